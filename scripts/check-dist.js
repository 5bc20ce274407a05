/** Proves that dist/ is what today's source builds: bundles into a fresh folder and compares every byte. */
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { rolldown } from 'rolldown'
import { bundle } from './bundle.js'

const fresh = mkdtempSync(join(tmpdir(), 'ledger-dist-'))
try {
  const { output, ...input } = bundle
  const built = await rolldown(input)
  await built.write({ ...output, dir: fresh })
  await built.close()
  const differences = differing(read('dist'), read(fresh))
  for (const line of differences) console.error(`dist/${line}`)
  if (differences.length > 0) {
    console.error('dist/ is not what the source builds. Run: npm run build')
    process.exitCode = 1
  } else {
    console.log(`dist/ equals a fresh build, ${read(fresh).size} files, byte for byte.`)
  }
} finally {
  rmSync(fresh, { recursive: true })
}

/** @param {string} folder @returns {Map<string, Buffer>} */
function read(folder) {
  return new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]))
}

/** @param {Map<string, Buffer>} committed @param {Map<string, Buffer>} built @returns {string[]} */
function differing(committed, built) {
  const names = [...new Set([...committed.keys(), ...built.keys()])].toSorted()
  return names.flatMap((name) => {
    const before = committed.get(name)
    const after = built.get(name)
    if (before === undefined) return [`${name} is missing`]
    if (after === undefined) return [`${name} is left over`]
    return before.equals(after) ? [] : [`${name} differs`]
  })
}

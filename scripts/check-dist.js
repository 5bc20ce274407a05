/** Proves that dist/ is what today's source builds: builds it anew and compares every byte. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { makeDist } from './bundle.js'

const fresh = await makeDist()
const differences = differing(read('dist'), fresh)
for (const line of differences) console.error(`dist/${line}`)
if (differences.length > 0) {
  console.error('dist/ is not what the source builds. Run: npm run dist')
  process.exitCode = 1
} else {
  console.log(`dist/ equals a fresh build, ${fresh.size} files, byte for byte.`)
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

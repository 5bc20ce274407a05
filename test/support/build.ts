/** Builds the bundles once per run into build/, so that tests of whole processes and of the worker run today's source. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { rolldown } from 'rolldown'
import { bundle, makeSiteScript } from '../../scripts/bundle.js'
import { layers } from '../../scripts/layers.js'

/**
 * Vitest's global set-up. Source that does not build fails the tests that need a bundle, and only those; a file that
 * stays the same is not touched, so that two runs do not disturb each other.
 */
export async function setup(): Promise<void> {
  const { output, ...rest } = bundle
  // Of the command line a test may run many in one process.
  const input = { ...rest.input, 'run-line': 'src/cli/run-line.ts' }
  try {
    const built = await rolldown({ ...rest, input, logLevel: 'warn' })
    const { output: files } = await built.generate({
      ...output,
      codeSplitting: { groups: layers() },
    })
    await built.close()
    mkdirSync('build', { recursive: true })
    for (const file of [...files, ...(await makeSiteScript())]) {
      put(join('build', file.fileName), file.type === 'chunk' ? file.code : file.source)
    }
  } catch (error) {
    process.stderr.write(`The bundle does not build: ${String(error)}\n`)
  }
}

function put(path: string, text: string | Uint8Array): void {
  if (existsSync(path) && readFileSync(path).equals(Buffer.from(text))) return
  writeFileSync(path, text)
}

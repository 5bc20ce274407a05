/** Builds the bundles once per run into build/, so that tests of whole processes and of the worker run today's source. */
import { rmSync } from 'node:fs'
import { rolldown } from 'rolldown'
import { bundle } from '../../scripts/bundle.js'

/** Vitest's global set-up. Source that does not build fails the tests that need a bundle, and only those. */
export async function setup(): Promise<void> {
  rmSync('build', { recursive: true, force: true })
  const { output, ...input } = bundle
  try {
    const built = await rolldown({ ...input, logLevel: 'warn' })
    await built.write({ ...output, dir: 'build' })
    await built.close()
  } catch (error) {
    process.stderr.write(`The bundle does not build: ${String(error)}\n`)
  }
}

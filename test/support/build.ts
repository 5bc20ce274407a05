/** Builds the bundles once per run into build/, so that tests of whole processes and of the worker run today's source. */
import { rmSync } from 'node:fs'
import { rolldown } from 'rolldown'
import { bundle } from '../../rolldown.config.js'

/** Vitest's global set-up. */
export async function setup(): Promise<void> {
  rmSync('build', { recursive: true, force: true })
  const { output, ...input } = bundle
  const built = await rolldown({ ...input, platform: 'node', logLevel: 'warn' })
  await built.write({ ...output, format: 'esm', dir: 'build' })
  await built.close()
}

import type { Shell } from './shell.ts'
/** On its way. */
export async function log(_: Shell, asked: unknown): Promise<never> {
  throw new Error(String(asked))
}

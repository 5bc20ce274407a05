import type { Shell } from './shell.ts'
/** On its way. */
export async function review(_: Shell, asked: unknown): Promise<never> {
  throw new Error(String(asked))
}

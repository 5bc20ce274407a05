/** Reads the policy file. */
import { lstatSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { CommandError } from '../model/errors.ts'
import { decode } from '../parse/decode.ts'
import { type ParsedPolicy, parsePolicy } from '../parse/parse-policy.ts'

/** A policy as parsed, and its text; null where the bytes are no text. */
export interface ReadPolicy extends ParsedPolicy {
  readonly text: string | null
}

/**
 * Reads and parses the policy at `path` (relative to `root`).
 *
 * @throws CommandError (2) where there is no such file, or it cannot be opened.
 */
export async function readPolicy(root: string, path: string): Promise<ReadPolicy> {
  return parsePolicyBytes(path, readBytes(root, path))
}

/** Parses a policy's bytes, wherever they came from; loads the `yaml` package only where they need it. */
export async function parsePolicyBytes(path: string, bytes: Uint8Array): Promise<ReadPolicy> {
  const { text, findings } = decode(path, bytes)
  if (text === null) return { policy: null, findings, needsExact: false, text }
  const parsed = parsePolicy(path, text)
  return { ...(parsed.needsExact ? parsePolicy(path, text, await import('yaml')) : parsed), text }
}

function readBytes(root: string, path: string): Uint8Array {
  const remedy = 'Run `incident-ledger init` to make one, or name another with --policy.'
  try {
    const stats = lstatSync(resolve(root, path))
    if (stats.isSymbolicLink()) {
      throw new CommandError(
        `The policy ${path} is a symbolic link, which is never followed.`,
        'Put the file itself there, or name it with --policy.'
      )
    }
    if (!stats.isFile()) throw new CommandError(`The policy ${path} is no file.`, remedy)
    return readFileSync(resolve(root, path))
  } catch (error) {
    if (error instanceof CommandError) throw error
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    throw new CommandError(
      missing ? `There is no policy at ${path}.` : `The policy ${path} cannot be read.`,
      missing ? remedy : 'Give yourself the right to read it.',
      2,
      error
    )
  }
}

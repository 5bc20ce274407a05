/** Reads the policy file. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CommandError } from '../model/errors.ts'
import { decode } from '../parse/decode.ts'
import { type ParsedPolicy, parsePolicy } from '../parse/parse-policy.ts'

/** Reads and parses the policy at `path` (relative to `root`). */
export async function readPolicy(
  root: string,
  path: string
): Promise<ParsedPolicy & { readonly text: string | null }> {
  let bytes: Uint8Array
  try {
    bytes = readFileSync(join(root, path))
  } catch (error) {
    throw new CommandError(
      `The policy ${path} cannot be read.`,
      'Run `incident-ledger init`, or name the file with --policy.',
      2,
      error
    )
  }
  const { text, findings } = decode(path, bytes)
  if (text === null) return { policy: null, findings, needsExact: false, text }
  const parsed = parsePolicy(path, text)
  return { ...(parsed.needsExact ? parsePolicy(path, text, await import('yaml')) : parsed), text }
}

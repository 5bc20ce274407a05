/** The id that git gives to a file's bytes. */
import { createHash } from 'node:crypto'

/** Git's blob id in lower-case hexadecimal: SHA-1, or SHA-256 in a repository whose ids have 64 digits. */
export function blobId(bytes: Uint8Array, digits = 40): string {
  const hash = createHash(digits === 64 ? 'sha256' : 'sha1')
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}

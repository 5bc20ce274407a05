/** The id that git gives to a file's bytes. */
import { createHash } from 'node:crypto'

/** Git's SHA-1 blob id, in lower-case hexadecimal. */
export function blobId(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}

/** Files that we keep for ourselves, sealed with the user's key: what an archive brought into their place is none of them. */
import { createHmac, timingSafeEqual, randomBytes } from 'node:crypto'
import { lstatSync, readFileSync, fchmodSync } from 'node:fs'
import { putFile } from './put-file.ts'
import { writeAll } from './write-all.ts'
import { homedir } from 'node:os'
import { isAbsolute, join } from 'node:path'
import { codeOf } from './could-not-write.ts'

/** In bytes. */
export const SEAL_LENGTH = 32

/**
 * Begins a seal. A sum could be made by anybody: this one only by who has the user's key.
 *
 * @throws the system's own error where the key can neither be read nor made.
 */
export function sealOf(title: Buffer) {
  return createHmac('sha256', ownKey()).update(title)
}

/** What a file of ours holds; null where there is none, or one of another title, larger, or not sealed by this user. */
export function readSealed(path: string, title: Buffer, atMost: number): Buffer | null {
  try {
    if (lstatSync(path).size > atMost) return null
    const bytes = readFileSync(path)
    const from = title.length + SEAL_LENGTH
    if (bytes.length < from || !bytes.subarray(0, title.length).equals(title)) return null
    const body = bytes.subarray(from)
    const seal = sealOf(title).update(body).digest()
    return timingSafeEqual(seal, bytes.subarray(title.length, from)) ? body : null
  } catch {
    // Without it all is computed, which is always right.
    return null
  }
}

/**
 * Puts it in its place, whole.
 *
 * @throws the system's own error where the disk refuses.
 */
export function writeSealed(path: string, title: Buffer, body: Buffer): void {
  const seal = sealOf(title).update(body).digest()
  const fill = (file: number): void => writeAll(file, Buffer.concat([title, seal, body]))
  putFile(path, { fill, replaces: true })
}

const KEY_LENGTH = 32

/**
 * A secret of this user on this machine, made where there is none yet: it tells what we kept from what an archive brought.
 * It lies in the user's folder for state, which no repository and no archive of one holds.
 *
 * @throws the system's own error where it can neither be read nor made.
 */
export function ownKey(): Buffer {
  const state = process.env['XDG_STATE_HOME'] ?? ''
  const folder = isAbsolute(state) ? state : join(homedir(), '.local', 'state')
  const path = join(folder, 'incident-ledger', 'key')
  if (readKey(path)?.length !== KEY_LENGTH) {
    const fill = (file: number): void => {
      fchmodSync(file, 0o600)
      writeAll(file, randomBytes(KEY_LENGTH))
    }
    putFile(path, { fill, replaces: true })
  }
  return readFileSync(path)
}

function readKey(path: string): Buffer | null {
  try {
    return readFileSync(path)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  }
}

/** A secret of this user on this machine: it tells what we kept from what an archive brought into our place. */
import { randomBytes } from 'node:crypto'
import { fchmodSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { isAbsolute, join } from 'node:path'
import { codeOf } from './could-not-write.ts'
import { putFile } from './put-file.ts'
import { writeAll } from './write-all.ts'

const LENGTH = 32

/**
 * Made where there is none yet. It lies in the user's folder for state, which no repository and no archive of one holds.
 *
 * @throws the system's own error where it can neither be read nor made.
 */
export function ownKey(): Buffer {
  const state = process.env['XDG_STATE_HOME'] ?? ''
  const folder = isAbsolute(state) ? state : join(homedir(), '.local', 'state')
  const path = join(folder, 'incident-ledger', 'key')
  if (readKey(path)?.length !== LENGTH) {
    const fill = (file: number): void => {
      fchmodSync(file, 0o600)
      writeAll(file, randomBytes(LENGTH))
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

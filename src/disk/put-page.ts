/** Puts many files that can be made again: each is whole under its name, and none waits for the disk. */
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** Writes beside `target`, an absolute path, with the folders above it, and then gives it the name. */
export function putPage(target: string, bytes: Uint8Array): void {
  const folder = dirname(target)
  const draft = join(folder, `.${basename(target)}.tmp`)
  mkdirSync(folder, { recursive: true })
  try {
    writeFileSync(draft, bytes)
    renameSync(draft, target)
  } catch (error) {
    rmSync(draft, { force: true })
    throw error
  }
}

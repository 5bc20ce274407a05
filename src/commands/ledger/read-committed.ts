/** Reads the review that stands beside a record. */
import { lstatSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { CommandError } from '../../model/errors.ts'

/**
 * The committed review; null where there is none.
 *
 * @throws CommandError (2) for what is no file: a link could lead to one that is nobody's business here.
 */
export function readCommitted(root: string, path: string): string | null {
  for (const step of [dirname(path), path]) {
    const stats = lstatSync(resolve(root, step), { throwIfNoEntry: false })
    if (stats === undefined) return null
    if (step === path ? stats.isFile() : !stats.isSymbolicLink()) continue
    throw new CommandError(
      `The review ${path} cannot be read: ${step} is ${stats.isSymbolicLink() ? 'a symbolic link' : 'no file'}.`,
      'Move it out of the way: the review is a file beside its record.'
    )
  }
  return readFileSync(resolve(root, path), 'utf8')
}

/** Reads a text that stands beside the records: a rendered review, the rota. */
import { lstatSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { CommandError } from '../model/errors.ts'

/**
 * The text; null where there is none.
 *
 * @throws CommandError (2) for what is no file: a link could lead to one that is nobody's business here.
 */
export function readCommitted(root: string, path: string): string | null {
  for (const step of [dirname(path), path]) {
    const stats = lstatSync(resolve(root, step), { throwIfNoEntry: false })
    if (stats === undefined) return null
    if (step === path ? stats.isFile() : !stats.isSymbolicLink()) continue
    throw new CommandError(
      `The file ${path} cannot be read: ${step} is ${stats.isSymbolicLink() ? 'a symbolic link' : 'no file'}.`,
      'Move it out of the way, and put the file itself there.'
    )
  }
  return readFileSync(resolve(root, path), 'utf8')
}

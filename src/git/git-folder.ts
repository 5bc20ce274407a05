/** Finds the folder in which git keeps what belongs to one work tree alone. */
import { accessSync, constants } from 'node:fs'
import { runGit } from './run-git.ts'

/** Its absolute path; null outside of a work tree, without git, and where nothing may be written into it. */
export function findGitFolder(folder: string): string | null {
  const found = runGit(folder, ['rev-parse', '--path-format=absolute', '--git-dir'])
  if (found.kind !== 'ok') return null
  const path = found.output.replace(/\n$/, '')
  try {
    accessSync(path, constants.W_OK)
    return path
  } catch {
    return null
  }
}

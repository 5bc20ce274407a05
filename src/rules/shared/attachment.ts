/** Says what is wrong with a path of the repository that a record leans on. */
import type { Fault, RepositoryView } from './rule.ts'
import { quoted } from './say.ts'

/** Null where a file or folder stands there; a link is never followed. */
export function pathFault(
  typed: string,
  path: string,
  repository: RepositoryView
): Pick<Fault, 'message' | 'hint'> | null {
  switch (path === '' ? 'directory' : repository.kindOf(path)) {
    case 'file':
    case 'directory':
      return null
    case 'symlink':
      return {
        message: `${quoted(typed)} is a symbolic link, which is not followed.`,
        hint: 'Name the file itself, or put a copy beside the record.',
      }
    case null:
      return {
        message: `${quoted(typed)} is not there: the repository has no ${quoted(path)}.`,
        hint: hintFor(typed, repository),
      }
  }
}

function hintFor(typed: string, repository: RepositoryView): string {
  if (typed.includes('\\')) return 'Write the path with forward slashes.'
  const fromTop = typed.replace(/^(?:\.?\/)+/, '')
  if (!typed.startsWith('/') && repository.kindOf(fromTop) === 'file') {
    return `Paths start at the record's folder: write \`/${fromTop}\`.`
  }
  return 'Put the path right, or add the file; attachments lie in the folder named by the id.'
}

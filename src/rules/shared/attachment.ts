/** Says what is wrong with a path of the repository that a record leans on. */
import { typed } from '../../model/typed.ts'
import { type Fault, type RepositoryView, quoted } from './rule.ts'

/** Null where a file or folder stands there; a link is never followed. */
export function pathFault(
  given: string,
  path: string,
  repository: RepositoryView
): Pick<Fault, 'message' | 'hint'> | null {
  switch (path === '' ? 'directory' : repository.kindOf(path)) {
    case 'file':
    case 'directory':
      return null
    case 'symlink':
      return {
        message: `${quoted(given)} is a symbolic link, which is not followed.`,
        hint: 'Name the file itself, or put a copy beside the record.',
      }
    case null:
      return {
        message: `${quoted(given)} is not there: the repository has no ${quoted(path)}.`,
        hint: hintFor(given, repository),
      }
  }
}

function hintFor(path: string, repository: RepositoryView): string {
  if (path.includes('\\')) return 'Write the path with forward slashes.'
  const fromTop = path.replace(/^(?:\.?\/)+/, '')
  if (!path.startsWith('/') && repository.kindOf(fromTop) === 'file') {
    return `Paths start at the record's folder: write ${typed(`/${fromTop}`)}.`
  }
  return 'Put the path right, or add the file; attachments lie in the folder named by the id.'
}

/** Which paths are records: every `.md` below the folder, but for README.md and what lies in a folder named by an ID. */
import { ID_PATTERN } from './id.ts'

/** Whether `path` is a record's; both it and `dir` are relative to the same place, with forward slashes. */
export function isRecordPath(dir: string, path: string): boolean {
  const prefix = dir === '' || dir === '.' ? '' : `${dir}/`
  if (!path.startsWith(prefix) || !path.endsWith('.md')) return false
  const folders = path.slice(prefix.length).split('/')
  const name = folders.pop()
  return name !== 'README.md' && !folders.some((folder) => ID_PATTERN.test(folder))
}

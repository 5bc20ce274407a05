/** Finds the files that are records, following no link, and names what has an odd name or is no file. */
import { type Dirent, lstatSync, readdirSync, type Stats } from 'node:fs'
import { join, resolve } from 'node:path'
import { compareBytes } from '../model/order.ts'
import { CommandError } from '../model/errors.ts'
import type { Finding } from '../model/finding.ts'
import { ID_PATTERN, idInName, idInPath } from '../model/id.ts'
import { typed } from '../model/typed.ts'

/** A path below the folder, with what is odd about it; `readable` says whether it may be opened all the same. */
export interface FoundRecord {
  readonly path: string
  readonly finding: Finding | null
  readonly readable: boolean
}

/**
 * Every `.md` below `dir`, but for README.md and what lies in a folder named by an ID; in byte order of the paths.
 *
 * @throws CommandError (2) where the folder is missing or no folder.
 */
export function findRecords(root: string, dir: string): readonly FoundRecord[] {
  refuseNoFolder(root, dir)
  const list: ListFolder = (folder) => listFolder(root, folder)
  return (
    findRecordsIn(list, dir) ?? refuse(dir, 'cannot be read', 'Give yourself the right to read it.')
  )
}

/** What stands in a folder, each thing once. */
interface FolderEntry {
  readonly name: string
  readonly kind: 'file' | 'directory' | 'symlink' | 'other'
}

/** Lists a folder, wherever it is kept: on disk, or in a commit. Null where it cannot be read. */
export type ListFolder = (folder: string) => readonly FolderEntry[] | null

/** The same of any folder that can be listed; null where `dir` itself cannot. */
export function findRecordsIn(list: ListFolder, dir: string): readonly FoundRecord[] | null {
  const found: FoundRecord[] = []
  /** Those of attachments beside which no record stands, with their id. */
  const folders = new Map<string, string>()
  const walk = (folder: string, entries: readonly FolderEntry[]): void => {
    if (folder !== dir && entries.some(({ name }) => name === '.git')) {
      found.push(
        odd(
          folder,
          'odd-file',
          'This folder is a repository of its own; records are read from this one alone.',
          'Move its records here, or remove the submodule.'
        )
      )
      return
    }
    const prefix = prefixOf(folder)
    for (const entry of entries) {
      const path = `${prefix}${entry.name}`
      const isRecord = entry.name.endsWith('.md') && entry.name !== 'README.md'
      if (entry.kind === 'symlink') {
        if (entry.name !== 'README.md') {
          found.push(
            odd(
              path,
              'odd-file',
              'This is a symbolic link; links are never followed.',
              'Put the file itself here, or delete the link.'
            )
          )
        }
      } else if (entry.kind === 'directory') {
        if (entry.name === '.git') continue
        if (ID_PATTERN.test(entry.name)) {
          const isBeside = entries.some(
            ({ name }) => name.endsWith('.md') && idInName(name) === entry.name
          )
          if (!isBeside) folders.set(path, entry.name)
          continue
        }
        if (isRecord) {
          found.push(
            odd(
              path,
              'odd-file',
              'This is a folder; a name that ends in `.md` is a record’s.',
              'Rename the folder.'
            )
          )
        }
        const below = list(path)
        if (below === null) {
          found.push(
            odd(
              path,
              'unreadable-file',
              'The folder cannot be read, so its records are missing here.',
              'Give yourself the right to read it.'
            )
          )
        } else walk(path, below)
      } else if (isRecord) {
        found.push(
          entry.kind === 'file'
            ? file(path, entry.name)
            : odd(path, 'odd-file', 'This is no regular file.', 'Delete it.')
        )
      } else if (NEARLY_MARKDOWN.test(entry.name) && idInName(entry.name) !== null) {
        const name = entry.name.replace(NEARLY_MARKDOWN, '.md')
        found.push(
          odd(
            path,
            'odd-file',
            'This is named like a record and is not read: the name of a record ends in `.md`.',
            `Rename it to ${typed(name)}.`
          )
        )
      }
    }
  }
  const top = list(dir)
  if (top === null) return null
  walk(dir, top)
  const known = new Set(found.map(({ path }) => idInPath(path)))
  for (const [folder, id] of folders) if (!known.has(id)) found.push(...strayIn(folder, id, list))
  return withClashes(found.toSorted((a, b) => compareBytes(a.path, b.path)))
}

/** Endings that a phone, an editor or another tool gives a record in place of `.md`. */
const NEARLY_MARKDOWN = /\.(?:md|markdown|mdown|md\.txt)$/i

/** A record that was put into a folder named by its id, as if this were its place: only attachments lie there. */
function strayIn(folder: string, id: string, list: ListFolder): FoundRecord[] {
  return (list(folder) ?? []).flatMap(({ name, kind }) =>
    kind === 'file' && name.endsWith('.md') && idInName(name) === id
      ? [
          odd(
            `${folder}/${name}`,
            'odd-file',
            'This is named like a record and is not read: in a folder with the name of an incident only attachments lie.',
            'Move it up by one folder.'
          ),
        ]
      : []
  )
}

/** What the paths of a folder's entries begin with. */
function prefixOf(folder: string): string {
  return join(folder, '-').replaceAll('\\', '/').slice(0, -1)
}

function file(path: string, name: string): FoundRecord {
  if (/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\uFFFD]/u.test(name)) {
    return odd(
      path,
      'odd-file',
      `The name ${JSON.stringify(name)} holds a character that cannot be seen or printed.`,
      'Rename the file: letters, digits and hyphens.'
    )
  }
  if (name.startsWith('-')) {
    const found = odd(
      path,
      'odd-file',
      `The name ${typed(name)} starts with a hyphen, which commands take for an option.`,
      'Begin the name with the ID.'
    )
    return { ...found, readable: true }
  }
  return { path, finding: null, readable: true }
}

function odd(path: string, rule: string, message: string, hint: string): FoundRecord {
  return {
    path,
    readable: false,
    finding: { rule, severity: 'error', path, line: 1, column: 1, message, hint },
  }
}

/** Paths that differ in case or accents' form alone are one file on some machines: both say so. */
function withClashes(found: readonly FoundRecord[]): readonly FoundRecord[] {
  const folds = found.map(({ path }) => fold(path))
  if (new Set(folds).size === found.length) return found
  const groups = new Map<string, FoundRecord[]>(folds.map((key) => [key, []]))
  for (const [at, one] of found.entries()) groups.get(folds[at] ?? '')?.push(one)
  return found.map((one, at) => {
    const other = groups.get(folds[at] ?? '')?.find(({ path }) => path !== one.path)
    if (other === undefined || one.finding !== null) return one
    const clash = odd(
      one.path,
      'odd-file',
      `The name differs from ${other.path} in case alone; on some machines they are one file.`,
      'Rename one of the two.'
    )
    return { ...clash, readable: one.readable }
  })
}

function fold(path: string): string {
  return path.normalize('NFC').toLowerCase()
}

function listFolder(root: string, folder: string): FolderEntry[] | null {
  try {
    const entries = readdirSync(resolve(root, folder), { withFileTypes: true })
    return entries.map((entry) => ({ name: entry.name, kind: kindOf(entry) }))
  } catch {
    // The caller says so, as a finding or as the end of the command.
    return null
  }
}

function kindOf(entry: Dirent): FolderEntry['kind'] {
  if (entry.isSymbolicLink()) return 'symlink'
  if (entry.isDirectory()) return 'directory'
  return entry.isFile() ? 'file' : 'other'
}

function refuseNoFolder(root: string, dir: string): void {
  let stats: Stats
  try {
    stats = lstatSync(resolve(root, dir))
  } catch (error) {
    refuse(
      dir,
      'does not exist',
      'Run `incident-ledger init` to make it, or name another with --dir.',
      error
    )
  }
  if (stats.isSymbolicLink())
    refuse(dir, 'is a symbolic link, which is never followed', 'Name the folder itself with --dir.')
  if (!stats.isDirectory())
    refuse(dir, 'is no folder', 'Name the folder that holds the records with --dir.')
}

function refuse(dir: string, what: string, remedy: string, cause?: unknown): never {
  throw new CommandError(`The folder of records, ${dir}, ${what}.`, remedy, 2, cause)
}

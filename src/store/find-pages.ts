/** Finds the pages of the agreement that a repository keeps, wherever people put them. */
import {
  closeSync,
  type Dirent,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
} from 'node:fs'
import { posix, resolve } from 'node:path'
import { kindOfPage } from '../text/page-mark.ts'

/** Pages by their folder. */
export type Pages = ReadonlyMap<string, readonly Page[]>

/** Those in the first floors of the repository and in the folder `own`; none among the records. */
export function findPages(root: string, records: string, own: string): Pages {
  const folders = new Set([...foldersBelow(root, records), own])
  const found = [...folders].map((folder) => [folder, pagesIn(root, folder)] as const)
  return new Map(found.filter(([, pages]) => pages.length > 0))
}

/** A page lies no deeper, and a folder beyond so many is not looked into. */
const DEEPEST = 4
const MOST_FOLDERS = 1000

/** The folders in which people keep pages, the upper ones first: none that is hidden, no records, and nobody else's packages. */
function foldersBelow(root: string, records: string): readonly string[] {
  const found = ['.']
  for (const folder of found) {
    if (folder !== '.' && folder.split('/').length >= DEEPEST) continue
    for (const entry of entriesOf(resolve(root, folder))) {
      if (found.length >= MOST_FOLDERS) return found
      const path = posix.join(folder, entry.name)
      const isOurs = !entry.name.startsWith('.') && entry.name !== 'node_modules'
      if (entry.isDirectory() && isOurs && path !== records) found.push(path)
    }
  }
  return found
}

/** No page of ours lies in a folder that cannot be opened. */
function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return []
  }
}

/** A page that was rendered once, by its own last line. */
export interface Page {
  readonly folder: string
  readonly name: string
  readonly kind: string
  readonly text: string
}

function pagesIn(root: string, folder: string): Page[] {
  const at = resolve(root, folder)
  if (lstatSync(at, { throwIfNoEntry: false })?.isDirectory() !== true) return []
  return entriesOf(at)
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .flatMap(({ name }) => {
      const text = readable(resolve(at, name))
      const kind = text === null ? null : kindOfPage(text)
      return text === null || kind === null ? [] : [{ folder, name, kind, text }]
    })
}

/** No page of ours is one that cannot be opened, is longer than any agreement, or does not end as ours do. */
function readable(path: string): string | null {
  try {
    const { size } = lstatSync(path)
    if (size > LONGEST || kindOfPage(endOf(path, size)) === null) return null
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}

/** Where a page knows itself. */
function endOf(path: string, size: number): string {
  const file = openSync(path, 'r')
  try {
    const end = Buffer.alloc(Math.min(size, LONGEST_END))
    return end.toString('utf8', 0, readSync(file, end, 0, end.length, size - end.length))
  } finally {
    closeSync(file)
  }
}

const LONGEST = 1024 * 1024
const LONGEST_END = 512

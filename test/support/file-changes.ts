/** What becomes of files between two checks: edits of the same length, dates put back, swaps, copies, checkouts, stashes. */
import { cpSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'

/** The date of every record at first, in whole seconds, so that it can be given back exactly. */
export const DATE = 1_700_000_000

/** As many bytes, and a fault in them. */
const breaking = (text: string) => text.replace('event: reported', 'event: reporte_')
const mending = (text: string) => text.replace('event: reporte_', 'event: reported')

/** What people and git do to a file, or to two. */
export const FILE_CHANGES: readonly ((
  at: string,
  other: string,
  git: (...words: string[]) => string
) => void)[] = [
  (at) => writeFileSync(at, breaking(readFileSync(at, 'utf8'))),
  (at) => writeFileSync(at, mending(readFileSync(at, 'utf8'))),
  (at) => writeFileSync(at, readFileSync(at)),
  (at) => {
    writeFileSync(at, breaking(readFileSync(at, 'utf8')))
    utimesSync(at, DATE, DATE)
  },
  (at) => utimesSync(at, DATE, DATE),
  (at, other) => {
    renameSync(at, `${at}.aside`)
    renameSync(other, at)
    renameSync(`${at}.aside`, other)
  },
  (at, other) => renameSync(at, other),
  (at, other) => cpSync(at, other, { preserveTimestamps: true }),
  (at) => rmSync(at),
  (at, _, git) => {
    git('add', '--all')
    git('commit', '--quiet', '--allow-empty', '--message=Change')
    writeFileSync(at, breaking(readFileSync(at, 'utf8')))
  },
  (_, __, git) => git('checkout', '--quiet', '--force', 'HEAD', '--', '.'),
  (_, __, git) => git('reset', '--quiet', '--hard', 'HEAD'),
  (_, __, git) => git('stash', '--quiet', '--include-untracked'),
]

/** Of P2 a review is owed, and this one has none yet. */
export const unreviewing = (text: string): string =>
  text
    .replaceAll(/impact: (?:noticeable|minor)/g, 'impact: severe')
    .replace('priority: P3', 'priority: P2')
    .replace('audience: users }', 'audience: users, note: It is over }')
    .replace(/^ +- \{ at: .*event: reviewed.*\n/m, '')

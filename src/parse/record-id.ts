/** IDs of records, and the paths they are kept under. */
import { idKey } from '../model/id.ts'
import { CommandError } from '../model/errors.ts'
import { formatInstant, type Instant } from '../model/time.ts'

/**
 * The ID for a first report at `instant`: prefix and UTC minute, with a letter from b on where that is taken.
 * `taken` holds the IDs in use, as typed or in lower case.
 */
export function nextFreeId(prefix: string, instant: Instant, taken: ReadonlySet<string>): string {
  const [date = '', time = ''] = formatInstant(instant).split('T')
  const base = `${prefix}-${date.replaceAll('-', '')}-${time.slice(0, 5).replace(':', '')}`
  const used = new Set([...taken].map((id) => idKey(id)))
  for (const letter of LETTERS) {
    if (!used.has(`${base}${letter}`.toLowerCase())) return base + letter
  }
  throw new CommandError(
    `All ${LETTERS.length} IDs of the minute ${base} are taken.`,
    'Give the report another minute with --at, or add to a record that exists.'
  )
}

const LETTERS = ['', ...'bcdefghijklmnopqrstuvwxyz'.split('')]
const SLUG_LENGTH = 60

/** A title as part of a file name: lower-case letters, digits and hyphens, cut between words. */
export function slugOf(title: string): string {
  const words = title
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
  if (words === '') return 'incident'
  if (words.length <= SLUG_LENGTH) return words
  const cut = words.slice(0, SLUG_LENGTH + 1)
  // Without a hyphen, at -1, the last letter goes.
  return cut.slice(0, cut.lastIndexOf('-'))
}

/** Where a new record goes: `<dir>/<yyyy>/<mm>/<ID>-<slug>.md`, year and month of the ID. */
export function recordPath(dir: string, id: string, title: string): string {
  const [, year = '0000', month = '00'] = /-(\d{4})(\d{2})\d{2}-/.exec(id) ?? []
  return `${dir}/${year}/${month}/${id}-${slugOf(title)}.md`
}

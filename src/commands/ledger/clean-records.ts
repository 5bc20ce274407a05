/** Records in which nothing was found, by their bytes, and those by how their files stand: none is judged again while all that it was held against is the same. */
import { hash } from 'node:crypto'
import { join } from 'node:path'
import * as z from 'zod'
import { readSealed, writeSealed } from '../../disk/sealed-file.ts'
import { idKey } from '../../model/id.ts'
import type { Instant } from '../../model/time.ts'
import type { GitRepository } from '../../git/repository.ts'
import { tellTool } from '../../store/installed.ts'
import type { Standing } from '../../store/read-ledger.ts'
import type { Shell } from '../shell.ts'
import type { Asked } from './asked.ts'

/** A record in which nothing was found. */
export interface CleanRecord {
  /** As it types it. */
  readonly id: string
  /** Null: for who carries its own id, which is itself alone. */
  readonly asked: Pick<Asked, 'ids' | 'kinds'> | null
}

/** What was kept of earlier runs, and what this one adds. */
export interface CleanRecords {
  /** Null where these bytes at this path were never found without fault; who stands as before has the bytes of before. */
  readonly recall: (file: Standing) => CleanRecord | null
  /** Of a record that was asked for before, which gave the bytes. */
  readonly keep: (path: string, record: CleanRecord) => void
  /** Keeps what was recalled and kept in this run, for the next. */
  readonly save: () => void
}

/** Where it is kept, and what decides beside the bytes of a record. */
export interface Keeping {
  /** Absolute; it can be deleted at any time. */
  readonly file: string
  /** Everything that any record was held against: where it differs, nothing that was kept counts. */
  readonly basis: string
  /** What was found at a later moment counts for none before. */
  readonly now: Instant
}

const FORM = 'incident-ledger clean records 2'
/** A million records take less. */
const LARGEST = 2 ** 28

/** What a record asked for beside its own id: what few of them do. */
const AskedSchema = z.object({
  ids: z.array(z.tuple([z.string(), z.array(z.string())])),
  kinds: z.array(z.tuple([z.string(), z.enum(['file', 'directory', 'symlink']).nullable()])),
})

/**
 * A record as a line holds it: the sum of its bytes, the stamp of its file (empty where nothing may rest on it), its id, and
 * what else it asked for, as JSON or empty.
 */
interface Line {
  readonly sum: string
  readonly stamp: string
  readonly id: string
  readonly more: string
}

interface Kept {
  readonly now: Instant
  readonly lines: Map<string, Line>
}

/** Opens what was kept; nothing where there is none, or nothing that this user kept here for this basis. */
export function openCleanRecords({ file, basis, now }: Keeping): CleanRecords {
  const title = Buffer.from(`${FORM} ${sumOf(basis)}\n`)
  const before = readKept(file, title)
  if (before !== null && before.now > now) return NOTHING
  const known: Kept['lines'] = before?.lines ?? new Map()
  const asked = new Map<string, Pick<Line, 'sum' | 'stamp'>>()
  const lines: Kept['lines'] = new Map()
  let isNews = false
  return {
    recall({ path, stamp: stampNow, bytes }) {
      const found = known.get(path)
      // Before the bytes are read, so that a change in between is another stamp the next time.
      const stamp = stampNow() ?? ''
      const isUntouched = found !== undefined && stamp !== '' && found.stamp === stamp
      const sum = isUntouched ? found.sum : sumOf(bytes())
      const record = found?.sum === sum ? recordIn(found) : null
      if (found === undefined || record === null) asked.set(path, { sum, stamp })
      else lines.set(path, isUntouched ? found : { ...found, stamp })
      isNews ||= record !== null && found?.stamp !== stamp
      return record
    },
    keep(path, record) {
      const seen = asked.get(path)
      if (seen === undefined) return
      isNews = true
      // A piece cut out of a record would keep the whole of it.
      const id = Buffer.from(record.id).toString()
      lines.set(path, { ...seen, id, more: moreThanItself(path, record) })
    },
    save() {
      if (!isNews && lines.size === known.size) return
      try {
        writeSealed(file, title, Buffer.from(written({ now, lines })))
      } catch {
        // The next run judges all again, which costs time and nothing else.
      }
    },
  }
}

const NOTHING: CleanRecords = {
  recall: () => null,
  keep: () => undefined,
  save: () => undefined,
}

function readKept(file: string, title: Buffer): Kept | null {
  const text = readSealed(file, title, LARGEST)?.toString('utf8')
  if (text === undefined) return null
  const [first = '', ...rest] = text.split('\n')
  const lines: Kept['lines'] = new Map()
  for (const line of rest) {
    const [path = '', sum, stamp, id, more, ...others] = line.split('\t')
    if (!sum || stamp === undefined || id === undefined || more === undefined || others.length > 0)
      return null
    lines.set(path, { sum, stamp, id, more })
  }
  const now = Number(first)
  return Number.isSafeInteger(now) ? { now, lines } : null
}

/** No path and no id of a clean record holds a tab or a line end: those are findings. */
function written({ now, lines }: Kept): string {
  const all = [...lines].map(
    ([path, { sum, stamp, id, more }]) => `\n${path}\t${sum}\t${stamp}\t${id}\t${more}`
  )
  return `${now}${all.join('')}`
}

/** Null where the line is damaged. */
function recordIn({ id, more }: Line): CleanRecord | null {
  if (more === '') return { id, asked: null }
  try {
    const { ids, kinds } = AskedSchema.parse(JSON.parse(more))
    return { id, asked: { ids: new Map(ids), kinds: new Map(kinds) } }
  } catch {
    return null
  }
}

function moreThanItself(path: string, { id, asked }: CleanRecord): string {
  if (asked === null) return ''
  const { ids, kinds } = asked
  const own = ids.get(idKey(id))
  const isItself = ids.size === 1 && own?.length === 1 && own[0] === path
  return isItself && kinds.size === 0 ? '' : JSON.stringify({ ids: [...ids], kinds: [...kinds] })
}

function sumOf(bytes: Uint8Array | string): string {
  return hash('sha256', bytes, 'base64url')
}

/** What the records of a folder are held against. */
interface Held {
  /** As the command was given it. */
  readonly dir: string
  readonly policy: string
  /** Of the line of the policy. */
  readonly basis: string
  readonly isPublic: boolean | null
}

/** What earlier checks of this folder found clean, in git's own folder; null where there is none. */
export function cleanRecordsOf(
  { root, now, bodyWorker }: Pick<Shell, 'root' | 'now' | 'bodyWorker'>,
  git: Pick<GitRepository, 'gitFolder'> | null,
  { dir, policy, basis, isPublic }: Held
): CleanRecords | null {
  if (git === null) return null
  const place = sumOf(JSON.stringify([root, dir, policy])).slice(0, 16)
  return openCleanRecords({
    file: join(git.gitFolder, 'incident-ledger', `clean-${place}`),
    basis: JSON.stringify([basis, isPublic, tellTool(new URL('.', bodyWorker))]),
    now,
  })
}

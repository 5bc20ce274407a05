/** The trails: every field-level change of every record of the pack, with the commit that made it. */
import { entryOf } from '../audit/facts.ts'
import type { Fact } from '../audit/history.ts'
import type { TrailStep } from '../audit/trail.ts'
import { formatInstant } from '../model/time.ts'
import type { PackedIncident } from './evidence.ts'
import { instantValue, list, type Table, type Value } from './table.ts'

const COLUMNS = [
  'incident',
  'commit',
  'subject',
  'mainLine',
  'through',
  'pullRequest',
  'authorName',
  'authorEmail',
  'authoredAt',
  'committerName',
  'committerEmail',
  'committedAt',
  'signature',
  'path',
  'movedFrom',
  'change',
  'field',
  'before',
  'after',
  'unreadable',
] as const

type Row = Record<(typeof COLUMNS)[number], Value>

/** Lists the changes by incident, then in the order of the history; a commit that only moved the file has one row. */
export function trailTable(incidents: readonly PackedIncident[]): Table {
  return list(
    'trail',
    COLUMNS,
    incidents.flatMap(({ entry, trail }) =>
      (trail?.steps ?? []).flatMap((step) => rowsOf(entry.file.incident.id, step))
    )
  )
}

function rowsOf(incident: string, step: TrailStep): Row[] {
  const { revision, path, from, changes, unreadable } = step
  const { commit, isMainLine, through, pullRequest } = revision
  const row = (
    change: string,
    field: string | null,
    before: Fact | null,
    after: Fact | null
  ): Row => ({
    incident,
    commit: commit.hash,
    subject: commit.subject,
    mainLine: isMainLine,
    through: through?.hash ?? null,
    pullRequest,
    authorName: commit.author.name,
    authorEmail: commit.author.email,
    authoredAt: instantValue(commit.author.at),
    committerName: commit.committer.name,
    committerEmail: commit.committer.email,
    committedAt: instantValue(commit.committer.at),
    signature: commit.signature,
    path,
    movedFrom: from,
    change,
    field,
    before: shown(before),
    after: shown(after),
    unreadable,
  })
  if (changes.length === 0)
    return [row(unreadable === null ? 'moved' : 'unreadable', null, null, null)]
  return changes.map(({ kind, field, before, after }) => row(kind, field, before, after))
}

/** The value as JSON; the instants of an entry as a record writes them. */
function shown(fact: Fact | null): string | null {
  if (fact === null || fact.field !== 'timeline') return fact?.value ?? null
  const { at, expected, ...rest } = entryOf(fact)
  return JSON.stringify({
    at: formatInstant(at),
    ...rest,
    ...(expected === undefined ? {} : { expected: formatInstant(expected) }),
  })
}

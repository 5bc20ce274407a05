/** The trails: every field-level change of every record of the pack, with the commit that made it. */
import { entryOf } from '../audit/facts.ts'
import type { Fact } from '../audit/history.ts'
import { formatInstant, instantOrNull } from '../model/time.ts'
import type { PackedIncident } from './evidence.ts'
import { list, type Table } from './table.ts'

/** Lists the changes by incident, then in the order of the history; a commit that only moved the file has one row. */
export function trailTable(incidents: readonly PackedIncident[]): Table {
  return list(
    'trail',
    {
      incident: ({ incident }) => incident,
      commit: ({ commit }) => commit.hash,
      subject: ({ commit }) => commit.subject,
      mainLine: ({ revision }) => revision.isMainLine,
      through: ({ revision }) => revision.through?.hash,
      pullRequest: ({ revision }) => revision.pullRequest,
      authorName: ({ commit }) => commit.author.name,
      authorEmail: ({ commit }) => commit.author.email,
      authoredAt: ({ commit }) => instantOrNull(commit.author.at),
      committerName: ({ commit }) => commit.committer.name,
      committerEmail: ({ commit }) => commit.committer.email,
      committedAt: ({ commit }) => instantOrNull(commit.committer.at),
      signature: ({ commit }) => commit.signature,
      path: ({ step }) => step.path,
      movedFrom: ({ step }) => step.from,
      change: ({ step, change }) =>
        change?.kind ?? (step.unreadable === null ? 'moved' : 'unreadable'),
      field: ({ change }) => change?.field,
      before: ({ change }) => shown(change?.before ?? null),
      after: ({ change }) => shown(change?.after ?? null),
      unreadable: ({ step }) => step.unreadable,
    },
    incidents.flatMap(({ entry, trail }) =>
      (trail?.steps ?? []).flatMap((step) => {
        const { revision, changes } = step
        const row = { incident: entry.file.incident.id, step, revision, commit: revision.commit }
        return (changes.length === 0 ? [null] : changes).map((change) => ({ ...row, change }))
      })
    )
  )
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

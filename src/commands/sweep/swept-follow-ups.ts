/** The follow-ups that a sweep speaks of: those of records that the swept branch holds, their bodies read exactly. */
import { followUpsOf } from '../../clock/follow-ups.ts'
import { existingByIncident } from '../../delivery/existing.ts'
import { namesOf, type SweptFollowUp } from '../../delivery/follow-up-notices.ts'
import type { JoinedRecords } from '../../delivery/heads.ts'
import type { SweepInput } from '../../delivery/plan-sweep.ts'
import { defaultBranchOf } from '../../github/facts.ts'
import type { ReconcileInput } from '../../github/reconcile.ts'
import type { Repository } from '../../github/repository.ts'
import type { TrackingInput } from '../../github/track-follow-ups.ts'
import { idKey } from '../../model/id.ts'
import { placeOf } from '../../model/marking.ts'
import { parseRecordText } from '../../parse/parse-record.ts'
import { shownIn } from '../../report/shown.ts'
import type { WideSweep } from './deliver.ts'

/** Null where the policy asks nothing of follow-ups: then no body is read. */
export async function sweptFollowUps(
  { gathered, now, exactly }: WideSweep,
  { entries, isPrivate, policyFile: { policy }, zones }: ReconcileInput,
  { heads }: Pick<JoinedRecords, 'heads'>
): Promise<readonly SweptFollowUp[] | null> {
  if (policy['follow-ups'] === undefined) return null
  const terms = { policy, timeline: gathered.policies.timeline, zones }
  // What is done and tracked by nothing has no word left to say.
  const speaking = entries.filter(
    ({ file }) =>
      !heads.has(file) &&
      file.body.facts.tasks.some(({ done, issue }) => !done || issue !== undefined)
  )
  const files = await exactly(speaking.map(({ file }) => file))
  return speaking.flatMap((entry, index): SweptFollowUp[] => {
    const exact = { ...entry, file: files[index] ?? entry.file }
    const shown = shownIn(placeOf(isPrivate), exact, policy)
    const rows = followUpsOf(exact, terms, now)
    const said = followUpsOf(shown.entry, terms, now)
    const names = namesOf(rows)
    return rows.map((row, at) => ({
      row,
      entry: exact,
      shown,
      said: said[at] ?? row,
      name: names[at] ?? '',
    }))
  })
}

/** What keeps tasks and their issues alike, by the swept branch. */
export function trackingOf(
  { destination, exactly, log, now }: WideSweep,
  repository: Repository,
  input: SweepInput,
  followUps: readonly SweptFollowUp[]
): TrackingInput {
  const { author, entries, found, policyFile, zones } = input
  const existing = existingByIncident({ found, entries, author, policyFile })
  return {
    followUps,
    found,
    author,
    policyFile,
    zones,
    now,
    log,
    sweptBranch: async () => destination.branch ?? (await defaultBranchOf(repository)),
    tasksIn: async (path, text) => {
      const { file } = parseRecordText(path, text)
      const [exact] = file === null ? [] : await exactly([file])
      return exact?.body.facts.tasks ?? []
    },
    placeOf: ({ entry, shown }) => ({
      recordUrl: shown.confidential ? null : input.placeOf(entry.file).url,
      tracking: existing.get(idKey(entry.file.incident.id))?.standing?.issue.number ?? null,
    }),
  }
}

/** Incidents that were made a backfill or an exercise, or live, after their first commit. */
import { DAY, formatElapsed } from '../../model/time.ts'
import { type AuditDraft, auditTrailRule } from '../rule.ts'
import { latestOf } from '../proof.ts'
import { entryAfter } from '../state-changes.ts'
import type { Trail } from '../trail.ts'
import { commitWords } from '../entry-words.ts'
import { valueOf } from '../facts.ts'
import { firstOf } from '../first-statements.ts'

/** What is not live counts in no figure, so the word has to stand there from the start. */
export const declaredChanged = auditTrailRule(
  'declared-changed',
  'error',
  '`declared` is what the first commit said.',
  (trail) => {
    const { steps, present, firsts } = trail
    if (present === null) return []
    const first = steps
      .flatMap(({ changes }) => changes)
      .find(({ field, after }) => field === 'declared' && after !== null)?.after
    const fact = present.version.facts.find(({ field }) => field === 'declared')
    const now = valueOf(present.version, 'declared')
    if (first === undefined || first === null || fact === undefined) return []
    if (first.value === now) return now === '"backfill"' ? freshBackfill(trail) : []
    const revision = firstOf(firsts, fact)
    return {
      revision,
      message: `\`declared\` was ${first.value} and is ${now ?? 'nothing'}${revision === null ? '' : ` since ${commitWords(revision)}`}.`,
      hint: 'Put it back, or have whoever owns the figures agree: only live incidents count in them.',
    }
  }
)

/** So long ago an incident has to have been over before it is written down as the past. */
const PAST = DAY

/** A backfill that was still going on when it was first committed, or was hardly over, is live. */
function freshBackfill({ steps: [first] }: Trail): AuditDraft[] {
  if (first === undefined) return []
  const entries = first.changes.flatMap((change) => entryAfter(change) ?? [])
  const resolved = entries.findLast(({ event }) => event === 'resolved' || event === 'dismissed')
  const { revision } = first
  const since = resolved === undefined ? null : latestOf(revision) - resolved.at
  if (since !== null && since >= PAST) return []
  const when =
    since === null
      ? 'while it was unresolved'
      : `${formatElapsed(Math.max(0, since))} after it was resolved`
  return [
    {
      severity: 'warning',
      revision,
      message: `It was first committed as a backfill ${when}, in ${commitWords(revision)}: it is live.`,
      hint: 'Take `declared` out: a backfill is of an incident that was resolved a day ago or longer.',
    },
  ]
}

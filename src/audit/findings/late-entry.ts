/** Entries whose instant lies long before the commit that first states it: back-dated, or entered late. */
import type { Obligation } from '../../clock/obligation.ts'
import type { TimelineEvent } from '../../model/events.ts'
import { DAY, formatElapsed, formatInstant } from '../../model/time.ts'
import type { TrailContext } from '../context.ts'
import { commitWords, entriesWords, entryWords } from '../entry-words.ts'
import { entryOf, timelineOf, valueOf } from '../facts.ts'
import { firstOfClaim } from '../first-statements.ts'
import type { Fact, Revision } from '../history.ts'
import { claimOf, isLate, isSquash, lateness, vouchedClaimOf } from '../proof.ts'
import { type AuditDraft, auditTrailRule } from '../rule.ts'
import { stateChanges } from '../state-changes.ts'
import type { Trail } from '../trail.ts'

/** A record that says it is a backfill makes no claim to have been written in time. */
export const lateEntry = auditTrailRule(
  'late-entry',
  'warning',
  'Every entry is first committed soon after the instant that it claims.',
  (trail, context) => {
    const { present, firsts } = trail
    if (present === null || valueOf(present.version, 'declared') === '"backfill"') return []
    const altered = alteredIn(trail)
    const late = new Map<Revision, TimelineEvent[]>()
    const drifted = new Map<Revision, TimelineEvent[]>()
    const receipts = new Map<Revision, TimelineEvent[]>()
    const guarded: AuditDraft[] = []
    const { obligations } = context.verdicts.ofTheTime(present, context.now)
    for (const fact of timelineOf(present.version)) {
      const entry = entryOf(fact)
      const first = firstOfClaim(firsts, fact)
      if (first === null || altered.has(fact)) continue
      if (vouchedClaimOf(entry, first, context) !== null) continue
      const untimely = claimOf(entry, first, context) !== null ? receipts : late
      const found = isLate(entry, first, context) ? untimely : drift(first) > DRIFT ? drifted : null
      found?.set(first, [...(found.get(first) ?? []), entry])
      if (found === null && !isSquash(first))
        guarded.push(...guardedDrafts(entry, first, obligations))
    }
    return [
      ...[...late].map(([revision, entries]) => lateDraft(revision, entries)),
      ...[...receipts].map(([revision, entries]) => receiptDraft(revision, entries, context)),
      ...[...drifted].map(([revision, entries]) => driftDraft(revision, entries)),
      ...guarded,
    ]
  }
)

function lateDraft(revision: Revision, entries: readonly TimelineEvent[]): AuditDraft {
  const most = Math.max(...entries.map((entry) => lateness(entry, revision)))
  const said = `${entriesWords(entries)} first ${entries.length === 1 ? 'stands' : 'stand'} in ${commitWords(revision)}, ${entries.length === 1 ? '' : 'up to '}${formatElapsed(most)} later.`
  return isSquash(revision)
    ? {
        severity: 'note',
        revision,
        proof: 'committed',
        message: `${said} GitHub squashed pull request #${revision.pullRequest ?? 0} into that commit, so the repository cannot say when they were typed.`,
        hint: 'Compare with the commits and comments of that pull request on GitHub.',
      }
    : {
        revision,
        proof: 'typed',
        message: said,
        hint: 'Ask what the instants rest on: chat, alerts and telephone logs have times of their own.',
      }
}

/** In time by the threshold, and not by the limit that it keeps: nothing but its own word says that it was kept. */
function guardedDrafts(
  entry: TimelineEvent,
  revision: Revision,
  obligations: readonly Obligation[]
): AuditDraft[] {
  const guarded = guardedBy(entry, obligations)
  if (guarded === null || lateness(entry, revision) <= guarded.limit) return []
  return [
    {
      severity: 'note',
      revision,
      proof: 'typed',
      message: `${entryWords(entry)} first stands in ${commitWords(revision)}, ${formatElapsed(lateness(entry, revision))} later: longer than the ${formatElapsed(guarded.limit)} of \`${guarded.target}\`, which it meets by its own word alone.`,
      hint: 'Compare the instant with chat, alerts and telephone logs.',
    },
  ]
}

/** A sweep that was delivered late writes its receipts late; so would somebody who takes the name of the action. */
function receiptDraft(
  revision: Revision,
  entries: readonly TimelineEvent[],
  context: TrailContext
): AuditDraft {
  const { words, isForged } = signatureWords(revision, context)
  return {
    severity: isForged ? 'warning' : 'note',
    revision,
    proof: 'typed',
    message: `${entriesWords(entries)} first ${entries.length === 1 ? 'stands' : 'stand'} in ${commitWords(revision)}, ${words}, and ${entries.length === 1 ? 'says that it is a receipt' : 'say that they are receipts'}.`,
    hint: 'A comment on GitHub has author and time, and a receiver knows what it took by the id in the note: compare them.',
  }
}

/** Why a commit in the name of whoever writes receipts vouches for none. */
function signatureWords({ commit }: Revision, { signatures }: TrailContext) {
  if (commit.signature === null) return { words: 'which is not signed', isForged: false }
  if (signatures === null) return { words: 'whose signature nobody verified', isForged: false }
  switch (signatures.get(commit.hash)?.check) {
    case 'good':
      return { words: 'which somebody else signed', isForged: true }
    case 'bad':
      return { words: 'whose signature is not good', isForged: true }
    case 'unknown':
    case undefined:
      return { words: 'whose signature cannot be verified here', isForged: false }
  }
}

/** A branch may wait for days and be rebased; an author's date much older than the commit is worth a look. */
const DRIFT = 7 * DAY

function drift({ commit: { author, committer } }: Revision): number {
  return Math.abs(committer.at - author.at)
}

function driftDraft(revision: Revision, entries: readonly TimelineEvent[]): AuditDraft {
  const { author, committer } = revision.commit
  return {
    severity: 'note',
    revision,
    proof: 'committed',
    message: `${entriesWords(entries)} ${entries.length === 1 ? 'rests' : 'rest'} on one of the two dates of ${commitWords(revision)}, which lie ${formatElapsed(drift(revision))} apart: authored ${formatInstant(author.at)}, committed ${formatInstant(committer.at)}.`,
    hint: 'A rebase does that, and `git commit --date` too: compare with the pull request or the push on GitHub.',
  }
}

/** Entries that were put in the place of another, which is gone: other rules tell of those. */
function alteredIn(trail: Trail): ReadonlySet<Fact> {
  const standing = new Set(trail.present?.version.facts)
  return new Set(
    stateChanges(trail)
      .flatMap(({ changes }) => changes)
      .flatMap(({ before, after }) =>
        before !== null && after !== null && !standing.has(before) ? [after] : []
      )
  )
}

/** A verdict that rests on one entry. */
interface Guarded {
  readonly target: string
  /** From the anchor to the due instant, in seconds. */
  readonly limit: number
}

/** Of the duties that were met by an entry of this instant the one with the shortest limit; null where there is none. */
function guardedBy({ at }: TimelineEvent, obligations: readonly Obligation[]): Guarded | null {
  const met = obligations.flatMap(
    ({ do: kind, state, metAt, dueAt, anchorAt, target }): Guarded | [] =>
      kind !== 'update' && state === 'met' && metAt === at && dueAt !== null
        ? { target, limit: dueAt - anchorAt }
        : []
  )
  return met.toSorted((a, b) => a.limit - b.limit)[0] ?? null
}

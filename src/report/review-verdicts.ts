/** One row per obligation of a review: what was owed, since when, by when, when it was met, and the verdict. */
import { countOf } from '../model/count-of.ts'
import type { LedgerEntry, Obligation } from '../clock/obligation.ts'
import type { PolicyFile } from '../model/policy.ts'
import { neverDone } from './closing-words.ts'
import { policyCommits } from './drawing.ts'
import { code, inCell, text } from '../text/markdown.ts'
import type { Instant } from '../model/time.ts'
import { span, utc } from '../text/times.ts'
import { duty, isOwed, metByWords, ownerOf } from './words.ts'

/** The row's cells. What is still owed says so and no more: a review must not change because time passes. */
export function verdictRow(
  obligation: Obligation,
  entry: LedgerEntry,
  { policy }: PolicyFile,
  brief: (instant: Instant) => string = utc
) {
  const { anchor, anchorAt, dueAt, metAt, approximate, policyCommit } = obligation
  const [first] = policyCommits(entry)
  const isLater = policyCommit !== null && policyCommit !== first
  const under = isLater ? ` under ${code(policyCommit.slice(0, 12))}` : ''
  const who = metByWords(obligation)
  const about = approximate ? 'about ' : ''
  return {
    what: duty(obligation),
    owner: inCell(text(ownerOf(entry.course, policy, obligation))),
    from: `${anchor} ${brief(anchorAt)}${under}`,
    due: dueAt === null ? '–' : about + brief(dueAt),
    met: metAt === null ? '–' : brief(metAt) + (who === null ? '' : `, ${inCell(text(who))}`),
    verdict: verdict(obligation),
  }
}

function verdict(obligation: Obligation): string {
  if (isOwed(obligation)) return 'still owed'
  const { state, dueAt, metAt, lateBySeconds, breaches } = obligation
  const never = neverDone(obligation)
  if (never !== null)
    return `**${never}**${breaches > 1 ? `, ${countOf(breaches, 'breach', 'breaches')}` : ''}`
  if (state === 'met')
    return metAt === null || dueAt === null ? 'met' : `met, ${span(dueAt - metAt)} to spare`
  if (state !== 'late')
    return breaches > 0
      ? `cancelled, after ${countOf(breaches, 'breach', 'breaches')}`
      : 'cancelled'
  const under = lateBySeconds === null || lateBySeconds === 0 ? '' : ` by ${span(lateBySeconds)}`
  return `**late**${under}${breaches > 1 ? `, ${countOf(breaches, 'breach', 'breaches')}` : ''}`
}

/** What the section of a report says that compares two policies, ready for templates/report-comparison.md.hbs. */
import { policyText } from '../report/drawing.ts'
import { cell } from '../text/markdown.ts'
import { capital } from '../report/words.ts'
import { compareAnswers, type Kept } from './comparison.ts'
import type { PeriodFigures } from './figures.ts'
import { percent } from './figure-words.ts'
import type { Breach } from './verdict.ts'
import { incidentRef, lateCell, type Relocate } from './view-words.ts'

/** Plain data for the template; `before` is by the policies of the time, `after` by the one that was asked for. */
export function comparisonView(before: PeriodFigures, after: PeriodFigures, relocate: Relocate) {
  const { targets, breaches } = compareAnswers(before, after)
  const incident = incidentRef(before, relocate)
  const changed = targets.filter(
    (row) => row.before?.kept !== row.after?.kept || row.before?.judged !== row.after?.judged
  )
  return {
    policy: policyText(after.policyFile),
    rate: { before: rate(before), after: rate(after) },
    count: { before: before.breaches.length, after: after.breaches.length },
    targets: changed.map(({ kind, duty, priority, before: one, after: other }) => ({
      what: cell(`${capital(kind)}: ${duty}`),
      priority: priority ?? 'unassessed',
      // The policies of the time may have had several limits.
      before: keptCell(one, null),
      after: keptCell(other, other?.limit ?? null),
    })),
    breaches: breaches.map(({ id, duty, before: one, after: other }) => ({
      incident: incident(id),
      what: cell(duty),
      before: breachCell(one),
      after: breachCell(other),
    })),
  }
}

function rate({ headline }: PeriodFigures): string {
  return headline.rate === null
    ? '–'
    : `${percent(headline.rate)} (${headline.kept} of ${headline.judged})`
}

function keptCell(kept: Kept | null, limit: string | null): string {
  if (kept === null) return '–'
  return `${kept.kept} of ${kept.judged}${limit === null ? '' : `, ${limit}`}`
}

function breachCell(breach: Breach | null): string {
  return breach === null ? 'no breach' : lateCell(breach)
}

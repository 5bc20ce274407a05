/** Times, deadlines and what was late, as the cells of tables. */
import { inCell } from '../markdown.ts'
import { utc } from '../times.ts'
import { capital, roleWords } from '../words.ts'
import type { PeriodFigures } from './figures.ts'
import { countOf, MEASURE_WORDS, percent } from './figure-words.ts'
import { judgedOf } from './compliance.ts'
import { limitCell } from './limits.ts'
import type { Verdict } from './verdict.ts'
import { outlierWords } from './view-summary.ts'
import {
  doneCell,
  firstAndMore,
  instantCell,
  lateCell,
  lateWords,
  nineInTen,
  spanCell,
  titleCell,
} from './view-words.ts'

/** The part of the view about clocks. */
export function deadlineView(figures: PeriodFigures, ref: (id: string) => string) {
  const breaches = firstAndMore(breachRows(figures, ref))
  const unseen = firstAndMore(unseenRows(figures, ref))
  const lateUpdates = firstAndMore(updateRows(figures, ref))
  return {
    times: timeCells(figures, ref),
    compliance: complianceCells(figures),
    reopened: reopenedWords(figures, ref),
    breachCount: figures.breaches.length === 0 ? '' : breachWords(figures),
    noBreach: noBreachWords(figures),
    unseen: unseen.first,
    moreUnseen: unseen.more,
    breaches: breaches.first,
    moreBreaches: breaches.more,
    updates: updateWords(figures),
    lateUpdates: lateUpdates.first,
    moreLateUpdates: lateUpdates.more,
    downgrades: figures.downgrades.map(({ id, title, at, from, to, breached }) => ({
      id: ref(id),
      title: titleCell(title),
      change: `${from} → ${to}`,
      at: utc(at),
      breached: inCell(breached.join(', ')),
    })),
  }
}

/** A measure that no record speaks of keeps its row, a priority of it does not. */
function timeCells({ times }: PeriodFigures, ref: (id: string) => string) {
  return times
    .filter(({ priority, n }) => priority === null || n > 0)
    .map(({ measure, priority, without, ...row }) => ({
      what: priority === null ? `**${capital(MEASURE_WORDS[measure])}**` : `– ${priority}`,
      n: String(row.n),
      median: spanCell(row.median),
      p90: nineInTen({ n: row.n, p90: row.p90 }),
      max: spanCell(row.max),
      mean: spanCell(row.mean),
      outlier: outlierWords(row.outlier, ref),
      without: String(without),
    }))
}

/** Incidents that came back: one length of time does not tell their story. */
function reopenedWords({ reopened }: PeriodFigures, ref: (id: string) => string): string {
  const rows = reopened.map(({ id, times, openSeconds, untilResolvedSeconds }) => {
    const often = times === 1 ? '' : `${times} times, `
    if (openSeconds === null) return `${ref(id)} (${often}not resolved since)`
    const held = `the resolution that held came ${spanCell(untilResolvedSeconds)} after the report`
    return `${ref(id)} (${often}open for ${spanCell(openSeconds)} in all; ${held})`
  })
  return rows.join(', ')
}

/** A target that nothing was held against, in the end, has no row. */
function complianceCells({ compliance }: PeriodFigures) {
  return compliance
    .filter(({ rate, counts }) => rate !== null || counts.running > 0)
    .map(({ kind, priority, limits, present, counts, rate, ...row }) => ({
      kind: roleWords(kind),
      what: capital(row.duty),
      priority: priority ?? 'unassessed',
      limit: limitCell(limits, present),
      kept: String(counts.kept),
      late: String(counts.late),
      never: String(counts.never),
      overdue: String(counts.overdue),
      running: String(counts.running),
      ended: String(counts.ended),
      rate: rate === null ? '–' : `**${percent(rate)}** of ${judgedOf(counts)}`,
    }))
}

function breachRows({ breaches }: PeriodFigures, ref: (id: string) => string) {
  return breaches
    .filter(({ verdict }) => verdict !== 'never')
    .map((breach) => ({
      id: ref(breach.id),
      title: titleCell(breach.title),
      priority: breach.priority ?? 'unassessed',
      what: capital(breach.duty),
      due: instantCell(breach.dueAt),
      met: doneCell(breach),
      late: lateCell(breach),
    }))
}

/** What is over and no entry shows: one row an incident, the longest first. */
function unseenRows({ breaches }: PeriodFigures, ref: (id: string) => string) {
  const unseen = breaches.filter(({ verdict }) => verdict === 'never')
  return [...new Set(unseen.map(({ id }) => id))].map((id) => {
    const own = unseen.filter((breach) => breach.id === id)
    const priorities = new Set(own.map(({ priority }) => priority ?? 'unassessed'))
    return {
      id: ref(id),
      title: titleCell(own[0]?.title ?? ''),
      priority: [...priorities].toSorted().join(', '),
      what: own.map((breach) => `${inCell(breach.duty)} ${lateWords(breach)}`).join('; '),
    }
  })
}

/** How many breaches there were, and of which sort. */
function breachWords({ breaches, headline }: PeriodFigures): string {
  const count = (verdict: Verdict) => breaches.filter((one) => one.verdict === verdict).length
  const parts = [
    ...some(count('overdue'), (n) => `${n} overdue now`),
    ...some(count('late'), (n) => `${n} late`),
    ...some(count('never'), (n) => `${n} over without any entry`),
  ]
  const unseen = headline.neverRecorded - count('never')
  const have = unseen === 1 ? 'has' : 'have'
  const more =
    unseen === 0 ? '' : ` Of those that are still owed, ${unseen} ${have} no entry either.`
  const total = countOf(breaches.length, 'breach', 'breaches')
  return `${total} of this period's incidents: ${parts.join(', ')}.${more}`
}

/** What is said where there is no breach. */
function noBreachWords({ headline, overdueBefore }: PeriodFigures): string {
  const earlier =
    overdueBefore.obligations === 0
      ? ''
      : ` Earlier incidents have ${countOf(overdueBefore.obligations, 'overdue obligation')}.`
  return headline.judged === 0
    ? `None: no deadline of this period's incidents has come.${earlier}`
    : `None: every deadline of this period's incidents that has come was kept.${earlier}`
}

function updateWords({ updates }: PeriodFigures): string {
  const { rows, judged, gaps, silent } = updates
  const many = gaps === 1 ? '1 gap that was' : `${gaps} gaps that were`
  const none = silent === 0 ? '' : `; for ${silent} of them no word went out at all`
  return `The cadence was broken for ${rows.length} of ${countOf(judged, 'round')} of updates, by ${many} too long${none}.`
}

function some(count: number, words: (count: number) => string): string[] {
  return count === 0 ? [] : [words(count)]
}

function updateRows({ updates }: PeriodFigures, ref: (id: string) => string) {
  return updates.rows.map(({ id, title, priority, made, gaps, ...row }) => ({
    id: ref(id),
    title: titleCell(title),
    priority,
    role: roleWords(row.role),
    made: made === 0 ? '**none**' : String(made),
    gaps: String(gaps),
    longest: spanCell(row.longestLateBySeconds),
  }))
}

/** Times, deadlines and what was late, as the cells of tables. */
import { countOf } from '../model/count-of.ts'
import { outOfTurnWords } from '../report/out-of-turn.ts'
import { inCell } from '../text/markdown.ts'
import { utc } from '../text/times.ts'
import { capital, roleWords } from '../report/words.ts'
import type { PeriodFigures } from './figures.ts'
import { holdWords, MEASURE_WORDS, percent } from './figure-words.ts'
import { judgedOf } from './compliance.ts'
import { limitCell } from './limits.ts'
import { breachView } from './view-breaches.ts'
import type { Statistics } from './statistics.ts'
import { namedFirst, nineInTen, someOf, spanCell, titleCell } from './view-words.ts'

/** The part of the view about clocks. */
export function deadlineView(figures: PeriodFigures, ref: (id: string) => string) {
  return {
    times: timeCells(figures, ref),
    compliance: complianceCells(figures),
    reopened: reopenedWords(figures, ref),
    reopenedIds: namedFirst(figures.reopened.map(({ id }) => ref(id))),
    ...breachView(figures, ref),
    updates: updateWords(figures),
    updatesJudged: figures.updates.judged > 0,
    lateUpdates: updateRows(figures, ref),
    downgrades: figures.downgrades.map(({ id, title, at, from, to, ...row }) => ({
      id: ref(id),
      title: titleCell(title),
      change: `${from} → ${to}`,
      at: utc(at),
      after: afterCell(row),
    })),
    outOfTurn: figures.outOfTurn.map(({ id, ...line }) => `${ref(id)}: ${outOfTurnWords(line)}`),
    dismissals: figures.dismissals.map(({ id, title, at, priority, undone, ...row }) => ({
      id: ref(id),
      title: titleCell(title),
      priority: priority ?? 'unassessed',
      at: `${utc(at)}${undone ? ', reopened since' : ''}`,
      after: afterCell(row),
    })),
  }
}

/** After what something was written that might hide it. */
function afterCell(row: { readonly breached: readonly string[]; readonly afterResolved: boolean }) {
  const words = [...(row.afterResolved ? ['**resolved**'] : []), ...row.breached]
  return inCell(words.join(', '))
}

/** A measure that no record speaks of keeps its row, a priority of it does not. */
function timeCells({ times }: PeriodFigures, ref: (id: string) => string) {
  return times
    .filter(({ priority, n }) => priority === null || n > 0)
    .map(({ measure, priority, without, before, ...row }) => ({
      what: priority === null ? `**${capital(MEASURE_WORDS[measure])}**` : `– ${priority}`,
      median: row.n === 0 ? '–' : `**${spanCell(row.median)}** of\u00A0${row.n}`,
      others:
        [
          ...spreadWords(row, ref),
          ...someOf([
            [without, 'without an entry'],
            [before, 'before the report'],
          ]),
        ].join(', ') || '–',
    }))
}

/** How far the cases lie apart; nothing of a single one, which the median tells. */
function spreadWords(
  { n, p90, max, mean, outlier }: Statistics,
  ref: (id: string) => string
): string[] {
  if (n < 2) return []
  const nine = nineInTen({ n, p90 })
  const moved =
    outlier === null ? '' : ` (${spanCell(outlier.meanWithout)} without ${ref(outlier.id)})`
  return [
    ...(nine === '–' ? [] : [`nine in ten within ${nine}`]),
    `longest ${spanCell(max)}`,
    `mean ${spanCell(mean)}${moved}`,
  ]
}

/** Incidents that came back: one length of time does not tell their story. */
function reopenedWords({ reopened }: PeriodFigures, ref: (id: string) => string): string {
  const rows = reopened.map(({ id, times, openSeconds, untilResolvedSeconds }) => {
    const often = times === 1 ? '' : `${times} times, `
    if (openSeconds === null) return `${ref(id)} (${often}not resolved since)`
    const held = `the resolution that held came ${spanCell(untilResolvedSeconds)} after the report`
    return `${ref(id)} (${often}open for ${spanCell(openSeconds)} in all; ${held})`
  })
  return namedFirst(rows)
}

/** A target that nothing was held against, in the end, has no row. */
function complianceCells({ compliance }: PeriodFigures) {
  return compliance
    .filter(({ rate, counts }) => rate !== null || counts.running + counts.undone > 0)
    .map(({ kind, priority, limits, present, counts, rate, holds, ...row }) => ({
      what: `${capital(roleWords(kind))}: ${row.duty}`,
      limit: `${priority ?? 'unassessed'}: ${limitCell(limits, present)}`,
      kept: [
        ...(rate === null
          ? []
          : [`**${percent(rate)}** of ${judgedOf(counts)}${holdWords(holds)}`]),
        ...someOf(OTHERS.map(([verdict, name]) => [counts[verdict], name])),
      ].join(', '),
    }))
}

/** What may come of those that were not kept. */
const OTHERS = [
  ['late', 'late'],
  ['never', 'no entry'],
  ['overdue', 'overdue'],
  ['running', 'not due yet'],
  ['undone', 'not done'],
  ['ended', 'not owed'],
] as const

function updateWords({ updates }: PeriodFigures): string {
  const { rows, judged, gaps, silent } = updates
  const many = countOf(gaps, 'gap that was', 'gaps that were')
  const none = silent === 0 ? '' : `; for ${silent} of them no word went out at all`
  return `The cadence was broken for ${rows.length} of ${countOf(judged, 'round')} of updates, by ${many} too long${none}.`
}

function updateRows({ updates }: PeriodFigures, ref: (id: string) => string) {
  return updates.rows.map(({ id, title, priority, made, gaps, ...row }) => ({
    id: ref(id),
    title: titleCell(title),
    priority,
    role: roleWords(row.role),
    made: made === 0 ? '**no update**' : countOf(made, 'update'),
    gaps: countOf(gaps, 'gap too long', 'gaps too long'),
    longest: spanCell(row.longestLateBySeconds),
  }))
}

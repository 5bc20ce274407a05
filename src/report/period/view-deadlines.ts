/** Times, deadlines and what was late, as the cells of tables. */
import { inCell } from '../markdown.ts'
import { utc } from '../times.ts'
import { capital, roleWords } from '../words.ts'
import type { PeriodFigures } from './figures.ts'
import { countOf, MEASURE_WORDS, percent } from './figure-words.ts'
import { outlierWords } from './view-summary.ts'
import { firstAndMore, instantCell, lateCell, spanCell, titleCell } from './view-words.ts'

/** The part of the view about clocks. */
export function deadlineView(figures: PeriodFigures, ref: (id: string) => string) {
  const { updates } = figures
  const breaches = firstAndMore(breachRows(figures, ref))
  const lateUpdates = firstAndMore(updateRows(figures, ref))
  return {
    times: timeCells(figures, ref),
    compliance: complianceCells(figures),
    breachCount: countOf(figures.breaches.length, 'breach', 'breaches'),
    breaches: breaches.first,
    moreBreaches: breaches.more,
    updates: {
      judged: String(updates.judged),
      broken: String(updates.rows.length),
      gaps: countOf(updates.gaps, 'gap'),
      silent: String(updates.silent),
    },
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
    .map(({ measure, priority, n, without, ...row }) => ({
      what: priority === null ? `**${capital(MEASURE_WORDS[measure])}**` : `– ${priority}`,
      n: String(n),
      median: spanCell(row.median),
      p90: spanCell(row.p90),
      max: spanCell(row.max),
      mean: spanCell(row.mean),
      outlier: outlierWords(row.outlier, ref),
      without: String(without),
    }))
}

/** A target that nothing was held against, in the end, has no row. */
function complianceCells({ compliance }: PeriodFigures) {
  return compliance
    .filter(({ rate, counts }) => rate !== null || counts.running > 0)
    .map(({ kind, priority, limit, counts, rate, ...row }) => ({
      kind: roleWords(kind),
      what: capital(row.duty),
      priority: priority ?? 'unassessed',
      limit: limit ?? 'no longer asked for',
      kept: String(counts.kept),
      late: String(counts.late),
      never: String(counts.never),
      overdue: String(counts.overdue),
      running: String(counts.running),
      rate: rate === null ? '–' : `**${percent(rate)}**`,
    }))
}

function breachRows({ breaches }: PeriodFigures, ref: (id: string) => string) {
  return breaches.map((breach) => ({
    id: ref(breach.id),
    priority: breach.priority ?? 'unassessed',
    what: capital(breach.duty),
    due: instantCell(breach.dueAt),
    met: instantCell(breach.metAt),
    late: lateCell(breach),
  }))
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

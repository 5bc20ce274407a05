/** What was broken, as the cells of tables: what came late or is overdue, and by incident what no entry shows. */
import { countOf } from '../model/count-of.ts'
import { inCell } from '../text/markdown.ts'
import { capital, duty } from '../report/words.ts'
import type { PeriodFigures } from './figures.ts'
import { priorityOf } from './response-times.ts'
import { type Verdict, verdictOf } from './verdict.ts'
import { doneCell, instantCell, lateCell, lateWords, titleCell } from './view-words.ts'

/** The part of the view about breaches. */
export function breachView(figures: PeriodFigures, ref: (id: string) => string) {
  return {
    breachCount: figures.breaches.length === 0 ? '' : breachWords(figures),
    noBreach: noBreachWords(figures),
    breaches: breachRows(figures, ref),
    undone: undoneRows(figures, ref),
    unseen: unseenRows(figures, ref),
  }
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
      late: breach.verdict === 'late' ? `late by ${lateCell(breach)}` : lateCell(breach),
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
      what: own
        .map(
          (breach) =>
            inCell(breach.duty) + ` ${lateWords(breach)}${breach.isLowered ? ', then lowered' : ''}`
        )
        .join('; '),
    }
  })
}

/** What was closed without it before it was due: no breach, and no good either. */
function undoneRows({ population }: PeriodFigures, ref: (id: string) => string) {
  return population.counted.flatMap((entry) => {
    const { id, title } = entry.file.incident
    const undone = entry.obligations.filter((row) => verdictOf(row) === 'undone')
    if (undone.length === 0) return []
    const what = undone.map((row) => inCell(duty(row))).join('; ')
    return [{ id: ref(id), title: titleCell(title), priority: priorityOf(entry), what }]
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

function some(count: number, words: (count: number) => string): string[] {
  return count === 0 ? [] : [words(count)]
}

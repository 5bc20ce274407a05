/** What follows from incidents, as the cells of tables: follow-ups, reviews, and the agreement's own review. */
import { countOf } from '../model/count-of.ts'
import { cell, code, inCell, text } from '../text/markdown.ts'
import { everyWords } from '../report/sla-words.ts'
import type { PeriodFigures } from './figures.ts'
import { lengthWords } from './figure-words.ts'
import { boundWords, parseBound } from './period.ts'
import { instantCell, titleCell, verdictWords } from './view-words.ts'
import { WITHHELD } from '../report/shown.ts'

/** The part of the view about learning. */
export function learningView(figures: PeriodFigures, ref: (id: string) => string) {
  const { followUps, reviews, lessons } = figures
  return {
    followUps: followUps.rows.map(({ id, what, owner, due, overdue }) => ({
      id: ref(id),
      what: cell(what),
      owner: ownerCell(owner),
      due: dueCell(due, overdue),
    })),
    followUpCounts: `${followUps.open} open, ${followUps.overdue} of them overdue and ${followUps.withoutOwner} without an owner; ${followUps.done} done`,
    reviewCounts: `${reviews.inTime} held in time, ${reviews.late} late; ${reviews.owed} still to be held, ${reviews.overdue} of them overdue`,
    reviews: reviews.rows.map(({ id, title, priority, dueAt, heldAt, verdict, ...row }) => ({
      id: ref(id),
      title: titleCell(title),
      priority,
      due: instantCell(dueAt),
      held: instantCell(heldAt),
      state:
        row.lateBySeconds === null
          ? verdictWords(verdict)
          : `${verdictWords(verdict)} by ${lengthWords(row.lateBySeconds)}`,
    })),
    agreement: agreementCells(figures),
    learnedSince: boundWords(figures.learnedSince),
    lessons: lessons.map(({ id, title, lesson }) => ({ id: ref(id), title: text(title), lesson })),
  }
}

function agreementCells({ agreement, now }: PeriodFigures) {
  if (agreement === null) return ''
  const { last, every, dueAt, overdue, incidentsSince, breachesSince } = agreement
  return {
    last,
    every: everyWords(every),
    due: boundWords(dueAt) + (overdue ? ', **overdue**' : ''),
    isAhead: (parseBound(last) ?? now) > now,
    since: `${countOf(incidentsSince, 'incident')} and ${countOf(breachesSince, 'breach', 'breaches')}`,
  }
}

function ownerCell(owner: string | null): string {
  if (owner === null) return '**nobody**'
  return owner === WITHHELD ? WITHHELD : inCell(code(owner.replace(/^@/, '')))
}

function dueCell(due: string | null, overdue: boolean): string {
  if (due === null) return '**no date**'
  return overdue ? `**${due}, overdue**` : due
}

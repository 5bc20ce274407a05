/** What follows from incidents, as the cells of tables: follow-ups, reviews, and the agreement's own review. */
import { countOf } from '../model/count-of.ts'
import { cell, code, inCell, text } from '../text/markdown.ts'
import { utc } from '../text/times.ts'
import { numberWords } from '../text/event-words.ts'
import { recurrenceWords, trackedWords } from '../report/follow-up-words.ts'
import { everyWords } from '../report/sla-words.ts'
import type { PeriodFigures } from './figures.ts'
import { clip } from '../report/drawing.ts'
import { lengthWords, percent } from './figure-words.ts'
import { boundWords, parseBound } from './period.ts'
import { instantCell, titleCell, verdictWords } from './view-words.ts'
import { WITHHELD } from '../report/shown.ts'

/** The part of the view about learning. */
export function learningView(figures: PeriodFigures, ref: (id: string) => string) {
  const { followUps, reviews, lessons } = figures
  return {
    followUps: followUps.rows.map(({ id, what, owner, due, overdue, ...task }) => ({
      id: ref(id),
      what: cell(what + trackedWords(task)),
      owner: ownerCell(owner),
      due: dueCell(due, overdue),
    })),
    ...keptView(followUps.kept),
    recurrences: figures.recurrences.map(({ id, recurrence }) => ({
      id: ref(id),
      words: text(recurrenceWords(recurrence)),
    })),
    causes: figures.causes.map(({ id, change, factors, numbers }) => ({
      id: ref(id),
      said: [
        ...(change === null ? [] : [`triggered by ${cell(change)}`]),
        ...(factors.length === 0 ? [] : [`contributed: ${cell(factors.join('; '))}`]),
        ...(numbers.length === 0 ? [] : [inCell(numberWords(numbers).join(', '))]),
      ].join(' · '),
    })),
    decisions: figures.decisions.map(({ id, at, event, note }) => ({
      id: ref(id),
      at: instantCell(at),
      what: event === 'decided' ? 'decided' : 'ruled out',
      note: cell(note ?? '–'),
    })),
    followUpCounts: `${followUps.open} open, ${followUps.overdue} of them overdue and ${followUps.withoutOwner} without an owner; ${followUps.done} done`,
    reviewCounts: `${reviews.inTime} held in time, ${reviews.late} late; ${reviews.owed} still to be held, ${reviews.overdue} of them overdue`,
    reviews: reviews.rows.map(({ id, title, priority, dueAt, heldAt, verdict, ...row }) => ({
      id: ref(id),
      title: titleCell(title),
      priority,
      due: instantCell(dueAt),
      held: heldAt === null ? '' : `, held ${utc(heldAt)}`,
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

/** How promises were kept, where anybody says more of them than owner and date. */
function keptView(kept: PeriodFigures['followUps']['kept']) {
  if (kept === null) return { kept: '', keptBy: [] }
  const { inTime, late, undated, age } = kept
  const judged = inTime + late
  const old =
    age.median === null || age.max === null
      ? ''
      : ` The open ones stand for ${lengthWords(age.median)} in the median, the oldest for ${lengthWords(age.max)}.`
  const unknown = undated === 0 ? '' : `; of ${undated} more nobody says when, or by when`
  const groups = [
    ...kept.byOwner.map((row) => ({
      by: row.name === null ? '**nobody**' : ownerCell(row.name),
      row,
    })),
    ...kept.byService.map((row) => ({ by: cell(row.name ?? '–'), row })),
    ...kept.byKind.flatMap((row) => (row.name === null ? [] : [{ by: cell(row.name), row }])),
  ]
  return {
    kept: `Done in time: ${inTime} of ${judged} (${percent(judged === 0 ? null : inTime / judged)})${unknown}.${old}`,
    keptBy: groups.map(({ by, row }) => ({
      by,
      open: row.overdue === 0 ? String(row.open) : `${row.open}, **${row.overdue} overdue**`,
      done: `${row.inTime} in time${row.late === 0 ? '' : `, ${row.late} late`}`,
    })),
  }
}

function agreementCells({ agreement, now }: PeriodFigures) {
  if (agreement === null) return ''
  const { last, every, dueAt, overdue, incidentsSince, breachesSince, changes } = agreement
  const { feedback, feedbackBefore, keptSince, judgedSince } = agreement
  const kept =
    judgedSince === 0
      ? ''
      : `; ${percent(keptSince / judgedSince)} of the deadlines kept (${keptSince} of ${judgedSince})`
  return {
    last,
    every: everyWords(every),
    due: boundWords(dueAt) + (overdue ? ', **overdue**' : ''),
    isAhead: (parseBound(last) ?? now) > now,
    since: `${countOf(incidentsSince, 'incident')} and ${countOf(breachesSince, 'breach', 'breaches')}${kept}`,
    feedback: feedback.map(({ on, from, says }) => ({ on, from: cell(from), says: cell(says) })),
    noFeedback: `Nothing that anybody said of it since is written under \`review.feedback\`${feedbackBefore === 0 ? '' : `; ${feedbackBefore} from before it`}.`,
    changed: changedWords(changes),
    changes: (changes?.asked ?? []).map(({ key, before, after }) => ({
      key: inCell(code(key)),
      before: valueCell(before),
      after: valueCell(after),
    })),
  }
}

/** How the agreement differs from what it was at its last review. */
function changedWords(changes: NonNullable<PeriodFigures['agreement']>['changes']): string {
  if (changes === null) return 'What changed in it since is not known: no history was read here.'
  const { versions, asked, others, isOldest } = changes
  if (asked.length + others === 0) return 'Nothing in it has changed since.'
  const of = isOldest ? 'the oldest version that is known' : 'what stood then'
  const more = others === 0 ? '' : ` and ${countOf(others, 'other key')}, as of contacts and people`
  const by = versions === 0 ? '' : `, in ${countOf(versions, 'version')}`
  return `What changed in it since${by}, against ${of}: ${countOf(asked.length, 'key')} of what it asks${more}.`
}

/** A value of the policy as JSON or as it was typed, shortened. */
function valueCell(value: string | null): string {
  return value === null ? '–' : cell(clip(value, 80))
}

function ownerCell(owner: string | null): string {
  if (owner === null) return '**nobody**'
  return owner === WITHHELD ? WITHHELD : inCell(code(owner.replace(/^@/, '')))
}

function dueCell(due: string | null, overdue: boolean): string {
  if (due === null) return '**no date**'
  return overdue ? `**${due}, overdue**` : due
}

/** Walks the row of a duty through its entries: what counts, what was breached, what met it, why it is no longer owed. */
import { formatInstant, type Instant } from '../model/time.ts'
import type { Term } from './term.ts'
import { dueOf } from './counting.ts'
import type { Course } from './course.ts'
import type { DutyTerms } from './duty-terms.ts'
import { awarenessOf, type Standing, standingsOf } from './duty-standing.ts'
import { meetRow, updateRow } from './end-row.ts'
import { type Fulfilment, fulfilmentsOf } from './fulfilments.ts'
import { limitWords } from './sentences.ts'
import { type Anchor, BEGINNING } from './timeline-point.ts'
import { endBreach, explain, missedBy, passDue, startState, type WalkState } from './walk-state.ts'

/**
 * Walks a duty up to `now`, with the episode of its notices; null where it never was asked for. Its row is anchored
 * where the organisation became aware.
 */
export function walkDuty(terms: DutyTerms, course: Course, now: Instant) {
  const { duty, anchors } = terms
  const point = awarenessOf(duty.when?.regime, course)
  const term = anchors[0]?.term
  if (term === undefined) return null
  const isSaid = course.events.some(
    ({ event, index }) => event.event === 'aware' && index === point.index
  )
  const anchor: Anchor = {
    event: isSaid ? 'aware' : 'reported',
    point,
    endedBy: null,
    since: BEGINNING,
  }
  const state = startState(term, anchor, course)
  const submissions = new Map(fulfilmentsOf(term.target, anchor, course).map((f) => [f.index, f]))
  const dismissed = course.effectiveChanges.find(({ status }) => status === 'dismissed')
  const standings = standingsOf(terms, course)
  let last: Standing | null = null
  let begun = 0
  for (const standing of standings) {
    if (state.isFinal) break
    // An interval of no length owes nothing.
    if (state.owedSince !== standing.point.at) passDuty(state, standing.point.at)
    const submission = submissions.get(standing.point.index)
    if (submission !== undefined) applySubmission(state, submission, terms.next)
    if (state.isFinal) break
    const isEnd = standing.point.index === dismissed?.index
    if (isEnd) state.isFinal = true
    const next: Standing = isEnd ? { ...standing, state: 'not', counting: [] } : standing
    if (state.counting.length === 0 && next.state === 'owed') begun += 1
    stand(state, last, next)
    last = next
  }
  passDuty(state, now)
  const from = standings.find((standing) => standing.state !== 'not')?.point.at
  if (from === undefined || last === null) return null
  const isEnded = state.isFinal || last.state === 'not'
  return {
    walk: {
      ...state,
      verdict: isEnded ? state.verdict : null,
      duty: { from, since: state.owedSince },
    },
    anchor,
    episode: Math.max(0, begun - 1) + state.updates,
  }
}

/**
 * A submission meets it, or makes the next one due. One that came before it was owed meets it once it is; of a duty that
 * repeats, the next is counted from it.
 */
function applySubmission(state: WalkState, submission: Fulfilment, next: Term | null): void {
  const isOwed = state.counting.length > 0
  if (next !== null && isOwed) {
    state.term = next
    updateRow(state, submission)
  } else if (isOwed) meetRow(state, submission)
  else if (next === null) state.early ??= submission
}

function stand(state: WalkState, last: Standing | null, standing: Standing): void {
  const { point, counting, by, why } = standing
  if (standing.state === 'not') {
    if (last === null || last.state === 'not') return
    const notDone = by === 'dismissed' && state.breaches.length > 0
    const ending = { by, at: point.at, notDone }
    const isKept = state.updates > 0 && state.breaches.length === 0
    state.verdict = {
      state: isKept ? 'met' : 'cancelled',
      metAt: isKept ? state.lastUpdate : null,
      dueAt: null,
      lateBySeconds: null,
      ending,
    }
    explain(state, point, () => `${why}: no longer owed`)
    endBreach(state, point.at, 'ended')
    state.counting = []
    return
  }
  state.verdict = null
  const was = state.counting
  state.counting = counting
  const due = dueOf(counting, [])
  if (due === null && last?.state !== 'waiting') {
    const { term } = state
    explain(state, point, () => `${why}: asked for once its limit begins, with ${beginnings(term)}`)
  }
  if (due === null || (was.length > 0 && dueOf(was, [])?.at === due.at)) return
  state.term = due.by.term
  if (was.length === 0) state.owedSince = point.at
  state.isBegun = true
  const { origin, term } = due.by
  const what = was.length === 0 ? 'asked for' : 'moved'
  explain(state, point, () => {
    const limit = `${limitWords(term)} from ${term.target.from} at ${formatInstant(origin)}`
    const moved = term.movedBy ? `${term.movedBy},` : ''
    return `${why}: ${what}, ${limit}${moved} is ${formatInstant(due.at)}`
  })
  if (state.early !== null) meetRow(state, state.early)
  else if (missedBy(state, point.at) === null) endBreach(state, point.at, 'lowered')
}

/** What its limits count from: `submitted (nis2-notification)`. */
function beginnings({ target }: Term): string {
  if (target.do !== 'submit') return target.from
  const names = target.anchors.map(({ from, of }) => (of === undefined ? from : `${from} (${of})`))
  return [...new Set(names)].join(' or ')
}

/** The same due instant that passes once more, after it was not owed for a while, is the same breach. */
function passDuty(state: WalkState, moment: Instant): void {
  const breach = state.breaches.at(-1)
  const due = dueOf(state.counting, [])
  if (breach?.end !== 'ended' || breach.due.at !== due?.at) passDue(state, moment)
  else if (due.at < moment) {
    Object.assign(breach, { until: null, end: null })
    state.isOverdue = true
  }
}

/** Computes every obligation of one incident, as of one moment. */
import type { IncidentFile } from '../model/incident.ts'
import type { EventName, Priority } from '../model/events.ts'
import type { Instant } from '../model/time.ts'
import { type Agreement, isReachAssessed, type Term } from './agreement.ts'
import { anchorsOf } from './anchors.ts'
import { closingNumber } from './closing.ts'
import type { Course } from './course.ts'
import { type Anchor, isBefore } from './timeline-point.ts'
import { fulfilmentsOf } from './fulfilments.ts'
import type { TermPeriod } from './row-events.ts'
import { drawObligation } from './draw-obligation.ts'
import type { Obligation } from './obligation.ts'
import {
  countRaises,
  periodsFrom,
  periodsOnceResolved,
  priorityPeriods,
  type PriorityPeriod,
} from './priority-periods.ts'
import { isMoreUrgent } from './priority.ts'
import { walkDuty } from './walk-duty.ts'
import { type Walk, walkTarget } from './walk-target.ts'

/** What these start falls due after the resolution. */
const AFTER_RESOLUTION: ReadonlySet<EventName> = new Set([
  'resolved',
  'closed',
  'validated',
  'reviewed',
])

/**
 * The obligations of one incident, sorted by due instant (null last), then target, then anchor: under an agreement
 * that was made ready once for many incidents, of the targets that are wanted; all, where nobody says. Each target
 * has its own rows, so fewer of them are no others.
 */
export function obligationsUnder(
  agreement: Agreement,
  file: Pick<IncidentFile, 'incident'>,
  course: Course,
  now: Instant,
  isWanted: (term: Term) => boolean = everyTerm
): Obligation[] {
  const { kind } = file.incident
  const periods = priorityPeriods(course)
  const raises = countRaises(periods)
  const rows: Obligation[] = []
  const draw = (anchor: Anchor, walk: Walk | null): void => {
    if (walk === null) return
    const undone = anchor.event === 'closed' ? closingNumber(course) : course.reopenings
    rows.push(drawObligation({ walk, anchor, course, agreement, episode: undone + raises, now }))
  }

  const provisional = agreement.termsOf(kind, null).filter(isWanted)
  const ownVerdict = course.priority === null ? provisional : provisional.filter(isReachAssessed)
  for (const term of ownVerdict)
    for (const anchor of anchorsOf(term.target, course))
      draw(
        anchor,
        walkTarget(
          term,
          anchor,
          provisionalPeriods(term, anchor, agreement, kind, course),
          course,
          now
        )
      )

  if (course.priority !== null) {
    for (const [identity, term] of identitiesIn(agreement, kind, periods)) {
      if (!isWanted(term) || ownVerdict.some((own) => own.identity === identity)) continue
      for (const anchor of anchorsOf(term.target, course)) {
        const standing = AFTER_RESOLUTION.has(anchor.event)
          ? periodsOnceResolved(periods, course)
          : periods
        const asked = termPeriods(agreement, kind, identity, periodsFrom(standing, anchor.point))
        draw(anchor, walkTarget(term, anchor, asked, course, now))
      }
    }
    for (const term of provisional)
      for (const anchor of anchorsOf(term.target, course)) {
        const isCarried = rows.some(
          (row) => row.target === term.target.id && row.anchorAt === anchor.point.at
        )
        if (!isCarried) draw(anchor, leaveProvisional(term, anchor, course))
      }
  }
  for (const terms of agreement.dutiesOf(kind)) {
    if (!terms.anchors.some(({ term }) => isWanted(term))) continue
    const row = walkDuty(terms, course, now)
    if (row !== null) rows.push(drawObligation({ ...row, course, agreement, now }))
  }
  return rows.toSorted(compareObligations)
}

function everyTerm(): boolean {
  return true
}

/** One term for each obligation that any of the periods asks for. */
function identitiesIn(
  agreement: Agreement,
  kind: string,
  periods: readonly PriorityPeriod[]
): ReadonlyMap<string, Term> {
  const found = new Map<string, Term>()
  for (const { priority } of periods)
    for (const term of agreement.termsOf(kind, priority))
      if (!found.has(term.identity)) found.set(term.identity, term)
  return found
}

function termPeriods(
  agreement: Agreement,
  kind: string,
  identity: string,
  periods: readonly PriorityPeriod[]
): readonly TermPeriod[] {
  return periods.map(({ from, priority }) => ({
    from,
    term: agreement.termsOf(kind, priority).find((term) => term.identity === identity) ?? null,
  }))
}

/**
 * One period, but for an assessment that the policy asks of somebody: after another's it is due no earlier than word of
 * an incident of that priority has to be with them, and a raise hastens it.
 */
function provisionalPeriods(
  term: Term,
  anchor: Anchor,
  agreement: Agreement,
  kind: string,
  course: Course
): readonly TermPeriod[] {
  const own = { from: anchor.point, term }
  const { target } = term
  const assessment = course.priorityChanges[0]
  if (target.do !== 'reach' || target.by === undefined || assessment === undefined) return [own]
  const { by } = target
  const termAt = (priority: Priority, from: Instant): Term => {
    const told = agreement
      .termsOf(kind, priority)
      .find(
        (one) =>
          one.target.do === 'notify' && one.target.role === by && one.target.from === anchor.event
      )
    if (told === undefined) return term
    const { limit, time, isImmediate } = told
    if (time.after(from, limit) <= term.time.after(from, term.limit)) return term
    return {
      ...term,
      target: { ...target, calendar: told.target.calendar },
      limit,
      time,
      isImmediate,
    }
  }
  const first = termAt(assessment.priority, anchor.point.at)
  const periods = priorityPeriods(course)
  const raises = periods.flatMap(({ from, priority }, index): TermPeriod | [] => {
    const before = periods[index - 1]?.priority ?? null
    if (before === null || priority === null || !isBefore(anchor.point, from)) return []
    if (!isMoreUrgent(priority, before)) return []
    return { from, term: termAt(priority, from.at), raisedTo: priority }
  })
  return [own, ...(first === term ? [] : [{ from: assessment, term: first }]), ...raises]
}

/**
 * What was asked only until the first assessment, and not by the priority that it set: the row stays, so that nothing
 * vanishes from a reader's eyes, but what was provisional leaves no breach.
 */
function leaveProvisional(term: Term, anchor: Anchor, course: Course): Walk | null {
  const assessment = course.priorityChanges[0]
  if (assessment === undefined || !isBefore(anchor.point, assessment)) return null
  const met = fulfilmentsOf(term.target, anchor, course).find(
    (fulfilment) => !isBefore(assessment, fulfilment)
  )
  return {
    term,
    counting: [],
    verdict: {
      state: met === undefined ? 'cancelled' : 'met',
      metAt: met?.at ?? null,
      dueAt: null,
      lateBySeconds: null,
      ending: null,
    },
    breaches: [],
    judgedBy: null,
    updates: 0,
    approximate: (met ?? assessment).approximate,
    lastWord: null,
    reasons: [
      {
        at: assessment.at,
        text: `assessed as ${assessment.priority}, which does not ask for it: it was provisional`,
        entry: assessment.index,
      },
    ],
  }
}

/** By due instant (null last), then target, then anchor. */
export function compareObligations(a: Obligation, b: Obligation): number {
  if (a.dueAt !== b.dueAt) return (a.dueAt ?? Infinity) < (b.dueAt ?? Infinity) ? -1 : 1
  if (a.target !== b.target) return a.target < b.target ? -1 : 1
  return a.anchorAt - b.anchorAt
}

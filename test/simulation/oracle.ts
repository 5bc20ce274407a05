/**
 * A second opinion on what is owed: written from DESIGN section 5 alone, slow and naive on purpose. It asks the clock
 * for the steps and nothing of src/delivery, least of all `planSweep`.
 */
import { standingClosing } from '../../src/clock/closing.ts'
import { isNotDone } from '../../src/clock/compute-ledger.ts'
import type { LedgerEntry, Obligation } from '../../src/clock/obligation.ts'
import type { Policy } from '../../src/model/policy.ts'
import { elapsedSeconds, type Instant } from '../../src/model/time.ts'

/** What stands on GitHub of one key. */
export interface Said {
  readonly at: Instant
  readonly asked: readonly string[]
}

/** What the oracle is told. */
export interface Question {
  readonly entries: readonly LedgerEntry[]
  readonly policy: Policy
  readonly now: Instant
  readonly said: ReadonlyMap<string, Said>
  /** Incidents with an open tracking issue. */
  readonly tracked: ReadonlySet<string>
}

/** The keys owed now; each inner list is one notice, its highest step last. */
export function owedNow(question: Question): readonly (readonly string[])[] {
  return question.entries.flatMap((entry) => owedBy(entry, question))
}

function owedBy(entry: LedgerEntry, question: Question): readonly (readonly string[])[] {
  const { id } = entry.file.incident
  if (entry.declared.as !== 'live') return []
  const owed = entry.obligations.filter((obligation) => isOwed(obligation, id, question))
  const { status, reopenings } = entry.course
  const isOpen =
    status !== 'dismissed' && (status !== 'closed' || owed.some(({ state }) => !isOver(state)))
  // What was never done is said at the closing, even of an incident of which nothing was said before.
  const isUndone = status === 'closed' && entry.obligations.some(isNotDone)
  if (!isOpen && !isUndone && !question.tracked.has(id)) return []
  const notices = [
    ...owed.map((obligation) => stepsDue(obligation, id, question)),
    ...wordsDue(entry, question),
  ]
  // A closing is told once, whether or not it lacks something; what completed it is news too.
  const closing = standingClosing(entry.course)
  if (closing !== null) {
    const { at } = closing.completedBy ?? closing.point
    const key = `v1:${id}:closed#${reopenings}/closure`
    if (at >= oldestNews(question) && !question.said.has(key)) notices.push([key])
  }
  return notices.filter((keys) => keys.length > 0)
}

/** Not over by the record, nor by a mention that the record has yet to hear of. */
function isOwed(obligation: Obligation, id: string, { said, policy }: Question): boolean {
  if (isOver(obligation.state)) return false
  if (obligation.do !== 'notify' || obligation.role === null) return true
  const people = policy.contacts[obligation.role]?.logins ?? []
  return ![...said].some(
    ([key, { at, asked }]) =>
      key.startsWith(`v1:${id}:${obligation.target}#`) &&
      at >= obligation.anchorAt &&
      asked.some((login) => people.includes(login))
  )
}

function isOver(state: Obligation['state']): boolean {
  return state === 'met' || state === 'late' || state === 'cancelled'
}

function stepsDue(obligation: Obligation, id: string, question: Question): readonly string[] {
  const prefix = `v1:${id}:${obligation.target}#${obligation.episode}/`
  const told = [...question.said.keys()].filter((key) => key.startsWith(prefix))
  const furthest = Math.max(-1, ...told.map((key) => rank(key.slice(prefix.length))))
  return obligation.steps
    .filter(({ at }) => at <= question.now && at >= oldestNews(question))
    .filter(({ step }) => rank(step) > furthest)
    .map(({ step }) => step)
    .toSorted((one, other) => rank(one) - rank(other))
    .map((step) => prefix + step)
}

/** Holds and dismissals by others: the first at once and every day while they last, the second once. */
function wordsDue({ file, course }: LedgerEntry, question: Question): readonly string[][] {
  const { id, kind } = file.incident
  const managers = question.policy.contacts['incident-manager']?.logins ?? []
  const numbers = { held: 0, dismissed: 0 }
  const isGrave = course.priorityChanges.some(({ priority }) => priority < 'P3')
  return course.events.flatMap(({ event, index }) => {
    if (event.event !== 'held' && event.event !== 'dismissed') return []
    numbers[event.event] += 1
    const prefix = `v1:${id}:${event.event}#${numbers[event.event]}/`
    const told = [...question.said.keys()].filter((key) => key.startsWith(prefix))
    const furthest = Math.max(-1, ...told.map((key) => rank(key.slice(prefix.length))))
    const isFresh = (at: Instant) => at <= question.now && at >= oldestNews(question)
    const isNews = ([step, at]: readonly [string, Instant]) => isFresh(at) && rank(step) > furthest
    if (managers.includes(event.by ?? '')) return []
    if (event.event === 'dismissed') {
      const matters = isGrave || (course.priorityChanges.length === 0 && kind === 'security')
      return matters && isNews(['word', event.at]) ? [[`${prefix}word`]] : []
    }
    const hold = course.holds.find((one) => one.index === index)
    if (hold === undefined) return []
    const steps: [string, Instant][] = [['set', hold.from]]
    for (let day = 1; hold.to === null && day < 60; day += 1)
      steps.push([`again-${day}`, hold.from + day * 86_400])
    const keys = steps.filter(isNews).map(([step]) => prefix + step)
    return keys.length === 0 ? [] : [keys]
  })
}

function oldestNews({ now, policy }: Question): Instant {
  return now - elapsedSeconds(policy['catch-up'])
}

const ORDER = ['set', 'again', 'word', 'call', 'remind', 'rung', 'repeat']

/** How far a step goes among those of its duty. */
export function rank(step: string): number {
  const [name = '', count = '0'] = step.split('-')
  return ORDER.indexOf(name) * 1000 + Number(count)
}

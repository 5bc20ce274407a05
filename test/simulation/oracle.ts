/**
 * A second opinion on what is owed: written from DESIGN section 5 alone, slow and naive on purpose. It asks the clock
 * for the steps and nothing of src/delivery, least of all `planSweep`.
 */
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
  const { id, declared } = entry.file.incident
  if (declared !== 'live') return []
  const owed = entry.obligations.filter((obligation) => isOwed(obligation, id, question))
  const { status, reopenings, statusChanges } = entry.course
  const isOpen =
    status !== 'dismissed' && (status !== 'closed' || owed.some(({ state }) => !isOver(state)))
  if (!isOpen && !question.tracked.has(id)) return []
  const notices = owed.map((obligation) => stepsDue(obligation, id, question))
  if (status === 'closed') {
    const closedAt = statusChanges.findLast((change) => change.status === 'closed')?.at ?? 0
    const key = `v1:${id}:closed#${reopenings}/closure`
    if (closedAt >= oldestNews(question) && !question.said.has(key)) notices.push([key])
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

function oldestNews({ now, policy }: Question): Instant {
  return now - elapsedSeconds(policy['catch-up'])
}

const ORDER = ['call', 'remind', 'rung', 'repeat']

function rank(step: string): number {
  const [name = '', count = '0'] = step.split('-')
  return ORDER.indexOf(name) * 1000 + Number(count)
}

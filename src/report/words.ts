/** Obligations in a reader's words: what is owed, by whom, how it stands, and what to type to meet it. */
import type { Course } from '../clock/course.ts'
import { isDrill } from '../clock/declared.ts'
import { presentHolder } from '../clock/holders.ts'
import type { LedgerEntry, Obligation, ObligationState, StepName } from '../clock/obligation.ts'
import { isMadeUpLogin, isPlaceholder } from '../model/placeholder.ts'
import type { Contact, Policy } from '../model/policy.ts'
import type { Instant } from '../model/time.ts'
import { dutyWords, roleWords } from '../model/role-words.ts'

export { dutyWords, roleWords }

const REACHED: Readonly<Record<string, string>> = {
  assessed: 'assess impact and urgency',
  contained: 'contain it',
  mitigated: 'mitigate it',
  resolved: 'resolve it',
  closed: 'close it',
  validated: 'validate the measures',
  reviewed: 'hold the post-incident review',
}

/** What is owed, to be read after `to`: `engage security officer`, `contain it`. */
export function duty(obligation: Obligation): string {
  if (obligation.isConfirmation) return 'confirm the assessment'
  if (obligation.reach !== null) return REACHED[obligation.reach] ?? `reach ${obligation.reach}`
  if (obligation.do === 'submit')
    return `submit ${dutyWords(obligation.target)} to ${dutyWords(obligation.role ?? '')}`
  const news = isNewsOfClosing(obligation) ? ' of the closure' : ''
  return `${obligation.do} ${roleWords(obligation.role ?? '')}${news}`
}

/** A role may have to be told twice: of the incident, and that it is over. */
function isNewsOfClosing({ do: asked, anchor }: Obligation): boolean {
  return asked === 'notify' && anchor === 'closed'
}

/** The same to whoever is to do it: `engage the security officer`, `tell the stakeholders that it is closed`. */
export function plainDuty(obligation: Obligation): string {
  const { do: asked, role, isConfirmation } = obligation
  if (isConfirmation || role === null || asked === 'submit') return duty(obligation)
  const verb = asked === 'notify' ? 'tell' : asked
  const news = isNewsOfClosing(obligation) ? ' that it is closed' : ''
  return `${verb} the ${roleWords(role)}${news}`
}

/** Whether the owner only has to be told: a mention of them does it. */
export function isOwnNotice({ do: asked, role, owner }: Obligation): boolean {
  return asked === 'notify' && role === owner
}

/** The same after the owner and `to`, who does not notify themselves. */
function dutyOfOwner(obligation: Obligation): string {
  return isOwnNotice(obligation) ? 'be told of it' : duty(obligation)
}

/** The same with what started the clock where that is not the first report. */
export function dutyAndAnchor(obligation: Obligation): string {
  const words = dutyOfOwner(obligation)
  const isSaid = obligation.do === 'submit' || isNewsOfClosing(obligation)
  return obligation.anchor === 'reported' || isSaid
    ? words
    : `${words} (since ${obligation.anchor})`
}

const STATES: Readonly<Record<ObligationState, string>> = {
  pending: 'pending',
  'due-soon': 'due soon',
  overdue: 'overdue',
  met: 'met',
  late: 'late',
  cancelled: 'cancelled',
}

/** A state in words. */
export function stateWords(state: ObligationState): string {
  return STATES[state]
}

/** How what is owed is marked, and its due instant read: as on every surface. */
export const DUE = {
  overdue: ['🔴', 'overdue since'],
  'due-soon': ['🟠', 'due soon, by'],
  pending: ['🔵', 'by'],
} as const

/** When what has no due instant will have one. */
export function onceWords({ do: asked }: Obligation): string {
  return asked === 'submit' ? 'once what it counts from has come' : 'once the hold ends'
}

/** Whether an obligation is still to be met. */
export function isOwed(obligation: Obligation): boolean {
  return (
    obligation.state === 'overdue' ||
    obligation.state === 'due-soon' ||
    obligation.state === 'pending'
  )
}

/** Who holds a role now: the last to have taken it up, or whom the record or the policy names. */
export function holderOf(course: Course, policy: Policy, role: string): string | null {
  const contact = contactOf(policy, role)
  const name =
    contact?.name !== undefined && isPlaceholder(contact.name) ? undefined : contact?.name
  const login = contact?.logins.find((one) => !isMadeUpLogin(one))
  return presentHolder(course, role) ?? name ?? login ?? null
}

/** A role with its present holder: `incident manager (alice)`. */
export function roleAndHolder(course: Course, policy: Policy, role: string): string {
  const holder = holderOf(course, policy, role)
  return holder === null ? roleWords(role) : `${roleWords(role)} (${holder})`
}

/** Who owes it: with the present holder while it is owed; what is settled names nobody who may not have acted. */
export function ownerOf(course: Course, policy: Policy, obligation: Obligation): string {
  const { owner } = obligation
  return isOwed(obligation) ? roleAndHolder(course, policy, owner) : roleWords(owner)
}

/** What the entry that met it says of people: `sam (written by dana)`, `by dana`; null where it says nothing of them. */
export function metByWords({ metBy, do: asked }: Obligation): string | null {
  if (metBy === null) return null
  const { who, by } = metBy
  if (by !== null) return who === null || who === by ? `by ${by}` : `${who} (written by ${by})`
  if (asked === 'engage') return `${who ?? 'somebody'} (nobody says who wrote it)`
  return asked === 'reach' || asked === 'submit' ? 'nobody says by whom' : who
}

/** The policy's contact of a role; never a name of Object.prototype. */
function contactOf(policy: Policy, role: string): Contact | null {
  return Object.hasOwn(policy.contacts, role) ? (policy.contacts[role] ?? null) : null
}

/** When its resolution is expected, as the last word of it says; null where it is over, or none does. */
export function expectedOf({ statusChanges, events }: Course): Instant | null {
  if (statusChanges.some(({ status }) => status === 'resolved')) return null
  return events.findLast(({ event }) => event.expected !== undefined)?.event.expected ?? null
}

/** A step in words: `the call to act`, `rung 2 of the ladder`. */
export function stepWords(step: StepName): string {
  if (step === 'call') return 'the call to act'
  if (step === 'remind') return 'the reminder'
  const [name, number] = step.split('-')
  return name === 'rung' ? `rung ${number} of the ladder` : `repeat ${number}`
}

/** With a first letter in upper case, to begin a sentence. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** What every text of a drill begins with: nobody shall take it for real. Of anything else nothing. */
export function drillMark(entry: Pick<LedgerEntry, 'declared'>): string {
  return isDrill(entry) ? 'EXERCISE ' : ''
}

/** `P1`, or `unassessed`. */
export function priorityWords(entry: LedgerEntry): string {
  return entry.course.priority ?? 'unassessed'
}

/** Worst first: overdue, due soon, pending, then what is over; each by due instant, as the clock sorted them. */
export function worstFirst(obligations: readonly Obligation[]): Obligation[] {
  return obligations.toSorted((one, other) => rankOf(one.state) - rankOf(other.state))
}

const RANKS: Readonly<Record<ObligationState, number>> = {
  overdue: 0,
  'due-soon': 1,
  pending: 2,
  late: 3,
  met: 3,
  cancelled: 4,
}

/** How urgent a state is; 0 is the worst. */
export function rankOf(state: ObligationState): number {
  return RANKS[state]
}

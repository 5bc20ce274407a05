/** Whom the words of a period reached, how often at night and at weekends, and who was called in vain: so load can be shared. */
import { civilDay, weekdayOf } from '../model/civil-day.ts'
import { localTimeAt } from '../model/zone-clock.ts'
import type { LedgerEntry } from '../clock/obligation.ts'
import { loginKey } from '../model/login.ts'
import type { Policy } from '../model/policy.ts'
import { receiptOf } from '../model/receipt-words.ts'
import { rotaFileAt } from '../model/roster.ts'
import { type Instant, MINUTE, type Zones } from '../model/time.ts'
import { isWithin, type Period } from './period.ts'

/** From this hour of the evening to that of the morning, by the clock of the person's rota, it is night. */
export const NIGHT = { from: 22, to: 6 } as const
/** Receipts to one person of one incident so close together are one word: the pager rings before the comment stands. */
const ONE_WORD = 5 * MINUTE

/** Words of a period, and to whom. */
export interface Fairness {
  readonly words: number
  /** Those of the words that GitHub or a receiver vouches for; the others were typed. */
  readonly receipts: number
  /** Entries that name no person: a team, or a role alone. */
  readonly unnamed: number
  /** The most words first. */
  readonly people: readonly PersonWords[]
}

/** One person. */
interface PersonWords {
  readonly login: string
  readonly words: number
  readonly nights: number
  readonly weekends: number
  /** The words to a role that was to take the incident up. */
  readonly called: number
  /** Of these: this person never took it up, and somebody else did; or it is over and nobody did. */
  readonly elsewhere: number
  readonly nobody: number
}

interface Word {
  readonly at: Instant
  readonly roles: readonly string[]
  readonly isReceipt: boolean
}

/** Counts every `notified` entry of the period that names a person, whenever its incident was reported. */
export function fairnessOf(
  entries: readonly LedgerEntry[],
  { period, policy, zones }: { period: Period; policy: Policy; zones: Zones }
): Fairness {
  const people = new Map<string, PersonWords>()
  const byName = new Map(
    Object.entries(policy.people).flatMap(([login, { name }]) =>
      name === undefined ? [] : [[loginKey(name), login] as const]
    )
  )
  let receipts = 0
  let unnamed = 0
  for (const entry of entries) {
    const { told, nameless } = wordsIn(entry, period, policy, byName)
    unnamed += nameless
    for (const [login, words] of told) {
      receipts += words.filter(({ isReceipt }) => isReceipt).length
      const before = people.get(loginKey(login)) ?? { login, ...NONE }
      people.set(loginKey(login), added(before, words, { entry, policy, zones }))
    }
  }
  const sorted = [...people.values()].toSorted(
    (one, other) => other.words - one.words || (one.login < other.login ? -1 : 1)
  )
  const words = sorted.reduce((sum, one) => sum + one.words, 0)
  return { words, receipts, unnamed, people: sorted }
}

const NONE = { words: 0, nights: 0, weekends: 0, called: 0, elsewhere: 0, nobody: 0 }

/** The words of one incident, by person. */
function wordsIn(
  { course }: LedgerEntry,
  period: Period,
  { contacts }: Policy,
  byName: ReadonlyMap<string, string>
) {
  const told = new Map<string, Word[]>()
  let nameless = 0
  const spelled = new Map<string, string>()
  const notified = course.events.flatMap(({ event }) =>
    event.event === 'notified' && isWithin(period, event.at) ? [event] : []
  )
  for (const event of notified.toSorted((one, other) => one.at - other.at)) {
    const { who, role, at } = event
    if (who === undefined || Object.hasOwn(contacts, who)) {
      nameless += 1
      continue
    }
    const login = byName.get(loginKey(who)) ?? spelled.get(loginKey(who)) ?? who
    spelled.set(loginKey(who), login)
    const words = told.get(login) ?? []
    const last = words.at(-1)
    const isReceipt = receiptOf(event) !== null
    if (last !== undefined && at - last.at <= ONE_WORD)
      words[words.length - 1] = {
        at: last.at,
        roles: [...last.roles, role],
        isReceipt: last.isReceipt || isReceipt,
      }
    else words.push({ at, roles: [role], isReceipt })
    told.set(login, words)
  }
  return { told, nameless }
}

interface WordContext {
  readonly entry: LedgerEntry
  readonly policy: Policy
  readonly zones: Zones
}

function added(before: PersonWords, words: readonly Word[], context: WordContext): PersonWords {
  const { entry, policy, zones } = context
  const { course, obligations, open } = entry
  const local = words.map(({ at, roles }) => localTimeAt(at, zoneOf(roles, at, policy), zones))
  const called = words.filter(({ roles }) =>
    obligations.some((one) => one.do === 'engage' && one.role !== null && roles.includes(one.role))
  ).length
  const takers = course.notifications
    .filter(({ means }) => means === 'engaged' || means === 'acted')
    .flatMap(({ who, by }) => who ?? by ?? [])
    .map(loginKey)
  const tookUp = takers.includes(loginKey(before.login))
  const isElsewhere = !tookUp && takers.length > 0
  const isNobody = !tookUp && takers.length === 0 && !open
  return {
    login: before.login,
    words: before.words + words.length,
    nights:
      before.nights + local.filter(({ hour }) => hour >= NIGHT.from || hour < NIGHT.to).length,
    weekends:
      before.weekends +
      local.filter(({ year, month, day }) => weekdayOf(civilDay(year, month, day)) >= 5).length,
    called: before.called + called,
    elsewhere: before.elsewhere + (isElsewhere ? called : 0),
    nobody: before.nobody + (isNobody ? called : 0),
  }
}

/** Of the rota by which they were told, as it stood then; else the organisation's. */
function zoneOf(roles: readonly string[], at: Instant, { contacts, timezone }: Policy): string {
  for (const role of roles) {
    const roster = Object.hasOwn(contacts, role) ? contacts[role]?.roster : undefined
    const zone = roster === undefined ? undefined : rotaFileAt(roster, at)?.timezone
    if (zone !== undefined) return zone
  }
  return timezone
}

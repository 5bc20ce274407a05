/** A second opinion on what went out beside GitHub: from the clock's steps, the policy and a rota that is told by hand. */
import type { LedgerEntry, Obligation } from '../../src/clock/obligation.ts'
import { formatInstant, type Instant } from '../../src/model/time.ts'
import { rank } from './oracle.ts'
import type { Receivers, Taken } from './receivers.ts'
import type { Seen } from './seen.ts'
import { onDutyByHand, TEAM } from './team.ts'

/** All that must be empty. */
export interface Flaws {
  /** Owed, and not with a receiver that was in order. */
  readonly lost: readonly string[]
  /** To somebody who was not on duty. */
  readonly wrongPerson: readonly string[]
  /** Two messages of one step to one place under two keys, or an earlier step after a later one. */
  readonly doubled: readonly string[]
  readonly unowed: readonly string[]
  /** Alerts that ring for an incident that is over. */
  readonly ringing: readonly string[]
  /** A gap of which management heard nothing. */
  readonly silentGaps: readonly string[]
  /** Left unsaid on GitHub in the end. */
  readonly unsaid: readonly string[]
  readonly idle: number
}

const FIRST = new Set(['fay', 'finn', 'fia', 'fox'])
const OFFICERS = new Set(['sam', 'sol'])

/** It; `owed` are the words that a receiver had to take: of each duty and receiver the furthest, once. */
export function openJudge(receivers: Receivers) {
  const owed = new Set<string>()
  const flaws = {
    lost: new Set<string>(),
    wrongPerson: new Set<string>(),
    unowed: new Set<string>(),
    silentGaps: new Set<string>(),
  }
  return {
    owed,
    ofTaken,
    ofMentions,
    ofOwed,
    found: () => ({
      lost: [...flaws.lost],
      wrongPerson: [...flaws.wrongPerson],
      unowed: [...flaws.unowed],
      silentGaps: [...flaws.silentGaps],
    }),
  }

  /** What went out: it was owed, and it went to whoever was on duty. */
  function ofTaken(now: Instant, taken: readonly Taken[], due: ReadonlySet<string>): void {
    const at = formatInstant(now)
    const [first, officer] = [onDutyByHand('first-line', now), onDutyByHand('officers', now)]
    for (const { message } of taken) {
      if (message.event !== 'notice') continue
      const { receiver, to, address, logins, key } = message
      if (!due.has(key.replace('+fallback', ''))) flaws.unowed.add(`${at} ${receiver} ${key}`)
      const isRight = {
        pager: logins.join() === (first ?? ''),
        phone: logins.join() === 'sven',
        mail: officer === null ? logins.length === 0 : isMailOf(officer, to, address, logins),
        hook: logins.length === 0,
        chat: logins.length === 0,
      }[receiver]
      if (isRight !== true) flaws.wrongPerson.add(`${at} ${receiver} ${to} ${logins.join()} ${key}`)
    }
  }

  /** A gap is told to management; of a rota nobody else is mentioned than who is on duty. */
  function ofMentions(
    now: Instant,
    entries: readonly LedgerEntry[],
    { notices, said }: Seen,
    before: ReadonlyMap<string, unknown>
  ): void {
    const at = formatInstant(now)
    const [first, officer] = [onDutyByHand('first-line', now), onDutyByHand('officers', now)]
    for (const { keys } of notices) {
      const key = keys.at(-1) ?? ''
      if (keys.some((one) => before.has(one))) continue
      const asked = said.get(key)?.asked ?? []
      for (const login of asked)
        if ((FIRST.has(login) && login !== first) || (OFFICERS.has(login) && login !== officer))
          flaws.wrongPerson.add(`${at} mentioned ${login} ${key}`)
      const obligation = obligationOf(entries, key)
      const isCalled = obligation?.do === 'engage' && obligation.role === 'security-officer'
      if (isCalled && officer === null && !asked.includes('mia'))
        flaws.silentGaps.add(`${at} ${key}`)
    }
  }

  /** Of each duty that is owed, each receiver in order has the furthest step that is for it. */
  function ofOwed(
    now: Instant,
    entries: readonly LedgerEntry[],
    due: readonly (readonly string[])[]
  ): void {
    const at = formatInstant(now)
    for (const keys of due) {
      const key = keys.at(-1) ?? ''
      const obligation = obligationOf(entries, key)
      // Who had to be told may have been told on GitHub, which ends it.
      if (obligation === null || obligation.do === 'notify') continue
      const row = key.slice(0, key.lastIndexOf('/'))
      const told = new Set(keys.map((one) => one.slice(row.length + 1)))
      for (const receiver of Object.keys(TEAM.receivers ?? {})) {
        const steps = obligation.steps.filter(
          ({ step, mention, via = [] }) =>
            told.has(step) &&
            (via.includes(receiver) ||
              mention.some((role) => TEAM.contacts[role]?.via?.includes(receiver) === true))
        )
        const furthest = Math.max(-1, ...steps.map(({ step }) => rank(step)))
        if (furthest < 0) continue
        owed.add(`${receiver} ${row} ${furthest}`)
        if (receivers.troubled.has(receiver)) continue
        const has = receivers.taken.some(
          ({ message }) =>
            message.receiver === receiver &&
            message.key.startsWith(`${row}/`) &&
            rank(message.step) >= furthest
        )
        if (!has) flaws.lost.add(`${at} ${receiver} ${key}`)
      }
    }
  }
}

function isMailOf(
  officer: string,
  to: string,
  address: string | null,
  logins: readonly string[]
): boolean {
  return to === officer && address === `${officer}@kwetter.social` && logins.join() === officer
}

function obligationOf(entries: readonly LedgerEntry[], key: string): Obligation | null {
  const [, id, target, episode] = /^v1:([^:]+):([^#]+)#(\d+)\//.exec(key) ?? []
  const entry = entries.find(({ file }) => file.incident.id === id)
  const found = entry?.obligations.find(
    (one) => one.target === target && String(one.episode) === episode
  )
  return found ?? null
}

/**
 * Of one step to one place there is one key, however often it comes; and no step comes after one that goes further. Only who
 * forgot what was said begins again where the clock was put back: `remembers` is false then.
 */
export function doubledIn(notices: readonly Taken[], remembers: boolean): readonly string[] {
  const keys = new Map<string, string>()
  const furthest = new Map<string, number>()
  return notices.flatMap(({ message, id }) => {
    const place = `${message.receiver} ${message.to} ${message.key.slice(0, message.key.lastIndexOf('/'))}`
    const known = keys.get(`${place} ${message.step}`)
    const last = furthest.get(place) ?? -1
    keys.set(`${place} ${message.step}`, known ?? id)
    furthest.set(place, Math.max(last, rank(message.step)))
    const isAnother = known !== undefined && known !== id
    const isBehind = remembers && known === undefined && rank(message.step) < last
    return isAnother || isBehind ? [`${place} ${message.step}`] : []
  })
}

/** Alerts that nobody resolved of incidents that are over, as far as anybody knows of them. */
export function ringingIn(
  { alerts }: Receivers,
  entries: readonly LedgerEntry[],
  isKnown: (row: string) => boolean
): readonly string[] {
  const over = entries.filter(({ open }) => !open).map(({ file }) => file.incident.id)
  return [...alerts]
    .filter(([row, state]) => state !== 'resolved' && over.some((id) => row.includes(id)))
    .flatMap(([row, state]) => (isKnown(row) ? [`${row} ${state}`] : []))
}

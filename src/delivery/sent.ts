/** What went out by receivers beside GitHub: noted with the delivery that it belongs to, and never in more room than it takes. */
import * as z from 'zod'
import { formatInstant, type Instant } from '../model/time.ts'
import { InstantSchema } from '../model/time-schemas.ts'
import { parseKey, rankOf } from './key.ts'

/** One message that a receiver took, or took in vain. */
export interface Sent {
  /** Its name in the policy. */
  readonly receiver: string
  /** A login or a role whose own address it went to; empty: it went to the receiver's own. */
  readonly to: string
  /** The step of the notice's key, or `acknowledge` or `resolve`, which end an alert. */
  readonly step: string
  /** When the receiver accepted it; null: it was tried, and nobody took it. */
  readonly at: Instant | null
  /** What the receiver calls it, in plain letters; null where it gives it no name. */
  readonly ref: string | null
  /** Whom it reached: nobody where the receiver is shared. */
  readonly logins: readonly string[]
}

const MOST = 100

/** As it stands in a marker; a list, because a marker is short. */
export const StoredSent = z
  .array(
    z
      .tuple([
        z.string(),
        z.string(),
        z.string(),
        InstantSchema.nullable(),
        z.string().nullable(),
        z.array(z.string()),
      ])
      .transform(([receiver, to, step, at, ref, logins]) => ({
        receiver,
        to,
        step,
        at,
        ref,
        logins,
      }))
  )
  .max(MOST)

/** What a marker holds of it. */
export function storedSent(sent: readonly Sent[]) {
  return sent.map(
    ({ receiver, to, step, at, ref, logins }) =>
      [receiver, to, step, at === null ? null : formatInstant(at), ref, logins] as const
  )
}

/** What ends an alert, and is no step of a notice. */
export type EndStep = 'acknowledge' | 'resolve'

/** Whether it ended an alert, and told nobody anything. */
export function isEnd({ step }: Pick<Sent, 'step'>): boolean {
  return step === 'acknowledge' || step === 'resolve'
}

/**
 * Two notes made one. Of each receiver and address stand the first message that was accepted, which is what reached
 * somebody in time, the furthest one, and what ended the alert: so a marker does not grow with the repeats.
 */
export function mergeSent(one: readonly Sent[], other: readonly Sent[]): readonly Sent[] {
  const byStep = new Map<string, Sent>()
  for (const sent of [...one, ...other]) {
    const name = JSON.stringify([sent.receiver, sent.to, sent.step])
    const known = byStep.get(name)
    byStep.set(name, known === undefined ? sent : oneOf(known, sent))
  }
  const places = new Map<string, Sent[]>()
  for (const sent of byStep.values()) {
    const place = JSON.stringify([sent.receiver, sent.to])
    places.set(place, [...(places.get(place) ?? []), sent])
  }
  return [...places.values()].flatMap(bounded)
}

/** What was accepted counts over what was not; of two messages the first, of two ends the last. */
function oneOf(one: Sent, other: Sent): Sent {
  if (one.at === null) return other
  if (other.at === null) return one
  return one.at <= other.at === isEnd(one) ? other : one
}

function bounded(sent: readonly Sent[]): readonly Sent[] {
  const messages = sent.filter((one) => !isEnd(one)).toSorted(byStepRank)
  const accepted = messages.filter(({ at }) => at !== null)
  const first = accepted.toSorted((one, other) => (one.at ?? 0) - (other.at ?? 0))[0]
  const kept = new Set([first, accepted.at(-1), messages.at(-1)])
  return [...messages.filter((one) => kept.has(one)), ...sent.filter(isEnd)]
}

function byStepRank(one: Sent, other: Sent): number {
  return rankOfStep(one.step) - rankOfStep(other.step)
}

/** How far a step goes; -1 for what is none. */
export function rankOfStep(step: string): number {
  const key = parseKey(`v1:x:x#0/${step}`)
  return key === null ? -1 : rankOf(key.step)
}

/** What a sweep may ask of the receivers: to send, and what went out; the shell holds the wires. */
import type { Delivery } from '../delivery/marker.ts'
import { mergeSent } from '../delivery/sent.ts'
import { rowOf } from '../delivery/message-rows.ts'
import { idKey } from '../model/id.ts'
import type { Message, Outcome } from './message.ts'

/** What went out of each incident, by its id in lower case. */
export type SentRows = ReadonlyMap<string, readonly Delivery[]>

/** The receivers of one run. */
export interface Channels {
  /** What went out, or was tried in vain, in this run, and what no marker holds yet of earlier ones. */
  readonly sent: () => SentRows
  /** Every outcome of this run. */
  readonly outcomes: () => readonly Outcome[]
  /** Sends all of them; one that fails holds no other up. Never throws. */
  readonly send: (messages: readonly Message[]) => Promise<void>
}

/** What was accepted, without what was tried in vain: the next run tries that again. */
export function acceptedRows(rows: SentRows): SentRows {
  return new Map(
    [...rows].map(([id, all]) => [
      id,
      all.flatMap(({ sent = [], ...row }) => {
        const accepted = sent.filter(({ at }) => at !== null)
        return accepted.length === 0 ? [] : [{ ...row, sent: accepted }]
      }),
    ])
  )
}

/** The rows with one outcome more. */
export function withOutcome(rows: SentRows, { message, at, ref }: Outcome): SentRows {
  const { incident, receiver, to, step, logins, keys, dueAt } = message
  const id = idKey(incident)
  const known = rows.get(id) ?? []
  const sent = [{ receiver, to, step, at, ref, logins }]
  const mine = rowOf(message.key) ?? message.row
  const isMine = (one: Delivery) => rowOf(one.keys.at(-1) ?? '') === mine
  const old = known.find(isMine)
  const row: Delivery =
    old === undefined
      ? { keys, dueAt, asked: [], reached: [], sent }
      : {
          ...old,
          keys: [...new Set([...old.keys, ...keys])],
          sent: mergeSent(old.sent ?? [], sent),
        }
  return new Map(rows).set(id, [...known.filter((one) => !isMine(one)), row])
}

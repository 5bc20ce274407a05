/** Which entries came late, and for what: so that a timeline shows it where it happened. */
import type { LedgerEntry, Obligation } from '../clock/obligation.ts'
import type { Instant } from '../model/time.ts'
import { span } from '../text/times.ts'
import { duty } from './words.ts'

/** One thing that came after its due instant. */
export interface CameLate {
  readonly obligation: Obligation
  readonly dueAt: Instant
  /** Null where it never came. */
  readonly metAt: Instant | null
  readonly lateBySeconds: number
}

/** Every overrun that is over, in order; what is owed still is no story yet. */
export function cameLate({ obligations }: Pick<LedgerEntry, 'obligations'>): CameLate[] {
  return obligations
    .flatMap((obligation) =>
      obligation.overruns.flatMap(({ dueAt, metAt, lateBySeconds, end }) =>
        end === null ? [] : [{ obligation, dueAt, metAt, lateBySeconds }]
      )
    )
    .toSorted((one, other) => one.dueAt - other.dueAt)
}

/** What the entry of that instant was late with: `late by 19m: update stakeholders`; empty where nothing was. */
export function lateAt(late: readonly CameLate[], at: Instant): string {
  const own = late.filter(({ metAt }) => metAt === at)
  return [
    ...new Set(own.map((one) => `late by ${span(one.lateBySeconds)}: ${duty(one.obligation)}`)),
  ].join('; ')
}

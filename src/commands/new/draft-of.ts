/** What somebody knows of an incident, and the draft of its record. */
import { CommandError } from '../../model/errors.ts'
import { formatInstant, type Instant } from '../../model/time.ts'
import { IMPACT_TO_COME } from '../../model/unsaid.ts'
import type { NewRecord } from '../../parse/render-new-record.ts'

/** @throws CommandError (2) for what says only half of a thing, with the flag for the other half. */
export function refuseHalf(known: KnownIncident): void {
  const { title, services, impact, urgency, scope, exercise, backfill } = known
  if (title === undefined) {
    throw new CommandError(
      'A record needs a title: what is wrong, in one line.',
      'Write it first, as in `incident-ledger new "Mail is slow" --service mail`.'
    )
  }
  if (scope !== undefined && impact === undefined) {
    throw new CommandError(
      '--scope is part of an assessment, and there is none.',
      'Give --impact and --urgency too, or leave it to whoever assesses it.'
    )
  }
  if (services.length === 0) {
    throw new CommandError(
      'A record names at least one affected service.',
      'Add --service, as in --service login-api.'
    )
  }
  if ((impact === undefined) !== (urgency === undefined)) {
    throw new CommandError(
      'Impact and urgency make the priority together, and one of them is missing.',
      'Give both --impact and --urgency, or neither: then somebody assesses it later.'
    )
  }
  if (exercise === true && backfill === true) {
    throw new CommandError(
      '--exercise and --backfill say two things of one incident.',
      'Give one of them: a drill, or what really happened and was written down afterwards.'
    )
  }
}

/** Its id, and when what happened of which somebody knows. */
interface Dated {
  readonly id: string
  readonly reportedAt: Instant
  readonly started: Instant | null
  readonly detected: Instant | null
}

/** The draft, its entries in the order of their instants. */
export function draftOf(
  known: KnownIncident & { readonly title: string; readonly kind: string },
  { id, reportedAt, started, detected }: Dated
): NewRecord {
  const { title, kind, services, impact, urgency, scope, by, source, summary = title } = known
  const isAssessed = impact !== undefined
  const entries = [
    ...(started === null ? [] : [{ at: started, event: 'started' }]),
    ...(detected === null ? [] : [{ at: detected, event: 'detected' }]),
    { at: reportedAt, event: 'reported', by, source },
    ...(isAssessed ? [{ at: reportedAt, event: 'assessed', by, impact, urgency, scope }] : []),
  ].toSorted((one, other) => one.at - other.at)
  return {
    id,
    title,
    kind,
    services,
    summary: { status: 'reported', priority: null, impact: null, urgency: null },
    more: { declared: declaredBy(known) },
    timeline: entries.map((entry) => ({ ...entry, at: formatInstant(entry.at) })),
    sections: [
      { heading: 'Summary', text: summary.trim() === '' ? title : summary },
      ...(isAssessed ? [{ heading: 'Impact', text: IMPACT_TO_COME }] : []),
    ],
  }
}

function declaredBy({ exercise, backfill }: KnownIncident): 'exercise' | 'backfill' | undefined {
  if (exercise === true) return 'exercise'
  return backfill === true ? 'backfill' : undefined
}

/** As it is typed; what is left out nobody knows yet. */
export interface KnownIncident {
  readonly title?: string | undefined
  readonly kind?: string | undefined
  readonly services: readonly string[]
  readonly impact?: string | undefined
  readonly urgency?: string | undefined
  readonly scope?: string | undefined
  readonly by?: string | undefined
  readonly source?: string | undefined
  readonly at?: string | undefined
  readonly started?: string | undefined
  readonly detected?: string | undefined
  readonly summary?: string | undefined
  readonly exercise?: boolean | undefined
  /** Written down when it was over; what is not resolved yet counts as live, and that is said. */
  readonly backfill?: boolean | undefined
}

/** The kind that is meant where nobody names one. */
export function usualKind(kinds: Readonly<Record<string, unknown>>): string {
  return Object.hasOwn(kinds, 'service') ? 'service' : (Object.keys(kinds)[0] ?? 'service')
}

/** As what a record counts: what it declares, unless the history says that it was a live incident all the same. */
import type { Incident } from '../model/incident.ts'
import type { Policy } from '../model/policy.ts'
import { DAY, type Instant } from '../model/time.ts'
import type { Course } from './course.ts'
import { isSettled } from './status.ts'

type Declared = Incident['declared']

/** A version of a record, as a commit held it. */
export interface PastVersion {
  readonly at: Instant
  readonly declared: Declared
  /** Since when it was resolved, by that version; null where it was not. */
  readonly resolvedAt: Instant | null
}

/** What the history says of a record. Not known: nobody could read it, which is no answer. */
export type Past =
  | { readonly known: false }
  | {
      readonly known: true
      /** Null where no commit holds it yet. */
      readonly first: PastVersion | null
      /** All that it was declared on the main line. */
      readonly main: readonly Declared[]
    }

/** Gives the past of an incident by its id in lower case. */
export type PastOf = (id: string) => Past

/** For whoever has no history at hand. */
export const unknownPast: PastOf = () => ({ known: false })

/** As what it counts, and why; `word`: it says so itself, and no history bears it out. */
export interface Declaration {
  readonly as: Declared
  readonly because: 'said' | 'word' | 'was-live' | 'unresolved' | 'fresh'
}

/** What is committed sooner than this after it was resolved was an incident that somebody could have been told of. */
const FRESH = DAY

/** Judges what a record declares, as of `now`. */
export function declarationOf(
  { declared }: Incident,
  course: Course,
  past: Past,
  now: Instant
): Declaration {
  if (declared === 'live') return { as: 'live', because: 'said' }
  const present: PastVersion = { at: now, declared, resolvedAt: resolvedSince(course) }
  if (!past.known) {
    if (declared === 'exercise') return { as: declared, because: 'said' }
    return present.resolvedAt === null
      ? { as: 'live', because: 'unresolved' }
      : { as: 'backfill', because: 'word' }
  }
  const first = past.first ?? present
  if (past.main.includes('live')) return { as: 'live', because: 'was-live' }
  const wasBackfill = declared === 'backfill' || past.main.includes('backfill')
  const open = wasBackfill ? openness(first) : null
  return open === null ? { as: declared, because: 'said' } : { as: 'live', because: open }
}

/** Whether an entry of the ledger is a live incident. */
export function isLive({ declared }: { readonly declared: Declaration }): boolean {
  return declared.as === 'live'
}

/** Whether it is an exercise, which every text says that somebody may take for a real call. */
export function isDrill({ declared }: { readonly declared: Declaration }): boolean {
  return declared.as === 'exercise'
}

/** Whether a sweep calls for it: live incidents, and drills where the policy says that they call people. */
export function isCalledFor(
  entry: { readonly declared: Declaration },
  { drills = 'silent' }: Pick<Policy, 'drills'>
): boolean {
  return isLive(entry) || (isDrill(entry) && drills !== 'silent')
}

/** Whether receivers beside GitHub call for it too. */
export function isSentBeside(
  entry: { readonly declared: Declaration },
  { drills }: Pick<Policy, 'drills'>
): boolean {
  return isLive(entry) || (isDrill(entry) && drills === 'receivers')
}

/** Since when nothing of it is to be resolved any more; null while something is. */
export function resolvedSince({ statusChanges }: Course): Instant | null {
  const open = statusChanges.findLastIndex(({ status }) => !isSettled(status))
  return statusChanges[open + 1]?.at ?? null
}

function openness({ at, resolvedAt }: PastVersion): 'unresolved' | 'fresh' | null {
  if (resolvedAt === null) return 'unresolved'
  return at - resolvedAt < FRESH ? 'fresh' : null
}

/** The overview issue, as GitHub holds it: when the last sweep ran, and which heads need not be read again. */
import * as z from 'zod'
import { oncePer } from '../model/once-per.ts'
import { formatInstant, type Instant } from '../model/time.ts'
import { InstantSchema } from '../model/time-schemas.ts'
import { isAmong, type Found, type FoundIssue } from './found.ts'
import { formatHiddenLine, parseHiddenLine } from './hidden-line.ts'

/** What the marker of the overview says. */
export interface OverviewMarker {
  readonly lastSweep: Instant
  /** How late the latest word of that sweep was; 0 where all went out in time. */
  readonly lateBySeconds: number
  /** A fingerprint of the incidents that it lists with their priorities. */
  readonly shown: string
  /** Heads of open pull requests that are known to hold no record, each `number@commit`. */
  readonly heads: readonly string[]
  /** Which steps of follow-ups were told; left out where none was. */
  readonly told?: readonly string[]
  /** The hand-overs that were told last, one for each rota, as their keys; left out where no contact names a rota. */
  readonly handed?: readonly string[]
}

/** An overview of ours. */
export interface ExistingOverview {
  readonly issue: FoundIssue
  readonly marker: OverviewMarker
}

const StoredOverview = z
  .object({
    about: z.literal('overview'),
    'last-sweep': InstantSchema,
    late: z.int().min(0),
    shown: z.string(),
    heads: z.string(),
    told: z.string().exactOptional(),
    handed: z.array(z.string()).exactOptional(),
  })
  .transform(({ 'last-sweep': lastSweep, late, shown, heads, told, handed }) => ({
    lastSweep,
    lateBySeconds: late,
    shown,
    heads: heads.split(' ').filter((head) => /^\d+@[0-9a-f]{40,64}$/.test(head)),
    ...(told === undefined ? {} : { told: told.split(' ') }),
    ...(handed === undefined ? {} : { handed }),
  }))

/** Writes the line. */
export function formatOverviewMarker(marker: OverviewMarker): string {
  return formatHiddenLine({
    about: 'overview',
    'last-sweep': formatInstant(marker.lastSweep),
    late: marker.lateBySeconds,
    shown: marker.shown,
    heads: marker.heads.join(' '),
    ...(marker.told === undefined || marker.told.length === 0
      ? {}
      : { told: marker.told.join(' ') }),
    ...(marker.handed === undefined ? {} : { handed: marker.handed }),
  })
}

/** Reads the marker of a body; null where it is no overview's. */
export function parseOverviewMarker(body: string): OverviewMarker | null {
  const parsed = StoredOverview.safeParse(parseHiddenLine(body))
  return parsed.success ? parsed.data : null
}

/** The same of an issue, which a sweep asks about at each of its plans. */
export const overviewMarkerIn = oncePer(({ body }: { readonly body: string }) =>
  parseOverviewMarker(body)
)

/** The overviews that were found and that one of `trusted` opened: the open ones first, then the oldest. */
export function overviewsIn(found: Found, trusted: readonly string[]): readonly ExistingOverview[] {
  const isOurs = isAmong(trusted)
  return found.issues
    .flatMap((issue) => {
      if (!isOurs(issue.author)) return []
      const marker = overviewMarkerIn(issue)
      return marker === null ? [] : { issue, marker }
    })
    .toSorted(
      (one, other) =>
        Number(one.issue.state === 'closed') - Number(other.issue.state === 'closed') ||
        one.issue.number - other.issue.number
    )
}

/** When a sweep last ran, as far as an overview says; null where none does. */
export function lastSweepIn(found: Found, trusted: readonly string[]): Instant | null {
  const instants = overviewsIn(found, trusted).map(({ marker }) => marker.lastSweep)
  return instants.length === 0 ? null : Math.max(...instants)
}

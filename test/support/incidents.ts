/** Builders for tests: a record from a few short timeline lines. */
import {
  type BodyFacts,
  IncidentSchema,
  type Incident,
  type IncidentFile,
} from '../../src/model/incident.ts'
import { parseInstant, type Instant } from '../../src/model/time.ts'

/** What a test says of a record; all but the timeline has a default. */
export interface RecordParts {
  /** The day that short times stand on, in UTC; default 2026-11-23, a Monday. */
  readonly day?: string
  /**
   * Lines such as `03:12 reported by=dana`, `2026-11-22T09:00Z updated audience=users`,
   * `+1 09:00 closed` (a day later); lists are split at commas, `~` after the time means approximate.
   * A value with a space stands in quotes: `held reason="waiting for the vendor"`.
   */
  readonly timeline: readonly string[]
  readonly kind?: string
  readonly id?: string
  readonly path?: string
  readonly [key: string]: unknown
}

const LISTS = new Set(['affects', 'audience'])
const NEEDS_REASON = new Set(['held', 'reopened', 'dismissed', 'corrected'])

/** The instant of `2026-11-23T09:00Z`; throws where it is none. */
export function at(text: string): Instant {
  const instant = parseInstant(text)
  if (typeof instant !== 'number') throw new Error(`${text}: ${instant}`)
  return instant
}

/** A record as validated. */
export function incident(parts: RecordParts): Incident {
  const { day = '2026-11-23', timeline, path: _path, ...rest } = parts
  const kind = parts.kind ?? 'service'
  return IncidentSchema.parse({
    id: `${kind === 'security' ? 'SEC' : 'INC'}-${day.replaceAll('-', '')}-0900`,
    title: 'Login fails for some',
    services: ['login-api'],
    ...rest,
    kind,
    timeline: timeline.map((line) => typedEvent(line, day)),
  })
}

/** A body's facts where these sections have something in them. */
export function sectionFacts(...sections: readonly string[]): BodyFacts {
  const headings = sections.map((text, index) => ({
    level: 2,
    text,
    line: 2 * index + 1,
    empty: false,
  }))
  return { headings, links: [], tasks: [], untracked: [], from: 'tree' }
}

/** A record whose body nobody looked at. */
export function incidentFile(parts: RecordParts): IncidentFile {
  const made = incident(parts)
  return {
    path: parts.path ?? `incidents/${made.id.slice(4, 8)}/${made.id.slice(8, 10)}/${made.id}-x.md`,
    incident: made,
    body: {
      text: '',
      line: 1,
      facts: { headings: [], links: [], tasks: [], untracked: [], from: 'scan' },
    },
  }
}

function typedEvent(line: string, day: string): Record<string, unknown> {
  const match = /^(?:\+(\d+) )?(\S+?)(~?) ([a-z]+)(.*)$/.exec(line)
  if (match === null) throw new Error(`no timeline line: ${line}`)
  const [, later = '0', time = '', approximate = '', event = '', rest = ''] = match
  const typed: Record<string, unknown> = {
    at: time.includes('T') ? time : `${dayAfter(day, Number(later))}T${time}Z`,
    event,
  }
  if (approximate !== '') typed['approximate'] = true
  if (NEEDS_REASON.has(event)) typed['reason'] = 'as tested'
  for (const [, key = '', quoted, bare = ''] of rest.matchAll(/([a-z-]+)=(?:"([^"]*)"|(\S+))/g))
    typed[key] = LISTS.has(key) ? bare.split(',') : (quoted ?? bare)
  return typed
}

function dayAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

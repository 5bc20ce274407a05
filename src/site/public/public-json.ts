/** The public face for machines, in a stable shape (docs/site.md). */
import { formatInstant, type Instant } from '../../model/time.ts'
import { jsonText } from '../../text/json-text.ts'
import { addressOf, type Base } from './public-address.ts'
import type { PublicLedger } from './public-ledger.ts'

/** The number of this shape; it changes when a key goes or means something else. */
const SCHEMA_VERSION = 1
/** Whoever wants more reads the pages. */
const MOST = 200

/** The text of status.json. */
export function publicJson(
  { organization, now, components, incidents }: PublicLedger,
  base: Base
): string {
  return jsonText({
    schemaVersion: SCHEMA_VERSION,
    organization,
    asOf: formatInstant(now),
    components: components.map(({ name, what, open }) => ({
      name,
      what,
      openIncidents: open.map(({ id }) => id),
    })),
    incidents: incidents.slice(0, MOST).map(({ outages: _outages, updates, ...incident }) => ({
      ...incident,
      url: addressOf(`incidents/${incident.id}.html`, base, ''),
      reportedAt: formatInstant(incident.reportedAt),
      resolvedAt: orNull(incident.resolvedAt),
      updatedAt: formatInstant(incident.updatedAt),
      updates: updates.map(({ at, what, note, expected }) => ({
        at: formatInstant(at),
        what,
        note,
        expected: orNull(expected),
      })),
    })),
  })
}

function orNull(instant: Instant | null): string | null {
  return instant === null ? null : formatInstant(instant)
}

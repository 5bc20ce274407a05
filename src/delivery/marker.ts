/** The hidden first line of what we write on GitHub: what was told, when it was due, and whom it reached. */
import * as z from 'zod'
import { formatInstant, InstantSchema, type Instant } from '../model/time.ts'

/** A login (or `org/team`) that a mention provably reached, and the instant of the comment that did. */
export interface Reached {
  readonly login: string
  readonly at: Instant
}

/** One notice that went out. */
export interface Delivery {
  /** `v1:<id>:<target>#<episode>/<step>`, the highest step last; all of one obligation and episode. */
  readonly keys: readonly string[]
  readonly dueAt: Instant | null
  /** Whom it mentions. */
  readonly asked: readonly string[]
  /** `pending` until the rendered comment was read back. */
  readonly reached: 'pending' | readonly Reached[]
}

/** What a first line of ours says. */
export interface Marker {
  /** A tracking issue, a comment with notices, or a tracking issue that another one stands for. */
  readonly about: 'issue' | 'notice' | 'twin'
  readonly incident: string
  /** The blob id of the record, and the commit of the policy, that it was written from; null where unknown. */
  readonly record: string | null
  readonly policy: string | null
  readonly delivered: readonly Delivery[]
}

const StoredDelivery = z.object({
  keys: z.array(z.string()).min(1),
  due: InstantSchema.nullable(),
  asked: z.array(z.string()),
  reached: z.union([
    z.literal('pending'),
    z.array(z.tuple([z.string(), InstantSchema]).transform(([login, at]) => ({ login, at }))),
  ]),
})

const StoredMarker = z.object({
  about: z.enum(['issue', 'notice', 'twin']),
  incident: z.string().min(1),
  record: z.string().nullable(),
  policy: z.string().nullable(),
  delivered: z.array(
    StoredDelivery.transform(({ keys, due, asked, reached }) => ({
      keys,
      dueAt: due,
      asked,
      reached,
    }))
  ),
})

const MARKER = /^<!-- incident-ledger:v1 (\{.*\}) -->$/

/** Writes the one line. Plain ASCII, so that no comment ends early and nothing is normalised on the way. */
export function formatMarker(marker: Marker): string {
  const json = JSON.stringify({
    about: marker.about,
    incident: marker.incident,
    record: marker.record,
    policy: marker.policy,
    delivered: marker.delivered.map(({ keys, dueAt, asked, reached }) => ({
      keys,
      due: dueAt === null ? null : formatInstant(dueAt),
      asked,
      reached:
        reached === 'pending'
          ? reached
          : reached.map(({ login, at }) => [login, formatInstant(at)] as const),
    })),
  })
  const plain = json
    .replaceAll('--', String.raw`-\u002d`)
    .replace(/[<>&\u007f-\uffff]/g, (character) => escapeUnit(character))
  return `<!-- incident-ledger:v1 ${plain} -->`
}

function escapeUnit(character: string): string {
  return String.raw`\u` + character.charCodeAt(0).toString(16).padStart(4, '0')
}

/** Reads the first line of a body; null where it is no marker. Whether to believe it depends on who wrote the body. */
export function parseMarker(body: string): Marker | null {
  const [line = ''] = body.split(/\r?\n/, 1)
  const [, json] = MARKER.exec(line) ?? []
  if (json === undefined) return null
  const parsed = StoredMarker.safeParse(jsonOrNothing(json))
  return parsed.success ? parsed.data : null
}

function jsonOrNothing(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined // Somebody edited the line; the schema then says that it is no marker.
  }
}

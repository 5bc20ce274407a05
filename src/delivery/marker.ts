/** The hidden line below what we write on GitHub: what was told, when it was due, and whom it reached. */
import * as z from 'zod'
import { oncePer } from '../model/once-per.ts'
import { formatInstant, type Instant } from '../model/time.ts'
import { InstantSchema } from '../model/time-schemas.ts'
import { formatHiddenLine, parseHiddenLine } from './hidden-line.ts'
import { type Sent, StoredSent, storedSent } from './sent.ts'

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
  /** What went out by receivers beside GitHub; left out where nothing did. */
  readonly sent?: readonly Sent[]
}

/** What it says. */
export interface Marker {
  /** A tracking issue, a comment with notices, or a tracking issue that another one stands for. */
  readonly about: 'issue' | 'notice' | 'twin'
  readonly incident: string
  /** The blob id of the record, and the commit of the policy, that it was written from; null where unknown. */
  readonly record: string | null
  /** The same less the receipts in it: what only notes our own deliveries is no change of the record. */
  readonly content: string | null
  readonly policy: string | null
  readonly delivered: readonly Delivery[]
  /** Of an issue: the open pull request whose head holds the record; left out where the swept branch holds it. */
  readonly pull?: number
  /** Of an issue: that it says already that no record stands behind it. */
  readonly orphaned?: true
}

/** A delivery as a marker holds it. */
export const StoredDelivery = z
  .object({
    keys: z.array(z.string()).min(1),
    due: InstantSchema.nullable(),
    asked: z.array(z.string()),
    reached: z.union([
      z.literal('pending'),
      z.array(z.tuple([z.string(), InstantSchema]).transform(([login, at]) => ({ login, at }))),
    ]),
    sent: StoredSent.exactOptional(),
  })
  .transform(({ keys, due, asked, reached, sent }): Delivery => ({
    keys,
    dueAt: due,
    asked,
    reached,
    ...(sent === undefined ? {} : { sent }),
  }))

const StoredMarker = z
  .object({
    about: z.enum(['issue', 'notice', 'twin']),
    incident: z.string().min(1),
    record: z.string().nullable(),
    /** Left out where it is the record's own. */
    content: z.string().nullable().optional(),
    policy: z.string().nullable(),
    delivered: z.array(StoredDelivery),
    pull: z.int().positive().exactOptional(),
    orphaned: z.literal(true).exactOptional(),
  })
  .transform((marker) => ({
    ...marker,
    content: marker.content === undefined ? marker.record : marker.content,
  }))

/** Writes the one line. */
export function formatMarker(marker: Marker): string {
  return formatHiddenLine({
    about: marker.about,
    incident: marker.incident,
    record: marker.record,
    ...(marker.content === marker.record ? {} : { content: marker.content }),
    policy: marker.policy,
    delivered: marker.delivered.map(storedDelivery),
    ...(marker.pull === undefined ? {} : { pull: marker.pull }),
    ...(marker.orphaned === undefined ? {} : { orphaned: marker.orphaned }),
  })
}

/** What a marker holds of a delivery. */
export function storedDelivery({ keys, dueAt, asked, reached, sent = [] }: Delivery) {
  return {
    keys,
    due: dueAt === null ? null : formatInstant(dueAt),
    asked,
    reached:
      reached === 'pending'
        ? reached
        : reached.map(({ login, at }) => [login, formatInstant(at)] as const),
    ...(sent.length === 0 ? {} : { sent: storedSent(sent) }),
  }
}

/** Reads the hidden line of a body; null where it is no marker. Whether to believe it depends on who wrote the body. */
export function parseMarker(body: string): Marker | null {
  const parsed = StoredMarker.safeParse(parseHiddenLine(body))
  return parsed.success ? parsed.data : null
}

/** The same of an issue or a comment, which a sweep asks about at each of its plans. */
export const markerIn = oncePer(({ body }: { readonly body: string }) => parseMarker(body))

/** Somebody who heard, when, and by what. */
interface Heard {
  /** A login, or `org/team`. */
  readonly login: string
  readonly at: Instant
  /** `github`, or the receiver's name in the policy. */
  readonly via: string
  /** What the receiver calls the message; null where it has no name for it, and for GitHub. */
  readonly ref: string | null
}

/** Everybody whom it reached; of a mention that is still pending nothing is known. A shared receiver reaches nobody. */
export function heardOf({ reached, sent = [] }: Delivery): readonly Heard[] {
  return [
    ...(reached === 'pending' ? [] : reached).map(({ login, at }) => ({
      login,
      at,
      via: 'github',
      ref: null,
    })),
    ...sent.flatMap(({ receiver, at, ref, logins }) =>
      at === null ? [] : logins.map((login) => ({ login, at, via: receiver, ref }))
    ),
  ]
}

/** The shapes of what is read back of a history: whoever wrote the file may have written anything. */
import * as z from 'zod'
import type { Dossier } from '../audit/dossier.ts'
import type { ReadableVersion } from '../audit/facts.ts'
import type { Fact, Revision, UnreadableVersion } from '../audit/history.ts'
import type { HeldVersion } from '../audit/trail.ts'
import { EVENT_NAMES } from '../model/events.ts'
import { shared } from './plain-value.ts'

export const text = z.string()
export const whole = z.int()
/** A commit claims any date: one that no clock has, too. */
export const claimed = z.custom<number>((value) => typeof value === 'number')
export const perhaps = text.nullable()

/** A list, which may have no hole. */
export const list = <One>(one: z.ZodType<One>): z.ZodType<One[]> => shared(z.array(one))

const signatory = z.strictObject({ name: text, email: text, at: claimed })
const merge = z.strictObject({ hash: text, subject: text, at: claimed })
const commit = z.strictObject({
  hash: text,
  parents: list(text),
  author: signatory,
  committer: signatory,
  subject: text,
  signature: z.enum(['openpgp', 'ssh', 'x509']).nullable(),
})

/** A commit that changed something the audit looks at. */
export const revision: z.ZodType<Revision> = shared(
  z.strictObject({
    commit,
    isMainLine: z.boolean(),
    through: merge.nullable(),
    pullRequest: whole.nullable(),
    behindParent: claimed,
    path: text,
  })
)

const entry = z.looseObject({ event: z.enum(EVENT_NAMES), at: whole })

const fact: z.ZodType<Fact> = shared(
  z
    .strictObject({ field: text, value: text })
    .refine(({ field, value }) => field !== 'timeline' || entry.safeParse(parsed(value)).success)
)

function parsed(value: string): unknown {
  try {
    return JSON.parse(value)
  } catch {
    return null
  }
}

/** A version of a record that could be read. */
export const version: z.ZodType<ReadableVersion> = shared(
  z.strictObject({
    id: text,
    facts: list(fact),
    problem: perhaps,
    statements: list(z.strictObject({ id: text, instants: list(whole) })),
  })
)

/** A version in the folder that could not be read, and stands for none that could. */
export const unreadable: z.ZodType<UnreadableVersion> = shared(
  z.strictObject({ key: perhaps, revision, path: text, problem: text })
)

const held: z.ZodType<HeldVersion> = shared(
  z.strictObject({
    path: text,
    version,
    inFolder: z.boolean(),
    blob: text,
    commit: text,
    problem: perhaps,
  })
)

const change = z.strictObject({
  kind: z.enum(['added', 'removed', 'changed']),
  field: text,
  before: fact.nullable(),
  after: fact.nullable(),
})

/** All that is known of one incident. */
export const dossier: z.ZodType<Dossier> = z.strictObject({
  key: text,
  id: perhaps,
  steps: list(
    z.strictObject({
      revision,
      path: perhaps,
      from: perhaps,
      changes: list(change),
      unreadable: perhaps,
    })
  ),
  states: list(z.strictObject({ revision, held: held.nullable() })),
  standing: z.map(text, held),
  firsts: z.strictObject({
    facts: z.map(fact, revision),
    claims: z.map(text, revision),
    mentions: z.map(whole, revision),
  }),
  removed: z.set(fact),
  became: z.map(text, text),
  review: z.strictObject({ revision, path: text, blob: text, states: whole }).nullable(),
  facts: z.map(text, fact),
})

/** The shapes of what is read back of a history: whoever wrote the file may have written anything. */
import * as z from 'zod'
import type { IncidentCard } from '../audit/card.ts'
import type { Dossier } from '../audit/dossier.ts'
import type { ReadableVersion } from '../audit/facts.ts'
import { PROOFS } from '../audit/finding.ts'
import type { Fact, Revision, UnreadableVersion, PolicyRevision } from '../audit/history.ts'
import type { StandingRecord } from '../audit/trail.ts'
import { EVENT_NAMES } from '../model/events.ts'
import { shared } from './plain-value.ts'

export const text = z.string()
const whole = z.int()
/** A commit claims any date: one that no clock has, too. */
const claimed = z.custom<number>((value) => typeof value === 'number')
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
const version: z.ZodType<ReadableVersion> = shared(
  z.strictObject({
    id: text,
    facts: list(fact),
    problem: perhaps,
    statements: list(z.strictObject({ id: text, instants: list(whole) })),
    tasks: list(z.strictObject({ text, done: z.boolean() })),
  })
)

/** A version in the folder that could not be read, and stands for none that could. */
const unreadable: z.ZodType<UnreadableVersion> = shared(
  z.strictObject({ key: perhaps, revision, path: text, problem: text })
)

const record: z.ZodType<StandingRecord> = shared(
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
  states: list(z.strictObject({ revision, record: record.nullable() })),
  standing: z.map(text, record),
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

const finding = z.strictObject({
  rule: text,
  severity: z.enum(['error', 'warning', 'note']),
  incident: perhaps,
  path: perhaps,
  commit: perhaps,
  proof: z.enum(PROOFS).nullable(),
  message: text,
  hint: text,
})

const judgement = z.strictObject({
  findings: list(finding),
  altered: list(z.strictObject({ commit: text, isMoved: z.boolean(), words: text })),
  proofs: z.record(z.enum(PROOFS), whole).nullable(),
  lateEntries: list(
    z.strictObject({ event: z.enum(EVENT_NAMES), at: whole, committedAt: claimed })
  ),
  receipts: list(z.strictObject({ url: text, at: whole, proof: z.enum(PROOFS) })),
  asked: list(z.tuple([list(text), z.boolean()])),
  madeAt: claimed,
  isFinal: z.boolean(),
})

const card: z.ZodType<IncidentCard> = z.strictObject({
  id: text,
  key: text,
  path: perhaps,
  isReadable: z.boolean(),
  changes: whole,
  judgement,
})

const row = z.strictObject({
  key: text,
  /** As typed; null while no record had it. */
  id: perhaps,
  /** The digests of the entries that it first stood on the main line with, each followed by a space; none if it is gone. */
  born: text,
  /** Null where it was not judged since its dossier changed. */
  card: card.nullable(),
})

const policyStep: z.ZodType<PolicyRevision> = z.strictObject({
  revision,
  path: text,
  from: perhaps,
  before: perhaps,
  after: perhaps,
  newest: claimed,
})

/** The index. Dossiers and revisions are told by their number: first a dossier for each row, then the revisions. */
export const historyIndex = z.strictObject({
  head: text,
  commits: whole,
  behind: list(revision),
  unreadable: list(unreadable),
  unreadableAtHead: list(unreadable),
  /** The latest date that a commit of the main line claims, of those that the audit looks at. */
  newest: claimed,
  learned: list(z.tuple([text, z.enum(['elsewhere', 'policy'])])),
  /** Every commit that touched a place of the policy, whether it counted there then or not. */
  policySteps: list(policyStep),
  /** What versions that cannot be read stand for. */
  instead: z.map(text, version),
  rows: list(row),
  /** What the cards were judged by; cards judged by anything else say nothing. */
  basis: text,
  /** Where each dossier and each revision begins, and where the last one ends. */
  starts: list(whole),
})

/** One incident: what is known of it without opening its dossier. */
export type Row = z.infer<typeof row>
export type HistoryIndex = z.infer<typeof historyIndex>

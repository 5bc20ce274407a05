/** What is known of a history beside its dossiers and its revisions, as it is kept. */
import * as z from 'zod'
import type { IncidentCard } from '../audit/card.ts'
import { PROOFS } from '../audit/finding.ts'
import type { PolicyRevision } from '../audit/history.ts'
import { EVENT_NAMES } from '../model/events.ts'
import {
  claimed,
  list,
  perhaps,
  revision,
  text,
  unreadable,
  version,
  whole,
} from './kept-shapes.ts'

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
  receipts: list(z.strictObject({ url: text, at: whole })),
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

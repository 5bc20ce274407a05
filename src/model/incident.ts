/** An incident record: its strict front matter, and the facts of its body. */
import * as z from 'zod'
import { meant, wordSchema } from './described.ts'
import { EventSchema, ImpactSchema, PrioritySchema, StatusSchema, UrgencySchema } from './events.ts'
import { NameSchema, PersonSchema, TextSchema, UrlSchema } from './field-schemas.ts'
import type { TaskFacts } from './follow-up.ts'
import type { RecordHead } from './record-head.ts'

const DECLARED = ['live', 'backfill', 'exercise'] as const
const TLP = ['clear', 'green', 'amber', 'red'] as const
/** A marking of the Traffic Light Protocol. */
export const TlpSchema = wordSchema(TLP, {
  clear: 'Anybody may read it.',
  green: 'The community may read it, and nobody publishes it.',
  amber: 'Your organisation and those it works for may read it.',
  red: 'Named people alone may read it.',
})

const LinkSchema = z.strictObject({
  what: TextSchema.describe('what one finds there'),
  url: UrlSchema.describe('http or https'),
})

const EvidenceSchema = z
  .strictObject({
    path: TextSchema.optional().describe('a file of the repository'),
    url: UrlSchema.optional().describe('http or https'),
    note: TextSchema.optional().describe('what it shows'),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .meta(meant('A SHA-256 is 64 hexadecimal digits in lower case.'))
      .optional()
      .describe('64 lower-case hexadecimal digits; check compares them with the file'),
  })
  .refine((item) => (item.path === undefined) !== (item.url === undefined), 'path-or-url')

/** The keys of a record's front matter. Keys that begin with `x-` are taken off before this strict schema. */
export const IncidentSchema = z.strictObject({
  /** Only its presence is checked here; its form is a rule, so that a malformed id is reported like any finding. */
  id: TextSchema.describe('prefix, UTC date and UTC minute of the first report: INC-20261121-0312'),
  title: TextSchema.describe('one line'),
  kind: NameSchema.describe('a kind of the policy: service, security'),
  services: z
    .array(TextSchema)
    .min(1)
    .describe('affected services, at least one: [login-api, web]'),
  status: StatusSchema.optional().describe('the status that the timeline leads to'),
  priority: PrioritySchema.optional().describe('the priority that the assessments lead to'),
  impact: ImpactSchema.optional().describe('of the last assessment'),
  urgency: UrgencySchema.optional().describe('of the last assessment'),
  declared: wordSchema(DECLARED, {
    live: 'It happened, and was written down as it went.',
    backfill: 'Written down afterwards; counted in no figure.',
    exercise: 'A drill; counted in no figure.',
  })
    .default('live')
    .describe('as what it is written; left out, it is live'),
  tlp: TlpSchema.optional().describe('how far it may travel'),
  related: z.array(TextSchema).optional().describe('ids of other records: [INC-20260914-0805]'),
  'duplicate-of': TextSchema.optional().describe('the id of the record that this one repeats'),
  cause: TextSchema.optional().describe('a word to group incidents by: deployment, certificate'),
  'recurrence-of': z
    .array(z.string().regex(/^[A-Z0-9-]{0,40}#[1-9]\d{0,9}$/i))
    .min(1)
    .optional()
    .describe('follow-ups of earlier incidents that it would not have come to, a list'),
  change: TextSchema.optional().describe('the commit, deployment or ticket that triggered it'),
  factors: z
    .array(TextSchema)
    .min(1)
    .optional()
    .describe('what contributed to it, beside the root cause, a list'),
  roles: z
    .record(NameSchema, PersonSchema)
    .optional()
    .describe('who holds a role from the start, beside the policy’s contacts'),
  links: z
    .array(LinkSchema)
    .optional()
    .describe('a list of { what, url }: bridge, dashboard, ticket'),
  evidence: z.array(EvidenceSchema).optional().describe('a list of files and pages that show it'),
  timeline: z.array(EventSchema).min(1).describe('the events, in order'),
})

/** A record's front matter as validated; the timeline stands in file order. */
export type Incident = z.infer<typeof IncidentSchema>

/** A `##` section (or any other heading) of a body. */
export interface BodyHeading {
  readonly level: number
  readonly text: string
  /** Counted from 1, in the file. */
  readonly line: number
  /** Whether nothing but white space and comments stands between it and the next heading of its level or above. */
  readonly empty: boolean
  /** Somebody only promised to write there: `TBD`, `...`; not said where it is empty. */
  readonly unsaid?: true
  /** A paragraph that the line of `---` or `===` below it makes a heading; only the tree knows. */
  readonly underlined?: true
}

/** A line of a body that is said in a finding. */
export interface BodyItem {
  readonly text: string
  /** Counted from 1, in the file. */
  readonly line: number
}

/** A link or an image of a body. */
export interface BodyLink {
  readonly target: string
  readonly line: number
  readonly column: number
}

/** A task-list item below `## Follow-up`: `- [ ] @owner what (due 2026-12-01, prevents, #123)`. */
export interface BodyTask extends TaskFacts {
  readonly done: boolean
  readonly text: string
  readonly line: number
}

/** What the rules and reports need of a body. */
export interface BodyFacts {
  readonly headings: readonly BodyHeading[]
  readonly links: readonly BodyLink[]
  readonly tasks: readonly BodyTask[]
  /** What stands among the follow-ups as a plain list or a table, where nobody can tick it off or find its owner. */
  readonly untracked: readonly BodyItem[]
  /**
   * `scan`: a cheap line scan, which errs towards suspicion (DESIGN "Cost"); `tree`: exact, from remark or because the
   * body is plain.
   * A finding drawn from a scan is confirmed on the tree before it is told.
   */
  readonly from: 'scan' | 'tree'
}

/** A body and where it stands. */
interface Body {
  readonly text: string
  /** The line of the file on which the body starts, counted from 1. */
  readonly line: number
  readonly facts: BodyFacts
}

/** A readable record. */
export interface IncidentFile {
  /** Relative to the folder the command ran in, forward slashes. */
  readonly path: string
  readonly incident: Incident
  /** Without the head. */
  readonly body: Body
  /** Drawn by `fmt` from the front matter, at the top of the body. */
  readonly head?: RecordHead
  /** The reader found errors in the front matter: how the record is marked may be among what it could not read. */
  readonly doubtful?: true
}

/** The record with what is known of its body by now; left out: no more than before. */
export function withFacts(file: IncidentFile, facts: BodyFacts | undefined): IncidentFile {
  return facts === undefined ? file : { ...file, body: { ...file.body, facts } }
}

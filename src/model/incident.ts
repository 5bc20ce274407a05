/** An incident record: its strict front matter, and the facts of its body. */
import * as z from 'zod'
import {
  EventSchema,
  ImpactSchema,
  NameSchema,
  PersonSchema,
  PrioritySchema,
  STATUSES,
  TextSchema,
  UrgencySchema,
} from './events.ts'

const DECLARED = ['live', 'backfill', 'exercise'] as const
export const TLP = ['clear', 'green', 'amber', 'red'] as const

const LinkSchema = z.strictObject({ what: TextSchema, url: z.url({ protocol: /^https?$/ }) })

const EvidenceSchema = z
  .strictObject({
    path: TextSchema.optional(),
    url: z.url({ protocol: /^https?$/ }).optional(),
    note: TextSchema.optional(),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .optional(),
  })
  .refine((item) => (item.path === undefined) !== (item.url === undefined), 'path-or-url')

/** The keys of a record's front matter. Keys that begin with `x-` are taken off before this strict schema. */
export const IncidentSchema = z.strictObject({
  /** Only its presence is checked here; its form is a rule, so that a malformed id is reported like any finding. */
  id: TextSchema,
  title: TextSchema,
  kind: NameSchema,
  services: z.array(TextSchema).min(1),
  status: z.enum(STATUSES).optional(),
  priority: PrioritySchema.optional(),
  impact: ImpactSchema.optional(),
  urgency: UrgencySchema.optional(),
  declared: z.enum(DECLARED).default('live'),
  tlp: z.enum(TLP).optional(),
  related: z.array(TextSchema).optional(),
  'duplicate-of': TextSchema.optional(),
  cause: TextSchema.optional(),
  /** Who holds a role from the start, over the policy's contacts. */
  roles: z.record(NameSchema, PersonSchema).optional(),
  links: z.array(LinkSchema).optional(),
  evidence: z.array(EvidenceSchema).optional(),
  timeline: z.array(EventSchema).min(1),
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

/** A task-list item below `## Follow-up`: `- [ ] @owner what (due 2026-12-01)`. */
export interface BodyTask {
  readonly done: boolean
  readonly text: string
  readonly owner: string | null
  /** A date that exists, as typed. */
  readonly due: string | null
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
   * `scan`: a cheap line scan, which errs towards suspicion (DESIGN "Cost"); `tree`: exact, from remark.
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
  readonly body: Body
  /** The reader found errors in the front matter: how the record is marked may be among what it could not read. */
  readonly doubtful?: true
}

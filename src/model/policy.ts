/** The policy: the team's SLA as one strict, reviewed file. */
import * as z from 'zod'
import { meant, wordSchema } from './described.ts'
import { type Duty, RegimeSchema } from './duty.ts'
import { EVENT_NAMES, PrioritySchema } from './events.ts'
import { NameSchema, TextSchema, LoginSchema } from './field-schemas.ts'
import { FollowUpsSchema } from './follow-up.ts'
import { CalendarSchema } from './policy-calendar.ts'
import { type Contact, ContactSchema } from './policy-contact.ts'
import { LadderSchema, RepeatSchema, type TargetSchema } from './policy-target.ts'
import { ReceiverSchema } from './receiver.ts'
import { DateSchema, DurationSchema, InstantSchema } from './time-schemas.ts'
import { KindSchema, PublicSchema } from './policy-kind.ts'

export { type Calendar, type Holiday, holidaysOf, type Hours, WEEKDAYS } from './policy-calendar.ts'
export type { Contact } from './policy-contact.ts'
export type { Duty, DutyAnchor } from './duty.ts'
export type { FollowUps } from './follow-up.ts'
export type { PolicyKind } from './policy-kind.ts'
export type { Rung } from './policy-target.ts'

const PersonSchema = z.strictObject({
  name: TextSchema.optional().describe('as git config knows them'),
  email: TextSchema.optional().describe('an address'),
  phone: TextSchema.optional().describe('a number'),
  git: z.array(TextSchema).default([]).describe('further addresses of their commits'),
})

const ServiceSchema = z.union([
  TextSchema,
  z.strictObject({ what: TextSchema.describe('what it is'), public: PublicSchema }),
])

/** What `audit` holds the history against; every threshold has its default in src/audit/limits.ts. */
const AuditSchema = z.strictObject({
  late: DurationSchema.optional().describe(
    'an entry first committed so long after its own instant is a late entry'
  ),
  'late-by-event': z
    .partialRecord(z.enum(EVENT_NAMES), DurationSchema)
    .optional()
    .describe('event → the same for that event'),
  ahead: DurationSchema.optional().describe('how far the clocks of two machines may disagree'),
  detection: DurationSchema.optional().describe('from detected to reported, at most'),
  holds: z
    .int()
    .min(1)
    .max(100)
    .optional()
    .describe('holds may take so many percent of the time to resolution'),
  inside: z
    .int()
    .min(1)
    .max(100)
    .optional()
    .describe('a resolution in the last so many percent of its limit that was reopened is listed'),
  signatures: wordSchema(['required', 'optional'], {
    required: 'Every commit that changes records or policy has to be signed.',
    optional: 'Commits need no signature.',
  })
    .optional()
    .describe('whether commits have to be signed'),
})

export const PolicySchema = z.strictObject({
  version: z.literal(1).describe('1'),
  'in-force': InstantSchema.optional().describe(
    'an instant: from when on this version counts, where that is not its commit'
  ),
  organization: TextSchema.describe('its name'),
  timezone: TextSchema.describe(
    'IANA zone, for display, and for calendars that name none: Europe/Amsterdam'
  ),
  command: z
    .string()
    .regex(/^[\w@%+=:,./#~ -]{1,200}$/)
    .meta(meant('A command is what people type, without quotes or signs of a shell.'))
    .optional()
    .describe('how your people call the tool'),
  immediately: DurationSchema.describe('the tolerance that the word stands for in a target: 5m'),
  'catch-up': DurationSchema.describe(
    'a sweep announces nothing that was first owed longer ago: 7d'
  ),
  receipts: wordSchema(['commit', 'off'], {
    commit: 'What a sweep delivered is written back into the record.',
    off: 'Records stay as typed.',
  })
    .default('commit')
    .describe('whether sweeps write what they delivered back into the record'),
  reports: wordSchema(['pull-request', 'commit'], {
    'pull-request': 'For people to merge.',
    commit: 'At once, onto the default branch, where it may be written and a writer reported.',
  })
    .default('pull-request')
    .describe('how an issue that reports an incident becomes a record'),
  'record-head': wordSchema(['write', 'off'], {
    write: 'New records and `fmt` get a table of what they say on top of the body.',
    off: 'None is put there; one that stands there is kept equal to the record.',
  })
    .optional()
    .describe('whether a record shows what its front matter says on its page'),
  drills: wordSchema(['silent', 'github', 'receivers'], {
    silent: 'A drill is told to nobody.',
    github: 'A drill is called for on GitHub like an incident; no receiver hears of it.',
    receivers: 'The receivers call for it too: pagers ring.',
  })
    .optional()
    .describe('whom a record of an exercise calls'),
  authors: z
    .array(LoginSchema)
    .default([])
    .describe(
      'logins whose sweep comments are trusted besides the author that the sweep writes as'
    ),
  review: z
    .strictObject({
      every: DurationSchema.describe('how often the agreement itself is reviewed: 26w'),
      last: DateSchema.describe('the date of the last review: 2026-10-01'),
      aim: TextSchema.optional().describe('what it is reviewed for'),
      feedback: z
        .array(
          z.strictObject({
            on: DateSchema.describe('the day on which it was said: 2026-11-02'),
            from: TextSchema.describe('who said it: a login, a name, a team'),
            says: TextSchema.describe('what was said, in a sentence or two'),
          })
        )
        .optional()
        .describe('what people said of the agreement, for its next review'),
    })
    .optional()
    .describe('the agreement’s own periodic review'),
  contacts: z.record(NameSchema, ContactSchema).describe('role → how to reach it'),
  receivers: z
    .record(NameSchema, ReceiverSchema)
    .optional()
    .describe('ways beside GitHub by which words go out: name → how'),
  people: z
    .record(LoginSchema, PersonSchema)
    .default({})
    .describe('login → whose commits are theirs: `new` says so who reported'),
  calendars: z.record(NameSchema, CalendarSchema).default({}).describe('name → working time'),
  priorities: z
    .partialRecord(PrioritySchema, TextSchema)
    .describe('P1 … P5 → a word: P1: Critical'),
  services: z
    .record(TextSchema, ServiceSchema)
    .optional()
    .describe('the catalogue, name → what it is, or { what, public }'),
  escalation: z
    .strictObject({
      ladder: LadderSchema,
      repeat: RepeatSchema,
      remind: z
        .strictObject({
          before: DurationSchema.describe('time before the due instant'),
          from: DurationSchema.describe('only for limits of at least so long'),
        })
        .describe('a reminder before the due instant'),
      holds: DurationSchema.prefault('1d').describe(
        'how often the incident manager hears of a hold that somebody else set, while it lasts'
      ),
    })
    .describe('the default ladder, repeats and reminder'),
  'follow-ups': FollowUpsSchema.optional().describe(
    'what is asked of the tasks below Follow-up, and who hears of them'
  ),
  regimes: z
    .record(NameSchema, RegimeSchema)
    .optional()
    .describe('laws and contracts that ask for duties: name → what it is'),
  kinds: z.record(NameSchema, KindSchema).describe('service, security, or your own'),
  audit: AuditSchema.optional().describe('what an audit of the history holds against'),
})

/** A policy as typed, and the rotas that its contacts name where somebody has read them. */
export type Policy = Omit<z.infer<typeof PolicySchema>, 'contacts'> & {
  contacts: Record<string, Contact>
}
/** Something owed: a target of a priority, or a duty to an authority. */
export type Target = z.infer<typeof TargetSchema> | Duty
export type TargetDo = Target['do']

/** A policy and where it came from. */
export interface PolicyFile {
  readonly path: string
  readonly policy: Policy
  /** The last commit that touched it; null where it is modified, or without git. */
  readonly commit: string | null
}

/** The policy: the team's SLA as one strict, reviewed file. */
import * as z from 'zod'
import { AsksSchema } from './asks.ts'
import {
  EVENT_NAMES,
  ImpactSchema,
  NameSchema,
  PrioritySchema,
  STATUSES,
  TextSchema,
  UrgencySchema,
} from './events.ts'
import { TLP } from './incident.ts'
import { isShortEnough, LOGIN, TEAM } from './login.ts'
import { DateSchema, DayOfYearSchema, DurationSchema, InstantSchema } from './time.ts'

/** A GitHub login; policy logins are the only ones that are ever mentioned. */
export const LoginSchema = z
  .string()
  .regex(LOGIN, { abort: true })
  .refine((text) => isShortEnough(text))
  .transform((login) => login.replace(/^@/, ''))

const AwaySchema = z.strictObject({
  who: LoginSchema,
  from: z.union([DateSchema, InstantSchema]),
  to: z.union([DateSchema, InstantSchema]),
  cover: LoginSchema,
})

const ContactSchema = z.strictObject({
  name: TextSchema.optional(),
  /** What the role is there for, in words of the agreement. */
  duty: TextSchema.optional(),
  email: TextSchema.optional(),
  phone: TextSchema.optional(),
  /** Logins, or `org/team`. May be empty: the notice then asks the owner to tell them by the other means given. */
  logins: z
    .array(
      z.union([
        LoginSchema,
        z
          .string()
          .regex(TEAM)
          .transform((team) => team.replace(/^@/, '')),
      ])
    )
    .default([]),
  /** A role that is told when nobody of this one can be reached. */
  fallback: NameSchema.optional(),
  away: z.array(AwaySchema).default([]),
})

/** `09:00-17:00`; `24:00` may end a day. */
const SegmentSchema = z
  .string()
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d-(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/)

export const WEEKDAYS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const

const CalendarSchema = z.strictObject({
  /** IANA zone; the organisation's where left out. */
  timezone: TextSchema.optional(),
  hours: z.strictObject({
    monday: z.array(SegmentSchema).default([]),
    tuesday: z.array(SegmentSchema).default([]),
    wednesday: z.array(SegmentSchema).default([]),
    thursday: z.array(SegmentSchema).default([]),
    friday: z.array(SegmentSchema).default([]),
    saturday: z.array(SegmentSchema).default([]),
    sunday: z.array(SegmentSchema).default([]),
  }),
  /** Days that are closed, as a whole or `from` a local time on; each a date, or a date with what there is to say of it. */
  holidays: z
    .array(
      z.union([
        DayOfYearSchema,
        z.strictObject({
          date: DayOfYearSchema,
          name: TextSchema.optional(),
          from: z
            .string()
            .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/)
            .optional(),
        }),
      ])
    )
    .default([]),
})

/** A rung of a ladder: roles to mention so long after the due instant. `role` and `owner` stand for the target's own. */
const RungSchema = z.strictObject({ after: DurationSchema, mention: z.array(NameSchema).min(1) })
const LadderSchema = z.array(RungSchema).min(1)
const RepeatSchema = z.strictObject({ every: DurationSchema, times: z.int().min(0).max(100) })
const LimitSchema = z.union([z.literal('immediately'), DurationSchema])

const targetCommon = {
  id: NameSchema,
  /** Who owes it. */
  owner: NameSchema.default('incident-manager'),
  /** After the anchor (in the target's calendar), when the call to act goes out. */
  call: DurationSchema.optional(),
  /** The event that starts the clock. */
  from: z.enum(EVENT_NAMES).default('reported'),
  /** A calendar's name, or `always`. */
  calendar: NameSchema.default('always'),
  /** Not owed once that status is reached. */
  unless: z.enum(STATUSES).optional(),
  /** Before it is due. */
  remind: DurationSchema.optional(),
  ladder: LadderSchema.optional(),
  repeat: RepeatSchema.optional(),
}

const TargetSchema = z.discriminatedUnion('do', [
  z.strictObject({
    do: z.literal('notify'),
    ...targetCommon,
    role: NameSchema,
    within: LimitSchema,
  }),
  z.strictObject({
    do: z.literal('engage'),
    ...targetCommon,
    role: NameSchema,
    within: LimitSchema,
  }),
  z.strictObject({
    do: z.literal('update'),
    ...targetCommon,
    role: NameSchema,
    every: DurationSchema,
    until: z.enum(STATUSES),
  }),
  z.strictObject({
    do: z.literal('reach'),
    ...targetCommon,
    status: z.enum([...STATUSES, 'validated', 'reviewed']),
    /** Met only by somebody who counts for this role. */
    by: NameSchema.optional(),
    within: LimitSchema,
  }),
])

const RaiseSchema = z.strictObject({
  when: z
    .strictObject({
      outage: z.enum(['none', 'partial', 'complete']).optional(),
      users: z.enum(['few', 'many']).optional(),
      'security-risk': z.enum(['none', 'possible', 'significant']).optional(),
      affects: z.enum(['confidentiality', 'integrity', 'availability']).optional(),
    })
    .refine((when) => Object.keys(when).length > 0, 'empty-condition'),
  'at-least': PrioritySchema,
})

const DefinitionSchema = z.strictObject({
  meaning: TextSchema,
  impact: TextSchema.optional(),
  urgency: TextSchema.optional(),
  examples: z.array(TextSchema).default([]),
})

const KindSchema = z.strictObject({
  /** Of the id: `INC`, `SEC`. */
  prefix: z.string().regex(/^[A-Z][A-Z0-9]{1,9}$/),
  title: TextSchema.optional(),
  purpose: TextSchema,
  process: z.array(TextSchema).min(1),
  channels: z.array(TextSchema).default([]),
  definitions: z.partialRecord(PrioritySchema, DefinitionSchema),
  matrix: z.record(ImpactSchema, z.record(UrgencySchema, PrioritySchema)),
  raise: z.array(RaiseSchema).default([]),
  unassessed: z.array(TargetSchema),
  targets: z.partialRecord(PrioritySchema, z.array(TargetSchema)),
  /** Asked before `closed`. */
  requires: z
    .strictObject({
      statuses: z.array(z.enum(STATUSES)).default([]),
      sections: z.array(TextSchema).default([]),
      /** The role whose holder must have `validated`. */
      validated: NameSchema.optional(),
    })
    .default({ statuses: [], sections: [] }),
  /** What an entry of an event should carry; a warning where it does not. */
  asks: AsksSchema.optional(),
  /** The marking of a record of this kind that carries none. */
  tlp: z.enum(TLP).default('clear'),
})

/** What `audit` holds the history against; every threshold has its default in src/audit/limits.ts. */
const AuditSchema = z.strictObject({
  /** An entry first committed longer than this after its instant is late. */
  late: DurationSchema.optional(),
  /** The same for one event. */
  'late-by-event': z.partialRecord(z.enum(EVENT_NAMES), DurationSchema).optional(),
  /** How far clocks may disagree. */
  ahead: DurationSchema.optional(),
  /** From `detected` to `reported`, at most. */
  detection: DurationSchema.optional(),
  /** Holds may take so many percent of the time to resolution. */
  holds: z.int().min(1).max(100).optional(),
  /** A resolution in the last so many percent of its limit that was reopened is listed. */
  inside: z.int().min(1).max(100).optional(),
  /** Whether commits that change records or policy have to be signed. */
  signatures: z.enum(['required', 'optional']).optional(),
})

export const PolicySchema = z.strictObject({
  version: z.literal(1),
  /** From when on this version counts, where that is not the moment at which it reached the main line. */
  'in-force': InstantSchema.optional(),
  organization: TextSchema,
  /** IANA zone for display, and for calendars that name none. */
  timezone: TextSchema,
  /** How the team calls the command line; nothing that could end the code span it stands in. */
  command: z
    .string()
    .regex(/^[\w@%+=:,./#~ -]{1,200}$/)
    .optional(),
  /** The tolerance that `immediately` stands for. */
  immediately: DurationSchema,
  /** A sweep announces nothing first owed longer ago than this. */
  'catch-up': DurationSchema,
  /** Whether sweeps write what they delivered back into the record. */
  receipts: z.enum(['commit', 'off']).default('commit'),
  /** Logins whose markers are trusted besides the author that the sweep writes as. */
  authors: z.array(LoginSchema).default([]),
  /** The SLA's own periodic review; `aim` says what for, in words of the agreement. */
  review: z
    .strictObject({ every: DurationSchema, last: DateSchema, aim: TextSchema.optional() })
    .optional(),
  contacts: z.record(NameSchema, ContactSchema),
  calendars: z.record(NameSchema, CalendarSchema).default({}),
  priorities: z.partialRecord(PrioritySchema, TextSchema),
  /** The catalogue of services, name → what it is; where there is none, any service goes. */
  services: z.record(TextSchema, TextSchema).optional(),
  escalation: z.strictObject({
    ladder: LadderSchema,
    repeat: RepeatSchema,
    /** Reminds so long before a limit that is at least `from` long. */
    remind: z.strictObject({ before: DurationSchema, from: DurationSchema }),
    /** How often the incident manager hears of a hold that somebody else set, while it lasts. */
    holds: DurationSchema.prefault('1d'),
  }),
  kinds: z.record(NameSchema, KindSchema),
  audit: AuditSchema.optional(),
})

export type Policy = z.infer<typeof PolicySchema>
export type PolicyKind = z.infer<typeof KindSchema>
export type Target = z.infer<typeof TargetSchema>
export type Rung = z.infer<typeof RungSchema>
export type Contact = z.infer<typeof ContactSchema>
export type Calendar = z.infer<typeof CalendarSchema>
export type TargetDo = Target['do']

/** A day on which a calendar is closed. */
export interface Holiday {
  /** `2026-12-25`, or `12-25` for every year. */
  readonly date: string
  readonly name: string | null
  /** The local time from which on it is closed, `12:00`; null for the whole day. */
  readonly from: string | null
}

/** The holidays of a calendar. */
export function holidaysOf({ holidays }: Calendar): Holiday[] {
  return holidays.map((day) =>
    typeof day === 'string'
      ? { date: day, name: null, from: null }
      : { date: day.date, name: day.name ?? null, from: day.from ?? null }
  )
}

/** A policy and where it came from. */
export interface PolicyFile {
  readonly path: string
  readonly policy: Policy
  /** The last commit that touched it; null where it is modified, or without git. */
  readonly commit: string | null
}

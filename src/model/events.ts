/** The events of a timeline: one strict schema each. The timeline is the record. */
import * as z from 'zod'
import { isShortEnough, LOGIN_OR_NAME } from './login.ts'
import { InstantSchema } from './time.ts'

export const IMPACTS = ['severe', 'noticeable', 'minor'] as const
export const URGENCIES = ['immediate', 'high', 'normal'] as const
export const SOURCES = ['user', 'administrator', 'monitoring', 'security-tool'] as const

/** P1 is the most urgent; a greater number is less urgent. */
export const PrioritySchema = z.enum(['P1', 'P2', 'P3', 'P4', 'P5'])
export const ImpactSchema = z.enum(IMPACTS)
export const UrgencySchema = z.enum(URGENCIES)

export type Priority = z.infer<typeof PrioritySchema>
export type Impact = z.infer<typeof ImpactSchema>
export type Urgency = z.infer<typeof UrgencySchema>

/** Text that must say something. */
export const TextSchema = z.string().trim().min(1)
/** A role, a login or a kind: lower-case words with hyphens. */
export const NameSchema = z.string().regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/)

/** A person: a login (a leading `@` is dropped), a role of the policy, or a free name with a space in it. */
export const PersonSchema = z
  .string()
  .trim()
  .regex(LOGIN_OR_NAME, { abort: true })
  .refine((text) => isShortEnough(text))
  .transform((text) => (/^@\S+$/.test(text) ? text.slice(1) : text))

const common = {
  at: InstantSchema,
  by: PersonSchema.optional(),
  note: TextSchema.optional(),
  /** Whom the word went to; any event that carries it counts as an update to them. */
  audience: z
    .union([NameSchema.transform((role) => [role]), z.array(NameSchema).min(1)])
    .optional(),
  /** When resolution was expected, as said then. */
  expected: InstantSchema.optional(),
  via: TextSchema.optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
  path: TextSchema.optional(),
  /** The instant is an estimate; every verdict that rests on it says so. */
  approximate: z.boolean().optional(),
}

const plain = <Name extends string>(name: Name) =>
  z.strictObject({ event: z.literal(name), ...common })

const reasoned = <Name extends string>(name: Name) =>
  z.strictObject({ event: z.literal(name), ...common, reason: TextSchema })

const told = <Name extends string>(name: Name) =>
  z.strictObject({
    event: z.literal(name),
    ...common,
    role: NameSchema,
    who: PersonSchema.optional(),
  })

export const EventSchema = z.discriminatedUnion('event', [
  plain('started'),
  plain('detected'),
  z.strictObject({ event: z.literal('reported'), ...common, source: z.enum(SOURCES).optional() }),
  z.strictObject({
    event: z.literal('assessed'),
    ...common,
    impact: ImpactSchema.optional(),
    urgency: UrgencySchema.optional(),
    scope: TextSchema.optional(),
    affects: z
      .array(z.enum(['confidentiality', 'integrity', 'availability']))
      .min(1)
      .optional(),
    outage: z.enum(['none', 'partial', 'complete']).optional(),
    users: z.enum(['few', 'many']).optional(),
    'security-risk': z.enum(['none', 'possible', 'significant']).optional(),
    priority: PrioritySchema.optional(),
    reason: TextSchema.optional(),
  }),
  told('notified'),
  told('engaged'),
  z.strictObject({
    event: z.literal('escalated'),
    ...common,
    to: NameSchema,
    who: PersonSchema.optional(),
    reason: TextSchema.optional(),
  }),
  plain('updated'),
  plain('investigating'),
  plain('contained'),
  plain('mitigated'),
  plain('resolved'),
  plain('closed'),
  reasoned('reopened'),
  reasoned('dismissed'),
  plain('validated'),
  plain('reviewed'),
  reasoned('held'),
  z.strictObject({ event: z.literal('resumed'), ...common, reason: TextSchema.optional() }),
  z.strictObject({
    event: z.literal('corrected'),
    ...common,
    /** The entry put right: its event's name, or `name#n` for the nth of that name. */
    entry: z.string().regex(/^[a-z]+(?:#[1-9]\d*)?$/),
    was: TextSchema.optional(),
    reason: TextSchema,
  }),
  plain('noted'),
  plain('evidence'),
])

/** One entry of a timeline, as validated. */
export type TimelineEvent = z.infer<typeof EventSchema>
export type EventName = TimelineEvent['event']

export const EVENT_NAMES = [
  'started',
  'detected',
  'reported',
  'assessed',
  'notified',
  'engaged',
  'escalated',
  'updated',
  'investigating',
  'contained',
  'mitigated',
  'resolved',
  'closed',
  'reopened',
  'dismissed',
  'validated',
  'reviewed',
  'held',
  'resumed',
  'corrected',
  'noted',
  'evidence',
] as const satisfies readonly EventName[]

/** The derived statuses, in their order; `dismissed` ends an incident from anywhere. */
export const STATUSES = [
  'reported',
  'assessed',
  'investigating',
  'contained',
  'mitigated',
  'resolved',
  'closed',
  'dismissed',
] as const
export type Status = (typeof STATUSES)[number]

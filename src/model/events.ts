/** The events of a timeline: one strict schema each. The timeline is the record. */
import * as z from 'zod'
import { meant, wordSchema } from './described.ts'
import { InstantSchema } from './time-schemas.ts'
import { TextSchema, NameSchema, UrlSchema, PersonSchema, NumbersSchema } from './field-schemas.ts'

export const IMPACTS = ['severe', 'noticeable', 'minor'] as const
export const URGENCIES = ['immediate', 'high', 'normal'] as const
export const SOURCES = ['user', 'administrator', 'monitoring', 'security-tool'] as const

/** P1 is the most urgent; a greater number is less urgent. */
export const PrioritySchema = z.enum(['P1', 'P2', 'P3', 'P4', 'P5'])
export const ImpactSchema = wordSchema(IMPACTS, {
  severe: 'Business stands still, or the whole service is out.',
  noticeable: 'Business or many users feel it.',
  minor: 'Single users feel it.',
})
export const UrgencySchema = wordSchema(URGENCIES, {
  immediate: 'It cannot wait.',
  high: 'It needs a prompt resolution.',
  normal: 'It can wait for its turn.',
})
export const AffectsSchema = wordSchema(['confidentiality', 'integrity', 'availability'], {
  confidentiality: 'Somebody may have read what was not theirs.',
  integrity: 'Something may have been changed that should not.',
  availability: 'Something cannot be used.',
})
export const OutageSchema = wordSchema(['none', 'partial', 'complete'], {
  none: 'Everything can be used.',
  partial: 'A part cannot be used, or not by all.',
  complete: 'Nobody can use the service.',
})
export const UsersSchema = wordSchema(['few', 'many'], {
  few: 'Single users are affected.',
  many: 'A significant number of users is affected.',
})
export const SecurityRiskSchema = wordSchema(['none', 'possible', 'significant'], {
  none: 'Nobody gains access or data by it.',
  possible: 'Somebody might.',
  significant: 'It is likely, or has happened.',
})

export type Priority = z.infer<typeof PrioritySchema>
export type Impact = z.infer<typeof ImpactSchema>
export type Urgency = z.infer<typeof UrgencySchema>

const common = {
  at: InstantSchema.describe('when it happened'),
  by: PersonSchema.optional().describe('who acted'),
  note: TextSchema.optional().describe('a line, or a block of text'),
  audience: z
    .union([NameSchema.transform((role) => [role]), z.array(NameSchema).min(1)])
    .optional()
    .describe('a role, or a list of roles, that the word went to'),
  expected: InstantSchema.optional().describe('the resolution expected then, an instant'),
  via: TextSchema.optional().describe('how: phone, e-mail'),
  url: UrlSchema.optional().describe('where it can be seen, http or https'),
  path: TextSchema.optional().describe('a file that belongs to it'),
  approximate: z
    .boolean()
    .optional()
    .describe('the instant is an estimate, and every verdict that rests on it says so'),
}

const REASON = 'why'

const plain = <Name extends string>(name: Name, meaning: string) =>
  z.strictObject({ event: z.literal(name).describe(meaning), ...common })

const reasoned = <Name extends string>(name: Name, meaning: string) =>
  z.strictObject({
    event: z.literal(name).describe(meaning),
    ...common,
    reason: TextSchema.describe(REASON),
  })

const toRole = <Name extends string>(name: Name, meaning: string) =>
  z.strictObject({
    event: z.literal(name).describe(meaning),
    ...common,
    role: NameSchema.describe('a role of the policy’s contacts: incident-manager'),
    who: PersonSchema.optional().describe('the person'),
  })

export const EventSchema = z.discriminatedUnion('event', [
  plain('started', 'the fault began'),
  plain('detected', 'someone or something noticed it'),
  z.strictObject({
    event: z.literal('reported').describe('exactly one: the clock starts here'),
    ...common,
    source: wordSchema(SOURCES, {
      user: 'A user told of it.',
      administrator: 'Somebody who runs the service saw it.',
      monitoring: 'A monitoring system raised it.',
      'security-tool': 'A tool that watches over security raised it.',
    })
      .optional()
      .describe('who or what noticed it'),
  }),
  z.strictObject({
    event: z.literal('assessed').describe('sets the priority'),
    ...common,
    impact: ImpactSchema.optional().describe('how much it harms'),
    urgency: UrgencySchema.optional().describe('how soon it has to be resolved'),
    scope: TextSchema.optional().describe('what and how many, in words'),
    numbers: NumbersSchema,
    affects: z.array(AffectsSchema).min(1).optional().describe('what of security it touches'),
    outage: OutageSchema.optional().describe('how much of the service is out'),
    users: UsersSchema.optional().describe('how many are affected'),
    'security-risk': SecurityRiskSchema.optional().describe('whether security is at risk'),
    priority: PrioritySchema.optional().describe('an override, which beats raise and the matrix'),
    reason: TextSchema.optional().describe('why it is overridden; needed with priority'),
  }),
  toRole('notified', 'they were told'),
  toRole('engaged', 'a person took it up'),
  z.strictObject({
    event: z.literal('escalated').describe('handed to the next line, or to management'),
    ...common,
    to: NameSchema.describe('the role it was handed to'),
    who: PersonSchema.optional().describe('the person'),
    reason: TextSchema.optional().describe(REASON),
  }),
  plain('updated', 'word to its audience'),
  plain('investigating', 'status: somebody works on it'),
  plain('contained', 'status: it spreads no further'),
  plain('mitigated', 'status: users feel it less, or no longer'),
  plain('resolved', 'status: the service is restored, the cause removed or worked around'),
  z.strictObject({
    event: z.literal('closed').describe('status: done, documented'),
    ...common,
    numbers: NumbersSchema,
  }),
  reasoned('reopened', 'back to investigating'),
  reasoned('dismissed', 'a false positive or a duplicate; ends it, kept for ever'),
  plain('validated', 'the incident manager validated the measures'),
  plain('reviewed', 'the post-incident review is done'),
  reasoned('held', 'the clock of containment and resolution stops: others have to act'),
  z.strictObject({
    event: z.literal('resumed').describe('the clock goes on'),
    ...common,
    reason: TextSchema.optional().describe(REASON),
  }),
  z.strictObject({
    event: z.literal('corrected').describe('declares that an earlier entry was put right'),
    ...common,
    entry: z
      .string()
      .regex(/^[a-z]+(?:-[a-z]+)*(?:#[1-9]\d*)?$/)
      .meta({
        description: 'the event that was changed: started, or updated#2 for the second of its name',
        ...meant('An entry is named by its event, as in started, or updated#2 for the second.'),
      }),
    was: TextSchema.optional().describe('what stood there'),
    reason: TextSchema.describe(REASON),
  }),
  z.strictObject({
    event: z.literal('aware').describe('the organisation became aware: duties may count from here'),
    ...common,
    regime: NameSchema.optional().describe(
      'a regime of the policy that it holds for; else for all'
    ),
  }),
  z.strictObject({
    event: z.literal('classified').describe('what a regime calls it, which decides what is owed'),
    ...common,
    regime: NameSchema.describe('a regime of the policy: nis2'),
    as: NameSchema.describe('a class of that regime: significant'),
    reason: TextSchema.describe(REASON),
  }),
  z.strictObject({
    event: z.literal('submitted').describe('a duty to an authority was met'),
    ...common,
    duty: NameSchema.describe('a duty of the policy: nis2-early-warning'),
    to: NameSchema.optional().describe('the contact that it went to'),
    ref: TextSchema.optional().describe('what they call it'),
    'delay-reason': TextSchema.optional().describe('why it is late, where it is'),
  }),
  plain('decided', 'a decision, and why'),
  plain('ruled-out', 'what was thought of as a cause, and is none'),
  plain('noted', 'anything else worth keeping'),
  plain('evidence', 'as noted, of evidence: give path or url'),
])

/** One entry of a timeline, as validated. */
export type TimelineEvent = z.infer<typeof EventSchema>
export type EventName = TimelineEvent['event']
/** What was counted of an impact. */
export type Numbers = NonNullable<z.infer<typeof NumbersSchema>>

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
  'aware',
  'classified',
  'submitted',
  'decided',
  'ruled-out',
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

/** A status, wherever a record or the policy names one. */
export const StatusSchema = wordSchema(STATUSES, {
  reported: 'Somebody reported it; nobody has assessed it yet.',
  assessed: 'Its priority is known.',
  investigating: 'Somebody works on it.',
  contained: 'It spreads no further.',
  mitigated: 'Users feel it less, or no longer.',
  resolved: 'The service is restored, the cause removed or worked around.',
  closed: 'Done, documented.',
  dismissed: 'A false positive or a duplicate.',
})

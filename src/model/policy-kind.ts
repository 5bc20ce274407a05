/** A kind of incident in the policy: its words, its priorities, and what is owed of it. */
import * as z from 'zod'
import { AsksSchema } from './asks.ts'
import { meant } from './described.ts'
import { DutySchema } from './duty.ts'
import {
  AffectsSchema,
  ImpactSchema,
  OutageSchema,
  PrioritySchema,
  SecurityRiskSchema,
  StatusSchema,
  UrgencySchema,
  UsersSchema,
} from './events.ts'
import { NameSchema, TextSchema } from './field-schemas.ts'
import { TlpSchema } from './incident.ts'
import { TargetSchema } from './policy-target.ts'

/** Of a service or a kind. */
export const PublicSchema = z
  .boolean()
  .default(false)
  .describe('whether `site --public` publishes it')

const RaiseSchema = z.strictObject({
  when: z
    .strictObject({
      outage: OutageSchema.optional().describe('how much of the service is out'),
      users: UsersSchema.optional().describe('how many are affected'),
      'security-risk': SecurityRiskSchema.optional().describe('whether security is at risk'),
      affects: AffectsSchema.optional().describe('what of security it touches'),
    })
    .refine((when) => Object.keys(when).length > 0, 'empty-condition')
    .describe('one or more of outage, users, security-risk, affects'),
  'at-least': PrioritySchema.describe('a priority'),
})

const DefinitionSchema = z.strictObject({
  meaning: TextSchema.describe('what the priority means'),
  impact: TextSchema.optional().describe('in the words of the agreement'),
  urgency: TextSchema.optional().describe('in the words of the agreement'),
  examples: z.array(TextSchema).default([]).describe('a list'),
})

/** One kind. */
export const KindSchema = z.strictObject({
  prefix: z
    .string()
    .regex(/^[A-Z][A-Z0-9]{1,9}$/)
    .meta(meant('A prefix is two to ten capitals or digits, as in INC.'))
    .describe('of the ids: INC, SEC; two to ten capitals or digits'),
  title: TextSchema.optional().describe('a heading for the agreement'),
  purpose: TextSchema.describe('what this kind of incident management is for, in words'),
  process: z.array(TextSchema).min(1).describe('the steps, in words'),
  channels: z.array(TextSchema).default([]).describe('where incidents are reported, in words'),
  definitions: z
    .partialRecord(PrioritySchema, DefinitionSchema)
    .describe('what each priority means'),
  matrix: z
    .record(ImpactSchema, z.record(UrgencySchema, PrioritySchema))
    .describe('impact → urgency → priority'),
  raise: z.array(RaiseSchema).default([]).describe('what else raises a priority'),
  unassessed: z.array(TargetSchema).describe('targets from the report to the first assessment'),
  targets: z.partialRecord(PrioritySchema, z.array(TargetSchema)).describe('priority → targets'),
  duties: z.array(DutySchema).optional().describe('what is owed to authorities, at any priority'),
  requires: z
    .strictObject({
      statuses: z
        .array(StatusSchema)
        .default([])
        .describe('statuses that the timeline must have passed: [contained, resolved]'),
      sections: z
        .array(TextSchema)
        .default([])
        .describe('sections of the body: [Actions taken, Root cause, Follow-up]'),
      validated: NameSchema.optional().describe('the role whose holder must have validated'),
    })
    .default({ statuses: [], sections: [] })
    .describe('what must be there before closure'),
  asks: AsksSchema.optional().describe('what an entry should carry, a warning where it does not'),
  tlp: TlpSchema.default('clear').describe('the marking of a record without one'),
  public: PublicSchema,
})

export type PolicyKind = z.infer<typeof KindSchema>

/** A target of the agreement: something owed, by whom, by when, and who hears of it where it is not met. */
import * as z from 'zod'
import { EVENT_NAMES, STATUSES, StatusSchema } from './events.ts'
import { NameSchema } from './field-schemas.ts'
import { DurationSchema, LimitSchema } from './time-schemas.ts'

/** A rung of a ladder: roles to mention so long after the due instant. `role` and `owner` stand for the target's own. */
const RungSchema = z.strictObject({
  after: DurationSchema.describe('time after the due instant'),
  mention: z
    .array(NameSchema)
    .min(1)
    .describe('roles. role and owner stand for those of the target at hand'),
  via: z
    .array(NameSchema)
    .optional()
    .describe('receivers by which this rung goes out too, beside the mentions'),
})
export const LadderSchema = z
  .array(RungSchema)
  .min(1)
  .describe('a list of rungs: whom the notice of something overdue mentions, in turn')
export const RepeatSchema = z
  .strictObject({
    every: DurationSchema.describe('the time between two repeats'),
    times: z.int().min(0).max(100).describe('how many; 0 for none'),
  })
  .describe('after the last rung, the whole ladder is mentioned again')
const WITHIN = LimitSchema.describe('the limit: a duration, or immediately')

/** What every target may say. */
export const targetCommon = {
  id: NameSchema.describe('a name: engage-security-officer'),
  owner: NameSchema.default('incident-manager').describe('the role that owes it'),
  call: DurationSchema.optional().describe('time after the anchor when the call to act goes out'),
  from: z.enum(EVENT_NAMES).default('reported').describe('the event that starts the clock'),
  calendar: NameSchema.default('always').describe('a calendar’s name'),
  unless: StatusSchema.optional().describe('not owed once that status is reached'),
  remind: DurationSchema.optional().describe('time before the due instant'),
  ladder: LadderSchema.optional(),
  repeat: RepeatSchema.optional(),
}

const ROLE = NameSchema.describe('whom it concerns')
const ReachedSchema = z.enum([...STATUSES, 'validated', 'reviewed'])

export const TargetSchema = z.discriminatedUnion('do', [
  z.strictObject({
    do: z.literal('notify').describe('somebody is told'),
    ...targetCommon,
    role: ROLE,
    within: WITHIN,
  }),
  z.strictObject({
    do: z.literal('engage').describe('somebody takes it up'),
    ...targetCommon,
    role: ROLE,
    within: WITHIN,
  }),
  z.strictObject({
    do: z.literal('update').describe('an audience hears of it again and again'),
    ...targetCommon,
    role: ROLE,
    every: DurationSchema.describe('at most so long between two updates'),
    until: StatusSchema.describe('the status that ends it'),
  }),
  z.strictObject({
    do: z.literal('reach').describe('the incident gets to a status'),
    ...targetCommon,
    status: ReachedSchema.describe('the status to reach, or validated, reviewed'),
    by: NameSchema.optional().describe(
      'met only by an entry of somebody who counts for this role; left out, by anybody’s'
    ),
    within: WITHIN,
  }),
])

export type Rung = z.infer<typeof RungSchema>

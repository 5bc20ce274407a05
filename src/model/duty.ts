/** A duty to an authority: what is to be submitted, under which condition, and from which events its limits count. */
import * as z from 'zod'
import { wordSchema } from './described.ts'
import { EVENT_NAMES } from './events.ts'
import { NameSchema, TextSchema } from './field-schemas.ts'
import { targetCommon } from './policy-target.ts'
import { DateSchema, DurationSchema, MonthsSchema } from './time-schemas.ts'

/** One event that a limit counts from. */
const AnchorSchema = z
  .strictObject({
    from: z.enum(EVENT_NAMES).describe('the event that starts the clock'),
    of: NameSchema.optional().describe(
      'with submitted the duty; with aware and classified the regime, where it is not that of when'
    ),
    which: wordSchema(['first', 'last'], {
      first: 'The first such event counts.',
      last: 'The last one counts, so that a later one moves the due instant.',
    })
      .default('first')
      .describe('of several'),
    within: MonthsSchema.describe('the limit: 24h, or 1mo for a calendar month'),
    'day-end': z
      .boolean()
      .default(false)
      .describe('due at the last second of that day, in the policy’s zone'),
    lapses: z
      .boolean()
      .default(false)
      .describe('does not count where its limit had passed before the condition first held'),
    otherwise: z
      .boolean()
      .default(false)
      .describe('counts only where while did not hold when the other anchors made it due'),
  })
  .refine(({ from, of }) => from !== 'submitted' || of !== undefined, {
    message: 'anchor-of',
    path: ['of'],
  })

const { from: _from, unless: _unless, ...common } = targetCommon

const DutyFormSchema = z.strictObject({
  do: z.literal('submit').describe('something is submitted to an authority'),
  ...common,
  to: NameSchema.describe('the contact that it goes to, which is never mentioned'),
  law: TextSchema.optional().describe('the article that asks for it'),
  when: z
    .strictObject({
      regime: NameSchema.describe('a regime of the policy'),
      as: z.array(NameSchema).min(1).describe('owed where classified last said one of these'),
    })
    .optional()
    .describe('the condition; left out, every incident of the kind owes it'),
  while: wordSchema(['ongoing', 'handled'], {
    ongoing: 'Owed only if the incident is not resolved at the due instant.',
    handled: 'Owed only if the incident is resolved by the due instant.',
  })
    .optional()
    .describe('judged at the due instant'),
  every: DurationSchema.optional().describe('after each one the next is due so much later'),
  anchors: z
    .array(AnchorSchema)
    .min(1)
    .describe('what its limits count from; the earliest due instant counts'),
  'next-noon': NameSchema.optional().describe(
    'a calendar: what falls due on a day on which it is closed is due at noon of its next open day'
  ),
})

type DutyForm = z.infer<typeof DutyFormSchema>
export type DutyAnchor = DutyForm['anchors'][number]

/** A duty as a target among the others: whom it concerns, what starts its first limit, and that limit. */
export interface Duty extends DutyForm {
  readonly role: string
  readonly unless?: undefined
  readonly from: DutyAnchor['from']
  readonly within: DutyAnchor['within']
}

export const DutySchema = DutyFormSchema.transform((duty): Duty => ({
  ...duty,
  role: duty.to,
  from: duty.anchors[0]?.from ?? 'aware',
  within: duty.anchors[0]?.within ?? { weeks: 0, days: 0, hours: 0, minutes: 0 },
}))

export const RegimeSchema = z.strictObject({
  title: TextSchema.describe('its name and article'),
  read: DateSchema.optional().describe('the date on which the law was read'),
  pack: TextSchema.optional().describe('the pack that it came from, with its version: nis2@1'),
})

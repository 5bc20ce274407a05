/** An absence of somebody of a role: who is away from when to when, and who covers. */
import * as z from 'zod'
import { LoginSchema } from './field-schemas.ts'
import { DateSchema, InstantSchema } from './time-schemas.ts'

const WhenSchema = z.union([DateSchema, InstantSchema]).describe('a date, or an instant')

export const AbsenceSchema = z.strictObject({
  who: LoginSchema.describe('a login of the role'),
  from: WhenSchema,
  to: WhenSchema,
  cover: LoginSchema.describe('the login that is mentioned instead'),
})

/** An absence as typed. A date is a whole day in the zone of the policy: `to` ends after it. */
export type Absence = z.infer<typeof AbsenceSchema>

/** The rota: who is on duty when, as one strict, reviewed file beside the policy. */
import * as z from 'zod'
import { meant } from './described.ts'
import { NameSchema, TextSchema, UrlSchema, LoginSchema } from './field-schemas.ts'
import { HoursSchema, type WEEKDAYS } from './policy-calendar.ts'
import { isDate } from './time.ts'
import { DurationSchema, InstantSchema } from './time-schemas.ts'

const LOCAL = /^(\d{4})-(\d{2})-(\d{2})[T ]([01]\d|2[0-3]):([0-5]\d)$/

/** `2026-11-02 09:00`, as the clock on the wall shows it. */
const LocalTimeSchema = z
  .string()
  .meta({
    pattern: LOCAL.source,
    ...meant('A hand-over is a date and a local time, as in 2026-11-02 09:00.'),
  })
  .transform((text, context) => {
    const [year, month, day, hour, minute] = (LOCAL.exec(text) ?? []).slice(1).map(Number)
    if (year !== undefined && month !== undefined && day !== undefined && isDate(year, month, day))
      return { year, month, day, hour: hour ?? 0, minute: minute ?? 0, second: 0 }
    context.addIssue({ code: 'custom', message: 'not-a-local-time' })
    return z.NEVER
  })

const LayerSchema = z.strictObject({
  people: z.array(LoginSchema).min(1).describe('logins, who are on duty in turn'),
  every: DurationSchema.refine(
    ({ weeks, days, hours, minutes }) =>
      minutes === 0 && (hours === 0 ? weeks + days > 0 : weeks + days === 0),
    'not-a-turn'
  ).describe('how long a turn is: 1w, 3d, or 12h of elapsed time'),
  from: LocalTimeSchema.describe(
    'when the first turn begins, and the local time of each hand-over'
  ),
  hours: HoursSchema.optional().describe('the only hours at which the layer has anybody'),
})

const RotaSchema = z.strictObject({
  layers: z
    .array(LayerSchema)
    .min(1)
    .describe('who is on duty; a later layer wins where it has somebody'),
  off: HoursSchema.optional().describe('hours at which nobody is on duty but a cover: no gap'),
  managers: z
    .array(LoginSchema)
    .default([])
    .describe('logins who may enter a cover beside the people of the rota'),
})

const CoverSchema = z.strictObject({
  rota: NameSchema.describe('a rota of this file'),
  by: LoginSchema.describe('the login that is on duty instead'),
  from: InstantSchema,
  to: InstantSchema,
  reason: TextSchema.optional().describe('why'),
  asked: InstantSchema.optional().describe('of a comment that asked for it: when it was written'),
  url: UrlSchema.optional().describe('the address of that comment'),
})

export const RotaFileSchema = z.strictObject({
  version: z.literal(1).describe('1'),
  timezone: TextSchema.optional().describe('IANA zone; the policy’s where left out'),
  ahead: DurationSchema.prefault('60d').describe('a gap nearer than this is a finding'),
  rotas: z.record(NameSchema, RotaSchema).describe('name → who is on duty in turn'),
  covers: z
    .array(CoverSchema)
    .default([])
    .describe('who stands in when; of those of one time the last counts, over every layer'),
})

export type RotaFile = z.infer<typeof RotaFileSchema>
export type Rota = z.infer<typeof RotaSchema>
export type Layer = z.infer<typeof LayerSchema>
export type Cover = z.infer<typeof CoverSchema>

/** The hours of weekdays as a file writes them: `09:00-17:00`. */
export type HoursText = Readonly<Partial<Record<(typeof WEEKDAYS)[number], readonly string[]>>>

/** A layer in the words of the file. */
export interface LayerText {
  readonly people: readonly string[]
  readonly every: string
  /** `2026-11-02 09:00`, by the clock of the file's zone. */
  readonly from: string
  readonly hours?: HoursText
}

/** A cover in the words of the file. */
export interface CoverText {
  readonly rota: string
  readonly by: string
  readonly from: string
  readonly to: string
}

/** A rota file as it is to be written. */
export interface RotaText {
  readonly timezone: string
  readonly rotas: Readonly<Record<string, { readonly layers: readonly LayerText[] }>>
  readonly covers: readonly CoverText[]
}

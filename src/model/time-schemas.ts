/** Instants, lengths of time and dates as a record and a policy write them. */
import * as z from 'zod'
import { meant } from './described.ts'
import {
  DURATION,
  type Duration,
  type Instant,
  isDate,
  parseDuration,
  parseInstant,
  RFC3339,
} from './time.ts'

const InstantTextSchema = z.string().meta({
  description: 'an instant with its offset: 2026-11-21T03:12:00Z',
  pattern: RFC3339.source,
  ...meant('An instant carries its offset, as in 2026-11-21T03:12:00Z or 2026-11-21T04:12+01:00.'),
})

/** An instant in a record or a policy. */
export const InstantSchema = InstantTextSchema.transform((text, context): Instant => {
  const instant = parseInstant(text)
  if (typeof instant === 'number') return instant
  context.addIssue({ code: 'custom', params: { fault: instant }, message: instant })
  return z.NEVER
})

const DurationTextSchema = z.string().meta({
  description: 'a length of time: 45m, 2h, 2h 15m, 3d or 1w',
  pattern: DURATION.source,
  ...meant('A length of time is written 45m, 2h, 2h 15m, 3d or 1w.'),
})

/** A length of time in a policy. */
export const DurationSchema = DurationTextSchema.transform(durationIn)

/** The same, or the word for at once. */
export const LimitSchema = z
  .string()
  .meta({
    pattern: `^immediately$|${DURATION.source}`,
    ...meant(
      'A limit is a length of time, as in 45m, 2h, 2h 15m, 3d or 1w, or the word immediately.'
    ),
  })
  .transform((text, context) => (text === 'immediately' ? text : durationIn(text, context)))

function durationIn(text: string, context: z.core.$RefinementCtx<string>): Duration {
  const duration = parseDuration(text)
  if (duration !== null) return duration
  context.addIssue({
    code: 'custom',
    params: { fault: 'not-a-duration' },
    message: 'not-a-duration',
  })
  return z.NEVER
}

const MONTHS = /^([1-9]\d?)mo$/

/** A length of time, or calendar months alone. */
export const MonthsSchema = z
  .string()
  .meta({
    pattern: `${MONTHS.source}|${DURATION.source}`,
    ...meant('A limit is written 24h, 72h, 14d, or 1mo for a calendar month.'),
  })
  .transform((text, context): Duration => {
    const months = MONTHS.exec(text.trim())?.[1]
    if (months === undefined) return durationIn(text, context)
    return { weeks: 0, days: 0, hours: 0, minutes: 0, months: Number(months) }
  })

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/

/** A calendar date in a policy, `2026-12-25`. */
export const DateSchema = z
  .string()
  .meta({ pattern: DATE.source, ...meant('A date is written 2026-12-25.') })
  .refine(isDateText, 'not-a-date')

/** A day of one year, or `12-25`: of every year; 29 February then comes in leap years only. */
export const DayOfYearSchema = z
  .string()
  .meta({
    pattern: String.raw`^(?:\d{4}-)?\d{2}-\d{2}$`,
    ...meant('A day is written 2026-12-25, or 12-25 for every year.'),
  })
  .refine(
    (text) => isDateText(text.length === 'MM-DD'.length ? `2024-${text}` : text),
    'not-a-date'
  )

function isDateText(text: string): boolean {
  const match = DATE.exec(text)
  return match !== null && isDate(Number(match[1]), Number(match[2]), Number(match[3]))
}

/** Tells which tool a file is an export of, and reads it. */
import * as z from 'zod'
import { type CalendarContext, readCalendar } from './calendar.ts'
import type { ForeignFile, Unread } from './foreign.ts'
import { OpsgenieSchema, ofOpsgenie } from './opsgenie.ts'
import {
  ofPagerDuty,
  overridesOfPagerDuty,
  PagerDutyOverridesSchema,
  PagerDutySchema,
} from './pagerduty.ts'

const REMEDY =
  'Import the answer to PagerDuty’s GET /schedules/{id} or Opsgenie’s GET /v2/schedules/{id}, or an .ics file.'

/** Reads the text of one. */
export function readExport(
  text: string,
  place: string,
  context: CalendarContext
): ForeignFile | Unread {
  const plain = text.replace(/^\uFEFF/, '').trimStart()
  if (/^BEGIN:VCALENDAR/i.test(plain)) return readCalendar(plain, place, context)
  const value = jsonOf(plain)
  if (value === undefined)
    return { fault: `${place} is neither JSON nor a calendar.`, remedy: REMEDY }
  if (typeof value !== 'object' || value === null)
    return { fault: `${place} holds no schedule.`, remedy: REMEDY }
  if ('schedule' in value) {
    const read = PagerDutySchema.safeParse(value)
    return read.success ? ofPagerDuty(read.data, place) : unread('PagerDuty', place, read.error)
  }
  if ('overrides' in value) {
    const read = PagerDutyOverridesSchema.safeParse(value)
    return read.success ? overridesOfPagerDuty(read.data) : unread('PagerDuty', place, read.error)
  }
  if ('data' in value) {
    const read = OpsgenieSchema.safeParse(value)
    return read.success ? ofOpsgenie(read.data, place) : unread('Opsgenie', place, read.error)
  }
  return { fault: `${place} is no schedule of PagerDuty or Opsgenie.`, remedy: REMEDY }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The place of the first thing that is not what the tool exports: that of the union’s part that went furthest. */
function unread(tool: string, place: string, { issues }: z.ZodError): Unread {
  const path = deepest(issues)
  const where = path.length === 0 ? '' : `: ${z.core.toDotPath(path)}`
  return { fault: `${place}${where} is not what ${tool} exports of a schedule.`, remedy: REMEDY }
}

function deepest(issues: readonly z.core.$ZodIssue[]): readonly PropertyKey[] {
  const paths = issues.flatMap((issue) => {
    const inner = issue.code === 'invalid_union' ? issue.errors.map(deepest) : [[]]
    return inner.map((path) => [...issue.path, ...path])
  })
  return paths.toSorted((one, other) => other.length - one.length)[0] ?? []
}

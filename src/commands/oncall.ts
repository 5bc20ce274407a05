/** `oncall`: who is on duty now and next, or every shift of a period, of one rota or of all. */
import { CommandError, type ExitCode } from '../model/errors.ts'
import { absencesFor } from '../model/policy-contact.ts'
import { asAsked, type Roster, rotaFileAt } from '../model/roster.ts'
import { DAY, type Instant } from '../model/time.ts'
import { parseBound } from '../period/period.ts'
import {
  calendarShifts,
  dutyWords,
  oncallJson,
  renderOncall,
  renderShifts,
  rotaNow,
  type RotaShift,
  shiftsJson,
  shiftsOf,
} from '../report/oncall.ts'
import { openClocks } from '../rota/on-duty.ts'
import { suggestion } from '../rules/shared/rule.ts'
import { loadZones } from '../store/zones.ts'
import { jsonText } from '../text/json-text.ts'
import { findInstant, instantOption } from './ledger/instant-option.ts'
import { readingOf } from './ledger/reading.ts'
import { noRota, readRotas } from './ledger/rotas-of.ts'
import type { CommonOptions, Shell } from './shell.ts'
import { policyPath, rotaPathOf } from './ledger/places.ts'

/** What is asked. */
export interface OncallOptions extends CommonOptions {
  /** Null: every rota. */
  readonly rota: string | null
  /** An instant; null: now. */
  readonly at: string | null
  readonly from: string | null
  readonly to: string | null
  readonly format: 'text' | 'json' | 'ics'
}

/** How far a calendar reaches that no end is named for. */
const CALENDAR = 60 * DAY
/** A longer period takes minutes, and nobody reads it. */
const LONGEST = 5 * 366 * DAY

/**
 * Prints it.
 *
 * @throws CommandError (2) where there is no rota that can be read, or none of that name.
 */
export async function oncall(shell: Shell, options: OncallOptions): Promise<ExitCode> {
  const { at, from, to, format } = options
  const zones = await loadZones()
  const when =
    at === null
      ? shell.now
      : await instantOption(shell, options, { option: '--at', text: at, meant: 'absolute' })
  const { rosters, timezone } = await rostersOf(shell, options, when)
  const clocks = openClocks(zones)
  const clockface = { zones, timezone }
  if (from === null && to === null && format !== 'ics') {
    const rotas = rosters.map((roster) => rotaNow(roster, when, clocks))
    shell.out(
      format === 'json' ? jsonText(oncallJson(when, rotas)) : renderOncall(rotas, clockface)
    )
    return 0
  }
  const start = from === null ? when : await bound(shell, options, '--from', from)
  const end = to === null ? start + CALENDAR : await bound(shell, options, '--to', to)
  if (end <= start || end - start > LONGEST)
    throw new CommandError(
      end <= start ? 'The period ends before it has begun.' : 'The period is longer than 5 years.',
      'Name an earlier `--from` or a later `--to`, within 5 years of one another.'
    )
  if (format === 'ics') {
    const named = { isFromNamed: from !== null, isToNamed: to !== null }
    const shifts = calendarShifts(rosters, { from: start, to: end, ...named }, clocks)
    shell.out(await drawCalendar(shifts, shell.now))
    return 0
  }
  const shifts = shiftsOf(rosters, start, end, clocks)
  if (format === 'json') shell.out(jsonText(shiftsJson(start, end, shifts)))
  else shell.out(renderShifts(shifts, clockface))
  return 0
}

async function rostersOf(
  { root }: Shell,
  options: OncallOptions,
  at: Instant
): Promise<{ readonly rosters: readonly Roster[]; readonly timezone: string }> {
  const source = readingOf(root, options)
  const path = policyPath(options)
  const { policy } = await source.policy(path)
  const timezone = policy?.timezone ?? 'UTC'
  const rota = await source.text(rotaPathOf(path))
  const { beyond } = source
  const git = source.git()
  const commit = options.replay?.commit ?? null
  const versions = asAsked(await readRotas({ git, commit, path, rota, beyond }))
  const known = rotaFileAt({ name: '', versions, timezone }, at)
  const names = Object.keys(known?.rotas ?? {})
  if (known === null || names.length === 0) throw noRota(path, rota)
  if (options.rota !== null && !names.includes(options.rota))
    throw new CommandError(
      `There is no rota ${JSON.stringify(options.rota)}.`,
      suggestion(options.rota, names)
    )
  const asked = options.rota === null ? names : [options.rota]
  const contacts = policy?.contacts ?? {}
  // As the notices do: of several contacts that name a rota the first.
  const roleOf = (name: string) =>
    Object.keys(contacts).find((role) => contacts[role]?.rota === name)
  const rosters = asked.map((name) => {
    const away = absencesFor(roleOf(name) ?? '', { contacts })
    return { name, versions, timezone, away }
  })
  return { rosters, timezone: known.timezone ?? timezone }
}

async function bound(
  shell: Shell,
  options: CommonOptions,
  option: string,
  text: string
): Promise<Instant> {
  const found =
    parseBound(text) ?? (await findInstant(shell, options, { option, text, meant: 'absolute' }))
  if (found !== null) return found
  throw new CommandError(
    `${option} ${JSON.stringify(text)} is neither a date nor an instant.`,
    'Write 2026-07-01, `2026-07-01 09:00` or 2026-07-01T00:00:00Z.'
  )
}

/**
 * An iCalendar file (RFC 5545) that a calendar can subscribe to: an event for each shift and each gap; none where
 * nobody is meant to be on duty.
 */
async function drawCalendar(shifts: readonly RotaShift[], now: Instant): Promise<string> {
  const { generateIcsCalendar } = await import('ts-ics')
  const events = shifts.filter(({ why }) => why !== 'off')
  return generateIcsCalendar({
    version: '2.0',
    prodId: '-//incident-ledger//oncall//EN',
    method: 'PUBLISH',
    name: 'On duty',
    events: events.map((shift) => ({
      uid: `${shift.rota}-${shift.since}@incident-ledger`,
      stamp: { date: dateOf(now) },
      start: { date: dateOf(shift.since) },
      end: { date: dateOf(shift.until) },
      summary: `${shift.rota}: ${dutyWords(shift)}`,
    })),
  })
}

function dateOf(at: Instant): Date {
  return new Date(at * 1000)
}

/** Rotas as people type them, read by the parser that reads everybody's. */
import * as yaml from 'yaml'
import type { RotaFile } from '../../src/model/rota.ts'
import type { Roster } from '../../src/model/roster.ts'
import { formatInstant, type Instant } from '../../src/model/time.ts'
import { parseRota } from '../../src/parse/parse-rota.ts'
import { openClocks } from '../../src/rota/on-duty.ts'
import { shiftsBetween } from '../../src/rota/shifts.ts'
import { at } from './incidents.ts'
import { zones } from './zones.ts'

export const clocks = openClocks(zones)

/** The rota file of a text. */
function rotaFile(text: string): RotaFile {
  const { value, findings } = parseRota('rota.yml', `version: 1\n${text}`, yaml)
  if (value === null) throw new Error(JSON.stringify(findings))
  return value
}

/** The rota `first-line` in versions, each from an instant on; the first from ever. */
export function roster(first: string, ...later: readonly (readonly [string, string])[]): Roster {
  const versions = later.map(([since, text]) => ({ since: at(since), file: rotaFile(text) }))
  return {
    name: 'first-line',
    timezone: 'Europe/Amsterdam',
    versions: [{ since: null, file: rotaFile(first) }, ...versions],
  }
}

/** `2026-11-02T08:00:00Z finn layer`, a line for each shift. */
export function shiftLines(rota: Roster, from: string | Instant, to: string | Instant): string[] {
  const [start, end] = [from, to].map((one) => (typeof one === 'number' ? one : at(one)))
  return shiftsBetween(rota, start ?? 0, end ?? 0, clocks).map(
    ({ since, on, why }) => `${formatInstant(since)} ${on.join('+') || '–'} ${why}`
  )
}

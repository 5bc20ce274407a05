/** A rota's text with one more cover in it, judged before and read back after; or why there is none. */
import { isDeepStrictEqual } from 'node:util'
import { sameLogin } from '../../model/login.ts'
import type { Policy } from '../../model/policy.ts'
import { rotaIn, type Roster } from '../../model/roster.ts'
import type { Cover, RotaFile } from '../../model/rota.ts'
import { formatInstant, type Instant, type Zones } from '../../model/time.ts'
import { addCover } from '../../parse/add-cover.ts'
import { parseRota } from '../../parse/parse-rota.ts'
import type { YamlModule } from '../../parse/yaml-module.ts'
import { coverRefusal, overlapped } from '../../rota/may-cover.ts'
import { openClocks } from '../../rota/on-duty.ts'
import { shiftsBetween } from '../../rota/shifts.ts'
import { teamLogins } from '../../rules/rota/rota-people.ts'
import { rotaErrors } from '../../rules/list.ts'
import { suggestion } from '../../rules/shared/rule.ts'

/** What it is entered into. */
export interface CoverContext {
  readonly path: string
  readonly text: string
  readonly policy: Pick<Policy, 'people' | 'contacts' | 'timezone'>
  /** When it is asked for. */
  readonly now: Instant
  readonly zones: Zones
  readonly yaml: YamlModule
}

/** A cover in its place. */
export interface Entered {
  readonly text: string
  readonly cover: Cover
  /** Who would be on duty without it; none where nobody would. */
  readonly instead: readonly string[]
  /** The covers that it overlaps. */
  readonly over: readonly Cover[]
}

interface Refused {
  readonly refused: string
  readonly remedy: string
}

/** The rota of a text, or why none can be changed in it. */
export function rotaToChange({ path, text, zones, yaml }: CoverContext): RotaFile | Refused {
  const { value, findings } = parseRota(path, text, yaml)
  const [fault] = value === null ? findings : rotaErrors({ file: value, zones })
  if (value !== null && fault === undefined) return value
  const { message = 'It cannot be read.', hint = 'Run `incident-ledger check`.' } = fault ?? {}
  return { refused: `${path} has an error: ${message}`, remedy: hint }
}

/** Enters it, by the login as the team writes it. */
export function enterCover(context: CoverContext, wanted: Cover): Entered | Refused {
  const { path, text, policy, now, zones, yaml } = context
  const file = rotaToChange(context)
  if ('refused' in file) return file
  const rota = rotaIn(file, wanted.rota)
  if (rota === null)
    return {
      refused: `There is no rota ${JSON.stringify(wanted.rota)}.`,
      remedy: suggestion(wanted.rota, Object.keys(file.rotas)),
    }
  const known = knownLogins(file, policy)
  const by = known.find((login) => sameLogin(login, wanted.by))
  if (by === undefined)
    return {
      refused: `\`${wanted.by}\` is nobody whom the policy or the rota knows.`,
      remedy: `${suggestion(wanted.by, known)} Or add them to \`people\` in the policy first.`,
    }
  const cover = { ...wanted, by }
  const refusal = coverRefusal(cover, now)
  if (refusal !== null) return refusal
  const { from, to, reason, asked, url } = cover
  const fields = {
    rota: cover.rota,
    by,
    from: formatInstant(from),
    to: formatInstant(to),
    reason,
    asked: asked === undefined ? undefined : formatInstant(asked),
    url,
  }
  const after = addCover(text, fields, yaml)
  const read = after === null ? null : parseRota(path, after, yaml).value
  const meant = { ...file, covers: [...file.covers, cover] }
  if (after === null || read === null || !isDeepStrictEqual(read, meant))
    return {
      refused: `${path} cannot be changed so that it says just that. Nothing was written.`,
      remedy: 'Write `covers` as a list, with a line for each.',
    }
  const roster: Roster = {
    name: cover.rota,
    versions: [{ since: null, file }],
    timezone: policy.timezone,
  }
  const shifts = shiftsBetween(roster, from, to, openClocks(zones))
  return {
    text: after,
    cover,
    instead: [...new Set(shifts.flatMap(({ on }) => on))].filter((one) => !sameLogin(one, by)),
    over: overlapped(file.covers, cover),
  }
}

function knownLogins({ rotas }: RotaFile, policy: CoverContext['policy']): string[] {
  const onRota = Object.values(rotas).flatMap(({ layers, managers }) => [
    ...layers.flatMap(({ people }) => people),
    ...managers,
  ])
  return [...new Set([...teamLogins(policy), ...onRota])]
}

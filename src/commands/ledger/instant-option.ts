/** A moment given on the command line, in the one grammar of `typedInstant`. */
import { CommandError } from '../../model/errors.ts'
import { formatInstant, type Instant, parseInstant } from '../../model/time.ts'
import { typedInstant, type Wall, wallWords } from '../../parse/typed-instant.ts'
import { terminalLine } from '../../text/terminal.ts'
import { loadZones } from '../../store/zones.ts'
import { openSource } from './ledger-source.ts'
import type { CommonOptions, Shell } from '../shell.ts'
import { policyPath } from './places.ts'

/** What is read, and what it is to be. */
export interface Typed {
  /** As in `--at`; stands before the words that are told. */
  readonly option: string
  readonly text: string
  readonly meant: Wall['meant']
  /** The zone of its wall; left out: the policy's. */
  readonly zone?: string
}

/**
 * Reads it, by the zone of the policy that stands in the folder. Says on stderr which moment was taken, where it was not
 * written out.
 *
 * @throws CommandError (2) for what is no instant, or none for certain.
 */
export async function instantOption(
  shell: Pick<Shell, 'root' | 'now' | 'err'>,
  options: CommonOptions,
  typed: Typed
): Promise<Instant> {
  const found = await findInstant(shell, options, typed)
  if (found !== null) return found
  throw new CommandError(
    `${typed.option} ${JSON.stringify(typed.text)} is not an instant.`,
    remedyFor(typed.meant)
  )
}

function remedyFor(meant: Wall['meant']): string {
  if (meant === 'absolute')
    return 'Write date and time, as in `2026-11-21 03:12` or 2026-11-21T03:12:00Z.'
  const said =
    typeof meant === 'object' && 'next' in meant
      ? '`18:00`, `tomorrow 09:00`, `now+4h`'
      : '`03:12`, `yesterday 22:40`, `now-20m`'
  return `Write ${said}, or date and time, as in 2026-11-21T03:12:00Z.`
}

/** The same; null for what is nothing like an instant. */
export async function findInstant(
  shell: Pick<Shell, 'root' | 'now' | 'err'>,
  options: CommonOptions,
  { option, text, meant, zone: named }: Typed
): Promise<Instant | null> {
  const strict = parseInstant(text)
  if (typeof strict === 'number') return strict
  const [zones, asked] = await Promise.all([loadZones(), named ?? zoneOf(shell.root, options)])
  const zone = asked !== null && zones.isZone(asked) ? asked : null
  const found = typedInstant(text, { now: shell.now, zone, zones, meant })
  if (found === null) return null
  if ('refused' in found)
    throw new CommandError(`${option} ${JSON.stringify(text)}: ${found.refused}`, found.remedy)
  const { instant } = found
  const local = zone === null ? '' : `, ${wallWords(instant, zone, zones)}`
  shell.err(`note: ${terminalLine(`${option} ${text}`)} is ${formatInstant(instant)}${local}\n`)
  return instant
}

/** What the policy says, whatever else is wrong with it; null where there is none that can be read. */
async function zoneOf(root: string, options: CommonOptions): Promise<string | null> {
  const source = openSource(root, { ...options, replay: null })
  const path = policyPath(options)
  if (!source.has(path)) return null
  const { policy } = await source.policy(path)
  return policy?.timezone ?? null
}

/** `rota import`: makes a rota of the schedules of another tool, and lists whatever a rota cannot say. */
import { CommandError, type ExitCode } from '../model/errors.ts'
import { calledIn } from '../model/known-people.ts'
import { isLogin } from '../model/login.ts'
import type { Policy } from '../model/policy.ts'
import type { Roster } from '../model/roster.ts'
import type { RotaFile } from '../model/rota.ts'
import { parseRota } from '../parse/parse-rota.ts'
import { rotaText } from '../parse/rota-text.ts'
import { differenceLine, differences } from '../rota/import/compare.ts'
import type { ForeignFile, Somebody, Unread } from '../rota/import/foreign.ts'
import { readExport } from '../rota/import/read-export.ts'
import {
  type Conversion,
  type Converted,
  peopleOf,
  slugOf,
  toRota,
} from '../rota/import/to-rota.ts'
import { openClocks } from '../rota/on-duty.ts'
import { rotaErrors } from '../rules/list.ts'
import { createFile } from '../store/write-file.ts'
import { loadZones } from '../store/zones.ts'
import { terminalLine } from '../text/terminal.ts'
import { aloneToWrite } from './ledger/alone.ts'
import { readablePolicy } from './ledger/usable-policy.ts'
import type { CommonOptions, Shell } from './shell.ts'
import { bytesUpTo, kindAt } from '../store/files.ts'
import { policyPath, rotaPathOf } from './ledger/places.ts'

/** A file as it was typed, and where it is. */
interface Exported {
  readonly typed: string
  readonly path: string
}

/** What is imported, and how. */
export interface RotaImportOptions extends CommonOptions {
  /** What is to be done: there is `import` alone. */
  readonly asked: string
  readonly files: readonly Exported[]
  /** `Jane Doe=jane`: a name of the export and a login. */
  readonly logins: readonly string[]
  /** The rota's name; null: by that of the schedule. */
  readonly rota: string | null
  readonly what: 'print' | 'write'
}

/** A schedule of years is some hundred kB. */
const LARGEST = 8 * 1024 * 1024
/** So many differences are listed; more say no more. */
const MOST_LINES = 20

/**
 * Prints the rota, or writes it beside the policy. Exit 1 where something of the export cannot be said in it.
 *
 * @throws CommandError (2) where a file cannot be read, or somebody of it has no login.
 */
export async function rotaImport(shell: Shell, options: RotaImportOptions): Promise<ExitCode> {
  if (options.asked !== 'import')
    throw new CommandError(
      `There is no \`rota ${terminalLine(options.asked)}\`.`,
      'Type `rota import FILE`; `oncall` says who is on duty, `cover` enters who stands in.'
    )
  return aloneToWrite(shell, options, () => importInto(shell, options))
}

async function importInto(shell: Shell, options: RotaImportOptions): Promise<ExitCode> {
  const path = policyPath(options)
  const { policy } = await readablePolicy(shell.root, path)
  const place = rotaPathOf(path)
  if (options.what === 'write' && kindAt(`${shell.root}/${place}`) !== null)
    throw new CommandError(
      `${place} exists already; nothing was written.`,
      'Leave --write away: what is printed can be put into it by hand.'
    )
  const zones = await loadZones()
  const clocks = openClocks(zones)
  const { now } = shell
  const { timezone } = policy
  const { default: ical } = await import('ical.js')
  const context = { ical, now, zones, clocks, timezone }
  const files = options.files.map((file) => sound(readExport(textOf(file), file.typed, context)))
  const zone = files
    .flatMap(({ schedules }) => schedules)
    .find(({ timezone: one }) => {
      return one !== null && !zones.isZone(one)
    })
  if (zone !== undefined)
    throw new CommandError(
      `${zone.place}: ${JSON.stringify(terminalLine(zone.timezone ?? ''))} is no time zone.`,
      'Write continent and city into the export, as in Europe/Amsterdam.'
    )
  const loginOf = loginsOf(options.logins, policy)
  tellNames(shell, { files, logins: options.logins, loginOf })
  const name = options.rota === null ? null : slugOf(options.rota)
  const converted = sound(toRota(files, { now, timezone, clocks, name, loginOf }))
  const text = rotaText(converted.file)
  const file = readBack(place, text, { zones })
  const wrong = wrongTimes(converted, file, { timezone, now, clocks, loginOf })
  if (options.what === 'write') createFile(shell.root, place, text)
  shell.out(options.what === 'write' ? `${terminalLine(place)}\n` : text)
  const lost = [...converted.lost, ...wrong]
  for (const line of converted.notes) shell.err(`note: ${terminalLine(line)}\n`)
  for (const line of lost) shell.err(`not said: ${terminalLine(line)}\n`)
  shell.err(
    lost.length === 0
      ? 'All of it is said in the rota. Look through it, and name it in a contact of the policy.\n'
      : `${lost.length === 1 ? 'One thing is' : `${lost.length} things are`} not said in the rota; see to them before you rely on it.\n`
  )
  return lost.length === 0 ? 0 : 1
}

function sound<Read extends object>(read: Read | Unread): Read {
  if ('fault' in read) throw new CommandError(terminalLine(read.fault), read.remedy)
  return read
}

/** The file may lie anywhere; a pipe or a device has no end that anybody knows. */
function textOf({ typed, path }: Exported): string {
  const remedy = 'Name the file that was exported.'
  const shown = terminalLine(typed)
  let bytes: Uint8Array | number | null
  try {
    bytes = bytesUpTo(path, LARGEST)
  } catch (error) {
    throw new CommandError(`${shown} cannot be read.`, remedy, 2, error)
  }
  if (bytes === null) throw new CommandError(`${shown} is no file.`, remedy)
  if (typeof bytes === 'number')
    throw new CommandError(
      `${shown} has ${bytes} bytes; at most ${LARGEST} are read.`,
      'Export a shorter period.'
    )
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    throw new CommandError(`${shown} is no UTF-8 text.`, remedy, 2, error)
  }
}

/** By what was typed; else by the people of the policy, their names and addresses. */
function loginsOf(
  typed: readonly string[],
  { people }: Policy
): (somebody: Somebody) => string | null {
  const known = new Map<string, string>()
  for (const { login, words } of calledIn(people))
    for (const one of words) if (one !== undefined) known.set(one.trim().toLowerCase(), login)
  for (const pair of typed) {
    const at = pair.lastIndexOf('=')
    const [name, login] = [pair.slice(0, Math.max(at, 0)).trim(), pair.slice(at + 1).trim()]
    if (name === '' || !isLogin(login))
      throw new CommandError(
        `--login ${JSON.stringify(terminalLine(pair))} is no name with a login.`,
        'Write --login "Jane Doe=jane", by any name or address that the export has.'
      )
    known.set(name.toLowerCase(), login.replace(/^@/, ''))
  }
  return ({ names }) => {
    const found = names.find((name) => known.has(name.trim().toLowerCase()))
    return found === undefined ? null : (known.get(found.trim().toLowerCase()) ?? null)
  }
}

interface Named {
  readonly files: readonly ForeignFile[]
  readonly logins: readonly string[]
  readonly loginOf: (somebody: Somebody) => string | null
}

/** A login that is guessed may be a stranger's: whoever has none is named, and nothing is made. */
function tellNames({ err, now }: Shell, { files, logins, loginOf }: Named): void {
  const people = peopleOf(files, now)
  const unknown = people.filter((one) => loginOf(one) === null)
  const lines = [...new Set(unknown.map(({ names }) => names.slice(0, 3).join(', ')))]
  const called = new Set(people.flatMap(({ names }) => names.map((name) => name.toLowerCase())))
  for (const pair of logins) {
    const name = pair.slice(0, pair.lastIndexOf('=')).trim()
    if (!called.has(name.toLowerCase()))
      err(`note: nobody in the export is called ${JSON.stringify(terminalLine(name))}.\n`)
  }
  const [first] = unknown
  if (first === undefined) return
  for (const line of lines) err(`no login: ${terminalLine(line)}\n`)
  throw new CommandError(
    lines.length === 1
      ? 'One person of the export has no login of GitHub here.'
      : `${lines.length} people of the export have no login of GitHub here.`,
    `Say who each is: --login ${JSON.stringify(terminalLine(`${first.names[0] ?? ''}=LOGIN`))}; or put their addresses into \`people\` of the policy.`
  )
}

/** What is written is what everybody reads: it is parsed and judged like any rota. */
function readBack(
  place: string,
  text: string,
  { zones }: { readonly zones: Parameters<typeof rotaErrors>[0]['zones'] }
): RotaFile {
  const { value, findings } = parseRota(place, text)
  const [fault] = value === null ? findings : rotaErrors({ file: value, zones })
  if (value !== null && fault === undefined) return value
  throw new CommandError(
    `No rota can be made of it: ${fault?.message ?? 'nothing of it can be said in one.'}`,
    fault?.hint ?? 'Write the rota by hand: docs/reference/rota.md.'
  )
}

/** Where the export itself shows who is on duty, the rota is held against that, second by second. */
function wrongTimes(
  { rotasOf }: Converted,
  file: RotaFile,
  { timezone, now, clocks, loginOf }: Omit<Conversion, 'name'>
): readonly string[] {
  const lines = [...rotasOf].flatMap(([{ place, name, shown }, names]) => {
    const rosters = names.map((rota): Roster => {
      return { name: rota, versions: [{ since: null, file }], timezone }
    })
    const found = differences(shown, rosters, { now, clocks, loginOf })
    return found.map((one) => `${place}: ${JSON.stringify(name)} ${differenceLine(one)}`)
  })
  const more = lines.length - MOST_LINES
  return more > 0 ? [...lines.slice(0, MOST_LINES), `${more} more times differ.`] : lines
}

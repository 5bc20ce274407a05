/** How help is laid out within 80 columns, with two examples of each verb, and the nearest word where one was mistyped. */
import type { Command, Help } from 'commander'
import type { Machine } from './machine.ts'
import { editDistance, nearest } from '../model/suggest.ts'

/** For each verb what people do with it, as a shell takes it. */
export const EXAMPLES: Readonly<Record<string, readonly [string, string]>> = {
  init: ['init', 'init --yes --person management=mia --hours 08:00-16:00'],
  new: [
    'new "Mail is slow" --service mail,web --at "yesterday 22:40"',
    'new Phishing --kind security --service mail --by dana --commit',
  ],
  log: [
    'log SEC-20261121-0312 engaged role=security-officer who=sam',
    'log SEC-20261121-0312 updated audience=users expected=2h',
  ],
  correct: [
    'correct 0312 assessed scope="5,000 users" --reason miscounted',
    'correct 0312 reported --at "2026-11-21 03:10" --reason slip',
  ],
  undo: ['undo SEC-20261121-0312', 'undo 0312'],
  set: [
    'set SEC-20261121-0312 title="Passwords tried" services+=web',
    'set 0312 cause=reuse links+="bridge https://meet.example/x"',
  ],
  write: [
    'write 0312 root-cause "Reused passwords of another breach."',
    'write 0312 follow-up --append "@dana limits (due 2026-12-01)"',
  ],
  close: ['close SEC-20261121-0312', 'close 0312 by=alice note="All is quiet"'],
  fmt: ['fmt', 'fmt --check'],
  check: ['check', 'check --format json --fail-on warning'],
  status: ['status', 'status SEC-20261121-0312 --now "2026-11-21 05:00"'],
  cover: [
    'cover first-line bo --from 18:00 --to 09:00 --reason dentist',
    'cover first-line bo --to 18:00 --commit',
  ],
  rota: [
    'rota import schedule.json --login "Jane Doe=jane"',
    'rota import team.ics --rota first-line --login "Bo=bo" --write',
  ],
  oncall: ['oncall first-line', 'oncall --from 2026-12-01 --to 2027-01-01 --format ics'],
  review: ['review SEC-20261121-0312', 'review SEC-20261121-0312 --write'],
  draft: ['draft SEC-20261121-0312 nis2-early-warning', 'draft 0312 nis2-notification --write'],
  schema: ['schema record', 'schema rota'],
  policy: ['policy', 'policy --write --out docs/agreement'],
  sweep: ['sweep', 'sweep --now "2026-11-21 05:00" --format json'],
  watch: ['watch --repo acme/shop --max-sleep 5m', 'watch --repo acme/shop --once'],
  doctor: ['doctor', 'doctor --format json'],
  report: [
    'report --from 2026-11-01 --format text',
    'report --from 2026-10-01 --to 2027-01-01 --format csv',
  ],
  audit: ['audit', 'audit SEC-20261121-0312 --format json'],
  bundle: ['bundle --from 2026-11-01 --out evidence', 'bundle --verify evidence'],
  site: ['site --out _site', 'site --public --out _status --url https://status.example.org/'],
  completion: ['completion bash', 'completion fish'],
  version: ['version', 'version'],
}

/** Columns below which a meaning is not squeezed in beside what it is of. */
const LEAST_ROOM = 20

/** To be called before the verbs are added, which take it over. */
export function layOut(line: Command, { argv, columns, out, err }: Machine): void {
  const helpWidth = helpWidthOf(columns)
  line
    .configureHelp({
      helpWidth,
      minWidthToWrap: LEAST_ROOM,
      subcommandTerm: (command) => command.name(),
      formatItem: (term, termWidth, description, helper) =>
        itemOf({ term, termWidth, description, helpWidth, helper }),
    })
    .showSuggestionAfterError(false)
    .configureOutput({
      writeOut: out,
      writeErr: err,
      outputError: (error, write) => {
        write(error)
        write(suggestionFor(line, error, argv))
      },
    })
}

/** To be called after the verbs were added. */
export function addExamples(line: Command): void {
  for (const command of line.commands) {
    const examples = [...new Set(EXAMPLES[command.name()])]
    const shown = examples.map((example) => `  ${line.name()} ${example}`)
    command.addHelpText('after', `\nExamples:\n${shown.join('\n')}`)
  }
}

/** Says of each event which keys it takes; loads the schemas, so only for who asks. */
export async function addEvents(line: Command, columns: number | null): Promise<void> {
  const { eventKeys } = await import('../model/event-keys.ts')
  const { common, events } = eventKeys()
  const width = Math.max(...events.map(({ event }) => event.length)) + 4
  const row = (name: string, words: readonly string[]) =>
    `  ${name.padEnd(width - 2)}${wrapped(words, width, helpWidthOf(columns))}`.trimEnd()
  const rows = events.map(({ event, needed, more, description }) => {
    // `numbers`, a list of maps, is written in the record.
    const typed = more.filter((key) => key !== 'numbers')
    const keys = [...needed.map((key) => `${key}=`), ...typed.map((key) => `[${key}=]`)]
    const meaning = row(event, description.split(' '))
    return keys.length === 0 ? meaning : `${meaning}\n${row('', keys)}`
  })
  const any = row(
    'any',
    common.map((key) => `[${key}=]`)
  )
  line.commands
    .find((command) => command.name() === 'log')
    ?.addHelpText('after', `\nEvents, what they mean, and their keys:\n${rows.join('\n')}\n${any}`)
}

/** One flag with its meaning: beside it, or below it where there is little room. */
function itemOf({ term, termWidth, description, helpWidth, helper }: Item): string {
  const room = helpWidth - termWidth - 4
  if (description === '') return `  ${term}`
  if (room >= LEAST_ROOM) {
    const lines = helper.boxWrap(description, room).split('\n')
    return `  ${term.padEnd(termWidth)}  ${lines.join(`\n${' '.repeat(termWidth + 4)}`)}`
  }
  const lines = helper.boxWrap(description, helpWidth - 6).split('\n')
  return `  ${term}\n      ${lines.join('\n      ')}`
}

interface Item {
  readonly term: string
  readonly termWidth: number
  readonly description: string
  readonly helpWidth: number
  readonly helper: Help
}

/** Text in longer lines is hard to read. */
function helpWidthOf(columns: number | null): number {
  return Math.min(80, columns ?? 80)
}

function wrapped(words: readonly string[], indent: number, room: number): string {
  const lines: string[] = ['']
  for (const word of words) {
    const last = lines.at(-1) ?? ''
    if (indent + last.length + 1 + word.length > room) lines.push(word)
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`
  }
  return lines.join(`\n${' '.repeat(indent)}`)
}

/** These tell people or write files: one letter may be wrong, no more. */
const ACTING: ReadonlySet<string> = new Set(['--apply', '--write', 'watch'])

/** The line to add to commander's own; empty where nothing is near. */
function suggestionFor(line: Command, error: string, argv: readonly string[]): string {
  const [, what, typed = ''] = /unknown (option|command) '([^']{1,64})'/.exec(error) ?? []
  if (what === undefined) return ''
  const verb = line.commands.find((command) => command.name() === argv[2])
  const known =
    what === 'command'
      ? line.commands.map((command) => command.name())
      : (verb ?? line).options.map(({ long }) => long ?? '')
  const meant = nearest(
    typed,
    known.filter((word) => isNear(typed, word))
  )
  return meant === null ? '' : `Did you mean ${meant}?\n`
}

function isNear(typed: string, word: string): boolean {
  return !ACTING.has(word) || editDistance(typed, word) <= 1
}

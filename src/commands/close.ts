/** `close`: lists all that a closing asks, walks through what is missing where somebody sits, and closes. */
import { isEnded } from '../clock/status.ts'
import { CommandError, type ExitCode } from '../model/errors.ts'
import { shownIn } from '../report/shown.ts'
import { closingLines, type ClosingRow, isReadyToClose } from '../report/closing-list.ts'
import { terminalLine } from '../text/terminal.ts'
import type { Asker } from './init/ask-team.ts'
import { closingOf } from './ledger/closing-of.ts'
import type { Typist } from './ledger/entry-fields.ts'
import { entryOf } from './ledger/entry-of.ts'
import { gather } from './ledger/gather.ts'
import { log } from './log.ts'
import type { CommonOptions, Shell } from './shell.ts'
import { write } from './write.ts'

/** Which incident, and what its closing says. */
export interface CloseOptions extends CommonOptions {
  readonly id: string
  /** `key=value` of the closing entry. */
  readonly details: readonly string[]
  readonly at?: string | undefined
  readonly typist: Typist
  /** Null where nobody sits there. */
  readonly asker: Asker | null
}

/** Exit 1, and nothing written, where something is missing that nobody gave. */
export async function close(shell: Shell, options: CloseOptions): Promise<ExitCode> {
  let found = await look(shell, options)
  const { asker } = options
  if (asker !== null && found.missing.length > 0) {
    shell.err(`${found.lines.join('\n')}\n`)
    const asked = new Map(found.missing.map((row) => [JSON.stringify(row.lack), row]))
    const quiet = withoutStanding(shell)
    for (const row of asked.values()) await ask(quiet, { ...options, id: found.id, asker }, row)
    found = await look(shell, options)
  }
  if (found.missing.length > 0) {
    shell.out(`${found.lines.join('\n')}\n`)
    shell.err('Nothing was closed.\n')
    return 1
  }
  const { details, at, typist } = options
  return log(shell, { ...options, id: found.id, event: 'closed', details, at, typist })
}

/** Between two questions nobody reads the same deadlines again: what is to be minded is said, and nothing else. */
function withoutStanding(shell: Shell): Shell {
  return {
    ...shell,
    out: () => undefined,
    err: (text) => {
      if (!/^(?:\d+|No open) incidents? at /.test(text)) shell.err(text)
    },
  }
}

async function look(shell: Shell, options: CloseOptions) {
  const gathered = await gather(shell, options)
  const entry = entryOf(shell, gathered, options.id)
  const { policy } = gathered.policyFile
  const { id } = entry.file.incident
  if (isEnded(entry.course.status)) {
    throw new CommandError(
      `${id} is ${entry.course.status} already.`,
      `Type \`incident-ledger log ${id} reopened reason="…"\` if the work starts again.`
    )
  }
  if (shownIn(shell.place, entry, policy).confidential) {
    throw new CommandError(
      `${id} is confidential, and what is printed here is public.`,
      'Close it on your own machine.'
    )
  }
  const rows = (await closingOf(shell, entry, policy)) ?? []
  return {
    id,
    lines: closingLines(rows, entry),
    missing: isReadyToClose(rows) ? [] : rows.filter(({ has }) => has === null),
  }
}

type Asking = CloseOptions & { readonly asker: Asker }

/** An empty answer leaves it for later; one that is refused is said, and the others are asked all the same. */
async function ask(
  shell: Shell,
  options: Asking,
  { what, fault, lack }: ClosingRow
): Promise<void> {
  if (lack === null) return
  const because = fault === null ? '' : ` (${fault})`
  const named = terminalLine(`${what}${because}`)
  try {
    if ('section' in lack) await askWords(shell, options, { named, section: lack.section, fault })
    else await askEntry(shell, options, { named, event: lack.event })
  } catch (error) {
    if (!(error instanceof CommandError)) throw error
    shell.err(`${terminalLine(error.message)}\n  ${terminalLine(error.remedy)}\n`)
  }
}

function lineFrom({ asker }: { readonly asker: Asker }): (message: string) => Promise<string> {
  return async (message) => (await asker.text({ message, initial: '', faultOf: () => null })).trim()
}

async function askWords(
  shell: Shell,
  options: Asking,
  asked: { readonly named: string; readonly section: string; readonly fault: string | null }
): Promise<void> {
  const { named, section, fault } = asked
  // What stands among the follow-ups, and is none, is put right where it stands.
  const isEdited = section === 'Follow-up' && fault !== null
  const words = isEdited
    ? ''
    : await lineFrom(options)(`${named}: what is to be said? (empty: later)`)
  if (isEdited && !(await options.asker.confirm(`${named}. Open an editor?`, true))) return
  if (words === '' && !isEdited) return
  await write(shell, { ...options, section, words, isAppended: false, isEdited })
}

async function askEntry(
  shell: Shell,
  options: Asking,
  { named, event }: { readonly named: string; readonly event: string }
): Promise<void> {
  const line = lineFrom(options)
  const by = await line(`${named}: by whom? (a login; empty: later)`)
  if (by === '') return
  const facts =
    event === 'assessed'
      ? [
          `impact=${await line('Impact: severe, noticeable or minor')}`,
          `urgency=${await line('Urgency: immediate, high or normal')}`,
        ]
      : []
  const at = await line('When? (03:12, 20m ago; empty: now)')
  const details = [`by=${by}`, ...facts]
  await log(shell, { ...options, event, details, at: at === '' ? undefined : at })
}

/** `draft`: renders a filing to an authority from record and policy, beside the record, and says what people still have to answer. */
import { dirname } from 'node:path/posix'
import { CommandError, type ExitCode } from '../model/errors.ts'
import { lastRow, type LedgerEntry } from '../clock/obligation.ts'
import type { Instant } from '../model/time.ts'
import { kindIn } from '../model/kind-in.ts'
import { nearest } from '../model/suggest.ts'
import { renderDraft } from '../report/draft.ts'
import { loadTemplate } from '../store/load-template.ts'
import { parseBodyTree } from '../store/parse-body-tree.ts'
import { createFile, writeFileAtomically } from '../store/write-file.ts'
import { terminalLine } from '../text/terminal.ts'
import { aloneToWrite } from './ledger/alone.ts'
import { entryOf } from './ledger/entry-of.ts'
import { gather, type Gathered } from './ledger/gather.ts'
import { ledgerOf } from './ledger/ledger-of.ts'
import { loadStringify } from './ledger/load-stringify.ts'
import { isWithheld } from './ledger/render-review-of.ts'
import type { CommonOptions, Shell } from './shell.ts'
import { isThere } from '../store/files.ts'

/** Which filing of which incident, and what to do with it. */
export interface DraftOptions extends CommonOptions {
  readonly id: string
  readonly duty: string
  readonly what: 'print' | 'write' | 'check'
}

const NO_ADVICE = 'A draft repeats the record and is no legal advice: read it before you file it.\n'

/** Prints the draft, writes it, or compares. Exit 1 where `check` finds the one on disk missing or out of date. */
export async function draft(shell: Shell, options: DraftOptions): Promise<ExitCode> {
  return aloneToWrite(shell, options, () => draftOf(shell, options))
}

async function draftOf(shell: Shell, options: DraftOptions): Promise<ExitCode> {
  const gathered = await gather(shell, options)
  const entry = entryOf(shell, gathered, options.id)
  if (isWithheld(shell, gathered, entry))
    throw new CommandError(
      `${entry.file.incident.id} is confidential, and what is printed here is public.`,
      'Draft it on your own machine.'
    )
  const asOf = await drafterOf(shell, gathered, entry, options.duty)
  const last = entry.course.events.at(-1)?.event.at ?? entry.course.reportedAt
  const path = `${dirname(entry.file.path)}/${entry.file.incident.id}/draft-${options.duty}.md`
  const standing = await gathered.source.text(path)
  if (options.what === 'check')
    return compare(shell, path, standing, [last, ...submissionsOf(entry, options.duty)].map(asOf))
  const rendered = asOf(last)
  if (options.what === 'print') shell.out(rendered)
  else {
    if (standing === null) createFile(shell.root, path, rendered)
    else writeFileAtomically(shell.root, path, rendered, standing)
    shell.out(`${terminalLine(path)}\n`)
  }
  shell.err(NO_ADVICE)
  return 0
}

/** Draws it as of an entry of the record, like a review: the same record and policy give the same bytes on any day. */
async function drafterOf(
  shell: Shell,
  gathered: Gathered,
  entry: LedgerEntry,
  id: string
): Promise<(now: Instant) => string> {
  const { policyFile, policies, zones } = gathered
  const { kind } = entry.file.incident
  const duties = kindIn(policyFile.policy, kind)?.duties ?? []
  const duty = duties.find((one) => one.id === id)
  if (duty === undefined) {
    const names = duties.map((one) => one.id)
    const meant = nearest(id, names)
    throw new CommandError(
      `The policy has no duty ${JSON.stringify(terminalLine(id))} of the kind ${terminalLine(kind)}.`,
      meant !== null
        ? `Did you mean ${meant}?`
        : names.length === 0
          ? 'Add one with `incident-ledger policy add nis2`, or under `duties` of the kind.'
          : `There are ${names.join(', ')}.`
    )
  }
  const [body, { default: handlebars }, stringify] = await Promise.all([
    parseBodyTree(shell.bodyWorker, entry.file),
    import('handlebars'),
    loadStringify(),
  ])
  const tools = { handlebars, stringify, template: templateOf(shell.templates, id) }
  const { timeline } = policies
  return (now) => {
    const [asOfThen = entry] = ledgerOf({ ...gathered, files: [entry.file] }, now)
    const row = lastRow(asOfThen.obligations.filter(({ target }) => target === id)) ?? null
    const input = { entry: asOfThen, policyFile, timeline, body, now, zones, duty, row }
    return renderDraft({ ...input, duties }, tools)
  }
}

/** When it was submitted: what was filed then need not say what came later. */
function submissionsOf({ course }: LedgerEntry, id: string): Instant[] {
  return course.events.flatMap(({ event }) =>
    event.event === 'submitted' && event.duty === id ? [event.at] : []
  )
}

/** The regime's own questions; of a duty that is the team's own, those that every authority asks. */
function templateOf(templates: URL, id: string): string {
  const own = `drafts/${id}.md.hbs`
  return loadTemplate(templates, isThere(new URL(own, templates)) ? own : 'drafts/duty.md.hbs')
}

/** Against the record's last entry, or against a submission: the draft of what was filed is held as it was filed. */
function compare(
  shell: Shell,
  path: string,
  standing: string | null,
  rendered: readonly string[]
): ExitCode {
  const remedy = 'Write it with `incident-ledger draft ID DUTY --write`, and commit it.'
  if (standing === null) throw new CommandError(`There is no draft at ${path}.`, remedy, 1)
  const found = rendered.indexOf(standing.replaceAll('\r\n', '\n'))
  if (found === -1) throw new CommandError(`${path} is not what record and policy say.`, remedy, 1)
  const words = found === 0 ? 'is up to date' : 'is what was submitted'
  shell.err(`${terminalLine(path)} ${words}.\n`)
  return 0
}

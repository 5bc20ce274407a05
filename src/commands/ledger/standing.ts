/** After a record was written: how it stands now, for whoever wrote it. */
import { CommandError } from '../../model/errors.ts'
import type { Finding } from '../../model/finding.ts'
import { typed } from '../../model/typed.ts'
import { parseRecordText } from '../../parse/parse-record.ts'
import { writing } from '../../report/closing-list.ts'
import { shownIn } from '../../report/shown.ts'
import { renderStatusText } from '../../report/status-text.ts'
import { terminalLine } from '../../text/terminal.ts'
import { statusView } from '../../report/status-view.ts'
import { parseBodies } from '../../store/parse-bodies.ts'
import { withExactClosings } from './exact-closings.ts'
import { followUpItems } from '../../rules/record/follow-up-items.ts'
import { requiredSections } from '../../rules/record/required-sections.ts'
import { roleCounts } from '../../rules/record/role-counts.ts'
import { signOffs } from '../../rules/record/sign-offs.ts'
import { findFaults, type Judged } from './find-faults.ts'
import { onTheLine } from './line-words.ts'
import { type Gathered, ledgerOf } from './gather.ts'
import type { Shell } from '../shell.ts'

/** Tells on stderr the priority, and who must act by when. */
export async function tellStanding(
  shell: Shell,
  gathered: Gathered,
  path: string,
  text: string
): Promise<void> {
  const { policyFile, zones, policies } = gathered
  const { file } = parseRecordText(path, text)
  const files = await withExactClosings(
    shell.bodyWorker,
    file === null ? [] : [file],
    policies.timeline
  )
  const entries = ledgerOf({ ...gathered, files }, shell.now)
  if (entries.length === 0) return
  const { presentBecause } = policies
  const shown = entries.map((entry) => shownIn(shell.place, entry, policyFile.policy).entry)
  const view = statusView({
    entries: shown,
    policyFile,
    presentBecause,
    now: shell.now,
    zones,
    all: true,
  })
  shell.err(renderStatusText(view, { color: shell.color, width: shell.columns }))
}

/** What somebody wrote in vain, and should hear of at once. */
export const MEETS_NOTHING: ReadonlySet<string> = new Set([roleCounts.id, signOffs.id])

/** A hint in the words of the command line; of the body, `write` is the command. */
function hintOf({ rule, message, hint }: Finding, id: string | null): string {
  const section =
    rule === followUpItems.id
      ? 'follow-up'
      : rule === requiredSections.id
        ? /`## ([^`]+)`/.exec(message)?.[1]
        : undefined
  return section === undefined || id === null
    ? onTheLine(hint)
    : `Type ${typed(writing(id, section, rule === followUpItems.id ? message : null))}.`
}

/**
 * Tells on stderr what `check` would call an error in the record that was just written, and what meets nothing; of
 * warnings those that `before` had not, or where nothing was before what meets nothing.
 */
export async function tellErrors(
  shell: Shell,
  judged: Judged,
  before: Judged | null = null
): Promise<void> {
  const exact = (one: Judged) => findFaults(one, (files) => parseBodies(shell.bodyWorker, files))
  const findings = await exact(judged)
  const isNew =
    before === null ? ({ rule }: Finding) => MEETS_NOTHING.has(rule) : newTo(await exact(before))
  for (const finding of findings) {
    const { severity, path, line, column, message } = finding
    if (severity !== 'error' && !isNew(finding)) continue
    const id = judged.records.find((one) => one.path === path)?.id ?? null
    const place = `${path}:${line}:${column}`
    const opening = severity === 'error' ? 'to mend' : 'look again'
    shell.err(
      `${opening}: ${terminalLine(`${place} ${message}`)}\n  ${terminalLine(hintOf(finding, id))}\n`
    )
  }
}

function newTo(old: readonly Finding[]): (finding: Finding) => boolean {
  const known = new Set(old.map(({ rule, message }) => `${rule} ${message}`))
  return ({ rule, message }) => !known.has(`${rule} ${message}`)
}

/** Why nothing was written: the first fault with its remedy, and how many more there are. */
export function refuse(what: string, findings: readonly Finding[]): CommandError {
  const [first] = findings
  const more = findings.length > 1 ? ` (and ${findings.length - 1} more)` : ''
  return new CommandError(
    `${what}: ${first === undefined ? 'it cannot be read.' : first.message}${more} Nothing was written.`,
    first?.hint ?? 'Run `incident-ledger check`.'
  )
}

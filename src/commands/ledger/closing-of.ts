/** What a closing asks of one incident now, its body read exactly where a line scan leaves a doubt. */
import type { LedgerEntry } from '../../clock/obligation.ts'
import { sectionsOf } from '../../clock/sections.ts'
import {
  closingLines,
  closingRows,
  type ClosingRow,
  isReadyToClose,
} from '../../report/closing-list.ts'
import { followUpFaults } from '../../rules/record/follow-up-items.ts'
import { summaryFault } from '../../rules/record/summary-said.ts'
import { parseBodies } from '../../store/parse-bodies.ts'
import { withFacts } from '../../model/incident.ts'
import type { Policy } from '../../model/policy.ts'
import { isConfidential } from '../../model/marking.ts'
import { gather, ledgerOf } from './gather.ts'
import type { CommonOptions, Shell } from '../shell.ts'

/** The rows; null where the incident is over. */
export async function closingOf(
  { bodyWorker }: Pick<Shell, 'bodyWorker'>,
  entry: LedgerEntry,
  policy: Policy
): Promise<ClosingRow[] | null> {
  const rows = rowsOf(entry, policy)
  // A line scan errs towards suspicion alone: where it misses nothing, nothing is missing.
  if (rows === null || isReadyToClose(rows) || entry.file.body.facts.from === 'tree') return rows
  const { facts } = await parseBodies(bodyWorker, [entry.file])
  const exact = facts.get(entry.file.path)
  if (exact === undefined) return rows
  const file = withFacts(entry.file, exact)
  const course = { ...entry.course, sections: sectionsOf(exact) }
  return rowsOf({ ...entry, file, course }, policy)
}

function rowsOf(entry: LedgerEntry, policy: Policy): ClosingRow[] | null {
  const { file, course } = entry
  const followUps = followUpFaults(file.body.facts, policy, course).map(({ message }) => message)
  return closingRows(entry, policy, { summary: summaryFault(file), followUps })
}

/** Tells on stderr what a closing that was just stated still waits for; nothing where it counts. */
export async function tellClosing(
  shell: Shell,
  options: CommonOptions,
  path: string
): Promise<void> {
  const gathered = await gather(shell, options)
  const entry = ledgerOf(gathered, shell.now).find(({ file }) => file.path === path)
  const { policy } = gathered.policyFile
  if (entry === undefined || isConfidential(entry.file, policy, shell.place)) return
  const rows = await closingOf(shell, entry, policy)
  if (rows === null || isReadyToClose(rows)) return
  shell.err(`${closingLines(rows, entry).join('\n')}\n`)
}

/** Writes a record that was changed, if it says what was meant and brings no error; else no byte of it changes. */
import type { Finding } from '../../model/finding.ts'
import type { Incident } from '../../model/incident.ts'
import { CommandError } from '../../model/errors.ts'
import { typed } from '../../model/typed.ts'
import { SUMMARY_KEYS } from '../../parse/format-record.ts'
import { parseRecordText } from '../../parse/parse-record.ts'
import type { YamlModule } from '../../parse/yaml-module.ts'
import { terminalLine } from '../../text/terminal.ts'
import { writeFileAtomically } from '../../store/write-file.ts'
import { broughtErrors, judgedWith } from './entry-faults.ts'
import type { Gathered } from './gather.ts'
import { onTheLine } from './line-words.ts'
import type { NamedRecord } from './record-of.ts'
import { refresh } from './refresh.ts'
import { refuse, tellErrors, tellStanding } from './standing.ts'
import type { Shell } from '../shell.ts'

const REPEATED: ReadonlySet<string | number | undefined> = new Set(SUMMARY_KEYS)

/** The record as it stands, and what is needed to write it. */
export interface Editing {
  readonly gathered: Gathered
  readonly record: NamedRecord
  readonly yaml: YamlModule
}

/** What is to be written, and what is asked of it. */
export interface Rewriting extends Editing {
  /** The new text; null where the change found no place. */
  readonly text: string | null
  /** What it is called where it is refused: `The entry`. */
  readonly what: string
  /** Whether the record as read back says what was meant. */
  readonly isMeant?: (after: Incident) => boolean
}

/** A record that was written. */
export interface Rewritten {
  /** As read back; null where it cannot be. */
  readonly incident: Incident | null
  /** Prints its path, and on stderr how the incident stands now: when the next may write already. */
  readonly printResult: () => Promise<void>
}

/**
 * Writes it.
 *
 * @throws CommandError (2) where it would bring an error, or would not say what was meant; nothing is written then.
 */
export async function rewrite(
  shell: Shell,
  { record, gathered, yaml, text: changed, what, isMeant = () => true }: Rewriting
): Promise<Rewritten> {
  const { path } = record
  if (changed === null) throw noPlace(path)
  const { record: after, text } = await refresh(path, changed, gathered, {
    shell,
    yaml,
    instants: 'as typed',
  })
  const before = parseRecordText(path, record.text, yaml)
  const broken = newOnes(after.findings, before.findings)
  if (after.findings.length > before.findings.length)
    throw refuse(`${what} would not be valid`, inLineWords(broken))
  const judged = judgedWith(shell, gathered, after)
  // The fields that repeat the timeline were written just now.
  const errors = broughtErrors(judged, before, after, yaml, (key) => !REPEATED.has(key))
  if (errors.length > 0) throw refuse(`${what} would not be valid`, inLineWords(errors))
  const written = parseRecordText(path, text)
  // One that had faults before keeps them: what happened is written down all the same.
  if (written.file !== null && !isMeant(written.file.incident)) throw noPlace(path)
  writeFileAtomically(shell.root, path, text, record.text)
  const printResult = async () => {
    shell.out(`${terminalLine(path)}\n`)
    await tellStanding(shell, gathered, path, text)
    const exact = parseRecordText(path, text, yaml)
    const judgedBefore = { ...judged, records: [before] }
    await tellErrors(shell, judgedWith(shell, gathered, exact), judgedBefore)
  }
  return { incident: written.file?.incident ?? null, printResult }
}

function newOnes(after: readonly Finding[], before: readonly Finding[]): Finding[] {
  const old = new Set(before.map(({ message }) => message))
  return after.filter(({ message }) => !old.has(message))
}

function inLineWords(findings: readonly Finding[]): Finding[] {
  return findings.map((finding) => ({ ...finding, hint: onTheLine(finding.hint) }))
}

function noPlace(path: string): CommandError {
  return new CommandError(
    `${path} cannot be changed so that it says just that. Nothing was written.`,
    `Run ${typed(`incident-ledger check ${path}`)}.`
  )
}

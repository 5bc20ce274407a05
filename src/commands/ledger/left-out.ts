/** The records that count for nothing: what they owe is not known, and every surface that leaves them out says so. */
import { firstById } from '../../model/first-by-id.ts'
import { idKey } from '../../model/id.ts'
import { isConfidential, type Place } from '../../model/marking.ts'
import type { ParsedRecord } from '../../parse/parse-record.ts'
import { terminalLine } from '../../text/terminal.ts'
import type { Shell } from '../shell.ts'
import { nameOf } from './hidden-records.ts'

/** One of them, and why. */
interface LeftOut {
  readonly record: ParsedRecord
  readonly line: number
  readonly column: number
  readonly message: string
}

/** Those that cannot be read, whose id is none, or whose id an earlier one carries. */
export function leftOut(records: readonly ParsedRecord[]): readonly LeftOut[] {
  const counted = firstById(records, ({ file }) => file?.incident.id ?? null)
  return records.flatMap((record): LeftOut | [] => {
    const { file, findings } = record
    if (file === null) {
      const { line, column, message } = findings[0] ?? { ...HEAD, message: 'It cannot be read.' }
      return { record, line, column, message }
    }
    const { id } = file.incident
    const first = counted.get(idKey(id))
    if (first === record) return []
    const message =
      first === undefined
        ? `${JSON.stringify(id)} is not the id of an incident.`
        : `${id} is the id of ${first.path} too, which alone counts.`
    return { record, ...HEAD, message }
  })
}

const HEAD = { line: 1, column: 1 }

/** What they are called, where paths may be said and where not. */
export function leftOutNames(records: readonly ParsedRecord[], saysPaths: boolean): string[] {
  return leftOut(records).map(({ record }) => (saysPaths ? record.path : nameOf(record)))
}

/** Says on stderr which they are: one bad file never stops the others. */
export function tellLeftOut(
  shell: { readonly err: Shell['err']; readonly place: Place },
  records: readonly ParsedRecord[]
): void {
  for (const { record, line, column, message } of leftOut(records)) {
    // What is wrong with it quotes it, and nobody can tell how it is marked.
    if (isConfidential(null, null, shell.place)) {
      shell.err(`left out ${nameOf(record)}, which counts for nothing\n`)
      continue
    }
    shell.err(`left out ${terminalLine(`${record.path}:${line}:${column} ${message}`)}\n`)
  }
}

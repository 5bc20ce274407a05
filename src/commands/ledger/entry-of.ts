/** The incident that somebody names on the command line. */
import { idKey } from '../../model/id.ts'
import type { LedgerEntry } from '../../clock/obligation.ts'
import { CommandError } from '../../model/errors.ts'
import { isConfidential } from '../../model/marking.ts'
import { typed } from '../../model/typed.ts'
import type { Shell } from '../shell.ts'
import { type Gathered, ledgerOf } from './gather.ts'
import { onlyOne } from './record-of.ts'

/**
 * Finds it by its id, its path or any part of either that no other has.
 *
 * @throws CommandError (2) where no readable record has it, naming the record that cannot be read if that is why.
 */
export function entryOf(
  { place, now }: Pick<Shell, 'place' | 'now'>,
  gathered: Gathered,
  asked: string,
  entries: readonly LedgerEntry[] = ledgerOf(gathered, now)
): LedgerEntry {
  const record = onlyOne(gathered.records, asked, place)
  const entry =
    entries.find(({ file }) => file.path === record.path) ??
    entries.find(({ file }) => record.id !== null && idKey(file.incident.id) === idKey(record.id))
  if (entry !== undefined) return entry
  const id = record.id ?? asked
  if (isConfidential(null, null, place)) {
    throw new CommandError(
      `${id} cannot be computed: its record has errors, or begins after the moment asked for.`,
      'Run `incident-ledger check` on your own machine.'
    )
  }
  throw new CommandError(
    `${id} cannot be computed: its record ${record.path} has errors, or begins after the moment asked for.`,
    `Run ${typed(`incident-ledger check ${record.path}`)}.`
  )
}

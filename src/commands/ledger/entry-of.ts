/** The incident that somebody names on the command line. */
import { idKey } from '../../model/id.ts'
import type { LedgerEntry } from '../../clock/obligation.ts'
import { CommandError } from '../../model/errors.ts'
import { isConfidential, type Place } from '../../model/marking.ts'
import { typed } from '../../model/typed.ts'
import type { Gathered } from './gather.ts'

/**
 * Finds it by its id, in any case.
 *
 * @throws CommandError (2) where no readable record has it, naming the record that cannot be read if that is why.
 */
export function entryOf(
  entries: readonly LedgerEntry[],
  { records }: Pick<Gathered, 'records'>,
  id: string,
  place: Place
): LedgerEntry {
  const wanted = idKey(id)
  const entry = entries.find(({ file }) => idKey(file.incident.id) === wanted)
  if (entry !== undefined) return entry
  const broken = records.find((record) => record.id?.toLowerCase() === wanted)
  if (broken !== undefined) {
    if (isConfidential(null, null, place)) {
      throw new CommandError(
        `${id} cannot be computed: its record has errors, or begins after the moment asked for.`,
        'Run `incident-ledger check` on your own machine.'
      )
    }
    throw new CommandError(
      `${id} cannot be computed: its record ${broken.path} has errors, or begins after the moment asked for.`,
      `Run ${typed(`incident-ledger check ${broken.path}`)}.`
    )
  }
  const near = entries.filter(({ file }) => idKey(file.incident.id).startsWith(wanted.slice(0, 12)))
  throw new CommandError(
    `No record has the id ${id}.`,
    near.length > 0
      ? `Did you mean ${near.map(({ file }) => file.incident.id).join(' or ')}?`
      : 'Run `incident-ledger status --all` for the ids there are.'
  )
}

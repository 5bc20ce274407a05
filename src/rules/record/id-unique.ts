/** One id names one record, in whatever case it is written. */
import { idKey } from '../../model/id.ts'
import { atValue, recordRule, listed, quoted } from '../shared/rule.ts'

/** The rule `id-unique`. */
export const idUnique = recordRule(
  'id-unique',
  'No other record carries the same id, in any case.',
  ({ file, ledger }) => {
    const { id } = file.incident
    const paths = ledger.ids.get(idKey(id)) ?? []
    const others = paths.filter((path) => path !== file.path)
    if (others.length === 0) return []
    const more = others.length > 3 ? `, and ${others.length - 3} more` : ''
    // One that cannot be read lays claim to the id all the same, and counts for nothing.
    const computed =
      paths[0] === file.path ? 'only this file' : 'of them the first that can be read, by its path,'
    return {
      place: atValue('id'),
      message: `${quoted(id)} is also the id of ${listed(others.slice(0, 3))}${more}; ${computed} is computed.`,
      hint: 'Give the later of them the next free letter in the id and the file name, as in `INC-20261121-0312b`.',
    }
  }
)

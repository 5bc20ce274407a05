/** Records named in `related` and `duplicate-of` are there. */
import { sameId, idKey } from '../../model/id.ts'
import { type Fault, recordRule, atValue, quoted } from '../shared/rule.ts'
import { nearest } from '../../model/suggest.ts'

/** A likely id is sought for so many unknown ones: each costs a walk over the whole ledger. */
const SOUGHT = 3

/** The rule `related-exists`. */
export const relatedExists = recordRule(
  'related-exists',
  'The ids in related and duplicate-of are those of other records.',
  ({ file, ledger }) => {
    const { id, related = [], 'duplicate-of': duplicateOf } = file.incident
    const named = [
      ...(duplicateOf === undefined ? [] : [{ other: duplicateOf, keys: ['duplicate-of'] }]),
      ...related.map((other, index) => ({ other, keys: ['related', index] })),
    ]
    let sought = 0
    return named.flatMap(({ other, keys }): Fault | [] => {
      const place = atValue(...keys)
      if (sameId(other, id)) {
        return {
          place,
          message: `${quoted(other)} is this record itself.`,
          hint: 'Name the other record, or take it out.',
        }
      }
      if (ledger.ids.has(idKey(other))) return []
      sought += 1
      const near = sought > SOUGHT ? null : nearest(other, ledger.ids.keys())
      return {
        place,
        message: `There is no record ${quoted(other)}.`,
        hint:
          near === null
            ? 'Name the id of a record of this ledger; what lies elsewhere goes under `links`.'
            : `Did you mean \`${near.toUpperCase()}\`?`,
      }
    })
  }
)

/** A cover is for a rota that there is, ends after it begins, and does not stand in the way of another. */
import { formatInstant } from '../../model/time.ts'
import { atValue, type Fault, rotaRule, suggestion } from '../shared/rule.ts'

/** The rule `rota-covers`; two of one time are a warning, for the later in the file counts. */
export const rotaCovers = rotaRule(
  'rota-covers',
  'A cover is for a rota of the file, ends after it begins, and overlaps no other.',
  ({ file: { rotas, covers } }) =>
    covers.flatMap(({ rota, by, from, to }, index): Fault | [] => {
      if (!Object.hasOwn(rotas, rota))
        return {
          place: atValue('covers', index, 'rota'),
          message: `\`${rota}\` is no rota of this file, so this cover changes nothing.`,
          hint: suggestion(rota, Object.keys(rotas)),
        }
      if (to <= from)
        return {
          place: atValue('covers', index, 'to'),
          message: `The cover by ${by} ends before it has begun.`,
          hint: 'Put `from` and `to` right.',
        }
      const before = covers
        .slice(0, index)
        .find((one) => one.rota === rota && one.from < to && from < one.to)
      if (before === undefined) return []
      return {
        severity: 'warning',
        place: atValue('covers', index, 'from'),
        message: `This cover of ${rota} by ${by} overlaps that by ${before.by} from ${formatInstant(before.from)} on; where both apply, ${by} is on duty: the later in the file counts.`,
        hint: 'Leave it so if that is meant; else put the times of one of them right.',
      }
    })
)

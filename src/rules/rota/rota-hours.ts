/** The hours of layers and of off-duty time run forwards, in order, and do not overlap. */
import type { Hours } from '../../model/policy.ts'
import { rotaRule } from '../shared/rule.ts'
import { segmentFaults } from '../shared/segments.ts'

/** The rule `rota-hours`. */
export const rotaHours = rotaRule(
  'rota-hours',
  'The hours of a day each end after they begin, and follow one another.',
  ({ file: { rotas } }) =>
    Object.entries(rotas).flatMap(([name, { layers, off }]) => {
      const weeks: readonly (readonly [Hours | undefined, readonly (string | number)[]])[] = [
        [off, ['rotas', name, 'off']],
        ...layers.map(
          ({ hours }, index) => [hours, ['rotas', name, 'layers', index, 'hours']] as const
        ),
      ]
      return weeks.flatMap(([week, keys]) => (week === undefined ? [] : segmentFaults(week, keys)))
    })
)

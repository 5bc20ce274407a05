/** A rota has more than one person, because one person cannot always be there. */
import { loginKey } from '../../model/login.ts'
import { atKey, rotaRule } from '../shared/rule.ts'

/** The rule `rota-alone`, a warning. */
export const rotaAlone = rotaRule(
  'rota-alone',
  'A rota has at least two people.',
  ({ file: { rotas } }) =>
    Object.entries(rotas).flatMap(([name, { layers }]) => {
      const people = new Set(layers.flatMap((layer) => layer.people.map(loginKey)))
      const [only = ''] = people
      if (people.size > 1) return []
      return {
        severity: 'warning' as const,
        place: atKey('rotas', name),
        message: `\`${only}\` is alone on the rota \`${name}\`, whenever it has anybody on duty.`,
        hint: 'Add somebody who takes turns with them.',
      }
    })
)

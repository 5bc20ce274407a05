/** A contact names a rota that there is, because nobody is on duty on any other. */
import { rotaIn } from '../../model/roster.ts'
import { atValue, policyRule, suggestion } from '../shared/rule.ts'

/** The rule `policy-rota`; it is silent where nobody has read the rota. */
export const policyRota = policyRule(
  'policy-rota',
  'The rota that a contact names stands in the rota file.',
  ({ policy }) =>
    Object.entries(policy.contacts).flatMap(([role, { roster }]) => {
      if (roster === undefined) return []
      const file = roster.versions.at(-1)?.file
      if (file !== undefined && rotaIn(file, roster.name) !== null) return []
      const isGone = file === undefined || Object.keys(file.rotas).length === 0
      return {
        place: atValue('contacts', role, 'rota'),
        message: isGone
          ? `No rota file beside the policy can be read, so nobody is on duty on \`${roster.name}\`.`
          : `\`${roster.name}\` is no rota of the rota file.`,
        hint: isGone
          ? 'Put a `rota.yml` beside the policy, or take `rota` out and name `logins`.'
          : suggestion(roster.name, Object.keys(file.rotas)),
      }
    })
)

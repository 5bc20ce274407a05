/** Everybody of the rota is somebody whom the policy knows, where it keeps a list of its people. */
import { loginKey } from '../../model/login.ts'
import { isMadeUpLogin } from '../../model/placeholder.ts'
import { atValue, dutyRule, suggestion } from '../shared/rule.ts'
import type { Policy } from '../../model/policy.ts'

/** The rule `rota-people`, a warning: who left must not be called, but the others still are. */
export const rotaPeople = dutyRule(
  'rota-people',
  'Everybody of the rota is among the people of the policy, where it lists them.',
  ({ file: { rotas, covers }, policy }) => {
    const listed = teamLogins(policy)
    const known = new Set(listed.map((login) => loginKey(login)))
    const isList = Object.keys(policy.people).length > 0
    const named = [
      ...Object.entries(rotas).flatMap(([name, { layers }]) =>
        layers.flatMap((layer, at) =>
          layer.people.map((login, index) => ({
            login,
            keys: ['rotas', name, 'layers', at, 'people', index],
          }))
        )
      ),
      ...covers.map(({ by }, index) => ({ login: by, keys: ['covers', index, 'by'] })),
    ]
    return named
      .filter(({ login }) => isMadeUpLogin(login) || (isList && !known.has(loginKey(login))))
      .map(({ login, keys }) => ({
        severity: 'warning' as const,
        place: atValue(...keys),
        message: isMadeUpLogin(login)
          ? `\`${login}\` is made up, and is never mentioned.`
          : `\`${login}\` is on the rota, and not among the people of the policy.`,
        hint: isMadeUpLogin(login)
          ? 'Put in the login of a person.'
          : `${suggestion(login, listed)} Or add them to \`people\`, if they belong to the team.`,
      }))
  }
)

/** Of its people, and of its contacts. */
export function teamLogins({ people, contacts }: Pick<Policy, 'people' | 'contacts'>): string[] {
  return [...Object.keys(people), ...Object.values(contacts).flatMap(({ logins }) => logins)]
}

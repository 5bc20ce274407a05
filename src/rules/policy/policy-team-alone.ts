/** Whoever is called has a login of their own: the default token of a workflow cannot mention a team. */
import { calledRoles, contactOf } from '../shared/contacts.ts'
import { atValue, policyRule, listed } from '../shared/rule.ts'

/** The rule `policy-team-alone`: a warning, for a token of the organisation can. */
export const policyTeamAlone = policyRule(
  'policy-team-alone',
  'No contact that the policy calls or mentions rests on a team alone.',
  ({ policy }) =>
    [...calledRoles(policy)].flatMap((role) => {
      const { logins = [], rota } = contactOf(policy, role) ?? {}
      if (
        logins.length === 0 ||
        rota !== undefined ||
        !logins.every((login) => login.includes('/'))
      )
        return []
      const teams = listed(logins.map((team) => `@${team}`))
      return {
        severity: 'warning' as const,
        place: atValue('contacts', role, 'logins'),
        message: `The policy calls ${role} by ${teams} alone, and the default token of a workflow notifies no team.`,
        hint: `Add the login of a person to ${role}, or pass a token of the organisation as \`github-token\`.`,
      }
    })
)

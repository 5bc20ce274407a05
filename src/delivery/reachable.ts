/** People as a notice calls them: a live mention, and the other means of who is called where the place may know them. */
import { sameLogin } from '../model/login.ts'
import type { Contact, Policy } from '../model/policy.ts'
import { everybodyOf } from '../model/roster.ts'
import type { Drawing } from '../report/drawing.ts'
import { code, mention } from '../text/markdown.ts'
import { real } from './mentions.ts'
import type { OtherMeans } from './notice.ts'

/**
 * ``@sam, `+31 20 555 0102` ``; what `told` holds already is not said again, and gains what is. The contacts of `roles`
 * count first: a person may hold several.
 */
export function reachable(
  logins: readonly string[],
  { roles, told }: { readonly roles: readonly string[]; readonly told: Set<string> },
  { policyFile: { policy }, place }: Drawing
): string {
  return logins
    .map((login) => {
      const means = place === 'private' ? meansOf(contactOf(login, roles, policy)) : []
      const fresh = means.filter((one) => told.size < told.add(one).size)
      return [mention(login), ...fresh].join(', ')
    })
    .join(' ')
}

/** How else somebody is reached, as code that can be copied. */
export function meansOf({ phone, email }: Pick<OtherMeans, 'phone' | 'email'>): string[] {
  return [phone, email].flatMap((detail) => (detail === null ? [] : [code(detail)]))
}

function contactOf(
  login: string,
  roles: readonly string[],
  { contacts, people }: Policy
): Pick<OtherMeans, 'phone' | 'email'> {
  const isTheirs = ([, { logins, roster }]: [string, Contact]) =>
    [...logins, ...(roster === undefined ? [] : everybodyOf(roster))].some((one) =>
      sameLogin(one, login)
    )
  const theirs = Object.entries(contacts).filter(isTheirs)
  const [, contact] = theirs.find(([role]) => roles.includes(role)) ?? theirs[0] ?? []
  // Their own number before that of the role.
  const person = Object.entries(people).find(([one]) => sameLogin(one, login))?.[1]
  return { phone: real(person?.phone ?? contact?.phone), email: real(contact?.email) }
}

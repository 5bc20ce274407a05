/** People as a notice calls them: by a live mention, by other means where the place may know them, or by their owner. */
import { sameLogin } from '../model/login.ts'
import type { Contact, Policy } from '../model/policy.ts'
import { everybodyOf } from '../model/roster.ts'
import type { Drawing } from '../report/drawing.ts'
import { capital, roleWords } from '../report/words.ts'
import { code, mention, text } from '../text/markdown.ts'
import { real } from './mentions.ts'
import { MANAGER } from '../clock/who-counts.ts'
import { type Absent, isDuty, type Notice, type OtherMeans } from './notice.ts'

/**
 * ``@sam, `+31 20 555 0102` ``; what `told` holds already is not said again, and gains what is. The contacts of `roles`
 * count first: a person may hold several.
 */
export function reachable(
  logins: readonly string[],
  { roles, told }: { readonly roles: readonly string[]; readonly told: Set<string> },
  { policyFile: { policy }, place }: Drawing
): string {
  const people = logins.map((login) => {
    const means = place === 'private' ? meansOf(contactOf(login, roles, policy)) : []
    const fresh = means.filter((one) => told.size < told.add(one).size)
    return [mention(login), ...fresh]
  })
  // A locked screen shows no code, so nothing else would say whose number is whose.
  const between = people.some((one) => one.length > 1) ? '; ' : ' '
  return people.map((one) => one.join(', ')).join(between)
}

/** How else somebody is reached, as code that can be copied. */
function meansOf({ phone, email }: Pick<OtherMeans, 'phone' | 'email'>): string[] {
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

/** Each role that cannot be mentioned once, with the owner who is asked to tell them. */
export function otherMeans(notices: readonly Notice[]): (readonly [string, OtherMeans])[] {
  const asked = new Map<string, readonly [string, OtherMeans]>()
  for (const notice of notices) {
    for (const means of notice.otherMeans) {
      const owner = isDuty(notice) ? notice.obligation.owner : MANAGER
      if (!asked.has(means.role)) asked.set(means.role, [owner, means])
    }
  }
  return [...asked.values()]
}

/** Asks the owner to tell the people whom no mention reaches. */
export function tellLine(owner: string, { role, name, absent, ...contact }: OtherMeans): string {
  const means = [...(name === null ? [] : [text(name)]), ...meansOf(contact)]
  const by = means.length === 0 ? 'the policy names no way to reach them' : means.join(', ')
  const why = absent === undefined ? '' : `${absentWords(absent)} `
  return `${why}${capital(owner)}, please tell the **${roleWords(role)}**, whom no login reaches: ${by}.`
}

/** Which rota has nobody on duty, and whether that is meant. */
function absentWords({ rota, why }: Absent): string {
  return why === 'gap'
    ? `**A gap: nobody is on duty on the rota ${code(rota)}.**`
    : `Nobody is on duty on the rota ${code(rota)}, as it declares.`
}

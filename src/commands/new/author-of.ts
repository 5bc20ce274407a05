/** Who writes, where nobody says it: as the run or git knows them, by the name that the policy has for them. */
import { personOf } from '../../git/person-of.ts'
import { isLogin, LOGIN_OR_NAME, sameLogin } from '../../model/login.ts'
import { isMadeUpLogin } from '../../model/placeholder.ts'
import type { Policy } from '../../model/policy.ts'

/** A login, or a free name that holds a space; null where neither can be told. */
export function authorOf(
  root: string,
  actor: string | undefined,
  { people, contacts }: Policy
): string | null {
  if (actor !== undefined && isLogin(actor) && !actor.endsWith('[bot]')) return actor
  const { login, email, name } = personOf(root)
  if (login !== null) return login
  const known = [
    ...Object.entries(people).map(([one, { git, email: own, name: called }]) => ({
      login: one,
      words: [one, called, own, ...git],
    })),
    // A role that one person alone holds has their name.
    ...Object.values(contacts).flatMap(({ logins: [one, ...others], name: called, email: own }) =>
      one === undefined || others.length > 0 || isMadeUpLogin(one)
        ? []
        : [{ login: one, words: [one, called, own] }]
    ),
  ]
  const named = (asked: string | null) =>
    known.find(({ words }) =>
      words.some((word) => word !== undefined && asked !== null && sameLogin(word, asked))
    )?.login
  const found = named(email) ?? named(name)
  if (found !== undefined) return found
  return name !== null && /\s/.test(name) && LOGIN_OR_NAME.test(name) ? name : null
}

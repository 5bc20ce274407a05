/** Who is who: the login of a person whom somebody names otherwise, by what the policy says of its people. */
import { sameLogin } from './login.ts'
import { isMadeUpLogin } from './placeholder.ts'
import type { Policy } from './policy.ts'

/** What somebody is called by: words, some of which nobody may have written. */
interface Called {
  readonly login: string
  readonly words: readonly (string | undefined)[]
}

/** The people of the policy, each with login, name and addresses. */
export function calledIn(people: Policy['people']): readonly Called[] {
  return Object.entries(people).map(([login, { git, email, name }]) => ({
    login,
    words: [login, name, email, ...git],
  }))
}

/** The login of whoever the policy knows by this login, name or address, in any case; null where it knows nobody so. */
export function loginKnownAs(
  { people, contacts }: Pick<Policy, 'people' | 'contacts'>,
  asked: string
): string | null {
  const known: readonly Called[] = [
    ...calledIn(people),
    // A role that one person alone holds has their name.
    ...Object.values(contacts).flatMap(({ logins: [login, ...others], name, email }) =>
      login === undefined || others.length > 0 || isMadeUpLogin(login)
        ? []
        : [{ login, words: [login, name, email] }]
    ),
  ]
  const found = known.find(({ words }) =>
    words.some((word) => word !== undefined && sameLogin(word, asked))
  )
  return found?.login ?? null
}

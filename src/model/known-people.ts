/** Who is who: the login of a person whom somebody names otherwise, by what the policy says of its people. */
import { sameLogin } from './login.ts'
import { isMadeUpLogin } from './placeholder.ts'
import type { Policy } from './policy.ts'

/** The login of whoever the policy knows by this login, name or address, in any case; null where it knows nobody so. */
export function loginKnownAs(
  { people, contacts }: Pick<Policy, 'people' | 'contacts'>,
  asked: string
): string | null {
  const known = [
    ...Object.entries(people).map(([login, { git, email, name }]) => ({
      login,
      words: [login, name, email, ...git],
    })),
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

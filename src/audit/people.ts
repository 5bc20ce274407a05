/** Whether the author of a commit is the person that an entry names. */
import { loginKey } from '../model/login.ts'
import type { Policy } from '../model/policy.ts'
import type { Person } from './history.ts'

/**
 * True where the name is the author's own, the part before the `@` of their address, the login in GitHub's private
 * address, or where the policy lists author and name as one contact. Names in commits are claims all the same.
 */
export function isAttested(name: string, author: Person, policy: Policy): boolean {
  const wanted = name.toLowerCase()
  const own = namesOf(author)
  if (own.has(wanted)) return true
  return Object.entries(policy.contacts).some(([role, { name: person, email, logins }]) => {
    const same = [...(person === undefined ? [] : [person]), ...logins].map((one) =>
      one.toLowerCase()
    )
    const isAuthor =
      same.some((one) => own.has(one)) ||
      (email !== undefined && email.toLowerCase() === author.email.toLowerCase())
    return isAuthor && (role === wanted || same.includes(wanted))
  })
}

/** Whether an author goes by a login: by name, by the part before the `@`, or by GitHub's private address. */
export function isNamed(login: string, author: Person): boolean {
  return namesOf(author).has(loginKey(login))
}

function namesOf({ name, email }: Person): ReadonlySet<string> {
  const [local = ''] = email.toLowerCase().split('@')
  const login = /^\d+\+(.+)@users\.noreply\./.exec(email.toLowerCase())?.[1]
  return new Set([name.toLowerCase(), local, ...(login === undefined ? [] : [login])])
}

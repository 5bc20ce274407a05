/** Whose issues and comments on GitHub are ours: those of the token's own login, and of those that wrote before it. */
import { loginKey } from '../model/login.ts'
import type { Policy } from '../model/policy.ts'

/** The logins, the token's own first. */
export function authorsOf(author: string, { authors }: Pick<Policy, 'authors'>): readonly string[] {
  return [...new Map([author, ...authors].map((login) => [loginKey(login), login])).values()]
}

/** Whether somebody is one of them; null, an account that is gone, is nobody. */
export function isAmong(logins: readonly string[]): (login: string | null) => boolean {
  const known = new Set(logins.map((login) => loginKey(login)))
  return (login) => login !== null && known.has(loginKey(login))
}

/** Who writes, where nobody says it: as the run or git knows them, by the name that the policy has for them. */
import { personOf } from '../../git/clone.ts'
import { loginKnownAs } from '../../model/known-people.ts'
import { isLogin, LOGIN_OR_NAME } from '../../model/login.ts'
import type { Policy } from '../../model/policy.ts'

/** A login, or a free name that holds a space; null where neither can be told. */
export function authorOf(root: string, actor: string | undefined, policy: Policy): string | null {
  if (actor !== undefined && isLogin(actor) && !actor.endsWith('[bot]')) return actor
  const { login, email, name } = personOf(root)
  if (login !== null) return login
  for (const asked of [email, name]) {
    const found = asked === null ? null : loginKnownAs(policy, asked)
    if (found !== null) return found
  }
  return name !== null && /\s/.test(name) && LOGIN_OR_NAME.test(name) ? name : null
}

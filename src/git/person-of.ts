/** Asks git who works in a clone, as far as its configuration says. */
import { isLogin } from '../model/login.ts'
import { runGit } from './run-git.ts'

/** Each null where nobody said it. */
export interface GitPerson {
  readonly name: string | null
  /** Null for the address that GitHub lends, which reaches nobody. */
  readonly email: string | null
  /** As that address gives it. */
  readonly login: string | null
}

const LENT = /^(?:\d+\+)?(.+)@users\.noreply\.github\.com$/i

/** The person of `git config user.name` and `user.email`. */
export function personOf(folder: string): GitPerson {
  const typed = said(folder, 'user.email')
  const login = LENT.exec(typed ?? '')?.[1] ?? null
  return {
    name: said(folder, 'user.name'),
    email: login === null ? typed : null,
    login: login !== null && isLogin(login) ? login : null,
  }
}

function said(folder: string, key: string): string | null {
  const answer = runGit(folder, ['config', '--get', key])
  const text = answer.kind === 'ok' ? answer.output.trim() : ''
  return text === '' ? null : text
}

/** Asks git about a clone: where it came from, which branch is its main line, and who works in it. */
import { runGit } from './run-git.ts'
import { isLogin } from '../model/login.ts'

/** Null where `folder` is not the top of a clone, or has no such thing. */
export function remoteOf(folder: string): {
  readonly address: string | null
  readonly commit: string | null
} {
  // Else the repository around it would answer for it.
  if (said(folder, 'rev-parse', '--show-prefix') !== '') return { address: null, commit: null }
  return {
    address: said(folder, 'config', '--get', 'remote.origin.url'),
    commit: said(folder, 'rev-parse', '--verify', '--quiet', 'HEAD'),
  }
}

/** The branch that the remote `origin` calls its own, else the one checked out; null where neither can be told. */
export function defaultBranch(folder: string): string | null {
  const remote = branchBehind(folder, 'refs/remotes/origin/HEAD')
  return remote?.replace(/^origin\//, '') ?? currentBranch(folder)
}

/** The branch that is checked out, born or not; null where HEAD is on none. */
export function currentBranch(folder: string): string | null {
  return branchBehind(folder, 'HEAD')
}

function branchBehind(folder: string, ref: string): string | null {
  return said(folder, 'symbolic-ref', '--quiet', '--short', ref)
}

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
  const typed = configured(folder, 'user.email')
  const login = LENT.exec(typed ?? '')?.[1] ?? null
  return {
    name: configured(folder, 'user.name'),
    email: login === null ? typed : null,
    login: login !== null && isLogin(login) ? login : null,
  }
}

function configured(folder: string, key: string): string | null {
  return said(folder, 'config', '--get', key) || null
}

function said(folder: string, ...args: readonly string[]): string | null {
  const answer = runGit(folder, args)
  return answer.kind === 'ok' ? answer.output.trim() : null
}

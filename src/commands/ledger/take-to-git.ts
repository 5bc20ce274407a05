/** Takes a file that was just written to git and GitHub, as its writer would by hand; or says how. */
import { basename, join } from 'node:path'
import { takeLock } from '../../disk/lock.ts'
import { currentBranch, defaultBranch } from '../../git/clone.ts'
import { findGitFolder } from '../../git/work-tree.ts'
import { type GitFailure, wordsOf } from '../../git/refusal.ts'
import { runGit, runOwnGit } from '../../git/run-git.ts'
import { explain } from '../../github/failure.ts'
import { openPull } from '../../github/open-pull.ts'
import { CommandError } from '../../model/errors.ts'
import { idClaimedByName, idInName, withoutId } from '../../model/id.ts'
import { ownSourceOf } from '../../model/own-source.ts'
import { typed } from '../../model/typed.ts'
import { shellWord } from '../../text/spelled.ts'
import { terminalLine } from '../../text/terminal.ts'
import { type GitHubAccess, openRepository } from './github-options.ts'
import type { Shell } from '../shell.ts'

/** What was written. */
export interface Written {
  readonly path: string
  /** As a refusal of git's calls it: `The record`. */
  readonly what: string
  /** Of its commit, and the title of its pull request: of it nothing mentions anybody, or closes an issue. */
  readonly message: string
  /** The branch of its own. */
  readonly branch: string
  /** Of its pull request. */
  readonly body: string
}

/**
 * How far it is to go; the later steps take the earlier ones with them. Without a token the address is told where a
 * pull request is opened by hand.
 */
export interface GitWish extends GitHubAccess {
  readonly commit: boolean
  /** On a branch of its own. */
  readonly branch: boolean
  readonly push: boolean
  readonly pr: boolean
}

/** Where all of it goes; null where nothing was asked for. */
export interface GitWay {
  readonly wish: GitWish
  /** The folder in which git keeps what belongs to this work tree. */
  readonly folder: string
  /** `owner/name` on GitHub. */
  readonly repository: string | null
  /** The branch that a pull request is to go into. */
  readonly base: string
}

/**
 * Looks whether it can be done, before anything is written.
 *
 * @throws CommandError (2) where there is no repository, no branch, no remote, or none on GitHub.
 */
export function gitWay({ root }: Pick<Shell, 'root'>, wish: GitWish): GitWay | null {
  const asked = (['commit', 'branch', 'push', 'pr'] as const).findLast((step) => wish[step])
  if (asked === undefined) return null
  const folder = findGitFolder(root)
  if (folder === null) {
    throw new CommandError(
      `--${asked} needs a repository of git that can be written to, and there is none here.`,
      `Run \`git init\` first, or leave --${asked} away.`
    )
  }
  const base = defaultBranch(root) ?? 'main'
  if (currentBranch(root) === null && !wish.branch && !wish.pr) {
    throw new CommandError(
      `--${asked} needs a branch, and this clone stands on none (a detached HEAD): the commit would be lost.`,
      `Take one with ${typed(`git switch ${shellWord(base)}`)}, or give --branch: then it goes on one of its own.`
    )
  }
  const remote = runGit(root, ['config', '--get', 'remote.origin.url'])
  const address = remote.kind === 'ok' ? remote.output.trim() : null
  if ((wish.push || wish.pr) && address === null) {
    throw new CommandError(
      `--${asked} needs a remote \`origin\`, and this repository has none.`,
      'Name one with `git remote add origin ADDRESS`, or commit alone with --commit.'
    )
  }
  const { repository } = ownSourceOf(address ?? '')
  if (wish.pr && repository === null) {
    throw new CommandError(
      'The remote `origin` is not on github.com, so that no pull request can be opened there.',
      'Push a branch with --branch --push, and open one as your host does.'
    )
  }
  return { wish, folder, repository, base }
}

/**
 * Commits the file alone, whatever else is staged, and goes as far as was asked.
 *
 * @throws CommandError (2) in git's words where it refuses; the file stands.
 */
export async function takeToGit(shell: Shell, file: Written, way: GitWay): Promise<void> {
  const { wish, folder, repository } = way
  const { path, what, message, branch } = file
  const isBranched = wish.branch || wish.pr
  const isPushed = wish.push || wish.pr
  const git = (...args: readonly string[]) => {
    const answer = runOwnGit(shell.root, args)
    if (answer.kind === 'ok') return
    throw new CommandError(
      `${what} is written, but \`git ${args[0]}\` was refused: ${wordsOf(answer)}.`,
      args[0] === 'push'
        ? pushAgain(answer, currentBranch(shell.root) ?? 'main')
        : `Mend that, then go on with ${typed(committing(file))}.`
    )
  }
  const release = await takeLock(join(folder, 'incident-ledger', 'commit'))
  try {
    if (isBranched) git('switch', '--quiet', '--create', branch)
    git('add', '--', path)
    git('commit', '--quiet', '--message', message, '--', path)
  } finally {
    release()
  }
  const on = isBranched ? ` on ${branch}` : ''
  if (!isPushed) return shell.err(`note: committed${on}; \`git push\` shows it to the others.\n`)
  git(...PUSH)
  shell.err(`note: committed${on}, and pushed to origin.\n`)
  if (wish.pr && repository !== null) await propose(shell, file, { ...way, repository })
}

const PUSH = ['push', '--set-upstream', 'origin', 'HEAD']

/** What helps after a push that was refused: often others were faster. */
function pushAgain(answer: GitFailure, branch: string): string {
  const push = typed(`git ${PUSH.join(' ')}`)
  const isBehind =
    answer.kind === 'failed' && /\((?:fetch first|non-fast-forward)\)/.test(answer.message)
  return isBehind
    ? `It is committed. Others were faster: ${typed(`git pull --rebase origin ${shellWord(branch)}`)}, then ${push}.`
    : `It is committed. Mend that, then go on with ${push}.`
}

async function propose(
  shell: Shell,
  { what, message: title, branch, body }: Written,
  { repository, wish, base }: GitWay & { readonly repository: string }
): Promise<void> {
  const page = `https://github.com/${repository}/compare/${base}...${branch}?expand=1`
  const place = await openRepository(shell, { ...wish, repository })
  if (place === null) return shell.err(`note: open the pull request at ${page}\n`)
  try {
    const pull = await openPull(place, { branch, base, title, body })
    shell.err(`note: ${terminalLine(pull === null ? `nothing to merge: ${page}` : pull.url)}\n`)
  } catch (error) {
    const { sentence } = explain(error, 'open the pull request', 'pull-requests: write')
    throw new CommandError(sentence, `${what} is pushed; open it by hand at ${page}`, 3, error)
  }
}

/** The ids whose records wait on branches of their own, which this work tree does not hold. */
export function idsOnBranches({ root }: Pick<Shell, 'root'>): string[] {
  const refs = runGit(root, ['for-each-ref', '--format=%(refname)', 'refs/heads', 'refs/remotes'])
  const names = refs.kind === 'ok' ? refs.output.split('\n') : []
  const files = names.map((name) => `${/\/record-([^/]+)$/.exec(name)?.[1] ?? ''}.md`)
  return files.flatMap((name) => idClaimedByName(name) ?? [])
}

/** Says what is typed next, where there is a repository and nobody asked that it be done. */
export function tellNext({ root, err }: Pick<Shell, 'root' | 'err'>, file: Written): void {
  if (findGitFolder(root) === null) return
  err(
    `Next, so that the others see it:\n  ${terminalLine(committing(file))}\n  git push\n` +
      'Another time --push does that at once, and --pr where the branch is protected.\n'
  )
}

function committing({ path, message }: Written): string {
  const word = shellWord(path)
  return `git add -- ${word} && git commit -m "${message}" -- ${word}`
}

/** A record: its words come from the file's name, in which nothing mentions anybody, or closes an issue. */
export function writtenRecord(path: string): Written {
  const name = basename(path, '.md')
  const id = idInName(basename(path)) ?? name
  const words = withoutId(name).replaceAll('-', ' ')
  return {
    path,
    what: 'The record',
    message: `Record ${id}: ${words}`,
    branch: `record-${id}`,
    body: `The record of an incident: \`${path}\`. Its clocks count from what it says, not from the merge.`,
  }
}

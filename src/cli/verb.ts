/** What the verbs share: their common options, and how a commander action becomes a command’s exit code. */
import { join, resolve, dirname, relative } from 'node:path'
import { Command, Option } from 'commander'
import type { GitHubAccess } from '../commands/ledger/github-options.ts'
import type { GitWish } from '../commands/ledger/take-to-git.ts'
import { tidyPath } from '../commands/ledger/places.ts'
import type { CommonOptions, Shell } from '../commands/shell.ts'
import type { ExitCode } from '../model/errors.ts'
import type { Instant } from '../model/time.ts'
import { spelled } from '../text/spelled.ts'
import { type Machine, shellOf } from './machine.ts'
import { isThere } from '../store/files.ts'

interface Common {
  readonly dir: string
  readonly policy?: string
  readonly now?: string
  readonly asOf?: string
  readonly replay?: NonNullable<CommonOptions['replay']> | null
  /** What all paths are relative to, those above too. */
  readonly root: string
  readonly env: NodeJS.ProcessEnv
}

/** The options of a verb as commander gives them, and the commit that `--as-of` names. */
export type Given<More = unknown> = Common & More

/** Options of a command as flags: what was not typed is left out. */
export type Flags<Options, Names extends keyof Options> = {
  readonly [Name in Names]?: NonNullable<Options[Name]>
}

/** Makes a commander action of what a verb does. */
export type Act = <More>(
  run: (shell: Shell, args: readonly string[], given: Given<More>) => Promise<ExitCode>
) => (...values: readonly unknown[]) => Promise<void>

/** A verb with the options that all share. */
export function verb(line: Command, name: string, description: string): Command {
  return line
    .command(name)
    .description(description)
    .option('--dir <folder>', 'where the records are', 'incidents')
    .option('--policy <file>', 'the policy (default: policy.yml in that folder)')
    .option('--now <moment>', 'judge as of this moment, as in "2026-11-21 03:12"')
}

/** How far a file goes that a verb wrote. */
export type GitFlags = Flags<GitWish, 'commit' | 'branch' | 'push' | 'pr'>

/** A verb that can take what it wrote to the others. */
export function withGit(command: Command, what: string): Command {
  return command
    .option('--commit', `commit ${what}, and nothing else that is staged`)
    .option('--branch', 'commit it on a branch of its own')
    .option('--push', 'commit and push it')
    .option('--pr', 'the same by a pull request; GITHUB_TOKEN opens it')
}

/** What was asked of it, and with what. */
export function gitWishOf(flags: GitFlags, env: NodeJS.ProcessEnv): GitWish {
  const { commit = false, branch = false, push = false, pr = false } = flags
  return { commit, branch, push, pr, ...githubAccess(env) }
}

/** What a runner sets, and whoever has a token of their own. */
export function githubAccess(env: NodeJS.ProcessEnv): GitHubAccess {
  return {
    token: env['GITHUB_TOKEN'] ?? null,
    apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
  }
}

/** The flags of a document that is kept beside what it is drawn from. */
export interface DocumentFlags {
  readonly write?: true
  readonly check?: true
}

/** What is to be done with it. */
export function whatOf({ write, check }: DocumentFlags): 'print' | 'write' | 'check' {
  return check === true ? 'check' : write === true ? 'write' : 'print'
}

/** `--as-of`, of the verbs that can replay. */
export function asOfOption(): Option {
  return new Option('--as-of <revision or moment>', 'as it was, by the commit of then; no checkout')
}

/** `--format`, the first being the default. */
export function format(first: string, ...others: readonly string[]): Option {
  return new Option('--format <format>', 'how to print').choices([first, ...others]).default(first)
}

/** The shared options as the commands take them. */
export function common({ dir, policy, replay = null, root }: Given): CommonOptions {
  return {
    dir: tidyPath(root, dir),
    policy: policy === undefined ? null : tidyPath(root, policy),
    replay,
  }
}

const PATHS = new Set(['check', 'fmt'])
const DOCUMENTS = new Set(['review', 'draft', 'report', 'schema', 'policy', 'bundle'])

/** Flattens the arguments, builds the shell, hands over the exit code. */
export function actIn(machine: Machine, called: string, end: (exitCode: ExitCode) => void): Act {
  const { cwd, env } = machine
  return <More>(
    run: (shell: Shell, args: readonly string[], given: Given<More>) => Promise<ExitCode>
  ) =>
    async (...values: readonly unknown[]): Promise<void> => {
      const command = values.at(-1)
      if (!(command instanceof Command)) throw new TypeError('commander passes the command last')
      const args = values
        .slice(0, -2)
        .flat()
        .filter((value) => typeof value === 'string')
      const typed = command.opts<Given<More>>()
      const isFree = command.getOptionValueSource('dir') === 'default'
      const found = isFree ? rootOf(cwd, typed.dir) : cwd
      const begins = command.name() === 'init'
      // What GitHub reads of a repository lies at its top, wherever the records do.
      const moved = begins || !isFree ? null : await movedFrom(join(found, typed.dir), cwd)
      const root = begins ? topOf(cwd) : (moved?.top ?? found)
      const isBegun = begins && isFree && isThere(join(found, typed.dir))
      const near = isBegun ? { dir: fromRoot(root, found, typed.dir) } : moved?.places
      const policy = typed.policy ?? moved?.places.policy
      const places = { ...near, ...(policy === undefined ? {} : { policy }) }
      const given = { ...typed, ...places, ...pathsFrom(root, cwd, command), root, env }
      const shell = spelling(await shellOf(machine, root), called, command.name())
      const asked = { ...shell, now: await momentOf(shell, given) }
      const replay = await replayFor(asked, given)
      const standing = replay === null ? asked : { ...asked, now: replay.now }
      const named = PATHS.has(command.name()) ? args.map((one) => fromRoot(root, cwd, one)) : args
      end(await run(standing, named, { ...given, replay }))
    }
}

/** Where a ledger lies that is not found in `usual`, and the folder that is told from; null where it is, or there is none. */
async function movedFrom(usual: string, cwd: string) {
  const top = workTreeOf(cwd)
  if (top === null || isThere(join(usual, 'policy.yml'))) return null
  const { ledgerOfWorkflows } = await import('../commands/ledger/find-ledger.ts')
  const places = await ledgerOfWorkflows(top)
  return places === null ? null : { top, places }
}

const PATH_OPTIONS = new Set(['dir', 'policy', 'out', 'verify', 'population', 'signers'])

/** The paths that were typed, from the root; the policy may be a revision instead. */
function pathsFrom(root: string, cwd: string, command: Command): Record<string, string> {
  const typed = Object.entries(command.opts<Record<string, unknown>>()).filter(
    ([key]) => PATH_OPTIONS.has(key) && command.getOptionValueSource(key) === 'cli'
  )
  const paths = typed.flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' && (key !== 'policy' || isThere(resolve(cwd, value)))
      ? [[key, fromRoot(root, cwd, value)]]
      : []
  )
  return Object.fromEntries(paths)
}

/** The shell whose hints name the command as it was typed; what goes into a file is the same whoever draws it. */
function spelling(shell: Shell, command: string, name: string): Shell {
  const { out, err } = shell
  return {
    ...shell,
    out: DOCUMENTS.has(name) ? out : (text) => out(spelled(text, command)),
    err: (text) => err(spelled(text, command)),
  }
}

/** `--now`, or the present. */
async function momentOf(shell: Shell, given: Given): Promise<Instant> {
  if (given.now === undefined) return shell.now
  const { parseInstant } = await import('../model/time.ts')
  const strict = parseInstant(given.now)
  if (typeof strict === 'number') return strict
  const { instantOption } = await import('../commands/ledger/instant-option.ts')
  const asked = { option: '--now', text: given.now, meant: 'absolute' } as const
  return instantOption(shell, common(given), asked)
}

/** The commit that `--as-of` names; null without it. */
async function replayFor(shell: Shell, given: Given) {
  const { asOf, now } = given
  if (asOf === undefined) return null
  const { replayOf } = await import('../commands/ledger/replay.ts')
  return replayOf(shell, common(given), { asOf, now: now === undefined ? null : shell.now })
}

/**
 * `cwd`, where the records lie below it or nobody knows better; else the nearest folder above it, up to the top of the
 * work tree, that holds them.
 */
function rootOf(cwd: string, dir: string): string {
  return foldersUpToTop(cwd).find((folder) => isThere(join(folder, dir))) ?? cwd
}

/** The top of the work tree around a folder; the folder itself where there is none. */
function topOf(cwd: string): string {
  return workTreeOf(cwd) ?? cwd
}

/** The top of the work tree around a folder; null where there is none. */
function workTreeOf(cwd: string): string | null {
  return foldersUpToTop(cwd).at(-1) ?? null
}

/** A path typed in `cwd`, as the same path from `root`. */
function fromRoot(root: string, cwd: string, path: string): string {
  return root === cwd ? path : relative(root, resolve(cwd, path)) || '.'
}

/** From `cwd` to the top of its work tree; none where there is no work tree. */
function foldersUpToTop(cwd: string): readonly string[] {
  const folders: string[] = []
  for (let folder = cwd; ; folder = dirname(folder)) {
    folders.push(folder)
    if (isThere(join(folder, '.git'))) return folders
    if (folder === dirname(folder)) return []
  }
}

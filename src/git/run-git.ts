/** The one place that spawns git: to read, with no shell, no prompt, and no program of a clone's choosing; or as its user does. */
import { execFileSync, spawn } from 'node:child_process'
import { devNull } from 'node:os'
import type { Readable, Writable } from 'node:stream'
import { type GitAnswer, refusal } from './refusal.ts'

/**
 * What no configuration of a clone may do while it is read: run a program, ask another machine, or tell another history
 * than the objects do. Whoever checks signatures names the programs for it again.
 */
const READING = [
  'core.hooksPath=/dev/null',
  'core.fsmonitor=false',
  'core.attributesFile=/dev/null',
  'core.commitGraph=false',
  'core.quotePath=false',
  'protocol.allow=never',
  // Nobody nests folders like this but to overflow whoever walks them.
  'core.maxTreeDepth=256',
  'core.sshCommand=false',
  'core.askPass=',
  'credential.helper=',
  'safe.bareRepository=explicit',
  'log.showSignature=false',
  'log.follow=false',
  'diff.orderFile=/dev/null',
  'gpg.program=/dev/null',
  'gpg.openpgp.program=/dev/null',
  'gpg.x509.program=/dev/null',
  'gpg.ssh.program=/dev/null',
  // Git before 2.44 does not know GIT_NO_LAZY_FETCH: a fetch that it starts in passing ends at this, before it asks.
  'fetch.parallel=-1',
]

const SAFE = ['--no-pager', '--literal-pathspecs', ...READING.flatMap((setting) => ['-c', setting])]

const MAX_OUTPUT = 256 * 1024 * 1024

/**
 * Runs git in `folder` and waits. Every argument is passed as it is: callers put `--end-of-options` before
 * revisions and `--` before paths, so that neither can be read as an option.
 */
export function runGit(folder: string, args: readonly string[]): GitAnswer {
  try {
    const output = execFileSync('git', [...SAFE, ...args], {
      cwd: folder,
      encoding: 'utf8',
      env: gitEnvironment(process.env),
      maxBuffer: MAX_OUTPUT,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    return { kind: 'ok', output }
  } catch (cause) {
    return failureOf(cause)
  }
}

/** Runs git as whoever typed the command would: by their configuration, with their hooks and keys. */
export function runOwnGit(folder: string, args: readonly string[]): GitAnswer {
  try {
    const output = execFileSync('git', args, {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['inherit', 'pipe', 'pipe'],
    })
    return { kind: 'ok', output }
  } catch (cause) {
    return failureOf(cause)
  }
}

/**
 * What git prints; `purpose` begins the sentence where it refuses, as in "The history cannot be read".
 *
 * @throws CommandError (2) in git's words where it cannot.
 */
export function readGit(folder: string, args: readonly string[], purpose: string): string {
  const answer = runGit(folder, args)
  if (answer.kind !== 'ok') throw refusal(purpose, answer)
  return answer.output
}

/** How a git that was read while it ran ended. */
interface GitEnd {
  readonly status: number
  readonly message: string
  /** There is no git on this machine. */
  readonly isMissing: boolean
}

/** A git call that is read while it runs. */
export interface GitStream {
  readonly output: Readable
  readonly input: Writable
  /** How it ended; never rejects. Whoever stops reading early calls `stop`. */
  readonly ended: Promise<GitEnd>
  readonly stop: () => void
}

const KEPT_WORDS = 16 * 1024

/** Starts git in `folder`, as safely as `runGit` does; the output is read as it comes, so no size is too much. */
export function streamGit(folder: string, args: readonly string[]): GitStream {
  const child = spawn('git', [...SAFE, ...args], {
    cwd: folder,
    env: gitEnvironment(process.env),
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  let words = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    if (words.length < KEPT_WORDS) words += text
  })
  // A git that ends before it has read everything says why by its status; the broken pipe adds nothing.
  child.stdin.on('error', () => undefined)
  const ended = new Promise<GitEnd>((resolve) => {
    child.once('error', (error) => {
      const isMissing = 'code' in error && error.code === 'ENOENT'
      resolve({ status: -1, message: error.message, isMissing })
    })
    child.once('close', (status) =>
      resolve({ status: status ?? -1, message: words.trim(), isMissing: false })
    )
  })
  return { output: child.stdout, input: child.stdin, ended, stop: () => void child.kill() }
}

/** The caller's environment less every variable that points git elsewhere or makes it run a program. */
export function gitEnvironment(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(environment).filter(([name]) => !name.startsWith('GIT_'))
  return {
    ...Object.fromEntries(kept),
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_LAZY_FETCH: '1',
    // Empty: no protocol is allowed, whatever `protocol.*.allow` says.
    GIT_ALLOW_PROTOCOL: '',
    GIT_ATTR_NOSYSTEM: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    // Grafts tell another history too, and have no switch.
    GIT_GRAFT_FILE: devNull,
    LC_ALL: 'C',
  }
}

function failureOf(cause: unknown): GitAnswer {
  if (!(cause instanceof Error)) throw cause
  if ('code' in cause && cause.code === 'ENOENT') return { kind: 'missing' }
  const status = 'status' in cause && typeof cause.status === 'number' ? cause.status : -1
  const stderr = 'stderr' in cause && typeof cause.stderr === 'string' ? cause.stderr : ''
  return { kind: 'failed', status, message: stderr.trim() === '' ? cause.message : stderr.trim() }
}

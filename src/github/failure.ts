/** What GitHub refused, in a sentence with the remedy. */
import { CommandError, type ExitCode } from '../model/errors.ts'
import { BadAnswer } from './answer-forms.ts'
import { OutOfTime, NoAnswer } from './patience.ts'
import { remedyOf } from './remedy.ts'

/** A request that failed for good. */
export interface Failure {
  /** GitHub's status; null where no answer came. */
  readonly status: number | null
  readonly sentence: string
  readonly remedy: string
  /** Whether nothing more may be asked: the time or the limit is used up, or the token is none. All else is one incident's. */
  readonly fatal: boolean
}

/** The error that ends a command which cannot go on without the answer; `exitCode` is the command's to choose. */
export function refusal(
  error: unknown,
  doing: string,
  permission: Permission,
  exitCode: ExitCode
): CommandError {
  const { sentence, remedy } = explain(error, doing, permission)
  return new CommandError(sentence, remedy, exitCode, error)
}

/** What becomes of a request that a command cannot go on without, where GitHub refuses it. */
export function refuse(
  ...[doing, permission, exitCode]: readonly [string, Permission, ExitCode]
): (error: unknown) => never {
  return (error) => {
    throw refusal(error, doing, permission, exitCode)
  }
}

/** The permission that a refused request asks for, as a workflow writes it. */
export type Permission =
  | 'issues: read'
  | 'issues: write'
  | 'pull-requests: write'
  | 'contents: write'
  | 'contents: read'
  | 'pull-requests: read'
  | 'contents: write, pull-requests: write'

/** Whether a failure says nothing of what was asked for: GitHub is down, or takes nothing from this run. */
export function isDown({ status, fatal }: Failure): boolean {
  return fatal || status === null || status >= 500
}

/** Explains an error of Octokit's. Anything that is not one is a bug of ours, and is thrown on. */
export function explain(error: unknown, doing: string, permission: Permission): Failure {
  if (error instanceof CommandError) return explain(error.cause, doing, permission)
  if (error instanceof OutOfTime) return outOfTime(doing)
  if (error instanceof NoAnswer) return givenUp(doing)
  if (error instanceof BadAnswer) return spoiled(error, doing)
  const status = statusOf(error)
  if (status === null) throw error
  const said = messageOf(error)
  if (status === 500 && !hasResponse(error)) {
    return {
      status: null,
      sentence: `GitHub gave no answer when asked to ${doing}: ${said}.`,
      remedy:
        'Check the network and the API address (GITHUB_API_URL). The next run finishes what is owed.',
      fatal: false,
    }
  }
  return {
    status,
    sentence: `GitHub refused to ${doing} (${status}: ${said}).`,
    ...remedyOf({
      status,
      said,
      permission: neededPermission(error) ?? permission,
      ssoAddress: ssoAddressOf(error),
    }),
  }
}

/** What stands may have been written all the same: the next run looks before it writes. */
function spoiled({ message }: BadAnswer, doing: string): Failure {
  return {
    status: null,
    sentence: `What came back when GitHub was asked to ${doing} is no answer: ${message}.`,
    remedy:
      'Look at what stands between here and GitHub (GITHUB_API_URL, a proxy). The next run finishes what is owed.',
    fatal: false,
  }
}

function givenUp(doing: string): Failure {
  return {
    status: null,
    sentence: `Asked to ${doing}, GitHub gave no usable answer for so long that this run stopped asking.`,
    remedy:
      'Look at githubstatus.com, the network, and the API address (GITHUB_API_URL). The next run finishes what is owed.',
    fatal: true,
  }
}

function outOfTime(doing: string): Failure {
  return {
    status: null,
    sentence: `The time limit was reached before GitHub answered to ${doing}.`,
    remedy:
      'The next run finishes what is owed. If it happens again, raise `timeout`, and the `timeout-minutes` of the job.',
    fatal: true,
  }
}

/** GitHub names the permission itself: `x-accepted-github-permissions: issues=write; pull_requests=write`. */
function neededPermission(error: unknown): string | null {
  const accepted = headerOf(error, 'x-accepted-github-permissions')
  if (accepted === null) return null
  return (
    accepted
      .split(';')[0]
      ?.split(',')
      .map((one) => one.trim().replaceAll('_', '-').replace('=', ': '))
      .join(', ') ?? null
  )
}

/** GitHub says where: `x-github-sso: required; url=https://github.com/orgs/acme/sso?…`. */
function ssoAddressOf(error: unknown): string | null {
  const parts = headerOf(error, 'x-github-sso')?.split(';') ?? []
  const address = parts.map((part) => part.trim()).find((part) => part.startsWith('url=https://'))
  return address?.slice('url='.length) ?? null
}

/** The status of an error of Octokit's; null for any other value. */
export function statusOf(error: unknown): number | null {
  return error instanceof Error && 'status' in error && typeof error.status === 'number'
    ? error.status
    : null
}

function responseOf(error: unknown): object | null {
  return error instanceof Error &&
    'response' in error &&
    typeof error.response === 'object' &&
    error.response !== null
    ? error.response
    : null
}

function hasResponse(error: unknown): boolean {
  return responseOf(error) !== null
}

function headerOf(error: unknown, name: string): string | null {
  const response = responseOf(error)
  if (response === null || !('headers' in response)) return null
  const { headers } = response
  if (typeof headers !== 'object' || headers === null) return null
  const value: unknown = Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1]
  return typeof value === 'string' && value !== '' ? value : null
}

/** A ruleset names its rule in a line of its own; the page of a proxy is long. */
const LONGEST_MESSAGE = 300

/** What GitHub said, on one line and without the address of its documentation. */
function messageOf(error: unknown): string {
  const text = (error instanceof Error ? error.message : String(error)).slice(0, 2000)
  const line = text.split(/\s+/).join(' ').trim()
  return line
    .replace(/ - https:\/\/docs\.github\.com\S*$/, '')
    .slice(0, LONGEST_MESSAGE)
    .trim()
}

/** What GitHub refused, in a sentence with the remedy. */
import { CommandError, type ExitCode } from '../model/errors.ts'
import { OutOfTime } from './deadline.ts'

/** A request that failed for good. */
export interface Failure {
  /** What was tried, as in `comment on issue 12`. */
  readonly doing: string
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

/** The permission that a refused request asks for, as a workflow writes it. */
export type Permission =
  | 'issues: read'
  | 'issues: write'
  | 'pull-requests: write'
  | 'contents: write'
  | 'contents: read'
  | 'pull-requests: read'
  | 'contents: write, pull-requests: write'

/** Explains an error of Octokit's. Anything that is not one is a bug of ours, and is thrown on. */
export function explain(error: unknown, doing: string, permission: Permission): Failure {
  if (error instanceof CommandError) return explain(error.cause, doing, permission)
  if (error instanceof OutOfTime) return outOfTime(doing)
  const status = statusOf(error)
  if (status === null) throw error
  const said = messageOf(error)
  if (status === 500 && !hasResponse(error)) {
    return {
      doing,
      status: null,
      sentence: `GitHub gave no answer when asked to ${doing}: ${said}.`,
      remedy:
        'Check the network and the API address (GITHUB_API_URL). The next run finishes what is owed.',
      fatal: false,
    }
  }
  return {
    doing,
    status,
    sentence: `GitHub refused to ${doing} (${status}: ${said}).`,
    ...remedyOf(status, said, neededPermission(error) ?? permission),
  }
}

function outOfTime(doing: string): Failure {
  return {
    doing,
    status: null,
    sentence: `The time limit was reached before GitHub answered to ${doing}.`,
    remedy:
      'The next run finishes what is owed. If it happens again, raise `timeout`, and the `timeout-minutes` of the job.',
    fatal: true,
  }
}

function remedyOf(
  status: number,
  said: string,
  permission: string
): Pick<Failure, 'remedy' | 'fatal'> {
  const grant = `Give the workflow's job \`permissions: { ${permission} }\`, or pass a token that may.`
  switch (status) {
    case 401:
      return { remedy: 'The token is wrong or has run out. Pass a valid one.', fatal: true }
    case 403:
      if (/rate limit|abuse/i.test(said)) {
        return { remedy: 'Wait: the next run finishes what is owed.', fatal: true }
      }
      if (/locked/i.test(said)) {
        return { remedy: 'Unlock the issue, so that it can be written to.', fatal: false }
      }
      return {
        remedy: `${grant} Tokens of pull requests from forks and of Dependabot can only read.`,
        fatal: false,
      }
    case 404:
      return {
        remedy: `Check the repository's name. GitHub also hides what a token may not see: ${grant}`,
        fatal: false,
      }
    case 410:
      return /deleted/i.test(said)
        ? { remedy: 'The issue was deleted meanwhile; the next run opens another.', fatal: false }
        : {
            remedy: "Switch issues on in the repository's settings (General, Features).",
            fatal: false,
          }
    case 429:
      return { remedy: 'Wait: the next run finishes what is owed.', fatal: true }
    default:
      return status >= 500
        ? { remedy: 'GitHub has a fault. The next run finishes what is owed.', fatal: false }
        : { remedy: 'Run again; if it stays so, report it with this sentence.', fatal: false }
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

/** The first line of what GitHub said, without the address of its documentation. */
function messageOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error)
  return (text.split(/\r?\n/)[0] ?? '').replace(/ - https:\/\/docs\.github\.com\S*$/, '').trim()
}

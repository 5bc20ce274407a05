/** What an event on GitHub asks of the Action: a decision, made before anything is read or sent. */
import type { CommentedIssue, MissedComment, MissedIssue } from '../../github/find-missed.ts'

/** The facts of the event that started the run. */
export interface GitHubEvent {
  /** `push`, `pull_request`, `schedule`, … */
  readonly name: string
  /** The branch or tag that it is about, as in `refs/heads/main`. */
  readonly ref: string
  readonly defaultBranch: string
  readonly pullRequest: PullRequestFacts | null
  /** The comment that was just made on an issue or a pull request, by a person. */
  readonly comment: CommentFacts | null
  /** The issue that may report an incident. */
  readonly report: ReportFacts | null
  /** Whether an issue was closed: one that tracks a follow-up is ticked off in its record. */
  readonly isIssueClosed?: true
  /** The run that has just ended, where its end is what started this one. */
  readonly workflowRun: WorkflowRunFacts | null
}

/** A run of another workflow as its event tells it: GitHub's word, not that run's. */
interface WorkflowRunFacts {
  readonly headSha: string
  /** `owner/name`; null where it is gone. */
  readonly headRepository: string | null
  /** What had started it. */
  readonly event: string
}

/** A new comment as its event tells it. Its words are anybody's. */
export interface CommentFacts extends Omit<MissedComment, 'issue'> {
  readonly issue: CommentedIssue
}

/** An issue as its event tells it. Its words are anybody's. */
export interface ReportFacts extends MissedIssue {
  /** The label that was put on it just now, and by whom; null: none was. */
  readonly labelled: { readonly label: string; readonly by: string } | null
}

/** A pull request as its event tells it. */
export interface PullRequestFacts {
  readonly number: number
  /** The login that opened it; null where the account is gone. */
  readonly author: string | null
  /** `opened`, `synchronize`, `closed`, … */
  readonly action: string
  readonly baseSha: string
  readonly headSha: string
  /** Its branch. */
  readonly headRef: string
  /** Whether its head lies in this repository; a fork's may be anybody's. */
  readonly sameRepository: boolean
  /** Whether the run holds a read-only token all the same, as Dependabot's runs do. */
  readonly readOnly: boolean
}

export const MODES = ['auto', 'check', 'sweep', 'review'] as const
export type Mode = (typeof MODES)[number]

/** Which of the product's jobs a run does, in this order. */
export interface Tasks {
  readonly check: 'all' | 'changed' | 'none'
  readonly comment: boolean
  readonly sweep: 'all' | 'touched' | 'none'
  readonly reviews: boolean
  /** Whether a comment's command is carried out, before anything else. */
  readonly command: boolean
  /** Whether an issue is taken for the report of an incident, before the sweep. */
  readonly report: boolean
}

/** What asks for nothing. */
export const NO_TASKS: Tasks = {
  check: 'none',
  comment: false,
  sweep: 'none',
  reviews: false,
  command: false,
  report: false,
}

/**
 * Decides by the mode, and in `auto` by the event. A pull request from a fork is checked and commented, never
 * swept: anybody could page the team with it.
 */
export function tasksFor(mode: Mode, event: GitHubEvent): Tasks {
  const check = event.pullRequest === null ? 'all' : 'changed'
  const sweep = event.pullRequest === null ? 'all' : touchedBy(event)
  const byMode = {
    auto: tasksOfEvent(event),
    check: { ...NO_TASKS, check, comment: true },
    sweep: { ...NO_TASKS, sweep },
    // What a pull request's tree renders to is not to be committed or proposed before it is merged.
    review: { ...NO_TASKS, reviews: event.pullRequest === null },
  } as const satisfies Record<Mode, Tasks>
  return byMode[mode]
}

function tasksOfEvent(event: GitHubEvent): Tasks {
  const { pullRequest } = event
  if (pullRequest !== null) {
    if (pullRequest.action === 'closed') return NO_TASKS
    return { ...NO_TASKS, check: 'changed', comment: true, sweep: touchedBy(event) }
  }
  // Only what is merged may page people: a branch, a tag or a merge queue holds what nobody has agreed to yet.
  if (event.ref !== `refs/heads/${event.defaultBranch}`) return { ...NO_TASKS, check: 'all' }
  if (event.name === 'issue_comment') {
    // An edited comment is not the word that was given; a new one is one more occasion to look at the clock.
    return event.comment === null ? NO_TASKS : { ...NO_TASKS, command: true, sweep: 'all' }
  }
  if (event.name === 'issues') {
    if (event.isIssueClosed === true) return { ...NO_TASKS, sweep: 'all' }
    return event.report === null ? NO_TASKS : { ...NO_TASKS, report: true, sweep: 'all' }
  }
  const check = event.name === 'push' ? 'all' : 'none'
  return { ...NO_TASKS, check, sweep: 'all', reviews: true }
}

/** A run on `pull_request_target` reads heads as data, and holds a token worth stealing: it only checks. */
function touchedBy({ name, pullRequest }: GitHubEvent): Tasks['sweep'] {
  return pullRequest?.sameRepository === true &&
    !pullRequest.readOnly &&
    name !== 'pull_request_target'
    ? 'touched'
    : 'none'
}

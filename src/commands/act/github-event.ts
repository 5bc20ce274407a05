/** The payload of an event → the few facts that matter; anything else in it is never read. */
import * as z from 'zod'
import { CommandError } from '../../model/errors.ts'
import { InstantSchema } from '../../model/time-schemas.ts'
import type { CommentFacts, GitHubEvent, ReportFacts } from './tasks.ts'

const PayloadSchema = z.object({
  repository: z
    .object({
      full_name: z.string(),
      private: z.boolean().optional(),
      visibility: z.string().optional(),
      default_branch: z.string().optional(),
    })
    .optional(),
  pull_request: z
    .object({
      number: z.number(),
      user: z.object({ login: z.string() }).nullish(),
      base: z.object({ sha: z.string() }),
      head: z.object({
        sha: z.string(),
        ref: z.string(),
        /** Null where the fork is gone. */
        repo: z.object({ full_name: z.string() }).nullish(),
      }),
    })
    .optional(),
  action: z.string().optional(),
  issue: z
    .object({
      number: z.number(),
      title: z.string().optional(),
      html_url: z.string().optional(),
      created_at: InstantSchema.optional().catch(undefined),
      labels: z
        .array(z.object({ name: z.string() }))
        .optional()
        .catch(undefined),
      body: z.string().nullish(),
      user: z.object({ login: z.string() }).nullish(),
      pull_request: z.object({}).optional(),
    })
    .optional(),
  label: z.object({ name: z.string() }).optional(),
  sender: z.object({ login: z.string() }).optional(),
  workflow_run: z
    .object({
      head_sha: z.string(),
      event: z.string(),
      head_repository: z.object({ full_name: z.string() }).nullish(),
    })
    .optional(),
  comment: z
    .object({
      id: z.number(),
      body: z.string(),
      html_url: z.string(),
      created_at: InstantSchema,
      user: z.object({ login: z.string(), type: z.string().optional() }).nullish(),
    })
    .optional()
    .catch(undefined),
})

/** Events whose payload's `pull_request` is what they are about. */
const PULL_EVENTS = new Set([
  'pull_request',
  'pull_request_target',
  'pull_request_review',
  'pull_request_review_comment',
])
/** What makes an issue a report, or a report one that people stand behind. */
const REPORTING = new Set(['opened', 'reopened', 'labeled'])
/** Their runs get a read-only token, wherever the branch lies. */
const READ_ONLY_ACTORS = new Set(['dependabot[bot]'])

/** What the runner says of an event. */
export interface RawEvent {
  readonly name: string
  readonly ref: string
  readonly actor: string
  readonly payload: unknown
}

/**
 * Reads the event.
 *
 * @throws CommandError (2) for a payload that is none of GitHub's.
 */
export function parseEvent({ name, ref, actor, payload }: RawEvent): {
  readonly event: GitHubEvent
  readonly isPrivate: boolean | null
} {
  const parsed = PayloadSchema.safeParse(payload)
  if (!parsed.success) {
    throw new CommandError(
      `The payload of the event ${name} is not what GitHub sends.`,
      'Run this action on GitHub, or set GITHUB_EVENT_PATH to a payload of GitHub’s.'
    )
  }
  const { repository, pull_request: pull, action = '' } = parsed.data
  const pullRequest =
    pull === undefined || !PULL_EVENTS.has(name)
      ? null
      : {
          number: pull.number,
          author: pull.user?.login ?? null,
          action,
          baseSha: pull.base.sha,
          headSha: pull.head.sha,
          headRef: pull.head.ref,
          sameRepository: pull.head.repo?.full_name === repository?.full_name,
          readOnly: READ_ONLY_ACTORS.has(actor),
        }
  // A schedule runs on the default branch and nowhere else.
  const scheduled = name === 'schedule' ? /^refs\/heads\/(.+)$/.exec(ref)?.[1] : undefined
  const defaultBranch = scheduled ?? repository?.default_branch ?? 'main'
  const comment = name === 'issue_comment' && action === 'created' ? commentOf(parsed.data) : null
  const report = name === 'issues' && REPORTING.has(action) ? reportOf(parsed.data) : null
  const ended = name === 'workflow_run' ? parsed.data.workflow_run : undefined
  const workflowRun =
    ended === undefined
      ? null
      : {
          headSha: ended.head_sha,
          headRepository: ended.head_repository?.full_name ?? null,
          event: ended.event,
        }
  return {
    event: {
      name,
      ref,
      defaultBranch,
      pullRequest,
      comment,
      report,
      workflowRun,
      ...endedBy(name, action),
    },
    isPrivate: isPrivateIn(payload),
  }
}

/** An issue that was closed may be that of a follow-up. */
function endedBy(name: string, action: string): Pick<GitHubEvent, 'isIssueClosed'> {
  return name === 'issues' && action === 'closed' ? { isIssueClosed: true } : {}
}

/** Null where the payload does not say. `internal` is read by a whole enterprise: not private. */
export function isPrivateIn(payload: unknown): boolean | null {
  const repository = PayloadSchema.safeParse(payload).data?.repository
  if (repository?.private === undefined) return null
  return repository.private && repository.visibility !== 'internal'
}

/** The issue that may report an incident; null where the event does not say enough of it. */
function reportOf({ issue, label, sender }: z.infer<typeof PayloadSchema>): ReportFacts | null {
  const { user, html_url: url, created_at: at, title } = issue ?? {}
  if (issue === undefined || !user || url === undefined || at === undefined) return null
  return {
    number: issue.number,
    title: title ?? '',
    body: issue.body ?? '',
    author: user.login,
    url,
    at,
    labels: (issue.labels ?? []).map(({ name }) => name),
    labelled:
      label === undefined || sender === undefined ? null : { label: label.name, by: sender.login },
  }
}

/** Null for what no person wrote: two bots that answer one another would never end. */
function commentOf({ comment, issue }: z.infer<typeof PayloadSchema>): CommentFacts | null {
  const author = comment?.user
  if (comment === undefined || issue === undefined || !author || author.type === 'Bot') return null
  return {
    id: comment.id,
    text: comment.body,
    author: author.login,
    url: comment.html_url,
    at: comment.created_at,
    issue: {
      number: issue.number,
      body: issue.body ?? '',
      author: issue.user?.login ?? null,
      isPull: issue.pull_request !== undefined,
    },
  }
}

/** Asks GitHub about a repository without changing anything: what it is, and what the token may read of it. */
import type { Found } from '../delivery/found.ts'
import { type Instant, instantOf } from '../model/time.ts'
import { explain, type Failure, type Permission } from './failure.ts'
import { findDelivered } from './find.ts'
import { mayRead } from './facts.ts'
import { placeOf, type Repository } from './repository.ts'

/** One kind of thing that was asked for; `failure` is null where it was given. */
interface Read {
  readonly of: string
  readonly failure: Failure | null
}

/** What came out. */
export interface Examined {
  /** Null, here and below, where GitHub did not say: what nobody answered is neither yes nor no. */
  readonly isPrivate: boolean | null
  readonly isArchived: boolean | null
  readonly hasIssues: boolean | null
  readonly pushedAt: Instant | null
  /** Null where GitHub does not say: of a workflow's own token it does not. */
  readonly mayWrite: boolean | null
  readonly reads: readonly Read[]
  readonly labels: readonly string[] | null
  /** Those of the people asked about who may not read the repository; null where GitHub did not say. */
  readonly withoutAccess: readonly string[] | null
  /** Our open issues; null where they could not be listed. */
  readonly found: Found | null
  /** The state of each workflow by its path; null where that may not be read. */
  readonly workflowStates: ReadonlyMap<string, string> | null
  /** Seconds by which this machine's clock is ahead of GitHub's; null where the answer carried no date. */
  readonly skew: number | null
}

/**
 * Reads one page of each kind of thing, which harms nothing. `GET /user` is left alone: the default token is refused
 * there whatever it may do. `isPersonal`: the token is somebody's own, so that what GitHub says of its rights holds; `people` are those of the
 * rotas, who may have left.
 */
export async function examine(
  repository: Repository,
  authors: readonly string[],
  now: () => Instant,
  { isPersonal, people }: { readonly isPersonal: boolean; readonly people: readonly string[] }
): Promise<Examined> {
  const { client } = repository
  const place = placeOf(repository)
  const one = { ...place, per_page: 1 }
  const reads: Read[] = []
  const read = async <Result>(
    of: string,
    permission: Permission,
    ask: () => Promise<Result>
  ): Promise<Result | null> => {
    try {
      const answer = await ask()
      reads.push({ of, failure: null })
      return answer
    } catch (error) {
      reads.push({ of, failure: explain(error, `read ${of}`, permission) })
      return null
    }
  }
  const about = await read('the repository', 'contents: read', () => client.rest.repos.get(place))
  const heardAt = now()
  const found = await read('issues', 'issues: write', () => findDelivered(repository, authors))
  await read('pull requests', 'pull-requests: read', () => client.rest.pulls.list(one))
  const labels = await read('labels', 'issues: write', () =>
    client.paginate(client.rest.issues.listLabelsForRepo, { ...place, per_page: 100 })
  )
  const withoutAccess =
    people.length === 0
      ? []
      : await read('who may read the repository', 'contents: read', () =>
          withoutAccessAmong(repository, people)
        )
  // Nothing that a sweep needs: its refusal is no finding.
  const workflows = await client.rest.actions
    .listRepoWorkflows({ ...place, per_page: 100 })
    .catch(() => null)
  return {
    isPrivate: about?.data.private ?? null,
    isArchived: about?.data.archived ?? null,
    hasIssues: about?.data.has_issues ?? null,
    pushedAt: instantIn(about?.data.pushed_at),
    mayWrite: isPersonal ? (about?.data.permissions?.push ?? null) : null,
    reads,
    withoutAccess,
    labels: labels?.map(({ name }) => name) ?? null,
    found,
    workflowStates:
      workflows === null
        ? null
        : new Map(workflows.data.workflows.map(({ path, state }) => [path, state])),
    skew: skewOf(about?.headers.date, heardAt),
  }
}

/** More people than these are not asked about. */
const MOST = 100

async function withoutAccessAmong(
  repository: Repository,
  people: readonly string[]
): Promise<readonly string[]> {
  const found: string[] = []
  for (const login of people.slice(0, MOST))
    if (!(await mayRead(repository, login))) found.push(login)
  return found
}

function instantIn(text: string | null | undefined): Instant | null {
  const milliseconds = Date.parse(text ?? '')
  return Number.isNaN(milliseconds) ? null : instantOf(milliseconds)
}

function skewOf(date: string | undefined, heardAt: Instant): number | null {
  const theirs = instantIn(date)
  return theirs === null ? null : heardAt - theirs
}

/** Pull requests of ours: a branch that nobody forces, and one open pull request from it. */
import { statusOf } from './failure.ts'
import { placeOf, type Repository } from './repository.ts'

/** The branch of ours for what is put together of one incident; an id may hold what no branch name may. */
export function incidentBranch(what: 'entries' | 'review', id: string): string {
  return `incident-ledger/${what}-${id.replace(/[^A-Za-z0-9-]/g, '-')}`
}

const COVERS = 'incident-ledger/covers-'

/** The branch of ours for covers of a rota. */
export function coversBranch(rota: string): string {
  return `${COVERS}${rota}`
}

/** Whether it is one of those. */
export function isCoversBranch(branch: string): boolean {
  return branch.startsWith(COVERS)
}

/** A pull request to be opened. */
export interface WantedPull {
  readonly branch: string
  readonly base: string
  readonly title: string
  readonly body: string
}

/** One that stands open. */
export interface OpenedPull {
  readonly number: number
  readonly url: string
}

/** More pull requests than these for one thing are somebody's mistake. */
const MOST = 50

/**
 * The branch to write to: the one from which a pull request is open; else the first of `name`, `name-2`, … from which
 * none ever was. So what people merged or declined is never written to again, and nothing of another run is overwritten.
 */
export async function branchFor(
  repository: Repository,
  name: string,
  base: string
): Promise<{ readonly branch: string; readonly pull: OpenedPull | null }> {
  const [first, ...more] = Array.from({ length: MOST }, (_, at) =>
    at === 0 ? name : `${name}-${at + 1}`
  )
  let branch = first ?? name
  for (const next of [...more, null]) {
    const pulls = await pullsFrom(repository, branch, base)
    const open = pulls.find(({ state }) => state === 'open')
    if (open !== undefined) return { branch, pull: open }
    if (pulls.length === 0 || next === null) break
    branch = next
  }
  return { branch, pull: null }
}

/** Every pull request that was ever opened from a branch. */
export async function pullsFrom(repository: Repository, branch: string, base: string) {
  const { data } = await repository.client.rest.pulls.list({
    ...placeOf(repository),
    state: 'all',
    head: `${repository.owner}:${branch}`,
    base,
    per_page: 100,
  })
  return data.map(({ number, html_url: url, state }) => ({ number, url, state }))
}

/** Makes the branch at the base's head, where it does not stand already. */
export async function ensureBranch(
  repository: Repository,
  branch: string,
  base: string
): Promise<void> {
  const { git } = repository.client.rest
  const place = placeOf(repository)
  const { data } = await git.getRef({ ...place, ref: `heads/${base}` })
  try {
    await git.createRef({ ...place, ref: `refs/heads/${branch}`, sha: data.object.sha })
  } catch (error) {
    // Another run was faster; where the name itself is refused, writing to it says so.
    if (statusOf(error) !== 422) throw error
  }
}

/** Opens it; where another run was faster, theirs; null where the branch holds nothing that the base does not. */
export async function openPull(
  repository: Repository,
  wanted: WantedPull
): Promise<OpenedPull | null> {
  const { branch: head, base, title, body } = wanted
  try {
    const { data } = await repository.client.rest.pulls.create({
      ...placeOf(repository),
      title,
      body,
      head,
      base,
      request: { retries: 0 },
    })
    return { number: data.number, url: data.html_url }
  } catch (error) {
    if (statusOf(error) !== 422) throw error
    const pulls = await pullsFrom(repository, head, base)
    const open = pulls.find(({ state }) => state === 'open')
    if (open === undefined && !/no commits between/i.test(String(error))) throw error
    return open ?? null
  }
}

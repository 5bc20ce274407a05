/** Pull requests and their files, as GitHub has them now: an event's payload may be old, or somebody else's word. */
import { refuse } from './failure.ts'
import { placeOf, type Repository } from './repository.ts'
import type { PullHead } from '../delivery/heads.ts'

/** A pull request. */
export interface Pull {
  readonly number: number
  readonly state: 'open' | 'merged' | 'closed'
  readonly headSha: string
  readonly headBranch: string
  readonly baseSha: string
  /** `owner/name` of where its head lies; null where that is gone. */
  readonly headRepository: string | null
  /** Whether its head lies in this repository; a fork's may be anybody's. */
  readonly sameRepository: boolean
}

/** Reads one. Throws exit 2 where GitHub refuses. */
export async function findPull(repository: Repository, number: number): Promise<Pull> {
  const { data } = await repository.client.rest.pulls
    .get({ ...placeOf(repository), pull_number: number })
    .catch(refuse(`read pull request ${number}`, 'pull-requests: read', 2))
  return {
    number,
    state: stateOf(data),
    headSha: data.head.sha,
    headBranch: data.head.ref,
    baseSha: data.base.sha,
    headRepository: data.head.repo?.full_name ?? null,
    sameRepository: isFromHere(data),
  }
}

/** A changed file; a renamed one is named by its new path. */
export interface PullFile {
  readonly path: string
  /** The path that a renamed one had; null for all others. */
  readonly before: string | null
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'copied' | 'changed' | 'unchanged'
}

/** Every changed file, all pages; GitHub itself stops at 3,000. Throws exit 2 where GitHub refuses. */
export async function listPullFiles(
  repository: Repository,
  pull: number
): Promise<readonly PullFile[]> {
  const { client } = repository
  const wanted = { ...placeOf(repository), pull_number: pull, per_page: 100 }
  const files = await client
    .paginate(client.rest.pulls.listFiles, wanted)
    .catch(refuse(`list the files of pull request ${pull}`, 'pull-requests: read', 2))
  return files.map(({ filename: path, status, previous_filename: before = null }) => ({
    path,
    before,
    status,
  }))
}

/** Every open pull request whose branch lies in this repository, by number: anybody could page the team with a fork's. */
export async function listOpenPulls(repository: Repository): Promise<readonly PullHead[]> {
  const { client } = repository
  const pulls = await client.paginate(client.rest.pulls.list, {
    ...placeOf(repository),
    state: 'open',
    per_page: 100,
  })
  return pulls
    .filter(isFromHere)
    .map(({ number, head, user }) => ({
      number,
      branch: head.ref,
      commit: head.sha,
      author: user?.login ?? null,
    }))
    .toSorted((one, other) => one.number - other.number)
}

/** Where a pull request comes from, by its own answer: the name that we ask under may be an old one. */
interface Ends {
  /** Null where the fork is gone, whatever the API's description says. */
  readonly head: { readonly repo: { readonly full_name: string } | null }
  readonly base: { readonly repo: { readonly full_name: string } }
}

/** Whether its branch lies in the repository that it goes to. */
function isFromHere({ head, base }: Ends): boolean {
  return head.repo?.full_name === base.repo.full_name
}

/** How a pull request ended, or that it did not. */
export async function pullState(repository: Repository, number: number): Promise<Pull['state']> {
  const { data } = await repository.client.rest.pulls.get({
    ...placeOf(repository),
    pull_number: number,
  })
  return stateOf(data)
}

function stateOf({ state, merged }: { readonly state: string; readonly merged: boolean }) {
  return state === 'open' ? 'open' : merged ? 'merged' : 'closed'
}

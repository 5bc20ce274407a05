/** The open pull requests of the repository itself, with their heads; those of forks are left out. */
import type { PullHead } from '../delivery/heads.ts'
import { placeOf, type Repository } from './repository.ts'

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
export function isFromHere({ head, base }: Ends): boolean {
  return head.repo?.full_name === base.repo.full_name
}

/** How a pull request ended, or that it did not. */
export async function pullState(
  repository: Repository,
  number: number
): Promise<'open' | 'closed' | 'merged'> {
  const { data } = await repository.client.rest.pulls.get({
    ...placeOf(repository),
    pull_number: number,
  })
  if (data.state === 'open') return 'open'
  return data.merged ? 'merged' : 'closed'
}

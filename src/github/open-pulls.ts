/** The open pull requests of the repository itself, with their heads; those of forks are left out. */
import type { PullHead } from '../delivery/heads.ts'
import { placeOf, type Repository } from './repository.ts'

/** Every open pull request whose branch lies in this repository, by number: anybody could page the team with a fork's. */
export async function listOpenPulls(repository: Repository): Promise<readonly PullHead[]> {
  const { client, owner, repo } = repository
  const pulls = await client.paginate(client.rest.pulls.list, {
    ...placeOf(repository),
    state: 'open',
    per_page: 100,
  })
  const here = `${owner}/${repo}`.toLowerCase()
  return pulls
    .filter(({ head }) => nameOf(head.repo) === here)
    .map(({ number, head, user }) => ({
      number,
      branch: head.ref,
      commit: head.sha,
      author: user?.login ?? null,
    }))
    .toSorted((one, other) => one.number - other.number)
}

/** In lower case; null where the fork is gone, whatever the API's description says. */
function nameOf(repo: { readonly full_name: string } | null): string | null {
  return repo?.full_name.toLowerCase() ?? null
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

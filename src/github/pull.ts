/** Facts of one pull request, as GitHub has them now: an event's payload may be old, or somebody else's word. */
import { refusal, type Permission } from './failure.ts'
import { isFromHere } from './open-pulls.ts'
import { placeOf, type Repository } from './repository.ts'

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
export async function findPull(
  repository: Repository,
  number: number,
  permission: Permission = 'pull-requests: read'
): Promise<Pull> {
  try {
    const { data } = await repository.client.rest.pulls.get({
      ...placeOf(repository),
      pull_number: number,
    })
    return {
      number,
      state: data.state === 'open' ? 'open' : data.merged ? 'merged' : 'closed',
      headSha: data.head.sha,
      headBranch: data.head.ref,
      baseSha: data.base.sha,
      headRepository: data.head.repo?.full_name ?? null,
      sameRepository: isFromHere(data),
    }
  } catch (error) {
    throw refusal(error, `read pull request ${number}`, permission, 2)
  }
}

/** Looks again after something was created: another run may have created the same at the same time. */
import type { Found } from '../delivery/found.ts'
import type { Applied } from './apply.ts'
import { findMore } from './find.ts'
import type { Repository } from './repository.ts'

/**
 * What stands there now, twins included. Lists lag behind writes, so what our own writes were answered stays known
 * even where a list does not show it yet.
 */
export async function lookAgain(
  repository: Repository,
  { found, done, commented }: Pick<Applied, 'found' | 'done' | 'commented'>
): Promise<Found> {
  let now = found
  if (done.some(({ action }) => action === 'create-issue')) {
    now = await findMore(repository, now, { need: 'newest-issues' })
  }
  for (const issue of commented) {
    now = await findMore(repository, now, { need: 'comments', issue })
    const listed = now.comments.get(issue) ?? []
    const ids = new Set(listed.map(({ id }) => id))
    const missing = (found.comments.get(issue) ?? []).filter(({ id }) => !ids.has(id))
    now = { ...now, comments: new Map(now.comments).set(issue, [...listed, ...missing]) }
  }
  return now
}

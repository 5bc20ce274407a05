/** Looks again after something was created: another run may have created the same at the same time. */
import type { Need } from '../delivery/found.ts'
import type { Applied } from './apply.ts'
import { explain, type Failure } from './failure.ts'
import { findMore } from './find.ts'
import type { Repository } from './repository.ts'

/**
 * What stands there now, duplicates included. Lists lag behind writes, so what our own writes were answered stays known
 * even where a list does not show it yet. What cannot be read is as it was, and keeps nothing else from being read.
 */
export async function lookAgain(
  repository: Repository,
  { found, done, commented }: Pick<Applied, 'found' | 'done' | 'commented'>
) {
  let now = found
  const failures: Failure[] = []
  const read = async (need: Need): Promise<void> => {
    try {
      now = await findMore(repository, now, need)
    } catch (error) {
      failures.push(explain(error, needWords(need), 'issues: write'))
    }
  }
  if (done.some(({ action }) => action === 'create-issue')) await read({ need: 'newest-issues' })
  for (const issue of commented) {
    await read({ need: 'comments', issue })
    const listed = now.comments.get(issue) ?? []
    const ids = new Set(listed.map(({ id }) => id))
    const missing = (found.comments.get(issue) ?? []).filter(({ id }) => !ids.has(id))
    now = { ...now, comments: new Map(now.comments).set(issue, [...listed, ...missing]) }
  }
  return { found: now, failures }
}

/** What a need asks of GitHub, as a failure says it. */
export function needWords(need: Need): string {
  if (need.need === 'comments') return `list the comments of issue ${need.issue}`
  return need.need === 'closed-issues' ? 'list the closed issues' : 'list the newest issues'
}

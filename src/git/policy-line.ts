/** Puts the commits that touched a policy, as the whole history has them, in the line of the one that counted. */
import type { PolicyDoubt, PolicyRevision } from '../audit/history.ts'
import type { PolicyHistory } from './policy-history.ts'

/**
 * Of the main line what changed the policy that counted there then: neither its copy elsewhere nor what became of the
 * place that it had left. Of the branches all that touched a place of it. Oldest first.
 */
export function policiesOnLine(
  steps: readonly PolicyRevision[],
  { changes }: PolicyHistory
): PolicyRevision[] {
  const places = new Map(changes.map((change, index) => [change.commit, { change, index }]))
  return steps.flatMap((step): PolicyRevision[] => {
    if (!step.revision.isMainLine) return [step]
    const place = places.get(step.revision.commit.hash)
    if (place === undefined) return []
    const { path, blob: after } = place.change
    const last = changes[place.index + 1]
    const from = last === undefined || last.path === path ? null : last.path
    return [{ ...step, path, from, before: last?.blob ?? null, after }]
  })
}

/** With the revision that brought the policy to where it cannot be followed from. */
export function doubtsIn(
  steps: readonly PolicyRevision[],
  { doubts }: PolicyHistory
): PolicyDoubt[] {
  return doubts.flatMap(({ commit, taken, others }) => {
    const step = steps.find(({ revision }) => revision.commit.hash === commit)
    return step === undefined ? [] : [{ revision: step.revision, taken, others }]
  })
}

/** Looks up what a policy says of a kind of incidents. */
import type { Policy, PolicyKind, Target } from './policy.ts'

/** The policy's words on a kind; undefined where it has none (which `kind-known` reports). */
export function kindIn({ kinds }: Pick<Policy, 'kinds'>, kind: string): PolicyKind | undefined {
  return Object.hasOwn(kinds, kind) ? kinds[kind] : undefined
}

const known = new WeakMap<PolicyKind, readonly Target[]>()

/** Every target of a kind: those before the assessment, those of each priority, then the duties; none of an unknown one. */
export function targetsIn(kind: PolicyKind | undefined): readonly Target[] {
  if (kind === undefined) return []
  const before = known.get(kind)
  if (before !== undefined) return before
  const targets = Object.values(kind.targets).flatMap((list) => list ?? [])
  const all = [...kind.unassessed, ...targets, ...(kind.duties ?? [])]
  known.set(kind, all)
  return all
}

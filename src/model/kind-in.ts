/** Looks up what a policy says of a kind of incidents. */
import { oncePer } from './once-per.ts'
import type { Policy, PolicyKind, Target } from './policy.ts'

/** The policy's words on a kind; undefined where it has none (which `kind-known` reports). */
export function kindIn({ kinds }: Pick<Policy, 'kinds'>, kind: string): PolicyKind | undefined {
  return Object.hasOwn(kinds, kind) ? kinds[kind] : undefined
}

/** Every target of a kind: those before the assessment, those of each priority, then the duties; none of an unknown one. */
export function targetsIn(kind: PolicyKind | undefined): readonly Target[] {
  return kind === undefined ? [] : allTargets(kind)
}

const allTargets = oncePer(
  ({ unassessed, targets, duties = [] }: PolicyKind): readonly Target[] => [
    ...unassessed,
    ...Object.values(targets).flatMap((list) => list ?? []),
    ...duties,
  ]
)

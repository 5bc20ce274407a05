/** Lists every target of a policy with the place it is typed at. */
import type { Priority } from '../../model/events.ts'
import type { Policy, Rung, Target } from '../../model/policy.ts'

type Keys = readonly (string | number)[]

/** The targets that stand in one list: those of a priority, those before the assessment, or the duties. */
export interface TargetList {
  readonly kind: string
  /** Null for `unassessed` and for duties. */
  readonly priority: Priority | null
  readonly keys: Keys
  readonly targets: readonly Target[]
}

/** A target and its keys in the file. */
export interface PlacedTarget {
  readonly target: Target
  readonly keys: Keys
}

/** Every list of targets, in the order of the file. */
export function targetListsOf(policy: Policy): TargetList[] {
  return Object.entries(policy.kinds).flatMap(([kind, { unassessed, targets, duties }]) => [
    { kind, priority: null, keys: ['kinds', kind, 'unassessed'], targets: unassessed },
    ...priorityEntries(targets).map(([priority, list]) => ({
      kind,
      priority,
      keys: ['kinds', kind, 'targets', priority],
      targets: list,
    })),
    ...(duties === undefined
      ? []
      : [{ kind, priority: null, keys: ['kinds', kind, 'duties'], targets: duties }]),
  ])
}

/** Every target. */
export function targetsOf(policy: Policy): PlacedTarget[] {
  return targetListsOf(policy).flatMap(({ targets, keys }) =>
    targets.map((target, index) => ({ target, keys: [...keys, index] }))
  )
}

/** Every ladder: the default one, that of the follow-ups and those of targets. */
export function laddersOf(policy: Policy): { ladder: readonly Rung[]; keys: Keys }[] {
  return [
    { ladder: policy.escalation.ladder, keys: ['escalation', 'ladder'] },
    ...(policy['follow-ups']?.ladder === undefined
      ? []
      : [{ ladder: policy['follow-ups'].ladder, keys: ['follow-ups', 'ladder'] }]),
    ...targetsOf(policy).flatMap(({ target, keys }) =>
      target.ladder === undefined ? [] : { ladder: target.ladder, keys: [...keys, 'ladder'] }
    ),
  ]
}

/** The entries of a record by priority that are there, with their keys' type. */
export function priorityEntries<Value>(
  byPriority: Readonly<Partial<Record<Priority, Value>>>
): [Priority, Value][] {
  return PRIORITIES.flatMap((priority): [Priority, Value][] => {
    const value = byPriority[priority]
    return value === undefined ? [] : [[priority, value]]
  })
}

const PRIORITIES = ['P1', 'P2', 'P3', 'P4', 'P5'] as const satisfies readonly Priority[]

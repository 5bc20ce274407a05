/** Looks up a record's kind in the policy. */
import type { Policy, PolicyKind } from '../../model/policy.ts'

/** The policy's words on a kind; null where it has none (which `kind-known` reports). */
export function kindIn(policy: Policy, kind: string): PolicyKind | null {
  return Object.hasOwn(policy.kinds, kind) ? (policy.kinds[kind] ?? null) : null
}

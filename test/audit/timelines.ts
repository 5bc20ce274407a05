/** Timelines that the audit's tests begin with, and repositories that hold one version after another. */
import { type TypedPolicy, typedPolicy } from '../support/policy.ts'
import { PATH, policyText, record, scene, type Scene } from './scene.ts'

export const BEGUN = ['03:12 reported by: dana', '03:14 notified role: incident-manager']
export const ASSESSED = [...BEGUN, '03:20 assessed impact: minor, urgency: normal']
export const CLOSED = [...ASSESSED, '03:30 resolved by: dana', '03:40 closed by: dana']

/** `21T03:15` of November 2026. */
export const on = (at: string) => ({ at: `2026-11-${at}:00Z` })

/** One version after another, each committed at its moment. */
export function history(
  ...versions: readonly (readonly [at: string, timeline: readonly string[], more?: string[]])[]
): Scene {
  const made = scene()
  for (const [at, timeline, more = []] of versions)
    made.commit(on(at), { [PATH]: record({ timeline, more }) })
  return made
}

/** The text of the policy with a part of it typed otherwise. */
export function policyTextWith(change: (typed: TypedPolicy) => void): string {
  const typed = structuredClone(typedPolicy)
  change(typed)
  return policyText(typed)
}

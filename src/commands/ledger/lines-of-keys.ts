/** The lines of the policy that say what an obligation is. */
import { policyInForce } from '../../clock/policy-timeline.ts'
import type { Instant } from '../../model/time.ts'
import { offsetOf, parseExactDocument } from '../../parse/exact-yaml.ts'
import { positionsOf } from '../../parse/position.ts'
import type { YamlModule } from '../../parse/yaml-module.ts'
import type { Policies } from './policies-of.ts'

/** Where a key path stands in the version of the policy that was in force at an instant. */
export type PolicyPlace = (
  keys: readonly (string | number)[],
  at: Instant
) => { readonly line: number; readonly commit: string | null }

/** Gives the places, each text read once. */
export async function linesOfPolicies({ timeline, texts }: Policies): Promise<PolicyPlace> {
  const yaml = await import('yaml')
  const readers = new Map<string | null, (keys: readonly (string | number)[]) => number>()
  return (keys, at) => {
    const { commit } = policyInForce(timeline, at)
    const lineOf = readers.get(commit) ?? linesOfKeys(texts.get(commit) ?? '', yaml)
    readers.set(commit, lineOf)
    return { line: lineOf(keys), commit }
  }
}

function linesOfKeys(
  text: string,
  yaml: YamlModule
): (keys: readonly (string | number)[]) => number {
  const start = text.startsWith('\uFEFF') ? 1 : 0
  const document = parseExactDocument(text, { start, end: text.length }, yaml)
  const positionOf = positionsOf(text)
  return (keys) => positionOf(offsetOf(document, keys, 'value', yaml)).line
}

/** The lines of the policy that say what an obligation is. */
import { policyInForce } from '../../clock/policy-timeline.ts'
import { offsetOf, parseExactDocument } from '../../parse/exact-yaml.ts'
import { positionsOf } from '../../parse/position.ts'
import type { YamlModule } from '../../parse/yaml-module.ts'
import type { PolicyPlace } from '../../report/explanation.ts'
import type { Policies } from './policies-of.ts'

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

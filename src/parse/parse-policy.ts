/** A policy's text to a policy, or to all that is wrong with it. */
import { type Policy, PolicySchema } from '../model/policy.ts'
import { type ParsedWhole, parseWhole, WHOLE_BYTES } from './parse-whole.ts'
import type { YamlModule } from './yaml-module.ts'

/** What was read of a policy. */
export interface ParsedPolicy extends Omit<ParsedWhole<Policy>, 'value'> {
  readonly policy: Policy | null
}

export { WHOLE_BYTES as POLICY_BYTES }

const FORM = { schema: PolicySchema, file: 'the policy' }

/** Parses a policy; without `exact`, anything but a plain, faultless one sets `needsExact`. */
export function parsePolicy(path: string, text: string, exact?: YamlModule): ParsedPolicy {
  const { value: policy, ...rest } = parseWhole<Policy>(FORM, path, text, exact)
  return { policy, ...rest }
}

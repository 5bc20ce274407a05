/** A policy's text to a policy, or to all that is wrong with it. */
import type { Finding } from '../model/finding.ts'
import { type Policy, PolicySchema } from '../model/policy.ts'
import { FRONT_MATTER_LIMIT } from './fences.ts'
import { parseExactly, type ParseOutcome } from './parse-exactly.ts'
import { NOT_PLAIN, readPlainYaml } from './plain-yaml.ts'
import { inOrder } from './position.ts'
import { describeIssue, type Issue, type Words } from './words.ts'
import type { YamlModule } from './yaml-module.ts'

/** What was read of a policy. */
export interface ParsedPolicy {
  readonly policy: Policy | null
  /** Sorted by line; empty while `needsExact`. */
  readonly findings: readonly Finding[]
  readonly needsExact: boolean
}

/** A policy beyond this is refused unread. */
const POLICY_LIMIT = 4 * FRONT_MATTER_LIMIT
/** No text of so many characters has more bytes. */
export const POLICY_BYTES = 4 * POLICY_LIMIT

/** Parses a policy; without `exact`, anything but a plain, faultless one sets `needsExact`. */
export function parsePolicy(path: string, text: string, exact?: YamlModule): ParsedPolicy {
  if (text.length > POLICY_LIMIT) {
    const message = `The policy has ${text.length} characters; at most ${POLICY_LIMIT} are read.`
    const hint = 'Shorten it; long explanations belong in a document beside it.'
    return {
      policy: null,
      findings: [{ rule: 'too-large', severity: 'error', path, line: 1, column: 1, message, hint }],
      needsExact: false,
    }
  }
  if (exact === undefined) {
    const policy = parseCheaply(text.replace(/^\uFEFF/, ''))
    return { policy, findings: [], needsExact: policy === null }
  }
  const start = text.startsWith('\uFEFF') ? 1 : 0
  const block = { start, end: text.length }
  const parsed = parseExactly(
    { path, text, block, yaml: exact },
    validatePolicy,
    describePolicyIssue
  )
  return { policy: parsed.value, findings: inOrder(parsed.findings), needsExact: false }
}

function validatePolicy(value: unknown): ParseOutcome<Policy> {
  const parsed = PolicySchema.safeParse(value)
  return parsed.success
    ? { value: parsed.data, issues: [] }
    : { value: null, issues: parsed.error.issues }
}

function parseCheaply(text: string): Policy | null {
  const value = readPlainYaml(text)
  if (value === NOT_PLAIN) return null
  const parsed = PolicySchema.safeParse(value)
  return parsed.success ? parsed.data : null
}

/** Describes an issue of a policy. */
function describePolicyIssue(issue: Issue, found: unknown, root: unknown): readonly Words[] {
  return describeIssue(issue, { schema: PolicySchema, root, found, file: 'the policy' })
}

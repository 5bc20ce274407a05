/**
 * The policies of the examples of docs/rules: the default one, and it with a part laid over it. Read once, whatever is asked
 * of them: this knows no rule, so that a change of one leaves it as it is.
 */
import { readFileSync } from 'node:fs'
import * as yaml from 'yaml'
import type { Policy } from '../../src/model/policy.ts'
import { parsePolicy } from '../../src/parse/parse-policy.ts'

export const POLICY_PATH = 'incidents/policy.yml'
const DEFAULT_POLICY: unknown = yaml.parse(
  readFileSync(POLICY_PATH, 'utf8')
    .replace(/name: "\[.*\]"/g, 'name: Alice de Vries')
    .replace(/email: "\[.*\]"/g, 'email: alice@kwetter.nl')
    .replace(/phone: "\[.*\]"/g, 'phone: +31 20 794 0512')
)
const WHEN = { regime: 'nis2', as: ['significant'] }
const DUTIES = {
  regimes: { nis2: { title: 'NIS2 Article 23' } },
  contacts: { csirt: { name: 'CSIRT' } },
  kinds: {
    security: {
      duties: [
        {
          id: 'nis2-early-warning',
          do: 'submit',
          to: 'csirt',
          when: WHEN,
          anchors: [{ from: 'aware', within: '24h' }],
        },
      ],
    },
  },
}

const read = new Map<string, ReturnType<typeof parsePolicy> & { readonly text: string }>()

/** The default policy with a part laid over it, as typed and as parsed. */
export function policyWithPart(part: string) {
  const known = read.get(part)
  if (known !== undefined) return known
  const text = yaml.stringify(laidOver(DEFAULT_POLICY, yaml.parse(part)))
  const found = { text, ...parsePolicy(POLICY_PATH, text, yaml) }
  read.set(part, found)
  return found
}

/** The policy by which the examples of records are judged. */
export function examplePolicy(): Policy {
  const { policy } = policyWithPart(yaml.stringify(DUTIES))
  if (policy === null) throw new Error('the default policy does not parse')
  return { ...policy, services: { 'login-api': 'Sign-in', 'home-timeline': 'The timeline' } }
}

/** Maps are merged, a key whose value is null is taken out, everything else is replaced. */
function laidOver(base: unknown, part: unknown): unknown {
  if (!isMap(base) || !isMap(part)) return part
  const merged: Record<string, unknown> = { ...base }
  for (const [key, value] of Object.entries(part)) {
    if (value === null) delete merged[key]
    else merged[key] = laidOver(base[key], value)
  }
  return merged
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

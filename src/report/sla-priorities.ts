/** Priorities of an agreement: what they mean, and what leads to them. */
import { IMPACTS, URGENCIES } from '../model/events.ts'
import type { Policy, PolicyKind } from '../model/policy.ts'
import { addressable } from '../text/addresses.ts'
import { cell } from '../text/markdown.ts'
import { prioritiesOf, listWords } from './sla-words.ts'
import { capital } from './words.ts'

/** What each priority is called and means, with examples, in words. */
export function definitionSentences(policy: Policy, kind: PolicyKind): string[] {
  return prioritiesOf(policy, kind).map((priority) => {
    const name = policy.priorities[priority]
    const named = name === undefined ? priority : `${priority} (${addressable(name)})`
    const { meaning, examples = [] } = kind.definitions[priority] ?? {}
    return [
      `**${named}:**`,
      meaning === undefined ? 'the policy does not define it.' : ended(addressable(meaning)),
      ...(examples.length === 0
        ? []
        : [
            ended(
              `Examples include ${listWords(
                examples.map((example) => addressable(example)),
                'or'
              )}`
            ),
          ]),
    ].join(' ')
  })
}

/** Impact and urgency of each priority in the agreement's words; empty where the policy words none. */
export function wordedRows(policy: Policy, kind: PolicyKind) {
  const rows = prioritiesOf(policy, kind).map((priority) => {
    const { impact, urgency } = kind.definitions[priority] ?? {}
    return { priority, impact: worded(impact), urgency: worded(urgency) }
  })
  const isWorded = Object.values(kind.definitions).some(
    (definition) => definition?.impact !== undefined || definition?.urgency !== undefined
  )
  return isWorded ? rows : []
}

function worded(value: string | undefined): string {
  return value === undefined ? cell(null) : addressable(value)
}

/** Impact down, urgency across. */
export function matrixRows(kind: PolicyKind) {
  return IMPACTS.map((impact) => ({
    impact: capital(impact),
    priorities: URGENCIES.map((urgency) => kind.matrix[impact][urgency]).join(' | '),
  }))
}

/** What raises a priority, as sentences. */
export function raiseSentences({ raise }: PolicyKind): string[] {
  return raise.map(({ when, ...then }) => {
    const facts = [
      ...(when.outage === undefined ? [] : [OUTAGES[when.outage]]),
      ...(when.users === undefined ? [] : [`${when.users} users affected`]),
      ...(when['security-risk'] === undefined ? [] : [RISKS[when['security-risk']]]),
      ...(when.affects === undefined ? [] : [`an effect on ${when.affects}`]),
    ]
    return `${capital(listWords(facts))}: at least ${then['at-least']}.`
  })
}

const OUTAGES = { none: 'no outage', partial: 'a partial outage', complete: 'a complete outage' }
const RISKS = {
  none: 'no security risk',
  possible: 'a possible security risk',
  significant: 'a significant security risk',
}

/** With a full stop, where it has none of its own. */
function ended(words: string): string {
  return /[.!?…]$/.test(words) ? words : `${words}.`
}

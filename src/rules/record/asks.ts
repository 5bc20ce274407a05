/** An entry says what the policy asks of its event, so that a record that keeps every limit is not empty of words. */
import { alternativesOf, EVIDENCE, isStep, isStillAsked } from '../../model/asks.ts'
import type { TimelineEvent } from '../../model/events.ts'
import type { IncidentFile } from '../../model/incident.ts'
import { typed } from '../../model/typed.ts'
import { kindIn, targetsIn } from '../../model/kind-in.ts'
import { atValue, type Fault, recordRule, listed } from '../shared/rule.ts'
import { isSpared } from '../shared/spared.ts'

/** The rule `asks`: a warning, for the entry is kept and meets what it meets. */
export const asks = recordRule(
  'asks',
  'An entry carries what the policy asks of its event.',
  (context) => {
    const { file, course, policy } = context
    const kind = kindIn(policy, file.incident.kind)
    const asked = kind?.asks
    if (asked === undefined || isSpared(context)) return []
    const audiences = new Set(
      targetsIn(kind).flatMap((target) => (target.do === 'update' ? [target.role] : []))
    )
    // Whatever event is word to an audience says what an update says; a status says more of the end than an update does.
    const words = (asked.updated ?? []).filter((ask) => ask !== 'expected')
    return course.events.flatMap(({ event, index }, place): Fault | [] => {
      const before = course.events.slice(0, place).map((earlier) => earlier.event)
      const isWord = event.audience?.some((role) => audiences.has(role)) === true
      const missing = [...new Set([...(asked[event.event] ?? []), ...(isWord ? words : [])])]
        .map((ask) => alternativesOf(ask).filter((word) => isStillAsked(word, [...before, event])))
        .filter((ways) => ways.length > 0)
        .filter((ways) => !ways.some((word) => carries(event, word, before, file)))
      if (missing.length === 0) return []
      return {
        severity: 'warning',
        place: atValue('timeline', index, 'event'),
        message: `${typed(event.event)} lacks ${listed(missing.map((ways) => wordsOf(ways)))}, which the policy asks for.`,
        hint: missing.map((ways) => remedyFor(ways)).join(' '),
      }
    })
  }
)

function carries(
  event: TimelineEvent,
  word: string,
  before: readonly TimelineEvent[],
  { incident }: IncidentFile
): boolean {
  if (word === EVIDENCE) {
    return (
      (incident.evidence ?? []).length > 0 ||
      incident.timeline.some((other) => other.event === EVIDENCE)
    )
  }
  if (word === 'note' && 'reason' in event) return true
  if (isStep(word)) return before.some((earlier) => earlier.event === word)
  // A later assessment merges over the earlier: what was said once stands.
  const sayers =
    event.event === 'assessed'
      ? [...before.filter((other) => other.event === 'assessed'), event]
      : [event]
  return sayers.some((sayer) => word in sayer)
}

function wordsOf(words: readonly string[]): string {
  const said = words.map((word) =>
    word === EVIDENCE ? EVIDENCE : isStep(word) ? `an entry ${typed(word)} before it` : typed(word)
  )
  return said.join(' or ')
}

function remedyFor(words: readonly string[]): string {
  const [word = ''] = words
  if (word === EVIDENCE)
    return 'Log `evidence` with a `path` or a `url`, or list it under `evidence`.'
  if (isStep(word)) return `Log ${typed(word)} with the instant at which it was so.`
  return `Add ${words.map((key) => typed(`${key}:`)).join(' or ')}.`
}

/** What is suspicious about an entry that was just written, though no rule forbids it. */
import type { TimelineEvent } from '../../model/events.ts'
import { formatInstant, parseInstant } from '../../model/time.ts'

/** What happens once to an incident, so that a second one is more likely a slip. */
const ONCE: ReadonlySet<string> = new Set(['started', 'detected', 'resolved', 'validated'])
const ENDS: ReadonlySet<string> = new Set(['closed', 'dismissed'])

/** A sentence for each doubt about what `after` has and `before` had not; none where it looks right. */
export function suspicions(
  before: readonly TimelineEvent[],
  after: readonly TimelineEvent[]
): string[] {
  const known = new Map<string, number>()
  for (const event of before) {
    const key = JSON.stringify(event)
    known.set(key, (known.get(key) ?? 0) + 1)
  }
  return after.flatMap((event, index) => {
    const key = JSON.stringify(event)
    const left = known.get(key) ?? 0
    known.set(key, left - 1)
    return left > 0 ? [] : doubtsAbout(event, index, after)
  })
}

function doubtsAbout(
  event: TimelineEvent,
  index: number,
  timeline: readonly TimelineEvent[]
): string[] {
  const reopened = timeline.slice(0, index).findLastIndex((one) => one.event === 'reopened')
  const since = timeline.slice(reopened + 1)
  const alike = since.filter((one) => one.event === event.event)
  const end = timeline.slice(index + 1).find((one) => ENDS.has(one.event))
  return [
    ...(ONCE.has(event.event) && alike.length > 1
      ? [
          `there are ${alike.length} \`${event.event}\` now; \`undo\` takes the last one back, \`correct\` puts the first one right.`,
        ]
      : []),
    ...(timeline.filter((one) => JSON.stringify(one) === JSON.stringify(event)).length > 1
      ? [`the same \`${event.event}\` of ${formatInstant(event.at)} stood there already.`]
      : []),
    ...(end !== undefined && event.event !== 'reopened'
      ? [
          `\`${event.event}\` of ${formatInstant(event.at)} stands before \`${end.event}\` of ${formatInstant(end.at)}: it says what was so before the incident ended.`,
        ]
      : []),
    ...correctionDoubts(event, timeline),
  ]
}

/** A correction comes with a change of the entry that it names: `was` is what stands there no more. */
function correctionDoubts(event: TimelineEvent, timeline: readonly TimelineEvent[]): string[] {
  if (event.event !== 'corrected') return []
  const [name = '', turn = '1'] = event.entry.split('#')
  const entry = timeline.filter((one) => one.event === name)[Number(turn) - 1]
  if (entry === undefined) return [] // The rule `corrected-entry` says so.
  const was = event.was?.trim() ?? ''
  const moment = parseInstant(was)
  const isStill =
    typeof moment === 'number'
      ? entry.at === moment
      : was !== '' && Object.values(entry).some((value) => value === was)
  return isStill
    ? [
        `\`corrected\` says that \`${event.entry}\` was ${was}, and that is what it still says: \`correct\` changes the entry and writes \`corrected\` with it.`,
      ]
    : []
}

/** What a person wrote to an audience, once, by its receivers: the words of `updated` and `closed`, and nothing else. */
import { isLive } from '../clock/declared.ts'
import { audienceTarget, formatKey } from '../delivery/key.ts'
import { rowOf, sentIn } from '../delivery/message-rows.ts'
import { rankOfStep } from '../delivery/sent.ts'
import type { TimelineEvent } from '../model/events.ts'
import type { Receiver } from '../model/receiver.ts'
import { elapsedSeconds } from '../model/time.ts'
import { clip, moment } from '../report/drawing.ts'
import { capital } from '../report/words.ts'
import { visible, visibleLines } from '../text/visible.ts'
import type { Message, MessageText } from './message.ts'
import type { Telling } from './notice-messages.ts'
import { subjectOf } from './notice-text.ts'
import { penOf } from './pen.ts'
import { isAudienceRole, placesOf, type Recipient } from './recipients.ts'

const LONGEST = 4000

/** The messages that audiences are owed of one incident. A pager wakes people, and carries no words. */
export function audienceMessages({ swept, delivered }: Telling): readonly Message[] {
  const { entry, mentions, now } = swept
  // Customers who hear of a drill take it for what it says.
  if (!isLive(entry)) return []
  const { policy } = swept.policyFile
  const oldest = now - elapsedSeconds(policy['catch-up'])
  const said = entry.file.incident.timeline.filter(
    ({ event, at, note }) =>
      (event === 'updated' || event === 'closed') && note !== undefined && at <= now && at >= oldest
  )
  return Object.entries(policy.contacts).flatMap(([role, { via = [] }]) => {
    const words = said.filter(({ audience }) => audience?.includes(role) === true)
    if (words.length === 0 || !isAudienceRole(role, policy)) return []
    return via.flatMap((name): Message[] => {
      const receiver = policy.receivers?.[name]
      if (receiver === undefined || receiver.type === 'pagerduty') return []
      return placesOf(name, receiver, role, mentions).flatMap((place) =>
        messageTo({ swept, delivered, issueUrl: null }, { role, receiver, place, words })
      )
    })
  })
}

interface Writing {
  readonly role: string
  readonly receiver: Receiver
  readonly place: Recipient
  readonly words: readonly TimelineEvent[]
}

/** One message with all that was said since the last one that went there. */
function messageTo(
  { swept, delivered }: Telling,
  { role, receiver, place, words }: Writing
): Message[] {
  const incident = swept.entry.file.incident.id
  const keyOf = ({ at }: TimelineEvent) =>
    formatKey({ incident, target: audienceTarget(role), episode: 0, step: `said-${at}` })
  const first = words[0]
  if (first === undefined) return []
  const key = keyOf(first)
  const known = [
    ...sentIn(delivered, key).filter(({ at }) => at !== null),
    ...sentIn(swept.sent, key),
  ].filter(({ receiver: name, to }) => name === place.receiver && to === place.to)
  const furthest = Math.max(-1, ...known.map(({ step }) => rankOfStep(step)))
  const fresh = words.filter(({ at }) => at > furthest)
  const last = fresh.at(-1)
  const row = last === undefined ? null : rowOf(keyOf(last))
  if (last === undefined || row === null) return []
  return [
    {
      ...place,
      event: 'word',
      incident,
      row,
      key: keyOf(last),
      keys: [keyOf(last)],
      step: `said-${last.at}`,
      dueAt: null,
      logins: [],
      text: wordText(fresh, last, swept, receiver),
    },
  ]
}

function wordText(
  fresh: readonly TimelineEvent[],
  last: TimelineEvent,
  swept: Telling['swept'],
  receiver: Receiver
): MessageText {
  const { drawing, zones } = penOf(swept, receiver, null)
  const { entry, confidential } = drawing
  const { id, title } = entry.file.incident
  const priority = entry.course.priority
  const head = `${last.event === 'closed' ? 'Closed' : 'Update'}: `
  const what = confidential ? (priority ?? 'unassessed') : capital(visible(title))
  const lines = fresh.flatMap(({ at, note = '', expected }) => [
    confidential
      ? `Said at ${moment(at, drawing, zones)}; the words are confidential.`
      : clip(visibleLines(note).trim(), LONGEST),
    ...(expected === undefined
      ? []
      : [`Expected to be resolved by ${moment(expected, drawing, zones)}.`]),
  ])
  return {
    subject: subjectOf(head, what, id),
    lines,
    url: null,
    severity: 'info',
    priority,
  }
}

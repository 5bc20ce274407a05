/** The one comment that an incident is owed in a sweep: its closure notice and all its notices, folded. */
import type { ManagerWord } from '../clock/manager-words.ts'
import type { Obligation } from '../clock/obligation.ts'
import { countOf } from '../model/count-of.ts'
import { formatInstant } from '../model/time.ts'
import { renderNoticeComment } from './notice-comment.ts'
import { isDuty, type Notice } from './notice.ts'
import { renderClosureNotice } from './closure-notice.ts'
import { closureOf } from './closure.ts'
import { compose } from './compose.ts'
import { fallbackNotices } from './fallback.ts'
import type { Delivery } from './marker.ts'
import { sentIn } from './message-rows.ts'
import { managerNotices } from './manager-notices.ts'
import { noticesOf } from './notices.ts'
import { proposalsOf } from './proposals.ts'
import { markerOf, type SweptIncident } from './swept-incident.ts'

/** What is to be said, and what could not be said to anybody. */
export interface Word {
  /** The whole comment with its marker; null where nothing is owed. */
  readonly body: string | null
  readonly notices: readonly Notice[]
  readonly warnings: readonly string[]
}

/** The comment owed now, given what went out before. */
export function owedCommentOf(swept: SweptIncident, delivered: readonly Delivery[]): Word {
  const { entry, shown, policyFile, now, recordUrl, editUrl } = swept
  const { zones } = swept.mentions
  const owed = noticesOf(entry, delivered, swept.mentions)
  // A word that is owed anyway names the fallback itself.
  const words = managerNotices(entry, delivered, swept.mentions)
  const said = [...owed.notices, ...words]
  const named = new Set(said.map(matterOf))
  const instead = fallbackNotices(entry, delivered, swept.mentions).filter(
    (notice) => !named.has(matterOf(notice))
  )
  const notices = [...said, ...instead]
  const closure = closureOf(swept, delivered)
  const { lastSweep } = swept
  const sent = notices.flatMap(({ key }) => sentIn(swept.sent, key))
  const drawing = { ...shown, policyFile, now, recordUrl, editUrl, notices, lastSweep, sent }
  const texts: string[] = []
  const deliveries: Delivery[] = []
  if (closure !== null) {
    const { mention, otherMeans, delivery } = closure
    texts.push(renderClosureNotice({ ...drawing, mention, otherMeans }, zones))
    deliveries.push(delivery)
  } else if (notices.length > 0) texts.push(renderNoticeComment(drawing, zones))
  deliveries.push(...notices.map((notice) => deliveryOf(notice, swept)))
  const proposals = proposalsOf(swept, delivered)
  if (proposals !== null) {
    texts.push(proposals.text)
    deliveries.push(...proposals.deliveries)
  }
  return {
    body:
      texts.length === 0
        ? null
        : compose(markerOf(swept, 'notice', deliveries), texts.join('\n\n')),
    notices,
    warnings: [...expiredWarning(swept, owed.expired), ...instead.map(insteadWarning)],
  }
}

/** What a notice is about. */
function matterOf(notice: Notice): Obligation | ManagerWord {
  return isDuty(notice) ? notice.obligation : notice.word
}

function deliveryOf(notice: Notice, { sent: rows }: SweptIncident): Delivery {
  const { key, keys, mention } = notice
  const sent = sentIn(rows, key)
  return {
    keys,
    // A word is known again by the instant of its entry.
    dueAt: isDuty(notice) ? notice.dueAt : notice.word.at,
    asked: mention,
    reached: mention.length === 0 ? [] : 'pending',
    ...(sent.length === 0 ? {} : { sent }),
  }
}

function expiredWarning(swept: SweptIncident, expired: readonly string[]): readonly string[] {
  if (expired.length === 0) return []
  const { id } = swept.entry.file.incident
  const since = formatInstant(swept.entry.course.reportedAt)
  return [
    `${id} (reported ${since}) has ${countOf(expired.length, 'notice')} that fell due longer ago than the policy's ` +
      `catch-up, so nobody is told. Act on it, or close the record.`,
  ]
}

function insteadWarning({ incident, target, mention }: Notice): string {
  const people = mention.map((login) => `@${login}`).join(' and ')
  return `${incident}, ${target}: somebody was not notified, so the fallback is told: ${people}.`
}

/** The tracking issue as it should be, and what has to change for it to be so. */
import { closingNumber } from '../clock/closing.ts'
import { endKept, openAlertsOf } from './alerts.ts'
import { compose, sameBody } from './compose.ts'
import type { ExistingIssue } from './existing.ts'
import { furthestKey, isAudience } from './key.ts'
import { labelChange, labelsOf } from './labels.ts'
import { toldOf } from './manager-notices.ts'
import type { Delivery } from './marker.ts'
import type { IssueChange } from './plan.ts'
import { proposalKeys } from './proposals.ts'
import { momentOf } from './receipts.ts'
import { markerOf, type SweptIncident } from './swept-incident.ts'
import { isToldOf } from './told-of.ts'
import { renderTrackingIssue } from './tracking-issue.ts'

/** What the marker has room for of alerts that ended in earlier episodes: the latest of them. */
const ENDS_KEPT = 60

/** Title and body, marker first, with what was delivered in the present episodes. */
export function trackingText(
  swept: SweptIncident,
  delivered: readonly Delivery[]
): { readonly title: string; readonly body: string } {
  const { shown, policyFile, recordUrl, editUrl } = swept
  const now = momentOf(swept.now, delivered)
  const over = new Set(delivered.filter((delivery) => !isPresent(swept, delivery)))
  const ends = [...over].flatMap((delivery) => {
    const end = endKept(delivery)
    return end === null ? [] : [[delivery, end] as const]
  })
  const kept = new Map(ends.slice(-ENDS_KEPT))
  const present = delivered.flatMap((delivery) =>
    over.has(delivery) ? (kept.get(delivery) ?? []) : delivery
  )
  const drawing = { ...shown, policyFile, now, recordUrl, editUrl }
  const { title, body } = renderTrackingIssue(drawing, swept.mentions.zones)
  return { title, body: compose(markerOf(swept, 'issue', present), body) }
}

/** A verified notify is kept whatever its episode: it met the obligation, and a raise does not undo that. */
function isPresent(swept: SweptIncident, delivery: Delivery): boolean {
  const { entry } = swept
  const key = furthestKey(delivery)
  if (key === null) return false
  if (key.step === 'proposal') return delivery.keys.some((one) => proposalKeys(swept).has(one))
  if (key.step === 'closure') return key.episode === closingNumber(entry.course)
  if (isAudience(key.target)) return true
  // An alert that nobody resolved yet is not forgotten with its episode.
  if (openAlertsOf(delivery, swept.mentions.policy).length > 0) return true
  if (entry.words.some((word) => toldOf(word, entry.words, [delivery]) !== undefined)) return true
  return entry.obligations.some(
    (obligation) =>
      isToldOf(obligation, delivery, entry.course) ||
      (obligation.target === key.target && obligation.do === 'notify')
  )
}

/**
 * What has to change; null where the issue is as it should be. An issue that a person closed stays closed until the
 * record changes: then the record's word is the newer one.
 */
export function changeOf(
  swept: SweptIncident,
  { issue, marker }: ExistingIssue,
  delivered: readonly Delivery[],
  wanted: boolean
): IssueChange | null {
  // A record that only gained receipts says nothing new: the text stays as it was written.
  const isSame = marker.content === swept.content
  const written = isSame ? { ...swept, blob: marker.record } : swept
  const { title, body } = trackingText(written, delivered)
  const labels = labelChange(issue.labels, labelsOf(swept.shown.entry))
  const change: IssueChange = {
    ...(title === issue.title ? {} : { title }),
    ...(sameBody(body, issue.body) ? {} : { body }),
    ...(labels === null ? {} : { labels }),
    ...stateChange(swept, issue.state, marker.content, wanted),
  }
  return Object.keys(change).length === 0 ? null : change
}

function stateChange(
  { entry, content }: SweptIncident,
  state: 'open' | 'closed',
  writtenFrom: string | null,
  wanted: boolean
): IssueChange {
  if (state === 'open' && !wanted) {
    const done = entry.course.status === 'closed'
    return { state: 'closed', stateReason: done ? 'completed' : 'not_planned' }
  }
  if (state === 'closed' && wanted && writtenFrom !== content) {
    return { state: 'open', stateReason: 'reopened' }
  }
  return {}
}

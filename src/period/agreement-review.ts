/** The agreement's own review: when it was, when it is due, and what speaks for another one, lessons of records among it. */
import type { LedgerEntry } from '../clock/obligation.ts'
import { policyInForce, type PolicyTimeline } from '../clock/policy-timeline.ts'
import { compareText } from '../model/order.ts'
import type { Policy } from '../model/policy.ts'
import { diffPolicies } from '../model/policy-changes.ts'
import { elapsedSeconds, type Instant } from '../model/time.ts'
import { complianceRows, judgedOf, totalOf } from './compliance.ts'
import { parseBound, type Period } from './period.ts'
import { breachesOf } from './verdict.ts'
import type { Root, RootContent } from 'mdast'
import type { StringifyMarkdown } from '../report/review-input.ts'
import { sectionsOf } from '../text/sections.ts'

/** What the review is drawn from. */
interface ReviewedAgreement {
  readonly live: readonly LedgerEntry[]
  readonly policy: Policy
  readonly timeline: PolicyTimeline
  /** Why every clock is held against the present policy; null where its history is known. */
  readonly presentBecause: string | null
  readonly now: Instant
}

/** The review of the policy, as of `now`; null where the policy sets none. */
export function agreementReview(given: ReviewedAgreement) {
  const { live, policy, now } = given
  if (policy.review === undefined) return null
  const { every, last, feedback = [] } = policy.review
  const lastAt = parseBound(last) ?? now
  const dueAt = lastAt + elapsedSeconds(every)
  const since = live.filter(({ course }) => course.reportedAt >= lastAt)
  const total = totalOf(complianceRows(since, policy, now))
  const said = feedback.toSorted((one, other) => compareText(one.on, other.on))
  return {
    last,
    every,
    dueAt,
    overdue: dueAt < now,
    /** Live incidents since the last review up to now, and their breaches. */
    incidentsSince: since.length,
    breachesSince: breachesOf(since).length,
    /** Deadlines of these: kept, of those that were kept or broken. */
    keptSince: total.kept,
    judgedSince: judgedOf(total),
    /** What people said since then, the oldest first, and how many said something before. */
    feedback: said.filter(({ on }) => on >= last),
    feedbackBefore: said.filter(({ on }) => on < last).length,
    changes: changesSince(lastAt, given),
  }
}

/**
 * What the agreement itself asks otherwise than it did at its last review: the keys of kinds, priorities and calendars
 * with their values, and how many others. Null where no history says what it asked then.
 */
function changesSince(
  lastAt: Instant,
  { policy, timeline, presentBecause, now }: ReviewedAgreement
) {
  if (presentBecause !== null) return null
  const then = policyInForce(timeline, lastAt)
  const changes = diffPolicies(then.policy, policy).filter(({ key }) => !OWN_KEYS.test(key))
  const asked = changes.filter(({ key }) => ASKED_KEYS.test(key))
  const versions = timeline.filter(({ since }) => since !== null && since > lastAt && since <= now)
  return {
    /** Versions of the policy that came into force since. */
    versions: versions.length,
    asked,
    others: changes.length - asked.length,
    /** Whether the policy that stood at the last review is not known, so that the oldest one stands in. */
    isOldest: then.since !== null && then.since > lastAt,
  }
}

/** What a review itself writes. */
const OWN_KEYS = /^(?:review|in-force)(?:\.|$)/
/** What binds people; who these are stands in the policy, and not in a report that travels. */
const ASKED_KEYS = /^(?:kinds|priorities|calendars|closure|reports|services)\./

/** Where the lessons begin that a report tells: at the last review of the agreement, or with the period if that is earlier. */
export function learningSince(policy: Policy, { from }: Period): Instant {
  return Math.min(from, parseBound(policy.review?.last ?? '') ?? from)
}

/** The lessons, as safe Markdown, of incidents reported from then until the end of the period, by id. */
export function lessonsOf(
  entries: readonly LedgerEntry[],
  lessons: ReadonlyMap<string, string>,
  period: Period,
  since: Instant
) {
  return entries
    .filter(({ course }) => course.reportedAt >= since && course.reportedAt < period.to)
    .flatMap(({ file }) => {
      const { id, title } = file.incident
      const lesson = lessons.get(id)
      return lesson === undefined || lesson === '' ? [] : [{ id, title, lesson }]
    })
    .toSorted((a, b) => compareText(a.id, b.id))
}

/** The name of the section, in lower case. */
export const LESSONS = 'lessons learned'

/** Whether a record's headings promise that there is one; the tree decides. */
export function mayTeach(headings: readonly { readonly text: string }[]): boolean {
  return headings.some(({ text }) => text.trim().toLowerCase() === LESSONS)
}

/** The section as Markdown, empty where there is none. Relative addresses lead nowhere from a report, and are shown as code. */
export function lessonOf(body: Root, stringify: StringifyMarkdown): string {
  const children = sectionsOf(
    body,
    () => null,
    (title) => title.toLowerCase() === LESSONS
  )
    .flatMap(({ blocks }) => blocks)
    .map((block) => withoutHeading(block))
  return children.length === 0 ? '' : stringify({ type: 'root', children }).trim()
}

/** A heading of its own would be one of the report's: it becomes a line in bold. */
function withoutHeading(block: RootContent): RootContent {
  if (block.type !== 'heading') return block
  return { type: 'paragraph', children: [{ type: 'strong', children: block.children }] }
}

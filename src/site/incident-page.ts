/** The page of an incident: the verdict, the lanes, the timeline, every deadline with its line of the policy, and what vouches for it. */
import { idKey } from '../model/id.ts'
import { isCommentAddress } from '../model/address.ts'
import { lastRow, type Obligation } from '../clock/obligation.ts'
import type { TimelineEvent } from '../model/events.ts'
import { countOf } from '../model/count-of.ts'
import { changeText } from '../audit/audit-trail-text.ts'
import type { AuditFinding } from '../audit/finding.ts'
import type { TrailStep } from '../audit/trail.ts'
import { isOwed, roleWords, stateWords } from '../report/words.ts'
import { eventDetails } from '../text/event-words.ts'
import { evidenceRows, factRows } from '../report/review-facts.ts'
import { signOffs } from '../report/review-sign-off.ts'
import { verdictRow } from '../report/review-verdicts.ts'
import { type Clockface, utc, utcAndLocal } from '../text/times.ts'
import { findingRows } from './finding-rows.ts'
import { fitting } from './fitting.ts'
import { cellHtml, escaped, type Html, inlineHtml, markup, timed } from './html.ts'
import { priorityMark, type SiteIncident, statusWords, verdictSentence } from './incident-facts.ts'
import type { Page } from './page.ts'
import type { SiteInput } from './site-input.ts'
import { swimlane } from './swimlane.ts'
import { versionPath } from './version-path.ts'

const nowhere = () => null
/** More entries than these have no mark in the lanes, and no row: the newest count. */
const MOST_ENTRIES = 300
/** What a part of the page may take, in bytes; a page is to have less than 200,000 with all of them. */
const ROOM = { timeline: 45_000, facts: 10_000, evidence: 10_000, findings: 12_000, steps: 20_000 }
/** More changes of one commit than these too. */
const MOST_CHANGES = 40

/** Where it stands, from the top of the site. */
export function incidentPath(id: string): string {
  return `incidents/${id}.html`
}

/** The page; of an incident that is withheld id, priority and times alone. */
export function incidentPage(
  incident: SiteIncident,
  input: SiteInput,
  { findings, foot }: { readonly findings: readonly AuditFinding[]; readonly foot: Page['foot'] }
): Page {
  const { id, title, entry, confidential } = incident
  const { policyFile, zones } = input
  const clockface = { zones, timezone: policyFile.policy.timezone }
  const trail = input.past?.trailOf(idKey(id)) ?? null
  const facts = confidential ? [] : factRows(entry, policyFile, clockface, nowhere)
  const evidence = confidential ? [] : evidenceRows(entry, nowhere)
  const { events } = entry.course
  const newest = events.slice(-MOST_ENTRIES).toReversed()
  const timeline = fitting(
    newest.map(({ event }) => entryRow(event, clockface)),
    ROOM.timeline
  )
  const steps = fitting((trail?.steps ?? []).toReversed().map(stepRow), ROOM.steps)
  return {
    path: incidentPath(id),
    title: confidential ? `${id} (confidential)` : `${id} ${title}`,
    layout: 'incident',
    foot,
    view: {
      verdict: escaped(verdictSentence(incident)),
      isBad: incident.missed > 0,
      priority: priorityMark(entry),
      status: escaped(statusWords(incident)),
      confidential,
      facts: fitting(
        facts.map(({ name, value }) => ({ name: escaped(name), value: cellHtml(value) })),
        ROOM.facts
      ),
      lanes: swimlane(entry, MOST_ENTRIES),
      timeline: {
        rows: timeline.rows.toReversed(),
        more: timeline.more + Math.max(0, events.length - MOST_ENTRIES),
      },
      deadlines: entry.obligations.map((obligation) => deadlineRow(obligation, incident, input)),
      sections: confidential ? [] : input.sectionsOf(entry.file),
      evidence: fitting(
        evidence.map(({ what, where, sha256 }) => ({
          what: cellHtml(what),
          where: cellHtml(where),
          sha256: inlineHtml(sha256),
        })),
        ROOM.evidence
      ),
      review: reviewWords(incident, input),
      steps,
      hasPast: trail !== null,
      findings: fitting(findingRows(findings, ''), ROOM.findings),
      id: escaped(id),
      record: escaped(confidential ? id : entry.file.path),
    },
  }
}

function entryRow(event: TimelineEvent, clockface: Clockface) {
  return {
    at: escaped(`${event.approximate === true ? 'about ' : ''}${utcAndLocal(event.at, clockface)}`),
    event: escaped(event.event),
    by: event.by === undefined ? markup`` : markup`by ${escaped(event.by)}`,
    details: inlineHtml(eventDetails(event, nowhere)),
    receipt: event.url !== undefined && isCommentAddress(event.url),
  }
}

function deadlineRow(
  obligation: Obligation,
  { entry }: SiteIncident,
  { policyFile, lineOf }: SiteInput
) {
  const { what, owner, from, due, met, verdict } = verdictRow(obligation, entry, policyFile)
  const { line, commit } = lineOf(obligation.policyKeys, obligation.anchorAt)
  // The page says above where the policy lies.
  const file = policyFile.path.split('/').at(-1) ?? policyFile.path
  const words = `${file}:${line}${commit === null ? '' : ` @${commit.slice(0, 12)}`}`
  const state = isOwed(obligation)
    ? markup`<strong>${escaped(stateWords(obligation.state))}</strong>${escaped(brokenWords(obligation))}`
    : inlineHtml(verdict)
  return {
    what: escaped(what),
    owner: cellHtml(owner),
    from: inlineHtml(from),
    due: timed(due),
    met: cellHtml(met),
    verdict: state,
    isBad: obligation.state === 'late' || obligation.state === 'overdue' || obligation.breaches > 0,
    policy: markup`<a href="../${escaped(versionPath(commit))}"><code>${escaped(words)}</code></a>`,
  }
}

/** What runs on may have been missed before: a cadence, or what was extended. */
function brokenWords({ breaches, state }: Obligation): string {
  const before = state === 'overdue' ? breaches - 1 : breaches
  return before > 0 ? `, ${countOf(before, 'breach', 'breaches')} before` : ''
}

/** Whether a review is owed, and what the record says of it. */
function reviewWords({ entry, confidential }: SiteIncident, { policyFile }: SiteInput): Html {
  const row = lastRow(entry.obligations.filter(({ reach }) => reach === 'reviewed'))
  if (row === undefined || row.state === 'cancelled')
    return markup`The agreement asks for no review of it.`
  const due = row.dueAt === null ? '' : `, due ${utc(row.dueAt)}`
  const words = isOwed(row)
    ? `A review is owed by the ${roleWords(row.owner)}${due}.`
    : row.metAt === null
      ? `Its review was never held${due}.`
      : `Its review was held ${utc(row.metAt)}${due}.`
  const said = confidential
    ? markup``
    : markup` The record says: ${inlineHtml(signOffs(entry, policyFile).record)}.`
  return markup`${escaped(words)}${said}`
}

function stepRow({ revision: { commit, pullRequest }, changes, unreadable }: TrailStep) {
  const shown = changes.slice(0, MOST_CHANGES).map((change) => escaped(changeText(change)))
  const more = changes.length - shown.length
  return {
    hash: escaped(commit.hash.slice(0, 12)),
    at: escaped(utc(commit.committer.at)),
    by: escaped(commit.author.name),
    subject: escaped(
      `${commit.subject}${pullRequest === null ? '' : ` (pull request ${pullRequest})`}`
    ),
    signed:
      commit.signature === null
        ? markup`unsigned`
        : markup`${escaped(commit.signature)} signature, not verified`,
    changes: [
      ...(unreadable === null ? [] : [escaped(`cannot be read: ${unreadable}`)]),
      ...shown,
      ...(more > 0 ? [escaped(`and ${more} more changes`)] : []),
    ],
    isLong: changes.length > 3,
  }
}

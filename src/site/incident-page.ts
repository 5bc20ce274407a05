/** The page of an incident: the verdict, the lanes, the timeline, every deadline with its line of the policy, and what vouches for it. */
import { idKey } from '../model/id.ts'
import { isCommentAddress } from '../model/address.ts'
import type { Obligation } from '../clock/obligation.ts'
import { countOf } from '../model/count-of.ts'
import { changeText } from '../audit/audit-trail-text.ts'
import type { TrailStep } from '../audit/trail.ts'
import { isOwed, roleWords, stateWords } from '../report/words.ts'
import { eventDetails } from '../text/event-words.ts'
import { evidenceRows, factRows } from '../report/review-facts.ts'
import { signOffs } from '../report/review-sign-off.ts'
import { verdictRow } from '../report/review-verdicts.ts'
import { sectionsOf } from '../text/sections.ts'
import { utc, utcAndLocal } from '../text/times.ts'
import { documentHtml, type Setting } from './document-html.ts'
import { findingRows } from './finding-rows.ts'
import { cellHtml, escaped, type Html, inlineHtml, markup } from './html.ts'
import { priorityMark, type SiteIncident, statusWords, verdictSentence } from './incident-facts.ts'
import type { Page } from './page.ts'
import type { SiteInput } from './site-input.ts'
import { swimlane } from './swimlane.ts'
import { versionPath } from './version-path.ts'

const nowhere = () => null
/** A page tells of links and pictures of the repository by their words: the files are not copied. */
const SECTION: Setting = {
  deeper: 0,
  picture: nowhere,
  link: (url) => (/^https?:/i.test(url) ? url : null),
}
/** More commits than these are told as a number. */
const MOST_STEPS = 200
/** More changes of one commit than these too. */
const MOST_CHANGES = 40

/** The page; of an incident that is withheld id, priority and times alone. */
export function incidentPage(incident: SiteIncident, input: SiteInput, foot: Html): Page {
  const { id, title, entry, confidential } = incident
  const { policyFile, zones } = input
  const clockface = { zones, timezone: policyFile.policy.timezone }
  const trail = input.past?.trailOf(idKey(id)) ?? null
  const findings = (input.past?.findings ?? []).filter((one) => one.incident === id)
  const evidence = confidential ? [] : evidenceRows(entry, nowhere)
  return {
    path: `incidents/${id}.html`,
    title: confidential ? `${id} (confidential)` : `${id} ${title}`,
    layout: 'incident',
    foot,
    view: {
      verdict: escaped(verdictSentence(incident)),
      isBad: incident.missed > 0,
      priority: priorityMark(entry),
      status: escaped(statusWords(incident)),
      confidential,
      facts: (confidential ? [] : factRows(entry, policyFile, clockface, nowhere)).map(
        ({ name, value }) => ({ name: escaped(name), value: cellHtml(value) })
      ),
      lanes: swimlane(entry),
      timeline: entry.course.events.map(({ event }) => ({
        at: escaped(
          `${event.approximate === true ? 'about ' : ''}${utcAndLocal(event.at, clockface)}`
        ),
        event: escaped(event.event),
        by: event.by === undefined ? markup`` : markup`by ${escaped(event.by)}`,
        details: inlineHtml(eventDetails(event, nowhere)),
        receipt: event.url !== undefined && isCommentAddress(event.url),
      })),
      deadlines: entry.obligations.map((obligation) => deadlineRow(obligation, incident, input)),
      sections: confidential ? [] : sections(incident, input),
      evidence: evidence.map(({ what, where, sha256 }) => ({
        what: cellHtml(what),
        where: cellHtml(where),
        sha256: inlineHtml(sha256),
      })),
      review: reviewWords(incident, input),
      steps: (trail?.steps ?? [])
        .slice(-MOST_STEPS)
        .toReversed()
        .map((step) => stepRow(step)),
      moreSteps: Math.max(0, (trail?.steps.length ?? 0) - MOST_STEPS),
      hasPast: trail !== null,
      findings: findingRows(findings, ''),
    },
  }
}

function deadlineRow(
  obligation: Obligation,
  { entry }: SiteIncident,
  { policyFile, lineOf }: SiteInput
) {
  const { what, owner, from, due, met, verdict } = verdictRow(obligation, entry, policyFile)
  const { line, commit } = lineOf(obligation.policyKeys, obligation.anchorAt)
  const words = `${policyFile.path}:${line}${commit === null ? '' : ` @${commit.slice(0, 12)}`}`
  const state = isOwed(obligation)
    ? markup`<strong>${escaped(stateWords(obligation.state))}</strong>${escaped(brokenWords(obligation))}`
    : inlineHtml(verdict)
  return {
    what: escaped(what),
    owner: cellHtml(owner),
    from: inlineHtml(from),
    due: escaped(due),
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

function sections({ entry }: SiteIncident, { bodies }: SiteInput) {
  const tree = bodies.get(entry.file.path)
  if (tree === undefined) return []
  return sectionsOf(tree, nowhere)
    .filter(({ blocks }) => blocks.length > 0)
    .map(({ title, blocks }) => ({
      title: escaped(title),
      prose: documentHtml(blocks, SECTION),
    }))
}

/** Whether a review is owed, and what the record says of it. */
function reviewWords({ entry, confidential }: SiteIncident, { policyFile }: SiteInput): Html {
  const row = entry.obligations.find(({ reach }) => reach === 'reviewed')
  if (row === undefined || row.state === 'cancelled')
    return markup`The agreement asks for no review of it.`
  const due = row.dueAt === null ? '' : `, due ${utc(row.dueAt)}`
  const words = isOwed(row)
    ? `A review is owed by the ${roleWords(row.owner)}${due}.`
    : `Its review was held${row.metAt === null ? '' : ` ${utc(row.metAt)}`}${due}.`
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
      commit.signature === null ? markup`unsigned` : markup`${escaped(commit.signature)} signature`,
    changes: [
      ...(unreadable === null ? [] : [escaped(`cannot be read: ${unreadable}`)]),
      ...shown,
      ...(more > 0 ? [escaped(`and ${more} more changes`)] : []),
    ],
    isLong: changes.length > 3,
  }
}

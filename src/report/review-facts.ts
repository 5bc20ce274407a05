/** The head of a review and its evidence: what happened to whom, when, under which policy, and what proves it. */
import type { LedgerEntry } from '../clock/obligation.ts'
import type { Status } from '../model/events.ts'
import type { PolicyFile } from '../model/policy.ts'
import type { Instant } from '../model/time.ts'
import { closingGap } from './closing-words.ts'
import { numbersOf } from '../clock/numbers.ts'
import { numberWords } from '../text/event-words.ts'
import { declaredWords } from './declared-words.ts'
import { policiesText } from './drawing.ts'
import { cell, code, fileLink, inCell, link, text } from '../text/markdown.ts'
import { span, utc, utcAndLocal, type Clockface } from '../text/times.ts'
import { capital, roleWords } from './words.ts'

type Relocate = (path: string) => string | null

/** The rows of the head, both sides fit for a table; what a record does not say has no row. */
export function factRows(
  entry: LedgerEntry,
  policyFile: PolicyFile,
  clockface: Clockface,
  relocate: Relocate
) {
  const { course, file } = entry
  const { incident } = file
  const since = (at: Instant) =>
    `${utcAndLocal(at, clockface)}, after ${span(at - course.reportedAt)}`
  const reached = (status: Status) =>
    course.statusChanges.findLast((change) => change.status === status)
  const facts: (readonly [string, string | undefined])[] = [
    ['Incident', code(incident.id)],
    ['Kind', roleWords(incident.kind)],
    ['Declared', declaredWords(entry) ?? undefined],
    ['Services', incident.services.map((service) => text(service)).join(', ')],
    ['Priority', priorityHistory(entry)],
    ['Status', course.status],
    ['Closing', closingGap(course, policyFile.policy, text) ?? undefined],
    ['Scope', course.scope === null ? undefined : text(course.scope)],
    [
      'Reported',
      utcAndLocal(course.reportedAt, clockface) + (course.reportedApproximate ? ' (about)' : ''),
    ],
    ...(['contained', 'resolved', 'closed', 'dismissed'] as const).map((status) => {
      const change = reached(status)
      return [capital(status), change === undefined ? undefined : since(change.at)] as const
    }),
    ['On hold', holds(entry)],
    ['Roles', rolesHeld(entry)],
    ['Cause', incident.cause === undefined ? undefined : text(incident.cause)],
    ['Triggered by', incident.change === undefined ? undefined : text(incident.change)],
    ['Contributing factors', incident.factors?.map((factor) => text(factor)).join('; ')],
    ['In numbers', numberWords(numbersOf(course)).join(', ')],
    ['Marking', incident.tlp === undefined ? undefined : `TLP:${incident.tlp}`],
    [
      'Duplicate of',
      incident['duplicate-of'] === undefined ? undefined : code(incident['duplicate-of']),
    ],
    ['Related', incident.related?.map((id) => code(id)).join(', ')],
    ['Links', incident.links?.map(({ what, url }) => link(what, url)).join(' · ')],
    ['Record', fileLink(file.path, relocate(file.path.split('/').at(-1) ?? '') ?? '')],
    ['Policy', policiesText(entry, policyFile)],
  ]
  return facts.flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [{ name, value: inCell(value) }]
  )
}

/** Each item of evidence and each `evidence` entry: what it is, where, and the hash that it must have. */
export function evidenceRows({ file, course }: LedgerEntry, relocate: Relocate) {
  const declared = (file.incident.evidence ?? []).map(({ path, url, note, sha256 }) => ({
    what: cell(note),
    where: whereOf(path, url, relocate),
    sha256: sha256 === undefined ? 'none given' : code(sha256),
  }))
  const known = new Set((file.incident.evidence ?? []).map(({ path, url }) => path ?? url))
  const logged = course.events.flatMap(({ event }) => {
    const place = event.path ?? event.url
    if (event.event !== 'evidence' || place === undefined || known.has(place)) return []
    return [
      {
        what: cell(event.note),
        where: whereOf(event.path, event.url, relocate),
        sha256: 'none given',
      },
    ]
  })
  return [...declared, ...logged]
}

function whereOf(path: string | undefined, url: string | undefined, relocate: Relocate): string {
  if (path === undefined) return inCell(url === undefined ? '–' : link(url, url))
  const address = relocate(path)
  return inCell(address === null ? code(path) : fileLink(path, address))
}

function priorityHistory({ course }: LedgerEntry): string {
  if (course.priorityChanges.length === 0) return 'unassessed'
  return course.priorityChanges
    .map(({ priority, at, because, impact, urgency }) => {
      const from =
        because === 'override'
          ? 'set by hand'
          : `impact ${impact ?? '?'}, urgency ${urgency ?? '?'}`
      const raised = because === 'raise' ? ', raised by the policy' : ''
      return `${priority} from ${utc(at)} (${from}${raised})`
    })
    .join(', then ')
}

function holds({ course }: LedgerEntry): string {
  return course.holds
    .map(({ from, to, reason }) => {
      const until = to === null ? '' : ` until ${utc(to)}, for ${span(to - from)}`
      return `since ${utc(from)}${until}, because ${text(reason)}`
    })
    .join('; ')
}

function rolesHeld({ course: { holdings } }: LedgerEntry): string {
  return holdings
    .filter(
      ({ role, who }, index) =>
        holdings.slice(0, index).findLast((one) => one.role === role)?.who !== who
    )
    .map(
      ({ role, who, since }) =>
        `${roleWords(role)} ${text(who)}${since === null ? '' : ` from ${utc(since)}`}`
    )
    .join(', ')
}

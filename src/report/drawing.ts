/** What every text for GitHub is drawn from, and the few lines that they share. */
import type { LedgerEntry, Obligation } from '../clock/obligation.ts'
import type { PolicyFile } from '../model/policy.ts'
import type { Instant, Zones } from '../model/time.ts'
import { GITHUB_BODY_LIMIT, code, link, text } from '../text/markdown.ts'
import type { Shown } from './shown.ts'
import { briefly, utcAndLocal } from '../text/times.ts'
import { meetingReply } from './meeting.ts'
import { holderOf, roleWords } from './words.ts'
import { terminalLine } from '../text/terminal.ts'

/** One incident to be drawn, as of one moment. */
export interface Drawing extends Shown {
  readonly policyFile: PolicyFile
  readonly now: Instant
  /** Where the record can be read; null where nobody knows. */
  readonly recordUrl: string | null
  /** Where it can be edited on the web page; null where nobody knows the branch. */
  readonly editUrl: string | null
}

/** The room of a body of ours, in characters: GitHub's limit less what the marker below it may take. */
export const ROOM = GITHUB_BODY_LIMIT - 16_384

/** The longest piece of a record's text that is repeated in a comment; the record holds the rest. */
const LONGEST = 240
/** More links than these are no longer what somebody in a hurry wants first. */
const LINKS_SHOWN = 10

/** Shortens at a whole character, with an ellipsis. */
export function clip(value: string, longest: number = LONGEST): string {
  const characters = Array.from(value)
  return characters.length <= longest ? value : `${characters.slice(0, longest - 1).join('')}…`
}

/** The same after a whole word, where one ends in the second half. */
export function clipWords(value: string, longest: number): string {
  const clipped = clip(value, longest)
  if (clipped === value) return value
  const end = clipped.lastIndexOf(' ')
  return end * 2 < longest ? clipped : `${clipped.slice(0, end)} …`
}

/** The title of an incident where it may be said, else nothing. */
export function titleOf({ entry, confidential }: Drawing): string | null {
  return confidential ? null : text(clip(entry.file.incident.title))
}

/** An instant in UTC and the organisation's zone. */
export function moment(instant: Instant, { policyFile }: Drawing, zones: Zones): string {
  return utcAndLocal(instant, { zones, timezone: policyFile.policy.timezone })
}

/** The same in few letters, without the day that a text is of; the zone's name where it is `named`. */
export function glance(
  instant: Instant,
  { policyFile, now }: Drawing,
  zones: Zones,
  named = false
): string {
  return briefly(instant, { zones, timezone: policyFile.policy.timezone, seen: now }, named)
}

/** The same for a text that stands for days: always with its day. */
export function lasting(
  instant: Instant,
  { policyFile }: Pick<Drawing, 'policyFile'>,
  zones: Zones,
  named = false
): string {
  return briefly(instant, { zones, timezone: policyFile.policy.timezone, seen: null }, named)
}

/** A role with its present holder; the holder stands in the record, so a confidential place learns the role alone. */
export function roleText(role: string, { entry, policyFile, confidential }: Drawing): string {
  const holder = confidential ? null : holderOf(entry.course, policyFile.policy, role)
  return holder === null ? roleWords(role) : `${roleWords(role)} (${text(clip(holder))})`
}

/** The record and its own links, for the reader who wants to act; nothing where there are none. */
export function links(drawing: Drawing, most = LINKS_SHOWN): string {
  const { entry, confidential } = drawing
  const own = confidential ? [] : (entry.file.incident.links ?? [])
  const shown = own.slice(0, most).map(({ what, url }) => link(clip(what), clip(url, 2000)))
  const more = own.length > most ? [`${own.length - most} more in the record`] : []
  return [...recordLinks(drawing), ...shown, ...more].join(' · ')
}

/** The record, to read and to edit. Its address repeats its title, so a confidential place gets neither. */
function recordLinks({ confidential, recordUrl, editUrl }: Drawing): string[] {
  if (confidential) return []
  const record = recordUrl === null ? [] : [link('Record', recordUrl)]
  return editUrl === null ? record : [...record, link('Edit', editUrl)]
}

/** What somebody with a phone types: to take it up, and to settle the first of what is owed; what is closed nobody takes up. */
export function replyWords({ entry }: Drawing, first: Obligation | null): string {
  if (!entry.open) return ''
  const reply = first === null ? null : meetingReply(first)
  const settle = reply === null || reply === '/ack' ? null : `${code(reply)} to settle it`
  const take = entry.course.status === 'closed' ? null : `${code('/ack')} to take it up`
  const ways = [take, settle].filter((way) => way !== null)
  return ways.length === 0 ? '' : `Reply ${ways.join(', ')} (${code('/help')} lists all).`
}

/** Says why so little is told. */
export function confidentialLine({ entry, confidential }: Drawing): string[] {
  if (!confidential) return []
  const marked = entry.file.incident.tlp === undefined ? '' : ` (TLP:${entry.file.incident.tlp})`
  return [
    `Confidential${marked}: here stand id, priority and times only; the record holds the rest.`,
    '',
  ]
}

/** A policy by its path, and the commit where one vouches for it. */
export function policyText({ path, commit }: Pick<PolicyFile, 'path' | 'commit'>): string {
  return code(commit === null ? path : `${path}@${commit.slice(0, 12)}`)
}

/** The commits that an incident's obligations are held against, in the order in which their clocks started. */
export function policyCommits({ obligations }: LedgerEntry): readonly string[] {
  const commits = obligations
    .toSorted((one, other) => one.anchorAt - other.anchorAt)
    .flatMap(({ policyCommit }) => policyCommit ?? [])
  return [...new Set(commits)]
}

/** The policies that an incident is held against: that of its report, and those that came while it lasted. */
export function policiesText(entry: LedgerEntry, { path, commit: present }: PolicyFile): string {
  const [first = present, ...later] = policyCommits(entry)
  const named = later.map((commit) => policyText({ path, commit }))
  const begun = named.length === 0 ? '' : `; what began later: ${named.join(', ')}`
  return policyText({ path, commit: first }) + begun
}

/** `Held against the present incidents/policy.yml: there is no history here.` */
export function heldAgainstPresent(path: string, because: string): string {
  return `Held against the present ${terminalLine(path)}: ${because}.`
}

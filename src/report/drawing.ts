/** What every text for GitHub is drawn from, and the few lines that they share. */
import type { LedgerEntry } from '../clock/obligation.ts'
import type { PolicyFile } from '../model/policy.ts'
import type { Instant, Zones } from '../model/time.ts'
import { GITHUB_BODY_LIMIT, code, link, text } from '../text/markdown.ts'
import type { Shown } from './shown.ts'
import { utcAndLocal } from '../text/times.ts'
import { holderOf, roleWords } from './words.ts'

/** One incident to be drawn, as of one moment. */
export interface Drawing extends Shown {
  readonly policyFile: PolicyFile
  readonly now: Instant
  /** Where the record can be read; null where nobody knows. */
  readonly recordUrl: string | null
  /** Where it can be edited on the web page; null where nobody knows the branch. */
  readonly editUrl: string | null
}

/** The room of a body of ours, in characters: GitHub's limit less what the marker line before it may take. */
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

/** The title of an incident where it may be said, else nothing. */
export function titleOf({ entry, confidential }: Drawing): string | null {
  return confidential ? null : text(clip(entry.file.incident.title))
}

/** An instant in UTC and the organisation's zone. */
export function moment(instant: Instant, { policyFile }: Drawing, zones: Zones): string {
  return utcAndLocal(instant, { zones, timezone: policyFile.policy.timezone })
}

/** A role with its present holder; the holder stands in the record, so a confidential place learns the role alone. */
export function roleText(role: string, { entry, policyFile, confidential }: Drawing): string {
  const holder = confidential ? null : holderOf(entry.course, policyFile.policy, role)
  return holder === null ? roleWords(role) : `${roleWords(role)} (${text(clip(holder))})`
}

/** The record and its own links, for the reader who wants to act. */
export function linkLine(drawing: Drawing): string[] {
  const { entry, confidential } = drawing
  const own = confidential ? [] : (entry.file.incident.links ?? [])
  const shown = own.slice(0, LINKS_SHOWN).map(({ what, url }) => link(clip(what), clip(url, 2000)))
  const more = own.length > LINKS_SHOWN ? [`${own.length - LINKS_SHOWN} more in the record`] : []
  const links = [...recordLinks(drawing), ...shown, ...more]
  return links.length === 0 ? [] : [`**Links:** ${links.join(' · ')}`, '']
}

/** The record, to read and to edit. Its address repeats its title, so a confidential place gets neither. */
function recordLinks({ confidential, recordUrl, editUrl }: Drawing): string[] {
  if (confidential) return []
  const record = recordUrl === null ? [] : [link('Record', recordUrl)]
  return editUrl === null ? record : [...record, link('Edit', editUrl)]
}

/** How somebody with a phone takes it up: first of all, for that is what the word is for. */
const TAKE_UP = 'Take it up: comment `/ack` here (`/help` lists what else a comment does)'

/** That line, of an incident that is not over; `linked` adds the record where no line of links follows. */
export function takeUpLine(drawing: Drawing, linked = false): string[] {
  if (!drawing.entry.open) return []
  return [[TAKE_UP, ...(linked ? recordLinks(drawing) : [])].join(' · '), '']
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

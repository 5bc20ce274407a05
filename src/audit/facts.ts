/** Turns the facts of a version back into what they were taken from: its timeline, its fields, the whole incident. */
import type { TimelineEvent } from '../model/events.ts'
import type { Incident, IncidentFile } from '../model/incident.ts'
import { oncePer } from '../model/once-per.ts'
import { taskFacts } from '../model/task-text.ts'
import type { Fact, RecordVersion } from './history.ts'

/** A version that can be read. */
export interface ReadableVersion extends RecordVersion {
  readonly id: string
  readonly facts: readonly Fact[]
}

/** Whether a version could be read as a record. */
export function isReadable(version: RecordVersion | undefined): version is ReadableVersion {
  return version !== undefined && version.facts !== null && version.id !== null
}

/** The timeline's facts, in file order. */
export function timelineOf({ facts }: ReadableVersion): readonly Fact[] {
  return facts.filter(({ field }) => field === 'timeline')
}

/** The entry that a fact of the timeline holds; the digest wrote it, so that its form is known. */
export const entryOf = oncePer(({ value }: Fact): TimelineEvent => JSON.parse(value))

/** The entries of a version. */
export function entriesOf(version: ReadableVersion): TimelineEvent[] {
  return timelineOf(version).map(entryOf)
}

/** What an entry claims to have happened when, whatever else it says. */
export function claimOf({ event, at }: TimelineEvent): string {
  return `${event} ${at}`
}

/** The value of a key of the front matter as JSON; null where the record has no such key. */
export function valueOf({ facts }: ReadableVersion, field: string): string | null {
  return facts.find((fact) => fact.field === field)?.value ?? null
}

/** The record as the clocks take it. Of its body the follow-ups alone are kept: no clock reads more. */
export function fileOf(version: ReadableVersion, path: string): IncidentFile {
  const front = version.facts.filter(({ field }) => isKey(field))
  const incident: Incident = {
    ...JSON.parse(`{${front.map(({ field, value }) => `"${field}":${value}`).join(',')}}`),
    timeline: entriesOf(version),
  }
  const tasks = version.tasks.map((task) => ({ ...task, ...taskFacts(task.text), line: 1 }))
  const facts = { headings: [], links: [], tasks, untracked: [], from: 'scan' } as const
  return { path, incident, body: { text: '', line: 1, facts } }
}

/** Whether a fact is a key that the clocks know; those that begin with `x-` are the team's own. */
function isKey(field: string): boolean {
  return /^[a-z]/.test(field) && !field.startsWith('x-') && !OTHER.has(field)
}

/** Facts that are no key of the front matter, or are put together otherwise; the text above all sections is `text`. */
const OTHER = new Set(['timeline', 'text', 'head'])

/** The kind of incident that a version says it is; empty where it says none. */
export function kindOf(version: ReadableVersion): string {
  const kind: unknown = JSON.parse(valueOf(version, 'kind') ?? 'null')
  return typeof kind === 'string' ? kind : ''
}

/** The digest of no words. */
const EMPTY = 'e3b0c44298fc1c14'

/** A section of that name in any case which has words; null where there is none. */
export function sectionIn({ facts }: ReadableVersion, name: string): Fact | null {
  const wanted = `## ${name}`.toLowerCase()
  return facts.find(({ field, value }) => field.toLowerCase() === wanted && value !== EMPTY) ?? null
}

/** All that a closing asks, what of it is there, and the command for what is missing. */
import { closingTerms, lacksNow, standingClosing } from '../clock/closing.ts'
import type { Course, Lack } from '../clock/course.ts'
import type { LedgerEntry } from '../clock/obligation.ts'
import { sectionKey } from '../clock/sections.ts'
import { isEnded } from '../clock/status.ts'
import type { IncidentFile } from '../model/incident.ts'
import { kindIn } from '../model/kind-in.ts'
import type { Policy } from '../model/policy.ts'
import { formatInstant } from '../model/time.ts'
import { terminalLine } from '../text/terminal.ts'
import { roleAndHolder } from './words.ts'

/** One thing that a closing asks. */
export interface ClosingRow {
  readonly what: string
  /** What is there of it; null where it is missing. */
  readonly has: string | null
  /** Why what is there does not do; null where nothing is, or it does. */
  readonly fault: string | null
  /** What is typed for it; null where it is there. */
  readonly command: string | null
  /** The lacking event or section, for whoever asks for it at a terminal. */
  readonly lack: { readonly event: string } | { readonly section: string } | null
}

/** What is wrong with the words of a body, as the rules say it. */
export interface BodyFaults {
  /** Of the summary, where it says something and that does not do. */
  readonly summary: string | null
  readonly followUps: readonly string[]
}

/** The rows in the order in which they are given; null where the incident is over, and nothing is asked. */
export function closingRows(
  { file, course }: Pick<LedgerEntry, 'file' | 'course'>,
  policy: Policy,
  { summary, followUps }: BodyFaults
): ClosingRow[] | null {
  if (isEnded(course.status)) return null
  const { id, kind } = file.incident
  const terms = closingTerms(kindIn(policy, kind))
  const lacks = lacksNow(terms, course)
  const { statuses, validated, sections } = terms.requires
  const events = new Set(['assessed', ...statuses.filter((name) => name !== 'reported')])
  const headings = new Set(['Summary', 'Impact', ...sections])
  return [
    ...[...events].map((name) => eventRow(name, { id, course, policy, lacks })),
    ...(validated === undefined ? [] : [eventRow('validated', { id, course, policy, lacks })]),
    ...[...headings].map((name) => sectionRow(name, file, name === 'Summary' ? summary : null)),
    ...followUps.map((fault): ClosingRow => ({
      what: 'Follow-up',
      has: null,
      fault,
      command: writing(id, 'Follow-up', fault),
      lack: { section: 'Follow-up' },
    })),
  ]
}

/** Whether nothing is missing. */
export function isReadyToClose(rows: readonly ClosingRow[]): boolean {
  return rows.every(({ has }) => has !== null)
}

interface Closing {
  readonly id: string
  readonly course: Course
  readonly policy: Policy
  readonly lacks: readonly Lack[]
}

function eventRow(name: string, { id, course, policy, lacks }: Closing): ClosingRow {
  const lack = lacks.find((one) => one.what !== 'section' && one.name === name)
  const what =
    lack?.what === 'validated'
      ? `${name}, by the ${roleAndHolder(course, policy, lack.role)}`
      : name
  if (lack === undefined) {
    const given = course.events.findLast(({ event }) => event.event === name)
    const by = given?.event.by === undefined ? '' : ` by ${given.event.by}`
    const has = given === undefined ? 'yes' : `${formatInstant(given.event.at)}${by}`
    return { what, has, fault: null, command: null, lack: null }
  }
  const details = name === 'assessed' ? 'impact=… urgency=… by=LOGIN' : 'by=LOGIN'
  return {
    what,
    has: null,
    fault: faultOf(lack),
    command: `incident-ledger log ${id} ${name} ${details}`,
    lack: { event: name },
  }
}

function faultOf({ instead, isTooEarly }: Lack): string | null {
  if (isTooEarly) return 'it was validated before it was resolved'
  return instead === null ? null : `${instead} does not count for it`
}

/** `objection` is to what a section says that says something. */
function sectionRow(
  name: string,
  { incident, body }: IncidentFile,
  objection: string | null
): ClosingRow {
  const found = body.facts.headings.filter(
    ({ level, text }) => level === 2 && sectionKey(text) === sectionKey(name)
  )
  const filled = found.filter(({ empty }) => !empty)
  const said = filled.find(({ unsaid }) => unsaid !== true)
  if (said !== undefined && objection === null)
    return { what: name, has: opening(body, said.line), fault: null, command: null, lack: null }
  const [promised] = said === undefined ? filled : []
  return {
    what: name,
    has: null,
    fault:
      promised === undefined ? objection : `says nothing yet: “${opening(body, promised.line)}”`,
    command: writing(incident.id, name),
    lack: { section: name },
  }
}

/** The command that writes a section; a follow-up that is there is put right where it stands. */
export function writing(id: string, section: string, fault: string | null = null): string {
  const name = sectionKey(section).replaceAll(' ', '-')
  const isTasks = name === 'follow-up'
  const words = isTasks ? (fault === null ? '"@LOGIN … (due DATE)"' : '--editor') : '"…"'
  return `incident-ledger write ${id} ${name} ${words}`
}

const SHOWN = 50

/** The first words of a section. */
function opening({ text, line }: IncidentFile['body'], heading: number): string {
  const lines = text.split('\n').slice(heading - line + 1)
  const first = lines.find((one) => one.trim() !== '')?.trim() ?? ''
  return first.length > SHOWN ? `${first.slice(0, SHOWN).trimEnd()}…` : first
}

/** What the closing that stands still waits for, or what one would ask; a line each, with the commands below. */
export function closingLines(
  rows: readonly ClosingRow[],
  { file, course }: Pick<LedgerEntry, 'file' | 'course'>
): string[] {
  const missing = rows.filter(({ has }) => has === null).length
  const isStated = standingClosing(course) !== null
  const command = `incident-ledger close ${file.incident.id}`
  const head =
    missing === 0
      ? `To close it, nothing is missing: ${command}`
      : `To close it, ${missing} of ${rows.length} are missing${isStated ? '; it was stated as closed, and counts once they are there' : ''}:`
  return [
    head,
    ...rows.flatMap(({ what, has, fault, command: next }) => [
      `  ${has === null ? '[ ]' : '[x]'} ${terminalLine(what)}${has === null ? '' : `: ${terminalLine(has)}`}${fault === null ? '' : `: ${terminalLine(fault)}`}`,
      ...(next === null ? [] : [`      ${terminalLine(next)}`]),
    ]),
  ]
}

/** `status ID`: why each deadline is what it is: the line of the policy, the events and the arithmetic. */
import { countOf } from '../model/count-of.ts'
import type { Obligation } from '../clock/obligation.ts'
import type { PolicyFile } from '../model/policy.ts'
import type { Instant, Zones } from '../model/time.ts'
import { closingLines, type ClosingRow } from './closing-list.ts'
import { closingGap, neverDone } from './closing-words.ts'
import { declaredTag, declaredWords } from './declared-words.ts'
import { heldAgainstPresent } from './drawing.ts'
import type { ShownEntry } from './shown.ts'
import type { StatusTextOptions } from './status-text.ts'
import { paint, terminalLine, wrap, type Ink } from '../text/terminal.ts'
import { relative, span, utcAndLocal, utcAndLocalBelow, type Clockface } from '../text/times.ts'
import {
  dutyAndAnchor,
  expectedOf,
  isOwed,
  priorityWords,
  ownerOf,
  roleWords,
  stateWords,
  stepWords,
  worstFirst,
} from './words.ts'
import { meetingCommand } from './meeting.ts'

/** Where a key stands in the policy in force at an instant: its line, counted from 1, and the commit; null: none. */
export type PolicyPlace = (
  keys: readonly (string | number)[],
  at: Instant
) => { readonly line: number; readonly commit: string | null }

/** What an explanation is made of. */
export interface ExplanationInput {
  readonly entry: ShownEntry
  readonly policyFile: PolicyFile
  readonly now: Instant
  readonly zones: Zones
  /** Null, or left out: each clock is held against the policy of its time. */
  readonly presentBecause?: string | null
  readonly lineOf: PolicyPlace
  /** What a closing asks; null, or left out, where nothing is asked or nobody may read it. */
  readonly closing?: readonly ClosingRow[] | null
}

/** Before a command, which is never broken: what is copied of two lines would run as two. */
const TO_TYPE = '  once done: '

/** Entries shown: what was done last, and not the whole course. */
const LATEST = 5

interface Explaining extends ExplanationInput {
  readonly clockface: Clockface
}

/** Every obligation of one incident explained, with a line feed at the end. */
export function renderExplanation(input: ExplanationInput, options: StatusTextOptions): string {
  const clockface = { zones: input.zones, timezone: input.policyFile.policy.timezone }
  const explaining = { ...input, clockface }
  const paragraphs: string[][] = [
    headLines(explaining),
    latestLines(explaining),
    priorityLines(explaining),
    ...worstFirst(input.entry.obligations).map((obligation) =>
      obligationLines(obligation, explaining)
    ),
    input.closing === undefined || input.closing === null
      ? []
      : closingLines(input.closing, input.entry),
    [
      'Counted from the record alone: what a sweep delivered counts once the record holds it.',
      ...heldAgainst(input),
    ],
  ]
  const lines = paragraphs.map((paragraph) =>
    paragraph
      .flatMap((line) =>
        line.startsWith(TO_TYPE)
          ? [line]
          : wrap(line, options.width, `${/^ */.exec(line)?.[0] ?? ''}    `)
      )
      .map((line, index) => (index === 0 ? painted(line, options.color) : line))
      .join('\n')
  )
  return `${lines.filter((line) => line !== '').join('\n\n')}\n`
}

/** Says so where the policies of the time are not known; else each line above names its own. */
function heldAgainst({ presentBecause = null, policyFile }: ExplanationInput): string[] {
  if (presentBecause === null) return []
  return [heldAgainstPresent(policyFile.path, presentBecause)]
}

function headLines({ entry, clockface, now, policyFile }: Explaining): string[] {
  const { incident } = entry.file
  const { course } = entry
  const declared = declaredWords(entry)
  const gap = closingGap(course, policyFile.policy, terminalLine)
  const by = expectedOf(course)
  const held = new Map(course.holdings.map(({ role, who }) => [role, who]))
  return [
    `${terminalLine(incident.id)} ${priorityWords(entry)} ${course.status}${declaredTag(entry)}: ${terminalLine(incident.title)}`,
    `  ${terminalLine(entry.file.path)}, reported ${utcAndLocal(course.reportedAt, clockface)}, ${relative(course.reportedAt, now)}`,
    ...(declared === null ? [] : [`  ${declared}`]),
    ...(gap === null ? [] : [`  ${gap}`]),
    ...(by === null
      ? []
      : [`  resolution expected ${utcAndLocalBelow(by, clockface)}, ${relative(by, now)}`]),
    ...[...held].map(([role, who]) => `  ${roleWords(role)}: ${terminalLine(who)}`),
    ...course.holds.map(({ from, to, reason }) => {
      const until = to === null ? '' : ` until ${utcAndLocalBelow(to, clockface)}`
      return `  on hold since ${utcAndLocalBelow(from, clockface)}${until}, because ${terminalLine(reason)}`
    }),
  ]
}

/** The last few entries, the latest first, by their number in the timeline. */
function latestLines({ entry, clockface }: Explaining): string[] {
  const lines = entry.course.events
    .slice(-LATEST)
    .toReversed()
    .map(({ event: { at, event, by, note }, index }) => {
      const who = by === undefined ? '' : ` by ${terminalLine(by)}`
      const said = note === undefined ? '' : `: ${terminalLine(note)}`
      return `  ${index + 1}. ${utcAndLocalBelow(at, clockface)} ${event}${who}${said}`
    })
  return lines.length === 0 ? [] : ['latest entries', ...lines]
}

function priorityLines({ entry, clockface, lineOf, policyFile }: Explaining): string[] {
  const { kind } = entry.file.incident
  const { priorityChanges: changes, reportedAt } = entry.course
  if (changes.length === 0)
    return ['unassessed: the targets for that apply until the first assessment']
  return changes.map(({ priority, at, because, impact, urgency, index }) => {
    const keys = {
      matrix: ['kinds', kind, 'matrix', impact ?? '', urgency ?? ''],
      raise: ['kinds', kind, 'raise'],
    }
    const why = {
      matrix: () =>
        `impact ${impact ?? '?'}, urgency ${urgency ?? '?'}: ${place(lineOf(keys.matrix, reportedAt), policyFile)}`,
      raise: () => `raised by ${place(lineOf(keys.raise, reportedAt), policyFile)}`,
      override: () => 'set by hand in the record',
    }[because]()
    return `${priority} from ${utcAndLocalBelow(at, clockface)} (entry ${index + 1} of the timeline): ${why}`
  })
}

function obligationLines(obligation: Obligation, explaining: Explaining): string[] {
  const { entry, policyFile, now, clockface, lineOf } = explaining
  const { dueAt, reasons, target, policyKeys, breaches, approximate } = obligation
  const owner = terminalLine(ownerOf(entry.course, policyFile.policy, obligation))
  const due = dueAt === null ? 'no due instant' : `due ${utcAndLocalBelow(dueAt, clockface)}`
  const next = isOwed(obligation) ? obligation.steps.find(({ at }) => at > now) : undefined
  return [
    `${stateWords(obligation.state)}: ${owner} to ${dutyAndAnchor(obligation)}, ${due}${lateness(obligation, now)}`,
    `  policy: ${place(lineOf(policyKeys, obligation.anchorAt), policyFile)}, target ${target}`,
    ...reasons.map(
      ({ text, entry: index }) =>
        `  because ${terminalLine(text)}${index === null ? '' : ` (entry ${index + 1})`}`
    ),
    ...(breaches > 0 ? [`  ${countOf(breaches, 'due instant')} passed unmet`] : []),
    ...(approximate ? ['  rests on an instant that is an estimate'] : []),
    ...(next === undefined
      ? []
      : [
          `  next: ${stepWords(next.step)} ${utcAndLocalBelow(next.at, clockface)}, ${relative(next.at, now)}, to ${next.mention.map((role) => roleWords(role)).join(', ')}`,
        ]),
    ...(isOwed(obligation)
      ? [
          `${TO_TYPE}${terminalLine(meetingCommand(obligation, explaining, entry.file.incident.id))}`,
        ]
      : []),
  ]
}

function lateness(obligation: Obligation, now: Instant): string {
  const { state, dueAt, lateBySeconds } = obligation
  const never = neverDone(obligation)
  if (never !== null) return `, ${never}`
  if (state === 'late') return lateBySeconds === null ? '' : `, late by ${span(lateBySeconds)}`
  const owed = state === 'overdue' || state === 'due-soon' || state === 'pending'
  return owed && dueAt !== null ? `, ${relative(dueAt, now)}` : ''
}

function place({ line, commit }: ReturnType<PolicyPlace>, { path }: PolicyFile): string {
  return `${path}:${line}${commit === null ? '' : ` @${commit.slice(0, 12)}`}`
}

const INKS: Readonly<Record<string, Ink>> = {
  overdue: 'error',
  'due soon': 'warning',
  late: 'error',
}

function painted(line: string, color: boolean): string {
  const state = /^[a-z ]+(?=:)/.exec(line)?.[0] ?? ''
  const ink = INKS[state]
  return ink === undefined ? line : paint(state, ink, color) + line.slice(state.length)
}

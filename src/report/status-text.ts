/** `status` for a terminal: every open incident, worst first, and who owes what by when. */
import { countOf } from '../model/count-of.ts'
import { isLive } from '../clock/declared.ts'
import type { Instant } from '../model/time.ts'
import { closingGap, shortfalls } from './closing-words.ts'
import type { Obligation } from '../clock/obligation.ts'
import { declaredTag, declaredWords, whyDeclared } from './declared-words.ts'
import { heldAgainstPresent, clip } from './drawing.ts'
import type { StatusRow, StatusView } from './status-view.ts'
import { paint, terminalLine, wrap, type Ink } from '../text/terminal.ts'
import { relative, span, utcAndLocal, utcAndLocalBelow } from '../text/times.ts'
import { dutyLine } from './duty-now.ts'
import {
  dutyAndAnchor,
  holderOf,
  onceWords,
  priorityWords,
  roleAndHolder,
  roleWords,
  stateWords,
} from './words.ts'

/** How the terminal is. */
export interface StatusTextOptions {
  readonly color: boolean
  /** Columns; null where lines are not to be broken. */
  readonly width: number | null
}

/** More than these would hide the next incident: what is late or soon is always shown, of the rest the next two. */
const PENDING_SHOWN = 2

const APART = 'Backfills and exercises, which count in no figure and move no exit code:'

/** The list, with a line feed at the end. */
export function renderStatusText(view: StatusView, options: StatusTextOptions): string {
  const live = view.rows.filter(({ entry }) => isLive(entry))
  const others = view.rows.filter(({ entry }) => !isLive(entry))
  const blocks = live.map((row) => blockOf(row, view, options))
  const apart = others.map((row) => blockOf(row, view, options))
  if (apart.length > 0) apart.unshift(wrap(APART, options.width, '  '))
  const caveat =
    'Counted from the records alone: what a sweep delivered on GitHub counts once the record holds it.'
  const foot = [caveat, ...(view.rows.length === 0 ? [] : [heldAgainst(view)])]
    .flatMap((sentence) => wrap(sentence, options.width, ''))
    .map((line) => paint(line, 'faint', options.color))
  const head = headLines(view, live, options)
  return `${[head, ...blocks, ...apart, foot].map((lines) => lines.join('\n')).join('\n\n')}\n`
}

/** Which policies the verdicts rest on. */
function heldAgainst({ policyFile, presentBecause, rows }: StatusView): string {
  if (presentBecause !== null) return heldAgainstPresent(policyFile.path, presentBecause)
  const path = terminalLine(policyFile.path)
  const commits = new Set(
    rows.flatMap(({ entry }) => entry.obligations.map(({ policyCommit }) => policyCommit))
  )
  const named = [...commits].flatMap((commit) => (commit === null ? [] : [commit.slice(0, 12)]))
  return named.length === 0
    ? `Each clock is held against the ${path} in force when it started.`
    : `Each clock is held against the ${path} in force when it started: ${named.toSorted().join(', ')}.`
}

/** A line an incident: how it stands, what is owed first and by whom, and its title. */
export function renderStatusBrief(view: StatusView, options: StatusTextOptions): string {
  const live = view.rows.filter(({ entry }) => isLive(entry))
  const cells = view.rows.map((row) => briefCells(row, view))
  const widths = [0, 1, 2].map((at) => Math.max(0, ...cells.map((line) => line[at]?.length ?? 0)))
  const lines = cells.map((line, index) => {
    const padded = line.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ')
    const shown = options.width === null ? padded : clip(padded, options.width)
    return inked(shown, line[0] ?? '', view.rows[index]?.worst ?? null, options)
  })
  const head = headLines(view, live, options)
  return `${[...head, ...(lines.length === 0 ? [] : ['', ...lines])].join('\n')}\n`
}

function briefCells({ entry, owed, worst }: StatusRow, { now, policyFile }: StatusView): string[] {
  const { id, title } = entry.file.incident
  const [first] = owed
  const state =
    worst === null || first === undefined
      ? entry.course.status
      : first.dueAt === null
        ? first.do === 'submit'
          ? stateWords(first.state)
          : 'on hold'
        : worst === 'overdue'
          ? `overdue by ${span(now - first.dueAt)}`
          : `${worst === 'due-soon' ? 'due soon, ' : ''}${relative(first.dueAt, now)}`
  const duty =
    first === undefined
      ? 'nothing owed'
      : `${dutyAndAnchor(first)} (${terminalLine(holderOf(entry.course, policyFile.policy, first.owner) ?? roleWords(first.owner))})`
  const tag = declaredTag(entry)
  return [state, priorityWords(entry), terminalLine(id), `${duty}${tag}: ${terminalLine(title)}`]
}

function headLines(
  view: StatusView,
  live: readonly StatusRow[],
  { width }: StatusTextOptions
): string[] {
  return [headline(view, live), ...inDoubt(view), ...onDuty(view)].flatMap((line) =>
    wrap(line, width, '  ')
  )
}

/** What is left out is neither open nor over. */
function inDoubt({ leftOut, ahead }: StatusView): string[] {
  const records = `${countOf(leftOut.length, 'record')} left out, which may be open`
  return [
    ...(leftOut.length === 0 ? [] : [`${records}: \`incident-ledger check\` says why.`]),
    ...(ahead === 0
      ? []
      : [`Not counted yet: ${countOf(ahead, 'record')} reported after that moment.`]),
  ]
}

function headline(
  { records, leftOut, ahead, all, isChosen, now, clockface }: StatusView,
  rows: readonly StatusRow[]
): string {
  const moment = utcAndLocal(now, clockface)
  if (rows.length === 0 && isChosen) {
    return `No ${all ? '' : 'open '}incident is like that at ${moment}, of ${countOf(records, 'record')}.`
  }
  const others = leftOut.length + ahead
  if (rows.length === 0 && others > 0) {
    return `No open incident known at ${moment}, of ${countOf(records + others, 'record')}.`
  }
  if (rows.length === 0) {
    return records === 0
      ? `No incidents are recorded yet, as of ${moment}. May it stay so; \`incident-ledger new\` records one.`
      : `No open incidents at ${moment}: ${countOf(records, 'record')}, nothing owed. Well done.`
  }
  const states = counted(rows.map(({ worst }) => worst))
  const duties = counted(rows.flatMap(({ owed }) => owed.map(({ state }) => state)))
  // An incident may owe several things: so deadlines are counted apart.
  const deadlines = duties === '' ? '' : ` Deadlines: ${duties}.`
  return `${all ? countOf(rows.length, 'incident') : openWords(rows)} at ${moment}: ${states || 'nothing overdue'}.${deadlines}`
}

/** What is closed and owes something is listed with what is open, and counted apart. */
function openWords(rows: readonly StatusRow[]): string {
  const owing = rows.filter(({ entry }) => entry.course.status === 'closed').length
  const open = countOf(rows.length - owing, 'open incident')
  return owing === 0 ? open : `${open} and ${owing} closed with something owed`
}

/** One line; none where no contact names a rota. */
function onDuty({ duties, clockface, policyFile, place }: StatusView): string[] {
  const pen = {
    name: terminalLine,
    bad: (text: string) => text.toUpperCase(),
    instantText: (at: Instant) => utcAndLocalBelow(at, clockface),
    people: place === 'private' ? policyFile.policy.people : null,
  }
  return duties.length === 0
    ? []
    : [`On duty: ${duties.map((one) => dutyLine(one, pen)).join('; ')}.`]
}

/** `2 overdue, 1 due soon`; empty where nothing is. */
function counted(states: readonly (string | null)[]): string {
  return (['overdue', 'due-soon'] as const)
    .map((state) => [states.filter((one) => one === state).length, stateWords(state)] as const)
    .filter(([number]) => number > 0)
    .map(([number, words]) => `${number} ${words}`)
    .join(', ')
}

function blockOf(row: StatusRow, view: StatusView, options: StatusTextOptions): string[] {
  const { entry, worst } = row
  const { incident } = entry.file
  const label = worst === null ? entry.course.status : stateWords(worst)
  const head = `${label.toUpperCase()} ${priorityWords(entry)} ${terminalLine(incident.id)}${declaredTag(entry)} ${terminalLine(incident.title)}`
  const [first = '', ...rest] = wrap(head, options.width, '  ')
  const shown = shownOf(row.owed)
  const hidden = row.owed.length - shown.length
  const more = `  … and ${hidden} more: incident-ledger status ${terminalLine(incident.id)}`
  return [
    inked(first, label.toUpperCase(), worst, options),
    ...rest,
    ...wrap(`  ${entry.course.status} since ${statusSince(row, view)}`, options.width, '    '),
    ...holdLines(row, view).flatMap((line) => wrap(line, options.width, '    ')),
    ...(whyDeclared(entry) === null
      ? []
      : wrap(`  ${declaredWords(entry)}`, options.width, '    ')),
    ...gapLines(row, view, options),
    ...shown.flatMap((obligation) => linesOf(obligation, row, view, options)),
    ...(row.owed.length === 0 ? ['  nothing owed'] : []),
    ...(hidden > 0 ? wrap(more, options.width, '    ') : []),
    ...shortfallLines(row, options),
  ]
}

function gapLines({ entry }: StatusRow, view: StatusView, { width }: StatusTextOptions): string[] {
  const gap = closingGap(entry.course, view.policyFile.policy, terminalLine)
  return gap === null ? [] : wrap(`  ${gap}`, width, '    ')
}

/** What was late and what was never done stays said, whatever the incident came to. */
function shortfallLines({ entry }: StatusRow, { width }: StatusTextOptions): string[] {
  const { late, undone } = shortfalls(entry.obligations)
  const lines = [
    ...(late.length === 0 ? [] : [`  late: ${late.join(', ')}`]),
    ...(undone.length === 0 ? [] : [`  not done: ${undone.join(', ')}`]),
  ]
  return lines.flatMap((line) => wrap(line, width, '    '))
}

function shownOf(owed: readonly Obligation[]): Obligation[] {
  const pending = owed.filter(({ state }) => state === 'pending').slice(0, PENDING_SHOWN)
  return [...owed.filter(({ state }) => state !== 'pending'), ...pending]
}

function statusSince({ entry }: StatusRow, { clockface, now }: StatusView): string {
  const at = entry.course.statusChanges.at(-1)?.at ?? entry.course.reportedAt
  return `${utcAndLocalBelow(at, clockface)}, ${relative(at, now)}`
}

/** The hold that lasts. */
function holdLines({ entry }: StatusRow, { clockface }: StatusView): string[] {
  return entry.course.holds.flatMap(({ from, to, reason }) =>
    to === null
      ? [`  on hold since ${utcAndLocalBelow(from, clockface)}, because ${terminalLine(reason)}`]
      : []
  )
}

function linesOf(
  obligation: Obligation,
  { entry }: StatusRow,
  view: StatusView,
  options: StatusTextOptions
): string[] {
  const owner = terminalLine(roleAndHolder(entry.course, view.policyFile.policy, obligation.owner))
  const state = stateWords(obligation.state)
  const [first = '', ...rest] = [
    ...wrap(`  ${state}: ${owner} to ${dutyAndAnchor(obligation)}`, options.width, '      '),
    ...wrap(`      ${dueWords(obligation, view)}`, options.width, '      '),
  ]
  return [inked(first, state, obligation.state, options), ...rest]
}

function dueWords(obligation: Obligation, { clockface, now }: StatusView): string {
  const { dueAt, approximate } = obligation
  if (dueAt === null)
    return obligation.do === 'submit'
      ? `due ${onceWords(obligation)}`
      : 'no due instant while it is on hold'
  const estimate = approximate ? ' (rests on an estimate)' : ''
  return `by ${utcAndLocalBelow(dueAt, clockface)}, ${relative(dueAt, now)}${estimate}`
}

/** The line with its word in the colour of a state. */
function inked(
  line: string,
  word: string,
  state: string | null,
  { color }: StatusTextOptions
): string {
  const inks: Readonly<Record<string, Ink>> = { overdue: 'error', 'due-soon': 'warning' }
  const ink = inks[state ?? '']
  return ink === undefined ? line : line.replace(word, () => paint(word, ink, color))
}

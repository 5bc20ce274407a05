/** A plan, or what was done of it, for a person at a terminal: who would hear what, and which writes that takes. */
import { countOf } from '../model/count-of.ts'
import { formatInstant, type Instant } from '../model/time.ts'
import { MANAGER } from '../clock/who-counts.ts'
import { isDuty, isSaidAgain, type Notice } from './notice.ts'
import { wordBriefly } from './manager-word.ts'
import type { TextOptions } from '../report/check-text.ts'
import { capital, isOwnNotice, plainDuty, roleWords } from '../report/words.ts'
import { code, text } from '../text/markdown.ts'
import { paint, terminalLine, wrap } from '../text/terminal.ts'
import { type Clockface, span, utcAndLocal, utcAndLocalBelow } from '../text/times.ts'
import type { PlanStep } from './plan.ts'

/** What a sweep came to. */
interface SweepResult {
  readonly now: Instant
  /** Whether the steps were carried out; else they are only planned. */
  readonly applied: boolean
  readonly steps: readonly PlanStep[]
  readonly notices: readonly Notice[]
  /** What went out to nobody, and is owed still. */
  readonly owed: readonly Notice[]
  /** Not empty: not all is known that is owed. */
  readonly failures: readonly object[]
  /** What would go out by receivers; left out where it was sent, and where the policy names none. */
  readonly messages?: readonly MessageLine[]
  /** What came of what went out by them. */
  readonly sent?: readonly { readonly message: MessageLine; readonly at: Instant | null }[]
}

/** How it is shown. */
interface PlanOptions extends TextOptions {
  readonly clockface: Clockface
}

/** The plan in words, with a line feed at the end. */
export function renderPlanText(result: SweepResult, options: PlanOptions): string {
  const { color, width, clockface } = options
  const head = `Sweep at ${utcAndLocal(result.now, clockface)}: ${headWords(result)}.`
  const blocks = blocksOf(result, clockface).flatMap(({ incident, items }) => [
    '',
    paint(terminalLine(incident), 'strong', color),
    ...items.flatMap(({ state, what, to }) => {
      const lines = wrap(`  ${state}${terminalLine(what)}`, width, '    ')
      const ink = state.startsWith('overdue') ? 'error' : null
      return [
        ...(ink === null
          ? lines
          : lines.map((line) => line.replace(state, paint(state, ink, color)))),
        ...(to === null
          ? []
          : wrap(`      to ${nobodyOr(to.map((one) => terminalLine(one)))}`, width, '        ')),
      ]
    }),
  ])
  return `${[...wrap(head, width, '  '), ...blocks].join('\n')}\n`
}

/** The same for a job summary, where a person is code and mentioned by nothing. */
export function renderPlanMarkdown(result: SweepResult, clockface: Clockface): string {
  const blocks = blocksOf(result, clockface).flatMap(({ incident, items }) => [
    '',
    `**${code(incident)}**`,
    '',
    ...items.map(({ state, what, to }) => {
      const people =
        to === null
          ? ''
          : ` · to ${nobodyOr(to.map((one) => (one.startsWith('@') ? code(one) : text(one))))}`
      return `- ${text(`${state}${what}`)}${people}`
    }),
  ])
  const head = `${capital(headWords(result))}, at ${utcAndLocal(result.now, clockface)}.`
  return ['### Sweep', '', text(head), ...blocks].join('\n')
}

/** One write, or one notice with whom it tells. */
interface Item {
  /** `overdue, step 2 of the escalation: `, or nothing. */
  readonly state: string
  readonly what: string
  readonly to: readonly string[] | null
}

/** All messages, planned or sent. */
function linesOf({ messages = [], sent = [] }: SweepResult): readonly MessageLine[] {
  return [...messages, ...sent.map(({ message, at }) => ({ ...message, at }))]
}

/** What is said of each incident. */
function blocksOf(result: SweepResult, clockface: Clockface) {
  const { steps, notices, owed } = result
  const messages = linesOf(result)
  const incidents = [...new Set([...steps, ...owed, ...messages].map(({ incident }) => incident))]
  return incidents.map((incident) => {
    const isOf = (one: { readonly incident: string }) => one.incident === incident
    return {
      incident,
      items: [
        ...notices.filter(isOf).map((notice) => itemOf(notice, clockface)),
        ...owed.filter(isOf).map((notice) => itemOf(notice, clockface, 'not told yet, ')),
        ...messages.filter(isOf).map((one) => ({ state: '', what: messageWords(one), to: null })),
        ...steps.filter(isOf).map((step) => ({ state: '', what: stepWords(step), to: null })),
      ],
    }
  })
}

function headWords({ applied, steps, notices, owed, failures }: SweepResult): string {
  const left = `${countOf(owed.length, 'notice')} still owed, by what is known`
  if (steps.length > 0) {
    const done = `${countOf(notices.length, 'notice')}, ${countOf(steps.length, 'write')}`
    const end = applied ? ' delivered' : '; nothing is sent without --apply'
    return done + end + (owed.length === 0 ? '' : `; ${left}`)
  }
  if (owed.length > 0) return `nothing was written; ${left}`
  return failures.length === 0
    ? 'nobody has to be told, nothing to write'
    : 'nobody is known to have to be told'
}

/** `sweep --format json`: a stable shape. */
export function sweepJson(result: SweepResult) {
  const { now, steps, notices, owed, messages, sent } = result
  const isSpoken = messages !== undefined || sent !== undefined
  return {
    schemaVersion: 1,
    now: formatInstant(now),
    steps,
    notices: [...notices, ...owed].map(
      ({ key, incident, target, step, dueAt, lateBySeconds, mention }) => ({
        key,
        incident,
        target,
        step,
        dueAt: dueAt === null ? null : formatInstant(dueAt),
        lateBySeconds,
        mention,
      })
    ),
    ...(isSpoken ? { messages: linesOf(result).map(messageJson) } : {}),
  }
}

function stepWords(step: PlanStep): string {
  switch (step.action) {
    case 'create-issue':
      return `open the issue "${step.title}"`
    case 'comment':
      return step.issue === null ? 'comment on it' : `comment on issue #${step.issue}`
    case 'edit-comment':
      return `note on the comment ${step.comment} of issue #${step.issue} whom it reached`
    case 'delete-comment':
      return `delete the duplicate ${step.comment} of an older comment on issue #${step.issue}`
    case 'update-issue':
      return step.change.state === undefined
        ? `bring issue #${step.issue} up to date`
        : `bring issue #${step.issue} up to date: ${step.change.state}`
  }
}

function itemOf(notice: Notice, clockface: Clockface, before = ''): Item {
  const { mention, otherMeans } = notice
  const to = [
    ...mention.map((login) => `@${login}`),
    ...otherMeans.map(({ role }) => `the ${roleWords(role)} by other means`),
  ]
  if (!isDuty(notice)) {
    return {
      state: before,
      what: `word to the ${roleWords(MANAGER)}: ${wordBriefly(notice.word)}`,
      to,
    }
  }
  const { obligation } = notice
  const asked = isOwnNotice(obligation) ? 'be told of it' : plainDuty(obligation)
  const what = `the ${roleWords(obligation.owner)} is to ${asked}${dueWords(notice, clockface)}`
  return { state: `${before}${kindWords(notice)}: `, what, to }
}

function nobodyOr(people: readonly string[]): string {
  return people.length === 0 ? 'nobody: the policy names no one' : people.join(', ')
}

function kindWords(notice: Notice): string {
  const { step } = notice
  if (step === 'call') return 'call to act'
  if (step === 'remind') return 'reminder'
  const [name, count = ''] = step.split('-')
  if (isSaidAgain(notice)) return `overdue, said again (${count})`
  if (name === 'repeat') return 'overdue, the whole escalation'
  return count === '1' ? 'overdue' : `overdue, step ${count} of the escalation`
}

function dueWords({ dueAt, lateBySeconds }: Notice, clockface: Clockface): string {
  if (dueAt === null) return ''
  const late = lateBySeconds > 0 ? `, ${span(lateBySeconds)} late` : ''
  return ` by ${utcAndLocalBelow(dueAt, clockface)}${late}`
}

/** As much of a message as a plan shows. */
interface MessageLine {
  readonly incident: string
  readonly receiver: string
  readonly event: string
  readonly key: string
  /** A login or a role whose own address it goes to; empty: the receiver's. */
  readonly to: string
  readonly logins: readonly string[]
  /** When it was accepted; null where it was not; left out while nothing was sent. */
  readonly at?: Instant | null
}

/** In words. */
function messageWords({ receiver, event, key, to, at }: MessageLine): string {
  const whom = to === '' ? '' : ` to ${to}`
  const verb = at === undefined ? 'send' : at === null ? 'tried in vain to send' : 'sent'
  return `${verb} ${event === 'notice' ? '' : `${event} of `}${key}${whom} by ${receiver}`
}

/** In `sweep --format json`. */
function messageJson({ incident, receiver, event, key, to, logins, at }: MessageLine) {
  const accepted = at === undefined || at === null ? null : formatInstant(at)
  return {
    incident,
    receiver,
    event,
    key,
    to: to === '' ? null : to,
    reaches: logins,
    acceptedAt: accepted,
  }
}

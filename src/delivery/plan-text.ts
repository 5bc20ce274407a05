/** A plan, or what was done of it, for a person at a terminal: who would hear what, and which writes that takes. */
import { countOf } from '../model/count-of.ts'
import { formatInstant, type Instant } from '../model/time.ts'
import { MANAGER } from '../clock/who-counts.ts'
import { isDuty, type Notice } from './notice.ts'
import { wordBriefly } from './manager-word.ts'
import { terminalLine } from '../text/terminal.ts'
import { span, utc } from '../text/times.ts'
import { dutyAndAnchor, roleWords } from '../report/words.ts'
import type { PlanStep } from './plan.ts'

/** What a sweep came to. */
export interface SweepResult {
  readonly now: Instant
  /** Whether the steps were carried out; else they are only planned. */
  readonly applied: boolean
  readonly steps: readonly PlanStep[]
  readonly notices: readonly Notice[]
  /** What went out to nobody, and is owed still. */
  readonly owed: readonly Notice[]
  /** Not empty: not all is known that is owed. */
  readonly failures: readonly object[]
}

/** The plan in words, with a line feed at the end. */
export function renderPlanText(result: SweepResult): string {
  const { now, steps, notices, owed } = result
  const incidents = [...new Set([...steps, ...owed].map(({ incident }) => incident))]
  const head = `Sweep at ${utc(now)}: ${headWords(result)}.`
  const blocks = incidents.map((incident) => [
    '',
    terminalLine(incident),
    ...steps.filter((step) => step.incident === incident).map((step) => `  ${stepWords(step)}`),
    ...notices
      .filter((notice) => notice.incident === incident)
      .flatMap((notice) => noticeLines(notice)),
    ...owed
      .filter((notice) => notice.incident === incident)
      .flatMap((notice) => noticeLines(notice, 'not told yet, ')),
  ])
  return `${[head, ...blocks.flat()].join('\n')}\n`
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
    ? 'nobody is owed a word, nothing to write'
    : 'nobody is known to be owed a word'
}

/** `sweep --format json`: a stable shape. */
export function sweepJson({ now, steps, notices, owed }: SweepResult) {
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
  }
}

function stepWords(step: PlanStep): string {
  switch (step.action) {
    case 'create-issue':
      return `open the issue "${terminalLine(step.title)}"`
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

function noticeLines(notice: Notice, before = ''): string[] {
  const { mention, otherMeans } = notice
  const people = [
    ...mention.map((login) => `@${terminalLine(login)}`),
    ...otherMeans.map(({ role }) => `the ${roleWords(role)} by other means`),
  ]
  return [
    `  ${before}${whatWords(notice)}`,
    `      to ${people.length === 0 ? 'nobody: the policy names no one' : people.join(', ')}`,
  ]
}

function whatWords(notice: Notice): string {
  if (!isDuty(notice)) return `word to the ${roleWords(MANAGER)}: ${wordBriefly(notice.word)}`
  const { obligation } = notice
  return `${kindWords(notice)}: the ${roleWords(obligation.owner)} is to ${dutyAndAnchor(obligation)}${dueWords(notice)}`
}

function kindWords({ step }: Notice): string {
  if (step === 'call') return 'call to act'
  if (step === 'remind') return 'reminder'
  return `overdue (${step})`
}

function dueWords({ dueAt, lateBySeconds }: Notice): string {
  if (dueAt === null) return ''
  const late = lateBySeconds > 0 ? `, ${span(lateBySeconds)} late` : ''
  return ` by ${utc(dueAt)}${late}`
}

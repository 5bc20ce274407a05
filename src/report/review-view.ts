/** What a post-incident review says: every value safe Markdown, ready for the layout in templates/review.md.hbs. */
import type { Obligation } from '../clock/obligation.ts'
import { cameLate, lateAt, verdictLine } from './review-head.ts'
import { gantts } from './chart.ts'
import { entryWords } from '../text/event-words.ts'
import { cell, code, fence, inCell, text } from '../text/markdown.ts'
import { recurrenceWords } from './follow-up-words.ts'
import { outOfTurn, outOfTurnWords } from './out-of-turn.ts'
import { owedEscalations, type Word } from './review-escalations.ts'
import { evidenceRows, factRows } from './review-facts.ts'
import { bodyOf } from './review-body.ts'
import type { ReviewInput, StringifyMarkdown } from './review-input.ts'
import { signOffs } from './review-sign-off.ts'
import { verdictRow } from './review-verdicts.ts'
import { relocateDown } from '../text/sections.ts'
import { type Clockface, span, unnamed, utc } from '../text/times.ts'
import type { Instant } from '../model/time.ts'
import { duty, roleWords, stepWords } from './words.ts'

/** Plain JSON data for the template; nothing in it is ever missing. */
export function reviewView(input: ReviewInput, stringify: StringifyMarkdown) {
  const { entry, policyFile, now } = input
  const { incident } = entry.file
  const relocate = relocateDown(entry.file.path, incident.id)
  const clockface = { zones: input.zones, timezone: policyFile.policy.timezone }
  const escalations = owedEscalations(entry, policyFile.policy, now)
  const late = cameLate(entry)
  const seen = entry.course.reportedAt
  const brief = (instant: Instant) => unnamed(instant, { ...clockface, seen })
  return {
    title: text(incident.title),
    ...verdictLine(entry),
    facts: [
      ...factRows(entry, policyFile, clockface, relocate),
      ...(input.recurrences ?? []).map((one) => ({
        name: 'Recurrence',
        value: cell(recurrenceWords(one)),
      })),
    ],
    ...bodyOf(input, relocate, stringify),
    charts: gantts(entry).map(({ heading, source }) => ({
      heading,
      chart: fence(source, 'mermaid'),
    })),
    clock: clockWords(entry.course.reportedAt, clockface),
    timeline: entry.course.events.map(({ event }) => ({
      at: `${event.approximate === true ? 'about ' : ''}${brief(event.at)}`,
      late: lateAt(late, event.at),
      entry: inCell(entryWords(event, relocate)),
    })),
    obligations: entry.obligations.map((obligation) => ({
      ...verdictRow(obligation, entry, policyFile, brief),
      isDue: obligation.dueAt !== null,
      isMet: obligation.metAt !== null,
    })),
    escalations: escalations.map(({ obligation, step, at, roles, shown }) => ({
      obligation: duty(obligation) + longest(obligation),
      step: stepWords(step),
      at: brief(at),
      roles: roles.map((role) => roleWords(role)).join(', '),
      shown: shown === null ? '**nothing**' : wordCell(shown, brief),
    })),
    lateUpdates: late
      .filter(({ obligation: { do: asked } }) => asked === 'update')
      .map(({ obligation, dueAt, metAt, lateBySeconds }) => ({
        what: duty(obligation),
        due: brief(dueAt),
        came: metAt === null ? '**never**' : brief(metAt),
        late: span(lateBySeconds),
      })),
    noEscalations: escalations.length === 0,
    outOfTurn: outOfTurn(entry).map((line) => outOfTurnWords(line)),
    evidence: evidenceRows(entry, relocate),
    noEvidence: evidenceRows(entry, relocate).length === 0,
    signOffs: signOffs(entry, policyFile),
    record: code(entry.file.path),
  }
}

/** Which day and which clock the brief times are of. */
function clockWords(reportedAt: Instant, { zones, timezone }: Clockface): string {
  const local = zones.isZone(timezone) && timezone !== 'UTC' ? `, in brackets ${timezone}` : ''
  return `Times are UTC${local}; without a day they are of ${utc(reportedAt).slice(0, 10)}.`
}

/** What the record shows: an escalation is called one, and whom it named. */
function wordCell(
  { event, role, who, at, isAhead }: Word,
  brief: (instant: Instant) => string
): string {
  const whom = `${roleWords(role)}${who === null ? '' : ` (${text(who)})`}`
  const words = event === 'engaged' ? `engaged by the ${whom}` : `${event} to ${whom}`
  return inCell(`${words}, ${brief(at)}${isAhead ? ', before it was owed' : ''}`)
}

/** A cadence may be broken more than once; its row holds the longest gap. */
function longest({ do: kind, breaches }: Obligation): string {
  return kind === 'update' && breaches > 1 ? ` (the longest of ${breaches} gaps)` : ''
}

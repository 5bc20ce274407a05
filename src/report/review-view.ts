/** What a post-incident review says: every value safe Markdown, ready for the layout in templates/review.md.hbs. */
import type { Obligation } from '../clock/obligation.ts'
import { gantt } from './chart.ts'
import { eventDetails } from './event-words.ts'
import { cell, code, fence, inCell, text } from '../text/markdown.ts'
import { recurrenceWords } from './follow-up-words.ts'
import { outOfTurn, outOfTurnWords } from './out-of-turn.ts'
import { owedEscalations } from './review-escalations.ts'
import { evidenceRows, factRows } from './review-facts.ts'
import { bodyOf } from './review-body.ts'
import type { ReviewInput, StringifyMarkdown } from './review-input.ts'
import { signOffs } from './review-sign-off.ts'
import { verdictRow } from './review-verdicts.ts'
import { relocateDown } from '../text/sections.ts'
import { utc } from '../text/times.ts'
import { duty, roleWords, stepWords } from './words.ts'

/** Plain JSON data for the template; nothing in it is ever missing. */
export function reviewView(input: ReviewInput, stringify: StringifyMarkdown) {
  const { entry, policyFile, now } = input
  const { incident } = entry.file
  const relocate = relocateDown(entry.file.path, incident.id)
  const clockface = { zones: input.zones, timezone: policyFile.policy.timezone }
  const escalations = owedEscalations(entry, policyFile.policy, now)
  return {
    title: text(incident.title),
    facts: [
      ...factRows(entry, policyFile, clockface, relocate),
      ...(input.recurrences ?? []).map((one) => ({
        name: 'Recurrence',
        value: cell(recurrenceWords(one)),
      })),
    ],
    ...bodyOf(input, relocate, stringify),
    chart: fence(gantt(entry), 'mermaid'),
    timeline: entry.course.events.map(({ event }) => ({
      at: `${event.approximate === true ? 'about ' : ''}${utc(event.at)}`,
      event: event.event,
      by: cell(event.by),
      details: inCell(eventDetails(event, relocate)) || '–',
    })),
    obligations: entry.obligations.map((obligation) => verdictRow(obligation, entry, policyFile)),
    escalations: escalations.map(({ obligation, step, at, roles, shownAt }) => ({
      obligation: duty(obligation) + longest(obligation),
      step: stepWords(step),
      at: utc(at),
      roles: roles.map((role) => roleWords(role)).join(', '),
      shown: shownAt === null ? '**nothing**' : `word at ${utc(shownAt)}`,
    })),
    noEscalations: escalations.length === 0,
    outOfTurn: outOfTurn(entry).map((line) => outOfTurnWords(line)),
    evidence: evidenceRows(entry, relocate),
    noEvidence: evidenceRows(entry, relocate).length === 0,
    signOffs: signOffs(entry, policyFile),
    record: code(entry.file.path),
  }
}

/** A cadence may be broken more than once; its row holds the longest gap. */
function longest({ do: kind, breaches }: Obligation): string {
  return kind === 'update' && breaches > 1 ? ` (the longest of ${breaches} gaps)` : ''
}

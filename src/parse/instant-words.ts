/** Words for a text that is no instant: each slip says what to type instead. */
import { type InstantFault, parseInstant } from '../model/time.ts'
import { typed } from '../model/typed.ts'
import { meantInstant } from './meant-instant.ts'

/** Says why `found` is no instant and what to type; `key` is where it stands. */
export function instantWords(key: string, found: unknown): { message: string; hint: string } {
  if (typeof found !== 'string') {
    return {
      message: `\`${key}\` is no single text; an instant with an offset was expected.`,
      hint: `Type \`${key}: 2026-11-21T03:12:00Z\`.`,
    }
  }
  const fault = parseInstant(found.trim())
  const shown = found.slice(0, 60).replaceAll(/\s+/g, ' ').trim()
  const meant = typeof fault === 'number' ? null : meantInstant(found)
  if (meant !== null && meant.instant !== null) {
    return {
      message: `\`${shown}\` is not written as RFC 3339 asks.`,
      hint: `Type \`${key}: ${meant.text}\`.`,
    }
  }
  if (meant !== null)
    return { ...WORDS['no-offset'](key, shown), hint: WORDS['no-offset'](key, meant.text).hint }
  return typeof fault === 'number'
    ? {
        message: `Spaces stand around ${typed(found.trim())}.`,
        hint: `Type \`${key}: ${found.trim()}\`.`,
      }
    : WORDS[fault](key, shown)
}

const WORDS: Record<
  InstantFault,
  (key: string, text: string) => { message: string; hint: string }
> = {
  'no-offset': (key, text) => ({
    message: `\`${text}\` has no offset, so nobody knows which moment it was.`,
    hint: `Type \`${key}: ${text}Z\` if it is UTC, else add the offset, as in \`${text}+02:00\`.`,
  }),
  'date-only': (key, text) => ({
    message: `\`${text}\` is a date; an instant with a time and an offset was expected.`,
    hint: `Type \`${key}: ${text}T12:00:00Z\` with the right time; add \`approximate: true\` if it is an estimate.`,
  }),
  'no-such-date': (_key, text) => ({
    message: `\`${text.slice(0, 10)}\` is a date that does not exist.`,
    hint: 'Correct the month or the day.',
  }),
  'no-such-time': (_key, text) => ({
    message: `\`${text}\` has a time or an offset that does not exist.`,
    hint: 'Hours run from 00 to 23, minutes and seconds from 00 to 59.',
  }),
  'not-an-instant': (key, text) => ({
    message: `${typed(text)} is no instant; RFC 3339 with an offset was expected.`,
    hint: `Type \`${key}: 2026-11-21T03:12:00Z\`, or with another offset \`2026-11-21T04:12:00+01:00\`.`,
  }),
}

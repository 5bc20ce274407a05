/** A word to the incident manager: that others stopped the clock, or said that it was no incident. */
import type { ManagerWord } from '../clock/manager-words.ts'
import type { Instant, Zones } from '../model/time.ts'
import { clip, type Drawing, lasting } from '../report/drawing.ts'
import { code, text } from '../text/markdown.ts'
import { utc } from '../text/times.ts'
import type { WordNotice } from './notice.ts'

/** What and when, in our words alone: fit for every place. */
export function wordBriefly({ what, at, until }: ManagerWord, instantText = utc): string {
  if (what === 'held') {
    return `on hold since ${instantText(at)}${until === null ? '' : `, until ${instantText(until)}`}`
  }
  return `dismissed at ${instantText(at)}${until === null ? '' : `, reopened ${instantText(until)}`}`
}

/** The same by whom and why, where the place may learn it. */
export function wordFully(word: ManagerWord, drawing: Drawing, zones: Zones): string {
  const briefly = wordBriefly(word, (at) => lasting(at, drawing, zones))
  if (drawing.confidential) return briefly
  const by = word.by === null ? 'and nobody says by whom' : `by ${text(clip(word.by))}`
  return `${briefly}, ${by}, because ${text(clip(word.reason))}`
}

/** The same as the first line of a notice: by whom and why, where the place may learn it. */
export function wordHeadline(
  { step, word }: WordNotice,
  { confidential }: Drawing
): readonly [icon: string, what: string] {
  const { what, by, reason, until } = word
  const why = confidential
    ? ''
    : `, ${by === null ? 'and nobody says by whom' : `by ${text(clip(by))}`}, because ${text(clip(reason))}`
  if (what === 'dismissed') return ['⚪', `dismissed${why}`]
  const was = until === null ? '' : 'was '
  return ['⏸️', `${step.startsWith('again') ? 'still ' : was}on hold${why}`]
}

/** When it was, and until when; a zone that is named is named once. */
export function wordTimes(
  { what, at, until }: ManagerWord,
  first: (instant: Instant) => string,
  second: (instant: Instant) => string
): string {
  const start = what === 'held' ? 'Since' : 'At'
  const end = what === 'held' ? 'until' : 'reopened'
  return `${start} ${first(at)}${until === null ? '' : `, ${end} ${second(until)}`}`
}

/** What to reply to it; empty where it is over. */
export function wordReply({ what, until }: ManagerWord): string {
  if (until !== null) return ''
  return what === 'held'
    ? `Reply ${code('/resume')} once it goes on.`
    : `Reply ${code('/reopen REASON')} where it was an incident after all.`
}

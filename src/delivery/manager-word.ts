/** A word to the incident manager: that others stopped the clock, or said that it was no incident. */
import type { ManagerWord } from '../clock/manager-words.ts'
import type { Zones } from '../model/time.ts'
import { clip, type Drawing, moment } from '../report/drawing.ts'
import { code, text } from '../text/markdown.ts'
import { utc } from '../text/times.ts'

/** What and when, in our words alone: fit for every place. */
export function wordBriefly({ what, at, until }: ManagerWord, told = utc): string {
  if (what === 'held') {
    return `on hold since ${told(at)}${until === null ? '' : `, until ${told(until)}`}`
  }
  return `dismissed at ${told(at)}${until === null ? '' : `, reopened ${told(until)}`}`
}

/** The same by whom and why, where the place may learn it. */
export function wordFully(word: ManagerWord, drawing: Drawing, zones: Zones): string {
  const briefly = wordBriefly(word, (at) => moment(at, drawing, zones))
  if (drawing.confidential) return briefly
  const by = word.by === null ? 'and nobody says by whom' : `by ${text(clip(word.by))}`
  return `${briefly}, ${by}, because ${text(clip(word.reason))}`
}

/** What to do about it. */
export function wordRemedy({ what, until }: ManagerWord, id: string): string | null {
  if (until !== null) return null
  const command = what === 'held' ? 'resumed' : 'reopened reason="…"'
  const when = what === 'held' ? 'Once it goes on' : 'Where it was an incident after all'
  return `${when}: ${code(`incident-ledger log ${clip(id)} ${command}`)}`
}

/** The cells of a report's tables: safe Markdown for one value each. */
import type { Instant } from '../model/time.ts'
import { clip } from '../report/drawing.ts'
import { cell, code, fileLink, inCell } from '../text/markdown.ts'
import { utc } from '../text/times.ts'
import { lengthWords } from './figure-words.ts'
import type { PeriodFigures } from './figures.ts'
import type { Breach, Verdict } from './verdict.ts'

/** An address as seen from where the report stands; null where no link would lead there. */
export type Relocate = (path: string) => string | null

/** Writes an incident's id, as a link to its record where that may be. */
export function incidentRef(figures: PeriodFigures, relocate: Relocate): (id: string) => string {
  return (id) => {
    const path = figures.paths.get(id)
    const address = path === undefined ? null : relocate(path)
    return inCell(address === null ? code(id) : fileLink(id, address))
  }
}

/** A title, shortened for a table. */
export function titleCell(title: string): string {
  return cell(clip(title, 100))
}

/** How many a sentence names. */
const NAMED = 10

/** The first ones by name, and how many there are besides; JSON names each. */
export function namedFirst(names: readonly string[]): string {
  const more = names.length - NAMED
  const first = names.slice(0, NAMED).join(', ')
  return more > 0 ? `${first} and ${more} more` : first
}

/** A length of time that a narrow column does not break, or a dash. */
export function spanCell(seconds: number | null): string {
  return seconds === null ? '–' : lengthWords(seconds).replaceAll(' ', '\u00A0')
}

/** An instant, or a dash. */
export function instantCell(instant: Instant | null): string {
  return instant === null ? '–' : utc(instant)
}

const VERDICTS: Readonly<Record<Verdict, string>> = {
  kept: 'in time',
  late: 'late',
  never: 'no entry',
  overdue: '**overdue**',
  running: 'not due yet',
  undone: 'not done',
  ended: 'no longer owed',
}

/** A verdict in a word. */
export function verdictWords(verdict: Verdict): string {
  return VERDICTS[verdict]
}

/** How late something was, and how the record shows it. */
export function lateCell(breach: Breach): string {
  const { verdict, breaches, isLongest, isLowered } = breach
  const by = lateWords(breach)
  const lowered = isLowered ? ', then lowered' : ''
  const more = breaches > 1 ? `, the ${isLongest ? 'longest' : 'last'} of ${breaches}` : ''
  if (verdict === 'never')
    return `no entry, ${by} past due${lowered === '' ? ' as it ended' : lowered}`
  if (verdict === 'overdue') return `**${by} overdue**${more}`
  return by + lowered + more
}

/** By how much a due instant was overdrawn; `about` where that rests on an estimate. */
export function lateWords({ lateBySeconds, approximate }: Breach): string {
  return (approximate ? 'about ' : '') + spanCell(lateBySeconds)
}

/** `done 2026-11-21 04:20 UTC`, or that it is not done yet, or never was. */
export function doneCell({ metAt, isOwed }: Breach): string {
  if (metAt !== null) return `done ${utc(metAt)}`
  return isOwed ? 'not done yet' : 'never done'
}

/** How many were what, as in `2 late`; what none was is not named. */
export function someOf(
  parts: readonly (readonly [count: number, what: string])[],
  between = '\u00A0'
): string[] {
  return parts.flatMap(([count, what]) => (count === 0 ? [] : [`${count}${between}${what}`]))
}

/** Of fewer than these, nine in ten is all of them. */
const FEWEST = 10

/** The ninth decile, where there are enough for it to say more than the longest does. */
export function nineInTen({ n, p90 }: { readonly n: number; readonly p90: number | null }): string {
  return n < FEWEST ? '–' : spanCell(p90)
}

/** Ninety days of a component, a bar a day: the longer an incident was on it, the more of the bar is filled. */
import { countOf } from '../../model/count-of.ts'
import { DAY, type Instant, MINUTE, utcDate } from '../../model/time.ts'
import { lengthWords } from '../../period/figure-words.ts'
import { escaped, type Html, markup } from '../html.ts'
import type { Component } from './public-ledger.ts'

const DAYS = 90
const STEP = 7
const HEIGHT = 34
/** From so long a part of the day on it is drawn as the worst. */
const MUCH = 60 * MINUTE

/** The picture, and the sentence that says the same. */
export function dayBars({ name, outages }: Component, now: Instant): { bars: Html; words: Html } {
  const today = Math.floor(now / DAY)
  const days = Array.from({ length: DAYS }, (_, index) => {
    const from = (today - DAYS + 1 + index) * DAY
    const to = Math.min(from + DAY, now)
    const parts = outages.map((one) => Math.min(one.to, to) - Math.max(one.from, from))
    const touched = outages.some((one) => one.from < to && one.to >= from)
    return { from, touched, seconds: parts.reduce((sum, part) => sum + Math.max(0, part), 0) }
  })
  const shapes = days.map(({ from, touched, seconds }, index) => {
    const day = utcDate(from)
    const hint = touched ? lengthWords(Math.max(seconds, 1)) : 'no incident'
    const filled = !touched
      ? 0
      : Math.max(6, Math.round(HEIGHT * Math.min(1, seconds / (12 * 60 * MINUTE))))
    const kind = seconds >= MUCH ? markup`much` : markup`some`
    const ground = touched ? markup`before` : markup`none`
    const rest = markup`<rect class="${ground}" x="${index * STEP}" y="0" width="5" height="${HEIGHT - filled}"/>`
    const down =
      filled === 0
        ? markup``
        : markup`<rect class="${kind}" x="${index * STEP}" y="${HEIGHT - filled}" width="5" height="${filled}"/>`
    return markup`<g><title>${escaped(`${day}: ${hint}`)}</title>${rest}${down}</g>`
  })
  const whole = days.reduce((sum, { seconds }) => sum + seconds, 0)
  const hit = days.filter(({ touched }) => touched).length
  const words =
    hit === 0
      ? `No incident in ${DAYS} days.`
      : `An incident on ${countOf(hit, 'day')} of ${DAYS}, ${lengthWords(Math.max(whole, 1))} in all.`
  const size = markup`viewBox="0 0 ${DAYS * STEP} ${HEIGHT}" preserveAspectRatio="none"`
  return {
    bars: markup`<svg class="bars" role="img" aria-label="${escaped(`${name}: ${words}`)}" ${size}>${shapes}</svg>`,
    words: escaped(words),
  }
}

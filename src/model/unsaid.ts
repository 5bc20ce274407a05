/** Tells a section in which somebody only promised to write: `TBD`, `TODO: …`, `...`, or a sentence of this tool's own. */

import { trimEndOf } from './trim-end-of.ts'

/** What `new` and a reported issue put below `Impact` until somebody writes it. */
export const IMPACT_TO_COME = 'To be described: who is affected, and how.'

const PROMISES: readonly RegExp[] = [
  /^(?:tb[acdf]|to ?do|fix ?me|xxx|wip|pending|placeholder|coming soon|lorem ipsum)$/i,
  // "TODO: write it down", "TODO write it down"; "Todo lists were lost" says something.
  /^(?:tb[acdf]|to ?do|fix ?me|xxx|wip|pending|placeholder|coming soon) ?[:–—-]/i,
  /^(?:TB[ACDF]|TODO|FIXME|XXX|WIP)\b/,
  /^lorem ipsum\b/i,
  /^(?:still )?to be (?:added|announced|completed|confirmed|decided|defined|described|determined|done|filled|investigated|provided|written)\b/i,
]

/** [Insert what was done] */
const TO_FILL_IN =
  /^[[<{]+ ?(?:insert|fill in|add|describe|write|put|explain|your|what|who|why|how|when)\b[^[\]<>{}]*[\]>}]+\.?$/i

const ENDING = '*_`~"\'])}>.!… \t'

/** Nobody promises at such length. */
const LONG = 200

/** Whether a section's Markdown, comments left out, says nothing yet; one that is empty is another matter. */
export function isUnsaid(markdown: string): boolean {
  const lines = markdown
    .replaceAll(/<!--[^]*?(?:-->|$)/g, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^#{1,6}(?:\s|$)/.test(line))
  return lines.length > 0 && lines.every((line) => isPromise(line))
}

/** An item of a list, a task, a quotation and emphasis are looked into. */
function isPromise(line: string): boolean {
  if (line.length > LONG) return false
  const item = line
    .replace(/^(?:>|[-*+](?=\s|$)|\d{1,3}[.)](?=\s|$)|\s)+/, '')
    .replace(/^\[[ xX]?\]/, '')
    .trim()
  if (!/[\p{L}\p{N}]/u.test(item) || TO_FILL_IN.test(item)) return true
  const words = trimEndOf(item.replace(/^[*_`~"'([{<\s]+/, ''), ENDING)
  return PROMISES.some((pattern) => pattern.test(words))
}

/** What was told of an incident, the latest word first. */
import { utc } from '../../text/times.ts'
import { escaped, type Html, markup } from '../html.ts'
import type { PublicIncident } from './public-ledger.ts'

/** The list, for a page and for a feed. */
export function updateList({ updates }: PublicIncident): Html {
  const items = updates.toReversed().map(({ at, what, note, expected }) => {
    const said = note === null ? markup`` : markup`<p>${escaped(note)}</p>`
    const when =
      expected === null
        ? markup``
        : markup`<p>${escaped(`Resolution expected ${utc(expected)}.`)}</p>`
    return markup`<li><p class="when">${escaped(utc(at))}</p><p><strong>${escaped(what)}</strong></p>${said}${when}</li>`
  })
  return markup`<ol class="timeline">${items}</ol>`
}

/** Atom feeds (RFC 4287) of what was told: an entry an incident, which moves up when something is added. */
import { compareText } from '../../model/order.ts'
import { formatInstant, type Instant } from '../../model/time.ts'
import { escaped, type Html, markup } from '../html.ts'
import { topOf } from '../page.ts'
import { addressOf, type Base, permanentId } from './public-address.ts'
import type { PublicIncident, PublicLedger } from './public-ledger.ts'
import { utc } from '../../text/times.ts'

/** Readers ask again and again: the latest are enough for them. */
const MOST = 50

/** One feed, which stands at `path`. */
export interface Feed {
  readonly path: string
  readonly title: string
  readonly incidents: readonly PublicIncident[]
}

/** Its text. */
export function atomFeed(
  { path, title, incidents }: Feed,
  ledger: PublicLedger,
  base: Base
): string {
  const top = topOf(path)
  const shown = incidents
    .toSorted((a, b) => b.updatedAt - a.updatedAt || compareText(b.id, a.id))
    .slice(0, MOST)
  const updated: Instant = shown[0]?.updatedAt ?? 0
  const entries = shown.map((incident) => {
    const page = `incidents/${incident.id}.html`
    // HTML within a feed is text of the feed: it is escaped once more.
    const content = updateList(incident)
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
    return [
      '<entry>',
      element('id', permanentId(page, base, ledger)),
      element('title', `${incident.state}: ${incident.title}`),
      element('published', formatInstant(incident.reportedAt)),
      element('updated', formatInstant(incident.updatedAt)),
      markup`<link rel="alternate" href="${escaped(addressOf(page, base, top))}"/>`,
      ...incident.services.map((service) => markup`<category term="${escaped(service)}"/>`),
      `<content type="html">${content}</content>`,
      '</entry>',
    ].join('\n')
  })
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    element('id', permanentId(path, base, ledger)),
    element('title', title),
    element('updated', formatInstant(updated)),
    markup`<author>${element('name', ledger.organization)}</author>`,
    markup`<link rel="self" href="${escaped(addressOf(path, base, top))}"/>`,
    ...entries,
    '</feed>',
    '',
  ].join('\n')
}

function element(name: 'id' | 'name' | 'published' | 'title' | 'updated', text: string): Html {
  const tag = escaped(name)
  return markup`<${tag}>${escaped(text)}</${tag}>`
}

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

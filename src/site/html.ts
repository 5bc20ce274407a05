/** HTML from the safe inline Markdown that the other surfaces are made of, and from text: the one way out into a page. */
import { xml } from '../text/xml.ts'
import { visible } from '../text/visible.ts'

declare const isHtml: unique symbol
/** HTML in which every text is escaped; `markup` and what is made by it alone. */
export type Html = string & { readonly [isHtml]: true }

/** Puts pieces together: HTML stays, all else is text. */
export function markup(
  strings: TemplateStringsArray,
  ...pieces: readonly (Html | number | readonly Html[])[]
): Html {
  let drawn = strings[0] ?? ''
  for (const [place, piece] of pieces.entries())
    drawn += (Array.isArray(piece) ? piece.join('') : String(piece)) + (strings[place + 1] ?? '')
  return made(drawn)
}

/** Text between tags or in a quoted attribute. What keeps GitHub from acting on it takes no room, and is gone. */
export function escaped(text: string): Html {
  return made(text === '' ? '' : xml(text))
}

/** Text of several lines, as in a code block. */
export function escapedLines(text: string): Html {
  return made(
    text
      .split('\n')
      .map((line) => (line.trim() === '' ? '' : /^\s*/.exec(line)?.[0] + escaped(line)))
      .join('\n')
  )
}

/** A link that leads to http, https or a page of the site, and tells nobody from where; else its label alone. */
export function anchor(url: string, label: Html): Html {
  const isOut = /^https?:\/\//i.test(url)
  if (!isOut && !/^[\w.#][\w./#%=&-]*$/.test(url)) return label
  const rel = isOut ? markup` rel="noreferrer noopener"` : markup``
  return markup`<a href="${escaped(url)}"${rel}>${label}</a>`
}

/** Inline Markdown of ours as HTML: escapes, code, links, and what is strong; anything else is text. */
export function inlineHtml(markdown: string, link: Leading = (url) => url): Html {
  const parts: Html[] = []
  let plain = ''
  let at = 0
  while (at < markdown.length) {
    const found = spanAt(markdown, at, link)
    if (found === null) {
      const isEscape = markdown[at] === '\\' && at + 1 < markdown.length
      plain += markdown.charAt(isEscape ? at + 1 : at)
      at += isEscape ? 2 : 1
    } else {
      parts.push(spaced(plain), found.html)
      plain = ''
      at = found.end
    }
  }
  return markup`${[...parts, spaced(plain)]}`
}

/** The same of a cell, whose pipes are escaped in code too. */
export function cellHtml(markdown: string, link?: Leading): Html {
  return inlineHtml(markdown.replaceAll(String.raw`\|`, '|'), link)
}

/** Where a link leads as seen from the page; null: it is told by its words. */
type Leading = (url: string) => string | null

interface Span {
  readonly html: Html
  readonly end: number
}

/** The code, link or strong words that begin there; null where none do. */
function spanAt(markdown: string, at: number, link: Leading): Span | null {
  switch (markdown.charAt(at)) {
    case '`':
      return codeAt(markdown, at)
    case '*': {
      const end = markdown.startsWith('**', at) ? endOf(markdown, at + 2, '**') : -1
      if (end === -1) return null
      return {
        html: markup`<strong>${inlineHtml(markdown.slice(at + 2, end), link)}</strong>`,
        end: end + 2,
      }
    }
    case '[': {
      const close = endOf(markdown, at + 1, '](')
      const end = close === -1 ? -1 : markdown.indexOf(')', close)
      if (end === -1) return null
      const url = link(markdown.slice(close + 2, end).replaceAll('&amp;', '&'))
      const label = inlineHtml(markdown.slice(at + 1, close), link)
      return { html: url === null ? label : anchor(url, label), end: end + 1 }
    }
    // Ours alone: what people typed is escaped.
    case '<':
      return markdown.startsWith('<br>', at) ? { html: markup`<br>`, end: at + 4 } : null
    default:
      return null
  }
}

/** Closed by as many ticks as opened it. */
function codeAt(markdown: string, at: number): Span | null {
  let begin = at
  while (markdown[begin] === '`') begin += 1
  const ticks = markdown.slice(at, begin)
  let end = markdown.indexOf(ticks, begin)
  while (end !== -1 && markdown[end + ticks.length] === '`') {
    let next = end
    while (markdown[next] === '`') next += 1
    end = markdown.indexOf(ticks, next)
  }
  if (end === -1) return null
  return { html: codeHtml(markdown.slice(begin, end)), end: end + ticks.length }
}

/** Where `sign` stands outside of escapes and code. */
function endOf(markdown: string, from: number, sign: string): number {
  let at = from
  while (at < markdown.length) {
    if (markdown.startsWith(sign, at)) return at
    if (markdown[at] === '\\') at += 2
    else at = (markdown[at] === '`' ? codeAt(markdown, at)?.end : undefined) ?? at + 1
  }
  return -1
}

/** Code; an address in it can be followed, which GitHub would have made a reference of. */
export function codeHtml(code: string): Html {
  const isPadded = code.startsWith(' ') && code.endsWith(' ') && code.trim() !== ''
  const words = isPadded ? code.slice(1, -1) : code
  const shown = markup`<code>${escaped(words)}</code>`
  return /^https?:\/\/\S+$/i.test(words) ? anchor(visible(words), shown) : shown
}

/** Escaped text whose white space at the ends parts it from its neighbours; no date in it is broken at a hyphen. */
export function spaced(text: string): Html {
  const core = text.trim()
  if (core === '') return made(text === '' ? '' : ' ')
  return made(`${/^\s/.test(text) ? ' ' : ''}${timed(core)}${/\s$/.test(text) ? ' ' : ''}`)
}

/** Escaped text in which each date, with its time of day, is an element that stays on one line. */
export function timed(text: string): Html {
  return made(escaped(text).replace(MOMENT, '<time>$&</time>'))
}
const MOMENT = /\b\d{4}-\d\d-\d\d(?: \d\d:\d\d(?::\d\d)?)?(?![\d-])/g

function made(text: string): Html {
  // oxlint-disable-next-line no-unsafe-type-assertion -- this is where it is made safe
  return text as Html
}

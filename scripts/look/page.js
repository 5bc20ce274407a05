/** A page as GitHub would show it: a title, what a locked phone shows of it, and the rendered Markdown. */
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { parse } from 'yaml'

/**
 * @typedef {object} Scene
 * @property {string} name also the name of its pictures
 * @property {string} text
 * @property {'comment' | 'issue' | 'page' | 'terminal'} kind
 * @property {string} [title]
 * @property {readonly string[]} [labels]
 */

/** @param {string} text */
const escaped = (text) => text.replace(/[&<>"]/g, (found) => `&#${found.codePointAt(0)};`)

/** Front matter as GitHub shows it: a table of one row, with tables in its cells. @param {unknown} value @returns {string} */
function frontMatter(value) {
  if (value === null || typeof value !== 'object') return escaped(String(value))
  const fields = Object.entries(value)
  const cells = fields.map(([, inner]) => `<td>${frontMatter(inner)}</td>`)
  const names = fields.map(([name]) => `<th>${escaped(name)}</th>`)
  const header = Array.isArray(value) ? '' : `<tr>${names.join('')}</tr>`
  return `<table>${header}<tr>${cells.join('')}</tr></table>`
}

/** @param {string} text */
function pageHtml(text) {
  const [, front = '', body = ''] = /^---\n([^]*?)^---\n([^]*)$/m.exec(text) ?? []
  return front === '' ? htmlOf(text) : frontMatter(parse(front)) + htmlOf(body)
}

/** @param {string} markdown */
function htmlOf(markdown) {
  const html = micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  })
  return html
    .replace(
      /<pre><code class="language-mermaid">([^]*?)<\/code><\/pre>/g,
      '<pre class="mermaid">$1</pre>'
    )
    .replace(/(^|[\s(>])@([a-z][\w-]*)/g, '$1<a class="user-mention">@$2</a>')
}

/** In what people write to each other GitHub breaks each line where it ends; on a page it does not. @param {string} html */
function broken(html) {
  return html
    .split(/(<pre[^]*?<\/pre>|<!--[^]*?-->)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(IN_LINE, '$1<br>\n')))
    .join('')
}
const IN_LINE = /([^>\n]|<\/(?:a|code|em|strong)>)\n(?=[^<\n]|<(?:a|code|em|strong)\b)/g

/** What stands on a locked screen, or beside the subject in a list of mail. @param {string} markdown */
function firstWords(markdown) {
  const plain = htmlOf(markdown)
    .replace(/<!--[^]*?-->|<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  return plain.slice(0, 120)
}

const INKS = /** @type {Record<string, string>} */ ({
  31: 'e',
  33: 'w',
  1: 's',
  2: 'f',
  32: 'g',
  36: 'c',
})

/** @param {string} text */
function terminal(text) {
  const painted = escaped(text).replace(
    // oxlint-disable-next-line no-control-regex
    /\u001B\[(\d+)m([^\u001B]*)\u001B\[0m/g,
    (_, ink, words) => `<span class="${INKS[ink]}">${words}</span>`
  )
  return `<pre class="terminal">${painted}</pre>`
}

/** @param {Scene} scene @param {string} css @param {boolean} dark */
export function pageOf({ kind, title, labels = [], text }, css, dark) {
  const said = kind === 'comment' || kind === 'issue'
  const lock = said
    ? `<div class="lock"><b>${escaped(title ?? 'GitHub')}</b>${firstWords(text)}</div>`
    : ''
  const head =
    title === undefined || !said
      ? ''
      : `<div class="title">${escaped(title)}<div>${labels.map((label) => `<span class="label">${escaped(label)}</span>`).join('')}</div></div>`
  const body =
    kind === 'terminal'
      ? terminal(text)
      : `<div class="comment ${said ? '' : 'page'}"><header>${said ? '<b>github-actions</b> bot' : escaped(title ?? '')}</header><div class="markdown">${said ? broken(htmlOf(text)) : pageHtml(text)}</div></div>`
  return `<!doctype html><html${dark ? ' data-dark' : ''}><meta charset="utf-8"><meta name="viewport" content="width=device-width"><style>${css}</style>${lock}${head}${body}</html>`
}

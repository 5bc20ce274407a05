/** HTML that is made of text and of our own Markdown says what they say, and nothing else. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { cellHtml, escaped, inlineHtml, timed } from '../../src/site/html.ts'
import { code, link, text, words } from '../../src/text/markdown.ts'
import { visible } from '../../src/text/visible.ts'
import { anyText } from '../support/hostile.ts'
import { readPage, unescaped } from './support.ts'

const hrefs = (html: string) =>
  readPage(html).tags.flatMap(({ attributes }) => attributes.get('href') ?? [])
const seen = (html: string) => unescaped(readPage(html).text)

test('any text reads as it was typed, and makes no tag', () => {
  fc.assert(
    fc.property(anyText, (typed) => {
      expect(seen(escaped(typed))).toBe(typed === '' ? '' : visible(typed))
      expect(readPage(escaped(typed)).tags).toEqual([])
    })
  )
})

test('any text reads the same through Markdown, as text and as code', () => {
  fc.assert(
    fc.property(anyText, (typed) => {
      expect(seen(inlineHtml(text(typed)))).toBe(visible(typed))
      const { tags, text: shown } = readPage(inlineHtml(code(typed)))
      expect(unescaped(shown).trim()).toBe(visible(typed))
      expect(tags.filter(({ name }) => name !== 'code' && name !== 'a')).toEqual([])
    })
  )
})

test('a link leads to http and https alone, and to pages of the site', () => {
  expect(hrefs(inlineHtml(link('a page', 'https://a.example/x?y=1&z=(2)')))).toEqual([
    'https://a.example/x?y=1&amp;z=%282%29',
  ])
  expect(hrefs(inlineHtml('[x](javascript:alert(1))'))).toEqual([])
  expect(hrefs(inlineHtml('[x](//evil.example)'))).toEqual([])
  expect(hrefs(inlineHtml('[`INC-1`](incidents/INC-1.html)'))).toEqual(['incidents/INC-1.html'])
  expect(hrefs(inlineHtml(code('https://github.com/o/r/issues/1#issuecomment-1')))).toEqual([
    'https://github.com/o/r/issues/1#issuecomment-1',
  ])
})

test('a date is an element that no line breaks, with its time of day; what only looks like one is text', () => {
  expect(timed('reported 2026-09-14 08:05 UTC, due 2026-09-17')).toBe(
    'reported <time>2026-09-14 08:05</time> UTC, due <time>2026-09-17</time>'
  )
  expect(cellHtml('2026-09-14 08:05:10 UTC, by \\<dana\\>')).toBe(
    '<time>2026-09-14 08:05:10</time> UTC, by &lt;dana&gt;'
  )
  expect(timed('CVE-2026-1234, 12026-09-14, 2026-09-140, SEC-2026-09-14-1')).not.toContain('<time>')
})

test('what is strong, and code in a sentence, is drawn so', () => {
  expect(inlineHtml('**Closure:** 2 of them')).toBe('<strong>Closure:</strong> 2 of them')
  expect(inlineHtml(words('type `log ID engaged` now'))).toBe(
    'type <code>log ID engaged</code> now'
  )
  expect(inlineHtml('**never closed and `` a`b `` too')).toBe(
    '**never closed and <code>a`b</code> too'
  )
})

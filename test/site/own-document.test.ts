/** A document of the tool says as a page what it says as Markdown, whichever way its parts are read. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { partReader } from '../../src/parse/document-parts.ts'
import { documentHtml, type Setting } from '../../src/site/document-html.ts'
import { ownDocumentHtml } from '../../src/site/own-document.ts'
import { code, row, table, text } from '../../src/text/markdown.ts'
import { anyText } from '../support/hostile.ts'
import { treeOf } from '../support/sample.ts'
import { draws, SHARED } from '../support/share.ts'
import { readPage, unescaped } from './support.ts'

const setting: Setting = { deeper: 0, picture: () => null, link: (url) => url }
const own = (markdown: string) => ownDocumentHtml({ markdown, parse: treeOf, setting })
const seen = (html: string) => unescaped(readPage(html).text).replace(/\s+/g, ' ').trim()

test('a table is the same line by line as it is by its tree', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(anyText, anyText), { maxLength: 3 }), (rows) => {
      const lines = table(
        ['What', 'Where'],
        rows.map(([a, b]) => [text(a), code(b)])
      )
      const markdown = `Before\n\n${lines.join('\n')}\n\nAfter`
      expect(seen(own(markdown))).toBe(seen(documentHtml(treeOf(markdown).children, setting)))
    })
  )
})

/** Lines that begin, end and go on with every kind of block. */
const LINES = `
words
more words
* one
* two
- dash
+ plus
1. first
2) second
*
-
  within
   deep
* [x] done
- [ ] open
**bold** and \`code\`
*one* word
---
# Head
**[\`INC-1\`](x/y.html) Two words**
> said
<details>
<summary>More</summary>
</details>
[a](b.html) c
***
\`\`\`
~~~
  * inner
1986. A year
![alt](x.svg)
a \\* b
* * *
x_y_z`.split('\n')
const line = fc.oneof({ weight: 3, arbitrary: fc.constant('') }, fc.constantFrom(...LINES))

test('a document is the same read part by part as it is read whole', SHARED, () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      const markdown = lines.join('\n')
      const whole = documentHtml(treeOf(`${markdown}\n`).children, setting)
      expect(ownDocumentHtml({ markdown, parse: partReader(treeOf), setting })).toBe(whole)
    }),
    { numRuns: draws(3000) }
  )
})

test('a part that several documents have is read once, and a plain one by no parser', () => {
  const read: string[] = []
  const parse = partReader((part) => {
    read.push(part)
    return treeOf(part)
  })
  const draw = (markdown: string) => ownDocumentHtml({ markdown, parse, setting })
  const same = '**Bold** word\n\n* An item\n* Another one'
  expect(draw(`# One\n\n${same}`)).toContain('<h1>One</h1>')
  expect(draw(`# Two\n\n${same}\n`)).toContain('<li>Another one</li>')
  expect(read).toEqual(['**Bold** word\n'])
})

test('what stands around tables keeps its order, and what is folded stays folded', () => {
  const markdown = [
    '# Title',
    '## Part',
    row(['A', 'B']),
    '| --- | ---: |',
    row(['1', '2']),
    '<details>',
    '<summary>The others</summary>',
    '',
    row(['A', 'B']),
    '| --- | ---: |',
    row(['`x`', '[y](z.html)']),
    '',
    '</details>',
    '',
    '```',
    '| no | table |',
    '```',
    '',
    '- [x] done',
  ].join('\n')
  const { tags } = readPage(ownDocumentHtml({ markdown, parse: treeOf, setting, skips: 1 }))
  expect(tags.map(({ name }) => name).join(' ')).toBe(
    'h2 div table thead tr th th tbody tr td td details summary div table thead tr th th tbody tr td code td a pre code ul li'
  )
  expect(seen(own(markdown))).toBe('Title Part AB 12 The others AB xy | no | table | [done] done')
})

test('a link that leads nowhere tells its address, and once where that is its name', () => {
  const lost: Setting = { ...setting, link: () => null }
  const told = (markdown: string) => seen(documentHtml(treeOf(markdown).children, lost))
  expect(told('See [the policy](a/b.yml).')).toBe('See the policy a/b.yml.')
  expect(told('See [`a/b.yml`](a/b.yml).')).toBe('See a/b.yml.')
})

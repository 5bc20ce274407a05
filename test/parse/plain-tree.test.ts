/** The tree of a plain body from its lines is the one that remark makes; where it might not be, there is none. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainTree } from '../../src/parse/plain-tree.ts'
import { treeOf } from '../support/sample.ts'
import { draws, SHARED } from '../support/share.ts'
import { withoutPlaces } from './helpers.ts'

const line = fc.oneof(
  { arbitrary: fc.constant(''), weight: 3 },
  fc.constantFrom(
    '## Summary',
    '# Root cause (first)',
    '###### Lessons learned?',
    '##   Spaced',
    '## A #',
    'Every second login, 4.5 % of all, ended: #12 > 3!',
    '4,000 accounts of snake_case & others.',
    '“Quoted” words  (twice)',
    'See [the dashboard](https://graphs.example/d/15?x=1_2#a), and [notes, too](INC-1/notes.md).',
    '[One](a.md)[two](b.md)',
    'It said `503`, `a * b` and `_x_`.',
    '- [ ] @ben read [the log](c.txt) (due 2026-12-02)',
    '- [x] tidy up',
    '- a plain item with `code`',
    '- [X] @sam',
    '- [ ] ',
    '1. first',
    'a\\*b',
    '*strong*',
    '~~struck~~',
    'an &amp; entity',
    'ends with a break  ',
    'one _word_',
    '``two`` ticks',
    '`one tick',
    '` spaced `',
    '---',
    '> quoted',
    '| a | b |',
    '    code',
    '```',
    '<b>',
    'www.x.example'
  ),
  fc
    .array(fc.constantFrom(...Array.from('ab1 _*`~&;#-.![]()\\\u00A0é')), { maxLength: 12 })
    .map((signs) => signs.join(''))
)

test('whatever the body', SHARED, () => {
  let plain = 0
  fc.assert(
    fc.property(fc.array(line, { maxLength: 9 }), fc.constantFrom('\n', '\r\n'), (lines, end) => {
      const text = lines.join(end)
      const tree = plainTree(text)
      if (tree === null) return
      plain += text.trim() === '' ? 0 : 1
      expect(tree).toEqual(withoutPlaces(treeOf(text)))
    }),
    { numRuns: draws(20_000) }
  )
  expect(plain).toBeGreaterThan(draws(250))
})

test.each([
  'A paragraph\nof two lines.\n\nAnother, with `code`.',
  '## Follow-up\n- [x] one\n- [ ] two [there](a.md)\n\n- three\n\nAnd words.',
  '',
  '\n\n',
])('there is one of %j', (text) => {
  expect(plainTree(text)).toEqual(withoutPlaces(treeOf(text)))
})

test.each([
  '*a*',
  'a\\_b',
  'a &amp; b',
  '~a~',
  '_a_',
  '`a',
  '``a``',
  '` a`',
  'a  ',
  '## A  ',
  '- a\nb',
  'a\n- b',
  '    a',
  '<a>',
])('there is none of %j', (text) => {
  expect(plainTree(text)).toBeNull()
})

const REAL = '../shared/data/github-status/incidents'

test.skipIf(!existsSync(REAL))('of the real records nearly all have one', () => {
  const names = readdirSync(REAL, { recursive: true, encoding: 'utf8' })
  const bodies = names
    .filter((name) => name.endsWith('.md') && !name.endsWith('README.md'))
    .map((name) => readFileSync(join(REAL, name), 'utf8').replace(/^---\n[^]*?\n---\n/, ''))
  const trees = bodies.flatMap((text) => {
    const tree = plainTree(text)
    return tree === null ? [] : [{ text, tree }]
  })
  expect(trees.length / bodies.length).toBeGreaterThan(0.95)
  for (const { text, tree } of trees) expect(tree).toEqual(withoutPlaces(treeOf(text)))
})

import * as fc from 'fast-check'
import type { Nodes } from 'mdast'
import { describe, expect, test } from 'vitest'
import {
  cell,
  code,
  cut,
  fence,
  fileLink,
  link,
  mention,
  row,
  table,
  text,
  words,
} from '../../src/text/markdown.ts'
import { typed } from '../../src/model/typed.ts'
import { addresses, mentions, parse, plainText, references, skeleton } from '../support/judge.ts'
import { anyText, HOSTILE, oneOf } from '../support/hostile.ts'
import { draws, SHARED } from '../support/share.ts'

const PLACES: Record<string, (safe: string) => string> = {
  'a paragraph': (safe) => safe,
  'running text': (safe) => `before ${safe} after\nnext line`,
  'strong text': (safe) => `so **${safe}** it is`,
  'a heading': (safe) => `## ${safe}\n\nend`,
  'a list item': (safe) => `- ${safe}\n- second`,
  'a task': (safe) => `- [ ] ${safe}\n- [ ] second`,
  'a quote': (safe) => `> ${safe}\n\nend`,
  'a table cell': (safe) =>
    table(
      ['a', 'b', 'c'],
      [
        ['1', safe, '3'],
        ['4', '5', '6'],
      ]
    ).join('\n'),
  'a first cell and header': (safe) =>
    [row([safe, 'b']), '| --- | --- |', row([safe, safe])].join('\n'),
}

const PRIMITIVES: Record<string, (value: string) => string> = {
  text,
  cell: (value) => cell(value === '' ? ' ' : value),
  code,
  'a link label': (value) => link(value, 'https://status.example/1'),
  'a file link': (value) => fileLink('log', value === '' ? ' ' : value),
}

describe.each(Object.entries(PRIMITIVES))('%s of any string', (_, primitive) => {
  test.each(Object.entries(PLACES))(
    'keeps the shape of %s, mentions nobody and refers to nothing',
    SHARED,
    (__, place) => {
      const expected = skeleton(place(primitive('x')))
      const judge = (value: string) => {
        const markdown = place(primitive(value))
        expect(skeleton(markdown)).toBe(expected)
        expect(mentions(markdown)).toEqual([])
        expect(references(markdown)).toEqual([])
      }
      for (const value of HOSTILE) judge(value)
      fc.assert(fc.property(anyText, judge), { numRuns: draws(40) })
    }
  )
})

describe('text', () => {
  test.each([
    ['Login API is *down*', String.raw`Login API is \*down\*`],
    ['ask @dana', 'ask @\u200Bdana'],
    ['fixes #12', 'fixes #\u200B12'],
    ['see GH-12', 'see GH-\u200B12'],
    ['see https://github.com/o/r/issues/1', 'see https:\u200B//github.com/o/r/issues/1'],
    ['at 10:30:15 UTC', 'at 10:30:15 UTC'],
    ['like SEC-20261121-0312', 'like SEC-20261121-0312'],
    ['since a5c3785ed8', 'since a5c378\u200B5ed8'],
    ['no :tada: yet', 'no :\u200Btada: yet'],
    ['1. first', String.raw`1\. first`],
    ['- first', String.raw`\- first`],
    ['a | b', String.raw`a \| b`],
    ['two\nlines', 'two lines'],
    ['abc\u202Edef', 'abc⟨U+202E⟩def'],
    ['\u001B[31mred', String.raw`⟨U+001B⟩\[31mred`],
    ['\u200B\uFEFF', '(blank)'],
    ['👨‍👩‍👧 ❤️', '👨‍👩‍👧 ❤️'],
  ])('%j reads %j', (value, expected) => {
    expect(text(value)).toBe(expected)
  })

  test('reads in the rendered document as it was typed', () => {
    const printable = fc.string({
      unit: oneOf('`|\\@#*_[]()<>!&;~:$-+=.012abf xwh/"\'{}%'),
      minLength: 1,
    })
    fc.assert(
      fc.property(printable, (value) => {
        const shown = value.replace(/\s+/g, ' ').trim()
        fc.pre(shown !== '')
        expect(plainText(text(value))).toBe(shown)
        expect(plainText(`| h |\n| --- |\n${row([text(value)])}`)).toBe(`h${shown}`)
      })
    )
  })
})

describe('words', () => {
  test.each([
    ['Did you mean `security-officer`?', 'Did you mean `security-officer`?'],
    ['Run `check incidents/@mallory.md`.', 'Run `check incidents/@mallory.md`.'],
    ['ask @dana of #12', 'ask @\u200Bdana of #\u200B12'],
    ['a `b @dana', 'a \\`b @\u200Bdana'],
    ['*so* <b>', String.raw`\*so\* \<b\>`],
    ['Type `at: 2026-11-21T03:12:00+01:00`.', 'Type `at: 2026-11-21T03:12:00+01:00`.'],
    ['at 2026-11-21T03:12:00+01:00', 'at 2026-11-21T03:12:00+01:00'],
  ])('%j reads %j', (sentence, expected) => {
    expect(words(sentence)).toBe(expected)
  })

  test('reach nobody, whatever stands between or in the backticks, and what is to be typed can be copied', () => {
    fc.assert(
      fc.property(anyText, anyText, (one, other) => {
        for (const sentence of [one + other, `${one} Type ${typed(other || 'x')}.`]) {
          const markdown = words(sentence)
          expect(mentions(markdown)).toEqual([])
          expect(references(markdown)).toEqual([])
          expect(codeIn(parse(markdown)).join('')).not.toMatch(/\p{Default_Ignorable_Code_Point}/u)
        }
      })
    )
  })

  test('hold what is to be typed as it is', () => {
    const printable = fc.string({ unit: oneOf('`|\\@#*_[]<>&~:$ab0.'), minLength: 1 })
    fc.assert(
      fc.property(printable, (value) => {
        expect(codeIn(parse(words(`Type ${typed(value)}.`)))).toEqual([value])
        // A backslash before a pipe cannot be shown in the code of a table.
        const inTable = value.replaceAll('\\', '') || 'x'
        const rows = table(['h'], [[words(`Type ${typed(inTable)}.`)]])
        expect(codeIn(parse(rows.join('\n')))).toEqual([inTable])
      })
    )
  })
})

/** What stands in code spans. */
function codeIn(node: Nodes): string[] {
  if (node.type === 'inlineCode') return [node.value]
  return 'children' in node ? node.children.flatMap((child) => codeIn(child)) : []
}

describe('code', () => {
  test.each([
    ['plain', '`plain`'],
    ['a ` b', '``a ` b``'],
    ['`', '`` ` ``'],
    ['cc @dana', '`cc @dana`'],
    ['@dana', '`dana`'],
    ['incidents/policy.yml@1f2e', '`incidents/policy.yml@1f2e`'],
  ])('%j is written %s', (value, expected) => {
    expect(code(value)).toBe(expected)
  })

  test('keeps a pipe inside its cell, however many backslashes stand before it', () => {
    fc.assert(
      fc.property(fc.string({ unit: oneOf('\\|a`'), minLength: 1 }), (value) => {
        const markdown = table(['h', 'i'], [[code(value), 'end']]).join('\n')
        expect(skeleton(markdown)).toBe(
          skeleton(table(['h', 'i'], [[code('x'), 'end']]).join('\n'))
        )
      })
    )
  })
})

describe('link', () => {
  test.each([
    ['https://status.example/a b?x=1&y=(2)', '[x](https://status.example/a%20b?x=1&amp;y=%282%29)'],
    ['https://github.com/o/r/blob/main/log.txt', '[x](https://github.com/o/r/blob/main/log.txt)'],
    ['https://github.com/o/r/issues/1', 'x `https://github.com/o/r/issues/1`'],
    ['HTTPS://WWW.GitHub.com/o/r/pull/1', 'x `HTTPS://WWW.GitHub.com/o/r/pull/1`'],
    ['https://github.com/o/r/%69ssues/1', 'x `https://github.com/o/r/%69ssues/1`'],
    ['https://github.com/o/r/blob/../issues/1', 'x `https://github.com/o/r/blob/../issues/1`'],
    ['https://github.com/dana', 'x `https://github.com/dana`'],
    ['https://github.example/o/r/issues/1', 'x `https://github.example/o/r/issues/1`'],
    [
      'https://a.example/#https://github.com/o/r/issues/1',
      'x `https://a.example/#https://github.com/o/r/issues/1`',
    ],
    ['https://bank.example@evil.example/', 'x `https://bank.example@evil.example/`'],
    ['javascript:alert(1)', 'x `javascript:alert(1)`'],
  ])('to %s is written %s', (url, expected) => {
    expect(link('x', url)).toBe(expected)
  })

  test('of any address stays one link or one code span, and never reaches an issue', () => {
    const shapes = [skeleton(link('x', 'https://a.example/')), skeleton(link('x', 'none'))]
    const url = fc.oneof(
      anyText,
      anyText.map((rest) => `https://github.com/o/r/${rest}`),
      anyText.map((rest) => `https://a.example/${rest}`)
    )
    fc.assert(
      fc.property(url, (address) => {
        const markdown = link('x', address)
        expect(shapes).toContain(skeleton(markdown))
        expect(mentions(markdown)).toEqual([])
        expect(
          addresses(parse(markdown)).filter((to) => /github\.com\/o\/r\/(issues|pull)/i.test(to))
        ).toEqual([])
      })
    )
  })
})

test('a fence of any content stays one code block with that content', () => {
  fc.assert(
    fc.property(anyText, (content) => {
      const [block, end] = parse(`${fence(content, 'text')}\n\nend`).children
      expect(block?.type).toBe('code')
      expect(end?.type).toBe('paragraph')
    })
  )
})

test('a mention is made of a login only', () => {
  expect(mentions(mention('dana'))).toEqual(['dana'])
  expect(mentions(mention('org/on_call'))).toEqual(['org/on_call'])
  expect(mention('dana\n# x')).toBe('`dana # x`')
})

const more = (dropped: readonly string[]): string => `${dropped.length} more`

test('a body over the limit is cut at a line that says how many more there are', () => {
  const lines = Array.from({ length: 5 }, (_, index) => `row ${index}`)
  expect(cut(lines, 29, more)).toBe(lines.join('\n'))
  expect(cut(lines, 28, more)).toBe('row 0\nrow 1\nrow 2\n2 more')
  expect(cut(lines, 3, more)).toBe('5 more')
})

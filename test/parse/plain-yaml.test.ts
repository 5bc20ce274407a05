/** The fast reader of plain YAML beside the two others, on records that were changed in every small way. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadCoreYaml } from '../../src/parse/core-yaml.ts'
import { parseExactDocument, readDocument } from '../../src/parse/exact-yaml.ts'
import { NOT_PLAIN, readPlainYaml } from '../../src/parse/plain-yaml.ts'
import * as yaml from 'yaml'
import { draws, SHARED } from '../support/share.ts'

const WRITTEN = `id: INC-20261121-0312   # a comment
title: "Sign-in: \\"slow\\" \\\\ for some"
services: [login-api, 'the other''s', web]
# what it is about
related:
- INC-20261120-0801
- INC-20261120-0802

links:
  - { what: bridge, url: "https://meet.example/1" }
  - what: page
    url: https://status.example/#now
x-own:
  deep: { a: [1, 0, true], b: null, c: x }
  over-lines: { name: A team of two,
    logins: [a,
      "b" , 'c'
     ], until:   12 }
  below:   # said of it
    { from: 2026-12-24,
      to: x }
  within:
    - [ a,
       b]
    - at: { c: d,
          e: f
          }
  deeper:

    deepest: 2026-12-25
timeline:
  - at: 2026-11-21T03:12:00Z
    event: noted
    note: |-
      a block: with what looks like keys

      & anchors
        deeper
  - note: >
      folded
      text

      again
    approximate: true
  -   at: 12
      list:
      - |
       one
      - two # three
`

/** What readers of YAML trip over. */
const PIECE = fc.oneof(
  fc.constantFrom(
    '\n',
    ' ',
    '  ',
    '\n\n',
    '\n ',
    ',\n',
    ',\n      ',
    '\n        ',
    '[\n    ',
    '\n    }',
    '- ',
    '-',
    ': ',
    ':',
    ' #',
    '#',
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    ', ',
    ',',
    '|',
    '>',
    '|-',
    '>-',
    '|+',
    '&a ',
    '*a',
    '!t ',
    '? ',
    '% ',
    '@',
    '`',
    '\\',
    '\t',
    '\r\n',
    '\r',
    '---\n',
    '...\n',
    '0',
    '1',
    '1e3',
    '0x1',
    '010',
    '.5',
    '-1',
    '~',
    '<<',
    'true',
    'No',
    'null',
    'key: ',
    'id: ',
    '\u00a0',
    '\u0085',
    '\u2028',
    '\ufeff',
    '\ud800',
    'é',
    '😀',
    '-  - ',
    ' \n',
    '\n#',
    '# x\n',
    "''",
    '""',
    '\\n',
    '\\x41',
    '12:30',
    '2026-1-1'
  ),
  fc.string({ maxLength: 3 })
)
const CHANGE = fc.record({
  at: fc.nat(WRITTEN.length),
  gone: fc.constantFrom(0, 0, 1, 2, 5, 40),
  piece: fc.oneof(PIECE, fc.constant('')),
})
const CHANGED = fc
  .tuple(fc.array(CHANGE, { minLength: 1, maxLength: 4 }), fc.boolean(), fc.boolean())
  .map(([changes, crlf, cut]) => {
    const text = changes.reduce(
      (typed, { at, gone, piece }) => typed.slice(0, at) + piece + typed.slice(at + gone),
      WRITTEN
    )
    const ended = cut ? text.slice(0, changes[0]?.at) : text
    return crlf ? ended.replaceAll('\n', '\r\n') : ended
  })

function exactValue(text: string): { value: unknown; faults: number } {
  const document = parseExactDocument(text, { start: 0, end: text.length }, yaml)
  const { value, faults } = readDocument(document, yaml)
  return { value, faults: faults.length + document.errors.length + document.warnings.length }
}

describe('what the fast reader takes', () => {
  it('is what the exact readers find there, however a record is changed', SHARED, () => {
    let taken = 0
    fc.assert(
      fc.property(CHANGED, (text) => {
        const plain = readPlainYaml(text)
        if (plain === NOT_PLAIN) return
        taken += 1
        const exact = exactValue(text)
        expect(exact.faults).toBe(0)
        expect(JSON.stringify(exact.value)).toBe(JSON.stringify(plain))
        expect(JSON.stringify(loadCoreYaml(text))).toBe(JSON.stringify(plain))
      }),
      { numRuns: draws(20_000) }
    )
    expect(taken).toBeGreaterThan(draws(2500))
  })

  it('is a whole record of the plain form', () => {
    expect(readPlainYaml(WRITTEN)).toEqual(loadCoreYaml(WRITTEN))
  })

  it.each([
    ['no deeper than its key', 'a: [b,\nc]'],
    ['at the depth of its key', 'x:\n  a: [b,\n  c]'],
    ['below a key that stands as deep', 'a:\n  b:\n  [c]'],
    ['over a line without words', 'a: [b,\n\n  c]'],
    ['over a comment', 'a: [b,\n  # c\n  d]'],
    ['behind a comment', 'a: [b, # c\n  d]'],
    ['with a word on two lines', 'a: [b\n  c]'],
    ['that does not end', 'a: [b,\n  c\nd: e'],
    ['with words behind it', 'a: [b,\n  c] d'],
    ['between a key and its value', 'a: { b:\n  c }'],
  ])('leaves a list or a map %s to them', (_, text) => {
    expect(readPlainYaml(text)).toBe(NOT_PLAIN)
  })

  it.each<[string, unknown]>([
    ['a: [b,\n  c]', { a: ['b', 'c'] }],
    ['a:\n  { b: [], c: {} }', { a: { b: [], c: {} } }],
    ['a: [[[[[[[[b]]]]]]]]', { a: [[[[[[[['b']]]]]]]] }],
    ['a: |\n  b', { a: 'b\n' }],
    ['a: |\n b\n\n  c\n', { a: 'b\n\n c\n' }],
    ['a: >-\n  b\n  c\n\n\n  d\ne: f', { a: 'b c\n\nd', e: 'f' }],
    ['- a:\n- b: c', [{ a: null }, { b: 'c' }]],
    ['a:\n- b\nc:\n  - d', { a: ['b'], c: ['d'] }],
    ['a: "b" #\nc: "d" #!e', { a: 'b', c: 'd' }],
    ['a: "b" #', { a: 'b' }],
    ['a: # b\n  c: d', { a: { c: 'd' } }],
    ['truer: a', { truer: 'a' }],
    [
      'a: 0\nb: 10\nc: 3d\nd: 2026-12-25\ne: 0m\nf: 09:00-17:00\ng: 12h x',
      {
        a: 0,
        b: 10,
        c: '3d',
        d: '2026-12-25',
        e: '0m',
        f: '09:00-17:00',
        g: '12h x',
      },
    ],
    [
      'a: True\nb: FALSE\nc: Null\nd: nulls\ne: trUe',
      { a: true, b: false, c: null, d: 'nulls', e: 'trUe' },
    ],
    ['a: "b\\"\\\\\\/\\n\\tc"', { a: 'b"\\/\n\tc' }],
  ])('%j is all of it plain', (text, value) => {
    expect(readPlainYaml(text)).toEqual(value)
    expect(loadCoreYaml(text)).toEqual(value)
  })

  it.each([
    '',
    '\n# a\n',
    'word',
    'a: b\nword',
    'a: b\n  c: d',
    'a:\n  b: c\n d: e',
    'a:\n- b\n-c',
    '- # a\n  b: c',
    'a: #b',
    'a: #b\n  c: d',
    'a: "b"# c',
    'a: "b" #c',
    'a: b\na: c',
    'a: { b: c, b: d }',
    'a: { b: c, True: d }',
    'Null: a',
    'a: [b c: d]',
    'a: [b, , c]',
    'a: [b] c',
    'a: [b',
    'a: { b }',
    'a: [[[[[[[[[b]]]]]]]]]',
    'a: |\r\n  b\r\n',
    'a: |2\n    b',
    'a: |+\n  b',
    'a: > b\n  c',
    'a: |\n',
    'a: |\nb: c',
    'a: |\n\n  b',
    'a: |\n  b\n  \n  c',
    'a: |\n  b\n c',
    'a: >\n  b\n    c',
    'a: 1.5',
    'a: 1_0',
    'a: 1e3',
    'a: 12ab',
    'a: 1234567890123456',
    'a: 07',
    'a: "\\x41"',
    "a: 'b",
  ])('%j is not', (text) => {
    expect(readPlainYaml(text)).toBe(NOT_PLAIN)
  })
})

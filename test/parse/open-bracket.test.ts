/** A bracket that nothing closes is told once, where it opens, with what to type; the rest of the file is judged all the same. */
import { describe, expect, it } from 'vitest'
import { findOpenBrackets } from '../../src/parse/open-bracket.ts'
import { parse, record, told } from './helpers.ts'

const never = (sign: string, hint: string) =>
  `yaml-syntax: The \`${sign}\` that opens here is never closed. → ${hint}`
const missing = (signs: string, line: string) =>
  never(signs.endsWith(']') ? '[' : '{', `Type the missing \`${signs}\`: \`${line}\`.`)
const services = (value: string) => record().replace('[login-api]', () => value)
const lastEntry = (line: string) => record({ keys: `  - ${line}\n` })

describe('a bracket that is never closed', () => {
  it.each([
    ['of a list', services('[mail'), `5:11 ${missing(']', 'services: [mail]')}`],
    ['behind a comma', services('[mail, '), `5:11 ${missing(']', 'services: [mail]')}`],
    ['of nothing', services('['), `5:11 ${missing(']', 'services: []')}`],
    [
      'before a comment',
      services('[mail # and web]'),
      `5:11 ${missing(']', 'services: [mail] # and web]')}`,
    ],
    [
      'behind one in quotes',
      services(String.raw`["a]\"", '{''', it's, b#c`),
      `5:11 ${missing(']', String.raw`services: ["a]\"", '{''', it's, b#c]`)}`,
    ],
    ['that the other kind closes', services('[mail}'), `5:11 ${missing(']', 'services: [mail]')}`],
    [
      'on more lines',
      services('[mail,\n\n  web,\n\n  # not yet'),
      `5:11 ${missing(']', '] # not yet')}`,
    ],
    [
      'within one on more lines',
      record({ keys: 'x-a: [\n  { b: c,\n    d: e,\n  ]\n' }),
      `10:3 ${missing('}', '} ]')}`,
    ],
    [
      'of the last entry',
      lastEntry('{ at: 2026-11-21T03:20:00Z, event: noted'),
      `9:5 ${missing('}', '{ at: 2026-11-21T03:20:00Z, event: noted }')}`,
    ],
    [
      'of an entry before others',
      record().replace('timeline:\n', 'timeline:\n  - {at: 2026-11-21T03:12:00Z\n'),
      `7:5 ${missing('}', '{at: 2026-11-21T03:12:00Z}')}`,
    ],
    [
      'of a long line, of which the end is shown',
      lastEntry(`{ at: 2026-11-21T03:20:00Z, note: ${'x'.repeat(60)}`),
      `9:5 ${missing('}', `… note: ${'x'.repeat(60)} }`)}`,
    ],
    [
      'of a key of an entry',
      record({ entry: '    audience: [users\n    by: dana\n' }),
      `9:15 ${missing(']', 'audience: [users]')}`,
    ],
    [
      'of a map',
      record({ keys: 'roles: { lead: alice\n' }),
      `9:8 ${missing('}', 'roles: { lead: alice }')}`,
    ],
    [
      'within one that is closed',
      record({ keys: 'x-a: { b: [c, d }\n' }),
      `9:11 ${missing(']', 'x-a: { b: [c, d] }')}`,
    ],
    [
      'within one that is open too',
      record({ keys: 'x-a: [b, { c: d\n' }),
      `9:6 ${missing('}]', 'x-a: [b, { c: d }]')}`,
    ],
    [
      'of a text',
      record({ title: '[eu Logins fail' }),
      `3:8 ${never('[', 'Put the text in quotes: `title: "[eu Logins fail"`.')}`,
    ],
  ])('%s', (_, text, expected) => {
    expect(told(parse(text).findings)).toEqual([expected])
  })

  it('hides no other fault, nor another of its kind', () => {
    const text = record({ title: '{x', keys: 'roles: { a: b\nlinsk: []\n' })
    expect(told(parse(text).findings).map((words) => words.split(' →')[0])).toEqual([
      '3:8 yaml-syntax: The `{` that opens here is never closed.',
      '9:8 yaml-syntax: The `{` that opens here is never closed.',
      '10:1 unknown-key: `linsk` is no key of a record.',
    ])
  })

  it.each([
    ['in a text on lines of its own', 'x-a: |\n  x: [\n  - {\nx-b: ]\n', '12:6'],
    ['in a text within an entry', '    note: >-\n      x: [\n    by: ]\n', '11:9'],
    ['that is closed further down', 'x-a: [\n  b,\n  { c: d },\n]\nx-b: ]\n', '13:6'],
    ['that text follows, not a key', 'x-a: [b,\nc]\n', '10:1'],
    ['more deeply than anybody types', `x-a: ${'['.repeat(9)}\n`, '10:1'],
  ])('is none %s', (_, keys, place) => {
    const text = record(keys.startsWith(' ') ? { entry: keys } : { keys })
    const [first = ''] = told(parse(text).findings)
    expect(first.split(' ')[0]).toBe(place)
    expect(first).not.toContain('never closed')
  })
})

/** What is found on lines up to one of them: where each opens and what is to be typed, and what its lines are read as. */
function found(text: string, { last = Infinity, touched = new Set<number>() } = {}) {
  const lines = text.split('\n')
  return findOpenBrackets(lines, Math.min(last, lines.length), touched).map((open) => {
    const { line, column, message, hint, first, repaired } = open
    const sign = lines[line]?.charAt(column) ?? ''
    expect(message).toBe(`The \`${sign}\` that opens here is never closed.`)
    expect(repaired.map((one) => one.length)).toEqual(
      lines.slice(first, first + repaired.length).map((one) => one.length)
    )
    return [`${line}:${column} ${hint}`, repaired.join('\n')]
  })
}
const below = (count: number) => `x: y\na: [\n${'  b,\n'.repeat(count)}c: d`
const type = (signs: string, line: string) => `Type the missing \`${signs}\`: \`${line}\`.`

describe('on lines alone, a bracket', () => {
  it.each<[string, string, string]>([
    ['a: [b, c ', `0:3 ${type(']', 'a: [b, c]')}`, 'a: xbx c '],
    ['- [a,\n b\nc: d', `0:2 ${type(']', 'b]')}`, '- xax\n b'],
    ['a: b |\n  - [c', `1:4 ${type(']', '[c]')}`, '  - xc'],
    ['a: |x\n  - [c', `1:4 ${type(']', '[c]')}`, '  - xc'],
    ['a: |-\n  - [b\n\n c: [d\ne: [f', `4:3 ${type(']', 'e: [f]')}`, 'e: xf'],
    ['a: [\n  - [b\nc: d', `0:3 ${type(']]', '- [b]]')}`, 'a: x\n  - xb'],
    ['a: [b\n-', `0:3 ${type(']', 'a: [b]')}`, 'a: xb'],
    ['a: [b\n# c\nd: e', `0:3 ${type(']', 'a: [b]')}`, 'a: xb'],
    ['a: [b\nc:', `0:3 ${type(']', 'a: [b]')}`, 'a: xb'],
    ['[a\n# b]', `0:0 ${type(']', '] # b]')}`, 'xa\n# b]'.replace(/[#\]]/g, 'x')],
    ['  a: [{\n    b\n]\n  c: d', `0:6 ${type('}', '}]')}`, '  a: xx\n    b\nx'],
    [
      'a: [b,\n  { c: "d" },\n   \ne: f',
      `0:3 ${type(']', '{ c: "d" }]')}`,
      'a: xbx\n  x cx xdx xx',
    ],
    ['a: [b\n  \nc: d', `0:3 ${type(']', 'a: [b]')}`, 'a: xb'],
    ['note: [a,\n  b\nc: d', `0:6 ${type(']', 'b]')}`, 'note: xax\n  b'],
    ['note: [a\nc: d', '0:6 Put the text in quotes: `note: "[a"`.', 'note: xa'],
    ['a: [b, {c: d]', `0:7 ${type('}', 'a: [b, {c: d}]')}`, 'a: xbx xcx dx'],
    ['a: [b, { c: d, ]', `0:7 ${type('}', 'a: [b, { c: d } ]')}`, 'a: xbx x cx dx x'],
    ["a: ['b]', c", `0:3 ${type(']', "a: ['b]', c]")}`, 'a: xxbxxx c'],
    ['a: [\n  "b]"\nc: d', `0:3 ${type(']', '"b]"]')}`, 'a: x\n  xbxx'],
    ['a: [b #c', `0:3 ${type(']', 'a: [b] #c')}`, 'a: xb xc'],
    ['a: [b# c', `0:3 ${type(']', 'a: [b# c]')}`, 'a: xbx c'],
    ['a: [b, [c}\n  d]\ne: f', `0:7 ${type(']', 'a: [b, [c]')}`, 'a: xbx xcx\n  dx'],
    ['a: [b}\n  c\nd: e', `0:3 ${type(']', 'a: [b]')}`, 'a: xbx\n  c'],
    ['a: [b, [c], d', `0:3 ${type(']', 'a: [b, [c], d]')}`, 'a: xbx xcxx d'],
    [
      `a: [${'b'.repeat(65)}`,
      `0:3 ${type(']', `a: [${'b'.repeat(65)}]`)}`,
      `a: x${'b'.repeat(65)}`,
    ],
    [`a: [${'b'.repeat(66)}`, `0:3 ${type(']', `… [${'b'.repeat(66)}]`)}`, `a: x${'b'.repeat(66)}`],
  ])('is open in %j', (text, hint, as) => {
    expect(found(text)).toEqual([[hint, as]])
  })

  it.each([
    'a: b [c',
    'a: b\n  [c',
    'a: |\n  - [b',
    'a: >2 # b\n  - [c\n\n  d: {e',
    'a: [b]\n  [c',
    'a: [b] [c',
    'a: ["b\nc: d',
    "a: [b, 'c\nd: e",
    'a: [b\n-5',
    'a: [b\nc d: e',
    '  a: [\n    b\n]\n  c: d',
    `a: ${'['.repeat(9)}`,
  ])('is none in %j', (text) => {
    expect(found(text)).toEqual([])
  })

  it('is looked for up to a line, and goes on beyond it', () => {
    const text = 'a: [b\nc: {d,\n  e\nf: [g'
    const all = [
      [`0:3 ${type(']', 'a: [b]')}`, 'a: xb'],
      [`1:3 ${type('}', 'e}')}`, 'c: xdx\n  e'],
      [`3:3 ${type(']', 'f: [g]')}`, 'f: xg'],
    ]
    expect(found(text)).toEqual(all)
    expect(found(text, { last: 1 })).toEqual(all.slice(0, 2))
    expect(found(text, { last: 0 })).toEqual(all.slice(0, 1))
  })

  it('may be nested eightfold, and its value end before the fiftieth line below it', () => {
    expect(found(`a: ${'['.repeat(8)}`)).toHaveLength(1)
    expect(found(below(49))).toHaveLength(1)
    expect(found(below(50))).toEqual([])
  })

  it('is not looked for over a blank line that held something else', () => {
    const text = 'a: [b,\n  c\n\nd: e'
    expect(found(text, { touched: new Set([1]) })).toHaveLength(1)
    expect(found(text, { touched: new Set([2]) })).toEqual([])
  })
})

/** A bracket that nothing closes is told once, where it opens, with what to type; the rest of the file is judged all the same. */
import { describe, expect, it } from 'vitest'
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

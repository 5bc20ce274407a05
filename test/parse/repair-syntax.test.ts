/** Every fault of a block is named, and the block read as if it had none: what is mended, left out, and given up. */
import * as yaml from 'yaml'
import { expect, test } from 'vitest'
import { positionAt } from '../../src/parse/position.ts'
import { repairSyntax } from '../../src/parse/repair-syntax.ts'

function repaired(text: string, block = { start: 0, end: text.length }) {
  const { document, faults, complete } = repairSyntax(text, block, yaml)
  const told = faults.map(({ rule, offset, message }) => {
    expect(rule).toBe('yaml-syntax')
    const { line, column } = positionAt(text, offset)
    return `${line}:${column} ${message}`
  })
  return { told, complete, value: document.toJS() as unknown }
}

const NEVER = (sign: string) => `The \`${sign}\` that opens here is never closed.`
const QUOTE = (sign: string) => `The quote \`${sign}\` that opens here is never closed on its line.`
const START = 'A value cannot start with this character in YAML.'
const AT = 'A value cannot start with `@` in YAML.'
const ESCAPE = 'A backslash in double quotes begins an escape, and this one is none.'
const ENDS = 'YAML cannot tell where this value ends.'
const DEEPER = (key: string) =>
  `The line below is indented deeper, but \`${key}\` already has a value.`
const TAG = 'An explicit tag (`!…`) stands here; plain YAML was expected.'
const UNEXPECTED = 'YAML did not expect this text here.'
const INDENT = 'This line is indented in a way that fits no line above it.'

test.each<[string, string, string[], boolean, unknown]>([
  ['a faultless block is read as it stands', 'a: b\nc: [d]\n', [], true, { a: 'b', c: ['d'] }],
  [
    'what only YAML warns of is told before what stands below it, and its line is left out',
    'a: !x b\nc: [d\ne: f\n',
    [`1:4 ${TAG}`, `2:4 ${NEVER('[')}`],
    false,
    { c: 'xd', e: 'f' },
  ],
  [
    'a value in brackets over lines is read as one text, and what follows is judged',
    'a: [\n  b,\n  { c: d\ne: f\ng: @h\n',
    [`1:4 ${NEVER('[')}`, `5:4 ${AT}`],
    true,
    { a: 'x bx x cx d', e: 'f', g: 'xh' },
  ],
  [
    'a text that looks like a slip is none below an open bracket',
    'a:\n  - [b\n  - d:e\n',
    [`2:5 ${NEVER('[')}`],
    true,
    { a: ['xb', 'd:e'] },
  ],
  [
    'one character is mended where it stands, and so are escapes',
    'a: [ @b, c ]\nd: "e \\q\\w"\nf: g\n',
    [`1:6 ${START}`, `2:7 ${ESCAPE}`],
    true,
    { a: ['xb', 'c'], d: 'e /q/w', f: 'g' },
  ],
  [
    'a fourth is told and not mended, so that not all that was typed is to be seen',
    'a: [ @b ]\nc: [ @d ]\ne: [ @f ]\ng: [ @h ]\ni: @j\n',
    [`5:4 ${AT}`, `1:6 ${START}`, `2:6 ${START}`, `3:6 ${START}`, `4:6 ${START}`],
    false,
    { a: ['xb'], c: ['xd'], e: ['xf'], g: ['@h'], i: 'xj' },
  ],
  [
    'a fourth is told by the line on which it stands',
    'a: [ @b ]\nc: [ @d ]\ne: [ @f ]\ng:\n  - h\n i: j\n',
    [`1:6 ${START}`, `2:6 ${START}`, `3:6 ${START}`, `6:1 ${INDENT}`],
    false,
    { a: ['xb'], c: ['xd'], e: ['xf'], g: ['h'], i: 'j' },
  ],
  [
    'a quote on lines of its own is told with the line that it takes in',
    'a: b\n  "c\n   d: e\n',
    [`1:4 ${ENDS}`, `2:3 ${QUOTE('"')}`],
    false,
    { 'xc d': 'e' },
  ],
  [
    'a quote is found above the fault that it makes, in an item or not, far in or not',
    'a:\n  -   "b\n  - c\n  - d\ne: "f"\n"g h": i\nj:   "k\nl: m\nn: "o"\n',
    [`2:7 ${QUOTE('"')}`, `7:6 ${QUOTE('"')}`],
    true,
    { a: ['xb', 'c', 'd'], e: 'f', 'g h': 'i', j: 'xk', l: 'm', n: 'o' },
  ],
  [
    'a quote is found above blank lines',
    "a: 'b\n\n   \nc: d\n",
    [`1:4 ${QUOTE("'")}`],
    true,
    { a: 'xb', c: 'd' },
  ],
  [
    'a text behind | says what it likes above a fault, whichever is the first',
    'a: |\n  say "b": c: d\n\n  e: f: g\nh: @i\nj: >-\n  k: l: m\nn: @o\n',
    [`5:4 ${AT}`, `8:4 ${AT}`],
    true,
    { a: 'say "b": c: d\n\ne: f: g\n', h: 'xi', j: 'k: l: m', n: 'xo' },
  ],
  [
    'a text that holds its own quote twice is no slip above a fault',
    "a: 'it''s b'\nc: d\ne: @f\n",
    [`3:4 ${AT}`],
    true,
    { a: "it's b", c: 'd', e: 'xf' },
  ],
  [
    'a text in quotes over lines is no slip above a fault',
    'a: "b\n  c\n  d: e: f"\ng: h\ni: @j\n',
    [`5:4 ${AT}`],
    true,
    { a: 'b c d: e: f', g: 'h', i: 'xj' },
  ],
  [
    'a text with a colon is none right above a fault',
    'a:\n  - b:c\n  - @d\n',
    [`3:5 ${AT}`],
    true,
    { a: ['b:c', 'xd'] },
  ],
  [
    'lines that fit none above them are left out, and keys below a value take its place',
    'a: 1\n   b: 2\nc: 3\n  d: 4\n',
    [`1:4 ${DEEPER('a')}`, `3:4 ${DEEPER('c')}`],
    true,
    { a: { b: 2 }, c: { d: 4 } },
  ],
  [
    'what still is a fault once it was mended ends the reading',
    ' a: 1\nb: 2\nc: 3\n',
    [`2:1 ${UNEXPECTED}`, `3:1 ${UNEXPECTED}`],
    false,
    { a: 1 },
  ],
  ['the first line may be at fault', '@a\n', [`1:1 ${AT}`], true, 'xa'],
])('%s', (_, text, told, complete, value) => {
  expect(repaired(text)).toEqual({ told, complete, value })
  const windows = text.replaceAll('\n', '\r\n')
  const [before, after] = ['---\r\n# e\r\n', '---\r\n\r\nf: @g\r\n']
  const block = { start: before.length, end: before.length + windows.length }
  const moved = told.map((one) => one.replace(/^\d+/, (line) => String(Number(line) + 2)))
  expect(repaired(before + windows + after, block)).toEqual({ told: moved, complete, value })
})

test('the last line of a file may have no end', () => {
  const wanted = { told: [`2:4 ${AT}`], complete: true, value: { a: 'b', c: 'xd' } }
  expect(repaired('a: b\nc: @d')).toEqual(wanted)
})

test('a fault that comes to light behind others has to wait after eight rounds', () => {
  const keys = Array.from({ length: 20 }, (_, at) => `a${at}: [b`)
  const { told, complete, value } = repaired(`c: d\n${keys.join('\n')}\n`)
  expect(told).toEqual(
    keys.slice(0, 16).map((_, at) => `${at + 2}:${at < 10 ? 5 : 6} ${NEVER('[')}`)
  )
  expect(complete).toBe(false)
  expect(value).toMatchObject({ c: 'd', a15: 'xb', a16: ['b'] })
})

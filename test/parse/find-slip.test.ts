/** Each slip is found on its one line: where, in which words, and as what the line is read so that the rest can be judged. */
import { expect, test } from 'vitest'
import { findSlip } from '../../src/parse/slips.ts'

const TAB = 'A tab indents this line; YAML takes spaces only.'
const SPACES = 'Replace the tab by spaces, two for each step.'
const noSpace = (key: string) => `No space follows the colon of \`${key}:\`.`
const FULL_WIDTH = 'U+FF1A (a full-width `:`) stands where YAML takes `:`.'
const BEHIND = 'Text follows the closing quote.'
const inQuotes = (meant: string) => `Put the text in quotes: \`${meant}\`.`
const whole = (meant: string) => `Put the whole text in quotes: \`${meant}\`.`
const unclosed = (quote: string) =>
  `The quote \`${quote}\` that opens here is never closed on its line.`
const bracket = (signs: string) =>
  `Text follows the closing \`${signs.charAt(1)}\`; a value that starts with \`${signs.charAt(0)}\` is a list or a map.`
const colon = (key: string) =>
  `The text after \`${key}:\` holds another colon and is not in quotes, so YAML reads a second key.`
const DEEPER = 'The line below is indented deeper, but `a` already has a value.'
const LIKE = 'Indent the next line like `a`, or delete the value if a map was meant.'

test.each<[line: string, next: string, column: number, message: string, hint: string, as: string]>([
  ['\ta: b', '', 0, TAB, SPACES, ' a: b'],
  ['  \t a:\tb', '', 2, TAB, SPACES, '    a: b'],
  ['-\ta: b', '', 1, TAB, SPACES, '- a: b'],
  ['  - -  \ta: b', '', 7, TAB, SPACES, '  - -   a: b'],
  [
    '  \u2014 at: 03:12',
    '',
    2,
    'U+2014 (an em dash) stands where YAML takes `-`.',
    'Type `- at: 03:12`.',
    '  - at: 03:12',
  ],
  [
    '\u2212\u00A0a',
    '',
    0,
    'U+2212 (a minus sign) stands where YAML takes `-`.',
    'Type `-\u00A0a`.',
    '-\u00A0a',
  ],
  ['- a\uFF1A', '', 3, FULL_WIDTH, 'Type `- a:`.', '- a:'],
  ['a\uFF1A b', '', 1, FULL_WIDTH, 'Type `a: b`.', 'a: b'],
  ['a-b_1\uFF1Ac: [d', '', 5, FULL_WIDTH, 'Type `a-b_1: c: [d`.', 'a-b_1: x xd'],
  ['ab:c', '', 2, noSpace('ab'), 'Type `ab: c`.', 'ab: '],
  ['  a-1:"b" c:d', '', 5, noSpace('a-1'), 'Type `a-1: "b" c:d`.', '  a-1: bx cxd'],
  ['a:b://c', '', 1, noSpace('a'), 'Type `a: b://c`.', 'a: x//c'],
  ['-   at:03', '    event: b', 6, noSpace('at'), 'Type `at: 03`.', '-   at: 3'],
  [
    `a:${'b'.repeat(71)}`,
    '',
    1,
    noSpace('a'),
    `Type \`a: ${'b'.repeat(69)}…\`.`,
    `a: ${'b'.repeat(70)}`,
  ],
  [
    'a:  @dana',
    '',
    4,
    'A value cannot start with `@` in YAML.',
    'Drop the @ or quote it: `a: dana` or `a: "@dana"`.',
    'a:  xdana',
  ],
  [
    '- @a b: #c',
    '',
    2,
    'A value cannot start with `@` in YAML.',
    inQuotes('"@a b: #c"'),
    '- xa bx xc',
  ],
  ['%dana', '', 0, 'A value cannot start with `%` in YAML.', inQuotes('"%dana"'), 'xdana'],
  ['a: "b \\" c', 'd: e', 3, unclosed('"'), `Close it: \`a: 'b \\" c'\`.`, 'a: xb xx c'],
  ["a: 'it''s", '', 3, unclosed("'"), `Close it: \`a: "it''s"\`.`, 'a: xitxxs'],
  ['  - "b', '  - c', 4, unclosed('"'), 'Close it: `"b"`.', '  - xb'],
  ['a: "b', '  -  c: d', 3, unclosed('"'), 'Close it: `a: "b"`.', 'a: xb'],
  ['a: "b', 'c:', 3, unclosed('"'), 'Close it: `a: "b"`.', 'a: xb'],
  ['a: "b"  c', '', 6, BEHIND, whole(`a: '"b"  c'`), 'a: xbx  c'],
  ['a: "\\"" c', '', 7, BEHIND, whole(`a: '"\\"" c'`), 'a: xxxx c'],
  ["a: 'Dana's mail' ", '', 9, BEHIND, whole(`a: "Dana's mail"`), 'a: xDanaxs mailx '],
  ["a: 'b' or 'c'", '', 6, BEHIND, whole(`a: "'b' or 'c'"`), 'a: xbx or xcx'],
  ["a: 'b' or c", '', 6, BEHIND, whole(`a: "'b' or c"`), 'a: xbx or c'],
  ["- 'b's", '', 5, BEHIND, whole(`"'b's"`), '- xbxs'],
  ['a: [b, c] d', '', 9, bracket('[]'), inQuotes('a: "[b, c] d"'), 'a: xbx cx d'],
  ['- {b: c}d', '', 8, bracket('{}'), inQuotes('"{b: c}d"'), '- xbx cxd'],
  ['a: b: c: d:', '', 4, colon('a'), inQuotes('a: "b: c: d:"'), 'a: b; c; d;'],
  ['- a: b["c"]: d # e', '', 11, colon('a'), inQuotes(`a: 'b["c"]: d'`), '- a: b["c"]; d # e'],
  ['a: b: c #d: e', '', 4, colon('a'), inQuotes('a: "b: c #d: e"'), 'a: b; c #d: e'],
  ['a: b', '  c: d', 3, DEEPER, LIKE, 'a:  '],
  ['  - a:  b c', '      -  d:', 8, DEEPER, LIKE, '  - a:     '],
])('%j before %j', (line, next, column, message, hint, repaired) => {
  expect(findSlip(line, next)).toEqual({ column, message, hint, repaired })
  expect(repaired).toHaveLength(line.length)
})

test.each([
  ['', '    a: b'],
  ['a: b\tc', ''],
  ['a: -\tb', ''],
  ['a: \u2013 b', ''],
  ['\u2013a', ''],
  ['a b\uFF1Ac', ''],
  ['b, a\uFF1Ac', ''],
  ['https://x.example', ''],
  ['- a:b', ''],
  ['- a:b', '- c: d'],
  ['- a:b', '      c: d'],
  ['1a:b', ''],
  ['a: b@c', ''],
  ['a: "b', 'c'],
  ['a: "b', '  "c": d'],
  ['a: "b', '  c - d'],
  ['a: "b \\" c"', ''],
  ["a: 'it''s'", ''],
  ["a: 'b' # c", ''],
  ['"a": b', ''],
  ['- "a", b', ''],
  ['a: [b] # c', ''],
  ['a: [b]', ''],
  ['a: {b: c}, d', ''],
  ['a: b [c] d', ''],
  ['a: [[b] c]', ''],
  ['a: b # c: d', ''],
  ['a b: c: d', ''],
  ['a: https://b:1', ''],
  ['a: |b: c', ''],
  ['- b', '    c: d'],
  ['a: ', '  b: c'],
  ['a:', '  b: c'],
  ['a: {', '  b: c'],
  ['a: b', 'c: d'],
  ['a: b', '  c d: e'],
  ['a: b', '"c"  d: e'],
  ['a: b', '  c'],
  ['- a: b', '  c: d'],
])('%j before %j has none', (line, next) => {
  expect(findSlip(line, next)).toBeNull()
})

/** Every fault that the reader of YAML names has words of ours. */
import { expect, test } from 'vitest'
import { YAMLParseError } from 'yaml'
import { syntaxWords } from '../../src/parse/syntax-words.ts'

type Code = YAMLParseError['code']
const words = (code: Code, { line = 'a', message = 'x' } = {}) =>
  syntaxWords(new YAMLParseError([0, 1], code, message), line)
const told = (message: string, hint: string) => ({ message, hint })

const INDENT = told(
  'This line is indented in a way that fits no line above it.',
  'Indent keys of one map alike, and list items two spaces below their key.'
)
const UNCLEAR = told(
  'YAML cannot tell where this value ends.',
  'Check the indentation here and on the line above, and put text with a colon in quotes.'
)
const ANCHOR = told(
  'An anchor (`&…`) or an alias (`*…`) stands here; plain YAML was expected.',
  'Write the value out, or put the text in quotes.'
)
const TAG = told(
  'An explicit tag (`!…`) stands here; plain YAML was expected.',
  'Delete the tag, or put the text in quotes.'
)
const UNEXPECTED = told(
  'YAML did not expect this text here.',
  'Check quotes and indentation here and on the line above.'
)
const CLOSE = 'Type `key: value`; close every quote, bracket and brace on its line.'
const MISSING = told(
  'Something is missing here: a colon after a key, a comma, or a closing bracket.',
  CLOSE
)

test.each<[Code, object]>([
  [
    'TAB_AS_INDENT',
    told('A tab indents this line; YAML takes spaces only.', 'Replace the tab by spaces.'),
  ],
  ['BAD_INDENT', INDENT],
  [
    'BAD_SCALAR_START',
    told('A value cannot start with this character in YAML.', 'Put the text in quotes.'),
  ],
  [
    'BAD_DQ_ESCAPE',
    told(
      'A backslash in double quotes begins an escape, and this one is none.',
      'Use single quotes, or type the backslash twice.'
    ),
  ],
  ['BLOCK_AS_IMPLICIT_KEY', UNCLEAR],
  ['MULTILINE_IMPLICIT_KEY', UNCLEAR],
  ['BLOCK_IN_FLOW', UNCLEAR],
  ['MISSING_CHAR', MISSING],
  [
    'BAD_DIRECTIVE',
    told(
      'A line that starts with `%` is a YAML directive; plain YAML was expected.',
      'Delete the line, or put the text in quotes.'
    ),
  ],
  [
    'MULTIPLE_DOCS',
    told('A second YAML document starts here.', 'Keep one block between the two `---` lines.'),
  ],
  ['BAD_ALIAS', ANCHOR],
  ['ALIAS_PROPS', ANCHOR],
  ['MULTIPLE_ANCHORS', ANCHOR],
  ['BAD_PROP_ORDER', ANCHOR],
  ['TAG_RESOLVE_FAILED', TAG],
  ['BAD_COLLECTION_TYPE', TAG],
  ['MULTIPLE_TAGS', TAG],
  ['KEY_OVER_1024_CHARS', told('A key is longer than 1024 characters.', 'Put the text in quotes.')],
  [
    'RESOURCE_EXHAUSTION',
    told(
      'The values are nested too deeply to be read.',
      'A record nests four levels at most: write lists and maps plainly.'
    ),
  ],
  ['UNEXPECTED_TOKEN', UNEXPECTED],
  ['DUPLICATE_KEY', UNEXPECTED],
  ['IMPOSSIBLE', UNEXPECTED],
  ['NON_STRING_KEY', UNEXPECTED],
])('%s', (code, expected) => {
  expect(words(code)).toEqual(expected)
})

test('a quote that nothing closes is called one', () => {
  const message = 'Missing closing "quote'
  expect(words('MISSING_CHAR', { message })).toEqual(told('A quote is never closed.', CLOSE))
})

test('a key where none fits is told as one of a wrong depth', () => {
  const misfits = [
    'MISSING_CHAR',
    'UNEXPECTED_TOKEN',
    'BLOCK_AS_IMPLICIT_KEY',
    'MULTILINE_IMPLICIT_KEY',
  ] as const
  for (const code of misfits)
    for (const line of ['  a-b: c', ' -   a:', '   - a: b', '\ta: b'])
      expect(words(code, { line })).toEqual(INDENT)
  for (const line of ['a: b', '  a', '  a:b', '  "a": b', '-  a: b', 'x  a: b'])
    expect(words('UNEXPECTED_TOKEN', { line })).toEqual(UNEXPECTED)
  expect(words('BAD_ALIAS', { line: '  a: b' })).toEqual(ANCHOR)
})

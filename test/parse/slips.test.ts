/** The commonest slips get their own words, and all of a file come at once. */
import { describe, expect, it } from 'vitest'
import { parseRules } from '../../src/parse/parse-rules.ts'
import { parse, places, record, told } from './helpers.ts'

describe('a slip gets its own words', () => {
  it.each([
    {
      slip: 'an @ without quotes',
      text: record({ entry: '    by: @dana\n' }),
      told: '9:9 yaml-syntax: A value cannot start with `@` in YAML. → Drop the @ or quote it: `by: dana` or `by: "@dana"`.',
    },
    {
      slip: 'an @ in a list in braces',
      text: record({ keys: 'roles: { incident-manager: @alice }\n' }),
      told: '9:28 yaml-syntax: A value cannot start with this character in YAML. → Put the text in quotes.',
    },
    {
      slip: 'a colon in an unquoted title',
      text: record({ title: 'Login API: down' }),
      told: '3:17 yaml-syntax: The text after `title:` holds another colon and is not in quotes, so YAML reads a second key. → Put the text in quotes: `title: "Login API: down"`.',
    },
    {
      slip: 'a colon in a note',
      text: record({ entry: '    note: next: the cache\n    by: dana\n' }),
      told: '9:15 yaml-syntax: The text after `note:` holds another colon and is not in quotes, so YAML reads a second key. → Put the text in quotes: `note: "next: the cache"`.',
    },
    {
      slip: 'a # that eats the end of a note',
      text: record({ entry: '    note: rolled back, see #42 there\n' }),
      told: '9:28 yaml-comment: `#42 there` is a comment to YAML and is not part of `note`. → Put the text in quotes: `note: "rolled back, see #42 there"`; for a comment, leave a space after `#`.',
    },
    {
      slip: 'a # that eats a whole note',
      text: record({ entry: '    note: #42 is back\n' }),
      told: '9:5 null-value: `note` has no value: nothing follows, or what follows is a comment, because `#` begins one. → Type a value, or delete the key. A text that begins with # needs quotes: `note: "#42 failed"`.',
    },
    {
      slip: 'a missing value',
      text: record({ keys: 'cause:\n' }),
      told: '9:1 null-value: `cause` has no value: nothing follows, or what follows is a comment, because `#` begins one. → Type a value, or delete the key. A text that begins with # needs quotes: `cause: "#42 failed"`.',
    },
    {
      slip: 'a comma in braces',
      text: record({ keys: 'links:\n  - { what: bridge, backup, url: "https://x.example" }\n' }),
      told: '10:21 yaml-syntax: `backup` stands alone in braces, where a comma ends a value. → Put the text with the comma in quotes, or type `key: value`.',
    },
    {
      slip: 'a missing offset',
      text: record().replace('03:12:00Z', '03:12:00'),
      told: '7:9 instant: `2026-11-21T03:12:00` has no offset, so nobody knows which moment it was. → Type `at: 2026-11-21T03:12:00Z` if it is UTC, else add the offset, as in `2026-11-21T03:12:00+02:00`.',
    },
    {
      slip: 'a bare date',
      text: record().replace('T03:12:00Z', ''),
      told: '7:9 instant: `2026-11-21` is a date; an instant with a time and an offset was expected. → Type `at: 2026-11-21T12:00:00Z` with the right time; add `approximate: true` if it is an estimate.',
    },
    {
      slip: '30 February',
      text: record().replace('2026-11-21T', '2026-02-30T'),
      told: '7:9 instant: `2026-02-30` is a date that does not exist. → Correct the month or the day.',
    },
    {
      slip: 'the hour 24',
      text: record().replace('T03:12', 'T24:12'),
      told: '7:9 instant: `2026-11-21T24:12:00Z` has a time or an offset that does not exist. → Hours run from 00 to 23, minutes and seconds from 00 to 59.',
    },
    {
      slip: 'a word for an instant',
      text: record().replace('2026-11-21T03:12:00Z', 'yesterday'),
      told: '7:9 instant: `yesterday` is no instant; RFC 3339 with an offset was expected. → Type `at: 2026-11-21T03:12:00Z`, or with another offset `2026-11-21T04:12:00+01:00`.',
    },
    {
      slip: 'no space behind a colon',
      text: record().replace('title: ', 'title:'),
      told: '3:6 yaml-syntax: No space follows the colon of `title:`. → Type `title: Logins fail`.',
    },
    {
      slip: 'a tab',
      text: record({ entry: '\tby: dana\n' }),
      told: '9:1 yaml-syntax: A tab indents this line; YAML takes spaces only. → Replace the tab by spaces, two for each step.',
    },
    {
      slip: 'a quote that is never closed',
      text: record({ title: '"Logins fail' }),
      told: '3:8 yaml-syntax: The quote `"` that opens here is never closed on its line. → Close it: `title: "Logins fail"`.',
    },
    {
      slip: 'text behind a quote',
      text: record({ title: '"Logins" fail' }),
      told: '3:16 yaml-syntax: Text follows the closing quote. → Put the whole text in quotes: `title: \'"Logins" fail\'`.',
    },
    {
      slip: 'text behind a bracket',
      text: record({ title: '[eu] Logins fail' }),
      told: '3:12 yaml-syntax: Text follows the closing `]`; a value that starts with `[` is a list or a map. → Put the text in quotes: `title: "[eu] Logins fail"`.',
    },
    {
      slip: 'a backslash in double quotes',
      text: record({ title: '"C:\\data is full"' }),
      told: '3:11 yaml-syntax: A backslash in double quotes begins an escape, and this one is none. → Use single quotes, or type the backslash twice.',
    },
    {
      slip: 'a line a space short',
      text: record().replace('    event', '   event'),
      told: '8:1 yaml-syntax: This line is indented in a way that fits no line above it. → Indent keys of one map alike, and list items two spaces below their key.',
    },
  ])('$slip', ({ text, told: expected }) => {
    expect(told(parse(text).findings)).toEqual([expected])
  })
})

const ANCHOR =
  'yaml-syntax: An anchor (`&…`) or an alias (`*…`) stands here; plain YAML was expected. → Write the value out, or put the text in quotes.'
const TAG =
  'yaml-syntax: An explicit tag (`!…`) stands here; plain YAML was expected. → Delete the tag, or put the text in quotes.'
const MISFIT =
  'yaml-syntax: This line is indented in a way that fits no line above it. → Indent keys of one map alike, and list items two spaces below their key.'
const UNEXPECTED =
  'yaml-syntax: YAML did not expect this text here. → Check quotes and indentation here and on the line above.'
const NO_END =
  'yaml-syntax: YAML cannot tell where this value ends. → Check the indentation here and on the line above, and put text with a colon in quotes.'
const MISSING =
  'yaml-syntax: Something is missing here: a colon after a key, a comma, or a closing bracket. → Type `key: value`; close every quote, bracket and brace on its line.'
const ESCAPE =
  'yaml-syntax: A backslash in double quotes begins an escape, and this one is none. → Use single quotes, or type the backslash twice.'
const DEEPER =
  'yaml-syntax: The line below is indented deeper, but `x-a` already has a value. → Indent the next line like `x-a`, or delete the value if a map was meant.'
const TAB =
  'yaml-syntax: A tab indents this line; YAML takes spaces only. → Replace the tab by spaces, two for each step.'
const reserved = (sign: string, meant: string) =>
  `yaml-syntax: A value cannot start with ${sign} in YAML. → Put the text in quotes: ${meant}.`
const second = (meant: string) =>
  `yaml-syntax: The text after \`x-a:\` holds another colon and is not in quotes, so YAML reads a second key. → Put the text in quotes: \`x-a: ${meant}\`.`
const unclosed = (quote: string) =>
  `yaml-syntax: The quote \`${quote}\` that opens here is never closed on its line. → Close it: \`x-a: "abc"\`.`
const behind = (meant: string) =>
  `yaml-syntax: Text follows the closing quote. → Put the whole text in quotes: \`x-a: ${meant}\`.`
const noSpace = (meant: string) =>
  `yaml-syntax: No space follows the colon of \`cause:\`. → Type \`cause: ${meant}\`.`

// They stand on the lines from the ninth on.
describe('keys below the timeline', () => {
  it.each([
    [String.raw`x-a: "C:\temp and \q"`, `9:19 ${ESCAPE}`],
    [String.raw`x-a: "\q \w"`, `9:7 ${ESCAPE}`],
    ['x-a: - b', `9:6 ${UNEXPECTED}`],
    ['x-a: ]', `9:6 ${UNEXPECTED}`],
    ['x-a:\n  - b\n  c: d', `11:1 ${MISFIT}`],
    ['x-a: { a: b c: d }', `9:11 ${NO_END}`],
    ['words', `9:1 ${MISSING}`],
    ['x-a: [ "a" "b" ]', `9:12 ${MISSING}`],
    ['%YAML 1.1', `9:1 ${reserved('`%`', '`"%YAML 1.1"`')}`],
    ['x-a: %x', `9:6 ${reserved('`%`', '`x-a: "%x"`')}`],
    ['x-a: @x y', `9:6 ${reserved('`@`', '`x-a: "@x y"`')}`],
    ['x-a:\n  - `x`', `10:5 ${reserved('`` ` ``', '``"`x`"``')}`],
    [`x-a: @${'b'.repeat(69)}`, `9:6 ${reserved('`@`', `\`x-a: "@${'b'.repeat(69)}"\``)}`],
    [`x-a: @${'b'.repeat(70)}`, `9:6 ${reserved('`@`', `\`x-a: "@${'b'.repeat(68)}…"\``)}`],
    [
      'x-a: [ @a, `b ]',
      '9:8 yaml-syntax: A value cannot start with this character in YAML. → Put the text in quotes.',
    ],
    [
      '...\na: b',
      '10:1 yaml-syntax: A second YAML document starts here. → Keep one block between the two `---` lines.',
    ],
    ['x-a: &b *c', `9:9 ${ANCHOR}`],
    ['x-a: &b &c d', `9:9 ${ANCHOR}`],
    ['x-a: *', `9:6 ${ANCHOR}`],
    ['x-a: !x b', `9:6 ${TAG}`],
    ['x-a: !!str !!str b', `9:12 ${TAG}`],
    ['x-a: !!map [b]', `9:6 ${TAG}`],
    [
      `x-${'a'.repeat(1030)}: b`,
      '9:1 yaml-syntax: A key is longer than 1024 characters. → Put the text in quotes.',
    ],
    ['x-a: { b: c, b: d }', '9:14 duplicate-key: The key `b` comes twice. → Keep one of the two.'],
    ["x-a: 'it's'", `9:10 ${behind(`"it's"`)}`],
    [`x-a: "a" or "b"`, `9:9 ${behind(`'"a" or "b"'`)}`],
    [`x-a: 'it' is "so"`, `9:10 ${behind(`'''it'' is "so"'`)}`],
    [String.raw`x-a: 'it' is \o`, `9:10 ${behind(String.raw`"'it' is \\o"`)}`],
    ["x-a: 'abc\nx-b: c", `9:6 ${unclosed("'")}`],
    ["x-a: 'abc", `9:6 ${unclosed("'")}`],
    ['x-a: "abc\nx-b: c', `9:6 ${unclosed('"')}`],
    [
      'x-a: {b} c',
      '9:9 yaml-syntax: Text follows the closing `}`; a value that starts with `{` is a list or a map. → Put the text in quotes: `x-a: "{b} c"`.',
    ],
    ['x-a: b:', `9:7 ${second('"b:"')}`],
    ['x-a: b: c #d', `9:7 ${second('"b: c #d"')}`],
    ['x-a: b: c # d', `9:7 ${second('"b: c"')}`],
    ['x-a: b\n  c: d', `9:6 ${DEEPER}`],
    ['x-a: b\n  - c: d', `9:6 ${DEEPER}`],
    ['cause:dns', `9:6 ${noSpace('dns')}`],
    ['cause:"dns"', `9:6 ${noSpace('"dns"')}`],
    [
      'cause\uFF1A',
      '9:6 yaml-syntax: U+FF1A (a full-width `:`) stands where YAML takes `:`. → Type `cause:`.',
    ],
    ['\tx-a: b', `9:1 ${TAB}`],
    ['x-a: [\n\tb]', `10:1 ${TAB}`],
  ])('%j are told as what they are', (keys, expected) => {
    expect(told(parse(record({ keys: `${keys}\n` })).findings)).toEqual([expected])
  })

  it('may be nested too deeply for any reader', () => {
    const [found] = told(parse(record({ keys: `x-a: ${'['.repeat(3000)}\n` })).findings)
    expect(found).toContain(
      'yaml-syntax: The values are nested too deeply to be read. → A record nests four levels at most: write lists and maps plainly.'
    )
  })

  it.each([
    "x-a: 'abc\n  def'",
    'x-a: https://x.example',
    'x-a: |\n  b: c: d\n  @e',
    'x-a: [b] # c',
    'x-a: "b" # c',
    'x-a: {b: c}\nx-d: e',
    'x-a: a:b',
  ])('%j are no slip', (keys) => {
    expect(parse(record({ keys: `${keys}\n` })).findings).toEqual([])
  })
})

const each = (count: number, line: (index: number) => string) =>
  `${Array.from({ length: count }, (_, index) => line(index)).join('\n')}\n`
const noKind = (text: string) => text.replace('kind: security\n', '')

const slips = (count: number) =>
  places(parse(noKind(record({ keys: each(count, (at) => `x-${at}: @b`) }))).findings)

describe('all faults of a file', () => {
  it('are told at once, syntax and values alike, in the order of their lines', () => {
    const { id, file, findings } = parse(
      record({
        title: '"Logins fail',
        entry:
          '    by: @dana\n    note: a: b\n  - at: 2026-02-30T00:00:00Z\n    event: updatd\n    audiance: users\n',
        keys: 'cause:\nservice: a\n',
      })
        .replace('kind: security', 'kind: Security')
        .replace('  - at: 2026-11-21T03:12:00Z', '  - at: 2026-11-21')
    )
    expect(id).toBe('SEC-20261121-0312')
    expect(file).toBeNull()
    expect(places(findings)).toEqual([
      '3 yaml-syntax',
      '4 value',
      '7 instant',
      '9 yaml-syntax',
      '10 yaml-syntax',
      '11 instant',
      '12 event',
      '14 null-value',
      '15 unknown-key',
    ])
  })

  it('leave a record to be computed where they take nothing from it', () => {
    const { file, findings } = parse(record({ entry: '    note: see #42\n' }))
    expect(places(findings)).toEqual(['9 yaml-comment'])
    expect(file?.incident.timeline).toHaveLength(1)
  })

  it.each<[string, string, string[]]>([
    [
      'a key that is missing is told beside a slip that was mended',
      noKind(record({ keys: each(2, (index) => `x-${index}: @b`) })),
      ['2:1 missing-key', '8:6 yaml-syntax', '9:6 yaml-syntax'],
    ],
    [
      'none is told missing where a line was left out, which may hold it',
      noKind(record({ keys: 'words\nimpact: sever\n' })),
      ['8:1 yaml-syntax', '9:9 value'],
    ],
    [
      'three lines are left out, and what stands below them is judged',
      record({ keys: `${each(3, (index) => `words ${index}\nx-${index}: 1`)}service: a\n` }),
      ['9:1 yaml-syntax', '11:1 yaml-syntax', '13:1 yaml-syntax', '15:1 unknown-key'],
    ],
    [
      'of a fourth it is said, and it is read as it stands',
      record({ keys: each(5, (index) => `words ${index}\nx-${index}: 1`) }),
      [
        '9:1 yaml-syntax',
        '11:1 yaml-syntax',
        '13:1 yaml-syntax',
        '15:1 yaml-syntax',
        '17:1 unknown-key',
      ],
    ],
    [
      'the rest of a line is judged where one character of it was mended',
      record({ keys: 'impact: sever\n' }).replace('[login-api]', '[ @a, web ]'),
      ['5:13 yaml-syntax', '9:9 value'],
    ],
    [
      'escapes that are none are mended together',
      record({ entry: '    note: "\\q a \\w b"\n    by: @dana\n    source: x\n' }),
      ['9:12 yaml-syntax', '10:9 yaml-syntax', '11:13 value'],
    ],
    [
      'quotes that were left open are found further up',
      record({ keys: 'x-a: "abc\nx-b: \'def\nx-c:\n  - "g\n  - - "h\n' }),
      ['9:6 yaml-syntax', '10:6 yaml-syntax', '12:5 yaml-syntax', '13:7 yaml-syntax'],
    ],
    [
      'an event that is like none is judged as a note',
      record({ entry: '  - at: 2026-11-21\n    event: zzz\n    note: ""\n' }),
      ['9:9 instant', '10:12 event', '11:11 value'],
    ],
    [
      'so is one that is no word',
      record({ entry: '  - at: 2026-11-21\n    event: [a]\n    note: ""\n' }),
      ['9:9 instant', '10:12 event', '11:11 value'],
    ],
    [
      'a guess says nothing of which keys belong there',
      record({ entry: '  - at: 2026-11-21T04:00:00Z\n    event: updatd\n    reason: x\n' }),
      ['10:12 event'],
    ],
    [
      'an entry may be a text beside one of no event',
      record({ entry: '  - text\n  - at: 2026-11-21\n    event: zzz\n' }),
      ['9:5 value', '10:9 instant', '11:12 event'],
    ],
    [
      'an entry may lack its event',
      record({ entry: '  - at: 2026-11-21\n    note: ""\n' }),
      ['9:5 missing-key', '9:9 instant', '10:11 value'],
    ],
  ])('%s', (_, text, expected) => {
    for (const typed of [text, text.replaceAll('\n', '\r\n'), `\uFEFF${text}`]) {
      const { findings } = parse(typed)
      expect(findings.map(({ line, column, rule }) => `${line}:${column} ${rule}`)).toEqual(
        expected
      )
    }
  })

  it('of the syntax are fifty at most, and what more there is has to wait', () => {
    expect(slips(50)).toHaveLength(51)
    expect(slips(50)[0]).toBe('2 missing-key')
    expect(slips(51)).toHaveLength(50)
    expect(new Set(slips(51).map((one) => one.split(' ')[1]))).toEqual(new Set(['yaml-syntax']))
  })

  it('are each of a rule that is in the list of rules, with a sentence on it', () => {
    const ids = [
      'encoding',
      'too-large',
      'front-matter',
      'yaml-syntax',
      'plain-yaml',
      'duplicate-key',
      'yaml-comment',
      'unknown-key',
      'missing-key',
      'null-value',
      'event',
      'instant',
      'person',
      'value',
    ]
    for (const id of ids)
      expect(parseRules.find((rule) => rule.id === id)?.summary).toMatch(/^[A-Z].*\.$/)
  })

  it('are none where a comment is a comment', () => {
    expect(parse(record({ entry: '    note: see 42 # the ticket\n' })).findings).toEqual([])
  })
})

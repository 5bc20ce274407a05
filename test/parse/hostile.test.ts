/** Each row of THREATS "Parsing": what was seen to go wrong, and a test that fails without its mitigation. */
import { describe, expect, it } from 'vitest'
import * as yaml from 'yaml'
import { loadCoreYaml } from '../../src/parse/core-yaml.ts'
import { readFrontMatter } from '../../src/parse/front-matter.ts'
import { parseRecord, typedRecord } from '../../src/parse/parse-record.ts'
import { placeFindings } from '../../src/parse/place-findings.ts'
import { parse, parseCheaply, parseExact, places, record, told } from './helpers.ts'

describe('gray-matter', () => {
  it.each([
    '---js',
    '---javascript',
    '---JS',
    '--- js',
    '---json',
    '---coffee',
    '---constructor',
    '---toString',
    '---yaml',
    '--- yaml',
    '----',
  ])('is never called for a file that starts with %s, and would run nothing of it', (fence) => {
    const text = record().replace('---', fence).replace('id: ', 'id: (globalThis.ran = true) ')
    const { file, findings } = parse(text)
    expect(file).toBeNull()
    expect(places(findings)).toEqual(['1 front-matter'])
    expect(() => readFrontMatter(text)).toThrow('YAML and nothing else')
    expect(globalThis).not.toHaveProperty('ran')
  })

  it('keeps no cache: a broken file is broken the second time, and a changed value does not come back', () => {
    const broken = '---\na: [\n---\n'
    expect(() => readFrontMatter(broken)).toThrow('unexpected end of the')
    expect(() => readFrontMatter(broken)).toThrow('unexpected end of the')
    const first = readFrontMatter('---\na: [b]\n---\n')
    expect(Reflect.set(Object(first), 'a', 'changed')).toBe(true)
    expect(readFrontMatter('---\na: [b]\n---\n')).toEqual({ a: ['b'] })
  })
})

const START =
  'Start the file with a line `---`, then `id: …` and the other keys, then a line `---`.'
const KEYS = 'Write `key: value` lines, beginning with `id: …`.'
const NOTHING_ELSE = 'Make the first line `---` and nothing else.'
const NEVER =
  'The front matter is never closed: no later line is `---`. → Put a line `---` between the last key and the body.'
const BLANK =
  '1:1 front-matter: A blank line stands before the front matter. → Delete the lines above the first `---`.'
const inside = (line: string) =>
  `9:1 front-matter: A line inside the front matter starts with \`---\`: \`${line}\`. → Close the front matter with a line \`---\` alone, or indent the line if it is part of a text.`
const withClose = (line: string) => record().replace('---\n## S', `${line}\n## S`)
const withOpening = (line: string) => record().replace('---\n', `${line}\n`)

describe('fences', () => {
  it.each([
    ['a missing close', record().replace('---\n## S', '## S'), [`1:1 front-matter: ${NEVER}`]],
    [
      '`---inside` as the close',
      withClose('---inside'),
      [`1:1 front-matter: ${NEVER}`, inside('---inside')],
    ],
    [
      'a long line that begins like one',
      withClose(`---${'x'.repeat(60)}`),
      [`1:1 front-matter: ${NEVER}`, inside(`---${'x'.repeat(37)}`)],
    ],
    [
      'spaces behind the close',
      withClose('---  '),
      [
        '9:1 front-matter: Spaces follow the closing `---`. → Make the line `---` and nothing else.',
      ],
    ],
    [
      'spaces behind the opening',
      withOpening('--- '),
      [`1:1 front-matter: Spaces follow the opening \`---\`. → ${NOTHING_ELSE}`],
    ],
    [
      'words behind the opening',
      withOpening(`---${'x'.repeat(60)}`),
      [
        `1:1 front-matter: The first line is \`---${'x'.repeat(37)}\`; exactly \`---\` was expected. → ${NOTHING_ELSE}`,
      ],
    ],
    ['a leading blank line', `\n${record()}`, [BLANK]],
    ['leading lines of white space', ` \t\n\n${record()}`, [BLANK]],
    ['a blank line and a missing close', '\n---\nid: x', [BLANK, `2:1 front-matter: ${NEVER}`]],
    [
      'a list',
      '---\n- a\n---\n',
      [`2:1 front-matter: A list stands where keys were expected. → ${KEYS}`],
    ],
    [
      'a scalar',
      '---\ntext\n---\n',
      [`2:1 front-matter: A single value stands where keys were expected. → ${KEYS}`],
    ],
    [
      'nothing between them',
      '---\n---\n',
      [`2:1 front-matter: Nothing stands where keys were expected. → ${KEYS}`],
    ],
    [
      'no front matter',
      '\n\n# Summary\n',
      [`3:1 front-matter: The file has no front matter: its first line is not \`---\`. → ${START}`],
    ],
    [
      'an empty file',
      '',
      [`1:1 front-matter: The file is empty; a record was expected. → ${START}`],
    ],
    [
      'a file of white space',
      ' \n\t',
      [`1:1 front-matter: The file is empty; a record was expected. → ${START}`],
    ],
  ])('%s is a finding with its line', (_, text, expected) => {
    for (const typed of [text, `\uFEFF${text}`, text.replaceAll('\n', '\r\n')]) {
      const { file, findings } = parse(typed)
      expect(told(findings)).toEqual(expected)
      expect(findings.every(({ severity, path }) => severity === 'error' && path === 'r.md')).toBe(
        true
      )
      expect(file?.doubtful ?? true).toBe(true)
    }
  })

  it('with spaces behind them still hold a record', () => {
    for (const text of [withClose('--- '), withOpening('--- '), `\n${record()}`]) {
      const { id, file } = parse(text)
      expect(id).toBe('SEC-20261121-0312')
      expect(file?.body.text).toBe('## Summary\n\nx\n')
      expect(file?.body.line).toBe(text.startsWith('\n') ? 11 : 10)
    }
  })

  it('a line of `---` in the body closes nothing again', () => {
    const { file } = parse(record({ body: '## Summary\n\nx\n\n---\n\n## Impact\n' }))
    expect(file?.body.text).toContain('## Impact')
  })
})

describe('values', () => {
  it.each([
    ['2026-02-30', '2026-02-30'],
    ['1:30', '1:30'],
    ['yes', 'yes'],
    ['010', 10],
    ['2026-11-21', '2026-11-21'],
  ])('`%s` is read by YAML 1.2, never rolled over, never turned into a date', (typed, value) => {
    expect(loadCoreYaml(`a: ${typed}`)).toEqual({ a: value })
  })

  it.each(['010', '1:30', '123e4567', '0x1F', '1_000', '+1', 'true', '1.50'])(
    'where text is wanted, `%s` is its source',
    (typed) => {
      expect(parse(record({ title: typed })).file?.incident.title).toBe(typed)
    }
  )

  it('the last value of a CRLF file has no carriage return', () => {
    const text = record({ keys: 'cause: deployment\n' }).replaceAll('\n', '\r\n')
    expect(parseCheaply(text).file?.incident.cause).toBe('deployment')
    expect(parseExact(text).file?.incident.cause).toBe('deployment')
  })

  it.each(['__proto__', 'constructor', 'prototype', 'toString'])(
    'the key `%s` is an unknown key, and harms nobody',
    (key) => {
      const { file, findings } = parse(
        record({ keys: `${key}: { polluted: yes }\nx-${key}: { a: b }\n` })
      )
      expect(file).toBeNull()
      expect(places(findings)).toEqual(['9 unknown-key'])
      expect({}).not.toHaveProperty('polluted')
      const inMap = parse(record({ keys: `roles:\n  ${key}: dana\n` }))
      expect(Object.getPrototypeOf(inMap.file?.incident.roles ?? {})).toBe(Object.prototype)
    }
  )
})

describe('places', () => {
  const typed = record({ entry: '    note: é …🎉\n    by: x_y\n' })

  it.each([
    ['LF', typed],
    ['CRLF', typed.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\uFEFF${typed}`],
    ['a byte order mark and CRLF', `\uFEFF${typed.replaceAll('\n', '\r\n')}`],
  ])('are the file’s with %s', (_, text) => {
    const { findings } = parseExact(text)
    expect(findings.map(({ line, column, rule }) => `${line}:${column} ${rule}`)).toEqual([
      '10:9 person',
    ])
    const place = { in: 'yaml', keys: ['timeline', 0, 'by'], at: 'value' } as const
    const unplaced = [{ rule: 'r', severity: 'error', message: '', hint: '', place }] as const
    expect(placeFindings(unplaced, 'r.md', text, yaml)).toMatchObject([{ line: 10, column: 9 }])
  })

  it('a missing key is placed at its parent', () => {
    expect(told(parse(record({ keys: 'links:\n  - { what: bridge }\n' })).findings)).toEqual([
      '10:5 missing-key: `url` is missing from `links.1`. → Add `url: "https://status.example/1"` (an address that starts with https:// or http://).',
    ])
  })
})

const known = (text: string) => typedRecord('r.md', Buffer.from(text))
const LONG = { front: 64 * 1024, body: 256 * 1024 }
const tooLarge = (what: string, has: number, most: number) =>
  `too-large: The ${what} has ${has} bytes; at most ${most} are read. → ${
    what === 'body'
      ? 'Move logs and long quotations into files in the folder named by the ID, and link them.'
      : 'Move long text into the body, or into a file in the folder named by the ID.'
  }`
/** A record whose front matter has so many bytes. */
const ofFront = (bytes: number, filler = 'a') => {
  const { length } = record({ keys: 'x-a: \n', body: '' }).slice('---\n'.length, -'---\n'.length)
  return `x-a: ${filler.repeat((bytes - length) / Buffer.byteLength(filler))}\n`
}

const deleteThe = (what: string) => `Delete the ${what}, or put the text in quotes.`
const anchored = `The anchor \`&a\` names a value; plain YAML was expected. → ${deleteThe('anchor')}`
const alias =
  'The alias `*a` refers to another value; plain YAML was expected. → Write the value out, or put the text in quotes: `"*a"`.'
const tagged = `An explicit tag (\`!…\`) stands before this value; plain YAML was expected. → ${deleteThe('tag')}`
const merged =
  'The merge key `<<` copies another map; plain YAML was expected. → Write the keys out.'
const noWord = 'A key here is not a word. → Write `key: value`, with a word as the key.'
const alone = (word: string) =>
  `\`${word}\` stands alone in braces, where a comma ends a value. → Put the text with the comma in quotes, or type \`key: value\`.`
const eaten = (key: string, gone: string, meant: string) =>
  `yaml-comment: \`#${gone}\` is a comment to YAML and is not part of \`${key}\`. → Put the text in quotes: \`${key}: "${meant}"\`; for a comment, leave a space after \`#\`.`

describe('a file', () => {
  it('is refused unread beyond 64 KiB of front matter and 256 KiB of body, to the byte', () => {
    const body = 'a'.repeat(LONG.body)
    expect(parse(record({ keys: ofFront(LONG.front), body })).findings).toEqual([])
    const more = record({ keys: ofFront(LONG.front + 1), body: `${body}a` })
    expect(told(parse(more).findings)).toEqual([
      `2:1 ${tooLarge('front matter', LONG.front + 1, LONG.front)}`,
      `11:1 ${tooLarge('body', LONG.body + 1, LONG.body)}`,
    ])
    expect(parse(more)).toMatchObject({ id: 'SEC-20261121-0312', file: null })
  })

  it('is measured in bytes of UTF-8', () => {
    const body = 'é'.repeat(LONG.body / 2)
    expect(parse(record({ body })).findings).toEqual([])
    expect(places(parse(record({ body: `${body}a` })).findings)).toEqual(['10 too-large'])
    expect(places(parse(record({ keys: ofFront(LONG.front + 2, 'é') })).findings)).toEqual([
      '2 too-large',
    ])
  })

  it('that nobody could read in time is known by its text and the id on its line', () => {
    const whole = record()
    const rest = { path: 'r.md', file: null, findings: [], needsExact: false }
    expect(known(whole)).toEqual({ ...rest, text: whole, id: 'SEC-20261121-0312' })
    expect(known('id: "INC-1" # c')).toMatchObject({ id: 'INC-1' })
    expect(known('x\nid:\n')).toMatchObject({ id: null })
    expect(typedRecord('r.md', Uint8Array.of(0xff))).toMatchObject({ text: null, id: null })
    expect(places(typedRecord('r.md', Uint8Array.of(0xff)).findings)).toEqual(['1 encoding'])
    const most = 2 * (LONG.front + LONG.body)
    expect(known('a'.repeat(most)).findings).toEqual([])
    expect(places(known('a'.repeat(most + 1)).findings)).toEqual(['1 too-large'])
  })

  it('of very many faults tells a hundred', () => {
    const { findings } = parse(record({ keys: '  - at: x\n    event: noted\n'.repeat(101) }))
    expect(findings).toHaveLength(100)
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(['instant']))
  })

  it('is not even decoded beyond twice that', () => {
    const most = 2 * (LONG.front + LONG.body)
    expect(places(parse('a'.repeat(most)).findings)).toEqual(['1 front-matter'])
    expect(told(parse('a'.repeat(most + 1)).findings)).toEqual([
      `1:1 too-large: The file has ${most + 1} bytes; a record of more than ${most} is not read. → Move logs and long quotations into files in the folder named by the ID, and link them.`,
    ])
  })

  it.each([
    ['an anchor', 'related: &a [INC-20261121-0312]', `9:13 plain-yaml: ${anchored}`],
    ['an anchor on nothing', 'x-a: &a', `9:8 plain-yaml: ${anchored}`],
    ['an anchor on a key', '&a x-a: b', `9:4 plain-yaml: ${anchored}`],
    ['an alias', 'cause: *a', `9:8 plain-yaml: ${alias}`],
    ['an alias as a key', '*a : b', `9:1 plain-yaml: ${alias}`],
    ['a tag that the parser takes in silence', 'x-a: !!set { b: }', `9:12 plain-yaml: ${tagged}`],
    ['a binary', 'cause: !!binary aGk=', `9:17 plain-yaml: ${tagged}`],
    ['the bare tag', 'cause: ! b', `9:10 plain-yaml: ${tagged}`],
    ['a merge key', '<<: { cause: b }', `9:1 plain-yaml: ${merged}`],
    ['a merge key below', 'roles: { <<: { a: b } }', `9:10 plain-yaml: ${merged}`],
    ['a key that is a list', '[a]: b', `9:1 plain-yaml: ${noWord}`],
    ['such a key below', 'x-a:\n  ? [b]\n  : c', `10:5 plain-yaml: ${noWord}`],
    ['a key that is a map', 'x-a: [{ a: b }: c]', `9:7 plain-yaml: ${noWord}`],
    ['a key that is nothing', '~: b', `9:1 plain-yaml: ${noWord}`],
    ['a word alone in braces', 'x-a: { b, c: d }', `9:8 yaml-syntax: ${alone('b')}`],
    ['a long one', `x-a: { ${'b'.repeat(61)}, c: d }`, `9:8 yaml-syntax: ${alone('b'.repeat(60))}`],
    [
      'a key that comes twice',
      'title: again',
      '9:1 duplicate-key: The key `title` comes twice. → Keep one of the two.',
    ],
    [
      'a number that does',
      'x-a: { 4.0: b, 4.0: c }',
      '9:16 duplicate-key: The key `4.0` comes twice. → Keep one of the two.',
    ],
  ])('%s is refused with its place', (_, keys, expected) => {
    const { file, findings } = parse(record({ keys: `${keys}\n` }))
    expect(file).toBeNull()
    expect(told(findings)).toEqual([expected])
  })

  it.each([
    ['cause: !x b', '9:8 yaml-syntax'],
    ['%YAML 1.1', '9:1 yaml-syntax'],
    ['...\na: b', '10:1 yaml-syntax'],
  ])('%j is refused as no YAML of ours', (keys, place) => {
    const { file, findings } = parse(record({ keys: `${keys}\n` }))
    expect(file).toBeNull()
    expect(findings.map(({ line, column, rule }) => `${line}:${column} ${rule}`)).toContain(place)
  })

  it.each(['x-a: [a: b, c]', 'x-a: { "b": c, 4: d }', 'x-a: { 4: b, "5": c }'])(
    '%j is plain enough',
    (keys) => {
      expect(parse(record({ keys: `${keys}\n` })).findings).toEqual([])
    }
  )

  it.each([
    ['note: a #b', [`9:13 ${eaten('note', 'b', 'a #b')}`]],
    ['note: a #b\n    #c', [`9:13 ${eaten('note', 'b', 'a #b')}`]],
    [
      `note: ${'a'.repeat(61)} #${'b'.repeat(41)}`,
      [`9:73 ${eaten('note', 'b'.repeat(40), `${'a'.repeat(60)} #${'b'.repeat(40)}`)}`],
    ],
    ['note: "a" #b', []],
    ["note: 'a' #b", []],
    ['note: |\n      a #b', []],
    ['note: a # b', []],
    ['source: user #b', []],
  ])('a comment that may have eaten a text is told, and no other: %j', (line, expected) => {
    const { file, findings } = parseExact(record({ entry: `    ${line}\n` }))
    expect(told(findings)).toEqual(expected)
    expect(file?.incident.timeline).toHaveLength(1)
  })
})

function read(raw: Uint8Array): string[] {
  return told(parseRecord('r.md', raw).findings)
}

describe('bytes', () => {
  it('UTF-16, either way round, is named', () => {
    const expected = [
      '1:1 encoding: The file is UTF-16; UTF-8 is expected. → Save it again as UTF-8.',
    ]
    expect(read(Buffer.from(`\uFEFF${record()}`, 'utf16le'))).toEqual(expected)
    expect(read(Buffer.from(`\uFEFF${record()}`, 'utf16le').swap16())).toEqual(expected)
  })

  it('UTF-16 without a mark is named by its NULs', () => {
    expect(read(Buffer.from(record(), 'utf16le'))[0]).toContain(
      '1:2 encoding: A NUL byte stands in the file'
    )
  })

  const ONLY = 'stands in the file; only text, tabs and line ends are expected.'
  it.each([
    ['a NUL', 'Logins\0fail', `A NUL byte ${ONLY} → Delete the character.`],
    [
      'an escape',
      'Logins\u001B[31mfail',
      `The control character U+001B ${ONLY} → Delete the character.`,
    ],
    [
      'a C1 control',
      'Logins\u009Bfail',
      `The control character U+009B ${ONLY} → Delete the character.`,
    ],
    [
      'a lone carriage return',
      'Logins\rfail',
      `A lone carriage return ${ONLY} → End lines with LF or CRLF.`,
    ],
  ])('%s is named with its place', (_, title, expected) => {
    const { text, findings } = parseRecord('r.md', Buffer.from(record({ title })))
    expect(text).toBeNull()
    expect(told(findings)).toEqual([`3:14 encoding: ${expected}`])
    expect(findings).toMatchObject([{ severity: 'error', path: 'r.md' }])
  })

  it('of many control characters twenty are named', () => {
    expect(read(Buffer.from('\u0001\n'.repeat(20)))).toHaveLength(20)
    expect(read(Buffer.from('\u0001\n'.repeat(21)))).toHaveLength(20)
  })

  it.each([
    ['in a line', [...Buffer.from('---\ntitle: '), 0xe9, 0x0a, 0x61], '2:1'],
    ['in the first line', [0xe9, 0x0a, 0x61, 0x0a], '1:1'],
    ['in the last line', [0x61, 0x0a, 0x61, 0x0a, 0xe9], '3:1'],
    ['begun at the end', [0x61, 0x0a, 0xc3], '2:1'],
    ['of half a mark of UTF-16', [0xff, 0x61, 0x0a], '1:1'],
    ['of half the other', [0xfe, 0x61, 0x0a], '1:1'],
  ])('invalid UTF-8 %s is named with its line', (_, bytes, place) => {
    expect(read(Uint8Array.from(bytes))).toEqual([
      `${place} encoding: These bytes are not UTF-8. → Save the file again as UTF-8; often a letter with an accent came from an older encoding.`,
    ])
  })

  it('a byte order mark is accepted and kept', () => {
    const { text, file } = parseCheaply(`\uFEFF${record()}`)
    expect(file?.incident.title).toBe('Logins fail')
    expect(text?.startsWith('\uFEFF---')).toBe(true)
  })
})

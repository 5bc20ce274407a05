/** Each row of THREATS "Parsing": what was seen to go wrong, and a test that fails without its mitigation. */
import { describe, expect, it } from 'vitest'
import * as yaml from 'yaml'
import { loadCoreYaml } from '../../src/parse/core-yaml.ts'
import { readFrontMatter } from '../../src/parse/front-matter.ts'
import { parseRecord } from '../../src/parse/parse-record.ts'
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

describe('fences', () => {
  it.each([
    [
      'a missing close',
      record().replace('---\n## S', '## S'),
      '1:1 front-matter: The front matter is never closed: no later line is `---`.',
    ],
    [
      '`---inside` as the close',
      record().replace('---\n## S', '---inside\n## S'),
      '9:1 front-matter: A line inside the front matter starts with `---`: `---inside`.',
    ],
    [
      'spaces behind the close',
      record().replace('---\n## S', '---  \n## S'),
      '9:1 front-matter: Spaces follow the closing `---`.',
    ],
    [
      'spaces behind the opening',
      record().replace('---\n', '--- \n'),
      '1:1 front-matter: Spaces follow the opening `---`.',
    ],
    [
      'a leading blank line',
      `\n${record()}`,
      '1:1 front-matter: A blank line stands before the front matter.',
    ],
    ['a list', '---\n- a\n---\n', '2:1 front-matter: A list stands where keys were expected.'],
    [
      'a scalar',
      '---\ntext\n---\n',
      '2:1 front-matter: A single value stands where keys were expected.',
    ],
    [
      'nothing between them',
      '---\n---\n',
      '2:1 front-matter: Nothing stands where keys were expected.',
    ],
    [
      'no front matter',
      '# Summary\n',
      '1:1 front-matter: The file has no front matter: its first line is not `---`.',
    ],
    ['an empty file', '', '1:1 front-matter: The file is empty; a record was expected.'],
  ])('%s is a finding with its line', (_, text, expected) => {
    expect(told(parse(text).findings).join('\n')).toContain(expected)
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

describe('size and shape', () => {
  const big = 64 * 1024

  it('front matter over 64 KiB and a body over 256 KiB are refused unread', () => {
    expect(places(parse(record({ keys: `x-a: ${'a'.repeat(big)}\n` })).findings)).toEqual([
      '2 too-large',
    ])
    expect(places(parse(record({ body: 'a'.repeat(4 * big + 1) })).findings)).toEqual([
      '10 too-large',
    ])
    expect(places(parse(record({ body: 'é'.repeat(2 * big + 1) })).findings)).toEqual([
      '10 too-large',
    ])
    expect(places(parse('a'.repeat(20 * big)).findings)).toEqual(['1 too-large'])
    expect(parse(record({ body: `## Summary\n${'a'.repeat(4 * big - 20)}` })).file).not.toBeNull()
  })

  it.each([
    ['an anchor', 'related: &a [INC-20261121-0312]', '9:13 plain-yaml'],
    ['an alias', 'cause: *a', '9:8 plain-yaml'],
    ['a tag that the parser takes in silence', 'x-a: !!set { b }', '9:12 plain-yaml'],
    ['a binary', 'cause: !!binary aGk=', '9:17 plain-yaml'],
    ['a tag of no meaning', 'cause: !x b', '9:8 yaml-syntax'],
    ['the bare tag', 'cause: ! b', '9:10 plain-yaml'],
    ['an anchor on nothing', 'x-a: &a', '9:8 plain-yaml'],
    ['a merge key', '<<: { cause: b }', '9:1 plain-yaml'],
    ['a merge key below', 'roles: { <<: { a: b } }', '9:10 plain-yaml'],
    ['a directive', '%YAML 1.1', '9:1 yaml-syntax'],
    ['a second document', '...\na: b', '10:1 yaml-syntax'],
    ['a key that is a list', '[a]: b', '9:1 plain-yaml'],
    ['a key that comes twice', 'title: again', '9:1 duplicate-key'],
  ])('%s is refused with its place', (_, keys, place) => {
    const { file, findings } = parse(record({ keys: `${keys}\n` }))
    expect(file).toBeNull()
    expect(findings.map(({ line, column, rule }) => `${line}:${column} ${rule}`)).toContain(place)
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

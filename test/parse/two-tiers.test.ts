/** Both tiers read the same: what the cheap one lets through, the exact one reads alike and without a finding. */
import { existsSync, readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as yaml from 'yaml'
import { loadCoreYaml } from '../../src/parse/core-yaml.ts'
import { parseExactDocument, readDocument } from '../../src/parse/exact-yaml.ts'
import { NOT_PLAIN, readPlainYaml } from '../../src/parse/plain-yaml.ts'
import { findRecords } from '../../src/store/find-records.ts'
import { parseCheaply, parseExact, record } from './helpers.ts'
import { draws, SHARED } from '../support/share.ts'

const REAL = '../shared/data/github-status'

function exactValue(block: string): { value: unknown; faults: number } {
  const document = parseExactDocument(block, { start: 0, end: block.length }, yaml)
  const { value, faults } = readDocument(document, yaml)
  return { value, faults: faults.length + document.errors.length + document.warnings.length }
}

/** Fragments that YAML readers quarrel about, among harmless ones. */
const fragment = fc.constantFrom(
  'a',
  'b c',
  '1',
  '10',
  '010',
  '0',
  '0m',
  '0x1F',
  '0o7',
  '1_000',
  '1e3',
  '.5',
  '1.5',
  '+1',
  '-1',
  '-',
  '--',
  '---',
  '1:30',
  '2026-02-30',
  '2026-11-21T03:12:00Z',
  '09:00-17:00',
  '123e4567',
  'true',
  'yes',
  'null',
  '~',
  '.inf',
  '=',
  '<<',
  '"q"',
  '"a\\n"',
  '"\\x41"',
  "'s'",
  "'it''s'",
  '"',
  "'",
  '#',
  ' #',
  ' # c',
  '#c',
  ' #c',
  ':',
  ': ',
  ',',
  '[',
  ']',
  '{',
  '}',
  '[a, b]',
  '{ a: b }',
  '{a: b, c}',
  '[]',
  '&a',
  '*a',
  '!t',
  '!!str',
  '|',
  '>',
  '>-',
  '|2',
  '%',
  '@',
  '`',
  '?',
  '? ',
  '- ',
  ' ',
  '  ',
  '\t',
  'é',
  '…',
  '🎉',
  'a:b',
  'https://x.example/y?z#w',
  '\\',
  '/'
)
const value = fc.array(fragment, { maxLength: 4 }).map((parts) => parts.join(''))
const line = fc.tuple(
  fc.constantFrom('', '', '  ', '    ', '   '),
  fc.constantFrom('', '', '- ', '-  ', '- - '),
  fc.constantFrom(
    '',
    'key: ',
    'other: ',
    'third:',
    'a-b: ',
    'x_y: ',
    '"k": ',
    '1: ',
    'true: ',
    '__proto__: ',
    '# '
  ),
  value
)
const block = fc
  .array(line, { minLength: 1, maxLength: 8 })
  .map((lines) => lines.map((parts) => parts.join('')).join('\n'))

describe('plain YAML', () => {
  it(
    'is read alike by the fast reader and the exact one, whatever else is thrown at them',
    SHARED,
    () => {
      fc.assert(
        fc.property(block, fc.constantFrom('\n', '\r\n'), (text, eol) => {
          const typed = text.replaceAll('\n', eol)
          const plain = readPlainYaml(typed)
          if (plain === NOT_PLAIN) return
          const exact = exactValue(typed)
          expect(exact.faults).toBe(0)
          expect(JSON.stringify(exact.value)).toBe(JSON.stringify(plain))
          expect(loadCoreYaml(typed)).toEqual(plain)
        }),
        { numRuns: draws(20_000) }
      )
    }
  )

  it('is what people write', () => {
    expect(
      readPlainYaml(
        [
          'id: SEC-20261121-0312   # a comment',
          'services: [login-api, "the other"]',
          'links:',
          '  - { what: bridge, url: "https://meet.example/sec-0312" }',
          '  - { what: page, url: https://status.example/1 }',
          'timeline:',
          '  - at: 2026-11-21T03:12:00Z',
          '    note: >-',
          '      a block: with what looks like keys',
          '      & anchors',
          '    approximate: true',
          "    by: '@dana'",
        ].join('\n')
      )
    ).not.toBe(NOT_PLAIN)
  })

  it.each([
    ['an anchor', 'a: &x b'],
    ['an alias', 'a: *x'],
    ['a tag', 'a: !!str b'],
    ['a merge key', '<<: b'],
    ['a directive', '%YAML 1.1'],
    ['a complex key', '? a'],
    ['a key that is no text', 'true: a'],
    ['a tab', 'a: b\tc'],
    ['a scalar that begins with 0', 'a: 010'],
    ['a scalar that begins with a sign', 'a: -1'],
    ['a text over several lines', 'a: b\n  c'],
    ['a comment without a space, which may have eaten a text', 'note: see #42'],
  ])('is not %s', (_, text) => {
    expect(readPlainYaml(text)).toBe(NOT_PLAIN)
  })
})

describe('a record', () => {
  const text = fc.oneof(
    value,
    fc.string({ maxLength: 30 }).map((words) => JSON.stringify(words))
  )
  const entry = fc
    .tuple(text, text, fc.constantFrom('note', 'by', 'via', 'source', 'x-own', 'expected'))
    .map(([first, second, key]) => `    note: ${first}\n    ${key}: ${second}\n`)

  it(
    'that the cheap tier lets through is the same record in the exact one, without a finding',
    SHARED,
    () => {
      fc.assert(
        fc.property(text, entry, fc.boolean(), (title, lines, crlf) => {
          const typed = record({ title, entry: lines, keys: `cause: ${title}\n` })
          const whole = crlf ? typed.replaceAll('\n', '\r\n') : typed
          const cheap = parseCheaply(whole)
          if (cheap.needsExact) return
          expect(parseExact(whole)).toEqual(cheap)
        }),
        { numRuns: draws(3000) }
      )
    }
  )

  it('that the exact tier finds faults in is never let through by the cheap one', SHARED, () => {
    fc.assert(
      fc.property(text, entry, (title, lines) => {
        const typed = record({ title, entry: lines })
        fc.pre(parseExact(typed).findings.length > 0)
        const { needsExact, findings } = parseCheaply(typed)
        expect(needsExact || findings.length > 0).toBe(true)
      }),
      { numRuns: draws(2000) }
    )
  })

  it.skipIf(!existsSync(REAL))(
    'of the 801 real ones never needs the exact tier, and is read alike by it',
    () => {
      const found = findRecords(REAL, 'incidents')
      expect(found).toHaveLength(801)
      for (const { path } of found) {
        const typed = readFileSync(`${REAL}/${path}`, 'utf8')
        const cheap = parseCheaply(typed)
        expect(cheap.findings).toEqual([])
        expect(cheap.needsExact).toBe(false)
        expect(parseExact(typed)).toEqual(cheap)
      }
    }
  )
})

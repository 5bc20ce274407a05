/** An entry is added where its instant puts it; every other byte is kept. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as yaml from 'yaml'
import { formatInstant } from '../../src/model/time.ts'
import { appendEvent, type EntryFields } from '../../src/parse/append-event.ts'
import { parse, record } from './helpers.ts'
import { draws, SHARED } from '../support/share.ts'

const append = (text: string, entry: EntryFields) => appendEvent(text, 'r.md', entry, yaml)
const NOTED = { at: '2026-11-21T03:30:00Z', event: 'noted', by: 'dana', note: 'Rolled back' }

const withTimeline = (lines: string) =>
  record().replace(/timeline:[^]*---\n##/, () => `timeline:${lines}\n---\n##`)

describe('an entry', () => {
  it('goes after the last one that is not later, in the indentation of its neighbours', () => {
    const text = `---
id: SEC-20261121-0312
title: Logins fail
kind: security
services: [a]
timeline:
- at: 2026-11-21T03:12:00Z # first
  event: reported
  note: |
    two
    lines

# before the next
- at: 2026-11-21T04:12:00Z
  event: contained
cause: x
---
`
    const added = '- at: 2026-11-21T03:30:00Z\n  event: noted\n  by: dana\n  note: Rolled back\n'
    expect(append(text, NOTED)).toBe(text.replace('    lines\n', `    lines\n${added}`))
    expect(append(text, { ...NOTED, at: '2026-11-21T05:30:00Z' })).toContain(
      `  event: contained\n${added.replace('03:30', '05:30')}cause: x\n`
    )
    expect(append(text, { ...NOTED, at: '2026-11-21T01:30:00Z' })).toContain(
      `timeline:\n${added.replace('03:30', '01:30')}- at: 2026-11-21T03:12:00Z # first\n`
    )
  })

  it.each(['|+', '>+', '|-', '|'])(
    'goes after a text that ends the front matter as `%s`',
    (style) => {
      for (const blank of ['', '\n', '\n\n']) {
        const text = record({ entry: `    note: ${style}\n      pasted output\n${blank}` })
        const written = append(text, NOTED)
        const added =
          '  - at: 2026-11-21T03:30:00Z\n    event: noted\n    by: dana\n    note: Rolled back\n'
        expect(parse(written ?? '').file?.incident.timeline).toMatchObject([
          { event: 'reported' },
          { event: 'noted', note: 'Rolled back' },
        ])
        expect(written?.replace(added, '')).toBe(text)
        const before = parse(text).file?.incident.timeline[0]
        expect(parse(written ?? '').file?.incident.timeline[0]).toEqual(before)
      }
    }
  )

  it('of the same instant goes last', () => {
    const text = append(record({ entry: '    by: dana\n' }), {
      at: '2026-11-21T04:12:00+01:00',
      event: 'noted',
    })
    expect(text).toContain(
      '    by: dana\n  - at: 2026-11-21T04:12:00+01:00\n    event: noted\n---\n'
    )
  })

  it('keeps CRLF', () => {
    const text = record().replaceAll('\n', '\r\n')
    expect(append(text, NOTED)).toBe(
      record({
        keys: '  - at: 2026-11-21T03:30:00Z\n    event: noted\n    by: dana\n    note: Rolled back\n',
      }).replaceAll('\n', '\r\n')
    )
  })

  it('goes among entries in braces and brackets', () => {
    const braces = record({ keys: '  - { at: 2026-11-21T04:00:00Z, event: noted }\n' })
    expect(append(braces, NOTED)).toContain(
      '    note: Rolled back\n  - { at: 2026-11-21T04:00:00Z, event: noted }\n'
    )
    const brackets = record().replace(
      /timeline:[^]*---\n##/,
      'timeline: [{ at: 2026-11-21T03:12:00Z, event: reported }]\n---\n##'
    )
    expect(append(brackets, NOTED)).toContain(
      'event: reported }, { at: 2026-11-21T03:30:00Z, event: noted, by: dana, note: Rolled back }]'
    )
  })

  const SHORT = { at: '2026-11-21T03:30:00Z', event: 'noted' }

  it('goes before the first in brackets where that is later', () => {
    expect(append(withTimeline(' [{ at: 2026-11-21T04:12:00Z, event: reported }]'), SHORT)).toBe(
      withTimeline(
        ' [{ at: 2026-11-21T03:30:00Z, event: noted }, { at: 2026-11-21T04:12:00Z, event: reported }]'
      )
    )
  })

  it('goes by the instants alone, whatever else stands among the entries', () => {
    const odd = '\n  - a\n  - at: 5\n  - at: later\n  - { event: x }\n  -\n  - [b]'
    const first = '\n  - at: 2026-11-21T03:12:00Z'
    const added = '\n  - at: 2026-11-21T03:30:00Z\n    event: noted'
    expect(append(withTimeline(first + odd), SHORT)).toBe(withTimeline(first + added + odd))
    expect(append(withTimeline(odd + first), SHORT)).toBe(withTimeline(odd + first + added))
    expect(append(withTimeline(odd), SHORT)).toBe(withTimeline(added + odd))
    expect(append(withTimeline(first), { ...SHORT, at: 'soon' })).toBe(
      withTimeline(`${added.replace('2026-11-21T03:30:00Z', 'soon')}${first}`)
    )
  })

  it('has no key for what is not said', () => {
    const text = record()
    expect(append(text, { ...NOTED, by: undefined, note: undefined })).toBe(append(text, SHORT))
  })

  it('is refused where there is no timeline to add to', () => {
    expect(append('# x\n', NOTED)).toBeNull()
    expect(append('---\na: [\n---\n', NOTED)).toBeNull()
    expect(append(withTimeline(' []'), NOTED)).toBeNull()
    expect(append(withTimeline(' x'), NOTED)).toBeNull()
    expect(append(record({ keys: 'x-a: @b\n' }), NOTED)).toBeNull()
    expect(append(record().replace(/timeline:[^]*---\n##/, 'timeline:\n---\n##'), NOTED)).toBeNull()
  })

  const words = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc.string({ unit: 'binary', minLength: 1 }),
    fc.constantFrom(
      'a: b',
      '#x',
      '@dana',
      '- a',
      '010',
      'true',
      'null',
      'a #b',
      '"',
      "it's",
      'two\nlines',
      'a\n\nb',
      ' a',
      'a\n b',
      'a,b',
      '[a]',
      '{',
      '|',
      '\u0085',
      '\uFEFFa',
      'a\r\nb',
      '---',
      '2026-11-21'
    )
  )

  it('says exactly what it was given, whatever the text, and keeps what was there', SHARED, () => {
    fc.assert(
      fc.property(
        words.filter((text) => text.trim() !== ''),
        fc.array(fc.integer({ min: 0, max: 90_000 }), { maxLength: 4 }),
        fc.integer({ min: 0, max: 90_000 }),
        (note, others, moment) => {
          const start = 1_795_230_720
          const entries = others
            .toSorted((a, b) => a - b)
            .map((at) => `  - at: ${formatInstant(start + at)}\n    event: noted\n`)
          const text = record({ keys: entries.join('') })
          const added = append(text, { at: formatInstant(start + moment), event: 'noted', note })
          const { file, findings } = parse(added!)
          expect(findings).toEqual([])
          const instants = file!.incident.timeline.map(({ at }) => at)
          expect(instants).toEqual(instants.toSorted((a, b) => a - b))
          expect(file!.incident.timeline.find((entry) => entry.note !== undefined)).toEqual({
            at: start + moment,
            event: 'noted',
            note: note.trim(),
          })
          const gone = added!.split('\n').filter((line) => !text.split('\n').includes(line))
          expect(added!.split('\n').length - gone.length).toBeGreaterThanOrEqual(
            text.split('\n').length
          )
        }
      ),
      { numRuns: draws(1500) }
    )
  })
})

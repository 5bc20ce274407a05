import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as yaml from 'yaml'
import { appendReceipts, withoutReceipts } from '../../src/parse/receipt-text.ts'
import { draws, SHARED } from '../support/share.ts'

const PATH = 'incidents/2026/11/INC-20261123-0900-x.md'
const URL = 'https://github.com/kwetter/incidents/issues/1#issuecomment-7'

function record(timeline: string, eol = '\n'): string {
  return ['---', 'id: INC-20261123-0900', timeline, '---', '## Summary', 'via: github', '']
    .join('\n')
    .replaceAll('\n', eol)
}

const BLOCK = `timeline:
  # at first light
  - at: 2026-11-23T09:00:00Z   # typed by hand
    event: reported
  - { at: 2026-11-23T09:05:00Z, event: noted }`

describe('receipts', () => {
  it('stand where their instant puts them, and every other byte is kept', () => {
    const receipt = { at: '2026-11-23T09:02:00Z', role: 'security-officer', who: 'sam', url: URL }
    expect(appendReceipts(record(BLOCK), PATH, [receipt], yaml)).toBe(
      record(`timeline:
  # at first light
  - at: 2026-11-23T09:00:00Z   # typed by hand
    event: reported
  - at: 2026-11-23T09:02:00Z
    event: notified
    role: security-officer
    who: sam
    via: github
    url: ${URL}
  - { at: 2026-11-23T09:05:00Z, event: noted }`)
    )
  })

  it('are null for a record that has no timeline to add to', () => {
    const receipt = { at: '2026-11-23T09:02:00Z', role: 'first-line', url: URL }
    const two = [receipt, receipt]
    expect(appendReceipts(record('timeline: soon'), PATH, two, yaml)).toBeNull()
  })

  it.each([
    ['on lines', BLOCK, '\n'],
    ['on lines that end in CRLF', BLOCK, '\r\n'],
    ['without an indent', BLOCK.replaceAll('\n  ', '\n'), '\n'],
    ['in brackets', 'timeline: [{ at: 2026-11-23T09:00:00Z, event: reported }]', '\n'],
  ])('come out again without a trace: %s', SHARED, (_, timeline, eol) => {
    const minute = fc.integer({ min: 0, max: 59 }).map((at) => String(at).padStart(2, '0'))
    const receipt = fc.record({
      at: minute.map((at) => `2026-11-23T09:${at}:00Z`),
      role: fc.constantFrom('first-line', 'security-officer'),
      who: fc.constantFrom('sam', 'No', '007', 'null', undefined),
      note: fc.constantFrom('the team kwetter/on-call', undefined),
      url: fc.constant(URL),
    })
    const ofMessage = fc.record({
      at: minute.map((at) => `2026-11-23T09:${at}:00Z`),
      role: fc.constantFrom('first-line', 'security-officer'),
      who: fc.constantFrom('sam', 'No', '007'),
      note: fc.constantFrom(
        'Accepted by the receiver pager',
        'Accepted by the receiver mail as 1f2e@kwetter.nl',
        'Accepted by the receiver pager as v1:INC-20261123-0900:engage-first-line#0'
      ),
      via: fc.constantFrom('pager', 'mail-2'),
    })
    fc.assert(
      fc.property(fc.array(fc.oneof(receipt, ofMessage), { maxLength: 4 }), (receipts) => {
        const text = record(timeline, eol)
        expect(withoutReceipts(appendReceipts(text, PATH, receipts, yaml) ?? '')).toBe(text)
      }),
      { numRuns: draws(500) }
    )
  })

  it('of a message never take along what a person logged of a call', () => {
    const typed = {
      at: '2026-11-23T09:02:00Z',
      role: 'first-line',
      who: 'sam',
      note: 'called, said so',
      via: 'phone',
    }
    const text = appendReceipts(record(BLOCK), PATH, [typed], yaml) ?? ''
    expect(text).toContain('via: phone')
    expect(withoutReceipts(text)).toBe(text)
  })

  it('that a person typed in another form stay theirs', () => {
    const typed = record(`timeline:
  - at: 2026-11-23T09:02:00Z
    event: notified
    role: first-line
    via: github`)
    expect(withoutReceipts(typed)).toBe(typed)
    const braces = '{ at: 2026-11-23T09:02:00Z, event: noted, note: x, via: github }'
    const within = record(`timeline: [${braces}, ${braces}]`)
    expect(withoutReceipts(within)).toBe(within)
  })
})

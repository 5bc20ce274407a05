/** `fmt` changes instants and summary fields, and keeps every other byte. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as yaml from 'yaml'
import { formatInstant, parseInstant } from '../../src/model/time.ts'
import { formatRecord, type Summary } from '../../src/parse/format-record.ts'
import { draws, SHARED } from '../support/share.ts'
import { parse } from './helpers.ts'

const SUMMARY: Summary = {
  status: 'contained',
  priority: 'P1',
  impact: 'severe',
  urgency: 'immediate',
}
const format = (text: string, summary: Summary = SUMMARY) =>
  formatRecord(text, 'r.md', { summary, instants: 'normal' }, yaml)

/** The text without its summary lines and its instants. */
function bare(text: string): string[] {
  return text
    .split('\n')
    .filter((line) => !/^(?:status|priority|impact|urgency):/.test(line))
    .map((line) => line.replace(/(at: ["']?)[-\d:TtZz .+]+?(["']? #)/, '$1$2'))
}

const TYPED = `---
id: SEC-20261121-0312   # first report
title: 'Logins fail'
kind: security
services: [login-api]  # and more?

# ours
priority: "P2"
timeline:
  - at: 2026-11-21 04:12+01:00   # wall clock
    event: reported
    note: 2026-11-21 04:12+01:00 stays as it is
  - { at: '2026-11-21T03:20Z', event: assessed, expected: 2026-11-21T06:00:00.5Z }
  - at: 2026-11-21T03:41:00Z
    event: contained
---
## Summary
at: 2026-11-21 04:12+01:00
`

it('of instants that people typed nothing changes where only the summary is asked for', () => {
  const form = { summary: SUMMARY, instants: 'as typed' } as const
  const refreshed = formatRecord(TYPED, 'r.md', form, yaml)
  expect(refreshed).toBe(
    TYPED.replace('and more?\n', 'and more?\nstatus: contained\n').replace(
      'priority: "P2"\n',
      'priority: "P1"\nimpact: severe\nurgency: immediate\n'
    )
  )
})

describe('fmt', () => {
  it('writes instants in their normal form and puts the summary where it belongs', () => {
    expect(format(TYPED)).toBe(`---
id: SEC-20261121-0312   # first report
title: 'Logins fail'
kind: security
services: [login-api]  # and more?
status: contained

# ours
priority: "P1"
impact: severe
urgency: immediate
timeline:
  - at: 2026-11-21T03:12:00Z   # wall clock
    event: reported
    note: 2026-11-21 04:12+01:00 stays as it is
  - { at: '2026-11-21T03:20:00Z', event: assessed, expected: 2026-11-21T06:00:00Z }
  - at: 2026-11-21T03:41:00Z
    event: contained
---
## Summary
at: 2026-11-21 04:12+01:00
`)
  })

  it.each([
    ['LF', (text: string) => text],
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
  ])('does so with %s', (_, change) => {
    expect(format(change(TYPED))).toBe(change(format(TYPED)))
  })

  it('takes away what the timeline does not say, with its line', () => {
    const unassessed: Summary = { status: 'reported', priority: null, impact: null, urgency: null }
    const text = TYPED.replace('priority: "P2"\n', 'priority: P2 # guess\nimpact: severe\n')
    expect(format(text, unassessed)).toContain(
      'services: [login-api]  # and more?\nstatus: reported\n\n# ours\ntimeline:\n'
    )
  })

  it('fills an empty field, and services on lines of their own', () => {
    const text = TYPED.replace(
      'services: [login-api]  # and more?',
      'services:\n  - login-api\n  - mail # too'
    ).replace('"P2"', '')
    expect(format(text)).toContain(
      'services:\n  - login-api\n  - mail # too\nstatus: contained\n\n# ours\npriority: P1\nimpact: severe\n'
    )
  })

  const NOTHING: Summary = { status: 'reported', priority: null, impact: null, urgency: null }
  it.each<[string, string, string, Summary]>([
    [
      'puts the fields below the kind where there are no services',
      'kind: a\ntimeline: []\n',
      'kind: a\nstatus: reported\ntimeline: []\n',
      NOTHING,
    ],
    ['puts them nowhere where there is neither', 'timeline: []\n', 'timeline: []\n', NOTHING],
    [
      'goes below all lines of the services, and their comment',
      'services:\n    - a\n    - b # c\n# d\ntimeline: []\n',
      'services:\n    - a\n    - b # c\nstatus: reported\n# d\ntimeline: []\n',
      NOTHING,
    ],
    [
      'goes below services in braces over lines',
      'services: [a,\n  b]\ntimeline: []\n',
      'services: [a,\n  b]\nstatus: reported\ntimeline: []\n',
      NOTHING,
    ],
    [
      'goes below a text of several lines',
      'kind: |\n  a\n  b\ntimeline: []\n',
      'kind: |\n  a\n  b\nstatus: reported\ntimeline: []\n',
      NOTHING,
    ],
    [
      'indents them as their neighbour stands',
      '  services: [a]\n  timeline: []\n',
      '  services: [a]\n  status: reported\n  timeline: []\n',
      NOTHING,
    ],
    [
      'changes a record in braces where the field stands, and adds or takes away none there',
      '{ services: [a], status: closed, priority: P1, timeline: [] }\n',
      '{ services: [a], status: reported, priority: P1, timeline: [] }\n',
      NOTHING,
    ],
    [
      'adds none to a record in braces',
      '{ services: [a], status: closed, timeline: [] }\n',
      '{ services: [a], status: contained, timeline: [] }\n',
      SUMMARY,
    ],
    [
      'keeps the quotes of a field',
      'kind: a\nstatus: "closed"\nimpact: \'x\'\nurgency:\n',
      'kind: a\nstatus: "contained"\npriority: P1\nimpact: \'severe\'\nurgency: immediate\n',
      SUMMARY,
    ],
    [
      'leaves a text over lines and a list alone',
      'kind: a\nstatus: |\n  closed\npriority: [P2]\nimpact: severe\nurgency: immediate\n',
      'kind: a\nstatus: |\n  closed\npriority: [P2]\nimpact: severe\nurgency: immediate\n',
      SUMMARY,
    ],
    [
      'takes away a field with all lines of its value',
      'kind: a\nstatus: reported\nimpact:\n  - x\n  - y # z\nurgency: |\n  a\n\ntimeline: []\n',
      'kind: a\nstatus: reported\n\ntimeline: []\n',
      NOTHING,
    ],
    [
      'writes no instant where none stands',
      'kind: a\nstatus: reported\ntimeline:\n  - text\n  - at: 5\n  - at: [2026-11-21 04:12+01:00]\n  - at: |\n      2026-11-21 04:12+01:00\n  - expected: "2026-11-21 04:12+01:00"\n',
      'kind: a\nstatus: reported\ntimeline:\n  - text\n  - at: 5\n  - at: [2026-11-21 04:12+01:00]\n  - at: |\n      2026-11-21 04:12+01:00\n  - expected: "2026-11-21T03:12:00Z"\n',
      NOTHING,
    ],
  ])('%s', (_, before, after, wanted) => {
    for (const eol of ['\n', '\r\n']) {
      const typed = (text: string) => `---\n${text}---\n## Summary\n`.replaceAll('\n', eol)
      expect(format(typed(before), wanted)).toBe(typed(after))
    }
  })

  it('gives back a text that is broken as it is', () => {
    for (const text of [
      '',
      '# x\n',
      '---\na: [\n---\n',
      '---\n- a\n---\n',
      '---\nkind: a\nb: @c\n---\n',
    ])
      expect(format(text)).toBe(text)
  })

  it('leaves instants that are none, for check to tell', () => {
    const text = TYPED.replace('2026-11-21 04:12+01:00   #', '2026-02-30 04:12+01:00   #')
    expect(format(text)).toContain('- at: 2026-02-30 04:12+01:00   # wall clock')
  })

  const summary = fc.record({
    status: fc.constantFrom('reported', 'assessed', 'contained', 'closed'),
    priority: fc.constantFrom('P1', 'P3', null),
    impact: fc.constantFrom('severe', 'minor', null),
    urgency: fc.constantFrom('high', null),
  } satisfies { [Key in keyof Summary]: fc.Arbitrary<Summary[Key]> })
  const instant = fc
    .tuple(
      fc.integer({ min: 1_700_000_000, max: 1_800_000_000 }),
      fc.constantFrom('Z', 'z', '+00:00', '.25Z', ' ')
    )
    .map(([at, form]) =>
      form === ' ' ? formatInstant(at).replace('T', ' ') : formatInstant(at).replace('Z', form)
    )
  const typed = fc
    .tuple(
      fc.array(instant, { minLength: 1, maxLength: 4 }),
      fc.subarray(['status: reported', 'priority: P2', "impact: 'minor'", 'urgency: high # ?']),
      fc.boolean(),
      fc.constantFrom('', '"', "'")
    )
    .map(([instants, fields, crlf, quote]) => {
      const entries = instants.map(
        (at, index) =>
          `  - at: ${quote}${at}${quote} # ${index}\n    event: ${index === 0 ? 'reported' : 'noted'}\n    note: "é ${at}"\n`
      )
      const text = `---\nid: INC-20261121-0312\ntitle: a\nkind: service\nservices: [a] # b\n${fields.map((field) => `${field}\n`).join('')}timeline:\n${entries.join('')}---\n## Summary\n`
      return crlf ? text.replaceAll('\n', '\r\n') : text
    })

  it('changes nothing the second time, and means the same', SHARED, () => {
    fc.assert(
      fc.property(typed, summary, (text, wanted) => {
        const once = format(text, wanted)
        expect(format(once, wanted)).toBe(once)
        const before = parse(text)
        const after = parse(once)
        expect(after.findings).toEqual([])
        const { status, priority, impact, urgency, ...rest } = after.file!.incident
        expect({ status, priority, impact, urgency }).toEqual({
          status: wanted.status,
          priority: wanted.priority ?? undefined,
          impact: wanted.impact ?? undefined,
          urgency: wanted.urgency ?? undefined,
        })
        expect(before.file?.incident).toMatchObject(rest)
        expect(after.file?.body.text).toBe(before.file?.body.text)
      }),
      { numRuns: draws(2500) }
    )
  })

  it('keeps every byte outside the instants and the summary lines', SHARED, () => {
    fc.assert(
      fc.property(typed, summary, (text, wanted) => {
        expect(bare(format(text, wanted))).toEqual(bare(text))
      }),
      { numRuns: draws(2500) }
    )
  })

  it('knows the instants that it wrote', () => {
    fc.assert(
      fc.property(instant, (text) => {
        expect(parseInstant(text)).toBeTypeOf('number')
      })
    )
  })
})

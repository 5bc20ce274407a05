import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  audienceTarget,
  formatKey,
  isAudience,
  isFallback,
  type NoticeKey,
  parseKey,
  rankOf,
  type ToldStep,
} from '../../src/delivery/key.ts'
import { partsOf, withLine } from '../../src/delivery/hidden-line.ts'
import { formatMarker, parseMarker, type Marker } from '../../src/delivery/marker.ts'

const START = '<!-- incident-ledger:v1 '
const name = fc.stringMatching(/^[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,8}){0,2}$/)
const step = fc.oneof(
  fc.constantFrom<NoticeKey['step']>('call', 'remind', 'closure'),
  fc.integer({ min: 1, max: 999 }).map((count): NoticeKey['step'] => `rung-${count}`),
  fc.integer({ min: 1, max: 999 }).map((count): NoticeKey['step'] => `repeat-${count}`),
  fc.integer({ min: 1, max: 999 }).map((count): NoticeKey['step'] => `rung-${count}+fallback`)
)
const key = fc.record({
  incident: fc.string({ minLength: 1, unit: 'binary' }),
  target: name,
  episode: fc.nat({ max: 999 }),
  step,
})
const instant = fc.integer({ min: 0, max: 4_000_000_000 })
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('-->', '--', '--!>', '<!--', '---')
)
const marker: fc.Arbitrary<Marker> = fc.record({
  about: fc.constantFrom('issue', 'notice', 'twin'),
  incident: fc.string({ minLength: 1, unit: 'binary' }),
  record: fc.option(text),
  content: fc.option(text),
  policy: fc.option(text),
  delivered: fc.array(
    fc.record({
      keys: fc.array(text, { minLength: 1 }),
      dueAt: fc.option(instant),
      asked: fc.array(text),
      reached: fc.oneof(
        fc.constant('pending' as const),
        fc.array(fc.record({ login: text, at: instant }))
      ),
    })
  ),
})

describe('a key', () => {
  it('reads as the incident, the target, the episode and the step', () => {
    const parts: NoticeKey = {
      incident: 'SEC-20261121-0312',
      target: 'engage-security-officer',
      episode: 2,
      step: 'rung-1',
    }
    expect(formatKey(parts)).toBe('v1:SEC-20261121-0312:engage-security-officer#2/rung-1')
    expect(parseKey(formatKey(parts))).toEqual(parts)
  })

  it('goes round, whatever the id', () => {
    fc.assert(
      fc.property(key, (parts) => {
        expect(parseKey(formatKey(parts))).toEqual(parts)
      })
    )
  })

  it.each(['', 'v2:A:b#0/call', 'v1:A:b#0/rung-0', 'v1:A:b/call', 'v1:A:b#x/call'])(
    'is not read from %j',
    (wrong) => expect(parseKey(wrong)).toBeNull()
  )

  it('orders call, reminder, rungs, repeats', () => {
    const steps = ['repeat-1', 'rung-10', 'call', 'rung-2', 'remind'] as const
    expect(steps.toSorted((one, other) => rankOf(one) - rankOf(other))).toEqual([
      'call',
      'remind',
      'rung-2',
      'rung-10',
      'repeat-1',
    ])
  })
})

const stepIn = (typed: string) => parseKey(`v1:A:b#0/${typed}`)?.step ?? null

describe('the steps of a key', () => {
  const inOrder: ToldStep[] = [
    'call',
    'call+fallback',
    'remind',
    'remind+fallback',
    'rung-1',
    'rung-1+fallback',
    'rung-2',
    'rung-999',
    'repeat-1',
    'repeat-2+fallback',
  ]

  it('go from the call to the repeats, each followed by the word to whoever is told instead', () => {
    expect(inOrder.toReversed().toSorted((one, other) => rankOf(one) - rankOf(other))).toEqual(
      inOrder
    )
    expect(inOrder.filter(isFallback)).toEqual([
      'call+fallback',
      'remind+fallback',
      'rung-1+fallback',
      'repeat-2+fallback',
    ])
  })

  it('of a hold, of what was said, and of what is said once stand in their own order', () => {
    expect((['set', 'word', 'call'] as const).map(rankOf)).toEqual([0, 0, 0])
    expect((['closure', 'proposal'] as const).map(rankOf)).toEqual([2, 2])
    expect((['again-3', 'said-1795885159'] as const).map(rankOf)).toEqual([3, 1795885159])
  })

  it.each([
    ...inOrder,
    'closure',
    'proposal',
    'set',
    'word',
    'again-1',
    'again-12+fallback',
    'said-123456789012',
    'rung-123456',
  ])('%s is one', (typed) => expect(stepIn(typed)).toBe(typed))

  it.each([
    'calls',
    'xcall',
    'said-0',
    'said-1234567890123',
    'said-1+fallback',
    'closure+fallback',
    'rung-1234567',
    'rung-',
    'call-1',
    'call+fallback+fallback',
  ])('%s is none', (typed) => expect(stepIn(typed)).toBeNull())

  it('stand behind an episode of at most nine digits, and nothing before or after the key counts', () => {
    expect(parseKey('v1:A:b#123456789/call')?.episode).toBe(123456789)
    for (const wrong of [
      'v1:A:b#1234567890/call',
      ' v1:A:b#0/call',
      'v1:A:b#0/call/x',
      'v1::b#0/call',
    ])
      expect(parseKey(wrong)).toBeNull()
    expect(parseKey('v1:A:1\nB:b#0/call')?.incident).toBe('A:1\nB')
  })

  it('of what was said to an audience stand under its role', () => {
    expect(audienceTarget('users')).toBe('audience.users')
    expect([isAudience('audience.users'), isAudience('update-audience.users')]).toEqual([
      true,
      false,
    ])
  })
})

describe('a marker', () => {
  it('is one hidden line that a person can read', () => {
    const line = formatMarker({
      about: 'notice',
      incident: 'SEC-20261121-0312',
      record: 'b10b',
      content: 'b10b',
      policy: null,
      delivered: [
        {
          keys: ['v1:SEC-20261121-0312:engage-security-officer#0/call'],
          dueAt: 1_795_232_520,
          asked: ['sam', 'kwetter/security'],
          reached: [{ login: 'sam', at: 1_795_230_780 }],
        },
      ],
    })
    expect(line).toBe(
      '<!-- incident-ledger:v1 {"about":"notice","incident":"SEC-20261121-0312","record":"b10b","policy":null,' +
        '"delivered":[{"keys":["v1:SEC-20261121-0312:engage-security-officer#0/call"],' +
        '"due":"2026-11-21T03:42:00Z","asked":["sam","kwetter/security"],' +
        '"reached":[["sam","2026-11-21T03:13:00Z"]]}]} -->'
    )
  })

  it('goes round, above it any text', () => {
    fc.assert(
      fc.property(marker, text, (value, above) => {
        const body = withLine(above, formatMarker(value))
        expect(parseMarker(body)).toEqual(value)
        expect(parseMarker(`${body.replaceAll('\n', '\r\n')}\r\n\n `)).toEqual(value)
      })
    )
  })

  it('is read from the first line, where older versions wrote it, and taken off with it', () => {
    const line = '<!-- incident-ledger:v1 {"about":"notice"} -->'
    expect(partsOf(`${line}\r\n@sam\r\n\r\nOverdue`)).toEqual({ text: '@sam\r\n\r\nOverdue', line })
    expect(partsOf(`@sam\n\nOverdue\n\n${line}\n`)).toEqual({ text: '@sam\n\nOverdue', line })
    expect(partsOf('@sam\n')).toEqual({ text: '@sam\n', line: null })
  })

  it.each([
    ['in the middle', 'text', 'text'],
    ['above one that somebody broke', null, '<!-- incident-ledger:v1 {"about":"issue"'],
    ['above one that says something else', null, '<!-- incident-ledger:v1 {"about":"issue"} -->'],
  ])('is not believed %s', (_, above, below) => {
    const real = `${START}{"about":"issue","incident":"A","record":null,"policy":null,"delivered":[]} -->`
    const lines = [...(above === null ? [] : [above]), real, below]
    expect(parseMarker(lines.join('\n'))).toBeNull()
    expect(parseMarker(lines.slice(0, -1).join('\n'))?.incident).toBe('A')
  })

  it('never ends its comment early, and stays on one line of plain ASCII', () => {
    fc.assert(
      fc.property(marker, (value) => {
        expect(formatMarker(value)).toMatch(/^<!-- [ -;=?-~]* -->$/)
        expect(formatMarker(value).slice(4, -3)).not.toContain('--')
      })
    )
  })

  it.each([
    'no marker at all',
    '<!-- incident-ledger:v1 {"about":"notice"} -->',
    '<!-- incident-ledger:v1 {broken} -->',
    ' <!-- incident-ledger:v1 {"about":"issue","incident":"A","record":null,"policy":null,"delivered":[]} -->',
  ])('is not read from %j', (body) => expect(parseMarker(body)).toBeNull())
})

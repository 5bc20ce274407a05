/** What a text that is no instant of a record clearly means. */
import { expect, test } from 'vitest'
import { meantInstant } from '../../src/parse/meant-instant.ts'
import { at } from '../support/incidents.ts'

test.each([
  ['2026-07-04 10:00:00 +0200', '2026-07-04T10:00:00+02:00'],
  ['2026-07-04T10:00:00+0200', '2026-07-04T10:00:00+02:00'],
  ['2026-07-04T10:00:00+02', '2026-07-04T10:00:00+02:00'],
  ['20260704T100000Z', '2026-07-04T10:00:00Z'],
  ['2026-7-4T10:00:00Z', '2026-07-04T10:00:00Z'],
  ['2026-7-4 9:00 UTC', '2026-07-04T09:00:00Z'],
  ['2026\u201107\u201104T10:00:00Z', '2026-07-04T10:00:00Z'],
  ['2026-07-04T10:00:00\u221202:00', '2026-07-04T10:00:00-02:00'],
  ['2026-07-04T10:00:00Z\u200B', '2026-07-04T10:00:00Z'],
  ['2026-07-04\u00A010:00:00Z', '2026-07-04T10:00:00Z'],
])('%s is %s', (typed, meant) => {
  expect(meantInstant(typed)).toEqual({ text: meant, instant: at(meant) })
})

test('without an offset it names no moment', () => {
  expect(meantInstant('2026-7-4 10:00')).toEqual({ text: '2026-07-04T10:00:00', instant: null })
})

test.each([
  '',
  '2026-07-04',
  '2026-02-30T10:00:00Z',
  '2026704T1000Z',
  '2026112T1000Z',
  '2026-07-04T10:00 CET',
  '10:00',
  'yesterday',
  '2026-07-04T25:00Z',
  `2026-07-04T10:00:00Z${' '.repeat(100_000)}x`,
])('%s means nothing for certain', (typed) => {
  expect(meantInstant(typed)?.instant ?? null).toBe(
    typed.length > 1000 ? at('2026-07-04T10:00:00Z') : null
  )
})

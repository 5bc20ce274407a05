/** Instants in their normal form, which are read without a `Date`, beside those that are read by one. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { formatInstant, parseInstant } from '../../src/model/time.ts'
import { draws, SHARED } from '../support/share.ts'

const two = fc.integer({ min: 0, max: 99 }).map((number) => String(number).padStart(2, '0'))
const year = fc.integer({ min: 0, max: 9999 }).map((number) => String(number).padStart(4, '0'))

it('is the same instant with Z and with its offset, and the same fault', SHARED, () => {
  fc.assert(
    fc.property(fc.tuple(year, two, two, two, two, two), ([y, month, day, h, m, s]) => {
      const text = `${y}-${month}-${day}T${h}:${m}:${s}`
      expect(parseInstant(`${text}Z`)).toBe(parseInstant(`${text}+00:00`))
    }),
    { numRuns: draws(20_000) }
  )
  fc.assert(
    fc.property(fc.integer({ min: -59_011_459_200, max: 253_402_300_799 }), (instant) => {
      const text = new Date(instant * 1000).toISOString().slice(0, 19)
      expect(parseInstant(`${text}Z`)).toBe(instant)
    }),
    { numRuns: draws(20_000) }
  )
})

it('is written as a Date writes it, whatever was written before', SHARED, () => {
  fc.assert(
    fc.property(fc.integer({ min: -59_011_459_200, max: 253_402_300_799 }), (instant) => {
      expect(formatInstant(instant)).toBe(`${new Date(instant * 1000).toISOString().slice(0, 19)}Z`)
      expect(formatInstant(instant + 0.9)).toBe(formatInstant(instant))
    }),
    { numRuns: draws(20_000) }
  )
  expect(() => formatInstant(Number.NaN)).toThrow(RangeError)
})

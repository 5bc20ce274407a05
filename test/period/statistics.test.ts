import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { summarize } from '../../src/period/statistics.ts'

const of = (...values: number[]) =>
  summarize(values.map((seconds, index) => ({ id: `INC-${index}`, seconds })))

test('nothing has no median, and one value is all of them', () => {
  expect(of()).toEqual({ n: 0, median: null, p90: null, max: null, mean: null, outlier: null })
  expect(of(70)).toEqual({ n: 1, median: 70, p90: 70, max: 70, mean: 70, outlier: null })
})

test('the median of an even number lies between two, the ninth decile is a value that occurred', () => {
  expect(of(10, 20, 30, 40)).toMatchObject({ median: 25, p90: 40, max: 40, mean: 25 })
  const hundred = Array.from({ length: 100 }, (_, index) => index + 1)
  expect(of(...hundred)).toMatchObject({ median: 50, p90: 90, max: 100, mean: 50, outlier: null })
})

test('the outlier is the one incident without which the mean would be most different', () => {
  expect(of(60, 60, 60, 6000).outlier).toEqual({ id: 'INC-3', seconds: 6000, meanWithout: 60 })
  expect(of(0, 100, 100).outlier).toEqual({ id: 'INC-0', seconds: 0, meanWithout: 100 })
  expect(of(100, 101, 102).outlier).toBeNull()
  expect(of(1, 9000).outlier).toBeNull()
})

test('the order of the values never matters, and every figure lies between the least and the greatest', () => {
  const values = fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 40 })
  fc.assert(
    fc.property(values, (seconds) => {
      const measured = seconds.map((value, index) => ({ id: `INC-${index}`, seconds: value }))
      const found = summarize(measured)
      expect(summarize(measured.toReversed())).toEqual(found)
      const least = Math.min(...seconds)
      for (const value of [found.median, found.p90, found.mean]) {
        expect(value).toBeGreaterThanOrEqual(least)
        expect(value).toBeLessThanOrEqual(found.max ?? -1)
      }
    })
  )
})

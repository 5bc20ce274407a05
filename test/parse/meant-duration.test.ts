/** What somebody meant who wrote a length of time out. */
import { expect, test } from 'vitest'
import { meantDuration } from '../../src/parse/meant-duration.ts'

test.each([
  ['5 minutes', '5m'],
  ['1.5h', '1h 30m'],
  ['0.5 hours', '30m'],
  ['2 hours, 15 mins', '2h 15m'],
  [' 1 Week  2 days ', '1w 2d'],
  ['1.5d', '36h'],
  ['4bd', null],
  ['0.7m', null],
  ['soon', null],
  ['5', null],
  ['', null],
])('%j is %j', (typed, meant) => {
  expect(meantDuration(typed)).toBe(meant)
})

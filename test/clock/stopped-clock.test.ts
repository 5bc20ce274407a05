/** The arithmetic of holds, against a clock that is watched second by second. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  afterWithHolds,
  beforeWithHolds,
  type Closed,
  heldSeconds,
  holdsAsOf,
  isHeldAt,
  isStoppedByHolds,
  openHold,
} from '../../src/clock/holds.ts'
import { always } from '../../src/clock/working-time.ts'
import { obligation } from '../support/compute.ts'
import { draws, SHARED } from '../support/share.ts'

const minutes = (count: number) => ({ weeks: 0, days: 0, hours: 0, minutes: count })
const hold = (from: number, to: number | null) => ({
  from,
  to,
  reason: 'a part is on its way',
  index: 0,
  approximate: false,
})

const asked = (target: string) => {
  const first = 'assessed impact=severe urgency=immediate'
  const timeline = ['09:00 reported', `09:00 ${first}`]
  return obligation({ kind: 'security', timeline }, target, '09:10').limit.asked
}
const toReach = (status: 'contained' | 'mitigated' | 'resolved' | 'closed') => {
  const target = asked('reach-resolved')
  return target.do === 'reach' ? { ...target, status } : target
}
const seconds = (from: number, to: number) =>
  heldSeconds(toReach('resolved'), [hold(10, 20), hold(30, null)], from, to)

/** Some holds in order, none of which touches another; the last may last. */
const someHolds = fc
  .tuple(fc.uniqueArray(fc.integer({ min: 1, max: 400 }), { maxLength: 6 }), fc.boolean())
  .map(([edges, lasts]): Closed[] => {
    const sorted = edges.toSorted((a, b) => a - b)
    const pairs = sorted.flatMap((from, index) =>
      index % 2 === 0 ? [{ from, to: sorted[index + 1] ?? null }] : []
    )
    return pairs.filter(({ to }) => to !== null || lasts)
  })

/** Whether the second that begins at `second` is one in which the clock stands. */
const stands = (holds: readonly Closed[], second: number) =>
  holds.some(({ from, to }) => second >= from && second < (to ?? Infinity))

describe('a limit with holds', () => {
  it('ends once so many seconds have passed in which the clock ran', SHARED, () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 300 }),
        fc.integer({ min: 1, max: 4 }),
        someHolds,
        (from, length, holds) => {
          let second = from
          for (let left = length * 60; left > 0; second += 1) {
            if (second > 10_000) break
            if (!stands(holds, second)) left -= 1
          }
          const due = afterWithHolds(always, from, minutes(length), holds)
          expect(due).toBe(second > 10_000 ? null : second)
        }
      ),
      { numRuns: draws(2000) }
    )
  })

  it('of a step before an instant begins so many running seconds before it', SHARED, () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 500 }),
        fc.integer({ min: 1, max: 4 }),
        someHolds,
        (to, length, holds) => {
          const over = holds.filter((one) => one.to !== null)
          let second = to
          for (let left = length * 60; left > 0;) {
            second -= 1
            if (!stands(over, second)) left -= 1
          }
          expect(beforeWithHolds(always, to, minutes(length), holds)).toBe(second)
        }
      ),
      { numRuns: draws(2000) }
    )
  })

  it('of a step that falls on the end of a hold begins there; a second less, and it is before', () => {
    const found = [101, 100, 99].map((to) =>
      beforeWithHolds(always, to, minutes(1), [hold(10, 40)])
    )
    expect(found).toEqual([41, 40, 9])
  })

  it('of nothing is at once, or when the hold is over that it falls into', () => {
    const at = (from: number) => afterWithHolds(always, from, minutes(0), [hold(10, 20)])
    expect([9, 10, 19, 20].map(at)).toEqual([9, 20, 20, 20])
    expect(afterWithHolds(always, 10, minutes(0), [hold(10, null)])).toBeNull()
  })

  it('is due at the second in which a hold begins, and stands from one second earlier', () => {
    const due = (from: number) => afterWithHolds(always, 0, minutes(1), [hold(from, from + 5)])
    expect([59, 60, 61].map(due)).toEqual([65, 60, 60])
    expect(afterWithHolds(always, 0, minutes(1), [hold(0, 5)])).toBe(65)
    expect(afterWithHolds(always, 5, minutes(1), [hold(0, 5)])).toBe(65)
    expect(afterWithHolds(always, 4, minutes(1), [hold(0, 5)])).toBe(65)
  })
})

describe('a hold', () => {
  it('holds its first second, and not the one in which the clock runs again', () => {
    const held = (second: number) => isHeldAt(second, [hold(10, 20)])
    expect([9, 10, 19, 20].map(held)).toEqual([false, true, true, false])
    expect(isHeldAt(1000, [hold(10, null)])).toBe(true)
    expect(isHeldAt(10, [])).toBe(false)
  })

  it('is known a second after it began, and is over in the very second of its end', () => {
    const known = (moment: number) => holdsAsOf([hold(10, 20)], moment)
    expect([10, 11, 19, 20].map(known)).toEqual([
      [],
      [{ from: 10, to: null }],
      [{ from: 10, to: null }],
      [{ from: 10, to: 20 }],
    ])
    expect(holdsAsOf([hold(10, null)], 99)).toEqual([{ from: 10, to: null }])
  })

  it('lasts where it is the latest and has no end', () => {
    const lasting = hold(30, null)
    expect(openHold({ holds: [hold(10, 20), lasting] })).toBe(lasting)
    expect(openHold({ holds: [hold(10, 20)] })).toBeNull()
    expect(openHold({ holds: [] })).toBeNull()
  })

  it('stops what contains and resolves, and is counted there alone', () => {
    expect([toReach('contained'), toReach('resolved')].map(isStoppedByHolds)).toEqual([true, true])
    const others = [toReach('mitigated'), toReach('closed'), asked('engage-security-officer')]
    expect(others.map(isStoppedByHolds)).toEqual([false, false, false])
    expect(heldSeconds(toReach('closed'), [hold(10, 20)], 0, 100)).toBe(0)
  })

  it('counts by the seconds that lie between two instants, each hold by itself', () => {
    expect([
      seconds(0, 10),
      seconds(0, 11),
      seconds(15, 25),
      seconds(0, 35),
      seconds(40, 42),
    ]).toEqual([0, 1, 5, 15, 2])
  })
})

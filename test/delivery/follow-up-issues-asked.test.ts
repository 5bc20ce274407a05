/** How many issues of others a sweep asks GitHub for, one request each. */
import { expect, it } from 'vitest'
import { nothingFound } from '../../src/delivery/found.ts'
import { issuesToAsk } from '../../src/delivery/plan-tracking.ts'
import { sweptFollowUps } from './follow-ups.ts'

const asked = (count: number, now: string) => {
  const numbers = Array.from({ length: count }, (_, index) => 100 + index)
  const tasks = numbers.map((number) => `- [ ] @alice Do ${number} (#${number})`)
  return issuesToAsk({ ...sweptFollowUps(tasks.join('\n'), now), found: nothingFound })
}

it('asks for all of ten, and of more for ten a sweep', () => {
  expect(asked(10, '2026-11-24T09:00Z')).toHaveLength(10)
  expect(new Set(asked(40, '2026-11-24T09:00Z')).size).toBe(10)
})

it('comes to each of forty within an hour or two of sweeps, whatever their rhythm', () => {
  for (const minutes of [5, 10, 15]) {
    const seen = new Set<number>()
    let sweeps = 0
    while (seen.size < 40 && sweeps < 60) {
      const at = new Date(Date.parse('2026-11-24T09:00Z') + sweeps * minutes * 60_000)
      for (const number of asked(40, at.toISOString())) seen.add(number)
      sweeps += 1
    }
    expect(seen.size).toBe(40)
    expect(sweeps).toBeLessThan(40)
  }
})

it('asks for none that is ticked, and once for what two tasks name', () => {
  const tasks = '- [x] @alice a (#1)\n- [ ] @alice b (#2)\n- [ ] @sam c (#2)'
  const swept = sweptFollowUps(tasks, '2026-11-24T09:00Z')
  expect(issuesToAsk({ ...swept, found: nothingFound })).toEqual([2])
})

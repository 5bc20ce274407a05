/** Rotas and receivers over a month: each word owed comes to whoever is on duty, through all that goes wrong beside GitHub. */
import { describe, expect, it } from 'vitest'
import { CALM_NIGHT, DARK_NIGHTS } from './nights.ts'
import type { Flaws } from './judge-beside.ts'
import { type Night, playBeside } from './play-beside.ts'
import { tellNight } from './report.ts'
import { DAYS, incidentsIn, PATIENCE, SEED } from './scale.ts'
import { drawWorld, START } from './world.ts'
import { at } from '../support/incidents.ts'
import { IS_WHOLE, SHARED, shareOf } from '../support/share.ts'

const NONE: Flaws = {
  lost: [],
  wrongPerson: [],
  doubled: [],
  unowed: [],
  ringing: [],
  silentGaps: [],
  unsaid: [],
  idle: 0,
}

const days = DAYS ?? 2
const world = drawWorld(SEED + 3, incidentsIn(days), days, START, days > 7)

describe(`${days} days with rotas and receivers`, () => {
  it.each([CALM_NIGHT, ...(DAYS === null ? shareOf(DARK_NIGHTS, 4) : DARK_NIGHTS)])(
    'lose nothing, and wake nobody else: $name',
    { ...SHARED, timeout: PATIENCE },
    async (night) => {
      const figures = await playBeside(world, night, SEED)
      tellNight(figures)
      expect(figures.flaws).toEqual(NONE)
      expect(figures.owed).toBeGreaterThan(2 * days)
      const isCalm = night === CALM_NIGHT
      expect(figures.faults.size > 0 || night.atOnce === 2).toBe(!isCalm)
      // Nothing comes twice where nothing went wrong.
      expect(isCalm ? figures.again : 0).toBe(0)
    }
  )
})

describe('the night in which the clock is put back, with a gap and a cover in it', () => {
  // From Saturday noon on; at 01:00 UTC on 25 October it is half past two a second time, and nobody is officer.
  const turning = drawWorld(SEED + 5, 6, 2, at('2026-10-24T12:00:00Z'))
  it.each([CALM_NIGHT, ...DARK_NIGHTS.slice(-1)])(
    'loses nothing, wakes nobody else, and says the gap: $name',
    async (dark) => {
      const figures = await playBeside(turning, dark, SEED)
      tellNight(figures)
      expect(figures.flaws).toEqual(NONE)
      expect(figures.owed).toBeGreaterThan(10)
    }
  )
})

const night = (killedAt: number, memory: Night['memory']): Night => ({
  name: `killed at ${killedAt}`,
  memory,
  killedAt,
})

describe('a watch that is killed within its first words', () => {
  const small = drawWorld(SEED + 4, 1, 1)
  it(
    'loses none, at whichever request or message that is',
    { ...SHARED, timeout: PATIENCE },
    async () => {
      const { positions } = await playBeside(small, night(1000, 'kept'), SEED)
      expect(positions).toBeGreaterThan(5)
      const every = IS_WHOLE ? 1 : 3
      for (let place = 0; place < positions; place += every)
        for (const memory of ['kept', 'forgotten'] as const) {
          const { flaws, faults } = await playBeside(small, night(place, memory), SEED)
          expect([place, memory, faults.get('run killed'), flaws]).toEqual([place, memory, 1, NONE])
        }
    }
  )
})

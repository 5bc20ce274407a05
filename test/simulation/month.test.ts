/** In memory: ten days with sweeps that keep their word, and the whole month of sixty incidents with sweeps hours late. */
import { describe, expect, it } from 'vitest'
import { play } from './play.ts'
import { FLAWLESS, flawsOf, tellFigures } from './report.ts'
import { DAYS, incidentsIn, PATIENCE, SEED } from './scale.ts'
import { CALM, UNTIRING } from './variants.ts'
import { drawWorld } from './world.ts'
import { IS_WHOLE, SHARED } from '../support/share.ts'

describe('a calm month', () => {
  it.each(IS_WHOLE || DAYS !== null ? CALM : CALM.slice(0, 1))(
    'owes and delivers the same with sweeps $name',
    { ...SHARED, timeout: PATIENCE },
    async (variant) => {
      const days = DAYS ?? (IS_WHOLE ? (variant.days ?? 30) : 2)
      const world = drawWorld(SEED, incidentsIn(days), days)
      const figures = await play(world, variant, SEED)
      tellFigures(figures)
      expect(flawsOf(figures)).toEqual(FLAWLESS)
      expect(figures.delivered).toBe(figures.owed)
      expect(figures.owed).toBeGreaterThan(5 * days)
      // In two days few are closed, and nobody is late with it.
      for (const target of days < 10 ? [] : ['reach-closed', 'tell-stakeholders'])
        expect(figures.keys.filter((key) => key.includes(`:${target}#`))).not.toEqual([])
    }
  )
})

it.runIf(IS_WHOLE)(
  'skips no sweep that would have found anything: a day swept every five minutes comes to the same',
  { ...SHARED, timeout: PATIENCE },
  async () => {
    const world = drawWorld(SEED, 4, 1)
    const skipping = await play(world, { name: 'skipping' }, SEED)
    const untiring = await play(world, UNTIRING, SEED)
    expect(untiring.sweeps).toBeGreaterThan(250)
    expect(skipping.sweeps).toBeLessThan(untiring.sweeps)
    expect(flawsOf(untiring)).toEqual(FLAWLESS)
    expect(untiring.keys).toEqual(skipping.keys)
  }
)

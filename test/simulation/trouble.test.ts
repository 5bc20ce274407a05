/** A shorter month for each kind of trouble, in memory; `npm run simulate` plays them all at full length. */
import { describe, expect, it } from 'vitest'
import { play } from './play.ts'
import { FLAWLESS, flawsOf, tellFigures } from './report.ts'
import { DAYS, incidentsIn, PATIENCE, SEED } from './scale.ts'
import { TROUBLED } from './variants.ts'
import { drawWorld } from './world.ts'
import { SHARED, shareOf } from '../support/share.ts'

const days = DAYS ?? 3
const world = drawWorld(SEED + 1, incidentsIn(days), days)

describe(`${days} days of trouble`, () => {
  it.each(DAYS === null ? shareOf(TROUBLED, 10) : TROUBLED)(
    'lose nothing and double nothing: $name',
    { ...SHARED, timeout: PATIENCE },
    async (variant) => {
      const figures = await play(world, variant, SEED)
      tellFigures(figures)
      expect(flawsOf(figures)).toEqual(FLAWLESS)
      expect(figures.delivered).toBe(figures.owed)
      expect(figures.owed).toBeGreaterThan(10 * days)
      expect(figures.faults.size > 0).toBe(variant.odds !== undefined)
    }
  )
})

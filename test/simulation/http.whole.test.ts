/** A day over HTTP, with the client that ships: it waits, tries again and spaces its writes as it does on GitHub. */
// @module-tag whole
import { describe, expect, it } from 'vitest'
import { play } from './play.ts'
import { FLAWLESS, flawsOf, tellFigures } from './report.ts'
import { DAYS, incidentsIn, PATIENCE, SEED } from './scale.ts'
import { OVER_HTTP } from './variants.ts'
import { drawWorld } from './world.ts'

const days = DAYS ?? 1
const world = drawWorld(SEED + 2, incidentsIn(days), days)

describe.concurrent(`over HTTP, ${days} days`, () => {
  it.each(OVER_HTTP)(
    'lose nothing and double nothing: $name',
    async (variant) => {
      const figures = await play(world, { ...variant, overHttp: true }, SEED)
      tellFigures(figures)
      expect(flawsOf(figures)).toEqual(FLAWLESS)
      expect(figures.delivered).toBe(figures.owed)
    },
    PATIENCE
  )
})

/** Every escape on every surface: what must be said of it, what must never be, and that one in which all is kept says none of it. */
import { describe, expect, test } from 'vitest'
import { SHARED, shareOf } from '../support/share.ts'
import { ESCAPES } from './escapes.ts'
import { security, service } from './scenes.ts'
import { played, SURFACES } from './surfaces.ts'

describe.each(shareOf(ESCAPES, 3))('$name', SHARED, ({ broken, kept, says, never }) => {
  test('is said on every surface, and nothing there denies it', async () => {
    const said = await played(broken)
    const unsaid = SURFACES.flatMap((surface) =>
      (says[surface] ?? [])
        .filter((words) => !said[surface].includes(words))
        .map((words) => `${surface}: ${words}`)
    )
    const denied = SURFACES.flatMap((surface) =>
      (never[surface] ?? [])
        .filter((words) => said[surface].includes(words))
        .map((words) => `${surface}: ${words}`)
    )
    expect({ unsaid, denied }).toEqual({ unsaid: [], denied: [] })
  })

  test('is not said where all was kept', async () => {
    const said = await played(kept)
    const wrongly = SURFACES.flatMap((surface) => {
      const words = says[surface] ?? []
      return words.length > 0 && words.every((one) => said[surface].includes(one)) ? [surface] : []
    })
    expect(wrongly).toEqual([])
  })
})

test.each([
  ['security', security],
  ['service', service],
] as const)('a %s incident in which all is kept is clean on every surface', async (_, scene) => {
  const { check, status, plan, report, audit } = await played(scene('2026-11-30T12:00Z'))
  expect(check).toBe('')
  expect(status).toContain('exit 0\n')
  expect(status).toMatch(/ {2}nothing owed\n\n/)
  expect(plan).not.toContain('comment')
  expect(report).toMatch(/\| Deadlines kept \| \*\*100% \((\d+) of \1\)\*\*/)
  expect(audit).not.toMatch(/^(?:error|warning) /m)
})

/** What takes a share in the usual run has the rest in the whole one: no test is in neither. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { LONG } from './long.js'
import { LONGEST } from './longest-first.js'
import { draws, IS_WHOLE, SHARED, shareOf } from './share.ts'

const NAMES = readdirSync('test', { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.ts')
)
const textOf = (name: string) => readFileSync(`test/${name}`, 'utf8')

describe('a share', () => {
  it('is drawn by tests that the whole run takes, and refused to others', () => {
    expect(() => draws(10)).toThrow('it is `SHARED`')
  })

  it('is a fifth of the draws in the usual run', SHARED, () => {
    expect(draws(11)).toBe(IS_WHOLE ? 11 : 3)
  })

  it('and the rest are the list', SHARED, () => {
    expect(shareOf([0, 1, 2, 3, 4, 5], 4)).toEqual(IS_WHOLE ? [1, 2, 3, 5] : [0, 4])
  })

  it('of a list is asked in files that say so', () => {
    const silent = NAMES.filter(
      (name) =>
        name.endsWith('.test.ts') &&
        /\b(?:shareOf\(|IS_WHOLE\b)/.test(textOf(name)) &&
        !/\bSHARED,/.test(textOf(name))
    )
    expect(silent).toEqual([])
  })
})

it('what stands in a file of the whole run is of it', () => {
  const whole = NAMES.filter((name) => name.endsWith('.whole.test.ts'))
  expect(whole.filter((name) => !/^\/\/ .module-tag whole$/m.test(textOf(name)))).toEqual([])
  expect(whole.length).toBeGreaterThan(10)
})

it('what is left to the long run is there, and in no other run alone', () => {
  const paths = new Set(NAMES.map((name) => `test/${name}`))
  expect(LONG.filter((path) => !paths.has(path))).toEqual([])
  expect(LONG.filter((path) => path.endsWith('.whole.test.ts'))).toEqual([])
  expect(new Set(LONG).size).toBe(LONG.length)
})

it('what begins first is there', () => {
  const missing = LONGEST.filter((path) => !NAMES.some((name) => `/${name}`.endsWith(path)))
  expect(missing).toEqual([])
})

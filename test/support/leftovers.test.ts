/** What a test leaves is cleared when it ends, in each file and not in the first alone. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { clearAfterTest } from './leftovers.ts'
import { temporaryFolder } from './repository.ts'

const cleared: string[] = []
let folder = ''

it('stands while the test runs', () => {
  folder = temporaryFolder()
  clearAfterTest(() => cleared.push('first'))
  clearAfterTest(async () => cleared.push('second'))
  expect([existsSync(folder), cleared]).toEqual([true, []])
})

it('is gone in the next one, the latest first', () => {
  expect([existsSync(folder), cleared]).toEqual([false, ['second', 'first']])
})

it('is left to no hook of a module that several files share', () => {
  const hooked = readdirSync('test', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.[jt]s$/.test(name) && !name.endsWith('.test.ts'))
    .filter((name) => /^(?:after|before)(?:Each|All)\(/m.test(readFileSync(`test/${name}`, 'utf8')))
  expect(hooked).toEqual(['support/alike.ts'])
})

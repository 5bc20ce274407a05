/** One law of ids: their form stands in one file. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { idClaimedByName, idInName, sameId, withoutId } from '../../src/model/id.ts'

test('no file but one spells the form of an id', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .filter((path) => readFileSync(`src/${path}`, 'utf8').includes(String.raw`\d{8}-\d{4}`))
  expect(files).toEqual(['model/id.ts'])
})

test.each([
  ['INC-20261123-0901-a-title.md', 'INC-20261123-0901', 'INC-20261123-0901', 'a-title.md'],
  ['INC-20261123-0901b.md', 'INC-20261123-0901b', 'INC-20261123-0901b', '.md'],
  ['inc-20261123-0901-x.md', null, 'inc-20261123-0901', 'x.md'],
  ['notes.md', null, null, 'notes.md'],
])('%s begins with %s, claims %s and goes on with %s', (name, id, claimed, rest) => {
  expect([idInName(name), idClaimedByName(name), withoutId(name)]).toEqual([id, claimed, rest])
})

test('ids that differ in case alone are one', () => {
  expect(sameId('SEC-20261123-0901B', 'sec-20261123-0901b')).toBe(true)
  expect(sameId('SEC-20261123-0901', 'SEC-20261123-0902')).toBe(false)
})

/** The team's own keys are handed to the history's readers, with their values. */
import { expect, test } from 'vitest'
import { withoutExtensions } from '../../src/parse/without-extensions.ts'
import { extensionsIn } from '../../src/parse/extensions.ts'
import { record } from './helpers.ts'

const found = (text: string) => extensionsIn('r.md', text)

test('they are the keys on top that begin with x-, in their order', () => {
  const keys = 'x-b: { c: [1, d] }\ncause: dns\n"x-a": text\nx-none:\nx: y\n'
  expect(found(record({ keys }))).toEqual([
    ['x-b', { c: [1, 'd'] }],
    ['x-a', 'text'],
    ['x-none', null],
  ])
  expect(found(record({ keys }).replaceAll('\n', '\r\n'))).toEqual(found(record({ keys })))
  expect(found(record({ keys: "'x-a': b\n" }))).toEqual([['x-a', 'b']])
  expect(found(record({ keys: 'x-a: b\n' }))).toEqual([['x-a', 'b']])
})

test.each([
  ['the body', record({ body: 'x-a: b\n' })],
  ['an entry', record({ entry: '    x-a: b\n' })],
  ['no front matter', 'x-a: b\n'],
  ['a front matter that never ends', '---\nx-a: b\n'],
  ['broken YAML', '---\nx-a: [\n---\n'],
  ['a text', '---\nwords\n\nx-a\n---\n'],
  ['nothing', '---\n---\nx-a: b\n'],
])('there are none in %s', (_, text) => {
  expect(found(text)).toEqual([])
})

test('everybody else reads the record without them', () => {
  const value = { id: 'a', 'x-a': 1, b: { 'x-c': 2 }, 'X-d': 3 }
  expect(withoutExtensions(value)).toEqual({ id: 'a', b: { 'x-c': 2 }, 'X-d': 3 })
  for (const other of [['x-a'], 'x-a', 5, null]) expect(withoutExtensions(other)).toEqual(other)
})

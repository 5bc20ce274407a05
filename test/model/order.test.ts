import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareBytes } from '../../src/model/order.ts'

const byBuffer = (one: string, other: string) =>
  Buffer.compare(Buffer.from(one), Buffer.from(other))

test('paths stand as git keeps them: by bytes of UTF-8', () => {
  const names = ['a', 'B', 'b', 'é', '\uFFFD', '🎉', 'a/b', 'a-b', 'a.b', '', 'a🎉', 'a\uFFFD']
  expect(names.toSorted(compareBytes)).toEqual(names.toSorted(byBuffer))
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (one, other) => {
      expect(Math.sign(compareBytes(one, other))).toBe(byBuffer(one, other))
    })
  )
})

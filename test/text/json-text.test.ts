import fc from 'fast-check'
import { expect, test } from 'vitest'
import { jsonText, jsonTextInParts } from '../../src/text/json-text.ts'

const some = (...keys: string[]) =>
  fc.dictionary(fc.constantFrom(...keys), fc.jsonValue(), { minKeys: 1 })

test('JSON in parts is, byte for byte, the JSON of the whole', () => {
  fc.assert(
    fc.property(
      some('a', 'b'),
      fc.array(fc.jsonValue()),
      some('y', 'z'),
      (before, items, after) => {
        const parts = [...jsonTextInParts(before, ['items', items], after)]
        expect(parts.join('')).toBe(jsonText({ ...before, items, ...after }))
      }
    )
  )
})

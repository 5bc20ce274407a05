import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openSpool } from '../../src/git/spool.ts'

/** Long ones are written at once, short ones together. */
const value = fc
  .tuple(fc.uint8Array({ maxLength: 9 }), fc.constantFrom(0, 0, 0, 256 * 1024, 300 * 1024))
  .map(([bytes, more]) => Buffer.concat([bytes, Buffer.alloc(more, 7)]))

test('a spool gives each value by its number, whatever its length, and knows how many there are', () => {
  fc.assert(
    fc.property(fc.array(value, { maxLength: 8 }), (values) => {
      const spool = openSpool()
      const numbers = values.map(spool.write)
      expect(spool.count()).toBe(values.length)
      for (const [index, number] of [...numbers.entries()].toReversed())
        expect(spool.read(number).equals(values[index]!)).toBe(true)
      expect(() => spool.read(values.length)).toThrow('There is no value')
      spool.close()
    }),
    { numRuns: 40 }
  )
})

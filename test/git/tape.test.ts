import fc from 'fast-check'
import { expect, test } from 'vitest'
import { BLOCK, openTape } from '../../src/git/tape.ts'

/** Long ones cross the blocks in which a tape is read. */
const line = fc
  .tuple(fc.stringMatching(/^[a-zé ]*$/), fc.constantFrom(1, 1, 1, BLOCK - 1, BLOCK + 7))
  .map(([word, times]) => word + 'é'.repeat(times))

test('a tape gives its lines forwards, backwards and one by one, whatever their length', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
      const tape = openTape()
      const places = lines.map(tape.write)
      expect([...tape.forwards()]).toEqual(lines)
      expect([...tape.backwards()]).toEqual(lines.toReversed())
      expect(places.toReversed().map(tape.lineAt)).toEqual(lines.toReversed())
      tape.close()
    }),
    { numRuns: 40 }
  )
})

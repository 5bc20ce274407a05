/** Objects come through one git, in whatever pieces the pipe makes of them. */
import { createHash, randomBytes } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readBytes, sumObjects } from '../../src/git/read-objects.ts'
import { temporaryRepository } from '../support/repository.ts'

test('each is given whole, and summed without being held, up to the limit', async () => {
  const { folder, git } = temporaryRepository()
  const limit = 3_000_000
  const contents = [0, 1, 65_535, 65_536, limit, limit + 1, 7].map((size) => randomBytes(size))
  const hashes = contents.map((bytes) => {
    writeFileSync(join(folder, 'x'), bytes)
    return git('hash-object', '-w', 'x')
  })
  const bytes = await readBytes(folder, hashes, limit)
  const sums = await sumObjects(folder, [...hashes, ...hashes], limit)
  for (const [index, content] of contents.entries()) {
    const hash = hashes[index]!
    const fits = content.length <= limit
    const sum = createHash('sha256').update(content).digest('hex')
    expect(sums.get(hash)).toBe(fits ? sum : undefined)
    // Millions of bytes: `toEqual` looks at each for ten microseconds.
    const read = bytes.get(hash)
    expect(read === undefined ? null : Buffer.compare(read, content)).toBe(fits ? 0 : null)
  }
  await expect(sumObjects(folder, [hashes[0]!, 'a'.repeat(40)], limit)).rejects.toThrow(
    `The object ${'a'.repeat(40)} of the history is missing here.`
  )
})

/** A kept audit is taken again by every build that judges as the one that kept it did. */
import { expect, test } from 'vitest'
import { digestOfJudging } from '../../scripts/bundle.js'

/** The digest, had this file of the source ended in these words. */
const withWords = (file: string, words: string) =>
  digestOfJudging([
    {
      name: 'edit',
      transform: (code: string, id: string) => (id.endsWith(file) ? `${code}\n${words}` : null),
    },
  ])

test('another rule of the audit is another digest; a comment, or another verb, is not', async () => {
  const today = await digestOfJudging()
  const deed = 'globalThis.edited = true'
  expect(await withWords('src/audit/findings/late-section.ts', '// a word')).toBe(today)
  expect(await withWords('src/commands/init/files.ts', deed)).toBe(today)
  for (const file of ['src/audit/findings/late-section.ts', 'src/clock/status.ts'])
    expect(await withWords(file, deed)).not.toBe(today)
})

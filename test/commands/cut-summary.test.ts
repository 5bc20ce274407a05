import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutSummary } from '../../src/commands/act/act.ts'

test('what fits stays as it is', () => {
  expect(cutSummary('### Sweep\n\nNobody.\n')).toBe('### Sweep\n\nNobody.\n')
})

test('what does not fit ends after a whole line, says so, and closes the block it is in', () => {
  const long = `### Sweep\n\n\`\`\`\`text\n${'écrit ``` là\n'.repeat(100)}\`\`\`\`\n`
  const cut = cutSummary(long, 400)
  expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(400)
  expect(cut).toMatch(
    /^### Sweep\n\n````text\n(?:écrit ``` là\n)+````\n\nThe summary was too long for GitHub and ends here; .*\n$/
  )
})

test('whatever it says, it stays below the limit and is a beginning of it', () => {
  const line = fc.constantFrom('```', '````text', '🔥'.repeat(20), 'word', '', '| a | b |')
  fc.assert(
    fc.property(
      fc.array(line, { maxLength: 200 }),
      fc.integer({ min: 400, max: 900 }),
      (lines, limit) => {
        const markdown = lines.join('\n')
        const cut = cutSummary(markdown, limit)
        expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(limit)
        const [kept = ''] = cut.split(/(?:\n`{3,})?\n\nThe summary was too long/)
        expect(markdown.startsWith(kept)).toBe(true)
      }
    )
  )
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tidyPath } from '../../src/commands/ledger/tidy-path.ts'

test.each([
  ['incidents', 'incidents'],
  ['./incidents/', 'incidents'],
  ['incidents//2026/./11', 'incidents/2026/11'],
  ['docs/../incidents', 'incidents'],
  ['incidents\\2026', 'incidents/2026'],
  ['/work/ledger/incidents/', 'incidents'],
  ['/work/ledger', '.'],
  ['/work/ledger-two/incidents', '/work/ledger-two/incidents'],
  ['../other', '../other'],
  ['..', '..'],
  ['.', '.'],
  ['', '.'],
  ['/', '/'],
])('%j is %j', (typed, tidy) => {
  expect(tidyPath('/work/ledger', typed)).toBe(tidy)
})

test('what is tidy stays so', () => {
  const step = fc.constantFrom('.', '..', '', 'a', 'b.md', ' ', '-', 'work', 'ledger')
  fc.assert(
    fc.property(fc.array(step, { maxLength: 6 }), (steps) => {
      const tidy = tidyPath('/work/ledger', steps.join('/'))
      expect(tidyPath('/work/ledger', tidy)).toBe(tidy)
    })
  )
})

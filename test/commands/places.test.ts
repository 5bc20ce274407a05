import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tidyPath } from '../../src/commands/ledger/places.ts'

test.each([
  ['incidents', 'incidents'],
  ['./incidents/', 'incidents'],
  ['incidents//2026/./11', 'incidents/2026/11'],
  ['docs/../incidents', 'incidents'],
  ['incidents\\2026', 'incidents/2026'],
  ['/home/dana/ledger/incidents/', 'incidents'],
  ['/home/dana/ledger', '.'],
  ['/home/dana/ledger-two/incidents', '/home/dana/ledger-two/incidents'],
  ['../other', '../other'],
  ['..', '..'],
  ['.', '.'],
  ['', '.'],
  ['/', '/'],
])('%j is %j', (typed, tidy) => {
  expect(tidyPath('/home/dana/ledger', typed)).toBe(tidy)
})

test('what is tidy stays so', () => {
  const step = fc.constantFrom('.', '..', '', 'a', 'b.md', ' ', '-', 'work', 'ledger')
  fc.assert(
    fc.property(fc.array(step, { maxLength: 6 }), (steps) => {
      const tidy = tidyPath('/home/dana/ledger', steps.join('/'))
      expect(tidyPath('/home/dana/ledger', tidy)).toBe(tidy)
    })
  )
})

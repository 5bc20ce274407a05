import { expect, test } from 'vitest'
import { spelled, spelledInMarkdown } from '../../src/text/spelled.ts'

test.each([
  ['Run `incident-ledger check`.', 'Run `node dist/cli.js check`.'],
  ['incident-ledger log INC-1 noted', 'node dist/cli.js log INC-1 noted'],
  ['incident-ledger: no such file', 'incident-ledger: no such file'],
  ['.git/incident-ledger/history', '.git/incident-ledger/history'],
  ['o/incident-ledger check', 'o/incident-ledger check'],
  ['the incident-ledger repository', 'the incident-ledger repository'],
])('%s is said as %s to whoever runs a clone', (text, said) => {
  expect(spelled(text, 'node dist/cli.js')).toBe(said)
})

test('where nobody says how it is called, it keeps its name', () => {
  expect(spelled('Run `incident-ledger fmt`.', null)).toBe('Run `incident-ledger fmt`.')
})

test('in Markdown only what stands in a code span is a command; a record’s own words stay', () => {
  const text = 'incident-ledger check said: \\`incident-ledger check\\`. Run `incident-ledger fmt`.'
  expect(spelledInMarkdown(text, 'npx --yes github:o/r#1 x')).toBe(
    'incident-ledger check said: \\`incident-ledger check\\`. Run `npx --yes github:o/r#1 x fmt`.'
  )
})

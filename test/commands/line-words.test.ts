/** Hints about a record are said in the words of the command line. */
import { expect, test } from 'vitest'
import { asOption, onTheLine } from '../../src/commands/ledger/line-words.ts'

test.each([
  ['Write `role: incident-manager`.', 'Write `role=incident-manager`.'],
  ['Add audience: [users, stakeholders] to it.', 'Add `audience=users,stakeholders` to it.'],
  ['Type who: "Sam Doe", as in by: sam.', 'Type `who="Sam Doe"`, as in `by=sam`.'],
  ['Write `reason: because of it`.', 'Write `reason="because of it"`.'],
  ['Add nothing; a note: is kept.', 'Add nothing; a note: is kept.'],
  ['Add by: [', 'Add `by=`'],
  ['Did you mean `event: noted`?', 'Did you mean `noted`?'],
])('%j is typed as %j', (hint, line) => {
  expect(onTheLine(hint)).toBe(line)
})

test('or as an option', () => {
  expect(onTheLine('Write `services: [a, b]`, as in by: dana.', asOption)).toBe(
    'Write `--service a,b`, as in `--by dana`.'
  )
})

/** Which words say nothing yet, and which say something though they look alike. */
import { expect, test } from 'vitest'
import { IMPACT_TO_COME, isUnsaid } from '../../src/model/unsaid.ts'

test.each([
  'TBD',
  'tbd.',
  '*TBD*',
  '- TBD',
  '1. todo',
  '> TODO: ask the vendor',
  'TODO write it down',
  '- [ ] TODO',
  '...',
  '…',
  '-',
  '1.',
  '???',
  'xxx',
  '[Insert what was done]',
  '<describe the cause>',
  'To be determined.',
  'Still to be investigated by the vendor.',
  'Coming soon!',
  'Lorem ipsum dolor sit amet.',
  'TBD\n\n### Later\n\nTODO',
  '<!-- say it -->\nTBD',
  IMPACT_TO_COME,
])('%j says nothing yet', (words) => {
  expect(isUnsaid(words)).toBe(true)
})

test.each([
  'None.',
  'n/a: no fault of ours.',
  'Todo lists were lost for an hour.',
  'Pending requests were dropped.',
  'To be safe, the cache was cleared.',
  'What we learned: see [the talk](talk.md)',
  'TBD\n\nThe certificate had run out.',
  'A stale certificate; the rest is TBD.',
  '[the log](log.txt)',
  '- [x] @dana rotate the keys (due 2026-12-01)',
  `TODO ${'and so on '.repeat(40)}`,
])('%j says something', (words) => {
  expect(isUnsaid(words)).toBe(false)
})

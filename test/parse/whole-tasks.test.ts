/** Tasks are read with all of their lines. */
import { expect, it } from 'vitest'
import { scanBody } from '../../src/parse/scan-body.ts'
import { wholeTasks } from '../../src/parse/whole-tasks.ts'

const tasksOf = (text: string) => wholeTasks({ text, facts: scanBody(text, 1) })

it('a task goes on below its first line, indented or not, up to whatever begins something else', () => {
  const text = [
    '## Follow-up',
    '- [ ] @ben Limit a cached timeline',
    '  to 800   entries',
    '(due 2026-12-01)',
    '- [x] @dana Alert on evictions',
    '',
    'No part of it.',
    '- [ ] @sam Test the fail-over',
    '  - in winter',
    '## Lessons learned',
    'None.',
  ].join('\r\n')
  expect(tasksOf(text)).toEqual([
    { text: '@ben Limit a cached timeline to 800 entries (due 2026-12-01)', done: false },
    { text: '@dana Alert on evictions', done: true },
    { text: '@sam Test the fail-over', done: false },
  ])
})

it('a body without a task has none, and words below other headings are none', () => {
  expect(tasksOf('## Follow-up\nNone is needed.\n')).toEqual([])
  expect(tasksOf('## Summary\n- [ ] @ben No promise\n')).toEqual([])
})

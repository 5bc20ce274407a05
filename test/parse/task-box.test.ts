/** What begins a task, and which heading stands above the follow-ups. */
import { expect, test } from 'vitest'
import { asTask, isFollowUp } from '../../src/parse/task-box.ts'

test.each([
  ['[ ] a', { done: false, text: 'a' }],
  ['[x] a [ ] b', { done: true, text: 'a [ ] b' }],
  ['[X]\ta ', { done: true, text: 'a' }],
  ['[]', { done: false, text: '' }],
  ['[~] a', { done: false, text: 'a' }],
  ['[-] a', { done: false, text: 'a' }],
  ['[/] a', { done: false, text: 'a' }],
  ['[x]a', null],
  ['[xx] a', null],
  ['[y] a', null],
  ['a [ ] b', null],
])('%j', (item, task) => {
  expect(asTask(item)).toEqual(task)
})

test('follow-ups have a heading of their own, however it is typed', () => {
  for (const name of ['Follow-up', 'follow-ups', ' FOLLOW UP ', 'Followups'])
    expect(isFollowUp(name)).toBe(true)
  for (const name of ['Follow', 'A follow-up', 'Follow-up of it', 'Follow--up', 'Follow-upss'])
    expect(isFollowUp(name)).toBe(false)
})

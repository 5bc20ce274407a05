/** One task is changed, and every other byte stays; renamed, moved and reworded tasks keep their issue. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { taskWords } from '../../src/model/task-text.ts'
import { editTask } from '../../src/parse/edit-task.ts'
import { scanBody } from '../../src/parse/scan-body.ts'
import { bodyFactsOfTree } from '../../src/parse/body-facts-of-tree.ts'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import { draws, SHARED } from '../support/share.ts'

const processor = remark().use(remarkGfm)
const tasksIn = (text: string) => bodyFactsOfTree(processor.parse(text), text, 1).tasks
const edited = (text: string, at: number, change: Parameters<typeof editTask>[2]) => {
  const task = tasksIn(text)[at]
  return task === undefined ? null : editTask(text, task, change)
}

test.each([
  ['- [ ] @ben x', '- [ ] @ben x (#7)'],
  ['- [ ] @ben x (due 2026-12-01)', '- [ ] @ben x (due 2026-12-01, #7)'],
  [
    '1. [ ] @ben x\n   and more\n   (due 2026-12-01,\n   prevents)',
    '1. [ ] @ben x\n   and more\n   (due 2026-12-01,\n   prevents, #7)',
  ],
  ['- [] @ben x (or not)\r', '- [] @ben x (or not) (#7)\r'],
  ['> - [ ] @ben x', '> - [ ] @ben x (#7)'],
])('%j takes a number', (item, wanted) => {
  const text = `## Follow-up\n\n${item}\n\nMore.\n`
  expect(edited(text, 0, { add: '#7' })).toBe(`## Follow-up\n\n${wanted}\n\nMore.\n`)
})

test('is ticked off with the day, whatever stood in its box, and a reservation becomes a number', () => {
  const text = '## Follow-up\n- [~] a [ ] b (#7)\n- [ ] c (reserved-0a1b2c3d)\n'
  expect(edited(text, 0, { tick: true, add: 'done 2026-12-01' })).toBe(
    '## Follow-up\n- [x] a [ ] b (#7, done 2026-12-01)\n- [ ] c (reserved-0a1b2c3d)\n'
  )
  const numbered = edited(text, 1, { replace: ['reserved-0a1b2c3d', '#8'] })
  expect(numbered).toContain('- [ ] c (#8)\n')
  expect(edited(text, 0, { replace: ['reserved-0a1b2c3d', '#8'] })).toBeNull()
})

test('a task that does not stand where the facts say is left alone', () => {
  const [task] = scanBody('## Follow-up\n- [ ] a\n', 1).tasks
  expect(task && editTask('## Follow-up\n- [ ] b\n', task, { tick: true })).toBeNull()
  expect(task && editTask('## Follow-up\n\n- [ ] a\n', task, { tick: true })).toBeNull()
})

test(
  'renamed, moved, reworded tasks keep their issue, and an edit by number finds the same one',
  SHARED,
  () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/)
    const item = fc.record({
      words: fc.array(word, { minLength: 1, maxLength: 4 }),
      done: fc.boolean(),
      tail: fc.constantFrom('', ', due 2026-12-01', ', prevents'),
    })
    fc.assert(
      fc.property(
        fc.array(item, { minLength: 1, maxLength: 6 }),
        fc.nat(),
        fc.array(word, { minLength: 1, maxLength: 4 }),
        (items, seed, fresh) => {
          const lines = items.map(
            ({ words, done, tail }, at) =>
              `- [${done ? 'x' : ' '}] @ben ${words.join(' ')} (#${at + 1}${tail})`
          )
          const at = seed % lines.length
          // Reworded and given to somebody else; then all of them turned round.
          lines[at] = (lines[at] ?? '').replace(/@ben .* \(/, `@sam ${fresh.join(' ')} (`)
          const text = `## Follow-up\n\n${lines.toReversed().join('\n')}\n`
          const found = tasksIn(text).find(({ issue }) => issue === at + 1)
          expect(found && taskWords(found.text)).toBe(fresh.join(' '))
          const next = found === undefined ? null : editTask(text, found, { tick: true })
          const after = tasksIn(next ?? '')
          expect(
            after
              .filter(({ done }, index) => done !== tasksIn(text)[index]?.done)
              .map(({ issue }) => issue)
          ).toEqual(found?.done === true ? [] : [at + 1])
          expect(after.map(({ issue }) => issue)).toEqual(tasksIn(text).map(({ issue }) => issue))
        }
      ),
      { numRuns: draws(300) }
    )
  }
)

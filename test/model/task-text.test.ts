/** What a follow-up says in its brackets, as people really write it. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { itemAdded, taskFacts, taskWords } from '../../src/model/task-text.ts'
import { scanBody } from '../../src/parse/scan-body.ts'

const FULL = '@ben Add an alert (due 2026-12-01, prevents, #123, done 2026-11-30)'

describe('the brackets behind a task', () => {
  test('say date, kind, issue and when it was done, in any order', () => {
    const facts = { owner: 'ben', due: '2026-12-01', kind: 'prevents', issue: 123 }
    expect(taskFacts(FULL)).toEqual({ ...facts, doneOn: '2026-11-30' })
    expect(taskFacts('@ben Add it (#123; prevents; due: 2026-12-01).')).toEqual(facts)
  })

  test.each([
    ['prevent', 'prevents'],
    ['Prevention', 'prevents'],
    ['preventive', 'prevents'],
    ['detection', 'detects'],
    ['Detects', 'detects'],
    ['mitigation', 'mitigates'],
    ['mitigate', 'mitigates'],
  ])('%s is read as %s', (typed, kind) => {
    expect(taskFacts(`@ben x (${typed})`)).toMatchObject({ kind })
  })

  test.each([
    ['GH-12', { issue: 12 }],
    ['issue #12', { issue: 12 }],
    ['https://jira.example/OPS-5', { elsewhere: 'https://jira.example/OPS-5' }],
    ['acme/shop#7', { elsewhere: 'acme/shop#7' }],
  ])('%s says where it is tracked', (typed, said) => {
    expect(taskFacts(`@ben x (due 2026-12-01, ${typed})`)).toMatchObject(said)
  })

  test.each([
    '@ben Undo #45 (due 2026-12-01)',
    '@ben Undo (see #45) tomorrow (due 2026-12-01)',
    '@ben x (due 2026-12-01, done 2026-02-30, #0, #12x, prevented by law)',
    '@ben x due 2026-12-01',
  ])('%j says no kind, no issue and no day on which it was done', (text) => {
    expect(taskFacts(text)).toEqual({ owner: 'ben', due: '2026-12-01' })
  })

  test('of two that say the same the first counts', () => {
    expect(taskFacts('@ben x (#12, #13)').issue).toBe(12)
  })
})

test.each([
  [FULL, 'Add an alert'],
  ['@ben Add it (due 2026-12-01)', 'Add it'],
  ['@ben Add it (prevents)', 'Add it'],
  // As it was told before there was more to say.
  ['@ben Add it (due: 2026-12-01)', 'Add it (due: 2026-12-01)'],
  ['@ben Add it (due 2026-12-01).', 'Add it (due 2026-12-01).'],
  ['@ben Add it (or not)', 'Add it (or not)'],
  ['@ben Add it (due 2026-12-01, or not)', 'Add it (due 2026-12-01, or not)'],
])('%j asks for %j', (typed, words) => {
  expect(taskWords(typed)).toBe(words)
})

test.each([
  ['@ben Add it', '@ben Add it (#7)'],
  ['@ben Add it (due 2026-12-01)', '@ben Add it (due 2026-12-01, #7)'],
  ['@ben Add it (or not)', '@ben Add it (or not) (#7)'],
  ['@ben Add it (prevents).', '@ben Add it (prevents, #7).'],
])('a number is written into %j', (typed, written) => {
  expect(withItem(typed, '#7')).toBe(written)
})

test('what was written in is read again, and the rest as before, whatever the task says', () => {
  const word = fc.constantFrom(
    '(',
    ')',
    'due 2026-12-01',
    ', ',
    '@ben',
    'x',
    '#3',
    'prevents',
    '.',
    ' '
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 9 }), (words) => {
      const text = words.join('').trim()
      const { issue, ...before } = taskFacts(text)
      const { issue: written, ...after } = taskFacts(withItem(text, '#7'))
      expect(written).toBe(issue ?? 7)
      expect(after.due).toBe(before.due)
      expect(after.kind).toBe(before.kind)
    })
  )
})

test('the scan reads them as the tree does', () => {
  const body = `## Follow-up\n- [x] ${FULL}\n`
  expect(scanBody(body, 1).tasks).toMatchObject([{ kind: 'prevents', issue: 123, done: true }])
})

/** The item with one thing more in its brackets, which are made where it has none. */
function withItem(text: string, item: string): string {
  const { added, fromEnd } = itemAdded(text, item)
  const trimmed = text.trimEnd()
  const at = trimmed.length - fromEnd
  return `${trimmed.slice(0, at)}${added}${trimmed.slice(at)}`
}

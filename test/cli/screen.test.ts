import { describe, expect, test } from 'vitest'
import { takesColor, widthOf } from '../../src/cli/streams.ts'
import { wrapTalk } from '../../src/text/terminal.ts'
import { runLineHere } from '../support/in-process.ts'
import { temporaryRepository } from '../support/repository.ts'
import { RECORD, RECORD_TEXT, staffedPolicy } from './support.ts'

describe('colours', () => {
  test.each<[string, NodeJS.ProcessEnv, boolean, boolean]>([
    ['nothing', {}, true, false],
    ['NO_COLOR', { NO_COLOR: '1' }, false, false],
    ['an empty NO_COLOR', { NO_COLOR: '' }, true, false],
    ['FORCE_COLOR', { FORCE_COLOR: '1' }, true, true],
    ['an empty FORCE_COLOR', { FORCE_COLOR: '' }, true, false],
    ['FORCE_COLOR=0', { FORCE_COLOR: '0' }, false, false],
    ['FORCE_COLOR=false', { FORCE_COLOR: 'false' }, false, false],
    ['both', { FORCE_COLOR: '3', NO_COLOR: '1' }, false, false],
    ['a dumb terminal', { TERM: 'dumb' }, false, false],
    ['a dumb terminal, forced', { TERM: 'dumb', FORCE_COLOR: '1' }, true, true],
  ])('by %s', (_, env, atTerminal, inPipe) => {
    expect([takesColor(env, 80), takesColor(env, null)]).toEqual([atTerminal, inPipe])
  })
})

test('a terminal that does not say its width has 80 columns, and a pipe none', () => {
  expect(widthOf({ isTTY: true, columns: 132 })).toBe(132)
  expect(widthOf({ isTTY: true, columns: 0 })).toBe(80)
  expect(widthOf({ isTTY: true })).toBe(80)
  expect(widthOf({ isTTY: false, columns: 132 })).toBeNull()
})

test.each([
  ['report', ['Reading the records', 'Reading the history', 'Computing the figures']],
  ['audit', ['Reading the history', 'Judging what the history says']],
  ['site', ['Reading the records', 'Drawing the pages, and writing what changed']],
  ['bundle', ['Reading the records', 'Reading the history', 'Writing the pack']],
  ['doctor', ['Reading the records']],
])('%s says what it is at, to whoever waits', async (verb, doing) => {
  const repository = temporaryRepository()
  repository.commit({ 'incidents/policy.yml': staffedPolicy(), [RECORD]: RECORD_TEXT })
  const period = ['report', 'bundle'].includes(verb) ? ['--from', '2026-11-01'] : []
  const out = ['site', 'bundle'].includes(verb) ? ['--out', 'out'] : []
  const words = [verb, '--now', '2026-11-21T05:00:00Z', ...period, ...out]
  const said: string[] = []
  const env = { PATH: process.env['PATH'] ?? '' }
  await runLineHere(repository.folder, words, env, '', { progress: (one) => void said.push(one) })
  expect(said.filter((one) => doing.includes(one))).toEqual(doing)
})

test('talk breaks at words, each line by itself; what is coloured was broken already', () => {
  expect(wrapTalk('note: one two three\n  four five six\n', 12)).toBe(
    'note: one\n  two three\n  four five\n    six\n'
  )
  const painted = '\u001B[31mone two three four\u001B[0m\n'
  expect(wrapTalk(painted, 12)).toBe(painted)
})

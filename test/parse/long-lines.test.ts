/** Long lines of one kind of character, which once kept a sweep for minutes: each is read before the test's time is up. */
import { expect, test } from 'vitest'
import { settle } from '../../src/delivery/verify.ts'
import { parseCommands } from '../../src/parse/comment-commands.ts'
import { parseCommit } from '../../src/git/parse-commit.ts'
import { digest } from '../../src/git/record-version.ts'
import { isPlaceholder } from '../../src/model/placeholder.ts'
import { parseDuration } from '../../src/model/time.ts'
import { parseRecord } from '../../src/parse/parse-record.ts'
import { withoutReceipts } from '../../src/parse/receipt-text.ts'
import { scanBody } from '../../src/parse/scan-body.ts'
import { findSlip } from '../../src/parse/slips.ts'
import { taskFacts } from '../../src/model/task-text.ts'
import { fence, inCell, text } from '../../src/text/markdown.ts'
import { taskWords } from '../../src/model/task-text.ts'
import { defuseCommands, stripControls, terminalLine } from '../../src/text/terminal.ts'

const MANY = 100_000
/** What a line may be full of: each breaks another kind of pattern. */
const FILLERS = [
  ' ',
  '\t',
  '\n',
  '\u2028',
  '\u00a0',
  '#',
  '<',
  '[',
  '`',
  '*',
  '\\',
  '"',
  "'",
  ':',
  '-',
  '- ',
  '@',
  '@a',
  '/',
  '(',
  '&',
  'a',
  '0',
  'A1',
  '::',
  '.',
  '<a class="',
  '(due 2026-12-01)',
  'due: ',
  'via: github ',
  ', { at: "',
  '\u001B]',
  '\u009D',
  '\u009B0',
  '\u0301',
]
const LINES = FILLERS.flatMap((filler) => {
  const run = filler.repeat(MANY / filler.length)
  return [`${run}x`, `x${run}\u2028`, `## ${run}\u2028x`, `- [ ] @a ${run}\u2028`, `1w${run}x`]
})

const READERS: Readonly<Record<string, (line: string) => unknown>> = {
  'as a body': (line) => scanBody(line, 1),
  'below a follow-up': (line) => scanBody(`## Follow-up\n- [ ] ${line}`, 1),
  'as a slip': (line) => [findSlip(line, line), findSlip(`title: ${line}`, `  ${line}`)],
  'as a duration': (line) => parseDuration(line),
  'as a contact': (line) => isPlaceholder(line),
  'as a task': (line) => [taskFacts(line), taskWords(line)],
  'as a comment': (line) => parseCommands(`/ack ${line}\n/expected ${line}\n/note ${line}`),
  'as receipts': (line) => withoutReceipts(`via: github\n  - at: ${line}\n`),
  'as an author': (line) => parseCommit('0', Buffer.from(`author ${line}\n\n${line}`)),
  'as a record': (line) => parseRecord('a.md', Buffer.from(`---\nid: ${line}\n---\n`)),
  'in a cell': (line) => [inCell(line), fence(line)],
  'for a terminal': (line) => [stripControls(line), terminalLine(line), defuseCommands(line)],
}

test.each(Object.entries(READERS))('is read %s', { timeout: 60_000 }, (_, read) => {
  for (const line of LINES) expect(() => read(line)).not.toThrow()
})

test('is read as Markdown', { timeout: 60_000 }, () => {
  for (const line of LINES) expect(text(line.slice(0, 20_000))).not.toBe('')
})

test('is read in a version of a record', { timeout: 60_000 }, async () => {
  for (const line of LINES) {
    await expect(digest('a.md', Buffer.from(line))).resolves.toHaveProperty('id')
  }
})

test('is read in what GitHub drew', { timeout: 60_000 }, () => {
  const delivered = [{ keys: ['k'], dueAt: 0, asked: ['a'], reached: 'pending' as const }]
  const from = { record: null, content: null, policy: null }
  const marker = { about: 'notice' as const, incident: 'INC-20261121-0312', ...from, delivered }
  for (const html of LINES) {
    const comment = { id: 1, url: '', body: '', html, author: null, createdAt: 0 }
    expect(settle(marker, comment)?.delivered[0]?.reached).toEqual([])
  }
})

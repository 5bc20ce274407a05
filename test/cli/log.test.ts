import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderWith, ID, ledger, RECORD, RECORD_TEXT, snapshot } from './support.ts'

const NOW = ['--now', '2026-11-21T04:00:00Z']

test.each([
  ['an event that is none', ['frob'], '`frob` is no event', 'Type one of'],
  ['an event without what it needs', ['engaged'], '`role` is missing', 'role=incident-manager'],
  ['a hold without its reason', ['held'], '`reason` is missing', 'reason='],
  ['a key that is none', ['noted', 'nots=x'], '`nots` is no key', 'note'],
  ['a key of the prototype', ['noted', '__proto__=x'], '`__proto__` is no key', 'Known keys'],
  ['a detail without a value', ['noted', 'note'], '"note" is no detail', 'key=value'],
  ['a detail without a key', ['noted', '=x'], '"=x" is no detail', 'key=value'],
  ['a detail given twice', ['noted', 'note=a', 'note=b'], '"note" is given twice', 'one of them'],
  ['a moment among the details', ['noted', 'at=2026'], '"at=2026" is no detail', '--at'],
  ['an event among the details', ['noted', 'event=closed'], 'is no detail', 'after the ID'],
  ['a role that nobody knows', ['engaged', 'role=manager', 'who=sam'], '"manager"', 'management'],
  ['a person who is none', ['noted', 'by=@@'], '`by` is `@@`', 'by=dana'],
  ['a moment that is none', ['noted', '--at', 'then'], '--at "then" is not', '2026-11-21T'],
  ['a moment ahead', ['noted', '--at', '2031-01-01T00:00:00Z'], 'ahead of now', 'offset'],
  ['an end of no hold', ['resumed'], 'nothing to resume', '`held`'],
  ['a reopening of what is open', ['reopened', 'reason=x'], 'nothing to reopen', 'investigating'],
])('%s is refused, and no byte of the file changes', async (_, args, sentence, remedy) => {
  const folder = folderWith({ [RECORD]: RECORD_TEXT })
  const before = snapshot(folder)
  const { code, out, err } = await ledger(folder, ['log', ID, ...args, ...NOW])
  expect({ code, out }).toEqual({ code: 2, out: '' })
  const [first, second] = err.split('\n')
  expect(first).toContain(sentence)
  expect(second).toContain(remedy)
  expect(snapshot(folder)).toEqual(before)
})

test('an id that nobody has is refused', async () => {
  const { code, err } = await ledger(folderWith(), ['log', 'INC-20261121-0312', 'noted', ...NOW])
  expect(code).toBe(2)
  expect(err).toContain('No record has the id INC-20261121-0312.')
})

test('a record whose front matter is broken is left as it is, and named', async () => {
  const folder = folderWith({ [RECORD]: RECORD_TEXT.replace('by: dana', 'by: @dana') })
  const before = snapshot(folder)
  const { code, err } = await ledger(folder, ['log', ID, 'noted', ...NOW])
  expect(code).toBe(2)
  expect(err).toContain('check')
  expect(snapshot(folder)).toEqual(before)
})

test('line ends of Windows, comments and a byte order mark stay', async () => {
  const typed = `\uFEFF${RECORD_TEXT.replace('kind: security', 'kind: security # as dana said').replaceAll('\n', '\r\n')}`
  const folder = folderWith({ [RECORD]: typed })
  expect(await ledger(folder, ['log', ID, 'noted', 'note=on it', ...NOW])).toMatchObject({
    code: 0,
  })
  const entry = '  - at: 2026-11-21T04:00:00Z\r\n    event: noted\r\n    note: on it\r\n'
  const end = typed.indexOf('---\r\n\r\n## Summary')
  expect(readFileSync(join(folder, RECORD), 'utf8')).toBe(
    typed.slice(0, end) + entry + typed.slice(end)
  )
})

test('an entry that asks for more says at once what is to mend', async () => {
  const folder = folderWith({ [RECORD]: RECORD_TEXT })
  for (const event of ['contained', 'resolved', 'validated']) {
    const by = ['by=acme-incident-manager']
    expect(await ledger(folder, ['log', ID, event, ...by, ...NOW])).toMatchObject({ code: 0 })
  }
  const closed = await ledger(folder, ['log', ID, 'closed', ...NOW])
  expect(closed.code).toBe(0)
  expect(closed.err).toMatch(new RegExp(`to mend: ${RECORD}:\\d+:\\d+ .*Actions taken`))
})

test('an entry that meets nothing says so at once, and is kept', async () => {
  const folder = folderWith({ [RECORD]: RECORD_TEXT })
  const engaged = ['engaged', 'role=security-officer', 'who=dana', 'by=dana']
  const { code, err } = await ledger(folder, ['log', ID, ...engaged, ...NOW])
  expect(code).toBe(0)
  expect(err).toContain('"dana" does not count for the security officer')
  expect(readFileSync(join(folder, RECORD), 'utf8')).toContain('who: dana')
})

test('a hostile note is one value, and no line of the output is a command', async () => {
  const folder = folderWith({ [RECORD]: RECORD_TEXT })
  const note = '::error::x\r\n---\n## y\n  - at: 2020\u001B[2J ##[group]'
  const logged = await ledger(folder, ['log', ID, 'noted', `note=${note}`, ...NOW])
  expect(logged.code).toBe(0)
  expect(readFileSync(join(folder, RECORD), 'utf8').match(/^---/gm)).toHaveLength(2)
  expect(await ledger(folder, ['check', ...NOW])).toMatchObject({ code: 0 })
  const explained = await ledger(folder, ['status', ID, ...NOW])
  expect(logged.err + explained.out).not.toMatch(/^\s*::|##\[/m)
  expect(logged.err + explained.out).not.toContain('\u001B')
})

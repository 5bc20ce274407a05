/** Moments as people type them, through the command line. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryRepository } from '../support/repository.ts'
import { folderWith, ID, ledger, RECORD, RECORD_TEXT, snapshot, staffedPolicy } from './support.ts'

const NOW = ['--now', '2026-11-21 05:00'] // in Amsterdam, where it is 04:00 UTC

test('log takes a time of the wall, says which moment that is, and writes it in the strict form', async () => {
  const folder = folderWith({ [RECORD]: RECORD_TEXT })
  const args = ['contained', '--at', '04:40', 'audience=stakeholders', 'expected=2h']
  const { code, err } = await ledger(folder, ['log', ID, ...args, ...NOW])
  expect(code).toBe(0)
  const [now, at] = err.split('\n')
  expect(now).toBe(
    'note: --now 2026-11-21 05:00 is 2026-11-21T04:00:00Z, 2026-11-21 05:00 Europe/Amsterdam'
  )
  expect(at).toBe('note: --at 04:40 is 2026-11-21T03:40:00Z, 2026-11-21 04:40 Europe/Amsterdam')
  expect(readFileSync(join(folder, RECORD), 'utf8')).toContain(
    '  - at: 2026-11-21T03:40:00Z\n    event: contained\n    audience: stakeholders\n    expected: 2026-11-21T05:40:00Z\n'
  )
})

test.each([
  ['a time that lies ahead', ['noted', '--at', '05:30'], 'still ahead', 'yesterday 05:30'],
  ['one that is expected and over', ['updated', 'expected=04:00'], 'is over', '2026-11-22 04:00'],
  [
    'an expected time that is none',
    ['updated', 'expected=soon'],
    'expected "soon" is not',
    '22:40',
  ],
  ['the hour that comes twice', ['noted', '--at', '2026-10-25 02:30'], 'twice', '+01:00'],
  ['the hour that is skipped', ['noted', '--at', '2026-03-29 02:30'], 'skips', '+02:00'],
])('%s is refused with what to type, and nothing is written', async (_, args, said, remedy) => {
  const folder = folderWith({ [RECORD]: RECORD_TEXT })
  const before = snapshot(folder)
  const { code, err } = await ledger(folder, ['log', ID, ...args, ...NOW])
  expect(code).toBe(2)
  expect(err).toContain(said)
  expect(err).toContain(remedy)
  expect(snapshot(folder)).toEqual(before)
})

test('new is dated by what was typed', async () => {
  const folder = folderWith()
  const args = ['--title', 'Slow', '--service', 'mail', '--at', 'yesterday 22:40']
  const { code, out } = await ledger(folder, ['new', ...args, ...NOW])
  expect({ code, out }).toEqual({ code: 0, out: 'incidents/2026/11/INC-20261120-2140-slow.md\n' })
})

test('--now is a moment of its own: nothing that goes by now', async () => {
  const { code, err } = await ledger(folderWith(), ['status', '--now', 'now-20m'])
  expect(code).toBe(2)
  expect(err).toContain('cannot say when now is')
})

test('a period ends where somebody says, in dates of UTC or by the wall', async () => {
  const folder = folderWith()
  const args = ['report', '--from', '2026-11-01', '--format', 'json', ...NOW]
  const { code, out } = await ledger(folder, [...args, '--to', 'yesterday 22:40'])
  expect(code).toBe(0)
  expect(out).toContain('"from": "2026-11-01T00:00:00Z"')
  expect(out).toContain('"to": "2026-11-20T21:40:00Z"')
})

test('--as-of takes a revision before a moment, and either', async () => {
  const { folder, commit, git } = temporaryRepository()
  const files = { 'incidents/policy.yml': staffedPolicy(), [RECORD]: RECORD_TEXT }
  const first = commit(files, '2026-11-21T03:12:00Z')
  commit({ [RECORD]: RECORD_TEXT.replace('Some 4,000', 'Some 5,000') }, '2026-11-21T03:30:00Z')
  git('tag', 'now', first)
  const by = async (asked: string) => (await ledger(folder, ['status', '--as-of', asked])).err
  expect(await by('now')).toContain(`by commit ${first.slice(0, 12)}`)
  expect(await by('2026-11-21 04:20')).toContain(`by commit ${first.slice(0, 12)}`)
  expect(await by('nonsense')).toContain('neither a commit of this repository nor an instant')
})

test('without a policy nobody knows whose wall it is', async () => {
  const { folder } = temporaryRepository()
  const { code, err } = await ledger(folder, ['status', '--now', '2026-11-21 05:00'])
  expect(code).toBe(2)
  expect(err).toContain('No policy says in which zone that is.')
})

/** A closing asks what it asks of everybody: there is no way round it, for nobody. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderWith, ID, ledger, RECORD, RECORD_TEXT } from './support.ts'

const NOW = ['--now', '2026-11-21T05:00:00Z']
const VERBS = ['close', 'log', 'set', 'write', 'correct', 'undo', 'new', 'sweep', 'draft', 'cover']

test.each([
  ['close', ID, '--force'],
  ['close', ID, '-f'],
  ['close', ID, '--force', '--yes'],
  ['log', ID, 'closed', '--force', 'by=alice'],
  ['log', ID, 'closed', 'force=true', 'by=alice'],
])('%s %s %s is refused, and writes nothing', async (...args) => {
  for (const user of ['alice', 'mia', 'root']) {
    const folder = folderWith({ [RECORD]: RECORD_TEXT })
    const { code, err } = await ledger(folder, [...args, ...NOW], { GITHUB_ACTOR: user })
    expect([user, code]).toEqual([user, 2])
    expect(err).toMatch(/unknown option|has no|force/)
    expect(readFileSync(join(folder, RECORD), 'utf8')).toBe(RECORD_TEXT)
  }
})

test('no verb that writes offers it', async () => {
  for (const verb of VERBS) {
    const { code, out } = await ledger(folderWith({}), [verb, '--help'])
    expect([verb, code, /--force|override a/.test(out)]).toEqual([verb, 0, false])
  }
})

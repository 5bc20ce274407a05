/** The verb as a person types it. */
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { folderWith, ID, ledger, put, RECORD, RECORD_TEXT } from '../cli/support.ts'
import { temporaryFolder } from '../support/repository.ts'

const PERIOD = ['--from', '2026-11-01', '--to', '2026-12-01', '--now', '2026-12-01T00:00:00Z']

it('makes a pack, prints the sum of its sums, and verifies it elsewhere', async () => {
  const folder = folderWith({ [RECORD]: RECORD_TEXT })
  const out = join(temporaryFolder(), 'pack')
  const made = await ledger(folder, ['bundle', ...PERIOD, '--out', out])
  expect(made).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^[0-9a-f]{64} {2}\S+SHA256SUMS\n$/),
  })
  const elsewhere = temporaryFolder()
  expect(await ledger(elsewhere, ['bundle', '--verify', out])).toMatchObject({
    code: 0,
    out: made.out,
  })
  put(out, `incidents/${ID}/record.md`, RECORD_TEXT.replace('dana', 'mallory'))
  expect(await ledger(elsewhere, ['bundle', '--verify', out])).toMatchObject({
    code: 1,
    out: `incidents/${ID}/record.md:13 the pack says "    by: mallory", computed again it is "    by: dana"\n`,
  })
})

it('says what it lacks', async () => {
  expect(await ledger(folderWith(), ['bundle', ...PERIOD])).toMatchObject({
    code: 2,
    err: expect.stringContaining('--out FOLDER'),
  })
  const both = ['bundle', '--out', 'x', '--verify', 'y']
  expect(await ledger(folderWith(), both)).toMatchObject({ code: 2, out: '' })
})

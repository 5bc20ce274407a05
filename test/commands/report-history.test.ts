/** What `report` reads of the history: entries that were committed long after the moment that they claim. */
import { expect, test } from 'vitest'
import { ledger } from '../cli/support.ts'
import { BEGINNING, ID, PATH, record, scene } from '../audit/scene.ts'
import { ASSESSED, on } from '../audit/timelines.ts'

const asked = ['--now', '2026-12-01T12:00:00Z', '--from', '2026-11-01', '--to', '2026-12-01']

test('the report counts the entries that Git first saw late, and has none to count without a whole history', async () => {
  const made = scene()
  made.commit(on('21T03:21'), { [PATH]: record({ timeline: ASSESSED }) })
  made.commit(on('24T09:00'), {
    [PATH]: record({ timeline: [...ASSESSED, '03:30 resolved by: dana'] }),
  })
  const { out } = await ledger(made.folder, ['report', ...asked, '--format', 'json'])
  expect(JSON.parse(out).coverage.lateEntries).toEqual([
    {
      incident: ID,
      event: 'resolved',
      at: '2026-11-21T03:30:00Z',
      committedAt: '2026-11-24T09:00:00Z',
    },
  ])
  made.git(BEGINNING, 'update-ref', '-d', 'HEAD')
  const without = await ledger(made.folder, ['report', ...asked, '--format', 'json'])
  expect(JSON.parse(without.out).coverage.lateEntries).toBeNull()
})

test('--as-of reads the records, the policy and the history of then', async () => {
  const made = scene()
  made.commit(on('21T03:21'), { [PATH]: record({ timeline: ASSESSED }) })
  const ask = (...more: string[]) =>
    ledger(made.folder, ['report', '--from', '2026-11-01', '--to', '2026-12-01', ...more])
  const then = await ask('--now', '2026-11-22T00:00:00Z')
  const commit = made.git(BEGINNING, 'rev-parse', 'HEAD')
  made.commit(on('24T09:00'), { [PATH]: null })
  const replayed = await ask('--now', '2026-11-22T00:00:00Z', '--as-of', commit)
  expect(replayed.out).toBe(then.out)
  expect((await ask('--as-of', '2026-11-22T00:00:00Z')).out).toBe(then.out)
  expect((await ask('--now', '2026-12-01T00:00:00Z')).out).not.toBe(then.out)
})

/** What `report` reads of the history: entries that were committed long after the moment that they claim. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
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

const GONE = 'Gone from the folder: 1 record in no figure, which the history has'

test('the report names what was deleted and committed, in every form, and none that is back or moved', async () => {
  const made = scene()
  made.commit(on('21T03:21'), { [PATH]: record({ timeline: ASSESSED }) })
  const report = async (...more: string[]) =>
    (await ledger(made.folder, ['report', ...asked, ...more])).out
  expect(await report('--format', 'text')).not.toContain('Gone')
  const commit = made.commit(on('22T09:00'), { [PATH]: null })
  expect(JSON.parse(await report('--format', 'json')).coverage.gone).toEqual([
    { id: ID, reportedAt: '2026-11-21T03:12:00Z', commit, goneAt: '2026-11-22T09:00:00Z' },
  ])
  expect(await report('--format', 'text')).toContain(`${GONE}: ${ID} since 2026-11-22 09:00 UTC.`)
  const text = await report()
  expect(text).toContain(`- **${GONE.replace(':', ':**')}: \`${ID}\` since`)
  expect(text).toContain('| Records that the history has, and the folder no more | 1 |')
  writeFileSync(join(made.folder, PATH), record({ timeline: ASSESSED }))
  expect(await report()).not.toContain('Gone')
  made.commit(on('23T09:00'), {
    'incidents/other.md': record({ timeline: ASSESSED }),
    [PATH]: null,
  })
  expect(await report()).not.toContain('Gone')
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

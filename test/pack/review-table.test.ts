/** The list of reviews in a pack: of the row that is owed now, whatever a reopening left behind. */
import { expect, it } from 'vitest'
import { computeLedger } from '../../src/clock/compute-ledger.ts'
import { reviewTable } from '../../src/pack/review-table.ts'
import { tableCsv } from '../../src/pack/table.ts'
import { at } from '../support/incidents.ts'
import { fileOf, night, policyFile } from '../support/sample.ts'
import { zones } from '../support/zones.ts'

it('a review that is owed after a reopening stands with its due instant', () => {
  const timeline = [
    ...night.timeline,
    '+1 10:00 reopened by=alice',
    '+1 10:10 resolved by=alice',
    '+1 10:20 validated by=alice',
    '+1 10:30 closed by=alice',
  ]
  const file = fileOf({ ...night, timeline })
  const [entry] = computeLedger([file], policyFile.policy, zones, at('2026-12-20T12:00Z'))
  const review = { rendered: null, committed: null, isCurrent: null }
  const rows = tableCsv(reviewTable(entry === undefined ? [] : [{ entry, review }])).split('\n')
  expect(rows[1]).toMatch(/^SEC-20261121-0312,2026-11-2\dT\d\d:\d\d:\d\dZ,,,overdue,/)
})

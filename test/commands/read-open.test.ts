/** The records of open incidents, read part by part, beside the whole ledger computed at once. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { computeLedgerOfTheTime } from '../../src/clock/compute-ledger.ts'
import { unknownPast } from '../../src/clock/declared.ts'
import { alwaysInForce } from '../../src/clock/policy-timeline.ts'
import { readOpen } from '../../src/commands/ledger/read-open.ts'
import type { Policy } from '../../src/model/policy.ts'
import type { ParsedRecord } from '../../src/parse/parse-record.ts'
import {
  demanding,
  type Drawn,
  drawnRecord,
  ENTRIES,
  IDS,
  parsed,
  START,
  TAIL,
} from '../support/drawn-ledger.ts'
import { closingPolicy, policyWith } from '../support/policy.ts'
import { filesInParts } from '../support/files-in-parts.ts'
import { draws, SHARED } from '../support/share.ts'
import { zones } from '../support/zones.ts'

const under = (policy: Policy) => async () => alwaysInForce(policy)

it.each([
  ['the policy that asks for closings', closingPolicy],
  ['one whose targets begin late', demanding],
])(
  'under %s it leaves out no open incident, nor what is said of one',
  SHARED,
  async (_, policy) => {
    const timeline = alwaysInForce(policy)
    let left = 0
    await fc.assert(
      fc.asyncProperty(
        fc.array(drawnRecord, { maxLength: 6 }),
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: -60, max: 60_000 }),
        async (drawn, part, minutes) => {
          const now = START + minutes * 60
          const records = drawn.map(parsed)
          const ledgerOf = (of: readonly ParsedRecord[]) => {
            const files = of.flatMap(({ file }) => file ?? [])
            return computeLedgerOfTheTime(files, timeline, zones, now, unknownPast)
          }
          const kept = await readOpen(filesInParts(records, part), {
            timelineOf: under(policy),
            zones,
            now,
            quietSince: Infinity,
          })
          const whole = ledgerOf(records)
          const open = ledgerOf(kept.records)
          left += kept.settled
          expect(open.filter((entry) => entry.open)).toEqual(whole.filter((entry) => entry.open))
          expect(open.length + kept.settled).toBe(whole.length)
          expect(kept.records.filter(({ file }) => file === null)).toEqual(
            records.filter(({ file, id }) => file === null && id !== null)
          )
        }
      ),
      { numRuns: draws(3000) }
    )
    expect(left).toBeGreaterThan(20)
  }
)

/** No more than that somebody reviews it, from the report on. */
const learning = policyWith(({ kinds }) => {
  kinds['service']!.targets['P1'] = [
    { id: 'learn', do: 'reach', status: 'reviewed', from: 'reported', within: '20h' },
  ]
})
const over: Drawn = {
  id: IDS[0]!,
  kind: 'service',
  declared: 'live',
  duplicateOf: undefined,
  readable: true,
  filled: true,
  scanned: false,
  tail: TAIL.slice(0, -1),
  entries: [[1, ENTRIES[0]!]],
}
const other = { ...over, id: 'INC-20261123-0902' }
const dismissed: Partial<Drawn> = { tail: [], entries: [[5, 'dismissed reason=none']] }

it.each<[string, number, readonly Drawn[], Policy?]>([
  ['nothing of what is over', 0, [over]],
  [
    'what is closed without the sections that a scan may have missed',
    1,
    [{ ...over, scanned: true, filled: false }],
  ],
  ['what is closed and whose sections the scan found', 0, [{ ...over, scanned: true }]],
  ['a drill, which its history may call live', 1, [{ ...over, declared: 'exercise' }]],
  [
    'a duplicate of what is open, which lists it',
    2,
    [
      { ...over, tail: [] },
      { ...other, ...dismissed, duplicateOf: IDS[0] },
    ],
  ],
  ['a duplicate and its original', 2, [over, { ...other, ...dismissed, duplicateOf: IDS[0] }]],
  ['nothing of what was dismissed', 0, [{ ...over, ...dismissed }]],
  ['what is closed and was never reviewed', 1, [{ ...over, tail: TAIL.slice(0, -2) }], learning],
  ['what cannot be read', 1, [{ ...over, readable: false }]],
])('keeps %s', async (_, count, drawn, policy = closingPolicy) => {
  const now = START + 60_000 * 60
  const files = filesInParts(drawn.map(parsed), 1)
  const { records, settled } = await readOpen(files, {
    timelineOf: under(policy),
    zones,
    now,
    quietSince: Infinity,
  })
  expect([records.length, settled]).toEqual([count, drawn.length - count])
})

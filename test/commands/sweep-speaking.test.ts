/** A plan without GitHub of the records that have something to say, beside that of the whole ledger. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { computeLedgerOfTheTime } from '../../src/clock/compute-ledger.ts'
import { unknownPast } from '../../src/clock/declared.ts'
import { alwaysInForce } from '../../src/clock/policy-timeline.ts'
import { isOverdue } from '../../src/commands/ledger/is-overdue.ts'
import { readOpen } from '../../src/commands/ledger/read-open.ts'
import { planUnseen } from '../../src/commands/sweep/deliver.ts'
import type { Policy } from '../../src/model/policy.ts'
import { elapsedSeconds } from '../../src/model/time.ts'
import type { ParsedRecord } from '../../src/parse/parse-record.ts'
import { demanding, drawnRecord, parsed, START } from '../support/drawn-ledger.ts'
import { filesInParts } from '../support/files-in-parts.ts'
import { closingPolicy } from '../support/policy.ts'
import { draws, SHARED } from '../support/share.ts'
import { zones } from '../support/zones.ts'

function planOf(records: readonly ParsedRecord[], policy: Policy, now: number) {
  const timeline = alwaysInForce(policy)
  const files = records.flatMap(({ file }) => file ?? [])
  const entries = computeLedgerOfTheTime(files, timeline, zones, now, unknownPast)
  const policies = { timeline, texts: new Map(), presentBecause: null, unreadable: [] }
  const outcome = planUnseen({
    entries,
    gathered: {
      pastOf: unknownPast,
      policyFile: { path: 'incidents/policy.yml', policy, commit: null },
      policies,
      records,
      zones,
    },
    destination: {
      repository: 'kwetter/ledger',
      serverUrl: 'https://github.com',
      isPrivate: true,
      author: 'ledger[bot]',
      maxWrites: Infinity,
      branch: null,
    },
    now,
    log: () => undefined,
  })
  return { outcome, isOverdue: entries.some((entry) => isOverdue(entry)) }
}

it.each([
  ['the policy that asks for closings', closingPolicy],
  ['one whose targets begin late', demanding],
])('under %s it plans the same, and asks for the same exit', SHARED, async (_, policy) => {
  const catchUp = elapsedSeconds(policy['catch-up'])
  let [left, closures] = [0, 0]
  await fc.assert(
    fc.asyncProperty(
      fc.array(drawnRecord, { maxLength: 6 }),
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: -60, max: 60_000 }),
      async (drawn, part, minutes) => {
        const now = START + minutes * 60
        const records = drawn.map(parsed)
        const kept = await readOpen(filesInParts(records, part), {
          timelineOf: async () => alwaysInForce(policy),
          zones,
          now,
          quietSince: now - catchUp,
        })
        left += kept.settled
        const whole = planOf(records, policy, now)
        expect(planOf(kept.records, policy, now)).toEqual(whole)
        const over = records.filter(
          ({ file }) => file?.incident.timeline.at(-1)?.event === 'closed'
        )
        closures += over.length > 0 && whole.outcome.steps.length > 0 ? 1 : 0
      }
    ),
    { numRuns: draws(1000) }
  )
  expect(left).toBeGreaterThan(5)
  expect(closures).toBeGreaterThan(0)
})

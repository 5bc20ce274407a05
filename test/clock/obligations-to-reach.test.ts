/** Asking for the obligations to reach one status gives what all obligations hold of it, as far as it is owed. */
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { isOwed } from '../../src/clock/compute-ledger.ts'
import {
  courseOfTheTime,
  obligationsOfTheTime,
  obligationsToReach,
  readyAgreements,
} from '../../src/clock/policy-of-the-time.ts'
import { alwaysInForce } from '../../src/clock/policy-timeline.ts'
import { at, incidentFile } from '../support/incidents.ts'
import { repeating } from '../support/packs.ts'
import { policy } from '../support/policy.ts'
import { zones } from '../support/zones.ts'

const EVENTS = [
  'assessed impact=severe urgency=immediate by=alice',
  'assessed impact=minor urgency=normal by=stranger',
  'contained',
  'resolved',
  'closed by=alice',
  'reopened reason=again',
  'reviewed by=alice',
  'dismissed reason=twice',
  'held reason=vendor',
  'resumed',
]
const STATUSES = ['assessed', 'contained', 'resolved', 'closed', 'validated', 'reviewed']

it('rows of one status are the same, whether or not the others are computed', () => {
  let found = 0
  const agreements = readyAgreements(zones)
  const timeline = alwaysInForce(policy)
  const property = fc.property(
    fc.array(fc.constantFrom(...EVENTS), { maxLength: 8 }),
    fc.constantFrom('2026-11-23T09:00Z', '2026-11-23T12:00Z', '2026-12-20T12:00Z'),
    (events, moment) => {
      const entries = events.map((event, turn) => `0${turn + 1}:00 ${event}`)
      const file = incidentFile({ timeline: ['00:00 reported', ...entries] })
      const now = at(moment)
      const course = courseOfTheTime(file, timeline, agreements, now)
      const all = obligationsOfTheTime(file, course, timeline, agreements, now)
      for (const status of STATUSES) {
        const alone = obligationsToReach(status, file, course, timeline, agreements, now)
        const owed = alone.filter(isOwed)
        found += owed.length
        expect(owed).toEqual(all.filter((row) => row.reach === status && isOwed(row)))
      }
    }
  )
  fc.assert(property, { numRuns: 300 })
  expect(found).toBeGreaterThan(100)
})

it('rows of one status are no duties', () => {
  const agreements = readyAgreements(zones)
  const timeline = alwaysInForce(repeating)
  const classified = '09:10 classified regime=own as=yes reason=so'
  const file = incidentFile({ kind: 'security', timeline: ['09:00 reported', classified] })
  const now = at('2026-11-23T09:20Z')
  const course = courseOfTheTime(file, timeline, agreements, now)
  const asked = obligationsToReach('assessed', file, course, timeline, agreements, now)
  expect(asked.map(({ target }) => target)).toEqual(['reach-assessed'])
  const all = obligationsOfTheTime(file, course, timeline, agreements, now)
  expect(all.map(({ target }) => target)).toContain('own')
})

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { computeLedger } from '../../src/clock/compute-ledger.ts'
import type { IncidentFile } from '../../src/model/incident.ts'
import { formatInstant, type Instant } from '../../src/model/time.ts'
import { incidentFile } from '../support/incidents.ts'
import { policy } from '../support/policy.ts'
import { zones } from '../support/zones.ts'
import { pretendGitHub, sweepOnce } from './pretend.ts'
import { sweep, time } from './support.ts'

const compute = (file: IncidentFile, now: Instant) => computeLedger([file], policy, zones, now)

function atOne(record: IncidentFile) {
  return sweep(compute(record, time('09:01')), '09:01', {
    recompute: (one, moment = time('09:01')) => compute(one, moment)[0] ?? null,
  })
}

describe('an issue that is written after its comments', () => {
  it('says of whom they reached that they were told, however slow GitHub was; and a second look writes nothing', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 3 * 3600 }),
        fc.integer({ min: 0, max: 180 }),
        fc.constantFrom('service', 'security'),
        fc.boolean(),
        (slowBy, minute, kind, isReordered) => {
          const file = incidentFile({ kind, tlp: 'clear', timeline: ['09:00 reported by=dana'] })
          const now = formatInstant(time('09:00') + minute * 60)
          const input = sweep(compute(file, time(now)), now, {
            recompute: (one, at = time(now)) => compute(one, at)[0] ?? null,
          })
          const github = pretendGitHub()
          sweepOnce(github, input, slowBy)
          expect(github.issues[0]?.body).not.toMatch(
            /notify-incident-manager: (?:pending|due-soon|overdue)/
          )
          const written = github.writes.length
          if (isReordered) for (const list of github.comments.values()) list.reverse()
          sweepOnce(github, input, slowBy)
          expect(github.writes.slice(written)).toEqual([])
        }
      ),
      { numRuns: 60 }
    )
  })

  it('and neither does a second look by a record that has its receipts', () => {
    const lines = ['09:00 reported by=dana']
    const file = incidentFile({ kind: 'service', timeline: lines })
    const receipt = '09:05 notified role=incident-manager who=alice via=github'
    const noted = incidentFile({ kind: 'service', timeline: [...lines, receipt] })
    const github = pretendGitHub()
    sweepOnce(github, atOne(file), 4 * 60)
    const written = github.writes.length
    sweepOnce(github, atOne(noted), 4 * 60)
    expect(github.writes.slice(written)).toEqual([])
  })
})

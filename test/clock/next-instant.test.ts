import fc from 'fast-check'
import { expect, it } from 'vitest'
import { computeLedger } from '../../src/clock/compute-ledger.ts'
import { nextInstant } from '../../src/clock/next-instant.ts'
import { formatInstant, type Instant } from '../../src/model/time.ts'
import { at, incidentFile } from '../support/incidents.ts'
import { policy } from '../support/policy.ts'
import { zones } from '../support/zones.ts'

const NIGHT = [
  '03:12 reported by=dana',
  '03:20 assessed by=alice impact=severe urgency=immediate',
  '03:50 held by=alice reason="waiting for the vendor"',
  '04:40 resumed by=alice',
  '06:00 resolved by=alice',
  '07:00 closed by=alice',
]

function ledgerAt(timeline: readonly string[], now: Instant) {
  const files = [incidentFile({ kind: 'security', id: 'SEC-20261123-0312', timeline })]
  return computeLedger(files, policy, zones, now)
}

function nextAfter(timeline: readonly string[], time: string): string | null {
  const now = at(`2026-11-23T${time}Z`)
  const next = nextInstant(ledgerAt(timeline, now), now)
  return next === null ? null : formatInstant(next)
}

it('wakes to the second for a limit of 30 minutes: its reminder, and once its due second has passed', () => {
  const night = NIGHT.slice(0, 2)
  expect(nextAfter(night, '03:21:00')).toBe('2026-11-23T03:32:00Z')
  expect(nextAfter(night, '03:32:00')).toBe('2026-11-23T03:42:01Z')
  expect(nextAfter(night, '03:42:00')).toBe('2026-11-23T03:42:01Z')
})

it('wakes for an entry that was typed ahead', () => {
  expect(nextAfter(NIGHT, '03:49:30')).toBe('2026-11-23T03:50:00Z')
})

it('sleeps where nothing is owed to anybody', () => {
  expect(nextAfter(['03:12 reported by=dana', '03:13 dismissed by=alice'], '04:00:00')).toBeNull()
  expect(nextInstant([], 0)).toBeNull()
})

it('misses nothing: up to that instant no step falls due, and nobody becomes late', () => {
  const seconds = fc.integer({ min: at('2026-11-23T03:12Z'), max: at('2026-11-24T12:00Z') })
  fc.assert(
    fc.property(seconds, fc.nat({ max: 100_000 }), fc.nat({ max: 6 }), (now, ahead, entries) => {
      const timeline = NIGHT.slice(0, Math.max(1, entries))
      const next = nextInstant(ledgerAt(timeline, now), now) ?? Number.POSITIVE_INFINITY
      const before = Math.min(now + ahead, next - 1)
      expect(dueAt(timeline, before)).toEqual(dueAt(timeline, now))
    })
  )
})

function dueAt(timeline: readonly string[], now: Instant) {
  return ledgerAt(timeline, now).flatMap(({ obligations }) =>
    obligations.map(({ target, state, steps }) => ({
      target,
      isLate: state === 'overdue' || state === 'late',
      due: steps.filter((step) => step.at <= now),
    }))
  )
}

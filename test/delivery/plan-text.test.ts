/** A plan says of each notice what it is, in words that whoever reads a job's summary knows. */
import { expect, test } from 'vitest'
import { planSweep } from '../../src/delivery/plan-sweep.ts'
import { renderPlanMarkdown } from '../../src/delivery/plan-text.ts'
import { zones } from '../support/zones.ts'
import { entry, obligation, sweep, time } from './support.ts'

const STEPS = {
  call: '09:00 security-officer',
  remind: '09:20 security-officer',
  'rung-1': '09:31 security-officer incident-manager',
  'rung-2': '10:00 management',
  'repeat-1': '12:00 management',
} as const

test.each([
  ['09:10', 'call to act: '],
  ['09:25', 'reminder: '],
  ['09:40', 'overdue: '],
  ['10:10', 'overdue, step 2 of the escalation: '],
  ['12:10', 'overdue, the whole escalation: '],
])('at %s: %s', (now, words) => {
  const state = now < '09:30' ? 'pending' : 'overdue'
  const input = sweep([entry([obligation({ state, steps: STEPS })])], now)
  const { steps, notices } = planSweep(input)
  const result = { now: time(now), applied: false, steps, notices, owed: [], failures: [] }
  const told = renderPlanMarkdown(result, { zones, timezone: 'Europe/Amsterdam' })
  expect(told).toContain(`- ${words}the incident manager is to engage the security officer`)
  // Once, in its head.
  expect(told.match(/Amsterdam/g)).toHaveLength(1)
})

/** What no agreement covers: the incident manager hears of it, and nothing else is owed. */
import { expect, test } from 'vitest'
import { isCovered } from '../../src/clock/agreement.ts'
import { obligations } from '../support/compute.ts'
import { policy, policyWith } from '../support/policy.ts'

const rows = (...[typed, now, under]: Parameters<typeof obligations>) =>
  obligations(typed, now, under).map(
    ({ target, role, dueAt, state }) => `${target} ${role} ${dueAt} ${state}`
  )
const REPORTED = '09:00 reported'
const DUE = Date.parse('2026-11-23T09:05:00Z') / 1000

test('a kind that the policy does not know is owed one word, immediately', () => {
  const typed = { kind: 'securty', timeline: [REPORTED] }
  expect(rows(typed, '09:01')).toEqual([`notify-incident-manager incident-manager ${DUE} pending`])
  expect(rows(typed, '09:06')).toEqual([`notify-incident-manager incident-manager ${DUE} overdue`])
  const told = { ...typed, timeline: [REPORTED, '09:03 notified role=incident-manager'] }
  expect(rows(told, '09:06')).toEqual([`notify-incident-manager incident-manager ${DUE} met`])
})

test('a priority of which the kind says nothing is too', () => {
  const assessed = '09:02 assessed impact=minor urgency=normal priority=P4 reason=x'
  const typed = { timeline: [REPORTED, assessed] }
  expect(rows(typed, '09:06')).toContain(`notify-incident-manager incident-manager ${DUE} overdue`)
})

test('an empty list is a decision: nothing is owed', () => {
  const silent = policyWith((typed) => {
    typed.kinds['service']!.unassessed = []
  })
  expect(isCovered(silent, 'service', null)).toBe(true)
  expect(rows({ timeline: [REPORTED] }, '09:06', silent)).toEqual([])
})

test('what is covered owes what its targets say', () => {
  expect(isCovered(policy, 'service', 'P1')).toBe(true)
  expect(isCovered(policy, 'service', 'P4')).toBe(false)
  expect(isCovered(policy, 'toString', null)).toBe(false)
})

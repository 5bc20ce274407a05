/** What the limits of duties are counted by: the policy's zone, a calendar's working days, and when a cap lapses. */
import { expect, test } from 'vitest'
import { computeLedger } from '../../src/clock/compute-ledger.ts'
import type { Policy } from '../../src/model/policy.ts'
import { formatInstant } from '../../src/model/time.ts'
import { noticesOf } from '../../src/delivery/notices.ts'
import { obligation } from '../support/compute.ts'
import { at, incidentFile } from '../support/incidents.ts'
import { policyOwing } from '../support/packs.ts'
import type { TypedPolicy } from '../support/policy.ts'
import { zones } from '../support/zones.ts'

type Duty = NonNullable<TypedPolicy['kinds'][string]['duties']>[number]
const owing = (duty: Partial<Duty>) =>
  policyOwing(
    [],
    [
      {
        id: 'own',
        do: 'submit',
        to: 'authority',
        anchors: [{ from: 'aware', within: '1mo' }],
        ...duty,
      },
    ]
  )
const due = (policy: Policy, timeline: readonly string[], now: string, target = 'own') =>
  formatInstant(obligation({ kind: 'security', timeline }, target, now, policy).dueAt ?? 0)

const filed = (duty: string, days: readonly number[]) =>
  days.map((day) => `2026-11-${day}T10:00Z submitted duty=${duty}`)

test('a month is one of the policy’s zone: ten minutes past midnight in Amsterdam is the 31st, and its end that of February', () => {
  const timeline = ['2027-01-30T23:10Z reported']
  expect(due(owing({}), timeline, '2027-01-31T09:00Z')).toBe('2027-02-28T22:59:59Z')
})

test.each([
  // Friday 16:00 in Amsterdam; the office is open from 09:00 to 17:00, and on 25 December closed.
  ['4h', '2026-11-27T15:00Z', '2026-11-30T11:00:00Z'],
  ['2d', '2026-11-27T15:00Z', '2026-12-01T15:00:00Z'],
  ['2d', '2026-12-24T15:00Z', '2026-12-29T15:00:00Z'],
  // Saturday: the first day begins with Monday's opening.
  ['1d', '2026-11-28T12:00Z', '2026-12-01T08:00:00Z'],
])('%s of office time from %s end at %s', (within, reported, wanted) => {
  const policy = owing({ calendar: 'office', anchors: [{ from: 'aware', within }] })
  expect(due(policy, [`${reported} reported`], reported)).toBe(wanted)
})

test('a submission that is filed once more moves only what counts from the last one', () => {
  const start = ['2026-11-23T09:00Z reported']
  const now = '2026-11-29T09:00Z'
  const nis2 = [
    ...start,
    '2026-11-23T09:30Z classified regime=nis2 as=significant reason=so',
    ...filed('nis2-notification', [24, 27]),
    '2026-11-28T10:00Z resolved',
  ]
  expect(due(policyOwing(['nis2']), nis2, now, 'nis2-final')).toBe('2026-12-24T22:59:59Z')
  const dora = [
    ...start,
    '2026-11-23T09:30Z classified regime=dora as=major reason=so',
    ...filed('dora-initial', [23, 24]).map((entry) => entry.replace('10:00Z', '11:00Z')),
  ]
  const policy = policyOwing(['dora'])
  expect(due(policy, dora, now, 'dora-intermediate')).toBe('2026-11-26T11:00:00Z')
  const reported = [...dora, ...filed('dora-intermediate', [25, 28])]
  expect(due(policy, reported, now, 'dora-final')).toBe('2026-12-28T22:59:59Z')
})

test('a cap that had not passed when it was classified lapses by nothing that comes later', () => {
  const timeline = [
    '2026-11-23T09:00Z reported',
    '2026-11-24T08:00Z classified regime=dora as=major reason=so',
    '2026-11-24T10:00Z noted',
    '2026-11-24T11:00Z classified regime=dora as=major reason="as before"',
  ]
  const now = '2026-11-24T11:30Z'
  expect(due(policyOwing(['dora']), timeline, now, 'dora-initial')).toBe('2026-11-24T09:00:00Z')
})

test('what became owed long after its due instant is called for, and `catch-up` counts from then', () => {
  const policy = policyOwing(['nis2'])
  const timeline = [
    '2026-11-02T09:00Z reported',
    '2026-12-02T09:00Z classified regime=nis2 as=significant reason=so',
  ]
  const told = (now: string) => {
    const file = incidentFile({ kind: 'security', timeline })
    const [entry] = computeLedger([file], policy, zones, at(now))
    if (entry === undefined) throw new Error('It was reported after now.')
    const context = { policy, course: entry.course, zones, now: at(now) }
    const { notices, expired } = noticesOf(entry, [], context)
    return [notices, expired].map((all) =>
      all.some((one) => (typeof one === 'string' ? one : one.key).includes('nis2-early-warning'))
    )
  }
  expect(told('2026-12-02T08:59:59Z')).toEqual([false, false])
  expect(told('2026-12-02T09:00:00Z')).toEqual([true, false])
  // The catch-up is seven days.
  expect(told('2026-12-09T09:00:00Z')).toEqual([true, false])
  expect(told('2026-12-20T09:00:00Z')).toEqual([false, true])
})

/** When a follow-up is due, whether it was kept, and who hears of it. */
import { describe, expect, test } from 'vitest'
import { computeLedgerOfTheTime } from '../../src/clock/compute-ledger.ts'
import { unknownPast } from '../../src/clock/declared.ts'
import { type FollowUp, followUpsOf } from '../../src/clock/follow-ups.ts'
import { alwaysInForce, type PolicyTimeline } from '../../src/clock/policy-timeline.ts'
import { formatInstant } from '../../src/model/time.ts'
import { taskFacts } from '../../src/model/task-text.ts'
import { at, incidentFile, type RecordParts } from '../support/incidents.ts'
import { policy as without, policyWith, type TypedPolicy } from '../support/policy.ts'
import { zones } from '../support/zones.ts'

const asking = (more: Partial<NonNullable<TypedPolicy['follow-ups']>> = {}) =>
  policyWith((typed) => {
    typed['follow-ups'] = { within: { P1: '4w', P2: '8w' }, remind: '3d', ...more }
  })
const P1 = '09:05 assessed impact=severe urgency=immediate'
// 2026-11-23 is a Monday, and the zone an hour ahead of UTC.
const CLOSED = ['09:00 reported', P1, '10:00 resolved', '11:00 closed']

interface Asked extends Partial<RecordParts> {
  readonly timeline?: readonly string[]
  readonly policy?: ReturnType<typeof asking>
  readonly held?: PolicyTimeline
}

function rowsOf(tasks: readonly string[], now: string, asked: Asked = {}): FollowUp[] {
  const { policy = asking(), held = alwaysInForce(policy), timeline = CLOSED, ...parts } = asked
  const file = incidentFile({ ...parts, timeline })
  const said = tasks.map((typed, index) => {
    const text = typed.replace(/^\[.\] /, '')
    return { done: typed.startsWith('[x]'), text, line: index + 1, ...taskFacts(text) }
  })
  const body = { ...file.body, facts: { ...file.body.facts, tasks: said } }
  const moment = at(now)
  const entries = computeLedgerOfTheTime([{ ...file, body }], held, zones, moment, unknownPast)
  return entries.flatMap((entry) => followUpsOf(entry, { timeline: held, policy, zones }, moment))
}

function stand(task: string, now: string, asked: Asked = {}): string {
  const [row] = rowsOf([task], now, asked)
  if (row === undefined) return 'no row'
  const late = row.lateBySeconds === null ? '' : ` ${row.lateBySeconds}`
  return `${row.dueAt === null ? '-' : formatInstant(row.dueAt)} ${row.state}${late}`
}
const steps = (task: string, now: string, asked: Asked = {}) =>
  rowsOf([task], now, asked)[0]?.steps.map(
    ({ step, at: when, mention }) => `${step} ${formatInstant(when)} ${mention.join(',')}`
  )

describe('a follow-up is due', () => {
  const LIMIT = '2026-12-21T22:59:59Z'
  test('with the end of the day on which the limit from the closing ends, a second before and after it', () => {
    expect(stand('@ben x', '2026-12-10T00:00Z')).toBe(`${LIMIT} open`)
    expect(stand('@ben x', '2026-12-18T22:59:58Z')).toBe(`${LIMIT} open`)
    expect(stand('@ben x', '2026-12-18T22:59:59Z')).toBe(`${LIMIT} due-soon`)
    expect(stand('@ben x', LIMIT)).toBe(`${LIMIT} due-soon`)
    expect(stand('@ben x', '2026-12-21T23:00:00Z')).toBe(`${LIMIT} overdue 1`)
  })

  test('on the day that it says, earlier or later than the limit', () => {
    expect(stand('@ben x (due 2027-03-01)', '2027-01-10T00:00Z')).toBe('2027-03-01T22:59:59Z open')
    expect(stand('@ben x (due 2026-12-01)', '2026-12-01T23:00Z')).toBe(
      '2026-12-01T22:59:59Z overdue 1'
    )
  })

  test('never, where neither it nor the policy says: before the closing, of another priority, of no policy', () => {
    const open = CLOSED.slice(0, 3)
    expect(stand('@ben x', '2026-12-30T00:00Z', { timeline: open })).toBe('- open')
    const minor = CLOSED.with(1, '09:05 assessed impact=minor urgency=normal')
    expect(stand('@ben x', '2027-12-30T00:00Z', { timeline: minor })).toBe('- open')
    expect(stand('@ben x', '2026-12-30T00:00Z', { policy: without })).toBe('- open')
  })

  test('by the policy in force at the closing: a later one sets no limit to what was closed', () => {
    const held: PolicyTimeline = [
      { commit: 'a', since: null, policy: without },
      { commit: 'b', since: at('2026-11-24T00:00Z'), policy: asking() },
    ]
    expect(stand('@ben x', '2026-12-30T00:00Z', { held })).toBe('- open')
    const longer: PolicyTimeline = [
      { commit: 'a', since: null, policy: asking() },
      { commit: 'b', since: at('2026-11-24T00:00Z'), policy: asking({ within: { P1: '40w' } }) },
    ]
    expect(stand('@ben x', '2026-12-22T00:00Z', { held: longer })).toContain('overdue')
  })

  test('no later after a reopening and a second closing', () => {
    const again = [...CLOSED, '+20 09:00 reopened', '+20 10:00 resolved', '+20 11:00 closed']
    expect(stand('@ben x', '2026-12-22T00:00Z', { timeline: again })).toBe(`${LIMIT} overdue 3601`)
    // Nor while it is open again.
    expect(stand('@ben x', '2026-12-22T00:00Z', { timeline: again.slice(0, 5) })).toBe(
      `${LIMIT} overdue 3601`
    )
  })

  test('by the highest priority since it was resolved: lowering it before the closing gains nothing', () => {
    const lowered = CLOSED.toSpliced(3, 0, '10:30 assessed impact=minor urgency=normal')
    expect(stand('@ben x', '2026-12-10T00:00Z', { timeline: lowered })).toBe(`${LIMIT} open`)
  })
})

const ticked = (done: string) => `[x] @ben x (due 2026-12-01${done})`

describe('a follow-up that is ticked', () => {
  test.each([
    [', done 2026-12-01', 'done'],
    [', done 2026-12-02', 'late 86400'],
    // Nobody says when; or a day that is still to come, which is no day on which it was done.
    ['', 'done'],
    [', done 2027-12-01', 'done'],
  ])('with %j is %s', (done, state) => {
    expect(stand(ticked(done), '2026-12-20T00:00Z')).toBe(`2026-12-01T22:59:59Z ${state}`)
  })

  test('has no day that is still to come, and one that is not ticked has none at all', () => {
    const [ahead] = rowsOf([ticked(', done 2027-12-01')], '2026-12-20T00:00Z')
    expect(ahead?.doneAt).toBeNull()
    const claimed = ticked(', done 2026-11-30').replace('[x]', '[ ]')
    expect(stand(claimed, '2026-12-20T00:00Z')).toContain('overdue')
  })
})

const promise = (task: string, asked: Asked = {}) => {
  const [row] = rowsOf([task], '2026-12-20T00:00Z', asked)
  return [row?.isByPolicy, row === undefined ? '' : formatInstant(row.since).slice(11, 16)]
}

describe('of a follow-up', () => {
  const now = '2026-12-20T00:00Z'
  const asks = (task: string, asked: Asked = {}) =>
    rowsOf([task], now, { policy: asking({ issues: true }), ...asked })[0]?.asksIssue

  test('an issue is asked for once the incident is closed, where the policy of the closing and the present one ask', () => {
    expect(asks('@ben x')).toBe(true)
    expect(asks('@ben x', { policy: asking() })).toBe(false)
    expect(asks('@ben x', { timeline: CLOSED.slice(0, 3) })).toBe(false)
    expect(asks('@ben x', { timeline: [...CLOSED, '12:00 reopened'] })).toBe(false)
    expect(asks('@ben x', { declared: 'exercise' })).toBe(false)
    const held = alwaysInForce(asking())
    expect(asks('@ben x', { held })).toBe(false)
    expect(asks('@ben x', { held: alwaysInForce(without) })).toBe(false)
    expect(asks('@ben x', { policy: without, held: alwaysInForce(asking({ issues: true })) })).toBe(
      false
    )
  })

  test('none of what is done or tracked already', () => {
    expect(asks('[x] @ben x')).toBe(false)
    expect(asks('@ben x (#12)')).toBe(false)
    expect(asks('@ben x (https://jira.example/1)')).toBe(false)
  })

  test('it is said whether the policy makes it due, and since when it was promised', () => {
    expect(promise('@ben x')).toEqual([true, '11:00'])
    expect(promise('@ben x (due 2026-12-01)')).toEqual([false, '11:00'])
    expect(promise('@ben x', { policy: without })).toEqual([false, '11:00'])
    expect(promise('@ben x', { timeline: CLOSED.slice(0, 3) })).toEqual([false, '09:00'])
  })

  test('that is due on no day and done on one is not late, nor is one that is done on its day', () => {
    const minor = CLOSED.with(1, '09:05 assessed impact=minor urgency=normal')
    expect(stand('[x] @ben x (done 2026-12-02)', now, { timeline: minor })).toBe('- done')
    expect(stand('[x] @ben x (due 2026-12-19, done 2026-12-20)', '2026-12-20T12:00Z')).toContain(
      'late'
    )
  })
})

describe('who hears of a follow-up', () => {
  test('nobody at a closing that never was, before its day where nothing reminds, and once where both come at once', () => {
    const task = '@ben x (due 2026-12-10)'
    const names = (asked: Asked = {}, typed = task) =>
      steps(typed, '2026-12-01T00:00Z', asked)?.map((line) => line.split(' ')[0])
    expect(names({ timeline: CLOSED.slice(0, 3) })).toEqual(['remind', 'rung-1', 'rung-2'])
    const unreminded = policyWith((typed) => {
      typed['follow-ups'] = { within: { P1: '4w' } }
    })
    expect(names({ policy: unreminded })).toEqual(['call', 'rung-1', 'rung-2'])
    // It closes at 11:00Z: the reminder of three days comes half a day before that.
    expect(names({}, '@ben x (due 2026-11-26)')).toEqual(['call', 'remind', 'rung-1', 'rung-2'])
    expect(names({}, '@ben x (due 2026-11-25)')).toEqual(['call', 'rung-1', 'rung-2'])
    const atOnce = [...CLOSED.slice(0, 3), '22:59:59 closed']
    expect(names({ timeline: atOnce }, '@ben x (due 2026-11-26)')).toEqual([
      'call',
      'rung-1',
      'rung-2',
    ])
  })

  const OWNED = '@ben x (due 2026-12-10)'
  test('its owner at the closing, before and after its day; the incident manager a week later', () => {
    expect(steps(OWNED, '2026-12-01T00:00Z')).toEqual([
      'call 2026-11-23T11:00:00Z owner',
      'remind 2026-12-07T22:59:59Z owner',
      'rung-1 2026-12-10T23:00:00Z owner',
      'rung-2 2026-12-17T22:59:59Z owner,incident-manager',
    ])
  })

  test('no call where its issue says it, but of what is tracked elsewhere', () => {
    const policy = asking({ issues: true })
    expect(steps(OWNED, '2026-12-01T00:00Z', { policy })?.[0]).toContain('remind')
    const elsewhere = '@ben x (due 2026-12-10, https://jira.example/1)'
    expect(steps(elsewhere, '2026-12-01T00:00Z', { policy })?.[0]).toContain('call')
  })

  test('by the ladder of the policy, in which role is its owner too', () => {
    const ladder = [{ after: '0m', mention: ['role', 'owner', 'management'] }]
    const found = steps(OWNED, '2026-12-01T00:00Z', { policy: asking({ ladder }) })
    expect(found?.slice(2)).toEqual(['rung-1 2026-12-10T23:00:00Z owner,management'])
  })

  test('nobody once it is done, dismissed, a drill, or where the policy asks nothing', () => {
    const now = '2027-01-01T00:00Z'
    expect(steps(`[x] ${OWNED}`, now)).toEqual([])
    const dismissed = { timeline: [...CLOSED.slice(0, 2), '09:30 dismissed'] }
    expect(steps(OWNED, now, dismissed)).toEqual([])
    expect(steps(OWNED, now, { declared: 'exercise' })).toEqual([])
    expect(steps(OWNED, now, { policy: without })).toEqual([])
  })
})

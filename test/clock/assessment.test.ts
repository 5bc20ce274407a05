/** Rules 1 to 3: due instants rest on record and policy alone, on time is to the second, and the first assessment. */
import { describe, expect, it } from 'vitest'
import { computeObligations, obligation, obligations, rows, summary } from '../support/compute.ts'
import { deriveCourse } from '../../src/clock/derive-course.ts'
import { at, incidentFile } from '../support/incidents.ts'
import { policy, policyWith } from '../support/policy.ts'
import { zones } from '../support/zones.ts'

const P1 = 'assessed impact=severe urgency=immediate'
const P3 = 'assessed impact=minor urgency=normal'

describe('rule 1: a due instant depends on the record and the policy', () => {
  it('and events after now are as if not written', () => {
    const timeline = ['09:00 reported', `09:10 ${P1}`, '09:12 engaged role=first-line who=fay']
    const short = obligations({ timeline: timeline.slice(0, 2) }, '09:11:59')
    expect(obligations({ timeline }, '09:11:59')).toEqual(short)
    expect(obligation({ timeline }, 'engage-first-line', '09:12').state).toBe('met')
  })

  it('and a course that hears every event judges them all, whatever now is', () => {
    const file = incidentFile({ timeline: ['09:00 reported', `09:10 ${P1}`, '20:00 resolved'] })
    const course = deriveCourse(file.incident, 'unknown', policy, null)
    const found = computeObligations(file, course, policy, zones, at('2026-11-23T09:30Z'))
    expect(found.find(({ target }) => target === 'reach-resolved')?.state).toBe('late')
  })
})

describe('rule 2: on time is at or before the due instant, to the second', () => {
  const timeline = ['09:00 reported']
  const notify = (now: string) => obligation({ timeline }, 'notify-incident-manager', now)

  it('immediately is the anchor plus the tolerance', () => {
    expect(summary(notify('09:05'))).toBe('2026-11-23T09:05:00Z pending 0')
    expect(notify('09:05:01')).toMatchObject({ state: 'overdue', lateBySeconds: 1, breaches: 1 })
  })

  it('rungs and repeats of immediately count from the tolerance, its call from the anchor', () => {
    expect(notify('09:00').steps.map(({ step, at: instant }) => [step, instant])).toEqual([
      ['call', at('2026-11-23T09:00Z')],
      ['rung-1', at('2026-11-23T09:05:01Z')],
      ['rung-2', at('2026-11-23T09:35Z')],
      ['repeat-1', at('2026-11-23T10:35Z')],
      ['repeat-2', at('2026-11-23T11:35Z')],
      ['repeat-3', at('2026-11-23T12:35Z')],
    ])
  })
})

describe('rule 3: before and after the first assessment', () => {
  it('the unassessed targets of the kind apply, without a priority', () => {
    const found = obligations({ timeline: ['09:00 reported'] }, '09:01')
    expect(found.map((row) => [row.target, row.priority, summary(row)])).toEqual([
      ['notify-incident-manager', null, '2026-11-23T09:05:00Z pending 0'],
      ['reach-assessed', null, '2026-11-23T09:30:00Z pending 0'],
    ])
    const security = obligation(
      { kind: 'security', timeline: ['09:00 reported'] },
      'reach-assessed',
      '09:01'
    )
    expect(security.steps.map(({ step, mention }) => [step, mention])).toEqual([
      ['call', ['incident-manager']],
      ['rung-1', ['incident-manager', 'security-officer']],
      ['rung-2', ['management']],
      ['repeat-1', ['incident-manager', 'security-officer', 'management']],
      ['repeat-2', ['incident-manager', 'security-officer', 'management']],
      ['repeat-3', ['incident-manager', 'security-officer', 'management']],
    ])
  })

  it('the first assessment is no change: its limits count from the report', () => {
    const timeline = ['09:00 reported', `09:25 ${P1}`]
    expect(summary(obligation({ timeline }, 'reach-resolved', '09:30'))).toBe(
      '2026-11-23T13:00:00Z pending 0'
    )
    expect(obligation({ timeline }, 'reach-resolved', '09:30').episode).toBe(0)
  })

  it('a late assessment eats into the limits', () => {
    const timeline = ['09:00 reported', `10:00 ${P1}`]
    expect(obligation({ timeline }, 'engage-first-line', '10:00')).toMatchObject({
      state: 'overdue',
      dueAt: at('2026-11-23T09:15Z'),
      lateBySeconds: 45 * 60,
      breaches: 1,
    })
  })

  it('what carries over takes the assessed limit, and what was provisional leaves no breach', () => {
    const timeline = ['09:00 reported']
    const notify = () => obligation({ timeline }, 'notify-incident-manager', '09:40')
    expect(summary(notify())).toBe('2026-11-23T09:05:00Z overdue 1')
    timeline.push(`09:20 ${P3}`)
    expect(summary(notify())).toBe('2026-11-23T11:00:00Z pending 0')
  })

  it('a fulfilment made before the assessment is judged by the limit that it sets', () => {
    const timeline = ['09:00 reported', '09:20 notified role=incident-manager who=alice']
    const notify = () => obligation({ timeline }, 'notify-incident-manager', '10:00')
    expect(notify()).toMatchObject({ state: 'late', priority: null, breaches: 1 })
    timeline.push(`09:30 ${P3}`)
    expect(notify()).toMatchObject({ state: 'met', priority: 'P3', breaches: 0 })
  })

  it('assessed keeps its own verdict', () => {
    const timeline = ['09:00 reported', `09:30:01 ${P3}`]
    expect(obligation({ timeline }, 'reach-assessed', '10:00')).toMatchObject({
      state: 'late',
      priority: null,
      metAt: at('2026-11-23T09:30:01Z'),
      lateBySeconds: 1,
      breaches: 1,
    })
  })

  it('a provisional target that the priority lacks ends without a breach', () => {
    const lenient = policyWith(({ kinds }) => {
      kinds['service']!.unassessed.push({
        id: 'call-duty',
        do: 'notify',
        role: 'first-line',
        within: '1m',
      })
    })
    const duty = (...timeline: string[]) =>
      rows({ timeline }, 'call-duty', '10:00', lenient).map((row) => [row.state, row.breaches])
    expect(duty('09:00 reported')).toEqual([['overdue', 1]])
    expect(duty('09:00 reported', `09:30 ${P3}`)).toEqual([['cancelled', 0]])
    expect(duty('09:00 reported', '09:10 notified role=first-line', `09:30 ${P3}`)).toEqual([
      ['met', 0],
    ])
  })
})

const isApproximate = (...timeline: string[]) =>
  obligation({ timeline }, 'engage-first-line', '12:00').approximate

describe('a verdict that rests on an estimate', () => {
  it('says so, be it the anchor, the fulfilment or the change', () => {
    const met = '09:20 engaged role=first-line who=fay'
    expect(isApproximate('09:00 reported', `09:05 ${P3}`, met)).toBe(false)
    expect(isApproximate('09:00~ reported', `09:05 ${P3}`, met)).toBe(true)
    expect(isApproximate('09:00 reported', `09:05 ${P3}`, met.replace(' ', '~ '))).toBe(true)
    expect(isApproximate('09:00 reported', `09:05 ${P3}`, `09:10~ ${P1}`)).toBe(true)
    expect(isApproximate('09:00 reported', `09:05~ ${P3}`, met)).toBe(false)
  })
})

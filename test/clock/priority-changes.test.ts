/** Rules 4 and 5: a change of priority moves the due instant of the same obligation, and verdicts stand. */
import { describe, expect, it } from 'vitest'
import { obligation, rows, summary } from '../support/compute.ts'
import { at } from '../support/incidents.ts'

const P1 = 'assessed impact=severe urgency=immediate'
const P2 = 'assessed impact=noticeable urgency=high'
const P3 = 'assessed impact=minor urgency=normal'

/** The row of one target; the timeline begins with the report and an assessment, both at 09:00. */
const row = (target: string, now: string, first: string, ...more: string[]) =>
  obligation({ timeline: ['09:00 reported', `09:00 ${first}`, ...more] }, target, now)

describe('rule 4: raised', () => {
  it('the new limit counts from the change', () => {
    expect(summary(row('reach-resolved', '10:01', P2, `10:00 ${P1}`))).toBe(
      '2026-11-23T14:00:00Z pending 0'
    )
  })

  it('the due instant never moves later', () => {
    expect(summary(row('reach-resolved', '16:01', P2, `16:00 ${P1}`))).toBe(
      '2026-11-23T17:00:00Z pending 0'
    )
  })

  it('anchor and anchorAt stay the original, the priority is the new one', () => {
    expect(row('reach-resolved', '10:01', P2, `10:00 ${P1}`)).toMatchObject({
      anchor: 'reported',
      anchorAt: at('2026-11-23T09:00Z'),
      priority: 'P1',
      episode: 1,
    })
  })

  it('a target that only the new priority has counts from the change', () => {
    const second = row('engage-second-line', '12:01', P2, `12:00 ${P1}`)
    expect(summary(second)).toBe('2026-11-23T12:45:00Z pending 0')
    expect(second.steps[0]).toMatchObject({ step: 'call', at: at('2026-11-23T12:30Z') })
    expect(second.anchorAt).toBe(at('2026-11-23T09:00Z'))
  })
})

describe('rule 4: lowered', () => {
  it('the new limit counts from the original anchor', () => {
    expect(summary(row('reach-resolved', '10:01', P1, `10:00 ${P2}`))).toBe(
      '2026-11-23T17:00:00Z pending 0'
    )
    expect(row('reach-resolved', '10:01', P1, `10:00 ${P2}`).episode).toBe(0)
  })

  it('also after a raise in between', () => {
    expect(summary(row('reach-resolved', '12:00', P2, `10:00 ${P1}`, `11:00 ${P2}`))).toBe(
      '2026-11-23T17:00:00Z pending 0'
    )
  })
})

describe('rule 4: a target that the new priority lacks', () => {
  it('ends cancelled, or late where it was breached', () => {
    expect(row('engage-second-line', '12:00', P1, `09:30 ${P2}`)).toMatchObject({
      state: 'cancelled',
      dueAt: null,
      breaches: 0,
      steps: [],
    })
    expect(row('engage-second-line', '12:00', P1, `10:00 ${P2}`)).toMatchObject({
      state: 'late',
      metAt: null,
      dueAt: at('2026-11-23T09:45Z'),
      lateBySeconds: 15 * 60,
      breaches: 1,
    })
  })

  it('ends once, however often the priority is lowered then', () => {
    const ended = row('engage-second-line', '12:00', P1, `09:30 ${P2}`, `09:40 ${P3}`)
    expect(ended.ending).toMatchObject({ by: 'assessed', at: at('2026-11-23T09:30Z') })
    expect(ended.reasons).toHaveLength(2)
  })

  it('is the same row when it comes back, counted from that change, breaches kept', () => {
    const timeline = ['09:00 reported', `09:00 ${P1}`, `10:00 ${P2}`, `11:00 ${P1}`]
    const found = rows({ timeline }, 'engage-second-line', '11:10')
    expect(found.map(summary)).toEqual(['2026-11-23T11:45:00Z pending 1'])
    expect(found[0]).toMatchObject({ anchorAt: at('2026-11-23T09:00Z'), episode: 1 })
  })

  it('counts a second breach when it comes back and is late again', () => {
    expect(row('engage-second-line', '12:00', P1, `10:00 ${P2}`, `11:00 ${P1}`)).toMatchObject({
      state: 'overdue',
      breaches: 2,
      lateBySeconds: 15 * 60,
    })
  })

  it('is met at once when it comes back and somebody had engaged meanwhile', () => {
    const engaged = '10:30 engaged role=second-line who=sven'
    expect(
      row('engage-second-line', '12:00', P1, `09:30 ${P2}`, engaged, `11:00 ${P1}`)
    ).toMatchObject({ state: 'met', metAt: at('2026-11-23T10:30Z'), breaches: 0 })
  })
})

describe('rule 4: an interval of no length owes nothing', () => {
  it('of two changes at one instant only the last counts', () => {
    const timeline = ['09:00 reported', `09:00 ${P2}`, `12:00 ${P1}`, `12:00 ${P2}`]
    expect(rows({ timeline }, 'engage-second-line', '15:00')).toEqual([])
    const resolved = obligation({ timeline }, 'reach-resolved', '15:00')
    expect([summary(resolved), resolved.episode]).toEqual(['2026-11-23T17:00:00Z pending 0', 0])
  })

  it('a target that a change begins and its own instant ends has no row', () => {
    const timeline = ['09:00 reported', `09:00 ${P2}`, `12:00 ${P1}`, '12:00 resolved']
    expect(rows({ timeline }, 'engage-second-line', '15:00')).toEqual([])
  })

  it('a report that is resolved in the same instant owes no engagement', () => {
    expect(row('engage-first-line', '15:00', P1, '09:00 resolved')).toMatchObject({
      state: 'cancelled',
      breaches: 0,
    })
  })

  it('the first of two assessments still holds from the report on, where that was earlier', () => {
    const timeline = ['09:00 reported', `09:10 ${P3}`, `09:10 ${P1}`]
    expect(summary(obligation({ timeline }, 'reach-resolved', '09:20'))).toBe(
      '2026-11-23T13:10:00Z pending 0'
    )
  })
})

describe('rule 5: a fulfilment is judged by the due instant in force when it was made', () => {
  it('and never judged again', () => {
    const engaged = '09:20 engaged role=first-line who=fay'
    expect(row('engage-first-line', '12:00', P2, engaged, `09:25 ${P1}`)).toMatchObject({
      state: 'met',
      dueAt: at('2026-11-23T09:30Z'),
      priority: 'P2',
    })
    expect(row('engage-first-line', '12:00', P1, engaged, `09:25 ${P3}`)).toMatchObject({
      state: 'late',
      lateBySeconds: 5 * 60,
      priority: 'P1',
    })
  })

  it('by file order where the change has the same instant', () => {
    const engaged = '09:20 engaged role=first-line who=fay'
    expect(row('engage-first-line', '12:00', P1, engaged, `09:20 ${P3}`).state).toBe('late')
    expect(row('engage-first-line', '12:00', P1, `09:20 ${P3}`, engaged).state).toBe('met')
  })

  it('by the one before the change where one entry both meets it and changes the priority', () => {
    expect(row('engage-first-line', '12:00', P1, `09:20 ${P3} by=fay`)).toMatchObject({
      state: 'late',
      priority: 'P1',
      lateBySeconds: 5 * 60,
    })
  })

  it('a breach before a lowering stays, whatever the state becomes', () => {
    const lowered = [P1, `09:20 ${P3}`] as const
    expect(summary(row('engage-first-line', '09:30', ...lowered))).toBe(
      '2026-11-23T13:00:00Z pending 1'
    )
    const engaged = '09:40 engaged role=first-line who=fay'
    expect(row('engage-first-line', '10:00', ...lowered, engaged)).toMatchObject({
      state: 'met',
      lateBySeconds: null,
      breaches: 1,
    })
    expect(row('engage-first-line', '10:00', ...lowered, '09:50 resolved')).toMatchObject({
      state: 'late',
      metAt: null,
      breaches: 1,
    })
  })
})

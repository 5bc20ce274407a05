/** Breaches with the limit that was in force when each happened, whatever the priority became. */
import { describe, expect, it } from 'vitest'
import { formatDuration, formatInstant } from '../../src/model/time.ts'
import type { Limit, Obligation } from '../../src/clock/obligation.ts'
import { obligation } from '../support/compute.ts'

const P1 = 'assessed impact=severe urgency=immediate'
const P3 = 'assessed impact=minor urgency=normal'

const row = (target: string, now: string, ...lines: string[]): Obligation =>
  obligation({ timeline: ['09:00 reported', ...lines] }, target, now)

/** `P1 30m due 09:30`. */
function limitOf({ priority, asked, dueAt }: Limit): string {
  const within = asked.do === 'update' ? asked.every : asked.within
  const length = within === 'immediately' ? within : formatDuration(within)
  return `${priority ?? '-'} ${length} due ${timeOf(dueAt)}`
}

function timeOf(instant: number | null): string {
  return instant === null ? '-' : formatInstant(instant).slice(11, 16)
}

/** `P1 30m due 09:30, over by 15m, met 09:45`. */
const overrunsOf = ({ overruns }: Obligation): string[] =>
  overruns.map((overrun) => {
    const { lateBySeconds, end, metAt } = overrun
    return `${limitOf(overrun)}, over by ${lateBySeconds / 60}m, ${end ?? 'lasts'} ${timeOf(metAt)}`
  })

describe('a breach keeps the limit that was in force when it happened', () => {
  it('for an update that came late as a P1, after a lowering too', () => {
    const lines = [`09:00 ${P1}`, '09:38 updated audience=users', `09:50 ${P3}`]
    const late = row('update-users', '10:00', ...lines)
    expect(overrunsOf(late)).toEqual(['P1 30m due 09:30, over by 8m, met 09:38'])
    expect([late.priority, limitOf(late.limit)]).toEqual(['P3', 'P3 1d due 09:38'])
  })

  it('for what a lowering overtook, with what met it in the end', () => {
    const lines = [`09:00 ${P1}`, `09:40 ${P3}`, '10:05 engaged role=first-line who=fay']
    const lowered = row('engage-first-line', '10:30', ...lines)
    expect(overrunsOf(lowered)).toEqual(['P1 15m due 09:15, over by 25m, lowered 10:05'])
    expect(lowered).toMatchObject({ state: 'met', lateBySeconds: null })
    expect(overrunsOf(row('engage-first-line', '10:00', ...lines))).toEqual([
      'P1 15m due 09:15, over by 25m, lowered -',
    ])
  })

  it('for what a raise found overdue: the old limit was the one that was broken', () => {
    const lines = [`09:00 ${P3}`, `16:00 ${P1}`, '16:05 engaged role=first-line who=fay']
    const raised = row('engage-first-line', '17:00', ...lines)
    expect(raised.priority).toBe('P1')
    expect(overrunsOf(raised)).toEqual(['P3 4h due 13:00, over by 185m, met 16:05'])
  })
})

describe('what ended a breach is told', () => {
  it('nothing yet, the end of the row, or word after a longer silence than before', () => {
    expect(overrunsOf(row('engage-first-line', '10:00', `09:00 ${P1}`))).toEqual([
      'P1 15m due 09:15, over by 45m, lasts -',
    ])
    expect(overrunsOf(row('engage-first-line', '11:00', `09:00 ${P1}`, '10:00 resolved'))).toEqual([
      'P1 15m due 09:15, over by 45m, ended -',
    ])
    const word = ['09:35 updated audience=users', '10:25 updated audience=users']
    const updates = row('update-users', '10:30', `09:00 ${P1}`, ...word)
    expect(overrunsOf(updates)).toEqual([
      'P1 30m due 09:30, over by 5m, met 09:35',
      'P1 30m due 10:05, over by 20m, met 10:25',
    ])
    expect(updates.updates).toBe(2)
  })
})

describe('what was kept names the limit that it was kept by', () => {
  it('the one in force when it was met, and for updates when the last one came', () => {
    const met = row(
      'engage-first-line',
      '13:00',
      `09:00 ${P3}`,
      '09:20 engaged role=first-line who=fay'
    )
    expect(limitOf(met.limit)).toBe('P3 4h due 13:00')
    const word = ['09:20 updated audience=users', '09:45 updated audience=users', '10:00 resolved']
    const kept = row('update-users', '11:00', `09:00 ${P1}`, ...word)
    expect([kept.state, kept.dueAt, limitOf(kept.limit)]).toEqual(['met', null, 'P1 30m due 09:50'])
  })

  it('and what ended without being owed names none that it was due by', () => {
    const ended = row('engage-third-line', '10:00', `09:00 ${P1}`, '09:30 resolved')
    expect([ended.state, limitOf(ended.limit)]).toEqual(['cancelled', 'P1 2h 15m due -'])
  })
})

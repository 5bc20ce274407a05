/** Every limit of the two agreements, at the limit, one second before and one second after. */
import { describe, expect, it } from 'vitest'
import { formatInstant } from '../../src/model/time.ts'
import { obligation } from '../support/compute.ts'
import { at } from '../support/incidents.ts'

const ASSESSED = {
  P1: 'assessed impact=severe urgency=immediate',
  P2: 'assessed impact=noticeable urgency=high',
  P3: 'assessed impact=minor urgency=normal',
} as const

// A Monday; the limits of P3 that run by the office calendar are counted within one working day.
const REPORTED = '2026-11-23T09:00:00Z'

interface Limit {
  kind: 'service' | 'security'
  priority: keyof typeof ASSESSED
  target: string
  minutes: number
  meets: string
}

const limit = (
  kind: Limit['kind'],
  priority: Limit['priority'],
  target: string,
  minutes: number,
  meets: string
): Limit => ({ kind, priority, target, minutes, meets })

const notified = 'notified role=incident-manager'
const engaged = 'engaged role=security-officer who=sam'

const LIMITS: readonly Limit[] = [
  // "Incident Manager will be notified immediately", "within 30 minutes", "within 2 hours"
  limit('security', 'P1', 'notify-incident-manager', 5, notified),
  limit('security', 'P2', 'notify-incident-manager', 30, notified),
  limit('security', 'P3', 'notify-incident-manager', 120, notified),
  // "Incident Manager will engage the Security Officer within 30 minutes", "1 hour", "4 hours"
  limit('security', 'P1', 'engage-security-officer', 30, engaged),
  limit('security', 'P2', 'engage-security-officer', 60, engaged),
  limit('security', 'P3', 'engage-security-officer', 240, engaged),
  // "First Line … Second Line … Third Line Support", the figures ours
  limit('service', 'P1', 'engage-first-line', 15, 'engaged role=first-line who=fay'),
  limit('service', 'P1', 'engage-second-line', 45, 'engaged role=second-line who=sven'),
  limit('service', 'P1', 'engage-third-line', 135, 'engaged role=third-line who=theo'),
  limit('service', 'P1', 'notify-incident-manager', 5, notified),
  limit('service', 'P2', 'notify-incident-manager', 30, notified),
  limit('service', 'P3', 'notify-incident-manager', 120, notified),
  limit('service', 'P1', 'reach-resolved', 240, 'resolved'),
  limit('service', 'P2', 'reach-resolved', 480, 'resolved'),
  limit('security', 'P1', 'reach-contained', 60, 'contained'),
  limit('security', 'P2', 'reach-contained', 240, 'contained'),
]

describe.each(LIMITS)('$kind $priority $target', ({ kind, priority, target, minutes, meets }) => {
  const dueAt = at(REPORTED) + minutes * 60
  const record = (...more: string[]) => ({
    kind,
    timeline: [`${REPORTED} reported by=dana`, `${REPORTED} ${ASSESSED[priority]}`, ...more],
  })
  const metAt = (instant: number) =>
    obligation(record(`${formatInstant(instant)} ${meets}`), target, '2026-11-24T09:00Z')

  it(`is due ${minutes} minutes after the report`, () => {
    expect(obligation(record(), target, REPORTED)).toMatchObject({ dueAt, priority, breaches: 0 })
  })

  it('is on time at the limit and one second before it', () => {
    expect(metAt(dueAt)).toMatchObject({ state: 'met', metAt: dueAt, lateBySeconds: null })
    expect(metAt(dueAt - 1)).toMatchObject({ state: 'met', metAt: dueAt - 1, breaches: 0 })
  })

  it('is late one second after it', () => {
    const late = { state: 'late', metAt: dueAt + 1, lateBySeconds: 1, breaches: 1 }
    expect(metAt(dueAt + 1)).toMatchObject(late)
  })

  it('is owed at the limit, and overdue one second after it', () => {
    const open = record()
    const now = (instant: number) => obligation(open, target, formatInstant(instant))
    expect(now(dueAt - 1)).toMatchObject({ lateBySeconds: null, breaches: 0 })
    expect(now(dueAt).state).not.toBe('overdue')
    expect(now(dueAt + 1)).toMatchObject({ state: 'overdue', lateBySeconds: 1, breaches: 1 })
  })
})

describe('the lines of service P1', () => {
  const timeline = ['09:00 reported by=dana', `09:05 ${ASSESSED.P1}`]
  const call = (line: string) =>
    obligation({ timeline }, `engage-${line}`, '09:05').steps.find(({ step }) => step === 'call')

  it('are called in turn: first at once, second after 30m, third after 2h', () => {
    expect(call('first-line')).toEqual({
      step: 'call',
      at: at('2026-11-23T09:00Z'),
      mention: ['first-line'],
    })
    expect(call('second-line')?.at).toBe(at('2026-11-23T09:30Z'))
    expect(call('third-line')?.at).toBe(at('2026-11-23T11:00Z'))
  })

  it('are not called once it is resolved in time', () => {
    const resolved = { timeline: [...timeline, '09:20 resolved'] }
    const second = obligation(resolved, 'engage-second-line', '12:00')
    expect(second).toMatchObject({ state: 'cancelled', dueAt: null, steps: [], breaches: 0 })
  })

  it('stay late where the limit had passed by the resolution', () => {
    const resolved = { timeline: [...timeline, '09:45:01 resolved'] }
    expect(obligation(resolved, 'engage-second-line', '12:00')).toMatchObject({
      state: 'late',
      metAt: null,
      lateBySeconds: 1,
    })
  })
})

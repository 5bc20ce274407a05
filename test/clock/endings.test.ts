/** Rules 8 and 9: how rows end, and what a reopening starts anew. */
import { describe, expect, it } from 'vitest'
import { obligation, obligations, rows, summary } from '../support/compute.ts'
import { at } from '../support/incidents.ts'
import { policyWith } from '../support/policy.ts'

const P1 = 'assessed impact=severe urgency=immediate'
const P2 = 'assessed impact=noticeable urgency=high'

const record = (...more: string[]) => ({
  kind: 'security',
  timeline: ['09:00 reported', `09:00 ${P1}`, ...more],
})
const row = (target: string, now: string, ...more: string[]) =>
  obligation(record(...more), target, now)

/** The state of a target at 10:00, after one entry at 09:03. */
const stateAfter = (target: string) => (entry: string) =>
  row(target, '10:00', `09:03 ${entry}`).state

describe('rule 8: when it is resolved, closed or dismissed', () => {
  it.each(['resolved', 'closed', 'dismissed'])('%s cancels what was not yet due', (event) => {
    expect(row('engage-security-officer', '12:00', `09:30 ${event}`)).toMatchObject({
      state: 'cancelled',
      metAt: null,
      dueAt: null,
      lateBySeconds: null,
      breaches: 0,
    })
  })

  it.each(['resolved', 'closed', 'dismissed'])('%s leaves late what was breached', (event) => {
    expect(row('engage-security-officer', '12:00', `09:31 ${event}`)).toMatchObject({
      state: 'late',
      metAt: null,
      lateBySeconds: 60,
      breaches: 1,
    })
  })

  it('nothing that comes after changes that', () => {
    const found = row(
      'engage-security-officer',
      '12:00',
      '09:40 resolved',
      '09:50 engaged role=security-officer who=sam'
    )
    expect(found).toMatchObject({ state: 'late', metAt: null })
  })

  it('what meets a target in the very entry that ends it has met it', () => {
    expect(row('notify-incident-manager', '12:00', '09:04 resolved by=alice')).toMatchObject({
      state: 'met',
      metAt: at('2026-11-23T09:04Z'),
    })
  })

  it('a target anchored at closed is not ended by that closing', () => {
    expect(summary(row('notify-stakeholders-of-closure', '12:00', '11:30 closed'))).toBe(
      '2026-11-23T12:30:00Z pending 0'
    )
  })

  it('dismissal ends the reach targets', () => {
    expect(row('reach-contained', '12:00', '09:40 dismissed').state).toBe('cancelled')
    expect(row('reach-contained', '12:00', '10:40 dismissed').state).toBe('late')
    const unassessed = { timeline: ['09:00 reported', '09:10 dismissed'] }
    expect(obligations(unassessed, '12:00').map(({ state }) => state)).toEqual([
      'late',
      'cancelled',
    ])
  })

  it('contained is met by a later status, and the later one is not met by it', () => {
    expect(row('reach-contained', '12:00', '09:50 mitigated')).toMatchObject({
      state: 'met',
      metAt: at('2026-11-23T09:50Z'),
    })
    expect(row('reach-resolved', '12:00', '09:50 mitigated').state).toBe('pending')
    expect(row('reach-contained', '12:00', '09:50 investigating').state).toBe('overdue')
    expect(row('reach-resolved', '20:00', '12:00 closed').metAt).toBe(at('2026-11-23T12:00Z'))
  })

  it('assessed and reviewed are met only by their own event', () => {
    const closed = { timeline: ['09:00 reported', '09:20 closed'] }
    expect(obligation(closed, 'reach-assessed', '12:00').state).toBe('overdue')
    expect(row('reach-reviewed', '12:00', '11:00 closed').state).toBe('pending')
    expect(row('reach-reviewed', '12:00', '11:00 closed', '11:30 reviewed by=alice')).toMatchObject(
      {
        state: 'met',
        metAt: at('2026-11-23T11:30Z'),
      }
    )
  })

  it('neither a review nor word to stakeholders counts before the closing', () => {
    const early = ['10:30 resolved', '10:40 reviewed by=alice', '10:50 notified role=stakeholders']
    expect(row('reach-reviewed', '12:00', ...early, '11:00 closed').state).toBe('pending')
    expect(row('notify-stakeholders-of-closure', '11:10', ...early, '11:00 closed').state).toBe(
      'pending'
    )
  })

  it('engaged and escalated count as notified, an act of the holder as engaged', () => {
    const notify = stateAfter('notify-incident-manager')
    expect(notify('engaged role=incident-manager who=alice')).toBe('met')
    expect(notify('escalated to=incident-manager')).toBe('met')
    expect(notify('noted by=alice')).toBe('met')
    expect(notify('noted by=dana')).toBe('overdue')
    const engage = stateAfter('engage-security-officer')
    expect(engage('escalated to=security-officer')).toBe('overdue')
    expect(engage('noted by=sam')).toBe('met')
  })

  it('word that went out before the report was written down counts', () => {
    const timeline = ['08:58 notified role=incident-manager', '09:00 reported', `09:00 ${P1}`]
    expect(obligation({ timeline }, 'notify-incident-manager', '10:00').state).toBe('met')
  })
})

describe('unless', () => {
  const under = policyWith(({ kinds }) => {
    for (const target of kinds['security']!.targets.P1!)
      if (target.id === 'engage-security-officer') target.unless = 'contained'
  })
  const state = (...more: string[]) =>
    obligation(record(...more), 'engage-security-officer', '12:00', under).state

  it('ends what is owed once that status, or a later one, is reached', () => {
    expect(state('09:20 contained')).toBe('cancelled')
    expect(state('09:20 mitigated')).toBe('cancelled')
    expect(state('09:40 contained')).toBe('late')
  })

  it('and a relapse does not bring it back', () => {
    expect(state('09:20 contained', '09:25 investigating')).toBe('cancelled')
  })
})

describe('rule 9: reopened', () => {
  const reopened = ['10:00 resolved', '11:00 reopened'] as const
  const anchors = (target: string) =>
    rows(record(...reopened), target, '11:10').map((found) => [found.anchor, summary(found)])

  it('reach resolved and update start a second row; the first verdicts stand', () => {
    expect(anchors('reach-resolved')).toEqual([
      ['reported', '2026-11-23T13:00:00Z met 0'],
      ['reopened', '2026-11-23T15:00:00Z pending 0'],
    ])
    expect(anchors('update-stakeholders')).toEqual([
      ['reported', '2026-11-23T09:30:00Z late 1'],
      ['reopened', '2026-11-23T11:30:00Z pending 0'],
    ])
  })

  it('the second row counts in a new episode', () => {
    expect(row('reach-resolved', '11:10', ...reopened).episode).toBe(1)
    const updates = rows(
      record('09:20 updated audience=stakeholders', ...reopened),
      'update-stakeholders',
      '11:10'
    )
    expect(updates.at(-1)?.episode).toBe(2)
  })

  it('what was met stays met, and what was cancelled stays so', () => {
    expect(rows(record('09:30 contained', ...reopened), 'reach-contained', '12:00')).toMatchObject([
      { state: 'met', metAt: at('2026-11-23T09:30Z') },
    ])
    const early = ['09:20 resolved', '09:30 reopened'] as const
    expect(row('engage-security-officer', '12:00', ...early)).toMatchObject({
      state: 'cancelled',
      breaches: 0,
    })
    expect(row('engage-security-officer', '12:00', ...early, `09:40 ${P2}`).state).toBe('cancelled')
  })

  it('a target that a raise asks for after the reopening is owed', () => {
    const timeline = ['09:00 reported', `09:00 ${P2}`, ...reopened, `11:05 ${P1}`]
    expect(summary(obligation({ timeline }, 'engage-second-line', '11:10'))).toBe(
      '2026-11-23T11:50:00Z pending 0'
    )
    const whileResolved = ['09:00 reported', `09:00 ${P2}`, '10:00 resolved', `10:30 ${P1}`]
    expect(rows({ timeline: whileResolved }, 'engage-second-line', '12:00')).toEqual([])
  })

  it('what is anchored at closed ends, and is owed anew at the next closing', () => {
    const twice = ['10:00 closed', '10:30 reopened', '12:00 closed'] as const
    const found = rows(record(...twice), 'notify-stakeholders-of-closure', '12:10')
    expect(found.map((one) => [one.anchorAt, summary(one), one.episode])).toEqual([
      [at('2026-11-23T10:00Z'), '- cancelled 0', 1],
      [at('2026-11-23T12:00Z'), '2026-11-23T13:00:00Z pending 0', 1],
    ])
    const late = rows(
      record('10:00 closed', '11:30 reopened'),
      'notify-stakeholders-of-closure',
      '12:00'
    )
    expect(late).toMatchObject([{ state: 'late', metAt: null, lateBySeconds: 30 * 60 }])
  })

  it('a review of the first closing does not count for the second', () => {
    const reviewed = [
      '10:00 closed',
      '10:10 reviewed by=alice',
      '10:30 reopened',
      '12:00 closed',
    ] as const
    expect(rows(record(...reviewed), 'reach-reviewed', '12:10').map(({ state }) => state)).toEqual([
      'met',
      'pending',
    ])
  })

  it('each reopening starts one more row', () => {
    const again = [...reopened, '12:00 resolved', '13:00 reopened'] as const
    expect(
      rows(record(...again), 'reach-resolved', '13:10').map(({ anchorAt, state }) => [
        anchorAt,
        state,
      ])
    ).toEqual([
      [at('2026-11-23T09:00Z'), 'met'],
      [at('2026-11-23T11:00Z'), 'met'],
      [at('2026-11-23T13:00Z'), 'pending'],
    ])
  })

  it('a dismissed incident can be reopened too', () => {
    const found = rows(record('09:10 dismissed', '10:00 reopened'), 'reach-resolved', '10:10')
    expect(found.map(summary)).toEqual(['- cancelled 0', '2026-11-23T14:00:00Z pending 0'])
  })

  it('validated is owed anew where the policy sets a target for it', () => {
    const under = policyWith(({ kinds }) => {
      kinds['security']!.targets.P1!.push({
        id: 'reach-validated',
        do: 'reach',
        status: 'validated',
        within: '1h',
        from: 'closed',
      })
    })
    const timeline = [
      '09:45 resolved',
      '09:50 validated by=alice',
      '10:00 closed',
      '10:30 reopened',
      '12:00 closed',
    ]
    expect(
      rows(record(...timeline), 'reach-validated', '12:10', under).map(({ state }) => state)
    ).toEqual(['met', 'pending'])
  })
})

/** Rule 8: how rows end, and what goes on being owed once an incident is resolved. */
import { describe, expect, it } from 'vitest'
import { obligation, obligations, rows, summary } from '../support/compute.ts'
import { at } from '../support/incidents.ts'
import { closingPolicy, policyWith } from '../support/policy.ts'

const P1 = 'assessed impact=severe urgency=immediate'
const P2 = 'assessed impact=noticeable urgency=high'
const P3 = 'assessed impact=minor urgency=normal'

const record = (...more: string[]) => ({
  kind: 'security',
  timeline: ['09:00 reported', `09:00 ${P1}`, ...more],
})
const row = (target: string, now: string, ...more: string[]) =>
  obligation(record(...more), target, now)

const containedBy = (by: string) => row('reach-contained', '12:00', `09:50 mitigated${by}`)

/** The state of a target at 10:00, after one entry at 09:03. */
const stateAfter = (target: string) => (entry: string) =>
  row(target, '10:00', `09:03 ${entry}`).state

const told = (now: string, ...more: string[]) => row('engage-security-officer', now, ...more)
const stepNames = (now: string, ...more: string[]) =>
  told(now, ...more).steps.map(({ step }) => step)

describe('rule 8: resolved ends only what says so', () => {
  it('what was not met goes on being owed, is overdue in its time, and can still be met', () => {
    expect(summary(told('09:25', '09:20 resolved'))).toBe('2026-11-23T09:30:00Z due-soon 0')
    expect(summary(told('12:00', '09:20 resolved'))).toBe('2026-11-23T09:30:00Z overdue 1')
    const engaged = '10:00 engaged role=security-officer who=sam'
    expect(told('12:00', '09:20 resolved', engaged)).toMatchObject({
      state: 'late',
      lateBySeconds: 30 * 60,
      metAt: at('2026-11-23T10:00Z'),
      ending: null,
    })
  })

  it('a call that is not said yet goes out; once overdue, one word to role and owner, and no more', () => {
    const both = ['security-officer', 'incident-manager']
    expect(told('09:25', '09:20 resolved').steps).toEqual([
      { step: 'call', at: at('2026-11-23T09:00Z'), mention: ['security-officer'] },
      { step: 'remind', at: at('2026-11-23T09:20Z'), mention: both },
      { step: 'rung-1', at: at('2026-11-23T09:30:01Z'), mention: both },
    ])
  })

  it('of rungs and repeats only those from before the resolution remain', () => {
    expect(stepNames('20:00', '09:45 resolved')).toEqual(['call', 'remind', 'rung-1'])
    expect(stepNames('20:00', '10:00 resolved')).toEqual(['call', 'remind', 'rung-1', 'rung-2'])
    expect(stepNames('20:00', '11:30 resolved')).toEqual([
      'call',
      'remind',
      'rung-1',
      'rung-2',
      'repeat-1',
    ])
  })

  it('that one word goes to role and owner, whomever the ladder names first', () => {
    const under = policyWith(({ kinds }) => {
      for (const target of kinds['security']!.targets.P1!)
        if (target.id === 'engage-security-officer')
          target.ladder = [{ after: '15m', mention: ['management'] }]
    })
    const found = obligation(record('09:20 resolved'), 'engage-security-officer', '12:00', under)
    expect(found.steps.at(-1)).toEqual({
      step: 'rung-1',
      at: at('2026-11-23T09:30:01Z'),
      mention: ['security-officer', 'incident-manager'],
    })
  })

  it('what a closing starts keeps its whole ladder', () => {
    const found = row('notify-stakeholders-of-closure', '15:00', '10:00 closed', '10:00 resolved')
    expect(found.steps.map(({ step }) => step)).toContain('repeat-3')
  })
})

/** How the row of the second line ended, in a service incident that began as a P1. */
const secondLine = (...more: string[]) =>
  obligation(
    { timeline: ['09:00 reported', `09:00 ${P1}`, ...more] },
    'engage-second-line',
    '15:00'
  ).ending

describe('rule 8: when it is closed or dismissed', () => {
  it.each([
    ['closed', true],
    ['dismissed', false],
  ])('%s cancels what was not yet due; only a closing names it as not done', (event, notDone) => {
    expect(row('engage-security-officer', '12:00', `09:30 ${event}`)).toMatchObject({
      state: 'cancelled',
      metAt: null,
      dueAt: null,
      lateBySeconds: null,
      breaches: 0,
      ending: { by: event, at: at('2026-11-23T09:30Z'), notDone },
    })
  })

  it.each(['closed', 'dismissed'])('%s leaves late what was breached, and names it', (event) => {
    expect(row('engage-security-officer', '12:00', `09:31 ${event}`)).toMatchObject({
      state: 'late',
      metAt: null,
      lateBySeconds: 60,
      breaches: 1,
      ending: { by: event, notDone: true },
    })
  })

  it('nothing that comes after changes that', () => {
    const engaged = '09:50 engaged role=security-officer who=sam'
    const found = row('engage-security-officer', '12:00', '09:40 closed', engaged)
    expect(found).toMatchObject({ state: 'late', metAt: null })
  })

  it('what meets a target in the very entry that ends it has met it', () => {
    expect(row('notify-incident-manager', '12:00', '09:04 closed by=alice')).toMatchObject({
      state: 'met',
      metAt: at('2026-11-23T09:04Z'),
      ending: null,
    })
  })

  it('a target anchored at closed is not ended by that closing', () => {
    expect(summary(row('notify-stakeholders-of-closure', '12:00', '11:30 closed'))).toBe(
      '2026-11-23T12:30:00Z pending 0'
    )
  })

  it('nor by its completion, where that comes after its entry', () => {
    const closed = ['09:20 contained', '10:00 resolved', '11:30 closed', '11:45 validated by=alice']
    const found = (now: string) =>
      summary(obligation(record(...closed), 'notify-stakeholders-of-closure', now, closingPolicy))
    expect(found('11:50')).toBe('2026-11-23T12:30:00Z pending 0')
    expect(found('12:30:00')).not.toContain('overdue')
    expect(found('12:30:01')).toContain('overdue 1')
  })

  it.each(['validated', 'reviewed'] as const)(
    'a closing ends no %s that is still to come, a dismissal does',
    (status) => {
      const under = policyWith(({ kinds }) => {
        kinds['security']!.targets.P1!.push(
          { id: 'later', do: 'reach', status, within: '3h', from: 'resolved' },
          { id: 'mitigated', do: 'reach', status: 'mitigated', within: '3h', from: 'contained' }
        )
      })
      const found = (target: string, event: string) => {
        const timeline = ['10:00 contained', '10:00 resolved', `11:00 ${event}`]
        return summary(obligation(record(...timeline), target, '12:00', under))
      }
      expect(found('later', 'closed')).toBe('2026-11-23T13:00:00Z pending 0')
      expect(found('later', 'dismissed')).toBe('- cancelled 0')
    }
  )

  it('an update goes on after the closing where only a dismissal is its end', () => {
    const under = policyWith(({ kinds }) => {
      for (const target of kinds['security']!.targets.P1!)
        if (target.do === 'update') target.until = 'dismissed'
    })
    const found = (event: string) =>
      obligation(record('09:20 resolved', event), 'update-stakeholders', '09:29', under)
    expect(summary(found('09:25 closed'))).toMatch('2026-11-23T09:30:00Z due-soon 0')
    expect(found('09:25 dismissed').state).toBe('cancelled')
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

  it('an update that never came is never done; one that came was only late', () => {
    const closed = ['11:00 resolved', '11:30 closed'] as const
    expect(row('update-stakeholders', '12:00', ...closed)).toMatchObject({
      state: 'late',
      ending: { by: 'resolved', notDone: true },
    })
    const word = '09:40 updated audience=stakeholders'
    expect(row('update-stakeholders', '12:00', word, ...closed)).toMatchObject({
      state: 'late',
      ending: { by: 'resolved', notDone: false },
    })
  })

  it('what a lowering ends is named only where it was breached', () => {
    expect(secondLine(`09:30 ${P3}`)).toMatchObject({ by: 'assessed', notDone: false })
    expect(secondLine(`09:50 ${P3}`)).toMatchObject({ by: 'assessed', notDone: true })
  })
})

describe('rule 8: what reaches what', () => {
  it('contained is met by a later status up to resolved, and the later one is not met by it', () => {
    expect(row('reach-contained', '12:00', '09:50 mitigated')).toMatchObject({
      state: 'met',
      metAt: at('2026-11-23T09:50Z'),
    })
    expect(row('reach-contained', '12:00', '09:50 resolved').state).toBe('met')
    expect(row('reach-resolved', '12:00', '09:50 mitigated').state).toBe('pending')
    expect(row('reach-contained', '12:00', '09:50 investigating').state).toBe('overdue')
  })

  it('names who wrote the entry that reached it, and nobody where it does not say', () => {
    expect(containedBy(' by=dana')).toMatchObject({ metBy: { who: null, by: 'dana' } })
    expect(containedBy(' by=dana').reasons.at(-1)?.text).toMatch(/^mitigated by dana at 2026/)
    expect(containedBy('')).toMatchObject({ metBy: { who: null, by: null } })
    expect(containedBy('').reasons.at(-1)?.text).toMatch(/^mitigated at 2026/)
  })

  it('an assessment that is asked for anew is met by none but another assessment', () => {
    const under = policyWith(({ kinds }) => {
      const target = { id: 'again', do: 'reach', status: 'assessed', within: '1h' } as const
      kinds['service']!.targets.P1!.push({ ...target, from: 'reopened' })
    })
    const again = (event: string) =>
      obligation(
        { timeline: ['09:00 reported', `09:05 ${P1}`, '10:00 resolved', '10:10 reopened', event] },
        'again',
        '10:30',
        under
      ).state
    expect([again('10:20 noted'), again(`10:20 ${P1}`)]).toEqual(['pending', 'met'])
  })

  it('word from before an update was asked for is none of it', () => {
    const under = policyWith(({ kinds }) => {
      const word = {
        id: 'word',
        do: 'update',
        role: 'users',
        every: '1h',
        until: 'resolved',
      } as const
      kinds['service']!.unassessed.push({ ...word, from: 'investigating' })
    })
    const found = (time: string) => {
      const timeline = ['09:00 reported', '09:05 investigating', `09:10 ${P3}`]
      timeline.splice(time < '09:05' ? 1 : 2, 0, `${time} updated audience=users`)
      return obligation({ timeline }, 'word', '09:30', under).state
    }
    expect([found('09:04'), found('09:06')]).toEqual(['cancelled', 'met'])
  })

  it('nothing is met because it was closed', () => {
    expect(row('reach-resolved', '20:00', '12:00 closed')).toMatchObject({
      state: 'cancelled',
      metAt: null,
      ending: { by: 'closed', notDone: true },
    })
    expect(row('reach-resolved', '20:00', '14:00 closed').state).toBe('late')
    expect(row('reach-contained', '20:00', '12:00 closed').state).toBe('late')
  })

  it('assessed and reviewed are met only by their own event', () => {
    const closed = { timeline: ['09:00 reported', '09:40 closed'] }
    expect(obligation(closed, 'reach-assessed', '12:00')).toMatchObject({
      state: 'late',
      metAt: null,
    })
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

const review = (...more: string[]) =>
  rows(record(...more), 'reach-reviewed', '15:00').map(({ priority, state }) => [priority, state])

describe('rule 8: what falls due after the resolution is owed by the highest priority since', () => {
  it('a lowering after resolved takes no review away', () => {
    expect(review('10:00 resolved', `10:10 ${P3}`, '11:00 closed')).toEqual([['P1', 'pending']])
    expect(review('10:00 resolved', '11:00 closed')).toEqual([['P1', 'pending']])
  })

  it('nor does one between a reopening and the next resolution', () => {
    const again = ['10:00 resolved', '10:10 reopened', `10:20 ${P3}`, '10:30 resolved'] as const
    expect(review(...again, '11:00 closed')).toEqual([['P1', 'pending']])
  })

  it('one before any resolution does, and a raise after it counts', () => {
    expect(review(`09:30 ${P3}`, '10:00 resolved', '11:00 closed')).toEqual([])
    expect(review(`09:30 ${P3}`, '10:00 resolved', `10:10 ${P2}`, '11:00 closed')).toEqual([
      ['P2', 'pending'],
    ])
  })

  it('what began before goes by the present priority, as ever', () => {
    const found = row('engage-security-officer', '10:20', '09:20 resolved', `09:25 ${P3}`)
    expect(summary(found)).toBe('2026-11-23T13:00:00Z pending 0')
  })
})

describe('unless', () => {
  const under = policyWith(({ kinds }) => {
    for (const target of kinds['security']!.targets.P1!)
      if (target.id === 'engage-security-officer') target.unless = 'contained'
  })
  const found = (...more: string[]) =>
    obligation(record(...more), 'engage-security-officer', '12:00', under)
  const state = (...more: string[]) => found(...more).state

  it('ends what is owed once that status, or a later one, is reached', () => {
    expect(state('09:20 contained')).toBe('cancelled')
    expect(state('09:20 mitigated')).toBe('cancelled')
    expect(state('09:20 resolved')).toBe('cancelled')
    expect(state('09:40 contained')).toBe('late')
  })

  it('and it is named only where it was breached, also after a closing', () => {
    const closed = ['10:00 resolved', '11:00 closed'] as const
    expect(found('09:20 contained', ...closed).ending?.notDone).toBe(false)
    expect(found('09:40 contained', ...closed).ending?.notDone).toBe(true)
  })

  it('and a relapse does not bring it back', () => {
    expect(state('09:20 contained', '09:25 investigating')).toBe('cancelled')
  })
})

/** The rows of the second line, which P2 does not ask for, where the policy names that end. */
const service = (unless: 'resolved' | 'investigating' | null, ...more: string[]) => {
  const under = policyWith(({ kinds }) => {
    for (const target of kinds['service']!.targets.P1!)
      if (target.id === 'engage-second-line') {
        if (unless === null) delete target.unless
        else target.unless = unless
      }
  })
  const timeline = ['09:00 reported', `09:00 ${P2}`, ...more]
  return rows({ timeline }, 'engage-second-line', '10:00', under).map(summary)
}

describe('what a raise asks for when its end has come already', () => {
  it.each(['closed', 'dismissed'])('is not owed once it is %s', (event) => {
    expect(service(null, '09:10 resolved', `09:50 ${P1}`)).toHaveLength(1)
    expect(service(null, '09:10 resolved', `09:20 ${event}`, `09:50 ${P1}`)).toEqual([])
  })

  it('is owed again after a reopening, by its latest, and not once it is resolved since', () => {
    const once = ['09:10 resolved', '09:20 reopened', '09:30 resolved'] as const
    expect(service('resolved', ...once, `09:50 ${P1}`)).toEqual([])
    expect(service('resolved', ...once, '09:40 reopened', `09:50 ${P1}`)).toContain(
      '2026-11-23T10:35:00Z pending 0'
    )
  })

  it('and the reopening itself is no end, though it is the status of one', () => {
    const again = ['09:10 resolved', '09:20 reopened', `09:50 ${P1}`] as const
    expect(service('investigating', ...again)).toContain('2026-11-23T10:35:00Z pending 0')
  })
})

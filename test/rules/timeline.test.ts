import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { messages, findings } from './run.ts'

const assessed = '03:20 assessed impact=severe urgency=immediate'
const told = (id: string, ...timeline: string[]) => messages(id, { timeline })

describe('status-steps', () => {
  it('lets an incident go back and forth until it is resolved, however often', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('investigating', 'contained', 'mitigated', 'assessed'), {
          maxLength: 8,
        }),
        (steps) => {
          const lines = steps.map((step) => `04:00 ${step}`)
          expect(
            told('status-steps', '03:12 reported', ...lines, '05:00 resolved', '06:00 closed')
          ).toEqual([])
        }
      )
    )
  })

  it('after resolved nothing goes on without reopened', () => {
    expect(
      told('status-steps', '03:12 reported', '04:00 resolved', '04:10 contained', '04:20 resolved')
    ).toEqual([
      '`contained` stands after `resolved`, where only the closing is left.',
      'The incident is resolved already.',
    ])
    expect(
      told(
        'status-steps',
        '03:12 reported',
        '04:00 resolved',
        '04:05 reopened',
        '04:10 contained',
        '04:20 resolved'
      )
    ).toEqual([])
  })

  it('only what had ended is reopened', () => {
    expect(told('status-steps', '03:12 reported', '03:30 reopened')).toEqual([
      'There is nothing to reopen: the incident is reported and has not ended.',
    ])
    expect(told('status-steps', '03:12 detected', '03:30 reopened', '04:00 reported')).toEqual([
      'There is nothing to reopen: the incident is reported and has not ended.',
    ])
    expect(told('status-steps', '03:12 reported', '03:30 dismissed', '04:00 reopened')).toEqual([])
  })

  it('speaks of the order of instants, not of lines', () => {
    expect(told('status-steps', '03:12 reported', '05:00 resolved', '04:00 contained')).toEqual([])
  })
})

describe('after-end', () => {
  it('allows word about the incident after its end, and nothing else', () => {
    const may = ['reviewed', 'validated', 'updated', 'noted', 'evidence', 'reopened']
    const mayNot = ['assessed impact=minor', 'investigating', 'held', 'closed', 'dismissed']
    for (const event of [...may, 'notified role=users', 'corrected entry=closed']) {
      expect(told('after-end', '03:12 reported', '04:00 closed', `05:00 ${event}`)).toEqual([])
    }
    for (const event of [...mayNot, 'engaged role=users', 'escalated to=management', 'resumed']) {
      expect(told('after-end', '03:12 reported', '04:00 dismissed', `05:00 ${event}`)).toEqual([
        `\`${event.split(' ')[0]}\` stands after \`dismissed\`, which ended the incident.`,
      ])
    }
  })

  it('ends with a reopening', () => {
    expect(
      told('after-end', '03:12 reported', '04:00 closed', '05:00 reopened', '05:10 contained')
    ).toEqual([])
  })
})

describe('before-report', () => {
  it('lets only started and detected come first, also within the same instant', () => {
    expect(
      told('before-report', '03:00 started', '03:05 detected', '03:12 noted', '03:12 reported')
    ).toEqual(['`noted` comes before the report at 2026-11-23T03:12:00Z.'])
  })
})

describe('timeline-order', () => {
  it('points at the entry that stands too low, and says where it belongs', () => {
    expect(
      findings('timeline-order', { timeline: ['03:12 reported', '03:45 contained', '03:20 noted'] })
    ).toMatchObject([
      {
        place: { keys: ['timeline', 2, 'at'] },
        hint: 'Move it above `contained` at 2026-11-23T03:45:00Z, or put the instant right.',
      },
    ])
  })

  it('moves it above the first that is later, and below those of its own instant', () => {
    const timeline = ['03:20 noted', '03:40 contained', '03:45 mitigated', '03:20 investigating']
    const [found] = findings('timeline-order', { timeline })
    expect(found?.hint).toBe(
      'Move it above `contained` at 2026-11-23T03:40:00Z, or put the instant right.'
    )
  })

  it('speaks once of one entry that is far too late', () => {
    expect(
      told('timeline-order', '03:12 reported', '+9 03:20 noted', '03:30 noted', '03:40 noted')
    ).toHaveLength(1)
  })

  it('is silent on any sorted timeline', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 13, max: 59 }), { maxLength: 6 }), (minutes) => {
        const lines = minutes.toSorted((a, b) => a - b).map((minute) => `03:${minute} noted`)
        expect(told('timeline-order', '03:12 reported', ...lines)).toEqual([])
      })
    )
  })
})

describe('future-instant', () => {
  const timeline = ['03:12 reported', '04:00 noted']

  it.each([
    ['2026-11-23T03:55:00Z', 0],
    ['2026-11-23T03:54:59Z', 1],
  ])('at %s there are %i', (now, count) => {
    expect(messages('future-instant', { timeline }, { now })).toHaveLength(count)
  })
})

describe('hold-pairs', () => {
  it.each([
    [['held', 'held'], 'The incident is held already.'],
    [['resumed'], 'There is nothing to resume: no `held` is open here.'],
    [
      ['held', 'resolved', 'resumed'],
      'There is nothing to resume: `resolved` ended what was held.',
    ],
    [['resolved', 'held'], 'There is nothing to hold: `resolved` stopped the resolution clock.'],
  ])('%j: %s', (events, message) => {
    expect(
      told('hold-pairs', '03:12 reported', ...events.map((event) => `04:00 ${event}`))
    ).toEqual([message])
  })

  it.each([
    [['held', 'resumed', 'held', 'resolved']],
    [['held', 'closed', 'reopened', 'held', 'resumed']],
    [['held', 'dismissed', 'resumed']],
  ])('%j is not its matter', (events) => {
    expect(
      told('hold-pairs', '03:12 reported', ...events.map((event) => `04:00 ${event}`))
    ).toEqual([])
  })
})

describe('assessment-complete', () => {
  it('a later assessment leans on the facts of an earlier one, but not on its override', () => {
    expect(
      told('assessment-complete', '03:12 reported', assessed, '04:00 assessed impact=minor')
    ).toEqual([])
    expect(
      told(
        'assessment-complete',
        '03:12 reported',
        '03:20 assessed priority=P1 reason=why',
        '04:00 assessed impact=minor'
      )
    ).toEqual(['The assessment has no urgency, so it leads to no priority.'])
  })

  it('what raises the priority is enough', () => {
    expect(told('assessment-complete', '03:12 reported', '03:20 assessed outage=complete')).toEqual(
      []
    )
    expect(told('assessment-complete', '03:12 reported', '03:20 assessed outage=partial')).toEqual([
      'The assessment has no impact and urgency, so it leads to no priority.',
    ])
  })
})

describe('override-reason', () => {
  it('wants a reason for every override', () => {
    expect(
      told(
        'override-reason',
        '03:12 reported',
        '03:20 assessed priority=P1',
        '04:00 assessed priority=P2 reason=why'
      )
    ).toEqual(['The priority P1 is set by hand without a reason.'])
    expect(told('override-reason', '03:12 reported', assessed, '03:30 noted')).toEqual([])
  })
})

describe('closed-unassessed', () => {
  it('an assessment after the closing is too late, and a dismissal needs none', () => {
    expect(told('closed-unassessed', '03:12 reported', '03:15 closed', assessed)).toHaveLength(1)
    expect(told('closed-unassessed', '03:12 reported', '03:15 dismissed')).toEqual([])
  })
})

describe('roles-known', () => {
  it('looks at role, to, audience and roles', () => {
    const found = findings('roles-known', {
      roles: { 'incident-manger': 'alice', management: 'mia' },
      timeline: [
        '03:12 reported audience=users,everybody',
        '03:13 notified role=constructor',
        '03:14 escalated to=managment',
      ],
    })
    expect(found.map(({ place, hint }) => ['keys' in place && place.keys, hint])).toEqual([
      [['roles', 'incident-manger'], 'Did you mean `incident-manager`?'],
      [['timeline', 0, 'audience'], expect.stringContaining('Use one of incident-manager')],
      [['timeline', 1, 'role'], expect.stringContaining('Use one of incident-manager')],
      [['timeline', 2, 'to'], 'Did you mean `management`?'],
    ])
  })
})

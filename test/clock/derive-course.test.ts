/** The course of an incident: status, priority, holders and holds as the timeline has them. */
import { describe, expect, it } from 'vitest'
import { deriveCourse, reportedAtOf } from '../../src/clock/derive-course.ts'
import { presentHolder } from '../../src/clock/holders.ts'
import { at, incident, type RecordParts } from '../support/incidents.ts'
import { policy, policyWith } from '../support/policy.ts'

const course = (parts: RecordParts, until: string | null = null, under = policy) =>
  deriveCourse(
    incident(parts),
    'unknown',
    under,
    until === null ? null : at(`2026-11-23T${until}Z`)
  )

const of = (...timeline: string[]) => course({ timeline })
const statusOf = (...timeline: string[]) => of('09:00 reported', ...timeline).status

const priorityOf = (...assessments: string[]) =>
  of('09:00 reported', ...assessments.map((keys, minute) => `09:0${minute + 1} assessed ${keys}`))

const notifications = (parts: RecordParts, role: string) =>
  course(parts).notifications.flatMap((notification) =>
    notification.role === role ? [`${notification.means} ${notification.who}`] : []
  )

const holdsOf = (...timeline: string[]) =>
  of('09:00 reported', ...timeline).holds.map(({ from, to }) => [
    (from - at('2026-11-23T09:00Z')) / 60,
    to === null ? null : (to - at('2026-11-23T09:00Z')) / 60,
  ])

describe('status', () => {
  it('goes from reported to closed, and steps may be skipped forwards', () => {
    expect(statusOf()).toBe('reported')
    expect(statusOf('09:01 assessed impact=minor urgency=normal')).toBe('assessed')
    expect(statusOf('09:01 mitigated', '09:02 closed')).toBe('closed')
  })

  it('lets investigating, contained and mitigated follow one another in any order', () => {
    expect(statusOf('09:01 mitigated', '09:02 contained', '09:03 investigating')).toBe(
      'investigating'
    )
  })

  it('is not changed by a re-assessment', () => {
    expect(statusOf('09:01 contained', '09:02 assessed impact=minor urgency=normal')).toBe(
      'contained'
    )
  })

  it('is not turned back by an illegal step', () => {
    expect(statusOf('09:01 resolved', '09:02 investigating')).toBe('resolved')
    expect(statusOf('09:01 dismissed', '09:02 closed')).toBe('dismissed')
  })

  it('leads back to investigating when reopened, and counts it', () => {
    const reopened = of('09:00 reported', '09:01 closed', '09:02 reopened')
    expect(reopened).toMatchObject({ status: 'investigating', reopenings: 1 })
    expect(statusOf('09:01 reopened')).toBe('reported')
  })

  it('keeps the file order of two events of one instant', () => {
    expect(statusOf('09:05 contained', '09:05 mitigated')).toBe('mitigated')
    expect(statusOf('09:05 mitigated', '09:05 contained')).toBe('contained')
  })

  it('hears nothing after the moment', () => {
    const timeline = ['09:00 reported', '09:10 resolved', '10:00 closed']
    expect(course({ timeline }, '09:59:59').status).toBe('resolved')
    expect(course({ timeline }, '10:00').status).toBe('closed')
  })
})

describe('priority', () => {
  it.each([
    ['severe', 'immediate', 'P1'],
    ['severe', 'high', 'P1'],
    ['severe', 'normal', 'P2'],
    ['noticeable', 'immediate', 'P2'],
    ['noticeable', 'high', 'P2'],
    ['noticeable', 'normal', 'P3'],
    ['minor', 'immediate', 'P3'],
    ['minor', 'high', 'P3'],
    ['minor', 'normal', 'P3'],
  ])('%s and %s is %s by the matrix', (impact, urgency, priority) => {
    const found = priorityOf(`impact=${impact} urgency=${urgency}`)
    expect(found.priorityChanges).toMatchObject([{ priority, because: 'matrix', impact, urgency }])
  })

  it('merges a later assessment over the earlier', () => {
    expect(priorityOf('impact=severe urgency=normal', 'urgency=immediate').priority).toBe('P1')
  })

  it('is raised by an outage, a risk or many users, and never lowered by them', () => {
    expect(priorityOf('impact=minor urgency=normal outage=complete')).toMatchObject({
      priority: 'P1',
      priorityChanges: [{ because: 'raise' }],
    })
    expect(priorityOf('impact=minor urgency=normal security-risk=significant').priority).toBe('P1')
    expect(priorityOf('impact=minor urgency=normal users=many').priority).toBe('P2')
    expect(priorityOf('impact=severe urgency=immediate users=many')).toMatchObject({
      priority: 'P1',
      priorityChanges: [{ because: 'matrix' }],
    })
  })

  it('follows an explicit priority over raise and matrix, for that entry only', () => {
    const first = 'impact=severe urgency=immediate outage=complete priority=P3 reason=drill'
    expect(priorityOf(first)).toMatchObject({
      priority: 'P3',
      priorityChanges: [{ because: 'override' }],
    })
    expect(priorityOf(first, 'scope=wider').priority).toBe('P1')
  })

  it('stays where an override was all that set it, and is null while nothing does', () => {
    expect(priorityOf('priority=P2 reason=x', 'scope=wider').priority).toBe('P2')
    expect(priorityOf('impact=severe')).toMatchObject({ priority: null, priorityChanges: [] })
  })

  it('lists the first assessment and every change after it', () => {
    const found = priorityOf(
      'impact=minor urgency=normal',
      'impact=minor urgency=normal',
      'impact=severe urgency=immediate'
    )
    expect(found.priorityChanges.map(({ priority, index }) => [priority, index])).toEqual([
      ['P3', 1],
      ['P1', 3],
    ])
  })
})

describe('holders', () => {
  it('whoever engaged holds the role from then on, and every act of theirs counts as engaged', () => {
    const timeline = [
      '09:00 reported by=dana',
      '09:05 engaged role=security-officer who=sam',
      '09:10 contained by=SAM',
      '09:15 engaged role=security-officer who=kim by=sam',
      '09:20 noted by=sam',
      '09:25 noted by=kim',
    ]
    expect(notifications({ timeline }, 'security-officer')).toEqual([
      'engaged sam',
      'acted SAM',
      'engaged kim',
      'acted sam',
      'acted sam',
      'acted kim',
    ])
    expect(presentHolder(course({ timeline }), 'security-officer')).toBe('kim')
  })

  it('the record’s roles hold from the start, beside the policy’s contacts', () => {
    const timeline = ['09:00 reported by=dana', '09:05 noted by=alice', '09:10 noted by=ravi']
    expect(notifications({ timeline }, 'incident-manager')).toEqual(['acted alice'])
    const roles = { 'incident-manager': 'ravi' }
    expect(notifications({ timeline, roles }, 'incident-manager')).toEqual([
      'acted alice',
      'acted ravi',
    ])
    expect(
      presentHolder(course({ timeline: timeline.slice(0, 1), roles }), 'incident-manager')
    ).toBe('ravi')
  })

  it('a role’s own name says nobody, and acts for nothing', () => {
    const timeline = ['09:00 reported', '09:05 noted by=second-line']
    expect(notifications({ timeline }, 'second-line')).toEqual([])
    expect(presentHolder(course({ timeline }), 'second-line')).toBeNull()
  })

  it('a cover acts for the role while the login is away', () => {
    const away = policyWith(({ contacts }) => {
      contacts['incident-manager']!.away = [
        { who: 'alice', from: '2026-11-20', to: '2026-11-24', cover: 'ravi' },
      ]
    })
    const told = (day: string) =>
      course({ day, timeline: ['09:00 reported by=ravi'] }, null, away).notifications.length
    expect(told('2026-11-23')).toBe(1)
    expect(told('2026-12-23')).toBe(0)
  })

  it('asks the clock once of a row of claims, and again when something happened', () => {
    let asked = 0
    const firstDue = () => {
      asked += 1
      return null
    }
    const claim = 'engaged role=security-officer by=mia'
    const timeline = ['09:00 reported', `09:10 ${claim}`, `09:11 ${claim}`, `09:12 ${claim}`]
    const derive = (...more: string[]) =>
      deriveCourse(
        incident({ timeline: [...timeline, ...more] }),
        'unknown',
        policy,
        null,
        () => policy,
        firstDue
      )
    derive()
    expect(asked).toBe(1)
    derive('09:20 contained', `09:30 ${claim}`)
    expect(asked).toBe(3)
  })

  it('notified and escalated tell the role without giving it to anybody', () => {
    const timeline = [
      '09:00 reported',
      '09:05 notified role=users',
      '09:10 escalated to=third-line',
    ]
    expect(notifications({ timeline }, 'users')).toEqual(['notified null'])
    expect(notifications({ timeline }, 'third-line')).toEqual(['escalated null'])
    expect(course({ timeline }).holdings).toEqual([])
  })
})

describe('holds', () => {
  it('last from held to resumed, or until now', () => {
    expect(holdsOf('09:10 held', '09:20 resumed', '09:30 held')).toEqual([
      [10, 20],
      [30, null],
    ])
  })

  it.each(['resolved', 'closed', 'dismissed'])('end with %s', (event) => {
    expect(holdsOf('09:10 held', `09:20 ${event}`)).toEqual([[10, 20]])
  })

  it('do not nest, and hold nothing once it is resolved', () => {
    expect(holdsOf('09:10 held', '09:15 held', '09:20 resumed')).toEqual([[10, 20]])
    expect(holdsOf('09:10 resolved', '09:20 held')).toEqual([])
  })
})

const reportedAt = (...timeline: string[]) => reportedAtOf(incident({ timeline }))

describe('the order of a timeline', () => {
  it('is that of its instants, whatever the order in the file', () => {
    const found = of('09:30 contained', '09:00 reported', '09:10 mitigated')
    expect(found.status).toBe('contained')
    expect(found.events.map(({ index }) => index)).toEqual([1, 2, 0])
  })

  it('counts the report from its own entry, or from the first where it has none', () => {
    expect(reportedAt('08:50 noted', '09:00 reported', '09:10 noted')).toBe(at('2026-11-23T09:00Z'))
    expect(reportedAt('08:50 noted', '08:40 noted')).toBe(at('2026-11-23T08:40Z'))
    const found = of('08:50 noted', '09:00~ reported')
    expect(found.reportedAt).toBe(at('2026-11-23T09:00Z'))
    expect(found.reportedApproximate).toBe(true)
    expect(of('08:50 noted', '08:40 noted').reportedAt).toBe(at('2026-11-23T08:40Z'))
  })
})

describe('what was assessed', () => {
  it('stands as its entries say it, and is null where none does', () => {
    expect(priorityOf('impact=severe urgency=high scope=everybody')).toMatchObject({
      impact: 'severe',
      urgency: 'high',
      scope: 'everybody',
    })
    expect(of('09:00 reported')).toMatchObject({ impact: null, urgency: null, scope: null })
  })
})

const areEstimates = (...timeline: string[]) =>
  of('09:00 reported', ...timeline).holds.map(({ approximate }) => approximate)

describe('a hold that rests on an estimate', () => {
  it('says so, be it where it begins or where it ends', () => {
    expect(areEstimates('09:10 held', '09:20 resumed', '09:30 held')).toEqual([false, false])
    expect(areEstimates('09:10~ held', '09:20 resumed', '09:30~ held')).toEqual([true, true])
    expect(areEstimates('09:10 held', '09:20~ resumed')).toEqual([true])
  })
})

const effective = (...timeline: string[]) =>
  of('09:00 reported', ...timeline).effectiveChanges.map(({ event }) => event)

describe('a dismissal that was undone', () => {
  it('never was, nor its reopening', () => {
    expect(effective('09:10 dismissed')).toEqual(['reported', 'dismissed'])
    expect(effective('09:10 dismissed', '09:20 reopened', '09:30 contained')).toEqual([
      'reported',
      'contained',
    ])
  })

  it('but a reopening counts where what it reopens was resolved, dismissed or not', () => {
    expect(effective('09:10 resolved', '09:20 reopened')).toEqual([
      'reported',
      'resolved',
      'reopened',
    ])
    expect(effective('09:10 resolved', '09:20 dismissed', '09:30 reopened')).toEqual([
      'reported',
      'resolved',
      'reopened',
    ])
    expect(
      effective('09:10 resolved', '09:15 reopened', '09:20 dismissed', '09:30 reopened')
    ).toEqual(['reported', 'resolved', 'reopened'])
    expect(
      effective('09:10 dismissed', '09:20 reopened', '09:30 dismissed', '09:40 reopened')
    ).toEqual(['reported'])
  })
})

/** Rule 8: a closing counts only when complete; until then it starts what it starts, and ends nothing. */
import { describe, expect, it } from 'vitest'
import {
  type ClosingTerms,
  closingTerms,
  lacksNow,
  standingClosing,
} from '../../src/clock/closing.ts'
import type { Course } from '../../src/clock/course.ts'
import { deriveCourse } from '../../src/clock/derive-course.ts'
import type { Sections } from '../../src/clock/sections.ts'
import { formatInstant } from '../../src/model/time.ts'
import { rows, summary } from '../support/compute.ts'
import { at, incident } from '../support/incidents.ts'
import { closingPolicy, policy, policyWith } from '../support/policy.ts'

const P1 = 'assessed impact=severe urgency=immediate'
const RESOLVED = [`09:05 ${P1}`, '09:20 contained', '10:00 resolved'] as const
const VALIDATED = 'validated by=alice'
const ALL: Sections = new Set(['actions taken', 'root cause', 'follow-up'])

const record = (...more: string[]) => ({
  kind: 'security',
  timeline: ['09:00 reported', ...more],
})

function course(sections: Sections, ...more: string[]): Course {
  return deriveCourse(incident(record(...more)), sections, closingPolicy, null)
}

const lacking = (found: Course) =>
  found.pendingClosing?.lacks.map(({ what, name, role, instead }) =>
    [what, name, role, ...(instead === null ? [] : [instead])].join(' ')
  )
const closedAt = (found: Course) => {
  const closed = found.statusChanges.findLast(({ status }) => status === 'closed')
  return closed === undefined ? null : formatInstant(closed.at).slice(11, 16)
}

describe('a closing that lacks nothing', () => {
  it('counts at its own entry', () => {
    const found = course(ALL, ...RESOLVED, `10:30 ${VALIDATED}`, '11:00 closed')
    expect(found).toMatchObject({ status: 'closed', pendingClosing: null })
    expect(closedAt(found)).toBe('11:00')
    expect(standingClosing(found)?.lacks).toEqual([])
  })

  it('takes sections that nobody looked for as there, and says so by its type', () => {
    const closed = [...RESOLVED, `10:30 ${VALIDATED}`, '11:00 closed'] as const
    expect(course('unknown', ...closed).status).toBe('closed')
    expect(course(new Set(), ...closed).status).toBe('resolved')
  })
})

describe('a closing that lacks something', () => {
  it('changes no status, and says what is missing and who can give it', () => {
    const found = course(new Set(['root cause']), `09:05 ${P1}`, '10:00 closed by=dana')
    expect(found.status).toBe('assessed')
    expect(lacking(found)).toEqual([
      'event contained incident-manager',
      'event resolved incident-manager',
      'validated validated incident-manager',
      'section Actions taken incident-manager',
      'section Follow-up incident-manager',
    ])
    expect(lacking(course(ALL, '09:30 contained', '10:00 resolved', '11:00 closed'))).toEqual([
      'event assessed incident-manager',
      'validated validated incident-manager',
    ])
  })

  it('names who validated without counting for the role', () => {
    const found = course(ALL, ...RESOLVED, '10:30 validated by=dana', '11:00 closed')
    expect(lacking(found)).toEqual(['validated validated incident-manager dana'])
  })

  it('completes at the last of what it lacked, in whatever order that comes', () => {
    const late = (...more: string[]) => closedAt(course(ALL, `09:05 ${P1}`, ...more))
    expect(late('09:20 contained', '10:00 resolved', '11:00 closed', `12:00 ${VALIDATED}`)).toBe(
      '12:00'
    )
    expect(late('09:30 closed', '09:40 contained', '10:00 resolved', `10:00 ${VALIDATED}`)).toBe(
      '10:00'
    )
    expect(late('10:00 closed', '10:30 resolved', `10:40 ${VALIDATED}`, '11:00 contained')).toBe(
      '11:00'
    )
    const unassessed = ['09:20 contained', '10:00 resolved', `10:30 ${VALIDATED}`, '11:00 closed']
    expect(closedAt(course(ALL, ...unassessed, `11:30 ${P1}`))).toBe('11:30')
  })

  it('a second `closed` neither helps nor harms', () => {
    const twice = ['11:00 closed', '11:30 closed', `12:00 ${VALIDATED}`, '12:30 closed'] as const
    const found = course(ALL, ...RESOLVED, ...twice)
    expect(closedAt(found)).toBe('12:00')
    expect(found.closings).toHaveLength(1)
  })

  it('as of a moment, it only knows what came by then', () => {
    const made = incident(record(...RESOLVED, '11:00 closed', `12:00 ${VALIDATED}`))
    const by = (time: string) =>
      deriveCourse(made, ALL, closingPolicy, at(`2026-11-23T${time}Z`)).status
    expect([by('11:30'), by('12:00')]).toEqual(['resolved', 'closed'])
  })

  it('is undone by a reopening or a dismissal, also where nothing was resolved', () => {
    const reopened = course(ALL, `09:05 ${P1}`, '09:30 closed', '09:40 reopened')
    expect(reopened).toMatchObject({ status: 'assessed', pendingClosing: null, reopenings: 0 })
    expect(reopened.closings).toMatchObject([{ takenBackBy: { at: at('2026-11-23T09:40Z') } }])
    const later = ['09:50 contained', '10:00 resolved', `10:10 ${VALIDATED}`] as const
    expect(course(ALL, `09:05 ${P1}`, '09:30 closed', '09:40 reopened', ...later).status).toBe(
      'resolved'
    )
    const dismissed = course(ALL, `09:05 ${P1}`, '09:30 closed', '09:40 dismissed', ...later)
    expect(dismissed).toMatchObject({ status: 'dismissed', pendingClosing: null })
  })

  it('that is taken back gives no limit anew: nothing had ended, so nothing begins', () => {
    const takenBack = ['10:00 closed by=dana', '10:01 reopened by=dana reason=x'] as const
    const seen = (target: string, now: string, ...more: string[]) =>
      rows(record(`09:00 ${P1}`, ...takenBack, ...more), target, now, closingPolicy).map((row) => [
        row.anchor,
        summary(row),
        row.episode,
      ])
    const resolved = '16:00 resolved by=alice'
    expect(seen('reach-resolved', '12:00')).toEqual([
      ['reported', '2026-11-23T13:00:00Z pending 0', 0],
    ])
    expect(seen('reach-resolved', '17:00', resolved)).toEqual([
      ['reported', '2026-11-23T13:00:00Z late 1', 0],
    ])
    expect(seen('engage-security-officer', '12:00')).toEqual([
      ['reported', '2026-11-23T09:30:00Z overdue 1', 0],
    ])
    // What the closing started ends with it; the next one starts it anew, and people are told of that one too.
    const again = [resolved, '16:10 validated by=alice', '16:20 closed by=alice']
    expect(seen('notify-stakeholders-of-closure', '16:30', ...again)).toEqual([
      ['closed', '- cancelled 0', 1],
      ['closed', '2026-11-23T17:20:00Z pending 0', 1],
    ])
    expect(seen('notify-stakeholders-of-closure', '10:00')).toEqual([
      ['closed', '2026-11-23T11:00:00Z pending 0', 0],
    ])
    // Where it was resolved, it had ended, and begins anew.
    expect(
      rows(
        record(`09:00 ${P1}`, '09:30 resolved', ...takenBack),
        'reach-resolved',
        '12:00',
        closingPolicy
      )
    ).toHaveLength(2)
  })

  it('that was taken back lends nothing to the next one: what came between meets nothing of that', () => {
    const lines = [
      '10:05 closed by=dana',
      '10:06 notified role=stakeholders',
      '10:07 reopened by=dana reason=x',
      '11:00 resolved by=alice',
      '11:05 validated by=alice',
      '11:10 closed by=alice',
    ]
    const seen = rows(
      record(`09:00 ${P1}`, ...lines),
      'notify-stakeholders-of-closure',
      '13:00',
      closingPolicy
    )
    expect(seen.map((row) => [summary(row), row.metAt])).toEqual([
      ['2026-11-23T11:05:00Z met 0', at('2026-11-23T10:06Z')],
      ['2026-11-23T12:10:00Z overdue 1', null],
    ])
  })

  it('ends no hold', () => {
    const held = ['09:30 held', '10:00 closed', '10:30 resumed'] as const
    expect(course(ALL, `09:05 ${P1}`, ...held).holds).toMatchObject([
      { to: at('2026-11-23T10:30Z') },
    ])
  })
})

describe('after a reopening', () => {
  const first = [...RESOLVED, `10:30 ${VALIDATED}`, '11:00 closed', '12:00 reopened'] as const

  it('only resolved and the validation are asked anew', () => {
    expect(lacking(course(ALL, ...first, '13:00 closed'))).toEqual([
      'event resolved incident-manager',
      'validated validated incident-manager',
    ])
    const again = ['12:30 resolved', '13:00 closed', `13:30 ${VALIDATED}`] as const
    expect(closedAt(course(ALL, ...first, ...again))).toBe('13:30')
  })
})

describe('what was closed under a policy that asks for no closing', () => {
  it('stays so, whatever it lacks', () => {
    const found = deriveCourse(incident(record('09:30 closed')), new Set(), policy, null)
    expect(found).toMatchObject({ status: 'closed', pendingClosing: null })
    expect(standingClosing(found)?.lacks).not.toEqual([])
  })

  it('goes by the policy of the entry, not by that of today', () => {
    const made = incident(record('09:30 closed'))
    const asOf = (since: string) =>
      deriveCourse(made, 'unknown', closingPolicy, null, (moment) =>
        moment < at(`2026-11-23T${since}Z`) ? policy : closingPolicy
      ).status
    expect([asOf('10:00'), asOf('09:30')]).toEqual(['closed', 'reported'])
  })

  it('is asked for `resolved` once, however often it was reopened', () => {
    const under = policyWith(({ kinds }) => {
      kinds['service']!.requires = { statuses: ['resolved'] }
    })
    const timeline = ['09:00 reported', `09:05 ${P1}`, '10:00 resolved', '11:00 reopened']
    const found = deriveCourse(
      incident({ timeline: [...timeline, '12:00 closed'] }),
      'unknown',
      under,
      null
    )
    expect(standingClosing(found)?.lacks).toEqual([])
  })
})

/** The rows of a target, of an incident that was resolved at 10:00. */
const rowsOf = (target: string, now: string, ...more: string[]) =>
  rows(record(...RESOLVED, ...more), target, now, closingPolicy)

describe('what an incomplete closing starts and ends', () => {
  const closed = ['11:00 closed', `13:00 ${VALIDATED}`] as const

  it('word of it and the review count from its entry on', () => {
    for (const now of ['11:30', '13:30'])
      expect(rowsOf('notify-stakeholders-of-closure', now, ...closed)[0]?.dueAt).toBe(
        at('2026-11-23T12:00Z')
      )
    expect(rowsOf('reach-reviewed', '11:30', ...closed)).toHaveLength(1)
  })

  it('what was owed goes on until it is complete, and only then is named as not done', () => {
    expect(rowsOf('tell-stakeholders', '12:30', ...closed)[0]).toMatchObject({
      state: 'overdue',
      ending: null,
    })
    expect(rowsOf('tell-stakeholders', '13:30', ...closed)[0]).toMatchObject({
      state: 'late',
      metAt: null,
      lateBySeconds: 3 * 3600,
      ending: { by: 'closed', at: at('2026-11-23T13:00Z'), notDone: true },
    })
  })

  it('is met late by word that comes in between', () => {
    const word = '12:30 notified role=stakeholders'
    expect(rowsOf('tell-stakeholders', '13:30', '11:00 closed', word)[0]?.state).toBe('late')
  })

  it('a reopening before it is complete ends what it started, without a word', () => {
    const ended = rowsOf(
      'notify-stakeholders-of-closure',
      '15:00',
      '11:00 closed',
      '11:30 reopened'
    )
    expect(ended).toMatchObject([
      { state: 'cancelled', ending: { by: 'reopened', notDone: false } },
    ])
  })
})

const closing = (now: string, ...more: string[]) => rowsOf('reach-closed', now, ...more)

describe('the closing itself is owed', () => {
  it('from resolved on, and never closing is overdue', () => {
    expect(closing('12:00').map(summary)).toEqual(['2026-11-25T10:00:00Z pending 0'])
    const found = closing('2026-12-01T12:00Z')[0]
    expect(found?.state).toBe('overdue')
    expect(found?.steps.slice(-2)).toEqual([
      { step: 'rung-1', at: at('2026-11-25T10:00:01Z'), mention: ['incident-manager'] },
      { step: 'rung-2', at: at('2026-11-26T10:00Z'), mention: ['management'] },
    ])
  })

  it('is met at the later of closed and what completes it', () => {
    expect(closing('2026-12-01T12:00Z', `10:30 ${VALIDATED}`, '11:00 closed')).toMatchObject([
      { state: 'met', metAt: at('2026-11-23T11:00Z') },
    ])
    expect(
      closing('2026-12-01T12:00Z', '11:00 closed', `2026-11-27T09:00Z ${VALIDATED}`)
    ).toMatchObject([{ state: 'late', metAt: at('2026-11-27T09:00Z') }])
    expect(closing('2026-12-01T12:00Z', '11:00 closed')[0]?.state).toBe('overdue')
  })

  it('a closing before the resolution that completes it meets it at once', () => {
    const timeline = ['09:00 reported', `09:05 ${P1}`, '09:30 closed', '10:00 resolved']
    expect(rows({ timeline }, 'reach-closed', '12:00', closingPolicy)).toMatchObject([
      { state: 'met', metAt: at('2026-11-23T10:00Z') },
    ])
  })

  it('reopened, it is owed anew from the next resolution on', () => {
    const again = ['11:00 reopened', '12:00 resolved'] as const
    expect(closing('12:30', ...again).map(summary)).toEqual([
      '- cancelled 0',
      '2026-11-25T12:00:00Z pending 0',
    ])
  })

  it('no lowering after the resolution gives it more time', () => {
    expect(closing('12:00', '10:10 assessed impact=minor urgency=normal')).toMatchObject([
      { priority: 'P1', dueAt: at('2026-11-25T10:00Z') },
    ])
  })
})

const isEstimate = (...more: string[]) =>
  course(ALL, ...RESOLVED, ...more).statusChanges.at(-1)?.approximate

describe('what a closing is held to', () => {
  it('is nothing where the kind is unknown, and whom it is owed by is for a target alone to say', () => {
    const nothing = { requires: { statuses: [], sections: [] }, owner: null }
    expect(closingTerms(undefined)).toEqual(nothing)
    const update = { id: 'u', do: 'update', role: 'users', every: '1h', until: 'closed' } as const
    const kind = policyWith(({ kinds }) => {
      kinds['service']!.targets = { P1: [update] }
    }).kinds['service']
    expect(closingTerms(kind).owner).toBeNull()
    expect(closingTerms(closingPolicy.kinds['security']).owner).toBe('incident-manager')
  })

  it('asks its owner for what it lacks, and nobody for the report', () => {
    const terms: ClosingTerms = {
      requires: { statuses: ['reported', 'mitigated'], sections: [] },
      owner: 'boss',
    }
    const seen = deriveCourse(incident(record('09:30 noted')), ALL, policy, null)
    expect(lacksNow(terms, seen)).toEqual([
      { what: 'event', name: 'assessed', role: 'boss', instead: null, isTooEarly: false },
      { what: 'event', name: 'mitigated', role: 'boss', instead: null, isTooEarly: false },
    ])
  })

  it('counts for a closing that would come next what came since the last reopening', () => {
    const terms = closingTerms(closingPolicy.kinds['security'])
    const names = (found: Course) => lacksNow(terms, found).map(({ name }) => name)
    const done = [...RESOLVED, `10:30 ${VALIDATED}`] as const
    expect(names(course(ALL, ...done))).toEqual([])
    expect(names(course(new Set(['root cause', 'follow-up']), ...done))).toEqual(['Actions taken'])
    const again = ['11:00 closed', '12:00 reopened'] as const
    expect(names(course(ALL, ...done, ...again))).toEqual(['resolved', 'validated'])
    expect(names(course(ALL, ...done, ...again, '12:30 resolved'))).toEqual(['validated'])
  })

  it('says of a validation before the resolution that it came too early, and names nobody', () => {
    const found = course(ALL, `09:05 ${P1}`, '09:20 contained', `09:30 ${VALIDATED}`)
    const early = { what: 'validated', name: 'validated', instead: null, isTooEarly: true }
    expect(lacksNow(closingTerms(closingPolicy.kinds['security']), found)).toMatchObject([
      { what: 'event', name: 'resolved', isTooEarly: false },
      early,
    ])
    const both = course(ALL, ...RESOLVED, '10:30 validated by=dana')
    expect(lacksNow(closingTerms(closingPolicy.kinds['security']), both)).toMatchObject([
      { what: 'validated', instead: 'dana', isTooEarly: false },
    ])
  })

  it('goes on lacking its sections and the other events when one event comes', () => {
    const few: Sections = new Set(['actions taken', 'follow-up'])
    const found = course(few, `09:05 ${P1}`, '09:30 closed', '09:40 contained', '10:00 resolved')
    expect(lacking(found)).toEqual([
      'validated validated incident-manager',
      'section Root cause incident-manager',
    ])
  })

  it('is complete at an estimate where its own entry or the one that completes it is one', () => {
    expect(isEstimate('11:00 closed', `12:00 ${VALIDATED}`)).toBe(false)
    expect(isEstimate('11:00~ closed', `12:00 ${VALIDATED}`)).toBe(true)
    expect(isEstimate('11:00 closed', `12:00~ ${VALIDATED}`)).toBe(true)
  })
})

describe('the closing that stands', () => {
  it('is the last one while it is closed, and none once it was reopened', () => {
    const closed = [...RESOLVED, `10:30 ${VALIDATED}`, '11:00 closed'] as const
    expect(standingClosing(course(ALL, ...closed))?.point.at).toBe(at('2026-11-23T11:00Z'))
    expect(standingClosing(course(ALL, ...closed, '12:00 reopened'))).toBeNull()
  })
})

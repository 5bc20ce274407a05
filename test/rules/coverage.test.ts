import { describe, expect, it } from 'vitest'
import { policyWith } from '../support/policy.ts'
import { findings, messages, policyFindings } from './run.ts'

const P4 = '03:20 assessed impact=minor urgency=normal priority=P4 reason=wish'

const reviewed = (last: string | null) =>
  policyWith((typed) => {
    if (last === null) delete typed.review
    else typed.review = { every: '26w', last }
  })

const told = (last: string | null, now: string) =>
  policyFindings('policy-review', reviewed(last), now).map(({ severity }) => severity)

describe('not-covered', () => {
  it('warns of a priority for which the kind has no targets', () => {
    expect(findings('not-covered', { timeline: ['03:12 reported', P4] })).toMatchObject([
      {
        severity: 'warning',
        message:
          'The policy has no targets for P4 of the kind service, so no deadline is watched and only the incident manager is told.',
        place: { keys: ['timeline', 1, 'event'] },
      },
    ])
  })

  it('says nothing before an assessment, of a later covered one, or of an empty list', () => {
    const covered = '03:30 assessed impact=minor urgency=normal'
    const agreed = policyWith((typed) => {
      typed.kinds['service']!.targets.P4 = []
    })
    expect(messages('not-covered', { timeline: ['03:12 reported'] })).toEqual([])
    expect(messages('not-covered', { timeline: ['03:12 reported', P4, covered] })).toEqual([])
    expect(
      messages('not-covered', { timeline: ['03:12 reported', P4] }, { policy: agreed })
    ).toEqual([])
  })

  it('leaves an unknown kind to kind-known, and backfills alone', () => {
    const timeline = ['03:12 reported', P4]
    expect(messages('not-covered', { timeline, kind: 'other' })).toEqual([])
    expect(messages('kind-known', { timeline, kind: 'other' })).toHaveLength(1)
    expect(messages('not-covered', { timeline, declared: 'backfill' })).toEqual([])
  })
})

describe('policy-review', () => {
  it('is an error where the last review is yet to come, in every zone', () => {
    expect(told('2026-12-02', '2026-12-01T09:59:59Z')).toEqual(['error'])
    expect(told('2026-12-02', '2026-12-01T10:00:00Z')).toEqual([])
  })

  it('is a warning where there is none, or where it is overdue', () => {
    expect(told(null, '2026-12-01T00:00:00Z')).toEqual(['warning'])
    expect(told('2026-01-15', '2026-12-01T00:00:00Z')).toEqual(['warning'])
    expect(told('2026-10-01', '2026-12-01T00:00:00Z')).toEqual([])
  })
})

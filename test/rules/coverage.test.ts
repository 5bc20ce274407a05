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
    const past = [...timeline, '03:40 resolved']
    expect(messages('not-covered', { timeline: past, declared: 'backfill' })).toEqual([])
    expect(messages('not-covered', { timeline, declared: 'backfill' })).toHaveLength(1)
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

const dismissed = (by: string, ...between: string[]) => [
  '03:12 reported',
  '04:00 resolved',
  ...between,
  `05:00 dismissed ${by}`,
]

describe('dismissed-resolved', () => {
  const away = policyWith((typed) => {
    typed.contacts['incident-manager']!.away = [
      { who: 'alice', from: '2026-11-23', to: '2026-11-24', cover: 'bo' },
    ]
  })

  it('lets nobody but the incident manager dismiss what was resolved, reopened or not', () => {
    for (const timeline of [
      dismissed('by=dana'),
      dismissed(''),
      dismissed('by=dana', '04:30 reopened'),
      dismissed('by=bo'),
    ]) {
      expect(findings('dismissed-resolved', { timeline })).toMatchObject([{ severity: 'error' }])
    }
    expect(messages('dismissed-resolved', { timeline: dismissed('by=dana') })).toEqual([
      '`dismissed` by dana stands after `resolved`; only the incident-manager may say then that it was no incident.',
    ])
  })

  it('knows them by login, name, and as the cover of those days, and not by the role’s name', () => {
    expect(
      messages('dismissed-resolved', { timeline: dismissed('by=incident-manager') })
    ).toHaveLength(1)
    for (const by of ['by=ALICE', 'by=Alice']) {
      expect(messages('dismissed-resolved', { timeline: dismissed(by) })).toEqual([])
    }
    const covered = { timeline: dismissed('by=bo') }
    expect(messages('dismissed-resolved', covered, { policy: away })).toEqual([])
    expect(
      messages('dismissed-resolved', { ...covered, day: '2026-11-27' }, { policy: away })
    ).toHaveLength(1)
  })

  it('is not fooled by somebody who says that they took the role up', () => {
    const timeline = dismissed('by=dana', '04:10 engaged role=incident-manager who=dana')
    expect(messages('dismissed-resolved', { timeline })).toHaveLength(1)
  })

  it('leaves a dismissal before any resolution alone, and a role without a person', () => {
    for (const more of [[], ['04:10 reopened', '04:30 resolved']])
      expect(
        messages('dismissed-resolved', {
          timeline: ['03:12 reported', '04:00 dismissed by=dana', ...more],
        })
      ).toEqual([])
    const team = policyWith((typed) => {
      typed.contacts['incident-manager']!.logins = ['kwetter/managers']
    })
    expect(
      messages('dismissed-resolved', { timeline: dismissed('by=dana') }, { policy: team })
    ).toEqual([])
  })
})

const detailed = (change: Record<string, string>) =>
  policyFindings(
    'policy-contact-details',
    policyWith((typed) => {
      const full = { name: 'A B', email: 'a@kwetter.nl', phone: '+31 20 794 0512' }
      Object.assign(typed.contacts['incident-manager']!, full)
      typed.contacts['security-officer'] = { logins: ['sam'], ...change }
    })
  ).map(({ severity, message }) => [severity, message])

describe('policy-contact-details', () => {
  it('warns of what is missing, a fallback or not', () => {
    expect(detailed({ name: 'Sam', fallback: 'management' })).toEqual([
      [
        'warning',
        'The security-officer has no email and phone, which the rendered agreement prints.',
      ],
    ])
    expect(detailed({ name: 'Sam', email: 's@kwetter.nl', phone: '+31 20 794 0513' })).toEqual([])
  })
})

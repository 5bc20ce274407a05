import { describe, expect, test } from 'vitest'
import { computeLedger } from '../../src/clock/compute-ledger.ts'
import type { Policy } from '../../src/model/policy.ts'
import { formatInstant } from '../../src/model/time.ts'
import { obligation, rows, summary } from '../support/compute.ts'
import { at, incidentFile } from '../support/incidents.ts'
import { policyOwing, repeating } from '../support/packs.ts'
import { zones } from '../support/zones.ts'

const nis2 = policyOwing(['nis2'])
const dora = policyOwing(['dora'])
const cra = policyOwing(['cra'])
const gdpr = policyOwing(['gdpr'])

/** One row: due instant, state and breaches; 2026-11-23 is a Monday, the zone is an hour ahead of UTC. */
function stands(policy: Policy, target: string, now: string, timeline: readonly string[]) {
  const found = rows({ kind: 'security', timeline }, target, now, policy)
  expect(found.length).toBeLessThan(2)
  return found[0] === undefined ? 'no row' : summary(found[0])
}

const major = (when: string) => `${when} classified regime=dora as=major reason="by its criteria"`
const significant = (when: string) =>
  `${when} classified regime=nis2 as=significant reason="as much"`
const minor = (when: string) => `${when} classified regime=nis2 as=minor reason="one user"`

describe('DORA, the initial notification', () => {
  const REPORTED = '2026-11-27T16:00Z reported'
  test.each([
    ['Saturday 10:00 is due 14:00 the same day', '2026-11-28T09:00Z', '2026-11-28T13:00:00Z'],
    ['23 h after awareness is due 24 h after it', '2026-11-28T15:00Z', '2026-11-28T16:00:00Z'],
    ['24 h after awareness is due at once', '2026-11-28T16:00Z', '2026-11-28T16:00:00Z'],
    ['a second later has its 4 h', '2026-11-28T16:00:01Z', '2026-11-28T20:00:01Z'],
    ['Saturday 18:00 is due 22:00', '2026-11-28T17:00Z', '2026-11-28T21:00:00Z'],
  ])('aware Friday 17:00, classified %s', (_, classified, due) => {
    const timeline = [REPORTED, major(classified)]
    const row = obligation({ kind: 'security', timeline }, 'dora-initial', classified, dora)
    expect(formatInstant(row.dueAt!)).toBe(due)
  })

  test('a limit on a weekend moves to noon of the next working day where the policy says so', () => {
    const rolling = policyOwing(
      [],
      [
        {
          id: 'own-report',
          do: 'submit',
          to: 'authority',
          when: { regime: 'dora', as: ['major'] },
          anchors: [{ from: 'classified', within: '4h' }],
          'next-noon': 'office',
        },
      ]
    )
    const due = (classified: string) =>
      stands(rolling, 'own-report', classified, [REPORTED, major(classified)])
    expect(due('2026-11-27T18:59Z')).toBe('2026-11-27T22:59:00Z pending 0')
    expect(due('2026-11-27T19:00Z')).toBe('2026-11-30T11:00:00Z pending 0')
    expect(due('2026-11-29T18:59Z')).toBe('2026-11-30T11:00:00Z pending 0')
    expect(due('2026-11-29T19:00Z')).toBe('2026-11-29T23:00:00Z pending 0')
    const timeline = [REPORTED, major('2026-11-29T18:59Z')]
    const row = obligation(
      { kind: 'security', timeline },
      'own-report',
      '2026-11-29T20:00Z',
      rolling
    )
    expect(row.reasons[0]?.text).toContain(
      ', or to noon of the next day of office time where that day has none, is 2026-11-30T11:00:00Z'
    )
  })

  test('the intermediate counts 72 h from the initial, the final a month from the last intermediate', () => {
    const timeline = [
      REPORTED,
      major('2026-11-27T17:00Z'),
      '2026-11-27T18:00Z submitted duty=dora-initial',
      '2026-11-30T10:00Z submitted duty=dora-intermediate',
      '2026-12-03T10:00Z submitted duty=dora-intermediate',
    ]
    const now = '2026-12-04T00:00Z'
    expect(stands(dora, 'dora-intermediate', now, timeline)).toBe('2026-11-30T18:00:00Z met 0')
    expect(stands(dora, 'dora-final', now, timeline)).toBe('2027-01-03T22:59:59Z pending 0')
    expect(stands(dora, 'dora-final', '2026-11-30T09:00Z', timeline)).toBe('- pending 0')
  })
})

describe('a limit is kept at its second, and broken one later', () => {
  const first = ['2026-11-23T09:00Z reported']
  const nis2Start = [...first, significant('2026-11-23T09:30Z')]
  const trust = [
    ...first,
    '2026-11-23T09:30Z classified regime=nis2 as=significant-trust-service reason=so',
  ]
  const craStart = (as: string) => [
    ...first,
    `2026-11-23T09:30Z classified regime=cra as=${as} reason=so`,
  ]
  const gdprStart = (as: string) => [
    ...first,
    `2026-11-23T09:30Z classified regime=gdpr as=${as} reason=so`,
  ]
  const doraStart = [...first, major('2026-11-23T09:30Z')]
  const notified = [...nis2Start, '2026-11-24T10:00Z submitted duty=nis2-notification']
  const resolved = '2026-11-25T10:00Z resolved'
  const trustNotified = [...trust, '2026-11-24T08:00Z submitted duty=nis2-trust-notification']
  const vulnerable = craStart('exploited-vulnerability')
  const severe = craStart('severe-incident')
  const classifiedLate = [...first, major('2026-11-24T08:00Z')]
  /** A duty, its policy, the anchor that its limit counts from by its place in the pack, what came before, when it is due. */
  const limits: readonly (readonly [string, Policy, number, readonly string[], string])[] = [
    ['nis2-early-warning', nis2, 0, nis2Start, '2026-11-24T09:00:00Z'],
    ['nis2-early-warning', nis2, 0, trust, '2026-11-24T09:00:00Z'],
    ['nis2-notification', nis2, 0, nis2Start, '2026-11-26T09:00:00Z'],
    ['nis2-trust-notification', nis2, 0, trust, '2026-11-24T09:00:00Z'],
    ['nis2-progress', nis2, 0, notified, '2026-12-24T22:59:59Z'],
    ['nis2-progress', nis2, 1, trustNotified, '2026-12-24T22:59:59Z'],
    ['nis2-final', nis2, 0, [...notified, resolved], '2026-12-24T22:59:59Z'],
    ['nis2-final', nis2, 1, [...trustNotified, resolved], '2026-12-24T22:59:59Z'],
    ['nis2-final', nis2, 2, [...notified, '2026-12-29T10:00Z resolved'], '2027-01-29T22:59:59Z'],
    ['cra-early-warning', cra, 0, severe, '2026-11-24T09:00:00Z'],
    ['cra-early-warning', cra, 0, vulnerable, '2026-11-24T09:00:00Z'],
    ['cra-notification', cra, 0, vulnerable, '2026-11-26T09:00:00Z'],
    ['cra-notification', cra, 0, severe, '2026-11-26T09:00:00Z'],
    [
      ...(['cra-vulnerability-final', cra, 0] as const),
      [...vulnerable, '2026-11-24T10:00Z mitigated', resolved],
      '2026-12-08T22:59:59Z',
    ],
    ['cra-vulnerability-final', cra, 1, [...vulnerable, resolved], '2026-12-09T22:59:59Z'],
    [
      ...(['cra-incident-final', cra, 0] as const),
      [...severe, '2026-11-25T10:00Z submitted duty=cra-notification'],
      '2026-12-25T22:59:59Z',
    ],
    ['gdpr-notification', gdpr, 0, gdprStart('risk'), '2026-11-26T09:00:00Z'],
    ['gdpr-notification', gdpr, 0, gdprStart('high-risk'), '2026-11-26T09:00:00Z'],
    ['gdpr-communication', gdpr, 0, gdprStart('high-risk'), '2026-11-26T09:00:00Z'],
    ['gdpr-processor', gdpr, 0, gdprStart('processor'), '2026-11-24T09:00:00Z'],
    ['dora-initial', dora, 0, doraStart, '2026-11-23T13:30:00Z'],
    ['dora-initial', dora, 1, classifiedLate, '2026-11-24T09:00:00Z'],
    [
      ...(['dora-intermediate', dora, 0] as const),
      [...doraStart, '2026-11-23T11:00Z submitted duty=dora-initial'],
      '2026-11-26T11:00:00Z',
    ],
    [
      ...(['dora-final', dora, 0] as const),
      [...doraStart, '2026-11-25T11:00Z submitted duty=dora-intermediate'],
      '2026-12-25T22:59:59Z',
    ],
  ]
  test('and each limit of each pack is among these', () => {
    const tried = limits.map(([target, , anchor]) => `${target} ${anchor}`)
    const asked = [nis2, cra, dora, gdpr].flatMap(({ kinds }) =>
      (kinds['security']?.duties ?? []).flatMap(({ id, anchors }) =>
        anchors.map((_, index) => `${id} ${index}`)
      )
    )
    expect([...new Set(tried)].toSorted()).toEqual(asked.toSorted())
  })

  test.each(limits)('%s, anchor %3$s, %5$s', (target, policy, _, timeline, due) => {
    for (const [late, state] of [
      [-1, 'met 0'],
      [0, 'met 0'],
      [1, 'late 1'],
    ] as const) {
      const when = formatInstant(at(due) + late)
      const said = [...timeline, `${when} submitted duty=${target}`]
      expect(stands(policy, target, '2027-03-01T00:00Z', said)).toBe(`${due} ${state}`)
      const before = stands(policy, target, when, timeline)
      expect(before.startsWith(`${due} ${late === 1 ? 'overdue 1' : 'due-soon 0'}`)).toBe(true)
    }
  })
})

describe('the condition', () => {
  const reported = '2026-11-02T09:00Z reported'

  test('an incident that is not classified owes nothing', () => {
    expect(stands(nis2, 'nis2-early-warning', '2026-11-20T09:00Z', [reported])).toBe('no row')
  })

  test('it stands under the priority that the incident has, and says what it waits for', () => {
    const timeline = [
      reported,
      '2026-11-02T09:10Z assessed impact=severe urgency=immediate',
      significant('2026-11-02T10:00Z'),
    ]
    const row = obligation({ kind: 'security', timeline }, 'nis2-final', '2026-11-02T11:00Z', nis2)
    expect([row.priority, row.limit.priority, row.steps]).toEqual(['P1', 'P1', []])
    expect(row.reasons[0]?.text).toContain('submitted (nis2-notification)')
  })

  test('classified on day 10 it is overdue since day 1, and somebody is told then', () => {
    const timeline = [reported, significant('2026-11-12T09:00Z')]
    const row = obligation(
      { kind: 'security', timeline },
      'nis2-early-warning',
      '2026-11-12T09:00:01Z',
      nis2
    )
    expect(summary(row)).toBe('2026-11-03T09:00:00Z overdue 1')
    expect(row.steps[0]).toMatchObject({ step: 'call', at: at('2026-11-12T09:00Z') })
    expect(Math.min(...row.steps.map((step) => step.at))).toBe(at('2026-11-12T09:00Z'))
  })

  test('classified otherwise it ends, with the reason, and the breach stays', () => {
    const timeline = [reported, significant('2026-11-02T10:00Z'), minor('2026-11-04T09:00Z')]
    const row = obligation(
      { kind: 'security', timeline },
      'nis2-early-warning',
      '2026-11-05T09:00Z',
      nis2
    )
    expect(summary(row)).toBe('- cancelled 1')
    expect(row.reasons.map(({ text }) => text).join()).toContain('classified as minor (one user)')
    const early = [reported, significant('2026-11-02T10:00Z'), minor('2026-11-03T09:00Z')]
    expect(stands(nis2, 'nis2-early-warning', '2026-11-05T09:00Z', early)).toBe('- cancelled 0')
  })

  test('what comes back is the same row, due as before, and one breach', () => {
    const timeline = [
      reported,
      significant('2026-11-02T10:00Z'),
      minor('2026-11-04T09:00Z'),
      significant('2026-11-05T09:00Z'),
    ]
    expect(stands(nis2, 'nis2-early-warning', '2026-11-06T09:00Z', timeline)).toBe(
      '2026-11-03T09:00:00Z overdue 1'
    )
  })

  test('put right at its own instant it owes nothing', () => {
    const timeline = [reported, significant('2026-11-12T09:00Z'), minor('2026-11-12T09:00Z')]
    expect(stands(nis2, 'nis2-early-warning', '2026-11-13T09:00Z', timeline)).toBe('- cancelled 0')
  })

  test('a classification repeated moves nothing', () => {
    const once = [reported, major('2026-11-02T10:00Z')]
    const twice = [...once, major('2026-11-02T11:00Z')]
    for (const timeline of [once, twice])
      expect(stands(dora, 'dora-initial', '2026-11-02T12:00Z', timeline)).toBe(
        '2026-11-02T14:00:00Z pending 0'
      )
  })

  test('what was submitted before it was classified counts', () => {
    const timeline = [
      reported,
      '2026-11-02T20:00Z submitted duty=nis2-early-warning',
      significant('2026-11-12T09:00Z'),
    ]
    expect(stands(nis2, 'nis2-early-warning', '2026-11-12T09:00Z', timeline)).toBe(
      '2026-11-03T09:00:00Z met 0'
    )
  })
})

describe('awareness', () => {
  test('is the one of the regime, else the one for all, else the report', () => {
    const start = ['2026-11-23T09:00Z reported']
    const due = (...more: string[]) =>
      stands(nis2, 'nis2-early-warning', '2026-11-23T13:00Z', [
        ...start,
        ...more,
        significant('2026-11-23T12:00Z'),
      ])
    expect(due()).toMatch(/^2026-11-24T09:00/)
    expect(due('2026-11-23T10:00Z aware')).toMatch(/^2026-11-24T10:00/)
    expect(due('2026-11-23T10:00Z aware', '2026-11-23T11:00Z aware regime=nis2')).toMatch(
      /^2026-11-24T11:00/
    )
    expect(due('2026-11-23T11:00Z aware regime=gdpr')).toMatch(/^2026-11-24T09:00/)
    expect(due('2026-11-23T08:00Z aware')).toMatch(/^2026-11-24T08:00/)
  })

  test('24 h across a change to winter time are 24 h', () => {
    const timeline = ['2026-10-24T12:00Z reported', significant('2026-10-24T12:30Z')]
    expect(stands(nis2, 'nis2-early-warning', '2026-10-24T13:00Z', timeline)).toMatch(
      /^2026-10-25T12:00/
    )
  })
})

describe('the final report of NIS2', () => {
  const start = [
    '2026-11-02T09:00Z reported',
    significant('2026-11-02T10:00Z'),
    '2026-11-08T10:00Z submitted duty=nis2-notification delay-reason="late"',
  ]

  test('says that it has until the end of that day, which a limit of hours does not', () => {
    const [progress, warning] = ['nis2-progress', 'nis2-early-warning'].map((target) =>
      obligation({ kind: 'security', timeline: start }, target, '2026-11-08T11:00Z', nis2)
        .reasons.map(({ text }) => text)
        .join('\n')
    )
    expect(progress).toContain(
      '1mo from submitted at 2026-11-08T10:00:00Z, to the end of that day in Europe/Amsterdam, is 2026-12-08T22:59:59Z'
    )
    expect(warning).toContain('24h from aware at 2026-11-02T09:00:00Z is 2026-11-03T09:00:00Z')
  })

  test('counts from the submission, be it late', () => {
    const timeline = [...start, '2026-11-09T10:00Z resolved']
    expect(stands(nis2, 'nis2-final', '2026-11-10T10:00Z', timeline)).toBe(
      '2026-12-08T22:59:59Z pending 0'
    )
    expect(stands(nis2, 'nis2-progress', '2026-11-10T10:00Z', timeline)).toBe('- cancelled 0')
  })

  test('comes a month after the handling where it was ongoing when it would have been due', () => {
    expect(stands(nis2, 'nis2-final', '2026-12-20T10:00Z', start)).toBe('- pending 0')
    expect(stands(nis2, 'nis2-progress', '2026-12-20T10:00Z', start)).toBe(
      '2026-12-08T22:59:59Z overdue 1'
    )
    const timeline = [...start, '2026-12-15T10:00Z resolved']
    expect(stands(nis2, 'nis2-final', '2026-12-20T10:00Z', timeline)).toBe(
      '2027-01-15T22:59:59Z pending 0'
    )
    expect(stands(nis2, 'nis2-progress', '2026-12-20T10:00Z', timeline)).toBe(
      '2026-12-08T22:59:59Z overdue 1'
    )
  })
})

test('the final report of NIS2 waits for a handling that no reopening has undone', () => {
  const timeline = [
    '2026-11-02T09:00Z reported',
    significant('2026-11-02T10:00Z'),
    '2026-11-08T10:00Z submitted duty=nis2-notification delay-reason="late"',
    '2026-11-09T10:00Z resolved',
    '2026-11-10T10:00Z reopened reason="it came back"',
  ]
  const final = (now: string, more: readonly string[] = []) =>
    stands(nis2, 'nis2-final', now, [...timeline, ...more])
  expect(final('2026-11-20T10:00Z')).toBe('- pending 0')
  // An entry after the day on which it would have been due finds it ongoing.
  const word = ['2026-12-10T10:00Z noted']
  expect(final('2026-12-20T10:00Z', word)).toBe('- pending 0')
  expect(stands(nis2, 'nis2-progress', '2026-12-20T10:00Z', timeline)).toBe(
    '2026-12-08T22:59:59Z overdue 1'
  )
  const handled = [...word, '2026-12-21T10:00Z resolved']
  expect(final('2026-12-22T10:00Z', handled)).toBe('2027-01-21T22:59:59Z pending 0')
  // What it was overdue by then it stays, though it is reopened once more.
  const again = [...handled, '2027-01-25T10:00Z reopened reason="once more"']
  expect(final('2027-01-26T10:00Z', again)).toBe('2027-01-21T22:59:59Z overdue 1')
})

const sentAt = (when: string) => `${when} submitted duty=nis2-notification`

describe('the final report of NIS2 and a handling', () => {
  const classified = ['2026-11-02T09:00Z reported', significant('2026-11-02T10:00Z')]
  const final = (...more: string[]) =>
    stands(nis2, 'nis2-final', '2026-11-12T10:00Z', [...classified, ...more])

  test('counts from the submission, though the handling came before it', () => {
    const handled = '2026-11-03T10:00Z resolved'
    expect(final(handled, sentAt('2026-11-04T10:00Z'))).toBe('2026-12-04T22:59:59Z pending 0')
  })

  test('counts from the submission where it was handled by that due instant, to the second', () => {
    const sent4 = sentAt('2026-11-04T10:00Z')
    const at5 = (handled: string) =>
      stands(nis2, 'nis2-final', '2026-12-05T10:00Z', [...classified, sent4, handled])
    expect(at5('2026-12-04T22:59:59Z resolved')).toBe('2026-12-04T22:59:59Z overdue 1')
    expect(at5('2026-12-04T23:00:00Z resolved')).toBe('2027-01-05T22:59:59Z pending 0')
  })

  test('waits for the submission where it was handled without one', () => {
    expect(final('2026-11-03T10:00Z resolved')).toBe('- pending 0')
  })
})

describe('a duty that repeats', () => {
  const start = '2026-11-23T09:00Z reported'

  test('asks for the next from each on, and one that was filed before it was asked for is not the last', () => {
    const early = [start, sent('2026-11-23T10:00Z'), asked('2026-11-23T11:00Z')]
    expect(stands(repeating, 'own', '2026-11-24T10:00:00Z', early)).toMatch(
      /^2026-11-24T10:00:00Z due-soon 0/
    )
    expect(stands(repeating, 'own', '2026-11-24T10:00:01Z', early)).toMatch(
      /^2026-11-24T10:00:00Z overdue 1/
    )
  })

  test('keeps each missed one, however often it was asked for and not', () => {
    const timeline = [
      start,
      asked('2026-11-23T09:30Z'),
      sent('2026-11-23T14:00Z'),
      '2026-11-24T15:00Z classified regime=own as=no reason=so',
      asked('2026-11-24T16:00Z'),
    ]
    expect(stands(repeating, 'own', '2026-11-24T17:00Z', timeline)).toMatch(/overdue 2$/)
  })
})

test('of a duty that repeats, another entry leaves the next due from the last submission', () => {
  const timeline = [
    '2026-11-23T09:00Z reported',
    asked('2026-11-23T10:00Z'),
    sent('2026-11-23T11:00Z'),
    sent('2026-11-23T15:00Z'),
    '2026-11-23T16:00Z noted',
  ]
  const found = (now: string) => stands(repeating, 'own', now, timeline)
  expect(found('2026-11-24T15:00:00Z')).toBe('2026-11-24T15:00:00Z due-soon 0')
  expect(found('2026-11-24T15:00:01Z')).toBe('2026-11-24T15:00:00Z overdue 1')
})

test('a resolution repeated while it stands moves nothing that counts from the last one', () => {
  const own = { id: 'own', do: 'submit', to: 'authority' } as const
  const from = (name: 'resolved' | 'noted') =>
    policyOwing([], [{ ...own, anchors: [{ from: name, within: '4h', which: 'last' }] }])
  const due = (name: 'resolved' | 'noted') =>
    stands(from(name), 'own', '2026-11-23T12:00Z', [
      '2026-11-23T09:00Z reported',
      `2026-11-23T10:00Z ${name}`,
      `2026-11-23T11:00Z ${name}`,
    ])
  expect(due('resolved')).toBe('2026-11-23T14:00:00Z pending 0')
  expect(due('noted')).toBe('2026-11-23T15:00:00Z pending 0')
})

describe('what is said last of a regime', () => {
  const reported = '2026-11-02T09:00Z reported'
  const both = policyOwing(['nis2', 'dora'])
  const warning = (...more: string[]) =>
    stands(both, 'nis2-early-warning', '2026-11-02T20:00Z', [reported, ...more])
  const owed = '2026-11-03T09:00:00Z pending 0'

  test('is not what is said of another, nor an awareness', () => {
    const other = '2026-11-02T11:00Z classified regime=dora as=minor reason="no criterion"'
    expect(warning(significant('2026-11-02T10:00Z'), other)).toBe(owed)
    const aware = '2026-11-02T11:00Z aware regime=nis2'
    const late = stands(both, 'nis2-early-warning', '2026-11-03T20:00Z', [
      reported,
      significant('2026-11-02T10:00Z'),
      aware,
    ])
    expect(late).toContain('overdue')
  })
})

describe('a duty without a condition', () => {
  const always = policyOwing(
    [],
    [{ id: 'own', do: 'submit', to: 'authority', anchors: [{ from: 'aware', within: '4h' }] }]
  )
  const row = (timeline: readonly string[]) =>
    obligation({ kind: 'security', timeline }, 'own', '2026-11-23T10:00Z', always)

  test('is asked for from the report on, not from word that went out before it', () => {
    const early = '2026-11-23T08:58Z notified role=incident-manager by=dana'
    const found = row([early, '2026-11-23T09:00Z reported'])
    expect(found.duty?.from).toBe(at('2026-11-23T09:00Z'))
    expect(summary(found)).toBe('2026-11-23T13:00:00Z pending 0')
  })

  test('counts from the first awareness, whatever is said of it later', () => {
    const found = row([
      '2026-11-23T09:00Z reported',
      '2026-11-23T09:10Z aware',
      '2026-11-23T09:20Z aware',
    ])
    expect([found.anchor, summary(found)]).toEqual(['aware', '2026-11-23T13:10:00Z pending 0'])
  })

  test('is anchored at the report where nobody says when they became aware, of whatever comes later', () => {
    const found = row(['2026-11-23T09:00Z reported', '2026-11-23T09:10Z aware regime=own'])
    expect([found.anchor, summary(found)]).toEqual(['reported', '2026-11-23T13:00:00Z pending 0'])
  })
})

describe('what happens to the incident', () => {
  const start = ['2026-11-23T09:00Z reported', significant('2026-11-23T09:30Z')]

  test('no hold stops it, closing and reopening neither end nor double it', () => {
    const timeline = [
      ...start,
      '2026-11-23T09:40Z assessed impact=minor urgency=normal',
      '2026-11-23T09:50Z held reason="vendor"',
      '2026-11-23T10:00Z resolved',
      '2026-11-23T10:10Z validated by=alice',
      '2026-11-23T10:20Z closed',
      '2026-11-23T11:00Z reopened reason="again"',
    ]
    expect(stands(nis2, 'nis2-notification', '2026-11-23T12:00Z', timeline)).toBe(
      '2026-11-26T09:00:00Z pending 0'
    )
  })

  test('dismissal cancels it, and a breach stays', () => {
    const timeline = [...start, '2026-11-25T10:00Z dismissed reason="a drill"']
    expect(stands(nis2, 'nis2-notification', '2026-11-26T12:00Z', timeline)).toBe('- cancelled 0')
    expect(stands(nis2, 'nis2-early-warning', '2026-11-26T12:00Z', timeline)).toBe('- cancelled 1')
  })

  test('of a duplicate they end with its dismissal, and are owed by the record that it names, from its own awareness', () => {
    const inTime = '2026-11-23T12:00Z dismissed reason="the same"'
    const late = '2026-11-24T09:20Z dismissed reason="the same"'
    expect(ofBoth([inTime], [])).toEqual(['- cancelled 0', '2026-11-24T10:00:00Z due-soon 0'])
    // The key alone dismisses nothing; a breach of before stays.
    expect(ofBoth([], [])[0]).toBe('2026-11-24T09:00:00Z overdue 1')
    expect(ofBoth([late], [])[0]).toBe('- cancelled 1')
    // What was known by the first report is said where the duty is owed, so that a duplicate gives no more time.
    expect(ofBoth([inTime], ['2026-11-23T09:00Z aware'])[1]).toBe('2026-11-24T09:00:00Z overdue 1')
  })

  test('dismissed by mistake and opened again, it is owed as before', () => {
    const timeline = [
      ...start,
      '2026-11-23T10:00Z dismissed reason="a drill"',
      '2026-11-23T11:00Z reopened reason="none"',
    ]
    expect(stands(nis2, 'nis2-early-warning', '2026-11-23T12:00Z', timeline)).toMatch(
      /^2026-11-24T09:00:00Z/
    )
  })

  test('a closed incident stays open for what is due, and not for what it waits for', () => {
    const isOpen = (...more: string[]) => {
      const timeline = [
        '2026-11-23T09:00Z reported',
        '2026-11-23T09:10Z assessed impact=minor urgency=normal',
        major('2026-11-23T10:00Z'),
        '2026-11-23T11:00Z resolved',
        ...more,
      ]
      const file = incidentFile({ kind: 'security', timeline })
      const kept = dora.kinds['security']!
      const policy = { ...dora, kinds: { security: { ...kept, ...WITHOUT_TARGETS } } }
      return computeLedger([file], policy, zones, at('2026-12-01T09:00Z'))[0]?.open
    }
    const closed = '2026-11-23T12:00Z closed'
    expect(isOpen(closed)).toBe(true)
    expect(isOpen(closed, '2026-11-23T13:00Z submitted duty=dora-initial')).toBe(true)
    const all = ['dora-initial', 'dora-intermediate', 'dora-final'].map(
      (duty, index) => `2026-11-23T1${index + 3}:00Z submitted duty=${duty}`
    )
    expect(isOpen(closed, ...all)).toBe(false)
    expect(isOpen('2026-11-23T12:00Z classified regime=dora as=minor reason=so', closed)).toBe(
      false
    )
    const waiting = policyOwing(
      [],
      [
        {
          id: 'own',
          do: 'submit',
          to: 'authority',
          anchors: [{ from: 'mitigated', within: '14d' }],
        },
      ]
    )
    const file = incidentFile({
      kind: 'security',
      timeline: ['2026-11-23T09:00Z reported', '2026-11-23T11:00Z resolved', closed],
    })
    const { security } = waiting.kinds
    const kinds = { security: { ...security!, ...WITHOUT_TARGETS } }
    const [entry] = computeLedger([file], { ...waiting, kinds }, zones, at('2026-12-01T09:00Z'))
    expect(entry?.obligations.map(summary)).toContain('- pending 0')
    expect(entry?.open).toBe(false)
  })
})

const asked = (when: string) => `${when} classified regime=own as=yes reason=so`
const sent = (when: string) => `${when} submitted duty=own delay-reason=so`

/** The early warning of a record marked as a duplicate, and of the one that it names, on 24 November at 09:30. */
const ofBoth = (dismissed: readonly string[], aware: readonly string[]) => {
  const first = incidentFile({
    kind: 'security',
    id: 'SEC-20261123-0900',
    'duplicate-of': 'SEC-20261123-1000',
    timeline: ['2026-11-23T09:00Z reported', significant('2026-11-23T09:30Z'), ...dismissed],
  })
  const named = incidentFile({
    kind: 'security',
    id: 'SEC-20261123-1000',
    timeline: ['2026-11-23T10:00Z reported', ...aware, significant('2026-11-23T11:00Z')],
  })
  const ledger = computeLedger([first, named], nis2, zones, at('2026-11-24T09:30Z'))
  return ['SEC-20261123-0900', 'SEC-20261123-1000'].map((id) => {
    const entry = ledger.find(({ file }) => file.incident.id === id)
    const row = entry?.obligations.find(({ target }) => target === 'nis2-early-warning')
    return row === undefined ? 'no row' : summary(row)
  })
}

/** So that nothing but the duties keeps it open. */
const WITHOUT_TARGETS = {
  unassessed: [],
  targets: { P1: [], P2: [], P3: [] },
  requires: { statuses: [], sections: [] },
}

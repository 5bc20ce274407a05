/** The policy of the time: each clock is held against the version in force when it started, and says which. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { unknownPast } from '../../src/clock/declared.ts'
import { computeLedger, computeLedgerOfTheTime } from '../../src/clock/compute-ledger.ts'
import {
  alwaysInForce,
  policyInForce,
  policyTimeline,
  type PolicyTimeline,
} from '../../src/clock/policy-timeline.ts'
import { needsExactBody } from '../../src/clock/policy-of-the-time.ts'
import { PolicySchema, type Policy } from '../../src/model/policy.ts'
import { formatInstant } from '../../src/model/time.ts'
import { at, incidentFile, type RecordParts, sectionFacts } from '../support/incidents.ts'
import { policyOwing } from '../support/packs.ts'
import { closingPolicy, policy, typedPolicy, type TypedPolicy } from '../support/policy.ts'
import { zones } from '../support/zones.ts'

const P1 = 'assessed impact=severe urgency=immediate'

/** The default policy with other limits for `reach resolved` at P1, and whatever else. */
function version(within: string, more: Partial<TypedPolicy> = {}): Policy {
  const typed = structuredClone({ ...typedPolicy, ...more })
  for (const target of typed.kinds['service']?.targets['P1'] ?? []) {
    if (target.id === 'reach-resolved' && target.do === 'reach') target.within = within
  }
  return PolicySchema.parse(typed)
}

/** Versions by the time of day at which they reached the main line on 2026-11-23. */
function line(...versions: readonly (readonly [time: string, policy: Policy])[]): PolicyTimeline {
  const [first, ...later] = versions.map(([time, one]) => ({
    commit: `commit-of-${time}`,
    committedAt: at(`2026-11-23T${time}Z`),
    policy: one,
  }))
  if (first === undefined) throw new Error('a line has a version')
  return policyTimeline([first, ...later])
}

const entryOf = (timeline: PolicyTimeline, parts: RecordParts, now = '2026-11-23T20:00Z') => {
  const [entry] = computeLedgerOfTheTime(
    [incidentFile(parts)],
    timeline,
    zones,
    at(now),
    unknownPast
  )
  if (entry === undefined) throw new Error('nothing was computed')
  return entry
}

/** Each row of a target as `<anchor> <due> <commit>`. */
const rows = (timeline: PolicyTimeline, target: string, ...events: string[]) =>
  entryOf(timeline, { timeline: events })
    .obligations.filter((row) => row.target === target)
    .toSorted((a, b) => a.anchorAt - b.anchorAt)
    .map(
      ({ anchor, dueAt, policyCommit }) =>
        `${anchor} ${dueAt === null ? '–' : formatInstant(dueAt).slice(11, 16)} ${policyCommit}`
    )

const inForce = (timeline: PolicyTimeline, ...times: string[]) =>
  times.map((time) => policyInForce(timeline, at(`2026-11-23T${time}Z`)).commit?.slice(-5))

/** The policy with that limit, in force from a time of the day on. */
const stated = (within: string, time: string) =>
  version(within, { 'in-force': `2026-11-23T${time}:00Z` })

const clock = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`

describe('a changed policy', () => {
  const changed = line(['08:00', version('4h')], ['10:00', version('2h')])

  it('moves no clock that runs already', () => {
    expect(rows(changed, 'reach-resolved', '09:00 reported', `09:05 ${P1}`)).toEqual([
      'reported 13:00 commit-of-08:00',
    ])
  })

  it('holds the clock that starts with its commit, to the second', () => {
    expect(rows(changed, 'reach-resolved', '10:00 reported', `10:05 ${P1}`)).toEqual([
      'reported 12:00 commit-of-10:00',
    ])
  })

  it('holds what starts later in the same incident: the reopening has the new limit', () => {
    const course = [
      '09:00 reported',
      `09:05 ${P1}`,
      '09:30 resolved',
      '11:00 reopened reason=again',
    ]
    expect(rows(changed, 'reach-resolved', ...course)).toEqual([
      'reported 13:00 commit-of-08:00',
      'reopened 13:00 commit-of-10:00',
    ])
  })

  it('asks nothing new of an incident that was reported before it', () => {
    const typed = structuredClone(typedPolicy)
    typed.kinds['service']?.targets['P1']?.push({
      id: 'notify-management',
      do: 'notify',
      role: 'management',
      within: '1h',
    })
    const grown = line(['08:00', policy], ['10:00', PolicySchema.parse(typed)])
    expect(rows(grown, 'notify-management', '09:00 reported', `09:05 ${P1}`)).toEqual([])
    expect(rows(grown, 'notify-management', '10:30 reported', `10:35 ${P1}`)).toEqual([
      'reported 11:30 commit-of-10:00',
    ])
  })

  it('leaves an incident the priority that the matrix of its report gave', () => {
    const typed = structuredClone(typedPolicy)
    const kind = typed.kinds['service']
    if (kind !== undefined)
      kind.matrix = { ...kind.matrix, severe: { immediate: 'P3', high: 'P3', normal: 'P3' } }
    const softer = line(['08:00', policy], ['10:00', PolicySchema.parse(typed)])
    const timeline = ['09:00 reported', `11:00 ${P1}`]
    expect(entryOf(softer, { timeline }).course.priority).toBe('P1')
    expect(entryOf(softer, { timeline: ['10:00 reported', `11:00 ${P1}`] }).course.priority).toBe(
      'P3'
    )
  })

  it('lets whoever was a contact when they acted have acted for the role', () => {
    const contacts = { ...typedPolicy.contacts, 'first-line': { logins: ['nina'] } }
    const handed = line(['08:00', policy], ['10:00', version('4h', { contacts })])
    const tellers = (who: string, time: string) =>
      entryOf(handed, { timeline: ['09:00 reported', `${time} noted by=${who}`] }).course
        .notifications
    expect(tellers('fay', '09:30').map(({ role }) => role)).toEqual(['first-line'])
    expect(tellers('fay', '10:30')).toEqual([])
    expect(tellers('nina', '10:30').map(({ role }) => role)).toEqual(['first-line'])
  })

  it('judges what is older than every version by the first', () => {
    expect(rows(changed, 'reach-resolved', '07:00 reported', `07:05 ${P1}`)).toEqual([
      'reported 11:00 commit-of-08:00',
    ])
  })
})

describe('in-force', () => {
  it('reaches back to clocks that started at or after it', () => {
    const reaching = line(['08:00', version('4h')], ['12:00', stated('2h', '09:00')])
    expect(inForce(reaching, '08:59:59', '09:00', '12:00')).toEqual(['08:00', '12:00', '12:00'])
    expect(rows(reaching, 'reach-resolved', '09:00 reported', `09:05 ${P1}`)).toEqual([
      'reported 11:00 commit-of-12:00',
    ])
  })

  it('waits where it lies ahead: an agreement can be changed before it counts', () => {
    const waiting = line(['08:00', version('4h')], ['10:00', stated('2h', '14:00')])
    expect(inForce(waiting, '13:59:59', '14:00')).toEqual(['08:00', '10:00'])
  })

  it('that stands unchanged reaches back no more, and still waits', () => {
    const reaching = line(
      ['08:00', version('4h')],
      ['12:00', stated('2h', '09:00')],
      ['15:00', stated('1h', '09:00')]
    )
    expect(inForce(reaching, '10:00', '14:59', '15:00')).toEqual(['12:00', '12:00', '15:00'])
    const waiting = line(
      ['08:00', version('4h')],
      ['10:00', stated('2h', '14:00')],
      ['11:00', stated('1h', '14:00')]
    )
    expect(inForce(waiting, '13:00', '14:00')).toEqual(['08:00', '11:00'])
  })

  it('that was taken out says nothing more', () => {
    const undone = line(
      ['08:00', version('4h')],
      ['12:00', stated('2h', '09:00')],
      ['15:00', version('4h')]
    )
    expect(inForce(undone, '10:00', '16:00')).toEqual(['12:00', '15:00'])
  })
})

describe('the order of versions', () => {
  it('is that of the main line where dates run backwards: the later commit stands', () => {
    const backwards = line(['12:00', version('4h')], ['09:00', version('2h')])
    expect(inForce(backwards, '08:00', '10:00', '13:00')).toEqual(['12:00', '09:00', '09:00'])
  })

  it('does not matter where every version says the same', () => {
    const minutes = fc.integer({ min: 0, max: 23 * 60 + 59 })
    const events = fc.constantFrom(
      P1,
      'assessed impact=minor urgency=normal',
      'updated audience=users',
      'resolved',
      'closed',
      'reopened',
      'held',
      'resumed'
    )
    fc.assert(
      fc.property(
        fc.array(minutes, { minLength: 1, maxLength: 4 }),
        fc.array(fc.tuple(minutes, events), { maxLength: 8 }),
        (commits, entries) => {
          const same = line(...commits.map((minute) => [clock(minute), policy] as const))
          const sorted = entries.toSorted(([a], [b]) => a - b)
          const timeline = ['00:00 reported', ...sorted.map(([m, event]) => `${clock(m)} ${event}`)]
          const files = [incidentFile({ timeline })]
          const now = at('2026-11-24T09:00Z')
          const [ofTheTime] = computeLedgerOfTheTime(files, same, zones, now, unknownPast)
          const [present] = computeLedger(files, policy, zones, now)
          const bare = (ofTheTime?.obligations ?? []).map((row) => ({ ...row, policyCommit: null }))
          expect({ ...ofTheTime, obligations: bare }).toEqual(present)
        }
      )
    )
  })
})

it('one policy for every clock names the commit it was given', () => {
  expect(
    rows(alwaysInForce(policy, 'abc'), 'reach-resolved', '09:00 reported', `09:05 ${P1}`)
  ).toEqual(['reported 13:00 abc'])
})

const nis2 = policyOwing(['nis2'])

describe('a duty to an authority', () => {
  const longer: Policy = {
    ...nis2,
    kinds: {
      ...nis2.kinds,
      security: {
        ...nis2.kinds['security']!,
        duties: nis2.kinds['security']!.duties!.map((duty) =>
          duty.id === 'nis2-early-warning'
            ? {
                ...duty,
                anchors: duty.anchors.map((anchor) => ({
                  ...anchor,
                  within: { ...anchor.within, hours: 48 },
                })),
              }
            : duty
        ),
      },
    },
  }

  it('is owed by a pack that was added before the classification, though the incident is older', () => {
    expect(warningOf(line(['08:00', policy], ['10:30', nis2]))).toBe('2026-11-24T09:00:00Z pending')
    // A pack that came after the classification asks nothing of what was decided before it.
    expect(warningOf(line(['08:00', policy], ['11:30', nis2]))).toBe('no row')
  })

  it('keeps its limit, whatever the policy says once it is owed', () => {
    for (const later of [longer, policy])
      expect(warningOf(line(['08:00', nis2], ['12:00', later]))).toBe(
        '2026-11-24T09:00:00Z pending'
      )
    expect(warningOf(line(['08:00', nis2], ['10:30', longer]))).toBe('2026-11-25T09:00:00Z pending')
  })
})

/** The early warning of an incident reported at 09:00 and classified at 11:00. */
function warningOf(timeline: PolicyTimeline): string {
  const file = incidentFile({
    kind: 'security',
    timeline: ['09:00 reported', '11:00 classified regime=nis2 as=significant reason=so'],
  })
  const now = at('2026-11-23T13:00Z')
  const [entry] = computeLedgerOfTheTime([file], timeline, zones, now, unknownPast)
  const row = entry?.obligations.find(({ target }) => target === 'nis2-early-warning')
  return row === undefined ? 'no row' : `${formatInstant(row.dueAt ?? 0)} ${row.state}`
}

/** The default policy with other hours of the office, in which P1 is to be resolved. */
const hours = (office: string): Policy => {
  const typed = structuredClone(typedPolicy)
  for (const target of typed.kinds['service']!.targets['P1']!)
    if (target.id === 'reach-resolved') target.calendar = 'office'
  for (const list of Object.values(typed.calendars!['office']!.hours)) list!.splice(0, 1, office)
  return PolicySchema.parse(typed)
}

describe('versions that differ in more than a limit', () => {
  it('each walk their own calendar, though it has the name of another’s', () => {
    const changed = line(['08:00', hours('09:00-17:00')], ['10:00', hours('12:00-17:00')])
    const due = (...events: string[]) => rows(changed, 'reach-resolved', ...events)
    // Amsterdam is an hour ahead: 4 h from 10:00 there, and 4 h from 12:00.
    expect(due('09:00 reported', `09:00 ${P1}`)).toEqual(['reported 13:00 commit-of-08:00'])
    expect(due('10:30 reported', `10:30 ${P1}`)).toEqual(['reported 15:00 commit-of-10:00'])
    const both = computeLedgerOfTheTime(
      [
        incidentFile({ id: 'INC-20261123-0900', timeline: ['09:00 reported', `09:00 ${P1}`] }),
        incidentFile({ id: 'INC-20261123-1030', timeline: ['10:30 reported', `10:30 ${P1}`] }),
      ],
      changed,
      zones,
      at('2026-11-23T20:00Z'),
      unknownPast
    ).map(({ obligations }) => obligations.find(({ target }) => target === 'reach-resolved')?.dueAt)
    expect(both).toEqual([at('2026-11-23T13:00Z'), at('2026-11-23T15:00Z')])
  })

  it('give their rows in one order, by the due instant', () => {
    const changed = line(['08:00', version('12h')], ['10:00', version('1h')])
    const timeline = ['09:00 reported', `09:00 ${P1}`, '10:30 resolved', '11:00 closed']
    const { obligations } = entryOf(changed, { timeline }, '2026-11-23T11:10Z')
    const dues = obligations.map(({ dueAt }) => dueAt ?? Infinity)
    expect(new Set(obligations.map(({ policyCommit }) => policyCommit)).size).toBe(2)
    expect(dues).toEqual(dues.toSorted((a, b) => a - b))
  })
})

describe('whether a scan of the body is too little', () => {
  const security = line(['08:00', closingPolicy])
  const needs = (event: string, headings: readonly string[], from: 'scan' | 'tree' = 'scan') => {
    const file = incidentFile({ kind: 'security', timeline: ['09:00 reported', event] })
    const facts = { ...sectionFacts(...headings), from }
    return needsExactBody({ ...file, body: { ...file.body, facts } }, security)
  }
  const ALL = ['Actions taken', 'Root cause', 'Follow-up']

  it('is for a closing where it found not each section that the policy asks for', () => {
    expect(needs('10:00 closed', ALL)).toBe(false)
    expect(needs('10:00 closed', ALL.slice(1))).toBe(true)
    expect(needs('10:00 closed', [])).toBe(true)
    expect(needs('10:00 resolved', [])).toBe(false)
  })

  it('is for a review where it found no lessons', () => {
    expect(needs('10:00 reviewed by=dana', ALL)).toBe(true)
    expect(needs('10:00 reviewed by=dana', ['Lessons learned'])).toBe(false)
  })

  it('is not where the exact tree was read, nor where the policy holds no closing to it', () => {
    expect(needs('10:00 closed', [], 'tree')).toBe(false)
    const file = incidentFile({ timeline: ['09:00 reported', '10:00 closed'] })
    const { body } = file
    const bare = { ...file, body: { ...body, facts: { ...sectionFacts(), from: 'scan' as const } } }
    expect(needsExactBody(bare, line(['08:00', policy]))).toBe(false)
    expect(needsExactBody(bare, line(['08:00', closingPolicy]))).toBe(true)
    // The version at the closing says, whatever came after it.
    const changed = line(['08:00', policy], ['10:00', closingPolicy])
    expect(needsExactBody(bare, changed)).toBe(true)
    expect(needsExactBody(bare, line(['08:00', policy], ['10:01', closingPolicy]))).toBe(false)
  })
})

/** The ledger: which records are computed, in which order, and which of them are open. */
import { describe, expect, it } from 'vitest'
import { computeLedger, isNotDone, isOpenNow, isOwed } from '../../src/clock/compute-ledger.ts'
import { compareObligations } from '../../src/clock/compute-obligations.ts'
import type { Obligation } from '../../src/clock/obligation.ts'
import { readyAgreements } from '../../src/clock/policy-of-the-time.ts'
import { alwaysInForce } from '../../src/clock/policy-timeline.ts'
import { formatInstant } from '../../src/model/time.ts'
import { at, incidentFile, type RecordParts } from '../support/incidents.ts'
import { policyOwing } from '../support/packs.ts'
import { partOf } from '../support/part-of.ts'
import { policy, policyWith } from '../support/policy.ts'
import { zones } from '../support/zones.ts'

const P1 = 'assessed impact=severe urgency=immediate'
const P3 = 'assessed impact=minor urgency=normal'

const ledger = (records: RecordParts[], now = '2026-11-23T12:00Z') =>
  computeLedger(records.map(incidentFile), policy, zones, at(now))

const isOpen = (now: string, ...timeline: string[]) =>
  ledger([{ timeline: ['09:00 reported', ...timeline] }], now)[0]?.open

/** The paths that are computed of records that share one id. */
const paths = (...list: string[]) =>
  ledger(list.map((path) => ({ path, timeline: ['09:00 reported'] }))).map(({ file }) => file.path)

describe('the ledger', () => {
  it('is sorted by id', () => {
    const ids = ['INC-20261123-0900b', 'SEC-20261123-0800', 'INC-20261123-0900']
    const found = ledger(ids.map((id) => ({ id, timeline: ['09:00 reported'] })))
    expect(found.map(({ file }) => file.incident.id)).toEqual([
      'INC-20261123-0900',
      'INC-20261123-0900b',
      'SEC-20261123-0800',
    ])
  })

  it('does not list what was reported after now', () => {
    const record = { timeline: ['09:00 reported'] }
    expect(ledger([record], '2026-11-23T08:59:59Z')).toEqual([])
    expect(ledger([record], '2026-11-23T09:00Z').length).toBe(1)
  })

  it('computes of several records with one id the first path in byte order', () => {
    expect(paths('incidents/b.md', 'incidents/a.md')).toEqual(['incidents/a.md'])
    expect(paths('incidents/a.md', 'incidents/Z.md', 'incidents')).toEqual(['incidents'])
    // In bytes U+FFFD comes before U+1F600, in UTF-16 units after it.
    expect(paths('incidents/\u{1f600}.md', 'incidents/\ufffd.md')).toEqual(['incidents/\ufffd.md'])
  })

  it('computes no other while that one is not reported yet: which counts is no matter of time', () => {
    const both = [
      { path: 'a.md', timeline: ['10:00 reported'] },
      { path: 'b.md', timeline: ['09:00 reported'] },
    ]
    expect(ledger(both, '2026-11-23T09:30Z')).toEqual([])
    expect(ledger(both, '2026-11-23T10:00Z').map(({ file }) => file.path)).toEqual(['a.md'])
  })

  it('lets a malformed id displace nothing', () => {
    const found = ledger([
      { id: 'inc-20261123-0900', path: 'a.md', timeline: ['09:00 reported'] },
      { id: 'INC-20261123-0900', path: 'b.md', timeline: ['09:00 reported'] },
    ])
    expect(found.map(({ file }) => file.path)).toEqual(['b.md'])
  })

  it('sorts obligations by due instant, null last, then by target', () => {
    const timeline = ['09:00 reported', `09:00 ${P1}`, '09:10 resolved']
    const found = ledger([{ timeline }])[0]?.obligations ?? []
    expect(found.map(({ target }) => target)).toEqual([
      'notify-incident-manager',
      'reach-assessed',
      'reach-resolved',
      'engage-first-line',
      'engage-second-line',
      'engage-third-line',
      'update-users',
    ])
  })

  it('owes under a kind that the policy does not know that the incident manager hears of it, and no more', () => {
    const [entry] = ledger([{ kind: 'facility', timeline: ['09:00 reported'] }])
    expect(entry?.obligations.map(({ target, role }) => `${target} ${role}`)).toEqual([
      'notify-incident-manager incident-manager',
    ])
  })
})

describe('open', () => {
  const closed = [`09:00 ${P3}`, '09:30 resolved', '09:40 closed'] as const

  it('is what is neither closed nor dismissed', () => {
    expect(isOpen('2026-11-23T12:00Z', `09:00 ${P3}`, '09:30 resolved')).toBe(true)
    expect(isOpen('2026-11-23T12:00Z', '09:30 dismissed')).toBe(false)
  })

  it('and what is closed with anything still owed', () => {
    expect(isOpen('2026-11-23T10:00Z', ...closed)).toBe(true)
    expect(isOpen('2026-11-29T10:00Z', ...closed)).toBe(true)
    expect(isOpen('2026-11-23T10:00Z', ...closed, '09:45 notified role=stakeholders')).toBe(false)
  })
})

describe('an obligation explains itself', () => {
  it('by the line of the policy, the events and the arithmetic', () => {
    const timeline = [
      '09:00 reported',
      '09:00 assessed impact=noticeable urgency=high',
      '11:30 held',
    ]
    timeline.push(`12:00 ${P1}`, '12:30 resumed')
    const found = ledger([{ timeline }], '2026-11-23T13:00Z')[0]?.obligations
    const resolved = found?.find(({ target }) => target === 'reach-resolved')
    expect(resolved?.policyKeys).toEqual(['kinds', 'service', 'targets', 'P1', 5])
    expect(resolved?.reasons.map(({ entry, text }) => [entry, text])).toEqual([
      [0, 'reported starts the clock: 8h from 2026-11-23T09:00:00Z is 2026-11-23T17:00:00Z'],
      [
        3,
        'raised to P1: 4h from 2026-11-23T12:00:00Z is 2026-11-23T16:00:00Z, or as before if earlier',
      ],
      [
        2,
        'held from 2026-11-23T11:30:00Z until 2026-11-23T12:30:00Z (as tested): that time does not count',
      ],
      [null, 'due 2026-11-23T16:30:00Z'],
    ])
  })
})

describe('whether one record is open, asked without its whole entry', () => {
  const P1_MORE = policyWith(({ kinds }) => {
    kinds['service']!.targets.P1!.push(
      { id: 'validate', do: 'reach', status: 'validated', within: '1h' },
      { id: 'word', do: 'update', role: 'stakeholders', every: '1h', until: 'dismissed' }
    )
  })
  const DONE = ['09:00 reported', `09:00 ${P1}`, '09:20 resolved', '09:30 closed']
  /** What keeps a closed incident open: a target of its own alone, and none at all. */
  const KEPT: [string, ...string[]][] = [
    ['validate', 'word', 'notify-stakeholders-of-closure', 'reach-reviewed'],
    ['validate'],
    ['word'],
    ['notify-stakeholders-of-closure'],
    ['engage-first-line'],
    ['reach-resolved'],
  ]

  it.each(KEPT)('is what its entry says: %s', (...names) => {
    const under = {
      ...P1_MORE,
      kinds: {
        ...P1_MORE.kinds,
        service: {
          ...P1_MORE.kinds['service']!,
          targets: {
            ...P1_MORE.kinds['service']!.targets,
            P1: P1_MORE.kinds['service']!.targets.P1!.filter(({ id }) => names.includes(id)),
          },
        },
      },
    }
    const timeline = alwaysInForce(under)
    const file = incidentFile({ timeline: DONE })
    const now = at('2026-11-23T09:40Z')
    const isKept = !['engage-first-line', 'reach-resolved'].includes(names[0])
    expect(computeLedger([file], under, zones, now)[0]?.open).toBe(isKept)
    expect(isOpenNow(file, timeline, readyAgreements(zones), now)).toBe(isKept)
  })

  it('is open for a duty that the report itself began', () => {
    const own = { id: 'own', do: 'submit', to: 'authority' } as const
    const under = policyOwing([], [{ ...own, anchors: [{ from: 'reported', within: '1d' }] }])
    const file = incidentFile({ kind: 'security', timeline: DONE })
    const isOpenOf = (...ids: string[]) => {
      const { security } = under.kinds
      const targets = { ...security!.targets, P1: [] }
      const duties = security!.duties!.filter(({ id }) => ids.includes(id))
      const kinds = { ...under.kinds, security: { ...security!, targets, duties } }
      const held = alwaysInForce({ ...under, kinds })
      return isOpenNow(file, held, readyAgreements(zones), at('2026-11-23T09:40Z'))
    }
    expect([isOpenOf('own'), isOpenOf()]).toEqual([true, false])
  })

  it('is what it says of a duty too', () => {
    const under = policyOwing(['nis2'])
    const file = incidentFile({
      kind: 'security',
      timeline: [
        ...DONE.slice(0, 2),
        '09:10 classified regime=nis2 as=significant reason=so',
        ...DONE.slice(2),
      ],
    })
    for (const now of [at('2026-11-23T09:40Z'), at('2026-11-27T09:40Z')])
      expect(isOpenNow(file, alwaysInForce(under), readyAgreements(zones), now)).toBe(
        computeLedger([file], under, zones, now)[0]?.open
      )
  })
})

const row = (target: string, dueAt: number | null, anchorAt = 0) =>
  partOf<Obligation>({ target, dueAt, anchorAt })

describe('the order of obligations', () => {
  it('is by due instant, null last, then target, then anchor', () => {
    const sorted = [
      row('b', 1),
      row('a', 2, 3),
      row('a', 2, 5),
      row('b', 2, 4),
      row('a', null),
      row('c', null),
    ]
    const orders = [sorted.toReversed(), [3, 0, 5, 2, 4, 1].map((index) => sorted[index]!), sorted]
    for (const order of orders) expect(order.toSorted(compareObligations)).toEqual(sorted)
  })
})

describe('what is owed, and what was never done', () => {
  it.each([
    ['pending', true],
    ['due-soon', true],
    ['overdue', true],
    ['met', false],
    ['late', false],
    ['cancelled', false],
  ] as const)('%s', (state, owed) => {
    expect(isOwed(partOf<Obligation>({ state }))).toBe(owed)
  })

  it('is named only where it ended so', () => {
    const ending = { by: 'closed', at: 0, notDone: true } as const
    expect(isNotDone(partOf<Obligation>({ ending }))).toBe(true)
    expect(isNotDone(partOf<Obligation>({ ending: { ...ending, notDone: false } }))).toBe(false)
    expect(isNotDone(partOf<Obligation>({ ending: null }))).toBe(false)
  })
})

const over = (time: string) => ({ timeline: ['08:00 reported', `${time} dismissed`] })

describe('a dismissed duplicate', () => {
  const ORIGINAL = 'INC-20261123-0800'
  const COPY = 'INC-20261123-0900'
  const dismissed = ['09:00 reported', '09:30 dismissed']
  const copy = (more: Partial<RecordParts> = {}): RecordParts => ({
    id: COPY,
    timeline: dismissed,
    'duplicate-of': ORIGINAL,
    ...more,
  })
  const listedBy = (original: Partial<RecordParts>, ...copies: RecordParts[]) =>
    ledger([...copies, { id: ORIGINAL, timeline: ['08:00 reported'], ...original }])
      .find(({ file }) => file.incident.id === ORIGINAL)
      ?.duplicates.map(({ id, at: instant }) => `${id} ${formatInstant(instant).slice(11, 16)}`)

  it('is listed by the record that it names, each of them', () => {
    expect(listedBy({})).toEqual([])
    expect(listedBy({}, copy())).toEqual([`${COPY} 09:30`])
    expect(listedBy({}, copy(), copy({ id: 'INC-20261123-0910' }))).toEqual([
      `${COPY} 09:30`,
      'INC-20261123-0910 09:30',
    ])
  })

  it('is none while it goes on, where it names no other, and where it is no live incident', () => {
    expect(listedBy({}, copy({ timeline: ['09:00 reported'] }))).toEqual([])
    expect(listedBy({}, { id: COPY, timeline: dismissed })).toEqual([])
    expect(listedBy({}, copy({ declared: 'exercise' }))).toEqual([])
    expect(listedBy({ declared: 'exercise' }, copy())).toEqual([])
    expect(listedBy({ timeline: dismissed, 'duplicate-of': ORIGINAL })).toEqual([])
  })

  it('is none where the other was over by then, or not there yet, to the second', () => {
    expect(listedBy(over('09:30:00'), copy())).toEqual([])
    expect(listedBy(over('09:30:01'), copy())).toEqual([`${COPY} 09:30`])
    expect(listedBy({ timeline: ['09:30:01 reported'] }, copy())).toEqual([])
    expect(listedBy({ timeline: ['09:30:00 reported'] }, copy())).toEqual([`${COPY} 09:30`])
  })
})

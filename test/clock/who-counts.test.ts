/** Who counts for a role: each way to be told, to take up and to reach something, kept and broken. */
import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { computeLedger } from '../../src/clock/compute-ledger.ts'
import { presentHolder } from '../../src/clock/holders.ts'
import type { Policy } from '../../src/model/policy.ts'
import { at, incidentFile } from '../support/incidents.ts'
import { policy, policyWith, type TypedPolicy } from '../support/policy.ts'
import { zones } from '../support/zones.ts'
import { draws, SHARED } from '../support/share.ts'

const DAY = '2026-11-23'
const P1 = 'assessed impact=severe urgency=immediate'

/** A security incident reported at 09:00 by dana, who holds no role. */
function entryOf(
  timeline: readonly string[],
  under: Policy = policy,
  more: Readonly<Record<string, unknown>> = {}
) {
  const parts = { kind: 'security', timeline: ['09:00 reported by=dana', ...timeline], ...more }
  const [entry] = computeLedger([incidentFile(parts)], under, zones, at(`${DAY}T20:00Z`))
  if (entry === undefined) throw new Error('no entry')
  return entry
}

function rowOf(target: string, ...given: Parameters<typeof entryOf>) {
  const row = entryOf(...given).obligations.find((one) => one.target === target)
  if (row === undefined) throw new Error(`no row ${target}`)
  return row
}

/** When the security officer of a P1 is engaged, due at 09:30; null where nobody counts as that. */
function engagedAt(timeline: readonly string[], under?: Policy, more = {}): string | null {
  const { metAt } = rowOf(
    'engage-security-officer',
    [`09:01 ${P1} by=alice`, ...timeline],
    under,
    more
  )
  return metAt === null ? null : new Date(metAt * 1000).toISOString().slice(11, 16)
}

const why = (timeline: readonly string[], under?: Policy) =>
  entryOf(timeline, under).course.discounted.map(({ role, why: reason }) => [role, reason])

const awayUntil = (to: string, more: (typed: TypedPolicy) => void = () => undefined) =>
  policyWith((typed) => {
    typed.contacts['security-officer']!.away = [
      { who: 'sam', from: '2026-11-20', to, cover: 'kim' },
    ]
    more(typed)
  })

describe('who takes a role up', () => {
  const self = '09:10 engaged role=security-officer who=dana by=dana'

  test.each([
    ['the contact, by an entry of theirs', 'engaged role=security-officer by=sam'],
    ['by name, in any case', 'engaged role=security-officer who=SAM by=sam'],
    ['by any event', 'noted by=sam'],
    ['named by who owes it', 'engaged role=security-officer who=bob by=alice'],
    ['named by one who counts', 'engaged role=security-officer who=bob by=sam'],
    ['while nobody says who wrote it', 'engaged role=security-officer who=sam'],
    ['a role’s name in `by` says nobody', 'engaged role=security-officer who=sam by=first-line'],
  ])('%s', (_, event) => {
    expect(engagedAt([`09:10 ${event}`])).toBe('09:10')
  })

  test.each([
    [
      'whoever says so of themselves',
      'engaged role=security-officer who=dana by=dana',
      'not-named',
    ],
    ['the owner of themselves', 'engaged role=security-officer who=alice by=alice', 'not-named'],
    ['a stranger of who counts', 'engaged role=security-officer who=sam by=dana', 'writer'],
    ['a stranger of another', 'engaged role=security-officer who=bob by=dana', 'writer'],
    ['a fallback before the due instant', 'engaged role=security-officer by=mia', 'too-early'],
  ])('not %s', (_, event, reason) => {
    expect(engagedAt([`09:10 ${event}`])).toBeNull()
    expect(why([`09:01 ${P1} by=alice`, `09:10 ${event}`])).toEqual([['security-officer', reason]])
  })

  it('nobody by the role’s own name, nor by being told', () => {
    expect(engagedAt(['09:10 noted by=security-officer'])).toBeNull()
    expect(engagedAt(['09:10 notified role=security-officer who=sam by=alice'])).toBeNull()
  })

  it('whoever was named counts from then on, and may name others; who named themselves may not', () => {
    const named = '09:10 notified role=security-officer who=bob by=alice'
    expect(engagedAt(['09:05 noted by=bob', named])).toBeNull()
    expect(engagedAt([named, '09:20 noted by=bob'])).toBe('09:20')
    expect(engagedAt([named, '09:20 engaged role=security-officer who=zoe by=bob'])).toBe('09:20')
    expect(engagedAt([self, '09:20 engaged role=security-officer who=zoe by=dana'])).toBeNull()
  })

  it('an entry by nobody gives the role to nobody', () => {
    const { course } = entryOf([
      '09:10 engaged role=incident-manager who=dana',
      `09:12 ${P1} by=dana`,
    ])
    expect(presentHolder(course, 'incident-manager')).toBeNull()
    expect([...course.acts.values()].some((roles) => roles.has('incident-manager'))).toBe(false)
  })

  it('a fallback by an engaged of theirs after the due instant, to the second', () => {
    const late = 'engaged role=security-officer by=mia'
    expect(engagedAt([`09:30 ${late}`])).toBeNull()
    expect(engagedAt([`09:30:01 ${late}`])).toBe('09:30')
    expect(engagedAt(['09:40 noted by=mia'])).toBeNull()
    expect(engagedAt([`09:10 ${late}`, `09:40 ${late}`])).toBe('09:40')
    expect(engagedAt([`09:40 ${late}`, '09:50 engaged role=security-officer who=zoe by=mia'])).toBe(
      '09:40'
    )
  })

  it('a fallback after the first instant at which it was due, which a lowering does not move', () => {
    const late = '09:50 engaged role=security-officer by=mia'
    expect(engagedAt(['09:40 assessed impact=minor urgency=normal by=alice', late])).toBe('09:50')
    expect(engagedAt(['09:20 assessed impact=minor urgency=normal by=alice', late])).toBeNull()
  })

  it('a fallback by no limit but of what those people alone can give', () => {
    const updated = policyWith(({ kinds }) => {
      kinds['security']!.targets.P1!.push({
        id: 'update-security-officer',
        do: 'update',
        role: 'security-officer',
        every: '5m',
        until: 'resolved',
      })
    })
    expect(engagedAt(['09:20 engaged role=security-officer by=mia'], updated)).toBeNull()
  })

  it('a fallback by the limit of what they are to reach, where nothing else asks for them', () => {
    const under = policyWith(({ kinds }) => {
      const { security } = kinds
      security!.unassessed = security!.unassessed.filter(({ do: asked }) => asked === 'reach')
      for (const list of Object.values(security!.targets))
        list.splice(0, list.length, ...list.filter(({ id }) => id !== 'notify-incident-manager'))
    })
    const taken = (time: string) =>
      rowOf(
        'reach-assessed',
        [
          `${time} engaged role=incident-manager by=mia`,
          '09:20 assessed impact=severe urgency=high by=mia',
        ],
        under
      ).metAt
    expect(taken('09:15')).toBeNull()
    expect(taken('09:15:01')).toBe(at(`${DAY}T09:20Z`))
  })

  it('a fallback after a reopening, too', () => {
    const { course } = entryOf([
      `09:01 ${P1} by=alice`,
      '09:40 resolved by=alice',
      '09:50 reopened by=alice',
      '10:10 engaged role=security-officer by=mia',
      '10:20 noted by=mia',
    ])
    expect(presentHolder(course, 'security-officer')).toBe('mia')
  })

  it('a cover while they are away, and the cover’s cover', () => {
    const event = ['09:10 noted by=kim']
    expect(engagedAt(event)).toBeNull()
    expect(engagedAt(event, awayUntil('2026-11-24'))).toBe('09:10')
    expect(engagedAt(event, awayUntil('2026-11-21'))).toBeNull()
    const chain = awayUntil('2026-11-24', ({ contacts }) => {
      contacts['management']!.away = [
        { who: 'kim', from: '2026-11-20', to: '2026-11-24', cover: 'lee' },
      ]
    })
    expect(engagedAt(['09:10 noted by=lee'], chain)).toBe('09:10')
  })

  it('the owner may not name themselves by another of their names', () => {
    expect(engagedAt(['09:10 engaged role=security-officer who=Alice by=alice'])).toBeNull()
  })
})

const wordsOf = (who: string) =>
  rowOf('engage-security-officer', [`09:01 ${P1} by=alice`, `09:10 noted by=${who}`], policy, {
    roles: { 'security-officer': who },
  }).reasons.at(-1)?.text

describe('whom the record names', () => {
  it('counts at its word, and the verdict says so where the policy does not bear it out', () => {
    expect(wordsOf('zoe')).toContain("zoe by the record's own word")
    expect(wordsOf('mia')).not.toContain('own word')
  })
})

const toldAt = (timeline: readonly string[], under?: Policy) =>
  rowOf('notify-incident-manager', timeline, under).metAt

describe('who was told', () => {
  test.each([
    [
      'anybody may write that one who counts was told',
      'notified role=incident-manager who=alice by=dana',
    ],
    ['a notified without who', 'notified role=incident-manager by=dana'],
    ['an escalation', 'escalated to=incident-manager by=dana'],
    ['an audience that names the role', 'updated audience=incident-manager by=dana'],
    ['whoever took it up was told', 'noted by=alice'],
    [
      'a receipt',
      'notified role=incident-manager who=alice via=github url=https://github.com/k/i/issues/1#c',
    ],
  ])('%s', (_, event) => {
    expect(toldAt([`09:03 ${event}`])).toBe(at(`${DAY}T09:03Z`))
  })

  test.each([
    ['somebody else was told', 'notified role=incident-manager who=dana by=ravi'],
    ['a stranger names themselves', 'notified role=incident-manager who=dana by=dana'],
    ['nobody says who wrote that a stranger was told', 'escalated to=incident-manager who=dana'],
  ])('not where %s', (_, event) => {
    expect(toldAt([`09:03 ${event}`])).toBeNull()
    expect(why([`09:03 ${event}`])).toEqual([['incident-manager', 'not-named']])
  })

  test.each([
    ['noted by=alice', 'an entry by alice, who counts for incident-manager,'],
    ['updated audience=incident-manager by=dana', 'word to incident-manager by dana'],
    ['updated audience=incident-manager', 'word to incident-manager'],
    ['engaged role=incident-manager by=alice', 'incident-manager engaged (alice)'],
    [
      'engaged role=incident-manager who=alice',
      'incident-manager engaged (alice), though nobody says who wrote it,',
    ],
    ['notified role=incident-manager', 'incident-manager notified'],
    [
      'notified role=incident-manager who=alice by=dana',
      'incident-manager notified (alice), as dana wrote,',
    ],
    ['escalated to=incident-manager', 'escalated to incident-manager'],
    [
      'escalated to=incident-manager who=alice by=dana',
      'escalated to incident-manager (alice), as dana wrote,',
    ],
  ])('the verdict says what it goes by: %s', (event, words) => {
    const { reasons } = rowOf('notify-incident-manager', [`09:03 ${event}`])
    const text = reasons.find((reason) => reason.at === at(`${DAY}T09:03Z`))?.text
    expect(text?.split(' at 2026')[0]).toBe(words)
  })

  it('the verdict says who wrote that another took it up', () => {
    const named = [`09:01 ${P1} by=alice`, '09:10 engaged role=security-officer who=bob by=alice']
    expect(rowOf('engage-security-officer', named).reasons.at(-1)?.text).toContain(
      'security-officer engaged (bob), as alice wrote, at '
    )
  })

  it('a role without a person is told by anybody who says so, and by no mere event', () => {
    const team = policyWith((typed) => {
      typed.contacts['incident-manager'] = { logins: ['kwetter/managers'] }
    })
    expect(toldAt(['09:03 noted by=dana'], team)).toBeNull()
    expect(toldAt(['09:03 engaged role=incident-manager by=dana'], team)).not.toBeNull()
    const row = rowOf(
      'notify-incident-manager',
      ['09:03 notified role=incident-manager who=dana'],
      team
    )
    expect(row.reasons.at(-1)?.text).toContain('anybody counts')
  })
})

const assessing = (...timeline: string[]) => rowOf('reach-assessed', timeline)
const P2 = 'assessed impact=noticeable urgency=high'
const P3 = 'assessed impact=minor urgency=normal'

const said = (...timeline: string[]) => assessing(...timeline).reasons.at(-1)?.text

const takenBy = (time: string) =>
  assessing(`${time} engaged role=incident-manager by=mia`, `09:12 ${P2} by=mia`)

describe('an assessment that the policy asks of the incident manager', () => {
  it('is met by theirs, in time to the second', () => {
    expect(assessing(`09:15 ${P2} by=alice`)).toMatchObject({
      state: 'met',
      metBy: { who: null, by: 'alice' },
    })
    expect(assessing(`09:15:01 ${P2} by=alice`).state).toBe('late')
  })

  it('stays owed after another’s, due no earlier than word to them is', () => {
    const due = (...timeline: string[]) => assessing(...timeline).dueAt
    expect(assessing(`09:10 ${P2} by=dana`).state).toBe('overdue')
    expect(due(`09:10 ${P1} by=dana`)).toBe(at(`${DAY}T09:15Z`))
    expect(due(`09:10 ${P2} by=dana`)).toBe(at(`${DAY}T09:30Z`))
    expect(due(`09:10 ${P3} by=dana`)).toBe(at(`${DAY}T11:00Z`))
    expect(due(`09:10 ${P2}`)).toBe(at(`${DAY}T09:30Z`))
  })

  it('is confirmed by any entry of theirs after it, not before', () => {
    expect(assessing(`09:10 ${P2} by=dana`, '09:30 noted by=alice')).toMatchObject({
      state: 'met',
      metAt: at(`${DAY}T09:30Z`),
    })
    expect(assessing(`09:10 ${P2} by=dana`, '09:30:01 noted by=alice').state).toBe('late')
    expect(assessing('09:05 noted by=alice', `09:10 ${P2} by=dana`).metAt).toBeNull()
  })

  it('is met by no other entry of theirs while there is none', () => {
    expect(assessing('09:10 noted by=alice').metAt).toBeNull()
  })

  it('is said as what it was, theirs or confirmed by them', () => {
    expect(said(`09:10 ${P2} by=alice`)).toMatch(/^assessed by alice at 2026-11-23T09:10:00Z: /)
    expect(said(`09:10 ${P2} by=dana`, '09:30 noted by=alice')).toMatch(
      /^assessment confirmed by alice at 2026-11-23T09:30:00Z: /
    )
  })

  it('may be given by a fallback once the incident manager was to be told', () => {
    expect(takenBy('09:05').metAt).toBeNull()
    expect(takenBy('09:06').state).toBe('met')
  })
})

const reviewedAt = (...timeline: string[]) => rowOf('reach-reviewed', timeline).metAt

describe('sign-offs', () => {
  const under = policyWith(({ kinds }) => {
    kinds['security']!.targets.P1!.push({
      id: 'reach-validated',
      do: 'reach',
      status: 'validated',
      within: '1h',
      from: 'resolved',
    })
  })
  const resolved = [`09:01 ${P1} by=alice`, '10:00 resolved by=dana']
  const validated = (...timeline: string[]) => rowOf('reach-validated', timeline, under).metAt
  it('a validation counts after a resolution that stands, by whom the policy requires', () => {
    expect(validated(...resolved, '10:10 validated by=alice')).toBe(at(`${DAY}T10:10Z`))
    expect(validated(...resolved, '10:10 validated by=dana')).toBeNull()
    expect(validated(...resolved, '10:10 validated')).toBeNull()
    expect(validated('09:40 validated by=alice', ...resolved)).toBeNull()
    const { course } = entryOf([...resolved, '10:10 reopened by=alice', '10:20 validated by=alice'])
    expect(course.validations).toEqual([])
  })

  it('either meets a target of its own only by whom that names', () => {
    const signed = policyWith(({ kinds }) => {
      delete kinds['security']!.requires
      for (const status of ['validated', 'reviewed'] as const)
        kinds['security']!.targets.P1!.push({
          id: `${status}-by-officer`,
          do: 'reach',
          status,
          by: 'security-officer',
          within: '1h',
          from: 'resolved',
        })
    })
    const at10 = (status: string, by: string) =>
      rowOf(
        `${status}-by-officer`,
        [...resolved, '10:05 closed by=dana', `10:10 ${status} by=${by}`],
        signed
      ).metAt
    for (const status of ['validated', 'reviewed'])
      expect([at10(status, 'sam'), at10(status, 'dana')]).toEqual([at(`${DAY}T10:10Z`), null])
  })

  it('a review counts after the closing, by somebody', () => {
    const closed = [...resolved, '10:10 validated by=alice', '11:00 closed by=alice']
    expect(reviewedAt(...closed, '12:00 reviewed by=dana')).toBe(at(`${DAY}T12:00Z`))
    expect(reviewedAt(...closed, '12:00 reviewed')).toBeNull()
    expect(reviewedAt('09:13 reviewed by=dana', ...closed)).toBeNull()
  })
})

const lineOf = ([first, second, by]: readonly string[], index: number) => {
  const time = `09:${String(10 + index)}`
  return by === undefined
    ? `${time} ${first} by=${second}`
    : `${time} engaged role=${first} who=${second} by=${by}`
}

describe('what is remembered of whoever wrote an entry', () => {
  const people = fc.constantFrom('sam', 'SAM', 'alice', 'mia', 'bob', 'dana', 'incident-manager')
  const entries = fc.oneof(
    fc.tuple(fc.constantFrom('noted', P1, 'contained', 'updated audience=users'), people),
    fc.tuple(fc.constantFrom('security-officer', 'incident-manager', 'scribe'), people, people)
  )
  // An absence that ended long ago changes nothing, and has each entry looked at on its own.
  const apart = awayUntil('2020-01-01', (typed) => {
    typed.contacts['security-officer']!.away![0]!.from = '2019-01-01'
  })

  it('is what each entry says on its own', SHARED, () => {
    fc.assert(
      fc.property(fc.array(entries, { maxLength: 8 }), fc.option(people), (drawn, named) => {
        const more = named === null ? {} : { roles: { 'security-officer': named } }
        const courseUnder = (under: Policy) => entryOf(drawn.map(lineOf), under, more).course
        expect(courseUnder(policy)).toEqual(courseUnder(apart))
      }),
      { numRuns: draws(300) }
    )
  })
})

/** When the overview is written, what its marker then remembers, and what makes it news. */
import { describe, expect, it } from 'vitest'
import { withRotas } from '../../src/commands/ledger/rotas-of.ts'
import type { LedgerEntry } from '../../src/clock/obligation.ts'
import { type FoundIssue, nothingFound } from '../../src/delivery/found.ts'
import { formatMarker } from '../../src/delivery/marker.ts'
import {
  formatOverviewMarker,
  type OverviewMarker,
  parseOverviewMarker,
} from '../../src/delivery/overview.ts'
import { openIn, planOverview, type OverviewInput } from '../../src/delivery/plan-overview.ts'
import { planSweep } from '../../src/delivery/plan-sweep.ts'
import { policyWith } from '../support/policy.ts'
import { roster } from '../support/rotas.ts'
import { sweptFollowUps } from './follow-ups.ts'
import { AUTHOR, entry, obligation, overviewInput, sweep, time } from './support.ts'

const ID = 'SEC-20261123-0900'
const TITLE = 'Incident Ledger: overview'
const one = entry([obligation({})])

interface Parts extends Partial<OverviewInput> {
  readonly entries?: readonly LedgerEntry[]
  readonly now?: string
  readonly issues?: readonly FoundIssue[]
  readonly policy?: ReturnType<typeof policyWith>
}

function input({ entries = [one], now = '09:10', issues = [], policy, ...more }: Parts) {
  const swept = sweep(entries, now, { found: { ...nothingFound, issues } })
  const policyFile = policy === undefined ? swept.policyFile : { ...swept.policyFile, policy }
  return overviewInput({ ...swept, policyFile }, more)
}

const plan = (parts: Parts = {}) => planOverview(input(parts))

function bodyOf(made: ReturnType<typeof plan>): string {
  const [step] = made.steps
  return step?.action === 'create-issue'
    ? step.body
    : step?.action === 'update-issue'
      ? (step.change.body ?? '')
      : ''
}
const markerOf = (parts: Parts = {}) => parseOverviewMarker(bodyOf(plan(parts)))
/** The fingerprint of what it shows. */
const shown = (parts: Parts = {}) => markerOf(parts)?.shown ?? ''

function held(marker: Partial<OverviewMarker> = {}, more: Partial<FoundIssue> = {}): FoundIssue {
  const line = formatOverviewMarker({
    lastSweep: time('09:00'),
    lateBySeconds: 0,
    shown: shown(),
    heads: [],
    ...marker,
  })
  return {
    number: 4,
    url: 'https://github.com/kwetter/incidents/issues/4',
    title: TITLE,
    body: `text\n\n${line}`,
    state: 'open',
    author: AUTHOR,
    labels: ['incident-ledger'],
    createdAt: time('08:00'),
    hasComments: false,
    ...more,
  }
}

const FAULT = {
  path: 'incidents/policy.yml',
  commit: null,
  line: 3,
  message: 'x',
  hint: 'y',
  standIn: 'c0ffee',
}
/** The marker of a tracking issue. */
const TRACKING = {
  about: 'issue',
  incident: ID,
  record: null,
  content: null,
  policy: null,
  delivered: [],
} as const
const QUIET = { needs: [], steps: [], warnings: [] }
const HEAD = `7@${'a'.repeat(40)}`

const sentence = (who: string) =>
  `https://github.com/kwetter/incidents/issues/4 looks like the overview, but ${who} opened it; none is written. ` +
  'Where your token writes as them, pass them as author; else take the label off what is not ours.'

describe('the first overview', () => {
  it('is opened with its label, and remembers the sweep that wrote it', () => {
    const notices = planSweep(
      sweep([entry([obligation({ steps: { call: '09:01 security-officer' } })])], '09:10')
    ).notices
    const made = plan({ notices, handed: ['v1:rota:x/y'], heads: { empty: [HEAD], asked: 1 } })
    expect(made).toEqual({
      ...QUIET,
      steps: [
        {
          action: 'create-issue',
          incident: 'the overview',
          title: TITLE,
          body: expect.stringContaining(ID),
          labels: ['incident-ledger'],
        },
      ],
    })
    expect(parseOverviewMarker(bodyOf(made))).toEqual({
      lastSweep: time('09:10'),
      lateBySeconds: 9 * 60,
      shown: expect.stringMatching(/^[0-9a-f]{8}$/),
      heads: [HEAD],
      handed: ['v1:rota:x/y'],
    })
    expect(bodyOf(made)).toContain('its latest notice was 9m late')
    expect(bodyOf(made)).toContain('No sweep before it is on record.')
  })

  it('is opened for a fault of the policy, a hand-over or a head without a record alone', () => {
    const empty = { entries: [] }
    expect(plan(empty)).toEqual(QUIET)
    expect(plan({ ...empty, heads: null, hasHandOver: false })).toEqual(QUIET)
    expect(plan({ ...empty, hasHandOver: true }).steps).toHaveLength(1)
    expect(plan({ ...empty, fault: FAULT }).steps).toHaveLength(1)
    expect(plan({ ...empty, heads: { empty: [HEAD], asked: 1 } }).steps).toHaveLength(1)
    expect(plan({ heads: null }).steps).toHaveLength(1)
  })

  it('is looked for first, whatever else there is', () => {
    const made = input({ issues: [held({}, { state: 'closed' })] })
    const at = (found: object) =>
      planOverview({
        ...made,
        sweep: { ...made.sweep, found: { ...made.sweep.found, ...found } },
      })
    expect(at({ closedRead: false })).toEqual({ ...QUIET, needs: [{ need: 'closed-issues' }] })
    expect(at({ newestRead: false })).toEqual({ ...QUIET, needs: [{ need: 'newest-issues' }] })
    expect(at({}).steps).toHaveLength(1)
  })

  it('is not opened beside one of somebody else, and that is said', () => {
    const strange = { author: 'mallory' }
    expect(plan({ issues: [held({}, strange)] })).toEqual({
      ...QUIET,
      warnings: [sentence('mallory')],
    })
    expect(plan({ issues: [held({}, { author: null })] }).warnings).toEqual([
      sentence('a deleted account'),
    ])
    const harmless = [held({}, { ...strange, labels: [] }), held({}, { ...strange, body: 'x' })]
    expect(plan({ issues: harmless })).toMatchObject({ steps: [{ action: 'create-issue' }] })
  })
})

const closing = (issue: number) => ({
  action: 'update-issue',
  incident: 'the overview',
  issue,
  change: { state: 'closed', stateReason: 'not_planned' },
})

describe('an overview that stands', () => {
  it('is left alone while nothing is new', () => {
    expect(plan({ issues: [held()] })).toEqual(QUIET)
    expect(plan({ issues: [held({ handed: ['a', 'b'] })], handed: ['a', 'b'] })).toEqual(QUIET)
    expect(plan({ issues: [held()], heads: null })).toEqual(QUIET)
  })

  it.each<[string, Partial<OverviewMarker>, Parts]>([
    ['something was written', {}, { wrote: true }],
    ['it is six hours old', {}, { now: '15:00' }],
    ['it is of a time to come', { lastSweep: time('15:10') }, {}],
    ['it shows something else', { shown: '00000000' }, {}],
    ['somebody took over', {}, { handed: ['a'] }],
    ['somebody else took over', { handed: ['a'] }, { handed: ['b'] }],
    ['no contact names a rota any more', { handed: ['a'] }, {}],
    ['many heads are asked each time', {}, { heads: { empty: [], asked: 20 } }],
  ])('is written again where %s', (_, marker, parts) => {
    const made = plan({ issues: [held(marker)], ...parts })
    expect(made).toEqual({
      ...QUIET,
      steps: [
        {
          action: 'update-issue',
          incident: 'the overview',
          issue: 4,
          change: { body: expect.any(String) },
        },
      ],
    })
  })

  it.each([
    ['its age is a second less', { now: '14:59:59' }],
    ['nineteen heads are asked', { heads: { empty: [], asked: 19 } }],
  ])('is not where %s', (_, parts) => expect(plan({ issues: [held()], ...parts })).toEqual(QUIET))

  it('has its title, its label and its state back whatever people made of them', () => {
    const issues = [held({}, { title: 'x', labels: ['Incident-Ledger', 'ours'] })]
    expect(plan({ issues, wrote: true }).steps).toMatchObject([{ change: { title: TITLE } }])
    const bare = held({}, { state: 'closed', labels: ['ours'] })
    expect(plan({ issues: [bare] }).steps).toEqual([
      {
        action: 'update-issue',
        incident: 'the overview',
        issue: 4,
        change: {
          body: expect.any(String),
          labels: ['incident-ledger', 'ours'],
          state: 'open',
          stateReason: 'reopened',
        },
      },
    ])
  })

  it('is the oldest open one; the others are closed, and those that are closed stay so', () => {
    const issues = [
      held({}, { number: 9 }),
      held({}, { number: 3, state: 'closed' }),
      held({}, { number: 7 }),
      held({}, { number: 8 }),
    ]
    expect(plan({ issues }).steps).toEqual([
      { action: 'update-issue', incident: 'the overview', issue: 7, change: expect.any(Object) },
      closing(8),
      closing(9),
    ])
  })

  it('remembers the heads and the steps that were told where nobody could find out', () => {
    const issues = [held({ heads: [HEAD], told: ['#7/call'] })]
    const marker = (parts: Parts) => markerOf({ issues, wrote: true, ...parts })
    expect(marker({ heads: null })).toMatchObject({ heads: [HEAD], told: ['#7/call'] })
    expect(marker({ followUps: { all: [], told: null } })).toMatchObject({
      heads: [],
      told: ['#7/call'],
    })
    expect(marker({ followUps: { all: [], told: ['#8/call'] } })?.told).toEqual(['#8/call'])
    expect(marker({ followUps: null })?.told).toEqual(['#7/call'])
    expect(marker({ followUps: { all: [], told: [] } })).not.toHaveProperty('told')
    const many = Array.from({ length: 700 }, (_, index) => `${index + 1}@${'b'.repeat(40)}`)
    expect(marker({ heads: { empty: many, asked: 0 } })?.heads).toEqual(many.slice(0, 600))
    expect(markerOf({ heads: null })?.heads).toEqual([])
    expect(markerOf()).not.toHaveProperty('handed')
  })

  it('says how late its word was, which sweep came before, and who waits', () => {
    const issues = [held()]
    const body = (parts: Parts) => bodyOf(plan({ issues, wrote: true, ...parts }))
    expect(body({})).toContain('nothing in it was late')
    expect(body({})).toContain('The one before it on record ran 10m earlier')
    expect(body({ now: '09:00' })).toContain('No sweep before it is on record.')
    const waiting = [{ incident: 'INC-20261123-0903', isUrgent: true }]
    expect(body({ waiting })).toContain('`INC-20261123-0903`')
    expect(body({ fault: FAULT })).toContain('has errors, and is not in force')
  })
})

/** What another dismissed, of an incident that is over. */
const word = (at: string) => ({
  ...entry([], { timeline: ['09:00 reported by=dana', '09:05 dismissed by=dana'] }),
  words: [
    {
      what: 'dismissed' as const,
      number: 1,
      at: time(at),
      by: 'dana',
      reason: 'a test of ours',
      until: null,
      steps: [{ step: 'word' as const, at: time(at) }],
    },
  ],
})

const bodyWith = (entries: readonly LedgerEntry[], now: string) => bodyOf(plan({ entries, now }))

describe('what is listed', () => {
  it('are the live open incidents, each with its issue', () => {
    const drill = entry([obligation({})], { id: 'SEC-20261123-0901', declared: 'exercise' })
    const over = entry([], {
      id: 'SEC-20261123-0902',
      timeline: ['09:00 reported', '09:05 dismissed'],
    })
    const body = formatMarker(TRACKING)
    const { sweep: swept } = input({
      entries: [one, drill, over],
      issues: [held({}, { number: 12, body })],
    })
    const [first, ...others] = openIn(swept)
    expect(others).toEqual([])
    expect(first).toMatchObject({ issue: 12, confidential: false, place: 'public' })
    expect(first?.entry.file.incident.id).toBe(ID)
    expect(openIn(input({}).sweep).map(({ issue }) => issue)).toEqual([null])
  })

  it('are words on what is over, as old as the catch-up at most', () => {
    const heading = '### For the incident manager: held or dismissed by others'
    expect(bodyWith([word('09:05')], '09:10')).toContain(heading)
    expect(bodyWith([word('09:05')], '2026-11-30T09:05:00Z')).toContain(heading)
    expect(bodyWith([word('09:05')], '2026-11-30T09:05:01Z')).not.toContain(heading)
    expect(bodyWith([{ ...word('09:05'), open: true }], '09:10')).not.toContain(heading)
  })

  it('are follow-ups that are still to be done, worst first', () => {
    const { followUps: all } = sweptFollowUps(
      '- [x] @alice Done (#5)\n- [ ] @alice Later (due 2026-12-20, #6)\n- [ ] @alice Late (due 2026-11-25, #7)\n- [ ] @alice Soon (due 2026-12-03, #8)',
      '2026-12-01T09:00Z'
    )
    const body = bodyOf(plan({ followUps: { all, told: null }, now: '2026-12-01T09:00Z' }))
    expect(body.match(/: (?:Done|Late|Soon)|and \d+ more that/g)).toEqual([
      ': Late',
      ': Soon',
      'and 1 more that',
    ])
  })
})

const reviewed = (last: string) =>
  shown({
    policy: policyWith((typed) => {
      typed.review = { every: '26w', last }
    }),
  })

describe('what is news to a reader', () => {
  const base = shown()

  it('is which incidents are open and how bad each is', () => {
    const timeline = ['09:00 reported by=dana']
    const other = entry([obligation({})], { id: 'SEC-20261123-0905' })
    const seen = [
      base,
      shown({ entries: [other] }),
      shown({ entries: [one, other] }),
      shown({ entries: [entry([obligation({})], { timeline })] }),
      shown({ entries: [], hasHandOver: true }),
    ]
    expect(new Set(seen).size).toBe(seen.length)
    // That a moment passed, or something fell due, is none: the tracking issue says it.
    expect(shown({ now: '10:10' })).toBe(base)
    expect(shown({ entries: [entry([obligation({ state: 'overdue' })])] })).toBe(base)
    expect(shown({ entries: [one, entry([], { id: 'X-1', declared: 'exercise' })] })).toBe(base)
  })

  it('is an open issue whose record is gone or cannot be read: then nothing says that all is well', () => {
    const tracking = held({}, { number: 9, body: `text\n\n${formatMarker(TRACKING)}` })
    const found = { ...nothingFound, authors: [AUTHOR], issues: [tracking] }
    const seen = (entries: readonly LedgerEntry[]) => {
      const swept = sweep(entries, '09:10', {
        found: { ...found, closedRead: true, newestRead: true },
      })
      return bodyOf(planOverview(overviewInput(swept, { wrote: true })))
    }
    expect(seen([one])).not.toContain('no record can be read')
    const other = entry([], { id: 'SEC-20261123-0905' })
    expect(seen([other])).toContain(
      `**🔴 1 tracking issue is open, and no record can be read of what they track:** #9 \`${ID}\`. No deadline is watched there.`
    )
    expect(seen([])).toMatch(/^\*\*🔴 No record of an open incident can be read\.\*\*/)
    const before = parseOverviewMarker(seen([other]))?.shown
    expect(before).not.toBe(shown({ entries: [other] }))
  })

  it('is what others held or dismissed, each by its number', () => {
    const [first] = word('09:05').words
    const second = { ...word('09:05'), words: first === undefined ? [] : [{ ...first, number: 2 }] }
    const onHold = {
      ...second,
      words: second.words.map((given) => ({ ...given, what: 'held' as const })),
    }
    const seen = [word('09:05'), second, onHold].map((given) => shown({ entries: [one, given] }))
    expect(new Set([base, ...seen]).size).toBe(4)
    expect(shown({ entries: [one, { ...word('09:05'), words: [] }] })).toBe(base)
  })

  it('is a follow-up that is soon due, and again once it is overdue, but none that is far', () => {
    const of = (due: string, box = '[ ]') => {
      const now = '2026-12-01T09:00Z'
      const { followUps } = sweptFollowUps(`- ${box} @alice Test (due ${due}, #7)`, now)
      return shown({ now, followUps: { all: followUps, told: null } })
    }
    const far = of('2026-12-20')
    const seen = [far, of('2026-12-03'), of('2026-11-29')]
    expect(new Set(seen).size).toBe(3)
    expect(far).toBe(shown({ now: '2026-12-01T09:00Z' }))
    expect(of('2026-11-29', '[x]')).toBe(far)
  })

  it('is a fault of the policy, and another fault', () => {
    const seen = [base, shown({ fault: FAULT }), shown({ fault: { ...FAULT, line: 4 } })]
    expect(new Set(seen).size).toBe(3)
  })

  it('is an overdue review of the policy, by its last date', () => {
    const seen = [reviewed('2026-11-01'), reviewed('2025-01-01'), reviewed('2025-02-01')]
    expect(new Set(seen).size).toBe(3)
    expect(seen[0]).toBe(base)
  })

  it('is who is on duty', () => {
    const { versions } = roster(`rotas:
  first-line: { layers: [{ people: [kim, fay], every: 1w, from: 2026-11-09 09:00 }] }
`)
    const policy = withRotas(
      policyWith((typed) => {
        typed.contacts['first-line'] = { rota: 'first-line' }
      }),
      versions
    )
    const seen = [base, shown({ policy, now: '07:59' }), shown({ policy, now: '08:00' })]
    expect(new Set(seen).size).toBe(3)
    expect(shown({ policy, now: '12:00' })).toBe(seen[2])
  })
})

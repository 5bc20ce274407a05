/** The whole plan of several incidents: whose turn it is, what is left for later, what is read and what is warned of. */
import { describe, expect, it } from 'vitest'
import type { LedgerEntry } from '../../src/clock/obligation.ts'
import { nothingFound } from '../../src/delivery/found.ts'
import { formatMarker } from '../../src/delivery/marker.ts'
import { formatOverviewMarker } from '../../src/delivery/overview.ts'
import { waitingOf } from '../../src/delivery/plan.ts'
import { planSweep, sweptIncidents, type SweepInput } from '../../src/delivery/plan-sweep.ts'
import { markerOf } from '../../src/delivery/swept-incident.ts'
import { policyWith } from '../support/policy.ts'
import { AUTHOR, entry, obligation, type ObligationParts, sweep, time } from './support.ts'

const ASSESSED = {
  P1: 'impact=severe urgency=immediate',
  P2: 'impact=severe urgency=normal',
  P3: 'impact=minor urgency=normal',
} as const

/** An incident with a call that is due; `quiet` has nothing to say. */
function incident(
  id: string,
  priority: keyof typeof ASSESSED | null,
  parts: ObligationParts | 'quiet' = {}
): LedgerEntry {
  const steps = { call: '09:00 security-officer' } as const
  const row =
    parts === 'quiet' ? obligation({ priority }) : obligation({ priority, steps, ...parts })
  const assessed = priority === null ? [] : [`09:01 assessed by=dana ${ASSESSED[priority]}`]
  return entry([row], { id, timeline: ['09:00 reported by=dana', ...assessed] })
}

const begun = (plan: ReturnType<typeof planSweep>) => [
  ...new Set(plan.steps.map(({ incident: id }) => id)),
]

const P1 = incident('SEC-20261123-0901', 'P1')
const P2 = incident('SEC-20261123-0902', 'P2')
const P3 = incident('SEC-20261123-0903', 'P3')
const NONE = incident('SEC-20261123-0904', null)

describe('the order of a plan', () => {
  it('is people before tables, the most urgent first, unassessed behind P1, then the latest, then the id', () => {
    const early = { dueAt: time('09:05') }
    const late = incident('SEC-20261123-0908', 'P2', early)
    const later = incident('SEC-20261123-0909', 'P2', { dueAt: time('09:04') })
    const quiet = incident('SEC-20261123-0800', 'P1', 'quiet')
    const same = incident('SEC-20261123-0801', 'P2')
    const all = [quiet, P3, P2, same, late, later, NONE, P1]
    const expected = [P1, NONE, later, late, same, P2, P3, quiet].map(
      ({ file }) => file.incident.id
    )
    expect(begun(planSweep(sweep(all, '09:10')))).toEqual(expected)
    expect(begun(planSweep(sweep(all.toReversed(), '09:10')))).toEqual(expected)
  })
})

describe('a bounded plan', () => {
  const quiet = incident('SEC-20261123-0800', 'P1', 'quiet')
  const all = [P3, P2, P1, NONE, quiet]
  const bounded = (maxWrites: number, entries: readonly LedgerEntry[] = all) =>
    planSweep(sweep(entries, '09:10', { maxWrites }))

  it('takes as many as it has writes for, and names who waits, and of whom that matters', () => {
    const plan = bounded(8)
    expect(begun(plan)).toEqual(['SEC-20261123-0901', 'SEC-20261123-0904'])
    expect(plan.notices.map(({ incident: id }) => id)).toEqual(begun(plan))
    expect(plan.waiting).toEqual([
      { incident: 'SEC-20261123-0902', isUrgent: false },
      { incident: 'SEC-20261123-0903', isUrgent: false },
      { incident: 'SEC-20261123-0800', isUrgent: false },
    ])
    expect(begun(bounded(7))).toEqual(['SEC-20261123-0901'])
    expect(bounded(7).waiting[0]).toEqual({ incident: 'SEC-20261123-0904', isUrgent: true })
    expect(bounded(17)).toEqual(bounded(60))
    expect(bounded(16).waiting.map(({ incident: id }) => id)).toEqual(['SEC-20261123-0800'])
  })

  it('takes the first whatever it costs', () => {
    expect(begun(bounded(0))).toEqual(['SEC-20261123-0901'])
    expect(bounded(0).waiting).toHaveLength(4)
  })

  it('has nobody wait who needs nothing, and goes on behind them', () => {
    const drill = entry([obligation({})], { id: 'SEC-20261123-0905', declared: 'exercise' })
    expect(bounded(4, [P1, P2, drill]).waiting).toEqual([
      { incident: 'SEC-20261123-0902', isUrgent: false },
    ])
    const first = entry([], { id: 'SEC-20261123-0700', declared: 'exercise' })
    const plan = bounded(5, [first, quiet, incident('SEC-20261123-0802', 'P1', 'quiet')])
    expect(begun(plan)).toEqual(['SEC-20261123-0800', 'SEC-20261123-0802'])
    expect(plan.waiting).toEqual([])
  })
})

const waitingAs = (isUrgent: boolean) => [
  { incident: 'SEC-20261123-0901', isUrgent },
  { incident: 'other', isUrgent: false },
]

const urgent = (row: ObligationParts, priority: keyof typeof ASSESSED | null = 'P2') => {
  const one = incident('SEC-20261123-0901', priority, row)
  const { notices } = planSweep(sweep([one], '09:10'))
  return waitingOf(['SEC-20261123-0901', 'other'], notices)
}

describe('a bounded plan of what is not read yet', () => {
  it('asks for it all the same, for a question is no write', () => {
    const issue = {
      number: 1,
      url: 'https://github.com/kwetter/incidents/issues/1',
      title: 'x',
      body: formatMarker({
        about: 'issue',
        incident: 'SEC-20261123-0901',
        record: null,
        content: null,
        policy: null,
        delivered: [],
      }),
      state: 'open' as const,
      author: AUTHOR,
      labels: [],
      createdAt: time('09:00'),
      hasComments: true,
    }
    const found = { ...nothingFound, issues: [issue], closedRead: false }
    const plan = planSweep(sweep([P1, P2], '09:10', { found, maxWrites: 1 }))
    expect(plan.needs).toEqual([{ need: 'comments', issue: 1 }, { need: 'closed-issues' }])
    expect(plan.waiting).toEqual([])
  })
})

describe('whose word is urgent', () => {
  it('is that of a P1, of what nobody assessed, and of what is overdue', () => {
    expect(urgent({}, 'P1')).toEqual(waitingAs(true))
    expect(urgent({}, null)).toEqual(waitingAs(true))
    expect(urgent({ dueAt: time('09:09') })).toEqual(waitingAs(true))
    expect(urgent({ dueAt: time('09:10') })).toEqual(waitingAs(false))
    expect(urgent({})).toEqual(waitingAs(false))
    expect(urgent({ dueAt: null }, 'P3')).toEqual(waitingAs(false))
  })

  it('is no word on a hold', () => {
    const held = {
      ...entry([], { id: 'SEC-20261123-0901' }),
      open: true,
      words: [
        {
          what: 'held' as const,
          number: 1,
          at: time('09:05'),
          by: 'dana',
          reason: 'x',
          until: null,
          steps: [{ step: 'set' as const, at: time('09:05') }],
        },
      ],
    }
    const { notices } = planSweep(sweep([held], '09:10'))
    expect(notices).toHaveLength(1)
    expect(waitingOf(['SEC-20261123-0901'], notices)).toEqual([
      { incident: 'SEC-20261123-0901', isUrgent: false },
    ])
  })
})

const uncovered = (what: string) => [
  `No agreement covers INC-20261123-0900: the policy says nothing of ${what}, so no deadline is watched.`,
]

describe('a plan', () => {
  it('asks for each thing once, though many incidents need it', () => {
    const found = { ...nothingFound, closedRead: false }
    const plan = planSweep(sweep([P1, P2, NONE], '09:10', { found }))
    expect(plan).toMatchObject({ steps: [], needs: [{ need: 'closed-issues' }] })
    expect(plan.needs).toHaveLength(1)
    expect(plan.notices).toHaveLength(3)
  })

  it('warns of what no agreement covers, in the words of the policy', () => {
    const policy = policyWith((typed) => {
      const service = typed.kinds['service']
      if (service === undefined) throw new Error('There is one.')
      service.targets = { P1: service.targets['P1'] ?? [], P2: service.targets['P2'] ?? [] }
      service.unassessed = []
    })
    const cover = (priority: keyof typeof ASSESSED | null, more: object = {}) => {
      const assessed = priority === null ? [] : [`09:01 assessed ${ASSESSED[priority]}`]
      const timeline = ['09:00 reported', ...assessed]
      const one = entry([obligation({})], { kind: 'service', timeline, ...more })
      const input = sweep([one], '09:10')
      const policyFile = { ...input.policyFile, policy }
      return planSweep({ ...input, policyFile }).warnings
    }
    expect(cover('P1')).toEqual([])
    expect(cover('P3')).toEqual(uncovered('P3 of its kind'))
    expect(cover(null)).toEqual([])
    expect(cover('P1', { kind: 'constructor' })).toEqual(uncovered('its kind'))
  })
})

const ready = (more: Partial<SweepInput> = {}) => {
  const input = sweep([P1], '09:10', more)
  return { input, made: sweptIncidents(input)(P1, []) }
}

describe('an incident made ready to be planned', () => {
  const FILE = 'incidents/2026/11/SEC-20261123-0901-x.md'
  it('has the record’s place, its blob, and what it is shown by', () => {
    const { input, made } = ready({
      placeOf: () => ({ url: 'u', editUrl: 'e', pull: 7, branch: 'b' }),
    })
    const { shown, ...rest } = made
    expect([shown.place, shown.confidential]).toEqual(['public', false])
    expect(rest).toEqual({
      entry: P1,
      policyFile: input.policyFile,
      now: time('09:10'),
      recordUrl: 'u',
      editUrl: 'e',
      pull: 7,
      branch: 'b',
      proposals: [],
      lastSweep: null,
      blob: 'b10b',
      content: 'b10b',
      mentions: {
        policy: input.policyFile.policy,
        course: P1.course,
        zones: input.zones,
        now: time('09:10'),
        unreachable: new Set(),
      },
      sent: [],
    })
  })

  it('has what was computed of it alone, and nothing where nobody computed it', () => {
    const { made } = ready({ contents: new Map([[FILE, 'c047']]) })
    expect([made.blob, made.content]).toEqual(['b10b', 'c047'])
    const { made: bare } = ready({ blobs: new Map() })
    expect([bare.blob, bare.content]).toEqual([null, null])
    const { made: other } = ready({ contents: new Map([['x', 'c047']]) })
    expect(other.content).toBe('b10b')
  })

  it('has what is proposed and what was sent by its id, in lower case', () => {
    const id = 'sec-20261123-0901'
    const proposal = {
      pull: { number: 7, branch: 'b', commit: 'c', author: null },
      waiting: { what: 'deletion' },
    } as const
    const delivery = { keys: ['x'], dueAt: null, asked: [], reached: [] }
    const { made } = ready({
      proposals: new Map([[id, [proposal]]]),
      sent: new Map([[id, [delivery]]]),
    })
    expect([made.proposals, made.sent]).toEqual([[proposal], [delivery]])
  })

  it('knows when a sweep ran last, and whom words missed', () => {
    const marker = { lateBySeconds: 0, shown: '', heads: [] }
    const issue = {
      number: 4,
      url: 'u',
      title: 'x',
      body: formatOverviewMarker({ ...marker, lastSweep: time('08:00') }),
      state: 'open' as const,
      author: AUTHOR,
      labels: [],
      createdAt: time('07:00'),
      hasComments: false,
    }
    const input = sweep([P1], '09:10', { found: { ...nothingFound, issues: [issue] } })
    const delivery = { keys: ['x'], dueAt: null, asked: ['Sam'], reached: [] }
    const made = sweptIncidents(input)(P1, [delivery])
    expect(made.lastSweep).toBe(time('08:00'))
    expect(made.mentions.unreachable).toEqual(new Set(['sam']))
  })

  it('is marked by what it was written from; its issue by the pull request that holds it, too', () => {
    const { made } = ready({ contents: new Map([[FILE, 'c047']]) })
    const delivered = [{ keys: ['x'], dueAt: null, asked: [], reached: [] }]
    const base = {
      incident: 'SEC-20261123-0901',
      record: 'b10b',
      content: 'c047',
      policy: 'c0ffee',
      delivered,
    }
    expect(markerOf(made, 'issue', delivered)).toEqual({ ...base, about: 'issue' })
    const pulled = { ...made, pull: 7 }
    expect(markerOf(pulled, 'issue', delivered)).toEqual({ ...base, about: 'issue', pull: 7 })
    expect(markerOf(pulled, 'notice', delivered)).toEqual({ ...base, about: 'notice' })
    expect(formatMarker(markerOf(pulled, 'notice', delivered))).not.toContain('pull')
  })
})

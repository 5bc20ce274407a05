/** What of an unmerged version counts, by its effect: each escape by which a head might end or ease a duty, and each word that may not wait. */
import { describe, expect, it } from 'vitest'
import { computeLedger } from '../../src/clock/compute-ledger.ts'
import { proposed } from '../../src/delivery/proposals.ts'
import { countUnmerged, isAcknowledgedBy, type Recompute } from '../../src/delivery/unmerged.ts'
import type { TimelineEvent } from '../../src/model/events.ts'
import type { IncidentFile } from '../../src/model/incident.ts'
import { at, incident, incidentFile, type RecordParts } from '../support/incidents.ts'
import { policy } from '../support/policy.ts'
import { zones } from '../support/zones.ts'
import { obligation } from './support.ts'

const NOW = at('2026-11-23T09:10Z')
const REPORTED = '09:00 reported by=dana'
const P1 = '09:01 assessed by=alice impact=severe urgency=immediate'

const clock: Recompute = (file) => computeLedger([file], policy, zones, NOW)[0] ?? null

interface Scene {
  readonly main: RecordParts
  readonly head: RecordParts
  readonly vouched?: boolean
  readonly recompute?: Recompute
}

function count({ main, head, vouched = false, recompute = clock }: Scene) {
  const file = incidentFile(head)
  const words = new Set(vouched ? file.incident.timeline : [])
  return countUnmerged(incidentFile(main), file, { policy, recompute, vouched: words })
}

/** What counts, as `event by`, and what waits in our words. */
function outcome(main: readonly string[], added: readonly string[], more: Partial<Scene> = {}) {
  const { file, waiting } = count({
    main: { timeline: main },
    head: { timeline: [...main, ...added] },
    ...more,
  })
  return {
    counts: file.incident.timeline
      .slice(main.length)
      .map(({ event, by }) => (by === undefined ? event : `${event} ${by}`)),
    waits: waiting.map((one) => proposed(one)),
  }
}

const forgetful: Recompute = (file) => (file.incident.timeline.length > 2 ? null : clock(file))

const afterNow = (event: string) => `10:30 ${event} by=mallory`

describe('an entry that a head adds', () => {
  it('and that may not count yet counts as far as it says that somebody has it in hand', () => {
    expect(outcome([REPORTED, P1], ['09:05 resolved by=fay'])).toEqual({
      counts: ['noted fay'],
      waits: ['`resolved` at 2026-11-23 09:05 UTC'],
    })
    expect(outcome([REPORTED, P1], ['09:05 resolved'])).toEqual({
      counts: [],
      waits: ['`resolved` at 2026-11-23 09:05 UTC'],
    })
    const { file } = count({
      main: { timeline: [REPORTED, P1] },
      head: { timeline: [REPORTED, P1, '09:05~ resolved by=fay'] },
    })
    expect(file.incident.timeline.at(-1)).toEqual({
      event: 'noted',
      at: at('2026-11-23T09:05Z'),
      by: 'fay',
      approximate: true,
    })
  })

  it('counts as a second report never, though whoever wrote it may have it in hand', () => {
    expect(outcome([REPORTED, P1], ['09:05 reported by=fay'])).toEqual({
      counts: ['noted fay'],
      waits: ['`reported` at 2026-11-23 09:05 UTC'],
    })
  })

  it('takes nothing of an entry after it with it that must wait', () => {
    expect(
      outcome([REPORTED, P1], ['09:04 engaged role=first-line who=fay', '09:05 dismissed'])
    ).toEqual({
      counts: ['engaged'],
      waits: ['`dismissed` at 2026-11-23 09:05 UTC'],
    })
  })

  it('that ends the incident waits where nothing is owed any more, too', () => {
    const settled = [
      REPORTED,
      P1,
      '09:02 engaged role=first-line who=fay by=fay',
      '09:03 resolved by=alice',
    ]
    expect(outcome(settled, ['09:05 dismissed by=alice'])).toEqual({
      counts: ['noted alice'],
      waits: ['`dismissed` at 2026-11-23 09:05 UTC'],
    })
    expect(outcome([...settled, '09:04 dismissed by=alice'], ['09:05 noted'])).toEqual({
      counts: ['noted'],
      waits: [],
    })
  })

  it('brings a dismissed incident back at once', () => {
    const over = [REPORTED, P1, '09:03 dismissed by=alice']
    expect(outcome(over, ['09:05 reopened by=mallory'])).toEqual({
      counts: ['reopened mallory'],
      waits: [],
    })
  })

  it('that makes a call due later waits, though its owner wrote it', () => {
    const main = {
      kind: 'security',
      timeline: [REPORTED, P1, '09:03 contained by=alice', '09:03 resolved by=alice'],
    }
    const lowered = '09:04 assessed by=alice impact=severe urgency=normal'
    const { waiting } = count({ main, head: { ...main, timeline: [...main.timeline, lowered] } })
    expect(waiting.map((one) => proposed(one))).toEqual(['`assessed` at 2026-11-23 09:04 UTC'])
  })

  it('informs where somebody named for it writes, by which the next word is due later', () => {
    const update = '09:05 updated by=alice audience=users'
    expect(outcome([REPORTED, P1], [update]).waits).toEqual([])
    expect(outcome([REPORTED, P1], [update.replace('alice', 'fay')])).toEqual({
      counts: ['noted fay'],
      waits: ['`updated` at 2026-11-23 09:05 UTC'],
    })
  })

  it('waits where an audience hears of a hold beside: the word counts, the hold does not', () => {
    const held = '09:05 held by=alice audience=users'
    expect(outcome([REPORTED, P1], [held])).toEqual({
      counts: ['noted alice'],
      waits: ['`held` at 2026-11-23 09:05 UTC'],
    })
  })

  it('gives a role to a stranger where a comment of somebody who may write bears it out', () => {
    const line = '09:05 engaged role=first-line who=mallory by=alice'
    const main = { timeline: [REPORTED, P1] }
    const head = { timeline: [REPORTED, P1, line] }
    expect(count({ main, head }).waiting).toHaveLength(1)
    expect(count({ main, head, vouched: true }).waiting).toEqual([])
  })

  it('counts whatever it says of a record that does not count yet', () => {
    expect(outcome(['10:00 reported by=dana'], [afterNow('dismissed')]).waits).toEqual([])
  })

  it('waits where nobody could compute what it leads to', () => {
    expect(outcome([REPORTED, P1], ['09:05 noted by=fay'], { recompute: forgetful })).toEqual({
      counts: [],
      waits: ['`noted` at 2026-11-23 09:05 UTC'],
    })
  })

  it('that stands twice is added once more than it stood', () => {
    const noted = '09:05 noted by=dana'
    expect(outcome([REPORTED, P1, noted], [noted, noted]).counts).toEqual([
      'noted dana',
      'noted dana',
    ])
  })
})

const bare: Recompute = (file) => {
  const one = clock(file)
  return one !== null && file.incident.timeline.length > 2 ? { ...one, obligations: [] } : one
}

describe('an entry that would meet a duty', () => {
  it('by the word of somebody who counts for nothing in it waits, an assessment too', () => {
    const told =
      '09:04 assessed by=mallory impact=severe urgency=immediate audience=incident-manager'
    expect(outcome([REPORTED], [told]).waits).toEqual(['`assessed` at 2026-11-23 09:04 UTC'])
    expect(outcome([REPORTED], [told.replace('mallory', 'alice')]).waits).toEqual([])
  })

  it('of something to be reached waits, whoever writes it and whoever bears it out', () => {
    const main = { kind: 'security', timeline: [REPORTED, P1] }
    const head = { ...main, timeline: [...main.timeline, '09:05 contained by=alice'] }
    expect(count({ main, head, vouched: true }).waiting).toHaveLength(1)
    expect(count({ main, head }).waiting).toHaveLength(1)
  })

  it('waits where a duty would be gone by it, or stand on another anchor', () => {
    expect(outcome([REPORTED, P1], ['09:05 noted'], { recompute: bare }).waits).toHaveLength(1)
  })
})

describe('an assessment that a head brings first', () => {
  it('by somebody else leaves the incident manager to confirm it', () => {
    const main = { kind: 'security', timeline: [REPORTED] }
    const lines = (by: string) => [
      REPORTED,
      `09:04 assessed by=${by} impact=severe urgency=immediate`,
    ]
    for (const by of ['alice', 'mallory'])
      expect(count({ main, head: { ...main, timeline: lines(by) } }).waiting).toEqual([])
  })

  it('and that only confirms another’s waits, though the incident manager wrote it', () => {
    const main = {
      kind: 'security',
      timeline: [REPORTED, '09:01 assessed by=dana impact=severe urgency=immediate'],
    }
    const confirmed = '09:05 assessed by=alice impact=severe urgency=immediate'
    const { waiting } = count({ main, head: { ...main, timeline: [...main.timeline, confirmed] } })
    expect(waiting.map((one) => proposed(one))).toEqual(['`assessed` at 2026-11-23 09:05 UTC'])
  })

  it('is none where the incident was assessed before', () => {
    expect(
      outcome([REPORTED, P1], ['09:05 assessed by=alice impact=minor urgency=normal']).waits
    ).toEqual(['`assessed` at 2026-11-23 09:05 UTC'])
  })
})

const waits = (main: readonly string[], head: readonly string[]) =>
  count({ main: { timeline: main }, head: { timeline: head } }).waiting

describe('an entry that a head changes', () => {
  it('is the same event at its instant, or with all its words at another', () => {
    const [reported, other] = [
      incident({ timeline: [REPORTED] }).timeline[0],
      incident({ timeline: ['09:05 reported by=dana'] }).timeline[0],
    ]
    expect(waits([REPORTED, P1], ['09:05 reported by=dana', P1])).toEqual([
      { what: 'change', event: other },
    ])
    expect(waits([REPORTED, P1], ['09:00 reported by=ben', P1])).toEqual([
      { what: 'change', event: { ...reported, by: 'ben' } },
    ])
  })

  it('is another entry where both differ, and the old one is taken out', () => {
    const raised = '09:05 assessed by=alice impact=severe urgency=immediate'
    const P3 = '09:04 assessed by=alice impact=minor urgency=normal'
    const other = '09:06 assessed by=sam impact=minor urgency=normal'
    expect(
      waits([REPORTED, P3, raised], [REPORTED, P3, other]).map((one) => proposed(one))
    ).toEqual([
      '`assessed` at 2026-11-23 09:06 UTC',
      'to take out `assessed` at 2026-11-23 09:05 UTC',
    ])
  })

  it('is none where only its keys stand in another order', () => {
    const main = incidentFile({ timeline: [REPORTED, P1], roles: { users: 'x', management: 'y' } })
    const turned = main.incident.timeline.map((event) => {
      // oxlint-disable-next-line no-unsafe-type-assertion -- the same keys, in another order
      return Object.fromEntries(Object.entries(event).toReversed()) as TimelineEvent
    })
    const head: IncidentFile = {
      ...main,
      incident: { ...main.incident, timeline: turned, roles: { management: 'y', users: 'x' } },
    }
    const by = { policy, recompute: clock, vouched: new Set<TimelineEvent>() }
    expect(countUnmerged(main, head, by)).toEqual({ file: main, waiting: [] })
  })

  it('is one where a list of it is in another order', () => {
    const told = '09:05 updated by=alice audience=users,stakeholders'
    const turned = told.replace('users,stakeholders', 'stakeholders,users')
    expect(waits([REPORTED, P1, told], [REPORTED, P1, turned])).toHaveLength(1)
  })
})

const lost = (main: readonly string[], head: readonly string[], recompute = clock) =>
  count({ main: { timeline: main }, head: { timeline: head }, recompute }).waiting.map((one) =>
    proposed(one)
  )

describe('an entry that a head lacks', () => {
  it('is worth a word where a duty goes with it, or comes later', () => {
    expect(lost([REPORTED, P1], [P1])).toEqual(['to take out `reported` at 2026-11-23 09:00 UTC'])
    expect(lost([REPORTED], ['09:01 noted'])).toEqual([
      'to take out `reported` at 2026-11-23 09:00 UTC',
    ])
    // Though another entry stands at that very moment.
    expect(lost(['09:00 started', REPORTED, P1], ['09:00 started', P1])).toEqual([
      'to take out `reported` at 2026-11-23 09:00 UTC',
    ])
    const reopened = '09:06 reopened by=alice'
    const over = [REPORTED, P1, '09:05 resolved by=alice']
    expect(lost([...over, reopened], over)).toEqual([
      'to take out `reopened` at 2026-11-23 09:06 UTC',
    ])
    const resumed = '09:06 resumed by=alice'
    const held = [REPORTED, P1, '09:05 held by=alice']
    expect(lost([...held, resumed], held)).toEqual([
      'to take out `resumed` at 2026-11-23 09:06 UTC',
    ])
  })

  it('is not where nothing is owed by it, or nobody could compute the record before', () => {
    const told = '09:02 notified role=incident-manager who=alice'
    expect(lost([REPORTED, P1, told], [REPORTED, P1])).toEqual([])
    expect(lost([REPORTED, P1], [REPORTED], () => null)).toEqual([])
  })
})

const marking = (main: object, head: object) =>
  count({
    main: { timeline: [REPORTED], ...main },
    head: { timeline: [REPORTED], ...head },
  }).file.incident.tlp

describe('keys of the record', () => {
  it('that decide what is owed wait each by itself, and no other key does', () => {
    const main = { timeline: [REPORTED, P1] }
    const head = {
      ...main,
      kind: 'security',
      id: 'INC-20261123-0900',
      declared: 'exercise',
      roles: { 'first-line': 'mallory' },
      'duplicate-of': 'INC-20261101-0900',
      title: 'Another title',
      cause: 'unknown',
    }
    const { file, waiting } = count({ main, head })
    expect(waiting).toEqual(
      ['kind', 'declared', 'roles', 'duplicate-of'].map((key) => ({ what: 'key', key }))
    )
    expect(file).toEqual(incidentFile(main))
  })

  it('mark it more strictly at once', () => {
    expect(marking({}, { tlp: 'amber' })).toBe('amber')
    expect(marking({ tlp: 'green' }, { tlp: 'amber' })).toBe('amber')
    expect(marking({ tlp: 'amber' }, { tlp: 'red' })).toBe('red')
    expect(marking({ tlp: 'amber' }, {})).toBe('amber')
    expect(marking({ tlp: 'clear' }, { tlp: 'green' })).toBe('clear')
  })
})

describe('who answers for a duty', () => {
  const row = obligation({})
  const answers = (line: string, one = row) => {
    const [event] = incident({ timeline: [line] }).timeline
    return event !== undefined && isAcknowledgedBy(one, event, policy)
  }

  it('is whoever the policy names for its role or its owner, in an entry of their own', () => {
    expect(answers('09:05 noted by=sam')).toBe(true)
    expect(answers('09:05 noted by=alice')).toBe(true)
    expect(answers('09:05 noted by=mallory')).toBe(false)
    expect(answers('09:05 noted')).toBe(false)
    expect(answers('09:05 engaged role=security-officer who=sam')).toBe(true)
    expect(answers('09:05 notified role=security-officer who=sam')).toBe(false)
    expect(answers('09:05 notified role=security-officer who=sam by=alice')).toBe(true)
    expect(answers('09:05 notified role=security-officer who=fay by=alice')).toBe(false)
  })

  it('is nobody where something is to be reached', () => {
    expect(answers('09:05 noted by=alice', obligation({ do: 'reach', role: null }))).toBe(false)
  })
})

it('a record stays whole where a head only repeats it', () => {
  const main = incidentFile({ timeline: [REPORTED, P1] })
  const by = { policy, recompute: clock, vouched: new Set<TimelineEvent>() }
  expect(countUnmerged(main, main, by)).toEqual({ file: main, waiting: [] })
})

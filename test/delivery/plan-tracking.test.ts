/** What becomes of tasks and the issues that track them: each change of a record, each issue opened, closed or lost. */
import { describe, expect, it } from 'vitest'
import { type FoundIssue, nothingFound } from '../../src/delivery/found.ts'
import { formatFollowUpMarker } from '../../src/delivery/follow-up-marker.ts'
import {
  type Ended,
  issuesToAsk,
  keyOf,
  lostIssues,
  numbersOf,
  planClosings,
  planEdits,
  planOpenings,
  type Tracking,
} from '../../src/delivery/plan-tracking.ts'
import { at } from '../support/incidents.ts'
import { sweptFollowUps } from './follow-ups.ts'

const ID = 'INC-20261123-0900'
const PATH = 'incidents/2026/11/INC-20261123-0900-x.md'
const NOW = '2026-12-01T09:00Z'

const issue = (number: number, more: Partial<FoundIssue> = {}): FoundIssue => ({
  number,
  url: `https://github.com/kwetter/incidents/issues/${number}`,
  title: 'Alert on it',
  body: formatFollowUpMarker({ incident: ID, reserved: '0a1b2c3d' }),
  state: 'open',
  author: 'bot',
  labels: [],
  createdAt: at('2026-11-24T09:00Z'),
  hasComments: false,
  ...more,
})

const tracking = (tasks: string, issues: readonly FoundIssue[] = []): Tracking => ({
  ...sweptFollowUps(tasks, NOW),
  found: { ...nothingFound, issues },
})

/** The changes of each task, with what tells where. */
function edits(
  tasks: string,
  issues: readonly FoundIssue[] = [],
  ended: readonly (readonly [number, Ended])[] = []
) {
  const made = tracking(tasks, issues)
  return planEdits(made, new Map(ended), made.now).map(({ change }) => change)
}

describe('a task of a closed incident', () => {
  it('is reserved in its record before an issue is opened for it', () => {
    const made = tracking('- [ ] @alice Alert on it\n- [x] @sam Test it')
    const [edit, ...others] = planEdits(made, new Map(), made.now)
    expect(others).toEqual([])
    expect(edit).toEqual({
      path: PATH,
      incident: ID,
      task: made.followUps[0]?.row.task,
      change: { add: expect.stringMatching(/^reserved-[0-9a-f]{8}$/) },
    })
    // Of another task, or at another moment, it is another.
    const other = planEdits(tracking('- [ ] @sam Test it'), new Map(), made.now)[0]
    const later = planEdits(made, new Map(), made.now + 60)[0]
    expect(new Set([edit, other, later].map((one) => one?.change.add)).size).toBe(3)
  })

  it('is not where it is tracked elsewhere, or confidential where everybody reads', () => {
    expect(edits('- [ ] @alice Alert on it (kwetter/alerts#12)')).toEqual([])
    const made = tracking('- [ ] @alice Alert on it')
    const hidden = made.followUps.map((one) => ({
      ...one,
      shown: { ...one.shown, confidential: true },
    }))
    expect(planEdits({ ...made, followUps: hidden }, new Map(), made.now)).toEqual([])
  })

  it('has the number of its issue in its reservation’s place, once that is found: the oldest of ours', () => {
    const reserved = '- [ ] @alice Alert on it (due 2026-12-20, reserved-0a1b2c3d)'
    const replaced = [{ replace: ['reserved-0a1b2c3d', '#12'] }]
    expect(edits(reserved, [issue(13), issue(12), issue(14)])).toEqual(replaced)
    expect(edits(reserved, [issue(12, { state: 'closed' })])).toEqual(replaced)
    expect(edits(reserved, [issue(11, { author: 'mallory' })])).toEqual([])
    const other = formatFollowUpMarker({ incident: ID, reserved: '99999999' })
    const foreign = formatFollowUpMarker({ incident: 'INC-1', reserved: '0a1b2c3d' })
    const bodies = [other, foreign, 'A task of ours.']
    expect(
      edits(
        reserved,
        bodies.map((body, index) => issue(index + 1, { body }))
      )
    ).toEqual([])
  })
})

describe('a task with an issue', () => {
  const open = '- [ ] @alice Alert on it (#12)'
  const done = open.replace('[ ]', '[x]')

  it('is ticked off once its issue was completed, with the day on which it was', () => {
    const ended = [[12, { as: 'done', on: '2026-11-30' }]] as const
    expect(edits(open, [], ended)).toEqual([{ tick: true, add: 'done 2026-11-30' }])
    expect(edits('- [ ] @alice Alert on it (#12, done 2026-11-29)', [], ended)).toEqual([
      { tick: true },
    ])
    expect(edits(open, [], [[13, { as: 'done', on: '2026-11-30' }]])).toEqual([])
  })

  it('stays as it is while its issue is open, was dropped, or nobody knows', () => {
    expect(edits(open, [], [[12, { as: 'open' }]])).toEqual([])
    expect(edits(open, [], [[12, { as: 'dropped' }]])).toEqual([])
    expect(edits(open)).toEqual([])
    expect(edits(open, [issue(12)])).toEqual([])
  })

  it('that somebody ticked off has the day of today, where an open issue of ours tells that it is news', () => {
    expect(edits(done, [issue(11), issue(12)])).toEqual([{ add: 'done 2026-12-01' }])
    expect(edits('- [x] @alice Alert on it (#12, done 2026-11-29)', [issue(12)])).toEqual([])
    expect(edits(done)).toEqual([])
    expect(edits(done, [issue(12, { state: 'closed' })])).toEqual([])
    expect(edits(done, [issue(12, { author: 'mallory' })])).toEqual([])
    expect(edits(done, [issue(12, { body: 'Alert on it, please.' })])).toEqual([])
  })

  it('and a reservation that was left in its brackets has its number already', () => {
    const both = '- [ ] @alice Alert on it (#12, reserved-0a1b2c3d)'
    expect(edits(both, [issue(13)])).toEqual([])
    expect(edits(both, [], [[12, { as: 'done', on: '2026-11-30' }]])).toEqual([
      { tick: true, add: 'done 2026-11-30' },
    ])
  })
})

const lost = (tasks: string, ...issues: FoundIssue[]) => lostIssues(tracking(tasks, issues))

const closings = (tasks: string, ...issues: FoundIssue[]) => planClosings(tracking(tasks, issues))

describe('an issue', () => {
  const RESERVED = '- [ ] @alice Alert on it (due 2026-12-20, reserved-0a1b2c3d)'
  const openings = (issues: readonly FoundIssue[]) => {
    const made = tracking(RESERVED, issues)
    const [followUp] = made.followUps
    if (followUp === undefined) throw new Error('There is no task.')
    const place = { recordUrl: 'https://github.com/o/r/blob/main/x.md', tracking: 3 }
    return planOpenings(made, [{ followUp, reserved: '0a1b2c3d' }], () => place)
  }

  it('is opened for a reservation that the branch holds, once', () => {
    expect(openings([])).toEqual([
      {
        action: 'create-issue',
        incident: `${ID}, follow-up 0a1b2c3d`,
        title: 'Alert on it',
        body: [
          '**Alert on it**',
          '',
          `For @alice, by 2026-12-20. Promised after \`${ID}\` · [record](https://github.com/o/r/blob/main/x.md) · #3.`,
          '',
          'Close this issue once it is done: the task in the record is ticked off then. To drop it, take the task out of the record, by review.',
          '',
          `<!-- incident-ledger:v1 {"about":"follow-up","incident":"${ID}","reserved":"0a1b2c3d"} -->`,
        ].join('\n'),
        labels: ['incident-ledger', 'follow-up'],
      },
    ])
    expect(openings([issue(12, { state: 'closed' })])).toEqual([])
    expect(openings([issue(12, { author: 'mallory' })])).toHaveLength(1)
  })

  it('is closed as completed once its task is ticked off by hand', () => {
    const done = '- [x] @alice Alert on it (#12)\n- [x] @sam Test it\n- [ ] @mia Move it (#11)'
    expect(closings(done, issue(11), issue(12))).toEqual([
      {
        action: 'update-issue',
        incident: `${ID}, follow-up`,
        issue: 12,
        change: { state: 'closed', stateReason: 'completed' },
      },
    ])
    expect(closings(done, issue(12, { state: 'closed' }))).toEqual([])
    expect(closings(done, issue(12, { author: 'mallory' }))).toEqual([])
    expect(closings(done, issue(12, { body: 'An issue of the team' }))).toEqual([])
  })

  it('of ours that no task names any more is said to be lost, and nothing is done to it', () => {
    const none = '- [ ] @alice Alert on it'
    expect(lost(none, issue(12))).toEqual([{ number: 12, incident: ID }])
    expect(lost('- [ ] @alice Alert on it (#12)', issue(12))).toEqual([])
    expect(lost(RESERVED, issue(12))).toEqual([])
    expect(lost(RESERVED.replace('0a1b2c3d', '99999999'), issue(12))).toHaveLength(1)
    expect(lost(none, issue(12, { state: 'closed' }))).toEqual([])
    expect(lost(none, issue(12, { author: 'mallory' }), issue(13, { body: 'x' }))).toEqual([])
    const hostile = formatFollowUpMarker({ incident: 'INC\u202E\nx', reserved: '0a1b2c3d' })
    expect(lost(none, issue(12, { body: hostile }))).toEqual([
      { number: 12, incident: 'INC⟨U+202E⟩ x' },
    ])
  })

  it('is known by incident and reservation together', () => {
    expect(keyOf(ID, '0a1b2c3d')).toBe(`${ID}/0a1b2c3d`)
    const strange = issue(3, { author: 'mallory' })
    expect(numbersOf(tracking('', [issue(9), strange, issue(8)]))).toEqual(
      new Map([[`${ID}/0a1b2c3d`, 8]])
    )
  })
})

const askedOf = (now: string, length = 11) => {
  const tasks = Array.from({ length }, (_, index) => `- [ ] @alice Do (#${index + 1})`)
  return issuesToAsk({ ...sweptFollowUps(tasks.join('\n'), now), found: nothingFound })
}

describe('the issues that are asked about', () => {
  it('are those of open tasks that the list of our open ones does not hold', () => {
    const tasks = '- [ ] @alice a (#1)\n- [ ] @alice b (#2)\n- [ ] @alice c (#3)\n- [ ] @alice d'
    expect(issuesToAsk(tracking(tasks, [issue(1), issue(2, { state: 'closed' })]))).toEqual([2, 3])
  })

  it('are of more than ten another ten from minute to minute', () => {
    expect(askedOf('2026-12-01T09:00Z', 10)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    const first = askedOf('2026-12-01T09:00Z')
    expect(first).toHaveLength(10)
    expect(first).toEqual(askedOf('2026-12-01T09:00Z'))
    expect(first).not.toEqual(askedOf('2026-12-01T09:05Z'))
    expect(first).not.toEqual(first.toSorted((one, other) => one - other))
  })
})

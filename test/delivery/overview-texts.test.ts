/** Whole overviews, as whoever looks in reads them. */
import { describe, expect, test } from 'vitest'
import type { LedgerEntry } from '../../src/clock/obligation.ts'
import type { ManagerWord } from '../../src/clock/manager-words.ts'
import type { Place } from '../../src/model/marking.ts'
import { type OverviewDrawing, renderOverviewIssue } from '../../src/delivery/overview-issue.ts'
import { dueLines, owedByTime } from '../../src/delivery/overview-list.ts'
import { ROOM } from '../../src/report/drawing.ts'
import { zones } from '../support/zones.ts'
import { drawn } from './drawings.ts'
import { sweptFollowUps } from './follow-ups.ts'
import { entry, obligation, sweep, time } from './support.ts'

const officer = obligation({ state: 'overdue', lateBySeconds: 2700 })
const reach = (status: string, more: Parameters<typeof obligation>[0] = {}) =>
  obligation({ target: `reach-${status}`, do: 'reach', reach: status, role: null, ...more })
const contained = reach('contained', { dueAt: time('10:25') })
const resolved = reach('resolved', { dueAt: null })
const soon = obligation({
  target: 'update-stakeholders',
  do: 'update',
  role: 'stakeholders',
  state: 'due-soon',
  dueAt: time('10:20'),
})
const HELD = {
  timeline: [
    '09:00 reported by=dana',
    '09:01 assessed by=dana impact=severe urgency=immediate',
    '09:05 held by=alice reason=x',
  ],
}
const CLOSED = {
  timeline: [
    '08:01 reported by=dana',
    '08:02 assessed by=dana impact=minor urgency=normal',
    '08:40 closed by=alice',
  ],
}
const id = (clock: string) => `SEC-20261123-${clock}`

const incident = (made: LedgerEntry, issue: number | null = null, place: Place = 'private') => ({
  ...drawn(made, '10:15', place),
  issue,
})

const SWEEP = { at: time('10:15'), lateBySeconds: 0, before: null, waiting: [] }

/** The overview as of 10:15, line by line. */
function lines(
  incidents: OverviewDrawing['incidents'],
  more: Partial<OverviewDrawing> = {}
): string[] {
  const { policyFile } = sweep([], '10:15')
  const nothing = { fault: null, unasked: [], duties: [], sweep: SWEEP }
  return renderOverviewIssue({ incidents, policyFile, ...nothing, ...more }, zones).body.split('\n')
}

const WATCHER = [
  'A sweep that finds nothing to say is put on record every 6 hours. Is the last one older than that? Then nobody watches: look at the workflow under Actions.',
  '',
  '<sub>Kept up to date by the sweep; it opens this issue again where it was closed. Limits: `incidents/policy.yml@c0ffee`.</sub>',
]
const QUIET = [
  '### The watcher',
  '',
  'Last sweep: 23 Nov 10:15 UTC (11:15); nothing in it was late. No sweep before it is on record.',
  '',
  ...WATCHER,
]

const word = (parts: Partial<ManagerWord>): ManagerWord => ({
  what: 'held',
  number: 1,
  at: time('09:30'),
  by: 'dana',
  reason: 'waiting for @sam',
  until: time('09:40'),
  steps: [],
  ...parts,
})

test('the overview says what is wrong, who is on duty, what is open, due, held by others and late', () => {
  const secret = { tlp: 'red', title: 'Orders of a named customer' }
  const waits = entry([contained, officer, resolved], {
    ...HELD,
    id: id('0902'),
    title: 'Login #3 fails',
  })
  const over = {
    ...entry([], { id: id('0700'), timeline: ['07:00 reported'] }),
    words: [
      word({}),
      word({ until: null }),
      word({ what: 'dismissed', at: time('09:50'), by: null, until: null }),
    ],
  }
  const tasks =
    '- [ ] @alice Alert on it (due 2026-11-24)\n- [ ] @sam Test it (due 2026-12-30)\n- [ ] Write it (due 2026-11-27)\n- [ ] Say it (due 2027-01-30)'
  const { followUps } = sweptFollowUps(tasks, '2026-11-26T10:15Z')
  const body = lines(
    [
      incident(
        entry([{ ...contained, dueAt: time('2026-11-24T09:00Z') }], { ...CLOSED, id: id('0801') }),
        16
      ),
      incident(entry([], { id: id('0908'), timeline: ['09:00 reported'] }), 15),
      incident(entry([contained], { ...secret, id: id('0905') }), 14, 'public'),
      incident(entry([contained], { ...secret, id: id('0906') }), null, 'public'),
      incident(entry([soon], { id: id('0904'), title: 'Slow' })),
      incident(waits, 12),
    ],
    {
      duties: ['`first-line`: `bo`', '`officers`: `sam`'],
      unasked: [drawn(over, '10:15')],
      followUps,
      fault: {
        path: 'incidents/policy.yml',
        commit: 'a'.repeat(40),
        line: 7,
        message: 'Not *this*.',
        hint: 'Write #1.',
        standIn: 'b'.repeat(40),
      },
      sweep: {
        at: time('2026-11-26T10:15Z'),
        lateBySeconds: 301,
        before: time('2026-11-26T10:05Z'),
        waiting: ['INC-1', 'INC-2'],
      },
    }
  )
  expect(body).toEqual([
    '**🔴 The policy `incidents/policy.yml:7` of commit `aaaaaaaaaaaa` has errors, and is not in force.** Not \\*this\\*. Write #\u200B1. Until it is mended, deadlines and notices go by the version of commit `bbbbbbbbbbbb`.',
    '',
    '**🔴 5 incidents are open, 1 with something overdue, 1 closed with something owed.**',
    'As of 26 Nov 10:15 UTC (11:15 Amsterdam). Below, times are UTC.',
    '',
    '**On duty**',
    '- `first-line`: `bo`',
    '- `officers`: `sam`',
    '',
    '### Open',
    '',
    '#12 🔴 **P1** Login #\u200B3 fails',
    'on hold, **overdue** 23 Nov 09:30: engage the security officer',
    '',
    '`SEC-20261123-0904` 🟠 **P1** Slow',
    'by 23 Nov 10:20: update the stakeholders',
    '',
    '#14 🔵 **P1** `SEC-20261123-0905`',
    'by 23 Nov 10:25',
    '',
    '🔵 **P1** `SEC-20261123-0906`',
    'by 23 Nov 10:25',
    '',
    '#15 🔵 **Unassessed** Login fails for some',
    'nothing is due',
    '',
    '### Closed, with something owed',
    '',
    '#16 🔵 **P3** Login fails for some',
    'by 24 Nov 09:00: contain it',
    '',
    '',
    '<details><summary>All that is due, in its order</summary>',
    '',
    '- 🔴 23 Nov 09:30 UTC (10:30) · Engage the security officer · #12',
    '- 23 Nov 10:20 UTC (11:20) · Update the stakeholders · `SEC-20261123-0904`',
    '- 23 Nov 10:25 UTC (11:25) · #14',
    '- 23 Nov 10:25 UTC (11:25) · `SEC-20261123-0906`',
    '- 23 Nov 10:25 UTC (11:25) · Contain it · #12',
    '- 24 Nov 09:00 UTC (10:00) · Contain it · #16',
    '',
    '</details>',
    '',
    '### For the incident manager: held or dismissed by others',
    '',
    '- Unassessed `SEC-20261123-0700`: on hold since 23 Nov 09:30 UTC (10:30), until 23 Nov 09:40 UTC (10:40), by dana, because waiting for @\u200Bsam.',
    '- Unassessed `SEC-20261123-0700`: on hold since 23 Nov 09:30 UTC (10:30), by dana, because waiting for @\u200Bsam.',
    '- Unassessed `SEC-20261123-0700`: dismissed at 23 Nov 09:50 UTC (10:50), and nobody says by whom, because waiting for @\u200Bsam.',
    '',
    '### Follow-ups',
    '',
    '- 🔴 **Overdue since 2026-11-24 (1d 11h)**: Alert on it (alice) · `INC-20261123-0900`',
    '- 🟠 **Due 2026-11-27**: Write it (nobody) · `INC-20261123-0900`',
    '- … and 2 more that are open; `status --follow-ups` lists all.',
    '',
    '### The watcher',
    '',
    '**2 incidents wait for a later sweep**, worst first: `INC-1`, `INC-2`.',
    '',
    'Last sweep: 26 Nov 10:15 UTC (11:15); its latest notice was 5m 1s late. The one before it on record ran 10m earlier, at 26 Nov 10:05 UTC (11:05).',
    '',
    ...WATCHER,
  ])
})

test('where only something closed owes anything, it says so', () => {
  const late = { ...SWEEP, lateBySeconds: 300, waiting: ['INC-1'] }
  expect(lines([incident(entry([contained], CLOSED), 16)], { sweep: late })).toEqual([
    '**🔵 No incident is open, nothing is overdue, 1 closed with something owed.**',
    'As of 23 Nov 10:15 UTC (11:15 Amsterdam). Below, times are UTC.',
    '',
    '### Closed, with something owed',
    '',
    '#16 🔵 **P3** Login fails for some',
    'by 10:25: contain it',
    '',
    '',
    '<details><summary>All that is due, in its order</summary>',
    '',
    '- 23 Nov 10:25 UTC (11:25) · Contain it · #16',
    '',
    '</details>',
    '',
    '### The watcher',
    '',
    '**1 incident waits for a later sweep**, worst first: `INC-1`.',
    '',
    'Last sweep: 23 Nov 10:15 UTC (11:15); nothing in it was late. No sweep before it is on record.',
    '',
    ...WATCHER,
  ])
})

test('of what is on hold and owes nothing it says both, and of a closing that lacks something that too', () => {
  expect(lines([incident(entry([{ ...contained, state: 'met' }], HELD), 12)])).toEqual([
    '**🔵 1 incident is open, nothing is overdue.**',
    'As of 23 Nov 10:15 UTC (11:15 Amsterdam). Below, times are UTC.',
    '',
    '### Open',
    '',
    '#12 ⏸️ **P1** Login fails for some',
    'on hold, nothing is due',
    '',
    '',
    ...QUIET,
  ])
  const made = entry([contained], { tlp: 'red' })
  const point = { at: time('10:00'), index: 2, approximate: false }
  const course = {
    ...made.course,
    pendingClosing: { point, lacks: [], completedBy: null, takenBackBy: null },
  }
  const said = (place: Place) => lines([incident({ ...made, course }, 12, place)])[6]
  expect(said('private')).toBe('by 10:25: contain it · its closing lacks something')
  expect(said('public')).toBe('by 10:25')
})

test('where nothing is open it says so, and counts nothing', () => {
  expect(lines([])).toEqual([
    '**✅ No incident is open.**',
    'As of 23 Nov 10:15 UTC (11:15 Amsterdam).',
    '',
    '',
    '',
    ...QUIET,
  ])
})

test('the review of the agreement stands below the head once it is overdue', () => {
  const { policyFile } = sweep([], '10:15')
  const reviewed = (last: string) => {
    const review = { every: { weeks: 26, days: 0, hours: 0, minutes: 0 }, last }
    return lines([], { policyFile: { ...policyFile, policy: { ...policyFile.policy, review } } })
  }
  expect(reviewed('2026-05-22').slice(2, 6)).toEqual([
    '',
    '**The review of the agreement itself is overdue**, by 3d 10h: the last was on 2026-05-22. Review it, then put the date into `review.last` of the policy.',
    '',
    '',
  ])
  expect(reviewed('2026-11-01')).toEqual(lines([]))
})

test('what is late is counted of what is open and of what is closed', () => {
  const open = incident(entry([officer], { id: id('0902') }), 12)
  const closed = incident(entry([officer], { ...CLOSED, id: id('0801') }), 13)
  expect(lines([open, closed])[0]).toBe(
    '**🔴 1 incident is open, 2 with something overdue, 1 closed with something owed.**'
  )
})

const section = (body: readonly string[], heading: string) => {
  const start = body.indexOf(heading) + 2
  return body.slice(start, body.indexOf('', start))
}

describe('what is much is cut, and the rest is counted', () => {
  test.each([
    [20, []],
    [21, ['- … and 1 more.']],
    [23, ['- … and 3 more.']],
  ])('of %i words twenty', (count, more) => {
    const words = Array.from({ length: count }, (_, n) => word({ number: n, reason: `r${n}` }))
    const over = drawn({ ...entry([]), words }, '10:15')
    const rows = section(
      lines([], { unasked: [over] }),
      '### For the incident manager: held or dismissed by others'
    )
    expect(rows).toHaveLength(20 + more.length)
    expect(rows[19]).toMatch(/because r19\.$/)
    expect(rows.slice(20)).toEqual(more)
  })

  test.each([
    [20, []],
    [21, ['- … and 1 more that is open; `status --follow-ups` lists all.']],
    [22, ['- … and 2 more that are open; `status --follow-ups` lists all.']],
  ])('of %i follow-ups twenty', (count, more) => {
    const tasks = Array.from({ length: count }, (_, n) => `- [ ] Do ${n} (due 2026-11-24)`)
    const { followUps } = sweptFollowUps(tasks.join('\n'), '2026-11-26T10:15Z')
    const rows = section(lines([], { followUps }), '### Follow-ups')
    expect(rows).toHaveLength(20 + more.length)
    expect(rows.slice(20)).toEqual(more)
  })

  test('no follow-ups have no heading', () => {
    expect(lines([], { followUps: [] })).toEqual(lines([]))
  })

  test.each([
    [100, ''],
    [101, ' and 1 more'],
  ])('of %i incidents that wait a hundred', (count, more) => {
    const waiting = Array.from({ length: count }, (_, n) => `INC-${n}`)
    const named = waiting.slice(0, 100).map((one) => `\`${one}\``)
    expect(section(lines([], { sweep: { ...SWEEP, waiting } }), '### The watcher')).toEqual([
      `**${count} incidents wait for a later sweep**, worst first: ${named.join(', ')}${more}.`,
    ])
  })

  test.each([
    [20, []],
    [21, ['- … and 1 more, later.']],
  ])('of %i that are due twenty', (count, more) => {
    const rows = Array.from({ length: count }, (_, n) => ({ ...contained, target: `t${n}` }))
    const { policyFile } = sweep([], '10:15')
    const [, , content = ''] = dueLines([incident(entry(rows), 12)], { policyFile }, zones)
    const row = '- 23 Nov 10:25 UTC (11:25) · Contain it · #12'
    expect(content.split('\n')).toEqual([...Array.from({ length: 20 }, () => row), ...more])
  })

  test('of very many incidents, as many as half of a body holds', () => {
    const made = entry([contained])
    const count = 700
    const all = Array.from({ length: count }, (_, n) => incident({ ...made }, n + 1))
    const body = lines(all, { duties: ['`first-line`: `bo`'] })
    const heads = body.filter((line) => line.startsWith('#') && line.includes('**P1**'))
    expect(body.filter((line) => line.startsWith('… and '))).toEqual([
      `… and ${count - heads.length} incidents more; \`status\` shows all.`,
    ])
    const length = body.join('\n').length
    const row = '#700 🔵 **P1** Login fails for some\nby 10:25: contain it\n\n'.length
    expect(length).toBeLessThanOrEqual(ROOM / 2)
    expect(length).toBeGreaterThan(ROOM / 2 - 2 * row)
  })
})

test('what is owed stands by its due instant; what has none, and what is settled, does not', () => {
  const rows = [
    reach('a', { dueAt: time('10:30') }),
    reach('b', { dueAt: time('10:20'), state: 'due-soon' }),
    reach('c', { dueAt: time('10:40'), state: 'overdue' }),
    reach('d', { dueAt: null }),
    reach('e', { state: 'met' }),
    reach('f', { state: 'late' }),
    reach('g', { state: 'cancelled' }),
  ]
  expect(owedByTime(entry(rows)).map((row) => row.reach)).toEqual(['b', 'a', 'c'])
})

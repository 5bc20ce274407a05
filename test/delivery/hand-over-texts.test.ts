/** The note at a hand-over, whole: who takes over until when, what is open, what was tried and what falls due. */
import { expect, test } from 'vitest'
import type { LedgerEntry } from '../../src/clock/obligation.ts'
import type { Place } from '../../src/model/marking.ts'
import { renderHandOver } from '../../src/delivery/hand-over-note.ts'
import { zones } from '../support/zones.ts'
import { drawn } from './drawings.ts'
import { entry, obligation, sweep, time } from './support.ts'

const { policyFile } = sweep([], '10:15')
const SWEEP = { policyFile, zones, now: time('10:15') }
const handOver = {
  rota: 'first-line',
  at: time('08:00'),
  before: ['fay', 'cleo'],
  on: ['bo'],
  until: time('2026-11-24T08:00Z'),
  next: ['fay', 'eli'],
}
const ALONE = { ...handOver, before: [], until: null, next: [] }

const officer = obligation({ state: 'overdue', lateBySeconds: 2700 })
const reach = (status: string, more: Parameters<typeof obligation>[0] = {}) =>
  obligation({ target: `reach-${status}`, do: 'reach', reach: status, role: null, ...more })
const engage = (role: string, dueAt: string) =>
  obligation({ target: `engage-${role}`, role, dueAt: time(dueAt) })

const incident = (made: LedgerEntry, issue: number | null, place: Place = 'private') => ({
  ...drawn(made, '10:15', place),
  issue,
})

/** The note, line by line. */
const lines = (note: Parameters<typeof renderHandOver>[0]) =>
  renderHandOver(note, SWEEP).split('\n')

test('it names who is on duty and who was, and of each incident the latest and what falls due', () => {
  const long = 'long '.repeat(40)
  const made = entry(
    [
      reach('resolved', { dueAt: null }),
      engage('later', '2026-11-24T08:00Z'),
      engage('users', '2026-11-24T07:59Z'),
      ...['r0', 'r1', 'r2', 'r3', 'r4'].map((role, n) => engage(role, `10:2${n}`)),
      officer,
    ],
    {
      timeline: [
        '09:00 reported by=dana',
        '09:01 assessed by=dana impact=severe urgency=immediate',
        '09:02 noted by=dana note=one',
        `09:03 noted note="${long}"`,
        '09:04 notified role=incident-manager who=alice',
        '09:05 escalated by=@sam to=management path=x.txt reason="see #1"',
      ],
    }
  )
  const secret = entry([reach('contained', { dueAt: time('10:25') })], {
    id: 'SEC-20261123-0905',
    tlp: 'red',
  })
  const incidents = [incident(secret, 13, 'public'), incident(made, 12)]
  expect(lines({ handOver, called: ['bo', 'eli'], incidents })).toEqual([
    '**Hand-over of the rota `first-line` · @bo @eli: you are on duty until 24 Nov 08:00 UTC (09:00).** You take over from `fay` and `cleo`. Then it is `fay` and `eli`.',
    '',
    '### Open',
    '',
    '- #12 🔴 **P1** Login fails for some',
    '  **overdue** 23 Nov 09:30 UTC (10:30): engage the security officer',
    '  - 23 Nov 09:05 UTC (10:05) escalated by sam: to management; because see #\u200B1; `x.txt`',
    `  - 23 Nov 09:03 UTC (10:03) noted: ${long.slice(0, 159)}…`,
    '  - 23 Nov 09:02 UTC (10:02) noted by dana: one',
    '  - **overdue** since 23 Nov 09:30 UTC (10:30): engage the security officer',
    '  - due by 23 Nov 10:20 UTC (11:20): engage the r0',
    '  - due by 23 Nov 10:21 UTC (11:21): engage the r1',
    '  - due by 23 Nov 10:22 UTC (11:22): engage the r2',
    '  - due by 23 Nov 10:23 UTC (11:23): engage the r3',
    '  - … and 2 more in this shift',
    '- #13 🔵 **P1** `SEC-20261123-0905`',
    '  by 23 Nov 10:25 UTC (11:25)',
  ])
})

test('where nothing is open and nobody comes after, it is short', () => {
  expect(lines({ handOver: ALONE, called: ['bo'], incidents: [] })).toEqual([
    '**Hand-over of the rota `first-line` · @bo: you are on duty.**',
    '',
    'No incident is open.',
  ])
})

test('a shift without an end has all that is due, however far away', () => {
  const rows = [officer, engage('later', '2027-11-24T09:00Z')]
  const timeline = ['09:00 reported']
  const incidents = [incident(entry(rows, { timeline }), null)]
  expect(lines({ handOver: ALONE, called: ['bo'], incidents })).toEqual([
    '**Hand-over of the rota `first-line` · @bo: you are on duty.**',
    '',
    '### Open',
    '',
    '- `SEC-20261123-0900` 🔴 **Unassessed** Login fails for some',
    '  **overdue** 23 Nov 09:30 UTC (10:30): engage the security officer',
    '  - 23 Nov 09:00 UTC (10:00) reported',
    '  - **overdue** since 23 Nov 09:30 UTC (10:30): engage the security officer',
    '  - due by 24 Nov 09:00 UTC (10:00): engage the later',
  ])
})

test.each([
  [10, []],
  [11, ['- … and 1 more, in the list above.']],
  [12, ['- … and 2 more, in the list above.']],
])('of %i open incidents ten stand there', (count, more) => {
  const made = entry([], { timeline: ['09:00 notified role=management', '09:00 reported'] })
  const incidents = Array.from({ length: count }, (_, n) => incident({ ...made }, n + 1))
  const all = lines({ handOver, called: ['bo'], incidents })
  expect(all.filter((line) => line.startsWith('- #'))).toHaveLength(10)
  expect(all.slice(4 + 10 * 3)).toEqual(more)
})

/** The number in a task is its identity: whatever is made of its words, its place and its record. */
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { nothingFound } from '../../src/delivery/found.ts'
import { formatFollowUpMarker } from '../../src/delivery/follow-up-marker.ts'
import {
  type Ended,
  issuesToAsk,
  lostIssues,
  planClosings,
  planEdits,
} from '../../src/delivery/plan-tracking.ts'
import { draws, SHARED } from '../support/share.ts'
import { sweptFollowUps } from './follow-ups.ts'

const NOW = '2026-12-01T09:00Z'
const RECORDS = ['INC-20261123-0900', 'INC-20261123-0901'] as const

const item = fc.record({
  words: fc.stringMatching(/^[a-z]{1,8}( [a-z]{1,8})?$/),
  owner: fc.constantFrom('alice', 'sam', 'mallory'),
  place: fc.nat(),
  record: fc.nat(1),
  done: fc.boolean(),
  brackets: fc.constantFrom('', 'due 2026-12-20, ', 'prevents, '),
  closed: fc.boolean(),
  /** Somebody copied it into the other record. */
  copied: fc.boolean(),
})

it(
  'each closing ticks the tasks of its number and no others, each tick closes its issue, and none is opened anew',
  SHARED,
  () => {
    fc.assert(
      fc.property(fc.array(item, { minLength: 1, maxLength: 6 }), (items) => {
        const tasks = items
          .map((one, index) => ({ ...one, issue: index + 1 }))
          .toSorted((one, other) => one.place - other.place)
        const inRecord = (record: number) =>
          tasks
            .filter((one) => one.record === record || one.copied)
            .map(
              ({ done, owner, words, brackets, issue }) =>
                `- [${done ? 'x' : ' '}] @${owner} ${words} (${brackets}#${issue})`
            )
            .join('\n')
        const [first, second] = RECORDS.map((id, index) =>
          sweptFollowUps(inRecord(index), NOW, { id, path: `incidents/2026/11/${id}-x.md` })
        )
        if (first === undefined || second === undefined) throw new Error('There are two records.')
        const issues = tasks.map(({ issue, closed }) => ({
          number: issue,
          title: 'x',
          body: formatFollowUpMarker({ incident: RECORDS[0], reserved: `0000000${issue}` }),
          state: closed ? ('closed' as const) : ('open' as const),
          author: 'bot',
          labels: [],
          url: `https://github.com/o/r/issues/${issue}`,
          createdAt: first.now,
          hasComments: false,
        }))
        const tracking = {
          ...first,
          followUps: [...first.followUps, ...second.followUps],
          found: { ...nothingFound, issues },
        }
        const ended = new Map<number, Ended>(
          tasks.flatMap(({ issue, closed }) =>
            closed ? [[issue, { as: 'done', on: '2026-11-30' }] as const] : []
          )
        )
        const edits = planEdits(tracking, ended, tracking.now)
        const numbers = (wanted: (one: (typeof tasks)[number]) => boolean) =>
          tasks
            .flatMap((one) => (wanted(one) ? Array(one.copied ? 2 : 1).fill(one.issue) : []))
            .toSorted((one, other) => one - other)
        const ticked = edits.filter(({ change }) => change.tick === true)
        expect(ticked.map(({ task }) => task.issue ?? 0).toSorted((a, b) => a - b)).toEqual(
          numbers(({ done, closed }) => closed && !done)
        )
        expect(
          planClosings(tracking)
            .map((step) => (step.action === 'update-issue' ? step.issue : 0))
            .toSorted((a, b) => a - b)
        ).toEqual(numbers(({ done, closed }) => done && !closed))
        expect(edits.filter(({ change }) => change.add?.startsWith('reserved') === true)).toEqual(
          []
        )
        expect(lostIssues(tracking)).toEqual([])
        expect(issuesToAsk(tracking).toSorted((a, b) => a - b)).toEqual(
          tasks
            .filter(({ done, closed }) => closed && !done)
            .map(({ issue }) => issue)
            .toSorted((a, b) => a - b)
        )
      }),
      { numRuns: draws(200) }
    )
  }
)

import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { nothingFound, type FoundIssue } from '../../src/delivery/found.ts'
import { parseMarker } from '../../src/delivery/marker.ts'
import {
  formatOverviewMarker,
  lastSweepIn,
  overviewsIn,
  parseOverviewMarker,
  type OverviewMarker,
} from '../../src/delivery/overview.ts'
import { planOverview, type OverviewInput } from '../../src/delivery/plan-overview.ts'
import { AUTHOR, entry, obligation, overviewInput, sweep, time } from './support.ts'

const head = fc
  .tuple(fc.integer({ min: 1, max: 99_999 }), fc.stringMatching(/^[0-9a-f]{40}$/))
  .map(([number, commit]) => `${number}@${commit}`)
const anyMarker: fc.Arbitrary<OverviewMarker> = fc.record({
  lastSweep: fc.integer({ min: 0, max: 4_000_000_000 }),
  lateBySeconds: fc.integer({ min: 0, max: 1_000_000 }),
  shown: fc.stringMatching(/^[0-9a-f]{8}$/),
  heads: fc.array(head, { maxLength: 5 }),
})

function issue(
  number: number,
  parts: Partial<FoundIssue> = {},
  marker: Partial<OverviewMarker> = {}
) {
  const body = formatOverviewMarker({
    lastSweep: time('09:00'),
    lateBySeconds: 0,
    shown: '',
    heads: [],
    ...marker,
  })
  return {
    number,
    url: `https://github.com/kwetter/incidents/issues/${number}`,
    title: 'Incident Ledger: overview',
    body: `${body}\ntext`,
    state: 'open',
    author: AUTHOR,
    labels: ['incident-ledger'],
    createdAt: time('09:00'),
    hasComments: false,
    ...parts,
  } as const
}

function input(
  now: string,
  issues: readonly FoundIssue[],
  more: Partial<OverviewInput> = {}
): OverviewInput {
  const entries = [entry([obligation({})])]
  return overviewInput(sweep(entries, now, { found: { ...nothingFound, issues } }), more)
}

/** The fingerprint that an overview of `input` has. */
const SHOWN = (() => {
  const [step] = planOverview(input('09:00', [])).steps
  return step?.action === 'create-issue' ? (parseOverviewMarker(step.body)?.shown ?? '') : ''
})()

const actions = (plan: ReturnType<typeof planOverview>) => plan.steps.map(({ action }) => action)

it('its first line goes round, and is no incident’s', () => {
  fc.assert(
    fc.property(anyMarker, (marker) => {
      const line = formatOverviewMarker(marker)
      expect(parseOverviewMarker(`${line}\nbody`)).toEqual(marker)
      expect(parseMarker(line)).toBeNull()
    })
  )
})

it('is believed from our own author alone', () => {
  const found = { ...nothingFound, issues: [issue(1, { author: 'mallory' }), issue(2)] }
  expect(overviewsIn(found, [AUTHOR]).map((held) => held.issue.number)).toEqual([2])
  expect(lastSweepIn(found, [AUTHOR])).toBe(time('09:00'))
  expect(lastSweepIn({ ...found, issues: [issue(1, { author: null })] }, [AUTHOR])).toBeNull()
})

it.each([
  ['is left alone in a quiet sweep', '14:59', {}, []],
  ['is written where six hours have passed', '15:00', {}, ['update-issue']],
  ['is written together with a real write', '09:01', { wrote: true }, ['update-issue']],
  [
    'is left alone for a few heads that hold no record',
    '09:01',
    { heads: { empty: [], asked: 19 } },
    [],
  ],
  [
    'is written for many heads, which would cost a request each every time',
    '09:01',
    { heads: { empty: [], asked: 20 } },
    ['update-issue'],
  ],
])('%s', (_, now, more, expected) => {
  expect(actions(planOverview(input(now, [issue(1, {}, { shown: SHOWN })], more)))).toEqual(
    expected
  )
})

it('is written where other incidents are open than it lists', () => {
  expect(actions(planOverview(input('09:01', [issue(1, {}, { shown: 'else' })])))).toEqual([
    'update-issue',
  ])
})

it('is looked for everywhere before one is opened, and is opened once', () => {
  const asked = input('09:01', [])
  const unread = { ...nothingFound, closedRead: false, newestRead: false }
  const at = (found: Partial<typeof unread>) =>
    planOverview({ ...asked, sweep: { ...asked.sweep, found: { ...unread, ...found } } })
  expect(at({}).needs).toEqual([{ need: 'closed-issues' }])
  expect(at({ closedRead: true }).needs).toEqual([{ need: 'newest-issues' }])
  expect(actions(at({ closedRead: true, newestRead: true }))).toEqual(['create-issue'])
})

it('is not opened where nothing is to be watched', () => {
  const asked = input('09:01', [])
  const empty = { ...asked, sweep: { ...asked.sweep, entries: [] } }
  expect(planOverview(empty)).toEqual({ needs: [], steps: [], warnings: [] })
})

it('that a person closed is opened again; of two the oldest stands', () => {
  const [step] = planOverview(input('09:01', [issue(1, { state: 'closed' })])).steps
  expect(step).toMatchObject({ issue: 1, change: { state: 'open', stateReason: 'reopened' } })
  const duplicates = planOverview(input('09:01', [issue(3), issue(2, {}, { shown: SHOWN })])).steps
  expect(duplicates).toMatchObject([
    { issue: 2, change: { body: expect.any(String) } },
    { issue: 3, change: { state: 'closed', stateReason: 'not_planned' } },
  ])
})

it('of a stranger with our label keeps us from opening one each time, and is said', () => {
  const plan = planOverview(input('09:01', [issue(1, { author: 'other-bot' })]))
  expect(plan.steps).toEqual([])
  expect(plan.warnings).toEqual([
    expect.stringMatching(/^https:.*issues\/1 looks like the overview, but other-bot opened it/),
  ])
})

it('keeps what it knew of heads where they could not be read', () => {
  const known = [`7@${'a'.repeat(40)}`]
  const held = issue(1, {}, { heads: known })
  const [kept] = planOverview(input('09:01', [held], { heads: null, wrote: true })).steps
  const body = kept?.action === 'update-issue' ? (kept.change.body ?? '') : ''
  expect(parseOverviewMarker(body)?.heads).toEqual(known)
})

/** What is planned where the policy was last reviewed then, and the overview shows that. */
const reviewedOn = (last: string, shown: string) => {
  const made = input('09:05', [issue(1, {}, { shown })])
  const review = { every: { weeks: 26, days: 0, hours: 0, minutes: 0 }, last }
  const { policyFile } = made.sweep
  const policy = { ...policyFile.policy, review }
  return planOverview({
    ...made,
    sweep: { ...made.sweep, policyFile: { ...policyFile, policy } },
  })
}

it('is written again once the review of the policy is overdue, and once it is done', () => {
  const plan = reviewedOn('2025-01-01', SHOWN)
  expect(actions(plan)).toEqual(['update-issue'])
  const [step] = plan.steps
  const body = step?.action === 'update-issue' ? (step.change.body ?? '') : ''
  const late = parseOverviewMarker(body)?.shown ?? ''
  expect(actions(reviewedOn('2025-01-01', late))).toEqual([])
  expect(actions(reviewedOn('2026-11-01', late))).toEqual(['update-issue'])
})

it('fits what GitHub takes, with its marker whole, however many heads there are', () => {
  const empty = Array.from({ length: 2000 }, (_, index) => `${index + 10_000}@${'b'.repeat(64)}`)
  const [step] = planOverview(input('09:01', [], { heads: { empty, asked: 2000 } })).steps
  const body = step?.action === 'create-issue' ? step.body : ''
  expect(body.length).toBeLessThanOrEqual(65_536)
  expect(parseOverviewMarker(body)?.heads.length).toBeGreaterThan(400)
})

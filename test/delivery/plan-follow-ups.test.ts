/** What a sweep says of follow-ups: each step once, on its own issue or else on the overview. */
import { describe, expect, it } from 'vitest'
import { type FoundComment, type FoundIssue, nothingFound } from '../../src/delivery/found.ts'
import { formatHiddenLine } from '../../src/delivery/hidden-line.ts'
import { formatOverviewMarker } from '../../src/delivery/overview.ts'
import { planFollowUps } from '../../src/delivery/plan-follow-ups.ts'
import { at, type RecordParts } from '../support/incidents.ts'
import { sweptFollowUps } from './follow-ups.ts'

const ID = 'INC-20261123-0900'
/** Two days after the first fell due, a day after the second did; the third is far away. */
const NOW = '2026-12-03T09:00Z'
const TASKS = [
  '- [ ] @alice Alert on it (due 2026-12-01, #7)',
  '- [ ] @sam Test it (due 2026-12-02)',
  '- [ ] @mia Move it (due 2027-01-30)',
].join('\n')

/** The name of the second, by its words. */
const TEST = sweptFollowUps(TASKS, NOW).followUps[1]?.name ?? ''
const ALL = ['#7/remind', '#7/rung-1', `${TEST}/remind`, `${TEST}/rung-1`]

const overview = (told: readonly string[] = [], more: Partial<FoundIssue> = {}): FoundIssue => ({
  number: 4,
  url: 'https://github.com/kwetter/incidents/issues/4',
  title: 'Incident Ledger: overview',
  body: formatOverviewMarker({
    lastSweep: at('2026-11-24T09:00Z'),
    lateBySeconds: 0,
    shown: '',
    heads: [],
    told,
  }),
  state: 'open',
  author: 'bot',
  labels: [],
  createdAt: at('2026-11-23T09:00Z'),
  hasComments: true,
  ...more,
})

const comment = (told: readonly string[], more: Partial<FoundComment> = {}): FoundComment => ({
  id: 1,
  url: 'https://github.com/kwetter/incidents/issues/4#issuecomment-1',
  body: `A word.\n\n${formatHiddenLine({ about: 'follow-ups', told })}`,
  html: null,
  author: 'bot',
  createdAt: at('2026-12-02T09:00Z'),
  ...more,
})

interface Held {
  readonly issues?: readonly FoundIssue[]
  readonly comments?: readonly (readonly [number, readonly FoundComment[]])[]
  readonly tasks?: string
  readonly now?: string
  readonly record?: Partial<RecordParts>
}

const read = [
  [7, []],
  [4, []],
] as const

function plan({ issues = [overview()], comments = read, tasks = TASKS, now = NOW, record }: Held) {
  const found = { ...nothingFound, issues, comments: new Map(comments) }
  return planFollowUps({ ...sweptFollowUps(tasks, now, record), found })
}

const places = (made: ReturnType<typeof plan>) =>
  made.steps.map((step) => ('issue' in step ? step.issue : null))

const needs = (...issues: number[]) => issues.map((issue) => ({ need: 'comments', issue }))

describe('what fell due', () => {
  it('is said on the issue of each, and of those without one on the overview, with all missed steps', () => {
    expect(plan({})).toEqual({
      needs: [],
      steps: [
        {
          action: 'comment',
          incident: ID,
          issue: 7,
          body: [
            '**🔴 1 follow-up overdue** · @alice',
            '',
            `- 🔴 **Overdue since 2026-12-01 (1d 10h)**: Alert on it (alice) · \`${ID}\` · #7`,
            '',
            'Tick each off in its record once it is done, or close the issue that tracks it. Who needs more time writes a date.',
            '',
            '<!-- incident-ledger:v1 {"about":"follow-ups","told":["#7/remind","#7/rung-1"]} -->',
          ].join('\n'),
        },
        {
          action: 'comment',
          incident: ID,
          issue: 4,
          body: [
            '**🔴 1 follow-up overdue** · @sam',
            '',
            `- 🔴 **Overdue since 2026-12-02 (10h)**: Test it (sam) · \`${ID}\``,
            '',
            'Tick each off in its record once it is done, or close the issue that tracks it. Who needs more time writes a date.',
            '',
            `<!-- incident-ledger:v1 {"about":"follow-ups","told":["${TEST}/remind","${TEST}/rung-1"]} -->`,
          ].join('\n'),
        },
      ],
      told: ALL,
    })
  })

  it('is asked about first where the comments of its place were not read: of each place once', () => {
    expect(plan({ comments: [] })).toEqual({ needs: needs(7, 4), steps: [], told: [] })
    expect(plan({ comments: [[7, []]] })).toEqual({ needs: needs(4), steps: [], told: [] })
    const two = `${TASKS}\n- [ ] @mia Try it (due 2026-12-01)`
    expect(plan({ comments: [[7, []]], tasks: two }).needs).toEqual(needs(4))
  })

  it('without an issue waits where there is no overview, and is not said to be told', () => {
    const alone = plan({ issues: [], comments: [[7, []]] })
    expect(places(alone)).toEqual([7])
    expect(alone.told).toEqual(['#7/remind', '#7/rung-1'])
    const strange = [overview([], { author: 'mallory' })]
    expect(places(plan({ issues: strange, comments: [[7, []]] }))).toEqual([7])
  })

  it('of two places is one comment each, however many it holds', () => {
    const tasks = `${TASKS}\n- [ ] @mia Try it (due 2026-12-02)`
    const { steps } = plan({ tasks })
    expect(places(plan({ tasks }))).toEqual([7, 4])
    const [, onOverview] = steps
    expect(onOverview).toMatchObject({ body: expect.stringContaining('2 follow-ups overdue') })
  })
})

const saidBy = (author: string | null) =>
  plan({
    comments: [
      [7, [comment(['#7/rung-1'], { author }), comment([], { body: 'Thanks.' })]],
      [4, []],
    ],
  })

const remembering = (...keys: readonly string[]) => ({ issues: [overview(keys)], comments: [] })

describe('what was told', () => {
  it('stays told as the overview remembers it, and costs no reading', () => {
    expect(plan(remembering(...ALL))).toEqual({ needs: [], steps: [], told: ALL })
  })

  it('is followed by what came since, on its place alone', () => {
    const since = plan({ ...remembering('#7/remind', ...ALL.slice(2)), comments: [[7, []]] })
    expect(places(since)).toEqual([7])
    expect(since.steps).toMatchObject([{ body: expect.stringContaining('"told":["#7/rung-1"]') }])
    expect(since.told).toEqual(['#7/remind', ...ALL.slice(2), '#7/rung-1'])
  })

  it('is known by our comment where the overview lost it, and by nobody else’s', () => {
    expect(places(saidBy('bot'))).toEqual([4])
    expect(saidBy('bot').told).toEqual(['#7/rung-1', ...ALL.slice(2)])
    expect(places(saidBy('mallory'))).toEqual([7, 4])
    expect(places(saidBy(null))).toEqual([7, 4])
  })

  it('is forgotten once the task is done, gone or worded anew', () => {
    const done = TASKS.replace('[ ] @alice', '[x] @alice')
    expect(plan({ ...remembering(...ALL, 'other/call', '#9/call'), tasks: done }).told).toEqual(
      ALL.slice(2)
    )
  })

  it('is kept of the last hundred, each once', () => {
    const tasks = Array.from({ length: 60 }, (_, index) => `- [ ] @alice Do it (#${index + 101})`)
    const keys = tasks.flatMap((_, index) => [`#${index + 101}/remind`, `#${index + 101}/rung-1`])
    const kept = plan({ ...remembering(...keys, ...keys), tasks: tasks.join('\n') }).told
    expect(kept).toEqual(keys.slice(20))
  })
})

describe('what is not said at all', () => {
  it('is what is not due, too old to be news, or of an incident that was none', () => {
    const quiet = { needs: [], steps: [], told: [] }
    expect(plan({ comments: [], now: '2026-11-27T09:00Z' })).toEqual(quiet)
    const old = '- [ ] @alice Alert on it (due 2026-11-24, #7)'
    expect(plan({ comments: [], tasks: old, now: '2026-12-20T09:00Z' })).toEqual(quiet)
    const record = { timeline: ['09:00 reported', '11:00 dismissed'] }
    expect(plan({ comments: [], record })).toEqual(quiet)
  })
})

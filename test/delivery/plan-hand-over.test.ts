/** Who is told that they take over on a rota: once for each hand-over, on the overview, and of two notes the older stands. */
import { describe, expect, it } from 'vitest'
import { withRotas } from '../../src/commands/ledger/rotas-of.ts'
import { type FoundComment, type FoundIssue, nothingFound } from '../../src/delivery/found.ts'
import { formatHiddenLine, withLine } from '../../src/delivery/hidden-line.ts'
import { formatOverviewMarker } from '../../src/delivery/overview.ts'
import { hasHandOver, planHandOvers } from '../../src/delivery/plan-hand-over.ts'
import { policyWith } from '../support/policy.ts'
import { roster } from '../support/rotas.ts'
import { AUTHOR, entry, obligation, sweep, time } from './support.ts'

/** Fay hands over to Kim on Monday at 09:00 in Amsterdam; Ada an hour later to Ben, whom Cleo covers; Eli is alone. */
const { versions } = roster(`rotas:
  first-line: { layers: [{ people: [kim, fay], every: 1w, from: 2026-11-09 09:00 }] }
  network: { layers: [{ people: [ada, ben], every: 1w, from: 2026-11-16 10:00 }] }
  alone: { layers: [{ people: [eli], every: 1w, from: 2026-11-01 09:00 }] }
`)

const policy = withRotas(
  policyWith((typed) => {
    typed.contacts['first-line'] = { rota: 'first-line' }
    typed.contacts['second-line'] = { rota: 'first-line' }
    typed.contacts['third-line'] = { rota: 'alone' }
    typed.contacts['network'] = {
      rota: 'network',
      away: [{ who: 'ben', from: '2026-11-23', to: '2026-11-24', cover: 'cleo' }],
    }
  }),
  versions
)

const FIRST = 'v1:rota:first-line/2026-11-23T08:00:00Z'
const NETWORK = 'v1:rota:network/2026-11-23T09:00:00Z'

const overviewWith = (handed?: readonly string[], more: Partial<FoundIssue> = {}): FoundIssue => ({
  number: 4,
  url: 'https://github.com/kwetter/incidents/issues/4',
  title: 'Incident Ledger: overview',
  body: formatOverviewMarker({
    lastSweep: time('08:30'),
    lateBySeconds: 0,
    shown: '',
    heads: [],
    ...(handed === undefined ? {} : { handed }),
  }),
  state: 'open',
  author: AUTHOR,
  labels: ['incident-ledger'],
  createdAt: time('07:00'),
  hasComments: true,
  ...more,
})

const note = (id: number, key: string, more: Partial<FoundComment> = {}): FoundComment => ({
  id,
  url: `https://github.com/kwetter/incidents/issues/4#issuecomment-${id}`,
  body: withLine('You are on duty.', formatHiddenLine({ about: 'hand-over', key })),
  html: null,
  author: AUTHOR,
  createdAt: time('09:01'),
  ...more,
})

/** What a sweep at 09:05 UTC holds; `comments` are those of the overview, as far as they were read. */
function held(
  issues: readonly FoundIssue[],
  comments: readonly FoundComment[] | null = null,
  now = '09:05',
  entries: Parameters<typeof sweep>[0] = []
) {
  const found = {
    ...nothingFound,
    issues,
    comments: new Map(comments === null ? [] : [[4, comments]]),
  }
  const policyFile = { path: 'incidents/policy.yml', policy, commit: 'c0ffee' }
  return sweep(entries, now, { found, policyFile })
}

const plan = (...parts: Parameters<typeof held>) => planHandOvers(held(...parts))
const bodies = (made: ReturnType<typeof plan>) =>
  made.steps.map((step) => ('body' in step ? step.body : step.action))

describe('who took over lately', () => {
  it('is told in a note for each rota, by mention of whoever is there, with what is open', () => {
    expect(plan([overviewWith()], [])).toEqual({
      needs: [],
      steps: [
        {
          action: 'comment',
          incident: 'the hand-over',
          issue: 4,
          body:
            '**Hand-over of the rota `first-line` · @kim: you are on duty until 30 Nov 08:00 UTC (09:00).** ' +
            'You take over from `fay`. Then it is `fay`.\n\nNo incident is open.\n\n' +
            `<!-- incident-ledger:v1 {"about":"hand-over","key":"${FIRST}"} -->`,
        },
        {
          action: 'comment',
          incident: 'the hand-over',
          issue: 4,
          body:
            '**Hand-over of the rota `network` · @cleo: you are on duty until 24 Nov 23:00 UTC (25 Nov 00:00).** ' +
            'You take over from `ada`. Then it is `ben`.\n\nNo incident is open.\n\n' +
            `<!-- incident-ledger:v1 {"about":"hand-over","key":"${NETWORK}"} -->`,
        },
      ],
      handed: [FIRST, NETWORK],
      known: [],
    })
    const late = obligation({ state: 'overdue' })
    expect(bodies(plan([overviewWith([NETWORK])], [], '09:05', [entry([late])]))).toEqual([
      expect.stringContaining('SEC-20261123-0900'),
    ])
  })

  it('is nobody before the hand-over, nor once it is older than the catch-up', () => {
    const without = { needs: [], steps: [], handed: [], known: ['x'] }
    expect(plan([overviewWith(['x'])], [], '2026-11-08T09:00Z')).toEqual(without)
    expect(hasHandOver(held([], null, '2026-11-08T09:00Z'))).toBe(false)
    expect(hasHandOver(held([]))).toBe(true)
    expect(bodies(plan([overviewWith([NETWORK])], [], '07:59'))).toEqual([
      expect.stringContaining('· @fay: you are on duty until'),
      expect.stringContaining('· @ada: you are on duty until'),
    ])
  })

  it('waits for an overview of ours, which the sweep opens for it', () => {
    const without = { needs: [], steps: [], handed: [], known: [] }
    expect(plan([], null)).toEqual(without)
    expect(plan([overviewWith([FIRST], { author: 'mallory' })], [])).toEqual(without)
  })
})

describe('a note', () => {
  it('is written once the comments were read: whether one is there already nobody knows before', () => {
    const needs = [{ need: 'comments', issue: 4 }]
    const handed = [FIRST, NETWORK]
    expect(plan([overviewWith()])).toEqual({ needs, steps: [], handed, known: [] })
    const known = [NETWORK]
    expect(plan([overviewWith(known)])).toEqual({ needs, steps: [], handed, known })
  })

  it('is not asked for again once the overview holds it, nor written where a comment of ours does', () => {
    const known = [FIRST, NETWORK]
    const quiet = { needs: [], steps: [], handed: known, known }
    expect(plan([overviewWith(known)])).toEqual(quiet)
    expect(plan([overviewWith(known)], [])).toEqual(quiet)
    expect(plan([overviewWith()], [note(1, FIRST), note(2, NETWORK)])).toEqual({
      ...quiet,
      known: [],
    })
  })

  it('is written all the same where only a stranger’s comment says so, or another’s text', () => {
    const strange = note(1, FIRST, { author: 'mallory' })
    const other = note(2, FIRST, { body: formatHiddenLine({ about: 'policy-fault', key: FIRST }) })
    const plain = note(3, FIRST, { body: `about the hand-over ${FIRST}` })
    expect(plan([overviewWith([NETWORK])], [strange, other, plain]).steps).toHaveLength(1)
  })

  it('that stands twice is healed: the older stays, whatever the order in which they are listed', () => {
    const strange = note(2, FIRST, { author: null })
    const comments = [note(9, NETWORK), note(8, FIRST), strange, note(3, FIRST), note(7, FIRST)]
    expect(plan([overviewWith([FIRST])], comments)).toEqual({
      needs: [],
      steps: [7, 8].map((comment) => ({
        action: 'delete-comment',
        incident: 'the hand-over',
        issue: 4,
        comment,
      })),
      handed: [FIRST, NETWORK],
      known: [FIRST],
    })
  })

  it('comes before the healing of another', () => {
    const twins = [note(1, NETWORK), note(2, NETWORK)]
    expect(plan([overviewWith()], twins).steps.map(({ action }) => action)).toEqual([
      'comment',
      'delete-comment',
    ])
  })
})

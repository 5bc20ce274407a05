/** A plan is carried out write by write: what fails ends its incident and no other, while GitHub answers at all. */
import { describe, expect, it } from 'vitest'
import type { Found } from '../../src/delivery/found.ts'
import { formatMarker } from '../../src/delivery/marker.ts'
import type { Notice } from '../../src/delivery/notice.ts'
import type { Plan, PlanStep } from '../../src/delivery/plan.ts'
import { applyPlan } from '../../src/github/apply.ts'
import { at } from '../support/incidents.ts'
import { partOf } from '../support/part-of.ts'
import { answering } from './answering.ts'
import { answerOf, BOT, commentOf, foundComment, foundIssue, foundOf } from './found.ts'

const { repository, answers, watched } = answering('plans')
type Writes = Pick<Plan, 'steps' | 'notices'>
const NO = { message: 'No' }

const planOf = (steps: readonly PlanStep[], notices: readonly Notice[] = []): Writes => ({
  steps,
  notices,
})
const notice = (incident: string, priority: string, lateBySeconds = 0) =>
  partOf<Notice>({ incident, obligation: { priority }, lateBySeconds })
const comment = (incident: string, issue: number | null): PlanStep => ({
  action: 'comment',
  incident,
  issue,
  body: `To ${incident}.`,
})
const open = (incident: string, labels: readonly string[] = []): PlanStep => ({
  action: 'create-issue',
  incident,
  title: incident,
  body: 'Text.',
  labels,
})
const update = (incident: string, issue: number, labels?: readonly string[]): PlanStep => ({
  action: 'update-issue',
  incident,
  issue,
  change: labels === undefined ? { title: 'y' } : { labels },
})
const edit = { action: 'edit-comment', incident: 'D', issue: 4, comment: 40, body: 'x' } as const
const remove = { action: 'delete-comment', incident: 'E', issue: 4, comment: 40 } as const

const apply = (
  plan: Writes,
  { found = foundOf([]), ending }: { found?: Found; ending?: AbortSignal } = {}
) =>
  watched(() => {
    const place = ending === undefined ? repository() : { ...repository(), ending }
    return applyPlan(place, plan, found, BOT)
  })
/** Answers comments on this issue. */
const takesComments = (issue: number, more: object = {}) =>
  answers(new RegExp(`/issues/${issue}/comments$`), commentOf(issue * 10, more), 201, 'POST')
const refuses = (issue: number, status: number, body: object = NO) =>
  answers(new RegExp(`/issues/${issue}/comments$`), body, status, 'POST')
const writes = (asked: readonly (readonly [string, string, unknown])[]) =>
  asked.map(([method, path]) => `${method} ${path}`)

const GRANT = "Give the workflow's job `permissions: { issues: write }`, or pass a token that may."

describe('a plan', () => {
  it('is carried out in its order, and each answer is what is known from then on', async () => {
    const steps = [open('A', ['incident-ledger', 'p1']), comment('A', null), comment('B', 5)]
    answers(/\/labels$/, [{ name: 'P1' }])
    answers(/\/labels$/, { name: 'incident-ledger' }, 201, 'POST')
    const labels = [{ name: 'incident-ledger' }, { name: 'P1' }]
    answers(/\/issues$/, answerOf(9, { title: 'A', labels }), 201, 'POST')
    takesComments(9)
    takesComments(5)
    const found = foundOf([foundIssue(5, { labels: ['other'] })], [[5, [foundComment(1)]]])
    const { outcome, asked } = await apply(planOf(steps, [notice('A', 'P1')]), { found })
    expect(asked).toEqual([
      ['GET', '/labels', { per_page: '100' }],
      [
        'POST',
        '/labels',
        {
          name: 'incident-ledger',
          color: '5319e7',
          description: 'Written by Incident Ledger from a record',
        },
      ],
      ['POST', '/issues', { title: 'A', body: 'Text.', labels: ['incident-ledger', 'p1'] }],
      ['POST drawn', '/issues/9/comments', { body: 'To A.' }],
      ['POST drawn', '/issues/5/comments', { body: 'To B.' }],
    ])
    expect(outcome).toEqual({
      found: foundOf(
        [...found.issues, foundIssue(9, { title: 'A', labels: ['incident-ledger', 'P1'] })],
        [
          [5, [foundComment(1), foundComment(50)]],
          [9, [foundComment(90)]],
        ]
      ),
      done: steps,
      commented: new Set([9, 5]),
      failures: [],
      failed: new Set(),
      waiting: [],
      warnings: [],
    })
  })

  it('of nothing asks nothing', async () => {
    const { outcome, asked } = await apply(planOf([]))
    expect(asked).toEqual([])
    expect(outcome).toMatchObject({ done: [], failures: [], waiting: [] })
  })

  it('asks for labels only where no issue carries them yet, in whatever case', async () => {
    const found = foundOf([foundIssue(4, { labels: ['Incident-Ledger'] })])
    answers(/\/issues\/4$/, answerOf(4), 200, 'PATCH')
    answers(/\/labels$/, [{ name: 'new' }])
    const known = await apply(planOf([update('A', 4, ['incident-ledger']), update('A', 4)]), {
      found,
    })
    expect(writes(known.asked)).toEqual(['PATCH /issues/4', 'PATCH /issues/4'])
    const { outcome, asked } = await apply(planOf([update('A', 4, ['incident-ledger', 'new'])]), {
      found,
    })
    expect(writes(asked)).toEqual(['GET /labels', 'PATCH /issues/4'])
    expect(outcome.warnings).toEqual([
      expect.stringMatching(/^GitHub dropped the labels new from /),
    ])
    expect(outcome.commented).toEqual(new Set())
  })

  it('goes on without the labels that nobody may make, and says so', async () => {
    answers(/\/labels$/, [])
    answers(/\/labels$/, NO, 403, 'POST')
    answers(/\/issues$/, answerOf(9), 201, 'POST')
    const { outcome } = await apply(planOf([open('A', ['incident-ledger'])]))
    expect(outcome.done).toHaveLength(1)
    expect([outcome.failures, outcome.warnings]).toEqual([
      [],
      [
        `GitHub refused to make the labels (403: No). Where GitHub's words say nothing else: ${GRANT}`,
      ],
    ])
  })

  it('is left whole where the token is none', async () => {
    answers(/\/labels$/, NO, 401)
    const steps = [open('A', ['incident-ledger']), comment('A', null), comment('B', 5)]
    const found = foundOf([foundIssue(5, { labels: [] })])
    const notices = [notice('A', 'P2'), notice('B', 'P1')]
    const { outcome, asked } = await apply(planOf(steps, notices), { found })
    expect(writes(asked)).toEqual(['GET /labels'])
    expect(outcome).toEqual({
      found,
      done: [],
      commented: new Set(),
      failures: [
        {
          status: 401,
          sentence: 'GitHub refused to make the labels (401: No).',
          remedy: 'The token is wrong or has run out. Pass a valid one.',
          fatal: true,
        },
      ],
      failed: new Set(),
      waiting: [
        { incident: 'A', isUrgent: false },
        { incident: 'B', isUrgent: true },
      ],
      warnings: [],
    })
  })
})

describe('a write that GitHub refuses', () => {
  it('ends its incident and no other; each says what it was to do', async () => {
    answers(/\/issues$/, NO, 403, 'POST')
    refuses(5, 404, { message: 'Not Found' })
    answers(/\/issues\/4$/, NO, 422, 'PATCH')
    answers(/\/issues\/comments\/40$/, NO, 403, 'PATCH')
    answers(/\/issues\/comments\/40$/, NO, 403, 'DELETE')
    takesComments(6)
    const steps = [
      open('A'),
      comment('A', null),
      comment('B', 5),
      update('B', 5),
      update('C', 4),
      edit,
      remove,
      comment('F', 6),
    ]
    const notices = ['A', 'B', 'F'].map((incident) => notice(incident, 'P1'))
    const { outcome, asked } = await apply(planOf(steps, notices))
    expect(writes(asked)).toEqual([
      'POST /issues',
      'POST drawn /issues/5/comments',
      'PATCH /issues/4',
      'PATCH drawn /issues/comments/40',
      'DELETE /issues/comments/40',
      'POST drawn /issues/6/comments',
    ])
    expect(outcome.failures.map(({ sentence }) => sentence)).toEqual([
      'GitHub refused to open the tracking issue of A (403: No).',
      'GitHub refused to comment on issue 5, for B (404: Not Found).',
      'GitHub refused to update issue 4 of C (422: No).',
      'GitHub refused to correct a comment on issue 4 of D (403: No).',
      'GitHub refused to correct a comment on issue 4 of E (403: No).',
    ])
    expect(outcome.failures[0]).toEqual({
      status: 403,
      sentence: 'GitHub refused to open the tracking issue of A (403: No).',
      remedy: `Where GitHub's words say nothing else: ${GRANT}`,
      fatal: false,
    })
    expect(outcome).toMatchObject({
      done: [comment('F', 6)],
      commented: new Set([6]),
      failed: new Set(['A', 'B', 'C', 'D', 'E']),
      waiting: [],
    })
  })

  it('for want of a token ends the run, and what is left waits', async () => {
    takesComments(4)
    refuses(5, 401)
    const steps = [comment('A', 4), comment('B', 5), comment('C', 6), comment('A', 4)]
    const notices = [notice('A', 'P1'), notice('C', 'P3', 60)]
    const { outcome, asked } = await apply(planOf(steps, notices))
    expect(asked).toHaveLength(2)
    expect(outcome.failures).toMatchObject([{ status: 401, fatal: true }])
    expect(outcome.failed).toEqual(new Set(['B']))
    // Of A one word was said; what is left of it is not the urgent one.
    expect(outcome.waiting).toEqual([
      { incident: 'C', isUrgent: true },
      { incident: 'A', isUrgent: false },
    ])
  })

  it('without an answer three times in a row ends the run: then nobody answers', async () => {
    for (const issue of [1, 2, 3, 4]) refuses(issue, 500 + issue, { message: 'Down' })
    const steps = [1, 2, 3, 4].map((issue) => comment(`I${issue}`, issue))
    const { outcome } = await apply(planOf(steps))
    expect(outcome.failures.map(({ status, fatal }) => [status, fatal])).toEqual([
      [501, false],
      [502, false],
      [503, false],
    ])
    expect(outcome.waiting).toEqual([{ incident: 'I4', isUrgent: false }])
  })

  it.each([
    ['something is written', () => takesComments(3)],
    ['something is refused', () => refuses(3, 422)],
  ])('counts anew where %s between', async (_, between) => {
    for (const issue of [1, 2, 4, 5]) refuses(issue, 502, { message: 'Down' })
    between()
    takesComments(6)
    const steps = [1, 2, 3, 4, 5, 6].map((issue) => comment(`I${issue}`, issue))
    const { outcome } = await apply(planOf(steps))
    expect(outcome.done).toContain(steps[5])
    expect(outcome.waiting).toEqual([])
  })

  it('that no form fits is no answer either', async () => {
    for (const issue of [1, 2, 3]) answers(/\/comments$/, { id: issue }, 201, 'POST')
    const { outcome } = await apply(planOf([1, 2, 3, 4].map((issue) => comment(`${issue}`, issue))))
    expect(outcome.failures).toHaveLength(3)
    expect(outcome.failures[0]).toMatchObject({
      status: null,
      sentence:
        'What came back when GitHub was asked to comment on issue 1, for 1 is no answer: it is not of the form of POST /issues/*/comments at html_url.',
      fatal: false,
    })
  })
})

describe('a run that ends', () => {
  it('begins nothing more; what it did not say of its incidents is urgent where it is', async () => {
    const ending = new AbortController()
    ending.abort()
    const steps = [comment('A', 4), comment('B', 5), update('B', 5), comment('C', 6)]
    const notices = [notice('A', 'P2'), notice('B', 'P2', 1), notice('C', 'P3')]
    const { outcome, asked } = await apply(planOf(steps, notices), { ending: ending.signal })
    expect(asked).toEqual([])
    expect(outcome).toMatchObject({ done: [], failures: [], failed: new Set() })
    expect(outcome.waiting).toEqual([
      { incident: 'A', isUrgent: false },
      { incident: 'B', isUrgent: true },
      { incident: 'C', isUrgent: false },
    ])
  })
})

describe('a stranger', () => {
  const body = formatMarker({
    about: 'issue',
    incident: 'SEC-20261123-0900',
    record: null,
    content: null,
    policy: null,
    delivered: [],
  })
  const theirs = foundIssue(3, { author: 'mallory', body })

  it('who opened what looks like the tracking issue keeps a second from being opened', async () => {
    answers(/\/issues$/, answerOf(9), 201, 'POST')
    const found = foundOf([theirs])
    const steps = [open('sec-20261123-0900'), comment('sec-20261123-0900', null), open('B')]
    const { outcome, asked } = await apply(planOf(steps), { found })
    expect(writes(asked)).toEqual(['POST /issues'])
    expect(outcome.done).toEqual([open('B')])
    expect(outcome.failed).toEqual(new Set(['sec-20261123-0900']))
    expect(outcome.failures).toEqual([
      {
        status: null,
        sentence:
          'https://github.com/kwetter/incidents/issues/3 looks like the tracking issue of sec-20261123-0900, but mallory opened it, not ledger-bot; nothing was sent for that incident.',
        remedy:
          "Where your token writes as mallory, pass author mallory (--author, the action's input author); else take the label off what is not ours.",
        fatal: false,
      },
    ])
  })

  it('keeps no comment from an issue that stands', async () => {
    takesComments(3)
    const { outcome } = await apply(planOf([comment('SEC-20261123-0900', 3)]), {
      found: foundOf([theirs]),
    })
    expect(outcome.failures).toEqual([])
  })

  it('as whom the token writes stops the run after one write', async () => {
    takesComments(4, { user: { login: 'octo' }, created_at: '2026-11-23T10:00:00Z' })
    const steps = [comment('A', 4), comment('B', 5)]
    const { outcome, asked } = await apply(planOf(steps))
    expect(asked).toHaveLength(1)
    expect(outcome).toMatchObject({
      done: [comment('A', 4)],
      waiting: [{ incident: 'B', isUrgent: false }],
      failed: new Set(),
    })
    expect(outcome.found.comments.get(4)).toEqual([
      foundComment(40, { author: 'octo', createdAt: at('2026-11-23T10:00:00Z') }),
    ])
    expect(outcome.failures).toEqual([
      {
        status: null,
        sentence:
          'The token writes as octo, while the author was said to be ledger-bot; the sweep stopped there.',
        remedy: expect.stringMatching(/^Where your token writes as octo, pass author octo /),
        fatal: true,
      },
    ])
  })
})

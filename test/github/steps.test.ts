/** One step of a plan is one request, and what GitHub answers is what is known from then on. */
import { describe, expect, it } from 'vitest'
import type { Found, FoundComment, FoundIssue } from '../../src/delivery/found.ts'
import type { PlanStep } from '../../src/delivery/plan.ts'
import { carryOut } from '../../src/github/carry-out.ts'
import { at } from '../support/incidents.ts'
import { answering } from './answering.ts'
import { answerOf, BOT, foundComment, foundIssue, foundOf, ID } from './found.ts'

const { repository, answers, watched } = answering('steps')

/** What stands before: an issue with two comments, and another that nobody read. */
const BEFORE = foundOf([foundIssue(4), foundIssue(5)], [[4, [foundComment(40), foundComment(41)]]])
const carry = (
  step: PlanStep,
  { found = BEFORE, created }: { found?: Found; created?: number } = {}
) => watched(() => carryOut(repository(), step, found, created))
const issues = (...standing: readonly FoundIssue[]) => ({ ...BEFORE, issues: standing })
const comments = (issue: number, standing: readonly FoundComment[]) => ({
  ...BEFORE,
  comments: new Map(BEFORE.comments).set(issue, standing),
})

describe('opening an issue', () => {
  const step: PlanStep = {
    action: 'create-issue',
    incident: ID,
    title: 'Stuffing',
    body: 'Text.',
    labels: ['incident-ledger', 'priority:P1'],
  }
  const opens = [['POST', '/issues', { title: 'Stuffing', body: 'Text.', labels: step.labels }]]

  it('makes it known, and that nobody commented on it yet', async () => {
    const labels = [{ name: 'Incident-Ledger' }, 'priority:P1', { name: null }, {}]
    answers(/\/issues$/, answerOf(9, { title: 'Stuffing', body: 'Text.', labels }), 201, 'POST')
    const { outcome, asked } = await carry(step)
    expect(asked).toEqual(opens)
    const made = {
      number: 9,
      url: 'https://github.com/kwetter/incidents/issues/9',
      title: 'Stuffing',
      body: 'Text.',
      state: 'open',
      author: BOT,
      createdAt: at('2026-11-23T09:00:00Z'),
      hasComments: false,
      labels: ['Incident-Ledger', 'priority:P1'],
    }
    expect(outcome).toEqual({
      found: { ...comments(9, []), issues: [...BEFORE.issues, made] },
      writtenBy: BOT,
      issue: 9,
      warnings: [],
    })
  })

  it('says which labels GitHub dropped in silence', async () => {
    const more = { labels: ['bug'], body: null, user: null, comments: undefined, state: 'closed' }
    answers(/\/issues$/, answerOf(9, more), 201, 'POST')
    const { outcome } = await carry(step)
    expect(outcome).toMatchObject({ writtenBy: null, issue: 9 })
    expect(outcome.found.issues.at(-1)).toMatchObject({
      body: '',
      author: null,
      state: 'closed',
      hasComments: true,
    })
    expect(outcome.warnings).toEqual([
      'GitHub dropped the labels incident-ledger, priority:P1 from https://github.com/kwetter/incidents/issues/9. Use a token with write access to the repository; until then the issue is only found among the newest 100.',
    ])
  })

  it('is never tried twice: where the answer is lost, the issue may stand', async () => {
    answers(/\/issues$/, { message: 'Bad gateway' }, 502, 'POST')
    const { asked } = await watched(async () => {
      await expect(carryOut(repository(), step, BEFORE, undefined)).rejects.toMatchObject({
        status: 502,
      })
    })
    expect(asked).toEqual(opens)
  })
})

describe('commenting', () => {
  const step = { action: 'comment', incident: ID, issue: 4, body: 'Look.' } as const
  const answer = {
    ...answerOf(4),
    id: 42,
    html_url: 'url 42',
    body: 'Look.',
    body_html: '<p>Look.',
  }
  const made = {
    id: 42,
    url: 'url 42',
    body: 'Look.',
    html: '<p>Look.',
    author: BOT,
    createdAt: at('2026-11-23T09:00:00Z'),
  }

  it('adds the comment to those that are known', async () => {
    answers(/\/issues\/4\/comments$/, answer, 201, 'POST')
    // The issue is said: another that this run opened for the incident is not meant.
    expect(await carry(step, { created: 9 })).toEqual({
      outcome: {
        found: comments(4, [foundComment(40), foundComment(41), made]),
        writtenBy: BOT,
        issue: 4,
        warnings: [],
      },
      asked: [['POST drawn', '/issues/4/comments', { body: 'Look.' }]],
    })
  })

  it('goes to the issue that this run opened where the plan could not name one', async () => {
    const bare = { ...answer, body: undefined, body_html: undefined, user: null }
    answers(/\/issues\/9\/comments$/, bare, 201, 'POST')
    const { outcome, asked } = await carry({ ...step, issue: null }, { created: 9 })
    expect(asked).toEqual([['POST drawn', '/issues/9/comments', { body: 'Look.' }]])
    expect(outcome).toEqual({
      found: comments(9, [{ ...made, body: '', html: null, author: null }]),
      writtenBy: null,
      issue: 9,
      warnings: [],
    })
  })

  it('is a bug of ours where no issue was opened', async () => {
    const { asked } = await watched(async () => {
      await expect(
        carryOut(repository(), { ...step, issue: null }, BEFORE, undefined)
      ).rejects.toThrow(`No issue was made for ${ID}.`)
    })
    expect(asked).toEqual([])
  })

  it('is never tried twice', async () => {
    answers(/\/comments$/, { message: 'Bad gateway' }, 502, 'POST')
    const { asked } = await watched(async () => {
      await expect(carryOut(repository(), step, BEFORE, undefined)).rejects.toThrow('Bad gateway')
    })
    expect(asked).toHaveLength(1)
  })
})

describe('correcting a comment', () => {
  const edit = {
    action: 'edit-comment',
    incident: ID,
    issue: 4,
    comment: 40,
    body: 'New.',
  } as const
  const remove = { action: 'delete-comment', incident: ID, issue: 4, comment: 40 } as const
  const unwritten = { writtenBy: null, issue: 4, warnings: [] }
  const asksEdit = [['PATCH drawn', '/issues/comments/40', { body: 'New.' }]]

  it('puts the new words in its place', async () => {
    const answer = {
      ...answerOf(4),
      id: 40,
      html_url: 'url 40',
      body: 'New.',
      body_html: '<p>New.',
    }
    answers(/\/issues\/comments\/40$/, answer, 200, 'PATCH')
    const edited = { ...foundComment(40), body: 'New.', html: '<p>New.' }
    expect(await carry(edit)).toEqual({
      outcome: { found: comments(4, [edited, foundComment(41)]), ...unwritten },
      asked: asksEdit,
    })
  })

  it('leaves it out where it is deleted', async () => {
    answers(/\/issues\/comments\/40$/, '', 204, 'DELETE')
    const { outcome, asked } = await carry(remove)
    expect(asked.map(([method, path]) => [method, path])).toEqual([
      ['DELETE', '/issues/comments/40'],
    ])
    expect(outcome).toEqual({ found: comments(4, [foundComment(41)]), ...unwritten })
  })

  it.each([
    ['change it', 'PATCH', edit],
    ['delete it', 'DELETE', remove],
  ])('is no failure where somebody deleted it before we could %s', async (_, method, step) => {
    answers(/\/issues\/comments\/40$/, { message: 'Not Found' }, 404, method)
    const { outcome } = await carry(step)
    expect(outcome).toEqual({ found: comments(4, [foundComment(41)]), ...unwritten })
  })

  it.each([
    ['PATCH', edit],
    ['DELETE', remove],
  ])('fails where GitHub refuses it otherwise: %s', async (method, step) => {
    answers(/\/issues\/comments\/40$/, { message: 'No' }, 403, method)
    await expect(carry(step)).rejects.toMatchObject({ status: 403 })
  })

  it('is carried out too where the comments of the issue are not known', async () => {
    answers(/\/issues\/comments\/50$/, { message: 'Not Found' }, 404, 'DELETE')
    const { outcome } = await carry({ ...remove, issue: 5, comment: 50 })
    expect(outcome).toEqual({ found: comments(5, []), ...unwritten, issue: 5 })
  })
})

const update = (change: object): PlanStep => ({
  action: 'update-issue',
  incident: ID,
  issue: 4,
  change,
})

describe('updating an issue', () => {
  it('sends what changes and no more, and takes over what GitHub holds then', async () => {
    answers(/\/issues\/4$/, answerOf(4, { title: 'New', state: 'closed' }), 200, 'PATCH')
    const whole = {
      title: 'New',
      body: 'Text.',
      labels: ['incident-ledger'],
      state: 'closed',
      stateReason: 'completed',
    }
    const { outcome, asked } = await carry(update(whole))
    const { stateReason, ...same } = whole
    expect(asked).toEqual([['PATCH', '/issues/4', { ...same, state_reason: stateReason }]])
    const closed = { ...foundIssue(4), title: 'New', state: 'closed' } as const
    expect(outcome).toEqual({
      found: issues(foundIssue(5), closed),
      writtenBy: null,
      issue: 4,
      warnings: [],
    })
  })

  it.each([
    [{ title: 'x' }, { title: 'x' }],
    [{ body: '' }, { body: '' }],
    [
      { state: 'open', stateReason: 'reopened' },
      { state: 'open', state_reason: 'reopened' },
    ],
    [{ labels: [] }, { labels: [] }],
  ])('sends of %j nothing else', async (change, body) => {
    answers(/\/issues\/4$/, answerOf(4), 200, 'PATCH')
    expect((await carry(update(change))).asked).toEqual([['PATCH', '/issues/4', body]])
  })

  it('says which labels GitHub dropped where some were asked for, and else nothing', async () => {
    answers(/\/issues\/4$/, answerOf(4, { labels: [] }), 200, 'PATCH')
    expect((await carry(update({ title: 'x' }))).outcome.warnings).toEqual([])
    expect((await carry(update({ labels: ['incident-ledger'] }))).outcome.warnings).toEqual([
      expect.stringMatching(
        /^GitHub dropped the labels incident-ledger from https:.*\/issues\/4\. /
      ),
    ])
  })
})

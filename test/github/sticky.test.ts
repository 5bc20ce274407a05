/** The comments of ours that answer: made once, kept up to date, and never somebody else's who pasted our marker. */
import { describe, expect, it } from 'vitest'
import { answerComment, upsertStickyComment } from '../../src/github/sticky-comment.ts'
import { words } from '../../src/text/markdown.ts'
import { answering } from './answering.ts'

const { repository, answers, watched } = answering('sticky')
const MARKER = '<!-- incident-ledger:check -->'
const comment = (id: number, more: object = {}) => ({
  id,
  html_url: `url ${id}`,
  body: `All is well.\n\n${MARKER}`,
  user: { login: 'Ledger-Bot' },
  created_at: '2026-11-23T09:00:00Z',
  ...more,
})
const LIST = /\/issues\/4\/comments$/
const asksList = ['GET', '/issues/4/comments', { per_page: '100' }]
const kept = (text = 'All is well.', more: object = {}) =>
  watched(() =>
    upsertStickyComment(repository(), {
      pull: 4,
      marker: MARKER,
      text,
      author: 'ledger-bot',
      ...more,
    })
  )

describe('the comment that is kept on a pull request', () => {
  it('is made where none of ours stands: nobody else’s counts, nor a marker within the text', async () => {
    answers(LIST, [
      comment(1, { user: { login: 'mallory' } }),
      comment(2, { user: null }),
      comment(3, { body: undefined }),
      comment(4, { body: `See ${MARKER}` }),
      comment(5, { body: `All is well.\n\n${MARKER}\n\nNot the last line.` }),
      comment(6, { body: 'All is well.\n\n<!-- incident-ledger:other -->' }),
    ])
    answers(LIST, comment(7), 201, 'POST')
    expect(await kept()).toEqual({
      outcome: { outcome: 'created' },
      asked: [asksList, ['POST', '/issues/4/comments', { body: `All is well.\n\n${MARKER}` }]],
    })
  })

  it('is not made where that was not asked for', async () => {
    answers(LIST, [])
    expect(await kept('x', { create: false })).toEqual({
      outcome: { outcome: 'none' },
      asked: [asksList],
    })
  })

  it('is left as it is where it says the same, and written anew where not', async () => {
    answers(LIST, [comment(6, { user: { login: 'mallory' } }), comment(7), comment(8)])
    answers(/\/issues\/comments\/7$/, comment(7), 200, 'PATCH')
    expect(await kept()).toEqual({
      outcome: { outcome: 'unchanged' },
      asked: [asksList],
    })
    const { outcome, asked } = await kept('One error.', { create: false })
    expect(outcome).toEqual({ outcome: 'updated' })
    expect(asked).toEqual([
      asksList,
      ['PATCH', '/issues/comments/7', { body: `One error.\n\n${MARKER}` }],
    ])
  })

  it('is found by its first line too, where older versions had the marker, which moves down', async () => {
    answers(LIST, [comment(7, { body: `${MARKER}\n\nAll is well.` })])
    answers(/\/issues\/comments\/7$/, comment(7), 200, 'PATCH')
    expect(await kept()).toEqual({
      outcome: { outcome: 'updated' },
      asked: [asksList, ['PATCH', '/issues/comments/7', { body: `All is well.\n\n${MARKER}` }]],
    })
  })

  it.each([
    ['its list', 'GET', []],
    ['making it', 'POST', []],
    ['changing it', 'PATCH', [comment(7, { body: `Old.\n\n${MARKER}` })]],
  ])('is told of, not thrown, where GitHub refuses %s', async (_, method, list) => {
    answers(/\/comments(?:\/7)?$/, { message: 'No' }, 403, method)
    answers(LIST, list)
    const { outcome } = await kept()
    expect(outcome).toEqual({
      outcome: 'failed',
      failure: {
        status: 403,
        sentence: 'GitHub refused to comment on pull request 4 (403: No).',
        remedy: expect.stringContaining('pull-requests: write'),
        fatal: false,
      },
    })
  })

  it('is not made a second time where the answer to its making was lost', async () => {
    answers(LIST, [])
    answers(LIST, { message: 'Bad gateway' }, 502, 'POST')
    const { outcome, asked } = await kept()
    expect(asked.map(([method]) => method)).toEqual(['GET', 'POST'])
    expect(outcome).toMatchObject({ outcome: 'failed', failure: { status: 502 } })
  })
})

const answered = (text: string | null) =>
  watched(() =>
    answerComment(repository(), {
      issue: 4,
      comment: 9,
      reaction: text === null ? '+1' : 'confused',
      text: text === null ? null : words(text),
      author: 'ledger-bot',
    })
  )

describe('the answer to a command', () => {
  it('is a reaction, and words below it where a reaction does not say it all', async () => {
    answers(/\/issues\/comments\/9\/reactions$/, { id: 1 }, 201, 'POST')
    answers(LIST, [])
    answers(LIST, comment(10), 201, 'POST')
    expect(await answered(null)).toEqual({
      outcome: [],
      asked: [['POST', '/issues/comments/9/reactions', { content: '+1' }]],
    })
    expect(await answered('Say which.')).toEqual({
      outcome: [],
      asked: [
        ['POST', '/issues/comments/9/reactions', { content: 'confused' }],
        asksList,
        ['POST', '/issues/4/comments', { body: 'Say which.\n\n<!-- incident-ledger:answer 9 -->' }],
      ],
    })
  })

  it('is given in words where the reaction is refused; what is refused is told', async () => {
    answers(/\/reactions$/, { message: 'No' }, 404, 'POST')
    answers(LIST, [])
    answers(LIST, comment(10), 201, 'POST')
    const refused = {
      status: 404,
      sentence: 'GitHub refused to react to a comment (404: No).',
      remedy: expect.stringContaining('issues: write'),
      fatal: false,
    }
    expect((await answered('Say which.')).outcome).toEqual([refused])
    expect((await answered(null)).outcome).toEqual([refused])
  })

  it('may be refused in both ways', async () => {
    answers(/\/reactions$|\/comments$/, { message: 'No' }, 403, 'POST')
    answers(LIST, [])
    expect((await answered('Say which.')).outcome.map(({ sentence }) => sentence)).toEqual([
      'GitHub refused to react to a comment (403: No).',
      'GitHub refused to comment on pull request 4 (403: No).',
    ])
  })
})

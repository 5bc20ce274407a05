/** Issues and comments that may still wait for an answer: which are found, and what is believed of them. */
import { describe, expect, it } from 'vitest'
import {
  findCommentedIssue,
  findLabelled,
  findRecentComments,
  isAnswered,
} from '../../src/github/find-missed.ts'
import { at } from '../support/incidents.ts'
import { answering, COMMENT_URL, commentAnswer, writtenAt } from './answering.ts'

const { repository, answers, forget, askedOf } = answering('missed')
const NOW = at('2026-11-23T12:00:00Z')
const issue = (more: object = {}) => ({
  number: 4,
  html_url: 'https://github.com/kwetter/incidents/issues/4',
  title: 'Logins fail',
  body: 'They do.',
  state: 'open',
  user: { login: 'dana' },
  labels: [{ name: 'report' }],
  created_at: '2026-11-23T11:55:00Z',
  ...more,
})

const labelled = () => findLabelled(repository(), 'report', NOW)

describe('issues that report incidents', () => {
  it('are those with the label that are open, as their event would tell them', async () => {
    answers(/\/issues$/, [issue(), issue({ body: null, labels: ['a', { name: null }, {}] })])
    expect(await askedOf(/\/issues$/, labelled)).toMatchObject([
      { state: 'open', labels: 'report', per_page: '100' },
    ])
    const told = {
      number: 4,
      title: 'Logins fail',
      body: 'They do.',
      author: 'dana',
      url: 'https://github.com/kwetter/incidents/issues/4',
      at: at('2026-11-23T11:55:00Z'),
      labels: ['report'],
    }
    expect(await labelled()).toEqual([told, { ...told, body: '', labels: ['a'] }])
  })

  it.each([
    ['a pull request', { pull_request: {} }],
    ['one whose account is gone', { user: null }],
    [
      'one younger than five minutes, which its own run answers',
      { created_at: '2026-11-23T11:55:01Z' },
    ],
  ])('are not %s', async (_, more) => {
    answers(/\/issues$/, [issue(more)])
    expect(await labelled()).toEqual([])
  })

  it('end the run where GitHub refuses', async () => {
    answers(/\/issues$/, { message: 'No' }, 403)
    await expect(labelled()).rejects.toMatchObject({
      exitCode: 3,
      message: 'GitHub refused to list the issues that report incidents (403: No).',
      remedy: expect.stringContaining('issues: read'),
    })
  })
})

const recent = () => findRecentComments(repository(), NOW)

describe('comments of the last day', () => {
  it('are those of people, with the issue that they stand on', async () => {
    const oldest = writtenAt('2026-11-22T12:00:00Z')
    answers(/\/issues\/comments$/, [commentAnswer(), commentAnswer({ body: undefined, ...oldest })])
    expect(await askedOf(/\/issues\/comments$/, recent)).toMatchObject([
      { since: '2026-11-22T12:00:00Z', sort: 'created', direction: 'asc', per_page: '100' },
    ])
    const told = {
      id: 7,
      text: '/ack',
      author: 'dana',
      url: COMMENT_URL,
      at: at('2026-11-23T11:55:00Z'),
      issue: 4,
    }
    expect(await recent()).toEqual([told, { ...told, text: '', at: at('2026-11-22T12:00:00Z') }])
  })

  it.each([
    ['that of a bot', { user: { login: 'x[bot]', type: 'Bot' } }],
    ['one whose account is gone', { user: null }],
    ['one that was edited', { updated_at: '2026-11-23T11:55:01Z' }],
    ['one younger than five minutes', writtenAt('2026-11-23T11:55:01Z')],
    ['one older than a day', writtenAt('2026-11-22T11:59:59Z')],
  ])('are not %s', async (_, more) => {
    answers(/\/issues\/comments$/, [commentAnswer(more)])
    expect(await recent()).toEqual([])
  })

  it('end the run where GitHub refuses', async () => {
    answers(/\/issues\/comments$/, { message: 'No' }, 403)
    await expect(recent()).rejects.toMatchObject({
      exitCode: 3,
      message: 'GitHub refused to list the comments of the last day (403: No).',
    })
  })
})

describe('a comment', () => {
  it('is answered where one of us reacted to it, whatever the case of the login', async () => {
    answers(/\/reactions$/, [{ user: null }, { user: { login: 'Ledger-Bot' } }])
    expect(await isAnswered(repository(), 7, ['ledger-bot'])).toBe(true)
    expect(await isAnswered(repository(), 7, ['dana'])).toBe(false)
    forget()
    answers(/\/reactions$/, { message: 'No' }, 403)
    await expect(isAnswered(repository(), 7, [])).rejects.toMatchObject({
      exitCode: 3,
      message: 'GitHub refused to say who reacted to comment 7 (403: No).',
    })
  })

  it('stands on an issue or on a pull request', async () => {
    answers(/\/issues\/4$/, issue())
    answers(/\/issues\/5$/, issue({ user: null, body: null, pull_request: {} }))
    answers(/\/issues\/6$/, { message: 'No' }, 403)
    expect(await findCommentedIssue(repository(), 4)).toEqual({
      number: 4,
      body: 'They do.',
      author: 'dana',
      isPull: false,
    })
    expect(await findCommentedIssue(repository(), 5)).toEqual({
      number: 5,
      body: '',
      author: null,
      isPull: true,
    })
    await expect(findCommentedIssue(repository(), 6)).rejects.toMatchObject({
      exitCode: 3,
      message: 'GitHub refused to read issue 6 (403: No).',
    })
  })
})

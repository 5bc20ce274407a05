/** What GitHub holds of ours about incidents, as evidence: which issues and comments count, and what is told of each. */
import { describe, expect, it } from 'vitest'
import { formatHiddenLine } from '../../src/delivery/hidden-line.ts'
import { formatMarker, type Marker } from '../../src/delivery/marker.ts'
import { findSentNotices } from '../../src/github/find-sent.ts'
import { at } from '../support/incidents.ts'
import { answering } from './answering.ts'

const { repository, answers, watched } = answering('sent')
const BOT = 'ledger-bot'
const WANTED = 'SEC-20261123-0312'
const OTHER = 'INC-20261123-0400'
const line = (about: Marker['about'], incident: string) =>
  formatMarker({ about, incident, record: 'b10b', content: 'b10b', policy: null, delivered: [] })
const url = (number: number) => `https://github.com/kwetter/incidents/issues/${number}`
const issue = (number: number, more: object = {}) => ({
  number,
  html_url: url(number),
  title: 'x',
  body: 'Nothing of ours.',
  state: 'open',
  user: { login: BOT },
  labels: [],
  comments: 0,
  created_at: '2026-11-23T03:13:00Z',
  updated_at: '2026-11-23T04:00:00Z',
  ...more,
})
const comment = (id: number, issueNumber: number, more: object = {}) => ({
  id,
  html_url: `${url(issueNumber)}#issuecomment-${id}`,
  body: `Look.\n\n${line('notice', WANTED)}`,
  user: { login: BOT },
  created_at: '2026-11-23T03:14:00Z',
  updated_at: '2026-11-23T03:14:00Z',
  ...more,
})
const sent = (incidents: readonly string[] = [WANTED], authors: readonly string[] = [BOT]) =>
  findSentNotices(repository(), { authors, incidents })
const everything = { creator: BOT, state: 'all', per_page: '100' }
const asksComments = (number: number) => ['GET', `/issues/${number}/comments`, { per_page: '100' }]

describe('what was sent', () => {
  it('is every issue of ours with its marker, and the comments of those asked for; oldest first', async () => {
    const tracking = `Text.\n\n${line('issue', WANTED)}`
    answers(/\/issues$/, [
      issue(1, { body: tracking, comments: 2, user: { login: 'Ledger-Bot' } }),
      issue(2, {
        body: line('issue', OTHER),
        comments: 5,
        created_at: '2026-11-22T09:00:00Z',
        updated_at: '2026-11-22T10:00:00Z',
      }),
      issue(3, { body: tracking, pull_request: {} }),
    ])
    answers(/\/issues\/1\/comments$/, [
      comment(12, 1),
      comment(11, 1, { updated_at: '2026-11-23T03:15:30Z' }),
      comment(10, 1, { created_at: '2026-11-23T03:13:30Z' }),
    ])
    // The record may write its id in another case than the marker does.
    const { outcome, asked } = await watched(() => sent([WANTED.toLowerCase()]))
    expect(asked).toEqual([['GET', '/issues', everything], asksComments(1)])
    const notice = {
      what: 'comment',
      issue: 1,
      author: BOT,
      createdAt: at('2026-11-23T03:14:00Z'),
      updatedAt: at('2026-11-23T03:14:00Z'),
      line: line('notice', WANTED),
    }
    expect(outcome).toEqual([
      {
        what: 'issue',
        issue: 2,
        url: url(2),
        author: BOT,
        createdAt: at('2026-11-22T09:00:00Z'),
        updatedAt: at('2026-11-22T10:00:00Z'),
        line: line('issue', OTHER),
      },
      {
        what: 'issue',
        issue: 1,
        url: url(1),
        author: 'Ledger-Bot',
        createdAt: at('2026-11-23T03:13:00Z'),
        updatedAt: at('2026-11-23T04:00:00Z'),
        line: line('issue', WANTED),
      },
      { ...notice, url: `${url(1)}#issuecomment-10`, createdAt: at('2026-11-23T03:13:30Z') },
      { ...notice, url: `${url(1)}#issuecomment-11`, updatedAt: at('2026-11-23T03:15:30Z') },
      { ...notice, url: `${url(1)}#issuecomment-12` },
    ])
  })

  it('is not what somebody else wrote with our marker, nor what of ours has none of an incident', async () => {
    answers(/\/issues$/, [issue(1, { body: line('issue', WANTED), comments: 6 })])
    answers(/\/issues\/1\/comments$/, [
      comment(1, 1, { user: { login: 'mallory' } }),
      comment(2, 1, { user: null }),
      comment(3, 1, { body: undefined }),
      comment(4, 1, { body: 'On it.' }),
      comment(5, 1, { body: `Night.\n\n${formatHiddenLine({ about: 'hand-over', key: 'k' })}` }),
      comment(6, 1),
    ])
    expect((await sent()).map(({ what, url: address }) => [what, address])).toEqual([
      ['issue', url(1)],
      ['comment', `${url(1)}#issuecomment-6`],
    ])
  })

  it('is found below an issue that lost its marker, by what the comments say it was', async () => {
    answers(/\/issues$/, [
      issue(3, { comments: 1 }),
      issue(4, { comments: 0, body: null }),
      issue(5, { comments: 1 }),
      issue(6, { comments: undefined }),
      issue(7, { comments: 1, body: line('issue', WANTED), user: { login: 'mallory' } }),
    ])
    answers(/\/issues\/3\/comments$/, [comment(30, 3)])
    answers(/\/issues\/5\/comments$/, [comment(50, 5, { body: line('notice', OTHER) })])
    answers(/\/issues\/6\/comments$/, [])
    answers(/\/issues\/7\/comments$/, [comment(70, 7)])
    const { outcome, asked } = await watched(sent)
    expect(asked).toEqual([
      ['GET', '/issues', everything],
      ...[3, 5, 6, 7].map((number) => asksComments(number)),
    ])
    expect(outcome.map(({ url: address }) => address)).toEqual([`${url(3)}#issuecomment-30`])
  })

  it('is asked for by each author; where nobody asks for an incident, no comment is read', async () => {
    answers(/\/issues$/, [issue(1, { body: line('issue', WANTED), comments: 3 })])
    const { outcome, asked } = await watched(() => sent([], [BOT, 'old-bot']))
    expect(asked).toEqual([
      ['GET', '/issues', everything],
      ['GET', '/issues', { ...everything, creator: 'old-bot' }],
    ])
    expect(outcome.map(({ what }) => what)).toEqual(['issue', 'issue'])
  })

  it.each([
    ['the issues', /\/issues$/],
    ['the comments of one', /\/comments$/],
  ])('ends the command where GitHub does not give %s', async (_, path) => {
    answers(path, { message: 'No' }, 403)
    answers(/\/issues$/, [issue(1, { body: line('issue', WANTED), comments: 1 })])
    await expect(sent()).rejects.toMatchObject({
      exitCode: 2,
      message: 'GitHub refused to list the tracking issues and their comments (403: No).',
      remedy: expect.stringContaining('issues: read'),
    })
  })
})

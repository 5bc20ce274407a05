/** Covers that wait in a pull request of ours: which count already, by what GitHub answers of their comments. */
import { describe, expect, it } from 'vitest'
import type { Cover } from '../../src/model/rota.ts'
import { findWaitingCovers } from '../../src/github/find-covers.ts'
import { parseRota } from '../../src/parse/parse-rota.ts'
import { at } from '../support/incidents.ts'
import { answering, COMMENT_URL, commentAnswer, writtenAt } from './answering.ts'

const { repository, answers, forget } = answering('waiting-covers')

const permission = (login: string, word: string) =>
  answers(new RegExp(`/collaborators/${login}/permission$`), { permission: word })

const asked = '2026-11-23T11:55:00Z'
const line = (more = '') =>
  `  - { rota: a, by: bo, from: 2026-11-24T03:12:00Z, to: 2026-11-25T03:12:00Z, asked: ${asked}, url: "${COMMENT_URL}"${more} }\n`
const rota = (covers: string) =>
  `version: 1\nrotas:\n  a:\n    layers:\n      - { people: [bo], every: 1w, from: 2026-11-02 09:00 }\ncovers:\n${covers}`
const waiting = (branch = 'incident-ledger/covers-a', { isKnown = false, bearsOut = true } = {}) =>
  findWaitingCovers(repository(), {
    pulls: [{ number: 3, branch, commit: 'c0ffee', author: null }],
    path: 'incidents/rota.yml',
    read: async (text) => parseRota('rota.yml', text).value,
    isKnown: () => isKnown,
    bearsOut: (seen: { text: string }, cover: Cover) =>
      bearsOut && seen.text === '/cover until 09:00' && cover.by === 'bo',
  })
const holds = (text: string) =>
  answers(/\/contents\//, {
    type: 'file',
    content: Buffer.from(text).toString('base64'),
    sha: 'b',
  })
const said = (more: object = {}) =>
  answers(/\/issues\/comments\/7$/, commentAnswer({ body: '/cover until 09:00', ...more }))

describe('a cover that waits in a pull request', () => {
  it('counts where its comment asks for it, by somebody who may write', async () => {
    holds(rota(line() + line(', reason: ill')))
    said()
    permission('dana', 'admin')
    const { covers, failures } = await waiting()
    expect(failures).toEqual([])
    expect(covers).toMatchObject([
      { by: 'bo', asked: at(asked) },
      { by: 'bo', asked: at(asked), reason: 'ill' },
    ])
  })

  it.each([
    ['it stands on the branch already', () => waiting(undefined, { isKnown: true })],
    ['the words ask for something else', () => waiting(undefined, { bearsOut: false })],
    ['it stands on another branch', () => waiting('feature')],
  ])('counts not where %s', async (_, ask) => {
    holds(rota(line()))
    said()
    permission('dana', 'write')
    expect(await ask()).toEqual({ covers: [], failures: [] })
  })

  it.each([
    ['was edited', { updated_at: '2026-11-23T11:56:00Z' }],
    ['is of another moment', writtenAt('2026-11-23T11:54:00Z')],
    ['is nobody’s', { user: null }],
  ])('counts not where its comment %s', async (_, more) => {
    holds(rota(line()))
    said(more)
    permission('dana', 'write')
    expect(await waiting()).toEqual({ covers: [], failures: [] })
  })

  it('counts not where it names no comment, or its author may not write', async () => {
    holds(rota(line().replace(`, url: "${COMMENT_URL}"`, '')))
    expect(await waiting()).toEqual({ covers: [], failures: [] })
    forget()
    holds(rota(line()))
    said()
    permission('dana', 'read')
    expect(await waiting()).toEqual({ covers: [], failures: [] })
  })

  it('counts not where the rota cannot be read or is not there', async () => {
    holds('rotas: [\n')
    expect(await waiting()).toEqual({ covers: [], failures: [] })
    forget()
    answers(/\/contents\//, { message: 'Not Found' }, 404)
    expect(await waiting()).toEqual({ covers: [], failures: [] })
  })

  it('waits where GitHub refuses, and that is said', async () => {
    holds(rota(line()))
    answers(/\/issues\/comments\/7$/, { message: 'No' }, 403)
    expect(await waiting()).toMatchObject({
      covers: [],
      failures: [
        {
          sentence: 'GitHub refused to read the covers that wait (403: No).',
          remedy: expect.stringContaining('contents: read'),
        },
      ],
    })
  })
})

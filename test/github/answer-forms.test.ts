/** What is wrong with an answer, by the request that it answers. */
import type { Octokit } from '@octokit/rest'
import { expect, it } from 'vitest'
import { answersChecked, BadAnswer, faultOf } from '../../src/github/answer-forms.ts'
import { partOf } from '../support/part-of.ts'
import { answered } from './branches.ts'
import { answerOf } from './found.ts'

const HERE = 'https://api.github.com/repos/kwetter/incidents'

it.each([
  ['as Octokit writes it', '/repos/{owner}/{repo}/issues'],
  ['as it is sent', `${HERE}/issues?creator=x&page=1`],
  [
    'of the next pages, by the number of the repository',
    'https://api.github.com/repositories/12/issues?page=2',
  ],
  ['below an address of their own', 'https://ghe.example/api/v3/repos/kwetter/incidents/issues'],
])('knows what was asked for by its address: %s', (_, url) => {
  expect(faultOf('GET', url, [answerOf(1), answerOf(2)])).toBeNull()
  expect(faultOf('GET', url, [answerOf(1), answerOf(2, { user: { login: 7 } })])).toBe(
    'it is not of the form of GET /issues at 1.user.login'
  )
  expect(faultOf('GET', url, {})).toBe('it is not of the form of GET /issues')
})

it.each([
  ['DELETE', `${HERE}/issues/comments/7`, '', null],
  ['DELETE', `${HERE}/issues/comments/7`, '<html>', 'DELETE /issues/comments/*'],
  ['GET', '/repos/{owner}/{repo}/git/ref/{ref}', { object: {} }, 'GET /git/ref/* at object.sha'],
  ['GET', HERE, { private: true }, 'GET / at default_branch'],
  ['POST', `${HERE}/issues`, answerOf(1), null],
  ['POST', `${HERE}/issues`, answerOf(1, { created_at: 'now' }), 'POST /issues at created_at'],
])('%s %s that answers %j', (method, url, data, fault) => {
  expect(faultOf(method, url, data)).toBe(
    fault === null ? null : `it is not of the form of ${fault}`
  )
})

it('is a bug of ours where no form is known of what was asked', () => {
  expect(() => faultOf('PUT', `${HERE}/issues/7/lock`, {})).toThrow(
    'No form is known for the answer to PUT /issues/*/lock.'
  )
})

type Wrapped = (request: () => unknown, asked: object) => Promise<unknown>

/** Answers nothing but this error. */
const refusing = (error: Error) => async () => {
  throw error
}

/** What comes of a request that GitHub answers so. */
async function checked(method: string, url: string, request: () => unknown): Promise<unknown> {
  const wraps: Wrapped[] = []
  answersChecked(partOf<Octokit>({ hook: { wrap: (_: string, by: Wrapped) => wraps.push(by) } }))
  const [wrapped] = wraps
  if (wrapped === undefined) throw new Error('It wraps no request.')
  return wrapped(request, { method, url }).catch((error: unknown) => error)
}

it('takes an answer of its form as it is, and no other', async () => {
  const good = { data: [answerOf(1)] }
  expect(await checked('GET', `${HERE}/issues`, () => good)).toBe(good)
  const bad = await checked('GET', `${HERE}/issues`, () => ({ data: '' }))
  expect(bad).toBeInstanceOf(BadAnswer)
  expect(bad).toMatchObject({
    name: 'BadAnswer',
    status: 500,
    message: 'it is not of the form of GET /issues',
    request: { method: 'GET', url: `${HERE}/issues` },
  })
})

it('says of an answer that cannot be read that it is none, and leaves refusals to those who know', async () => {
  const stumbled = new SyntaxError('Unexpected end of JSON input')
  const none = await checked('GET', `${HERE}/issues`, refusing(stumbled))
  expect(none).toBeInstanceOf(BadAnswer)
  expect(none).toMatchObject({ message: 'it cannot be read', cause: stumbled })
  const refusal = answered(403)
  expect(await checked('GET', `${HERE}/issues`, refusing(refusal))).toBe(refusal)
  const conflict = answered(409, 'Git Repository is empty.')
  expect(await checked('PATCH', `${HERE}/issues/7`, refusing(conflict))).toBe(conflict)
  // Octokit would take it for the end of a list.
  expect(await checked('GET', `${HERE}/issues`, refusing(conflict))).toMatchObject({
    message: 'GitHub answered 409, Git Repository is empty.',
    cause: conflict,
  })
})

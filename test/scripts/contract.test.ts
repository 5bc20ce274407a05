import { describe, expect, it } from 'vitest'
import type { StandRequest } from '../../demo/support/stand-types.d.ts'
import type { Description } from '../../scripts/contract/description.js'
import { judgeTraffic } from '../../scripts/contract/judge.js'

const COMMENT = {
  type: 'object',
  required: ['id', 'html_url', 'created_at', 'reactions'],
  properties: {
    id: { type: 'integer' },
    html_url: { type: 'string', format: 'uri' },
    body: { type: 'string' },
    body_html: { type: 'string' },
    created_at: { type: 'string', format: 'date-time' },
    user: {
      nullable: true,
      type: 'object',
      required: ['login', 'type'],
      properties: { login: { type: 'string' }, type: { type: 'string' } },
    },
    reactions: { type: 'object' },
  },
}

/** A description in GitHub's manner, with one operation. */
const description: Description = {
  paths: {
    '/repos/{owner}/issues/{issue_number}/comments': {
      post: {
        operationId: 'issues/create-comment',
        parameters: [
          { name: 'owner', in: 'path', required: true, schema: { type: 'string' } },
          { name: 'issue_number', in: 'path', required: true, schema: { type: 'integer' } },
          { name: 'per_page', in: 'query', schema: { type: 'integer' } },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                type: 'object',
                required: ['body'],
                properties: { body: { type: 'string' } },
              },
            },
          },
        },
        responses: {
          '201': {
            content: {
              'application/json': { schema: { $ref: '#/components/schemas/issue-comment' } },
            },
          },
        },
      },
    },
  },
  components: {
    schemas: {
      'issue-comment': COMMENT,
      'basic-error': {
        type: 'object',
        properties: { message: { type: 'string' } },
      },
    },
  },
}

const answer = {
  id: 1,
  html_url: 'https://github.com/x',
  created_at: '2026-11-23T09:00:00Z',
  user: null,
  reactions: {},
}
const good: StandRequest = {
  method: 'POST',
  path: '/repos/kwetter/issues/12/comments',
  query: {},
  accept: '',
  body: { body: 'hello' },
  status: 201,
  answer,
}

function violations(change: Partial<StandRequest>): string[] {
  return [...judgeTraffic([{ ...good, ...change }], description).violations.keys()]
}

const NAME = 'POST /repos/{owner}/issues/{issue_number}/comments'

describe('the contract', () => {
  it('is kept by what is described', () => {
    const { operations, violations: none } = judgeTraffic([good], description)
    expect(none.size).toBe(0)
    expect(operations).toMatchObject([{ name: NAME, requests: 1, answers: 1, whole: 1 }])
  })

  it.each<[string, Partial<StandRequest>, string]>([
    [
      'a path that GitHub does not have',
      { path: '/repos/kwetter/issue/12' },
      "POST /repos/kwetter/issue/12 is no operation of GitHub's.",
    ],
    [
      'a number that is none',
      { path: '/repos/kwetter/issues/twelve/comments' },
      `request ${NAME}: path parameter issue_number may not be "twelve".`,
    ],
    [
      'a query that is not described',
      { query: { page_size: '3' } },
      `request ${NAME}: query parameter page_size is not described.`,
    ],
    [
      'a query of the wrong form',
      { query: { per_page: 'many' } },
      `request ${NAME}: query parameter per_page may not be "many".`,
    ],
    ['no body', { body: null }, `request ${NAME}: its body is missing.`],
    ['a field of the wrong form', { body: { body: 3 } }, `request ${NAME}: /body must be string.`],
    [
      'a field that is not described',
      { body: { body: 'x', boddy: 'y' } },
      `request ${NAME}: it must NOT have additional properties (boddy).`,
    ],
    [
      'a status that is not described',
      { status: 202 },
      `answer 202 to ${NAME}: that status is not described.`,
    ],
    [
      'an answer without a field that we read',
      { answer: { html_url: 'https://x.y', created_at: '2026-11-23T09:00:00Z', reactions: {} } },
      `answer 201 to ${NAME}: it must have required property 'id'.`,
    ],
    [
      'an answer whose user has no login',
      { answer: { ...answer, user: { type: 'Bot' } } },
      `answer 201 to ${NAME}: /user must have required property 'login'.`,
    ],
    [
      'a refusal in no form of GitHub’s',
      { status: 403, answer: { message: 403 } },
      `answer 403 to ${NAME}: /message must be string.`,
    ],
  ])('is broken by %s', (_, change, violation) => {
    expect(violations(change)).toContain(violation)
  })

  it('judges an answer that is wrong elsewhere on the fields that we read', () => {
    const partly = { ...answer, reactions: 'none', user: { login: 'alice' } }
    const judged = judgeTraffic([{ ...good, answer: partly }], description)
    expect(judged.violations.size).toBe(0)
    expect(judged.operations).toMatchObject([{ answers: 1, whole: 0 }])
  })

  it('judges the request alone where no answer came', () => {
    expect(violations({ status: null, answer: null })).toEqual([])
  })
})

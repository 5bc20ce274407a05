import { expect, test } from 'vitest'
import { parseEvent } from '../../src/commands/act/github-event.ts'

const repository = {
  full_name: 'kwetter/incidents',
  private: true,
  visibility: 'private',
  default_branch: 'trunk',
}
const pull = {
  number: 7,
  base: { sha: 'b', ref: 'trunk' },
  head: { sha: 'h', ref: 'login-fix', repo: { full_name: 'kwetter/incidents' } },
}
const parse = (payload: object, more: { name?: string; ref?: string; actor?: string } = {}) =>
  parseEvent({ name: 'pull_request', ref: 'refs/pull/7/merge', actor: 'dana', payload, ...more })

test('a pull request of this repository is told by its head', () => {
  const { event, isPrivate } = parse({ action: 'opened', repository, pull_request: pull })
  expect(isPrivate).toBe(true)
  expect(event).toEqual({
    name: 'pull_request',
    ref: 'refs/pull/7/merge',
    defaultBranch: 'trunk',
    comment: null,
    report: null,
    workflowRun: null,
    pullRequest: {
      number: 7,
      action: 'opened',
      baseSha: 'b',
      headSha: 'h',
      author: null,
      headRef: 'login-fix',
      sameRepository: true,
      readOnly: false,
    },
  })
})

test.each([
  ['another repository', { full_name: 'mallory/incidents' }],
  ['a fork that is gone', null],
])('a head in %s is not of this one', (_, repo) => {
  const { event } = parse({ repository, pull_request: { ...pull, head: { ...pull.head, repo } } })
  expect(event.pullRequest?.sameRepository).toBe(false)
})

test('a review of a pull request is about that pull request', () => {
  const { event } = parse({ repository, pull_request: pull }, { name: 'pull_request_review' })
  expect(event.pullRequest?.number).toBe(7)
})

test('Dependabot’s runs can only read', () => {
  const { event } = parse({ repository, pull_request: pull }, { actor: 'dependabot[bot]' })
  expect(event.pullRequest?.readOnly).toBe(true)
})

test('a repository that a whole enterprise reads is not private, and one unnamed is unknown', () => {
  const inside = { ...repository, visibility: 'internal' }
  expect(parse({ repository: inside }).isPrivate).toBe(false)
  expect(parse({}).isPrivate).toBeNull()
})

test('a schedule runs on the default branch, whatever its payload says', () => {
  const { event } = parse(
    { schedule: '*/10 * * * *' },
    { name: 'schedule', ref: 'refs/heads/trunk' }
  )
  expect(event.defaultBranch).toBe('trunk')
})

test('what is none of GitHub’s payloads is refused', () => {
  expect(() => parse({ pull_request: { number: 'seven' } })).toThrow('not what GitHub sends')
})

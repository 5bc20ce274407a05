import { expect, test } from 'vitest'
import {
  MODES,
  type CommentFacts,
  tasksFor,
  type GitHubEvent,
  type PullRequestFacts,
} from '../../src/commands/act/tasks.ts'

const pullRequest: PullRequestFacts = {
  number: 7,
  action: 'opened',
  baseSha: 'b',
  headSha: 'h',
  author: 'dana',
  headRef: 'login-fix',
  sameRepository: true,
  readOnly: false,
}
const event = (more: Partial<GitHubEvent>): GitHubEvent => ({
  name: 'push',
  ref: 'refs/heads/main',
  defaultBranch: 'main',
  pullRequest: null,
  comment: null,
  report: null,
  workflowRun: null,
  ...more,
})
const opened = (more: Partial<PullRequestFacts> = {}) =>
  event({ name: 'pull_request', pullRequest: { ...pullRequest, ...more } })

test('a pull request of this repository is checked, commented and swept for what it touches', () => {
  const tasks = {
    check: 'changed',
    comment: true,
    sweep: 'touched',
    reviews: false,
    command: false,
    report: false,
  }
  expect(tasksFor('auto', opened())).toEqual(tasks)
})

test.each([
  ['a fork’s', { sameRepository: false }],
  ['Dependabot’s', { readOnly: true }],
])('%s pull request is never swept, whatever the mode', (_, facts) => {
  expect(tasksFor('auto', opened(facts)).sweep).toBe('none')
  expect(tasksFor('sweep', opened(facts)).sweep).toBe('none')
  expect(tasksFor('auto', opened(facts)).check).toBe('changed')
})

test('a closed pull request asks for nothing: the push that merged it does', () => {
  expect(tasksFor('auto', opened({ action: 'closed' }))).toMatchObject({
    check: 'none',
    sweep: 'none',
  })
})

test('a push to the default branch is checked, swept and reviewed; one to another branch only checked', () => {
  const main = {
    check: 'all',
    comment: false,
    sweep: 'all',
    reviews: true,
    command: false,
    report: false,
  }
  expect(tasksFor('auto', event({}))).toEqual(main)
  const other = {
    check: 'all',
    comment: false,
    sweep: 'none',
    reviews: false,
    command: false,
    report: false,
  }
  expect(tasksFor('auto', event({ ref: 'refs/heads/login-fix' }))).toEqual(other)
})

test.each([
  ['push', 'refs/tags/v1'],
  ['workflow_dispatch', 'refs/heads/login-fix'],
  ['merge_group', 'refs/heads/gh-readonly-queue/main/pr-7'],
  ['workflow_run', 'refs/pull/7/merge'],
])('%s of %s pages nobody: nobody has agreed to it yet', (name, ref) => {
  const tasks = {
    check: 'all',
    comment: false,
    sweep: 'none',
    reviews: false,
    command: false,
    report: false,
  }
  expect(tasksFor('auto', event({ name, ref }))).toEqual(tasks)
})

test('no mode makes a review of what a pull request only proposes', () => {
  for (const mode of MODES) expect(tasksFor(mode, opened()).reviews).toBe(false)
})

test.each(['schedule', 'workflow_dispatch', 'workflow_run'])('%s sweeps and reviews', (name) => {
  const tasks = {
    check: 'none',
    comment: false,
    sweep: 'all',
    reviews: true,
    command: false,
    report: false,
  }
  expect(tasksFor('auto', event({ name }))).toEqual(tasks)
})

test('a mode does its one thing', () => {
  expect(tasksFor('check', event({}))).toMatchObject({
    check: 'all',
    sweep: 'none',
    reviews: false,
  })
  expect(tasksFor('sweep', event({}))).toMatchObject({
    check: 'none',
    sweep: 'all',
    reviews: false,
  })
  expect(tasksFor('review', event({}))).toMatchObject({
    check: 'none',
    sweep: 'none',
    reviews: true,
  })
})

test('a new comment is one more occasion to sweep, and its command goes first; an edited one asks for nothing', () => {
  const comment: CommentFacts = {
    id: 1,
    text: '/ack',
    author: 'sam',
    url: 'https://github.com/kwetter/incidents/issues/1#issuecomment-1',
    at: 0,
    issue: { number: 1, body: '', author: null, isPull: false },
  }
  const created = event({ name: 'issue_comment', comment })
  expect(tasksFor('auto', created)).toMatchObject({ command: true, sweep: 'all', check: 'none' })
  expect(tasksFor('auto', { ...created, comment: null })).toMatchObject({
    command: false,
    sweep: 'none',
  })
  expect(tasksFor('sweep', created)).toMatchObject({ command: false, sweep: 'all' })
})

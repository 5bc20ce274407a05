/** Where a repository, its branches and its pull requests stand, by what GitHub answers. */
import { describe, expect, it } from 'vitest'
import { examine } from '../../src/github/examine.ts'
import { defaultBranchOf, isPrivateRepository, mayRead, mayWrite } from '../../src/github/facts.ts'
import { branchHead, commitDate, hasMoved, presentPull } from '../../src/github/present-head.ts'
import { findPull, listOpenPulls, listPullFiles, pullState } from '../../src/github/pull.ts'
import { RECEIPT_SUBJECT } from '../../src/github/write-receipts.ts'
import { at } from '../support/incidents.ts'
import { answering } from './answering.ts'

const { repository, answers, forget, askedOf } = answering('standing')
const REFUSED = { message: 'No' }
const HERE = { full_name: 'kwetter/incidents' }
const ABOUT = /\/repos\/kwetter\/incidents$/

const pull = (more: object = {}) => ({
  number: 3,
  html_url: 'u/3',
  state: 'open',
  merged: false,
  head: { ref: 'feature', sha: 'h', repo: HERE },
  base: { sha: 'b', repo: HERE },
  user: { login: 'dana' },
  ...more,
})
const openPulls = () => listOpenPulls(repository())

describe('a pull request', () => {
  it.each([
    [{}, 'open'],
    [{ state: 'closed' }, 'closed'],
    [{ state: 'closed', merged: true }, 'merged'],
  ])('that says %j is %s', async (more, state) => {
    answers(/\/pulls\/3$/, pull(more))
    expect(await pullState(repository(), 3)).toBe(state)
    expect(await findPull(repository(), 3)).toEqual({
      number: 3,
      state,
      headSha: 'h',
      headBranch: 'feature',
      baseSha: 'b',
      headRepository: 'kwetter/incidents',
      sameRepository: true,
    })
    expect(await presentPull(repository(), 3)).toEqual({
      isOpen: state === 'open',
      headSha: 'h',
      baseSha: 'b',
    })
  })

  it.each([
    [{ full_name: 'mallory/incidents' }, 'mallory/incidents'],
    [null, null],
  ])('from a fork says where it lies: %j', async (repo, headRepository) => {
    answers(/\/pulls\/3$/, pull({ head: { ref: 'feature', sha: 'h', repo } }))
    expect(await findPull(repository(), 3)).toMatchObject({ headRepository, sameRepository: false })
  })

  it('is listed where it is open and lies here, by its number', async () => {
    const fork = { head: { ref: 'x', sha: 'x', repo: null } }
    answers(/\/pulls$/, [pull({ number: 9, user: null }), pull(fork), pull({ number: 4 })])
    expect(await askedOf(/\/pulls$/, openPulls)).toMatchObject([{ state: 'open', per_page: '100' }])
    expect(await openPulls()).toEqual([
      { number: 4, branch: 'feature', commit: 'h', author: 'dana' },
      { number: 9, branch: 'feature', commit: 'h', author: null },
    ])
  })

  it('names its files, and what a renamed one was called', async () => {
    const file = { status: 'modified', sha: 's', contents_url: 'c' }
    answers(/\/pulls\/3\/files$/, [
      { ...file, filename: 'a' },
      { ...file, filename: 'b', status: 'renamed', previous_filename: 'c' },
    ])
    expect(await listPullFiles(repository(), 3)).toEqual([
      { path: 'a', before: null, status: 'modified' },
      { path: 'b', before: 'c', status: 'renamed' },
    ])
  })
})

const head = (sha: string) => answers(/\/git\/ref\/heads/, { object: { sha } })
const commit = (sha: string, more: object) =>
  answers(new RegExp(`/git/commits/${sha}$`), { tree: { sha: 't' }, ...more })
const moved = () => hasMoved(repository(), 'main', 'old')

describe('a branch', () => {
  it('stands at its commit', async () => {
    head('abc')
    expect(await branchHead(repository(), 'main')).toBe('abc')
  })

  it('has not moved where it stands, nor by receipts of ours', async () => {
    head('old')
    expect(await moved()).toBe(false)
    forget()
    head('new')
    commit('new', { message: `${RECEIPT_SUBJECT} x`, parents: [{ sha: 'mid' }] })
    commit('mid', { message: RECEIPT_SUBJECT, parents: [{ sha: 'old' }] })
    expect(await moved()).toBe(false)
  })

  it.each([
    ['by a commit of somebody', { message: 'change', parents: [{ sha: 'old' }] }],
    ['by one that has no message', { parents: [{ sha: 'old' }] }],
    ['by a merge', { message: RECEIPT_SUBJECT, parents: [{ sha: 'old' }, { sha: 'x' }] }],
    ['by a beginning', { message: RECEIPT_SUBJECT, parents: [] }],
    ['by one whose parents nobody names', { message: RECEIPT_SUBJECT }],
  ])('has moved %s', async (_, more) => {
    head('new')
    commit('new', more)
    expect(await moved()).toBe(true)
  })

  it('has moved by more than ten receipts, or where it is gone', async () => {
    const receipts = (count: number) => {
      forget()
      head(`r${count}`)
      for (let left = count; left > 0; left -= 1)
        commit(`r${left}`, {
          message: RECEIPT_SUBJECT,
          parents: [{ sha: left === 1 ? 'old' : `r${left - 1}` }],
        })
      return moved()
    }
    expect(await receipts(10)).toBe(false)
    expect(await receipts(11)).toBe(true)
    forget()
    answers(/\/git\/ref\/heads/, { message: 'Not Found' }, 404)
    expect(await moved()).toBe(true)
  })

  it('has the date of its committer', async () => {
    commit('abc', { committer: { date: '2026-11-23T11:55:00Z' } })
    expect(await commitDate(repository(), 'abc')).toBe(at('2026-11-23T11:55:00Z'))
    forget()
    commit('abc', { committer: { date: 'once' } })
    expect(await commitDate(repository(), 'abc')).toBe(0)
  })
})

const about = (more: object = {}) =>
  answers(ABOUT, { private: true, default_branch: 'trunk', ...more })
const permission = (login: string, word: string) =>
  answers(new RegExp(`/collaborators/${login}/permission$`), { permission: word })

describe('a repository', () => {
  it('names its default branch, and is private where only invited people read it', async () => {
    about()
    expect(await defaultBranchOf(repository())).toBe('trunk')
    expect(await isPrivateRepository(repository())).toBe(true)
    forget()
    about({ visibility: 'internal' })
    expect(await isPrivateRepository(repository())).toBe(false)
    forget()
    about({ private: false, visibility: 'public' })
    expect(await isPrivateRepository(repository())).toBe(false)
  })

  it.each([
    ['admin', true, true],
    ['write', true, true],
    ['read', true, false],
    ['none', false, false],
  ])('grants %s: to read %s, to write %s', async (word, reads, writes) => {
    permission('dana', word)
    expect(await mayRead(repository(), 'dana')).toBe(reads)
    expect(await mayWrite(repository(), 'dana')).toBe(writes)
  })

  it('grants nothing to whom GitHub does not know', async () => {
    answers(/\/permission$/, { message: 'Not Found' }, 404)
    expect(await mayRead(repository(), 'nobody')).toBe(false)
    expect(await mayWrite(repository(), 'nobody')).toBe(false)
  })
})

describe('what GitHub refuses', () => {
  it.each<[string, () => Promise<unknown>, string, string, number]>([
    [
      'a pull request',
      () => findPull(repository(), 3),
      'read pull request 3',
      'pull-requests: read',
      2,
    ],
    [
      'its files',
      () => listPullFiles(repository(), 3),
      'list the files of pull request 3',
      'pull-requests: read',
      2,
    ],
    [
      'its present state',
      () => presentPull(repository(), 3),
      'say where pull request 3 stands',
      'pull-requests: read',
      3,
    ],
    [
      'a branch',
      () => branchHead(repository(), 'main'),
      'say where main stands',
      'contents: read',
      3,
    ],
    ['a branch that may have moved', moved, 'say where main stands', 'contents: read', 3],
    ['a commit', () => commitDate(repository(), 'abc'), 'read the commit abc', 'contents: read', 3],
    [
      'the default branch',
      () => defaultBranchOf(repository()),
      'name its default branch',
      'contents: read',
      3,
    ],
    [
      'whether it is private',
      () => isPrivateRepository(repository()),
      'say whether the repository is private',
      'contents: read',
      3,
    ],
    [
      'who may write',
      () => mayWrite(repository(), 'dana'),
      'say what @dana may do',
      'contents: read',
      3,
    ],
  ])('of %s ends the run', async (_, ask, doing, needed, exitCode) => {
    answers(/./, REFUSED, 403)
    await expect(ask()).rejects.toMatchObject({
      message: `GitHub refused to ${doing} (403: No).`,
      remedy: expect.stringContaining(needed),
      exitCode,
    })
  })
})

const rest = () => {
  answers(/\/issues$/, [])
  answers(/\/pulls$/, [])
  answers(/\/labels$/, [{ name: 'incident-ledger' }])
  answers(/\/workflows$/, { workflows: [{ path: 'w.yml', state: 'active' }] })
}

describe('an examination', () => {
  const NOW = at('2026-11-23T12:00:00Z')
  const examined = (people: readonly string[] = [], isPersonal = true) =>
    examine(repository(), ['bot'], () => NOW, { isPersonal, people })
  it('says what the repository is and what may be read of it', async () => {
    about({
      archived: false,
      has_issues: true,
      pushed_at: '2026-11-23T11:00:00Z',
      permissions: { push: true },
    })
    rest()
    permission('dana', 'read')
    permission('sam', 'none')
    expect(await examined(['dana', 'sam'])).toMatchObject({
      isPrivate: true,
      isArchived: false,
      hasIssues: true,
      pushedAt: at('2026-11-23T11:00:00Z'),
      mayWrite: true,
      reads: [
        { of: 'the repository', failure: null },
        { of: 'issues', failure: null },
        { of: 'pull requests', failure: null },
        { of: 'labels', failure: null },
        { of: 'who may read the repository', failure: null },
      ],
      labels: ['incident-ledger'],
      withoutAccess: ['sam'],
      found: { authors: ['bot'], issues: [] },
      workflowStates: new Map([['w.yml', 'active']]),
    })
  })

  it('leaves open what GitHub does not say, and what it says of a token of the workflow', async () => {
    about({ pushed_at: null, permissions: { push: true } })
    rest()
    expect(await examined([], false)).toMatchObject({
      isArchived: null,
      hasIssues: null,
      pushedAt: null,
      mayWrite: null,
      withoutAccess: [],
    })
    forget()
    about()
    rest()
    expect(await examined()).toMatchObject({ mayWrite: null })
  })

  it('says what was refused, and with what permission it would not be', async () => {
    answers(/./, REFUSED, 403)
    const { reads, ...others } = await examined(['dana'])
    expect(reads.map(({ failure }) => failure?.sentence)).toEqual([
      'GitHub refused to read the repository (403: No).',
      'GitHub refused to read issues (403: No).',
      'GitHub refused to read pull requests (403: No).',
      'GitHub refused to read labels (403: No).',
      'GitHub refused to read who may read the repository (403: No).',
    ])
    expect(reads.map(({ failure }) => /\{ ([^}]*) \}/.exec(failure?.remedy ?? '')?.[1])).toEqual([
      'contents: read',
      'issues: write',
      'pull-requests: read',
      'issues: write',
      'contents: read',
    ])
    expect(others).toEqual({
      isPrivate: null,
      isArchived: null,
      hasIssues: null,
      pushedAt: null,
      mayWrite: null,
      labels: null,
      withoutAccess: null,
      found: null,
      workflowStates: null,
      skew: null,
    })
  })
})

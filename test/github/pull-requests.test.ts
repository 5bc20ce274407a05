import { describe, expect, it } from 'vitest'
import { isPrivateRepository } from '../../src/github/facts.ts'
import { proposeReview, type ProposedReview } from '../../src/github/propose-review.ts'
import { listPullFiles } from '../../src/github/pull.ts'
import { findFileAt } from '../../src/github/head-tree.ts'
import { repositoryOf } from '../../src/github/repository.ts'
import { upsertStickyComment, type StickyComment } from '../../src/github/sticky-comment.ts'
import { useGitHub } from '../support/github.ts'

const github = useGitHub({ name: 'pull-requests' })

/** Commits one file to a branch of its own, and opens a pull request with it. */
async function openPull(branch: string, path: string, text: string): Promise<number> {
  const owner = github().stand.as('kwetter')
  const main = await owner.send<{ object: { sha: string } }>('GET', '/git/ref/heads/main')
  await owner.send('POST', '/git/refs', { ref: `refs/heads/${branch}`, sha: main.object.sha })
  await put(branch, path, text)
  const { number } = await owner.send<{ number: number }>('POST', '/pulls', {
    title: branch,
    head: branch,
    base: 'main',
  })
  return number
}

async function put(branch: string, path: string, text: string): Promise<void> {
  const content = Buffer.from(text).toString('base64')
  await github()
    .stand.as('kwetter')
    .send('PUT', `/contents/${path}`, { message: 'x', content, branch })
}

function sticky(text: string, pull: number): StickyComment {
  const marker = '<!-- incident-ledger check -->'
  return { pull, marker, text, author: 'github-actions[bot]' }
}

function writesSince(before: number): string[] {
  return github()
    .stand.requests.slice(before)
    .filter(({ method }) => method !== 'GET')
    .map(({ method, path }) => `${method} ${path.replace('/repos/kwetter/incidents', '')}`)
}

describe('a pull request', () => {
  it('lists the files that it changes', async () => {
    const number = await openPull('add-record', 'incidents/2026/11/a.md', 'one')
    expect(await listPullFiles(github().repository, number)).toEqual([
      { path: 'incidents/2026/11/a.md', before: null, status: 'added' },
    ])
  })
})

describe('a file at a ref', () => {
  it('is read byte by byte from its branch', async () => {
    await openPull('other-record', 'incidents/odd name é.md', 'é\r\n')
    const file = await findFileAt(github().repository, 'other-record', 'incidents/odd name é.md')
    expect(Buffer.from(file?.bytes ?? []).toString()).toBe('é\r\n')
  })

  it('is null where it does not stand, or is a folder', async () => {
    const { repository } = github()
    expect(await findFileAt(repository, 'main', 'incidents/policy.yml')).toBeNull()
    expect(await findFileAt(repository, 'other-record', 'incidents')).toBeNull()
  })
})

describe('the sticky comment', () => {
  it('is made once, updated where it changed, and left alone where it did not', async () => {
    const { repository, stand } = github()
    const pull = await openPull('sticky', 'a.md', 'a')
    // Somebody else's first line that looks like ours is not taken for it.
    await stand.as('alice').send('POST', `/issues/${pull}/comments`, {
      body: '<!-- incident-ledger check -->\nfaked',
    })
    const before = stand.requests.length
    expect(await upsertStickyComment(repository, sticky('one', pull))).toMatchObject({
      outcome: 'created',
    })
    expect(await upsertStickyComment(repository, sticky('one', pull))).toMatchObject({
      outcome: 'unchanged',
    })
    expect(await upsertStickyComment(repository, sticky('two', pull))).toMatchObject({
      outcome: 'updated',
    })
    expect(writesSince(before)).toEqual([
      `POST /issues/${pull}/comments`,
      'PATCH /issues/comments/2',
    ])
    const kept = await stand.as('alice').send('GET', '/issues/comments/2')
    expect(kept).toMatchObject({ body: 'two\n\n<!-- incident-ledger check -->' })
  })

  it('that a read-only token cannot write is a failure that names the permission', async () => {
    const { repository, stand } = github()
    stand.faults.push({
      kind: 'answer',
      method: 'POST',
      status: 403,
      body: { message: 'Resource not accessible by integration' },
    })
    const pull = await openPull('read-only', 'b.md', 'b')
    expect(await upsertStickyComment(repository, sticky('one', pull))).toEqual({
      outcome: 'failed',
      failure: {
        status: 403,
        fatal: false,
        sentence: `GitHub refused to comment on pull request ${pull} (403: Resource not accessible by integration).`,
        remedy:
          "Give the workflow's job `permissions: { pull-requests: write }`, or pass a token that may. " +
          'Tokens of pull requests from forks and of Dependabot can only read.',
      },
    })
  })
})

describe('a review', () => {
  const review: ProposedReview = {
    incident: 'SEC-20261123-0900',
    path: 'incidents/2026/11/SEC-20261123-0900/review.md',
    text: '# Review\n',
    base: 'main',
    how: 'pull-request',
    title: 'Review of SEC-20261123-0900',
    body: 'Please read and complete.',
  }

  it('is proposed once, updated on the same pull request, and never twice', async () => {
    const { repository, stand } = github()
    expect(await proposeReview(repository, review)).toMatchObject({ outcome: 'proposed' })
    const before = stand.requests.length
    expect(await proposeReview(repository, review)).toMatchObject({ outcome: 'unchanged' })
    expect(writesSince(before)).toEqual([])
    const next = { ...review, text: '# Review\nmore\n' }
    expect(await proposeReview(repository, next)).toMatchObject({ outcome: 'updated' })
    expect(writesSince(before)).toEqual([`PUT /contents/${encodeURIComponent(review.path)}`])
    const branch = 'incident-ledger/review-SEC-20261123-0900'
    const file = await findFileAt(repository, branch, review.path)
    expect(Buffer.from(file?.bytes ?? []).toString()).toBe('# Review\nmore\n')
  })

  it('that a person declined is not proposed again until it changes', async () => {
    const { repository, stand } = github()
    const declined = { ...review, incident: 'SEC-20261123-0902', path: 'incidents/z/review.md' }
    const proposal = await proposeReview(repository, declined)
    const number = 'number' in proposal ? proposal.number : undefined
    await stand.as('kwetter').send('PATCH', `/pulls/${number}`, { state: 'closed' })
    const before = stand.requests.length
    expect(await proposeReview(repository, declined)).toMatchObject({ outcome: 'unchanged' })
    expect(writesSince(before)).toEqual([])
    expect(await proposeReview(repository, { ...declined, text: 'new' })).toMatchObject({
      outcome: 'proposed',
    })
  })

  it('is committed to the branch where the team wants that, and then stands', async () => {
    const { repository, stand } = github()
    const commit = { ...review, how: 'commit' as const, path: 'incidents/x/review.md' }
    expect(await proposeReview(repository, commit)).toEqual({ outcome: 'committed' })
    const before = stand.requests.length
    expect(await proposeReview(repository, commit)).toEqual({ outcome: 'unchanged' })
    expect(writesSince(before)).toEqual([])
  })

  it('that may not be proposed says which permissions are missing', async () => {
    const { repository, stand } = github()
    const fault = { kind: 'answer', method: 'POST', status: 403 } as const
    stand.faults.push({ ...fault, path: /\/git\/refs$/, body: { message: 'Forbidden' } })
    const other = { ...review, incident: 'SEC-20261123-0901', path: 'incidents/y/review.md' }
    expect(await proposeReview(repository, other)).toMatchObject({
      outcome: 'failed',
      failure: {
        sentence: 'GitHub refused to propose the review of SEC-20261123-0901 (403: Forbidden).',
        remedy:
          "Where GitHub's words say nothing else: Give the workflow's job " +
          '`permissions: { contents: write, pull-requests: write }`, or pass a token that may.',
      },
    })
  })
})

describe('a repository', () => {
  it('is public unless GitHub says that it is private', async () => {
    expect(await isPrivateRepository(github().repository)).toBe(false)
  })

  it('is named owner/name, or the command ends with exit 2', () => {
    const { client } = github().repository
    expect(() => repositoryOf(client, 'kwetter')).toThrow('"kwetter" is no repository.')
  })
})

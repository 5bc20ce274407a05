/** Commits through the API: never by force, on what others left, and no more once a branch is protected. */
import { describe, expect, it } from 'vitest'
import { commitFiles, type FileEdit } from '../../src/github/commit-files.ts'
import {
  branchFor,
  coversBranch,
  ensureBranch,
  incidentBranch,
  isCoversBranch,
  openPull,
} from '../../src/github/open-pull.ts'
import { answered, type Branches, branchesWith } from './branches.ts'

const add = (path: string, line: string): FileEdit => ({ path, edit: (text) => `${text}${line}\n` })
const commit = (branches: Branches, ...files: FileEdit[]) =>
  commitFiles(branches.repository, { branch: 'main', message: 'Note it', files })
const textOf = (branches: Branches, path: string) =>
  branches.files
    .get(branches.heads.get('main') ?? '')
    ?.get(path)
    ?.toString('utf8')

/** Somebody else commits `line` to `a.md`. */
function pushedByOthers(branches: Branches, line: string): void {
  const sha = `theirs-${line}`
  const before = branches.files.get(branches.heads.get('main') ?? '') ?? new Map<string, Buffer>()
  branches.files.set(
    sha,
    new Map([...before, ['a.md', Buffer.from(`${textOf(branches, 'a.md')}${line}\n`)]])
  )
  branches.heads.set('main', sha)
}

describe('files on a branch', () => {
  it('moves the branch on by one commit, never by force, with all that changed', async () => {
    const branches = branchesWith({ 'a.md': 'one\n', 'b.md': 'b\n', 'c.md': 'c\n' })
    const outcome = await commit(
      branches,
      add('a.md', 'two'),
      { path: 'b.md', edit: () => null },
      { path: 'c.md', edit: (text) => text },
      { path: 'new.md', edit: () => 'never', create: 'made\n' }
    )
    expect(outcome).toEqual({
      outcome: 'committed',
      sha: 'c1',
      texts: new Map([
        ['a.md', 'one\ntwo\n'],
        ['new.md', 'made\n'],
      ]),
    })
    expect(branches.moves).toEqual([{ ref: 'heads/main', force: false }])
    expect(branches.commits).toEqual([
      {
        message: 'Note it',
        parents: ['c0'],
        base: 'tree of c0',
        tree: [
          { path: 'a.md', mode: '100644', type: 'blob', sha: 'blob-0' },
          { path: 'new.md', mode: '100644', type: 'blob', sha: 'blob-1' },
        ],
      },
    ])
    expect([textOf(branches, 'a.md'), textOf(branches, 'b.md')]).toEqual(['one\ntwo\n', 'b\n'])
  })

  it('is none where nothing changes, and names what the branch does not hold', async () => {
    const branches = branchesWith({ 'a.md': 'one\n' })
    const same: FileEdit = { path: 'a.md', edit: (text) => text }
    expect(await commit(branches, same, add('gone.md', 'x'))).toEqual({
      outcome: 'unchanged',
      missing: ['gone.md'],
    })
    expect(branches.moves).toEqual([])
    expect(await commit(branches, same)).toEqual({ outcome: 'unchanged', missing: [] })
  })

  it('leaves bytes alone that are no UTF-8, and keeps letters beyond ASCII', async () => {
    const branches = branchesWith({ 'a.md': Buffer.from([0x61, 0xff]), 'b.md': 'één\n' })
    expect(await commit(branches, add('a.md', 'x'))).toEqual({ outcome: 'unchanged', missing: [] })
    await commit(branches, add('b.md', 'twée'))
    expect(textOf(branches, 'b.md')).toBe('één\ntwée\n')
  })
})

describe('where somebody else was faster', () => {
  it.each([422, 409])('the edit is made anew on what they left (%i)', async (status) => {
    const branches = branchesWith({ 'a.md': 'one\n' })
    branches.refuse = (attempt) => {
      if (attempt > 2) return
      pushedByOthers(branches, `theirs ${attempt}`)
      throw answered(status)
    }
    expect(await commit(branches, add('a.md', 'ours'))).toMatchObject({ outcome: 'committed' })
    expect(textOf(branches, 'a.md')).toBe('one\ntheirs 1\ntheirs 2\nours\n')
  })

  it('eight times, it gives up and says what GitHub said last', async () => {
    const branches = branchesWith({ 'a.md': 'one\n' })
    branches.refuse = (attempt) => {
      pushedByOthers(branches, `theirs ${attempt}`)
      throw answered(422, `Update ${attempt} is not a fast forward`)
    }
    expect(await commit(branches, add('a.md', 'ours'))).toMatchObject({
      outcome: 'refused',
      failure: {
        status: 422,
        sentence: 'GitHub refused to commit to main (422: Update 8 is not a fast forward).',
      },
    })
    expect(branches.moves).toHaveLength(8)
  })
})

describe('where the branch stood still and refused', () => {
  it('nothing is tried again, since it is protected', async () => {
    const branches = branchesWith({ 'a.md': 'one\n' })
    branches.refuse = () => {
      throw answered(422, 'Protected branch update failed')
    }
    expect(await commit(branches, add('a.md', 'ours'))).toMatchObject({
      outcome: 'refused',
      failure: { status: 422 },
    })
    expect(branches.moves).toHaveLength(1)
  })

  it('also when somebody was faster before that', async () => {
    const branches = branchesWith({ 'a.md': 'one\n' })
    branches.refuse = (attempt) => {
      if (attempt === 1) pushedByOthers(branches, 'theirs')
      throw answered(422)
    }
    expect(await commit(branches, add('a.md', 'ours'))).toMatchObject({ outcome: 'refused' })
    expect(branches.moves).toHaveLength(2)
  })

  it('any other refusal is told at once', async () => {
    const branches = branchesWith({ 'a.md': 'one\n' })
    branches.refuse = () => {
      throw answered(403, 'Resource not accessible by integration')
    }
    const outcome = await commit(branches, add('a.md', 'ours'))
    expect(outcome).toMatchObject({ outcome: 'refused', failure: { status: 403 } })
    expect(JSON.stringify(outcome)).toContain('contents: write')
    expect(branches.moves).toHaveLength(1)
    branches.heads.delete('main')
    expect(await commit(branches, add('a.md', 'x'))).toMatchObject({ failure: { status: 404 } })
  })
})

const pull = (number: number, head: string, state: string) =>
  ({ number, head, base: 'main', state, title: 'x' }) as const

describe('a branch of ours', () => {
  it('has a name that a branch may have', () => {
    expect(incidentBranch('review', 'SEC-20261123-0900')).toBe(
      'incident-ledger/review-SEC-20261123-0900'
    )
    expect(incidentBranch('entries', 'a b/é..~')).toBe('incident-ledger/entries-a-b-----')
    expect(coversBranch('first-line')).toBe('incident-ledger/covers-first-line')
    expect(isCoversBranch(coversBranch('x'))).toBe(true)
    expect(isCoversBranch('x-incident-ledger/covers-')).toBe(false)
  })

  it('is made at the head of its base, and left alone where it stands', async () => {
    const branches = branchesWith({ 'a.md': 'one\n' })
    await ensureBranch(branches.repository, 'ours', 'main')
    expect(branches.heads.get('ours')).toBe('c0')
    branches.refuse = () => {
      throw answered(422, 'Reference already exists')
    }
    await expect(ensureBranch(branches.repository, 'ours', 'main')).resolves.toBeUndefined()
    branches.refuse = () => {
      throw answered(403)
    }
    await expect(ensureBranch(branches.repository, 'ours', 'main')).rejects.toThrow('said 403')
  })

  it('is the one with an open pull request, else the first from which none ever was', async () => {
    const branches = branchesWith({})
    const chosen = () => branchFor(branches.repository, 'ours', 'main')
    expect(await chosen()).toEqual({ branch: 'ours', pull: null })
    expect(branches.asked).toEqual([
      {
        owner: 'kwetter',
        repo: 'incidents',
        state: 'all',
        head: 'kwetter:ours',
        base: 'main',
        per_page: 100,
      },
    ])
    branches.pulls.push(pull(1, 'ours', 'closed'), pull(2, 'ours-2', 'closed'))
    expect(await chosen()).toEqual({ branch: 'ours-3', pull: null })
    branches.pulls.push(pull(3, 'ours-3', 'open'))
    expect(await chosen()).toMatchObject({ branch: 'ours-3', pull: { number: 3, url: 'url 3' } })
    branches.pulls.push(pull(4, 'ours', 'open'))
    expect(await chosen()).toMatchObject({ branch: 'ours', pull: { number: 4 } })
  })

  it('is the fiftieth at most', async () => {
    const branches = branchesWith({})
    for (let number = 1; number < 60; number += 1)
      branches.pulls.push(pull(number, number === 1 ? 'ours' : `ours-${number}`, 'closed'))
    expect(await branchFor(branches.repository, 'ours', 'main')).toEqual({
      branch: 'ours-50',
      pull: null,
    })
    expect(branches.asked).toHaveLength(50)
  })
})

describe('a pull request of ours', () => {
  const wanted = { branch: 'ours', base: 'main', title: 'Note it', body: 'Why.' }

  it('is opened once, and asked for once', async () => {
    const branches = branchesWith({})
    expect(await openPull(branches.repository, wanted)).toEqual({ number: 1, url: 'url 1' })
    expect(branches.asked).toMatchObject([
      { head: 'ours', base: 'main', title: 'Note it', body: 'Why.', request: { retries: 0 } },
    ])
  })

  it('is theirs where another run was faster, and none where there is nothing to propose', async () => {
    const branches = branchesWith({})
    branches.refuse = () => {
      throw answered(422, 'Validation Failed: No commits between main and ours')
    }
    expect(await openPull(branches.repository, wanted)).toBeNull()
    const stands = { head: 'ours', base: 'main', title: 'x' }
    branches.pulls.push(
      { number: 6, state: 'closed', ...stands },
      { number: 7, state: 'open', ...stands }
    )
    expect(await openPull(branches.repository, wanted)).toMatchObject({ number: 7 })
  })

  it('is refused in GitHub’s words where it is neither', async () => {
    const branches = branchesWith({})
    const refused = async (status: number) => {
      branches.refuse = () => {
        throw answered(status)
      }
      await expect(openPull(branches.repository, wanted)).rejects.toThrow(`said ${status}`)
    }
    await refused(422)
    await refused(403)
  })
})

/** Edits go onto the branch, or into a pull request where a rule keeps the token off. */
import { describe, expect, it } from 'vitest'
import { commitByPull } from '../../src/github/commit-by-pull.ts'
import { answered, type Branches, branchesWith } from './branches.ts'

const PULL = { name: 'ours', title: 'Note it', body: 'Why.' }
const by = (branches: Branches, pull: Parameters<typeof commitByPull>[1]['pull'], path = 'a.md') =>
  commitByPull(branches.repository, {
    commit: {
      branch: 'main',
      message: 'Note it',
      files: [{ path, edit: (text) => (text.endsWith('x\n') ? null : `${text}x\n`) }],
    },
    pull,
  })
/** Main refuses while it is moved, and nothing else does. */
function refusingMain(branches: Branches): void {
  let seen = 0
  branches.refuse = () => {
    const moved = branches.moves.length > seen
    seen = branches.moves.length
    if (moved && branches.moves.at(-1)?.ref === 'heads/main')
      throw answered(403, 'Protected branch')
  }
}
const text = (branches: Branches, branch: string) =>
  branches.files
    .get(branches.heads.get(branch) ?? '')
    ?.get('a.md')
    ?.toString('utf8')

describe('an edit', () => {
  it('goes onto the branch where that takes it, and opens nothing', async () => {
    for (const pull of [null, PULL]) {
      const branches = branchesWith({ 'a.md': 'a\n' })
      expect(await by(branches, pull)).toMatchObject({ outcome: 'committed' })
      expect(text(branches, 'main')).toBe('a\nx\n')
      expect(branches.pulls).toEqual([])
    }
  })

  it('is refused where the branch takes none and no pull request is wanted', async () => {
    const branches = branchesWith({ 'a.md': 'a\n' })
    refusingMain(branches)
    expect(await by(branches, null)).toMatchObject({
      outcome: 'refused',
      failure: { status: 403 },
    })
    expect(branches.pulls).toEqual([])
  })

  it('goes into a pull request where the branch takes none, and says why', async () => {
    const branches = branchesWith({ 'a.md': 'a\n' })
    refusingMain(branches)
    expect(await by(branches, PULL)).toMatchObject({
      outcome: 'proposed',
      pull: { number: 1, url: 'url 1' },
      because: { status: 403 },
    })
    expect(text(branches, 'main')).toBe('a\n')
    expect(text(branches, 'ours')).toBe('a\nx\n')
    expect(branches.pulls).toMatchObject([
      { head: 'ours', base: 'main', title: 'Note it', body: 'Why.' },
    ])
  })

  it('goes into the pull request that is open already, which is opened no more', async () => {
    const branches = branchesWith({ 'a.md': 'a\n' })
    refusingMain(branches)
    await by(branches, PULL)
    branches.files.set('c9', new Map([['a.md', Buffer.from('b\n')]]))
    branches.heads.set('ours', 'c9')
    expect(await by(branches, PULL)).toMatchObject({ outcome: 'proposed', pull: { number: 1 } })
    expect(text(branches, 'ours')).toBe('b\nx\n')
    expect(branches.pulls).toHaveLength(1)
  })

  it('goes there at once where that alone is wanted', async () => {
    const branches = branchesWith({ 'a.md': 'a\n' })
    expect(await by(branches, { ...PULL, only: true })).toMatchObject({
      outcome: 'proposed',
      because: null,
    })
    expect(text(branches, 'main')).toBe('a\n')
    expect(branches.moves.every(({ ref }) => ref === 'heads/ours')).toBe(true)
  })

  it('is told as refused, and nowhere else tried, where nothing more may be asked', async () => {
    const branches = branchesWith({ 'a.md': 'a\n' })
    branches.refuse = () => {
      throw answered(401)
    }
    expect(await by(branches, PULL)).toMatchObject({
      outcome: 'refused',
      failure: { status: 401, fatal: true },
    })
    expect(branches.asked).toEqual([])
  })

  it('is told as the branch refused it where the pull request is refused as well', async () => {
    const branches = branchesWith({ 'a.md': 'a\n' })
    branches.refuse = () => {
      throw answered(403, branches.moves.length === 1 ? 'Protected branch' : 'Not there either')
    }
    expect(await by(branches, PULL)).toMatchObject({
      outcome: 'refused',
      failure: { sentence: expect.stringContaining('Protected branch') },
    })
    const alone = branchesWith({ 'a.md': 'a\n' })
    alone.refuse = () => {
      throw answered(403, 'No new branch')
    }
    expect(await by(alone, { ...PULL, only: true })).toMatchObject({
      outcome: 'refused',
      failure: {
        sentence: 'GitHub refused to propose a change of main (403: No new branch).',
        remedy: expect.stringContaining('contents: write, pull-requests: write'),
      },
    })
  })

  it('of what does not stand there is none', async () => {
    const branches = branchesWith({ 'a.md': 'a\n' })
    expect(await by(branches, PULL, 'b.md')).toEqual({ outcome: 'unchanged', missing: ['b.md'] })
    expect(await by(branches, { ...PULL, only: true }, 'b.md')).toEqual({
      outcome: 'unchanged',
      missing: ['b.md'],
    })
    expect(branches.pulls).toEqual([])
  })

  it('that changes nothing still proposes what the branch of the pull request holds', async () => {
    const branches = branchesWith({ 'a.md': 'x\n' })
    expect(await by(branches, { ...PULL, only: true })).toMatchObject({ outcome: 'proposed' })
    expect(branches.commits).toEqual([])
  })
})

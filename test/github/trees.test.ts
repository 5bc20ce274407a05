/** What stands at a commit, as its list and its files say; and how it is told that GitHub does not say it. */
import { describe, expect, it } from 'vitest'
import { findFileAt, listHeadTree } from '../../src/github/head-tree.ts'
import { answering } from './answering.ts'

const { repository, answers, watched } = answering('trees')

const entry = (
  path: string,
  type: string,
  mode: string,
  sha: string | undefined = `of ${path}`
) => ({
  path,
  type,
  mode,
  sha,
})

const listed = () => listHeadTree(repository(), 'c0ffee', 3)
const read = () => findFileAt(repository(), 'main', 'docs/a b.md')

describe('the list of a commit', () => {
  it('tells files, links and folders apart; nobody enters a submodule', async () => {
    answers(/\/git\/trees\//, {
      truncated: false,
      tree: [
        entry('incidents', 'tree', '040000'),
        entry('incidents/a.md', 'blob', '100644'),
        entry('run.sh', 'blob', '100755'),
        entry('incidents/link.md', 'blob', '120000'),
        entry('vendor', 'commit', '160000'),
        { ...entry('lost', 'blob', '100644'), sha: undefined },
      ],
    })
    const { outcome, asked } = await watched(listed)
    expect(asked).toEqual([['GET', '/git/trees/c0ffee', { recursive: '1' }]])
    expect(outcome).toEqual({
      isWhole: true,
      entries: new Map([
        ['incidents', { kind: 'directory', blob: 'of incidents' }],
        ['incidents/a.md', { kind: 'file', blob: 'of incidents/a.md' }],
        ['run.sh', { kind: 'file', blob: 'of run.sh' }],
        ['incidents/link.md', { kind: 'symlink', blob: 'of incidents/link.md' }],
        ['vendor', { kind: 'directory', blob: 'of vendor' }],
        ['lost', { kind: 'file', blob: '' }],
      ]),
    })
  })

  it('may have been cut off', async () => {
    answers(/\/git\/trees\//, { truncated: true, tree: [] })
    expect(await listed()).toEqual({ isWhole: false, entries: new Map() })
  })

  it('ends the command with its own exit code where GitHub refuses', async () => {
    answers(/\/git\/trees\//, { message: 'No' }, 403)
    await expect(listed()).rejects.toMatchObject({
      exitCode: 3,
      message: 'GitHub refused to list the files of c0ffee (403: No).',
      remedy: expect.stringContaining('contents: read'),
    })
  })
})

describe('a file at a ref', () => {
  it('is read with its bytes and its blob', async () => {
    const content = Buffer.from([0x61, 0xff, 0x0a]).toString('base64')
    answers(/\/contents\//, { type: 'file', content, sha: 'b10b' })
    const { outcome, asked } = await watched(read)
    expect(asked).toEqual([['GET', '/contents/docs%2Fa%20b.md', { ref: 'main' }]])
    expect(outcome).toEqual({ bytes: Buffer.from([0x61, 0xff, 0x0a]), sha: 'b10b' })
  })

  it.each([
    ['nothing stands there', { message: 'Not Found' }, 404],
    ['a folder stands there', [{ type: 'file' }], 200],
    ['a link that leads nowhere stands there', { type: 'symlink', target: 'x' }, 200],
    ['a submodule stands there', { type: 'submodule' }, 200],
  ])('is none where %s', async (_, body, status) => {
    answers(/\/contents\//, body, status)
    expect(await read()).toBeNull()
  })

  it('ends the command where GitHub refuses, with exit 2 unless a word hangs on it', async () => {
    answers(/\/contents\//, { message: 'No' }, 403)
    const said = {
      message: 'GitHub refused to read docs/a b.md at main (403: No).',
      remedy: expect.stringContaining('contents: read'),
    }
    await expect(read()).rejects.toMatchObject({ exitCode: 2, ...said })
    await expect(findFileAt(repository(), 'main', 'docs/a b.md', 3)).rejects.toMatchObject({
      exitCode: 3,
      ...said,
    })
  })
})

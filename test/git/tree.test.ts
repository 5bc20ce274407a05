import { expect, test } from 'vitest'
import { parseTree, readTree, treeOf } from '../../src/git/tree.ts'
import { temporaryRepository } from '../support/repository.ts'

test('the raw output is read by its NULs: a path may hold anything else', () => {
  const output =
    '100644 blob aa11\tincidents/a b.md\x00120000 blob bb22\tincidents/link\nname.md\x00160000 commit cc33\tvendor/sub\x00'
  expect([...parseTree(output)]).toEqual([
    ['incidents/a b.md', { kind: 'file', blob: 'aa11' }],
    ['incidents/link\nname.md', { kind: 'symlink', blob: 'bb22' }],
    ['vendor/sub', { kind: 'repository', blob: 'cc33' }],
  ])
})

test('folders are known by what lies in them; a submodule is a folder with a repository in it', () => {
  const tree = treeOf(
    parseTree('100644 blob aa\ta/b/c.md\x00160000 commit bb\ta/sub\x00120000 blob cc\tl\x00')
  )
  expect(['.', 'a', 'a/b', 'a/b/c.md', 'a/sub', 'l', 'a/x'].map(tree.kindOf)).toEqual([
    'directory',
    'directory',
    'directory',
    'file',
    'directory',
    'symlink',
    null,
  ])
  expect(tree.list('a')).toEqual([
    { name: 'b', kind: 'directory' },
    { name: 'sub', kind: 'directory' },
  ])
  expect(tree.list('a/sub')).toEqual([{ name: '.git', kind: 'file' }])
  expect(tree.list('nowhere')).toBeNull()
})

test('a name that no checkout makes leads nowhere', () => {
  const odd = ['a/../b.md', '../b.md', 'a/./c.md', '..', 'a//d.md', 'a/..']
  const names = odd.map((path) => `100644 blob aa\t${path}\x00`).join('')
  const tree = treeOf(parseTree(`${names}100644 blob bb\ta/..b.md\x00`))
  expect(tree.list('.')).toEqual([{ name: 'a', kind: 'directory' }])
  expect(tree.list('a')).toEqual([{ name: '..b.md', kind: 'file' }])
})

test('a commit is read as seen from the folder asked, whatever is checked out', () => {
  const repository = temporaryRepository()
  const first = repository.commit({ 'team/incidents/a.md': 'one\n', 'README.md': 'x\n' })
  repository.git('rm', '-q', '-r', 'team')
  repository.commit({ 'team/other.md': 'two\n' })
  expect([...readTree(`${repository.folder}/team`, first).files.keys()]).toEqual(['incidents/a.md'])
  expect([...readTree(repository.folder, first).files.keys()]).toEqual([
    'README.md',
    'team/incidents/a.md',
  ])
})

/** Rules may look at files of the repository and at nothing else. */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { blobId } from '../../src/git/blob-id.ts'
import { openFileLookup } from '../../src/store/file-lookup.ts'
import { createFile, writeFileAtomically } from '../../src/store/write-file.ts'
import { folder } from './helpers.ts'

describe('a repository', () => {
  const outer = folder({ 'secret.txt': 's', 'root/a/b.txt': 'hello', 'root/.git/config': 'c' })
  const root = join(outer, 'root')
  symlinkSync('../secret.txt', join(root, 'link.txt'))
  symlinkSync('..', join(root, 'up'))
  execFileSync('/usr/bin/env', ['mkfifo', join(root, 'pipe')])
  const { kindOf, sha256 } = openFileLookup(root)

  it.each([
    ['a/b.txt', 'file'],
    ['a', 'directory'],
    ['./a/../a//b.txt', 'file'],
    ['', 'directory'],
    ['missing', null],
    ['a/b.txt/c', null],
    ['link.txt', 'symlink'],
    ['up', 'symlink'],
    ['up/secret.txt', 'symlink'],
    ['../secret.txt', null],
    ['a/../../secret.txt', null],
    ['/etc/passwd', null],
    ['.git/config', null],
    ['a\\b.txt', null],
    ['a\0', null],
    ['pipe', null],
    ['a'.repeat(300), null],
  ])('%j is %s', (path, kind) => {
    expect(kindOf(path)).toBe(kind)
    // Asked again, the answer is the same.
    expect(kindOf(path)).toBe(kind)
  })

  it('hashes files, and nothing behind a link or outside', () => {
    expect(sha256('a/b.txt')).toBe(createHash('sha256').update('hello').digest('hex'))
    for (const path of ['link.txt', 'up/secret.txt', '../secret.txt', 'a', 'pipe', '.git/config'])
      expect(sha256(path)).toBeNull()
  })
})

describe('a blob', () => {
  it('has the id that git gives it', () => {
    expect(blobId(new TextEncoder().encode('hello\n'))).toBe(
      'ce013625030ba8dba906f756967f9e9ca394464a'
    )
    expect(blobId(new Uint8Array())).toBe('e69de29bb2d1d6434b8b29ae775ad8c2e48c5391')
  })
})

describe('a file is written', () => {
  it('in the place of the old one, whose mode it keeps, and leaves nothing else behind', () => {
    const root = folder({ 'a/b.md': 'old' })
    execFileSync('chmod', ['640', join(root, 'a/b.md')])
    writeFileAtomically(root, 'a/b.md', 'new é')
    expect(readFileSync(join(root, 'a/b.md'), 'utf8')).toBe('new é')
    expect(statSync(join(root, 'a/b.md')).mode & 0o777).toBe(0o640)
    expect(execFileSync('ls', ['-A', join(root, 'a')], { encoding: 'utf8' })).toBe('b.md\n')
  })

  it('anew, with the folders above it, and never over another', () => {
    const root = folder({ 'there.md': 'old' })
    createFile(root, '2026/11/a.md', 'new')
    expect(readFileSync(join(root, '2026/11/a.md'), 'utf8')).toBe('new')
    expect(() => createFile(root, 'there.md', 'new')).toThrow(
      'there.md exists already; nothing was written.'
    )
    expect(readFileSync(join(root, 'there.md'), 'utf8')).toBe('old')
  })

  it('never through a link or over a folder', () => {
    const root = folder({ 'outside/x.md': 'old', 'in/y': '' })
    symlinkSync('../outside', join(root, 'in/folder'))
    symlinkSync('../outside/x.md', join(root, 'in/x.md'))
    mkdirSync(join(root, 'in/dir.md'))
    expect(() => writeFileAtomically(root, 'in/x.md', 'new')).toThrow(
      'in/x.md is a symbolic link; nothing was written behind it.'
    )
    expect(() => createFile(root, 'in/folder/z.md', 'new')).toThrow(
      'in/folder is a symbolic link; nothing was written behind it.'
    )
    expect(() => writeFileAtomically(root, 'in/dir.md', 'new')).toThrow(
      'in/dir.md is no file; nothing was written.'
    )
    expect(readFileSync(join(root, 'outside/x.md'), 'utf8')).toBe('old')
    writeFileSync(join(root, 'in/y'), 'kept')
    expect(() => createFile(root, 'in/y/z.md', 'new')).toThrow(
      'in/y is no folder; nothing was written.'
    )
  })
})

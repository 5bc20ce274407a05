/** Files are written only where one belongs, and never over what somebody wrote meanwhile. */
import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createFile, refuseGitFolder, writeFileAtomically } from '../../src/store/write-file.ts'
import { folder } from './helpers.ts'

describe('a file that is there', () => {
  it('and read-only is refused, and stays so', () => {
    const root = folder({ 'a.md': 'old' })
    chmodSync(join(root, 'a.md'), 0o444)
    expect(() => writeFileAtomically(root, 'a.md', 'new')).toThrow(
      expect.objectContaining({
        message: 'a.md is read-only; nothing was written.',
        remedy: 'Run `chmod u+w a.md` if it is to be changed; then run it again.',
      })
    )
    expect(readFileSync(join(root, 'a.md'), 'utf8')).toBe('old')
  })

  it('is replaced only while it holds what was read', () => {
    const root = folder({ 'a.md': '\uFEFFold é' })
    writeFileAtomically(root, 'a.md', 'new', '\uFEFFold é')
    expect(() => writeFileAtomically(root, 'a.md', 'newer', '\uFEFFold é')).toThrow(
      'a.md was changed by somebody else meanwhile; nothing was written.'
    )
    expect(readFileSync(join(root, 'a.md'), 'utf8')).toBe('new')
  })
})

describe("git's own folder takes no file", () => {
  const elsewhere = folder({})
  const root = join(elsewhere, 'root')
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: elsewhere, encoding: 'utf8', stdio: 'pipe' }).trim()
  git('init', '--quiet', 'root')
  const people = ['-c', 'user.name=Dana', '-c', 'user.email=dana@kwetter.example']
  git('-C', 'root', ...people, 'commit', '--quiet', '--allow-empty', '--message', 'x')
  git('-C', 'root', 'worktree', 'add', '--quiet', join(elsewhere, 'tree'))
  git('init', '--quiet', '--separate-git-dir', 'apart', 'work')
  git('init', '--quiet', '--bare', 'bare')
  symlinkSync(join(root, '.git'), join(elsewhere, 'link'))
  const trees = git('-C', 'tree', 'rev-parse', '--absolute-git-dir')

  it.each([
    ['below the root', root, '.git/x/report.md'],
    ['in another case', root, 'docs/.GIT/report.md'],
    ['by its short name on Windows', root, 'git~1/report.md'],
    ['run within it', join(root, '.git'), 'out/report.md'],
    ['of a work tree', trees, 'out/report.md'],
    ['that lies apart', elsewhere, 'apart/out/report.md'],
    ['of a bare repository', elsewhere, 'bare/report.md'],
    ['behind a link to it as root', join(elsewhere, 'link'), 'report.md'],
  ])('%s', (_, from, path) => {
    expect(() => createFile(from, path, 'x')).toThrow(
      `${path} lies in git's own folder; nothing was written.`
    )
    expect(existsSync(join(from, path))).toBe(false)
  })

  it('behind a link on the way to a pack', () => {
    const path = join(elsewhere, 'link/pack/SHA256SUMS')
    expect(() => refuseGitFolder(path, 'pack')).toThrow("pack lies in git's own folder")
  })

  it('but a work tree, and folders with like names, take one', () => {
    for (const [from, path] of [
      [root, 'docs/a.md'],
      [join(elsewhere, 'tree'), 'docs/a.md'],
      [join(elsewhere, 'work'), '.github/a.md'],
      [root, 'HEAD/objects/a.md'],
    ] as const) {
      createFile(from, path, 'x')
      expect(readFileSync(join(from, path), 'utf8')).toBe('x')
    }
  })
})

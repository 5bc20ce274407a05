import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openGit } from '../../src/git/repository.ts'
import { findReplayedCommit } from '../../src/git/tree-commit.ts'
import { parseInstant } from '../../src/model/time.ts'
import { temporaryFolder, temporaryRepository } from '../support/repository.ts'

const find = (folder: string, asked: string) => findReplayedCommit(folder, openGit(folder), asked)
const file = { 'a.md': 'x\n' }

test('a revision stands at its own committer date', () => {
  const repository = temporaryRepository()
  const commit = repository.commit(file, '2026-10-01T08:00:00Z')
  repository.commit(file, '2026-10-02T08:00:00Z')
  expect(find(repository.folder, 'HEAD~1')).toEqual({
    commit,
    committedAt: parseInstant('2026-10-01T08:00:00Z'),
    now: parseInstant('2026-10-01T08:00:00Z'),
    remark: null,
  })
})

test('an instant takes the last commit that is not later, to the second, and stands where it was asked', () => {
  const repository = temporaryRepository()
  const first = repository.commit(file, '2026-10-01T08:00:00Z')
  const second = repository.commit(file, '2026-10-02T08:00:00Z')
  const taken = (asked: string) => find(repository.folder, asked).commit
  expect(taken('2026-10-02T07:59:59Z')).toBe(first)
  expect(taken('2026-10-02T10:00:00+02:00')).toBe(second)
  expect(find(repository.folder, '2026-10-05T00:00:00Z')).toMatchObject({
    commit: second,
    now: parseInstant('2026-10-05T00:00:00Z'),
  })
  expect(() => taken('2026-09-30T00:00:00Z')).toThrow('There was no commit on the main line')
})

test('a side branch counts from its merge on: before that, nobody on the main line saw it', () => {
  const repository = temporaryRepository()
  const base = repository.commit(file, '2026-10-01T08:00:00Z')
  repository.git('checkout', '-q', '-b', 'side')
  repository.commit({ 'b.md': 'x\n' }, '2026-10-02T08:00:00Z')
  repository.git('checkout', '-q', 'main')
  repository.git('merge', '-q', '--no-ff', '-m', 'merge', 'side')
  expect(find(repository.folder, '2026-10-02T12:00:00Z').commit).toBe(base)
})

test('dates that run backwards are said aloud', () => {
  const repository = temporaryRepository()
  repository.commit(file, '2026-10-01T08:00:00Z')
  repository.commit(file, '2026-10-05T08:00:00Z')
  const third = repository.commit(file, '2026-10-03T08:00:00Z')
  expect(find(repository.folder, '2026-10-04T00:00:00Z')).toMatchObject({
    commit: third,
    remark:
      'the dates of the main line run backwards: an earlier commit claims a later date, and this is the last whose date is not later.',
  })
  expect(find(repository.folder, '2026-10-06T00:00:00Z').remark).toBeNull()
})

test('what looks like an option is no revision, and writes nothing', () => {
  const repository = temporaryRepository()
  repository.commit(file)
  for (const asked of [
    '--output=stolen',
    '-h',
    '--all',
    'nowhere',
    '',
    'HEAD:a.md',
    '2026-11-21',
  ]) {
    expect(() => find(repository.folder, asked)).toThrow(
      'is neither a commit of this repository nor an instant'
    )
  }
  expect(existsSync(join(repository.folder, 'stolen'))).toBe(false)
})

test('without git, before the first commit and in a shallow clone there is nothing to replay', () => {
  expect(() => find(temporaryFolder(), 'HEAD')).toThrow('there is no Git work tree here')
  expect(() => find(temporaryRepository().folder, 'HEAD')).toThrow('there is no commit yet')
  const origin = temporaryRepository()
  origin.commit(file)
  origin.commit({ 'b.md': 'x\n' })
  const folder = join(temporaryFolder(), 'clone')
  execFileSync('git', ['clone', '--quiet', '--depth=1', `file://${origin.folder}`, folder])
  expect(() => find(folder, 'HEAD')).toThrow('it is shallow')
})

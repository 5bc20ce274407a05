import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openGit } from '../../src/git/repository.ts'
import { gitEnvironment, runGit } from '../../src/git/run-git.ts'
import { temporaryFolder, temporaryRepository } from '../support/repository.ts'

test('a folder outside any repository has no history', () => {
  expect(openGit(temporaryFolder())).toBeNull()
})

test('the last commit of a file is the last one that touched it, not the newest of all', () => {
  const repository = temporaryRepository()
  const first = repository.commit({ 'incidents/policy.yml': 'version: 1\n' })
  const second = repository.commit({ 'README.md': 'hello\n' })
  const git = openGit(repository.folder)
  expect(git?.head).toBe(second)
  expect(git?.lastCommitOf('incidents/policy.yml')).toBe(first)
})

test('a modified, an untracked and a missing file have no commit', () => {
  const repository = temporaryRepository()
  repository.commit({ 'policy.yml': 'version: 1\n' })
  repository.write('policy.yml', 'version: 1 # changed\n')
  repository.write('new.yml', 'version: 1\n')
  const git = openGit(repository.folder)
  expect(git?.lastCommitOf('policy.yml')).toBeNull()
  expect(git?.lastCommitOf('new.yml')).toBeNull()
  expect(git?.lastCommitOf('absent.yml')).toBeNull()
})

test('a repository without a commit has no head', () => {
  const git = openGit(temporaryRepository().folder)
  expect(git?.head).toBeNull()
  expect(git?.lastCommitOf('policy.yml')).toBeNull()
})

test('a shallow clone does not pass off the commit at its cut as the one that touched a file', () => {
  const origin = temporaryRepository()
  origin.commit({ 'policy.yml': 'version: 1\n' })
  origin.commit({ 'README.md': 'hello\n' })
  const folder = join(temporaryFolder(), 'clone')
  execFileSync('git', ['clone', '--quiet', '--depth=1', `file://${origin.folder}`, folder])
  const git = openGit(folder)
  expect(git?.isShallow).toBe(true)
  expect(git?.lastCommitOf('policy.yml')).toBeNull()
})

test('a path that looks like an option or a pattern is only a path', () => {
  const repository = temporaryRepository()
  const commit = repository.commit({ '--output=stolen': 'x\n', '*.yml': 'y\n' })
  const git = openGit(repository.folder)
  expect(git?.lastCommitOf('--output=stolen')).toBe(commit)
  expect(git?.lastCommitOf('*.yml')).toBe(commit)
})

test('no hook, file-system monitor or pager of the repository runs', () => {
  const repository = temporaryRepository()
  repository.commit({ 'policy.yml': 'version: 1\n' })
  const trap = join(repository.folder, 'trap.sh')
  writeFileSync(trap, `#!/bin/sh\ntouch '${repository.folder}/ran'\n`)
  chmodSync(trap, 0o755)
  repository.git('config', 'core.fsmonitor', trap)
  repository.git('config', 'core.pager', trap)
  openGit(repository.folder)?.lastCommitOf('policy.yml')
  expect(existsSync(join(repository.folder, 'ran'))).toBe(false)
})

test('variables that would point git elsewhere are not passed on', () => {
  const environment = gitEnvironment({
    PATH: '/bin',
    GIT_DIR: '/elsewhere',
    GIT_EXTERNAL_DIFF: 'rm',
  })
  expect(environment).toMatchObject({ PATH: '/bin', GIT_TERMINAL_PROMPT: '0' })
  expect(environment).not.toHaveProperty('GIT_DIR')
  expect(environment).not.toHaveProperty('GIT_EXTERNAL_DIFF')
})

test('a failed call is told with its status and git’s own words', () => {
  const answer = runGit(temporaryFolder(), ['rev-parse', 'HEAD'])
  expect(answer).toMatchObject({ kind: 'failed', status: 128 })
  expect(answer).toHaveProperty('message', expect.stringContaining('not a git repository'))
})

import { expect, test } from 'vitest'
import { runGit } from '../../src/git/run-git.ts'
import { temporaryFolder } from '../support/repository.ts'

test('git that takes longer than it may is stopped, and the call has failed', () => {
  const folder = temporaryFolder()
  runGit(folder, ['init', '--quiet'])
  const wait = ['-c', 'alias.wait=!exec sleep 60', 'wait']
  expect(runGit(folder, wait, { seconds: 0.2 })).toEqual({
    kind: 'failed',
    status: -1,
    message: 'it took too long, and was stopped',
  })
})

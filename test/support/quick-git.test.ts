/** Repositories made without git are what git makes: held here, since a thousand tests stand on them. */
import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { HASTY } from '../../demo/support/hasty-git.js'
import { commitQuickly, initRepository } from '../../demo/support/quick-git.js'
import { put } from '../cli/support.ts'
import { temporaryFolder } from './repository.ts'

const AUTHOR = { name: 'Dana', email: 'dana@kwetter.example', at: '2026-11-21T04:00:00+01:00' }
const COMMITTER = { name: 'GitHub', email: 'noreply@github.com', at: '2026-11-21T03:00:00Z' }

function gitIn(folder: string) {
  return (...args: string[]) =>
    execFileSync('git', [...HASTY, ...args], {
      cwd: folder,
      encoding: 'utf8',
      env: {
        PATH: process.env['PATH'],
        HOME: folder,
        GIT_AUTHOR_NAME: AUTHOR.name,
        GIT_AUTHOR_EMAIL: AUTHOR.email,
        GIT_AUTHOR_DATE: AUTHOR.at,
        GIT_COMMITTER_NAME: COMMITTER.name,
        GIT_COMMITTER_EMAIL: COMMITTER.email,
        GIT_COMMITTER_DATE: COMMITTER.at,
      },
    }).trim()
}

/** One that is made quickly, and one that git makes; each step is done to both. */
function twins() {
  const [quick, slow] = [temporaryFolder(), temporaryFolder()]
  const [ours, theirs] = [gitIn(quick), gitIn(slow)]
  initRepository(quick)
  theirs('init', '--quiet', '--initial-branch=main')
  return {
    ours,
    both: (deed: (folder: string) => void) => [quick, slow].forEach(deed),
    commit: (message: string) => {
      theirs('add', '--all')
      theirs('commit', '--quiet', '--allow-empty', '--message', message)
      const hash = commitQuickly(quick, { author: AUTHOR, committer: COMMITTER, message })
      return { hash, git: theirs('rev-parse', 'HEAD') }
    },
  }
}

it('each commit has the hash that git gives it, and git finds the work tree clean', () => {
  const { ours, both, commit } = twins()
  const hashes = [commit('Nothing yet')]
  both((folder) => put(folder, 'incidents/2026/11/a.md', 'one\n'))
  both((folder) => put(folder, 'incidents.md', 'a name that sorts between\n'))
  both((folder) => put(folder, 'incidents/ä ö/b.md', Buffer.from([0xff, 0, 10])))
  both((folder) => put(folder, 'run.sh', '#!/bin/sh\n'))
  both((folder) => chmodSync(join(folder, 'run.sh'), 0o755))
  both((folder) => symlinkSync('run.sh', join(folder, 'link')))
  both((folder) => mkdirSync(join(folder, 'empty')))
  hashes.push(commit('Write\n\nWith a body, and #7.'))
  both((folder) => rmSync(join(folder, 'incidents.md')))
  both((folder) => put(folder, `long/${'n'.repeat(200)}.md`, 'x'.repeat(100_000)))
  hashes.push(commit('Take away'), commit('Nothing more'))
  expect(hashes.map(({ hash }) => hash)).toEqual(hashes.map(({ git }) => git))
  expect(ours('status', '--porcelain')).toBe('')
  expect(ours('fsck', '--strict', '--no-dangling')).toBe('')
  expect(ours('log', '--format=%s')).toBe('Nothing more\nTake away\nWrite\nNothing yet')
})

it('goes on where git went on', () => {
  const { ours, both, commit } = twins()
  both((folder) => put(folder, 'a.md', 'one\n'))
  commit('One')
  both((folder) => gitIn(folder)('switch', '--quiet', '--create', 'side/branch'))
  both((folder) => gitIn(folder)('mv', 'a.md', 'b.md'))
  const { hash, git } = commit('Two')
  expect(hash).toBe(git)
  expect(ours('rev-parse', 'side/branch')).toBe(git)
})

it.each<[what: string, make: (folder: string) => void]>([
  ['what is ignored', (folder) => put(folder, '.gitignore', 'b.md\n')],
  ['attributes', (folder) => put(folder, 'incidents/.gitattributes', '*.md text\n')],
  ['a repository within', (folder) => mkdirSync(join(folder, 'within/.git'), { recursive: true })],
  ['another setting', (folder) => void gitIn(folder)('config', 'core.autocrlf', 'input')],
  ['no branch', (folder) => void gitIn(folder)('checkout', '--quiet', '--detach')],
  ['packed branches', (folder) => void gitIn(folder)('pack-refs', '--all')],
  ['a merge', (folder) => put(folder, '.git/MERGE_HEAD', `${'0'.repeat(40)}\n`)],
])('leaves %s to git', (_, make) => {
  const folder = temporaryFolder()
  initRepository(folder)
  put(folder, 'a.md', 'one\n')
  const commit = { author: AUTHOR, committer: COMMITTER, message: 'One' }
  expect(commitQuickly(folder, commit)).toMatch(/^[0-9a-f]{40}$/)
  make(folder)
  expect(commitQuickly(folder, commit)).toBeNull()
})

it.each([
  ['a date without a zone', { author: { ...AUTHOR, at: '2026-11-21T04:00:00' } }],
  ['a date before 1970', { committer: { ...COMMITTER, at: '1969-12-31T23:00:00Z' } }],
  ['a name that git would trim', { author: { ...AUTHOR, name: 'Dana.' } }],
  ['a name with brackets', { author: { ...AUTHOR, name: 'Da<na' } }],
  ['a message that git would tidy', { message: 'One \n\n\n\nTwo' }],
])('leaves %s to git', (_, odd) => {
  const folder = temporaryFolder()
  initRepository(folder)
  const usual = { author: AUTHOR, committer: COMMITTER, message: 'One' }
  expect(commitQuickly(folder, { ...usual, ...odd })).toBeNull()
  expect(existsSync(join(folder, '.git/refs/heads/main'))).toBe(false)
})

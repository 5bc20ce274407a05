/** Real Git repositories in temporary folders, with fixed people and dates. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { HASTY } from '../../demo/support/hasty-git.js'
import { commitAll, initRepository } from '../../demo/support/quick-git.js'
import { clearAfterTest } from './leftovers.ts'

/** An empty folder that goes when the test ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'ledger-'))
  clearAfterTest(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A repository to commit to. */
export interface TestRepository {
  readonly folder: string
  readonly git: (...args: string[]) => string
  readonly write: (path: string, text: string) => void
  /** Writes the files, commits everything and gives the commit's hash. */
  readonly commit: (files: Readonly<Record<string, string>>, at?: string) => string
}

/** A fresh repository on branch `main`. */
export function temporaryRepository(): TestRepository {
  const folder = temporaryFolder()
  const run = (args: readonly string[], at = '2026-11-21T03:00:00Z') =>
    execFileSync('git', [...HASTY, ...args], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH: process.env['PATH'],
        HOME: folder,
        GIT_AUTHOR_NAME: 'Dana',
        GIT_AUTHOR_EMAIL: 'dana@kwetter.example',
        GIT_AUTHOR_DATE: at,
        GIT_COMMITTER_NAME: 'Dana',
        GIT_COMMITTER_EMAIL: 'dana@kwetter.example',
        GIT_COMMITTER_DATE: at,
      },
    }).trim()
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  initRepository(folder)
  return {
    folder,
    git: (...args) => run(args),
    write,
    commit: (files, at = '2026-11-21T03:00:00Z') => {
      for (const [path, text] of Object.entries(files)) write(path, text)
      const dana = { name: 'Dana', email: 'dana@kwetter.example', at }
      const commit = { author: dana, committer: dana, message: 'change' }
      return commitAll(folder, commit, (...args) => run(args, at))
    },
  }
}

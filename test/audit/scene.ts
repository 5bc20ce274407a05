/** Real repositories with chosen people and dates, and records written as short timelines. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import * as yaml from 'yaml'
import { HASTY } from '../../demo/support/hasty-git.js'
import { commitAll, initRepository } from '../../demo/support/quick-git.js'
import { type TypedPolicy, typedPolicy } from '../support/policy.ts'
import { temporaryFolder } from '../support/repository.ts'

/** Who commits, and when; the committer is the author unless said otherwise. */
export interface Deed {
  readonly at: string
  readonly committedAt?: string
  /** `Dana <dana@kwetter.example>`. */
  readonly by?: string
  readonly committedBy?: string
  readonly message?: string
}

/** A repository with the policy of DESIGN section 3 committed at its beginning. */
export interface Scene {
  readonly folder: string
  /** Runs git at a moment and gives its output. */
  readonly git: (deed: Deed, ...args: readonly string[]) => string
  /** Writes the files (null deletes one), commits everything and gives the commit's hash. */
  readonly commit: (deed: Deed, files: Readonly<Record<string, string | null>>) => string
  readonly read: (path: string) => string
  readonly move: (from: string, to: string) => void
}

/** Who commits what GitHub squashes, and who writes receipts. */
export const GITHUB = 'GitHub <noreply@github.com>'
export const ACTION = 'github-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com>'

export const POLICY = 'incidents/policy.yml'
export const BEGINNING: Deed = { at: '2026-11-01T00:00:00Z' }

/** The policy as a file's text. */
export function policyText(typed: TypedPolicy = typedPolicy): string {
  return yaml.stringify(typed, { aliasDuplicateObjects: false })
}

/** Name and address of `Dana <dana@kwetter.example>`. */
function person(words: string): readonly string[] {
  return /^(.*) <(.*)>$/.exec(words)?.slice(1) ?? []
}

function peopleOf({ at, committedAt = at, by, committedBy }: Deed) {
  const [name = 'Dana', email = 'dana@kwetter.example'] = person(by ?? '')
  const [committer = name, address = email] = person(committedBy ?? '')
  return {
    author: { name, email, at },
    committer: { name: committer, email: address, at: committedAt },
  }
}

/** A repository whose first commit, on 1 November, holds the policy alone; no commit at all where `policy` is null. */
export function scene(policy: string | null = policyText()): Scene {
  const folder = temporaryFolder()
  const git: Scene['git'] = (deed, ...args) => {
    const { author, committer } = peopleOf(deed)
    return execFileSync('git', [...HASTY, ...args], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH: process.env['PATH'],
        HOME: folder,
        GIT_EDITOR: 'true',
        GIT_AUTHOR_NAME: author.name,
        GIT_AUTHOR_EMAIL: author.email,
        GIT_AUTHOR_DATE: author.at,
        GIT_COMMITTER_NAME: committer.name,
        GIT_COMMITTER_EMAIL: committer.email,
        GIT_COMMITTER_DATE: committer.at,
      },
    }).trim()
  }
  const made: Scene = {
    folder,
    git,
    commit: (deed, files) => {
      for (const [path, text] of Object.entries(files)) {
        const full = join(folder, path)
        mkdirSync(dirname(full), { recursive: true })
        if (text === null) rmSync(full)
        else writeFileSync(full, text)
      }
      const message = deed.message ?? 'change'
      const commit = { ...peopleOf(deed), message }
      return commitAll(folder, commit, (...args) => git(deed, ...args))
    },
    read: (path) => readFileSync(join(folder, path), 'utf8'),
    move: (from, to) => {
      mkdirSync(dirname(join(folder, to)), { recursive: true })
      renameSync(join(folder, from), join(folder, to))
    },
  }
  initRepository(folder)
  if (policy !== null) made.commit(BEGINNING, { [POLICY]: policy })
  return made
}

/** What a test says of a record. */
export interface Told {
  readonly id?: string
  readonly title?: string
  readonly kind?: string
  readonly more?: readonly string[]
  /** Whole entries, as in `{ at: 2026-11-21T03:12:00Z, event: reported }`, without the braces. */
  readonly timeline: readonly string[]
  readonly body?: string
}

export const ID = 'INC-20261121-0312'
export const PATH = `incidents/2026/11/${ID}-logins-fail.md`

/** A whole record. A timeline line `03:12 reported by: dana` stands on 21 November. */
export function record({
  id = ID,
  title = 'Logins fail',
  kind = 'service',
  ...told
}: Told): string {
  const { more = [], timeline, body = '## Summary\nLogins fail.\n' } = told
  const lines = timeline.map((line) => {
    const [, time = '', event = '', rest = ''] = /^(\S+) ([a-z]+)(.*)$/.exec(line) ?? []
    const at = time.includes('T') ? time : `2026-11-21T${time}:00Z`
    return `  - { at: ${at}, event: ${event}${rest.trim() === '' ? '' : `, ${rest.trim()}`} }`
  })
  return [
    '---',
    `id: ${id}`,
    `title: ${title}`,
    `kind: ${kind}`,
    'services: [login-api]',
    ...more,
    'timeline:',
    ...lines,
    '---',
    body,
  ].join('\n')
}

const KEY_GENERATOR = 'ssh-keygen'

/** The path of a fresh key that commits can be signed with; its public half lies beside it, as `.pub`. */
export function signingKey(): string {
  const file = join(temporaryFolder(), 'key')
  execFileSync(KEY_GENERATOR, ['-q', '-t', 'ed25519', '-N', '', '-f', file])
  return file
}

/** What the commands ask of a Git work tree: where it stands, and which commit last touched a file. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { runGit } from './run-git.ts'

/** A Git work tree. */
export interface GitRepository {
  /** The top folder of the work tree. */
  readonly top: string
  /** From the top to the folder it was opened in, with a slash at its end; empty at the top. */
  readonly prefix: string
  /** The full hash of the commit that HEAD names; null before the first commit. */
  readonly head: string | null
  /** Whether the history was cut when it was fetched. */
  readonly isShallow: boolean
  /** Whether what stands at `path` is tracked and as it was committed, or nothing stands there. */
  readonly isClean: (path: string) => boolean
  /**
   * The last commit of the main line (the first parents of HEAD) that touched `path` (relative to the folder it was
   * opened in): a merge, where one brought it there. Null where the file is
   * modified or not tracked, and where the history is cut before the answer is certain.
   */
  readonly lastCommitOf: (path: string) => string | null
}

/** Opens the work tree around `folder`; null where there is none, or no git. */
export function openGit(folder: string): GitRepository | null {
  const found = runGit(folder, [
    'rev-parse',
    '--path-format=absolute',
    '--show-toplevel',
    '--is-shallow-repository',
    '--git-path',
    'shallow',
    '--show-prefix',
  ])
  if (found.kind !== 'ok') return null
  const [top = '', shallow = 'false', shallowFile = '', prefix = ''] = found.output.split('\n')
  const isShallow = shallow === 'true'
  const boundary = isShallow ? readBoundary(resolve(folder, shallowFile)) : new Set<string>()
  const head = runGit(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', 'HEAD'])
  return {
    top,
    prefix,
    head: head.kind === 'ok' ? head.output.trim() : null,
    isShallow,
    isClean: (path) => isClean(folder, path),
    lastCommitOf: (path) => {
      if (!isClean(folder, path)) return null
      const log = runGit(folder, [
        'log',
        '-1',
        '--first-parent',
        '--no-show-signature',
        '--format=%H',
        '--end-of-options',
        'HEAD',
        '--',
        path,
      ])
      const commit = log.kind === 'ok' ? log.output.trim() : ''
      return commit === '' || boundary.has(commit) ? null : commit
    },
  }
}

/** A commit at the cut shows every file as added, so its word on who touched what is worth nothing. */
function readBoundary(file: string): ReadonlySet<string> {
  return new Set(readFileSync(file, 'utf8').split('\n').filter(Boolean))
}

function isClean(folder: string, path: string): boolean {
  const status = runGit(folder, ['status', '--porcelain=v1', '-z', '--', path])
  return status.kind === 'ok' && status.output === ''
}

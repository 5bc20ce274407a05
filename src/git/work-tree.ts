/** Finds the work tree around a folder, which git may refuse to read, with its HEAD and its own folder. */
import { existsSync, accessSync, constants } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { CommandError } from '../model/errors.ts'
import type { Instant } from '../model/time.ts'
import { refusal } from './refusal.ts'
import { runGit, readGit } from './run-git.ts'

/** A work tree. */
export interface WorkTree {
  readonly kind: 'found'
  readonly top: string
  readonly gitFolder: string
  /** From the top to the folder that was asked about, with a slash at its end; empty at the top. */
  readonly prefix: string
  /** Where the history was cut when it was fetched: the file that names its oldest commits. */
  readonly shallowFile: string | null
  /** Where packs lie: what is fetched later into a clone without all objects lands there. */
  readonly packs: string
  /** The full hash of the commit that HEAD names; null before the first commit. */
  readonly head: string | null
}

/**
 * The work tree around `folder`, or why there is none.
 *
 * @throws CommandError (2) where there is a repository that git will not read: another user's, or a broken one.
 */
export function findWorkTree(
  folder: string
): WorkTree | { readonly kind: 'none' } | { readonly kind: 'missing' } {
  const found = runGit(folder, [
    'rev-parse',
    '--path-format=absolute',
    '--is-inside-git-dir',
    '--is-shallow-repository',
    '--show-toplevel',
    '--git-dir',
    '--git-path',
    'shallow',
    '--git-path',
    'objects/pack',
    '--show-prefix',
    // Without a commit it says nothing, and no fault.
    '--revs-only',
    'HEAD^{commit}',
  ])
  if (found.kind === 'missing') return { kind: 'missing' }
  if (found.kind === 'failed') {
    const isNone = found.message.includes('not a git repository (or any')
    if (isNone && !hasGitFolder(resolve(folder))) return { kind: 'none' }
    throw refusal('Git will not read this repository', found)
  }
  const [inside, shallow, top = '', gitFolder = '', ...more] = found.output.split('\n')
  const [shallowFile = '', packs = '', prefix = '', hash = ''] = more
  if (inside === 'true') {
    throw new CommandError(
      `Git keeps its own things in this folder (${gitFolder}), or somebody committed one that looks so.`,
      'Run it in the clone that holds the records.'
    )
  }
  return {
    kind: 'found',
    top,
    gitFolder,
    prefix,
    shallowFile: shallow === 'true' ? shallowFile : null,
    packs,
    head: hash || headOf(folder),
  }
}

/** Git says "not a git repository" of a damaged one too. */
function hasGitFolder(folder: string): boolean {
  if (existsSync(join(folder, '.git', 'HEAD'))) return true
  const above = dirname(folder)
  return above !== folder && hasGitFolder(above)
}

/** For a HEAD that named no commit at once: why. @throws CommandError (2) where it names what cannot be read. */
function headOf(folder: string): string | null {
  const head = runGit(folder, ['log', '-1', '--format=%H'])
  if (head.kind === 'ok') return head.output.trim()
  if (head.kind === 'failed' && head.message.includes('does not have any commits yet')) return null
  throw refusal('The last commit cannot be read', head)
}

/** Of a repository that has a commit; null where the date is damaged. */
export function committedAt(folder: string): Instant | null {
  const args = ['show', '-s', '--format=%ct', '--end-of-options', 'HEAD']
  const seconds = Number(readGit(folder, args, 'The last commit cannot be read').trim())
  return Number.isInteger(seconds) ? seconds : null
}

/** Its absolute path; null outside of a work tree, without git, and where nothing may be written into it. */
export function findGitFolder(folder: string): string | null {
  const found = runGit(folder, ['rev-parse', '--path-format=absolute', '--git-dir'])
  if (found.kind !== 'ok') return null
  const path = found.output.replace(/\n$/, '')
  try {
    accessSync(path, constants.W_OK)
    return path
  } catch {
    return null
  }
}

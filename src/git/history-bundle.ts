/** Writes a whole history into one file, and reads such a file, which may be hostile, into a repository of its own. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CommandError } from '../model/errors.ts'
import { refusal, wordsOf } from './refusal.ts'
import { runGit } from './run-git.ts'

/**
 * Writes the ancestry of HEAD to the absolute path `file` (`git bundle`). One thread, so that git packs the same
 * objects as alike as it can.
 *
 * @throws CommandError (2) where git cannot, or HEAD is no longer the commit `head`.
 */
export function writeHistoryBundle(top: string, head: string, file: string): void {
  const made = runGit(top, ['-c', 'pack.threads=1', 'bundle', 'create', '--quiet', file, 'HEAD'])
  if (made.kind !== 'ok') throw refusal('The history could not be written', made)
  const heads = runGit(top, ['bundle', 'list-heads', file])
  if (heads.kind === 'ok' && heads.output === `${head} HEAD\n`) return
  throw new CommandError(
    'HEAD moved to another commit while the history was written.',
    'Empty the folder and run it again.'
  )
}

/** A history that was read from a file; `damaged` says in git's words why it could not be. */
export type OpenedHistory =
  | { readonly kind: 'open'; readonly folder: string; readonly close: () => void }
  | { readonly kind: 'damaged'; readonly problem: string }

/**
 * Reads the file at the absolute path `file` into a new repository, whose HEAD becomes `head` and whose work tree stays
 * empty: nothing is checked out, no hook or template runs, and git recomputes the name of every object.
 *
 * @throws CommandError (2) without git.
 */
export function openHistoryBundle(file: string, head: string): OpenedHistory {
  const folder = mkdtempSync(join(tmpdir(), 'incident-ledger-'))
  const close = () => rmSync(folder, { recursive: true, force: true })
  try {
    const problem = unbundle(folder, file, head)
    if (problem === null) return { kind: 'open', folder, close }
    close()
    return { kind: 'damaged', problem }
  } catch (error) {
    close()
    throw error
  }
}

/** A history of millions of commits takes minutes; what takes longer was made to. */
const STEP_LIMIT = 15 * 60

/** Git's words where a step fails. */
function unbundle(folder: string, file: string, head: string): string | null {
  const format = head.length === 64 ? 'sha256' : 'sha1'
  // Larger objects are written to disk as they come, and never held whole.
  const calm = ['-c', 'core.bigFileThreshold=16m', '-c', 'pack.threads=1']
  const steps = [
    ['init', '--quiet', '--template=', '--initial-branch=main', `--object-format=${format}`, '.'],
    ['bundle', 'verify', '--quiet', file],
    [...calm, 'bundle', 'unbundle', file],
    ['update-ref', 'refs/heads/main', head],
    ['rev-list', '--objects', '--quiet', '--end-of-options', head],
  ]
  for (const step of steps) {
    const answer = runGit(folder, step, { seconds: STEP_LIMIT })
    if (answer.kind === 'missing') {
      throw new CommandError(
        'The history of the pack is read by git, and there is no git on this machine.',
        'Install git 2.31 or newer.'
      )
    }
    if (answer.kind === 'failed') return wordsOf(answer)
    if (step.includes('unbundle') && answer.output !== `${head} HEAD\n`)
      return `it names other commits than HEAD at ${head}`
  }
  return null
}

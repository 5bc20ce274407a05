/** One writer of a ledger at a time: what is read, decided and written has no other writer in between. */
import { join, resolve } from 'node:path'
import { takeLock } from '../../disk/lock.ts'
import { findGitFolder } from '../../git/work-tree.ts'
import type { CommonOptions, Shell } from '../shell.ts'
import { refuseReplay } from './replay.ts'
import { isThere } from '../../store/files.ts'

/**
 * Does the work while no other run writes to these records; what it builds on is read within it.
 *
 * @throws CommandError (2) where another run does not finish, or no lock can be made.
 */
export async function alone<Result>(
  { root }: Shell,
  { dir }: CommonOptions,
  work: () => Promise<Result>
): Promise<Result> {
  const release = await takeLock(lockOf(root, dir))
  try {
    return await work()
  } finally {
    release()
  }
}

/** The same for a verb that prints, compares or writes, and is alone only where it writes: the present, never a replay. */
export async function aloneToWrite<Result>(
  shell: Shell,
  options: CommonOptions & { readonly what: 'print' | 'write' | 'check' },
  work: () => Promise<Result>
): Promise<Result> {
  if (options.what !== 'write') return work()
  refuseReplay(options, '--write')
  return alone(shell, options, work)
}

/** In git's folder, where nobody commits it; beside the records where there is none, or none to write to. */
function lockOf(root: string, dir: string): string {
  const records = resolve(root, dir)
  const place = isThere(records) ? records : root
  const folder = findGitFolder(place)
  return folder === null
    ? join(place, '.incident-ledger.lock')
    : join(folder, 'incident-ledger', 'lock')
}

/** Gathers for a sweep, which goes on by the last policy without errors where the present one has some. */
import type { PolicyFault } from '../../delivery/policy-fault.ts'
import { type Gathered, gather, type Gathering, ledgerOf } from '../ledger/gather.ts'
import { withExactTasks } from '../ledger/report-bodies.ts'
import { readingOf } from '../ledger/reading.ts'
import { findStandIn } from '../ledger/stand-in.ts'
import { UnusablePolicy } from '../ledger/usable-policy.ts'
import { unmergedReader } from '../../store/read-records.ts'
import type { CommonOptions, Shell } from '../shell.ts'
import type { WideSweep } from './deliver.ts'
import { policyPath } from '../ledger/places.ts'

/** What a sweep rests on. */
export interface ToDeliver {
  readonly gathered: Gathered
  /** What is wrong with the present policy, and the error that says it; null where nothing is. */
  readonly fault: (PolicyFault & { readonly error: UnusablePolicy }) | null
}

/**
 * Gathers.
 *
 * @throws CommandError (2) where the policy has errors, and no history has a version without.
 */
export async function gatherToDeliver(
  shell: Shell,
  asked: CommonOptions,
  { basePolicy = null, needed = 'all' }: Pick<Gathering, 'basePolicy' | 'needed'> = {}
): Promise<ToDeliver> {
  const options = { ...asked, reading: readingOf(shell.root, asked) }
  try {
    return { gathered: await gather(shell, options, { basePolicy, needed }), fault: null }
  } catch (error) {
    if (!(error instanceof UnusablePolicy) || basePolicy !== null) throw error
    const path = policyPath(options)
    const place = { path, dir: options.dir }
    const standIn = await findStandIn(options.reading.git(), place, options.replay?.commit ?? null)
    if (standIn === null) throw error
    const { line = 1, message = error.message, hint = error.remedy } = error.first ?? {}
    return {
      gathered: await gather(shell, options, { standIn, needed }),
      fault: {
        path,
        line,
        message,
        hint,
        commit: options.head?.beyond?.commit ?? standIn.faultyCommit,
        standIn: standIn.commit,
        error,
      },
    }
  }
}

/** The sweep of what was gathered, with the readers and the clocks of this shell. */
export function wideSweep(
  { now, recordWorker, bodyWorker }: Shell,
  { dir }: CommonOptions,
  { gathered, fault }: ToDeliver,
  { destination, log, beside }: Pick<WideSweep, 'destination' | 'log' | 'beside'>
): WideSweep {
  return {
    gathered,
    fault,
    destination,
    log,
    beside: beside ?? null,
    now,
    dir,
    readUnmerged: unmergedReader(recordWorker),
    exactly: (files) => withExactTasks({ bodyWorker }, files),
    compute: (files) => ledgerOf({ ...gathered, files }, now),
  }
}

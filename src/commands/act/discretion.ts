/** How a run of the Action keeps to what may be said where it runs. */
import type { Policy } from '../../model/policy.ts'
import type { PartResult } from './act-run.ts'
import { mapOutputs } from './action-outputs.ts'
import { hiddenAmong, type Hidden, unnamed } from '../ledger/hidden-records.ts'
import { readingOf } from '../ledger/reading.ts'
import type { CommonOptions, Shell } from '../shell.ts'
import type { Touched } from './touched-records.ts'
import { policyPath } from '../ledger/places.ts'

/** The records of the work tree, or of the head that is read instead, that are hidden in this place. */
export async function hiddenRecords(
  shell: Shell,
  options: CommonOptions,
  touched: Touched
): Promise<Hidden> {
  if (shell.place === 'private') return new Map()
  const source = readingOf(shell.root, options)
  if (!source.has(options.dir)) return new Map()
  const policy = await markingPolicy(shell, options, touched)
  return hiddenAmong(await source.records(options.dir), policy, shell.place)
}

/** The policy whose markings count; null: none does. A pull request's own must not lift a marking. */
export async function markingPolicy(
  shell: Shell,
  options: CommonOptions,
  touched: Touched
): Promise<Policy | null> {
  const path = policyPath(options)
  const source = readingOf(shell.root, options)
  if (touched.kind === 'some') {
    const { bytes } = touched.base
    return bytes === null ? null : (await source.parsePolicy(path, bytes)).policy
  }
  return source.has(path) ? (await source.policy(path)).policy : null
}

/** A shell whose every line is without the paths of what is hidden. */
export function hidingShell(shell: Shell, hidden: Hidden): Shell {
  if (hidden.size === 0) return shell
  const safe = (write: (text: string) => void) => (text: string) => write(unnamed(text, hidden))
  return { ...shell, out: safe(shell.out), err: safe(shell.err), command: safe(shell.command) }
}

/** A shell that hides what the work tree holds and this place must not learn. */
export async function discreetShell(shell: Shell, options: CommonOptions): Promise<Shell> {
  return hidingShell(shell, await hiddenRecords(shell, options, { kind: 'all' }))
}

/** A part whose summary, outputs and sentences are without them. */
export function hidingPart(part: PartResult, hidden: Hidden): PartResult {
  if (hidden.size === 0) return part
  const safe = (text: string) => unnamed(text, hidden)
  return {
    ...part,
    summary: safe(part.summary),
    outputs: mapOutputs(part.outputs, safe),
    warnings: part.warnings.map(safe),
    errors: part.errors.map(safe),
  }
}

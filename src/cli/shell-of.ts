/** The shell of a process: its folder, its streams and its clock. */
import type { Shell } from '../commands/shell.ts'
import type { Machine } from './machine.ts'
import { streamsOf } from './streams.ts'

/** Makes the shell at `root`, as of the present. */
export async function shellOf(machine: Machine, root: string): Promise<Shell> {
  const { columns, env, templates, bodyWorker, recordWorker, watchdog } = machine
  const { instantOf } = await import('../model/time.ts')
  return {
    root,
    now: instantOf(Date.now()),
    color: columns !== null && !env['NO_COLOR'],
    columns,
    templates,
    bodyWorker,
    recordWorker,
    watchdog,
    ...(await streamsOf(env, machine)),
  }
}

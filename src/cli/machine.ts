/** The process as the command line takes it: its words, its environment, its streams, and the shell made of it. */
import type { Shell } from '../commands/shell.ts'
import { takesColor, type Streams, streamsOf } from './streams.ts'

/** The process as its entry found it. */
export interface Machine
  extends
    Streams,
    Pick<Shell, 'columns' | 'templates' | 'bodyWorker' | 'recordWorker' | 'watchdog'> {
  /** Node, the script, and the words that were typed. */
  readonly argv: readonly string[]
  readonly cwd: string
  readonly env: NodeJS.ProcessEnv
  /** All that comes by the pipe. */
  readonly input: () => string
  /** The file that node was given. */
  readonly script: string
}

/** Makes the shell at `root`, as of the present. */
export async function shellOf(machine: Machine, root: string): Promise<Shell> {
  const { columns, env, templates, bodyWorker, recordWorker, watchdog } = machine
  const { instantOf } = await import('../model/time.ts')
  return {
    root,
    now: instantOf(Date.now()),
    color: takesColor(env, columns),
    columns,
    templates,
    bodyWorker,
    recordWorker,
    watchdog,
    ...(await streamsOf(env, machine)),
  }
}

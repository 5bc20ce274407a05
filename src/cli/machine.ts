/** What the command line is handed of its process: its words, its folder, its environment, its streams, its files. */
import type { Shell } from '../commands/shell.ts'
import type { Streams } from './streams.ts'

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

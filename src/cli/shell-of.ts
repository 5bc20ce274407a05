/** The shell of a process: its folder, its streams and its clock. */
import type { Shell } from '../commands/shell.ts'
import { type Streams, streamsOf } from './streams.ts'

/** Its streams, and where the parts lie that are read from disk; the entry knows. */
export interface Places extends Streams {
  readonly templates: URL
  readonly bodyWorker: URL
  readonly recordWorker: URL
  readonly watchdog: URL
  /** How the command was called, for hints. */
  readonly spelling: string
}

/** Makes the shell at `root`, as of the present. */
export async function shellOf(places: Places, root: string): Promise<Shell> {
  const { instantOf } = await import('../model/time.ts')
  return {
    root,
    now: instantOf(Date.now()),
    color: process.stdout.isTTY && !process.env['NO_COLOR'],
    columns: process.stdout.isTTY ? process.stdout.columns : null,
    ...places,
    ...(await streamsOf(process.env, places)),
  }
}

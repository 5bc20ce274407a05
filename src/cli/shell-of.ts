/** The shell of a process: its folder, its streams and its clock. */
import type { Shell } from '../commands/shell.ts'
import { CommandError } from '../model/errors.ts'
import { type Streams, streamsOf } from './streams.ts'

/** Its streams, and where the parts lie that are read from disk; the entry knows. */
export interface Places extends Streams {
  readonly templates: URL
  readonly bodyWorker: URL
  readonly recordWorker: URL
  readonly watchdog: URL
}

/**
 * Makes the shell, as of `now` or of the present.
 *
 * @throws CommandError (2) for what is no instant.
 */
export async function shellOf(places: Places, now: string | undefined): Promise<Shell> {
  const { instantOf, parseInstant } = await import('../model/time.ts')
  const moment = now === undefined ? instantOf(Date.now()) : parseInstant(now)
  if (typeof moment !== 'number') {
    throw new CommandError(
      `--now ${JSON.stringify(now)} is not an instant.`,
      'Write it with date, time and offset, as in 2026-11-21T03:12:00Z.'
    )
  }
  return {
    root: process.cwd(),
    now: moment,
    color: process.stdout.isTTY && !process.env['NO_COLOR'],
    columns: process.stdout.isTTY ? process.stdout.columns : null,
    ...places,
    ...(await streamsOf(process.env, places)),
  }
}

/** The streams of a process: a text goes out whole, or the run does not end as if it had, and in a run's log as no command. */
import { fstatSync, readFileSync } from 'node:fs'
import type { Shell } from '../commands/shell.ts'
import { codeOf } from '../disk/could-not-write.ts'
import { writeAll } from '../disk/write-all.ts'
import { type Place, placeOf } from '../model/marking.ts'
import { defuseCommands } from '../text/terminal.ts'

/** Where texts go, and what became of them. */
export interface Streams {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
}

/**
 * Opens the two streams. Whoever read them may go, and a disk may fill up: the work is finished all the same and its
 * exit code stands, but for a 0, which becomes 2.
 */
export function openStreams(): Streams {
  let lost: unknown = null
  const loseWith = (error: unknown) => {
    lost ??= error
  }
  process.once('exit', (code) => {
    if (lost === null) return
    process.stderr.write(
      `incident-ledger: not all that was printed arrived: ${reasonOf(lost)}\n` +
        '  What it wrote to files stands. Run it again where what it prints is kept.\n'
    )
    if (code === 0) process.exitCode = 2
  })
  const open = (stream: NodeJS.WriteStream & { readonly fd: number }) => {
    stream.on('error', loseWith)
    const { fd } = stream
    return isOnDisk(fd, stream.isTTY)
      ? (text: string) => {
          try {
            writeAll(fd, Buffer.from(text))
          } catch (error) {
            loseWith(error)
          }
        }
      : (text: string) => void stream.write(text)
  }
  return { out: open(process.stdout), err: open(process.stderr) }
}

/** Node's own stream takes a part of a text that was written to a file for the whole. */
function isOnDisk(fd: number, isTerminal: boolean): boolean {
  const stats = fstatSync(fd)
  return stats.isFile() || (stats.isCharacterDevice() && !isTerminal)
}

function reasonOf(error: unknown): string {
  if (codeOf(error) === 'EPIPE') return 'its reader has gone.'
  return error instanceof Error ? `${error.message}.` : 'it was refused.'
}

/** The same as a command is handed them: in a run of Actions the runner takes some text for commands. */
export async function streamsOf(
  env: NodeJS.ProcessEnv,
  { out, err }: Streams
): Promise<Pick<Shell, 'out' | 'err' | 'command' | 'place'>> {
  const isRun = env['GITHUB_ACTIONS'] === 'true'
  const shown = isRun ? defuseCommands : (text: string) => text
  return {
    out: (text) => out(shown(text)),
    err: (text) => err(shown(text)),
    command: out,
    place: isRun ? await placeOfRun(env['GITHUB_EVENT_PATH']) : 'private',
  }
}

/** A log is as public as its repository. Where the event does not say, it is taken for public. */
async function placeOfRun(eventPath: string | undefined): Promise<Place> {
  const { isPrivateIn } = await import('../commands/act/github-event.ts')
  try {
    const payload: unknown = JSON.parse(readFileSync(eventPath ?? '', 'utf8'))
    return placeOf(isPrivateIn(payload))
  } catch {
    return 'public' // No event, or none that can be read: nobody knows.
  }
}

/** The streams of a process, as wide and coloured as their terminal: a text goes out whole, and in a run's log as no command. */
import { fstatSync, readSync } from 'node:fs'
import type { Shell } from '../commands/shell.ts'
import { codeOf } from '../disk/could-not-write.ts'
import { writeAll } from '../disk/write-all.ts'
import { CommandError } from '../model/errors.ts'
import { type Place, placeOf } from '../model/marking.ts'
import { defuseCommands, wrapTalk } from '../text/terminal.ts'
import { readText } from '../store/files.ts'

/** Where texts go, and what became of them. */
export type Streams = Pick<Shell, 'out' | 'err' | 'progress'>

/**
 * Opens the two streams. A disk may fill up: the work is finished all the same, and its exit code is 2, since neither
 * what a 0 nor what a 1 stands for was told; a 3 stays, which is of somebody else's word. Whoever read them may go, as `head` does and a pager: that is their choice, and no fault is told.
 */
export function openStreams(): Streams {
  let lost: unknown = null
  const loseWith = (error: unknown) => {
    if (codeOf(error) !== 'EPIPE') lost ??= error
  }
  process.once('exit', (code) => {
    if (lost === null) return
    process.stderr.write(
      `incident-ledger: not all that was printed arrived: ${reasonOf(lost)}\n` +
        '  What it wrote to files stands. Run it again where what it prints is kept.\n'
    )
    if (code !== 3) process.exitCode = 2
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
  return withProgress(open(process.stdout), open(process.stderr))
}

const CLEARED = '\r\u001B[K'

/** At a terminal talk keeps to its width, and what is being done stands on one line that the next word takes away. */
function withProgress(out: Streams['out'], err: Streams['err']): Streams {
  const width = widthOf(process.stderr)
  if (width === null) return { out, err }
  const talk = (text: string) => err(wrapTalk(text, width))
  // Such a one cannot take it away.
  if (process.env['TERM'] === 'dumb')
    return { out, err: talk, progress: (doing) => talk(`${doing} …\n`) }
  let isShown = false
  const clear = () => {
    if (isShown) process.stderr.write(CLEARED)
    isShown = false
  }
  const after = (write: (text: string) => void) => (text: string) => {
    clear()
    write(text)
  }
  process.once('exit', clear)
  return {
    out: after(out),
    err: after(talk),
    progress: (doing) => {
      process.stderr.write(`${CLEARED}${`${doing} …`.slice(0, width - 1)}`)
      isShown = true
    },
  }
}

/**
 * All that comes by the pipe, until its writer ends, however long that takes.
 *
 * @throws CommandError (2) where it is not UTF-8: what cannot be read would be written as something else.
 */
export function readInput(): string {
  const parts: Uint8Array[] = []
  for (let part = nextPart(); part.length > 0; part = nextPart()) parts.push(part)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts))
  } catch (cause) {
    throw new CommandError(
      'What came by the pipe is not UTF-8.',
      'Convert it on the way, as in `iconv -f latin1 -t utf-8`.',
      2,
      cause
    )
  }
}

const PART_BYTES = 64 * 1024
/** How often a pipe without news is asked again, in milliseconds. */
const PAUSE = 20

/** Empty at the end. Whoever shares a pipe may have made it one that does not wait: then this does. */
function nextPart(): Uint8Array {
  const part = Buffer.alloc(PART_BYTES)
  for (;;) {
    try {
      return part.subarray(0, readSync(0, part))
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EAGAIN')) throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE)
    }
  }
}

/** Node's own stream takes a part of a text that was written to a file for the whole. */
function isOnDisk(fd: number, isTerminal: boolean): boolean {
  const stats = fstatSync(fd)
  return stats.isFile() || (stats.isCharacterDevice() && !isTerminal)
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? `${error.message}.` : 'it was refused.'
}

/** The same as a command is handed them: in a run of Actions the runner takes some text for commands. */
export async function streamsOf(
  env: NodeJS.ProcessEnv,
  { out, err, progress }: Streams
): Promise<Pick<Shell, 'out' | 'err' | 'progress' | 'command' | 'place'>> {
  const isRun = env['GITHUB_ACTIONS'] === 'true'
  const shown = isRun ? defuseCommands : (text: string) => text
  return {
    out: (text) => out(shown(text)),
    err: (text) => err(shown(text)),
    ...(progress === undefined ? {} : { progress }),
    command: out,
    place: isRun ? await placeOfRun(env['GITHUB_EVENT_PATH']) : 'private',
  }
}

/** A log is as public as its repository. Where the event does not say, it is taken for public. */
async function placeOfRun(eventPath: string | undefined): Promise<Place> {
  const { isPrivateIn } = await import('../commands/act/github-event.ts')
  try {
    const payload: unknown = JSON.parse(readText(eventPath ?? ''))
    return placeOf(isPrivateIn(payload))
  } catch {
    return 'public' // No event, or none that can be read: nobody knows.
  }
}

/** A terminal that does not say how wide it is. */
const USUAL_WIDTH = 80

/** The stream as Node knows it. */
interface Output {
  readonly isTTY: boolean
  readonly columns?: number
}

/** Columns; null where lines are not to be broken, as in a pipe. */
export function widthOf({ isTTY, columns }: Output): number | null {
  return isTTY ? columns || USUAL_WIDTH : null
}

/**
 * NO_COLOR (no-color.org) is heard before FORCE_COLOR (force-color.org, `0` or `false` of which ask for none as in
 * Node): whoever cannot read colours is not overruled. Then a terminal decides, unless it is a dumb one.
 */
export function takesColor(env: NodeJS.ProcessEnv, columns: number | null): boolean {
  if (env['NO_COLOR']) return false
  const forced = env['FORCE_COLOR']
  if (forced) return forced !== '0' && forced !== 'false'
  return columns !== null && env['TERM'] !== 'dumb'
}

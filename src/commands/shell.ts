/** What a command is handed by whoever called it: a folder, a moment, two streams and where the heavy parts lie. */
import type { Place } from '../model/marking.ts'
import type { Instant } from '../model/time.ts'
import type { Reading } from './ledger/reading.ts'
import type { SourceOptions } from './source.ts'

/** The world as a command may see it; the command line and the Action each make one. */
export interface Shell {
  /** The folder that paths are relative to. */
  readonly root: string
  readonly now: Instant
  /** Data: one whole text, with its line end. */
  readonly out: (text: string) => void
  /** Talk: one whole text, with its line end. */
  readonly err: (text: string) => void
  /** What is being done now, for whoever waits at a terminal; left out: nobody does. */
  readonly progress?: (doing: string) => void
  /** Workflow commands of our own, which reach the runner as they are; all else goes through `out`, where none does. */
  readonly command: (text: string) => void
  /** Who reads both streams. */
  readonly place: Place
  readonly color: boolean
  /** The width of the terminal; null where lines are not to be broken, as in a pipe. */
  readonly columns: number | null
  /** The folder of the layout templates; the threads that parse bodies, parse what nobody merged, and end what is stuck. */
  readonly templates: URL
  readonly bodyWorker: URL
  readonly recordWorker: URL
  /** Null where the process is not ours to end. */
  readonly watchdog: URL | null
}

/** The options that every command shares. */
export interface CommonOptions extends SourceOptions {
  /** The folder of records, in tidy form. */
  readonly dir: string
  /** In tidy form; null: `policy.yml` in `dir`. */
  readonly policy: string | null
  /** What was read of it already, where several parts of one run ask; left out: nothing yet. */
  readonly reading?: Reading
}

/** Whether what is judged is the folder as it stands, and no commit. */
export function isPresent({ replay, head }: CommonOptions): boolean {
  return head === undefined && (replay === undefined || replay === null)
}

/** Runs the command line and the action in this process: what their entries do, without a process for each run. */
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { runLine } from '../../src/cli/run-line.ts'

/** How a run ended. */
export interface Ended {
  readonly code: number
  readonly out: string
  readonly err: string
}

const SCRIPT = resolve('build/cli.js')

/** What entries know of the files beside them. */
export const FILES = {
  templates: pathToFileURL(`${resolve('templates')}/`),
  bodyWorker: pathToFileURL(resolve('build/body-worker.js')),
  recordWorker: pathToFileURL(resolve('build/record-worker.js')),
  // Nothing that ends this process: it has other tests to run.
  watchdog: new URL('data:text/javascript,'),
}

/** Runs `incident-ledger …args` in `folder`, in that environment alone. */
export async function runInProcess(
  folder: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>
): Promise<Ended> {
  let out = ''
  let err = ''
  const code = await runLine({
    argv: [process.execPath, SCRIPT, ...args],
    cwd: folder,
    env,
    columns: null,
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    script: SCRIPT,
    ...FILES,
  })
  return { code, out, err }
}

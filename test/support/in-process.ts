/** Runs the command line and the action in this process: what their entries do, without a process for each run. */
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import * as core from '@actions/core'
import { context } from '@actions/github'
import { runAction } from '../../src/action/run-action.ts'
import type { Machine } from '../../src/cli/machine.ts'
import { runLine } from '../../src/cli/run-line.ts'

/** How a run ended. */
export interface Ended {
  readonly code: number
  readonly out: string
  readonly err: string
}

type Environment = Readonly<Record<string, string>>

const SCRIPT = resolve('build/cli.js')

/** What entries know of the files beside them. */
const FILES = {
  templates: pathToFileURL(`${resolve('templates')}/`),
  bodyWorker: pathToFileURL(resolve('build/body-worker.js')),
  recordWorker: pathToFileURL(resolve('build/record-worker.js')),
  // This process has other tests to run.
  watchdog: null,
}

/** Runs `incident-ledger …args` in `folder`, in that environment alone. */
export async function runLineHere(
  folder: string,
  args: readonly string[],
  env: Environment,
  input: string = '',
  screen: Partial<Pick<Machine, 'columns' | 'progress'>> = {}
): Promise<Ended> {
  let out = ''
  let err = ''
  const code = await runLine({
    argv: [process.execPath, SCRIPT, ...args],
    cwd: folder,
    env,
    input: () => input,
    columns: null,
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    script: SCRIPT,
    ...screen,
    ...FILES,
  })
  return { code, out, err }
}

let latest: Promise<unknown> = Promise.resolve()

/** Runs the action in that environment alone. GitHub's toolkit reads the process, so one runs after the other. */
export function runActionHere(env: Environment): Promise<Ended> {
  const ended = latest.then(() => asProcess(env))
  latest = ended.catch(() => undefined)
  return ended
}

async function asProcess(env: Environment): Promise<Ended> {
  const { env: usual, stdout } = process
  const write = stdout.write.bind(stdout)
  let out = ''
  process.env = { ...env }
  stdout.write = (text: string | Uint8Array) => {
    out += text.toString()
    return true
  }
  try {
    // The toolkit keeps what it read first.
    Object.assign(context, Reflect.construct(context.constructor, []))
    Object.assign(core.summary, { _filePath: undefined })
    return { code: await runAction(FILES), out, err: '' }
  } finally {
    stdout.write = write
    process.env = usual
  }
}

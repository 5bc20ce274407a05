/** Runs a command in a real terminal (a pseudo-terminal of util-linux) and types into it. */
import { spawn, spawnSync } from 'node:child_process'
import { resolve } from 'node:path'

/** Whether this machine has the program that lends one. */
export const HAS_TERMINAL =
  process.platform === 'linux' && spawnSync('script', ['--version']).status === 0

const CLI = resolve('build/cli.js')

/** What is waited for on the screen, and what is typed then. */
export type Keys = readonly [shown: string, typed: string]

/** What came of it: the exit code, what was shown, without colours, and what the terminal was sent. */
export interface Typed {
  readonly code: number
  readonly shown: string
  readonly all: string
}

/** Types each answer once its question stands on the screen; gives all that was shown, without colours. */
export function typeInto(
  folder: string,
  args: readonly string[],
  keys: readonly Keys[],
  env: Readonly<Record<string, string>> = {}
): Promise<Typed> {
  const words = [process.execPath, CLI, ...args].map((word) => `'${word}'`)
  const line = `stty rows 40 cols 100; exec ${words.join(' ')}`
  const child = spawn(
    'script',
    ['--quiet', '--return', '--echo', 'never', '-c', line, '/dev/null'],
    {
      cwd: folder,
      env: {
        PATH: process.env['PATH'] ?? '',
        TERM: 'xterm',
        INCIDENT_LEDGER_COMMAND: 'incident-ledger',
        ...env,
      },
      timeout: 50_000,
    }
  )
  let all = ''
  let shown = ''
  let seen = 0
  const left = [...keys]
  child.stdin.on('error', () => undefined)
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    all += text
    shown = plain(all)
    const [next] = left
    const at = next === undefined ? -1 : shown.indexOf(next[0], seen)
    if (next === undefined || at === -1) return
    seen = shown.length
    left.shift()
    child.stdin.write(next[1])
  })
  return new Promise((ended, failed) => {
    child.on('error', failed)
    child.on('close', (code) => {
      if (left[0] === undefined) ended({ code: code ?? -1, shown, all })
      else failed(new Error(`It never showed ${JSON.stringify(left[0][0])}:\n${shown}`))
    })
  })
}

function plain(text: string): string {
  // eslint-disable-next-line no-control-regex -- a terminal's own language
  return text.replaceAll(/\u001B\[[0-9;?]*[A-Za-z]/g, '').replaceAll('\r', '')
}

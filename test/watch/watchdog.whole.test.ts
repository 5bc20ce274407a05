/** A run whose main thread is stuck ends all the same, with 3 and a sentence; the thread that sees to it needs no other. */
// @module-tag whole
import { spawn } from 'node:child_process'
import { createServer } from 'node:http'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, it } from 'vitest'
import { teamPolicy } from '../action/support.ts'
import { put, RECORD, RECORD_TEXT } from '../cli/support.ts'
import { temporaryFolder } from '../support/repository.ts'

const STUCK = {
  'in a loop': 'for (;;);',
  'in a regular expression': "void /^(a+)+$/.test('a'.repeat(99) + 'b')",
  asleep: 'Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)',
  'waiting for nothing': 'setInterval(() => {}, 1000)',
}

interface Ended {
  readonly code: unknown
  readonly err: string
}

async function ended(args: readonly string[], env: NodeJS.ProcessEnv, cwd: string): Promise<Ended> {
  const child = spawn(process.execPath, args, { cwd, env: { PATH: process.env['PATH'], ...env } })
  let err = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => void (err += text))
  const code = await new Promise((done) => child.on('close', done))
  return { code, err }
}

it.each(Object.entries(STUCK))(
  'ends a process that is stuck %s',
  { timeout: 60_000 },
  async (_, code) => {
    const worker = pathToFileURL('build/watchdog-worker.js').href
    const script = `
    import { Worker } from 'node:worker_threads'
    const workerData = { milliseconds: 300, sentence: 'Time is up.' }
    const thread = new Worker(new URL(${JSON.stringify(worker)}), { workerData })
    thread.once('online', () => {
      thread.unref()
      ${code}
    })`
    const folder = temporaryFolder()
    put(folder, 'stuck.mjs', script)
    const end = await ended([join(folder, 'stuck.mjs')], {}, folder)
    expect(end.err).toMatch(/^Time is up\.\n/)
    expect(end.code).toBe(3)
  }
)

it('lets a process go that has nothing left to do', { timeout: 60_000 }, async () => {
  const worker = pathToFileURL('build/watchdog-worker.js').href
  const folder = temporaryFolder()
  put(
    folder,
    'done.mjs',
    `import { Worker } from 'node:worker_threads'
    const workerData = { milliseconds: 3_600_000, sentence: 'Time is up.' }
    new Worker(new URL(${JSON.stringify(worker)}), { workerData }).unref()`
  )
  expect(await ended([join(folder, 'done.mjs')], {}, folder)).toEqual({ code: 0, err: '' })
})

it('ends a sweep whose main thread spins while GitHub is asked', { timeout: 90_000 }, async () => {
  const server = createServer(() => {})
  const port = await new Promise<number>((listening) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      listening(typeof address === 'object' && address !== null ? address.port : 0)
    })
  })
  const folder = temporaryFolder()
  put(folder, 'incidents/policy.yml', teamPolicy())
  put(folder, RECORD, RECORD_TEXT)
  const spin = "import { isMainThread } from 'node:worker_threads'\n"
  put(folder, 'spin.mjs', `${spin}if (isMainThread) setTimeout(() => { for (;;); }, 900).unref()`)
  const env = {
    GITHUB_TOKEN: 'x',
    GITHUB_API_URL: `http://127.0.0.1:${port}`,
    NODE_OPTIONS: `--import ${pathToFileURL(join(folder, 'spin.mjs')).href}`,
  }
  const args = ['sweep', '--apply', '--repo', 'kwetter/incidents', '--timeout', '3s']
  const end = await ended([resolve('build/cli.js'), ...args], env, folder)
  server.closeAllConnections()
  server.close()
  expect(end.err).toContain(
    'incident-ledger: The time limit of 3 s was reached, and the run did not come to an end: it was stopped.'
  )
  expect(end.code).toBe(3)
})

/**
 * Has a small process start the short programs that tests wait for. To start one, a system copies what the parent has
 * in memory: 5 ms where that is little, 30 ms from a worker that holds all of the source, and a test starts dozens.
 * Imported by each worker before anything else (vitest.config.js); the programs and what they say are real.
 */
import childProcess from 'node:child_process'
import { mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** @import { ExecFileSyncOptions } from 'node:child_process' */
/** @typedef {{ status: number | null, signal: string | null, code: string | null, out: string | null, err: string | null }} Answer */

/** What can be handed over; whoever asks for more is served by Node itself. */
const KNOWN = new Set(['cwd', 'encoding', 'env', 'input', 'maxBuffer', 'stdio'])
const LINE_FEED = 10

const alone = childProcess.execFileSync
// A thread shares the process, and the process has its parent already.
if (process.send !== undefined) begin()

function begin() {
  const folder = mkdtempSync(join(tmpdir(), 'ledger-parent-'))
  const [asked, answered] = [join(folder, 'asked'), join(folder, 'answered')]
  try {
    alone('mkfifo', [asked, answered])
  } catch {
    return // Not on this system: all works without it, slower.
  }
  const script = fileURLToPath(new URL('run-asked.js', import.meta.url))
  const env = { PATH: process.env['PATH'] }
  const stdio = /** @type {const} */ (['ignore', 'ignore', 'inherit'])
  childProcess
    .spawn(process.execPath, [script, asked, answered], { env, stdio: [...stdio] })
    .unref()
  const output = openSync(asked, 'w')
  const input = openSync(answered, 'r')
  rmSync(folder, { recursive: true })
  const chunk = Buffer.alloc(1 << 20)
  /**
   * @param {object} question
   * @returns {Answer}
   */
  const ask = (question) => {
    const bytes = Buffer.from(`${JSON.stringify(question)}\n`)
    for (let sent = 0; sent < bytes.length;) sent += writeSync(output, bytes, sent)
    const parts = []
    for (;;) {
      const size = readSync(input, chunk, 0, chunk.length, null)
      if (size === 0) throw new Error('The process that starts programs for the tests has ended.')
      parts.push(Buffer.from(chunk.subarray(0, size)))
      if (chunk[size - 1] === LINE_FEED) return JSON.parse(Buffer.concat(parts).toString())
    }
  }
  /**
   * @param {string} file
   * @param {readonly string[]} args
   * @param {ExecFileSyncOptions} [options]
   */
  const execFileSync = (file, args, options = {}) => {
    const { cwd, encoding, env: given, input: typed, maxBuffer, stdio: pipes } = options
    const isKnown = Object.keys(options).every((key) => KNOWN.has(key))
    const isPiped = [pipes ?? 'pipe'].flat().every(isPlain)
    const isText = typed === undefined || typeof typed === 'string' || Buffer.isBuffer(typed)
    if (!Array.isArray(args) || !isKnown || !isPiped || !isText) return alone(file, args, options)
    const answer = ask({
      file,
      args,
      options: {
        cwd: String(cwd ?? process.cwd()),
        env: given ?? process.env,
        maxBuffer,
        stdio: pipes ?? 'pipe',
      },
      typed: typed === undefined ? null : Buffer.from(typed).toString('base64'),
    })
    const [stdout, stderr] = [answer.out, answer.err].map((text) => bytesOf(text, encoding))
    if (pipes === undefined && answer.err !== null) process.stderr.write(stderr ?? '')
    if (answer.code === null && answer.status === 0) return stdout
    throw Object.assign(new Error(wordsOf(file, args, answer, stderr)), {
      ...(answer.code === null ? {} : { code: answer.code, path: file, spawnargs: args }),
      status: answer.status,
      signal: answer.signal,
      stdout,
      stderr,
    })
  }
  Object.assign(childProcess, { execFileSync })
  syncBuiltinESMExports()
}

/** @param {unknown} pipe */
function isPlain(pipe) {
  return pipe === 'pipe' || pipe === 'ignore'
}

/**
 * @param {string | null} text
 * @param {ExecFileSyncOptions['encoding']} encoding
 */
function bytesOf(text, encoding) {
  if (text === null) return null
  const bytes = Buffer.from(text, 'base64')
  return encoding === undefined || encoding === null || encoding === 'buffer'
    ? bytes
    : bytes.toString(encoding)
}

/**
 * As Node words them.
 * @param {string} file
 * @param {readonly string[]} args
 * @param {Answer} answer
 * @param {string | Buffer | null | undefined} stderr
 */
function wordsOf(file, args, { code }, stderr) {
  if (code !== null) return `spawnSync ${file} ${code}`
  const command = [file, ...args].join(' ')
  return `Command failed: ${command}${stderr === null ? '' : `\n${String(stderr)}`}`
}

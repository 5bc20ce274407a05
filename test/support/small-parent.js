/**
 * Has a shell start the short programs that tests wait for. To start one, a system copies what the parent has in memory:
 * 1 ms where that is little, 10 ms from Node at its smallest, 30 ms from a worker that holds all of the source, and a
 * test starts dozens. Imported by each worker before anything else (vitest.config.js); the programs and what they say
 * are real; one that a signal ended shows the status that a shell gives it. On Linux alone: elsewhere Node starts programs
 * without a copy, or there is no such shell.
 */
import childProcess from 'node:child_process'
import {
  accessSync,
  constants,
  existsSync,
  fstatSync,
  ftruncateSync,
  mkdtempSync,
  openSync,
  readSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** @import { ExecFileSyncOptions } from 'node:child_process' */

/** What can be handed over; whoever asks for more is served by Node itself. */
const KNOWN = new Set(['cwd', 'encoding', 'env', 'input', 'maxBuffer', 'stdio'])
/** Node's own limit of what a program may say, in bytes. */
const SAID_AT_MOST = 1 << 20
const PIPES = ['pipe', 'pipe', 'pipe']

/** Files without a name, from 3 on: what is typed, what was said on either stream, and what to do. */
const FILES = ['typed', 'out', 'err', 'wanted']
const SERVE = `exec 7<"$1" 8>"$2"; while read -r go <&7; do . /dev/fd/6; echo $? >&8; done`
/** A variable that a shell can name. */
const NAMED = /^[A-Za-z_]\w*=/
/** What the shell holds open is not the program's. */
const NOT_FOR_IT = '3<&- 4<&- 5<&- 6<&- 7<&- 8<&-'

const alone = childProcess.execFileSync
// A thread shares the process, and the process has its parent already.
if (process.send !== undefined && process.platform === 'linux') begin()

function begin() {
  const folder = mkdtempSync(join(tmpdir(), 'ledger-parent-'))
  const [asked, answered] = [join(folder, 'asked'), join(folder, 'answered')]
  try {
    alone('mkfifo', [asked, answered])
  } catch {
    return // Not on this system: all works without it, slower.
  }
  const [typed = 0, out = 0, err = 0, wanted = 0] = FILES.map((name) =>
    openSync(join(folder, name), 'w+')
  )
  childProcess
    .spawn('/bin/sh', ['-c', SERVE, 'sh', asked, answered], {
      env: {},
      stdio: ['ignore', 'ignore', 'inherit', typed, out, err, wanted],
    })
    .unref()
  const output = openSync(asked, 'w')
  const input = openSync(answered, 'r')
  rmSync(folder, { recursive: true })
  const answer = Buffer.alloc(16)

  /**
   * @param {string} file
   * @param {readonly string[]} args
   * @param {ExecFileSyncOptions} [options]
   */
  const execFileSync = (file, args, options = {}) => {
    const { encoding, env = process.env, input: text = '', maxBuffer = SAID_AT_MOST } = options
    const pipes = options.stdio === undefined ? PIPES : [options.stdio].flat()
    const cwd = String(options.cwd ?? process.cwd())
    const isKnown =
      Array.isArray(args) &&
      Object.keys(options).every((key) => KNOWN.has(key)) &&
      pipes.every((pipe) => pipe === 'pipe' || pipe === 'ignore') &&
      (typeof text === 'string' || Buffer.isBuffer(text))
    if (!isKnown || !isFound(file, env['PATH'] ?? '') || !existsSync(cwd))
      return alone(file, args, options)
    const [first, second = first, third = second] = pipes
    put(typed, text)
    put(out, '')
    put(err, '')
    put(wanted, wordsFor(file, args, { cwd, env, pipes: [first, second, third] }))
    writeSync(output, 'go\n')
    const size = readSync(input, answer, 0, answer.length, null)
    if (size === 0) throw new Error('The shell that starts programs for the tests has ended.')
    const status = Number(answer.toString('latin1', 0, size))
    const stdout = second === 'ignore' ? null : contentOf(out, maxBuffer, encoding)
    const stderr = third === 'ignore' ? null : contentOf(err, maxBuffer, encoding)
    if (options.stdio === undefined) process.stderr.write(stderr ?? '')
    const isTooMuch = [out, err].some((fd) => fstatSync(fd).size > maxBuffer)
    if (status === 0 && !isTooMuch) return stdout
    const command = [file, ...args].join(' ')
    const failure = new Error(
      isTooMuch
        ? `spawnSync ${file} ENOBUFS`
        : `Command failed: ${command}${stderr === null ? '' : `\n${String(stderr)}`}`
    )
    const code = isTooMuch ? { code: 'ENOBUFS', path: file, spawnargs: args } : {}
    throw Object.assign(failure, { ...code, status, signal: null, stdout, stderr })
  }
  Object.assign(childProcess, { execFileSync })
  syncBuiltinESMExports()
}

/**
 * Whether a program of that name would be found: a shell tells its absence otherwise than Node does.
 * @param {string} file
 * @param {string} path
 */
function isFound(file, path) {
  if (file.includes('/')) return false
  return path.split(':').some((folder) => {
    try {
      accessSync(join(folder, file), constants.X_OK)
      return true
    } catch {
      return false
    }
  })
}

/**
 * What the shell is to do, in its own words.
 * @param {string} file
 * @param {readonly string[]} args
 * @param {{ cwd: string, env: NodeJS.ProcessEnv, pipes: readonly unknown[] }} asked
 */
function wordsFor(file, args, { cwd, env, pipes: [typed, out, err] }) {
  const given = Object.entries(env).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${value}`]
  )
  const odd = given.filter((pair) => !NAMED.test(pair))
  const command = [...(odd.length === 0 ? [] : ['env', ...odd]), file, ...args]
  return [
    '(',
    `cd -P -- ${quoted(cwd)}`,
    'unset PWD OLDPWD',
    ...given.filter((pair) => NAMED.test(pair)).map((pair) => `export ${quoted(pair)}`),
    `exec ${command.map(quoted).join(' ')} ${NOT_FOR_IT}`,
    `) <${placeOf(typed, 3)} >${placeOf(out, 4)} 2>${placeOf(err, 5)}\n`,
  ].join('\n')
}

/**
 * @param {unknown} pipe
 * @param {number} fd
 */
function placeOf(pipe, fd) {
  return pipe === 'ignore' ? '/dev/null' : `/dev/fd/${fd}`
}

/** @param {string} word */
function quoted(word) {
  return `'${word.replaceAll("'", "'\\''")}'`
}

/**
 * Leaves nothing but that in the file.
 * @param {number} fd
 * @param {string | Buffer} content
 */
function put(fd, content) {
  const bytes = Buffer.from(content)
  ftruncateSync(fd)
  for (let at = 0; at < bytes.length;) at += writeSync(fd, bytes, at, bytes.length - at, at)
}

/**
 * What stands in the file, as far as was asked for.
 * @param {number} fd
 * @param {number} most
 * @param {ExecFileSyncOptions['encoding']} encoding
 */
function contentOf(fd, most, encoding) {
  const bytes = Buffer.alloc(Math.min(fstatSync(fd).size, most))
  for (let at = 0; at < bytes.length;) at += readSync(fd, bytes, at, bytes.length - at, at)
  return encoding === undefined || encoding === null || encoding === 'buffer'
    ? bytes
    : bytes.toString(encoding)
}

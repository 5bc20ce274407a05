/**
 * How `npm run mutants` runs tests: in one worker that is kept from one change of the code to the next, since to start one
 * and load all of the source takes seconds and most changes are noticed in milliseconds. What imports the changed files is
 * loaded anew each time, so that nothing a changed function gave outlives the run.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { configDefaults, defineConfig } from 'vitest/config'
import { ForksPoolWorker } from 'vitest/node'
import usual from '../../vitest.config.js'

/** @import { PoolOptions, WorkerRequest } from 'vitest/node' */
/** @typedef {(message: unknown) => void} Listener */

/** @type {{ tests: string[], leftOut: string[], mutate: string[] }} */
const { tests, leftOut, mutate } = JSON.parse(process.env['LEDGER_MUTANTS'] ?? '{}')
const anew = importersOf(mutate)

/** @type {ForksPoolWorker | null} */
let kept = null
let hasEnded = false
/** How long each file of tests took, in milliseconds: the quick ones are asked first. @type {Map<string, number>} */
const took = new Map()

/** Looks to Vitest like a worker that starts and stops; the process beneath goes on. */
class LentWorker {
  name = 'kept'
  cacheFs = true
  /** @type {[string, Listener][]} */
  #listeners = []
  #isNew = false
  #isStopped = false

  /** @param {PoolOptions} options */
  constructor(options) {
    this.options = options
  }

  async start() {
    if (kept !== null && !hasEnded) return
    this.#isNew = true
    hasEnded = false
    kept = new ForksPoolWorker(this.options)
    await kept.start()
    kept.on('exit', () => (hasEnded = true))
  }

  /** @param {string} event @param {Listener} listener */
  on(event, listener) {
    this.#listeners.push([event, listener])
    kept?.on(event, listener)
  }

  /** @param {string} event @param {Listener} listener */
  off(event, listener) {
    kept?.off(event, listener)
  }

  /** @param {WorkerRequest} message */
  send(message) {
    // That a run is over at its first failure the worker knows itself; told so late, it would leave out the next one.
    if ('m' in message && message.m === 'onCancel') return
    if (message.type === 'stop') {
      this.#isStopped = true
      for (const { filepath, result } of this.options.project.vitest.state.getFiles())
        if (!took.has(filepath)) took.set(filepath, result?.duration ?? 0)
      return this.#answer('stopped')
    }
    if (message.type === 'start' && !this.#isNew) return this.#answer('started')
    // The names of the tests to run are told at the start alone: those of the first change would be those of each after it.
    if (message.type === 'start') message.context.config.testNamePattern = undefined
    if (message.type === 'run') {
      message.context.invalidates = anew
      message.context.files.sort((one, other) => timeOf(one) - timeOf(other))
    }
    kept?.send(message)
  }

  /** One that was not asked to stop is at something without an end. */
  async stop() {
    for (const [event, listener] of this.#listeners) kept?.off(event, listener)
    if (this.#isStopped) return
    await kept?.stop()
    kept = null
  }

  /** @param {unknown} data */
  deserialize(data) {
    return data
  }

  /** @param {string} type */
  #answer(type) {
    const message = { type, __vitest_worker_response__: true }
    setImmediate(() => {
      for (const [event, listener] of this.#listeners) if (event === 'message') listener(message)
    })
  }
}

/** @param {PoolOptions} options */
function lend(options) {
  return new LentWorker(options)
}

const keepsOneWorker = {
  name: 'keeps-one-worker',
  /** @param {import('vitest/node').VitestPluginContext} context */
  configureVitest({ project }) {
    const pool = { name: 'kept', createPoolWorker: lend }
    Object.assign(project.config, { pool: pool.name, poolRunner: pool })
  },
}

const { test, ...rest } = usual({ mode: 'test', command: 'serve' })
const { sequence: _, reporters: __, experimental: ___, ...settings } = test ?? {}

export default defineConfig({
  ...rest,
  plugins: [keepsOneWorker],
  test: {
    ...settings,
    include: tests,
    exclude: [...configDefaults.exclude, '**/*.whole.test.ts', ...leftOut],
    reporters: [{}],
  },
})

/** @param {{ filepath: string }} file */
function timeOf({ filepath }) {
  return took.get(filepath) ?? 0
}

/**
 * All files of source and tests that import one of these, or import one that does.
 * @param {readonly string[]} paths
 */
function importersOf(paths) {
  const listed = ['src', 'test'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join(folder, name))
  )
  const imports = listed.map(importsOf)
  const found = new Set(paths)
  for (let size = 0; size !== found.size;) {
    size = found.size
    for (const [path, names] of imports) {
      if (names.some((name) => found.has(name))) found.add(path)
    }
  }
  return [...found].map((path) => resolve(path))
}

/**
 * What a file imports of ours.
 * @param {string} path
 * @returns {readonly [path: string, imports: string[]]}
 */
function importsOf(path) {
  const named = readFileSync(path, 'utf8').matchAll(/(?:from|import\(|import) ?'(\.[^']+)'/g)
  return [path, [...named].map(([, name = '']) => join(dirname(path), name))]
}

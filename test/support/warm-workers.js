/**
 * Lends the tests of a process a worker that is running already: to start one takes longer than most tests do, and each
 * run of the action or of `close` begins one. Only a worker that answered all it was asked comes back; one that was ended
 * while it thought is gone, as ever. Imported before anything else (vitest.config.js).
 */
import { EventEmitter } from 'node:events'
import { syncBuiltinESMExports } from 'node:module'
import workerThreads, { isMainThread } from 'node:worker_threads'

// The import of that name will be ours.
const { Worker } = workerThreads

/** Those that keep nothing from one question to the next. */
const ALIKE = /\/build\/(?:body|record)-worker\.js$/
/** @type {Map<string, import('node:worker_threads').Worker[]>} */
const idle = new Map()

class LentWorker extends EventEmitter {
  /** @type {import('node:worker_threads').Worker | null} */
  #worker
  #unanswered = 0

  /** @param {URL} url */
  constructor(url) {
    super()
    const warm = idle.get(url.href)?.pop()
    const worker = warm ?? new Worker(url)
    this.#worker = worker
    // Until it says that it has loaded.
    this.#unanswered = warm === undefined ? 1 : 0
    worker.ref()
    worker.on('message', (answer) => {
      this.#unanswered -= 1
      this.emit('message', answer)
    })
    for (const event of ['error', 'exit']) {
      worker.on(event, (reason) => {
        this.#worker = null
        this.emit(event, reason)
      })
    }
    if (warm !== undefined) setImmediate(() => this.emit('message', 'ready'))
    this.url = url.href
  }

  /** @param {unknown} question */
  postMessage(question) {
    this.#unanswered += 1
    this.#worker?.postMessage(question)
  }

  async terminate() {
    const worker = this.#worker
    this.#worker = null
    if (worker === null) return 0
    for (const event of ['message', 'error', 'exit']) worker.removeAllListeners(event)
    if (this.#unanswered > 0) return worker.terminate()
    worker.unref()
    idle.set(this.url, [...(idle.get(this.url) ?? []), worker])
    return 0
  }
}

/**
 * Stands for the class: makes a `Worker`, or what looks like one.
 * @param {URL | string} url
 * @param {import('node:worker_threads').WorkerOptions} [options]
 */
function WarmWorker(url, options) {
  const isAlike = url instanceof URL && options === undefined && ALIKE.test(url.pathname)
  return isAlike ? new LentWorker(url) : new Worker(url, options)
}

if (isMainThread) {
  Object.assign(workerThreads, { Worker: WarmWorker })
  syncBuiltinESMExports()
}

/** Talks to the worker that parses bodies, never for longer than a limit. */
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { BodyQuestion } from './body-worker.ts'

/** Starts the worker at `url` (`body-worker.js`, beside the entry), and waits until it is ready. */
export async function startWorker(url: URL): Promise<Worker> {
  const worker = new Worker(url)
  await once(worker, 'message')
  return worker
}

/** The worker's answer; `late` where none comes within `limit` milliseconds, `failed` where the worker dies of it. */
export async function askWorker<Answer extends object>(
  worker: Worker,
  question: BodyQuestion,
  limit: number
): Promise<Answer | 'late' | 'failed'> {
  return new Promise((resolve) => {
    const done = (answer: Answer | 'late' | 'failed') => {
      clearTimeout(timer)
      worker.removeAllListeners()
      resolve(answer)
    }
    const timer = setTimeout(done, limit, 'late')
    worker.once('message', (answer: Answer) => done(answer))
    worker.once('error', () => done('failed'))
    worker.once('exit', () => done('failed'))
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread, no window
    worker.postMessage(question)
  })
}

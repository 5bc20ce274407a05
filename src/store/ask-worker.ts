/** Talks to the worker that parses bodies, never for longer than a limit. */
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { CommandError } from '../model/errors.ts'
import type { BodyQuestion } from './body-worker.ts'

/**
 * Starts the worker at `url` (`body-worker.js`, beside the entry), and waits until it is ready.
 *
 * @throws CommandError (2) where it is missing or does not start.
 */
export async function startWorker(url: URL): Promise<Worker> {
  const worker = new Worker(url)
  try {
    await once(worker, 'message')
  } catch (error) {
    throw new CommandError(
      `The worker that parses bodies, ${url.pathname}, does not start.`,
      'Install the tool again; the file belongs beside its entry.',
      2,
      error
    )
  }
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
      // Taking all listeners off would close the port that the next question needs.
      worker.off('message', done).off('error', failed).off('exit', failed)
      resolve(answer)
    }
    const failed = () => done('failed')
    const timer = setTimeout(done, limit, 'late')
    worker.once('message', done).once('error', failed).once('exit', failed)
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread, no window
    worker.postMessage(question)
  })
}

/** Talks to a worker, never for longer than a limit: one that takes longer is ended, and the next question gets another. */
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { CommandError } from '../model/errors.ts'

/** Why there is no answer: none came within the limit, or the worker died of the question. */
export type NoAnswer = 'late' | 'failed'

/** A worker that can be asked; it starts with the first question. */
export interface AskedWorker {
  /** The answer to a question, which takes `limit` milliseconds at most. */
  readonly ask: <Answer extends object>(
    question: object,
    limit: number
  ) => Promise<Answer | NoAnswer>
  readonly end: () => Promise<void>
}

/**
 * The worker at `url`, a file beside the entry.
 *
 * @throws CommandError (2), when asked, where it is missing or does not start.
 */
export function askedWorker(url: URL): AskedWorker {
  let running: Worker | null = null
  const end = async () => {
    await running?.terminate()
    running = null
  }
  return {
    end,
    ask: async <Answer extends object>(question: object, limit: number) => {
      running ??= await startWorker(url)
      const answer = await answerOf<Answer>(running, question, limit)
      if (typeof answer === 'string') await end()
      return answer
    },
  }
}

async function startWorker(url: URL): Promise<Worker> {
  const worker = new Worker(url)
  try {
    await once(worker, 'message')
  } catch (error) {
    throw new CommandError(
      `The worker ${url.pathname} does not start.`,
      'Install the tool again; the file belongs beside its entry.',
      2,
      error
    )
  }
  return worker
}

async function answerOf<Answer extends object>(
  worker: Worker,
  question: object,
  limit: number
): Promise<Answer | NoAnswer> {
  return new Promise((resolve) => {
    const done = (answer: Answer | NoAnswer) => {
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

/** Parses one body into its Markdown tree, within a time limit. */
import type { Root } from 'mdast'
import type { IncidentFile } from '../model/incident.ts'
import { CommandError } from '../model/errors.ts'
import { askWorker, startWorker } from './ask-worker.ts'
import { BODY_MILLISECONDS } from './parse-bodies.ts'

/**
 * The tree of a record's body, drawn by the worker at `worker` (`body-worker.js`, beside the entry).
 *
 * @throws CommandError (1) where the body takes longer than `limit` milliseconds, as hostile Markdown can.
 */
export async function parseBodyTree(
  worker: URL,
  { path, body }: IncidentFile,
  limit: number = BODY_MILLISECONDS
): Promise<Root> {
  const running = await startWorker(worker)
  try {
    const question = { text: body.text, line: body.line, wants: 'tree' } as const
    const answer = await askWorker<Root>(running, question, limit)
    if (typeof answer === 'object') return answer
    throw new CommandError(
      `The body of ${path} could not be read within ${limit / 1000} s.`,
      'Look for long runs of `*`, `_`, `[` or nested lists, and put such text into a code block.',
      1
    )
  } finally {
    await running.terminate()
  }
}

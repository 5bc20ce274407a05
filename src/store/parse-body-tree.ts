/** Parses bodies into their Markdown trees, each within a time limit. */
import type { Root } from 'mdast'
import type { IncidentFile } from '../model/incident.ts'
import { CommandError } from '../model/errors.ts'
import { askBodies, BODY_MILLISECONDS } from './ask-bodies.ts'

/**
 * The tree of a record's body, drawn by the worker at `worker` (`body-worker.js`, beside the entry).
 *
 * @throws CommandError (1) where the body takes longer than `limit` milliseconds, as hostile Markdown can.
 */
export async function parseBodyTree(
  worker: URL,
  file: IncidentFile,
  limit: number = BODY_MILLISECONDS
): Promise<Root> {
  const tree = (await parseBodyTrees(worker, [file], limit)).get(file.path)
  if (tree !== undefined) return tree
  throw new CommandError(
    `The body of ${file.path} could not be read within ${limit / 1000} s.`,
    'Look for long runs of `*`, `_`, `[` or nested lists, and put such text into a code block.',
    1
  )
}

/** The trees of many bodies by path, from one worker; a body that takes too long has none. */
export async function parseBodyTrees(
  worker: URL,
  files: readonly IncidentFile[],
  limit: number = BODY_MILLISECONDS
): Promise<ReadonlyMap<string, Root>> {
  return (await askBodies<Root>(worker, files, 'tree', limit)).answers
}

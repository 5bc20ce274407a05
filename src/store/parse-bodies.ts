/** Parses bodies exactly, each within a time limit: one that takes longer is a finding, and the others go on. */
import type { Finding } from '../model/finding.ts'
import { type BodyFacts, type IncidentFile, withFacts } from '../model/incident.ts'
import type { Root } from 'mdast'
import { CommandError } from '../model/errors.ts'
import { askedWorker, type NoAnswer } from './ask-worker.ts'
import type { BodyQuestion } from './body-worker.ts'

/** An honest body of the greatest size takes well below half of this. */
const BODY_MILLISECONDS = 5000

const HINT =
  'Look for long runs of `*`, `_`, `[` or nested lists, and put such text into a code block.'

/** The exact facts by path, and a finding for each body that could not be read in time. */
export interface ParsedBodies {
  readonly facts: ReadonlyMap<string, BodyFacts>
  readonly findings: readonly Finding[]
}

/** The files, with the exact facts of those whose line scan may have erred; the same array where none may. */
export async function withExactFacts(
  worker: URL,
  files: readonly IncidentFile[],
  mayErr: (file: IncidentFile) => boolean
): Promise<readonly IncidentFile[]> {
  const suspects = files.filter(mayErr)
  if (suspects.length === 0) return files
  const { facts } = await parseBodies(worker, suspects)
  return files.map((file) => withFacts(file, facts.get(file.path)))
}

/** Parses the bodies of `files` in the worker at `worker` (`body-worker.js`, beside the entry). */
export async function parseBodies(
  worker: URL,
  files: readonly IncidentFile[],
  limit: number = BODY_MILLISECONDS
): Promise<ParsedBodies> {
  const { answers, unread } = await askBodies<BodyFacts>(worker, files, 'facts', limit)
  const findings = unread.map(({ file, why }): Finding => ({
    rule: 'body-time',
    severity: 'error',
    path: file.path,
    line: file.body.line,
    column: 1,
    message:
      why === 'late'
        ? `The body could not be read within ${limit / 1000} s; its sections, links and tasks are unchecked.`
        : 'The body could not be read; its sections, links and tasks are unchecked.',
    hint: HINT,
  }))
  return { facts: answers, findings }
}

/**
 * The tree of a record's body, drawn by the same worker.
 *
 * @throws CommandError (1) where the body takes too long, as hostile Markdown can.
 */
export async function parseBodyTree(worker: URL, file: IncidentFile): Promise<Root> {
  const tree = (await parseBodyTrees(worker, [file])).get(file.path)
  if (tree !== undefined) return tree
  throw new CommandError(
    `The body of ${file.path} could not be read within ${BODY_MILLISECONDS / 1000} s.`,
    HINT,
    1
  )
}

/** The trees of many bodies by path, from one worker; a body that takes too long has none. */
export async function parseBodyTrees(
  worker: URL,
  files: readonly IncidentFile[]
): Promise<ReadonlyMap<string, Root>> {
  return (await askBodies<Root>(worker, files, 'tree', BODY_MILLISECONDS)).answers
}

/** The answers by path, and the bodies to which there was none. */
interface BodyAnswers<Answer> {
  readonly answers: ReadonlyMap<string, Answer>
  readonly unread: readonly { readonly file: IncidentFile; readonly why: NoAnswer }[]
}

/** Asks for each of `files` in the worker at `worker` (`body-worker.js`, beside the entry). */
async function askBodies<Answer extends object>(
  worker: URL,
  files: readonly IncidentFile[],
  wants: BodyQuestion['wants'],
  limit: number
): Promise<BodyAnswers<Answer>> {
  const answers = new Map<string, Answer>()
  const unread: { file: IncidentFile; why: NoAnswer }[] = []
  const asked = askedWorker(worker)
  try {
    for (const file of files) {
      const question: BodyQuestion = { text: file.body.text, line: file.body.line, wants }
      const answer = await asked.ask<Answer>(question, limit)
      if (typeof answer === 'object') answers.set(file.path, answer)
      else unread.push({ file, why: answer })
    }
  } finally {
    await asked.end()
  }
  return { answers, unread }
}

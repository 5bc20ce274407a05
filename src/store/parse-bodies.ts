/** Parses bodies exactly, each within a time limit: a body that takes longer is a finding, and the others go on. */
import type { Finding } from '../model/finding.ts'
import { type BodyFacts, type IncidentFile, withFacts } from '../model/incident.ts'
import { askBodies, BODY_MILLISECONDS } from './ask-bodies.ts'

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
    hint: 'Look for long runs of `*`, `_`, `[` or nested lists, and put such text into a code block.',
  }))
  return { facts: answers, findings }
}

/** Parses bodies exactly, each within a time limit: a body that takes longer is a finding, and the others go on. */
import type { Worker } from 'node:worker_threads'
import type { Finding } from '../model/finding.ts'
import type { BodyFacts, IncidentFile } from '../model/incident.ts'
import { askWorker, startWorker } from './ask-worker.ts'

/** The exact facts by path, and a finding for each body that could not be read in time. */
export interface ParsedBodies {
  readonly facts: ReadonlyMap<string, BodyFacts>
  readonly findings: readonly Finding[]
}

/** An honest body of the greatest size takes well below half of this. */
export const BODY_MILLISECONDS = 5000

/** Parses the bodies of `files` in the worker at `worker` (`body-worker.js`, beside the entry). */
export async function parseBodies(
  worker: URL,
  files: readonly IncidentFile[],
  limit: number = BODY_MILLISECONDS
): Promise<ParsedBodies> {
  const facts = new Map<string, BodyFacts>()
  const findings: Finding[] = []
  let running: Worker | null = null
  try {
    for (const { path, body } of files) {
      running ??= await startWorker(worker)
      const question = { text: body.text, line: body.line, wants: 'facts' } as const
      const answer = await askWorker<BodyFacts>(running, question, limit)
      if (typeof answer === 'object') {
        facts.set(path, answer)
        continue
      }
      findings.push({
        rule: 'body-time',
        severity: 'error',
        path,
        line: body.line,
        column: 1,
        message:
          answer === 'late'
            ? `The body could not be read within ${limit / 1000} s; its sections, links and tasks are unchecked.`
            : 'The body could not be read; its sections, links and tasks are unchecked.',
        hint: 'Look for long runs of `*`, `_`, `[` or nested lists, and put such text into a code block.',
      })
      await running.terminate()
      running = null
    }
  } finally {
    await running?.terminate()
  }
  return { facts, findings }
}

/** Asks the worker about many bodies, one after another, each within a time limit: one that takes longer is replaced. */
import type { IncidentFile } from '../model/incident.ts'
import { askedWorker, type NoAnswer } from './ask-worker.ts'
import type { BodyQuestion } from './body-worker.ts'

/** An honest body of the greatest size takes well below half of this. */
export const BODY_MILLISECONDS = 5000

/** The answers by path, and the bodies to which there was none. */
export interface BodyAnswers<Answer> {
  readonly answers: ReadonlyMap<string, Answer>
  readonly unread: readonly { readonly file: IncidentFile; readonly why: NoAnswer }[]
}

/** Asks for each of `files` in the worker at `worker` (`body-worker.js`, beside the entry). */
export async function askBodies<Answer extends object>(
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

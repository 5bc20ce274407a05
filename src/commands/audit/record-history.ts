/** What the history of the records adds to a report. */
import type { IncidentCard } from '../../audit/card.ts'
import { CommandError } from '../../model/errors.ts'
import type { RecordHistory } from '../../period/input.ts'
import { readJudged } from './read-judged.ts'
import type { CommonOptions, Shell } from '../shell.ts'

/** The entries that Git first saw long after the moment that they claim. */
export function recordHistory(cards: readonly IncidentCard[]): RecordHistory {
  return {
    lateEntries: cards.flatMap(({ id, judgement }) =>
      judgement.lateEntries.map((entry) => ({ incident: id, ...entry }))
    ),
  }
}

/** Null where there is no whole history to read: a report needs none, and says that it had none. */
export async function readRecordHistory(
  shell: Shell,
  options: CommonOptions
): Promise<RecordHistory | null> {
  try {
    const { traced, judged } = await readJudged(shell, { ...options, cache: true })
    traced.close()
    return recordHistory(judged.context.cards)
  } catch (error) {
    if (error instanceof CommandError) return null
    throw error
  }
}

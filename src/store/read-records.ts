/** Reads records that nobody merged yet, each within a time limit: none of them can hold up or hide another. */
import type { Finding } from '../model/finding.ts'
import { type ParsedRecord, typedRecord } from '../parse/parse-record.ts'
import { askedWorker, type NoAnswer } from './ask-worker.ts'
import type { RecordQuestion } from './record-worker.ts'

/** A record as a pull request's head holds it. */
export interface UnmergedRecord extends RecordQuestion {
  readonly pull: number
}

/** Reads them all, in their order. */
export type ReadUnmerged = (records: readonly UnmergedRecord[]) => Promise<readonly ParsedRecord[]>

/**
 * Milliseconds. An honest record takes well below the first; one that takes longer has another chance when all others
 * are read, while the whole lasts.
 */
export interface RecordLimits {
  readonly first: number
  readonly again: number
  readonly whole: number
}

const LIMITS: RecordLimits = { first: 1000, again: 5000, whole: 60_000 }

/**
 * Reads them in the worker at `worker` (`record-worker.js`, beside the entry). One that takes too long, or that the
 * worker dies of, comes out with its text, its id as typed and a finding; it costs its pull request the turn, so that
 * fifty of them take no more time than one.
 */
export function unmergedReader(worker: URL, limits: RecordLimits = LIMITS): ReadUnmerged {
  return async (records) => {
    const asked = askedWorker(worker)
    const end = performance.now() + limits.whole
    const read = new Map<UnmergedRecord, ParsedRecord>()
    const unread = new Map<UnmergedRecord, NoAnswer>()
    const lateness = (record: UnmergedRecord) => (unread.has(record) ? 1 : 0)
    try {
      for (const limit of [limits.first, limits.again]) {
        const slow = new Set<number>()
        // What was late already comes last: those beside it are asked first.
        for (const record of records.toSorted((a, b) => lateness(a) - lateness(b))) {
          const left = Math.min(limit, end - performance.now())
          if (read.has(record) || unread.get(record) === 'failed' || left <= 0) continue
          if (slow.has(record.pull)) continue
          const { path, bytes } = record
          const answer = await asked.ask<ParsedRecord>({ path, bytes }, left)
          if (typeof answer === 'object') read.set(record, answer)
          else {
            slow.add(record.pull)
            unread.set(record, answer)
          }
        }
      }
    } finally {
      await asked.end()
    }
    return records.map((record) => {
      const { path, bytes } = record
      const finding = findingOf(path, unread.get(record) ?? 'late', limits.again)
      return read.get(record) ?? { ...typedRecord(path, bytes), findings: [finding] }
    })
  }
}

function findingOf(path: string, why: NoAnswer, limit: number): Finding {
  return {
    rule: 'record-time',
    severity: 'error',
    path,
    line: 1,
    column: 1,
    message:
      why === 'late'
        ? `The record took longer than ${limit / 1000} s to read, or stands beside one that did; nothing in it is checked.`
        : 'The record could not be read: its reader came to an end over it; nothing in it is checked.',
    hint: 'Look for very long lines and very long runs of one character, and move them into an attachment.',
  }
}

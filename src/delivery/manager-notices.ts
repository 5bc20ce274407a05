/** The words that the incident manager is owed now: each hold and dismissal by others, its missed steps folded into one. */
import { MANAGER } from '../clock/who-counts.ts'
import type { ManagerWord } from '../clock/manager-words.ts'
import type { LedgerEntry } from '../clock/obligation.ts'
import { elapsedSeconds } from '../model/time.ts'
import type { WordNotice } from '../report/notice.ts'
import { formatKey, parseKey, rankOf } from './key.ts'
import type { Delivery } from './marker.ts'
import { resolveMentions, type MentionContext } from './mentions.ts'

/** What was never told and is not too old to be news; a step before the furthest one told is none. */
export function managerNotices(
  entry: LedgerEntry,
  delivered: readonly Delivery[],
  context: MentionContext
): readonly WordNotice[] {
  const { id } = entry.file.incident
  const oldest = context.now - elapsedSeconds(context.policy['catch-up'])
  return entry.words.flatMap((word): WordNotice[] => {
    const { what: target, number: episode } = word
    const furthest = furthestOf(word, delivered)
    const due = word.steps.filter(
      ({ step, at }) => at <= context.now && at >= oldest && rankOf(step) > furthest
    )
    const highest = due.at(-1)
    if (highest === undefined) return []
    const { logins, otherMeans } = resolveMentions([MANAGER], MANAGER, context)
    const keys = due.map(({ step }) => formatKey({ incident: id, target, episode, step }))
    return [
      {
        key: keys.at(-1) ?? '',
        keys,
        incident: id,
        target,
        step: highest.step,
        at: highest.at,
        dueAt: null,
        lateBySeconds: 0,
        mention: logins,
        otherMeans,
        word,
      },
    ]
  })
}

function furthestOf({ what, number }: ManagerWord, delivered: readonly Delivery[]): number {
  const ranks = delivered
    .flatMap(({ keys }) => keys)
    .map((key) => parseKey(key))
    .map((key) => (key?.target === what && key.episode === number ? rankOf(key.step) : -1))
  return Math.max(-1, ...ranks)
}

/** Follow-ups that were taken away or put off once the incident was closed. */
import type { FollowUp } from '../../clock/follow-ups.ts'
import { taskWords } from '../../model/task-text.ts'
import { formatInstant } from '../../model/time.ts'
import { commitWords } from '../entry-words.ts'
import { claimedAt } from '../first-statements.ts'
import { auditTrailRule } from '../rule.ts'
import { type Withdrawal, withdrawalsIn } from '../withdrawals.ts'

/** What a closing promises is owed to whoever accepted it. A day that is moved before it has come is planning. */
export const followUpWithdrawn = auditTrailRule(
  'follow-up-withdrawn',
  'warning',
  'What was promised at the closing is done, and neither taken away nor put off.',
  (trail, context) =>
    withdrawalsIn(trail, context)
      .filter(({ declaredBy }) => declaredBy === null)
      .map((withdrawal) => {
        const { revision, now, dueBefore } = withdrawal
        const isInTime = now !== null && dueBefore !== null && claimedAt(revision) <= dueBefore
        return {
          ...(isInTime ? { severity: 'note' as const } : {}),
          revision,
          message: `${withdrawalWords(withdrawal)} in ${commitWords(revision)}, after the incident was closed.`,
          hint: 'Put it back, and tick it off once it is done; or declare it: a `corrected` entry with `entry: closed` and the reason.',
        }
      })
)

/** `The follow-up “Test the fail-over” of ben, due 2026-12-01T22:59:59Z, was taken away`. */
export function withdrawalWords({ promised, now }: Withdrawal): string {
  const { owner } = promised.task
  const who = owner === null ? '' : ` of ${owner}`
  const what = `The follow-up “${shortened(promised)}”${who}, due ${dueWords(promised)},`
  if (now === null) return `${what} was taken away`
  return now.dueAt === null ? `${what} lost its day` : `${what} was put off to ${dueWords(now)}`
}

function dueWords({ dueAt }: FollowUp): string {
  return dueAt === null ? 'on no day' : formatInstant(dueAt)
}

const LONGEST = 60

function shortened({ task }: FollowUp): string {
  const words = Array.from(taskWords(task.text))
  return words.length > LONGEST ? `${words.slice(0, LONGEST - 1).join('')}…` : words.join('')
}

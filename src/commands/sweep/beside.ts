/** What goes out beside GitHub: opens the receivers of a policy, and tells by them what GitHub did not take. */
import { blindMessages } from '../../channel/blind.ts'
import type { Channels } from '../../channel/channels.ts'
import { isLive } from '../../clock/declared.ts'
import { existingByIncident } from '../../delivery/existing.ts'
import { type Found, nothingFound } from '../../delivery/found.ts'
import type { ReconcileInput } from '../../github/reconcile.ts'
import { type SweepOutcome, withMore } from '../../github/sweep-outcome.ts'
import { idKey } from '../../model/id.ts'
import type { Policy } from '../../model/policy.ts'
import type { Instant } from '../../model/time.ts'
import type { Environment } from '../../send/wiring.ts'
import type { Memory } from './memory.ts'
import type { Outcome } from '../../channel/message.ts'

/** What a run knows of receivers before it has a policy. */
export interface ReceiverOptions {
  readonly environment: Environment
  /** `--allow-insecure-receivers`: http, and addresses that are not public. */
  readonly insecureReceivers: boolean
  /** What a watch keeps between its sweeps; null: nothing is kept. */
  readonly memory: Memory | null
}

/** The receivers of one sweep, and what is remembered of GitHub. */
export interface Beside {
  readonly channels: Channels
  readonly memory: Memory | null
}

/** Opens them; null where the policy names none. */
export async function besideOf(
  { receivers }: Policy,
  { environment, insecureReceivers: insecure, memory }: ReceiverOptions,
  { now, deadline }: { readonly now: () => Instant; readonly deadline: AbortSignal }
): Promise<Beside | null> {
  if (receivers === undefined) return null
  const { openChannels } = await import('../../send/open-channels.ts')
  const note = memory === null ? {} : { before: memory.sent(), note: memory.noteSent }
  const channels = openChannels({ receivers, environment, insecure, now, deadline, ...note })
  return { channels, memory }
}

/**
 * Tells by receivers what GitHub did not take, and says what went wrong.
 *
 * @param found null: GitHub could not even be asked what it holds.
 */
export async function tellBeside(
  beside: Beside | null,
  input: ReconcileInput,
  outcome: SweepOutcome,
  found: Found | null
): Promise<SweepOutcome> {
  if (beside === null) return outcome
  const { channels, memory } = beside
  const known = { ...input, sent: channels.sent(), found: found ?? nothingFound }
  const untold = new Set(outcome.owed.map(({ incident }) => idKey(incident)))
  const ids =
    found === null
      ? new Set(input.entries.filter(isLive).map(({ file }) => idKey(file.incident.id)))
      : untold
  if (ids.size > 0) {
    await channels.send(
      blindMessages({ ...known, found: nothingFound }, ids, memory?.told() ?? null, memory?.sent())
    )
  }
  if (found !== null) {
    const { sent: _, ...onGitHub } = known
    const existing = existingByIncident(onGitHub)
    memory?.noteTold(new Map([...existing].map(([id, { delivered }]) => [id, delivered])), untold)
  }
  return {
    ...withMore(outcome, troubleOf(channels.outcomes())),
    sent: channels.outcomes(),
  }
}

/**
 * What went wrong, said aloud; and what is a failure, since nothing else tells those whom it was for. A failed call is
 * none while GitHub or another receiver reached somebody: that is judged duty by duty.
 */
function troubleOf(outcomes: readonly Outcome[]) {
  const vain = outcomes.filter(({ at }) => at === null)
  return {
    warnings: vain.filter((outcome) => !isWord(outcome)).map(sentenceOf),
    failures: vain.filter(isWord).map((outcome) => ({
      status: null,
      fatal: false,
      sentence: sentenceOf(outcome),
      remedy: 'The next run tries again; `doctor` tests the receivers.',
    })),
  }
}

function isWord({ message }: Outcome): boolean {
  return message.event === 'word'
}

const WHAT = {
  notice: 'the notice',
  word: 'the word to an audience',
  acknowledge: 'that somebody took up',
  resolve: 'the end of',
} as const

function sentenceOf({ message, why }: Outcome): string {
  const { receiver, event, key, to } = message
  const whom = to === '' ? '' : ` to ${to}`
  return `The receiver ${receiver} did not take ${WHAT[event]} ${key}${whom}: ${why ?? 'nobody says why'}.`
}

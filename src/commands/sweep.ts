/** `sweep`: brings GitHub to what records, policy and clock ask for; without `--apply` it says what it would do. */
import { renderPlanText, sweepJson } from '../delivery/plan-text.ts'
import type { DrillPace } from '../github/drill-pace.ts'
import type { SweepOutcome } from '../github/sweep-outcome.ts'
import { parseRepositoryName, type Repository } from '../github/repository.ts'
import { CommandError, type ExitCode } from '../model/errors.ts'
import type { Instant } from '../model/time.ts'
import { jsonText } from '../text/json-text.ts'
import { terminalLine } from '../text/terminal.ts'
import { besideOf, type ReceiverOptions } from './sweep/beside.ts'
import type { Destination } from './sweep/deliver.ts'
import { tellLeftOut } from './ledger/left-out.ts'
import { tellPresentPolicy } from './ledger/policy-notes.ts'
import { refuseReplay } from './ledger/replay.ts'
import { isOverdue } from './ledger/is-overdue.ts'
import { type GitHubOptions, openRepository } from './ledger/github-options.ts'
import type { CommonOptions, Shell } from './shell.ts'
import { gatherToDeliver, wideSweep } from './sweep/gather-to-deliver.ts'
import type { RunLimits } from './sweep/time-limit.ts'
import { sweepEverything, planWorkTree, type WideOutcome } from './sweep/sweep-everything.ts'

/** What to sweep, and with what. */
export interface SweepOptions extends CommonOptions, ReceiverOptions, GitHubOptions, RunLimits {
  readonly apply: boolean
  readonly serverUrl: string
  readonly author: string
  /** Null: as many as GitHub allows. */
  readonly maxWrites: string | null
  /** The instant at which a receiver accepts a message. */
  readonly clock: () => Instant
  /** Where it is not what GitHub advises. */
  readonly pace: DrillPace
  readonly format: 'text' | 'json'
}

const UNSEEN =
  'note: planned as if GitHub held nothing yet; name --repo and set GITHUB_TOKEN to compare.\n'
const UNASKED =
  'note: planned as if GitHub had held nothing: it tells what it holds now, and not what it held then.\n'

/**
 * Prints the plan, or what was delivered. Exit 1 where a plan finds something overdue, 3 where something owed
 * could not be delivered, 2 where the policy has errors and an earlier one stood in.
 */
export async function sweep(shell: Shell, options: SweepOptions): Promise<ExitCode> {
  const { entries, outcome, isFaulty } = await sweepOnce(shell, options)
  if (outcome.failures.length > 0) return 3
  if (isFaulty) return 2
  return !options.apply && entries.some((entry) => isOverdue(entry)) ? 1 : 0
}

/** What one sweep came to. */
interface SweptOnce extends WideOutcome {
  /** Whether the present policy has errors, so that an earlier one stood in. */
  readonly isFaulty: boolean
}

/** Sweeps and prints; gives what it rests on and what came of it, for those who sweep again. */
export async function sweepOnce(
  shell: Shell,
  options: SweepOptions,
  isFirst = true
): Promise<SweptOnce> {
  const maxWrites = options.maxWrites === null ? Infinity : wholeNumber(options.maxWrites)
  if (options.apply) refuseReplay(options, '--apply')
  const repository = await repositoryFor(shell, options)
  // Against what GitHub holds an incident that is over may have an issue to close; where nobody asks, it has no word left.
  const needed = repository === null ? 'speaking' : 'all'
  const { gathered, fault } = await gatherToDeliver(shell, options, { needed })
  tellLeftOut(shell, gathered.records)
  // Whoever sweeps again and again would hear it every time.
  if (isFirst) tellPresentPolicy(shell, gathered)
  if (repository === null) shell.err(options.replay ? UNASKED : UNSEEN)
  const destination: Destination = {
    repository: options.repository,
    serverUrl: options.serverUrl,
    isPrivate: null,
    author: options.author,
    maxWrites,
    branch: null,
  }
  const log = (sentence: string) => shell.err(`${terminalLine(sentence)}\n`)
  const { policy } = gathered.policyFile
  const beside = options.apply
    ? await besideOf(policy, options, { now: options.clock, deadline: options.deadline })
    : null
  const wide = wideSweep(shell, options, { gathered, fault }, { destination, log, beside })
  const { entries, outcome } =
    repository === null
      ? planWorkTree(wide)
      : await sweepEverything(wide, repository, options.apply)
  const result = { now: shell.now, applied: options.apply, ...outcome }
  const clockface = { zones: gathered.zones, timezone: gathered.policyFile.policy.timezone }
  const screen = { color: shell.color, width: shell.columns, clockface }
  shell.out(
    options.format === 'json' ? jsonText(sweepJson(result)) : renderPlanText(result, screen)
  )
  tellOutcome(shell, outcome)
  if (fault !== null) {
    const { message, remedy } = fault.error
    shell.err(`incident-ledger: ${terminalLine(message)}\n  ${terminalLine(remedy)}\n`)
    shell.err(
      `note: swept by the last policy without errors, of commit ${fault.standIn.slice(0, 12)}\n`
    )
  }
  return { entries, outcome, isFaulty: fault !== null }
}

/** Warnings and failures, each with its remedy, on stderr. */
function tellOutcome(shell: Shell, { warnings, failures }: SweepOutcome): void {
  for (const warning of warnings) shell.err(`warning: ${terminalLine(warning)}\n`)
  for (const { sentence, remedy } of failures) {
    shell.err(`incident-ledger: ${terminalLine(sentence)}\n  ${terminalLine(remedy)}\n`)
  }
}

async function repositoryFor(shell: Shell, options: SweepOptions): Promise<Repository | null> {
  const { apply, repository, token } = options
  if (repository !== null) parseRepositoryName(repository)
  if (apply && repository === null) {
    throw new CommandError(
      'A sweep that delivers needs to know where.',
      'Name the repository with --repo owner/name (or GITHUB_REPOSITORY), or leave out --apply to see the plan.'
    )
  }
  if (apply && !token) {
    throw new CommandError(
      'A sweep that delivers needs a token, and GITHUB_TOKEN is not set.',
      'Set GITHUB_TOKEN to one that may write issues, or leave out --apply to see the plan.'
    )
  }
  if (options.replay) return null
  const { gitHubEnd: deadline, ending, pace } = options
  return openRepository(shell, options, { deadline, ending, pace })
}

function wholeNumber(text: string): number {
  if (/^[1-9]\d{0,4}$/.test(text)) return Number(text)
  throw new CommandError(
    `--max-writes ${JSON.stringify(text)} is no count.`,
    'Write a whole number from 1, as in --max-writes 60.'
  )
}

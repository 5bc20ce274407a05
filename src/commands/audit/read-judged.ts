/** Reads the history, judges every incident in it, and keeps both for the next run. */
import { readHistory } from '../../git/read-history.ts'
import { openGit } from '../../git/repository.ts'
import { terminalLine } from '../../text/terminal.ts'
import { loadZones } from '../../store/zones.ts'
import { readRotas } from '../ledger/rotas-of.ts'
import { usablePolicy } from '../ledger/usable-policy.ts'
import { openSource } from '../ledger/ledger-source.ts'
import { judgeHistory } from './judge-history.ts'
import type { CommonOptions, Shell } from '../shell.ts'
import type { AuditContext } from '../../audit/context.ts'
import type { TracedHistory } from '../../git/traced-history.ts'
import type { IncidentCard } from '../../audit/card.ts'
import { CommandError } from '../../model/errors.ts'
import type { RecordHistory } from '../../period/input.ts'
import { policyPath } from '../ledger/places.ts'

/**
 * The history with its judgements, kept for the next run unless it is a replay. Whoever reads it closes `traced`.
 *
 * @throws CommandError (2) without a whole history, or a policy.
 */
export async function readJudged(
  shell: Shell,
  sources: CommonOptions & { readonly cache: boolean },
  verify: (traced: TracedHistory) => AuditContext['signatures'] = () => null
) {
  const path = policyPath(sources)
  // What is kept is HEAD's.
  const cache = sources.cache && !sources.replay
  shell.progress?.('Reading the history')
  const traced = await readHistory({
    root: shell.root,
    dir: sources.dir,
    policy: path,
    cache,
    ...(sources.replay ? { revision: sources.replay.commit } : {}),
  })
  try {
    const zones = await loadZones()
    const policyAtHand = async () =>
      usablePolicy(path, await openSource(shell.root, sources).policy(path))
    const rotas = async () => {
      const git = openGit(shell.root)
      return readRotas({ git, commit: sources.replay?.commit ?? git?.head ?? null, path })
    }
    const signatures = verify(traced)
    shell.progress?.('Judging what the history says')
    const asked = { now: shell.now, zones, policyAtHand, rotas, signatures }
    const judged = await judgeHistory(traced, asked)
    const fault = cache ? traced.keep(judged.context.cards, judged.basis) : null
    if (fault !== null) shell.err(`note: what was read could not be kept: ${terminalLine(fault)}\n`)
    return { traced, judged, policyPath: path }
  } catch (error) {
    traced.close()
    throw error
  }
}

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

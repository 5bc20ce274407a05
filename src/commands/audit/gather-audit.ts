/** Gathers what an audit judges: the history, the policies, the outside list and the tracking issues. */
import type { AuditContext } from '../../audit/context.ts'
import type { SentNotice } from '../../bundle/sent-notice.ts'
import { parseMarker } from '../../delivery/marker.ts'
import { readHistory } from '../../git/read-history.ts'
import type { TracedHistory } from '../../git/traced-history.ts'
import { verifySignatures } from '../../git/verify-signatures.ts'
import { createClient } from '../../github/client.ts'
import { findSentNotices } from '../../github/find-sent.ts'
import { repositoryOf } from '../../github/repository.ts'
import type { Policy } from '../../model/policy.ts'
import { terminalLine } from '../../report/terminal.ts'
import { loadZones } from '../../store/zones.ts'
import { policyPath, unusablePolicy } from '../ledger/gather.ts'
import { openSource } from '../ledger/ledger-source.ts'
import { type JudgedHistory, judgeHistory } from './judge-history.ts'
import { readPopulation } from './read-population.ts'
import type { CommonOptions, Shell } from '../shell.ts'

/** What an audit may be told. */
export interface AuditSources extends CommonOptions {
  /** A list of incidents from outside; null for none. */
  readonly population: string | null
  /** Whether signatures are verified. */
  readonly verify: boolean
  readonly cache: boolean
  /** `owner/name` and a token: both, or the tracking issues are not asked for. */
  readonly repository: string | null
  readonly token: string | null
  readonly apiUrl: string
  readonly author: string
}

/** The context of the rules, and the trails. */
export interface GatheredAudit {
  readonly context: AuditContext
  readonly traced: TracedHistory
  /** How many trails were judged anew. */
  readonly judged: number
  readonly policyPath: string
}

/**
 * Reads it all. The policy is HEAD's; where none of the history can be used, the folder's own. Whoever gathers closes
 * `traced`.
 *
 * @throws CommandError (2) without a whole history, or a policy.
 */
export async function gatherAudit(shell: Shell, sources: AuditSources): Promise<GatheredAudit> {
  const population =
    sources.population === null ? null : readPopulation(shell.root, sources.population)
  const { traced, judged, policyPath: path } = await readJudged(shell, sources)
  try {
    const { policy, policies, policyChanges, limitsAt, cards } = judged
    const context: AuditContext = {
      history: traced.history,
      cards,
      revisions: traced.revisions,
      policies,
      policyChanges,
      policy,
      limitsAt,
      now: shell.now,
      population,
      ...(await findHeld(shell, sources, judged)),
      signatures: sources.verify ? verifySignatures(shell.root, signedIn(traced)) : null,
    }
    return { context, traced, judged: judged.judged, policyPath: path }
  } catch (error) {
    traced.close()
    throw error
  }
}

/** What is read of a history for any verb. */
interface ReadAndJudged {
  readonly traced: TracedHistory
  readonly judged: JudgedHistory
  readonly policyPath: string
}

/**
 * The history with its judgements, kept for the next run unless it is a replay. Whoever reads it closes `traced`.
 *
 * @throws CommandError (2) without a whole history, or a policy.
 */
export async function readJudged(
  shell: Shell,
  sources: CommonOptions & { readonly cache: boolean }
): Promise<ReadAndJudged> {
  const path = policyPath(sources)
  // What is kept is HEAD's.
  const cache = sources.cache && !sources.replay
  const traced = await readHistory({
    root: shell.root,
    dir: sources.dir,
    policy: path,
    cache,
    ...(sources.replay ? { revision: sources.replay.commit } : {}),
  })
  try {
    const zones = await loadZones()
    const policyAtHand = () => readPolicyAtHand(shell, sources, path)
    const judged = await judgeHistory(traced, { now: shell.now, zones, policyAtHand })
    const fault = cache ? traced.keep(judged.cards, judged.basis) : null
    if (fault !== null) shell.err(`note: what was read could not be kept: ${terminalLine(fault)}\n`)
    return { traced, judged, policyPath: path }
  } catch (error) {
    traced.close()
    throw error
  }
}

async function readPolicyAtHand(
  shell: Shell,
  sources: CommonOptions,
  path: string
): Promise<Policy> {
  const read = await openSource(shell.root, sources).policy(path)
  if (read.policy === null) throw unusablePolicy(path, read.findings)
  return read.policy
}

function signedIn({ revisions }: TracedHistory): string[] {
  const signed: string[] = []
  for (const { commit } of revisions()) if (commit.signature !== null) signed.push(commit.hash)
  return signed
}

type Held = Pick<AuditContext, 'issues' | 'comments'>

/** The issues of ours on GitHub, and the comments on those whose records name receipts; null where it is not asked. */
async function findHeld(
  shell: Shell,
  { repository, token, apiUrl, author }: AuditSources,
  { policy, cards }: JudgedHistory
): Promise<Held> {
  if (repository === null || !token) return { issues: null, comments: null }
  const log = (sentence: string) => shell.err(`note: ${terminalLine(sentence)}\n`)
  const place = repositoryOf(await createClient({ token, baseUrl: apiUrl, log }), repository)
  const authors = [author, ...policy.authors]
  const incidents = cards.flatMap(({ id, judgement }) =>
    judgement.receipts.length > 0 ? [id] : []
  )
  return heldIn(await findSentNotices(place, { authors, incidents }))
}

/** What GitHub answered, as the rules take it. */
export function heldIn(sent: readonly SentNotice[]): Held {
  return {
    issues: sent.flatMap(({ what, issue, url, line }) => {
      const marker = what === 'issue' ? parseMarker(line) : null
      return marker?.about === 'issue' ? [{ number: issue, url, incident: marker.incident }] : []
    }),
    comments: sent.flatMap(({ what, url, createdAt }) =>
      what === 'comment' ? [{ url, createdAt }] : []
    ),
  }
}

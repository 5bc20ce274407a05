/** Gathers what an audit judges: the history, the policies, the outside list and the tracking issues. */
import type { AuditContext, TrackedIssue } from '../../audit/context.ts'
import { limitsOf } from '../../audit/limits.ts'
import { mainPolicies } from '../../audit/policies.ts'
import { traceIncidents } from '../../audit/trace-incidents.ts'
import { judge } from '../../audit/verdicts.ts'
import { parseMarker } from '../../delivery/marker.ts'
import { type ReadHistory, readHistory } from '../../git/read-history.ts'
import { verifySignatures } from '../../git/verify-signatures.ts'
import { createClient } from '../../github/client.ts'
import { findDelivered, findMore } from '../../github/find.ts'
import { repositoryOf } from '../../github/repository.ts'
import type { Policy } from '../../model/policy.ts'
import { terminalLine } from '../../report/terminal.ts'
import { loadZones } from '../../store/zones.ts'
import { policyPath, unusablePolicy } from '../ledger/gather.ts'
import { openSource } from '../ledger/ledger-source.ts'
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

/** The context of the rules, and how the history was read. */
export interface GatheredAudit {
  readonly context: AuditContext
  readonly history: ReadHistory
  readonly policyPath: string
}

/**
 * Reads it all. The policy is HEAD's; where none of the history can be used, the folder's own.
 *
 * @throws CommandError (2) without a whole history, or a policy.
 */
export async function gatherAudit(shell: Shell, sources: AuditSources): Promise<GatheredAudit> {
  const path = policyPath(sources)
  const history = await readHistory({
    root: shell.root,
    dir: sources.dir,
    policy: path,
    // What is kept is HEAD's.
    cache: sources.cache && !sources.replay,
    ...(sources.replay ? { revision: sources.replay.commit } : {}),
  })
  if (history.cacheFault !== null)
    shell.err(`note: what was read could not be kept: ${terminalLine(history.cacheFault)}\n`)
  const policies = mainPolicies(history)
  const policy = policies.at(-1)?.policy ?? (await policyAtHand(shell, sources, path))
  const zones = await loadZones()
  const population =
    sources.population === null ? null : readPopulation(shell.root, sources.population)
  const signed = history.revisions.flatMap(({ commit }) =>
    commit.signature === null ? [] : [commit.hash]
  )
  const context = {
    history,
    traced: traceIncidents(history),
    policy,
    policies,
    limits: limitsOf(policy),
    verdicts: judge(zones),
    zones,
    now: shell.now,
    population,
    issues: await findTracked(shell, sources, policy),
    signatures: sources.verify ? verifySignatures(shell.root, signed) : null,
  }
  return { context, history, policyPath: path }
}

async function policyAtHand(shell: Shell, sources: AuditSources, path: string): Promise<Policy> {
  const read = await openSource(shell.root, sources).policy(path)
  if (read.policy === null) throw unusablePolicy(path, read.findings)
  return read.policy
}

/** The issues with our label whose marker our own author wrote; null where GitHub is not to be asked. */
async function findTracked(
  shell: Shell,
  { repository, token, apiUrl, author }: AuditSources,
  policy: Policy
): Promise<TrackedIssue[] | null> {
  if (repository === null || !token) return null
  const log = (sentence: string) => shell.err(`note: ${terminalLine(sentence)}\n`)
  const place = repositoryOf(await createClient({ token, baseUrl: apiUrl, log }), repository)
  const open = await findDelivered(place)
  const { issues } = await findMore(place, open, { need: 'closed-issues' })
  const trusted = new Set([author, ...policy.authors].map((login) => login.toLowerCase()))
  return issues.flatMap(({ number, url, body, author: by }) => {
    const marker = by !== null && trusted.has(by.toLowerCase()) ? parseMarker(body) : null
    return marker?.about === 'issue' ? [{ number, url, incident: marker.incident }] : []
  })
}

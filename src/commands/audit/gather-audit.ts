/** Gathers what an audit judges: the history, the policies, the outside list and the tracking issues. */
import { resolve } from 'node:path'
import type { AuditContext } from '../../audit/context.ts'
import type { TracedHistory } from '../../git/traced-history.ts'
import { verifySignatures } from '../../git/verify-signatures.ts'
import { type Asking, findHeld } from './held-on-github.ts'
import { readJudged } from './read-judged.ts'
import { readPopulation } from './read-population.ts'
import { CommandError } from '../../model/errors.ts'
import type { CommonOptions, Shell } from '../shell.ts'
import { isThere } from '../../store/files.ts'

/** What an audit may be told. */
export interface AuditSources extends CommonOptions, Asking {
  /** A list of incidents from outside; null for none. */
  readonly population: string | null
  /** Whether signatures are verified. */
  readonly verify: boolean
  /** The file of those who may sign by SSH; null: as the user's global configuration says. */
  readonly signers: string | null
  readonly cache: boolean
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
    if (sources.repository !== null) shell.progress?.('Asking GitHub')
    else if (sources.verify) shell.progress?.('Verifying signatures')
    const context: AuditContext = {
      ...judged.context,
      population,
      ...(await findHeld(shell, sources, judged.context)),
      signatures: sources.verify ? verdictsOn(shell, sources, traced) : null,
    }
    return { context, traced, judged: judged.judged, policyPath: path }
  } catch (error) {
    traced.close()
    throw error
  }
}

function verdictsOn(
  { root }: Shell,
  { signers }: AuditSources,
  traced: TracedHistory
): AuditContext['signatures'] {
  const file = signers === null ? null : resolve(root, signers)
  if (file !== null && !isThere(file)) {
    throw new CommandError(
      `There is no file ${signers}.`,
      'Name the file of those who may sign, as `ssh-keygen` reads it: `name key` by line.'
    )
  }
  return verifySignatures(root, signedIn(traced), file)
}

function signedIn({ revisions }: TracedHistory): string[] {
  const signed: string[] = []
  for (const { commit } of revisions()) if (commit.signature !== null) signed.push(commit.hash)
  return signed
}

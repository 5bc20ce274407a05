/** `audit`: what the history of records and policy says, who first stated what, and what was changed afterwards. */
import type { Place } from '../model/marking.ts'
import { namedBy } from '../model/named-by.ts'
import type { IncidentCard } from '../audit/card.ts'
import { auditHistory } from '../audit/list.ts'
import { nearest } from '../model/suggest.ts'
import { CommandError, type ExitCode } from '../model/errors.ts'
import { auditJson } from '../audit/audit-json.ts'
import { auditText } from '../audit/audit-text.ts'
import { shownAudit } from './audit/shown-audit.ts'
import { openSource } from './ledger/ledger-source.ts'
import { onlyOne } from './ledger/record-of.ts'
import type { Shell, CommonOptions } from './shell.ts'
import { resolve } from 'node:path'
import type { AuditContext } from '../audit/context.ts'
import type { TracedHistory } from '../git/traced-history.ts'
import { verifySignatures } from '../git/verify-signatures.ts'
import { type Asking, findOurs } from './audit/ours-on-github.ts'
import { readJudged } from './audit/read-judged.ts'
import { readPopulation } from './audit/read-population.ts'
import { isThere } from '../store/files.ts'

/** What to audit, and how to say it. */
export interface AuditOptions extends AuditSources {
  /** This incident alone; null for all. */
  readonly id: string | null
  /** Every trail, in the text of a whole audit too. */
  readonly trail: boolean
  readonly format: 'text' | 'json'
}

/** Prints findings and trails. Exit 1 where a finding is an error; warnings and notes are for a person to judge. */
export async function audit(shell: Shell, options: AuditOptions): Promise<ExitCode> {
  const { context, traced, policyPath } = await gatherAudit(shell, options)
  try {
    const only = options.id === null ? null : chosen(context.cards, options.id, shell.place)
    const all = auditHistory(context)
    const findings = only === null ? all : all.filter(({ incident }) => incident === only.id)
    const cards = only === null ? context.cards : [only]
    const whole = { context, policyPath, cards, findings, only, trailOf: traced.trailOf }
    const records = () => openSource(shell.root, options).records(options.dir)
    const result = await shownAudit(shell, records, whole)
    const screen = { color: shell.color, width: shell.columns, trails: options.trail }
    const parts = options.format === 'json' ? auditJson(result) : auditText(result, screen)
    for (const part of parts) shell.out(part)
    return findings.some(({ severity }) => severity === 'error') ? 1 : 0
  } finally {
    traced.close()
  }
}

/** One whose record is gone is known by its id alone. */
function chosen(cards: readonly IncidentCard[], asked: string, place: Place): IncidentCard {
  const named = cards.map((card) => ({ card, id: card.id, path: card.path ?? card.id }))
  if (namedBy(named, asked).length > 0) return onlyOne(named, asked, place).card
  const near = nearest(
    asked.toUpperCase(),
    cards.map(({ id }) => id)
  )
  throw new CommandError(
    `No commit has a record with the id ${asked}.`,
    near === null ? 'Run `incident-ledger audit` for the ids there are.' : `Did you mean ${near}?`
  )
}

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
  const {
    traced,
    judged,
    policyPath: path,
  } = await readJudged(shell, sources, (read) => {
    if (!sources.verify) return null
    shell.progress?.('Verifying signatures')
    return verdictsOn(shell, sources, read)
  })
  try {
    if (sources.repository !== null) shell.progress?.('Asking GitHub')
    const context: AuditContext = {
      ...judged.context,
      population,
      ...(await findOurs(shell, sources, judged.context)),
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

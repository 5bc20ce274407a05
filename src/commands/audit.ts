/** `audit`: what the history of records and policy says, who first stated what, and what was changed afterwards. */
import { idKey } from '../model/id.ts'
import type { IncidentCard } from '../audit/card.ts'
import { auditHistory } from '../audit/list.ts'
import { nearest } from '../model/suggest.ts'
import { CommandError, type ExitCode } from '../model/errors.ts'
import { auditJson } from '../audit/audit-json.ts'
import { auditText } from '../audit/audit-text.ts'
import { type AuditSources, gatherAudit } from './audit/gather-audit.ts'
import { shownAudit } from './audit/shown-audit.ts'
import { openSource } from './ledger/ledger-source.ts'
import type { Shell } from './shell.ts'

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
    const only = options.id === null ? null : chosen(context.cards, options.id)
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

function chosen(cards: readonly IncidentCard[], id: string): IncidentCard {
  const found = cards.find(({ key }) => key === idKey(id))
  if (found !== undefined) return found
  const keys = cards.map(({ key }) => key)
  const near = nearest(id, keys)
  throw new CommandError(
    `No commit has a record with the id ${id}.`,
    near === null
      ? 'Run `incident-ledger audit` for the ids there are.'
      : `Did you mean ${cards.find(({ key }) => key === near)?.id ?? near}?`
  )
}

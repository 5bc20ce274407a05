/** `audit`: what the history of records and policy says, who first stated what, and what was changed afterwards. */
import { auditHistory } from '../audit/list.ts'
import type { Trail } from '../audit/trail.ts'
import { nearest } from '../model/suggest.ts'
import { CommandError, type ExitCode } from '../model/errors.ts'
import { jsonText } from '../report/json-text.ts'
import { auditJson } from './audit/audit-json.ts'
import { renderAuditText } from './audit/audit-text.ts'
import { type AuditSources, gatherAudit } from './audit/gather-audit.ts'
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
  const { context, policyPath } = await gatherAudit(shell, options)
  const only = options.id === null ? null : trailOf(context.traced.trails, options.id)
  const trails = only === null ? [...context.traced.trails.values()] : [only]
  const all = auditHistory(context)
  const findings = only === null ? all : all.filter(({ incident }) => incident === only.id)
  const result = { context, policyPath, trails, findings, only: only?.id ?? null }
  shell.out(
    options.format === 'json'
      ? jsonText(auditJson(result))
      : renderAuditText(result, {
          color: shell.color,
          width: shell.columns,
          trails: options.trail,
        })
  )
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0
}

function trailOf(trails: ReadonlyMap<string, Trail>, id: string): Trail {
  const found = trails.get(id.toLowerCase())
  if (found !== undefined) return found
  const near = nearest(id, trails.keys())
  throw new CommandError(
    `No commit has a record with the id ${id}.`,
    near === null
      ? 'Run `incident-ledger audit` for the ids there are.'
      : `Did you mean ${trails.get(near)?.id ?? near}?`
  )
}

/** What the audit found of the incidents of the pack, and of the history as a whole. */
import type { AuditFinding } from '../audit/context.ts'
import { list, type Table } from './table.ts'

/** Lists the findings in the audit's own order; those about incidents outside the pack are not in it. */
export function findingTable(findings: readonly AuditFinding[], ids: ReadonlySet<string>): Table {
  return list(
    'findings',
    ['rule', 'severity', 'incident', 'path', 'commit', 'proof', 'message', 'hint'],
    findings
      .filter(({ incident }) => incident === null || ids.has(incident.toLowerCase()))
      .map(({ rule, severity, incident, path, commit, proof, message, hint }) => ({
        rule,
        severity,
        incident,
        path,
        commit,
        proof,
        message,
        hint,
      }))
  )
}

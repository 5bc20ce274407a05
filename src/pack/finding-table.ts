/** What the audit found of the incidents of the pack, of those without a record, and of the history as a whole. */
import type { AuditFinding } from '../audit/finding.ts'
import { fieldsOf, list, type Table } from './table.ts'

/** Lists the findings in the audit's own order. */
export function findingTable(findings: readonly AuditFinding[]): Table {
  return list(
    'findings',
    fieldsOf(
      (finding: AuditFinding) => finding,
      'rule',
      'severity',
      'incident',
      'path',
      'commit',
      'proof',
      'message',
      'hint'
    ),
    findings
  )
}

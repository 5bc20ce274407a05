/** An audit as it may be shown where it runs: of what is hidden there, by which rule something was found, and no more. */
import { idKey } from '../../model/id.ts'
import type { AuditFinding } from '../../audit/finding.ts'
import { auditRules } from '../../audit/list.ts'
import { isConfidential } from '../../model/marking.ts'
import { hiddenAmong, unnamed } from '../ledger/hidden-records.ts'
import type { ParsedRecord } from '../../parse/parse-record.ts'
import type { Shell } from '../shell.ts'
import type { AuditResult } from '../../audit/audit-json.ts'

/**
 * The same audit; an incident whose record is gone counts as hidden, for nobody knows its marking. `recordsAtHand` is
 * asked where somebody may not see all of them.
 */
export async function shownAudit(
  { place }: Pick<Shell, 'place'>,
  recordsAtHand: () => Promise<readonly ParsedRecord[]>,
  result: AuditResult
): Promise<AuditResult> {
  if (place === 'private') return result
  const { context, policyPath, trailOf } = result
  const records = await recordsAtHand()
  const hidden = hiddenAmong(records, context.policy, place)
  const clear = new Set(
    records.flatMap(({ path, file }) => (isConfidential(file, context.policy, place) ? [] : [path]))
  )
  const told = new Set(
    context.cards.flatMap(({ key, path }) => (path !== null && clear.has(path) ? [key] : []))
  )
  const isTold = ({ incident, path }: AuditFinding) =>
    incident === null
      ? path === null || path === policyPath || clear.has(path)
      : told.has(idKey(incident))
  const safe = (text: string) => unnamed(text, hidden)
  return {
    ...result,
    trailOf: (key) => (told.has(key) ? trailOf(key) : null),
    findings: result.findings.map((finding) =>
      isTold(finding)
        ? { ...finding, message: safe(finding.message), hint: safe(finding.hint) }
        : withheld(finding)
    ),
  }
}

function withheld(finding: AuditFinding): AuditFinding {
  const summary = auditRules.find(({ id }) => id === finding.rule)?.summary ?? ''
  return {
    ...finding,
    path: finding.incident,
    message: `${summary} What it found is confidential, and this place is not.`,
    hint: 'Run `incident-ledger audit` on your own machine.',
  }
}

/** Findings of the audit as rows of a table. */
import type { AuditFinding } from '../audit/finding.ts'
import { words } from '../text/markdown.ts'
import { escaped, markup, inlineHtml } from './html.ts'
import { incidentLink } from './incident-facts.ts'

/** For the layout finding-table; `top` leads to the top of the site. */
export function findingRows(findings: readonly AuditFinding[], top: string) {
  return findings.map(({ rule, severity, incident, commit, message, hint }) => ({
    severity: escaped(severity),
    incident: incident === null ? markup`the history` : incidentLink(incident, top),
    message: inlineHtml(words(message)),
    hint: inlineHtml(words(hint)),
    rule: escaped(rule),
    commit: escaped(commit === null ? '–' : commit.slice(0, 12)),
  }))
}

/** What a check gives to its reporters, in their orders, and to other programs as JSON. */
import { countOf } from '../model/count-of.ts'
import { compareText } from '../model/order.ts'
import type { Finding } from '../model/finding.ts'
import { jsonText } from '../text/json-text.ts'

/** All findings of one run, and how many files it read. */
export interface CheckResult {
  readonly findings: readonly Finding[]
  readonly files: number
}

/** How many findings there are of either severity. */
export function countFindings(findings: readonly Finding[]): { errors: number; warnings: number } {
  const errors = findings.filter(({ severity }) => severity === 'error').length
  return { errors, warnings: findings.length - errors }
}

/** By path, then line, column and rule: the order in which a person mends a file. */
export function byPlace(findings: readonly Finding[]): Finding[] {
  return findings.toSorted(comparePlaces)
}

/** Errors before warnings, each by place: the order for a room that shows only the first few. */
export function bySeverity(findings: readonly Finding[]): Finding[] {
  return findings.toSorted(
    (a, b) =>
      Number(a.severity === 'warning') - Number(b.severity === 'warning') || comparePlaces(a, b)
  )
}

/** The last line of a report: `2 errors and 1 warning in 12 files`. */
export function summarySentence({ findings, files }: CheckResult): string {
  const { errors, warnings } = countFindings(findings)
  if (errors + warnings === 0) return `${countOf(files, 'file')} checked, nothing to report`
  const parts = [
    ...(errors > 0 ? [countOf(errors, 'error')] : []),
    ...(warnings > 0 ? [countOf(warnings, 'warning')] : []),
  ]
  return `${parts.join(' and ')} in ${countOf(files, 'file')}`
}

function comparePlaces(a: Finding, b: Finding): number {
  return (
    compareText(a.path, b.path) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.rule, b.rule)
  )
}

/** `{schemaVersion, findings, summary}`; the fields and their order are part of the product's face. */
export function checkJson(result: CheckResult) {
  return {
    schemaVersion: 1,
    findings: byPlace(result.findings).map(
      ({ rule, severity, path, line, column, message, hint }) => ({
        rule,
        severity,
        path,
        line,
        column,
        message,
        hint,
      })
    ),
    summary: { files: result.files, ...countFindings(result.findings) },
  }
}

/** The same as text. */
export function renderCheckJson(result: CheckResult): string {
  return jsonText(checkJson(result))
}

/** The findings as stable JSON, for other programs. */
import { byPlace, type CheckResult, countFindings } from './check-result.ts'
import { jsonText } from '../text/json-text.ts'

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

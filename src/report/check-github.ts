/** The findings as workflow commands, so that GitHub shows them at their lines of a pull request. */
import { countOf } from '../model/count-of.ts'
import type { Finding } from '../model/finding.ts'
import { bySeverity, type CheckResult, summarySentence } from './check-result.ts'
import { stripControls, terminalLine } from '../text/terminal.ts'

/** GitHub shows so many annotations of either severity for a step, and drops the rest without a word. */
const SHOWN = 10

/** The first ten errors and ten warnings as annotations, all others as plain lines of the log, then the count. */
export function renderCheckGitHub(result: CheckResult): string {
  const sorted = bySeverity(result.findings)
  const shown = [...first(sorted, 'error'), ...first(sorted, 'warning')]
  const rest = sorted.filter((finding) => !shown.includes(finding))
  const lines = shown.map(annotation)
  if (rest.length > 0) {
    lines.push(
      command(
        'notice',
        { title: 'Incident Ledger' },
        `${countOf(rest.length, 'more finding')} than GitHub shows as annotations; the log of this step has them all.`
      )
    )
  }
  lines.push(...rest.map(logLine), summarySentence(result))
  return `${lines.join('\n')}\n`
}

function first(sorted: readonly Finding[], severity: Finding['severity']): readonly Finding[] {
  return sorted.filter((finding) => finding.severity === severity).slice(0, SHOWN)
}

function annotation({ severity, path, line, column, rule, message, hint }: Finding): string {
  return command(
    severity,
    {
      file: stripControls(path),
      line: String(line),
      col: String(column),
      title: terminalLine(rule),
    },
    `${terminalLine(message)}\n${terminalLine(hint)}`
  )
}

function logLine({ severity, path, line, column, rule, message, hint }: Finding): string {
  return `${severity}: ${terminalLine(`${path}:${line}:${column} ${message} ${hint} (${rule})`)}`
}

/** One workflow command; what would end a property or the line is percent-encoded, as the runner undoes it. */
function command(
  name: 'error' | 'warning' | 'notice',
  properties: Readonly<Record<string, string>>,
  message: string
): string {
  const typed = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(value)}`)
  return `::${name} ${typed.join(',')}::${escapeData(message)}`
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

/** The findings for a person at a terminal, however narrow: by file, the remedy under each, the rule's id last. */
import type { Finding } from '../model/finding.ts'
import { byPlace, type CheckResult, countFindings, summarySentence } from './check-result.ts'
import { paint, terminalLine, wrap } from '../text/terminal.ts'

/** How the terminal is. */
export interface TextOptions {
  readonly color: boolean
  /** Columns; null where lines are not to be broken (a pipe, a file). */
  readonly width: number | null
}

/** Every finding by file and line, then one line that counts them. */
export function renderCheckText(
  result: CheckResult,
  options: TextOptions = { color: false, width: null }
): string {
  const lines: string[] = []
  let path: string | null = null
  for (const finding of byPlace(result.findings)) {
    if (finding.path !== path) {
      if (path !== null) lines.push('')
      path = finding.path
      lines.push(paint(terminalLine(path), 'strong', options.color))
    }
    lines.push(...linesOf(finding, options))
  }
  if (path !== null) lines.push('')
  lines.push(paint(summarySentence(result), inkOf(result), options.color))
  return `${lines.join('\n')}\n`
}

function linesOf(finding: Finding, { color, width }: TextOptions): string[] {
  const place = `${finding.line}:${finding.column}`
  const [first = '', ...rest] = wrap(
    `  ${place} ${finding.severity}: ${terminalLine(finding.message)}`,
    width,
    '    '
  )
  const severity = `${finding.severity}:`
  const remedy = wrap(`    > ${terminalLine(finding.hint)}`, width, '      ')
  return [
    first.replace(severity, paint(severity, finding.severity, color)),
    ...rest,
    ...remedy,
    paint(`    ${terminalLine(finding.rule)}`, 'faint', color),
  ]
}

function inkOf({ findings }: CheckResult): 'error' | 'warning' | 'strong' {
  const { errors, warnings } = countFindings(findings)
  if (errors > 0) return 'error'
  return warnings > 0 ? 'warning' : 'strong'
}

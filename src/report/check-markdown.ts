/** The findings as a Markdown table, for a job summary or a comment. */
import { countOf } from '../model/count-of.ts'
import type { Finding } from '../model/finding.ts'
import { bySeverity, type CheckResult, summarySentence } from './check-result.ts'
import { code, cut, inline, table, text, words, type Inline } from '../text/markdown.ts'
import { defuseCommands } from '../text/terminal.ts'

/**
 * Three bytes a UTF-16 unit at most keep this below the 1 MiB at which GitHub drops a job summary without a word,
 * with room for what else a step writes there.
 */
const LIMIT = 300_000

/** Errors first, one row each; cut at a row where it would pass `limit` (UTF-16 units), saying how many more there are. */
export function renderCheckMarkdown(result: CheckResult, limit: number = LIMIT): string {
  const sorted = bySeverity(result.findings)
  const heading = `### ${summarySentence(result)}`
  if (sorted.length === 0) return `${heading}\n`
  const lines = [heading, '', ...table(['Where', 'What', 'What to do'], sorted.map(cellsOf))]
  return `${cut(lines.map(defuseCommands), limit - 1, more)}\n`
}

function more(dropped: readonly string[]): string {
  return `\n${countOf(dropped.length, 'more finding')} did not fit here; \`incident-ledger check\` shows them all.`
}

function cellsOf({ path, line, column, severity, message, hint, rule }: Finding): Inline[] {
  return [
    code(`${path}:${line}:${column}`),
    inline`**${text(severity)}** ${words(message)}`,
    inline`${words(hint)} ${code(rule)}`,
  ]
}

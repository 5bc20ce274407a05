/** The findings as Markdown that a phone shows without scrolling aside, for a job summary or a comment. */
import { countOf } from '../model/count-of.ts'
import type { Finding } from '../model/finding.ts'
import { bySeverity, type CheckResult, summarySentence } from './check-result.ts'
import { uriOf } from './check-sarif.ts'
import { capital } from './words.ts'
import { code, codeLink, cut, inline, text, words, type Inline } from '../text/markdown.ts'

/** How much of it is shown, and what its places lead to. */
export interface MarkdownOptions {
  /** In UTF-16 units. */
  readonly limit?: number
  /** Where the files lie at the commit that was judged, as in `https://github.com/o/r/blob/3f1c9a0`. */
  readonly files?: string | null
}

/**
 * Three bytes a UTF-16 unit at most keep this below the 1 MiB at which GitHub drops a job summary without a word,
 * with room for what else a step writes there.
 */
const LIMIT = 300_000

/** Errors first, one item each; cut between two where it would pass the limit, saying how many more there are. */
export function renderCheckMarkdown(result: CheckResult, options: MarkdownOptions = {}): string {
  const { limit = LIMIT, files = null } = options
  const sorted = bySeverity(result.findings)
  const heading = `### ${summarySentence(result)}`
  if (sorted.length === 0) return `${heading}\n`
  const items = sorted.map((finding) => itemOf(finding, files))
  return `${cut([heading, '', ...items], limit - 1, more)}\n`
}

function more(dropped: readonly string[]): string {
  return `\n${countOf(dropped.length, 'more finding')} did not fit here; \`incident-ledger check\` shows them all.`
}

function itemOf(finding: Finding, files: string | null): string {
  const { severity, message, hint, rule } = finding
  return [
    inline`- **${text(capital(severity))}:** ${words(message)}`,
    inline`  → ${words(hint)}`,
    inline`  ${placeOf(finding, files)} · ${code(rule)}`,
  ].join('  \n')
}

/** The line in the file's source: a rendered page has none to lead to. */
function placeOf({ path, line, column }: Finding, files: string | null): Inline {
  const whole = `${path}:${line}:${column}`
  if (files === null || !path.includes('/')) return code(whole)
  const label = `${path.slice(path.lastIndexOf('/') + 1)}:${line}`
  return codeLink(label, `${files}/${uriOf(path)}?plain=1#L${line}`, whole)
}

/** The findings as SARIF 2.1.0, for code scanning and for any viewer of that format. */
import type { Finding } from '../model/finding.ts'
import { byPlace, type CheckResult } from './check-result.ts'
import { VERSION } from '../model/version.ts'
import { jsonText } from '../text/json-text.ts'

/** A rule as SARIF lists it. */
export interface RuleWords {
  readonly id: string
  readonly summary: string
}

/**
 * One run with its rules and results. A rule's page is named by its path in `help`; `informationUri` and `helpUri` ask
 * for absolute addresses, and are written where `home` says whence the tool came, as in `https://github.com/o/r`.
 */
export function renderCheckSarif(
  result: CheckResult,
  rules: readonly RuleWords[],
  home: string | null = null
): string {
  const findings = byPlace(result.findings)
  const ids = [...new Set(findings.map(({ rule }) => rule))].toSorted()
  const summaries = new Map(rules.map(({ id, summary }) => [id, summary]))
  return jsonText({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Incident Ledger',
            semanticVersion: VERSION,
            ...(home === null ? {} : { informationUri: home }),
            rules: ids.map((id) => descriptor(id, summaries.get(id) ?? id, home)),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding) => resultOf(finding, ids.indexOf(finding.rule))),
      },
    ],
  })
}

function descriptor(id: string, summary: string, home: string | null): object {
  return {
    id,
    shortDescription: { text: summary },
    fullDescription: { text: summary }, // GitHub asks for it of each rule.
    ...(home === null ? {} : { helpUri: `${home}/blob/HEAD/docs/rules/${id}.md` }),
    help: { text: `${summary} See docs/rules/${id}.md of Incident Ledger.` },
  }
}

function resultOf({ rule, severity, path, line, column, message, hint }: Finding, index: number) {
  return {
    ruleId: rule,
    ruleIndex: index,
    level: severity,
    message: { text: withoutLinks(`${message} ${hint}`.trim()) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(path), uriBaseId: '%SRCROOT%' },
          region: { startLine: line, startColumn: column },
        },
      },
    ],
  }
}

/** A relative path as a URI reference; lone surrogates, which no URI can hold, become U+FFFD. */
export function uriOf(path: string): string {
  return path
    .split('/')
    .map((part) => encodeURIComponent(part.replace(/\p{Cs}/gu, '\uFFFD')))
    .join('/')
}

/** SARIF reads `[text](address)` in a message as a link; its own escape keeps a record's text from being one. */
function withoutLinks(text: string): string {
  return text.replace(/\](?=\()/g, String.raw`\]`)
}

/** `check`: everything that is wrong with the records and the policy, each with its place and its remedy. */
import type { ExitCode } from '../model/errors.ts'
import { renderCheckGitHub } from '../report/check-github.ts'
import { renderCheckJson, type CheckResult, countFindings } from '../report/check-result.ts'
import { renderCheckSarif } from '../report/check-sarif.ts'
import { renderCheckText } from '../report/check-text.ts'
import type { Checked } from './ledger/judge-ledger.ts'
import { openOutcome } from './ledger/kept-outcome.ts'
import { type CommonOptions, isPresent, type Shell } from './shell.ts'

const CHECK_FORMATS = ['text', 'json', 'github', 'sarif', 'markdown'] as const
type CheckFormat = (typeof CHECK_FORMATS)[number]

/** What to check, and how to say it. */
export interface CheckOptions extends CommonOptions {
  /** Only these records; all where empty. Ids are compared with every record either way. */
  readonly paths: readonly string[]
  readonly format: CheckFormat
  readonly failOn: 'error' | 'warning'
  /** Whether what an earlier run found counts. */
  readonly cache: boolean
}

/** Prints the findings in the format asked. Exit 1 on errors, or on warnings where those are to fail too. */
export async function check(shell: Shell, options: CheckOptions): Promise<ExitCode> {
  const { result, unusable } = await judgeHere(shell, options)
  const print = options.format === 'github' ? shell.command : shell.out
  print(await renderIn(options.format, shell, result))
  if (unusable !== null) throw unusable
  const { errors, warnings } = countFindings(result.findings)
  return errors > 0 || (options.failOn === 'warning' && warnings > 0) ? 1 : 0
}

/** What may be said of it in this place. What judges is loaded only where it was not all found before. */
async function judgeHere(shell: Shell, options: CheckOptions): Promise<Checked> {
  const { cache, paths } = options
  const isWhole = paths.length === 0 && isPresent(options) && shell.place === 'private'
  const outcome = cache && isWhole ? openOutcome(shell, options) : null
  const known = outcome?.known ?? null
  if (known !== null) return { result: known, unusable: null }
  const { judge } = await import('./ledger/judge-ledger.ts')
  const { withholdFindings } = await import('./ledger/hidden-records.ts')
  const { result, unusable, hidden } = await judge(shell, options, { outcome })
  if (unusable === null) outcome?.keep(result)
  return {
    result: { ...result, findings: withholdFindings(result.findings, hidden) },
    unusable,
  }
}

async function renderIn(format: CheckFormat, shell: Shell, result: CheckResult): Promise<string> {
  switch (format) {
    case 'text':
      return renderCheckText(result, { color: shell.color, width: shell.columns })
    case 'json':
      return renderCheckJson(result)
    case 'github':
      return renderCheckGitHub(result)
    case 'sarif':
      return renderCheckSarif(result, await allRules(), await homeOf(shell))
    case 'markdown': {
      const { renderCheckMarkdown } = await import('../report/check-markdown.ts')
      return renderCheckMarkdown(result)
    }
  }
}

async function allRules() {
  const { parseRules } = await import('../parse/parse-rules.ts')
  const { policyRules, recordRules, rotaRules } = await import('../rules/list.ts')
  const { pageRule } = await import('./ledger/sla-pages.ts')
  return [...parseRules, ...recordRules, ...policyRules, ...rotaRules, pageRule]
}

/** Whence the tool came; null where nobody knows. */
async function homeOf({ templates }: Shell): Promise<string | null> {
  const { findOwnTool } = await import('./init/own-tool.ts')
  const { repository } = findOwnTool(templates)
  return repository === null ? null : `https://github.com/${repository}`
}

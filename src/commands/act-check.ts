/** The Action's check: annotations, summary, outputs, and the sticky comment of a pull request. */
import { computeLedger } from '../clock/compute-ledger.ts'
import { isConfidential } from '../delivery/subject.ts'
import { upsertStickyComment } from '../github/sticky-comment.ts'
import { renderCheckGitHub } from '../report/check-github.ts'
import { renderCheckJson } from '../report/check-json.ts'
import { renderCheckMarkdown } from '../report/check-markdown.ts'
import { type CheckResult, countFindings } from '../report/check-result.ts'
import { renderPullRequestComment } from '../report/pull-request-comment.ts'
import type { Part, Run } from './act.ts'
import { judge } from './check.ts'
import { gather } from './gather.ts'
import type { CommonOptions, Shell } from './shell.ts'
import type { Touched } from './touched-records.ts'

/** The first line by which the comment is found again. */
const MARKER = '<!-- incident-ledger:check -->'

/** Checks, and keeps the comment up to date where there is one to keep. */
export async function checkForAction(
  shell: Shell,
  run: Run,
  options: CommonOptions,
  touched: Touched,
  comment: boolean
): Promise<Part> {
  const result = await resultOf(shell, run, options, touched)
  shell.out(renderCheckGitHub(result))
  const { errors, warnings } = countFindings(result.findings)
  const failing = errors > 0 || (run.inputs['fail-on'] === 'warning' && warnings > 0)
  const told =
    comment && touched.kind === 'some'
      ? await keepComment(shell, run, options, touched, result)
      : { text: renderCheckMarkdown(result), warnings: [] }
  return {
    exitCode: failing ? 1 : 0,
    summary: told.text,
    outputs: {
      errors: String(errors),
      warnings: String(warnings),
      findings: renderCheckJson(result),
    },
    warnings: told.warnings,
    errors: [],
  }
}

async function resultOf(
  shell: Shell,
  { isPrivate }: Run,
  options: CommonOptions,
  touched: Touched
): Promise<CheckResult> {
  const isPublic = isPrivate === null ? null : !isPrivate
  if (touched.kind === 'all') {
    const { result, unusable } = await judge(shell, { ...options, paths: [] }, { isPublic })
    if (unusable !== null) shell.err(`${unusable.message}\n`)
    return result
  }
  const { basePolicy } = touched
  const circumstances = { isPublic, basePolicy }
  const records =
    touched.paths.length === 0
      ? []
      : (await judge(shell, { ...options, paths: touched.paths }, circumstances)).result.findings
  // The pull request's own policy is only ever read to say what is wrong with it.
  const policyPath = options.policy ?? `${options.dir}/policy.yml`
  const own = touched.policy
    ? (await judge(shell, { ...options, paths: [] }, { isPublic })).result
    : null
  const policy = own?.findings.filter(({ path }) => path === policyPath) ?? []
  const others = records.filter(({ path }) => path !== policyPath)
  return {
    findings: [...policy, ...others],
    files: touched.paths.length + (touched.policy ? 1 : 0),
  }
}

/** The comment is best effort: a fork's token cannot write, and the summary says the same. */
async function keepComment(
  shell: Shell,
  run: Run,
  options: CommonOptions,
  touched: Extract<Touched, { kind: 'some' }>,
  result: CheckResult
): Promise<{ readonly text: string; readonly warnings: readonly string[] }> {
  const text = await commentOf(shell, run, options, touched, result)
  if (run.repository === null) return { text, warnings: [] }
  const outcome = await upsertStickyComment(run.repository, {
    pull: touched.pull.number,
    marker: MARKER,
    text,
    author: run.inputs.author,
  })
  if (outcome.outcome !== 'failed') return { text, warnings: [] }
  const { sentence, remedy } = outcome.failure
  return { text, warnings: [`${sentence} The job summary says the same. ${remedy}`] }
}

async function commentOf(
  shell: Shell,
  { isPrivate }: Run,
  options: CommonOptions,
  { paths, basePolicy }: Extract<Touched, { kind: 'some' }>,
  result: CheckResult
): Promise<string> {
  const { files, policyFile, zones } = await gather(shell, options, basePolicy)
  const wanted = new Set(paths)
  const touchedFiles = files.filter(({ path }) => wanted.has(path))
  const entries = computeLedger(touchedFiles, policyFile.policy, zones, shell.now)
  const incidents = entries.map((entry) => ({
    entry,
    policyFile,
    now: shell.now,
    confidential: isConfidential(entry, policyFile, isPrivate),
    recordUrl: null,
  }))
  return renderPullRequestComment({ incidents, result }, zones)
}

/** `check`: everything that is wrong with the records and the policy, each with its place and its remedy. */
import { readyAgreements } from '../clock/policy-of-the-time.ts'
import type { CommandError, ExitCode } from '../model/errors.ts'
import type { Finding } from '../model/finding.ts'
import type { Policy } from '../model/policy.ts'
import type { ParsedRecord } from '../parse/parse-record.ts'
import { parseRules } from '../parse/parse-rules.ts'
import { renderCheckGitHub } from '../report/check-github.ts'
import { renderCheckJson } from '../report/check-json.ts'
import { renderCheckMarkdown } from '../report/check-markdown.ts'
import { type CheckResult, countFindings } from '../report/check-result.ts'
import { renderCheckSarif } from '../report/check-sarif.ts'
import { renderCheckText } from '../report/check-text.ts'
import { policyRules, recordRules } from '../rules/list.ts'
import { parseBodies } from '../store/parse-bodies.ts'
import { loadZones } from '../store/zones.ts'
import { chooseRecords } from './ledger/choose-records.ts'
import { findFaults, findPolicyFaults, indexOf } from './ledger/find-faults.ts'
import {
  emptyNote,
  isEmpty,
  isForeign,
  clockStartsOf,
  policyFor,
  policyPath,
} from './ledger/gather.ts'
import { hiddenAmong, withholdFindings } from './ledger/hidden-records.ts'
import { unusablePolicy } from './ledger/usable-policy.ts'
import { findPageFaults, pageRule } from './ledger/sla-pages.ts'
import { readingOf } from './ledger/reading.ts'
import type { CommonOptions, Shell } from './shell.ts'
import { tidyPath } from './ledger/tidy-path.ts'

const CHECK_FORMATS = ['text', 'json', 'github', 'sarif', 'markdown'] as const
export type CheckFormat = (typeof CHECK_FORMATS)[number]

/** What to check, and how to say it. */
export interface CheckOptions extends CommonOptions {
  /** Only these records; all where empty. Ids are compared with every record either way. */
  readonly paths: readonly string[]
  readonly format: CheckFormat
  readonly failOn: 'error' | 'warning'
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

/** What may be said of it in this place. */
async function judgeHere(shell: Shell, options: CheckOptions): Promise<Judgement> {
  const judgement = await judge(shell, options)
  if (shell.place === 'private') return judgement
  const { records, policy } = judgement
  const findings = withholdFindings(
    judgement.result.findings,
    hiddenAmong(records, policy, shell.place)
  )
  return { ...judgement, result: { ...judgement.result, findings } }
}

/** The findings, and why nothing could be held against the policy where it cannot be used. */
export interface Judgement {
  readonly result: CheckResult
  readonly unusable: CommandError | null
}

/** The same, with what tells whether it may be said. */
export interface MarkedJudgement extends Judgement {
  /** What was read of all records, and the policy that they were held against; null where it cannot be used. */
  readonly records: readonly ParsedRecord[]
  readonly policy: Policy | null
}

/** What a caller may know besides. */
export interface Circumstances {
  readonly isPublic?: boolean | null
  /** The policy that counts, where it is not the folder's own. */
  readonly basePolicy?: Uint8Array | null
}

/**
 * Judges records and policy, printing nothing. Where the policy has errors, its own findings and those of the
 * parse are all there is.
 *
 * @throws CommandError (2) where a folder or file that was asked for is missing.
 */
export async function judge(
  shell: Shell,
  options: CommonOptions & { readonly paths: readonly string[] },
  { isPublic = null, basePolicy = null }: Circumstances = {}
): Promise<MarkedJudgement> {
  const source = readingOf(shell.root, options)
  const records = await source.records(options.dir)
  const path = policyPath(options)
  const chosen = chosenOf(shell, records, options.paths, path)
  if (basePolicy === null && isEmpty(source, options, records)) {
    shell.err(emptyNote(options))
    return { result: { findings: [], files: 0 }, unusable: null, records, policy: null }
  }
  const read = await policyFor(source, path, basePolicy)
  const files = chosen.length + 1
  if (read.policy === null) {
    const findings = [...read.findings, ...chosen.flatMap((record) => record.findings)]
    const unusable = unusablePolicy(path, read.findings)
    return { result: { findings, files }, unusable, records, policy: null }
  }
  const zones = await loadZones()
  const commit = options.replay?.commit ?? null
  const { policies } = await source.policies({
    commit,
    path,
    dir: options.dir,
    present: read.policy,
    text: read.text ?? '',
    isForeign: isForeign(shell, path, basePolicy),
    moments: clockStartsOf(chosen, shell.now),
  })
  const judged = {
    records: chosen,
    index: indexOf(records),
    policy: read.policy,
    timeline: policies.timeline,
    agreements: readyAgreements(zones),
    zones,
    now: shell.now,
    repository: await source.repository(chosen),
    isPublic,
    pastOf: await source.pasts(commit, chosen, read.policy),
  }
  const findings: Finding[] = [
    ...read.findings,
    ...(await findPolicyFaults(judged, path, read.text ?? '')),
    // Only the folder's own pages are held against the folder's own policy.
    ...(basePolicy === null && isPresent(options)
      ? await findPageFaults(shell, read.policy, { path, dir: options.dir })
      : []),
    ...(await findFaults(judged, (suspicious) => parseBodies(shell.bodyWorker, suspicious))),
  ]
  return { result: { findings, files }, unusable: null, records, policy: read.policy }
}

/** Whether what is judged is the folder as it stands, and no commit. */
function isPresent({ replay, head }: CommonOptions): boolean {
  return head === undefined && (replay === undefined || replay === null)
}

/** The records that are named; naming the policy alone asks for no record, as a hook before a commit does. */
function chosenOf(
  shell: Shell,
  records: readonly ParsedRecord[],
  paths: readonly string[],
  policy: string
): readonly ParsedRecord[] {
  const named = paths.filter((path) => tidyPath(shell.root, path) !== policy)
  return paths.length > 0 && named.length === 0 ? [] : chooseRecords(shell.root, records, named)
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
      return renderCheckSarif(result, RULES, await homeOf(shell))
    case 'markdown':
      return renderCheckMarkdown(result)
  }
}

const RULES = [...parseRules, ...recordRules, ...policyRules, pageRule]

/** Whence the tool came; null where nobody knows. */
async function homeOf({ templates }: Shell): Promise<string | null> {
  const { findOwnTool } = await import('./init/own-tool.ts')
  const { repository } = findOwnTool(templates)
  return repository === null ? null : `https://github.com/${repository}`
}

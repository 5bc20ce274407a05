/** `check`: everything that is wrong with the records and the policy, each with its place and its remedy. */
import { readyAgreements } from '../clock/policy-of-the-time.ts'
import type { CommandError, ExitCode } from '../model/errors.ts'
import type { Finding } from '../model/finding.ts'
import { parseRules } from '../parse/parse-rules.ts'
import { renderCheckGitHub } from '../report/check-github.ts'
import { renderCheckJson, type CheckResult, countFindings } from '../report/check-result.ts'
import { renderCheckMarkdown } from '../report/check-markdown.ts'
import { renderCheckSarif } from '../report/check-sarif.ts'
import { renderCheckText } from '../report/check-text.ts'
import { policyRules, recordRules, rotaRules } from '../rules/list.ts'
import { filesOf } from '../store/read-ledger.ts'
import { parseBodies } from '../store/parse-bodies.ts'
import { loadZones } from '../store/zones.ts'
import { chooseRecords } from './ledger/choose-records.ts'
import { cleanRecordsOf } from './ledger/clean-records.ts'
import { findPolicyFaults, findRotaFaults } from './ledger/find-faults.ts'
import { judgeInParts } from './ledger/judge-in-parts.ts'
import { emptyNote, isEmpty, isForeign, policyFor, policyPath } from './ledger/gather.ts'
import { type Hidden, withholdFindings } from './ledger/hidden-records.ts'
import { unusablePolicy } from './ledger/usable-policy.ts'
import { findPageFaults, pageRule } from './ledger/sla-pages.ts'
import { readingOf } from './ledger/reading.ts'
import { rotaPathOf } from './ledger/rotas-of.ts'
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
  /** Whether records that an earlier run found clean are judged again. */
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

/** What may be said of it in this place. */
async function judgeHere(shell: Shell, options: CheckOptions): Promise<Checked> {
  const { cache } = options
  const { result, unusable, hidden } = await judge(shell, options, { cache })
  return {
    result: { ...result, findings: withholdFindings(result.findings, hidden) },
    unusable,
  }
}

/** The findings, and why nothing could be held against the policy where it cannot be used. */
export interface Checked {
  readonly result: CheckResult
  readonly unusable: CommandError | null
}

/** The same, with what may not be said in this place. */
export interface MarkedCheck extends Checked {
  readonly hidden: Hidden
}

/** What a caller may know besides. */
export interface Circumstances {
  readonly isPublic?: boolean | null
  /** The policy that counts, where it is not the folder's own. */
  readonly basePolicy?: Uint8Array | null
  /** Whether what was found clean before need not be judged again; false where nobody says. */
  readonly cache?: boolean
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
  { isPublic = null, basePolicy = null, cache = false }: Circumstances = {}
): Promise<MarkedCheck> {
  const source = readingOf(shell.root, options)
  // Who shares a reading with others reads once; who checks alone lets go.
  const files =
    options.reading === undefined
      ? await source.files(options.dir)
      : filesOf(await source.records(options.dir))
  const path = policyPath(options)
  const chosen = chosenOf(shell, files.paths, options.paths, path)
  if (basePolicy === null && isEmpty(source, options, files.paths)) {
    shell.err(emptyNote(options))
    return { result: { findings: [], files: 0 }, unusable: null, hidden: new Map() }
  }
  const read = await policyFor(source, path, basePolicy)
  const { findings: policyFindings } = read
  const count = chosen.length + 1
  const commit = options.replay?.commit ?? null
  const rota = await source.text(rotaPathOf(path))
  const zones = await loadZones()
  const line =
    read.policy === null
      ? null
      : await source.policies({
          commit,
          path,
          dir: options.dir,
          present: read.policy,
          text: read.text ?? '',
          rota,
          isForeign: isForeign(shell, path, basePolicy),
        })
  const policy = line === null ? null : (await line.at([shell.now])).present
  const isWhole = options.paths.length === 0 && basePolicy === null && isPresent(options)
  const clean =
    cache && isWhole && !files.atHand && line !== null && shell.place === 'private'
      ? cleanRecordsOf(shell, source.git(), {
          dir: options.dir,
          policy: path,
          basis: line.basis,
          isPublic,
        })
      : null
  const { findings: faults, hidden } = await judgeInParts({
    files,
    chosen,
    place: shell.place,
    policy,
    now: shell.now,
    agreements: readyAgreements(zones),
    isPublic,
    timelineAt:
      line === null ? null : async (moments) => (await line.at(moments)).policies.timeline,
    repository: source.repository,
    pasts: (records, present) => source.pasts(commit, records, present),
    confirm: (suspicious) => parseBodies(shell.bodyWorker, suspicious),
    clean,
    remark: shell.err,
  })
  if (policy === null) {
    const findings = [...policyFindings, ...faults]
    const unusable = unusablePolicy(path, policyFindings)
    return { result: { findings, files: count }, unusable, hidden }
  }
  const findings: Finding[] = [
    ...policyFindings,
    ...(await findPolicyFaults({ policy, zones, now: shell.now }, path, read.text ?? '')),
    ...(rota === null
      ? []
      : await findRotaFaults({ policy, zones, now: shell.now }, rotaPathOf(path), rota)),
    // Only the folder's own pages are held against the folder's own policy.
    ...(basePolicy === null && isPresent(options)
      ? await findPageFaults(shell, policy, { path, dir: options.dir })
      : []),
    ...faults,
  ]
  return { result: { findings, files: count }, unusable: null, hidden }
}

/** Whether what is judged is the folder as it stands, and no commit. */
function isPresent({ replay, head }: CommonOptions): boolean {
  return head === undefined && (replay === undefined || replay === null)
}

/** The records that are named; naming the policy alone asks for no record, as a hook before a commit does. */
function chosenOf(
  shell: Shell,
  records: readonly string[],
  paths: readonly string[],
  policy: string
): readonly string[] {
  const named = paths.filter((path) => tidyPath(shell.root, path) !== policy)
  if (paths.length > 0 && named.length === 0) return []
  const all = records.map((path) => ({ path }))
  return chooseRecords(shell.root, all, named).map(({ path }) => path)
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

const RULES = [...parseRules, ...recordRules, ...policyRules, ...rotaRules, pageRule]

/** Whence the tool came; null where nobody knows. */
async function homeOf({ templates }: Shell): Promise<string | null> {
  const { findOwnTool } = await import('./init/own-tool.ts')
  const { repository } = findOwnTool(templates)
  return repository === null ? null : `https://github.com/${repository}`
}

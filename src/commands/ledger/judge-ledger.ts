/** Judges the records and the policy of a folder, printing nothing. */
import { dirname } from 'node:path/posix'
import { readyAgreements } from '../../clock/policy-of-the-time.ts'
import { openWorkTree } from '../../git/repository.ts'
import type { CommandError } from '../../model/errors.ts'
import type { CheckResult } from '../../report/check-result.ts'
import { presentAt } from '../../rules/shared/present.ts'
import { findPages } from '../../store/find-pages.ts'
import { filesOf, openFound } from '../../store/read-ledger.ts'
import { parseBodies } from '../../store/parse-bodies.ts'
import { loadZones } from '../../store/zones.ts'
import { type CommonOptions, isPresent, type Shell } from '../shell.ts'
import { chooseRecords } from './record-of.ts'
import { cleanRecordsOf } from './clean-records.ts'
import { findPolicyFaults, findRotaFaults } from './find-faults.ts'
import { emptyNote, isEmpty, isForeign, policyFor } from './gather.ts'
import type { Hidden } from './hidden-records.ts'
import { judgeInParts } from './judge-in-parts.ts'
import type { Outcome } from './kept-outcome.ts'
import { policyPath, rotaPathOf, tidyPath } from './places.ts'
import { withRotas } from './rotas-of.ts'
import { readingOf } from './reading.ts'
import { findPageFaults } from './sla-pages.ts'
import { unusablePolicy } from './usable-policy.ts'

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
  /** What was looked at already, of a check of the whole folder; null: nothing is kept, and nothing that was kept counts. */
  readonly outcome?: Outcome | null
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
  { isPublic = null, basePolicy = null, outcome = null }: Circumstances = {}
): Promise<MarkedCheck> {
  const look = outcome?.look ?? null
  const source = readingOf(shell.root, options, look && openWorkTree(shell.root, look.tree))
  // Who shares a reading with others reads once; who checks alone lets go.
  const ledger =
    look !== null
      ? openFound(shell.root, look.found)
      : options.reading === undefined
        ? await source.files(options.dir)
        : filesOf(await source.records(options.dir))
  const path = policyPath(options)
  const chosen = chosenOf(shell, ledger.paths, options.paths, path)
  if (basePolicy === null && isEmpty(source, options, ledger.paths)) {
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
  const clean =
    outcome !== null && line !== null
      ? cleanRecordsOf(shell, source.git(), {
          dir: options.dir,
          policy: path,
          basis: line.basis,
          isPublic,
        })
      : null
  const { findings: faults, hidden } = await judgeInParts({
    files: ledger,
    chosen,
    place: shell.place,
    policy,
    now: shell.now,
    agreements: readyAgreements(zones),
    isPublic,
    timelineAt:
      line === null ? null : async (moments) => (await line.at(moments)).policies.timeline,
    repository: async (records) => {
      const view = await source.repository(records)
      return outcome === null ? view : outcome.watching(view)
    },
    pasts: (records, present) => source.pasts(commit, records, present),
    confirm: async (suspicious) => {
      const confirmed = await parseBodies(shell.bodyWorker, suspicious)
      // What took too long may not the next time.
      if (confirmed.findings.length > 0) outcome?.noteUntil(shell.now)
      return confirmed
    },
    ...(outcome === null ? {} : { noteUntil: outcome.noteUntil }),
    clean,
    remark: shell.err,
  })
  if (policy === null) {
    const findings = [...policyFindings, ...faults]
    const unusable = unusablePolicy(path, policyFindings)
    return { result: { findings, files: count }, unusable, hidden }
  }
  const files = count + (rota === null ? 0 : 1)
  const findings = [...policyFindings]
  // What is wrong with a policy of elsewhere is said where it lies.
  if (basePolicy === null) {
    const judged = { policy, zones, present: presentAt(shell.now, outcome?.noteUntil) }
    // A file that is gone is missed before its deletion is committed.
    const known = rota === null ? { ...judged, policy: withRotas(policy, []) } : judged
    findings.push(...(await findPolicyFaults(known, path, read.text ?? '')))
    if (rota !== null) findings.push(...(await findRotaFaults(judged, rotaPathOf(path), rota)))
    if (isPresent(options)) {
      const pages = look?.pages ?? findPages(shell.root, options.dir, dirname(path))
      findings.push(...(await findPageFaults(shell, policy, path, pages)))
    }
  }
  return { result: { findings: [...findings, ...faults], files }, unusable: null, hidden }
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

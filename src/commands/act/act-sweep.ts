/** The Action's sweep: of everything, or of the records that a pull request touches. */
import type { LedgerEntry } from '../../clock/obligation.ts'
import { renderPlanMarkdown, renderPlanText, sweepJson } from '../../delivery/plan-text.ts'
import { CommandError } from '../../model/errors.ts'
import type { ParsedRecord } from '../../parse/parse-record.ts'
import { type Acting, NOTHING, type PartResult, sweptBranch } from './act-run.ts'
import { tellLeftOut } from '../ledger/left-out.ts'
import { tellPresentPolicy } from '../ledger/policy-notes.ts'
import { isOverdue } from '../ledger/is-overdue.ts'
import { besideOf } from '../sweep/beside.ts'
import { gatherToDeliver, type ToDeliver, wideSweep } from '../sweep/gather-to-deliver.ts'
import { planWorkTree, sweepEverything, sweepUnseen } from '../sweep/sweep-everything.ts'
import { sweepPull } from './sweep-pull.ts'
import type { Touched } from './touched-records.ts'

/**
 * Sweeps, and says what was delivered. What could not be delivered fails the run with 3. `learn` hears of what it
 * rests on, for a run that lingers.
 */
export async function sweepForAction(
  { shell, run, options }: Acting,
  touched: Touched,
  learn: (entries: readonly LedgerEntry[]) => void
): Promise<PartResult> {
  const { inputs, repository } = run
  if (repository === null && inputs.apply) {
    throw new CommandError(
      'A sweep needs a token.',
      'Leave `github-token` at its default, and give the job `permissions: { issues: write }`.',
      3
    )
  }
  if (touched.kind === 'some' && touched.paths.length === 0) return NOTHING
  if (touched.kind === 'some' && touched.base.bytes === null) {
    const remedy = 'Merge a policy first: only a reviewed one may page people.'
    return {
      ...NOTHING,
      warnings: [
        `Nobody is told of this pull request's records. ${touched.base.why ?? ''} ${remedy}`,
      ],
    }
  }
  const basePolicy = touched.kind === 'some' ? touched.base.bytes : null
  const { gathered, fault } = await gatherToDeliver(shell, options, { basePolicy })
  tellPresentPolicy(shell, gathered)
  tellLeftOut(shell, gathered.records)
  const wanted = touched.kind === 'some' ? new Set(touched.paths) : null
  const destination = {
    repository: run.name,
    serverUrl: run.serverUrl,
    isPrivate: run.isPrivate,
    author: inputs.author,
    maxWrites: inputs['max-writes'] ?? Infinity,
    branch: touched.kind === 'some' ? null : sweptBranch(run),
  }
  const log = (sentence: string) => shell.err(`${sentence}\n`)
  const { policy } = gathered.policyFile
  const receivers = { ...run.receivers, memory: null }
  const moment = inputs.now
  const beside = inputs.apply
    ? await besideOf(policy, receivers, {
        now: moment === undefined ? run.time.now : () => moment,
        deadline: run.deadline,
      })
    : null
  const sweep = wideSweep(shell, options, { gathered, fault }, { destination, log, beside })
  const { entries, outcome } =
    repository === null
      ? planWorkTree(sweep)
      : run.unasked !== undefined
        ? await sweepUnseen(sweep, run.unasked, inputs.apply)
        : touched.kind === 'all'
          ? await sweepEverything(sweep, repository, inputs.apply)
          : await sweepPull(sweep, run, touched, repository)
  learn(entries)
  const result = { now: shell.now, applied: inputs.apply, ...outcome }
  const clockface = { zones: gathered.zones, timezone: gathered.policyFile.policy.timezone }
  shell.out(renderPlanText(result, { color: false, width: null, clockface }))
  const failed = outcome.failures.map(({ sentence, remedy }) => `${sentence} ${remedy}`)
  const overdue = entries.filter((entry) => isOverdue(entry))
  return {
    exitCode: failed.length > 0 ? 3 : fault === null ? 0 : 2,
    summary: renderPlanMarkdown(result, clockface),
    outputs: {
      open: entries.filter(({ open }) => open).length,
      overdue: overdue
        .flatMap(({ obligations }) => obligations)
        .filter(({ state }) => state === 'overdue').length,
      notices: sweepJson(result).notices,
      delivered: inputs.apply ? outcome.notices.length : 0,
    },
    warnings: [...unseenWarnings(gathered.records, wanted), ...outcome.warnings],
    errors: fault === null ? failed : [...failed, faultSentence(fault)],
  }
}

function faultSentence({ error, standIn }: NonNullable<ToDeliver['fault']>): string {
  const instead = `Swept by the last policy without errors, of commit ${standIn.slice(0, 12)}.`
  return `${error.message} ${error.remedy} ${instead}`
}

/** A record that cannot be read is watched by nobody, and a scheduled run checks nothing: so the sweep says it. */
function unseenWarnings(
  records: readonly ParsedRecord[],
  wanted: ReadonlySet<string> | null
): readonly string[] {
  const unread = records.filter(
    ({ path, file }) => file === null && (wanted === null || wanted.has(path))
  )
  if (unread.length === 0) return []
  const named = unread.slice(0, 10).map(({ path }) => path)
  const more = unread.length > named.length ? ', …' : ''
  return [
    `No deadline is watched in ${unread.length === 1 ? 'a record' : `${unread.length} records`} that cannot be read: ` +
      `${named.join(', ')}${more}. Run \`incident-ledger check\`, and mend what it names.`,
  ]
}

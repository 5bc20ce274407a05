/** The Action's sweep: of everything, or of the records that a pull request touches. */
import { computeLedger } from '../clock/compute-ledger.ts'
import { renderPlanText, sweepJson } from '../delivery/plan-text.ts'
import { CommandError } from '../model/errors.ts'
import { jsonText } from '../report/json-text.ts'
import { fence } from '../report/markdown.ts'
import type { Part, Run } from './act.ts'
import { deliver } from './deliver.ts'
import { gather, tellUnreadable } from './gather.ts'
import { isOverdue } from './is-overdue.ts'
import type { CommonOptions, Shell } from './shell.ts'
import type { Touched } from './touched-records.ts'

const NOTHING: Part = { exitCode: 0, summary: '', outputs: {}, warnings: [], errors: [] }

/** Sweeps, and says what was delivered. What could not be delivered fails the run with 3. */
export async function sweepForAction(
  shell: Shell,
  run: Run,
  options: CommonOptions,
  touched: Touched
): Promise<Part> {
  const { inputs, repository } = run
  if (repository === null) {
    throw new CommandError(
      'A sweep needs a token.',
      'Leave `github-token` at its default, and give the job `permissions: { issues: write }`.',
      3
    )
  }
  if (touched.kind === 'some' && touched.paths.length === 0) return NOTHING
  if (touched.kind === 'some' && touched.basePolicy === null) {
    const why = `The base branch has no policy yet, so nobody is told of this pull request's records.`
    return {
      ...NOTHING,
      warnings: [`${why} Merge a policy first: only a reviewed one may page people.`],
    }
  }
  const basePolicy = touched.kind === 'some' ? touched.basePolicy : null
  const gathered = await gather(shell, options, basePolicy)
  tellUnreadable(shell, gathered.records)
  const { policyFile, files, zones } = gathered
  const all = computeLedger(files, policyFile.policy, zones, shell.now)
  const wanted = touched.kind === 'some' ? new Set(touched.paths) : null
  const entries = wanted === null ? all : all.filter(({ file }) => wanted.has(file.path))
  const destination = {
    repository: run.name,
    serverUrl: run.serverUrl,
    ref: touched.kind === 'some' ? touched.pull.headRef : 'HEAD',
    isPrivate: run.isPrivate,
    author: inputs.author,
    maxWrites: inputs['max-writes'],
  }
  const sweeping = { entries, gathered, destination, now: shell.now }
  const outcome = await deliver(sweeping, repository, inputs.apply)
  const result = { now: shell.now, applied: inputs.apply, ...outcome }
  const text = renderPlanText(result)
  shell.out(text)
  const failed = outcome.failures.map(({ sentence, remedy }) => `${sentence} ${remedy}`)
  const overdue = entries.filter((entry) => isOverdue(entry))
  return {
    exitCode: failed.length > 0 ? 3 : 0,
    summary: `### Sweep\n\n${fence(text, 'text')}`,
    outputs: {
      open: String(entries.filter(({ open }) => open).length),
      overdue: String(
        overdue.flatMap(({ obligations }) => obligations).filter(({ state }) => state === 'overdue')
          .length
      ),
      notices: jsonText(sweepJson(result).notices),
      delivered: String(inputs.apply ? outcome.notices.length : 0),
    },
    warnings: outcome.warnings,
    errors: failed,
  }
}

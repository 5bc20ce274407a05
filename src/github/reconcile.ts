/** The loop of a sweep: read, plan, read what the plan needs, write, and plan again until nothing is left to do. */
import type { Channels } from '../channel/channels.ts'
import { owedMessages } from '../channel/owed-messages.ts'
import { authorsOf, type Found, type Need, nothingFound } from '../delivery/found.ts'
import type { Plan } from '../delivery/plan.ts'
import { planSweep, type SweepInput } from '../delivery/plan-sweep.ts'
import type { Receipt } from '../delivery/receipt.ts'
import { unreachedDutiesOf } from '../delivery/unreached-duties.ts'
import type { Notice } from '../delivery/notice.ts'
import { applyPlan } from './apply.ts'
import { explain, type Failure } from './failure.ts'
import { findDelivered, findMore } from './find.ts'
import { lookAgain, needWords } from './look-again.ts'
import type { Repository } from './repository.ts'
import {
  NOTHING_DONE,
  type SweepOutcome,
  together,
  unreachedFailure,
  unreadable,
  withMore,
  withWaiting,
} from './sweep-outcome.ts'

/** A sweep's input; what GitHub holds is read here. */
export type ReconcileInput = Omit<SweepInput, 'found'> & {
  /** Writes what was delivered into the records; gives a warning for each branch that refuses. */
  readonly noteReceipts?: (receipts: readonly Receipt[]) => Promise<readonly string[]>
  /** The receivers beside GitHub; left out where the policy names none. */
  readonly channels?: Channels
}

/** Comments and issues; then whom they reached, and the issues' last word; the next round finds nothing to do. */
const ROUNDS = 4

/** Reads and plans, and writes nothing. */
export async function previewSweep(
  repository: Repository,
  input: ReconcileInput
): Promise<SweepOutcome> {
  try {
    return await previewFrom(repository, input, await findDelivered(repository, authorsIn(input)))
  } catch (error) {
    return unreadable(error, owedIn(input))
  }
}

/** The same where the open issues were listed already. */
export async function previewFrom(
  repository: Repository,
  input: ReconcileInput,
  start: Found
): Promise<SweepOutcome> {
  try {
    const { plan, failures, found } = await planFully(repository, start, input, false)
    const messages = owedMessages({ ...input, found }, plan.notices)
    const { warnings } = withWaiting({ ...plan, owed: [], failures })
    const planned = new Set(plan.notices.map(({ key }) => key))
    const left = failures.length === 0 ? [] : owedIn(input, found)
    const owed = left.filter(({ key }) => !planned.has(key))
    return {
      ...plan,
      owed,
      warnings,
      failures,
      ...(input.policyFile.policy.receivers === undefined ? {} : { messages }),
    }
  } catch (error) {
    return unreadable(error, owedIn(input, start))
  }
}

/**
 * Brings GitHub to what the records ask for. What GitHub refuses is told in `failures`, not thrown. Gives what GitHub holds
 * afterwards; null: it could not even be asked.
 */
export async function reconcileWhole(
  repository: Repository,
  input: ReconcileInput
): Promise<{ readonly outcome: SweepOutcome; readonly found: Found | null }> {
  try {
    const start = await findDelivered(repository, authorsIn(input))
    return await reconcileFrom(repository, input, start)
  } catch (error) {
    return { outcome: unreadable(error, owedIn(input)), found: null }
  }
}

/** The same where the open issues were listed already; gives what GitHub holds afterwards, as far as it was read. */
export async function reconcileFrom(
  repository: Repository,
  input: ReconcileInput,
  start: Found
): Promise<{ readonly outcome: SweepOutcome; readonly found: Found }> {
  const { outcome, found } = await carryThrough(repository, input, start)
  const told = withWaiting(outcome)
  // Without a failure the last plan had nothing left to say.
  const owed = told.failures.length + told.waiting.length > 0 ? owedIn(input, found) : []
  return { outcome: { ...told, owed }, found }
}

/** Each incident stands alone: what fails for one is told at the end, and the others go on. */
async function carryThrough(
  repository: Repository,
  input: ReconcileInput,
  start: Found
): Promise<{ readonly outcome: SweepOutcome; readonly found: Found }> {
  let outcome = NOTHING_DONE
  let found = start
  try {
    let planned = await planFully(repository, start, input)
    outcome = withMore(outcome, planned.plan)
    const begun = new Set(planned.plan.steps.map(({ incident }) => incident))
    const noted = new Set<string>()
    for (let round = 0; ; round += 1) {
      outcome = withMore(outcome, { failures: planned.failures })
      found = planned.found
      const { plan } = planned
      if (round === ROUNDS || !isUnfinished(plan, noted)) break
      // Before the last word: whoever finds it unsaid reads the comments again, and notes what is missing.
      outcome = withMore(outcome, await noteReceipts(input, plan, noted))
      const applied = await applyPlan(repository, plan, found, input.author)
      outcome = together(outcome, plan, applied)
      found = applied.found
      if (applied.failures.some(({ fatal }) => fatal)) return { outcome, found }
      if (repository.ending?.aborted === true) break
      for (const incident of applied.failed) begun.delete(incident)
      // What was begun is finished, whatever it takes: the first plan kept room for it.
      const entries = input.entries.filter(({ file }) => begun.has(file.incident.id))
      const rest = { ...input, entries, maxWrites: Number.POSITIVE_INFINITY }
      const look = await lookAgain(repository, applied)
      outcome = withMore(outcome, look)
      planned = await planFully(repository, look.found, rest)
    }
    const failures = unreachedDutiesOf({ ...withSent(input), found }).map(unreachedFailure)
    return { outcome: withMore(outcome, { failures }), found }
  } catch (error) {
    return { outcome: withMore(outcome, unreadable(error, [])), found }
  }
}

/** The input with what went out by receivers. */
function withSent(input: ReconcileInput): ReconcileInput {
  return input.channels === undefined ? input : { ...input, sent: input.channels.sent() }
}

/** The notices that are owed, by what is known of GitHub: nothing, where it could not be read at all. */
function owedIn(input: ReconcileInput, found = nothingFound): readonly Notice[] {
  return planSweep({ ...input, found, maxWrites: Number.POSITIVE_INFINITY }).notices
}

function authorsIn({ author, policyFile }: ReconcileInput): readonly string[] {
  return authorsOf(author, policyFile.policy)
}

/**
 * Plans, and reads what the plan needs, until it needs nothing more. Whose need cannot be read is left out. What goes out
 * by receivers goes before anything is written, so that the writes tell of it: a pager waits for no web page.
 */
async function planFully(
  repository: Repository,
  start: Found,
  input: ReconcileInput,
  sends = true
) {
  let found = start
  let { entries } = input
  const failures: Failure[] = []
  for (;;) {
    const known = { ...withSent(input), entries, found }
    const plan = planSweep(known)
    if (plan.needs.length === 0) {
      const { channels } = input
      const messages = sends && channels !== undefined ? owedMessages(known, plan.notices) : []
      if (channels === undefined || messages.length === 0) return { found, plan, failures }
      await channels.send(messages)
      continue
    }
    for (const need of plan.needs) {
      try {
        found = await findMore(repository, found, need)
      } catch (error) {
        const failure = explain(error, needWords(need), 'issues: write')
        if (failure.fatal) throw error
        failures.push(failure)
        const before = found
        entries = entries.filter(
          (entry) => !needs(need, planSweep({ ...input, entries: [entry], found: before }))
        )
      }
    }
  }
}

function needs(need: Need, plan: Plan): boolean {
  return plan.needs.some((one) => needWords(one) === needWords(need))
}

function isUnfinished({ steps, receipts }: Plan, noted: ReadonlySet<string>): boolean {
  return steps.length > 0 || receipts.some(({ incident }) => !noted.has(incident))
}

/** Once for each incident: a branch that refuses is not asked again in this sweep. */
async function noteReceipts(
  input: ReconcileInput,
  plan: Plan,
  noted: Set<string>
): Promise<Partial<SweepOutcome>> {
  const receipts = plan.receipts.filter(({ incident }) => !noted.has(incident))
  for (const { incident } of receipts) noted.add(incident)
  if (receipts.length === 0 || input.noteReceipts === undefined) return {}
  try {
    return { warnings: await input.noteReceipts(receipts) }
  } catch (error) {
    return { failures: [explain(error, 'note receipts in the records', 'contents: write')] }
  }
}

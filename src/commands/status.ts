/** `status`: the open incidents, worst first; with an id, why each deadline is what it is. */
import { type ExitCode, CommandError } from '../model/errors.ts'
import { renderExplanation } from '../report/explanation.ts'
import { jsonText } from '../text/json-text.ts'
import { shownIn, type ShownEntry } from '../report/shown.ts'
import { statusJson } from '../report/status-json.ts'
import { renderStatusBrief, renderStatusText } from '../report/status-text.ts'
import { narrows, statusView, type Wanted } from '../report/status-view.ts'
import { closingOf } from './ledger/closing-of.ts'
import { entryOf } from './ledger/entry-of.ts'
import { gather, type Gathered, ledgerOf } from './ledger/gather.ts'
import { leftOutNames, tellLeftOut } from './ledger/left-out.ts'
import { listFollowUps } from './ledger/list-follow-ups.ts'
import { linesOfPolicies } from './ledger/lines-of-keys.ts'
import { tellUnreadablePolicies } from './ledger/policy-notes.ts'
import { readingOf } from './ledger/reading.ts'
import { isOverdue } from './ledger/is-overdue.ts'
import type { CommonOptions, Shell } from './shell.ts'
import { reportedAtOf } from '../clock/derive-course.ts'
import type { Instant } from '../model/time.ts'
import type { Policy } from '../model/policy.ts'
import { isLogin } from '../model/login.ts'
import { nearest } from '../model/suggest.ts'
import { authorOf } from './new/author-of.ts'

/** What to list, and how. */
interface StatusOptions extends CommonOptions {
  /** Explain this one; null lists. */
  readonly id: string | null
  /** Closed and dismissed incidents too. */
  readonly all: boolean
  /** What was promised after them, in place of the incidents. */
  readonly followUps: boolean
  /** A line an incident. */
  readonly brief: boolean
  readonly wanted: TypedWanted
  /** Whom a run of Actions is of. */
  readonly actor: string | undefined
  readonly format: 'text' | 'json'
}

/**
 * Prints the list, or one explanation. Exit 1 where something live that is shown is overdue, else 2 where a record is left
 * out: what it owes is not known.
 */
export async function status(shell: Shell, options: StatusOptions): Promise<ExitCode> {
  const gathered = await gatherFor(shell, options)
  tellLeftOut(shell, gathered.records)
  if (options.followUps) return listFollowUps(shell, gathered, options)
  const { policyFile, policies, zones } = gathered
  const entries = ledgerOf(gathered, shell.now)
  tellUnreadablePolicies(shell, gathered, entries)
  const chosen = options.id === null ? entries : [entryOf(shell, gathered, options.id, entries)]
  const views = chosen.map((entry) => shownIn(shell.place, entry, policyFile.policy))
  const shown = views.map(({ entry }) => entry)
  const all = options.all || options.id !== null
  const { presentBecause } = policies
  const { policy } = policyFile
  const leftOut = leftOutNames(gathered.records, shell.place === 'private')
  const choice = { root: shell.root, policy, entries: shown, actor: options.actor }
  const view = statusView({
    entries: shown,
    policyFile,
    presentBecause,
    now: shell.now,
    zones,
    all,
    place: shell.place,
    settled: gathered.settled,
    leftOut,
    ahead: aheadOf(gathered, shell.now),
    ...(options.id === null ? { wanted: wantedOf(options.wanted, choice) } : {}),
  })
  if (options.format === 'json') shell.out(jsonText(statusJson(view)))
  else if (options.id === null) {
    shell.out((options.brief ? renderStatusBrief : renderStatusText)(view, screenOf(shell)))
  } else {
    const lineOf = await linesOfPolicies(policies)
    for (const { entry, confidential } of views) {
      const closing = confidential ? null : await closingOf(shell, entry, policyFile.policy)
      const explained = {
        entry,
        policyFile,
        presentBecause,
        now: shell.now,
        zones,
        lineOf,
        closing,
      }
      shell.out(renderExplanation(explained, screenOf(shell)))
    }
  }
  if (view.rows.some(({ entry }) => isOverdue(entry))) return 1
  return options.id === null && leftOut.length > 0 ? 2 : 0
}

/** How many were reported later than now: in a replay, or where the clock of this machine is behind. */
function aheadOf({ files }: Gathered, now: Instant): number {
  return files.filter(({ incident }) => reportedAtOf(incident) > now).length
}

/** The records: those of incidents that are over only where somebody asks for them, or may mean one of them. */
async function gatherFor(shell: Shell, options: StatusOptions): Promise<Gathered> {
  const { id, all, followUps, wanted } = options
  if (id !== null || all || followUps || narrows(wanted)) return gather(shell, options)
  const reading = readingOf(shell.root, options)
  const gathered = await gather(shell, { ...options, reading }, { needed: 'open' })
  // Which clocks a policy that cannot be read missed, those that are over say too.
  return gathered.policies.unreadable.length === 0
    ? gathered
    : gather(shell, { ...options, reading })
}

function screenOf({ color, columns }: Shell) {
  return { color, width: columns }
}

/** What was typed; `mine`: those of whoever asks. */
type TypedWanted = Omit<Wanted, 'of'> & { readonly mine: boolean }

/** What is there to choose from, and who asks. */
interface Choice {
  readonly root: string
  readonly policy: Policy
  /** What may be shown: no suggestion names more. */
  readonly entries: readonly ShownEntry[]
  /** Whom a run of Actions is of. */
  readonly actor: string | undefined
}

/** @throws CommandError (2) for a word that neither policy nor records know, and where nobody knows who asks. */
function wantedOf({ mine, ...wanted }: TypedWanted, choice: Choice): Wanted {
  const { root, policy, entries, actor } = choice
  const { priorities, kinds, services } = wanted
  const incidents = entries.map(({ file }) => file.incident)
  const known = {
    priorities: spelledAs('--priority', 'a priority', priorities, [
      ...Object.keys(policy.priorities),
      'unassessed',
    ]),
    kinds: spelledAs('--kind', 'a kind', kinds, [
      ...Object.keys(policy.kinds),
      ...incidents.map(({ kind }) => kind),
    ]),
    services: spelledAs('--service', 'a service', services, [
      ...Object.keys(policy.services ?? {}),
      ...incidents.flatMap((incident) => incident.services),
    ]),
  }
  const of = mine ? authorOf(root, actor, policy) : null
  if (mine && of === null) {
    throw new CommandError(
      'Nobody knows who you are, so nothing can be called yours.',
      'Set user.name and user.email of git, and say in the policy under people which login that is.'
    )
  }
  // A free name is a person only where somebody wrote it down; by a login people go whether they are named or not.
  const isNamed = ({ course }: ShownEntry) => course.holdings.some(({ who }) => who === of)
  if (of !== null && !isLogin(of) && !entries.some(isNamed)) {
    throw new CommandError(
      `By git you are ${JSON.stringify(of)}, whom neither the policy nor a record names, so nothing can be called yours.`,
      'Say in the policy under people which login that is.'
    )
  }
  return { ...wanted, ...known, of }
}

/** As many as a sentence holds. */
const NAMED = 8

/** The words as policy and records spell them, in whatever case they were typed. */
function spelledAs(
  option: string,
  what: string,
  typed: readonly string[],
  some: readonly string[]
): string[] {
  const known = [...new Set(some)].toSorted()
  return typed.map((word) => {
    const isIt = (one: string) => one.toLowerCase() === word.toLowerCase()
    const found = known.includes(word) ? word : known.find(isIt)
    if (found === undefined) throw unknownWord(option, what, word, known)
    return found
  })
}

function unknownWord(
  option: string,
  what: string,
  mistyped: string,
  known: readonly string[]
): CommandError {
  const meant = nearest(mistyped, known)
  const more = known.length > NAMED ? ', …' : ''
  return new CommandError(
    `${option} ${JSON.stringify(mistyped)} is not ${what} that the policy or a record knows.`,
    meant !== null
      ? `Did you mean ${meant}?`
      : known.length === 0
        ? `Leave ${option} out: none is known yet.`
        : `There is ${known.slice(0, NAMED).join(', ')}${more}.`
  )
}

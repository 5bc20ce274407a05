/** `status`: the open incidents, worst first; with an id, why each deadline is what it is. */
import { CommandError, type ExitCode } from '../model/errors.ts'
import type { Policy } from '../model/policy.ts'
import { renderExplanation } from '../report/explanation.ts'
import { jsonText } from '../text/json-text.ts'
import { shownIn } from '../report/shown.ts'
import { statusJson } from '../report/status-json.ts'
import { renderStatusBrief, renderStatusText } from '../report/status-text.ts'
import { statusView, type Wanted } from '../report/status-view.ts'
import { authorOf } from './new/author-of.ts'
import { closingOf } from './ledger/closing-of.ts'
import { entryOf } from './ledger/entry-of.ts'
import { gather, tellUnreadable } from './ledger/gather.ts'
import { ledgerOf } from './ledger/ledger-of.ts'
import { linesOfPolicies } from './ledger/lines-of-keys.ts'
import { tellUnreadablePolicies } from './ledger/policies-of.ts'
import { isOverdue } from './ledger/is-overdue.ts'
import type { CommonOptions, Shell } from './shell.ts'

/** What to list, and how. */
export interface StatusOptions extends CommonOptions {
  /** Explain this one; null lists. */
  readonly id: string | null
  /** Closed and dismissed incidents too. */
  readonly all: boolean
  /** A line an incident. */
  readonly brief: boolean
  /** `mine`: those of whoever asks. */
  readonly wanted: Omit<Wanted, 'of'> & { readonly mine: boolean }
  /** Whom a run of Actions is of. */
  readonly actor: string | undefined
  readonly format: 'text' | 'json'
}

/** Prints the list, or one explanation. Exit 1 where something live that is shown is overdue. */
export async function status(shell: Shell, options: StatusOptions): Promise<ExitCode> {
  const gathered = await gather(shell, options)
  tellUnreadable(shell, gathered.records)
  const { policyFile, policies, zones } = gathered
  const entries = ledgerOf(gathered, shell.now)
  tellUnreadablePolicies(shell, gathered, entries)
  const chosen =
    options.id === null ? entries : [entryOf(entries, gathered, options.id, shell.place)]
  const views = chosen.map((entry) => shownIn(shell.place, entry, policyFile.policy))
  const shown = views.map(({ entry }) => entry)
  const all = options.all || options.id !== null
  const { presentBecause } = policies
  const view = statusView({
    entries: shown,
    policyFile,
    presentBecause,
    now: shell.now,
    zones,
    all,
    place: shell.place,
    ...(options.id === null ? { wanted: wantedOf(shell, options, policyFile.policy) } : {}),
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
  return view.rows.some(({ entry }) => isOverdue(entry)) ? 1 : 0
}

/** @throws CommandError (2) where nobody knows who asks for what is theirs. */
function wantedOf(
  { root }: Shell,
  { wanted: { mine, ...wanted }, actor }: StatusOptions,
  policy: Policy
): Wanted {
  const of = mine ? authorOf(root, actor, policy) : null
  if (mine && of === null) {
    throw new CommandError(
      'Nobody knows who you are, so nothing can be called yours.',
      'Set user.name and user.email of git, and say in the policy under people which login that is.'
    )
  }
  return { ...wanted, of }
}

function screenOf({ color, columns }: Shell) {
  return { color, width: columns }
}

/** `status`: the open incidents, worst first; with an id, why each deadline is what it is. */
import { policyInForce } from '../clock/policy-timeline.ts'
import type { ExitCode } from '../model/errors.ts'
import type { Instant } from '../model/time.ts'
import { offsetOf, parseExactDocument } from '../parse/exact-yaml.ts'
import { positionsOf } from '../parse/position.ts'
import type { YamlModule } from '../parse/yaml-module.ts'
import { renderExplanation } from '../report/explanation.ts'
import { shownIn } from '../report/shown.ts'
import { statusJson } from '../report/status-json.ts'
import { renderStatusText } from '../report/status-text.ts'
import { statusView } from '../report/status-view.ts'
import { jsonText } from '../text/json-text.ts'
import { entryOf } from './ledger/entry-of.ts'
import { gather, tellUnreadable } from './ledger/gather.ts'
import { isOverdue } from './ledger/is-overdue.ts'
import { ledgerOf } from './ledger/ledger-of.ts'
import { tellUnreadablePolicies, type Policies } from './ledger/policies-of.ts'
import type { CommonOptions, Shell } from './shell.ts'

/** What to list, and how. */
export interface StatusOptions extends CommonOptions {
  /** Explain this one; null lists. */
  readonly id: string | null
  /** Closed and dismissed incidents too. */
  readonly all: boolean
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
  const shown = chosen.map((entry) => shownIn(shell.place, entry, policyFile.policy).entry)
  const all = options.all || options.id !== null
  const { presentBecause } = policies
  const view = statusView({
    entries: shown,
    policyFile,
    presentBecause,
    now: shell.now,
    zones,
    all,
  })
  if (options.format === 'json') shell.out(jsonText(statusJson(view)))
  else if (options.id === null) shell.out(renderStatusText(view, screenOf(shell)))
  else {
    const lineOf = await linesOfPolicies(policies)
    for (const entry of shown) {
      const explained = { entry, policyFile, presentBecause, now: shell.now, zones, lineOf }
      shell.out(renderExplanation(explained, screenOf(shell)))
    }
  }
  return view.rows.some(({ entry }) => isOverdue(entry)) ? 1 : 0
}

function screenOf({ color, columns }: Shell) {
  return { color, width: columns }
}

/** Where a key path stands in the version of the policy that was in force at an instant. */
type PolicyPlace = (
  keys: readonly (string | number)[],
  at: Instant
) => { readonly line: number; readonly commit: string | null }

/** Gives the places, each text read once. */
async function linesOfPolicies({ timeline, texts }: Policies): Promise<PolicyPlace> {
  const yaml = await import('yaml')
  const readers = new Map<string | null, (keys: readonly (string | number)[]) => number>()
  return (keys, at) => {
    const { commit } = policyInForce(timeline, at)
    const lineOf = readers.get(commit) ?? linesOfKeys(texts.get(commit) ?? '', yaml)
    readers.set(commit, lineOf)
    return { line: lineOf(keys), commit }
  }
}

function linesOfKeys(
  text: string,
  yaml: YamlModule
): (keys: readonly (string | number)[]) => number {
  const start = text.startsWith('\uFEFF') ? 1 : 0
  const document = parseExactDocument(text, { start, end: text.length }, yaml)
  const positionOf = positionsOf(text)
  return (keys) => positionOf(offsetOf(document, keys, 'value', yaml)).line
}

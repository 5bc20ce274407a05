/** Notes on stderr about policies that could not be held against. */
import type { LedgerEntry } from '../../clock/obligation.ts'
import type { PolicyFile } from '../../model/policy.ts'
import { heldAgainstPresent } from '../../report/drawing.ts'
import { terminalLine } from '../../text/terminal.ts'
import type { Policies } from './policies-of.ts'

/** Says on stderr why the present policy holds every clock, where it does: in a clone without its history, say. */
export function tellPresentPolicy(
  shell: { readonly err: (text: string) => void },
  { policyFile, policies }: { readonly policyFile: PolicyFile; readonly policies: Policies }
): void {
  const { presentBecause } = policies
  if (presentBecause !== null)
    shell.err(`note: ${heldAgainstPresent(policyFile.path, presentBecause)}\n`)
}

/** Names on stderr each version that could not be read while a clock of these incidents started. */
export function tellUnreadablePolicies(
  shell: { readonly err: (text: string) => void },
  { policyFile, policies }: { readonly policyFile: PolicyFile; readonly policies: Policies },
  entries: readonly LedgerEntry[]
): void {
  const anchors = entries.flatMap(({ obligations }) => obligations.map(({ anchorAt }) => anchorAt))
  for (const { commit, from, to, problem } of policies.unreadable) {
    if (!anchors.some((at) => at >= from && (to === null || at < to))) continue
    const what = `${policyFile.path}@${commit.slice(0, 12)} cannot be read (${problem})`
    shell.err(`note: ${terminalLine(what)}; the version before it counted on\n`)
  }
}

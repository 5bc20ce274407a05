/** The verbs that write records: new, fmt. */
import type { Command } from 'commander'
import { type Act, common, verb } from './verb.ts'

interface NewFlags {
  readonly title: string
  readonly kind: string
  readonly service?: readonly string[]
  readonly impact?: string
  readonly urgency?: string
  readonly scope?: string
  readonly by?: string
  readonly source?: string
  readonly at?: string
  readonly summary?: string
  readonly exercise?: true
  readonly backfill?: true
}

/** Adds them to the line. */
export function addRecordVerbs(line: Command, act: Act): void {
  verb(
    line,
    'new',
    'record an incident: writes the file, says its priority and who must act by when'
  )
    .requiredOption('--title <text>', 'what is wrong, in one line')
    .option('--kind <kind>', 'a kind of the policy', 'service')
    .option('--service <name...>', 'an affected service; may be repeated')
    .option('--impact <impact>', 'severe, noticeable or minor (with --urgency: assesses at once)')
    .option('--urgency <urgency>', 'immediate, high or normal')
    .option('--scope <text>', 'what is affected, and how far; part of the assessment')
    .option('--by <who>', 'who reported it: a login, a role or a "Free Name"')
    .option('--source <source>', 'user, administrator, monitoring or security-tool')
    .option('--at <moment>', 'when it was reported: 03:12, "yesterday 22:40", 20m ago; else now')
    .option('--summary <text>', 'what is known so far')
    .option('--exercise', 'a drill: told apart everywhere')
    .option('--backfill', 'over already, and written down afterwards; else it counts as live')
    .action(
      act<NewFlags>(async (shell, _, given) => {
        const { create } = await import('../commands/new.ts')
        return create(shell, { ...common(given), ...given, services: given.service ?? [] })
      })
    )

  verb(
    line,
    'fmt',
    'write instants and the summary fields in their normal form, keeping every other byte'
  )
    .argument('[paths...]', 'records; all of them where left out')
    .option('--check', 'change nothing; exit 1 if something would change')
    .action(
      act<{ check?: true }>(async (shell, paths, given) => {
        const { formatRecords } = await import('../commands/fmt.ts')
        return formatRecords(shell, { ...common(given), paths, check: given.check === true })
      })
    )
}

/** The verb that begins a folder of records: init. */
import type { Command } from 'commander'
import { type Act, common, verb } from './verb.ts'

interface InitFlags {
  readonly yes?: true
  readonly diff?: true
  readonly full?: true
  readonly private?: true
  readonly organization?: string
  readonly timezone?: string
  readonly hours?: string
  readonly person?: readonly string[]
  readonly action?: string
}

/** Adds it to the line. */
export function addInitVerb(line: Command, act: Act): void {
  verb(line, 'init', 'set a repository up: policy, workflow, forms and help; overwrites nothing')
    .option('--yes', 'ask nothing, take every default')
    .option('--diff', 'write nothing, print what it would write as a patch')
    .option('--organization <name>', 'the name of yours; else the owner of the remote')
    .option('--timezone <zone>', 'as in Europe/Amsterdam; else this machine’s')
    .option('--hours <from-to>', 'working hours of a weekday, as in 09:00-17:00')
    .option('--person <role=login...>', 'who holds a role; several logins with commas between')
    .option('--private', 'no stranger can read this repository')
    .option('--full', 'the default policy in full, with every comment')
    .option('--action <owner/name@commit>', 'where the workflow gets the action from')
    .action(
      act<InitFlags>(async (shell, _, given) => {
        const [{ init }, { asker }] = await Promise.all([
          import('../commands/init.ts'),
          import('./asker.ts'),
        ])
        const { yes, diff = false, full = false, action = null, ...flags } = given
        return init(shell, {
          ...flags,
          ...common(given),
          diff,
          full,
          action,
          zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
          asker: yes || diff ? null : await asker(),
        })
      })
    )
}

/** The verbs about the command itself: completion, version. */
import { Argument, type Command } from 'commander'
import type { CompletedShell } from './completion.ts'
import { VERSION } from '../model/version.ts'

const SHELLS: readonly CompletedShell[] = ['bash', 'zsh', 'fish']

/** Adds them to the line; `spelling` is how it is called from anywhere. */
export function addOwnVerbs(line: Command, out: (text: string) => void, spelling: string): void {
  line
    .command('completion')
    .description('a script by which your shell completes verbs, flags, events and ids')
    .addArgument(new Argument('<shell>', 'which one').choices(SHELLS))
    .action(async (shell: string) => {
      const { completionScript } = await import('./completion.ts')
      const known = SHELLS.find((one) => one === shell)
      if (known === undefined) throw new TypeError('commander lets only the choices through')
      out(completionScript(known, line, spelling))
    })
  line
    .command('version')
    .description('say which version this is')
    .action(() => out(`${VERSION}\n`))
}

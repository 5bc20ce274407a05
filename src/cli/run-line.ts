/** One run of the command line on a machine, to its exit code. What a verb needs is loaded when the verb is used. */
import { Command, CommanderError } from 'commander'
import { type ExitCode, CommandError } from '../model/errors.ts'
import { addDeliverVerbs } from './deliver-verbs.ts'
import { addEditVerbs } from './edit-verbs.ts'
import { addEvents, addExamples, layOut } from './help.ts'
import { howCalled } from './how-called.ts'
import { addInitVerb, addRecordVerbs } from './record-verbs.ts'
import { addJudgeVerbs } from './judge-verbs.ts'
import type { Machine } from './machine.ts'
import { addOwnVerbs } from './own-verbs.ts'
import { addProveVerbs } from './prove-verbs.ts'
import { VERSION } from '../model/version.ts'
import { actIn } from './verb.ts'
import { spelled } from '../text/spelled.ts'
import { terminalLine } from '../text/terminal.ts'

/** Never throws: what went wrong is said on the machine's stderr. */
export async function runLine(machine: Machine): Promise<ExitCode> {
  const { argv, cwd, env, script } = machine
  const asked = env['INCIDENT_LEDGER_COMMAND']
  const spelling = howCalled(script, cwd, asked)
  let exitCode: ExitCode = 0
  const line = new Command('incident-ledger')
  try {
    line
      .description('Incidents as Markdown in your repository, held against your SLA.')
      .version(VERSION)
      .exitOverride()
      .showHelpAfterError(`Run \`${spelling} --help\` for what there is.`)
      .addHelpText(
        'after',
        '\nExit codes:\n  0  fine\n  1  errors found, or something overdue\n  2  could not run\n  3  could not deliver'
      )
    layOut(line, machine)
    const act = actIn(machine, spelling, (code) => {
      exitCode = code
    })
    addInitVerb(line, act)
    addRecordVerbs(line, act, machine)
    addEditVerbs(line, act, machine)
    addJudgeVerbs(line, act)
    addDeliverVerbs(line, act)
    addProveVerbs(line, act)
    addOwnVerbs(line, machine.out, howCalled(script, null, asked))
    addExamples(line)
    if (argv.some((word) => word === '--help' || word === '-h' || word === 'help'))
      await addEvents(line, machine.columns)
    await line.parseAsync(argv)
    return exitCode
  } catch (error) {
    return reportError(error, spelling, machine)
  }
}

/** Says it on stderr in the reader's own spelling, and gives the exit code that it deserves. */
function reportError(
  error: unknown,
  spelling: string,
  { err, env }: Pick<Machine, 'err' | 'env'>
): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  if (error instanceof CommandError) {
    err(
      spelled(
        `incident-ledger: ${terminalLine(error.message)}\n  ${terminalLine(error.remedy)}\n`,
        spelling
      )
    )
    return error.exitCode
  }
  const words = error instanceof Error ? error.message : String(error)
  err(
    `incident-ledger: this is a fault of the tool, not of your records: ${terminalLine(words)}\n` +
      '  Run it again with INCIDENT_LEDGER_TRACE=1 and report what it prints.\n'
  )
  if (env['INCIDENT_LEDGER_TRACE'] === '1' && error instanceof Error) {
    err(`${error.stack ?? ''}\n`)
  }
  return 2
}

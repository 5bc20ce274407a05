/** What is said of an error: one sentence and its remedy, never a stack. */
import { CommanderError } from 'commander'
import { CommandError, type ExitCode } from '../model/errors.ts'
import { spelled } from '../text/spelled.ts'
import { terminalLine } from '../text/terminal.ts'
import type { Machine } from './machine.ts'

/** Says it on stderr in the reader's own spelling, and gives the exit code that it deserves. */
export function reportError(
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

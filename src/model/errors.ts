/** The one error that ends a command: a sentence with its remedy, and the exit code it deserves. */

/** 0 fine · 1 errors or something overdue · 2 could not run · 3 could not deliver. */
export type ExitCode = 0 | 1 | 2 | 3

/** Thrown where the command cannot go on; the entry prints the sentence and the remedy, never a stack. */
export class CommandError extends Error {
  readonly exitCode: ExitCode
  readonly remedy: string

  constructor(message: string, remedy: string, exitCode: ExitCode = 2, cause?: unknown) {
    super(message, { cause })
    this.name = 'CommandError'
    this.exitCode = exitCode
    this.remedy = remedy
  }
}

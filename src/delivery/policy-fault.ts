/** Draws what is said of a policy with errors while sweeps go on by the last one without. */
import { code, mention, text } from '../text/markdown.ts'

/** The present policy's first error, and what counts in its place. */
export interface PolicyFault {
  readonly path: string
  /** The commit that brought the errors; null where none holds them yet, so that only who runs it is told. */
  readonly commit: string | null
  readonly line: number
  readonly message: string
  readonly hint: string
  /** The commit of the version that is gone by. */
  readonly standIn: string
}

/** The warning on the overview. */
export function renderPolicyFault(fault: PolicyFault, called = ' '): string {
  const { path, commit, line, message, hint, standIn } = fault
  const since = commit === null ? '' : ` of commit ${code(commit.slice(0, 12))}`
  return (
    `**🔴 The policy ${code(`${path}:${line}`)}${since} has errors, and is not in force.**${called}${text(message)} ${text(hint)} ` +
    `Until it is mended, deadlines and words go by the version of commit ${code(standIn.slice(0, 12))}.`
  )
}

/** The word to the people of `logins`. */
export function renderPolicyFaultWord(fault: PolicyFault, logins: readonly string[]): string {
  const called = logins.map(mention).join(' ')
  return renderPolicyFault(fault, called === '' ? '' : ` · ${called}\n`)
}

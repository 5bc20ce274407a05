/** Says why git would not, in its own words, and what helps: a refusal is never an empty history. */
import { CommandError } from '../model/errors.ts'

/** How a git call ended. `missing`: there is no git on this machine. */
export type GitAnswer =
  | { readonly kind: 'ok'; readonly output: string }
  | { readonly kind: 'failed'; readonly status: number; readonly message: string }
  | { readonly kind: 'missing' }

/** A call that gave nothing. */
export type GitFailure = Exclude<GitAnswer, { readonly kind: 'ok' }>

/** The error for it; `purpose` says what was asked for, as in "The history cannot be read". */
export function refusal(purpose: string, failure: GitFailure): CommandError {
  return new CommandError(`${purpose}: ${wordsOf(failure)}.`, remedyOf(failure))
}

/** Git's words in one line, without the advice that it sets below them. */
export function wordsOf(failure: GitFailure): string {
  if (failure.kind === 'missing') return 'there is no git on this machine'
  const [said = ''] = failure.message.split(/\n\s*\n|\nTo add an exception/)
  return said
    .split('\n')
    .filter((line) => !line.startsWith('hint:'))
    .slice(0, 3)
    .map((line) => line.trim().replace(/\.$/, ''))
    .join('; ')
}

function remedyOf(failure: GitFailure): string {
  if (failure.kind === 'missing') return 'Install git 2.31 or newer.'
  const { message } = failure
  const trust = message
    .split('\n')
    .map((line) => line.trim())
    .find((line) => line.startsWith('git config --global --add safe.directory '))
  if (trust !== undefined)
    return `If you trust what lies there, run \`${trust}\`; in a workflow, in a step before this one.`
  if (message.includes('safe.bareRepository'))
    return 'This folder was made to look like a repository of its own. Run it in the clone that holds it.'
  if (message.includes('is outside repository at'))
    return 'Run it inside the repository that holds the records and the policy: --dir and --policy name places in it.'
  return 'Run `git fsck` to see what is wrong; a partial clone has to be cloned again, whole and without `--filter`.'
}

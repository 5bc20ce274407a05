/** Whether the history is whole: reviews and reports name the policy's commit, and audits read every revision. */
import { type Check, fine, problem, unknown } from './diagnosis.ts'

const CHECK = 'history'

/** Looks for a shallow clone, here and in the workflows' checkouts. */
export const checkHistory: Check = ({ gathered: { git }, workflows }) => {
  const cut = workflows.filter(({ steps }) => steps.some(({ fetchDepth }) => fetchDepth !== 0))
  return [
    git === null
      ? unknown(CHECK, 'This is no Git work tree, or git is not installed.')
      : git.isShallow
        ? problem(
            CHECK,
            'The history of this clone was cut when it was fetched.',
            'Run `git fetch --unshallow`; in a workflow give actions/checkout `fetch-depth: 0`.'
          )
        : fine(CHECK, 'The history is whole.'),
    ...cut.map(({ path }) =>
      problem(
        CHECK,
        `${path} checks out without history before it runs Incident Ledger.`,
        'Give its actions/checkout `with: { fetch-depth: 0 }`.'
      )
    ),
  ]
}

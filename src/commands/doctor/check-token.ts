/** Whether the token may read what a sweep reads; whether it may write shows without a write only in part. */
import { type Check, fine, problem, unasked, unknown } from './diagnosis.ts'

const CHECK = 'token'

/** One diagnosis for each read that was refused or never answered, and one for writing. */
export const checkToken: Check = ({ github }) => {
  if (github === null) return [unasked(CHECK)]
  const refused = github.reads.flatMap(({ failure }) => (failure === null ? [] : [failure]))
  const feature = new Set(
    github.reads.filter(({ failure }) => failure === null).map(({ of }) => of)
  )
  return [
    ...(feature.size === 0 ? [] : [fine(CHECK, `The token may read ${[...feature].join(', ')}.`)]),
    ...refused.map(({ status, sentence, remedy }) =>
      status === null ? unknown(CHECK, sentence, remedy) : problem(CHECK, sentence, remedy)
    ),
    writing(github.mayWrite),
  ]
}

function writing(mayWrite: boolean | null) {
  if (mayWrite === true) return fine(CHECK, 'The token may write to the repository.')
  if (mayWrite === false) {
    return problem(
      CHECK,
      'The token may not write to the repository.',
      'Pass one that may write issues and contents.'
    )
  }
  return unknown(
    CHECK,
    'Whether the token may write cannot be told without writing: its job’s `permissions` decide.'
  )
}

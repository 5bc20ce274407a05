/** Versions in the history that cannot be read as records, so that nobody takes silence for an answer. */
import { auditRule } from '../context.ts'
import { commitWords } from '../entry-words.ts'

export const unreadableVersion = auditRule(
  'unreadable-version',
  'note',
  'Every version of a record can be read.',
  ({ traced }) => {
    const hint =
      'Read it with `git show <commit>:<path>`; the changes around it are compared without it.'
    const known = [...traced.trails.values()].flatMap(({ id, steps }) =>
      steps.flatMap(({ unreadable, revision, path }) =>
        unreadable === null ? [] : [{ incident: id, revision, path, problem: unreadable }]
      )
    )
    const all = [...known, ...traced.strangers.map((one) => ({ incident: null, ...one }))]
    return all.map(({ incident, revision, path, problem }) => ({
      incident,
      path,
      revision,
      message: `The version that ${commitWords(revision)} left cannot be read: ${problem}`,
      hint,
    }))
  }
)

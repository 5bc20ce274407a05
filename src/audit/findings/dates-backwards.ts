/** Commits whose date lies before that of a commit they build on. */
import { formatElapsed } from '../../model/time.ts'
import { auditRule } from '../rule.ts'
import { commitWords } from '../entry-words.ts'

export const datesBackwards = auditRule(
  'dates-backwards',
  'warning',
  'No commit is dated before the commits that it builds on.',
  {
    inHistory: ({ history, limitsAt }) =>
      history.behind
        .filter(({ behindParent, commit }) => behindParent > limitsAt(commit.committer.at).ahead)
        .map((revision) => ({
          revision,
          path: revision.path,
          proof: 'committed' as const,
          message: `The committer date of ${commitWords(revision)} lies ${formatElapsed(revision.behindParent)} before that of a commit that it builds on.`,
          hint: 'A clock was wrong, or the date was chosen: trust what stands in it by its order, not by its date.',
        })),
  }
)

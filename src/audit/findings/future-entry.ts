/** Entries whose instant lies after the commit that first states it. */
import { formatElapsed } from '../../model/time.ts'
import { auditTrailRule } from '../rule.ts'
import { commitWords, entryWords } from '../entry-words.ts'
import { entryOf, timelineOf } from '../facts.ts'
import { firstOfClaim } from '../first-statements.ts'
import { isSigned, latestOf } from '../proof.ts'

/** Both of a commit's dates have to lie before the instant, so that a rebase accuses nobody. */
export const futureEntry = auditTrailRule(
  'future-entry',
  'warning',
  'No entry claims an instant after the commit that first states it.',
  ({ present, firsts }, context) => {
    const { limitsAt } = context
    if (present === null) return []
    return timelineOf(present.version).flatMap((fact) => {
      const entry = entryOf(fact)
      const revision = firstOfClaim(firsts, fact)
      const ahead = revision === null ? 0 : entry.at - latestOf(revision)
      if (revision === null || ahead <= limitsAt(latestOf(revision)).ahead) return []
      return {
        revision,
        proof: isSigned(revision, context) ? 'signed' : 'committed',
        message: `${entryWords(entry)} was first stated ${formatElapsed(ahead)} before it can have happened, in ${commitWords(revision)}.`,
        hint: 'Put the instant right and declare it with a `corrected` entry; what is only expected goes into `expected`.',
      }
    })
  }
)

/** Whether the watcher watches: the overview issue says when a sweep last ran. */
import { authorsOf } from '../../delivery/authors.ts'
import { lastSweepIn } from '../../delivery/overview.ts'
import { formatElapsed, formatInstant, HOUR } from '../../model/time.ts'
import { type Check, fine, problem, unasked, unknown } from './diagnosis.ts'

const CHECK = 'last-sweep'
/** A quiet sweep is put on record every 6 hours; twice that is silence. */
const SILENCE = 12 * HOUR

/** Compares the overview with the moment. */
export const checkLastSweep: Check = ({ github, gathered: { policyFile }, author, now }) => {
  if (github === null) return [unasked(CHECK)]
  if (github.found === null) return [unknown(CHECK, 'The issues could not be listed.')]
  const at = lastSweepIn(github.found, authorsOf(author, policyFile.policy))
  if (at === null) {
    return [unknown(CHECK, 'No sweep is on record yet.', 'Start the workflow by hand once.')]
  }
  const ago = formatElapsed(Math.max(0, now - at))
  if (now - at <= SILENCE) {
    return [fine(CHECK, `A sweep ran at ${formatInstant(at)} at the latest, ${ago} ago.`)]
  }
  return [
    problem(
      CHECK,
      `The last sweep on record ran at ${formatInstant(at)}, ${ago} ago.`,
      'Look at the runs in the Actions tab: a run that is red says why, and no run at all means no schedule.'
    ),
  ]
}

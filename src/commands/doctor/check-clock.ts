/** Whether this machine's clock goes as GitHub's does: deadlines are judged to the second. */
import { formatElapsed, MINUTE } from '../../model/time.ts'
import { type Check, fine, problem, unasked, unknown } from './diagnosis.ts'

const CHECK = 'clock'
const TOLERANCE = MINUTE

/** Compares the Date of GitHub's answer with the moment at which it came. */
export const checkClock: Check = ({ github }) => {
  if (github === null) return [unasked(CHECK)]
  if (github.skew === null) return [unknown(CHECK, 'GitHub’s answer carried no date.')]
  const difference = Math.abs(github.skew)
  if (difference <= TOLERANCE) return [fine(CHECK, 'The clock goes as GitHub’s does.')]
  const way = github.skew > 0 ? 'ahead of' : 'behind'
  return [
    problem(
      CHECK,
      `The clock of this machine is ${formatElapsed(difference)} ${way} GitHub's.`,
      'Set it by a time server (NTP).'
    ),
  ]
}

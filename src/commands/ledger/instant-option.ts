/** An instant given on the command line. */
import { CommandError } from '../../model/errors.ts'
import { type Instant, parseInstant } from '../../model/time.ts'

/**
 * Reads the value of an option; `otherwise` where it was left out.
 *
 * @throws CommandError (2) for what is no instant.
 */
export function instantOption(
  option: string,
  text: string | undefined,
  otherwise: Instant
): Instant {
  if (text === undefined) return otherwise
  const instant = parseInstant(text)
  if (typeof instant === 'number') return instant
  throw new CommandError(
    `${option} ${JSON.stringify(text)} is not an instant.`,
    'Write it with date, time and offset, as in 2026-11-21T03:12:00Z.'
  )
}

/** What is said of messages that nobody took. */
import type { Outcome } from './message.ts'

/**
 * What went wrong, said aloud; and what is a failure, since nothing else tells those whom it was for. A failed call is
 * none while GitHub or another receiver reached somebody: that is judged duty by duty.
 */
export function troubleOf(outcomes: readonly Outcome[]) {
  const vain = outcomes.filter(({ at }) => at === null)
  const sentences = vain.map((outcome) => ({ outcome, sentence: sentenceOf(outcome) }))
  return {
    warnings: sentences
      .filter(({ outcome }) => outcome.message.event !== 'word')
      .map(({ sentence }) => sentence),
    failures: sentences
      .filter(({ outcome }) => outcome.message.event === 'word')
      .map(({ sentence }) => ({
        sentence,
        remedy: 'The next run tries again; `doctor` tests the receivers.',
      })),
  }
}

const WHAT = {
  notice: 'the notice',
  word: 'the word to an audience',
  acknowledge: 'that somebody took up',
  resolve: 'the end of',
} as const

function sentenceOf({ message, why }: Outcome): string {
  const { receiver, event, key, to } = message
  const whom = to === '' ? '' : ` to ${to}`
  return `The receiver ${receiver} did not take ${WHAT[event]} ${key}${whom}: ${why ?? 'nobody says why'}.`
}

/** What happens before and after a limit passes, in sentences. */
import { elapsedSeconds } from '../model/time.ts'
import type { Policy, Rung, Target } from '../model/policy.ts'
import { durationWords, everyWords, listWords } from './sla-words.ts'
import { capital, roleWords } from './words.ts'

/** The steps that hold for every target without steps of its own. */
export function escalationSentences({ escalation }: Policy): string[] {
  const { remind, ladder, repeat } = escalation
  const reminder =
    elapsedSeconds(remind.before) === 0
      ? []
      : [
          `${capital(durationWords(remind.before))} before it passes, whoever is to meet a limit of at least ${durationWords(remind.from)} is reminded.`,
        ]
  return [...reminder, ...ladderSentences(ladder), ...repeatSentence(repeat)]
}

/** The same for a target that has a ladder, repeats or a reminder of its own; empty where it has none. */
export function ownEscalation(target: Target): string[] {
  const { ladder, repeat, remind } = target
  return [
    ...(remind === undefined ? [] : [`A reminder goes out ${durationWords(remind)} before.`]),
    ...(ladder === undefined ? [] : ladderSentences(ladder)),
    ...(repeat === undefined ? [] : repeatSentence(repeat)),
  ]
}

function ladderSentences(ladder: readonly Rung[]): string[] {
  return ladder.map(({ after, mention }) => {
    const when =
      elapsedSeconds(after) === 0
        ? 'When a limit passes,'
        : `${capital(durationWords(after))} later, while it is still not met,`
    return `${when} ${listWords(mention.map((role) => rungWords(role)))} ${mention.length > 1 ? 'are' : 'is'} told.`
  })
}

function repeatSentence(repeat: Policy['escalation']['repeat']): string[] {
  if (repeat.times === 0) return []
  const times = repeat.times === 1 ? 'once more' : `${repeat.times} times more`
  return [`After that all of them are told ${times}, every ${everyWords(repeat.every)}.`]
}

function rungWords(role: string): string {
  if (role === 'role') return 'the role that the target is about'
  if (role === 'owner') return 'the owner of the target'
  return `the ${roleWords(role)}`
}

/** What happens before and after a limit passes, in sentences. */
import { isPlaceholder } from '../model/placeholder.ts'
import type { Policy, PolicyKind, Rung, Target } from '../model/policy.ts'
import { elapsedSeconds } from '../model/time.ts'
import { addressable } from '../text/addresses.ts'
import { soleOwner, durationWords, everyWords, listWords } from './sla-words.ts'
import { capital, roleWords } from './words.ts'

/** How the sentences call the limit, and the roles that a ladder leaves to the target. */
interface Called {
  readonly limit: string
  readonly role: string
  readonly owner: string
}

/** The steps that hold for every target without steps of its own. */
export function escalationSentences(policy: Policy, kind: PolicyKind): string[] {
  const { remind, ladder, repeat } = policy.escalation
  const owner = soleOwner(kind)
  const called: Called = {
    limit: 'a limit',
    role: 'the role that it concerns',
    owner: owner === null ? 'the role that owes it' : `the ${roleWords(owner)}`,
  }
  const reminder =
    elapsedSeconds(remind.before) === 0
      ? []
      : [
          `${capital(durationWords(remind.before))} before a limit of at least ${durationWords(remind.from)} passes, whoever is to meet it is reminded; where somebody is to be engaged, ${called.owner} too.`,
        ]
  return [...reminder, ...ladderSentences(ladder, called, policy), ...repeatSentence(repeat)]
}

/** The same for a target that has a ladder, repeats or a reminder of its own; empty where it has none. */
export function ownEscalation(target: Target, policy: Policy): string[] {
  const { ladder, repeat, remind } = target
  const owner = `the ${roleWords(target.owner)}`
  const called: Called = {
    limit: 'this limit',
    role: target.do === 'reach' ? owner : `the ${roleWords(target.role)}`,
    owner,
  }
  return [
    ...(remind === undefined ? [] : [`A reminder goes out ${durationWords(remind)} before.`]),
    ...(ladder === undefined ? [] : ladderSentences(ladder, called, policy)),
    ...(repeat === undefined ? [] : repeatSentence(repeat)),
  ]
}

function ladderSentences(ladder: readonly Rung[], called: Called, policy: Policy): string[] {
  return ladder.map(({ after, mention }) => {
    const when =
      elapsedSeconds(after) === 0
        ? `When ${called.limit} passes,`
        : `${capital(durationWords(after))} later, while it is still not met,`
    const told = [...new Set(mention.map((role) => rungWords(role, called, policy)))]
    return `${when} ${listWords(told)} ${told.length > 1 ? 'are' : 'is'} told.`
  })
}

function repeatSentence(repeat: Policy['escalation']['repeat']): string[] {
  if (repeat.times === 0) return []
  const times =
    repeat.times === 1
      ? `once more, ${durationWords(repeat.every)} later`
      : `every ${everyWords(repeat.every)}, ${repeat.times} times`
  return [`After that all of them are told again ${times}.`]
}

/** A role, with the name that the policy gives it: `the management (Higher Management)`. */
function rungWords(role: string, called: Called, { contacts }: Policy): string {
  if (role === 'role') return called.role
  if (role === 'owner') return called.owner
  const name = Object.hasOwn(contacts, role) ? contacts[role]?.name : undefined
  const words = `the ${roleWords(role)}`
  return name === undefined || isPlaceholder(name) ? words : `${words} (${addressable(name)})`
}

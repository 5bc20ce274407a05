/** Which incidents `status` was asked for, in words that somebody knows. */
import { CommandError } from '../../model/errors.ts'
import type { Policy } from '../../model/policy.ts'
import { nearest } from '../../model/suggest.ts'
import type { ShownEntry } from '../../report/shown.ts'
import type { Wanted } from '../../report/status-view.ts'
import { authorOf } from '../new/author-of.ts'

/** What was typed; `mine`: those of whoever asks. */
export type TypedWanted = Omit<Wanted, 'of'> & { readonly mine: boolean }

/** What is there to choose from, and who asks. */
interface Choice {
  readonly root: string
  readonly policy: Policy
  /** What may be shown: no suggestion names more. */
  readonly entries: readonly ShownEntry[]
  /** Whom a run of Actions is of. */
  readonly actor: string | undefined
}

/** @throws CommandError (2) for a word that neither policy nor records know, and where nobody knows who asks. */
export function wantedOf({ mine, ...wanted }: TypedWanted, choice: Choice): Wanted {
  const { root, policy, entries, actor } = choice
  const { priorities, kinds, services } = wanted
  const incidents = entries.map(({ file }) => file.incident)
  refuseUnknown('--priority', 'a priority', priorities, [
    ...Object.keys(policy.priorities),
    'unassessed',
  ])
  refuseUnknown('--kind', 'a kind', kinds, [
    ...Object.keys(policy.kinds),
    ...incidents.map(({ kind }) => kind),
  ])
  refuseUnknown('--service', 'a service', services, [
    ...Object.keys(policy.services ?? {}),
    ...incidents.flatMap((incident) => incident.services),
  ])
  const of = mine ? authorOf(root, actor, policy) : null
  if (mine && of === null) {
    throw new CommandError(
      'Nobody knows who you are, so nothing can be called yours.',
      'Set user.name and user.email of git, and say in the policy under people which login that is.'
    )
  }
  return { ...wanted, of }
}

/** As many as a sentence holds. */
const NAMED = 8

function refuseUnknown(
  option: string,
  what: string,
  typed: readonly string[],
  some: readonly string[]
): void {
  const known = [...new Set(some)].toSorted()
  const mistyped = typed.find((word) => !known.includes(word))
  if (mistyped === undefined) return
  const meant = nearest(mistyped, known)
  const more = known.length > NAMED ? ', …' : ''
  throw new CommandError(
    `${option} ${JSON.stringify(mistyped)} is not ${what} that the policy or a record knows.`,
    meant !== null
      ? `Did you mean ${meant}?`
      : known.length === 0
        ? `Leave ${option} out: none is known yet.`
        : `There is ${known.slice(0, NAMED).join(', ')}${more}.`
  )
}

/** What doctor says of whom a word would reach: people on duty who are still here, and receivers beside GitHub. */
import { everybodyOf, type Roster, rotaFileAt } from '../../model/roster.ts'
import type { Policy } from '../../model/policy.ts'
import type { Instant, Zones } from '../../model/time.ts'
import { dutiesNow, rostersIn } from '../../report/duty-now.ts'
import { type Found, fine, type Look, problem, unknown } from './diagnosis.ts'

/** Everybody of the rotas as they stand, each once. */
export function peopleOnDuty({ contacts }: Pick<Policy, 'contacts'>, now: Instant): string[] {
  const people = rostersIn(contacts).flatMap(({ roster }) => peopleNow(roster, now))
  return [...new Set(people)]
}

/** Nothing where no contact names a rota. */
export const lookAtRota: Look = ({ gathered: { policyFile, zones }, github, now }) =>
  rotaFindings({ policy: policyFile.policy, zones, now, withoutAccess: github?.withoutAccess })

/** What a look at the rotas goes by. */
interface RotasSeen {
  readonly policy: Policy
  readonly zones: Zones
  readonly now: Instant
  /** Null where GitHub did not answer; undefined where nobody asked. */
  readonly withoutAccess: readonly string[] | null | undefined
}

/** What there is to say. */
export function rotaFindings({ policy, zones, now, withoutAccess }: RotasSeen): readonly Found[] {
  const rosters = rostersIn(policy.contacts)
  if (rosters.length === 0) return []
  const gaps = dutiesNow(policy, zones, now).filter(({ shift }) => shift.why === 'gap')
  const people = peopleOnDuty(policy, now)
  return [
    ...(gaps.length === 0 ? [fine('No rota has a gap now.')] : gaps.map(({ rota }) => gapIn(rota))),
    ...left(withoutAccess, people),
  ]
}

function gapIn(rota: string): Found {
  return problem(
    `Nobody is on duty on the rota ${rota} now, and no off-duty time is declared.`,
    'Enter a cover with `incident-ledger cover`, or add a layer to the rota.'
  )
}

/** Who may not read the repository any more is not reached by a mention. */
function left(
  withoutAccess: readonly string[] | null | undefined,
  people: readonly string[]
): Found[] {
  if (withoutAccess === undefined) return []
  if (withoutAccess === null)
    return [unknown('Whether the people of the rota are still here could not be asked.')]
  if (withoutAccess.length === 0)
    return [fine(`All ${people.length} people of the rotas may read the repository.`)]
  return withoutAccess.map((login) =>
    problem(
      `${login} is on a rota, and may not read the repository: no mention reaches them.`,
      'Take them off the rota, or give them access again.'
    )
  )
}

/** Whoever left long ago is of no concern: the rota in force alone. */
function peopleNow(roster: Roster, now: Instant): readonly string[] {
  const file = rotaFileAt(roster, now)
  if (file === null) return []
  const covers = file.covers.filter(({ to }) => to > now)
  return everybodyOf({ ...roster, versions: [{ since: null, file: { ...file, covers } }] })
}

/** One diagnosis for each; nothing where the policy names none. */
export const lookAtReceivers: Look = ({ receivers = [] }) =>
  receivers.map(({ receiver, verdict, found }): Found => {
    const sentence = `${receiver}: ${found}.`
    if (verdict === 'fine') return fine(sentence)
    if (verdict === 'unset') {
      return unknown(sentence, 'Run doctor where sweeps run, with the variables that they have.')
    }
    return problem(
      sentence,
      'Mend the variable, or the receiver in the policy; docs/reference/receivers.md says what it takes.'
    )
  })

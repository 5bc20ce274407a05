/** An absence names somebody of the contact, somebody else to stand in, and an end after its beginning. */
import { sameLogin } from '../../model/login.ts'
import type { Contact } from '../../model/policy.ts'
import { DAY, type Instant, midnight } from '../../model/time.ts'
import { atValue, type Fault, policyRule, suggestion } from '../shared/rule.ts'

/** The rule `policy-away`. */
export const policyAway = policyRule(
  'policy-away',
  'Who is away is one of the logins, is covered by somebody else, and comes back.',
  ({ policy }) =>
    Object.entries(policy.contacts).flatMap(([role, contact]) =>
      contact.away.flatMap((away, index) =>
        faultsOf(role, contact, away, ['contacts', role, 'away', index])
      )
    )
)

type Away = Contact['away'][number]

function faultsOf(
  role: string,
  { logins, rota }: Contact,
  { who, from, to, cover }: Away,
  keys: readonly (string | number)[]
): Fault[] {
  const faults: Fault[] = []
  // Who is on a rota, the rota says, and from week to week.
  if (rota === undefined && !logins.some((login) => sameLogin(login, who))) {
    faults.push({
      place: atValue(...keys, 'who'),
      message: `\`${who}\` is not among the logins of ${role}, so this absence changes nothing.`,
      hint:
        logins.length === 0
          ? `Add ${who} to \`logins\`, or take the absence out.`
          : suggestion(who, logins),
    })
  }
  if (sameLogin(who, cover)) {
    faults.push({
      place: atValue(...keys, 'cover'),
      message: `\`${who}\` cannot stand in for themselves.`,
      hint: 'Name the login of somebody else.',
    })
  }
  if (endOf(to) <= startOf(from)) {
    faults.push({
      place: atValue(...keys, 'to'),
      message: `The absence of ${who} ends before it begins.`,
      hint: 'Put `from` and `to` right.',
    })
  }
  return faults
}

/** UTC stands for whatever zone is meant: both ends are read alike. */
function startOf(from: string | Instant): Instant {
  return typeof from === 'number' ? from : midnight(from)
}

/** A date counts to its end. */
function endOf(to: string | Instant): Instant {
  return typeof to === 'number' ? to : midnight(to) + DAY
}

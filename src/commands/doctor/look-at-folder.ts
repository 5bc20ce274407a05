/** What doctor says of the folder: its records, its policy and its history. */
import { checkPolicy } from '../../rules/list.ts'
import { presentAt } from '../../rules/shared/present.ts'
import { leftOutNames } from '../ledger/left-out.ts'
import { type DoctorInput, type Found, fine, type Look, problem, unknown } from './diagnosis.ts'

/** Every record counts: no deadline is watched in one that does not. */
export const lookAtRecords: Look = ({ gathered: { records } }) => {
  const unread = leftOutNames(records, true)
  if (unread.length === 0) return fine(`All ${records.length} records can be read.`)
  const named = unread.slice(0, 5).join(', ') + (unread.length > 5 ? ', …' : '')
  return problem(
    `No deadline is watched in ${unread.length} of ${records.length} records: ${named}.`,
    'Run `incident-ledger check`, and mend what it names.'
  )
}

const ABOUT_PEOPLE = new Set(['policy-reach', 'policy-roles', 'policy-placeholder', 'policy-away'])

/** The policy's own rules but for those about people: whatever they name weakens every deadline that rests on it. */
export const lookAtPolicy: Look = (input) => {
  const well = `No rule finds fault with ${input.gathered.policyFile.path}.`
  return byRules(input, (rule) => !ABOUT_PEOPLE.has(rule), well)
}

/** The rules about people: whatever they name reaches nobody. */
export const lookAtRoles: Look = (input) => {
  const well = 'Everybody whom the policy calls can be reached.'
  return byRules(input, (rule) => ABOUT_PEOPLE.has(rule), well)
}

/** A pack of the tool that was read later than what the policy has of it: a note, for the law may have changed or not. */
export const lookAtPacks: Look = ({ gathered: { policyFile }, packs }) => {
  const all = Object.entries(policyFile.policy.regimes ?? {})
  const regimes = all.filter(([, { pack }]) => pack !== undefined)
  if (regimes.length === 0) return []
  const older = regimes.flatMap(([name, { read = '', pack }]) => {
    const [own = name] = pack?.split('@') ?? []
    const shipped = packs.find((one) => one.name === own)
    return shipped === undefined || shipped.read <= read ? [] : { name, read, shipped }
  })
  if (older.length === 0) return fine('No pack of duties is older than what comes with the tool.')
  return older.map(({ name, read, shipped }) =>
    unknown(
      `The regime ${name} of the policy was read on ${read === '' ? 'no date that it says' : read}; the pack ${shipped.name}@${shipped.version} of the tool on ${shipped.read}.`,
      `Compare it with packs/${shipped.name}.yml of the tool, then correct \`read\` and \`pack\`.`
    )
  )
}

function byRules(
  { gathered: { policyFile, zones }, now }: DoctorInput,
  isAsked: (rule: string) => boolean,
  well: string
): readonly Found[] {
  const findings = checkPolicy({ policy: policyFile.policy, zones, present: presentAt(now) })
  const asked = findings.filter(({ rule }) => isAsked(rule))
  return asked.length === 0
    ? [fine(well)]
    : asked.map(({ message, hint }) => problem(message, hint))
}

/** The history is whole, here and in the workflows' checkouts: reports name its commits, and audits read each. */
export const lookAtHistory: Look = ({ gathered: { git }, workflows }) => {
  const cut = workflows.filter(({ steps }) => steps.some(({ fetchDepth }) => fetchDepth !== 0))
  return [
    git === null
      ? unknown('This is no Git work tree, or git is not installed.')
      : git.isShallow
        ? problem(
            'The history of this clone was cut when it was fetched.',
            'Run `git fetch --unshallow`; in a workflow give actions/checkout `fetch-depth: 0`.'
          )
        : fine('The history is whole.'),
    ...cut.map(({ path }) =>
      problem(
        `${path} checks out without history before it runs Incident Ledger.`,
        'Give its actions/checkout `with: { fetch-depth: 0 }`.'
      )
    ),
  ]
}

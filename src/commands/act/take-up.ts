/** Somebody takes an incident up by a comment: the roles that they take, and the entries that say so in the record. */
import { sameLogin } from '../../model/login.ts'
import type { LedgerEntry } from '../../clock/obligation.ts'
import { loginsOf } from '../../delivery/mentions.ts'
import { isSameAddress } from '../../model/address.ts'
import { isConfidential } from '../../model/marking.ts'
import type { Policy } from '../../model/policy.ts'
import { formatInstant, type Zones } from '../../model/time.ts'
import { typed } from '../../model/typed.ts'
import { appendEvent } from '../../parse/append-event.ts'
import { parseRecord } from '../../parse/parse-record.ts'
import type { YamlModule } from '../../parse/yaml-module.ts'
import { entryErrors, judgedWith } from '../ledger/entry-faults.ts'
import type { Gathered } from '../ledger/gather.ts'
import { isRefused, refused, type Refused } from './refused.ts'
import type { Shell } from '../shell.ts'
import type { CommentFacts } from './tasks.ts'

/** Who takes it up, and as what; no role: those for which the policy names them. */
export interface TakeUp {
  readonly who: string
  readonly role: string | null
  readonly comment: CommentFacts
}

/** What the roles are found in. */
interface TakeUpScene {
  readonly entry: LedgerEntry
  readonly policy: Policy
  readonly zones: Zones
}

/** The roles that they take. Nobody is taken for an incident manager whom the policy does not name as one. */
function rolesTaken(
  { who, role, comment }: TakeUp,
  { entry, policy, zones }: TakeUpScene
): readonly string[] | Refused {
  const roles = Object.keys(policy.contacts)
  const choices = roles.map((one) => `\`${one}\``).join(', ')
  if (role !== null) {
    if (roles.includes(role)) return [role]
    return refused(
      `The policy has no role ${role}.`,
      `Write one of ${choices}, and logins with an @.`
    )
  }
  // Whoever took a role up before is no hindrance to the others whom the policy names for it.
  const course = { ...entry.course, holdings: [] }
  const context = { policy, course, zones, now: comment.at }
  const named = roles.filter((one) =>
    [...(policy.contacts[one]?.logins ?? []), ...loginsOf(one, context)].some((login) =>
      sameLogin(login, who)
    )
  )
  if (named.length === 0) {
    return refused(
      `The policy names @${who} for no role.`,
      `Say which: \`/engage ROLE\`, with one of ${choices}.`
    )
  }
  const owed = new Set(entry.obligations.flatMap(({ role: one, owner }) => [one, owner]))
  const concerned = named.filter((one) => owed.has(one))
  return concerned.length > 0 ? concerned : named
}

/** The record's text with an entry for each role, and the roles for which that counts for nothing; null where the comment is in it already. */
export function takenUp(
  text: string,
  path: string,
  takeUp: TakeUp,
  { shell, gathered, yaml, compute }: TakingUp
): { readonly text: string; readonly inVain: readonly string[] } | Refused | null {
  const before = parseRecord(path, new TextEncoder().encode(text), yaml)
  const { file } = before
  const { policy } = gathered.policyFile
  const mayQuote = !isConfidential(file, policy, shell.place)
  const unreadable = mayQuote ? unreadableAt(path) : UNREADABLE
  if (file === null) return unreadable
  const { url, author, at } = takeUp.comment
  const isHeld = file.incident.timeline.some((event) => isSameAddress(event.url ?? '', url))
  if (isHeld) return null
  const entry = compute(file)
  if (entry === null) return unreadable
  const roles = rolesTaken(takeUp, { entry, policy, zones: gathered.zones })
  if (isRefused(roles)) return roles
  let added: string | null = text
  for (const role of roles) {
    const told = { at: formatInstant(at), event: 'engaged', role, who: takeUp.who, by: author }
    added = added && appendEvent(added, path, { ...told, via: 'github', url }, yaml)
  }
  if (added === null) return unreadable
  const after = parseRecord(path, new TextEncoder().encode(added), yaml)
  const [error] = entryErrors(judgedWith(shell, gathered, after), before, after, yaml)
  if (after.file === null) return unreadable
  if (error === undefined) {
    const { course } = compute(after.file) ?? { course: { discounted: [] } }
    const written = course.discounted.filter(
      ({ index }) => after.file?.incident.timeline[index]?.url === url
    )
    return { text: added, inVain: written.map((one) => one.role) }
  }
  return mayQuote ? refused(error.message, error.hint) : BROKEN
}

/** What writing an entry needs beside the text. */
export interface TakingUp {
  readonly shell: Shell
  readonly gathered: Gathered
  readonly yaml: YamlModule
  readonly compute: (file: LedgerEntry['file']) => LedgerEntry | null
}

/** What may be said of a confidential record, wherever the comment was made. */
const UNREADABLE = refused(
  'The record cannot be read, or its id is none.',
  'Run `incident-ledger check` on your own machine, and mend what it names.'
)
const BROKEN = refused(
  'The record would have an error.',
  'Add the entry on your own machine, where `incident-ledger log` says what is wrong.'
)

function unreadableAt(path: string): Refused {
  return refused(
    UNREADABLE.refused,
    `Run ${typed(`incident-ledger check ${path}`)}, and mend what it names.`
  )
}

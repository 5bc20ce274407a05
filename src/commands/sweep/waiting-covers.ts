/** The rotas with the covers that wait in a pull request: whoever asked in a comment relies on it from then on. */
import { findWaitingCovers } from '../../github/find-covers.ts'
import type { Heads } from '../../github/find-heads.ts'
import type { Failure } from '../../github/failure.ts'
import type { Repository } from '../../github/repository.ts'
import { isSameAddress } from '../../model/address.ts'
import { sameLogin } from '../../model/login.ts'
import type { Policy } from '../../model/policy.ts'
import { type Roster, rotaFileAt, withCover } from '../../model/roster.ts'
import type { Cover } from '../../model/rota.ts'
import type { Zones } from '../../model/time.ts'
import { parseCommands } from '../../parse/comment-commands.ts'
import { coverMoments } from '../../parse/comment-cover.ts'
import type { CommentSeen } from '../../parse/comment-witness.ts'
import { rostersIn } from '../../report/duty-now.ts'
import { mayEnter } from '../../rota/may-cover.ts'
import type { Gathered } from '../ledger/gather.ts'
import { readRota } from '../ledger/rotas-of.ts'
import { rotaPathOf } from '../ledger/places.ts'

type OfRotas = Pick<Gathered, 'policies' | 'policyFile' | 'zones'>

/** What was gathered, with those covers in every rota of every policy of the time; and what could not be asked. */
export async function withWaitingCovers<Known extends OfRotas>(
  gathered: Known,
  { pulls }: Pick<Heads, 'pulls'>,
  repository: Repository
): Promise<{ readonly gathered: Known; readonly failures: readonly Failure[] }> {
  const { policyFile, policies, zones } = gathered
  const rosters = rostersIn(policyFile.policy.contacts).map(({ roster }) => roster)
  const [one] = rosters
  if (one === undefined) return { gathered, failures: [] }
  const path = rotaPathOf(policyFile.path)
  const onBranch = one.versions.at(-1)?.file.covers ?? []
  const { covers, failures } = await findWaitingCovers(repository, {
    pulls,
    path,
    read: async (text) => (await readRota(path, text)).value,
    isKnown: ({ url = '' }) => onBranch.some((known) => isSameAddress(known.url ?? '', url)),
    bearsOut: (comment, cover) => {
      const roster = rosters.find(({ name }) => name === cover.rota)
      return roster !== undefined && asksFor(comment, cover, roster, zones)
    },
  })
  if (covers.length === 0) return { gathered, failures }
  const covered = <Held extends { readonly policy: Policy }>(held: Held): Held => ({
    ...held,
    policy: withCovers(held.policy, covers),
  })
  const [first, ...later] = policies.timeline
  const timeline: typeof policies.timeline = [covered(first), ...later.map(covered)]
  const all = { policyFile: covered(policyFile), policies: { ...policies, timeline } }
  return { gathered: { ...gathered, ...all }, failures }
}

function withCovers(
  policy: Policy,
  covers: readonly (Cover & { readonly asked: number })[]
): Policy {
  const contacts = Object.entries(policy.contacts).map(([role, contact]) => {
    const { roster } = contact
    if (roster === undefined) return [role, contact] as const
    const versions = covers.reduce(
      (known, cover) => withCover(known, cover, cover.asked),
      roster.versions
    )
    return [role, { ...contact, roster: { ...roster, versions } }] as const
  })
  return { ...policy, contacts: Object.fromEntries(contacts) }
}

/** Whether a comment's words ask for this cover, as they would be entered. */
function asksFor(
  { text, author, at }: CommentSeen,
  { rota, by, from, to }: Cover,
  roster: Roster,
  zones: Zones
): boolean {
  const [command, ...more] = parseCommands(text)
  if (command === undefined || more.length > 0 || !('ask' in command.asked)) return false
  const { asked } = command
  if (asked.ask !== 'cover' || (asked.rota !== null && asked.rota !== rota)) return false
  if (!sameLogin(asked.who ?? author, by) || !mayEnter(roster, author, at)) return false
  const zone = rotaFileAt(roster, at)?.timezone ?? roster.timezone
  const moments = coverMoments(asked, { at, zone, zones })
  return !('refused' in moments) && moments.from === from && moments.to === to
}

/** What meets an obligation: the entry that is to be written, its command, and the reply that does it from a phone. */
import type { LedgerEntry, Obligation } from '../clock/obligation.ts'
import { alternativesOf, EVIDENCE, isStep, isStillAsked } from '../model/asks.ts'
import { kindIn } from '../model/kind-in.ts'
import type { PolicyFile } from '../model/policy.ts'

/** Which incident's, by which policy. */
interface Meeting {
  readonly entry: LedgerEntry
  readonly policyFile: PolicyFile
}

/** The event that meets an obligation, as its name and its keys, with those that the policy asks of it. */
export function meetingEvent(
  obligation: Obligation,
  meeting: Meeting
): readonly [string, ...string[]] {
  const [name, ...details] = barely(obligation)
  const said = new Set(details.map((detail) => detail.split('=', 1)[0]))
  return [name, ...details, ...askedKeys(name, said, meeting).map((key) => `${key}=${blank(key)}`)]
}

/** The keys that the policy asks, of several the first; a status before it and evidence are entries of their own. */
function askedKeys(
  name: string,
  said: ReadonlySet<string | undefined>,
  { entry, policyFile }: Meeting
): string[] {
  const { kind } = entry.file.incident
  const asks = new Map(Object.entries(kindIn(policyFile.policy, kind)?.asks ?? {})).get(name) ?? []
  const before = entry.course.events.map(({ event }) => event)
  // A later assessment merges over the earlier: what was said once stands.
  const stands = name === 'assessed' ? before.filter(({ event }) => event === name) : []
  return asks.flatMap((ask) => {
    const ways = alternativesOf(ask).filter((word) => isStillAsked(word, before))
    const isSaid = ways.some((word) => said.has(word) || stands.some((one) => word in one))
    const [key] = ways
    return key === undefined || isSaid || ways.some((word) => word === EVIDENCE || isStep(word))
      ? []
      : [key]
  })
}

/** What stands for words that only people know. */
function blank(key: string): string {
  if (key === 'who' || key === 'by') return 'LOGIN'
  return key === 'note' || key === 'scope' || key.endsWith('reason') ? '"…"' : '…'
}

/** With what its form needs. */
function barely(obligation: Obligation): readonly [string, ...string[]] {
  const role = obligation.role ?? ''
  switch (obligation.do) {
    case 'notify':
      return ['notified', `role=${role}`]
    case 'engage':
      return ['engaged', `role=${role}`, 'who=LOGIN']
    case 'update':
      return ['updated', `audience=${role}`, 'note="…"']
    case 'reach':
      if (obligation.isConfirmation) return ['noted', 'by=LOGIN', 'note="…"']
      return [obligation.reach ?? 'noted', ...reachDetails(obligation)]
    case 'submit':
      return ['submitted', `duty=${obligation.target}`, 'by=LOGIN', 'ref=…', ...delay(obligation)]
  }
}

/** What an entry has to say so that it is reached: the facts of an assessment, and by whom where not anybody will do. */
function reachDetails({ reach, limit: { asked } }: Obligation): string[] {
  const isSigned = reach === 'validated' || reach === 'reviewed'
  const by = isSigned || (asked.do === 'reach' && asked.by !== undefined) ? ['by=LOGIN'] : []
  return reach === 'assessed' ? ['impact=…', 'urgency=…', ...by] : by
}

function delay({ state }: Obligation): string[] {
  return state === 'overdue' ? ['delay-reason="…"'] : []
}

/** The command that records it. */
export function meetingCommand(obligation: Obligation, meeting: Meeting, id: string): string {
  return ['incident-ledger log', id, ...meetingEvent(obligation, meeting)].join(' ')
}

/** What somebody with a phone replies when it is met; null where no comment says it. */
export function meetingReply({ do: asked, reach, isConfirmation }: Obligation): string | null {
  if (asked === 'engage' || isConfirmation) return '/ack'
  if (asked === 'update') return '/update TEXT'
  if (asked === 'notify' || asked === 'submit' || reach === 'reviewed') return null
  if (reach === 'assessed') return '/assess IMPACT URGENCY'
  return reach === 'closed' ? '/close' : `/${reach ?? 'note TEXT'}`
}

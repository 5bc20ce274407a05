/** Reads which versions of the rota were in force when, and puts them to the contacts that name one. */
import { blobId } from '../../git/blob-id.ts'
import type { GitRepository } from '../../git/repository.ts'
import { readPolicies as readBlobs } from '../../git/read-policies.ts'
import { CommandError } from '../../model/errors.ts'
import { absencesFor } from '../../model/policy-contact.ts'
import type { Contact, Policy } from '../../model/policy.ts'
import { asAsked, type RotaVersion } from '../../model/roster.ts'
import { type RotaFile, RotaFileSchema } from '../../model/rota.ts'
import type { ParsedWhole } from '../../parse/parse-whole.ts'
import { parseRota } from '../../parse/parse-rota.ts'
import { rotaErrors } from '../../rules/list.ts'
import { loadZones } from '../../store/zones.ts'
import type { ReadAt } from '../source.ts'
import { rotaPathOf } from './places.ts'

/** The sentence where there is no rota beside the policy, or one that nobody can read. */
export function noRota(policyPath: string, text: string | null): CommandError {
  return new CommandError(
    `There is no rota at ${rotaPathOf(policyPath)} that can be read.`,
    text === null ? 'Write one: docs/reference/rota.md.' : 'Run `incident-ledger check`.'
  )
}

/** Whether a contact of the policy names a rota. */
export function namesRota({ contacts }: Policy): boolean {
  return Object.values(contacts).some(({ rota }) => rota !== undefined)
}

/** Parses a rota; loads the `yaml` package only where its text needs it. */
export async function readRota(path: string, text: string): Promise<ParsedWhole<RotaFile>> {
  const cheap = parseRota(path, text)
  return cheap.needsExact ? parseRota(path, text, await import('yaml')) : cheap
}

/** The rota of a text; null where it has errors. */
async function rotaOf(path: string, text: string): Promise<RotaFile | null> {
  const { value } = await readRota(path, text)
  return value !== null && rotaErrors({ file: value, zones: await loadZones() }).length === 0
    ? value
    : null
}

/** What is asked of the rota's history. */
export interface RotaQuestion {
  readonly git: GitRepository | null
  /** The commit that is replayed; null: HEAD, with the folder as it is. */
  readonly commit: string | null
  /** Of the policy. */
  readonly path: string
  /** The text of the rota beside it; null, or left out: there is none, or nobody read it. */
  readonly rota?: string | null
  /** The commit beyond the history at hand that the text was read at. */
  readonly beyond?: ReadAt | undefined
}

/** The rota of a team that has taken its file away. */
const NONE = RotaFileSchema.parse({ version: 1, rotas: {} })

/**
 * Every version without errors, oldest first: one with errors was never in force, and the one before it counted on. From
 * its deletion on nobody is on duty. Without a history the present one stands for all time.
 */
export async function readRotas(question: RotaQuestion): Promise<readonly RotaVersion[]> {
  const { git, commit, path, rota: text = null, beyond } = question
  const place = rotaPathOf(path)
  const present = text === null ? null : await rotaOf(place, text)
  const alone = present === null ? [] : [{ since: null, file: present }]
  const head = commit ?? git?.head ?? null
  if (git === null || head === null || git.isShallow) return alone
  const { changes } = await git.policyHistory(head, place, null)
  const newest = changes[0]?.blob ?? null
  const isHere = commit === null && beyond === undefined && present !== null
  if (isHere && (newest === null || !git.isBlobAt(place, newest))) return alone
  const held = await readBlobs(
    git.top,
    changes.flatMap(({ blob }) => blob ?? [])
  )
  const versions: RotaVersion[] = []
  for (const { blob, committedAt, commit: hash } of changes.toReversed()) {
    const bytes = blob === null ? null : (held.get(blob) ?? null)
    const file =
      blob === null
        ? NONE
        : bytes === null
          ? null
          : await rotaOf(place, new TextDecoder().decode(bytes))
    if (file !== null) versions.push({ since: committedAt, file, commit: hash })
  }
  const isNews =
    beyond !== undefined &&
    present !== null &&
    blobId(new TextEncoder().encode(text ?? ''), head.length) !== newest
  const news = isNews ? [{ since: beyond.committedAt, file: present }] : []
  return [...versions, ...news]
}

/** The policy whose contacts know the versions of the rota that they name. */
export function withRotas(policy: Policy, versions: readonly RotaVersion[]): Policy {
  const { timezone } = policy
  if (!namesRota(policy)) return policy
  const counted = asAsked(versions)
  const contacts = Object.entries(policy.contacts).map(([role, contact]): [string, Contact] => [
    role,
    contact.rota === undefined
      ? contact
      : {
          ...contact,
          roster: {
            name: contact.rota,
            versions: counted,
            timezone,
            away: absencesFor(role, policy),
          },
        },
  ])
  return { ...policy, contacts: Object.fromEntries(contacts) }
}

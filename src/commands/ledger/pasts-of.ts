/** Reads what the history says of the records that declare not to be live. */
import { idKey } from '../../model/id.ts'
import { type Past, type PastOf, resolvedSince, unknownPast } from '../../clock/declared.ts'
import { deriveCourse } from '../../clock/derive-course.ts'
import type { CommittedVersion } from '../../git/read-versions.ts'
import type { GitRepository } from '../../git/repository.ts'
import { CommandError } from '../../model/errors.ts'
import type { IncidentFile } from '../../model/incident.ts'
import type { Policy } from '../../model/policy.ts'
import { parseRecord } from '../../parse/parse-record.ts'
import { ledgerOf } from '../../store/read-ledger.ts'

/** What the pasts are read from. */
export interface PastsQuestion {
  readonly git: GitRepository | null
  /** The commit that is replayed; null: HEAD. */
  readonly commit: string | null
  readonly records: readonly { readonly file: IncidentFile | null }[]
  readonly policy: Policy
}

/**
 * The pasts of these records: nothing is read where all are live, and nothing is known without a whole history. An
 * incident is followed by its id, under every name that holds it.
 */
export async function pastsOf({ git, commit, records, policy }: PastsQuestion): Promise<PastOf> {
  const asked = records.flatMap(({ file }) =>
    file === null || file.incident.declared === 'live' ? [] : [file]
  )
  const revision = commit ?? git?.head ?? null
  if (asked.length === 0 || git === null || git.isShallow || revision === null) return unknownPast
  const ids = asked.map(({ incident }) => idKey(incident.id))
  const paths = new Set(asked.map(({ path }) => `${git.prefix}${path}`))
  const isWanted = (path: string) =>
    paths.has(path) || (path.endsWith('.md') && ids.some((id) => path.toLowerCase().includes(id)))
  const { readVersions } = await import('../../git/read-versions.ts')
  let versions: readonly CommittedVersion[]
  try {
    versions = await readVersions(git.top, revision, isWanted)
  } catch (error) {
    if (error instanceof CommandError) return unknownPast
    throw error
  }
  const pasts = new Map(ids.map((id): [string, KnownPast] => [id, { first: null, main: [] }]))
  for (const { path, bytes, at, isMainLine } of versions) {
    const [read] = (await ledgerOf([parseRecord(path, bytes)])).records
    const incident = read?.file?.incident
    const past = incident === undefined ? undefined : pasts.get(idKey(incident.id))
    if (incident === undefined || past === undefined) continue
    const { declared } = incident
    if (isMainLine) past.main.push(declared)
    if (past.first !== null && past.first.at < at) continue
    const resolvedAt = resolvedSince(deriveCourse(incident, 'unknown', policy, at))
    past.first = { at, declared, resolvedAt }
  }
  return (id) => {
    const past = pasts.get(id)
    return past === undefined ? { known: false } : { known: true, ...past }
  }
}

type Known = Extract<Past, { known: true }>
interface KnownPast {
  first: Known['first']
  readonly main: Known['main'][number][]
}

/** Finds the policy that the records of a ledger stood under before its own came from nowhere. */
import { basename, extname } from 'node:path/posix'
import { idInName } from '../model/id.ts'
import { DAY, parseInstant } from '../model/time.ts'
import { POLICY_BYTES } from '../parse/parse-policy.ts'
import { type LoggedCommit, logCommits } from './parse-log.ts'
import { readObjects } from './read-objects.ts'
import { readGit } from './run-git.ts'
import { readTree } from './tree.ts'

/** The policy of a ledger, and the folder of the records that it holds, relative to the top. */
export interface PolicyPlace {
  readonly policy: string
  readonly dir: string
}

/** A policy of before, and how many records of this ledger and of others stood below its folder. */
interface Candidate {
  readonly path: string
  readonly own: number
  readonly foreign: number
}

/** What the main line held before: records by their folder, and what may have been a policy, by path. */
interface Earlier {
  /** The names of the records that stood in a folder, or below it. */
  readonly below: Map<string, Set<string>>
  readonly blobs: Map<string, Set<string>>
}

/**
 * `taken` is the policy that most of the ledger's records stood under, the nearest above them first; where none stood
 * above them, the only one that no other ledger's records stood under. `others` may have held some of them as well.
 * A ledger none of whose records stood on the main line before has nothing before.
 */
export async function earlierPolicies(
  top: string,
  { policy, dir }: PolicyPlace,
  revision: string,
  { hash, parents: [parent = ''] }: LoggedCommit
): Promise<{ readonly taken: string | null; readonly others: readonly string[] }> {
  const nothing = { taken: null, others: [] }
  const own = namesIn(top, revision, dir)
  const latest = latestDate(top, hash)
  if (![...own].some((name) => isNoYounger(name, latest))) return nothing
  const earlier = await readEarlier(top, parent, extname(policy))
  const isOwn = (name: string) => own.has(name)
  const stood = earlier.below.get('') ?? new Set()
  if (![...stood].some(isOwn)) return nothing
  const candidates: Candidate[] = []
  for (const path of await policiesAmong(top, earlier.blobs)) {
    const names = [...(earlier.below.get(folderOf(path)) ?? [])]
    const mine = names.filter(isOwn).length
    candidates.push({ path, own: mine, foreign: names.length - mine })
  }
  const above = candidates
    .filter(({ own: count }) => count > 0)
    .toSorted((a, b) => b.own - a.own || depthOf(b.path) - depthOf(a.path))
  const [first, ...rest] = above
  if (first !== undefined) {
    // What stands further up, above the same records, is another ledger's or none's.
    const others = rest.filter(({ path }) => !first.path.startsWith(prefixOf(folderOf(path))))
    return { taken: first.path, others: others.map(({ path }) => path) }
  }
  const apart = candidates.filter(({ foreign }) => foreign === 0).map(({ path }) => path)
  const [only = null] = apart
  return apart.length === 1 ? { taken: only, others: [] } : { taken: null, others: apart }
}

/** The records of the ledger at `revision`. */
function namesIn(top: string, revision: string, dir: string): ReadonlySet<string> {
  const within = dir === '' || dir === '.' ? [] : [dir]
  const paths = [...readTree(top, revision, within).files.keys()]
  return new Set(paths.flatMap((path) => recordName(path) ?? []))
}

/** The id that a file carries in its name, in lower case, or else the whole name; null for what is no record. */
function recordName(path: string): string | null {
  const name = basename(path)
  if (!name.endsWith('.md') || name === 'README.md' || name === 'review.md') return null
  return idInName(name)?.toLowerCase() ?? name
}

/** Whether an incident can have begun before the policy came: an id says the day. */
function isNoYounger(name: string, policyAt: number): boolean {
  const [, year, month, day] = /^[a-z0-9]{2,10}-(\d{4})(\d{2})(\d{2})-/.exec(name) ?? []
  const begun = parseInstant(`${year}-${month}-${day}T00:00:00Z`)
  return typeof begun !== 'number' || begun <= policyAt + DAY
}

/** The latest date that the main line claims up to a commit: each may choose its own. */
function latestDate(top: string, commit: string): number {
  const args = ['log', '--first-parent', '--format=%ct', '--end-of-options', commit]
  const dates = readGit(top, args, 'The history cannot be read').split('\n').map(Number)
  return dates.reduce((latest, date) => Math.max(latest, date), 0)
}

/** One pass over the main line: only a ledger whose records are older than its policy asks for it. */
async function readEarlier(top: string, from: string, extension: string): Promise<Earlier> {
  const below = new Map<string, Set<string>>()
  const blobs = new Map<string, Set<string>>()
  for await (const { changes } of logCommits(top, ['--first-parent', '--end-of-options', from])) {
    for (const { path, before, after } of changes) {
      const name = recordName(path)
      if (name !== null) {
        for (let folder = folderOf(path); ; folder = folderOf(folder)) {
          below.set(folder, (below.get(folder) ?? new Set()).add(name))
          if (folder === '') break
        }
      } else if (isTextOfKeys(path, extension)) {
        const known = blobs.get(path) ?? new Set()
        for (const blob of [before, after]) if (blob !== null) known.add(blob)
        blobs.set(path, known)
      }
    }
  }
  return { below, blobs }
}

/** Whether a policy may stand there: lists that tools write are long, and come in every commit. */
function isTextOfKeys(path: string, extension: string): boolean {
  const own = extname(path)
  return (
    (own === '.yml' || own === '.yaml' || own === extension) && basename(path) !== 'pnpm-lock.yaml'
  )
}

/** Words that no policy lacks, and that no other kind of file has all of. */
const WORDS = ['version', 'contacts', 'kinds', 'matrix']

/** The paths at which a policy ever stood, by the words in it; one text at a time is in memory. */
async function policiesAmong(
  top: string,
  paths: ReadonlyMap<string, ReadonlySet<string>>
): Promise<string[]> {
  const policies = new Set<string>()
  const all = new Set([...paths.values()].flatMap((blobs) => [...blobs]))
  for await (const { hash, bytes } of readObjects(top, all, POLICY_BYTES)) {
    const text = bytes === null ? '' : new TextDecoder().decode(bytes)
    if (WORDS.every((word) => text.includes(word))) policies.add(hash)
  }
  return [...paths]
    .filter(([, blobs]) => [...blobs].some((blob) => policies.has(blob)))
    .map(([path]) => path)
}

/** Empty at the top. */
function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0))
}

function prefixOf(folder: string): string {
  return folder === '' ? '' : `${folder}/`
}

function depthOf(path: string): number {
  return path.split('/').length
}

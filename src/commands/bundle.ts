/** `bundle`: an evidence pack of a period, which anybody can verify without the repository it came from. */
import { countOf } from '../model/count-of.ts'
import { join } from 'node:path'
import type { Evidence, PackFacts } from '../pack/evidence.ts'
import { HISTORY, SUMS } from '../pack/pack-path.ts'
import type { SentNotice } from '../pack/sent-notice.ts'
import { formatSums } from '../pack/sums.ts'
import { writeHistoryBundle } from '../git/history-bundle.ts'
import { parseCommit } from '../git/parse-commit.ts'
import { readObjects } from '../git/read-objects.ts'
import { findSentNotices } from '../github/find-sent.ts'
import { CommandError, type ExitCode } from '../model/errors.ts'
import type { IncidentFile } from '../model/incident.ts'
import type { Instant } from '../model/time.ts'
import type { Period } from '../period/period.ts'
import { terminalLine } from '../text/terminal.ts'
import { refuseUsedFolder, sumOf, sumOfPackFile } from '../store/pack-folder.ts'
import { createFile, refuseGitFolder } from '../store/write-file.ts'
import { drawPack } from './pack/draw-pack.ts'
import { findUncommitted } from './pack/find-uncommitted.ts'
import { tellLeftOut } from './ledger/left-out.ts'
import { outsideRecords } from './ledger/out-folder.ts'
import { packPopulation, readEvidence } from './pack/pack-evidence.ts'
import { findPackPlaces } from './pack/pack-places.ts'
import { gatherPack, type PackGathered, type PackPlaces } from './pack/pack-source.ts'
import { periodOption } from './report.ts'
import { discreetShell } from './act/discretion.ts'
import { type GitHubOptions, openRepository } from './ledger/github-options.ts'
import type { CommonOptions, Shell } from './shell.ts'
import { verifyPack } from './pack/verify-pack.ts'

/** Which period, and where the pack goes; or which pack is verified. */
export interface BundleOptions extends CommonOptions, GitHubOptions {
  /** As in `report`. */
  readonly from: string | null
  readonly to: string | null
  /** Where the pack goes, a folder that is empty or not there yet; or null. */
  readonly out: string | null
  /** The pack to verify, or null; one of the two. */
  readonly verify: string | null
  /** Whether somebody asked for the moment of the shell; else a pack stands where the record ends. */
  readonly isNowGiven: boolean
  /** Of the tool. */
  readonly version: string
  readonly author: string
}

/** Makes a pack, or verifies one. Exit 1 where one that is verified differs from what it should be. */
export async function bundle(shell: Shell, options: BundleOptions): Promise<ExitCode> {
  const { out, verify, version } = options
  if (out !== null && verify === null) return makePack(shell, { ...options, out })
  if (out === null && verify !== null) return verifyPack(shell, { pack: verify, version })
  throw new CommandError(
    out === null ? 'It is not said where the pack is to go.' : 'A pack is made, or it is verified.',
    'Give --out FOLDER to make one, or --verify FOLDER to verify one.'
  )
}

type Making = BundleOptions & { readonly out: string }

/** Writes the pack, and prints the one sum that stands for all of it. */
async function makePack(whole: Shell, options: Making): Promise<ExitCode> {
  const shell = await discreetShell(whole, options)
  const period = await periodOption(shell, options)
  const places = findPackPlaces(shell.root, options)
  const folder = unusedFolder(shell, options, join(places.root, places.dir))
  const { uncommitted, leftOut } = await findUncommitted(places)
  const tree = { ...places, uncommitted }
  shell.progress?.('Reading the records')
  const gathered = await gatherPack(shell, tree)
  const now = options.isNowGiven
    ? shell.now
    : await packMoment(places, gathered.files, period, shell.now)
  const github = githubOf(options, gathered)
  const { head, dir, policy } = places
  const facts: PackFacts = {
    version: options.version,
    period,
    now,
    dir,
    policy,
    head,
    github,
    uncommitted: [...uncommitted.keys()],
    leftOut,
  }
  tellUncommitted(shell, facts)
  const sent = await findSent(shell, options, facts, gathered)
  const evidence = await readEvidence({ shell, facts, gathered, places: tree, sent })
  tellAbsent(shell, evidence, gathered)
  shell.progress?.('Writing the pack')
  const files = drawPack(evidence, uncommitted)
  const { root } = places
  write(folder, files, head === null ? null : (file) => writeHistoryBundle(root, head, file))
  const count = evidence.incidents.length
  shell.err(
    `${countOf(count, 'incident')} in ${terminalLine(options.out)}; note the sum of all sums somewhere else:\n`
  )
  shell.out(`${sumOfPackFile(folder, SUMS)}  ${terminalLine(join(options.out, SUMS))}\n`)
  return 0
}

/** The sums come last: a pack that was not finished has none. */
function write(
  folder: string,
  files: ReadonlyMap<string, Uint8Array>,
  writeHistory: ((file: string) => void) | null
): void {
  const sums = [...files].map(([path, bytes]) => ({ path, sha256: sumOf(bytes) }))
  for (const [path, bytes] of files) createFile(folder, path, bytes)
  if (writeHistory !== null) {
    writeHistory(join(folder, HISTORY))
    sums.push({ path: HISTORY, sha256: sumOfPackFile(folder, HISTORY) })
  }
  createFile(folder, SUMS, formatSums(sums))
}

/** @throws CommandError (2) where the pack would lie among the records, or in a folder that is used. */
function unusedFolder(shell: Shell, { out }: Making, records: string): string {
  const folder = outsideRecords(shell.root, out, records)
  refuseGitFolder(join(folder, SUMS), out)
  refuseUsedFolder(folder)
  return folder
}

function githubOf(options: BundleOptions, { policyFile }: PackGathered): PackFacts['github'] {
  const { repository, token, author } = options
  if (repository === null) return null
  if (!token) {
    throw new CommandError(
      `${repository} is to be asked for the notices, and GITHUB_TOKEN is not set.`,
      'Set GITHUB_TOKEN to one that may read issues, or leave --repo away.'
    )
  }
  return { repository, authors: [...new Set([author, ...policyFile.policy.authors])] }
}

async function findSent(
  shell: Shell,
  options: BundleOptions,
  facts: PackFacts,
  gathered: PackGathered
): Promise<SentNotice[]> {
  const place = await openRepository(shell, options)
  if (facts.github === null || place === null) {
    shell.err(
      'note: GitHub was not asked; name --repo and set GITHUB_TOKEN to pack what it holds of the notices.\n'
    )
    return []
  }
  const { authors } = facts.github
  shell.progress?.('Asking GitHub for the notices')
  const { reported, openBefore } = packPopulation(gathered, facts)
  const incidents = [...reported, ...openBefore].map(({ file }) => file.incident.id)
  return findSentNotices(place, { authors, incidents })
}

/** What is broken at HEAD is in the pack by its last version that can be read, where the history has one. */
function tellAbsent(shell: Shell, { incidents }: Evidence, { records }: PackGathered): void {
  const packed = new Set<string>()
  for (const { entry, record } of incidents) {
    if (record.as !== 'gone' && record.as !== 'unreadable') continue
    packed.add(record.path)
    const what = record.as === 'gone' ? 'is gone' : 'cannot be read'
    const id = terminalLine(entry.file.incident.id)
    shell.err(
      `note: the record of ${id} ${what}; the pack holds its last version that can be read.\n`
    )
  }
  tellLeftOut(
    shell,
    records.filter(({ path }) => !packed.has(path))
  )
}

function tellUncommitted(shell: Shell, { head, uncommitted, leftOut }: PackFacts): void {
  if (head === null)
    shell.err('note: there is no history here; the pack holds the folder as it is.\n')
  else
    for (const path of uncommitted)
      shell.err(`note: ${terminalLine(path)} was never committed; the pack holds it as it is.\n`)
  for (const path of leftOut)
    shell.err(`note: what is not committed of ${terminalLine(path)} is left out.\n`)
}

/** More than any commit object needs. */
const COMMIT_LIMIT = 1024 * 1024

/**
 * The moment that a pack stands at where nobody asked for one, the same whenever it is made: the end of the period
 * or of what was known, whichever is later, but never later than the present: the last commit's date, or without git
 * the last entry's instant.
 */
async function packMoment(
  { root, head }: Pick<PackPlaces, 'root' | 'head'>,
  files: readonly IncidentFile[],
  { to }: Period,
  present: Instant
): Promise<Instant> {
  const known = head === null ? lastEntry(files) : await committedAt(root, head)
  return Math.min(present, Math.max(to, known))
}

function lastEntry(files: readonly IncidentFile[]): Instant {
  const instants = files.flatMap(({ incident }) => incident.timeline.map(({ at }) => at))
  return instants.reduce((last, at) => Math.max(last, at), 0)
}

async function committedAt(root: string, head: string): Promise<Instant> {
  for await (const { bytes } of readObjects(root, [head], COMMIT_LIMIT))
    return parseCommit(head, bytes ?? new Uint8Array()).committer.at
  return 0
}

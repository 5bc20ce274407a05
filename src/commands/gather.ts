/** Gathers what every verb starts from: the records, the policy with its commit, the zones and the repository. */
import { lstatSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { join } from 'node:path/posix'
import type { Finding } from '../model/finding.ts'
import type { IncidentFile } from '../model/incident.ts'
import type { PolicyFile } from '../model/policy.ts'
import type { Zones } from '../model/time.ts'
import type { ParsedRecord } from '../parse/parse-record.ts'
import { CommandError } from '../model/errors.ts'
import { terminalLine } from '../report/terminal.ts'
import { type GitRepository, openGit } from '../git/repository.ts'
import { readLedger } from '../store/read-ledger.ts'
import { parsePolicyBytes, readPolicy, type ReadPolicy } from '../store/read-policy.ts'
import { holdsFile } from '../store/holds-file.ts'
import { loadZones } from '../store/zones.ts'
import type { CommonOptions, Shell } from './shell.ts'

/** The records as read, and the policy that they are held against. */
export interface Gathered {
  readonly records: readonly ParsedRecord[]
  /** Those of them that can be computed. */
  readonly files: readonly IncidentFile[]
  readonly policyFile: PolicyFile
  readonly policyText: string
  readonly zones: Zones
  /** Null without git. */
  readonly git: GitRepository | null
}

/** Where the policy is: as asked, or beside the records. */
export function policyPath({ dir, policy }: CommonOptions): string {
  return policy ?? join(dir, 'policy.yml')
}

/**
 * Reads records and policy.
 *
 * @param basePolicy the policy's bytes where it is not the folder's own that counts: a pull request's run goes by
 *   the base branch's.
 * @throws CommandError (2) where the folder is missing, or the policy is missing or has errors.
 */
export async function gather(
  shell: Shell,
  options: CommonOptions,
  basePolicy: Uint8Array | null = null
): Promise<Gathered> {
  const { records } = await readLedger(shell.root, options.dir)
  const path = policyPath(options)
  const empty = basePolicy === null && isEmpty(shell, options, records)
  if (empty) shell.err(emptyNote(options))
  const read = await policyFor(shell, path, empty ? shippedPolicy(shell) : basePolicy)
  if (read.policy === null) throw unusablePolicy(path, read.findings)
  const git = openGit(shell.root)
  return {
    records,
    files: records.flatMap(({ file }) => (file === null ? [] : [file])),
    policyFile: { path, policy: read.policy, commit: commitOf(git, shell, path, basePolicy) },
    policyText: read.text ?? '',
    zones: await loadZones(),
    git,
  }
}

/** Whether the folder holds nothing yet: no record, and no policy where one would be. That is a beginning, no fault. */
export function isEmpty(
  shell: Shell,
  options: CommonOptions,
  records: readonly ParsedRecord[]
): boolean {
  if (records.length > 0 || options.policy !== null) return false
  const path = resolve(shell.root, policyPath(options))
  return lstatSync(path, { throwIfNoEntry: false }) === undefined
}

/** What to say of an empty folder. */
export function emptyNote(options: CommonOptions): string {
  return `${options.dir} is empty: no record and no policy yet. Run \`incident-ledger init\` to begin.\n`
}

/** The default policy, as it comes with the tool. */
export function shippedPolicy(shell: Shell): Uint8Array {
  return readFileSync(new URL('../incidents/policy.yml', shell.templates))
}

/** The policy that counts: the bytes that were handed in, or else the folder's own. */
export async function policyFor(
  shell: Shell,
  path: string,
  basePolicy: Uint8Array | null
): Promise<ReadPolicy> {
  return basePolicy === null ? readPolicy(shell.root, path) : parsePolicyBytes(path, basePolicy)
}

/** The last commit that touched the policy, where the folder holds the policy that counts. */
function commitOf(
  git: GitRepository | null,
  shell: Shell,
  path: string,
  basePolicy: Uint8Array | null
): string | null {
  if (git === null || (basePolicy !== null && !holdsFile(shell.root, path, basePolicy))) return null
  return git.lastCommitOf(path)
}

/** The sentence for a policy that cannot be used: its first fault, and how many more there are. */
export function unusablePolicy(path: string, findings: readonly Finding[]): CommandError {
  const first = findings.find(({ severity }) => severity === 'error')
  if (first === undefined) {
    return new CommandError(`The policy ${path} cannot be used.`, 'Run `incident-ledger check`.')
  }
  const more = findings.length > 1 ? ` (and ${findings.length - 1} more)` : ''
  return new CommandError(
    `The policy cannot be used: ${path}:${first.line}:${first.column} ${first.message}${more}`,
    first.hint
  )
}

/** Says on stderr which records were left out, since one bad file never stops the others. */
export function tellUnreadable(shell: Shell, records: readonly ParsedRecord[]): void {
  for (const { path, file, findings } of records) {
    const [first] = findings
    if (file !== null || first === undefined) continue
    shell.err(
      `left out ${terminalLine(`${path}:${first.line}:${first.column} ${first.message}`)}\n`
    )
  }
}

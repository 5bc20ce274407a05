/** The records of which only id, priority and times may be said in this place, and how a run keeps to that. */
import { ID_PATTERN } from '../../model/incident.ts'
import type { Finding } from '../../model/finding.ts'
import type { Policy } from '../../model/policy.ts'
import type { ParsedRecord } from '../../parse/parse-record.ts'
import { parsePolicyBytes } from '../../store/read-policy.ts'
import type { Part, Run } from './act-run.ts'
import { policyPath } from '../ledger/gather.ts'
import { openSource } from '../ledger/ledger-source.ts'
import type { CommonOptions, Shell } from '../shell.ts'
import type { Touched } from './touched-records.ts'

/** What each hidden record is called, by its path: its path repeats its title. */
export type Hidden = ReadonlyMap<string, string>

/**
 * The records of the work tree that are marked amber or red, by themselves or by their kind, where the place is not
 * known to be private. What cannot be read, or has no policy to say, is hidden unless it is marked otherwise.
 */
export async function hiddenRecords(
  shell: Shell,
  { isPrivate }: Run,
  options: CommonOptions,
  touched: Touched
): Promise<Hidden> {
  if (isPrivate === true) return new Map()
  const source = openSource(shell.root, options)
  if (!source.has(options.dir)) return new Map()
  const policy = await policyFor(shell, options, touched)
  const records = await source.records(options.dir)
  return new Map(
    records
      .filter((record) => isHidden(record, policy))
      .map(({ path, id }) => [path, id !== null && ID_PATTERN.test(id) ? id : 'a hidden record'])
  )
}

/** A pull request's own policy must not lift a marking. */
async function policyFor(
  shell: Shell,
  options: CommonOptions,
  touched: Touched
): Promise<Policy | null> {
  if (touched.kind === 'some') {
    const { bytes } = touched.base
    return bytes === null ? null : (await parsePolicyBytes(policyPath(options), bytes)).policy
  }
  const source = openSource(shell.root, options)
  const path = policyPath(options)
  return source.has(path) ? (await source.policy(path)).policy : null
}

const MARKED = /^tlp:\s*["']?(clear|green|amber|red)\b/im
const KIND = /^kind:\s*["']?([a-z][a-z0-9-]*)\b/im

function isHidden({ file, text }: ParsedRecord, policy: Policy | null): boolean {
  const marking = file === null ? MARKED.exec(text ?? '')?.[1]?.toLowerCase() : file.incident.tlp
  const kind = file === null ? KIND.exec(text ?? '')?.[1] : file.incident.kind
  const known = policy !== null && kind !== undefined && Object.hasOwn(policy.kinds, kind)
  const byKind = known ? policy.kinds[kind]?.tlp : 'red'
  return ['amber', 'red'].includes(marking ?? byKind ?? 'red')
}

/** The findings with no word of what is hidden: the rule and the line are all that the place may learn. */
export function withholdFindings(findings: readonly Finding[], hidden: Hidden): readonly Finding[] {
  if (hidden.size === 0) return findings
  return findings.map((finding) => {
    const name = hidden.get(finding.path)
    if (name === undefined) {
      const { message, hint } = finding
      return { ...finding, message: unnamed(message, hidden), hint: unnamed(hint, hidden) }
    }
    // That a marking does not fit the place is no secret, and whoever can mend it must hear of it.
    if (finding.rule === 'tlp-public') return { ...finding, path: name }
    return {
      ...finding,
      path: name,
      message: 'Something is to be mended here; the record is confidential, and this place is not.',
      hint: 'Run `incident-ledger check` on your own machine.',
    }
  })
}

/** A text without the paths of what is hidden. */
function unnamed(text: string, hidden: Hidden): string {
  let safe = text
  for (const [path, name] of hidden) {
    safe = safe
      .replaceAll(path, name)
      .replaceAll(path.split('/').map(encodeURIComponent).join('/'), name)
  }
  return safe
}

/** A shell whose every line is without them. */
export function hidingShell(shell: Shell, hidden: Hidden): Shell {
  if (hidden.size === 0) return shell
  return {
    ...shell,
    out: (text) => shell.out(unnamed(text, hidden)),
    err: (text) => shell.err(unnamed(text, hidden)),
  }
}

/** A part whose summary, outputs and sentences are without them. */
export function hidingPart(part: Part, hidden: Hidden): Part {
  if (hidden.size === 0) return part
  const safe = (text: string) => unnamed(text, hidden)
  return {
    ...part,
    summary: safe(part.summary),
    outputs: Object.fromEntries(
      Object.entries(part.outputs).map(([name, value]) => [name, safe(value)])
    ),
    warnings: part.warnings.map(safe),
    errors: part.errors.map(safe),
  }
}

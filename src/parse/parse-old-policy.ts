/** Reads a version of the policy that stood once: of an older format too, and without a place for every fault. */
import { type Policy, PolicySchema } from '../model/policy.ts'
import { decode } from './decode.ts'
import { isOlderPolicy, migratePolicy } from './migrate-policy.ts'
import { parsePolicy } from './parse-policy.ts'
import type { YamlModule } from './yaml-module.ts'

/** The version, or why it was never in force: its first fault. */
export type OldPolicy =
  | { readonly policy: Policy; readonly problem: null }
  | { readonly policy: null; readonly problem: string }

/** Parses the bytes that a commit holds at `path`; `loadYaml` is asked only where the cheap reader will not judge. */
export async function parseOldPolicy(
  path: string,
  bytes: Uint8Array,
  loadYaml: () => Promise<YamlModule>
): Promise<OldPolicy> {
  const { text, findings: undecoded } = decode(path, bytes)
  if (text === null) return { policy: null, problem: problemOf(undecoded) }
  const cheap = parsePolicy(path, text)
  if (cheap.policy !== null) return { policy: cheap.policy, problem: null }
  const migrated = await migrate(text)
  if (migrated !== null) return { policy: migrated, problem: null }
  const { policy, findings } = cheap.needsExact ? parsePolicy(path, text, await loadYaml()) : cheap
  return policy === null ? { policy, problem: problemOf(findings) } : { policy, problem: null }
}

async function migrate(text: string): Promise<Policy | null> {
  const { loadCoreYaml } = await import('./core-yaml.ts')
  let value: unknown
  try {
    value = loadCoreYaml(text.replace(/^\uFEFF/, ''))
  } catch {
    // No YAML: the exact reader names the fault.
    return null
  }
  return isOlderPolicy(value) ? (PolicySchema.safeParse(migratePolicy(value)).data ?? null) : null
}

function problemOf(
  findings: readonly { readonly line: number; readonly message: string }[]
): string {
  const [first] = findings
  return first === undefined ? 'it cannot be read' : `line ${first.line}: ${first.message}`
}

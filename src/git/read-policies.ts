/** Reads versions of a policy by their blobs: one reading with one limit, whichever verb asks. */
import { type OldPolicy, parseOldPolicy } from '../parse/parse-old-policy.ts'
import { POLICY_BYTES } from '../parse/parse-policy.ts'
import { readObjects } from './read-objects.ts'

/** The bytes by blob; null where it is larger than any policy. */
export async function readPolicies(
  top: string,
  blobs: Iterable<string>
): Promise<ReadonlyMap<string, Uint8Array | null>> {
  const found = new Map<string, Uint8Array | null>()
  for await (const { hash, bytes } of readObjects(top, new Set(blobs), POLICY_BYTES))
    found.set(hash, bytes)
  return found
}

/** A version, or why it was never in force. */
export async function parsePolicyVersion(
  path: string,
  bytes: Uint8Array | null
): Promise<OldPolicy> {
  if (bytes !== null) return parseOldPolicy(path, bytes, () => import('yaml'))
  return { policy: null, problem: `it is larger than a policy may be, ${POLICY_BYTES} bytes` }
}

/** Where policy and rota lie. */
import { dirname, join } from 'node:path/posix'

/** Where the policy is: as asked, or beside the records. */
export function policyPath({
  dir,
  policy,
}: {
  readonly dir: string
  readonly policy: string | null
}): string {
  return policy ?? join(dir, 'policy.yml')
}

/** Where the rota is: beside the policy. */
export function rotaPathOf(policy: string): string {
  return join(dirname(policy), 'rota.yml')
}

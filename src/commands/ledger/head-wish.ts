/** What the policy says of the head that a record's body may have. */
import type { Policy } from '../../model/policy.ts'
import type { HeadWish } from '../../parse/keep-head.ts'
import { drawHead } from '../../text/record-head.ts'

/** A new head only where the policy asks for one; one that stands there is kept, whatever the policy says. */
export function headWish(policy: Policy): HeadWish {
  return { draw: drawHead, wanted: policy['record-head'] === 'write' }
}

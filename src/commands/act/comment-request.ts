/** What the commands of a comment are carried out in, and what comes of them. */
import type { Repository } from '../../github/repository.ts'
import type { Inline } from '../../text/markdown.ts'
import type { Gathered } from '../ledger/gather.ts'
import type { Acting } from './act-run.ts'
import { refused, type Refused } from './refused.ts'
import type { CommentFacts } from './tasks.ts'

/** A comment, and the ledger that it speaks of. */
export interface CommentRequest extends Acting {
  readonly gathered: Gathered
  readonly repository: Repository
  readonly comment: CommentFacts
}

/** `text` answers in words; null where the reaction says it all. `isOurs`: GitHub refused it, not we. */
export type Outcome =
  | {
      readonly text: Inline | null
      readonly warnings?: readonly string[]
      /** Whether the default branch moved, and the parts that follow are to see it. */
      readonly hasMoved?: boolean
    }
  | (Refused & { readonly isOurs?: boolean })

/** Whoever wrote it may not write to the repository. */
export function noWriter(command: string): Refused {
  return refused(
    'This takes write access to the repository, and you have none.',
    `Ask somebody who has it to write \`${command}\` with your login.`
  )
}

export const ONLY_PLANS: Refused = refused(
  'This run only plans.',
  'Leave `apply` at its default where people comment.'
)

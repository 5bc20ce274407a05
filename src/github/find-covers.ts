/** Covers that wait in a pull request of ours, and that the comment which asked for them bears out: they count already. */
import type { PullHead } from '../delivery/heads.ts'
import { CommandError } from '../model/errors.ts'
import type { Cover, RotaFile } from '../model/rota.ts'
import type { CommentSeen } from '../parse/comment-witness.ts'
import { explain, type Failure } from './failure.ts'
import { findFileAt } from './head-tree.ts'
import { commentNumber, findComment } from './find-vouched.ts'
import { isCoversBranch } from './open-pull.ts'
import { mayWrite } from './facts.ts'
import type { Repository } from './repository.ts'

/** What is known before anything is asked. */
export interface CoversInput {
  readonly pulls: readonly PullHead[]
  /** Of the rota. */
  readonly path: string
  /** Parses it; null where it cannot be read. */
  readonly read: (text: string) => Promise<RotaFile | null>
  /** Whether the branch holds it already. */
  readonly isKnown: (cover: Cover) => boolean
  /** Whether the words of a comment ask for this very cover, by somebody of its rota. */
  readonly bearsOut: (comment: CommentSeen, cover: Cover) => boolean
}

/** What was found. */
export interface WaitingCovers {
  /** In the order of the files, each with `asked` as its comment has it. */
  readonly covers: readonly (Cover & { readonly asked: number })[]
  /** Not empty: some of them nobody could ask about, and they wait for their merge. */
  readonly failures: readonly Failure[]
}

/** More covers than these are not asked about in one sweep. */
const MOST = 50

/** Asks for each comment that such a cover names: author, time and words are GitHub's, and it was never edited. */
export async function findWaitingCovers(
  repository: Repository,
  { pulls, path, read, isKnown, bearsOut }: CoversInput
): Promise<WaitingCovers> {
  const covers: WaitingCovers['covers'][number][] = []
  try {
    for (const { commit } of pulls.filter((pull) => isCoversBranch(pull.branch))) {
      const held = await findFileAt(repository, commit, path)
      const file = held === null ? null : await read(Buffer.from(held.bytes).toString('utf8'))
      for (const cover of (file?.covers ?? []).filter((one) => !isKnown(one)).slice(0, MOST)) {
        const { asked } = cover
        const number = commentNumber(cover.url ?? '')
        const comment = number === null ? null : await findComment(repository, number)
        if (comment === null || asked !== comment.at || comment.editedAt !== comment.at) continue
        if (bearsOut(comment, cover) && (await mayWrite(repository, comment.author)))
          covers.push({ ...cover, asked })
      }
    }
    return { covers, failures: [] }
  } catch (error) {
    const cause = error instanceof CommandError ? error.cause : error
    return { covers, failures: [explain(cause, 'read the covers that wait', 'contents: read')] }
  }
}

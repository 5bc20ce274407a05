/** How a verb comes to GitHub: where it is asked for, with what, and a client that says there what it waits for. */
import { createClient } from '../../github/client.ts'
import type { DrillPace } from '../../github/drill-pace.ts'
import { type Repository, repositoryOf } from '../../github/repository.ts'
import { terminalLine } from '../../text/terminal.ts'
import type { Shell } from '../shell.ts'

/** With what GitHub is asked. */
export interface GitHubAccess {
  /** Null: nobody may ask. */
  readonly token: string | null
  readonly apiUrl: string
}

/** Of which repository. */
export interface GitHubOptions extends GitHubAccess {
  /** `owner/name`; null: GitHub is not asked. */
  readonly repository: string | null
}

/** What only some verbs set. */
interface Limits {
  /** Aborts when nothing more is to be asked, and when nothing more is to be begun. */
  readonly deadline?: AbortSignal
  readonly ending?: AbortSignal
  /** Where it is not what GitHub advises. */
  readonly pace?: DrillPace
}

/** The repository, and a client for it whose waits and retries are notes on stderr; null without a name or a token. */
export async function openRepository(
  shell: Pick<Shell, 'err'>,
  { repository, token, apiUrl }: GitHubOptions,
  { deadline, ending, pace }: Limits = {}
): Promise<Repository | null> {
  if (repository === null || !token) return null
  const client = await createClient({
    token,
    baseUrl: apiUrl,
    log: (sentence) => shell.err(`note: ${terminalLine(sentence)}\n`),
    ...(deadline === undefined ? {} : { deadline }),
    ...pace,
  })
  return repositoryOf(client, repository, ending)
}

/** A repository to talk to: its name, and the client that knows the way. */
import type { Octokit } from '@octokit/rest'
import { CommandError } from '../model/errors.ts'

/** Where requests go. */
export interface Repository {
  readonly client: Octokit
  readonly owner: string
  readonly repo: string
  /** Aborts when no further incident is to be begun: what is left of the time is for the last words. */
  readonly ending?: AbortSignal
}

/** The repository `owner/name`, asked through `client`. Throws exit 2 for what is no such name. */
export function repositoryOf(client: Octokit, fullName: string, ending?: AbortSignal): Repository {
  const place = { client, ...parseRepositoryName(fullName) }
  return ending === undefined ? place : { ...place, ending }
}

/** Reads `owner/name`. Throws exit 2 for anything else. */
export function parseRepositoryName(fullName: string): { owner: string; repo: string } {
  const [, owner, repo] = /^([A-Za-z0-9-]+)\/([A-Za-z0-9._-]+)$/.exec(fullName) ?? []
  if (owner === undefined || repo === undefined) {
    throw new CommandError(
      `"${fullName}" is no repository.`,
      'Write it as owner/name, as in --repo kwetter/incidents.'
    )
  }
  return { owner, repo }
}

/** The two parameters that every request shares. */
export function placeOf({ owner, repo }: Repository): { owner: string; repo: string } {
  return { owner, repo }
}

/** Asks for `body_html` beside `body`: how GitHub drew a text, and whom it took for a mention. */
export const FULL = { accept: 'application/vnd.github.full+json' } as const

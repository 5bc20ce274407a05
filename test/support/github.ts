/** A GitHub on loopback for a test file: started before its tests, closed after them, with a client at hand. */
import { afterAll, beforeAll } from 'vitest'
import { startGitHub } from '../../demo/support/github-stand.js'
import type { Stand, StandOptions } from '../../demo/support/stand-types.d.ts'
import { createClient } from '../../src/github/client.ts'
import { repositoryOf, type Repository } from '../../src/github/repository.ts'
import { type ReconcileInput, reconcileWhole } from '../../src/github/reconcile.ts'
import type { SweepOutcome } from '../../src/github/sweep-outcome.ts'

/** The stand, and our way to its repository. */
export interface TestGitHub {
  readonly stand: Stand
  readonly repository: Repository
  /** What the client said of waits and retries. */
  readonly said: string[]
}

/** Starts a stand with alice, sam and mia on it, and a client that does not wait. Bounded and closed after. */
export async function openGitHub(options: StandOptions): Promise<TestGitHub> {
  const stand = await startGitHub({ logins: ['alice', 'sam', 'mia'], ...options })
  const said: string[] = []
  const client = await createClient({
    token: stand.token,
    baseUrl: stand.url,
    log: (sentence) => said.push(sentence),
    writeSpacing: 0,
    second: 1,
  })
  return { stand, repository: repositoryOf(client, stand.repository), said }
}

/** One stand for all tests of a file; `github()` gives it. */
export function useGitHub(options: StandOptions): () => TestGitHub {
  let github: TestGitHub | undefined
  beforeAll(async () => {
    github = await openGitHub(options)
  })
  afterAll(async () => {
    await github?.stand.close()
  })
  return () => {
    if (github === undefined) throw new Error('The stand has not started.')
    return github
  }
}

/** Brings GitHub to what the records ask for, and gives what came of it. */
export async function reconcile(
  repository: Repository,
  input: ReconcileInput
): Promise<SweepOutcome> {
  return (await reconcileWhole(repository, input)).outcome
}

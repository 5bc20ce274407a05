/** Reads a file as it stands at a ref, through the API: data only, nothing is checked out. */
import type { ExitCode } from '../model/errors.ts'
import { refusal, statusOf } from './failure.ts'
import { placeOf, type Repository } from './repository.ts'

/** The bytes of a file, and the blob they are; null where the ref has no such file. */
export interface FileAt {
  readonly bytes: Uint8Array
  readonly sha: string
}

/**
 * Reads one file of at most 1 MB at a branch, tag or commit; null where nothing, or no file, stands there.
 * Throws where GitHub refuses, with exit 2 unless a word hangs on it.
 */
export async function findFileAt(
  repository: Repository,
  ref: string,
  path: string,
  exitCode: ExitCode = 2
): Promise<FileAt | null> {
  try {
    const { data } = await repository.client.rest.repos.getContent({
      ...placeOf(repository),
      path,
      ref,
    })
    if (Array.isArray(data) || data.type !== 'file' || !('content' in data)) return null
    return { bytes: Buffer.from(data.content, 'base64'), sha: data.sha }
  } catch (error) {
    if (statusOf(error) === 404) return null
    throw refusal(error, `read ${path} at ${ref}`, 'contents: read', exitCode)
  }
}

/** Which commit of which repository a tool came from, as far as an address says it. */

/** Either is null where nobody knows. */
export interface OwnSource {
  /** `owner/name`, on GitHub. */
  readonly repository: string | null
  /** The full hash. */
  readonly commit: string | null
}

const ADDRESS =
  /^(?:git\+)?(?:(?:https|ssh|git):\/\/(?:[\w.-]+@)?|git@)github\.com[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?(?:#.*)?$/
const COMMIT = /#([0-9a-f]{40})$/

/** Reads a remote of git, or what npm fetched: `git@github.com:o/r.git`, `git+ssh://git@github.com/o/r.git#…`. */
export function ownSourceOf(address: string): OwnSource {
  const short = /^github:([\w.-]+\/[\w.-]+?)(?:#.*)?$/.exec(address)
  return {
    repository: (short ?? ADDRESS.exec(address))?.[1] ?? null,
    commit: COMMIT.exec(address)?.[1] ?? null,
  }
}

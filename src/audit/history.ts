/** The history of the records as the audit sees it: commits, what each changed, and every version that ever stood. */
import type { Instant } from '../model/time.ts'
import type { Policy } from '../model/policy.ts'

/** Somebody as a commit names them; Git does not check it. */
export interface Person {
  readonly name: string
  readonly email: string
}

/** A person and the moment that a commit claims for them. */
export interface Signatory extends Person {
  readonly at: Instant
}

/** A commit's own words. Both dates are claims of the machine that made it. */
export interface Commit {
  readonly hash: string
  readonly parents: readonly string[]
  readonly author: Signatory
  readonly committer: Signatory
  readonly subject: string
  /** The form of the signature in the commit; whether it is good is known only once it was verified. */
  readonly signature: 'openpgp' | 'ssh' | 'x509' | null
}

/** The merge on the main line that a commit of a side branch came through. */
export interface Passage {
  readonly hash: string
  readonly subject: string
  readonly at: Instant
}

/** What a path is to the audit: `elsewhere` is a Markdown file outside the folder that records were moved from. */
export type PathKind = 'record' | 'elsewhere' | 'review' | 'policy'

/** One path in one commit, against the commit's first parent. Blob ids; null where the file was not, or is gone. */
export interface PathChange {
  readonly path: string
  readonly kind: PathKind
  readonly before: string | null
  readonly after: string | null
}

/** A commit that changed something the audit looks at. */
export interface Revision {
  readonly commit: Commit
  /** Whether it stands on the first-parent line of HEAD, so that everybody saw its state. */
  readonly isMainLine: boolean
  /** Null on the main line itself. */
  readonly through: Passage | null
  /** The pull request that its own subject, or that of the merge it came through, names. */
  readonly pullRequest: number | null
  /** By how many seconds its committer date lies before that of a parent; 0 where it does not. */
  readonly behindParent: number
  readonly changes: readonly PathChange[]
}

/**
 * One value of a record: a key of the front matter, one entry of the timeline (`timeline`), or the digest of a
 * section (`## Summary`). The value is JSON with sorted keys, so that equal values are equal texts.
 */
export interface Fact {
  readonly field: string
  readonly value: string
}

/** What a text that is no single record says of an id: the instants that stand in its part. */
export interface Statement {
  readonly id: string
  readonly instants: readonly Instant[]
}

/** One version of a file that is, or once was, a record. */
export interface RecordVersion {
  /** As typed, wherever it can be read. */
  readonly id: string | null
  /** In file order; null where the version cannot be read as a record. */
  readonly facts: readonly Fact[] | null
  /** Why it cannot be read; null where it can. */
  readonly problem: string | null
  /** Of a text that holds several incidents, or none in our form. */
  readonly statements: readonly Statement[]
}

/** One version of the policy; null where it has errors. */
export interface PolicyVersion {
  readonly policy: Policy | null
  readonly problem: string | null
}

/** Everything that was read of a repository's history. */
export interface History {
  readonly head: string
  /** Oldest first; a commit never stands before its parents. */
  readonly revisions: readonly Revision[]
  /** By blob id. */
  readonly records: ReadonlyMap<string, RecordVersion>
  readonly policies: ReadonlyMap<string, PolicyVersion>
  /** How many commits the history has in all. */
  readonly commits: number
}

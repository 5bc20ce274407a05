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
export interface Merge {
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
  readonly through: Merge | null
  /** The pull request that its own subject, or that of the merge it came through, names. */
  readonly pullRequest: number | null
  /** By how many seconds its committer date lies before that of a parent; 0 where it does not. */
  readonly behindParent: number
  /** The first path that it changed, of those that the audit looks at. */
  readonly path: string
}

/** A revision as it is read, with what it changed: the whole of it is in memory only while it is traced. */
export interface ReadRevision {
  readonly revision: Revision
  readonly changes: readonly PathChange[]
  /** The version that a blob of these changes holds; undefined for a review or a policy. */
  readonly versionOf: (blob: string) => RecordVersion | undefined
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

/** An item of a task list below Follow-up, its text on one line. */
interface Promised {
  readonly text: string
  readonly done: boolean
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
  /** What is promised for after it, in file order; the digest of its section is a fact as well. */
  readonly tasks: readonly Promised[]
}

/** One version of the policy; null where it has errors. */
export interface PolicyVersion {
  readonly policy: Policy | null
  readonly problem: string | null
}

/** A commit that changed the policy, and the blobs that it changed it from and to; null for no file. */
export interface PolicyRevision {
  readonly revision: Revision
  /** Where it stands after the commit, or stood before it was deleted. */
  readonly path: string
  /** Where it stood before, if elsewhere; null where it did not move, or is new. */
  readonly from: string | null
  readonly before: string | null
  readonly after: string | null
  /** The latest date that any commit of the main line claims up to this one: a commit stands no earlier than those. */
  readonly newest: Instant
}

/** A commit that brought the policy, where the records of the ledger stood under several before, or nobody knows which. */
export interface PolicyDoubt {
  readonly revision: Revision
  /** What counts before it; null: nothing does. */
  readonly taken: string | null
  readonly others: readonly string[]
}

/** A version in the folder that cannot be read and stands for none that can. */
export interface UnreadableVersion {
  /** The id that it names, in lower case; null where even that cannot be read. */
  readonly key: string | null
  readonly revision: Revision
  readonly path: string
  readonly problem: string
}

/** What is known of a repository's history as a whole; what belongs to one incident is in its dossier. */
export interface History {
  readonly head: string
  /** How many commits the history has in all. */
  readonly commits: number
  /** Oldest first. */
  readonly policyRevisions: readonly PolicyRevision[]
  readonly policyDoubts: readonly PolicyDoubt[]
  /** By blob id. */
  readonly policies: ReadonlyMap<string, PolicyVersion>
  /** The revisions that are dated before a parent of theirs, oldest first. */
  readonly behind: readonly Revision[]
  readonly unreadable: readonly UnreadableVersion[]
  /** Those of them that stand at HEAD. */
  readonly unreadableAtHead: readonly UnreadableVersion[]
}

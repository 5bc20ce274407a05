/** A notice: what one comment line says of one obligation, and to whom. Planned by delivery, drawn by report. */
import type { Obligation, StepName } from '../clock/obligation.ts'
import type { Instant } from '../model/time.ts'

/** A person or role whom no login reaches: the owner is asked to tell them by these means. */
export interface OtherMeans {
  readonly role: string
  readonly name: string | null
  readonly email: string | null
  readonly phone: string | null
}

/** One obligation's missed steps, folded into the highest of them. */
export interface Notice {
  /** `v1:<id>:<target>#<episode>/<step>` of the highest step. */
  readonly key: string
  /** All keys that this notice delivers, the highest last. */
  readonly keys: readonly string[]
  /** The incident's id. */
  readonly incident: string
  readonly target: string
  readonly step: StepName
  /** When that step was owed. */
  readonly at: Instant
  readonly dueAt: Instant | null
  /** How late the obligation is now; 0 where it is not yet due. */
  readonly lateBySeconds: number
  /** Logins (or `org/team`) to mention, each once; all of them named by the policy. */
  readonly mention: readonly string[]
  readonly otherMeans: readonly OtherMeans[]
  readonly obligation: Obligation
}

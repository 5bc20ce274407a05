/** A notice: what one comment line says of one obligation, and to whom. Planned by delivery, drawn by report. */
import type { ManagerWord, WordStep } from '../clock/manager-words.ts'
import type { Obligation, StepName } from '../clock/obligation.ts'
import type { Instant } from '../model/time.ts'

/** Nobody is on duty on a rota: off-duty time is declared, or there is a gap. */
export interface Absent {
  readonly rota: string
  readonly why: 'off' | 'gap'
}

/** A person or role whom no login reaches: the owner is asked to tell them by these means. */
export interface OtherMeans {
  readonly role: string
  readonly name: string | null
  readonly email: string | null
  readonly phone: string | null
  /** Why nobody of its rota is on duty; left out where that is not the reason. */
  readonly absent?: Absent
}

/** The missed steps of one obligation, or of one word to the incident manager, folded into the highest of them. */
export type Notice = DutyNotice | WordNotice

/** What is owed, and to whom it is said. */
export interface DutyNotice extends NoticeBase {
  readonly step: StepName
  readonly obligation: Obligation
}

/** What the incident manager hears beside the targets. */
export interface WordNotice extends NoticeBase {
  readonly step: WordStep
  readonly word: ManagerWord
}

/** Whether a notice is about something owed. */
export function isDuty(notice: Notice): notice is DutyNotice {
  return 'obligation' in notice
}

/** Whether a repeat says again what was said: a run that comes late may say the first word with it. */
export function isSaidAgain({ step, keys }: Pick<Notice, 'step' | 'keys'>): boolean {
  return step.startsWith('repeat-') && !keys.some((key) => key.includes('/rung-'))
}

interface NoticeBase {
  /** `v1:<id>:<target>#<episode>/<step>` of the highest step. */
  readonly key: string
  /** All keys that this notice delivers, the highest last. */
  readonly keys: readonly string[]
  /** The incident's id. */
  readonly incident: string
  readonly target: string
  /** When that step was owed. */
  readonly at: Instant
  readonly dueAt: Instant | null
  /** How late the obligation is now; 0 where it is not yet due. */
  readonly lateBySeconds: number
  /** Logins (or `org/team`) to mention, each once; all of them named by the policy. */
  readonly mention: readonly string[]
  readonly otherMeans: readonly OtherMeans[]
}

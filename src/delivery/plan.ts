/** A plan: the writes that bring GitHub to what the records and the clock ask for. */
import { isDuty, type Notice } from './notice.ts'
import type { Need } from './found.ts'
import type { Receipt } from './receipt.ts'

/** One write, complete: carrying it out needs no further decision. */
export type PlanStep =
  | {
      readonly action: 'create-issue'
      readonly incident: string
      readonly title: string
      readonly body: string
      readonly labels: readonly string[]
    }
  | {
      readonly action: 'comment'
      readonly incident: string
      /** Null: the issue that this plan creates for the incident. */
      readonly issue: number | null
      readonly body: string
    }
  | {
      readonly action: 'edit-comment'
      readonly incident: string
      readonly issue: number
      readonly comment: number
      readonly body: string
    }
  | {
      readonly action: 'delete-comment'
      readonly incident: string
      readonly issue: number
      readonly comment: number
    }
  | {
      readonly action: 'update-issue'
      readonly incident: string
      readonly issue: number
      /** Only what changes. */
      readonly change: IssueChange
    }

/** The fields of an issue that change. */
export interface IssueChange {
  readonly title?: string
  readonly body?: string
  readonly labels?: readonly string[]
  readonly state?: 'open' | 'closed'
  readonly stateReason?: 'completed' | 'not_planned' | 'reopened'
}

/** What to do, whom it tells, and what could not be done. */
export interface Plan {
  /** Worst incident first. */
  readonly steps: readonly PlanStep[]
  /** The notices that the steps carry. */
  readonly notices: readonly Notice[]
  /** What the records do not hold yet of what was delivered: to be written before the steps, which end the matter. */
  readonly receipts: readonly Receipt[]
  /** To be read before the steps may be carried out; the plan is then made again. */
  readonly needs: readonly Need[]
  readonly warnings: readonly string[]
  /** Whose turn does not come in this plan, worst first. */
  readonly waiting: readonly Waiting[]
}

/** An incident whose word is left to a later sweep. */
export interface Waiting {
  readonly incident: string
  /** Whether a P1 or something overdue is left unsaid by it, or what nobody assessed yet. */
  readonly isUrgent: boolean
}

/** What is left of these incidents, given the notices that they would have got. */
export function waitingOf(
  incidents: readonly string[],
  notices: readonly Notice[]
): readonly Waiting[] {
  return incidents.map((incident) => ({
    incident,
    isUrgent: notices.some((notice) => notice.incident === incident && isUrgent(notice)),
  }))
}

function isUrgent(notice: Notice): boolean {
  if (!isDuty(notice)) return false
  const { lateBySeconds, obligation } = notice
  const { priority } = obligation
  return lateBySeconds > 0 || priority === 'P1' || priority === null
}

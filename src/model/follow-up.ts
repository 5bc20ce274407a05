/** Follow-ups: what a task of a record says, and what the policy asks of it. */
import * as z from 'zod'
import { PrioritySchema } from './events.ts'
import { LadderSchema } from './policy-target.ts'
import { DurationSchema } from './time-schemas.ts'

const KINDS = ['prevents', 'detects', 'mitigates'] as const
/** What a follow-up does about the next incident of its sort. */
export type FollowUpKind = (typeof KINDS)[number]

export function isFollowUpKind(text: string): text is FollowUpKind {
  return KINDS.some((kind) => kind === text)
}

/** What an item says beside what is to be done. */
export interface TaskFacts {
  readonly owner: string | null
  /** A date that exists, as typed. */
  readonly due: string | null
  /** Left out where it does not say. */
  readonly kind?: FollowUpKind
  /** The number of the issue that tracks it: its identity, whatever is made of its words and its place. */
  readonly issue?: number
  /** Where else it is tracked: an address, or `owner/repository#123`. */
  readonly elsewhere?: string
  /** Eight digits by which a sweep knows it until its issue has a number. */
  readonly reserved?: string
  /** The date on which it was done, as typed. */
  readonly doneOn?: string
}

/** What is to become of a task. */
export interface TaskChange {
  readonly tick?: true
  /** Into its brackets. */
  readonly add?: string
  /** What stands in its brackets, and what is to stand there. */
  readonly replace?: readonly [from: string, to: string]
}

/** `follow-ups` of a policy. */
export const FollowUpsSchema = z.strictObject({
  within: z
    .partialRecord(PrioritySchema, DurationSchema)
    .default({})
    .describe('priority → the limit from `closed`, where a task has no due date: P1: 4w'),
  remind: DurationSchema.optional().describe('time before the end of the day on which it is due'),
  ladder: LadderSchema.optional().describe(
    'whom an overdue one mentions, in turn; owner is that of the task. Left out: the owner, a week later the incident manager too'
  ),
  issues: z
    .boolean()
    .default(false)
    .describe('whether a sweep opens an issue for each task once its incident is closed'),
})

export type FollowUps = z.infer<typeof FollowUpsSchema>

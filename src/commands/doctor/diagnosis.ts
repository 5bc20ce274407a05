/** What doctor finds: one sentence for each thing it looked at, with the remedy where something is wrong. */
import type { Gathered } from '../ledger/gather.ts'
import type { Examined } from '../../github/examine.ts'
import type { Instant } from '../../model/time.ts'
import type { Workflow } from './read-workflows.ts'

/** `unknown`: it could not be found out; that alone fails nothing. */
type DiagnosisResult = 'fine' | 'problem' | 'unknown'

/** The outcome of one check. */
export interface Diagnosis {
  /** The check's name, as in `workflow-schedule`. */
  readonly check: string
  readonly verdict: DiagnosisResult
  readonly found: string
  /** What to do; null where nothing is to be done. */
  readonly remedy: string | null
}

/** All that the checks go by. */
export interface DoctorInput {
  readonly now: Instant
  readonly gathered: Gathered
  readonly workflows: readonly Workflow[]
  /** The main line's name; null where it cannot be told. */
  readonly defaultBranch: string | null
  /** When the last commit of the work tree was made; null without git, or before the first. */
  readonly lastCommitAt: Instant | null
  /** What GitHub says; null where nobody could ask. */
  readonly github: Examined | null
  /** The login whose overview is trusted. */
  readonly author: string
}

/** One thing to look at. */
export type Check = (input: DoctorInput) => readonly Diagnosis[]

/** All is well. */
export function fine(check: string, found: string): Diagnosis {
  return { check, verdict: 'fine', found, remedy: null }
}

/** Something is wrong, and this puts it right. */
export function problem(check: string, found: string, remedy: string): Diagnosis {
  return { check, verdict: 'problem', found, remedy }
}

/** It could not be found out. */
export function unknown(check: string, found: string, remedy: string | null = null): Diagnosis {
  return { check, verdict: 'unknown', found, remedy }
}

/** What a check of GitHub says where nobody could ask it. */
export function unasked(check: string): Diagnosis {
  return unknown(check, 'GitHub was not asked.', 'Name --repo owner/name and set GITHUB_TOKEN.')
}

/** What doctor finds: one sentence for each thing it looked at, with the remedy where something is wrong. */
import type { Pack } from '../../parse/merge-pack.ts'
import type { Gathered } from '../ledger/gather.ts'
import type { Examined } from '../../github/examine.ts'
import type { Instant } from '../../model/time.ts'
import type { ReceiverFound } from '../../send/examine-receivers.ts'
import type { Workflow } from './read-workflows.ts'

/** `unknown`: it could not be found out; that alone fails nothing. */
type DiagnosisResult = 'fine' | 'problem' | 'unknown'

/** What a look found. */
export interface Found {
  readonly verdict: DiagnosisResult
  readonly found: string
  /** What to do; null where nothing is to be done. */
  readonly remedy: string | null
}

/** The outcome of one check. */
export interface Diagnosis extends Found {
  /** The check's name, as in `workflow-schedule`. */
  readonly check: string
}

/** All that the checks go by. */
export interface DoctorInput {
  readonly now: Instant
  readonly gathered: Gathered
  /** The packs of duties that come with the tool. */
  readonly packs: readonly Pick<Pack, 'name' | 'version' | 'read'>[]
  readonly workflows: readonly Workflow[]
  /** The main line's name; null where it cannot be told. */
  readonly defaultBranch: string | null
  /** When the last commit of the work tree was made; null without git, or before the first. */
  readonly lastCommitAt: Instant | null
  /** What GitHub says; null where nobody could ask. */
  readonly github: Examined | null
  /** The login whose overview is trusted. */
  readonly author: string
  /** What was found of the receivers; left out where the policy names none. */
  readonly receivers?: readonly ReceiverFound[]
}

/** One thing to look at. */
export type Look = (input: DoctorInput) => Found | readonly Found[]

/** All is well. */
export function fine(found: string): Found {
  return { verdict: 'fine', found, remedy: null }
}

/** Something is wrong, and this puts it right. */
export function problem(found: string, remedy: string): Found {
  return { verdict: 'problem', found, remedy }
}

/** It could not be found out. */
export function unknown(found: string, remedy: string | null = null): Found {
  return { verdict: 'unknown', found, remedy }
}

/** A look at what GitHub says; where nobody could ask it, that is said. */
export function askedGithub(
  look: (github: Examined, input: DoctorInput) => ReturnType<Look>
): Look {
  return (input) =>
    input.github === null
      ? unknown('GitHub was not asked.', 'Name --repo owner/name and set GITHUB_TOKEN.')
      : look(input.github, input)
}

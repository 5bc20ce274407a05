/** The key of a notice: which step of which obligation, in which episode, was told. */
import type { WordStep } from '../clock/manager-words.ts'
import type { StepName } from '../clock/obligation.ts'

/**
 * `closure` is the notice that an incident was closed; its target is `closed`, its episode counts closings that were undone.
 * `proposal` is the word on what a pull request proposes; its episode is the pull request's number.
 * `set` and `again-n` tell of a hold, `word` of a dismissal; the episode is the number of that event.
 * `said-n` is what a person said to an audience at that instant, in seconds; its target is `audience.<role>`.
 * `+fallback` is the word to those who are told instead of somebody whom a step did not reach.
 */
export type ToldStep =
  | StepName
  | WordStep
  | 'closure'
  | 'proposal'
  | `said-${number}`
  | `${StepName | WordStep}+fallback`

/** The parts of `v1:<id>:<target>#<episode>/<step>`. */
export interface NoticeKey {
  readonly incident: string
  readonly target: string
  readonly episode: number
  readonly step: ToldStep
}

// The id may hold anything (a malformed one is only a finding); a target holds no colon, so the last one divides.
const KEY = /^v1:([\s\S]+):([^:#/]+)#(\d{1,9})\/([^/]+)$/
const STEP =
  /^(?:closure|proposal|said-[1-9]\d{0,11}|(?:call|remind|set|word|(?:rung|repeat|again)-[1-9]\d{0,5})(?:\+fallback)?)$/

/** Writes a key. A due instant is no part of it, so that a moved one sends nothing again. */
export function formatKey(key: NoticeKey): string {
  return `v1:${key.incident}:${key.target}#${key.episode}/${key.step}`
}

/** Reads a key; null where the text is none. */
export function parseKey(text: string): NoticeKey | null {
  const [, incident, target, episode, step] = KEY.exec(text) ?? []
  if (incident === undefined || target === undefined || step === undefined) return null
  return isStep(step) ? { incident, target, episode: Number(episode), step } : null
}

/** The furthest key of a delivery; null where there is none, or it cannot be read. */
export function furthestKey(
  delivery: { readonly keys: readonly string[] } | undefined
): NoticeKey | null {
  return parseKey(delivery?.keys.at(-1) ?? '')
}

function isStep(text: string): text is ToldStep {
  return STEP.test(text)
}

/** Whether a step is the word to those who are told instead. */
export function isFallback(step: ToldStep): step is `${StepName | WordStep}+fallback` {
  return step.endsWith('+fallback')
}

/**
 * How far a step goes: a call, then the reminder, the rungs, the repeats, each followed by the word to whoever is told
 * instead. Orders the steps of one obligation.
 */
export function rankOf(told: ToldStep): number {
  const [step = '', instead] = told.split('+')
  return rankOfStep(step) + (instead === undefined ? 0 : 0.5)
}

function rankOfStep(step: string): number {
  if (step === 'call' || step === 'set' || step === 'word') return 0
  if (step === 'remind') return 1
  if (step === 'closure' || step === 'proposal') return 2
  const [name, count] = step.split('-')
  if (name === 'again' || name === 'said') return Number(count)
  return (name === 'rung' ? 1_000 : 1_000_000) + Number(count)
}

/** The target of what was said to an audience. */
export function audienceTarget(role: string): string {
  return `audience.${role}`
}

/** Whether a row holds what a person said to an audience: no comment of ours tells it, so only the furthest step counts. */
export function isAudience(target: string): boolean {
  return target.startsWith('audience.')
}

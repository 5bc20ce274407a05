/** What a follow-up item says of its owner and its date. */
import { MENTIONED_LOGIN } from '../model/login.ts'
import { isDate } from '../model/time.ts'

/** The owner (without the @) and the due date of `@owner what (due 2026-12-01)`; null where missing or no date that exists. */
export function taskFacts(text: string): {
  readonly owner: string | null
  readonly due: string | null
} {
  const owner = MENTIONED_LOGIN.exec(text)
  const due = /\bdue:? +(\d{4})-(\d{2})-(\d{2})(?:\D|$)/i.exec(text)
  const exists = due !== null && isDate(Number(due[1]), Number(due[2]), Number(due[3]))
  return { owner: owner?.[1] ?? null, due: exists ? `${due[1]}-${due[2]}-${due[3]}` : null }
}

/** Whether a heading opens the section of follow-up items. */
export function isFollowUp(heading: string): boolean {
  return /^follow[- ]?ups?$/i.test(heading.trim())
}

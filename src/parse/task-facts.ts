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

/** `[ ]` and `[x]`, and what people write for them: `[]`, `[~]`, `[-]` and `[/]`. */
const BOX = /^\[([ \txX~/-]?)\](?=\s|$)/

/** Reads an item as a task; null where no box begins it. Only an x ticks it off. */
export function asTask(item: string): { readonly done: boolean; readonly text: string } | null {
  const box = BOX.exec(item)
  if (box === null) return null
  return { done: box[1] === 'x' || box[1] === 'X', text: item.slice(box[0].length).trim() }
}

/** Whether a heading opens the section of follow-up items. */
export function isFollowUp(heading: string): boolean {
  return /^follow[- ]?ups?$/i.test(heading.trim())
}

/** What a follow-up item says of itself: its owner, and what stands in the brackets behind it. */
import { type FollowUpKind, isFollowUpKind, type TaskFacts } from './follow-up.ts'
import { MENTIONED_LOGIN } from './login.ts'
import { isDate } from './time.ts'

/**
 * The owner (without the @), the due date, and what else `@owner what (due 2026-12-01, prevents, #123)` says; null
 * where owner or date is missing, or the date does not exist.
 */
export function taskFacts(text: string): TaskFacts {
  const owner = MENTIONED_LOGIN.exec(text)
  const due = /\bdue:? +(\d{4})-(\d{2})-(\d{2})(?:\D|$)/i.exec(text)
  const facts: TaskFacts = { owner: owner?.[1] ?? null, due: due === null ? null : dateOf(due) }
  const tail = tailOf(text)
  if (tail === null) return facts
  // Of two that say the same, the first.
  return tail.items.reduceRight((said, item) => ({ ...said, ...itemOf(item) }), facts)
}

/**
 * What is written for one thing more in the brackets, which are made where there are none, and so many characters before
 * the end of the item: that holds on its last line too.
 */
export function itemAdded(
  text: string,
  item: string
): { readonly added: string; readonly fromEnd: number } {
  const tail = tailOf(text)
  const isOurs = tail?.items.some((one) => itemOf(one) !== null) === true
  return tail === null || !isOurs
    ? { added: ` (${item})`, fromEnd: 0 }
    : { added: `, ${item}`, fromEnd: text.trimEnd().length - tail.end }
}

/** The item without the owner before it and the brackets behind it, which say what stands elsewhere. */
export function taskWords(typed: string): string {
  const text = typed.replace(/^@[\w-]+(?:\[bot\])?\s+/, '').trimEnd()
  const tail = tailOf(text)
  if (tail === null) return text
  // A date alone was taken off in one form only before there was more to say.
  const [first = ''] = tail.items
  const isDated = tail.items.length === 1 && /^due/i.test(first)
  const isPlain = isDated
    ? /^due \d{4}-\d{2}-\d{2}$/.test(first) && text.endsWith(')')
    : tail.items.every((item) => itemOf(item) !== null)
  return isPlain ? text.slice(0, tail.start).trimEnd() : text
}

/** What stands in the last brackets of an item, and where they begin and end. */
function tailOf(text: string) {
  const trimmed = text.trimEnd()
  const end = trimmed.length - (trimmed.endsWith('.') ? 2 : 1)
  const start = trimmed.lastIndexOf('(', end)
  if (start === -1 || trimmed[end] !== ')') return null
  const items = trimmed.slice(start + 1, end).split(/[,;]/)
  return { items: items.map((item) => item.trim()), start, end }
}

/** What one thing in the brackets says; null where it is none of ours. */
function itemOf(item: string): Partial<TaskFacts> | null {
  const date = /^(due|done):? +(\d{4})-(\d{2})-(\d{2})$/i.exec(item)
  if (date !== null) {
    const on = dateOf([date[0], date[2] ?? '', date[3] ?? '', date[4] ?? ''])
    return date[1]?.toLowerCase() === 'due' || on === null ? {} : { doneOn: on }
  }
  const issue = /^(?:issue )?(?:#|GH-)([1-9]\d{0,9})$/i.exec(item)
  if (issue !== null) return { issue: Number(issue[1]) }
  if (/^https?:\/\/\S+$/.test(item) || /^[\w.-]+\/[\w.-]+#[1-9]\d{0,9}$/.test(item))
    return { elsewhere: item }
  const reserved = /^reserved-([0-9a-f]{8})$/.exec(item)?.[1]
  if (reserved !== undefined) return { reserved }
  if (/^@\S+$/.test(item)) return {}
  const kind = kindOf(item)
  return kind === null ? null : { kind }
}

/** `prevents`, and what people write for it: `prevent`, `prevention`, `preventive`. */
function kindOf(item: string): FollowUpKind | null {
  const stem = /^(prevent|detect|mitigat)(?:s|e|es|ion|ive|ing)?$/i.exec(item)?.[1]?.toLowerCase()
  const kind = stem === undefined ? '' : stem === 'mitigat' ? 'mitigates' : `${stem}s`
  return isFollowUpKind(kind) ? kind : null
}

function dateOf([, year, month, day]: readonly string[]): string | null {
  return isDate(Number(year), Number(month), Number(day)) ? `${year}-${month}-${day}` : null
}

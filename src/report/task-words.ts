/** What a follow-up item asks for: the item as typed says owner and date once more, each of which stands elsewhere. */

/** The item without the owner before it and the date behind it. */
export function taskWords(typed: string): string {
  return typed
    .replace(/^@[\w-]+(?:\[bot\])?\s+/, '')
    .trimEnd()
    .replace(/\(due \d{4}-\d{2}-\d{2}\)$/, '')
    .trimEnd()
}

/** What is a task, and under which heading follow-ups stand. */

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

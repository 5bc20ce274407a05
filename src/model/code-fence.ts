/** Blocks of code in Markdown, as their lines tell them. */

/** Whether a line closes a block of code that so many marks opened. */
export function closesFence(line: string, fence: string): boolean {
  const trimmed = line.replace(/^ {0,3}/, '').trimEnd()
  return trimmed.length >= fence.length && trimmed === (fence[0] ?? '').repeat(trimmed.length)
}

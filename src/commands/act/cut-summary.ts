/** Keeps the job summary below GitHub's limit, beyond which all of it is dropped without a word. */

/** GitHub takes 1 MiB a step; what else the step wrote there needs room too. */
const LIMIT_BYTES = 1_000_000
const NOTE = 'The summary was too long for GitHub and ends here; the log of this step has the rest.'

/** The Markdown cut after a whole line, with an open code block closed and a note that something is missing. */
export function cutSummary(markdown: string, limit: number = LIMIT_BYTES): string {
  if (Buffer.byteLength(markdown) <= limit) return markdown
  const kept: string[] = []
  let room = limit - 2 * Buffer.byteLength(NOTE)
  let fence: string | null = null
  for (const line of markdown.split('\n')) {
    room -= Buffer.byteLength(line) + 1
    if (room < (fence?.length ?? 0)) break
    kept.push(line)
    const ticks = /^`{3,}/.exec(line)?.[0]
    if (ticks === undefined) continue
    if (fence === null) fence = ticks
    else if (line.trim().length >= fence.length && line.trim() === ticks) fence = null
  }
  return [...kept, ...(fence === null ? [] : [fence]), '', NOTE, ''].join('\n')
}

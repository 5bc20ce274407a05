/** Changes one task of a record's text: ticks it off, puts a thing more into its brackets, or one in place of another. */
import type { TaskChange } from '../model/follow-up.ts'
import type { BodyTask } from '../model/incident.ts'
import { itemAdded } from '../model/task-text.ts'

const BOX = /\[[ \txX~/-]?\](?=\s|$)/

/** The text with the task changed; null where it does not stand where the facts of the body say. */
export function editTask(text: string, task: BodyTask, change: TaskChange): string | null {
  const lines = text.split('\n')
  const first = task.line - 1
  const last = lastLineOf(lines, task)
  if (last === null) return null
  const { tick, add, replace } = change
  if (tick === true) lines[first] = (lines[first] ?? '').replace(BOX, '[x]')
  if (replace !== undefined) {
    const [from, to] = replace
    const at = lines.findIndex(
      (line, index) => index >= first && index <= last && line.includes(from)
    )
    if (at === -1) return null
    lines[at] = (lines[at] ?? '').replace(from, () => to)
  }
  if (add !== undefined) {
    const { added, fromEnd } = itemAdded(task.text, add)
    const line = lines[last] ?? ''
    const at = line.trimEnd().length - fromEnd
    lines[last] = `${line.slice(0, at)}${added}${line.slice(at)}`
  }
  return lines.join('\n')
}

/** The words of a task may go on for some lines, joined by spaces in the facts. */
function lastLineOf(lines: readonly string[], { line, text }: BodyTask): number | null {
  const opening = lines[line - 1] ?? ''
  const box = BOX.exec(opening)
  if (box === null) return null
  let words = opening.slice(box.index + box[0].length)
  for (const [below, next] of ['', ...lines.slice(line)].entries()) {
    words = plain(`${words} ${next}`)
    if (words === text) return line - 1 + below
    if (words.length > text.length) return null
  }
  return null
}

function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}

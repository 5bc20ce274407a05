/** Counts late updates the slow way, minute by minute along the timeline, as a witness against the clock. */

interface Entry {
  readonly minute: number
  readonly text: string
}

const EVERY: Readonly<Record<string, number>> = { severe: 30, noticeable: 120 }

/**
 * How often word to `role` was missing when it fell due, by minute `until`. The first entry is an assessment in
 * minute 0; severe means every 30 minutes, noticeable every 120; it stops when resolved, closed or dismissed,
 * and begins anew when reopened; a dismissal that is undone by `until` never was.
 */
export function countLateUpdates(entries: readonly Entry[], role: string, until: number): number {
  let every = 0
  let last = 0
  let due = Infinity
  let isCounted = false
  let isSettled = false
  let isOver = false
  let isUndone = false
  let late = 0
  for (let minute = 0; minute <= until; minute += 1) {
    if (!isSettled && !isCounted && due < minute) {
      late += 1
      isCounted = true
    }
    for (const entry of entries.filter((one) => one.minute === minute)) {
      const { text } = entry
      const [event = ''] = text.split(' ')
      if (event === 'assessed') {
        const next = EVERY[/impact=(\w+)/.exec(text)?.[1] ?? ''] ?? 0
        // A priority that the same minute replaces was in force for no time at all.
        if (isLastAssessment(entries, minute, text)) {
          if (every === 0 || next > every) due = last + next
          else if (next < every) due = Math.min(due, minute + next)
          if (due >= minute) isCounted = false
          every = next
        }
      }
      if (!isSettled && /audience=\S+/.exec(text)?.[0].includes(role) === true) {
        last = minute
        due = minute + every
        isCounted = false
      }
      if (isUndone) {
        isUndone = event !== 'reopened'
        continue
      }
      if (event === 'dismissed' && !isSettled && isReopenedAfter(entries, entry, until)) {
        isUndone = true
        continue
      }
      if (['resolved', 'closed', 'dismissed'].includes(event) && !isOver) {
        isSettled = true
        isOver = event !== 'resolved'
      }
      if (event === 'reopened' && isSettled) {
        isSettled = false
        isOver = false
        last = minute
        due = minute + every
        isCounted = false
      }
    }
  }
  return late
}

function isLastAssessment(entries: readonly Entry[], minute: number, text: string): boolean {
  const sameMinute = entries.filter(
    (entry) => entry.minute === minute && entry.text.startsWith('assessed')
  )
  return sameMinute.at(-1)?.text === text
}

function isReopenedAfter(entries: readonly Entry[], dismissed: Entry, until: number): boolean {
  const inOrder = entries.toSorted((one, other) => one.minute - other.minute)
  return inOrder
    .slice(inOrder.indexOf(dismissed) + 1)
    .some(({ minute, text }) => minute <= until && text.startsWith('reopened'))
}

/** Finds the known name that somebody most likely meant. */

/** The known name nearest to what was typed; null where none is near enough to be a slip of the finger. */
export function nearest(typed: string, known: Iterable<string>): string | null {
  const wanted = typed.toLowerCase()
  let best: string | null = null
  let bestDistance = Math.max(1, Math.floor(Math.min(wanted.length, 40) / 3)) + 1
  for (const name of known) {
    if (Math.abs(name.length - wanted.length) >= bestDistance) continue
    const distance = editDistance(wanted, name.toLowerCase())
    if (distance < bestDistance) {
      best = name
      bestDistance = distance
    }
  }
  return best
}

/** A hint for an unknown name: the likely one, else the list of those that exist. */
export function suggestion(typed: string, known: Iterable<string>): string {
  const names = [...known]
  const near = nearest(typed, names)
  if (near !== null) return `did you mean ${near}?`
  if (names.length === 0) return 'the policy names none'
  const shown = names.slice(0, 8).join(', ')
  return `use one of ${shown}${names.length > 8 ? `, … (${names.length} in all)` : ''}`
}

/** How many letters must be added, dropped, changed or swapped with their neighbour to turn one text into the other. */
export function editDistance(left: string, right: string): number {
  const a = Array.from(left.slice(0, 100))
  const b = Array.from(right.slice(0, 100))
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (const [row, letter] of a.entries()) {
    const current = [row + 1]
    for (const [column, other] of b.entries()) {
      const change = (last[column] ?? 0) + (letter === other ? 0 : 1)
      let cost = Math.min(change, (last[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1)
      if (row > 0 && column > 0 && letter === b[column - 1] && a[row - 1] === other) {
        cost = Math.min(cost, (beforeLast[column - 1] ?? 0) + 1)
      }
      current.push(cost)
    }
    beforeLast = last
    last = current
  }
  return last[b.length] ?? 0
}

/** Finds the known word that somebody most likely meant, by edit distance. */

/** The known word nearest to what was typed; null where none is near enough to be a slip of the finger. */
export function nearest(typed: string, known: Iterable<string>): string | null {
  const wanted = typed.slice(0, 64).toLowerCase()
  let best: string | null = null
  let bestDistance = Math.max(1, Math.floor(wanted.length / 3)) + 1
  for (const word of known) {
    if (Math.abs(word.length - wanted.length) >= bestDistance) continue
    const distance = editDistance(wanted, word.toLowerCase())
    if (distance < bestDistance) {
      best = word
      bestDistance = distance
    }
  }
  return best
}

/** How many letters must be added, dropped, changed or swapped with their neighbour to turn one text into the other. */
export function editDistance(left: string, right: string): number {
  const columns = Array.from(right)
  let beforeLast: number[] = []
  let last = Array.from({ length: columns.length + 1 }, (_, column) => column)
  let above: string | undefined
  for (const [row, letter] of Array.from(left).entries()) {
    const current = [row + 1]
    for (const [column, other] of columns.entries()) {
      const change = (last[column] ?? 0) + (letter === other ? 0 : 1)
      let cost = Math.min(change, (last[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1)
      if (row > 0 && column > 0 && letter === columns[column - 1] && above === other) {
        cost = Math.min(cost, (beforeLast[column - 1] ?? 0) + 1)
      }
      current.push(cost)
    }
    beforeLast = last
    last = current
    above = letter
  }
  return last[columns.length] ?? 0
}

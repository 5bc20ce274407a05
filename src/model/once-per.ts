/** Remembers what a pure function made, for as long as anybody can ask again. */

/** The same function, which makes its answer once for each object that it is asked about. */
export function oncePer<Asked extends object, Made>(
  make: (asked: Asked) => Made
): (asked: Asked) => Made {
  const known = new WeakMap<Asked, Made>()
  return (asked) => {
    const before = known.get(asked)
    if (before !== undefined) return before
    const made = make(asked)
    known.set(asked, made)
    return made
  }
}

/**
 * The same of a text, for as long as the function that comes back is held.
 *
 * @param atMost so many answers are at hand, and forgotten together
 */
export function oncePerText<Made>(
  make: (asked: string) => Made,
  atMost = Infinity
): (asked: string) => Made {
  const known = new Map<string, Made>()
  return (asked) => {
    const before = known.get(asked)
    if (before !== undefined) return before
    if (known.size >= atMost) known.clear()
    const made = make(asked)
    known.set(asked, made)
    return made
  }
}

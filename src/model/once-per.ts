/** Remembers what is made of an object, for as long as anybody holds that object. */

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

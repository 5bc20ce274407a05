/** Placeholder until the body worker lands. */
export const ready = true

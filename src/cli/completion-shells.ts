/** The shells that a completion script is written for. */
export const SHELLS = ['bash', 'zsh', 'fish'] as const

/** One of them. */
export type CompletedShell = (typeof SHELLS)[number]

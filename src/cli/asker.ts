/** Asks whoever sits at the terminal. */
import { createInterface } from 'node:readline/promises'

/** Puts one question and gives the line that was typed; null where nobody sits there. */
export function asker(): ((question: string) => Promise<string>) | null {
  const { stdin: input, stderr: output } = process
  if (!input.isTTY || !output.isTTY) return null
  return async (question) => {
    const line = createInterface({ input, output })
    try {
      return await line.question(question)
    } finally {
      line.close()
    }
  }
}

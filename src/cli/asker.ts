/** Asks whoever sits at the terminal; what draws the questions is loaded only there. */
import { isatty } from 'node:tty'
import type { Asker } from '../commands/init/ask-team.ts'
import { CommandError } from '../model/errors.ts'

/** Null where nobody sits there. */
export async function asker(): Promise<Asker | null> {
  // To look at `process.stdin` would make a pipe one that does not wait for its writer.
  if (!isatty(0) || !process.stderr.isTTY) return null
  const { stdin: input, stderr: output } = process
  const clack = await import('@clack/prompts')
  return {
    text: async ({ message, initial, faultOf }) => {
      const answer = await clack.text({
        message,
        initialValue: initial,
        validate: (typed) => faultOf(typed ?? '') ?? undefined,
        input,
        output,
      })
      return clack.isCancel(answer) ? gone() : (answer ?? '')
    },
    confirm: async (message, initialValue) => {
      const answer = await clack.confirm({ message, initialValue, input, output })
      return clack.isCancel(answer) ? gone() : answer
    },
  }
}

/** Whoever presses Ctrl+C or Escape wants nothing written. */
function gone(): never {
  throw new CommandError('Nothing was written.', 'Run it again when you like.')
}

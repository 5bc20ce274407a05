/** The sentence that says why every clock is held against the present policy; all surfaces use the same words. */
import { terminalLine } from '../text/terminal.ts'

/** `Held against the present incidents/policy.yml: there is no history here.` */
export function heldAgainstPresent(path: string, because: string): string {
  return `Held against the present ${terminalLine(path)}: ${because}.`
}

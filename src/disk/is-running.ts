/** Whether a process of this machine still runs. */
import { readFileSync } from 'node:fs'
import { codeOf } from './could-not-write.ts'

/** By its number, and by the moment of its birth where that is known: numbers are given again. */
export function isRunning(pid: number, born: string | null = null): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    // What may not be signalled runs.
    if (codeOf(error) !== 'EPERM') return false
  }
  return born === null || (bornAt(pid) ?? born) === born
}

/** The moment at which a process was started, as Linux counts it; null elsewhere. */
export function bornAt(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
    // The name, which stands in brackets, may hold spaces; the start is the 22nd field.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null
  } catch {
    return null
  }
}

/** A temporary folder of this run: it goes when the run is done with it, or is ended, or at the next start. */
import { lstatSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { isRunning } from './is-running.ts'

const ENDINGS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Makes one; those of runs on this machine that were killed go first. `stop` ends what writes into it when we are ended. */
export function temporaryFolder(stop: () => void = () => undefined) {
  const own = `incident-ledger-${hostname().replaceAll(/[^A-Za-z0-9.]/g, '_')}-`
  forgetLeft(tmpdir(), own)
  const folder = mkdtempSync(join(tmpdir(), `${own}${process.pid}-`))
  const forget = () => {
    rmSync(folder, { recursive: true, force: true })
    for (const signal of ENDINGS) process.off(signal, end)
  }
  const end = (signal: NodeJS.Signals) => {
    stop()
    forget()
    // Whoever sent it sees the end that they asked for.
    process.kill(process.pid, signal)
  }
  for (const signal of ENDINGS) process.on(signal, end)
  return { folder, forget }
}

function forgetLeft(place: string, own: string): void {
  for (const name of readdirSync(place)) {
    const [, pid] = name.startsWith(own) ? (/^(\d+)-/.exec(name.slice(own.length)) ?? []) : []
    if (pid === undefined || isRunning(Number(pid))) continue
    const stats = lstatSync(join(place, name), { throwIfNoEntry: false })
    if (stats?.isDirectory() !== true || stats.uid !== process.getuid?.()) continue
    try {
      rmSync(join(place, name), { recursive: true, force: true })
    } catch {
      // It is not ours to remove, or somebody else does so right now.
    }
  }
}

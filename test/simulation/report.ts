/** What a simulation says at its end: one line of figures a month, and what must be nothing. */
import type { NightFigures } from './play-beside.ts'
import { POLICY_LOGINS, type Figures } from './play.ts'

/** All that must be empty or nothing; what it holds is what went wrong. */
export function flawsOf(figures: Figures) {
  const { doubled, waiting, lost, unowed, misfolded, mentioned, openTwice, idleWrites, unknown } =
    figures
  return {
    doubled: doubled.filter((key) => !waiting.includes(key)),
    lost,
    unowed,
    misfolded,
    strangersMentioned: [...mentioned].filter((login) => !POLICY_LOGINS.includes(login)),
    openTwice,
    idleWrites,
    unknown: [...unknown],
  }
}

/** A month without a flaw. */
export const FLAWLESS: ReturnType<typeof flawsOf> = {
  doubled: [],
  lost: [],
  unowed: [],
  misfolded: [],
  strangersMentioned: [],
  openTwice: [],
  idleWrites: 0,
  unknown: [],
}

/** The figures of one month, in two lines. */
function figuresLine(figures: Figures): string {
  const { variant, sweeps, requests, faults, owed, delivered, doubled, waiting, lost } = figures
  const injected = [...faults.values()].reduce((sum, count) => sum + count, 0)
  const kinds = [...faults].map(([kind, count]) => `${count} ${kind}`).join(', ')
  const rest =
    waiting.length === 0 ? '' : ` (${waiting.length} of them until the incident speaks again)`
  return (
    `${variant}: ${sweeps} sweeps, ${requests} requests, ${injected} faults injected; ` +
    `${owed} notices owed, ${delivered} delivered, ${doubled.length} doubled${rest}, ${lost.length} lost ` +
    `(${figures.twiceForAWhile} stood twice until healed)\n` +
    (kinds === '' ? '' : `    faults: ${kinds}\n`)
  )
}

/** Tells the figures where a reader of the test run sees them. */
export function tellFigures(figures: Figures): void {
  process.stdout.write(figuresLine(figures))
}

/** The figures of one month with receivers. */
export function tellNight({ name, sweeps, faults, owed, taken, again, flaws }: NightFigures): void {
  const injected = [...faults.values()].reduce((sum, count) => sum + count, 0)
  const kinds = [...faults].map(([kind, count]) => `${count} ${kind}`).join(', ')
  process.stdout.write(
    `${name}: ${sweeps} sweeps, ${injected} faults; ${owed} words owed to receivers, ${taken} taken, ` +
      `${again} of them again under one key, ${flaws.lost.length} lost, ${flaws.wrongPerson.length} to the wrong person\n` +
      (kinds === '' ? '' : `    faults: ${kinds}\n`)
  )
}

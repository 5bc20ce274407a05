/** What a watch remembers between its sweeps: what GitHub held when it last answered, and what went out since. */
import * as z from 'zod'
import type { Told } from '../../channel/blind.ts'
import type { SentRows } from '../../channel/channels.ts'
import { type Delivery, StoredDelivery, storedDelivery } from '../../delivery/marker.ts'
import { sentIn } from '../../delivery/message-rows.ts'
import { rankOfStep } from '../../delivery/sent.ts'
import { codeOf, couldNotWrite } from '../../disk/could-not-write.ts'
import { putFile } from '../../disk/put-file.ts'
import { writeAll } from '../../disk/write-all.ts'
import { readText } from '../../store/files.ts'

/** It. */
export interface Memory {
  readonly told: () => Told
  readonly sent: () => SentRows
  /** Keeps what went out, at once: whoever is killed after it does not say it again. */
  readonly noteSent: (rows: SentRows) => void
  /** GitHub answered: what it holds is remembered, and what it holds of what went out is forgotten. */
  readonly noteTold: (told: Told, untold: ReadonlySet<string>) => void
}

const Rows = z.record(z.string(), z.array(StoredDelivery))
const Kept = z.object({ version: z.literal(1), told: Rows, sent: Rows })

/**
 * The memory of one watch, in a file where one is named. It is never required: what cannot be read or written is said,
 * and costs at worst a message that goes out again under the same key.
 */
export function memoryOf(path: string | null, say: (sentence: string) => void): Memory {
  const kept = path === null ? null : readKept(path, say)
  let told: Told = new Map(Object.entries(kept?.told ?? {}))
  let sent: SentRows = new Map(Object.entries(kept?.sent ?? {}))
  let written = ''
  const keep = () => {
    if (path === null) return
    const text = `${JSON.stringify({ version: 1, told: stored(told), sent: stored(sent) })}\n`
    if (text === written) return
    written = text
    try {
      const fill = (file: number) => writeAll(file, Buffer.from(text))
      putFile(path, { fill, replaces: true })
    } catch (error) {
      say(`${couldNotWrite('The state file', error).message} What went out may go out again.`)
    }
  }
  return {
    told: () => told,
    sent: () => sent,
    noteSent: (rows) => {
      sent = rows
      keep()
    },
    noteTold: (now, untold) => {
      told = new Map([...now, ...[...told].filter(([id]) => untold.has(id) && !now.has(id))])
      sent = new Map(
        [...sent].flatMap(([id, rows]) => {
          const left = rows.filter((row) => !isHeld(row, now.get(id) ?? []))
          return left.length === 0 ? [] : [[id, left] as const]
        })
      )
      keep()
    },
  }
}

/** Whether GitHub's rows say all that went out of one; what was tried in vain is no news of tomorrow. */
function isHeld({ keys, sent = [] }: Delivery, held: readonly Delivery[]): boolean {
  const noted = sentIn(held, keys.at(-1) ?? '')
  return sent
    .filter(({ at }) => at !== null)
    .every(({ receiver, to, step }) =>
      noted.some(
        (one) =>
          one.receiver === receiver &&
          one.to === to &&
          (one.step === step || rankOfStep(one.step) > rankOfStep(step))
      )
    )
}

function stored(rows: Told): object {
  return Object.fromEntries([...rows].map(([id, all]) => [id, all.map(storedDelivery)]))
}

function readKept(path: string, say: (sentence: string) => void): z.infer<typeof Kept> | null {
  let text: string
  try {
    text = readText(path)
  } catch (error) {
    if (codeOf(error) !== 'ENOENT')
      say(`The state file cannot be read (${codeOf(error) ?? 'unknown'}).`)
    return null
  }
  try {
    return Kept.parse(JSON.parse(text))
  } catch {
    say('The state file is damaged, and is begun anew: what went out may go out again.')
    return null
  }
}

/** A rota of the team in all its versions, and who is on it at an instant. */
import type { Rota, RotaFile } from './rota.ts'
import type { Instant } from './time.ts'

/** The rota file as it stood from an instant on. */
export interface RotaVersion {
  /** Null: for every instant, for want of a history. */
  readonly since: Instant | null
  readonly file: RotaFile
}

/** A rota by its name, with every version of its file, oldest first; none where nobody could read it. */
export interface Roster {
  readonly name: string
  readonly versions: readonly RotaVersion[]
  /** The zone where the file names none: the policy's. */
  readonly timezone: string
}

/** The file in force at an instant: the last that stood by then; before all, the first. */
export function rotaFileAt({ versions }: Roster, at: Instant): RotaFile | null {
  const version = versions.findLast(({ since }) => since === null || since <= at) ?? versions[0]
  return version?.file ?? null
}

/** The rota of that name in a file; null where it has none. */
export function rotaIn({ rotas }: RotaFile, name: string): Rota | null {
  return Object.hasOwn(rotas, name) ? (rotas[name] ?? null) : null
}

/** Everybody of the rota at an instant: those of its layers, and whoever has begun to cover by then. */
export function peopleOf(roster: Roster, at: Instant): readonly string[] {
  const file = rotaFileAt(roster, at)
  const rota = file === null ? null : rotaIn(file, roster.name)
  if (file === null || rota === null) return []
  const covers = file.covers.filter(({ rota: name, from }) => name === roster.name && from <= at)
  return [...rota.layers.flatMap(({ people }) => people), ...covers.map(({ by }) => by)]
}

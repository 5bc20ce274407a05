/** A rota of the team in all its versions, and who is on it at an instant. */
import type { Cover, Rota, RotaFile } from './rota.ts'
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

/** Everybody who ever was or will be on it. */
export function everybodyOf(roster: Roster): readonly string[] {
  return roster.versions.flatMap(({ file }) => peopleIn(file, roster.name, () => true))
}

/** Everybody of the rota at an instant: those of its layers, and whoever has begun to cover by then. */
export function peopleOf(roster: Roster, at: Instant): readonly string[] {
  const file = rotaFileAt(roster, at)
  return file === null ? [] : peopleIn(file, roster.name, ({ from }) => from <= at)
}

function peopleIn(
  file: RotaFile,
  name: string,
  counts: (cover: Cover) => boolean
): readonly string[] {
  const layers = rotaIn(file, name)?.layers ?? []
  const covers = file.covers.filter((cover) => cover.rota === name && counts(cover))
  return [...layers.flatMap(({ people }) => people), ...covers.map(({ by }) => by)]
}

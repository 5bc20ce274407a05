/** A rota of the team in all its versions, and who is on it at an instant. */
import type { Absence } from './absence.ts'
import { loginKey } from './login.ts'
import { oncePer } from './once-per.ts'
import type { Cover, Rota, RotaFile } from './rota.ts'
import type { Instant } from './time.ts'

/** The rota file as it stood from an instant on. */
export interface RotaVersion {
  /** Null: for every instant, for want of a history. */
  readonly since: Instant | null
  readonly file: RotaFile
  /** The commit that brought it; left out where there is none, or nobody asks. */
  readonly commit?: string
}

/**
 * The versions as they count: a cover that a comment asked for stands from that comment on, whenever its line came to the
 * main line, for it is the comment that people rely on. The audit compares the two.
 */
export function asAsked(versions: readonly RotaVersion[]): readonly RotaVersion[] {
  let counted: readonly RotaVersion[] = []
  for (const [index, version] of versions.entries()) {
    const { file } = version
    const since = version.since ?? -Infinity
    const before = versions[index - 1]?.file.covers ?? []
    for (const cover of newCovers(file.covers, before))
      if (cover.url !== undefined && cover.asked !== undefined && cover.asked < since)
        counted = withCover(counted, cover, cover.asked)
    counted = [...counted, version]
  }
  return counted
}

/** The versions with a cover that counts from an instant on. */
export function withCover(
  versions: readonly RotaVersion[],
  cover: Cover,
  since: Instant
): readonly RotaVersion[] {
  const covered = (version: RotaVersion): RotaVersion => {
    const { file } = version
    return { ...version, file: { ...file, covers: [...file.covers, cover] } }
  }
  const at = versions.findLastIndex((one) => one.since === null || one.since <= since)
  const base = versions[at]
  if (base === undefined) return versions.map(covered)
  const later = versions.slice(at + 1).map(covered)
  return [...versions.slice(0, at + 1), { ...covered(base), since }, ...later]
}

/** The covers that a version brought. */
export function newCovers(covers: readonly Cover[], before: readonly Cover[]): readonly Cover[] {
  const old = new Set(before.map((cover) => JSON.stringify(cover)))
  return covers.filter((cover) => !old.has(JSON.stringify(cover)))
}

/** A rota by its name, with every version of its file, oldest first; none where nobody could read it. */
export interface Roster {
  readonly name: string
  readonly versions: readonly RotaVersion[]
  /** The zone where the file names none: the policy's. */
  readonly timezone: string
  /** Who of the policy is away when, those of the contact that names the rota first; left out: nobody. */
  readonly away?: readonly Absence[]
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

/** Everybody who ever was or will be on it, once each, however many versions name them. */
export const everybodyOf = oncePer((roster: Roster): readonly string[] => {
  const people = new Map<string, string>()
  for (const { file } of roster.versions)
    for (const login of peopleIn(file, roster.name, () => true))
      if (!people.has(loginKey(login))) people.set(loginKey(login), login)
  return [...people.values()]
})

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

/** Reads a pack from a folder that a stranger may have made: what is listed, what it says of itself, and its sums. */
import { type Manifest, parseManifest } from '../../pack/manifest.ts'
import { HISTORY, MANIFEST, SUMS } from '../../pack/pack-path.ts'
import { parseSums } from '../../pack/sums.ts'
import { CommandError } from '../../model/errors.ts'
import { listPackFolder, readPackFile, sumOfPackFile } from '../../store/pack-folder.ts'

/** A pack as it lies there. Where its list of sums or its manifest is none, `problem` says why. */
export interface ReadPack {
  /** The SHA-256 of every file but the list of sums, by path. */
  readonly sums: ReadonlyMap<string, string>
  /** What the list of sums says. */
  readonly stated: Read<ReadonlyMap<string, string>>
  readonly manifest: Read<Manifest>
  readonly read: (path: string) => Uint8Array
}

/** A value, or why there is none. */
type Read<Value> =
  | { readonly value: Value; readonly problem: null }
  | { readonly value: null; readonly problem: string }

/** Larger files no pack has; a history is never held in memory. */
const FILE_LIMIT = 256 * 1024 * 1024
const HISTORY_LIMIT = 16 * 1024 * 1024 * 1024

/**
 * Reads it, following no link.
 *
 * @throws CommandError (2) where it is no pack, or one that is refused: a link, a huge file, a path that leads out.
 */
export function readPack(folder: string): ReadPack {
  const listed = listPackFolder(folder)
  for (const { path, bytes } of listed) {
    if (bytes <= (path === HISTORY ? HISTORY_LIMIT : FILE_LIMIT)) continue
    throw new CommandError(
      `The pack is refused: ${path} has ${bytes} bytes.`,
      'Ask for another copy of it.'
    )
  }
  const paths = new Set(listed.map(({ path }) => path))
  if (!paths.has(MANIFEST)) {
    throw new CommandError(
      `${folder} has no ${MANIFEST}, so it is no pack.`,
      'Name the folder of a pack.'
    )
  }
  const read = (path: string) => readPackFile(folder, path)
  const sums = new Map(
    [...paths].filter((path) => path !== SUMS).map((path) => [path, sumOfPackFile(folder, path)])
  )
  const stated = attempt(() => parseSums(textOf(read(SUMS))))
  const manifest = attempt(() => parseManifest(textOf(read(MANIFEST))))
  // A manifest that was made like this, and not changed by accident, is a stranger's: nothing is done with it.
  if (manifest.value === null && stated.value?.get(MANIFEST) === sums.get(MANIFEST)) {
    throw new CommandError(
      `The pack is refused: ${MANIFEST} ${manifest.problem}.`,
      'Ask for another copy of it, or verify it with the version that made it.'
    )
  }
  const noSums = { value: null, problem: 'is missing' }
  return { sums, stated: paths.has(SUMS) ? stated : noSums, manifest, read }
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
}

function attempt<Value>(make: () => Value): Read<Value> {
  try {
    return { value: make(), problem: null }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return { value: null, problem: `cannot be read: ${why}` }
  }
}

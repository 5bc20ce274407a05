/** `bundle --verify`: computes a pack again from what is in it, and says which bytes differ. */
import { countOf } from '../../model/count-of.ts'
import { join, resolve } from 'node:path'
import { type PackDifference, packDifferences } from '../../pack/differences.ts'
import type { Manifest } from '../../pack/manifest.ts'
import { HISTORY, MANIFEST, SENT_NOTICES, SUMS, UNCOMMITTED } from '../../pack/pack-path.ts'
import { NoSentNotices, parseSentNotices } from '../../pack/sent-notice.ts'
import { openHistoryBundle } from '../../git/history-bundle.ts'
import { CommandError, type ExitCode } from '../../model/errors.ts'
import { stripControls, terminalLine } from '../../text/terminal.ts'
import { sumOfPackFile } from '../../store/pack-folder.ts'
import { drawPack } from './draw-pack.ts'
import { readEvidence } from './pack-evidence.ts'
import { gatherPack } from './pack-source.ts'
import { type ReadPack, readPack } from './read-pack.ts'
import type { Shell } from '../shell.ts'

/** Which pack. */
export interface VerifyOptions {
  /** The folder of the pack. */
  readonly pack: string
  /** Of the tool. */
  readonly version: string
}

/** Prints each file that is not as it should be. Exit 0 where all are equal, 1 where one is not. */
export async function verifyPack(shell: Shell, options: VerifyOptions): Promise<ExitCode> {
  const folder = resolve(shell.root, options.pack)
  const pack = readPack(folder)
  const again = await computeAgain(shell, folder, pack)
  const differences = differencesOf(pack, again)
  for (const { path, line, message } of differences) {
    const place = line === null ? path : `${path}:${line}`
    // Spaces may be all that differs.
    shell.out(`${terminalLine(place)} ${stripControls(message.replaceAll('\n', ' '))}\n`)
  }
  tellVersion(shell, options, pack)
  if (differences.length > 0) {
    const count = countOf(differences.length, 'file is', 'files are')
    shell.err(`${count} not as computed again from the pack.\n`)
    return 1
  }
  const head = pack.manifest.value?.facts.head ?? null
  const from = head === null ? 'the records in it; there is no history' : `commit ${head}`
  shell.err(
    `All ${pack.sums.size + 1} files are as computed again from ${from}.\n` +
      'Compare the sum with the one that was noted down when the pack was made:\n'
  )
  shell.out(`${sumOfPackFile(folder, SUMS)}  ${terminalLine(join(options.pack, SUMS))}\n`)
  return 0
}

/** What came of computing the pack again. */
interface Again {
  /** Every file but the history and the list of sums; null where it could not be done. */
  readonly files: ReadonlyMap<string, Uint8Array> | null
  /** What stood in the way, and in which file. */
  readonly problems: readonly PackDifference[]
}

function differencesOf(pack: ReadPack, again: Again): PackDifference[] {
  const { sums, stated, manifest, read } = pack
  const found = packDifferences({
    sums,
    stated: stated.value,
    manifest: new Map((manifest.value?.files ?? []).map(({ path, sha256 }) => [path, sha256])),
    hasHistory: manifest.value === null || manifest.value.facts.head !== null,
    expected: again.files,
    read,
  })
  const problems = [
    ...again.problems,
    ...(stated.problem === null ? [] : [problemOf(SUMS, stated.problem)]),
  ]
  const named = new Set(problems.map(({ path }) => path))
  return [...problems, ...found.filter(({ path }) => !named.has(path))]
}

function problemOf(path: string, message: string): PackDifference {
  return { path, line: null, message }
}

async function computeAgain(shell: Shell, folder: string, pack: ReadPack): Promise<Again> {
  const { sums, manifest } = pack
  if (manifest.value === null)
    return { files: null, problems: [problemOf(MANIFEST, manifest.problem)] }
  const { facts } = manifest.value
  if (facts.head === null) return computeFrom(shell, folder, pack, manifest.value)
  if (!sums.has(HISTORY)) return { files: null, problems: [problemOf(HISTORY, 'is missing')] }
  const opened = await openHistoryBundle(join(folder, HISTORY), facts.head)
  if (opened.kind === 'damaged') {
    const message = `cannot be read by git, so that nothing can be computed again: ${opened.problem}`
    return { files: null, problems: [problemOf(HISTORY, message)] }
  }
  try {
    return await computeFrom(shell, opened.folder, pack, manifest.value)
  } finally {
    opened.close()
  }
}

async function computeFrom(
  shell: Shell,
  root: string,
  { sums, read }: ReadPack,
  { facts }: Manifest
): Promise<Again> {
  const uncommitted = new Map(
    facts.uncommitted.flatMap((path) => {
      const kept = `${UNCOMMITTED}/${path}`
      return sums.has(kept) ? [[path, read(kept)] as const] : []
    })
  )
  const places = { root, head: facts.head, dir: facts.dir, policy: facts.policy, uncommitted }
  try {
    const sent =
      facts.github === null || !sums.has(SENT_NOTICES)
        ? []
        : parseSentNotices(new TextDecoder().decode(read(SENT_NOTICES)))
    const gathered = await gatherPack(shell, places)
    const evidence = await readEvidence({ shell, facts, gathered, places, sent })
    return { files: drawPack(evidence, uncommitted), problems: [] }
  } catch (error) {
    if (!(error instanceof CommandError || error instanceof NoSentNotices)) throw error
    const records = facts.head === null ? `${UNCOMMITTED}/${facts.policy}` : HISTORY
    const path = error instanceof NoSentNotices ? SENT_NOTICES : records
    const message = `cannot be used, so that nothing can be computed again: ${error.message}`
    return { files: null, problems: [problemOf(path, message)] }
  }
}

function tellVersion(shell: Shell, { version }: VerifyOptions, { manifest }: ReadPack): void {
  const made = manifest.value?.facts.version ?? version
  if (made === version) return
  shell.err(
    `note: the pack was made by version ${terminalLine(made)}, and this is ${version}; where they compute otherwise, verify with the other.\n`
  )
}

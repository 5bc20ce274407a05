/** Puts a pack together: its files, the page about it, and the manifest with their sums. */
import type { Evidence, PackFacts } from '../../pack/evidence.ts'
import { formatManifest, type ManifestFile } from '../../pack/manifest.ts'
import { type PackFile, packFiles } from '../../pack/pack-files.ts'
import { MANIFEST } from '../../pack/pack-path.ts'
import { renderPackPage } from '../../pack/readme.ts'
import { sumOf } from '../../store/pack-folder.ts'

/** The bytes of every file but the history and the list of sums, by path; the manifest comes last. */
export function drawPack(
  evidence: Evidence,
  uncommitted: ReadonlyMap<string, Uint8Array>
): ReadonlyMap<string, Uint8Array> {
  const { facts, unreadable } = evidence
  const page = textFile('README.md', renderPackPage(evidence))
  const files = [...packFiles(evidence, uncommitted), page]
  const manifest = manifestText(facts, unreadable, files)
  return new Map([
    ...files.map(({ path, bytes }) => [path, bytes] as const),
    [MANIFEST, new TextEncoder().encode(manifest)],
  ])
}

function textFile(path: string, text: string): PackFile {
  return { path, bytes: new TextEncoder().encode(text), made: 'computed', from: 'the manifest' }
}

function manifestText(
  facts: PackFacts,
  unreadable: readonly string[],
  files: readonly PackFile[]
): string {
  const listed = files
    .map(({ path, bytes, made, from }): ManifestFile => ({
      path,
      bytes: bytes.length,
      sha256: sumOf(bytes),
      made,
      from,
    }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
  return formatManifest({ facts, unreadable, files: listed })
}

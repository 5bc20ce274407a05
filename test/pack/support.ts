/** Makes packs of real repositories, verifies them, and changes them as somebody with a motive would. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { bundle, type BundleOptions } from '../../src/commands/bundle.ts'
import type { Shell } from '../../src/commands/shell.ts'
import { CommandError } from '../../src/model/errors.ts'
import { at } from '../support/incidents.ts'
import { temporaryFolder } from '../support/repository.ts'

/** How a run ended. */
export interface Ended {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** A pack that was made. */
export interface MadePack extends Ended {
  readonly folder: string
  readonly read: (path: string) => string
  /** The rows of a list. */
  readonly rows: (name: string) => Record<string, unknown>[]
}

const NOVEMBER = {
  from: '2026-11-01',
  to: '2026-12-01',
  dir: 'incidents',
  policy: null,
  isNowGiven: false,
  version: '0.1.0',
  repository: null,
  token: null,
  apiUrl: 'http://127.0.0.1:9',
  author: 'github-actions[bot]',
  out: null,
  verify: null,
} satisfies BundleOptions

/** Makes a pack of November from the work tree, in February. */
export async function pack(
  root: string,
  more: Partial<BundleOptions> & { readonly now?: string } = {}
): Promise<MadePack> {
  const folder = join(temporaryFolder(), 'pack')
  const { now = '2027-02-01T00:00:00Z', ...options } = more
  const ended = await run(root, now, { ...NOVEMBER, out: folder, ...options })
  const read = (path: string) => readFileSync(join(folder, path), 'utf8')
  const rows = (name: string) =>
    read(`${name}.ndjson`)
      .split('\n')
      .filter(Boolean)
      .map((line): Record<string, unknown> => JSON.parse(line))
  return { ...ended, folder, read, rows }
}

/** Verifies a pack on a machine that has nothing else. */
export function verify(folder: string): Promise<Ended> {
  return run(temporaryFolder(), '2030-01-01T00:00:00Z', { ...NOVEMBER, verify: folder })
}

async function run(root: string, now: string, options: BundleOptions): Promise<Ended> {
  let out = ''
  let err = ''
  const shell: Shell = {
    root,
    now: at(now),
    out: (text) => (out += text),
    err: (text) => (err += text),
    color: false,
    columns: null,
    templates: pathToFileURL(`${resolve('templates')}/`),
    command: () => {},
    place: 'private',
    bodyWorker: pathToFileURL(resolve('build/body-worker.js')),
    recordWorker: pathToFileURL(resolve('build/record-worker.js')),
    watchdog: pathToFileURL(resolve('build/watchdog-worker.js')),
  }
  try {
    return { code: await bundle(shell, options), out, err }
  } catch (error) {
    if (!(error instanceof CommandError)) throw error
    return { code: error.exitCode, out, err: `${err}${error.message}\n${error.remedy}\n` }
  }
}

/** Every file of a pack, by path. */
export function filesOf(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .toSorted()
}

/** Changes the bytes of one file. */
export function change(folder: string, path: string, by: (bytes: Buffer) => Buffer): void {
  writeFileSync(join(folder, path), by(readFileSync(join(folder, path))))
}

/** Changes a text, and every sum with it, as somebody would who knows what a pack is. */
export function forge(folder: string, path: string, by: (text: string) => string): void {
  change(folder, path, (bytes) => Buffer.from(by(bytes.toString())))
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))
  for (const file of manifest.files) {
    if (file.path === path) Object.assign(file, describeFile(folder, path))
  }
  writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  resum(folder)
}

/** Writes the list of sums anew. */
export function resum(folder: string): void {
  const lines = filesOf(folder)
    .filter((path) => path !== 'SHA256SUMS')
    .map((path) => `${describeFile(folder, path).sha256}  ${path}\n`)
  writeFileSync(join(folder, 'SHA256SUMS'), lines.join(''))
}

function describeFile(folder: string, path: string) {
  const bytes = readFileSync(join(folder, path))
  return { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }
}

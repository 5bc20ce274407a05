/** Finds out how the tool that runs got to where it lies: npm says it in the files beside it. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import * as z from 'zod'

/** `from` is what npm fetched it from, as in `git+ssh://git@github.com/o/r.git#…`; null where it does not say. */
export type Installed =
  | { readonly how: 'npx'; readonly spec: string; readonly from: string | null }
  | { readonly how: 'dependency'; readonly project: string; readonly from: string | null }
  /** Installed for the whole machine: it is on the path. */
  | { readonly how: 'machine' }
  | { readonly how: 'clone' }

const NAME = 'incident-ledger'
const CALL = '_npx' // where npx writes down what it was asked for
const ManifestSchema = z.object({
  [CALL]: z.object({ packages: z.array(z.string()) }).optional(),
})
const LockSchema = z.object({
  packages: z.record(z.string(), z.object({ resolved: z.string().optional() })),
})

/** `folder` is the tool's own, with every symbolic link followed. */
export function findInstalled(folder: string): Installed {
  const modules = dirname(folder)
  if (basename(modules) !== 'node_modules') return { how: 'clone' }
  const project = dirname(modules)
  const manifest = ManifestSchema.safeParse(jsonAt(join(project, 'package.json')))
  if (!manifest.success) return { how: 'machine' }
  const lock = LockSchema.safeParse(jsonAt(join(modules, '.package-lock.json')))
  const from = (lock.success && lock.data.packages[`node_modules/${NAME}`]?.resolved) || null
  const [spec, ...others] = manifest.data[CALL]?.packages ?? []
  return spec !== undefined && others.length === 0
    ? { how: 'npx', spec, from }
    : { how: 'dependency', project, from }
}

function jsonAt(path: string): unknown {
  if (!existsSync(path)) return null
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return null // Whatever it is, npm did not write it.
  }
}

/**
 * The files of the tool in its folder, so that another version is told from this one: the name of a chunk says what it
 * holds, the rest is dated.
 */
export function filesOfTool(folder: URL): readonly string[] {
  return readdirSync(folder)
    .toSorted()
    .map((name) => {
      if (name.startsWith('chunk-')) return name
      const { size, mtimeMs } = statSync(new URL(encodeURIComponent(name), folder))
      return `${name} ${size} ${mtimeMs}`
    })
}

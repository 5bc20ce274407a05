/** Finds out how the tool that runs got to where it lies: npm says it in the files beside it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { dated } from './files.ts'

/** `from` is what npm fetched it from, as in `git+ssh://git@github.com/o/r.git#…`; null where it does not say. */
export type Installed =
  | { readonly how: 'npx'; readonly spec: string; readonly from: string | null }
  | { readonly how: 'dependency'; readonly project: string; readonly from: string | null }
  /** Installed for the whole machine: it is on the path. */
  | { readonly how: 'machine' }
  | { readonly how: 'clone' }

const NAME = 'incident-ledger'
const CALL = '_npx' // where npx writes down what it was asked for

/** `folder` is the tool's own, with every symbolic link followed. */
export function findInstalled(folder: string): Installed {
  const modules = dirname(folder)
  if (basename(modules) !== 'node_modules') return { how: 'clone' }
  const project = dirname(modules)
  const manifest = jsonAt(join(project, 'package.json'))
  if (typeof manifest !== 'object' || manifest === null) return { how: 'machine' }
  const lock = jsonAt(join(modules, '.package-lock.json'))
  const resolved = within(lock, 'packages', `node_modules/${NAME}`, 'resolved')
  const from = typeof resolved === 'string' ? resolved : null
  const asked = within(manifest, CALL, 'packages')
  const [spec, ...others]: unknown[] = Array.isArray(asked) ? asked : []
  return typeof spec === 'string' && others.length === 0
    ? { how: 'npx', spec, from }
    : { how: 'dependency', project, from }
}

/** What stands below these keys, one below the other; undefined where nothing does. Each run looks: no schema is loaded. */
function within(value: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>(
    (found, key) =>
      typeof found === 'object' && found !== null ? Reflect.get(found, key) : undefined,
    value
  )
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
 * What the answers of the tool in this folder rest on beside what it is asked: its files, since the name of a chunk says
 * what it holds and the rest is dated; and the Node that runs them, with its characters and time zones.
 */
export function tellTool(
  folder: URL,
  { node, icu, tz }: Partial<Readonly<Record<string, string>>> = process.versions
): string {
  const files = readdirSync(folder)
    .toSorted()
    .map((name) =>
      name.startsWith('chunk-')
        ? name
        : `${name} ${dated(new URL(encodeURIComponent(name), folder))}`
    )
  return JSON.stringify([files, node, icu, tz])
}

/** Takes one file out of a package of the registry: for what is far too large to be a dependency. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The place of the file in the cache; the first time it is fetched.
 * @param {string} cache
 * @param {string} name the package and its version
 * @param {string} file from `package/` on
 */
export function fromRegistry(cache, name, file) {
  const folder = join(cache, name.replace(/[^\w.]+/g, '-').replace(/^-/, ''))
  const path = join(folder, file)
  if (existsSync(path)) return path
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const options = { cwd: folder, encoding: /** @type {const} */ ('utf8') }
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const archive = execFileSync(npm, ['pack', name, '--silent'], options).trim()
  execFileSync('tar', ['-xzf', archive, file], options)
  rmSync(join(folder, archive))
  return path
}

/** GitHub's OpenAPI description, fetched for the purpose: far too large to be a dependency. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** The package and version that judges. */
export const DESCRIPTION = '@octokit/openapi@23.0.2'

const FILE = 'package/generated/api.github.com.json'

/**
 * @typedef {Record<string, unknown>} Schema
 * @typedef {{ name: string, in: string, required?: boolean, schema: Schema }} Parameter
 * @typedef {{ content?: Record<string, { schema?: Schema }> }} Content
 * @typedef {{
 *   operationId: string,
 *   parameters?: (Parameter | { $ref: string })[],
 *   requestBody?: Content & { required?: boolean },
 *   responses: Record<string, Content | { $ref: string }>,
 * }} Operation
 * @typedef {{
 *   paths: Record<string, Record<string, Operation>>,
 *   components: Record<string, Record<string, unknown>>,
 * }} Description
 */

/**
 * Reads it from the cache; the first time it is fetched from the registry.
 * @param {string} cache
 * @returns {Promise<Description>}
 */
export async function loadDescription(cache) {
  const folder = join(cache, DESCRIPTION.replace(/[^\w.]+/g, '-').replace(/^-/, ''))
  const path = join(folder, FILE)
  if (!existsSync(path)) fetchDescription(folder)
  return JSON.parse(readFileSync(path, 'utf8'))
}

/** @param {string} folder */
function fetchDescription(folder) {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const options = { cwd: folder, encoding: /** @type {const} */ ('utf8') }
  try {
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
    const archive = execFileSync(npm, ['pack', DESCRIPTION, '--silent'], options).trim()
    execFileSync('tar', ['-xzf', archive, FILE], options)
    rmSync(join(folder, archive))
  } catch (error) {
    console.error(`${DESCRIPTION} could not be fetched. Check the network and npm's registry.`)
    console.error(String(error).split('\n')[0])
    process.exit(1)
  }
}

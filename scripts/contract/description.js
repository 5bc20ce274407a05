/** GitHub's OpenAPI description, fetched for the purpose: far too large to be a dependency. */
import { readFileSync } from 'node:fs'
import { fromRegistry } from '../from-registry.js'

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
  try {
    return JSON.parse(readFileSync(fromRegistry(cache, DESCRIPTION, FILE), 'utf8'))
  } catch (error) {
    console.error(`${DESCRIPTION} could not be fetched. Check the network and npm's registry.`)
    console.error(String(error).split('\n')[0])
    process.exit(1)
  }
}

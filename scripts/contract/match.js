/** Which operation of the description a request is. */

/** @import { Description, Operation } from './description.js' */

/**
 * @typedef {{
 *   name: string,
 *   operation: Operation,
 *   values: Record<string, string>,
 * }} Match
 */

/** These parameters may hold slashes. */
const GREEDY = new Set(['path', 'ref'])

/**
 * The operation, with the values of its path; null where GitHub has none like it. The most literal path wins.
 * @param {Description} description
 * @param {string} method
 * @param {string} path
 * @returns {Match | null}
 */
export function matchOperation(description, method, path) {
  const matches = Object.entries(description.paths).flatMap(([template, operations]) => {
    const operation = operations[method.toLowerCase()]
    const values = operation === undefined ? null : valuesOf(template, path)
    return operation === undefined || values === null
      ? []
      : [{ name: `${method} ${template}`, operation, values }]
  })
  return matches.toSorted((one, other) => holesOf(one) - holesOf(other))[0] ?? null
}

/** @param {Match} match */
function holesOf(match) {
  return Object.keys(match.values).length
}

/**
 * @param {string} template
 * @param {string} path
 * @returns {Record<string, string> | null}
 */
function valuesOf(template, path) {
  const names = [...template.matchAll(/\{([^}]+)\}/g)].map(([, name = '']) => name)
  const pattern = template
    .split(/\{[^}]+\}/)
    .map((literal) => literal.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
    .reduce((built, literal, index) => {
      const hole = GREEDY.has(names[index - 1] ?? '') ? '(.+)' : '([^/]+)'
      return index === 0 ? literal : `${built}${hole}${literal}`
    }, '')
  const match = new RegExp(`^${pattern}$`).exec(path)
  if (match === null) return null
  return Object.fromEntries(
    names.map((name, index) => [name, decodeURIComponent(match[index + 1] ?? '')])
  )
}

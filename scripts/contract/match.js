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
 * Finds the operation of a request, with the values of its path; null where GitHub has none like it. The most literal
 * path wins.
 * @param {Description} description
 * @returns {(method: string, path: string) => Match | null}
 */
export function matcherOf(description) {
  const templates = Object.entries(description.paths)
    .map(([template, operations]) => ({ template, operations, ...readTemplate(template) }))
    .toSorted((one, other) => one.names.length - other.names.length)
  return (method, path) => {
    for (const { template, operations, names, pattern } of templates) {
      const operation = operations[method.toLowerCase()]
      const match = operation === undefined ? null : pattern.exec(path)
      if (operation === undefined || match === null) continue
      const values = names.map((name, index) => [name, decodeURIComponent(match[index + 1] ?? '')])
      return { name: `${method} ${template}`, operation, values: Object.fromEntries(values) }
    }
    return null
  }
}

/** @param {string} template @returns {{ names: string[], pattern: RegExp }} */
function readTemplate(template) {
  const names = [...template.matchAll(/\{([^}]+)\}/g)].map(([, name = '']) => name)
  const pattern = template
    .split(/\{[^}]+\}/)
    .map((literal) => literal.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
    .reduce((built, literal, index) => {
      const hole = GREEDY.has(names[index - 1] ?? '') ? '(.+)' : '([^/]+)'
      return index === 0 ? literal : `${built}${hole}${literal}`
    }, '')
  return { names, pattern: new RegExp(`^${pattern}$`) }
}

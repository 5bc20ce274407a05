/** Proves that every regular expression of a folder takes time linear in its text: a hostile text must not keep us. */
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { isSafe } from 'redos-detector'
import { parseAst } from 'rolldown/parseAst'

/** The build in pure JavaScript; the others are native programs, of which this needs none.
 * @type {typeof import('recheck')} */
const { checkSync } = createRequire(import.meta.url)('recheck/lib/browser.js')

/** What the same judges, asked by this same file, have proved of `src` before: half a minute of work. */
const PROVED = '.cache/regexps.json'
const JUDGES = [
  ...['recheck', 'redos-detector'].map((name) => versionOf(name)),
  createHash('sha256')
    .update(readFileSync(import.meta.filename))
    .digest('hex'),
].join(' ')

/** @typedef {{ readonly place: string, readonly source: string, readonly flags: string }} Found */

const folder = process.argv[2] ?? 'src'
/** @type {string[]} */
const faults = []
/** @type {Map<string, Found>} */
const found = new Map()
const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
for (const path of paths.filter((name) => /\.[jt]s$/.test(name)).toSorted()) {
  const file = join(folder, path)
  const text = readFileSync(file, 'utf8')
  collect(parseAst(text, { lang: 'ts' }, file), file, text)
}
const proved = folder === 'src' ? readProved() : new Set()
for (const [key, { place, source, flags }] of found) {
  const fault = proved.has(key) ? null : faultOf(source, flags)
  if (fault !== null) faults.push(`${place} /${source}/${flags} ${fault}`)
  else proved.add(key)
}
if (folder === 'src') writeProved([...found.keys()].filter((key) => proved.has(key)))
for (const fault of faults) console.error(fault)
if (faults.length > 0) {
  console.error(
    'Cut the text into lines first, let no two neighbours match the same character, or write it without a pattern.'
  )
  process.exitCode = 1
}

/** Literals are kept for judging; what is built while the program runs nobody can judge, so it is a fault.
 * @param {unknown} node @param {string} file @param {string} text @returns {void} */
function collect(node, file, text) {
  if (typeof node !== 'object' || node === null) return
  if ('type' in node && 'start' in node) {
    const placeOf = () => `${file}:${text.slice(0, Number(node.start)).split('\n').length}`
    if ('regex' in node && isPattern(node.regex)) {
      const { pattern, flags } = node.regex
      const key = `${pattern}/${flags}`
      if (!found.has(key)) found.set(key, { place: placeOf(), source: pattern, flags })
    }
    if (
      node.type === 'Identifier' &&
      'name' in node &&
      node.name === 'RegExp' &&
      isCalled(text, node)
    ) {
      faults.push(`${placeOf()} builds a regular expression while it runs; write a literal.`)
    }
  }
  for (const child of Object.values(node)) collect(child, file, text)
}

/** @param {unknown} value @returns {value is { readonly pattern: string, readonly flags: string }} */
function isPattern(value) {
  return typeof value === 'object' && value !== null && 'pattern' in value && 'flags' in value
}

/** @param {string} name */
function versionOf(name) {
  return JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version
}

/** Patterns with their flags. @returns {Set<string>} */
function readProved() {
  try {
    const { judges, linear } = JSON.parse(readFileSync(PROVED, 'utf8'))
    return new Set(judges === JUDGES ? linear : [])
  } catch {
    return new Set() // There is none yet, or one that was cut off: all is proved anew.
  }
}

/** @param {readonly string[]} linear */
function writeProved(linear) {
  mkdirSync(dirname(PROVED), { recursive: true })
  writeFileSync(PROVED, JSON.stringify({ judges: JUDGES, linear }))
}

/** A type names `RegExp` too. @param {string} text @param {object} node */
function isCalled(text, node) {
  return 'end' in node && text.slice(Number(node.end)).trimStart().startsWith('(')
}

/**
 * Null where one of two judges proves it linear. The first is quick and knows assertions, but neither `^` within lines
 * nor that some of its many ways are few; the second is exact and slow, and knows no assertion.
 * @param {string} pattern @param {string} given @returns {string | null}
 */
function faultOf(pattern, given) {
  // A sticky pattern looks from one place only.
  const source = given.includes('y') ? `^(?:${pattern})` : pattern
  const flags = given.replaceAll(/[dgy]/g, '')
  if (!flags.includes('m') && isSafe(new RegExp(source, flags), { maxScore: 1000 }).safe)
    return null
  const verdict = checkSync(source, flags, { checker: 'automaton', timeout: 600_000 })
  if (verdict.status === 'safe') return null
  return verdict.status === 'vulnerable'
    ? `takes ${verdict.complexity.summary} time.`
    : 'cannot be proved linear.'
}

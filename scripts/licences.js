/** Gathers the licences of the packages that a bundle holds: theirs is to be told along with it. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * One text of them all, by name. A package without a file of its own is told by what its package.json says.
 * @param {Iterable<string>} moduleIds the paths of the bundled modules
 */
export function licencesOf(moduleIds) {
  const folders = new Set([...moduleIds].flatMap((id) => folderOf(id) ?? []))
  const parts = [...folders].map((folder) => licenceIn(folder)).toSorted()
  return [
    'The files beside this one hold these packages, or parts of them, each under its own licence.\n',
    ...new Set(parts),
  ].join(`\n${'-'.repeat(80)}\n\n`)
}

/** @param {string} id @returns {string | null} the folder of the package that a module belongs to */
function folderOf(id) {
  const path = id.replaceAll('\\', '/')
  const [inside] = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path) ?? []
  return inside?.replace(/^\0/, '') ?? null
}

/** @param {string} folder */
function licenceIn(folder) {
  const { name, version, license, author } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8')
  )
  const files = readdirSync(folder).filter((file) => /^(?:licen[cs]e|notice|copying)/i.test(file))
  const texts = files.toSorted().map((file) => readFileSync(join(folder, file), 'utf8').trim())
  const by = typeof author === 'string' ? author : author?.name
  const own = by === undefined ? license : `${license}, by ${by}`
  return `${name} ${version} (${license})\n\n${(texts.length > 0 ? texts : [own]).join('\n\n')}\n`
}

/** The one module that knows gray-matter: it takes the values out of a record's front matter, and can run no code. */
import matter from 'gray-matter'
import { loadCoreYaml } from './core-yaml.ts'

/** Every language of gray-matter's but YAML; its JavaScript engine would evaluate the file. */
const OTHER_LANGUAGES = ['json', 'javascript', 'js', 'coffee', 'coffeescript', 'cson', 'toml']

function refuse(): never {
  throw new Error('Front matter is YAML and nothing else.')
}

const engines: Record<string, (block: string) => object> = {
  ...Object.fromEntries(OTHER_LANGUAGES.map((language) => [language, refuse])),
  // The type asks for an object; a list or scalar is the caller's finding, so it comes wrapped.
  yaml: (block) => ({ value: loadCoreYaml(`${block}\n`) }),
}

/**
 * The front matter's value, whatever it is. Throws on any fault.
 * The caller has found the fences: the first line is `---` and nothing else, or this throws.
 * Options are always passed: without them gray-matter caches, and a broken file is `{}` the second time.
 */
export function readFrontMatter(text: string): unknown {
  if (!/^\uFEFF?---\r?\n/.test(text)) refuse()
  const data = matter(text, { language: 'yaml', engines }).data
  return Object.hasOwn(data, 'value') ? data['value'] : null
}

/** What dist/ is made of: bundles, the library's types, and the licences of what the bundles hold. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { rolldown } from 'rolldown'
import { libraryTypes } from './library-types.js'
import { licencesOf } from './licences.js'

/** What was judged by this source is kept under its digest: other rules judge anew. */
function digestOfSource() {
  const sum = createHash('sha256')
  const paths = readdirSync('src', { recursive: true, encoding: 'utf8' })
  for (const path of paths.filter((name) => name.endsWith('.ts')).toSorted())
    sum.update(`${path.replaceAll('\\', '/')}\0`).update(readFileSync(join('src', path)))
  return sum.digest('hex').slice(0, 16)
}

/** The bundles that the repository ships: they run from a bare clone, with nothing installed. */
export const bundle = {
  input: {
    cli: 'src/cli.ts',
    action: 'src/action.ts',
    index: 'src/index.ts',
    'body-worker': 'src/store/body-worker.ts',
    'record-worker': 'src/store/record-worker.ts',
    'watchdog-worker': 'src/commands/sweep/watchdog-worker.ts',
  },
  checks: { eval: false }, // gray-matter's JavaScript engine, which src/parse/front-matter.ts never lets run
  transform: { define: { SOURCE_DIGEST: JSON.stringify(digestOfSource()) } },
  platform: /** @type {const} */ ('node'),
  output: {
    format: /** @type {const} */ ('esm'),
    entryFileNames: '[name].js',
    chunkFileNames: 'chunk-[hash].js',
    comments: false,
  },
}

/**
 * Every file of dist/ by its name, as today's source makes it.
 * @returns {Promise<Map<string, Buffer>>}
 */
export async function makeDist() {
  const { output, ...input } = bundle
  const built = await rolldown(input)
  const { output: made } = await built.generate(output)
  await built.close()
  const chunks = made.filter((file) => file.type === 'chunk')
  const files = new Map(chunks.map(({ fileName, code }) => [fileName, Buffer.from(code)]))
  files.set('index.d.ts', Buffer.from(libraryTypes()))
  const modules = chunks.flatMap(({ moduleIds }) => moduleIds)
  return files.set('LICENCES.txt', Buffer.from(licencesOf(modules)))
}

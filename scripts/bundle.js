/** What dist/ is made of: bundles, the library's types, and the licences of what the bundles hold. */
import { createHash } from 'node:crypto'
import { rolldown } from 'rolldown'
import { layers } from './layers.js'
import { libraryTypes } from './library-types.js'
import { licencesOf } from './licences.js'

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
  platform: /** @type {const} */ ('node'),
  // What the action takes of these does nothing by being loaded; the rest, for OIDC and proxies, is half a megabyte.
  treeshake: {
    moduleSideEffects: [
      { test: /[\\/]node_modules[\\/](?:@actions|undici|tunnel)[\\/]/, sideEffects: false },
    ],
  },
  output: {
    format: /** @type {const} */ ('esm'),
    entryFileNames: '[name].js',
    chunkFileNames: 'chunk-[hash].js',
    comments: false,
  },
}

/** The one script of the site, which a page of `file://` can load: no module, and nothing beside it. */
const siteScript = {
  input: { site: 'src/browser/search.ts' },
  platform: /** @type {const} */ ('browser'),
  output: {
    format: /** @type {const} */ ('iife'),
    entryFileNames: '[name].js',
    comments: false,
    minify: true,
  },
}

/** Its bytes, under the name that it has beside the bundles. */
export async function makeSiteScript() {
  const { output, ...input } = siteScript
  const built = await rolldown(input)
  const { output: made } = await built.generate(output)
  await built.close()
  return made.filter((file) => file.type === 'chunk')
}

/**
 * What was judged is kept under this digest: of the code that judging comes through, as the bundler leaves it. So a
 * change elsewhere, or of a comment, takes no user's kept audit away.
 * @param {import('rolldown').Plugin[]} plugins
 */
export async function digestOfJudging(plugins = []) {
  const { output, ...input } = bundle
  const built = await rolldown({ ...input, input: 'src/commands/audit/judge-history.ts', plugins })
  const { output: made } = await built.generate(output)
  await built.close()
  const sum = createHash('sha256')
  for (const file of made) if (file.type === 'chunk') sum.update(`${file.code}\0`)
  return sum.digest('hex').slice(0, 16)
}

/**
 * Every file of dist/ by its name, as today's source makes it.
 * @returns {Promise<Map<string, Buffer>>}
 */
export async function makeDist() {
  const { output, ...input } = bundle
  const define = { JUDGING_DIGEST: JSON.stringify(await digestOfJudging()) }
  const built = await rolldown({ ...input, transform: { define } })
  const { output: made } = await built.generate({ ...output, codeSplitting: { groups: layers() } })
  await built.close()
  const script = await makeSiteScript()
  const chunks = [...made.filter((file) => file.type === 'chunk'), ...script]
  const files = new Map(chunks.map(({ fileName, code }) => [fileName, Buffer.from(code)]))
  files.set('index.d.ts', Buffer.from(libraryTypes()))
  const modules = chunks.flatMap(({ moduleIds }) => moduleIds)
  return files.set('LICENCES.txt', Buffer.from(licencesOf(modules)))
}

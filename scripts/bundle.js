/** The bundles that the repository ships: they run from a bare clone, with nothing installed. */
export const bundle = {
  input: { cli: 'src/cli.ts', action: 'src/action.ts', 'body-worker': 'src/store/body-worker.ts' },
  checks: { eval: false }, // gray-matter's JavaScript engine, which src/parse/front-matter.ts never lets run
  platform: /** @type {const} */ ('node'),
  output: {
    format: /** @type {const} */ ('esm'),
    entryFileNames: '[name].js',
    chunkFileNames: 'chunk-[hash].js',
    comments: false,
  },
}

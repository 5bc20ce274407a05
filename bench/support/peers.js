/** The peers: installed into their own folder when they are first asked for, and never among the project's dependencies. */
import { execFileSync, spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const HOME = resolve('bench/peers')

/**
 * The peers that start, say their version and end.
 *
 * @param {string} cwd
 * @returns {import('./measure.js').Contender[]}
 */
export function peersThatStart(cwd) {
  install()
  return ['remark', 'velite', 'eleventy'].map((name) => ({
    name: `${name} --version`,
    cwd,
    command: [join(HOME, 'node_modules/.bin', name), '--version'],
  }))
}

/**
 * Who reads the history of a repository.
 *
 * @param {string} cwd
 * @param {string} path of one record
 * @returns {import('./measure.js').Contender[]}
 */
export function readersOf(cwd, path) {
  lendTo(cwd)
  copyFileSync(join(HOME, 'isomorphic.mjs'), join(cwd, 'isomorphic.mjs'))
  return [
    { name: 'git log -p', cwd, command: ['git', 'log', '-p', '--', 'incidents'] },
    { name: 'git log --follow, one record', cwd, command: ['git', 'log', '--follow', '-p', path] },
    { name: 'isomorphic-git', cwd, command: [process.execPath, 'isomorphic.mjs'] },
  ]
}

/**
 * Each set up in a ledger's folder, as its users would.
 *
 * @param {string} cwd
 * @param {string} tool
 * @returns {import('./measure.js').Contender[]}
 */
export function peersOf(cwd, tool) {
  lendTo(cwd)
  const schema = execFileSync(process.execPath, [tool, 'schema', 'record'])
  writeFileSync(join(cwd, 'record.schema.yaml'), schema)
  const put = (/** @type {string} */ from, /** @type {string} */ to) =>
    copyFileSync(join(HOME, from), join(cwd, to))
  put('remarkrc.mjs', '.remarkrc.mjs')
  put('velite.config.mjs', 'velite.config.mjs')
  put('content-collections.mjs', 'content-collections.ts')
  put('naive.mjs', 'naive.mjs')
  const bin = (/** @type {string} */ name) => join(cwd, 'node_modules/.bin', name)
  const forget =
    (/** @type {string[]} */ ...made) =>
    () => {
      for (const name of made) rmSync(join(cwd, name), { recursive: true, force: true })
    }
  const peers = [
    { name: 'gray-matter, zod and remark', command: [process.execPath, 'naive.mjs'] },
    {
      name: 'remark-lint-frontmatter-schema',
      command: [bin('remark'), 'incidents', '--quiet', '--frail'],
      exits: [0, 1],
    },
    { name: 'velite', command: [bin('velite'), 'build', '--silent'], prepare: forget('.velite') },
    {
      name: 'content-collections',
      command: [bin('content-collections'), 'build'],
      prepare: forget('.content-collections'),
    },
    {
      name: 'eleventy',
      command: [bin('eleventy'), '--input=incidents', '--output=_site', '--quiet'],
      prepare: forget('_site'),
    },
  ]
  return [...peers, ...hugo(cwd)].map((peer) => ({ cwd, ...peer }))
}

/** @param {string} cwd a folder that finds them as its own */
function lendTo(cwd) {
  install()
  symlinkSync(join(HOME, 'node_modules'), join(cwd, 'node_modules'))
}

function install() {
  if (existsSync(join(HOME, 'node_modules'))) return
  console.log('installing the peers into bench/peers …')
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock'], {
    cwd: HOME,
    stdio: 'inherit',
  })
}

/** @param {string} cwd */
function hugo(cwd) {
  if (spawnSync('hugo', ['version']).status !== 0) {
    console.log('hugo is not here: left out')
    return []
  }
  writeFileSync(join(cwd, 'hugo.toml'), 'contentDir = "incidents"\n')
  return [{ name: 'hugo list all', command: ['hugo', 'list', 'all'] }]
}

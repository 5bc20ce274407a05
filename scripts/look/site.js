/** The pages of the site of this repository's own example, and of its public face, as files that a browser opens. */
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

/** One page of each kind, with the folder that it lies in. */
const PAGES = [
  ['overview', 'full/index.html'],
  ['incidents', 'full/incidents/index.html'],
  ['month', 'full/incidents/2026-11.html'],
  ['incident', 'full/incidents/SEC-20261121-0312.html'],
  ['incident-closed', 'full/incidents/INC-20260914-0805.html'],
  ['services', 'full/services/index.html'],
  ['service', 'full/services/login-api.html'],
  ['people', 'full/people.html'],
  ['agreement', 'full/agreement/index.html'],
  ['version', 'full/agreement/'],
  ['reports', 'full/reports/index.html'],
  ['report', 'full/reports/q4-2026.html'],
  ['follow-ups', 'full/follow-ups.html'],
  ['proof', 'full/proof.html'],
  ['public', 'public/index.html'],
  ['public-incident', 'public/incidents/'],
  ['public-month', 'public/history/'],
]

/**
 * Builds both faces by the bundle in dist/.
 * @param {string} out
 * @returns {{ name: string, url: string }[]}
 */
export function sitePages(out) {
  const policy = join(out, 'policy.yml')
  const typed = readFileSync('incidents/policy.yml', 'utf8')
  const services = ['login-api', 'timeline', 'search', 'web', 'media', 'mail', 'push']
  writeFileSync(
    policy,
    `${typed.replaceAll(/^( {4})prefix: /gm, '$1public: true\n$1prefix: ')}services:\n${services
      .map((name) => `  ${name}: { what: The ${name}, public: true }\n`)
      .join('')}`
  )
  const faces = { full: ['--confidential'], public: ['--public', '--policy', policy] }
  for (const [name, flags] of Object.entries(faces)) {
    rmSync(join(out, name), { recursive: true, force: true })
    execFileSync(process.execPath, [
      'dist/cli.js',
      'site',
      `--out=${join(out, name)}`,
      '--now=2026-11-21T06:30:00Z',
      ...flags,
    ])
  }
  return PAGES.flatMap(([name = '', path = '']) => {
    const folder = join(out, dirname(`${path}x`))
    const first = path.endsWith('/')
      ? readdirSync(folder).find((one) => one.endsWith('.html') && one !== 'index.html')
      : path.slice(dirname(path).length + 1)
    if (first === undefined) return []
    return [{ name: `site-${name}`, url: pathToFileURL(resolve(folder, first)).href }]
  })
}

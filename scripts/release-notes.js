/** `node scripts/release-notes.js v1.2.3`: prints what the change log says of a version, or why there is none to release. */
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { spawnSync } from 'node:child_process'

/**
 * The section of the tag's version.
 * @param {string} tag
 * @param {{ readonly version: string, readonly changelog: string }} found the version that package and command have
 */
export function releaseNotes(tag, { version, changelog }) {
  if (tag !== `v${version}`) throw new Error(`The tag ${tag} is not that of version ${version}.`)
  const section = changelog
    .split(/^## /m)
    .slice(1)
    .find((part) => part.split(/\s/)[0] === version)
  const lines = section?.split('\n').slice(1).join('\n').trim() ?? ''
  if (lines === '') throw new Error(`CHANGELOG.md says nothing of ${version}.`)
  if (/^## Unreleased\n+- /m.test(changelog))
    throw new Error('CHANGELOG.md has changes that are in no release; move them under the version.')
  return `${lines}\n`
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
  const said = spawnSync(process.execPath, ['dist/cli.js', '--version'], { encoding: 'utf8' })
  if (said.stdout.trim() !== version)
    throw new Error(`The command says it is ${said.stdout.trim()}, package.json ${version}.`)
  const changelog = readFileSync('CHANGELOG.md', 'utf8')
  process.stdout.write(releaseNotes(process.argv[2] ?? '', { version, changelog }))
}

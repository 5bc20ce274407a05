/**
 * `npm run installs`: gets the tool each way that the README names, from folders where nothing of it is, and uses the
 * command, the library and its types there. Nothing is asked of a registry, for nothing is needed from one.
 * `npm run installs -- tarball` tries that way alone, as a second Node needs no more.
 */
import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const COMPILER = resolve('node_modules/typescript/lib/tsc.js')
const folder = mkdtempSync(join(tmpdir(), 'ledger-installs-'))
let passed = 0
let failed = 0

try {
  const source = join(folder, 'source')
  commitOf(source)
  const [packed] = run(folder, 'npm', ['pack', '--silent', source]).out.trim().split('\n').slice(-1)
  const tarball = join(folder, packed ?? '')
  if (process.argv[2] === 'tarball') installed(tarball, [])
  else everyWay(source, tarball)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
console.log(`Installed under Node ${process.version}:\n${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1

/** @param {string} source @param {string} tarball */
function everyWay(source, tarball) {
  const url = `git+${pathToFileURL(source).href}`
  for (const spec of [tarball, url]) {
    installed(spec, [])
    installed(spec, ['--ignore-scripts'])
    const called = ['--yes', `--package=${spec}`, 'incident-ledger']
    judge(`npx ${called.join(' ')}`, (...args) => ['npx', [...called, ...args]])
  }
  judge(`npx ${url}`, (...args) => ['npx', ['--yes', url, ...args]])
  const clone = join(folder, 'clone')
  run(folder, 'git', ['clone', '--quiet', source, clone])
  judge('a bare clone', (...args) => ['node', [join(clone, 'dist/cli.js'), ...args]])
  fromItsRemote(clone)
}

/** A repository of what stands here now, as its next commit. @param {string} to */
function commitOf(to) {
  const listed = run('.', 'git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'])
  for (const path of listed.out.split('\0').filter((name) => name !== '' && existsSync(name))) {
    mkdirSync(dirname(join(to, path)), { recursive: true })
    cpSync(path, join(to, path))
  }
  repository(to)
  run(to, 'git', ['add', '--all'])
  run(to, 'git', ['commit', '--quiet', '--message', 'What stands here'])
}

/** A project that depends on it. @param {string} spec @param {readonly string[]} flags */
function installed(spec, flags) {
  const what = ['npm install', ...flags, spec].join(' ')
  const project = mkdtempSync(join(folder, 'project-'))
  writeFileSync(join(project, 'package.json'), '{ "name": "reader", "type": "module" }\n')
  const { code, out, err } = run(project, 'npm', ['install', ...flags, spec])
  expect(what, code === 0 && !/warn|EBADENGINE/i.test(out + err), out + err)
  const packages = readdirSync(join(project, 'node_modules')).filter((name) => name[0] !== '.')
  expect(`${what}: it comes alone`, packages.join() === 'incident-ledger', packages.join())
  judge(what, (...args) => ['npx', ['--no', 'incident-ledger', ...args]], project)
  writeFileSync(
    join(project, 'reader.mts'),
    `import { computeLedger, loadYaml, loadZones, parsePolicy, parseRecord, type Policy } from 'incident-ledger'
import { readFileSync } from 'node:fs'
const yaml = await loadYaml()
const policy: Policy | null = parsePolicy('policy.yml', readFileSync('incidents/policy.yml', 'utf8'), yaml).policy
const [path = ''] = process.argv.slice(2)
const { file } = parseRecord(path, readFileSync(path), yaml)
if (file === null || policy === null) throw new Error('The examples are readable.')
const [entry] = computeLedger([file], policy, await loadZones(), file.incident.timeline[0]?.at ?? 0)
const first: string | undefined = entry?.obligations[0]?.target
console.log('first owed:', first)
`
  )
  writeFileSync(
    join(project, 'node.d.ts'),
    `declare module 'node:fs' {
  export function readFileSync(path: string): Uint8Array
  export function readFileSync(path: string, encoding: 'utf8'): string
}
declare const process: { readonly argv: readonly string[] }
declare const console: { readonly log: (...words: readonly unknown[]) => void }
`
  )
  const strict = ['--strict', '--module', 'nodenext', '--target', 'es2023', '--lib', 'es2023']
  const files = ['reader.mts', 'node.d.ts']
  const compiled = run(project, 'node', [COMPILER, ...strict, '--types', '', ...files])
  expect(`${what}: its types stand alone`, compiled.code === 0, compiled.out)
  const records = readdirSync(join(project, 'incidents'), { recursive: true, encoding: 'utf8' })
  const record = records.find((name) => /INC-[^/]*\.md$/.test(name)) ?? ''
  const ran = run(project, 'node', ['reader.mjs', join('incidents', record)])
  expect(`${what}: the library`, /^first owed: [a-z]/.test(ran.out), ran.out + ran.err)
}

/**
 * A repository gets its policy, a record, and a faultless check.
 * @param {string} what
 * @param {(...args: string[]) => [program: string, args: readonly string[]]} command
 * @param {string} place
 */
function judge(what, command, place = mkdtempSync(join(folder, 'place-'))) {
  repository(place)
  /** @param {RegExp} said @param {string[]} args */
  const ledger = (said, ...args) => {
    const { code, out, err } = run(place, ...command(...args))
    expect(`${what}: ${args[0]}`, code === 0 && said.test(out), `exit ${code}\n${out}\n${err}`)
  }
  ledger(/^\d+\.\d+\.\d+$/m, '--version')
  ledger(/policy\.yml/, 'init')
  ledger(/INC-\d{8}-\d{4}-slow\.md/, 'new', '--title', 'Slow', '--service', 'mail')
  ledger(/^\d+ warnings in \d+ files$/m, 'check')
}

/** A clone that knows where it came from writes that into what `init` makes. @param {string} clone */
function fromItsRemote(clone) {
  run(clone, 'git', ['remote', 'set-url', 'origin', 'git@github.com:acme/incident-ledger.git'])
  const commit = run(clone, 'git', ['rev-parse', 'HEAD']).out.trim()
  const place = mkdtempSync(join(folder, 'place-'))
  const { err } = run(place, 'node', [join(clone, 'dist/cli.js'), 'init'])
  const workflow = readFileSync(join(place, '.github/workflows/incidents.yml'), 'utf8')
  const policy = readFileSync(join(place, 'incidents/policy.yml'), 'utf8')
  const named = workflow.includes(`uses: acme/incident-ledger@${commit}\n`)
  expect('init names the commit that it came from', named, workflow)
  const called = policy.includes(`command: "npx --yes github:acme/incident-ledger#${commit}"`)
  expect('init writes down how the team calls it', called, policy)
  expect('hints name what was typed', err.includes(`node ../clone/dist/cli.js check`), err)
}

/** @param {string} place */
function repository(place) {
  run(place, 'git', ['init', '--quiet', '--initial-branch=main'])
  for (const [key, value] of [
    ['user.name', 'Reader'],
    ['user.email', 'reader@example.org'],
  ]) {
    run(place, 'git', ['config', key ?? '', value ?? ''])
  }
}

/** Runs a program that finds no registry and remembers nothing. @param {string} cwd @param {string} program @param {readonly string[]} args */
function run(cwd, program, args) {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd,
    encoding: 'utf8',
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: folder,
      npm_config_cache: join(folder, 'cache'),
      npm_config_offline: 'true',
      npm_config_update_notifier: 'false',
      npm_config_fund: 'false',
      npm_config_audit: 'false',
      GIT_CONFIG_NOSYSTEM: '1',
    },
    timeout: 600_000,
  })
  return { code: status, out: stdout ?? '', err: (stderr ?? '') + (error?.message ?? '') }
}

/** @param {string} what @param {boolean} holds @param {string} said */
function expect(what, holds, said) {
  if (holds) {
    passed += 1
    return
  }
  failed += 1
  console.log(`failed: ${what}\n${said}`)
}

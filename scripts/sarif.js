/**
 * `npm run sarif`: has Microsoft's own validator of SARIF read what `check` prints of every kind of finding, by the rules
 * that GitHub's code scanning asks for. The validator, 100 MB of .NET, is fetched once into .cache/; Linux alone.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { rolldown } from 'rolldown'

const TOOL = '@microsoft/sarif-multitool-linux@5.7.0'
const OUT = '.cache/sarif'
const HOME = 'https://github.com/octo-org/incident-ledger'

mkdirSync(OUT, { recursive: true })
const tool = resolve(OUT, 'node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool')
if (!existsSync(tool)) {
  const options = ['--no-audit', '--no-fund', '--no-save', '--ignore-scripts', '--silent']
  writeFileSync(join(OUT, 'package.json'), '{}')
  execFileSync('npm', ['install', TOOL, ...options], { cwd: OUT, stdio: 'inherit' })
  chmodSync(tool, 0o755)
}
const built = await rolldown({
  input: 'test/rules/every-finding.ts',
  platform: 'node',
  external: /^[^./]/,
  checks: { eval: false },
})
await built.write({ file: join(OUT, 'every-finding.mjs'), format: 'esm', codeSplitting: false })
await built.close()
const { sarifOfEveryFinding } = await import(pathToFileURL(resolve(OUT, 'every-finding.mjs')).href)
const logs = [HOME, null].map((home, index) => {
  const path = join(OUT, `findings-${index + 1}.sarif`)
  writeFileSync(path, sarifOfEveryFinding(home))
  return path
})
// A log without a finding would draw no remark either.
const { runs } = JSON.parse(sarifOfEveryFinding(HOME))
const { results, tool: said } = runs[0]
console.log(`${results.length} findings of ${said.driver.rules.length} rules`)
const { stdout, stderr, error } = spawnSync(
  tool,
  ['validate', ...logs, '--rule-kind', 'Ghas', '--level', 'Error;Warning;Note', '--kind', 'Fail'],
  // Its words need no locale, and so no library of them.
  { encoding: 'utf8', env: { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' } }
)
if (error !== undefined) throw error
const remarks = stdout.split('\n').filter((line) => /: (?:error|warning|note) \w+: /.test(line))
const isWhole = stdout.includes(`${logs.length} files scanned`) && /completed success/.test(stdout)
console.log(isWhole ? [...remarks, `${remarks.length} remarks`].join('\n') : stdout + stderr)
process.exit(isWhole && remarks.length === 0 ? 0 : 1)

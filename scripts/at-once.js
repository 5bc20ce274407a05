/**
 * `node scripts/at-once.js lint types …`: runs npm scripts side by side, and shows what each that failed said, when it has
 * ended. `demo+contract` are run one after the other.
 */
import { spawn } from 'node:child_process'

/**
 * @param {string} name
 * @returns {Promise<boolean>} whether it ended well
 */
function run(name) {
  const child = spawn('npm', ['run', '--silent', name], { stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => (said += text))
  return new Promise((resolve) => {
    child.on('error', (error) => (said += String(error)))
    child.on('close', (code) => {
      const last = /^\d+ passed, \d+ failed.*$/m.exec(said)?.[0] ?? ''
      console.log(code === 0 ? `✓ ${name} ${last}`.trimEnd() : `✗ ${name}\n${said}`)
      resolve(code === 0)
    })
  })
}

const ended = await Promise.all(
  process.argv.slice(2).map(async (names) => {
    let isWell = true
    for (const name of names.split('+')) isWell = (await run(name)) && isWell
    return isWell
  })
)
process.exitCode = ended.every(Boolean) ? 0 : 1

/** Writes to a record over and over in one process, and says of each word when it was accepted: `word code`. */
import { pathToFileURL } from 'node:url'
import { resolve } from 'node:path'

/** @type {{ runLine: (machine: object) => Promise<number> }} */
const { runLine } = await import(resolve('build/run-line.js'))

const [folder = '', name = '', count = '0', ...line] = process.argv.slice(2)
const script = resolve('build/cli.js')

/** @param {string} file */
const at = (file) => pathToFileURL(resolve(file))

for (let turn = 1; turn <= Number(count); turn += 1) {
  const word = `${name}t${turn}.`
  let said = ''
  const code = await runLine({
    argv: [process.execPath, script, ...line.map((part) => part.replace('WORD', word))],
    cwd: folder,
    env: { PATH: process.env['PATH'], INCIDENT_LEDGER_COMMAND: 'incident-ledger' },
    input: () => '',
    columns: null,
    out: () => undefined,
    /** @param {string} text */
    err: (text) => {
      said += text
    },
    script,
    templates: at('templates/'),
    bodyWorker: at('build/body-worker.js'),
    recordWorker: at('build/record-worker.js'),
    watchdog: null,
  })
  process.stdout.write(`${word} ${code}\n`)
  if (code > 1) process.stderr.write(said)
}

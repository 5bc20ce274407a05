/** Keeps what was measured: figures as JSON, bars as SVG, and the page that shows them all. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus, release } from 'node:os'
import { chartOf } from './chart.js'
import { tableOf } from './measure.js'

const FOLDER = 'docs/performance'
const PAGE = 'docs/performance.md'
const BEGIN = '<!-- figures: written by `npm run bench` -->'

/**
 * @param {string} name
 * @param {string} heading
 * @param {readonly import('./measure.js').Row[]} rows
 */
export function keep(name, heading, rows) {
  mkdirSync(FOLDER, { recursive: true })
  const machine = `${cpus().length} cores, ${cpus()[0]?.model.trim()}, Linux ${release()}, Node ${process.versions.node}`
  writeFileSync(
    `${FOLDER}/${name}.json`,
    `${JSON.stringify({ heading, machine, rows }, null, 2)}\n`
  )
  writeFileSync(`${FOLDER}/${name}.svg`, chartOf(heading.split(', median')[0] ?? '', rows))
  const written = readFileSync(PAGE, 'utf8').split(BEGIN)[0]
  const figures = readdirSync(FOLDER).filter((file) => file.endsWith('.json'))
  writeFileSync(PAGE, `${written}${BEGIN}\n\n${figures.map((file) => sectionOf(file)).join('\n')}`)
}

/** @param {string} file */
function sectionOf(file) {
  /** @type {{ heading: string, machine: string, rows: import('./measure.js').Row[] }} */
  const { heading, machine, rows } = JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8'))
  const chart = `performance/${file.replace(/json$/, 'svg')}`
  return `### ${heading}\n\n![The same as bars](${chart})\n\n${tableOf(rows)}\n\nOn ${machine}.\n`
}

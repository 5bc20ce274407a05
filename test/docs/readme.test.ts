/** The README and the manual say what is there. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import * as z from 'zod'

const readme = readFileSync('README.md', 'utf8')
const action = readFileSync('docs/reference/action.md', 'utf8')
const commands = readFileSync('docs/reference/commands.md', 'utf8')

/** The first cells of a table's rows, below a heading. */
function rowsBelow(heading: string): string[] {
  const section = action.split(`### ${heading}\n`)[1]?.split(/\n##+ /)[0] ?? ''
  return [...section.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, name = '']) => name)
}

function namesIn(part: 'inputs' | 'outputs'): string[] {
  const Action = z.record(z.string(), z.unknown())
  const described = Action.parse(parse(readFileSync('action.yml', 'utf8')))
  return Object.keys(Action.parse(described[part]))
}

test('the tables of inputs and outputs are those of action.yml, in their order', () => {
  expect(rowsBelow('Inputs')).toEqual(namesIn('inputs'))
  expect(rowsBelow('Outputs')).toEqual(namesIn('outputs'))
  expect(namesIn('inputs').length).toBeGreaterThan(5)
})

test('the workflow shown is the one that init writes', () => {
  const workflow = readFileSync('templates/workflow.yml', 'utf8').trimEnd()
  expect(action).toContain(`\`\`\`yaml\n${workflow}\n\`\`\``)
})

test('the table of commands names every verb of the command line', () => {
  const source = readdirSync('src/cli').map((name) => readFileSync(`src/cli/${name}`, 'utf8'))
  const verbs = [...source.join('\n').matchAll(/verb\(\s*line,\s*'([a-z]+)'/g)]
  const named = [...commands.matchAll(/^\| `([a-z]+)[^`]*` \| /gm)].map(([, name]) => name)
  expect(verbs.length).toBeGreaterThan(6)
  for (const [, verb] of verbs) expect(named).toContain(verb)
})

test('the scripts that they name are those of the package', () => {
  const Package = z.object({ scripts: z.record(z.string(), z.string()) })
  const { scripts } = Package.parse(JSON.parse(readFileSync('package.json', 'utf8')))
  const pages = readme + readFileSync('docs/promises.md', 'utf8') + readFileSync('CONTRIBUTING.md', 'utf8')
  for (const [, script = ''] of pages.matchAll(/npm run ([a-z:]+)/g)) {
    expect(scripts).toHaveProperty([script])
  }
})

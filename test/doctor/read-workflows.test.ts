/** A workflow that was made to keep its reader busy is none. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import * as yaml from 'yaml'
import { readWorkflows } from '../../src/commands/doctor/read-workflows.ts'
import { temporaryFolder } from '../support/repository.ts'

const GOOD = `on: push
jobs:
  check:
    steps:
      - uses: kwetter/incident-ledger@v1
`

/** Nine names, each ten times the one before. */
const ALIASES = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']
  .map((name, index, all) => {
    const item = index === 0 ? 'x' : `*${all[index - 1]}`
    return `${name}: &${name} [${Array.from({ length: 10 }, () => item).join(', ')}]\n`
  })
  .join('')

test.each([
  ['aliases that multiply', `${ALIASES}${GOOD}`],
  ['brackets without end', `x: ${'['.repeat(100_000)}\n${GOOD}`],
  ['closed brackets without end', `x: ${'['.repeat(50_000)}${']'.repeat(50_000)}\n${GOOD}`],
  ['more than anybody writes', `${'# \n'.repeat(200_000)}${GOOD}`],
])('%s', (_, text) => {
  const root = temporaryFolder()
  mkdirSync(join(root, '.github/workflows'), { recursive: true })
  writeFileSync(join(root, '.github/workflows/a.yml'), text)
  writeFileSync(join(root, '.github/workflows/b.yml'), GOOD)
  const found = readWorkflows(root, yaml)
  expect(found.map(({ path }) => path)).toEqual(['.github/workflows/b.yml'])
})

test('many keys are compared once each', () => {
  const root = temporaryFolder()
  mkdirSync(join(root, '.github/workflows'), { recursive: true })
  const env = Array.from({ length: 20_000 }, (_, key) => `  k${key}: x\n`).join('')
  writeFileSync(join(root, '.github/workflows/a.yml'), `env:\n${env}${GOOD}`)
  expect(readWorkflows(root, yaml)).toHaveLength(1)
})

/** What `init` asks, and what it makes of where the tool came from. */
import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { init } from '../../src/commands/init.ts'
import type { Shell } from '../../src/commands/shell.ts'
import { temporaryFolder, temporaryRepository } from '../support/repository.ts'

const WORKFLOW = '.github/workflows/incidents.yml'
const ACTION = `acme/incident-ledger@${'a'.repeat(40)}`

const silent = () => undefined

/** A shell whose tool lies in `tool`. */
function shellOf(root: string, tool: string): Shell {
  cpSync('templates', join(tool, 'templates'), { recursive: true })
  cpSync('incidents/policy.yml', join(tool, 'incidents/policy.yml'))
  const templates = pathToFileURL(join(tool, 'templates/'))
  return {
    root,
    now: 0,
    out: silent,
    err: silent,
    command: silent,
    place: 'private',
    color: false,
    columns: null,
    templates,
    bodyWorker: templates,
    recordWorker: templates,
    watchdog: templates,
  }
}

/** Runs it with these answers; gives the questions, and the two files. */
async function run(tool: string, answers: readonly string[]) {
  const root = temporaryFolder()
  const asked: string[] = []
  const ask = (question: string) => {
    asked.push(question)
    return Promise.resolve(answers[asked.length - 1] ?? '')
  }
  await init(shellOf(root, tool), { dir: 'incidents', policy: null, action: null, ask })
  return {
    asked,
    workflow: readFileSync(join(root, WORKFLOW), 'utf8'),
    policy: readFileSync(join(root, 'incidents/policy.yml'), 'utf8'),
  }
}

test('where nothing tells whence the action comes, it is asked once', async () => {
  const { asked, workflow, policy } = await run(temporaryFolder(), [ACTION])
  expect(asked).toHaveLength(1)
  expect(workflow).toContain(`- uses: ${ACTION}\n`)
  expect(policy).not.toMatch(/^command:/m)
})

test('whoever answers nothing fills it in later', async () => {
  const { workflow } = await run(temporaryFolder(), [' '])
  expect(workflow).toContain('- uses: OWNER/incident-ledger@FULL-COMMIT-HASH\n')
})

test('a clone whose remote is on GitHub is not asked about', async () => {
  const { folder, git, commit } = temporaryRepository()
  git('remote', 'add', 'origin', 'git@github.com:acme/incident-ledger.git')
  const hash = commit({ 'package.json': '{}' })
  const { asked, workflow, policy } = await run(folder, [])
  expect(asked).toEqual([])
  expect(workflow).toContain(`- uses: acme/incident-ledger@${hash}\n`)
  expect(policy).toContain(`\ncommand: "npx --yes github:acme/incident-ledger#${hash}" #`)
})

test('a clone within another repository does not pass for that one', async () => {
  const { folder, git, commit } = temporaryRepository()
  git('remote', 'add', 'origin', 'git@github.com:acme/shop.git')
  commit({ 'tools/ledger/package.json': '{}' })
  const { asked, workflow } = await run(join(folder, 'tools/ledger'), [])
  expect(asked).toHaveLength(1)
  expect(workflow).not.toContain('acme/shop')
})

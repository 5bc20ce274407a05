import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../support/repository.ts'
import { ledger, snapshot } from './support.ts'

const WORKFLOW = '.github/workflows/incidents.yml'
const ACTION = `acme/incident-ledger@${'0123456789abcdef'.repeat(3).slice(0, 40)}`

test('init writes the action that it is given into the workflow', async () => {
  const folder = temporaryFolder()
  const { code, err } = await ledger(folder, ['init', '--action', ACTION])
  expect(code).toBe(0)
  expect(readFileSync(join(folder, WORKFLOW), 'utf8')).toContain(`      - uses: ${ACTION}\n`)
  expect(err).not.toContain("action's repository")
})

test.each(['acme/incident-ledger@v1', 'incident-ledger', `../x@${'0'.repeat(40)}`, ''])(
  'an action %j that is no commit of a repository is refused, and nothing is written',
  async (action) => {
    const folder = temporaryFolder()
    const { code, err } = await ledger(folder, ['init', '--action', action])
    expect(code).toBe(2)
    expect(err).toContain('Write owner/name@ and the 40 characters of the commit')
    expect(snapshot(folder).size).toBe(0)
  }
)

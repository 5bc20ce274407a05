/** The policy is read, or the command says in one sentence why it could not be. */
import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { CommandError } from '../../src/model/errors.ts'
import { readPolicy } from '../../src/store/read-policy.ts'
import { folder } from './helpers.ts'

async function refused(root: string, path: string): Promise<string> {
  const error: unknown = await readPolicy(root, path).catch((cause: unknown) => cause)
  if (!(error instanceof CommandError)) throw new Error('not refused')
  return `${error.exitCode} ${error.message} ${error.remedy}`
}

describe('the policy', () => {
  it('is read with its text', async () => {
    const { policy, findings, text } = await readPolicy('.', 'incidents/policy.yml')
    expect(findings).toEqual([])
    expect(policy?.organization).toBe('Kwetter')
    expect(text).toContain('organization: Kwetter')
  })

  it('with faults is told with them, and is null', async () => {
    const root = folder({ 'p.yml': 'version: 1\nversion: 1\n', 'latin.yml': 'a\0' })
    const { policy, findings } = await readPolicy(root, 'p.yml')
    expect(policy).toBeNull()
    expect(findings.map(({ rule, line }) => `${line} ${rule}`)).toContain('2 duplicate-key')
    expect((await readPolicy(root, 'latin.yml')).findings).toMatchObject([
      { rule: 'encoding', path: 'latin.yml' },
    ])
  })

  it('that is missing, a folder or a link ends the command', async () => {
    const root = folder({ 'real.yml': 'x' })
    mkdirSync(join(root, 'folder'))
    symlinkSync('real.yml', join(root, 'link.yml'))
    const remedy = 'Run `incident-ledger init` to make one, or name another with --policy.'
    expect(await refused(root, 'p.yml')).toBe(`2 There is no policy at p.yml. ${remedy}`)
    expect(await refused(root, 'folder')).toBe(`2 The policy folder is no file. ${remedy}`)
    expect(await refused(root, 'link.yml')).toBe(
      '2 The policy link.yml is a symbolic link, which is never followed. Put the file itself there, or name it with --policy.'
    )
  })
})

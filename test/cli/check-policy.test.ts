import { copyFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../support/repository.ts'

test('naming the policy alone judges it and no record, as a hook before a commit does', () => {
  const root = temporaryFolder()
  mkdirSync(join(root, 'incidents'))
  copyFileSync('incidents/policy.yml', join(root, 'incidents/policy.yml'))
  const out = execFileSync(
    process.execPath,
    [join(process.cwd(), 'build/cli.js'), 'check', './incidents/policy.yml'],
    { cwd: root, encoding: 'utf8' }
  )
  expect(out).toContain('4 warnings in 1 file')
})

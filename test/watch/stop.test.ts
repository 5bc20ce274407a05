import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { put, RECORD, RECORD_TEXT } from '../cli/support.ts'
import { teamPolicy } from '../action/support.ts'
import { useGitHub } from '../support/github.ts'
import { temporaryFolder } from '../support/repository.ts'

const github = useGitHub({ name: 'watch-stop', private: true })

it.each(['SIGINT', 'SIGTERM'] as const)('stops cleanly on %s', async (signal) => {
  const { stand } = github()
  const folder = temporaryFolder()
  put(folder, 'incidents/policy.yml', teamPolicy())
  put(folder, RECORD, RECORD_TEXT)
  const args = [resolve('build/cli.js'), 'watch', '--repo', stand.repository]
  const child = spawn(process.execPath, args, {
    cwd: folder,
    env: {
      PATH: process.env['PATH'],
      GITHUB_TOKEN: stand.token,
      GITHUB_API_URL: stand.url,
      INCIDENT_LEDGER_WRITE_SPACING: '0',
    },
    timeout: 25_000,
  })
  let err = ''
  const code = await new Promise((ended) => {
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text
      if (text.includes('next sweep at')) child.kill(signal)
    })
    child.on('close', ended)
  })
  expect(err).toContain('stopped; whatever is still owed, the next sweep says')
  expect(code).toBe(0)
})

it('refuses a clock of one’s own', async () => {
  const folder = temporaryFolder()
  const args = [resolve('build/cli.js'), 'watch', '--now', '2026-11-21T03:13:00Z']
  const child = spawn(process.execPath, args, { cwd: folder, timeout: 25_000 })
  expect(await new Promise((ended) => child.on('close', ended))).toBe(2)
})

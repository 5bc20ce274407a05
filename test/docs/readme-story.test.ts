/** The commands of the README do what it says, as they are typed in each shell. */
import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderWith, ledger, put, staffedPolicy } from '../cli/support.ts'
import { temporaryFolder, temporaryRepository } from '../support/repository.ts'

const blocks = [...readFileSync('README.md', 'utf8').matchAll(/^```sh\n([^]*?)^```$/gm)].map(
  ([, block = '']) => block
)
const STORY = blocks.filter((block) => block.startsWith('incident-ledger '))
const SHELLS = ['sh', 'bash', 'zsh'].filter((name) => spawnSync(name, ['-c', 'true']).status === 0)
const PATH = 'incidents/2026/11/SEC-20261121-0312-credential-stuffing-against-the-login-api.md'

test('no command is followed by a comment: zsh takes it for more words', () => {
  expect(blocks.length).toBeGreaterThan(2)
  expect(blocks.filter((block) => block.includes('#'))).toEqual([])
})

/** The words of each command of the story, as a shell hands them over. */
function wordsIn(shell: string, home: string): string[][] {
  const bin = folderWith()
  put(bin, 'incident-ledger', "#!/bin/sh\nprintf '%s\\036' \"$@\"\nprintf '\\035'\n")
  execFileSync('chmod', ['+x', join(bin, 'incident-ledger')])
  const out = execFileSync(shell, ['-c', STORY.join('')], {
    encoding: 'utf8',
    env: { HOME: home, PATH: `${bin}:${process.env['PATH']}` },
  })
  const lines = out.split('\u001D').slice(0, -1)
  return lines.map((line) => line.split('\u001E').slice(0, -1))
}

describe.each(SHELLS)('in %s', (shell) => {
  test('the story of an incident can be typed as it stands', async () => {
    const home = temporaryFolder()
    put(home, 'auth.log', 'attempts\n')
    const { folder, commit } = temporaryRepository()
    commit({ 'incidents/policy.yml': staffedPolicy() })
    const ends: unknown[] = []
    for (const [index, words] of wordsIn(shell, home).entries()) {
      const now = ['--now', `2026-11-21T03:${index === 0 ? 12 : 40 + index}:00Z`]
      const env = words.includes('evidence') ? { HOME: home } : {}
      const { code, err } = await ledger(folder, [...words, ...now], env)
      ends.push([words[0], code, code === 0 ? '' : err.split('\n')[0]])
    }
    expect(ends).toEqual([
      ['new', 0, ''],
      ['log', 0, ''],
      ['log', 0, ''],
      ['log', 0, ''],
      ['correct', 0, ''],
      ['write', 0, ''],
      ['close', 1, 'Nothing was closed.'],
    ])
    const record = readFileSync(join(folder, PATH), 'utf8')
    expect(record).toContain('path: SEC-20261121-0312/auth.log')
    expect(record).toContain('at: 2026-11-21T03:35:00Z\n    event: contained')
  })
})

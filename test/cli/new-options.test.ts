/** What `new` takes on the line, whom it takes for the author, and how far it carries the record in git. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { chmodSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { temporaryFolder, temporaryRepository } from '../support/repository.ts'
import { folderWith, ledger, put, snapshot, staffedPolicy } from './support.ts'

const AT = ['--now', '2026-11-21T03:12:00Z']
const MAIL = ['new', 'Mail is slow', '--service', 'mail', ...AT]
const PATH = 'incidents/2026/11/INC-20261121-0312-mail-is-slow.md'

/** A committed policy, and somebody whom git knows. */
function repository(policy = staffedPolicy(), name = 'Dana', email = 'dana@acme.nl') {
  const made = temporaryRepository()
  made.commit({ 'incidents/policy.yml': policy })
  made.git('config', 'user.name', name)
  made.git('config', 'user.email', email)
  return made
}

async function refused(folder: string, args: readonly string[]) {
  const before = snapshot(folder)
  const { code, out, err } = await ledger(folder, args)
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(snapshot(folder)).toEqual(before)
  return err
}

describe('the line', () => {
  test('takes the title first, services with commas and repeated, and what happened before', async () => {
    const folder = folderWith()
    const more = ['--service', 'web, db', '--started', '03:40', '--detected', '03:50']
    const made = await ledger(folder, [...MAIL, ...more, '--summary', '-'], {}, 'Seen by us.\n')
    expect(made).toMatchObject({ code: 0, out: `${PATH}\n` })
    const text = readFileSync(join(folder, PATH), 'utf8')
    expect(text).toContain('title: Mail is slow\n')
    expect(text).toContain('services: [mail, web, db]\n')
    expect(text).toMatch(
      /02:40:00Z\n {4}event: started\n.*02:50:00Z\n {4}event: detected\n.*03:12:00Z\n {4}event: reported\n/
    )
    expect(text).toContain('## Summary\n\nSeen by us.\n')
  })

  test('has the summary written in an editor', async () => {
    const folder = folderWith()
    await ledger(folder, [...MAIL, '--editor'], { EDITOR: 'printf "From the editor." >' })
    expect(readFileSync(join(folder, PATH), 'utf8')).toContain('## Summary\n\nFrom the editor.\n')
  })

  test.each([
    ['no title', ['new', '--service', 'a'], 'A record needs a title', 'new "Mail is slow"'],
    ['words without quotes', ['new', 'Mail', 'is', 'slow'], '"is" is more', 'between quotes'],
    ['a service without its flag', [...MAIL, 'web'], '"web" is more', '--service a,b'],
    ['a title twice', [...MAIL, '--title', 'x'], 'is more than a title', 'between quotes'],
    ['a commit where git is not', [...MAIL, '--commit'], '--commit needs a repository', 'git init'],
  ])('refuses %s', async (_, args, sentence, remedy) => {
    const err = await refused(folderWith(), args)
    expect(err).toContain(sentence)
    expect(err).toContain(remedy)
  })
})

describe('the author', () => {
  const people = 'people:\n  sam:\n    name: Sam Doe\n    git: [sam@home.example]\ncontacts:\n'
  const policy = staffedPolicy().replace(/^contacts:\n/m, people)
  test.each([
    ['the address of a person of the policy', 'S', 'SAM@home.example', {}, 'by: sam\n'],
    ['the name of one', 'Sam Doe', 'x@y.nl', {}, 'by: sam\n'],
    ['the address that GitHub lends', 'S', '1+finn@users.noreply.github.com', {}, 'by: finn\n'],
    ['the run', 'S', 'x@y.nl', { GITHUB_ACTOR: 'bo' }, 'by: bo\n'],
    ['a name with a space', 'Ann Lee', 'x@y.nl', {}, 'by: Ann Lee\n'],
    ['nobody, of one word', 'ann', 'x@y.nl', {}, 'event: reported\n---'],
    ['nobody, of a bot', 'ann', 'x@y.nl', { GITHUB_ACTOR: 'a[bot]' }, 'event: reported\n---'],
  ])('is known by %s', async (_, name, email, env, said) => {
    const { folder } = repository(policy, name, email)
    expect(await ledger(folder, MAIL, env)).toMatchObject({ code: 0 })
    expect(readFileSync(join(folder, PATH), 'utf8')).toContain(said)
  })

  test('is who was named on the line', async () => {
    const { folder } = repository(policy, 'Sam Doe')
    await ledger(folder, [...MAIL, '--by', 'finn'])
    expect(readFileSync(join(folder, PATH), 'utf8')).toContain('by: finn\n')
  })

  test('is never one whom the shipped policy made up', async () => {
    const shipped = readFileSync('incidents/policy.yml', 'utf8')
    const { folder } = repository(shipped, 'kwetter-incident-manager')
    await ledger(folder, MAIL)
    expect(readFileSync(join(folder, PATH), 'utf8')).not.toContain('by:')
  })
})

/** A repository on GitHub, whose pushes end in a folder. */
function shared() {
  const made = repository()
  const bare = join(temporaryFolder(), 'there.git')
  made.git('init', '--quiet', '--bare', bare)
  made.git('remote', 'add', 'origin', 'https://github.com/acme/ops.git')
  made.git('remote', 'set-url', '--push', 'origin', bare)
  return { ...made, there: (...args: string[]) => made.git('--git-dir', bare, ...args) }
}

describe('git', () => {
  test('is told what is typed next, where nothing was asked', async () => {
    const { folder, git } = repository()
    const { err } = await ledger(folder, MAIL)
    const message = 'Record INC-20261121-0312: mail is slow'
    expect(err).toContain(
      `  git add -- ${PATH} && git commit -m "${message}" -- ${PATH}\n  git push\n`
    )
    expect(git('status', '--porcelain', '--untracked-files=all')).toBe(`?? ${PATH}`)
  })

  test('commits the record alone, on a branch of its own where asked', async () => {
    const { folder, git } = repository()
    put(folder, 'other.txt', 'half done')
    git('add', 'other.txt')
    expect(await ledger(folder, [...MAIL, '--branch'])).toMatchObject({ code: 0 })
    expect(git('log', '-1', '--format=%s', '--name-only')).toBe(
      `Record INC-20261121-0312: mail is slow\n\n${PATH}`
    )
    expect(git('status', '--porcelain', '--branch')).toBe(
      '## record-INC-20261121-0312\nA  other.txt'
    )
  })

  test('a hook that refuses leaves the record, and says how to go on', async () => {
    const { folder, git } = repository()
    put(folder, '.git/hooks/pre-commit', '#!/bin/sh\necho not today >&2\nexit 1\n')
    git('config', 'core.fileMode', 'false')
    const hook = join(folder, '.git/hooks/pre-commit')
    chmodSync(hook, 0o755)
    const { code, out, err } = await ledger(folder, [...MAIL, '--commit'])
    expect({ code, out }).toEqual({ code: 2, out: `${PATH}\n` })
    expect(err).toContain('The record is written, but `git commit` was refused: not today.')
    expect(err).toContain(`git commit -m "Record INC-20261121-0312: mail is slow" -- ${PATH}`)
  })

  test('pushes it', async () => {
    const { folder, there } = shared()
    expect(await ledger(folder, [...MAIL, '--push'])).toMatchObject({ code: 0 })
    expect(there('log', '-1', '--format=%s', 'main')).toContain('Record INC-20261121-0312')
  })

  test('says how to go on where others were faster, in words that work', async () => {
    const { folder, git, there } = shared()
    git('push', '--quiet', 'origin', 'main')
    const url = git('config', 'remote.origin.pushurl')
    git('config', 'remote.origin.url', url)
    const other = join(temporaryFolder(), 'other')
    git('clone', '--quiet', '--branch', 'main', url, other)
    git(
      '-C',
      other,
      '-c',
      'user.name=Bo',
      '-c',
      'user.email=bo@x.nl',
      'commit',
      '--quiet',
      '--allow-empty',
      '-m',
      'x'
    )
    git('-C', other, 'push', '--quiet', 'origin', 'HEAD:main')
    const { code, err } = await ledger(folder, [...MAIL, '--push'])
    expect(code).toBe(2)
    expect(err).toContain('The record is written, but `git push` was refused: ')
    const remedy =
      '  It is committed. Others were faster: `git pull --rebase origin main`, then `git push --set-upstream origin HEAD`.\n'
    expect(err.endsWith(remedy)).toBe(true)
    git('pull', '--quiet', '--rebase', 'origin', 'main')
    git('push', '--quiet', '--set-upstream', 'origin', 'HEAD')
    expect(there('log', '-1', '--format=%s', 'main')).toContain('Record INC-20261121-0312')
  })

  test('commits nothing to no branch', async () => {
    const { folder, git } = repository()
    git('checkout', '--quiet', '--detach')
    for (const flag of ['--commit', '--push']) {
      expect(await refused(folder, [...MAIL, flag])).toBe(
        `incident-ledger: ${flag} needs a branch, and this clone stands on none (a detached HEAD): the commit would be lost.\n` +
          '  Take one with `git switch main`, or give --branch: then it goes on one of its own.\n'
      )
    }
    expect(await ledger(folder, [...MAIL, '--branch'])).toMatchObject({ code: 0 })
    expect(git('branch', '--show-current')).toBe('record-INC-20261121-0312')
  })

  test('opens a pull request, or says where without a token', async () => {
    const { folder, there, git } = shared()
    const page = 'https://github.com/acme/ops/compare/main...record-INC-20261121-0312?expand=1'
    expect((await ledger(folder, [...MAIL, '--pr'])).err).toContain(page)
    expect(there('branch', '--list')).toContain('record-INC-20261121-0312')
    git('switch', '--quiet', 'main')
    const asked: unknown[] = []
    const server = createServer((request, answer) => {
      let body = ''
      request.setEncoding('utf8').on('data', (text: string) => (body += text))
      request.on('end', () => {
        asked.push(`${request.method} ${request.url}`, JSON.parse(body))
        const end = { ref: 'x', sha: 'a'.repeat(40), repo: { id: 1, full_name: 'acme/ops' } }
        const url = 'https://github.com/acme/ops/pull/7'
        const user = { login: 'sam', id: 1, type: 'User' }
        const pull = { number: 7, user, state: 'open', html_url: url, head: end, base: end }
        answer.writeHead(201, { 'content-type': 'application/json' }).end(JSON.stringify(pull))
      })
    })
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
    // eslint-disable-next-line typescript/no-unsafe-type-assertion -- a server that listens on a port
    const { port } = server.address() as AddressInfo
    const env = { GITHUB_TOKEN: 'secret', GITHUB_API_URL: `http://127.0.0.1:${port}` }
    const { code, err } = await ledger(folder, [...MAIL, '--pr'], env)
    server.close()
    git('switch', '--quiet', 'main')
    const alone = await ledger(folder, [...MAIL, '--pr'], {
      ...env,
      GITHUB_API_URL: 'http://127.0.0.1:9',
    })
    expect(alone.code).toBe(3)
    expect(alone.err).toContain('The record is pushed; open it by hand at https://github.com/acme')
    expect(code === 0 ? '' : err).toBe('')
    expect(err).toContain('note: https://github.com/acme/ops/pull/7\n')
    const head = 'record-INC-20261121-0312b'
    expect(asked).toEqual([
      'POST /repos/acme/ops/pulls',
      expect.objectContaining({
        head,
        base: 'main',
        title: 'Record INC-20261121-0312b: mail is slow',
      }),
    ])
  })

  test.each([
    ['a remote', null, 'needs a remote `origin`'],
    ['GitHub', '/srv/there.git', 'is not on github.com'],
  ])('without %s no pull request is begun', async (_, address, sentence) => {
    const { folder, git } = repository()
    if (address !== null) git('remote', 'add', 'origin', address)
    expect(await refused(folder, [...MAIL, '--pr'])).toContain(sentence)
  })
})

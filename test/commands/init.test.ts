/** What `init` sees, asks and writes, and that it overwrites nothing. */
import { execFileSync } from 'node:child_process'
import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { init, type InitOptions } from '../../src/commands/init.ts'
import type { Asker } from '../../src/commands/init/ask-team.ts'
import type { Shell } from '../../src/commands/shell.ts'
import { parsePolicy } from '../../src/parse/parse-policy.ts'
import { at } from '../support/incidents.ts'
import { put, snapshot } from '../cli/support.ts'
import { temporaryFolder, temporaryRepository } from '../support/repository.ts'

const WORKFLOW = '.github/workflows/incidents.yml'
const ACTION = `acme/incident-ledger@${'a'.repeat(40)}`
const PRIVATE = 'https://github.com/acme/shop/security/advisories/new'

/** A folder that the tool lies in, which knows of no repository of its own. */
function toolFolder(): string {
  const tool = temporaryFolder()
  install(tool)
  return tool
}

function install(tool: string): void {
  cpSync('templates', join(tool, 'templates'), { recursive: true })
  cpSync('incidents/policy.yml', join(tool, 'incidents/policy.yml'))
}

/** Whoever takes what stands there, but for these answers; notes what was asked. */
function typist(answers: Readonly<Record<string, string | boolean>>, asked: string[]): Asker {
  const answer = (message: string) =>
    Object.entries(answers).find(([begin]) => message.startsWith(begin))?.[1]
  return {
    text: ({ message, initial, faultOf }) => {
      asked.push(message)
      const typed = String(answer(message) ?? initial)
      expect(faultOf(typed)).toBeNull()
      return Promise.resolve(typed)
    },
    confirm: (message, initial) => {
      asked.push(message)
      return Promise.resolve(answer(message) === undefined ? initial : answer(message) === true)
    },
  }
}

interface Run {
  readonly tool?: string
  readonly options?: Partial<InitOptions>
  readonly answers?: Readonly<Record<string, string | boolean>> | null
}

/** Runs it at the top of a work tree; gives what it printed and a reader of what it left. */
async function run(root: string, { tool = toolFolder(), options = {}, answers = null }: Run = {}) {
  const out: string[] = []
  const err: string[] = []
  const asked: string[] = []
  const templates = pathToFileURL(join(tool, 'templates/'))
  const shell: Shell = {
    root,
    now: at('2026-11-27T00:00:00Z'),
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    command: () => undefined,
    place: 'private',
    color: false,
    columns: null,
    templates,
    bodyWorker: templates,
    recordWorker: templates,
    watchdog: templates,
  }
  await init(shell, {
    dir: 'incidents',
    policy: null,
    action: null,
    full: false,
    diff: false,
    zone: 'Europe/Vienna',
    asker: answers === null ? null : typist(answers, asked),
    ...options,
  })
  const read = (path: string) => readFileSync(join(root, path), 'utf8')
  return { asked, out: out.join(''), err: err.join(''), read }
}

/** The kinds of a policy, without the lines that speak of one organization. */
function kinds(text: string): string {
  return text
    .slice(text.indexOf('\nkinds:'))
    .replaceAll(/^.*(?:Kwetter|acme|Users|Write to|Report privately).*$/gm, '')
}

/** A repository of acme's with a branch of that name. */
function shop(branch = 'main') {
  const repository = temporaryRepository()
  repository.git('symbolic-ref', 'HEAD', `refs/heads/${branch}`)
  repository.git('remote', 'add', 'origin', 'git@github.com:acme/shop.git')
  return repository
}

describe('where nobody is asked', () => {
  it('takes the organization from the remote, the zone from the machine, the branch from git', async () => {
    const { folder } = shop('trunk')
    const { read } = await run(folder)
    const policy = read('incidents/policy.yml')
    expect(policy).toContain('\norganization: acme\ntimezone: Europe/Vienna\n')
    expect(policy).not.toContain('Kwetter')
    expect(policy).toContain('  last: 2026-11-27 ')
    expect(policy).toContain(
      '"Users open an issue: https://github.com/acme/shop/issues/new/choose"'
    )
    expect(policy).toContain(`"Report privately: ${PRIVATE}"`)
    expect(read(WORKFLOW)).toContain('branches: [trunk]')
    expect(read(WORKFLOW)).toContain('  merge_group:\n')
  })

  it('takes the incident manager from CODEOWNERS, teams left out', async () => {
    const { folder } = shop()
    put(
      folder,
      '.github/CODEOWNERS',
      '* @acme/all @old\n* @acme/all @ann @bea # both\n/docs @doc\n'
    )
    const { read } = await run(folder)
    expect(read('incidents/policy.yml')).toContain('logins: [ann], fallback: management')
    expect(read('incidents/README.md')).toContain('/incidents/policy.yml @ann\n')
  })

  it('takes them from git where nobody owns everything, and the login from the address that GitHub lends', async () => {
    const { folder, git } = shop()
    git('config', 'user.name', 'Dana Jones')
    git('config', 'user.email', '17+dana@users.noreply.github.com')
    const { read } = await run(folder)
    expect(read('incidents/policy.yml')).toMatch(
      /\{ name: Dana Jones, email: "\[E-mail[^\n]*\n *phone: "\[Phone [^\n]* logins: \[dana\]/
    )
  })

  it('lets flags say it otherwise', async () => {
    const person = ['security-officer=sam,@tim', 'management=mia']
    const options = {
      organization: 'Acme: "us"',
      timezone: 'Asia/Tokyo',
      hours: '10:00-18:00',
      person,
    }
    const { read } = await run(shop().folder, { options })
    const policy = read('incidents/policy.yml')
    expect(policy).toContain(
      `organization: ${JSON.stringify('Acme: "us"')}\ntimezone: Asia/Tokyo\n`
    )
    expect(policy).toContain('logins: [sam, tim], fallback')
    expect(policy).toContain('logins: [mia] }')
    expect(policy.match(/\[10:00-18:00\]/g)).toHaveLength(5)
  })

  it.each<[string, Partial<InitOptions>]>([
    ['no IANA time zone', { timezone: 'Vienna' }],
    ['no time from-to', { hours: '9-17' }],
    ['no login', { person: ['management=mia-'] }],
    ['no role', { person: ['boss=mia'] }],
    ['names no commit', { action: 'acme/incident-ledger@v1' }],
  ])('refuses what is %s, and writes nothing', async (words, options) => {
    const { folder } = shop()
    const before = snapshot(folder)
    await expect(run(folder, { options })).rejects.toThrow(words)
    expect(snapshot(folder)).toEqual(before)
  })
})

describe('where somebody sits there', () => {
  it('asks few questions, each with what it found out, and shows the files before it writes', async () => {
    const { asked, read } = await run(shop().folder, {
      answers: {
        Organization: 'Acme Ltd',
        'GitHub login of the incident manager': '@alice',
        The: ACTION,
      },
    })
    expect(asked).toHaveLength(12)
    expect(asked.at(-1)).toMatch(/^Write these files\?\n {2}incidents\/policy.yml: the agreement/)
    expect(read('incidents/policy.yml')).toContain('organization: Acme Ltd\n')
    expect(read('incidents/policy.yml')).toContain('logins: [alice]')
    expect(read(WORKFLOW)).toContain(`- uses: ${ACTION}\n`)
  })

  it('writes nothing where the answer is no', async () => {
    const { folder } = shop()
    const before = snapshot(folder)
    await expect(run(folder, { answers: { Write: false } })).rejects.toThrow('Nothing was written.')
    expect(snapshot(folder)).toEqual(before)
  })

  it('does not ask where the action comes from a clone of it on GitHub', async () => {
    const { folder: tool, git, commit } = temporaryRepository()
    git('remote', 'add', 'origin', 'git@github.com:acme/incident-ledger.git')
    const hash = commit({ 'package.json': '{}' })
    install(tool)
    const { asked, read } = await run(shop().folder, { tool, answers: {} })
    expect(asked.filter((message) => message.startsWith('The action'))).toEqual([])
    expect(read(WORKFLOW)).toContain(`- uses: acme/incident-ledger@${hash}\n`)
    expect(read('incidents/policy.yml')).toContain(
      `\ncommand: "npx --yes github:acme/incident-ledger#${hash}" #`
    )
    expect(read('incidents/README.md')).toContain(
      `npx --yes github:acme/incident-ledger#${hash} new`
    )
  })
})

describe('what strangers can read', () => {
  it('has one form, and leads security incidents to private reporting', async () => {
    const { folder } = shop()
    const { read } = await run(folder)
    expect([...snapshot(folder).keys()]).not.toContain(
      '.github/ISSUE_TEMPLATE/security-incident.yml'
    )
    for (const path of ['incident.yml', 'config.yml'])
      expect(read(`.github/ISSUE_TEMPLATE/${path}`)).toContain(PRIVATE)
    expect(read('incidents/README.md')).toContain(`Report privately, at <${PRIVATE}>`)
  })

  it('may be nothing: then each kind has its form', async () => {
    const { folder } = shop()
    const { read } = await run(folder, { options: { private: true } })
    expect(read('.github/ISSUE_TEMPLATE/security-incident.yml')).toContain(
      'labels: [incident, security]'
    )
    expect([...snapshot(folder).keys()]).not.toContain('.github/ISSUE_TEMPLATE/config.yml')
  })
})

describe('what is there already', () => {
  it('stays byte by byte, and the difference is a patch that git takes', async () => {
    const { folder, git } = shop()
    const tool = toolFolder()
    const options = { action: ACTION }
    const { read } = await run(folder, { tool, options })
    const readme = read('incidents/README.md').replace('# Incidents\n', '# Incidents of ours\n')
    put(folder, 'incidents/README.md', readme)
    put(folder, 'AGENTS.md', '# Agents\nBe kind.\n')
    put(folder, '.vscode/settings.json', '{}\n')
    put(
      folder,
      'incidents/policy.yml',
      `${readFileSync(join(folder, 'incidents/policy.yml'), 'utf8')}# ours\n`
    )
    git('add', '-A')
    const before = snapshot(folder)
    const next = { action: ACTION.replace(/a{40}$/, 'b'.repeat(40)) }
    const { err, out } = await run(folder, { tool, options: next })
    expect(snapshot(folder)).toEqual(before)
    expect(out).toBe('')
    expect(err).toContain(`${WORKFLOW}, incidents/README.md, AGENTS.md: there already, and stays`)
    expect(err).toContain(
      '.vscode/settings.json is there already, and stays as it is. It may want "yaml.schemas"'
    )
    const patch = await run(folder, { tool, options: { ...next, diff: true } })
    execFileSync('git', ['apply'], { cwd: folder, input: patch.out })
    expect(patch.read(WORKFLOW)).toContain(`@${'b'.repeat(40)}\n`)
    expect(patch.read('AGENTS.md')).toMatch(/^# Agents\nBe kind\.\n\n## Incidents\n/)
    expect(patch.read('incidents/policy.yml')).toMatch(/# ours\n$/)
    expect((await run(folder, { tool, options: { ...next, diff: true } })).out).toBe('')
  })

  it.each(['incidents/README.md', '.github/ISSUE_TEMPLATE/incident.yml'])(
    'and was written by nobody but the team (%s) is named, and no patch takes its words away',
    async (path) => {
      const { folder } = shop()
      const tool = toolFolder()
      const options = { action: ACTION }
      put(folder, path, '# My own log\n\nWe write what we see.\n\nname: Incident\n')
      const { err } = await run(folder, { tool, options })
      expect(err).toContain(`${path} is there already, and stays as it is.\n`)
      expect(err).not.toContain('init --diff')
      expect((await run(folder, { tool, options: { ...options, diff: true } })).out).toBe('')
    }
  )

  it('may be a policy that lacks what the default has by now, and that is told', async () => {
    const { folder } = shop()
    const tool = toolFolder()
    const { read } = await run(folder, { tool })
    expect((await run(folder, { tool })).err).not.toContain('yours has not')
    const [before = '', after = ''] = read('incidents/policy.yml').split('  security:')
    const old = before.replace(/ {8}- id: reach-closed\n(?: {10}.*\n)+/, '')
    put(
      folder,
      'incidents/policy.yml',
      `${old}  security:${after.replace(/^ {6}closed: .*\n/m, '')}`
    )
    const { err } = await run(folder, { tool })
    expect(err.match(/yours has not: .*/g)).toEqual([
      'yours has not: kinds.service.targets.P1: reach-closed.',
      'yours has not: kinds.security.asks: closed.',
    ])
  })

  it('may say how the tool is called, which the pages then repeat', async () => {
    const { folder } = shop()
    const tool = toolFolder()
    const first = await run(folder, { tool })
    expect(first.read('incidents/README.md')).toContain(
      '`incident-ledger` stands for what you type'
    )
    const policy = first
      .read('incidents/policy.yml')
      .replace(/^# command:.*$/m, 'command: npx ours')
    put(folder, 'incidents/policy.yml', policy)
    const { out } = await run(folder, { tool, options: { diff: true } })
    expect(out).toMatch(/^\+npx ours new "/m)
    expect(out).toMatch(/^-`incident-ledger` stands for/m)
  })

  it('asks nothing of a team that has its policy', async () => {
    const { folder } = shop()
    const tool = toolFolder()
    await run(folder, { tool, options: { action: ACTION, private: true } })
    const { asked, err } = await run(folder, { tool, answers: {} })
    expect(asked).toEqual([])
    expect(err).not.toContain('otherwise')
  })

  it('may be a folder of records of another name', async () => {
    const { folder } = shop()
    const tool = toolFolder()
    await run(folder, { tool, options: { dir: 'ops/ledger' } })
    const { out, read } = await run(folder, { tool })
    expect(out).toBe('')
    expect(read(WORKFLOW)).toContain('dir: ops/ledger\n')
  })

  it('may be a workflow by that name for something else', async () => {
    const { folder } = shop()
    put(folder, WORKFLOW, 'on: push\njobs: {}\n')
    const { out } = await run(folder)
    expect(out).toContain('.github/workflows/incident-ledger.yml\n')
  })

  it('may be a workflow by another name that runs the action', async () => {
    const { folder } = shop()
    const path = '.github/workflows/ledger.yml'
    put(folder, path, `on: push\njobs: { a: { steps: [{ uses: ${ACTION} }] } }\n`)
    const { out, err } = await run(folder)
    expect(out).not.toContain('.github/workflows/')
    expect(err).toContain(`${path}: there already`)
  })
})

describe('another folder', () => {
  it('is followed everywhere', async () => {
    const { folder } = shop()
    const options = { dir: 'ops/incidents', policy: 'ops/sla.yml', private: true }
    const { read } = await run(folder, { options })
    expect(read(WORKFLOW)).toContain(
      '        with:\n          dir: ops/incidents\n          policy: ops/sla.yml\n'
    )
    const files = snapshot(folder)
    for (const [path, text] of files) {
      if (path.startsWith('.git/') || path.endsWith('.schema.json')) continue
      expect([path, text.replaceAll('ops/incidents', '').match(/incidents\/[^\s#]*/g)]).toEqual([
        path,
        null,
      ])
    }
    expect([...files.keys()]).toContain('ops/policy.schema.json')
    expect([...files.keys()]).toContain('ops/incidents/record.schema.json')
  })
})

describe('the policy that it writes', () => {
  it('asks what a team must decide on one screen, and keeps the rest of the default', async () => {
    const { read } = await run(shop().folder)
    const policy = read('incidents/policy.yml')
    const [screen = ''] = policy.split('\n# ══')
    expect(screen.split('\n').length).toBeLessThan(45)
    expect(Math.max(...screen.split('\n').map((line) => line.length))).toBeLessThanOrEqual(120)
    const shipped = readFileSync('incidents/policy.yml', 'utf8')
    expect(kinds(policy)).toBe(kinds(shipped))
  })

  it('is the default in full where that is asked for', async () => {
    const options = { full: true, person: ['management=mia'], organization: 'Acme' }
    const { read } = await run(shop().folder, { options })
    const policy = read('incidents/policy.yml')
    expect(policy).toContain('\n# ── People')
    expect(policy).toContain('\norganization: Acme\n')
    expect(policy).toContain('    name: Higher Management\n')
    expect(policy).toContain('    logins: [mia]\n')
    expect(policy.match(/Europe\/Vienna/g)).toHaveLength(2)
    expect(policy).not.toContain('Kwetter')
  })

  it.each([[{}], [{ full: true }]])(
    'is read without the library for YAML, which each command would wait for: %o',
    async (options) => {
      const { read } = await run(shop().folder, { options })
      const { policy, needsExact } = parsePolicy('policy.yml', read('incidents/policy.yml'))
      expect({ version: policy?.version, needsExact }).toEqual({ version: 1, needsExact: false })
    }
  )
})

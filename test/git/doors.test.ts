import { chmodSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { changedPaths } from '../../src/git/as-committed.ts'
import { committedAt } from '../../src/git/work-tree.ts'
import { writeHistoryBundle } from '../../src/git/history-bundle.ts'
import { readPolicyHistory } from '../../src/git/policy-history.ts'
import { readHistory } from '../../src/git/read-history.ts'
import { openGit } from '../../src/git/repository.ts'
import { readTree } from '../../src/git/tree.ts'
import { verifySignatures } from '../../src/git/verify-signatures.ts'
import { signingKey } from '../audit/scene.ts'
import { temporaryFolder, temporaryRepository, type TestRepository } from '../support/repository.ts'

const POLICY = 'incidents/policy.yml'
const PLACE = { policy: POLICY, dir: 'incidents' }
const RECORD = 'incidents/2026/11/INC-20261121-0312-x.md'

const HOME = process.env['HOME']
afterEach(() => {
  process.env['HOME'] = HOME
})

/** A repository with a program beside it that leaves a file when it runs. */
function trapped(): TestRepository & { readonly trap: string; readonly ran: () => boolean } {
  const made = temporaryRepository()
  made.commit({ [POLICY]: 'version: 1\n' }, '2026-11-21T03:00:00Z')
  made.commit({ [POLICY]: 'version: 1 #\n', [RECORD]: 'words\n' }, '2026-11-21T03:10:00Z')
  const place = temporaryFolder()
  const trap = join(place, 'trap.sh')
  writeFileSync(trap, `#!/bin/sh\ntouch '${place}/ran'\ncat\n`)
  chmodSync(trap, 0o755)
  return { ...made, trap, ran: () => existsSync(join(place, 'ran')) }
}

/** Every kind of reading call; what git refuses is no matter here. */
async function readEverything(folder: string): Promise<void> {
  const calls: (() => unknown)[] = [
    () => openGit(folder)?.lastCommitOf(POLICY),
    () => openGit(folder)?.lastCommitOf(RECORD),
    () => changedPaths(folder, ['incidents']),
    () => committedAt(folder),
    () => readTree(folder, 'HEAD'),
    () => readPolicyHistory(folder, 'HEAD', PLACE),
    async () => {
      const request = { root: folder, dir: 'incidents', policy: POLICY, cache: false }
      ;(await readHistory(request)).close()
    },
    () => writeHistoryBundle(folder, '', join(temporaryFolder(), 'history.bundle')),
  ]
  for (const call of calls) {
    try {
      await call()
    } catch {
      // Refused is as good as read: nothing ran.
    }
  }
}

/** An object that the clone lacks, and says that a remote has. */
function lackBlob(made: TestRepository, ...settings: (readonly [string, string])[]): void {
  const blob = made.git('rev-parse', `HEAD~1:${POLICY}`)
  rmSync(join(made.folder, '.git/objects', blob.slice(0, 2), blob.slice(2)))
  made.git('config', 'core.repositoryFormatVersion', '1')
  made.git('config', 'extensions.partialClone', 'origin')
  made.git('config', 'remote.origin.promisor', 'true')
  for (const [name, value] of settings) made.git('config', name, value)
}

type Plant = (made: ReturnType<typeof trapped>) => void

const DOORS: readonly (readonly [string, Plant])[] = [
  ...['clean', 'smudge', 'process'].map((way): readonly [string, Plant] => [
    `filter.*.${way}`,
    (made) => {
      made.git('config', `filter.x.${way}`, made.trap)
      made.git('config', 'filter.x.required', 'true')
      made.write('.git/info/attributes', '* filter=x\n')
      made.write(POLICY, 'version: 2 #\n')
    },
  ]),
  [
    'diff.external and textconv',
    (made) => {
      made.git('config', 'diff.external', made.trap)
      made.git('config', 'diff.x.textconv', made.trap)
      made.git('config', 'diff.x.command', made.trap)
      made.write('.git/info/attributes', '* diff=x\n')
      made.write(POLICY, 'version: 2 #\n')
    },
  ],
  [
    'core.fsmonitor, core.pager and hooks',
    (made) => {
      made.git('config', 'core.fsmonitor', made.trap)
      made.git('config', 'core.pager', made.trap)
      made.git('config', 'core.hooksPath', join(made.trap, '..'))
    },
  ],
  [
    'gpg.program by log.showSignature',
    (made) => {
      made.git('config', 'log.showSignature', 'true')
      made.git('config', 'gpg.program', made.trap)
      made.git('config', 'gpg.ssh.program', made.trap)
      const raw = made.git('cat-file', 'commit', 'HEAD')
      for (const kind of ['PGP SIGNATURE', 'SSH SIGNATURE']) {
        const signature = `gpgsig -----BEGIN ${kind}-----\n \n -----END ${kind}-----`
        made.write('.git/signed', `${raw.replace('\n\n', `\n${signature}\n\n`)}\n`)
        const hash = made.git('hash-object', '-t', 'commit', '-w', '.git/signed')
        made.git('update-ref', 'HEAD', hash)
      }
    },
  ],
  [
    'a promisor remote by ext::',
    (made) =>
      lackBlob(made, ['protocol.ext.allow', 'always'], ['remote.origin.url', `ext::${made.trap}`]),
  ],
  [
    'a promisor remote by ssh',
    (made) =>
      lackBlob(
        made,
        ['protocol.allow', 'always'],
        ['protocol.ssh.allow', 'always'],
        ['remote.origin.url', 'ssh://host.invalid/x'],
        ['core.sshCommand', made.trap]
      ),
  ],
  [
    'a promisor remote by file://',
    (made) =>
      lackBlob(
        made,
        ['protocol.file.allow', 'always'],
        ['remote.origin.url', `file://${made.folder}`],
        ['remote.origin.uploadpack', made.trap]
      ),
  ],
  [
    'a credential helper of a promisor remote',
    (made) =>
      lackBlob(
        made,
        ['protocol.http.allow', 'always'],
        ['remote.origin.url', 'http://127.0.0.1:9/x'],
        ['credential.helper', made.trap],
        ['core.gitProxy', made.trap]
      ),
  ],
]

describe('a program that the configuration of a clone names does not run', () => {
  it.each(DOORS)('by %s', async (_, plant) => {
    const made = trapped()
    plant(made)
    await readEverything(made.folder)
    expect(made.ran()).toBe(false)
  })

  it('and no place that a partial clone names is read in passing', async () => {
    const made = trapped()
    const bundle = join(temporaryFolder(), 'all.bundle')
    made.git('bundle', 'create', '--quiet', bundle, '--all')
    lackBlob(
      made,
      ['fetch.bundleURI', `file://${bundle}`],
      ['remote.origin.url', `file://${made.folder}`]
    )
    await readEverything(made.folder)
    expect(made.git('for-each-ref')).not.toContain('refs/bundles')
    await expect(readPolicyHistory(made.folder, 'HEAD', PLACE)).resolves.toMatchObject({
      changes: { length: 2 },
    })
  })

  it('nor is a bare repository believed that somebody committed in a folder', () => {
    const made = trapped()
    made.git('init', '--quiet', '--bare', 'notes')
    made.git('--git-dir=notes', 'config', 'core.worktree', '.')
    made.git('--git-dir=notes', 'config', 'core.bare', 'false')
    const folder = join(made.folder, 'notes')
    expect(() => openGit(folder)).toThrow(
      /Git will not read this repository: fatal: cannot use bare/
    )
  })
})

describe('what a clone says of its own history', () => {
  it('a commit graph that hides a commit hides none', async () => {
    const made = trapped()
    const middle = made.commit({ [POLICY]: 'version: 3\n' }, '2026-11-21T03:20:00Z')
    made.commit({ [POLICY]: 'version: 4\n' }, '2026-11-21T03:30:00Z')
    made.git('commit-graph', 'write', '--reachable')
    hideFirstParent(join(made.folder, '.git/objects/info/commit-graph'), made)
    expect(made.git('log', '--format=%H')).not.toContain(middle)
    const { changes } = await readPolicyHistory(made.folder, 'HEAD', PLACE)
    expect(changes.map(({ commit }) => commit)).toContain(middle)
    expect(changes).toHaveLength(4)
  })

  it('who may sign is read from the user, never from the clone', () => {
    const made = trapped()
    const home = temporaryFolder()
    process.env['HOME'] = home
    const key = signingKey()
    const signers = join(home, 'signers')
    writeFileSync(signers, `dana@kwetter.example ${readFileSync(`${key}.pub`, 'utf8')}`)
    made.git('config', 'gpg.format', 'ssh')
    made.git('config', 'user.signingKey', key)
    made.git('config', 'gpg.ssh.allowedSignersFile', signers)
    made.git('commit', '--quiet', '--allow-empty', '-S', '--message', 'signed')
    const head = made.git('rev-parse', 'HEAD')
    const verdict = (file: string | null) => verifySignatures(made.folder, [head], file).get(head)
    const unknown = { check: 'unknown', signer: '' }
    const good = { check: 'good', signer: 'dana@kwetter.example' }
    expect(verdict(null)).toEqual(unknown)
    expect(verdict(signers)).toEqual(good)
    writeFileSync(join(home, '.gitconfig'), `[gpg "ssh"]\nallowedSignersFile = ~/signers\n`)
    expect(verdict(null)).toEqual(good)
    writeFileSync(join(home, '.gitconfig'), `[gpg "ssh"]\nallowedSignersFile = signers\n`)
    made.commit({ signers: readFileSync(signers, 'utf8') })
    expect(verdict(null)).toEqual(unknown)
  })

  it('a repository that git refuses is refused in its words, never read as one without a history', () => {
    const made = trapped()
    made.git('config', 'core.repositoryFormatVersion', '99')
    expect(() => openGit(made.folder)).toThrow(/Git will not read this repository: fatal: .*99/)
    made.git('config', '-f', '.git/config', 'core.repositoryFormatVersion', '0')
    writeFileSync(join(made.folder, '.git/refs/heads/main'), 'damaged\n')
    expect(() => openGit(made.folder)).toThrow(/The last commit cannot be read: .*broken/)
    writeFileSync(join(made.folder, '.git/HEAD'), 'damaged\n')
    expect(() => openGit(made.folder)).toThrow(/Git will not read/)
  })

  it('a file is as committed by its bytes, with the line ends of a checkout on Windows too', () => {
    const made = trapped()
    const blob = made.git('rev-parse', `HEAD:${POLICY}`)
    const isBlobAt = () => openGit(made.folder)?.isBlobAt(POLICY, blob)
    expect(isBlobAt()).toBe(true)
    made.write(POLICY, 'version: 1 #\r\n')
    expect(isBlobAt()).toBe(true)
    made.write(POLICY, 'version: 1 ##\n')
    expect(isBlobAt()).toBe(false)
    expect(changedPaths(made.folder, ['incidents'])).toEqual([POLICY])
  })
})

/** Gives the newest commit the parent of its parent, in a commit graph of four commits. */
function hideFirstParent(file: string, made: TestRepository): void {
  chmodSync(file, 0o644)
  const bytes = readFileSync(file)
  const chunk = (name: string): number => {
    for (let at = 8; ; at += 12)
      if (bytes.toString('latin1', at, at + 4) === name)
        return Number(bytes.readBigUInt64BE(at + 4))
  }
  const hashes = made.git('rev-list', '--all').split('\n')
  const order = hashes.toSorted()
  const row = (back: number) => order.indexOf(hashes[back] ?? '')
  const data = chunk('CDAT') + row(0) * 36
  bytes.writeUInt32BE(row(2), data + 20)
  writeFileSync(file, bytes)
}

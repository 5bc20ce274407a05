/** A second `check` of a folder: what it need not judge again, and what makes it. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { NOW, writeLedger } from '../../bench/support/ledger.js'
import { openPolicyLine } from '../../src/commands/ledger/policies-of.ts'
import { openGit } from '../../src/git/repository.ts'
import { parsePolicyBytes } from '../../src/store/read-policy.ts'
import { temporaryFolder, temporaryRepository } from '../support/repository.ts'
import { ledger } from './support.ts'

const POLICY = 'incidents/policy.yml'
const POLICY_TEXT = readFileSync(POLICY, 'utf8')
/** An open incident in which nothing is found, and nothing will be while time passes. */
const [RECORD, RECORD_TEXT] = ((folder: string) => {
  const [path = ''] = writeLedger(folder, 1, { open: 1 })
  return [path, readFileSync(join(folder, path), 'utf8')] as const
})(temporaryFolder())

function recorded() {
  const repository = temporaryRepository()
  repository.commit({ [POLICY]: POLICY_TEXT, [RECORD]: RECORD_TEXT })
  const { folder } = repository
  const check = (...args: string[]) => ledger(folder, ['check', '--now', NOW, ...args])
  const kept = () => {
    try {
      return readdirSync(join(folder, '.git/incident-ledger')).filter((name) =>
        name.startsWith('clean-')
      )
    } catch {
      return []
    }
  }
  return { ...repository, check, kept }
}

describe('check again', () => {
  test.each<[string, Record<string, string>, string]>([
    [
      'the policy, not committed yet',
      { [POLICY]: POLICY_TEXT.replace('prefix: INC', 'prefix: SVC') },
      'id-prefix',
    ],
    ['a record', { [RECORD]: RECORD_TEXT.replace('kind: service', 'kind: servic') }, 'kind-known'],
    ['a twin', { [RECORD.replace('.md', '-again.md')]: RECORD_TEXT }, 'id-unique'],
  ])('finds what came with %s', async (_, files, rule) => {
    const { check, write } = recorded()
    expect((await check()).code).toBe(0)
    for (const [path, text] of Object.entries(files)) write(path, text)
    const again = await check()
    expect(again.code).toBe(1)
    expect(again.out).toContain(rule)
    expect(again).toEqual(await check('--no-cache'))
  })

  test('finds what came with a policy that was committed', async () => {
    const { check, commit } = recorded()
    expect((await check()).code).toBe(0)
    commit({ [POLICY]: POLICY_TEXT.replace('prefix: INC', 'prefix: SVC') })
    expect(await check()).toEqual(await check('--no-cache'))
    expect((await check()).out).toContain('id-prefix')
  })

  test('keeps what it found in git’s folder, and nothing where it looked at less or at another state', async () => {
    const { check, kept, git } = recorded()
    await check('--no-cache')
    await check(RECORD)
    await check('--as-of', 'HEAD')
    expect(kept()).toEqual([])
    await check()
    expect(kept()).toHaveLength(1)
    expect(git('status', '--porcelain')).toBe('')
  })
})

async function basisIn(folder: string, text: string, rota: string | null = null) {
  const { policy } = await parsePolicyBytes(POLICY, Buffer.from(text))
  if (policy === null) throw new Error('It cannot be read.')
  const place = { path: POLICY, dir: 'incidents', commit: null, isForeign: false }
  const line = await openPolicyLine({
    ...place,
    git: openGit(folder),
    present: policy,
    text,
    rota,
  })
  return line.basis
}

describe('what records are held against', () => {
  const text = POLICY_TEXT
  const withRota = `${text}# its rota\n`

  test.each<
    [string, string, (repository: ReturnType<typeof recorded>) => [string, string | null], boolean]
  >([
    ['is the same while nothing changes', text, () => [text, null], true],
    [
      'is the same after a commit of something else',
      text,
      ({ commit }) => {
        commit({ 'README.md': '# Incidents\n' })
        return [text, null]
      },
      true,
    ],
    [
      'is another after a commit of something else where a policy may name a rota',
      withRota,
      ({ commit }) => {
        commit({ 'incidents/rota.yml': '# None yet.\n' })
        return [withRota, null]
      },
      false,
    ],
    ['is another with a rota', text, () => [text, 'rotas: {}\n'], false],
    [
      'is another once the policy was another in between',
      text,
      ({ commit }) => {
        commit({ [POLICY]: `${text}# more\n` })
        commit({ [POLICY]: text })
        return [text, null]
      },
      false,
    ],
    [
      'is another while the policy is changed',
      text,
      ({ folder }) => {
        writeFileSync(join(folder, POLICY), `${text}# more\n`)
        return [`${text}# more\n`, null]
      },
      false,
    ],
  ])('%s', async (_, first, change, isSame) => {
    const repository = temporaryRepository()
    repository.commit({ [POLICY]: first, [RECORD]: RECORD_TEXT })
    const before = await basisIn(repository.folder, first)
    const [now, rota] = change({ ...recorded(), ...repository })
    const after = await basisIn(repository.folder, now, rota)
    expect(after === before).toBe(isSame)
  })

  test('is another where both are changed and not committed', async () => {
    const { folder, commit } = temporaryRepository()
    commit({ [POLICY]: text, [RECORD]: RECORD_TEXT })
    writeFileSync(join(folder, POLICY), `${text}# more\n`)
    const one = await basisIn(folder, `${text}# one\n`)
    expect(await basisIn(folder, `${text}# another\n`)).not.toBe(one)
  })
})

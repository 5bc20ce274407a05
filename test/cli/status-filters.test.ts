/** `status` narrowed down at the command line, by words that somebody knows. */
import { describe, expect, test } from 'vitest'
import { temporaryRepository } from '../support/repository.ts'
import { folderWith, ID, ledger, RECORD, RECORD_TEXT, staffedPolicy } from './support.ts'

const NOW = ['--now', '2026-11-21T05:00:00Z']
const OTHER = RECORD_TEXT.replace(ID, 'INC-20261121-0312')
  .replace('kind: security', 'kind: service')
  .replace('[login-api]', '[mail]')
  .replace('priority: P1', 'priority: P2')
  .replaceAll('impact: severe', 'impact: noticeable')
  .replaceAll('urgency: immediate', 'urgency: high')
const FILES = { [RECORD]: RECORD_TEXT, 'incidents/2026/11/INC-20261121-0312-mail.md': OTHER }

const status = (folder: string, ...more: string[]) =>
  ledger(folder, ['status', ...NOW, ...more], { GITHUB_ACTOR: '' })

test('a record ahead of this machine’s clock is no absence of incidents', async () => {
  const ahead = RECORD_TEXT.replaceAll('2026-11-21T', '2126-11-21T')
  const folder = folderWith({ [RECORD]: ahead })
  const { code, out } = await ledger(folder, ['status'])
  expect(code).toBe(0)
  expect(out).toMatch(
    /^No open incident known at .*, of 1 record\.\nNot counted yet: 1 record reported after that moment\.\n/
  )
})

describe('a filter', () => {
  test.each([
    ['--priority', 'P1', ID],
    ['--priority', 'p1', ID],
    ['--service', 'Login-API', ID],
    ['--kind', 'Service', 'INC-20261121-0312'],
    ['--kind', 'service', 'INC-20261121-0312'],
    ['--service', 'mail', 'INC-20261121-0312'],
  ])('%s %s shows those alone', async (option, value, id) => {
    const { out } = await status(folderWith(FILES), '--brief', option, value)
    expect(out.match(/(?:SEC|INC)-\d+-\d+/g)).toEqual([id])
  })

  test.each([
    [
      '--priority',
      'unasessed',
      'is not a priority that the policy or a record knows.',
      'Did you mean unassessed?',
    ],
    ['--priority', 'P1,urgent', '"urgent" is not a priority', 'There is P1, P2, P3, unassessed.'],
    ['--kind', 'securty', 'is not a kind that', 'Did you mean security?'],
    ['--service', 'maill', 'is not a service that', 'Did you mean mail?'],
  ])('%s %s is refused, with what was meant', async (option, value, sentence, remedy) => {
    const { code, out, err } = await status(folderWith(FILES), option, value)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(sentence)
    expect(err).toContain(remedy)
  })

  test('of a known word that fits nothing is no mistake', async () => {
    const { code, out } = await status(folderWith(FILES), '--priority', 'P3')
    expect(code).toBe(0)
    expect(out).toContain('No open incident is like that')
  })
})

describe('--mine', () => {
  const engaged = RECORD_TEXT.replace(
    '---\n\n## Summary',
    '  - at: 2026-11-21T03:20:00Z\n    event: engaged\n    by: acme-security-officer\n    role: security-officer\n---\n\n## Summary'
  )
  const policy = `${staffedPolicy()}\npeople:\n  acme-security-officer: { git: [Sam Jones] }\n`

  function asked(name: string) {
    const repository = temporaryRepository()
    repository.commit({ ...FILES, [RECORD]: engaged, 'incidents/policy.yml': policy })
    repository.git('config', 'user.name', name)
    repository.git('config', 'user.email', 'somebody@example.org')
    return status(repository.folder, '--mine', '--brief')
  }

  test('shows where whoever git knows holds a role, and nothing of others', async () => {
    const { out } = await asked('Sam Jones')
    expect(out).toContain(ID)
    expect(out).not.toContain('INC-20261121-0312')
  })

  test('is refused where git names somebody whom neither policy nor record names', async () => {
    expect(await asked('Some Body')).toEqual({
      code: 2,
      out: '',
      err: 'incident-ledger: By git you are "Some Body", whom neither the policy nor a record names, so nothing can be called yours.\n  Say in the policy under people which login that is.\n',
    })
  })

  test('takes a name without a login for somebody where a record gives them a role', async () => {
    const repository = temporaryRepository()
    const text = RECORD_TEXT.replace(
      'timeline:',
      'roles: { security-officer: Some Body }\ntimeline:'
    )
    repository.commit({ [RECORD]: text, 'incidents/policy.yml': policy })
    repository.git('config', 'user.name', 'Some Body')
    repository.git('config', 'user.email', 'somebody@example.org')
    expect((await status(repository.folder, '--mine', '--brief')).out).toContain(ID)
  })

  test('is refused where nobody knows who asks', async () => {
    const { code, out, err } = await asked('x')
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('Nobody knows who you are')
    expect(err).toContain('Set user.name and user.email of git')
  })
})

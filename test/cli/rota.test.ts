/** The rota as people meet it on the command line. */
import { expect, test } from 'vitest'
import { folderWith, ledger, put, staffedPolicy } from './support.ts'

const NOW = ['--now', '2026-11-21T03:13:00Z']
export const ROTA = `version: 1
rotas:
  first-line:
    layers:
      - { people: [finn, bo], every: 1w, from: 2026-11-02 09:00 }
`

function teamWith(rota: string | null, contact = 'rota: first-line') {
  const folder = folderWith()
  const policy = staffedPolicy().replace(/^( {2}first-line:\n)/m, `$1    ${contact}\n`)
  put(folder, 'incidents/policy.yml', policy)
  if (rota !== null) put(folder, 'incidents/rota.yml', rota)
  return folder
}

async function checked(folder: string): Promise<string[]> {
  const { out } = await ledger(folder, ['check', '--format', 'json', ...NOW])
  return JSON.parse(out)
    .findings.filter(({ rule }: Record<string, string>) => rule?.includes('rota'))
    .map(
      (one: Record<string, string>) =>
        `${one['path']}:${one['line']} ${one['rule']} ${one['message']}`
    )
}

test('check says nothing of a rota that is in order', async () => {
  expect(await checked(teamWith(ROTA))).toEqual([])
})

test('check says at its line what is wrong with a rota, and that a contact names none', async () => {
  expect(await checked(teamWith(ROTA.replace('[finn, bo]', '[finn]')))).toEqual([
    'incidents/rota.yml:3 rota-alone `finn` is alone on the rota `first-line`, at every hour that it has anybody.',
  ])
  expect(await checked(teamWith(ROTA, 'rota: first-lnie'))).toEqual([
    expect.stringMatching(
      /^incidents\/policy.yml:\d+ policy-rota `first-lnie` is no rota of the rota file.$/
    ),
  ])
  expect(await checked(teamWith(null))).toEqual([
    expect.stringContaining('policy-rota No rota file beside the policy can be read'),
  ])
})

/** A run of the action on a pull request that changes three records, with a GitHub of its own to ask. */
import { execFileSync } from 'node:child_process'
import { appendFileSync, cpSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { startGitHub } from '../../demo/support/github-stand.js'
import { asRunner } from '../../demo/support/spawn-tool.js'
import { openWorkplace } from '../../demo/support/workplace.js'
import { NOW, writeLedger } from './ledger.js'

const REPOSITORY = 'kwetter/incidents'

/**
 * The run as a contender. GitHub holds the policy and the three records, the work tree all of them: a run on a pull request
 * asks GitHub for no more.
 *
 * @param {string} cwd
 * @param {number} count
 * @returns {Promise<import('./measure.js').Contender & { close: () => Promise<void> }>}
 */
export async function pullRequestRun(cwd, count) {
  const [written, folder] = [join(cwd, 'written'), join(cwd, 'work')]
  // Before anybody is connected: it takes longer than a connection waits.
  const paths = writeLedger(written, count).slice(-3)
  const stand = await startGitHub({
    name: 'bench',
    repository: REPOSITORY,
    private: true,
    logins: ['dana'],
    clock: () => NOW,
  })
  const policy = readFileSync('incidents/policy.yml', 'utf8')
  const workplace = await openWorkplace({ stand, folder, policy, people: ['dana'] })
  for (const path of paths) cpSync(join(written, path), join(folder, path))
  await workplace.publish('main', 'dana', 'Begin')
  const change = () => paths.forEach((path) => appendFileSync(join(folder, path), '\nMore.\n'))
  change()
  const pull = await workplace.openPull('change', 'dana', 'Say more')
  cpSync(join(written, 'incidents'), join(folder, 'incidents'), {
    recursive: true,
  })
  change()
  const git = ['-c', 'user.name=Dana', '-c', 'user.email=dana@kwetter.example']
  execFileSync('git', [...git, 'add', '.'], { cwd: folder })
  execFileSync('git', [...git, 'commit', '--quiet', '--message=All'], { cwd: folder })
  const asked = {
    folder,
    stand,
    event: 'pull_request',
    ref: `refs/pull/${pull.number}/merge`,
    inputs: { now: NOW },
    payload: {
      action: 'opened',
      number: pull.number,
      pull_request: pull,
      repository: {
        full_name: REPOSITORY,
        private: true,
        visibility: 'private',
        default_branch: 'main',
      },
      sender: { login: 'dana' },
    },
  }
  const tool = resolve(dirname(process.env['BENCH_TOOL'] ?? 'dist/cli.js'), 'action.js')
  return {
    name: 'action on a pull request',
    cwd: folder,
    command: [process.execPath, tool],
    // 3: the policy of the bench names nobody who could be reached.
    exits: [0, 3],
    around: async (run) => {
      await asRunner(asked, async (env) => {
        await run(env)
        return { code: 0, out: '', err: '' }
      })
    },
    close: () => stand.close(),
  }
}

/** Asks git whether the signatures of commits are good, which runs the programs that check keys; only on request. */
import { devNull } from 'node:os'
import { isAbsolute } from 'node:path'
import type { SignatureCheck, VerifiedSignature } from '../audit/context.ts'
import { readGit, runGit } from './run-git.ts'

/** The programs by their plain names, so that no configuration names another. */
const PROGRAMS = [
  '-c',
  'gpg.program=gpg',
  '-c',
  'gpg.openpgp.program=gpg',
  '-c',
  'gpg.x509.program=gpgsm',
  '-c',
  'gpg.ssh.program=ssh-keygen',
]

/** Who may sign by SSH: the user's own list, never one that the clone's configuration names. */
const SIGNERS = 'gpg.ssh.allowedSignersFile'

const AT_ONCE = 200

/**
 * The verdicts by commit. Which keys count is the user's own set-up: the key ring, and the file of SSH signers that is
 * named here or else in the global configuration.
 *
 * @throws CommandError (2) where git cannot be asked.
 */
export function verifySignatures(
  folder: string,
  commits: readonly string[],
  signers: string | null
): ReadonlyMap<string, VerifiedSignature> {
  const verdicts = new Map<string, VerifiedSignature>()
  const settings = [
    ...PROGRAMS,
    '-c',
    `${SIGNERS}=${signers ?? globalSigners(folder) ?? devNull}`,
    '-c',
    'gpg.ssh.revocationFile=',
  ]
  for (let at = 0; at < commits.length; at += AT_ONCE) {
    const some = commits.slice(at, at + AT_ONCE)
    const args = [
      'log',
      '--no-walk=unsorted',
      '--format=%H %G? %GF %GS',
      '--end-of-options',
      ...some,
    ]
    const output = readGit(folder, [...settings, ...args], 'The signatures could not be verified')
    for (const line of output.split('\n').filter(Boolean)) {
      const [hash = '', letter = '', key = '', ...signer] = line.split(' ')
      verdicts.set(hash, { check: verdictOf(letter, key), signer: signer.join(' ') })
    }
  }
  return verdicts
}

/** A relative path would lead into the clone. */
function globalSigners(folder: string): string | null {
  const found = runGit(folder, [
    'config',
    '--global',
    '--includes',
    '--type=path',
    '--get',
    SIGNERS,
  ])
  const path = found.kind === 'ok' ? found.output.trim() : ''
  return isAbsolute(path) ? path : null
}

/**
 * `X` and `Y` were good when they were made and have expired since; `U` is good by a key of unknown trust, which is in
 * the key ring, or by an SSH key that no signer has.
 */
function verdictOf(letter: string, key: string): SignatureCheck {
  if (letter === 'U' && key.startsWith('SHA256:')) return 'unknown'
  if (/^[GUXY]$/.test(letter)) return 'good'
  return letter === 'B' || letter === 'R' ? 'bad' : 'unknown'
}

/** Asks git whether the signatures of commits are good, which runs the programs that check keys; only on request. */
import type { SignatureVerdict } from '../audit/context.ts'
import { CommandError } from '../model/errors.ts'
import { runGit } from './run-git.ts'

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

const AT_ONCE = 200

/**
 * The verdicts by commit. Which keys count is the user's own set-up: the key ring, or `gpg.ssh.allowedSignersFile`.
 *
 * @throws CommandError (2) where git cannot be asked.
 */
export function verifySignatures(
  folder: string,
  commits: readonly string[]
): ReadonlyMap<string, SignatureVerdict> {
  const verdicts = new Map<string, SignatureVerdict>()
  for (let at = 0; at < commits.length; at += AT_ONCE) {
    const some = commits.slice(at, at + AT_ONCE)
    const answer = runGit(folder, [
      ...PROGRAMS,
      'log',
      '--no-walk=unsorted',
      '--format=%H %G?',
      '--end-of-options',
      ...some,
    ])
    if (answer.kind !== 'ok') {
      throw new CommandError(
        'The signatures could not be verified.',
        'Run `git log --show-signature` to see why.'
      )
    }
    for (const line of answer.output.split('\n').filter(Boolean)) {
      const [hash = '', letter = ''] = line.split(' ')
      verdicts.set(hash, verdictOf(letter))
    }
  }
  return verdicts
}

/** `X` and `Y` were good when they were made and have expired since; `U` is good by a key of unknown trust. */
function verdictOf(letter: string): SignatureVerdict {
  if (/^[GUXY]$/.test(letter)) return 'good'
  return letter === 'B' || letter === 'R' ? 'bad' : 'unknown'
}

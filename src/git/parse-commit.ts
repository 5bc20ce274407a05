/** Reads a commit object: who, when, the subject, and whether it carries a signature. */
import type { Commit, Signatory } from '../audit/history.ts'

/** Parses the bytes of the commit `hash`. Damaged headers come out empty: a commit is evidence, whatever it says. */
export function parseCommit(hash: string, bytes: Uint8Array): Commit {
  const rough = new TextDecoder('latin1').decode(bytes)
  const end = rough.indexOf('\n\n')
  const encoding = /^encoding (.+)$/m.exec(end === -1 ? rough : rough.slice(0, end))?.[1]
  const text = decoded(bytes, encoding)
  const split = text.indexOf('\n\n')
  const head = split === -1 ? text : text.slice(0, split)
  const message = split === -1 ? '' : text.slice(split + 2)
  const headers = head.split('\n')
  const values = (name: string) =>
    headers.flatMap((line) => (line.startsWith(`${name} `) ? [line.slice(name.length + 1)] : []))
  return {
    hash,
    parents: values('parent'),
    author: signatory(values('author')[0] ?? ''),
    committer: signatory(values('committer')[0] ?? ''),
    subject: (message.trimStart().split('\n', 1)[0] ?? '').trim(),
    signature: signatureOf(headers),
  }
}

/** The pull request that a subject names: a merge by GitHub or Bitbucket, or the `(#12)` of a squash. */
export function pullRequestOf(subject: string): number | null {
  const match =
    /^Merge pull request #(\d{1,9})\b/.exec(subject) ??
    /\(pull request #(\d{1,9})\)/.exec(subject) ??
    /\(#(\d{1,9})\)$/.exec(subject)
  return match === null ? null : Number(match[1])
}

function signatory(line: string): Signatory {
  // As git reads it: the address from the first `<`, the date behind the last `>`.
  const match = /^([^<]*)<([^>]*)>(?:.*>)? (\d+)(?: [+-]\d{4})?$/s.exec(line)
  const [, name = '', email = '', at = '0'] = match ?? []
  return { name: name.trimEnd(), email, at: Number(at) }
}

function signatureOf(headers: readonly string[]): Commit['signature'] {
  const line = headers.find((header) => /^gpgsig(?:-sha256)? /.test(header))
  if (line === undefined) return null
  if (line.includes('BEGIN SSH SIGNATURE')) return 'ssh'
  if (line.includes('BEGIN SIGNED MESSAGE')) return 'x509'
  return /BEGIN PGP (?:SIGNATURE|MESSAGE)/.test(line) ? 'openpgp' : null
}

function decoded(bytes: Uint8Array, encoding: string | undefined): string {
  try {
    return new TextDecoder(encoding ?? 'utf-8').decode(bytes)
  } catch {
    // An encoding that nobody knows: UTF-8 shows what can be shown.
    return new TextDecoder().decode(bytes)
  }
}

/** Reads the head of a file of `git bundle`: what it is, which commits it names, and where its pack begins. */
import { readSync } from 'node:fs'

/** The head, or in `problem` why it is none that we wrote. */
export type BundleHead =
  | { readonly refs: readonly string[]; readonly packAt: number }
  | { readonly problem: string }

/** One line names HEAD; others there are none. */
const HEAD_LIMIT = 4096

/**
 * Parses `# v2 git bundle` LF, in version 3 `@object-format=…` LF, `<hash> HEAD` LF, LF, from an open file. Nothing that
 * asks for other objects is taken: such a history is not whole.
 */
export function readBundleHead(file: number): BundleHead {
  const bytes = Buffer.alloc(HEAD_LIMIT)
  const text = bytes.toString('latin1', 0, readSync(file, bytes, 0, HEAD_LIMIT, 0))
  const end = text.indexOf('\n\n')
  const [signature, ...lines] = text.slice(0, Math.max(0, end)).split('\n')
  if (signature !== '# v2 git bundle' && signature !== '# v3 git bundle')
    return { problem: 'it is no bundle of git' }
  const refs = lines.filter((line) => !/^@object-format=[a-z0-9]+$/.test(line))
  const other = refs.find((line) => !/^[0-9a-f]{40,64} /.test(line))
  return other === undefined
    ? { refs, packAt: end + 2 }
    : { problem: 'it rests on what it does not hold' }
}

/** One reading of a ledger: what is asked of its files and of its history, however often, is found out once. */
import { type GitRepository, openGit } from '../../git/repository.ts'
import { parsePolicyBytes } from '../../store/read-policy.ts'
import { filesOf, type LedgerFiles } from '../../store/read-ledger.ts'
import type { LedgerSource, SourceOptions } from '../source.ts'
import { withExactRecords } from './exact-closings.ts'
import { openSource } from './ledger-source.ts'
import { pastsOf } from './pasts-of.ts'
import { openPolicyLine, type PolicyLine, type PolicyQuestion } from './policies-of.ts'

/** A source that remembers. It knows nothing of what is written after it was opened. */
export interface Reading extends LedgerSource {
  /** The records, to be read in parts and not remembered. */
  readonly files: (dir: string) => Promise<LedgerFiles>
  /** @throws CommandError (2) where git refuses to read the repository that is there. */
  readonly git: () => GitRepository | null
  /** A policy of elsewhere, such as the base branch's. */
  readonly parsePolicy: typeof parsePolicyBytes
  readonly policies: (question: Omit<PolicyQuestion, 'git'>) => Promise<PolicyLine>
  readonly pasts: (
    commit: string | null,
    records: Parameters<typeof withExactRecords>[1],
    policy: PolicyQuestion['present']
  ) => ReturnType<typeof pastsOf>
  /** The records with the bodies read exactly on which a closing depends. */
  readonly exact: typeof withExactRecords
}

/** The reading that the options hold already, or one that begins here; `opened` is the repository, where somebody opened it. */
export function readingOf(
  root: string,
  options: SourceOptions & { readonly reading?: Reading },
  opened: GitRepository | null = null
): Reading {
  if (options.reading !== undefined) return options.reading
  const source = openSource(root, options)
  const git = once(() => opened ?? openGit(root))
  // Whoever asks with the same words means the same: the present policy is what its text says.
  const policies = new Map<string, Promise<PolicyLine>>()
  const records = once(source.records)
  return {
    ...source,
    records,
    files: async (dir) => (await source.files?.(dir)) ?? filesOf(await records(dir)),
    policy: once(source.policy),
    parsePolicy: once(parsePolicyBytes),
    git,
    policies: (question) => {
      const { commit, path, dir, text, rota, isForeign, beyond } = question
      const key = JSON.stringify([commit, path, dir, text, rota, isForeign, beyond])
      const found = policies.get(key) ?? openPolicyLine({ ...question, git: git() })
      policies.set(key, found)
      return found
    },
    pasts: once((commit, asked, policy) => pastsOf({ git: git(), commit, records: asked, policy })),
    exact: once(withExactRecords),
  }
}

/** The function, asked once for the same arguments: the same object, or an equal word. */
function once<Asked extends readonly unknown[], Answer>(
  find: (...asked: Asked) => Answer
): (...asked: Asked) => Answer {
  const known: { readonly asked: Asked; readonly answer: Answer }[] = []
  return (...asked) => {
    const before = known.find((one) => one.asked.every((word, index) => word === asked[index]))
    if (before !== undefined) return before.answer
    const answer = find(...asked)
    known.push({ asked, answer })
    return answer
  }
}

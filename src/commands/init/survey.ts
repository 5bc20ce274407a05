/** What `init` sees before it asks: the repository as it lies there. */
import { join } from 'node:path'
import { remoteOf, defaultBranch, type GitPerson, personOf } from '../../git/clone.ts'
import { isLogin } from '../../model/login.ts'
import { ownSourceOf } from '../../model/own-source.ts'
import { loadYaml } from '../../store/load-yaml.ts'
import { readWorkflows } from '../doctor/read-workflows.ts'
import { findLedger, type LedgerPlaces } from '../ledger/find-ledger.ts'
import { isThere, readText } from '../../store/files.ts'

/** What there is. */
export interface Survey {
  /** `owner/name`, where the remote is on GitHub. */
  readonly repository: string | null
  readonly branch: string
  readonly person: GitPerson
  /** The logins of CODEOWNERS that own all the rest, without teams. */
  readonly owners: readonly string[]
  /** The workflows that run the action already, and what they call it. */
  readonly workflows: readonly { readonly path: string; readonly uses: string }[]
  /** Where a ledger lies, where the folder that was asked for has none. */
  readonly elsewhere: LedgerPlaces | null
  /** The text of a file of the repository; null where there is none. */
  readonly textOf: (path: string) => string | null
}

const OWNERS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS']

/** Looks at the repository whose top is `root`; nothing is written. */
export async function readSurvey(root: string, dir: string): Promise<Survey> {
  const { address } = remoteOf(root)
  const textOf = (path: string) => {
    const file = join(root, path)
    return isThere(file) ? readText(file) : null
  }
  return {
    repository: address === null ? null : ownSourceOf(address).repository,
    branch: defaultBranch(root) ?? 'main',
    person: personOf(root),
    owners: ownersIn(OWNERS.map(textOf).find((text) => text !== null) ?? ''),
    workflows: readWorkflows(root, await loadYaml()).map(({ path, steps }) => ({
      path,
      uses: steps[0]?.uses ?? '',
    })),
    elsewhere: textOf(join(dir, 'policy.yml')) === null ? await findLedger(root) : null,
    textOf,
  }
}

/** Of the last line for everything: in CODEOWNERS the last that matches counts. */
function ownersIn(text: string): string[] {
  const line = text.split('\n').findLast((one) => /^\*\s/.test(one)) ?? ''
  const words = (line.split('#')[0] ?? '').split(/\s+/).slice(1)
  return words.filter((word) => word.startsWith('@') && isLogin(word)).map((word) => word.slice(1))
}

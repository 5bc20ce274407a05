/** `policy packs` and `policy add`: the packs of duties that come with the tool, and one of them merged into the policy. */
import { isDeepStrictEqual } from 'node:util'
import { CommandError, type ExitCode } from '../../model/errors.ts'
import { kindIn } from '../../model/kind-in.ts'
import type { Policy } from '../../model/policy.ts'
import { nearest } from '../../model/suggest.ts'
import { mergePack, type Pack, parsePack } from '../../parse/merge-pack.ts'
import { parsePolicy } from '../../parse/parse-policy.ts'
import { writeFileAtomically } from '../../store/write-file.ts'
import { terminalLine } from '../../text/terminal.ts'
import type { CommonOptions, Shell } from '../shell.ts'
import { readablePolicy } from './usable-policy.ts'
import { namesIn, readText } from '../../store/files.ts'
import { policyPath } from './places.ts'

/** What is typed after `policy`. */
export interface PackOptions extends CommonOptions {
  readonly asked: string
  readonly name: string | undefined
  readonly kind: string
}

const NO_ADVICE =
  'A pack is a reading of the law, with its date, and no legal advice: have it confirmed.\n'

/** Lists the packs, or merges one. */
export async function packs(shell: Shell, options: PackOptions): Promise<ExitCode> {
  const { asked, name, kind } = options
  const all = shippedPacks(shell.templates)
  const path = policyPath(options)
  const { policy, text } = await readablePolicy(shell.root, path)
  if (asked === 'packs') {
    shell.out(
      all
        .map((pack) => `${pack.name}@${pack.version}  ${pack.title}${noteOn(pack, policy)}\n`)
        .join('')
    )
    shell.err(NO_ADVICE)
    return 0
  }
  const pack = all.find((one) => one.name === name)
  if (asked !== 'add' || pack === undefined) {
    const names = all.map((one) => one.name)
    const meant = asked === 'add' ? nearest(name ?? '', names) : null
    const hint =
      meant === null ? `There are ${names.join(', ')}.` : `Did you mean \`policy add ${meant}\`?`
    throw new CommandError(
      `There is no pack by \`policy ${terminalLine([asked, name].join(' ').trim())}\`.`,
      hint
    )
  }
  if (Object.hasOwn(policy.regimes ?? {}, pack.name))
    throw new CommandError(
      `The policy has the regime ${pack.name} already.`,
      'Change it there; `incident-ledger policy packs` says whether a newer pack came with the tool.'
    )
  if (kindIn(policy, kind) === undefined)
    throw new CommandError(
      `The policy has no kind ${terminalLine(kind)}.`,
      `Name one of ${Object.keys(policy.kinds).join(', ')} with --kind.`
    )
  const yaml = await import('yaml')
  const merged = mergePack(text, pack, kind, yaml)
  const after = merged === null ? null : parsePolicy(path, merged, yaml).policy
  if (merged === null || after === null || !isDeepStrictEqual(without(after, kind, policy), policy))
    throw new CommandError(
      `The pack ${pack.name} cannot be merged into ${path}. Nothing was written.`,
      'Write `contacts`, `kinds`, `duties` and `regimes` on lines of their own, without braces.'
    )
  writeFileAtomically(shell.root, path, merged)
  shell.out(`${terminalLine(path)}\n`)
  shell.err(
    `${NO_ADVICE}Now say how its contacts are reached, and run \`incident-ledger check\`.\n`
  )
  return 0
}

/** The packs that come with the tool, by name. */
export function shippedPacks(templates: URL): Pack[] {
  const folder = new URL('../packs/', templates)
  return namesIn(folder)
    .filter((name) => name.endsWith('.yml'))
    .toSorted()
    .map((name) => parsePack(readText(new URL(name, folder))))
}

function noteOn({ name, version }: Pack, { regimes = {} }: Policy): string {
  const held = Object.hasOwn(regimes, name) ? regimes[name] : undefined
  if (held === undefined) return ''
  if (held.pack === `${name}@${version}`) return ' (in the policy)'
  return ` (in the policy: ${terminalLine(held.pack ?? 'your own')}, which is not this one)`
}

/** The merged policy without what the pack brought: all else has to be as it was. */
function without(after: Policy, kind: string, before: Policy): unknown {
  const own = kindIn(before, kind)
  const merged = kindIn(after, kind)
  if (merged === undefined) return null
  const { duties, ...rest } = merged
  const kept = own?.duties === undefined ? {} : { duties: duties?.slice(0, own.duties.length) }
  const { regimes, ...others } = after
  return {
    ...others,
    ...(before.regimes === undefined
      ? {}
      : { regimes: only(regimes ?? {}, Object.keys(before.regimes)) }),
    contacts: only(after.contacts, Object.keys(before.contacts)),
    kinds: { ...after.kinds, [kind]: { ...rest, ...kept } },
  }
}

function only<Value>(map: Readonly<Record<string, Value>>, keys: readonly string[]) {
  return Object.fromEntries(Object.entries(map).filter(([key]) => keys.includes(key)))
}

/** Policies with packs of duties merged in, for tests. */
import { readFileSync } from 'node:fs'
import { loadCoreYaml } from '../../src/parse/core-yaml.ts'
import type { Policy } from '../../src/model/policy.ts'
import { policyWith, type TypedPolicy } from './policy.ts'

type TypedDuties = NonNullable<TypedPolicy['kinds'][string]['duties']>
interface Pack {
  readonly regimes: NonNullable<TypedPolicy['regimes']>
  readonly contacts: TypedPolicy['contacts']
  readonly duties: TypedDuties
}

function packNamed(name: string): Pack {
  const text = readFileSync(new URL(`../../packs/${name}.yml`, import.meta.url), 'utf8')
  // What the policy takes from it is validated there.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return loadCoreYaml(text) as Pack
}

/** The default policy with packs in its security kind, and further duties. */
export function policyOwing(names: readonly string[], more: TypedDuties = []): Policy {
  return policyWith((typed) => {
    const packs = names.map(packNamed)
    const { security } = typed.kinds
    security!.duties = [...packs.flatMap(({ duties }) => duties), ...more]
    typed.regimes = Object.assign({ own: { title: 'Own' } }, ...packs.map((pack) => pack.regimes))
    Object.assign(typed.contacts, { authority: {} }, ...packs.map(({ contacts }) => contacts))
  })
}

/** A duty of one's own that repeats each day from awareness on, once it is classified so. */
export const repeating: Policy = policyOwing(
  [],
  [
    {
      id: 'own',
      do: 'submit',
      to: 'authority',
      when: { regime: 'own', as: ['yes'] },
      anchors: [{ from: 'aware', within: '4h' }],
      every: '24h',
    },
  ]
)

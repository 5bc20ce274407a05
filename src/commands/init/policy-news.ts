/** What the default policy has by now and a team's own has not: told after an upgrade, and never written for them. */
import type { Policy } from '../../model/policy.ts'

/** One line for each place, as in ``kinds.service.targets.P1: `reach-closed` ``; kinds that the team has not are left out. */
export function policyNews(own: Policy, shipped: Policy): string[] {
  return Object.entries(shipped.kinds).flatMap(([kind, { targets, unassessed, asks = {} }]) => {
    const ours = own.kinds[kind]
    if (ours === undefined) return []
    const places = [
      ['unassessed', namesOf(ours.unassessed), namesOf(unassessed)],
      ...Object.entries(targets).map(([priority, list]) => {
        const present = Object.entries(ours.targets).find(([name]) => name === priority)?.[1] ?? []
        return [`targets.${priority}`, namesOf(present), namesOf(list)] as const
      }),
      ['asks', Object.keys(ours.asks ?? {}), Object.keys(asks)],
    ] as const
    return places.flatMap(([place, has, could]) => {
      const lacking = could.filter((name) => !has.includes(name))
      return lacking.length === 0 ? [] : [`kinds.${kind}.${place}: ${lacking.join(', ')}`]
    })
  })
}

function namesOf(targets: readonly { readonly id: string }[]): string[] {
  return targets.map(({ id }) => id)
}

/** Makes the labels that a plan needs, before an issue asks for them; tolerates that somebody else was faster. */
import { labelStyle } from '../delivery/labels.ts'
import { statusOf } from './failure.ts'
import { placeOf, type Repository } from './repository.ts'

/** Makes sure that these labels exist. Lists them once, and only if any is asked for. */
export async function ensureLabels(
  repository: Repository,
  names: ReadonlySet<string>
): Promise<void> {
  if (names.size === 0) return
  const { client } = repository
  const present = await client.paginate(client.rest.issues.listLabelsForRepo, {
    ...placeOf(repository),
    per_page: 100,
  })
  // GitHub's labels know no case.
  const known = new Set(present.map(({ name }) => name.toLowerCase()))
  for (const name of names) {
    if (!known.has(name.toLowerCase())) await createLabel(repository, name)
  }
}

async function createLabel(repository: Repository, name: string): Promise<void> {
  try {
    await repository.client.rest.issues.createLabel({
      ...placeOf(repository),
      name,
      ...labelStyle(name),
    })
  } catch (error) {
    if (statusOf(error) !== 422) throw error // 422: it exists, as another run was faster.
  }
}

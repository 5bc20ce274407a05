/** Fast values from plain YAML: js-yaml on the YAML 1.2 core schema, which knows no dates, no merge keys and no octal 010. */
import { CORE_SCHEMA, load } from 'js-yaml'

/** Reads a block of YAML; throws on a syntax fault and on a key that comes twice. */
export function loadCoreYaml(block: string): unknown {
  return load(block, { schema: CORE_SCHEMA })
}

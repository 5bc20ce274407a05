/** Loads the `yaml` package, for whoever hands it to the parsers. */
import type { YamlModule } from '../parse/yaml-module.ts'

/** What `parseRecord` and `parsePolicy` take last, where they said that they need it. */
export function loadYaml(): Promise<YamlModule> {
  return import('yaml')
}

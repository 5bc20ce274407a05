/** The `yaml` package as the shell hands it in: loaded only when some file needs exact positions or an edit. */
import type * as yaml from 'yaml'

/** What `import('yaml')` gives. */
export type YamlModule = typeof yaml

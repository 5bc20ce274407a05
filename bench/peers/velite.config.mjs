/** velite: front matter against a schema as loose as a first afternoon's, bodies as they are. */
import { defineConfig, s } from 'velite'

export default defineConfig({
  root: 'incidents',
  collections: {
    records: {
      name: 'Record',
      pattern: '**/INC-*.md',
      schema: s.object({
        id: s.string(),
        title: s.string(),
        kind: s.string(),
        services: s.array(s.string()),
        timeline: s.array(s.object({ at: s.any(), event: s.string() })),
        body: s.raw(),
      }),
    },
  },
})

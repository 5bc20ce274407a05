/** content-collections: the same loose schema, bodies as they are. */
import { defineCollection, defineConfig } from '@content-collections/core'
import { z } from 'zod'

const records = defineCollection({
  name: 'records',
  directory: 'incidents',
  include: '**/INC-*.md',
  schema: z.object({
    id: z.string(),
    title: z.string(),
    kind: z.string(),
    services: z.array(z.string()),
    timeline: z.array(z.object({ at: z.any(), event: z.string() })),
    content: z.string(),
  }),
})

export default defineConfig({ content: [records] })

/** Writes a rota file as people write one: a line for each layer and each cover. */
import type { CoverText, LayerText, RotaText } from '../model/rota.ts'
import { type YamlFields, yamlBraces, yamlPart } from './yaml-text.ts'

/** The text, with its line end. */
export function rotaText({ timezone, rotas, covers }: RotaText): string {
  const named = Object.entries(rotas).flatMap(([name, { layers }]) => [
    `  ${name}:`,
    '    layers:',
    ...layers.map((layer) => `      - ${layerBraces(layer)}`),
  ])
  const lines = [
    'version: 1',
    ...yamlPart('timezone', timezone, 0),
    'rotas:',
    ...named,
    ...(covers.length === 0 ? [] : yamlPart('covers', covers.map(coverFields), 0)),
  ]
  return `${lines.join('\n')}\n`
}

function layerBraces({ people, every, from, hours }: LayerText): string {
  const braces = yamlBraces({ people, every, from })
  return hours === undefined ? braces : `${braces.slice(0, -2)}, hours: ${yamlBraces(hours)} }`
}

function coverFields({ rota, by, from, to }: CoverText): YamlFields {
  return { rota, by, from, to }
}

import { at as EVENT_NAMES } from "./chunk-DooBvNNt.js";
import { R as COMMAND } from "./chunk-CsDEF--I.js";
// src/cli/completion.ts
const IDS = String.raw`(cd "$(git rev-parse --show-toplevel 2>/dev/null || pwd)" && ls incidents/*/*/*.md 2>/dev/null) | sed -n 's#.*/\([A-Z][A-Z0-9]*-[0-9]\{8\}-[0-9]\{4\}[b-z]\{0,1\}\)-.*#\1#p'`;
const ROTAS = String.raw`(cd "$(git rev-parse --show-toplevel 2>/dev/null || pwd)" && sed -n '/^rotas:/,/^[^ ]/s#^  \([a-z][a-z0-9-]*\):.*#\1#p' incidents/rota.yml 2>/dev/null)`;
const TAKES_ROTA = "cover oncall".split(" ");
const TAKES_ID = "log correct undo set write close status review draft audit".split(" ");
function completionScript(shell, line, command) {
	const verbs = line.commands.map((one) => ({
		name: one.name(),
		flags: one.options.flatMap(({ long }) => long ?? [])
	}));
	return shell === "fish" ? fish(verbs, command) : bash(shell, verbs, command);
}
function bash(shell, verbs, command) {
	const own = command === "incident-ledger" ? "" : `${COMMAND}() { ${command} "$@"; }\n`;
	const begin = shell === "zsh" ? "autoload -U +X bashcompinit && bashcompinit\n" : "";
	const flags = verbs.map(({ name, flags: all }) => `      ${name}) words="${all.join(" ")}" ;;`);
	return `${begin}${own}_incident_ledger() {
  local word="\${COMP_WORDS[COMP_CWORD]}" verb="\${COMP_WORDS[1]}" words=""
  case "$COMP_CWORD:$verb:$word" in
    1:*) words="${verbs.map(({ name }) => name).join(" ")}" ;;
    *:-*) case "$verb" in
${flags.join("\n")}
    esac ;;
    ${TAKES_ID.map((verb) => `2:${verb}:*`).join("|")}) words="$(${IDS})" ;;
    ${TAKES_ROTA.map((verb) => `2:${verb}:*`).join("|")}) words="$(${ROTAS})" ;;
    3:log:*) words="${EVENT_NAMES.join(" ")}" ;;
    *) COMPREPLY=($(compgen -f -- "$word")); return ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$word"))
}
complete -F _incident_ledger ${COMMAND}
`;
}
function fish(verbs, command) {
	const own = command === "incident-ledger" ? "" : `function ${COMMAND}; ${command} $argv; end\n`;
	const flags = verbs.flatMap(({ name, flags: all }) => all.map((flag) => `complete -c ${COMMAND} ${seen(name)} -l ${flag.slice(2)}`));
	return `${own}complete -c ${COMMAND} -f -n __fish_use_subcommand -a '${verbs.map(({ name }) => name).join(" ")}'
complete -c ${COMMAND} -f ${seen(TAKES_ID.join(" "))} -a '(sh -c ${fishWord(IDS)})'
complete -c ${COMMAND} -f ${seen(TAKES_ROTA.join(" "))} -a '(sh -c ${fishWord(ROTAS)})'
complete -c ${COMMAND} -f ${seen("log")} -a '${EVENT_NAMES.join(" ")}'
${flags.join("\n")}
`;
}
function seen(verbs) {
	return `-n '__fish_seen_subcommand_from ${verbs}'`;
}
function fishWord(text) {
	return `"${text.replaceAll(/[\\"$]/g, String.raw`\$&`)}"`.replaceAll(/[\\']/g, String.raw`\$&`);
}
export { completionScript };

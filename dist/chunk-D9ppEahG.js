// src/report/declared-words.ts
const WHY = {
	said: null,
	word: "taken at its word, for no history here says when it was first committed",
	"was-live": "it was live on the main line, and stays so",
	unresolved: "it was not resolved when it was first recorded",
	fresh: "it was first committed less than a day after it was resolved"
};
function whyDeclared({ declared }) {
	return WHY[declared.because];
}
function declaredWords(entry) {
	const said = entry.file.incident.declared;
	const why = whyDeclared(entry);
	if (said === "live") return null;
	if (entry.declared.as === "live") return `Declared as ${said}, and counted as live: ${why ?? "it is"}. What was no incident is \`dismissed\`.`;
	return `Declared as ${said}${why === null ? "" : ` (${why})`}: it counts in no figure, and nobody is called for it.`;
}
function declaredTag({ file, declared }) {
	const said = file.incident.declared;
	if (said === "live") return "";
	return declared.as === "live" ? ` [${said}, counts as live]` : ` [${said}]`;
}
export { declaredWords as n, whyDeclared as r, declaredTag as t };

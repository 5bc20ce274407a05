// src/text/page-mark.ts
const MARK = "Rendered by incident-ledger policy from the kind ";
function kindOfPage(text) {
	const at = text.lastIndexOf(`<!-- ${MARK}`);
	if (at === -1) return null;
	return /^[a-z][a-z0-9-]*(?= -->)/.exec(text.slice(at + `<!-- Rendered by incident-ledger policy from the kind `.length))?.[0] ?? null;
}
export { kindOfPage as n, MARK as t };

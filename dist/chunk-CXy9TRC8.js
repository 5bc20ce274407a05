// src/model/suggest.ts
function nearest(typed, known) {
	const wanted = typed.slice(0, 64).toLowerCase();
	let best = null;
	let bestDistance = Math.max(1, Math.floor(wanted.length / 3)) + 1;
	for (const word of known) {
		if (Math.abs(word.length - wanted.length) >= bestDistance) continue;
		const distance = editDistance(wanted, word.toLowerCase());
		if (distance < bestDistance) {
			best = word;
			bestDistance = distance;
		}
	}
	return best;
}
function editDistance(left, right) {
	const columns = Array.from(right);
	let beforeLast = [];
	let last = Array.from({ length: columns.length + 1 }, (_, column) => column);
	let above;
	for (const [row, letter] of Array.from(left).entries()) {
		const current = [row + 1];
		for (const [column, other] of columns.entries()) {
			const change = (last[column] ?? 0) + (letter === other ? 0 : 1);
			let cost = Math.min(change, (last[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1);
			if (row > 0 && column > 0 && letter === columns[column - 1] && above === other) cost = Math.min(cost, (beforeLast[column - 1] ?? 0) + 1);
			current.push(cost);
		}
		beforeLast = last;
		last = current;
		above = letter;
	}
	return last[columns.length] ?? 0;
}
export { nearest as n, editDistance as t };

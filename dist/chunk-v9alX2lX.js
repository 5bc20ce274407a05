// src/model/byte-order.ts
function compareBytes(one, other) {
	const length = Math.min(one.length, other.length);
	for (let at = 0; at < length; at += 1) {
		const unit = one.charCodeAt(at);
		const another = other.charCodeAt(at);
		if (unit !== another) return rank(unit) - rank(another);
	}
	return one.length - other.length;
}
const FIRST_HALF = 55296;
const AFTER_HALVES = 57344;
function rank(unit) {
	if (unit < FIRST_HALF) return unit;
	return unit < AFTER_HALVES ? unit + 65536 : unit;
}
export { compareBytes as t };

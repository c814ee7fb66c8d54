/** Hostile cells must not fill the memory. */
const MOST = 4_096;
/** As long as a number format of Excel's may be. */
const LONGEST = 255;

/** A function of texts that keeps its last answers: the same words and formats stand in many cells. */
export function remembering<Answer extends object | string | null>(
  read: (text: string) => Answer,
): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    if (text.length > LONGEST) return read(text);
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= MOST) known.clear();
    const answer = read(text);
    known.set(text, answer);
    return answer;
  };
}

import { type TextFinding } from '../../checks/texts/textContext';

/** A stretch of the text and the findings about it, by index; none for text that is only text. */
export interface Segment {
  readonly start: number;
  readonly text: string;
  readonly findings: readonly number[];
  /** Findings whose first passage starts here: their number is written in front. */
  readonly starting: readonly number[];
}

/** Cuts a text where passages start and end, so that overlapping ones can be shown. */
export function markedSegments(text: string, findings: readonly TextFinding[]): Segment[] {
  const passages = findings.flatMap((finding, index) =>
    finding.passages.map((passage, rank) => ({ ...passage, index, isFirst: rank === 0 })),
  );
  const cuts = [...new Set([0, text.length, ...passages.flatMap(({ start, end }) => [start, end])])]
    .filter(cut => cut >= 0 && cut <= text.length)
    .sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, position) => {
    const end = cuts[position + 1] ?? text.length;
    const here = passages.filter(passage => passage.start <= start && end <= passage.end);
    return {
      start,
      text: text.slice(start, end),
      findings: [...new Set(here.map(({ index }) => index))],
      starting: here.filter(passage => passage.isFirst && passage.start === start).map(({ index }) => index),
    };
  });
}

import { ratio, type Rational } from '../number/rational';
import type { Achievement } from './achievement';

/** The reference grades that achievement can give. S is given by hand only. */
export type Grade = 'A' | 'B' | 'C' | 'D';

const BANDS: readonly (readonly [Grade, Rational])[] = [
  ['A', ratio(120, 100)],
  ['B', ratio(100, 100)],
  ['C', ratio(80, 100)],
];

const LIFTED: Readonly<Record<Grade, Grade>> = { A: 'A', B: 'A', C: 'B', D: 'C' };

export interface ReferenceGrade {
  readonly grade: Grade;
  /** What achievement alone gives. */
  readonly byAchievement: Grade;
  /** One grade higher for a high difficulty with concrete grounds. */
  readonly lifted: boolean;
}

function bandOf(achievement: Achievement): Grade | null {
  if (!achievement.known) return achievement.because === 'unbounded' ? 'A' : null;
  return BANDS.find(([, from]) => achievement.value.compare(from) >= 0)?.[0] ?? 'D';
}

/**
 * 120 % and more is A, 100 % B, 80 % C, below D. Lifted by one grade, never above A, only where the
 * difficulty is high and grounds are given; blank grounds are none. Null where achievement is not known.
 */
export function gradeOf(
  achievement: Achievement,
  difficult: boolean,
  grounds: string | null,
): ReferenceGrade | null {
  const byAchievement = bandOf(achievement);
  if (!byAchievement) return null;
  const grade = difficult && grounds?.trim() ? LIFTED[byAchievement] : byAchievement;
  return { grade, byAchievement, lifted: grade !== byAchievement };
}

import { IsIn, IsUUID } from 'class-validator';
import { type YoungPersonAnswer, youngPersonAnswers } from '#domain/measure/verbs';

export class AnswerMeasure {
  @IsIn(youngPersonAnswers)
  answer!: YoungPersonAnswer;
}

export class MeasureAnswered {
  id!: string;
  youngPersonAnswer!: YoungPersonAnswer;
  version!: number;
}

const itemKinds = ['goal', 'measure', 'contribution'] as const;

/** One thing shown to one guardian, or no longer. */
export class ShareItem {
  @IsUUID()
  guardianId!: string;

  @IsIn(itemKinds)
  itemKind!: (typeof itemKinds)[number];

  @IsUUID()
  itemId!: string;
}

export class ItemShared {
  guardianId!: string;
  itemId!: string;
  shared!: boolean;
}

// A question with two answers and none chosen beforehand.
import { answerField } from '../answer.js';
import { fieldSet, isForReading } from '../field.js';
import { radios } from '../options.js';
import type { Widget } from '../widget.js';

/** Draws a yes/no question. */
export const yesNo: Widget = (view, act) => {
  if (isForReading(view, act)) return answerField(view, act);
  const answers = [
    { value: 'true', label: act.words.yes, lang: act.words.lang },
    { value: 'false', label: act.words.no, lang: act.words.lang },
  ];
  return fieldSet(view, act, (props) => radios(answers, view.text, props));
};

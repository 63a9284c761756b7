// What a person can do with a form, besides typing. In: a session and the few things only an element can do. Out: the
// actions that the drawn form is given.
import { Day } from '../core/expression/day.js';
import { stepOf } from '../core/visibility.js';
import { controlId } from '../../components/field.js';
import type { Act } from '../../components/widget.js';
import type { Words } from '../../components/words.js';
import { download } from './download.js';
import { drawPieces } from './draw-form.js';
import type { Session } from './session.js';

/** The actions of a drawn form. */
export interface Ways extends Act {
  /** The language of the form's own words. */
  readonly formLang: string;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  undo(): void;
  redo(): void;
  exportData(): void;
  goTo(step: number): void;
  goToField(path: string): void;
  next(): void;
  send(): void;
}

/** What an element does for its form. */
export interface Stage {
  readonly words: Words;
  /** The day, read anew. */
  day(): string;
  /** The answers as they are exported. */
  exported(): string;
  /** Moves the focus once the change is drawn. */
  focus(id: string): void;
  /** Says something in the live region. */
  say(text: string): void;
  submit(): void;
  failed(path: string, error: unknown): void;
}

/** Puts the actions of one drawing together. */
export function waysOf(session: Session, stage: Stage): Ways {
  const { model } = session.engine;
  const { words } = stage;

  function goTo(step: number, focus = 'step-title'): void {
    session.dispatch({ type: 'setToday', today: stage.day() });
    session.dispatch({ type: 'goTo', step });
    stage.focus(focus);
  }

  const ways: Ways = {
    words,
    formLang: model.lang,
    ...(session.state.today === '' ? {} : { today: session.state.today }),
    isHoliday(text) {
      const day = Day.parse(text);
      return day !== undefined && model.calendar.isHoliday(day);
    },
    say: (text) => stage.say(text),
    canUndo: session.canUndo,
    canRedo: session.canRedo,
    undo() {
      session.undo();
      stage.say(words.undone);
    },
    redo() {
      session.redo();
      stage.say(words.redone);
    },
    exportData: () => download(`${model.id}.json`, stage.exported()),
    accept(key) {
      const offer = session.derived.raised.find((raised) => raised.key === key)?.offer;
      if (!offer) return;
      session.dispatch({ type: 'accept', alert: key });
      stage.focus(controlId(offer.path));
      stage.say(words.accepted(offer.label));
    },
    acknowledge(key, reason = '') {
      session.dispatch({ type: 'acknowledge', alert: key, reason });
      stage.say(words.acknowledged);
    },
    dismiss(key) {
      const path = session.derived.raised.find((raised) => raised.key === key)?.path;
      session.dispatch({ type: 'dismiss', alert: key });
      if (path !== undefined) stage.focus(controlId(path));
      stage.say(words.dismissed);
    },
    revoke(key) {
      session.dispatch({ type: 'revoke', alert: key });
      stage.say(words.revoked);
    },
    addRow(path) {
      session.dispatch({ type: 'addRow', path });
      stage.focus(controlId(`${path}/${session.state.nextRow - 1}`));
    },
    removeRow(path) {
      session.dispatch({ type: 'removeRow', path });
      stage.focus(`${controlId(path.slice(0, path.lastIndexOf('/')))}-add`);
      stage.say(words.removedRow);
    },
    moveRow(path, by) {
      session.dispatch({ type: 'moveRow', path, by });
      stage.focus(controlId(path));
    },
    failed: (path, error) => stage.failed(path, error),
    draw: (pieces, frame) => drawPieces(pieces, ways, frame),
    goTo: (step) => goTo(step),
    goToField: (path) => goTo(stepOf(model, path) ?? session.state.step, controlId(path)),
    next() {
      const { step } = session.state;
      session.dispatch({ type: 'attempt', steps: [step] });
      const blocked = session.derived.view.problems.some((problem) => problem.step === step);
      goTo(blocked ? step : step + 1, blocked ? 'summary' : 'step-title');
    },
    send() {
      session.dispatch({ type: 'setToday', today: stage.day() });
      session.dispatch({ type: 'attempt', steps: model.steps.map(({ index }) => index) });
      const { submittable, unacknowledged } = session.derived.view;
      const [first] = unacknowledged;
      if (!submittable) stage.focus('summary');
      else if (first) {
        ways.goToField(first.path);
        stage.say(words.toAcknowledge(unacknowledged.length));
      } else stage.submit();
    },
  };
  return ways;
}

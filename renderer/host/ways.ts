// What a person can do with a form, besides typing. In: a session and the few things only an element can do. Out: the
// actions that the drawn form is given.
import { nothing } from 'lit';
import { Day } from '../core/expression/day.js';
import { stepOf } from '../core/visibility.js';
import { controlId } from '../../components/field.js';
import { late, once } from '../../components/late.js';
import type { Act } from '../../components/widget.js';
import type { Words } from '../../components/words.js';
import { download } from './download.js';
import { drawPieces } from './draw-fields.js';
import type { Drafts } from './lazy/drafts.js';
import type { Received } from './lazy/received.js';
import type { Look } from './look.js';
import type { Mode } from './mode.js';
import type { Session } from './session.js';

/** The actions of a drawn form, and what the drawing has to know besides its view. */
export interface Ways extends Act {
  readonly session: Session;
  readonly look: Look;
  readonly mode: Mode;
  /** Whether nothing may be changed or sent at present. */
  readonly locked: boolean;
  /** What stands for the application once it was received: then all of it is for reading. */
  readonly received: Received | null;
  /** The language of the form's own words. */
  readonly formLang: string;
  undo(): void;
  redo(): void;
  exportData(): void;
  /** Prints a summary; the page as it is, when the summary does not come. */
  print(): Promise<void>;
  goTo(step: number): void;
  /** Leads to a field, whatever step it is on. */
  goToField(path: string): void;
  /** From reading all answers to filling in, at a step. */
  change(step: number): void;
  /** The draft that is kept of this work, if one is. */
  drafts(): Drafts | null;
  /** Back to the review that was left to change an answer. */
  toReview(): void;
  next(): void;
  send(): void;
}

/** What an element does for its form. */
export interface Stage extends Pick<Ways, 'words' | 'look' | 'mode' | 'locked'> {
  readonly received?: Received | null;
  readonly words: Words;
  /** The day, read anew. */
  day(): string;
  /** The answers as they are exported. */
  exported(): string;
  /** Moves the focus once the change is drawn. */
  focus(id: string): void;
  /** Lets the form be filled in. */
  edit(): void;
  /** Shows all answers to be checked. */
  review(): void;
  readonly drafts?: () => Drafts | null;
  /** Says something in the live region. */
  say(text: string): void;
  /** Who takes files, for a form that asks for some. */
  readonly files?: Act['files'] | null;
  /** Settled when what judges the answers is there, or did not come when it was asked for again. */
  judged(): Promise<void>;
  submit(): void;
  failed(path: string, error: unknown): void;
}

/** Rows from a file come with the first list that takes some; without it they are added by hand. */
const bring = late<Ways>(() => import('./lazy/import/import.js').then(({ importer }) => importer), none, none);

function none(): typeof nothing {
  return nothing;
}

const printer = once(() => import('./lazy/print/print.js'));

/** The review that is no step but a mode of the whole form. */
const WHOLE = -1;

/** Puts the actions of one drawing together. */
export function waysOf(session: Session, stage: Stage): Ways {
  const { model } = session.engine;
  const { words, look, locked, received = null } = stage;
  const mode = received ? 'readonly' : stage.mode;

  function goTo(step: number, focus = 'step-title'): void {
    look.close();
    received?.leave();
    if (model.steps[step]?.role === 'review') look.review = null;
    session.dispatch({ type: 'setToday', today: stage.day() });
    session.dispatch({ type: 'goTo', step });
    stage.focus(focus);
  }

  /** Does what needs the rules; where they are not there yet, once they are. Without them nobody goes on in good faith. */
  function judged(act: () => void): void {
    if (session.engine.isWhole) return void act();
    void stage.judged().then(() => (session.engine.isWhole ? act() : unjudged()));
  }

  function unjudged(): void {
    look.lackRules();
    stage.say(words.notJudged);
  }

  const ways: Ways = {
    words,
    session,
    look,
    mode,
    locked,
    received,
    manner: locked && !received ? 'disabled' : mode,
    ...(stage.files ? { files: stage.files } : {}),
    formLang: model.lang,
    ...(session.state.today === '' ? {} : { today: session.state.today }),
    isHoliday(text) {
      const day = Day.parse(text);
      return day !== undefined && model.calendar.isHoliday(day);
    },
    say: (text) => stage.say(text),
    takeIn: (sheet) => look.takeIn(sheet),
    undo() {
      session.undo();
      stage.say(words.undone);
    },
    redo() {
      session.redo();
      stage.say(words.redone);
    },
    drafts: () => stage.drafts?.() ?? null,
    exportData: () => download(`${model.id}.json`, stage.exported()),
    async print() {
      try {
        await (await printer.come()).printSummary(ways);
      } catch (error) {
        stage.failed('the printed summary', error);
        print();
      }
    },
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
      const aside = session.derived.raised.find((raised) => raised.key === key && raised.dismissed);
      session.dispatch({ type: 'revoke', alert: key });
      if (aside) ways.goToField(aside.path);
      stage.say(aside ? words.broughtBack : words.revoked);
    },
    why: (key) => look.explain(key),
    addRow(path) {
      session.dispatch({ type: 'addRow', path });
      stage.focus(controlId(`${path}/${session.state.nextRow - 1}`));
    },
    removeRow(path) {
      session.dispatch({ type: 'removeRow', path });
      const { data } = session.state;
      stage.focus(`${controlId(path.slice(0, path.lastIndexOf('/')))}-add`);
      stage.say(words.removedRow);
      return () => {
        if (session.state.data !== data) return false;
        session.undo();
        stage.focus(controlId(path));
        stage.say(words.undone);
        return true;
      };
    },
    moveRow(path, by) {
      session.dispatch({ type: 'moveRow', path, by });
      stage.focus(controlId(path));
    },
    failed: (path, error) => stage.failed(path, error),
    bring: (view) => bring(view, ways),
    draw: (pieces, frame) => drawPieces(pieces, ways, frame),
    goTo: (step) => goTo(step),
    goToField: (path) => goTo(stepOf(model, path) ?? session.state.step, controlId(path)),
    change(step) {
      look.review = mode === 'review' ? WHOLE : session.state.step;
      if (mode === 'review') stage.edit();
      goTo(step);
    },
    toReview() {
      const { review } = look;
      look.review = null;
      if (review === WHOLE) stage.review();
      else if (review !== null) goTo(review);
    },
    next: () => judged(next),
    send: () => judged(send),
  };
  return ways;

  function next(): void {
    const { step } = session.state;
    session.dispatch({ type: 'attempt', steps: [step] });
    const blocked = session.derived.view.problems.some((problem) => problem.step === step);
    goTo(blocked ? step : step + 1, blocked ? 'summary' : 'step-title');
  }

  function send(): void {
    session.dispatch({ type: 'setToday', today: stage.day() });
    session.attemptAll();
    const { submittable, unacknowledged } = session.derived.view;
    const [first] = unacknowledged;
    if (!submittable) stage.focus('summary');
    else if (first) {
      // A review shows every answer: the warning is there.
      if (mode === 'review' || model.steps[session.state.step]?.role === 'review') stage.focus(controlId(first.path));
      else ways.goToField(first.path);
      stage.say(words.toAcknowledge(unacknowledged.length));
    } else stage.submit();
  }
}

import { type GameState, type Giant, isKept, type Seat } from '../../../rules/index.ts';
import { t } from '../../text/index.ts';

type Viewer = Seat | 'table';

/** Whether a figure of a seat is a guess to who looks, because the preset keeps it. Nothing is kept once the game is over. */
export const isGuess = (view: GameState, viewer: Viewer, of: Seat, what: 'concerns' | 'treasuries'): boolean =>
  view.step !== 'over' && isKept(view.rules.information, viewer, of, what);

/** The sign before a figure that is only guessed. */
export const guessSign = (guess: boolean): string => (guess ? '≈' : '');

/** What a preset keeps of a giant from who looks, in words: the figures that stand in its place are guesses. */
export function KeptNote({
  view,
  viewer,
  giant,
}: {
  readonly view: GameState;
  readonly viewer: Viewer;
  readonly giant: Giant;
}) {
  const { concerns } = view.rules.information;
  return (
    <>
      {isGuess(view, viewer, giant, 'concerns') && (
        <p class="note">{t(concerns === 'banded' ? 'table.kept.banded' : 'table.kept.concerns')}</p>
      )}
      {isGuess(view, viewer, giant, 'treasuries') && <p class="note">{t('table.kept.treasuries')}</p>}
    </>
  );
}

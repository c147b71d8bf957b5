import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine';
import {
  draggable,
  dropTargetForElements,
  monitorForElements,
} from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import type { Status } from '../../domain/ticket';
import { type Draggable, drag, hoverOver, letGo, liftCard } from './drag';
import { dragByTouch, isTouching } from './touchDrag';

/** Lets a card be dragged by mouse and by finger; answers how to end that. `of` tells what it is by then. */
export function makeDraggable(element: HTMLElement, of: () => Draggable): () => void {
  return combine(
    draggable({
      element,
      // Browsers disagree on what a finger drags, and when: fingers have a way of their own.
      canDrag: () => !isTouching() && of().targets.length > 0,
      onDragStart: () => {
        liftCard(of());
        awaitDrop(of);
      },
    }),
    dragByTouch(element, of),
  );
}

/**
 * Waits until the card is let go. Not the card itself does: somebody else may move it meanwhile, which
 * takes it away from here, and where it is let go the server tells why it can't.
 */
function awaitDrop(of: () => Draggable): void {
  const end = monitorForElements({
    onDrop: ({ location }) => {
      end();
      const dropped = location.current.dropTargets.length > 0;
      const to = letGo();
      if (dropped && to) of().onDrop(to);
    },
  });
}

/** Lets a column receive cards that are dragged by mouse; answers how to end that. */
export function makeDropTarget(element: HTMLElement, status: Status): () => void {
  return dropTargetForElements({
    element,
    canDrop: () => drag.peek()?.targets.includes(status) ?? false,
    onDragEnter: () => hoverOver(status),
    onDragLeave: () => hoverOver(null),
  });
}

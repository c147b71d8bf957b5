interface Point {
  readonly x: number;
  readonly y: number;
}

/** The picture of a card under the finger that drags it. */
export interface Ghost {
  moveTo(finger: Point): void;
  remove(): void;
}

/** Shows a copy of a card that follows the finger from where it was lifted. */
export function ghostOf(card: HTMLElement, from: Point): Ghost {
  const { left, top, width, height } = card.getBoundingClientRect();
  const copy = card.cloneNode(true) as HTMLElement;
  copy.setAttribute('aria-hidden', 'true');
  copy.setAttribute('inert', '');
  copy.removeAttribute('data-card');
  Object.assign(copy.style, {
    position: 'fixed',
    zIndex: '50',
    left: `${left}px`,
    top: `${top}px`,
    width: `${width}px`,
    height: `${height}px`,
    margin: '0',
    // What lies below is what it is dropped on.
    pointerEvents: 'none',
    opacity: '0.95',
    boxShadow: 'var(--elevation-float)',
  });
  document.body.append(copy);
  return {
    moveTo: ({ x, y }) => {
      copy.style.transform = `translate(${x - from.x}px, ${y - from.y}px) rotate(1.5deg)`;
    },
    remove: () => copy.remove(),
  };
}

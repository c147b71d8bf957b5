/** The shape that every file of an entry has in common. */
export const TILE =
  'block w-[9.25rem] max-w-full overflow-hidden rounded-control border border-line bg-raised text-left text-tiny hover:border-line-strong';

/** The picture of a tile; its size is known before the picture is, so that nothing moves. */
export const TILE_PICTURE = 'grid h-[5.25rem] w-full place-items-center bg-sunken text-muted';

/** What keeps a file: a target of its own beside what shows it. */
export const DOWNLOAD =
  'grid size-8 shrink-0 place-items-center rounded-control text-muted hover:bg-sunken hover:text-text';

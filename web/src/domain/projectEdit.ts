import type { ProjectForm } from './project';

/**
 * What one person changed of a project: no copy of it, so that whatever others change meanwhile stays theirs.
 * What is absent is as it stands.
 */
export interface ProjectEdit {
  readonly name?: string;
  readonly address?: string;
  /** The Clients that this person gave the project to, and those that it was taken from. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** Nothing changed yet. */
export const NO_EDIT: ProjectEdit = { added: [], removed: [] };

/** The project as this edit makes it, upon how it stands by now. */
export function edited(live: ProjectForm, edit: ProjectEdit): ProjectForm {
  const kept = live.clientIds.filter((id) => !edit.removed.includes(id));
  return {
    name: edit.name ?? live.name,
    address: edit.address ?? live.address,
    clientIds: [...kept, ...edit.added.filter((id) => !kept.includes(id))],
  };
}

/** The edit after one more choice of Clients: what was ticked or unticked, and nothing else. */
export function choosing(
  live: ProjectForm,
  edit: ProjectEdit,
  chosen: readonly string[],
): ProjectEdit {
  const before = edited(live, edit).clientIds;
  const ticked = chosen.filter((id) => !before.includes(id));
  const unticked = before.filter((id) => !chosen.includes(id));
  return {
    ...edit,
    added: [
      ...edit.added.filter((id) => !unticked.includes(id)),
      ...ticked.filter((id) => !live.clientIds.includes(id)),
    ],
    removed: [
      ...edit.removed.filter((id) => !ticked.includes(id)),
      ...unticked.filter((id) => live.clientIds.includes(id)),
    ],
  };
}

/** What there is to send: only fields that come out different from how the project stands. */
export function changesOf(live: ProjectForm, edit: ProjectEdit): Partial<ProjectForm> {
  const { name, address, clientIds } = edited(live, edit);
  const same =
    clientIds.length === live.clientIds.length &&
    clientIds.every((id) => live.clientIds.includes(id));
  return {
    ...(name !== live.name && { name }),
    ...(address !== live.address && { address }),
    ...(!same && { clientIds }),
  };
}

/** The Clients that have the project by now and from whom the edit takes it. */
export function withdrawnBy(live: ProjectForm, { removed }: ProjectEdit): readonly string[] {
  return live.clientIds.filter((id) => removed.includes(id));
}

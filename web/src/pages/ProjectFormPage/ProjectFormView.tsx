import { useState } from 'preact/hooks';
import { TextField } from '../../components/Field/TextField';
import { FormFrame } from '../../components/FormFrame/FormFrame';
import {
  PROJECT_LIMITS,
  type ProjectErrors,
  type ProjectField,
  type ProjectForm,
  type ProjectRecord,
  validateProject,
} from '../../domain/project';
import { changesOf, choosing, edited, NO_EDIT, withdrawnBy } from '../../domain/projectEdit';
import { org } from '../../i18n/organisation';
import type { FieldTexts } from '../../i18n/refusal';
import { changeProject, createProject } from '../../state/organisationChanges';
import { useDraft } from '../../state/useDraft';
import { useForm } from '../../state/useForm';
import { ClientsField } from './ClientsField';

interface Props {
  readonly uid: string;
  /** The project to edit, as it stands by now; null for a new one. */
  readonly project: ProjectRecord | null;
  /** A Client to begin with; empty for none. */
  readonly proposed: string;
  readonly onSaved: (id: string) => void;
}

const words = org.projects;
const FIELDS: readonly ProjectField[] = ['name', 'address', 'clientIds'];
const BLANK: ProjectForm = { name: '', address: '', clientIds: [] };

/** The form of a project, new or not. It shows the project as it stands, with what this person changed of it. */
export function ProjectFormView({ uid, project, proposed, onSaved }: Props) {
  const live: ProjectForm = project ?? BLANK;
  const draft = useDraft(uid, `project.${project?.id ?? 'new'}`, NO_EDIT);
  // Where the person came from counts, whatever the draft was about.
  const [asked, setAsked] = useState(proposed);
  const edit =
    asked && !edited(live, draft.typed).clientIds.includes(asked)
      ? choosing(live, draft.typed, [...edited(live, draft.typed).clientIds, asked])
      : draft.typed;
  const typed = edited(live, edit);
  const { submit, clear, ...form } = useForm(FIELDS);
  const change = (part: Partial<ProjectForm>) => {
    const { clientIds, ...lines } = part;
    draft.change({ ...(clientIds ? choosing(live, edit, clientIds) : edit), ...lines });
    setAsked('');
    clear(Object.keys(part));
  };
  const save = async () => {
    const found = texts(validateProject(typed));
    const parts = changesOf(live, edit);
    if (project && Object.keys({ ...found, ...parts }).length === 0) {
      // Nothing to change is nothing to send.
      draft.discard();
      return onSaved(project.id);
    }
    const done = await submit(found, (anew) =>
      draft.send(
        (key) => (project ? changeProject(project.id, parts) : createProject(typed, key)),
        anew,
      ),
    );
    if (done) onSaved(project?.id ?? done.value);
  };
  return (
    <FormFrame
      id="project"
      form={form}
      errorsTitle={words.form.errorsTitle}
      submitText={project ? words.submitEdit : words.submitCreate}
      busyText={project ? words.saving : words.creating}
      onSubmit={() => void save()}
      leave={project ? `/projets/${project.id}` : '/projets'}
      draft={draft}
      earlier={{
        text: words.form.earlier,
        link: words.form.earlierLink,
        href: '/projets',
        submitText: words.form.submitAnother,
      }}
    >
      <TextField
        id="project-name"
        label={words.form.name}
        hint={words.form.nameHint}
        value={typed.name}
        error={form.errors.name}
        onInput={(name) => change({ name })}
      />
      <TextField
        id="project-address"
        label={words.form.address}
        hint={words.form.addressHint}
        value={typed.address}
        error={form.errors.address}
        onInput={(address) => change({ address })}
      />
      <ClientsField
        id="project-clientIds"
        before={live.clientIds}
        chosen={typed.clientIds}
        withdrawn={withdrawnBy(live, edit)}
        error={form.errors.clientIds}
        onInput={(clientIds) => change({ clientIds })}
      />
    </FormFrame>
  );
}

function texts({ name, address, clientIds }: ProjectErrors): FieldTexts<ProjectField> {
  const { nameMax, addressMax, clientsMax } = PROJECT_LIMITS;
  const { form } = words;
  return {
    ...(name && { name: name === 'required' ? form.nameRequired : form.nameLong(nameMax) }),
    ...(address && {
      address: address === 'required' ? form.addressRequired : form.addressLong(addressMax),
    }),
    ...(clientIds && { clientIds: form.clientsMany(clientsMax) }),
  };
}

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
import { org } from '../../i18n/organisation';
import type { FieldTexts } from '../../i18n/refusal';
import { changeProject, createProject } from '../../state/organisationChanges';
import { useForm } from '../../state/useForm';
import { ClientsField } from './ClientsField';

interface Props {
  /** The project to edit; null for a new one. */
  readonly project: ProjectRecord | null;
  /** A Client to begin with; empty for none. */
  readonly proposed: string;
  readonly onSaved: (id: string) => void;
}

const words = org.projects;
const FIELDS: readonly ProjectField[] = ['name', 'address', 'clientIds'];

/** The form of a project, new or not. What was there when it opened is what an edit is compared with. */
export function ProjectFormView({ project, proposed, onSaved }: Props) {
  const [before] = useState<ProjectForm>(() => ({
    name: project?.name ?? '',
    address: project?.address ?? '',
    clientIds: project?.clientIds ?? (proposed ? [proposed] : []),
  }));
  const [typed, setTyped] = useState(before);
  const { submit, ...form } = useForm(project?.id ?? 'project', FIELDS);
  const change = (part: Partial<ProjectForm>) => setTyped({ ...typed, ...part });
  const save = async () => {
    const found = texts(validateProject(typed));
    const parts = changed(before, typed);
    // Nothing to change is nothing to send.
    if (project && Object.keys({ ...found, ...parts }).length === 0) return onSaved(project.id);
    const done = await submit(found, (key) =>
      project ? changeProject(project.id, parts) : createProject(typed, key),
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
        before={before.clientIds}
        chosen={typed.clientIds}
        withdrawing={project !== null}
        error={form.errors.clientIds}
        onInput={(clientIds) => change({ clientIds })}
      />
    </FormFrame>
  );
}

/** Only what was changed is sent: somebody else may have changed the rest meanwhile. */
function changed(before: ProjectForm, after: ProjectForm): Partial<ProjectForm> {
  const same = before.clientIds.join() === after.clientIds.join();
  return {
    ...(after.name !== before.name && { name: after.name }),
    ...(after.address !== before.address && { address: after.address }),
    ...(!same && { clientIds: after.clientIds }),
  };
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

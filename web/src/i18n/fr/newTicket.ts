/** The form of a new ticket. */
export const frNewTicket = {
  newTicket: {
    title: 'Nouveau ticket',
    lead: 'L’équipe reçoit votre demande dès son envoi et vous répond ici.',
    leadStaff: 'Le ticket est ouvert au nom du client choisi, qui le voit aussitôt.',
    project: 'Projet',
    projectHint: 'Le site ou le chantier concerné.',
    chooseProject: 'Choisir un projet',
    client: 'Client',
    clientHint: 'Ce projet a plusieurs clients : pour lequel ouvrez-vous le ticket ?',
    chooseClient: 'Choisir un client',
    titleField: 'Titre',
    titleHint: 'En une phrase, ce qui ne va pas. Par exemple « Caméra du parking sans image ».',
    description: 'Description',
    descriptionHint:
      'Ce que vous voyez, depuis quand, et ce que vous avez déjà essayé. Modèle et emplacement aident beaucoup.',
    priority: 'Priorité',
    submit: 'Envoyer le ticket',
    sending: 'Envoi en cours…',
    draftKept: 'Brouillon enregistré sur cet appareil',
    discard: 'Effacer le brouillon',
    noProjectTitle: 'Aucun projet ouvert aux tickets',
    noProject:
      'Vigidev ne vous a pas encore attribué de projet. Contactez votre interlocuteur habituel : vous pourrez ouvrir un ticket dès que ce sera fait.',
    archivedTitle: 'Votre entreprise ne peut plus ouvrir de ticket',
    archived:
      'Vigidev ne la suit plus : vos tickets restent lisibles. Contactez votre interlocuteur habituel si c’est une erreur.',
    noProjectStaff: 'Aucun projet actif n’existe encore. Un ticket s’ouvre toujours sur un projet.',
    errorsTitle: 'Le ticket n’est pas encore parti',
    sendFailed: 'Le ticket n’est pas parti',
    sendFailedKept: 'Votre texte est conservé sur cet appareil.',
    mismatch:
      'Une première version de ce ticket était déjà arrivée. Regardez dans la liste avant d’envoyer celle-ci comme un nouveau ticket.',
    armed: 'Partira avec les fichiers…',
    filesRefused: 'Un fichier a été refusé. Retirez-le, puis envoyez de nouveau.',
    errors: {
      projectId: 'Choisissez le projet concerné.',
      clientId: 'Choisissez le client pour lequel le ticket est ouvert.',
      titleRequired: 'Donnez un titre à votre demande.',
      titleShort: (min: number) => `Le titre doit avoir au moins ${min} caractères.`,
      titleLong: (max: number) => `Le titre doit avoir au plus ${max} caractères.`,
      descriptionRequired: 'Décrivez ce qui se passe.',
      descriptionLong: (max: string) => `La description doit avoir au plus ${max} caractères.`,
      priority: 'Choisissez une priorité.',
    },
  },
};

import type { Strength } from '../../domain/password';
import { frMails } from './mails';

/** From the first visit to a chosen password: what concerns an account rather than the work. */
export const frAccountLife = {
  signUp: {
    title: 'Créer un compte',
    lead: 'Pour suivre vos demandes. Vigidev rattache ensuite votre compte à votre entreprise.',
    invited:
      'Vous êtes invité à rejoindre Vigidev Tickets. Gardez l’adresse à laquelle vous avez reçu l’invitation : c’est elle qui ouvre votre accès.',
    emailHint: 'Un message y sera envoyé pour la confirmer.',
    name: 'Prénom et nom',
    nameHint: 'L’équipe et vos collègues vous verront sous ce nom.',
    submit: 'Créer mon compte',
    errorsTitle: 'Votre compte n’est pas encore demandé',
    haveAccount: 'Vous avez déjà un compte ?',
    inbox: (email: string) =>
      `Un message vient d’être envoyé à ${email}. Ouvrez le lien qu’il contient dans les 24 heures pour terminer votre inscription.`,
  },

  nameField: {
    required: 'Saisissez votre prénom et votre nom.',
    tooLong: (max: number) => `Le nom doit avoir au plus ${max} caractères.`,
  },

  newPassword: {
    hint: (min: number) =>
      `${min} caractères au moins. Le plus sûr et le plus simple à retenir : plusieurs mots à la suite.`,
    strength: {
      too_short: 'Trop court pour l’instant.',
      weak: 'Faible : ajoutez un mot ou deux.',
      fair: 'Correct : un mot de plus, et il est solide.',
      strong: 'Solide.',
      too_long: 'Trop long.',
    } satisfies Record<Strength, string>,
    required: 'Choisissez un mot de passe.',
    tooShort: (min: number) => `Le mot de passe doit avoir au moins ${min} caractères.`,
    tooLong: (max: number) => `Le mot de passe doit avoir au plus ${max} caractères.`,
    refused: 'Ce mot de passe est trop facile à deviner. Choisissez-en un plus long.',
  },

  mailRequest: {
    email: 'Adresse e-mail',
    sending: 'Envoi en cours…',
    notSent: 'La demande n’est pas partie',
    inboxTitle: 'Consultez votre boîte de réception',
    inboxHelp:
      'Rien reçu ? Regardez parmi les courriers indésirables et vérifiez l’adresse, puis demandez un nouvel envoi.',
    resend: 'Renvoyer le message',
    wait: (wait: string) => `Un nouvel envoi sera possible dans ${wait}.`,
    seconds: (count: number) => `${count} seconde${count > 1 ? 's' : ''}`,
    minutes: (count: number) => `${count} minutes`,
    again: 'La demande est partie. Regardez de nouveau votre boîte de réception.',
    tooSoon: 'Un message a déjà été demandé il y a peu pour cette adresse.',
    tooSoonWait: (wait: string) =>
      `Un message a déjà été demandé il y a peu pour cette adresse. Consultez votre boîte de réception, ou réessayez dans ${wait}.`,
    change: 'Corriger l’adresse',
    toSignIn: 'Aller à la connexion',
  },

  forgotten: {
    title: 'Mot de passe oublié',
    lead: 'Indiquez votre adresse : vous recevrez un lien pour choisir un nouveau mot de passe.',
    submit: 'Recevoir le lien',
    inbox: (email: string) =>
      `Si un compte existe pour ${email}, un message vient de lui être envoyé. Ouvrez le lien qu’il contient pour choisir un nouveau mot de passe.`,
  },

  confirmation: {
    askTitle: 'Confirmer votre adresse',
    askLead:
      'Ouvrez le lien reçu par e-mail à l’inscription. Si vous ne l’avez plus, ou s’il a plus de 24 heures, inscrivez-vous de nouveau.',
    signUp: 'S’inscrire',
    askSubmit: 'Recevoir le lien',
    inboxAgain: (email: string) =>
      `Si un compte attend d’être confirmé pour ${email}, un message vient de lui être envoyé. Ouvrez le lien qu’il contient.`,
    checking: 'Confirmation en cours…',
    doneTitle: 'Adresse confirmée',
    done: (email: string) => `L’adresse ${email} est confirmée. Connectez-vous pour continuer.`,
    beforeTitle: 'Votre adresse est déjà confirmée',
    before: (email: string) =>
      `Un compte existe déjà pour ${email}. Connectez-vous avec son mot de passe, ou choisissez-en un nouveau si vous l’avez oublié.`,
    doneOther: (email: string, current: string) =>
      `L’adresse ${email} est confirmée. Ce navigateur est connecté avec un autre compte : ${current}.`,
    opening: 'Votre espace s’ouvre…',
    stay: 'Continuer avec ce compte',
    change: 'Changer de compte',
    spentTitle: 'Ce lien n’est plus valable',
    spentLead:
      'Il a déjà servi, ou il a expiré. Si vous avez déjà confirmé votre adresse, connectez-vous. Sinon, demandez un nouveau lien.',
    signUpSpent:
      'Il a plus de 24 heures, ou il est incomplet. Si vous avez déjà confirmé votre adresse, connectez-vous. Sinon, recommencez l’inscription : vous recevrez un nouveau lien.',
    signUpAgain: 'Recommencer l’inscription',
    spentSignedIn: 'Il a déjà servi, ou il a expiré. Votre adresse est confirmée : tout va bien.',
  },

  signUpLink: {
    title: 'Confirmez votre inscription',
    lead: 'Votre mot de passe montre que c’est bien vous qui avez demandé ce compte.',
    password: 'Mot de passe choisi à l’inscription',
    submit: 'Confirmer mon inscription',
    errorsTitle: 'Votre inscription n’est pas encore confirmée',
    forgotten: 'Mot de passe oublié ?',
    notYou:
      'Vous ne vous êtes pas inscrit vous-même ? Fermez cette page : aucun compte ne sera créé.',
  },

  unverified: {
    title: 'Confirmez votre adresse',
    lead: (email: string) =>
      `Ouvrez le lien du message envoyé à ${email}. Cette page s’ouvrira d’elle-même dès que ce sera fait.`,
    check: 'J’ai confirmé mon adresse',
    checking: 'Vérification…',
    still: 'L’adresse n’est pas encore confirmée. Ouvrez le lien reçu, puis réessayez.',
    unreachable: 'La vérification n’a pas abouti. Vérifiez votre accès à Internet, puis réessayez.',
    change: 'Changer de compte',
  },

  reset: {
    title: 'Choisir un nouveau mot de passe',
    lead: (email: string) => `Pour le compte ${email}.`,
    checking: 'Vérification du lien…',
    password: 'Nouveau mot de passe',
    submit: 'Enregistrer le mot de passe',
    submitting: 'Enregistrement…',
    errorsTitle: 'Le mot de passe n’est pas encore changé',
    doneTitle: 'Mot de passe changé',
    done: (email: string) =>
      `Le nouveau mot de passe de ${email} est enregistré. Les sessions ouvertes avec l’ancien se ferment.`,
    spentLead: 'Il a déjà servi, ou il a expiré. Demandez-en un nouveau.',
  },

  link: {
    unknownTitle: 'Lien inconnu',
    unknownLead:
      'Ce lien est incomplet, ou ne vient pas de nous. Ouvrez-le de nouveau depuis le message, ou copiez-le en entier.',
    failedTitle: 'Le lien n’a pas pu être vérifié',
    tooMany: 'Trop d’essais à la suite. Attendez quelques minutes, puis réessayez.',
    unreachable:
      'La connexion au service n’a pas abouti. Vérifiez votre accès à Internet, puis réessayez. Le lien n’est pas perdu.',
  },

  mails: frMails,

  preferences: {
    title: 'Préférences',
    identity: 'Votre compte',
    signedInAs: (email: string) => `Vous êtes connecté avec ${email}.`,
    saving: 'Enregistrement…',
    nameSubmit: 'Enregistrer le nom',
    nameSaved: 'Votre nom est enregistré.',
    nameFailed: 'Le nom n’est pas enregistré',
    look: 'Affichage',
    password: 'Mot de passe',
    current: 'Mot de passe actuel',
    next: 'Nouveau mot de passe',
    passwordSubmit: 'Changer le mot de passe',
    passwordSaved:
      'Votre mot de passe est changé. Vous restez connecté ici ; vos autres sessions se ferment, au plus tard dans l’heure.',
    passwordFailed: 'Le mot de passe n’est pas changé',
    currentRequired: 'Saisissez votre mot de passe actuel.',
    wrong: 'Ce n’est pas votre mot de passe actuel. Vérifiez-le et réessayez.',
    same: 'Choisissez un mot de passe différent de l’actuel.',
    tooMany: 'Trop d’essais à la suite. Attendez quelques minutes avant de réessayer.',
    unreachable:
      'La connexion au service n’a pas abouti. Vérifiez votre accès à Internet et réessayez.',
    data: 'Vos données',
    dataText:
      'Un fichier réunit ce que la plateforme garde de vous : compte, préférences, invitations, tickets ouverts, messages et e-mails reçus. Pour faire effacer votre compte, écrivez à votre interlocuteur chez Vigidev.',
    dataDownload: 'Télécharger mes données',
    session: 'Session',
    sessionText: 'Vos brouillons restent sur cet appareil.',
  },
};

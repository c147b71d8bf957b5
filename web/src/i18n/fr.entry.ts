/**
 * The texts that can show before anybody is signed in. They stand apart so that the rest of the catalogue,
 * which nobody needs there, is not fetched with the sign-in page.
 */
export const frEntry = {
  product: 'Vigidev Tickets',
  pageTitle: (page: string) => `${page} · Vigidev Tickets`,
  errorTitle: (page: string) => `Erreur : ${page}`,
  loading: 'Chargement…',
  retry: 'Réessayer',
  signOut: 'Se déconnecter',

  connection: {
    connecting: 'Connexion…',
    live: 'En direct',
    reconnecting: 'Reconnexion…',
    offline: 'Hors ligne',
  },

  signIn: {
    title: 'Connexion',
    lead: 'Suivez vos demandes en direct avec l’équipe Vigidev.',
    email: 'Adresse e-mail',
    password: 'Mot de passe',
    errorsTitle: 'Vous n’êtes pas encore connecté',
    submit: 'Se connecter',
    submitting: 'Connexion en cours…',
    emailRequired: 'Saisissez votre adresse e-mail.',
    emailInvalid: 'Saisissez une adresse complète, par exemple nom@exemple.fr.',
    passwordRequired: 'Saisissez votre mot de passe.',
    refused:
      'L’adresse e-mail ou le mot de passe ne convient pas. Vérifiez les deux et réessayez. Vous venez de vous inscrire ? Ouvrez d’abord le lien reçu par e-mail.',
    too_many: 'Trop d’essais à la suite. Attendez quelques minutes avant de réessayer.',
    unreachable:
      'La connexion au service n’a pas abouti. Vérifiez votre accès à Internet et réessayez.',
    keep: 'Rester connecté sur cet appareil',
    forgotten: 'Mot de passe oublié ?',
    signUp: 'Créer un compte',
    showPassword: 'Afficher le mot de passe',
    hidePassword: 'Masquer le mot de passe',
  },

  unreachable: {
    title: 'Le service ne répond pas',
    lead: 'Vérifiez votre accès à Internet. Rien de ce que vous avez écrit n’est perdu.',
  },

  crashed: {
    title: 'Cette page a rencontré un problème',
    lead: 'Une nouvelle version vient peut-être de paraître. Rechargez la page : vos brouillons sont conservés sur cet appareil.',
    reload: 'Recharger la page',
  },
};

/** The shape of this part of a catalogue: every key is required of every language. */
export type EntryCatalogue = typeof frEntry;

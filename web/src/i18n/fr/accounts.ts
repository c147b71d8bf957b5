/** Where a person is and what their account allows: navigation, the account's own screens, refusals of a whole screen. */
export const frAccounts = {
  account: {
    menu: 'Compte de',
    preferences: 'Préférences',
    theme: 'Apparence',
    themeSystem: 'Système',
    themeLight: 'Clair',
    themeDark: 'Sombre',
  },

  nav: {
    tickets: 'Tickets',
    board: 'Tableau',
    figures: 'Pilotage',
    replies: 'Réponses types',
    views: 'Mes vues',
    newTicket: 'Nouveau ticket',
    projects: 'Projets',
    administration: 'Administration',
    users: 'Utilisateurs',
    clients: 'Clients',
    invitations: 'Invitations',
    menu: 'Menu',
    palette: 'Rechercher',
    paletteKeys: 'Ctrl K',
    waiting: (count: string) => `${count} en attente`,
  },

  pending: {
    title: 'Votre compte est en attente',
    lead: (email: string) =>
      `Vigidev va rattacher votre compte (${email}) à votre entreprise. Cette page s’ouvrira d’elle-même dès que ce sera fait : vous n’avez rien à recharger.`,
    help: 'Si cela tarde, appelez votre interlocuteur habituel chez Vigidev.',
  },

  disabled: {
    title: 'Votre accès est fermé',
    lead: 'Ce compte a été désactivé. Si vous pensez que c’est une erreur, contactez Vigidev.',
    again: 'Se connecter avec un autre compte',
  },

  notFound: {
    title: 'Page introuvable',
    lead: 'Cette adresse ne mène à rien, ou à quelque chose que vous ne pouvez pas voir. Vérifiez l’adresse, ou repartez de vos tickets.',
  },

  refused: {
    title: 'Accès refusé',
    lead: 'Votre compte ne permet pas de voir cette page. Si vous en avez besoin, demandez à Vigidev.',
  },
};

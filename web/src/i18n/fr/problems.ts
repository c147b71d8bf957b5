import type { ErrorCode } from '../../domain/problem';

/** The sentence of each refusal and failure. */
export const frProblems = {
  problem: {
    invalid_request: 'Certaines informations ne conviennent pas. Corrigez-les et réessayez.',
    attachment_rejected: 'Un fichier a été refusé. Retirez-le ou remplacez-le.',
    unauthenticated: 'Votre session a expiré. Reconnectez-vous.',
    email_not_verified: 'Confirmez d’abord votre adresse e-mail.',
    account_pending: 'Votre compte n’est pas encore rattaché à une entreprise.',
    account_disabled: 'Votre compte a été désactivé.',
    forbidden: 'Vous n’avez pas le droit de faire cela.',
    not_found: 'Ce ticket ou ce projet n’existe pas, ou ne vous est plus accessible.',
    version_conflict: 'Le ticket a changé pendant ce temps. Votre action n’a pas été appliquée.',
    invalid_transition: 'Ce changement de statut n’est plus possible.',
    already_assigned: 'Une autre personne a déjà pris ce ticket.',
    idempotency_mismatch: 'Une première version de cet envoi était déjà arrivée.',
    already_exists: 'Cela existe déjà.',
    project_archived: 'Ce projet n’accepte plus de nouveaux tickets. Choisissez-en un autre.',
    too_large: 'Le texte est trop long. Raccourcissez-le et réessayez.',
    unsupported_media_type: 'Le service n’a pas compris la demande. Rechargez la page.',
    method_not_allowed: 'Le service n’a pas compris la demande. Rechargez la page.',
    rate_limited: 'Trop de demandes à la suite. Attendez un instant et réessayez.',
    unavailable: 'Le service est momentanément indisponible. Réessayez dans un instant.',
    offline: 'La connexion a été coupée. Réessayez quand le réseau revient.',
    timeout: 'Le service met trop de temps à répondre. Réessayez.',
    unknown: 'Une erreur inattendue est survenue. Réessayez.',
  } satisfies Record<ErrorCode, string>,
};

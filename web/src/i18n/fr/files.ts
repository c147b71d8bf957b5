import { FILE_LIMITS, type FileRefusal } from '../../domain/attachment';

const { mebibytes, perEntry, videoSeconds } = FILE_LIMITS;

/** Files: those that join a draft, and those of an entry. */
export const frFiles = {
  files: {
    label: 'Fichiers',
    join: 'Joindre',
    joinFiles: 'Joindre des fichiers',
    takePhoto: 'Prendre une photo',
    hint: `Photos, PDF ou vidéos de ${videoSeconds} secondes au plus, ${perEntry} fichiers au total. Déposez-les ici, collez-les ou choisissez-les.`,
    drop: 'Déposez les fichiers ici',
    list: 'Fichiers joints',
    uploading: (percent: string) => `Envoi… ${percent}`,
    uploaded: 'Prêt',
    failed: 'L’envoi a échoué',
    interrupted: 'L’envoi a été interrompu : retirez ce fichier et joignez-le de nouveau.',
    retry: (name: string) => `Réessayer l’envoi de ${name}`,
    remove: (name: string) => `Retirer ${name}`,
    progressOf: (name: string) => `Envoi de ${name}`,
    refused: {
      type_refused:
        'Ce type de fichier n’est pas accepté. Joignez une image (JPEG, PNG, WebP, GIF), un PDF ou une vidéo (MP4, MOV, WebM).',
      too_large: `Ce fichier est trop lourd : ${mebibytes.image} Mo au plus pour une image, ${mebibytes.pdf} Mo pour un PDF, ${mebibytes.video} Mo pour une vidéo.`,
      too_long: `Cette vidéo est trop longue : ${videoSeconds} secondes au plus.`,
      empty: 'Ce fichier est vide.',
      too_many: `${perEntry} fichiers au plus à la fois. Envoyez celui-ci ensuite.`,
    } satisfies Record<FileRefusal, string>,
    size: {
      bytes: (count: string) => `${count} o`,
      kilobytes: (count: string) => `${count} Ko`,
      megabytes: (count: string) => `${count} Mo`,
    },
    duration: (minutes: string, seconds: string) => `${minutes}:${seconds}`,
    imageBy: (name: string, by: string) => `Image ${name}, jointe par ${by}`,
    enlarge: (by: string) => `Agrandir l’image jointe par ${by} : `,
    play: 'Lire la vidéo : ',
    video: (name: string) => `Vidéo ${name}`,
    openPdf: 'Ouvrir le PDF',
    download: (name: string) => `Télécharger ${name}`,
    opening: 'Ouverture…',
    unavailable: 'Fichier indisponible pour l’instant',
    retryShow: 'Réessayer',
    unplayable: 'Ce navigateur ne sait pas lire cette vidéo. Téléchargez-la pour la voir.',
    viewer: 'Image en grand',
    previous: 'Image précédente',
    next: 'Image suivante',
    position: (index: number, count: number) => `${index} sur ${count}`,
  },
};

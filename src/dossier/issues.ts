/**
 * The one catalogue of what can be wrong in the editor's files. Messages are for the editor, in French:
 * `message` says what is wrong with the offending words, `hint` what to write instead.
 */
import type { FilePosition } from './inputs.ts';

/** `error` stops the build; `warning` asks for a look; `info` tells what the engine left aside. */
export type Severity = 'error' | 'warning' | 'info';

/** One thing to tell the editor. */
export interface Issue extends FilePosition {
  readonly code: IssueCode;
  readonly severity: Severity;
  /** The offending words, as written; empty when there are none to show. */
  readonly excerpt: string;
  readonly message: string;
  readonly hint: string;
}

interface IssueKind {
  readonly severity: Severity;
  /** `{name}` is replaced by the parameter of that name. */
  readonly message: string;
  readonly hint: string;
}

/** Every kind of issue, by code. */
export const ISSUE_CATALOGUE = {
  // Files and folders.
  'missing-folder': {
    severity: 'error',
    message: 'Le dossier de contenu « {folder} » n’existe pas.',
    hint: 'Indiquez un dossier qui contient articles/, personnes/, lieux/, organisations/ et evenements/ (option --content ou variable DOSSIER_CONTENT).',
  },
  'no-article': {
    severity: 'error',
    message: 'Le dossier « {folder} » ne contient aucun article.',
    hint: 'Déposez au moins un fichier Markdown dans {folder}/articles/.',
  },
  'unread-path': {
    severity: 'warning',
    message: '« {name} » n’est pas lu.',
    hint: '{advice}',
  },
  'unreadable-file': {
    severity: 'error',
    message: 'Le fichier ne peut pas être lu ({reason}).',
    hint: 'Vérifiez qu’il s’agit bien d’un fichier et que ses droits permettent de le lire.',
  },
  'not-utf8': {
    severity: 'error',
    message: 'Le fichier n’est pas encodé en UTF-8.',
    hint: 'Enregistrez-le de nouveau en choisissant l’encodage UTF-8.',
  },
  'empty-file': {
    severity: 'error',
    message: 'Le fichier est vide.',
    hint: 'Écrivez-y un en-tête entre deux lignes « --- », puis le texte ; ou supprimez le fichier.',
  },
  'bad-file-name': {
    severity: 'error',
    message: 'Le nom de fichier « {name} » ne peut pas servir d’identifiant.',
    hint: 'N’employez que des minuscules sans accent, des chiffres et des traits d’union simples : renommez-le en « {better} ».',
  },
  'reserved-id': {
    severity: 'error',
    message: 'L’identifiant « {id} » est réservé : l’adresse {url} est déjà celle d’une page du site.',
    hint: 'Renommez le fichier, par exemple en « {better} ».',
  },
  'duplicate-id': {
    severity: 'error',
    message: 'L’identifiant « {id} » sert déjà à {other}.',
    hint: 'Les personnes, les lieux et les organisations partagent les mêmes identifiants : renommez l’un des deux fichiers.',
  },
  // Front matter.
  'missing-front-matter': {
    severity: 'error',
    message: 'Le fichier ne commence pas par un en-tête.',
    hint: 'Ouvrez le fichier par une ligne « --- », écrivez les champs (titre, date…), puis fermez l’en-tête par une autre ligne « --- ».',
  },
  'unclosed-front-matter': {
    severity: 'error',
    message: 'L’en-tête n’est pas fermé.',
    hint: 'Ajoutez une ligne « --- » après le dernier champ de l’en-tête.',
  },
  'broken-yaml': {
    severity: 'error',
    message: 'L’en-tête est mal formé : {reason}.',
    hint: '{advice}',
  },
  'duplicate-key': {
    severity: 'error',
    message: 'Le champ « {key} » est donné deux fois.',
    hint: 'Ne gardez qu’une des deux lignes.',
  },
  'unknown-key': {
    severity: 'error',
    message: 'Le champ « {key} » n’existe pas ici.',
    hint: 'Corrigez-le{suggestion} ou retirez-le. Champs possibles : {known}.',
  },
  'missing-key': {
    severity: 'error',
    message: 'Le champ « {key} » manque.',
    hint: 'Ajoutez une ligne « {key}: … ».',
  },
  'empty-value': {
    severity: 'error',
    message: 'Le champ « {key} » est vide.',
    hint: 'Donnez-lui une valeur, ou retirez la ligne s’il est facultatif.',
  },
  'wrong-type': {
    severity: 'error',
    message: 'Ici, {whose} doit être {expected}.',
    hint: 'Écrivez par exemple « {example} ».',
  },
  'unknown-value': {
    severity: 'error',
    message: '« {value} » n’est pas une valeur possible du champ « {key} ».',
    hint: 'Corrigez la valeur{suggestion}. Valeurs possibles : {known}.',
  },
  'invalid-date': {
    severity: 'error',
    message: '« {value} » n’est pas une date écrite année-mois-jour.',
    hint: 'Écrivez {better}.',
  },
  'impossible-date': {
    severity: 'error',
    message: '« {value} » n’existe pas dans le calendrier.',
    hint: 'Corrigez le jour ou le mois : {reason}.',
  },
  'invalid-edtf': {
    severity: 'error',
    message: '« {value} » n’est pas une date EDTF.',
    hint: 'Écrivez {better}.',
  },
  'reversed-dates': {
    severity: 'error',
    message: 'La période finit ({to}) avant de commencer ({from}).',
    hint: 'Corrigez l’une des deux dates, ou intervertissez-les.',
  },
  'invalid-format': {
    severity: 'error',
    message: '« {value} » n’a pas la forme attendue pour le champ « {key} ».',
    hint: 'Écrivez {expected}, par exemple « {example} ».',
  },
  'missing-date-note': {
    severity: 'error',
    message: 'La date est déduite, mais rien ne dit comment.',
    hint: 'Ajoutez un champ « dateNote: … » qui explique au lecteur comment la date a été trouvée.',
  },
  'source-without-document': {
    severity: 'error',
    message: 'Cette source ne dit pas de quel document il s’agit.',
    hint: 'Ajoutez « document: … » avec le nom du fichier du document.',
  },
  'unknown-office': {
    severity: 'warning',
    message: 'Aucune tournure connue ne désigne la charge « {office} ».',
    hint: 'Corrigez-la{suggestion}, ou retirez « charge » : la fonction sera affichée, mais l’article devra nommer la personne. Charges connues : {known}.',
  },
  // Bodies.
  'empty-article': {
    severity: 'error',
    message: 'L’article n’a pas de texte.',
    hint: 'Écrivez le corps de l’article sous l’en-tête, après la seconde ligne « --- ».',
  },
  'empty-note': {
    severity: 'warning',
    message: 'La fiche n’a pas de notice.',
    hint: 'Écrivez quelques lignes sous l’en-tête : la première sert de résumé dans le glossaire.',
  },
  'raw-html': {
    severity: 'error',
    message: 'Le texte contient du HTML.',
    hint: 'N’employez que du Markdown : *italique*, **gras**, [lien](adresse). Un chevron isolé s’écrit \\<.',
  },
  'code-block': {
    severity: 'warning',
    message: 'Ce bloc est compris comme du code : il ne sera pas analysé.',
    hint: 'S’il s’agit de texte, retirez les espaces du début de ligne ou les accents graves (```).',
  },
  // References between files.
  'not-a-place': {
    severity: 'error',
    message: '« {id} » n’est pas un lieu, mais {kind}.',
    hint: 'Le champ « {key} » ne reçoit que des fiches de content/lieux/.',
  },
  'not-a-country': {
    severity: 'error',
    message: '« {id} » n’est pas un pays.',
    hint: 'Le champ « pays » reçoit l’identifiant d’un lieu dont la nature est « pays ».',
  },
  'circular-place': {
    severity: 'error',
    message: 'Le lieu se contient lui-même : {path}.',
    hint: 'Corrigez le champ « dans » de l’une de ces fiches.',
  },
  'shared-spelling': {
    severity: 'warning',
    message: 'La graphie « {spelling} » désigne aussi {other}.',
    hint: 'Ne la gardez que dans une des deux fiches, ou passez-la en « graphiesFaibles » si seul le contexte permet de trancher.',
  },
  'unknown-article': {
    severity: 'error',
    message: '« {id} » n’est le nom d’aucun article.',
    hint: 'Corrigez l’identifiant{suggestion} : c’est le nom du fichier dans content/articles/, sans « .md ».',
  },
  'unknown-entity': {
    severity: 'error',
    message: '« {id} » n’est le nom d’aucun fichier du glossaire.',
    hint: 'Corrigez l’identifiant{suggestion}, ou créez sa fiche dans content/personnes/, content/lieux/ ou content/organisations/.',
  },
  'event-without-passage': {
    severity: 'error',
    message: 'L’événement « {id} » n’est attesté par aucun passage des articles.',
    hint: 'Épinglez un passage avec la clé passages (ajoutes), vérifiez participants, lieux et type, ou supprimez cette fiche.',
  },
  'date-contradicted': {
    severity: 'error',
    message: 'La date « {when} » contredit le passage {passage}, qui dit « {words} » ({read}).',
    hint: 'Corrigez la clé quand, ou écartez ce passage avec la clé passages (ecartes).',
  },
  'stale-passage': {
    severity: 'error',
    message: 'Le passage {passage} ne dit plus « {quote} » : {found}.',
    hint: 'Relisez le passage, puis corrigez la citation et son numéro, ou retirez-le de la fiche.',
  },
  'ambiguous-event': {
    severity: 'error',
    message: 'Ce passage peut attester plusieurs événements adoptés : {events}.',
    hint: 'Départagez-les en épinglant à chacun son passage avec la clé passages (ajoutes), ou en leur donnant une date avec la clé quand.',
  },
  'ambiguous-date': {
    severity: 'error',
    message: 'L’événement « {id} » peut être l’un ou l’autre de plusieurs faits de dates différentes : {dates}.',
    hint: 'Épinglez le bon passage avec la clé passages (ajoutes), ou donnez la date avec la clé quand.',
  },
  'undated-report': {
    severity: 'info',
    message: 'Ce fait est rapporté sans date, et aucun événement daté n’y répond.',
    hint: 'Si le fait mérite une entrée, adoptez-le dans content/evenements/ en épinglant ce passage.',
  },
  'unknown-name': {
    severity: 'info',
    message: '« {name} » revient {count} fois dans les articles sans figurer au glossaire.',
    hint: 'Si ce nom mérite une fiche, créez-la dans content/personnes/, content/lieux/ ou content/organisations/.',
  },
  'ambiguous-mention': {
    severity: 'info',
    message: '« {words} » peut désigner plusieurs fiches : {candidates}.',
    hint: 'Écrivez le nom entier là où il paraît d’abord ; faute de quoi la mention reste sans lien.',
  },
} as const satisfies Record<string, IssueKind>;

export type IssueCode = keyof typeof ISSUE_CATALOGUE;

/** Builds an issue from the catalogue. `params` fill the braces of its message and hint. */
export function buildIssue(code: IssueCode, at: FilePosition, params: Readonly<Record<string, string>> = {}, excerpt = ''): Issue {
  const { severity, message, hint }: IssueKind = ISSUE_CATALOGUE[code];
  const fill = (sentence: string): string => sentence.replace(/\{(\w+)\}/g, (_, name: string) => params[name] ?? '');
  return { code, severity, ...at, excerpt, message: fill(message), hint: fill(hint) };
}

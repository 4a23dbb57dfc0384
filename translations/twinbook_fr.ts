<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>About</name>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>About Twinbook</source>
        <translation>À propos de Twinbook</translation>
    </message>
    <message>
        <source>Twinbook</source>
        <translation>Twinbook</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>The record book of a town-twinning committee: one program, one file, no network needed.</source>
        <translation>Le livre de bord d&apos;un comité de jumelage&#xa0;: un seul programme, un seul fichier, sans besoin d&apos;internet.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later: you may use it, pass it on, study it and change it. It comes without any warranty.</source>
        <translation>Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure&#xa0;: vous pouvez l&apos;utiliser, le transmettre, l&apos;étudier et le modifier. Il est fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>Made with Qt %1 and SQLite.</source>
        <translation>Fait avec Qt %1 et SQLite.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Ce qu&apos;elles font</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Copy these details</source>
        <translation>Copier ces renseignements</translation>
    </message>
</context>
<context>
    <name>AccessPack</name>
    <message>
        <source>What we hold about %1</source>
        <translation>Ce que nous savons de %1</translation>
    </message>
    <message>
        <source>Everything that stands in our book about you, as of %1. You may ask us to put it right, to stop using it or to forget it; and you may complain to us, or to the Information Commissioner&apos;s Office (ico.org.uk).</source>
        <translation>Tout ce que notre livre contient à votre sujet, au %1. Vous pouvez nous demander de le corriger, de ne plus nous en servir ou de l&apos;oublier&#xa0;; et vous pouvez vous plaindre auprès de nous ou de l&apos;Information Commissioner&apos;s Office (ico.org.uk).</translation>
    </message>
    <message>
        <source>Where your name stands in other entries</source>
        <translation>Où votre nom figure dans d&apos;autres fiches</translation>
    </message>
    <message>
        <source>How this came about</source>
        <translation>Comment cela s&apos;est fait</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Nobody in the book is called “%1”. Give the name as it stands in the list, or the number that “list people BOOK --json” tells.</source>
        <translation>Personne dans le livre ne s&apos;appelle «&#xa0;%1&#xa0;». Donnez le nom tel qu&apos;il est dans la liste, ou le numéro que donne «&#xa0;list people LIVRE --json&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%n people are called “%1”. Give the number of the one you mean: %2.</source>
        <translation>
            <numerusform>%n personne s&apos;appelle «&#xa0;%1&#xa0;». Donnez le numéro de la bonne&#xa0;: %2.</numerusform>
            <numerusform>%n personnes s&apos;appellent «&#xa0;%1&#xa0;». Donnez le numéro de la bonne&#xa0;: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AddressLabels</name>
    <message>
        <source>The %1 family</source>
        <translation>Famille %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two people of one household, on a letter</comment>
        <translation>%1 et %2</translation>
    </message>
</context>
<context>
    <name>AgeProfile</name>
    <message>
        <source>Print or save...</source>
        <translation>Imprimer ou enregistrer...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Ages in our town...</source>
        <translation>Âge des habitants...</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>Minutes of the last meeting</source>
        <translation>Compte rendu de la dernière réunion</translation>
    </message>
    <message>
        <source>Matters arising</source>
        <translation>Suites à donner</translation>
    </message>
    <message>
        <source>Date of the next meeting</source>
        <translation>Date de la prochaine réunion</translation>
    </message>
    <message>
        <source>Apologies for absence</source>
        <translation>Excusés</translation>
    </message>
    <message>
        <source>Any other business</source>
        <translation>Questions diverses</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Report of the chair</source>
        <translation>Rapport moral</translation>
    </message>
    <message>
        <source>Report of the treasurer and accounts of the year</source>
        <translation>Rapport financier et comptes de l&apos;année</translation>
    </message>
    <message>
        <source>Subscriptions of the coming year</source>
        <translation>Cotisations de l&apos;année à venir</translation>
    </message>
    <message>
        <source>Election of officers and committee</source>
        <translation>Élection du bureau et du comité</translation>
    </message>
    <message>
        <source>Appointment of the independent examiner</source>
        <translation>Désignation du vérificateur aux comptes</translation>
    </message>
    <message>
        <source>Business for which the meeting was called</source>
        <translation>Objet de la convocation</translation>
    </message>
    <message>
        <source>News from the two communities</source>
        <translation>Nouvelles des deux communes</translation>
    </message>
    <message>
        <source>Coming visits</source>
        <translation>Prochaines visites</translation>
    </message>
    <message>
        <source>Report of the treasurer</source>
        <translation>Rapport du trésorier</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Adhésions</translation>
    </message>
    <message>
        <source>Coming visits and events</source>
        <translation>Prochaines visites et manifestations</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>avant le %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>du %1</translation>
    </message>
</context>
<context>
    <name>AgmPack</name>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Held until now by</source>
        <translation>Exercée jusqu&apos;ici par</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Seats to fill</source>
        <translation>Sièges à pourvoir</translation>
    </message>
    <message>
        <source>Would stand</source>
        <translation>Candidats possibles</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>vacant</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>personne encore</translation>
    </message>
    <message>
        <source>No term ends at this meeting.</source>
        <translation>Aucun mandat ne prend fin à cette assemblée.</translation>
    </message>
    <message>
        <source>Standing down by the constitution</source>
        <translation>Sortants selon les statuts</translation>
    </message>
    <message>
        <source>Longest in office since their election: %1.</source>
        <translation>En fonction depuis le plus longtemps depuis leur élection&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Lots are drawn for %n more among: %1.</source>
        <translation>
            <numerusform>Un de plus est tiré au sort parmi&#xa0;: %1.</numerusform>
            <numerusform>%n de plus sont tirés au sort parmi&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>I nominate (name)</source>
        <translation>Je propose (nom)</translation>
    </message>
    <message>
        <source>for the role of</source>
        <translation>pour la fonction de</translation>
    </message>
    <message>
        <source>Proposed by (name and signature)</source>
        <translation>Proposé par (nom et signature)</translation>
    </message>
    <message>
        <source>Seconded by (name and signature)</source>
        <translation>Appuyé par (nom et signature)</translation>
    </message>
    <message>
        <source>I am willing to stand (signature of the person nominated)</source>
        <translation>J&apos;accepte d&apos;être candidat (signature de la personne proposée)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>For the election at the %1.</source>
        <translation>Pour l&apos;élection&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Adhésions</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>without a category</source>
        <translation>sans catégorie</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Total</translation>
    </message>
    <message numerus="yes">
        <source>%n of them have a vote.</source>
        <translation>
            <numerusform>%n d&apos;entre eux a le droit de vote.</numerusform>
            <numerusform>%n d&apos;entre eux ont le droit de vote.</numerusform>
        </translation>
    </message>
    <message>
        <source>No rotation plan has been made yet.</source>
        <translation>Aucun plan de rotation n&apos;a encore été fait.</translation>
    </message>
    <message>
        <source>The plan of the committee for the coming years.</source>
        <translation>Le plan du comité pour les années à venir.</translation>
    </message>
    <message>
        <source>A draft: nothing is decided yet, and nobody is bound by it.</source>
        <translation>Un projet&#xa0;: rien n&apos;est encore décidé et personne n&apos;est engagé.</translation>
    </message>
    <message>
        <source>Ballot paper</source>
        <translation>Bulletin de vote</translation>
    </message>
    <message numerus="yes">
        <source>Please choose %n at most.</source>
        <translation>
            <numerusform>Veuillez en choisir un.</numerusform>
            <numerusform>Veuillez en choisir %n au plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Papers for the annual general meeting</source>
        <translation>Dossier de l&apos;assemblée générale</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Convocation</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Who stands down, and who would stand</source>
        <translation>Sortants et candidats possibles</translation>
    </message>
    <message>
        <source>Nomination form</source>
        <translation>Fiche de candidature</translation>
    </message>
    <message>
        <source>Membership by category</source>
        <translation>Adhérents par catégorie</translation>
    </message>
    <message>
        <source>Rotation plan</source>
        <translation>Plan de rotation</translation>
    </message>
    <message>
        <source>Attendance sheet</source>
        <translation>Feuille de présence</translation>
    </message>
    <message>
        <source>Ballot papers: %1</source>
        <translation>Bulletins de vote&#xa0;: %1</translation>
    </message>
    <message>
        <source>Ballot papers</source>
        <translation>Bulletins de vote</translation>
    </message>
    <message>
        <source>No role has more candidates than seats: the meeting can vote by a show of hands.</source>
        <translation>Aucune fonction n&apos;a plus de candidats que de sièges&#xa0;: l&apos;assemblée peut voter à main levée.</translation>
    </message>
    <message>
        <source>Not yet for sending: no annual general meeting is in the book, so the usual day stands here. Add the meeting, then make these papers again.</source>
        <translation>Pas encore à envoyer&#xa0;: aucune assemblée générale n’est inscrite, le jour habituel figure donc ici. Ajoutez la réunion, puis refaites ces documents.</translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>Association</name>
    <message>
        <source>Pound sterling (GBP)</source>
        <translation>Livre sterling (GBP)</translation>
    </message>
    <message>
        <source>Euro (EUR)</source>
        <translation>Euro (EUR)</translation>
    </message>
    <message>
        <source>US dollar (USD)</source>
        <translation>Dollar américain (USD)</translation>
    </message>
    <message>
        <source>Canadian dollar (CAD)</source>
        <translation>Dollar canadien (CAD)</translation>
    </message>
    <message>
        <source>Australian dollar (AUD)</source>
        <translation>Dollar australien (AUD)</translation>
    </message>
    <message>
        <source>New Zealand dollar (NZD)</source>
        <translation>Dollar néo-zélandais (NZD)</translation>
    </message>
    <message>
        <source>Swiss franc (CHF)</source>
        <translation>Franc suisse (CHF)</translation>
    </message>
    <message>
        <source>Danish krone (DKK)</source>
        <translation>Couronne danoise (DKK)</translation>
    </message>
    <message>
        <source>Swedish krona (SEK)</source>
        <translation>Couronne suédoise (SEK)</translation>
    </message>
    <message>
        <source>Norwegian krone (NOK)</source>
        <translation>Couronne norvégienne (NOK)</translation>
    </message>
    <message>
        <source>Polish zloty (PLN)</source>
        <translation>Zloty polonais (PLN)</translation>
    </message>
    <message>
        <source>Czech koruna (CZK)</source>
        <translation>Couronne tchèque (CZK)</translation>
    </message>
    <message>
        <source>Hungarian forint (HUF)</source>
        <translation>Forint hongrois (HUF)</translation>
    </message>
    <message>
        <source>Japanese yen (JPY)</source>
        <translation>Yen japonais (JPY)</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>31 December</source>
        <translation>31 décembre</translation>
    </message>
    <message>
        <source>31 March</source>
        <translation>31 mars</translation>
    </message>
    <message>
        <source>5 April</source>
        <translation>5 avril</translation>
    </message>
    <message>
        <source>30 April</source>
        <translation>30 avril</translation>
    </message>
    <message>
        <source>30 June</source>
        <translation>30 juin</translation>
    </message>
    <message>
        <source>31 August</source>
        <translation>31 août</translation>
    </message>
    <message>
        <source>30 September</source>
        <translation>30 septembre</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Association</translation>
    </message>
    <message>
        <source>Associations</source>
        <translation>Associations</translation>
    </message>
    <message>
        <source>Name of the association</source>
        <translation>Nom de l&apos;association</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nom abrégé</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Your town</source>
        <translation>Votre ville</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site internet</translation>
    </message>
    <message>
        <source>Currency of its accounts</source>
        <translation>Monnaie des comptes</translation>
    </message>
    <message>
        <source>The financial year ends on</source>
        <translation>L&apos;exercice se termine le</translation>
    </message>
    <message>
        <source>Charity number</source>
        <translation>Numéro d&apos;association</translation>
    </message>
    <message>
        <source>Line at the foot of letters</source>
        <translation>Ligne au bas des lettres</translation>
    </message>
    <message>
        <source>How to reach it</source>
        <translation>Comment la joindre</translation>
    </message>
    <message>
        <source>Accounts and letters</source>
        <translation>Comptes et courrier</translation>
    </message>
    <message>
        <source>They stand at the head and foot of what you print.</source>
        <translation>Ces renseignements figurent en tête et en pied de ce que vous imprimez.</translation>
    </message>
    <message>
        <source>The association needs a name. It stands at the head of the window and of all that is printed.</source>
        <translation>Il faut un nom à l&apos;association. Il figure en haut de la fenêtre et en tête de tout ce qui est imprimé.</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address: there is one @ in it, and a dot after that.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une adresse électronique&#xa0;: elle contient un @, puis un point.</translation>
    </message>
    <message>
        <source>“%1” is no address of a website. It looks like www.example.org.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas l&apos;adresse d&apos;un site internet. Elle ressemble à www.exemple.org.</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>The backup could not be copied to %1. Check that there is room on the disk.</source>
        <translation>La sauvegarde n&apos;a pas pu être copiée vers %1. Vérifiez qu&apos;il reste de la place sur le disque.</translation>
    </message>
    <message>
        <source>This backup was made by a newer Twinbook than this one. Install the newer version to restore it; nothing was changed.</source>
        <translation>Cette sauvegarde a été faite par un Twinbook plus récent que celui-ci. Installez la version plus récente pour la restaurer&#xa0;; rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>This backup is damaged, so nothing was changed. Choose an older one.</source>
        <translation>Cette sauvegarde est abîmée, donc rien n&apos;a été changé. Choisissez-en une plus ancienne.</translation>
    </message>
    <message>
        <source>The folder for backups, %1, cannot be made.</source>
        <translation>Le dossier des sauvegardes, %1, ne peut pas être créé.</translation>
    </message>
    <message>
        <source>No backup could be made in %1. %2</source>
        <translation>La sauvegarde n&apos;a pas pu se faire dans %1. %2</translation>
    </message>
    <message>
        <source>The backup %1 could not be given its name.</source>
        <translation>La sauvegarde %1 n&apos;a pas pu recevoir son nom.</translation>
    </message>
    <message>
        <source>Restoring a backup</source>
        <translation>Restauration d&apos;une sauvegarde</translation>
    </message>
    <message>
        <source>%1 has this book open; close it first.</source>
        <translation>Ce livre est ouvert (%1)&#xa0;; il faut d&apos;abord le fermer.</translation>
    </message>
    <message>
        <source>%1 cannot be written: its folder is missing or read-only, or the disk is full.</source>
        <translation>Impossible d&apos;écrire %1&#xa0;: son dossier manque ou est protégé, ou le disque est plein.</translation>
    </message>
    <message>
        <source>The restored book stands at %1; it could not be renamed.</source>
        <translation>Le livre restauré se trouve dans %1&#xa0;; il n&apos;a pas pu être renommé.</translation>
    </message>
    <message>
        <source>%1 is the book itself, not a backup of it. Choose one of its backups.</source>
        <translation>%1 est le livre lui-même, pas une sauvegarde. Choisissez une de ses sauvegardes.</translation>
    </message>
    <message>
        <source>%1 cannot be replaced: the file or its folder is read-only. Nothing was changed.</source>
        <translation>%1 ne peut pas être remplacé&#xa0;: le fichier ou son dossier est en lecture seule. Rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>%1 is another kind of file, not a book, so it was not replaced. Choose a name that ends in .twinbook.</source>
        <translation>%1 est un fichier d&apos;une autre sorte, pas un livre&#xa0;; il n&apos;a donc pas été remplacé. Choisissez un nom qui finit par .twinbook.</translation>
    </message>
</context>
<context>
    <name>BeginRoles</name>
    <message>
        <source>Add the usual roles</source>
        <translation>Ajouter les fonctions habituelles</translation>
    </message>
    <message numerus="yes">
        <source>Added %n roles. Change what is different with you, and write down who holds them.</source>
        <translation>
            <numerusform>%n fonction ajoutée. Modifiez ce qui diffère chez vous, et notez qui l&apos;occupe.</numerusform>
            <numerusform>%n fonctions ajoutées. Modifiez ce qui diffère chez vous, et notez qui les occupe.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these is running.</source>
        <translation>Aucun de ces mandats n&apos;est en cours.</translation>
    </message>
    <message numerus="yes">
        <source>End %n terms</source>
        <translation>
            <numerusform>Terminer %n mandat</numerusform>
            <numerusform>Terminer %n mandats</numerusform>
        </translation>
    </message>
    <message>
        <source>Ending terms</source>
        <translation>Fin des mandats</translation>
    </message>
    <message numerus="yes">
        <source>%n terms are written down as ended today.</source>
        <translation>
            <numerusform>%n mandat est noté comme terminé aujourd&apos;hui.</numerusform>
            <numerusform>%n mandats sont notés comme terminés aujourd&apos;hui.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BookFile</name>
    <message>
        <source>There is no file called %1.</source>
        <translation>Il n&apos;y a pas de fichier nommé %1.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a book.</source>
        <translation>%1 est un dossier, pas un livre.</translation>
    </message>
    <message>
        <source>%1 is not a file, so it cannot be a book.</source>
        <translation>%1 n&apos;est pas un fichier, donc ne peut pas être un livre.</translation>
    </message>
    <message>
        <source>%1 is empty: there is no book in it. Delete it and make a new book, or restore a backup.</source>
        <translation>%1 est vide&#xa0;: il n&apos;y a pas de livre dedans. Supprimez-le et créez un nouveau livre, ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>You may not read %1.</source>
        <translation>Vous n&apos;avez pas le droit de lire %1.</translation>
    </message>
    <message>
        <source>%1 is not a Twinbook book. To bring in a list of people use Import instead.</source>
        <translation>%1 n&apos;est pas un livre de Twinbook. Pour reprendre une liste de personnes, utilisez plutôt Importer.</translation>
    </message>
    <message>
        <source>%1 is a database of another program, not a Twinbook book.</source>
        <translation>%1 est la base de données d&apos;un autre programme, pas un livre de Twinbook.</translation>
    </message>
    <message>
        <source>%1 has been cut off: part of the file is missing, perhaps by a copy that did not finish. Copy it again or restore the last backup.</source>
        <translation>%1 est coupé&#xa0;: il en manque une partie, peut-être à cause d&apos;une copie inachevée. Recopiez-le ou restaurez la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>The file name %1... is too long for a book. Give it a shorter name.</source>
        <translation>Le nom de fichier %1... est trop long pour un livre. Donnez-lui un nom plus court.</translation>
    </message>
</context>
<context>
    <name>BookLock</name>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 on %2 since %3</source>
        <translation>%1 sur %2 depuis %3</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>Un autre programme</translation>
    </message>
</context>
<context>
    <name>BookSettings</name>
    <message>
        <source>“%1” is no currency; write it as GBP or EUR.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une monnaie&#xa0;; écrivez-la GBP ou EUR.</translation>
    </message>
    <message>
        <source>The membership year is one of %1.</source>
        <translation>L&apos;année d&apos;adhésion est l&apos;une de celles-ci&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“%1” is not a date; write it as 2026-05-03.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une date&#xa0;; écrivez-la 2026-05-03.</translation>
    </message>
    <message>
        <source>Write a number of months from 0 to %1.</source>
        <translation>Écrivez un nombre de mois de 0 à %1.</translation>
    </message>
    <message>
        <source>Write six numbers: under 18, 18 to 24, 25 to 44, 45 to 64, 65 to 74, 75 and over.</source>
        <translation>Écrivez six nombres&#xa0;: moins de 18 ans, 18 à 24, 25 à 44, 45 à 64, 65 à 74, 75 et plus.</translation>
    </message>
    <message>
        <source>The name of the association.</source>
        <translation>Le nom de l&apos;association.</translation>
    </message>
    <message>
        <source>Its short name, where room is scarce.</source>
        <translation>Son nom court, là où la place manque.</translation>
    </message>
    <message>
        <source>Its postal address.</source>
        <translation>Son adresse postale.</translation>
    </message>
    <message>
        <source>Its town.</source>
        <translation>Sa commune.</translation>
    </message>
    <message>
        <source>Its country.</source>
        <translation>Son pays.</translation>
    </message>
    <message>
        <source>The currency of the book, such as GBP or EUR.</source>
        <translation>La monnaie du livre, par exemple GBP ou EUR.</translation>
    </message>
    <message>
        <source>Its e-mail address.</source>
        <translation>Son adresse e-mail.</translation>
    </message>
    <message>
        <source>Its website.</source>
        <translation>Son site web.</translation>
    </message>
    <message>
        <source>The twin towns.</source>
        <translation>Les villes jumelées.</translation>
    </message>
    <message>
        <source>What stands at the foot of letters.</source>
        <translation>Ce qui figure au bas des lettres.</translation>
    </message>
    <message>
        <source>How membership years run: fixed, anniversary (of joining) or agm (from one annual general meeting to the next).</source>
        <translation>Comment courent les années d&apos;adhésion&#xa0;: fixed (fixe), anniversary (anniversaire de l&apos;adhésion) ou agm (d&apos;une assemblée générale à l&apos;autre).</translation>
    </message>
    <message>
        <source>The first day of a fixed year, such as 1 April.</source>
        <translation>Le premier jour d&apos;une année fixe, par exemple le 1er avril.</translation>
    </message>
    <message>
        <source>Who joins from this day has paid for the next year too, such as 1 October.</source>
        <translation>Qui adhère à partir de ce jour a payé aussi pour l&apos;année suivante, par exemple le 1er octobre.</translation>
    </message>
    <message>
        <source>The days of the annual general meetings, with semicolons between them.</source>
        <translation>Les jours des assemblées générales, séparés par des points-virgules.</translation>
    </message>
    <message>
        <source>After how many months a subscription is overdue.</source>
        <translation>Au bout de combien de mois une cotisation est en retard.</translation>
    </message>
    <message>
        <source>After how many months a membership has lapsed.</source>
        <translation>Au bout de combien de mois une adhésion est échue.</translation>
    </message>
    <message>
        <source>How many people live in the town: under 18, 18 to 24, 25 to 44, 45 to 64, 65 to 74, 75 and over.</source>
        <translation>Combien de personnes habitent la commune&#xa0;: moins de 18 ans, 18 à 24, 25 à 44, 45 à 64, 65 à 74, 75 et plus.</translation>
    </message>
    <message>
        <source>Who says so, such as Census 2021.</source>
        <translation>La source, par exemple recensement 2021.</translation>
    </message>
    <message>
        <source>There is no setting called “%1”.</source>
        <translation>Il n&apos;y a pas de réglage nommé «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Change the setting “%1”</source>
        <translation>Modifier le réglage «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The last day of the financial year, such as 31 March.</source>
        <translation>Le dernier jour de l&apos;exercice, par exemple le 31 mars.</translation>
    </message>
    <message>
        <source>Until which day all gifts count as claimed by Gift Aid, when the book does not know it of each.</source>
        <translation>Jusqu&apos;à quel jour tous les dons comptent comme réclamés par Gift Aid, quand le livre ne le sait pas de chacun.</translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n&apos;a été modifié.</translation>
    </message>
    <message numerus="yes">
        <source>%n more cannot be changed either.</source>
        <translation>
            <numerusform>%n autre ne peut pas être modifiée non plus.</numerusform>
            <numerusform>%n autres ne peuvent pas être modifiées non plus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkEntry</name>
    <message>
        <source>This field follows from others and cannot be set by itself. Change those.</source>
        <translation>Ce champ découle d&apos;autres champs et ne peut pas être modifié seul. Modifiez ceux-là.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Mois suivant</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>%1 %2</source>
        <comment>series, number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>category, figures</comment>
        <translation>%1&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>%1 is empty: there is no book in it.</source>
        <translation>%1 est vide&#xa0;: il n&apos;y a pas de livre dedans.</translation>
    </message>
    <message>
        <source>There is no command called “%1”.</source>
        <translation>Il n&apos;y a pas de commande nommée «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Says what each command does.</source>
        <translation>Explique ce que fait chaque commande.</translation>
    </message>
    <message>
        <source>takes this day for today</source>
        <translation>prend ce jour pour aujourd&apos;hui</translation>
    </message>
    <message>
        <source>speaks this language</source>
        <translation>répond dans cette langue</translation>
    </message>
    <message>
        <source>says in History that this person made the changes</source>
        <translation>donne le nom qui figure dans l&apos;Historique</translation>
    </message>
    <message>
        <source>Twinbook, the record book of a twinning committee.</source>
        <translation>Twinbook, le livre de bord d&apos;un comité de jumelage.</translation>
    </message>
    <message>
        <source>opens the window</source>
        <translation>ouvre la fenêtre</translation>
    </message>
    <message>
        <source>With every command:</source>
        <translation>Avec toutes les commandes&#xa0;:</translation>
    </message>
    <message>
        <source>Ends with 0 when done, 1 when refused, which one sentence explains, and 2 when asked wrongly.</source>
        <translation>Rend 0 si c&apos;est fait, 1 si c&apos;est refusé, ce qu&apos;une phrase explique, et 2 si la commande est mal écrite.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Il y a&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1, schema %2</source>
        <translation>%1, schéma %2</translation>
    </message>
    <message>
        <source>Last changed on %1 at %2 by %3: %4</source>
        <translation>Dernier changement le %1 à %2 par %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>Nothing has been entered yet.</source>
        <translation>Rien n&apos;a encore été saisi.</translation>
    </message>
    <message>
        <source>The book is sound.</source>
        <translation>Le livre est sain.</translation>
    </message>
    <message>
        <source>Nothing in it looks doubtful.</source>
        <translation>Rien n&apos;y paraît douteux.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries deserve a look:</source>
        <translation>
            <numerusform>%n entrée mérite un coup d&apos;œil&#xa0;:</numerusform>
            <numerusform>%n entrées méritent un coup d&apos;œil&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>answers in JSON</source>
        <translation>répond en JSON</translation>
    </message>
    <message>
        <source>fills it with the sample committee</source>
        <translation>y met le comité d&apos;exemple</translation>
    </message>
    <message>
        <source>Makes a new book.</source>
        <translation>Crée un nouveau livre.</translation>
    </message>
    <message>
        <source>Says what is in a book and who changed it last.</source>
        <translation>Dit ce que contient un livre et qui l&apos;a changé en dernier.</translation>
    </message>
    <message>
        <source>Looks whether the file is sound, and for duplicates and doubtful entries.</source>
        <translation>Regarde si le fichier est sain, et cherche les doublons et les entrées douteuses.</translation>
    </message>
    <message>
        <source>(undone since)</source>
        <translation>(annulé depuis)</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n&apos;y a rien à annuler.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n&apos;y a rien à rétablir.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Rétabli&#xa0;: %1</translation>
    </message>
    <message>
        <source>Left as they are, because they have been changed again since:</source>
        <translation>Gardé tel quel, car changé à nouveau depuis&#xa0;:</translation>
    </message>
    <message>
        <source>%1 is now as it was in %2.</source>
        <translation>%1 est de nouveau tel qu&apos;il était dans %2.</translation>
    </message>
    <message>
        <source>Tells who changed what, the latest first.</source>
        <translation>Dit qui a changé quoi, le plus récent d&apos;abord.</translation>
    </message>
    <message>
        <source>Undoes the last change.</source>
        <translation>Annule le dernier changement.</translation>
    </message>
    <message>
        <source>Makes the change again that was undone last.</source>
        <translation>Rétablit le dernier changement annulé.</translation>
    </message>
    <message>
        <source>Keeps a dated copy in the folder of backups beside the book.</source>
        <translation>Met une copie datée dans le dossier des sauvegardes, à côté du livre.</translation>
    </message>
    <message>
        <source>the book to be replaced or made</source>
        <translation>le livre à remplacer ou à créer</translation>
    </message>
    <message>
        <source>Puts a backup in the place of a book, after copying what stands there.</source>
        <translation>Met une sauvegarde à la place d&apos;un livre, après copie de ce qui s&apos;y trouve.</translation>
    </message>
    <message>
        <source>  “%1” is %2</source>
        <translation>  «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>add</source>
        <translation>ajouter</translation>
    </message>
    <message>
        <source>change</source>
        <translation>modifier</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>déjà là</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>laisser de côté</translation>
    </message>
    <message>
        <source>  Line %1: %2 %3</source>
        <translation>  Ligne %1&#xa0;: %2 %3</translation>
    </message>
    <message>
        <source>      %1: from “%2” to “%3”</source>
        <translation>      %1&#xa0;: de «&#xa0;%2&#xa0;» à «&#xa0;%3&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Read %n entries of %1.</source>
        <translation>
            <numerusform>%n entrée lue dans %1.</numerusform>
            <numerusform>%n entrées lues dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written. It would be: added %1, changed %2, already there %3, left out %4.</source>
        <translation>Rien n&apos;a été écrit. Ce serait&#xa0;: à ajouter %1, à modifier %2, déjà là %3, à laisser de côté %4.</translation>
    </message>
    <message>
        <source>Added %1, changed %2, already there %3, left out %4.</source>
        <translation>Entrées ajoutées&#xa0;: %1, modifiées&#xa0;: %2, déjà là&#xa0;: %3, laissées de côté&#xa0;: %4.</translation>
    </message>
    <message>
        <source>Please look at:</source>
        <translation>À regarder&#xa0;:</translation>
    </message>
    <message>
        <source>“%1” does not say which field is which heading.</source>
        <translation>«&#xa0;%1&#xa0;» ne dit pas quel champ va avec quel en-tête.</translation>
    </message>
    <message>
        <source>“%1” cannot be imported.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être importé.</translation>
    </message>
    <message>
        <source>The import was stopped; nothing was changed.</source>
        <translation>L&apos;importation a été arrêtée&#xa0;; rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importation de %1</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importer %1</translation>
    </message>
    <message>
        <source>the book that takes it in</source>
        <translation>le livre qui la reçoit</translation>
    </message>
    <message>
        <source>says what would happen and changes nothing</source>
        <translation>dit ce qui se passerait et ne change rien</translation>
    </message>
    <message>
        <source>says which column holds a field</source>
        <translation>dit quelle colonne contient un champ</translation>
    </message>
    <message>
        <source>the first line is an entry like the others</source>
        <translation>la première ligne est une entrée comme les autres</translation>
    </message>
    <message>
        <source>Takes in a list from a spreadsheet, a CSV file or an address book, in one change.</source>
        <translation>Reprend une liste d&apos;un tableur, d&apos;un fichier CSV ou d&apos;un carnet d&apos;adresses, en un seul changement.</translation>
    </message>
    <message>
        <source>There is no option --%1 here.</source>
        <translation>Il n&apos;y a pas d&apos;option --%1 ici.</translation>
    </message>
    <message>
        <source>--%1 is given twice.</source>
        <translation>--%1 est donné deux fois.</translation>
    </message>
    <message>
        <source>Twinbook speaks en, fr and de, not “%1”.</source>
        <translation>Twinbook parle en, fr et de, mais pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Il manque %1.</translation>
    </message>
    <message>
        <source>“%1” is one word too many; put names with spaces in quotation marks.</source>
        <translation>«&#xa0;%1&#xa0;» est un mot de trop&#xa0;; mettez entre guillemets les noms qui contiennent des espaces.</translation>
    </message>
    <message>
        <source>--%1 %2 is missing.</source>
        <translation>Il manque --%1 %2.</translation>
    </message>
    <message>
        <source>--%1 has no value.</source>
        <translation>--%1 n&apos;a pas de valeur.</translation>
    </message>
    <message>
        <source>Something went wrong that should not have: %1. Please report it.</source>
        <translation>Il s&apos;est passé une chose qui n&apos;aurait pas dû arriver&#xa0;: %1. Merci de nous la signaler.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Emploi&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no command or book called “%1”.</source>
        <translation>Il n&apos;y a ni commande ni livre nommé «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Usage: twinbook [BOOK], or twinbook help for the commands.</source>
        <translation>Emploi&#xa0;: twinbook [BOOK], ou twinbook help pour les commandes.</translation>
    </message>
    <message>
        <source>The answer could not be written out: is the disk full?</source>
        <translation>La réponse n&apos;a pas pu être écrite&#xa0;: le disque est-il plein&#xa0;?</translation>
    </message>
    <message>
        <source>There is no list of “%1”.</source>
        <translation>Il n&apos;y a pas de liste «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The end of the name “%1” does not say which kind of file it is to be.</source>
        <translation>La fin du nom «&#xa0;%1&#xa0;» ne dit pas quel genre de fichier il faut écrire.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n entries to %1.</source>
        <translation>
            <numerusform>%n entrée écrite dans %1.</numerusform>
            <numerusform>%n entrées écrites dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be exported.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être exporté.</translation>
    </message>
    <message>
        <source>answers in JSON, with every field</source>
        <translation>répond en JSON, avec tous les champs</translation>
    </message>
    <message>
        <source>only entries in which all these words are found</source>
        <translation>seulement les entrées où se trouvent tous ces mots</translation>
    </message>
    <message>
        <source>the book they are in</source>
        <translation>le livre où ils se trouvent</translation>
    </message>
    <message>
        <source>its name ends in .csv, .xlsx or, for people, .vcf</source>
        <translation>son nom finit par .csv, .xlsx ou, pour les personnes, .vcf</translation>
    </message>
    <message>
        <source>Writes all entries of a kind to a spreadsheet or an address book.</source>
        <translation>Écrit toutes les entrées d&apos;un genre dans un tableur ou un carnet d&apos;adresses.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>There is no report called “%1”.</source>
        <translation>Il n&apos;y a pas de rapport nommé «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Rien n&apos;est à faire.</translation>
    </message>
    <message>
        <source>the book it tells of</source>
        <translation>le livre dont il parle</translation>
    </message>
    <message>
        <source>its name ends in .pdf, .txt, .csv, .xlsx or .html; - writes it here</source>
        <translation>son nom finit par .pdf, .txt, .csv, .xlsx ou .html&#xa0;; - l&apos;écrit ici même</translation>
    </message>
    <message>
        <source>as it is on that day</source>
        <translation>tel que c&apos;est ce jour-là</translation>
    </message>
    <message>
        <source>Lists what needs doing, the most pressing first.</source>
        <translation>Dit ce qui est à faire, le plus pressant d&apos;abord.</translation>
    </message>
    <message>
        <source>--scale takes a number from 0.8 to 4.</source>
        <translation>--scale prend un nombre de 0.8 à 4.</translation>
    </message>
    <message numerus="yes">
        <source>Drew %n pictures into %1.</source>
        <translation>
            <numerusform>%n image dessinée dans %1.</numerusform>
            <numerusform>%n images dessinées dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>shows this book instead of the sample committee</source>
        <translation>montre ce livre au lieu du comité d&apos;exemple</translation>
    </message>
    <message>
        <source>draws everything larger: 2 is twice the size</source>
        <translation>dessine tout plus grand&#xa0;: 2 est le double</translation>
    </message>
    <message>
        <source>draws it dark</source>
        <translation>dessine en sombre</translation>
    </message>
    <message>
        <source>Draws every page and dialog into a folder, as numbered pictures.</source>
        <translation>Dessine chaque page et chaque fenêtre dans un dossier, en images numérotées.</translation>
    </message>
    <message>
        <source>  Left out: %1</source>
        <translation>  Colonnes laissées de côté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Line %1, %2: </source>
        <translation>Ligne %1, %2&#xa0;: </translation>
    </message>
    <message>
        <source>Line %1: </source>
        <translation>Ligne %1&#xa0;: </translation>
    </message>
    <message>
        <source>Writes a report or a sheet of labels; “list reports BOOK” tells which there are.</source>
        <translation>Écrit un rapport ou une planche d&apos;étiquettes&#xa0;; «&#xa0;list reports BOOK&#xa0;» dit lesquels existent.</translation>
    </message>
    <message>
        <source>goes on although the book is marked as open on a computer that broke down</source>
        <translation>continue bien que le livre soit marqué comme ouvert sur un ordinateur tombé en panne</translation>
    </message>
    <message>
        <source>If nobody has, because that computer was switched off or broke down, add --take-over.</source>
        <translation>Si ce n&apos;est plus vrai, parce que cet ordinateur a été éteint ou est tombé en panne, ajoutez --take-over.</translation>
    </message>
    <message>
        <source>The name of a book ends in .twinbook; call it %1.</source>
        <translation>Le nom d&apos;un livre finit par .twinbook&#xa0;; appelez-le %1.</translation>
    </message>
    <message>
        <source>There is no field called “%1”; the nearest is “%2”, and “twinbook help import” names them all.</source>
        <translation>Il n&apos;y a pas de champ nommé «&#xa0;%1&#xa0;»&#xa0;; le plus proche est «&#xa0;%2&#xa0;», et «&#xa0;twinbook help import&#xa0;» les nomme tous.</translation>
    </message>
    <message>
        <source>Fields of %1:</source>
        <translation>Champs de %1&#xa0;:</translation>
    </message>
    <message>
        <source>There is no option -%1 here; a file of that name is written ./-%1.</source>
        <translation>Il n&apos;y a pas d&apos;option -%1 ici&#xa0;; un fichier de ce nom s&apos;écrit ./-%1.</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>--%1 ne prend pas de valeur.</translation>
    </message>
    <message>
        <source>These words cannot be understood: %1.</source>
        <translation>Ces mots ne sont pas compris&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The command for that is: twinbook restore BACKUP --to BOOK</source>
        <translation>La commande pour cela&#xa0;: twinbook restore BACKUP --to BOOK</translation>
    </message>
    <message>
        <source>Undoing: %1</source>
        <translation>Annulation en cours&#xa0;: %1</translation>
    </message>
    <message>
        <source>Doing again: %1</source>
        <translation>Rétablissement en cours&#xa0;: %1</translation>
    </message>
    <message>
        <source>Stopped. The book is as it was before.</source>
        <translation>Interrompu&#xa0;; le registre est resté tel qu’il était.</translation>
    </message>
    <message>
        <source>“twinbook list duplicates” says why, “twinbook merge-duplicates” merges.</source>
        <translation>«&#xa0;twinbook list duplicates&#xa0;» dit pourquoi, «&#xa0;twinbook merge-duplicates&#xa0;» fusionne.</translation>
    </message>
    <message>
        <source>There is no letter called “%1”.</source>
        <translation>Il n&apos;y a pas de lettre appelée «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is nobody to write to.</source>
        <translation>Il n&apos;y a personne à qui écrire.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n letters to %1.</source>
        <translation>
            <numerusform>%n lettre écrite dans %1.</numerusform>
            <numerusform>%n lettres écrites dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>which letter: reminder, welcome, or the name of your own</source>
        <translation>quelle lettre&#xa0;: reminder, welcome, ou le nom d&apos;une des vôtres</translation>
    </message>
    <message>
        <source>those who live together get one letter</source>
        <translation>ceux qui habitent ensemble reçoivent une seule lettre</translation>
    </message>
    <message>
        <source>Writes a letter to everybody in the list of people, or to those you choose, each in their language.</source>
        <translation>Écrit une lettre à toutes les personnes de la liste, ou à celles que vous choisissez, chacune dans sa langue.</translation>
    </message>
    <message>
        <source>The name for %1 is empty. Please write one.</source>
        <translation>Le nom pour %1 est vide. Veuillez en écrire un.</translation>
    </message>
    <message>
        <source>There is no entry called “%1” in the book.</source>
        <translation>Il n&apos;y a dans le livre aucune entrée nommée «&#xa0;%1&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are called “%1”. Give the number that “twinbook list duplicates” tells.</source>
        <translation>
            <numerusform>%n entrée s&apos;appelle «&#xa0;%1&#xa0;». Donnez le numéro qu&apos;indique «&#xa0;twinbook list duplicates&#xa0;».</numerusform>
            <numerusform>%n entrées s&apos;appellent «&#xa0;%1&#xa0;». Donnez le numéro qu&apos;indique «&#xa0;twinbook list duplicates&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>These two are of different kinds, so they cannot be one.</source>
        <translation>Ces deux entrées ne sont pas de la même sorte&#xa0;; elles ne peuvent pas n&apos;en faire qu&apos;une.</translation>
    </message>
    <message>
        <source>“%1” is no field in which either says anything.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un champ que l&apos;une des deux remplit.</translation>
    </message>
    <message>
        <source>--take %1 does not say whose value is taken: first, second or, for notes and lists, both.</source>
        <translation>--take %1 ne dit pas quelle valeur est prise&#xa0;: first, second ou, pour les notes et les listes, both.</translation>
    </message>
    <message>
        <source>Merged %1 and %2.</source>
        <translation>%1 et %2 ont été fusionnés.</translation>
    </message>
    <message>
        <source>Nothing was written. %1 and %2 would become one:</source>
        <translation>Rien n&apos;a été écrit. %1 et %2 ne feraient plus qu&apos;un&#xa0;:</translation>
    </message>
    <message>
        <source>Nobody is left in the household %1, so it is removed.</source>
        <translation>Il ne reste personne dans le foyer %1&#xa0;; il est retiré.</translation>
    </message>
    <message>
        <source>This is one and the same entry. Please name two.</source>
        <translation>C&apos;est une seule et même entrée. Nommez-en deux.</translation>
    </message>
    <message>
        <source>%1 and %2 are not the same</source>
        <translation>%1 et %2 ne sont pas la même entrée</translation>
    </message>
    <message>
        <source>%1 and %2 will not be shown as duplicates again.</source>
        <translation>%1 et %2 ne seront plus montrés comme doublons.</translation>
    </message>
    <message>
        <source>No duplicates found.</source>
        <translation>Aucun doublon trouvé.</translation>
    </message>
    <message>
        <source>%1 (%2) and %3 (%4): %5</source>
        <comment>name, number, name, number, how sure</comment>
        <translation>%1 (%2) et %3 (%4)&#xa0;: %5</translation>
    </message>
    <message>
        <source>takes this value instead of the one proposed</source>
        <translation>prend cette valeur au lieu de celle qui est proposée</translation>
    </message>
    <message>
        <source>Makes one of two persons, households or organisations, named or by number; all that belongs to either follows.</source>
        <translation>Fait de deux personnes, foyers ou organismes, nommés ou par leur numéro, une seule entrée&#xa0;; tout ce qui dépend de l&apos;un ou de l&apos;autre suit.</translation>
    </message>
    <message>
        <source>Remembers that two entries that look alike are two.</source>
        <translation>Retient que deux entrées qui se ressemblent sont bien deux.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are called “%1”. Give the number that “twinbook list” tells with --json.</source>
        <translation>
            <numerusform>%n entrée s&apos;appelle «&#xa0;%1&#xa0;». Donnez le numéro qu&apos;indique «&#xa0;twinbook list&#xa0;» avec --json.</numerusform>
            <numerusform>%n entrées s&apos;appellent «&#xa0;%1&#xa0;». Donnez le numéro qu&apos;indique «&#xa0;twinbook list&#xa0;» avec --json.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written. It would be:</source>
        <translation>Rien n&apos;a été écrit. Ce serait&#xa0;:</translation>
    </message>
    <message>
        <source>This person belongs to no household.</source>
        <translation>Cette personne n&apos;appartient à aucun foyer.</translation>
    </message>
    <message>
        <source>This person lives there already.</source>
        <translation>Cette personne y habite déjà.</translation>
    </message>
    <message>
        <source>The new address is missing: --street, --town or --postcode.</source>
        <translation>La nouvelle adresse manque&#xa0;: --street, --town ou --postcode.</translation>
    </message>
    <message>
        <source>Nobody called “%1” lives there.</source>
        <translation>Personne du nom de «&#xa0;%1&#xa0;» n&apos;y habite.</translation>
    </message>
    <message>
        <source>Lets a person live in a household; one in which nobody is left is removed.</source>
        <translation>Fait habiter une personne dans un foyer&#xa0;; un foyer où il ne reste personne est retiré.</translation>
    </message>
    <message>
        <source>Lets a person leave for an address of their own, or for one not known yet.</source>
        <translation>Fait partir une personne vers sa propre adresse, ou vers une adresse encore inconnue.</translation>
    </message>
    <message>
        <source>they host visitors there as before</source>
        <translation>ils y accueillent des visiteurs comme avant</translation>
    </message>
    <message>
        <source>Gives a household a new address; unless said otherwise hosting is asked anew.</source>
        <translation>Donne à un foyer une nouvelle adresse&#xa0;; sauf indication contraire, l&apos;accueil est à redemander.</translation>
    </message>
    <message>
        <source>who gets a household of their own</source>
        <translation>qui reçoit son propre foyer</translation>
    </message>
    <message>
        <source>they take the offer to host visitors with them</source>
        <translation>ils emportent l&apos;offre d&apos;accueillir des visiteurs</translation>
    </message>
    <message>
        <source>Gives some of a household one of their own.</source>
        <translation>Donne à une partie d&apos;un foyer un foyer à part.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another place.</source>
        <translation>%1 ne peut pas être écrit. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>To be forgotten for good: %1.</source>
        <translation>À oublier pour de bon&#xa0;: %1.</translation>
    </message>
    <message>
        <source>What goes:</source>
        <translation>Ce qui part&#xa0;:</translation>
    </message>
    <message>
        <source>What stays:</source>
        <translation>Ce qui reste&#xa0;:</translation>
    </message>
    <message>
        <source>Please look at it yourself:</source>
        <translation>À voir vous-même&#xa0;:</translation>
    </message>
    <message>
        <source>Nothing was changed. Add --yes to forget it: that cannot be undone.</source>
        <translation>Rien n&apos;a été changé. Ajoutez --yes pour l&apos;oublier&#xa0;: c&apos;est sans retour.</translation>
    </message>
    <message numerus="yes">
        <source>Forgotten for good: %n people.</source>
        <translation>
            <numerusform>Oubliée pour de bon&#xa0;: %n personne.</numerusform>
            <numerusform>Oubliées pour de bon&#xa0;: %n personnes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The backups made before were deleted and a new one was made.</source>
        <translation>Les sauvegardes faites avant ont été supprimées et une nouvelle a été faite.</translation>
    </message>
    <message numerus="yes">
        <source>%n backups could not be deleted: please do so yourself.</source>
        <translation>
            <numerusform>%n sauvegarde n&apos;a pas pu être supprimée&#xa0;: faites-le vous-même.</numerusform>
            <numerusform>%n sauvegardes n&apos;ont pas pu être supprimées&#xa0;: faites-le vous-même.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backups in %1 were made before and still hold it; --delete-backups deletes them.</source>
        <translation>
            <numerusform>%n sauvegarde dans %1 a été faite avant et le contient encore&#xa0;; --delete-backups la supprime.</numerusform>
            <numerusform>%n sauvegardes dans %1 ont été faites avant et le contiennent encore&#xa0;; --delete-backups les supprime.</numerusform>
        </translation>
    </message>
    <message>
        <source>the name as it stands in the list, or the number in “list people --json”</source>
        <translation>le nom tel qu&apos;il est dans la liste, ou le numéro de «&#xa0;list people --json&#xa0;»</translation>
    </message>
    <message>
        <source>its name ends in .pdf, .json, .txt or .html; - writes it here</source>
        <translation>son nom finit par .pdf, .json, .txt ou .html&#xa0;; - l&apos;écrit ici</translation>
    </message>
    <message>
        <source>Writes everything the book holds about one person, to be handed to them.</source>
        <translation>Écrit tout ce que le livre sait d&apos;une personne, pour le lui remettre.</translation>
    </message>
    <message>
        <source>does it; without this it only says what would go and what would stay</source>
        <translation>le fait&#xa0;; sans cela, dit seulement ce qui partirait et ce qui resterait</translation>
    </message>
    <message>
        <source>deletes the backups beside the book, which still hold it</source>
        <translation>supprime les sauvegardes à côté du livre, qui le contiennent encore</translation>
    </message>
    <message>
        <source>Forgets persons for good, in the book and in its History; this cannot be undone.</source>
        <translation>Oublie des personnes pour de bon, dans le livre et dans l&apos;Historique&#xa0;; c&apos;est sans retour.</translation>
    </message>
    <message>
        <source>Nobody and nothing in the book is like that, so nothing was written.</source>
        <translation>Rien dans le registre n&apos;y correspond&#xa0;: rien n&apos;a donc été écrit.</translation>
    </message>
    <message>
        <source>only those of which this holds: “town is Harton”, “paid_until before 2026-01-01”</source>
        <translation>seulement ceux pour qui cela est vrai&#xa0;: «&#xa0;town is Harton&#xa0;», «&#xa0;paid_until before 2026-01-01&#xa0;»</translation>
    </message>
    <message>
        <source>only those of this choice beside the filter: members, due, hosts</source>
        <translation>seulement ceux de ce choix à côté du filtre&#xa0;: members, due, hosts</translation>
    </message>
    <message>
        <source>only those of the list that was saved under this name</source>
        <translation>seulement ceux de la liste enregistrée sous ce nom</translation>
    </message>
    <message>
        <source>No list has been saved under the name “%1”.</source>
        <translation>Aucune liste n&apos;a été enregistrée sous le nom «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no choice called “%1”.</source>
        <translation>Il n&apos;y a pas de choix appelé «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--size takes a width and a height, such as 1280x800.</source>
        <translation>--size demande une largeur et une hauteur, par exemple 1280x800.</translation>
    </message>
    <message>
        <source>draws windows of this size: 1280x800 unless told</source>
        <translation>dessine des fenêtres de cette taille&#xa0;; sans indication, 1280x800</translation>
    </message>
    <message>
        <source>There is no rate called “%1”.</source>
        <translation>Il n&apos;y a pas de taux nommé «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Add a value of “%1”</source>
        <translation>Ajouter une valeur de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 (your own)</source>
        <translation>%1 (de vous)</translation>
    </message>
    <message>
        <source>from that day on; otherwise from today</source>
        <translation>à partir de ce jour&#xa0;; sinon à partir d&apos;aujourd&apos;hui</translation>
    </message>
    <message>
        <source>until that day</source>
        <translation>jusqu&apos;à ce jour</translation>
    </message>
    <message>
        <source>who says so</source>
        <translation>qui le dit</translation>
    </message>
    <message>
        <source>Adds a value of its own to the book for a rate or limit; “list rates BOOK” tells which there are.</source>
        <translation>Ajoute au livre une valeur propre pour un taux ou une limite&#xa0;; «&#xa0;list rates BOOK&#xa0;» dit lesquels il y a.</translation>
    </message>
    <message>
        <source>--%1 says nothing for “%2”.</source>
        <translation>--%1 ne veut rien dire pour «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is no report that is sent to people.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un rapport que l&apos;on envoie.</translation>
    </message>
    <message>
        <source>There is no setting called “%1”.</source>
        <translation>Il n&apos;y a pas de réglage nommé «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Changes a setting of the book, such as the membership year; “list settings BOOK” tells which there are.</source>
        <translation>Modifie un réglage du livre, comme l&apos;année d&apos;adhésion&#xa0;; «&#xa0;list settings BOOK&#xa0;» dit lesquels existent.</translation>
    </message>
    <message>
        <source>Nobody in it has agreed, so nothing was written.</source>
        <translation>Personne n&apos;y a donné son accord, rien n&apos;a donc été écrit.</translation>
    </message>
    <message>
        <source>leaves out who has not agreed to be in it</source>
        <translation>laisse de côté qui n&apos;a pas accepté d&apos;y figurer</translation>
    </message>
    <message>
        <source>They are left out.</source>
        <translation>Ces personnes sont laissées de côté.</translation>
    </message>
    <message>
        <source>Add --only-agreed to leave them out.</source>
        <translation>Ajoutez --only-agreed pour les laisser de côté.</translation>
    </message>
    <message>
        <source>Add the category “%1”</source>
        <translation>Ajouter la catégorie «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change the category “%1”</source>
        <translation>Modifier la catégorie «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Adds a category of membership with its fee, or changes one; “list categories BOOK” tells which there are.</source>
        <translation>Ajoute une catégorie d&apos;adhésion avec sa cotisation, ou en modifie une&#xa0;; «&#xa0;list categories BOOK&#xa0;» dit lesquelles existent.</translation>
    </message>
    <message>
        <source>  %1: “%2” of “%3” and “%4”</source>
        <comment>field, result, first, second</comment>
        <translation>  %1&#xa0;: «&#xa0;%2&#xa0;» de «&#xa0;%3&#xa0;» et «&#xa0;%4&#xa0;»</translation>
    </message>
    <message>
        <source>Lists the entries of a kind (people, households, organisations, payments, categories and more), or the duplicates, rates, reports or settings of a book.</source>
        <translation>Donne les fiches d&apos;un genre (personnes, foyers, organisations, paiements, catégories et d&apos;autres), ou les doublons, taux, rapports ou réglages d&apos;un livre.</translation>
    </message>
    <message>
        <source>“%1” cannot be entered one by one.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être saisi un par un.</translation>
    </message>
    <message>
        <source>“%1” does not say which field is to hold what; write FIELD=VALUE.</source>
        <translation>«&#xa0;%1&#xa0;» ne dit pas quel champ doit contenir quoi&#xa0;; écrivez CHAMP=VALEUR.</translation>
    </message>
    <message>
        <source>There is no field “%1” among: %2.</source>
        <translation>Il n&apos;y a pas de champ «&#xa0;%1&#xa0;» parmi&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” has no samples to begin with.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;a pas de modèles pour commencer.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ajouter %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>what a field is to hold; nothing behind the sign empties it</source>
        <translation>ce qu&apos;un champ doit contenir&#xa0;; rien après le signe le vide</translation>
    </message>
    <message>
        <source>begins with this sample: of gift-rules england-2020, ...</source>
        <translation>commence par ce modèle&#xa0;: pour gift-rules england-2020, ...</translation>
    </message>
    <message>
        <source>Adds one entry: a gift, a rule for gifts, a consent, a check ...</source>
        <translation>Ajoute une entrée&#xa0;: un cadeau, une règle sur les cadeaux, un consentement, une vérification ...</translation>
    </message>
    <message>
        <source>Changes one entry, named by its number, its reference or its name.</source>
        <translation>Modifie une entrée, désignée par son numéro, sa référence ou son nom.</translation>
    </message>
    <message>
        <source>Removes one entry, named by its number, its reference or its name.</source>
        <translation>Supprime une entrée, désignée par son numéro, sa référence ou son nom.</translation>
    </message>
    <message>
        <source>That time ends before it begins.</source>
        <translation>Cette période se termine avant de commencer.</translation>
    </message>
    <message>
        <source>“%1” is no report of a time between two days.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un rapport sur une période entre deux jours.</translation>
    </message>
    <message>
        <source>reminders: the book remembers that they went out today; a register: its entries are published and stay as they are</source>
        <translation>rappels&#xa0;: le registre note qu&apos;ils sont partis aujourd&apos;hui&#xa0;; registre des cadeaux&#xa0;: ses entrées sont publiées et restent telles quelles</translation>
    </message>
    <message>
        <source>%1 takes %2, not “%3”.</source>
        <translation>%1 attend %2, et non «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>It is: %1.</source>
        <translation>C&apos;est&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The book has no entry “%1” among: %2.</source>
        <translation>Le livre n&apos;a pas d&apos;entrée «&#xa0;%1&#xa0;» parmi&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The book has several entries “%1” among: %2. Name it by its number, which “list” with --json tells.</source>
        <translation>Le livre a plusieurs entrées «&#xa0;%1&#xa0;» parmi&#xa0;: %2. Désignez-la par son numéro, que «&#xa0;list&#xa0;» avec --json indique.</translation>
    </message>
    <message>
        <source>Attach %1 to %2</source>
        <translation>Joindre %1 à %2</translation>
    </message>
    <message>
        <source>Attached %1 to %2.</source>
        <translation>%1 a été joint à %2.</translation>
    </message>
    <message>
        <source>No file is attached to anything in this book.</source>
        <translation>Aucun fichier n&apos;est joint dans ce livre.</translation>
    </message>
    <message>
        <source>the book</source>
        <translation>le livre</translation>
    </message>
    <message>
        <source>Keeps a photograph or a letter with an entry, which is named by its reference or its number; “list enclosures” tells what is kept.</source>
        <translation>Garde une photo ou une lettre avec une entrée, désignée par sa référence ou son numéro&#xa0;; «&#xa0;list enclosures&#xa0;» dit ce qui est gardé.</translation>
    </message>
    <message>
        <source>where they are written</source>
        <translation>où ils sont écrits</translation>
    </message>
    <message>
        <source>Writes all attached photographs and letters into a folder.</source>
        <translation>Écrit dans un dossier toutes les photos et lettres jointes.</translation>
    </message>
    <message numerus="yes">
        <source>Besides, %n lines are nil returns or remarks.</source>
        <translation>
            <numerusform>De plus, une ligne est une déclaration néant ou une remarque.</numerusform>
            <numerusform>De plus, %n lignes sont des déclarations néant ou des remarques.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no report of a role.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un rapport sur une fonction.</translation>
    </message>
    <message>
        <source>of a register or a meeting: the first day of the time</source>
        <translation>d&apos;un registre ou d&apos;une réunion&#xa0;: le premier jour de la période</translation>
    </message>
    <message>
        <source>of a register or a meeting: the last day of the time</source>
        <translation>d&apos;un registre ou d&apos;une réunion&#xa0;: le dernier jour de la période</translation>
    </message>
    <message>
        <source>of a hand-over: the role; else that of every officer</source>
        <translation>d&apos;une passation&#xa0;: la fonction&#xa0;; sinon celle de chaque membre du bureau</translation>
    </message>
    <message>
        <source>--lock %1 is not understood. Write it as --lock &quot;Treasurer@2027=Anne Fairweather&quot;.</source>
        <translation>--lock %1 n&apos;est pas compris. Écrivez-le ainsi&#xa0;: --lock &quot;Trésorier@2027=Anne Fairweather&quot;.</translation>
    </message>
    <message>
        <source>A plan covers from 1 to 12 years.</source>
        <translation>Un plan couvre de 1 à 12 ans.</translation>
    </message>
    <message>
        <source>--seed and --stability take a whole number.</source>
        <translation>--seed et --stability demandent un nombre entier.</translation>
    </message>
    <message>
        <source>--effort is quick, normal, thorough or long.</source>
        <translation>--effort est quick, normal, thorough ou long.</translation>
    </message>
    <message>
        <source>“%1” is not a day.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un jour.</translation>
    </message>
    <message>
        <source>--weights takes words and numbers such as these: %1.</source>
        <translation>--weights demande des mots et des nombres comme ceux-ci&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The plan has no such seat to lock from the AGM of %1. It covers %2 to %3.</source>
        <translation>Le plan n&apos;a pas ce siège à fixer à partir de l&apos;assemblée générale de %1. Il couvre la période de %2 à %3.</translation>
    </message>
    <message>
        <source>Changes:</source>
        <translation>Changements&#xa0;:</translation>
    </message>
    <message>
        <source>Why nobody is %1 from %2 to %3:</source>
        <translation>Pourquoi personne n&apos;est %1 de %2 à %3&#xa0;:</translation>
    </message>
    <message>
        <source>What would fill it:</source>
        <translation>Ce qui permettrait de pourvoir le siège&#xa0;:</translation>
    </message>
    <message>
        <source>To keep in mind:</source>
        <translation>À garder à l&apos;esprit&#xa0;:</translation>
    </message>
    <message>
        <source>The book has no roles yet. Enter them first, with “twinbook add roles” or in the window under Committee.</source>
        <translation>Le livre n&apos;a pas encore de fonctions. Saisissez-les d&apos;abord, avec «&#xa0;twinbook add roles&#xa0;» ou dans la fenêtre, sous Comité.</translation>
    </message>
    <message>
        <source>Planning the rotation</source>
        <translation>Préparation du plan de rotation</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Arrêté. Rien n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>Plan for the AGM %1</source>
        <translation>Plan pour l&apos;assemblée générale %1</translation>
    </message>
    <message>
        <source>for so many years, 6 unless said</source>
        <translation>pour tant d&apos;années&#xa0;; 6 sauf indication contraire</translation>
    </message>
    <message>
        <source>from this AGM on; otherwise from the next one</source>
        <translation>à partir de cette assemblée générale&#xa0;; sinon, de la prochaine</translation>
    </message>
    <message>
        <source>begins with this plan of the book, its locks hold</source>
        <translation>part de ce plan du livre, dont les choix fixés restent</translation>
    </message>
    <message>
        <source>sets who holds a term; - leaves it vacant</source>
        <translation>fixe qui exerce un mandat&#xa0;; - le laisse vacant</translation>
    </message>
    <message>
        <source>plans without somebody who has withdrawn</source>
        <translation>planifie sans une personne qui s&apos;est retirée</translation>
    </message>
    <message>
        <source>the larger, the fewer changes to the plan before; 12 unless said</source>
        <translation>plus il est grand, moins le plan précédent change&#xa0;; 12 sauf indication contraire</translation>
    </message>
    <message>
        <source>how long it searches</source>
        <translation>combien de temps il cherche</translation>
    </message>
    <message>
        <source>another number may find another plan; the same one the same</source>
        <translation>un autre nombre peut donner un autre plan&#xa0;; le même nombre, le même plan</translation>
    </message>
    <message>
        <source>what matters how much: &quot;keen=30 balance=10&quot;</source>
        <translation>ce qui compte, et combien&#xa0;: &quot;keen=30 balance=10&quot;</translation>
    </message>
    <message>
        <source>keeps the plan in the book</source>
        <translation>garde le plan dans le livre</translation>
    </message>
    <message>
        <source>keeps it and writes its coming terms as planned terms</source>
        <translation>le garde et inscrit ses mandats à venir comme mandats prévus</translation>
    </message>
    <message>
        <source>Proposes who does what on the committee in the next years, and says why.</source>
        <translation>Propose qui fait quoi au comité dans les années à venir, et dit pourquoi.</translation>
    </message>
    <message>
        <source>A plan begins with an AGM that is still to come.</source>
        <translation>Un plan commence par une assemblée générale à venir.</translation>
    </message>
    <message>
        <source>%1 cannot be locked into the plan and be left out of it.</source>
        <translation>%1 ne peut pas être verrouillé dans le plan et en être exclu.</translation>
    </message>
    <message>
        <source>%1 is %2 until the AGM of %3. End that term first, or lock the one after it.</source>
        <translation>%1 est %2 jusqu&apos;à l&apos;assemblée générale de %3. Terminez d&apos;abord ce mandat, ou verrouillez le suivant.</translation>
    </message>
    <message>
        <source>Nothing was written yet: add --yes if it is to go out as it is.</source>
        <translation>Rien n&apos;a encore été écrit&#xa0;: ajoutez --yes si cela doit partir tel quel.</translation>
    </message>
    <message>
        <source>with --sent: also where something in it is still open</source>
        <translation>avec --sent&#xa0;: même si quelque chose y est encore en suspens</translation>
    </message>
    <message>
        <source>This plan breaks a rule of the constitution, so nothing was written. Look at it without --adopt, or adopt it all the same with --yes.</source>
        <translation>Ce plan enfreint une règle des statuts, rien n&apos;a donc été écrit. Regardez-le sans --adopt, ou adoptez-le quand même avec --yes.</translation>
    </message>
    <message>
        <source>with --adopt: also where it breaks a rule</source>
        <translation>avec --adopt&#xa0;: même s&apos;il enfreint une règle</translation>
    </message>
    <message>
        <source>No host of the visit is called “%1”.</source>
        <translation>Aucune famille d’accueil de l’échange ne s’appelle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” means several hosts of the visit.</source>
        <translation>«&#xa0;%1&#xa0;» désigne plusieurs familles d’accueil de l’échange.</translation>
    </message>
    <message>
        <source>No guest of the visit is called “%1”.</source>
        <translation>Aucun invité de l’échange ne s’appelle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” means several guests of the visit.</source>
        <translation>«&#xa0;%1&#xa0;» désigne plusieurs invités de l’échange.</translation>
    </message>
    <message>
        <source>--lock %1 is not understood. Write it as --lock &quot;Lemoine=Fairweather&quot;.</source>
        <translation>--lock %1 n’est pas compris. Écrivez --lock &quot;Lemoine=Fairweather&quot;.</translation>
    </message>
    <message>
        <source>The book has no visit yet.</source>
        <translation>Le livre ne contient encore aucun échange.</translation>
    </message>
    <message>
        <source>Why nobody has %1:</source>
        <translation>Pourquoi personne n’accueille %1&#xa0;:</translation>
    </message>
    <message>
        <source>What would place them:</source>
        <translation>Ce qui permettrait de les placer&#xa0;:</translation>
    </message>
    <message>
        <source>Broken rules:</source>
        <translation>Règles non respectées&#xa0;:</translation>
    </message>
    <message>
        <source>Nobody is coming on this visit yet who needs a host.</source>
        <translation>Personne n’est encore inscrit à cet échange qui ait besoin d’une famille d’accueil.</translation>
    </message>
    <message>
        <source>Nobody has offered to host on this visit yet.</source>
        <translation>Personne ne s’est encore proposé pour accueillir lors de cet échange.</translation>
    </message>
    <message>
        <source>The host that guests are to be locked to takes no part.</source>
        <translation>La famille d’accueil à laquelle des invités doivent être fixés ne participe pas.</translation>
    </message>
    <message>
        <source>Placing the guests</source>
        <translation>Placement des invités</translation>
    </message>
    <message>
        <source>This placement breaks a rule, so nothing was written. Look at it without --adopt, or adopt it all the same with --yes.</source>
        <translation>Ce placement ne respecte pas une règle, rien n’a donc été écrit. Regardez-le sans --adopt, ou adoptez-le quand même avec --yes.</translation>
    </message>
    <message>
        <source>this visit; otherwise the next one</source>
        <translation>cet échange&#xa0;; sinon le prochain</translation>
    </message>
    <message>
        <source>sets who takes a party; - leaves it without a host</source>
        <translation>fixe qui accueille un groupe&#xa0;; - le laisse sans famille d’accueil</translation>
    </message>
    <message>
        <source>places without guests or hosts who have cancelled</source>
        <translation>place sans les invités ou les familles qui ont annulé</translation>
    </message>
    <message>
        <source>begins anew instead of near the placement of the book</source>
        <translation>recommence au lieu de partir du placement du livre</translation>
    </message>
    <message>
        <source>the larger, the fewer changes to the placement before; 100 unless said</source>
        <translation>plus c’est grand, moins le placement précédent change&#xa0;; 100 sinon</translation>
    </message>
    <message>
        <source>what matters how much: &quot;wanted=200 distance=2&quot;</source>
        <translation>ce qui compte et combien&#xa0;: &quot;wanted=200 distance=2&quot;</translation>
    </message>
    <message>
        <source>writes the placement into the book</source>
        <translation>écrit le placement dans le livre</translation>
    </message>
    <message>
        <source>Places the guests of a visit with hosts, and says why.</source>
        <translation>Place les invités d’un échange chez des familles d’accueil et dit pourquoi.</translation>
    </message>
</context>
<context>
    <name>Committee</name>
    <message>
        <source>the members at the AGM</source>
        <translation>les membres à l&apos;assemblée générale</translation>
    </message>
    <message>
        <source>the committee</source>
        <translation>le comité</translation>
    </message>
    <message>
        <source>the council</source>
        <translation>le conseil municipal</translation>
    </message>
    <message>
        <source>never at the same time</source>
        <translation>jamais en même temps</translation>
    </message>
    <message>
        <source>may be held together</source>
        <translation>cumul possible</translation>
    </message>
    <message>
        <source>Rule for two roles</source>
        <translation>Règle pour deux fonctions</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Fonctions</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>Place dans la liste</translation>
    </message>
    <message>
        <source>Hours a month</source>
        <translation>Heures par mois</translation>
    </message>
    <message>
        <source>The association cannot do without it</source>
        <translation>L&apos;association ne peut s&apos;en passer</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Not on the committee</source>
        <translation>Hors du comité</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Sièges</translation>
    </message>
    <message>
        <source>May be shared</source>
        <translation>Peut être partagée</translation>
    </message>
    <message>
        <source>Chosen by</source>
        <translation>Désigné par</translation>
    </message>
    <message>
        <source>Years of a term</source>
        <translation>Années d&apos;un mandat</translation>
    </message>
    <message>
        <source>Terms in a row at most</source>
        <translation>Mandats de suite au plus</translation>
    </message>
    <message>
        <source>Years out after that</source>
        <translation>Années d&apos;interruption ensuite</translation>
    </message>
    <message>
        <source>A year of rest after it</source>
        <translation>Une année de repos ensuite</translation>
    </message>
    <message>
        <source>Comes after</source>
        <translation>Vient après</translation>
    </message>
    <message>
        <source>Only after that role</source>
        <translation>Seulement après cette fonction</translation>
    </message>
    <message>
        <source>A year beside the holder first</source>
        <translation>D&apos;abord une année aux côtés du titulaire</translation>
    </message>
    <message>
        <source>Skills it needs</source>
        <translation>Compétences nécessaires</translation>
    </message>
    <message>
        <source>Skills that help</source>
        <translation>Compétences utiles</translation>
    </message>
    <message>
        <source>Youngest age</source>
        <translation>Âge minimal</translation>
    </message>
    <message>
        <source>Oldest age at the start</source>
        <translation>Âge maximal au début</translation>
    </message>
    <message>
        <source>What the role does and when</source>
        <translation>Ce que fait cette fonction, et quand</translation>
    </message>
    <message>
        <source>Where its papers and keys are</source>
        <translation>Où sont ses papiers et ses clés</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Rules for two roles</source>
        <translation>Règles pour deux fonctions</translation>
    </message>
    <message>
        <source>Other role</source>
        <translation>Autre fonction</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Please give the role a name, such as Treasurer.</source>
        <translation>Veuillez donner un nom à la fonction, par exemple Trésorier.</translation>
    </message>
    <message>
        <source>Please write the hours of one month, such as 6.</source>
        <translation>Veuillez écrire les heures d&apos;un mois, par exemple 6.</translation>
    </message>
    <message>
        <source>A role has from one seat to forty.</source>
        <translation>Une fonction a d&apos;un à quarante sièges.</translation>
    </message>
    <message>
        <source>Please write the years of a term, such as 3.</source>
        <translation>Veuillez écrire les années d&apos;un mandat, par exemple 3.</translation>
    </message>
    <message>
        <source>The number of terms cannot be less than nothing.</source>
        <translation>Le nombre de mandats ne peut pas être inférieur à zéro.</translation>
    </message>
    <message>
        <source>The years out cannot be less than nothing.</source>
        <translation>Les années d&apos;interruption ne peuvent pas être inférieures à zéro.</translation>
    </message>
    <message>
        <source>The oldest age is below the youngest.</source>
        <translation>L&apos;âge maximal est inférieur à l&apos;âge minimal.</translation>
    </message>
    <message>
        <source>A role cannot come after itself.</source>
        <translation>Une fonction ne peut pas venir après elle-même.</translation>
    </message>
    <message>
        <source>Please say after which role it comes.</source>
        <translation>Veuillez dire après quelle fonction elle vient.</translation>
    </message>
    <message>
        <source>Please choose the first role.</source>
        <translation>Veuillez choisir la première fonction.</translation>
    </message>
    <message>
        <source>Please choose the second role.</source>
        <translation>Veuillez choisir la deuxième fonction.</translation>
    </message>
    <message>
        <source>Please choose two different roles.</source>
        <translation>Veuillez choisir deux fonctions différentes.</translation>
    </message>
    <message>
        <source>Please say whether one person may hold both.</source>
        <translation>Veuillez dire si une même personne peut exercer les deux.</translation>
    </message>
    <message>
        <source>a number of members</source>
        <translation>un nombre de membres</translation>
    </message>
    <message>
        <source>a fraction of the committee</source>
        <translation>une fraction du comité</translation>
    </message>
    <message>
        <source>the seats that are filled</source>
        <translation>les sièges pourvus</translation>
    </message>
    <message>
        <source>all seats, filled or not</source>
        <translation>tous les sièges, pourvus ou non</translation>
    </message>
    <message>
        <source>nobody, terms run out by themselves</source>
        <translation>personne, les mandats arrivent d&apos;eux-mêmes à leur fin</translation>
    </message>
    <message>
        <source>everybody every year</source>
        <translation>tout le monde chaque année</translation>
    </message>
    <message>
        <source>a part every year</source>
        <translation>une partie chaque année</translation>
    </message>
    <message>
        <source>to the nearest whole number</source>
        <translation>au nombre entier le plus proche</translation>
    </message>
    <message>
        <source>up</source>
        <translation>vers le haut</translation>
    </message>
    <message>
        <source>down</source>
        <translation>vers le bas</translation>
    </message>
    <message>
        <source>Constitution</source>
        <translation>Statuts</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Quorum of the committee is</source>
        <translation>Le quorum du comité est</translation>
    </message>
    <message>
        <source>Number for the quorum</source>
        <translation>Nombre pour le quorum</translation>
    </message>
    <message>
        <source>Part for the quorum</source>
        <translation>Fraction pour le quorum</translation>
    </message>
    <message>
        <source>out of</source>
        <translation>sur</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Calculé sur</translation>
    </message>
    <message>
        <source>Officers among them</source>
        <translation>Dont membres du bureau</translation>
    </message>
    <message>
        <source>Quorum of a general meeting</source>
        <translation>Quorum d&apos;une assemblée générale</translation>
    </message>
    <message>
        <source>The chair has a casting vote</source>
        <translation>Le président a voix prépondérante</translation>
    </message>
    <message>
        <source>Committee members at least</source>
        <translation>Membres du comité au moins</translation>
    </message>
    <message>
        <source>Committee members at most</source>
        <translation>Membres du comité au plus</translation>
    </message>
    <message>
        <source>Years in a row on the committee at most</source>
        <translation>Années de suite au comité au plus</translation>
    </message>
    <message>
        <source>Review after years on the committee</source>
        <translation>Réexamen après tant d&apos;années au comité</translation>
    </message>
    <message>
        <source>Years out of the role after that</source>
        <translation>Années hors de la fonction ensuite</translation>
    </message>
    <message>
        <source>Roles without limit</source>
        <translation>Fonctions sans limite</translation>
    </message>
    <message>
        <source>Who stands down each year</source>
        <translation>Qui se retire chaque année</translation>
    </message>
    <message>
        <source>Part that stands down</source>
        <translation>Fraction sortante</translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation>Arrondi</translation>
    </message>
    <message>
        <source>Officers count among them</source>
        <translation>Les membres du bureau en font partie</translation>
    </message>
    <message>
        <source>Co-opted members at most</source>
        <translation>Membres cooptés au plus</translation>
    </message>
    <message>
        <source>Co-opted members vote</source>
        <translation>Les membres cooptés votent</translation>
    </message>
    <message>
        <source>Years as co-opted member at most</source>
        <translation>Années comme membre coopté au plus</translation>
    </message>
    <message>
        <source>Meetings missed in a row until out</source>
        <translation>Réunions manquées de suite avant exclusion</translation>
    </message>
    <message>
        <source>Missed with apologies counts too</source>
        <translation>Les absences excusées comptent aussi</translation>
    </message>
    <message>
        <source>One officer per household</source>
        <translation>Un seul membre du bureau par foyer</translation>
    </message>
    <message>
        <source>One person may hold several roles</source>
        <translation>Une personne peut cumuler plusieurs fonctions</translation>
    </message>
    <message>
        <source>Days of notice of a meeting</source>
        <translation>Jours de délai pour convoquer une réunion</translation>
    </message>
    <message>
        <source>Days of notice of a general meeting</source>
        <translation>Jours de délai pour convoquer une assemblée générale</translation>
    </message>
    <message>
        <source>Notice in writing</source>
        <translation>Convocation par écrit</translation>
    </message>
    <message>
        <source>Nominations open, days before the AGM</source>
        <translation>Ouverture des candidatures, jours avant l&apos;assemblée générale</translation>
    </message>
    <message>
        <source>Nominations close, days before the AGM</source>
        <translation>Clôture des candidatures, jours avant l&apos;assemblée générale</translation>
    </message>
    <message>
        <source>Month of the AGM</source>
        <translation>Mois de l&apos;assemblée générale</translation>
    </message>
    <message>
        <source>Usual day in that month</source>
        <translation>Jour habituel dans ce mois</translation>
    </message>
    <message>
        <source>AGM no later than</source>
        <translation>Assemblée générale au plus tard le</translation>
    </message>
    <message>
        <source>Meetings a year at least</source>
        <translation>Réunions par an au moins</translation>
    </message>
    <message>
        <source>Only paid-up members stand</source>
        <translation>Seuls les membres à jour de cotisation sont éligibles</translation>
    </message>
    <message>
        <source>Who is put out may appeal to a general meeting</source>
        <translation>Une personne exclue peut faire appel devant l&apos;assemblée générale</translation>
    </message>
    <message>
        <source>Where it is written</source>
        <translation>Où c&apos;est écrit</translation>
    </message>
    <message>
        <source>Please give it a name, such as Our constitution of 2019.</source>
        <translation>Veuillez donner un nom, par exemple Nos statuts de 2019.</translation>
    </message>
    <message>
        <source>Please write the part as two numbers, such as 1 out of 2.</source>
        <translation>Veuillez écrire la fraction en deux nombres, par exemple 1 sur 2.</translation>
    </message>
    <message>
        <source>Please write the part as two numbers, such as 1 out of 3.</source>
        <translation>Veuillez écrire la fraction en deux nombres, par exemple 1 sur 3.</translation>
    </message>
    <message>
        <source>There are fewer members at most than at least.</source>
        <translation>Le nombre maximal de membres est inférieur au nombre minimal.</translation>
    </message>
    <message>
        <source>There is no such day of the year.</source>
        <translation>Ce jour n&apos;existe pas dans l&apos;année.</translation>
    </message>
    <message>
        <source>Please write day and month as 31-03.</source>
        <translation>Veuillez écrire le jour et le mois ainsi&#xa0;: 31-03.</translation>
    </message>
    <message>
        <source>This number cannot be less than nothing.</source>
        <translation>Ce nombre ne peut pas être inférieur à zéro.</translation>
    </message>
    <message>
        <source>Nominations close before they open.</source>
        <translation>Les candidatures sont closes avant d&apos;être ouvertes.</translation>
    </message>
    <message>
        <source>committee meeting</source>
        <translation>réunion du comité</translation>
    </message>
    <message>
        <source>annual general meeting</source>
        <translation>assemblée générale ordinaire</translation>
    </message>
    <message>
        <source>extraordinary general meeting</source>
        <translation>assemblée générale extraordinaire</translation>
    </message>
    <message>
        <source>joint meeting with a partner</source>
        <translation>réunion commune avec un partenaire</translation>
    </message>
    <message>
        <source>working group</source>
        <translation>groupe de travail</translation>
    </message>
    <message>
        <source>present</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>apologies</source>
        <translation>excusé</translation>
    </message>
    <message>
        <source>absent without apologies</source>
        <translation>absent sans excuse</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>invité</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Commence à</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Finit à</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Notice sent on</source>
        <translation>Convocation envoyée le</translation>
    </message>
    <message>
        <source>In the chair</source>
        <translation>Présidence</translation>
    </message>
    <message>
        <source>Minutes by</source>
        <translation>Compte rendu par</translation>
    </message>
    <message>
        <source>Minutes in general</source>
        <translation>Compte rendu général</translation>
    </message>
    <message>
        <source>Minutes approved on</source>
        <translation>Procès-verbal approuvé le</translation>
    </message>
    <message>
        <source>Members present</source>
        <translation>Adhérents présents</translation>
    </message>
    <message>
        <source>Changes sent out</source>
        <translation>Modifications envoyées</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>Point de l&apos;ordre du jour</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Papers and remarks</source>
        <translation>Documents et remarques</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ce qui a été dit</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Ce qui a été décidé</translation>
    </message>
    <message>
        <source>Comes back every time</source>
        <translation>Revient chaque fois</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Était</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Ce qui est à faire</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>In which role</source>
        <translation>Dans quelle fonction</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Pour le</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Fait le</translation>
    </message>
    <message>
        <source>Please write the day of the meeting.</source>
        <translation>Veuillez écrire le jour de la réunion.</translation>
    </message>
    <message>
        <source>Please write the time as 19:30.</source>
        <translation>Veuillez écrire l&apos;heure ainsi&#xa0;: 19:30.</translation>
    </message>
    <message>
        <source>The notice went out after the meeting.</source>
        <translation>La convocation est partie après la réunion.</translation>
    </message>
    <message>
        <source>Please choose the meeting.</source>
        <translation>Veuillez choisir la réunion.</translation>
    </message>
    <message>
        <source>Please give the item a title.</source>
        <translation>Veuillez donner un titre au point.</translation>
    </message>
    <message>
        <source>Please choose the person.</source>
        <translation>Choisissez la personne.</translation>
    </message>
    <message>
        <source>Please say what is to be done.</source>
        <translation>Veuillez dire ce qui est à faire.</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>projet</translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>adopté</translation>
    </message>
    <message>
        <source>put aside</source>
        <translation>mis de côté</translation>
    </message>
    <message>
        <source>Planned term</source>
        <translation>Mandat prévu</translation>
    </message>
    <message>
        <source>Rotation plan</source>
        <translation>Plan de rotation</translation>
    </message>
    <message>
        <source>Rotation plans</source>
        <translation>Plans de rotation</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Établi le</translation>
    </message>
    <message>
        <source>First AGM</source>
        <translation>Première assemblée générale</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Années</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Adopted on</source>
        <translation>Adopté le</translation>
    </message>
    <message>
        <source>Start number</source>
        <translation>Nombre de départ</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Planned terms</source>
        <translation>Mandats prévus</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Siège</translation>
    </message>
    <message>
        <source>From the AGM of</source>
        <translation>À partir de l&apos;assemblée générale de</translation>
    </message>
    <message>
        <source>Until the AGM of</source>
        <translation>Jusqu&apos;à l&apos;assemblée générale de</translation>
    </message>
    <message>
        <source>Locked by hand</source>
        <translation>Fixé à la main</translation>
    </message>
    <message>
        <source>Please give the plan a name, such as Plan for the AGM 2027.</source>
        <translation>Veuillez donner un nom au plan, par exemple Plan pour l&apos;assemblée générale 2027.</translation>
    </message>
    <message>
        <source>Please write the day of the first AGM.</source>
        <translation>Veuillez écrire le jour de la première assemblée générale.</translation>
    </message>
    <message>
        <source>A plan covers from 1 to 12 years.</source>
        <translation>Un plan couvre de 1 à 12 ans.</translation>
    </message>
    <message>
        <source>Please choose the plan.</source>
        <translation>Veuillez choisir le plan.</translation>
    </message>
    <message>
        <source>Please choose the role.</source>
        <translation>Veuillez choisir la fonction.</translation>
    </message>
    <message>
        <source>The term ends before it begins.</source>
        <translation>Le mandat finit avant de commencer.</translation>
    </message>
    <message>
        <source>elected</source>
        <translation>élu</translation>
    </message>
    <message>
        <source>co-opted</source>
        <translation>coopté</translation>
    </message>
    <message>
        <source>acting</source>
        <translation>par intérim</translation>
    </message>
    <message>
        <source>appointed</source>
        <translation>nommé</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prévu</translation>
    </message>
    <message>
        <source>Term of office</source>
        <translation>Mandat</translation>
    </message>
    <message>
        <source>Terms of office</source>
        <translation>Mandats</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Really ended on</source>
        <translation>Réellement terminé le</translation>
    </message>
    <message>
        <source>Came by being</source>
        <translation>Mode de désignation</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>Pourquoi il a pris fin</translation>
    </message>
    <message>
        <source>Honour</source>
        <translation>Distinction</translation>
    </message>
    <message>
        <source>Honours</source>
        <translation>Distinctions</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Décernée le</translation>
    </message>
    <message>
        <source>Please write the day the term began.</source>
        <translation>Veuillez écrire le jour où le mandat a commencé.</translation>
    </message>
    <message>
        <source>The term ended before it began.</source>
        <translation>Le mandat a fini avant de commencer.</translation>
    </message>
    <message>
        <source>Please name the honour, such as Honorary president.</source>
        <translation>Veuillez nommer la distinction, par exemple Président d&apos;honneur.</translation>
    </message>
    <message>
        <source>keen</source>
        <translation>très volontaire</translation>
    </message>
    <message>
        <source>willing</source>
        <translation>prêt(e)</translation>
    </message>
    <message>
        <source>if nobody else</source>
        <translation>à défaut d&apos;autre</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Willingness</source>
        <translation>Souhait</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilité</translation>
    </message>
    <message>
        <source>Would take it</source>
        <translation>Prendrait la fonction</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Dit le</translation>
    </message>
    <message>
        <source>Hours a month at most</source>
        <translation>Heures par mois au plus</translation>
    </message>
    <message>
        <source>Hours a month that are comfortable</source>
        <translation>Heures par mois qui conviennent</translation>
    </message>
    <message>
        <source>Hours worked</source>
        <translation>Heures de travail</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Pour quoi</translation>
    </message>
    <message>
        <source>Please write the year with four digits, such as 2027.</source>
        <translation>Veuillez écrire l&apos;année avec quatre chiffres, par exemple 2027.</translation>
    </message>
    <message>
        <source>What is comfortable is more than what is possible.</source>
        <translation>Les heures qui conviennent dépassent les heures possibles.</translation>
    </message>
    <message>
        <source>Please write the day.</source>
        <translation>Veuillez écrire le jour.</translation>
    </message>
    <message>
        <source>Please write how many minutes it took.</source>
        <translation>Veuillez écrire combien de minutes cela a pris.</translation>
    </message>
    <message>
        <source>out of so many</source>
        <translation>sur tant de membres</translation>
    </message>
    <message>
        <source>Minutes of work</source>
        <translation>Minutes de travail</translation>
    </message>
    <message>
        <source>This number is too large; %1 is the most.</source>
        <translation>Ce nombre est trop grand&#xa0;; le maximum est %1.</translation>
    </message>
    <message>
        <source>The meeting ends before it begins.</source>
        <translation>La réunion finit avant de commencer.</translation>
    </message>
    <message>
        <source>That is more than a month has. Write one line for each month.</source>
        <translation>C&apos;est plus que n&apos;en a un mois. Écrivez une ligne par mois.</translation>
    </message>
</context>
<context>
    <name>CommitteeArea</name>
    <message>
        <source>Committee</source>
        <translation>Comité</translation>
    </message>
    <message>
        <source>Load and balance of the committee</source>
        <translation>Charge et équilibre du comité</translation>
    </message>
    <message>
        <source>Who carries how much, and whom the committee is like.</source>
        <translation>Qui porte combien, et à qui le comité ressemble.</translation>
    </message>
    <message>
        <source>Form: who would take which role?</source>
        <translation>Formulaire&#xa0;: qui prendrait quelle fonction&#xa0;?</translation>
    </message>
    <message>
        <source>A sheet for the AGM on which people tick what they would take on.</source>
        <translation>Une feuille pour l&apos;assemblée générale où chacun coche ce qu&apos;il prendrait.</translation>
    </message>
    <message>
        <source>Rotation plan</source>
        <translation>Plan de rotation</translation>
    </message>
    <message>
        <source>Who would do what in the next years, for the AGM: the newest plan.</source>
        <translation>Qui ferait quoi dans les prochaines années, pour l&apos;assemblée générale&#xa0;: le dernier plan.</translation>
    </message>
</context>
<context>
    <name>CommitteeBalance</name>
    <message>
        <source>Committee</source>
        <translation>Comité</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>under 18</source>
        <translation>moins de 18 ans</translation>
    </message>
    <message>
        <source>75 and over</source>
        <translation>75 ans et plus</translation>
    </message>
    <message>
        <source>How old is the committee?</source>
        <translation>Quel âge a le comité&#xa0;?</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>women</source>
        <translation>femmes</translation>
    </message>
    <message>
        <source>men</source>
        <translation>hommes</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>How many women and men are on the committee?</source>
        <translation>Combien de femmes et d&apos;hommes au comité&#xa0;?</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Where does the committee live?</source>
        <translation>Où habite le comité&#xa0;?</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Quartier</translation>
    </message>
    <message>
        <source>Load and balance of the committee</source>
        <translation>Charge et équilibre du comité</translation>
    </message>
    <message>
        <source>What the constitution says today</source>
        <translation>Ce que disent les statuts aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Nothing is known of the committee here.</source>
        <translation>On ne sait rien du comité à ce sujet.</translation>
    </message>
    <message>
        <source>The committee is much like the membership.</source>
        <translation>Le comité ressemble bien à l&apos;ensemble des membres.</translation>
    </message>
    <message>
        <source>%1: %2 of the committee, %3 of the members.</source>
        <translation>%1&#xa0;: %2 du comité, %3 des membres.</translation>
    </message>
</context>
<context>
    <name>CommitteeChecked</name>
    <message>
        <source>There is a role called “%1” already. Change that one, or give it more seats.</source>
        <translation>Il existe déjà une fonction appelée «&#xa0;%1&#xa0;». Modifiez celle-ci ou donnez-lui plus de sièges.</translation>
    </message>
    <message>
        <source>The same person has this role already from %1. Write in that term when it ended, or change it instead.</source>
        <translation>La même personne exerce déjà cette fonction à partir du %1. Inscrivez dans ce mandat le jour où il a pris fin, ou modifiez-le.</translation>
    </message>
    <message>
        <source>There is no role called “%1”. The roles are: %2.</source>
        <translation>Il n’y a pas de fonction appelée «&#xa0;%1&#xa0;». Les fonctions sont&#xa0;: %2.</translation>
    </message>
    <message>
        <source>That day is still to come.</source>
        <translation>Ce jour est encore à venir.</translation>
    </message>
    <message>
        <source>There is an annual general meeting on %1 already. Change its day, or make this one an extraordinary general meeting.</source>
        <translation>Il y a déjà une assemblée générale ordinaire le %1. Changez son jour, ou faites de celle-ci une assemblée générale extraordinaire.</translation>
    </message>
</context>
<context>
    <name>CommitteeDue</name>
    <message>
        <source>%1 was planned as %2 from %3. Please say whether the AGM elected them.</source>
        <translation>Le plan prévoyait %1 comme %2 à partir du %3. Veuillez dire si l&apos;assemblée générale l&apos;a décidé ainsi.</translation>
    </message>
</context>
<context>
    <name>CommitteeEntries</name>
    <message>
        <source>There is nothing called “%1” to begin with; there are: %2.</source>
        <translation>Il n&apos;y a rien du nom de «&#xa0;%1&#xa0;» pour commencer&#xa0;; il y a&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>CommitteeKinds</name>
    <message>
        <source>Add a role</source>
        <translation>Ajouter une fonction</translation>
    </message>
    <message>
        <source>No role of the committee is written down yet</source>
        <translation>Aucune fonction du comité n&apos;est encore notée</translation>
    </message>
    <message>
        <source>Chair, secretary, treasurer and all the others who keep the association going: how many hours a month each takes, for how long it is held and what must come before it. Begin with the usual roles and change what is different with you.</source>
        <translation>Présidence, secrétariat, trésorerie et toutes les autres qui font vivre l&apos;association&#xa0;: combien d&apos;heures par mois, pour quelle durée et ce qui doit venir avant. Commencez par les fonctions habituelles et modifiez ce qui diffère chez vous.</translation>
    </message>
    <message>
        <source>Choose a role in the list to see here who holds it and who held it before.</source>
        <translation>Choisissez une fonction dans la liste pour voir ici qui l&apos;occupe et qui l&apos;a occupée.</translation>
    </message>
    <message>
        <source>Add a rule for two roles</source>
        <translation>Ajouter une règle pour deux fonctions</translation>
    </message>
    <message>
        <source>No rule for two roles is written down</source>
        <translation>Aucune règle pour deux fonctions n&apos;est notée</translation>
    </message>
    <message>
        <source>Write down here which two roles one person must never hold at the same time, such as chair and treasurer, or which two may go together although nobody else holds two.</source>
        <translation>Notez ici quelles deux fonctions une personne ne doit jamais cumuler, comme présidence et trésorerie, ou lesquelles vont ensemble alors que personne d&apos;autre n&apos;en cumule deux.</translation>
    </message>
    <message>
        <source>Choose a rule in the list to see it here.</source>
        <translation>Choisissez une règle dans la liste pour la voir ici.</translation>
    </message>
    <message>
        <source>Add a term of office</source>
        <translation>Ajouter un mandat</translation>
    </message>
    <message>
        <source>Which terms</source>
        <translation>Quels mandats</translation>
    </message>
    <message>
        <source>Nobody&apos;s term of office is written down yet</source>
        <translation>Aucun mandat n&apos;est encore noté</translation>
    </message>
    <message>
        <source>Write down who holds which role, from which day and until when, and who held it before, as far back as you know. From this Twinbook tells who may stand again, who stands down next, and who has carried how much for how long.</source>
        <translation>Notez qui occupe quelle fonction, depuis quand et jusqu&apos;à quand, et qui l&apos;a occupée avant, aussi loin que vous le savez. Twinbook en déduit qui peut se représenter, qui sort ensuite, et qui a porté combien pendant combien de temps.</translation>
    </message>
    <message>
        <source>Choose a term in the list to see here how long that person has served.</source>
        <translation>Choisissez un mandat dans la liste pour voir ici depuis combien de temps cette personne sert.</translation>
    </message>
    <message>
        <source>Add an honour</source>
        <translation>Ajouter une distinction</translation>
    </message>
    <message>
        <source>No honour is written down yet</source>
        <translation>Aucune distinction n&apos;est encore notée</translation>
    </message>
    <message>
        <source>Honorary presidents, life members, thanks for long service: so that nobody is forgotten, and nobody is thanked twice for the same.</source>
        <translation>Présidents d&apos;honneur, membres à vie, remerciements pour de longs services&#xa0;: pour que personne ne soit oublié, ni remercié deux fois pour la même chose.</translation>
    </message>
    <message>
        <source>Choose an honour in the list to see it here.</source>
        <translation>Choisissez une distinction dans la liste pour la voir ici.</translation>
    </message>
    <message>
        <source>Constitution</source>
        <translation>Statuts</translation>
    </message>
    <message>
        <source>Add a constitution</source>
        <translation>Ajouter des statuts</translation>
    </message>
    <message>
        <source>What your constitution says is not written down yet</source>
        <translation>Ce que disent vos statuts n&apos;est pas encore noté</translation>
    </message>
    <message>
        <source>Quorum, terms, who stands down, co-option, notice of meetings: Twinbook keeps to it when it plans and says in plain words what follows from it. Choose the one that is nearest to yours, go through it, and keep it. When yours changes, add the new one with its first day.</source>
        <translation>Quorum, mandats, membres sortants, cooptation, convocations&#xa0;: Twinbook s&apos;y tient quand il planifie et dit simplement ce qui en découle. Choisissez les statuts les plus proches des vôtres, parcourez-les et gardez-les. Quand les vôtres changent, ajoutez les nouveaux avec leur premier jour.</translation>
    </message>
    <message>
        <source>Choose a constitution in the list to see here what it says.</source>
        <translation>Choisissez des statuts dans la liste pour voir ici ce qu&apos;ils disent.</translation>
    </message>
    <message>
        <source>Add hours worked</source>
        <translation>Ajouter des heures</translation>
    </message>
    <message>
        <source>No hours are written down yet</source>
        <translation>Aucune heure n&apos;est encore notée</translation>
    </message>
    <message>
        <source>Who likes may write down how long the work took. A month in one line is enough. It shows what a role really takes before somebody new takes it on, and whom it is getting too much for.</source>
        <translation>Qui le veut peut noter le temps passé. Un mois par ligne suffit. On voit ainsi ce qu&apos;une fonction demande vraiment avant qu&apos;un autre la prenne, et pour qui cela devient trop.</translation>
    </message>
    <message>
        <source>Choose a line in the list to see it here.</source>
        <translation>Choisissez une ligne dans la liste pour la voir ici.</translation>
    </message>
</context>
<context>
    <name>CommitteeLists</name>
    <message>
        <source>All terms</source>
        <translation>Tous les mandats</translation>
    </message>
    <message>
        <source>In office</source>
        <translation>En fonction</translation>
    </message>
    <message>
        <source>Carried over until replaced</source>
        <translation>Prolongés jusqu&apos;au remplacement</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Toutes les actions</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>All meetings</source>
        <translation>Toutes les réunions</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Passées</translation>
    </message>
    <message>
        <source>General meetings</source>
        <translation>Assemblées générales</translation>
    </message>
</context>
<context>
    <name>CommitteePage</name>
    <message>
        <source>Committee</source>
        <translation>Comité</translation>
    </message>
</context>
<context>
    <name>CommunityAges</name>
    <message>
        <source>Ages in our town</source>
        <translation>Âge des habitants</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>Moins de 18 ans</translation>
    </message>
    <message>
        <source>18 to 24</source>
        <translation>18 à 24 ans</translation>
    </message>
    <message>
        <source>25 to 44</source>
        <translation>25 à 44 ans</translation>
    </message>
    <message>
        <source>45 to 64</source>
        <translation>45 à 64 ans</translation>
    </message>
    <message>
        <source>65 to 74</source>
        <translation>65 à 74 ans</translation>
    </message>
    <message>
        <source>75 and over</source>
        <translation>75 ans et plus</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Please write how many people there are, such as 2,400.</source>
        <translation>Écrivez le nombre de personnes, par exemple 2 400.</translation>
    </message>
</context>
<context>
    <name>CommunityDialog</name>
    <message>
        <source>The census or the council, with the year: Census 2021.</source>
        <translation>Le recensement ou la mairie, avec l&apos;année&#xa0;: recensement 2021.</translation>
    </message>
    <message>
        <source>Ages in our town</source>
        <translation>Âge des habitants</translation>
    </message>
    <message>
        <source>Save the ages</source>
        <translation>Enregistrer les âges</translation>
    </message>
    <message>
        <source>How many people of each age live where you are. The age profile then shows beside the members how old the town is. Leave all empty to show the members alone.</source>
        <translation>Combien de personnes de chaque âge habitent chez vous. La répartition par âge montre alors à côté des membres l&apos;âge des habitants. Laissez tout vide pour ne montrer que les membres.</translation>
    </message>
    <message>
        <source>Change the ages in our town</source>
        <translation>Modifier l&apos;âge des habitants</translation>
    </message>
    <message>
        <source>Changed the ages in our town.</source>
        <translation>L&apos;âge des habitants est modifié.</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentements</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Agreed to</source>
        <translation>A accepté</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>newsletter and invitations</source>
        <translation>lettre d&apos;information et invitations</translation>
    </message>
    <message>
        <source>photographs</source>
        <translation>photographies</translation>
    </message>
    <message>
        <source>sharing details with the twin committee</source>
        <translation>communication au comité jumeau</translation>
    </message>
    <message>
        <source>keeping health details</source>
        <translation>conservation de données de santé</translation>
    </message>
    <message>
        <source>keeping in touch</source>
        <translation>rester en contact</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>autre chose</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En toutes lettres</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Donné le</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>Comment il a été donné</translation>
    </message>
    <message>
        <source>in writing</source>
        <translation>par écrit</translation>
    </message>
    <message>
        <source>on a form</source>
        <translation>sur un formulaire</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en ligne</translation>
    </message>
    <message>
        <source>by word of mouth</source>
        <translation>de vive voix</translation>
    </message>
    <message>
        <source>Where it can be seen</source>
        <translation>Où cela se trouve</translation>
    </message>
    <message>
        <source>Given by the guardian</source>
        <translation>Donné par le tuteur</translation>
    </message>
    <message>
        <source>Name of the guardian</source>
        <translation>Nom du tuteur</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>Valable jusqu&apos;au</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Retiré le</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>standing in lists that are handed out</source>
        <translation>inscription dans des listes remises à d&apos;autres</translation>
    </message>
</context>
<context>
    <name>ConsentCheck</name>
    <message>
        <source>Please say who has agreed.</source>
        <translation>Dites qui a accepté.</translation>
    </message>
    <message>
        <source>Please say what was agreed to.</source>
        <translation>Dites ce qui a été accepté.</translation>
    </message>
    <message>
        <source>Please say in a few words what was agreed to.</source>
        <translation>Dites en quelques mots ce qui a été accepté.</translation>
    </message>
    <message>
        <source>Please give the day: a consent without one proves nothing.</source>
        <translation>Donnez le jour&#xa0;: sans lui, un consentement ne prouve rien.</translation>
    </message>
    <message>
        <source>This day is still to come. Please check it.</source>
        <translation>Ce jour est encore à venir. Vérifiez-le.</translation>
    </message>
    <message>
        <source>A guardian is somebody else. Leave it empty for an adult.</source>
        <translation>Un tuteur est une autre personne. Laissez vide pour un adulte.</translation>
    </message>
    <message>
        <source>This is before the consent was given. Please check both days.</source>
        <translation>C&apos;est avant le jour du consentement. Vérifiez les deux jours.</translation>
    </message>
</context>
<context>
    <name>ConsentGaps</name>
    <message>
        <source>never asked</source>
        <translation>jamais demandé</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsentRules</name>
    <message>
        <source>agreed on %1</source>
        <translation>accepté le %1</translation>
    </message>
    <message>
        <source>no day is known</source>
        <translation>aucun jour connu</translation>
    </message>
    <message>
        <source>withdrawn on %1</source>
        <translation>retiré le %1</translation>
    </message>
    <message>
        <source>held until %1</source>
        <translation>valable jusqu&apos;au %1</translation>
    </message>
    <message>
        <source>a parent or guardian has to agree</source>
        <translation>un parent ou tuteur doit accepter</translation>
    </message>
    <message>
        <source>18 since %1: their own is needed</source>
        <translation>18 ans depuis le %1&#xa0;: il faut le sien</translation>
    </message>
    <message>
        <source>of age now: their own is needed</source>
        <translation>majeur maintenant&#xa0;: il faut le sien</translation>
    </message>
</context>
<context>
    <name>ConstitutionDetail</name>
    <message>
        <source>%1 out of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Quorum and votes</source>
        <translation>Quorum et votes</translation>
    </message>
    <message>
        <source>Standing down by turns</source>
        <translation>Renouvellement par parts</translation>
    </message>
    <message>
        <source>What follows from it today</source>
        <translation>Ce qui en découle aujourd&apos;hui</translation>
    </message>
    <message>
        <source>It holds from %1</source>
        <translation>Ils s&apos;appliquent dès le %1</translation>
    </message>
    <message>
        <source>It has always held</source>
        <translation>Ils se sont toujours appliqués</translation>
    </message>
    <message>
        <source>It holds today</source>
        <translation>Ils s&apos;appliquent aujourd&apos;hui</translation>
    </message>
    <message>
        <source>The committee</source>
        <translation>Le comité</translation>
    </message>
    <message>
        <source>Terms and limits</source>
        <translation>Mandats et limites</translation>
    </message>
    <message>
        <source>Co-option</source>
        <translation>Cooptation</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
    <message>
        <source>The annual general meeting</source>
        <translation>L&apos;assemblée générale</translation>
    </message>
    <message>
        <source>Usual day</source>
        <translation>Jour habituel</translation>
    </message>
    <message>
        <source>Where it is written</source>
        <translation>Où c&apos;est écrit</translation>
    </message>
</context>
<context>
    <name>ConstitutionForm</name>
    <message>
        <source>0 where it says nothing about this.</source>
        <translation>0 s&apos;ils n&apos;en disent rien.</translation>
    </message>
    <message>
        <source>From that day on it holds. Left empty, it has always held.</source>
        <translation>Ils s&apos;appliquent dès ce jour. Vide&#xa0;: depuis toujours.</translation>
    </message>
    <message>
        <source>How many must be there so that the committee can decide.</source>
        <translation>Combien doivent être là pour que le comité puisse décider.</translation>
    </message>
    <message>
        <source>Where the quorum is a number: that number.</source>
        <translation>Si le quorum est un nombre&#xa0;: ce nombre.</translation>
    </message>
    <message>
        <source>Where the quorum is a part: 1 here and 2 below is a half; halves are rounded up.</source>
        <translation>Si le quorum est une part&#xa0;: 1 ici et 2 dessous font la moitié&#xa0;; on arrondit vers le haut.</translation>
    </message>
    <message>
        <source>Whether vacant seats count when the part is taken. Most count only those in office.</source>
        <translation>Si les sièges vacants comptent pour la part. Le plus souvent, seuls comptent les membres en fonction.</translation>
    </message>
    <message>
        <source>So many of those present must be officers.</source>
        <translation>Autant de présents doivent être du bureau.</translation>
    </message>
    <message>
        <source>So many members must be at a general meeting.</source>
        <translation>Autant d&apos;adhérents doivent être à l&apos;assemblée générale.</translation>
    </message>
    <message>
        <source>The chair decides where the votes are equal.</source>
        <translation>La présidence décide en cas d&apos;égalité.</translation>
    </message>
    <message>
        <source>Below this number Twinbook warns.</source>
        <translation>En dessous, Twinbook avertit.</translation>
    </message>
    <message>
        <source>Those who were co-opted are not counted.</source>
        <translation>Les membres cooptés ne comptent pas.</translation>
    </message>
    <message>
        <source>In whatever role. 0 means no limit.</source>
        <translation>Quelle que soit la fonction. 0&#xa0;: pas de limite.</translation>
    </message>
    <message>
        <source>So long after that nobody may come back.</source>
        <translation>Pendant ce temps, personne ne revient.</translation>
    </message>
    <message>
        <source>After so many years the annual report explains why somebody serves on; nine is usual.</source>
        <translation>Après autant d&apos;années, le rapport annuel explique pourquoi quelqu&apos;un reste&#xa0;; neuf est courant.</translation>
    </message>
    <message>
        <source>For all roles that do not say otherwise.</source>
        <translation>Pour toutes les fonctions qui ne disent rien d&apos;autre.</translation>
    </message>
    <message>
        <source>In the same role, where the role does not say otherwise. 0 means no limit.</source>
        <translation>Dans la même fonction, si elle ne dit rien d&apos;autre. 0&#xa0;: pas de limite.</translation>
    </message>
    <message>
        <source>So long after that nobody may hold the same role again.</source>
        <translation>Pendant ce temps, personne ne reprend la même fonction.</translation>
    </message>
    <message>
        <source>With commas between them, for example “Secretary, Treasurer”.</source>
        <translation>Séparées par des virgules, par exemple «&#xa0;Secrétariat, Trésorerie&#xa0;».</translation>
    </message>
    <message>
        <source>Whoever stands down may usually be elected again.</source>
        <translation>Qui sort peut d&apos;ordinaire être réélu.</translation>
    </message>
    <message>
        <source>Where it is a part: 1 here and 3 below is a third.</source>
        <translation>Si c&apos;est une part&#xa0;: 1 ici et 3 dessous font un tiers.</translation>
    </message>
    <message>
        <source>A third of ten is three to the nearest whole number, four up.</source>
        <translation>Un tiers de dix fait trois au plus proche, quatre vers le haut.</translation>
    </message>
    <message>
        <source>Otherwise only those without an office stand down by turns.</source>
        <translation>Sinon, seuls sortent ceux qui n&apos;ont pas de charge au bureau.</translation>
    </message>
    <message>
        <source>0 means as many as they like; -1 means that nobody may be co-opted.</source>
        <translation>0&#xa0;: autant qu&apos;on veut&#xa0;; -1&#xa0;: personne ne peut être coopté.</translation>
    </message>
    <message>
        <source>Otherwise they take part and do not vote.</source>
        <translation>Sinon, ils participent sans voter.</translation>
    </message>
    <message>
        <source>Then they must be elected or go.</source>
        <translation>Ensuite, ils sont élus ou s&apos;en vont.</translation>
    </message>
    <message>
        <source>After so many in a row the seat is lost.</source>
        <translation>Après autant de suite, le siège est perdu.</translation>
    </message>
    <message>
        <source>Otherwise only meetings missed without a word count.</source>
        <translation>Sinon, seules comptent les absences sans excuse.</translation>
    </message>
    <message>
        <source>Two of one household never hold offices at the same time.</source>
        <translation>Deux personnes d&apos;un même foyer ne sont jamais au bureau en même temps.</translation>
    </message>
    <message>
        <source>Otherwise each holds one role. Exceptions stand under Two roles.</source>
        <translation>Sinon, chacun a une fonction. Les exceptions sont sous Deux fonctions.</translation>
    </message>
    <message>
        <source>A word at the meeting before is not enough.</source>
        <translation>Un mot à la réunion précédente ne suffit pas.</translation>
    </message>
    <message>
        <source>1 for January to 12 for December.</source>
        <translation>De 1 pour janvier à 12 pour décembre.</translation>
    </message>
    <message>
        <source>The plan reckons with this day until the meeting is called.</source>
        <translation>Le plan compte avec ce jour tant que l&apos;assemblée n&apos;est pas convoquée.</translation>
    </message>
    <message>
        <source>Day and month, for example 31-03.</source>
        <translation>Jour et mois, par exemple 31-03.</translation>
    </message>
    <message>
        <source>Who owes a subscription is not planned for a role.</source>
        <translation>Qui doit une cotisation n&apos;est pas prévu pour une fonction.</translation>
    </message>
    <message>
        <source>0 means no limit.</source>
        <translation>0&#xa0;: pas de limite.</translation>
    </message>
    <message>
        <source>Said in the notice when somebody loses a seat.</source>
        <translation>Rappelé quand quelqu&apos;un perd son siège.</translation>
    </message>
    <message>
        <source>For example “Constitution of 12 May 2019, page 3”.</source>
        <translation>Par exemple «&#xa0;Statuts du 12 mai 2019, page 3&#xa0;».</translation>
    </message>
    <message>
        <source>Keep this constitution</source>
        <translation>Garder ces statuts</translation>
    </message>
    <message>
        <source>Edit constitution</source>
        <translation>Modifier les statuts</translation>
    </message>
    <message>
        <source>Quorum and votes</source>
        <translation>Quorum et votes</translation>
    </message>
    <message>
        <source>The committee</source>
        <translation>Le comité</translation>
    </message>
    <message>
        <source>Terms and limits</source>
        <translation>Mandats et limites</translation>
    </message>
    <message>
        <source>Standing down by turns</source>
        <translation>Renouvellement par parts</translation>
    </message>
    <message>
        <source>Co-option</source>
        <translation>Cooptation</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
    <message>
        <source>The annual general meeting</source>
        <translation>L&apos;assemblée générale</translation>
    </message>
    <message>
        <source>Where it is written</source>
        <translation>Où c&apos;est écrit</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>comma</source>
        <translation>virgule</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>point-virgule</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulation</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>barre verticale</translation>
    </message>
    <message>
        <source>one column</source>
        <translation>une seule colonne</translation>
    </message>
    <message>
        <source>CSV, %1, %2</source>
        <comment>delimiter, encoding</comment>
        <translation>CSV, %1, %2</translation>
    </message>
    <message>
        <source>The quotation mark in line %1 is never closed. It was read as part of the text.</source>
        <translation>Le guillemet de la ligne %1 n&apos;est jamais fermé. Il a été lu comme faisant partie du texte.</translation>
    </message>
</context>
<context>
    <name>DataClock</name>
    <message>
        <source>Answered on %1</source>
        <translation>Répondu le %1</translation>
    </message>
    <message>
        <source>Report it by %1, %2</source>
        <comment>day, time</comment>
        <translation>À signaler avant le %1, %2</translation>
    </message>
    <message>
        <source>Acknowledge it by %1</source>
        <translation>Accuser réception jusqu&apos;au %1</translation>
    </message>
    <message>
        <source>The clock stands since %1, until they say what they want</source>
        <translation>Le délai est suspendu depuis le %1, jusqu&apos;à ce qu&apos;ils disent ce qu&apos;ils veulent</translation>
    </message>
    <message>
        <source>Answer by %1</source>
        <translation>Répondre jusqu&apos;au %1</translation>
    </message>
</context>
<context>
    <name>DataRequest</name>
    <message>
        <source>Data request</source>
        <translation>Demande sur les données</translation>
    </message>
    <message>
        <source>Data requests</source>
        <translation>Demandes sur les données</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>De quoi il s&apos;agit</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>access: to see what is held</source>
        <translation>accès&#xa0;: voir ce qui est gardé</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>rectification</translation>
    </message>
    <message>
        <source>erasure: to be forgotten</source>
        <translation>effacement&#xa0;: être oublié</translation>
    </message>
    <message>
        <source>objection</source>
        <translation>opposition</translation>
    </message>
    <message>
        <source>complaint</source>
        <translation>réclamation</translation>
    </message>
    <message>
        <source>breach: data lost or seen by others</source>
        <translation>fuite&#xa0;: données perdues ou vues par d&apos;autres</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Reçue le</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>Connue depuis</translation>
    </message>
    <message>
        <source>Identity checked on</source>
        <translation>Identité vérifiée le</translation>
    </message>
    <message>
        <source>Acknowledged on</source>
        <translation>Accusé de réception le</translation>
    </message>
    <message>
        <source>Asked what is wanted on</source>
        <translation>Précisions demandées le</translation>
    </message>
    <message>
        <source>Had the answer to that on</source>
        <translation>Précisions reçues le</translation>
    </message>
    <message>
        <source>Two months longer, and told so</source>
        <translation>Deux mois de plus, et ils le savent</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Répondu le</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimé</translation>
    </message>
</context>
<context>
    <name>DataRequestCheck</name>
    <message>
        <source>This is before the day of receipt. Please check both days.</source>
        <translation>C&apos;est avant le jour de réception. Vérifiez les deux jours.</translation>
    </message>
    <message>
        <source>Please say what it is about.</source>
        <translation>Dites de quoi il s&apos;agit.</translation>
    </message>
    <message>
        <source>Please give the day: the clock begins with it.</source>
        <translation>Donnez le jour&#xa0;: le délai commence avec lui.</translation>
    </message>
    <message>
        <source>This day is still to come. Please check it.</source>
        <translation>Ce jour est encore à venir. Vérifiez-le.</translation>
    </message>
    <message>
        <source>Please say on which day you asked what is wanted.</source>
        <translation>Dites quel jour vous avez demandé des précisions.</translation>
    </message>
    <message>
        <source>This is before the day on which you asked. Please check both days.</source>
        <translation>C&apos;est avant le jour de votre demande. Vérifiez les deux jours.</translation>
    </message>
</context>
<context>
    <name>DatedFigure</name>
    <message>
        <source>Rate or limit</source>
        <translation>Taux ou plafond</translation>
    </message>
    <message>
        <source>Rates and limits</source>
        <translation>Taux et plafonds</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valable à partir du</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu&apos;au</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>The program knows no rate or limit of this name.</source>
        <translation>Le programme ne connaît aucun taux ni plafond de ce nom.</translation>
    </message>
    <message>
        <source>This ends before it begins. Please check both dates.</source>
        <translation>La fin précède le début. Veuillez vérifier les deux dates.</translation>
    </message>
    <message>
        <source>Please write a number, such as 25 or 30.00.</source>
        <translation>Écrivez un nombre, par exemple 25 ou 30,00.</translation>
    </message>
    <message>
        <source>This is a whole number, without a fraction.</source>
        <translation>C&apos;est un nombre entier, sans décimales.</translation>
    </message>
</context>
<context>
    <name>DueList</name>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Now or within a fortnight</source>
        <translation>Maintenant ou dans les quinze jours</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>They have the same name.</source>
        <translation>Le nom est le même.</translation>
    </message>
    <message>
        <source>First name and last name have changed places.</source>
        <translation>Le prénom et le nom sont intervertis.</translation>
    </message>
    <message>
        <source>Their names are nearly the same.</source>
        <translation>Les noms sont presque les mêmes.</translation>
    </message>
    <message>
        <source>They have the same first name and another last name.</source>
        <translation>Le prénom est le même, le nom est différent.</translation>
    </message>
    <message>
        <source>Both were born on %1.</source>
        <translation>Tous deux sont nés le %1.</translation>
    </message>
    <message>
        <source>They have the same e-mail address, %1.</source>
        <translation>L&apos;adresse e-mail est la même, %1.</translation>
    </message>
    <message>
        <source>They have the same membership number, %1.</source>
        <translation>Le numéro d&apos;adhérent est le même, %1.</translation>
    </message>
    <message>
        <source>They have the same telephone number.</source>
        <translation>Le numéro de téléphone est le même.</translation>
    </message>
    <message>
        <source>They live in one household.</source>
        <translation>Ils vivent dans un même foyer.</translation>
    </message>
    <message>
        <source>They have the same address.</source>
        <translation>L&apos;adresse est la même.</translation>
    </message>
    <message>
        <source>They live in the same town.</source>
        <translation>Ils habitent la même ville.</translation>
    </message>
    <message>
        <source>But their addresses differ.</source>
        <translation>Mais les adresses sont différentes.</translation>
    </message>
    <message>
        <source>But their e-mail addresses differ.</source>
        <translation>Mais les adresses e-mail sont différentes.</translation>
    </message>
    <message>
        <source>But their membership numbers differ.</source>
        <translation>Mais les numéros d&apos;adhérent sont différents.</translation>
    </message>
    <message>
        <source>One of them has no name.</source>
        <translation>L&apos;une des deux entrées n&apos;a pas de nom.</translation>
    </message>
    <message>
        <source>People of one last name live in both.</source>
        <translation>Des personnes du même nom vivent dans les deux.</translation>
    </message>
    <message>
        <source>In one of them nobody lives.</source>
        <translation>Dans l&apos;un des deux, personne n&apos;habite.</translation>
    </message>
    <message>
        <source>But nobody of one last name lives in both.</source>
        <translation>Mais personne du même nom ne vit dans les deux.</translation>
    </message>
    <message>
        <source>But they are in different towns.</source>
        <translation>Mais ils se trouvent dans des villes différentes.</translation>
    </message>
    <message>
        <source>almost certainly the same</source>
        <translation>presque certainement les mêmes</translation>
    </message>
    <message>
        <source>probably the same</source>
        <translation>probablement les mêmes</translation>
    </message>
    <message>
        <source>perhaps the same</source>
        <translation>peut-être les mêmes</translation>
    </message>
    <message>
        <source>They have the same last name and another first name.</source>
        <translation>Ils ont le même nom et un autre prénom.</translation>
    </message>
</context>
<context>
    <name>Enclosure</name>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>Attached file</source>
        <translation>Fichier joint</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Fichiers joints</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Type de fichier</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Taille en octets</translation>
    </message>
    <message>
        <source>Known again by</source>
        <translation>Reconnu à</translation>
    </message>
    <message>
        <source>Attached on</source>
        <translation>Joint le</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>There is no file %1. It may have been moved or renamed.</source>
        <translation>Il n&apos;y a pas de fichier %1. Il a peut-être été déplacé ou renommé.</translation>
    </message>
    <message>
        <source>%1 is a folder. Attach the files in it one by one, or pack them into one.</source>
        <translation>%1 est un dossier. Joignez ses fichiers un par un, ou réunissez-les en un seul.</translation>
    </message>
    <message>
        <source>%1 is empty: there is nothing in it to keep.</source>
        <translation>%1 est vide&#xa0;: il n&apos;y a rien à garder.</translation>
    </message>
    <message>
        <source>%1 is too large: the book takes files of up to 25 MB. Make the picture smaller, or keep the file beside the book and write down where it lies.</source>
        <translation>%1 est trop grand&#xa0;: le livre prend des fichiers jusqu&apos;à 25 Mo. Réduisez l&apos;image, ou gardez le fichier à côté du livre et notez où il se trouve.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Another program may have it open, or you may not read it.</source>
        <translation>%1 ne peut pas être lu. Un autre programme l&apos;a peut-être ouvert, ou vous n&apos;avez pas le droit de le lire.</translation>
    </message>
    <message>
        <source>What was in %1 is no longer in the book.</source>
        <translation>Le contenu de %1 n&apos;est plus dans le livre.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Le dossier %1 ne peut pas être créé.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check that the disk has room and that you may write there.</source>
        <translation>%1 ne peut pas être écrit. Vérifiez qu&apos;il y a de la place sur le disque et que vous pouvez y écrire.</translation>
    </message>
    <message>
        <source>What was in the attached file %1 is not in the book. Attach it again, or restore a backup.</source>
        <translation>Le contenu du fichier joint %1 n&apos;est pas dans le livre. Joignez-le de nouveau, ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <comment>megabytes</comment>
        <translation>%1 Mo</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <comment>kilobytes</comment>
        <translation>%1 ko</translation>
    </message>
</context>
<context>
    <name>FieldChecks</name>
    <message>
        <source>This does not look like an e-mail address. It should look like name@example.org.</source>
        <translation>Cela ne ressemble pas à une adresse électronique. Elle devrait ressembler à nom@exemple.org.</translation>
    </message>
    <message>
        <source>This does not look like a telephone number: it has too few digits.</source>
        <translation>Cela ne ressemble pas à un numéro de téléphone&#xa0;: il y a trop peu de chiffres.</translation>
    </message>
</context>
<context>
    <name>FigureWords</name>
    <message>
        <source>Gift Aid</source>
        <translation>Gift Aid</translation>
    </message>
    <message>
        <source>Small donations scheme</source>
        <translation>Régime des petits dons</translation>
    </message>
    <message>
        <source>Data protection</source>
        <translation>Protection des données</translation>
    </message>
    <message>
        <source>To claim back on a gift</source>
        <translation>À réclamer sur un don</translation>
    </message>
    <message>
        <source>The most of one gift in an aggregated line</source>
        <translation>Le plus qu&apos;un don peut valoir dans une ligne groupée</translation>
    </message>
    <message>
        <source>The most of an aggregated line</source>
        <translation>Le plus que peut valoir une ligne groupée</translation>
    </message>
    <message>
        <source>Benefit to the donor, of the first part of a gift</source>
        <translation>Avantage au donateur, sur la première part d&apos;un don</translation>
    </message>
    <message>
        <source>Benefit to the donor: how far the first part goes</source>
        <translation>Avantage au donateur&#xa0;: jusqu&apos;où va la première part</translation>
    </message>
    <message>
        <source>Benefit to the donor, of the rest of a gift</source>
        <translation>Avantage au donateur, sur le reste d&apos;un don</translation>
    </message>
    <message>
        <source>Benefit to the donor, the most in a tax year</source>
        <translation>Avantage au donateur, au plus par année fiscale</translation>
    </message>
    <message>
        <source>How far back a claim may reach</source>
        <translation>Jusqu&apos;où une demande peut remonter</translation>
    </message>
    <message>
        <source>The most of one gift</source>
        <translation>Le plus qu&apos;un don peut valoir</translation>
    </message>
    <message>
        <source>The most in a tax year</source>
        <translation>Au plus par année fiscale</translation>
    </message>
    <message>
        <source>So many times the gifts claimed by Gift Aid</source>
        <translation>Tant de fois les dons réclamés par Gift Aid</translation>
    </message>
    <message>
        <source>How long accounts are kept</source>
        <translation>Combien de temps les comptes sont gardés</translation>
    </message>
    <message>
        <source>Time to answer a request</source>
        <translation>Délai pour répondre à une demande</translation>
    </message>
    <message>
        <source>Further time for a difficult request</source>
        <translation>Délai supplémentaire pour une demande difficile</translation>
    </message>
    <message>
        <source>Time to acknowledge a complaint</source>
        <translation>Délai pour accuser réception d&apos;une plainte</translation>
    </message>
    <message>
        <source>Time to report a breach</source>
        <translation>Délai pour signaler une fuite</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from %2 until %3</source>
        <comment>a value, two days</comment>
        <translation>%1 du %2 au %3</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <comment>a value, a day</comment>
        <translation>%1 jusqu&apos;au %2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>a value, a day</comment>
        <translation>%1 à partir du %2</translation>
    </message>
    <message>
        <source>Partnerships</source>
        <translation>Jumelages</translation>
    </message>
    <message>
        <source>After which a link is to be checked again</source>
        <translation>Délai après lequel un jumelage est à vérifier</translation>
    </message>
    <message>
        <source>Travel and borders</source>
        <translation>Voyage et frontières</translation>
    </message>
    <message>
        <source>Young people</source>
        <translation>Jeunes</translation>
    </message>
    <message>
        <source>The most days in the Schengen area</source>
        <translation>Nombre de jours maximal dans l’espace Schengen</translation>
    </message>
    <message>
        <source>The days of which these are</source>
        <translation>Nombre de jours sur lesquels on compte</translation>
    </message>
    <message>
        <source>The oldest passport on the day of entry</source>
        <translation>Âge maximal du passeport le jour de l’entrée</translation>
    </message>
    <message>
        <source>How long a passport still runs after the return</source>
        <translation>Validité restante du passeport après le retour</translation>
    </message>
    <message>
        <source>How long a British travel authorisation holds</source>
        <translation>Durée d’une autorisation de voyage britannique</translation>
    </message>
    <message>
        <source>Private fostering: from which age there is none</source>
        <translation>Placement privé&#xa0;: âge à partir duquel il n’y en a pas</translation>
    </message>
    <message>
        <source>Private fostering: the same for disabled guests</source>
        <translation>Placement privé&#xa0;: de même pour des invités handicapés</translation>
    </message>
    <message>
        <source>Private fostering: from so many days on</source>
        <translation>Placement privé&#xa0;: à partir de tant de jours</translation>
    </message>
    <message>
        <source>Private fostering: notice before the first day</source>
        <translation>Placement privé&#xa0;: déclaration avant le premier jour</translation>
    </message>
    <message>
        <source>Leaders at least</source>
        <translation>Accompagnateurs au moins</translation>
    </message>
    <message>
        <source>Risk assessment: medium from</source>
        <translation>Évaluation des risques&#xa0;: moyen à partir de</translation>
    </message>
    <message>
        <source>Risk assessment: high, stop, from</source>
        <translation>Évaluation des risques&#xa0;: élevé, arrêter, à partir de</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>This file is empty. Choose a file that holds a list, or export it once more.</source>
        <translation>Ce fichier est vide. Choisissez un fichier qui contient une liste, ou exportez-le encore une fois.</translation>
    </message>
    <message>
        <source>This file is an old Excel workbook (.xls) or is protected by a password. Open it in your spreadsheet program and save it without a password as .xlsx or CSV.</source>
        <translation>Ce fichier est un ancien classeur Excel (.xls) ou est protégé par un mot de passe. Ouvrez-le dans votre tableur et enregistrez-le sans mot de passe, en .xlsx ou CSV.</translation>
    </message>
    <message>
        <source>This file is a packed folder or a text document, not a list. Unpack it first, or choose a spreadsheet or CSV file.</source>
        <translation>Ce fichier est une archive ou un document de texte, pas une liste. Décompressez-le d&apos;abord, ou choisissez une feuille de tableur ou un fichier CSV.</translation>
    </message>
    <message>
        <source>This file is a PDF, which can be read by people only. Ask for the list as a spreadsheet or CSV file.</source>
        <translation>Ce fichier est un PDF, que seul un être humain peut lire. Demandez la liste comme feuille de tableur ou fichier CSV.</translation>
    </message>
    <message>
        <source>This file is a picture, not a list. Choose a spreadsheet or CSV file.</source>
        <translation>Ce fichier est une image, pas une liste. Choisissez une feuille de tableur ou un fichier CSV.</translation>
    </message>
    <message>
        <source>This file is a book of Twinbook or another database, not a list. Open it as a book instead.</source>
        <translation>Ce fichier est un livre de Twinbook ou une autre base de données, pas une liste. Ouvrez-le plutôt comme livre.</translation>
    </message>
    <message>
        <source>This file is a text document (RTF), not a list. Choose a spreadsheet or CSV file.</source>
        <translation>Ce fichier est un document de texte (RTF), pas une liste. Choisissez une feuille de tableur ou un fichier CSV.</translation>
    </message>
    <message>
        <source>This file is a bank statement (OFX), not a list. Choose a spreadsheet or CSV file.</source>
        <translation>Ce fichier est un relevé bancaire (OFX), pas une liste. Choisissez une feuille de tableur ou un fichier CSV.</translation>
    </message>
    <message>
        <source>This file is a bank statement (QIF), not a list. Choose a spreadsheet or CSV file.</source>
        <translation>Ce fichier est un relevé bancaire (QIF), pas une liste. Choisissez une feuille de tableur ou un fichier CSV.</translation>
    </message>
    <message>
        <source>This file is a bank statement (CAMT), not a list. Choose a spreadsheet or CSV file.</source>
        <translation>Ce fichier est un relevé bancaire (CAMT), pas une liste. Choisissez une feuille de tableur ou un fichier CSV.</translation>
    </message>
    <message>
        <source>This file is a bank statement (MT940), not a list. Choose a spreadsheet or CSV file.</source>
        <translation>Ce fichier est un relevé bancaire (MT940), pas une liste. Choisissez une feuille de tableur ou un fichier CSV.</translation>
    </message>
    <message>
        <source>This file is a web page, even if its name says otherwise. Open it in your spreadsheet program and save it as .xlsx or CSV.</source>
        <translation>Ce fichier est une page web, même si son nom dit autre chose. Ouvrez-le dans votre tableur et enregistrez-le en .xlsx ou CSV.</translation>
    </message>
    <message>
        <source>This file is an XML document, not a list. If a spreadsheet program can open it, save it there as .xlsx or CSV.</source>
        <translation>Ce fichier est un document XML, pas une liste. Si un tableur peut l&apos;ouvrir, enregistrez-le depuis là en .xlsx ou CSV.</translation>
    </message>
    <message>
        <source>This file holds data for programs (JSON), not a list. Ask for it as a spreadsheet or CSV file.</source>
        <translation>Ce fichier contient des données pour programmes (JSON), pas une liste. Demandez-la comme feuille de tableur ou fichier CSV.</translation>
    </message>
    <message>
        <source>This file is an address book (vCard), not a table. Import it as an address book instead.</source>
        <translation>Ce fichier est un carnet d&apos;adresses (vCard), pas un tableau. Importez-le plutôt comme carnet d&apos;adresses.</translation>
    </message>
    <message>
        <source>This file is a calendar (iCalendar), not a list. Choose a spreadsheet or CSV file.</source>
        <translation>Ce fichier est un calendrier (iCalendar), pas une liste. Choisissez une feuille de tableur ou un fichier CSV.</translation>
    </message>
    <message>
        <source>This file is not a list that can be read. Choose a spreadsheet (.xlsx, .ods) or a CSV file.</source>
        <translation>Ce fichier n&apos;est pas une liste lisible. Choisissez une feuille de tableur (.xlsx, .ods) ou un fichier CSV.</translation>
    </message>
    <message>
        <source>There is no file “%1”. It may have been moved or renamed.</source>
        <translation>Il n&apos;y a pas de fichier «&#xa0;%1&#xa0;». Il a peut-être été déplacé ou renommé.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a file in it.</source>
        <translation>«&#xa0;%1&#xa0;» est un dossier. Choisissez-y un fichier.</translation>
    </message>
    <message>
        <source>“%1” is larger than 256 MB. Split it into smaller files first.</source>
        <translation>«&#xa0;%1&#xa0;» dépasse 256 Mo. Partagez-le d&apos;abord en fichiers plus petits.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>Impossible de lire «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>ForgetPlan</name>
    <message numerus="yes">
        <source>Forget %n people</source>
        <translation>
            <numerusform>Oublier %n personne</numerusform>
            <numerusform>Oublier %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: everything but the name and the address.</source>
        <translation>%1&#xa0;: tout sauf le nom et l&apos;adresse.</translation>
    </message>
    <message>
        <source>%1: name and address until %2, because the tax office may ask who made the gifts that tax was claimed back on.</source>
        <translation>%1&#xa0;: nom et adresse jusqu&apos;au %2, car le fisc peut demander qui a fait les dons pour lesquels l&apos;impôt a été récupéré.</translation>
    </message>
    <message>
        <source>%1: name, addresses, telephones, dates, notes, everything written down.</source>
        <translation>%1&#xa0;: nom, adresses, téléphones, dates, notes, tout ce qui est écrit.</translation>
    </message>
    <message>
        <source>Somebody else is called %1 too, so the name is left where it stands in notes and in other entries: please look there yourself.</source>
        <translation>Quelqu&apos;un d&apos;autre s&apos;appelle aussi %1&#xa0;: le nom reste donc dans les notes et les autres fiches. Voyez-y vous-même.</translation>
    </message>
    <message numerus="yes">
        <source>%n payments, because accounts must be kept until %1; they are then of “%2”.</source>
        <translation>
            <numerusform>%n paiement, car les comptes doivent être gardés jusqu&apos;au %1&#xa0;; il est alors de «&#xa0;%2&#xa0;».</numerusform>
            <numerusform>%n paiements, car les comptes doivent être gardés jusqu&apos;au %1&#xa0;; ils sont alors de «&#xa0;%2&#xa0;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That a request about data was received and answered (%n entries), without the name.</source>
        <translation>
            <numerusform>Qu&apos;une demande sur les données a été reçue et traitée (%n fiche), sans le nom.</numerusform>
            <numerusform>Que des demandes sur les données ont été reçues et traitées (%n fiches), sans le nom.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of entry: how many</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The household %1, since nobody else lives there.</source>
        <translation>Le foyer %1, car personne d&apos;autre n&apos;y vit.</translation>
    </message>
    <message>
        <source>The household %1 gets its letters as “%2”: please change that if it still names somebody who is forgotten.</source>
        <translation>Le foyer %1 reçoit son courrier au nom de «&#xa0;%2&#xa0;»&#xa0;: changez cela si une personne oubliée y figure encore.</translation>
    </message>
    <message>
        <source>The household %1 is renamed after those who stay.</source>
        <translation>Le foyer %1 prend le nom de ceux qui restent.</translation>
    </message>
    <message>
        <source>The household %1, because %2 lives there.</source>
        <translation>Le foyer %1, car %2 y vit.</translation>
    </message>
    <message>
        <source>%1: allergies, access needs and notes on diet.</source>
        <translation>%1&#xa0;: allergies, besoins d&apos;accès et notes sur le régime.</translation>
    </message>
    <message>
        <source>%1: everything else.</source>
        <translation>%1&#xa0;: tout le reste.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>name: which check</comment>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>(forgotten)</source>
        <translation>(oublié)</translation>
    </message>
    <message numerus="yes">
        <source>Forget what was kept too long (%n people)</source>
        <translation>
            <numerusform>Oublier ce qui était gardé trop longtemps (%n personne)</numerusform>
            <numerusform>Oublier ce qui était gardé trop longtemps (%n personnes)</numerusform>
        </translation>
    </message>
    <message>
        <source>The household %1: everything but the address.</source>
        <translation>Le foyer %1&#xa0;: tout sauf l&apos;adresse.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>These words of payments may still mean %1: %2. Please look there yourself and change them if they do.</source>
        <translation>Ces mots de paiements peuvent encore désigner %1&#xa0;: %2. Regardez-les vous-même et changez-les si c&apos;est le cas.</translation>
    </message>
</context>
<context>
    <name>FormerPupil</name>
    <message>
        <source>Young participant</source>
        <translation>Jeune participant</translation>
    </message>
    <message>
        <source>Young participants</source>
        <translation>Jeunes participants</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Took part as</source>
        <translation>A participé comme</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>exchange pupil</source>
        <translation>élève d&apos;échange</translation>
    </message>
    <message>
        <source>junior member</source>
        <translation>jeune adhérent</translation>
    </message>
    <message>
        <source>young leader</source>
        <translation>jeune accompagnateur</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Partner community</source>
        <translation>Commune partenaire</translation>
    </message>
    <message>
        <source>Where they went</source>
        <translation>Où ils sont allés</translation>
    </message>
    <message>
        <source>Last heard of on</source>
        <translation>Dernières nouvelles le</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimé</translation>
    </message>
</context>
<context>
    <name>FormerPupilCheck</name>
    <message>
        <source>Please say who it is.</source>
        <translation>Dites de qui il s&apos;agit.</translation>
    </message>
    <message>
        <source>Please say what they took part as.</source>
        <translation>Dites en quelle qualité ils ont participé.</translation>
    </message>
    <message>
        <source>This year cannot be right. Please write it with four digits.</source>
        <translation>Cette année ne peut pas être juste. Écrivez-la avec quatre chiffres.</translation>
    </message>
    <message>
        <source>This day is still to come. Please check it.</source>
        <translation>Ce jour est encore à venir. Vérifiez-le.</translation>
    </message>
</context>
<context>
    <name>Gift</name>
    <message>
        <source>gift</source>
        <translation>cadeau</translation>
    </message>
    <message>
        <source>hospitality</source>
        <translation>invitation</translation>
    </message>
    <message>
        <source>received</source>
        <translation>reçu</translation>
    </message>
    <message>
        <source>given</source>
        <translation>offert par nous</translation>
    </message>
    <message>
        <source>offered and declined</source>
        <translation>proposé et refusé</translation>
    </message>
    <message>
        <source>received and returned</source>
        <translation>reçu et rendu</translation>
    </message>
    <message>
        <source>for the association</source>
        <translation>pour le comité</translation>
    </message>
    <message>
        <source>member of the council</source>
        <translation>élu</translation>
    </message>
    <message>
        <source>officer of the council</source>
        <translation>agent communal</translation>
    </message>
    <message>
        <source>volunteer</source>
        <translation>bénévole</translation>
    </message>
    <message>
        <source>accompanying person</source>
        <translation>accompagnant</translation>
    </message>
    <message>
        <source>twin municipality</source>
        <translation>commune jumelée</translation>
    </message>
    <message>
        <source>public body</source>
        <translation>organisme public</translation>
    </message>
    <message>
        <source>association</source>
        <translation>association</translation>
    </message>
    <message>
        <source>company</source>
        <translation>entreprise</translation>
    </message>
    <message>
        <source>individual</source>
        <translation>particulier</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>an amount</source>
        <translation>un montant</translation>
    </message>
    <message>
        <source>about</source>
        <translation>environ</translation>
    </message>
    <message>
        <source>between</source>
        <translation>entre</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>moins de</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>plus de</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>a receipt</source>
        <translation>un reçu</translation>
    </message>
    <message>
        <source>the price in a shop</source>
        <translation>le prix en magasin</translation>
    </message>
    <message>
        <source>an estimate</source>
        <translation>une estimation</translation>
    </message>
    <message>
        <source>the word of the donor</source>
        <translation>les dires du donateur</translation>
    </message>
    <message>
        <source>a valuation</source>
        <translation>une expertise</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>conservé</translation>
    </message>
    <message>
        <source>handed to the authority</source>
        <translation>remis à la commune</translation>
    </message>
    <message>
        <source>displayed</source>
        <translation>exposé</translation>
    </message>
    <message>
        <source>shared with colleagues</source>
        <translation>partagé entre collègues</translation>
    </message>
    <message>
        <source>raffled</source>
        <translation>mis en tombola</translation>
    </message>
    <message>
        <source>donated to charity</source>
        <translation>donné à une œuvre</translation>
    </message>
    <message>
        <source>bought by the recipient</source>
        <translation>acheté par le bénéficiaire</translation>
    </message>
    <message>
        <source>used for hospitality</source>
        <translation>utilisé pour une réception</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>rendu</translation>
    </message>
    <message>
        <source>disposed of</source>
        <translation>mis au rebut</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>Cadeau</translation>
    </message>
    <message>
        <source>Gifts and hospitality</source>
        <translation>Cadeaux et invitations</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s&apos;est passé</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Day as written</source>
        <translation>Jour tel qu&apos;écrit</translation>
    </message>
    <message>
        <source>Offered on</source>
        <translation>Proposé le</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Inscrit le</translation>
    </message>
    <message>
        <source>On our side</source>
        <translation>De notre côté</translation>
    </message>
    <message>
        <source>Person in the book</source>
        <translation>Personne du livre</translation>
    </message>
    <message>
        <source>In the capacity of</source>
        <translation>En qualité de</translation>
    </message>
    <message>
        <source>Donor or recipient</source>
        <translation>Donateur ou bénéficiaire</translation>
    </message>
    <message>
        <source>Their organisation</source>
        <translation>Son organisme</translation>
    </message>
    <message>
        <source>Kind of donor</source>
        <translation>Type de donateur</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Private address</source>
        <translation>Adresse privée</translation>
    </message>
    <message>
        <source>Counts together with</source>
        <translation>Compte avec</translation>
    </message>
    <message>
        <source>Partner community</source>
        <translation>Commune partenaire</translation>
    </message>
    <message>
        <source>Visit or event</source>
        <translation>Visite ou événement</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Ce que c&apos;était</translation>
    </message>
    <message>
        <source>Why it was given</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>With a guest</source>
        <translation>Avec un invité</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>The value is</source>
        <translation>La valeur est</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Amount at most</source>
        <translation>Montant au plus</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monnaie</translation>
    </message>
    <message>
        <source>The value is taken from</source>
        <translation>La valeur vient de</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Taux de change</translation>
    </message>
    <message>
        <source>The rate says</source>
        <translation>Le taux dit</translation>
    </message>
    <message>
        <source>Source of the rate</source>
        <translation>Source du taux</translation>
    </message>
    <message>
        <source>Day of the rate</source>
        <translation>Jour du taux</translation>
    </message>
    <message>
        <source>In our currency</source>
        <translation>Dans notre monnaie</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approuvé par</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Approuvé le</translation>
    </message>
    <message>
        <source>Action of the senior officer</source>
        <translation>Suite donnée par le responsable</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Ce qu&apos;il est devenu</translation>
    </message>
    <message>
        <source>More about that</source>
        <translation>Précisions</translation>
    </message>
    <message>
        <source>Out of the cupboard</source>
        <translation>Pris dans l&apos;armoire</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>Corrects the entry</source>
        <translation>Corrige l&apos;entrée</translation>
    </message>
    <message>
        <source>Not to be published</source>
        <translation>À ne pas publier</translation>
    </message>
    <message>
        <source>Published with</source>
        <translation>Publié avec</translation>
    </message>
    <message>
        <source>Taken from the register</source>
        <translation>Repris du registre</translation>
    </message>
    <message>
        <source>Known again by</source>
        <translation>Reconnu par</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Please say in a few words what it was.</source>
        <translation>Veuillez dire en quelques mots ce que c&apos;était.</translation>
    </message>
    <message>
        <source>Please say who got it: a person, an organisation, or both.</source>
        <translation>Veuillez dire qui l&apos;a reçu&#xa0;: une personne, un organisme ou les deux.</translation>
    </message>
    <message>
        <source>Please say who gave or offered it: a person, an organisation, or both.</source>
        <translation>Veuillez dire qui l&apos;a donné ou proposé&#xa0;: une personne, un organisme ou les deux.</translation>
    </message>
    <message>
        <source>Please write the day: the rules of that day hold.</source>
        <translation>Veuillez écrire le jour&#xa0;: ce sont les règles de ce jour qui valent.</translation>
    </message>
    <message>
        <source>This day is still to come. Please check the year.</source>
        <translation>Ce jour est encore à venir. Veuillez vérifier l&apos;année.</translation>
    </message>
    <message>
        <source>This day is long past. Please check the year.</source>
        <translation>Ce jour est passé depuis longtemps. Veuillez vérifier l&apos;année.</translation>
    </message>
    <message>
        <source>This is before the day of the gift. Please check both days.</source>
        <translation>C&apos;est avant le jour du cadeau. Veuillez vérifier les deux jours.</translation>
    </message>
    <message>
        <source>Please say how many came out of the cupboard.</source>
        <translation>Veuillez dire combien ont été pris dans l&apos;armoire.</translation>
    </message>
    <message>
        <source>our money for one of theirs</source>
        <translation>notre monnaie pour 1 de la leur</translation>
    </message>
    <message>
        <source>their money for one of ours</source>
        <translation>leur monnaie pour 1 de la nôtre</translation>
    </message>
</context>
<context>
    <name>GiftAid</name>
    <message>
        <source>%1: what an organisation pays is no gift of a taxpayer.</source>
        <translation>%1&#xa0;: ce que paie une organisation n&apos;est pas le don d&apos;un contribuable.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day, a name</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: no declaration covers that day.</source>
        <translation>%1&#xa0;: aucune déclaration ne couvre ce jour.</translation>
    </message>
    <message>
        <source>%1: the fee of “%2” is not described as a gift.</source>
        <translation>%1&#xa0;: la cotisation «&#xa0;%2&#xa0;» n&apos;est pas décrite comme un don.</translation>
    </message>
    <message>
        <source>%1: paid for somebody else, whose fee is not the payer&apos;s own gift.</source>
        <translation>%1&#xa0;: payé pour quelqu&apos;un d&apos;autre, dont la cotisation n&apos;est pas un don du payeur.</translation>
    </message>
    <message>
        <source>Gift Aid claimed until %1</source>
        <translation>Gift Aid réclamé jusqu&apos;au %1</translation>
    </message>
    <message>
        <source>%1: the address has no postcode. HMRC asks for it in the United Kingdom.</source>
        <translation>%1&#xa0;: l&apos;adresse n&apos;a pas de code postal. Le fisc britannique le demande au Royaume-Uni.</translation>
    </message>
    <message>
        <source>%1: “%2” is not a postcode of the United Kingdom, and the address names no other country.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n&apos;est pas un code postal du Royaume-Uni, et l&apos;adresse ne nomme pas d&apos;autre pays.</translation>
    </message>
    <message>
        <source>%1: the address has no name or number of the house. HMRC asks for it.</source>
        <translation>%1&#xa0;: l&apos;adresse n&apos;a ni nom ni numéro de maison. Le fisc britannique le demande.</translation>
    </message>
    <message numerus="yes">
        <source>What has not been claimed yet is taken in from %1 on. HMRC allows %n years from the end of the accounting period; yours ends next on %2, as the association&apos;s details say.</source>
        <translation>
            <numerusform>Ce qui n&apos;a pas encore été réclamé est repris depuis le %1. Le fisc britannique accorde %n an à partir de la fin de l&apos;exercice&#xa0;; le vôtre se termine la prochaine fois le %2, selon les renseignements de l&apos;association.</numerusform>
            <numerusform>Ce qui n&apos;a pas encore été réclamé est repris depuis le %1. Le fisc britannique accorde %n ans à partir de la fin de l&apos;exercice&#xa0;; le vôtre se termine la prochaine fois le %2, selon les renseignements de l&apos;association.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What has not been claimed yet is taken in from %1 on. HMRC allows %n years from the end of the accounting period; the association&apos;s details do not say when yours ends, so the tax year counts, which ends next on %2.</source>
        <translation>
            <numerusform>Ce qui n&apos;a pas encore été réclamé est repris depuis le %1. Le fisc britannique accorde %n an à partir de la fin de l&apos;exercice&#xa0;; les renseignements de l&apos;association ne disent pas quand le vôtre se termine, c&apos;est donc l&apos;année fiscale qui compte, qui se termine la prochaine fois le %2.</numerusform>
            <numerusform>Ce qui n&apos;a pas encore été réclamé est repris depuis le %1. Le fisc britannique accorde %n ans à partir de la fin de l&apos;exercice&#xa0;; les renseignements de l&apos;association ne disent pas quand le vôtre se termine, c&apos;est donc l&apos;année fiscale qui compte, qui se termine la prochaine fois le %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>All that was given until %1 counts as claimed before.</source>
        <translation>Tout ce qui a été donné jusqu&apos;au %1 compte comme déjà réclamé.</translation>
    </message>
</context>
<context>
    <name>GiftAidDeclaration</name>
    <message>
        <source>Gift Aid declaration</source>
        <translation>Déclaration Gift Aid</translation>
    </message>
    <message>
        <source>Gift Aid declarations</source>
        <translation>Déclarations Gift Aid</translation>
    </message>
    <message>
        <source>Declared by</source>
        <translation>Déclarée par</translation>
    </message>
    <message>
        <source>Declared on</source>
        <translation>Déclarée le</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>sur papier</translation>
    </message>
    <message>
        <source>online or by e-mail</source>
        <translation>en ligne ou par courriel</translation>
    </message>
    <message>
        <source>by word of mouth</source>
        <translation>de vive voix</translation>
    </message>
    <message>
        <source>Covers what was given from</source>
        <translation>Couvre les dons à partir du</translation>
    </message>
    <message>
        <source>Cancelled on</source>
        <translation>Annulée le</translation>
    </message>
    <message>
        <source>Where the paper lies</source>
        <translation>Où se trouve le papier</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimé</translation>
    </message>
</context>
<context>
    <name>GiftCharts</name>
    <message>
        <source>How many gifts do we receive and give?</source>
        <translation>Combien de cadeaux recevons-nous et offrons-nous&#xa0;?</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçus</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Offerts</translation>
    </message>
    <message>
        <source>%1 and %2 since the beginning of %3.</source>
        <comment>8 received, 3 given, a year</comment>
        <translation>%1 et %2 depuis le début de %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n received</source>
        <translation>
            <numerusform>%n reçu</numerusform>
            <numerusform>%n reçus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n given</source>
        <translation>
            <numerusform>%n offert</numerusform>
            <numerusform>%n offerts</numerusform>
        </translation>
    </message>
    <message>
        <source>Who gives to us?</source>
        <translation>Qui nous offre&#xa0;?</translation>
    </message>
    <message>
        <source>Kind of donor</source>
        <translation>Type de donateur</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>Of nothing received it is said what kind of donor it came from.</source>
        <translation>Pour rien de ce qui a été reçu, le type de donateur n&apos;est précisé.</translation>
    </message>
    <message>
        <source>Most came from this kind of donor: %1 (%2 of %3).</source>
        <translation>La plupart viennent de ce type de donateur&#xa0;: %1 (%2 sur %3).</translation>
    </message>
    <message>
        <source>Who gives, who receives?</source>
        <translation>Qui donne, qui reçoit&#xa0;?</translation>
    </message>
    <message>
        <source>Partner community</source>
        <translation>Commune partenaire</translation>
    </message>
    <message>
        <source>Received from them</source>
        <translation>Reçu d&apos;eux</translation>
    </message>
    <message>
        <source>Given to them</source>
        <translation>Offert à eux</translation>
    </message>
    <message>
        <source>Of no gift it is said which partner community it belongs to.</source>
        <translation>Pour aucun cadeau, la commune partenaire n&apos;est précisée.</translation>
    </message>
    <message>
        <source>%1 gave as much as it received: %2.</source>
        <translation>%1 a donné autant qu&apos;elle a reçu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 gave %2 and received %3.</source>
        <translation>%1 a donné %2 et reçu %3.</translation>
    </message>
    <message>
        <source>How long does it take to register?</source>
        <translation>Combien de temps faut-il pour inscrire&#xa0;?</translation>
    </message>
    <message>
        <source>Days from receipt</source>
        <translation>Jours depuis la réception</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 ou plus</translation>
    </message>
    <message>
        <source>Nothing has been registered since the beginning of %1.</source>
        <translation>Rien n&apos;a été inscrit depuis le début de %1.</translation>
    </message>
    <message numerus="yes">
        <source>Half of all entries were registered within %n days.</source>
        <translation>
            <numerusform>La moitié des entrées ont été inscrites en %n jour.</numerusform>
            <numerusform>La moitié des entrées ont été inscrites en %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gifts in pictures</source>
        <translation>Les cadeaux en images</translation>
    </message>
</context>
<context>
    <name>GiftCupboard</name>
    <message>
        <source>If more were bought, write that down in the gift cupboard first.</source>
        <translation>Si d&apos;autres ont été achetés, notez-le d&apos;abord dans l&apos;armoire à cadeaux.</translation>
    </message>
    <message>
        <source>None of these is left in the cupboard.</source>
        <translation>Il n&apos;en reste aucun dans l&apos;armoire.</translation>
    </message>
    <message numerus="yes">
        <source>There are not so many in the cupboard, only %n.</source>
        <translation>
            <numerusform>Il n&apos;y en a pas autant dans l&apos;armoire, seulement %n.</numerusform>
            <numerusform>Il n&apos;y en a pas autant dans l&apos;armoire, seulement %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were given already, so not fewer can have been bought.</source>
        <translation>
            <numerusform>%n a déjà été offert, il ne peut donc pas en avoir été acheté moins.</numerusform>
            <numerusform>%n ont déjà été offerts, il ne peut donc pas en avoir été acheté moins.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” stays in the cupboard: %n gifts in the register were taken out of it.</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» reste dans l&apos;armoire&#xa0;: %n cadeau du registre en a été retiré.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» reste dans l&apos;armoire&#xa0;: %n cadeaux du registre en ont été retirés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of “%1” in the gift cupboard %n more were given than bought.</source>
        <translation>
            <numerusform>De «&#xa0;%1&#xa0;» dans l&apos;armoire à cadeaux, %n de plus a été offert qu&apos;acheté.</numerusform>
            <numerusform>De «&#xa0;%1&#xa0;» dans l&apos;armoire à cadeaux, %n de plus ont été offerts qu&apos;achetés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GiftDetails</name>
    <message>
        <source>Registered late</source>
        <translation>Inscrit en retard</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Inscrit</translation>
    </message>
    <message>
        <source>Should have been registered</source>
        <translation>Aurait dû être inscrit</translation>
    </message>
    <message>
        <source>To be registered</source>
        <translation>À inscrire</translation>
    </message>
    <message>
        <source>Value needed</source>
        <translation>Valeur à estimer</translation>
    </message>
    <message>
        <source>Need not be registered</source>
        <translation>Pas à inscrire</translation>
    </message>
    <message>
        <source>No rules</source>
        <translation>Aucune règle</translation>
    </message>
    <message>
        <source>Corrects</source>
        <translation>Rectifie</translation>
    </message>
    <message>
        <source>Corrected by</source>
        <translation>Rectifié par</translation>
    </message>
    <message>
        <source>Who got it</source>
        <translation>Qui l&apos;a reçu</translation>
    </message>
    <message>
        <source>Who gave it</source>
        <translation>Qui l&apos;a donné</translation>
    </message>
    <message>
        <source>On our side</source>
        <translation>De notre côté</translation>
    </message>
    <message>
        <source>What it is worth</source>
        <translation>Sa valeur</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Tel qu&apos;écrit</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Ce qu&apos;il est devenu</translation>
    </message>
    <message>
        <source>Out of the cupboard</source>
        <translation>Sorti de l&apos;armoire</translation>
    </message>
    <message>
        <source>The entry</source>
        <translation>L&apos;entrée</translation>
    </message>
    <message>
        <source>Bought on %1</source>
        <translation>Acheté le %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more were given than bought</source>
        <translation>
            <numerusform>%n de plus offert qu&apos;acheté</numerusform>
            <numerusform>%n de plus offerts qu&apos;achetés</numerusform>
        </translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>Épuisé</translation>
    </message>
    <message numerus="yes">
        <source>%n still there</source>
        <comment>gifts in the cupboard</comment>
        <translation>
            <numerusform>%n encore là</numerusform>
            <numerusform>%n encore là</numerusform>
        </translation>
    </message>
    <message>
        <source>Who was given one</source>
        <translation>Qui en a reçu</translation>
    </message>
</context>
<context>
    <name>GiftForm</name>
    <message>
        <source>What is taken out</source>
        <translation>Ce qui est sorti</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Ce qu&apos;il est devenu</translation>
    </message>
    <message>
        <source>Why and how</source>
        <translation>Motif et circonstances</translation>
    </message>
    <message>
        <source>How the value is known</source>
        <translation>D&apos;où vient la valeur</translation>
    </message>
    <message>
        <source>About the donor</source>
        <translation>Sur le donateur</translation>
    </message>
    <message>
        <source>Out of the gift cupboard</source>
        <translation>Sorti de l&apos;armoire à cadeaux</translation>
    </message>
    <message>
        <source>Only of what was bought to be given.</source>
        <translation>Seulement pour ce qui a été acheté pour être offert.</translation>
    </message>
    <message>
        <source>Approval and notes</source>
        <translation>Accord et notes</translation>
    </message>
    <message>
        <source>Their town, association or firm</source>
        <translation>Leur commune, association ou entreprise</translation>
    </message>
    <message>
        <source>Their name, if it was a person</source>
        <translation>Le nom, si c&apos;était une personne</translation>
    </message>
    <message>
        <source>For example £45, 40-60, about 30, or not known.</source>
        <translation>Par exemple 45 €, 40-60, environ 30, ou inconnue.</translation>
    </message>
    <message>
        <source>Who of you received, gave or declined it.</source>
        <translation>Qui de vous l&apos;a reçu, offert ou refusé.</translation>
    </message>
    <message>
        <source>Another donor behind whom the same people stand: their gifts are added up.</source>
        <translation>Un autre donateur derrière lequel sont les mêmes personnes&#xa0;: leurs cadeaux sont additionnés.</translation>
    </message>
    <message>
        <source>It is never published.</source>
        <translation>Elle n&apos;est jamais publiée.</translation>
    </message>
    <message>
        <source>As it was that day, for example 0.8531.</source>
        <translation>Tel qu&apos;il était ce jour-là, par exemple 0,8531.</translation>
    </message>
    <message>
        <source>Left empty, the entry is given the next number of its year.</source>
        <translation>Laissé vide, l&apos;entrée reçoit le numéro suivant de son année.</translation>
    </message>
    <message>
        <source>The day it was entered with those who keep the register.</source>
        <translation>Le jour où il a été signalé à ceux qui tiennent le registre.</translation>
    </message>
</context>
<context>
    <name>GiftItem</name>
    <message>
        <source>Gift to take along</source>
        <translation>Cadeau à emporter</translation>
    </message>
    <message>
        <source>Gift cupboard</source>
        <translation>Armoire à cadeaux</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c&apos;est</translation>
    </message>
    <message>
        <source>Bought on</source>
        <translation>Acheté le</translation>
    </message>
    <message>
        <source>How many were bought</source>
        <translation>Combien ont été achetés</translation>
    </message>
    <message>
        <source>One costs</source>
        <translation>Prix à l&apos;unité</translation>
    </message>
    <message>
        <source>Bought from</source>
        <translation>Acheté chez</translation>
    </message>
    <message>
        <source>Where they are kept</source>
        <translation>Lieu de rangement</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Please say what it is.</source>
        <translation>Veuillez dire ce que c&apos;est.</translation>
    </message>
    <message>
        <source>There cannot be less than none.</source>
        <translation>Il ne peut pas y en avoir moins que zéro.</translation>
    </message>
    <message>
        <source>A price cannot be less than nothing.</source>
        <translation>Un prix ne peut pas être inférieur à zéro.</translation>
    </message>
    <message>
        <source>This day is still to come. Please check the year.</source>
        <translation>Ce jour est encore à venir. Veuillez vérifier l&apos;année.</translation>
    </message>
</context>
<context>
    <name>GiftLists</name>
    <message>
        <source>A nil return: nothing was to be published.</source>
        <translation>Un état néant&#xa0;: il n&apos;y avait rien à publier.</translation>
    </message>
    <message>
        <source>Edit published register</source>
        <translation>Modifier le registre publié</translation>
    </message>
    <message>
        <source>Nothing to register</source>
        <translation>Rien à inscrire</translation>
    </message>
    <message>
        <source>Enter a gift</source>
        <translation>Saisir un cadeau</translation>
    </message>
    <message>
        <source>Which entries</source>
        <translation>Quelles entrées</translation>
    </message>
    <message>
        <source>No gift and no hospitality is in the register yet</source>
        <translation>Aucun cadeau ni aucune invitation n&apos;est encore dans le registre</translation>
    </message>
    <message>
        <source>Write down what you are given, what you give and what you decline: who, what and about how much it is worth. Twinbook says at once whether it must be registered and by when, adds up what comes from the same donor, and makes the register that your council can publish.</source>
        <translation>Notez ce qu&apos;on vous offre, ce que vous offrez et ce que vous refusez&#xa0;: qui, quoi et à peu près quelle valeur. Twinbook dit aussitôt s&apos;il faut l&apos;inscrire et jusqu&apos;à quand, additionne ce qui vient du même donateur, et prépare le registre que votre collectivité peut publier.</translation>
    </message>
    <message>
        <source>Choose an entry in the list to see here what is known of it and what the rules say.</source>
        <translation>Choisissez une entrée dans la liste pour voir ici ce qu&apos;on en sait et ce que disent les règles.</translation>
    </message>
    <message>
        <source>Put gifts into the cupboard</source>
        <translation>Mettre des cadeaux dans l&apos;armoire</translation>
    </message>
    <message>
        <source>Which gifts</source>
        <translation>Quels cadeaux</translation>
    </message>
    <message>
        <source>The gift cupboard is empty</source>
        <translation>L&apos;armoire à cadeaux est vide</translation>
    </message>
    <message>
        <source>Write down what you have bought to give away: mugs, books, tea towels. When something is taken out, Twinbook knows how many are left, what they cost, and what a partner town has been given already.</source>
        <translation>Notez ce que vous avez acheté pour l&apos;offrir&#xa0;: tasses, livres, torchons. Quand quelque chose en sort, Twinbook sait combien il en reste, ce qu&apos;ils ont coûté, et ce qu&apos;une commune partenaire a déjà reçu.</translation>
    </message>
    <message>
        <source>Choose a gift in the list to see here how many are left and who was given one.</source>
        <translation>Choisissez un cadeau dans la liste pour voir ici combien il en reste et qui en a reçu.</translation>
    </message>
    <message>
        <source>Today these hold: %1</source>
        <translation>Aujourd&apos;hui valent&#xa0;: %1</translation>
    </message>
    <message>
        <source>None hold today</source>
        <translation>Aucune ne vaut aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Add rules</source>
        <translation>Ajouter des règles</translation>
    </message>
    <message>
        <source>No rules are chosen yet</source>
        <translation>Aucune règle n&apos;est encore choisie</translation>
    </message>
    <message>
        <source>What must be registered, and by when, is in the code of conduct of your council. Choose the one that is nearest to it, look through its figures, and keep it. When the code changes, add the new rules with their first day: what was received before is judged by the rules of its own day.</source>
        <translation>Ce qu&apos;il faut inscrire, et jusqu&apos;à quand, est dans le code de conduite de votre collectivité. Choisissez celui qui en est le plus proche, relisez ses chiffres et gardez-le. Quand le code change, ajoutez les nouvelles règles avec leur premier jour&#xa0;: ce qui a été reçu avant est jugé d&apos;après les règles de son jour.</translation>
    </message>
    <message>
        <source>Choose rules in the list to see here what they say.</source>
        <translation>Choisissez des règles dans la liste pour voir ici ce qu&apos;elles disent.</translation>
    </message>
    <message>
        <source>Publish the register</source>
        <translation>Publier le registre</translation>
    </message>
    <message>
        <source>The register has not been published yet</source>
        <translation>Le registre n&apos;a pas encore été publié</translation>
    </message>
    <message>
        <source>Private addresses are left out, late entries are marked, and what has been published stays as it is.</source>
        <translation>Les adresses privées sont omises, les entrées tardives signalées, et ce qui est publié reste tel quel.</translation>
    </message>
    <message>
        <source>Choose a published register in the list to see here what stood in it.</source>
        <translation>Choisissez un registre publié dans la liste pour voir ici ce qui s&apos;y trouvait.</translation>
    </message>
    <message>
        <source>Add a nil return</source>
        <translation>Ajouter un état néant</translation>
    </message>
    <message>
        <source>No nil return is written down</source>
        <translation>Aucun état néant n&apos;est noté</translation>
    </message>
    <message>
        <source>When somebody says that there was nothing to register in a time, write it down here: that is not the same as saying nothing.</source>
        <translation>Quand quelqu&apos;un dit qu&apos;il n&apos;avait rien à inscrire pour une période, notez-le ici&#xa0;: ce n&apos;est pas la même chose que de ne rien dire.</translation>
    </message>
    <message>
        <source>Choose a nil return in the list to see here what was said.</source>
        <translation>Choisissez un état néant dans la liste pour voir ici ce qui a été dit.</translation>
    </message>
    <message>
        <source>From or to</source>
        <translation>De ou à</translation>
    </message>
    <message numerus="yes">
        <source>Withdraw %n published registers</source>
        <translation>
            <numerusform>Retirer %n registre publié</numerusform>
            <numerusform>Retirer %n registres publiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Withdrew %n published registers; their entries may be changed again.</source>
        <translation>
            <numerusform>%n registre publié retiré&#xa0;; ses entrées peuvent de nouveau être modifiées.</numerusform>
            <numerusform>%n registres publiés retirés&#xa0;; leurs entrées peuvent de nouveau être modifiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n rules for gifts</source>
        <translation>
            <numerusform>Retirer %n règle sur les cadeaux</numerusform>
            <numerusform>Retirer %n règles sur les cadeaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n rules for gifts; what they judged is judged by the others.</source>
        <translation>
            <numerusform>%n règle sur les cadeaux retirée&#xa0;; ce qu&apos;elle jugeait l&apos;est par les autres.</numerusform>
            <numerusform>%n règles sur les cadeaux retirées&#xa0;; ce qu&apos;elles jugeaient l&apos;est par les autres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GiftPublication</name>
    <message>
        <source>Published register</source>
        <translation>Registre publié</translation>
    </message>
    <message>
        <source>Published registers</source>
        <translation>Registres publiés</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>Publié le</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>Publié par</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Register from %1 to %2</source>
        <translation>Registre du %1 au %2</translation>
    </message>
</context>
<context>
    <name>GiftRegister</name>
    <message>
        <source>Nil return: no gift or hospitality was entered in the register from %1 to %2.</source>
        <translation>Néant&#xa0;: aucun cadeau ni aucune invitation n&apos;a été inscrit au registre du %1 au %2.</translation>
    </message>
    <message>
        <source>Nil returns were made by: %1.</source>
        <translation>Ont déclaré néant&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Register of gifts and hospitality</source>
        <translation>Registre des cadeaux et invitations</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Received, declined and returned</source>
        <translation>Reçus, refusés et rendus</translation>
    </message>
    <message>
        <source>Additions and corrections to earlier registers</source>
        <translation>Ajouts et corrections aux registres antérieurs</translation>
    </message>
    <message numerus="yes">
        <source>%n smaller gifts need not be registered and are not listed.</source>
        <translation>
            <numerusform>%n petit cadeau n&apos;a pas à être inscrit et ne figure pas ici.</numerusform>
            <numerusform>%n petits cadeaux n&apos;ont pas à être inscrits et ne figurent pas ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries whose day is not known stand in no register.</source>
        <translation>
            <numerusform>%n entrée dont le jour est inconnu ne figure dans aucun registre.</numerusform>
            <numerusform>%n entrées dont le jour est inconnu ne figurent dans aucun registre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are not published.</source>
        <translation>
            <numerusform>%n entrée n&apos;est pas publiée.</numerusform>
            <numerusform>%n entrées ne sont pas publiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Publish the register from %1 to %2</source>
        <translation>Publier le registre du %1 au %2</translation>
    </message>
    <message>
        <source>Gift cupboard</source>
        <translation>Armoire à cadeaux</translation>
    </message>
    <message>
        <source>The gift cupboard is empty.</source>
        <translation>L&apos;armoire à cadeaux est vide.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 received in all</source>
        <translation>%1 reçus en tout</translation>
    </message>
    <message numerus="yes">
        <source>%n without an amount</source>
        <translation>
            <numerusform>%n sans montant</numerusform>
            <numerusform>%n sans montant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registered late</source>
        <translation>
            <numerusform>%n inscrite en retard</numerusform>
            <numerusform>%n inscrites en retard</numerusform>
        </translation>
    </message>
    <message>
        <source>none registered late</source>
        <translation>aucune inscrite en retard</translation>
    </message>
    <message>
        <source>Correction of %1: %2</source>
        <translation>Correction de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>(corrected later)</source>
        <translation>(corrigé depuis)</translation>
    </message>
    <message>
        <source>(corrected by %1)</source>
        <translation>(corrigé par %1)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>approved by %1</source>
        <translation>approuvé par %1</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Réf.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Who received it</source>
        <translation>Qui l&apos;a reçu</translation>
    </message>
    <message>
        <source>Who gave or offered it</source>
        <translation>Qui l&apos;a donné ou proposé</translation>
    </message>
    <message>
        <source>What and why</source>
        <translation>Quoi et pourquoi</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Ce qu&apos;il est devenu</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Inscrit</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Offerts</translation>
    </message>
    <message>
        <source>Who gave it</source>
        <translation>Qui l&apos;a offert</translation>
    </message>
    <message>
        <source>Received, by donor</source>
        <translation>Reçus, par donateur</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>Donateur</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Without an amount</source>
        <translation>Sans montant</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>En tout</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>Par année</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçus</translation>
    </message>
    <message>
        <source>Declined or returned</source>
        <translation>Refusés ou rendus</translation>
    </message>
    <message>
        <source>Value received</source>
        <translation>Valeur reçue</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c&apos;est</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Achetés</translation>
    </message>
    <message>
        <source>One costs</source>
        <translation>Prix à l&apos;unité</translation>
    </message>
    <message>
        <source>Where they are kept</source>
        <translation>Lieu de rangement</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Nil return</source>
        <translation>Néant</translation>
    </message>
    <message numerus="yes">
        <source>late by %n days</source>
        <translation>
            <numerusform>en retard de %n jour</numerusform>
            <numerusform>en retard de %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them must still be registered: they stay due after this, and the day they are registered on can still be written down.</source>
        <translation>
            <numerusform>%n d&apos;entre elles doit encore être inscrite&#xa0;: elle reste à faire, et son jour d&apos;inscription peut encore être noté.</numerusform>
            <numerusform>%n d&apos;entre elles doivent encore être inscrites&#xa0;: elles restent à faire, et leur jour d&apos;inscription peut encore être noté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not registered yet</source>
        <translation>
            <numerusform>%n pas encore inscrit</numerusform>
            <numerusform>%n pas encore inscrits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not registered, %n days late</source>
        <translation>
            <numerusform>non inscrit, %n jour de retard</numerusform>
            <numerusform>non inscrit, %n jours de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>to be registered by %1</source>
        <translation>à inscrire avant le %1 inclus</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>non inscrit</translation>
    </message>
</context>
<context>
    <name>GiftRemarks</name>
    <message>
        <source>With this, %1 from %2 in %3.</source>
        <comment>an amount, a donor, a year</comment>
        <translation>Avec ceci, %1 de %2 en %3.</translation>
    </message>
    <message>
        <source>So far %1 from %2 in %3.</source>
        <comment>an amount, a donor, a year</comment>
        <translation>Jusqu&apos;ici %1 de %2 en %3.</translation>
    </message>
    <message>
        <source>That makes it %1.</source>
        <translation>Cela fait %1.</translation>
    </message>
    <message>
        <source>This is kept as it is written and not counted.</source>
        <translation>Ceci est gardé tel qu&apos;écrit et n&apos;est pas compté.</translation>
    </message>
    <message>
        <source>%1 cannot be counted without the exchange rate.</source>
        <translation>%1 ne peut pas être compté sans le taux de change.</translation>
    </message>
    <message numerus="yes">
        <source>There are not so many in the cupboard: %n too few. Was one bought that is not written down?</source>
        <translation>
            <numerusform>Il n&apos;y en a pas tant dans l&apos;armoire&#xa0;: il en manque %n. Un achat n&apos;a-t-il pas été noté&#xa0;?</numerusform>
            <numerusform>Il n&apos;y en a pas tant dans l&apos;armoire&#xa0;: il en manque %n. Un achat n&apos;a-t-il pas été noté&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are left in the cupboard then.</source>
        <translation>
            <numerusform>Il en restera %n dans l&apos;armoire.</numerusform>
            <numerusform>Il en restera %n dans l&apos;armoire.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was given this already, in %2.</source>
        <comment>a town or an association, years</comment>
        <translation>%1 l&apos;a déjà reçu, en %2.</translation>
    </message>
</context>
<context>
    <name>GiftRule</name>
    <message>
        <source>at least this much</source>
        <translation>au moins ce montant</translation>
    </message>
    <message>
        <source>more than this</source>
        <translation>plus que ce montant</translation>
    </message>
    <message>
        <source>Rule for gifts</source>
        <translation>Règle sur les cadeaux</translation>
    </message>
    <message>
        <source>Rules for gifts</source>
        <translation>Règles sur les cadeaux</translation>
    </message>
    <message>
        <source>Name of the rules</source>
        <translation>Nom des règles</translation>
    </message>
    <message>
        <source>They hold from</source>
        <translation>Valables à partir du</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monnaie</translation>
    </message>
    <message>
        <source>One gift is registered from</source>
        <translation>Un cadeau est inscrit à partir de</translation>
    </message>
    <message>
        <source>That means</source>
        <translation>C&apos;est-à-dire</translation>
    </message>
    <message>
        <source>no limit for one gift</source>
        <translation>pas de seuil pour un seul cadeau</translation>
    </message>
    <message>
        <source>Several from one source are registered from</source>
        <translation>Plusieurs d&apos;une même source sont inscrits à partir de</translation>
    </message>
    <message>
        <source>This means</source>
        <translation>Soit</translation>
    </message>
    <message>
        <source>They are added up over</source>
        <translation>Ils sont additionnés sur</translation>
    </message>
    <message>
        <source>nothing: each counts alone</source>
        <translation>rien&#xa0;: chacun compte seul</translation>
    </message>
    <message>
        <source>the months before</source>
        <translation>les mois précédents</translation>
    </message>
    <message>
        <source>the calendar year</source>
        <translation>l&apos;année civile</translation>
    </message>
    <message>
        <source>the term of office</source>
        <translation>la durée du mandat</translation>
    </message>
    <message>
        <source>So many months</source>
        <translation>Nombre de mois</translation>
    </message>
    <message>
        <source>A term of office began on</source>
        <translation>Un mandat a commencé le</translation>
    </message>
    <message>
        <source>Years of a term</source>
        <translation>Années d&apos;un mandat</translation>
    </message>
    <message>
        <source>Associated sources count as one</source>
        <translation>Les sources associées n&apos;en font qu&apos;une</translation>
    </message>
    <message>
        <source>Offers declined</source>
        <translation>Les offres refusées</translation>
    </message>
    <message>
        <source>are not registered</source>
        <translation>ne sont pas inscrites</translation>
    </message>
    <message>
        <source>are all registered</source>
        <translation>sont toutes inscrites</translation>
    </message>
    <message>
        <source>Time to register</source>
        <translation>Délai d&apos;inscription</translation>
    </message>
    <message>
        <source>That is in</source>
        <translation>En</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>months</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>Day one is</source>
        <translation>Le premier jour est</translation>
    </message>
    <message>
        <source>the day after receipt</source>
        <translation>le lendemain de la réception</translation>
    </message>
    <message>
        <source>the day of receipt itself</source>
        <translation>le jour même de la réception</translation>
    </message>
    <message>
        <source>Unless otherwise agreed, gifts are</source>
        <translation>Sauf accord contraire, les cadeaux sont</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>acceptés</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>refusés</translation>
    </message>
    <message>
        <source>Normally nothing is accepted above</source>
        <translation>Normalement, rien n&apos;est accepté au-dessus de</translation>
    </message>
    <message>
        <source>Who may agree to it</source>
        <translation>Qui peut l&apos;autoriser</translation>
    </message>
    <message>
        <source>Registered with</source>
        <translation>Inscrit auprès de</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Qui le dit</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Please give the rules a name, such as Our council 2026.</source>
        <translation>Veuillez donner un nom aux règles, par exemple Notre commune 2026.</translation>
    </message>
    <message>
        <source>Please write the three letters of a currency, such as GBP.</source>
        <translation>Veuillez écrire les trois lettres d&apos;une monnaie, par exemple EUR.</translation>
    </message>
    <message>
        <source>A limit cannot be less than nothing.</source>
        <translation>Un seuil ne peut pas être inférieur à zéro.</translation>
    </message>
    <message>
        <source>Please say over how many months gifts are added up.</source>
        <translation>Veuillez dire sur combien de mois les cadeaux sont additionnés.</translation>
    </message>
    <message>
        <source>Please say when a term of office began and how many years it lasts.</source>
        <translation>Veuillez dire quand un mandat a commencé et combien d&apos;années il dure.</translation>
    </message>
    <message>
        <source>The time to register cannot be less than nothing.</source>
        <translation>Le délai d&apos;inscription ne peut pas être inférieur à zéro.</translation>
    </message>
    <message>
        <source>are registered by their value</source>
        <translation>sont inscrites selon leur valeur</translation>
    </message>
</context>
<context>
    <name>GiftRuleForm</name>
    <message>
        <source>Put gifts into the cupboard</source>
        <translation>Mettre des cadeaux dans l&apos;armoire</translation>
    </message>
    <message>
        <source>Edit gift of the cupboard</source>
        <translation>Modifier un cadeau de l&apos;armoire</translation>
    </message>
    <message>
        <source>Where from and where</source>
        <translation>Provenance et rangement</translation>
    </message>
    <message>
        <source>For example “Mug with the town bridge”.</source>
        <translation>Par exemple «&#xa0;Tasse au pont de la ville&#xa0;».</translation>
    </message>
    <message>
        <source>Add a nil return</source>
        <translation>Ajouter un état néant</translation>
    </message>
    <message>
        <source>Edit nil return</source>
        <translation>Modifier l&apos;état néant</translation>
    </message>
    <message>
        <source>Whose word it is; left empty, it is said for everybody.</source>
        <translation>De qui vient cette déclaration&#xa0;; laissé vide, elle vaut pour tous.</translation>
    </message>
    <message>
        <source>Left empty, it means gifts and hospitality.</source>
        <translation>Laissé vide, cela vaut pour les cadeaux et les invitations.</translation>
    </message>
    <message>
        <source>Please write the first day of the time it is said for.</source>
        <translation>Veuillez écrire le premier jour de la période concernée.</translation>
    </message>
    <message>
        <source>This is before the first day. Please check both days.</source>
        <translation>C&apos;est avant le premier jour. Veuillez vérifier les deux jours.</translation>
    </message>
    <message>
        <source>Keep these rules</source>
        <translation>Garder ces règles</translation>
    </message>
    <message>
        <source>Edit rules for gifts</source>
        <translation>Modifier les règles des cadeaux</translation>
    </message>
    <message>
        <source>What is registered</source>
        <translation>Ce qui est inscrit</translation>
    </message>
    <message>
        <source>By when and with whom</source>
        <translation>Jusqu&apos;à quand et auprès de qui</translation>
    </message>
    <message>
        <source>Several from one source</source>
        <translation>Plusieurs d&apos;une même origine</translation>
    </message>
    <message>
        <source>What may be accepted</source>
        <translation>Ce qui peut être accepté</translation>
    </message>
    <message>
        <source>Where this is written</source>
        <translation>Où c&apos;est écrit</translation>
    </message>
    <message>
        <source>What was received before that day is judged by the rules before. Left empty, they have always held.</source>
        <translation>Ce qui a été reçu avant ce jour est jugé d&apos;après les règles précédentes. Laissé vide, elles ont toujours valu.</translation>
    </message>
    <message>
        <source>Left empty, no time is set.</source>
        <translation>Laissé vide, aucun délai ne court.</translation>
    </message>
    <message>
        <source>Left empty, there is no such limit.</source>
        <translation>Laissé vide, il n&apos;y a pas de telle limite.</translation>
    </message>
    <message>
        <source>They hold from %1</source>
        <translation>Elles valent à partir du %1</translation>
    </message>
    <message>
        <source>They have always held</source>
        <translation>Elles ont toujours valu</translation>
    </message>
    <message>
        <source>They hold today</source>
        <translation>Elles valent aujourd&apos;hui</translation>
    </message>
</context>
<context>
    <name>GiftRuleUse</name>
    <message>
        <source>Entries up to %1 were judged by “%2” and published on %3, and must not read otherwise now. Add new rules from a later day on instead.</source>
        <translation>Des entrées jusqu&apos;au %1 ont été jugées selon «&#xa0;%2&#xa0;» et publiées le %3&#xa0;; elles ne doivent pas changer de sens maintenant. Ajoutez plutôt de nouvelles règles à partir d&apos;un jour ultérieur.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of its time are judged by these figures now.</source>
        <translation>
            <numerusform>%n entrée de cette période est désormais jugée selon ces chiffres.</numerusform>
            <numerusform>%n entrées de cette période sont désormais jugées selon ces chiffres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GiftWords</name>
    <message>
        <source>The day is not known, so nothing can be said of registering it.</source>
        <translation>Le jour est inconnu&#xa0;: rien ne peut être dit de l&apos;inscription.</translation>
    </message>
    <message>
        <source>No rules of the book hold on that day yet.</source>
        <translation>Aucune règle du livre ne vaut encore ce jour-là.</translation>
    </message>
    <message>
        <source>No rules are chosen yet: choose those of your council among the rules.</source>
        <translation>Aucune règle n&apos;est encore choisie&#xa0;: choisissez celles de votre collectivité parmi les règles.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>entre %1 et %2</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>moins de %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>plus de %1</translation>
    </message>
    <message>
        <source>over %1</source>
        <comment>a limit</comment>
        <translation>plus de %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <comment>a limit</comment>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>in the calendar year %1</source>
        <translation>dans l&apos;année civile %1</translation>
    </message>
    <message>
        <source>in the term of office since %1</source>
        <translation>dans le mandat commencé le %1</translation>
    </message>
    <message numerus="yes">
        <source>in %n months</source>
        <translation>
            <numerusform>en %n mois</numerusform>
            <numerusform>en %n mois</numerusform>
        </translation>
    </message>
    <message>
        <source>What was given need not be registered; the book keeps it all the same.</source>
        <translation>Ce qui a été offert n&apos;a pas à être inscrit&#xa0;; le livre le garde tout de même.</translation>
    </message>
    <message>
        <source>What it is worth is not written down; what is worth %1 must be registered</source>
        <translation>Sa valeur n&apos;est pas notée&#xa0;; ce qui vaut %1 doit être inscrit</translation>
    </message>
    <message>
        <source>“%1” does not say whether it is worth %2, which must be registered</source>
        <translation>«&#xa0;%1&#xa0;» ne dit pas s&apos;il vaut %2, ce qui devrait être inscrit</translation>
    </message>
    <message>
        <source>With this, %1 came from %2 %3; %4 in all must be registered</source>
        <translation>Avec ceci, %1 sont venus de %2 %3&#xa0;; %4 en tout doivent être inscrits</translation>
    </message>
    <message>
        <source>Offers that are declined must all be registered</source>
        <translation>Les offres refusées doivent toutes être inscrites</translation>
    </message>
    <message>
        <source>Offers that are declined need not be registered</source>
        <translation>Les offres refusées n&apos;ont pas à être inscrites</translation>
    </message>
    <message>
        <source>“%1” is said of its worth; %2 must be registered</source>
        <translation>Sa valeur est dite «&#xa0;%1&#xa0;»&#xa0;; %2 doit être inscrit</translation>
    </message>
    <message>
        <source>It is worth %1; %2 must be registered</source>
        <translation>La valeur est de %1&#xa0;; %2 doit être inscrit</translation>
    </message>
    <message>
        <source>With this, %1 came from %2 %3: it need not be registered, for only %4 in all must be</source>
        <translation>Avec ceci, %1 sont venus de %2 %3&#xa0;: ce n&apos;est pas à inscrire, car seul %4 en tout l&apos;est</translation>
    </message>
    <message>
        <source>It is worth %1: it need not be registered, for only %2 must be</source>
        <translation>La valeur est de %1&#xa0;: ce n&apos;est pas à inscrire, car seul %2 l&apos;est</translation>
    </message>
    <message>
        <source>the register</source>
        <translation>le registre</translation>
    </message>
    <message numerus="yes">
        <source>it was registered on %1, late by %n days</source>
        <translation>
            <numerusform>inscrit le %1, avec %n jour de retard</numerusform>
            <numerusform>inscrit le %1, avec %n jours de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>it was registered on %1</source>
        <translation>inscrit le %1</translation>
    </message>
    <message>
        <source>it stands in the register “%1”</source>
        <translation>il figure dans le registre «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>estimate it by %1</source>
        <translation>estimez-le avant la fin du %1</translation>
    </message>
    <message>
        <source>please estimate it</source>
        <translation>veuillez l&apos;estimer</translation>
    </message>
    <message>
        <source>register it with %1</source>
        <translation>à inscrire auprès de&#xa0;: %1</translation>
    </message>
    <message>
        <source>it should have been registered by %1 with %2</source>
        <translation>il aurait dû être inscrit au plus tard le %1 auprès de&#xa0;: %2</translation>
    </message>
    <message>
        <source>register it by %1 with %2</source>
        <translation>à inscrire au plus tard le %1 auprès de&#xa0;: %2</translation>
    </message>
    <message>
        <source>register it by %1 with %2 (by %3 where the day of receipt counts)</source>
        <translation>à inscrire au plus tard le %1 auprès de&#xa0;: %2 (le %3 si le jour de réception compte)</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>why; by when and with whom</comment>
        <translation>%1&#xa0;; %2</translation>
    </message>
    <message>
        <source>By these rules gifts are declined unless it has been agreed; write down who agreed.</source>
        <translation>Selon ces règles, les cadeaux sont refusés sauf accord&#xa0;; notez qui a donné son accord.</translation>
    </message>
    <message>
        <source>By these rules gifts are declined unless it has been agreed (%1); write down who agreed.</source>
        <translation>Selon ces règles, les cadeaux sont refusés sauf accord (%1)&#xa0;; notez qui a donné son accord.</translation>
    </message>
    <message>
        <source>By these rules nothing above %1 is normally accepted; write down who agreed.</source>
        <translation>Selon ces règles, rien au-dessus de %1 n&apos;est normalement accepté&#xa0;; notez qui a donné son accord.</translation>
    </message>
    <message>
        <source>%1 at most</source>
        <translation>%1 au plus</translation>
    </message>
    <message numerus="yes">
        <source>(not counting %n further gifts of that source without a known value)</source>
        <translation>
            <numerusform>(sans compter %n autre cadeau de cette source de valeur inconnue)</numerusform>
            <numerusform>(sans compter %n autres cadeaux de cette source de valeur inconnue)</numerusform>
        </translation>
    </message>
    <message>
        <source>with this, %1 from %2 %3</source>
        <translation>avec ceci, %1 de %2 %3</translation>
    </message>
    <message>
        <source>What it is worth is not written down; %1 in all from one source must be registered</source>
        <translation>Sa valeur n&apos;est pas notée&#xa0;; %1 au total d&apos;une même source doivent être inscrits</translation>
    </message>
    <message>
        <source>“%1” cannot be added up; %2 in all from one source must be registered</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être additionné&#xa0;; %2 au total d&apos;une même source doivent être inscrits</translation>
    </message>
    <message>
        <source>By these rules it need not be registered</source>
        <translation>Selon ces règles, il n&apos;est pas nécessaire de l&apos;inscrire</translation>
    </message>
</context>
<context>
    <name>GiftsArea</name>
    <message>
        <source>There are no rules called “%1”; there are: %2.</source>
        <translation>Il n&apos;y a pas de règles nommées «&#xa0;%1&#xa0;»&#xa0;; il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>Cadeaux</translation>
    </message>
    <message>
        <source>Register of gifts and hospitality</source>
        <translation>Registre des cadeaux et invitations</translation>
    </message>
    <message>
        <source>The register of a time as it is published, without private addresses.</source>
        <translation>Le registre d&apos;une période tel qu&apos;il est publié, sans adresses privées.</translation>
    </message>
    <message>
        <source>Gifts in pictures</source>
        <translation>Les cadeaux en images</translation>
    </message>
    <message>
        <source>Received and given by year, by donor and partner, and how long it takes to register.</source>
        <translation>Reçus et offerts par année, par donateur et partenaire, et le temps mis pour inscrire.</translation>
    </message>
    <message>
        <source>Gift cupboard</source>
        <translation>Armoire à cadeaux</translation>
    </message>
    <message>
        <source>The gifts bought to take along: what is left, and to whom the others went.</source>
        <translation>Les cadeaux achetés pour être emportés&#xa0;: ce qui reste et à qui sont allés les autres.</translation>
    </message>
    <message>
        <source>A register of gifts and hospitality</source>
        <translation>Un registre des cadeaux et invitations</translation>
    </message>
    <message>
        <source>The register of a council, a parliament or another association, as a spreadsheet, a CSV file or a JSON file.</source>
        <translation>Le registre d&apos;une commune, d&apos;un parlement ou d&apos;une autre association, dans un tableur, un fichier CSV ou JSON.</translation>
    </message>
    <message>
        <source>From that day the rules “%1” hold already. Change those, or choose another day.</source>
        <translation>À partir de ce jour, les règles «&#xa0;%1&#xa0;» valent déjà. Modifiez celles-ci ou choisissez un autre jour.</translation>
    </message>
    <message>
        <source>This entry is published and stays as it is. Add a correction instead (on the command line with corrects=%1).</source>
        <translation>Cette inscription est publiée et reste telle quelle. Ajoutez plutôt une correction (en ligne de commande avec corrects=%1).</translation>
    </message>
</context>
<context>
    <name>GiftsDue</name>
    <message>
        <source>%1 must be registered.</source>
        <translation>À inscrire&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 should have been registered by %2.</source>
        <translation>Aurait dû être inscrit au plus tard le %2&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 must be registered by %2.</source>
        <translation>À inscrire au plus tard le %2&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n registered gifts nobody has said yet what became of them.</source>
        <translation>
            <numerusform>Pour %n cadeau inscrit, personne n&apos;a encore dit ce qu&apos;il est devenu.</numerusform>
            <numerusform>Pour %n cadeaux inscrits, personne n&apos;a encore dit ce qu&apos;ils sont devenus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gifts must be registered.</source>
        <translation>
            <numerusform>%n cadeau est à inscrire.</numerusform>
            <numerusform>%n cadeaux sont à inscrire.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is to be estimated: its value decides whether it must be registered.</source>
        <translation>À estimer&#xa0;: %1. Sa valeur décide s&apos;il doit être inscrit.</translation>
    </message>
    <message numerus="yes">
        <source>%n gifts are to be estimated: their value decides whether they must be registered.</source>
        <translation>
            <numerusform>%n cadeau est à estimer&#xa0;: sa valeur décide s&apos;il doit être inscrit.</numerusform>
            <numerusform>%n cadeaux sont à estimer&#xa0;: leur valeur décide s&apos;ils doivent être inscrits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n gifts</source>
        <translation>
            <numerusform>Afficher le cadeau trouvé (%n)</numerusform>
            <numerusform>Afficher les %n cadeaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n things in the cupboard</source>
        <translation>
            <numerusform>Afficher l&apos;objet de l&apos;armoire (%n)</numerusform>
            <numerusform>Afficher les %n objets de l&apos;armoire</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 must be registered by %2 (by %3 where the day of receipt counts).</source>
        <translation>%1 doit être inscrit avant le %2 inclus (le %3 si le jour de réception compte).</translation>
    </message>
</context>
<context>
    <name>GiftsImport</name>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>On our side</source>
        <translation>De notre côté</translation>
    </message>
    <message>
        <source>On our side: first name</source>
        <translation>De notre côté&#xa0;: prénom</translation>
    </message>
    <message>
        <source>On our side: last name</source>
        <translation>De notre côté&#xa0;: nom</translation>
    </message>
    <message>
        <source>In the capacity of</source>
        <translation>En qualité de</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Gift or hospitality</source>
        <translation>Cadeau ou invitation</translation>
    </message>
    <message>
        <source>Received, given or declined</source>
        <translation>Reçu, offert ou refusé</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Time of the register</source>
        <translation>Période du registre</translation>
    </message>
    <message>
        <source>Offered on</source>
        <translation>Proposé le</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Inscrit le</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Ce que c&apos;était</translation>
    </message>
    <message>
        <source>What it was and from whom</source>
        <translation>Ce que c&apos;était et de qui</translation>
    </message>
    <message>
        <source>What it was and its value</source>
        <translation>Ce que c&apos;était et sa valeur</translation>
    </message>
    <message>
        <source>Donor, or recipient of ours</source>
        <translation>Donateur, ou destinataire de notre cadeau</translation>
    </message>
    <message>
        <source>Donor: person</source>
        <translation>Donateur&#xa0;: personne</translation>
    </message>
    <message>
        <source>Donor: organisation</source>
        <translation>Donateur&#xa0;: organisme</translation>
    </message>
    <message>
        <source>Kind of donor</source>
        <translation>Type de donateur</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Private address</source>
        <translation>Adresse privée</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Value at most</source>
        <translation>Valeur maximale</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Where the value is from</source>
        <translation>D&apos;où vient la valeur</translation>
    </message>
    <message>
        <source>Visit or event</source>
        <translation>Visite ou événement</translation>
    </message>
    <message>
        <source>Why it was given</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>With a guest</source>
        <translation>Avec un invité</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approuvé par</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Approuvé le</translation>
    </message>
    <message>
        <source>Action of the senior officer</source>
        <translation>Suite donnée par le responsable</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Ce qu&apos;il est devenu</translation>
    </message>
    <message>
        <source>Taken from the register</source>
        <translation>Repris du registre</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>“%1” is no day. It is kept as it is written.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une date. Le texte est gardé tel quel.</translation>
    </message>
    <message>
        <source>The number %1 was taken for the day %2, as spreadsheets count days.</source>
        <translation>Le nombre %1 a été lu comme la date %2, car les tableurs comptent les jours ainsi.</translation>
    </message>
    <message>
        <source>A sign of “%1” was lost before this file was made, so the value is kept as words and not counted.</source>
        <translation>Un signe de «&#xa0;%1&#xa0;» a été perdu avant la création de ce fichier&#xa0;: la valeur est gardée comme texte et n&apos;est pas comptée.</translation>
    </message>
    <message>
        <source>“%1” is no sure amount. It is kept as words and not counted.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un montant sûr. Il est gardé comme texte et n&apos;est pas compté.</translation>
    </message>
    <message>
        <source>“%1” is not in the currency of this column, %2. It keeps its own.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas dans la devise de cette colonne, %2. La sienne est gardée.</translation>
    </message>
    <message>
        <source>Also in this line: %1</source>
        <translation>Aussi dans cette ligne&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>The cells of this line had slipped to the right (%n columns) and were put back under their headings.</source>
        <translation>
            <numerusform>Les cellules de cette ligne avaient glissé d&apos;une colonne vers la droite&#xa0;; elles ont été remises sous leurs titres.</numerusform>
            <numerusform>Les cellules de cette ligne avaient glissé de %n colonnes vers la droite&#xa0;; elles ont été remises sous leurs titres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The cells of this line had slipped to the left (%n columns) and were put back under their headings.</source>
        <translation>
            <numerusform>Les cellules de cette ligne avaient glissé d&apos;une colonne vers la gauche&#xa0;; elles ont été remises sous leurs titres.</numerusform>
            <numerusform>Les cellules de cette ligne avaient glissé de %n colonnes vers la gauche&#xa0;; elles ont été remises sous leurs titres.</numerusform>
        </translation>
    </message>
    <message>
        <source>No list in this file is known to be a register of gifts: none of its headings speaks of a gift, of hospitality or of who gave it.</source>
        <translation>Aucune liste de ce fichier n&apos;est reconnue comme registre de cadeaux&#xa0;: aucun de ses titres ne parle d&apos;un cadeau, d&apos;une invitation ou de qui l&apos;a offert.</translation>
    </message>
    <message>
        <source>Say of the columns what they hold.</source>
        <translation>Dites ce que contiennent les colonnes.</translation>
    </message>
    <message>
        <source>This register has headings but no line beneath them, so there is nothing to take over.</source>
        <translation>Ce registre a des titres mais aucune ligne en dessous&#xa0;: il n&apos;y a rien à reprendre.</translation>
    </message>
    <message>
        <source>Left out, as they are no registers of gifts: %1.</source>
        <translation>Laissé de côté, car ce ne sont pas des registres de cadeaux&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The register was not read to its end, and nothing was changed.</source>
        <translation>Le registre n&apos;a pas été lu jusqu&apos;au bout, et rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>The entry in the book is published, so it stays as it is. Correct it by an entry of its own.</source>
        <translation>L&apos;inscription dans le livre est publiée&#xa0;: elle reste telle quelle. Corrigez-la par une nouvelle inscription.</translation>
    </message>
    <message>
        <source>Nothing says in which currency the values are: they were taken for %1.</source>
        <translation>Rien ne dit dans quelle devise sont les valeurs&#xa0;: elles ont été lues en %1.</translation>
    </message>
    <message>
        <source>Where a line names nobody, the name above it was taken.</source>
        <translation>Là où une ligne ne nomme personne, le nom au-dessus a été repris.</translation>
    </message>
    <message numerus="yes">
        <source>What stands in %n columns is kept in the notes of the entries: %1.</source>
        <translation>
            <numerusform>Le contenu d&apos;une colonne est gardé dans les notes des inscriptions&#xa0;: %1.</numerusform>
            <numerusform>Le contenu de %n colonnes est gardé dans les notes des inscriptions&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nil return</source>
        <translation>Déclaration néant</translation>
    </message>
    <message>
        <source>Nil return: %1</source>
        <translation>Déclaration néant&#xa0;: %1</translation>
    </message>
    <message>
        <source>From “%1”.</source>
        <comment>the name of a sheet</comment>
        <translation>De «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>This line does not say who on your side it was.</source>
        <translation>Cette ligne ne dit pas de qui il s&apos;agissait de votre côté.</translation>
    </message>
    <message>
        <source>“%1” is no entry of the register, so this line is left out.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une inscription du registre&#xa0;: cette ligne est laissée de côté.</translation>
    </message>
    <message>
        <source>“%1” stands alone in this line, which says of no gift, so it is left out.</source>
        <translation>«&#xa0;%1&#xa0;» est seul dans cette ligne, qui ne parle d&apos;aucun cadeau&#xa0;: elle est laissée de côté.</translation>
    </message>
    <message>
        <source>This is a remark on no entry, so it is left out.</source>
        <translation>Cette remarque ne concerne aucune inscription&#xa0;: elle est laissée de côté.</translation>
    </message>
    <message>
        <source>This is a remark on line %1 and was added to its notes.</source>
        <translation>Cette remarque concerne la ligne %1 et a été ajoutée à ses notes.</translation>
    </message>
    <message>
        <source>An amount stands in this line where no amount belongs. Its cells are all kept in the notes; please say what it was worth.</source>
        <translation>Un montant se trouve dans cette ligne là où il n&apos;a pas sa place. Toutes ses cellules sont gardées dans les notes&#xa0;; indiquez la valeur.</translation>
    </message>
    <message>
        <source>“%1” stands in the column “%2” and was taken for so many thousands.</source>
        <translation>«&#xa0;%1&#xa0;» se trouve dans la colonne «&#xa0;%2&#xa0;» et a été compris en milliers.</translation>
    </message>
    <message>
        <source>“%1” stands in the column “%2”, which counts in thousands. It is kept as words and not counted.</source>
        <translation>«&#xa0;%1&#xa0;» se trouve dans la colonne «&#xa0;%2&#xa0;», qui compte en milliers. Le texte est gardé tel quel et n&apos;est pas compté.</translation>
    </message>
    <message>
        <source>This line has the value of a gift and of hospitality, %1. Both are kept as words and not counted; please add them up.</source>
        <translation>Cette ligne donne la valeur d&apos;un cadeau et celle d&apos;une invitation, %1. Les deux sont gardées comme texte et ne sont pas comptées&#xa0;; veuillez les additionner.</translation>
    </message>
</context>
<context>
    <name>GiftsPage</name>
    <message>
        <source>Gifts</source>
        <translation>Cadeaux</translation>
    </message>
</context>
<context>
    <name>GiftsQuery</name>
    <message>
        <source>Donor or recipient</source>
        <translation>Donateur ou bénéficiaire</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>Toutes les entrées</translation>
    </message>
    <message>
        <source>Still to be registered</source>
        <translation>Encore à inscrire</translation>
    </message>
    <message>
        <source>Still to be estimated</source>
        <translation>Encore à estimer</translation>
    </message>
    <message>
        <source>This calendar year</source>
        <translation>Cette année civile</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçus</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Offerts</translation>
    </message>
    <message>
        <source>Declined or returned</source>
        <translation>Refusés ou rendus</translation>
    </message>
    <message>
        <source>Hospitality</source>
        <translation>Invitations</translation>
    </message>
    <message>
        <source>Not said what became of it</source>
        <translation>Sans suite indiquée</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publiées</translation>
    </message>
    <message>
        <source>Taken from other registers</source>
        <translation>Reprises d&apos;autres registres</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still to be registered</source>
        <translation>
            <numerusform>%n encore à inscrire</numerusform>
            <numerusform>%n encore à inscrire</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 received this year</source>
        <translation>%1 reçus cette année</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>Everything ever bought</source>
        <translation>Tout ce qui a été acheté</translation>
    </message>
    <message>
        <source>Still in the cupboard</source>
        <translation>Encore dans l&apos;armoire</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>Épuisés</translation>
    </message>
    <message numerus="yes">
        <source>%n gifts in the cupboard, worth %1</source>
        <translation>
            <numerusform>%n cadeau dans l&apos;armoire, pour %1</numerusform>
            <numerusform>%n cadeaux dans l&apos;armoire, pour %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>%1, until now</source>
        <translation>%1, jusqu&apos;ici</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>%1 auparavant</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Nobody holds this role now.</source>
        <translation>Personne n&apos;exerce cette fonction actuellement.</translation>
    </message>
    <message>
        <source>Handed over by %1.</source>
        <translation>Transmis par %1.</translation>
    </message>
    <message numerus="yes">
        <source>It takes about %n hours a month.</source>
        <translation>
            <numerusform>Elle demande environ %n heure par mois.</numerusform>
            <numerusform>Elle demande environ %n heures par mois.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the role does, and when</source>
        <translation>Ce que fait la fonction, et quand</translation>
    </message>
    <message>
        <source>Nothing is written down yet: please add it to the role.</source>
        <translation>Rien n&apos;est encore noté&#xa0;: veuillez l&apos;ajouter à la fonction.</translation>
    </message>
    <message>
        <source>Papers and keys that go with it</source>
        <translation>Papiers et clés à transmettre</translation>
    </message>
    <message>
        <source>Open actions</source>
        <translation>Actions en cours</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Documents kept with the role in Twinbook</source>
        <translation>Documents joints à la fonction dans Twinbook</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Passation</translation>
    </message>
    <message>
        <source>No role of an officer is in the book yet.</source>
        <translation>Aucune fonction du bureau n&apos;est encore dans le livre.</translation>
    </message>
    <message>
        <source>There is no role called “%1” in the book.</source>
        <translation>Il n&apos;y a pas de fonction «&#xa0;%1&#xa0;» dans le livre.</translation>
    </message>
    <message>
        <source>Organisations we work with</source>
        <translation>Organismes partenaires</translation>
    </message>
    <message>
        <source>The last minutes: %1</source>
        <translation>Le dernier compte rendu&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>HandingOut</name>
    <message numerus="yes">
        <source>%n of %1 have not agreed to stand in lists that are handed out: %2.</source>
        <translation>
            <numerusform>%n sur %1 n&apos;a pas accepté de figurer dans des listes remises à d&apos;autres&#xa0;: %2.</numerusform>
            <numerusform>%n sur %1 n&apos;ont pas accepté de figurer dans des listes remises à d&apos;autres&#xa0;: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 have not agreed that the twin committee gets their details: %2.</source>
        <translation>
            <numerusform>%n sur %1 n&apos;a pas accepté que le comité jumeau reçoive ses coordonnées&#xa0;: %2.</numerusform>
            <numerusform>%n sur %1 n&apos;ont pas accepté que le comité jumeau reçoive leurs coordonnées&#xa0;: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 have not agreed to newsletters and invitations: %2.</source>
        <translation>
            <numerusform>%n sur %1 n&apos;a pas accepté la lettre d&apos;information et les invitations&#xa0;: %2.</numerusform>
            <numerusform>%n sur %1 n&apos;ont pas accepté la lettre d&apos;information et les invitations&#xa0;: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 have not agreed to this (%2): %3.</source>
        <translation>
            <numerusform>%n sur %1 n&apos;a pas donné son accord (%2)&#xa0;: %3.</numerusform>
            <numerusform>%n sur %1 n&apos;ont pas donné leur accord (%2)&#xa0;: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>What concerns the membership itself may go to everybody.</source>
        <translation>Ce qui concerne l&apos;adhésion elle-même peut aller à tous.</translation>
    </message>
    <message>
        <source>For the committee&apos;s own work no consent is needed.</source>
        <translation>Pour le travail du comité lui-même, aucun consentement n&apos;est nécessaire.</translation>
    </message>
    <message>
        <source>Who has not agreed</source>
        <translation>Qui n&apos;a pas donné son accord</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>HandingOutAsking</name>
    <message>
        <source>Show them</source>
        <translation>Les montrer</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Les laisser de côté</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Not everybody has agreed</source>
        <translation>Tous n&apos;ont pas donné leur accord</translation>
    </message>
    <message>
        <source>Nobody is left in the list then, so nothing was done.</source>
        <translation>Il ne reste alors personne dans la liste, rien n&apos;a donc été fait.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>and %n more entries</source>
        <translation>
            <numerusform>et %n autre entrée</numerusform>
            <numerusform>et %n autres entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 set to “%3”</source>
        <translation>%1&#xa0;: %2 devient «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>%1: %2 emptied, was “%3”</source>
        <translation>%1&#xa0;: %2 est maintenant vide (avant&#xa0;: «&#xa0;%3&#xa0;»)</translation>
    </message>
    <message>
        <source>%1: %2 changed from “%3” to “%4”</source>
        <translation>%1&#xa0;: %2 passe de «&#xa0;%3&#xa0;» à «&#xa0;%4&#xa0;»</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>An entry of a part of the book that this version does not know</source>
        <translation>Une entrée d&apos;une partie du livre que cette version ne connaît pas</translation>
    </message>
    <message>
        <source>%1 added: %2</source>
        <translation>Ajout – %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 deleted: %2</source>
        <translation>Suppression – %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1&#xa0;: retrait du livre</translation>
    </message>
    <message>
        <source>%1 brought back</source>
        <translation>%1&#xa0;: retour dans le livre</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rétabli&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>HomeDetail</name>
    <message>
        <source>hosts visitors</source>
        <translation>accueille des visiteurs</translation>
    </message>
    <message>
        <source>hosts in reserve</source>
        <translation>accueil en réserve</translation>
    </message>
    <message>
        <source>does not host</source>
        <translation>n&apos;accueille pas</translation>
    </message>
    <message>
        <source>not asked about hosting</source>
        <translation>accueil&#xa0;: pas encore demandé</translation>
    </message>
    <message>
        <source>Who lives here</source>
        <translation>Qui habite ici</translation>
    </message>
    <message>
        <source>Nobody in the book lives here.</source>
        <translation>Personne du livre n&apos;habite ici.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Adhésion</translation>
    </message>
    <message>
        <source>Beds</source>
        <translation>Lits</translation>
    </message>
    <message>
        <source>Contact persons</source>
        <translation>Interlocuteurs</translation>
    </message>
    <message>
        <source>Change the contact persons</source>
        <translation>Modifier les interlocuteurs</translation>
    </message>
    <message>
        <source>What they can do for the twinning</source>
        <translation>Ce qu&apos;ils peuvent faire pour le jumelage</translation>
    </message>
    <message>
        <source>Nominees</source>
        <translation>Représentants</translation>
    </message>
    <message numerus="yes">
        <source>%n persons may act for this member; none is named yet.</source>
        <translation>
            <numerusform>%n personne peut représenter ce membre&#xa0;; aucune n&apos;est encore nommée.</numerusform>
            <numerusform>%n personnes peuvent représenter ce membre&#xa0;; aucune n&apos;est encore nommée.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the nominees</source>
        <translation>Modifier les représentants</translation>
    </message>
</context>
<context>
    <name>HomeForms</name>
    <message>
        <source>Add household</source>
        <translation>Ajouter un foyer</translation>
    </message>
    <message>
        <source>Edit household</source>
        <translation>Modifier le foyer</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>More about the address</source>
        <translation>Plus sur l&apos;adresse</translation>
    </message>
    <message>
        <source>Hosting visitors</source>
        <translation>Accueil de visiteurs</translation>
    </message>
    <message>
        <source>What hosts and guests should know</source>
        <translation>Ce que la famille et ses invités doivent savoir</translation>
    </message>
    <message>
        <source>How the committee calls it, for example “Fairweather, Mill Lane”.</source>
        <translation>Comme on dit au comité, par exemple «&#xa0;Dupont, rue du Moulin&#xa0;».</translation>
    </message>
    <message>
        <source>As on an envelope, for example “Mr and Mrs T Fairweather”.</source>
        <translation>Comme sur une enveloppe, par exemple «&#xa0;M. et Mme Paul Dupont&#xa0;».</translation>
    </message>
    <message>
        <source>Leave it empty for as many as there are beds.</source>
        <translation>Laissez vide pour autant qu&apos;il y a de lits.</translation>
    </message>
    <message>
        <source>Add organisation</source>
        <translation>Ajouter une organisation</translation>
    </message>
    <message>
        <source>Edit organisation</source>
        <translation>Modifier l&apos;organisation</translation>
    </message>
    <message>
        <source>Whom to speak to</source>
        <translation>À qui s&apos;adresser</translation>
    </message>
    <message>
        <source>What they can do for the twinning</source>
        <translation>Ce qu&apos;elle peut faire pour le jumelage</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Adhésion</translation>
    </message>
    <message>
        <source>A hall, money, knowledge, a choir, pupils who write letters.</source>
        <translation>Une salle, de l&apos;argent, un savoir-faire, une chorale, des élèves qui correspondent.</translation>
    </message>
    <message>
        <source>Leave it empty if they are no member.</source>
        <translation>Laissez vide si elle n&apos;est pas adhérente.</translation>
    </message>
    <message>
        <source>Of somebody who is not in the book. Persons of the book are added with “Contact persons...”.</source>
        <translation>Pour quelqu&apos;un qui n&apos;est pas dans le livre. Les personnes du livre s&apos;ajoutent par «&#xa0;Interlocuteurs...&#xa0;».</translation>
    </message>
    <message>
        <source>Add contact person</source>
        <translation>Ajouter un interlocuteur</translation>
    </message>
    <message>
        <source>Edit contact person</source>
        <translation>Modifier l&apos;interlocuteur</translation>
    </message>
    <message>
        <source>Since when and until when</source>
        <translation>Depuis quand et jusqu&apos;à quand</translation>
    </message>
    <message>
        <source>Type part of the name of somebody in the book.</source>
        <translation>Tapez une partie du nom d&apos;une personne du livre.</translation>
    </message>
    <message>
        <source>What they are there, for example “Head of modern languages”.</source>
        <translation>Ce que la personne y est, par exemple «&#xa0;professeure de langues&#xa0;».</translation>
    </message>
    <message>
        <source>Leave it empty while they are still there.</source>
        <translation>Laissez vide tant que la personne y est encore.</translation>
    </message>
    <message>
        <source>Add nominee</source>
        <translation>Ajouter un représentant</translation>
    </message>
    <message>
        <source>Edit nominee</source>
        <translation>Modifier le représentant</translation>
    </message>
    <message>
        <source>Leave it empty while they still act for the organisation.</source>
        <translation>Laissez vide tant que la personne représente l&apos;organisation.</translation>
    </message>
</context>
<context>
    <name>HostingHand</name>
    <message numerus="yes">
        <source>%n single rooms</source>
        <translation>
            <numerusform>%n chambre à un lit</numerusform>
            <numerusform>%n chambres à un lit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n double rooms</source>
        <translation>
            <numerusform>%n chambre double</numerusform>
            <numerusform>%n chambres doubles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rooms with two beds</source>
        <translation>
            <numerusform>%n chambre à deux lits</numerusform>
            <numerusform>%n chambres à deux lits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places on a sofa</source>
        <translation>
            <numerusform>%n place sur un canapé</numerusform>
            <numerusform>%n places sur un canapé</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>This party is not in the book any more.</source>
        <translation>Ce groupe n’est plus dans le livre.</translation>
    </message>
    <message>
        <source>Place %1 with %2</source>
        <translation>Placer %1 chez %2</translation>
    </message>
    <message>
        <source>Take %1 out of the placement</source>
        <translation>Retirer %1 du placement</translation>
    </message>
    <message>
        <source>Lock %1</source>
        <translation>Fixer %1</translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation>Libérer %1</translation>
    </message>
    <message>
        <source>Not placed yet</source>
        <translation>Pas encore placés</translation>
    </message>
    <message numerus="yes">
        <source>%n guests</source>
        <translation>
            <numerusform>%n invité</numerusform>
            <numerusform>%n invités</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>has not answered</source>
        <translation>n’a pas répondu</translation>
    </message>
    <message>
        <source>%1 of %2 places taken</source>
        <translation>%1 places prises sur %2</translation>
    </message>
    <message>
        <source>in reserve</source>
        <translation>en réserve</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
</context>
<context>
    <name>HostingLedger</name>
    <message>
        <source>Who hosted whom</source>
        <translation>Qui a accueilli qui</translation>
    </message>
    <message>
        <source>Whose turn it is</source>
        <translation>À qui le tour</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Foyer</translation>
    </message>
    <message>
        <source>Guests so far</source>
        <translation>Invités jusqu’ici</translation>
    </message>
    <message>
        <source>Nights given</source>
        <translation>Nuits offertes</translation>
    </message>
    <message>
        <source>Nights as guests</source>
        <translation>Nuits comme invités</translation>
    </message>
    <message>
        <source>Last hosted in</source>
        <translation>Dernier accueil en</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Séjours</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invité</translation>
    </message>
    <message>
        <source>stayed with</source>
        <translation>a logé chez</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Échange</translation>
    </message>
    <message>
        <source>Whose turn it is stands first: households that had more nights as guests than they gave, then those that have waited longest.</source>
        <translation>En tête, ceux dont c’est le tour&#xa0;: les foyers qui ont reçu plus de nuits qu’ils n’en ont offert, puis ceux qui attendent depuis le plus longtemps.</translation>
    </message>
</context>
<context>
    <name>HostingReports</name>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, du %2 au %3</translation>
    </message>
    <message>
        <source>%1 (aged %2)</source>
        <translation>%1 (%2 ans)</translation>
    </message>
    <message>
        <source>smokes</source>
        <translation>fume</translation>
    </message>
    <message>
        <source>Hosts and their guests</source>
        <translation>Familles d’accueil et leurs invités</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Famille d’accueil</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Invités</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>À savoir</translation>
    </message>
    <message numerus="yes">
        <source>%n guests are placed.</source>
        <translation>
            <numerusform>%n invité est placé.</numerusform>
            <numerusform>%n invités sont placés.</numerusform>
        </translation>
    </message>
    <message>
        <source>In reserve, without guests: %1.</source>
        <translation>En réserve, sans invités&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Guests and their hosts</source>
        <translation>Invités et leurs familles d’accueil</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invité</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>needs no host</source>
        <translation>n’a pas besoin d’accueil</translation>
    </message>
    <message>
        <source>not placed yet</source>
        <translation>pas encore placé</translation>
    </message>
    <message numerus="yes">
        <source>%n guests are coming.</source>
        <translation>
            <numerusform>%n invité vient.</numerusform>
            <numerusform>%n invités viennent.</numerusform>
        </translation>
    </message>
    <message>
        <source>no guests yet</source>
        <translation>pas encore d’invités</translation>
    </message>
</context>
<context>
    <name>HostingRequest</name>
    <message>
        <source>Place the guests of %1</source>
        <translation>Placer les invités de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n travellers belong to no party yet, so nobody is asked to host them.</source>
        <translation>
            <numerusform>%n voyageur n’appartient encore à aucun groupe&#xa0;: personne n’est donc sollicité pour l’accueillir.</numerusform>
            <numerusform>%n voyageurs n’appartiennent encore à aucun groupe&#xa0;: personne n’est donc sollicité pour les accueillir.</numerusform>
        </translation>
    </message>
    <message>
        <source>The visit has no first or last day yet: one night is reckoned with.</source>
        <translation>L’échange n’a pas encore de premier ou de dernier jour&#xa0;: on compte une nuit.</translation>
    </message>
    <message numerus="yes">
        <source>The age of %n travellers is not known: they are taken to be grown up.</source>
        <translation>
            <numerusform>L’âge de %n voyageur n’est pas connu&#xa0;: il est compté comme adulte.</numerusform>
            <numerusform>L’âge de %n voyageurs n’est pas connu&#xa0;: ils sont comptés comme adultes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HostingWhy</name>
    <message numerus="yes">
        <source>%1 and %n others</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be done as it stands: on %1 %2 need places for %3 guests, and the houses open to them have %4.</source>
        <translation>C’est impossible en l’état&#xa0;: le %1, %2 ont besoin de places pour %3 invités, et les maisons qui leur sont ouvertes en ont %4.</translation>
    </message>
    <message>
        <source>It cannot be done as it stands: on %1 %2 need %3 rooms, and the houses open to them have %4.</source>
        <translation>C’est impossible en l’état&#xa0;: le %1, %2 ont besoin de %3 chambres, et les maisons qui leur sont ouvertes en ont %4.</translation>
    </message>
    <message>
        <source>These houses could take them as the plan stands: %1.</source>
        <translation>Ces maisons pourraient les accueillir en l’état du plan&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>None of %n households can take them.</source>
        <translation>
            <numerusform>%n foyer ne peut pas les accueillir.</numerusform>
            <numerusform>Aucun des %n foyers ne peut les accueillir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n households: %1.</source>
        <translation>
            <numerusform>%n foyer&#xa0;: %1.</numerusform>
            <numerusform>%n foyers&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing else stands in the way at %1.</source>
        <translation>Rien d’autre ne s’y oppose chez %1.</translation>
    </message>
    <message>
        <source>The best plan found leaves them out.</source>
        <translation>Le meilleur plan trouvé les laisse de côté.</translation>
    </message>
    <message>
        <source>Left without a host by hand.</source>
        <translation>Laissés sans famille d’accueil à la main.</translation>
    </message>
    <message>
        <source>Placed by hand.</source>
        <translation>Placés à la main.</translation>
    </message>
    <message>
        <source>A rule objects: %1.</source>
        <translation>Une règle s&apos;y oppose&#xa0;: %1.</translation>
    </message>
    <message>
        <source>For it speaks: %1.</source>
        <translation>Arguments pour&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Against it speaks: %1.</source>
        <translation>Arguments contre&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No other house could take them as the plan stands.</source>
        <translation>Aucune autre maison ne pourrait les accueillir en l’état du plan.</translation>
    </message>
    <message>
        <source>Possible instead, if all else stays: %1.</source>
        <translation>Possible à sa place, si tout le reste demeure&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>All %n guests are placed.</source>
        <translation>
            <numerusform>L’invité (%n) est placé.</numerusform>
            <numerusform>Les %n invités sont tous placés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n guests are placed.</source>
        <translation>
            <numerusform>%1 invité sur %n est placé.</numerusform>
            <numerusform>%1 invités sur %n sont placés.</numerusform>
        </translation>
    </message>
    <message>
        <source>No rule is broken.</source>
        <translation>Aucune règle n&apos;est enfreinte.</translation>
    </message>
    <message numerus="yes">
        <source>%n rules are broken.</source>
        <translation>
            <numerusform>%n règle n’est pas respectée.</numerusform>
            <numerusform>%n règles ne sont pas respectées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wishes: %1 points.</source>
        <translation>Souhaits&#xa0;: %1 points.</translation>
    </message>
</context>
<context>
    <name>HostingWords</name>
    <message>
        <source>dogs</source>
        <translation>chiens</translation>
    </message>
    <message>
        <source>cats</source>
        <translation>chats</translation>
    </message>
    <message>
        <source>rabbits and other small animals</source>
        <translation>lapins et autres petits animaux</translation>
    </message>
    <message>
        <source>horses</source>
        <translation>chevaux</translation>
    </message>
    <message>
        <source>birds</source>
        <translation>oiseaux</translation>
    </message>
    <message>
        <source>vegetarian</source>
        <translation>végétarien</translation>
    </message>
    <message>
        <source>vegan</source>
        <translation>végane</translation>
    </message>
    <message>
        <source>fish, but no meat</source>
        <translation>poisson, mais pas de viande</translation>
    </message>
    <message>
        <source>halal</source>
        <translation>halal</translation>
    </message>
    <message>
        <source>kosher</source>
        <translation>casher</translation>
    </message>
    <message>
        <source>gluten-free</source>
        <translation>sans gluten</translation>
    </message>
    <message>
        <source>not everybody in the house has been checked for young people</source>
        <translation>tout le monde dans la maison n’a pas été contrôlé pour l’accueil de jeunes</translation>
    </message>
    <message>
        <source>the house takes no such young people</source>
        <translation>la maison n’accueille pas ces jeunes</translation>
    </message>
    <message>
        <source>host and guest are never to be together again</source>
        <translation>hôte et invité ne doivent plus jamais être ensemble</translation>
    </message>
    <message>
        <source>young people alone do not share a house with strangers, nor girls with boys</source>
        <translation>des jeunes seuls ne partagent pas une maison avec des inconnus, ni des filles avec des garçons</translation>
    </message>
    <message>
        <source>the two parties are not to be in one house</source>
        <translation>les deux groupes ne doivent pas être dans la même maison</translation>
    </message>
    <message>
        <source>an allergy to the animals in the house</source>
        <translation>une allergie aux animaux de la maison</translation>
    </message>
    <message>
        <source>the hosts are away on one of the nights</source>
        <translation>les hôtes sont absents l’une des nuits</translation>
    </message>
    <message>
        <source>there is no room that is large enough and free</source>
        <translation>il n’y a pas de chambre assez grande et libre</translation>
    </message>
    <message>
        <source>more guests than the house takes</source>
        <translation>plus d’invités que la maison n’en accueille</translation>
    </message>
    <message>
        <source>the guest room is not free of steps</source>
        <translation>la chambre d’amis n’est pas de plain-pied</translation>
    </message>
    <message>
        <source>smoking and not smoking do not go together</source>
        <translation>fumeurs et non-fumeurs ne vont pas ensemble</translation>
    </message>
    <message>
        <source>animals that the guests cannot live with</source>
        <translation>des animaux que les invités ne supportent pas</translation>
    </message>
    <message>
        <source>a child is younger than the house takes</source>
        <translation>un enfant est plus jeune que ce que la maison accueille</translation>
    </message>
    <message>
        <source>young people alone and their hosts have no language in common</source>
        <translation>des jeunes seuls et leurs hôtes n’ont pas de langue commune</translation>
    </message>
    <message>
        <source>a strict diet that the house does not cook</source>
        <translation>un régime strict que la maison ne cuisine pas</translation>
    </message>
    <message>
        <source>the house would take other guests</source>
        <translation>la maison accueillerait d’autres invités</translation>
    </message>
    <message>
        <source>the household has not said yes</source>
        <translation>le foyer n’a pas dit oui</translation>
    </message>
    <message>
        <source>not placed</source>
        <translation>pas placé</translation>
    </message>
    <message>
        <source>they were there before or asked for it</source>
        <translation>ils y ont déjà été ou l’ont demandé</translation>
    </message>
    <message>
        <source>they would like to get to know somebody new</source>
        <translation>ils aimeraient connaître quelqu’un de nouveau</translation>
    </message>
    <message>
        <source>the hosts have been their guests</source>
        <translation>les hôtes ont été leurs invités</translation>
    </message>
    <message>
        <source>a language in common</source>
        <translation>une langue commune</translation>
    </message>
    <message>
        <source>interests in common</source>
        <translation>des intérêts communs</translation>
    </message>
    <message>
        <source>children of about the same age</source>
        <translation>des enfants d’à peu près le même âge</translation>
    </message>
    <message>
        <source>about the same age</source>
        <translation>à peu près le même âge</translation>
    </message>
    <message>
        <source>the house cooks what they eat</source>
        <translation>la maison cuisine ce qu’ils mangent</translation>
    </message>
    <message>
        <source>animals that they do not care for</source>
        <translation>des animaux qu’ils n’aiment guère</translation>
    </message>
    <message>
        <source>the household took many guests in the last years</source>
        <translation>le foyer a beaucoup accueilli ces dernières années</translation>
    </message>
    <message>
        <source>the way to the meeting place</source>
        <translation>le chemin jusqu’au lieu de rendez-vous</translation>
    </message>
    <message>
        <source>more guests than the household likes to have</source>
        <translation>plus d’invités que le foyer n’en souhaite</translation>
    </message>
    <message>
        <source>a household that asked for guests has none</source>
        <translation>un foyer qui demandait des invités n’en a pas</translation>
    </message>
    <message>
        <source>a household that is in reserve is called on</source>
        <translation>un foyer en réserve est sollicité</translation>
    </message>
    <message>
        <source>near the party that they know</source>
        <translation>près du groupe qu’ils connaissent</translation>
    </message>
    <message>
        <source>other than agreed before</source>
        <translation>autrement que convenu auparavant</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <comment>guests, host</comment>
        <translation>%1 chez %2</translation>
    </message>
    <message>
        <source>Ask %1, who have not answered yet: %2 could stay there.</source>
        <translation>Demandez à %1, qui n’ont pas encore répondu&#xa0;: %2 pourraient y loger.</translation>
    </message>
    <message>
        <source>%1 and %2 share a room with two beds: both said that they would.</source>
        <translation>%1 et %2 partagent une chambre à deux lits&#xa0;: les deux ont dit qu’ils le feraient.</translation>
    </message>
    <message numerus="yes">
        <source>Ask %1 to take %n more guests than they said.</source>
        <translation>
            <numerusform>Demandez à %1 d’accueillir %n invité de plus que prévu.</numerusform>
            <numerusform>Demandez à %1 d’accueillir %n invités de plus que prévu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask %1 to be at home on all nights of %2.</source>
        <translation>Demandez à %1 d’être là toutes les nuits de %2.</translation>
    </message>
    <message>
        <source>Ask %1 for one more room for two people.</source>
        <translation>Demandez à %1 une chambre de plus pour deux personnes.</translation>
    </message>
    <message>
        <source>Ask %1 for one more room for one person.</source>
        <translation>Demandez à %1 une chambre de plus pour une personne.</translation>
    </message>
    <message>
        <source>Ask %1 and %2 whether this may be set aside: %3.</source>
        <translation>Demandez à %1 et à %2 si l’on peut passer outre&#xa0;: %3.</translation>
    </message>
    <message>
        <source>If everybody grown up at the house of %1 is checked in time, %2 could stay there.</source>
        <translation>Si tous les adultes de la maison de %1 sont contrôlés à temps, %2 pourraient y loger.</translation>
    </message>
    <message numerus="yes">
        <source>%n other parties would change houses.</source>
        <translation>
            <numerusform>%n autre groupe changerait de maison.</numerusform>
            <numerusform>%n autres groupes changeraient de maison.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no longer with %2.</source>
        <translation>%1&#xa0;: plus chez %2.</translation>
    </message>
    <message>
        <source>%1: with %2.</source>
        <translation>%1&#xa0;: chez %2.</translation>
    </message>
    <message>
        <source>%1: with %2 instead of %3.</source>
        <translation>%1&#xa0;: chez %2 au lieu de %3.</translation>
    </message>
</context>
<context>
    <name>Household</name>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Foyer</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Foyers</translation>
    </message>
    <message>
        <source>Name of the household</source>
        <translation>Nom du foyer</translation>
    </message>
    <message>
        <source>Name on letters</source>
        <translation>Nom pour le courrier</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Part of town</source>
        <translation>Quartier</translation>
    </message>
    <message>
        <source>County or region</source>
        <translation>Département ou région</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Telephone at home</source>
        <translation>Téléphone du domicile</translation>
    </message>
    <message>
        <source>Hosts visitors</source>
        <translation>Accueille des visiteurs</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>pas encore demandé</translation>
    </message>
    <message>
        <source>yes, gladly</source>
        <translation>oui, volontiers</translation>
    </message>
    <message>
        <source>in reserve, if nobody else can</source>
        <translation>en réserve, si personne d&apos;autre ne peut</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Rooms with a single bed</source>
        <translation>Chambres à un lit simple</translation>
    </message>
    <message>
        <source>Rooms with a double bed</source>
        <translation>Chambres à un grand lit</translation>
    </message>
    <message>
        <source>Rooms with two beds</source>
        <translation>Chambres à deux lits</translation>
    </message>
    <message>
        <source>Places on a sofa bed</source>
        <translation>Places en canapé-lit</translation>
    </message>
    <message>
        <source>At most so many guests</source>
        <translation>Nombre maximal d&apos;invités</translation>
    </message>
    <message>
        <source>Pets</source>
        <translation>Animaux</translation>
    </message>
    <message>
        <source>Smoking at home</source>
        <translation>Tabac à la maison</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>on ne sait pas</translation>
    </message>
    <message>
        <source>nobody smokes</source>
        <translation>personne ne fume</translation>
    </message>
    <message>
        <source>only outside</source>
        <translation>seulement dehors</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>A guest room without steps</source>
        <translation>Chambre d&apos;amis sans marches</translation>
    </message>
    <message>
        <source>Stairs and access</source>
        <translation>Escaliers et accès</translation>
    </message>
    <message>
        <source>Diets they can cook for</source>
        <translation>Régimes qu&apos;on sait préparer</translation>
    </message>
    <message>
        <source>Kilometres to the meeting place</source>
        <translation>Kilomètres jusqu&apos;au lieu de rendez-vous</translation>
    </message>
    <message>
        <source>Can fetch guests by car</source>
        <translation>Peut chercher les invités en voiture</translation>
    </message>
    <message>
        <source>Would like to take</source>
        <translation>Aimerait accueillir</translation>
    </message>
    <message>
        <source>Would not take</source>
        <translation>N&apos;accueillerait pas</translation>
    </message>
    <message>
        <source>Notes on hosting</source>
        <translation>Notes sur l&apos;accueil</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Retiré</translation>
    </message>
</context>
<context>
    <name>HouseholdCheck</name>
    <message>
        <source>Please give the household a name or a street, so that it can be told from others.</source>
        <translation>Donnez au foyer un nom ou une rue, pour qu&apos;on le distingue des autres.</translation>
    </message>
    <message>
        <source>This cannot be less than nothing. Please write 0 or more.</source>
        <translation>Ce nombre ne peut pas être négatif. Écrivez 0 ou plus.</translation>
    </message>
    <message>
        <source>This is very many for one household. Please check the number.</source>
        <translation>C&apos;est beaucoup pour un seul foyer. Vérifiez le nombre.</translation>
    </message>
    <message>
        <source>This is more than there are beds (%1). Please check both.</source>
        <translation>C&apos;est plus que le nombre de lits (%1). Vérifiez les deux.</translation>
    </message>
    <message>
        <source>This is farther than any way can be. Please check the number.</source>
        <translation>C&apos;est plus loin que ne peut l&apos;être aucun trajet. Vérifiez le nombre.</translation>
    </message>
</context>
<context>
    <name>HouseholdMoves</name>
    <message>
        <source>The name on their letters stays “%1”. Please change it if it is no longer right.</source>
        <translation>Le nom sur leur courrier reste «&#xa0;%1&#xa0;». Modifiez-le s&apos;il n&apos;est plus juste.</translation>
    </message>
    <message>
        <source>Nobody is left in the household %1, so it is removed.</source>
        <translation>Il ne reste personne dans le foyer %1&#xa0;; il est retiré.</translation>
    </message>
    <message>
        <source>%1 moves in: %2</source>
        <comment>person, household</comment>
        <translation>%1 emménage&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 comes to live at %2.</source>
        <translation>%1 vient habiter&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 comes to live with %2.</source>
        <translation>%1 vient habiter avec %2.</translation>
    </message>
    <message>
        <source>%1 moves out</source>
        <translation>%1 quitte le foyer</translation>
    </message>
    <message>
        <source>%1 gets a household of their own: %2.</source>
        <translation>%1 a désormais son propre foyer&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 belongs to no household until an address is known.</source>
        <translation>%1 n&apos;appartient à aucun foyer tant qu&apos;aucune adresse n&apos;est connue.</translation>
    </message>
    <message>
        <source>Please tick who moves out.</source>
        <translation>Cochez qui quitte le foyer.</translation>
    </message>
    <message>
        <source>If all of them go, the whole household moves: choose “Move house...” instead.</source>
        <translation>Si tous partent, c&apos;est le foyer entier qui déménage&#xa0;: choisissez plutôt «&#xa0;Déménager...&#xa0;».</translation>
    </message>
    <message>
        <source>Split the household %1</source>
        <translation>Séparer le foyer %1</translation>
    </message>
    <message>
        <source>%1: a household of their own, %2.</source>
        <translation>%1&#xa0;: un foyer à part, %2.</translation>
    </message>
    <message>
        <source>%1: a household of their own, whose address is not known yet.</source>
        <translation>%1&#xa0;: un foyer à part, dont l&apos;adresse n&apos;est pas encore connue.</translation>
    </message>
    <message>
        <source>%1: stay at %2.</source>
        <translation>%1&#xa0;: restent à l&apos;adresse %2.</translation>
    </message>
    <message>
        <source>The offer to host visitors goes along with those who move.</source>
        <translation>L&apos;offre d&apos;accueillir des visiteurs suit ceux qui partent.</translation>
    </message>
    <message>
        <source>The offer to host visitors stays with those who stay.</source>
        <translation>L&apos;offre d&apos;accueillir des visiteurs reste à ceux qui restent.</translation>
    </message>
    <message>
        <source>Move house: %1</source>
        <translation>Déménager&#xa0;: %1</translation>
    </message>
    <message>
        <source>The household gets the new address.</source>
        <translation>Le foyer reçoit la nouvelle adresse.</translation>
    </message>
    <message>
        <source>The new address is for %1.</source>
        <translation>La nouvelle adresse est celle de %1.</translation>
    </message>
    <message>
        <source>The rooms of the old home are taken out, and hosting becomes “not asked yet”.</source>
        <translation>Les chambres de l&apos;ancien logement sont retirées, et l&apos;accueil redevient «&#xa0;pas encore demandé&#xa0;».</translation>
    </message>
    <message>
        <source>One fee of the category “%1” covered them together: please choose the membership of each anew.</source>
        <translation>Une seule cotisation de la catégorie «&#xa0;%1&#xa0;» les couvrait ensemble&#xa0;: choisissez à nouveau l&apos;adhésion de chacun.</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>This file breaks off before its end, at line %1. Get it once more from where it comes from.</source>
        <translation>Ce fichier s&apos;interrompt avant sa fin, à la ligne %1. Demandez-le de nouveau là d&apos;où il vient.</translation>
    </message>
    <message>
        <source>This file is damaged: line %1 makes no sense as JSON. Get it once more from where it comes from.</source>
        <translation>Ce fichier est abîmé&#xa0;: la ligne %1 n&apos;a pas de sens en JSON. Demandez-le de nouveau là d&apos;où il vient.</translation>
    </message>
    <message>
        <source>This JSON file holds no list of entries, so there is nothing to take over.</source>
        <translation>Ce fichier JSON ne contient aucune liste&#xa0;: il n&apos;y a rien à reprendre.</translation>
    </message>
</context>
<context>
    <name>LabelSheet</name>
    <message>
        <source>Avery %1: %2 labels of %3 × %4 mm</source>
        <translation>Avery %1&#xa0;: %2 étiquettes de %3 × %4 mm</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>There is nobody to print labels for. Choose people first.</source>
        <translation>Il n&apos;y a personne pour qui imprimer des étiquettes. Choisissez d&apos;abord des personnes.</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>German</source>
        <translation>allemand</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>espagnol</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italien</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>néerlandais</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polonais</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugais</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>gallois</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>irlandais</translation>
    </message>
    <message>
        <source>Scottish Gaelic</source>
        <translation>gaélique écossais</translation>
    </message>
    <message>
        <source>Breton</source>
        <translation>breton</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>danois</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>suédois</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>norvégien</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>finnois</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>tchèque</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>slovaque</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>hongrois</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>roumain</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>bulgare</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>grec</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>russe</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ukrainien</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>croate</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>slovène</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>serbe</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>turc</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>arabe</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>hébreu</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chinois</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japonais</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>lituanien</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>letton</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>estonien</translation>
    </message>
    <message>
        <source>Luxembourgish</source>
        <translation>luxembourgeois</translation>
    </message>
    <message>
        <source>native</source>
        <translation>natif</translation>
    </message>
    <message>
        <source>“%1” is not a language known here. Write languages as “French B2, German A1”.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une langue connue ici. Écrivez les langues comme «&#xa0;français B2, allemand A1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Layout</name>
    <message>
        <source>Line %1 has %2 cells, but there are %3 headings. Look whether a cell has slipped to the right.</source>
        <translation>La ligne %1 a %2 cases, mais il y a %3 en-têtes. Regardez si une case a glissé vers la droite.</translation>
    </message>
    <message>
        <source>Line %1 has %2 cells, but there are %3 headings. The missing cells were left empty.</source>
        <translation>La ligne %1 a %2 cases, mais il y a %3 en-têtes. Les cases manquantes sont restées vides.</translation>
    </message>
    <message numerus="yes">
        <source>%n more lines have more or fewer cells than there are headings.</source>
        <translation>
            <numerusform>%n autre ligne a plus ou moins de cases qu&apos;il n&apos;y a d&apos;en-têtes.</numerusform>
            <numerusform>%n autres lignes ont plus ou moins de cases qu&apos;il n&apos;y a d&apos;en-têtes.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is empty: it holds neither headings nor rows. Choose a file that holds a list.</source>
        <translation>Ce fichier est vide&#xa0;: il n&apos;a ni en-têtes ni lignes. Choisissez un fichier qui contient une liste.</translation>
    </message>
    <message>
        <source>This file would fill more than twenty million cells, which is not a list. Delete what does not belong to it, or split it.</source>
        <translation>Ce fichier remplirait plus de vingt millions de cases&#xa0;: ce n&apos;est pas une liste. Supprimez ce qui n&apos;en fait pas partie, ou partagez-le.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>This sheet fills more than twenty million cells, which is not a list. Copy the list alone to a new workbook.</source>
        <translation>Cette feuille remplit plus de vingt millions de cases&#xa0;: ce n&apos;est pas une liste. Copiez la liste seule dans un nouveau classeur.</translation>
    </message>
    <message>
        <source>Reading the file was stopped.</source>
        <translation>La lecture du fichier a été arrêtée.</translation>
    </message>
</context>
<context>
    <name>LetterFields</name>
    <message>
        <source>Salutation: Dear Mrs Miller</source>
        <translation>Formule d&apos;appel&#xa0;: Chère Madame Martin</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Civilité</translation>
    </message>
    <message>
        <source>Name of the household on letters</source>
        <translation>Nom du foyer sur les lettres</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Membership category</source>
        <translation>Catégorie d&apos;adhésion</translation>
    </message>
    <message>
        <source>Membership number</source>
        <translation>Numéro d&apos;adhérent</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>Adhérent depuis</translation>
    </message>
    <message>
        <source>Paid until</source>
        <translation>À jour jusqu&apos;au</translation>
    </message>
    <message>
        <source>Amount due</source>
        <translation>Montant dû</translation>
    </message>
    <message>
        <source>Name of the association</source>
        <translation>Nom de l&apos;association</translation>
    </message>
    <message>
        <source>Short name of the association</source>
        <translation>Nom abrégé de l&apos;association</translation>
    </message>
    <message>
        <source>E-mail of the association</source>
        <translation>Courriel de l&apos;association</translation>
    </message>
    <message>
        <source>Today&apos;s date</source>
        <translation>Date du jour</translation>
    </message>
    <message>
        <source>Room to sign, and your name</source>
        <translation>Place pour signer, et votre nom</translation>
    </message>
</context>
<context>
    <name>LetterTemplate</name>
    <message>
        <source>Subscription reminder</source>
        <translation>Rappel de cotisation</translation>
    </message>
    <message>
        <source>Welcome to a new member</source>
        <translation>Bienvenue à un nouvel adhérent</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Written after</source>
        <translation>Écrite d&apos;après</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Pour quoi faire</translation>
    </message>
    <message>
        <source>anything else</source>
        <translation>autre chose</translation>
    </message>
    <message>
        <source>reminder of a subscription</source>
        <translation>rappel de cotisation</translation>
    </message>
    <message>
        <source>welcome to a new member</source>
        <translation>bienvenue à un nouvel adhérent</translation>
    </message>
    <message>
        <source>receipt</source>
        <translation>reçu</translation>
    </message>
    <message>
        <source>invitation</source>
        <translation>invitation</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>German</source>
        <translation>allemand</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Please give the letter a name.</source>
        <translation>Donnez un nom à la lettre.</translation>
    </message>
    <message>
        <source>Please write the text of the letter.</source>
        <translation>Écrivez le texte de la lettre.</translation>
    </message>
    <message>
        <source>There is no field called {%1}. Choose one from the list of fields.</source>
        <translation>Il n&apos;y a pas de champ appelé {%1}. Choisissez-en un dans la liste des champs.</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not known for %2; it stands in brackets in their letters.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas connu pour %2&#xa0;; il figure entre crochets dans leurs lettres.</translation>
    </message>
    <message>
        <source>No address is known for %1.</source>
        <translation>Aucune adresse n&apos;est connue pour %1.</translation>
    </message>
</context>
<context>
    <name>LinkDetails</name>
    <message>
        <source>Since %1</source>
        <translation>Depuis %1</translation>
    </message>
    <message>
        <source>%1 km as the crow flies</source>
        <translation>%1 km à vol d&apos;oiseau</translation>
    </message>
    <message>
        <source>%1 years on %2</source>
        <translation>%1 ans le %2</translation>
    </message>
    <message>
        <source>%1 years in %2</source>
        <translation>%1 ans en %2</translation>
    </message>
    <message>
        <source>Grown out of each other</source>
        <translation>Nés les uns des autres</translation>
    </message>
    <message>
        <source>Grew out of</source>
        <translation>Né de</translation>
    </message>
    <message>
        <source>From it grew</source>
        <translation>En est né</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>Next anniversary</source>
        <translation>Prochain anniversaire</translation>
    </message>
    <message>
        <source>The entry</source>
        <translation>L&apos;entrée</translation>
    </message>
    <message>
        <source>Our own community</source>
        <translation>Notre propre commune</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Distance from %1</source>
        <translation>Distance de %1</translation>
    </message>
</context>
<context>
    <name>LinkForms</name>
    <message>
        <source>The town, as you call it.</source>
        <translation>La ville, comme vous l&apos;appelez.</translation>
    </message>
    <message>
        <source>A year will do: 1974. The day, where you know it, tells the anniversary.</source>
        <translation>Une année suffit&#xa0;: 1974. Le jour, s&apos;il est connu, donne l&apos;anniversaire.</translation>
    </message>
    <message>
        <source>What was signed, if anything was.</source>
        <translation>Ce qui a été signé, s&apos;il y a lieu.</translation>
    </message>
    <message>
        <source>For example “Town School and Collège Jean-Moulin”.</source>
        <translation>Par exemple «&#xa0;École de la ville et collège Jean-Moulin&#xa0;».</translation>
    </message>
    <message>
        <source>Such as the link of the towns from which that of the schools came.</source>
        <translation>Par exemple le jumelage des villes dont est venu celui des écoles.</translation>
    </message>
    <message>
        <source>Of a school, a club or others</source>
        <translation>D&apos;une école, d&apos;un club ou d&apos;autres</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>En savoir plus</translation>
    </message>
    <message>
        <source>Other names and spellings, one a line: lists are compared with these too.</source>
        <translation>Autres noms et orthographes, un par ligne&#xa0;: les listes sont aussi comparées avec eux.</translation>
    </message>
    <message>
        <source>In degrees, north first: 51.92, 10.33. Maps on the internet show it at a click of the right button.</source>
        <translation>En degrés, le nord d&apos;abord&#xa0;: 51.92, 10.33. Les cartes sur internet le montrent d&apos;un clic droit.</translation>
    </message>
    <message>
        <source>Tick it for the community that you are the association of.</source>
        <translation>À cocher pour la commune dont vous êtes l&apos;association.</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Où elle se trouve</translation>
    </message>
    <message>
        <source>Add a link</source>
        <translation>Ajouter un jumelage</translation>
    </message>
    <message>
        <source>No country is known to be called so; it will be kept as you write it.</source>
        <translation>Aucun pays connu ne s&apos;appelle ainsi&#xa0;; ce sera gardé comme vous l&apos;écrivez.</translation>
    </message>
    <message>
        <source>Add the link with %1</source>
        <translation>Ajouter le jumelage avec %1</translation>
    </message>
    <message>
        <source>Added the link with %1.</source>
        <translation>Le jumelage avec %1 est ajouté.</translation>
    </message>
    <message>
        <source>Edit community</source>
        <translation>Modifier la commune</translation>
    </message>
    <message>
        <source>Add a community</source>
        <translation>Ajouter une commune</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Enregistrer les modifications</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ajouter %1</translation>
    </message>
    <message>
        <source>Edit link</source>
        <translation>Modifier le jumelage</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Où il en est</translation>
    </message>
    <message>
        <source>Who is linked</source>
        <translation>Qui est jumelé</translation>
    </message>
    <message>
        <source>The entry</source>
        <translation>L&apos;entrée</translation>
    </message>
    <message>
        <source>0 means that it is not known.</source>
        <translation>0 veut dire que ce n&apos;est pas connu.</translation>
    </message>
    <message>
        <source>Where you know it: the day of the signatures.</source>
        <translation>Si vous le connaissez&#xa0;: le jour des signatures.</translation>
    </message>
    <message>
        <source>Such as the motion of the council, or why nobody answers any more.</source>
        <translation>Par exemple la délibération du conseil, ou pourquoi plus personne ne répond.</translation>
    </message>
    <message>
        <source>When somebody last made sure that what stands here is so.</source>
        <translation>Quand quelqu&apos;un s&apos;est assuré pour la dernière fois que ce qui est écrit ici est juste.</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Ajouter un contact</translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation>Modifier le contact</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>More about them</source>
        <translation>En savoir plus</translation>
    </message>
    <message>
        <source>For example “Mayor” or “Chair of the twinning association”.</source>
        <translation>Par exemple «&#xa0;Maire&#xa0;» ou «&#xa0;Présidente du comité de jumelage&#xa0;».</translation>
    </message>
    <message>
        <source>Where the same person stands in your own lists.</source>
        <translation>Si la même personne figure dans vos propres listes.</translation>
    </message>
</context>
<context>
    <name>LinkLists</name>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Add a link</source>
        <translation>Ajouter un jumelage</translation>
    </message>
    <message>
        <source>Which links</source>
        <translation>Quels jumelages</translation>
    </message>
    <message>
        <source>No link with another community is written down yet</source>
        <translation>Aucun jumelage n&apos;est encore noté</translation>
    </message>
    <message>
        <source>Write down with which towns yours is linked, since when, and who answers for it there. Twinbook tells of anniversaries a year ahead and of links that nobody has looked after for long. A list that you have already, in a spreadsheet or from a registry, can be taken over as it is.</source>
        <translation>Notez avec quelles villes la vôtre est jumelée, depuis quand, et qui en répond là-bas. Twinbook annonce les anniversaires un an à l&apos;avance et les jumelages dont personne ne s&apos;est occupé depuis longtemps. Une liste que vous avez déjà, dans un tableur ou tirée d&apos;un registre, peut être reprise telle quelle.</translation>
    </message>
    <message>
        <source>Choose a link in the list to see here how it stands and who answers for it.</source>
        <translation>Choisissez un jumelage dans la liste pour voir ici où il en est et qui en répond.</translation>
    </message>
    <message>
        <source>Add a community</source>
        <translation>Ajouter une commune</translation>
    </message>
    <message>
        <source>Which communities</source>
        <translation>Quelles communes</translation>
    </message>
    <message>
        <source>No community is written down yet</source>
        <translation>Aucune commune n&apos;est encore notée</translation>
    </message>
    <message>
        <source>Your own town and its partners: where they lie, how many people live there, and in which language to write to them. A link that you add brings its community along by itself.</source>
        <translation>Votre propre ville et ses partenaires&#xa0;: où elles se trouvent, combien de gens y vivent, et dans quelle langue leur écrire. Un jumelage que vous ajoutez apporte sa commune avec lui.</translation>
    </message>
    <message>
        <source>Choose a community in the list to see here where it lies and its links.</source>
        <translation>Choisissez une commune dans la liste pour voir ici où elle se trouve et ses jumelages.</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Ajouter un contact</translation>
    </message>
    <message>
        <source>No contact is written down yet</source>
        <translation>Aucun contact n&apos;est encore noté</translation>
    </message>
    <message>
        <source>Who answers for the link in the partner community: the mayor, the chair of their association, the teacher who organises the exchange. When somebody new takes over here, they find whom to write to.</source>
        <translation>Qui répond du jumelage dans la commune partenaire&#xa0;: le maire, la présidente de leur comité, le professeur qui organise l&apos;échange. Quand quelqu&apos;un prend la relève ici, il trouve à qui écrire.</translation>
    </message>
    <message>
        <source>Choose a contact in the list to see here how to reach them.</source>
        <translation>Choisissez un contact dans la liste pour voir ici comment le joindre.</translation>
    </message>
</context>
<context>
    <name>LinksExport</name>
    <message>
        <source>“%1” is no kind of file that links can be written to. Choose a name that ends in .csv, .xlsx or .json.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un type de fichier où l&apos;on peut écrire des jumelages. Choisissez un nom qui se termine par .csv, .xlsx ou .json.</translation>
    </message>
</context>
<context>
    <name>LinksImport</name>
    <message>
        <source>Community</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>District</source>
        <translation>District</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Coordonnées</translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation>Habitants</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site internet</translation>
    </message>
    <message>
        <source>Place with its country</source>
        <translation>Lieu avec son pays</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Autres noms</translation>
    </message>
    <message>
        <source>Home: %1</source>
        <translation>De notre côté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Partner: %1</source>
        <translation>Partenaire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Kind of link</source>
        <translation>Forme du jumelage</translation>
    </message>
    <message>
        <source>Who is linked</source>
        <translation>Qui est jumelé</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Why it stands so</source>
        <translation>Pourquoi cet état</translation>
    </message>
    <message>
        <source>Recognised by the council</source>
        <translation>Reconnu par le conseil</translation>
    </message>
    <message>
        <source>Name of the link</source>
        <translation>Nom du jumelage</translation>
    </message>
    <message>
        <source>Where this is known from</source>
        <translation>D&apos;où on le sait</translation>
    </message>
    <message>
        <source>Last checked on</source>
        <translation>Vérifié le</translation>
    </message>
    <message>
        <source>Language of letters</source>
        <translation>Langue des lettres</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Contact: name</source>
        <translation>Contact&#xa0;: nom</translation>
    </message>
    <message>
        <source>Contact: post</source>
        <translation>Contact&#xa0;: fonction</translation>
    </message>
    <message>
        <source>Contact: e-mail</source>
        <translation>Contact&#xa0;: courriel</translation>
    </message>
    <message>
        <source>Contact: telephone</source>
        <translation>Contact&#xa0;: téléphone</translation>
    </message>
    <message>
        <source>Number of the link</source>
        <translation>Numéro du jumelage</translation>
    </message>
    <message>
        <source>Number of the link it grew out of</source>
        <translation>Numéro du jumelage dont il est né</translation>
    </message>
    <message>
        <source>This line names two countries, %1 and %2; %1 was taken.</source>
        <translation>Cette ligne nomme deux pays, %1 et %2&#xa0;; %1 a été retenu.</translation>
    </message>
    <message>
        <source>No country is known to be called “%1”; it is kept as it is written.</source>
        <translation>Aucun pays connu ne s&apos;appelle «&#xa0;%1&#xa0;»&#xa0;; c&apos;est gardé comme c&apos;est écrit.</translation>
    </message>
    <message>
        <source>“%1” and “%2” are no latitude and longitude, so the place of %3 stays open.</source>
        <translation>«&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» ne sont pas une latitude et une longitude&#xa0;: la situation de %3 reste ouverte.</translation>
    </message>
    <message>
        <source>“%1” is kept in the notes, as it is no answer that is known here.</source>
        <translation>«&#xa0;%1&#xa0;» est gardé dans les notes, car cette réponse n&apos;est pas connue ici.</translation>
    </message>
    <message>
        <source>“%1” is no year or day, so it is kept in the notes.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est ni une année ni un jour&#xa0;: c&apos;est gardé dans les notes.</translation>
    </message>
    <message>
        <source>“%1” is no link, so this line is left out.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un jumelage&#xa0;: cette ligne est laissée de côté.</translation>
    </message>
    <message>
        <source>This line names no partner community, so there is no link to enter.</source>
        <translation>Cette ligne ne nomme pas de commune partenaire&#xa0;: il n&apos;y a pas de jumelage à inscrire.</translation>
    </message>
    <message>
        <source>No list in this file is known to be one of links: none of its headings speaks of a town, a partner or a twin.</source>
        <translation>Aucune liste de ce fichier ne semble être une liste de jumelages&#xa0;: aucun titre ne parle de ville, de partenaire ou de jumelage.</translation>
    </message>
    <message>
        <source>Turned round, as %1 is our own community.</source>
        <translation>Retourné, car %1 est notre propre commune.</translation>
    </message>
    <message>
        <source>This looks like the link of line %1, written differently; please check whether it is one.</source>
        <translation>Cela ressemble au jumelage de la ligne %1, écrit autrement&#xa0;; veuillez vérifier si c&apos;est le même.</translation>
    </message>
    <message>
        <source>Stands in line %1 already.</source>
        <translation>Figure déjà à la ligne %1.</translation>
    </message>
    <message>
        <source>The book says since %1, this line says since %2; the book stays as it is.</source>
        <translation>Le registre dit depuis %1, cette ligne depuis %2&#xa0;; le registre reste tel quel.</translation>
    </message>
    <message>
        <source>This line links a community with itself.</source>
        <translation>Cette ligne jumelle une commune avec elle-même.</translation>
    </message>
    <message>
        <source>The same link is known the other way round.</source>
        <translation>Le même jumelage est connu dans l&apos;autre sens.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Say of the columns what they hold.</source>
        <translation>Dites ce que contiennent les colonnes.</translation>
    </message>
    <message>
        <source>Left out, as they are no lists of links: %1.</source>
        <translation>Laissé de côté, car ce ne sont pas des listes de jumelages&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The list was not read to its end, and nothing was changed.</source>
        <translation>La liste n&apos;a pas été lue jusqu&apos;au bout, et rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>This list has headings but no line beneath them, so there is nothing to take over.</source>
        <translation>Cette liste a des en-têtes mais aucune ligne en dessous&#xa0;; il n&apos;y a rien à reprendre.</translation>
    </message>
</context>
<context>
    <name>ListConditions</name>
    <message>
        <source>“%1” cannot be understood as a day. Write it like %2, or “today”.</source>
        <translation>«&#xa0;%1&#xa0;» ne se comprend pas comme une date. Écrivez par exemple %2, ou «&#xa0;today&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is no answer that %2 can have. There are: %3.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une réponse possible pour %2. Il y a&#xa0;: %3.</translation>
    </message>
    <message>
        <source>is</source>
        <translation>est</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>n&apos;est pas</translation>
    </message>
    <message>
        <source>include</source>
        <comment>languages spoken</comment>
        <translation>comprennent</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contient</translation>
    </message>
    <message>
        <source>do not include</source>
        <comment>languages spoken</comment>
        <translation>ne comprennent pas</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>ne contient pas</translation>
    </message>
    <message>
        <source>is not filled in</source>
        <translation>n&apos;est pas rempli</translation>
    </message>
    <message>
        <source>is filled in</source>
        <translation>est rempli</translation>
    </message>
    <message>
        <source>is before</source>
        <translation>est avant le</translation>
    </message>
    <message>
        <source>is after</source>
        <translation>est après le</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>est au moins</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>est au plus</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>%1 is either “yes” or “no”.</source>
        <translation>%1 est soit «&#xa0;oui&#xa0;», soit «&#xa0;non&#xa0;».</translation>
    </message>
    <message>
        <source>Please say what is to be looked for.</source>
        <translation>Dites ce qu&apos;il faut chercher.</translation>
    </message>
    <message>
        <source>“%1” cannot be understood as an amount.</source>
        <translation>«&#xa0;%1&#xa0;» ne se comprend pas comme un montant.</translation>
    </message>
    <message>
        <source>“%1” is no whole number.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un nombre entier.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd&apos;hui</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>dans %n jour</numerusform>
            <numerusform>dans %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>This list has no column called “%1”. There are: %2.</source>
        <translation>Cette liste n&apos;a pas de colonne appelée «&#xa0;%1&#xa0;». Il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be asked with “%2”. There are: %3.</source>
        <translation>%1 ne se demande pas avec «&#xa0;%2&#xa0;». Il y a&#xa0;: %3.</translation>
    </message>
    <message>
        <source>“%1” is no condition. Write it like “town is Harton” or “paid_until before 2026-01-01”.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une condition. Écrivez par exemple «&#xa0;town is Harton&#xa0;» ou «&#xa0;paid_until before 2026-01-01&#xa0;».</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>column, test: &apos;Diet is filled in&apos;</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>column, test, value: &apos;Town is Harton&apos;</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a value</comment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>LiveChecks</name>
    <message>
        <source>%1 carries on as %2: the term ended on %3 and nobody has come after.</source>
        <translation>%1 continue comme %2&#xa0;: le mandat a pris fin le %3 et personne n&apos;a pris la suite.</translation>
    </message>
    <message numerus="yes">
        <source>From %1 %2 has to leave the committee for %n years: %3 years in a row.</source>
        <translation>
            <numerusform>À partir du %1, %2 doit quitter le comité pour %n an&#xa0;: %3 ans de suite.</numerusform>
            <numerusform>À partir du %1, %2 doit quitter le comité pour %n ans&#xa0;: %3 ans de suite.</numerusform>
        </translation>
    </message>
    <message>
        <source>On %1 %2 will have been on the committee for %3 years: a review is due.</source>
        <translation>Le %1, %2 aura passé %3 ans au comité&#xa0;: un réexamen sera à faire.</translation>
    </message>
    <message numerus="yes">
        <source>At the AGM on %1 %n members stand down, the longest serving first.</source>
        <translation>
            <numerusform>À l&apos;assemblée générale du %1, %n membre se retire, à commencer par le plus ancien en fonction.</numerusform>
            <numerusform>À l&apos;assemblée générale du %1, %n membres se retirent, à commencer par les plus anciens en fonction.</numerusform>
        </translation>
    </message>
    <message>
        <source>These do: %1.</source>
        <translation>C&apos;est certain pour&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Lots decide on %n of these: %1.</source>
        <translation>
            <numerusform>Le sort désigne %n personne parmi&#xa0;: %1.</numerusform>
            <numerusform>Le sort désigne %n personnes parmi&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %1 %2 may not stand again as %3: %n terms in a row.</source>
        <translation>
            <numerusform>À partir du %1, %2 ne peut plus se présenter comme %3&#xa0;: %n mandat de suite.</numerusform>
            <numerusform>À partir du %1, %2 ne peut plus se présenter comme %3&#xa0;: %n mandats de suite.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is possible again from %1.</source>
        <translation>Ce sera de nouveau possible à partir de %1.</translation>
    </message>
    <message>
        <source>It is possible again from %1, or now as %2.</source>
        <translation>Ce sera de nouveau possible à partir de %1, ou dès maintenant comme %2.</translation>
    </message>
    <message>
        <source>Nobody is %1, and the association cannot do without.</source>
        <translation>Personne n&apos;est %1, et l&apos;association ne peut s&apos;en passer.</translation>
    </message>
    <message>
        <source>Nobody is %1.</source>
        <translation>Personne n&apos;est %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n seats are free.</source>
        <translation>
            <numerusform>%1&#xa0;: %n siège est libre.</numerusform>
            <numerusform>%1&#xa0;: %n sièges sont libres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The committee has %n members; it needs at least %1.</source>
        <translation>
            <numerusform>Le comité a %n membre&#xa0;; il lui en faut au moins %1.</numerusform>
            <numerusform>Le comité a %n membres&#xa0;; il lui en faut au moins %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The committee has %n members, not counting the co-opted; it may have %1.</source>
        <translation>
            <numerusform>Le comité a %n membre, sans compter les membres cooptés&#xa0;; il peut en avoir %1.</numerusform>
            <numerusform>Le comité a %n membres, sans compter les membres cooptés&#xa0;; il peut en avoir %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members are co-opted, which the constitution does not allow.</source>
        <translation>
            <numerusform>%n membre est coopté, ce que les statuts ne permettent pas.</numerusform>
            <numerusform>%n membres sont cooptés, ce que les statuts ne permettent pas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members are co-opted; the constitution allows %1.</source>
        <translation>
            <numerusform>%n membre est coopté&#xa0;; les statuts en permettent %1.</numerusform>
            <numerusform>%n membres sont cooptés&#xa0;; les statuts en permettent %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 may not be co-opted again at the next AGM: %n years without election.</source>
        <translation>
            <numerusform>La cooptation de %1 ne peut pas être renouvelée à la prochaine assemblée générale&#xa0;: %n an sans élection.</numerusform>
            <numerusform>La cooptation de %1 ne peut pas être renouvelée à la prochaine assemblée générale&#xa0;: %n ans sans élection.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is %2 and %3, which never go together.</source>
        <translation>%1 est %2 et %3, deux fonctions qui ne se cumulent jamais.</translation>
    </message>
    <message>
        <source>%1 is %2 and %3 at once.</source>
        <translation>%1 est à la fois %2 et %3.</translation>
    </message>
    <message>
        <source>%1 and %2 are officers of one household.</source>
        <translation>%1 et %2 sont membres du bureau et du même foyer.</translation>
    </message>
    <message>
        <source>%1 is on the committee but not a paid-up member.</source>
        <translation>%1 est au comité sans être à jour de cotisation.</translation>
    </message>
    <message>
        <source>The AGM is on %1; it must be held by %2.</source>
        <translation>L&apos;assemblée générale a lieu le %1&#xa0;; elle doit se tenir au plus tard le %2.</translation>
    </message>
    <message>
        <source>Notice of the AGM on %1 must go out in writing by %2.</source>
        <translation>La convocation à l&apos;assemblée générale du %1 doit partir par écrit au plus tard le %2.</translation>
    </message>
    <message>
        <source>Notice of the AGM on %1 must go out by %2.</source>
        <translation>La convocation à l&apos;assemblée générale du %1 doit partir au plus tard le %2.</translation>
    </message>
    <message>
        <source>Nominations for the AGM open on %1 and close on %2.</source>
        <translation>Les candidatures pour l&apos;assemblée générale sont ouvertes le %1 et closes le %2.</translation>
    </message>
    <message>
        <source>Nominations for the AGM close on %1.</source>
        <translation>Les candidatures pour l&apos;assemblée générale sont closes le %1.</translation>
    </message>
    <message>
        <source>%1 reached %2 years on the committee on %3: staying on needs a review that the annual report explains.</source>
        <translation>%1 est au comité depuis %2 ans à la date du %3&#xa0;: rester demande un réexamen, expliqué dans le rapport annuel.</translation>
    </message>
    <message numerus="yes">
        <source>From %1 %2 may not stand again as %3: %n years in a row.</source>
        <translation>
            <numerusform>À partir du %1, %2 ne peut plus se présenter comme %3&#xa0;: %n an de suite.</numerusform>
            <numerusform>À partir du %1, %2 ne peut plus se présenter comme %3&#xa0;: %n ans de suite.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has left the association but still holds a role. End the term, and let somebody act until the next election.</source>
        <translation>%1 a quitté l&apos;association mais tient encore une fonction. Terminez le mandat et confiez l&apos;intérim à quelqu&apos;un jusqu&apos;à la prochaine élection.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n people hold it at once, and it has seats for %2. End the terms that are over.</source>
        <translation>
            <numerusform>%1&#xa0;: %n personne l’exerce en même temps, pour %2 siège(s). Mettez fin aux mandats échus.</numerusform>
            <numerusform>%1&#xa0;: %n personnes l’exercent en même temps, pour %2 siège(s). Mettez fin aux mandats échus.</numerusform>
        </translation>
    </message>
    <message>
        <source>The constitution exempts “%1” from the limits, but there is no role of that name. Correct the name in the constitution.</source>
        <translation>Les statuts dispensent «&#xa0;%1&#xa0;» des limites, mais aucune fonction ne porte ce nom. Corrigez le nom dans les statuts.</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>No e-mail address is known for this person.</source>
        <translation>Aucune adresse électronique n&apos;est connue pour cette personne.</translation>
    </message>
    <message>
        <source>No e-mail address is known for any of these people.</source>
        <translation>Aucune adresse électronique n&apos;est connue pour ces personnes.</translation>
    </message>
    <message>
        <source>Not reached, because no e-mail address is known: %1.</source>
        <translation>Pas d&apos;adresse électronique connue, donc pas de courriel, pour&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Not reached, because no e-mail address is known: %n people.</source>
        <translation>
            <numerusform>Pas d&apos;adresse électronique connue, donc pas de courriel, pour %n personne.</numerusform>
            <numerusform>Pas d&apos;adresse électronique connue, donc pas de courriel, pour %n personnes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your mail program has been asked for a new mail to %n people.</source>
        <translation>
            <numerusform>Un nouveau courriel à %n personne a été demandé à votre messagerie.</numerusform>
            <numerusform>Un nouveau courriel à %n personnes a été demandé à votre messagerie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail addresses have been copied. Begin a new mail and paste them into its Bcc line.</source>
        <translation>
            <numerusform>%n adresse électronique a été copiée. Commencez un nouveau courriel et collez-la dans la ligne Cci.</numerusform>
            <numerusform>%n adresses électroniques ont été copiées. Commencez un nouveau courriel et collez-les dans la ligne Cci.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mails have been opened.</source>
        <translation>
            <numerusform>%n courriel a été ouvert.</numerusform>
            <numerusform>%n courriels ont été ouverts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have no e-mail address</source>
        <translation>
            <numerusform>%n personne n&apos;a pas d&apos;adresse électronique</numerusform>
            <numerusform>%n personnes n&apos;ont pas d&apos;adresse électronique</numerusform>
        </translation>
    </message>
    <message>
        <source>They do not get this mail: %1. Shall they hear of it on paper?</source>
        <translation>Ils ne reçoivent pas ce courriel&#xa0;: %1. Faut-il les prévenir par courrier&#xa0;?</translation>
    </message>
    <message>
        <source>Letters to them...</source>
        <translation>Leur écrire une lettre...</translation>
    </message>
    <message>
        <source>Address labels...</source>
        <translation>Étiquettes d&apos;adresse...</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
</context>
<context>
    <name>MeetingCalendar</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>MeetingDetails</name>
    <message>
        <source>Notice sent on</source>
        <translation>Convocation envoyée le</translation>
    </message>
    <message>
        <source>That was too late: by the constitution it had to go out by %1.</source>
        <translation>C&apos;était trop tard&#xa0;: selon les statuts, elle devait partir avant le %1.</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Convocation</translation>
    </message>
    <message>
        <source>should have gone out by %1</source>
        <translation>aurait dû partir avant le %1</translation>
    </message>
    <message>
        <source>must go out by %1</source>
        <translation>doit partir avant le %1</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Qui était là</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présents</translation>
    </message>
    <message>
        <source>Apologies</source>
        <translation>Excusés</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absents</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Invités</translation>
    </message>
    <message>
        <source>Members present</source>
        <translation>Adhérents présents</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>avant le %1</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Minutes approved</source>
        <translation>Compte rendu approuvé</translation>
    </message>
    <message>
        <source>Minutes not approved yet</source>
        <translation>Compte rendu pas encore approuvé</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Quorum</translation>
    </message>
    <message numerus="yes">
        <source>%n must come</source>
        <translation>
            <numerusform>%n doit venir</numerusform>
            <numerusform>%n doivent venir</numerusform>
        </translation>
    </message>
    <message>
        <source>Minutes in general</source>
        <translation>Compte rendu général</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>En cours</translation>
    </message>
</context>
<context>
    <name>MeetingForms</name>
    <message>
        <source>Begin the agenda</source>
        <translation>Commencer l&apos;ordre du jour</translation>
    </message>
    <message>
        <source>Added the meeting; its agenda begins with what comes back every time.</source>
        <translation>La réunion est ajoutée&#xa0;; son ordre du jour commence par ce qui revient chaque fois.</translation>
    </message>
    <message>
        <source>Add a meeting</source>
        <translation>Ajouter une réunion</translation>
    </message>
    <message>
        <source>Edit meeting</source>
        <translation>Modifier la réunion</translation>
    </message>
    <message>
        <source>Once it has been held</source>
        <translation>Une fois qu&apos;elle a eu lieu</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>They stay in the book and never stand in the minutes.</source>
        <translation>Elles restent dans le livre et ne figurent jamais dans le compte rendu.</translation>
    </message>
    <message>
        <source>For example 19:30.</source>
        <translation>Par exemple 19:30.</translation>
    </message>
    <message>
        <source>When it is known, calendars are told of every change of day, time and place from then on.</source>
        <translation>Une fois notée, les agendas sont informés de chaque changement de jour, d&apos;heure et de lieu.</translation>
    </message>
    <message>
        <source>Of a general meeting, where only their number is written down.</source>
        <translation>D&apos;une assemblée générale, où seul leur nombre est noté.</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Ajouter une action</translation>
    </message>
    <message>
        <source>Edit action</source>
        <translation>Modifier l&apos;action</translation>
    </message>
    <message>
        <source>Only if it belongs to a role: then it goes over to whoever comes next.</source>
        <translation>Seulement si elle appartient à une fonction&#xa0;: elle passe alors au successeur.</translation>
    </message>
</context>
<context>
    <name>MeetingLists</name>
    <message numerus="yes">
        <source>Remove %n meetings</source>
        <translation>
            <numerusform>Supprimer %n réunion</numerusform>
            <numerusform>Supprimer %n réunions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n meetings.</source>
        <translation>
            <numerusform>%n réunion supprimée.</numerusform>
            <numerusform>%n réunions supprimées.</numerusform>
        </translation>
    </message>
    <message>
        <source>These are done already.</source>
        <translation>Elles sont déjà faites.</translation>
    </message>
    <message numerus="yes">
        <source>Tick off %n actions</source>
        <translation>
            <numerusform>Cocher %n action</numerusform>
            <numerusform>Cocher %n actions</numerusform>
        </translation>
    </message>
    <message>
        <source>Ticking off</source>
        <translation>Mise à jour</translation>
    </message>
    <message numerus="yes">
        <source>%n actions are done.</source>
        <translation>
            <numerusform>L&apos;action est faite.</numerusform>
            <numerusform>%n actions sont faites.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its notice has gone out already.</source>
        <translation>La convocation est déjà partie.</translation>
    </message>
    <message>
        <source>Send the notice</source>
        <translation>Envoyer la convocation</translation>
    </message>
    <message>
        <source>The notice is written down as sent today.</source>
        <translation>La convocation est notée comme envoyée aujourd&apos;hui.</translation>
    </message>
    <message>
        <source>Add a meeting</source>
        <translation>Ajouter une réunion</translation>
    </message>
    <message>
        <source>Which meetings</source>
        <translation>Quelles réunions</translation>
    </message>
    <message>
        <source>No meeting is written down yet</source>
        <translation>Aucune réunion n&apos;est encore notée</translation>
    </message>
    <message>
        <source>Add the next meeting: Twinbook begins its agenda, says by which day the notice must go out, counts the quorum while you tick off who has come, and makes the minutes.</source>
        <translation>Ajoutez la prochaine réunion&#xa0;: Twinbook prépare l&apos;ordre du jour, dit avant quel jour la convocation doit partir, compte le quorum pendant que vous cochez les présents et rédige le compte rendu.</translation>
    </message>
    <message>
        <source>Choose a meeting in the list to see here its agenda, who was there and what was decided.</source>
        <translation>Choisissez une réunion dans la liste pour voir ici l&apos;ordre du jour, les présents et les décisions.</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Ajouter une action</translation>
    </message>
    <message>
        <source>Which actions</source>
        <translation>Quelles actions</translation>
    </message>
    <message>
        <source>Nobody has been given anything to do</source>
        <translation>Personne n&apos;a encore rien à faire</translation>
    </message>
    <message>
        <source>What a meeting gives somebody to do stands here, with who and by when, and on Home until it is done.</source>
        <translation>Ce qu&apos;une réunion confie à quelqu&apos;un figure ici, avec qui et pour quand, et sur l&apos;accueil jusqu&apos;à ce que ce soit fait.</translation>
    </message>
    <message>
        <source>Choose an action in the list to see here where it comes from.</source>
        <translation>Choisissez une action dans la liste pour voir ici d&apos;où elle vient.</translation>
    </message>
    <message>
        <source>Notice sent today</source>
        <translation>Convocation envoyée aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Print the notice...</source>
        <translation>Imprimer la convocation...</translation>
    </message>
    <message>
        <source>Print the agenda...</source>
        <translation>Imprimer l&apos;ordre du jour...</translation>
    </message>
    <message>
        <source>Print the attendance sheet...</source>
        <translation>Imprimer la feuille de présence...</translation>
    </message>
    <message>
        <source>Print the minutes...</source>
        <translation>Imprimer le compte rendu...</translation>
    </message>
    <message>
        <source>Papers for the annual general meeting...</source>
        <translation>Dossier de l&apos;assemblée générale...</translation>
    </message>
    <message>
        <source>Save for the calendar...</source>
        <translation>Enregistrer pour l&apos;agenda...</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Print the open actions...</source>
        <translation>Imprimer les actions en cours...</translation>
    </message>
    <message>
        <source>Print the hand-over pack...</source>
        <translation>Imprimer le dossier de passation...</translation>
    </message>
    <message>
        <source>Write the agenda...</source>
        <translation>Rédiger l&apos;ordre du jour...</translation>
    </message>
    <message>
        <source>Minutes...</source>
        <translation>Procès-verbal...</translation>
    </message>
</context>
<context>
    <name>MeetingPapers</name>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Pour le</translation>
    </message>
    <message>
        <source>In the chair</source>
        <translation>Présidence</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présents</translation>
    </message>
    <message>
        <source>Members present</source>
        <translation>Adhérents présents</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Invités</translation>
    </message>
    <message>
        <source>Apologies</source>
        <translation>Excusés</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absents</translation>
    </message>
    <message>
        <source>Minutes by</source>
        <translation>Compte rendu par</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>Décidé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing was written down.</source>
        <translation>Rien n&apos;a été noté.</translation>
    </message>
    <message>
        <source>The meeting closed at %1.</source>
        <translation>La séance a été levée à %1.</translation>
    </message>
    <message>
        <source>Next meeting: %1.</source>
        <translation>Prochaine réunion&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Approved on %1.</source>
        <translation>Approuvé le %1.</translation>
    </message>
    <message>
        <source>Signed as a true record, in the chair: %1  Day: %2</source>
        <translation>Certifié conforme, la présidence&#xa0;: %1  Date&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nominations for the committee are taken from %1 until %2.</source>
        <translation>Les candidatures au comité sont reçues du %1 au %2.</translation>
    </message>
    <message>
        <source>Nominations for the committee are taken until %1.</source>
        <translation>Les candidatures au comité sont reçues jusqu&apos;au %1.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>All members are invited to this meeting:</source>
        <translation>Tous les adhérents sont invités à cette assemblée&#xa0;:</translation>
    </message>
    <message>
        <source>You are invited to this meeting:</source>
        <translation>Vous êtes invité à cette réunion&#xa0;:</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>If you cannot come, please send your apologies to %1.</source>
        <translation>Si vous ne pouvez pas venir, merci de vous excuser auprès de %1.</translation>
    </message>
    <message>
        <source>The agenda has not been written yet.</source>
        <translation>L&apos;ordre du jour n&apos;est pas encore rédigé.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Adhésions</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invité</translation>
    </message>
    <message>
        <source>No action is open.</source>
        <translation>Aucune action n&apos;est en cours.</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message numerus="yes">
        <source>%n actions are overdue; their day stands in bold.</source>
        <translation>
            <numerusform>%n action est en retard&#xa0;; sa date est en gras.</numerusform>
            <numerusform>%n actions sont en retard&#xa0;; leur date est en gras.</numerusform>
        </translation>
    </message>
    <message>
        <source>No meeting is in the book yet.</source>
        <translation>Aucune réunion n&apos;est encore dans le livre.</translation>
    </message>
    <message>
        <source>No meeting lies in that time.</source>
        <translation>Aucune réunion dans cette période.</translation>
    </message>
    <message>
        <source>Notice of a meeting</source>
        <translation>Convocation</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>Minutes (draft, not yet approved)</source>
        <translation>Compte rendu (projet, pas encore approuvé)</translation>
    </message>
    <message>
        <source>Attendance sheet</source>
        <translation>Feuille de présence</translation>
    </message>
    <message>
        <source>Open actions</source>
        <translation>Actions en cours</translation>
    </message>
    <message numerus="yes">
        <source>%n actions are open</source>
        <translation>
            <numerusform>%n action en cours</numerusform>
            <numerusform>%n actions en cours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingReports</name>
    <message>
        <source>Notice of a meeting</source>
        <translation>Convocation</translation>
    </message>
    <message>
        <source>Calls the next meeting; choose a time for another one.</source>
        <translation>Convoque la prochaine réunion&#xa0;; choisissez une période pour une autre.</translation>
    </message>
    <message>
        <source>The agenda of the next meeting; choose a time for another one.</source>
        <translation>L&apos;ordre du jour de la prochaine réunion&#xa0;; choisissez une période pour une autre.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>The minutes of the last meeting; choose a time for another one.</source>
        <translation>Le compte rendu de la dernière réunion&#xa0;; choisissez une période pour une autre.</translation>
    </message>
    <message>
        <source>Attendance sheet</source>
        <translation>Feuille de présence</translation>
    </message>
    <message>
        <source>To be signed at the next meeting; choose a time for another one.</source>
        <translation>À signer à la prochaine réunion&#xa0;; choisissez une période pour une autre.</translation>
    </message>
    <message>
        <source>Open actions</source>
        <translation>Actions en cours</translation>
    </message>
    <message>
        <source>What meetings have given people to do, with who and by when.</source>
        <translation>Ce que les réunions ont confié, avec qui et pour quand.</translation>
    </message>
    <message>
        <source>Papers for the annual general meeting</source>
        <translation>Dossier de l&apos;assemblée générale</translation>
    </message>
    <message>
        <source>Everything for the AGM in one: from the notice to the ballot papers.</source>
        <translation>Tout pour l&apos;assemblée générale en une fois&#xa0;: de la convocation aux bulletins de vote.</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Passation</translation>
    </message>
    <message>
        <source>What a successor needs: duties, papers, open actions, contacts, the last minutes.</source>
        <translation>Ce qu&apos;il faut au successeur&#xa0;: tâches, papiers, actions en cours, contacts, dernier compte rendu.</translation>
    </message>
    <message>
        <source>For the calendar of a telephone or computer: day, time, place and agenda.</source>
        <translation>Pour l&apos;agenda d&apos;un téléphone ou d&apos;un ordinateur&#xa0;: jour, heure, lieu et ordre du jour.</translation>
    </message>
    <message>
        <source>Agenda of the next meeting</source>
        <translation>Ordre du jour de la prochaine réunion</translation>
    </message>
</context>
<context>
    <name>Meetings</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
</context>
<context>
    <name>MeetingsDue</name>
    <message numerus="yes">
        <source>%n actions are due within a fortnight or overdue.</source>
        <translation>
            <numerusform>%n action est à faire sous quinze jours ou en retard.</numerusform>
            <numerusform>%n actions sont à faire sous quinze jours ou en retard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actions are due within a fortnight.</source>
        <translation>
            <numerusform>%n action est à faire sous quinze jours.</numerusform>
            <numerusform>%n actions sont à faire sous quinze jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Was to be done by %1: %2.</source>
        <translation>À faire avant le %1, en retard&#xa0;: %2.</translation>
    </message>
    <message>
        <source>To be done by %1: %2.</source>
        <translation>À faire avant le %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 was to do this by %2: %3.</source>
        <translation>%1 devait faire ceci avant le %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 is to do this by %2: %3.</source>
        <translation>%1 doit faire ceci avant le %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>The notice of the %1 on %2 should have gone out by %3.</source>
        <translation>La convocation (%1, %2) aurait dû partir avant le %3.</translation>
    </message>
    <message>
        <source>The notice of the %1 on %2 must go out by %3.</source>
        <translation>La convocation (%1, %2) doit partir avant le %3.</translation>
    </message>
    <message>
        <source>The minutes of the %1 on %2 have not been written yet.</source>
        <translation>Le compte rendu (%1, %2) n&apos;est pas encore rédigé.</translation>
    </message>
    <message numerus="yes">
        <source>The committee has met %n times in the last twelve months.</source>
        <translation>
            <numerusform>Le comité s&apos;est réuni %n fois ces douze derniers mois.</numerusform>
            <numerusform>Le comité s&apos;est réuni %n fois ces douze derniers mois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The constitution asks for %n meetings a year.</source>
        <translation>
            <numerusform>Les statuts demandent %n réunion par an.</numerusform>
            <numerusform>Les statuts demandent %n réunions par an.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MembershipCategory</name>
    <message>
        <source>Membership category</source>
        <translation>Catégorie d&apos;adhésion</translation>
    </message>
    <message>
        <source>Membership categories</source>
        <translation>Catégories d&apos;adhésion</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>une personne</translation>
    </message>
    <message>
        <source>a couple</source>
        <translation>un couple</translation>
    </message>
    <message>
        <source>a family</source>
        <translation>une famille</translation>
    </message>
    <message>
        <source>a young person</source>
        <translation>un jeune</translation>
    </message>
    <message>
        <source>a body: club, firm, school, council</source>
        <translation>un organisme&#xa0;: club, entreprise, école, mairie</translation>
    </message>
    <message>
        <source>an honorary member</source>
        <translation>un membre d&apos;honneur</translation>
    </message>
    <message>
        <source>somebody who only hosts</source>
        <translation>quelqu&apos;un qui ne fait qu&apos;accueillir</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>autre chose</translation>
    </message>
    <message>
        <source>Fee for a year</source>
        <translation>Cotisation annuelle</translation>
    </message>
    <message>
        <source>One fee covers</source>
        <translation>Une cotisation couvre</translation>
    </message>
    <message>
        <source>all of the household in this category</source>
        <translation>tout le foyer dans cette catégorie</translation>
    </message>
    <message>
        <source>From age</source>
        <translation>À partir de l&apos;âge de</translation>
    </message>
    <message>
        <source>Up to age</source>
        <translation>Jusqu&apos;à l&apos;âge de</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Nominees</source>
        <translation>Représentants</translation>
    </message>
    <message>
        <source>Ends after months</source>
        <translation>Prend fin après (mois)</translation>
    </message>
    <message>
        <source>The fee counts as a gift for Gift Aid</source>
        <translation>La cotisation compte comme un don pour le Gift Aid</translation>
    </message>
    <message>
        <source>Closed to new members</source>
        <translation>Fermée aux nouveaux adhérents</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Please give the category a name, such as Family.</source>
        <translation>Veuillez donner un nom à la catégorie, par exemple Famille.</translation>
    </message>
    <message>
        <source>A fee cannot be less than nothing.</source>
        <translation>Une cotisation ne peut pas être inférieure à zéro.</translation>
    </message>
    <message>
        <source>Please write an age between 0 and 120.</source>
        <translation>Veuillez écrire un âge entre 0 et 120.</translation>
    </message>
    <message>
        <source>The upper age is below the lower one. Please check both.</source>
        <translation>L&apos;âge maximal est inférieur à l&apos;âge minimal. Veuillez vérifier les deux.</translation>
    </message>
    <message>
        <source>Votes cannot be less than none.</source>
        <translation>Le nombre de voix ne peut pas être négatif.</translation>
    </message>
    <message>
        <source>Please write a number of months, or leave it empty.</source>
        <translation>Veuillez écrire un nombre de mois, ou laisser vide.</translation>
    </message>
    <message>
        <source>Please write how many persons act for the body.</source>
        <translation>Veuillez écrire combien de personnes représentent l&apos;organisme.</translation>
    </message>
    <message>
        <source>%1 is for people up to the age of %2.</source>
        <translation>%1 est réservé aux personnes jusqu&apos;à l&apos;âge de %2 ans.</translation>
    </message>
    <message>
        <source>%1 is for people from the age of %2.</source>
        <translation>%1 est réservé aux personnes à partir de l&apos;âge de %2 ans.</translation>
    </message>
    <message>
        <source>Individual</source>
        <translation>Individuel</translation>
    </message>
    <message>
        <source>Couple</source>
        <translation>Couple</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Junior</source>
        <translation>Jeune</translation>
    </message>
    <message>
        <source>Corporate</source>
        <translation>Personne morale</translation>
    </message>
    <message>
        <source>Honorary</source>
        <translation>Membre d&apos;honneur</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Famille d&apos;accueil</translation>
    </message>
</context>
<context>
    <name>MembershipCharts</name>
    <message>
        <source>Who are our members, and how has that changed?</source>
        <translation>Qui sont nos adhérents, et comment cela a-t-il changé&#xa0;?</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Sans catégorie</translation>
    </message>
    <message>
        <source>It is not known since when anybody is a member.</source>
        <translation>On ne sait de personne depuis quand il est adhérent.</translation>
    </message>
    <message>
        <source>As many members as in %1.</source>
        <translation>Autant d&apos;adhérents qu&apos;en %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n members more than in %1.</source>
        <translation>
            <numerusform>%n adhérent de plus qu&apos;en %1.</numerusform>
            <numerusform>%n adhérents de plus qu&apos;en %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members fewer than in %1.</source>
        <translation>
            <numerusform>%n adhérent de moins qu&apos;en %1.</numerusform>
            <numerusform>%n adhérents de moins qu&apos;en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>How many join, how many leave?</source>
        <translation>Combien arrivent, combien partent&#xa0;?</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Arrivés</translation>
    </message>
    <message numerus="yes">
        <source>%n joined</source>
        <translation>
            <numerusform>%n arrivé</numerusform>
            <numerusform>%n arrivés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n parti</numerusform>
            <numerusform>%n partis</numerusform>
        </translation>
    </message>
    <message>
        <source>How much of the subscriptions has come in?</source>
        <translation>Quelle part des cotisations est rentrée&#xa0;?</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Cotisations</translation>
    </message>
    <message>
        <source>Still to be paid</source>
        <translation>Reste à payer</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Where do our members live?</source>
        <translation>Où habitent nos adhérents&#xa0;?</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Adhérents</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Ailleurs</translation>
    </message>
    <message>
        <source>Of no member is the place known.</source>
        <translation>On ne connaît le lieu d&apos;aucun adhérent.</translation>
    </message>
    <message>
        <source>%1 of %2 members live in %3.</source>
        <translation>%1 adhérents sur %2 habitent à %3.</translation>
    </message>
    <message>
        <source>The membership in pictures</source>
        <translation>Les adhésions en images</translation>
    </message>
    <message>
        <source>%1, %2 since the beginning of %3.</source>
        <comment>8 joined, 3 left, a year</comment>
        <translation>%1, %2 depuis début %3.</translation>
    </message>
    <message>
        <source>Left or lapsed</source>
        <translation>Partis ou déchus</translation>
    </message>
    <message>
        <source>%1 of subscriptions came in since %2, without gifts; nothing is outstanding.</source>
        <translation>%1 de cotisations sont rentrés depuis le %2, sans les dons&#xa0;; rien n&apos;est en attente.</translation>
    </message>
    <message>
        <source>%1 of subscriptions came in since %2, without gifts; %3 is still to be paid.</source>
        <translation>%1 de cotisations sont rentrés depuis le %2, sans les dons&#xa0;; %3 restent à payer.</translation>
    </message>
    <message>
        <source>Paid since %1</source>
        <comment>a day</comment>
        <translation>Payé depuis le %1</translation>
    </message>
    <message>
        <source>The years count those whose day of joining is known, in the category that they are in today: each year as it ended, this year as of today. Whose membership has lapsed for want of payment has left on that day.</source>
        <translation>Les années comptent les membres dont la date d&apos;adhésion est connue, dans leur catégorie d&apos;aujourd&apos;hui&#xa0;: chaque année à sa fin, celle-ci à ce jour. Qui est déchu faute de paiement est parti ce jour-là.</translation>
    </message>
</context>
<context>
    <name>MembershipDialogs</name>
    <message>
        <source>“%1” is no day. Write one day in each line.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une date. Écrivez une date par ligne.</translation>
    </message>
    <message>
        <source>Add the usual categories</source>
        <translation>Ajouter les catégories habituelles</translation>
    </message>
    <message>
        <source>Added the usual categories. Give each its fee now.</source>
        <translation>Les catégories habituelles ont été ajoutées. Donnez maintenant à chacune sa cotisation.</translation>
    </message>
    <message>
        <source>Add category</source>
        <translation>Ajouter une catégorie</translation>
    </message>
    <message>
        <source>No category is described yet</source>
        <translation>Aucune catégorie n&apos;est encore décrite</translation>
    </message>
    <message>
        <source>A category says what a member pays for a year and whom the fee covers. The book needs them to know who owes what.</source>
        <translation>Une catégorie dit ce qu&apos;un adhérent paie par an et qui la cotisation couvre. Le livre en a besoin pour savoir qui doit quoi.</translation>
    </message>
    <message>
        <source>Choose a category to see here what it says.</source>
        <translation>Choisissez une catégorie pour voir ici ce qu&apos;elle dit.</translation>
    </message>
    <message>
        <source>Edit category</source>
        <translation>Modifier la catégorie</translation>
    </message>
    <message>
        <source>Who may be in it</source>
        <translation>Qui peut y être</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Nothing for members who pay no fee, such as honorary ones.</source>
        <translation>Rien pour les adhérents qui ne paient pas, comme les membres d&apos;honneur.</translation>
    </message>
    <message>
        <source>For guests of a year and the like: the membership ends by itself so long after joining.</source>
        <translation>Pour les hôtes d&apos;une année, par exemple&#xa0;: l&apos;adhésion prend fin d&apos;elle-même autant de mois après l&apos;arrivée.</translation>
    </message>
    <message>
        <source>Only where members get no more for it than the tax office allows, and never for a body.</source>
        <translation>Seulement si les adhérents n&apos;en tirent pas plus que ce que permet le fisc, et jamais pour un organisme.</translation>
    </message>
    <message>
        <source>Categories and fees</source>
        <translation>Catégories et cotisations</translation>
    </message>
    <message>
        <source>Begin with the usual categories</source>
        <translation>Commencer avec les catégories habituelles</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Only the day and the month count.</source>
        <translation>Seuls le jour et le mois comptent.</translation>
    </message>
    <message>
        <source>Only the day and the month count. Leave it empty if there is no such rule.</source>
        <translation>Seuls le jour et le mois comptent. Laissez vide s&apos;il n&apos;y a pas de telle règle.</translation>
    </message>
    <message>
        <source>One day in each line, also those to come.</source>
        <translation>Une date par ligne, y compris celles à venir.</translation>
    </message>
    <message>
        <source>Counted from the day on which the subscription falls due.</source>
        <translation>Compté à partir du jour où la cotisation est due.</translation>
    </message>
    <message>
        <source>Counted from the same day. Twelve in most associations.</source>
        <translation>Compté à partir du même jour. Douze dans la plupart des associations.</translation>
    </message>
    <message>
        <source>When nobody has paid</source>
        <translation>Quand personne n&apos;a payé</translation>
    </message>
    <message>
        <source>Membership year</source>
        <translation>Année d&apos;adhésion</translation>
    </message>
    <message>
        <source>Save the membership year</source>
        <translation>Enregistrer l&apos;année d&apos;adhésion</translation>
    </message>
    <message>
        <source>From this the book knows by itself who is paid up, due, overdue or lapsed.</source>
        <translation>Le livre en déduit de lui-même qui est à jour, qui doit sa cotisation, qui est en retard et dont l&apos;adhésion est échue.</translation>
    </message>
    <message>
        <source>Change the membership year</source>
        <translation>Modifier l&apos;année d&apos;adhésion</translation>
    </message>
    <message>
        <source>Changed the membership year.</source>
        <translation>L&apos;année d&apos;adhésion a été modifiée.</translation>
    </message>
    <message>
        <source>Add Gift Aid declaration</source>
        <translation>Ajouter une déclaration Gift Aid</translation>
    </message>
    <message>
        <source>Edit Gift Aid declaration</source>
        <translation>Modifier la déclaration Gift Aid</translation>
    </message>
    <message>
        <source>When it ends</source>
        <translation>Quand elle prend fin</translation>
    </message>
    <message>
        <source>Empty: from the day of the declaration. It can reach back four years at most.</source>
        <translation>Vide&#xa0;: à partir du jour de la déclaration. Elle peut remonter à quatre ans au plus.</translation>
    </message>
    <message>
        <source>Keep the paper until six years after the last gift that was claimed on.</source>
        <translation>Gardez le papier jusqu&apos;à six ans après le dernier don concerné.</translation>
    </message>
</context>
<context>
    <name>MembershipYear</name>
    <message>
        <source>Membership year</source>
        <translation>Année d&apos;adhésion</translation>
    </message>
    <message>
        <source>Membership years</source>
        <translation>Années d&apos;adhésion</translation>
    </message>
    <message>
        <source>The year runs</source>
        <translation>L&apos;année court</translation>
    </message>
    <message>
        <source>from the same day for all</source>
        <translation>à partir du même jour pour tous</translation>
    </message>
    <message>
        <source>from each member&apos;s day of joining</source>
        <translation>à partir du jour d&apos;adhésion de chacun</translation>
    </message>
    <message>
        <source>from one annual general meeting to the next</source>
        <translation>d&apos;une assemblée générale à la suivante</translation>
    </message>
    <message>
        <source>First day of the year</source>
        <translation>Premier jour de l&apos;année</translation>
    </message>
    <message>
        <source>Who joins from this day has paid for the next year too</source>
        <translation>Qui adhère à partir de ce jour a aussi payé pour l&apos;année suivante</translation>
    </message>
    <message>
        <source>Annual general meetings</source>
        <translation>Assemblées générales</translation>
    </message>
    <message>
        <source>Overdue after so many months</source>
        <translation>En retard après (mois)</translation>
    </message>
    <message>
        <source>Lapsed after so many months</source>
        <translation>Caduque après (mois)</translation>
    </message>
    <message>
        <source>A membership cannot lapse before its subscription is overdue. Please check both.</source>
        <translation>Une adhésion ne peut pas devenir échue avant que la cotisation soit en retard. Veuillez vérifier les deux.</translation>
    </message>
    <message>
        <source>Please write the day of at least one annual general meeting first, the last one for example.</source>
        <translation>Écrivez d&apos;abord le jour d&apos;au moins une assemblée générale, par exemple la dernière.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>%1 - %2</source>
        <comment>name, file</comment>
        <translation>%1 - %2</translation>
    </message>
    <message>
        <source>No other book has been open</source>
        <translation>Aucun autre livre n&apos;a été ouvert</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>New book...</source>
        <translation>Nouveau livre...</translation>
    </message>
    <message>
        <source>Open a book...</source>
        <translation>Ouvrir un livre...</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Livres récents</translation>
    </message>
    <message>
        <source>Open the sample committee</source>
        <translation>Ouvrir le comité d&apos;exemple</translation>
    </message>
    <message>
        <source>Save a copy...</source>
        <translation>Enregistrer une copie...</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Restore a backup...</source>
        <translation>Restaurer une sauvegarde...</translation>
    </message>
    <message>
        <source>Import a list...</source>
        <translation>Importer une liste...</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>%1...</source>
        <comment>what is exported</comment>
        <translation>%1...</translation>
    </message>
    <message>
        <source>Print this page...</source>
        <translation>Imprimer cette page...</translation>
    </message>
    <message>
        <source>Close the book</source>
        <translation>Fermer le livre</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Chercher dans cette page</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Rechercher partout</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>As the system is</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Texte normal</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Partie suivante de la fenêtre</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Check the book</source>
        <translation>Vérifier le livre</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>Aide de cette page</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>About Twinbook</source>
        <translation>À propos de Twinbook</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing on this page can be printed</source>
        <translation>Rien sur cette page ne s&apos;imprime</translation>
    </message>
    <message>
        <source>Rates and limits...</source>
        <translation>Taux et limites...</translation>
    </message>
</context>
<context>
    <name>MergePlan</name>
    <message>
        <source>would be lost otherwise</source>
        <translation>serait perdu sinon</translation>
    </message>
    <message>
        <source>This is one and the same entry. Please choose two.</source>
        <translation>C&apos;est une seule et même entrée. Choisissez-en deux.</translation>
    </message>
    <message>
        <source>One of the two is no longer in the book: it has been removed.</source>
        <translation>L&apos;une des deux entrées n&apos;est plus dans le livre&#xa0;: elle a été retirée.</translation>
    </message>
    <message>
        <source>Merge %1 and %2</source>
        <translation>Fusionner %1 et %2</translation>
    </message>
    <message>
        <source>What belongs to the second one goes over to the one that stays: %1.</source>
        <translation>Ce qui dépend de la seconde entrée passe à celle qui reste&#xa0;: %1.</translation>
    </message>
    <message>
        <source>what both say</source>
        <translation>ce que disent les deux</translation>
    </message>
    <message>
        <source>said by one of them</source>
        <translation>dit par l&apos;une des deux</translation>
    </message>
    <message>
        <source>the earlier day</source>
        <translation>la date la plus ancienne</translation>
    </message>
    <message>
        <source>the later day</source>
        <translation>la date la plus récente</translation>
    </message>
    <message>
        <source>the fuller one</source>
        <translation>la plus complète</translation>
    </message>
    <message>
        <source>changed last</source>
        <translation>modifiée en dernier</translation>
    </message>
</context>
<context>
    <name>MissedMeetings</name>
    <message numerus="yes">
        <source>%1 has missed %n meetings in a row.</source>
        <translation>
            <numerusform>%1 a manqué %n réunion de suite.</numerusform>
            <numerusform>%1 a manqué %n réunions de suite.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By the constitution, whoever misses %n leaves the committee.</source>
        <translation>
            <numerusform>Selon les statuts, qui en manque %n quitte le comité.</numerusform>
            <numerusform>Selon les statuts, qui en manque %n quitte le comité.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By the constitution, whoever misses %n leaves the committee: a word in time may help.</source>
        <translation>
            <numerusform>Selon les statuts, qui en manque %n quitte le comité&#xa0;: un mot à temps peut aider.</numerusform>
            <numerusform>Selon les statuts, qui en manque %n quitte le comité&#xa0;: un mot à temps peut aider.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NilReturn</name>
    <message>
        <source>Nil return</source>
        <translation>Déclaration néant</translation>
    </message>
    <message>
        <source>Nil returns</source>
        <translation>Déclarations néant</translation>
    </message>
    <message>
        <source>On our side</source>
        <translation>De notre côté</translation>
    </message>
    <message>
        <source>Nothing of</source>
        <translation>Rien en fait de</translation>
    </message>
    <message>
        <source>gifts</source>
        <translation>cadeaux</translation>
    </message>
    <message>
        <source>hospitality</source>
        <translation>invitation</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Time as written</source>
        <translation>Période telle qu&apos;écrite</translation>
    </message>
    <message>
        <source>Taken from the register</source>
        <translation>Repris du registre</translation>
    </message>
    <message>
        <source>Known again by</source>
        <translation>Reconnu par</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimé</translation>
    </message>
</context>
<context>
    <name>Nominee</name>
    <message>
        <source>Nominee</source>
        <translation>Représentant</translation>
    </message>
    <message>
        <source>Nominees</source>
        <translation>Représentants</translation>
    </message>
    <message>
        <source>Acts for</source>
        <translation>Représente</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu&apos;au</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Please say who it is. Somebody who is not in the book yet is added under Persons first.</source>
        <translation>Dites de qui il s&apos;agit. Qui n&apos;est pas encore dans le livre s&apos;ajoute d&apos;abord sous Personnes.</translation>
    </message>
    <message>
        <source>This is before the first day. Please check both dates.</source>
        <translation>C&apos;est avant le premier jour. Vérifiez les deux dates.</translation>
    </message>
    <message>
        <source>This person is a nominee already.</source>
        <translation>Cette personne est déjà représentant.</translation>
    </message>
    <message>
        <source>The membership of %1 allows no nominees. Their number is said in the category of membership.</source>
        <translation>L&apos;adhésion de %1 ne permet pas de représentants. Leur nombre se dit dans la catégorie d&apos;adhésion.</translation>
    </message>
    <message numerus="yes">
        <source>The membership of %1 allows %n nominees, and there are as many already: say first until when one of them was.</source>
        <translation>
            <numerusform>L&apos;adhésion de %1 permet %n représentant, et il y en a déjà un&#xa0;: dites d&apos;abord jusqu&apos;à quand il l&apos;était.</numerusform>
            <numerusform>L&apos;adhésion de %1 permet %n représentants, et il y en a déjà autant&#xa0;: dites d&apos;abord jusqu&apos;à quand l&apos;un d&apos;eux l&apos;était.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotSame</name>
    <message>
        <source>two entries that look alike</source>
        <translation>deux entrées qui se ressemblent</translation>
    </message>
    <message>
        <source>Pair that is not the same</source>
        <translation>Paire distincte</translation>
    </message>
    <message>
        <source>Pairs that are not the same</source>
        <translation>Paires distinctes</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>Sorte d&apos;entrée</translation>
    </message>
    <message>
        <source>First entry</source>
        <translation>Première entrée</translation>
    </message>
    <message>
        <source>Second entry</source>
        <translation>Seconde entrée</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>Ods</name>
    <message>
        <source>This spreadsheet is damaged or protected by a password. Open it in your spreadsheet program and save it without a password.</source>
        <translation>Ce classeur est abîmé ou protégé par un mot de passe. Ouvrez-le dans votre tableur et enregistrez-le sans mot de passe.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>As the system is</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Quelqu&apos;un</translation>
    </message>
</context>
<context>
    <name>Organisation</name>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>school</source>
        <translation>école</translation>
    </message>
    <message>
        <source>club or society</source>
        <translation>club ou association</translation>
    </message>
    <message>
        <source>firm</source>
        <translation>entreprise</translation>
    </message>
    <message>
        <source>council</source>
        <translation>mairie ou collectivité</translation>
    </message>
    <message>
        <source>church or faith group</source>
        <translation>paroisse ou groupe religieux</translation>
    </message>
    <message>
        <source>charity</source>
        <translation>œuvre caritative</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Post of the contact</source>
        <translation>Fonction du contact</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site internet</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>What they offer</source>
        <translation>Ce qu&apos;elle offre</translation>
    </message>
    <message>
        <source>Membership category</source>
        <translation>Catégorie d&apos;adhésion</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>Date d&apos;entrée</translation>
    </message>
    <message>
        <source>Paid until</source>
        <translation>Payé jusqu&apos;au</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Partie le</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Offer a venue</source>
        <translation>Prêtent une salle</translation>
    </message>
    <message>
        <source>Sponsor the twinning</source>
        <translation>Soutiennent le jumelage financièrement</translation>
    </message>
    <message>
        <source>Offer knowledge or services</source>
        <translation>Apportent des compétences ou des services</translation>
    </message>
    <message>
        <source>Find hosts among their people</source>
        <translation>Trouvent des familles d&apos;accueil parmi les leurs</translation>
    </message>
    <message>
        <source>Offer something else</source>
        <translation>Offrent autre chose</translation>
    </message>
</context>
<context>
    <name>OrganisationCheck</name>
    <message>
        <source>Please give the organisation a name.</source>
        <translation>Donnez un nom à l&apos;organisation.</translation>
    </message>
    <message>
        <source>This does not look like the address of a website. It should look like www.example.org.</source>
        <translation>Cela ne ressemble pas à l&apos;adresse d&apos;un site internet. Elle devrait ressembler à www.exemple.org.</translation>
    </message>
    <message>
        <source>This is before the day of joining. Please check both dates.</source>
        <translation>Cette date est antérieure à la date d&apos;entrée. Vérifiez les deux dates.</translation>
    </message>
</context>
<context>
    <name>OrganisationContact</name>
    <message>
        <source>contact person</source>
        <translation>interlocuteur</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Interlocuteur</translation>
    </message>
    <message>
        <source>Contact persons</source>
        <translation>Interlocuteurs</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Their role there</source>
        <translation>Sa fonction là-bas</translation>
    </message>
    <message>
        <source>Contact since</source>
        <translation>Interlocuteur depuis</translation>
    </message>
    <message>
        <source>Contact until</source>
        <translation>Interlocuteur jusqu&apos;au</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimé</translation>
    </message>
</context>
<context>
    <name>OrganisationContactCheck</name>
    <message>
        <source>Please say who it is. Somebody who is not in the book yet is added under Persons first.</source>
        <translation>Dites de qui il s&apos;agit. Une personne qui n&apos;est pas encore dans le livre s&apos;ajoute d&apos;abord sous Personnes.</translation>
    </message>
    <message>
        <source>This is before the first day. Please check both dates.</source>
        <translation>Cette date précède le premier jour. Vérifiez les deux dates.</translation>
    </message>
</context>
<context>
    <name>OrganisationImport</name>
    <message numerus="yes">
        <source>%n columns are left out, as their headings are not known: %1.</source>
        <translation>
            <numerusform>%n colonne est laissée de côté, car son en-tête n&apos;est pas connu&#xa0;: %1.</numerusform>
            <numerusform>%n colonnes sont laissées de côté, car leurs en-têtes ne sont pas connus&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not understood as “%2”. It is kept in the notes.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas compris comme «&#xa0;%2&#xa0;». C&apos;est conservé dans les notes.</translation>
    </message>
    <message>
        <source>This line names no organisation, so it is left out.</source>
        <translation>Cette ligne ne nomme aucun organisme&#xa0;; elle est laissée de côté.</translation>
    </message>
    <message>
        <source>This file looks like a bank statement, not a list of organisations; nothing was taken over.</source>
        <translation>Ce fichier ressemble à un relevé bancaire, pas à une liste d&apos;organismes&#xa0;; rien n&apos;a été repris.</translation>
    </message>
    <message>
        <source>This list has headings but no line beneath them, so there is nothing to take over.</source>
        <translation>Cette liste a des en-têtes mais aucune ligne en dessous&#xa0;; il n&apos;y a rien à reprendre.</translation>
    </message>
    <message>
        <source>None of the columns is known to hold the names of organisations, which this list needs.</source>
        <translation>Aucune colonne n&apos;est reconnue comme contenant les noms d&apos;organismes, dont cette liste a besoin.</translation>
    </message>
    <message>
        <source>Say which column holds them; on the command line: --map name=&quot;%1&quot;.</source>
        <translation>Dites quelle colonne les contient&#xa0;; en ligne de commande&#xa0;: --map name=&quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Say of the columns what they hold.</source>
        <translation>Dites ce que contiennent les colonnes.</translation>
    </message>
    <message>
        <source>The list was not read to its end, and nothing was changed.</source>
        <translation>La liste n&apos;a pas été lue jusqu&apos;au bout, et rien n&apos;a été changé.</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>association, date</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Partnerships</name>
    <message>
        <source>Community</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Communes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Appelée aussi</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>District</source>
        <translation>District</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Its place on the map is known</source>
        <translation>Sa situation sur la carte est connue</translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation>Habitants</translation>
    </message>
    <message>
        <source>Language of letters</source>
        <translation>Langue des lettres</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site internet</translation>
    </message>
    <message>
        <source>Our own community</source>
        <translation>Notre propre commune</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Please write the name of the community.</source>
        <translation>Veuillez écrire le nom de la commune.</translation>
    </message>
    <message>
        <source>A latitude lies between -90 and 90 degrees.</source>
        <translation>Une latitude se situe entre -90 et 90 degrés.</translation>
    </message>
    <message>
        <source>A longitude lies between -180 and 180 degrees.</source>
        <translation>Une longitude se situe entre -180 et 180 degrés.</translation>
    </message>
    <message>
        <source>The number of inhabitants cannot be below nought.</source>
        <translation>Le nombre d&apos;habitants ne peut pas être inférieur à zéro.</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>pas dit</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>German</source>
        <translation>allemand</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italien</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>espagnol</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>néerlandais</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polonais</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>tchèque</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>hongrois</translation>
    </message>
    <message>
        <source>another language</source>
        <translation>une autre langue</translation>
    </message>
    <message>
        <source>twinning charter</source>
        <translation>charte de jumelage</translation>
    </message>
    <message>
        <source>friendship agreement</source>
        <translation>pacte d&apos;amitié</translation>
    </message>
    <message>
        <source>memorandum of understanding</source>
        <translation>protocole d&apos;accord</translation>
    </message>
    <message>
        <source>project for a time</source>
        <translation>projet temporaire</translation>
    </message>
    <message>
        <source>informal link</source>
        <translation>lien informel</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contact</translation>
    </message>
    <message>
        <source>exploring</source>
        <translation>en projet</translation>
    </message>
    <message>
        <source>active</source>
        <translation>actif</translation>
    </message>
    <message>
        <source>dormant</source>
        <translation>en sommeil</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>suspendu</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>the whole community</source>
        <translation>toute la commune</translation>
    </message>
    <message>
        <source>schools</source>
        <translation>écoles</translation>
    </message>
    <message>
        <source>clubs and societies</source>
        <translation>clubs et associations</translation>
    </message>
    <message>
        <source>hospitals</source>
        <translation>hôpitaux</translation>
    </message>
    <message>
        <source>fire brigades</source>
        <translation>sapeurs-pompiers</translation>
    </message>
    <message>
        <source>churches</source>
        <translation>églises</translation>
    </message>
    <message>
        <source>others</source>
        <translation>autres</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Jumelage</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Jumelages</translation>
    </message>
    <message>
        <source>Name of the link</source>
        <translation>Nom du jumelage</translation>
    </message>
    <message>
        <source>On our side</source>
        <translation>De notre côté</translation>
    </message>
    <message>
        <source>Partner community</source>
        <translation>Commune partenaire</translation>
    </message>
    <message>
        <source>Kind of link</source>
        <translation>Forme du jumelage</translation>
    </message>
    <message>
        <source>Who is linked</source>
        <translation>Qui est jumelé</translation>
    </message>
    <message>
        <source>Since the year</source>
        <translation>Depuis l&apos;année</translation>
    </message>
    <message>
        <source>Since the day</source>
        <translation>Depuis le jour</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Why it stands so</source>
        <translation>Pourquoi cet état</translation>
    </message>
    <message>
        <source>Recognised by the council</source>
        <translation>Reconnu par le conseil</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Grew out of the link</source>
        <translation>Né du jumelage</translation>
    </message>
    <message>
        <source>Where this is known from</source>
        <translation>D&apos;où on le sait</translation>
    </message>
    <message>
        <source>Last checked on</source>
        <translation>Vérifié le</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Person in the book</source>
        <translation>Personne du livre</translation>
    </message>
    <message>
        <source>Please say with which community the link is.</source>
        <translation>Veuillez dire avec quelle commune est le jumelage.</translation>
    </message>
    <message>
        <source>A community cannot be linked with itself.</source>
        <translation>Une commune ne peut pas être jumelée avec elle-même.</translation>
    </message>
    <message>
        <source>Please write the year with four figures, such as 1978.</source>
        <translation>Veuillez écrire l&apos;année en quatre chiffres, par exemple 1978.</translation>
    </message>
    <message>
        <source>The year and the day on which the link began do not agree.</source>
        <translation>L&apos;année et le jour du début du jumelage ne concordent pas.</translation>
    </message>
    <message>
        <source>The link ends before it begins.</source>
        <translation>Le jumelage se termine avant de commencer.</translation>
    </message>
    <message>
        <source>A link cannot have grown out of itself.</source>
        <translation>Un jumelage ne peut pas être né de lui-même.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Ce jour est encore à venir.</translation>
    </message>
    <message>
        <source>Please write the name of the contact or of the organisation.</source>
        <translation>Veuillez écrire le nom du contact ou de l&apos;organisme.</translation>
    </message>
    <message>
        <source>Please choose the link that this contact belongs to.</source>
        <translation>Veuillez choisir le jumelage dont relève ce contact.</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>Latitude and longitude</source>
        <translation>Latitude et longitude</translation>
    </message>
    <message>
        <source>Please write latitude and longitude in degrees, such as 51.92, 10.33, or leave this empty.</source>
        <translation>Veuillez écrire la latitude et la longitude en degrés, par exemple 51.92, 10.33, ou laisser vide.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Please write the name of the partner community.</source>
        <translation>Veuillez écrire le nom de la commune partenaire.</translation>
    </message>
    <message>
        <source>Please write a year, such as 1974, or a whole day.</source>
        <translation>Veuillez écrire une année, par exemple 1974, ou un jour entier.</translation>
    </message>
    <message>
        <source>Please write who is linked, such as “Town School and Collège Jean-Moulin”.</source>
        <translation>Veuillez écrire qui est jumelé, par exemple «&#xa0;École de la ville et collège Jean-Moulin&#xa0;».</translation>
    </message>
    <message>
        <source>The book has this link already. Change that one instead.</source>
        <translation>Ce jumelage est déjà dans le registre. Modifiez plutôt celui-là.</translation>
    </message>
    <message>
        <source>%1 is your own community already; there can be but one.</source>
        <translation>%1 est déjà votre propre commune&#xa0;; il ne peut y en avoir qu&apos;une.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is one end of %n links. Remove these first.</source>
        <translation>
            <numerusform>%1 est une extrémité de %n jumelage. Supprimez-le d&apos;abord.</numerusform>
            <numerusform>%1 est une extrémité de %n jumelages. Supprimez-les d&apos;abord.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartnershipsArea</name>
    <message>
        <source>Partnerships</source>
        <translation>Jumelages</translation>
    </message>
    <message>
        <source>A list of links between communities</source>
        <translation>Une liste de jumelages</translation>
    </message>
    <message>
        <source>Twin towns kept in a spreadsheet, a CSV file or a JSON file: your own or those of a whole country.</source>
        <translation>Des villes jumelées dans un tableur, un fichier CSV ou JSON&#xa0;: les vôtres ou celles de tout un pays.</translation>
    </message>
</context>
<context>
    <name>PartnershipsDue</name>
    <message>
        <source>The link “%1” will be %2 years old on %3.</source>
        <translation>Le jumelage «&#xa0;%1&#xa0;» aura %2 ans le %3.</translation>
    </message>
    <message>
        <source>The link “%1” will be %2 years old in %3.</source>
        <translation>Le jumelage «&#xa0;%1&#xa0;» aura %2 ans en %3.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody has made sure of %n links for more than %1 months.</source>
        <translation>
            <numerusform>Personne n&apos;a vérifié %n jumelage depuis plus de %1 mois.</numerusform>
            <numerusform>Personne n&apos;a vérifié %n jumelages depuis plus de %1 mois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has made sure of the link “%1” for more than %2 months.</source>
        <translation>Personne n&apos;a vérifié le jumelage «&#xa0;%1&#xa0;» depuis plus de %2 mois.</translation>
    </message>
</context>
<context>
    <name>PartnershipsPage</name>
    <message>
        <source>Partners</source>
        <translation>Jumelages</translation>
    </message>
</context>
<context>
    <name>PartnershipsQuery</name>
    <message numerus="yes">
        <source>Show all %n links</source>
        <translation>
            <numerusform>Afficher le %n jumelage</numerusform>
            <numerusform>Afficher les %n jumelages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n communities</source>
        <translation>
            <numerusform>Afficher la %n commune</numerusform>
            <numerusform>Afficher les %n communes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n contacts</source>
        <translation>
            <numerusform>Afficher le %n contact</numerusform>
            <numerusform>Afficher les %n contacts</numerusform>
        </translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Next anniversary</source>
        <translation>Prochain anniversaire</translation>
    </message>
    <message>
        <source>All links</source>
        <translation>Tous les jumelages</translation>
    </message>
    <message>
        <source>Our own links</source>
        <translation>Nos propres jumelages</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actifs</translation>
    </message>
    <message>
        <source>Dormant or suspended</source>
        <translation>En sommeil ou suspendus</translation>
    </message>
    <message>
        <source>Being explored</source>
        <translation>En projet</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Anniversary this year or next</source>
        <translation>Anniversaire cette année ou la prochaine</translation>
    </message>
    <message>
        <source>Of whole communities</source>
        <translation>De communes entières</translation>
    </message>
    <message>
        <source>Of schools, clubs and others</source>
        <translation>D&apos;écoles, de clubs et d&apos;autres</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Jumelages</translation>
    </message>
    <message>
        <source>All communities</source>
        <translation>Toutes les communes</translation>
    </message>
    <message>
        <source>Our partners</source>
        <translation>Nos partenaires</translation>
    </message>
    <message>
        <source>Our own</source>
        <translation>La nôtre</translation>
    </message>
    <message>
        <source>Place on the map not known</source>
        <translation>Situation sur la carte inconnue</translation>
    </message>
    <message>
        <source>Country not known</source>
        <translation>Pays inconnu</translation>
    </message>
    <message numerus="yes">
        <source>%n links</source>
        <translation>
            <numerusform>%n jumelage</numerusform>
            <numerusform>%n jumelages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n countries</source>
        <translation>
            <numerusform>%n pays</numerusform>
            <numerusform>%n pays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active</source>
        <comment>links</comment>
        <translation>
            <numerusform>%n actif</numerusform>
            <numerusform>%n actifs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PayerFinder</name>
    <message>
        <source>Please write who paid.</source>
        <translation>Veuillez écrire qui a payé.</translation>
    </message>
    <message>
        <source>Nobody in the book is called “%1”.</source>
        <translation>Personne dans le livre ne s&apos;appelle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>“%1” could be %n people, such as %2.</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» peut être %n personne, par exemple %2.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» peut être %n personnes, par exemple %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has the member number “%1”, though “%2” stands beside it. Please check both.</source>
        <translation>Personne n&apos;a le numéro d&apos;adhérent «&#xa0;%1&#xa0;», à côté duquel figure «&#xa0;%2&#xa0;». Vérifiez les deux.</translation>
    </message>
    <message>
        <source>“%1” is the member number of %2, but “%3” stands beside it. Please check both.</source>
        <translation>«&#xa0;%1&#xa0;» est le numéro d&apos;adhérent de %2, mais «&#xa0;%3&#xa0;» figure à côté. Vérifiez les deux.</translation>
    </message>
</context>
<context>
    <name>Payment</name>
    <message>
        <source>Payment of %1 of %2</source>
        <translation>Paiement de %1 du %2</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Payé le</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Payé par</translation>
    </message>
    <message>
        <source>Paid by the organisation</source>
        <translation>Payé par l&apos;organisation</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monnaie</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>espèces</translation>
    </message>
    <message>
        <source>cheque</source>
        <translation>chèque</translation>
    </message>
    <message>
        <source>bank transfer</source>
        <translation>virement</translation>
    </message>
    <message>
        <source>standing order</source>
        <translation>virement permanent</translation>
    </message>
    <message>
        <source>card</source>
        <translation>carte</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>dispensé</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>Numéro de reçu</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Gift Aid declaration of %1</source>
        <translation>Déclaration Gift Aid du %1</translation>
    </message>
    <message>
        <source>Nominee</source>
        <translation>Représentant</translation>
    </message>
    <message>
        <source>Please write the day on which it was paid.</source>
        <translation>Veuillez écrire le jour du paiement.</translation>
    </message>
    <message>
        <source>This day is still to come. Please check the year.</source>
        <translation>Ce jour est encore à venir. Veuillez vérifier l&apos;année.</translation>
    </message>
    <message>
        <source>Please say who paid: a person or an organisation.</source>
        <translation>Veuillez dire qui a payé&#xa0;: une personne ou une organisation.</translation>
    </message>
    <message>
        <source>What was waived brought no money: the amount is 0.00.</source>
        <translation>Une dispense n&apos;apporte pas d&apos;argent&#xa0;: le montant est 0,00.</translation>
    </message>
    <message>
        <source>Please write the amount that was paid.</source>
        <translation>Veuillez écrire le montant payé.</translation>
    </message>
    <message>
        <source>Please say who declared it.</source>
        <translation>Veuillez dire qui l&apos;a déclarée.</translation>
    </message>
    <message>
        <source>Please write the day of the declaration.</source>
        <translation>Veuillez écrire le jour de la déclaration.</translation>
    </message>
    <message>
        <source>A declaration can reach back four years at most. Please check the day.</source>
        <translation>Une déclaration peut remonter à quatre ans au plus. Veuillez vérifier le jour.</translation>
    </message>
    <message>
        <source>This is before the declaration. Please check both days.</source>
        <translation>Cela précède la déclaration. Veuillez vérifier les deux jours.</translation>
    </message>
    <message>
        <source>This day is long past. Please check the year.</source>
        <translation>Ce jour est passé depuis longtemps. Vérifiez l&apos;année.</translation>
    </message>
    <message>
        <source>This is more than a million. Please check the amount.</source>
        <translation>C&apos;est plus d&apos;un million. Vérifiez le montant.</translation>
    </message>
</context>
<context>
    <name>PaymentDetail</name>
    <message>
        <source>: a gift of %1</source>
        <translation>&#xa0;: un don de %1</translation>
    </message>
    <message>
        <source>: %1 until %2</source>
        <comment>Family, a day</comment>
        <translation>&#xa0;: %1 jusqu&apos;au %2</translation>
    </message>
    <message>
        <source>: %1 until %2, %3</source>
        <comment>Family, a day, an amount</comment>
        <translation>&#xa0;: %1 jusqu&apos;au %2, %3</translation>
    </message>
    <message>
        <source>: part of %1 until %2, %3</source>
        <comment>Family, a day, an amount</comment>
        <translation>&#xa0;: une partie de %1 jusqu&apos;au %2, %3</translation>
    </message>
    <message>
        <source>%1, paid by %2</source>
        <comment>a day, a name</comment>
        <translation>%1, payé par %2</translation>
    </message>
    <message>
        <source>What it paid for</source>
        <translation>Ce qu&apos;il a payé</translation>
    </message>
    <message>
        <source>How it came in</source>
        <translation>Comment il est arrivé</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>À payer</translation>
    </message>
    <message>
        <source>%1 of %2, until %3</source>
        <comment>two amounts, a day</comment>
        <translation>%1 sur %2, jusqu&apos;au %3</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <comment>an amount, a day</comment>
        <translation>%1, jusqu&apos;au %2</translation>
    </message>
    <message>
        <source>Gift Aid</source>
        <translation>Gift Aid</translation>
    </message>
    <message>
        <source>declared on %1, cancelled on %2</source>
        <translation>déclaré le %1, annulé le %2</translation>
    </message>
    <message>
        <source>declared on %1</source>
        <translation>déclaré le %1</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>Relancé le</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day, by letter</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>, claimed on %1 by the small donations scheme</source>
        <translation>, réclamé le %1 par le régime des petits dons</translation>
    </message>
    <message>
        <source>, claimed on %1 by Gift Aid</source>
        <translation>, réclamé le %1 par Gift Aid</translation>
    </message>
</context>
<context>
    <name>PaymentShare</name>
    <message>
        <source>Part of a payment</source>
        <translation>Part d&apos;un paiement</translation>
    </message>
    <message>
        <source>Parts of payments</source>
        <translation>Parts de paiements</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>subscription</source>
        <translation>cotisation</translation>
    </message>
    <message>
        <source>gift</source>
        <translation>don</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Adhérent</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Adhésion</translation>
    </message>
    <message>
        <source>Pays until</source>
        <translation>Paie jusqu&apos;au</translation>
    </message>
    <message>
        <source>Had paid until</source>
        <translation>Avait payé jusqu&apos;au</translation>
    </message>
    <message>
        <source>The year is paid in full</source>
        <translation>L&apos;année est payée en entier</translation>
    </message>
    <message>
        <source>Tax claimed back on</source>
        <translation>Impôt récupéré le</translation>
    </message>
    <message>
        <source>Claimed by</source>
        <translation>Réclamé par</translation>
    </message>
    <message>
        <source>Gift Aid</source>
        <translation>Gift Aid</translation>
    </message>
    <message>
        <source>small donations scheme</source>
        <translation>régime des petits dons</translation>
    </message>
</context>
<context>
    <name>PaymentsImport</name>
    <message>
        <source>Who paid</source>
        <translation>Qui a payé</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Member number</source>
        <translation>Numéro d&apos;adhérent</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Payé le</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>This list has headings but no line beneath them.</source>
        <translation>Cette liste a des titres de colonnes mais aucune ligne en dessous.</translation>
    </message>
    <message>
        <source>No column is known to hold the amount. Call it “Amount”, or say which it is.</source>
        <translation>Aucune colonne ne semble contenir le montant. Nommez-la «&#xa0;Montant&#xa0;» ou indiquez laquelle.</translation>
    </message>
    <message>
        <source>No column is known to say who paid. Call it “Name”, or say which it is.</source>
        <translation>Aucune colonne ne semble dire qui a payé. Nommez-la «&#xa0;Nom&#xa0;» ou indiquez laquelle.</translation>
    </message>
    <message>
        <source>“%1” is no amount in the association&apos;s currency.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un montant dans la monnaie de l&apos;association.</translation>
    </message>
    <message>
        <source>“%1” is no day.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une date.</translation>
    </message>
    <message>
        <source>(nobody known)</source>
        <translation>(personne de connu)</translation>
    </message>
    <message>
        <source>“%1” is no way of paying that the book knows; bank transfer is written down.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un mode de paiement que le livre connaît&#xa0;; un virement est inscrit.</translation>
    </message>
    <message>
        <source>No fee is known for the category “%1”. Describe it among the categories and fees, then import this line again.</source>
        <translation>Aucune cotisation n&apos;est connue pour la catégorie «&#xa0;%1&#xa0;». Décrivez-la parmi les catégories et cotisations, puis importez de nouveau cette ligne.</translation>
    </message>
    <message>
        <source>This is more than was due: the rest of %1 is written down as a gift.</source>
        <translation>C&apos;est plus que la somme due&#xa0;: le reste de %1 est inscrit comme don.</translation>
    </message>
    <message>
        <source>Which organisation paid</source>
        <translation>Quelle organisation a payé</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>Numéro du reçu</translation>
    </message>
    <message>
        <source>“%1” would be %2, more than ten years ago. Please check the year.</source>
        <translation>«&#xa0;%1&#xa0;» serait le %2, il y a plus de dix ans. Vérifiez l&apos;année.</translation>
    </message>
</context>
<context>
    <name>PaymentsList</name>
    <message>
        <source>Edit payment</source>
        <translation>Modifier le paiement</translation>
    </message>
    <message>
        <source>Payer and amount stay as they are: where they are wrong, remove the payment and enter it again.</source>
        <translation>Le payeur et le montant restent tels quels&#xa0;: s&apos;ils sont faux, supprimez le paiement et saisissez-le de nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n payments</source>
        <translation>
            <numerusform>Supprimer %n paiement</numerusform>
            <numerusform>Supprimer %n paiements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n payments; the members have paid until what they had before.</source>
        <translation>
            <numerusform>%n paiement supprimé&#xa0;; l&apos;adhérent est à jour jusqu&apos;au même jour qu&apos;avant.</numerusform>
            <numerusform>%n paiements supprimés&#xa0;; les adhérents sont à jour jusqu&apos;aux mêmes jours qu&apos;avant.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter payments</source>
        <translation>Saisir des paiements</translation>
    </message>
    <message>
        <source>Which payments</source>
        <translation>Quels paiements</translation>
    </message>
    <message>
        <source>No payment is in the book yet</source>
        <translation>Aucun paiement n&apos;est encore dans le livre</translation>
    </message>
    <message>
        <source>Enter here what members pay: many at a time, from the cheques on the table or the bank&apos;s list. The book then knows who has paid until when, writes receipts and claims Gift Aid.</source>
        <translation>Saisissez ici ce que paient les adhérents&#xa0;: plusieurs à la fois, d&apos;après les chèques sur la table ou le relevé de la banque. Le livre sait alors qui a payé jusqu&apos;à quand et rédige les reçus.</translation>
    </message>
    <message>
        <source>Choose a payment in the list to see here what it paid for.</source>
        <translation>Choisissez un paiement dans la liste pour voir ici ce qu&apos;il a payé.</translation>
    </message>
</context>
<context>
    <name>PaymentsQuery</name>
    <message>
        <source>Pays until</source>
        <translation>Paie jusqu&apos;au</translation>
    </message>
    <message>
        <source>Who paid</source>
        <translation>Qui a payé</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Adhésion</translation>
    </message>
    <message>
        <source>All payments</source>
        <translation>Tous les paiements</translation>
    </message>
    <message>
        <source>This calendar year</source>
        <translation>Cette année civile</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Les 30 derniers jours</translation>
    </message>
    <message>
        <source>Parts of a fee</source>
        <translation>Parties d&apos;une cotisation</translation>
    </message>
    <message>
        <source>With a gift</source>
        <translation>Avec un don</translation>
    </message>
    <message>
        <source>In cash</source>
        <translation>En espèces</translation>
    </message>
    <message>
        <source>By cheque</source>
        <translation>Par chèque</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Dispensés</translation>
    </message>
    <message>
        <source>%1 - %2</source>
        <comment>12 payments this year, an amount</comment>
        <translation>%1 - %2</translation>
    </message>
    <message numerus="yes">
        <source>%n payments this year</source>
        <translation>
            <numerusform>%n paiement cette année</numerusform>
            <numerusform>%n paiements cette année</numerusform>
        </translation>
    </message>
    <message>
        <source>free</source>
        <translation>gratuit</translation>
    </message>
    <message>
        <source>In the book</source>
        <translation>Dans le livre</translation>
    </message>
    <message>
        <source>part of %1</source>
        <comment>a day</comment>
        <translation>une partie du %1</translation>
    </message>
</context>
<context>
    <name>PeopleArea</name>
    <message>
        <source>Member list</source>
        <translation>Liste des adhérents</translation>
    </message>
    <message>
        <source>Every member by name, with address, telephone, e-mail and subscription.</source>
        <translation>Tous les adhérents par nom, avec adresse, téléphone, courriel et cotisation.</translation>
    </message>
    <message>
        <source>Age profile</source>
        <translation>Répartition par âge</translation>
    </message>
    <message>
        <source>How old the members are, as a picture and in figures.</source>
        <translation>L&apos;âge des adhérents, en graphique et en chiffres.</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Liste des familles d&apos;accueil</translation>
    </message>
    <message>
        <source>The households that host visitors, with their beds.</source>
        <translation>Les foyers qui accueillent des visiteurs, avec leurs lits.</translation>
    </message>
    <message>
        <source>Subscriptions to be paid</source>
        <translation>Cotisations à régler</translation>
    </message>
    <message>
        <source>Whose subscription is due or overdue, and how to reach them.</source>
        <translation>Qui doit régler sa cotisation ou est en retard, et comment joindre chacun.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>A list of people</source>
        <translation>Une liste de personnes</translation>
    </message>
    <message>
        <source>Members, their families and addresses from a spreadsheet, a CSV file or an address book (.vcf).</source>
        <translation>Les adhérents, leurs familles et leurs adresses, depuis un tableur, un fichier CSV ou un carnet d&apos;adresses (.vcf).</translation>
    </message>
    <message>
        <source>An address book carries names, addresses, telephones, e-mails, birthdays, languages and memberships; hosting, diet, travel and emergency details stay in the book.</source>
        <translation>Un carnet d&apos;adresses contient noms, adresses, téléphones, adresses électroniques, anniversaires, langues et adhésions&#xa0;; l&apos;accueil, le régime alimentaire, les voyages et les personnes à prévenir restent dans le livre.</translation>
    </message>
    <message>
        <source>Gift Aid schedule</source>
        <translation>Tableau Gift Aid</translation>
    </message>
    <message>
        <source>Subscriptions to renew</source>
        <translation>Cotisations à renouveler</translation>
    </message>
    <message>
        <source>Who has to pay how much, one line for each fee.</source>
        <translation>Qui doit payer combien, une ligne par cotisation.</translation>
    </message>
    <message>
        <source>Lapsed memberships</source>
        <translation>Adhésions échues</translation>
    </message>
    <message>
        <source>Members who have not paid for so long that their membership has lapsed.</source>
        <translation>Adhérents qui n&apos;ont pas payé depuis si longtemps que leur adhésion est échue.</translation>
    </message>
    <message>
        <source>Receipts of this year</source>
        <translation>Reçus de l&apos;année</translation>
    </message>
    <message>
        <source>A receipt for each payment, to be signed.</source>
        <translation>Un reçu pour chaque paiement, à signer.</translation>
    </message>
    <message>
        <source>Gift Aid</source>
        <translation>Gift Aid</translation>
    </message>
    <message>
        <source>What can be claimed back from HMRC, what not and why.</source>
        <translation>Ce qui peut être réclamé au fisc britannique, ce qui ne le peut pas et pourquoi.</translation>
    </message>
    <message>
        <source>A list of payments</source>
        <translation>Une liste de paiements</translation>
    </message>
    <message>
        <source>Subscriptions and gifts that came in, from the treasurer&apos;s sheet or the bank&apos;s list: who, how much, when.</source>
        <translation>Cotisations et dons reçus, d&apos;après la feuille du trésorier ou la liste de la banque&#xa0;: qui, combien, quand.</translation>
    </message>
    <message>
        <source>The membership in pictures</source>
        <translation>Les adhésions en images</translation>
    </message>
    <message>
        <source>Categories, joiners and leavers, subscriptions, places and ages.</source>
        <translation>Catégories, arrivées et départs, cotisations, lieux et âges.</translation>
    </message>
    <message>
        <source>Consents and checks</source>
        <translation>Consentements et vérifications</translation>
    </message>
    <message>
        <source>Who has agreed to what, and whose checks expire when.</source>
        <translation>Qui a accepté quoi, et quand les vérifications expirent.</translation>
    </message>
    <message>
        <source>Young people</source>
        <translation>Jeunes</translation>
    </message>
    <message>
        <source>Former exchange pupils and junior members, and where they went.</source>
        <translation>Anciens élèves d&apos;échange et jeunes adhérents, et où ils sont allés.</translation>
    </message>
    <message>
        <source>A list of organisations</source>
        <translation>Une liste d&apos;organismes</translation>
    </message>
    <message>
        <source>Schools, clubs, firms and councils from a spreadsheet or a CSV file.</source>
        <translation>Écoles, associations, entreprises et mairies, à partir d&apos;un tableur ou d&apos;un fichier CSV.</translation>
    </message>
    <message>
        <source>small gifts stand together in one line of a Gift Aid schedule</source>
        <translation>les petits dons tiennent en une ligne du tableau Gift Aid</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Labels for reminders</source>
        <translation>Étiquettes pour les rappels</translation>
    </message>
    <message>
        <source>A letter to each household or organisation that owes a subscription, in its own language.</source>
        <translation>Une lettre à chaque foyer ou organisme qui doit une cotisation, dans sa langue.</translation>
    </message>
    <message>
        <source>the Gift Aid schedule is sent: the next one leaves these gifts out</source>
        <translation>le tableau Gift Aid est envoyé&#xa0;: le suivant laisse ces dons de côté</translation>
    </message>
</context>
<context>
    <name>PeopleCharts</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>The age of no member is known yet.</source>
        <translation>L&apos;âge d&apos;aucun adhérent n&apos;est encore connu.</translation>
    </message>
    <message>
        <source>No member is 65 or over</source>
        <translation>Aucun adhérent n&apos;a 65 ans ou plus</translation>
    </message>
    <message>
        <source>%1 members are 65 or over</source>
        <comment>share: 6 of 10</comment>
        <translation>Adhérents de 65 ans ou plus&#xa0;: %1</translation>
    </message>
    <message>
        <source>none is under 25</source>
        <translation>aucun n&apos;a moins de 25 ans</translation>
    </message>
    <message numerus="yes">
        <source>%n are under 25</source>
        <translation>
            <numerusform>moins de 25 ans&#xa0;: %n</numerusform>
            <numerusform>moins de 25 ans&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <comment>old; young</comment>
        <translation>%1&#xa0;; %2.</translation>
    </message>
    <message>
        <source>How old are our members?</source>
        <translation>Quel âge ont nos adhérents&#xa0;?</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>0 à 17</translation>
    </message>
    <message>
        <source>18 to 24</source>
        <translation>18 à 24</translation>
    </message>
    <message>
        <source>25 to 44</source>
        <translation>25 à 44</translation>
    </message>
    <message>
        <source>45 to 64</source>
        <translation>45 à 64</translation>
    </message>
    <message>
        <source>65 to 74</source>
        <translation>65 à 74</translation>
    </message>
    <message>
        <source>75+</source>
        <translation>75+</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Adhérents</translation>
    </message>
    <message>
        <source>Who has paid the subscription?</source>
        <translation>Qui a réglé sa cotisation&#xa0;?</translation>
    </message>
    <message>
        <source>Nobody in the book is a member yet.</source>
        <translation>Le livre n&apos;a encore aucun adhérent.</translation>
    </message>
    <message>
        <source>%1 of %2 members are paid up.</source>
        <translation>Cotisations à jour&#xa0;: %1 sur %2.</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Cotisation</translation>
    </message>
    <message>
        <source>Paid up</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>À régler</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Échue</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Age profile of the members</source>
        <translation>Répartition des adhérents par âge</translation>
    </message>
    <message>
        <source>Members are those who are paid up, due or overdue. Ages are those on the day of this report. Whoever is only known to be 65 or over is counted from 65 to 74.</source>
        <translation>Sont comptés les adhérents dont la cotisation est à jour, à régler ou en retard. Les âges sont ceux du jour de ce rapport. Quand on sait seulement que quelqu&apos;un a 65 ans ou plus, il compte parmi les 65 à 74 ans.</translation>
    </message>
    <message>
        <source>In numbers</source>
        <translation>En nombres</translation>
    </message>
    <message>
        <source>All who live here</source>
        <translation>Tous les habitants</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Of all who live here %1 are that old.</source>
        <comment>share: 2 of 10</comment>
        <translation>Parmi tous les habitants, c&apos;est %1.</translation>
    </message>
    <message>
        <source>All who live here: %1.</source>
        <translation>Tous les habitants&#xa0;: %1.</translation>
    </message>
    <message>
        <source>How old your town is can stand beside the members: enter it in People, More, Age profile.</source>
        <translation>L&apos;âge des habitants de votre commune peut figurer à côté des membres&#xa0;: saisissez-le dans Personnes, Plus, Répartition par âge.</translation>
    </message>
</context>
<context>
    <name>PeopleDoubts</name>
    <message>
        <source>%1 seems to be in the book twice.</source>
        <translation>%1 semble figurer deux fois dans le livre.</translation>
    </message>
    <message>
        <source>%1 and %2 may be one person: please compare them.</source>
        <translation>%1 et %2 sont peut-être une seule personne&#xa0;: comparez les deux entrées.</translation>
    </message>
    <message>
        <source>%1 and %2 have the same membership number, %3.</source>
        <translation>%1 et %2 ont le même numéro d&apos;adhérent, %3.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>name, field: what is wrong</comment>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 belongs to no household, so no address is known.</source>
        <translation>%1 n&apos;appartient à aucun foyer, donc aucune adresse n&apos;est connue.</translation>
    </message>
    <message>
        <source>%1 and %2 may be one and the same: please compare them.</source>
        <translation>%1 et %2 sont peut-être la même entrée&#xa0;: comparez-les.</translation>
    </message>
    <message>
        <source>%1 is in the category “%2”, but nobody else of the household is.</source>
        <translation>%1 est dans la catégorie «&#xa0;%2&#xa0;», mais personne d&apos;autre du foyer n&apos;y est.</translation>
    </message>
    <message>
        <source>%1 is %2 years old, but %3</source>
        <comment>name, age, Junior is for people up to the age of 17.</comment>
        <translation>%1 a %2 ans, mais&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>PeopleDue</name>
    <message numerus="yes">
        <source>%n subscriptions are due</source>
        <translation>
            <numerusform>%n cotisation est à régler</numerusform>
            <numerusform>%n cotisations sont à régler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscriptions are overdue.</source>
        <translation>
            <numerusform>%n cotisation est en retard.</numerusform>
            <numerusform>%n cotisations sont en retard.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>The subscription of %1 has been due since %2.</source>
        <translation>%1&#xa0;: cotisation à régler depuis le %2.</translation>
    </message>
    <message>
        <source>No payment of the subscription of %1 is written down.</source>
        <translation>%1&#xa0;: aucun paiement de cotisation n&apos;est noté.</translation>
    </message>
    <message>
        <source>The passport of %1 expired on %2.</source>
        <translation>%1&#xa0;: passeport périmé depuis le %2.</translation>
    </message>
    <message>
        <source>The passport of %1 expires on %2.</source>
        <translation>%1&#xa0;: le passeport expire le %2.</translation>
    </message>
    <message>
        <source>%1 turns 18 on %2: an adult&apos;s membership and consents of their own are needed then.</source>
        <translation>%1 aura 18 ans le %2&#xa0;: il faudra alors une adhésion d&apos;adulte et ses propres consentements.</translation>
    </message>
    <message>
        <source>There is no way to reach %1: no address, e-mail or telephone number is known.</source>
        <translation>Aucun moyen de joindre %1&#xa0;: on ne connaît ni adresse, ni courriel, ni téléphone.</translation>
    </message>
    <message>
        <source>%1 has been too old for the membership “%2” since %3: please choose another one.</source>
        <translation>%1 est trop âgé(e) pour l&apos;adhésion «&#xa0;%2&#xa0;» depuis le %3&#xa0;: choisissez-en une autre.</translation>
    </message>
    <message numerus="yes">
        <source>%n members are too old for their category of membership.</source>
        <translation>
            <numerusform>%n membre est trop âgé pour sa catégorie d&apos;adhésion.</numerusform>
            <numerusform>%n membres sont trop âgés pour leur catégorie d&apos;adhésion.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleExport</name>
    <message>
        <source>“%1” is no kind of file that this can be written to. Choose a name that ends in .csv or .xlsx.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un genre de fichier possible ici. Choisissez un nom qui finit par .csv ou .xlsx.</translation>
    </message>
</context>
<context>
    <name>PeopleFields</name>
    <message>
        <source>Notes on the household</source>
        <translation>Notes sur le foyer</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Deuxième prénom</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Année de naissance</translation>
    </message>
    <message>
        <source>Month of birth</source>
        <translation>Mois de naissance</translation>
    </message>
    <message>
        <source>Day of birth</source>
        <translation>Jour de naissance</translation>
    </message>
    <message>
        <source>Second line of the address</source>
        <translation>Complément d&apos;adresse</translation>
    </message>
    <message>
        <source>A further e-mail</source>
        <translation>Courriel supplémentaire</translation>
    </message>
    <message>
        <source>A further telephone number</source>
        <translation>Téléphone supplémentaire</translation>
    </message>
    <message>
        <source>Keep in the notes</source>
        <translation>Garder dans les notes</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>Numéro de la maison</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Initiales</translation>
    </message>
    <message>
        <source>Status of the membership</source>
        <translation>Statut de l&apos;adhésion</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>Décès</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Number of the household</source>
        <translation>Numéro du foyer</translation>
    </message>
</context>
<context>
    <name>PeopleFigures</name>
    <message>
        <source>Nobody is in the book yet</source>
        <translation>Il n&apos;y a encore personne dans le livre</translation>
    </message>
    <message numerus="yes">
        <source>%n people, none of them a member</source>
        <translation>
            <numerusform>%n personne, pas adhérente</numerusform>
            <numerusform>%n personnes, aucune n&apos;est adhérente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n adhérent</numerusform>
            <numerusform>%n adhérents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paid up</source>
        <translation>
            <numerusform>%n à jour</numerusform>
            <numerusform>%n à jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>%n à régler</numerusform>
            <numerusform>%n à régler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n en retard</numerusform>
            <numerusform>%n en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lapsed</source>
        <translation>
            <numerusform>%n adhésion échue</numerusform>
            <numerusform>%n adhésions échues</numerusform>
        </translation>
    </message>
    <message>
        <source>No household is in the book yet</source>
        <translation>Il n&apos;y a encore aucun foyer dans le livre</translation>
    </message>
    <message numerus="yes">
        <source>%n households</source>
        <translation>
            <numerusform>%n foyer</numerusform>
            <numerusform>%n foyers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host visitors</source>
        <translation>
            <numerusform>%n accueille des visiteurs</numerusform>
            <numerusform>%n accueillent des visiteurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n beds</source>
        <translation>
            <numerusform>%n lit</numerusform>
            <numerusform>%n lits</numerusform>
        </translation>
    </message>
    <message>
        <source>No organisation is in the book yet</source>
        <translation>Il n&apos;y a encore aucune organisation dans le livre</translation>
    </message>
    <message numerus="yes">
        <source>%n organisations</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleImport</name>
    <message>
        <source>There is no field called “%1”. The fields are: %2.</source>
        <translation>Il n&apos;y a pas de champ nommé «&#xa0;%1&#xa0;». Les champs sont&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The file has no column headed “%1”. Its headings are: %2.</source>
        <translation>Le fichier n&apos;a pas de colonne intitulée «&#xa0;%1&#xa0;». Ses en-têtes sont&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a day in the calendar, so “%2” was left empty.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un jour du calendrier, donc «&#xa0;%2&#xa0;» est resté vide.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no, so “%2” was left empty.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est ni oui ni non, donc «&#xa0;%2&#xa0;» est resté vide.</translation>
    </message>
    <message>
        <source>“%1” is not a number, so “%2” was left empty.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un nombre, donc «&#xa0;%2&#xa0;» est resté vide.</translation>
    </message>
    <message>
        <source>“%1” is none of the answers known for “%2”. It is kept in the notes.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une réponse connue pour «&#xa0;%2&#xa0;». C&apos;est gardé dans les notes.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>a list: all but the last, the last</comment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>This list has headings but no line beneath them, so there is nobody to take over.</source>
        <translation>Cette liste a des en-têtes mais aucune ligne dessous&#xa0;: il n&apos;y a personne à reprendre.</translation>
    </message>
    <message>
        <source>No card of this address book has a name, an e-mail address or a telephone number, so there is nobody to take over.</source>
        <translation>Aucune carte de ce carnet d&apos;adresses n&apos;a de nom, d&apos;adresse électronique ou de téléphone&#xa0;: il n&apos;y a personne à reprendre.</translation>
    </message>
    <message numerus="yes">
        <source>%n columns are left out, as their headings are not known: %1.</source>
        <translation>
            <numerusform>%n colonne est laissée de côté, car son en-tête n&apos;est pas connu&#xa0;: %1.</numerusform>
            <numerusform>%n colonnes sont laissées de côté, car leurs en-têtes ne sont pas connus&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>This line has neither a name nor an e-mail address nor a telephone number, so it is left out.</source>
        <translation>Cette ligne n&apos;a ni nom, ni adresse électronique, ni téléphone&#xa0;; elle est donc laissée de côté.</translation>
    </message>
    <message>
        <source>In one line with %1: taken as two people of one household.</source>
        <translation>Sur une même ligne avec %1&#xa0;: ce sont deux personnes d&apos;un même foyer.</translation>
    </message>
    <message>
        <source>Looks like %1, who is in the book already.</source>
        <translation>Ressemble à %1, qui est déjà dans le livre.</translation>
    </message>
    <message>
        <source>Looks like %1 in line %2.</source>
        <translation>Ressemble à %1, ligne %2.</translation>
    </message>
    <message>
        <source>The same person as in line %1.</source>
        <translation>La même personne qu&apos;à la ligne %1.</translation>
    </message>
    <message>
        <source>In the book as %1.</source>
        <translation>Dans le livre sous le nom %1.</translation>
    </message>
    <message>
        <source>The list was not read to its end, and nothing was changed.</source>
        <translation>La liste n&apos;a pas été lue jusqu&apos;au bout, et rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>This file looks like a bank statement, not a list of people; nothing was taken over.</source>
        <translation>Ce fichier ressemble à un relevé bancaire, pas à une liste de personnes&#xa0;; rien n&apos;a été repris.</translation>
    </message>
    <message>
        <source>None of the columns (%1) is known to hold a name, an e-mail address or a telephone number, which a list of people needs.</source>
        <translation>Aucune des colonnes (%1) n&apos;est connue pour contenir un nom, une adresse électronique ou un téléphone, ce qu&apos;il faut à une liste de personnes.</translation>
    </message>
    <message>
        <source>Say of the columns what they hold.</source>
        <translation>Dites ce que contiennent les colonnes.</translation>
    </message>
    <message>
        <source>Say which column holds the name; on the command line: --map family_name=&quot;%1&quot;.</source>
        <translation>Dites quelle colonne contient le nom&#xa0;; en ligne de commande&#xa0;: --map family_name=&quot;%1&quot;.</translation>
    </message>
    <message>
        <source>“%1” as %2</source>
        <comment>a column and what it was taken for</comment>
        <translation>«&#xa0;%1&#xa0;» comme %2</translation>
    </message>
    <message>
        <source>This list has no headings, so its columns were taken by their looks: %1.</source>
        <translation>Cette liste n&apos;a pas d&apos;en-têtes&#xa0;; ses colonnes ont donc été prises d&apos;après leur contenu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing tells day from month in %1: %2 was read as %3.</source>
        <translation>Rien ne distingue le jour du mois dans %1&#xa0;: %2 a été lu comme %3.</translation>
    </message>
    <message>
        <source>Born %1</source>
        <translation>Naissance&#xa0;: %1</translation>
    </message>
    <message>
        <source>Ages were taken as age bands, as no birthday follows from them.</source>
        <translation>Les âges sont devenus des tranches d&apos;âge, car aucune date de naissance ne s&apos;en déduit.</translation>
    </message>
    <message>
        <source>“%1” is no age in years. It is kept in the notes.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un âge en années. C&apos;est gardé dans les notes.</translation>
    </message>
    <message>
        <source>Age: %1</source>
        <translation>Âge&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1” has years without a day: they are kept in the notes, with the age band where it follows from them.</source>
        <translation>«&#xa0;%1&#xa0;» contient des années sans jour&#xa0;: elles sont gardées dans les notes, avec la tranche d&apos;âge quand elle s&apos;en déduit.</translation>
    </message>
    <message>
        <source>“%1” was taken as %2; if that is wrong, write the year with four figures.</source>
        <translation>«&#xa0;%1&#xa0;» a été lu comme %2&#xa0;; si c&apos;est faux, écrivez l&apos;année avec quatre chiffres.</translation>
    </message>
    <message>
        <source>“%1” in “%2” was taken as paid until %3.</source>
        <translation>«&#xa0;%1&#xa0;» dans «&#xa0;%2&#xa0;» a été pris pour une cotisation payée jusqu&apos;au %3.</translation>
    </message>
    <message>
        <source>“%1” fits more than one person, and nothing in this line tells which of them is meant, so it is left out.</source>
        <translation>«&#xa0;%1&#xa0;» peut être plusieurs personnes et rien dans cette ligne ne dit laquelle&#xa0;; elle est donc laissée de côté.</translation>
    </message>
    <message>
        <source>“%1” is no entry of the list, so this line is left out.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une entrée de la liste&#xa0;; cette ligne est donc laissée de côté.</translation>
    </message>
    <message>
        <source>Leaves the household %1; still there: %2.</source>
        <translation>Quitte le foyer %1&#xa0;; y restent&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The whole household gets this address, also: %1.</source>
        <translation>Tout le foyer reçoit cette adresse, aussi&#xa0;: %1.</translation>
    </message>
    <message>
        <source>died</source>
        <translation>décédé(e)</translation>
    </message>
    <message>
        <source>“%1” tells of people who have left without saying when: for them the day of leaving is the day of this import.</source>
        <translation>«&#xa0;%1&#xa0;» indique des personnes qui sont parties sans dire quand&#xa0;: pour elles, le jour du départ est celui de cette importation.</translation>
    </message>
    <message>
        <source>“%1” is no title of one person, so it is kept in the notes.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas la civilité d&apos;une personne&#xa0;; c&apos;est gardé dans les notes.</translation>
    </message>
    <message>
        <source>“%1” is what a spreadsheet has left of a long number. It is kept in the notes; the figures have to be written again.</source>
        <translation>«&#xa0;%1&#xa0;» est ce qu&apos;un tableur a laissé d&apos;un long numéro. C&apos;est gardé dans les notes&#xa0;; les chiffres sont à saisir de nouveau.</translation>
    </message>
    <message>
        <source>Line %1 tells of the same person and says otherwise. What it says counts; of this line is left out: %2.</source>
        <translation>La ligne %1 concerne la même personne et dit autre chose. C&apos;est elle qui compte&#xa0;; de cette ligne-ci est laissé de côté&#xa0;: %2.</translation>
    </message>
    <message>
        <source>In the book as %1. If the name has changed, please change it there.</source>
        <translation>Figure dans le livre sous le nom de %1. Si le nom a changé, merci de le modifier là.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>the name of a sheet</comment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Only the sheet “%1” is taken over. To take over another one (%2), save it as a file of its own.</source>
        <translation>Seule la feuille «&#xa0;%1&#xa0;» est reprise. Pour en reprendre une autre (%2), enregistrez-la dans un fichier à part.</translation>
    </message>
    <message>
        <source>“%1” looks like an organisation but is taken over as a person. If it is one, leave this line out and write it down under Organisations.</source>
        <translation>«&#xa0;%1&#xa0;» ressemble à une organisation mais est repris comme une personne. Si c&apos;en est une, laissez cette ligne de côté et inscrivez-la sous Organisations.</translation>
    </message>
    <message>
        <source>These headings stand here twice, so each line was read as two people of one household: %1.</source>
        <translation>Ces en-têtes figurent deux fois&#xa0;; chaque ligne a donc été lue comme deux personnes d&apos;un même foyer&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A line above says otherwise of the same home (%1). What this line says counts.</source>
        <translation>Une ligne précédente dit autre chose du même foyer (%1). C&apos;est cette ligne-ci qui compte.</translation>
    </message>
    <message>
        <source>Of this home the book or a line above says otherwise, and that counts; of this line is left out: %1.</source>
        <translation>Le livre ou une ligne précédente dit autre chose de ce foyer, et c&apos;est cela qui compte&#xa0;; de cette ligne est laissé de côté&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A line above tells of the same home and says otherwise, and that counts; of this line is left out: %1.</source>
        <translation>Une ligne précédente parle du même foyer et dit autre chose, et c&apos;est cela qui compte&#xa0;; de cette ligne est laissé de côté&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“%1” cannot be right for “%2”. It is kept in the notes.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être juste pour «&#xa0;%2&#xa0;». C&apos;est gardé dans les notes.</translation>
    </message>
    <message>
        <source>An organisation of the book: nothing is changed in it here.</source>
        <translation>Une organisation du livre&#xa0;: rien n&apos;y est modifié ici.</translation>
    </message>
    <message>
        <source>“%1” is a firm or a club and no person, so this line is left out. Import the list once more as a list of organisations, or write it down under Organisations.</source>
        <translation>«&#xa0;%1&#xa0;» est une entreprise ou une association et non une personne&#xa0;; cette ligne est donc laissée de côté. Importez la liste encore une fois comme liste d&apos;organisations, ou notez-la sous Organisations.</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Remove the household %1</source>
        <translation>Retirer le foyer %1</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n households</source>
        <translation>
            <numerusform>Retirer %n foyer</numerusform>
            <numerusform>Retirer %n foyers</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed the household %1.</source>
        <translation>Foyer retiré&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n households.</source>
        <translation>
            <numerusform>%n foyer retiré.</numerusform>
            <numerusform>%n foyers retirés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without an address now: %1.</source>
        <translation>Désormais sans adresse&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are without an address now.</source>
        <translation>
            <numerusform>%n personne est désormais sans adresse.</numerusform>
            <numerusform>%n personnes sont désormais sans adresse.</numerusform>
        </translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Which people</source>
        <translation>Quelles personnes</translation>
    </message>
    <message>
        <source>Nobody is in the book yet</source>
        <translation>Il n&apos;y a encore personne dans le livre</translation>
    </message>
    <message>
        <source>This is the place for everybody your association deals with: members, former members, guests and friends. Begin with one person, or bring in the list that you have: a spreadsheet, or an address book.</source>
        <translation>C&apos;est la place de tous ceux à qui votre association a affaire&#xa0;: adhérents, anciens adhérents, invités et amis. Commencez par une personne, ou reprenez la liste que vous avez&#xa0;: une feuille de tableur ou un carnet d&apos;adresses.</translation>
    </message>
    <message>
        <source>Choose somebody in the list to see here all that the book knows.</source>
        <translation>Choisissez quelqu&apos;un dans la liste pour voir ici tout ce que le livre en sait.</translation>
    </message>
    <message>
        <source>Add household</source>
        <translation>Ajouter un foyer</translation>
    </message>
    <message>
        <source>Which households</source>
        <translation>Quels foyers</translation>
    </message>
    <message>
        <source>No household is in the book yet</source>
        <translation>Il n&apos;y a encore aucun foyer dans le livre</translation>
    </message>
    <message>
        <source>A household is the home that people share: it gets the letters and hosts visitors. It is made by itself when you write down a person with an address.</source>
        <translation>Un foyer, c&apos;est le logement partagé&#xa0;: il reçoit le courrier et accueille les visiteurs. Il se crée de lui-même quand vous saisissez une personne avec une adresse.</translation>
    </message>
    <message>
        <source>Choose a household in the list to see here who lives there and whether they host.</source>
        <translation>Choisissez un foyer dans la liste pour voir ici qui y habite et si l&apos;on y accueille.</translation>
    </message>
    <message>
        <source>Add organisation</source>
        <translation>Ajouter une organisation</translation>
    </message>
    <message>
        <source>Which organisations</source>
        <translation>Quelles organisations</translation>
    </message>
    <message>
        <source>No organisation is in the book yet</source>
        <translation>Il n&apos;y a encore aucune organisation dans le livre</translation>
    </message>
    <message>
        <source>Schools, clubs, choirs, firms and councils that take part in the twinning, and whom to speak to there.</source>
        <translation>Les écoles, clubs, chorales, entreprises et mairies qui prennent part au jumelage, et à qui s&apos;y adresser.</translation>
    </message>
    <message>
        <source>Choose an organisation in the list to see here whom to speak to.</source>
        <translation>Choisissez une organisation dans la liste pour voir ici à qui s&apos;adresser.</translation>
    </message>
</context>
<context>
    <name>PeopleReports</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Single</source>
        <translation>Lit simple</translation>
    </message>
    <message>
        <source>Double</source>
        <translation>Grand lit</translation>
    </message>
    <message>
        <source>Twin</source>
        <translation>2 lits</translation>
    </message>
    <message>
        <source>Sofa</source>
        <translation>Sofa</translation>
    </message>
    <message>
        <source>Beds</source>
        <translation>Lits</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Adhérents</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Cotisation</translation>
    </message>
    <message>
        <source>Nobody in the book is a member yet.</source>
        <translation>Le livre n&apos;a encore aucun adhérent.</translation>
    </message>
    <message>
        <source>Subscriptions to be paid</source>
        <translation>Cotisations à régler</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Adhésion</translation>
    </message>
    <message>
        <source>Paid until</source>
        <translation>Payé jusqu&apos;au</translation>
    </message>
    <message>
        <source>No subscription is due: every member has paid.</source>
        <translation>Aucune cotisation n&apos;est à régler&#xa0;: tous les adhérents ont payé.</translation>
    </message>
    <message>
        <source>Households that host visitors</source>
        <translation>Familles d&apos;accueil</translation>
    </message>
    <message>
        <source>Gladly</source>
        <translation>Volontiers</translation>
    </message>
    <message>
        <source>In reserve</source>
        <translation>En réserve</translation>
    </message>
    <message>
        <source>No household has offered to host visitors yet.</source>
        <translation>Aucun foyer n&apos;a encore proposé d&apos;accueillir des visiteurs.</translation>
    </message>
    <message>
        <source>Nobody in the book is written down as a member yet, so everybody is listed.</source>
        <translation>Personne n&apos;est encore inscrit comme adhérent dans le livre&#xa0;: tout le monde figure donc dans la liste.</translation>
    </message>
</context>
<context>
    <name>PeopleSearch</name>
    <message numerus="yes">
        <source>Show all %n people</source>
        <translation>
            <numerusform>Afficher %n personne</numerusform>
            <numerusform>Afficher les %n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n households</source>
        <translation>
            <numerusform>Afficher %n foyer</numerusform>
            <numerusform>Afficher les %n foyers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n organisations</source>
        <translation>
            <numerusform>Afficher %n organisation</numerusform>
            <numerusform>Afficher les %n organisations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleTable</name>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Cotisation</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Beds</source>
        <translation>Lits</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Adhérents</translation>
    </message>
    <message>
        <source>Subscription due or overdue</source>
        <translation>Cotisation à régler ou en retard</translation>
    </message>
    <message>
        <source>Not members</source>
        <translation>Non-adhérents</translation>
    </message>
    <message>
        <source>In a household that hosts</source>
        <translation>Dans un foyer qui accueille</translation>
    </message>
    <message>
        <source>Without e-mail</source>
        <translation>Sans adresse électronique</translation>
    </message>
    <message>
        <source>All households</source>
        <translation>Tous les foyers</translation>
    </message>
    <message>
        <source>Host visitors</source>
        <translation>Accueillent des visiteurs</translation>
    </message>
    <message>
        <source>Host in reserve</source>
        <translation>En réserve</translation>
    </message>
    <message>
        <source>Not asked about hosting</source>
        <translation>Accueil pas encore demandé</translation>
    </message>
    <message>
        <source>Without an address</source>
        <translation>Sans adresse</translation>
    </message>
    <message>
        <source>With nobody in them</source>
        <translation>Sans personne</translation>
    </message>
    <message>
        <source>All organisations</source>
        <translation>Toutes les organisations</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Subscription due</source>
        <translation>Cotisation à payer</translation>
    </message>
    <message>
        <source>Subscription overdue</source>
        <translation>Cotisation en retard</translation>
    </message>
    <message>
        <source>Membership lapsed</source>
        <translation>Adhésion éteinte</translation>
    </message>
    <message>
        <source>Former members</source>
        <translation>Anciens adhérents</translation>
    </message>
    <message>
        <source>Young members (under 26)</source>
        <translation>Jeunes adhérents (moins de 26 ans)</translation>
    </message>
    <message>
        <source>Hosts with a free bed</source>
        <translation>Familles d&apos;accueil avec un lit libre</translation>
    </message>
    <message>
        <source>Speak French</source>
        <translation>Parlent français</translation>
    </message>
    <message>
        <source>Speak German</source>
        <translation>Parlent allemand</translation>
    </message>
    <message>
        <source>Speak English</source>
        <translation>Parlent anglais</translation>
    </message>
    <message>
        <source>Want letters on paper</source>
        <translation>Veulent du courrier papier</translation>
    </message>
</context>
<context>
    <name>PeriodDialog</name>
    <message>
        <source>Time</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Périodes</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>This ends before it begins. Please check both dates.</source>
        <translation>La fin précède le début. Veuillez vérifier les deux dates.</translation>
    </message>
    <message>
        <source>The time of the report</source>
        <translation>La période du rapport</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Afficher le rapport</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Foyer</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Civilité</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Letters after the name</source>
        <translation>Titres après le nom</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>Prénom usuel</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Age band</source>
        <translation>Tranche d&apos;âge</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>under 18</source>
        <translation>moins de 18 ans</translation>
    </message>
    <message>
        <source>18 to 24</source>
        <translation>18 à 24 ans</translation>
    </message>
    <message>
        <source>25 to 44</source>
        <translation>25 à 44 ans</translation>
    </message>
    <message>
        <source>45 to 64</source>
        <translation>45 à 64 ans</translation>
    </message>
    <message>
        <source>65 and over</source>
        <translation>65 ans et plus</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>female</source>
        <translation>femme</translation>
    </message>
    <message>
        <source>male</source>
        <translation>homme</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Second e-mail</source>
        <translation>Deuxième courriel</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Portable</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Work telephone</source>
        <translation>Téléphone professionnel</translation>
    </message>
    <message>
        <source>Letters on paper</source>
        <translation>Courrier sur papier</translation>
    </message>
    <message>
        <source>Language of letters</source>
        <translation>Langue du courrier</translation>
    </message>
    <message>
        <source>as the association</source>
        <translation>comme l&apos;association</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>German</source>
        <translation>allemand</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationalité</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Profession</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Compétences</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Centres d&apos;intérêt</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>Régime alimentaire</translation>
    </message>
    <message>
        <source>eats everything</source>
        <translation>mange de tout</translation>
    </message>
    <message>
        <source>vegetarian</source>
        <translation>végétarien</translation>
    </message>
    <message>
        <source>vegan</source>
        <translation>végétalien</translation>
    </message>
    <message>
        <source>fish but no meat</source>
        <translation>poisson mais pas de viande</translation>
    </message>
    <message>
        <source>halal</source>
        <translation>halal</translation>
    </message>
    <message>
        <source>kosher</source>
        <translation>casher</translation>
    </message>
    <message>
        <source>gluten-free</source>
        <translation>sans gluten</translation>
    </message>
    <message>
        <source>other, see the notes on diet</source>
        <translation>autre, voir les notes sur le régime</translation>
    </message>
    <message>
        <source>Notes on diet</source>
        <translation>Notes sur le régime</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Allergies</translation>
    </message>
    <message>
        <source>Access needs</source>
        <translation>Besoins d&apos;accessibilité</translation>
    </message>
    <message>
        <source>Smokes</source>
        <translation>Fume</translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <translation>Personne à prévenir</translation>
    </message>
    <message>
        <source>Emergency telephone</source>
        <translation>Téléphone en cas d&apos;urgence</translation>
    </message>
    <message>
        <source>Relation of the emergency contact</source>
        <translation>Lien avec la personne à prévenir</translation>
    </message>
    <message>
        <source>Membership number</source>
        <translation>Numéro d&apos;adhérent</translation>
    </message>
    <message>
        <source>Membership category</source>
        <translation>Catégorie d&apos;adhésion</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>Date d&apos;entrée</translation>
    </message>
    <message>
        <source>Paid until</source>
        <translation>Payé jusqu&apos;au</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Parti le</translation>
    </message>
    <message>
        <source>Why they left</source>
        <translation>Motif du départ</translation>
    </message>
    <message>
        <source>Passport of</source>
        <translation>Passeport de (pays)</translation>
    </message>
    <message>
        <source>Passport issued</source>
        <translation>Passeport délivré le</translation>
    </message>
    <message>
        <source>Passport expires</source>
        <translation>Passeport valable jusqu&apos;au</translation>
    </message>
    <message>
        <source>Health card (GHIC, EHIC) expires</source>
        <translation>Carte de santé (CEAM, GHIC) valable jusqu&apos;au</translation>
    </message>
    <message>
        <source>Travel insurance</source>
        <translation>Assurance voyage</translation>
    </message>
    <message>
        <source>Notes on travel</source>
        <translation>Notes sur le voyage</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues parlées</translation>
    </message>
</context>
<context>
    <name>PersonCheck</name>
    <message>
        <source>This date of birth is in the future. Please check the year.</source>
        <translation>Cette date de naissance est dans l&apos;avenir. Vérifiez l&apos;année.</translation>
    </message>
    <message numerus="yes">
        <source>This date of birth is over %n years ago. Please check the year.</source>
        <translation>
            <numerusform>Cette date de naissance remonte à plus de %n an. Vérifiez l&apos;année.</numerusform>
            <numerusform>Cette date de naissance remonte à plus de %n ans. Vérifiez l&apos;année.</numerusform>
        </translation>
    </message>
    <message>
        <source>This person would have joined before being born. Please check both dates.</source>
        <translation>Cette personne aurait adhéré avant d&apos;être née. Vérifiez les deux dates.</translation>
    </message>
    <message>
        <source>This is before the day of joining. Please check both dates.</source>
        <translation>Cette date est antérieure à la date d&apos;entrée. Vérifiez les deux dates.</translation>
    </message>
    <message>
        <source>A reason for leaving is written down, but not when. Please add the day, or clear the reason.</source>
        <translation>Un motif de départ est noté, mais pas la date. Ajoutez le jour, ou effacez le motif.</translation>
    </message>
    <message>
        <source>The passport would expire before it was issued. Please check both dates.</source>
        <translation>Le passeport expirerait avant d&apos;avoir été délivré. Vérifiez les deux dates.</translation>
    </message>
    <message>
        <source>Please give a name, an e-mail address or a telephone number, so that this person can be told from others.</source>
        <translation>Donnez un nom, une adresse électronique ou un téléphone, pour qu&apos;on distingue cette personne des autres.</translation>
    </message>
</context>
<context>
    <name>PersonDetail</name>
    <message numerus="yes">
        <source>%n years old</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>In full %1</source>
        <translation>Nom complet&#xa0;: %1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Telephone at home</source>
        <translation>Téléphone du domicile</translation>
    </message>
    <message>
        <source>Lives with</source>
        <translation>Habite avec</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Domicile</translation>
    </message>
    <message>
        <source>%1 (has expired)</source>
        <translation>%1 (périmé)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (in %n days)</source>
        <translation>
            <numerusform>%1 (dans %n jour)</numerusform>
            <numerusform>%1 (dans %n jours)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (in %n months)</source>
        <translation>
            <numerusform>%1 (dans %n mois)</numerusform>
            <numerusform>%1 (dans %n mois)</numerusform>
        </translation>
    </message>
    <message>
        <source>In an emergency</source>
        <translation>En cas d&apos;urgence</translation>
    </message>
    <message>
        <source>Please call</source>
        <translation>Appeler</translation>
    </message>
    <message numerus="yes">
        <source>%n rooms with a single bed</source>
        <translation>
            <numerusform>%n chambre à un lit simple</numerusform>
            <numerusform>%n chambres à un lit simple</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rooms with a double bed</source>
        <translation>
            <numerusform>%n chambre à un grand lit</numerusform>
            <numerusform>%n chambres à un grand lit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rooms with two beds</source>
        <translation>
            <numerusform>%n chambre à deux lits</numerusform>
            <numerusform>%n chambres à deux lits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places on a sofa bed</source>
        <translation>
            <numerusform>%n place en canapé-lit</numerusform>
            <numerusform>%n places en canapé-lit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Room for %n guests: %1</source>
        <translation>
            <numerusform>De la place pour %n invité&#xa0;: %1</numerusform>
            <numerusform>De la place pour %n invités&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Adhésion</translation>
    </message>
    <message>
        <source>About</source>
        <translation>En bref</translation>
    </message>
    <message>
        <source>Food, health and access</source>
        <translation>Repas, santé et accès</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Voyage</translation>
    </message>
    <message>
        <source>Contact person at</source>
        <translation>Interlocuteur auprès de</translation>
    </message>
    <message>
        <source>, as a nominee</source>
        <translation>, comme représentant</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Home</source>
        <translation>Domicile</translation>
    </message>
    <message>
        <source>More about the home</source>
        <translation>Plus sur le domicile</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Comment joindre la personne</translation>
    </message>
    <message>
        <source>More ways to reach them</source>
        <translation>Autres moyens de la joindre</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Adhésion</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>About them</source>
        <translation>À son sujet</translation>
    </message>
    <message>
        <source>Food, health and access</source>
        <translation>Repas, santé et accès</translation>
    </message>
    <message>
        <source>In an emergency</source>
        <translation>En cas d&apos;urgence</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Voyage</translation>
    </message>
    <message>
        <source>Type a name or a street to share a home that is in the book already. Leave it empty for a home of their own.</source>
        <translation>Tapez un nom ou une rue pour rejoindre un foyer déjà dans le livre. Laissez vide pour un foyer à part.</translation>
    </message>
    <message>
        <source>If everybody calls them by another name.</source>
        <translation>Si tout le monde utilise un autre prénom.</translation>
    </message>
    <message>
        <source>The last day that the subscription is paid for.</source>
        <translation>Le dernier jour pour lequel la cotisation est payée.</translation>
    </message>
    <message>
        <source>Needed for insurance and for young travellers.</source>
        <translation>Nécessaire pour l&apos;assurance et pour les jeunes voyageurs.</translation>
    </message>
    <message>
        <source>If the date of birth is not known.</source>
        <translation>Si la date de naissance n&apos;est pas connue.</translation>
    </message>
</context>
<context>
    <name>PlacementSide</name>
    <message>
        <source>With %1</source>
        <translation>Chez %1</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>Pas placé</translation>
    </message>
    <message>
        <source>Placed by hand</source>
        <translation>Placé à la main</translation>
    </message>
    <message>
        <source>Why here?</source>
        <translation>Pourquoi ici&#xa0;?</translation>
    </message>
    <message>
        <source>Why nowhere?</source>
        <translation>Pourquoi nulle part&#xa0;?</translation>
    </message>
    <message>
        <source>All that is known of the party</source>
        <translation>Tout ce qu’on sait du groupe</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Invités</translation>
    </message>
    <message>
        <source>All that is known of the host</source>
        <translation>Tout ce qu’on sait de la famille d’accueil</translation>
    </message>
    <message>
        <source>What would place %1</source>
        <translation>Ce qui permettrait de placer %1</translation>
    </message>
    <message>
        <source>No single change that was tried would place them.</source>
        <translation>Aucun changement isolé essayé ne permettrait de les placer.</translation>
    </message>
    <message>
        <source>Broken rules</source>
        <translation>Règles non respectées</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>To keep in mind</source>
        <translation>À garder en tête</translation>
    </message>
</context>
<context>
    <name>ProtectionActions</name>
    <message>
        <source>Save what is held as data</source>
        <translation>Enregistrer ce qui est gardé comme données</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Fichiers JSON (*.json)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 est enregistré.</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>%1 n&apos;a pas pu être écrit. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Write down a consent...</source>
        <translation>Noter un consentement...</translation>
    </message>
    <message>
        <source>Write down a check...</source>
        <translation>Noter une vérification...</translation>
    </message>
    <message>
        <source>Access request pack...</source>
        <translation>Dossier d&apos;accès...</translation>
    </message>
    <message>
        <source>Access request pack as data...</source>
        <translation>Dossier d&apos;accès comme données...</translation>
    </message>
    <message>
        <source>Forget for good...</source>
        <translation>Oublier pour de bon...</translation>
    </message>
</context>
<context>
    <name>ProtectionDetails</name>
    <message>
        <source>expired on %1</source>
        <translation>expiré le %1</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>valable jusqu&apos;au %1</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Prend fin</translation>
    </message>
    <message>
        <source>on %1, the day before they turn 18</source>
        <translation>le %1, la veille des 18 ans</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Make sure who is asking. Then make the access request pack (menu of the list), send it, and write the day down here.</source>
        <translation>Assurez-vous de l&apos;identité. Faites ensuite le dossier d&apos;accès (menu de la liste), envoyez-le et notez le jour ici.</translation>
    </message>
    <message>
        <source>Make sure who is asking. Then choose “Forget for good” in the list of persons, tell them what had to be kept, and write the day down here.</source>
        <translation>Assurez-vous de l&apos;identité. Choisissez ensuite «&#xa0;Oublier pour de bon&#xa0;» dans la liste des personnes, dites-leur ce qui devait être gardé et notez le jour ici.</translation>
    </message>
    <message>
        <source>If somebody may come to harm by it, report it to the Information Commissioner&apos;s Office (ico.org.uk) within 72 hours. Write down what happened in any case.</source>
        <translation>Si quelqu&apos;un peut en souffrir, signalez-le à l&apos;Information Commissioner&apos;s Office (ico.org.uk) dans les 72 heures. Notez dans tous les cas ce qui s&apos;est passé.</translation>
    </message>
    <message>
        <source>Tell them within 30 days that you have it, and what comes of it as soon as you can.</source>
        <translation>Dites-leur dans les 30 jours que vous l&apos;avez reçue, et dès que possible ce qu&apos;il en advient.</translation>
    </message>
    <message>
        <source>Do what they ask, or say why not, and write the day down here.</source>
        <translation>Faites ce qu&apos;ils demandent, ou dites pourquoi non, et notez le jour ici.</translation>
    </message>
    <message>
        <source>Kept too long</source>
        <translation>Gardé trop longtemps</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that the book knows of.</source>
        <translation>Rien que le livre sache.</translation>
    </message>
    <message>
        <source>wants to keep in touch</source>
        <translation>veut rester en contact</translation>
    </message>
    <message>
        <source>not agreed to keep in touch</source>
        <translation>n&apos;a pas accepté de rester en contact</translation>
    </message>
    <message>
        <source>Turns 18</source>
        <translation>Aura 18 ans</translation>
    </message>
    <message>
        <source>Consents and checks</source>
        <translation>Consentements et vérifications</translation>
    </message>
</context>
<context>
    <name>ProtectionDue</name>
    <message>
        <source>A parent or guardian of %1 has to agree (%2).</source>
        <translation>Un parent ou tuteur de %1 doit accepter (%2).</translation>
    </message>
    <message>
        <source>%1 has been 18 since %3: ask for their own consent (%2).</source>
        <translation>%1 a 18 ans depuis le %3&#xa0;: demandez son propre consentement (%2).</translation>
    </message>
    <message>
        <source>%1 turns 18 on %3: ask for their own consent (%2).</source>
        <translation>%1 aura 18 ans le %3&#xa0;: demandez son propre consentement (%2).</translation>
    </message>
    <message>
        <source>The consent of %1 (%2) ended on %3.</source>
        <translation>Le consentement de %1 (%2) a pris fin le %3.</translation>
    </message>
    <message>
        <source>The consent of %1 (%2) ends on %3.</source>
        <translation>Le consentement de %1 (%2) prend fin le %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n consents have ended or end soon.</source>
        <translation>
            <numerusform>%n consentement a pris fin ou prend fin bientôt.</numerusform>
            <numerusform>%n consentements ont pris fin ou prennent fin bientôt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The check of %1 (%2) expired on %3.</source>
        <translation>La vérification de %1 (%2) a expiré le %3.</translation>
    </message>
    <message>
        <source>The check of %1 (%2) expires on %3.</source>
        <translation>La vérification de %1 (%2) expire le %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n checks have expired or expire soon.</source>
        <translation>
            <numerusform>%n vérification a expiré ou expire bientôt.</numerusform>
            <numerusform>%n vérifications ont expiré ou expirent bientôt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>whose request: what its clock says</comment>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Details of %n people are kept longer than your rules say: forget them, or change the rule.</source>
        <translation>
            <numerusform>Les données de %n personne sont gardées plus longtemps que vos règles&#xa0;: oubliez-les ou changez la règle.</numerusform>
            <numerusform>Les données de %n personnes sont gardées plus longtemps que vos règles&#xa0;: oubliez-les ou changez la règle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n young people turn 18: ask for consents of their own.</source>
        <translation>
            <numerusform>%n jeune a 18 ans&#xa0;: demandez son propre consentement.</numerusform>
            <numerusform>%n jeunes ont 18 ans&#xa0;: demandez leurs propres consentements.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProtectionForms</name>
    <message>
        <source>Add consent</source>
        <translation>Ajouter un consentement</translation>
    </message>
    <message>
        <source>Edit consent</source>
        <translation>Modifier le consentement</translation>
    </message>
    <message>
        <source>Of a child under 18</source>
        <translation>D&apos;un enfant de moins de 18 ans</translation>
    </message>
    <message>
        <source>Until when it holds</source>
        <translation>Jusqu&apos;à quand il vaut</translation>
    </message>
    <message>
        <source>Only where it is something else.</source>
        <translation>Seulement si c&apos;est autre chose.</translation>
    </message>
    <message>
        <source>For example “membership form, green folder”.</source>
        <translation>Par exemple «&#xa0;bulletin d&apos;adhésion, classeur vert&#xa0;».</translation>
    </message>
    <message>
        <source>The parent or guardian, if they are in the book.</source>
        <translation>Le parent ou tuteur, s&apos;il est dans le livre.</translation>
    </message>
    <message>
        <source>If they are not in the book.</source>
        <translation>S&apos;ils ne sont pas dans le livre.</translation>
    </message>
    <message>
        <source>The last day. Leave it empty if no end was agreed.</source>
        <translation>Le dernier jour. Laissez vide si aucune fin n&apos;est convenue.</translation>
    </message>
    <message>
        <source>From this day on it no longer holds.</source>
        <translation>À partir de ce jour, il ne vaut plus.</translation>
    </message>
    <message>
        <source>Add check</source>
        <translation>Ajouter une vérification</translation>
    </message>
    <message>
        <source>Edit check</source>
        <translation>Modifier la vérification</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Ce qui a été vu</translation>
    </message>
    <message>
        <source>Never keep the certificate itself or a copy of it: its number, its date and what was decided are enough.</source>
        <translation>Ne gardez jamais le certificat ni sa copie&#xa0;: le numéro, la date et la décision suffisent.</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Ce qui a été décidé</translation>
    </message>
    <message>
        <source>Only where it is another check.</source>
        <translation>Seulement si c&apos;est une autre vérification.</translation>
    </message>
    <message>
        <source>The day by which your committee wants a new one.</source>
        <translation>Le jour jusqu&apos;auquel votre comité en veut un nouveau.</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Ajouter une règle</translation>
    </message>
    <message>
        <source>Edit rule</source>
        <translation>Modifier la règle</translation>
    </message>
    <message>
        <source>For example 72 for six years; 0 for no longer than that day.</source>
        <translation>Par exemple 72 pour six ans&#xa0;; 0 pour pas plus que ce jour.</translation>
    </message>
    <message>
        <source>Add young participant</source>
        <translation>Ajouter un jeune participant</translation>
    </message>
    <message>
        <source>Edit young participant</source>
        <translation>Modifier le jeune participant</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Whether they want to hear from you is a consent of their own, “keeping in touch”.</source>
        <translation>Savoir s&apos;ils veulent de vos nouvelles est un consentement à part, «&#xa0;rester en contact&#xa0;».</translation>
    </message>
    <message>
        <source>A college, a job, another town.</source>
        <translation>Des études, un emploi, une autre ville.</translation>
    </message>
</context>
<context>
    <name>ProtectionLists</name>
    <message>
        <source>Add consent</source>
        <translation>Ajouter un consentement</translation>
    </message>
    <message>
        <source>Which consents</source>
        <translation>Quels consentements</translation>
    </message>
    <message>
        <source>No consent is written down yet</source>
        <translation>Aucun consentement n&apos;est encore noté</translation>
    </message>
    <message>
        <source>Who may get the newsletter, be shown in photographs, or have their details passed to the twin committee? Write down who agreed, when, and where that can be seen.</source>
        <translation>Qui reçoit la lettre d&apos;information, peut être photographié ou voir ses coordonnées transmises au comité jumeau&#xa0;? Notez qui a accepté, quand, et où cela se trouve.</translation>
    </message>
    <message>
        <source>Choose a consent in the list to see here when and how it was given.</source>
        <translation>Choisissez un consentement dans la liste pour voir ici quand et comment il a été donné.</translation>
    </message>
    <message>
        <source>Add check</source>
        <translation>Ajouter une vérification</translation>
    </message>
    <message>
        <source>Which checks</source>
        <translation>Quelles vérifications</translation>
    </message>
    <message>
        <source>No check is written down yet</source>
        <translation>Aucune vérification n&apos;est encore notée</translation>
    </message>
    <message>
        <source>DBS checks, references, first aid and driving licences of hosts and leaders: the number, the date, what was decided and until when it counts. Never the certificate itself.</source>
        <translation>Casier judiciaire, références, secourisme et permis de conduire des hôtes et accompagnateurs&#xa0;: le numéro, la date, la décision et la durée de validité. Jamais le certificat lui-même.</translation>
    </message>
    <message>
        <source>Choose a check in the list to see here until when it is valid.</source>
        <translation>Choisissez une vérification dans la liste pour voir ici jusqu&apos;à quand elle vaut.</translation>
    </message>
    <message>
        <source>Add data request</source>
        <translation>Ajouter une demande</translation>
    </message>
    <message>
        <source>Which requests</source>
        <translation>Quelles demandes</translation>
    </message>
    <message>
        <source>Nobody has asked about their data yet</source>
        <translation>Personne n&apos;a encore demandé ses données</translation>
    </message>
    <message>
        <source>When somebody wants to see what you hold about them, to have it put right or forgotten, when they complain, or when data got lost: write it down here, and Home tells you by when to answer.</source>
        <translation>Quand quelqu&apos;un veut voir ce que vous gardez de lui, le faire corriger ou oublier, quand il se plaint, ou quand des données se sont perdues&#xa0;: notez-le ici, et l&apos;Accueil vous dit jusqu&apos;à quand répondre.</translation>
    </message>
    <message>
        <source>Choose a request in the list to see here by when it must be answered.</source>
        <translation>Choisissez une demande dans la liste pour voir ici jusqu&apos;à quand y répondre.</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Ajouter une règle</translation>
    </message>
    <message>
        <source>There is no rule for keeping</source>
        <translation>Il n&apos;y a pas de règle de conservation</translation>
    </message>
    <message>
        <source>How long are details of former members kept, and health details after a visit? Home tells you when something is kept longer than your rules say.</source>
        <translation>Combien de temps gardez-vous les anciens adhérents, et les données de santé après un échange&#xa0;? L&apos;Accueil vous dit quand quelque chose dépasse vos règles.</translation>
    </message>
    <message>
        <source>Choose a rule in the list to see here what is kept longer than it says.</source>
        <translation>Choisissez une règle dans la liste pour voir ici ce qui est gardé plus longtemps.</translation>
    </message>
    <message>
        <source>Add young participant</source>
        <translation>Ajouter un jeune participant</translation>
    </message>
    <message>
        <source>Which of the young</source>
        <translation>Quels jeunes</translation>
    </message>
    <message>
        <source>No young participant is written down yet</source>
        <translation>Aucun jeune participant n&apos;est encore noté</translation>
    </message>
    <message>
        <source>Exchange pupils and junior members are the committee of the years to come. Write down who took part and where they went; Home reminds you to ask at 18 whether to keep in touch.</source>
        <translation>Les élèves des échanges et les jeunes adhérents sont le comité de demain. Notez qui a participé et où ils sont allés&#xa0;; à 18 ans, l&apos;Accueil vous rappelle de demander s&apos;il faut rester en contact.</translation>
    </message>
    <message>
        <source>Choose somebody in the list to see here what they took part in.</source>
        <translation>Choisissez quelqu&apos;un dans la liste pour voir ici à quoi il a participé.</translation>
    </message>
</context>
<context>
    <name>ProtectionReports</name>
    <message>
        <source>Newsletter</source>
        <translation>Lettre d&apos;information</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Photographies</translation>
    </message>
    <message>
        <source>Twin committee</source>
        <translation>Comité jumeau</translation>
    </message>
    <message>
        <source>Health details</source>
        <translation>Données de santé</translation>
    </message>
    <message>
        <source>In touch</source>
        <translation>En contact</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>Consents and checks</source>
        <translation>Consentements et vérifications</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n members have agreed to the newsletter</source>
        <translation>
            <numerusform>%1 sur %n adhérent a accepté la lettre d&apos;information</numerusform>
            <numerusform>%1 sur %n adhérents ont accepté la lettre d&apos;information</numerusform>
        </translation>
    </message>
    <message>
        <source>No consent is written down yet.</source>
        <translation>Aucun consentement n&apos;est encore noté.</translation>
    </message>
    <message>
        <source>Young people</source>
        <translation>Jeunes</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Keep in touch</source>
        <translation>Rester en contact</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>18 and over</source>
        <translation>18 ans et plus</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>Moins de 18 ans</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>pas encore demandé</translation>
    </message>
    <message>
        <source>No former exchange pupil or junior member is written down yet.</source>
        <translation>Aucun ancien élève d&apos;échange ni jeune adhérent n&apos;est encore noté.</translation>
    </message>
    <message numerus="yes">
        <source>%n of those over 18 want to keep in touch</source>
        <translation>
            <numerusform>%n des plus de 18 ans veut rester en contact</numerusform>
            <numerusform>%n des plus de 18 ans veulent rester en contact</numerusform>
        </translation>
    </message>
    <message>
        <source>Junior members</source>
        <translation>Jeunes membres</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Adhésion</translation>
    </message>
    <message>
        <source>Turns 18 on</source>
        <translation>A 18 ans le</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Please choose another one.</source>
        <translation>Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>Ask for consents of their own, and for an adult&apos;s membership.</source>
        <translation>Demandez ses propres consentements et une adhésion d&apos;adulte.</translation>
    </message>
</context>
<context>
    <name>ProtectionTables</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expiré</translation>
    </message>
    <message>
        <source>18 since: ask them</source>
        <translation>18 ans&#xa0;: à redemander</translation>
    </message>
    <message>
        <source>guardian has to agree</source>
        <translation>le tuteur doit accepter</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>en vigueur</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Où cela en est</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Keep in touch</source>
        <translation>Rester en contact</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>not agreed</source>
        <translation>pas accepté</translation>
    </message>
    <message>
        <source>All consents</source>
        <translation>Tous les consentements</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>Withdrawn or expired</source>
        <translation>Retirés ou expirés</translation>
    </message>
    <message>
        <source>To be asked again</source>
        <translation>À redemander</translation>
    </message>
    <message>
        <source>All checks</source>
        <translation>Toutes les vérifications</translation>
    </message>
    <message>
        <source>Expired or expiring soon</source>
        <translation>Expirées ou bientôt</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirées</translation>
    </message>
    <message>
        <source>Not yet decided</source>
        <translation>Pas encore décidées</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusées</translation>
    </message>
    <message>
        <source>All requests</source>
        <translation>Toutes les demandes</translation>
    </message>
    <message>
        <source>Not yet answered</source>
        <translation>Pas encore répondues</translation>
    </message>
    <message>
        <source>Breaches</source>
        <translation>Fuites</translation>
    </message>
    <message>
        <source>All the young</source>
        <translation>Tous les jeunes</translation>
    </message>
    <message>
        <source>Want to keep in touch</source>
        <translation>Veulent rester en contact</translation>
    </message>
    <message>
        <source>18 and not yet asked</source>
        <translation>18 ans et pas encore demandés</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>Moins de 18 ans</translation>
    </message>
    <message>
        <source>Check expired or expiring soon</source>
        <translation>Vérification expirée ou bientôt</translation>
    </message>
    <message>
        <source>No consent to photographs</source>
        <translation>Pas d&apos;accord pour les photographies</translation>
    </message>
    <message>
        <source>No consent to the newsletter</source>
        <translation>Pas d&apos;accord pour la lettre d&apos;information</translation>
    </message>
</context>
<context>
    <name>PublishDialog</name>
    <message>
        <source>Please write the first day of the register.</source>
        <translation>Veuillez écrire le premier jour du registre.</translation>
    </message>
    <message>
        <source>Please write the last day of the register.</source>
        <translation>Veuillez écrire le dernier jour du registre.</translation>
    </message>
    <message>
        <source>This day is still to come: publish the register once it is over.</source>
        <translation>Ce jour est encore à venir&#xa0;: publiez le registre une fois la période passée.</translation>
    </message>
    <message>
        <source>This ends before it begins. Please check both dates.</source>
        <translation>La fin précède le début. Veuillez vérifier les deux dates.</translation>
    </message>
    <message>
        <source>Nothing was registered in this time: it will be a nil return.</source>
        <translation>Rien n&apos;a été inscrit pendant cette période&#xa0;: ce sera une déclaration néant.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries will be published.</source>
        <translation>
            <numerusform>%n entrée sera publiée.</numerusform>
            <numerusform>%n entrées seront publiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Publish the register</source>
        <translation>Publier le registre</translation>
    </message>
    <message>
        <source>Save and publish...</source>
        <translation>Enregistrer et publier...</translation>
    </message>
    <message>
        <source>The register of this time is saved as PDF, spreadsheet or web page, without private addresses. From then on its entries stay as they are; what has to be put right later becomes an entry of its own that says so.</source>
        <translation>Le registre de cette période est enregistré en PDF, tableur ou page web, sans adresses privées. Dès lors, ses entrées restent telles quelles&#xa0;; ce qui doit être corrigé ensuite devient une entrée à part qui le dit.</translation>
    </message>
    <message>
        <source>Save the register</source>
        <translation>Enregistrer le registre</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Excel spreadsheet (*.xlsx);;Table for any spreadsheet (*.csv);;Web page (*.html)</source>
        <translation>PDF (*.pdf);;Classeur Excel (*.xlsx);;Tableau pour tout tableur (*.csv);;Page web (*.html)</translation>
    </message>
    <message>
        <source>Published the register and saved it as %1.</source>
        <translation>Registre publié et enregistré sous %1.</translation>
    </message>
</context>
<context>
    <name>Quorum</name>
    <message numerus="yes">
        <source>%n are needed, of a committee of %1.</source>
        <translation>
            <numerusform>Il en faut %n, sur un comité de %1.</numerusform>
            <numerusform>Il en faut %n, sur un comité de %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are needed.</source>
        <translation>
            <numerusform>Il en faut %n.</numerusform>
            <numerusform>Il en faut %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are here.</source>
        <translation>
            <numerusform>%n est là.</numerusform>
            <numerusform>%n sont là.</numerusform>
        </translation>
    </message>
    <message>
        <source>The constitution asks for no quorum.</source>
        <translation>Les statuts ne demandent pas de quorum.</translation>
    </message>
    <message>
        <source>No quorum:</source>
        <translation>Pas de quorum&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>Officers are missing: %1 of them, and %n are needed.</source>
        <translation>
            <numerusform>Il manque des membres du bureau&#xa0;: %1 présent, il en faut %n.</numerusform>
            <numerusform>Il manque des membres du bureau&#xa0;: %1 présents, il en faut %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a quorum:</source>
        <translation>Le quorum est atteint&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>A quorum was present: %n with a vote, and %1 are needed.</source>
        <translation>
            <numerusform>Le quorum était atteint&#xa0;: %n personne ayant voix, il en faut %1.</numerusform>
            <numerusform>Le quorum était atteint&#xa0;: %n personnes ayant voix, il en faut %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There was no quorum: %n with a vote, and %1 are needed. What was decided needs to be confirmed.</source>
        <translation>
            <numerusform>Le quorum n’était pas atteint&#xa0;: %n personne ayant voix, il en faut %1. Ce qui a été décidé doit être confirmé.</numerusform>
            <numerusform>Le quorum n’était pas atteint&#xa0;: %n personnes ayant voix, il en faut %1. Ce qui a été décidé doit être confirmé.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordShape</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>day, name</comment>
        <translation>%1, par %2</translation>
    </message>
    <message>
        <source>%1 (undone since)</source>
        <translation>%1 (annulé depuis)</translation>
    </message>
    <message>
        <source>All history of this entry</source>
        <translation>Tout l&apos;historique de cette entrée</translation>
    </message>
    <message>
        <source>Member since %1</source>
        <translation>Adhésion en %1</translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message>
        <source>Reminder</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Reminded on</source>
        <translation>Relancé le</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>by letter</source>
        <translation>par lettre</translation>
    </message>
    <message>
        <source>by post</source>
        <translation>par la poste</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>par courriel</translation>
    </message>
    <message>
        <source>Owed then</source>
        <translation>Dû alors</translation>
    </message>
    <message>
        <source>For the year until</source>
        <translation>Pour l&apos;année jusqu&apos;au</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Reminder of %1</source>
        <translation>Rappel du %1</translation>
    </message>
    <message>
        <source>Person reminded</source>
        <translation>Personne relancée</translation>
    </message>
    <message>
        <source>Organisation reminded</source>
        <translation>Organisme relancé</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message numerus="yes">
        <source>Remember %n reminders</source>
        <translation>
            <numerusform>Retenir %n rappel</numerusform>
            <numerusform>Retenir %n rappels</numerusform>
        </translation>
    </message>
    <message>
        <source>No subscription is due: there is nobody to remind.</source>
        <translation>Aucune cotisation n&apos;est à régler&#xa0;: il n&apos;y a personne à relancer.</translation>
    </message>
</context>
<context>
    <name>Renewals</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Adhésion</translation>
    </message>
    <message>
        <source>Paid until</source>
        <translation>Payé jusqu&apos;au</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>À payer</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Cotisation</translation>
    </message>
    <message numerus="yes">
        <source>%n subscriptions</source>
        <translation>
            <numerusform>%n cotisation</numerusform>
            <numerusform>%n cotisations</numerusform>
        </translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Reçu %1</translation>
    </message>
    <message>
        <source>Received from %1 on %2: %3.</source>
        <translation>Reçu de %1 le %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>How it was paid: %1.</source>
        <translation>Mode de paiement&#xa0;: %1.</translation>
    </message>
    <message>
        <source>How it was paid: %1, %2.</source>
        <translation>Mode de paiement&#xa0;: %1, %2.</translation>
    </message>
    <message>
        <source>What it pays for</source>
        <translation>Ce qu&apos;il paie</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>A gift</source>
        <translation>Un don</translation>
    </message>
    <message>
        <source>Membership “%1” of %2 until %3</source>
        <translation>Adhésion «&#xa0;%1&#xa0;» de %2 jusqu&apos;au %3</translation>
    </message>
    <message>
        <source>With thanks for your support.</source>
        <translation>Avec nos remerciements pour votre soutien.</translation>
    </message>
    <message>
        <source>

Treasurer: ______________________________</source>
        <translation>

Le trésorier&#xa0;: ______________________________</translation>
    </message>
    <message>
        <source>No category of membership has a fee yet: describe them under People, Payments, Categories and fees.</source>
        <translation>Aucune catégorie d&apos;adhésion n&apos;a encore de cotisation&#xa0;: décrivez-les sous Personnes, Paiements, Catégories et cotisations.</translation>
    </message>
    <message>
        <source>No subscription is due: every member has paid.</source>
        <translation>Aucune cotisation n&apos;est due&#xa0;: tous les adhérents ont payé.</translation>
    </message>
    <message>
        <source>Subscriptions to renew</source>
        <translation>Cotisations à renouveler</translation>
    </message>
    <message>
        <source>Lapsed memberships</source>
        <translation>Adhésions échues</translation>
    </message>
    <message>
        <source>No membership has lapsed.</source>
        <translation>Aucune adhésion n&apos;est échue.</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Reçus</translation>
    </message>
    <message>
        <source>There is no payment to write a receipt for.</source>
        <translation>Il n&apos;y a aucun paiement pour lequel rédiger un reçu.</translation>
    </message>
    <message>
        <source>Gift Aid</source>
        <translation>Gift Aid</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Du %1 au %2</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Gifts and subscriptions of members who have declared</source>
        <translation>Dons et cotisations des adhérents qui ont déclaré</translation>
    </message>
    <message>
        <source>To claim back on them</source>
        <translation>À réclamer dessus</translation>
    </message>
    <message>
        <source>Small gifts in cash without a declaration</source>
        <translation>Petits dons en espèces sans déclaration</translation>
    </message>
    <message>
        <source>To claim on them by the small donations scheme</source>
        <translation>À réclamer selon le régime des petits dons</translation>
    </message>
    <message>
        <source>Not to be claimed on</source>
        <translation>Sans réclamation possible</translation>
    </message>
    <message>
        <source>What is claimed on</source>
        <translation>Ce qui donne lieu à réclamation</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>Donateur</translation>
    </message>
    <message>
        <source>What is left out, and why</source>
        <translation>Ce qui est laissé de côté, et pourquoi</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>Relancé le</translation>
    </message>
    <message>
        <source>Small donations scheme</source>
        <translation>Régime des petits dons</translation>
    </message>
    <message>
        <source>Tax year</source>
        <translation>Année fiscale</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Donné</translation>
    </message>
    <message>
        <source>Counts at most</source>
        <translation>Compte au plus</translation>
    </message>
    <message>
        <source>To claim</source>
        <translation>À réclamer</translation>
    </message>
    <message>
        <source>Claim until</source>
        <translation>À réclamer jusqu&apos;au</translation>
    </message>
    <message>
        <source>Part payment of the membership “%1” of %2 until %3; still to pay: %4</source>
        <translation>Paiement partiel de la cotisation «&#xa0;%1&#xa0;» de %2 jusqu&apos;au %3&#xa0;; reste à payer&#xa0;: %4</translation>
    </message>
    <message>
        <source>Part payment of the membership “%1” of %2 until %3</source>
        <translation>Paiement partiel de la cotisation «&#xa0;%1&#xa0;» de %2 jusqu&apos;au %3</translation>
    </message>
    <message>
        <source>Also for</source>
        <translation>Aussi pour</translation>
    </message>
    <message>
        <source>Member number</source>
        <translation>Numéro d&apos;adhérent</translation>
    </message>
    <message>
        <source>Telephone and e-mail</source>
        <translation>Téléphone et courriel</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>%1 cannot be written. Choose another folder, or close the program that has it open.</source>
        <translation>Impossible d&apos;écrire %1. Choisissez un autre dossier, ou fermez le programme où il est ouvert.</translation>
    </message>
    <message>
        <source>A report can be saved as .pdf, .xlsx, .csv, .html or .txt; %1 is none of them.</source>
        <translation>Un rapport peut être enregistré en .pdf, .xlsx, .csv, .html ou .txt&#xa0;; %1 n&apos;en est pas un.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monnaie</translation>
    </message>
    <message>
        <source>%1 cannot be written, because the disk is full. Free some space, or choose another place.</source>
        <translation>%1 ne peut pas être écrit, parce que le disque est plein. Faites de la place, ou choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
</context>
<context>
    <name>RequestDialog</name>
    <message>
        <source>On the way</source>
        <translation>En cours de route</translation>
    </message>
    <message>
        <source>Asking what exactly they want stops the clock until they say so.</source>
        <translation>Demander ce qui est voulu au juste suspend le délai jusqu&apos;à la réponse.</translation>
    </message>
    <message>
        <source>The end of it</source>
        <translation>La fin</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>If they are not in the book.</source>
        <translation>S&apos;ils ne sont pas dans le livre.</translation>
    </message>
    <message>
        <source>Only of a breach: when it became known, for example 16:40.</source>
        <translation>Seulement pour une fuite&#xa0;: quand elle a été connue, par exemple 16:40.</translation>
    </message>
    <message>
        <source>Only where it is complicated, and within the first month.</source>
        <translation>Seulement si c&apos;est compliqué, et dans le premier mois.</translation>
    </message>
    <message>
        <source>Please write the time of day as 16:40.</source>
        <translation>Écrivez l&apos;heure comme 16:40.</translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message>
        <source>left on %1</source>
        <translation>parti le %1</translation>
    </message>
    <message>
        <source>agreed to it until %1</source>
        <translation>l&apos;avait accepté jusqu&apos;au %1</translation>
    </message>
    <message>
        <source>%1 of %2, refused</source>
        <translation>%1 du %2, refusée</translation>
    </message>
</context>
<context>
    <name>RetentionRule</name>
    <message>
        <source>Rule for keeping</source>
        <translation>Règle de conservation</translation>
    </message>
    <message>
        <source>Rules for keeping</source>
        <translation>Règles de conservation</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Ce qui est gardé</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>accounts and Gift Aid</source>
        <translation>comptes et Gift Aid</translation>
    </message>
    <message>
        <source>former members</source>
        <translation>anciens adhérents</translation>
    </message>
    <message>
        <source>applicants who were declined</source>
        <translation>candidats refusés</translation>
    </message>
    <message>
        <source>lists of travellers</source>
        <translation>listes de voyageurs</translation>
    </message>
    <message>
        <source>passport copies</source>
        <translation>copies de passeports</translation>
    </message>
    <message>
        <source>health details</source>
        <translation>données de santé</translation>
    </message>
    <message>
        <source>refused checks</source>
        <translation>vérifications refusées</translation>
    </message>
    <message>
        <source>minutes, charters and annual reports</source>
        <translation>procès-verbaux, chartes et rapports annuels</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>autre chose</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Compté depuis</translation>
    </message>
    <message>
        <source>leaving</source>
        <translation>le départ</translation>
    </message>
    <message>
        <source>the end of the financial year</source>
        <translation>la fin de l&apos;exercice</translation>
    </message>
    <message>
        <source>the end of the visit or of the consent</source>
        <translation>la fin de l&apos;échange ou du consentement</translation>
    </message>
    <message>
        <source>the return</source>
        <translation>le retour</translation>
    </message>
    <message>
        <source>the decision</source>
        <translation>la décision</translation>
    </message>
    <message>
        <source>being declined</source>
        <translation>le refus</translation>
    </message>
    <message>
        <source>no day: kept for ever</source>
        <translation>aucun jour&#xa0;: gardé pour toujours</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimé</translation>
    </message>
</context>
<context>
    <name>RetentionRuleWords</name>
    <message>
        <source>%1: kept for ever</source>
        <translation>%1&#xa0;: gardé pour toujours</translation>
    </message>
    <message>
        <source>%1: until %2</source>
        <translation>%1&#xa0;: jusqu&apos;à %2</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 after %3</source>
        <comment>members: 6 years after leaving</comment>
        <translation>%1&#xa0;: %2 après %3</translation>
    </message>
    <message>
        <source>Please say what the rule is for.</source>
        <translation>Dites à quoi sert la règle.</translation>
    </message>
    <message>
        <source>Please say from when the months are counted.</source>
        <translation>Dites depuis quand les mois sont comptés.</translation>
    </message>
    <message>
        <source>Please give a number of months: 72 are six years.</source>
        <translation>Donnez un nombre de mois&#xa0;: 72 font six ans.</translation>
    </message>
</context>
<context>
    <name>RoleDetail</name>
    <message>
        <source>In office today</source>
        <translation>En fonction aujourd&apos;hui</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a day</comment>
        <translation>depuis %1</translation>
    </message>
    <message numerus="yes">
        <source>%n years in a row</source>
        <translation>
            <numerusform>%n an de suite</numerusform>
            <numerusform>%n ans de suite</numerusform>
        </translation>
    </message>
    <message>
        <source>the term is over, until somebody comes</source>
        <translation>mandat échu, jusqu&apos;à ce que quelqu&apos;un vienne</translation>
    </message>
    <message numerus="yes">
        <source>%n seats are vacant.</source>
        <translation>
            <numerusform>%n siège est vacant.</numerusform>
            <numerusform>%n sièges sont vacants.</numerusform>
        </translation>
    </message>
    <message>
        <source>Held before by</source>
        <translation>Occupée avant par</translation>
    </message>
    <message numerus="yes">
        <source>about %n hours a month</source>
        <translation>
            <numerusform>environ %n heure par mois</numerusform>
            <numerusform>environ %n heures par mois</numerusform>
        </translation>
    </message>
    <message>
        <source>Essential</source>
        <translation>Indispensable</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Not on the committee</source>
        <translation>Hors du comité</translation>
    </message>
    <message>
        <source>What follows from it</source>
        <translation>Ce qui en découle</translation>
    </message>
    <message>
        <source>What it needs</source>
        <translation>Ce qu&apos;elle demande</translation>
    </message>
    <message>
        <source>For the successor</source>
        <translation>Pour le successeur</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two roles</comment>
        <translation>%1 et %2</translation>
    </message>
</context>
<context>
    <name>RoleForm</name>
    <message>
        <source>Add a role</source>
        <translation>Ajouter une fonction</translation>
    </message>
    <message>
        <source>Edit role</source>
        <translation>Modifier la fonction</translation>
    </message>
    <message>
        <source>Who holds it</source>
        <translation>Qui l&apos;occupe</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Pour combien de temps</translation>
    </message>
    <message>
        <source>What comes before it</source>
        <translation>Ce qui vient avant</translation>
    </message>
    <message>
        <source>What it needs</source>
        <translation>Ce qu&apos;elle demande</translation>
    </message>
    <message>
        <source>For the successor</source>
        <translation>Pour le successeur</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>Place dans la liste</translation>
    </message>
    <message>
        <source>For example “Treasurer”.</source>
        <translation>Par exemple «&#xa0;Trésorerie&#xa0;».</translation>
    </message>
    <message>
        <source>As a guess; the hours worked show later whether it is right.</source>
        <translation>À vue de nez&#xa0;; les heures notées diront si c&apos;est juste.</translation>
    </message>
    <message>
        <source>Counts where the constitution speaks of officers.</source>
        <translation>Compte là où les statuts parlent du bureau.</translation>
    </message>
    <message>
        <source>How many hold it at a time: one treasurer, three committee members.</source>
        <translation>Combien l&apos;occupent à la fois&#xa0;: une trésorerie, trois membres.</translation>
    </message>
    <message>
        <source>Two people may hold one seat together.</source>
        <translation>Deux personnes peuvent partager un siège.</translation>
    </message>
    <message>
        <source>Such as an independent examiner.</source>
        <translation>Comme un vérificateur aux comptes.</translation>
    </message>
    <message>
        <source>0 means what the constitution says.</source>
        <translation>0&#xa0;: ce que disent les statuts.</translation>
    </message>
    <message>
        <source>Tick it where the role takes a great deal, so that nobody goes from one such role straight to the next.</source>
        <translation>Cochez si la fonction demande beaucoup, pour que personne n&apos;enchaîne deux fonctions de ce genre.</translation>
    </message>
    <message>
        <source>For example the vice-chair before the chair.</source>
        <translation>Par exemple la vice-présidence avant la présidence.</translation>
    </message>
    <message>
        <source>Who takes it on sits on the committee for a year before.</source>
        <translation>Qui la prend siège un an au comité avant.</translation>
    </message>
    <message>
        <source>With commas between them. Nobody is planned for it who lacks one.</source>
        <translation>Séparées par des virgules. Personne n&apos;est prévu s&apos;il en manque une.</translation>
    </message>
    <message>
        <source>With commas between them: good to have.</source>
        <translation>Séparées par des virgules&#xa0;: un plus.</translation>
    </message>
    <message>
        <source>0 means no limit.</source>
        <translation>0&#xa0;: pas de limite.</translation>
    </message>
    <message>
        <source>The lower the number, the earlier it stands.</source>
        <translation>Plus le nombre est petit, plus elle est haut.</translation>
    </message>
    <message>
        <source>Add a rule for two roles</source>
        <translation>Ajouter une règle pour deux fonctions</translation>
    </message>
    <message>
        <source>Edit rule for two roles</source>
        <translation>Modifier la règle pour deux fonctions</translation>
    </message>
</context>
<context>
    <name>RoleWords</name>
    <message numerus="yes">
        <source>Named by the council for %n years.</source>
        <translation>
            <numerusform>Désigné par la mairie pour %n an.</numerusform>
            <numerusform>Désigné par la mairie pour %n ans.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Elected for %n years.</source>
        <translation>
            <numerusform>Élu pour %n an.</numerusform>
            <numerusform>Élu pour %n ans.</numerusform>
        </translation>
    </message>
    <message>
        <source>As often as they like.</source>
        <translation>Aussi souvent qu&apos;on veut.</translation>
    </message>
    <message>
        <source>At most %1 in a row, so for %2.</source>
        <comment>3 terms, 6 years</comment>
        <translation>Au plus %1 de suite, soit %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n terms</source>
        <translation>
            <numerusform>%n mandat</numerusform>
            <numerusform>%n mandats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Then %n years out of it.</source>
        <translation>
            <numerusform>Puis %n an sans elle.</numerusform>
            <numerusform>Puis %n ans sans elle.</numerusform>
        </translation>
    </message>
    <message>
        <source>The constitution excepts it from the limit of terms.</source>
        <translation>Les statuts l&apos;exceptent de la limite des mandats.</translation>
    </message>
    <message>
        <source>It takes a great deal: a year of rest is wished before the next such role.</source>
        <translation>Elle demande beaucoup&#xa0;: un an de repos est souhaité avant la suivante de ce genre.</translation>
    </message>
    <message numerus="yes">
        <source>%n people hold it at the same time.</source>
        <translation>
            <numerusform>%n personne l&apos;occupe à la fois.</numerusform>
            <numerusform>%n personnes l&apos;occupent à la fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two people may share it.</source>
        <translation>Deux personnes peuvent la partager.</translation>
    </message>
    <message>
        <source>Only who was %1 the year before may take it.</source>
        <translation>Seul qui avait %1 l&apos;année d&apos;avant peut la prendre.</translation>
    </message>
    <message>
        <source>Best taken by who was %1 the year before.</source>
        <translation>Au mieux par qui avait %1 l&apos;année d&apos;avant.</translation>
    </message>
    <message>
        <source>Who takes it should have sat on the committee for a year.</source>
        <translation>Qui la prend devrait avoir siégé un an au comité.</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a year</comment>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>years</comment>
        <translation>%1 à %2</translation>
    </message>
</context>
<context>
    <name>RotationBoard</name>
    <message>
        <source>keen</source>
        <translation>très volontaire</translation>
    </message>
    <message>
        <source>willing</source>
        <translation>prêt(e)</translation>
    </message>
    <message>
        <source>if nobody else</source>
        <translation>à défaut d&apos;autre</translation>
    </message>
    <message>
        <source>said no</source>
        <translation>a dit non</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>pas encore demandé</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>vacant</translation>
    </message>
    <message>
        <source>in office</source>
        <translation>en fonction</translation>
    </message>
    <message>
        <source>Every seat is filled.</source>
        <translation>Tous les sièges sont pourvus.</translation>
    </message>
    <message numerus="yes">
        <source>%n terms stay vacant.</source>
        <translation>
            <numerusform>%n mandat reste vacant.</numerusform>
            <numerusform>%n mandats restent vacants.</numerusform>
        </translation>
    </message>
    <message>
        <source>No rule is broken.</source>
        <translation>Aucune règle n&apos;est enfreinte.</translation>
    </message>
    <message numerus="yes">
        <source>%n rules are broken by what is fixed.</source>
        <translation>
            <numerusform>%n règle est enfreinte par ce qui est fixé.</numerusform>
            <numerusform>%n règles sont enfreintes par ce qui est fixé.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RotationHand</name>
    <message>
        <source>Plan for the AGM %1</source>
        <translation>Plan pour l&apos;assemblée générale %1</translation>
    </message>
    <message>
        <source>%1, no. %2</source>
        <comment>Plan for the AGM 2027, no. 2</comment>
        <translation>%1, n° %2</translation>
    </message>
    <message>
        <source>This term runs already.</source>
        <translation>Ce mandat est déjà en cours.</translation>
    </message>
</context>
<context>
    <name>RotationKeep</name>
    <message>
        <source>Add the rotation plan %1</source>
        <translation>Ajouter le plan de rotation %1</translation>
    </message>
    <message>
        <source>Change the rotation plan %1</source>
        <translation>Modifier le plan de rotation %1</translation>
    </message>
    <message>
        <source>This plan is no longer in the book.</source>
        <translation>Ce plan n&apos;est plus dans le livre.</translation>
    </message>
    <message>
        <source>Adopt the rotation plan %1</source>
        <translation>Adopter le plan de rotation %1</translation>
    </message>
</context>
<context>
    <name>RotationReport</name>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Hours a month</source>
        <translation>Heures par mois</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>À l&apos;aise</translation>
    </message>
    <message>
        <source>The committee of each year</source>
        <translation>Le comité de chaque année</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>Vacant</translation>
    </message>
    <message>
        <source>New faces</source>
        <translation>Nouveaux visages</translation>
    </message>
    <message>
        <source>Officers changing</source>
        <translation>Bureau&#xa0;: changements</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Femmes</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Hommes</translation>
    </message>
    <message>
        <source>Under 45</source>
        <translation>Moins de 45</translation>
    </message>
    <message>
        <source>45 to 64</source>
        <translation>45 à 64</translation>
    </message>
    <message>
        <source>65 and over</source>
        <translation>65 et plus</translation>
    </message>
    <message>
        <source>To keep in mind</source>
        <translation>À garder en tête</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>vacant</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two plans</comment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Années</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>different</source>
        <translation>différent</translation>
    </message>
</context>
<context>
    <name>RotationRun</name>
    <message>
        <source>It could be filled by breaking a rule once: %1.</source>
        <translation>Le siège pourrait être pourvu en enfreignant une règle une seule fois&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Without this rule nothing would stay vacant: %1.</source>
        <translation>Sans cette règle, rien ne resterait vacant&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Without this rule less would stay vacant: %1.</source>
        <translation>Sans cette règle, il y aurait moins de sièges vacants&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Only without all of these rules nothing would stay vacant: %1.</source>
        <translation>Rien ne resterait vacant seulement si toutes ces règles étaient levées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No rule of the committee&apos;s own stands in the way. Ask more people, or those who said no, again.</source>
        <translation>Aucune règle propre au comité n&apos;y fait obstacle. Demandez à d&apos;autres personnes, ou de nouveau à celles qui ont dit non.</translation>
    </message>
    <message numerus="yes">
        <source>%n terms could be filled by breaking one rule for each: %1.</source>
        <translation>
            <numerusform>%n mandat pourrait être pourvu en enfreignant une règle&#xa0;: %1.</numerusform>
            <numerusform>%n mandats pourraient être pourvus en enfreignant chacun une règle&#xa0;: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RotationSide</name>
    <message>
        <source>%1, %2</source>
        <comment>Treasurer, 2027 to 2029</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>In office</source>
        <translation>En fonction</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changé</translation>
    </message>
    <message>
        <source>Breaks a rule</source>
        <translation>Enfreint une règle</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>Vacant</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>All that is known of %1</source>
        <translation>Tout ce qu&apos;on sait de %1</translation>
    </message>
    <message>
        <source>Who carries how much</source>
        <translation>Qui porte combien</translation>
    </message>
    <message numerus="yes">
        <source>%n hours a month at most</source>
        <translation>
            <numerusform>%n heure par mois au plus</numerusform>
            <numerusform>%n heures par mois au plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years in the plan</source>
        <translation>
            <numerusform>%n an dans le plan</numerusform>
            <numerusform>%n ans dans le plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>comfortable are %n</source>
        <translation>
            <numerusform>à l&apos;aise avec %n</numerusform>
            <numerusform>à l&apos;aise avec %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The committee of each year</source>
        <translation>Le comité de chaque année</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n membre</numerusform>
            <numerusform>%n membres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats vacant</source>
        <translation>
            <numerusform>%n siège vacant</numerusform>
            <numerusform>%n sièges vacants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>persons</comment>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n officers change</source>
        <translation>
            <numerusform>%n changement au bureau</numerusform>
            <numerusform>%n changements au bureau</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 women, %2 men</source>
        <translation>%1 femmes, %2 hommes</translation>
    </message>
    <message>
        <source>%1 under 45, %2 from 45 to 64, %3 from 65</source>
        <translation>%1 de moins de 45 ans, %2 de 45 à 64, %3 dès 65</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>To keep in mind</source>
        <translation>À garder en tête</translation>
    </message>
    <message numerus="yes">
        <source>%n more stand in the printed plan.</source>
        <translation>
            <numerusform>%n autre figure dans le plan imprimé.</numerusform>
            <numerusform>%n autres figurent dans le plan imprimé.</numerusform>
        </translation>
    </message>
    <message>
        <source>How to fill what is vacant</source>
        <translation>Comment pourvoir ce qui est vacant</translation>
    </message>
</context>
<context>
    <name>RotationWhy</name>
    <message>
        <source>For it speaks: %1.</source>
        <translation>Arguments pour&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Against it speaks: %1.</source>
        <translation>Arguments contre&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No rule keeps these away: %1.</source>
        <translation>Aucune règle n&apos;écarte ces personnes&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n people nobody may take it as the plan stands.</source>
        <translation>
            <numerusform>%n personne examinée&#xa0;: elle ne peut pas l&apos;assurer dans l&apos;état actuel du plan.</numerusform>
            <numerusform>%n personnes examinées&#xa0;: aucune ne peut l&apos;assurer dans l&apos;état actuel du plan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people: %1.</source>
        <translation>
            <numerusform>%n personne&#xa0;: %1.</numerusform>
            <numerusform>%n personnes&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing else keeps away %1.</source>
        <translation>C&apos;est le seul obstacle pour %1.</translation>
    </message>
    <message>
        <source>Left vacant by hand.</source>
        <translation>Laissé vacant à la main.</translation>
    </message>
    <message>
        <source>Locked by hand.</source>
        <translation>Fixé à la main.</translation>
    </message>
    <message>
        <source>This term runs already.</source>
        <translation>Ce mandat est déjà en cours.</translation>
    </message>
    <message>
        <source>A rule objects: %1.</source>
        <translation>Une règle s&apos;y oppose&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nobody else may take it as the plan stands.</source>
        <translation>Personne d&apos;autre ne peut l&apos;assurer dans l&apos;état actuel du plan.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>%1 %2 to %3: %4 instead of %5.</source>
        <comment>role, years, new and old person</comment>
        <translation>%1 de %2 à %3&#xa0;: %4 au lieu de %5.</translation>
    </message>
    <message>
        <source>Possible instead, if all else stays: %1.</source>
        <translation>Possible à sa place, si tout le reste demeure&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>person, as good</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>RotationWords</name>
    <message>
        <source>is not a paid-up member or has withdrawn</source>
        <translation>pas à jour de cotisation, ou s&apos;est retiré</translation>
    </message>
    <message>
        <source>too young for it</source>
        <translation>trop jeune pour cette fonction</translation>
    </message>
    <message>
        <source>above the oldest age for it</source>
        <translation>au-dessus de l&apos;âge maximal</translation>
    </message>
    <message>
        <source>said no to it</source>
        <translation>a dit non à cette fonction</translation>
    </message>
    <message>
        <source>not available in every year of it</source>
        <translation>pas disponible toutes les années du mandat</translation>
    </message>
    <message>
        <source>it needs more hours than they have</source>
        <translation>la fonction demande plus d&apos;heures que possible</translation>
    </message>
    <message>
        <source>a skill that it needs is missing</source>
        <translation>il manque une compétence nécessaire</translation>
    </message>
    <message>
        <source>has another role in those years</source>
        <translation>a une autre fonction ces années-là</translation>
    </message>
    <message>
        <source>holds a role that does not go with it</source>
        <translation>exerce une fonction incompatible avec celle-ci</translation>
    </message>
    <message>
        <source>two officers of one household</source>
        <translation>deux membres du bureau du même foyer</translation>
    </message>
    <message>
        <source>too many terms in a row, or back too soon</source>
        <translation>trop de mandats de suite, ou retour trop tôt</translation>
    </message>
    <message>
        <source>too many years in a row on the committee</source>
        <translation>trop d&apos;années de suite au comité</translation>
    </message>
    <message>
        <source>no year of rest after a demanding role</source>
        <translation>pas d&apos;année de repos après une fonction exigeante</translation>
    </message>
    <message>
        <source>did not hold the role that comes before it</source>
        <translation>n&apos;a pas exercé la fonction qui précède</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>vacant</translation>
    </message>
    <message>
        <source>what people said they would take</source>
        <translation>ce que chacun a dit vouloir prendre</translation>
    </message>
    <message>
        <source>skills that help</source>
        <translation>compétences utiles</translation>
    </message>
    <message>
        <source>more hours than is comfortable</source>
        <translation>plus d&apos;heures que ce qui convient</translation>
    </message>
    <message>
        <source>many years in office for one person</source>
        <translation>beaucoup d&apos;années en fonction pour une seule personne</translation>
    </message>
    <message>
        <source>many years on the committee without a break</source>
        <translation>beaucoup d&apos;années au comité sans pause</translation>
    </message>
    <message>
        <source>many officers change at once</source>
        <translation>beaucoup de membres du bureau changent à la fois</translation>
    </message>
    <message>
        <source>the former holder is gone in the year of hand-over</source>
        <translation>l&apos;ancien titulaire est absent l&apos;année de la passation</translation>
    </message>
    <message>
        <source>the role that comes before it was not held</source>
        <translation>la fonction qui précède n&apos;a pas été exercée</translation>
    </message>
    <message>
        <source>new faces</source>
        <translation>de nouveaux visages</translation>
    </message>
    <message>
        <source>a part of the membership is missing</source>
        <translation>une partie des membres n&apos;est pas représentée</translation>
    </message>
    <message>
        <source>other than agreed before</source>
        <translation>autrement que convenu auparavant</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>years</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <comment>person, role</comment>
        <translation>%1 comme %2</translation>
    </message>
    <message>
        <source>not on the committee in the year before</source>
        <translation>pas au comité l&apos;année d&apos;avant</translation>
    </message>
    <message>
        <source>fewer women than among the members</source>
        <translation>moins de femmes que parmi les adhérents</translation>
    </message>
    <message>
        <source>fewer men than among the members</source>
        <translation>moins d’hommes que parmi les adhérents</translation>
    </message>
    <message>
        <source>fewer people of another gender than among the members</source>
        <translation>moins de personnes d’un autre genre que parmi les adhérents</translation>
    </message>
    <message>
        <source>fewer people from %1 than among the members</source>
        <translation>moins de personnes de %1 que parmi les adhérents</translation>
    </message>
    <message>
        <source>fewer people under %1 than among the members</source>
        <translation>moins de personnes de moins de %1 ans que parmi les adhérents</translation>
    </message>
    <message>
        <source>fewer people of %1 and over than among the members</source>
        <translation>moins de personnes de %1 ans et plus que parmi les adhérents</translation>
    </message>
    <message>
        <source>fewer people from %1 to %2 than among the members</source>
        <translation>moins de personnes de %1 à %2 ans que parmi les adhérents</translation>
    </message>
    <message numerus="yes">
        <source>more than %n years of the plan in office</source>
        <translation>
            <numerusform>plus de %n an du plan au bureau</numerusform>
            <numerusform>plus de %n ans du plan au bureau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n years on the committee without a break</source>
        <translation>
            <numerusform>plus de %n an au comité sans interruption</numerusform>
            <numerusform>plus de %n ans au comité sans interruption</numerusform>
        </translation>
    </message>
    <message>
        <source>as good</source>
        <translation>aussi bien</translation>
    </message>
    <message>
        <source>slightly better</source>
        <translation>un peu mieux</translation>
    </message>
    <message>
        <source>better</source>
        <translation>mieux</translation>
    </message>
    <message>
        <source>much better</source>
        <translation>bien mieux</translation>
    </message>
    <message>
        <source>slightly worse</source>
        <translation>un peu moins bien</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>moins bien</translation>
    </message>
    <message>
        <source>much worse</source>
        <translation>bien moins bien</translation>
    </message>
</context>
<context>
    <name>SafeguardingCheck</name>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Kind of check</source>
        <translation>Genre de vérification</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>DBS, basic</source>
        <translation>DBS, simple</translation>
    </message>
    <message>
        <source>DBS, standard</source>
        <translation>DBS, standard</translation>
    </message>
    <message>
        <source>DBS, enhanced</source>
        <translation>DBS, renforcé</translation>
    </message>
    <message>
        <source>references</source>
        <translation>références</translation>
    </message>
    <message>
        <source>first aid</source>
        <translation>secourisme</translation>
    </message>
    <message>
        <source>driving licence</source>
        <translation>permis de conduire</translation>
    </message>
    <message>
        <source>another check</source>
        <translation>une autre vérification</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En toutes lettres</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Délivré le</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Vu par</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>not yet decided</source>
        <translation>pas encore décidé</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu&apos;au</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimé</translation>
    </message>
</context>
<context>
    <name>SafeguardingCheckCheck</name>
    <message>
        <source>Please say who was checked.</source>
        <translation>Dites qui a été vérifié.</translation>
    </message>
    <message>
        <source>Please say which check it is.</source>
        <translation>Dites de quelle vérification il s&apos;agit.</translation>
    </message>
    <message>
        <source>Please say in a few words which check it is.</source>
        <translation>Dites en quelques mots de quelle vérification il s&apos;agit.</translation>
    </message>
    <message>
        <source>This day is still to come. Please check it.</source>
        <translation>Ce jour est encore à venir. Vérifiez-le.</translation>
    </message>
    <message>
        <source>This is before the day of issue. Please check both days.</source>
        <translation>C&apos;est avant le jour de délivrance. Vérifiez les deux jours.</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>Enter the association&apos;s details</source>
        <translation>Saisir les renseignements de l&apos;association</translation>
    </message>
    <message>
        <source>Enter the sample committee</source>
        <translation>Saisir le comité d&apos;exemple</translation>
    </message>
</context>
<context>
    <name>SampleLists</name>
    <message>
        <source>choir</source>
        <translation>chorale</translation>
    </message>
    <message>
        <source>bakes for the market</source>
        <translation>prépare des gâteaux pour le marché</translation>
    </message>
    <message>
        <source>can lend a van</source>
        <translation>peut prêter une camionnette</translation>
    </message>
    <message>
        <source>programme sponsor</source>
        <translation>annonceur du programme</translation>
    </message>
    <message>
        <source>Hosts who speak French</source>
        <translation>Hôtes qui parlent français</translation>
    </message>
    <message>
        <source>Passports running out</source>
        <translation>Passeports à renouveler</translation>
    </message>
</context>
<context>
    <name>SavedList</name>
    <message>
        <source>Saved list</source>
        <translation>Liste enregistrée</translation>
    </message>
    <message>
        <source>Saved lists</source>
        <translation>Listes enregistrées</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Triée par</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Please give the list a name.</source>
        <translation>Donnez un nom à la liste.</translation>
    </message>
    <message>
        <source>There is a list called “%1” already.</source>
        <translation>Il y a déjà une liste appelée «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>A page of Twinbook</source>
        <translation>Une page de Twinbook</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>not a member</source>
        <translation>non-adhérent</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>a quitté</translation>
    </message>
    <message>
        <source>paid up</source>
        <translation>à jour</translation>
    </message>
    <message>
        <source>due</source>
        <translation>à régler</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>échue</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>Nothing was undone: everything in this change has been changed again since (%1).</source>
        <translation>Rien n&apos;a été annulé&#xa0;: tout ce que contient ce changement a été changé à nouveau depuis (%1).</translation>
    </message>
</context>
<context>
    <name>StoreError</name>
    <message>
        <source>The change could not be saved (%1). Nothing was lost.</source>
        <translation>Le changement n&apos;a pas pu être enregistré (%1). Rien n&apos;a été perdu.</translation>
    </message>
    <message>
        <source>The book&apos;s own record of this change is damaged, so it cannot be undone; nothing was changed.</source>
        <translation>La trace que le livre garde de ce changement est abîmée, il ne peut donc pas être annulé&#xa0;; rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>Another program is writing to this book just now; nothing was saved. Try again in a moment.</source>
        <translation>Un autre programme écrit en ce moment dans ce livre&#xa0;; rien n&apos;a été enregistré. Recommencez dans un instant.</translation>
    </message>
    <message>
        <source>This book cannot be written to: the file or its folder is read-only. Nothing was saved. Save a copy somewhere else and work there.</source>
        <translation>On ne peut pas écrire dans ce livre&#xa0;: le fichier ou son dossier est protégé. Rien n&apos;a été enregistré. Enregistrez une copie ailleurs et travaillez dans celle-là.</translation>
    </message>
    <message>
        <source>The disk could not be read or written; nothing was saved. Check that the disk or USB stick is still connected.</source>
        <translation>Le disque n&apos;a pas pu être lu ou écrit&#xa0;; rien n&apos;a été enregistré. Vérifiez que le disque ou la clé USB est toujours branché.</translation>
    </message>
    <message>
        <source>The disk is full; nothing was saved. Free some space and do it again.</source>
        <translation>Le disque est plein&#xa0;; rien n&apos;a été enregistré. Faites de la place, puis recommencez.</translation>
    </message>
    <message>
        <source>The book file cannot be opened. Check that its folder exists and that you may write there.</source>
        <translation>Le fichier du livre ne peut pas être ouvert. Vérifiez que son dossier existe et que vous pouvez y écrire.</translation>
    </message>
    <message>
        <source>This cannot be done by itself, because something else in the book depends on it; nothing was changed. Undo or remove that first.</source>
        <translation>Cela ne peut pas se faire seul, car autre chose dans le livre en dépend&#xa0;; rien n&apos;a été changé. Annulez ou retirez cela d&apos;abord.</translation>
    </message>
    <message>
        <source>The book file is damaged: part of it cannot be read. Restore the last backup.</source>
        <translation>Le fichier du livre est abîmé&#xa0;: une partie ne peut pas être lue. Restaurez la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>The book file is damaged; nothing was saved. Restore the last backup.</source>
        <translation>Le fichier du livre est abîmé&#xa0;; rien n&apos;a été enregistré. Restaurez la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>Another program is writing to this book just now. Try again in a moment.</source>
        <translation>Un autre programme écrit en ce moment dans ce livre. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>This book cannot be read where it lies, because its folder is read-only and another program has left part of the book beside it. Copy the folder somewhere else and open the book there.</source>
        <translation>Ce livre ne peut pas être lu là où il est, parce que son dossier est en lecture seule et qu&apos;un autre programme a laissé une partie du livre à côté. Copiez le dossier ailleurs et ouvrez-y le livre.</translation>
    </message>
    <message>
        <source>The disk could not be read. Check that the disk or USB stick is still connected.</source>
        <translation>Le disque n&apos;a pas pu être lu. Vérifiez que le disque ou la clé USB est encore connecté.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space and do it again.</source>
        <translation>Le disque est plein. Faites de la place et recommencez.</translation>
    </message>
    <message>
        <source>Part of the book could not be read (%1). Nothing was lost.</source>
        <translation>Une partie du livre n&apos;a pas pu être lue (%1). Rien n&apos;est perdu.</translation>
    </message>
    <message>
        <source>This has been published or closed and stays as it is; nothing was changed. Enter a correction instead.</source>
        <translation>Ceci a été publié ou clos et reste tel quel&#xa0;; rien n&apos;a été changé. Saisissez plutôt une correction.</translation>
    </message>
</context>
<context>
    <name>SubscriptionBook</name>
    <message>
        <source>%1 until %2, waived</source>
        <comment>Family, a day</comment>
        <translation>%1 jusqu&apos;au %2, dispensé</translation>
    </message>
    <message>
        <source>part of %1 until %2, %3 still to pay</source>
        <comment>Family, a day, an amount</comment>
        <translation>partie de %1 jusqu&apos;au %2, reste %3 à payer</translation>
    </message>
    <message numerus="yes">
        <source>%1 until %2, for %n people</source>
        <comment>Family, a day</comment>
        <translation>
            <numerusform>%1 jusqu&apos;au %2, pour %n personne</numerusform>
            <numerusform>%1 jusqu&apos;au %2, pour %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <comment>Family, a day</comment>
        <translation>%1 jusqu&apos;au %2</translation>
    </message>
    <message>
        <source>gift of %1</source>
        <translation>don de %1</translation>
    </message>
    <message>
        <source>no fee is known for “%1”</source>
        <comment>a category</comment>
        <translation>aucune cotisation n&apos;est connue pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 paid this fee on %2 already, so this is for the next year.</source>
        <comment>somebody, a day</comment>
        <translation>%1 a déjà payé cette cotisation le %2&#xa0;; ceci est donc pour l&apos;année suivante.</translation>
    </message>
    <message>
        <source>%1 (a year that is over)</source>
        <comment>Family until a day</comment>
        <translation>%1 (une année écoulée)</translation>
    </message>
    <message>
        <source>%1 (known as paid already)</source>
        <comment>Family until a day</comment>
        <translation>%1 (déjà notée comme payée)</translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message>
        <source>Fit widths to what is shown</source>
        <translation>Ajuster les largeurs au contenu</translation>
    </message>
    <message>
        <source>All columns and their order...</source>
        <translation>Toutes les colonnes et leur ordre...</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Comme au début</translation>
    </message>
</context>
<context>
    <name>Tag</name>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Tag on an entry</source>
        <translation>Étiquette d&apos;une fiche</translation>
    </message>
    <message>
        <source>Tags on entries</source>
        <translation>Étiquettes des fiches</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Fiche</translation>
    </message>
</context>
<context>
    <name>TermDetail</name>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Over, until somebody comes</source>
        <translation>Échu, jusqu&apos;à ce que quelqu&apos;un vienne</translation>
    </message>
    <message>
        <source>In office</source>
        <translation>En fonction</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Échu</translation>
    </message>
    <message>
        <source>Years served</source>
        <translation>Années de service</translation>
    </message>
    <message>
        <source>On the committee</source>
        <translation>Au comité</translation>
    </message>
    <message numerus="yes">
        <source>%n years in all</source>
        <translation>
            <numerusform>%n an en tout</numerusform>
            <numerusform>%n ans en tout</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them in a row until now</source>
        <translation>
            <numerusform>dont %n de suite jusqu&apos;ici</numerusform>
            <numerusform>dont %n de suite jusqu&apos;ici</numerusform>
        </translation>
    </message>
    <message>
        <source>Other terms of the same person</source>
        <translation>Autres mandats de la même personne</translation>
    </message>
</context>
<context>
    <name>TermForm</name>
    <message>
        <source>Add a term of office</source>
        <translation>Ajouter un mandat</translation>
    </message>
    <message>
        <source>Edit term of office</source>
        <translation>Modifier le mandat</translation>
    </message>
    <message>
        <source>If it is over</source>
        <translation>S&apos;il est terminé</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>The day it is to end, such as the AGM. Left empty, it runs until further notice; the holder stays on after that day until somebody comes.</source>
        <translation>Le jour où il doit finir, comme l&apos;assemblée générale. Vide&#xa0;: jusqu&apos;à nouvel ordre&#xa0;; le titulaire reste ensuite jusqu&apos;à ce que quelqu&apos;un vienne.</translation>
    </message>
    <message>
        <source>The day on which it really ended.</source>
        <translation>Le jour où il a vraiment fini.</translation>
    </message>
    <message>
        <source>Only elected terms count for the limit of terms.</source>
        <translation>Seuls les mandats par élection comptent pour la limite.</translation>
    </message>
    <message>
        <source>Add an honour</source>
        <translation>Ajouter une distinction</translation>
    </message>
    <message>
        <source>Edit honour</source>
        <translation>Modifier la distinction</translation>
    </message>
    <message>
        <source>For example “Honorary president”.</source>
        <translation>Par exemple «&#xa0;Président d&apos;honneur&#xa0;».</translation>
    </message>
    <message>
        <source>Add hours worked</source>
        <translation>Ajouter des heures</translation>
    </message>
    <message>
        <source>Edit hours worked</source>
        <translation>Modifier les heures</translation>
    </message>
    <message>
        <source>For a whole month its last day.</source>
        <translation>Pour un mois entier, son dernier jour.</translation>
    </message>
    <message>
        <source>90 for an hour and a half, 600 for ten hours.</source>
        <translation>90 pour une heure et demie, 600 pour dix heures.</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>There is no book %1.</source>
        <translation>Il n&apos;y a pas de livre %1.</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder %1.</source>
        <translation>On ne peut rien écrire dans le dossier %1.</translation>
    </message>
    <message>
        <source>Begin the book</source>
        <translation>Commencer le livre</translation>
    </message>
    <message>
        <source>Your book %1 is no longer in its place. Perhaps it was moved, or its disk is not connected.</source>
        <translation>Votre livre %1 n&apos;est plus à sa place. Il a peut-être été déplacé, ou son disque n&apos;est pas branché.</translation>
    </message>
    <message>
        <source>The pictures cannot be written to %1. Is the disk full?</source>
        <translation>Impossible d&apos;écrire les images dans %1. Le disque est-il plein&#xa0;?</translation>
    </message>
</context>
<context>
    <name>VCardReading</name>
    <message>
        <source>The address card that begins in line %1 does not end. What it holds was read.</source>
        <translation>La carte d&apos;adresse qui commence à la ligne %1 n&apos;a pas de fin. Ce qu&apos;elle contient a été lu.</translation>
    </message>
    <message>
        <source>Line %1 ends an address card that never began.</source>
        <translation>La ligne %1 termine une carte d&apos;adresse qui n&apos;a jamais commencé.</translation>
    </message>
    <message>
        <source>This file holds no address card. Choose an address book saved as vCard (.vcf).</source>
        <translation>Ce fichier ne contient aucune carte d&apos;adresse. Choisissez un carnet d&apos;adresses enregistré en vCard (.vcf).</translation>
    </message>
    <message>
        <source>Line %1 of the address book could not be read: it does not begin with a name and a colon.</source>
        <translation>La ligne %1 du carnet d&apos;adresses n&apos;a pas pu être lue&#xa0;: elle ne commence pas par un nom et deux-points.</translation>
    </message>
</context>
<context>
    <name>VisitCopy</name>
    <message>
        <source>This visit is not in the book any more.</source>
        <translation>Cet échange n’est plus dans le livre.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>visit, year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 again</source>
        <translation>%1, de nouveau</translation>
    </message>
    <message>
        <source>Begin %1</source>
        <translation>Commencer %1</translation>
    </message>
    <message>
        <source>Ask all who host</source>
        <translation>Demander à tous ceux qui accueillent</translation>
    </message>
</context>
<context>
    <name>VisitDetails</name>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>In numbers</source>
        <translation>En chiffres</translation>
    </message>
    <message>
        <source>Travellers</source>
        <translation>Voyageurs</translation>
    </message>
    <message>
        <source>%1 of %2 places</source>
        <translation>%1 places sur %2</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Liste d’attente</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Familles d’accueil</translation>
    </message>
    <message numerus="yes">
        <source>%n households with %1 beds</source>
        <translation>
            <numerusform>%n foyer avec %1 lits</numerusform>
            <numerusform>%n foyers avec %1 lits</numerusform>
        </translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Placés</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>The visit</source>
        <translation>L’échange</translation>
    </message>
    <message>
        <source>Age at the visit</source>
        <translation>Âge pendant l’échange</translation>
    </message>
    <message>
        <source>All that is known</source>
        <translation>Tout ce qu’on sait</translation>
    </message>
    <message>
        <source>Stays with</source>
        <translation>Loge chez</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Dû maintenant</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Needs no host</source>
        <translation>N’a pas besoin d’accueil</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>Pas placé</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>For the placement</source>
        <translation>Pour le placement</translation>
    </message>
    <message>
        <source>Stayed before with</source>
        <translation>A déjà logé chez</translation>
    </message>
    <message>
        <source>Checked for young people</source>
        <translation>Contrôlé pour l’accueil de jeunes</translation>
    </message>
    <message>
        <source>Not checked for young people</source>
        <translation>Pas contrôlé pour l’accueil de jeunes</translation>
    </message>
    <message>
        <source>Guests of this visit</source>
        <translation>Invités de cet échange</translation>
    </message>
    <message>
        <source>What they offer</source>
        <translation>Ce qu’ils proposent</translation>
    </message>
    <message>
        <source>Guests before</source>
        <translation>Invités d’avant</translation>
    </message>
</context>
<context>
    <name>VisitForms</name>
    <message>
        <source>Add a visit</source>
        <translation>Ajouter un échange</translation>
    </message>
    <message>
        <source>Edit visit</source>
        <translation>Modifier l’échange</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Written before the visit, so that afterwards one can see what came of it.</source>
        <translation>À écrire avant l’échange, pour voir ensuite ce qu’il en est sorti.</translation>
    </message>
    <message>
        <source>Our own travellers must have paid their subscription.</source>
        <translation>Nos voyageurs doivent être à jour de cotisation.</translation>
    </message>
    <message>
        <source>How many may travel; left empty, there is no limit.</source>
        <translation>Combien peuvent partir&#xa0;; vide, il n’y a pas de limite.</translation>
    </message>
    <message>
        <source>Add a traveller</source>
        <translation>Ajouter un voyageur</translation>
    </message>
    <message>
        <source>Edit traveller</source>
        <translation>Modifier le voyageur</translation>
    </message>
    <message>
        <source>How they sleep</source>
        <translation>Comment ils dorment</translation>
    </message>
    <message>
        <source>Other days than the visit&apos;s</source>
        <translation>D’autres jours que ceux de l’échange</translation>
    </message>
    <message>
        <source>Waiting or cancelled</source>
        <translation>En attente ou annulé</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Who travels and stays together; add the party first.</source>
        <translation>Qui voyage et loge ensemble&#xa0;; ajoutez d’abord le groupe.</translation>
    </message>
    <message>
        <source>Those of a party with the same number share a room; 0 is a room of one&apos;s own.</source>
        <translation>Ceux d’un groupe qui ont le même numéro partagent une chambre&#xa0;; 0&#xa0;: une chambre à soi.</translation>
    </message>
    <message>
        <source>A double bed will do; otherwise each needs a bed.</source>
        <translation>Un grand lit suffit&#xa0;; sinon chacun a besoin d’un lit.</translation>
    </message>
    <message>
        <source>Add a party</source>
        <translation>Ajouter un groupe</translation>
    </message>
    <message>
        <source>Edit party</source>
        <translation>Modifier le groupe</translation>
    </message>
    <message>
        <source>What matters for the host</source>
        <translation>Ce qui compte pour l’accueil</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Placement</translation>
    </message>
    <message>
        <source>The name of a household, as the guests wrote it.</source>
        <translation>Le nom d’un foyer, tel que les invités l’ont écrit.</translation>
    </message>
    <message>
        <source>With another person who would; for somebody who travels alone.</source>
        <translation>Avec une autre personne d’accord&#xa0;; pour qui voyage seul.</translation>
    </message>
    <message>
        <source>The planner leaves the party where it is.</source>
        <translation>Le plan laisse le groupe où il est.</translation>
    </message>
    <message>
        <source>Add a host</source>
        <translation>Ajouter une famille d’accueil</translation>
    </message>
    <message>
        <source>Edit host</source>
        <translation>Modifier la famille d’accueil</translation>
    </message>
    <message>
        <source>Beds for this visit</source>
        <translation>Lits pour cet échange</translation>
    </message>
    <message>
        <source>Whom they would take</source>
        <translation>Qui ils accueilleraient</translation>
    </message>
    <message>
        <source>Left empty, the beds are those of the household&apos;s own page.</source>
        <translation>Vide&#xa0;: les lits de la page du foyer.</translation>
    </message>
    <message>
        <source>Young people alone only stay where every grown-up has been checked; the checks stand with the people.</source>
        <translation>Des jeunes seuls ne logent que là où chaque adulte a été contrôlé&#xa0;; les contrôles figurent chez les personnes.</translation>
    </message>
    <message>
        <source>Add a payment</source>
        <translation>Ajouter un paiement</translation>
    </message>
    <message>
        <source>Edit payment</source>
        <translation>Modifier le paiement</translation>
    </message>
    <message>
        <source>What was paid back stands with a minus.</source>
        <translation>Ce qui a été remboursé porte un moins.</translation>
    </message>
    <message>
        <source>Add a fee</source>
        <translation>Ajouter un tarif</translation>
    </message>
    <message>
        <source>Edit fee</source>
        <translation>Modifier le tarif</translation>
    </message>
    <message>
        <source>Add a wish</source>
        <translation>Ajouter un souhait</translation>
    </message>
    <message>
        <source>Edit wish</source>
        <translation>Modifier le souhait</translation>
    </message>
    <message>
        <source>For the committee only; it is never printed.</source>
        <translation>Pour le comité seulement&#xa0;; jamais imprimé.</translation>
    </message>
    <message>
        <source>Instead of one person: all who live there.</source>
        <translation>Au lieu d’une personne&#xa0;: tous ceux qui y vivent.</translation>
    </message>
    <message>
        <source>Add an earlier stay</source>
        <translation>Ajouter un séjour antérieur</translation>
    </message>
    <message>
        <source>Edit earlier stay</source>
        <translation>Modifier le séjour antérieur</translation>
    </message>
</context>
<context>
    <name>VisitLists</name>
    <message>
        <source>Of which visit</source>
        <translation>De quel échange</translation>
    </message>
    <message>
        <source>These have cancelled already.</source>
        <translation>Ceux-ci ont déjà annulé.</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n travellers</source>
        <translation>
            <numerusform>Annuler %n voyageur</numerusform>
            <numerusform>Annuler %n voyageurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Annulation</translation>
    </message>
    <message numerus="yes">
        <source>%n travellers have cancelled. Place the guests again with few changes under Placement.</source>
        <translation>
            <numerusform>%n voyageur a annulé. Replacez les invités avec peu de changements sous Placement.</numerusform>
            <numerusform>%n voyageurs ont annulé. Replacez les invités avec peu de changements sous Placement.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is what they answered already.</source>
        <translation>C’est ce qu’ils ont déjà répondu.</translation>
    </message>
    <message numerus="yes">
        <source>Answer of %n hosts</source>
        <translation>
            <numerusform>Réponse de %n famille d’accueil</numerusform>
            <numerusform>Réponse de %n familles d’accueil</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing down the answer</source>
        <translation>Inscription de la réponse</translation>
    </message>
    <message>
        <source>Add a visit</source>
        <translation>Ajouter un échange</translation>
    </message>
    <message>
        <source>Which visits</source>
        <translation>Quels échanges</translation>
    </message>
    <message>
        <source>No visit is written down yet</source>
        <translation>Aucun échange n’est encore inscrit</translation>
    </message>
    <message>
        <source>Add the next exchange visit: who comes or goes, when and why. Twinbook then keeps its travellers, hosts and payments, says what is due when, and proposes who stays with whom.</source>
        <translation>Ajoutez le prochain échange&#xa0;: qui vient ou part, quand et pourquoi. Twinbook tient alors les voyageurs, les familles d’accueil et les paiements, dit ce qui est à faire et quand, et propose qui loge chez qui.</translation>
    </message>
    <message>
        <source>Choose a visit in the list to see here what is due and how many are coming.</source>
        <translation>Choisissez un échange dans la liste pour voir ici ce qui est à faire et combien viennent.</translation>
    </message>
    <message>
        <source>Add a traveller</source>
        <translation>Ajouter un voyageur</translation>
    </message>
    <message>
        <source>Nobody travels yet</source>
        <translation>Personne ne voyage encore</translation>
    </message>
    <message>
        <source>Add those who go on a visit, ours or the guests of the partner, with the party that they belong to, their fee and how they sleep.</source>
        <translation>Ajoutez ceux qui participent à un échange, les nôtres ou les invités du partenaire, avec leur groupe, leur tarif et la façon dont ils dorment.</translation>
    </message>
    <message>
        <source>Choose a traveller in the list to see here what has been paid and where they stay.</source>
        <translation>Choisissez un voyageur dans la liste pour voir ici ce qui est payé et où il loge.</translation>
    </message>
    <message>
        <source>Add a party</source>
        <translation>Ajouter un groupe</translation>
    </message>
    <message>
        <source>No party is written down yet</source>
        <translation>Aucun groupe n’est encore inscrit</translation>
    </message>
    <message>
        <source>A party are people who travel and stay together: a couple, a family, two friends, or somebody alone. The planner finds a host for each party.</source>
        <translation>Un groupe, ce sont des gens qui voyagent et logent ensemble&#xa0;: un couple, une famille, deux amis ou une personne seule. Le plan trouve une famille d’accueil pour chaque groupe.</translation>
    </message>
    <message>
        <source>Choose a party in the list to see here who belongs to it and where it stays.</source>
        <translation>Choisissez un groupe dans la liste pour voir ici qui en fait partie et où il loge.</translation>
    </message>
    <message>
        <source>Add a host</source>
        <translation>Ajouter une famille d’accueil</translation>
    </message>
    <message>
        <source>Nobody has been asked to host yet</source>
        <translation>Personne n’a encore été sollicité pour accueillir</translation>
    </message>
    <message>
        <source>Ask all households that host at once: their beds are taken from their own page, and you only write down who says yes.</source>
        <translation>Demandez à tous les foyers qui accueillent d’un coup&#xa0;: leurs lits sont repris de leur page, vous notez seulement qui dit oui.</translation>
    </message>
    <message>
        <source>Choose a host in the list to see here their beds, their guests and whom they had before.</source>
        <translation>Choisissez une famille d’accueil dans la liste pour voir ici ses lits, ses invités et qui elle a déjà reçu.</translation>
    </message>
    <message>
        <source>Add a payment</source>
        <translation>Ajouter un paiement</translation>
    </message>
    <message>
        <source>Nobody has paid for a visit yet</source>
        <translation>Personne n’a encore payé pour un échange</translation>
    </message>
    <message>
        <source>Write down deposits and payments of travellers; Twinbook says who still owes what, and by when.</source>
        <translation>Inscrivez les acomptes et paiements des voyageurs&#xa0;; Twinbook dit qui doit encore quoi, et pour quand.</translation>
    </message>
    <message>
        <source>Choose a payment in the list to see it here.</source>
        <translation>Choisissez un paiement dans la liste pour le voir ici.</translation>
    </message>
    <message>
        <source>Add a fee</source>
        <translation>Ajouter un tarif</translation>
    </message>
    <message>
        <source>No fee is written down yet</source>
        <translation>Aucun tarif n’est encore inscrit</translation>
    </message>
    <message>
        <source>What adults, young people and leaders pay for a visit, how much of it beforehand, and by when.</source>
        <translation>Ce que paient adultes, jeunes et accompagnateurs pour un échange, combien d’avance, et pour quand.</translation>
    </message>
    <message>
        <source>Choose a fee in the list to see it here.</source>
        <translation>Choisissez un tarif dans la liste pour le voir ici.</translation>
    </message>
    <message>
        <source>Add a wish</source>
        <translation>Ajouter un souhait</translation>
    </message>
    <message>
        <source>No wish is written down yet</source>
        <translation>Aucun souhait n’est encore inscrit</translation>
    </message>
    <message>
        <source>Who would have the same guests or hosts again, who would rather meet somebody new, and who never again. The planner keeps to it.</source>
        <translation>Qui reprendrait les mêmes invités ou hôtes, qui préférerait quelqu’un de nouveau, et qui plus jamais. Le plan en tient compte.</translation>
    </message>
    <message>
        <source>Choose a wish in the list to see it here.</source>
        <translation>Choisissez un souhait dans la liste pour le voir ici.</translation>
    </message>
    <message>
        <source>Add an earlier stay</source>
        <translation>Ajouter un séjour antérieur</translation>
    </message>
    <message>
        <source>No earlier stay is written down yet</source>
        <translation>Aucun séjour antérieur n’est encore inscrit</translation>
    </message>
    <message>
        <source>Who stayed with whom in the years before this book: so that old friends meet again and everybody takes turns.</source>
        <translation>Qui a logé chez qui avant ce livre&#xa0;: pour que de vieux amis se retrouvent et que chacun ait son tour.</translation>
    </message>
    <message>
        <source>Choose a stay in the list to see it here.</source>
        <translation>Choisissez un séjour dans la liste pour le voir ici.</translation>
    </message>
    <message>
        <source>Print the hosts and their guests...</source>
        <translation>Imprimer les familles d’accueil et leurs invités...</translation>
    </message>
    <message>
        <source>Print the guests and their hosts...</source>
        <translation>Imprimer les invités et leurs familles d’accueil...</translation>
    </message>
    <message>
        <source>Begin the next visit like this one</source>
        <translation>Commencer le prochain échange comme celui-ci</translation>
    </message>
    <message>
        <source>%1 stands in the list, a year later: please set its days.</source>
        <translation>%1 figure dans la liste, un an plus tard&#xa0;: veuillez fixer ses jours.</translation>
    </message>
    <message>
        <source>Cancelled today</source>
        <translation>Annulé aujourd’hui</translation>
    </message>
    <message>
        <source>Print who hosted whom...</source>
        <translation>Imprimer qui a accueilli qui...</translation>
    </message>
    <message>
        <source>Ask all who host</source>
        <translation>Demander à tous ceux qui accueillent</translation>
    </message>
    <message>
        <source>Add the visit first.</source>
        <translation>Ajoutez d’abord l’échange.</translation>
    </message>
    <message>
        <source>All households that host stand in the list as asked. Write down who says yes.</source>
        <translation>Tous les foyers qui accueillent figurent dans la liste comme sollicités. Notez qui dit oui.</translation>
    </message>
    <message>
        <source>They said yes</source>
        <translation>Ils ont dit oui</translation>
    </message>
    <message>
        <source>They stand as hosts.</source>
        <translation>Ils figurent comme familles d’accueil.</translation>
    </message>
    <message>
        <source>They cannot host</source>
        <translation>Ils ne peuvent pas accueillir</translation>
    </message>
    <message>
        <source>They are not asked again for this visit.</source>
        <translation>Ils ne seront plus sollicités pour cet échange.</translation>
    </message>
</context>
<context>
    <name>Visits</name>
    <message>
        <source>Host</source>
        <translation>Famille d’accueil</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Familles d’accueil</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Échange</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Foyer</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Sollicité le</translation>
    </message>
    <message>
        <source>Rooms with a single bed</source>
        <translation>Chambres à un lit simple</translation>
    </message>
    <message>
        <source>Rooms with a double bed</source>
        <translation>Chambres à un grand lit</translation>
    </message>
    <message>
        <source>Rooms with two beds</source>
        <translation>Chambres à deux lits</translation>
    </message>
    <message>
        <source>Places on a sofa bed</source>
        <translation>Places sur un canapé-lit</translation>
    </message>
    <message>
        <source>At most so many guests</source>
        <translation>Invités au plus</translation>
    </message>
    <message>
        <source>Guests they like to have</source>
        <translation>Invités souhaités</translation>
    </message>
    <message>
        <source>At home from</source>
        <translation>À la maison dès le</translation>
    </message>
    <message>
        <source>At home until</source>
        <translation>À la maison jusqu&apos;au</translation>
    </message>
    <message>
        <source>Would take</source>
        <translation>Accueillerait</translation>
    </message>
    <message>
        <source>Young people alone</source>
        <translation>Jeunes seuls</translation>
    </message>
    <message>
        <source>Youngest child</source>
        <translation>Âge minimal d&apos;un enfant</translation>
    </message>
    <message>
        <source>No guests who smoke</source>
        <translation>Pas d&apos;invités fumeurs</translation>
    </message>
    <message>
        <source>Has asked to host</source>
        <translation>A demandé à accueillir</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Please choose the visit.</source>
        <translation>Veuillez choisir l&apos;échange.</translation>
    </message>
    <message>
        <source>Please choose the household that hosts.</source>
        <translation>Veuillez choisir le foyer qui accueille.</translation>
    </message>
    <message>
        <source>This number cannot be below nought.</source>
        <translation>Ce nombre ne peut pas être inférieur à zéro.</translation>
    </message>
    <message>
        <source>This number is larger than any house.</source>
        <translation>Ce nombre dépasse toute maison.</translation>
    </message>
    <message>
        <source>Please say which beds the household has for guests.</source>
        <translation>Veuillez dire quels lits le foyer a pour des invités.</translation>
    </message>
    <message>
        <source>They would be away before they are at home.</source>
        <translation>Ils seraient partis avant d&apos;être là.</translation>
    </message>
    <message>
        <source>On this day the visit is over.</source>
        <translation>Ce jour-là, l&apos;échange est terminé.</translation>
    </message>
    <message>
        <source>On this day the visit has not begun.</source>
        <translation>Ce jour-là, l&apos;échange n&apos;a pas commencé.</translation>
    </message>
    <message>
        <source>Wish about a pair</source>
        <translation>Souhait sur un couple hôte-invité</translation>
    </message>
    <message>
        <source>Wishes about pairs</source>
        <translation>Souhaits sur hôtes et invités</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invité</translation>
    </message>
    <message>
        <source>Household of the guest</source>
        <translation>Foyer de l&apos;invité</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Souhait</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Dit par</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Dit le</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Earlier stay</source>
        <translation>Séjour antérieur</translation>
    </message>
    <message>
        <source>Earlier stays</source>
        <translation>Séjours antérieurs</translation>
    </message>
    <message>
        <source>Guest as written</source>
        <translation>Invité, tel qu&apos;écrit</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Nights</source>
        <translation>Nuits</translation>
    </message>
    <message>
        <source>Please choose the host.</source>
        <translation>Veuillez choisir l&apos;hôte.</translation>
    </message>
    <message>
        <source>Please choose the guest, or the household of the guests.</source>
        <translation>Veuillez choisir l&apos;invité ou le foyer des invités.</translation>
    </message>
    <message>
        <source>Please say what is wished for.</source>
        <translation>Veuillez dire ce qui est souhaité.</translation>
    </message>
    <message>
        <source>Please choose the guest or write the name.</source>
        <translation>Veuillez choisir l&apos;invité ou écrire son nom.</translation>
    </message>
    <message>
        <source>Please write the year with four figures, such as 1978.</source>
        <translation>Veuillez écrire l&apos;année en quatre chiffres, par exemple 1978.</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Échanges</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Jumelage</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Kind of visit</source>
        <translation>Nature de l&apos;échange</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>But</translation>
    </message>
    <message>
        <source>Expected benefit</source>
        <translation>Bénéfice attendu</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Approuvé le</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approuvé par</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Organisateur</translation>
    </message>
    <message>
        <source>Places for travellers</source>
        <translation>Places pour voyageurs</translation>
    </message>
    <message>
        <source>Booking until</source>
        <translation>Inscription jusqu&apos;au</translation>
    </message>
    <message>
        <source>What the price covers</source>
        <translation>Ce que comprend le prix</translation>
    </message>
    <message>
        <source>Currency of the fees</source>
        <translation>Monnaie des tarifs</translation>
    </message>
    <message>
        <source>Only for paid-up members</source>
        <translation>Seulement pour les adhérents à jour</translation>
    </message>
    <message>
        <source>Meeting place</source>
        <translation>Lieu de rendez-vous</translation>
    </message>
    <message>
        <source>Copied from</source>
        <translation>Copié de</translation>
    </message>
    <message>
        <source>Version of the calendar entry</source>
        <translation>Version de l&apos;entrée d&apos;agenda</translation>
    </message>
    <message>
        <source>What counts in the placement</source>
        <translation>Ce qui compte dans le placement</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Tarifs</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Whole price</source>
        <translation>Prix entier</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Acompte</translation>
    </message>
    <message>
        <source>Deposit due by</source>
        <translation>Acompte avant le</translation>
    </message>
    <message>
        <source>Rest due by</source>
        <translation>Solde avant le</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Please give the visit a name, such as “Easter in Altenbrück”.</source>
        <translation>Veuillez donner un nom à l&apos;échange, par exemple «&#xa0;Pâques à Altenbrück&#xa0;».</translation>
    </message>
    <message>
        <source>The visit ends before it begins.</source>
        <translation>L&apos;échange se termine avant de commencer.</translation>
    </message>
    <message>
        <source>A visit may last 60 days at most.</source>
        <translation>Un échange peut durer 60 jours au plus.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Ce jour est encore à venir.</translation>
    </message>
    <message>
        <source>Booking ends after the visit has begun.</source>
        <translation>L&apos;inscription se termine après le début de l&apos;échange.</translation>
    </message>
    <message>
        <source>A visit cannot be copied from itself.</source>
        <translation>Un échange ne peut pas être copié de lui-même.</translation>
    </message>
    <message>
        <source>Please give the fee a name, such as “Adult”.</source>
        <translation>Veuillez donner un nom au tarif, par exemple «&#xa0;Adulte&#xa0;».</translation>
    </message>
    <message>
        <source>This amount cannot be below nought.</source>
        <translation>Ce montant ne peut pas être inférieur à zéro.</translation>
    </message>
    <message>
        <source>The deposit is more than the whole price.</source>
        <translation>L&apos;acompte dépasse le prix entier.</translation>
    </message>
    <message>
        <source>The rest is due before the deposit.</source>
        <translation>Le solde est dû avant l&apos;acompte.</translation>
    </message>
    <message>
        <source>Please write the question.</source>
        <translation>Veuillez écrire la question.</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Name of the party</source>
        <translation>Nom du groupe</translation>
    </message>
    <message>
        <source>Kind of party</source>
        <translation>Nature du groupe</translation>
    </message>
    <message>
        <source>Host they wish for</source>
        <translation>Hôte souhaité</translation>
    </message>
    <message>
        <source>Stays with</source>
        <translation>Loge chez</translation>
    </message>
    <message>
        <source>Placed by hand</source>
        <translation>Placé à la main</translation>
    </message>
    <message>
        <source>Needs no host</source>
        <translation>N’a pas besoin d’accueil</translation>
    </message>
    <message>
        <source>Would like to be near</source>
        <translation>Aimerait être près de</translation>
    </message>
    <message>
        <source>Not in one house with</source>
        <translation>Pas dans la même maison que</translation>
    </message>
    <message>
        <source>Would share a room with somebody else</source>
        <translation>Partagerait une chambre avec quelqu&apos;un d&apos;autre</translation>
    </message>
    <message>
        <source>Only with a checked host</source>
        <translation>Seulement chez un hôte vérifié</translation>
    </message>
    <message>
        <source>Close to the meeting place</source>
        <translation>Près du lieu de rendez-vous</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Note for the hosts</source>
        <translation>Note pour les hôtes</translation>
    </message>
    <message>
        <source>Traveller</source>
        <translation>Voyageur</translation>
    </message>
    <message>
        <source>Travellers</source>
        <translation>Voyageurs</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Cancelled on</source>
        <translation>Désisté le</translation>
    </message>
    <message>
        <source>Waiting since</source>
        <translation>En attente depuis le</translation>
    </message>
    <message>
        <source>Arrives on</source>
        <translation>Arrive le</translation>
    </message>
    <message>
        <source>Leaves on</source>
        <translation>Repart le</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Chambre</translation>
    </message>
    <message>
        <source>Shares a double bed</source>
        <translation>Partage un grand lit</translation>
    </message>
    <message>
        <source>Would like to share with</source>
        <translation>Aimerait partager avec</translation>
    </message>
    <message>
        <source>Payment for a visit</source>
        <translation>Paiement pour un échange</translation>
    </message>
    <message>
        <source>Payments for visits</source>
        <translation>Paiements pour des échanges</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Payé le</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Please give the party a name, such as the family&apos;s.</source>
        <translation>Veuillez donner un nom au groupe, par exemple celui de la famille.</translation>
    </message>
    <message>
        <source>Please choose another party than this one.</source>
        <translation>Veuillez choisir un autre groupe que celui-ci.</translation>
    </message>
    <message>
        <source>The party has a host: please take it out there first.</source>
        <translation>Le groupe a un hôte&#xa0;: veuillez d&apos;abord l&apos;en retirer.</translation>
    </message>
    <message>
        <source>Please choose who travels.</source>
        <translation>Veuillez choisir qui voyage.</translation>
    </message>
    <message>
        <source>They would leave before they arrive.</source>
        <translation>Ils repartiraient avant d&apos;arriver.</translation>
    </message>
    <message>
        <source>Please choose who paid.</source>
        <translation>Veuillez choisir qui a payé.</translation>
    </message>
    <message>
        <source>Please write how much was paid.</source>
        <translation>Veuillez écrire combien a été payé.</translation>
    </message>
    <message>
        <source>Please choose who answers.</source>
        <translation>Veuillez choisir qui répond.</translation>
    </message>
    <message>
        <source>Please choose the question.</source>
        <translation>Veuillez choisir la question.</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>pas dit</translation>
    </message>
    <message>
        <source>they come to us</source>
        <translation>ils viennent chez nous</translation>
    </message>
    <message>
        <source>we go to them</source>
        <translation>nous allons chez eux</translation>
    </message>
    <message>
        <source>through screens</source>
        <translation>par écrans</translation>
    </message>
    <message>
        <source>friendship</source>
        <translation>amitié</translation>
    </message>
    <message>
        <source>municipal diplomacy</source>
        <translation>diplomatie municipale</translation>
    </message>
    <message>
        <source>fact-finding</source>
        <translation>voyage d&apos;étude</translation>
    </message>
    <message>
        <source>young people</source>
        <translation>jeunes</translation>
    </message>
    <message>
        <source>sport</source>
        <translation>sport</translation>
    </message>
    <message>
        <source>culture</source>
        <translation>culture</translation>
    </message>
    <message>
        <source>idea</source>
        <translation>idée</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prévu</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approuvé</translation>
    </message>
    <message>
        <source>open for booking</source>
        <translation>inscriptions ouvertes</translation>
    </message>
    <message>
        <source>booking closed</source>
        <translation>inscriptions closes</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>evaluated</source>
        <translation>évalué</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>n&apos;importe qui</translation>
    </message>
    <message>
        <source>adults</source>
        <translation>adultes</translation>
    </message>
    <message>
        <source>leaders</source>
        <translation>accompagnateurs</translation>
    </message>
    <message>
        <source>somebody alone</source>
        <translation>quelqu&apos;un seul</translation>
    </message>
    <message>
        <source>couple</source>
        <translation>couple</translation>
    </message>
    <message>
        <source>family</source>
        <translation>famille</translation>
    </message>
    <message>
        <source>friends</source>
        <translation>amis</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groupe</translation>
    </message>
    <message>
        <source>traveller</source>
        <translation>voyageur</translation>
    </message>
    <message>
        <source>leader</source>
        <translation>accompagnateur</translation>
    </message>
    <message>
        <source>driver</source>
        <translation>chauffeur</translation>
    </message>
    <message>
        <source>accompanying person</source>
        <translation>accompagnant</translation>
    </message>
    <message>
        <source>coming</source>
        <translation>vient</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>sollicité</translation>
    </message>
    <message>
        <source>on the waiting list</source>
        <translation>sur la liste d&apos;attente</translation>
    </message>
    <message>
        <source>asked, no answer yet</source>
        <translation>sollicité, pas encore de réponse</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>in reserve</source>
        <translation>en réserve</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>adults only</source>
        <translation>adultes seulement</translation>
    </message>
    <message>
        <source>adults and families</source>
        <translation>adultes et familles</translation>
    </message>
    <message>
        <source>young people only</source>
        <translation>jeunes seulement</translation>
    </message>
    <message>
        <source>boys or girls</source>
        <translation>garçons ou filles</translation>
    </message>
    <message>
        <source>girls only</source>
        <translation>filles seulement</translation>
    </message>
    <message>
        <source>boys only</source>
        <translation>garçons seulement</translation>
    </message>
    <message>
        <source>no young people alone</source>
        <translation>pas de jeunes seuls</translation>
    </message>
    <message>
        <source>together again</source>
        <translation>de nouveau ensemble</translation>
    </message>
    <message>
        <source>somebody new this time</source>
        <translation>quelqu&apos;un d&apos;autre cette fois</translation>
    </message>
    <message>
        <source>never again</source>
        <translation>plus jamais</translation>
    </message>
    <message>
        <source>the host</source>
        <translation>l&apos;hôte</translation>
    </message>
    <message>
        <source>the guest</source>
        <translation>l&apos;invité</translation>
    </message>
    <message>
        <source>ourselves</source>
        <translation>nous-mêmes</translation>
    </message>
    <message>
        <source>This host is one of another visit.</source>
        <translation>Cet hôte est celui d&apos;un autre échange.</translation>
    </message>
    <message>
        <source>This person is on the visit already.</source>
        <translation>Cette personne participe déjà à l&apos;échange.</translation>
    </message>
    <message>
        <source>This party is one of another visit.</source>
        <translation>Ce groupe est celui d&apos;un autre échange.</translation>
    </message>
    <message>
        <source>The visit is for paid-up members only. Put the person on the waiting list until the subscription is paid.</source>
        <translation>L&apos;échange est réservé aux adhérents à jour. Mettez la personne sur la liste d&apos;attente jusqu&apos;au paiement de la cotisation.</translation>
    </message>
    <message>
        <source>This household stands among the hosts already.</source>
        <translation>Ce foyer figure déjà parmi les hôtes.</translation>
    </message>
</context>
<context>
    <name>VisitsArea</name>
    <message>
        <source>Visits</source>
        <translation>Échanges</translation>
    </message>
    <message>
        <source>Hosts and their guests</source>
        <translation>Familles d’accueil et leurs invités</translation>
    </message>
    <message>
        <source>Who takes whom on the next visit, with addresses and what hosts must know.</source>
        <translation>Qui accueille qui lors du prochain échange, avec les adresses et ce que les hôtes doivent savoir.</translation>
    </message>
    <message>
        <source>Guests and their hosts</source>
        <translation>Invités et leurs familles d’accueil</translation>
    </message>
    <message>
        <source>Who stays where on the next visit, by name.</source>
        <translation>Qui loge où lors du prochain échange, par nom.</translation>
    </message>
    <message>
        <source>Who hosted whom</source>
        <translation>Qui a accueilli qui</translation>
    </message>
    <message>
        <source>The stays of all years, and whose turn it is to host.</source>
        <translation>Les séjours de toutes les années, et à qui le tour d&apos;accueillir.</translation>
    </message>
</context>
<context>
    <name>VisitsDue</name>
    <message numerus="yes">
        <source>%n travellers of %1 have not paid what is due.</source>
        <translation>
            <numerusform>%n voyageur de %1 n&apos;a pas payé ce qui est dû.</numerusform>
            <numerusform>%n voyageurs de %1 n&apos;ont pas payé ce qui est dû.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is over: write down what came of it.</source>
        <translation>%1 est terminé&#xa0;: notez ce qu&apos;il a donné.</translation>
    </message>
    <message>
        <source>%1 is to be approved, with its purpose and what it is to bring.</source>
        <translation>%1 est à approuver, avec son but et ce qu&apos;il doit apporter.</translation>
    </message>
    <message numerus="yes">
        <source>%n households have not answered whether they host for %1.</source>
        <translation>
            <numerusform>%n foyer n&apos;a pas répondu s&apos;il accueille pour %1.</numerusform>
            <numerusform>%n foyers n&apos;ont pas répondu s&apos;ils accueillent pour %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guests of %1 have no host yet.</source>
        <translation>
            <numerusform>%n invité de %1 n&apos;a pas encore d&apos;hôte.</numerusform>
            <numerusform>%n invités de %1 n&apos;ont pas encore d&apos;hôte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are on the waiting list of %1.</source>
        <translation>
            <numerusform>%n personne est sur la liste d&apos;attente de %1.</numerusform>
            <numerusform>%n personnes sont sur la liste d&apos;attente de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Booking for %1 ends on %2.</source>
        <translation>L&apos;inscription à %1 se termine le %2.</translation>
    </message>
    <message>
        <source>%1 begins on %2.</source>
        <translation>%1 commence le %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n travellers of %1 belong to no party, so nobody is asked to host them.</source>
        <translation>
            <numerusform>%n voyageur de %1 n&apos;appartient à aucun groupe&#xa0;; personne n&apos;est donc prié de l&apos;accueillir.</numerusform>
            <numerusform>%n voyageurs de %1 n&apos;appartiennent à aucun groupe&#xa0;; personne n&apos;est donc prié de les accueillir.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stands twice among the hosts of %2.</source>
        <translation>%1 figure deux fois parmi les hôtes de %2.</translation>
    </message>
    <message>
        <source>The party %1 of %2 is placed with a host who takes no part in it.</source>
        <translation>Le groupe %1 de %2 est placé chez un hôte qui n&apos;y participe pas.</translation>
    </message>
</context>
<context>
    <name>VisitsLists</name>
    <message>
        <source>All visits</source>
        <translation>Tous les échanges</translation>
    </message>
    <message>
        <source>To come or under way</source>
        <translation>À venir ou en cours</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Échu</translation>
    </message>
    <message>
        <source>Of all visits</source>
        <translation>De tous les échanges</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n visits</source>
        <translation>
            <numerusform>Afficher l&apos;échange (%n)</numerusform>
            <numerusform>Afficher les %n échanges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n parties</source>
        <translation>
            <numerusform>Afficher le groupe (%n)</numerusform>
            <numerusform>Afficher les %n groupes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n échange</numerusform>
            <numerusform>%n échanges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the next one in %n days</source>
        <translation>
            <numerusform>le prochain dans %n jour</numerusform>
            <numerusform>le prochain dans %n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitsPage</name>
    <message>
        <source>Visits</source>
        <translation>Échanges</translation>
    </message>
</context>
<context>
    <name>WillingnessForm</name>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Hours a month</source>
        <translation>Heures par mois</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>Nom&#xa0;: %1</translation>
    </message>
    <message>
        <source>Which of these would you take on, at the next AGM or later? One tick in each line helps; a line left empty means that you have not thought about it. Nothing is promised by it.</source>
        <translation>Lesquelles prendriez-vous, à la prochaine assemblée générale ou plus tard&#xa0;? Une croix par ligne aide&#xa0;; une ligne vide veut dire que vous n&apos;y avez pas réfléchi. Cela n&apos;engage à rien.</translation>
    </message>
    <message>
        <source>Hours a month that I have at most: %1</source>
        <translation>Heures par mois que j&apos;ai au plus&#xa0;: %1</translation>
    </message>
    <message>
        <source>Hours a month that are comfortable: %1</source>
        <translation>Heures par mois qui me vont&#xa0;: %1</translation>
    </message>
    <message>
        <source>Years in which I am away: %1</source>
        <translation>Années où je suis absent&#xa0;: %1</translation>
    </message>
    <message>
        <source>What I am good at: %1</source>
        <translation>Ce que je sais bien faire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Please give it back to the secretary. What you write is kept for the planning of the committee only.</source>
        <translation>Merci de le rendre au secrétariat. Ce que vous écrivez ne sert qu&apos;à préparer le comité.</translation>
    </message>
    <message>
        <source>Who would take which role?</source>
        <translation>Qui prendrait quelle fonction&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>There is no sheet “%1” in this workbook. It has these: %2.</source>
        <translation>Ce classeur n&apos;a pas de feuille «&#xa0;%1&#xa0;». Il a celles-ci&#xa0;: %2.</translation>
    </message>
    <message>
        <source>This workbook is empty: none of its sheets holds a row. Choose a file that holds a list.</source>
        <translation>Ce classeur est vide&#xa0;: aucune de ses feuilles n&apos;a de ligne. Choisissez un fichier qui contient une liste.</translation>
    </message>
    <message>
        <source>Excel workbook, sheet “%1”</source>
        <translation>Classeur Excel, feuille «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>OpenDocument spreadsheet, sheet “%1”</source>
        <translation>Classeur OpenDocument, feuille «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>A sheet of Excel holds at most 1,048,576 rows. Export to CSV instead.</source>
        <translation>Une feuille Excel contient au plus 1&#x202f;048&#x202f;576 lignes. Exportez plutôt en CSV.</translation>
    </message>
    <message>
        <source>“%1” could not be written. Check that there is room on the disk, or choose another folder.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;a pas pu être écrit. Vérifiez qu&apos;il reste de la place sur le disque, ou choisissez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>Workload</name>
    <message numerus="yes">
        <source>%1 holds %2 roles at once and gives about %n hours a month, %3 more than is comfortable.</source>
        <translation>
            <numerusform>%1 cumule %2 fonctions et donne environ %n heure par mois, %3 de plus que ce qui convient.</numerusform>
            <numerusform>%1 cumule %2 fonctions et donne environ %n heures par mois, %3 de plus que ce qui convient.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 gives about %n hours a month, %2 more than is comfortable.</source>
        <translation>
            <numerusform>%1 donne environ %n heure par mois, %2 de plus que ce qui convient.</numerusform>
            <numerusform>%1 donne environ %n heures par mois, %2 de plus que ce qui convient.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %n roles at once: %2.</source>
        <translation>
            <numerusform>%1 exerce %n fonction&#xa0;: %2.</numerusform>
            <numerusform>%1 cumule %n fonctions&#xa0;: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The work of %1 has grown: %n hours a month are written down, %2 were expected.</source>
        <translation>
            <numerusform>Le travail de %1 a augmenté&#xa0;: %n heure par mois est notée, %2 étaient prévues.</numerusform>
            <numerusform>Le travail de %1 a augmenté&#xa0;: %n heures par mois sont notées, %2 étaient prévues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has been on the committee for %n years without a rest.</source>
        <translation>
            <numerusform>%1 est au comité depuis %n an sans pause.</numerusform>
            <numerusform>%1 est au comité depuis %n ans sans pause.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who carries how much?</source>
        <translation>Qui porte combien&#xa0;?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Hours a month, estimated</source>
        <translation>Heures par mois, estimées</translation>
    </message>
    <message>
        <source>Hours a month, written down</source>
        <translation>Heures par mois, notées</translation>
    </message>
    <message>
        <source>Hours written down, by year</source>
        <translation>Heures notées, par année</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Nobody is on the committee yet.</source>
        <translation>Personne n&apos;est encore au comité.</translation>
    </message>
    <message numerus="yes">
        <source>%1 carries %2 of %n hours a month.</source>
        <translation>
            <numerusform>%1 assure %2 sur %n heure par mois.</numerusform>
            <numerusform>%1 assure %2 sur %n heures par mois.</numerusform>
        </translation>
    </message>
    <message>
        <source>The committee today</source>
        <translation>Le comité aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Fonctions</translation>
    </message>
    <message>
        <source>Hours a month</source>
        <translation>Heures par mois</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>À l&apos;aise</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>meetings missed, held</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Hours noted</source>
        <translation>Heures notées</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Absences</translation>
    </message>
    <message>
        <source>Years on end</source>
        <translation>Ans d’affilée</translation>
    </message>
</context>
<context>
    <name>Xlsx</name>
    <message>
        <source>This kind of workbook cannot be read. Open it in your spreadsheet program and save it as .xlsx or CSV.</source>
        <translation>Ce genre de classeur ne peut pas être lu. Ouvrez-le dans votre tableur et enregistrez-le en .xlsx ou CSV.</translation>
    </message>
    <message>
        <source>This workbook is damaged: it names no sheet. Open it in your spreadsheet program and save it again.</source>
        <translation>Ce classeur est abîmé&#xa0;: il ne nomme aucune feuille. Ouvrez-le dans votre tableur et enregistrez-le à nouveau.</translation>
    </message>
    <message>
        <source>This workbook is damaged or cut off. Open it in your spreadsheet program and save it again.</source>
        <translation>Ce classeur est abîmé ou coupé. Ouvrez-le dans votre tableur et enregistrez-le à nouveau.</translation>
    </message>
    <message>
        <source>Cell %1 holds a formula that failed (%2). It was left empty.</source>
        <translation>La case %1 contient une formule en erreur (%2). Elle est restée vide.</translation>
    </message>
</context>
<context>
    <name>Zip</name>
    <message>
        <source>This workbook is damaged or cut off. Open it in your spreadsheet program and save it again.</source>
        <translation>Ce classeur est abîmé ou coupé. Ouvrez-le dans votre tableur et enregistrez-le à nouveau.</translation>
    </message>
    <message>
        <source>This workbook unpacks to more than 200 MB, which is not a list. Copy the list alone to a new workbook.</source>
        <translation>Une fois décompressé, ce classeur dépasse 200 Mo&#xa0;: ce n&apos;est pas une liste. Copiez la liste seule dans un nouveau classeur.</translation>
    </message>
</context>
<context>
    <name>twinbook::AttendanceModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>✓ present</source>
        <translation>✓ présent</translation>
    </message>
    <message>
        <source>✉ apologies</source>
        <translation>✉ excusé</translation>
    </message>
    <message>
        <source>✗ absent</source>
        <translation>✗ absent</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>invité</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation>pas encore dit</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Était</translation>
    </message>
</context>
<context>
    <name>twinbook::BulkDialog</name>
    <message>
        <source>Change them</source>
        <translation>Les modifier</translation>
    </message>
    <message numerus="yes">
        <source>Change %n entries</source>
        <translation>
            <numerusform>Modifier %n fiche</numerusform>
            <numerusform>Modifier %n fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them get the same in one field; the others stay as they are.</source>
        <translation>Toutes reçoivent la même valeur dans un champ&#xa0;; les autres champs restent tels quels.</translation>
    </message>
    <message>
        <source>Which field</source>
        <translation>Quel champ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What it is to be</source>
        <translation>Ce qu&apos;il doit contenir</translation>
    </message>
    <message>
        <source>Changes all %1.</source>
        <translation>Modifie les %1 fiches.</translation>
    </message>
    <message numerus="yes">
        <source>Changes %1 of %2; %n have it already.</source>
        <translation>
            <numerusform>Modifie %1 fiches sur %2&#xa0;; %n l&apos;a déjà.</numerusform>
            <numerusform>Modifie %1 fiches sur %2&#xa0;; %n l&apos;ont déjà.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is entered, so what stands in this field now would be taken out.</source>
        <translation>Rien n&apos;est saisi&#xa0;: le contenu actuel de ce champ serait effacé.</translation>
    </message>
    <message numerus="yes">
        <source>Change “%1” of %n entries</source>
        <translation>
            <numerusform>Modifier «&#xa0;%1&#xa0;» de %n fiche</numerusform>
            <numerusform>Modifier «&#xa0;%1&#xa0;» de %n fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing the entries</source>
        <translation>Modification des fiches</translation>
    </message>
    <message numerus="yes">
        <source>Changed “%1” of %n entries.</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» modifié dans %n fiche.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» modifié dans %n fiches.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twinbook::ChartCard</name>
    <message>
        <source>Copy figures</source>
        <translation>Copier les chiffres</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>Afficher en graphique</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Afficher en tableau</translation>
    </message>
</context>
<context>
    <name>twinbook::ColumnsDialog</name>
    <message>
        <source>Move &amp;up</source>
        <translation>Vers le &amp;haut</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Vers le &amp;bas</translation>
    </message>
    <message>
        <source>&amp;Show these</source>
        <translation>A&amp;fficher celles-ci</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>Colonnes de la liste</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>Trouver une colonne</translation>
    </message>
    <message>
        <source>Columns, ticked if they are shown</source>
        <translation>Colonnes, cochées si elles sont affichées</translation>
    </message>
    <message>
        <source>Tick what you want to see. The columns stand from left to right as they stand here from top to bottom.</source>
        <translation>Cochez ce que vous voulez voir. Les colonnes se suivent de gauche à droite comme ici de haut en bas.</translation>
    </message>
    <message>
        <source>As at &amp;first</source>
        <translation>Comme au &amp;début</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
</context>
<context>
    <name>twinbook::CommitteePage</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Show the plan</source>
        <translation>Afficher le plan</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Fonctions</translation>
    </message>
    <message>
        <source>Show the roles</source>
        <translation>Afficher les fonctions</translation>
    </message>
    <message>
        <source>Terms of office</source>
        <translation>Mandats</translation>
    </message>
    <message>
        <source>Show the terms of office</source>
        <translation>Afficher les mandats</translation>
    </message>
    <message>
        <source>Who would</source>
        <translation>Qui voudrait</translation>
    </message>
    <message>
        <source>Show who would take which role</source>
        <translation>Afficher qui prendrait quelle fonction</translation>
    </message>
    <message>
        <source>Load and balance</source>
        <translation>Charge et équilibre</translation>
    </message>
    <message>
        <source>Show load and balance</source>
        <translation>Afficher charge et équilibre</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
    <message>
        <source>Show the meetings</source>
        <translation>Afficher les réunions</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Show the actions</source>
        <translation>Afficher les actions</translation>
    </message>
    <message>
        <source>Constitution</source>
        <translation>Statuts</translation>
    </message>
    <message>
        <source>Show the constitution</source>
        <translation>Afficher les statuts</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Show the hours worked</source>
        <translation>Afficher les heures</translation>
    </message>
    <message>
        <source>Honours</source>
        <translation>Distinctions</translation>
    </message>
    <message>
        <source>Show the honours</source>
        <translation>Afficher les distinctions</translation>
    </message>
    <message>
        <source>Two roles</source>
        <translation>Deux fonctions</translation>
    </message>
    <message>
        <source>Show the rules for two roles</source>
        <translation>Afficher les règles pour deux fonctions</translation>
    </message>
    <message>
        <source>Begin with the usual roles</source>
        <translation>Commencer par les fonctions habituelles</translation>
    </message>
    <message>
        <source>Ended today</source>
        <translation>Terminé aujourd&apos;hui</translation>
    </message>
</context>
<context>
    <name>twinbook::CompareDialog</name>
    <message>
        <source>Two plans side by side</source>
        <translation>Deux plans côte à côte</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <source>Print...</source>
        <translation>Imprimer...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>There is only this plan. Propose another one, with another number under How it is weighed or with other years, and compare both.</source>
        <translation>Il n&apos;y a que ce plan. Faites-en proposer un autre, avec un autre nombre sous Comment c&apos;est pesé ou d&apos;autres années, et comparez-les.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Années</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>different</source>
        <translation>différent</translation>
    </message>
    <message>
        <source>Both plans are the same.</source>
        <translation>Les deux plans sont identiques.</translation>
    </message>
    <message numerus="yes">
        <source>%n terms are different.</source>
        <translation>
            <numerusform>%n mandat diffère.</numerusform>
            <numerusform>%n mandats diffèrent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the terms that are the same too</source>
        <translation>Afficher aussi les mandats identiques</translation>
    </message>
</context>
<context>
    <name>twinbook::ConditionRow</name>
    <message>
        <source>a day, or “today”</source>
        <translation>une date, ou «&#xa0;today&#xa0;»</translation>
    </message>
    <message>
        <source>a language</source>
        <translation>une langue</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>How it is looked at</source>
        <translation>Comment on la regarde</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Take this condition away</source>
        <translation>Retirer cette condition</translation>
    </message>
</context>
<context>
    <name>twinbook::ConditionsDialog</name>
    <message>
        <source>Show these</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Conditions of the list</source>
        <translation>Conditions de la liste</translation>
    </message>
    <message>
        <source>Only those are shown that meet all of these.</source>
        <translation>Seules s&apos;affichent les fiches qui remplissent toutes ces conditions.</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Ajouter une condition</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Nothing in the list meets these conditions.</source>
        <translation>Rien dans la liste ne remplit ces conditions.</translation>
    </message>
    <message numerus="yes">
        <source>%n in the list meet these conditions.</source>
        <translation>
            <numerusform>%n fiche de la liste remplit ces conditions.</numerusform>
            <numerusform>%n fiches de la liste remplissent ces conditions.</numerusform>
        </translation>
    </message>
    <message>
        <source>It shows only: %1.</source>
        <translation>Elle ne montre que&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>twinbook::ConstitutionPresetDialog</name>
    <message>
        <source>Begin with a known constitution</source>
        <translation>Commencer par des statuts connus</translation>
    </message>
    <message>
        <source>Take what is nearest to yours, then compare every line with the paper: all of it can be changed.</source>
        <translation>Prenez les plus proches des vôtres, puis comparez chaque ligne au papier&#xa0;: tout peut être modifié.</translation>
    </message>
    <message>
        <source>Which one to begin with</source>
        <translation>Par lesquels commencer</translation>
    </message>
    <message>
        <source>None of these: I write down our own</source>
        <translation>Aucun de ceux-ci&#xa0;: je note les nôtres</translation>
    </message>
</context>
<context>
    <name>twinbook::ContactsDialog</name>
    <message>
        <source> (until %1)</source>
        <translation> (jusqu&apos;au %1)</translation>
    </message>
    <message>
        <source> (since %1)</source>
        <translation> (depuis le %1)</translation>
    </message>
    <message>
        <source>Add...</source>
        <translation>Ajouter...</translation>
    </message>
    <message>
        <source>Edit...</source>
        <translation>Modifier...</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Contact persons</source>
        <translation>Interlocuteurs</translation>
    </message>
    <message>
        <source>No contact person yet</source>
        <translation>Pas encore d&apos;interlocuteur</translation>
    </message>
    <message>
        <source>Persons of the book to whom one speaks there, each with their role.</source>
        <translation>Les personnes du livre à qui l&apos;on s&apos;adresse là-bas, chacune avec sa fonction.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Contact persons of %1</source>
        <translation>Interlocuteurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>Remove the contact person %1</source>
        <translation>Retirer l&apos;interlocuteur %1</translation>
    </message>
    <message>
        <source>Removed %1. Edit &gt; Undo brings it back.</source>
        <translation>%1&#xa0;: retiré. Édition &gt; Annuler le rétablit.</translation>
    </message>
    <message>
        <source>Only a corporate member has nominees: the category of its membership says how many.</source>
        <translation>Seul un membre collectif a des représentants&#xa0;: sa catégorie d&apos;adhésion dit combien.</translation>
    </message>
    <message numerus="yes">
        <source>Its membership allows %n nominees, and there are as many.</source>
        <translation>
            <numerusform>Son adhésion permet %n représentant, et il y en a un.</numerusform>
            <numerusform>Son adhésion permet %n représentants, et il y en a autant.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nominees of %1</source>
        <translation>Représentants de %1</translation>
    </message>
    <message>
        <source>No nominee yet</source>
        <translation>Pas encore de représentant</translation>
    </message>
    <message>
        <source>Persons of the book who speak and vote for this corporate member.</source>
        <translation>Personnes du livre qui parlent et votent pour ce membre collectif.</translation>
    </message>
    <message>
        <source>Remove the nominee %1</source>
        <translation>Retirer le représentant %1</translation>
    </message>
</context>
<context>
    <name>twinbook::DateEdit</name>
    <message>
        <source>Choose the date from a calendar</source>
        <translation>Choisir la date dans un calendrier</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it as %2.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une date. Écrivez-la comme %2.</translation>
    </message>
</context>
<context>
    <name>twinbook::DelegationDialog</name>
    <message>
        <source>Enter the gifts</source>
        <translation>Saisir les cadeaux</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Supprimer cette ligne</translation>
    </message>
    <message>
        <source>Gifts of a whole delegation</source>
        <translation>Cadeaux de toute une délégation</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>Cadeaux</translation>
    </message>
    <message>
        <source>Above, what all have in common. Below, one gift a line: who, what and its value, each with Enter; the same thing brings its value along.</source>
        <translation>En haut, ce que tous ont en commun. En bas, un cadeau par ligne&#xa0;: qui, quoi et sa valeur, chacun avec Entrée&#xa0;; la même chose apporte sa valeur.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Who of us, to begin with</source>
        <translation>Qui de nous, pour commencer</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nothing is entered yet.</source>
        <translation>Rien n&apos;est encore saisi.</translation>
    </message>
    <message>
        <source>%1. Line %2: %3</source>
        <translation>%1. Ligne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Line %1 cannot be saved: %2</source>
        <translation>La ligne %1 ne peut pas être enregistrée&#xa0;: %2</translation>
    </message>
    <message>
        <source>Entered %1.</source>
        <translation>Saisi&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Quitter sans enregistrer&#xa0;?</translation>
    </message>
    <message>
        <source>%1 would not be saved.</source>
        <translation>%1 ne seraient pas enregistrés.</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Quitter sans enregistrer</translation>
    </message>
</context>
<context>
    <name>twinbook::Desk</name>
    <message>
        <source>Your book %1 is no longer in its place. Perhaps it was moved, or its disk is not connected.</source>
        <translation>Votre livre %1 n&apos;est plus à sa place. Il a peut-être été déplacé, ou son disque n&apos;est pas branché.</translation>
    </message>
    <message>
        <source>The book cannot be opened</source>
        <translation>Le livre ne s&apos;ouvre pas</translation>
    </message>
    <message>
        <source>The book could not be backed up by itself. %1</source>
        <translation>La sauvegarde automatique du livre n&apos;a pas pu se faire. %1</translation>
    </message>
    <message>
        <source>The book cannot be made</source>
        <translation>Le livre ne peut pas être créé</translation>
    </message>
    <message>
        <source>Begin the book</source>
        <translation>Commencer le livre</translation>
    </message>
    <message>
        <source>The sample cannot be made</source>
        <translation>L&apos;exemple ne peut pas être créé</translation>
    </message>
    <message>
        <source>The backup cannot be restored</source>
        <translation>La sauvegarde ne peut pas être restaurée</translation>
    </message>
    <message>
        <source>The book is again as it was in the backup.</source>
        <translation>Le livre est de nouveau tel qu&apos;il était dans la sauvegarde.</translation>
    </message>
    <message>
        <source>Open a book</source>
        <translation>Ouvrir un livre</translation>
    </message>
    <message>
        <source>Twinbook books (*.twinbook)</source>
        <translation>Livres de Twinbook (*.twinbook)</translation>
    </message>
    <message>
        <source>Where to put the restored book</source>
        <translation>Où mettre le livre restauré</translation>
    </message>
    <message>
        <source>%1 (restored).twinbook</source>
        <translation>%1 (restauré).twinbook</translation>
    </message>
    <message>
        <source>Somebody else has this book open</source>
        <translation>Quelqu&apos;un d&apos;autre a ouvert ce livre</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>Ouvrir en lecture seule</translation>
    </message>
    <message>
        <source>If that computer was switched off or broke down while the book was open, only the mark was left behind, and you may open the book anyway. Be sure that nobody works in it: what both of you write would be mixed.</source>
        <translation>Si cet ordinateur a été éteint ou est tombé en panne pendant que le livre était ouvert, il n&apos;en reste que la marque, et vous pouvez ouvrir le livre quand même. Assurez-vous que personne n&apos;y travaille&#xa0;: ce que vous écririez à deux serait mêlé.</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Ouvrir quand même</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>twinbook::DetailView</name>
    <message>
        <source>Keys: %1</source>
        <translation>Touches&#xa0;: %1</translation>
    </message>
    <message>
        <source>Everything about %1</source>
        <translation>Tout sur %1</translation>
    </message>
</context>
<context>
    <name>twinbook::DueList</name>
    <message>
        <source>What is to be done</source>
        <translation>Ce qui est à faire</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Afficher %n autre</numerusform>
            <numerusform>Afficher %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twinbook::DuplicatesDialog</name>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Pas les mêmes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation>Chercher les doublons</translation>
    </message>
    <message>
        <source>Pairs that may be the same</source>
        <translation>Paires peut-être identiques</translation>
    </message>
    <message>
        <source>No duplicates found</source>
        <translation>Aucun doublon trouvé</translation>
    </message>
    <message>
        <source>Nobody seems to be in the book twice. Names, birthdays, e-mail addresses, telephone numbers and addresses were compared.</source>
        <translation>Personne ne semble figurer deux fois dans le livre. Les noms, dates de naissance, adresses e-mail, téléphones et adresses ont été comparés.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Merged %1 and %2.</source>
        <translation>%1 et %2 ont été fusionnés.</translation>
    </message>
    <message>
        <source>%1 and %2 are not the same</source>
        <translation>%1 et %2 ne sont pas la même entrée</translation>
    </message>
    <message>
        <source>%1 and %2 will not be shown as duplicates again.</source>
        <translation>%1 et %2 ne seront plus montrés comme doublons.</translation>
    </message>
    <message>
        <source>Undone: all is as it was before.</source>
        <translation>Annulé&#xa0;: tout est comme avant.</translation>
    </message>
    <message>
        <source>Looking for entries that are in the book twice</source>
        <translation>Recherche des entrées en double</translation>
    </message>
</context>
<context>
    <name>twinbook::Enclosing</name>
    <message>
        <source>Attach a file...</source>
        <translation>Joindre un fichier...</translation>
    </message>
    <message>
        <source>Save it elsewhere</source>
        <translation>L&apos;enregistrer ailleurs</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Le sortir</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Joindre un fichier</translation>
    </message>
    <message>
        <source>Photographs and letters (*.jpg *.jpeg *.png *.gif *.webp *.pdf *.doc *.docx *.odt *.txt *.eml)</source>
        <translation>Photos et lettres (*.jpg *.jpeg *.png *.gif *.webp *.pdf *.doc *.docx *.odt *.txt *.eml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose the entry first that the file belongs to.</source>
        <translation>Choisissez d&apos;abord l&apos;entrée à laquelle appartient le fichier.</translation>
    </message>
    <message>
        <source>Attach %1 to %2</source>
        <translation>Joindre %1 à %2</translation>
    </message>
    <message>
        <source>Attached %1.</source>
        <translation>%1 a été joint.</translation>
    </message>
    <message>
        <source>No program on this computer opens %1. Save it elsewhere and open it there.</source>
        <translation>Aucun programme de cet ordinateur n&apos;ouvre %1. Enregistrez-le ailleurs et ouvrez-le là.</translation>
    </message>
    <message>
        <source>Into which folder?</source>
        <translation>Dans quel dossier&#xa0;?</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <translation>Sortir %1</translation>
    </message>
    <message>
        <source>Took out %1.</source>
        <translation>%1 a été sorti.</translation>
    </message>
</context>
<context>
    <name>twinbook::FoldedSection</name>
    <message>
        <source>Opened. Press to fold it away.</source>
        <translation>Déplié. Appuyez pour replier.</translation>
    </message>
    <message>
        <source>Folded away. Press to open.</source>
        <translation>Replié. Appuyez pour déplier.</translation>
    </message>
</context>
<context>
    <name>twinbook::ForgetDialog</name>
    <message>
        <source>Forget %1 for good?</source>
        <translation>Oublier %1 pour de bon&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Forget %n people for good?</source>
        <translation>
            <numerusform>Oublier %n personne pour de bon&#xa0;?</numerusform>
            <numerusform>Oublier %n personnes pour de bon&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget for good</source>
        <translation>Oublier pour de bon</translation>
    </message>
    <message>
        <source>This cannot be undone: it goes from the book and from all its History, and neither Undo nor History brings it back.</source>
        <translation>C&apos;est sans retour&#xa0;: cela part du livre et de tout l&apos;Historique, et ni Annuler ni l&apos;Historique ne le ramènent.</translation>
    </message>
    <message>
        <source>What goes and what stays</source>
        <translation>Ce qui part et ce qui reste</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Ce qui part</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Ce qui reste</translation>
    </message>
    <message>
        <source>Please look at it yourself</source>
        <translation>À voir vous-même</translation>
    </message>
    <message numerus="yes">
        <source>%n backups beside the book were made before and still hold it. Copies kept elsewhere are yours to delete.</source>
        <translation>
            <numerusform>%n sauvegarde à côté du livre a été faite avant et le contient encore. Les copies gardées ailleurs, c&apos;est à vous de les effacer.</numerusform>
            <numerusform>%n sauvegardes à côté du livre ont été faites avant et le contiennent encore. Les copies gardées ailleurs, c&apos;est à vous de les effacer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete these backups too, and make a new one</source>
        <translation>Supprimer aussi ces sauvegardes et en faire une nouvelle</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forgotten for good: %n people.</source>
        <translation>
            <numerusform>Oubliée pour de bon&#xa0;: %n personne.</numerusform>
            <numerusform>Oubliées pour de bon&#xa0;: %n personnes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The backups made before were deleted and a new one was made.</source>
        <translation>Les sauvegardes faites avant ont été supprimées et une nouvelle a été faite.</translation>
    </message>
    <message numerus="yes">
        <source>%n backups could not be deleted: please do so yourself.</source>
        <translation>
            <numerusform>%n sauvegarde n&apos;a pas pu être supprimée&#xa0;: faites-le vous-même.</numerusform>
            <numerusform>%n sauvegardes n&apos;ont pas pu être supprimées&#xa0;: faites-le vous-même.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twinbook::Form</name>
    <message>
        <source>“%1” is not a whole number. Write it in figures, for example 2.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un nombre entier. Écrivez-le en chiffres, par exemple 2.</translation>
    </message>
    <message>
        <source>French B2, German A1</source>
        <translation>français B2, allemand A1</translation>
    </message>
</context>
<context>
    <name>twinbook::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Quitter sans enregistrer&#xa0;?</translation>
    </message>
    <message>
        <source>You have changed something here that is not saved yet.</source>
        <translation>Vous avez changé ici quelque chose qui n&apos;est pas encore enregistré.</translation>
    </message>
    <message>
        <source>Throw the changes away</source>
        <translation>Abandonner les modifications</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Continuer à modifier</translation>
    </message>
</context>
<context>
    <name>twinbook::FormField</name>
    <message>
        <source>%1 (needed)</source>
        <translation>%1 (obligatoire)</translation>
    </message>
</context>
<context>
    <name>twinbook::GiftAidDialog</name>
    <message>
        <source>Save the schedule...</source>
        <translation>Enregistrer le tableau...</translation>
    </message>
    <message>
        <source>Gift Aid schedule</source>
        <translation>Tableau Gift Aid</translation>
    </message>
    <message>
        <source>Claim what was given until</source>
        <translation>Réclamer ce qui a été donné jusqu&apos;au</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n gifts and subscriptions of %1: %2 to claim back.</source>
        <translation>
            <numerusform>%n don ou cotisation de %1&#xa0;: %2 à réclamer.</numerusform>
            <numerusform>%n dons et cotisations de %1&#xa0;: %2 à réclamer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n payments. The report “Gift Aid” says why.</source>
        <translation>
            <numerusform>Laissé de côté&#xa0;: %n paiement. Le rapport «&#xa0;Gift Aid&#xa0;» dit pourquoi.</numerusform>
            <numerusform>Laissés de côté&#xa0;: %n paiements. Le rapport «&#xa0;Gift Aid&#xa0;» dit pourquoi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Has this claim been sent?</source>
        <translation>Cette demande est-elle envoyée&#xa0;?</translation>
    </message>
    <message>
        <source>Yes, it has been sent</source>
        <translation>Oui, elle est envoyée</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Save the Gift Aid schedule</source>
        <translation>Enregistrer le tableau Gift Aid</translation>
    </message>
    <message>
        <source>OpenDocument spreadsheet (*.ods);;Table for any spreadsheet (*.csv)</source>
        <translation>Classeur OpenDocument (*.ods);;Tableau pour tout tableur (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n lines as %1.</source>
        <translation>
            <numerusform>%n ligne enregistrée sous %1.</numerusform>
            <numerusform>%n lignes enregistrées sous %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Small gifts in one line</source>
        <translation>Petits dons en une ligne</translation>
    </message>
    <message>
        <source>Gifts of up to %1 then stand together, without names.</source>
        <translation>Les dons jusqu&apos;à %1 tiennent alors ensemble, sans noms.</translation>
    </message>
    <message>
        <source>There is nothing in this time that can be claimed on and has not been claimed.</source>
        <translation>Il n&apos;y a rien dans cette période qui puisse être réclamé et ne l&apos;ait pas été.</translation>
    </message>
    <message>
        <source>Small gifts in cash without a declaration in the tax year %1: %2. Of them %3 count and bring %4.</source>
        <comment>2025/26, amounts</comment>
        <translation>Petits dons en espèces sans déclaration dans l&apos;année fiscale %1&#xa0;: %2. %3 en comptent et rapportent %4.</translation>
    </message>
    <message>
        <source>They are claimed without a schedule.</source>
        <translation>Ils se réclament sans tableau.</translation>
    </message>
    <message>
        <source>Once it has, the book keeps with each of these gifts that it is claimed, so that nothing is claimed twice. What comes in late is in the next schedule. It can be undone.</source>
        <translation>Si oui, le livre retient pour chacun de ces dons qu&apos;il est réclamé, pour que rien ne le soit deux fois. Ce qui arrive en retard est dans le tableau suivant. Cela peut être annulé.</translation>
    </message>
    <message>
        <source>The next Gift Aid schedule leaves these gifts out.</source>
        <translation>Le prochain tableau Gift Aid laisse ces dons de côté.</translation>
    </message>
</context>
<context>
    <name>twinbook::GiftDialog</name>
    <message>
        <source>Edit entry</source>
        <translation>Modifier l&apos;entrée</translation>
    </message>
    <message>
        <source>Take a gift out of the cupboard</source>
        <translation>Sortir un cadeau de l&apos;armoire</translation>
    </message>
    <message>
        <source>Enter a correction</source>
        <translation>Saisir une rectification</translation>
    </message>
    <message>
        <source>Enter a gift</source>
        <translation>Saisir un cadeau</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Enregistrer les modifications</translation>
    </message>
    <message>
        <source>Enter the correction</source>
        <translation>Saisir la rectification</translation>
    </message>
    <message>
        <source>Enter the gift</source>
        <translation>Saisir le cadeau</translation>
    </message>
    <message>
        <source>The published entry stays as it is. This new entry says how it ought to have read.</source>
        <translation>L&apos;entrée publiée reste telle quelle. Cette nouvelle entrée dit ce qui aurait dû y être écrit.</translation>
    </message>
    <message>
        <source>Enter the exchange rate</source>
        <translation>Saisir le taux de change</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Enter %1</source>
        <translation>Saisir %1</translation>
    </message>
    <message>
        <source>Entered %1.</source>
        <translation>Saisi&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This entry has been published</source>
        <translation>Cette entrée a été publiée</translation>
    </message>
    <message>
        <source>It stays as it is, so that the register can be relied on. Where it is wrong, a new entry puts it right and says which one it corrects.</source>
        <translation>Elle reste telle quelle, pour qu&apos;on puisse se fier au registre. Si elle est fausse, une nouvelle entrée la rectifie et dit laquelle elle corrige.</translation>
    </message>
    <message>
        <source>Take out the gift</source>
        <translation>Sortir le cadeau</translation>
    </message>
</context>
<context>
    <name>twinbook::GiftGrid</name>
    <message>
        <source>Who got it</source>
        <translation>Qui l&apos;a reçu</translation>
    </message>
    <message>
        <source>Who gave it</source>
        <translation>Qui l&apos;a donné</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Ce que c&apos;était</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>On our side</source>
        <translation>De notre côté</translation>
    </message>
    <message>
        <source>What the rules say</source>
        <translation>Ce que disent les règles</translation>
    </message>
    <message>
        <source>%1, %2 in all</source>
        <comment>18 gifts, an amount</comment>
        <translation>%1, %2 en tout</translation>
    </message>
    <message numerus="yes">
        <source>%n gifts</source>
        <translation>
            <numerusform>%n cadeau</numerusform>
            <numerusform>%n cadeaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n must be registered by %1</source>
        <translation>
            <numerusform>%n est à inscrire jusqu&apos;au %1</numerusform>
            <numerusform>%n sont à inscrire jusqu&apos;au %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n must be registered</source>
        <translation>
            <numerusform>%n est à inscrire</numerusform>
            <numerusform>%n sont à inscrire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the value of %n is still needed</source>
        <translation>
            <numerusform>la valeur de %n reste à estimer</numerusform>
            <numerusform>la valeur de %n reste à estimer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter %n gifts</source>
        <translation>
            <numerusform>Saisir %n cadeau</numerusform>
            <numerusform>Saisir %n cadeaux</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twinbook::GiftsPage</name>
    <message>
        <source>Register</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Show the register</source>
        <translation>Afficher le registre</translation>
    </message>
    <message>
        <source>Gift cupboard</source>
        <translation>Armoire à cadeaux</translation>
    </message>
    <message>
        <source>Show the gift cupboard</source>
        <translation>Afficher l&apos;armoire à cadeaux</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Show the rules</source>
        <translation>Afficher les règles</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Show what was published</source>
        <translation>Afficher ce qui a été publié</translation>
    </message>
    <message>
        <source>Nil returns</source>
        <translation>États néant</translation>
    </message>
    <message>
        <source>Show the nil returns</source>
        <translation>Afficher les états néant</translation>
    </message>
    <message>
        <source>Choose the rules of our council</source>
        <translation>Choisir les règles de notre collectivité</translation>
    </message>
    <message>
        <source>Registered today</source>
        <translation>Inscrit aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Enter a correction...</source>
        <translation>Saisir une rectification...</translation>
    </message>
    <message>
        <source>Gifts of a whole delegation...</source>
        <translation>Cadeaux de toute une délégation...</translation>
    </message>
    <message>
        <source>Publish the register...</source>
        <translation>Publier le registre...</translation>
    </message>
    <message>
        <source>Take out...</source>
        <translation>Sortir...</translation>
    </message>
    <message>
        <source>These are registered already.</source>
        <translation>Ceux-ci sont déjà inscrits.</translation>
    </message>
    <message numerus="yes">
        <source>Register %n entries</source>
        <translation>
            <numerusform>Inscrire %n entrée</numerusform>
            <numerusform>Inscrire %n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Registering</source>
        <translation>Inscription en cours</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are written down as registered today.</source>
        <translation>
            <numerusform>%n entrée est notée comme inscrite aujourd&apos;hui.</numerusform>
            <numerusform>%n entrées sont notées comme inscrites aujourd&apos;hui.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twinbook::HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>F1 opens the help of the page you are on.</source>
        <translation>F1 ouvre l&apos;aide de la page où vous êtes.</translation>
    </message>
</context>
<context>
    <name>twinbook::HelpView</name>
    <message>
        <source>Find in help</source>
        <translation>Chercher dans l&apos;aide</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>The help page</source>
        <translation>La page d&apos;aide</translation>
    </message>
    <message>
        <source>No help page was found</source>
        <translation>Aucune page d&apos;aide n&apos;a été trouvée</translation>
    </message>
    <message>
        <source>Try fewer or other words.</source>
        <translation>Essayez avec moins de mots, ou d&apos;autres.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>twinbook::HistoryModel</name>
    <message>
        <source>%1 (undone since)</source>
        <translation>%1 (annulé depuis)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
</context>
<context>
    <name>twinbook::HistoryPage</name>
    <message>
        <source>Undo this change</source>
        <translation>Annuler ce changement</translation>
    </message>
    <message>
        <source>Show all changes</source>
        <translation>Afficher tous les changements</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Nothing has been changed yet</source>
        <translation>Rien n&apos;a encore été changé</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>%1 at %2, by %3</source>
        <translation>%1 à %2, par %3</translation>
    </message>
    <message>
        <source>This has been undone since.</source>
        <translation>Cela a été annulé depuis.</translation>
    </message>
    <message>
        <source>The last changes; scroll down for older ones</source>
        <translation>Les derniers changements&#xa0;; faites défiler pour les plus anciens</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n changement</numerusform>
            <numerusform>%n changements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only what concerns %1: %n changes</source>
        <translation>
            <numerusform>Seulement ce qui concerne %1&#xa0;: %n changement</numerusform>
            <numerusform>Seulement ce qui concerne %1&#xa0;: %n changements</numerusform>
        </translation>
    </message>
    <message>
        <source>a record that is gone</source>
        <translation>une entrée disparue</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>Which day</source>
        <translation>Quel jour</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>Whose changes</source>
        <translation>Changements de qui</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Every change to the book is noted here: what it was, when, and by whom. Any of them can be undone, even after months.</source>
        <translation>Chaque changement du livre est noté ici&#xa0;: ce qui a été fait, quand et par qui. Chacun peut être annulé, même des mois après.</translation>
    </message>
</context>
<context>
    <name>twinbook::HomeDialog</name>
    <message>
        <source>More about the address</source>
        <translation>Plus sur l&apos;adresse</translation>
    </message>
    <message>
        <source>Who moves out?</source>
        <translation>Qui quitte le foyer&#xa0;?</translation>
    </message>
    <message>
        <source>Tick those who will have a household of their own.</source>
        <translation>Cochez ceux qui auront leur propre foyer.</translation>
    </message>
    <message>
        <source>They take the offer to host visitors with them</source>
        <translation>Ils emportent l&apos;offre d&apos;accueillir des visiteurs</translation>
    </message>
    <message>
        <source>Their new address</source>
        <translation>Leur nouvelle adresse</translation>
    </message>
    <message>
        <source>Leave it empty if it is not known yet.</source>
        <translation>Laissez vide si elle n&apos;est pas encore connue.</translation>
    </message>
    <message>
        <source>Split the household %1</source>
        <translation>Séparer le foyer %1</translation>
    </message>
    <message>
        <source>Split the household</source>
        <translation>Séparer le foyer</translation>
    </message>
    <message>
        <source>The new address</source>
        <translation>La nouvelle adresse</translation>
    </message>
    <message>
        <source>They host visitors there as before, with the same rooms</source>
        <translation>Ils y accueillent comme avant, avec les mêmes chambres</translation>
    </message>
    <message>
        <source>Hosting visitors</source>
        <translation>Accueil de visiteurs</translation>
    </message>
    <message>
        <source>Please write down the new address.</source>
        <translation>Indiquez la nouvelle adresse.</translation>
    </message>
    <message>
        <source>Move house: %1</source>
        <translation>Déménager&#xa0;: %1</translation>
    </message>
    <message>
        <source>Save the new address</source>
        <translation>Enregistrer la nouvelle adresse</translation>
    </message>
    <message>
        <source>Who moves in?</source>
        <translation>Qui emménage&#xa0;?</translation>
    </message>
    <message>
        <source>Type part of a name. Somebody who is not in the book yet is added with “Add a person to this home”.</source>
        <translation>Tapez une partie du nom. Une personne qui n&apos;est pas encore dans le livre s&apos;ajoute par «&#xa0;Ajouter une personne à ce foyer&#xa0;».</translation>
    </message>
    <message>
        <source>Please say who it is.</source>
        <translation>Dites de qui il s&apos;agit.</translation>
    </message>
    <message>
        <source>%1 lives here already.</source>
        <translation>%1 habite déjà ici.</translation>
    </message>
    <message>
        <source>Somebody moves in: %1</source>
        <translation>Quelqu&apos;un emménage&#xa0;: %1</translation>
    </message>
    <message>
        <source>Move in</source>
        <translation>Emménager</translation>
    </message>
    <message>
        <source>%1 moves out</source>
        <translation>%1 quitte le foyer</translation>
    </message>
    <message>
        <source>Move out</source>
        <translation>Quitter le foyer</translation>
    </message>
</context>
<context>
    <name>twinbook::HomePage</name>
    <message>
        <source>Print what is due</source>
        <translation>Imprimer ce qui est à faire</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Nothing is due in the coming weeks. Whatever comes up will stand here by itself: passports that expire, subscriptions to be paid, and more.</source>
        <translation>Rien n&apos;est à faire dans les semaines qui viennent. Ce qui se présentera s&apos;affichera ici de lui-même&#xa0;: passeports qui expirent, cotisations à régler, et le reste.</translation>
    </message>
    <message>
        <source>Import my list</source>
        <translation>Importer ma liste</translation>
    </message>
    <message>
        <source>Your book is ready, and still empty</source>
        <translation>Votre livre est prêt, et encore vide</translation>
    </message>
    <message>
        <source>Begin with your people: take over the list you keep in a spreadsheet or an address book, or enter them one by one. From then on this page tells you what needs doing.</source>
        <translation>Commencez par les personnes&#xa0;: reprenez la liste que vous tenez dans un tableur ou un carnet d&apos;adresses, ou saisissez-les une à une. Dès lors, cette page vous dira ce qu&apos;il y a à faire.</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Bonjour</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Bonjour</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Bonsoir</translation>
    </message>
    <message>
        <source>Good morning, %1</source>
        <translation>Bonjour %1</translation>
    </message>
    <message>
        <source>Good afternoon, %1</source>
        <translation>Bonjour %1</translation>
    </message>
    <message>
        <source>Good evening, %1</source>
        <translation>Bonsoir %1</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n en retard</numerusform>
            <numerusform>%n en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later</source>
        <translation>
            <numerusform>%n plus tard</numerusform>
            <numerusform>%n plus tard</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing due</source>
        <translation>rien à faire</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Ce qui est à faire</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Pour le</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Ce qui est à faire</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Rien n&apos;est à faire.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>Ajouter des personnes</translation>
    </message>
    <message numerus="yes">
        <source>%n now or within a fortnight</source>
        <translation>
            <numerusform>%n maintenant ou dans les quinze jours</numerusform>
            <numerusform>%n maintenant ou dans les quinze jours</numerusform>
        </translation>
    </message>
    <message>
        <source>See the sample committee</source>
        <translation>Voir le comité d&apos;exemple</translation>
    </message>
</context>
<context>
    <name>twinbook::ImportAssistant</name>
    <message>
        <source>Import a list</source>
        <translation>Importer une liste</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>What is in the list?</source>
        <translation>Que contient la liste&#xa0;?</translation>
    </message>
    <message>
        <source>Any table will do: a spreadsheet (.xlsx, .ods), a table saved as .csv or .txt, or the address book of a telephone or e-mail program (.vcf). The columns may be in any order, with headings in English, French or German.</source>
        <translation>Tout tableau convient&#xa0;: une feuille de tableur (.xlsx, .ods), un tableau enregistré en .csv ou .txt, ou le carnet d&apos;adresses d&apos;un téléphone ou d&apos;une messagerie (.vcf). L&apos;ordre des colonnes est libre, les en-têtes peuvent être en français, en anglais ou en allemand.</translation>
    </message>
    <message>
        <source>Choose the file...</source>
        <translation>Choisir le fichier...</translation>
    </message>
    <message>
        <source>Or drag it from its folder onto this window.</source>
        <translation>Ou faites-le glisser de son dossier sur cette fenêtre.</translation>
    </message>
    <message>
        <source>You will see what would happen before anything is changed, and can undo all of it afterwards.</source>
        <translation>Vous verrez ce qui se passerait avant que rien ne soit changé, et vous pourrez tout annuler ensuite.</translation>
    </message>
    <message>
        <source>Undo the whole import</source>
        <translation>Annuler toute l&apos;importation</translation>
    </message>
    <message>
        <source>Choose the list</source>
        <translation>Choisir la liste</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.xlsx *.ods *.vcf *.vcard)</source>
        <translation>Listes (*.csv *.tsv *.txt *.xlsx *.ods *.vcf *.vcard)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
    <message>
        <source>1 of 4: Choose the file</source>
        <translation>1 sur 4&#xa0;: choisir le fichier</translation>
    </message>
    <message>
        <source>2 of 4: What the columns hold</source>
        <translation>2 sur 4&#xa0;: les colonnes</translation>
    </message>
    <message>
        <source>3 of 4: What would happen</source>
        <translation>3 sur 4&#xa0;: l&apos;aperçu</translation>
    </message>
    <message>
        <source>4 of 4: Done</source>
        <translation>4 sur 4&#xa0;: terminé</translation>
    </message>
    <message>
        <source>Show what would happen</source>
        <translation>Montrer ce qui se passerait</translation>
    </message>
    <message numerus="yes">
        <source>Import %n lines</source>
        <translation>
            <numerusform>Importer %n ligne</numerusform>
            <numerusform>Importer %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importation de %1</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importer %1</translation>
    </message>
    <message>
        <source>From %1: %2, %3.</source>
        <translation>Depuis %1&#xa0;: %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n entrée ajoutée</numerusform>
            <numerusform>%n entrées ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n entrée modifiée</numerusform>
            <numerusform>%n entrées modifiées</numerusform>
        </translation>
    </message>
    <message>
        <source>The import has been undone. The book is as it was before.</source>
        <translation>L&apos;importation a été annulée. Le livre est tel qu&apos;il était avant.</translation>
    </message>
    <message>
        <source>From %1: %2.</source>
        <translation>Depuis %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Remarks about the lines</source>
        <translation>Remarques sur les lignes</translation>
    </message>
    <message numerus="yes">
        <source>%n remarks about the lines:</source>
        <translation>
            <numerusform>%n remarque sur les lignes&#xa0;:</numerusform>
            <numerusform>%n remarques sur les lignes&#xa0;:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twinbook::ImportColumnsStep</name>
    <message>
        <source>Found out by itself</source>
        <translation>À deviner</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>Jour, mois, année</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>Mois, jour, année</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>Année, mois, jour</translation>
    </message>
    <message>
        <source>Does the first line hold headings?</source>
        <translation>La première ligne contient-elle les en-têtes&#xa0;?</translation>
    </message>
    <message>
        <source>How are dates written?</source>
        <translation>Comment les dates sont-elles écrites&#xa0;?</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Par exemple</translation>
    </message>
    <message>
        <source>Taken as</source>
        <translation>Devient</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>%1 is taken as</source>
        <translation>%1 devient</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n columns will be taken over. Change what was not understood.</source>
        <translation>
            <numerusform>%1 colonne sur %n sera reprise. Changez ce qui n&apos;a pas été compris.</numerusform>
            <numerusform>Colonnes reprises&#xa0;: %1 sur %n. Changez ce qui n&apos;a pas été compris.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twinbook::ImportPreviewStep</name>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Which lines to show</source>
        <translation>Quelles lignes montrer</translation>
    </message>
    <message>
        <source>Take all shown</source>
        <translation>Prendre ces lignes</translation>
    </message>
    <message>
        <source>Leave out all shown</source>
        <translation>Laisser ces lignes de côté</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation>Lignes du fichier</translation>
    </message>
    <message>
        <source>About this line</source>
        <translation>Au sujet de cette ligne</translation>
    </message>
    <message numerus="yes">
        <source>%n further remarks about the file.</source>
        <translation>
            <numerusform>%n autre remarque sur le fichier.</numerusform>
            <numerusform>%n autres remarques sur le fichier.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>which lines, how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Toutes les lignes</translation>
    </message>
    <message>
        <source>To be added</source>
        <translation>À ajouter</translation>
    </message>
    <message>
        <source>To be changed</source>
        <translation>À modifier</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Déjà là</translation>
    </message>
    <message>
        <source>With a remark</source>
        <translation>Avec une remarque</translation>
    </message>
    <message numerus="yes">
        <source>%n lines read:</source>
        <translation>
            <numerusform>%n ligne lue&#xa0;:</numerusform>
            <numerusform>%n lignes lues&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be added</source>
        <translation>
            <numerusform>%n à ajouter</numerusform>
            <numerusform>%n à ajouter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be changed</source>
        <translation>
            <numerusform>%n à modifier</numerusform>
            <numerusform>%n à modifier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already in the book</source>
        <translation>
            <numerusform>%n déjà dans le livre</numerusform>
            <numerusform>%n déjà dans le livre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n laissée de côté</numerusform>
            <numerusform>%n laissées de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: will be “%2”</source>
        <translation>%1&#xa0;: sera «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1: “%2” becomes “%3”</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» devient «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>All shown</source>
        <translation>Lignes montrées</translation>
    </message>
    <message>
        <source>Take or leave out all lines that are shown</source>
        <translation>Prendre ou laisser de côté toutes les lignes montrées</translation>
    </message>
    <message numerus="yes">
        <source>%n nil returns to be noted</source>
        <translation>
            <numerusform>%n déclaration néant à noter</numerusform>
            <numerusform>%n déclarations néant à noter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twinbook::ImportRowsModel</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Déjà là</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissée de côté</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Reprise</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (et %n autre)</numerusform>
            <numerusform>%1 (et %n autres)</numerusform>
        </translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>Who or what</source>
        <translation>Qui ou quoi</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Noté</translation>
    </message>
</context>
<context>
    <name>twinbook::LabelDialog</name>
    <message>
        <source>Only one for each household</source>
        <translation>Une seule par foyer</translation>
    </message>
    <message>
        <source>Show the sheets</source>
        <translation>Afficher les planches</translation>
    </message>
    <message>
        <source>Address labels</source>
        <translation>Étiquettes d&apos;adresse</translation>
    </message>
    <message numerus="yes">
        <source>Everybody in the list as it is now (%n)</source>
        <translation>
            <numerusform>Toute la liste telle qu&apos;elle est (%n)</numerusform>
            <numerusform>Toute la liste telle qu&apos;elle est (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Those selected in the list (%n)</source>
        <translation>
            <numerusform>La personne choisie dans la liste (%n)</numerusform>
            <numerusform>Les personnes choisies dans la liste (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Members who get letters on paper (%n)</source>
        <translation>
            <numerusform>Les adhérents qui reçoivent du courrier sur papier (%n)</numerusform>
            <numerusform>Les adhérents qui reçoivent du courrier sur papier (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Planche</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>There is nobody here with an address to print.</source>
        <translation>Il n&apos;y a ici personne avec une adresse à imprimer.</translation>
    </message>
    <message>
        <source>%1 on %2.</source>
        <comment>21 labels, 1 sheet</comment>
        <translation>%1 sur %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n labels</source>
        <translation>
            <numerusform>%n étiquette</numerusform>
            <numerusform>%n étiquettes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets</source>
        <translation>
            <numerusform>%n planche</numerusform>
            <numerusform>%n planches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> et %n autre</numerusform>
            <numerusform> et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>No address is known for %1.</source>
        <translation>Aucune adresse connue pour %1.</translation>
    </message>
</context>
<context>
    <name>twinbook::LetterEditor</name>
    <message>
        <source>Back to the text of the program</source>
        <translation>Revenir au texte du programme</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>Écrire une lettre</translation>
    </message>
    <message>
        <source>Change a letter</source>
        <translation>Modifier une lettre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Pour quoi faire</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Enter or a double click puts the field where you are writing</source>
        <translation>Entrée ou un double clic place le champ là où vous écrivez</translation>
    </message>
    <message>
        <source>Put this field into the text</source>
        <translation>Placer ce champ dans le texte</translation>
    </message>
    <message>
        <source>What the reader gets</source>
        <translation>Ce que reçoit le destinataire</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Enregistrer la lettre</translation>
    </message>
    <message>
        <source>There is no field called {%1}. Choose one from the list of fields.</source>
        <translation>Il n&apos;y a pas de champ appelé {%1}. Choisissez-en un dans la liste des champs.</translation>
    </message>
    <message>
        <source>Please write the text of the letter.</source>
        <translation>Écrivez le texte de la lettre.</translation>
    </message>
    <message>
        <source>There is a letter called “%1” already.</source>
        <translation>Il y a déjà une lettre appelée «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Write the letter %1</source>
        <translation>Écrire la lettre %1</translation>
    </message>
    <message>
        <source>Saved the letter “%1”.</source>
        <translation>Lettre «&#xa0;%1&#xa0;» enregistrée.</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Quitter sans enregistrer&#xa0;?</translation>
    </message>
    <message>
        <source>What you have written in this letter is lost then.</source>
        <translation>Ce que vous avez écrit dans cette lettre sera perdu.</translation>
    </message>
    <message>
        <source>Leave the letter</source>
        <translation>Quitter la lettre</translation>
    </message>
    <message>
        <source>Use the program&apos;s own text of the letter %1 again</source>
        <translation>Reprendre le texte du programme pour la lettre %1</translation>
    </message>
</context>
<context>
    <name>twinbook::LettersDialog</name>
    <message>
        <source>Only one for each household</source>
        <translation>Une seule par foyer</translation>
    </message>
    <message>
        <source>Show the letters</source>
        <translation>Afficher les lettres</translation>
    </message>
    <message numerus="yes">
        <source>Letters to %n people</source>
        <translation>
            <numerusform>Lettre à %n personne</numerusform>
            <numerusform>Lettres à %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody gets it in the language of their letters, where there is a text in it.</source>
        <translation>Chacun la reçoit dans la langue de son courrier, si un texte existe dans cette langue.</translation>
    </message>
    <message>
        <source>Which letter</source>
        <translation>Quelle lettre</translation>
    </message>
    <message>
        <source>Change this letter...</source>
        <translation>Modifier cette lettre...</translation>
    </message>
    <message>
        <source>Write another letter...</source>
        <translation>Écrire une autre lettre...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>There is nobody to write to.</source>
        <translation>Il n&apos;y a personne à qui écrire.</translation>
    </message>
    <message numerus="yes">
        <source>%n letters, a page each.</source>
        <translation>
            <numerusform>%n lettre.</numerusform>
            <numerusform>%n lettres, une page chacune.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twinbook::LinkEdit</name>
    <message>
        <source>Type part of the name</source>
        <translation>Tapez une partie du nom</translation>
    </message>
    <message>
        <source>Nothing is called “%1”. Type part of a name and choose from the list.</source>
        <translation>Rien ne s&apos;appelle «&#xa0;%1&#xa0;». Tapez une partie d&apos;un nom et choisissez dans la liste.</translation>
    </message>
</context>
<context>
    <name>twinbook::ListNarrowing</name>
    <message>
        <source>Which of them</source>
        <translation>Lesquels</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Conditions and saved lists</source>
        <translation>Conditions et listes enregistrées</translation>
    </message>
    <message>
        <source>Show only those that meet conditions, and keep such a list under a name</source>
        <translation>N&apos;afficher que les fiches qui remplissent des conditions, et garder une telle liste sous un nom</translation>
    </message>
    <message>
        <source>Conditions...</source>
        <translation>Conditions...</translation>
    </message>
    <message>
        <source>Without conditions</source>
        <translation>Sans conditions</translation>
    </message>
    <message>
        <source>Save this list as...</source>
        <translation>Enregistrer cette liste sous...</translation>
    </message>
    <message>
        <source>Save it as it is now</source>
        <translation>L&apos;enregistrer telle qu&apos;elle est</translation>
    </message>
    <message>
        <source>Rename the saved list...</source>
        <translation>Renommer la liste enregistrée...</translation>
    </message>
    <message>
        <source>Remove the saved list</source>
        <translation>Supprimer la liste enregistrée</translation>
    </message>
    <message>
        <source>Save “%1” as it is now</source>
        <translation>Enregistrer «&#xa0;%1&#xa0;» telle qu&apos;elle est</translation>
    </message>
    <message>
        <source>Rename “%1”...</source>
        <translation>Renommer «&#xa0;%1&#xa0;»...</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Supprimer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>A condition of this list is not understood and was left out. %1</source>
        <translation>Une condition de cette liste n&apos;est pas comprise et a été laissée de côté. %1</translation>
    </message>
    <message>
        <source>Only those: %1</source>
        <translation>Seulement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Save this list</source>
        <translation>Enregistrer cette liste</translation>
    </message>
    <message>
        <source>Which name shall the list have? Its words, conditions, columns and order are kept with it.</source>
        <translation>Quel nom donner à la liste&#xa0;? Ses mots, conditions, colonnes et son ordre sont gardés avec elle.</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Enregistrer la liste</translation>
    </message>
    <message>
        <source>Save the list %1</source>
        <translation>Enregistrer la liste %1</translation>
    </message>
    <message>
        <source>Saved the list “%1”. You find it beside the filter.</source>
        <translation>Liste «&#xa0;%1&#xa0;» enregistrée. Vous la trouvez à côté du filtre.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>Change the list %1</source>
        <translation>Modifier la liste %1</translation>
    </message>
    <message>
        <source>Saved the list “%1” as it is now.</source>
        <translation>Liste «&#xa0;%1&#xa0;» enregistrée telle qu&apos;elle est.</translation>
    </message>
    <message>
        <source>Rename the list</source>
        <translation>Renommer la liste</translation>
    </message>
    <message>
        <source>Its new name</source>
        <translation>Son nouveau nom</translation>
    </message>
    <message>
        <source>Not renamed</source>
        <translation>Pas renommée</translation>
    </message>
    <message>
        <source>Rename the list %1</source>
        <translation>Renommer la liste %1</translation>
    </message>
    <message>
        <source>The list is called “%1” now.</source>
        <translation>La liste s&apos;appelle maintenant «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Remove the list %1</source>
        <translation>Supprimer la liste %1</translation>
    </message>
    <message>
        <source>Removed the list “%1”. Nobody in it was touched.</source>
        <translation>Liste «&#xa0;%1&#xa0;» supprimée. Ses fiches n&apos;ont pas été touchées.</translation>
    </message>
</context>
<context>
    <name>twinbook::ListsPage</name>
    <message>
        <source>Which list is shown</source>
        <translation>Quelle liste est affichée</translation>
    </message>
    <message>
        <source>This is no longer in the list: it has been removed. History can bring it back.</source>
        <translation>Cette entrée n&apos;est plus dans la liste&#xa0;: elle a été retirée. L&apos;Historique peut la ramener.</translation>
    </message>
</context>
<context>
    <name>twinbook::LoadPage</name>
    <message>
        <source>Print load and balance...</source>
        <translation>Imprimer charge et équilibre...</translation>
    </message>
    <message>
        <source>Load and balance</source>
        <translation>Charge et équilibre</translation>
    </message>
    <message>
        <source>Who carries how much today</source>
        <translation>Qui porte combien aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Whom the committee is like</source>
        <translation>À qui le comité ressemble</translation>
    </message>
    <message>
        <source>Nobody carries too much, as far as it is written down.</source>
        <translation>Personne ne porte trop, d&apos;après ce qui est noté.</translation>
    </message>
    <message numerus="yes">
        <source>%n early warnings</source>
        <translation>
            <numerusform>%n alerte précoce</numerusform>
            <numerusform>%n alertes précoces</numerusform>
        </translation>
    </message>
    <message>
        <source>Hours written down, by year</source>
        <translation>Heures notées, par année</translation>
    </message>
</context>
<context>
    <name>twinbook::MailBatchesDialog</name>
    <message numerus="yes">
        <source>Write in %n mails</source>
        <translation>
            <numerusform>Écrire en %n courriel</numerusform>
            <numerusform>Écrire en %n courriels</numerusform>
        </translation>
    </message>
    <message>
        <source>Mail programs do not take so many addresses at once. Open one mail after the other; what you write in the first can be copied into the others.</source>
        <translation>Les logiciels de courrier n&apos;acceptent pas autant d&apos;adresses à la fois. Ouvrez un courriel après l&apos;autre&#xa0;; ce que vous écrivez dans le premier peut être copié dans les autres.</translation>
    </message>
    <message numerus="yes">
        <source>Open mail %1, to %n people</source>
        <translation>
            <numerusform>Ouvrir le courriel %1, à %n personne</numerusform>
            <numerusform>Ouvrir le courriel %1, à %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Your mail program has been asked for it.</source>
        <translation>Votre logiciel de courrier a été sollicité.</translation>
    </message>
    <message>
        <source>No mail program answered. The addresses have been copied: begin a new mail and paste them into its Bcc line.</source>
        <translation>Aucun logiciel de courrier n&apos;a répondu. Les adresses ont été copiées&#xa0;: commencez un courriel et collez-les dans la ligne Cci.</translation>
    </message>
    <message>
        <source>Copy all addresses</source>
        <translation>Copier toutes les adresses</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail addresses have been copied.</source>
        <translation>
            <numerusform>%n adresse électronique a été copiée.</numerusform>
            <numerusform>%n adresses électroniques ont été copiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open mail %1 in %2, to %n people</source>
        <translation>
            <numerusform>Ouvrir le courriel %1 (%2), à %n personne</numerusform>
            <numerusform>Ouvrir le courriel %1 (%2), à %n personnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twinbook::MainWindow</name>
    <message>
        <source>Table for any spreadsheet (*.csv)</source>
        <translation>Tableau pour tout tableur (*.csv)</translation>
    </message>
    <message>
        <source>Excel spreadsheet (*.xlsx)</source>
        <translation>Classeur Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Address book cards (*.vcf)</source>
        <translation>Cartes de carnet d&apos;adresses (*.vcf)</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Calendrier (*.ics)</translation>
    </message>
    <message>
        <source>%1 file (*.%2)</source>
        <translation>Fichier %1 (*.%2)</translation>
    </message>
    <message>
        <source>Nothing can be imported, because this book can only be read.</source>
        <translation>On ne peut rien importer, car ce livre est en lecture seule.</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>Exporter&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Exported: %n entries, to %1.</source>
        <translation>
            <numerusform>%n entrée exportée dans %1.</numerusform>
            <numerusform>%n entrées exportées dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to print on this page. All that can be printed stands under Reports.</source>
        <translation>Il n&apos;y a rien à imprimer sur cette page. Tout ce qui s&apos;imprime est sous Rapports.</translation>
    </message>
    <message>
        <source>Save a copy of the book</source>
        <translation>Enregistrer une copie du livre</translation>
    </message>
    <message>
        <source>%1 (copy).twinbook</source>
        <translation>%1 (copie).twinbook</translation>
    </message>
    <message>
        <source>Twinbook books (*.twinbook)</source>
        <translation>Livres de Twinbook (*.twinbook)</translation>
    </message>
    <message>
        <source>A copy of the book is now in %1. You go on working in this one.</source>
        <translation>Une copie du livre est maintenant dans %1. Vous continuez à travailler dans celui-ci.</translation>
    </message>
    <message>
        <source>Backing up the book</source>
        <translation>Sauvegarde du livre</translation>
    </message>
    <message>
        <source>Backed up: %1.</source>
        <translation>Sauvegarde faite&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Check of the book</source>
        <translation>Vérification du livre</translation>
    </message>
    <message>
        <source>The file is sound: every part of it can be read.</source>
        <translation>Le fichier est sain&#xa0;: on peut en lire chaque partie.</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>À regarder</translation>
    </message>
    <message>
        <source>Nothing doubtful was found</source>
        <translation>Rien de douteux n&apos;a été trouvé</translation>
    </message>
    <message numerus="yes">
        <source>%n things to look at</source>
        <translation>
            <numerusform>%n chose à regarder</numerusform>
            <numerusform>%n choses à regarder</numerusform>
        </translation>
    </message>
    <message>
        <source>The book is sound, and nothing doubtful was found in it.</source>
        <translation>Le livre est sain, et rien de douteux n&apos;y a été trouvé.</translation>
    </message>
    <message>
        <source>The open book</source>
        <translation>Le livre ouvert</translation>
    </message>
    <message>
        <source>%1 (to be read only)</source>
        <translation>%1 (lecture seule)</translation>
    </message>
    <message>
        <source>%1 - Twinbook</source>
        <translation>%1 - Twinbook</translation>
    </message>
    <message>
        <source>%1 - %2 - Twinbook</source>
        <comment>page, association</comment>
        <translation>%1 - %2 - Twinbook</translation>
    </message>
    <message>
        <source>The book is closed, in two files</source>
        <translation>Le livre est fermé, en deux fichiers</translation>
    </message>
    <message>
        <source>Stopped. Nothing was exported.</source>
        <translation>Arrêté. Rien n&apos;a été exporté.</translation>
    </message>
    <message>
        <source>The sample committee</source>
        <translation>Le comité d&apos;exemple</translation>
    </message>
    <message>
        <source>To compare and merge pairs, choose “Find duplicates...” in the menu More of their list.</source>
        <translation>Pour comparer et fusionner des paires, choisissez «&#xa0;Chercher les doublons...&#xa0;» dans le menu Plus de leur liste.</translation>
    </message>
</context>
<context>
    <name>twinbook::MeetingAgendaDialog</name>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Agenda, an item a line</source>
        <translation>Ordre du jour, un point par ligne</translation>
    </message>
    <message>
        <source>One item a line. Begin a line with a dash to add a remark or a paper to the item above. A star * at the end brings the item back at every meeting.</source>
        <translation>Un point par ligne. Commencez une ligne par un tiret pour ajouter une remarque ou un document au point au-dessus. Une étoile * à la fin fait revenir le point à chaque réunion.</translation>
    </message>
    <message>
        <source>Take the agenda of the last meeting</source>
        <translation>Reprendre l&apos;ordre du jour de la dernière réunion</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save the agenda</source>
        <translation>Enregistrer l&apos;ordre du jour</translation>
    </message>
    <message>
        <source>Agenda: %1</source>
        <translation>Ordre du jour&#xa0;: %1</translation>
    </message>
    <message>
        <source>The agenda is saved.</source>
        <translation>L&apos;ordre du jour est enregistré.</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Quitter sans enregistrer&#xa0;?</translation>
    </message>
    <message>
        <source>The changes to the agenda would not be saved.</source>
        <translation>Les changements de l&apos;ordre du jour ne seraient pas enregistrés.</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Quitter sans enregistrer</translation>
    </message>
</context>
<context>
    <name>twinbook::MeetingRunDialog</name>
    <message>
        <source>Add the action</source>
        <translation>Ajouter l&apos;action</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Hold the meeting</source>
        <translation>Tenir la réunion</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Qui est là</translation>
    </message>
    <message>
        <source>One key for each person: 1 present, 2 apologies, 3 absent.</source>
        <translation>Une touche par personne&#xa0;: 1 présent, 2 excusé, 3 absent.</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présents</translation>
    </message>
    <message>
        <source>Apologies</source>
        <translation>Excusés</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absents</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ce qui a été dit</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Ce qui a été décidé</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Ce qui est à faire</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Pour le</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Enregistrer et fermer</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Point suivant</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>The agenda is empty: write it first.</source>
        <translation>L&apos;ordre du jour est vide&#xa0;: rédigez-le d&apos;abord.</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Aucune encore.</translation>
    </message>
    <message>
        <source>Please say what is to be done.</source>
        <translation>Veuillez dire ce qui est à faire.</translation>
    </message>
    <message>
        <source>Minutes: %1</source>
        <translation>Compte rendu&#xa0;: %1</translation>
    </message>
    <message>
        <source>The minutes are saved.</source>
        <translation>Le compte rendu est enregistré.</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Quitter sans enregistrer&#xa0;?</translation>
    </message>
    <message>
        <source>What was written since the last item would not be saved.</source>
        <translation>Ce qui a été écrit depuis le dernier point ne serait pas enregistré.</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Quitter sans enregistrer</translation>
    </message>
    <message>
        <source>Add a guest</source>
        <translation>Ajouter un invité</translation>
    </message>
</context>
<context>
    <name>twinbook::MergeDialog</name>
    <message>
        <source>Merge two entries</source>
        <translation>Fusionner deux entrées</translation>
    </message>
    <message>
        <source>One entry is left, with all that belongs to either. You can undo it.</source>
        <translation>Il reste une seule entrée, avec tout ce qui dépend de l&apos;une ou de l&apos;autre. Vous pouvez l&apos;annuler.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Merged %1 and %2.</source>
        <translation>%1 et %2 ont été fusionnés.</translation>
    </message>
</context>
<context>
    <name>twinbook::MergeView</name>
    <message>
        <source>%1 (proposed: %2)</source>
        <comment>a field, why a value was chosen</comment>
        <translation>%1 (proposé&#xa0;: %2)</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(rien)</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>field, value, of which entry</comment>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>of the first entry</source>
        <translation>de la première entrée</translation>
    </message>
    <message>
        <source>of the second entry</source>
        <translation>de la seconde entrée</translation>
    </message>
    <message>
        <source>Both: %1</source>
        <translation>Les deux&#xa0;: %1</translation>
    </message>
    <message>
        <source>both together</source>
        <translation>les deux ensemble</translation>
    </message>
    <message>
        <source>Kept without asking</source>
        <translation>Conservé sans question</translation>
    </message>
    <message>
        <source>Here both say the same, or only one of them says anything.</source>
        <translation>Ici les deux disent la même chose, ou une seule dit quelque chose.</translation>
    </message>
    <message>
        <source>Choose what is right</source>
        <translation>Choisissez ce qui est juste</translation>
    </message>
    <message>
        <source>First entry: %1</source>
        <translation>Première entrée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Second entry: %1</source>
        <translation>Seconde entrée&#xa0;: %1</translation>
    </message>
    <message>
        <source>The two do not contradict each other: there is nothing to choose.</source>
        <translation>Les deux ne se contredisent pas&#xa0;: il n&apos;y a rien à choisir.</translation>
    </message>
    <message>
        <source>Remove the empty household</source>
        <translation>Retirer le foyer vide</translation>
    </message>
    <message>
        <source>Nobody is left in the household %1.</source>
        <translation>Il ne reste personne dans le foyer %1.</translation>
    </message>
</context>
<context>
    <name>twinbook::MoneyEdit</name>
    <message>
        <source>“%1” is not an amount of money. Write it as %2.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une somme d&apos;argent. Écrivez-la comme %2.</translation>
    </message>
</context>
<context>
    <name>twinbook::NewBookDialog</name>
    <message>
        <source>New book</source>
        <translation>Nouveau livre</translation>
    </message>
    <message>
        <source>For example: Northbridge and District Twinning Association</source>
        <translation>Par exemple&#xa0;: Comité de jumelage de Valmont-sur-Orne</translation>
    </message>
    <message>
        <source>A book for your association</source>
        <translation>Un livre pour votre association</translation>
    </message>
    <message>
        <source>All of it can be changed later, in Preferences.</source>
        <translation>Tout peut être changé plus tard, dans les Préférences.</translation>
    </message>
    <message>
        <source>Keep it elsewhere...</source>
        <translation>Le ranger ailleurs...</translation>
    </message>
    <message>
        <source>Make the book</source>
        <translation>Créer le livre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Twinning association</source>
        <translation>Comité de jumelage</translation>
    </message>
    <message>
        <source>Where to keep the book</source>
        <translation>Où ranger le livre</translation>
    </message>
    <message>
        <source>Twinbook books (*.twinbook)</source>
        <translation>Livres de Twinbook (*.twinbook)</translation>
    </message>
    <message>
        <source>It will be kept in %1.</source>
        <translation>Il sera rangé dans %1.</translation>
    </message>
</context>
<context>
    <name>twinbook::Notice</name>
    <message>
        <source>What was done last</source>
        <translation>Ce qui vient d&apos;être fait</translation>
    </message>
</context>
<context>
    <name>twinbook::PageHead</name>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>More that can be done here</source>
        <translation>Autres actions possibles ici</translation>
    </message>
    <message>
        <source>Keys: %1</source>
        <translation>Touches&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>twinbook::PartnershipsPage</name>
    <message>
        <source>Links</source>
        <translation>Jumelages</translation>
    </message>
    <message>
        <source>Show the links</source>
        <translation>Afficher les jumelages</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Communes</translation>
    </message>
    <message>
        <source>Show the communities</source>
        <translation>Afficher les communes</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Show the contacts</source>
        <translation>Afficher les contacts</translation>
    </message>
    <message>
        <source>Checked today</source>
        <translation>Vérifié aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Add a contact...</source>
        <translation>Ajouter un contact...</translation>
    </message>
    <message>
        <source>These were checked today already.</source>
        <translation>Déjà vérifiés aujourd&apos;hui.</translation>
    </message>
    <message numerus="yes">
        <source>Check %n links</source>
        <translation>
            <numerusform>Vérifier %n jumelage</numerusform>
            <numerusform>Vérifier %n jumelages</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Vérification</translation>
    </message>
    <message numerus="yes">
        <source>%n links are written down as checked today.</source>
        <translation>
            <numerusform>%n jumelage est noté comme vérifié aujourd&apos;hui.</numerusform>
            <numerusform>%n jumelages sont notés comme vérifiés aujourd&apos;hui.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twinbook::PaymentDialog</name>
    <message>
        <source>Save the payments</source>
        <translation>Enregistrer les paiements</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Supprimer cette ligne</translation>
    </message>
    <message>
        <source>Enter payments</source>
        <translation>Saisir des paiements</translation>
    </message>
    <message>
        <source>Type a part of the name, then Enter: the amount that is due comes by itself. Enter once more begins the next line. Day and way are those of the line above; the Tab key goes there.</source>
        <translation>Tapez une partie du nom, puis Entrée&#xa0;: le montant dû vient de lui-même. Encore Entrée commence la ligne suivante. Le jour et le mode sont ceux de la ligne au-dessus&#xa0;; la touche Tab y mène.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nothing is entered yet.</source>
        <translation>Rien n&apos;est encore saisi.</translation>
    </message>
    <message>
        <source>%1. Line %2: %3</source>
        <translation>%1. Ligne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Line %1 cannot be saved: %2</source>
        <translation>La ligne %1 ne peut pas être enregistrée&#xa0;: %2</translation>
    </message>
    <message>
        <source>Entered %1.</source>
        <translation>Saisi&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Quitter sans enregistrer&#xa0;?</translation>
    </message>
    <message>
        <source>%1 would not be saved.</source>
        <translation>%1 ne seraient pas enregistrés.</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Quitter sans enregistrer</translation>
    </message>
</context>
<context>
    <name>twinbook::PaymentGrid</name>
    <message>
        <source>Who paid</source>
        <translation>Qui a payé</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Payé le</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>What it pays for</source>
        <translation>Ce qu&apos;il paie</translation>
    </message>
    <message>
        <source>“%1” is no amount. Write it like 15 or 15.00.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un montant. Écrivez par exemple 15 ou 15,00.</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it like 3/5 or 3 May.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une date. Écrivez par exemple 3/5 ou 3 mai.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>3 payments, an amount</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n payments</source>
        <translation>
            <numerusform>%n paiement</numerusform>
            <numerusform>%n paiements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter %n payments</source>
        <translation>
            <numerusform>Saisir %n paiement</numerusform>
            <numerusform>Saisir %n paiements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twinbook::PeoplePage</name>
    <message>
        <source>Which list is shown</source>
        <translation>Quelle liste est affichée</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Foyers</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Show the persons</source>
        <translation>Afficher les personnes</translation>
    </message>
    <message>
        <source>Show the households</source>
        <translation>Afficher les foyers</translation>
    </message>
    <message>
        <source>Show the organisations</source>
        <translation>Afficher les organisations</translation>
    </message>
    <message>
        <source>Write an e-mail to them</source>
        <translation>Leur écrire un courriel</translation>
    </message>
    <message>
        <source>Address labels for them...</source>
        <translation>Étiquettes pour ces personnes...</translation>
    </message>
    <message>
        <source>Address labels...</source>
        <translation>Étiquettes d&apos;adresse...</translation>
    </message>
    <message>
        <source>Member list...</source>
        <translation>Liste des adhérents...</translation>
    </message>
    <message>
        <source>Age profile</source>
        <translation>Répartition par âge</translation>
    </message>
    <message>
        <source>Add a person to this home</source>
        <translation>Ajouter une personne à ce foyer</translation>
    </message>
    <message>
        <source>List of hosts...</source>
        <translation>Liste des familles d&apos;accueil...</translation>
    </message>
    <message>
        <source>This is no longer in the list: it has been removed. History can bring it back.</source>
        <translation>Cette entrée n&apos;est plus dans la liste&#xa0;: elle a été retirée. L&apos;Historique peut la ramener.</translation>
    </message>
    <message>
        <source>See the sample committee</source>
        <translation>Voir le comité d&apos;exemple</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Show the payments</source>
        <translation>Afficher les paiements</translation>
    </message>
    <message>
        <source>Enter what they pay...</source>
        <translation>Saisir ce qu&apos;ils paient...</translation>
    </message>
    <message>
        <source>Gift Aid declaration...</source>
        <translation>Déclaration Gift Aid...</translation>
    </message>
    <message>
        <source>Receipts for them...</source>
        <translation>Reçus pour eux...</translation>
    </message>
    <message>
        <source>Enter payments for all who owe...</source>
        <translation>Saisir les paiements des cotisations dues...</translation>
    </message>
    <message>
        <source>Categories and fees...</source>
        <translation>Catégories et cotisations...</translation>
    </message>
    <message>
        <source>Membership year...</source>
        <translation>Année d&apos;adhésion...</translation>
    </message>
    <message>
        <source>Who has to pay...</source>
        <translation>Qui doit payer...</translation>
    </message>
    <message>
        <source>Gift Aid...</source>
        <translation>Gift Aid...</translation>
    </message>
    <message>
        <source>Save the Gift Aid schedule...</source>
        <translation>Enregistrer le tableau Gift Aid...</translation>
    </message>
    <message>
        <source>Data protection</source>
        <translation>Protection des données</translation>
    </message>
    <message>
        <source>Show data protection</source>
        <translation>Afficher la protection des données</translation>
    </message>
    <message>
        <source>Letters to them...</source>
        <translation>Leur écrire une lettre...</translation>
    </message>
    <message>
        <source>Merge these two...</source>
        <translation>Fusionner ces deux entrées...</translation>
    </message>
    <message>
        <source>Find duplicates...</source>
        <translation>Chercher les doublons...</translation>
    </message>
    <message>
        <source>Moves out...</source>
        <translation>Quitte le foyer...</translation>
    </message>
    <message>
        <source>This person belongs to no household yet.</source>
        <translation>Cette personne n&apos;appartient encore à aucun foyer.</translation>
    </message>
    <message>
        <source>Somebody moves in...</source>
        <translation>Quelqu&apos;un emménage...</translation>
    </message>
    <message>
        <source>Move house...</source>
        <translation>Déménager...</translation>
    </message>
    <message>
        <source>Split this household...</source>
        <translation>Séparer ce foyer...</translation>
    </message>
    <message>
        <source>Fewer than two people live here, so there is nothing to split.</source>
        <translation>Moins de deux personnes vivent ici&#xa0;; il n&apos;y a rien à séparer.</translation>
    </message>
    <message>
        <source>Contact persons...</source>
        <translation>Interlocuteurs...</translation>
    </message>
    <message>
        <source>Remind those who owe...</source>
        <translation>Relancer les cotisations dues...</translation>
    </message>
    <message>
        <source>Nominees...</source>
        <translation>Représentants...</translation>
    </message>
</context>
<context>
    <name>twinbook::PersonDialog</name>
    <message>
        <source>Edit person</source>
        <translation>Modifier la personne</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Enregistrer les modifications</translation>
    </message>
    <message>
        <source>A new household will be made from the address below.</source>
        <translation>Un nouveau foyer sera créé avec l&apos;adresse ci-dessous.</translation>
    </message>
    <message>
        <source>Shared with %1: a new address below is new for them as well.</source>
        <translation>Partagé avec %1&#xa0;: une nouvelle adresse ci-dessous vaut aussi pour eux.</translation>
    </message>
    <message>
        <source>They have moved out</source>
        <translation>Cette personne a déménagé</translation>
    </message>
    <message>
        <source>%1 is in the book already.</source>
        <translation>%1 est déjà dans le livre.</translation>
    </message>
    <message>
        <source>%1 of %2 is in the book already.</source>
        <translation>%1 (%2) est déjà dans le livre.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ajouter %1</translation>
    </message>
    <message>
        <source>Added %1.</source>
        <translation>Ajouté&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>twinbook::PlacementPage</name>
    <message>
        <source>Stopped: the placement is as it was.</source>
        <translation>Arrêté&#xa0;: le placement est inchangé.</translation>
    </message>
    <message>
        <source>Nothing needs to be changed: the placement is as good as it can be made.</source>
        <translation>Rien n&apos;est à changer&#xa0;: le placement est aussi bon que possible.</translation>
    </message>
    <message>
        <source>Place everybody anew?</source>
        <translation>Replacer tout le monde&#xa0;?</translation>
    </message>
    <message>
        <source>Those placed by hand stay where they are; all others may change houses. To change as little as can be, use Place the rest instead.</source>
        <translation>Ceux qui sont placés à la main restent où ils sont&#xa0;; tous les autres peuvent changer de maison. Pour changer le moins possible, utilisez plutôt Placer les autres.</translation>
    </message>
    <message>
        <source>Place everybody</source>
        <translation>Placer tout le monde</translation>
    </message>
    <message>
        <source>Placing the guests</source>
        <translation>Placement des invités</translation>
    </message>
    <message>
        <source>Placing the rest with few changes</source>
        <translation>Placement des autres avec peu de changements</translation>
    </message>
    <message>
        <source>Only a party that has a house can be locked there.</source>
        <translation>Seul un groupe qui a une maison peut y être fixé.</translation>
    </message>
    <message>
        <source>Locked: the party stays there when guests are placed again.</source>
        <translation>Fixé&#xa0;: le groupe y reste lors d&apos;un nouveau placement.</translation>
    </message>
    <message>
        <source>Unlocked: the party may change houses when guests are placed again.</source>
        <translation>Libéré&#xa0;: le groupe peut changer de maison lors d&apos;un nouveau placement.</translation>
    </message>
    <message>
        <source>Taken out: the party has no house now.</source>
        <translation>Retiré&#xa0;: le groupe n&apos;a plus de maison.</translation>
    </message>
    <message>
        <source>Place the rest</source>
        <translation>Placer les autres</translation>
    </message>
    <message>
        <source>Print the hosts...</source>
        <translation>Imprimer les hôtes...</translation>
    </message>
    <message>
        <source>Print the guests...</source>
        <translation>Imprimer les invités...</translation>
    </message>
    <message>
        <source>Where else?</source>
        <translation>Où d&apos;autre&#xa0;?</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>Why and rules</source>
        <translation>Pourquoi et règles</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Placement</translation>
    </message>
    <message>
        <source>Which visit</source>
        <translation>Quel échange</translation>
    </message>
    <message>
        <source>Choose a party on the board to see here why it stays where it does.</source>
        <translation>Choisissez un groupe sur le tableau pour voir ici pourquoi il loge où il loge.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>visit (year)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Place the guests of a visit with their hosts</source>
        <translation>Placer les invités d&apos;un échange chez leurs hôtes</translation>
    </message>
    <message>
        <source>Add a visit first, then who is coming and who would host. Twinbook proposes who stays with whom, says why, and keeps to what guests and hosts need.</source>
        <translation>Ajoutez d&apos;abord un échange, puis qui vient et qui accueillerait. Twinbook propose qui loge chez qui, dit pourquoi, et respecte ce dont invités et hôtes ont besoin.</translation>
    </message>
    <message>
        <source>Nobody who needs a host is coming on this visit yet</source>
        <translation>Personne ayant besoin d&apos;un hôte ne vient encore à cet échange</translation>
    </message>
    <message>
        <source>Add the travellers and the parties that they travel in, under Travellers and Parties.</source>
        <translation>Ajoutez les voyageurs et leurs groupes, sous Voyageurs et Groupes.</translation>
    </message>
    <message>
        <source>Nobody has offered to host on this visit yet</source>
        <translation>Personne ne s&apos;est encore proposé comme hôte pour cet échange</translation>
    </message>
    <message>
        <source>Ask all who host at once, under Hosts, and write down who says yes.</source>
        <translation>Demandez d&apos;un coup à tous les hôtes, sous Hôtes, et notez qui dit oui.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Back to the board</source>
        <translation>Retour au tableau</translation>
    </message>
</context>
<context>
    <name>twinbook::PlacementTree</name>
    <message>
        <source>placed by hand</source>
        <translation>placé à la main</translation>
    </message>
    <message>
        <source>with young people</source>
        <translation>avec des jeunes</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>À savoir</translation>
    </message>
    <message>
        <source>Houses</source>
        <translation>Maisons</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
</context>
<context>
    <name>twinbook::PlacementView</name>
    <message>
        <source>Houses and their guests</source>
        <translation>Les maisons et leurs invités</translation>
    </message>
    <message>
        <source>Arrows go from house to house and party to party. Enter: where else? L: lock. Delete: take out. W: why?</source>
        <translation>Les flèches vont de maison en maison et de groupe en groupe. Entrée&#xa0;: où d&apos;autre&#xa0;? L&#xa0;: fixer. Suppr&#xa0;: retirer. W&#xa0;: pourquoi&#xa0;?</translation>
    </message>
</context>
<context>
    <name>twinbook::PlanDialog</name>
    <message>
        <source>The plan begins with the elections of that day.</source>
        <translation>Le plan commence avec les élections de ce jour.</translation>
    </message>
    <message>
        <source>From 3 to 10 is sensible: nobody knows what comes after that.</source>
        <translation>De 3 à 10 est raisonnable&#xa0;: nul ne sait la suite.</translation>
    </message>
    <message>
        <source>The same number gives the same plan; another number may give another plan that is as good.</source>
        <translation>Le même nombre donne le même plan&#xa0;; un autre peut en donner un autre aussi bon.</translation>
    </message>
    <message>
        <source>Words and numbers, see Help. Left empty, those of the program count.</source>
        <translation>Mots et nombres, voir l&apos;aide. Vide&#xa0;: ceux du programme.</translation>
    </message>
    <message>
        <source>How it is weighed</source>
        <translation>Comment c&apos;est pesé</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Propose a plan</source>
        <translation>Proposer un plan</translation>
    </message>
    <message>
        <source>Name and years of the plan</source>
        <translation>Nom et années du plan</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Enregistrer les modifications</translation>
    </message>
    <message>
        <source>One of these words or numbers is not known.</source>
        <translation>Un de ces mots ou nombres est inconnu.</translation>
    </message>
    <message>
        <source>From the terms of office, who would and who has time, and what the constitution allows. Nothing is decided by it: you can change every line.</source>
        <translation>D&apos;après les mandats, les souhaits, le temps de chacun et ce que permettent les statuts. Rien n&apos;est décidé&#xa0;: chaque ligne peut être changée.</translation>
    </message>
</context>
<context>
    <name>twinbook::PreferencesPage</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>How Twinbook looks on this computer, and who you are to others</source>
        <translation>L&apos;aspect de Twinbook sur cet ordinateur, et qui vous êtes pour les autres</translation>
    </message>
    <message>
        <source>%1 % (normal)</source>
        <translation>%1&#xa0;% (normal)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>As the system is</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Ctrl and + or - does the same anywhere.</source>
        <translation>Ctrl et + ou - font de même partout.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>It stands beside your changes in History, so that others know whom to ask. It is used from the next time the book is opened.</source>
        <translation>Il figure à côté de vos changements dans l&apos;Historique, pour que les autres sachent à qui demander. Il vaut à partir de la prochaine ouverture du livre.</translation>
    </message>
    <message>
        <source>The association</source>
        <translation>L&apos;association</translation>
    </message>
    <message>
        <source>These details belong to the book: everybody who opens it sees them, and they are printed.</source>
        <translation>Ces renseignements appartiennent au livre&#xa0;: tous ceux qui l&apos;ouvrent les voient, et ils sont imprimés.</translation>
    </message>
    <message>
        <source>As you call it among yourselves: NDTA</source>
        <translation>Comme vous dites entre vous&#xa0;: CJV</translation>
    </message>
    <message>
        <source>Save the details</source>
        <translation>Enregistrer les renseignements</translation>
    </message>
    <message>
        <source>Change the association&apos;s details</source>
        <translation>Modifier les renseignements de l&apos;association</translation>
    </message>
    <message>
        <source>Changed the association&apos;s details</source>
        <translation>Renseignements de l&apos;association modifiés</translation>
    </message>
    <message>
        <source>Save the association&apos;s details?</source>
        <translation>Enregistrer les renseignements de l&apos;association&#xa0;?</translation>
    </message>
    <message>
        <source>You have changed some of the association&apos;s details and not saved them yet.</source>
        <translation>Vous avez modifié des renseignements de l&apos;association sans les enregistrer.</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Quitter sans enregistrer</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Rester ici</translation>
    </message>
    <message>
        <source>Rates and limits...</source>
        <translation>Taux et limites...</translation>
    </message>
    <message>
        <source>Rates and limits</source>
        <translation>Taux et limites</translation>
    </message>
    <message>
        <source>What the rules of the book reckon with, such as the limits of Gift Aid: since when each holds, and who says so.</source>
        <translation>Ce avec quoi comptent les règles du livre, comme les limites du Gift Aid&#xa0;: depuis quand chacun vaut, et qui le dit.</translation>
    </message>
</context>
<context>
    <name>twinbook::PresetDialog</name>
    <message>
        <source>Look through them</source>
        <translation>Les parcourir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>twinbook::PreviewDialog</name>
    <message>
        <source>Pre&amp;vious page</source>
        <translation>Page pré&amp;cédente</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>Page &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Enregistrer en P&amp;DF…</translation>
    </message>
    <message>
        <source>Print preview: %1</source>
        <translation>Aperçu avant impression&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Save as spreadsheet…</source>
        <translation>&amp;Enregistrer en feuille de calcul…</translation>
    </message>
    <message>
        <source>labels</source>
        <comment>file name</comment>
        <translation>etiquettes</translation>
    </message>
    <message>
        <source>A4</source>
        <comment>paper</comment>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <comment>paper</comment>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>Sideways</source>
        <translation>Paysage</translation>
    </message>
    <message>
        <source>Pape&amp;r:</source>
        <translation>Pa&amp;pier&#xa0;:</translation>
    </message>
    <message>
        <source>D&amp;irection:</source>
        <translation>&amp;Orientation&#xa0;:</translation>
    </message>
    <message>
        <source>Rows are counted from the left, from top to bottom.</source>
        <translation>On compte par rangées, de gauche à droite et de haut en bas.</translation>
    </message>
    <message>
        <source>Draw the &amp;edges of the labels, for a trial on plain paper</source>
        <translation>Dessiner les &amp;bords des étiquettes, pour un essai sur papier ordinaire</translation>
    </message>
    <message>
        <source>Begin with label num&amp;ber:</source>
        <translation>Commencer par l&apos;étiquette &amp;numéro&#xa0;:</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>Full width</source>
        <translation>Pleine largeur</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Zoom:</source>
        <translation>&amp;Zoom&#xa0;:</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>preview, page</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Envoyé à l&apos;imprimante.</translation>
    </message>
    <message>
        <source>Nothing could be printed. See whether the printer is switched on, or save as PDF instead.</source>
        <translation>Rien n&apos;a pu être imprimé. Regardez si l&apos;imprimante est allumée, ou enregistrez plutôt en PDF.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;Table for any spreadsheet (*.csv);;Web page (*.html);;Plain text (*.txt)</source>
        <translation>Classeur Excel (*.xlsx);;Tableau pour tout tableur (*.csv);;Page web (*.html);;Texte simple (*.txt)</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Pas enregistré</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Setting the pages</source>
        <translation>Mise en page</translation>
    </message>
    <message>
        <source>Stopped. Not all of it was printed.</source>
        <translation>Arrêté. Tout n&apos;a pas été imprimé.</translation>
    </message>
</context>
<context>
    <name>twinbook::ProgressDialog</name>
    <message>
        <source>One moment, please.</source>
        <translation>Un instant, s&apos;il vous plaît.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Stopping; what was begun is being undone.</source>
        <translation>Arrêt en cours&#xa0;; ce qui était commencé est annulé.</translation>
    </message>
</context>
<context>
    <name>twinbook::ProtectionPart</name>
    <message>
        <source>Which list of data protection is shown</source>
        <translation>Quelle liste de protection des données est affichée</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentements</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>The young</source>
        <translation>Les jeunes</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>List of the young...</source>
        <translation>Liste des jeunes...</translation>
    </message>
    <message>
        <source>Consents and checks by person...</source>
        <translation>Consentements et vérifications par personne...</translation>
    </message>
    <message>
        <source>They have withdrawn it today</source>
        <translation>Ils l&apos;ont retiré aujourd&apos;hui</translation>
    </message>
    <message numerus="yes">
        <source>Withdraw %n consents</source>
        <translation>
            <numerusform>Retirer %n consentement</numerusform>
            <numerusform>Retirer %n consentements</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdrawing</source>
        <translation>Retrait</translation>
    </message>
    <message numerus="yes">
        <source>%n consents are written down as withdrawn today.</source>
        <translation>
            <numerusform>%n consentement est noté comme retiré aujourd&apos;hui.</numerusform>
            <numerusform>%n consentements sont notés comme retirés aujourd&apos;hui.</numerusform>
        </translation>
    </message>
    <message>
        <source>Access request pack...</source>
        <translation>Dossier d&apos;accès...</translation>
    </message>
    <message>
        <source>This request names nobody in the book. Say in it whom it is about.</source>
        <translation>Cette demande ne nomme personne du livre. Dites-y de qui il s&apos;agit.</translation>
    </message>
    <message>
        <source>Look through what is kept too long...</source>
        <translation>Passer en revue ce qui est gardé trop longtemps...</translation>
    </message>
</context>
<context>
    <name>twinbook::RatesDialog</name>
    <message>
        <source>Add a value of your own</source>
        <translation>Ajouter une valeur à vous</translation>
    </message>
    <message>
        <source>Change your own value</source>
        <translation>Modifier votre valeur</translation>
    </message>
    <message>
        <source>Leave it empty if it holds until further notice.</source>
        <translation>Laissez vide si elle vaut jusqu&apos;à nouvel ordre.</translation>
    </message>
    <message>
        <source>For example the page or the letter that you have it from.</source>
        <translation>Par exemple la page ou la lettre d&apos;où vous la tenez.</translation>
    </message>
    <message>
        <source>Edit...</source>
        <translation>Modifier...</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Rates and limits</source>
        <translation>Taux et limites</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what, its value and days</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 (your own)</source>
        <translation>%1 (de vous)</translation>
    </message>
    <message>
        <source>This holds today.</source>
        <translation>Cela vaut aujourd&apos;hui.</translation>
    </message>
    <message>
        <source>This does not hold today.</source>
        <translation>Cela ne vaut pas aujourd&apos;hui.</translation>
    </message>
    <message>
        <source>Nobody is named who says so.</source>
        <translation>Il n&apos;est pas dit d&apos;où cela vient.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source&#xa0;: %1</translation>
    </message>
    <message>
        <source>Added.</source>
        <translation>Ajouté.</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>Modifié.</translation>
    </message>
    <message>
        <source>Remove the value of “%1”</source>
        <translation>Retirer la valeur de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Removed. Edit &gt; Undo brings it back.</source>
        <translation>Retiré. Édition &gt; Annuler le rend.</translation>
    </message>
    <message>
        <source>Add...</source>
        <translation>Ajouter...</translation>
    </message>
    <message>
        <source>When a law changes, add the new value with its first day: what came before stays as it was.</source>
        <translation>Quand une loi change, ajoutez la nouvelle valeur avec son premier jour&#xa0;: ce qui précède reste tel quel.</translation>
    </message>
    <message>
        <source>A number alone: 25 for 25 %, 30.00 for an amount.</source>
        <translation>Un nombre seul&#xa0;: 25 pour 25 %, 30,00 pour un montant.</translation>
    </message>
</context>
<context>
    <name>twinbook::RecordDialog</name>
    <message>
        <source>Save changes</source>
        <translation>Enregistrer les modifications</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ajouter %1</translation>
    </message>
    <message>
        <source>Added %1.</source>
        <translation>Ajouté&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>twinbook::RecordList</name>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Copier en tableau</translation>
    </message>
    <message>
        <source>History of this entry</source>
        <translation>Historique de cette entrée</translation>
    </message>
    <message>
        <source>Export the selected...</source>
        <translation>Exporter la sélection...</translation>
    </message>
    <message>
        <source>Import my list...</source>
        <translation>Importer ma liste...</translation>
    </message>
    <message>
        <source>Export the list...</source>
        <translation>Exporter la liste...</translation>
    </message>
    <message>
        <source>Print the list...</source>
        <translation>Imprimer la liste...</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n entries</source>
        <translation>
            <numerusform>Retirer %n entrée</numerusform>
            <numerusform>Retirer %n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>Retiré&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n entries.</source>
        <translation>
            <numerusform>%n entrée retirée.</numerusform>
            <numerusform>%n entrées retirées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n lines. They can be pasted into a letter or a spreadsheet.</source>
        <translation>
            <numerusform>%n ligne copiée. Elle peut être collée dans une lettre ou un tableur.</numerusform>
            <numerusform>%n lignes copiées. Elles peuvent être collées dans une lettre ou un tableur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Those that hold “%1”</source>
        <translation>Ce qui contient «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change for all of them...</source>
        <translation>Modifier pour tous...</translation>
    </message>
    <message>
        <source>Tags...</source>
        <translation>Étiquettes...</translation>
    </message>
    <message>
        <source>There is nothing in the list to export.</source>
        <translation>Il n&apos;y a rien à exporter dans la liste.</translation>
    </message>
    <message>
        <source>Save the list as it is shown...</source>
        <translation>Enregistrer la liste telle qu&apos;affichée...</translation>
    </message>
    <message>
        <source>Save the list as it is shown</source>
        <translation>Enregistrer la liste telle qu&apos;affichée</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;Table for any spreadsheet (*.csv)</source>
        <translation>Classeur Excel (*.xlsx);;Table pour tout tableur (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n lines as %1.</source>
        <translation>
            <numerusform>%n ligne enregistrée dans %1.</numerusform>
            <numerusform>%n lignes enregistrées dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
</context>
<context>
    <name>twinbook::RecordTable</name>
    <message>
        <source>(cannot be read)</source>
        <translation>(illisible)</translation>
    </message>
</context>
<context>
    <name>twinbook::RemindDialog</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Planche</translation>
    </message>
    <message>
        <source>Change this letter...</source>
        <translation>Modifier cette lettre...</translation>
    </message>
    <message>
        <source>Remind those who owe</source>
        <translation>Relancer les cotisations dues</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Address labels</source>
        <translation>Étiquettes d&apos;adresse</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>Everybody who owes (%n)</source>
        <translation>
            <numerusform>Toutes les cotisations dues (%n)</numerusform>
            <numerusform>Toutes les cotisations dues (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Those who can get e-mail (%n)</source>
        <translation>
            <numerusform>Ceux qui peuvent recevoir un courriel (%n)</numerusform>
            <numerusform>Ceux qui peuvent recevoir un courriel (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Those who get letters on paper (%n)</source>
        <translation>
            <numerusform>Ceux qui reçoivent des lettres sur papier (%n)</numerusform>
            <numerusform>Ceux qui reçoivent des lettres sur papier (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the letters</source>
        <translation>Afficher les lettres</translation>
    </message>
    <message>
        <source>Show the sheets</source>
        <translation>Afficher les planches</translation>
    </message>
    <message>
        <source>Write the e-mail</source>
        <translation>Écrire le courriel</translation>
    </message>
    <message>
        <source>There is nobody to remind.</source>
        <translation>Il n&apos;y a personne à relancer.</translation>
    </message>
    <message numerus="yes">
        <source>%n letters, a page each.</source>
        <translation>
            <numerusform>%n lettre, d&apos;une page.</numerusform>
            <numerusform>%n lettres, d&apos;une page chacune.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n labels, in the order of the letters.</source>
        <translation>
            <numerusform>%n étiquette, dans l&apos;ordre des lettres.</numerusform>
            <numerusform>%n étiquettes, dans l&apos;ordre des lettres.</numerusform>
        </translation>
    </message>
    <message>
        <source>No address is known for %1.</source>
        <translation>Aucune adresse n&apos;est connue pour %1.</translation>
    </message>
    <message numerus="yes">
        <source>Write of the subscription alone: %n of them have not agreed to newsletters or invitations.</source>
        <translation>
            <numerusform>N&apos;écrivez que sur la cotisation&#xa0;: %n d&apos;entre eux n&apos;a pas consenti aux lettres d&apos;information ni aux invitations.</numerusform>
            <numerusform>N&apos;écrivez que sur la cotisation&#xa0;: %n d&apos;entre eux n&apos;ont pas consenti aux lettres d&apos;information ni aux invitations.</numerusform>
        </translation>
    </message>
    <message>
        <source>No e-mail address is known for %1; remind them by letter.</source>
        <translation>Aucune adresse électronique n&apos;est connue pour %1&#xa0;; relancez-les par lettre.</translation>
    </message>
    <message>
        <source>Have the reminders gone out?</source>
        <translation>Les rappels sont-ils partis&#xa0;?</translation>
    </message>
    <message>
        <source>The book can remember that these members were reminded today. It then stands in the list of those who have to pay, and you can leave them out next time.</source>
        <translation>Le livre peut retenir que ces adhérents ont été relancés aujourd&apos;hui. Cela figure alors dans la liste de ceux qui doivent payer, et vous pourrez les laisser de côté la prochaine fois.</translation>
    </message>
    <message>
        <source>Yes, remember it</source>
        <translation>Oui, le retenir</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message numerus="yes">
        <source>Remembered that %n were reminded today.</source>
        <translation>
            <numerusform>Retenu que %n a été relancé aujourd&apos;hui.</numerusform>
            <numerusform>Retenu que %n ont été relancés aujourd&apos;hui.</numerusform>
        </translation>
    </message>
    <message>
        <source>Together they owe %1.</source>
        <translation>Ils doivent %1 en tout.</translation>
    </message>
    <message numerus="yes">
        <source>E-mail to %n people, who do not see one another&apos;s addresses.</source>
        <translation>
            <numerusform>Courriel à %n personne.</numerusform>
            <numerusform>Courriel à %n personnes, qui ne voient pas les adresses des autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each household and each organisation gets one reminder of all that it owes, in the language of its letters.</source>
        <translation>Chaque foyer et chaque organisme reçoit un seul rappel de tout ce qu&apos;il doit, dans la langue de ses lettres.</translation>
    </message>
    <message numerus="yes">
        <source>Not those reminded lately (%n)</source>
        <translation>
            <numerusform>Sans ceux relancés récemment (%n)</numerusform>
            <numerusform>Sans ceux relancés récemment (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twinbook::ReportView</name>
    <message>
        <source>These are the first %1 of %2 lines. The print and the files have all of them.</source>
        <translation>Voici les %1 premières lignes sur %2. L&apos;impression et les fichiers les ont toutes.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Le rapport</translation>
    </message>
</context>
<context>
    <name>twinbook::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Choose a report to see it; print it, or save it for others.</source>
        <translation>Choisissez un rapport pour le voir&#xa0;; imprimez-le, ou enregistrez-le pour d&apos;autres.</translation>
    </message>
    <message>
        <source>Save as PDF...</source>
        <translation>Enregistrer en PDF...</translation>
    </message>
    <message>
        <source>Save as Excel spreadsheet...</source>
        <translation>Enregistrer en classeur Excel...</translation>
    </message>
    <message>
        <source>Save as table for any spreadsheet...</source>
        <translation>Enregistrer en tableau pour tout tableur...</translation>
    </message>
    <message>
        <source>Save as web page...</source>
        <translation>Enregistrer en page web...</translation>
    </message>
    <message>
        <source>Save as plain text...</source>
        <translation>Enregistrer en texte simple...</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Copied. It can be pasted into a letter, an e-mail or a spreadsheet.</source>
        <translation>Copié. Il se colle dans une lettre, un courriel ou un tableur.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Excel spreadsheet (*.xlsx)</source>
        <translation>Classeur Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Table for any spreadsheet (*.csv)</source>
        <translation>Tableau pour tout tableur (*.csv)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Texte simple (*.txt)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Saved the report as %1.</source>
        <translation>Rapport enregistré&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Imprimer le rapport</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>Ajouter des personnes</translation>
    </message>
    <message>
        <source>Import my list</source>
        <translation>Importer ma liste</translation>
    </message>
    <message>
        <source>There is nothing to report yet</source>
        <translation>Il n&apos;y a pas encore de rapports</translation>
    </message>
    <message>
        <source>Begin with your people: lists of members, ages and hosts then stand here by themselves.</source>
        <translation>Commencez par vos personnes&#xa0;: les listes de membres, d&apos;âges et de familles d&apos;accueil viennent ensuite ici d&apos;elles-mêmes.</translation>
    </message>
    <message>
        <source>Choose the time of the report...</source>
        <translation>Choisir la période du rapport...</translation>
    </message>
</context>
<context>
    <name>twinbook::RequestDialog</name>
    <message>
        <source>Edit data request</source>
        <translation>Modifier la demande</translation>
    </message>
    <message>
        <source>Add data request</source>
        <translation>Ajouter une demande</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Enregistrer les modifications</translation>
    </message>
    <message>
        <source>Change the data request (%1)</source>
        <translation>Modifier la demande sur les données (%1)</translation>
    </message>
    <message>
        <source>Add a data request (%1)</source>
        <translation>Ajouter une demande sur les données (%1)</translation>
    </message>
</context>
<context>
    <name>twinbook::RestoreDialog</name>
    <message>
        <source>made by itself when the book was opened</source>
        <translation>faite d&apos;elle-même à l&apos;ouverture du livre</translation>
    </message>
    <message>
        <source>made before a newer Twinbook changed the book</source>
        <translation>faite avant la mise à niveau par un Twinbook plus récent</translation>
    </message>
    <message>
        <source>made before another backup was restored</source>
        <translation>faite avant la restauration d&apos;une autre sauvegarde</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>faite à la main</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Which day would you like to go back to?</source>
        <translation>À quel jour voulez-vous revenir&#xa0;?</translation>
    </message>
    <message>
        <source>No backup of this book was found beside it. If you keep one elsewhere, choose its file.</source>
        <translation>Aucune sauvegarde de ce livre n&apos;a été trouvée à côté de lui. Si vous en gardez une ailleurs, choisissez son fichier.</translation>
    </message>
    <message>
        <source>The book as it is now is backed up first, so this can be undone too.</source>
        <translation>Le livre tel qu&apos;il est maintenant est d&apos;abord sauvegardé&#xa0;: vous pourrez donc revenir là aussi.</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Sauvegardes, la plus récente d&apos;abord</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Restaurer cette sauvegarde</translation>
    </message>
    <message>
        <source>Choose a file...</source>
        <translation>Choisir un fichier...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 at %2, %3</source>
        <comment>day, time, why it was made</comment>
        <translation>%1 à %2, %3</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Choisir une sauvegarde</translation>
    </message>
    <message>
        <source>Twinbook books (*.twinbook)</source>
        <translation>Livres de Twinbook (*.twinbook)</translation>
    </message>
</context>
<context>
    <name>twinbook::RetentionDialog</name>
    <message>
        <source>What is kept too long</source>
        <translation>Ce qui est gardé trop longtemps</translation>
    </message>
    <message>
        <source>What is kept longer than your rules say</source>
        <translation>Ce qui est gardé plus longtemps que vos règles</translation>
    </message>
    <message>
        <source>Nothing that the book knows of. What lies in folders and mailboxes is not counted here.</source>
        <translation>Rien que le livre sache. Ce qui est dans les classeurs et les boîtes aux lettres n&apos;est pas compté ici.</translation>
    </message>
    <message>
        <source>Take the tick away from whom you have a good reason to keep. What is going to be forgotten is shown once more before it is done.</source>
        <translation>Ôtez la coche de ceux que vous avez une bonne raison de garder. Ce qui va être oublié est montré encore une fois avant.</translation>
    </message>
    <message>
        <source>What is kept too long, the longest first</source>
        <translation>Ce qui est gardé trop longtemps, le plus ancien d&apos;abord</translation>
    </message>
    <message>
        <source>%1: health details, %2</source>
        <translation>%1&#xa0;: données de santé, %2</translation>
    </message>
    <message>
        <source>%1; to be kept until %2</source>
        <translation>%1&#xa0;; à garder jusqu&apos;au %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Forget those ticked...</source>
        <translation>Oublier ceux qui sont cochés...</translation>
    </message>
</context>
<context>
    <name>twinbook::RotationPage</name>
    <message>
        <source>Planning the next years</source>
        <translation>Planification des prochaines années</translation>
    </message>
    <message>
        <source>Stopped: no plan was made.</source>
        <translation>Arrêté&#xa0;: aucun plan n&apos;a été fait.</translation>
    </message>
    <message>
        <source>Planning again with few changes</source>
        <translation>Nouvelle planification avec peu de changements</translation>
    </message>
    <message>
        <source>Stopped: the plan is as it was.</source>
        <translation>Arrêté&#xa0;: le plan est resté tel quel.</translation>
    </message>
    <message>
        <source>Nothing needs to be changed: the plan is as good as it can be made.</source>
        <translation>Rien à changer&#xa0;: le plan est aussi bon que possible.</translation>
    </message>
    <message>
        <source>Made %1. Change it by hand, then let it be adopted.</source>
        <translation>%1 est fait. Modifiez-le à la main, puis faites-le adopter.</translation>
    </message>
    <message>
        <source>Planned again: %1</source>
        <translation>Planifié de nouveau&#xa0;: %1</translation>
    </message>
    <message>
        <source>This term runs already. When somebody stands down, end it under Terms of office.</source>
        <translation>Ce mandat est déjà en cours. Si quelqu&apos;un se retire, terminez-le sous Mandats.</translation>
    </message>
    <message>
        <source>Locked: it stays when the plan is made again.</source>
        <translation>Verrouillé&#xa0;: il reste quand le plan est recalculé.</translation>
    </message>
    <message>
        <source>Unlocked: it may change when the plan is made again.</source>
        <translation>Déverrouillé&#xa0;: il peut changer quand le plan est recalculé.</translation>
    </message>
    <message>
        <source>Left vacant.</source>
        <translation>Laissé vacant.</translation>
    </message>
    <message>
        <source>Adopt %1?</source>
        <translation>Adopter %1&#xa0;?</translation>
    </message>
    <message>
        <source>Its coming terms are written down as planned terms of office, in place of those of a plan adopted before. Nobody is in office by that: the members still elect.</source>
        <translation>Ses mandats à venir sont notés comme mandats prévus, à la place de ceux d&apos;un plan adopté avant. Personne n&apos;est en fonction pour autant&#xa0;: les adhérents élisent toujours.</translation>
    </message>
    <message>
        <source>Adopt the plan</source>
        <translation>Adopter le plan</translation>
    </message>
    <message>
        <source>Adopted %1: its coming terms stand under Terms of office.</source>
        <translation>%1 est adopté&#xa0;: ses mandats à venir sont sous Mandats.</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>%1 supprimé.</translation>
    </message>
    <message>
        <source>Propose a plan...</source>
        <translation>Proposer un plan...</translation>
    </message>
    <message>
        <source>Begin with the usual roles</source>
        <translation>Commencer par les fonctions habituelles</translation>
    </message>
    <message>
        <source>Replan with few changes</source>
        <translation>Replanifier avec peu de changements</translation>
    </message>
    <message>
        <source>Adopt...</source>
        <translation>Adopter...</translation>
    </message>
    <message>
        <source>Compare...</source>
        <translation>Comparer...</translation>
    </message>
    <message>
        <source>Print...</source>
        <translation>Imprimer...</translation>
    </message>
    <message>
        <source>Name and years...</source>
        <translation>Nom et années...</translation>
    </message>
    <message>
        <source>Remove this plan</source>
        <translation>Supprimer ce plan</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation>Qui&#xa0;?</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Leave vacant</source>
        <translation>Laisser vacant</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>Why and balance</source>
        <translation>Pourquoi et équilibre</translation>
    </message>
    <message>
        <source>Which plan</source>
        <translation>Quel plan</translation>
    </message>
    <message>
        <source>Choose a term on the board to see here why it is as it is.</source>
        <translation>Choisissez un mandat au tableau pour voir ici pourquoi il est ainsi.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a plan (draft)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Plan who does what in the next years</source>
        <translation>Prévoir qui fait quoi les prochaines années</translation>
    </message>
    <message>
        <source>Nobody should be treasurer for ever because nobody else was asked in time. Begin with your roles, say who holds them and who would take which; then Twinbook proposes a fair rotation, says why, and keeps to your constitution.</source>
        <translation>Personne ne devrait tenir la trésorerie à jamais faute d&apos;avoir demandé à temps. Commencez par vos fonctions, dites qui les occupe et qui en prendrait&#xa0;; Twinbook propose alors une rotation équitable, dit pourquoi et respecte vos statuts.</translation>
    </message>
    <message>
        <source>No plan has been made yet</source>
        <translation>Aucun plan n&apos;a encore été fait</translation>
    </message>
    <message>
        <source>Twinbook proposes who could do what until several years ahead: from the terms of office, what people would like, how much time they have and what the constitution allows. You change it by hand, print it, and have it adopted.</source>
        <translation>Twinbook propose qui pourrait faire quoi pour plusieurs années&#xa0;: d&apos;après les mandats, les souhaits, le temps de chacun et ce que permettent les statuts. Vous le modifiez à la main, l&apos;imprimez et le faites adopter.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Back to the board</source>
        <translation>Retour au tableau</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Looking for ways to fill what is vacant</source>
        <translation>Recherche de moyens de pourvoir ce qui est vacant</translation>
    </message>
    <message>
        <source>Nothing is vacant in this plan.</source>
        <translation>Rien n&apos;est vacant dans ce plan.</translation>
    </message>
    <message>
        <source>How to fill what is vacant</source>
        <translation>Comment pourvoir ce qui est vacant</translation>
    </message>
    <message>
        <source>Plan again without %1?</source>
        <translation>Planifier de nouveau sans %1&#xa0;?</translation>
    </message>
    <message>
        <source>All terms of %1 go to others or stay vacant, with as few other changes as can be. So that later plans leave %1 out too, end the term under Terms of office and answer no under Who would.</source>
        <translation>Tous les mandats de %1 vont à d’autres ou restent vacants, avec aussi peu d’autres changements que possible. Pour que les plans suivants laissent aussi %1 de côté, mettez fin au mandat sous Mandats et répondez non sous Qui voudrait.</translation>
    </message>
    <message>
        <source>Plan without %1</source>
        <translation>Planifier sans %1</translation>
    </message>
    <message>
        <source>Planning again without %1</source>
        <translation>Nouveau plan sans %1</translation>
    </message>
    <message>
        <source>Plan without this person...</source>
        <translation>Planifier sans cette personne...</translation>
    </message>
</context>
<context>
    <name>twinbook::RotationTable</name>
    <message>
        <source>%1 to %2</source>
        <comment>years</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>verrouillé</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changé</translation>
    </message>
    <message>
        <source>breaks a rule</source>
        <translation>enfreint une règle</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>Treasurer, 2027 to 2029: Anne Fairweather, keen, locked</comment>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>twinbook::RotationView</name>
    <message>
        <source>Plan by roles and years</source>
        <translation>Plan par fonctions et années</translation>
    </message>
    <message>
        <source>Arrows go from term to term. Enter: who? L: lock. Delete: leave vacant. W: why?</source>
        <translation>Les flèches vont d&apos;un mandat à l&apos;autre. Entrée&#xa0;: qui&#xa0;? L&#xa0;: verrouiller. Suppr&#xa0;: laisser vacant. W&#xa0;: pourquoi&#xa0;?</translation>
    </message>
</context>
<context>
    <name>twinbook::RulePresetDialog</name>
    <message>
        <source>Choose the rules of your council</source>
        <translation>Choisissez les règles de votre collectivité</translation>
    </message>
    <message>
        <source>None of these: I write down our own</source>
        <translation>Aucune&#xa0;: je note les nôtres</translation>
    </message>
    <message>
        <source>Whose rules to begin with</source>
        <translation>Par quelles règles commencer</translation>
    </message>
    <message>
        <source>Councils differ. Take what is nearest, then check every figure against the code of conduct of your own council: all of it can be changed.</source>
        <translation>Les collectivités diffèrent. Prenez ce qui est le plus proche, puis comparez chaque chiffre avec le code de conduite de la vôtre&#xa0;: tout peut être changé.</translation>
    </message>
</context>
<context>
    <name>twinbook::SampleBar</name>
    <message>
        <source>This is the sample committee. Nothing you do here matters.</source>
        <translation>Ceci est le comité d&apos;exemple. Rien de ce que vous faites ici n&apos;a de conséquence.</translation>
    </message>
    <message>
        <source>Start my own book</source>
        <translation>Commencer mon propre livre</translation>
    </message>
</context>
<context>
    <name>twinbook::SearchBox</name>
    <message>
        <source>Search everything</source>
        <translation>Rechercher partout</translation>
    </message>
    <message>
        <source>Type a name or a word; the arrows choose, Enter goes there.</source>
        <translation>Tapez un nom ou un mot&#xa0;; les flèches choisissent, Entrée y mène.</translation>
    </message>
    <message>
        <source>Search everything (%1)</source>
        <translation>Rechercher partout (%1)</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>%1, %2, in %3</source>
        <translation>%1, %2, dans %3</translation>
    </message>
    <message>
        <source>Nothing in the book has “%1” in it. A part of a word is enough, and accents do not matter.</source>
        <translation>Rien dans le livre ne contient «&#xa0;%1&#xa0;». Une partie d&apos;un mot suffit, et les accents ne comptent pas.</translation>
    </message>
</context>
<context>
    <name>twinbook::Session</name>
    <message>
        <source>Saved at %1. %2</source>
        <translation>Enregistré à %1. %2</translation>
    </message>
    <message>
        <source>Nothing was different, so nothing was saved.</source>
        <translation>Rien n&apos;était différent, donc rien n&apos;a été enregistré.</translation>
    </message>
    <message>
        <source>Stopped. The book is as it was before.</source>
        <translation>Arrêté. Le livre est tel qu&apos;il était avant.</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Annulé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Rétabli&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing could be undone, because all of it has been changed again since: %1.</source>
        <translation>Rien n&apos;a été annulé, car tout a été changé depuis&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is nothing left to undo.</source>
        <translation>Il n&apos;y a plus rien à annuler.</translation>
    </message>
    <message>
        <source>%1 Kept, because they have been changed again since: %2.</source>
        <translation>%1 Gardé tel quel, car changé à nouveau depuis&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> et %n autre</numerusform>
            <numerusform> et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Undoing: %1</source>
        <translation>Annulation en cours&#xa0;: %1</translation>
    </message>
    <message>
        <source>Doing again: %1</source>
        <translation>Rétablissement en cours&#xa0;: %1</translation>
    </message>
    <message>
        <source>Undoing a change</source>
        <translation>Annulation d’une modification</translation>
    </message>
</context>
<context>
    <name>twinbook::SharedConsentDialog</name>
    <message>
        <source>Write it down</source>
        <translation>Noter</translation>
    </message>
    <message numerus="yes">
        <source>A consent of %n people</source>
        <translation>
            <numerusform>Un consentement de %n personne</numerusform>
            <numerusform>Un consentement de %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Each of them gets an entry of their own, which can be withdrawn alone.</source>
        <translation>Chaque personne reçoit sa propre entrée, qui peut être retirée à part.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>It would be written down for nobody.</source>
        <translation>Il ne serait noté pour personne.</translation>
    </message>
    <message numerus="yes">
        <source>It is written down for %n people.</source>
        <translation>
            <numerusform>Il est noté pour %n personne.</numerusform>
            <numerusform>Il est noté pour %n personnes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Have agreed to it already: %1.</source>
        <translation>Ont déjà donné leur accord&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Left out, because a parent or guardian has to agree: %1.</source>
        <translation>Laissés de côté, car un parent ou tuteur doit donner son accord&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Write down the consent of %n people (%1)</source>
        <translation>
            <numerusform>Noter le consentement de %n personne (%1)</numerusform>
            <numerusform>Noter le consentement de %n personnes (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing down the consents</source>
        <translation>Inscription des consentements</translation>
    </message>
    <message numerus="yes">
        <source>Wrote down the consent of %n people (%1).</source>
        <translation>
            <numerusform>Consentement de %n personne noté (%1).</numerusform>
            <numerusform>Consentement de %n personnes noté (%1).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twinbook::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Keys: %1</source>
        <translation>Touches&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>twinbook::StartWindow</name>
    <message>
        <source>Twinbook</source>
        <translation>Twinbook</translation>
    </message>
    <message>
        <source>Two linked books, the sign of Twinbook</source>
        <translation>Deux livres liés, l&apos;emblème de Twinbook</translation>
    </message>
    <message>
        <source>The record book of your twinning association: its people, its visits, its money, in one file.</source>
        <translation>Le livre de bord de votre comité de jumelage&#xa0;: les personnes, les échanges, l&apos;argent, en un seul fichier.</translation>
    </message>
    <message>
        <source>How would you like to begin?</source>
        <translation>Comment voulez-vous commencer&#xa0;?</translation>
    </message>
    <message>
        <source>Or begin anew</source>
        <translation>Ou commencer autrement</translation>
    </message>
    <message>
        <source>New book</source>
        <translation>Nouveau livre</translation>
    </message>
    <message>
        <source>For your own association. Three questions, and you can begin.</source>
        <translation>Pour votre propre association. Trois questions, et vous pouvez commencer.</translation>
    </message>
    <message>
        <source>See the sample committee</source>
        <translation>Voir le comité d&apos;exemple</translation>
    </message>
    <message>
        <source>A made-up association with 140 people. Try everything; nothing can go wrong.</source>
        <translation>Une association imaginaire de 140 personnes. Essayez tout&#xa0;; il ne peut rien arriver.</translation>
    </message>
    <message>
        <source>Start from my list</source>
        <translation>Partir de ma liste</translation>
    </message>
    <message>
        <source>Takes over the member list you keep in a spreadsheet or an address book.</source>
        <translation>Reprend la liste des adhérents que vous tenez dans un tableur ou un carnet d&apos;adresses.</translation>
    </message>
    <message>
        <source>Open a book</source>
        <translation>Ouvrir un livre</translation>
    </message>
    <message>
        <source>One that somebody gave you, or that is on another disk.</source>
        <translation>Un livre qu&apos;on vous a donné, ou qui est sur un autre disque.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Brings back a book as it was on an earlier day.</source>
        <translation>Ramène un livre tel qu&apos;il était un jour passé.</translation>
    </message>
    <message>
        <source>Your books</source>
        <translation>Vos livres</translation>
    </message>
    <message>
        <source>It is no longer in %1. It may have been moved, or the disk is not connected.</source>
        <translation>Il n&apos;est plus dans %1. Il a peut-être été déplacé, ou le disque n&apos;est pas branché.</translation>
    </message>
    <message>
        <source>Take off this list</source>
        <translation>Ôter de cette liste</translation>
    </message>
    <message>
        <source>Take %1 off this list</source>
        <translation>Ôter %1 de cette liste</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>New book...</source>
        <translation>Nouveau livre...</translation>
    </message>
    <message>
        <source>Open a book...</source>
        <translation>Ouvrir un livre...</translation>
    </message>
    <message>
        <source>Open the sample committee</source>
        <translation>Ouvrir le comité d&apos;exemple</translation>
    </message>
    <message>
        <source>Restore a backup...</source>
        <translation>Restaurer une sauvegarde...</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Texte normal</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>About Twinbook</source>
        <translation>À propos de Twinbook</translation>
    </message>
    <message>
        <source>How to begin</source>
        <translation>Pour commencer</translation>
    </message>
</context>
<context>
    <name>twinbook::Store</name>
    <message>
        <source>There is already a file called %1. Choose another name.</source>
        <translation>Il y a déjà un fichier nommé %1. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist. Choose another place for the book.</source>
        <translation>Le dossier %1 n&apos;existe pas. Choisissez une autre place pour le livre.</translation>
    </message>
    <message>
        <source>This book is open for reading only.</source>
        <translation>Ce livre est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>%1 has this book open. Ask them to close it, or open it for reading only.</source>
        <translation>Ce livre est déjà ouvert (%1). Demandez qu&apos;on le ferme, ou ouvrez-le en lecture seule.</translation>
    </message>
    <message>
        <source>This book is open for reading only, because the file or its folder is read-only. Save a copy somewhere else to make changes.</source>
        <translation>Ce livre est ouvert en lecture seule, car le fichier ou son dossier est protégé. Enregistrez une copie ailleurs pour faire des changements.</translation>
    </message>
    <message>
        <source>This book was made by a newer Twinbook than this one. Install the newer version to open it; nothing was changed.</source>
        <translation>Ce livre a été fait par un Twinbook plus récent que celui-ci. Installez la version plus récente pour l&apos;ouvrir&#xa0;; rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>This book was made by a newer Twinbook, so it is open for reading only.</source>
        <translation>Ce livre a été fait par un Twinbook plus récent&#xa0;; il est donc ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>This book was made by an older Twinbook and must be brought up to date before it can be read; open it once where it can be written to.</source>
        <translation>Ce livre a été fait par un Twinbook plus ancien et doit être mis à niveau avant d&apos;être lu&#xa0;; ouvrez-le une fois là où l&apos;on peut y écrire.</translation>
    </message>
    <message>
        <source>An entry in %1 points to something that is not there.</source>
        <translation>Une entrée dans %1 renvoie à quelque chose qui n&apos;existe pas.</translation>
    </message>
    <message>
        <source>The file of this book is no longer at %1: it was moved, deleted or replaced. Nothing was saved. Put it back, or close the book and open it again.</source>
        <translation>Le fichier de ce livre n&apos;est plus à sa place, %1&#xa0;: il a été déplacé, effacé ou remplacé. Rien n&apos;a été enregistré. Remettez-le, ou fermez le livre et rouvrez-le.</translation>
    </message>
    <message>
        <source>A book cannot be made in %1: you may not write there, or the disk is full.</source>
        <translation>On ne peut pas créer de livre dans %1&#xa0;: vous n&apos;avez pas le droit d&apos;y écrire, ou le disque est plein.</translation>
    </message>
    <message>
        <source>A book cannot be made here: the folder is read-only, or the disk is full.</source>
        <translation>On ne peut pas créer de livre ici&#xa0;: le dossier est protégé, ou le disque est plein.</translation>
    </message>
    <message>
        <source>This book is open for reading only, because the disk is full. Free some space and open it again to make changes.</source>
        <translation>Ce livre est ouvert en lecture seule, car le disque est plein. Faites de la place et rouvrez-le pour faire des changements.</translation>
    </message>
    <message>
        <source>%1 is empty: there is no book in it. Delete it and make a new book, or restore a backup.</source>
        <translation>%1 est vide&#xa0;: il n&apos;y a pas de livre dedans. Supprimez-le et créez un nouveau livre, ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>This book could not be brought up to date for this version of Twinbook, so it was left as it was. Open it with the version that made it, and tell us about it.</source>
        <translation>Ce livre n&apos;a pas pu être mis à niveau pour cette version de Twinbook&#xa0;; il est donc resté tel quel. Ouvrez-le avec la version qui l&apos;a fait, et faites-le-nous savoir.</translation>
    </message>
    <message>
        <source>This cannot be undone by itself, because something entered later depends on it. Undo the later changes first.</source>
        <translation>Cela ne peut pas être annulé seul, car une saisie plus récente en dépend. Annulez d&apos;abord les changements plus récents.</translation>
    </message>
    <message>
        <source>Undoing: %1</source>
        <translation>Annulation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Do again: %1</source>
        <translation>Rétablissement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder %1. Choose another one.</source>
        <translation>Rien ne peut être écrit dans le dossier %1. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>No copy could be saved in %1. %2</source>
        <translation>La copie n&apos;a pas pu être enregistrée dans %1. %2</translation>
    </message>
    <message>
        <source>That is the book itself. A copy needs a name or a folder of its own.</source>
        <translation>C&apos;est le livre lui-même. Une copie demande un nom ou un dossier à elle.</translation>
    </message>
    <message>
        <source>%1 has %2 open, so it cannot be replaced. Choose another name for the copy.</source>
        <translation>%2 est ouvert (%1), et ne peut donc pas être remplacé. Choisissez un autre nom pour la copie.</translation>
    </message>
    <message>
        <source>The copy could not be put in %1. Choose another folder.</source>
        <translation>La copie n&apos;a pas pu être mise dans %1. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>All is saved, but because the disk is full, part of it stands in the file %1 beside the book. Move or mail the two together, or free some space and open and close the book once more.</source>
        <translation>Tout est enregistré, mais comme le disque est plein, une partie se trouve dans le fichier %1 à côté du livre. Déplacez ou envoyez les deux ensemble, ou faites de la place, puis ouvrez et fermez le livre encore une fois.</translation>
    </message>
    <message>
        <source>All is saved, but because another program is reading the book, part of it stands in the file %1 beside the book. Move or mail the two together, or open and close the book once more.</source>
        <translation>Tout est enregistré, mais comme un autre programme lit le livre, une partie se trouve dans le fichier %1 à côté du livre. Déplacez ou envoyez les deux ensemble, ou ouvrez et fermez le livre encore une fois.</translation>
    </message>
    <message>
        <source>It is forgotten, but traces may be left in the file until there is more room on the disk. %1</source>
        <translation>C&apos;est oublié, mais des traces peuvent rester dans le fichier tant que le disque manque de place. %1</translation>
    </message>
</context>
<context>
    <name>twinbook::TablePage</name>
    <message>
        <source>Nothing matches these choices</source>
        <translation>Rien ne correspond à ces choix</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Rien ne correspond à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Try fewer letters, or look at the whole list again.</source>
        <translation>Essayez avec moins de lettres, ou affichez de nouveau toute la liste.</translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <translation>Sélection&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 in the list</source>
        <translation>%1 dans la liste</translation>
    </message>
    <message>
        <source>Show the whole list</source>
        <translation>Afficher toute la liste</translation>
    </message>
    <message>
        <source>Filter as you type</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrer la liste</translation>
    </message>
    <message>
        <source>Shows only the lines that hold all these words. Keys: %1</source>
        <translation>Ne montre que les lignes qui contiennent tous ces mots. Touches&#xa0;: %1</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Choose which columns are shown</source>
        <translation>Choisir les colonnes affichées</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Choose a line in the list to see more of it here.</source>
        <translation>Choisissez une ligne de la liste pour en voir plus ici.</translation>
    </message>
    <message>
        <source>Without these</source>
        <translation>Sans ces conditions</translation>
    </message>
</context>
<context>
    <name>twinbook::TagsDialog</name>
    <message numerus="yes">
        <source>Tags of %n entries</source>
        <translation>
            <numerusform>Étiquettes de %n fiche</numerusform>
            <numerusform>Étiquettes de %n fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>A tag is a word of your own, such as “choir” or “bakes for the market”. The list can be narrowed to those who bear it.</source>
        <translation>Une étiquette est un mot à vous, comme «&#xa0;chorale&#xa0;» ou «&#xa0;gâteaux du marché&#xa0;». La liste peut être réduite à ceux qui la portent.</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nouvelle étiquette</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Tags, ticked if all of them have it</source>
        <translation>Étiquettes, cochées si tous les ont</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save the tags</source>
        <translation>Enregistrer les étiquettes</translation>
    </message>
    <message numerus="yes">
        <source>Change the tags of %n entries: %1</source>
        <translation>
            <numerusform>Modifier les étiquettes de %n fiche&#xa0;: %1</numerusform>
            <numerusform>Modifier les étiquettes de %n fiches&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed the tags of %n entries.</source>
        <translation>
            <numerusform>Étiquettes de %n fiche modifiées.</numerusform>
            <numerusform>Étiquettes de %n fiches modifiées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twinbook::VisitsPage</name>
    <message>
        <source>Visits</source>
        <translation>Échanges</translation>
    </message>
    <message>
        <source>Show the visits</source>
        <translation>Afficher les échanges</translation>
    </message>
    <message>
        <source>Travellers</source>
        <translation>Voyageurs</translation>
    </message>
    <message>
        <source>Show the travellers</source>
        <translation>Afficher les voyageurs</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Show the parties</source>
        <translation>Afficher les groupes</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Familles d’accueil</translation>
    </message>
    <message>
        <source>Show the hosts</source>
        <translation>Afficher les hôtes</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Placement</translation>
    </message>
    <message>
        <source>Show who stays with whom</source>
        <translation>Afficher qui loge chez qui</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Show the payments for visits</source>
        <translation>Afficher les paiements pour des échanges</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Tarifs</translation>
    </message>
    <message>
        <source>Show the fees</source>
        <translation>Afficher les tarifs</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Souhaits</translation>
    </message>
    <message>
        <source>Show the wishes about pairs</source>
        <translation>Afficher les souhaits sur hôtes et invités</translation>
    </message>
    <message>
        <source>Earlier stays</source>
        <translation>Séjours antérieurs</translation>
    </message>
    <message>
        <source>Show the earlier stays</source>
        <translation>Afficher les séjours antérieurs</translation>
    </message>
</context>
<context>
    <name>twinbook::WhereDialog</name>
    <message>
        <source>Put there and lock</source>
        <translation>Y mettre et verrouiller</translation>
    </message>
    <message>
        <source>Where else?</source>
        <translation>Où d&apos;autre&#xa0;?</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Maison</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En mots</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>tel quel</translation>
    </message>
    <message>
        <source>a rule is against it</source>
        <translation>une règle s&apos;y oppose</translation>
    </message>
    <message>
        <source>%1 points better</source>
        <translation>meilleur de %1 points</translation>
    </message>
    <message>
        <source>%1 points worse</source>
        <translation>moins bon de %1 points</translation>
    </message>
    <message>
        <source>Houses for this party, the best first</source>
        <translation>Maisons pour ce groupe, la meilleure d&apos;abord</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1: %2. Now with %3.</source>
        <comment>party: guests. Now with host</comment>
        <translation>%1&#xa0;: %2. Maintenant chez %3.</translation>
    </message>
    <message>
        <source>%1: %2. Not placed yet.</source>
        <comment>party: guests</comment>
        <translation>%1&#xa0;: %2. Pas encore placé.</translation>
    </message>
    <message>
        <source>Nobody has offered to host yet.</source>
        <translation>Personne ne s&apos;est encore proposé comme hôte.</translation>
    </message>
    <message>
        <source>nothing speaks against it</source>
        <translation>rien ne s&apos;y oppose</translation>
    </message>
    <message>
        <source>%1: %2. You may still decide it; the board then says which rule is broken.</source>
        <translation>%1&#xa0;: %2. Vous pouvez tout de même le décider&#xa0;; le tableau dit alors quelle règle n&apos;est pas respectée.</translation>
    </message>
</context>
<context>
    <name>twinbook::WhoDialog</name>
    <message>
        <source>Put there and lock</source>
        <translation>Y mettre et verrouiller</translation>
    </message>
    <message>
        <source>Who is to do it?</source>
        <translation>Qui doit le faire&#xa0;?</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En mots</translation>
    </message>
    <message>
        <source>a rule is against it</source>
        <translation>une règle s&apos;y oppose</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>tel quel</translation>
    </message>
    <message>
        <source>People for this term, the best first</source>
        <translation>Personnes pour ce mandat, la meilleure d&apos;abord</translation>
    </message>
    <message>
        <source>Leave vacant</source>
        <translation>Laisser vacant</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1, %2. Now: %3</source>
        <comment>Treasurer, 2027 to 2029. Now: Anne Fairweather</comment>
        <translation>%1, %2. Maintenant&#xa0;: %3</translation>
    </message>
    <message>
        <source>Nobody can be proposed for this.</source>
        <translation>Personne ne peut être proposé.</translation>
    </message>
    <message>
        <source>nothing speaks against it</source>
        <translation>rien ne s&apos;y oppose</translation>
    </message>
    <message>
        <source>%1: %2. You may still decide it; the plan then says which rule it breaks.</source>
        <translation>%1&#xa0;: %2. Vous pouvez tout de même le décider&#xa0;; le plan dira quelle règle est enfreinte.</translation>
    </message>
</context>
<context>
    <name>twinbook::WillingnessGrid</name>
    <message>
        <source>not asked</source>
        <translation>pas demandé</translation>
    </message>
    <message>
        <source>%1 as %2: %3</source>
        <comment>person, role, level</comment>
        <translation>%1 comme %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>person, what, value</comment>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>pas dit</translation>
    </message>
    <message>
        <source>Hours a month at most</source>
        <translation>Heures par mois au plus</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>À l&apos;aise</translation>
    </message>
    <message>
        <source>Away in the years</source>
        <translation>Absent les années</translation>
    </message>
    <message>
        <source>Please write the hours of one month as a number, such as 6.</source>
        <translation>Écrivez les heures d&apos;un mois en nombre, par exemple 6.</translation>
    </message>
    <message>
        <source>Change the time that %1 has</source>
        <translation>Modifier le temps de %1</translation>
    </message>
    <message>
        <source>Changed the time that %1 has.</source>
        <translation>Temps de %1 modifié.</translation>
    </message>
    <message>
        <source>Please write the years with four digits, such as 2027, 2028.</source>
        <translation>Écrivez les années à quatre chiffres, par exemple 2027, 2028.</translation>
    </message>
    <message>
        <source>Change when %1 is away</source>
        <translation>Modifier les absences de %1</translation>
    </message>
    <message>
        <source>Changed when %1 is away.</source>
        <translation>Absences de %1 modifiées.</translation>
    </message>
</context>
<context>
    <name>twinbook::WillingnessPage</name>
    <message>
        <source>Add a person...</source>
        <translation>Ajouter une personne...</translation>
    </message>
    <message>
        <source>Begin with the usual roles</source>
        <translation>Commencer par les fonctions habituelles</translation>
    </message>
    <message>
        <source>Print a form for everybody here...</source>
        <translation>Imprimer un formulaire pour chacun ici...</translation>
    </message>
    <message>
        <source>Print a blank form...</source>
        <translation>Imprimer un formulaire vierge...</translation>
    </message>
    <message>
        <source>Ask before you plan</source>
        <translation>Demander avant de planifier</translation>
    </message>
    <message>
        <source>Who would be treasurer, and who never? Here stands one line for everybody on the committee, and for whom you add: keen, willing, if nobody else, or no, for every role; how much time they have, and when they are away. Add roles first.</source>
        <translation>Qui tiendrait la trésorerie, et qui jamais&#xa0;? Ici une ligne pour chaque membre du comité et pour qui vous ajoutez&#xa0;: volontiers, d&apos;accord, à défaut d&apos;autre ou non, pour chaque fonction&#xa0;; leur temps et leurs absences. Ajoutez d&apos;abord les fonctions.</translation>
    </message>
    <message>
        <source>Keys: 1 keen, 2 willing, 3 if nobody else, 4 no, 0 not asked. Everything is saved at once.</source>
        <translation>Touches&#xa0;: 1 volontiers, 2 d&apos;accord, 3 à défaut d&apos;autre, 4 non, 0 pas demandé. Tout est enregistré aussitôt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n people have said something.</source>
        <translation>
            <numerusform>%1 sur %n personne a dit quelque chose.</numerusform>
            <numerusform>%1 sur %n personnes ont dit quelque chose.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Add to the sheet</source>
        <translation>Ajouter à la feuille</translation>
    </message>
    <message>
        <source>Please choose the person.</source>
        <translation>Choisissez la personne.</translation>
    </message>
    <message>
        <source>Who would</source>
        <translation>Qui voudrait</translation>
    </message>
</context>
<context>
    <name>twinbook::WillingnessView</name>
    <message>
        <source>Who would take which role</source>
        <translation>Qui prendrait quelle fonction</translation>
    </message>
    <message>
        <source>1 keen, 2 willing, 3 if nobody else, 4 no, 0 not asked. The space bar goes round.</source>
        <translation>1 volontiers, 2 d&apos;accord, 3 à défaut d&apos;autre, 4 non, 0 pas demandé. La barre d&apos;espace fait le tour.</translation>
    </message>
</context>
</TS>

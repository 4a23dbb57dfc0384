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
        <source>“%1” is not a date; write it as 2026-05-03.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une date&#xa0;; écrivez-la comme 2026-05-03.</translation>
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
        <source>Labels</source>
        <translation>Étiquettes</translation>
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
        <source>Lists the people, households, organisations or reports of a book.</source>
        <translation>Liste les personnes, les foyers, les organisations ou les rapports d&apos;un livre.</translation>
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
        <source>Please write a number, with a point for pence: 30.00.</source>
        <translation>Veuillez écrire un nombre, avec un point pour les centimes&#xa0;: 30.00.</translation>
    </message>
    <message>
        <source>This ends before it begins. Please check both dates.</source>
        <translation>La fin précède le début. Veuillez vérifier les deux dates.</translation>
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
    <message numerus="yes">
        <source>%n gifts</source>
        <translation>
            <numerusform>%n don</numerusform>
            <numerusform>%n dons</numerusform>
        </translation>
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
        <source>About</source>
        <translation>En bref</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Adhésion</translation>
    </message>
    <message>
        <source>Beds</source>
        <translation>Lits</translation>
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
    <message>
        <source>Left</source>
        <translation>Partis</translation>
    </message>
    <message>
        <source>%1, %2 since %3.</source>
        <comment>8 joined, 3 left, a year</comment>
        <translation>%1, %2 depuis %3.</translation>
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
        <source>%1 came in this year; nothing is outstanding.</source>
        <translation>%1 sont rentrés cette année&#xa0;; il ne reste rien à payer.</translation>
    </message>
    <message>
        <source>%1 came in this year; %2 is still to be paid.</source>
        <translation>%1 sont rentrés cette année&#xa0;; il reste %2 à payer.</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Cotisations</translation>
    </message>
    <message>
        <source>Paid this year</source>
        <translation>Payé cette année</translation>
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
        <source>The years count those whose day of joining is known, in the category that they are in today.</source>
        <translation>Les années comptent ceux dont on connaît le jour d&apos;adhésion, dans la catégorie qui est la leur aujourd&apos;hui.</translation>
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
        <source>birthday %1</source>
        <translation>anniversaire le %1</translation>
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
        <source>Lapsed or left</source>
        <translation>Anciens adhérents</translation>
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
        <source>Under 26</source>
        <translation>Moins de 26 ans</translation>
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
        <source>Languages spoken</source>
        <translation>Langues parlées</translation>
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
    <name>Renewals</name>
    <message>
        <source>%1, with %2</source>
        <translation>%1, avec %2</translation>
    </message>
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
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
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
</context>
<context>
    <name>TablePage</name>
    <message>
        <source>Fit widths to what is shown</source>
        <translation>Ajuster les largeurs au contenu</translation>
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
        <translation>Saisir les paiements de tous ceux qui doivent...</translation>
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
</context>
<context>
    <name>twinbook::RecordTable</name>
    <message>
        <source>(cannot be read)</source>
        <translation>(illisible)</translation>
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
</context>
</TS>

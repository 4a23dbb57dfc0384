<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name>About</name>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>About Twinbook</source>
        <translation>Über Twinbook</translation>
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
        <translation>Das Vereinsbuch eines Partnerschaftsvereins: ein Programm, eine Datei, kein Internet nötig.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later: you may use it, pass it on, study it and change it. It comes without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später: Sie dürfen sie benutzen, weitergeben, untersuchen und verändern. Jede Gewährleistung ist ausgeschlossen.</translation>
    </message>
    <message>
        <source>Made with Qt %1 and SQLite.</source>
        <translation>Gebaut mit Qt %1 und SQLite.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Was sie tun</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Copy these details</source>
        <translation>Angaben kopieren</translation>
    </message>
</context>
<context>
    <name>AccessPack</name>
    <message>
        <source>What we hold about %1</source>
        <translation>Was wir über %1 gespeichert haben</translation>
    </message>
    <message>
        <source>Everything that stands in our book about you, as of %1. You may ask us to put it right, to stop using it or to forget it; and you may complain to us, or to the Information Commissioner&apos;s Office (ico.org.uk).</source>
        <translation>Alles, was in unserem Buch über Sie steht, Stand %1. Sie können verlangen, dass wir es berichtigen, nicht mehr verwenden oder vergessen; und Sie können sich bei uns oder beim Information Commissioner&apos;s Office (ico.org.uk) beschweren.</translation>
    </message>
    <message>
        <source>Where your name stands in other entries</source>
        <translation>Wo Ihr Name in anderen Einträgen steht</translation>
    </message>
    <message>
        <source>How this came about</source>
        <translation>Wie es dazu kam</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Was geändert wurde</translation>
    </message>
    <message>
        <source>Nobody in the book is called “%1”. Give the name as it stands in the list, or the number that “list people BOOK --json” tells.</source>
        <translation>Niemand im Buch heißt „%1“. Nennen Sie den Namen, wie er in der Liste steht, oder die Nummer aus „list people BUCH --json“.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are called “%1”. Give the number of the one you mean: %2.</source>
        <translation>
            <numerusform>%n Person heißt „%1“. Nennen Sie die Nummer der gemeinten: %2.</numerusform>
            <numerusform>%n Personen heißen „%1“. Nennen Sie die Nummer der gemeinten: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AddressLabels</name>
    <message>
        <source>The %1 family</source>
        <translation>Familie %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two people of one household, on a letter</comment>
        <translation>%1 und %2</translation>
    </message>
</context>
<context>
    <name>AgeProfile</name>
    <message>
        <source>Print or save...</source>
        <translation>Drucken oder speichern...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Ages in our town...</source>
        <translation>Alter der Einwohner...</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>Minutes of the last meeting</source>
        <translation>Protokoll der letzten Sitzung</translation>
    </message>
    <message>
        <source>Matters arising</source>
        <translation>Was noch offen ist</translation>
    </message>
    <message>
        <source>Date of the next meeting</source>
        <translation>Termin der nächsten Sitzung</translation>
    </message>
    <message>
        <source>Apologies for absence</source>
        <translation>Entschuldigungen</translation>
    </message>
    <message>
        <source>Any other business</source>
        <translation>Verschiedenes</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Begrüßung</translation>
    </message>
    <message>
        <source>Report of the chair</source>
        <translation>Bericht des Vorsitzes</translation>
    </message>
    <message>
        <source>Report of the treasurer and accounts of the year</source>
        <translation>Kassenbericht und Jahresabschluss</translation>
    </message>
    <message>
        <source>Subscriptions of the coming year</source>
        <translation>Beiträge des kommenden Jahres</translation>
    </message>
    <message>
        <source>Election of officers and committee</source>
        <translation>Wahl des Vorstands</translation>
    </message>
    <message>
        <source>Appointment of the independent examiner</source>
        <translation>Bestellung der Kassenprüfung</translation>
    </message>
    <message>
        <source>Business for which the meeting was called</source>
        <translation>Gegenstand, zu dem eingeladen wurde</translation>
    </message>
    <message>
        <source>News from the two communities</source>
        <translation>Neues aus beiden Orten</translation>
    </message>
    <message>
        <source>Coming visits</source>
        <translation>Kommende Besuche</translation>
    </message>
    <message>
        <source>Report of the treasurer</source>
        <translation>Kassenbericht</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Coming visits and events</source>
        <translation>Kommende Besuche und Veranstaltungen</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>vom %1</translation>
    </message>
</context>
<context>
    <name>AgmPack</name>
    <message>
        <source>Role</source>
        <translation>Amt</translation>
    </message>
    <message>
        <source>Held until now by</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Seats to fill</source>
        <translation>Zu besetzende Sitze</translation>
    </message>
    <message>
        <source>Would stand</source>
        <translation>Würde antreten</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>unbesetzt</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
    <message>
        <source>No term ends at this meeting.</source>
        <translation>Bei dieser Versammlung endet keine Amtszeit.</translation>
    </message>
    <message>
        <source>Standing down by the constitution</source>
        <translation>Nach der Satzung scheiden aus</translation>
    </message>
    <message>
        <source>Longest in office since their election: %1.</source>
        <translation>Seit ihrer Wahl am längsten im Amt: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Lots are drawn for %n more among: %1.</source>
        <translation>
            <numerusform>Einer mehr wird ausgelost unter: %1.</numerusform>
            <numerusform>%n weitere werden ausgelost unter: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>I nominate (name)</source>
        <translation>Ich schlage vor (Name)</translation>
    </message>
    <message>
        <source>for the role of</source>
        <translation>für das Amt</translation>
    </message>
    <message>
        <source>Proposed by (name and signature)</source>
        <translation>Vorgeschlagen von (Name und Unterschrift)</translation>
    </message>
    <message>
        <source>Seconded by (name and signature)</source>
        <translation>Unterstützt von (Name und Unterschrift)</translation>
    </message>
    <message>
        <source>I am willing to stand (signature of the person nominated)</source>
        <translation>Ich bin bereit anzutreten (Unterschrift der vorgeschlagenen Person)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>For the election at the %1.</source>
        <translation>Für die Wahl: %1.</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Mitgliedschaft</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>without a category</source>
        <translation>ohne Art der Mitgliedschaft</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message numerus="yes">
        <source>%n of them have a vote.</source>
        <translation>
            <numerusform>%n davon ist stimmberechtigt.</numerusform>
            <numerusform>%n davon sind stimmberechtigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>No rotation plan has been made yet.</source>
        <translation>Es gibt noch keinen Rotationsplan.</translation>
    </message>
    <message>
        <source>The plan of the committee for the coming years.</source>
        <translation>Der Plan des Vorstands für die kommenden Jahre.</translation>
    </message>
    <message>
        <source>A draft: nothing is decided yet, and nobody is bound by it.</source>
        <translation>Ein Entwurf: Noch ist nichts entschieden, und niemand ist daran gebunden.</translation>
    </message>
    <message>
        <source>Ballot paper</source>
        <translation>Stimmzettel</translation>
    </message>
    <message numerus="yes">
        <source>Please choose %n at most.</source>
        <translation>
            <numerusform>Bitte nur einen Namen ankreuzen.</numerusform>
            <numerusform>Bitte höchstens %n Namen ankreuzen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Papers for the annual general meeting</source>
        <translation>Unterlagen der Mitgliederversammlung</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Einladung</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Tagesordnung</translation>
    </message>
    <message>
        <source>Who stands down, and who would stand</source>
        <translation>Wer ausscheidet und wer antreten würde</translation>
    </message>
    <message>
        <source>Nomination form</source>
        <translation>Wahlvorschlag</translation>
    </message>
    <message>
        <source>Membership by category</source>
        <translation>Mitglieder nach Art der Mitgliedschaft</translation>
    </message>
    <message>
        <source>Rotation plan</source>
        <translation>Rotationsplan</translation>
    </message>
    <message>
        <source>Attendance sheet</source>
        <translation>Anwesenheitsliste</translation>
    </message>
    <message>
        <source>Ballot papers: %1</source>
        <translation>Stimmzettel: %1</translation>
    </message>
    <message>
        <source>Ballot papers</source>
        <translation>Stimmzettel</translation>
    </message>
    <message>
        <source>No role has more candidates than seats: the meeting can vote by a show of hands.</source>
        <translation>Für kein Amt gibt es mehr Bewerbungen als Sitze: Es kann mit Handzeichen abgestimmt werden.</translation>
    </message>
    <message>
        <source>Not yet for sending: no annual general meeting is in the book, so the usual day stands here. Add the meeting, then make these papers again.</source>
        <translation>Noch nicht zum Verschicken: Im Buch steht keine Mitgliederversammlung, hier steht deshalb der übliche Tag. Tragen Sie sie ein und machen Sie diese Unterlagen noch einmal.</translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>Association</name>
    <message>
        <source>Pound sterling (GBP)</source>
        <translation>Pfund Sterling (GBP)</translation>
    </message>
    <message>
        <source>Euro (EUR)</source>
        <translation>Euro (EUR)</translation>
    </message>
    <message>
        <source>US dollar (USD)</source>
        <translation>US-Dollar (USD)</translation>
    </message>
    <message>
        <source>Canadian dollar (CAD)</source>
        <translation>Kanadischer Dollar (CAD)</translation>
    </message>
    <message>
        <source>Australian dollar (AUD)</source>
        <translation>Australischer Dollar (AUD)</translation>
    </message>
    <message>
        <source>New Zealand dollar (NZD)</source>
        <translation>Neuseeland-Dollar (NZD)</translation>
    </message>
    <message>
        <source>Swiss franc (CHF)</source>
        <translation>Schweizer Franken (CHF)</translation>
    </message>
    <message>
        <source>Danish krone (DKK)</source>
        <translation>Dänische Krone (DKK)</translation>
    </message>
    <message>
        <source>Swedish krona (SEK)</source>
        <translation>Schwedische Krone (SEK)</translation>
    </message>
    <message>
        <source>Norwegian krone (NOK)</source>
        <translation>Norwegische Krone (NOK)</translation>
    </message>
    <message>
        <source>Polish zloty (PLN)</source>
        <translation>Polnischer Złoty (PLN)</translation>
    </message>
    <message>
        <source>Czech koruna (CZK)</source>
        <translation>Tschechische Krone (CZK)</translation>
    </message>
    <message>
        <source>Hungarian forint (HUF)</source>
        <translation>Ungarischer Forint (HUF)</translation>
    </message>
    <message>
        <source>Japanese yen (JPY)</source>
        <translation>Japanischer Yen (JPY)</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>31 December</source>
        <translation>31. Dezember</translation>
    </message>
    <message>
        <source>31 March</source>
        <translation>31. März</translation>
    </message>
    <message>
        <source>5 April</source>
        <translation>5. April</translation>
    </message>
    <message>
        <source>30 April</source>
        <translation>30. April</translation>
    </message>
    <message>
        <source>30 June</source>
        <translation>30. Juni</translation>
    </message>
    <message>
        <source>31 August</source>
        <translation>31. August</translation>
    </message>
    <message>
        <source>30 September</source>
        <translation>30. September</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Verein</translation>
    </message>
    <message>
        <source>Associations</source>
        <translation>Vereine</translation>
    </message>
    <message>
        <source>Name of the association</source>
        <translation>Name des Vereins</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kurzname</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>Your town</source>
        <translation>Ihre Stadt</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Currency of its accounts</source>
        <translation>Währung der Kasse</translation>
    </message>
    <message>
        <source>The financial year ends on</source>
        <translation>Das Geschäftsjahr endet am</translation>
    </message>
    <message>
        <source>Charity number</source>
        <translation>Vereinsnummer</translation>
    </message>
    <message>
        <source>Line at the foot of letters</source>
        <translation>Zeile am Fuß der Briefe</translation>
    </message>
    <message>
        <source>How to reach it</source>
        <translation>So ist er zu erreichen</translation>
    </message>
    <message>
        <source>Accounts and letters</source>
        <translation>Kasse und Briefe</translation>
    </message>
    <message>
        <source>They stand at the head and foot of what you print.</source>
        <translation>Sie stehen am Kopf und Fuß von allem, was Sie drucken.</translation>
    </message>
    <message>
        <source>The association needs a name. It stands at the head of the window and of all that is printed.</source>
        <translation>Der Verein braucht einen Namen. Er steht oben im Fenster und auf allem, was gedruckt wird.</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address: there is one @ in it, and a dot after that.</source>
        <translation>„%1“ ist keine E-Mail-Adresse: Sie enthält ein @ und dahinter einen Punkt.</translation>
    </message>
    <message>
        <source>“%1” is no address of a website. It looks like www.example.org.</source>
        <translation>„%1“ ist keine Adresse einer Website. Sie sieht so aus: www.example.org.</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>The backup could not be copied to %1. Check that there is room on the disk.</source>
        <translation>Die Sicherung konnte nicht nach %1 kopiert werden. Sehen Sie nach, ob auf der Festplatte Platz ist.</translation>
    </message>
    <message>
        <source>This backup was made by a newer Twinbook than this one. Install the newer version to restore it; nothing was changed.</source>
        <translation>Diese Sicherung wurde mit einem neueren Twinbook gemacht. Installieren Sie die neuere Version, um sie wiederherzustellen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This backup is damaged, so nothing was changed. Choose an older one.</source>
        <translation>Diese Sicherung ist beschädigt, deshalb wurde nichts geändert. Wählen Sie eine ältere.</translation>
    </message>
    <message>
        <source>The folder for backups, %1, cannot be made.</source>
        <translation>Der Ordner für die Sicherungen, %1, lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>No backup could be made in %1. %2</source>
        <translation>In %1 konnte keine Sicherung gemacht werden. %2</translation>
    </message>
    <message>
        <source>The backup %1 could not be given its name.</source>
        <translation>Die Sicherung %1 konnte ihren Namen nicht bekommen.</translation>
    </message>
    <message>
        <source>Restoring a backup</source>
        <translation>Das Wiederherstellen einer Sicherung</translation>
    </message>
    <message>
        <source>%1 has this book open; close it first.</source>
        <translation>%1 hat dieses Buch geöffnet; es muss erst geschlossen werden.</translation>
    </message>
    <message>
        <source>%1 cannot be written: its folder is missing or read-only, or the disk is full.</source>
        <translation>%1 lässt sich nicht schreiben: Der Ordner fehlt oder ist schreibgeschützt, oder die Festplatte ist voll.</translation>
    </message>
    <message>
        <source>The restored book stands at %1; it could not be renamed.</source>
        <translation>Das wiederhergestellte Buch liegt unter %1; es ließ sich nicht umbenennen.</translation>
    </message>
    <message>
        <source>%1 is the book itself, not a backup of it. Choose one of its backups.</source>
        <translation>%1 ist das Buch selbst, keine Sicherung davon. Wählen Sie eine seiner Sicherungen.</translation>
    </message>
    <message>
        <source>%1 cannot be replaced: the file or its folder is read-only. Nothing was changed.</source>
        <translation>%1 kann nicht ersetzt werden: die Datei oder ihr Ordner ist schreibgeschützt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 is another kind of file, not a book, so it was not replaced. Choose a name that ends in .twinbook.</source>
        <translation>%1 ist eine andere Art von Datei, kein Buch, und wurde deshalb nicht ersetzt. Wählen Sie einen Namen, der auf .twinbook endet.</translation>
    </message>
</context>
<context>
    <name>BeginRoles</name>
    <message>
        <source>Add the usual roles</source>
        <translation>Übliche Ämter hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Added %n roles. Change what is different with you, and write down who holds them.</source>
        <translation>
            <numerusform>%n Amt hinzugefügt. Ändern Sie, was bei Ihnen anders ist, und schreiben Sie auf, wer es innehat.</numerusform>
            <numerusform>%n Ämter hinzugefügt. Ändern Sie, was bei Ihnen anders ist, und schreiben Sie auf, wer sie innehat.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these is running.</source>
        <translation>Keine dieser Amtszeiten läuft.</translation>
    </message>
    <message numerus="yes">
        <source>End %n terms</source>
        <translation>
            <numerusform>%n Amtszeit beenden</numerusform>
            <numerusform>%n Amtszeiten beenden</numerusform>
        </translation>
    </message>
    <message>
        <source>Ending terms</source>
        <translation>Amtszeiten beenden</translation>
    </message>
    <message numerus="yes">
        <source>%n terms are written down as ended today.</source>
        <translation>
            <numerusform>%n Amtszeit ist als heute beendet aufgeschrieben.</numerusform>
            <numerusform>%n Amtszeiten sind als heute beendet aufgeschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BookFile</name>
    <message>
        <source>There is no file called %1.</source>
        <translation>Es gibt keine Datei mit dem Namen %1.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a book.</source>
        <translation>%1 ist ein Ordner, kein Buch.</translation>
    </message>
    <message>
        <source>%1 is not a file, so it cannot be a book.</source>
        <translation>%1 ist keine Datei und kann deshalb kein Buch sein.</translation>
    </message>
    <message>
        <source>%1 is empty: there is no book in it. Delete it and make a new book, or restore a backup.</source>
        <translation>%1 ist leer: Es ist kein Buch darin. Löschen Sie die Datei und legen Sie ein neues Buch an, oder stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>You may not read %1.</source>
        <translation>Sie dürfen %1 nicht lesen.</translation>
    </message>
    <message>
        <source>%1 is not a Twinbook book. To bring in a list of people use Import instead.</source>
        <translation>%1 ist kein Twinbook-Buch. Eine Liste von Personen kommt durch Importieren hinein, nicht durch Öffnen.</translation>
    </message>
    <message>
        <source>%1 is a database of another program, not a Twinbook book.</source>
        <translation>%1 ist die Datenbank eines anderen Programms, kein Twinbook-Buch.</translation>
    </message>
    <message>
        <source>%1 has been cut off: part of the file is missing, perhaps by a copy that did not finish. Copy it again or restore the last backup.</source>
        <translation>%1 ist abgeschnitten: Ein Teil der Datei fehlt, vielleicht weil ein Kopieren nicht fertig wurde. Kopieren Sie sie noch einmal, oder stellen Sie die letzte Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The file name %1... is too long for a book. Give it a shorter name.</source>
        <translation>Der Dateiname %1... ist zu lang für ein Buch. Geben Sie der Datei einen kürzeren Namen.</translation>
    </message>
</context>
<context>
    <name>BookLock</name>
    <message>
        <source>%1 on %2</source>
        <translation>%1 an %2</translation>
    </message>
    <message>
        <source>%1 on %2 since %3</source>
        <translation>%1 an %2 seit %3</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>Ein anderes Programm</translation>
    </message>
</context>
<context>
    <name>BookSettings</name>
    <message>
        <source>“%1” is no currency; write it as GBP or EUR.</source>
        <translation>„%1“ ist keine Währung; schreiben Sie sie als GBP oder EUR.</translation>
    </message>
    <message>
        <source>The membership year is one of %1.</source>
        <translation>Das Mitgliedsjahr ist eines von %1.</translation>
    </message>
    <message>
        <source>“%1” is not a date; write it as 2026-05-03.</source>
        <translation>„%1“ ist kein Datum; schreiben Sie es als 2026-05-03.</translation>
    </message>
    <message>
        <source>Write a number of months from 0 to %1.</source>
        <translation>Schreiben Sie eine Zahl von Monaten von 0 bis %1.</translation>
    </message>
    <message>
        <source>Write six numbers: under 18, 18 to 24, 25 to 44, 45 to 64, 65 to 74, 75 and over.</source>
        <translation>Schreiben Sie sechs Zahlen: bis 17, 18–24, 25–44, 45–64, 65–74, 75 und älter.</translation>
    </message>
    <message>
        <source>The name of the association.</source>
        <translation>Der Name des Vereins.</translation>
    </message>
    <message>
        <source>Its short name, where room is scarce.</source>
        <translation>Sein Kurzname, wo wenig Platz ist.</translation>
    </message>
    <message>
        <source>Its postal address.</source>
        <translation>Seine Postanschrift.</translation>
    </message>
    <message>
        <source>Its town.</source>
        <translation>Sein Ort.</translation>
    </message>
    <message>
        <source>Its country.</source>
        <translation>Sein Land.</translation>
    </message>
    <message>
        <source>The currency of the book, such as GBP or EUR.</source>
        <translation>Die Währung des Buchs, zum Beispiel GBP oder EUR.</translation>
    </message>
    <message>
        <source>Its e-mail address.</source>
        <translation>Seine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Its website.</source>
        <translation>Seine Website.</translation>
    </message>
    <message>
        <source>The twin towns.</source>
        <translation>Die Partnerstädte.</translation>
    </message>
    <message>
        <source>What stands at the foot of letters.</source>
        <translation>Was am Fuß der Briefe steht.</translation>
    </message>
    <message>
        <source>How membership years run: fixed, anniversary (of joining) or agm (from one annual general meeting to the next).</source>
        <translation>Wie Mitgliedsjahre laufen: fixed (fest), anniversary (Jahrestag des Beitritts) oder agm (von einer Mitgliederversammlung zur nächsten).</translation>
    </message>
    <message>
        <source>The first day of a fixed year, such as 1 April.</source>
        <translation>Der erste Tag eines festen Jahres, zum Beispiel 1. April.</translation>
    </message>
    <message>
        <source>Who joins from this day has paid for the next year too, such as 1 October.</source>
        <translation>Wer ab diesem Tag eintritt, hat auch für das nächste Jahr bezahlt, zum Beispiel 1. Oktober.</translation>
    </message>
    <message>
        <source>The days of the annual general meetings, with semicolons between them.</source>
        <translation>Die Tage der Mitgliederversammlungen, mit Strichpunkten dazwischen.</translation>
    </message>
    <message>
        <source>After how many months a subscription is overdue.</source>
        <translation>Nach wie vielen Monaten ein Beitrag überfällig ist.</translation>
    </message>
    <message>
        <source>After how many months a membership has lapsed.</source>
        <translation>Nach wie vielen Monaten eine Mitgliedschaft erloschen ist.</translation>
    </message>
    <message>
        <source>How many people live in the town: under 18, 18 to 24, 25 to 44, 45 to 64, 65 to 74, 75 and over.</source>
        <translation>Wie viele Menschen im Ort wohnen: bis 17, 18–24, 25–44, 45–64, 65–74, 75 und älter.</translation>
    </message>
    <message>
        <source>Who says so, such as Census 2021.</source>
        <translation>Die Quelle, zum Beispiel Zensus 2022.</translation>
    </message>
    <message>
        <source>There is no setting called “%1”.</source>
        <translation>Es gibt keine Einstellung namens „%1“.</translation>
    </message>
    <message>
        <source>Change the setting “%1”</source>
        <translation>Einstellung „%1“ ändern</translation>
    </message>
    <message>
        <source>The last day of the financial year, such as 31 March.</source>
        <translation>Der letzte Tag des Geschäftsjahrs, zum Beispiel 31. März.</translation>
    </message>
    <message>
        <source>Until which day all gifts count as claimed by Gift Aid, when the book does not know it of each.</source>
        <translation>Bis zu welchem Tag alle Spenden als über Gift Aid beantragt gelten, wenn das Buch es nicht von jeder weiß.</translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n more cannot be changed either.</source>
        <translation>
            <numerusform>%n weiterer Eintrag kann auch nicht geändert werden.</numerusform>
            <numerusform>%n weitere Einträge können auch nicht geändert werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkEntry</name>
    <message>
        <source>This field follows from others and cannot be set by itself. Change those.</source>
        <translation>Dieses Feld ergibt sich aus anderen und lässt sich nicht allein setzen. Ändern Sie jene.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>„%1“: %2</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Nächster Monat</translation>
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
        <translation>%1: %2.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>%1 is empty: there is no book in it.</source>
        <translation>%1 ist leer: Es ist kein Buch darin.</translation>
    </message>
    <message>
        <source>There is no command called “%1”.</source>
        <translation>Es gibt keinen Befehl „%1“.</translation>
    </message>
    <message>
        <source>Says what each command does.</source>
        <translation>Sagt, was die Befehle tun.</translation>
    </message>
    <message>
        <source>takes this day for today</source>
        <translation>nimmt diesen Tag als heute</translation>
    </message>
    <message>
        <source>speaks this language</source>
        <translation>antwortet in dieser Sprache</translation>
    </message>
    <message>
        <source>says in History that this person made the changes</source>
        <translation>nennt im Verlauf diese Person als Urheber der Änderungen</translation>
    </message>
    <message>
        <source>Twinbook, the record book of a twinning committee.</source>
        <translation>Twinbook, das Vereinsbuch eines Partnerschaftsvereins.</translation>
    </message>
    <message>
        <source>opens the window</source>
        <translation>öffnet das Fenster</translation>
    </message>
    <message>
        <source>With every command:</source>
        <translation>Bei jedem Befehl:</translation>
    </message>
    <message>
        <source>Ends with 0 when done, 1 when refused, which one sentence explains, and 2 when asked wrongly.</source>
        <translation>Endet mit 0, wenn es getan ist, mit 1, wenn es abgelehnt wurde, was ein Satz erklärt, und mit 2, wenn der Befehl falsch geschrieben war.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Es gibt: %1.</translation>
    </message>
    <message>
        <source>%1, schema %2</source>
        <translation>%1, Schema %2</translation>
    </message>
    <message>
        <source>Last changed on %1 at %2 by %3: %4</source>
        <translation>Zuletzt geändert am %1 um %2 Uhr von %3: %4</translation>
    </message>
    <message>
        <source>Nothing has been entered yet.</source>
        <translation>Es ist noch nichts eingetragen.</translation>
    </message>
    <message>
        <source>The book is sound.</source>
        <translation>Das Buch ist heil.</translation>
    </message>
    <message>
        <source>Nothing in it looks doubtful.</source>
        <translation>Nichts darin ist zweifelhaft.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries deserve a look:</source>
        <translation>
            <numerusform>%n Eintrag verdient einen Blick:</numerusform>
            <numerusform>%n Einträge verdienen einen Blick:</numerusform>
        </translation>
    </message>
    <message>
        <source>answers in JSON</source>
        <translation>antwortet in JSON</translation>
    </message>
    <message>
        <source>fills it with the sample committee</source>
        <translation>füllt es mit dem Beispielverein</translation>
    </message>
    <message>
        <source>Makes a new book.</source>
        <translation>Legt ein neues Buch an.</translation>
    </message>
    <message>
        <source>Says what is in a book and who changed it last.</source>
        <translation>Sagt, was in einem Buch ist und wer es zuletzt geändert hat.</translation>
    </message>
    <message>
        <source>Looks whether the file is sound, and for duplicates and doubtful entries.</source>
        <translation>Sieht nach, ob die Datei heil ist, und nach doppelten und zweifelhaften Einträgen.</translation>
    </message>
    <message>
        <source>(undone since)</source>
        <translation>(inzwischen rückgängig gemacht)</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>Left as they are, because they have been changed again since:</source>
        <translation>Unverändert geblieben, weil es seither noch einmal geändert wurde:</translation>
    </message>
    <message>
        <source>%1 is now as it was in %2.</source>
        <translation>%1 ist jetzt so, wie es in %2 war.</translation>
    </message>
    <message>
        <source>Tells who changed what, the latest first.</source>
        <translation>Sagt, wer was geändert hat, das Neueste zuerst.</translation>
    </message>
    <message>
        <source>Undoes the last change.</source>
        <translation>Macht die letzte Änderung rückgängig.</translation>
    </message>
    <message>
        <source>Makes the change again that was undone last.</source>
        <translation>Wiederholt die Änderung, die zuletzt rückgängig gemacht wurde.</translation>
    </message>
    <message>
        <source>Keeps a dated copy in the folder of backups beside the book.</source>
        <translation>Legt eine Kopie mit Datum in den Ordner der Sicherungen neben dem Buch.</translation>
    </message>
    <message>
        <source>the book to be replaced or made</source>
        <translation>das Buch, das ersetzt oder angelegt wird</translation>
    </message>
    <message>
        <source>Puts a backup in the place of a book, after copying what stands there.</source>
        <translation>Setzt eine Sicherung an die Stelle eines Buchs und kopiert vorher, was dort ist.</translation>
    </message>
    <message>
        <source>  “%1” is %2</source>
        <translation>  „%1“ ist %2</translation>
    </message>
    <message>
        <source>  Left out: %1</source>
        <translation>  Weggelassen: %1</translation>
    </message>
    <message>
        <source>add</source>
        <translation>hinzufügen</translation>
    </message>
    <message>
        <source>change</source>
        <translation>ändern</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>schon da</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>weglassen</translation>
    </message>
    <message>
        <source>  Line %1: %2 %3</source>
        <translation>  Zeile %1: %2 %3</translation>
    </message>
    <message>
        <source>      %1: from “%2” to “%3”</source>
        <translation>      %1: von „%2“ zu „%3“</translation>
    </message>
    <message>
        <source>Line %1, %2: </source>
        <translation>Zeile %1, %2: </translation>
    </message>
    <message>
        <source>Line %1: </source>
        <translation>Zeile %1: </translation>
    </message>
    <message numerus="yes">
        <source>Read %n entries of %1.</source>
        <translation>
            <numerusform>%n Eintrag aus %1 gelesen.</numerusform>
            <numerusform>%n Einträge aus %1 gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written. It would be: added %1, changed %2, already there %3, left out %4.</source>
        <translation>Nichts wurde geschrieben. Es wären: hinzugefügt %1, geändert %2, schon da %3, weggelassen %4.</translation>
    </message>
    <message>
        <source>Added %1, changed %2, already there %3, left out %4.</source>
        <translation>Hinzugefügt %1, geändert %2, schon da %3, weggelassen %4.</translation>
    </message>
    <message>
        <source>Please look at:</source>
        <translation>Bitte ansehen:</translation>
    </message>
    <message>
        <source>“%1” does not say which field is which heading.</source>
        <translation>„%1“ sagt nicht, welches Feld unter welcher Überschrift steht.</translation>
    </message>
    <message>
        <source>“%1” cannot be imported.</source>
        <translation>„%1“ lässt sich nicht importieren.</translation>
    </message>
    <message>
        <source>The import was stopped; nothing was changed.</source>
        <translation>Der Import wurde abgebrochen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1 wird importiert</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>the book that takes it in</source>
        <translation>das Buch, das sie aufnimmt</translation>
    </message>
    <message>
        <source>says what would happen and changes nothing</source>
        <translation>sagt, was geschehen würde, und ändert nichts</translation>
    </message>
    <message>
        <source>says which column holds a field</source>
        <translation>sagt, welche Spalte ein Feld enthält</translation>
    </message>
    <message>
        <source>the first line is an entry like the others</source>
        <translation>die erste Zeile ist ein Eintrag wie die anderen</translation>
    </message>
    <message>
        <source>Takes in a list from a spreadsheet, a CSV file or an address book, in one change.</source>
        <translation>Übernimmt eine Liste aus einer Tabelle, einer CSV-Datei oder einem Adressbuch, in einer einzigen Änderung.</translation>
    </message>
    <message>
        <source>There is no option --%1 here.</source>
        <translation>Einen Zusatz --%1 gibt es hier nicht.</translation>
    </message>
    <message>
        <source>--%1 is given twice.</source>
        <translation>--%1 steht zweimal da.</translation>
    </message>
    <message>
        <source>Twinbook speaks en, fr and de, not “%1”.</source>
        <translation>Twinbook spricht en, fr und de, nicht „%1“.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 fehlt.</translation>
    </message>
    <message>
        <source>“%1” is one word too many; put names with spaces in quotation marks.</source>
        <translation>„%1“ ist ein Wort zu viel; setzen Sie Namen mit Leerzeichen in Anführungszeichen.</translation>
    </message>
    <message>
        <source>--%1 %2 is missing.</source>
        <translation>--%1 %2 fehlt.</translation>
    </message>
    <message>
        <source>--%1 has no value.</source>
        <translation>--%1 hat keinen Wert.</translation>
    </message>
    <message>
        <source>Something went wrong that should not have: %1. Please report it.</source>
        <translation>Etwas ist schiefgegangen, das nicht hätte schiefgehen dürfen: %1. Bitte melden Sie es.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>There is no command or book called “%1”.</source>
        <translation>Es gibt weder einen Befehl noch ein Buch mit dem Namen „%1“.</translation>
    </message>
    <message>
        <source>Usage: twinbook [BOOK], or twinbook help for the commands.</source>
        <translation>Aufruf: twinbook [BOOK], oder twinbook help für die Befehle.</translation>
    </message>
    <message>
        <source>The answer could not be written out: is the disk full?</source>
        <translation>Die Antwort konnte nicht geschrieben werden: Ist die Festplatte voll?</translation>
    </message>
    <message>
        <source>There is no list of “%1”.</source>
        <translation>Eine Liste „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>The end of the name “%1” does not say which kind of file it is to be.</source>
        <translation>Das Ende des Namens „%1“ sagt nicht, welche Art Datei es werden soll.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n entries to %1.</source>
        <translation>
            <numerusform>%n Eintrag nach %1 geschrieben.</numerusform>
            <numerusform>%n Einträge nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be exported.</source>
        <translation>„%1“ lässt sich nicht exportieren.</translation>
    </message>
    <message>
        <source>answers in JSON, with every field</source>
        <translation>antwortet in JSON, mit allen Feldern</translation>
    </message>
    <message>
        <source>only entries in which all these words are found</source>
        <translation>nur Einträge, in denen alle diese Wörter vorkommen</translation>
    </message>
    <message>
        <source>the book they are in</source>
        <translation>das Buch, in dem sie stehen</translation>
    </message>
    <message>
        <source>its name ends in .csv, .xlsx or, for people, .vcf</source>
        <translation>der Name endet auf .csv, .xlsx oder, bei Personen, .vcf</translation>
    </message>
    <message>
        <source>Writes all entries of a kind to a spreadsheet or an address book.</source>
        <translation>Schreibt alle Einträge einer Art in eine Tabelle oder ein Adressbuch.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>There is no report called “%1”.</source>
        <translation>Es gibt keinen Bericht „%1“.</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Es steht nichts an.</translation>
    </message>
    <message>
        <source>the book it tells of</source>
        <translation>das Buch, von dem er handelt</translation>
    </message>
    <message>
        <source>its name ends in .pdf, .txt, .csv, .xlsx or .html; - writes it here</source>
        <translation>der Name endet auf .pdf, .txt, .csv, .xlsx oder .html; - schreibt ihn hierher</translation>
    </message>
    <message>
        <source>as it is on that day</source>
        <translation>nach dem Stand dieses Tages</translation>
    </message>
    <message>
        <source>Lists what needs doing, the most pressing first.</source>
        <translation>Sagt, was ansteht, das Dringendste zuerst.</translation>
    </message>
    <message>
        <source>--scale takes a number from 0.8 to 4.</source>
        <translation>--scale nimmt eine Zahl von 0.8 bis 4.</translation>
    </message>
    <message numerus="yes">
        <source>Drew %n pictures into %1.</source>
        <translation>
            <numerusform>%n Bild nach %1 gezeichnet.</numerusform>
            <numerusform>%n Bilder nach %1 gezeichnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>shows this book instead of the sample committee</source>
        <translation>zeigt dieses Buch statt des Beispielvereins</translation>
    </message>
    <message>
        <source>draws everything larger: 2 is twice the size</source>
        <translation>zeichnet alles größer: 2 ist doppelt so groß</translation>
    </message>
    <message>
        <source>draws it dark</source>
        <translation>zeichnet dunkel</translation>
    </message>
    <message>
        <source>Draws every page and dialog into a folder, as numbered pictures.</source>
        <translation>Zeichnet alle Seiten und Fenster als nummerierte Bilder in einen Ordner.</translation>
    </message>
    <message>
        <source>Writes a report or a sheet of labels; “list reports BOOK” tells which there are.</source>
        <translation>Schreibt einen Bericht oder einen Bogen Etiketten; welche es gibt, sagt „list reports BOOK“.</translation>
    </message>
    <message>
        <source>goes on although the book is marked as open on a computer that broke down</source>
        <translation>macht weiter, obwohl das Buch als auf einem ausgefallenen Computer geöffnet vermerkt ist</translation>
    </message>
    <message>
        <source>If nobody has, because that computer was switched off or broke down, add --take-over.</source>
        <translation>Wenn das nicht mehr stimmt, weil dieser Computer ausgeschaltet wurde oder ausgefallen ist, fügen Sie --take-over hinzu.</translation>
    </message>
    <message>
        <source>The name of a book ends in .twinbook; call it %1.</source>
        <translation>Der Name eines Buchs endet auf .twinbook; nennen Sie es %1.</translation>
    </message>
    <message>
        <source>There is no field called “%1”; the nearest is “%2”, and “twinbook help import” names them all.</source>
        <translation>Es gibt kein Feld namens „%1“; das ähnlichste ist „%2“, und „twinbook help import“ nennt alle.</translation>
    </message>
    <message>
        <source>Fields of %1:</source>
        <translation>Felder von %1:</translation>
    </message>
    <message>
        <source>There is no option -%1 here; a file of that name is written ./-%1.</source>
        <translation>Es gibt hier keine Option -%1; eine Datei dieses Namens schreibt man ./-%1.</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>--%1 nimmt keinen Wert.</translation>
    </message>
    <message>
        <source>These words cannot be understood: %1.</source>
        <translation>Diese Wörter sind nicht zu verstehen: %1.</translation>
    </message>
    <message>
        <source>The command for that is: twinbook restore BACKUP --to BOOK</source>
        <translation>Der Befehl dafür ist: twinbook restore BACKUP --to BOOK</translation>
    </message>
    <message>
        <source>Undoing: %1</source>
        <translation>Wird rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Doing again: %1</source>
        <translation>Wird wiederhergestellt: %1</translation>
    </message>
    <message>
        <source>Stopped. The book is as it was before.</source>
        <translation>Abgebrochen; das Buch ist unverändert.</translation>
    </message>
    <message>
        <source>“twinbook list duplicates” says why, “twinbook merge-duplicates” merges.</source>
        <translation>„twinbook list duplicates“ sagt warum, „twinbook merge-duplicates“ führt zusammen.</translation>
    </message>
    <message>
        <source>There is no letter called “%1”.</source>
        <translation>Es gibt keinen Brief namens „%1“.</translation>
    </message>
    <message>
        <source>There is nobody to write to.</source>
        <translation>Es gibt niemanden, dem geschrieben werden könnte.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n letters to %1.</source>
        <translation>
            <numerusform>%n Brief nach %1 geschrieben.</numerusform>
            <numerusform>%n Briefe nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>which letter: reminder, welcome, or the name of your own</source>
        <translation>welcher Brief: reminder, welcome oder der Name eines eigenen</translation>
    </message>
    <message>
        <source>those who live together get one letter</source>
        <translation>wer zusammen wohnt, erhält einen Brief</translation>
    </message>
    <message>
        <source>Writes a letter to everybody in the list of people, or to those you choose, each in their language.</source>
        <translation>Schreibt allen Personen der Liste, oder denen, die Sie auswählen, einen Brief in ihrer Sprache.</translation>
    </message>
    <message>
        <source>The name for %1 is empty. Please write one.</source>
        <translation>Der Name für %1 ist leer. Bitte schreiben Sie einen.</translation>
    </message>
    <message>
        <source>There is no entry called “%1” in the book.</source>
        <translation>Im Buch gibt es keinen Eintrag namens „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are called “%1”. Give the number that “twinbook list duplicates” tells.</source>
        <translation>
            <numerusform>%n Eintrag heißt „%1“. Nennen Sie die Nummer, die „twinbook list duplicates“ angibt.</numerusform>
            <numerusform>%n Einträge heißen „%1“. Nennen Sie die Nummer, die „twinbook list duplicates“ angibt.</numerusform>
        </translation>
    </message>
    <message>
        <source>These two are of different kinds, so they cannot be one.</source>
        <translation>Diese beiden sind verschiedener Art und können deshalb nicht eins sein.</translation>
    </message>
    <message>
        <source>“%1” is no field in which either says anything.</source>
        <translation>„%1“ ist kein Feld, in dem bei einem von beiden etwas steht.</translation>
    </message>
    <message>
        <source>--take %1 does not say whose value is taken: first, second or, for notes and lists, both.</source>
        <translation>--take %1 sagt nicht, wessen Wert gilt: first, second oder, bei Notizen und Listen, both.</translation>
    </message>
    <message>
        <source>Merged %1 and %2.</source>
        <translation>%1 und %2 zusammengeführt.</translation>
    </message>
    <message>
        <source>Nothing was written. %1 and %2 would become one:</source>
        <translation>Es wurde nichts geschrieben. Aus %1 und %2 würde einer:</translation>
    </message>
    <message>
        <source>Nobody is left in the household %1, so it is removed.</source>
        <translation>Im Haushalt %1 bleibt niemand, deshalb wird er entfernt.</translation>
    </message>
    <message>
        <source>This is one and the same entry. Please name two.</source>
        <translation>Das ist ein und derselbe Eintrag. Bitte nennen Sie zwei.</translation>
    </message>
    <message>
        <source>%1 and %2 are not the same</source>
        <translation>%1 und %2 sind nicht dasselbe</translation>
    </message>
    <message>
        <source>%1 and %2 will not be shown as duplicates again.</source>
        <translation>%1 und %2 werden nicht mehr als Dubletten gezeigt.</translation>
    </message>
    <message>
        <source>No duplicates found.</source>
        <translation>Keine Dubletten gefunden.</translation>
    </message>
    <message>
        <source>%1 (%2) and %3 (%4): %5</source>
        <comment>name, number, name, number, how sure</comment>
        <translation>%1 (%2) und %3 (%4): %5</translation>
    </message>
    <message>
        <source>takes this value instead of the one proposed</source>
        <translation>nimmt diesen Wert statt des vorgeschlagenen</translation>
    </message>
    <message>
        <source>Makes one of two persons, households or organisations, named or by number; all that belongs to either follows.</source>
        <translation>Macht aus zwei Personen, Haushalten oder Organisationen, mit Namen oder Nummer, eine; alles, was an einer von beiden hängt, folgt.</translation>
    </message>
    <message>
        <source>Remembers that two entries that look alike are two.</source>
        <translation>Merkt sich, dass zwei ähnliche Einträge wirklich zwei sind.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are called “%1”. Give the number that “twinbook list” tells with --json.</source>
        <translation>
            <numerusform>%n Eintrag heißt „%1“. Nennen Sie die Nummer, die „twinbook list“ mit --json angibt.</numerusform>
            <numerusform>%n Einträge heißen „%1“. Nennen Sie die Nummer, die „twinbook list“ mit --json angibt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written. It would be:</source>
        <translation>Es wurde nichts geschrieben. Es wäre:</translation>
    </message>
    <message>
        <source>This person belongs to no household.</source>
        <translation>Diese Person gehört zu keinem Haushalt.</translation>
    </message>
    <message>
        <source>This person lives there already.</source>
        <translation>Diese Person wohnt schon dort.</translation>
    </message>
    <message>
        <source>The new address is missing: --street, --town or --postcode.</source>
        <translation>Die neue Anschrift fehlt: --street, --town oder --postcode.</translation>
    </message>
    <message>
        <source>Nobody called “%1” lives there.</source>
        <translation>Dort wohnt niemand namens „%1“.</translation>
    </message>
    <message>
        <source>Lets a person live in a household; one in which nobody is left is removed.</source>
        <translation>Lässt eine Person in einem Haushalt wohnen; einer, in dem niemand bleibt, wird entfernt.</translation>
    </message>
    <message>
        <source>Lets a person leave for an address of their own, or for one not known yet.</source>
        <translation>Lässt eine Person ausziehen, an eine eigene oder noch unbekannte Anschrift.</translation>
    </message>
    <message>
        <source>they host visitors there as before</source>
        <translation>sie nehmen dort Gäste auf wie bisher</translation>
    </message>
    <message>
        <source>Gives a household a new address; unless said otherwise hosting is asked anew.</source>
        <translation>Gibt einem Haushalt eine neue Anschrift; wenn nichts anderes gesagt wird, wird nach der Aufnahme von Gästen neu gefragt.</translation>
    </message>
    <message>
        <source>who gets a household of their own</source>
        <translation>wer einen eigenen Haushalt bekommt</translation>
    </message>
    <message>
        <source>they take the offer to host visitors with them</source>
        <translation>sie nehmen das Angebot, Gäste aufzunehmen, mit</translation>
    </message>
    <message>
        <source>Gives some of a household one of their own.</source>
        <translation>Gibt einigen eines Haushalts einen eigenen.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another place.</source>
        <translation>%1 lässt sich nicht schreiben. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>To be forgotten for good: %1.</source>
        <translation>Endgültig zu vergessen: %1.</translation>
    </message>
    <message>
        <source>What goes:</source>
        <translation>Was geht:</translation>
    </message>
    <message>
        <source>What stays:</source>
        <translation>Was bleibt:</translation>
    </message>
    <message>
        <source>Please look at it yourself:</source>
        <translation>Bitte sehen Sie selbst nach:</translation>
    </message>
    <message>
        <source>Nothing was changed. Add --yes to forget it: that cannot be undone.</source>
        <translation>Nichts wurde geändert. Mit --yes wird es vergessen: das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message numerus="yes">
        <source>Forgotten for good: %n people.</source>
        <translation>
            <numerusform>Endgültig vergessen: %n Person.</numerusform>
            <numerusform>Endgültig vergessen: %n Personen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The backups made before were deleted and a new one was made.</source>
        <translation>Die früheren Sicherungen wurden gelöscht und eine neue wurde gemacht.</translation>
    </message>
    <message numerus="yes">
        <source>%n backups could not be deleted: please do so yourself.</source>
        <translation>
            <numerusform>%n Sicherung ließ sich nicht löschen: bitte tun Sie es selbst.</numerusform>
            <numerusform>%n Sicherungen ließen sich nicht löschen: bitte tun Sie es selbst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backups in %1 were made before and still hold it; --delete-backups deletes them.</source>
        <translation>
            <numerusform>%n Sicherung in %1 ist älter und enthält es noch; --delete-backups löscht sie.</numerusform>
            <numerusform>%n Sicherungen in %1 sind älter und enthalten es noch; --delete-backups löscht sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>the name as it stands in the list, or the number in “list people --json”</source>
        <translation>der Name, wie er in der Liste steht, oder die Nummer aus „list people --json“</translation>
    </message>
    <message>
        <source>its name ends in .pdf, .json, .txt or .html; - writes it here</source>
        <translation>sein Name endet auf .pdf, .json, .txt oder .html; - schreibt hierher</translation>
    </message>
    <message>
        <source>Writes everything the book holds about one person, to be handed to them.</source>
        <translation>Schreibt alles, was das Buch über eine Person enthält, um es ihr zu geben.</translation>
    </message>
    <message>
        <source>does it; without this it only says what would go and what would stay</source>
        <translation>tut es; ohne dies wird nur gesagt, was ginge und was bliebe</translation>
    </message>
    <message>
        <source>deletes the backups beside the book, which still hold it</source>
        <translation>löscht die Sicherungen neben dem Buch, die es noch enthalten</translation>
    </message>
    <message>
        <source>Forgets persons for good, in the book and in its History; this cannot be undone.</source>
        <translation>Vergisst Personen endgültig, im Buch und im Verlauf; das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Nobody and nothing in the book is like that, so nothing was written.</source>
        <translation>Nichts im Buch entspricht dem, deshalb wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>only those of which this holds: “town is Harton”, “paid_until before 2026-01-01”</source>
        <translation>nur die, für die das gilt: „town is Harton“, „paid_until before 2026-01-01“</translation>
    </message>
    <message>
        <source>only those of this choice beside the filter: members, due, hosts</source>
        <translation>nur die aus dieser Auswahl neben dem Filter: members, due, hosts</translation>
    </message>
    <message>
        <source>only those of the list that was saved under this name</source>
        <translation>nur die aus der Liste, die unter diesem Namen gespeichert wurde</translation>
    </message>
    <message>
        <source>No list has been saved under the name “%1”.</source>
        <translation>Unter dem Namen „%1“ ist keine Liste gespeichert.</translation>
    </message>
    <message>
        <source>There is no choice called “%1”.</source>
        <translation>Es gibt keine Auswahl namens „%1“.</translation>
    </message>
    <message>
        <source>--size takes a width and a height, such as 1280x800.</source>
        <translation>--size braucht eine Breite und eine Höhe, zum Beispiel 1280x800.</translation>
    </message>
    <message>
        <source>draws windows of this size: 1280x800 unless told</source>
        <translation>zeichnet Fenster dieser Größe; ohne Angabe 1280x800</translation>
    </message>
    <message>
        <source>There is no rate called “%1”.</source>
        <translation>Es gibt keinen Satz namens „%1“.</translation>
    </message>
    <message>
        <source>Add a value of “%1”</source>
        <translation>Wert von „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (your own)</source>
        <translation>%1 (eigener Wert)</translation>
    </message>
    <message>
        <source>from that day on; otherwise from today</source>
        <translation>von diesem Tag an; sonst von heute an</translation>
    </message>
    <message>
        <source>until that day</source>
        <translation>bis zu diesem Tag</translation>
    </message>
    <message>
        <source>who says so</source>
        <translation>wer das sagt</translation>
    </message>
    <message>
        <source>Adds a value of its own to the book for a rate or limit; “list rates BOOK” tells which there are.</source>
        <translation>Fügt dem Buch einen eigenen Wert für einen Satz oder eine Grenze hinzu; „list rates BOOK“ sagt, welche es gibt.</translation>
    </message>
    <message>
        <source>--%1 says nothing for “%2”.</source>
        <translation>--%1 sagt für „%2“ nichts.</translation>
    </message>
    <message>
        <source>“%1” is no report that is sent to people.</source>
        <translation>„%1“ ist kein Bericht, der verschickt wird.</translation>
    </message>
    <message>
        <source>There is no setting called “%1”.</source>
        <translation>Es gibt keine Einstellung namens „%1“.</translation>
    </message>
    <message>
        <source>Changes a setting of the book, such as the membership year; “list settings BOOK” tells which there are.</source>
        <translation>Ändert eine Einstellung des Buchs, etwa das Mitgliedsjahr; „list settings BOOK“ sagt, welche es gibt.</translation>
    </message>
    <message>
        <source>Nobody in it has agreed, so nothing was written.</source>
        <translation>Niemand darin hat zugestimmt, deshalb wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>leaves out who has not agreed to be in it</source>
        <translation>lässt weg, wer nicht zugestimmt hat</translation>
    </message>
    <message>
        <source>They are left out.</source>
        <translation>Sie werden weggelassen.</translation>
    </message>
    <message>
        <source>Add --only-agreed to leave them out.</source>
        <translation>Mit --only-agreed werden sie weggelassen.</translation>
    </message>
    <message>
        <source>Add the category “%1”</source>
        <translation>Mitgliedsart „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Change the category “%1”</source>
        <translation>Mitgliedsart „%1“ ändern</translation>
    </message>
    <message>
        <source>Adds a category of membership with its fee, or changes one; “list categories BOOK” tells which there are.</source>
        <translation>Fügt eine Mitgliedsart mit ihrem Beitrag hinzu oder ändert eine; „list categories BOOK“ sagt, welche es gibt.</translation>
    </message>
    <message>
        <source>  %1: “%2” of “%3” and “%4”</source>
        <comment>field, result, first, second</comment>
        <translation>  %1: „%2“ aus „%3“ und „%4“</translation>
    </message>
    <message>
        <source>Lists the entries of a kind (people, households, organisations, payments, categories and more), or the duplicates, rates, reports or settings of a book.</source>
        <translation>Listet die Einträge einer Art (Personen, Haushalte, Organisationen, Zahlungen, Mitgliedsarten und andere) oder die Doppelten, Sätze, Berichte oder Einstellungen eines Buchs.</translation>
    </message>
    <message>
        <source>“%1” cannot be entered one by one.</source>
        <translation>„%1“ kann nicht einzeln eingegeben werden.</translation>
    </message>
    <message>
        <source>“%1” does not say which field is to hold what; write FIELD=VALUE.</source>
        <translation>„%1“ sagt nicht, welches Feld was enthalten soll; schreiben Sie FELD=WERT.</translation>
    </message>
    <message>
        <source>There is no field “%1” among: %2.</source>
        <translation>Es gibt kein Feld „%1“ bei: %2.</translation>
    </message>
    <message>
        <source>“%1” has no samples to begin with.</source>
        <translation>Für „%1“ gibt es keine Vorlagen, mit denen man beginnen kann.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>what a field is to hold; nothing behind the sign empties it</source>
        <translation>was ein Feld enthalten soll; nichts hinter dem Zeichen leert es</translation>
    </message>
    <message>
        <source>begins with this sample: of gift-rules england-2020, ...</source>
        <translation>beginnt mit dieser Vorlage: bei gift-rules england-2020, ...</translation>
    </message>
    <message>
        <source>Adds one entry: a gift, a rule for gifts, a consent, a check ...</source>
        <translation>Fügt einen Eintrag hinzu: ein Geschenk, eine Regel für Geschenke, eine Einwilligung, eine Überprüfung ...</translation>
    </message>
    <message>
        <source>Changes one entry, named by its number, its reference or its name.</source>
        <translation>Ändert einen Eintrag, der mit Nummer, Zeichen oder Namen genannt wird.</translation>
    </message>
    <message>
        <source>Removes one entry, named by its number, its reference or its name.</source>
        <translation>Entfernt einen Eintrag, der mit Nummer, Zeichen oder Namen genannt wird.</translation>
    </message>
    <message>
        <source>That time ends before it begins.</source>
        <translation>Dieser Zeitraum endet, bevor er beginnt.</translation>
    </message>
    <message>
        <source>“%1” is no report of a time between two days.</source>
        <translation>„%1“ ist kein Bericht über einen Zeitraum zwischen zwei Tagen.</translation>
    </message>
    <message>
        <source>reminders: the book remembers that they went out today; a register: its entries are published and stay as they are</source>
        <translation>Erinnerungen: Das Buch merkt sich, dass sie heute hinausgingen; Register: Seine Einträge sind veröffentlicht und bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>%1 takes %2, not “%3”.</source>
        <translation>%1 nimmt %2, nicht „%3“.</translation>
    </message>
    <message>
        <source>It is: %1.</source>
        <translation>Gemeint ist: %1.</translation>
    </message>
    <message>
        <source>The book has no entry “%1” among: %2.</source>
        <translation>Das Buch hat keinen Eintrag „%1“ bei: %2.</translation>
    </message>
    <message>
        <source>The book has several entries “%1” among: %2. Name it by its number, which “list” with --json tells.</source>
        <translation>Das Buch hat mehrere Einträge „%1“ bei: %2. Nennen Sie ihn mit seiner Nummer, die „list“ mit --json zeigt.</translation>
    </message>
    <message>
        <source>Attach %1 to %2</source>
        <translation>%1 an %2 anhängen</translation>
    </message>
    <message>
        <source>Attached %1 to %2.</source>
        <translation>%1 wurde an %2 angehängt.</translation>
    </message>
    <message>
        <source>No file is attached to anything in this book.</source>
        <translation>In diesem Buch ist nirgends eine Datei angehängt.</translation>
    </message>
    <message>
        <source>the book</source>
        <translation>das Buch</translation>
    </message>
    <message>
        <source>Keeps a photograph or a letter with an entry, which is named by its reference or its number; “list enclosures” tells what is kept.</source>
        <translation>Bewahrt ein Foto oder einen Brief bei einem Eintrag auf, der mit seinem Aktenzeichen oder seiner Nummer genannt wird; „list enclosures“ sagt, was aufbewahrt wird.</translation>
    </message>
    <message>
        <source>where they are written</source>
        <translation>wohin sie geschrieben werden</translation>
    </message>
    <message>
        <source>Writes all attached photographs and letters into a folder.</source>
        <translation>Schreibt alle angehängten Fotos und Briefe in einen Ordner.</translation>
    </message>
    <message numerus="yes">
        <source>Besides, %n lines are nil returns or remarks.</source>
        <translation>
            <numerusform>Außerdem ist eine Zeile eine Fehlanzeige oder eine Bemerkung.</numerusform>
            <numerusform>Außerdem sind %n Zeilen Fehlanzeigen oder Bemerkungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no report of a role.</source>
        <translation>„%1“ ist kein Bericht über ein Amt.</translation>
    </message>
    <message>
        <source>of a register or a meeting: the first day of the time</source>
        <translation>eines Verzeichnisses oder einer Sitzung: der erste Tag der Zeit</translation>
    </message>
    <message>
        <source>of a register or a meeting: the last day of the time</source>
        <translation>eines Verzeichnisses oder einer Sitzung: der letzte Tag der Zeit</translation>
    </message>
    <message>
        <source>of a hand-over: the role; else that of every officer</source>
        <translation>einer Übergabe: das Amt; sonst jedes Amt im engeren Vorstand</translation>
    </message>
    <message>
        <source>--lock %1 is not understood. Write it as --lock &quot;Treasurer@2027=Anne Fairweather&quot;.</source>
        <translation>--lock %1 ist nicht verständlich. Schreiben Sie es so: --lock &quot;Kassenwart@2027=Anne Fairweather&quot;.</translation>
    </message>
    <message>
        <source>A plan covers from 1 to 12 years.</source>
        <translation>Ein Plan umfasst 1 bis 12 Jahre.</translation>
    </message>
    <message>
        <source>--seed and --stability take a whole number.</source>
        <translation>--seed und --stability verlangen eine ganze Zahl.</translation>
    </message>
    <message>
        <source>--effort is quick, normal, thorough or long.</source>
        <translation>--effort ist quick, normal, thorough oder long.</translation>
    </message>
    <message>
        <source>“%1” is not a day.</source>
        <translation>„%1“ ist kein Tag.</translation>
    </message>
    <message>
        <source>--weights takes words and numbers such as these: %1.</source>
        <translation>--weights verlangt Wörter und Zahlen wie diese: %1.</translation>
    </message>
    <message>
        <source>The plan has no such seat to lock from the AGM of %1. It covers %2 to %3.</source>
        <translation>Im Plan gibt es ab der Mitgliederversammlung %1 keinen solchen Sitz, der sich festlegen ließe. Er umfasst %2 bis %3.</translation>
    </message>
    <message>
        <source>Changes:</source>
        <translation>Änderungen:</translation>
    </message>
    <message>
        <source>Why nobody is %1 from %2 to %3:</source>
        <translation>Warum von %2 bis %3 niemand %1 ist:</translation>
    </message>
    <message>
        <source>What would fill it:</source>
        <translation>Womit sich der Sitz besetzen ließe:</translation>
    </message>
    <message>
        <source>To keep in mind:</source>
        <translation>Zu bedenken:</translation>
    </message>
    <message>
        <source>The book has no roles yet. Enter them first, with “twinbook add roles” or in the window under Committee.</source>
        <translation>Das Buch hat noch keine Ämter. Geben Sie sie zuerst ein, mit „twinbook add roles“ oder im Fenster unter Vorstand.</translation>
    </message>
    <message>
        <source>Planning the rotation</source>
        <translation>Der Ämterplan wird erstellt</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Abgebrochen. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Plan for the AGM %1</source>
        <translation>Plan für die Mitgliederversammlung %1</translation>
    </message>
    <message>
        <source>for so many years, 6 unless said</source>
        <translation>für so viele Jahre; 6, wenn nichts anderes gesagt wird</translation>
    </message>
    <message>
        <source>from this AGM on; otherwise from the next one</source>
        <translation>ab dieser Mitgliederversammlung; sonst ab der nächsten</translation>
    </message>
    <message>
        <source>begins with this plan of the book, its locks hold</source>
        <translation>geht von diesem Plan des Buches aus; was darin festgelegt ist, bleibt</translation>
    </message>
    <message>
        <source>sets who holds a term; - leaves it vacant</source>
        <translation>legt fest, wer eine Amtszeit übernimmt; - lässt sie unbesetzt</translation>
    </message>
    <message>
        <source>plans without somebody who has withdrawn</source>
        <translation>plant ohne jemanden, der nicht mehr zur Verfügung steht</translation>
    </message>
    <message>
        <source>the larger, the fewer changes to the plan before; 12 unless said</source>
        <translation>je größer, desto weniger ändert sich am vorigen Plan; 12, wenn nichts anderes gesagt wird</translation>
    </message>
    <message>
        <source>how long it searches</source>
        <translation>wie lange gesucht wird</translation>
    </message>
    <message>
        <source>another number may find another plan; the same one the same</source>
        <translation>eine andere Zahl kann einen anderen Plan ergeben; dieselbe ergibt denselben</translation>
    </message>
    <message>
        <source>what matters how much: &quot;keen=30 balance=10&quot;</source>
        <translation>was wie viel zählt: &quot;keen=30 balance=10&quot;</translation>
    </message>
    <message>
        <source>keeps the plan in the book</source>
        <translation>behält den Plan im Buch</translation>
    </message>
    <message>
        <source>keeps it and writes its coming terms as planned terms</source>
        <translation>behält ihn und trägt die kommenden Amtszeiten als geplante Amtszeiten ein</translation>
    </message>
    <message>
        <source>Proposes who does what on the committee in the next years, and says why.</source>
        <translation>Schlägt vor, wer in den nächsten Jahren im Vorstand was macht, und sagt, warum.</translation>
    </message>
    <message>
        <source>A plan begins with an AGM that is still to come.</source>
        <translation>Ein Plan beginnt mit einer Mitgliederversammlung, die noch kommt.</translation>
    </message>
    <message>
        <source>%1 cannot be locked into the plan and be left out of it.</source>
        <translation>%1 kann nicht im Plan festgehalten und zugleich weggelassen werden.</translation>
    </message>
    <message>
        <source>%1 is %2 until the AGM of %3. End that term first, or lock the one after it.</source>
        <translation>%1 ist %2 bis zur Mitgliederversammlung %3. Beenden Sie zuerst diese Amtszeit, oder halten Sie die nächste fest.</translation>
    </message>
    <message>
        <source>Nothing was written yet: add --yes if it is to go out as it is.</source>
        <translation>Noch wurde nichts geschrieben: Fügen Sie --yes hinzu, wenn es so hinausgehen soll.</translation>
    </message>
    <message>
        <source>with --sent: also where something in it is still open</source>
        <translation>mit --sent: auch wenn darin noch etwas offen ist</translation>
    </message>
    <message>
        <source>This plan breaks a rule of the constitution, so nothing was written. Look at it without --adopt, or adopt it all the same with --yes.</source>
        <translation>Dieser Plan bricht eine Regel der Satzung, darum wurde nichts geschrieben. Sehen Sie ihn ohne --adopt an, oder beschließen Sie ihn trotzdem mit --yes.</translation>
    </message>
    <message>
        <source>with --adopt: also where it breaks a rule</source>
        <translation>mit --adopt: auch wenn er eine Regel bricht</translation>
    </message>
    <message>
        <source>No host of the visit is called “%1”.</source>
        <translation>Keine Gastfamilie der Begegnung heißt „%1“.</translation>
    </message>
    <message>
        <source>“%1” means several hosts of the visit.</source>
        <translation>„%1“ meint mehrere Gastfamilien der Begegnung.</translation>
    </message>
    <message>
        <source>No guest of the visit is called “%1”.</source>
        <translation>Kein Gast der Begegnung heißt „%1“.</translation>
    </message>
    <message>
        <source>“%1” means several guests of the visit.</source>
        <translation>„%1“ meint mehrere Gäste der Begegnung.</translation>
    </message>
    <message>
        <source>--lock %1 is not understood. Write it as --lock &quot;Lemoine=Fairweather&quot;.</source>
        <translation>--lock %1 ist nicht verständlich. Schreiben Sie --lock &quot;Lemoine=Fairweather&quot;.</translation>
    </message>
    <message>
        <source>The book has no visit yet.</source>
        <translation>Im Buch steht noch keine Begegnung.</translation>
    </message>
    <message>
        <source>Why nobody has %1:</source>
        <translation>Warum niemand %1 aufnimmt:</translation>
    </message>
    <message>
        <source>What would place them:</source>
        <translation>Was sie unterbringen würde:</translation>
    </message>
    <message>
        <source>Broken rules:</source>
        <translation>Verletzte Regeln:</translation>
    </message>
    <message>
        <source>Nobody is coming on this visit yet who needs a host.</source>
        <translation>Zu dieser Begegnung kommt noch niemand, der eine Gastfamilie braucht.</translation>
    </message>
    <message>
        <source>Nobody has offered to host on this visit yet.</source>
        <translation>Für diese Begegnung hat sich noch niemand als Gastfamilie angeboten.</translation>
    </message>
    <message>
        <source>The host that guests are to be locked to takes no part.</source>
        <translation>Die Gastfamilie, bei der Gäste festgehalten werden sollen, macht nicht mit.</translation>
    </message>
    <message>
        <source>Placing the guests</source>
        <translation>Die Gäste werden untergebracht</translation>
    </message>
    <message>
        <source>This placement breaks a rule, so nothing was written. Look at it without --adopt, or adopt it all the same with --yes.</source>
        <translation>Diese Unterbringung verletzt eine Regel, deshalb wurde nichts geschrieben. Sehen Sie sie sich ohne --adopt an, oder übernehmen Sie sie trotzdem mit --yes.</translation>
    </message>
    <message>
        <source>this visit; otherwise the next one</source>
        <translation>diese Begegnung; sonst die nächste</translation>
    </message>
    <message>
        <source>sets who takes a party; - leaves it without a host</source>
        <translation>legt fest, wer eine Gruppe aufnimmt; - lässt sie ohne Gastfamilie</translation>
    </message>
    <message>
        <source>places without guests or hosts who have cancelled</source>
        <translation>bringt ohne Gäste oder Gastfamilien unter, die abgesagt haben</translation>
    </message>
    <message>
        <source>begins anew instead of near the placement of the book</source>
        <translation>beginnt neu statt nahe der Unterbringung im Buch</translation>
    </message>
    <message>
        <source>the larger, the fewer changes to the placement before; 100 unless said</source>
        <translation>je größer, desto weniger ändert sich an der Unterbringung davor; sonst 100</translation>
    </message>
    <message>
        <source>what matters how much: &quot;wanted=200 distance=2&quot;</source>
        <translation>was wie viel zählt: &quot;wanted=200 distance=2&quot;</translation>
    </message>
    <message>
        <source>writes the placement into the book</source>
        <translation>schreibt die Unterbringung ins Buch</translation>
    </message>
    <message>
        <source>Places the guests of a visit with hosts, and says why.</source>
        <translation>Bringt die Gäste einer Begegnung bei Gastfamilien unter und sagt, warum.</translation>
    </message>
</context>
<context>
    <name>Committee</name>
    <message>
        <source>the members at the AGM</source>
        <translation>die Mitglieder in der Mitgliederversammlung</translation>
    </message>
    <message>
        <source>the committee</source>
        <translation>der Vorstand</translation>
    </message>
    <message>
        <source>the council</source>
        <translation>der Gemeinderat</translation>
    </message>
    <message>
        <source>never at the same time</source>
        <translation>nie gleichzeitig</translation>
    </message>
    <message>
        <source>may be held together</source>
        <translation>beide zugleich möglich</translation>
    </message>
    <message>
        <source>Rule for two roles</source>
        <translation>Regel für zwei Ämter</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Amt</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Ämter</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>Platz in der Liste</translation>
    </message>
    <message>
        <source>Hours a month</source>
        <translation>Stunden im Monat</translation>
    </message>
    <message>
        <source>The association cannot do without it</source>
        <translation>Der Verein kommt nicht ohne aus</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Leitungsamt</translation>
    </message>
    <message>
        <source>Not on the committee</source>
        <translation>Nicht im Vorstand</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Sitze</translation>
    </message>
    <message>
        <source>May be shared</source>
        <translation>Darf geteilt werden</translation>
    </message>
    <message>
        <source>Chosen by</source>
        <translation>Wer das Amt vergibt</translation>
    </message>
    <message>
        <source>Years of a term</source>
        <translation>Jahre einer Amtszeit</translation>
    </message>
    <message>
        <source>Terms in a row at most</source>
        <translation>Amtszeiten in Folge höchstens</translation>
    </message>
    <message>
        <source>Years out after that</source>
        <translation>Jahre Pause danach</translation>
    </message>
    <message>
        <source>A year of rest after it</source>
        <translation>Danach ein Pausenjahr</translation>
    </message>
    <message>
        <source>Comes after</source>
        <translation>Folgt auf</translation>
    </message>
    <message>
        <source>Only after that role</source>
        <translation>Nur nach diesem Amt</translation>
    </message>
    <message>
        <source>A year beside the holder first</source>
        <translation>Zuerst ein Jahr an der Seite der Person im Amt</translation>
    </message>
    <message>
        <source>Skills it needs</source>
        <translation>Nötige Kenntnisse</translation>
    </message>
    <message>
        <source>Skills that help</source>
        <translation>Hilfreiche Kenntnisse</translation>
    </message>
    <message>
        <source>Youngest age</source>
        <translation>Mindestalter</translation>
    </message>
    <message>
        <source>Oldest age at the start</source>
        <translation>Höchstalter bei Beginn</translation>
    </message>
    <message>
        <source>What the role does and when</source>
        <translation>Was in diesem Amt wann zu tun ist</translation>
    </message>
    <message>
        <source>Where its papers and keys are</source>
        <translation>Wo die Unterlagen und Schlüssel sind</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Rules for two roles</source>
        <translation>Regeln für zwei Ämter</translation>
    </message>
    <message>
        <source>Other role</source>
        <translation>Anderes Amt</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Please give the role a name, such as Treasurer.</source>
        <translation>Bitte geben Sie dem Amt einen Namen, etwa Kassenwart.</translation>
    </message>
    <message>
        <source>Please write the hours of one month, such as 6.</source>
        <translation>Bitte schreiben Sie die Stunden eines Monats, etwa 6.</translation>
    </message>
    <message>
        <source>A role has from one seat to forty.</source>
        <translation>Ein Amt hat einen bis vierzig Sitze.</translation>
    </message>
    <message>
        <source>Please write the years of a term, such as 3.</source>
        <translation>Bitte schreiben Sie die Jahre einer Amtszeit, etwa 3.</translation>
    </message>
    <message>
        <source>The number of terms cannot be less than nothing.</source>
        <translation>Die Zahl der Amtszeiten kann nicht kleiner als null sein.</translation>
    </message>
    <message>
        <source>The years out cannot be less than nothing.</source>
        <translation>Die Jahre der Pause können nicht weniger als null sein.</translation>
    </message>
    <message>
        <source>The oldest age is below the youngest.</source>
        <translation>Das Höchstalter liegt unter dem Mindestalter.</translation>
    </message>
    <message>
        <source>A role cannot come after itself.</source>
        <translation>Ein Amt kann nicht auf sich selbst folgen.</translation>
    </message>
    <message>
        <source>Please say after which role it comes.</source>
        <translation>Bitte sagen Sie, auf welches Amt es folgt.</translation>
    </message>
    <message>
        <source>Please choose the first role.</source>
        <translation>Bitte wählen Sie das erste Amt.</translation>
    </message>
    <message>
        <source>Please choose the second role.</source>
        <translation>Bitte wählen Sie das zweite Amt.</translation>
    </message>
    <message>
        <source>Please choose two different roles.</source>
        <translation>Bitte wählen Sie zwei verschiedene Ämter.</translation>
    </message>
    <message>
        <source>Please say whether one person may hold both.</source>
        <translation>Bitte sagen Sie, ob eine Person beide haben darf.</translation>
    </message>
    <message>
        <source>a number of members</source>
        <translation>einer Zahl von Mitgliedern</translation>
    </message>
    <message>
        <source>a fraction of the committee</source>
        <translation>einem Teil des Vorstands</translation>
    </message>
    <message>
        <source>the seats that are filled</source>
        <translation>die besetzten Sitze</translation>
    </message>
    <message>
        <source>all seats, filled or not</source>
        <translation>alle Sitze, besetzt oder nicht</translation>
    </message>
    <message>
        <source>nobody, terms run out by themselves</source>
        <translation>niemand, die Amtszeiten laufen von selbst aus</translation>
    </message>
    <message>
        <source>everybody every year</source>
        <translation>alle jedes Jahr</translation>
    </message>
    <message>
        <source>a part every year</source>
        <translation>ein Teil jedes Jahr</translation>
    </message>
    <message>
        <source>to the nearest whole number</source>
        <translation>zur nächsten ganzen Zahl</translation>
    </message>
    <message>
        <source>up</source>
        <translation>nach oben</translation>
    </message>
    <message>
        <source>down</source>
        <translation>nach unten</translation>
    </message>
    <message>
        <source>Constitution</source>
        <translation>Satzung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Quorum of the committee is</source>
        <translation>Beschlussfähig ist der Vorstand mit</translation>
    </message>
    <message>
        <source>Number for the quorum</source>
        <translation>Zahl für die Beschlussfähigkeit</translation>
    </message>
    <message>
        <source>Part for the quorum</source>
        <translation>Anteil für die Beschlussfähigkeit</translation>
    </message>
    <message>
        <source>out of</source>
        <translation>von</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Bezogen auf</translation>
    </message>
    <message>
        <source>Officers among them</source>
        <translation>Davon Amtsträger</translation>
    </message>
    <message>
        <source>Quorum of a general meeting</source>
        <translation>Beschlussfähigkeit einer Mitgliederversammlung</translation>
    </message>
    <message>
        <source>The chair has a casting vote</source>
        <translation>Der Vorsitz hat die ausschlaggebende Stimme</translation>
    </message>
    <message>
        <source>Committee members at least</source>
        <translation>Vorstandsmitglieder mindestens</translation>
    </message>
    <message>
        <source>Committee members at most</source>
        <translation>Vorstandsmitglieder höchstens</translation>
    </message>
    <message>
        <source>Years in a row on the committee at most</source>
        <translation>Jahre in Folge im Vorstand höchstens</translation>
    </message>
    <message>
        <source>Review after years on the committee</source>
        <translation>Überprüfung nach Jahren im Vorstand</translation>
    </message>
    <message>
        <source>Years out of the role after that</source>
        <translation>Jahre ohne das Amt danach</translation>
    </message>
    <message>
        <source>Roles without limit</source>
        <translation>Ämter ohne Begrenzung</translation>
    </message>
    <message>
        <source>Who stands down each year</source>
        <translation>Wer jedes Jahr ausscheidet</translation>
    </message>
    <message>
        <source>Part that stands down</source>
        <translation>Teil, der ausscheidet</translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation>Gerundet</translation>
    </message>
    <message>
        <source>Officers count among them</source>
        <translation>Amtsträger zählen dazu</translation>
    </message>
    <message>
        <source>Co-opted members at most</source>
        <translation>Kooptierte Mitglieder höchstens</translation>
    </message>
    <message>
        <source>Co-opted members vote</source>
        <translation>Kooptierte Mitglieder stimmen mit ab</translation>
    </message>
    <message>
        <source>Years as co-opted member at most</source>
        <translation>Jahre als kooptiertes Mitglied höchstens</translation>
    </message>
    <message>
        <source>Meetings missed in a row until out</source>
        <translation>Versäumte Sitzungen in Folge bis zum Ausschluss</translation>
    </message>
    <message>
        <source>Missed with apologies counts too</source>
        <translation>Entschuldigtes Fehlen zählt auch</translation>
    </message>
    <message>
        <source>One officer per household</source>
        <translation>Nur ein Amtsträger je Haushalt</translation>
    </message>
    <message>
        <source>One person may hold several roles</source>
        <translation>Eine Person darf mehrere Ämter haben</translation>
    </message>
    <message>
        <source>Days of notice of a meeting</source>
        <translation>Einladungsfrist einer Sitzung in Tagen</translation>
    </message>
    <message>
        <source>Days of notice of a general meeting</source>
        <translation>Einladungsfrist einer Mitgliederversammlung in Tagen</translation>
    </message>
    <message>
        <source>Notice in writing</source>
        <translation>Einladung schriftlich</translation>
    </message>
    <message>
        <source>Nominations open, days before the AGM</source>
        <translation>Beginn der Wahlvorschläge, Tage vor der Mitgliederversammlung</translation>
    </message>
    <message>
        <source>Nominations close, days before the AGM</source>
        <translation>Ende der Wahlvorschläge, Tage vor der Mitgliederversammlung</translation>
    </message>
    <message>
        <source>Month of the AGM</source>
        <translation>Monat der Mitgliederversammlung</translation>
    </message>
    <message>
        <source>Usual day in that month</source>
        <translation>Üblicher Tag in diesem Monat</translation>
    </message>
    <message>
        <source>AGM no later than</source>
        <translation>Mitgliederversammlung spätestens am</translation>
    </message>
    <message>
        <source>Meetings a year at least</source>
        <translation>Sitzungen im Jahr mindestens</translation>
    </message>
    <message>
        <source>Only paid-up members stand</source>
        <translation>Nur wer den Beitrag bezahlt hat, kann kandidieren</translation>
    </message>
    <message>
        <source>Who is put out may appeal to a general meeting</source>
        <translation>Wer ausgeschlossen wird, kann die Mitgliederversammlung anrufen</translation>
    </message>
    <message>
        <source>Where it is written</source>
        <translation>Wo es steht</translation>
    </message>
    <message>
        <source>Please give it a name, such as Our constitution of 2019.</source>
        <translation>Bitte geben Sie einen Namen an, etwa Unsere Satzung von 2019.</translation>
    </message>
    <message>
        <source>Please write the part as two numbers, such as 1 out of 2.</source>
        <translation>Bitte schreiben Sie den Anteil als zwei Zahlen, etwa 1 von 2.</translation>
    </message>
    <message>
        <source>Please write the part as two numbers, such as 1 out of 3.</source>
        <translation>Bitte schreiben Sie den Anteil als zwei Zahlen, etwa 1 von 3.</translation>
    </message>
    <message>
        <source>There are fewer members at most than at least.</source>
        <translation>Die Höchstzahl der Mitglieder ist kleiner als die Mindestzahl.</translation>
    </message>
    <message>
        <source>There is no such day of the year.</source>
        <translation>Diesen Tag gibt es im Jahr nicht.</translation>
    </message>
    <message>
        <source>Please write day and month as 31-03.</source>
        <translation>Bitte schreiben Sie Tag und Monat so: 31-03.</translation>
    </message>
    <message>
        <source>This number cannot be less than nothing.</source>
        <translation>Diese Zahl kann nicht kleiner als null sein.</translation>
    </message>
    <message>
        <source>Nominations close before they open.</source>
        <translation>Die Frist für Wahlvorschläge endet, bevor sie beginnt.</translation>
    </message>
    <message>
        <source>committee meeting</source>
        <translation>Vorstandssitzung</translation>
    </message>
    <message>
        <source>annual general meeting</source>
        <translation>ordentliche Mitgliederversammlung</translation>
    </message>
    <message>
        <source>extraordinary general meeting</source>
        <translation>außerordentliche Mitgliederversammlung</translation>
    </message>
    <message>
        <source>joint meeting with a partner</source>
        <translation>gemeinsame Sitzung mit einem Partner</translation>
    </message>
    <message>
        <source>working group</source>
        <translation>Arbeitsgruppe</translation>
    </message>
    <message>
        <source>present</source>
        <translation>anwesend</translation>
    </message>
    <message>
        <source>apologies</source>
        <translation>entschuldigt</translation>
    </message>
    <message>
        <source>absent without apologies</source>
        <translation>unentschuldigt abwesend</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Anwesenheit</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Beginnt um</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Endet um</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Notice sent on</source>
        <translation>Einladung verschickt am</translation>
    </message>
    <message>
        <source>In the chair</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Minutes by</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Minutes in general</source>
        <translation>Protokoll im Allgemeinen</translation>
    </message>
    <message>
        <source>Minutes approved on</source>
        <translation>Protokoll genehmigt am</translation>
    </message>
    <message>
        <source>Members present</source>
        <translation>Anwesende Mitglieder</translation>
    </message>
    <message>
        <source>Changes sent out</source>
        <translation>Änderungen verschickt</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>Tagesordnungspunkt</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Tagesordnung</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Papers and remarks</source>
        <translation>Unterlagen und Anmerkungen</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Was beschlossen wurde</translation>
    </message>
    <message>
        <source>Comes back every time</source>
        <translation>Kommt jedes Mal wieder</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>War</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>In which role</source>
        <translation>In welchem Amt</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Erledigt am</translation>
    </message>
    <message>
        <source>Please write the day of the meeting.</source>
        <translation>Bitte schreiben Sie den Tag der Sitzung.</translation>
    </message>
    <message>
        <source>Please write the time as 19:30.</source>
        <translation>Bitte schreiben Sie die Uhrzeit so: 19:30.</translation>
    </message>
    <message>
        <source>The notice went out after the meeting.</source>
        <translation>Die Einladung ging erst nach der Sitzung hinaus.</translation>
    </message>
    <message>
        <source>Please choose the meeting.</source>
        <translation>Bitte wählen Sie die Sitzung.</translation>
    </message>
    <message>
        <source>Please give the item a title.</source>
        <translation>Bitte geben Sie dem Punkt einen Titel.</translation>
    </message>
    <message>
        <source>Please choose the person.</source>
        <translation>Bitte wählen Sie die Person.</translation>
    </message>
    <message>
        <source>Please say what is to be done.</source>
        <translation>Bitte schreiben Sie, was zu tun ist.</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>beschlossen</translation>
    </message>
    <message>
        <source>put aside</source>
        <translation>zurückgelegt</translation>
    </message>
    <message>
        <source>Planned term</source>
        <translation>Geplante Amtszeit</translation>
    </message>
    <message>
        <source>Rotation plan</source>
        <translation>Rotationsplan</translation>
    </message>
    <message>
        <source>Rotation plans</source>
        <translation>Ämterpläne</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Erstellt am</translation>
    </message>
    <message>
        <source>First AGM</source>
        <translation>Erste Mitgliederversammlung</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Adopted on</source>
        <translation>Beschlossen am</translation>
    </message>
    <message>
        <source>Start number</source>
        <translation>Startzahl</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Planned terms</source>
        <translation>Geplante Amtszeiten</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Sitz</translation>
    </message>
    <message>
        <source>From the AGM of</source>
        <translation>Ab der Mitgliederversammlung</translation>
    </message>
    <message>
        <source>Until the AGM of</source>
        <translation>Bis zur Mitgliederversammlung</translation>
    </message>
    <message>
        <source>Locked by hand</source>
        <translation>Von Hand festgelegt</translation>
    </message>
    <message>
        <source>Please give the plan a name, such as Plan for the AGM 2027.</source>
        <translation>Bitte geben Sie dem Plan einen Namen, etwa Plan für die Mitgliederversammlung 2027.</translation>
    </message>
    <message>
        <source>Please write the day of the first AGM.</source>
        <translation>Bitte schreiben Sie den Tag der ersten Mitgliederversammlung.</translation>
    </message>
    <message>
        <source>A plan covers from 1 to 12 years.</source>
        <translation>Ein Plan umfasst 1 bis 12 Jahre.</translation>
    </message>
    <message>
        <source>Please choose the plan.</source>
        <translation>Bitte wählen Sie den Plan.</translation>
    </message>
    <message>
        <source>Please choose the role.</source>
        <translation>Bitte wählen Sie das Amt.</translation>
    </message>
    <message>
        <source>The term ends before it begins.</source>
        <translation>Die Amtszeit endet, bevor sie beginnt.</translation>
    </message>
    <message>
        <source>elected</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>co-opted</source>
        <translation>kooptiert</translation>
    </message>
    <message>
        <source>acting</source>
        <translation>kommissarisch</translation>
    </message>
    <message>
        <source>appointed</source>
        <translation>ernannt</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>Term of office</source>
        <translation>Amtszeit</translation>
    </message>
    <message>
        <source>Terms of office</source>
        <translation>Amtszeiten</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Really ended on</source>
        <translation>Tatsächlich beendet am</translation>
    </message>
    <message>
        <source>Came by being</source>
        <translation>Wie ins Amt gekommen</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>Warum sie endete</translation>
    </message>
    <message>
        <source>Honour</source>
        <translation>Ehrung</translation>
    </message>
    <message>
        <source>Honours</source>
        <translation>Ehrungen</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Verliehen am</translation>
    </message>
    <message>
        <source>Please write the day the term began.</source>
        <translation>Bitte schreiben Sie den Tag, an dem die Amtszeit begann.</translation>
    </message>
    <message>
        <source>The term ended before it began.</source>
        <translation>Die Amtszeit endete, bevor sie begann.</translation>
    </message>
    <message>
        <source>Please name the honour, such as Honorary president.</source>
        <translation>Bitte nennen Sie die Ehrung, etwa Ehrenvorsitz.</translation>
    </message>
    <message>
        <source>keen</source>
        <translation>gern</translation>
    </message>
    <message>
        <source>willing</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>if nobody else</source>
        <translation>notfalls</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Willingness</source>
        <translation>Bereitschaft</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Would take it</source>
        <translation>Würde es übernehmen</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Gesagt am</translation>
    </message>
    <message>
        <source>Hours a month at most</source>
        <translation>Höchstens Stunden im Monat</translation>
    </message>
    <message>
        <source>Hours a month that are comfortable</source>
        <translation>Angenehme Stunden im Monat</translation>
    </message>
    <message>
        <source>Hours worked</source>
        <translation>Geleistete Stunden</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>Please write the year with four digits, such as 2027.</source>
        <translation>Bitte schreiben Sie das Jahr vierstellig, etwa 2027.</translation>
    </message>
    <message>
        <source>What is comfortable is more than what is possible.</source>
        <translation>Die angenehmen Stunden sind mehr als die möglichen.</translation>
    </message>
    <message>
        <source>Please write the day.</source>
        <translation>Bitte schreiben Sie den Tag.</translation>
    </message>
    <message>
        <source>Please write how many minutes it took.</source>
        <translation>Bitte schreiben Sie, wie viele Minuten es gedauert hat.</translation>
    </message>
    <message>
        <source>out of so many</source>
        <translation>von so vielen</translation>
    </message>
    <message>
        <source>Minutes of work</source>
        <translation>Arbeitszeit in Minuten</translation>
    </message>
    <message>
        <source>This number is too large; %1 is the most.</source>
        <translation>Diese Zahl ist zu groß; höchstens %1.</translation>
    </message>
    <message>
        <source>The meeting ends before it begins.</source>
        <translation>Die Sitzung endet, bevor sie beginnt.</translation>
    </message>
    <message>
        <source>That is more than a month has. Write one line for each month.</source>
        <translation>Das ist mehr, als ein Monat hat. Schreiben Sie eine Zeile für jeden Monat.</translation>
    </message>
</context>
<context>
    <name>CommitteeArea</name>
    <message>
        <source>Committee</source>
        <translation>Vorstand</translation>
    </message>
    <message>
        <source>Load and balance of the committee</source>
        <translation>Belastung und Zusammensetzung des Vorstands</translation>
    </message>
    <message>
        <source>Who carries how much, and whom the committee is like.</source>
        <translation>Wer wie viel trägt und wem der Vorstand gleicht.</translation>
    </message>
    <message>
        <source>Form: who would take which role?</source>
        <translation>Formular: Wer würde welches Amt übernehmen?</translation>
    </message>
    <message>
        <source>A sheet for the AGM on which people tick what they would take on.</source>
        <translation>Ein Blatt für die Mitgliederversammlung, auf dem alle ankreuzen, was sie übernehmen würden.</translation>
    </message>
    <message>
        <source>Rotation plan</source>
        <translation>Rotationsplan</translation>
    </message>
    <message>
        <source>Who would do what in the next years, for the AGM: the newest plan.</source>
        <translation>Wer in den nächsten Jahren was übernehmen würde, für die Mitgliederversammlung: der neueste Plan.</translation>
    </message>
</context>
<context>
    <name>CommitteeBalance</name>
    <message>
        <source>Committee</source>
        <translation>Vorstand</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Bevölkerung</translation>
    </message>
    <message>
        <source>under 18</source>
        <translation>unter 18</translation>
    </message>
    <message>
        <source>75 and over</source>
        <translation>75 und älter</translation>
    </message>
    <message>
        <source>How old is the committee?</source>
        <translation>Wie alt ist der Vorstand?</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>women</source>
        <translation>Frauen</translation>
    </message>
    <message>
        <source>men</source>
        <translation>Männer</translation>
    </message>
    <message>
        <source>other</source>
        <translation>divers</translation>
    </message>
    <message>
        <source>How many women and men are on the committee?</source>
        <translation>Wie viele Frauen und Männer sind im Vorstand?</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Where does the committee live?</source>
        <translation>Wo wohnt der Vorstand?</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Ortsteil</translation>
    </message>
    <message>
        <source>Load and balance of the committee</source>
        <translation>Belastung und Zusammensetzung des Vorstands</translation>
    </message>
    <message>
        <source>What the constitution says today</source>
        <translation>Was die Satzung heute sagt</translation>
    </message>
    <message>
        <source>Nothing is known of the committee here.</source>
        <translation>Darüber ist vom Vorstand nichts bekannt.</translation>
    </message>
    <message>
        <source>The committee is much like the membership.</source>
        <translation>Der Vorstand ist ein gutes Abbild der Mitglieder.</translation>
    </message>
    <message>
        <source>%1: %2 of the committee, %3 of the members.</source>
        <translation>%1: %2 des Vorstands, %3 der Mitglieder.</translation>
    </message>
</context>
<context>
    <name>CommitteeChecked</name>
    <message>
        <source>There is a role called “%1” already. Change that one, or give it more seats.</source>
        <translation>Ein Amt „%1“ gibt es schon. Ändern Sie dieses oder geben Sie ihm mehr Sitze.</translation>
    </message>
    <message>
        <source>The same person has this role already from %1. Write in that term when it ended, or change it instead.</source>
        <translation>Dieselbe Person hat dieses Amt schon ab %1. Tragen Sie bei jener Amtszeit ein, wann sie endete, oder ändern Sie jene.</translation>
    </message>
    <message>
        <source>There is no role called “%1”. The roles are: %2.</source>
        <translation>Ein Amt „%1“ gibt es nicht. Die Ämter sind: %2.</translation>
    </message>
    <message>
        <source>That day is still to come.</source>
        <translation>Dieser Tag kommt erst noch.</translation>
    </message>
    <message>
        <source>There is an annual general meeting on %1 already. Change its day, or make this one an extraordinary general meeting.</source>
        <translation>Am %1 ist schon eine Mitgliederversammlung. Ändern Sie deren Tag oder machen Sie aus dieser eine außerordentliche.</translation>
    </message>
</context>
<context>
    <name>CommitteeDue</name>
    <message>
        <source>%1 was planned as %2 from %3. Please say whether the AGM elected them.</source>
        <translation>%1 war ab dem %3 als %2 vorgesehen. Bitte sagen Sie, ob die Mitgliederversammlung so gewählt hat.</translation>
    </message>
</context>
<context>
    <name>CommitteeEntries</name>
    <message>
        <source>There is nothing called “%1” to begin with; there are: %2.</source>
        <translation>Es gibt nichts mit dem Namen „%1“ für den Anfang; es gibt: %2.</translation>
    </message>
</context>
<context>
    <name>CommitteeKinds</name>
    <message>
        <source>Add a role</source>
        <translation>Amt hinzufügen</translation>
    </message>
    <message>
        <source>No role of the committee is written down yet</source>
        <translation>Noch ist kein Amt des Vorstands aufgeschrieben</translation>
    </message>
    <message>
        <source>Chair, secretary, treasurer and all the others who keep the association going: how many hours a month each takes, for how long it is held and what must come before it. Begin with the usual roles and change what is different with you.</source>
        <translation>Vorsitz, Schriftführung, Kasse und alle anderen, die den Verein am Leben halten: wie viele Stunden im Monat, für wie lange und was davor kommen muss. Beginnen Sie mit den üblichen Ämtern und ändern Sie, was bei Ihnen anders ist.</translation>
    </message>
    <message>
        <source>Choose a role in the list to see here who holds it and who held it before.</source>
        <translation>Wählen Sie in der Liste ein Amt, um hier zu sehen, wer es hat und wer es hatte.</translation>
    </message>
    <message>
        <source>Add a rule for two roles</source>
        <translation>Regel für zwei Ämter hinzufügen</translation>
    </message>
    <message>
        <source>No rule for two roles is written down</source>
        <translation>Keine Regel für zwei Ämter ist aufgeschrieben</translation>
    </message>
    <message>
        <source>Write down here which two roles one person must never hold at the same time, such as chair and treasurer, or which two may go together although nobody else holds two.</source>
        <translation>Schreiben Sie hier auf, welche zwei Ämter niemand zugleich haben darf, etwa Vorsitz und Kasse, oder welche zwei zusammengehen, obwohl sonst niemand zwei hat.</translation>
    </message>
    <message>
        <source>Choose a rule in the list to see it here.</source>
        <translation>Wählen Sie in der Liste eine Regel, um sie hier zu sehen.</translation>
    </message>
    <message>
        <source>Add a term of office</source>
        <translation>Amtszeit hinzufügen</translation>
    </message>
    <message>
        <source>Which terms</source>
        <translation>Welche Amtszeiten</translation>
    </message>
    <message>
        <source>Nobody&apos;s term of office is written down yet</source>
        <translation>Noch ist keine Amtszeit aufgeschrieben</translation>
    </message>
    <message>
        <source>Write down who holds which role, from which day and until when, and who held it before, as far back as you know. From this Twinbook tells who may stand again, who stands down next, and who has carried how much for how long.</source>
        <translation>Schreiben Sie auf, wer welches Amt hat, ab wann und bis wann, und wer es davor hatte, so weit Sie es wissen. Daraus sagt Twinbook, wer wieder antreten darf, wer als Nächstes ausscheidet und wer wie lange wie viel getragen hat.</translation>
    </message>
    <message>
        <source>Choose a term in the list to see here how long that person has served.</source>
        <translation>Wählen Sie in der Liste eine Amtszeit, um hier zu sehen, wie lange die Person schon dient.</translation>
    </message>
    <message>
        <source>Add an honour</source>
        <translation>Ehrung hinzufügen</translation>
    </message>
    <message>
        <source>No honour is written down yet</source>
        <translation>Noch ist keine Ehrung aufgeschrieben</translation>
    </message>
    <message>
        <source>Honorary presidents, life members, thanks for long service: so that nobody is forgotten, and nobody is thanked twice for the same.</source>
        <translation>Ehrenvorsitz, Ehrenmitglieder, Dank für langen Dienst: damit niemand vergessen wird und niemandem zweimal für dasselbe gedankt wird.</translation>
    </message>
    <message>
        <source>Choose an honour in the list to see it here.</source>
        <translation>Wählen Sie in der Liste eine Ehrung, um sie hier zu sehen.</translation>
    </message>
    <message>
        <source>Constitution</source>
        <translation>Satzung</translation>
    </message>
    <message>
        <source>Add a constitution</source>
        <translation>Satzung hinzufügen</translation>
    </message>
    <message>
        <source>What your constitution says is not written down yet</source>
        <translation>Was Ihre Satzung sagt, ist noch nicht aufgeschrieben</translation>
    </message>
    <message>
        <source>Quorum, terms, who stands down, co-option, notice of meetings: Twinbook keeps to it when it plans and says in plain words what follows from it. Choose the one that is nearest to yours, go through it, and keep it. When yours changes, add the new one with its first day.</source>
        <translation>Beschlussfähigkeit, Amtszeiten, wer ausscheidet, Zuwahl, Einladungsfristen: Twinbook hält sich beim Planen daran und sagt in klaren Worten, was daraus folgt. Wählen Sie die Satzung, die Ihrer am nächsten kommt, gehen Sie sie durch und behalten Sie sie. Ändert sich Ihre, fügen Sie die neue mit ihrem ersten Tag hinzu.</translation>
    </message>
    <message>
        <source>Choose a constitution in the list to see here what it says.</source>
        <translation>Wählen Sie in der Liste eine Satzung, um hier zu sehen, was sie sagt.</translation>
    </message>
    <message>
        <source>Add hours worked</source>
        <translation>Stunden hinzufügen</translation>
    </message>
    <message>
        <source>No hours are written down yet</source>
        <translation>Noch sind keine Stunden aufgeschrieben</translation>
    </message>
    <message>
        <source>Who likes may write down how long the work took. A month in one line is enough. It shows what a role really takes before somebody new takes it on, and whom it is getting too much for.</source>
        <translation>Wer mag, schreibt auf, wie lange die Arbeit gedauert hat. Ein Monat in einer Zeile genügt. So zeigt sich, was ein Amt wirklich braucht, bevor jemand Neues es übernimmt, und wem es zu viel wird.</translation>
    </message>
    <message>
        <source>Choose a line in the list to see it here.</source>
        <translation>Wählen Sie in der Liste eine Zeile, um sie hier zu sehen.</translation>
    </message>
</context>
<context>
    <name>CommitteeLists</name>
    <message>
        <source>All terms</source>
        <translation>Alle Amtszeiten</translation>
    </message>
    <message>
        <source>In office</source>
        <translation>Im Amt</translation>
    </message>
    <message>
        <source>Carried over until replaced</source>
        <translation>Weiter im Amt bis zur Nachfolge</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Bevorstehend</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Alle Aufgaben</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>All meetings</source>
        <translation>Alle Sitzungen</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Vergangene</translation>
    </message>
    <message>
        <source>General meetings</source>
        <translation>Mitgliederversammlungen</translation>
    </message>
</context>
<context>
    <name>CommitteePage</name>
    <message>
        <source>Committee</source>
        <translation>Vorstand</translation>
    </message>
</context>
<context>
    <name>CommunityAges</name>
    <message>
        <source>Ages in our town</source>
        <translation>Alter der Einwohner</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>Bis 17</translation>
    </message>
    <message>
        <source>18 to 24</source>
        <translation>18–24</translation>
    </message>
    <message>
        <source>25 to 44</source>
        <translation>25–44</translation>
    </message>
    <message>
        <source>45 to 64</source>
        <translation>45–64</translation>
    </message>
    <message>
        <source>65 to 74</source>
        <translation>65–74</translation>
    </message>
    <message>
        <source>75 and over</source>
        <translation>75 und älter</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Please write how many people there are, such as 2,400.</source>
        <translation>Schreiben Sie, wie viele Menschen es sind, zum Beispiel 2.400.</translation>
    </message>
</context>
<context>
    <name>CommunityDialog</name>
    <message>
        <source>The census or the council, with the year: Census 2021.</source>
        <translation>Die Gemeinde oder der Zensus, mit dem Jahr: Zensus 2022.</translation>
    </message>
    <message>
        <source>Ages in our town</source>
        <translation>Alter der Einwohner</translation>
    </message>
    <message>
        <source>Save the ages</source>
        <translation>Alter speichern</translation>
    </message>
    <message>
        <source>How many people of each age live where you are. The age profile then shows beside the members how old the town is. Leave all empty to show the members alone.</source>
        <translation>Wie viele Menschen jeden Alters bei Ihnen wohnen. Die Altersverteilung zeigt dann neben den Mitgliedern, wie alt der Ort ist. Lassen Sie alles leer, um nur die Mitglieder zu zeigen.</translation>
    </message>
    <message>
        <source>Change the ages in our town</source>
        <translation>Alter der Einwohner ändern</translation>
    </message>
    <message>
        <source>Changed the ages in our town.</source>
        <translation>Das Alter der Einwohner ist geändert.</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Einwilligungen</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Agreed to</source>
        <translation>Zugestimmt wurde</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>newsletter and invitations</source>
        <translation>Rundbrief und Einladungen</translation>
    </message>
    <message>
        <source>photographs</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>sharing details with the twin committee</source>
        <translation>Weitergabe an den Partnerverein</translation>
    </message>
    <message>
        <source>keeping health details</source>
        <translation>Aufbewahren von Gesundheitsangaben</translation>
    </message>
    <message>
        <source>keeping in touch</source>
        <translation>in Verbindung bleiben</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>etwas anderes</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Gegeben am</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>Wie sie gegeben wurde</translation>
    </message>
    <message>
        <source>in writing</source>
        <translation>schriftlich</translation>
    </message>
    <message>
        <source>on a form</source>
        <translation>auf einem Formular</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>by word of mouth</source>
        <translation>mündlich</translation>
    </message>
    <message>
        <source>Where it can be seen</source>
        <translation>Wo man es sehen kann</translation>
    </message>
    <message>
        <source>Given by the guardian</source>
        <translation>Gegeben von Vater, Mutter oder Vormund</translation>
    </message>
    <message>
        <source>Name of the guardian</source>
        <translation>Name von Vater, Mutter oder Vormund</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>Gilt bis</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Widerrufen am</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>standing in lists that are handed out</source>
        <translation>Aufnahme in Listen, die weitergegeben werden</translation>
    </message>
</context>
<context>
    <name>ConsentCheck</name>
    <message>
        <source>Please say who has agreed.</source>
        <translation>Bitte sagen Sie, wer zugestimmt hat.</translation>
    </message>
    <message>
        <source>Please say what was agreed to.</source>
        <translation>Bitte sagen Sie, wozu zugestimmt wurde.</translation>
    </message>
    <message>
        <source>Please say in a few words what was agreed to.</source>
        <translation>Bitte sagen Sie in wenigen Worten, wozu zugestimmt wurde.</translation>
    </message>
    <message>
        <source>Please give the day: a consent without one proves nothing.</source>
        <translation>Bitte geben Sie den Tag an: ohne ihn beweist eine Einwilligung nichts.</translation>
    </message>
    <message>
        <source>This day is still to come. Please check it.</source>
        <translation>Dieser Tag kommt erst noch. Bitte prüfen Sie ihn.</translation>
    </message>
    <message>
        <source>A guardian is somebody else. Leave it empty for an adult.</source>
        <translation>Ein Vormund ist jemand anderes. Lassen Sie es bei Erwachsenen leer.</translation>
    </message>
    <message>
        <source>This is before the consent was given. Please check both days.</source>
        <translation>Das liegt vor dem Tag der Einwilligung. Bitte prüfen Sie beide Tage.</translation>
    </message>
</context>
<context>
    <name>ConsentGaps</name>
    <message>
        <source>never asked</source>
        <translation>nie gefragt</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsentRules</name>
    <message>
        <source>agreed on %1</source>
        <translation>zugestimmt am %1</translation>
    </message>
    <message>
        <source>no day is known</source>
        <translation>kein Tag bekannt</translation>
    </message>
    <message>
        <source>withdrawn on %1</source>
        <translation>widerrufen am %1</translation>
    </message>
    <message>
        <source>held until %1</source>
        <translation>galt bis %1</translation>
    </message>
    <message>
        <source>a parent or guardian has to agree</source>
        <translation>Vater, Mutter oder Vormund muss zustimmen</translation>
    </message>
    <message>
        <source>18 since %1: their own is needed</source>
        <translation>18 seit %1: die eigene ist nötig</translation>
    </message>
    <message>
        <source>of age now: their own is needed</source>
        <translation>jetzt volljährig: die eigene ist nötig</translation>
    </message>
</context>
<context>
    <name>ConstitutionDetail</name>
    <message>
        <source>%1 out of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Quorum and votes</source>
        <translation>Beschlussfähigkeit und Stimmen</translation>
    </message>
    <message>
        <source>Standing down by turns</source>
        <translation>Ausscheiden im Wechsel</translation>
    </message>
    <message>
        <source>What follows from it today</source>
        <translation>Was heute daraus folgt</translation>
    </message>
    <message>
        <source>It holds from %1</source>
        <translation>Sie gilt ab %1</translation>
    </message>
    <message>
        <source>It has always held</source>
        <translation>Sie galt schon immer</translation>
    </message>
    <message>
        <source>It holds today</source>
        <translation>Sie gilt heute</translation>
    </message>
    <message>
        <source>The committee</source>
        <translation>Der Vorstand</translation>
    </message>
    <message>
        <source>Terms and limits</source>
        <translation>Amtszeiten und Grenzen</translation>
    </message>
    <message>
        <source>Co-option</source>
        <translation>Zuwahl</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>The annual general meeting</source>
        <translation>Die Mitgliederversammlung</translation>
    </message>
    <message>
        <source>Usual day</source>
        <translation>Üblicher Tag</translation>
    </message>
    <message>
        <source>Where it is written</source>
        <translation>Wo es steht</translation>
    </message>
</context>
<context>
    <name>ConstitutionForm</name>
    <message>
        <source>0 where it says nothing about this.</source>
        <translation>0, wenn sie dazu nichts sagt.</translation>
    </message>
    <message>
        <source>From that day on it holds. Left empty, it has always held.</source>
        <translation>Ab diesem Tag gilt sie. Leer: schon immer.</translation>
    </message>
    <message>
        <source>How many must be there so that the committee can decide.</source>
        <translation>Wie viele da sein müssen, damit der Vorstand beschließen kann.</translation>
    </message>
    <message>
        <source>Where the quorum is a number: that number.</source>
        <translation>Wenn es eine Zahl ist: diese Zahl.</translation>
    </message>
    <message>
        <source>Where the quorum is a part: 1 here and 2 below is a half; halves are rounded up.</source>
        <translation>Wenn es ein Teil ist: 1 hier und 2 darunter ist die Hälfte; halbe werden aufgerundet.</translation>
    </message>
    <message>
        <source>Whether vacant seats count when the part is taken. Most count only those in office.</source>
        <translation>Ob unbesetzte Plätze beim Teil mitzählen. Meist zählen nur die besetzten.</translation>
    </message>
    <message>
        <source>So many of those present must be officers.</source>
        <translation>So viele der Anwesenden müssen ein Leitungsamt haben.</translation>
    </message>
    <message>
        <source>So many members must be at a general meeting.</source>
        <translation>So viele Mitglieder müssen in der Versammlung sein.</translation>
    </message>
    <message>
        <source>The chair decides where the votes are equal.</source>
        <translation>Der Vorsitz entscheidet bei Stimmengleichheit.</translation>
    </message>
    <message>
        <source>Below this number Twinbook warns.</source>
        <translation>Darunter warnt Twinbook.</translation>
    </message>
    <message>
        <source>Those who were co-opted are not counted.</source>
        <translation>Zugewählte zählen nicht mit.</translation>
    </message>
    <message>
        <source>In whatever role. 0 means no limit.</source>
        <translation>In welchem Amt auch immer. 0 heißt: keine Grenze.</translation>
    </message>
    <message>
        <source>So long after that nobody may come back.</source>
        <translation>So lange darf danach niemand zurückkommen.</translation>
    </message>
    <message>
        <source>After so many years the annual report explains why somebody serves on; nine is usual.</source>
        <translation>Nach so vielen Jahren erklärt der Jahresbericht, warum jemand weitermacht; neun ist üblich.</translation>
    </message>
    <message>
        <source>For all roles that do not say otherwise.</source>
        <translation>Für alle Ämter, die nichts anderes sagen.</translation>
    </message>
    <message>
        <source>In the same role, where the role does not say otherwise. 0 means no limit.</source>
        <translation>Im selben Amt, wenn es nichts anderes sagt. 0 heißt: keine Grenze.</translation>
    </message>
    <message>
        <source>So long after that nobody may hold the same role again.</source>
        <translation>So lange darf danach niemand dasselbe Amt wieder haben.</translation>
    </message>
    <message>
        <source>With commas between them, for example “Secretary, Treasurer”.</source>
        <translation>Mit Kommas dazwischen, zum Beispiel „Schriftführung, Kassenführung“.</translation>
    </message>
    <message>
        <source>Whoever stands down may usually be elected again.</source>
        <translation>Wer ausscheidet, darf meist wiedergewählt werden.</translation>
    </message>
    <message>
        <source>Where it is a part: 1 here and 3 below is a third.</source>
        <translation>Wenn es ein Teil ist: 1 hier und 3 darunter ist ein Drittel.</translation>
    </message>
    <message>
        <source>A third of ten is three to the nearest whole number, four up.</source>
        <translation>Ein Drittel von zehn ist gerundet drei, aufgerundet vier.</translation>
    </message>
    <message>
        <source>Otherwise only those without an office stand down by turns.</source>
        <translation>Sonst scheiden nur die ohne Leitungsamt im Wechsel aus.</translation>
    </message>
    <message>
        <source>0 means as many as they like; -1 means that nobody may be co-opted.</source>
        <translation>0 heißt: so viele sie wollen; -1 heißt: niemand darf zugewählt werden.</translation>
    </message>
    <message>
        <source>Otherwise they take part and do not vote.</source>
        <translation>Sonst nehmen sie ohne Stimme teil.</translation>
    </message>
    <message>
        <source>Then they must be elected or go.</source>
        <translation>Danach müssen sie gewählt werden oder gehen.</translation>
    </message>
    <message>
        <source>After so many in a row the seat is lost.</source>
        <translation>Nach so vielen in Folge ist der Platz verloren.</translation>
    </message>
    <message>
        <source>Otherwise only meetings missed without a word count.</source>
        <translation>Sonst zählen nur Sitzungen, die ohne Entschuldigung versäumt wurden.</translation>
    </message>
    <message>
        <source>Two of one household never hold offices at the same time.</source>
        <translation>Zwei aus einem Haushalt haben nie zugleich ein Leitungsamt.</translation>
    </message>
    <message>
        <source>Otherwise each holds one role. Exceptions stand under Two roles.</source>
        <translation>Sonst hat jeder ein Amt. Ausnahmen stehen unter Zwei Ämter.</translation>
    </message>
    <message>
        <source>A word at the meeting before is not enough.</source>
        <translation>Ein Wort in der Sitzung davor genügt nicht.</translation>
    </message>
    <message>
        <source>1 for January to 12 for December.</source>
        <translation>1 für Januar bis 12 für Dezember.</translation>
    </message>
    <message>
        <source>The plan reckons with this day until the meeting is called.</source>
        <translation>Der Plan rechnet mit diesem Tag, bis eingeladen ist.</translation>
    </message>
    <message>
        <source>Day and month, for example 31-03.</source>
        <translation>Tag und Monat, zum Beispiel 31-03.</translation>
    </message>
    <message>
        <source>Who owes a subscription is not planned for a role.</source>
        <translation>Wer Beiträge schuldet, wird für kein Amt eingeplant.</translation>
    </message>
    <message>
        <source>0 means no limit.</source>
        <translation>0 heißt: keine Grenze.</translation>
    </message>
    <message>
        <source>Said in the notice when somebody loses a seat.</source>
        <translation>Steht in der Nachricht, wenn jemand den Platz verliert.</translation>
    </message>
    <message>
        <source>For example “Constitution of 12 May 2019, page 3”.</source>
        <translation>Zum Beispiel „Satzung vom 12. Mai 2019, Seite 3“.</translation>
    </message>
    <message>
        <source>Keep this constitution</source>
        <translation>Diese Satzung behalten</translation>
    </message>
    <message>
        <source>Edit constitution</source>
        <translation>Satzung bearbeiten</translation>
    </message>
    <message>
        <source>Quorum and votes</source>
        <translation>Beschlussfähigkeit und Stimmen</translation>
    </message>
    <message>
        <source>The committee</source>
        <translation>Der Vorstand</translation>
    </message>
    <message>
        <source>Terms and limits</source>
        <translation>Amtszeiten und Grenzen</translation>
    </message>
    <message>
        <source>Standing down by turns</source>
        <translation>Ausscheiden im Wechsel</translation>
    </message>
    <message>
        <source>Co-option</source>
        <translation>Zuwahl</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>The annual general meeting</source>
        <translation>Die Mitgliederversammlung</translation>
    </message>
    <message>
        <source>Where it is written</source>
        <translation>Wo es steht</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>senkrechter Strich</translation>
    </message>
    <message>
        <source>one column</source>
        <translation>eine Spalte</translation>
    </message>
    <message>
        <source>CSV, %1, %2</source>
        <comment>delimiter, encoding</comment>
        <translation>CSV, %1, %2</translation>
    </message>
    <message>
        <source>The quotation mark in line %1 is never closed. It was read as part of the text.</source>
        <translation>Das Anführungszeichen in Zeile %1 wird nie geschlossen. Es wurde als Teil des Textes gelesen.</translation>
    </message>
</context>
<context>
    <name>DataClock</name>
    <message>
        <source>Answered on %1</source>
        <translation>Beantwortet am %1</translation>
    </message>
    <message>
        <source>Report it by %1, %2</source>
        <comment>day, time</comment>
        <translation>Zu melden bis %1, %2</translation>
    </message>
    <message>
        <source>Acknowledge it by %1</source>
        <translation>Eingang bestätigen bis %1</translation>
    </message>
    <message>
        <source>The clock stands since %1, until they say what they want</source>
        <translation>Die Frist steht seit %1, bis gesagt wird, was gewünscht ist</translation>
    </message>
    <message>
        <source>Answer by %1</source>
        <translation>Antworten bis %1</translation>
    </message>
</context>
<context>
    <name>DataRequest</name>
    <message>
        <source>Data request</source>
        <translation>Datenanfrage</translation>
    </message>
    <message>
        <source>Data requests</source>
        <translation>Datenanfragen</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>access: to see what is held</source>
        <translation>Auskunft: sehen, was gespeichert ist</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>Berichtigung</translation>
    </message>
    <message>
        <source>erasure: to be forgotten</source>
        <translation>Löschung: vergessen werden</translation>
    </message>
    <message>
        <source>objection</source>
        <translation>Widerspruch</translation>
    </message>
    <message>
        <source>complaint</source>
        <translation>Beschwerde</translation>
    </message>
    <message>
        <source>breach: data lost or seen by others</source>
        <translation>Panne: Daten verloren oder von anderen gesehen</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Eingegangen am</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>Bekannt seit</translation>
    </message>
    <message>
        <source>Identity checked on</source>
        <translation>Identität geprüft am</translation>
    </message>
    <message>
        <source>Acknowledged on</source>
        <translation>Eingang bestätigt am</translation>
    </message>
    <message>
        <source>Asked what is wanted on</source>
        <translation>Nachgefragt am</translation>
    </message>
    <message>
        <source>Had the answer to that on</source>
        <translation>Antwort darauf erhalten am</translation>
    </message>
    <message>
        <source>Two months longer, and told so</source>
        <translation>Zwei Monate länger, und mitgeteilt</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Beantwortet am</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
</context>
<context>
    <name>DataRequestCheck</name>
    <message>
        <source>This is before the day of receipt. Please check both days.</source>
        <translation>Das liegt vor dem Tag des Eingangs. Bitte prüfen Sie beide Tage.</translation>
    </message>
    <message>
        <source>Please say what it is about.</source>
        <translation>Bitte sagen Sie, worum es geht.</translation>
    </message>
    <message>
        <source>Please give the day: the clock begins with it.</source>
        <translation>Bitte geben Sie den Tag an: mit ihm beginnt die Frist.</translation>
    </message>
    <message>
        <source>This day is still to come. Please check it.</source>
        <translation>Dieser Tag kommt erst noch. Bitte prüfen Sie ihn.</translation>
    </message>
    <message>
        <source>Please say on which day you asked what is wanted.</source>
        <translation>Bitte sagen Sie, an welchem Tag Sie nachgefragt haben.</translation>
    </message>
    <message>
        <source>This is before the day on which you asked. Please check both days.</source>
        <translation>Das liegt vor dem Tag Ihrer Nachfrage. Bitte prüfen Sie beide Tage.</translation>
    </message>
</context>
<context>
    <name>DatedFigure</name>
    <message>
        <source>Rate or limit</source>
        <translation>Satz oder Grenze</translation>
    </message>
    <message>
        <source>Rates and limits</source>
        <translation>Sätze und Grenzen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>The program knows no rate or limit of this name.</source>
        <translation>Das Programm kennt keinen Satz und keine Grenze dieses Namens.</translation>
    </message>
    <message>
        <source>This ends before it begins. Please check both dates.</source>
        <translation>Das Ende liegt vor dem Anfang. Bitte beide Daten prüfen.</translation>
    </message>
    <message>
        <source>Please write a number, such as 25 or 30.00.</source>
        <translation>Bitte eine Zahl schreiben, zum Beispiel 25 oder 30,00.</translation>
    </message>
    <message>
        <source>This is a whole number, without a fraction.</source>
        <translation>Das ist eine ganze Zahl, ohne Nachkommastellen.</translation>
    </message>
</context>
<context>
    <name>DueList</name>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Now or within a fortnight</source>
        <translation>Jetzt oder innerhalb von zwei Wochen</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>They have the same name.</source>
        <translation>Der Name ist derselbe.</translation>
    </message>
    <message>
        <source>First name and last name have changed places.</source>
        <translation>Vorname und Nachname sind vertauscht.</translation>
    </message>
    <message>
        <source>Their names are nearly the same.</source>
        <translation>Die Namen sind fast gleich.</translation>
    </message>
    <message>
        <source>They have the same first name and another last name.</source>
        <translation>Der Vorname ist derselbe, der Nachname ein anderer.</translation>
    </message>
    <message>
        <source>Both were born on %1.</source>
        <translation>Beide sind am %1 geboren.</translation>
    </message>
    <message>
        <source>They have the same e-mail address, %1.</source>
        <translation>Die E-Mail-Adresse ist dieselbe, %1.</translation>
    </message>
    <message>
        <source>They have the same membership number, %1.</source>
        <translation>Die Mitgliedsnummer ist dieselbe, %1.</translation>
    </message>
    <message>
        <source>They have the same telephone number.</source>
        <translation>Die Telefonnummer ist dieselbe.</translation>
    </message>
    <message>
        <source>They live in one household.</source>
        <translation>Sie leben in einem Haushalt.</translation>
    </message>
    <message>
        <source>They have the same address.</source>
        <translation>Die Anschrift ist dieselbe.</translation>
    </message>
    <message>
        <source>They live in the same town.</source>
        <translation>Sie wohnen im selben Ort.</translation>
    </message>
    <message>
        <source>But their addresses differ.</source>
        <translation>Aber die Anschriften sind verschieden.</translation>
    </message>
    <message>
        <source>But their e-mail addresses differ.</source>
        <translation>Aber die E-Mail-Adressen sind verschieden.</translation>
    </message>
    <message>
        <source>But their membership numbers differ.</source>
        <translation>Aber die Mitgliedsnummern sind verschieden.</translation>
    </message>
    <message>
        <source>One of them has no name.</source>
        <translation>Einer der beiden Einträge hat keinen Namen.</translation>
    </message>
    <message>
        <source>People of one last name live in both.</source>
        <translation>In beiden leben Personen desselben Nachnamens.</translation>
    </message>
    <message>
        <source>In one of them nobody lives.</source>
        <translation>In einem von beiden wohnt niemand.</translation>
    </message>
    <message>
        <source>But nobody of one last name lives in both.</source>
        <translation>Aber niemand desselben Nachnamens lebt in beiden.</translation>
    </message>
    <message>
        <source>But they are in different towns.</source>
        <translation>Aber sie sind in verschiedenen Orten.</translation>
    </message>
    <message>
        <source>almost certainly the same</source>
        <translation>fast sicher dieselben</translation>
    </message>
    <message>
        <source>probably the same</source>
        <translation>wahrscheinlich dieselben</translation>
    </message>
    <message>
        <source>perhaps the same</source>
        <translation>vielleicht dieselben</translation>
    </message>
    <message>
        <source>They have the same last name and another first name.</source>
        <translation>Sie haben denselben Nachnamen und einen anderen Vornamen.</translation>
    </message>
</context>
<context>
    <name>Enclosure</name>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Attached file</source>
        <translation>Angehängte Datei</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Angehängte Dateien</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Name der Datei</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Art der Datei</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Größe in Byte</translation>
    </message>
    <message>
        <source>Known again by</source>
        <translation>Wiedererkannt an</translation>
    </message>
    <message>
        <source>Attached on</source>
        <translation>Angehängt am</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>There is no file %1. It may have been moved or renamed.</source>
        <translation>Es gibt keine Datei %1. Vielleicht wurde sie verschoben oder umbenannt.</translation>
    </message>
    <message>
        <source>%1 is a folder. Attach the files in it one by one, or pack them into one.</source>
        <translation>%1 ist ein Ordner. Hängen Sie die Dateien darin einzeln an oder packen Sie sie in eine.</translation>
    </message>
    <message>
        <source>%1 is empty: there is nothing in it to keep.</source>
        <translation>%1 ist leer: Es gibt darin nichts aufzubewahren.</translation>
    </message>
    <message>
        <source>%1 is too large: the book takes files of up to 25 MB. Make the picture smaller, or keep the file beside the book and write down where it lies.</source>
        <translation>%1 ist zu groß: Das Buch nimmt Dateien bis 25 MB. Verkleinern Sie das Bild, oder bewahren Sie die Datei neben dem Buch auf und schreiben Sie auf, wo sie liegt.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Another program may have it open, or you may not read it.</source>
        <translation>%1 lässt sich nicht lesen. Vielleicht hat ein anderes Programm die Datei geöffnet, oder Sie dürfen sie nicht lesen.</translation>
    </message>
    <message>
        <source>What was in %1 is no longer in the book.</source>
        <translation>Der Inhalt von %1 ist nicht mehr im Buch.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check that the disk has room and that you may write there.</source>
        <translation>%1 lässt sich nicht schreiben. Prüfen Sie, ob Platz auf dem Datenträger ist und ob Sie dort schreiben dürfen.</translation>
    </message>
    <message>
        <source>What was in the attached file %1 is not in the book. Attach it again, or restore a backup.</source>
        <translation>Der Inhalt der angehängten Datei %1 ist nicht im Buch. Hängen Sie sie noch einmal an oder stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <comment>megabytes</comment>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <comment>kilobytes</comment>
        <translation>%1 kB</translation>
    </message>
</context>
<context>
    <name>FieldChecks</name>
    <message>
        <source>This does not look like an e-mail address. It should look like name@example.org.</source>
        <translation>Das sieht nicht nach einer E-Mail-Adresse aus. Sie sollte aussehen wie name@example.org.</translation>
    </message>
    <message>
        <source>This does not look like a telephone number: it has too few digits.</source>
        <translation>Das sieht nicht nach einer Telefonnummer aus: Sie hat zu wenige Ziffern.</translation>
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
        <translation>Regelung für kleine Spenden</translation>
    </message>
    <message>
        <source>Data protection</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>To claim back on a gift</source>
        <translation>Auf eine Spende zurückzuerhalten</translation>
    </message>
    <message>
        <source>The most of one gift in an aggregated line</source>
        <translation>Höchstbetrag einer Spende in einer Sammelzeile</translation>
    </message>
    <message>
        <source>The most of an aggregated line</source>
        <translation>Höchstbetrag einer Sammelzeile</translation>
    </message>
    <message>
        <source>Benefit to the donor, of the first part of a gift</source>
        <translation>Gegenleistung an den Spender, vom ersten Teil einer Spende</translation>
    </message>
    <message>
        <source>Benefit to the donor: how far the first part goes</source>
        <translation>Gegenleistung an den Spender: wie weit der erste Teil reicht</translation>
    </message>
    <message>
        <source>Benefit to the donor, of the rest of a gift</source>
        <translation>Gegenleistung an den Spender, vom Rest einer Spende</translation>
    </message>
    <message>
        <source>Benefit to the donor, the most in a tax year</source>
        <translation>Gegenleistung an den Spender, höchstens im Steuerjahr</translation>
    </message>
    <message>
        <source>How far back a claim may reach</source>
        <translation>Wie weit ein Antrag zurückreichen darf</translation>
    </message>
    <message>
        <source>The most of one gift</source>
        <translation>Höchstbetrag einer Spende</translation>
    </message>
    <message>
        <source>The most in a tax year</source>
        <translation>Höchstbetrag im Steuerjahr</translation>
    </message>
    <message>
        <source>So many times the gifts claimed by Gift Aid</source>
        <translation>So oft die Spenden, für die Gift Aid beantragt wird</translation>
    </message>
    <message>
        <source>How long accounts are kept</source>
        <translation>Wie lange Abrechnungen aufbewahrt werden</translation>
    </message>
    <message>
        <source>Time to answer a request</source>
        <translation>Frist zur Antwort auf eine Anfrage</translation>
    </message>
    <message>
        <source>Further time for a difficult request</source>
        <translation>Weitere Frist bei einer schwierigen Anfrage</translation>
    </message>
    <message>
        <source>Time to acknowledge a complaint</source>
        <translation>Frist zur Bestätigung einer Beschwerde</translation>
    </message>
    <message>
        <source>Time to report a breach</source>
        <translation>Frist zur Meldung einer Datenpanne</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from %2 until %3</source>
        <comment>a value, two days</comment>
        <translation>%1 vom %2 bis %3</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <comment>a value, a day</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>a value, a day</comment>
        <translation>%1 ab %2</translation>
    </message>
    <message>
        <source>Partnerships</source>
        <translation>Partnerschaften</translation>
    </message>
    <message>
        <source>After which a link is to be checked again</source>
        <translation>Frist, nach der eine Partnerschaft zu überprüfen ist</translation>
    </message>
    <message>
        <source>Travel and borders</source>
        <translation>Reise und Grenzen</translation>
    </message>
    <message>
        <source>Young people</source>
        <translation>Jugendliche</translation>
    </message>
    <message>
        <source>The most days in the Schengen area</source>
        <translation>Höchstens so viele Tage im Schengen-Raum</translation>
    </message>
    <message>
        <source>The days of which these are</source>
        <translation>Innerhalb von so vielen Tagen</translation>
    </message>
    <message>
        <source>The oldest passport on the day of entry</source>
        <translation>Höchstes Alter des Passes am Tag der Einreise</translation>
    </message>
    <message>
        <source>How long a passport still runs after the return</source>
        <translation>So lange gilt der Pass noch nach der Rückreise</translation>
    </message>
    <message>
        <source>How long a British travel authorisation holds</source>
        <translation>So lange gilt eine britische Reisegenehmigung</translation>
    </message>
    <message>
        <source>Private fostering: from which age there is none</source>
        <translation>Private Pflege: ab diesem Alter keine mehr</translation>
    </message>
    <message>
        <source>Private fostering: the same for disabled guests</source>
        <translation>Private Pflege: dasselbe für behinderte Gäste</translation>
    </message>
    <message>
        <source>Private fostering: from so many days on</source>
        <translation>Private Pflege: ab so vielen Tagen</translation>
    </message>
    <message>
        <source>Private fostering: notice before the first day</source>
        <translation>Private Pflege: Anzeige vor dem ersten Tag</translation>
    </message>
    <message>
        <source>Leaders at least</source>
        <translation>Mindestens so viele Leitende</translation>
    </message>
    <message>
        <source>Risk assessment: medium from</source>
        <translation>Risikobewertung: mittel ab</translation>
    </message>
    <message>
        <source>Risk assessment: high, stop, from</source>
        <translation>Risikobewertung: hoch, Halt, ab</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>This file is empty. Choose a file that holds a list, or export it once more.</source>
        <translation>Diese Datei ist leer. Wählen Sie eine Datei mit einer Liste, oder exportieren Sie die Liste noch einmal.</translation>
    </message>
    <message>
        <source>This file is an old Excel workbook (.xls) or is protected by a password. Open it in your spreadsheet program and save it without a password as .xlsx or CSV.</source>
        <translation>Diese Datei ist eine alte Excel-Datei (.xls) oder durch ein Kennwort geschützt. Öffnen Sie sie im Tabellenprogramm und speichern Sie sie ohne Kennwort als .xlsx oder CSV.</translation>
    </message>
    <message>
        <source>This file is a packed folder or a text document, not a list. Unpack it first, or choose a spreadsheet or CSV file.</source>
        <translation>Diese Datei ist ein gepackter Ordner oder ein Textdokument, keine Liste. Entpacken Sie sie zuerst, oder wählen Sie eine Tabelle oder CSV-Datei.</translation>
    </message>
    <message>
        <source>This file is a PDF, which can be read by people only. Ask for the list as a spreadsheet or CSV file.</source>
        <translation>Diese Datei ist ein PDF, das nur Menschen lesen können. Bitten Sie um die Liste als Tabelle oder CSV-Datei.</translation>
    </message>
    <message>
        <source>This file is a picture, not a list. Choose a spreadsheet or CSV file.</source>
        <translation>Diese Datei ist ein Bild, keine Liste. Wählen Sie eine Tabelle oder eine CSV-Datei.</translation>
    </message>
    <message>
        <source>This file is a book of Twinbook or another database, not a list. Open it as a book instead.</source>
        <translation>Diese Datei ist ein Twinbook-Buch oder eine andere Datenbank, keine Liste. Öffnen Sie sie als Buch.</translation>
    </message>
    <message>
        <source>This file is a text document (RTF), not a list. Choose a spreadsheet or CSV file.</source>
        <translation>Diese Datei ist ein Textdokument (RTF), keine Liste. Wählen Sie eine Tabelle oder eine CSV-Datei.</translation>
    </message>
    <message>
        <source>This file is a bank statement (OFX), not a list. Choose a spreadsheet or CSV file.</source>
        <translation>Diese Datei ist ein Kontoauszug (OFX), keine Liste. Wählen Sie eine Tabelle oder eine CSV-Datei.</translation>
    </message>
    <message>
        <source>This file is a bank statement (QIF), not a list. Choose a spreadsheet or CSV file.</source>
        <translation>Diese Datei ist ein Kontoauszug (QIF), keine Liste. Wählen Sie eine Tabelle oder eine CSV-Datei.</translation>
    </message>
    <message>
        <source>This file is a bank statement (CAMT), not a list. Choose a spreadsheet or CSV file.</source>
        <translation>Diese Datei ist ein Kontoauszug (CAMT), keine Liste. Wählen Sie eine Tabelle oder eine CSV-Datei.</translation>
    </message>
    <message>
        <source>This file is a bank statement (MT940), not a list. Choose a spreadsheet or CSV file.</source>
        <translation>Diese Datei ist ein Kontoauszug (MT940), keine Liste. Wählen Sie eine Tabelle oder eine CSV-Datei.</translation>
    </message>
    <message>
        <source>This file is a web page, even if its name says otherwise. Open it in your spreadsheet program and save it as .xlsx or CSV.</source>
        <translation>Diese Datei ist eine Webseite, auch wenn ihr Name etwas anderes sagt. Öffnen Sie sie im Tabellenprogramm und speichern Sie sie als .xlsx oder CSV.</translation>
    </message>
    <message>
        <source>This file is an XML document, not a list. If a spreadsheet program can open it, save it there as .xlsx or CSV.</source>
        <translation>Diese Datei ist ein XML-Dokument, keine Liste. Lässt sie sich im Tabellenprogramm öffnen, speichern Sie sie dort als .xlsx oder CSV.</translation>
    </message>
    <message>
        <source>This file holds data for programs (JSON), not a list. Ask for it as a spreadsheet or CSV file.</source>
        <translation>Diese Datei enthält Daten für Programme (JSON), keine Liste. Bitten Sie um eine Tabelle oder CSV-Datei.</translation>
    </message>
    <message>
        <source>This file is an address book (vCard), not a table. Import it as an address book instead.</source>
        <translation>Diese Datei ist ein Adressbuch (vCard), keine Tabelle. Importieren Sie sie als Adressbuch.</translation>
    </message>
    <message>
        <source>This file is a calendar (iCalendar), not a list. Choose a spreadsheet or CSV file.</source>
        <translation>Diese Datei ist ein Kalender (iCalendar), keine Liste. Wählen Sie eine Tabelle oder eine CSV-Datei.</translation>
    </message>
    <message>
        <source>This file is not a list that can be read. Choose a spreadsheet (.xlsx, .ods) or a CSV file.</source>
        <translation>Diese Datei ist keine Liste, die sich lesen lässt. Wählen Sie eine Tabelle (.xlsx, .ods) oder eine CSV-Datei.</translation>
    </message>
    <message>
        <source>There is no file “%1”. It may have been moved or renamed.</source>
        <translation>Es gibt keine Datei „%1“. Vielleicht wurde sie verschoben oder umbenannt.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a file in it.</source>
        <translation>„%1“ ist ein Ordner. Wählen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>“%1” is larger than 256 MB. Split it into smaller files first.</source>
        <translation>„%1“ ist größer als 256 MB. Teilen Sie die Liste zuerst in kleinere Dateien auf.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>„%1“ lässt sich nicht lesen: %2.</translation>
    </message>
</context>
<context>
    <name>ForgetPlan</name>
    <message numerus="yes">
        <source>Forget %n people</source>
        <translation>
            <numerusform>%n Person vergessen</numerusform>
            <numerusform>%n Personen vergessen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: everything but the name and the address.</source>
        <translation>%1: alles außer Name und Anschrift.</translation>
    </message>
    <message>
        <source>%1: name and address until %2, because the tax office may ask who made the gifts that tax was claimed back on.</source>
        <translation>%1: Name und Anschrift bis %2, weil das Finanzamt fragen kann, von wem die Spenden sind, für die Steuer zurückgeholt wurde.</translation>
    </message>
    <message>
        <source>%1: name, addresses, telephones, dates, notes, everything written down.</source>
        <translation>%1: Name, Anschriften, Telefone, Daten, Notizen, alles Aufgeschriebene.</translation>
    </message>
    <message>
        <source>Somebody else is called %1 too, so the name is left where it stands in notes and in other entries: please look there yourself.</source>
        <translation>Noch jemand heißt %1, darum bleibt der Name in Notizen und anderen Einträgen stehen: bitte sehen Sie dort selbst nach.</translation>
    </message>
    <message numerus="yes">
        <source>%n payments, because accounts must be kept until %1; they are then of “%2”.</source>
        <translation>
            <numerusform>%n Zahlung, weil Abrechnungen bis %1 aufzubewahren sind; sie ist dann von „%2“.</numerusform>
            <numerusform>%n Zahlungen, weil Abrechnungen bis %1 aufzubewahren sind; sie sind dann von „%2“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That a request about data was received and answered (%n entries), without the name.</source>
        <translation>
            <numerusform>Dass eine Datenanfrage einging und beantwortet wurde (%n Eintrag), ohne den Namen.</numerusform>
            <numerusform>Dass Datenanfragen eingingen und beantwortet wurden (%n Einträge), ohne den Namen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of entry: how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The household %1, since nobody else lives there.</source>
        <translation>Der Haushalt %1, weil dort sonst niemand wohnt.</translation>
    </message>
    <message>
        <source>The household %1 gets its letters as “%2”: please change that if it still names somebody who is forgotten.</source>
        <translation>Der Haushalt %1 bekommt seine Post als „%2“: bitte ändern Sie das, wenn dort noch jemand steht, der vergessen ist.</translation>
    </message>
    <message>
        <source>The household %1 is renamed after those who stay.</source>
        <translation>Der Haushalt %1 wird nach denen benannt, die bleiben.</translation>
    </message>
    <message>
        <source>The household %1, because %2 lives there.</source>
        <translation>Der Haushalt %1, weil %2 dort wohnt.</translation>
    </message>
    <message>
        <source>%1: allergies, access needs and notes on diet.</source>
        <translation>%1: Allergien, Barrierefreiheit und Notizen zur Kost.</translation>
    </message>
    <message>
        <source>%1: everything else.</source>
        <translation>%1: alles andere.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>name: which check</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>(forgotten)</source>
        <translation>(vergessen)</translation>
    </message>
    <message numerus="yes">
        <source>Forget what was kept too long (%n people)</source>
        <translation>
            <numerusform>Zu lange Aufbewahrtes vergessen (%n Person)</numerusform>
            <numerusform>Zu lange Aufbewahrtes vergessen (%n Personen)</numerusform>
        </translation>
    </message>
    <message>
        <source>The household %1: everything but the address.</source>
        <translation>Der Haushalt %1: alles außer der Anschrift.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiteres</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>These words of payments may still mean %1: %2. Please look there yourself and change them if they do.</source>
        <translation>Diese Worte von Zahlungen können noch %1 meinen: %2. Bitte sehen Sie dort selbst nach und ändern Sie sie, wenn es so ist.</translation>
    </message>
</context>
<context>
    <name>FormerPupil</name>
    <message>
        <source>Young participant</source>
        <translation>Junger Teilnehmer</translation>
    </message>
    <message>
        <source>Young participants</source>
        <translation>Junge Teilnehmer</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Took part as</source>
        <translation>Nahm teil als</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>exchange pupil</source>
        <translation>Austauschschüler</translation>
    </message>
    <message>
        <source>junior member</source>
        <translation>junges Mitglied</translation>
    </message>
    <message>
        <source>young leader</source>
        <translation>junge Begleitung</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Partner community</source>
        <translation>Partnergemeinde</translation>
    </message>
    <message>
        <source>Where they went</source>
        <translation>Wohin sie gingen</translation>
    </message>
    <message>
        <source>Last heard of on</source>
        <translation>Zuletzt gehört am</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
</context>
<context>
    <name>FormerPupilCheck</name>
    <message>
        <source>Please say who it is.</source>
        <translation>Bitte sagen Sie, wer es ist.</translation>
    </message>
    <message>
        <source>Please say what they took part as.</source>
        <translation>Bitte sagen Sie, als was sie teilnahmen.</translation>
    </message>
    <message>
        <source>This year cannot be right. Please write it with four digits.</source>
        <translation>Dieses Jahr kann nicht stimmen. Bitte schreiben Sie es vierstellig.</translation>
    </message>
    <message>
        <source>This day is still to come. Please check it.</source>
        <translation>Dieser Tag kommt erst noch. Bitte prüfen Sie ihn.</translation>
    </message>
</context>
<context>
    <name>Gift</name>
    <message>
        <source>gift</source>
        <translation>Geschenk</translation>
    </message>
    <message>
        <source>hospitality</source>
        <translation>Bewirtung</translation>
    </message>
    <message>
        <source>received</source>
        <translation>erhalten</translation>
    </message>
    <message>
        <source>given</source>
        <translation>überreicht</translation>
    </message>
    <message>
        <source>offered and declined</source>
        <translation>angeboten und abgelehnt</translation>
    </message>
    <message>
        <source>received and returned</source>
        <translation>erhalten und zurückgegeben</translation>
    </message>
    <message>
        <source>for the association</source>
        <translation>für den Verein</translation>
    </message>
    <message>
        <source>member of the council</source>
        <translation>Ratsmitglied</translation>
    </message>
    <message>
        <source>officer of the council</source>
        <translation>Bediensteter der Gemeinde</translation>
    </message>
    <message>
        <source>volunteer</source>
        <translation>ehrenamtlich</translation>
    </message>
    <message>
        <source>accompanying person</source>
        <translation>Begleitperson</translation>
    </message>
    <message>
        <source>twin municipality</source>
        <translation>Partnergemeinde</translation>
    </message>
    <message>
        <source>public body</source>
        <translation>öffentliche Stelle</translation>
    </message>
    <message>
        <source>association</source>
        <translation>Verein</translation>
    </message>
    <message>
        <source>company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>individual</source>
        <translation>Privatperson</translation>
    </message>
    <message>
        <source>other</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>an amount</source>
        <translation>ein Betrag</translation>
    </message>
    <message>
        <source>about</source>
        <translation>etwa</translation>
    </message>
    <message>
        <source>between</source>
        <translation>zwischen</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>weniger als</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>mehr als</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>a receipt</source>
        <translation>einem Beleg</translation>
    </message>
    <message>
        <source>the price in a shop</source>
        <translation>dem Ladenpreis</translation>
    </message>
    <message>
        <source>an estimate</source>
        <translation>einer Schätzung</translation>
    </message>
    <message>
        <source>the word of the donor</source>
        <translation>der Angabe des Gebers</translation>
    </message>
    <message>
        <source>a valuation</source>
        <translation>einem Gutachten</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>handed to the authority</source>
        <translation>der Gemeinde übergeben</translation>
    </message>
    <message>
        <source>displayed</source>
        <translation>ausgestellt</translation>
    </message>
    <message>
        <source>shared with colleagues</source>
        <translation>mit anderen geteilt</translation>
    </message>
    <message>
        <source>raffled</source>
        <translation>verlost</translation>
    </message>
    <message>
        <source>donated to charity</source>
        <translation>gespendet</translation>
    </message>
    <message>
        <source>bought by the recipient</source>
        <translation>vom Empfänger gekauft</translation>
    </message>
    <message>
        <source>used for hospitality</source>
        <translation>für Bewirtung verwendet</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>zurückgegeben</translation>
    </message>
    <message>
        <source>disposed of</source>
        <translation>entsorgt</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>Geschenk</translation>
    </message>
    <message>
        <source>Gifts and hospitality</source>
        <translation>Geschenke und Bewirtung</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Day as written</source>
        <translation>Tag wie geschrieben</translation>
    </message>
    <message>
        <source>Offered on</source>
        <translation>Angeboten am</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Eingetragen am</translation>
    </message>
    <message>
        <source>On our side</source>
        <translation>Auf unserer Seite</translation>
    </message>
    <message>
        <source>Person in the book</source>
        <translation>Person im Buch</translation>
    </message>
    <message>
        <source>In the capacity of</source>
        <translation>In der Eigenschaft als</translation>
    </message>
    <message>
        <source>Donor or recipient</source>
        <translation>Geber oder Empfänger</translation>
    </message>
    <message>
        <source>Their organisation</source>
        <translation>Deren Organisation</translation>
    </message>
    <message>
        <source>Kind of donor</source>
        <translation>Art des Gebers</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Private address</source>
        <translation>Privatanschrift</translation>
    </message>
    <message>
        <source>Counts together with</source>
        <translation>Zählt zusammen mit</translation>
    </message>
    <message>
        <source>Partner community</source>
        <translation>Partnergemeinde</translation>
    </message>
    <message>
        <source>Visit or event</source>
        <translation>Besuch oder Anlass</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Was es war</translation>
    </message>
    <message>
        <source>Why it was given</source>
        <translation>Weshalb</translation>
    </message>
    <message>
        <source>With a guest</source>
        <translation>Mit Gast</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>The value is</source>
        <translation>Der Wert ist</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Amount at most</source>
        <translation>Betrag höchstens</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>The value is taken from</source>
        <translation>Der Wert stammt aus</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Wechselkurs</translation>
    </message>
    <message>
        <source>The rate says</source>
        <translation>Der Kurs sagt</translation>
    </message>
    <message>
        <source>Source of the rate</source>
        <translation>Quelle des Kurses</translation>
    </message>
    <message>
        <source>Day of the rate</source>
        <translation>Tag des Kurses</translation>
    </message>
    <message>
        <source>In our currency</source>
        <translation>In unserer Währung</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Genehmigt von</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Genehmigt am</translation>
    </message>
    <message>
        <source>Action of the senior officer</source>
        <translation>Maßnahme der Leitung</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>More about that</source>
        <translation>Näheres dazu</translation>
    </message>
    <message>
        <source>Out of the cupboard</source>
        <translation>Aus dem Schrank</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>Corrects the entry</source>
        <translation>Berichtigt den Eintrag</translation>
    </message>
    <message>
        <source>Not to be published</source>
        <translation>Nicht zu veröffentlichen</translation>
    </message>
    <message>
        <source>Published with</source>
        <translation>Veröffentlicht mit</translation>
    </message>
    <message>
        <source>Taken from the register</source>
        <translation>Übernommen aus dem Register</translation>
    </message>
    <message>
        <source>Known again by</source>
        <translation>Wiedererkannt an</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Please say in a few words what it was.</source>
        <translation>Bitte sagen Sie in wenigen Worten, was es war.</translation>
    </message>
    <message>
        <source>Please say who got it: a person, an organisation, or both.</source>
        <translation>Bitte sagen Sie, wer es bekam: eine Person, eine Organisation oder beide.</translation>
    </message>
    <message>
        <source>Please say who gave or offered it: a person, an organisation, or both.</source>
        <translation>Bitte sagen Sie, wer es gab oder anbot: eine Person, eine Organisation oder beide.</translation>
    </message>
    <message>
        <source>Please write the day: the rules of that day hold.</source>
        <translation>Bitte schreiben Sie den Tag: Es gelten die Regeln dieses Tages.</translation>
    </message>
    <message>
        <source>This day is still to come. Please check the year.</source>
        <translation>Dieser Tag liegt noch vor uns. Bitte prüfen Sie das Jahr.</translation>
    </message>
    <message>
        <source>This day is long past. Please check the year.</source>
        <translation>Dieser Tag ist lange her. Bitte prüfen Sie das Jahr.</translation>
    </message>
    <message>
        <source>This is before the day of the gift. Please check both days.</source>
        <translation>Das ist vor dem Tag des Geschenks. Bitte prüfen Sie beide Tage.</translation>
    </message>
    <message>
        <source>Please say how many came out of the cupboard.</source>
        <translation>Bitte sagen Sie, wie viele aus dem Schrank kamen.</translation>
    </message>
    <message>
        <source>our money for one of theirs</source>
        <translation>unser Geld für eins von ihrem</translation>
    </message>
    <message>
        <source>their money for one of ours</source>
        <translation>ihr Geld für eins von unserem</translation>
    </message>
</context>
<context>
    <name>GiftAid</name>
    <message>
        <source>%1: what an organisation pays is no gift of a taxpayer.</source>
        <translation>%1: Was eine Organisation zahlt, ist keine Spende eines Steuerzahlers.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day, a name</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: no declaration covers that day.</source>
        <translation>%1: Keine Erklärung gilt für diesen Tag.</translation>
    </message>
    <message>
        <source>%1: the fee of “%2” is not described as a gift.</source>
        <translation>%1: Der Beitrag „%2“ ist nicht als Spende beschrieben.</translation>
    </message>
    <message>
        <source>%1: paid for somebody else, whose fee is not the payer&apos;s own gift.</source>
        <translation>%1: für jemand anderen gezahlt, dessen Beitrag keine Spende des Zahlers ist.</translation>
    </message>
    <message>
        <source>Gift Aid claimed until %1</source>
        <translation>Gift Aid bis %1 beantragt</translation>
    </message>
    <message>
        <source>%1: the address has no postcode. HMRC asks for it in the United Kingdom.</source>
        <translation>%1: Die Anschrift hat keine Postleitzahl. Das britische Finanzamt verlangt sie im Vereinigten Königreich.</translation>
    </message>
    <message>
        <source>%1: “%2” is not a postcode of the United Kingdom, and the address names no other country.</source>
        <translation>%1: „%2“ ist keine Postleitzahl des Vereinigten Königreichs, und die Anschrift nennt kein anderes Land.</translation>
    </message>
    <message>
        <source>%1: the address has no name or number of the house. HMRC asks for it.</source>
        <translation>%1: Die Anschrift hat weder Namen noch Nummer des Hauses. Das britische Finanzamt verlangt sie.</translation>
    </message>
    <message numerus="yes">
        <source>What has not been claimed yet is taken in from %1 on. HMRC allows %n years from the end of the accounting period; yours ends next on %2, as the association&apos;s details say.</source>
        <translation>
            <numerusform>Aufgenommen ist, was seit %1 gegeben und noch nicht beantragt wurde. Das britische Finanzamt gewährt %n Jahr ab dem Ende des Geschäftsjahrs; Ihres endet das nächste Mal am %2, wie es in den Angaben zum Verein steht.</numerusform>
            <numerusform>Aufgenommen ist, was seit %1 gegeben und noch nicht beantragt wurde. Das britische Finanzamt gewährt %n Jahre ab dem Ende des Geschäftsjahrs; Ihres endet das nächste Mal am %2, wie es in den Angaben zum Verein steht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What has not been claimed yet is taken in from %1 on. HMRC allows %n years from the end of the accounting period; the association&apos;s details do not say when yours ends, so the tax year counts, which ends next on %2.</source>
        <translation>
            <numerusform>Aufgenommen ist, was seit %1 gegeben und noch nicht beantragt wurde. Das britische Finanzamt gewährt %n Jahr ab dem Ende des Geschäftsjahrs; die Angaben zum Verein sagen nicht, wann Ihres endet, deshalb zählt das Steuerjahr, das das nächste Mal am %2 endet.</numerusform>
            <numerusform>Aufgenommen ist, was seit %1 gegeben und noch nicht beantragt wurde. Das britische Finanzamt gewährt %n Jahre ab dem Ende des Geschäftsjahrs; die Angaben zum Verein sagen nicht, wann Ihres endet, deshalb zählt das Steuerjahr, das das nächste Mal am %2 endet.</numerusform>
        </translation>
    </message>
    <message>
        <source>All that was given until %1 counts as claimed before.</source>
        <translation>Alles, was bis %1 gegeben wurde, gilt als schon beantragt.</translation>
    </message>
</context>
<context>
    <name>GiftAidDeclaration</name>
    <message>
        <source>Gift Aid declaration</source>
        <translation>Gift-Aid-Erklärung</translation>
    </message>
    <message>
        <source>Gift Aid declarations</source>
        <translation>Gift-Aid-Erklärungen</translation>
    </message>
    <message>
        <source>Declared by</source>
        <translation>Erklärt von</translation>
    </message>
    <message>
        <source>Declared on</source>
        <translation>Erklärt am</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>auf Papier</translation>
    </message>
    <message>
        <source>online or by e-mail</source>
        <translation>online oder per E-Mail</translation>
    </message>
    <message>
        <source>by word of mouth</source>
        <translation>mündlich</translation>
    </message>
    <message>
        <source>Covers what was given from</source>
        <translation>Gilt für Spenden ab</translation>
    </message>
    <message>
        <source>Cancelled on</source>
        <translation>Widerrufen am</translation>
    </message>
    <message>
        <source>Where the paper lies</source>
        <translation>Wo das Papier liegt</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
</context>
<context>
    <name>GiftCharts</name>
    <message>
        <source>How many gifts do we receive and give?</source>
        <translation>Wie viele Geschenke erhalten und überreichen wir?</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Überreicht</translation>
    </message>
    <message>
        <source>%1 and %2 since the beginning of %3.</source>
        <comment>8 received, 3 given, a year</comment>
        <translation>%1 und %2 seit Anfang %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n received</source>
        <translation>
            <numerusform>%n erhalten</numerusform>
            <numerusform>%n erhalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n given</source>
        <translation>
            <numerusform>%n überreicht</numerusform>
            <numerusform>%n überreicht</numerusform>
        </translation>
    </message>
    <message>
        <source>Who gives to us?</source>
        <translation>Wer schenkt uns?</translation>
    </message>
    <message>
        <source>Kind of donor</source>
        <translation>Art des Gebers</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht gesagt</translation>
    </message>
    <message>
        <source>Of nothing received it is said what kind of donor it came from.</source>
        <translation>Bei nichts Erhaltenem ist gesagt, welche Art Geber es war.</translation>
    </message>
    <message>
        <source>Most came from this kind of donor: %1 (%2 of %3).</source>
        <translation>Das meiste kam von dieser Art Geber: %1 (%2 von %3).</translation>
    </message>
    <message>
        <source>Who gives, who receives?</source>
        <translation>Wer gibt, wer erhält?</translation>
    </message>
    <message>
        <source>Partner community</source>
        <translation>Partnergemeinde</translation>
    </message>
    <message>
        <source>Received from them</source>
        <translation>Von ihnen erhalten</translation>
    </message>
    <message>
        <source>Given to them</source>
        <translation>Ihnen überreicht</translation>
    </message>
    <message>
        <source>Of no gift it is said which partner community it belongs to.</source>
        <translation>Bei keinem Geschenk ist gesagt, zu welcher Partnergemeinde es gehört.</translation>
    </message>
    <message>
        <source>%1 gave as much as it received: %2.</source>
        <translation>%1 gab so viel, wie es erhielt: %2.</translation>
    </message>
    <message>
        <source>%1 gave %2 and received %3.</source>
        <translation>%1 gab %2 und erhielt %3.</translation>
    </message>
    <message>
        <source>How long does it take to register?</source>
        <translation>Wie lange dauert das Eintragen?</translation>
    </message>
    <message>
        <source>Days from receipt</source>
        <translation>Tage seit dem Erhalt</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 oder mehr</translation>
    </message>
    <message>
        <source>Nothing has been registered since the beginning of %1.</source>
        <translation>Seit Anfang %1 wurde nichts eingetragen.</translation>
    </message>
    <message numerus="yes">
        <source>Half of all entries were registered within %n days.</source>
        <translation>
            <numerusform>Die Hälfte aller Einträge wurde binnen %n Tag vorgenommen.</numerusform>
            <numerusform>Die Hälfte aller Einträge wurde binnen %n Tagen vorgenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gifts in pictures</source>
        <translation>Geschenke in Bildern</translation>
    </message>
</context>
<context>
    <name>GiftCupboard</name>
    <message>
        <source>If more were bought, write that down in the gift cupboard first.</source>
        <translation>Wurden mehr gekauft, schreiben Sie das bitte zuerst im Geschenkeschrank auf.</translation>
    </message>
    <message>
        <source>None of these is left in the cupboard.</source>
        <translation>Davon ist keines mehr im Schrank.</translation>
    </message>
    <message numerus="yes">
        <source>There are not so many in the cupboard, only %n.</source>
        <translation>
            <numerusform>So viele sind nicht im Schrank, nur %n.</numerusform>
            <numerusform>So viele sind nicht im Schrank, nur %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were given already, so not fewer can have been bought.</source>
        <translation>
            <numerusform>%n davon wurde schon verschenkt, weniger können also nicht gekauft worden sein.</numerusform>
            <numerusform>%n davon wurden schon verschenkt, weniger können also nicht gekauft worden sein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” stays in the cupboard: %n gifts in the register were taken out of it.</source>
        <translation>
            <numerusform>„%1“ bleibt im Schrank: %n Geschenk des Verzeichnisses wurde daraus entnommen.</numerusform>
            <numerusform>„%1“ bleibt im Schrank: %n Geschenke des Verzeichnisses wurden daraus entnommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of “%1” in the gift cupboard %n more were given than bought.</source>
        <translation>
            <numerusform>Von „%1“ im Geschenkeschrank wurde %n mehr verschenkt als gekauft.</numerusform>
            <numerusform>Von „%1“ im Geschenkeschrank wurden %n mehr verschenkt als gekauft.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GiftDetails</name>
    <message>
        <source>Registered late</source>
        <translation>Verspätet eingetragen</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Eingetragen</translation>
    </message>
    <message>
        <source>Should have been registered</source>
        <translation>Hätte eingetragen werden müssen</translation>
    </message>
    <message>
        <source>To be registered</source>
        <translation>Einzutragen</translation>
    </message>
    <message>
        <source>Value needed</source>
        <translation>Wert fehlt</translation>
    </message>
    <message>
        <source>Need not be registered</source>
        <translation>Nicht einzutragen</translation>
    </message>
    <message>
        <source>No rules</source>
        <translation>Keine Regeln</translation>
    </message>
    <message>
        <source>Corrects</source>
        <translation>Berichtigt</translation>
    </message>
    <message>
        <source>Corrected by</source>
        <translation>Berichtigt durch</translation>
    </message>
    <message>
        <source>Who got it</source>
        <translation>Wer es bekam</translation>
    </message>
    <message>
        <source>Who gave it</source>
        <translation>Wer es gab</translation>
    </message>
    <message>
        <source>On our side</source>
        <translation>Auf unserer Seite</translation>
    </message>
    <message>
        <source>What it is worth</source>
        <translation>Was es wert ist</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Wie geschrieben</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Verbleib</translation>
    </message>
    <message>
        <source>Out of the cupboard</source>
        <translation>Aus dem Schrank</translation>
    </message>
    <message>
        <source>The entry</source>
        <translation>Der Eintrag</translation>
    </message>
    <message>
        <source>Bought on %1</source>
        <translation>Gekauft am %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more were given than bought</source>
        <translation>
            <numerusform>%n mehr verschenkt als gekauft</numerusform>
            <numerusform>%n mehr verschenkt als gekauft</numerusform>
        </translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>Aufgebraucht</translation>
    </message>
    <message numerus="yes">
        <source>%n still there</source>
        <comment>gifts in the cupboard</comment>
        <translation>
            <numerusform>Noch %n da</numerusform>
            <numerusform>Noch %n da</numerusform>
        </translation>
    </message>
    <message>
        <source>Who was given one</source>
        <translation>Wer davon bekam</translation>
    </message>
</context>
<context>
    <name>GiftForm</name>
    <message>
        <source>What is taken out</source>
        <translation>Was herausgenommen wird</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Verbleib</translation>
    </message>
    <message>
        <source>Why and how</source>
        <translation>Anlass und Umstände</translation>
    </message>
    <message>
        <source>How the value is known</source>
        <translation>Woher der Wert bekannt ist</translation>
    </message>
    <message>
        <source>About the donor</source>
        <translation>Über den Geber</translation>
    </message>
    <message>
        <source>Out of the gift cupboard</source>
        <translation>Aus dem Geschenkeschrank</translation>
    </message>
    <message>
        <source>Only of what was bought to be given.</source>
        <translation>Nur bei dem, was zum Verschenken gekauft wurde.</translation>
    </message>
    <message>
        <source>Approval and notes</source>
        <translation>Zustimmung und Notizen</translation>
    </message>
    <message>
        <source>Their town, association or firm</source>
        <translation>Ihre Gemeinde, ihr Verein oder ihre Firma</translation>
    </message>
    <message>
        <source>Their name, if it was a person</source>
        <translation>Der Name, falls es eine Person war</translation>
    </message>
    <message>
        <source>For example £45, 40-60, about 30, or not known.</source>
        <translation>Zum Beispiel 45 €, 40-60, etwa 30 oder unbekannt.</translation>
    </message>
    <message>
        <source>Who of you received, gave or declined it.</source>
        <translation>Wer von Ihnen es erhalten, gegeben oder abgelehnt hat.</translation>
    </message>
    <message>
        <source>Another donor behind whom the same people stand: their gifts are added up.</source>
        <translation>Ein anderer Geber, hinter dem dieselben Leute stehen: Ihre Geschenke werden zusammengezählt.</translation>
    </message>
    <message>
        <source>It is never published.</source>
        <translation>Sie wird nie veröffentlicht.</translation>
    </message>
    <message>
        <source>As it was that day, for example 0.8531.</source>
        <translation>Wie er an dem Tag war, zum Beispiel 0,8531.</translation>
    </message>
    <message>
        <source>Left empty, the entry is given the next number of its year.</source>
        <translation>Bleibt das Feld leer, erhält der Eintrag die nächste Nummer seines Jahres.</translation>
    </message>
    <message>
        <source>The day it was entered with those who keep the register.</source>
        <translation>Der Tag, an dem es denen gemeldet wurde, die das Register führen.</translation>
    </message>
</context>
<context>
    <name>GiftItem</name>
    <message>
        <source>Gift to take along</source>
        <translation>Geschenk zum Mitnehmen</translation>
    </message>
    <message>
        <source>Gift cupboard</source>
        <translation>Geschenkeschrank</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Bought on</source>
        <translation>Gekauft am</translation>
    </message>
    <message>
        <source>How many were bought</source>
        <translation>Wie viele gekauft wurden</translation>
    </message>
    <message>
        <source>One costs</source>
        <translation>Eines kostet</translation>
    </message>
    <message>
        <source>Bought from</source>
        <translation>Gekauft bei</translation>
    </message>
    <message>
        <source>Where they are kept</source>
        <translation>Wo sie liegen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Please say what it is.</source>
        <translation>Bitte sagen Sie, was es ist.</translation>
    </message>
    <message>
        <source>There cannot be less than none.</source>
        <translation>Weniger als keines kann es nicht geben.</translation>
    </message>
    <message>
        <source>A price cannot be less than nothing.</source>
        <translation>Ein Preis kann nicht kleiner als null sein.</translation>
    </message>
    <message>
        <source>This day is still to come. Please check the year.</source>
        <translation>Dieser Tag liegt noch vor uns. Bitte prüfen Sie das Jahr.</translation>
    </message>
</context>
<context>
    <name>GiftLists</name>
    <message>
        <source>A nil return: nothing was to be published.</source>
        <translation>Eine Fehlanzeige: Es war nichts zu veröffentlichen.</translation>
    </message>
    <message>
        <source>Edit published register</source>
        <translation>Veröffentlichtes Register bearbeiten</translation>
    </message>
    <message>
        <source>Nothing to register</source>
        <translation>Nichts einzutragen</translation>
    </message>
    <message>
        <source>Enter a gift</source>
        <translation>Geschenk eingeben</translation>
    </message>
    <message>
        <source>Which entries</source>
        <translation>Welche Einträge</translation>
    </message>
    <message>
        <source>No gift and no hospitality is in the register yet</source>
        <translation>Im Register steht noch kein Geschenk und keine Bewirtung</translation>
    </message>
    <message>
        <source>Write down what you are given, what you give and what you decline: who, what and about how much it is worth. Twinbook says at once whether it must be registered and by when, adds up what comes from the same donor, and makes the register that your council can publish.</source>
        <translation>Schreiben Sie auf, was Sie bekommen, was Sie schenken und was Sie ablehnen: wer, was und was es etwa wert ist. Twinbook sagt sofort, ob und bis wann es eingetragen werden muss, zählt zusammen, was vom selben Geber kommt, und macht daraus das Register, das Ihre Gemeinde veröffentlichen kann.</translation>
    </message>
    <message>
        <source>Choose an entry in the list to see here what is known of it and what the rules say.</source>
        <translation>Wählen Sie in der Liste einen Eintrag, um hier zu sehen, was bekannt ist und was die Regeln sagen.</translation>
    </message>
    <message>
        <source>Put gifts into the cupboard</source>
        <translation>Geschenke in den Schrank legen</translation>
    </message>
    <message>
        <source>Which gifts</source>
        <translation>Welche Geschenke</translation>
    </message>
    <message>
        <source>The gift cupboard is empty</source>
        <translation>Der Geschenkeschrank ist leer</translation>
    </message>
    <message>
        <source>Write down what you have bought to give away: mugs, books, tea towels. When something is taken out, Twinbook knows how many are left, what they cost, and what a partner town has been given already.</source>
        <translation>Schreiben Sie auf, was Sie zum Verschenken gekauft haben: Tassen, Bücher, Geschirrtücher. Wird etwas herausgenommen, weiß Twinbook, wie viele noch da sind, was sie gekostet haben und was eine Partnergemeinde schon bekommen hat.</translation>
    </message>
    <message>
        <source>Choose a gift in the list to see here how many are left and who was given one.</source>
        <translation>Wählen Sie in der Liste ein Geschenk, um hier zu sehen, wie viele noch da sind und wer davon bekam.</translation>
    </message>
    <message>
        <source>Today these hold: %1</source>
        <translation>Heute gelten: %1</translation>
    </message>
    <message>
        <source>None hold today</source>
        <translation>Heute gelten keine</translation>
    </message>
    <message>
        <source>Add rules</source>
        <translation>Regeln hinzufügen</translation>
    </message>
    <message>
        <source>No rules are chosen yet</source>
        <translation>Noch sind keine Regeln gewählt</translation>
    </message>
    <message>
        <source>What must be registered, and by when, is in the code of conduct of your council. Choose the one that is nearest to it, look through its figures, and keep it. When the code changes, add the new rules with their first day: what was received before is judged by the rules of its own day.</source>
        <translation>Was bis wann eingetragen werden muss, steht in den Vorschriften Ihrer Gemeinde. Wählen Sie die, die ihnen am nächsten kommen, sehen Sie die Zahlen durch und behalten Sie sie. Ändern sich die Vorschriften, fügen Sie die neuen Regeln mit ihrem ersten Tag hinzu: Was vorher erhalten wurde, wird nach den Regeln seines Tages beurteilt.</translation>
    </message>
    <message>
        <source>Choose rules in the list to see here what they say.</source>
        <translation>Wählen Sie in der Liste Regeln, um hier zu sehen, was sie sagen.</translation>
    </message>
    <message>
        <source>Publish the register</source>
        <translation>Register veröffentlichen</translation>
    </message>
    <message>
        <source>The register has not been published yet</source>
        <translation>Das Register wurde noch nicht veröffentlicht</translation>
    </message>
    <message>
        <source>Private addresses are left out, late entries are marked, and what has been published stays as it is.</source>
        <translation>Private Anschriften bleiben weg, verspätete Einträge sind bezeichnet, und was veröffentlicht ist, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Choose a published register in the list to see here what stood in it.</source>
        <translation>Wählen Sie in der Liste ein veröffentlichtes Register, um hier zu sehen, was darin stand.</translation>
    </message>
    <message>
        <source>Add a nil return</source>
        <translation>Fehlanzeige hinzufügen</translation>
    </message>
    <message>
        <source>No nil return is written down</source>
        <translation>Es ist keine Fehlanzeige festgehalten</translation>
    </message>
    <message>
        <source>When somebody says that there was nothing to register in a time, write it down here: that is not the same as saying nothing.</source>
        <translation>Sagt jemand, dass es in einer Zeit nichts einzutragen gab, halten Sie es hier fest: Das ist nicht dasselbe wie nichts zu sagen.</translation>
    </message>
    <message>
        <source>Choose a nil return in the list to see here what was said.</source>
        <translation>Wählen Sie in der Liste eine Fehlanzeige, um hier zu sehen, was gesagt wurde.</translation>
    </message>
    <message>
        <source>From or to</source>
        <translation>Von oder an</translation>
    </message>
    <message numerus="yes">
        <source>Withdraw %n published registers</source>
        <translation>
            <numerusform>%n veröffentlichtes Register zurückziehen</numerusform>
            <numerusform>%n veröffentlichte Register zurückziehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Withdrew %n published registers; their entries may be changed again.</source>
        <translation>
            <numerusform>%n veröffentlichtes Register zurückgezogen; seine Einträge lassen sich wieder ändern.</numerusform>
            <numerusform>%n veröffentlichte Register zurückgezogen; ihre Einträge lassen sich wieder ändern.</numerusform>
        </translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n rules for gifts</source>
        <translation>
            <numerusform>%n Geschenkregel entfernen</numerusform>
            <numerusform>%n Geschenkregeln entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n rules for gifts; what they judged is judged by the others.</source>
        <translation>
            <numerusform>%n Geschenkregel entfernt; was sie beurteilte, beurteilen die übrigen.</numerusform>
            <numerusform>%n Geschenkregeln entfernt; was sie beurteilten, beurteilen die übrigen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GiftPublication</name>
    <message>
        <source>Published register</source>
        <translation>Veröffentlichtes Register</translation>
    </message>
    <message>
        <source>Published registers</source>
        <translation>Veröffentlichte Register</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>Veröffentlicht am</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>Veröffentlicht von</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Register from %1 to %2</source>
        <translation>Register vom %1 bis %2</translation>
    </message>
</context>
<context>
    <name>GiftRegister</name>
    <message>
        <source>Nil return: no gift or hospitality was entered in the register from %1 to %2.</source>
        <translation>Fehlanzeige: Vom %1 bis %2 wurde kein Geschenk und keine Bewirtung in das Register eingetragen.</translation>
    </message>
    <message>
        <source>Nil returns were made by: %1.</source>
        <translation>Fehlanzeige meldeten: %1.</translation>
    </message>
    <message>
        <source>Register of gifts and hospitality</source>
        <translation>Geschenke- und Bewirtungsregister</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Received, declined and returned</source>
        <translation>Erhalten, abgelehnt und zurückgegeben</translation>
    </message>
    <message>
        <source>Additions and corrections to earlier registers</source>
        <translation>Nachträge und Berichtigungen zu früheren Registern</translation>
    </message>
    <message numerus="yes">
        <source>%n smaller gifts need not be registered and are not listed.</source>
        <translation>
            <numerusform>%n kleineres Geschenk muss nicht eingetragen werden und ist nicht aufgeführt.</numerusform>
            <numerusform>%n kleinere Geschenke müssen nicht eingetragen werden und sind nicht aufgeführt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries whose day is not known stand in no register.</source>
        <translation>
            <numerusform>%n Eintrag ohne bekannten Tag steht in keinem Register.</numerusform>
            <numerusform>%n Einträge ohne bekannten Tag stehen in keinem Register.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are not published.</source>
        <translation>
            <numerusform>%n Eintrag wird nicht veröffentlicht.</numerusform>
            <numerusform>%n Einträge werden nicht veröffentlicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Publish the register from %1 to %2</source>
        <translation>Register vom %1 bis %2 veröffentlichen</translation>
    </message>
    <message>
        <source>Gift cupboard</source>
        <translation>Geschenkeschrank</translation>
    </message>
    <message>
        <source>The gift cupboard is empty.</source>
        <translation>Der Geschenkeschrank ist leer.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 received in all</source>
        <translation>%1 insgesamt erhalten</translation>
    </message>
    <message numerus="yes">
        <source>%n without an amount</source>
        <translation>
            <numerusform>%n ohne Betrag</numerusform>
            <numerusform>%n ohne Betrag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registered late</source>
        <translation>
            <numerusform>%n verspätet eingetragen</numerusform>
            <numerusform>%n verspätet eingetragen</numerusform>
        </translation>
    </message>
    <message>
        <source>none registered late</source>
        <translation>keiner verspätet eingetragen</translation>
    </message>
    <message>
        <source>Correction of %1: %2</source>
        <translation>Berichtigung von %1: %2</translation>
    </message>
    <message>
        <source>(corrected later)</source>
        <translation>(später berichtigt)</translation>
    </message>
    <message>
        <source>(corrected by %1)</source>
        <translation>(berichtigt durch %1)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>approved by %1</source>
        <translation>genehmigt von %1</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Who received it</source>
        <translation>Wer es erhielt</translation>
    </message>
    <message>
        <source>Who gave or offered it</source>
        <translation>Wer es gab oder anbot</translation>
    </message>
    <message>
        <source>What and why</source>
        <translation>Was und weshalb</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Eingetragen</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Überreicht</translation>
    </message>
    <message>
        <source>Who gave it</source>
        <translation>Wer es gab</translation>
    </message>
    <message>
        <source>Received, by donor</source>
        <translation>Erhalten, nach Geber</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>Geber</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Without an amount</source>
        <translation>Ohne Betrag</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Insgesamt</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>Nach Jahren</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>Declined or returned</source>
        <translation>Abgelehnt oder zurückgegeben</translation>
    </message>
    <message>
        <source>Value received</source>
        <translation>Erhaltener Wert</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Übrig</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Gekauft</translation>
    </message>
    <message>
        <source>One costs</source>
        <translation>Eines kostet</translation>
    </message>
    <message>
        <source>Where they are kept</source>
        <translation>Wo sie liegen</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Nil return</source>
        <translation>Fehlanzeige</translation>
    </message>
    <message numerus="yes">
        <source>late by %n days</source>
        <translation>
            <numerusform>um %n Tag verspätet</numerusform>
            <numerusform>um %n Tage verspätet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them must still be registered: they stay due after this, and the day they are registered on can still be written down.</source>
        <translation>
            <numerusform>%n davon muss noch eingetragen werden: Er bleibt fällig, und der Tag der Eintragung kann noch vermerkt werden.</numerusform>
            <numerusform>%n davon müssen noch eingetragen werden: Sie bleiben fällig, und der Tag der Eintragung kann noch vermerkt werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not registered yet</source>
        <translation>
            <numerusform>%n noch nicht eingetragen</numerusform>
            <numerusform>%n noch nicht eingetragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not registered, %n days late</source>
        <translation>
            <numerusform>nicht eingetragen, %n Tag zu spät</numerusform>
            <numerusform>nicht eingetragen, %n Tage zu spät</numerusform>
        </translation>
    </message>
    <message>
        <source>to be registered by %1</source>
        <translation>einzutragen bis %1</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>nicht eingetragen</translation>
    </message>
</context>
<context>
    <name>GiftRemarks</name>
    <message>
        <source>With this, %1 from %2 in %3.</source>
        <comment>an amount, a donor, a year</comment>
        <translation>Damit %1 von %2 im Jahr %3.</translation>
    </message>
    <message>
        <source>So far %1 from %2 in %3.</source>
        <comment>an amount, a donor, a year</comment>
        <translation>Bisher %1 von %2 im Jahr %3.</translation>
    </message>
    <message>
        <source>That makes it %1.</source>
        <translation>Das macht %1.</translation>
    </message>
    <message>
        <source>This is kept as it is written and not counted.</source>
        <translation>Das wird aufbewahrt, wie es geschrieben ist, und nicht gezählt.</translation>
    </message>
    <message>
        <source>%1 cannot be counted without the exchange rate.</source>
        <translation>%1 kann ohne den Wechselkurs nicht gezählt werden.</translation>
    </message>
    <message numerus="yes">
        <source>There are not so many in the cupboard: %n too few. Was one bought that is not written down?</source>
        <translation>
            <numerusform>So viele sind nicht im Schrank: Es fehlt %n. Wurde ein Kauf nicht aufgeschrieben?</numerusform>
            <numerusform>So viele sind nicht im Schrank: Es fehlen %n. Wurde ein Kauf nicht aufgeschrieben?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are left in the cupboard then.</source>
        <translation>
            <numerusform>Dann ist noch %n im Schrank.</numerusform>
            <numerusform>Dann sind noch %n im Schrank.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was given this already, in %2.</source>
        <comment>a town or an association, years</comment>
        <translation>%1 hat das schon bekommen: %2.</translation>
    </message>
</context>
<context>
    <name>GiftRule</name>
    <message>
        <source>at least this much</source>
        <translation>mindestens so viel</translation>
    </message>
    <message>
        <source>more than this</source>
        <translation>mehr als das</translation>
    </message>
    <message>
        <source>Rule for gifts</source>
        <translation>Regel für Geschenke</translation>
    </message>
    <message>
        <source>Rules for gifts</source>
        <translation>Regeln für Geschenke</translation>
    </message>
    <message>
        <source>Name of the rules</source>
        <translation>Name der Regeln</translation>
    </message>
    <message>
        <source>They hold from</source>
        <translation>Sie gelten ab</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>One gift is registered from</source>
        <translation>Ein Geschenk wird eingetragen ab</translation>
    </message>
    <message>
        <source>That means</source>
        <translation>Das heißt</translation>
    </message>
    <message>
        <source>no limit for one gift</source>
        <translation>keine Grenze für ein einzelnes</translation>
    </message>
    <message>
        <source>Several from one source are registered from</source>
        <translation>Mehrere aus einer Quelle werden eingetragen ab</translation>
    </message>
    <message>
        <source>This means</source>
        <translation>Also</translation>
    </message>
    <message>
        <source>They are added up over</source>
        <translation>Sie werden zusammengezählt über</translation>
    </message>
    <message>
        <source>nothing: each counts alone</source>
        <translation>nichts: jedes zählt allein</translation>
    </message>
    <message>
        <source>the months before</source>
        <translation>die Monate davor</translation>
    </message>
    <message>
        <source>the calendar year</source>
        <translation>das Kalenderjahr</translation>
    </message>
    <message>
        <source>the term of office</source>
        <translation>die Amtszeit</translation>
    </message>
    <message>
        <source>So many months</source>
        <translation>So viele Monate</translation>
    </message>
    <message>
        <source>A term of office began on</source>
        <translation>Eine Amtszeit begann am</translation>
    </message>
    <message>
        <source>Years of a term</source>
        <translation>Jahre einer Amtszeit</translation>
    </message>
    <message>
        <source>Associated sources count as one</source>
        <translation>Verbundene Quellen zählen als eine</translation>
    </message>
    <message>
        <source>Offers declined</source>
        <translation>Abgelehnte Angebote</translation>
    </message>
    <message>
        <source>are not registered</source>
        <translation>werden nicht eingetragen</translation>
    </message>
    <message>
        <source>are all registered</source>
        <translation>werden alle eingetragen</translation>
    </message>
    <message>
        <source>Time to register</source>
        <translation>Frist zum Eintragen</translation>
    </message>
    <message>
        <source>That is in</source>
        <translation>In</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tagen</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monaten</translation>
    </message>
    <message>
        <source>Day one is</source>
        <translation>Der erste Tag ist</translation>
    </message>
    <message>
        <source>the day after receipt</source>
        <translation>der Tag nach dem Erhalt</translation>
    </message>
    <message>
        <source>the day of receipt itself</source>
        <translation>der Tag des Erhalts selbst</translation>
    </message>
    <message>
        <source>Unless otherwise agreed, gifts are</source>
        <translation>Wenn nichts anderes vereinbart ist, werden Geschenke</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>Normally nothing is accepted above</source>
        <translation>Normalerweise wird nichts angenommen über</translation>
    </message>
    <message>
        <source>Who may agree to it</source>
        <translation>Wer zustimmen darf</translation>
    </message>
    <message>
        <source>Registered with</source>
        <translation>Eingetragen bei</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Wer das sagt</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Please give the rules a name, such as Our council 2026.</source>
        <translation>Bitte geben Sie den Regeln einen Namen, etwa Unsere Gemeinde 2026.</translation>
    </message>
    <message>
        <source>Please write the three letters of a currency, such as GBP.</source>
        <translation>Bitte schreiben Sie die drei Buchstaben einer Währung, etwa EUR.</translation>
    </message>
    <message>
        <source>A limit cannot be less than nothing.</source>
        <translation>Eine Grenze kann nicht kleiner als null sein.</translation>
    </message>
    <message>
        <source>Please say over how many months gifts are added up.</source>
        <translation>Bitte sagen Sie, über wie viele Monate Geschenke zusammengezählt werden.</translation>
    </message>
    <message>
        <source>Please say when a term of office began and how many years it lasts.</source>
        <translation>Bitte sagen Sie, wann eine Amtszeit begann und wie viele Jahre sie dauert.</translation>
    </message>
    <message>
        <source>The time to register cannot be less than nothing.</source>
        <translation>Die Frist zum Eintragen kann nicht kleiner als null sein.</translation>
    </message>
    <message>
        <source>are registered by their value</source>
        <translation>werden nach ihrem Wert eingetragen</translation>
    </message>
</context>
<context>
    <name>GiftRuleForm</name>
    <message>
        <source>Put gifts into the cupboard</source>
        <translation>Geschenke in den Schrank legen</translation>
    </message>
    <message>
        <source>Edit gift of the cupboard</source>
        <translation>Geschenk des Schranks bearbeiten</translation>
    </message>
    <message>
        <source>Where from and where</source>
        <translation>Woher und wo</translation>
    </message>
    <message>
        <source>For example “Mug with the town bridge”.</source>
        <translation>Zum Beispiel „Tasse mit der Stadtbrücke“.</translation>
    </message>
    <message>
        <source>Add a nil return</source>
        <translation>Fehlanzeige hinzufügen</translation>
    </message>
    <message>
        <source>Edit nil return</source>
        <translation>Fehlanzeige bearbeiten</translation>
    </message>
    <message>
        <source>Whose word it is; left empty, it is said for everybody.</source>
        <translation>Wer es gesagt hat; bleibt das Feld leer, gilt es für alle.</translation>
    </message>
    <message>
        <source>Left empty, it means gifts and hospitality.</source>
        <translation>Bleibt das Feld leer, gilt es für Geschenke und Bewirtung.</translation>
    </message>
    <message>
        <source>Please write the first day of the time it is said for.</source>
        <translation>Bitte schreiben Sie den ersten Tag der Zeit, für die es gilt.</translation>
    </message>
    <message>
        <source>This is before the first day. Please check both days.</source>
        <translation>Das ist vor dem ersten Tag. Bitte prüfen Sie beide Tage.</translation>
    </message>
    <message>
        <source>Keep these rules</source>
        <translation>Diese Regeln behalten</translation>
    </message>
    <message>
        <source>Edit rules for gifts</source>
        <translation>Regeln für Geschenke bearbeiten</translation>
    </message>
    <message>
        <source>What is registered</source>
        <translation>Was eingetragen wird</translation>
    </message>
    <message>
        <source>By when and with whom</source>
        <translation>Bis wann und wo</translation>
    </message>
    <message>
        <source>Several from one source</source>
        <translation>Mehrere von einer Seite</translation>
    </message>
    <message>
        <source>What may be accepted</source>
        <translation>Was angenommen werden darf</translation>
    </message>
    <message>
        <source>Where this is written</source>
        <translation>Wo das steht</translation>
    </message>
    <message>
        <source>What was received before that day is judged by the rules before. Left empty, they have always held.</source>
        <translation>Was vor diesem Tag erhalten wurde, wird nach den Regeln davor beurteilt. Bleibt das Feld leer, galten sie schon immer.</translation>
    </message>
    <message>
        <source>Left empty, no time is set.</source>
        <translation>Bleibt das Feld leer, gibt es keine Frist.</translation>
    </message>
    <message>
        <source>Left empty, there is no such limit.</source>
        <translation>Bleibt das Feld leer, gibt es keine solche Grenze.</translation>
    </message>
    <message>
        <source>They hold from %1</source>
        <translation>Sie gelten ab %1</translation>
    </message>
    <message>
        <source>They have always held</source>
        <translation>Sie galten schon immer</translation>
    </message>
    <message>
        <source>They hold today</source>
        <translation>Sie gelten heute</translation>
    </message>
</context>
<context>
    <name>GiftRuleUse</name>
    <message>
        <source>Entries up to %1 were judged by “%2” and published on %3, and must not read otherwise now. Add new rules from a later day on instead.</source>
        <translation>Einträge bis %1 wurden nach „%2“ beurteilt und am %3 veröffentlicht und dürfen jetzt nicht anders lauten. Legen Sie stattdessen neue Regeln ab einem späteren Tag an.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of its time are judged by these figures now.</source>
        <translation>
            <numerusform>%n Eintrag aus dieser Zeit wird jetzt nach diesen Zahlen beurteilt.</numerusform>
            <numerusform>%n Einträge aus dieser Zeit werden jetzt nach diesen Zahlen beurteilt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GiftWords</name>
    <message>
        <source>The day is not known, so nothing can be said of registering it.</source>
        <translation>Der Tag ist nicht bekannt, daher lässt sich zum Eintragen nichts sagen.</translation>
    </message>
    <message>
        <source>No rules of the book hold on that day yet.</source>
        <translation>An diesem Tag gelten noch keine Regeln des Buches.</translation>
    </message>
    <message>
        <source>No rules are chosen yet: choose those of your council among the rules.</source>
        <translation>Es sind noch keine Regeln gewählt: Wählen Sie die Ihrer Gemeinde bei den Regeln.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>zwischen %1 und %2</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>weniger als %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>mehr als %1</translation>
    </message>
    <message>
        <source>over %1</source>
        <comment>a limit</comment>
        <translation>mehr als %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <comment>a limit</comment>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>in the calendar year %1</source>
        <translation>im Kalenderjahr %1</translation>
    </message>
    <message>
        <source>in the term of office since %1</source>
        <translation>in der Amtszeit seit %1</translation>
    </message>
    <message numerus="yes">
        <source>in %n months</source>
        <translation>
            <numerusform>in %n Monat</numerusform>
            <numerusform>in %n Monaten</numerusform>
        </translation>
    </message>
    <message>
        <source>What was given need not be registered; the book keeps it all the same.</source>
        <translation>Was überreicht wurde, muss nicht eingetragen werden; das Buch bewahrt es trotzdem auf.</translation>
    </message>
    <message>
        <source>What it is worth is not written down; what is worth %1 must be registered</source>
        <translation>Der Wert ist nicht notiert; was %1 wert ist, muss eingetragen werden</translation>
    </message>
    <message>
        <source>“%1” does not say whether it is worth %2, which must be registered</source>
        <translation>„%1“ sagt nicht, ob es %2 wert ist, was eingetragen werden muss</translation>
    </message>
    <message>
        <source>With this, %1 came from %2 %3; %4 in all must be registered</source>
        <translation>Damit kamen %1 von %2 %3; %4 insgesamt müssen eingetragen werden</translation>
    </message>
    <message>
        <source>Offers that are declined must all be registered</source>
        <translation>Abgelehnte Angebote müssen alle eingetragen werden</translation>
    </message>
    <message>
        <source>Offers that are declined need not be registered</source>
        <translation>Abgelehnte Angebote müssen nicht eingetragen werden</translation>
    </message>
    <message>
        <source>“%1” is said of its worth; %2 must be registered</source>
        <translation>Als Wert ist „%1“ angegeben; %2 muss eingetragen werden</translation>
    </message>
    <message>
        <source>It is worth %1; %2 must be registered</source>
        <translation>Es ist %1 wert; %2 muss eingetragen werden</translation>
    </message>
    <message>
        <source>With this, %1 came from %2 %3: it need not be registered, for only %4 in all must be</source>
        <translation>Damit kamen %1 von %2 %3: Es muss nicht eingetragen werden, denn das gilt erst für %4 insgesamt</translation>
    </message>
    <message>
        <source>It is worth %1: it need not be registered, for only %2 must be</source>
        <translation>Es ist %1 wert: Es muss nicht eingetragen werden, denn das gilt erst für %2</translation>
    </message>
    <message>
        <source>the register</source>
        <translation>dem Register</translation>
    </message>
    <message numerus="yes">
        <source>it was registered on %1, late by %n days</source>
        <translation>
            <numerusform>eingetragen am %1, um %n Tag verspätet</numerusform>
            <numerusform>eingetragen am %1, um %n Tage verspätet</numerusform>
        </translation>
    </message>
    <message>
        <source>it was registered on %1</source>
        <translation>eingetragen am %1</translation>
    </message>
    <message>
        <source>it stands in the register “%1”</source>
        <translation>es steht im Register „%1“</translation>
    </message>
    <message>
        <source>estimate it by %1</source>
        <translation>schätzen Sie es bis %1</translation>
    </message>
    <message>
        <source>please estimate it</source>
        <translation>bitte schätzen Sie es</translation>
    </message>
    <message>
        <source>register it with %1</source>
        <translation>einzutragen bei: %1</translation>
    </message>
    <message>
        <source>it should have been registered by %1 with %2</source>
        <translation>es hätte bis %1 eingetragen werden müssen bei: %2</translation>
    </message>
    <message>
        <source>register it by %1 with %2</source>
        <translation>einzutragen bis %1 bei: %2</translation>
    </message>
    <message>
        <source>register it by %1 with %2 (by %3 where the day of receipt counts)</source>
        <translation>einzutragen bis %1 bei: %2 (bis %3, wenn der Tag des Erhalts mitzählt)</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>why; by when and with whom</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>By these rules gifts are declined unless it has been agreed; write down who agreed.</source>
        <translation>Nach diesen Regeln werden Geschenke abgelehnt, wenn niemand zugestimmt hat; notieren Sie, wer zustimmte.</translation>
    </message>
    <message>
        <source>By these rules gifts are declined unless it has been agreed (%1); write down who agreed.</source>
        <translation>Nach diesen Regeln werden Geschenke abgelehnt, wenn niemand zugestimmt hat (%1); notieren Sie, wer zustimmte.</translation>
    </message>
    <message>
        <source>By these rules nothing above %1 is normally accepted; write down who agreed.</source>
        <translation>Nach diesen Regeln wird normalerweise nichts über %1 angenommen; notieren Sie, wer zustimmte.</translation>
    </message>
    <message>
        <source>%1 at most</source>
        <translation>höchstens %1</translation>
    </message>
    <message numerus="yes">
        <source>(not counting %n further gifts of that source without a known value)</source>
        <translation>
            <numerusform>(ohne %n weiteres Geschenk dieser Quelle, dessen Wert nicht bekannt ist)</numerusform>
            <numerusform>(ohne %n weitere Geschenke dieser Quelle, deren Wert nicht bekannt ist)</numerusform>
        </translation>
    </message>
    <message>
        <source>with this, %1 from %2 %3</source>
        <translation>damit %1 von %2 %3</translation>
    </message>
    <message>
        <source>What it is worth is not written down; %1 in all from one source must be registered</source>
        <translation>Der Wert ist nicht notiert; insgesamt %1 von einem Geber müssen eingetragen werden</translation>
    </message>
    <message>
        <source>“%1” cannot be added up; %2 in all from one source must be registered</source>
        <translation>„%1“ kann nicht zusammengezählt werden; insgesamt %2 von einem Geber müssen eingetragen werden</translation>
    </message>
    <message>
        <source>By these rules it need not be registered</source>
        <translation>Nach diesen Regeln muss es nicht eingetragen werden</translation>
    </message>
</context>
<context>
    <name>GiftsArea</name>
    <message>
        <source>There are no rules called “%1”; there are: %2.</source>
        <translation>Es gibt keine Regeln namens „%1“; es gibt: %2.</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>Geschenke</translation>
    </message>
    <message>
        <source>Register of gifts and hospitality</source>
        <translation>Geschenke- und Bewirtungsregister</translation>
    </message>
    <message>
        <source>The register of a time as it is published, without private addresses.</source>
        <translation>Das Register eines Zeitraums, wie es veröffentlicht wird, ohne Privatanschriften.</translation>
    </message>
    <message>
        <source>Gifts in pictures</source>
        <translation>Geschenke in Bildern</translation>
    </message>
    <message>
        <source>Received and given by year, by donor and partner, and how long it takes to register.</source>
        <translation>Erhalten und überreicht nach Jahren, Gebern und Partnern, und wie lange das Eintragen dauert.</translation>
    </message>
    <message>
        <source>Gift cupboard</source>
        <translation>Geschenkeschrank</translation>
    </message>
    <message>
        <source>The gifts bought to take along: what is left, and to whom the others went.</source>
        <translation>Die zum Mitnehmen gekauften Geschenke: was übrig ist und an wen die anderen gingen.</translation>
    </message>
    <message>
        <source>A register of gifts and hospitality</source>
        <translation>Ein Geschenke- und Bewirtungsregister</translation>
    </message>
    <message>
        <source>The register of a council, a parliament or another association, as a spreadsheet, a CSV file or a JSON file.</source>
        <translation>Das Register einer Gemeinde, eines Parlaments oder eines anderen Vereins, als Tabelle, CSV- oder JSON-Datei.</translation>
    </message>
    <message>
        <source>From that day the rules “%1” hold already. Change those, or choose another day.</source>
        <translation>Ab diesem Tag gelten schon die Regeln „%1“. Ändern Sie diese oder wählen Sie einen anderen Tag.</translation>
    </message>
    <message>
        <source>This entry is published and stays as it is. Add a correction instead (on the command line with corrects=%1).</source>
        <translation>Dieser Eintrag ist veröffentlicht und bleibt, wie er ist. Fügen Sie stattdessen eine Berichtigung hinzu (auf der Befehlszeile mit corrects=%1).</translation>
    </message>
</context>
<context>
    <name>GiftsDue</name>
    <message>
        <source>%1 must be registered.</source>
        <translation>Einzutragen: %1.</translation>
    </message>
    <message>
        <source>%1 should have been registered by %2.</source>
        <translation>Hätte bis %2 eingetragen werden müssen: %1.</translation>
    </message>
    <message>
        <source>%1 must be registered by %2.</source>
        <translation>Einzutragen bis %2: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n registered gifts nobody has said yet what became of them.</source>
        <translation>
            <numerusform>Bei %n eingetragenen Geschenk hat noch niemand gesagt, was daraus wurde.</numerusform>
            <numerusform>Bei %n eingetragenen Geschenken hat noch niemand gesagt, was daraus wurde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gifts must be registered.</source>
        <translation>
            <numerusform>%n Geschenk muss eingetragen werden.</numerusform>
            <numerusform>%n Geschenke müssen eingetragen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is to be estimated: its value decides whether it must be registered.</source>
        <translation>Zu schätzen: %1. Der Wert entscheidet, ob es eingetragen werden muss.</translation>
    </message>
    <message numerus="yes">
        <source>%n gifts are to be estimated: their value decides whether they must be registered.</source>
        <translation>
            <numerusform>%n Geschenk ist zu schätzen: Der Wert entscheidet, ob es eingetragen werden muss.</numerusform>
            <numerusform>%n Geschenke sind zu schätzen: Der Wert entscheidet, ob sie eingetragen werden müssen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n gifts</source>
        <translation>
            <numerusform>Das gefundene Geschenk zeigen (%n)</numerusform>
            <numerusform>Alle %n Geschenke zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n things in the cupboard</source>
        <translation>
            <numerusform>Das gefundene Stück im Schrank zeigen (%n)</numerusform>
            <numerusform>Alle %n Stücke im Schrank zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 must be registered by %2 (by %3 where the day of receipt counts).</source>
        <translation>%1 muss bis %2 eingetragen werden (bis %3, wenn der Tag des Empfangs mitzählt).</translation>
    </message>
</context>
<context>
    <name>GiftsImport</name>
    <message>
        <source>Reference</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>On our side</source>
        <translation>Auf unserer Seite</translation>
    </message>
    <message>
        <source>On our side: first name</source>
        <translation>Auf unserer Seite: Vorname</translation>
    </message>
    <message>
        <source>On our side: last name</source>
        <translation>Auf unserer Seite: Nachname</translation>
    </message>
    <message>
        <source>In the capacity of</source>
        <translation>In der Eigenschaft als</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Dienststelle</translation>
    </message>
    <message>
        <source>Gift or hospitality</source>
        <translation>Geschenk oder Bewirtung</translation>
    </message>
    <message>
        <source>Received, given or declined</source>
        <translation>Erhalten, überreicht oder abgelehnt</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Time of the register</source>
        <translation>Zeitraum des Registers</translation>
    </message>
    <message>
        <source>Offered on</source>
        <translation>Angeboten am</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Eingetragen am</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Was es war</translation>
    </message>
    <message>
        <source>What it was and from whom</source>
        <translation>Was es war und von wem</translation>
    </message>
    <message>
        <source>What it was and its value</source>
        <translation>Was es war und sein Wert</translation>
    </message>
    <message>
        <source>Donor, or recipient of ours</source>
        <translation>Schenkender, oder Empfänger unseres Geschenks</translation>
    </message>
    <message>
        <source>Donor: person</source>
        <translation>Schenkender: Person</translation>
    </message>
    <message>
        <source>Donor: organisation</source>
        <translation>Schenkender: Organisation</translation>
    </message>
    <message>
        <source>Kind of donor</source>
        <translation>Art des Gebers</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Private address</source>
        <translation>Privatanschrift</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Value at most</source>
        <translation>Wert höchstens</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Where the value is from</source>
        <translation>Woher der Wert stammt</translation>
    </message>
    <message>
        <source>Visit or event</source>
        <translation>Besuch oder Anlass</translation>
    </message>
    <message>
        <source>Why it was given</source>
        <translation>Weshalb</translation>
    </message>
    <message>
        <source>With a guest</source>
        <translation>Mit Gast</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Genehmigt von</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Genehmigt am</translation>
    </message>
    <message>
        <source>Action of the senior officer</source>
        <translation>Maßnahme der Leitung</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Verbleib</translation>
    </message>
    <message>
        <source>Taken from the register</source>
        <translation>Übernommen aus dem Register</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>“%1” is no day. It is kept as it is written.</source>
        <translation>„%1“ ist kein Tag. Es bleibt so stehen, wie es geschrieben ist.</translation>
    </message>
    <message>
        <source>The number %1 was taken for the day %2, as spreadsheets count days.</source>
        <translation>Die Zahl %1 wurde als der Tag %2 gelesen, so wie Tabellen die Tage zählen.</translation>
    </message>
    <message>
        <source>A sign of “%1” was lost before this file was made, so the value is kept as words and not counted.</source>
        <translation>Ein Zeichen von „%1“ ging verloren, bevor diese Datei entstand; der Wert bleibt als Text stehen und zählt nicht mit.</translation>
    </message>
    <message>
        <source>“%1” is no sure amount. It is kept as words and not counted.</source>
        <translation>„%1“ ist kein sicherer Betrag. Er bleibt als Text stehen und zählt nicht mit.</translation>
    </message>
    <message>
        <source>“%1” is not in the currency of this column, %2. It keeps its own.</source>
        <translation>„%1“ ist nicht in der Währung dieser Spalte, %2. Der Betrag behält seine eigene.</translation>
    </message>
    <message>
        <source>Also in this line: %1</source>
        <translation>Auch in dieser Zeile: %1</translation>
    </message>
    <message numerus="yes">
        <source>The cells of this line had slipped to the right (%n columns) and were put back under their headings.</source>
        <translation>
            <numerusform>Die Zellen dieser Zeile waren um eine Spalte nach rechts gerutscht und stehen wieder unter ihren Überschriften.</numerusform>
            <numerusform>Die Zellen dieser Zeile waren um %n Spalten nach rechts gerutscht und stehen wieder unter ihren Überschriften.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The cells of this line had slipped to the left (%n columns) and were put back under their headings.</source>
        <translation>
            <numerusform>Die Zellen dieser Zeile waren um eine Spalte nach links gerutscht und stehen wieder unter ihren Überschriften.</numerusform>
            <numerusform>Die Zellen dieser Zeile waren um %n Spalten nach links gerutscht und stehen wieder unter ihren Überschriften.</numerusform>
        </translation>
    </message>
    <message>
        <source>No list in this file is known to be a register of gifts: none of its headings speaks of a gift, of hospitality or of who gave it.</source>
        <translation>Keine Liste in dieser Datei ist als Geschenkeregister zu erkennen: Keine ihrer Überschriften spricht von einem Geschenk, von Bewirtung oder davon, wer es gab.</translation>
    </message>
    <message>
        <source>Say of the columns what they hold.</source>
        <translation>Bitte sagen Sie, was in den Spalten steht.</translation>
    </message>
    <message>
        <source>This register has headings but no line beneath them, so there is nothing to take over.</source>
        <translation>Dieses Register hat Überschriften, aber keine Zeile darunter; es gibt nichts zu übernehmen.</translation>
    </message>
    <message>
        <source>Left out, as they are no registers of gifts: %1.</source>
        <translation>Ausgelassen, da es keine Geschenkeregister sind: %1.</translation>
    </message>
    <message>
        <source>The register was not read to its end, and nothing was changed.</source>
        <translation>Das Register wurde nicht bis zum Ende gelesen, und nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The entry in the book is published, so it stays as it is. Correct it by an entry of its own.</source>
        <translation>Der Eintrag im Buch ist veröffentlicht und bleibt deshalb, wie er ist. Berichtigen Sie ihn durch einen eigenen Eintrag.</translation>
    </message>
    <message>
        <source>Nothing says in which currency the values are: they were taken for %1.</source>
        <translation>Nirgends steht, in welcher Währung die Werte sind: Sie wurden als %1 gelesen.</translation>
    </message>
    <message>
        <source>Where a line names nobody, the name above it was taken.</source>
        <translation>Wo eine Zeile niemanden nennt, wurde der Name darüber genommen.</translation>
    </message>
    <message numerus="yes">
        <source>What stands in %n columns is kept in the notes of the entries: %1.</source>
        <translation>
            <numerusform>Was in einer Spalte steht, bleibt in den Notizen der Einträge: %1.</numerusform>
            <numerusform>Was in %n Spalten steht, bleibt in den Notizen der Einträge: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nil return</source>
        <translation>Fehlanzeige</translation>
    </message>
    <message>
        <source>Nil return: %1</source>
        <translation>Fehlanzeige: %1</translation>
    </message>
    <message>
        <source>From “%1”.</source>
        <comment>the name of a sheet</comment>
        <translation>Aus „%1“.</translation>
    </message>
    <message>
        <source>This line does not say who on your side it was.</source>
        <translation>Diese Zeile sagt nicht, wer es auf Ihrer Seite war.</translation>
    </message>
    <message>
        <source>“%1” is no entry of the register, so this line is left out.</source>
        <translation>„%1“ ist kein Eintrag des Registers, deshalb wird diese Zeile ausgelassen.</translation>
    </message>
    <message>
        <source>“%1” stands alone in this line, which says of no gift, so it is left out.</source>
        <translation>„%1“ steht allein in dieser Zeile, die von keinem Geschenk spricht; sie wird ausgelassen.</translation>
    </message>
    <message>
        <source>This is a remark on no entry, so it is left out.</source>
        <translation>Diese Bemerkung gehört zu keinem Eintrag, deshalb wird sie ausgelassen.</translation>
    </message>
    <message>
        <source>This is a remark on line %1 and was added to its notes.</source>
        <translation>Diese Bemerkung gehört zu Zeile %1 und wurde in deren Notizen aufgenommen.</translation>
    </message>
    <message>
        <source>An amount stands in this line where no amount belongs. Its cells are all kept in the notes; please say what it was worth.</source>
        <translation>In dieser Zeile steht ein Betrag, wo keiner hingehört. Alle ihre Zellen stehen in den Notizen; bitte geben Sie den Wert an.</translation>
    </message>
    <message>
        <source>“%1” stands in the column “%2” and was taken for so many thousands.</source>
        <translation>„%1“ steht in der Spalte „%2“ und wurde als Tausender gelesen.</translation>
    </message>
    <message>
        <source>“%1” stands in the column “%2”, which counts in thousands. It is kept as words and not counted.</source>
        <translation>„%1“ steht in der Spalte „%2“, die in Tausendern zählt. Der Text bleibt stehen und wird nicht mitgezählt.</translation>
    </message>
    <message>
        <source>This line has the value of a gift and of hospitality, %1. Both are kept as words and not counted; please add them up.</source>
        <translation>Diese Zeile nennt den Wert eines Geschenks und einer Bewirtung, %1. Beide bleiben als Text stehen und werden nicht mitgezählt; bitte zählen Sie sie zusammen.</translation>
    </message>
</context>
<context>
    <name>GiftsPage</name>
    <message>
        <source>Gifts</source>
        <translation>Geschenke</translation>
    </message>
</context>
<context>
    <name>GiftsQuery</name>
    <message>
        <source>Donor or recipient</source>
        <translation>Geber oder Empfänger</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>Alle Einträge</translation>
    </message>
    <message>
        <source>Still to be registered</source>
        <translation>Noch einzutragen</translation>
    </message>
    <message>
        <source>Still to be estimated</source>
        <translation>Noch zu schätzen</translation>
    </message>
    <message>
        <source>This calendar year</source>
        <translation>Dieses Kalenderjahr</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Überreicht</translation>
    </message>
    <message>
        <source>Declined or returned</source>
        <translation>Abgelehnt oder zurückgegeben</translation>
    </message>
    <message>
        <source>Hospitality</source>
        <translation>Bewirtung</translation>
    </message>
    <message>
        <source>Not said what became of it</source>
        <translation>Verbleib nicht genannt</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Taken from other registers</source>
        <translation>Aus anderen Registern übernommen</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still to be registered</source>
        <translation>
            <numerusform>%n noch einzutragen</numerusform>
            <numerusform>%n noch einzutragen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 received this year</source>
        <translation>%1 in diesem Jahr erhalten</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Übrig</translation>
    </message>
    <message>
        <source>Everything ever bought</source>
        <translation>Alles je Gekaufte</translation>
    </message>
    <message>
        <source>Still in the cupboard</source>
        <translation>Noch im Schrank</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>Aufgebraucht</translation>
    </message>
    <message numerus="yes">
        <source>%n gifts in the cupboard, worth %1</source>
        <translation>
            <numerusform>%n Geschenk im Schrank, Wert %1</numerusform>
            <numerusform>%n Geschenke im Schrank, Wert %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>Role</source>
        <translation>Amt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>%1, until now</source>
        <translation>%1, bisher</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>%1 davor</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Ansprechperson</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>Nobody holds this role now.</source>
        <translation>Dieses Amt hat zurzeit niemand.</translation>
    </message>
    <message>
        <source>Handed over by %1.</source>
        <translation>Übergeben von %1.</translation>
    </message>
    <message numerus="yes">
        <source>It takes about %n hours a month.</source>
        <translation>
            <numerusform>Es kostet etwa %n Stunde im Monat.</numerusform>
            <numerusform>Es kostet etwa %n Stunden im Monat.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the role does, and when</source>
        <translation>Was in diesem Amt wann zu tun ist</translation>
    </message>
    <message>
        <source>Nothing is written down yet: please add it to the role.</source>
        <translation>Noch ist nichts aufgeschrieben: Bitte beim Amt ergänzen.</translation>
    </message>
    <message>
        <source>Papers and keys that go with it</source>
        <translation>Unterlagen und Schlüssel, die dazugehören</translation>
    </message>
    <message>
        <source>Open actions</source>
        <translation>Offene Aufgaben</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Ansprechpersonen</translation>
    </message>
    <message>
        <source>Documents kept with the role in Twinbook</source>
        <translation>Dokumente, die in Twinbook beim Amt liegen</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Übergabe</translation>
    </message>
    <message>
        <source>No role of an officer is in the book yet.</source>
        <translation>Im Buch steht noch kein Amt des engeren Vorstands.</translation>
    </message>
    <message>
        <source>There is no role called “%1” in the book.</source>
        <translation>Im Buch gibt es kein Amt „%1“.</translation>
    </message>
    <message>
        <source>Organisations we work with</source>
        <translation>Organisationen, mit denen wir arbeiten</translation>
    </message>
    <message>
        <source>The last minutes: %1</source>
        <translation>Das letzte Protokoll: %1</translation>
    </message>
</context>
<context>
    <name>HandingOut</name>
    <message numerus="yes">
        <source>%n of %1 have not agreed to stand in lists that are handed out: %2.</source>
        <translation>
            <numerusform>%n von %1 hat nicht zugestimmt, in Listen zu stehen, die weitergegeben werden: %2.</numerusform>
            <numerusform>%n von %1 haben nicht zugestimmt, in Listen zu stehen, die weitergegeben werden: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 have not agreed that the twin committee gets their details: %2.</source>
        <translation>
            <numerusform>%n von %1 hat nicht zugestimmt, dass der Partnerverein die Angaben bekommt: %2.</numerusform>
            <numerusform>%n von %1 haben nicht zugestimmt, dass der Partnerverein die Angaben bekommt: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 have not agreed to newsletters and invitations: %2.</source>
        <translation>
            <numerusform>%n von %1 hat Rundbrief und Einladungen nicht zugestimmt: %2.</numerusform>
            <numerusform>%n von %1 haben Rundbrief und Einladungen nicht zugestimmt: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 have not agreed to this (%2): %3.</source>
        <translation>
            <numerusform>%n von %1 hat dem nicht zugestimmt (%2): %3.</numerusform>
            <numerusform>%n von %1 haben dem nicht zugestimmt (%2): %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>What concerns the membership itself may go to everybody.</source>
        <translation>Was die Mitgliedschaft selbst betrifft, darf an alle gehen.</translation>
    </message>
    <message>
        <source>For the committee&apos;s own work no consent is needed.</source>
        <translation>Für die eigene Arbeit des Vereins braucht es keine Einwilligung.</translation>
    </message>
    <message>
        <source>Who has not agreed</source>
        <translation>Wer nicht zugestimmt hat</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>HandingOutAsking</name>
    <message>
        <source>Show them</source>
        <translation>Diese zeigen</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Diese weglassen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Trotzdem weiter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Not everybody has agreed</source>
        <translation>Nicht alle haben zugestimmt</translation>
    </message>
    <message>
        <source>Nobody is left in the list then, so nothing was done.</source>
        <translation>In der Liste bleibt dann niemand übrig, deshalb ist nichts geschehen.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>and %n more entries</source>
        <translation>
            <numerusform>und noch %n Eintrag</numerusform>
            <numerusform>und noch %n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 set to “%3”</source>
        <translation>%1: %2 jetzt „%3“</translation>
    </message>
    <message>
        <source>%1: %2 emptied, was “%3”</source>
        <translation>%1: %2 geleert, war „%3“</translation>
    </message>
    <message>
        <source>%1: %2 changed from “%3” to “%4”</source>
        <translation>%1: %2 geändert von „%3“ in „%4“</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>An entry of a part of the book that this version does not know</source>
        <translation>Ein Eintrag aus einem Teil des Buchs, den diese Version nicht kennt</translation>
    </message>
    <message>
        <source>%1 added: %2</source>
        <translation>%1 hinzugefügt: %2</translation>
    </message>
    <message>
        <source>%1 deleted: %2</source>
        <translation>%1 gelöscht: %2</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 entfernt</translation>
    </message>
    <message>
        <source>%1 brought back</source>
        <translation>%1 zurückgeholt</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
</context>
<context>
    <name>HomeDetail</name>
    <message>
        <source>hosts visitors</source>
        <translation>nimmt Gäste auf</translation>
    </message>
    <message>
        <source>hosts in reserve</source>
        <translation>nimmt notfalls Gäste auf</translation>
    </message>
    <message>
        <source>does not host</source>
        <translation>nimmt keine Gäste auf</translation>
    </message>
    <message>
        <source>not asked about hosting</source>
        <translation>nicht nach Gästen gefragt</translation>
    </message>
    <message>
        <source>Who lives here</source>
        <translation>Wer hier wohnt</translation>
    </message>
    <message>
        <source>Nobody in the book lives here.</source>
        <translation>Hier wohnt niemand aus dem Buch.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>Gäste aufnehmen</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Mitgliedschaft</translation>
    </message>
    <message>
        <source>Beds</source>
        <translation>Betten</translation>
    </message>
    <message>
        <source>Contact persons</source>
        <translation>Ansprechpartner</translation>
    </message>
    <message>
        <source>Change the contact persons</source>
        <translation>Ansprechpartner ändern</translation>
    </message>
    <message>
        <source>What they can do for the twinning</source>
        <translation>Was sie für die Partnerschaft tun können</translation>
    </message>
    <message>
        <source>Nominees</source>
        <translation>Vertreter</translation>
    </message>
    <message numerus="yes">
        <source>%n persons may act for this member; none is named yet.</source>
        <translation>
            <numerusform>%n Person darf für dieses Mitglied handeln; noch ist keine benannt.</numerusform>
            <numerusform>%n Personen dürfen für dieses Mitglied handeln; noch ist keine benannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the nominees</source>
        <translation>Vertreter ändern</translation>
    </message>
</context>
<context>
    <name>HomeForms</name>
    <message>
        <source>Add household</source>
        <translation>Haushalt hinzufügen</translation>
    </message>
    <message>
        <source>Edit household</source>
        <translation>Haushalt bearbeiten</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>More about the address</source>
        <translation>Mehr zur Anschrift</translation>
    </message>
    <message>
        <source>Hosting visitors</source>
        <translation>Gäste aufnehmen</translation>
    </message>
    <message>
        <source>What hosts and guests should know</source>
        <translation>Was Gastgeber und Gäste wissen sollten</translation>
    </message>
    <message>
        <source>How the committee calls it, for example “Fairweather, Mill Lane”.</source>
        <translation>So, wie der Vorstand ihn nennt, zum Beispiel „Sommer, Mühlgasse“.</translation>
    </message>
    <message>
        <source>As on an envelope, for example “Mr and Mrs T Fairweather”.</source>
        <translation>Wie auf dem Umschlag, zum Beispiel „Anna und Thomas Sommer“.</translation>
    </message>
    <message>
        <source>Leave it empty for as many as there are beds.</source>
        <translation>Frei lassen, wenn es so viele sein dürfen, wie Betten da sind.</translation>
    </message>
    <message>
        <source>Add organisation</source>
        <translation>Organisation hinzufügen</translation>
    </message>
    <message>
        <source>Edit organisation</source>
        <translation>Organisation bearbeiten</translation>
    </message>
    <message>
        <source>Whom to speak to</source>
        <translation>Mit wem zu sprechen ist</translation>
    </message>
    <message>
        <source>What they can do for the twinning</source>
        <translation>Was sie für die Partnerschaft tun können</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Mitgliedschaft</translation>
    </message>
    <message>
        <source>A hall, money, knowledge, a choir, pupils who write letters.</source>
        <translation>Ein Saal, Geld, Fachwissen, ein Chor, Schulklassen, die Briefe schreiben.</translation>
    </message>
    <message>
        <source>Leave it empty if they are no member.</source>
        <translation>Frei lassen, wenn sie kein Mitglied ist.</translation>
    </message>
    <message>
        <source>Of somebody who is not in the book. Persons of the book are added with “Contact persons...”.</source>
        <translation>Für jemanden, der nicht im Buch steht. Personen aus dem Buch fügen Sie über „Ansprechpartner...“ hinzu.</translation>
    </message>
    <message>
        <source>Add contact person</source>
        <translation>Ansprechpartner hinzufügen</translation>
    </message>
    <message>
        <source>Edit contact person</source>
        <translation>Ansprechpartner bearbeiten</translation>
    </message>
    <message>
        <source>Since when and until when</source>
        <translation>Seit wann und bis wann</translation>
    </message>
    <message>
        <source>Type part of the name of somebody in the book.</source>
        <translation>Tippen Sie einen Teil des Namens einer Person aus dem Buch.</translation>
    </message>
    <message>
        <source>What they are there, for example “Head of modern languages”.</source>
        <translation>Was sie dort sind, zum Beispiel „Fachleiterin Fremdsprachen“.</translation>
    </message>
    <message>
        <source>Leave it empty while they are still there.</source>
        <translation>Leer lassen, solange sie noch dort sind.</translation>
    </message>
    <message>
        <source>Add nominee</source>
        <translation>Vertreter hinzufügen</translation>
    </message>
    <message>
        <source>Edit nominee</source>
        <translation>Vertreter bearbeiten</translation>
    </message>
    <message>
        <source>Leave it empty while they still act for the organisation.</source>
        <translation>Leer lassen, solange die Person noch für die Organisation handelt.</translation>
    </message>
</context>
<context>
    <name>HostingHand</name>
    <message numerus="yes">
        <source>%n single rooms</source>
        <translation>
            <numerusform>%n Einzelzimmer</numerusform>
            <numerusform>%n Einzelzimmer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n double rooms</source>
        <translation>
            <numerusform>%n Doppelzimmer</numerusform>
            <numerusform>%n Doppelzimmer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rooms with two beds</source>
        <translation>
            <numerusform>%n Zweibettzimmer</numerusform>
            <numerusform>%n Zweibettzimmer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places on a sofa</source>
        <translation>
            <numerusform>%n Schlafplatz auf dem Sofa</numerusform>
            <numerusform>%n Schlafplätze auf dem Sofa</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>This party is not in the book any more.</source>
        <translation>Diese Gruppe steht nicht mehr im Buch.</translation>
    </message>
    <message>
        <source>Place %1 with %2</source>
        <translation>%1 bei %2 unterbringen</translation>
    </message>
    <message>
        <source>Take %1 out of the placement</source>
        <translation>%1 aus der Unterbringung nehmen</translation>
    </message>
    <message>
        <source>Lock %1</source>
        <translation>%1 festhalten</translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation>%1 freigeben</translation>
    </message>
    <message>
        <source>Not placed yet</source>
        <translation>Noch nicht untergebracht</translation>
    </message>
    <message numerus="yes">
        <source>%n guests</source>
        <translation>
            <numerusform>%n Gast</numerusform>
            <numerusform>%n Gäste</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>has not answered</source>
        <translation>hat nicht geantwortet</translation>
    </message>
    <message>
        <source>%1 of %2 places taken</source>
        <translation>%1 von %2 Plätzen belegt</translation>
    </message>
    <message>
        <source>in reserve</source>
        <translation>in Reserve</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
</context>
<context>
    <name>HostingLedger</name>
    <message>
        <source>Who hosted whom</source>
        <translation>Wer nahm wen auf</translation>
    </message>
    <message>
        <source>Whose turn it is</source>
        <translation>Wer an der Reihe ist</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Haushalt</translation>
    </message>
    <message>
        <source>Guests so far</source>
        <translation>Gäste bisher</translation>
    </message>
    <message>
        <source>Nights given</source>
        <translation>Gewährte Nächte</translation>
    </message>
    <message>
        <source>Nights as guests</source>
        <translation>Nächte als Gäste</translation>
    </message>
    <message>
        <source>Last hosted in</source>
        <translation>Zuletzt Gastgeber</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Aufenthalte</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>stayed with</source>
        <translation>wohnte bei</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Begegnung</translation>
    </message>
    <message>
        <source>Whose turn it is stands first: households that had more nights as guests than they gave, then those that have waited longest.</source>
        <translation>Wer an der Reihe ist, steht zuerst: Haushalte, die mehr Nächte Gäste waren als sie gewährten, dann die, die am längsten warten.</translation>
    </message>
</context>
<context>
    <name>HostingReports</name>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, %2 bis %3</translation>
    </message>
    <message>
        <source>%1 (aged %2)</source>
        <translation>%1 (%2 Jahre)</translation>
    </message>
    <message>
        <source>smokes</source>
        <translation>raucht</translation>
    </message>
    <message>
        <source>Hosts and their guests</source>
        <translation>Gastfamilien und ihre Gäste</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Gastfamilie</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Gäste</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>Zu wissen</translation>
    </message>
    <message numerus="yes">
        <source>%n guests are placed.</source>
        <translation>
            <numerusform>%n Gast ist untergebracht.</numerusform>
            <numerusform>%n Gäste sind untergebracht.</numerusform>
        </translation>
    </message>
    <message>
        <source>In reserve, without guests: %1.</source>
        <translation>In Reserve, ohne Gäste: %1.</translation>
    </message>
    <message>
        <source>Guests and their hosts</source>
        <translation>Gäste und ihre Gastfamilien</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>needs no host</source>
        <translation>braucht keine Gastfamilie</translation>
    </message>
    <message>
        <source>not placed yet</source>
        <translation>noch nicht untergebracht</translation>
    </message>
    <message numerus="yes">
        <source>%n guests are coming.</source>
        <translation>
            <numerusform>%n Gast kommt.</numerusform>
            <numerusform>%n Gäste kommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>no guests yet</source>
        <translation>noch keine Gäste</translation>
    </message>
</context>
<context>
    <name>HostingRequest</name>
    <message>
        <source>Place the guests of %1</source>
        <translation>Die Gäste von %1 unterbringen</translation>
    </message>
    <message numerus="yes">
        <source>%n travellers belong to no party yet, so nobody is asked to host them.</source>
        <translation>
            <numerusform>%n Reisender gehört noch zu keiner Gruppe, deshalb wird niemand gebeten, ihn aufzunehmen.</numerusform>
            <numerusform>%n Reisende gehören noch zu keiner Gruppe, deshalb wird niemand gebeten, sie aufzunehmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The visit has no first or last day yet: one night is reckoned with.</source>
        <translation>Die Begegnung hat noch keinen ersten oder letzten Tag: Gerechnet wird mit einer Nacht.</translation>
    </message>
    <message numerus="yes">
        <source>The age of %n travellers is not known: they are taken to be grown up.</source>
        <translation>
            <numerusform>Das Alter von %n Reisenden ist nicht bekannt: Er gilt als erwachsen.</numerusform>
            <numerusform>Das Alter von %n Reisenden ist nicht bekannt: Sie gelten als erwachsen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HostingWhy</name>
    <message numerus="yes">
        <source>%1 and %n others</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be done as it stands: on %1 %2 need places for %3 guests, and the houses open to them have %4.</source>
        <translation>So geht es nicht: Am %1 brauchen %2 Plätze für %3 Gäste, und die Häuser, die ihnen offenstehen, haben %4.</translation>
    </message>
    <message>
        <source>It cannot be done as it stands: on %1 %2 need %3 rooms, and the houses open to them have %4.</source>
        <translation>So geht es nicht: Am %1 brauchen %2 %3 Zimmer, und die Häuser, die ihnen offenstehen, haben %4.</translation>
    </message>
    <message>
        <source>These houses could take them as the plan stands: %1.</source>
        <translation>Diese Häuser könnten sie aufnehmen, wie der Plan steht: %1.</translation>
    </message>
    <message numerus="yes">
        <source>None of %n households can take them.</source>
        <translation>
            <numerusform>%n Haushalt kann sie nicht aufnehmen.</numerusform>
            <numerusform>Keiner von %n Haushalten kann sie aufnehmen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n households: %1.</source>
        <translation>
            <numerusform>%n Haushalt: %1.</numerusform>
            <numerusform>%n Haushalte: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing else stands in the way at %1.</source>
        <translation>Sonst steht bei %1 nichts im Weg.</translation>
    </message>
    <message>
        <source>The best plan found leaves them out.</source>
        <translation>Der beste gefundene Plan lässt sie aus.</translation>
    </message>
    <message>
        <source>Left without a host by hand.</source>
        <translation>Von Hand ohne Gastfamilie gelassen.</translation>
    </message>
    <message>
        <source>Placed by hand.</source>
        <translation>Von Hand untergebracht.</translation>
    </message>
    <message>
        <source>A rule objects: %1.</source>
        <translation>Eine Regel spricht dagegen: %1.</translation>
    </message>
    <message>
        <source>For it speaks: %1.</source>
        <translation>Dafür spricht: %1.</translation>
    </message>
    <message>
        <source>Against it speaks: %1.</source>
        <translation>Dagegen spricht: %1.</translation>
    </message>
    <message>
        <source>No other house could take them as the plan stands.</source>
        <translation>Kein anderes Haus könnte sie aufnehmen, wie der Plan steht.</translation>
    </message>
    <message>
        <source>Possible instead, if all else stays: %1.</source>
        <translation>Stattdessen möglich, wenn alles andere bleibt: %1.</translation>
    </message>
    <message numerus="yes">
        <source>All %n guests are placed.</source>
        <translation>
            <numerusform>Der eine Gast (%n) ist untergebracht.</numerusform>
            <numerusform>Alle %n Gäste sind untergebracht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n guests are placed.</source>
        <translation>
            <numerusform>%1 von %n Gast ist untergebracht.</numerusform>
            <numerusform>%1 von %n Gästen sind untergebracht.</numerusform>
        </translation>
    </message>
    <message>
        <source>No rule is broken.</source>
        <translation>Keine Regel ist verletzt.</translation>
    </message>
    <message numerus="yes">
        <source>%n rules are broken.</source>
        <translation>
            <numerusform>%n Regel ist verletzt.</numerusform>
            <numerusform>%n Regeln sind verletzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wishes: %1 points.</source>
        <translation>Wünsche: %1 Punkte.</translation>
    </message>
</context>
<context>
    <name>HostingWords</name>
    <message>
        <source>dogs</source>
        <translation>Hunde</translation>
    </message>
    <message>
        <source>cats</source>
        <translation>Katzen</translation>
    </message>
    <message>
        <source>rabbits and other small animals</source>
        <translation>Kaninchen und andere Kleintiere</translation>
    </message>
    <message>
        <source>horses</source>
        <translation>Pferde</translation>
    </message>
    <message>
        <source>birds</source>
        <translation>Vögel</translation>
    </message>
    <message>
        <source>vegetarian</source>
        <translation>vegetarisch</translation>
    </message>
    <message>
        <source>vegan</source>
        <translation>vegan</translation>
    </message>
    <message>
        <source>fish, but no meat</source>
        <translation>Fisch, aber kein Fleisch</translation>
    </message>
    <message>
        <source>halal</source>
        <translation>halal</translation>
    </message>
    <message>
        <source>kosher</source>
        <translation>koscher</translation>
    </message>
    <message>
        <source>gluten-free</source>
        <translation>glutenfrei</translation>
    </message>
    <message>
        <source>not everybody in the house has been checked for young people</source>
        <translation>nicht alle im Haus sind für Jugendliche überprüft</translation>
    </message>
    <message>
        <source>the house takes no such young people</source>
        <translation>das Haus nimmt solche Jugendlichen nicht auf</translation>
    </message>
    <message>
        <source>host and guest are never to be together again</source>
        <translation>Gastgeber und Gast sollen nie wieder zusammenkommen</translation>
    </message>
    <message>
        <source>young people alone do not share a house with strangers, nor girls with boys</source>
        <translation>Jugendliche allein teilen kein Haus mit Fremden, auch nicht Mädchen mit Jungen</translation>
    </message>
    <message>
        <source>the two parties are not to be in one house</source>
        <translation>die beiden Gruppen sollen nicht in einem Haus sein</translation>
    </message>
    <message>
        <source>an allergy to the animals in the house</source>
        <translation>eine Allergie gegen die Tiere im Haus</translation>
    </message>
    <message>
        <source>the hosts are away on one of the nights</source>
        <translation>die Gastgeber sind in einer der Nächte nicht da</translation>
    </message>
    <message>
        <source>there is no room that is large enough and free</source>
        <translation>es gibt kein Zimmer, das groß genug und frei ist</translation>
    </message>
    <message>
        <source>more guests than the house takes</source>
        <translation>mehr Gäste, als das Haus aufnimmt</translation>
    </message>
    <message>
        <source>the guest room is not free of steps</source>
        <translation>das Gästezimmer ist nicht stufenlos</translation>
    </message>
    <message>
        <source>smoking and not smoking do not go together</source>
        <translation>Rauchen und Nichtrauchen passen nicht zusammen</translation>
    </message>
    <message>
        <source>animals that the guests cannot live with</source>
        <translation>Tiere, mit denen die Gäste nicht leben können</translation>
    </message>
    <message>
        <source>a child is younger than the house takes</source>
        <translation>ein Kind ist jünger, als das Haus es aufnimmt</translation>
    </message>
    <message>
        <source>young people alone and their hosts have no language in common</source>
        <translation>Jugendliche allein und ihre Gastgeber haben keine gemeinsame Sprache</translation>
    </message>
    <message>
        <source>a strict diet that the house does not cook</source>
        <translation>eine strenge Kost, die das Haus nicht kocht</translation>
    </message>
    <message>
        <source>the house would take other guests</source>
        <translation>das Haus würde andere Gäste nehmen</translation>
    </message>
    <message>
        <source>the household has not said yes</source>
        <translation>der Haushalt hat nicht zugesagt</translation>
    </message>
    <message>
        <source>not placed</source>
        <translation>nicht untergebracht</translation>
    </message>
    <message>
        <source>they were there before or asked for it</source>
        <translation>sie waren schon dort oder haben darum gebeten</translation>
    </message>
    <message>
        <source>they would like to get to know somebody new</source>
        <translation>sie möchten jemand Neues kennenlernen</translation>
    </message>
    <message>
        <source>the hosts have been their guests</source>
        <translation>die Gastgeber waren ihre Gäste</translation>
    </message>
    <message>
        <source>a language in common</source>
        <translation>eine gemeinsame Sprache</translation>
    </message>
    <message>
        <source>interests in common</source>
        <translation>gemeinsame Interessen</translation>
    </message>
    <message>
        <source>children of about the same age</source>
        <translation>Kinder in etwa gleichem Alter</translation>
    </message>
    <message>
        <source>about the same age</source>
        <translation>etwa gleich alt</translation>
    </message>
    <message>
        <source>the house cooks what they eat</source>
        <translation>das Haus kocht, was sie essen</translation>
    </message>
    <message>
        <source>animals that they do not care for</source>
        <translation>Tiere, die sie nicht mögen</translation>
    </message>
    <message>
        <source>the household took many guests in the last years</source>
        <translation>der Haushalt nahm in den letzten Jahren viele Gäste auf</translation>
    </message>
    <message>
        <source>the way to the meeting place</source>
        <translation>der Weg zum Treffpunkt</translation>
    </message>
    <message>
        <source>more guests than the household likes to have</source>
        <translation>mehr Gäste, als dem Haushalt lieb ist</translation>
    </message>
    <message>
        <source>a household that asked for guests has none</source>
        <translation>ein Haushalt, der um Gäste bat, hat keine</translation>
    </message>
    <message>
        <source>a household that is in reserve is called on</source>
        <translation>ein Haushalt in Reserve wird gebraucht</translation>
    </message>
    <message>
        <source>near the party that they know</source>
        <translation>nahe der Gruppe, die sie kennen</translation>
    </message>
    <message>
        <source>other than agreed before</source>
        <translation>anders als vorher vereinbart</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <comment>guests, host</comment>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>Ask %1, who have not answered yet: %2 could stay there.</source>
        <translation>Fragen Sie %1, die noch nicht geantwortet haben: %2 könnten dort wohnen.</translation>
    </message>
    <message>
        <source>%1 and %2 share a room with two beds: both said that they would.</source>
        <translation>%1 und %2 teilen ein Zimmer mit zwei Betten: Beide haben gesagt, dass sie das würden.</translation>
    </message>
    <message numerus="yes">
        <source>Ask %1 to take %n more guests than they said.</source>
        <translation>
            <numerusform>Bitten Sie %1, %n Gast mehr aufzunehmen als gesagt.</numerusform>
            <numerusform>Bitten Sie %1, %n Gäste mehr aufzunehmen als gesagt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask %1 to be at home on all nights of %2.</source>
        <translation>Bitten Sie %1, in allen Nächten von %2 da zu sein.</translation>
    </message>
    <message>
        <source>Ask %1 for one more room for two people.</source>
        <translation>Bitten Sie %1 um ein weiteres Zimmer für zwei Personen.</translation>
    </message>
    <message>
        <source>Ask %1 for one more room for one person.</source>
        <translation>Bitten Sie %1 um ein weiteres Zimmer für eine Person.</translation>
    </message>
    <message>
        <source>Ask %1 and %2 whether this may be set aside: %3.</source>
        <translation>Fragen Sie %1 und %2, ob davon abgesehen werden darf: %3.</translation>
    </message>
    <message>
        <source>If everybody grown up at the house of %1 is checked in time, %2 could stay there.</source>
        <translation>Werden alle Erwachsenen im Haus von %1 rechtzeitig überprüft, könnten %2 dort wohnen.</translation>
    </message>
    <message numerus="yes">
        <source>%n other parties would change houses.</source>
        <translation>
            <numerusform>%n andere Gruppe würde das Haus wechseln.</numerusform>
            <numerusform>%n andere Gruppen würden das Haus wechseln.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no longer with %2.</source>
        <translation>%1: nicht mehr bei %2.</translation>
    </message>
    <message>
        <source>%1: with %2.</source>
        <translation>%1: bei %2.</translation>
    </message>
    <message>
        <source>%1: with %2 instead of %3.</source>
        <translation>%1: bei %2 statt bei %3.</translation>
    </message>
</context>
<context>
    <name>Household</name>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Haushalt</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Haushalte</translation>
    </message>
    <message>
        <source>Name of the household</source>
        <translation>Name des Haushalts</translation>
    </message>
    <message>
        <source>Name on letters</source>
        <translation>Name auf Briefen</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Part of town</source>
        <translation>Ortsteil</translation>
    </message>
    <message>
        <source>County or region</source>
        <translation>Landkreis oder Region</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>PLZ</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Telephone at home</source>
        <translation>Telefon zu Hause</translation>
    </message>
    <message>
        <source>Hosts visitors</source>
        <translation>Nimmt Gäste auf</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>noch nicht gefragt</translation>
    </message>
    <message>
        <source>yes, gladly</source>
        <translation>ja, gern</translation>
    </message>
    <message>
        <source>in reserve, if nobody else can</source>
        <translation>in Reserve, wenn sonst niemand kann</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Rooms with a single bed</source>
        <translation>Einzelzimmer</translation>
    </message>
    <message>
        <source>Rooms with a double bed</source>
        <translation>Doppelzimmer</translation>
    </message>
    <message>
        <source>Rooms with two beds</source>
        <translation>Zweibettzimmer</translation>
    </message>
    <message>
        <source>Places on a sofa bed</source>
        <translation>Plätze auf dem Schlafsofa</translation>
    </message>
    <message>
        <source>At most so many guests</source>
        <translation>Höchstens so viele Gäste</translation>
    </message>
    <message>
        <source>Pets</source>
        <translation>Haustiere</translation>
    </message>
    <message>
        <source>Smoking at home</source>
        <translation>Rauchen im Haus</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>nobody smokes</source>
        <translation>niemand raucht</translation>
    </message>
    <message>
        <source>only outside</source>
        <translation>nur draußen</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>A guest room without steps</source>
        <translation>Gästezimmer ohne Stufen</translation>
    </message>
    <message>
        <source>Stairs and access</source>
        <translation>Treppen und Zugang</translation>
    </message>
    <message>
        <source>Diets they can cook for</source>
        <translation>Kann kochen</translation>
    </message>
    <message>
        <source>Kilometres to the meeting place</source>
        <translation>Kilometer zum Treffpunkt</translation>
    </message>
    <message>
        <source>Can fetch guests by car</source>
        <translation>Kann Gäste mit dem Auto abholen</translation>
    </message>
    <message>
        <source>Would like to take</source>
        <translation>Würde gern aufnehmen</translation>
    </message>
    <message>
        <source>Would not take</source>
        <translation>Würde nicht aufnehmen</translation>
    </message>
    <message>
        <source>Notes on hosting</source>
        <translation>Notizen zu Gästen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
</context>
<context>
    <name>HouseholdCheck</name>
    <message>
        <source>Please give the household a name or a street, so that it can be told from others.</source>
        <translation>Bitte geben Sie dem Haushalt einen Namen oder eine Straße, damit er sich von anderen unterscheiden lässt.</translation>
    </message>
    <message>
        <source>This cannot be less than nothing. Please write 0 or more.</source>
        <translation>Weniger als nichts geht nicht. Bitte schreiben Sie 0 oder mehr.</translation>
    </message>
    <message>
        <source>This is very many for one household. Please check the number.</source>
        <translation>Das ist sehr viel für einen Haushalt. Bitte prüfen Sie die Zahl.</translation>
    </message>
    <message>
        <source>This is more than there are beds (%1). Please check both.</source>
        <translation>Das ist mehr, als Betten da sind (%1). Bitte prüfen Sie beides.</translation>
    </message>
    <message>
        <source>This is farther than any way can be. Please check the number.</source>
        <translation>So weit kann kein Weg sein. Bitte prüfen Sie die Zahl.</translation>
    </message>
</context>
<context>
    <name>HouseholdMoves</name>
    <message>
        <source>The name on their letters stays “%1”. Please change it if it is no longer right.</source>
        <translation>Der Name auf ihren Briefen bleibt „%1“. Bitte ändern Sie ihn, falls er nicht mehr stimmt.</translation>
    </message>
    <message>
        <source>Nobody is left in the household %1, so it is removed.</source>
        <translation>Im Haushalt %1 bleibt niemand, deshalb wird er entfernt.</translation>
    </message>
    <message>
        <source>%1 moves in: %2</source>
        <comment>person, household</comment>
        <translation>%1 zieht ein: %2</translation>
    </message>
    <message>
        <source>%1 comes to live at %2.</source>
        <translation>%1 zieht hier ein: %2.</translation>
    </message>
    <message>
        <source>%1 comes to live with %2.</source>
        <translation>%1 zieht zu %2.</translation>
    </message>
    <message>
        <source>%1 moves out</source>
        <translation>%1 zieht aus</translation>
    </message>
    <message>
        <source>%1 gets a household of their own: %2.</source>
        <translation>%1 bekommt einen eigenen Haushalt: %2.</translation>
    </message>
    <message>
        <source>%1 belongs to no household until an address is known.</source>
        <translation>%1 gehört zu keinem Haushalt, bis eine Anschrift bekannt ist.</translation>
    </message>
    <message>
        <source>Please tick who moves out.</source>
        <translation>Bitte haken Sie an, wer auszieht.</translation>
    </message>
    <message>
        <source>If all of them go, the whole household moves: choose “Move house...” instead.</source>
        <translation>Wenn alle gehen, zieht der ganze Haushalt um: Wählen Sie stattdessen „Umziehen...“.</translation>
    </message>
    <message>
        <source>Split the household %1</source>
        <translation>Haushalt %1 trennen</translation>
    </message>
    <message>
        <source>%1: a household of their own, %2.</source>
        <translation>%1: ein eigener Haushalt, %2.</translation>
    </message>
    <message>
        <source>%1: a household of their own, whose address is not known yet.</source>
        <translation>%1: ein eigener Haushalt, dessen Anschrift noch nicht bekannt ist.</translation>
    </message>
    <message>
        <source>%1: stay at %2.</source>
        <translation>%1: bleiben in %2.</translation>
    </message>
    <message>
        <source>The offer to host visitors goes along with those who move.</source>
        <translation>Das Angebot, Gäste aufzunehmen, geht mit denen, die ausziehen.</translation>
    </message>
    <message>
        <source>The offer to host visitors stays with those who stay.</source>
        <translation>Das Angebot, Gäste aufzunehmen, bleibt bei denen, die bleiben.</translation>
    </message>
    <message>
        <source>Move house: %1</source>
        <translation>Umziehen: %1</translation>
    </message>
    <message>
        <source>The household gets the new address.</source>
        <translation>Der Haushalt bekommt die neue Anschrift.</translation>
    </message>
    <message>
        <source>The new address is for %1.</source>
        <translation>Die neue Anschrift gilt für %1.</translation>
    </message>
    <message>
        <source>The rooms of the old home are taken out, and hosting becomes “not asked yet”.</source>
        <translation>Die Zimmer der alten Wohnung werden herausgenommen, und die Aufnahme von Gästen wird „noch nicht gefragt“.</translation>
    </message>
    <message>
        <source>One fee of the category “%1” covered them together: please choose the membership of each anew.</source>
        <translation>Ein Beitrag der Kategorie „%1“ galt für sie zusammen: bitte wählen Sie die Mitgliedschaft von jedem neu.</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>This file breaks off before its end, at line %1. Get it once more from where it comes from.</source>
        <translation>Diese Datei bricht vor ihrem Ende ab, in Zeile %1. Holen Sie sie noch einmal dort, woher sie stammt.</translation>
    </message>
    <message>
        <source>This file is damaged: line %1 makes no sense as JSON. Get it once more from where it comes from.</source>
        <translation>Diese Datei ist beschädigt: Zeile %1 ergibt als JSON keinen Sinn. Holen Sie sie noch einmal dort, woher sie stammt.</translation>
    </message>
    <message>
        <source>This JSON file holds no list of entries, so there is nothing to take over.</source>
        <translation>Diese JSON-Datei enthält keine Liste; es gibt nichts zu übernehmen.</translation>
    </message>
</context>
<context>
    <name>LabelSheet</name>
    <message>
        <source>Avery %1: %2 labels of %3 × %4 mm</source>
        <translation>Avery %1: %2 Etiketten zu %3 × %4 mm</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>There is nobody to print labels for. Choose people first.</source>
        <translation>Es gibt niemanden, für den Etiketten zu drucken wären. Wählen Sie zuerst Personen aus.</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>Walisisch</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>Irisch</translation>
    </message>
    <message>
        <source>Scottish Gaelic</source>
        <translation>Schottisch-Gälisch</translation>
    </message>
    <message>
        <source>Breton</source>
        <translation>Bretonisch</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Dänisch</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Schwedisch</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>Norwegisch</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finnisch</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Tschechisch</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>Slowakisch</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Ungarisch</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Rumänisch</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Bulgarisch</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainisch</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>Kroatisch</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>Slowenisch</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>Serbisch</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>Litauisch</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>Lettisch</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>Estnisch</translation>
    </message>
    <message>
        <source>Luxembourgish</source>
        <translation>Luxemburgisch</translation>
    </message>
    <message>
        <source>native</source>
        <translation>Muttersprache</translation>
    </message>
    <message>
        <source>“%1” is not a language known here. Write languages as “French B2, German A1”.</source>
        <translation>„%1“ ist hier keine bekannte Sprache. Schreiben Sie Sprachen so: „Französisch B2, Deutsch A1“.</translation>
    </message>
</context>
<context>
    <name>Layout</name>
    <message>
        <source>Line %1 has %2 cells, but there are %3 headings. Look whether a cell has slipped to the right.</source>
        <translation>Zeile %1 hat %2 Felder, aber es gibt %3 Überschriften. Sehen Sie nach, ob ein Feld nach rechts gerutscht ist.</translation>
    </message>
    <message>
        <source>Line %1 has %2 cells, but there are %3 headings. The missing cells were left empty.</source>
        <translation>Zeile %1 hat %2 Felder, aber es gibt %3 Überschriften. Die fehlenden Felder blieben leer.</translation>
    </message>
    <message numerus="yes">
        <source>%n more lines have more or fewer cells than there are headings.</source>
        <translation>
            <numerusform>%n weitere Zeile hat mehr oder weniger Felder, als es Überschriften gibt.</numerusform>
            <numerusform>%n weitere Zeilen haben mehr oder weniger Felder, als es Überschriften gibt.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is empty: it holds neither headings nor rows. Choose a file that holds a list.</source>
        <translation>Diese Datei ist leer: Sie hat weder Überschriften noch Zeilen. Wählen Sie eine Datei mit einer Liste.</translation>
    </message>
    <message>
        <source>This file would fill more than twenty million cells, which is not a list. Delete what does not belong to it, or split it.</source>
        <translation>Diese Datei hätte über zwanzig Millionen Felder, das ist keine Liste. Löschen Sie, was nicht dazugehört, oder teilen Sie sie auf.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>This sheet fills more than twenty million cells, which is not a list. Copy the list alone to a new workbook.</source>
        <translation>Dieses Blatt hat über zwanzig Millionen Felder, das ist keine Liste. Kopieren Sie die Liste allein in eine neue Datei.</translation>
    </message>
    <message>
        <source>Reading the file was stopped.</source>
        <translation>Das Lesen der Datei wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>LetterFields</name>
    <message>
        <source>Salutation: Dear Mrs Miller</source>
        <translation>Anrede: Sehr geehrte Frau Müller</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Vollständiger Name</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Anrede</translation>
    </message>
    <message>
        <source>Name of the household on letters</source>
        <translation>Name des Haushalts auf Briefen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Membership category</source>
        <translation>Mitgliedschaft</translation>
    </message>
    <message>
        <source>Membership number</source>
        <translation>Mitgliedsnummer</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>Mitglied seit</translation>
    </message>
    <message>
        <source>Paid until</source>
        <translation>Bezahlt bis</translation>
    </message>
    <message>
        <source>Amount due</source>
        <translation>Fälliger Betrag</translation>
    </message>
    <message>
        <source>Name of the association</source>
        <translation>Name des Vereins</translation>
    </message>
    <message>
        <source>Short name of the association</source>
        <translation>Kurzname des Vereins</translation>
    </message>
    <message>
        <source>E-mail of the association</source>
        <translation>E-Mail des Vereins</translation>
    </message>
    <message>
        <source>Today&apos;s date</source>
        <translation>Heutiges Datum</translation>
    </message>
    <message>
        <source>Room to sign, and your name</source>
        <translation>Platz für die Unterschrift und Ihr Name</translation>
    </message>
</context>
<context>
    <name>LetterTemplate</name>
    <message>
        <source>Subscription reminder</source>
        <translation>Beitragserinnerung</translation>
    </message>
    <message>
        <source>Welcome to a new member</source>
        <translation>Willkommen für ein neues Mitglied</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Briefe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Written after</source>
        <translation>Geschrieben nach</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wofür er ist</translation>
    </message>
    <message>
        <source>anything else</source>
        <translation>anderes</translation>
    </message>
    <message>
        <source>reminder of a subscription</source>
        <translation>Erinnerung an den Beitrag</translation>
    </message>
    <message>
        <source>welcome to a new member</source>
        <translation>Willkommen für ein neues Mitglied</translation>
    </message>
    <message>
        <source>receipt</source>
        <translation>Quittung</translation>
    </message>
    <message>
        <source>invitation</source>
        <translation>Einladung</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Please give the letter a name.</source>
        <translation>Bitte geben Sie dem Brief einen Namen.</translation>
    </message>
    <message>
        <source>Please write the text of the letter.</source>
        <translation>Bitte schreiben Sie den Text des Briefes.</translation>
    </message>
    <message>
        <source>There is no field called {%1}. Choose one from the list of fields.</source>
        <translation>Es gibt kein Feld namens {%1}. Wählen Sie eines aus der Liste der Felder.</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not known for %2; it stands in brackets in their letters.</source>
        <translation>„%1“ ist nicht bekannt für %2; in deren Briefen steht es in eckigen Klammern.</translation>
    </message>
    <message>
        <source>No address is known for %1.</source>
        <translation>Für %1 ist keine Adresse bekannt.</translation>
    </message>
</context>
<context>
    <name>LinkDetails</name>
    <message>
        <source>Since %1</source>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>%1 km as the crow flies</source>
        <translation>%1 km Luftlinie</translation>
    </message>
    <message>
        <source>%1 years on %2</source>
        <translation>%1 Jahre am %2</translation>
    </message>
    <message>
        <source>%1 years in %2</source>
        <translation>%1 Jahre im Jahr %2</translation>
    </message>
    <message>
        <source>Grown out of each other</source>
        <translation>Auseinander hervorgegangen</translation>
    </message>
    <message>
        <source>Grew out of</source>
        <translation>Hervorgegangen aus</translation>
    </message>
    <message>
        <source>From it grew</source>
        <translation>Daraus entstand</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Entfernung</translation>
    </message>
    <message>
        <source>Next anniversary</source>
        <translation>Nächstes Jubiläum</translation>
    </message>
    <message>
        <source>The entry</source>
        <translation>Der Eintrag</translation>
    </message>
    <message>
        <source>Our own community</source>
        <translation>Unsere eigene Gemeinde</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Distance from %1</source>
        <translation>Entfernung von %1</translation>
    </message>
</context>
<context>
    <name>LinkForms</name>
    <message>
        <source>The town, as you call it.</source>
        <translation>Die Stadt, wie Sie sie nennen.</translation>
    </message>
    <message>
        <source>A year will do: 1974. The day, where you know it, tells the anniversary.</source>
        <translation>Ein Jahr genügt: 1974. Der Tag, wenn Sie ihn kennen, sagt das Jubiläum.</translation>
    </message>
    <message>
        <source>What was signed, if anything was.</source>
        <translation>Was unterzeichnet wurde, wenn überhaupt.</translation>
    </message>
    <message>
        <source>For example “Town School and Collège Jean-Moulin”.</source>
        <translation>Zum Beispiel „Stadtschule und Collège Jean-Moulin“.</translation>
    </message>
    <message>
        <source>Such as the link of the towns from which that of the schools came.</source>
        <translation>Etwa die Partnerschaft der Städte, aus der die der Schulen kam.</translation>
    </message>
    <message>
        <source>Of a school, a club or others</source>
        <translation>Von Schule, Verein oder anderen</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>Mehr darüber</translation>
    </message>
    <message>
        <source>Other names and spellings, one a line: lists are compared with these too.</source>
        <translation>Andere Namen und Schreibweisen, je eine Zeile: Listen werden auch damit verglichen.</translation>
    </message>
    <message>
        <source>In degrees, north first: 51.92, 10.33. Maps on the internet show it at a click of the right button.</source>
        <translation>In Grad, Nord zuerst: 51.92, 10.33. Karten im Internet zeigen es bei einem Klick mit der rechten Taste.</translation>
    </message>
    <message>
        <source>Tick it for the community that you are the association of.</source>
        <translation>Ankreuzen bei der Gemeinde, deren Verein Sie sind.</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Wo sie liegt</translation>
    </message>
    <message>
        <source>Add a link</source>
        <translation>Neue Partnerschaft</translation>
    </message>
    <message>
        <source>No country is known to be called so; it will be kept as you write it.</source>
        <translation>Kein bekanntes Land heißt so; es bleibt, wie Sie es schreiben.</translation>
    </message>
    <message>
        <source>Add the link with %1</source>
        <translation>Partnerschaft mit %1 hinzufügen</translation>
    </message>
    <message>
        <source>Added the link with %1.</source>
        <translation>Die Partnerschaft mit %1 ist hinzugefügt.</translation>
    </message>
    <message>
        <source>Edit community</source>
        <translation>Gemeinde bearbeiten</translation>
    </message>
    <message>
        <source>Add a community</source>
        <translation>Gemeinde hinzufügen</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Edit link</source>
        <translation>Partnerschaft bearbeiten</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Wie es um sie steht</translation>
    </message>
    <message>
        <source>Who is linked</source>
        <translation>Wer verbunden ist</translation>
    </message>
    <message>
        <source>The entry</source>
        <translation>Der Eintrag</translation>
    </message>
    <message>
        <source>0 means that it is not known.</source>
        <translation>0 heißt, dass es nicht bekannt ist.</translation>
    </message>
    <message>
        <source>Where you know it: the day of the signatures.</source>
        <translation>Wenn Sie ihn kennen: der Tag der Unterschriften.</translation>
    </message>
    <message>
        <source>Such as the motion of the council, or why nobody answers any more.</source>
        <translation>Etwa der Beschluss des Rates, oder warum niemand mehr antwortet.</translation>
    </message>
    <message>
        <source>When somebody last made sure that what stands here is so.</source>
        <translation>Wann sich zuletzt jemand vergewissert hat, dass stimmt, was hier steht.</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Kontakt hinzufügen</translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation>Kontakt bearbeiten</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Briefe</translation>
    </message>
    <message>
        <source>More about them</source>
        <translation>Mehr dazu</translation>
    </message>
    <message>
        <source>For example “Mayor” or “Chair of the twinning association”.</source>
        <translation>Zum Beispiel „Bürgermeisterin“ oder „Vorsitzender des Partnerschaftsvereins“.</translation>
    </message>
    <message>
        <source>Where the same person stands in your own lists.</source>
        <translation>Wenn dieselbe Person in Ihren eigenen Listen steht.</translation>
    </message>
</context>
<context>
    <name>LinkLists</name>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Add a link</source>
        <translation>Neue Partnerschaft</translation>
    </message>
    <message>
        <source>Which links</source>
        <translation>Welche Partnerschaften</translation>
    </message>
    <message>
        <source>No link with another community is written down yet</source>
        <translation>Noch ist keine Partnerschaft aufgeschrieben</translation>
    </message>
    <message>
        <source>Write down with which towns yours is linked, since when, and who answers for it there. Twinbook tells of anniversaries a year ahead and of links that nobody has looked after for long. A list that you have already, in a spreadsheet or from a registry, can be taken over as it is.</source>
        <translation>Schreiben Sie auf, mit welchen Städten Ihre verbunden ist, seit wann, und wer dort dafür zuständig ist. Twinbook meldet Jubiläen ein Jahr im Voraus und Partnerschaften, um die sich lange niemand gekümmert hat. Eine Liste, die Sie schon haben, als Tabelle oder aus einem Verzeichnis, lässt sich so übernehmen, wie sie ist.</translation>
    </message>
    <message>
        <source>Choose a link in the list to see here how it stands and who answers for it.</source>
        <translation>Wählen Sie eine Partnerschaft in der Liste, um hier zu sehen, wie es um sie steht und wer zuständig ist.</translation>
    </message>
    <message>
        <source>Add a community</source>
        <translation>Gemeinde hinzufügen</translation>
    </message>
    <message>
        <source>Which communities</source>
        <translation>Welche Gemeinden</translation>
    </message>
    <message>
        <source>No community is written down yet</source>
        <translation>Noch ist keine Gemeinde aufgeschrieben</translation>
    </message>
    <message>
        <source>Your own town and its partners: where they lie, how many people live there, and in which language to write to them. A link that you add brings its community along by itself.</source>
        <translation>Ihre eigene Stadt und ihre Partner: wo sie liegen, wie viele Menschen dort leben und in welcher Sprache man ihnen schreibt. Eine Partnerschaft, die Sie hinzufügen, bringt ihre Gemeinde von selbst mit.</translation>
    </message>
    <message>
        <source>Choose a community in the list to see here where it lies and its links.</source>
        <translation>Wählen Sie eine Gemeinde in der Liste, um hier ihre Lage und ihre Partnerschaften zu sehen.</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Kontakt hinzufügen</translation>
    </message>
    <message>
        <source>No contact is written down yet</source>
        <translation>Noch ist kein Kontakt aufgeschrieben</translation>
    </message>
    <message>
        <source>Who answers for the link in the partner community: the mayor, the chair of their association, the teacher who organises the exchange. When somebody new takes over here, they find whom to write to.</source>
        <translation>Wer in der Partnergemeinde zuständig ist: die Bürgermeisterin, der Vorsitzende des Vereins, die Lehrerin, die den Austausch leitet. Wer hier neu anfängt, findet so, an wen zu schreiben ist.</translation>
    </message>
    <message>
        <source>Choose a contact in the list to see here how to reach them.</source>
        <translation>Wählen Sie einen Kontakt in der Liste, um hier zu sehen, wie man ihn erreicht.</translation>
    </message>
</context>
<context>
    <name>LinksExport</name>
    <message>
        <source>“%1” is no kind of file that links can be written to. Choose a name that ends in .csv, .xlsx or .json.</source>
        <translation>„%1“ ist keine Art von Datei, in die sich Partnerschaften schreiben lassen. Wählen Sie einen Namen, der auf .csv, .xlsx oder .json endet.</translation>
    </message>
</context>
<context>
    <name>LinksImport</name>
    <message>
        <source>Community</source>
        <translation>Bevölkerung</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Bezirk</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Breitengrad</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Längengrad</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Koordinaten</translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation>Einwohner</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Place with its country</source>
        <translation>Ort mit seinem Land</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Andere Namen</translation>
    </message>
    <message>
        <source>Home: %1</source>
        <translation>Eigene Seite: %1</translation>
    </message>
    <message>
        <source>Partner: %1</source>
        <translation>Partner: %1</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Kind of link</source>
        <translation>Art der Partnerschaft</translation>
    </message>
    <message>
        <source>Who is linked</source>
        <translation>Wer verbunden ist</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Why it stands so</source>
        <translation>Warum es so steht</translation>
    </message>
    <message>
        <source>Recognised by the council</source>
        <translation>Vom Rat anerkannt</translation>
    </message>
    <message>
        <source>Name of the link</source>
        <translation>Name der Partnerschaft</translation>
    </message>
    <message>
        <source>Where this is known from</source>
        <translation>Woher das bekannt ist</translation>
    </message>
    <message>
        <source>Last checked on</source>
        <translation>Zuletzt geprüft am</translation>
    </message>
    <message>
        <source>Language of letters</source>
        <translation>Sprache der Briefe</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>Contact: name</source>
        <translation>Kontakt: Name</translation>
    </message>
    <message>
        <source>Contact: post</source>
        <translation>Kontakt: Funktion</translation>
    </message>
    <message>
        <source>Contact: e-mail</source>
        <translation>Kontakt: E-Mail</translation>
    </message>
    <message>
        <source>Contact: telephone</source>
        <translation>Kontakt: Telefon</translation>
    </message>
    <message>
        <source>Number of the link</source>
        <translation>Nummer der Partnerschaft</translation>
    </message>
    <message>
        <source>Number of the link it grew out of</source>
        <translation>Nummer der Partnerschaft, aus der sie hervorging</translation>
    </message>
    <message>
        <source>This line names two countries, %1 and %2; %1 was taken.</source>
        <translation>Diese Zeile nennt zwei Länder, %1 und %2; übernommen wurde %1.</translation>
    </message>
    <message>
        <source>No country is known to be called “%1”; it is kept as it is written.</source>
        <translation>Kein bekanntes Land heißt „%1“; es bleibt, wie es geschrieben ist.</translation>
    </message>
    <message>
        <source>“%1” and “%2” are no latitude and longitude, so the place of %3 stays open.</source>
        <translation>„%1“ und „%2“ sind kein Breiten- und Längengrad, die Lage von %3 bleibt also offen.</translation>
    </message>
    <message>
        <source>“%1” is kept in the notes, as it is no answer that is known here.</source>
        <translation>„%1“ bleibt in den Notizen, denn diese Antwort ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>“%1” is no year or day, so it is kept in the notes.</source>
        <translation>„%1“ ist weder Jahr noch Tag und bleibt darum in den Notizen.</translation>
    </message>
    <message>
        <source>“%1” is no link, so this line is left out.</source>
        <translation>„%1“ ist keine Partnerschaft, diese Zeile wird ausgelassen.</translation>
    </message>
    <message>
        <source>This line names no partner community, so there is no link to enter.</source>
        <translation>Diese Zeile nennt keine Partnergemeinde, also gibt es keine Partnerschaft einzutragen.</translation>
    </message>
    <message>
        <source>No list in this file is known to be one of links: none of its headings speaks of a town, a partner or a twin.</source>
        <translation>Keine Liste in dieser Datei ist als Liste von Partnerschaften zu erkennen: Keine Überschrift spricht von einer Stadt oder einem Partner.</translation>
    </message>
    <message>
        <source>Turned round, as %1 is our own community.</source>
        <translation>Umgedreht, denn %1 ist unsere eigene Gemeinde.</translation>
    </message>
    <message>
        <source>This looks like the link of line %1, written differently; please check whether it is one.</source>
        <translation>Das sieht aus wie die Partnerschaft in Zeile %1, nur anders geschrieben; bitte prüfen Sie, ob es dieselbe ist.</translation>
    </message>
    <message>
        <source>Stands in line %1 already.</source>
        <translation>Steht schon in Zeile %1.</translation>
    </message>
    <message>
        <source>The book says since %1, this line says since %2; the book stays as it is.</source>
        <translation>Das Buch sagt seit %1, diese Zeile seit %2; das Buch bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>This line links a community with itself.</source>
        <translation>Diese Zeile verbindet eine Gemeinde mit sich selbst.</translation>
    </message>
    <message>
        <source>The same link is known the other way round.</source>
        <translation>Dieselbe Partnerschaft ist in der anderen Richtung bekannt.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Ansprechperson</translation>
    </message>
    <message>
        <source>Say of the columns what they hold.</source>
        <translation>Sagen Sie, was in den Spalten steht.</translation>
    </message>
    <message>
        <source>Left out, as they are no lists of links: %1.</source>
        <translation>Ausgelassen, weil es keine Listen von Partnerschaften sind: %1.</translation>
    </message>
    <message>
        <source>The list was not read to its end, and nothing was changed.</source>
        <translation>Die Liste wurde nicht zu Ende gelesen, und nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This list has headings but no line beneath them, so there is nothing to take over.</source>
        <translation>Diese Liste hat Überschriften, aber keine Zeile darunter, also gibt es nichts zu übernehmen.</translation>
    </message>
</context>
<context>
    <name>ListConditions</name>
    <message>
        <source>“%1” cannot be understood as a day. Write it like %2, or “today”.</source>
        <translation>„%1“ ist nicht als Tag zu verstehen. Schreiben Sie ihn wie %2 oder „today“.</translation>
    </message>
    <message>
        <source>“%1” is no answer that %2 can have. There are: %3.</source>
        <translation>„%1“ ist keine Antwort, die %2 haben kann. Es gibt: %3.</translation>
    </message>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>ist nicht</translation>
    </message>
    <message>
        <source>include</source>
        <comment>languages spoken</comment>
        <translation>enthalten</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>do not include</source>
        <comment>languages spoken</comment>
        <translation>enthalten nicht</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>enthält nicht</translation>
    </message>
    <message>
        <source>is not filled in</source>
        <translation>ist nicht ausgefüllt</translation>
    </message>
    <message>
        <source>is filled in</source>
        <translation>ist ausgefüllt</translation>
    </message>
    <message>
        <source>is before</source>
        <translation>liegt vor dem</translation>
    </message>
    <message>
        <source>is after</source>
        <translation>liegt nach dem</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>ist mindestens</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>ist höchstens</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1 is either “yes” or “no”.</source>
        <translation>%1 ist entweder „ja“ oder „nein“.</translation>
    </message>
    <message>
        <source>Please say what is to be looked for.</source>
        <translation>Bitte sagen Sie, wonach gesucht werden soll.</translation>
    </message>
    <message>
        <source>“%1” cannot be understood as an amount.</source>
        <translation>„%1“ ist nicht als Betrag zu verstehen.</translation>
    </message>
    <message>
        <source>“%1” is no whole number.</source>
        <translation>„%1“ ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>This list has no column called “%1”. There are: %2.</source>
        <translation>Diese Liste hat keine Spalte namens „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be asked with “%2”. There are: %3.</source>
        <translation>%1 kann nicht mit „%2“ gefragt werden. Es gibt: %3.</translation>
    </message>
    <message>
        <source>“%1” is no condition. Write it like “town is Harton” or “paid_until before 2026-01-01”.</source>
        <translation>„%1“ ist keine Bedingung. Schreiben Sie sie wie „town is Harton“ oder „paid_until before 2026-01-01“.</translation>
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
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>LiveChecks</name>
    <message>
        <source>%1 carries on as %2: the term ended on %3 and nobody has come after.</source>
        <translation>%1 bleibt als %2 im Amt: Die Amtszeit endete am %3, und niemand ist nachgefolgt.</translation>
    </message>
    <message numerus="yes">
        <source>From %1 %2 has to leave the committee for %n years: %3 years in a row.</source>
        <translation>
            <numerusform>Ab dem %1 muss %2 für %n Jahr aus dem Vorstand ausscheiden: %3 Jahre in Folge.</numerusform>
            <numerusform>Ab dem %1 muss %2 für %n Jahre aus dem Vorstand ausscheiden: %3 Jahre in Folge.</numerusform>
        </translation>
    </message>
    <message>
        <source>On %1 %2 will have been on the committee for %3 years: a review is due.</source>
        <translation>Am %1 wird %2 %3 Jahre im Vorstand sein: Eine Überprüfung steht an.</translation>
    </message>
    <message numerus="yes">
        <source>At the AGM on %1 %n members stand down, the longest serving first.</source>
        <translation>
            <numerusform>In der Mitgliederversammlung am %1 scheidet %n Mitglied aus, die Dienstältesten zuerst.</numerusform>
            <numerusform>In der Mitgliederversammlung am %1 scheiden %n Mitglieder aus, die Dienstältesten zuerst.</numerusform>
        </translation>
    </message>
    <message>
        <source>These do: %1.</source>
        <translation>Sicher scheiden aus: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Lots decide on %n of these: %1.</source>
        <translation>
            <numerusform>Das Los bestimmt %n Person aus diesen: %1.</numerusform>
            <numerusform>Das Los bestimmt %n Personen aus diesen: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %1 %2 may not stand again as %3: %n terms in a row.</source>
        <translation>
            <numerusform>Ab dem %1 kann %2 nicht wieder als %3 kandidieren: %n Amtszeit in Folge.</numerusform>
            <numerusform>Ab dem %1 kann %2 nicht wieder als %3 kandidieren: %n Amtszeiten in Folge.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is possible again from %1.</source>
        <translation>Ab %1 ist es wieder möglich.</translation>
    </message>
    <message>
        <source>It is possible again from %1, or now as %2.</source>
        <translation>Ab %1 ist es wieder möglich, oder jetzt schon als %2.</translation>
    </message>
    <message>
        <source>Nobody is %1, and the association cannot do without.</source>
        <translation>Niemand ist %1, und der Verein kommt nicht ohne aus.</translation>
    </message>
    <message>
        <source>Nobody is %1.</source>
        <translation>Niemand ist %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n seats are free.</source>
        <translation>
            <numerusform>%1: %n Sitz ist frei.</numerusform>
            <numerusform>%1: %n Sitze sind frei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The committee has %n members; it needs at least %1.</source>
        <translation>
            <numerusform>Der Vorstand hat %n Mitglied; er braucht mindestens %1.</numerusform>
            <numerusform>Der Vorstand hat %n Mitglieder; er braucht mindestens %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The committee has %n members, not counting the co-opted; it may have %1.</source>
        <translation>
            <numerusform>Der Vorstand hat %n Mitglied, die kooptierten nicht mitgezählt; erlaubt sind %1.</numerusform>
            <numerusform>Der Vorstand hat %n Mitglieder, die kooptierten nicht mitgezählt; erlaubt sind %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members are co-opted, which the constitution does not allow.</source>
        <translation>
            <numerusform>%n Mitglied ist kooptiert, was die Satzung nicht erlaubt.</numerusform>
            <numerusform>%n Mitglieder sind kooptiert, was die Satzung nicht erlaubt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members are co-opted; the constitution allows %1.</source>
        <translation>
            <numerusform>%n Mitglied ist kooptiert; die Satzung erlaubt %1.</numerusform>
            <numerusform>%n Mitglieder sind kooptiert; die Satzung erlaubt %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 may not be co-opted again at the next AGM: %n years without election.</source>
        <translation>
            <numerusform>%1 kann bei der nächsten Mitgliederversammlung nicht wieder kooptiert werden: %n Jahr ohne Wahl.</numerusform>
            <numerusform>%1 kann bei der nächsten Mitgliederversammlung nicht wieder kooptiert werden: %n Jahre ohne Wahl.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is %2 and %3, which never go together.</source>
        <translation>%1 ist %2 und %3, was nie zusammengeht.</translation>
    </message>
    <message>
        <source>%1 is %2 and %3 at once.</source>
        <translation>%1 ist zugleich %2 und %3.</translation>
    </message>
    <message>
        <source>%1 and %2 are officers of one household.</source>
        <translation>%1 und %2 sind Amtsträger aus demselben Haushalt.</translation>
    </message>
    <message>
        <source>%1 is on the committee but not a paid-up member.</source>
        <translation>%1 ist im Vorstand, hat aber den Beitrag nicht bezahlt.</translation>
    </message>
    <message>
        <source>The AGM is on %1; it must be held by %2.</source>
        <translation>Die Mitgliederversammlung ist am %1; sie muss spätestens am %2 stattfinden.</translation>
    </message>
    <message>
        <source>Notice of the AGM on %1 must go out in writing by %2.</source>
        <translation>Die Einladung zur Mitgliederversammlung am %1 muss spätestens am %2 schriftlich hinausgehen.</translation>
    </message>
    <message>
        <source>Notice of the AGM on %1 must go out by %2.</source>
        <translation>Die Einladung zur Mitgliederversammlung am %1 muss spätestens am %2 hinausgehen.</translation>
    </message>
    <message>
        <source>Nominations for the AGM open on %1 and close on %2.</source>
        <translation>Wahlvorschläge für die Mitgliederversammlung sind ab dem %1 möglich; die Frist endet am %2.</translation>
    </message>
    <message>
        <source>Nominations for the AGM close on %1.</source>
        <translation>Die Frist für Wahlvorschläge zur Mitgliederversammlung endet am %1.</translation>
    </message>
    <message>
        <source>%1 reached %2 years on the committee on %3: staying on needs a review that the annual report explains.</source>
        <translation>%1 ist seit dem %3 volle %2 Jahre im Vorstand: Ein Verbleib verlangt eine Überprüfung, die der Jahresbericht erläutert.</translation>
    </message>
    <message numerus="yes">
        <source>From %1 %2 may not stand again as %3: %n years in a row.</source>
        <translation>
            <numerusform>Ab dem %1 kann %2 nicht wieder als %3 kandidieren: %n Jahr in Folge.</numerusform>
            <numerusform>Ab dem %1 kann %2 nicht wieder als %3 kandidieren: %n Jahre in Folge.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has left the association but still holds a role. End the term, and let somebody act until the next election.</source>
        <translation>%1 ist ausgetreten, hat aber noch ein Amt. Beenden Sie die Amtszeit, und lassen Sie es bis zur nächsten Wahl kommissarisch führen.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n people hold it at once, and it has seats for %2. End the terms that are over.</source>
        <translation>
            <numerusform>%1: %n Person hat das Amt zugleich, Sitze gibt es %2. Beenden Sie abgelaufene Amtszeiten.</numerusform>
            <numerusform>%1: %n Personen haben das Amt zugleich, Sitze gibt es %2. Beenden Sie abgelaufene Amtszeiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The constitution exempts “%1” from the limits, but there is no role of that name. Correct the name in the constitution.</source>
        <translation>Die Satzung nimmt „%1“ von den Grenzen aus, aber ein Amt dieses Namens gibt es nicht. Berichtigen Sie den Namen in der Satzung.</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>No e-mail address is known for this person.</source>
        <translation>Von dieser Person ist keine E-Mail-Adresse bekannt.</translation>
    </message>
    <message>
        <source>No e-mail address is known for any of these people.</source>
        <translation>Von keiner dieser Personen ist eine E-Mail-Adresse bekannt.</translation>
    </message>
    <message>
        <source>Not reached, because no e-mail address is known: %1.</source>
        <translation>Nicht erreicht, weil keine E-Mail-Adresse bekannt ist: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Not reached, because no e-mail address is known: %n people.</source>
        <translation>
            <numerusform>Nicht erreicht, weil keine E-Mail-Adresse bekannt ist: %n Person.</numerusform>
            <numerusform>Nicht erreicht, weil keine E-Mail-Adresse bekannt ist: %n Personen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your mail program has been asked for a new mail to %n people.</source>
        <translation>
            <numerusform>Ihr Mailprogramm wurde um eine neue E-Mail an %n Person gebeten.</numerusform>
            <numerusform>Ihr Mailprogramm wurde um eine neue E-Mail an %n Personen gebeten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail addresses have been copied. Begin a new mail and paste them into its Bcc line.</source>
        <translation>
            <numerusform>%n E-Mail-Adresse wurde kopiert. Beginnen Sie eine neue E-Mail und fügen Sie sie in die Bcc-Zeile ein.</numerusform>
            <numerusform>%n E-Mail-Adressen wurden kopiert. Beginnen Sie eine neue E-Mail und fügen Sie sie in die Bcc-Zeile ein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mails have been opened.</source>
        <translation>
            <numerusform>%n Mail wurde geöffnet.</numerusform>
            <numerusform>%n Mails wurden geöffnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have no e-mail address</source>
        <translation>
            <numerusform>%n Person hat keine E-Mail-Adresse</numerusform>
            <numerusform>%n Personen haben keine E-Mail-Adresse</numerusform>
        </translation>
    </message>
    <message>
        <source>They do not get this mail: %1. Shall they hear of it on paper?</source>
        <translation>Diese Mail erhalten nicht: %1. Sollen sie auf Papier davon erfahren?</translation>
    </message>
    <message>
        <source>Letters to them...</source>
        <translation>Briefe an sie...</translation>
    </message>
    <message>
        <source>Address labels...</source>
        <translation>Adressetiketten...</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
</context>
<context>
    <name>MeetingCalendar</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>MeetingDetails</name>
    <message>
        <source>Notice sent on</source>
        <translation>Einladung verschickt am</translation>
    </message>
    <message>
        <source>That was too late: by the constitution it had to go out by %1.</source>
        <translation>Das war zu spät: Nach der Satzung musste sie bis %1 hinausgehen.</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Einladung</translation>
    </message>
    <message>
        <source>should have gone out by %1</source>
        <translation>hätte bis %1 hinausgehen sollen</translation>
    </message>
    <message>
        <source>must go out by %1</source>
        <translation>muss bis %1 hinausgehen</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Tagesordnung</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Beschlossen</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Wer da war</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Anwesend</translation>
    </message>
    <message>
        <source>Apologies</source>
        <translation>Entschuldigt</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Gäste</translation>
    </message>
    <message>
        <source>Members present</source>
        <translation>Anwesende Mitglieder</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Bevorstehend</translation>
    </message>
    <message>
        <source>Minutes approved</source>
        <translation>Protokoll genehmigt</translation>
    </message>
    <message>
        <source>Minutes not approved yet</source>
        <translation>Protokoll noch nicht genehmigt</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Beschlussfähigkeit</translation>
    </message>
    <message numerus="yes">
        <source>%n must come</source>
        <translation>
            <numerusform>%n muss kommen</numerusform>
            <numerusform>%n müssen kommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Minutes in general</source>
        <translation>Protokoll im Allgemeinen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
</context>
<context>
    <name>MeetingForms</name>
    <message>
        <source>Begin the agenda</source>
        <translation>Tagesordnung beginnen</translation>
    </message>
    <message>
        <source>Added the meeting; its agenda begins with what comes back every time.</source>
        <translation>Die Sitzung ist eingetragen; ihre Tagesordnung beginnt mit dem, was jedes Mal wiederkehrt.</translation>
    </message>
    <message>
        <source>Add a meeting</source>
        <translation>Sitzung eintragen</translation>
    </message>
    <message>
        <source>Edit meeting</source>
        <translation>Sitzung bearbeiten</translation>
    </message>
    <message>
        <source>Once it has been held</source>
        <translation>Wenn sie stattgefunden hat</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>They stay in the book and never stand in the minutes.</source>
        <translation>Sie bleiben im Buch und stehen nie im Protokoll.</translation>
    </message>
    <message>
        <source>For example 19:30.</source>
        <translation>Zum Beispiel 19:30.</translation>
    </message>
    <message>
        <source>When it is known, calendars are told of every change of day, time and place from then on.</source>
        <translation>Ist er bekannt, erfahren Kalender von da an jede Änderung von Tag, Zeit und Ort.</translation>
    </message>
    <message>
        <source>Of a general meeting, where only their number is written down.</source>
        <translation>Bei einer Mitgliederversammlung, wo nur die Zahl aufgeschrieben wird.</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Aufgabe eintragen</translation>
    </message>
    <message>
        <source>Edit action</source>
        <translation>Aufgabe bearbeiten</translation>
    </message>
    <message>
        <source>Only if it belongs to a role: then it goes over to whoever comes next.</source>
        <translation>Nur wenn sie zu einem Amt gehört: Dann geht sie auf die Nachfolge über.</translation>
    </message>
</context>
<context>
    <name>MeetingLists</name>
    <message numerus="yes">
        <source>Remove %n meetings</source>
        <translation>
            <numerusform>%n Sitzung entfernen</numerusform>
            <numerusform>%n Sitzungen entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n meetings.</source>
        <translation>
            <numerusform>%n Sitzung entfernt.</numerusform>
            <numerusform>%n Sitzungen entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>These are done already.</source>
        <translation>Diese sind schon erledigt.</translation>
    </message>
    <message numerus="yes">
        <source>Tick off %n actions</source>
        <translation>
            <numerusform>%n Aufgabe abhaken</numerusform>
            <numerusform>%n Aufgaben abhaken</numerusform>
        </translation>
    </message>
    <message>
        <source>Ticking off</source>
        <translation>Wird abgehakt</translation>
    </message>
    <message numerus="yes">
        <source>%n actions are done.</source>
        <translation>
            <numerusform>Die Aufgabe ist erledigt.</numerusform>
            <numerusform>%n Aufgaben sind erledigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its notice has gone out already.</source>
        <translation>Die Einladung ist schon hinausgegangen.</translation>
    </message>
    <message>
        <source>Send the notice</source>
        <translation>Einladung verschicken</translation>
    </message>
    <message>
        <source>The notice is written down as sent today.</source>
        <translation>Die Einladung ist als heute verschickt vermerkt.</translation>
    </message>
    <message>
        <source>Add a meeting</source>
        <translation>Sitzung eintragen</translation>
    </message>
    <message>
        <source>Which meetings</source>
        <translation>Welche Sitzungen</translation>
    </message>
    <message>
        <source>No meeting is written down yet</source>
        <translation>Noch ist keine Sitzung eingetragen</translation>
    </message>
    <message>
        <source>Add the next meeting: Twinbook begins its agenda, says by which day the notice must go out, counts the quorum while you tick off who has come, and makes the minutes.</source>
        <translation>Tragen Sie die nächste Sitzung ein: Twinbook beginnt die Tagesordnung, sagt, bis wann die Einladung hinausgehen muss, zählt die Beschlussfähigkeit, während Sie die Anwesenden abhaken, und macht das Protokoll.</translation>
    </message>
    <message>
        <source>Choose a meeting in the list to see here its agenda, who was there and what was decided.</source>
        <translation>Wählen Sie links eine Sitzung, um hier Tagesordnung, Anwesende und Beschlüsse zu sehen.</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Aufgabe eintragen</translation>
    </message>
    <message>
        <source>Which actions</source>
        <translation>Welche Aufgaben</translation>
    </message>
    <message>
        <source>Nobody has been given anything to do</source>
        <translation>Noch hat niemand etwas zu tun bekommen</translation>
    </message>
    <message>
        <source>What a meeting gives somebody to do stands here, with who and by when, and on Home until it is done.</source>
        <translation>Was eine Sitzung jemandem aufgibt, steht hier mit wem und bis wann, und auf der Startseite, bis es erledigt ist.</translation>
    </message>
    <message>
        <source>Choose an action in the list to see here where it comes from.</source>
        <translation>Wählen Sie links eine Aufgabe, um hier zu sehen, woher sie kommt.</translation>
    </message>
    <message>
        <source>Notice sent today</source>
        <translation>Einladung heute verschickt</translation>
    </message>
    <message>
        <source>Print the notice...</source>
        <translation>Einladung drucken...</translation>
    </message>
    <message>
        <source>Print the agenda...</source>
        <translation>Tagesordnung drucken...</translation>
    </message>
    <message>
        <source>Print the attendance sheet...</source>
        <translation>Anwesenheitsliste drucken...</translation>
    </message>
    <message>
        <source>Print the minutes...</source>
        <translation>Protokoll drucken...</translation>
    </message>
    <message>
        <source>Papers for the annual general meeting...</source>
        <translation>Unterlagen der Mitgliederversammlung...</translation>
    </message>
    <message>
        <source>Save for the calendar...</source>
        <translation>Für den Kalender speichern...</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Print the open actions...</source>
        <translation>Offene Aufgaben drucken...</translation>
    </message>
    <message>
        <source>Print the hand-over pack...</source>
        <translation>Übergabemappe drucken...</translation>
    </message>
    <message>
        <source>Write the agenda...</source>
        <translation>Tagesordnung schreiben...</translation>
    </message>
    <message>
        <source>Minutes...</source>
        <translation>Protokoll...</translation>
    </message>
</context>
<context>
    <name>MeetingPapers</name>
    <message>
        <source>Action</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>In the chair</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Anwesend</translation>
    </message>
    <message>
        <source>Members present</source>
        <translation>Anwesende Mitglieder</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Gäste</translation>
    </message>
    <message>
        <source>Apologies</source>
        <translation>Entschuldigt</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>Minutes by</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>Beschlossen: %1</translation>
    </message>
    <message>
        <source>Nothing was written down.</source>
        <translation>Es wurde nichts aufgeschrieben.</translation>
    </message>
    <message>
        <source>The meeting closed at %1.</source>
        <translation>Die Sitzung endete um %1 Uhr.</translation>
    </message>
    <message>
        <source>Next meeting: %1.</source>
        <translation>Nächste Sitzung: %1.</translation>
    </message>
    <message>
        <source>Approved on %1.</source>
        <translation>Genehmigt am %1.</translation>
    </message>
    <message>
        <source>Signed as a true record, in the chair: %1  Day: %2</source>
        <translation>Für die Richtigkeit, die Leitung: %1  Tag: %2</translation>
    </message>
    <message>
        <source>Nominations for the committee are taken from %1 until %2.</source>
        <translation>Wahlvorschläge für den Vorstand werden von %1 bis %2 angenommen.</translation>
    </message>
    <message>
        <source>Nominations for the committee are taken until %1.</source>
        <translation>Wahlvorschläge für den Vorstand werden bis %1 angenommen.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>All members are invited to this meeting:</source>
        <translation>Alle Mitglieder sind zu dieser Versammlung eingeladen:</translation>
    </message>
    <message>
        <source>You are invited to this meeting:</source>
        <translation>Sie sind zu dieser Sitzung eingeladen:</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Tagesordnung</translation>
    </message>
    <message>
        <source>If you cannot come, please send your apologies to %1.</source>
        <translation>Wenn Sie nicht kommen können, entschuldigen Sie sich bitte bei %1.</translation>
    </message>
    <message>
        <source>The agenda has not been written yet.</source>
        <translation>Die Tagesordnung ist noch nicht geschrieben.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Amt</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>No action is open.</source>
        <translation>Keine Aufgabe ist offen.</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Sitzung</translation>
    </message>
    <message numerus="yes">
        <source>%n actions are overdue; their day stands in bold.</source>
        <translation>
            <numerusform>%n Aufgabe ist überfällig; ihr Tag steht fett.</numerusform>
            <numerusform>%n Aufgaben sind überfällig; ihr Tag steht fett.</numerusform>
        </translation>
    </message>
    <message>
        <source>No meeting is in the book yet.</source>
        <translation>Im Buch steht noch keine Sitzung.</translation>
    </message>
    <message>
        <source>No meeting lies in that time.</source>
        <translation>In dieser Zeit liegt keine Sitzung.</translation>
    </message>
    <message>
        <source>Notice of a meeting</source>
        <translation>Einladung zu einer Sitzung</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Minutes (draft, not yet approved)</source>
        <translation>Protokoll (Entwurf, noch nicht genehmigt)</translation>
    </message>
    <message>
        <source>Attendance sheet</source>
        <translation>Anwesenheitsliste</translation>
    </message>
    <message>
        <source>Open actions</source>
        <translation>Offene Aufgaben</translation>
    </message>
    <message numerus="yes">
        <source>%n actions are open</source>
        <translation>
            <numerusform>%n Aufgabe ist offen</numerusform>
            <numerusform>%n Aufgaben sind offen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingReports</name>
    <message>
        <source>Notice of a meeting</source>
        <translation>Einladung zu einer Sitzung</translation>
    </message>
    <message>
        <source>Calls the next meeting; choose a time for another one.</source>
        <translation>Lädt zur nächsten Sitzung ein; wählen Sie eine Zeit für eine andere.</translation>
    </message>
    <message>
        <source>The agenda of the next meeting; choose a time for another one.</source>
        <translation>Die Tagesordnung der nächsten Sitzung; wählen Sie eine Zeit für eine andere.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>The minutes of the last meeting; choose a time for another one.</source>
        <translation>Das Protokoll der letzten Sitzung; wählen Sie eine Zeit für eine andere.</translation>
    </message>
    <message>
        <source>Attendance sheet</source>
        <translation>Anwesenheitsliste</translation>
    </message>
    <message>
        <source>To be signed at the next meeting; choose a time for another one.</source>
        <translation>Zum Unterschreiben in der nächsten Sitzung; wählen Sie eine Zeit für eine andere.</translation>
    </message>
    <message>
        <source>Open actions</source>
        <translation>Offene Aufgaben</translation>
    </message>
    <message>
        <source>What meetings have given people to do, with who and by when.</source>
        <translation>Was Sitzungen aufgegeben haben, mit wem und bis wann.</translation>
    </message>
    <message>
        <source>Papers for the annual general meeting</source>
        <translation>Unterlagen der Mitgliederversammlung</translation>
    </message>
    <message>
        <source>Everything for the AGM in one: from the notice to the ballot papers.</source>
        <translation>Alles für die Mitgliederversammlung in einem: von der Einladung bis zu den Stimmzetteln.</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Übergabe</translation>
    </message>
    <message>
        <source>What a successor needs: duties, papers, open actions, contacts, the last minutes.</source>
        <translation>Was die Nachfolge braucht: Aufgaben, Unterlagen, Offenes, Ansprechpersonen, das letzte Protokoll.</translation>
    </message>
    <message>
        <source>For the calendar of a telephone or computer: day, time, place and agenda.</source>
        <translation>Für den Kalender von Telefon oder Computer: Tag, Zeit, Ort und Tagesordnung.</translation>
    </message>
    <message>
        <source>Agenda of the next meeting</source>
        <translation>Tagesordnung der nächsten Sitzung</translation>
    </message>
</context>
<context>
    <name>Meetings</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>MeetingsDue</name>
    <message numerus="yes">
        <source>%n actions are due within a fortnight or overdue.</source>
        <translation>
            <numerusform>%n Aufgabe ist in vierzehn Tagen fällig oder überfällig.</numerusform>
            <numerusform>%n Aufgaben sind in vierzehn Tagen fällig oder überfällig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actions are due within a fortnight.</source>
        <translation>
            <numerusform>%n Aufgabe ist in vierzehn Tagen fällig.</numerusform>
            <numerusform>%n Aufgaben sind in vierzehn Tagen fällig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Was to be done by %1: %2.</source>
        <translation>War bis %1 zu tun: %2.</translation>
    </message>
    <message>
        <source>To be done by %1: %2.</source>
        <translation>Bis %1 zu tun: %2.</translation>
    </message>
    <message>
        <source>%1 was to do this by %2: %3.</source>
        <translation>%1 sollte dies bis %2 tun: %3.</translation>
    </message>
    <message>
        <source>%1 is to do this by %2: %3.</source>
        <translation>%1 soll dies bis %2 tun: %3.</translation>
    </message>
    <message>
        <source>The notice of the %1 on %2 should have gone out by %3.</source>
        <translation>Die Einladung (%1, %2) hätte bis %3 hinausgehen sollen.</translation>
    </message>
    <message>
        <source>The notice of the %1 on %2 must go out by %3.</source>
        <translation>Die Einladung (%1, %2) muss bis %3 hinausgehen.</translation>
    </message>
    <message>
        <source>The minutes of the %1 on %2 have not been written yet.</source>
        <translation>Das Protokoll (%1, %2) ist noch nicht geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>The committee has met %n times in the last twelve months.</source>
        <translation>
            <numerusform>Der Vorstand hat in den letzten zwölf Monaten einmal getagt.</numerusform>
            <numerusform>Der Vorstand hat in den letzten zwölf Monaten %n-mal getagt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The constitution asks for %n meetings a year.</source>
        <translation>
            <numerusform>Die Satzung verlangt eine Sitzung im Jahr.</numerusform>
            <numerusform>Die Satzung verlangt %n Sitzungen im Jahr.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MembershipCategory</name>
    <message>
        <source>Membership category</source>
        <translation>Mitgliedsart</translation>
    </message>
    <message>
        <source>Membership categories</source>
        <translation>Mitgliedsarten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>eine Person</translation>
    </message>
    <message>
        <source>a couple</source>
        <translation>ein Paar</translation>
    </message>
    <message>
        <source>a family</source>
        <translation>eine Familie</translation>
    </message>
    <message>
        <source>a young person</source>
        <translation>ein junger Mensch</translation>
    </message>
    <message>
        <source>a body: club, firm, school, council</source>
        <translation>eine Körperschaft: Verein, Firma, Schule, Gemeinde</translation>
    </message>
    <message>
        <source>an honorary member</source>
        <translation>ein Ehrenmitglied</translation>
    </message>
    <message>
        <source>somebody who only hosts</source>
        <translation>jemand, der nur Gäste aufnimmt</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>etwas anderes</translation>
    </message>
    <message>
        <source>Fee for a year</source>
        <translation>Jahresbeitrag</translation>
    </message>
    <message>
        <source>One fee covers</source>
        <translation>Ein Beitrag gilt für</translation>
    </message>
    <message>
        <source>all of the household in this category</source>
        <translation>alle des Haushalts in dieser Mitgliedsart</translation>
    </message>
    <message>
        <source>From age</source>
        <translation>Ab dem Alter von</translation>
    </message>
    <message>
        <source>Up to age</source>
        <translation>Bis zum Alter von</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Nominees</source>
        <translation>Vertreter</translation>
    </message>
    <message>
        <source>Ends after months</source>
        <translation>Endet nach Monaten</translation>
    </message>
    <message>
        <source>The fee counts as a gift for Gift Aid</source>
        <translation>Der Beitrag zählt als Spende für Gift Aid</translation>
    </message>
    <message>
        <source>Closed to new members</source>
        <translation>Für neue Mitglieder geschlossen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Please give the category a name, such as Family.</source>
        <translation>Bitte der Mitgliedsart einen Namen geben, zum Beispiel Familie.</translation>
    </message>
    <message>
        <source>A fee cannot be less than nothing.</source>
        <translation>Ein Beitrag kann nicht unter null liegen.</translation>
    </message>
    <message>
        <source>Please write an age between 0 and 120.</source>
        <translation>Bitte ein Alter zwischen 0 und 120 schreiben.</translation>
    </message>
    <message>
        <source>The upper age is below the lower one. Please check both.</source>
        <translation>Das obere Alter liegt unter dem unteren. Bitte beide prüfen.</translation>
    </message>
    <message>
        <source>Votes cannot be less than none.</source>
        <translation>Die Zahl der Stimmen kann nicht negativ sein.</translation>
    </message>
    <message>
        <source>Please write a number of months, or leave it empty.</source>
        <translation>Bitte eine Zahl von Monaten schreiben oder das Feld leer lassen.</translation>
    </message>
    <message>
        <source>Please write how many persons act for the body.</source>
        <translation>Bitte schreiben, wie viele Personen die Körperschaft vertreten.</translation>
    </message>
    <message>
        <source>%1 is for people up to the age of %2.</source>
        <translation>%1 ist für Personen bis zum Alter von %2.</translation>
    </message>
    <message>
        <source>%1 is for people from the age of %2.</source>
        <translation>%1 ist für Personen ab dem Alter von %2.</translation>
    </message>
    <message>
        <source>Individual</source>
        <translation>Einzelmitglied</translation>
    </message>
    <message>
        <source>Couple</source>
        <translation>Paar</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Junior</source>
        <translation>Jugend</translation>
    </message>
    <message>
        <source>Corporate</source>
        <translation>Körperschaft</translation>
    </message>
    <message>
        <source>Honorary</source>
        <translation>Ehrenmitglied</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Gastfamilie</translation>
    </message>
</context>
<context>
    <name>MembershipCharts</name>
    <message>
        <source>Who are our members, and how has that changed?</source>
        <translation>Wer sind unsere Mitglieder, und wie hat sich das geändert?</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Ohne Mitgliedsart</translation>
    </message>
    <message>
        <source>It is not known since when anybody is a member.</source>
        <translation>Von niemandem ist bekannt, seit wann er Mitglied ist.</translation>
    </message>
    <message>
        <source>As many members as in %1.</source>
        <translation>So viele Mitglieder wie %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n members more than in %1.</source>
        <translation>
            <numerusform>%n Mitglied mehr als %1.</numerusform>
            <numerusform>%n Mitglieder mehr als %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members fewer than in %1.</source>
        <translation>
            <numerusform>%n Mitglied weniger als %1.</numerusform>
            <numerusform>%n Mitglieder weniger als %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>How many join, how many leave?</source>
        <translation>Wie viele kommen, wie viele gehen?</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Eingetreten</translation>
    </message>
    <message numerus="yes">
        <source>%n joined</source>
        <translation>
            <numerusform>%n eingetreten</numerusform>
            <numerusform>%n eingetreten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n ausgetreten</numerusform>
            <numerusform>%n ausgetreten</numerusform>
        </translation>
    </message>
    <message>
        <source>How much of the subscriptions has come in?</source>
        <translation>Wie viel von den Beiträgen ist eingegangen?</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>Still to be paid</source>
        <translation>Noch zu zahlen</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Where do our members live?</source>
        <translation>Wo wohnen unsere Mitglieder?</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Anderswo</translation>
    </message>
    <message>
        <source>Of no member is the place known.</source>
        <translation>Von keinem Mitglied ist der Ort bekannt.</translation>
    </message>
    <message>
        <source>%1 of %2 members live in %3.</source>
        <translation>%1 von %2 Mitgliedern wohnen in %3.</translation>
    </message>
    <message>
        <source>The membership in pictures</source>
        <translation>Die Mitgliedschaft in Bildern</translation>
    </message>
    <message>
        <source>%1, %2 since the beginning of %3.</source>
        <comment>8 joined, 3 left, a year</comment>
        <translation>%1, %2 seit Anfang %3.</translation>
    </message>
    <message>
        <source>Left or lapsed</source>
        <translation>Gegangen oder erloschen</translation>
    </message>
    <message>
        <source>%1 of subscriptions came in since %2, without gifts; nothing is outstanding.</source>
        <translation>%1 an Beiträgen sind seit %2 eingegangen, ohne Spenden; nichts steht aus.</translation>
    </message>
    <message>
        <source>%1 of subscriptions came in since %2, without gifts; %3 is still to be paid.</source>
        <translation>%1 an Beiträgen sind seit %2 eingegangen, ohne Spenden; %3 sind noch zu zahlen.</translation>
    </message>
    <message>
        <source>Paid since %1</source>
        <comment>a day</comment>
        <translation>Gezahlt seit %1</translation>
    </message>
    <message>
        <source>The years count those whose day of joining is known, in the category that they are in today: each year as it ended, this year as of today. Whose membership has lapsed for want of payment has left on that day.</source>
        <translation>Die Jahre zählen alle, deren Eintrittstag bekannt ist, in ihrer heutigen Kategorie: jedes Jahr an seinem Ende, dieses am heutigen Tag. Wessen Mitgliedschaft mangels Zahlung erloschen ist, gilt als an diesem Tag gegangen.</translation>
    </message>
</context>
<context>
    <name>MembershipDialogs</name>
    <message>
        <source>“%1” is no day. Write one day in each line.</source>
        <translation>„%1“ ist kein Datum. Bitte in jede Zeile ein Datum schreiben.</translation>
    </message>
    <message>
        <source>Add the usual categories</source>
        <translation>Die üblichen Mitgliedsarten hinzufügen</translation>
    </message>
    <message>
        <source>Added the usual categories. Give each its fee now.</source>
        <translation>Die üblichen Mitgliedsarten wurden hinzugefügt. Geben Sie jetzt jeder ihren Beitrag.</translation>
    </message>
    <message>
        <source>Add category</source>
        <translation>Mitgliedsart hinzufügen</translation>
    </message>
    <message>
        <source>No category is described yet</source>
        <translation>Noch keine Mitgliedsart ist beschrieben</translation>
    </message>
    <message>
        <source>A category says what a member pays for a year and whom the fee covers. The book needs them to know who owes what.</source>
        <translation>Eine Mitgliedsart sagt, was ein Mitglied im Jahr zahlt und für wen der Beitrag gilt. Das Buch braucht sie, um zu wissen, wer was zu zahlen hat.</translation>
    </message>
    <message>
        <source>Choose a category to see here what it says.</source>
        <translation>Wählen Sie eine Mitgliedsart, um hier zu sehen, was sie besagt.</translation>
    </message>
    <message>
        <source>Edit category</source>
        <translation>Mitgliedsart bearbeiten</translation>
    </message>
    <message>
        <source>Who may be in it</source>
        <translation>Wer dazugehören kann</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Nothing for members who pay no fee, such as honorary ones.</source>
        <translation>Nichts bei Mitgliedern ohne Beitrag, etwa Ehrenmitgliedern.</translation>
    </message>
    <message>
        <source>For guests of a year and the like: the membership ends by itself so long after joining.</source>
        <translation>Für Gäste auf ein Jahr und Ähnliches: Die Mitgliedschaft endet so lange nach dem Beitritt von selbst.</translation>
    </message>
    <message>
        <source>Only where members get no more for it than the tax office allows, and never for a body.</source>
        <translation>Nur wo Mitglieder dafür nicht mehr erhalten, als das Finanzamt erlaubt, und nie bei einer Körperschaft.</translation>
    </message>
    <message>
        <source>Categories and fees</source>
        <translation>Mitgliedsarten und Beiträge</translation>
    </message>
    <message>
        <source>Begin with the usual categories</source>
        <translation>Mit den üblichen Mitgliedsarten beginnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Only the day and the month count.</source>
        <translation>Nur Tag und Monat zählen.</translation>
    </message>
    <message>
        <source>Only the day and the month count. Leave it empty if there is no such rule.</source>
        <translation>Nur Tag und Monat zählen. Lassen Sie es leer, wenn es keine solche Regel gibt.</translation>
    </message>
    <message>
        <source>One day in each line, also those to come.</source>
        <translation>In jeder Zeile ein Datum, auch künftige.</translation>
    </message>
    <message>
        <source>Counted from the day on which the subscription falls due.</source>
        <translation>Gezählt ab dem Tag, an dem der Beitrag fällig wird.</translation>
    </message>
    <message>
        <source>Counted from the same day. Twelve in most associations.</source>
        <translation>Ab demselben Tag gezählt. In den meisten Vereinen zwölf.</translation>
    </message>
    <message>
        <source>When nobody has paid</source>
        <translation>Wenn niemand gezahlt hat</translation>
    </message>
    <message>
        <source>Membership year</source>
        <translation>Mitgliedsjahr</translation>
    </message>
    <message>
        <source>Save the membership year</source>
        <translation>Mitgliedsjahr speichern</translation>
    </message>
    <message>
        <source>From this the book knows by itself who is paid up, due, overdue or lapsed.</source>
        <translation>Daraus weiß das Buch von selbst, wessen Beitrag bezahlt, fällig, überfällig oder erloschen ist.</translation>
    </message>
    <message>
        <source>Change the membership year</source>
        <translation>Mitgliedsjahr ändern</translation>
    </message>
    <message>
        <source>Changed the membership year.</source>
        <translation>Das Mitgliedsjahr wurde geändert.</translation>
    </message>
    <message>
        <source>Add Gift Aid declaration</source>
        <translation>Gift-Aid-Erklärung hinzufügen</translation>
    </message>
    <message>
        <source>Edit Gift Aid declaration</source>
        <translation>Gift-Aid-Erklärung bearbeiten</translation>
    </message>
    <message>
        <source>When it ends</source>
        <translation>Wann sie endet</translation>
    </message>
    <message>
        <source>Empty: from the day of the declaration. It can reach back four years at most.</source>
        <translation>Leer: ab dem Tag der Erklärung. Sie kann höchstens vier Jahre zurückreichen.</translation>
    </message>
    <message>
        <source>Keep the paper until six years after the last gift that was claimed on.</source>
        <translation>Bewahren Sie das Papier bis sechs Jahre nach der letzten Spende auf, für die etwas erstattet wurde.</translation>
    </message>
</context>
<context>
    <name>MembershipYear</name>
    <message>
        <source>Membership year</source>
        <translation>Mitgliedsjahr</translation>
    </message>
    <message>
        <source>Membership years</source>
        <translation>Mitgliedsjahre</translation>
    </message>
    <message>
        <source>The year runs</source>
        <translation>Das Jahr läuft</translation>
    </message>
    <message>
        <source>from the same day for all</source>
        <translation>für alle vom selben Tag an</translation>
    </message>
    <message>
        <source>from each member&apos;s day of joining</source>
        <translation>vom Beitrittstag jedes Mitglieds an</translation>
    </message>
    <message>
        <source>from one annual general meeting to the next</source>
        <translation>von einer Jahresversammlung zur nächsten</translation>
    </message>
    <message>
        <source>First day of the year</source>
        <translation>Erster Tag des Jahres</translation>
    </message>
    <message>
        <source>Who joins from this day has paid for the next year too</source>
        <translation>Wer ab diesem Tag beitritt, hat auch für das nächste Jahr gezahlt</translation>
    </message>
    <message>
        <source>Annual general meetings</source>
        <translation>Jahresversammlungen</translation>
    </message>
    <message>
        <source>Overdue after so many months</source>
        <translation>Überfällig nach so vielen Monaten</translation>
    </message>
    <message>
        <source>Lapsed after so many months</source>
        <translation>Erloschen nach so vielen Monaten</translation>
    </message>
    <message>
        <source>A membership cannot lapse before its subscription is overdue. Please check both.</source>
        <translation>Eine Mitgliedschaft kann nicht erlöschen, bevor ihr Beitrag überfällig ist. Bitte beide prüfen.</translation>
    </message>
    <message>
        <source>Please write the day of at least one annual general meeting first, the last one for example.</source>
        <translation>Bitte zuerst den Tag wenigstens einer Mitgliederversammlung schreiben, zum Beispiel der letzten.</translation>
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
        <translation>Kein anderes Buch war geöffnet</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>New book...</source>
        <translation>Neues Buch...</translation>
    </message>
    <message>
        <source>Open a book...</source>
        <translation>Buch öffnen...</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open the sample committee</source>
        <translation>Beispielverein öffnen</translation>
    </message>
    <message>
        <source>Save a copy...</source>
        <translation>Kopie speichern...</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Restore a backup...</source>
        <translation>Sicherung wiederherstellen...</translation>
    </message>
    <message>
        <source>Import a list...</source>
        <translation>Liste importieren...</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>%1...</source>
        <comment>what is exported</comment>
        <translation>%1...</translation>
    </message>
    <message>
        <source>Print this page...</source>
        <translation>Diese Seite drucken...</translation>
    </message>
    <message>
        <source>Close the book</source>
        <translation>Buch schließen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Auf dieser Seite suchen</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>As the system is</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Normale Schrift</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Nächster Teil des Fensters</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Extras</translation>
    </message>
    <message>
        <source>Check the book</source>
        <translation>Buch prüfen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>Hilfe zu dieser Seite</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>About Twinbook</source>
        <translation>Über Twinbook</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Nothing on this page can be printed</source>
        <translation>Auf dieser Seite gibt es nichts zu drucken</translation>
    </message>
    <message>
        <source>Rates and limits...</source>
        <translation>Sätze und Grenzen ...</translation>
    </message>
</context>
<context>
    <name>MergePlan</name>
    <message>
        <source>would be lost otherwise</source>
        <translation>ginge sonst verloren</translation>
    </message>
    <message>
        <source>This is one and the same entry. Please choose two.</source>
        <translation>Das ist ein und derselbe Eintrag. Bitte wählen Sie zwei.</translation>
    </message>
    <message>
        <source>One of the two is no longer in the book: it has been removed.</source>
        <translation>Einer der beiden Einträge steht nicht mehr im Buch: Er wurde entfernt.</translation>
    </message>
    <message>
        <source>Merge %1 and %2</source>
        <translation>%1 und %2 zusammenführen</translation>
    </message>
    <message>
        <source>What belongs to the second one goes over to the one that stays: %1.</source>
        <translation>Was zum zweiten Eintrag gehört, geht auf den über, der bleibt: %1.</translation>
    </message>
    <message>
        <source>what both say</source>
        <translation>was beide sagen</translation>
    </message>
    <message>
        <source>said by one of them</source>
        <translation>sagt einer von beiden</translation>
    </message>
    <message>
        <source>the earlier day</source>
        <translation>der frühere Tag</translation>
    </message>
    <message>
        <source>the later day</source>
        <translation>der spätere Tag</translation>
    </message>
    <message>
        <source>the fuller one</source>
        <translation>das Ausführlichere</translation>
    </message>
    <message>
        <source>changed last</source>
        <translation>zuletzt geändert</translation>
    </message>
</context>
<context>
    <name>MissedMeetings</name>
    <message numerus="yes">
        <source>%1 has missed %n meetings in a row.</source>
        <translation>
            <numerusform>%1 hat %n Sitzung in Folge versäumt.</numerusform>
            <numerusform>%1 hat %n Sitzungen in Folge versäumt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By the constitution, whoever misses %n leaves the committee.</source>
        <translation>
            <numerusform>Nach der Satzung scheidet aus dem Vorstand aus, wer %n versäumt.</numerusform>
            <numerusform>Nach der Satzung scheidet aus dem Vorstand aus, wer %n versäumt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By the constitution, whoever misses %n leaves the committee: a word in time may help.</source>
        <translation>
            <numerusform>Nach der Satzung scheidet aus dem Vorstand aus, wer %n versäumt: Ein Wort zur rechten Zeit kann helfen.</numerusform>
            <numerusform>Nach der Satzung scheidet aus dem Vorstand aus, wer %n versäumt: Ein Wort zur rechten Zeit kann helfen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NilReturn</name>
    <message>
        <source>Nil return</source>
        <translation>Fehlanzeige</translation>
    </message>
    <message>
        <source>Nil returns</source>
        <translation>Fehlanzeigen</translation>
    </message>
    <message>
        <source>On our side</source>
        <translation>Auf unserer Seite</translation>
    </message>
    <message>
        <source>Nothing of</source>
        <translation>Nichts an</translation>
    </message>
    <message>
        <source>gifts</source>
        <translation>Geschenken</translation>
    </message>
    <message>
        <source>hospitality</source>
        <translation>Bewirtung</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Time as written</source>
        <translation>Zeitraum wie geschrieben</translation>
    </message>
    <message>
        <source>Taken from the register</source>
        <translation>Übernommen aus dem Register</translation>
    </message>
    <message>
        <source>Known again by</source>
        <translation>Wiedererkannt an</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
</context>
<context>
    <name>Nominee</name>
    <message>
        <source>Nominee</source>
        <translation>Vertreter</translation>
    </message>
    <message>
        <source>Nominees</source>
        <translation>Vertreter</translation>
    </message>
    <message>
        <source>Acts for</source>
        <translation>Vertritt</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Please say who it is. Somebody who is not in the book yet is added under Persons first.</source>
        <translation>Bitte sagen Sie, wer es ist. Wer noch nicht im Buch steht, wird zuerst unter Personen hinzugefügt.</translation>
    </message>
    <message>
        <source>This is before the first day. Please check both dates.</source>
        <translation>Das liegt vor dem ersten Tag. Bitte prüfen Sie beide Daten.</translation>
    </message>
    <message>
        <source>This person is a nominee already.</source>
        <translation>Diese Person ist schon Vertreter.</translation>
    </message>
    <message>
        <source>The membership of %1 allows no nominees. Their number is said in the category of membership.</source>
        <translation>Die Mitgliedschaft von %1 erlaubt keine Vertreter. Ihre Zahl steht in der Mitgliedsart.</translation>
    </message>
    <message numerus="yes">
        <source>The membership of %1 allows %n nominees, and there are as many already: say first until when one of them was.</source>
        <translation>
            <numerusform>Die Mitgliedschaft von %1 erlaubt %n Vertreter, und es gibt schon einen: Sagen Sie zuerst, bis wann er es war.</numerusform>
            <numerusform>Die Mitgliedschaft von %1 erlaubt %n Vertreter, und so viele gibt es schon: Sagen Sie zuerst, bis wann einer es war.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotSame</name>
    <message>
        <source>two entries that look alike</source>
        <translation>zwei ähnliche Einträge</translation>
    </message>
    <message>
        <source>Pair that is not the same</source>
        <translation>Verschiedenes Paar</translation>
    </message>
    <message>
        <source>Pairs that are not the same</source>
        <translation>Verschiedene Paare</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>Art des Eintrags</translation>
    </message>
    <message>
        <source>First entry</source>
        <translation>Erster Eintrag</translation>
    </message>
    <message>
        <source>Second entry</source>
        <translation>Zweiter Eintrag</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
</context>
<context>
    <name>Ods</name>
    <message>
        <source>This spreadsheet is damaged or protected by a password. Open it in your spreadsheet program and save it without a password.</source>
        <translation>Diese Tabelle ist beschädigt oder durch ein Kennwort geschützt. Öffnen Sie sie im Tabellenprogramm und speichern Sie sie ohne Kennwort.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>As the system is</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
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
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>school</source>
        <translation>Schule</translation>
    </message>
    <message>
        <source>club or society</source>
        <translation>Verein</translation>
    </message>
    <message>
        <source>firm</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>council</source>
        <translation>Stadtverwaltung</translation>
    </message>
    <message>
        <source>church or faith group</source>
        <translation>Religionsgemeinschaft</translation>
    </message>
    <message>
        <source>charity</source>
        <translation>gemeinnützige Einrichtung</translation>
    </message>
    <message>
        <source>other</source>
        <translation>anderes</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Ansprechperson</translation>
    </message>
    <message>
        <source>Post of the contact</source>
        <translation>Funktion der Ansprechperson</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>PLZ</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>What they offer</source>
        <translation>Was sie beiträgt</translation>
    </message>
    <message>
        <source>Membership category</source>
        <translation>Mitgliedsart</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>Mitglied seit</translation>
    </message>
    <message>
        <source>Paid until</source>
        <translation>Bezahlt bis</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Ausgetreten am</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Offer a venue</source>
        <translation>Bieten einen Raum</translation>
    </message>
    <message>
        <source>Sponsor the twinning</source>
        <translation>Fördern die Partnerschaft mit Geld</translation>
    </message>
    <message>
        <source>Offer knowledge or services</source>
        <translation>Bieten Fachwissen oder Dienste</translation>
    </message>
    <message>
        <source>Find hosts among their people</source>
        <translation>Finden Gastfamilien in ihren Reihen</translation>
    </message>
    <message>
        <source>Offer something else</source>
        <translation>Bieten etwas anderes</translation>
    </message>
</context>
<context>
    <name>OrganisationCheck</name>
    <message>
        <source>Please give the organisation a name.</source>
        <translation>Bitte geben Sie der Organisation einen Namen.</translation>
    </message>
    <message>
        <source>This does not look like the address of a website. It should look like www.example.org.</source>
        <translation>Das sieht nicht nach der Adresse einer Website aus. Sie sollte aussehen wie www.example.org.</translation>
    </message>
    <message>
        <source>This is before the day of joining. Please check both dates.</source>
        <translation>Das liegt vor dem Tag des Eintritts. Bitte prüfen Sie beide Daten.</translation>
    </message>
</context>
<context>
    <name>OrganisationContact</name>
    <message>
        <source>contact person</source>
        <translation>Ansprechpartner</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Ansprechpartner</translation>
    </message>
    <message>
        <source>Contact persons</source>
        <translation>Ansprechpartner</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Their role there</source>
        <translation>Aufgabe dort</translation>
    </message>
    <message>
        <source>Contact since</source>
        <translation>Ansprechpartner seit</translation>
    </message>
    <message>
        <source>Contact until</source>
        <translation>Ansprechpartner bis</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
</context>
<context>
    <name>OrganisationContactCheck</name>
    <message>
        <source>Please say who it is. Somebody who is not in the book yet is added under Persons first.</source>
        <translation>Bitte sagen Sie, wer es ist. Wer noch nicht im Buch steht, wird zuerst unter Personen hinzugefügt.</translation>
    </message>
    <message>
        <source>This is before the first day. Please check both dates.</source>
        <translation>Das liegt vor dem ersten Tag. Bitte prüfen Sie beide Daten.</translation>
    </message>
</context>
<context>
    <name>OrganisationImport</name>
    <message numerus="yes">
        <source>%n columns are left out, as their headings are not known: %1.</source>
        <translation>
            <numerusform>%n Spalte wird weggelassen, weil ihre Überschrift nicht bekannt ist: %1.</numerusform>
            <numerusform>%n Spalten werden weggelassen, weil ihre Überschriften nicht bekannt sind: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not understood as “%2”. It is kept in the notes.</source>
        <translation>„%1“ wird nicht als „%2“ verstanden. Es bleibt in den Notizen.</translation>
    </message>
    <message>
        <source>This line names no organisation, so it is left out.</source>
        <translation>Diese Zeile nennt keine Organisation, deshalb wird sie weggelassen.</translation>
    </message>
    <message>
        <source>This file looks like a bank statement, not a list of organisations; nothing was taken over.</source>
        <translation>Diese Datei sieht nach einem Kontoauszug aus, nicht nach einer Liste von Organisationen; es wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>This list has headings but no line beneath them, so there is nothing to take over.</source>
        <translation>Diese Liste hat Überschriften, aber keine Zeile darunter, also gibt es nichts zu übernehmen.</translation>
    </message>
    <message>
        <source>None of the columns is known to hold the names of organisations, which this list needs.</source>
        <translation>Von keiner Spalte ist bekannt, dass in ihr die Namen von Organisationen stehen, die diese Liste braucht.</translation>
    </message>
    <message>
        <source>Say which column holds them; on the command line: --map name=&quot;%1&quot;.</source>
        <translation>Sagen Sie, in welcher Spalte sie stehen; auf der Befehlszeile: --map name=&quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Say of the columns what they hold.</source>
        <translation>Sagen Sie, was in den Spalten steht.</translation>
    </message>
    <message>
        <source>The list was not read to its end, and nothing was changed.</source>
        <translation>Die Liste wurde nicht zu Ende gelesen, und nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
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
        <translation>Bevölkerung</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Gemeinden</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Auch genannt</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Bezirk</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Its place on the map is known</source>
        <translation>Ihre Lage auf der Karte ist bekannt</translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation>Einwohner</translation>
    </message>
    <message>
        <source>Language of letters</source>
        <translation>Sprache der Briefe</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Our own community</source>
        <translation>Unsere eigene Gemeinde</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Please write the name of the community.</source>
        <translation>Bitte schreiben Sie den Namen der Gemeinde.</translation>
    </message>
    <message>
        <source>A latitude lies between -90 and 90 degrees.</source>
        <translation>Ein Breitengrad liegt zwischen -90 und 90 Grad.</translation>
    </message>
    <message>
        <source>A longitude lies between -180 and 180 degrees.</source>
        <translation>Ein Längengrad liegt zwischen -180 und 180 Grad.</translation>
    </message>
    <message>
        <source>The number of inhabitants cannot be below nought.</source>
        <translation>Die Zahl der Einwohner kann nicht unter null liegen.</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht gesagt</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Tschechisch</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Ungarisch</translation>
    </message>
    <message>
        <source>another language</source>
        <translation>eine andere Sprache</translation>
    </message>
    <message>
        <source>twinning charter</source>
        <translation>Partnerschaftsurkunde</translation>
    </message>
    <message>
        <source>friendship agreement</source>
        <translation>Freundschaftsvertrag</translation>
    </message>
    <message>
        <source>memorandum of understanding</source>
        <translation>Absichtserklärung</translation>
    </message>
    <message>
        <source>project for a time</source>
        <translation>Projekt auf Zeit</translation>
    </message>
    <message>
        <source>informal link</source>
        <translation>lose Verbindung</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>exploring</source>
        <translation>in Anbahnung</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>dormant</source>
        <translation>ruhend</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>ausgesetzt</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>the whole community</source>
        <translation>die ganze Gemeinde</translation>
    </message>
    <message>
        <source>schools</source>
        <translation>Schulen</translation>
    </message>
    <message>
        <source>clubs and societies</source>
        <translation>Vereine</translation>
    </message>
    <message>
        <source>hospitals</source>
        <translation>Krankenhäuser</translation>
    </message>
    <message>
        <source>fire brigades</source>
        <translation>Feuerwehren</translation>
    </message>
    <message>
        <source>churches</source>
        <translation>Kirchen</translation>
    </message>
    <message>
        <source>others</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Partnerschaft</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Partnerschaften</translation>
    </message>
    <message>
        <source>Name of the link</source>
        <translation>Name der Partnerschaft</translation>
    </message>
    <message>
        <source>On our side</source>
        <translation>Auf unserer Seite</translation>
    </message>
    <message>
        <source>Partner community</source>
        <translation>Partnergemeinde</translation>
    </message>
    <message>
        <source>Kind of link</source>
        <translation>Art der Partnerschaft</translation>
    </message>
    <message>
        <source>Who is linked</source>
        <translation>Wer verbunden ist</translation>
    </message>
    <message>
        <source>Since the year</source>
        <translation>Seit dem Jahr</translation>
    </message>
    <message>
        <source>Since the day</source>
        <translation>Seit dem Tag</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Why it stands so</source>
        <translation>Warum es so steht</translation>
    </message>
    <message>
        <source>Recognised by the council</source>
        <translation>Vom Rat anerkannt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Grew out of the link</source>
        <translation>Hervorgegangen aus</translation>
    </message>
    <message>
        <source>Where this is known from</source>
        <translation>Woher das bekannt ist</translation>
    </message>
    <message>
        <source>Last checked on</source>
        <translation>Zuletzt geprüft am</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Ansprechperson</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Ansprechpersonen</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>Person in the book</source>
        <translation>Person im Buch</translation>
    </message>
    <message>
        <source>Please say with which community the link is.</source>
        <translation>Bitte sagen Sie, mit welcher Gemeinde die Partnerschaft besteht.</translation>
    </message>
    <message>
        <source>A community cannot be linked with itself.</source>
        <translation>Eine Gemeinde kann nicht mit sich selbst verbunden sein.</translation>
    </message>
    <message>
        <source>Please write the year with four figures, such as 1978.</source>
        <translation>Bitte schreiben Sie das Jahr mit vier Ziffern, etwa 1978.</translation>
    </message>
    <message>
        <source>The year and the day on which the link began do not agree.</source>
        <translation>Jahr und Tag des Beginns der Partnerschaft stimmen nicht überein.</translation>
    </message>
    <message>
        <source>The link ends before it begins.</source>
        <translation>Die Partnerschaft endet, bevor sie beginnt.</translation>
    </message>
    <message>
        <source>A link cannot have grown out of itself.</source>
        <translation>Eine Partnerschaft kann nicht aus sich selbst hervorgegangen sein.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Dieser Tag kommt erst noch.</translation>
    </message>
    <message>
        <source>Please write the name of the contact or of the organisation.</source>
        <translation>Bitte schreiben Sie den Namen des Kontakts oder der Organisation.</translation>
    </message>
    <message>
        <source>Please choose the link that this contact belongs to.</source>
        <translation>Bitte wählen Sie die Partnerschaft, zu der dieser Kontakt gehört.</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Breitengrad</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Längengrad</translation>
    </message>
    <message>
        <source>Latitude and longitude</source>
        <translation>Breiten- und Längengrad</translation>
    </message>
    <message>
        <source>Please write latitude and longitude in degrees, such as 51.92, 10.33, or leave this empty.</source>
        <translation>Bitte schreiben Sie Breiten- und Längengrad in Grad, etwa 51.92, 10.33, oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Please write the name of the partner community.</source>
        <translation>Bitte schreiben Sie den Namen der Partnergemeinde.</translation>
    </message>
    <message>
        <source>Please write a year, such as 1974, or a whole day.</source>
        <translation>Bitte schreiben Sie ein Jahr, etwa 1974, oder einen ganzen Tag.</translation>
    </message>
    <message>
        <source>Please write who is linked, such as “Town School and Collège Jean-Moulin”.</source>
        <translation>Bitte schreiben Sie, wer verbunden ist, etwa „Stadtschule und Collège Jean-Moulin“.</translation>
    </message>
    <message>
        <source>The book has this link already. Change that one instead.</source>
        <translation>Diese Partnerschaft steht schon im Buch. Ändern Sie lieber diese.</translation>
    </message>
    <message>
        <source>%1 is your own community already; there can be but one.</source>
        <translation>%1 ist schon Ihre eigene Gemeinde; es kann nur eine geben.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is one end of %n links. Remove these first.</source>
        <translation>
            <numerusform>%1 gehört zu %n Partnerschaft. Entfernen Sie diese zuerst.</numerusform>
            <numerusform>%1 gehört zu %n Partnerschaften. Entfernen Sie diese zuerst.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartnershipsArea</name>
    <message>
        <source>Partnerships</source>
        <translation>Partnerschaften</translation>
    </message>
    <message>
        <source>A list of links between communities</source>
        <translation>Eine Liste von Partnerschaften</translation>
    </message>
    <message>
        <source>Twin towns kept in a spreadsheet, a CSV file or a JSON file: your own or those of a whole country.</source>
        <translation>Partnerstädte in einer Tabelle, einer CSV- oder JSON-Datei: Ihre eigenen oder die eines ganzen Landes.</translation>
    </message>
</context>
<context>
    <name>PartnershipsDue</name>
    <message>
        <source>The link “%1” will be %2 years old on %3.</source>
        <translation>Die Partnerschaft „%1“ wird am %3 %2 Jahre alt.</translation>
    </message>
    <message>
        <source>The link “%1” will be %2 years old in %3.</source>
        <translation>Die Partnerschaft „%1“ wird im Jahr %3 %2 Jahre alt.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody has made sure of %n links for more than %1 months.</source>
        <translation>
            <numerusform>%n Partnerschaft hat seit mehr als %1 Monaten niemand überprüft.</numerusform>
            <numerusform>%n Partnerschaften hat seit mehr als %1 Monaten niemand überprüft.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has made sure of the link “%1” for more than %2 months.</source>
        <translation>Die Partnerschaft „%1“ hat seit mehr als %2 Monaten niemand überprüft.</translation>
    </message>
</context>
<context>
    <name>PartnershipsPage</name>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
</context>
<context>
    <name>PartnershipsQuery</name>
    <message numerus="yes">
        <source>Show all %n links</source>
        <translation>
            <numerusform>%n Partnerschaft zeigen</numerusform>
            <numerusform>Alle %n Partnerschaften zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n communities</source>
        <translation>
            <numerusform>%n Gemeinde zeigen</numerusform>
            <numerusform>Alle %n Gemeinden zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n contacts</source>
        <translation>
            <numerusform>%n Kontakt zeigen</numerusform>
            <numerusform>Alle %n Kontakte zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Next anniversary</source>
        <translation>Nächstes Jubiläum</translation>
    </message>
    <message>
        <source>All links</source>
        <translation>Alle Partnerschaften</translation>
    </message>
    <message>
        <source>Our own links</source>
        <translation>Unsere eigenen</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Dormant or suspended</source>
        <translation>Ruhend oder ausgesetzt</translation>
    </message>
    <message>
        <source>Being explored</source>
        <translation>In Anbahnung</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Anniversary this year or next</source>
        <translation>Jubiläum in diesem oder dem nächsten Jahr</translation>
    </message>
    <message>
        <source>Of whole communities</source>
        <translation>Von ganzen Gemeinden</translation>
    </message>
    <message>
        <source>Of schools, clubs and others</source>
        <translation>Von Schulen, Vereinen und anderen</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Partnerschaften</translation>
    </message>
    <message>
        <source>All communities</source>
        <translation>Alle Gemeinden</translation>
    </message>
    <message>
        <source>Our partners</source>
        <translation>Unsere Partner</translation>
    </message>
    <message>
        <source>Our own</source>
        <translation>Unsere eigene</translation>
    </message>
    <message>
        <source>Place on the map not known</source>
        <translation>Lage auf der Karte nicht bekannt</translation>
    </message>
    <message>
        <source>Country not known</source>
        <translation>Land nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>%n links</source>
        <translation>
            <numerusform>%n Partnerschaft</numerusform>
            <numerusform>%n Partnerschaften</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n countries</source>
        <translation>
            <numerusform>%n Land</numerusform>
            <numerusform>%n Länder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active</source>
        <comment>links</comment>
        <translation>
            <numerusform>%n aktiv</numerusform>
            <numerusform>%n aktiv</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PayerFinder</name>
    <message>
        <source>Please write who paid.</source>
        <translation>Bitte schreiben, wer gezahlt hat.</translation>
    </message>
    <message>
        <source>Nobody in the book is called “%1”.</source>
        <translation>Niemand im Buch heißt „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” could be %n people, such as %2.</source>
        <translation>
            <numerusform>„%1“ kann %n Person sein, zum Beispiel %2.</numerusform>
            <numerusform>„%1“ können %n Personen sein, zum Beispiel %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has the member number “%1”, though “%2” stands beside it. Please check both.</source>
        <translation>Niemand hat die Mitgliedsnummer „%1“, neben der „%2“ steht. Bitte prüfen Sie beides.</translation>
    </message>
    <message>
        <source>“%1” is the member number of %2, but “%3” stands beside it. Please check both.</source>
        <translation>„%1“ ist die Mitgliedsnummer von %2, aber daneben steht „%3“. Bitte prüfen Sie beides.</translation>
    </message>
</context>
<context>
    <name>Payment</name>
    <message>
        <source>Payment of %1 of %2</source>
        <translation>Zahlung von %1 vom %2</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Gezahlt am</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Gezahlt von</translation>
    </message>
    <message>
        <source>Paid by the organisation</source>
        <translation>Gezahlt von der Organisation</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>bar</translation>
    </message>
    <message>
        <source>cheque</source>
        <translation>Scheck</translation>
    </message>
    <message>
        <source>bank transfer</source>
        <translation>Überweisung</translation>
    </message>
    <message>
        <source>standing order</source>
        <translation>Dauerauftrag</translation>
    </message>
    <message>
        <source>card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>erlassen</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Verwendungszweck</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>Quittungsnummer</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Gift Aid declaration of %1</source>
        <translation>Gift-Aid-Erklärung vom %1</translation>
    </message>
    <message>
        <source>Nominee</source>
        <translation>Vertreter</translation>
    </message>
    <message>
        <source>Please write the day on which it was paid.</source>
        <translation>Bitte den Tag der Zahlung schreiben.</translation>
    </message>
    <message>
        <source>This day is still to come. Please check the year.</source>
        <translation>Dieser Tag liegt noch in der Zukunft. Bitte das Jahr prüfen.</translation>
    </message>
    <message>
        <source>Please say who paid: a person or an organisation.</source>
        <translation>Bitte sagen, wer gezahlt hat: eine Person oder eine Organisation.</translation>
    </message>
    <message>
        <source>What was waived brought no money: the amount is 0.00.</source>
        <translation>Ein Erlass bringt kein Geld: Der Betrag ist 0,00.</translation>
    </message>
    <message>
        <source>Please write the amount that was paid.</source>
        <translation>Bitte den gezahlten Betrag schreiben.</translation>
    </message>
    <message>
        <source>Please say who declared it.</source>
        <translation>Bitte sagen, wer sie abgegeben hat.</translation>
    </message>
    <message>
        <source>Please write the day of the declaration.</source>
        <translation>Bitte den Tag der Erklärung schreiben.</translation>
    </message>
    <message>
        <source>A declaration can reach back four years at most. Please check the day.</source>
        <translation>Eine Erklärung kann höchstens vier Jahre zurückreichen. Bitte den Tag prüfen.</translation>
    </message>
    <message>
        <source>This is before the declaration. Please check both days.</source>
        <translation>Das liegt vor der Erklärung. Bitte beide Tage prüfen.</translation>
    </message>
    <message>
        <source>This day is long past. Please check the year.</source>
        <translation>Dieser Tag liegt lange zurück. Bitte das Jahr prüfen.</translation>
    </message>
    <message>
        <source>This is more than a million. Please check the amount.</source>
        <translation>Das ist mehr als eine Million. Bitte den Betrag prüfen.</translation>
    </message>
</context>
<context>
    <name>PaymentDetail</name>
    <message>
        <source>: a gift of %1</source>
        <translation>: eine Spende von %1</translation>
    </message>
    <message>
        <source>: %1 until %2</source>
        <comment>Family, a day</comment>
        <translation>: %1 bis %2</translation>
    </message>
    <message>
        <source>: %1 until %2, %3</source>
        <comment>Family, a day, an amount</comment>
        <translation>: %1 bis %2, %3</translation>
    </message>
    <message>
        <source>: part of %1 until %2, %3</source>
        <comment>Family, a day, an amount</comment>
        <translation>: ein Teil von %1 bis %2, %3</translation>
    </message>
    <message>
        <source>%1, paid by %2</source>
        <comment>a day, a name</comment>
        <translation>%1, gezahlt von %2</translation>
    </message>
    <message>
        <source>What it paid for</source>
        <translation>Wofür gezahlt wurde</translation>
    </message>
    <message>
        <source>How it came in</source>
        <translation>Wie gezahlt wurde</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Zu zahlen</translation>
    </message>
    <message>
        <source>%1 of %2, until %3</source>
        <comment>two amounts, a day</comment>
        <translation>%1 von %2, bis %3</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <comment>an amount, a day</comment>
        <translation>%1, bis %2</translation>
    </message>
    <message>
        <source>Gift Aid</source>
        <translation>Gift Aid</translation>
    </message>
    <message>
        <source>declared on %1, cancelled on %2</source>
        <translation>erklärt am %1, widerrufen am %2</translation>
    </message>
    <message>
        <source>declared on %1</source>
        <translation>erklärt am %1</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>Erinnert</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day, by letter</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>, claimed on %1 by the small donations scheme</source>
        <translation>, beantragt am %1 über die Regelung für kleine Spenden</translation>
    </message>
    <message>
        <source>, claimed on %1 by Gift Aid</source>
        <translation>, beantragt am %1 über Gift Aid</translation>
    </message>
</context>
<context>
    <name>PaymentShare</name>
    <message>
        <source>Part of a payment</source>
        <translation>Teil einer Zahlung</translation>
    </message>
    <message>
        <source>Parts of payments</source>
        <translation>Teile von Zahlungen</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>subscription</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>gift</source>
        <translation>Spende</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Mitgliedschaft</translation>
    </message>
    <message>
        <source>Pays until</source>
        <translation>Zahlt bis</translation>
    </message>
    <message>
        <source>Had paid until</source>
        <translation>Hatte gezahlt bis</translation>
    </message>
    <message>
        <source>The year is paid in full</source>
        <translation>Das Jahr ist voll bezahlt</translation>
    </message>
    <message>
        <source>Tax claimed back on</source>
        <translation>Steuer zurückgefordert am</translation>
    </message>
    <message>
        <source>Claimed by</source>
        <translation>Beantragt über</translation>
    </message>
    <message>
        <source>Gift Aid</source>
        <translation>Gift Aid</translation>
    </message>
    <message>
        <source>small donations scheme</source>
        <translation>Regelung für kleine Spenden</translation>
    </message>
</context>
<context>
    <name>PaymentsImport</name>
    <message>
        <source>Who paid</source>
        <translation>Wer gezahlt hat</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Member number</source>
        <translation>Mitgliedsnummer</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Gezahlt am</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Verwendungszweck</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>This list has headings but no line beneath them.</source>
        <translation>Diese Liste hat Überschriften, aber keine Zeile darunter.</translation>
    </message>
    <message>
        <source>No column is known to hold the amount. Call it “Amount”, or say which it is.</source>
        <translation>Keine Spalte ist als Betrag bekannt. Nennen Sie sie „Betrag“ oder sagen Sie, welche es ist.</translation>
    </message>
    <message>
        <source>No column is known to say who paid. Call it “Name”, or say which it is.</source>
        <translation>Keine Spalte sagt, wer gezahlt hat. Nennen Sie sie „Name“ oder sagen Sie, welche es ist.</translation>
    </message>
    <message>
        <source>“%1” is no amount in the association&apos;s currency.</source>
        <translation>„%1“ ist kein Betrag in der Währung des Vereins.</translation>
    </message>
    <message>
        <source>“%1” is no day.</source>
        <translation>„%1“ ist kein Datum.</translation>
    </message>
    <message>
        <source>(nobody known)</source>
        <translation>(niemand bekannt)</translation>
    </message>
    <message>
        <source>“%1” is no way of paying that the book knows; bank transfer is written down.</source>
        <translation>„%1“ ist keine Zahlungsart, die das Buch kennt; eingetragen wird Überweisung.</translation>
    </message>
    <message>
        <source>No fee is known for the category “%1”. Describe it among the categories and fees, then import this line again.</source>
        <translation>Für die Mitgliedsart „%1“ ist kein Beitrag bekannt. Beschreiben Sie sie bei den Arten und Beiträgen und importieren Sie diese Zeile noch einmal.</translation>
    </message>
    <message>
        <source>This is more than was due: the rest of %1 is written down as a gift.</source>
        <translation>Das ist mehr, als zu zahlen war: Der Rest von %1 wird als Spende eingetragen.</translation>
    </message>
    <message>
        <source>Which organisation paid</source>
        <translation>Welche Organisation gezahlt hat</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>Nummer der Quittung</translation>
    </message>
    <message>
        <source>“%1” would be %2, more than ten years ago. Please check the year.</source>
        <translation>„%1“ wäre der %2, vor über zehn Jahren. Bitte prüfen Sie das Jahr.</translation>
    </message>
</context>
<context>
    <name>PaymentsList</name>
    <message>
        <source>Edit payment</source>
        <translation>Zahlung bearbeiten</translation>
    </message>
    <message>
        <source>Payer and amount stay as they are: where they are wrong, remove the payment and enter it again.</source>
        <translation>Zahler und Betrag bleiben, wie sie sind: Wenn sie falsch sind, entfernen Sie die Zahlung und geben Sie sie neu ein.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n payments</source>
        <translation>
            <numerusform>%n Zahlung entfernen</numerusform>
            <numerusform>%n Zahlungen entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n payments; the members have paid until what they had before.</source>
        <translation>
            <numerusform>%n Zahlung entfernt; das Mitglied hat bis zu demselben Tag gezahlt wie vorher.</numerusform>
            <numerusform>%n Zahlungen entfernt; die Mitglieder haben bis zu denselben Tagen gezahlt wie vorher.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter payments</source>
        <translation>Zahlungen eingeben</translation>
    </message>
    <message>
        <source>Which payments</source>
        <translation>Welche Zahlungen</translation>
    </message>
    <message>
        <source>No payment is in the book yet</source>
        <translation>Noch keine Zahlung steht im Buch</translation>
    </message>
    <message>
        <source>Enter here what members pay: many at a time, from the cheques on the table or the bank&apos;s list. The book then knows who has paid until when, writes receipts and claims Gift Aid.</source>
        <translation>Geben Sie hier ein, was Mitglieder zahlen: viele auf einmal, nach den Schecks auf dem Tisch oder der Liste der Bank. Das Buch weiß dann, wer bis wann gezahlt hat, und schreibt Quittungen.</translation>
    </message>
    <message>
        <source>Choose a payment in the list to see here what it paid for.</source>
        <translation>Wählen Sie eine Zahlung in der Liste, um hier zu sehen, wofür sie war.</translation>
    </message>
</context>
<context>
    <name>PaymentsQuery</name>
    <message>
        <source>Pays until</source>
        <translation>Zahlt bis</translation>
    </message>
    <message>
        <source>Who paid</source>
        <translation>Wer gezahlt hat</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Mitgliedschaft</translation>
    </message>
    <message>
        <source>All payments</source>
        <translation>Alle Zahlungen</translation>
    </message>
    <message>
        <source>This calendar year</source>
        <translation>Dieses Kalenderjahr</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Die letzten 30 Tage</translation>
    </message>
    <message>
        <source>Parts of a fee</source>
        <translation>Teile eines Beitrags</translation>
    </message>
    <message>
        <source>With a gift</source>
        <translation>Mit einer Spende</translation>
    </message>
    <message>
        <source>In cash</source>
        <translation>Bar</translation>
    </message>
    <message>
        <source>By cheque</source>
        <translation>Mit Scheck</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Erlassen</translation>
    </message>
    <message>
        <source>%1 - %2</source>
        <comment>12 payments this year, an amount</comment>
        <translation>%1 - %2</translation>
    </message>
    <message numerus="yes">
        <source>%n payments this year</source>
        <translation>
            <numerusform>%n Zahlung in diesem Jahr</numerusform>
            <numerusform>%n Zahlungen in diesem Jahr</numerusform>
        </translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>In the book</source>
        <translation>Im Buch</translation>
    </message>
    <message>
        <source>part of %1</source>
        <comment>a day</comment>
        <translation>ein Teil von %1</translation>
    </message>
</context>
<context>
    <name>PeopleArea</name>
    <message>
        <source>Member list</source>
        <translation>Mitgliederliste</translation>
    </message>
    <message>
        <source>Every member by name, with address, telephone, e-mail and subscription.</source>
        <translation>Alle Mitglieder nach Namen, mit Anschrift, Telefon, E-Mail und Beitrag.</translation>
    </message>
    <message>
        <source>Age profile</source>
        <translation>Altersverteilung</translation>
    </message>
    <message>
        <source>How old the members are, as a picture and in figures.</source>
        <translation>Wie alt die Mitglieder sind, als Diagramm und in Zahlen.</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Gastfamilien</translation>
    </message>
    <message>
        <source>The households that host visitors, with their beds.</source>
        <translation>Die Haushalte, die Gäste aufnehmen, mit ihren Betten.</translation>
    </message>
    <message>
        <source>Subscriptions to be paid</source>
        <translation>Zu zahlende Beiträge</translation>
    </message>
    <message>
        <source>Whose subscription is due or overdue, and how to reach them.</source>
        <translation>Wessen Beitrag fällig oder überfällig ist, und wie man ihn erreicht.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>A list of people</source>
        <translation>Eine Liste von Personen</translation>
    </message>
    <message>
        <source>Members, their families and addresses from a spreadsheet, a CSV file or an address book (.vcf).</source>
        <translation>Mitglieder, ihre Familien und Anschriften aus einer Tabelle, einer CSV-Datei oder einem Adressbuch (.vcf).</translation>
    </message>
    <message>
        <source>An address book carries names, addresses, telephones, e-mails, birthdays, languages and memberships; hosting, diet, travel and emergency details stay in the book.</source>
        <translation>Ein Adressbuch enthält Namen, Anschriften, Telefonnummern, E-Mail-Adressen, Geburtstage, Sprachen und Mitgliedschaften; Angaben zu Gastgebern, Ernährung, Reisen und Notfällen bleiben im Buch.</translation>
    </message>
    <message>
        <source>Gift Aid schedule</source>
        <translation>Gift-Aid-Aufstellung</translation>
    </message>
    <message>
        <source>Subscriptions to renew</source>
        <translation>Zu erneuernde Beiträge</translation>
    </message>
    <message>
        <source>Who has to pay how much, one line for each fee.</source>
        <translation>Wer wie viel zu zahlen hat, eine Zeile für jeden Beitrag.</translation>
    </message>
    <message>
        <source>Lapsed memberships</source>
        <translation>Erloschene Mitgliedschaften</translation>
    </message>
    <message>
        <source>Members who have not paid for so long that their membership has lapsed.</source>
        <translation>Mitglieder, die so lange nicht gezahlt haben, dass ihre Mitgliedschaft erloschen ist.</translation>
    </message>
    <message>
        <source>Receipts of this year</source>
        <translation>Quittungen dieses Jahres</translation>
    </message>
    <message>
        <source>A receipt for each payment, to be signed.</source>
        <translation>Eine Quittung für jede Zahlung, zum Unterschreiben.</translation>
    </message>
    <message>
        <source>Gift Aid</source>
        <translation>Gift Aid</translation>
    </message>
    <message>
        <source>What can be claimed back from HMRC, what not and why.</source>
        <translation>Was vom britischen Finanzamt erstattet wird, was nicht und warum.</translation>
    </message>
    <message>
        <source>A list of payments</source>
        <translation>Eine Liste von Zahlungen</translation>
    </message>
    <message>
        <source>Subscriptions and gifts that came in, from the treasurer&apos;s sheet or the bank&apos;s list: who, how much, when.</source>
        <translation>Eingegangene Beiträge und Spenden, aus der Tabelle des Schatzmeisters oder der Liste der Bank: wer, wie viel, wann.</translation>
    </message>
    <message>
        <source>The membership in pictures</source>
        <translation>Die Mitgliedschaft in Bildern</translation>
    </message>
    <message>
        <source>Categories, joiners and leavers, subscriptions, places and ages.</source>
        <translation>Mitgliedsarten, Eintritte und Austritte, Beiträge, Orte und Alter.</translation>
    </message>
    <message>
        <source>Consents and checks</source>
        <translation>Einwilligungen und Nachweise</translation>
    </message>
    <message>
        <source>Who has agreed to what, and whose checks expire when.</source>
        <translation>Wer wozu zugestimmt hat und was wann abläuft.</translation>
    </message>
    <message>
        <source>Young people</source>
        <translation>Junge Leute</translation>
    </message>
    <message>
        <source>Former exchange pupils and junior members, and where they went.</source>
        <translation>Frühere Austauschschüler und junge Mitglieder, und wohin sie gingen.</translation>
    </message>
    <message>
        <source>A list of organisations</source>
        <translation>Eine Liste von Organisationen</translation>
    </message>
    <message>
        <source>Schools, clubs, firms and councils from a spreadsheet or a CSV file.</source>
        <translation>Schulen, Vereine, Firmen und Gemeinden aus einer Tabelle oder einer CSV-Datei.</translation>
    </message>
    <message>
        <source>small gifts stand together in one line of a Gift Aid schedule</source>
        <translation>kleine Spenden stehen in einer Zeile der Gift-Aid-Aufstellung zusammen</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiketten</translation>
    </message>
    <message>
        <source>Labels for reminders</source>
        <translation>Etiketten für Erinnerungen</translation>
    </message>
    <message>
        <source>A letter to each household or organisation that owes a subscription, in its own language.</source>
        <translation>Ein Brief an jeden Haushalt und jede Organisation mit offenem Beitrag, in der eigenen Sprache.</translation>
    </message>
    <message>
        <source>the Gift Aid schedule is sent: the next one leaves these gifts out</source>
        <translation>die Gift-Aid-Aufstellung ist abgeschickt: Die nächste lässt diese Spenden aus</translation>
    </message>
</context>
<context>
    <name>PeopleCharts</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>The age of no member is known yet.</source>
        <translation>Von keinem Mitglied ist das Alter bekannt.</translation>
    </message>
    <message>
        <source>No member is 65 or over</source>
        <translation>Kein Mitglied ist 65 oder älter</translation>
    </message>
    <message>
        <source>%1 members are 65 or over</source>
        <comment>share: 6 of 10</comment>
        <translation>%1 Mitgliedern sind 65 oder älter</translation>
    </message>
    <message>
        <source>none is under 25</source>
        <translation>niemand ist unter 25</translation>
    </message>
    <message numerus="yes">
        <source>%n are under 25</source>
        <translation>
            <numerusform>%n ist unter 25</numerusform>
            <numerusform>%n sind unter 25</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <comment>old; young</comment>
        <translation>%1; %2.</translation>
    </message>
    <message>
        <source>How old are our members?</source>
        <translation>Wie alt sind unsere Mitglieder?</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>Bis 17</translation>
    </message>
    <message>
        <source>18 to 24</source>
        <translation>18–24</translation>
    </message>
    <message>
        <source>25 to 44</source>
        <translation>25–44</translation>
    </message>
    <message>
        <source>45 to 64</source>
        <translation>45–64</translation>
    </message>
    <message>
        <source>65 to 74</source>
        <translation>65–74</translation>
    </message>
    <message>
        <source>75+</source>
        <translation>75+</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Who has paid the subscription?</source>
        <translation>Wer hat den Beitrag bezahlt?</translation>
    </message>
    <message>
        <source>Nobody in the book is a member yet.</source>
        <translation>Im Buch steht noch kein Mitglied.</translation>
    </message>
    <message>
        <source>%1 of %2 members are paid up.</source>
        <translation>%1 von %2 Mitgliedern haben bezahlt.</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>Paid up</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Erloschen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Age profile of the members</source>
        <translation>Altersverteilung der Mitglieder</translation>
    </message>
    <message>
        <source>Members are those who are paid up, due or overdue. Ages are those on the day of this report. Whoever is only known to be 65 or over is counted from 65 to 74.</source>
        <translation>Mitglied ist, wessen Beitrag bezahlt, fällig oder überfällig ist. Das Alter gilt für den Tag dieses Berichts. Von wem nur bekannt ist, dass er 65 oder älter ist, der zählt bei 65 bis 74.</translation>
    </message>
    <message>
        <source>In numbers</source>
        <translation>In Zahlen</translation>
    </message>
    <message>
        <source>All who live here</source>
        <translation>Alle, die hier wohnen</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Of all who live here %1 are that old.</source>
        <comment>share: 2 of 10</comment>
        <translation>Von allen, die hier wohnen, sind es %1.</translation>
    </message>
    <message>
        <source>All who live here: %1.</source>
        <translation>Alle, die hier wohnen: %1.</translation>
    </message>
    <message>
        <source>How old your town is can stand beside the members: enter it in People, More, Age profile.</source>
        <translation>Das Alter der Einwohner kann neben den Mitgliedern stehen: unter Personen, Mehr, Altersverteilung eintragen.</translation>
    </message>
</context>
<context>
    <name>PeopleDoubts</name>
    <message>
        <source>%1 seems to be in the book twice.</source>
        <translation>%1 scheint doppelt im Buch zu stehen.</translation>
    </message>
    <message>
        <source>%1 and %2 may be one person: please compare them.</source>
        <translation>%1 und %2 könnten dieselbe Person sein: Bitte vergleichen Sie beide.</translation>
    </message>
    <message>
        <source>%1 and %2 have the same membership number, %3.</source>
        <translation>%1 und %2 haben dieselbe Mitgliedsnummer, %3.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>name, field: what is wrong</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1 belongs to no household, so no address is known.</source>
        <translation>%1 gehört zu keinem Haushalt, deshalb ist keine Anschrift bekannt.</translation>
    </message>
    <message>
        <source>%1 and %2 may be one and the same: please compare them.</source>
        <translation>%1 und %2 könnten ein und dasselbe sein: Bitte vergleichen Sie beide.</translation>
    </message>
    <message>
        <source>%1 is in the category “%2”, but nobody else of the household is.</source>
        <translation>%1 ist in der Kategorie „%2“, aber sonst niemand aus dem Haushalt.</translation>
    </message>
    <message>
        <source>%1 is %2 years old, but %3</source>
        <comment>name, age, Junior is for people up to the age of 17.</comment>
        <translation>%1 ist %2 Jahre alt, aber: %3</translation>
    </message>
</context>
<context>
    <name>PeopleDue</name>
    <message numerus="yes">
        <source>%n subscriptions are due</source>
        <translation>
            <numerusform>%n Beitrag ist fällig</numerusform>
            <numerusform>%n Beiträge sind fällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscriptions are overdue.</source>
        <translation>
            <numerusform>%n Beitrag ist überfällig.</numerusform>
            <numerusform>%n Beiträge sind überfällig.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>The subscription of %1 has been due since %2.</source>
        <translation>Der Beitrag von %1 ist seit %2 fällig.</translation>
    </message>
    <message>
        <source>No payment of the subscription of %1 is written down.</source>
        <translation>Von %1 ist keine Zahlung des Beitrags eingetragen.</translation>
    </message>
    <message>
        <source>The passport of %1 expired on %2.</source>
        <translation>Der Reisepass von %1 ist am %2 abgelaufen.</translation>
    </message>
    <message>
        <source>The passport of %1 expires on %2.</source>
        <translation>Der Reisepass von %1 läuft am %2 ab.</translation>
    </message>
    <message>
        <source>%1 turns 18 on %2: an adult&apos;s membership and consents of their own are needed then.</source>
        <translation>%1 wird am %2 18 Jahre alt: Dann sind eine Mitgliedschaft für Erwachsene und eigene Einwilligungen nötig.</translation>
    </message>
    <message>
        <source>There is no way to reach %1: no address, e-mail or telephone number is known.</source>
        <translation>%1 ist nicht zu erreichen: Weder Anschrift noch E-Mail noch Telefon ist bekannt.</translation>
    </message>
    <message>
        <source>%1 has been too old for the membership “%2” since %3: please choose another one.</source>
        <translation>%1 ist seit %3 zu alt für die Mitgliedschaft „%2“: bitte wählen Sie eine andere.</translation>
    </message>
    <message numerus="yes">
        <source>%n members are too old for their category of membership.</source>
        <translation>
            <numerusform>%n Mitglied ist zu alt für seine Kategorie der Mitgliedschaft.</numerusform>
            <numerusform>%n Mitglieder sind zu alt für ihre Kategorie der Mitgliedschaft.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleExport</name>
    <message>
        <source>“%1” is no kind of file that this can be written to. Choose a name that ends in .csv or .xlsx.</source>
        <translation>In eine Datei der Art „%1“ lässt sich das nicht schreiben. Wählen Sie einen Namen, der auf .csv oder .xlsx endet.</translation>
    </message>
</context>
<context>
    <name>PeopleFields</name>
    <message>
        <source>Notes on the household</source>
        <translation>Notizen zum Haushalt</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Vollständiger Name</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Zweiter Vorname</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Geburtsjahr</translation>
    </message>
    <message>
        <source>Month of birth</source>
        <translation>Geburtsmonat</translation>
    </message>
    <message>
        <source>Day of birth</source>
        <translation>Geburtstag (Tag)</translation>
    </message>
    <message>
        <source>Second line of the address</source>
        <translation>Zweite Zeile der Anschrift</translation>
    </message>
    <message>
        <source>A further e-mail</source>
        <translation>Weitere E-Mail</translation>
    </message>
    <message>
        <source>A further telephone number</source>
        <translation>Weitere Telefonnummer</translation>
    </message>
    <message>
        <source>Keep in the notes</source>
        <translation>In den Notizen behalten</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>Hausnummer</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Initialen</translation>
    </message>
    <message>
        <source>Status of the membership</source>
        <translation>Stand der Mitgliedschaft</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>Gestorben</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Number of the household</source>
        <translation>Nummer des Haushalts</translation>
    </message>
</context>
<context>
    <name>PeopleFigures</name>
    <message>
        <source>Nobody is in the book yet</source>
        <translation>Noch steht niemand im Buch</translation>
    </message>
    <message numerus="yes">
        <source>%n people, none of them a member</source>
        <translation>
            <numerusform>%n Person, kein Mitglied</numerusform>
            <numerusform>%n Personen, darunter kein Mitglied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n Mitglied</numerusform>
            <numerusform>%n Mitglieder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paid up</source>
        <translation>
            <numerusform>%n bezahlt</numerusform>
            <numerusform>%n bezahlt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>%n fällig</numerusform>
            <numerusform>%n fällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n überfällig</numerusform>
            <numerusform>%n überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lapsed</source>
        <translation>
            <numerusform>%n erloschen</numerusform>
            <numerusform>%n erloschen</numerusform>
        </translation>
    </message>
    <message>
        <source>No household is in the book yet</source>
        <translation>Noch steht kein Haushalt im Buch</translation>
    </message>
    <message numerus="yes">
        <source>%n households</source>
        <translation>
            <numerusform>%n Haushalt</numerusform>
            <numerusform>%n Haushalte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host visitors</source>
        <translation>
            <numerusform>%n nimmt Gäste auf</numerusform>
            <numerusform>%n nehmen Gäste auf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n beds</source>
        <translation>
            <numerusform>%n Bett</numerusform>
            <numerusform>%n Betten</numerusform>
        </translation>
    </message>
    <message>
        <source>No organisation is in the book yet</source>
        <translation>Noch steht keine Organisation im Buch</translation>
    </message>
    <message numerus="yes">
        <source>%n organisations</source>
        <translation>
            <numerusform>%n Organisation</numerusform>
            <numerusform>%n Organisationen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleImport</name>
    <message>
        <source>There is no field called “%1”. The fields are: %2.</source>
        <translation>Es gibt kein Feld „%1“. Die Felder sind: %2.</translation>
    </message>
    <message>
        <source>The file has no column headed “%1”. Its headings are: %2.</source>
        <translation>Die Datei hat keine Spalte mit der Überschrift „%1“. Ihre Überschriften sind: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a day in the calendar, so “%2” was left empty.</source>
        <translation>„%1“ ist kein Tag im Kalender, deshalb blieb „%2“ leer.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no, so “%2” was left empty.</source>
        <translation>„%1“ ist weder ja noch nein, deshalb blieb „%2“ leer.</translation>
    </message>
    <message>
        <source>“%1” is not a number, so “%2” was left empty.</source>
        <translation>„%1“ ist keine Zahl, deshalb blieb „%2“ leer.</translation>
    </message>
    <message>
        <source>“%1” is none of the answers known for “%2”. It is kept in the notes.</source>
        <translation>„%1“ ist keine der bekannten Antworten für „%2“. Es wird in den Notizen behalten.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>a list: all but the last, the last</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>This list has headings but no line beneath them, so there is nobody to take over.</source>
        <translation>Diese Liste hat Überschriften, aber keine Zeile darunter; es gibt also niemanden zu übernehmen.</translation>
    </message>
    <message>
        <source>No card of this address book has a name, an e-mail address or a telephone number, so there is nobody to take over.</source>
        <translation>Keine Karte dieses Adressbuchs hat einen Namen, eine E-Mail-Adresse oder eine Telefonnummer; es gibt also niemanden zu übernehmen.</translation>
    </message>
    <message numerus="yes">
        <source>%n columns are left out, as their headings are not known: %1.</source>
        <translation>
            <numerusform>%n Spalte wird weggelassen, weil ihre Überschrift nicht bekannt ist: %1.</numerusform>
            <numerusform>%n Spalten werden weggelassen, weil ihre Überschriften nicht bekannt sind: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>This line has neither a name nor an e-mail address nor a telephone number, so it is left out.</source>
        <translation>Diese Zeile hat weder Namen noch E-Mail noch Telefon, deshalb wird sie weggelassen.</translation>
    </message>
    <message>
        <source>In one line with %1: taken as two people of one household.</source>
        <translation>In einer Zeile mit %1: gilt als zwei Personen eines Haushalts.</translation>
    </message>
    <message>
        <source>Looks like %1, who is in the book already.</source>
        <translation>Sieht aus wie %1, schon im Buch.</translation>
    </message>
    <message>
        <source>Looks like %1 in line %2.</source>
        <translation>Sieht aus wie %1 in Zeile %2.</translation>
    </message>
    <message>
        <source>The same person as in line %1.</source>
        <translation>Dieselbe Person wie in Zeile %1.</translation>
    </message>
    <message>
        <source>In the book as %1.</source>
        <translation>Im Buch als %1.</translation>
    </message>
    <message>
        <source>The list was not read to its end, and nothing was changed.</source>
        <translation>Die Liste wurde nicht zu Ende gelesen, und nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This file looks like a bank statement, not a list of people; nothing was taken over.</source>
        <translation>Diese Datei sieht nach einem Kontoauszug aus, nicht nach einer Liste von Personen; es wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>None of the columns (%1) is known to hold a name, an e-mail address or a telephone number, which a list of people needs.</source>
        <translation>Von keiner der Spalten (%1) ist bekannt, dass sie Namen, E-Mail-Adressen oder Telefonnummern enthält, und das braucht eine Liste von Personen.</translation>
    </message>
    <message>
        <source>Say of the columns what they hold.</source>
        <translation>Sagen Sie, was in den Spalten steht.</translation>
    </message>
    <message>
        <source>Say which column holds the name; on the command line: --map family_name=&quot;%1&quot;.</source>
        <translation>Sagen Sie, in welcher Spalte der Name steht; auf der Befehlszeile: --map family_name=&quot;%1&quot;.</translation>
    </message>
    <message>
        <source>“%1” as %2</source>
        <comment>a column and what it was taken for</comment>
        <translation>„%1“ als %2</translation>
    </message>
    <message>
        <source>This list has no headings, so its columns were taken by their looks: %1.</source>
        <translation>Diese Liste hat keine Überschriften, deshalb wurden ihre Spalten nach dem Inhalt gedeutet: %1.</translation>
    </message>
    <message>
        <source>Nothing tells day from month in %1: %2 was read as %3.</source>
        <translation>In %1 ist nicht zu erkennen, was Tag und was Monat ist: %2 wurde als %3 gelesen.</translation>
    </message>
    <message>
        <source>Born %1</source>
        <translation>Geboren %1</translation>
    </message>
    <message>
        <source>Ages were taken as age bands, as no birthday follows from them.</source>
        <translation>Aus den Altersangaben wurden Altersgruppen, weil sich kein Geburtstag daraus ergibt.</translation>
    </message>
    <message>
        <source>“%1” is no age in years. It is kept in the notes.</source>
        <translation>„%1“ ist kein Alter in Jahren. Es wird in den Notizen behalten.</translation>
    </message>
    <message>
        <source>Age: %1</source>
        <translation>Alter: %1</translation>
    </message>
    <message>
        <source>“%1” has years without a day: they are kept in the notes, with the age band where it follows from them.</source>
        <translation>„%1“ enthält Jahre ohne Tag: Sie werden in den Notizen behalten, mit der Altersgruppe, wo sie sich daraus ergibt.</translation>
    </message>
    <message>
        <source>“%1” was taken as %2; if that is wrong, write the year with four figures.</source>
        <translation>„%1“ wurde als %2 gelesen; wenn das falsch ist, schreiben Sie das Jahr mit vier Ziffern.</translation>
    </message>
    <message>
        <source>“%1” in “%2” was taken as paid until %3.</source>
        <translation>„%1“ in „%2“ wurde als bezahlt bis %3 übernommen.</translation>
    </message>
    <message>
        <source>“%1” fits more than one person, and nothing in this line tells which of them is meant, so it is left out.</source>
        <translation>„%1“ passt auf mehrere Personen, und nichts in dieser Zeile sagt, welche gemeint ist; deshalb wird sie weggelassen.</translation>
    </message>
    <message>
        <source>“%1” is no entry of the list, so this line is left out.</source>
        <translation>„%1“ ist kein Eintrag der Liste, deshalb wird diese Zeile weggelassen.</translation>
    </message>
    <message>
        <source>Leaves the household %1; still there: %2.</source>
        <translation>Verlässt den Haushalt %1; dort bleiben: %2.</translation>
    </message>
    <message>
        <source>The whole household gets this address, also: %1.</source>
        <translation>Der ganze Haushalt bekommt diese Anschrift, auch: %1.</translation>
    </message>
    <message>
        <source>died</source>
        <translation>verstorben</translation>
    </message>
    <message>
        <source>“%1” tells of people who have left without saying when: for them the day of leaving is the day of this import.</source>
        <translation>„%1“ nennt Personen, die ausgeschieden sind, ohne zu sagen, wann: Für sie gilt der Tag dieses Imports als Tag des Austritts.</translation>
    </message>
    <message>
        <source>“%1” is no title of one person, so it is kept in the notes.</source>
        <translation>„%1“ ist keine Anrede für eine einzelne Person und bleibt deshalb in den Notizen.</translation>
    </message>
    <message>
        <source>“%1” is what a spreadsheet has left of a long number. It is kept in the notes; the figures have to be written again.</source>
        <translation>„%1“ ist das, was eine Tabellenkalkulation von einer langen Nummer übrig gelassen hat. Es bleibt in den Notizen; die Ziffern müssen neu eingetragen werden.</translation>
    </message>
    <message>
        <source>Line %1 tells of the same person and says otherwise. What it says counts; of this line is left out: %2.</source>
        <translation>Zeile %1 betrifft dieselbe Person und sagt etwas anderes. Sie gilt; aus dieser Zeile entfällt: %2.</translation>
    </message>
    <message>
        <source>In the book as %1. If the name has changed, please change it there.</source>
        <translation>Im Buch als %1. Wenn sich der Name geändert hat, bitte dort ändern.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>the name of a sheet</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Only the sheet “%1” is taken over. To take over another one (%2), save it as a file of its own.</source>
        <translation>Nur das Blatt „%1“ wird übernommen. Um ein anderes zu übernehmen (%2), speichern Sie es als eigene Datei.</translation>
    </message>
    <message>
        <source>“%1” looks like an organisation but is taken over as a person. If it is one, leave this line out and write it down under Organisations.</source>
        <translation>„%1“ sieht nach einer Organisation aus, wird aber als Person übernommen. Wenn es eine ist, lassen Sie diese Zeile weg und tragen Sie sie unter Organisationen ein.</translation>
    </message>
    <message>
        <source>These headings stand here twice, so each line was read as two people of one household: %1.</source>
        <translation>Diese Überschriften stehen hier zweimal; jede Zeile wurde deshalb als zwei Personen eines Haushalts gelesen: %1.</translation>
    </message>
    <message>
        <source>A line above says otherwise of the same home (%1). What this line says counts.</source>
        <translation>Eine Zeile weiter oben sagt über denselben Haushalt etwas anderes (%1). Diese Zeile gilt.</translation>
    </message>
    <message>
        <source>Of this home the book or a line above says otherwise, and that counts; of this line is left out: %1.</source>
        <translation>Das Buch oder eine Zeile weiter oben sagt über diesen Haushalt etwas anderes, und das gilt; aus dieser Zeile entfällt: %1.</translation>
    </message>
    <message>
        <source>A line above tells of the same home and says otherwise, and that counts; of this line is left out: %1.</source>
        <translation>Eine Zeile weiter oben spricht vom selben Haushalt und sagt etwas anderes, und das gilt; aus dieser Zeile entfällt: %1.</translation>
    </message>
    <message>
        <source>“%1” cannot be right for “%2”. It is kept in the notes.</source>
        <translation>„%1“ kann für „%2“ nicht stimmen. Der Wert steht nun in den Notizen.</translation>
    </message>
    <message>
        <source>An organisation of the book: nothing is changed in it here.</source>
        <translation>Eine Organisation des Buchs: An ihr wird hier nichts geändert.</translation>
    </message>
    <message>
        <source>“%1” is a firm or a club and no person, so this line is left out. Import the list once more as a list of organisations, or write it down under Organisations.</source>
        <translation>„%1“ ist eine Firma oder ein Verein und keine Person, darum bleibt diese Zeile weg. Importieren Sie die Liste noch einmal als Liste von Organisationen oder tragen Sie sie unter Organisationen ein.</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Remove the household %1</source>
        <translation>Haushalt %1 entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n households</source>
        <translation>
            <numerusform>%n Haushalt entfernen</numerusform>
            <numerusform>%n Haushalte entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed the household %1.</source>
        <translation>Haushalt %1 entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n households.</source>
        <translation>
            <numerusform>%n Haushalt entfernt.</numerusform>
            <numerusform>%n Haushalte entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without an address now: %1.</source>
        <translation>Jetzt ohne Anschrift: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are without an address now.</source>
        <translation>
            <numerusform>%n Person hat jetzt keine Anschrift.</numerusform>
            <numerusform>%n Personen haben jetzt keine Anschrift.</numerusform>
        </translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Which people</source>
        <translation>Welche Personen</translation>
    </message>
    <message>
        <source>Nobody is in the book yet</source>
        <translation>Noch steht niemand im Buch</translation>
    </message>
    <message>
        <source>This is the place for everybody your association deals with: members, former members, guests and friends. Begin with one person, or bring in the list that you have: a spreadsheet, or an address book.</source>
        <translation>Hier ist der Platz für alle, mit denen Ihr Verein zu tun hat: Mitglieder, frühere Mitglieder, Gäste und Freunde. Beginnen Sie mit einer Person, oder übernehmen Sie die Liste, die Sie haben: eine Tabelle oder ein Adressbuch.</translation>
    </message>
    <message>
        <source>Choose somebody in the list to see here all that the book knows.</source>
        <translation>Wählen Sie jemanden in der Liste, um hier alles zu sehen, was das Buch weiß.</translation>
    </message>
    <message>
        <source>Add household</source>
        <translation>Haushalt hinzufügen</translation>
    </message>
    <message>
        <source>Which households</source>
        <translation>Welche Haushalte</translation>
    </message>
    <message>
        <source>No household is in the book yet</source>
        <translation>Noch steht kein Haushalt im Buch</translation>
    </message>
    <message>
        <source>A household is the home that people share: it gets the letters and hosts visitors. It is made by itself when you write down a person with an address.</source>
        <translation>Ein Haushalt ist die gemeinsame Wohnung: Er bekommt die Briefe und nimmt Gäste auf. Er entsteht von selbst, wenn Sie eine Person mit Anschrift eintragen.</translation>
    </message>
    <message>
        <source>Choose a household in the list to see here who lives there and whether they host.</source>
        <translation>Wählen Sie einen Haushalt in der Liste, um hier zu sehen, wer dort wohnt und ob er Gäste aufnimmt.</translation>
    </message>
    <message>
        <source>Add organisation</source>
        <translation>Organisation hinzufügen</translation>
    </message>
    <message>
        <source>Which organisations</source>
        <translation>Welche Organisationen</translation>
    </message>
    <message>
        <source>No organisation is in the book yet</source>
        <translation>Noch steht keine Organisation im Buch</translation>
    </message>
    <message>
        <source>Schools, clubs, choirs, firms and councils that take part in the twinning, and whom to speak to there.</source>
        <translation>Schulen, Vereine, Chöre, Firmen und Verwaltungen, die an der Partnerschaft mitwirken, und wer dort anzusprechen ist.</translation>
    </message>
    <message>
        <source>Choose an organisation in the list to see here whom to speak to.</source>
        <translation>Wählen Sie eine Organisation in der Liste, um hier zu sehen, wer dort anzusprechen ist.</translation>
    </message>
</context>
<context>
    <name>PeopleReports</name>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>Single</source>
        <translation>Einzel</translation>
    </message>
    <message>
        <source>Double</source>
        <translation>Doppel</translation>
    </message>
    <message>
        <source>Twin</source>
        <translation>Zweibett</translation>
    </message>
    <message>
        <source>Sofa</source>
        <translation>Sofa</translation>
    </message>
    <message>
        <source>Beds</source>
        <translation>Betten</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>Nobody in the book is a member yet.</source>
        <translation>Im Buch steht noch kein Mitglied.</translation>
    </message>
    <message>
        <source>Subscriptions to be paid</source>
        <translation>Zu zahlende Beiträge</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Mitgliedschaft</translation>
    </message>
    <message>
        <source>Paid until</source>
        <translation>Bezahlt bis</translation>
    </message>
    <message>
        <source>No subscription is due: every member has paid.</source>
        <translation>Kein Beitrag ist fällig: Alle Mitglieder haben bezahlt.</translation>
    </message>
    <message>
        <source>Households that host visitors</source>
        <translation>Haushalte, die Gäste aufnehmen</translation>
    </message>
    <message>
        <source>Gladly</source>
        <translation>Gern</translation>
    </message>
    <message>
        <source>In reserve</source>
        <translation>In Reserve</translation>
    </message>
    <message>
        <source>No household has offered to host visitors yet.</source>
        <translation>Noch hat kein Haushalt angeboten, Gäste aufzunehmen.</translation>
    </message>
    <message>
        <source>Nobody in the book is written down as a member yet, so everybody is listed.</source>
        <translation>Noch ist niemand im Buch als Mitglied eingetragen, daher stehen hier alle.</translation>
    </message>
</context>
<context>
    <name>PeopleSearch</name>
    <message numerus="yes">
        <source>Show all %n people</source>
        <translation>
            <numerusform>Die %n Person zeigen</numerusform>
            <numerusform>Alle %n Personen zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n households</source>
        <translation>
            <numerusform>Den %n Haushalt zeigen</numerusform>
            <numerusform>Alle %n Haushalte zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n organisations</source>
        <translation>
            <numerusform>Die %n Organisation zeigen</numerusform>
            <numerusform>Alle %n Organisationen zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleTable</name>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Beds</source>
        <translation>Betten</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Subscription due or overdue</source>
        <translation>Beitrag fällig oder überfällig</translation>
    </message>
    <message>
        <source>Not members</source>
        <translation>Nichtmitglieder</translation>
    </message>
    <message>
        <source>In a household that hosts</source>
        <translation>In einem gastgebenden Haushalt</translation>
    </message>
    <message>
        <source>Without e-mail</source>
        <translation>Ohne E-Mail</translation>
    </message>
    <message>
        <source>All households</source>
        <translation>Alle Haushalte</translation>
    </message>
    <message>
        <source>Host visitors</source>
        <translation>Nehmen Gäste auf</translation>
    </message>
    <message>
        <source>Host in reserve</source>
        <translation>Nehmen notfalls Gäste auf</translation>
    </message>
    <message>
        <source>Not asked about hosting</source>
        <translation>Nicht nach Gästen gefragt</translation>
    </message>
    <message>
        <source>Without an address</source>
        <translation>Ohne Anschrift</translation>
    </message>
    <message>
        <source>With nobody in them</source>
        <translation>Ohne Bewohner</translation>
    </message>
    <message>
        <source>All organisations</source>
        <translation>Alle Organisationen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Subscription due</source>
        <translation>Beitrag fällig</translation>
    </message>
    <message>
        <source>Subscription overdue</source>
        <translation>Beitrag überfällig</translation>
    </message>
    <message>
        <source>Membership lapsed</source>
        <translation>Mitgliedschaft erloschen</translation>
    </message>
    <message>
        <source>Former members</source>
        <translation>Ehemalige Mitglieder</translation>
    </message>
    <message>
        <source>Young members (under 26)</source>
        <translation>Junge Mitglieder (unter 26)</translation>
    </message>
    <message>
        <source>Hosts with a free bed</source>
        <translation>Gastfamilien mit freiem Bett</translation>
    </message>
    <message>
        <source>Speak French</source>
        <translation>Sprechen Französisch</translation>
    </message>
    <message>
        <source>Speak German</source>
        <translation>Sprechen Deutsch</translation>
    </message>
    <message>
        <source>Speak English</source>
        <translation>Sprechen Englisch</translation>
    </message>
    <message>
        <source>Want letters on paper</source>
        <translation>Möchten Briefe auf Papier</translation>
    </message>
</context>
<context>
    <name>PeriodDialog</name>
    <message>
        <source>Time</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiträume</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>This ends before it begins. Please check both dates.</source>
        <translation>Das Ende liegt vor dem Anfang. Bitte prüfen Sie beide Tage.</translation>
    </message>
    <message>
        <source>The time of the report</source>
        <translation>Der Zeitraum des Berichts</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Bericht zeigen</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Haushalt</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Anrede</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Letters after the name</source>
        <translation>Namenszusatz</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>Rufname</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Age band</source>
        <translation>Altersgruppe</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>under 18</source>
        <translation>unter 18</translation>
    </message>
    <message>
        <source>18 to 24</source>
        <translation>18 bis 24</translation>
    </message>
    <message>
        <source>25 to 44</source>
        <translation>25 bis 44</translation>
    </message>
    <message>
        <source>45 to 64</source>
        <translation>45 bis 64</translation>
    </message>
    <message>
        <source>65 and over</source>
        <translation>65 und älter</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>female</source>
        <translation>weiblich</translation>
    </message>
    <message>
        <source>male</source>
        <translation>männlich</translation>
    </message>
    <message>
        <source>other</source>
        <translation>divers</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Second e-mail</source>
        <translation>Zweite E-Mail</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobiltelefon</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Work telephone</source>
        <translation>Telefon dienstlich</translation>
    </message>
    <message>
        <source>Letters on paper</source>
        <translation>Briefe auf Papier</translation>
    </message>
    <message>
        <source>Language of letters</source>
        <translation>Sprache der Briefe</translation>
    </message>
    <message>
        <source>as the association</source>
        <translation>wie der Verein</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Staatsangehörigkeit</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Beruf</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Interessen</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>Kost</translation>
    </message>
    <message>
        <source>eats everything</source>
        <translation>isst alles</translation>
    </message>
    <message>
        <source>vegetarian</source>
        <translation>vegetarisch</translation>
    </message>
    <message>
        <source>vegan</source>
        <translation>vegan</translation>
    </message>
    <message>
        <source>fish but no meat</source>
        <translation>Fisch, aber kein Fleisch</translation>
    </message>
    <message>
        <source>halal</source>
        <translation>halal</translation>
    </message>
    <message>
        <source>kosher</source>
        <translation>koscher</translation>
    </message>
    <message>
        <source>gluten-free</source>
        <translation>glutenfrei</translation>
    </message>
    <message>
        <source>other, see the notes on diet</source>
        <translation>anderes, siehe Notizen zur Kost</translation>
    </message>
    <message>
        <source>Notes on diet</source>
        <translation>Notizen zur Kost</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Allergien</translation>
    </message>
    <message>
        <source>Access needs</source>
        <translation>Barrierefreiheit</translation>
    </message>
    <message>
        <source>Smokes</source>
        <translation>Raucht</translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <translation>Notfallkontakt</translation>
    </message>
    <message>
        <source>Emergency telephone</source>
        <translation>Notfalltelefon</translation>
    </message>
    <message>
        <source>Relation of the emergency contact</source>
        <translation>Beziehung zum Notfallkontakt</translation>
    </message>
    <message>
        <source>Membership number</source>
        <translation>Mitgliedsnummer</translation>
    </message>
    <message>
        <source>Membership category</source>
        <translation>Mitgliedsart</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>Mitglied seit</translation>
    </message>
    <message>
        <source>Paid until</source>
        <translation>Bezahlt bis</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Ausgetreten am</translation>
    </message>
    <message>
        <source>Why they left</source>
        <translation>Grund des Austritts</translation>
    </message>
    <message>
        <source>Passport of</source>
        <translation>Reisepass (Land)</translation>
    </message>
    <message>
        <source>Passport issued</source>
        <translation>Reisepass ausgestellt am</translation>
    </message>
    <message>
        <source>Passport expires</source>
        <translation>Reisepass gültig bis</translation>
    </message>
    <message>
        <source>Health card (GHIC, EHIC) expires</source>
        <translation>Gesundheitskarte (EHIC, GHIC) gültig bis</translation>
    </message>
    <message>
        <source>Travel insurance</source>
        <translation>Reiseversicherung</translation>
    </message>
    <message>
        <source>Notes on travel</source>
        <translation>Notizen zur Reise</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
</context>
<context>
    <name>PersonCheck</name>
    <message>
        <source>This date of birth is in the future. Please check the year.</source>
        <translation>Dieses Geburtsdatum liegt in der Zukunft. Bitte prüfen Sie das Jahr.</translation>
    </message>
    <message numerus="yes">
        <source>This date of birth is over %n years ago. Please check the year.</source>
        <translation>
            <numerusform>Dieses Geburtsdatum liegt über %n Jahr zurück. Bitte prüfen Sie das Jahr.</numerusform>
            <numerusform>Dieses Geburtsdatum liegt über %n Jahre zurück. Bitte prüfen Sie das Jahr.</numerusform>
        </translation>
    </message>
    <message>
        <source>This person would have joined before being born. Please check both dates.</source>
        <translation>Diese Person wäre vor ihrer Geburt eingetreten. Bitte prüfen Sie beide Daten.</translation>
    </message>
    <message>
        <source>This is before the day of joining. Please check both dates.</source>
        <translation>Das liegt vor dem Tag des Eintritts. Bitte prüfen Sie beide Daten.</translation>
    </message>
    <message>
        <source>A reason for leaving is written down, but not when. Please add the day, or clear the reason.</source>
        <translation>Ein Grund für den Austritt ist eingetragen, aber kein Tag. Bitte ergänzen Sie den Tag, oder löschen Sie den Grund.</translation>
    </message>
    <message>
        <source>The passport would expire before it was issued. Please check both dates.</source>
        <translation>Der Reisepass würde ablaufen, bevor er ausgestellt wurde. Bitte prüfen Sie beide Daten.</translation>
    </message>
    <message>
        <source>Please give a name, an e-mail address or a telephone number, so that this person can be told from others.</source>
        <translation>Bitte geben Sie einen Namen, eine E-Mail-Adresse oder eine Telefonnummer an, damit sich diese Person von anderen unterscheiden lässt.</translation>
    </message>
</context>
<context>
    <name>PersonDetail</name>
    <message numerus="yes">
        <source>%n years old</source>
        <translation>
            <numerusform>%n Jahr alt</numerusform>
            <numerusform>%n Jahre alt</numerusform>
        </translation>
    </message>
    <message>
        <source>In full %1</source>
        <translation>Voller Name: %1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>Telephone at home</source>
        <translation>Telefon zu Hause</translation>
    </message>
    <message>
        <source>Lives with</source>
        <translation>Wohnt mit</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Zuhause</translation>
    </message>
    <message>
        <source>%1 (has expired)</source>
        <translation>%1 (abgelaufen)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (in %n days)</source>
        <translation>
            <numerusform>%1 (in %n Tag)</numerusform>
            <numerusform>%1 (in %n Tagen)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (in %n months)</source>
        <translation>
            <numerusform>%1 (in %n Monat)</numerusform>
            <numerusform>%1 (in %n Monaten)</numerusform>
        </translation>
    </message>
    <message>
        <source>In an emergency</source>
        <translation>Im Notfall</translation>
    </message>
    <message>
        <source>Please call</source>
        <translation>Bitte anrufen</translation>
    </message>
    <message numerus="yes">
        <source>%n rooms with a single bed</source>
        <translation>
            <numerusform>%n Einzelzimmer</numerusform>
            <numerusform>%n Einzelzimmer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rooms with a double bed</source>
        <translation>
            <numerusform>%n Doppelzimmer</numerusform>
            <numerusform>%n Doppelzimmer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rooms with two beds</source>
        <translation>
            <numerusform>%n Zweibettzimmer</numerusform>
            <numerusform>%n Zweibettzimmer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places on a sofa bed</source>
        <translation>
            <numerusform>%n Platz auf dem Schlafsofa</numerusform>
            <numerusform>%n Plätze auf dem Schlafsofa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Room for %n guests: %1</source>
        <translation>
            <numerusform>Platz für %n Gast: %1</numerusform>
            <numerusform>Platz für %n Gäste: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Mitgliedschaft</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Zur Person</translation>
    </message>
    <message>
        <source>Food, health and access</source>
        <translation>Kost, Gesundheit und Barrierefreiheit</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Reisen</translation>
    </message>
    <message>
        <source>Contact person at</source>
        <translation>Ansprechpartner bei</translation>
    </message>
    <message>
        <source>, as a nominee</source>
        <translation>, als Vertreter</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Home</source>
        <translation>Zuhause</translation>
    </message>
    <message>
        <source>More about the home</source>
        <translation>Mehr zum Zuhause</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>So zu erreichen</translation>
    </message>
    <message>
        <source>More ways to reach them</source>
        <translation>Auch so zu erreichen</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Mitgliedschaft</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>Austritt</translation>
    </message>
    <message>
        <source>About them</source>
        <translation>Zur Person</translation>
    </message>
    <message>
        <source>Food, health and access</source>
        <translation>Kost, Gesundheit und Barrierefreiheit</translation>
    </message>
    <message>
        <source>In an emergency</source>
        <translation>Im Notfall</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Reisen</translation>
    </message>
    <message>
        <source>Type a name or a street to share a home that is in the book already. Leave it empty for a home of their own.</source>
        <translation>Tippen Sie einen Namen oder eine Straße, um die Person in einen vorhandenen Haushalt aufzunehmen. Für einen eigenen Haushalt frei lassen.</translation>
    </message>
    <message>
        <source>If everybody calls them by another name.</source>
        <translation>Falls alle die Person anders nennen.</translation>
    </message>
    <message>
        <source>The last day that the subscription is paid for.</source>
        <translation>Der letzte Tag, für den der Beitrag bezahlt ist.</translation>
    </message>
    <message>
        <source>Needed for insurance and for young travellers.</source>
        <translation>Nötig für Versicherungen und bei jungen Reisenden.</translation>
    </message>
    <message>
        <source>If the date of birth is not known.</source>
        <translation>Falls das Geburtsdatum nicht bekannt ist.</translation>
    </message>
</context>
<context>
    <name>PlacementSide</name>
    <message>
        <source>With %1</source>
        <translation>Bei %1</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>Nicht untergebracht</translation>
    </message>
    <message>
        <source>Placed by hand</source>
        <translation>Von Hand untergebracht</translation>
    </message>
    <message>
        <source>Why here?</source>
        <translation>Warum hier?</translation>
    </message>
    <message>
        <source>Why nowhere?</source>
        <translation>Warum nirgends?</translation>
    </message>
    <message>
        <source>All that is known of the party</source>
        <translation>Alles, was von der Gruppe bekannt ist</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Gäste</translation>
    </message>
    <message>
        <source>All that is known of the host</source>
        <translation>Alles, was von der Gastfamilie bekannt ist</translation>
    </message>
    <message>
        <source>What would place %1</source>
        <translation>Was %1 unterbringen würde</translation>
    </message>
    <message>
        <source>No single change that was tried would place them.</source>
        <translation>Keine einzelne versuchte Änderung würde sie unterbringen.</translation>
    </message>
    <message>
        <source>Broken rules</source>
        <translation>Verletzte Regeln</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>To keep in mind</source>
        <translation>Zu bedenken</translation>
    </message>
</context>
<context>
    <name>ProtectionActions</name>
    <message>
        <source>Save what is held as data</source>
        <translation>Gespeichertes als Daten sichern</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 ist gespeichert.</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>%1 ließ sich nicht schreiben. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Write down a consent...</source>
        <translation>Einwilligung eintragen...</translation>
    </message>
    <message>
        <source>Write down a check...</source>
        <translation>Nachweis eintragen...</translation>
    </message>
    <message>
        <source>Access request pack...</source>
        <translation>Auskunft zusammenstellen...</translation>
    </message>
    <message>
        <source>Access request pack as data...</source>
        <translation>Auskunft als Daten...</translation>
    </message>
    <message>
        <source>Forget for good...</source>
        <translation>Endgültig vergessen...</translation>
    </message>
</context>
<context>
    <name>ProtectionDetails</name>
    <message>
        <source>expired on %1</source>
        <translation>abgelaufen am %1</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>gültig bis %1</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>on %1, the day before they turn 18</source>
        <translation>am %1, am Tag vor dem 18. Geburtstag</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Make sure who is asking. Then make the access request pack (menu of the list), send it, and write the day down here.</source>
        <translation>Vergewissern Sie sich, wer fragt. Stellen Sie dann die Auskunft zusammen (Menü der Liste), senden Sie sie und tragen Sie den Tag hier ein.</translation>
    </message>
    <message>
        <source>Make sure who is asking. Then choose “Forget for good” in the list of persons, tell them what had to be kept, and write the day down here.</source>
        <translation>Vergewissern Sie sich, wer fragt. Wählen Sie dann „Endgültig vergessen“ in der Liste der Personen, teilen Sie mit, was bleiben musste, und tragen Sie den Tag hier ein.</translation>
    </message>
    <message>
        <source>If somebody may come to harm by it, report it to the Information Commissioner&apos;s Office (ico.org.uk) within 72 hours. Write down what happened in any case.</source>
        <translation>Kann jemandem daraus ein Schaden entstehen, melden Sie es binnen 72 Stunden dem Information Commissioner&apos;s Office (ico.org.uk). Schreiben Sie in jedem Fall auf, was geschah.</translation>
    </message>
    <message>
        <source>Tell them within 30 days that you have it, and what comes of it as soon as you can.</source>
        <translation>Bestätigen Sie den Eingang binnen 30 Tagen, und sagen Sie so bald wie möglich, was daraus wird.</translation>
    </message>
    <message>
        <source>Do what they ask, or say why not, and write the day down here.</source>
        <translation>Tun Sie, was gewünscht wird, oder sagen Sie, warum nicht, und tragen Sie den Tag hier ein.</translation>
    </message>
    <message>
        <source>Kept too long</source>
        <translation>Zu lange aufbewahrt</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that the book knows of.</source>
        <translation>Nichts, wovon das Buch weiß.</translation>
    </message>
    <message>
        <source>wants to keep in touch</source>
        <translation>will in Verbindung bleiben</translation>
    </message>
    <message>
        <source>not agreed to keep in touch</source>
        <translation>hat dem Kontakt nicht zugestimmt</translation>
    </message>
    <message>
        <source>Turns 18</source>
        <translation>Wird 18</translation>
    </message>
    <message>
        <source>Consents and checks</source>
        <translation>Einwilligungen und Nachweise</translation>
    </message>
</context>
<context>
    <name>ProtectionDue</name>
    <message>
        <source>A parent or guardian of %1 has to agree (%2).</source>
        <translation>Vater, Mutter oder Vormund von %1 muss zustimmen (%2).</translation>
    </message>
    <message>
        <source>%1 has been 18 since %3: ask for their own consent (%2).</source>
        <translation>%1 ist seit %3 18: bitte um die eigene Einwilligung fragen (%2).</translation>
    </message>
    <message>
        <source>%1 turns 18 on %3: ask for their own consent (%2).</source>
        <translation>%1 wird am %3 18: bitte um die eigene Einwilligung fragen (%2).</translation>
    </message>
    <message>
        <source>The consent of %1 (%2) ended on %3.</source>
        <translation>Die Einwilligung von %1 (%2) endete am %3.</translation>
    </message>
    <message>
        <source>The consent of %1 (%2) ends on %3.</source>
        <translation>Die Einwilligung von %1 (%2) endet am %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n consents have ended or end soon.</source>
        <translation>
            <numerusform>%n Einwilligung ist beendet oder endet bald.</numerusform>
            <numerusform>%n Einwilligungen sind beendet oder enden bald.</numerusform>
        </translation>
    </message>
    <message>
        <source>The check of %1 (%2) expired on %3.</source>
        <translation>Der Nachweis von %1 (%2) ist am %3 abgelaufen.</translation>
    </message>
    <message>
        <source>The check of %1 (%2) expires on %3.</source>
        <translation>Der Nachweis von %1 (%2) läuft am %3 ab.</translation>
    </message>
    <message numerus="yes">
        <source>%n checks have expired or expire soon.</source>
        <translation>
            <numerusform>%n Nachweis ist abgelaufen oder läuft bald ab.</numerusform>
            <numerusform>%n Nachweise sind abgelaufen oder laufen bald ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>whose request: what its clock says</comment>
        <translation>%1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Details of %n people are kept longer than your rules say: forget them, or change the rule.</source>
        <translation>
            <numerusform>Angaben zu %n Person sind länger da, als Ihre Regeln sagen: bitte vergessen oder die Regel ändern.</numerusform>
            <numerusform>Angaben zu %n Personen sind länger da, als Ihre Regeln sagen: bitte vergessen oder die Regel ändern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n young people turn 18: ask for consents of their own.</source>
        <translation>
            <numerusform>%n junger Mensch wird 18: Bitten Sie um die eigene Einwilligung.</numerusform>
            <numerusform>%n junge Leute werden 18: Bitten Sie um ihre eigenen Einwilligungen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProtectionForms</name>
    <message>
        <source>Add consent</source>
        <translation>Einwilligung hinzufügen</translation>
    </message>
    <message>
        <source>Edit consent</source>
        <translation>Einwilligung bearbeiten</translation>
    </message>
    <message>
        <source>Of a child under 18</source>
        <translation>Bei Kindern unter 18</translation>
    </message>
    <message>
        <source>Until when it holds</source>
        <translation>Bis wann sie gilt</translation>
    </message>
    <message>
        <source>Only where it is something else.</source>
        <translation>Nur wenn es etwas anderes ist.</translation>
    </message>
    <message>
        <source>For example “membership form, green folder”.</source>
        <translation>Zum Beispiel „Beitrittsformular, grüner Ordner“.</translation>
    </message>
    <message>
        <source>The parent or guardian, if they are in the book.</source>
        <translation>Vater, Mutter oder Vormund, falls im Buch.</translation>
    </message>
    <message>
        <source>If they are not in the book.</source>
        <translation>Falls nicht im Buch.</translation>
    </message>
    <message>
        <source>The last day. Leave it empty if no end was agreed.</source>
        <translation>Der letzte Tag. Leer lassen, wenn kein Ende vereinbart ist.</translation>
    </message>
    <message>
        <source>From this day on it no longer holds.</source>
        <translation>Von diesem Tag an gilt sie nicht mehr.</translation>
    </message>
    <message>
        <source>Add check</source>
        <translation>Nachweis hinzufügen</translation>
    </message>
    <message>
        <source>Edit check</source>
        <translation>Nachweis bearbeiten</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Was vorlag</translation>
    </message>
    <message>
        <source>Never keep the certificate itself or a copy of it: its number, its date and what was decided are enough.</source>
        <translation>Bewahren Sie nie das Zeugnis selbst oder eine Kopie auf: Nummer, Tag und Entscheidung genügen.</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Was entschieden wurde</translation>
    </message>
    <message>
        <source>Only where it is another check.</source>
        <translation>Nur bei einem anderen Nachweis.</translation>
    </message>
    <message>
        <source>The day by which your committee wants a new one.</source>
        <translation>Der Tag, bis zu dem Ihr Vorstand einen neuen will.</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>Edit rule</source>
        <translation>Regel bearbeiten</translation>
    </message>
    <message>
        <source>For example 72 for six years; 0 for no longer than that day.</source>
        <translation>Zum Beispiel 72 für sechs Jahre; 0 für nicht länger als bis zu diesem Tag.</translation>
    </message>
    <message>
        <source>Add young participant</source>
        <translation>Jungen Teilnehmer hinzufügen</translation>
    </message>
    <message>
        <source>Edit young participant</source>
        <translation>Jungen Teilnehmer bearbeiten</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Whether they want to hear from you is a consent of their own, “keeping in touch”.</source>
        <translation>Ob sie von Ihnen hören wollen, ist eine eigene Einwilligung, „in Verbindung bleiben“.</translation>
    </message>
    <message>
        <source>A college, a job, another town.</source>
        <translation>Studium, Arbeit, eine andere Stadt.</translation>
    </message>
</context>
<context>
    <name>ProtectionLists</name>
    <message>
        <source>Add consent</source>
        <translation>Einwilligung hinzufügen</translation>
    </message>
    <message>
        <source>Which consents</source>
        <translation>Welche Einwilligungen</translation>
    </message>
    <message>
        <source>No consent is written down yet</source>
        <translation>Noch keine Einwilligung eingetragen</translation>
    </message>
    <message>
        <source>Who may get the newsletter, be shown in photographs, or have their details passed to the twin committee? Write down who agreed, when, and where that can be seen.</source>
        <translation>Wer darf den Rundbrief bekommen, auf Fotos erscheinen, wessen Angaben dürfen an den Partnerverein? Tragen Sie ein, wer wann zugestimmt hat und wo man es sehen kann.</translation>
    </message>
    <message>
        <source>Choose a consent in the list to see here when and how it was given.</source>
        <translation>Wählen Sie eine Einwilligung in der Liste, um hier zu sehen, wann und wie sie gegeben wurde.</translation>
    </message>
    <message>
        <source>Add check</source>
        <translation>Nachweis hinzufügen</translation>
    </message>
    <message>
        <source>Which checks</source>
        <translation>Welche Nachweise</translation>
    </message>
    <message>
        <source>No check is written down yet</source>
        <translation>Noch kein Nachweis eingetragen</translation>
    </message>
    <message>
        <source>DBS checks, references, first aid and driving licences of hosts and leaders: the number, the date, what was decided and until when it counts. Never the certificate itself.</source>
        <translation>Führungszeugnisse, Empfehlungen, Erste Hilfe und Führerscheine von Gastgebern und Begleitern: Nummer, Tag, Entscheidung und wie lange sie gelten. Nie das Zeugnis selbst.</translation>
    </message>
    <message>
        <source>Choose a check in the list to see here until when it is valid.</source>
        <translation>Wählen Sie einen Nachweis in der Liste, um hier zu sehen, bis wann er gilt.</translation>
    </message>
    <message>
        <source>Add data request</source>
        <translation>Datenanfrage hinzufügen</translation>
    </message>
    <message>
        <source>Which requests</source>
        <translation>Welche Anfragen</translation>
    </message>
    <message>
        <source>Nobody has asked about their data yet</source>
        <translation>Noch niemand hat nach seinen Daten gefragt</translation>
    </message>
    <message>
        <source>When somebody wants to see what you hold about them, to have it put right or forgotten, when they complain, or when data got lost: write it down here, and Home tells you by when to answer.</source>
        <translation>Wenn jemand sehen will, was Sie gespeichert haben, es berichtigt oder vergessen haben will, sich beschwert, oder wenn Daten verloren gingen: tragen Sie es hier ein, und die Startseite sagt, bis wann zu antworten ist.</translation>
    </message>
    <message>
        <source>Choose a request in the list to see here by when it must be answered.</source>
        <translation>Wählen Sie eine Anfrage in der Liste, um hier zu sehen, bis wann sie zu beantworten ist.</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>There is no rule for keeping</source>
        <translation>Es gibt keine Aufbewahrungsregel</translation>
    </message>
    <message>
        <source>How long are details of former members kept, and health details after a visit? Home tells you when something is kept longer than your rules say.</source>
        <translation>Wie lange bleiben Angaben früherer Mitglieder, und Gesundheitsangaben nach einer Begegnung? Die Startseite sagt, wenn etwas länger da ist, als Ihre Regeln sagen.</translation>
    </message>
    <message>
        <source>Choose a rule in the list to see here what is kept longer than it says.</source>
        <translation>Wählen Sie eine Regel in der Liste, um hier zu sehen, was länger aufbewahrt ist.</translation>
    </message>
    <message>
        <source>Add young participant</source>
        <translation>Jungen Teilnehmer hinzufügen</translation>
    </message>
    <message>
        <source>Which of the young</source>
        <translation>Welche jungen Leute</translation>
    </message>
    <message>
        <source>No young participant is written down yet</source>
        <translation>Noch kein junger Teilnehmer eingetragen</translation>
    </message>
    <message>
        <source>Exchange pupils and junior members are the committee of the years to come. Write down who took part and where they went; Home reminds you to ask at 18 whether to keep in touch.</source>
        <translation>Austauschschüler und junge Mitglieder sind der Vorstand von morgen. Tragen Sie ein, wer teilnahm und wohin sie gingen; mit 18 erinnert die Startseite daran, nach dem weiteren Kontakt zu fragen.</translation>
    </message>
    <message>
        <source>Choose somebody in the list to see here what they took part in.</source>
        <translation>Wählen Sie jemanden in der Liste, um hier zu sehen, woran er teilnahm.</translation>
    </message>
</context>
<context>
    <name>ProtectionReports</name>
    <message>
        <source>Newsletter</source>
        <translation>Rundbrief</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Twin committee</source>
        <translation>Partnerverein</translation>
    </message>
    <message>
        <source>Health details</source>
        <translation>Gesundheitsangaben</translation>
    </message>
    <message>
        <source>In touch</source>
        <translation>In Verbindung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>Consents and checks</source>
        <translation>Einwilligungen und Nachweise</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n members have agreed to the newsletter</source>
        <translation>
            <numerusform>%1 von %n Mitglied hat dem Rundbrief zugestimmt</numerusform>
            <numerusform>%1 von %n Mitgliedern haben dem Rundbrief zugestimmt</numerusform>
        </translation>
    </message>
    <message>
        <source>No consent is written down yet.</source>
        <translation>Noch keine Einwilligung eingetragen.</translation>
    </message>
    <message>
        <source>Young people</source>
        <translation>Junge Leute</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Keep in touch</source>
        <translation>In Verbindung bleiben</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>18 and over</source>
        <translation>18 und älter</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>Unter 18</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>noch nicht gefragt</translation>
    </message>
    <message>
        <source>No former exchange pupil or junior member is written down yet.</source>
        <translation>Noch kein früherer Austauschschüler und kein junges Mitglied eingetragen.</translation>
    </message>
    <message numerus="yes">
        <source>%n of those over 18 want to keep in touch</source>
        <translation>
            <numerusform>%n der über 18-Jährigen will in Verbindung bleiben</numerusform>
            <numerusform>%n der über 18-Jährigen wollen in Verbindung bleiben</numerusform>
        </translation>
    </message>
    <message>
        <source>Junior members</source>
        <translation>Junge Mitglieder</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Mitgliedschaft</translation>
    </message>
    <message>
        <source>Turns 18 on</source>
        <translation>Wird 18 am</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>Please choose another one.</source>
        <translation>Bitte wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Ask for consents of their own, and for an adult&apos;s membership.</source>
        <translation>Bitten Sie um eigene Einwilligungen und eine Mitgliedschaft für Erwachsene.</translation>
    </message>
</context>
<context>
    <name>ProtectionTables</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>widerrufen</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>18 since: ask them</source>
        <translation>jetzt 18: neu fragen</translation>
    </message>
    <message>
        <source>guardian has to agree</source>
        <translation>Vormund muss zustimmen</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>gilt</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Keep in touch</source>
        <translation>In Verbindung bleiben</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>zugestimmt</translation>
    </message>
    <message>
        <source>not agreed</source>
        <translation>nicht zugestimmt</translation>
    </message>
    <message>
        <source>All consents</source>
        <translation>Alle Einwilligungen</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Withdrawn or expired</source>
        <translation>Widerrufen oder abgelaufen</translation>
    </message>
    <message>
        <source>To be asked again</source>
        <translation>Neu zu fragen</translation>
    </message>
    <message>
        <source>All checks</source>
        <translation>Alle Nachweise</translation>
    </message>
    <message>
        <source>Expired or expiring soon</source>
        <translation>Abgelaufen oder bald</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Not yet decided</source>
        <translation>Noch nicht entschieden</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>All requests</source>
        <translation>Alle Anfragen</translation>
    </message>
    <message>
        <source>Not yet answered</source>
        <translation>Noch nicht beantwortet</translation>
    </message>
    <message>
        <source>Breaches</source>
        <translation>Pannen</translation>
    </message>
    <message>
        <source>All the young</source>
        <translation>Alle jungen Leute</translation>
    </message>
    <message>
        <source>Want to keep in touch</source>
        <translation>Wollen in Verbindung bleiben</translation>
    </message>
    <message>
        <source>18 and not yet asked</source>
        <translation>18 und noch nicht gefragt</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>Unter 18</translation>
    </message>
    <message>
        <source>Check expired or expiring soon</source>
        <translation>Nachweis abgelaufen oder bald</translation>
    </message>
    <message>
        <source>No consent to photographs</source>
        <translation>Keine Einwilligung zu Fotos</translation>
    </message>
    <message>
        <source>No consent to the newsletter</source>
        <translation>Keine Einwilligung zum Rundbrief</translation>
    </message>
</context>
<context>
    <name>PublishDialog</name>
    <message>
        <source>Please write the first day of the register.</source>
        <translation>Bitte schreiben Sie den ersten Tag des Registers.</translation>
    </message>
    <message>
        <source>Please write the last day of the register.</source>
        <translation>Bitte schreiben Sie den letzten Tag des Registers.</translation>
    </message>
    <message>
        <source>This day is still to come: publish the register once it is over.</source>
        <translation>Dieser Tag liegt noch vor uns: Veröffentlichen Sie das Register, wenn der Zeitraum vorbei ist.</translation>
    </message>
    <message>
        <source>This ends before it begins. Please check both dates.</source>
        <translation>Das Ende liegt vor dem Anfang. Bitte prüfen Sie beide Tage.</translation>
    </message>
    <message>
        <source>Nothing was registered in this time: it will be a nil return.</source>
        <translation>In diesem Zeitraum wurde nichts eingetragen: Es wird eine Fehlanzeige.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries will be published.</source>
        <translation>
            <numerusform>%n Eintrag wird veröffentlicht.</numerusform>
            <numerusform>%n Einträge werden veröffentlicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Publish the register</source>
        <translation>Register veröffentlichen</translation>
    </message>
    <message>
        <source>Save and publish...</source>
        <translation>Speichern und veröffentlichen...</translation>
    </message>
    <message>
        <source>The register of this time is saved as PDF, spreadsheet or web page, without private addresses. From then on its entries stay as they are; what has to be put right later becomes an entry of its own that says so.</source>
        <translation>Das Register dieses Zeitraums wird als PDF, Tabelle oder Webseite gespeichert, ohne Privatanschriften. Von da an bleiben seine Einträge, wie sie sind; was später zu berichtigen ist, wird ein eigener Eintrag, der das sagt.</translation>
    </message>
    <message>
        <source>Save the register</source>
        <translation>Register speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Excel spreadsheet (*.xlsx);;Table for any spreadsheet (*.csv);;Web page (*.html)</source>
        <translation>PDF (*.pdf);;Excel-Tabelle (*.xlsx);;Tabelle für jedes Programm (*.csv);;Webseite (*.html)</translation>
    </message>
    <message>
        <source>Published the register and saved it as %1.</source>
        <translation>Register veröffentlicht und als %1 gespeichert.</translation>
    </message>
</context>
<context>
    <name>Quorum</name>
    <message numerus="yes">
        <source>%n are needed, of a committee of %1.</source>
        <translation>
            <numerusform>Nötig ist %n von %1 im Vorstand.</numerusform>
            <numerusform>Nötig sind %n von %1 im Vorstand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are needed.</source>
        <translation>
            <numerusform>Nötig ist %n.</numerusform>
            <numerusform>Nötig sind %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are here.</source>
        <translation>
            <numerusform>%n ist da.</numerusform>
            <numerusform>%n sind da.</numerusform>
        </translation>
    </message>
    <message>
        <source>The constitution asks for no quorum.</source>
        <translation>Die Satzung verlangt keine Mindestzahl.</translation>
    </message>
    <message>
        <source>No quorum:</source>
        <translation>Nicht beschlussfähig:</translation>
    </message>
    <message numerus="yes">
        <source>Officers are missing: %1 of them, and %n are needed.</source>
        <translation>
            <numerusform>Es fehlen Mitglieder des engeren Vorstands: %1 da, nötig ist %n.</numerusform>
            <numerusform>Es fehlen Mitglieder des engeren Vorstands: %1 da, nötig sind %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a quorum:</source>
        <translation>Beschlussfähig:</translation>
    </message>
    <message numerus="yes">
        <source>A quorum was present: %n with a vote, and %1 are needed.</source>
        <translation>
            <numerusform>Beschlussfähig: %n Stimmberechtigter, nötig sind %1.</numerusform>
            <numerusform>Beschlussfähig: %n Stimmberechtigte, nötig sind %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There was no quorum: %n with a vote, and %1 are needed. What was decided needs to be confirmed.</source>
        <translation>
            <numerusform>Nicht beschlussfähig: %n Stimmberechtigter, nötig sind %1. Die Beschlüsse müssen bestätigt werden.</numerusform>
            <numerusform>Nicht beschlussfähig: %n Stimmberechtigte, nötig sind %1. Die Beschlüsse müssen bestätigt werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordShape</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>day, name</comment>
        <translation>%1, von %2</translation>
    </message>
    <message>
        <source>%1 (undone since)</source>
        <translation>%1 (inzwischen rückgängig gemacht)</translation>
    </message>
    <message>
        <source>All history of this entry</source>
        <translation>Ganzer Verlauf dieses Eintrags</translation>
    </message>
    <message>
        <source>Member since %1</source>
        <translation>Mitglied seit %1</translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message>
        <source>Reminder</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Reminded on</source>
        <translation>Erinnert am</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>by letter</source>
        <translation>per Brief</translation>
    </message>
    <message>
        <source>by post</source>
        <translation>per Post</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>per E-Mail</translation>
    </message>
    <message>
        <source>Owed then</source>
        <translation>Damals offen</translation>
    </message>
    <message>
        <source>For the year until</source>
        <translation>Für das Jahr bis</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Reminder of %1</source>
        <translation>Erinnerung vom %1</translation>
    </message>
    <message>
        <source>Person reminded</source>
        <translation>Erinnerte Person</translation>
    </message>
    <message>
        <source>Organisation reminded</source>
        <translation>Organisation erinnert</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message numerus="yes">
        <source>Remember %n reminders</source>
        <translation>
            <numerusform>%n Erinnerung merken</numerusform>
            <numerusform>%n Erinnerungen merken</numerusform>
        </translation>
    </message>
    <message>
        <source>No subscription is due: there is nobody to remind.</source>
        <translation>Kein Beitrag ist fällig: Niemand ist zu erinnern.</translation>
    </message>
</context>
<context>
    <name>Renewals</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Mitgliedschaft</translation>
    </message>
    <message>
        <source>Paid until</source>
        <translation>Bezahlt bis</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Zu zahlen</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Beitrag</translation>
    </message>
    <message numerus="yes">
        <source>%n subscriptions</source>
        <translation>
            <numerusform>%n Beitrag</numerusform>
            <numerusform>%n Beiträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Quittung</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Quittung %1</translation>
    </message>
    <message>
        <source>Received from %1 on %2: %3.</source>
        <translation>Erhalten von %1 am %2: %3.</translation>
    </message>
    <message>
        <source>How it was paid: %1.</source>
        <translation>Zahlungsweise: %1.</translation>
    </message>
    <message>
        <source>How it was paid: %1, %2.</source>
        <translation>Zahlungsweise: %1, %2.</translation>
    </message>
    <message>
        <source>What it pays for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>A gift</source>
        <translation>Eine Spende</translation>
    </message>
    <message>
        <source>Membership “%1” of %2 until %3</source>
        <translation>Mitgliedschaft „%1“ von %2 bis %3</translation>
    </message>
    <message>
        <source>With thanks for your support.</source>
        <translation>Mit Dank für Ihre Unterstützung.</translation>
    </message>
    <message>
        <source>

Treasurer: ______________________________</source>
        <translation>

Schatzmeister: ______________________________</translation>
    </message>
    <message>
        <source>No category of membership has a fee yet: describe them under People, Payments, Categories and fees.</source>
        <translation>Noch keine Mitgliedsart hat einen Beitrag: Beschreiben Sie sie unter Menschen, Zahlungen, Mitgliedsarten und Beiträge.</translation>
    </message>
    <message>
        <source>No subscription is due: every member has paid.</source>
        <translation>Kein Beitrag ist fällig: Alle Mitglieder haben gezahlt.</translation>
    </message>
    <message>
        <source>Subscriptions to renew</source>
        <translation>Zu erneuernde Beiträge</translation>
    </message>
    <message>
        <source>Lapsed memberships</source>
        <translation>Erloschene Mitgliedschaften</translation>
    </message>
    <message>
        <source>No membership has lapsed.</source>
        <translation>Keine Mitgliedschaft ist erloschen.</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Quittungen</translation>
    </message>
    <message>
        <source>There is no payment to write a receipt for.</source>
        <translation>Es gibt keine Zahlung, für die eine Quittung zu schreiben wäre.</translation>
    </message>
    <message>
        <source>Gift Aid</source>
        <translation>Gift Aid</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Vom %1 bis %2</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Gifts and subscriptions of members who have declared</source>
        <translation>Spenden und Beiträge von Mitgliedern mit Erklärung</translation>
    </message>
    <message>
        <source>To claim back on them</source>
        <translation>Darauf zu erstatten</translation>
    </message>
    <message>
        <source>Small gifts in cash without a declaration</source>
        <translation>Kleine Barspenden ohne Erklärung</translation>
    </message>
    <message>
        <source>To claim on them by the small donations scheme</source>
        <translation>Darauf zu erstatten nach der Kleinspendenregel</translation>
    </message>
    <message>
        <source>Not to be claimed on</source>
        <translation>Ohne Erstattung</translation>
    </message>
    <message>
        <source>What is claimed on</source>
        <translation>Wofür erstattet wird</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>Spender</translation>
    </message>
    <message>
        <source>What is left out, and why</source>
        <translation>Was weggelassen wird und warum</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>Erinnert</translation>
    </message>
    <message>
        <source>Small donations scheme</source>
        <translation>Regelung für kleine Spenden</translation>
    </message>
    <message>
        <source>Tax year</source>
        <translation>Steuerjahr</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Gegeben</translation>
    </message>
    <message>
        <source>Counts at most</source>
        <translation>Zählt höchstens</translation>
    </message>
    <message>
        <source>To claim</source>
        <translation>Zu beantragen</translation>
    </message>
    <message>
        <source>Claim until</source>
        <translation>Zu beantragen bis</translation>
    </message>
    <message>
        <source>Part payment of the membership “%1” of %2 until %3; still to pay: %4</source>
        <translation>Teilzahlung der Mitgliedschaft „%1“ von %2 bis %3; noch zu zahlen: %4</translation>
    </message>
    <message>
        <source>Part payment of the membership “%1” of %2 until %3</source>
        <translation>Teilzahlung der Mitgliedschaft „%1“ von %2 bis %3</translation>
    </message>
    <message>
        <source>Also for</source>
        <translation>Auch für</translation>
    </message>
    <message>
        <source>Member number</source>
        <translation>Mitgliedsnummer</translation>
    </message>
    <message>
        <source>Telephone and e-mail</source>
        <translation>Telefon und E-Mail</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>%1 cannot be written. Choose another folder, or close the program that has it open.</source>
        <translation>%1 lässt sich nicht schreiben. Wählen Sie einen anderen Ordner, oder schließen Sie das Programm, in dem die Datei geöffnet ist.</translation>
    </message>
    <message>
        <source>A report can be saved as .pdf, .xlsx, .csv, .html or .txt; %1 is none of them.</source>
        <translation>Ein Bericht lässt sich als .pdf, .xlsx, .csv, .html oder .txt speichern; %1 gehört nicht dazu.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>%1 cannot be written, because the disk is full. Free some space, or choose another place.</source>
        <translation>%1 kann nicht geschrieben werden, weil der Datenträger voll ist. Schaffen Sie Platz oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>RequestDialog</name>
    <message>
        <source>On the way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Asking what exactly they want stops the clock until they say so.</source>
        <translation>Fragen Sie, was genau gewünscht wird, steht die Frist bis zur Antwort.</translation>
    </message>
    <message>
        <source>The end of it</source>
        <translation>Der Abschluss</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>If they are not in the book.</source>
        <translation>Falls nicht im Buch.</translation>
    </message>
    <message>
        <source>Only of a breach: when it became known, for example 16:40.</source>
        <translation>Nur bei einer Panne: wann sie bekannt wurde, zum Beispiel 16:40.</translation>
    </message>
    <message>
        <source>Only where it is complicated, and within the first month.</source>
        <translation>Nur wenn es schwierig ist, und im ersten Monat.</translation>
    </message>
    <message>
        <source>Please write the time of day as 16:40.</source>
        <translation>Bitte schreiben Sie die Uhrzeit wie 16:40.</translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message>
        <source>left on %1</source>
        <translation>ausgetreten am %1</translation>
    </message>
    <message>
        <source>agreed to it until %1</source>
        <translation>stimmte zu bis %1</translation>
    </message>
    <message>
        <source>%1 of %2, refused</source>
        <translation>%1 vom %2, abgelehnt</translation>
    </message>
</context>
<context>
    <name>RetentionRule</name>
    <message>
        <source>Rule for keeping</source>
        <translation>Aufbewahrungsregel</translation>
    </message>
    <message>
        <source>Rules for keeping</source>
        <translation>Aufbewahrungsregeln</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Was aufbewahrt wird</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>accounts and Gift Aid</source>
        <translation>Abrechnung und Gift Aid</translation>
    </message>
    <message>
        <source>former members</source>
        <translation>frühere Mitglieder</translation>
    </message>
    <message>
        <source>applicants who were declined</source>
        <translation>abgelehnte Bewerber</translation>
    </message>
    <message>
        <source>lists of travellers</source>
        <translation>Teilnehmerlisten</translation>
    </message>
    <message>
        <source>passport copies</source>
        <translation>Passkopien</translation>
    </message>
    <message>
        <source>health details</source>
        <translation>Gesundheitsangaben</translation>
    </message>
    <message>
        <source>refused checks</source>
        <translation>abgelehnte Nachweise</translation>
    </message>
    <message>
        <source>minutes, charters and annual reports</source>
        <translation>Protokolle, Urkunden und Jahresberichte</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>etwas anderes</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Gerechnet ab</translation>
    </message>
    <message>
        <source>leaving</source>
        <translation>dem Austritt</translation>
    </message>
    <message>
        <source>the end of the financial year</source>
        <translation>dem Ende des Geschäftsjahres</translation>
    </message>
    <message>
        <source>the end of the visit or of the consent</source>
        <translation>dem Ende der Begegnung oder der Einwilligung</translation>
    </message>
    <message>
        <source>the return</source>
        <translation>der Rückkehr</translation>
    </message>
    <message>
        <source>the decision</source>
        <translation>der Entscheidung</translation>
    </message>
    <message>
        <source>being declined</source>
        <translation>der Ablehnung</translation>
    </message>
    <message>
        <source>no day: kept for ever</source>
        <translation>keinem Tag: für immer</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
</context>
<context>
    <name>RetentionRuleWords</name>
    <message>
        <source>%1: kept for ever</source>
        <translation>%1: für immer aufbewahrt</translation>
    </message>
    <message>
        <source>%1: until %2</source>
        <translation>%1: bis zu %2</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 after %3</source>
        <comment>members: 6 years after leaving</comment>
        <translation>%1: %2 nach %3</translation>
    </message>
    <message>
        <source>Please say what the rule is for.</source>
        <translation>Bitte sagen Sie, wofür die Regel ist.</translation>
    </message>
    <message>
        <source>Please say from when the months are counted.</source>
        <translation>Bitte sagen Sie, ab wann die Monate zählen.</translation>
    </message>
    <message>
        <source>Please give a number of months: 72 are six years.</source>
        <translation>Bitte geben Sie eine Zahl von Monaten an: 72 sind sechs Jahre.</translation>
    </message>
</context>
<context>
    <name>RoleDetail</name>
    <message>
        <source>In office today</source>
        <translation>Heute im Amt</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a day</comment>
        <translation>seit %1</translation>
    </message>
    <message numerus="yes">
        <source>%n years in a row</source>
        <translation>
            <numerusform>%n Jahr in Folge</numerusform>
            <numerusform>%n Jahre in Folge</numerusform>
        </translation>
    </message>
    <message>
        <source>the term is over, until somebody comes</source>
        <translation>Amtszeit vorbei, bis jemand kommt</translation>
    </message>
    <message numerus="yes">
        <source>%n seats are vacant.</source>
        <translation>
            <numerusform>%n Platz ist unbesetzt.</numerusform>
            <numerusform>%n Plätze sind unbesetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Held before by</source>
        <translation>Davor hatten es</translation>
    </message>
    <message numerus="yes">
        <source>about %n hours a month</source>
        <translation>
            <numerusform>etwa %n Stunde im Monat</numerusform>
            <numerusform>etwa %n Stunden im Monat</numerusform>
        </translation>
    </message>
    <message>
        <source>Essential</source>
        <translation>Unentbehrlich</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Leitungsamt</translation>
    </message>
    <message>
        <source>Not on the committee</source>
        <translation>Nicht im Vorstand</translation>
    </message>
    <message>
        <source>What follows from it</source>
        <translation>Was daraus folgt</translation>
    </message>
    <message>
        <source>What it needs</source>
        <translation>Was es braucht</translation>
    </message>
    <message>
        <source>For the successor</source>
        <translation>Für die Nachfolge</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two roles</comment>
        <translation>%1 und %2</translation>
    </message>
</context>
<context>
    <name>RoleForm</name>
    <message>
        <source>Add a role</source>
        <translation>Amt hinzufügen</translation>
    </message>
    <message>
        <source>Edit role</source>
        <translation>Amt bearbeiten</translation>
    </message>
    <message>
        <source>Who holds it</source>
        <translation>Wer es hat</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Für wie lange</translation>
    </message>
    <message>
        <source>What comes before it</source>
        <translation>Was davor kommt</translation>
    </message>
    <message>
        <source>What it needs</source>
        <translation>Was es braucht</translation>
    </message>
    <message>
        <source>For the successor</source>
        <translation>Für die Nachfolge</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>Platz in der Liste</translation>
    </message>
    <message>
        <source>For example “Treasurer”.</source>
        <translation>Zum Beispiel „Kassenführung“.</translation>
    </message>
    <message>
        <source>As a guess; the hours worked show later whether it is right.</source>
        <translation>Geschätzt; die aufgeschriebenen Stunden zeigen später, ob es stimmt.</translation>
    </message>
    <message>
        <source>Counts where the constitution speaks of officers.</source>
        <translation>Zählt, wo die Satzung von Leitungsämtern spricht.</translation>
    </message>
    <message>
        <source>How many hold it at a time: one treasurer, three committee members.</source>
        <translation>Wie viele es zugleich haben: eine Kassenführung, drei im Beisitz.</translation>
    </message>
    <message>
        <source>Two people may hold one seat together.</source>
        <translation>Zwei dürfen sich einen Platz teilen.</translation>
    </message>
    <message>
        <source>Such as an independent examiner.</source>
        <translation>Zum Beispiel die Kassenprüfung.</translation>
    </message>
    <message>
        <source>0 means what the constitution says.</source>
        <translation>0 heißt: was die Satzung sagt.</translation>
    </message>
    <message>
        <source>Tick it where the role takes a great deal, so that nobody goes from one such role straight to the next.</source>
        <translation>Ankreuzen, wenn das Amt viel verlangt, damit niemand von einem solchen gleich ins nächste geht.</translation>
    </message>
    <message>
        <source>For example the vice-chair before the chair.</source>
        <translation>Zum Beispiel der stellvertretende vor dem ersten Vorsitz.</translation>
    </message>
    <message>
        <source>Who takes it on sits on the committee for a year before.</source>
        <translation>Wer es übernimmt, sitzt davor ein Jahr im Vorstand.</translation>
    </message>
    <message>
        <source>With commas between them. Nobody is planned for it who lacks one.</source>
        <translation>Mit Kommas dazwischen. Wem eine fehlt, der wird nicht eingeplant.</translation>
    </message>
    <message>
        <source>With commas between them: good to have.</source>
        <translation>Mit Kommas dazwischen: gut zu haben.</translation>
    </message>
    <message>
        <source>0 means no limit.</source>
        <translation>0 heißt: keine Grenze.</translation>
    </message>
    <message>
        <source>The lower the number, the earlier it stands.</source>
        <translation>Je kleiner die Zahl, desto weiter vorn.</translation>
    </message>
    <message>
        <source>Add a rule for two roles</source>
        <translation>Regel für zwei Ämter hinzufügen</translation>
    </message>
    <message>
        <source>Edit rule for two roles</source>
        <translation>Regel für zwei Ämter bearbeiten</translation>
    </message>
</context>
<context>
    <name>RoleWords</name>
    <message numerus="yes">
        <source>Named by the council for %n years.</source>
        <translation>
            <numerusform>Vom Stadtrat für %n Jahr benannt.</numerusform>
            <numerusform>Vom Stadtrat für %n Jahre benannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Elected for %n years.</source>
        <translation>
            <numerusform>Für %n Jahr gewählt.</numerusform>
            <numerusform>Für %n Jahre gewählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>As often as they like.</source>
        <translation>So oft sie wollen.</translation>
    </message>
    <message>
        <source>At most %1 in a row, so for %2.</source>
        <comment>3 terms, 6 years</comment>
        <translation>Höchstens %1 in Folge, also %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n terms</source>
        <translation>
            <numerusform>%n Amtszeit</numerusform>
            <numerusform>%n Amtszeiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Then %n years out of it.</source>
        <translation>
            <numerusform>Dann %n Jahr Pause davon.</numerusform>
            <numerusform>Dann %n Jahre Pause davon.</numerusform>
        </translation>
    </message>
    <message>
        <source>The constitution excepts it from the limit of terms.</source>
        <translation>Die Satzung nimmt es von der Grenze der Amtszeiten aus.</translation>
    </message>
    <message>
        <source>It takes a great deal: a year of rest is wished before the next such role.</source>
        <translation>Es verlangt viel: Vor dem nächsten solchen Amt ist ein Jahr Pause erwünscht.</translation>
    </message>
    <message numerus="yes">
        <source>%n people hold it at the same time.</source>
        <translation>
            <numerusform>%n Person hat es zugleich.</numerusform>
            <numerusform>%n Personen haben es zugleich.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two people may share it.</source>
        <translation>Zwei dürfen es sich teilen.</translation>
    </message>
    <message>
        <source>Only who was %1 the year before may take it.</source>
        <translation>Nur wer im Jahr davor %1 hatte, darf es übernehmen.</translation>
    </message>
    <message>
        <source>Best taken by who was %1 the year before.</source>
        <translation>Am besten von dem, der im Jahr davor %1 hatte.</translation>
    </message>
    <message>
        <source>Who takes it should have sat on the committee for a year.</source>
        <translation>Wer es übernimmt, sollte ein Jahr im Vorstand gesessen haben.</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a year</comment>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>years</comment>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>RotationBoard</name>
    <message>
        <source>keen</source>
        <translation>gern</translation>
    </message>
    <message>
        <source>willing</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>if nobody else</source>
        <translation>notfalls</translation>
    </message>
    <message>
        <source>said no</source>
        <translation>hat nein gesagt</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>noch nicht gefragt</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>unbesetzt</translation>
    </message>
    <message>
        <source>in office</source>
        <translation>im Amt</translation>
    </message>
    <message>
        <source>Every seat is filled.</source>
        <translation>Alle Sitze sind besetzt.</translation>
    </message>
    <message numerus="yes">
        <source>%n terms stay vacant.</source>
        <translation>
            <numerusform>%n Amtszeit bleibt unbesetzt.</numerusform>
            <numerusform>%n Amtszeiten bleiben unbesetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>No rule is broken.</source>
        <translation>Keine Regel ist verletzt.</translation>
    </message>
    <message numerus="yes">
        <source>%n rules are broken by what is fixed.</source>
        <translation>
            <numerusform>%n Regel ist durch das verletzt, was feststeht.</numerusform>
            <numerusform>%n Regeln sind durch das verletzt, was feststeht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RotationHand</name>
    <message>
        <source>Plan for the AGM %1</source>
        <translation>Plan für die Mitgliederversammlung %1</translation>
    </message>
    <message>
        <source>%1, no. %2</source>
        <comment>Plan for the AGM 2027, no. 2</comment>
        <translation>%1, Nr. %2</translation>
    </message>
    <message>
        <source>This term runs already.</source>
        <translation>Diese Amtszeit läuft schon.</translation>
    </message>
</context>
<context>
    <name>RotationKeep</name>
    <message>
        <source>Add the rotation plan %1</source>
        <translation>Ämterplan %1 hinzufügen</translation>
    </message>
    <message>
        <source>Change the rotation plan %1</source>
        <translation>Ämterplan %1 ändern</translation>
    </message>
    <message>
        <source>This plan is no longer in the book.</source>
        <translation>Dieser Plan ist nicht mehr im Buch.</translation>
    </message>
    <message>
        <source>Adopt the rotation plan %1</source>
        <translation>Ämterplan %1 beschließen</translation>
    </message>
</context>
<context>
    <name>RotationReport</name>
    <message>
        <source>Role</source>
        <translation>Amt</translation>
    </message>
    <message>
        <source>Hours a month</source>
        <translation>Stunden im Monat</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Angenehm</translation>
    </message>
    <message>
        <source>The committee of each year</source>
        <translation>Der Vorstand jedes Jahres</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>Unbesetzt</translation>
    </message>
    <message>
        <source>New faces</source>
        <translation>Neue Gesichter</translation>
    </message>
    <message>
        <source>Officers changing</source>
        <translation>Wechsel in Leitungsämtern</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Frauen</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Männer</translation>
    </message>
    <message>
        <source>Under 45</source>
        <translation>Unter 45</translation>
    </message>
    <message>
        <source>45 to 64</source>
        <translation>45 bis 64</translation>
    </message>
    <message>
        <source>65 and over</source>
        <translation>65 und älter</translation>
    </message>
    <message>
        <source>To keep in mind</source>
        <translation>Zu bedenken</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>unbesetzt</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two plans</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>different</source>
        <translation>anders</translation>
    </message>
</context>
<context>
    <name>RotationRun</name>
    <message>
        <source>It could be filled by breaking a rule once: %1.</source>
        <translation>Der Sitz ließe sich besetzen, wenn eine Regel einmal verletzt würde: %1.</translation>
    </message>
    <message>
        <source>Without this rule nothing would stay vacant: %1.</source>
        <translation>Ohne diese Regel bliebe nichts unbesetzt: %1.</translation>
    </message>
    <message>
        <source>Without this rule less would stay vacant: %1.</source>
        <translation>Ohne diese Regel bliebe weniger unbesetzt: %1.</translation>
    </message>
    <message>
        <source>Only without all of these rules nothing would stay vacant: %1.</source>
        <translation>Nur ohne alle diese Regeln bliebe nichts unbesetzt: %1.</translation>
    </message>
    <message>
        <source>No rule of the committee&apos;s own stands in the way. Ask more people, or those who said no, again.</source>
        <translation>Keine eigene Regel des Vorstands steht im Weg. Fragen Sie weitere Personen, oder noch einmal die, die nein gesagt haben.</translation>
    </message>
    <message numerus="yes">
        <source>%n terms could be filled by breaking one rule for each: %1.</source>
        <translation>
            <numerusform>%n Amtszeit wäre zu besetzen, wenn eine Regel gebrochen würde: %1.</numerusform>
            <numerusform>%n Amtszeiten wären zu besetzen, wenn für jede eine Regel gebrochen würde: %1.</numerusform>
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
        <translation>Im Amt</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Festgehalten</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Breaks a rule</source>
        <translation>Bricht eine Regel</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>Unbesetzt</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>All that is known of %1</source>
        <translation>Alles, was über %1 bekannt ist</translation>
    </message>
    <message>
        <source>Who carries how much</source>
        <translation>Wer wie viel trägt</translation>
    </message>
    <message numerus="yes">
        <source>%n hours a month at most</source>
        <translation>
            <numerusform>höchstens %n Stunde im Monat</numerusform>
            <numerusform>höchstens %n Stunden im Monat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years in the plan</source>
        <translation>
            <numerusform>%n Jahr im Plan</numerusform>
            <numerusform>%n Jahre im Plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>comfortable are %n</source>
        <translation>
            <numerusform>angenehm ist %n</numerusform>
            <numerusform>angenehm sind %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The committee of each year</source>
        <translation>Der Vorstand jedes Jahres</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n Mitglied</numerusform>
            <numerusform>%n Mitglieder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats vacant</source>
        <translation>
            <numerusform>%n Platz unbesetzt</numerusform>
            <numerusform>%n Plätze unbesetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>persons</comment>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n officers change</source>
        <translation>
            <numerusform>%n Wechsel im Leitungsamt</numerusform>
            <numerusform>%n Wechsel in Leitungsämtern</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 women, %2 men</source>
        <translation>%1 Frauen, %2 Männer</translation>
    </message>
    <message>
        <source>%1 under 45, %2 from 45 to 64, %3 from 65</source>
        <translation>%1 unter 45, %2 von 45 bis 64, %3 ab 65</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>To keep in mind</source>
        <translation>Zu bedenken</translation>
    </message>
    <message numerus="yes">
        <source>%n more stand in the printed plan.</source>
        <translation>
            <numerusform>%n weitere steht im gedruckten Plan.</numerusform>
            <numerusform>%n weitere stehen im gedruckten Plan.</numerusform>
        </translation>
    </message>
    <message>
        <source>How to fill what is vacant</source>
        <translation>Wie Unbesetztes zu besetzen wäre</translation>
    </message>
</context>
<context>
    <name>RotationWhy</name>
    <message>
        <source>For it speaks: %1.</source>
        <translation>Dafür spricht: %1.</translation>
    </message>
    <message>
        <source>Against it speaks: %1.</source>
        <translation>Dagegen spricht: %1.</translation>
    </message>
    <message>
        <source>No rule keeps these away: %1.</source>
        <translation>Keine Regel schließt diese Personen aus: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n people nobody may take it as the plan stands.</source>
        <translation>
            <numerusform>%n Person geprüft: Beim jetzigen Stand des Plans kann sie es nicht übernehmen.</numerusform>
            <numerusform>%n Personen geprüft: Beim jetzigen Stand des Plans kann es niemand davon übernehmen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people: %1.</source>
        <translation>
            <numerusform>%n Person: %1.</numerusform>
            <numerusform>%n Personen: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing else keeps away %1.</source>
        <translation>Nur daran scheitert es bei %1.</translation>
    </message>
    <message>
        <source>Left vacant by hand.</source>
        <translation>Von Hand unbesetzt gelassen.</translation>
    </message>
    <message>
        <source>Locked by hand.</source>
        <translation>Von Hand festgelegt.</translation>
    </message>
    <message>
        <source>This term runs already.</source>
        <translation>Diese Amtszeit läuft schon.</translation>
    </message>
    <message>
        <source>A rule objects: %1.</source>
        <translation>Eine Regel spricht dagegen: %1.</translation>
    </message>
    <message>
        <source>Nobody else may take it as the plan stands.</source>
        <translation>Beim jetzigen Stand des Plans kann es niemand sonst übernehmen.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>%1 %2 to %3: %4 instead of %5.</source>
        <comment>role, years, new and old person</comment>
        <translation>%1 %2 bis %3: %4 statt %5.</translation>
    </message>
    <message>
        <source>Possible instead, if all else stays: %1.</source>
        <translation>Stattdessen möglich, wenn alles andere bleibt: %1.</translation>
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
        <translation>Beitrag nicht bezahlt oder nicht mehr verfügbar</translation>
    </message>
    <message>
        <source>too young for it</source>
        <translation>zu jung dafür</translation>
    </message>
    <message>
        <source>above the oldest age for it</source>
        <translation>über dem Höchstalter dafür</translation>
    </message>
    <message>
        <source>said no to it</source>
        <translation>hat dazu nein gesagt</translation>
    </message>
    <message>
        <source>not available in every year of it</source>
        <translation>nicht in allen Jahren der Amtszeit verfügbar</translation>
    </message>
    <message>
        <source>it needs more hours than they have</source>
        <translation>das Amt braucht mehr Stunden als verfügbar</translation>
    </message>
    <message>
        <source>a skill that it needs is missing</source>
        <translation>eine nötige Kenntnis fehlt</translation>
    </message>
    <message>
        <source>has another role in those years</source>
        <translation>hat in diesen Jahren ein anderes Amt</translation>
    </message>
    <message>
        <source>holds a role that does not go with it</source>
        <translation>hat ein Amt, das nicht dazu passt</translation>
    </message>
    <message>
        <source>two officers of one household</source>
        <translation>zwei Amtsträger aus demselben Haushalt</translation>
    </message>
    <message>
        <source>too many terms in a row, or back too soon</source>
        <translation>zu viele Amtszeiten in Folge oder zu früh zurück</translation>
    </message>
    <message>
        <source>too many years in a row on the committee</source>
        <translation>zu viele Jahre in Folge im Vorstand</translation>
    </message>
    <message>
        <source>no year of rest after a demanding role</source>
        <translation>kein Pausenjahr nach einem anstrengenden Amt</translation>
    </message>
    <message>
        <source>did not hold the role that comes before it</source>
        <translation>hatte das Amt nicht, das davor kommt</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>unbesetzt</translation>
    </message>
    <message>
        <source>what people said they would take</source>
        <translation>was die Leute übernehmen würden</translation>
    </message>
    <message>
        <source>skills that help</source>
        <translation>hilfreiche Kenntnisse</translation>
    </message>
    <message>
        <source>more hours than is comfortable</source>
        <translation>mehr Stunden als angenehm</translation>
    </message>
    <message>
        <source>many years in office for one person</source>
        <translation>viele Jahre im Amt für eine Person</translation>
    </message>
    <message>
        <source>many years on the committee without a break</source>
        <translation>viele Jahre im Vorstand ohne Pause</translation>
    </message>
    <message>
        <source>many officers change at once</source>
        <translation>viele Amtsträger wechseln auf einmal</translation>
    </message>
    <message>
        <source>the former holder is gone in the year of hand-over</source>
        <translation>wer das Amt vorher hatte, ist im Jahr der Übergabe nicht mehr da</translation>
    </message>
    <message>
        <source>the role that comes before it was not held</source>
        <translation>das Amt, das davor kommt, fehlt</translation>
    </message>
    <message>
        <source>new faces</source>
        <translation>neue Gesichter</translation>
    </message>
    <message>
        <source>a part of the membership is missing</source>
        <translation>ein Teil der Mitglieder ist nicht vertreten</translation>
    </message>
    <message>
        <source>other than agreed before</source>
        <translation>anders als vorher vereinbart</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>years</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <comment>person, role</comment>
        <translation>%1 als %2</translation>
    </message>
    <message>
        <source>not on the committee in the year before</source>
        <translation>im Jahr davor nicht im Vorstand</translation>
    </message>
    <message>
        <source>fewer women than among the members</source>
        <translation>weniger Frauen als unter den Mitgliedern</translation>
    </message>
    <message>
        <source>fewer men than among the members</source>
        <translation>weniger Männer als unter den Mitgliedern</translation>
    </message>
    <message>
        <source>fewer people of another gender than among the members</source>
        <translation>weniger Menschen anderen Geschlechts als unter den Mitgliedern</translation>
    </message>
    <message>
        <source>fewer people from %1 than among the members</source>
        <translation>weniger Menschen aus %1 als unter den Mitgliedern</translation>
    </message>
    <message>
        <source>fewer people under %1 than among the members</source>
        <translation>weniger Menschen unter %1 als unter den Mitgliedern</translation>
    </message>
    <message>
        <source>fewer people of %1 and over than among the members</source>
        <translation>weniger Menschen ab %1 als unter den Mitgliedern</translation>
    </message>
    <message>
        <source>fewer people from %1 to %2 than among the members</source>
        <translation>weniger Menschen von %1 bis %2 als unter den Mitgliedern</translation>
    </message>
    <message numerus="yes">
        <source>more than %n years of the plan in office</source>
        <translation>
            <numerusform>mehr als %n Jahr des Plans im geschäftsführenden Vorstand</numerusform>
            <numerusform>mehr als %n Jahre des Plans im geschäftsführenden Vorstand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n years on the committee without a break</source>
        <translation>
            <numerusform>mehr als %n Jahr ohne Pause im Vorstand</numerusform>
            <numerusform>mehr als %n Jahre ohne Pause im Vorstand</numerusform>
        </translation>
    </message>
    <message>
        <source>as good</source>
        <translation>gleich gut</translation>
    </message>
    <message>
        <source>slightly better</source>
        <translation>etwas besser</translation>
    </message>
    <message>
        <source>better</source>
        <translation>besser</translation>
    </message>
    <message>
        <source>much better</source>
        <translation>viel besser</translation>
    </message>
    <message>
        <source>slightly worse</source>
        <translation>etwas schlechter</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>schlechter</translation>
    </message>
    <message>
        <source>much worse</source>
        <translation>viel schlechter</translation>
    </message>
</context>
<context>
    <name>SafeguardingCheck</name>
    <message>
        <source>Check</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Kind of check</source>
        <translation>Art des Nachweises</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>DBS, basic</source>
        <translation>DBS, einfach</translation>
    </message>
    <message>
        <source>DBS, standard</source>
        <translation>DBS, Standard</translation>
    </message>
    <message>
        <source>DBS, enhanced</source>
        <translation>DBS, erweitert</translation>
    </message>
    <message>
        <source>references</source>
        <translation>Empfehlungen</translation>
    </message>
    <message>
        <source>first aid</source>
        <translation>Erste Hilfe</translation>
    </message>
    <message>
        <source>driving licence</source>
        <translation>Führerschein</translation>
    </message>
    <message>
        <source>another check</source>
        <translation>ein anderer Nachweis</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Ausgestellt am</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Gesehen von</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>not yet decided</source>
        <translation>noch nicht entschieden</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
</context>
<context>
    <name>SafeguardingCheckCheck</name>
    <message>
        <source>Please say who was checked.</source>
        <translation>Bitte sagen Sie, um wen es geht.</translation>
    </message>
    <message>
        <source>Please say which check it is.</source>
        <translation>Bitte sagen Sie, welcher Nachweis es ist.</translation>
    </message>
    <message>
        <source>Please say in a few words which check it is.</source>
        <translation>Bitte sagen Sie in wenigen Worten, welcher Nachweis es ist.</translation>
    </message>
    <message>
        <source>This day is still to come. Please check it.</source>
        <translation>Dieser Tag kommt erst noch. Bitte prüfen Sie ihn.</translation>
    </message>
    <message>
        <source>This is before the day of issue. Please check both days.</source>
        <translation>Das liegt vor dem Ausstellungstag. Bitte prüfen Sie beide Tage.</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>Enter the association&apos;s details</source>
        <translation>Angaben zum Verein eintragen</translation>
    </message>
    <message>
        <source>Enter the sample committee</source>
        <translation>Beispielverein eintragen</translation>
    </message>
</context>
<context>
    <name>SampleLists</name>
    <message>
        <source>choir</source>
        <translation>Chor</translation>
    </message>
    <message>
        <source>bakes for the market</source>
        <translation>backt für den Markt</translation>
    </message>
    <message>
        <source>can lend a van</source>
        <translation>kann einen Transporter leihen</translation>
    </message>
    <message>
        <source>programme sponsor</source>
        <translation>Anzeige im Programmheft</translation>
    </message>
    <message>
        <source>Hosts who speak French</source>
        <translation>Gastgeber, die Französisch sprechen</translation>
    </message>
    <message>
        <source>Passports running out</source>
        <translation>Ablaufende Pässe</translation>
    </message>
</context>
<context>
    <name>SavedList</name>
    <message>
        <source>Saved list</source>
        <translation>Gespeicherte Liste</translation>
    </message>
    <message>
        <source>Saved lists</source>
        <translation>Gespeicherte Listen</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Sortiert nach</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Please give the list a name.</source>
        <translation>Bitte geben Sie der Liste einen Namen.</translation>
    </message>
    <message>
        <source>There is a list called “%1” already.</source>
        <translation>Es gibt schon eine Liste namens „%1“.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>A page of Twinbook</source>
        <translation>Eine Seite von Twinbook</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>not a member</source>
        <translation>kein Mitglied</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>ausgetreten</translation>
    </message>
    <message>
        <source>paid up</source>
        <translation>bezahlt</translation>
    </message>
    <message>
        <source>due</source>
        <translation>fällig</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>erloschen</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>Nothing was undone: everything in this change has been changed again since (%1).</source>
        <translation>Nichts wurde rückgängig gemacht: Alles an dieser Änderung wurde seither noch einmal geändert (%1).</translation>
    </message>
</context>
<context>
    <name>StoreError</name>
    <message>
        <source>The change could not be saved (%1). Nothing was lost.</source>
        <translation>Die Änderung konnte nicht gespeichert werden (%1). Nichts ging verloren.</translation>
    </message>
    <message>
        <source>The book&apos;s own record of this change is damaged, so it cannot be undone; nothing was changed.</source>
        <translation>Die Aufzeichnung dieser Änderung im Buch ist beschädigt, deshalb lässt sie sich nicht rückgängig machen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Another program is writing to this book just now; nothing was saved. Try again in a moment.</source>
        <translation>Ein anderes Programm schreibt gerade in dieses Buch; nichts wurde gespeichert. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>This book cannot be written to: the file or its folder is read-only. Nothing was saved. Save a copy somewhere else and work there.</source>
        <translation>In dieses Buch kann nicht geschrieben werden: Die Datei oder ihr Ordner ist schreibgeschützt. Nichts wurde gespeichert. Speichern Sie woanders eine Kopie und arbeiten Sie dort weiter.</translation>
    </message>
    <message>
        <source>The disk could not be read or written; nothing was saved. Check that the disk or USB stick is still connected.</source>
        <translation>Von der Festplatte konnte nicht gelesen oder darauf nicht geschrieben werden; nichts wurde gespeichert. Sehen Sie nach, ob Platte oder USB-Stick noch angeschlossen ist.</translation>
    </message>
    <message>
        <source>The disk is full; nothing was saved. Free some space and do it again.</source>
        <translation>Die Festplatte ist voll; nichts wurde gespeichert. Schaffen Sie Platz und wiederholen Sie es.</translation>
    </message>
    <message>
        <source>The book file cannot be opened. Check that its folder exists and that you may write there.</source>
        <translation>Die Datei des Buchs lässt sich nicht öffnen. Sehen Sie nach, ob es ihren Ordner gibt und ob Sie dort schreiben dürfen.</translation>
    </message>
    <message>
        <source>This cannot be done by itself, because something else in the book depends on it; nothing was changed. Undo or remove that first.</source>
        <translation>Das lässt sich nicht für sich allein tun, weil etwas anderes im Buch darauf beruht; nichts wurde geändert. Machen Sie das andere zuerst rückgängig, oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>The book file is damaged: part of it cannot be read. Restore the last backup.</source>
        <translation>Die Datei des Buchs ist beschädigt: ein Teil davon kann nicht gelesen werden. Stellen Sie die letzte Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The book file is damaged; nothing was saved. Restore the last backup.</source>
        <translation>Die Datei des Buchs ist beschädigt; nichts wurde gespeichert. Stellen Sie die letzte Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Another program is writing to this book just now. Try again in a moment.</source>
        <translation>Ein anderes Programm schreibt gerade in dieses Buch. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>This book cannot be read where it lies, because its folder is read-only and another program has left part of the book beside it. Copy the folder somewhere else and open the book there.</source>
        <translation>Dieses Buch kann dort, wo es liegt, nicht gelesen werden, weil sein Ordner schreibgeschützt ist und ein anderes Programm einen Teil des Buchs daneben gelassen hat. Kopieren Sie den Ordner an einen anderen Ort und öffnen Sie das Buch dort.</translation>
    </message>
    <message>
        <source>The disk could not be read. Check that the disk or USB stick is still connected.</source>
        <translation>Der Datenträger konnte nicht gelesen werden. Prüfen Sie, ob die Festplatte oder der USB-Stick noch angeschlossen ist.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space and do it again.</source>
        <translation>Der Datenträger ist voll. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Part of the book could not be read (%1). Nothing was lost.</source>
        <translation>Ein Teil des Buchs konnte nicht gelesen werden (%1). Nichts ging verloren.</translation>
    </message>
    <message>
        <source>This has been published or closed and stays as it is; nothing was changed. Enter a correction instead.</source>
        <translation>Dies ist veröffentlicht oder abgeschlossen und bleibt, wie es ist; nichts wurde geändert. Geben Sie stattdessen eine Berichtigung ein.</translation>
    </message>
</context>
<context>
    <name>SubscriptionBook</name>
    <message>
        <source>%1 until %2, waived</source>
        <comment>Family, a day</comment>
        <translation>%1 bis %2, erlassen</translation>
    </message>
    <message>
        <source>part of %1 until %2, %3 still to pay</source>
        <comment>Family, a day, an amount</comment>
        <translation>Teil von %1 bis %2, noch %3 zu zahlen</translation>
    </message>
    <message numerus="yes">
        <source>%1 until %2, for %n people</source>
        <comment>Family, a day</comment>
        <translation>
            <numerusform>%1 bis %2, für %n Person</numerusform>
            <numerusform>%1 bis %2, für %n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <comment>Family, a day</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>gift of %1</source>
        <translation>Spende von %1</translation>
    </message>
    <message>
        <source>no fee is known for “%1”</source>
        <comment>a category</comment>
        <translation>für „%1“ ist kein Beitrag bekannt</translation>
    </message>
    <message>
        <source>%1 paid this fee on %2 already, so this is for the next year.</source>
        <comment>somebody, a day</comment>
        <translation>%1 hat diesen Beitrag schon am %2 gezahlt; dies ist also für das nächste Jahr.</translation>
    </message>
    <message>
        <source>%1 (a year that is over)</source>
        <comment>Family until a day</comment>
        <translation>%1 (ein Jahr, das vorbei ist)</translation>
    </message>
    <message>
        <source>%1 (known as paid already)</source>
        <comment>Family until a day</comment>
        <translation>%1 (schon als bezahlt bekannt)</translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message>
        <source>Fit widths to what is shown</source>
        <translation>Breiten an den Inhalt anpassen</translation>
    </message>
    <message>
        <source>All columns and their order...</source>
        <translation>Alle Spalten und ihre Reihenfolge...</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Wie am Anfang</translation>
    </message>
</context>
<context>
    <name>Tag</name>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Tag on an entry</source>
        <translation>Schlagwort eines Eintrags</translation>
    </message>
    <message>
        <source>Tags on entries</source>
        <translation>Schlagwörter von Einträgen</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
</context>
<context>
    <name>TermDetail</name>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Bevorstehend</translation>
    </message>
    <message>
        <source>Over, until somebody comes</source>
        <translation>Vorbei, bis jemand kommt</translation>
    </message>
    <message>
        <source>In office</source>
        <translation>Im Amt</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Vorbei</translation>
    </message>
    <message>
        <source>Years served</source>
        <translation>Dienstjahre</translation>
    </message>
    <message>
        <source>On the committee</source>
        <translation>Im Vorstand</translation>
    </message>
    <message numerus="yes">
        <source>%n years in all</source>
        <translation>
            <numerusform>insgesamt %n Jahr</numerusform>
            <numerusform>insgesamt %n Jahre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them in a row until now</source>
        <translation>
            <numerusform>davon bis jetzt %n in Folge</numerusform>
            <numerusform>davon bis jetzt %n in Folge</numerusform>
        </translation>
    </message>
    <message>
        <source>Other terms of the same person</source>
        <translation>Andere Amtszeiten derselben Person</translation>
    </message>
</context>
<context>
    <name>TermForm</name>
    <message>
        <source>Add a term of office</source>
        <translation>Amtszeit hinzufügen</translation>
    </message>
    <message>
        <source>Edit term of office</source>
        <translation>Amtszeit bearbeiten</translation>
    </message>
    <message>
        <source>If it is over</source>
        <translation>Wenn sie vorbei ist</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>The day it is to end, such as the AGM. Left empty, it runs until further notice; the holder stays on after that day until somebody comes.</source>
        <translation>Der Tag, an dem sie enden soll, etwa die Mitgliederversammlung. Leer: bis auf Weiteres; danach bleibt die Person, bis jemand kommt.</translation>
    </message>
    <message>
        <source>The day on which it really ended.</source>
        <translation>Der Tag, an dem sie wirklich endete.</translation>
    </message>
    <message>
        <source>Only elected terms count for the limit of terms.</source>
        <translation>Für die Grenze zählen nur gewählte Amtszeiten.</translation>
    </message>
    <message>
        <source>Add an honour</source>
        <translation>Ehrung hinzufügen</translation>
    </message>
    <message>
        <source>Edit honour</source>
        <translation>Ehrung bearbeiten</translation>
    </message>
    <message>
        <source>For example “Honorary president”.</source>
        <translation>Zum Beispiel „Ehrenvorsitz“.</translation>
    </message>
    <message>
        <source>Add hours worked</source>
        <translation>Stunden hinzufügen</translation>
    </message>
    <message>
        <source>Edit hours worked</source>
        <translation>Stunden bearbeiten</translation>
    </message>
    <message>
        <source>For a whole month its last day.</source>
        <translation>Für einen ganzen Monat dessen letzter Tag.</translation>
    </message>
    <message>
        <source>90 for an hour and a half, 600 for ten hours.</source>
        <translation>90 für anderthalb Stunden, 600 für zehn Stunden.</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>There is no book %1.</source>
        <translation>Es gibt kein Buch %1.</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder %1.</source>
        <translation>In den Ordner %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Begin the book</source>
        <translation>Buch beginnen</translation>
    </message>
    <message>
        <source>Your book %1 is no longer in its place. Perhaps it was moved, or its disk is not connected.</source>
        <translation>Ihr Buch %1 liegt nicht mehr an seinem Platz. Vielleicht wurde es verschoben, oder der Datenträger ist nicht angeschlossen.</translation>
    </message>
    <message>
        <source>The pictures cannot be written to %1. Is the disk full?</source>
        <translation>Die Bilder lassen sich nicht nach %1 schreiben. Ist die Festplatte voll?</translation>
    </message>
</context>
<context>
    <name>VCardReading</name>
    <message>
        <source>The address card that begins in line %1 does not end. What it holds was read.</source>
        <translation>Die Adresskarte, die in Zeile %1 beginnt, hat kein Ende. Was darin steht, wurde gelesen.</translation>
    </message>
    <message>
        <source>Line %1 ends an address card that never began.</source>
        <translation>Zeile %1 beendet eine Adresskarte, die nie begonnen hat.</translation>
    </message>
    <message>
        <source>This file holds no address card. Choose an address book saved as vCard (.vcf).</source>
        <translation>In dieser Datei ist keine Adresskarte. Wählen Sie ein Adressbuch, das als vCard (.vcf) gespeichert ist.</translation>
    </message>
    <message>
        <source>Line %1 of the address book could not be read: it does not begin with a name and a colon.</source>
        <translation>Zeile %1 des Adressbuchs konnte nicht gelesen werden: Sie beginnt nicht mit einem Namen und einem Doppelpunkt.</translation>
    </message>
</context>
<context>
    <name>VisitCopy</name>
    <message>
        <source>This visit is not in the book any more.</source>
        <translation>Diese Begegnung steht nicht mehr im Buch.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>visit, year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 again</source>
        <translation>%1 noch einmal</translation>
    </message>
    <message>
        <source>Begin %1</source>
        <translation>%1 beginnen</translation>
    </message>
    <message>
        <source>Ask all who host</source>
        <translation>Alle fragen, die aufnehmen</translation>
    </message>
</context>
<context>
    <name>VisitDetails</name>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Was ansteht</translation>
    </message>
    <message>
        <source>In numbers</source>
        <translation>In Zahlen</translation>
    </message>
    <message>
        <source>Travellers</source>
        <translation>Reisende</translation>
    </message>
    <message>
        <source>%1 of %2 places</source>
        <translation>%1 von %2 Plätzen</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Warteliste</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Gastfamilien</translation>
    </message>
    <message numerus="yes">
        <source>%n households with %1 beds</source>
        <translation>
            <numerusform>%n Haushalt mit %1 Betten</numerusform>
            <numerusform>%n Haushalte mit %1 Betten</numerusform>
        </translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Untergebracht</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>The visit</source>
        <translation>Die Begegnung</translation>
    </message>
    <message>
        <source>Age at the visit</source>
        <translation>Alter bei der Begegnung</translation>
    </message>
    <message>
        <source>All that is known</source>
        <translation>Alles Bekannte</translation>
    </message>
    <message>
        <source>Stays with</source>
        <translation>Wohnt bei</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Jetzt fällig</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Needs no host</source>
        <translation>Braucht keine Gastfamilie</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>Nicht untergebracht</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>For the placement</source>
        <translation>Für die Unterbringung</translation>
    </message>
    <message>
        <source>Stayed before with</source>
        <translation>Wohnte schon bei</translation>
    </message>
    <message>
        <source>Checked for young people</source>
        <translation>Für Jugendliche überprüft</translation>
    </message>
    <message>
        <source>Not checked for young people</source>
        <translation>Nicht für Jugendliche überprüft</translation>
    </message>
    <message>
        <source>Guests of this visit</source>
        <translation>Gäste dieser Begegnung</translation>
    </message>
    <message>
        <source>What they offer</source>
        <translation>Was sie anbieten</translation>
    </message>
    <message>
        <source>Guests before</source>
        <translation>Frühere Gäste</translation>
    </message>
</context>
<context>
    <name>VisitForms</name>
    <message>
        <source>Add a visit</source>
        <translation>Neue Begegnung</translation>
    </message>
    <message>
        <source>Edit visit</source>
        <translation>Begegnung bearbeiten</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Weitere</translation>
    </message>
    <message>
        <source>Written before the visit, so that afterwards one can see what came of it.</source>
        <translation>Vor der Begegnung geschrieben, damit man danach sieht, was daraus wurde.</translation>
    </message>
    <message>
        <source>Our own travellers must have paid their subscription.</source>
        <translation>Unsere Reisenden müssen ihren Beitrag bezahlt haben.</translation>
    </message>
    <message>
        <source>How many may travel; left empty, there is no limit.</source>
        <translation>Wie viele reisen können; leer gibt es keine Grenze.</translation>
    </message>
    <message>
        <source>Add a traveller</source>
        <translation>Reisenden hinzufügen</translation>
    </message>
    <message>
        <source>Edit traveller</source>
        <translation>Reisenden bearbeiten</translation>
    </message>
    <message>
        <source>How they sleep</source>
        <translation>Wie sie schlafen</translation>
    </message>
    <message>
        <source>Other days than the visit&apos;s</source>
        <translation>Andere Tage als die der Begegnung</translation>
    </message>
    <message>
        <source>Waiting or cancelled</source>
        <translation>Wartet oder abgesagt</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>Who travels and stays together; add the party first.</source>
        <translation>Wer zusammen reist und wohnt; legen Sie zuerst die Gruppe an.</translation>
    </message>
    <message>
        <source>Those of a party with the same number share a room; 0 is a room of one&apos;s own.</source>
        <translation>Wer in einer Gruppe dieselbe Nummer hat, teilt ein Zimmer; 0 ist ein eigenes.</translation>
    </message>
    <message>
        <source>A double bed will do; otherwise each needs a bed.</source>
        <translation>Ein Doppelbett genügt; sonst braucht jeder ein Bett.</translation>
    </message>
    <message>
        <source>Add a party</source>
        <translation>Gruppe hinzufügen</translation>
    </message>
    <message>
        <source>Edit party</source>
        <translation>Gruppe bearbeiten</translation>
    </message>
    <message>
        <source>What matters for the host</source>
        <translation>Was für die Gastfamilie zählt</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Unterbringung</translation>
    </message>
    <message>
        <source>The name of a household, as the guests wrote it.</source>
        <translation>Der Name eines Haushalts, wie die Gäste ihn schrieben.</translation>
    </message>
    <message>
        <source>With another person who would; for somebody who travels alone.</source>
        <translation>Mit jemandem, der das auch möchte; für Alleinreisende.</translation>
    </message>
    <message>
        <source>The planner leaves the party where it is.</source>
        <translation>Die Planung lässt die Gruppe, wo sie ist.</translation>
    </message>
    <message>
        <source>Add a host</source>
        <translation>Gastfamilie hinzufügen</translation>
    </message>
    <message>
        <source>Edit host</source>
        <translation>Gastfamilie bearbeiten</translation>
    </message>
    <message>
        <source>Beds for this visit</source>
        <translation>Betten für diese Begegnung</translation>
    </message>
    <message>
        <source>Whom they would take</source>
        <translation>Wen sie nehmen würden</translation>
    </message>
    <message>
        <source>Left empty, the beds are those of the household&apos;s own page.</source>
        <translation>Leer gelten die Betten von der Seite des Haushalts.</translation>
    </message>
    <message>
        <source>Young people alone only stay where every grown-up has been checked; the checks stand with the people.</source>
        <translation>Jugendliche allein wohnen nur dort, wo jeder Erwachsene überprüft ist; die Überprüfungen stehen bei den Personen.</translation>
    </message>
    <message>
        <source>Add a payment</source>
        <translation>Zahlung hinzufügen</translation>
    </message>
    <message>
        <source>Edit payment</source>
        <translation>Zahlung bearbeiten</translation>
    </message>
    <message>
        <source>What was paid back stands with a minus.</source>
        <translation>Zurückgezahltes steht mit Minus.</translation>
    </message>
    <message>
        <source>Add a fee</source>
        <translation>Preis hinzufügen</translation>
    </message>
    <message>
        <source>Edit fee</source>
        <translation>Preis bearbeiten</translation>
    </message>
    <message>
        <source>Add a wish</source>
        <translation>Wunsch hinzufügen</translation>
    </message>
    <message>
        <source>Edit wish</source>
        <translation>Wunsch bearbeiten</translation>
    </message>
    <message>
        <source>For the committee only; it is never printed.</source>
        <translation>Nur für den Vorstand; wird nie gedruckt.</translation>
    </message>
    <message>
        <source>Instead of one person: all who live there.</source>
        <translation>Statt einer Person: alle, die dort wohnen.</translation>
    </message>
    <message>
        <source>Add an earlier stay</source>
        <translation>Früheren Aufenthalt hinzufügen</translation>
    </message>
    <message>
        <source>Edit earlier stay</source>
        <translation>Früheren Aufenthalt bearbeiten</translation>
    </message>
</context>
<context>
    <name>VisitLists</name>
    <message>
        <source>Of which visit</source>
        <translation>Von welcher Begegnung</translation>
    </message>
    <message>
        <source>These have cancelled already.</source>
        <translation>Diese haben schon abgesagt.</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n travellers</source>
        <translation>
            <numerusform>Absage von %n Reisenden</numerusform>
            <numerusform>Absage von %n Reisenden</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Absage</translation>
    </message>
    <message numerus="yes">
        <source>%n travellers have cancelled. Place the guests again with few changes under Placement.</source>
        <translation>
            <numerusform>%n Reisender hat abgesagt. Bringen Sie die Gäste unter Unterbringung mit wenigen Änderungen neu unter.</numerusform>
            <numerusform>%n Reisende haben abgesagt. Bringen Sie die Gäste unter Unterbringung mit wenigen Änderungen neu unter.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is what they answered already.</source>
        <translation>Das haben sie schon geantwortet.</translation>
    </message>
    <message numerus="yes">
        <source>Answer of %n hosts</source>
        <translation>
            <numerusform>Antwort von %n Gastfamilie</numerusform>
            <numerusform>Antwort von %n Gastfamilien</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing down the answer</source>
        <translation>Antwort eintragen</translation>
    </message>
    <message>
        <source>Add a visit</source>
        <translation>Neue Begegnung</translation>
    </message>
    <message>
        <source>Which visits</source>
        <translation>Welche Begegnungen</translation>
    </message>
    <message>
        <source>No visit is written down yet</source>
        <translation>Noch keine Begegnung eingetragen</translation>
    </message>
    <message>
        <source>Add the next exchange visit: who comes or goes, when and why. Twinbook then keeps its travellers, hosts and payments, says what is due when, and proposes who stays with whom.</source>
        <translation>Fügen Sie die nächste Begegnung hinzu: wer kommt oder fährt, wann und warum. Twinbook führt dann Reisende, Gastfamilien und Zahlungen, sagt, was wann ansteht, und schlägt vor, wer bei wem wohnt.</translation>
    </message>
    <message>
        <source>Choose a visit in the list to see here what is due and how many are coming.</source>
        <translation>Wählen Sie eine Begegnung in der Liste, um hier zu sehen, was ansteht und wie viele kommen.</translation>
    </message>
    <message>
        <source>Add a traveller</source>
        <translation>Reisenden hinzufügen</translation>
    </message>
    <message>
        <source>Nobody travels yet</source>
        <translation>Noch reist niemand</translation>
    </message>
    <message>
        <source>Add those who go on a visit, ours or the guests of the partner, with the party that they belong to, their fee and how they sleep.</source>
        <translation>Fügen Sie hinzu, wer an einer Begegnung teilnimmt, unsere oder die Gäste des Partners, mit Gruppe, Preis und wie sie schlafen.</translation>
    </message>
    <message>
        <source>Choose a traveller in the list to see here what has been paid and where they stay.</source>
        <translation>Wählen Sie einen Reisenden in der Liste, um hier zu sehen, was bezahlt ist und wo er wohnt.</translation>
    </message>
    <message>
        <source>Add a party</source>
        <translation>Gruppe hinzufügen</translation>
    </message>
    <message>
        <source>No party is written down yet</source>
        <translation>Noch keine Gruppe eingetragen</translation>
    </message>
    <message>
        <source>A party are people who travel and stay together: a couple, a family, two friends, or somebody alone. The planner finds a host for each party.</source>
        <translation>Eine Gruppe sind Menschen, die zusammen reisen und wohnen: ein Paar, eine Familie, zwei Freunde oder jemand allein. Die Planung findet für jede Gruppe eine Gastfamilie.</translation>
    </message>
    <message>
        <source>Choose a party in the list to see here who belongs to it and where it stays.</source>
        <translation>Wählen Sie eine Gruppe in der Liste, um hier zu sehen, wer dazugehört und wo sie wohnt.</translation>
    </message>
    <message>
        <source>Add a host</source>
        <translation>Gastfamilie hinzufügen</translation>
    </message>
    <message>
        <source>Nobody has been asked to host yet</source>
        <translation>Noch wurde niemand gefragt, ob er aufnimmt</translation>
    </message>
    <message>
        <source>Ask all households that host at once: their beds are taken from their own page, and you only write down who says yes.</source>
        <translation>Fragen Sie alle Haushalte, die aufnehmen, auf einmal: Ihre Betten kommen von ihrer Seite, Sie tragen nur ein, wer zusagt.</translation>
    </message>
    <message>
        <source>Choose a host in the list to see here their beds, their guests and whom they had before.</source>
        <translation>Wählen Sie eine Gastfamilie in der Liste, um hier Betten, Gäste und frühere Gäste zu sehen.</translation>
    </message>
    <message>
        <source>Add a payment</source>
        <translation>Zahlung hinzufügen</translation>
    </message>
    <message>
        <source>Nobody has paid for a visit yet</source>
        <translation>Noch hat niemand für eine Begegnung bezahlt</translation>
    </message>
    <message>
        <source>Write down deposits and payments of travellers; Twinbook says who still owes what, and by when.</source>
        <translation>Tragen Sie Anzahlungen und Zahlungen der Reisenden ein; Twinbook sagt, wer noch was schuldet und bis wann.</translation>
    </message>
    <message>
        <source>Choose a payment in the list to see it here.</source>
        <translation>Wählen Sie eine Zahlung in der Liste, um sie hier zu sehen.</translation>
    </message>
    <message>
        <source>Add a fee</source>
        <translation>Preis hinzufügen</translation>
    </message>
    <message>
        <source>No fee is written down yet</source>
        <translation>Noch kein Preis eingetragen</translation>
    </message>
    <message>
        <source>What adults, young people and leaders pay for a visit, how much of it beforehand, and by when.</source>
        <translation>Was Erwachsene, Jugendliche und Leitende für eine Begegnung zahlen, wie viel vorab und bis wann.</translation>
    </message>
    <message>
        <source>Choose a fee in the list to see it here.</source>
        <translation>Wählen Sie einen Preis in der Liste, um ihn hier zu sehen.</translation>
    </message>
    <message>
        <source>Add a wish</source>
        <translation>Wunsch hinzufügen</translation>
    </message>
    <message>
        <source>No wish is written down yet</source>
        <translation>Noch kein Wunsch eingetragen</translation>
    </message>
    <message>
        <source>Who would have the same guests or hosts again, who would rather meet somebody new, and who never again. The planner keeps to it.</source>
        <translation>Wer dieselben Gäste oder Gastgeber wieder möchte, wer lieber jemand Neues und wer nie wieder. Die Planung hält sich daran.</translation>
    </message>
    <message>
        <source>Choose a wish in the list to see it here.</source>
        <translation>Wählen Sie einen Wunsch in der Liste, um ihn hier zu sehen.</translation>
    </message>
    <message>
        <source>Add an earlier stay</source>
        <translation>Früheren Aufenthalt hinzufügen</translation>
    </message>
    <message>
        <source>No earlier stay is written down yet</source>
        <translation>Noch kein früherer Aufenthalt eingetragen</translation>
    </message>
    <message>
        <source>Who stayed with whom in the years before this book: so that old friends meet again and everybody takes turns.</source>
        <translation>Wer vor diesem Buch bei wem wohnte: damit alte Freunde sich wiedersehen und alle einmal an der Reihe sind.</translation>
    </message>
    <message>
        <source>Choose a stay in the list to see it here.</source>
        <translation>Wählen Sie einen Aufenthalt in der Liste, um ihn hier zu sehen.</translation>
    </message>
    <message>
        <source>Print the hosts and their guests...</source>
        <translation>Gastfamilien und ihre Gäste drucken...</translation>
    </message>
    <message>
        <source>Print the guests and their hosts...</source>
        <translation>Gäste und ihre Gastfamilien drucken...</translation>
    </message>
    <message>
        <source>Begin the next visit like this one</source>
        <translation>Nächste Begegnung wie diese beginnen</translation>
    </message>
    <message>
        <source>%1 stands in the list, a year later: please set its days.</source>
        <translation>%1 steht in der Liste, ein Jahr später: Bitte legen Sie die Tage fest.</translation>
    </message>
    <message>
        <source>Cancelled today</source>
        <translation>Heute abgesagt</translation>
    </message>
    <message>
        <source>Print who hosted whom...</source>
        <translation>Drucken, wer wen aufnahm...</translation>
    </message>
    <message>
        <source>Ask all who host</source>
        <translation>Alle fragen, die aufnehmen</translation>
    </message>
    <message>
        <source>Add the visit first.</source>
        <translation>Fügen Sie zuerst die Begegnung hinzu.</translation>
    </message>
    <message>
        <source>All households that host stand in the list as asked. Write down who says yes.</source>
        <translation>Alle aufnehmenden Haushalte stehen als gefragt in der Liste. Tragen Sie ein, wer zusagt.</translation>
    </message>
    <message>
        <source>They said yes</source>
        <translation>Zugesagt</translation>
    </message>
    <message>
        <source>They stand as hosts.</source>
        <translation>Sie stehen als Gastfamilien da.</translation>
    </message>
    <message>
        <source>They cannot host</source>
        <translation>Sie können nicht aufnehmen</translation>
    </message>
    <message>
        <source>They are not asked again for this visit.</source>
        <translation>Sie werden für diese Begegnung nicht mehr gefragt.</translation>
    </message>
</context>
<context>
    <name>Visits</name>
    <message>
        <source>Host</source>
        <translation>Gastfamilie</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Gastfamilien</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Begegnung</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Haushalt</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Gefragt am</translation>
    </message>
    <message>
        <source>Rooms with a single bed</source>
        <translation>Zimmer mit Einzelbett</translation>
    </message>
    <message>
        <source>Rooms with a double bed</source>
        <translation>Zimmer mit Doppelbett</translation>
    </message>
    <message>
        <source>Rooms with two beds</source>
        <translation>Zimmer mit zwei Betten</translation>
    </message>
    <message>
        <source>Places on a sofa bed</source>
        <translation>Plätze auf einem Schlafsofa</translation>
    </message>
    <message>
        <source>At most so many guests</source>
        <translation>Höchstens so viele Gäste</translation>
    </message>
    <message>
        <source>Guests they like to have</source>
        <translation>So viele Gäste gern</translation>
    </message>
    <message>
        <source>At home from</source>
        <translation>Zu Hause ab</translation>
    </message>
    <message>
        <source>At home until</source>
        <translation>Zu Hause bis</translation>
    </message>
    <message>
        <source>Would take</source>
        <translation>Würde aufnehmen</translation>
    </message>
    <message>
        <source>Young people alone</source>
        <translation>Junge Leute ohne Begleitung</translation>
    </message>
    <message>
        <source>Youngest child</source>
        <translation>Jüngstes Kind</translation>
    </message>
    <message>
        <source>No guests who smoke</source>
        <translation>Keine Gäste, die rauchen</translation>
    </message>
    <message>
        <source>Has asked to host</source>
        <translation>Hat um Gäste gebeten</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Please choose the visit.</source>
        <translation>Bitte wählen Sie die Begegnung.</translation>
    </message>
    <message>
        <source>Please choose the household that hosts.</source>
        <translation>Bitte wählen Sie den Haushalt, der aufnimmt.</translation>
    </message>
    <message>
        <source>This number cannot be below nought.</source>
        <translation>Diese Zahl darf nicht unter null liegen.</translation>
    </message>
    <message>
        <source>This number is larger than any house.</source>
        <translation>Diese Zahl ist größer als jedes Haus.</translation>
    </message>
    <message>
        <source>Please say which beds the household has for guests.</source>
        <translation>Bitte sagen Sie, welche Betten der Haushalt für Gäste hat.</translation>
    </message>
    <message>
        <source>They would be away before they are at home.</source>
        <translation>Sie wären fort, bevor sie zu Hause sind.</translation>
    </message>
    <message>
        <source>On this day the visit is over.</source>
        <translation>An diesem Tag ist die Begegnung vorbei.</translation>
    </message>
    <message>
        <source>On this day the visit has not begun.</source>
        <translation>An diesem Tag hat die Begegnung noch nicht begonnen.</translation>
    </message>
    <message>
        <source>Wish about a pair</source>
        <translation>Wunsch zu einem Paar</translation>
    </message>
    <message>
        <source>Wishes about pairs</source>
        <translation>Wünsche zu Gast und Gastgeber</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>Household of the guest</source>
        <translation>Haushalt des Gastes</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Wunsch</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Gesagt von</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Gesagt am</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Earlier stay</source>
        <translation>Früherer Aufenthalt</translation>
    </message>
    <message>
        <source>Earlier stays</source>
        <translation>Frühere Aufenthalte</translation>
    </message>
    <message>
        <source>Guest as written</source>
        <translation>Gast, wie geschrieben</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Nights</source>
        <translation>Nächte</translation>
    </message>
    <message>
        <source>Please choose the host.</source>
        <translation>Bitte wählen Sie den Gastgeber.</translation>
    </message>
    <message>
        <source>Please choose the guest, or the household of the guests.</source>
        <translation>Bitte wählen Sie den Gast oder den Haushalt der Gäste.</translation>
    </message>
    <message>
        <source>Please say what is wished for.</source>
        <translation>Bitte sagen Sie, was gewünscht wird.</translation>
    </message>
    <message>
        <source>Please choose the guest or write the name.</source>
        <translation>Bitte wählen Sie den Gast oder schreiben Sie den Namen.</translation>
    </message>
    <message>
        <source>Please write the year with four figures, such as 1978.</source>
        <translation>Bitte schreiben Sie das Jahr mit vier Ziffern, etwa 1978.</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Begegnungen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Partnerschaft</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Kind of visit</source>
        <translation>Art der Begegnung</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Expected benefit</source>
        <translation>Erwarteter Nutzen</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Genehmigt am</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Genehmigt von</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Organisator</translation>
    </message>
    <message>
        <source>Places for travellers</source>
        <translation>Plätze für Reisende</translation>
    </message>
    <message>
        <source>Booking until</source>
        <translation>Anmeldung bis</translation>
    </message>
    <message>
        <source>What the price covers</source>
        <translation>Was der Preis umfasst</translation>
    </message>
    <message>
        <source>Currency of the fees</source>
        <translation>Währung der Preise</translation>
    </message>
    <message>
        <source>Only for paid-up members</source>
        <translation>Nur für Mitglieder mit bezahltem Beitrag</translation>
    </message>
    <message>
        <source>Meeting place</source>
        <translation>Treffpunkt</translation>
    </message>
    <message>
        <source>Copied from</source>
        <translation>Kopiert von</translation>
    </message>
    <message>
        <source>Version of the calendar entry</source>
        <translation>Fassung des Kalendereintrags</translation>
    </message>
    <message>
        <source>What counts in the placement</source>
        <translation>Was bei der Unterbringung zählt</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Whole price</source>
        <translation>Ganzer Preis</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Anzahlung</translation>
    </message>
    <message>
        <source>Deposit due by</source>
        <translation>Anzahlung fällig am</translation>
    </message>
    <message>
        <source>Rest due by</source>
        <translation>Rest fällig am</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Please give the visit a name, such as “Easter in Altenbrück”.</source>
        <translation>Bitte geben Sie der Begegnung einen Namen, etwa „Ostern in Altenbrück“.</translation>
    </message>
    <message>
        <source>The visit ends before it begins.</source>
        <translation>Die Begegnung endet, bevor sie beginnt.</translation>
    </message>
    <message>
        <source>A visit may last 60 days at most.</source>
        <translation>Eine Begegnung darf höchstens 60 Tage dauern.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Dieser Tag kommt erst noch.</translation>
    </message>
    <message>
        <source>Booking ends after the visit has begun.</source>
        <translation>Die Anmeldung endet, nachdem die Begegnung begonnen hat.</translation>
    </message>
    <message>
        <source>A visit cannot be copied from itself.</source>
        <translation>Eine Begegnung kann nicht von sich selbst kopiert sein.</translation>
    </message>
    <message>
        <source>Please give the fee a name, such as “Adult”.</source>
        <translation>Bitte geben Sie dem Preis einen Namen, etwa „Erwachsene“.</translation>
    </message>
    <message>
        <source>This amount cannot be below nought.</source>
        <translation>Dieser Betrag darf nicht unter null liegen.</translation>
    </message>
    <message>
        <source>The deposit is more than the whole price.</source>
        <translation>Die Anzahlung ist höher als der ganze Preis.</translation>
    </message>
    <message>
        <source>The rest is due before the deposit.</source>
        <translation>Der Rest ist vor der Anzahlung fällig.</translation>
    </message>
    <message>
        <source>Please write the question.</source>
        <translation>Bitte schreiben Sie die Frage.</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Name of the party</source>
        <translation>Name der Gruppe</translation>
    </message>
    <message>
        <source>Kind of party</source>
        <translation>Art der Gruppe</translation>
    </message>
    <message>
        <source>Host they wish for</source>
        <translation>Gewünschter Gastgeber</translation>
    </message>
    <message>
        <source>Stays with</source>
        <translation>Wohnt bei</translation>
    </message>
    <message>
        <source>Placed by hand</source>
        <translation>Von Hand untergebracht</translation>
    </message>
    <message>
        <source>Needs no host</source>
        <translation>Braucht keine Gastfamilie</translation>
    </message>
    <message>
        <source>Would like to be near</source>
        <translation>Möchte nahe sein bei</translation>
    </message>
    <message>
        <source>Not in one house with</source>
        <translation>Nicht in einem Haus mit</translation>
    </message>
    <message>
        <source>Would share a room with somebody else</source>
        <translation>Würde ein Zimmer mit jemand anderem teilen</translation>
    </message>
    <message>
        <source>Only with a checked host</source>
        <translation>Nur bei überprüften Gastgebern</translation>
    </message>
    <message>
        <source>Close to the meeting place</source>
        <translation>Nahe am Treffpunkt</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Vorrang</translation>
    </message>
    <message>
        <source>Note for the hosts</source>
        <translation>Hinweis für die Gastgeber</translation>
    </message>
    <message>
        <source>Traveller</source>
        <translation>Reisender</translation>
    </message>
    <message>
        <source>Travellers</source>
        <translation>Reisende</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Amt</translation>
    </message>
    <message>
        <source>Cancelled on</source>
        <translation>Abgesagt am</translation>
    </message>
    <message>
        <source>Waiting since</source>
        <translation>Wartet seit</translation>
    </message>
    <message>
        <source>Arrives on</source>
        <translation>Kommt am</translation>
    </message>
    <message>
        <source>Leaves on</source>
        <translation>Reist ab am</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Zimmer</translation>
    </message>
    <message>
        <source>Shares a double bed</source>
        <translation>Teilt ein Doppelbett</translation>
    </message>
    <message>
        <source>Would like to share with</source>
        <translation>Möchte teilen mit</translation>
    </message>
    <message>
        <source>Payment for a visit</source>
        <translation>Zahlung für eine Begegnung</translation>
    </message>
    <message>
        <source>Payments for visits</source>
        <translation>Zahlungen für Begegnungen</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Bezahlt am</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Please give the party a name, such as the family&apos;s.</source>
        <translation>Bitte geben Sie der Gruppe einen Namen, etwa den der Familie.</translation>
    </message>
    <message>
        <source>Please choose another party than this one.</source>
        <translation>Bitte wählen Sie eine andere Gruppe als diese.</translation>
    </message>
    <message>
        <source>The party has a host: please take it out there first.</source>
        <translation>Die Gruppe hat Gastgeber: Bitte nehmen Sie sie dort zuerst heraus.</translation>
    </message>
    <message>
        <source>Please choose who travels.</source>
        <translation>Bitte wählen Sie, wer reist.</translation>
    </message>
    <message>
        <source>They would leave before they arrive.</source>
        <translation>Sie würden abreisen, bevor sie kommen.</translation>
    </message>
    <message>
        <source>Please choose who paid.</source>
        <translation>Bitte wählen Sie, wer bezahlt hat.</translation>
    </message>
    <message>
        <source>Please write how much was paid.</source>
        <translation>Bitte schreiben Sie, wie viel bezahlt wurde.</translation>
    </message>
    <message>
        <source>Please choose who answers.</source>
        <translation>Bitte wählen Sie, wer antwortet.</translation>
    </message>
    <message>
        <source>Please choose the question.</source>
        <translation>Bitte wählen Sie die Frage.</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht gesagt</translation>
    </message>
    <message>
        <source>they come to us</source>
        <translation>sie kommen zu uns</translation>
    </message>
    <message>
        <source>we go to them</source>
        <translation>wir fahren zu ihnen</translation>
    </message>
    <message>
        <source>through screens</source>
        <translation>über Bildschirme</translation>
    </message>
    <message>
        <source>friendship</source>
        <translation>Freundschaft</translation>
    </message>
    <message>
        <source>municipal diplomacy</source>
        <translation>kommunale Diplomatie</translation>
    </message>
    <message>
        <source>fact-finding</source>
        <translation>Erkundung</translation>
    </message>
    <message>
        <source>young people</source>
        <translation>junge Leute</translation>
    </message>
    <message>
        <source>sport</source>
        <translation>Sport</translation>
    </message>
    <message>
        <source>culture</source>
        <translation>Kultur</translation>
    </message>
    <message>
        <source>idea</source>
        <translation>Idee</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>genehmigt</translation>
    </message>
    <message>
        <source>open for booking</source>
        <translation>Anmeldung offen</translation>
    </message>
    <message>
        <source>booking closed</source>
        <translation>Anmeldung geschlossen</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>evaluated</source>
        <translation>ausgewertet</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgesagt</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>adults</source>
        <translation>Erwachsene</translation>
    </message>
    <message>
        <source>leaders</source>
        <translation>Leiter</translation>
    </message>
    <message>
        <source>somebody alone</source>
        <translation>jemand allein</translation>
    </message>
    <message>
        <source>couple</source>
        <translation>Paar</translation>
    </message>
    <message>
        <source>family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>friends</source>
        <translation>Freunde</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>traveller</source>
        <translation>Reisender</translation>
    </message>
    <message>
        <source>leader</source>
        <translation>Leiter</translation>
    </message>
    <message>
        <source>driver</source>
        <translation>Fahrer</translation>
    </message>
    <message>
        <source>accompanying person</source>
        <translation>Begleitperson</translation>
    </message>
    <message>
        <source>coming</source>
        <translation>kommt</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>gefragt</translation>
    </message>
    <message>
        <source>on the waiting list</source>
        <translation>auf der Warteliste</translation>
    </message>
    <message>
        <source>asked, no answer yet</source>
        <translation>gefragt, noch keine Antwort</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>in reserve</source>
        <translation>in Reserve</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>adults only</source>
        <translation>nur Erwachsene</translation>
    </message>
    <message>
        <source>adults and families</source>
        <translation>Erwachsene und Familien</translation>
    </message>
    <message>
        <source>young people only</source>
        <translation>nur junge Leute</translation>
    </message>
    <message>
        <source>boys or girls</source>
        <translation>Jungen oder Mädchen</translation>
    </message>
    <message>
        <source>girls only</source>
        <translation>nur Mädchen</translation>
    </message>
    <message>
        <source>boys only</source>
        <translation>nur Jungen</translation>
    </message>
    <message>
        <source>no young people alone</source>
        <translation>keine jungen Leute ohne Begleitung</translation>
    </message>
    <message>
        <source>together again</source>
        <translation>wieder zusammen</translation>
    </message>
    <message>
        <source>somebody new this time</source>
        <translation>diesmal jemand Neues</translation>
    </message>
    <message>
        <source>never again</source>
        <translation>nie wieder</translation>
    </message>
    <message>
        <source>the host</source>
        <translation>der Gastgeber</translation>
    </message>
    <message>
        <source>the guest</source>
        <translation>der Gast</translation>
    </message>
    <message>
        <source>ourselves</source>
        <translation>wir selbst</translation>
    </message>
    <message>
        <source>This host is one of another visit.</source>
        <translation>Dieser Gastgeber gehört zu einer anderen Begegnung.</translation>
    </message>
    <message>
        <source>This person is on the visit already.</source>
        <translation>Diese Person ist schon bei der Begegnung.</translation>
    </message>
    <message>
        <source>This party is one of another visit.</source>
        <translation>Diese Gruppe gehört zu einer anderen Begegnung.</translation>
    </message>
    <message>
        <source>The visit is for paid-up members only. Put the person on the waiting list until the subscription is paid.</source>
        <translation>Die Begegnung ist nur für Mitglieder mit bezahltem Beitrag. Setzen Sie die Person auf die Warteliste, bis der Beitrag bezahlt ist.</translation>
    </message>
    <message>
        <source>This household stands among the hosts already.</source>
        <translation>Dieser Haushalt steht schon unter den Gastgebern.</translation>
    </message>
</context>
<context>
    <name>VisitsArea</name>
    <message>
        <source>Visits</source>
        <translation>Begegnungen</translation>
    </message>
    <message>
        <source>Hosts and their guests</source>
        <translation>Gastfamilien und ihre Gäste</translation>
    </message>
    <message>
        <source>Who takes whom on the next visit, with addresses and what hosts must know.</source>
        <translation>Wer bei der nächsten Begegnung wen aufnimmt, mit Anschriften und dem, was Gastgeber wissen müssen.</translation>
    </message>
    <message>
        <source>Guests and their hosts</source>
        <translation>Gäste und ihre Gastfamilien</translation>
    </message>
    <message>
        <source>Who stays where on the next visit, by name.</source>
        <translation>Wer bei der nächsten Begegnung wo wohnt, nach Namen.</translation>
    </message>
    <message>
        <source>Who hosted whom</source>
        <translation>Wer nahm wen auf</translation>
    </message>
    <message>
        <source>The stays of all years, and whose turn it is to host.</source>
        <translation>Die Aufenthalte aller Jahre und wer mit Aufnehmen an der Reihe ist.</translation>
    </message>
</context>
<context>
    <name>VisitsDue</name>
    <message numerus="yes">
        <source>%n travellers of %1 have not paid what is due.</source>
        <translation>
            <numerusform>%n Reisender von %1 hat nicht bezahlt, was fällig ist.</numerusform>
            <numerusform>%n Reisende von %1 haben nicht bezahlt, was fällig ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is over: write down what came of it.</source>
        <translation>%1 ist vorbei: Halten Sie fest, was daraus geworden ist.</translation>
    </message>
    <message>
        <source>%1 is to be approved, with its purpose and what it is to bring.</source>
        <translation>%1 ist zu genehmigen, mit Zweck und erwartetem Nutzen.</translation>
    </message>
    <message numerus="yes">
        <source>%n households have not answered whether they host for %1.</source>
        <translation>
            <numerusform>%n Haushalt hat nicht geantwortet, ob er für %1 aufnimmt.</numerusform>
            <numerusform>%n Haushalte haben nicht geantwortet, ob sie für %1 aufnehmen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guests of %1 have no host yet.</source>
        <translation>
            <numerusform>%n Gast von %1 hat noch keinen Gastgeber.</numerusform>
            <numerusform>%n Gäste von %1 haben noch keinen Gastgeber.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are on the waiting list of %1.</source>
        <translation>
            <numerusform>%n Person steht auf der Warteliste von %1.</numerusform>
            <numerusform>%n Personen stehen auf der Warteliste von %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Booking for %1 ends on %2.</source>
        <translation>Die Anmeldung für %1 endet am %2.</translation>
    </message>
    <message>
        <source>%1 begins on %2.</source>
        <translation>%1 beginnt am %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n travellers of %1 belong to no party, so nobody is asked to host them.</source>
        <translation>
            <numerusform>%n Reisender von %1 gehört zu keiner Gruppe, daher wird niemand gebeten, ihn aufzunehmen.</numerusform>
            <numerusform>%n Reisende von %1 gehören zu keiner Gruppe, daher wird niemand gebeten, sie aufzunehmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stands twice among the hosts of %2.</source>
        <translation>%1 steht zweimal unter den Gastgebern von %2.</translation>
    </message>
    <message>
        <source>The party %1 of %2 is placed with a host who takes no part in it.</source>
        <translation>Die Gruppe %1 von %2 ist bei Gastgebern untergebracht, die nicht teilnehmen.</translation>
    </message>
</context>
<context>
    <name>VisitsLists</name>
    <message>
        <source>All visits</source>
        <translation>Alle Begegnungen</translation>
    </message>
    <message>
        <source>To come or under way</source>
        <translation>Bevorstehend oder laufend</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Vorbei</translation>
    </message>
    <message>
        <source>Of all visits</source>
        <translation>Aller Begegnungen</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n visits</source>
        <translation>
            <numerusform>Die %n Begegnung zeigen</numerusform>
            <numerusform>Alle %n Begegnungen zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n parties</source>
        <translation>
            <numerusform>Die %n Gruppe zeigen</numerusform>
            <numerusform>Alle %n Gruppen zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n Begegnung</numerusform>
            <numerusform>%n Begegnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the next one in %n days</source>
        <translation>
            <numerusform>die nächste in %n Tag</numerusform>
            <numerusform>die nächste in %n Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitsPage</name>
    <message>
        <source>Visits</source>
        <translation>Begegnungen</translation>
    </message>
</context>
<context>
    <name>WillingnessForm</name>
    <message>
        <source>Role</source>
        <translation>Amt</translation>
    </message>
    <message>
        <source>Hours a month</source>
        <translation>Stunden im Monat</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>Name: %1</translation>
    </message>
    <message>
        <source>Which of these would you take on, at the next AGM or later? One tick in each line helps; a line left empty means that you have not thought about it. Nothing is promised by it.</source>
        <translation>Was davon würden Sie übernehmen, bei der nächsten Mitgliederversammlung oder später? Ein Kreuz je Zeile hilft; eine leere Zeile heißt, dass Sie noch nicht darüber nachgedacht haben. Versprochen ist damit nichts.</translation>
    </message>
    <message>
        <source>Hours a month that I have at most: %1</source>
        <translation>Stunden im Monat, die ich höchstens habe: %1</translation>
    </message>
    <message>
        <source>Hours a month that are comfortable: %1</source>
        <translation>Stunden im Monat, die angenehm sind: %1</translation>
    </message>
    <message>
        <source>Years in which I am away: %1</source>
        <translation>Jahre, in denen ich weg bin: %1</translation>
    </message>
    <message>
        <source>What I am good at: %1</source>
        <translation>Was ich gut kann: %1</translation>
    </message>
    <message>
        <source>Please give it back to the secretary. What you write is kept for the planning of the committee only.</source>
        <translation>Bitte geben Sie es der Schriftführung zurück. Was Sie schreiben, dient nur der Planung des Vorstands.</translation>
    </message>
    <message>
        <source>Who would take which role?</source>
        <translation>Wer würde welches Amt übernehmen?</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>There is no sheet “%1” in this workbook. It has these: %2.</source>
        <translation>In dieser Tabelle gibt es kein Blatt „%1“. Sie hat diese: %2.</translation>
    </message>
    <message>
        <source>This workbook is empty: none of its sheets holds a row. Choose a file that holds a list.</source>
        <translation>Diese Tabelle ist leer: Keines ihrer Blätter enthält eine Zeile. Wählen Sie eine Datei mit einer Liste.</translation>
    </message>
    <message>
        <source>Excel workbook, sheet “%1”</source>
        <translation>Excel-Datei, Blatt „%1“</translation>
    </message>
    <message>
        <source>OpenDocument spreadsheet, sheet “%1”</source>
        <translation>OpenDocument-Tabelle, Blatt „%1“</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>A sheet of Excel holds at most 1,048,576 rows. Export to CSV instead.</source>
        <translation>Ein Blatt in Excel fasst höchstens 1.048.576 Zeilen. Exportieren Sie stattdessen als CSV.</translation>
    </message>
    <message>
        <source>“%1” could not be written. Check that there is room on the disk, or choose another folder.</source>
        <translation>„%1“ konnte nicht geschrieben werden. Prüfen Sie, ob auf dem Datenträger noch Platz ist, oder wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>Workload</name>
    <message numerus="yes">
        <source>%1 holds %2 roles at once and gives about %n hours a month, %3 more than is comfortable.</source>
        <translation>
            <numerusform>%1 hat %2 Ämter zugleich und leistet etwa %n Stunde im Monat, %3 mehr als angenehm.</numerusform>
            <numerusform>%1 hat %2 Ämter zugleich und leistet etwa %n Stunden im Monat, %3 mehr als angenehm.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 gives about %n hours a month, %2 more than is comfortable.</source>
        <translation>
            <numerusform>%1 leistet etwa %n Stunde im Monat, %2 mehr als angenehm.</numerusform>
            <numerusform>%1 leistet etwa %n Stunden im Monat, %2 mehr als angenehm.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %n roles at once: %2.</source>
        <translation>
            <numerusform>%1 hat %n Amt: %2.</numerusform>
            <numerusform>%1 hat %n Ämter zugleich: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The work of %1 has grown: %n hours a month are written down, %2 were expected.</source>
        <translation>
            <numerusform>Die Arbeit von %1 ist mehr geworden: %n Stunde im Monat ist aufgeschrieben, %2 waren erwartet.</numerusform>
            <numerusform>Die Arbeit von %1 ist mehr geworden: %n Stunden im Monat sind aufgeschrieben, %2 waren erwartet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has been on the committee for %n years without a rest.</source>
        <translation>
            <numerusform>%1 ist seit %n Jahr ohne Pause im Vorstand.</numerusform>
            <numerusform>%1 ist seit %n Jahren ohne Pause im Vorstand.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who carries how much?</source>
        <translation>Wer trägt wie viel?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Hours a month, estimated</source>
        <translation>Stunden im Monat, geschätzt</translation>
    </message>
    <message>
        <source>Hours a month, written down</source>
        <translation>Stunden im Monat, aufgeschrieben</translation>
    </message>
    <message>
        <source>Hours written down, by year</source>
        <translation>Aufgeschriebene Stunden, nach Jahren</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Nobody is on the committee yet.</source>
        <translation>Noch ist niemand im Vorstand.</translation>
    </message>
    <message numerus="yes">
        <source>%1 carries %2 of %n hours a month.</source>
        <translation>
            <numerusform>%1 trägt %2 von %n Stunde im Monat.</numerusform>
            <numerusform>%1 trägt %2 von %n Stunden im Monat.</numerusform>
        </translation>
    </message>
    <message>
        <source>The committee today</source>
        <translation>Der Vorstand heute</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Ämter</translation>
    </message>
    <message>
        <source>Hours a month</source>
        <translation>Stunden im Monat</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Angenehm</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>meetings missed, held</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Hours noted</source>
        <translation>Notierte Stunden</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Versäumt</translation>
    </message>
    <message>
        <source>Years on end</source>
        <translation>Jahre in Folge</translation>
    </message>
</context>
<context>
    <name>Xlsx</name>
    <message>
        <source>This kind of workbook cannot be read. Open it in your spreadsheet program and save it as .xlsx or CSV.</source>
        <translation>Diese Art Tabelle lässt sich nicht lesen. Öffnen Sie sie im Tabellenprogramm und speichern Sie sie als .xlsx oder CSV.</translation>
    </message>
    <message>
        <source>This workbook is damaged: it names no sheet. Open it in your spreadsheet program and save it again.</source>
        <translation>Diese Tabelle ist beschädigt: Sie nennt kein Blatt. Öffnen Sie sie im Tabellenprogramm und speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>This workbook is damaged or cut off. Open it in your spreadsheet program and save it again.</source>
        <translation>Diese Tabelle ist beschädigt oder abgeschnitten. Öffnen Sie sie im Tabellenprogramm und speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>Cell %1 holds a formula that failed (%2). It was left empty.</source>
        <translation>Das Feld %1 enthält eine fehlerhafte Formel (%2). Es blieb leer.</translation>
    </message>
</context>
<context>
    <name>Zip</name>
    <message>
        <source>This workbook is damaged or cut off. Open it in your spreadsheet program and save it again.</source>
        <translation>Diese Tabelle ist beschädigt oder abgeschnitten. Öffnen Sie sie im Tabellenprogramm und speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>This workbook unpacks to more than 200 MB, which is not a list. Copy the list alone to a new workbook.</source>
        <translation>Diese Tabelle ist entpackt größer als 200 MB, das ist keine Liste. Kopieren Sie die Liste allein in eine neue Datei.</translation>
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
        <translation>✓ anwesend</translation>
    </message>
    <message>
        <source>✉ apologies</source>
        <translation>✉ entschuldigt</translation>
    </message>
    <message>
        <source>✗ absent</source>
        <translation>✗ abwesend</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation>noch nicht gesagt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>War</translation>
    </message>
</context>
<context>
    <name>twinbook::BulkDialog</name>
    <message>
        <source>Change them</source>
        <translation>Ändern</translation>
    </message>
    <message numerus="yes">
        <source>Change %n entries</source>
        <translation>
            <numerusform>%n Eintrag ändern</numerusform>
            <numerusform>%n Einträge ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them get the same in one field; the others stay as they are.</source>
        <translation>Alle erhalten in einem Feld dasselbe; die anderen Felder bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Which field</source>
        <translation>Welches Feld</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What it is to be</source>
        <translation>Was darin stehen soll</translation>
    </message>
    <message>
        <source>Changes all %1.</source>
        <translation>Ändert alle %1.</translation>
    </message>
    <message numerus="yes">
        <source>Changes %1 of %2; %n have it already.</source>
        <translation>
            <numerusform>Ändert %1 von %2; %n hat es schon.</numerusform>
            <numerusform>Ändert %1 von %2; %n haben es schon.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is entered, so what stands in this field now would be taken out.</source>
        <translation>Es ist nichts eingegeben: Was jetzt in diesem Feld steht, würde herausgenommen.</translation>
    </message>
    <message numerus="yes">
        <source>Change “%1” of %n entries</source>
        <translation>
            <numerusform>„%1“ bei %n Eintrag ändern</numerusform>
            <numerusform>„%1“ bei %n Einträgen ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing the entries</source>
        <translation>Einträge werden geändert</translation>
    </message>
    <message numerus="yes">
        <source>Changed “%1” of %n entries.</source>
        <translation>
            <numerusform>„%1“ bei %n Eintrag geändert.</numerusform>
            <numerusform>„%1“ bei %n Einträgen geändert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twinbook::ChartCard</name>
    <message>
        <source>Copy figures</source>
        <translation>Zahlen kopieren</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>Als Diagramm zeigen</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
</context>
<context>
    <name>twinbook::ColumnsDialog</name>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>&amp;Show these</source>
        <translation>Diese &amp;zeigen</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>Spalten der Liste</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>Spalte suchen</translation>
    </message>
    <message>
        <source>Columns, ticked if they are shown</source>
        <translation>Spalten, angehakt, wenn sie gezeigt werden</translation>
    </message>
    <message>
        <source>Tick what you want to see. The columns stand from left to right as they stand here from top to bottom.</source>
        <translation>Haken Sie an, was Sie sehen möchten. Die Spalten stehen von links nach rechts, wie sie hier von oben nach unten stehen.</translation>
    </message>
    <message>
        <source>As at &amp;first</source>
        <translation>Wie am &amp;Anfang</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ab&amp;brechen</translation>
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
        <translation>Plan zeigen</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Ämter</translation>
    </message>
    <message>
        <source>Show the roles</source>
        <translation>Ämter zeigen</translation>
    </message>
    <message>
        <source>Terms of office</source>
        <translation>Amtszeiten</translation>
    </message>
    <message>
        <source>Show the terms of office</source>
        <translation>Amtszeiten zeigen</translation>
    </message>
    <message>
        <source>Who would</source>
        <translation>Wer würde</translation>
    </message>
    <message>
        <source>Show who would take which role</source>
        <translation>Zeigen, wer welches Amt übernähme</translation>
    </message>
    <message>
        <source>Load and balance</source>
        <translation>Belastung</translation>
    </message>
    <message>
        <source>Show load and balance</source>
        <translation>Belastung zeigen</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Show the meetings</source>
        <translation>Sitzungen zeigen</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Show the actions</source>
        <translation>Aufgaben zeigen</translation>
    </message>
    <message>
        <source>Constitution</source>
        <translation>Satzung</translation>
    </message>
    <message>
        <source>Show the constitution</source>
        <translation>Satzung zeigen</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Show the hours worked</source>
        <translation>Stunden zeigen</translation>
    </message>
    <message>
        <source>Honours</source>
        <translation>Ehrungen</translation>
    </message>
    <message>
        <source>Show the honours</source>
        <translation>Ehrungen zeigen</translation>
    </message>
    <message>
        <source>Two roles</source>
        <translation>Zwei Ämter</translation>
    </message>
    <message>
        <source>Show the rules for two roles</source>
        <translation>Regeln für zwei Ämter zeigen</translation>
    </message>
    <message>
        <source>Begin with the usual roles</source>
        <translation>Mit den üblichen Ämtern beginnen</translation>
    </message>
    <message>
        <source>Ended today</source>
        <translation>Heute beendet</translation>
    </message>
</context>
<context>
    <name>twinbook::CompareDialog</name>
    <message>
        <source>Two plans side by side</source>
        <translation>Zwei Pläne nebeneinander</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Print...</source>
        <translation>Drucken...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>There is only this plan. Propose another one, with another number under How it is weighed or with other years, and compare both.</source>
        <translation>Es gibt nur diesen Plan. Lassen Sie einen anderen vorschlagen, mit anderer Zahl unter Wie gewichtet wird oder mit anderen Jahren, und vergleichen Sie beide.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Amt</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>different</source>
        <translation>anders</translation>
    </message>
    <message>
        <source>Both plans are the same.</source>
        <translation>Beide Pläne sind gleich.</translation>
    </message>
    <message numerus="yes">
        <source>%n terms are different.</source>
        <translation>
            <numerusform>%n Amtszeit ist anders.</numerusform>
            <numerusform>%n Amtszeiten sind anders.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the terms that are the same too</source>
        <translation>Auch gleiche Amtszeiten zeigen</translation>
    </message>
</context>
<context>
    <name>twinbook::ConditionRow</name>
    <message>
        <source>a day, or “today”</source>
        <translation>ein Tag oder „today“</translation>
    </message>
    <message>
        <source>a language</source>
        <translation>eine Sprache</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>How it is looked at</source>
        <translation>Wie sie betrachtet wird</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Take this condition away</source>
        <translation>Diese Bedingung wegnehmen</translation>
    </message>
</context>
<context>
    <name>twinbook::ConditionsDialog</name>
    <message>
        <source>Show these</source>
        <translation>Diese zeigen</translation>
    </message>
    <message>
        <source>Conditions of the list</source>
        <translation>Bedingungen der Liste</translation>
    </message>
    <message>
        <source>Only those are shown that meet all of these.</source>
        <translation>Gezeigt wird nur, was alle diese Bedingungen erfüllt.</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Bedingung hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Nothing in the list meets these conditions.</source>
        <translation>Nichts in der Liste erfüllt diese Bedingungen.</translation>
    </message>
    <message numerus="yes">
        <source>%n in the list meet these conditions.</source>
        <translation>
            <numerusform>%n Eintrag der Liste erfüllt diese Bedingungen.</numerusform>
            <numerusform>%n Einträge der Liste erfüllen diese Bedingungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It shows only: %1.</source>
        <translation>Sie zeigt nur: %1.</translation>
    </message>
</context>
<context>
    <name>twinbook::ConstitutionPresetDialog</name>
    <message>
        <source>Begin with a known constitution</source>
        <translation>Mit einer bekannten Satzung beginnen</translation>
    </message>
    <message>
        <source>Take what is nearest to yours, then compare every line with the paper: all of it can be changed.</source>
        <translation>Nehmen Sie, was Ihrer am nächsten kommt, und vergleichen Sie jede Zeile mit dem Papier: Alles lässt sich ändern.</translation>
    </message>
    <message>
        <source>Which one to begin with</source>
        <translation>Mit welcher beginnen</translation>
    </message>
    <message>
        <source>None of these: I write down our own</source>
        <translation>Keine davon: Ich schreibe unsere eigene auf</translation>
    </message>
</context>
<context>
    <name>twinbook::ContactsDialog</name>
    <message>
        <source> (until %1)</source>
        <translation> (bis %1)</translation>
    </message>
    <message>
        <source> (since %1)</source>
        <translation> (seit %1)</translation>
    </message>
    <message>
        <source>Add...</source>
        <translation>Hinzufügen...</translation>
    </message>
    <message>
        <source>Edit...</source>
        <translation>Bearbeiten...</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Contact persons</source>
        <translation>Ansprechpartner</translation>
    </message>
    <message>
        <source>No contact person yet</source>
        <translation>Noch kein Ansprechpartner</translation>
    </message>
    <message>
        <source>Persons of the book to whom one speaks there, each with their role.</source>
        <translation>Personen aus dem Buch, mit denen man dort spricht, jede mit ihrer Aufgabe.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Contact persons of %1</source>
        <translation>Ansprechpartner: %1</translation>
    </message>
    <message>
        <source>Remove the contact person %1</source>
        <translation>Ansprechpartner %1 entfernen</translation>
    </message>
    <message>
        <source>Removed %1. Edit &gt; Undo brings it back.</source>
        <translation>%1 entfernt. Bearbeiten &gt; Rückgängig holt es zurück.</translation>
    </message>
    <message>
        <source>Only a corporate member has nominees: the category of its membership says how many.</source>
        <translation>Nur ein korporatives Mitglied hat Vertreter: Seine Mitgliedsart sagt, wie viele.</translation>
    </message>
    <message numerus="yes">
        <source>Its membership allows %n nominees, and there are as many.</source>
        <translation>
            <numerusform>Seine Mitgliedschaft erlaubt %n Vertreter, und es gibt einen.</numerusform>
            <numerusform>Seine Mitgliedschaft erlaubt %n Vertreter, und so viele gibt es.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nominees of %1</source>
        <translation>Vertreter von %1</translation>
    </message>
    <message>
        <source>No nominee yet</source>
        <translation>Noch kein Vertreter</translation>
    </message>
    <message>
        <source>Persons of the book who speak and vote for this corporate member.</source>
        <translation>Personen des Buches, die für dieses korporative Mitglied sprechen und stimmen.</translation>
    </message>
    <message>
        <source>Remove the nominee %1</source>
        <translation>Vertreter %1 entfernen</translation>
    </message>
</context>
<context>
    <name>twinbook::DateEdit</name>
    <message>
        <source>Choose the date from a calendar</source>
        <translation>Datum im Kalender wählen</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it as %2.</source>
        <translation>„%1“ ist kein Datum. Schreiben Sie es so: %2.</translation>
    </message>
</context>
<context>
    <name>twinbook::DelegationDialog</name>
    <message>
        <source>Enter the gifts</source>
        <translation>Geschenke eingeben</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Diese Zeile entfernen</translation>
    </message>
    <message>
        <source>Gifts of a whole delegation</source>
        <translation>Geschenke einer ganzen Delegation</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>Geschenke</translation>
    </message>
    <message>
        <source>Above, what all have in common. Below, one gift a line: who, what and its value, each with Enter; the same thing brings its value along.</source>
        <translation>Oben, was allen gemeinsam ist. Unten ein Geschenk je Zeile: wer, was und sein Wert, jeweils mit der Eingabetaste; dieselbe Sache bringt ihren Wert mit.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Who of us, to begin with</source>
        <translation>Wer von uns, zu Beginn</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Nothing is entered yet.</source>
        <translation>Noch ist nichts eingegeben.</translation>
    </message>
    <message>
        <source>%1. Line %2: %3</source>
        <translation>%1. Zeile %2: %3</translation>
    </message>
    <message>
        <source>Line %1 cannot be saved: %2</source>
        <translation>Zeile %1 kann nicht gespeichert werden: %2</translation>
    </message>
    <message>
        <source>Entered %1.</source>
        <translation>Eingegeben: %1.</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Ohne Speichern verlassen?</translation>
    </message>
    <message>
        <source>%1 would not be saved.</source>
        <translation>%1 würden nicht gespeichert.</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Nicht speichern</translation>
    </message>
</context>
<context>
    <name>twinbook::Desk</name>
    <message>
        <source>Your book %1 is no longer in its place. Perhaps it was moved, or its disk is not connected.</source>
        <translation>Ihr Buch %1 liegt nicht mehr an seinem Platz. Vielleicht wurde es verschoben, oder der Datenträger ist nicht angeschlossen.</translation>
    </message>
    <message>
        <source>The book cannot be opened</source>
        <translation>Das Buch lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>The book could not be backed up by itself. %1</source>
        <translation>Das Buch konnte nicht von selbst gesichert werden. %1</translation>
    </message>
    <message>
        <source>The book cannot be made</source>
        <translation>Das Buch lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>Begin the book</source>
        <translation>Buch beginnen</translation>
    </message>
    <message>
        <source>The sample cannot be made</source>
        <translation>Der Beispielverein lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>The backup cannot be restored</source>
        <translation>Die Sicherung lässt sich nicht wiederherstellen</translation>
    </message>
    <message>
        <source>The book is again as it was in the backup.</source>
        <translation>Das Buch ist wieder so, wie es in der Sicherung war.</translation>
    </message>
    <message>
        <source>Open a book</source>
        <translation>Buch öffnen</translation>
    </message>
    <message>
        <source>Twinbook books (*.twinbook)</source>
        <translation>Twinbook-Bücher (*.twinbook)</translation>
    </message>
    <message>
        <source>Where to put the restored book</source>
        <translation>Wohin mit dem wiederhergestellten Buch</translation>
    </message>
    <message>
        <source>%1 (restored).twinbook</source>
        <translation>%1 (wiederhergestellt).twinbook</translation>
    </message>
    <message>
        <source>Somebody else has this book open</source>
        <translation>Jemand anderes hat dieses Buch geöffnet</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>Nur zum Lesen öffnen</translation>
    </message>
    <message>
        <source>If that computer was switched off or broke down while the book was open, only the mark was left behind, and you may open the book anyway. Be sure that nobody works in it: what both of you write would be mixed.</source>
        <translation>Wenn dieser Computer ausgeschaltet wurde oder ausgefallen ist, während das Buch geöffnet war, ist nur der Vermerk geblieben, und Sie können das Buch trotzdem öffnen. Vergewissern Sie sich, dass niemand darin arbeitet: was Sie beide schreiben, würde vermischt.</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Trotzdem öffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>twinbook::DetailView</name>
    <message>
        <source>Keys: %1</source>
        <translation>Tasten: %1</translation>
    </message>
    <message>
        <source>Everything about %1</source>
        <translation>Alles über %1</translation>
    </message>
</context>
<context>
    <name>twinbook::DueList</name>
    <message>
        <source>What is to be done</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>%n weitere Zeile zeigen</numerusform>
            <numerusform>%n weitere zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twinbook::DuplicatesDialog</name>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Nicht dieselben</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation>Dubletten suchen</translation>
    </message>
    <message>
        <source>Pairs that may be the same</source>
        <translation>Paare, die dieselben sein könnten</translation>
    </message>
    <message>
        <source>No duplicates found</source>
        <translation>Keine Dubletten gefunden</translation>
    </message>
    <message>
        <source>Nobody seems to be in the book twice. Names, birthdays, e-mail addresses, telephone numbers and addresses were compared.</source>
        <translation>Niemand scheint doppelt im Buch zu stehen. Verglichen wurden Namen, Geburtstage, E-Mail-Adressen, Telefonnummern und Anschriften.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Merged %1 and %2.</source>
        <translation>%1 und %2 zusammengeführt.</translation>
    </message>
    <message>
        <source>%1 and %2 are not the same</source>
        <translation>%1 und %2 sind nicht dasselbe</translation>
    </message>
    <message>
        <source>%1 and %2 will not be shown as duplicates again.</source>
        <translation>%1 und %2 werden nicht mehr als Dubletten gezeigt.</translation>
    </message>
    <message>
        <source>Undone: all is as it was before.</source>
        <translation>Rückgängig gemacht: Alles ist wie vorher.</translation>
    </message>
    <message>
        <source>Looking for entries that are in the book twice</source>
        <translation>Suche nach doppelten Einträgen</translation>
    </message>
</context>
<context>
    <name>twinbook::Enclosing</name>
    <message>
        <source>Attach a file...</source>
        <translation>Datei anhängen ...</translation>
    </message>
    <message>
        <source>Save it elsewhere</source>
        <translation>Anderswo speichern</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Datei anhängen</translation>
    </message>
    <message>
        <source>Photographs and letters (*.jpg *.jpeg *.png *.gif *.webp *.pdf *.doc *.docx *.odt *.txt *.eml)</source>
        <translation>Fotos und Briefe (*.jpg *.jpeg *.png *.gif *.webp *.pdf *.doc *.docx *.odt *.txt *.eml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose the entry first that the file belongs to.</source>
        <translation>Wählen Sie zuerst den Eintrag, zu dem die Datei gehört.</translation>
    </message>
    <message>
        <source>Attach %1 to %2</source>
        <translation>%1 an %2 anhängen</translation>
    </message>
    <message>
        <source>Attached %1.</source>
        <translation>%1 wurde angehängt.</translation>
    </message>
    <message>
        <source>No program on this computer opens %1. Save it elsewhere and open it there.</source>
        <translation>Kein Programm auf diesem Computer öffnet %1. Speichern Sie die Datei anderswo und öffnen Sie sie dort.</translation>
    </message>
    <message>
        <source>Into which folder?</source>
        <translation>In welchen Ordner?</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <translation>%1 herausnehmen</translation>
    </message>
    <message>
        <source>Took out %1.</source>
        <translation>%1 wurde herausgenommen.</translation>
    </message>
</context>
<context>
    <name>twinbook::FoldedSection</name>
    <message>
        <source>Opened. Press to fold it away.</source>
        <translation>Aufgeklappt. Drücken klappt es ein.</translation>
    </message>
    <message>
        <source>Folded away. Press to open.</source>
        <translation>Eingeklappt. Drücken klappt es auf.</translation>
    </message>
</context>
<context>
    <name>twinbook::ForgetDialog</name>
    <message>
        <source>Forget %1 for good?</source>
        <translation>%1 endgültig vergessen?</translation>
    </message>
    <message numerus="yes">
        <source>Forget %n people for good?</source>
        <translation>
            <numerusform>%n Person endgültig vergessen?</numerusform>
            <numerusform>%n Personen endgültig vergessen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget for good</source>
        <translation>Endgültig vergessen</translation>
    </message>
    <message>
        <source>This cannot be undone: it goes from the book and from all its History, and neither Undo nor History brings it back.</source>
        <translation>Das lässt sich nicht rückgängig machen: es geht aus dem Buch und aus dem ganzen Verlauf, und weder Rückgängig noch der Verlauf bringen es zurück.</translation>
    </message>
    <message>
        <source>What goes and what stays</source>
        <translation>Was geht und was bleibt</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Was geht</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Was bleibt</translation>
    </message>
    <message>
        <source>Please look at it yourself</source>
        <translation>Bitte sehen Sie selbst nach</translation>
    </message>
    <message numerus="yes">
        <source>%n backups beside the book were made before and still hold it. Copies kept elsewhere are yours to delete.</source>
        <translation>
            <numerusform>%n Sicherung neben dem Buch ist älter und enthält es noch. Kopien an anderen Orten müssen Sie selbst löschen.</numerusform>
            <numerusform>%n Sicherungen neben dem Buch sind älter und enthalten es noch. Kopien an anderen Orten müssen Sie selbst löschen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete these backups too, and make a new one</source>
        <translation>Auch diese Sicherungen löschen und eine neue machen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forgotten for good: %n people.</source>
        <translation>
            <numerusform>Endgültig vergessen: %n Person.</numerusform>
            <numerusform>Endgültig vergessen: %n Personen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The backups made before were deleted and a new one was made.</source>
        <translation>Die früheren Sicherungen wurden gelöscht und eine neue wurde gemacht.</translation>
    </message>
    <message numerus="yes">
        <source>%n backups could not be deleted: please do so yourself.</source>
        <translation>
            <numerusform>%n Sicherung ließ sich nicht löschen: bitte tun Sie es selbst.</numerusform>
            <numerusform>%n Sicherungen ließen sich nicht löschen: bitte tun Sie es selbst.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twinbook::Form</name>
    <message>
        <source>“%1” is not a whole number. Write it in figures, for example 2.</source>
        <translation>„%1“ ist keine ganze Zahl. Schreiben Sie sie in Ziffern, zum Beispiel 2.</translation>
    </message>
    <message>
        <source>French B2, German A1</source>
        <translation>Französisch B2, Deutsch A1</translation>
    </message>
</context>
<context>
    <name>twinbook::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Schließen, ohne zu speichern?</translation>
    </message>
    <message>
        <source>You have changed something here that is not saved yet.</source>
        <translation>Sie haben hier etwas geändert, das noch nicht gespeichert ist.</translation>
    </message>
    <message>
        <source>Throw the changes away</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
</context>
<context>
    <name>twinbook::FormField</name>
    <message>
        <source>%1 (needed)</source>
        <translation>%1 (nötig)</translation>
    </message>
</context>
<context>
    <name>twinbook::GiftAidDialog</name>
    <message>
        <source>Save the schedule...</source>
        <translation>Aufstellung speichern ...</translation>
    </message>
    <message>
        <source>Gift Aid schedule</source>
        <translation>Gift-Aid-Aufstellung</translation>
    </message>
    <message>
        <source>Claim what was given until</source>
        <translation>Beantragen, was gegeben wurde bis</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%n gifts and subscriptions of %1: %2 to claim back.</source>
        <translation>
            <numerusform>%n Spende oder Beitrag von %1: %2 zurückzuerhalten.</numerusform>
            <numerusform>%n Spenden und Beiträge von %1: %2 zurückzuerhalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n payments. The report “Gift Aid” says why.</source>
        <translation>
            <numerusform>Ausgelassen: %n Zahlung. Der Bericht „Gift Aid“ sagt, warum.</numerusform>
            <numerusform>Ausgelassen: %n Zahlungen. Der Bericht „Gift Aid“ sagt, warum.</numerusform>
        </translation>
    </message>
    <message>
        <source>Has this claim been sent?</source>
        <translation>Ist dieser Antrag abgeschickt?</translation>
    </message>
    <message>
        <source>Yes, it has been sent</source>
        <translation>Ja, er ist abgeschickt</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Save the Gift Aid schedule</source>
        <translation>Gift-Aid-Aufstellung speichern</translation>
    </message>
    <message>
        <source>OpenDocument spreadsheet (*.ods);;Table for any spreadsheet (*.csv)</source>
        <translation>OpenDocument-Tabelle (*.ods);;Tabelle für jede Tabellenkalkulation (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n lines as %1.</source>
        <translation>
            <numerusform>%n Zeile als %1 gespeichert.</numerusform>
            <numerusform>%n Zeilen als %1 gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Small gifts in one line</source>
        <translation>Kleine Spenden in einer Zeile</translation>
    </message>
    <message>
        <source>Gifts of up to %1 then stand together, without names.</source>
        <translation>Spenden bis %1 stehen dann zusammen, ohne Namen.</translation>
    </message>
    <message>
        <source>There is nothing in this time that can be claimed on and has not been claimed.</source>
        <translation>In dieser Zeit gibt es nichts, was beantragt werden kann und nicht beantragt ist.</translation>
    </message>
    <message>
        <source>Small gifts in cash without a declaration in the tax year %1: %2. Of them %3 count and bring %4.</source>
        <comment>2025/26, amounts</comment>
        <translation>Kleine Barspenden ohne Erklärung im Steuerjahr %1: %2. Davon zählen %3 und bringen %4.</translation>
    </message>
    <message>
        <source>They are claimed without a schedule.</source>
        <translation>Sie werden ohne Aufstellung beantragt.</translation>
    </message>
    <message>
        <source>Once it has, the book keeps with each of these gifts that it is claimed, so that nothing is claimed twice. What comes in late is in the next schedule. It can be undone.</source>
        <translation>Wenn ja, hält das Buch bei jeder dieser Spenden fest, dass sie beantragt ist, damit nichts zweimal beantragt wird. Was spät hereinkommt, steht in der nächsten Aufstellung. Das lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>The next Gift Aid schedule leaves these gifts out.</source>
        <translation>Die nächste Gift-Aid-Aufstellung lässt diese Spenden aus.</translation>
    </message>
</context>
<context>
    <name>twinbook::GiftDialog</name>
    <message>
        <source>Edit entry</source>
        <translation>Eintrag bearbeiten</translation>
    </message>
    <message>
        <source>Take a gift out of the cupboard</source>
        <translation>Geschenk aus dem Schrank nehmen</translation>
    </message>
    <message>
        <source>Enter a correction</source>
        <translation>Berichtigung eingeben</translation>
    </message>
    <message>
        <source>Enter a gift</source>
        <translation>Geschenk eingeben</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Enter the correction</source>
        <translation>Berichtigung eingeben</translation>
    </message>
    <message>
        <source>Enter the gift</source>
        <translation>Geschenk eingeben</translation>
    </message>
    <message>
        <source>The published entry stays as it is. This new entry says how it ought to have read.</source>
        <translation>Der veröffentlichte Eintrag bleibt, wie er ist. Dieser neue Eintrag sagt, wie er hätte lauten müssen.</translation>
    </message>
    <message>
        <source>Enter the exchange rate</source>
        <translation>Wechselkurs eingeben</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Enter %1</source>
        <translation>%1 eingeben</translation>
    </message>
    <message>
        <source>Entered %1.</source>
        <translation>Eingegeben: %1.</translation>
    </message>
    <message>
        <source>This entry has been published</source>
        <translation>Dieser Eintrag ist veröffentlicht</translation>
    </message>
    <message>
        <source>It stays as it is, so that the register can be relied on. Where it is wrong, a new entry puts it right and says which one it corrects.</source>
        <translation>Er bleibt, wie er ist, damit auf das Register Verlass ist. Ist er falsch, stellt ein neuer Eintrag ihn richtig und sagt, welchen er berichtigt.</translation>
    </message>
    <message>
        <source>Take out the gift</source>
        <translation>Geschenk herausnehmen</translation>
    </message>
</context>
<context>
    <name>twinbook::GiftGrid</name>
    <message>
        <source>Who got it</source>
        <translation>Wer es bekam</translation>
    </message>
    <message>
        <source>Who gave it</source>
        <translation>Wer es gab</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Was es war</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>On our side</source>
        <translation>Auf unserer Seite</translation>
    </message>
    <message>
        <source>What the rules say</source>
        <translation>Was die Regeln sagen</translation>
    </message>
    <message>
        <source>%1, %2 in all</source>
        <comment>18 gifts, an amount</comment>
        <translation>%1, zusammen %2</translation>
    </message>
    <message numerus="yes">
        <source>%n gifts</source>
        <translation>
            <numerusform>%n Geschenk</numerusform>
            <numerusform>%n Geschenke</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n must be registered by %1</source>
        <translation>
            <numerusform>%n ist bis %1 einzutragen</numerusform>
            <numerusform>%n sind bis %1 einzutragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n must be registered</source>
        <translation>
            <numerusform>%n ist einzutragen</numerusform>
            <numerusform>%n sind einzutragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the value of %n is still needed</source>
        <translation>
            <numerusform>der Wert von %n fehlt noch</numerusform>
            <numerusform>der Wert von %n fehlt noch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter %n gifts</source>
        <translation>
            <numerusform>%n Geschenk eingeben</numerusform>
            <numerusform>%n Geschenke eingeben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twinbook::GiftsPage</name>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Show the register</source>
        <translation>Register zeigen</translation>
    </message>
    <message>
        <source>Gift cupboard</source>
        <translation>Geschenkeschrank</translation>
    </message>
    <message>
        <source>Show the gift cupboard</source>
        <translation>Geschenkeschrank zeigen</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Show the rules</source>
        <translation>Regeln zeigen</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Show what was published</source>
        <translation>Veröffentlichtes zeigen</translation>
    </message>
    <message>
        <source>Nil returns</source>
        <translation>Fehlanzeigen</translation>
    </message>
    <message>
        <source>Show the nil returns</source>
        <translation>Fehlanzeigen zeigen</translation>
    </message>
    <message>
        <source>Choose the rules of our council</source>
        <translation>Regeln unserer Gemeinde wählen</translation>
    </message>
    <message>
        <source>Registered today</source>
        <translation>Heute eingetragen</translation>
    </message>
    <message>
        <source>Enter a correction...</source>
        <translation>Berichtigung eingeben ...</translation>
    </message>
    <message>
        <source>Gifts of a whole delegation...</source>
        <translation>Geschenke einer ganzen Delegation ...</translation>
    </message>
    <message>
        <source>Publish the register...</source>
        <translation>Register veröffentlichen ...</translation>
    </message>
    <message>
        <source>Take out...</source>
        <translation>Herausnehmen ...</translation>
    </message>
    <message>
        <source>These are registered already.</source>
        <translation>Diese sind schon eingetragen.</translation>
    </message>
    <message numerus="yes">
        <source>Register %n entries</source>
        <translation>
            <numerusform>%n Eintrag vornehmen</numerusform>
            <numerusform>%n Einträge vornehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Registering</source>
        <translation>Wird eingetragen</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are written down as registered today.</source>
        <translation>
            <numerusform>%n Eintrag ist als heute eingetragen festgehalten.</numerusform>
            <numerusform>%n Einträge sind als heute eingetragen festgehalten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twinbook::HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>F1 opens the help of the page you are on.</source>
        <translation>F1 öffnet die Hilfe zu der Seite, auf der Sie sind.</translation>
    </message>
</context>
<context>
    <name>twinbook::HelpView</name>
    <message>
        <source>Find in help</source>
        <translation>In der Hilfe suchen</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>The help page</source>
        <translation>Die Hilfeseite</translation>
    </message>
    <message>
        <source>No help page was found</source>
        <translation>Keine Hilfeseite gefunden</translation>
    </message>
    <message>
        <source>Try fewer or other words.</source>
        <translation>Versuchen Sie es mit weniger oder anderen Wörtern.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>twinbook::HistoryModel</name>
    <message>
        <source>%1 (undone since)</source>
        <translation>%1 (inzwischen rückgängig gemacht)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
</context>
<context>
    <name>twinbook::HistoryPage</name>
    <message>
        <source>Undo this change</source>
        <translation>Diese Änderung rückgängig machen</translation>
    </message>
    <message>
        <source>Show all changes</source>
        <translation>Alle Änderungen zeigen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Nothing has been changed yet</source>
        <translation>Noch wurde nichts geändert</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>%1 at %2, by %3</source>
        <translation>%1 um %2 Uhr, von %3</translation>
    </message>
    <message>
        <source>This has been undone since.</source>
        <translation>Das wurde inzwischen rückgängig gemacht.</translation>
    </message>
    <message>
        <source>The last changes; scroll down for older ones</source>
        <translation>Die letzten Änderungen; ältere folgen weiter unten</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only what concerns %1: %n changes</source>
        <translation>
            <numerusform>Nur was %1 betrifft: %n Änderung</numerusform>
            <numerusform>Nur was %1 betrifft: %n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>a record that is gone</source>
        <translation>einen Eintrag, den es nicht mehr gibt</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>Which day</source>
        <translation>Welcher Tag</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Alle Tage</translation>
    </message>
    <message>
        <source>Whose changes</source>
        <translation>Wessen Änderungen</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Every change to the book is noted here: what it was, when, and by whom. Any of them can be undone, even after months.</source>
        <translation>Jede Änderung am Buch wird hier festgehalten: was es war, wann und von wem. Jede lässt sich rückgängig machen, auch nach Monaten.</translation>
    </message>
</context>
<context>
    <name>twinbook::HomeDialog</name>
    <message>
        <source>More about the address</source>
        <translation>Mehr zur Anschrift</translation>
    </message>
    <message>
        <source>Who moves out?</source>
        <translation>Wer zieht aus?</translation>
    </message>
    <message>
        <source>Tick those who will have a household of their own.</source>
        <translation>Haken Sie an, wer einen eigenen Haushalt haben wird.</translation>
    </message>
    <message>
        <source>They take the offer to host visitors with them</source>
        <translation>Sie nehmen das Angebot, Gäste aufzunehmen, mit</translation>
    </message>
    <message>
        <source>Their new address</source>
        <translation>Ihre neue Anschrift</translation>
    </message>
    <message>
        <source>Leave it empty if it is not known yet.</source>
        <translation>Leer lassen, wenn sie noch nicht bekannt ist.</translation>
    </message>
    <message>
        <source>Split the household %1</source>
        <translation>Haushalt %1 trennen</translation>
    </message>
    <message>
        <source>Split the household</source>
        <translation>Haushalt trennen</translation>
    </message>
    <message>
        <source>The new address</source>
        <translation>Die neue Anschrift</translation>
    </message>
    <message>
        <source>They host visitors there as before, with the same rooms</source>
        <translation>Sie nehmen dort Gäste auf wie bisher, in gleichen Zimmern</translation>
    </message>
    <message>
        <source>Hosting visitors</source>
        <translation>Gäste aufnehmen</translation>
    </message>
    <message>
        <source>Please write down the new address.</source>
        <translation>Bitte schreiben Sie die neue Anschrift auf.</translation>
    </message>
    <message>
        <source>Move house: %1</source>
        <translation>Umziehen: %1</translation>
    </message>
    <message>
        <source>Save the new address</source>
        <translation>Neue Anschrift speichern</translation>
    </message>
    <message>
        <source>Who moves in?</source>
        <translation>Wer zieht ein?</translation>
    </message>
    <message>
        <source>Type part of a name. Somebody who is not in the book yet is added with “Add a person to this home”.</source>
        <translation>Tippen Sie einen Teil des Namens. Wer noch nicht im Buch steht, wird über „Eine Person zu diesem Haushalt hinzufügen“ aufgenommen.</translation>
    </message>
    <message>
        <source>Please say who it is.</source>
        <translation>Bitte sagen Sie, wer es ist.</translation>
    </message>
    <message>
        <source>%1 lives here already.</source>
        <translation>%1 wohnt schon hier.</translation>
    </message>
    <message>
        <source>Somebody moves in: %1</source>
        <translation>Jemand zieht ein: %1</translation>
    </message>
    <message>
        <source>Move in</source>
        <translation>Einziehen</translation>
    </message>
    <message>
        <source>%1 moves out</source>
        <translation>%1 zieht aus</translation>
    </message>
    <message>
        <source>Move out</source>
        <translation>Ausziehen</translation>
    </message>
</context>
<context>
    <name>twinbook::HomePage</name>
    <message>
        <source>Print what is due</source>
        <translation>Anstehendes drucken</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>Nothing is due in the coming weeks. Whatever comes up will stand here by itself: passports that expire, subscriptions to be paid, and more.</source>
        <translation>In den nächsten Wochen steht nichts an. Was anfällt, erscheint hier von selbst: Reisepässe, die ablaufen, Beiträge, die zu zahlen sind, und mehr.</translation>
    </message>
    <message>
        <source>Import my list</source>
        <translation>Meine Liste importieren</translation>
    </message>
    <message>
        <source>Your book is ready, and still empty</source>
        <translation>Ihr Buch ist bereit, und noch leer</translation>
    </message>
    <message>
        <source>Begin with your people: take over the list you keep in a spreadsheet or an address book, or enter them one by one. From then on this page tells you what needs doing.</source>
        <translation>Beginnen Sie mit Ihren Personen: Übernehmen Sie die Liste aus Ihrer Tabelle oder Ihrem Adressbuch, oder tragen Sie eine nach der anderen ein. Von da an sagt Ihnen diese Seite, was zu tun ist.</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Guten Morgen</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Guten Tag</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Guten Abend</translation>
    </message>
    <message>
        <source>Good morning, %1</source>
        <translation>Guten Morgen, %1</translation>
    </message>
    <message>
        <source>Good afternoon, %1</source>
        <translation>Guten Tag, %1</translation>
    </message>
    <message>
        <source>Good evening, %1</source>
        <translation>Guten Abend, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n überfällig</numerusform>
            <numerusform>%n überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later</source>
        <translation>
            <numerusform>%n später</numerusform>
            <numerusform>%n später</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing due</source>
        <translation>nichts steht an</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Was ansteht</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Es steht nichts an.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>Personen hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>%n now or within a fortnight</source>
        <translation>
            <numerusform>%n jetzt oder innerhalb von zwei Wochen</numerusform>
            <numerusform>%n jetzt oder innerhalb von zwei Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>See the sample committee</source>
        <translation>Beispielverein ansehen</translation>
    </message>
</context>
<context>
    <name>twinbook::ImportAssistant</name>
    <message>
        <source>Import a list</source>
        <translation>Eine Liste importieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>What is in the list?</source>
        <translation>Was steht in der Liste?</translation>
    </message>
    <message>
        <source>Any table will do: a spreadsheet (.xlsx, .ods), a table saved as .csv or .txt, or the address book of a telephone or e-mail program (.vcf). The columns may be in any order, with headings in English, French or German.</source>
        <translation>Jede Tabelle ist recht: eine Excel- oder LibreOffice-Tabelle (.xlsx, .ods), eine als .csv oder .txt gespeicherte oder das Adressbuch eines Telefons oder Mailprogramms (.vcf). Die Spalten dürfen in beliebiger Reihenfolge stehen, mit Überschriften auf Deutsch, Englisch oder Französisch.</translation>
    </message>
    <message>
        <source>Choose the file...</source>
        <translation>Datei wählen...</translation>
    </message>
    <message>
        <source>Or drag it from its folder onto this window.</source>
        <translation>Oder ziehen Sie sie aus ihrem Ordner auf dieses Fenster.</translation>
    </message>
    <message>
        <source>You will see what would happen before anything is changed, and can undo all of it afterwards.</source>
        <translation>Sie sehen, was geschehen würde, bevor etwas geändert wird, und können danach alles rückgängig machen.</translation>
    </message>
    <message>
        <source>Undo the whole import</source>
        <translation>Den ganzen Import rückgängig machen</translation>
    </message>
    <message>
        <source>Choose the list</source>
        <translation>Liste wählen</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.xlsx *.ods *.vcf *.vcard)</source>
        <translation>Listen (*.csv *.tsv *.txt *.xlsx *.ods *.vcf *.vcard)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>1 of 4: Choose the file</source>
        <translation>1 von 4: Datei wählen</translation>
    </message>
    <message>
        <source>2 of 4: What the columns hold</source>
        <translation>2 von 4: Was die Spalten enthalten</translation>
    </message>
    <message>
        <source>3 of 4: What would happen</source>
        <translation>3 von 4: Was geschehen würde</translation>
    </message>
    <message>
        <source>4 of 4: Done</source>
        <translation>4 von 4: Fertig</translation>
    </message>
    <message>
        <source>Show what would happen</source>
        <translation>Zeigen, was geschehen würde</translation>
    </message>
    <message numerus="yes">
        <source>Import %n lines</source>
        <translation>
            <numerusform>%n Zeile importieren</numerusform>
            <numerusform>%n Zeilen importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1 wird importiert</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>From %1: %2, %3.</source>
        <translation>Aus %1: %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n hinzugefügt</numerusform>
            <numerusform>%n hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>The import has been undone. The book is as it was before.</source>
        <translation>Der Import wurde rückgängig gemacht. Das Buch ist, wie es vorher war.</translation>
    </message>
    <message>
        <source>From %1: %2.</source>
        <translation>Aus %1: %2.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Remarks about the lines</source>
        <translation>Bemerkungen zu den Zeilen</translation>
    </message>
    <message numerus="yes">
        <source>%n remarks about the lines:</source>
        <translation>
            <numerusform>%n Bemerkung zu den Zeilen:</numerusform>
            <numerusform>%n Bemerkungen zu den Zeilen:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twinbook::ImportColumnsStep</name>
    <message>
        <source>Found out by itself</source>
        <translation>Von selbst erkannt</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>Tag, Monat, Jahr</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>Monat, Tag, Jahr</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>Jahr, Monat, Tag</translation>
    </message>
    <message>
        <source>Does the first line hold headings?</source>
        <translation>Enthält die erste Zeile Überschriften?</translation>
    </message>
    <message>
        <source>How are dates written?</source>
        <translation>Datumsangaben</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Zum Beispiel</translation>
    </message>
    <message>
        <source>Taken as</source>
        <translation>Gilt als</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>%1 is taken as</source>
        <translation>%1 gilt als</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n columns will be taken over. Change what was not understood.</source>
        <translation>
            <numerusform>Übernommen: %1 von %n Spalte. Ändern Sie, was nicht verstanden wurde.</numerusform>
            <numerusform>Übernommen: %1 von %n Spalten. Ändern Sie, was nicht verstanden wurde.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twinbook::ImportPreviewStep</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Which lines to show</source>
        <translation>Welche Zeilen gezeigt werden</translation>
    </message>
    <message>
        <source>Take all shown</source>
        <translation>Alle gezeigten übernehmen</translation>
    </message>
    <message>
        <source>Leave out all shown</source>
        <translation>Alle gezeigten weglassen</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation>Zeilen der Datei</translation>
    </message>
    <message>
        <source>About this line</source>
        <translation>Zu dieser Zeile</translation>
    </message>
    <message numerus="yes">
        <source>%n further remarks about the file.</source>
        <translation>
            <numerusform>%n weitere Bemerkung zur Datei.</numerusform>
            <numerusform>%n weitere Bemerkungen zur Datei.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>which lines, how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>To be added</source>
        <translation>Hinzuzufügen</translation>
    </message>
    <message>
        <source>To be changed</source>
        <translation>Zu ändern</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Schon da</translation>
    </message>
    <message>
        <source>With a remark</source>
        <translation>Mit Bemerkung</translation>
    </message>
    <message numerus="yes">
        <source>%n lines read:</source>
        <translation>
            <numerusform>%n Zeile gelesen:</numerusform>
            <numerusform>%n Zeilen gelesen:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be added</source>
        <translation>
            <numerusform>%n hinzuzufügen</numerusform>
            <numerusform>%n hinzuzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be changed</source>
        <translation>
            <numerusform>%n zu ändern</numerusform>
            <numerusform>%n zu ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already in the book</source>
        <translation>
            <numerusform>%n schon im Buch</numerusform>
            <numerusform>%n schon im Buch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n weggelassen</numerusform>
            <numerusform>%n weggelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: will be “%2”</source>
        <translation>%1: wird „%2“</translation>
    </message>
    <message>
        <source>%1: “%2” becomes “%3”</source>
        <translation>%1: aus „%2“ wird „%3“</translation>
    </message>
    <message>
        <source>All shown</source>
        <translation>Alle gezeigten</translation>
    </message>
    <message>
        <source>Take or leave out all lines that are shown</source>
        <translation>Alle gezeigten Zeilen übernehmen oder weglassen</translation>
    </message>
    <message numerus="yes">
        <source>%n nil returns to be noted</source>
        <translation>
            <numerusform>%n Fehlanzeige zu vermerken</numerusform>
            <numerusform>%n Fehlanzeigen zu vermerken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twinbook::ImportRowsModel</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Schon da</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Übernommen</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (und noch %n)</numerusform>
            <numerusform>%1 (und noch %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Wahl</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Who or what</source>
        <translation>Wer oder was</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Vermerkt</translation>
    </message>
</context>
<context>
    <name>twinbook::LabelDialog</name>
    <message>
        <source>Only one for each household</source>
        <translation>Nur eines je Haushalt</translation>
    </message>
    <message>
        <source>Show the sheets</source>
        <translation>Bögen zeigen</translation>
    </message>
    <message>
        <source>Address labels</source>
        <translation>Adressetiketten</translation>
    </message>
    <message numerus="yes">
        <source>Everybody in the list as it is now (%n)</source>
        <translation>
            <numerusform>Alle in der Liste, wie sie jetzt ist (%n)</numerusform>
            <numerusform>Alle in der Liste, wie sie jetzt ist (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Those selected in the list (%n)</source>
        <translation>
            <numerusform>Die in der Liste ausgewählte Person (%n)</numerusform>
            <numerusform>Die in der Liste Ausgewählten (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Members who get letters on paper (%n)</source>
        <translation>
            <numerusform>Mitglieder, die Briefe auf Papier bekommen (%n)</numerusform>
            <numerusform>Mitglieder, die Briefe auf Papier bekommen (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Bogen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>There is nobody here with an address to print.</source>
        <translation>Hier hat niemand eine Anschrift, die sich drucken ließe.</translation>
    </message>
    <message>
        <source>%1 on %2.</source>
        <comment>21 labels, 1 sheet</comment>
        <translation>%1 auf %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n labels</source>
        <translation>
            <numerusform>%n Etikett</numerusform>
            <numerusform>%n Etiketten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets</source>
        <translation>
            <numerusform>%n Bogen</numerusform>
            <numerusform>%n Bögen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> und noch %n</numerusform>
            <numerusform> und noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No address is known for %1.</source>
        <translation>Keine Anschrift bekannt ist von %1.</translation>
    </message>
</context>
<context>
    <name>twinbook::LetterEditor</name>
    <message>
        <source>Back to the text of the program</source>
        <translation>Zurück zum Text des Programms</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>Brief schreiben</translation>
    </message>
    <message>
        <source>Change a letter</source>
        <translation>Brief ändern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wofür er ist</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Enter or a double click puts the field where you are writing</source>
        <translation>Eingabe oder ein Doppelklick setzt das Feld dorthin, wo Sie schreiben</translation>
    </message>
    <message>
        <source>Put this field into the text</source>
        <translation>Dieses Feld in den Text setzen</translation>
    </message>
    <message>
        <source>What the reader gets</source>
        <translation>Was der Empfänger erhält</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Brief speichern</translation>
    </message>
    <message>
        <source>There is no field called {%1}. Choose one from the list of fields.</source>
        <translation>Es gibt kein Feld namens {%1}. Wählen Sie eines aus der Liste der Felder.</translation>
    </message>
    <message>
        <source>Please write the text of the letter.</source>
        <translation>Bitte schreiben Sie den Text des Briefes.</translation>
    </message>
    <message>
        <source>There is a letter called “%1” already.</source>
        <translation>Es gibt schon einen Brief namens „%1“.</translation>
    </message>
    <message>
        <source>Write the letter %1</source>
        <translation>Brief %1 schreiben</translation>
    </message>
    <message>
        <source>Saved the letter “%1”.</source>
        <translation>Brief „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Ohne Speichern verlassen?</translation>
    </message>
    <message>
        <source>What you have written in this letter is lost then.</source>
        <translation>Was Sie in diesem Brief geschrieben haben, geht dann verloren.</translation>
    </message>
    <message>
        <source>Leave the letter</source>
        <translation>Brief verlassen</translation>
    </message>
    <message>
        <source>Use the program&apos;s own text of the letter %1 again</source>
        <translation>Wieder den Text des Programms für den Brief %1 verwenden</translation>
    </message>
</context>
<context>
    <name>twinbook::LettersDialog</name>
    <message>
        <source>Only one for each household</source>
        <translation>Nur einer je Haushalt</translation>
    </message>
    <message>
        <source>Show the letters</source>
        <translation>Briefe zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Letters to %n people</source>
        <translation>
            <numerusform>Brief an %n Person</numerusform>
            <numerusform>Briefe an %n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody gets it in the language of their letters, where there is a text in it.</source>
        <translation>Jeder erhält ihn in der Sprache seiner Briefe, wenn es einen Text darin gibt.</translation>
    </message>
    <message>
        <source>Which letter</source>
        <translation>Welcher Brief</translation>
    </message>
    <message>
        <source>Change this letter...</source>
        <translation>Diesen Brief ändern...</translation>
    </message>
    <message>
        <source>Write another letter...</source>
        <translation>Anderen Brief schreiben...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>There is nobody to write to.</source>
        <translation>Es gibt niemanden, dem geschrieben werden könnte.</translation>
    </message>
    <message numerus="yes">
        <source>%n letters, a page each.</source>
        <translation>
            <numerusform>%n Brief.</numerusform>
            <numerusform>%n Briefe, je eine Seite.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twinbook::LinkEdit</name>
    <message>
        <source>Type part of the name</source>
        <translation>Einen Teil des Namens tippen</translation>
    </message>
    <message>
        <source>Nothing is called “%1”. Type part of a name and choose from the list.</source>
        <translation>Nichts heißt „%1“. Tippen Sie einen Teil des Namens und wählen Sie aus der Liste.</translation>
    </message>
</context>
<context>
    <name>twinbook::ListNarrowing</name>
    <message>
        <source>Which of them</source>
        <translation>Welche davon</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Conditions and saved lists</source>
        <translation>Bedingungen und gespeicherte Listen</translation>
    </message>
    <message>
        <source>Show only those that meet conditions, and keep such a list under a name</source>
        <translation>Nur zeigen, was Bedingungen erfüllt, und eine solche Liste unter einem Namen behalten</translation>
    </message>
    <message>
        <source>Conditions...</source>
        <translation>Bedingungen...</translation>
    </message>
    <message>
        <source>Without conditions</source>
        <translation>Ohne Bedingungen</translation>
    </message>
    <message>
        <source>Save this list as...</source>
        <translation>Diese Liste speichern unter...</translation>
    </message>
    <message>
        <source>Save it as it is now</source>
        <translation>So speichern, wie sie jetzt ist</translation>
    </message>
    <message>
        <source>Rename the saved list...</source>
        <translation>Gespeicherte Liste umbenennen...</translation>
    </message>
    <message>
        <source>Remove the saved list</source>
        <translation>Gespeicherte Liste entfernen</translation>
    </message>
    <message>
        <source>Save “%1” as it is now</source>
        <translation>„%1“ speichern, wie sie jetzt ist</translation>
    </message>
    <message>
        <source>Rename “%1”...</source>
        <translation>„%1“ umbenennen...</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>„%1“ entfernen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>A condition of this list is not understood and was left out. %1</source>
        <translation>Eine Bedingung dieser Liste wird nicht verstanden und wurde weggelassen. %1</translation>
    </message>
    <message>
        <source>Only those: %1</source>
        <translation>Nur: %1</translation>
    </message>
    <message>
        <source>Save this list</source>
        <translation>Diese Liste speichern</translation>
    </message>
    <message>
        <source>Which name shall the list have? Its words, conditions, columns and order are kept with it.</source>
        <translation>Wie soll die Liste heißen? Ihre Wörter, Bedingungen, Spalten und ihre Reihenfolge werden mit behalten.</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Liste speichern</translation>
    </message>
    <message>
        <source>Save the list %1</source>
        <translation>Liste %1 speichern</translation>
    </message>
    <message>
        <source>Saved the list “%1”. You find it beside the filter.</source>
        <translation>Liste „%1“ gespeichert. Sie finden sie neben dem Filter.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Change the list %1</source>
        <translation>Liste %1 ändern</translation>
    </message>
    <message>
        <source>Saved the list “%1” as it is now.</source>
        <translation>Liste „%1“ gespeichert, wie sie jetzt ist.</translation>
    </message>
    <message>
        <source>Rename the list</source>
        <translation>Liste umbenennen</translation>
    </message>
    <message>
        <source>Its new name</source>
        <translation>Ihr neuer Name</translation>
    </message>
    <message>
        <source>Not renamed</source>
        <translation>Nicht umbenannt</translation>
    </message>
    <message>
        <source>Rename the list %1</source>
        <translation>Liste %1 umbenennen</translation>
    </message>
    <message>
        <source>The list is called “%1” now.</source>
        <translation>Die Liste heißt jetzt „%1“.</translation>
    </message>
    <message>
        <source>Remove the list %1</source>
        <translation>Liste %1 entfernen</translation>
    </message>
    <message>
        <source>Removed the list “%1”. Nobody in it was touched.</source>
        <translation>Liste „%1“ entfernt. Was darin stand, bleibt unberührt.</translation>
    </message>
</context>
<context>
    <name>twinbook::ListsPage</name>
    <message>
        <source>Which list is shown</source>
        <translation>Welche Liste gezeigt wird</translation>
    </message>
    <message>
        <source>This is no longer in the list: it has been removed. History can bring it back.</source>
        <translation>Das steht nicht mehr in der Liste: Es wurde entfernt. Der Verlauf kann es zurückholen.</translation>
    </message>
</context>
<context>
    <name>twinbook::LoadPage</name>
    <message>
        <source>Print load and balance...</source>
        <translation>Belastung drucken...</translation>
    </message>
    <message>
        <source>Load and balance</source>
        <translation>Belastung</translation>
    </message>
    <message>
        <source>Who carries how much today</source>
        <translation>Wer heute wie viel trägt</translation>
    </message>
    <message>
        <source>Whom the committee is like</source>
        <translation>Wem der Vorstand gleicht</translation>
    </message>
    <message>
        <source>Nobody carries too much, as far as it is written down.</source>
        <translation>Niemand trägt zu viel, soweit es aufgeschrieben ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n early warnings</source>
        <translation>
            <numerusform>%n frühe Warnung</numerusform>
            <numerusform>%n frühe Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Hours written down, by year</source>
        <translation>Aufgeschriebene Stunden, nach Jahren</translation>
    </message>
</context>
<context>
    <name>twinbook::MailBatchesDialog</name>
    <message numerus="yes">
        <source>Write in %n mails</source>
        <translation>
            <numerusform>In %n Mail schreiben</numerusform>
            <numerusform>In %n Mails schreiben</numerusform>
        </translation>
    </message>
    <message>
        <source>Mail programs do not take so many addresses at once. Open one mail after the other; what you write in the first can be copied into the others.</source>
        <translation>Mailprogramme nehmen nicht so viele Adressen auf einmal. Öffnen Sie eine Mail nach der anderen; was Sie in die erste schreiben, lässt sich in die anderen kopieren.</translation>
    </message>
    <message numerus="yes">
        <source>Open mail %1, to %n people</source>
        <translation>
            <numerusform>Mail %1 öffnen, an %n Person</numerusform>
            <numerusform>Mail %1 öffnen, an %n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Your mail program has been asked for it.</source>
        <translation>Ihr Mailprogramm ist darum gebeten worden.</translation>
    </message>
    <message>
        <source>No mail program answered. The addresses have been copied: begin a new mail and paste them into its Bcc line.</source>
        <translation>Kein Mailprogramm hat geantwortet. Die Adressen wurden kopiert: Beginnen Sie eine neue Mail und fügen Sie sie in die Bcc-Zeile ein.</translation>
    </message>
    <message>
        <source>Copy all addresses</source>
        <translation>Alle Adressen kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail addresses have been copied.</source>
        <translation>
            <numerusform>%n E-Mail-Adresse wurde kopiert.</numerusform>
            <numerusform>%n E-Mail-Adressen wurden kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open mail %1 in %2, to %n people</source>
        <translation>
            <numerusform>E-Mail %1 (%2) an %n Person öffnen</numerusform>
            <numerusform>E-Mail %1 (%2) an %n Personen öffnen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twinbook::MainWindow</name>
    <message>
        <source>Table for any spreadsheet (*.csv)</source>
        <translation>Tabelle für jedes Tabellenprogramm (*.csv)</translation>
    </message>
    <message>
        <source>Excel spreadsheet (*.xlsx)</source>
        <translation>Excel-Tabelle (*.xlsx)</translation>
    </message>
    <message>
        <source>Address book cards (*.vcf)</source>
        <translation>Adressbuchkarten (*.vcf)</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>%1 file (*.%2)</source>
        <translation>%1-Datei (*.%2)</translation>
    </message>
    <message>
        <source>Nothing can be imported, because this book can only be read.</source>
        <translation>Es lässt sich nichts importieren, weil dieses Buch nur gelesen werden kann.</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>Exportieren: %1</translation>
    </message>
    <message numerus="yes">
        <source>Exported: %n entries, to %1.</source>
        <translation>
            <numerusform>Exportiert: %n Eintrag, nach %1.</numerusform>
            <numerusform>Exportiert: %n Einträge, nach %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to print on this page. All that can be printed stands under Reports.</source>
        <translation>Auf dieser Seite gibt es nichts zu drucken. Was sich drucken lässt, steht unter Berichte.</translation>
    </message>
    <message>
        <source>Save a copy of the book</source>
        <translation>Kopie des Buchs speichern</translation>
    </message>
    <message>
        <source>%1 (copy).twinbook</source>
        <translation>%1 (Kopie).twinbook</translation>
    </message>
    <message>
        <source>Twinbook books (*.twinbook)</source>
        <translation>Twinbook-Bücher (*.twinbook)</translation>
    </message>
    <message>
        <source>A copy of the book is now in %1. You go on working in this one.</source>
        <translation>Eine Kopie des Buchs liegt jetzt in %1. Sie arbeiten in diesem hier weiter.</translation>
    </message>
    <message>
        <source>Backing up the book</source>
        <translation>Das Buch wird gesichert</translation>
    </message>
    <message>
        <source>Backed up: %1.</source>
        <translation>Gesichert: %1.</translation>
    </message>
    <message>
        <source>Check of the book</source>
        <translation>Prüfung des Buchs</translation>
    </message>
    <message>
        <source>The file is sound: every part of it can be read.</source>
        <translation>Die Datei ist heil: Jeder Teil von ihr lässt sich lesen.</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Was anzusehen ist</translation>
    </message>
    <message>
        <source>Nothing doubtful was found</source>
        <translation>Nichts Zweifelhaftes gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%n things to look at</source>
        <translation>
            <numerusform>%n Stelle ist anzusehen</numerusform>
            <numerusform>%n Stellen sind anzusehen</numerusform>
        </translation>
    </message>
    <message>
        <source>The book is sound, and nothing doubtful was found in it.</source>
        <translation>Das Buch ist heil, und nichts Zweifelhaftes wurde darin gefunden.</translation>
    </message>
    <message>
        <source>The open book</source>
        <translation>Das geöffnete Buch</translation>
    </message>
    <message>
        <source>%1 (to be read only)</source>
        <translation>%1 (nur zum Lesen)</translation>
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
        <translation>Das Buch ist geschlossen, in zwei Dateien</translation>
    </message>
    <message>
        <source>Stopped. Nothing was exported.</source>
        <translation>Abgebrochen. Nichts wurde exportiert.</translation>
    </message>
    <message>
        <source>The sample committee</source>
        <translation>Der Beispielverein</translation>
    </message>
    <message>
        <source>To compare and merge pairs, choose “Find duplicates...” in the menu More of their list.</source>
        <translation>Um Paare zu vergleichen und zusammenzuführen, wählen Sie „Dubletten suchen...“ im Menü Mehr ihrer Liste.</translation>
    </message>
</context>
<context>
    <name>twinbook::MeetingAgendaDialog</name>
    <message>
        <source>Agenda</source>
        <translation>Tagesordnung</translation>
    </message>
    <message>
        <source>Agenda, an item a line</source>
        <translation>Tagesordnung, ein Punkt je Zeile</translation>
    </message>
    <message>
        <source>One item a line. Begin a line with a dash to add a remark or a paper to the item above. A star * at the end brings the item back at every meeting.</source>
        <translation>Ein Punkt je Zeile. Beginnt eine Zeile mit einem Strich, gehört sie als Bemerkung oder Unterlage zum Punkt darüber. Ein Stern * am Ende lässt den Punkt in jeder Sitzung wiederkehren.</translation>
    </message>
    <message>
        <source>Take the agenda of the last meeting</source>
        <translation>Tagesordnung der letzten Sitzung nehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save the agenda</source>
        <translation>Tagesordnung speichern</translation>
    </message>
    <message>
        <source>Agenda: %1</source>
        <translation>Tagesordnung: %1</translation>
    </message>
    <message>
        <source>The agenda is saved.</source>
        <translation>Die Tagesordnung ist gespeichert.</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Ohne Speichern verlassen?</translation>
    </message>
    <message>
        <source>The changes to the agenda would not be saved.</source>
        <translation>Die Änderungen der Tagesordnung würden nicht gespeichert.</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Ohne Speichern verlassen</translation>
    </message>
</context>
<context>
    <name>twinbook::MeetingRunDialog</name>
    <message>
        <source>Add the action</source>
        <translation>Aufgabe hinzufügen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Hold the meeting</source>
        <translation>Sitzung führen</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Wer da ist</translation>
    </message>
    <message>
        <source>One key for each person: 1 present, 2 apologies, 3 absent.</source>
        <translation>Eine Taste je Person: 1 anwesend, 2 entschuldigt, 3 abwesend.</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Anwesend</translation>
    </message>
    <message>
        <source>Apologies</source>
        <translation>Entschuldigt</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Was beschlossen wurde</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Speichern und schließen</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Nächster Punkt</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>The agenda is empty: write it first.</source>
        <translation>Die Tagesordnung ist leer: Bitte schreiben Sie sie zuerst.</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 von %2: %3</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Noch keine.</translation>
    </message>
    <message>
        <source>Please say what is to be done.</source>
        <translation>Bitte schreiben Sie, was zu tun ist.</translation>
    </message>
    <message>
        <source>Minutes: %1</source>
        <translation>Protokoll: %1</translation>
    </message>
    <message>
        <source>The minutes are saved.</source>
        <translation>Das Protokoll ist gespeichert.</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Ohne Speichern verlassen?</translation>
    </message>
    <message>
        <source>What was written since the last item would not be saved.</source>
        <translation>Was seit dem letzten Punkt geschrieben wurde, würde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Ohne Speichern verlassen</translation>
    </message>
    <message>
        <source>Add a guest</source>
        <translation>Gast hinzufügen</translation>
    </message>
</context>
<context>
    <name>twinbook::MergeDialog</name>
    <message>
        <source>Merge two entries</source>
        <translation>Zwei Einträge zusammenführen</translation>
    </message>
    <message>
        <source>One entry is left, with all that belongs to either. You can undo it.</source>
        <translation>Es bleibt ein Eintrag, mit allem, was zu einem der beiden gehört. Sie können es rückgängig machen.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Merged %1 and %2.</source>
        <translation>%1 und %2 zusammengeführt.</translation>
    </message>
</context>
<context>
    <name>twinbook::MergeView</name>
    <message>
        <source>%1 (proposed: %2)</source>
        <comment>a field, why a value was chosen</comment>
        <translation>%1 (Vorschlag: %2)</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nichts)</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>field, value, of which entry</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>of the first entry</source>
        <translation>vom ersten Eintrag</translation>
    </message>
    <message>
        <source>of the second entry</source>
        <translation>vom zweiten Eintrag</translation>
    </message>
    <message>
        <source>Both: %1</source>
        <translation>Beides: %1</translation>
    </message>
    <message>
        <source>both together</source>
        <translation>beides zusammen</translation>
    </message>
    <message>
        <source>Kept without asking</source>
        <translation>Ohne Frage behalten</translation>
    </message>
    <message>
        <source>Here both say the same, or only one of them says anything.</source>
        <translation>Hier sagen beide dasselbe, oder nur einer sagt etwas.</translation>
    </message>
    <message>
        <source>Choose what is right</source>
        <translation>Wählen Sie, was stimmt</translation>
    </message>
    <message>
        <source>First entry: %1</source>
        <translation>Erster Eintrag: %1</translation>
    </message>
    <message>
        <source>Second entry: %1</source>
        <translation>Zweiter Eintrag: %1</translation>
    </message>
    <message>
        <source>The two do not contradict each other: there is nothing to choose.</source>
        <translation>Die beiden widersprechen einander nicht: Es gibt nichts zu wählen.</translation>
    </message>
    <message>
        <source>Remove the empty household</source>
        <translation>Den leeren Haushalt entfernen</translation>
    </message>
    <message>
        <source>Nobody is left in the household %1.</source>
        <translation>Im Haushalt %1 bleibt niemand.</translation>
    </message>
</context>
<context>
    <name>twinbook::MoneyEdit</name>
    <message>
        <source>“%1” is not an amount of money. Write it as %2.</source>
        <translation>„%1“ ist kein Geldbetrag. Schreiben Sie ihn so: %2.</translation>
    </message>
</context>
<context>
    <name>twinbook::NewBookDialog</name>
    <message>
        <source>New book</source>
        <translation>Neues Buch</translation>
    </message>
    <message>
        <source>For example: Northbridge and District Twinning Association</source>
        <translation>Zum Beispiel: Partnerschaftsverein Altenbrück und Umgebung</translation>
    </message>
    <message>
        <source>A book for your association</source>
        <translation>Ein Buch für Ihren Verein</translation>
    </message>
    <message>
        <source>All of it can be changed later, in Preferences.</source>
        <translation>Alles lässt sich später in den Einstellungen ändern.</translation>
    </message>
    <message>
        <source>Keep it elsewhere...</source>
        <translation>Woanders ablegen...</translation>
    </message>
    <message>
        <source>Make the book</source>
        <translation>Buch anlegen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Twinning association</source>
        <translation>Partnerschaftsverein</translation>
    </message>
    <message>
        <source>Where to keep the book</source>
        <translation>Wo das Buch liegen soll</translation>
    </message>
    <message>
        <source>Twinbook books (*.twinbook)</source>
        <translation>Twinbook-Bücher (*.twinbook)</translation>
    </message>
    <message>
        <source>It will be kept in %1.</source>
        <translation>Es wird in %1 liegen.</translation>
    </message>
</context>
<context>
    <name>twinbook::Notice</name>
    <message>
        <source>What was done last</source>
        <translation>Was zuletzt getan wurde</translation>
    </message>
</context>
<context>
    <name>twinbook::PageHead</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More that can be done here</source>
        <translation>Was sich hier noch tun lässt</translation>
    </message>
    <message>
        <source>Keys: %1</source>
        <translation>Tasten: %1</translation>
    </message>
</context>
<context>
    <name>twinbook::PartnershipsPage</name>
    <message>
        <source>Links</source>
        <translation>Partnerschaften</translation>
    </message>
    <message>
        <source>Show the links</source>
        <translation>Partnerschaften zeigen</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Gemeinden</translation>
    </message>
    <message>
        <source>Show the communities</source>
        <translation>Gemeinden zeigen</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Ansprechpersonen</translation>
    </message>
    <message>
        <source>Show the contacts</source>
        <translation>Kontakte zeigen</translation>
    </message>
    <message>
        <source>Checked today</source>
        <translation>Heute geprüft</translation>
    </message>
    <message>
        <source>Add a contact...</source>
        <translation>Kontakt hinzufügen...</translation>
    </message>
    <message>
        <source>These were checked today already.</source>
        <translation>Diese wurden heute schon geprüft.</translation>
    </message>
    <message numerus="yes">
        <source>Check %n links</source>
        <translation>
            <numerusform>%n Partnerschaft prüfen</numerusform>
            <numerusform>%n Partnerschaften prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Prüfen</translation>
    </message>
    <message numerus="yes">
        <source>%n links are written down as checked today.</source>
        <translation>
            <numerusform>%n Partnerschaft ist als heute geprüft vermerkt.</numerusform>
            <numerusform>%n Partnerschaften sind als heute geprüft vermerkt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twinbook::PaymentDialog</name>
    <message>
        <source>Save the payments</source>
        <translation>Zahlungen speichern</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Diese Zeile entfernen</translation>
    </message>
    <message>
        <source>Enter payments</source>
        <translation>Zahlungen eingeben</translation>
    </message>
    <message>
        <source>Type a part of the name, then Enter: the amount that is due comes by itself. Enter once more begins the next line. Day and way are those of the line above; the Tab key goes there.</source>
        <translation>Tippen Sie einen Teil des Namens, dann die Eingabetaste: Der fällige Betrag kommt von selbst. Noch einmal die Eingabetaste beginnt die nächste Zeile. Tag und Zahlungsweise sind die der Zeile darüber; die Tabulatortaste führt dorthin.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Nothing is entered yet.</source>
        <translation>Noch ist nichts eingegeben.</translation>
    </message>
    <message>
        <source>%1. Line %2: %3</source>
        <translation>%1. Zeile %2: %3</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Line %1 cannot be saved: %2</source>
        <translation>Zeile %1 kann nicht gespeichert werden: %2</translation>
    </message>
    <message>
        <source>Entered %1.</source>
        <translation>Eingegeben: %1.</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Ohne Speichern verlassen?</translation>
    </message>
    <message>
        <source>%1 would not be saved.</source>
        <translation>%1 würden nicht gespeichert.</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Ohne Speichern verlassen</translation>
    </message>
</context>
<context>
    <name>twinbook::PaymentGrid</name>
    <message>
        <source>Who paid</source>
        <translation>Wer gezahlt hat</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Gezahlt am</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Verwendungszweck</translation>
    </message>
    <message>
        <source>What it pays for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>“%1” is no amount. Write it like 15 or 15.00.</source>
        <translation>„%1“ ist kein Betrag. Schreiben Sie ihn wie 15 oder 15,00.</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it like 3/5 or 3 May.</source>
        <translation>„%1“ ist kein Datum. Schreiben Sie es wie 3.5. oder 3. Mai.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>3 payments, an amount</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n payments</source>
        <translation>
            <numerusform>%n Zahlung</numerusform>
            <numerusform>%n Zahlungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter %n payments</source>
        <translation>
            <numerusform>%n Zahlung eingeben</numerusform>
            <numerusform>%n Zahlungen eingeben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twinbook::PeoplePage</name>
    <message>
        <source>Which list is shown</source>
        <translation>Welche Liste gezeigt wird</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Haushalte</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Show the persons</source>
        <translation>Personen zeigen</translation>
    </message>
    <message>
        <source>Show the households</source>
        <translation>Haushalte zeigen</translation>
    </message>
    <message>
        <source>Show the organisations</source>
        <translation>Organisationen zeigen</translation>
    </message>
    <message>
        <source>Write an e-mail to them</source>
        <translation>Ihnen eine E-Mail schreiben</translation>
    </message>
    <message>
        <source>Address labels for them...</source>
        <translation>Adressetiketten für sie...</translation>
    </message>
    <message>
        <source>Address labels...</source>
        <translation>Adressetiketten...</translation>
    </message>
    <message>
        <source>Member list...</source>
        <translation>Mitgliederliste...</translation>
    </message>
    <message>
        <source>Age profile</source>
        <translation>Altersverteilung</translation>
    </message>
    <message>
        <source>Add a person to this home</source>
        <translation>Eine Person zu diesem Haushalt hinzufügen</translation>
    </message>
    <message>
        <source>List of hosts...</source>
        <translation>Liste der Gastfamilien...</translation>
    </message>
    <message>
        <source>This is no longer in the list: it has been removed. History can bring it back.</source>
        <translation>Das steht nicht mehr in der Liste: Es wurde entfernt. Der Verlauf kann es zurückholen.</translation>
    </message>
    <message>
        <source>See the sample committee</source>
        <translation>Beispielverein ansehen</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Show the payments</source>
        <translation>Zahlungen zeigen</translation>
    </message>
    <message>
        <source>Enter what they pay...</source>
        <translation>Eingeben, was sie zahlen ...</translation>
    </message>
    <message>
        <source>Gift Aid declaration...</source>
        <translation>Gift-Aid-Erklärung ...</translation>
    </message>
    <message>
        <source>Receipts for them...</source>
        <translation>Quittungen dafür ...</translation>
    </message>
    <message>
        <source>Enter payments for all who owe...</source>
        <translation>Zahlungen für offene Beiträge eingeben ...</translation>
    </message>
    <message>
        <source>Categories and fees...</source>
        <translation>Mitgliedsarten und Beiträge ...</translation>
    </message>
    <message>
        <source>Membership year...</source>
        <translation>Mitgliedsjahr ...</translation>
    </message>
    <message>
        <source>Who has to pay...</source>
        <translation>Wer zu zahlen hat ...</translation>
    </message>
    <message>
        <source>Gift Aid...</source>
        <translation>Gift Aid ...</translation>
    </message>
    <message>
        <source>Save the Gift Aid schedule...</source>
        <translation>Gift-Aid-Aufstellung speichern ...</translation>
    </message>
    <message>
        <source>Data protection</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Show data protection</source>
        <translation>Den Datenschutz zeigen</translation>
    </message>
    <message>
        <source>Letters to them...</source>
        <translation>Briefe an sie...</translation>
    </message>
    <message>
        <source>Merge these two...</source>
        <translation>Diese beiden zusammenführen...</translation>
    </message>
    <message>
        <source>Find duplicates...</source>
        <translation>Dubletten suchen...</translation>
    </message>
    <message>
        <source>Moves out...</source>
        <translation>Zieht aus...</translation>
    </message>
    <message>
        <source>This person belongs to no household yet.</source>
        <translation>Diese Person gehört noch zu keinem Haushalt.</translation>
    </message>
    <message>
        <source>Somebody moves in...</source>
        <translation>Jemand zieht ein...</translation>
    </message>
    <message>
        <source>Move house...</source>
        <translation>Umziehen...</translation>
    </message>
    <message>
        <source>Split this household...</source>
        <translation>Diesen Haushalt trennen...</translation>
    </message>
    <message>
        <source>Fewer than two people live here, so there is nothing to split.</source>
        <translation>Hier wohnen weniger als zwei Personen, es gibt also nichts zu trennen.</translation>
    </message>
    <message>
        <source>Contact persons...</source>
        <translation>Ansprechpartner...</translation>
    </message>
    <message>
        <source>Remind those who owe...</source>
        <translation>An offene Beiträge erinnern ...</translation>
    </message>
    <message>
        <source>Nominees...</source>
        <translation>Vertreter ...</translation>
    </message>
</context>
<context>
    <name>twinbook::PersonDialog</name>
    <message>
        <source>Edit person</source>
        <translation>Person bearbeiten</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>A new household will be made from the address below.</source>
        <translation>Aus der Anschrift hier unten entsteht ein neuer Haushalt.</translation>
    </message>
    <message>
        <source>Shared with %1: a new address below is new for them as well.</source>
        <translation>Gemeinsam mit %1: Eine neue Anschrift hier unten gilt dann für alle.</translation>
    </message>
    <message>
        <source>They have moved out</source>
        <translation>Ist ausgezogen</translation>
    </message>
    <message>
        <source>%1 is in the book already.</source>
        <translation>%1 steht schon im Buch.</translation>
    </message>
    <message>
        <source>%1 of %2 is in the book already.</source>
        <translation>%1 aus %2 steht schon im Buch.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Added %1.</source>
        <translation>%1 hinzugefügt.</translation>
    </message>
</context>
<context>
    <name>twinbook::PlacementPage</name>
    <message>
        <source>Stopped: the placement is as it was.</source>
        <translation>Angehalten: Die Unterbringung ist unverändert.</translation>
    </message>
    <message>
        <source>Nothing needs to be changed: the placement is as good as it can be made.</source>
        <translation>Nichts muss geändert werden: Die Unterbringung ist so gut, wie es geht.</translation>
    </message>
    <message>
        <source>Place everybody anew?</source>
        <translation>Alle neu unterbringen?</translation>
    </message>
    <message>
        <source>Those placed by hand stay where they are; all others may change houses. To change as little as can be, use Place the rest instead.</source>
        <translation>Von Hand Untergebrachte bleiben, wo sie sind; alle anderen können das Haus wechseln. Um möglichst wenig zu ändern, nehmen Sie „Übrige unterbringen“.</translation>
    </message>
    <message>
        <source>Place everybody</source>
        <translation>Alle unterbringen</translation>
    </message>
    <message>
        <source>Placing the guests</source>
        <translation>Die Gäste werden untergebracht</translation>
    </message>
    <message>
        <source>Placing the rest with few changes</source>
        <translation>Übrige werden mit wenig Änderungen untergebracht</translation>
    </message>
    <message>
        <source>Only a party that has a house can be locked there.</source>
        <translation>Nur eine Gruppe, die ein Haus hat, kann dort festgelegt werden.</translation>
    </message>
    <message>
        <source>Locked: the party stays there when guests are placed again.</source>
        <translation>Festgelegt: Die Gruppe bleibt dort, wenn neu untergebracht wird.</translation>
    </message>
    <message>
        <source>Unlocked: the party may change houses when guests are placed again.</source>
        <translation>Freigegeben: Die Gruppe kann das Haus wechseln, wenn neu untergebracht wird.</translation>
    </message>
    <message>
        <source>Taken out: the party has no house now.</source>
        <translation>Herausgenommen: Die Gruppe hat jetzt kein Haus.</translation>
    </message>
    <message>
        <source>Place the rest</source>
        <translation>Übrige unterbringen</translation>
    </message>
    <message>
        <source>Print the hosts...</source>
        <translation>Gastgeber drucken...</translation>
    </message>
    <message>
        <source>Print the guests...</source>
        <translation>Gäste drucken...</translation>
    </message>
    <message>
        <source>Where else?</source>
        <translation>Wo sonst?</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Why and rules</source>
        <translation>Warum und Regeln</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Unterbringung</translation>
    </message>
    <message>
        <source>Which visit</source>
        <translation>Welche Begegnung</translation>
    </message>
    <message>
        <source>Choose a party on the board to see here why it stays where it does.</source>
        <translation>Wählen Sie eine Gruppe auf der Tafel, um hier zu sehen, warum sie dort wohnt.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>visit (year)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Place the guests of a visit with their hosts</source>
        <translation>Die Gäste einer Begegnung bei Gastgebern unterbringen</translation>
    </message>
    <message>
        <source>Add a visit first, then who is coming and who would host. Twinbook proposes who stays with whom, says why, and keeps to what guests and hosts need.</source>
        <translation>Fügen Sie zuerst eine Begegnung hinzu, dann wer kommt und wer aufnehmen würde. Twinbook schlägt vor, wer bei wem wohnt, sagt warum und achtet auf das, was Gäste und Gastgeber brauchen.</translation>
    </message>
    <message>
        <source>Nobody who needs a host is coming on this visit yet</source>
        <translation>Zu dieser Begegnung kommt noch niemand, der Gastgeber braucht</translation>
    </message>
    <message>
        <source>Add the travellers and the parties that they travel in, under Travellers and Parties.</source>
        <translation>Fügen Sie die Reisenden und ihre Gruppen hinzu, unter Reisende und Gruppen.</translation>
    </message>
    <message>
        <source>Nobody has offered to host on this visit yet</source>
        <translation>Für diese Begegnung hat sich noch niemand als Gastgeber angeboten</translation>
    </message>
    <message>
        <source>Ask all who host at once, under Hosts, and write down who says yes.</source>
        <translation>Fragen Sie alle Gastgeber auf einmal, unter Gastgeber, und tragen Sie ein, wer zusagt.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Back to the board</source>
        <translation>Zurück zur Tafel</translation>
    </message>
</context>
<context>
    <name>twinbook::PlacementTree</name>
    <message>
        <source>placed by hand</source>
        <translation>von Hand untergebracht</translation>
    </message>
    <message>
        <source>with young people</source>
        <translation>mit jungen Leuten</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>Zu wissen</translation>
    </message>
    <message>
        <source>Houses</source>
        <translation>Häuser</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
</context>
<context>
    <name>twinbook::PlacementView</name>
    <message>
        <source>Houses and their guests</source>
        <translation>Häuser und ihre Gäste</translation>
    </message>
    <message>
        <source>Arrows go from house to house and party to party. Enter: where else? L: lock. Delete: take out. W: why?</source>
        <translation>Pfeile gehen von Haus zu Haus und von Gruppe zu Gruppe. Eingabe: Wo sonst? L: festlegen. Entf: herausnehmen. W: warum?</translation>
    </message>
</context>
<context>
    <name>twinbook::PlanDialog</name>
    <message>
        <source>The plan begins with the elections of that day.</source>
        <translation>Der Plan beginnt mit den Wahlen dieses Tages.</translation>
    </message>
    <message>
        <source>From 3 to 10 is sensible: nobody knows what comes after that.</source>
        <translation>Von 3 bis 10 ist sinnvoll: Was danach kommt, weiß niemand.</translation>
    </message>
    <message>
        <source>The same number gives the same plan; another number may give another plan that is as good.</source>
        <translation>Dieselbe Zahl gibt denselben Plan; eine andere vielleicht einen anderen, der ebenso gut ist.</translation>
    </message>
    <message>
        <source>Words and numbers, see Help. Left empty, those of the program count.</source>
        <translation>Wörter und Zahlen, siehe Hilfe. Leer: die des Programms.</translation>
    </message>
    <message>
        <source>How it is weighed</source>
        <translation>Wie gewichtet wird</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>Propose a plan</source>
        <translation>Plan vorschlagen</translation>
    </message>
    <message>
        <source>Name and years of the plan</source>
        <translation>Name und Jahre des Plans</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>One of these words or numbers is not known.</source>
        <translation>Eines dieser Wörter oder eine der Zahlen ist nicht bekannt.</translation>
    </message>
    <message>
        <source>From the terms of office, who would and who has time, and what the constitution allows. Nothing is decided by it: you can change every line.</source>
        <translation>Aus den Amtszeiten, wer würde und wer Zeit hat und was die Satzung erlaubt. Entschieden ist damit nichts: Sie können jede Zeile ändern.</translation>
    </message>
</context>
<context>
    <name>twinbook::PreferencesPage</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>How Twinbook looks on this computer, and who you are to others</source>
        <translation>Wie Twinbook auf diesem Computer aussieht, und wer Sie für andere sind</translation>
    </message>
    <message>
        <source>%1 % (normal)</source>
        <translation>%1 % (normal)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>As the system is</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Ctrl and + or - does the same anywhere.</source>
        <translation>Strg und + oder - tut überall dasselbe.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>It stands beside your changes in History, so that others know whom to ask. It is used from the next time the book is opened.</source>
        <translation>Er steht im Verlauf neben Ihren Änderungen, damit andere wissen, wen sie fragen können. Er gilt ab dem nächsten Öffnen des Buchs.</translation>
    </message>
    <message>
        <source>The association</source>
        <translation>Der Verein</translation>
    </message>
    <message>
        <source>These details belong to the book: everybody who opens it sees them, and they are printed.</source>
        <translation>Diese Angaben gehören zum Buch: Alle, die es öffnen, sehen sie, und sie werden gedruckt.</translation>
    </message>
    <message>
        <source>As you call it among yourselves: NDTA</source>
        <translation>So, wie Sie ihn unter sich nennen: PV Altenbrück</translation>
    </message>
    <message>
        <source>Save the details</source>
        <translation>Angaben speichern</translation>
    </message>
    <message>
        <source>Change the association&apos;s details</source>
        <translation>Angaben zum Verein ändern</translation>
    </message>
    <message>
        <source>Changed the association&apos;s details</source>
        <translation>Angaben zum Verein geändert</translation>
    </message>
    <message>
        <source>Save the association&apos;s details?</source>
        <translation>Angaben zum Verein speichern?</translation>
    </message>
    <message>
        <source>You have changed some of the association&apos;s details and not saved them yet.</source>
        <translation>Sie haben Angaben zum Verein geändert und noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Nicht speichern</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hier bleiben</translation>
    </message>
    <message>
        <source>Rates and limits...</source>
        <translation>Sätze und Grenzen ...</translation>
    </message>
    <message>
        <source>Rates and limits</source>
        <translation>Sätze und Grenzen</translation>
    </message>
    <message>
        <source>What the rules of the book reckon with, such as the limits of Gift Aid: since when each holds, and who says so.</source>
        <translation>Womit die Regeln des Buches rechnen, etwa die Grenzen von Gift Aid: seit wann jede gilt und wer das sagt.</translation>
    </message>
</context>
<context>
    <name>twinbook::PresetDialog</name>
    <message>
        <source>Look through them</source>
        <translation>Durchsehen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>twinbook::PreviewDialog</name>
    <message>
        <source>Pre&amp;vious page</source>
        <translation>&amp;Vorige Seite</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>&amp;Nächste Seite</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Als &amp;PDF speichern…</translation>
    </message>
    <message>
        <source>Print preview: %1</source>
        <translation>Druckvorschau: %1</translation>
    </message>
    <message>
        <source>&amp;Save as spreadsheet…</source>
        <translation>Als &amp;Tabelle speichern…</translation>
    </message>
    <message>
        <source>labels</source>
        <comment>file name</comment>
        <translation>etiketten</translation>
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
        <translation>Hochformat</translation>
    </message>
    <message>
        <source>Sideways</source>
        <translation>Querformat</translation>
    </message>
    <message>
        <source>Pape&amp;r:</source>
        <translation>Papie&amp;r:</translation>
    </message>
    <message>
        <source>D&amp;irection:</source>
        <translation>R&amp;ichtung:</translation>
    </message>
    <message>
        <source>Rows are counted from the left, from top to bottom.</source>
        <translation>Gezählt wird zeilenweise von links, von oben nach unten.</translation>
    </message>
    <message>
        <source>Draw the &amp;edges of the labels, for a trial on plain paper</source>
        <translation>Ränder der &amp;Etiketten mitdrucken, für eine Probe auf einfachem Papier</translation>
    </message>
    <message>
        <source>Begin with label num&amp;ber:</source>
        <translation>Beginnen mit Etikett Nu&amp;mmer:</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Ganze Seite</translation>
    </message>
    <message>
        <source>Full width</source>
        <translation>Volle Breite</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Zoom:</source>
        <translation>&amp;Zoom:</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>preview, page</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>An den Drucker geschickt.</translation>
    </message>
    <message>
        <source>Nothing could be printed. See whether the printer is switched on, or save as PDF instead.</source>
        <translation>Es konnte nichts gedruckt werden. Sehen Sie nach, ob der Drucker an ist, oder speichern Sie als PDF.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;Table for any spreadsheet (*.csv);;Web page (*.html);;Plain text (*.txt)</source>
        <translation>Excel-Tabelle (*.xlsx);;Tabelle für jedes Tabellenprogramm (*.csv);;Webseite (*.html);;Einfacher Text (*.txt)</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Setting the pages</source>
        <translation>Seiten werden gesetzt</translation>
    </message>
    <message>
        <source>Stopped. Not all of it was printed.</source>
        <translation>Angehalten. Es wurde nicht alles gedruckt.</translation>
    </message>
</context>
<context>
    <name>twinbook::ProgressDialog</name>
    <message>
        <source>One moment, please.</source>
        <translation>Einen Moment, bitte.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stopping; what was begun is being undone.</source>
        <translation>Es wird abgebrochen; was begonnen wurde, wird rückgängig gemacht.</translation>
    </message>
</context>
<context>
    <name>twinbook::ProtectionPart</name>
    <message>
        <source>Which list of data protection is shown</source>
        <translation>Welche Liste des Datenschutzes gezeigt wird</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Einwilligungen</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>The young</source>
        <translation>Junge Leute</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>List of the young...</source>
        <translation>Liste der jungen Leute...</translation>
    </message>
    <message>
        <source>Consents and checks by person...</source>
        <translation>Einwilligungen und Nachweise nach Personen...</translation>
    </message>
    <message>
        <source>They have withdrawn it today</source>
        <translation>Heute widerrufen</translation>
    </message>
    <message numerus="yes">
        <source>Withdraw %n consents</source>
        <translation>
            <numerusform>%n Einwilligung widerrufen</numerusform>
            <numerusform>%n Einwilligungen widerrufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdrawing</source>
        <translation>Widerruf</translation>
    </message>
    <message numerus="yes">
        <source>%n consents are written down as withdrawn today.</source>
        <translation>
            <numerusform>%n Einwilligung ist als heute widerrufen eingetragen.</numerusform>
            <numerusform>%n Einwilligungen sind als heute widerrufen eingetragen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Access request pack...</source>
        <translation>Auskunft zusammenstellen...</translation>
    </message>
    <message>
        <source>This request names nobody in the book. Say in it whom it is about.</source>
        <translation>Diese Anfrage nennt niemanden im Buch. Sagen Sie darin, um wen es geht.</translation>
    </message>
    <message>
        <source>Look through what is kept too long...</source>
        <translation>Zu lange Aufbewahrtes durchsehen...</translation>
    </message>
</context>
<context>
    <name>twinbook::RatesDialog</name>
    <message>
        <source>Add a value of your own</source>
        <translation>Eigenen Wert hinzufügen</translation>
    </message>
    <message>
        <source>Change your own value</source>
        <translation>Eigenen Wert ändern</translation>
    </message>
    <message>
        <source>Leave it empty if it holds until further notice.</source>
        <translation>Leer lassen, wenn er bis auf Weiteres gilt.</translation>
    </message>
    <message>
        <source>For example the page or the letter that you have it from.</source>
        <translation>Zum Beispiel die Seite oder der Brief, woher Sie ihn haben.</translation>
    </message>
    <message>
        <source>Edit...</source>
        <translation>Bearbeiten ...</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Rates and limits</source>
        <translation>Sätze und Grenzen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Weitere</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what, its value and days</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (your own)</source>
        <translation>%1 (eigener Wert)</translation>
    </message>
    <message>
        <source>This holds today.</source>
        <translation>Das gilt heute.</translation>
    </message>
    <message>
        <source>This does not hold today.</source>
        <translation>Das gilt heute nicht.</translation>
    </message>
    <message>
        <source>Nobody is named who says so.</source>
        <translation>Es steht nicht da, wer das sagt.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>Added.</source>
        <translation>Hinzugefügt.</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>Geändert.</translation>
    </message>
    <message>
        <source>Remove the value of “%1”</source>
        <translation>Wert von „%1“ entfernen</translation>
    </message>
    <message>
        <source>Removed. Edit &gt; Undo brings it back.</source>
        <translation>Entfernt. Bearbeiten &gt; Rückgängig bringt es zurück.</translation>
    </message>
    <message>
        <source>Add...</source>
        <translation>Hinzufügen...</translation>
    </message>
    <message>
        <source>When a law changes, add the new value with its first day: what came before stays as it was.</source>
        <translation>Wenn sich ein Gesetz ändert, fügen Sie den neuen Wert mit seinem ersten Tag hinzu: Was davor war, bleibt.</translation>
    </message>
    <message>
        <source>A number alone: 25 for 25 %, 30.00 for an amount.</source>
        <translation>Nur eine Zahl: 25 für 25 %, 30,00 für einen Betrag.</translation>
    </message>
</context>
<context>
    <name>twinbook::RecordDialog</name>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Added %1.</source>
        <translation>%1 hinzugefügt.</translation>
    </message>
</context>
<context>
    <name>twinbook::RecordList</name>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Als Tabelle kopieren</translation>
    </message>
    <message>
        <source>History of this entry</source>
        <translation>Verlauf dieses Eintrags</translation>
    </message>
    <message>
        <source>Export the selected...</source>
        <translation>Auswahl exportieren...</translation>
    </message>
    <message>
        <source>Import my list...</source>
        <translation>Meine Liste importieren...</translation>
    </message>
    <message>
        <source>Export the list...</source>
        <translation>Liste exportieren...</translation>
    </message>
    <message>
        <source>Print the list...</source>
        <translation>Liste drucken...</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n entries</source>
        <translation>
            <numerusform>%n Eintrag entfernen</numerusform>
            <numerusform>%n Einträge entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>%1 entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n entries.</source>
        <translation>
            <numerusform>%n Eintrag entfernt.</numerusform>
            <numerusform>%n Einträge entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n lines. They can be pasted into a letter or a spreadsheet.</source>
        <translation>
            <numerusform>%n Zeile kopiert. Sie lässt sich in einen Brief oder eine Tabelle einfügen.</numerusform>
            <numerusform>%n Zeilen kopiert. Sie lassen sich in einen Brief oder eine Tabelle einfügen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Those that hold “%1”</source>
        <translation>Nur mit „%1“</translation>
    </message>
    <message>
        <source>Change for all of them...</source>
        <translation>Für alle ändern...</translation>
    </message>
    <message>
        <source>Tags...</source>
        <translation>Schlagwörter...</translation>
    </message>
    <message>
        <source>There is nothing in the list to export.</source>
        <translation>In der Liste steht nichts zum Exportieren.</translation>
    </message>
    <message>
        <source>Save the list as it is shown...</source>
        <translation>Liste speichern, wie sie gezeigt wird...</translation>
    </message>
    <message>
        <source>Save the list as it is shown</source>
        <translation>Liste speichern, wie sie gezeigt wird</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;Table for any spreadsheet (*.csv)</source>
        <translation>Excel-Arbeitsmappe (*.xlsx);;Tabelle für jede Tabellenkalkulation (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n lines as %1.</source>
        <translation>
            <numerusform>%n Zeile als %1 gespeichert.</numerusform>
            <numerusform>%n Zeilen als %1 gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>twinbook::RecordTable</name>
    <message>
        <source>(cannot be read)</source>
        <translation>(nicht lesbar)</translation>
    </message>
</context>
<context>
    <name>twinbook::RemindDialog</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Bogen</translation>
    </message>
    <message>
        <source>Change this letter...</source>
        <translation>Diesen Brief ändern ...</translation>
    </message>
    <message>
        <source>Remind those who owe</source>
        <translation>An offene Beiträge erinnern</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Briefe</translation>
    </message>
    <message>
        <source>Address labels</source>
        <translation>Adressetiketten</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>Everybody who owes (%n)</source>
        <translation>
            <numerusform>Alle mit offenem Beitrag (%n)</numerusform>
            <numerusform>Alle mit offenem Beitrag (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Those who can get e-mail (%n)</source>
        <translation>
            <numerusform>Die per E-Mail zu Erreichenden (%n)</numerusform>
            <numerusform>Die per E-Mail zu Erreichenden (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Those who get letters on paper (%n)</source>
        <translation>
            <numerusform>Die, die Briefe auf Papier bekommen (%n)</numerusform>
            <numerusform>Die, die Briefe auf Papier bekommen (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the letters</source>
        <translation>Briefe zeigen</translation>
    </message>
    <message>
        <source>Show the sheets</source>
        <translation>Bögen zeigen</translation>
    </message>
    <message>
        <source>Write the e-mail</source>
        <translation>E-Mail schreiben</translation>
    </message>
    <message>
        <source>There is nobody to remind.</source>
        <translation>Niemand ist zu erinnern.</translation>
    </message>
    <message numerus="yes">
        <source>%n letters, a page each.</source>
        <translation>
            <numerusform>%n Brief, eine Seite.</numerusform>
            <numerusform>%n Briefe, je eine Seite.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n labels, in the order of the letters.</source>
        <translation>
            <numerusform>%n Etikett, in der Reihenfolge der Briefe.</numerusform>
            <numerusform>%n Etiketten, in der Reihenfolge der Briefe.</numerusform>
        </translation>
    </message>
    <message>
        <source>No address is known for %1.</source>
        <translation>Für %1 ist keine Adresse bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>Write of the subscription alone: %n of them have not agreed to newsletters or invitations.</source>
        <translation>
            <numerusform>Schreiben Sie nur über den Beitrag: %n von ihnen hat Rundbriefen oder Einladungen nicht zugestimmt.</numerusform>
            <numerusform>Schreiben Sie nur über den Beitrag: %n von ihnen haben Rundbriefen oder Einladungen nicht zugestimmt.</numerusform>
        </translation>
    </message>
    <message>
        <source>No e-mail address is known for %1; remind them by letter.</source>
        <translation>Für %1 ist keine E-Mail-Adresse bekannt; erinnern Sie sie per Brief.</translation>
    </message>
    <message>
        <source>Have the reminders gone out?</source>
        <translation>Sind die Erinnerungen verschickt?</translation>
    </message>
    <message>
        <source>The book can remember that these members were reminded today. It then stands in the list of those who have to pay, and you can leave them out next time.</source>
        <translation>Das Buch kann sich merken, dass diese Mitglieder heute erinnert wurden. Es steht dann in der Liste derer, die zu zahlen haben, und Sie können sie beim nächsten Mal auslassen.</translation>
    </message>
    <message>
        <source>Yes, remember it</source>
        <translation>Ja, merken</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message numerus="yes">
        <source>Remembered that %n were reminded today.</source>
        <translation>
            <numerusform>Gemerkt, dass %n heute erinnert wurde.</numerusform>
            <numerusform>Gemerkt, dass %n heute erinnert wurden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Together they owe %1.</source>
        <translation>Zusammen schulden sie %1.</translation>
    </message>
    <message numerus="yes">
        <source>E-mail to %n people, who do not see one another&apos;s addresses.</source>
        <translation>
            <numerusform>E-Mail an %n Person.</numerusform>
            <numerusform>E-Mail an %n Personen, die die Adressen der anderen nicht sehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each household and each organisation gets one reminder of all that it owes, in the language of its letters.</source>
        <translation>Jeder Haushalt und jede Organisation bekommt eine Erinnerung an alles, was zu zahlen ist, in der Sprache der Briefe.</translation>
    </message>
    <message numerus="yes">
        <source>Not those reminded lately (%n)</source>
        <translation>
            <numerusform>Ohne kürzlich Erinnerte (%n)</numerusform>
            <numerusform>Ohne kürzlich Erinnerte (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twinbook::ReportView</name>
    <message>
        <source>These are the first %1 of %2 lines. The print and the files have all of them.</source>
        <translation>Das sind die ersten %1 von %2 Zeilen. Im Druck und in den Dateien stehen alle.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Der Bericht</translation>
    </message>
</context>
<context>
    <name>twinbook::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Choose a report to see it; print it, or save it for others.</source>
        <translation>Wählen Sie einen Bericht, um ihn zu sehen, zu drucken oder für andere zu speichern.</translation>
    </message>
    <message>
        <source>Save as PDF...</source>
        <translation>Als PDF speichern...</translation>
    </message>
    <message>
        <source>Save as Excel spreadsheet...</source>
        <translation>Als Excel-Tabelle speichern...</translation>
    </message>
    <message>
        <source>Save as table for any spreadsheet...</source>
        <translation>Als Tabelle für jedes Tabellenprogramm speichern...</translation>
    </message>
    <message>
        <source>Save as web page...</source>
        <translation>Als Webseite speichern...</translation>
    </message>
    <message>
        <source>Save as plain text...</source>
        <translation>Als einfachen Text speichern...</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Copied. It can be pasted into a letter, an e-mail or a spreadsheet.</source>
        <translation>Kopiert. Er lässt sich in einen Brief, eine E-Mail oder eine Tabelle einfügen.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Excel spreadsheet (*.xlsx)</source>
        <translation>Excel-Tabelle (*.xlsx)</translation>
    </message>
    <message>
        <source>Table for any spreadsheet (*.csv)</source>
        <translation>Tabelle für jedes Tabellenprogramm (*.csv)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Einfacher Text (*.txt)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Saved the report as %1.</source>
        <translation>Bericht gespeichert als %1.</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Bericht drucken</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>Personen hinzufügen</translation>
    </message>
    <message>
        <source>Import my list</source>
        <translation>Meine Liste importieren</translation>
    </message>
    <message>
        <source>There is nothing to report yet</source>
        <translation>Es gibt noch nichts zu berichten</translation>
    </message>
    <message>
        <source>Begin with your people: lists of members, ages and hosts then stand here by themselves.</source>
        <translation>Beginnen Sie mit Ihren Personen: Listen der Mitglieder, Altersübersichten und Gastgeber stehen dann von selbst hier.</translation>
    </message>
    <message>
        <source>Choose the time of the report...</source>
        <translation>Zeitraum des Berichts wählen...</translation>
    </message>
</context>
<context>
    <name>twinbook::RequestDialog</name>
    <message>
        <source>Edit data request</source>
        <translation>Datenanfrage bearbeiten</translation>
    </message>
    <message>
        <source>Add data request</source>
        <translation>Datenanfrage hinzufügen</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Change the data request (%1)</source>
        <translation>Die Datenanfrage ändern (%1)</translation>
    </message>
    <message>
        <source>Add a data request (%1)</source>
        <translation>Eine Datenanfrage hinzufügen (%1)</translation>
    </message>
</context>
<context>
    <name>twinbook::RestoreDialog</name>
    <message>
        <source>made by itself when the book was opened</source>
        <translation>von selbst gemacht beim Öffnen des Buchs</translation>
    </message>
    <message>
        <source>made before a newer Twinbook changed the book</source>
        <translation>gemacht, bevor ein neueres Twinbook das Buch änderte</translation>
    </message>
    <message>
        <source>made before another backup was restored</source>
        <translation>gemacht, bevor eine andere Sicherung wiederhergestellt wurde</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>von Hand gemacht</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Which day would you like to go back to?</source>
        <translation>Zu welchem Tag möchten Sie zurück?</translation>
    </message>
    <message>
        <source>No backup of this book was found beside it. If you keep one elsewhere, choose its file.</source>
        <translation>Neben diesem Buch wurde keine Sicherung gefunden. Haben Sie woanders eine, wählen Sie deren Datei.</translation>
    </message>
    <message>
        <source>The book as it is now is backed up first, so this can be undone too.</source>
        <translation>Das Buch, wie es jetzt ist, wird vorher gesichert; auch das lässt sich also rückgängig machen.</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Sicherungen, die neueste zuerst</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Diese Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Choose a file...</source>
        <translation>Datei wählen...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 at %2, %3</source>
        <comment>day, time, why it was made</comment>
        <translation>%1 um %2 Uhr, %3</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Sicherung wählen</translation>
    </message>
    <message>
        <source>Twinbook books (*.twinbook)</source>
        <translation>Twinbook-Bücher (*.twinbook)</translation>
    </message>
</context>
<context>
    <name>twinbook::RetentionDialog</name>
    <message>
        <source>What is kept too long</source>
        <translation>Was zu lange aufbewahrt ist</translation>
    </message>
    <message>
        <source>What is kept longer than your rules say</source>
        <translation>Was länger aufbewahrt ist, als Ihre Regeln sagen</translation>
    </message>
    <message>
        <source>Nothing that the book knows of. What lies in folders and mailboxes is not counted here.</source>
        <translation>Nichts, wovon das Buch weiß. Was in Ordnern und Postfächern liegt, zählt hier nicht.</translation>
    </message>
    <message>
        <source>Take the tick away from whom you have a good reason to keep. What is going to be forgotten is shown once more before it is done.</source>
        <translation>Nehmen Sie den Haken bei denen weg, die Sie aus gutem Grund behalten. Was vergessen wird, wird vorher noch einmal gezeigt.</translation>
    </message>
    <message>
        <source>What is kept too long, the longest first</source>
        <translation>Zu lange Aufbewahrtes, das älteste zuerst</translation>
    </message>
    <message>
        <source>%1: health details, %2</source>
        <translation>%1: Gesundheitsangaben, %2</translation>
    </message>
    <message>
        <source>%1; to be kept until %2</source>
        <translation>%1; aufzubewahren bis %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Forget those ticked...</source>
        <translation>Die Angehakten vergessen...</translation>
    </message>
</context>
<context>
    <name>twinbook::RotationPage</name>
    <message>
        <source>Planning the next years</source>
        <translation>Die nächsten Jahre planen</translation>
    </message>
    <message>
        <source>Stopped: no plan was made.</source>
        <translation>Angehalten: Es wurde kein Plan gemacht.</translation>
    </message>
    <message>
        <source>Planning again with few changes</source>
        <translation>Neu planen mit wenigen Änderungen</translation>
    </message>
    <message>
        <source>Stopped: the plan is as it was.</source>
        <translation>Angehalten: Der Plan ist, wie er war.</translation>
    </message>
    <message>
        <source>Nothing needs to be changed: the plan is as good as it can be made.</source>
        <translation>Nichts ist zu ändern: Der Plan ist so gut, wie er werden kann.</translation>
    </message>
    <message>
        <source>Made %1. Change it by hand, then let it be adopted.</source>
        <translation>%1 ist gemacht. Ändern Sie ihn von Hand und lassen Sie ihn beschließen.</translation>
    </message>
    <message>
        <source>Planned again: %1</source>
        <translation>Neu geplant: %1</translation>
    </message>
    <message>
        <source>This term runs already. When somebody stands down, end it under Terms of office.</source>
        <translation>Diese Amtszeit läuft schon. Tritt jemand zurück, beenden Sie sie unter Amtszeiten.</translation>
    </message>
    <message>
        <source>Locked: it stays when the plan is made again.</source>
        <translation>Festgehalten: Es bleibt, wenn neu geplant wird.</translation>
    </message>
    <message>
        <source>Unlocked: it may change when the plan is made again.</source>
        <translation>Gelöst: Es darf sich ändern, wenn neu geplant wird.</translation>
    </message>
    <message>
        <source>Left vacant.</source>
        <translation>Unbesetzt gelassen.</translation>
    </message>
    <message>
        <source>Adopt %1?</source>
        <translation>%1 beschließen?</translation>
    </message>
    <message>
        <source>Its coming terms are written down as planned terms of office, in place of those of a plan adopted before. Nobody is in office by that: the members still elect.</source>
        <translation>Seine kommenden Amtszeiten werden als geplante aufgeschrieben, anstelle derer eines früher beschlossenen Plans. Im Amt ist damit niemand: Die Mitglieder wählen weiterhin.</translation>
    </message>
    <message>
        <source>Adopt the plan</source>
        <translation>Plan beschließen</translation>
    </message>
    <message>
        <source>Adopted %1: its coming terms stand under Terms of office.</source>
        <translation>%1 ist beschlossen: Seine kommenden Amtszeiten stehen unter Amtszeiten.</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>%1 entfernt.</translation>
    </message>
    <message>
        <source>Propose a plan...</source>
        <translation>Plan vorschlagen...</translation>
    </message>
    <message>
        <source>Begin with the usual roles</source>
        <translation>Mit den üblichen Ämtern beginnen</translation>
    </message>
    <message>
        <source>Replan with few changes</source>
        <translation>Neu planen, wenig ändern</translation>
    </message>
    <message>
        <source>Adopt...</source>
        <translation>Beschließen...</translation>
    </message>
    <message>
        <source>Compare...</source>
        <translation>Vergleichen...</translation>
    </message>
    <message>
        <source>Print...</source>
        <translation>Drucken...</translation>
    </message>
    <message>
        <source>Name and years...</source>
        <translation>Name und Jahre...</translation>
    </message>
    <message>
        <source>Remove this plan</source>
        <translation>Diesen Plan entfernen</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation>Wer?</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Leave vacant</source>
        <translation>Unbesetzt lassen</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Why and balance</source>
        <translation>Warum und Gleichgewicht</translation>
    </message>
    <message>
        <source>Which plan</source>
        <translation>Welcher Plan</translation>
    </message>
    <message>
        <source>Choose a term on the board to see here why it is as it is.</source>
        <translation>Wählen Sie auf der Tafel eine Amtszeit, um hier zu sehen, warum sie so ist.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a plan (draft)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Plan who does what in the next years</source>
        <translation>Planen, wer in den nächsten Jahren was macht</translation>
    </message>
    <message>
        <source>Nobody should be treasurer for ever because nobody else was asked in time. Begin with your roles, say who holds them and who would take which; then Twinbook proposes a fair rotation, says why, and keeps to your constitution.</source>
        <translation>Niemand sollte für immer die Kasse führen, weil niemand sonst rechtzeitig gefragt wurde. Beginnen Sie mit Ihren Ämtern, sagen Sie, wer sie hat und wer welches übernähme; dann schlägt Twinbook einen gerechten Wechsel vor, sagt warum und hält sich an Ihre Satzung.</translation>
    </message>
    <message>
        <source>No plan has been made yet</source>
        <translation>Noch ist kein Plan gemacht</translation>
    </message>
    <message>
        <source>Twinbook proposes who could do what until several years ahead: from the terms of office, what people would like, how much time they have and what the constitution allows. You change it by hand, print it, and have it adopted.</source>
        <translation>Twinbook schlägt vor, wer auf mehrere Jahre hinaus was machen könnte: aus den Amtszeiten, den Wünschen, der Zeit und dem, was die Satzung erlaubt. Sie ändern ihn von Hand, drucken ihn und lassen ihn beschließen.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Back to the board</source>
        <translation>Zurück zur Tafel</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Looking for ways to fill what is vacant</source>
        <translation>Wege suchen, Unbesetztes zu besetzen</translation>
    </message>
    <message>
        <source>Nothing is vacant in this plan.</source>
        <translation>In diesem Plan ist nichts unbesetzt.</translation>
    </message>
    <message>
        <source>How to fill what is vacant</source>
        <translation>Wie Unbesetztes zu besetzen wäre</translation>
    </message>
    <message>
        <source>Plan again without %1?</source>
        <translation>Ohne %1 neu planen?</translation>
    </message>
    <message>
        <source>All terms of %1 go to others or stay vacant, with as few other changes as can be. So that later plans leave %1 out too, end the term under Terms of office and answer no under Who would.</source>
        <translation>Alle Amtszeiten von %1 gehen an andere oder bleiben unbesetzt, mit so wenigen anderen Änderungen wie möglich. Damit auch spätere Pläne ohne %1 auskommen, beenden Sie die Amtszeit unter Amtszeiten und antworten Sie unter Wer würde mit nein.</translation>
    </message>
    <message>
        <source>Plan without %1</source>
        <translation>Ohne %1 planen</translation>
    </message>
    <message>
        <source>Planning again without %1</source>
        <translation>Neue Planung ohne %1</translation>
    </message>
    <message>
        <source>Plan without this person...</source>
        <translation>Ohne diese Person planen...</translation>
    </message>
</context>
<context>
    <name>twinbook::RotationTable</name>
    <message>
        <source>%1 to %2</source>
        <comment>years</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>festgehalten</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>breaks a rule</source>
        <translation>bricht eine Regel</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>Treasurer, 2027 to 2029: Anne Fairweather, keen, locked</comment>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>twinbook::RotationView</name>
    <message>
        <source>Plan by roles and years</source>
        <translation>Plan nach Ämtern und Jahren</translation>
    </message>
    <message>
        <source>Arrows go from term to term. Enter: who? L: lock. Delete: leave vacant. W: why?</source>
        <translation>Pfeile gehen von Amtszeit zu Amtszeit. Eingabe: wer? L: festhalten. Entf: unbesetzt lassen. W: warum?</translation>
    </message>
</context>
<context>
    <name>twinbook::RulePresetDialog</name>
    <message>
        <source>Choose the rules of your council</source>
        <translation>Wählen Sie die Regeln Ihrer Gemeinde</translation>
    </message>
    <message>
        <source>None of these: I write down our own</source>
        <translation>Keine davon: Ich schreibe unsere eigenen auf</translation>
    </message>
    <message>
        <source>Whose rules to begin with</source>
        <translation>Mit wessen Regeln beginnen</translation>
    </message>
    <message>
        <source>Councils differ. Take what is nearest, then check every figure against the code of conduct of your own council: all of it can be changed.</source>
        <translation>Gemeinden unterscheiden sich. Nehmen Sie, was am nächsten kommt, und vergleichen Sie jede Zahl mit den Vorschriften Ihrer eigenen Gemeinde: Alles lässt sich ändern.</translation>
    </message>
</context>
<context>
    <name>twinbook::SampleBar</name>
    <message>
        <source>This is the sample committee. Nothing you do here matters.</source>
        <translation>Das ist der Beispielverein. Was Sie hier tun, hat keine Folgen.</translation>
    </message>
    <message>
        <source>Start my own book</source>
        <translation>Mein eigenes Buch beginnen</translation>
    </message>
</context>
<context>
    <name>twinbook::SearchBox</name>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Type a name or a word; the arrows choose, Enter goes there.</source>
        <translation>Tippen Sie einen Namen oder ein Wort; die Pfeiltasten wählen, die Eingabetaste geht dorthin.</translation>
    </message>
    <message>
        <source>Search everything (%1)</source>
        <translation>Alles durchsuchen (%1)</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>%1, %2, in %3</source>
        <translation>%1, %2, in %3</translation>
    </message>
    <message>
        <source>Nothing in the book has “%1” in it. A part of a word is enough, and accents do not matter.</source>
        <translation>Nichts im Buch enthält „%1“. Ein Teil eines Wortes genügt, und Akzente und Umlaute spielen keine Rolle.</translation>
    </message>
</context>
<context>
    <name>twinbook::Session</name>
    <message>
        <source>Saved at %1. %2</source>
        <translation>Gespeichert um %1 Uhr. %2</translation>
    </message>
    <message>
        <source>Nothing was different, so nothing was saved.</source>
        <translation>Nichts war anders, deshalb wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Stopped. The book is as it was before.</source>
        <translation>Abgebrochen. Das Buch ist, wie es vorher war.</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Rückgängig gemacht: %1.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Wiederholt: %1.</translation>
    </message>
    <message>
        <source>Nothing could be undone, because all of it has been changed again since: %1.</source>
        <translation>Nichts ließ sich rückgängig machen, weil alles seither noch einmal geändert wurde: %1.</translation>
    </message>
    <message>
        <source>There is nothing left to undo.</source>
        <translation>Es gibt nichts mehr zurückzunehmen.</translation>
    </message>
    <message>
        <source>%1 Kept, because they have been changed again since: %2.</source>
        <translation>%1 Stehen geblieben, weil seither noch einmal geändert: %2.</translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> und noch %n</numerusform>
            <numerusform> und noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Undoing: %1</source>
        <translation>Wird rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Doing again: %1</source>
        <translation>Wird wiederhergestellt: %1</translation>
    </message>
    <message>
        <source>Undoing a change</source>
        <translation>Eine Änderung wird rückgängig gemacht</translation>
    </message>
</context>
<context>
    <name>twinbook::SharedConsentDialog</name>
    <message>
        <source>Write it down</source>
        <translation>Eintragen</translation>
    </message>
    <message numerus="yes">
        <source>A consent of %n people</source>
        <translation>
            <numerusform>Eine Einwilligung von %n Person</numerusform>
            <numerusform>Eine Einwilligung von %n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Each of them gets an entry of their own, which can be withdrawn alone.</source>
        <translation>Jede Person bekommt einen eigenen Eintrag, der einzeln widerrufen werden kann.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>It would be written down for nobody.</source>
        <translation>Sie würde für niemanden eingetragen.</translation>
    </message>
    <message numerus="yes">
        <source>It is written down for %n people.</source>
        <translation>
            <numerusform>Sie wird für %n Person eingetragen.</numerusform>
            <numerusform>Sie wird für %n Personen eingetragen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Have agreed to it already: %1.</source>
        <translation>Haben schon zugestimmt: %1.</translation>
    </message>
    <message>
        <source>Left out, because a parent or guardian has to agree: %1.</source>
        <translation>Weggelassen, weil Eltern oder Vormund zustimmen müssen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Write down the consent of %n people (%1)</source>
        <translation>
            <numerusform>Einwilligung von %n Person eintragen (%1)</numerusform>
            <numerusform>Einwilligung von %n Personen eintragen (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing down the consents</source>
        <translation>Die Einwilligungen werden eingetragen</translation>
    </message>
    <message numerus="yes">
        <source>Wrote down the consent of %n people (%1).</source>
        <translation>
            <numerusform>Einwilligung von %n Person eingetragen (%1).</numerusform>
            <numerusform>Einwilligung von %n Personen eingetragen (%1).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twinbook::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Keys: %1</source>
        <translation>Tasten: %1</translation>
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
        <translation>Zwei verbundene Bücher, das Zeichen von Twinbook</translation>
    </message>
    <message>
        <source>The record book of your twinning association: its people, its visits, its money, in one file.</source>
        <translation>Das Vereinsbuch Ihres Partnerschaftsvereins: seine Menschen, seine Begegnungen, sein Geld, in einer Datei.</translation>
    </message>
    <message>
        <source>How would you like to begin?</source>
        <translation>Wie möchten Sie anfangen?</translation>
    </message>
    <message>
        <source>Or begin anew</source>
        <translation>Oder neu anfangen</translation>
    </message>
    <message>
        <source>New book</source>
        <translation>Neues Buch</translation>
    </message>
    <message>
        <source>For your own association. Three questions, and you can begin.</source>
        <translation>Für Ihren eigenen Verein. Drei Fragen, und es kann losgehen.</translation>
    </message>
    <message>
        <source>See the sample committee</source>
        <translation>Beispielverein ansehen</translation>
    </message>
    <message>
        <source>A made-up association with 140 people. Try everything; nothing can go wrong.</source>
        <translation>Ein erfundener Verein mit 140 Personen. Probieren Sie alles aus; es kann nichts passieren.</translation>
    </message>
    <message>
        <source>Start from my list</source>
        <translation>Mit meiner Liste anfangen</translation>
    </message>
    <message>
        <source>Takes over the member list you keep in a spreadsheet or an address book.</source>
        <translation>Übernimmt die Mitgliederliste aus Ihrer Tabelle oder Ihrem Adressbuch.</translation>
    </message>
    <message>
        <source>Open a book</source>
        <translation>Buch öffnen</translation>
    </message>
    <message>
        <source>One that somebody gave you, or that is on another disk.</source>
        <translation>Eines, das Ihnen jemand gegeben hat oder das woanders liegt.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Brings back a book as it was on an earlier day.</source>
        <translation>Holt ein Buch zurück, wie es an einem früheren Tag war.</translation>
    </message>
    <message>
        <source>Your books</source>
        <translation>Ihre Bücher</translation>
    </message>
    <message>
        <source>It is no longer in %1. It may have been moved, or the disk is not connected.</source>
        <translation>Es liegt nicht mehr in %1. Vielleicht wurde es verschoben, oder der Datenträger ist nicht angeschlossen.</translation>
    </message>
    <message>
        <source>Take off this list</source>
        <translation>Aus dieser Liste nehmen</translation>
    </message>
    <message>
        <source>Take %1 off this list</source>
        <translation>%1 aus dieser Liste nehmen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>New book...</source>
        <translation>Neues Buch...</translation>
    </message>
    <message>
        <source>Open a book...</source>
        <translation>Buch öffnen...</translation>
    </message>
    <message>
        <source>Open the sample committee</source>
        <translation>Beispielverein öffnen</translation>
    </message>
    <message>
        <source>Restore a backup...</source>
        <translation>Sicherung wiederherstellen...</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Normale Schrift</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>About Twinbook</source>
        <translation>Über Twinbook</translation>
    </message>
    <message>
        <source>How to begin</source>
        <translation>So fangen Sie an</translation>
    </message>
</context>
<context>
    <name>twinbook::Store</name>
    <message>
        <source>There is already a file called %1. Choose another name.</source>
        <translation>Es gibt schon eine Datei mit dem Namen %1. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist. Choose another place for the book.</source>
        <translation>Den Ordner %1 gibt es nicht. Wählen Sie einen anderen Platz für das Buch.</translation>
    </message>
    <message>
        <source>This book is open for reading only.</source>
        <translation>Dieses Buch ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>%1 has this book open. Ask them to close it, or open it for reading only.</source>
        <translation>%1 hat dieses Buch geöffnet. Bitten Sie darum, es zu schließen, oder öffnen Sie es nur zum Lesen.</translation>
    </message>
    <message>
        <source>This book is open for reading only, because the file or its folder is read-only. Save a copy somewhere else to make changes.</source>
        <translation>Dieses Buch ist nur zum Lesen geöffnet, weil die Datei oder ihr Ordner schreibgeschützt ist. Um zu ändern, speichern Sie woanders eine Kopie.</translation>
    </message>
    <message>
        <source>This book was made by a newer Twinbook than this one. Install the newer version to open it; nothing was changed.</source>
        <translation>Dieses Buch wurde mit einem neueren Twinbook gemacht. Installieren Sie die neuere Version, um es zu öffnen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This book was made by a newer Twinbook, so it is open for reading only.</source>
        <translation>Dieses Buch wurde mit einem neueren Twinbook gemacht, deshalb ist es nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>This book was made by an older Twinbook and must be brought up to date before it can be read; open it once where it can be written to.</source>
        <translation>Dieses Buch wurde mit einem älteren Twinbook gemacht und muss angepasst werden, bevor es sich lesen lässt; öffnen Sie es einmal dort, wo geschrieben werden darf.</translation>
    </message>
    <message>
        <source>An entry in %1 points to something that is not there.</source>
        <translation>Ein Eintrag in %1 verweist auf etwas, das es nicht gibt.</translation>
    </message>
    <message>
        <source>The file of this book is no longer at %1: it was moved, deleted or replaced. Nothing was saved. Put it back, or close the book and open it again.</source>
        <translation>Die Datei dieses Buchs ist nicht mehr unter %1: Sie wurde verschoben, gelöscht oder ersetzt. Nichts wurde gespeichert. Legen Sie sie zurück, oder schließen Sie das Buch und öffnen Sie es wieder.</translation>
    </message>
    <message>
        <source>A book cannot be made in %1: you may not write there, or the disk is full.</source>
        <translation>In %1 lässt sich kein Buch anlegen: Sie dürfen dort nicht schreiben, oder die Festplatte ist voll.</translation>
    </message>
    <message>
        <source>A book cannot be made here: the folder is read-only, or the disk is full.</source>
        <translation>Hier lässt sich kein Buch anlegen: Der Ordner ist schreibgeschützt, oder die Festplatte ist voll.</translation>
    </message>
    <message>
        <source>This book is open for reading only, because the disk is full. Free some space and open it again to make changes.</source>
        <translation>Dieses Buch ist nur zum Lesen geöffnet, weil die Festplatte voll ist. Schaffen Sie Platz und öffnen Sie es noch einmal, um zu ändern.</translation>
    </message>
    <message>
        <source>%1 is empty: there is no book in it. Delete it and make a new book, or restore a backup.</source>
        <translation>%1 ist leer: Es ist kein Buch darin. Löschen Sie die Datei und legen Sie ein neues Buch an, oder stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>This book could not be brought up to date for this version of Twinbook, so it was left as it was. Open it with the version that made it, and tell us about it.</source>
        <translation>Dieses Buch ließ sich nicht an diese Version von Twinbook anpassen, deshalb blieb es, wie es war. Öffnen Sie es mit der Version, mit der es gemacht wurde, und sagen Sie uns Bescheid.</translation>
    </message>
    <message>
        <source>Undoing: %1</source>
        <translation>Rückgängig machen: %1</translation>
    </message>
    <message>
        <source>Do again: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>This cannot be undone by itself, because something entered later depends on it. Undo the later changes first.</source>
        <translation>Das lässt sich nicht für sich allein rückgängig machen, weil etwas Späteres darauf beruht. Machen Sie zuerst die späteren Änderungen rückgängig.</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder %1. Choose another one.</source>
        <translation>In den Ordner %1 kann nichts geschrieben werden. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>No copy could be saved in %1. %2</source>
        <translation>In %1 konnte keine Kopie gespeichert werden. %2</translation>
    </message>
    <message>
        <source>That is the book itself. A copy needs a name or a folder of its own.</source>
        <translation>Das ist das Buch selbst. Eine Kopie braucht einen eigenen Namen oder einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>%1 has %2 open, so it cannot be replaced. Choose another name for the copy.</source>
        <translation>%1 hat %2 geöffnet, deshalb kann die Datei nicht ersetzt werden. Wählen Sie für die Kopie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The copy could not be put in %1. Choose another folder.</source>
        <translation>Die Kopie konnte nicht in %1 abgelegt werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>All is saved, but because the disk is full, part of it stands in the file %1 beside the book. Move or mail the two together, or free some space and open and close the book once more.</source>
        <translation>Alles ist gespeichert, aber weil der Datenträger voll ist, steht ein Teil in der Datei %1 neben dem Buch. Verschieben oder verschicken Sie beide zusammen, oder schaffen Sie Platz und öffnen und schließen Sie das Buch noch einmal.</translation>
    </message>
    <message>
        <source>All is saved, but because another program is reading the book, part of it stands in the file %1 beside the book. Move or mail the two together, or open and close the book once more.</source>
        <translation>Alles ist gespeichert, aber weil ein anderes Programm das Buch liest, steht ein Teil in der Datei %1 neben dem Buch. Verschieben oder verschicken Sie beide zusammen, oder öffnen und schließen Sie das Buch noch einmal.</translation>
    </message>
    <message>
        <source>It is forgotten, but traces may be left in the file until there is more room on the disk. %1</source>
        <translation>Es ist vergessen, aber in der Datei können Spuren bleiben, bis mehr Platz auf der Platte ist. %1</translation>
    </message>
</context>
<context>
    <name>twinbook::TablePage</name>
    <message>
        <source>Nothing matches these choices</source>
        <translation>Nichts passt zu dieser Auswahl</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Nichts passt zu „%1“</translation>
    </message>
    <message>
        <source>Try fewer letters, or look at the whole list again.</source>
        <translation>Versuchen Sie es mit weniger Buchstaben, oder sehen Sie sich wieder die ganze Liste an.</translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <translation>%1 von %2 ausgewählt</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 in the list</source>
        <translation>%1 in der Liste</translation>
    </message>
    <message>
        <source>Show the whole list</source>
        <translation>Ganze Liste zeigen</translation>
    </message>
    <message>
        <source>Filter as you type</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Liste filtern</translation>
    </message>
    <message>
        <source>Shows only the lines that hold all these words. Keys: %1</source>
        <translation>Zeigt nur Zeilen, in denen alle diese Wörter vorkommen. Tasten: %1</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Choose which columns are shown</source>
        <translation>Wählen, welche Spalten gezeigt werden</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Choose a line in the list to see more of it here.</source>
        <translation>Wählen Sie eine Zeile in der Liste, um hier mehr davon zu sehen.</translation>
    </message>
    <message>
        <source>Without these</source>
        <translation>Ohne diese</translation>
    </message>
</context>
<context>
    <name>twinbook::TagsDialog</name>
    <message numerus="yes">
        <source>Tags of %n entries</source>
        <translation>
            <numerusform>Schlagwörter von %n Eintrag</numerusform>
            <numerusform>Schlagwörter von %n Einträgen</numerusform>
        </translation>
    </message>
    <message>
        <source>A tag is a word of your own, such as “choir” or “bakes for the market”. The list can be narrowed to those who bear it.</source>
        <translation>Ein Schlagwort ist ein eigenes Wort wie „Chor“ oder „backt für den Markt“. Die Liste lässt sich auf die eingrenzen, die es tragen.</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Neues Schlagwort</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Tags, ticked if all of them have it</source>
        <translation>Schlagwörter, angehakt, wenn alle es haben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save the tags</source>
        <translation>Schlagwörter speichern</translation>
    </message>
    <message numerus="yes">
        <source>Change the tags of %n entries: %1</source>
        <translation>
            <numerusform>Schlagwörter von %n Eintrag ändern: %1</numerusform>
            <numerusform>Schlagwörter von %n Einträgen ändern: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed the tags of %n entries.</source>
        <translation>
            <numerusform>Schlagwörter von %n Eintrag geändert.</numerusform>
            <numerusform>Schlagwörter von %n Einträgen geändert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twinbook::VisitsPage</name>
    <message>
        <source>Visits</source>
        <translation>Begegnungen</translation>
    </message>
    <message>
        <source>Show the visits</source>
        <translation>Begegnungen zeigen</translation>
    </message>
    <message>
        <source>Travellers</source>
        <translation>Reisende</translation>
    </message>
    <message>
        <source>Show the travellers</source>
        <translation>Reisende zeigen</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Show the parties</source>
        <translation>Gruppen zeigen</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Gastfamilien</translation>
    </message>
    <message>
        <source>Show the hosts</source>
        <translation>Gastgeber zeigen</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Unterbringung</translation>
    </message>
    <message>
        <source>Show who stays with whom</source>
        <translation>Zeigen, wer bei wem wohnt</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Show the payments for visits</source>
        <translation>Zahlungen für Begegnungen zeigen</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Show the fees</source>
        <translation>Preise zeigen</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Wünsche</translation>
    </message>
    <message>
        <source>Show the wishes about pairs</source>
        <translation>Wünsche zu Gast und Gastgeber zeigen</translation>
    </message>
    <message>
        <source>Earlier stays</source>
        <translation>Frühere Aufenthalte</translation>
    </message>
    <message>
        <source>Show the earlier stays</source>
        <translation>Frühere Aufenthalte zeigen</translation>
    </message>
</context>
<context>
    <name>twinbook::WhereDialog</name>
    <message>
        <source>Put there and lock</source>
        <translation>Dort festhalten</translation>
    </message>
    <message>
        <source>Where else?</source>
        <translation>Wo sonst?</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Haus</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>wie es ist</translation>
    </message>
    <message>
        <source>a rule is against it</source>
        <translation>eine Regel spricht dagegen</translation>
    </message>
    <message>
        <source>%1 points better</source>
        <translation>%1 Punkte besser</translation>
    </message>
    <message>
        <source>%1 points worse</source>
        <translation>%1 Punkte schlechter</translation>
    </message>
    <message>
        <source>Houses for this party, the best first</source>
        <translation>Häuser für diese Gruppe, das beste zuerst</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1: %2. Now with %3.</source>
        <comment>party: guests. Now with host</comment>
        <translation>%1: %2. Jetzt bei %3.</translation>
    </message>
    <message>
        <source>%1: %2. Not placed yet.</source>
        <comment>party: guests</comment>
        <translation>%1: %2. Noch nicht untergebracht.</translation>
    </message>
    <message>
        <source>Nobody has offered to host yet.</source>
        <translation>Noch hat sich niemand als Gastgeber angeboten.</translation>
    </message>
    <message>
        <source>nothing speaks against it</source>
        <translation>nichts spricht dagegen</translation>
    </message>
    <message>
        <source>%1: %2. You may still decide it; the board then says which rule is broken.</source>
        <translation>%1: %2. Sie können es trotzdem so festlegen; die Tafel sagt dann, welche Regel verletzt ist.</translation>
    </message>
</context>
<context>
    <name>twinbook::WhoDialog</name>
    <message>
        <source>Put there and lock</source>
        <translation>Dort festhalten</translation>
    </message>
    <message>
        <source>Who is to do it?</source>
        <translation>Wer soll es machen?</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>a rule is against it</source>
        <translation>eine Regel spricht dagegen</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>wie es ist</translation>
    </message>
    <message>
        <source>People for this term, the best first</source>
        <translation>Personen für diese Amtszeit, die beste zuerst</translation>
    </message>
    <message>
        <source>Leave vacant</source>
        <translation>Unbesetzt lassen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1, %2. Now: %3</source>
        <comment>Treasurer, 2027 to 2029. Now: Anne Fairweather</comment>
        <translation>%1, %2. Jetzt: %3</translation>
    </message>
    <message>
        <source>Nobody can be proposed for this.</source>
        <translation>Niemand kann vorgeschlagen werden.</translation>
    </message>
    <message>
        <source>nothing speaks against it</source>
        <translation>nichts spricht dagegen</translation>
    </message>
    <message>
        <source>%1: %2. You may still decide it; the plan then says which rule it breaks.</source>
        <translation>%1: %2. Sie können es trotzdem beschließen; der Plan sagt dann, welche Regel er bricht.</translation>
    </message>
</context>
<context>
    <name>twinbook::WillingnessGrid</name>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>%1 as %2: %3</source>
        <comment>person, role, level</comment>
        <translation>%1 als %2: %3</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>person, what, value</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht gesagt</translation>
    </message>
    <message>
        <source>Hours a month at most</source>
        <translation>Höchstens Stunden im Monat</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Angenehm</translation>
    </message>
    <message>
        <source>Away in the years</source>
        <translation>Weg in den Jahren</translation>
    </message>
    <message>
        <source>Please write the hours of one month as a number, such as 6.</source>
        <translation>Bitte schreiben Sie die Stunden eines Monats als Zahl, etwa 6.</translation>
    </message>
    <message>
        <source>Change the time that %1 has</source>
        <translation>Zeit von %1 ändern</translation>
    </message>
    <message>
        <source>Changed the time that %1 has.</source>
        <translation>Zeit von %1 geändert.</translation>
    </message>
    <message>
        <source>Please write the years with four digits, such as 2027, 2028.</source>
        <translation>Bitte schreiben Sie die Jahre vierstellig, etwa 2027, 2028.</translation>
    </message>
    <message>
        <source>Change when %1 is away</source>
        <translation>Abwesenheit von %1 ändern</translation>
    </message>
    <message>
        <source>Changed when %1 is away.</source>
        <translation>Abwesenheit von %1 geändert.</translation>
    </message>
</context>
<context>
    <name>twinbook::WillingnessPage</name>
    <message>
        <source>Add a person...</source>
        <translation>Person hinzufügen...</translation>
    </message>
    <message>
        <source>Begin with the usual roles</source>
        <translation>Mit den üblichen Ämtern beginnen</translation>
    </message>
    <message>
        <source>Print a form for everybody here...</source>
        <translation>Formular für alle hier drucken...</translation>
    </message>
    <message>
        <source>Print a blank form...</source>
        <translation>Leeres Formular drucken...</translation>
    </message>
    <message>
        <source>Ask before you plan</source>
        <translation>Erst fragen, dann planen</translation>
    </message>
    <message>
        <source>Who would be treasurer, and who never? Here stands one line for everybody on the committee, and for whom you add: keen, willing, if nobody else, or no, for every role; how much time they have, and when they are away. Add roles first.</source>
        <translation>Wer würde die Kasse führen und wer nie? Hier steht eine Zeile für alle im Vorstand und für jeden, den Sie hinzufügen: gern, bereit, wenn sonst niemand oder nein, für jedes Amt; wie viel Zeit sie haben und wann sie weg sind. Fügen Sie zuerst Ämter hinzu.</translation>
    </message>
    <message>
        <source>Keys: 1 keen, 2 willing, 3 if nobody else, 4 no, 0 not asked. Everything is saved at once.</source>
        <translation>Tasten: 1 gern, 2 bereit, 3 wenn sonst niemand, 4 nein, 0 nicht gefragt. Alles wird sofort gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n people have said something.</source>
        <translation>
            <numerusform>%1 von %n Person hat etwas gesagt.</numerusform>
            <numerusform>%1 von %n Personen haben etwas gesagt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Add to the sheet</source>
        <translation>Auf das Blatt setzen</translation>
    </message>
    <message>
        <source>Please choose the person.</source>
        <translation>Bitte wählen Sie die Person.</translation>
    </message>
    <message>
        <source>Who would</source>
        <translation>Wer würde</translation>
    </message>
</context>
<context>
    <name>twinbook::WillingnessView</name>
    <message>
        <source>Who would take which role</source>
        <translation>Wer welches Amt übernähme</translation>
    </message>
    <message>
        <source>1 keen, 2 willing, 3 if nobody else, 4 no, 0 not asked. The space bar goes round.</source>
        <translation>1 gern, 2 bereit, 3 wenn sonst niemand, 4 nein, 0 nicht gefragt. Die Leertaste geht reihum.</translation>
    </message>
</context>
</TS>

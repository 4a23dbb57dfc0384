<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>About</name>
    <message>
        <source> or </source>
        <translation> or </translation>
    </message>
    <message>
        <source>About Twinbook</source>
        <translation>About Twinbook</translation>
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
        <translation>The record book of a town-twinning committee: one program, one file, no network needed.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later: you may use it, pass it on, study it and change it. It comes without any warranty.</source>
        <translation>Free software under the GNU General Public License, version 3 or later: you may use it, pass it on, study it and change it. It comes without any warranty.</translation>
    </message>
    <message>
        <source>Made with Qt %1 and SQLite.</source>
        <translation>Made with Qt %1 and SQLite.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>What they do</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Copy these details</source>
        <translation>Copy these details</translation>
    </message>
</context>
<context>
    <name>AccessPack</name>
    <message>
        <source>What we hold about %1</source>
        <translation>What we hold about %1</translation>
    </message>
    <message>
        <source>Everything that stands in our book about you, as of %1. You may ask us to put it right, to stop using it or to forget it; and you may complain to us, or to the Information Commissioner&apos;s Office (ico.org.uk).</source>
        <translation>Everything that stands in our book about you, as of %1. You may ask us to put it right, to stop using it or to forget it; and you may complain to us, or to the Information Commissioner&apos;s Office (ico.org.uk).</translation>
    </message>
    <message>
        <source>Where your name stands in other entries</source>
        <translation>Where your name stands in other entries</translation>
    </message>
    <message>
        <source>How this came about</source>
        <translation>How this came about</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>What was changed</translation>
    </message>
    <message>
        <source>Nobody in the book is called “%1”. Give the name as it stands in the list, or the number that “list people BOOK --json” tells.</source>
        <translation>Nobody in the book is called “%1”. Give the name as it stands in the list, or the number that “list people BOOK --json” tells.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are called “%1”. Give the number of the one you mean: %2.</source>
        <translation>
            <numerusform>%n person is called “%1”. Give the number of the one you mean: %2.</numerusform>
            <numerusform>%n people are called “%1”. Give the number of the one you mean: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AddressLabels</name>
    <message>
        <source>The %1 family</source>
        <translation>The %1 family</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two people of one household, on a letter</comment>
        <translation>%1 and %2</translation>
    </message>
</context>
<context>
    <name>AgeProfile</name>
    <message>
        <source>Print or save...</source>
        <translation>Print or save...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Ages in our town...</source>
        <translation>Ages in our town...</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>Minutes of the last meeting</source>
        <translation>Minutes of the last meeting</translation>
    </message>
    <message>
        <source>Matters arising</source>
        <translation>Matters arising</translation>
    </message>
    <message>
        <source>Date of the next meeting</source>
        <translation>Date of the next meeting</translation>
    </message>
    <message>
        <source>Apologies for absence</source>
        <translation>Apologies for absence</translation>
    </message>
    <message>
        <source>Any other business</source>
        <translation>Any other business</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>Report of the chair</source>
        <translation>Report of the chair</translation>
    </message>
    <message>
        <source>Report of the treasurer and accounts of the year</source>
        <translation>Report of the treasurer and accounts of the year</translation>
    </message>
    <message>
        <source>Subscriptions of the coming year</source>
        <translation>Subscriptions of the coming year</translation>
    </message>
    <message>
        <source>Election of officers and committee</source>
        <translation>Election of officers and committee</translation>
    </message>
    <message>
        <source>Appointment of the independent examiner</source>
        <translation>Appointment of the independent examiner</translation>
    </message>
    <message>
        <source>Business for which the meeting was called</source>
        <translation>Business for which the meeting was called</translation>
    </message>
    <message>
        <source>News from the two communities</source>
        <translation>News from the two communities</translation>
    </message>
    <message>
        <source>Coming visits</source>
        <translation>Coming visits</translation>
    </message>
    <message>
        <source>Report of the treasurer</source>
        <translation>Report of the treasurer</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Membership</translation>
    </message>
    <message>
        <source>Coming visits and events</source>
        <translation>Coming visits and events</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>by %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>of %1</translation>
    </message>
</context>
<context>
    <name>AgmPack</name>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Held until now by</source>
        <translation>Held until now by</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Seats to fill</source>
        <translation>Seats to fill</translation>
    </message>
    <message>
        <source>Would stand</source>
        <translation>Would stand</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>vacant</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nobody yet</translation>
    </message>
    <message>
        <source>No term ends at this meeting.</source>
        <translation>No term ends at this meeting.</translation>
    </message>
    <message>
        <source>Standing down by the constitution</source>
        <translation>Standing down by the constitution</translation>
    </message>
    <message>
        <source>Longest in office since their election: %1.</source>
        <translation>Longest in office since their election: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Lots are drawn for %n more among: %1.</source>
        <translation>
            <numerusform>Lots are drawn for %n more among: %1.</numerusform>
            <numerusform>Lots are drawn for %n more among: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>I nominate (name)</source>
        <translation>I nominate (name)</translation>
    </message>
    <message>
        <source>for the role of</source>
        <translation>for the role of</translation>
    </message>
    <message>
        <source>Proposed by (name and signature)</source>
        <translation>Proposed by (name and signature)</translation>
    </message>
    <message>
        <source>Seconded by (name and signature)</source>
        <translation>Seconded by (name and signature)</translation>
    </message>
    <message>
        <source>I am willing to stand (signature of the person nominated)</source>
        <translation>I am willing to stand (signature of the person nominated)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>For the election at the %1.</source>
        <translation>For the election at the %1.</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Membership</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>without a category</source>
        <translation>without a category</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Together</translation>
    </message>
    <message numerus="yes">
        <source>%n of them have a vote.</source>
        <translation>
            <numerusform>%n of them has a vote.</numerusform>
            <numerusform>%n of them have a vote.</numerusform>
        </translation>
    </message>
    <message>
        <source>No rotation plan has been made yet.</source>
        <translation>No rotation plan has been made yet.</translation>
    </message>
    <message>
        <source>The plan of the committee for the coming years.</source>
        <translation>The plan of the committee for the coming years.</translation>
    </message>
    <message>
        <source>A draft: nothing is decided yet, and nobody is bound by it.</source>
        <translation>A draft: nothing is decided yet, and nobody is bound by it.</translation>
    </message>
    <message>
        <source>Ballot paper</source>
        <translation>Ballot paper</translation>
    </message>
    <message numerus="yes">
        <source>Please choose %n at most.</source>
        <translation>
            <numerusform>Please choose one.</numerusform>
            <numerusform>Please choose %n at most.</numerusform>
        </translation>
    </message>
    <message>
        <source>Papers for the annual general meeting</source>
        <translation>Papers for the annual general meeting</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Who stands down, and who would stand</source>
        <translation>Who stands down, and who would stand</translation>
    </message>
    <message>
        <source>Nomination form</source>
        <translation>Nomination form</translation>
    </message>
    <message>
        <source>Membership by category</source>
        <translation>Membership by category</translation>
    </message>
    <message>
        <source>Rotation plan</source>
        <translation>Rotation plan</translation>
    </message>
    <message>
        <source>Attendance sheet</source>
        <translation>Attendance sheet</translation>
    </message>
    <message>
        <source>Ballot papers: %1</source>
        <translation>Ballot papers: %1</translation>
    </message>
    <message>
        <source>Ballot papers</source>
        <translation>Ballot papers</translation>
    </message>
    <message>
        <source>No role has more candidates than seats: the meeting can vote by a show of hands.</source>
        <translation>No role has more candidates than seats: the meeting can vote by a show of hands.</translation>
    </message>
    <message>
        <source>Not yet for sending: no annual general meeting is in the book, so the usual day stands here. Add the meeting, then make these papers again.</source>
        <translation>Not yet for sending: no annual general meeting is in the book, so the usual day stands here. Add the meeting, then make these papers again.</translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>Association</name>
    <message>
        <source>Pound sterling (GBP)</source>
        <translation>Pound sterling (GBP)</translation>
    </message>
    <message>
        <source>Euro (EUR)</source>
        <translation>Euro (EUR)</translation>
    </message>
    <message>
        <source>US dollar (USD)</source>
        <translation>US dollar (USD)</translation>
    </message>
    <message>
        <source>Canadian dollar (CAD)</source>
        <translation>Canadian dollar (CAD)</translation>
    </message>
    <message>
        <source>Australian dollar (AUD)</source>
        <translation>Australian dollar (AUD)</translation>
    </message>
    <message>
        <source>New Zealand dollar (NZD)</source>
        <translation>New Zealand dollar (NZD)</translation>
    </message>
    <message>
        <source>Swiss franc (CHF)</source>
        <translation>Swiss franc (CHF)</translation>
    </message>
    <message>
        <source>Danish krone (DKK)</source>
        <translation>Danish krone (DKK)</translation>
    </message>
    <message>
        <source>Swedish krona (SEK)</source>
        <translation>Swedish krona (SEK)</translation>
    </message>
    <message>
        <source>Norwegian krone (NOK)</source>
        <translation>Norwegian krone (NOK)</translation>
    </message>
    <message>
        <source>Polish zloty (PLN)</source>
        <translation>Polish zloty (PLN)</translation>
    </message>
    <message>
        <source>Czech koruna (CZK)</source>
        <translation>Czech koruna (CZK)</translation>
    </message>
    <message>
        <source>Hungarian forint (HUF)</source>
        <translation>Hungarian forint (HUF)</translation>
    </message>
    <message>
        <source>Japanese yen (JPY)</source>
        <translation>Japanese yen (JPY)</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Not said</translation>
    </message>
    <message>
        <source>31 December</source>
        <translation>31 December</translation>
    </message>
    <message>
        <source>31 March</source>
        <translation>31 March</translation>
    </message>
    <message>
        <source>5 April</source>
        <translation>5 April</translation>
    </message>
    <message>
        <source>30 April</source>
        <translation>30 April</translation>
    </message>
    <message>
        <source>30 June</source>
        <translation>30 June</translation>
    </message>
    <message>
        <source>31 August</source>
        <translation>31 August</translation>
    </message>
    <message>
        <source>30 September</source>
        <translation>30 September</translation>
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
        <translation>Name of the association</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Your town</source>
        <translation>Your town</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Currency of its accounts</source>
        <translation>Currency of its accounts</translation>
    </message>
    <message>
        <source>The financial year ends on</source>
        <translation>The financial year ends on</translation>
    </message>
    <message>
        <source>Charity number</source>
        <translation>Charity number</translation>
    </message>
    <message>
        <source>Line at the foot of letters</source>
        <translation>Line at the foot of letters</translation>
    </message>
    <message>
        <source>How to reach it</source>
        <translation>How to reach it</translation>
    </message>
    <message>
        <source>Accounts and letters</source>
        <translation>Accounts and letters</translation>
    </message>
    <message>
        <source>They stand at the head and foot of what you print.</source>
        <translation>They stand at the head and foot of what you print.</translation>
    </message>
    <message>
        <source>The association needs a name. It stands at the head of the window and of all that is printed.</source>
        <translation>The association needs a name. It stands at the head of the window and of all that is printed.</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address: there is one @ in it, and a dot after that.</source>
        <translation>“%1” is no e-mail address: there is one @ in it, and a dot after that.</translation>
    </message>
    <message>
        <source>“%1” is no address of a website. It looks like www.example.org.</source>
        <translation>“%1” is no address of a website. It looks like www.example.org.</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>The backup could not be copied to %1. Check that there is room on the disk.</source>
        <translation>The backup could not be copied to %1. Check that there is room on the disk.</translation>
    </message>
    <message>
        <source>This backup was made by a newer Twinbook than this one. Install the newer version to restore it; nothing was changed.</source>
        <translation>This backup was made by a newer Twinbook than this one. Install the newer version to restore it; nothing was changed.</translation>
    </message>
    <message>
        <source>This backup is damaged, so nothing was changed. Choose an older one.</source>
        <translation>This backup is damaged, so nothing was changed. Choose an older one.</translation>
    </message>
    <message>
        <source>The folder for backups, %1, cannot be made.</source>
        <translation>The folder for backups, %1, cannot be made.</translation>
    </message>
    <message>
        <source>No backup could be made in %1. %2</source>
        <translation>No backup could be made in %1. %2</translation>
    </message>
    <message>
        <source>The backup %1 could not be given its name.</source>
        <translation>The backup %1 could not be given its name.</translation>
    </message>
    <message>
        <source>Restoring a backup</source>
        <translation>Restoring a backup</translation>
    </message>
    <message>
        <source>%1 has this book open; close it first.</source>
        <translation>%1 has this book open; close it first.</translation>
    </message>
    <message>
        <source>%1 cannot be written: its folder is missing or read-only, or the disk is full.</source>
        <translation>%1 cannot be written: its folder is missing or read-only, or the disk is full.</translation>
    </message>
    <message>
        <source>The restored book stands at %1; it could not be renamed.</source>
        <translation>The restored book stands at %1; it could not be renamed.</translation>
    </message>
    <message>
        <source>%1 is the book itself, not a backup of it. Choose one of its backups.</source>
        <translation>%1 is the book itself, not a backup of it. Choose one of its backups.</translation>
    </message>
    <message>
        <source>%1 cannot be replaced: the file or its folder is read-only. Nothing was changed.</source>
        <translation>%1 cannot be replaced: the file or its folder is read-only. Nothing was changed.</translation>
    </message>
    <message>
        <source>%1 is another kind of file, not a book, so it was not replaced. Choose a name that ends in .twinbook.</source>
        <translation>%1 is another kind of file, not a book, so it was not replaced. Choose a name that ends in .twinbook.</translation>
    </message>
</context>
<context>
    <name>BeginRoles</name>
    <message>
        <source>Add the usual roles</source>
        <translation>Add the usual roles</translation>
    </message>
    <message numerus="yes">
        <source>Added %n roles. Change what is different with you, and write down who holds them.</source>
        <translation>
            <numerusform>Added %n role. Change what is different with you, and write down who holds it.</numerusform>
            <numerusform>Added %n roles. Change what is different with you, and write down who holds them.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these is running.</source>
        <translation>None of these is running.</translation>
    </message>
    <message numerus="yes">
        <source>End %n terms</source>
        <translation>
            <numerusform>End %n term</numerusform>
            <numerusform>End %n terms</numerusform>
        </translation>
    </message>
    <message>
        <source>Ending terms</source>
        <translation>Ending terms</translation>
    </message>
    <message numerus="yes">
        <source>%n terms are written down as ended today.</source>
        <translation>
            <numerusform>%n term is written down as ended today.</numerusform>
            <numerusform>%n terms are written down as ended today.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BookFile</name>
    <message>
        <source>There is no file called %1.</source>
        <translation>There is no file called %1.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a book.</source>
        <translation>%1 is a folder, not a book.</translation>
    </message>
    <message>
        <source>%1 is not a file, so it cannot be a book.</source>
        <translation>%1 is not a file, so it cannot be a book.</translation>
    </message>
    <message>
        <source>%1 is empty: there is no book in it. Delete it and make a new book, or restore a backup.</source>
        <translation>%1 is empty: there is no book in it. Delete it and make a new book, or restore a backup.</translation>
    </message>
    <message>
        <source>You may not read %1.</source>
        <translation>You may not read %1.</translation>
    </message>
    <message>
        <source>%1 is not a Twinbook book. To bring in a list of people use Import instead.</source>
        <translation>%1 is not a Twinbook book. To bring in a list of people use Import instead.</translation>
    </message>
    <message>
        <source>%1 is a database of another program, not a Twinbook book.</source>
        <translation>%1 is a database of another program, not a Twinbook book.</translation>
    </message>
    <message>
        <source>%1 has been cut off: part of the file is missing, perhaps by a copy that did not finish. Copy it again or restore the last backup.</source>
        <translation>%1 has been cut off: part of the file is missing, perhaps by a copy that did not finish. Copy it again or restore the last backup.</translation>
    </message>
    <message>
        <source>The file name %1... is too long for a book. Give it a shorter name.</source>
        <translation>The file name %1... is too long for a book. Give it a shorter name.</translation>
    </message>
</context>
<context>
    <name>BookLock</name>
    <message>
        <source>%1 on %2</source>
        <translation>%1 on %2</translation>
    </message>
    <message>
        <source>%1 on %2 since %3</source>
        <translation>%1 on %2 since %3</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>Another program</translation>
    </message>
</context>
<context>
    <name>BookSettings</name>
    <message>
        <source>“%1” is no currency; write it as GBP or EUR.</source>
        <translation>“%1” is no currency; write it as GBP or EUR.</translation>
    </message>
    <message>
        <source>The membership year is one of %1.</source>
        <translation>The membership year is one of %1.</translation>
    </message>
    <message>
        <source>“%1” is not a date; write it as 2026-05-03.</source>
        <translation>“%1” is not a date; write it as 2026-05-03.</translation>
    </message>
    <message>
        <source>Write a number of months from 0 to %1.</source>
        <translation>Write a number of months from 0 to %1.</translation>
    </message>
    <message>
        <source>Write six numbers: under 18, 18 to 24, 25 to 44, 45 to 64, 65 to 74, 75 and over.</source>
        <translation>Write six numbers: under 18, 18 to 24, 25 to 44, 45 to 64, 65 to 74, 75 and over.</translation>
    </message>
    <message>
        <source>The name of the association.</source>
        <translation>The name of the association.</translation>
    </message>
    <message>
        <source>Its short name, where room is scarce.</source>
        <translation>Its short name, where room is scarce.</translation>
    </message>
    <message>
        <source>Its postal address.</source>
        <translation>Its postal address.</translation>
    </message>
    <message>
        <source>Its town.</source>
        <translation>Its town.</translation>
    </message>
    <message>
        <source>Its country.</source>
        <translation>Its country.</translation>
    </message>
    <message>
        <source>The currency of the book, such as GBP or EUR.</source>
        <translation>The currency of the book, such as GBP or EUR.</translation>
    </message>
    <message>
        <source>Its e-mail address.</source>
        <translation>Its e-mail address.</translation>
    </message>
    <message>
        <source>Its website.</source>
        <translation>Its website.</translation>
    </message>
    <message>
        <source>The twin towns.</source>
        <translation>The twin towns.</translation>
    </message>
    <message>
        <source>What stands at the foot of letters.</source>
        <translation>What stands at the foot of letters.</translation>
    </message>
    <message>
        <source>How membership years run: fixed, anniversary (of joining) or agm (from one annual general meeting to the next).</source>
        <translation>How membership years run: fixed, anniversary (of joining) or agm (from one annual general meeting to the next).</translation>
    </message>
    <message>
        <source>The first day of a fixed year, such as 1 April.</source>
        <translation>The first day of a fixed year, such as 1 April.</translation>
    </message>
    <message>
        <source>Who joins from this day has paid for the next year too, such as 1 October.</source>
        <translation>Who joins from this day has paid for the next year too, such as 1 October.</translation>
    </message>
    <message>
        <source>The days of the annual general meetings, with semicolons between them.</source>
        <translation>The days of the annual general meetings, with semicolons between them.</translation>
    </message>
    <message>
        <source>After how many months a subscription is overdue.</source>
        <translation>After how many months a subscription is overdue.</translation>
    </message>
    <message>
        <source>After how many months a membership has lapsed.</source>
        <translation>After how many months a membership has lapsed.</translation>
    </message>
    <message>
        <source>How many people live in the town: under 18, 18 to 24, 25 to 44, 45 to 64, 65 to 74, 75 and over.</source>
        <translation>How many people live in the town: under 18, 18 to 24, 25 to 44, 45 to 64, 65 to 74, 75 and over.</translation>
    </message>
    <message>
        <source>Who says so, such as Census 2021.</source>
        <translation>Who says so, such as Census 2021.</translation>
    </message>
    <message>
        <source>There is no setting called “%1”.</source>
        <translation>There is no setting called “%1”.</translation>
    </message>
    <message>
        <source>Change the setting “%1”</source>
        <translation>Change the setting “%1”</translation>
    </message>
    <message>
        <source>The last day of the financial year, such as 31 March.</source>
        <translation>The last day of the financial year, such as 31 March.</translation>
    </message>
    <message>
        <source>Until which day all gifts count as claimed by Gift Aid, when the book does not know it of each.</source>
        <translation>Until which day all gifts count as claimed by Gift Aid, when the book does not know it of each.</translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message numerus="yes">
        <source>%n more cannot be changed either.</source>
        <translation>
            <numerusform>%n more cannot be changed either.</numerusform>
            <numerusform>%n more cannot be changed either.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkEntry</name>
    <message>
        <source>This field follows from others and cannot be set by itself. Change those.</source>
        <translation>This field follows from others and cannot be set by itself. Change those.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>“%1”: %2</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Calendar</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Month before</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Month after</translation>
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
        <translation>%1 is empty: there is no book in it.</translation>
    </message>
    <message>
        <source>There is no command called “%1”.</source>
        <translation>There is no command called “%1”.</translation>
    </message>
    <message>
        <source>Says what each command does.</source>
        <translation>Says what each command does.</translation>
    </message>
    <message>
        <source>takes this day for today</source>
        <translation>takes this day for today</translation>
    </message>
    <message>
        <source>speaks this language</source>
        <translation>speaks this language</translation>
    </message>
    <message>
        <source>says in History that this person made the changes</source>
        <translation>says in History that this person made the changes</translation>
    </message>
    <message>
        <source>Twinbook, the record book of a twinning committee.</source>
        <translation>Twinbook, the record book of a twinning committee.</translation>
    </message>
    <message>
        <source>opens the window</source>
        <translation>opens the window</translation>
    </message>
    <message>
        <source>With every command:</source>
        <translation>With every command:</translation>
    </message>
    <message>
        <source>Ends with 0 when done, 1 when refused, which one sentence explains, and 2 when asked wrongly.</source>
        <translation>Ends with 0 when done, 1 when refused, which one sentence explains, and 2 when asked wrongly.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>There are: %1.</translation>
    </message>
    <message>
        <source>%1, schema %2</source>
        <translation>%1, schema %2</translation>
    </message>
    <message>
        <source>Last changed on %1 at %2 by %3: %4</source>
        <translation>Last changed on %1 at %2 by %3: %4</translation>
    </message>
    <message>
        <source>Nothing has been entered yet.</source>
        <translation>Nothing has been entered yet.</translation>
    </message>
    <message>
        <source>The book is sound.</source>
        <translation>The book is sound.</translation>
    </message>
    <message>
        <source>Nothing in it looks doubtful.</source>
        <translation>Nothing in it looks doubtful.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries deserve a look:</source>
        <translation>
            <numerusform>%n entry deserves a look:</numerusform>
            <numerusform>%n entries deserve a look:</numerusform>
        </translation>
    </message>
    <message>
        <source>answers in JSON</source>
        <translation>answers in JSON</translation>
    </message>
    <message>
        <source>fills it with the sample committee</source>
        <translation>fills it with the sample committee</translation>
    </message>
    <message>
        <source>Makes a new book.</source>
        <translation>Makes a new book.</translation>
    </message>
    <message>
        <source>Says what is in a book and who changed it last.</source>
        <translation>Says what is in a book and who changed it last.</translation>
    </message>
    <message>
        <source>Looks whether the file is sound, and for duplicates and doubtful entries.</source>
        <translation>Looks whether the file is sound, and for duplicates and doubtful entries.</translation>
    </message>
    <message>
        <source>(undone since)</source>
        <translation>(undone since)</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>There is nothing to undo.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>There is nothing to redo.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Undone: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Redone: %1</translation>
    </message>
    <message>
        <source>Left as they are, because they have been changed again since:</source>
        <translation>Left as they are, because they have been changed again since:</translation>
    </message>
    <message>
        <source>%1 is now as it was in %2.</source>
        <translation>%1 is now as it was in %2.</translation>
    </message>
    <message>
        <source>Tells who changed what, the latest first.</source>
        <translation>Tells who changed what, the latest first.</translation>
    </message>
    <message>
        <source>Undoes the last change.</source>
        <translation>Undoes the last change.</translation>
    </message>
    <message>
        <source>Makes the change again that was undone last.</source>
        <translation>Makes the change again that was undone last.</translation>
    </message>
    <message>
        <source>Keeps a dated copy in the folder of backups beside the book.</source>
        <translation>Keeps a dated copy in the folder of backups beside the book.</translation>
    </message>
    <message>
        <source>the book to be replaced or made</source>
        <translation>the book to be replaced or made</translation>
    </message>
    <message>
        <source>Puts a backup in the place of a book, after copying what stands there.</source>
        <translation>Puts a backup in the place of a book, after copying what stands there.</translation>
    </message>
    <message>
        <source>  “%1” is %2</source>
        <translation>  “%1” is %2</translation>
    </message>
    <message>
        <source>  Left out: %1</source>
        <translation>  Left out: %1</translation>
    </message>
    <message>
        <source>add</source>
        <translation>add</translation>
    </message>
    <message>
        <source>change</source>
        <translation>change</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>already there</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>leave out</translation>
    </message>
    <message>
        <source>  Line %1: %2 %3</source>
        <translation>  Line %1: %2 %3</translation>
    </message>
    <message>
        <source>      %1: from “%2” to “%3”</source>
        <translation>      %1: from “%2” to “%3”</translation>
    </message>
    <message>
        <source>Line %1, %2: </source>
        <translation>Line %1, %2: </translation>
    </message>
    <message>
        <source>Line %1: </source>
        <translation>Line %1: </translation>
    </message>
    <message numerus="yes">
        <source>Read %n entries of %1.</source>
        <translation>
            <numerusform>Read %n entry of %1.</numerusform>
            <numerusform>Read %n entries of %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written. It would be: added %1, changed %2, already there %3, left out %4.</source>
        <translation>Nothing was written. It would be: added %1, changed %2, already there %3, left out %4.</translation>
    </message>
    <message>
        <source>Added %1, changed %2, already there %3, left out %4.</source>
        <translation>Added %1, changed %2, already there %3, left out %4.</translation>
    </message>
    <message>
        <source>Please look at:</source>
        <translation>Please look at:</translation>
    </message>
    <message>
        <source>“%1” does not say which field is which heading.</source>
        <translation>“%1” does not say which field is which heading.</translation>
    </message>
    <message>
        <source>“%1” cannot be imported.</source>
        <translation>“%1” cannot be imported.</translation>
    </message>
    <message>
        <source>The import was stopped; nothing was changed.</source>
        <translation>The import was stopped; nothing was changed.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Reading %1</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importing %1</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Import %1</translation>
    </message>
    <message>
        <source>the book that takes it in</source>
        <translation>the book that takes it in</translation>
    </message>
    <message>
        <source>says what would happen and changes nothing</source>
        <translation>says what would happen and changes nothing</translation>
    </message>
    <message>
        <source>says which column holds a field</source>
        <translation>says which column holds a field</translation>
    </message>
    <message>
        <source>the first line is an entry like the others</source>
        <translation>the first line is an entry like the others</translation>
    </message>
    <message>
        <source>Takes in a list from a spreadsheet, a CSV file or an address book, in one change.</source>
        <translation>Takes in a list from a spreadsheet, a CSV file or an address book, in one change.</translation>
    </message>
    <message>
        <source>There is no option --%1 here.</source>
        <translation>There is no option --%1 here.</translation>
    </message>
    <message>
        <source>--%1 is given twice.</source>
        <translation>--%1 is given twice.</translation>
    </message>
    <message>
        <source>Twinbook speaks en, fr and de, not “%1”.</source>
        <translation>Twinbook speaks en, fr and de, not “%1”.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 is missing.</translation>
    </message>
    <message>
        <source>“%1” is one word too many; put names with spaces in quotation marks.</source>
        <translation>“%1” is one word too many; put names with spaces in quotation marks.</translation>
    </message>
    <message>
        <source>--%1 %2 is missing.</source>
        <translation>--%1 %2 is missing.</translation>
    </message>
    <message>
        <source>--%1 has no value.</source>
        <translation>--%1 has no value.</translation>
    </message>
    <message>
        <source>Something went wrong that should not have: %1. Please report it.</source>
        <translation>Something went wrong that should not have: %1. Please report it.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Usage: %1</translation>
    </message>
    <message>
        <source>There is no command or book called “%1”.</source>
        <translation>There is no command or book called “%1”.</translation>
    </message>
    <message>
        <source>Usage: twinbook [BOOK], or twinbook help for the commands.</source>
        <translation>Usage: twinbook [BOOK], or twinbook help for the commands.</translation>
    </message>
    <message>
        <source>The answer could not be written out: is the disk full?</source>
        <translation>The answer could not be written out: is the disk full?</translation>
    </message>
    <message>
        <source>There is no list of “%1”.</source>
        <translation>There is no list of “%1”.</translation>
    </message>
    <message>
        <source>The end of the name “%1” does not say which kind of file it is to be.</source>
        <translation>The end of the name “%1” does not say which kind of file it is to be.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n entries to %1.</source>
        <translation>
            <numerusform>Wrote %n entry to %1.</numerusform>
            <numerusform>Wrote %n entries to %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be exported.</source>
        <translation>“%1” cannot be exported.</translation>
    </message>
    <message>
        <source>answers in JSON, with every field</source>
        <translation>answers in JSON, with every field</translation>
    </message>
    <message>
        <source>only entries in which all these words are found</source>
        <translation>only entries in which all these words are found</translation>
    </message>
    <message>
        <source>the book they are in</source>
        <translation>the book they are in</translation>
    </message>
    <message>
        <source>its name ends in .csv, .xlsx or, for people, .vcf</source>
        <translation>its name ends in .csv, .xlsx or, for people, .vcf</translation>
    </message>
    <message>
        <source>Writes all entries of a kind to a spreadsheet or an address book.</source>
        <translation>Writes all entries of a kind to a spreadsheet or an address book.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Line %1</translation>
    </message>
    <message>
        <source>There is no report called “%1”.</source>
        <translation>There is no report called “%1”.</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Nothing is due.</translation>
    </message>
    <message>
        <source>the book it tells of</source>
        <translation>the book it tells of</translation>
    </message>
    <message>
        <source>its name ends in .pdf, .txt, .csv, .xlsx or .html; - writes it here</source>
        <translation>its name ends in .pdf, .txt, .csv, .xlsx or .html; - writes it here</translation>
    </message>
    <message>
        <source>as it is on that day</source>
        <translation>as it is on that day</translation>
    </message>
    <message>
        <source>Lists what needs doing, the most pressing first.</source>
        <translation>Lists what needs doing, the most pressing first.</translation>
    </message>
    <message>
        <source>--scale takes a number from 0.8 to 4.</source>
        <translation>--scale takes a number from 0.8 to 4.</translation>
    </message>
    <message numerus="yes">
        <source>Drew %n pictures into %1.</source>
        <translation>
            <numerusform>Drew %n picture into %1.</numerusform>
            <numerusform>Drew %n pictures into %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>shows this book instead of the sample committee</source>
        <translation>shows this book instead of the sample committee</translation>
    </message>
    <message>
        <source>draws everything larger: 2 is twice the size</source>
        <translation>draws everything larger: 2 is twice the size</translation>
    </message>
    <message>
        <source>draws it dark</source>
        <translation>draws it dark</translation>
    </message>
    <message>
        <source>Draws every page and dialog into a folder, as numbered pictures.</source>
        <translation>Draws every page and dialog into a folder, as numbered pictures.</translation>
    </message>
    <message>
        <source>Writes a report or a sheet of labels; “list reports BOOK” tells which there are.</source>
        <translation>Writes a report or a sheet of labels; “list reports BOOK” tells which there are.</translation>
    </message>
    <message>
        <source>goes on although the book is marked as open on a computer that broke down</source>
        <translation>goes on although the book is marked as open on a computer that broke down</translation>
    </message>
    <message>
        <source>If nobody has, because that computer was switched off or broke down, add --take-over.</source>
        <translation>If nobody has, because that computer was switched off or broke down, add --take-over.</translation>
    </message>
    <message>
        <source>The name of a book ends in .twinbook; call it %1.</source>
        <translation>The name of a book ends in .twinbook; call it %1.</translation>
    </message>
    <message>
        <source>There is no field called “%1”; the nearest is “%2”, and “twinbook help import” names them all.</source>
        <translation>There is no field called “%1”; the nearest is “%2”, and “twinbook help import” names them all.</translation>
    </message>
    <message>
        <source>Fields of %1:</source>
        <translation>Fields of %1:</translation>
    </message>
    <message>
        <source>There is no option -%1 here; a file of that name is written ./-%1.</source>
        <translation>There is no option -%1 here; a file of that name is written ./-%1.</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>--%1 takes no value.</translation>
    </message>
    <message>
        <source>These words cannot be understood: %1.</source>
        <translation>These words cannot be understood: %1.</translation>
    </message>
    <message>
        <source>The command for that is: twinbook restore BACKUP --to BOOK</source>
        <translation>The command for that is: twinbook restore BACKUP --to BOOK</translation>
    </message>
    <message>
        <source>Undoing: %1</source>
        <translation>Undoing: %1</translation>
    </message>
    <message>
        <source>Doing again: %1</source>
        <translation>Doing again: %1</translation>
    </message>
    <message>
        <source>Stopped. The book is as it was before.</source>
        <translation>Stopped. The book is as it was before.</translation>
    </message>
    <message>
        <source>“twinbook list duplicates” says why, “twinbook merge-duplicates” merges.</source>
        <translation>“twinbook list duplicates” says why, “twinbook merge-duplicates” merges.</translation>
    </message>
    <message>
        <source>There is no letter called “%1”.</source>
        <translation>There is no letter called “%1”.</translation>
    </message>
    <message>
        <source>There is nobody to write to.</source>
        <translation>There is nobody to write to.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n letters to %1.</source>
        <translation>
            <numerusform>Wrote %n letter to %1.</numerusform>
            <numerusform>Wrote %n letters to %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>which letter: reminder, welcome, or the name of your own</source>
        <translation>which letter: reminder, welcome, or the name of your own</translation>
    </message>
    <message>
        <source>those who live together get one letter</source>
        <translation>those who live together get one letter</translation>
    </message>
    <message>
        <source>Writes a letter to everybody in the list of people, or to those you choose, each in their language.</source>
        <translation>Writes a letter to everybody in the list of people, or to those you choose, each in their language.</translation>
    </message>
    <message>
        <source>The name for %1 is empty. Please write one.</source>
        <translation>The name for %1 is empty. Please write one.</translation>
    </message>
    <message>
        <source>There is no entry called “%1” in the book.</source>
        <translation>There is no entry called “%1” in the book.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are called “%1”. Give the number that “twinbook list duplicates” tells.</source>
        <translation>
            <numerusform>%n entry is called “%1”. Give the number that “twinbook list duplicates” tells.</numerusform>
            <numerusform>%n entries are called “%1”. Give the number that “twinbook list duplicates” tells.</numerusform>
        </translation>
    </message>
    <message>
        <source>These two are of different kinds, so they cannot be one.</source>
        <translation>These two are of different kinds, so they cannot be one.</translation>
    </message>
    <message>
        <source>“%1” is no field in which either says anything.</source>
        <translation>“%1” is no field in which either says anything.</translation>
    </message>
    <message>
        <source>--take %1 does not say whose value is taken: first, second or, for notes and lists, both.</source>
        <translation>--take %1 does not say whose value is taken: first, second or, for notes and lists, both.</translation>
    </message>
    <message>
        <source>Merged %1 and %2.</source>
        <translation>Merged %1 and %2.</translation>
    </message>
    <message>
        <source>Nothing was written. %1 and %2 would become one:</source>
        <translation>Nothing was written. %1 and %2 would become one:</translation>
    </message>
    <message>
        <source>Nobody is left in the household %1, so it is removed.</source>
        <translation>Nobody is left in the household %1, so it is removed.</translation>
    </message>
    <message>
        <source>This is one and the same entry. Please name two.</source>
        <translation>This is one and the same entry. Please name two.</translation>
    </message>
    <message>
        <source>%1 and %2 are not the same</source>
        <translation>%1 and %2 are not the same</translation>
    </message>
    <message>
        <source>%1 and %2 will not be shown as duplicates again.</source>
        <translation>%1 and %2 will not be shown as duplicates again.</translation>
    </message>
    <message>
        <source>No duplicates found.</source>
        <translation>No duplicates found.</translation>
    </message>
    <message>
        <source>%1 (%2) and %3 (%4): %5</source>
        <comment>name, number, name, number, how sure</comment>
        <translation>%1 (%2) and %3 (%4): %5</translation>
    </message>
    <message>
        <source>takes this value instead of the one proposed</source>
        <translation>takes this value instead of the one proposed</translation>
    </message>
    <message>
        <source>Makes one of two persons, households or organisations, named or by number; all that belongs to either follows.</source>
        <translation>Makes one of two persons, households or organisations, named or by number; all that belongs to either follows.</translation>
    </message>
    <message>
        <source>Remembers that two entries that look alike are two.</source>
        <translation>Remembers that two entries that look alike are two.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are called “%1”. Give the number that “twinbook list” tells with --json.</source>
        <translation>
            <numerusform>%n entry is called “%1”. Give the number that “twinbook list” tells with --json.</numerusform>
            <numerusform>%n entries are called “%1”. Give the number that “twinbook list” tells with --json.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written. It would be:</source>
        <translation>Nothing was written. It would be:</translation>
    </message>
    <message>
        <source>This person belongs to no household.</source>
        <translation>This person belongs to no household.</translation>
    </message>
    <message>
        <source>This person lives there already.</source>
        <translation>This person lives there already.</translation>
    </message>
    <message>
        <source>The new address is missing: --street, --town or --postcode.</source>
        <translation>The new address is missing: --street, --town or --postcode.</translation>
    </message>
    <message>
        <source>Nobody called “%1” lives there.</source>
        <translation>Nobody called “%1” lives there.</translation>
    </message>
    <message>
        <source>Lets a person live in a household; one in which nobody is left is removed.</source>
        <translation>Lets a person live in a household; one in which nobody is left is removed.</translation>
    </message>
    <message>
        <source>Lets a person leave for an address of their own, or for one not known yet.</source>
        <translation>Lets a person leave for an address of their own, or for one not known yet.</translation>
    </message>
    <message>
        <source>they host visitors there as before</source>
        <translation>they host visitors there as before</translation>
    </message>
    <message>
        <source>Gives a household a new address; unless said otherwise hosting is asked anew.</source>
        <translation>Gives a household a new address; unless said otherwise hosting is asked anew.</translation>
    </message>
    <message>
        <source>who gets a household of their own</source>
        <translation>who gets a household of their own</translation>
    </message>
    <message>
        <source>they take the offer to host visitors with them</source>
        <translation>they take the offer to host visitors with them</translation>
    </message>
    <message>
        <source>Gives some of a household one of their own.</source>
        <translation>Gives some of a household one of their own.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another place.</source>
        <translation>%1 cannot be written. Choose another place.</translation>
    </message>
    <message>
        <source>To be forgotten for good: %1.</source>
        <translation>To be forgotten for good: %1.</translation>
    </message>
    <message>
        <source>What goes:</source>
        <translation>What goes:</translation>
    </message>
    <message>
        <source>What stays:</source>
        <translation>What stays:</translation>
    </message>
    <message>
        <source>Please look at it yourself:</source>
        <translation>Please look at it yourself:</translation>
    </message>
    <message>
        <source>Nothing was changed. Add --yes to forget it: that cannot be undone.</source>
        <translation>Nothing was changed. Add --yes to forget it: that cannot be undone.</translation>
    </message>
    <message numerus="yes">
        <source>Forgotten for good: %n people.</source>
        <translation>
            <numerusform>Forgotten for good: %n person.</numerusform>
            <numerusform>Forgotten for good: %n people.</numerusform>
        </translation>
    </message>
    <message>
        <source>The backups made before were deleted and a new one was made.</source>
        <translation>The backups made before were deleted and a new one was made.</translation>
    </message>
    <message numerus="yes">
        <source>%n backups could not be deleted: please do so yourself.</source>
        <translation>
            <numerusform>%n backup could not be deleted: please do so yourself.</numerusform>
            <numerusform>%n backups could not be deleted: please do so yourself.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backups in %1 were made before and still hold it; --delete-backups deletes them.</source>
        <translation>
            <numerusform>%n backup in %1 was made before and still holds it; --delete-backups deletes it.</numerusform>
            <numerusform>%n backups in %1 were made before and still hold it; --delete-backups deletes them.</numerusform>
        </translation>
    </message>
    <message>
        <source>the name as it stands in the list, or the number in “list people --json”</source>
        <translation>the name as it stands in the list, or the number in “list people --json”</translation>
    </message>
    <message>
        <source>its name ends in .pdf, .json, .txt or .html; - writes it here</source>
        <translation>its name ends in .pdf, .json, .txt or .html; - writes it here</translation>
    </message>
    <message>
        <source>Writes everything the book holds about one person, to be handed to them.</source>
        <translation>Writes everything the book holds about one person, to be handed to them.</translation>
    </message>
    <message>
        <source>does it; without this it only says what would go and what would stay</source>
        <translation>does it; without this it only says what would go and what would stay</translation>
    </message>
    <message>
        <source>deletes the backups beside the book, which still hold it</source>
        <translation>deletes the backups beside the book, which still hold it</translation>
    </message>
    <message>
        <source>Forgets persons for good, in the book and in its History; this cannot be undone.</source>
        <translation>Forgets persons for good, in the book and in its History; this cannot be undone.</translation>
    </message>
    <message>
        <source>Nobody and nothing in the book is like that, so nothing was written.</source>
        <translation>Nobody and nothing in the book is like that, so nothing was written.</translation>
    </message>
    <message>
        <source>only those of which this holds: “town is Harton”, “paid_until before 2026-01-01”</source>
        <translation>only those of which this holds: “town is Harton”, “paid_until before 2026-01-01”</translation>
    </message>
    <message>
        <source>only those of this choice beside the filter: members, due, hosts</source>
        <translation>only those of this choice beside the filter: members, due, hosts</translation>
    </message>
    <message>
        <source>only those of the list that was saved under this name</source>
        <translation>only those of the list that was saved under this name</translation>
    </message>
    <message>
        <source>No list has been saved under the name “%1”.</source>
        <translation>No list has been saved under the name “%1”.</translation>
    </message>
    <message>
        <source>There is no choice called “%1”.</source>
        <translation>There is no choice called “%1”.</translation>
    </message>
    <message>
        <source>--size takes a width and a height, such as 1280x800.</source>
        <translation>--size takes a width and a height, such as 1280x800.</translation>
    </message>
    <message>
        <source>draws windows of this size: 1280x800 unless told</source>
        <translation>draws windows of this size: 1280x800 unless told</translation>
    </message>
    <message>
        <source>There is no rate called “%1”.</source>
        <translation>There is no rate called “%1”.</translation>
    </message>
    <message>
        <source>Add a value of “%1”</source>
        <translation>Add a value of “%1”</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (your own)</source>
        <translation>%1 (your own)</translation>
    </message>
    <message>
        <source>from that day on; otherwise from today</source>
        <translation>from that day on; otherwise from today</translation>
    </message>
    <message>
        <source>until that day</source>
        <translation>until that day</translation>
    </message>
    <message>
        <source>who says so</source>
        <translation>who says so</translation>
    </message>
    <message>
        <source>Adds a value of its own to the book for a rate or limit; “list rates BOOK” tells which there are.</source>
        <translation>Adds a value of its own to the book for a rate or limit; “list rates BOOK” tells which there are.</translation>
    </message>
    <message>
        <source>--%1 says nothing for “%2”.</source>
        <translation>--%1 says nothing for “%2”.</translation>
    </message>
    <message>
        <source>“%1” is no report that is sent to people.</source>
        <translation>“%1” is no report that is sent to people.</translation>
    </message>
    <message>
        <source>There is no setting called “%1”.</source>
        <translation>There is no setting called “%1”.</translation>
    </message>
    <message>
        <source>Changes a setting of the book, such as the membership year; “list settings BOOK” tells which there are.</source>
        <translation>Changes a setting of the book, such as the membership year; “list settings BOOK” tells which there are.</translation>
    </message>
    <message>
        <source>Nobody in it has agreed, so nothing was written.</source>
        <translation>Nobody in it has agreed, so nothing was written.</translation>
    </message>
    <message>
        <source>leaves out who has not agreed to be in it</source>
        <translation>leaves out who has not agreed to be in it</translation>
    </message>
    <message>
        <source>They are left out.</source>
        <translation>They are left out.</translation>
    </message>
    <message>
        <source>Add --only-agreed to leave them out.</source>
        <translation>Add --only-agreed to leave them out.</translation>
    </message>
    <message>
        <source>Add the category “%1”</source>
        <translation>Add the category “%1”</translation>
    </message>
    <message>
        <source>Change the category “%1”</source>
        <translation>Change the category “%1”</translation>
    </message>
    <message>
        <source>Adds a category of membership with its fee, or changes one; “list categories BOOK” tells which there are.</source>
        <translation>Adds a category of membership with its fee, or changes one; “list categories BOOK” tells which there are.</translation>
    </message>
    <message>
        <source>  %1: “%2” of “%3” and “%4”</source>
        <comment>field, result, first, second</comment>
        <translation>  %1: “%2” of “%3” and “%4”</translation>
    </message>
    <message>
        <source>Lists the entries of a kind (people, households, organisations, payments, categories and more), or the duplicates, rates, reports or settings of a book.</source>
        <translation>Lists the entries of a kind (people, households, organisations, payments, categories and more), or the duplicates, rates, reports or settings of a book.</translation>
    </message>
    <message>
        <source>“%1” cannot be entered one by one.</source>
        <translation>“%1” cannot be entered one by one.</translation>
    </message>
    <message>
        <source>“%1” does not say which field is to hold what; write FIELD=VALUE.</source>
        <translation>“%1” does not say which field is to hold what; write FIELD=VALUE.</translation>
    </message>
    <message>
        <source>There is no field “%1” among: %2.</source>
        <translation>There is no field “%1” among: %2.</translation>
    </message>
    <message>
        <source>“%1” has no samples to begin with.</source>
        <translation>“%1” has no samples to begin with.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Add %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Change %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remove %1</translation>
    </message>
    <message>
        <source>what a field is to hold; nothing behind the sign empties it</source>
        <translation>what a field is to hold; nothing behind the sign empties it</translation>
    </message>
    <message>
        <source>begins with this sample: of gift-rules england-2020, ...</source>
        <translation>begins with this sample: of gift-rules england-2020, ...</translation>
    </message>
    <message>
        <source>Adds one entry: a gift, a rule for gifts, a consent, a check ...</source>
        <translation>Adds one entry: a gift, a rule for gifts, a consent, a check ...</translation>
    </message>
    <message>
        <source>Changes one entry, named by its number, its reference or its name.</source>
        <translation>Changes one entry, named by its number, its reference or its name.</translation>
    </message>
    <message>
        <source>Removes one entry, named by its number, its reference or its name.</source>
        <translation>Removes one entry, named by its number, its reference or its name.</translation>
    </message>
    <message>
        <source>That time ends before it begins.</source>
        <translation>That time ends before it begins.</translation>
    </message>
    <message>
        <source>“%1” is no report of a time between two days.</source>
        <translation>“%1” is no report of a time between two days.</translation>
    </message>
    <message>
        <source>reminders: the book remembers that they went out today; a register: its entries are published and stay as they are</source>
        <translation>reminders: the book remembers that they went out today; a register: its entries are published and stay as they are</translation>
    </message>
    <message>
        <source>%1 takes %2, not “%3”.</source>
        <translation>%1 takes %2, not “%3”.</translation>
    </message>
    <message>
        <source>It is: %1.</source>
        <translation>It is: %1.</translation>
    </message>
    <message>
        <source>The book has no entry “%1” among: %2.</source>
        <translation>The book has no entry “%1” among: %2.</translation>
    </message>
    <message>
        <source>The book has several entries “%1” among: %2. Name it by its number, which “list” with --json tells.</source>
        <translation>The book has several entries “%1” among: %2. Name it by its number, which “list” with --json tells.</translation>
    </message>
    <message>
        <source>Attach %1 to %2</source>
        <translation>Attach %1 to %2</translation>
    </message>
    <message>
        <source>Attached %1 to %2.</source>
        <translation>Attached %1 to %2.</translation>
    </message>
    <message>
        <source>No file is attached to anything in this book.</source>
        <translation>No file is attached to anything in this book.</translation>
    </message>
    <message>
        <source>the book</source>
        <translation>the book</translation>
    </message>
    <message>
        <source>Keeps a photograph or a letter with an entry, which is named by its reference or its number; “list enclosures” tells what is kept.</source>
        <translation>Keeps a photograph or a letter with an entry, which is named by its reference or its number; “list enclosures” tells what is kept.</translation>
    </message>
    <message>
        <source>where they are written</source>
        <translation>where they are written</translation>
    </message>
    <message>
        <source>Writes all attached photographs and letters into a folder.</source>
        <translation>Writes all attached photographs and letters into a folder.</translation>
    </message>
    <message numerus="yes">
        <source>Besides, %n lines are nil returns or remarks.</source>
        <translation>
            <numerusform>Besides, one line is a nil return or a remark.</numerusform>
            <numerusform>Besides, %n lines are nil returns or remarks.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no report of a role.</source>
        <translation>“%1” is no report of a role.</translation>
    </message>
    <message>
        <source>of a register or a meeting: the first day of the time</source>
        <translation>of a register or a meeting: the first day of the time</translation>
    </message>
    <message>
        <source>of a register or a meeting: the last day of the time</source>
        <translation>of a register or a meeting: the last day of the time</translation>
    </message>
    <message>
        <source>of a hand-over: the role; else that of every officer</source>
        <translation>of a hand-over: the role; else that of every officer</translation>
    </message>
    <message>
        <source>--lock %1 is not understood. Write it as --lock &quot;Treasurer@2027=Anne Fairweather&quot;.</source>
        <translation>--lock %1 is not understood. Write it as --lock &quot;Treasurer@2027=Anne Fairweather&quot;.</translation>
    </message>
    <message>
        <source>A plan covers from 1 to 12 years.</source>
        <translation>A plan covers from 1 to 12 years.</translation>
    </message>
    <message>
        <source>--seed and --stability take a whole number.</source>
        <translation>--seed and --stability take a whole number.</translation>
    </message>
    <message>
        <source>--effort is quick, normal, thorough or long.</source>
        <translation>--effort is quick, normal, thorough or long.</translation>
    </message>
    <message>
        <source>“%1” is not a day.</source>
        <translation>“%1” is not a day.</translation>
    </message>
    <message>
        <source>--weights takes words and numbers such as these: %1.</source>
        <translation>--weights takes words and numbers such as these: %1.</translation>
    </message>
    <message>
        <source>The plan has no such seat to lock from the AGM of %1. It covers %2 to %3.</source>
        <translation>The plan has no such seat to lock from the AGM of %1. It covers %2 to %3.</translation>
    </message>
    <message>
        <source>Changes:</source>
        <translation>Changes:</translation>
    </message>
    <message>
        <source>Why nobody is %1 from %2 to %3:</source>
        <translation>Why nobody is %1 from %2 to %3:</translation>
    </message>
    <message>
        <source>What would fill it:</source>
        <translation>What would fill it:</translation>
    </message>
    <message>
        <source>To keep in mind:</source>
        <translation>To keep in mind:</translation>
    </message>
    <message>
        <source>The book has no roles yet. Enter them first, with “twinbook add roles” or in the window under Committee.</source>
        <translation>The book has no roles yet. Enter them first, with “twinbook add roles” or in the window under Committee.</translation>
    </message>
    <message>
        <source>Planning the rotation</source>
        <translation>Planning the rotation</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Stopped. Nothing was written.</translation>
    </message>
    <message>
        <source>Plan for the AGM %1</source>
        <translation>Plan for the AGM %1</translation>
    </message>
    <message>
        <source>for so many years, 6 unless said</source>
        <translation>for so many years, 6 unless said</translation>
    </message>
    <message>
        <source>from this AGM on; otherwise from the next one</source>
        <translation>from this AGM on; otherwise from the next one</translation>
    </message>
    <message>
        <source>begins with this plan of the book, its locks hold</source>
        <translation>begins with this plan of the book, its locks hold</translation>
    </message>
    <message>
        <source>sets who holds a term; - leaves it vacant</source>
        <translation>sets who holds a term; - leaves it vacant</translation>
    </message>
    <message>
        <source>plans without somebody who has withdrawn</source>
        <translation>plans without somebody who has withdrawn</translation>
    </message>
    <message>
        <source>the larger, the fewer changes to the plan before; 12 unless said</source>
        <translation>the larger, the fewer changes to the plan before; 12 unless said</translation>
    </message>
    <message>
        <source>how long it searches</source>
        <translation>how long it searches</translation>
    </message>
    <message>
        <source>another number may find another plan; the same one the same</source>
        <translation>another number may find another plan; the same one the same</translation>
    </message>
    <message>
        <source>what matters how much: &quot;keen=30 balance=10&quot;</source>
        <translation>what matters how much: &quot;keen=30 balance=10&quot;</translation>
    </message>
    <message>
        <source>keeps the plan in the book</source>
        <translation>keeps the plan in the book</translation>
    </message>
    <message>
        <source>keeps it and writes its coming terms as planned terms</source>
        <translation>keeps it and writes its coming terms as planned terms</translation>
    </message>
    <message>
        <source>Proposes who does what on the committee in the next years, and says why.</source>
        <translation>Proposes who does what on the committee in the next years, and says why.</translation>
    </message>
    <message>
        <source>A plan begins with an AGM that is still to come.</source>
        <translation>A plan begins with an AGM that is still to come.</translation>
    </message>
    <message>
        <source>%1 cannot be locked into the plan and be left out of it.</source>
        <translation>%1 cannot be locked into the plan and be left out of it.</translation>
    </message>
    <message>
        <source>%1 is %2 until the AGM of %3. End that term first, or lock the one after it.</source>
        <translation>%1 is %2 until the AGM of %3. End that term first, or lock the one after it.</translation>
    </message>
    <message>
        <source>Nothing was written yet: add --yes if it is to go out as it is.</source>
        <translation>Nothing was written yet: add --yes if it is to go out as it is.</translation>
    </message>
    <message>
        <source>with --sent: also where something in it is still open</source>
        <translation>with --sent: also where something in it is still open</translation>
    </message>
    <message>
        <source>This plan breaks a rule of the constitution, so nothing was written. Look at it without --adopt, or adopt it all the same with --yes.</source>
        <translation>This plan breaks a rule of the constitution, so nothing was written. Look at it without --adopt, or adopt it all the same with --yes.</translation>
    </message>
    <message>
        <source>with --adopt: also where it breaks a rule</source>
        <translation>with --adopt: also where it breaks a rule</translation>
    </message>
    <message>
        <source>No host of the visit is called “%1”.</source>
        <translation>No host of the visit is called “%1”.</translation>
    </message>
    <message>
        <source>“%1” means several hosts of the visit.</source>
        <translation>“%1” means several hosts of the visit.</translation>
    </message>
    <message>
        <source>No guest of the visit is called “%1”.</source>
        <translation>No guest of the visit is called “%1”.</translation>
    </message>
    <message>
        <source>“%1” means several guests of the visit.</source>
        <translation>“%1” means several guests of the visit.</translation>
    </message>
    <message>
        <source>--lock %1 is not understood. Write it as --lock &quot;Lemoine=Fairweather&quot;.</source>
        <translation>--lock %1 is not understood. Write it as --lock &quot;Lemoine=Fairweather&quot;.</translation>
    </message>
    <message>
        <source>The book has no visit yet.</source>
        <translation>The book has no visit yet.</translation>
    </message>
    <message>
        <source>Why nobody has %1:</source>
        <translation>Why nobody has %1:</translation>
    </message>
    <message>
        <source>What would place them:</source>
        <translation>What would place them:</translation>
    </message>
    <message>
        <source>Broken rules:</source>
        <translation>Broken rules:</translation>
    </message>
    <message>
        <source>Nobody is coming on this visit yet who needs a host.</source>
        <translation>Nobody is coming on this visit yet who needs a host.</translation>
    </message>
    <message>
        <source>Nobody has offered to host on this visit yet.</source>
        <translation>Nobody has offered to host on this visit yet.</translation>
    </message>
    <message>
        <source>The host that guests are to be locked to takes no part.</source>
        <translation>The host that guests are to be locked to takes no part.</translation>
    </message>
    <message>
        <source>Placing the guests</source>
        <translation>Placing the guests</translation>
    </message>
    <message>
        <source>This placement breaks a rule, so nothing was written. Look at it without --adopt, or adopt it all the same with --yes.</source>
        <translation>This placement breaks a rule, so nothing was written. Look at it without --adopt, or adopt it all the same with --yes.</translation>
    </message>
    <message>
        <source>this visit; otherwise the next one</source>
        <translation>this visit; otherwise the next one</translation>
    </message>
    <message>
        <source>sets who takes a party; - leaves it without a host</source>
        <translation>sets who takes a party; - leaves it without a host</translation>
    </message>
    <message>
        <source>places without guests or hosts who have cancelled</source>
        <translation>places without guests or hosts who have cancelled</translation>
    </message>
    <message>
        <source>begins anew instead of near the placement of the book</source>
        <translation>begins anew instead of near the placement of the book</translation>
    </message>
    <message>
        <source>the larger, the fewer changes to the placement before; 100 unless said</source>
        <translation>the larger, the fewer changes to the placement before; 100 unless said</translation>
    </message>
    <message>
        <source>what matters how much: &quot;wanted=200 distance=2&quot;</source>
        <translation>what matters how much: &quot;wanted=200 distance=2&quot;</translation>
    </message>
    <message>
        <source>writes the placement into the book</source>
        <translation>writes the placement into the book</translation>
    </message>
    <message>
        <source>Places the guests of a visit with hosts, and says why.</source>
        <translation>Places the guests of a visit with hosts, and says why.</translation>
    </message>
</context>
<context>
    <name>Committee</name>
    <message>
        <source>the members at the AGM</source>
        <translation>the members at the AGM</translation>
    </message>
    <message>
        <source>the committee</source>
        <translation>the committee</translation>
    </message>
    <message>
        <source>the council</source>
        <translation>the council</translation>
    </message>
    <message>
        <source>never at the same time</source>
        <translation>never at the same time</translation>
    </message>
    <message>
        <source>may be held together</source>
        <translation>may be held together</translation>
    </message>
    <message>
        <source>Rule for two roles</source>
        <translation>Rule for two roles</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>Place in the list</translation>
    </message>
    <message>
        <source>Hours a month</source>
        <translation>Hours a month</translation>
    </message>
    <message>
        <source>The association cannot do without it</source>
        <translation>The association cannot do without it</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Officer</translation>
    </message>
    <message>
        <source>Not on the committee</source>
        <translation>Not on the committee</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Seats</translation>
    </message>
    <message>
        <source>May be shared</source>
        <translation>May be shared</translation>
    </message>
    <message>
        <source>Chosen by</source>
        <translation>Chosen by</translation>
    </message>
    <message>
        <source>Years of a term</source>
        <translation>Years of a term</translation>
    </message>
    <message>
        <source>Terms in a row at most</source>
        <translation>Terms in a row at most</translation>
    </message>
    <message>
        <source>Years out after that</source>
        <translation>Years out after that</translation>
    </message>
    <message>
        <source>A year of rest after it</source>
        <translation>A year of rest after it</translation>
    </message>
    <message>
        <source>Comes after</source>
        <translation>Comes after</translation>
    </message>
    <message>
        <source>Only after that role</source>
        <translation>Only after that role</translation>
    </message>
    <message>
        <source>A year beside the holder first</source>
        <translation>A year beside the holder first</translation>
    </message>
    <message>
        <source>Skills it needs</source>
        <translation>Skills it needs</translation>
    </message>
    <message>
        <source>Skills that help</source>
        <translation>Skills that help</translation>
    </message>
    <message>
        <source>Youngest age</source>
        <translation>Youngest age</translation>
    </message>
    <message>
        <source>Oldest age at the start</source>
        <translation>Oldest age at the start</translation>
    </message>
    <message>
        <source>What the role does and when</source>
        <translation>What the role does and when</translation>
    </message>
    <message>
        <source>Where its papers and keys are</source>
        <translation>Where its papers and keys are</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>Rules for two roles</source>
        <translation>Rules for two roles</translation>
    </message>
    <message>
        <source>Other role</source>
        <translation>Other role</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Please give the role a name, such as Treasurer.</source>
        <translation>Please give the role a name, such as Treasurer.</translation>
    </message>
    <message>
        <source>Please write the hours of one month, such as 6.</source>
        <translation>Please write the hours of one month, such as 6.</translation>
    </message>
    <message>
        <source>A role has from one seat to forty.</source>
        <translation>A role has from one seat to forty.</translation>
    </message>
    <message>
        <source>Please write the years of a term, such as 3.</source>
        <translation>Please write the years of a term, such as 3.</translation>
    </message>
    <message>
        <source>The number of terms cannot be less than nothing.</source>
        <translation>The number of terms cannot be less than nothing.</translation>
    </message>
    <message>
        <source>The years out cannot be less than nothing.</source>
        <translation>The years out cannot be less than nothing.</translation>
    </message>
    <message>
        <source>The oldest age is below the youngest.</source>
        <translation>The oldest age is below the youngest.</translation>
    </message>
    <message>
        <source>A role cannot come after itself.</source>
        <translation>A role cannot come after itself.</translation>
    </message>
    <message>
        <source>Please say after which role it comes.</source>
        <translation>Please say after which role it comes.</translation>
    </message>
    <message>
        <source>Please choose the first role.</source>
        <translation>Please choose the first role.</translation>
    </message>
    <message>
        <source>Please choose the second role.</source>
        <translation>Please choose the second role.</translation>
    </message>
    <message>
        <source>Please choose two different roles.</source>
        <translation>Please choose two different roles.</translation>
    </message>
    <message>
        <source>Please say whether one person may hold both.</source>
        <translation>Please say whether one person may hold both.</translation>
    </message>
    <message>
        <source>a number of members</source>
        <translation>a number of members</translation>
    </message>
    <message>
        <source>a fraction of the committee</source>
        <translation>a fraction of the committee</translation>
    </message>
    <message>
        <source>the seats that are filled</source>
        <translation>the seats that are filled</translation>
    </message>
    <message>
        <source>all seats, filled or not</source>
        <translation>all seats, filled or not</translation>
    </message>
    <message>
        <source>nobody, terms run out by themselves</source>
        <translation>nobody, terms run out by themselves</translation>
    </message>
    <message>
        <source>everybody every year</source>
        <translation>everybody every year</translation>
    </message>
    <message>
        <source>a part every year</source>
        <translation>a part every year</translation>
    </message>
    <message>
        <source>to the nearest whole number</source>
        <translation>to the nearest whole number</translation>
    </message>
    <message>
        <source>up</source>
        <translation>up</translation>
    </message>
    <message>
        <source>down</source>
        <translation>down</translation>
    </message>
    <message>
        <source>Constitution</source>
        <translation>Constitution</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Quorum of the committee is</source>
        <translation>Quorum of the committee is</translation>
    </message>
    <message>
        <source>Number for the quorum</source>
        <translation>Number for the quorum</translation>
    </message>
    <message>
        <source>Part for the quorum</source>
        <translation>Part for the quorum</translation>
    </message>
    <message>
        <source>out of</source>
        <translation>out of</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Counted from</translation>
    </message>
    <message>
        <source>Officers among them</source>
        <translation>Officers among them</translation>
    </message>
    <message>
        <source>Quorum of a general meeting</source>
        <translation>Quorum of a general meeting</translation>
    </message>
    <message>
        <source>The chair has a casting vote</source>
        <translation>The chair has a casting vote</translation>
    </message>
    <message>
        <source>Committee members at least</source>
        <translation>Committee members at least</translation>
    </message>
    <message>
        <source>Committee members at most</source>
        <translation>Committee members at most</translation>
    </message>
    <message>
        <source>Years in a row on the committee at most</source>
        <translation>Years in a row on the committee at most</translation>
    </message>
    <message>
        <source>Review after years on the committee</source>
        <translation>Review after years on the committee</translation>
    </message>
    <message>
        <source>Years out of the role after that</source>
        <translation>Years out of the role after that</translation>
    </message>
    <message>
        <source>Roles without limit</source>
        <translation>Roles without limit</translation>
    </message>
    <message>
        <source>Who stands down each year</source>
        <translation>Who stands down each year</translation>
    </message>
    <message>
        <source>Part that stands down</source>
        <translation>Part that stands down</translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation>Rounded</translation>
    </message>
    <message>
        <source>Officers count among them</source>
        <translation>Officers count among them</translation>
    </message>
    <message>
        <source>Co-opted members at most</source>
        <translation>Co-opted members at most</translation>
    </message>
    <message>
        <source>Co-opted members vote</source>
        <translation>Co-opted members vote</translation>
    </message>
    <message>
        <source>Years as co-opted member at most</source>
        <translation>Years as co-opted member at most</translation>
    </message>
    <message>
        <source>Meetings missed in a row until out</source>
        <translation>Meetings missed in a row until out</translation>
    </message>
    <message>
        <source>Missed with apologies counts too</source>
        <translation>Missed with apologies counts too</translation>
    </message>
    <message>
        <source>One officer per household</source>
        <translation>One officer per household</translation>
    </message>
    <message>
        <source>One person may hold several roles</source>
        <translation>One person may hold several roles</translation>
    </message>
    <message>
        <source>Days of notice of a meeting</source>
        <translation>Days of notice of a meeting</translation>
    </message>
    <message>
        <source>Days of notice of a general meeting</source>
        <translation>Days of notice of a general meeting</translation>
    </message>
    <message>
        <source>Notice in writing</source>
        <translation>Notice in writing</translation>
    </message>
    <message>
        <source>Nominations open, days before the AGM</source>
        <translation>Nominations open, days before the AGM</translation>
    </message>
    <message>
        <source>Nominations close, days before the AGM</source>
        <translation>Nominations close, days before the AGM</translation>
    </message>
    <message>
        <source>Month of the AGM</source>
        <translation>Month of the AGM</translation>
    </message>
    <message>
        <source>Usual day in that month</source>
        <translation>Usual day in that month</translation>
    </message>
    <message>
        <source>AGM no later than</source>
        <translation>AGM no later than</translation>
    </message>
    <message>
        <source>Meetings a year at least</source>
        <translation>Meetings a year at least</translation>
    </message>
    <message>
        <source>Only paid-up members stand</source>
        <translation>Only paid-up members stand</translation>
    </message>
    <message>
        <source>Who is put out may appeal to a general meeting</source>
        <translation>Who is put out may appeal to a general meeting</translation>
    </message>
    <message>
        <source>Where it is written</source>
        <translation>Where it is written</translation>
    </message>
    <message>
        <source>Please give it a name, such as Our constitution of 2019.</source>
        <translation>Please give it a name, such as Our constitution of 2019.</translation>
    </message>
    <message>
        <source>Please write the part as two numbers, such as 1 out of 2.</source>
        <translation>Please write the part as two numbers, such as 1 out of 2.</translation>
    </message>
    <message>
        <source>Please write the part as two numbers, such as 1 out of 3.</source>
        <translation>Please write the part as two numbers, such as 1 out of 3.</translation>
    </message>
    <message>
        <source>There are fewer members at most than at least.</source>
        <translation>There are fewer members at most than at least.</translation>
    </message>
    <message>
        <source>There is no such day of the year.</source>
        <translation>There is no such day of the year.</translation>
    </message>
    <message>
        <source>Please write day and month as 31-03.</source>
        <translation>Please write day and month as 31-03.</translation>
    </message>
    <message>
        <source>This number cannot be less than nothing.</source>
        <translation>This number cannot be less than nothing.</translation>
    </message>
    <message>
        <source>Nominations close before they open.</source>
        <translation>Nominations close before they open.</translation>
    </message>
    <message>
        <source>committee meeting</source>
        <translation>committee meeting</translation>
    </message>
    <message>
        <source>annual general meeting</source>
        <translation>annual general meeting</translation>
    </message>
    <message>
        <source>extraordinary general meeting</source>
        <translation>extraordinary general meeting</translation>
    </message>
    <message>
        <source>joint meeting with a partner</source>
        <translation>joint meeting with a partner</translation>
    </message>
    <message>
        <source>working group</source>
        <translation>working group</translation>
    </message>
    <message>
        <source>present</source>
        <translation>present</translation>
    </message>
    <message>
        <source>apologies</source>
        <translation>apologies</translation>
    </message>
    <message>
        <source>absent without apologies</source>
        <translation>absent without apologies</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>guest</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Begins at</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Ends at</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Notice sent on</source>
        <translation>Notice sent on</translation>
    </message>
    <message>
        <source>In the chair</source>
        <translation>In the chair</translation>
    </message>
    <message>
        <source>Minutes by</source>
        <translation>Minutes by</translation>
    </message>
    <message>
        <source>Minutes in general</source>
        <translation>Minutes in general</translation>
    </message>
    <message>
        <source>Minutes approved on</source>
        <translation>Minutes approved on</translation>
    </message>
    <message>
        <source>Members present</source>
        <translation>Members present</translation>
    </message>
    <message>
        <source>Changes sent out</source>
        <translation>Changes sent out</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>Agenda item</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Papers and remarks</source>
        <translation>Papers and remarks</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>What was said</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>What was decided</translation>
    </message>
    <message>
        <source>Comes back every time</source>
        <translation>Comes back every time</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
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
        <translation>What is to be done</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>In which role</source>
        <translation>In which role</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>Please write the day of the meeting.</source>
        <translation>Please write the day of the meeting.</translation>
    </message>
    <message>
        <source>Please write the time as 19:30.</source>
        <translation>Please write the time as 19:30.</translation>
    </message>
    <message>
        <source>The notice went out after the meeting.</source>
        <translation>The notice went out after the meeting.</translation>
    </message>
    <message>
        <source>Please choose the meeting.</source>
        <translation>Please choose the meeting.</translation>
    </message>
    <message>
        <source>Please give the item a title.</source>
        <translation>Please give the item a title.</translation>
    </message>
    <message>
        <source>Please choose the person.</source>
        <translation>Please choose the person.</translation>
    </message>
    <message>
        <source>Please say what is to be done.</source>
        <translation>Please say what is to be done.</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>draft</translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>adopted</translation>
    </message>
    <message>
        <source>put aside</source>
        <translation>put aside</translation>
    </message>
    <message>
        <source>Planned term</source>
        <translation>Planned term</translation>
    </message>
    <message>
        <source>Rotation plan</source>
        <translation>Rotation plan</translation>
    </message>
    <message>
        <source>Rotation plans</source>
        <translation>Rotation plans</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Made on</translation>
    </message>
    <message>
        <source>First AGM</source>
        <translation>First AGM</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Years</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Stands</translation>
    </message>
    <message>
        <source>Adopted on</source>
        <translation>Adopted on</translation>
    </message>
    <message>
        <source>Start number</source>
        <translation>Start number</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Weights</translation>
    </message>
    <message>
        <source>Planned terms</source>
        <translation>Planned terms</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Seat</translation>
    </message>
    <message>
        <source>From the AGM of</source>
        <translation>From the AGM of</translation>
    </message>
    <message>
        <source>Until the AGM of</source>
        <translation>Until the AGM of</translation>
    </message>
    <message>
        <source>Locked by hand</source>
        <translation>Locked by hand</translation>
    </message>
    <message>
        <source>Please give the plan a name, such as Plan for the AGM 2027.</source>
        <translation>Please give the plan a name, such as Plan for the AGM 2027.</translation>
    </message>
    <message>
        <source>Please write the day of the first AGM.</source>
        <translation>Please write the day of the first AGM.</translation>
    </message>
    <message>
        <source>A plan covers from 1 to 12 years.</source>
        <translation>A plan covers from 1 to 12 years.</translation>
    </message>
    <message>
        <source>Please choose the plan.</source>
        <translation>Please choose the plan.</translation>
    </message>
    <message>
        <source>Please choose the role.</source>
        <translation>Please choose the role.</translation>
    </message>
    <message>
        <source>The term ends before it begins.</source>
        <translation>The term ends before it begins.</translation>
    </message>
    <message>
        <source>elected</source>
        <translation>elected</translation>
    </message>
    <message>
        <source>co-opted</source>
        <translation>co-opted</translation>
    </message>
    <message>
        <source>acting</source>
        <translation>acting</translation>
    </message>
    <message>
        <source>appointed</source>
        <translation>appointed</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>Term of office</source>
        <translation>Term of office</translation>
    </message>
    <message>
        <source>Terms of office</source>
        <translation>Terms of office</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Really ended on</source>
        <translation>Really ended on</translation>
    </message>
    <message>
        <source>Came by being</source>
        <translation>Came by being</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>Why it ended</translation>
    </message>
    <message>
        <source>Honour</source>
        <translation>Honour</translation>
    </message>
    <message>
        <source>Honours</source>
        <translation>Honours</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Given on</translation>
    </message>
    <message>
        <source>Please write the day the term began.</source>
        <translation>Please write the day the term began.</translation>
    </message>
    <message>
        <source>The term ended before it began.</source>
        <translation>The term ended before it began.</translation>
    </message>
    <message>
        <source>Please name the honour, such as Honorary president.</source>
        <translation>Please name the honour, such as Honorary president.</translation>
    </message>
    <message>
        <source>keen</source>
        <translation>keen</translation>
    </message>
    <message>
        <source>willing</source>
        <translation>willing</translation>
    </message>
    <message>
        <source>if nobody else</source>
        <translation>if nobody else</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Willingness</source>
        <translation>Willingness</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Availability</translation>
    </message>
    <message>
        <source>Would take it</source>
        <translation>Would take it</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Said on</translation>
    </message>
    <message>
        <source>Hours a month at most</source>
        <translation>Hours a month at most</translation>
    </message>
    <message>
        <source>Hours a month that are comfortable</source>
        <translation>Hours a month that are comfortable</translation>
    </message>
    <message>
        <source>Hours worked</source>
        <translation>Hours worked</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>What for</translation>
    </message>
    <message>
        <source>Please write the year with four digits, such as 2027.</source>
        <translation>Please write the year with four digits, such as 2027.</translation>
    </message>
    <message>
        <source>What is comfortable is more than what is possible.</source>
        <translation>What is comfortable is more than what is possible.</translation>
    </message>
    <message>
        <source>Please write the day.</source>
        <translation>Please write the day.</translation>
    </message>
    <message>
        <source>Please write how many minutes it took.</source>
        <translation>Please write how many minutes it took.</translation>
    </message>
    <message>
        <source>out of so many</source>
        <translation>out of so many</translation>
    </message>
    <message>
        <source>Minutes of work</source>
        <translation>Minutes of work</translation>
    </message>
    <message>
        <source>This number is too large; %1 is the most.</source>
        <translation>This number is too large; %1 is the most.</translation>
    </message>
    <message>
        <source>The meeting ends before it begins.</source>
        <translation>The meeting ends before it begins.</translation>
    </message>
    <message>
        <source>That is more than a month has. Write one line for each month.</source>
        <translation>That is more than a month has. Write one line for each month.</translation>
    </message>
</context>
<context>
    <name>CommitteeArea</name>
    <message>
        <source>Committee</source>
        <translation>Committee</translation>
    </message>
    <message>
        <source>Load and balance of the committee</source>
        <translation>Load and balance of the committee</translation>
    </message>
    <message>
        <source>Who carries how much, and whom the committee is like.</source>
        <translation>Who carries how much, and whom the committee is like.</translation>
    </message>
    <message>
        <source>Form: who would take which role?</source>
        <translation>Form: who would take which role?</translation>
    </message>
    <message>
        <source>A sheet for the AGM on which people tick what they would take on.</source>
        <translation>A sheet for the AGM on which people tick what they would take on.</translation>
    </message>
    <message>
        <source>Rotation plan</source>
        <translation>Rotation plan</translation>
    </message>
    <message>
        <source>Who would do what in the next years, for the AGM: the newest plan.</source>
        <translation>Who would do what in the next years, for the AGM: the newest plan.</translation>
    </message>
</context>
<context>
    <name>CommitteeBalance</name>
    <message>
        <source>Committee</source>
        <translation>Committee</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Community</translation>
    </message>
    <message>
        <source>under 18</source>
        <translation>under 18</translation>
    </message>
    <message>
        <source>75 and over</source>
        <translation>75 and over</translation>
    </message>
    <message>
        <source>How old is the committee?</source>
        <translation>How old is the committee?</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>women</source>
        <translation>women</translation>
    </message>
    <message>
        <source>men</source>
        <translation>men</translation>
    </message>
    <message>
        <source>other</source>
        <translation>other</translation>
    </message>
    <message>
        <source>How many women and men are on the committee?</source>
        <translation>How many women and men are on the committee?</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Gender</translation>
    </message>
    <message>
        <source>Where does the committee live?</source>
        <translation>Where does the committee live?</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Neighbourhood</translation>
    </message>
    <message>
        <source>Load and balance of the committee</source>
        <translation>Load and balance of the committee</translation>
    </message>
    <message>
        <source>What the constitution says today</source>
        <translation>What the constitution says today</translation>
    </message>
    <message>
        <source>Nothing is known of the committee here.</source>
        <translation>Nothing is known of the committee here.</translation>
    </message>
    <message>
        <source>The committee is much like the membership.</source>
        <translation>The committee is much like the membership.</translation>
    </message>
    <message>
        <source>%1: %2 of the committee, %3 of the members.</source>
        <translation>%1: %2 of the committee, %3 of the members.</translation>
    </message>
</context>
<context>
    <name>CommitteeChecked</name>
    <message>
        <source>There is a role called “%1” already. Change that one, or give it more seats.</source>
        <translation>There is a role called “%1” already. Change that one, or give it more seats.</translation>
    </message>
    <message>
        <source>The same person has this role already from %1. Write in that term when it ended, or change it instead.</source>
        <translation>The same person has this role already from %1. Write in that term when it ended, or change it instead.</translation>
    </message>
    <message>
        <source>There is no role called “%1”. The roles are: %2.</source>
        <translation>There is no role called “%1”. The roles are: %2.</translation>
    </message>
    <message>
        <source>That day is still to come.</source>
        <translation>That day is still to come.</translation>
    </message>
    <message>
        <source>There is an annual general meeting on %1 already. Change its day, or make this one an extraordinary general meeting.</source>
        <translation>There is an annual general meeting on %1 already. Change its day, or make this one an extraordinary general meeting.</translation>
    </message>
</context>
<context>
    <name>CommitteeDue</name>
    <message>
        <source>%1 was planned as %2 from %3. Please say whether the AGM elected them.</source>
        <translation>%1 was planned as %2 from %3. Please say whether the AGM elected them.</translation>
    </message>
</context>
<context>
    <name>CommitteeEntries</name>
    <message>
        <source>There is nothing called “%1” to begin with; there are: %2.</source>
        <translation>There is nothing called “%1” to begin with; there are: %2.</translation>
    </message>
</context>
<context>
    <name>CommitteeKinds</name>
    <message>
        <source>Add a role</source>
        <translation>Add a role</translation>
    </message>
    <message>
        <source>No role of the committee is written down yet</source>
        <translation>No role of the committee is written down yet</translation>
    </message>
    <message>
        <source>Chair, secretary, treasurer and all the others who keep the association going: how many hours a month each takes, for how long it is held and what must come before it. Begin with the usual roles and change what is different with you.</source>
        <translation>Chair, secretary, treasurer and all the others who keep the association going: how many hours a month each takes, for how long it is held and what must come before it. Begin with the usual roles and change what is different with you.</translation>
    </message>
    <message>
        <source>Choose a role in the list to see here who holds it and who held it before.</source>
        <translation>Choose a role in the list to see here who holds it and who held it before.</translation>
    </message>
    <message>
        <source>Add a rule for two roles</source>
        <translation>Add a rule for two roles</translation>
    </message>
    <message>
        <source>No rule for two roles is written down</source>
        <translation>No rule for two roles is written down</translation>
    </message>
    <message>
        <source>Write down here which two roles one person must never hold at the same time, such as chair and treasurer, or which two may go together although nobody else holds two.</source>
        <translation>Write down here which two roles one person must never hold at the same time, such as chair and treasurer, or which two may go together although nobody else holds two.</translation>
    </message>
    <message>
        <source>Choose a rule in the list to see it here.</source>
        <translation>Choose a rule in the list to see it here.</translation>
    </message>
    <message>
        <source>Add a term of office</source>
        <translation>Add a term of office</translation>
    </message>
    <message>
        <source>Which terms</source>
        <translation>Which terms</translation>
    </message>
    <message>
        <source>Nobody&apos;s term of office is written down yet</source>
        <translation>Nobody&apos;s term of office is written down yet</translation>
    </message>
    <message>
        <source>Write down who holds which role, from which day and until when, and who held it before, as far back as you know. From this Twinbook tells who may stand again, who stands down next, and who has carried how much for how long.</source>
        <translation>Write down who holds which role, from which day and until when, and who held it before, as far back as you know. From this Twinbook tells who may stand again, who stands down next, and who has carried how much for how long.</translation>
    </message>
    <message>
        <source>Choose a term in the list to see here how long that person has served.</source>
        <translation>Choose a term in the list to see here how long that person has served.</translation>
    </message>
    <message>
        <source>Add an honour</source>
        <translation>Add an honour</translation>
    </message>
    <message>
        <source>No honour is written down yet</source>
        <translation>No honour is written down yet</translation>
    </message>
    <message>
        <source>Honorary presidents, life members, thanks for long service: so that nobody is forgotten, and nobody is thanked twice for the same.</source>
        <translation>Honorary presidents, life members, thanks for long service: so that nobody is forgotten, and nobody is thanked twice for the same.</translation>
    </message>
    <message>
        <source>Choose an honour in the list to see it here.</source>
        <translation>Choose an honour in the list to see it here.</translation>
    </message>
    <message>
        <source>Constitution</source>
        <translation>Constitution</translation>
    </message>
    <message>
        <source>Add a constitution</source>
        <translation>Add a constitution</translation>
    </message>
    <message>
        <source>What your constitution says is not written down yet</source>
        <translation>What your constitution says is not written down yet</translation>
    </message>
    <message>
        <source>Quorum, terms, who stands down, co-option, notice of meetings: Twinbook keeps to it when it plans and says in plain words what follows from it. Choose the one that is nearest to yours, go through it, and keep it. When yours changes, add the new one with its first day.</source>
        <translation>Quorum, terms, who stands down, co-option, notice of meetings: Twinbook keeps to it when it plans and says in plain words what follows from it. Choose the one that is nearest to yours, go through it, and keep it. When yours changes, add the new one with its first day.</translation>
    </message>
    <message>
        <source>Choose a constitution in the list to see here what it says.</source>
        <translation>Choose a constitution in the list to see here what it says.</translation>
    </message>
    <message>
        <source>Add hours worked</source>
        <translation>Add hours worked</translation>
    </message>
    <message>
        <source>No hours are written down yet</source>
        <translation>No hours are written down yet</translation>
    </message>
    <message>
        <source>Who likes may write down how long the work took. A month in one line is enough. It shows what a role really takes before somebody new takes it on, and whom it is getting too much for.</source>
        <translation>Who likes may write down how long the work took. A month in one line is enough. It shows what a role really takes before somebody new takes it on, and whom it is getting too much for.</translation>
    </message>
    <message>
        <source>Choose a line in the list to see it here.</source>
        <translation>Choose a line in the list to see it here.</translation>
    </message>
</context>
<context>
    <name>CommitteeLists</name>
    <message>
        <source>All terms</source>
        <translation>All terms</translation>
    </message>
    <message>
        <source>In office</source>
        <translation>In office</translation>
    </message>
    <message>
        <source>Carried over until replaced</source>
        <translation>Carried over until replaced</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>To come</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>All actions</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>All meetings</source>
        <translation>All meetings</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>General meetings</source>
        <translation>General meetings</translation>
    </message>
</context>
<context>
    <name>CommitteePage</name>
    <message>
        <source>Committee</source>
        <translation>Committee</translation>
    </message>
</context>
<context>
    <name>CommunityAges</name>
    <message>
        <source>Ages in our town</source>
        <translation>Ages in our town</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>Under 18</translation>
    </message>
    <message>
        <source>18 to 24</source>
        <translation>18 to 24</translation>
    </message>
    <message>
        <source>25 to 44</source>
        <translation>25 to 44</translation>
    </message>
    <message>
        <source>45 to 64</source>
        <translation>45 to 64</translation>
    </message>
    <message>
        <source>65 to 74</source>
        <translation>65 to 74</translation>
    </message>
    <message>
        <source>75 and over</source>
        <translation>75 and over</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Who says so</translation>
    </message>
    <message>
        <source>Please write how many people there are, such as 2,400.</source>
        <translation>Please write how many people there are, such as 2,400.</translation>
    </message>
</context>
<context>
    <name>CommunityDialog</name>
    <message>
        <source>The census or the council, with the year: Census 2021.</source>
        <translation>The census or the council, with the year: Census 2021.</translation>
    </message>
    <message>
        <source>Ages in our town</source>
        <translation>Ages in our town</translation>
    </message>
    <message>
        <source>Save the ages</source>
        <translation>Save the ages</translation>
    </message>
    <message>
        <source>How many people of each age live where you are. The age profile then shows beside the members how old the town is. Leave all empty to show the members alone.</source>
        <translation>How many people of each age live where you are. The age profile then shows beside the members how old the town is. Leave all empty to show the members alone.</translation>
    </message>
    <message>
        <source>Change the ages in our town</source>
        <translation>Change the ages in our town</translation>
    </message>
    <message>
        <source>Changed the ages in our town.</source>
        <translation>Changed the ages in our town.</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Consent</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consents</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Agreed to</source>
        <translation>Agreed to</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>not stated</translation>
    </message>
    <message>
        <source>newsletter and invitations</source>
        <translation>newsletter and invitations</translation>
    </message>
    <message>
        <source>photographs</source>
        <translation>photographs</translation>
    </message>
    <message>
        <source>sharing details with the twin committee</source>
        <translation>sharing details with the twin committee</translation>
    </message>
    <message>
        <source>keeping health details</source>
        <translation>keeping health details</translation>
    </message>
    <message>
        <source>keeping in touch</source>
        <translation>keeping in touch</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>something else</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In words</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Given on</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>How it was given</translation>
    </message>
    <message>
        <source>in writing</source>
        <translation>in writing</translation>
    </message>
    <message>
        <source>on a form</source>
        <translation>on a form</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>by word of mouth</source>
        <translation>by word of mouth</translation>
    </message>
    <message>
        <source>Where it can be seen</source>
        <translation>Where it can be seen</translation>
    </message>
    <message>
        <source>Given by the guardian</source>
        <translation>Given by the guardian</translation>
    </message>
    <message>
        <source>Name of the guardian</source>
        <translation>Name of the guardian</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>Holds until</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Withdrawn on</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>standing in lists that are handed out</source>
        <translation>standing in lists that are handed out</translation>
    </message>
</context>
<context>
    <name>ConsentCheck</name>
    <message>
        <source>Please say who has agreed.</source>
        <translation>Please say who has agreed.</translation>
    </message>
    <message>
        <source>Please say what was agreed to.</source>
        <translation>Please say what was agreed to.</translation>
    </message>
    <message>
        <source>Please say in a few words what was agreed to.</source>
        <translation>Please say in a few words what was agreed to.</translation>
    </message>
    <message>
        <source>Please give the day: a consent without one proves nothing.</source>
        <translation>Please give the day: a consent without one proves nothing.</translation>
    </message>
    <message>
        <source>This day is still to come. Please check it.</source>
        <translation>This day is still to come. Please check it.</translation>
    </message>
    <message>
        <source>A guardian is somebody else. Leave it empty for an adult.</source>
        <translation>A guardian is somebody else. Leave it empty for an adult.</translation>
    </message>
    <message>
        <source>This is before the consent was given. Please check both days.</source>
        <translation>This is before the consent was given. Please check both days.</translation>
    </message>
</context>
<context>
    <name>ConsentGaps</name>
    <message>
        <source>never asked</source>
        <translation>never asked</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsentRules</name>
    <message>
        <source>agreed on %1</source>
        <translation>agreed on %1</translation>
    </message>
    <message>
        <source>no day is known</source>
        <translation>no day is known</translation>
    </message>
    <message>
        <source>withdrawn on %1</source>
        <translation>withdrawn on %1</translation>
    </message>
    <message>
        <source>held until %1</source>
        <translation>held until %1</translation>
    </message>
    <message>
        <source>a parent or guardian has to agree</source>
        <translation>a parent or guardian has to agree</translation>
    </message>
    <message>
        <source>18 since %1: their own is needed</source>
        <translation>18 since %1: their own is needed</translation>
    </message>
    <message>
        <source>of age now: their own is needed</source>
        <translation>of age now: their own is needed</translation>
    </message>
</context>
<context>
    <name>ConstitutionDetail</name>
    <message>
        <source>%1 out of %2</source>
        <translation>%1 out of %2</translation>
    </message>
    <message>
        <source>Quorum and votes</source>
        <translation>Quorum and votes</translation>
    </message>
    <message>
        <source>Standing down by turns</source>
        <translation>Standing down by turns</translation>
    </message>
    <message>
        <source>What follows from it today</source>
        <translation>What follows from it today</translation>
    </message>
    <message>
        <source>It holds from %1</source>
        <translation>It holds from %1</translation>
    </message>
    <message>
        <source>It has always held</source>
        <translation>It has always held</translation>
    </message>
    <message>
        <source>It holds today</source>
        <translation>It holds today</translation>
    </message>
    <message>
        <source>The committee</source>
        <translation>The committee</translation>
    </message>
    <message>
        <source>Terms and limits</source>
        <translation>Terms and limits</translation>
    </message>
    <message>
        <source>Co-option</source>
        <translation>Co-option</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>The annual general meeting</source>
        <translation>The annual general meeting</translation>
    </message>
    <message>
        <source>Usual day</source>
        <translation>Usual day</translation>
    </message>
    <message>
        <source>Where it is written</source>
        <translation>Where it is written</translation>
    </message>
</context>
<context>
    <name>ConstitutionForm</name>
    <message>
        <source>0 where it says nothing about this.</source>
        <translation>0 where it says nothing about this.</translation>
    </message>
    <message>
        <source>From that day on it holds. Left empty, it has always held.</source>
        <translation>From that day on it holds. Left empty, it has always held.</translation>
    </message>
    <message>
        <source>How many must be there so that the committee can decide.</source>
        <translation>How many must be there so that the committee can decide.</translation>
    </message>
    <message>
        <source>Where the quorum is a number: that number.</source>
        <translation>Where the quorum is a number: that number.</translation>
    </message>
    <message>
        <source>Where the quorum is a part: 1 here and 2 below is a half; halves are rounded up.</source>
        <translation>Where the quorum is a part: 1 here and 2 below is a half; halves are rounded up.</translation>
    </message>
    <message>
        <source>Whether vacant seats count when the part is taken. Most count only those in office.</source>
        <translation>Whether vacant seats count when the part is taken. Most count only those in office.</translation>
    </message>
    <message>
        <source>So many of those present must be officers.</source>
        <translation>So many of those present must be officers.</translation>
    </message>
    <message>
        <source>So many members must be at a general meeting.</source>
        <translation>So many members must be at a general meeting.</translation>
    </message>
    <message>
        <source>The chair decides where the votes are equal.</source>
        <translation>The chair decides where the votes are equal.</translation>
    </message>
    <message>
        <source>Below this number Twinbook warns.</source>
        <translation>Below this number Twinbook warns.</translation>
    </message>
    <message>
        <source>Those who were co-opted are not counted.</source>
        <translation>Those who were co-opted are not counted.</translation>
    </message>
    <message>
        <source>In whatever role. 0 means no limit.</source>
        <translation>In whatever role. 0 means no limit.</translation>
    </message>
    <message>
        <source>So long after that nobody may come back.</source>
        <translation>So long after that nobody may come back.</translation>
    </message>
    <message>
        <source>After so many years the annual report explains why somebody serves on; nine is usual.</source>
        <translation>After so many years the annual report explains why somebody serves on; nine is usual.</translation>
    </message>
    <message>
        <source>For all roles that do not say otherwise.</source>
        <translation>For all roles that do not say otherwise.</translation>
    </message>
    <message>
        <source>In the same role, where the role does not say otherwise. 0 means no limit.</source>
        <translation>In the same role, where the role does not say otherwise. 0 means no limit.</translation>
    </message>
    <message>
        <source>So long after that nobody may hold the same role again.</source>
        <translation>So long after that nobody may hold the same role again.</translation>
    </message>
    <message>
        <source>With commas between them, for example “Secretary, Treasurer”.</source>
        <translation>With commas between them, for example “Secretary, Treasurer”.</translation>
    </message>
    <message>
        <source>Whoever stands down may usually be elected again.</source>
        <translation>Whoever stands down may usually be elected again.</translation>
    </message>
    <message>
        <source>Where it is a part: 1 here and 3 below is a third.</source>
        <translation>Where it is a part: 1 here and 3 below is a third.</translation>
    </message>
    <message>
        <source>A third of ten is three to the nearest whole number, four up.</source>
        <translation>A third of ten is three to the nearest whole number, four up.</translation>
    </message>
    <message>
        <source>Otherwise only those without an office stand down by turns.</source>
        <translation>Otherwise only those without an office stand down by turns.</translation>
    </message>
    <message>
        <source>0 means as many as they like; -1 means that nobody may be co-opted.</source>
        <translation>0 means as many as they like; -1 means that nobody may be co-opted.</translation>
    </message>
    <message>
        <source>Otherwise they take part and do not vote.</source>
        <translation>Otherwise they take part and do not vote.</translation>
    </message>
    <message>
        <source>Then they must be elected or go.</source>
        <translation>Then they must be elected or go.</translation>
    </message>
    <message>
        <source>After so many in a row the seat is lost.</source>
        <translation>After so many in a row the seat is lost.</translation>
    </message>
    <message>
        <source>Otherwise only meetings missed without a word count.</source>
        <translation>Otherwise only meetings missed without a word count.</translation>
    </message>
    <message>
        <source>Two of one household never hold offices at the same time.</source>
        <translation>Two of one household never hold offices at the same time.</translation>
    </message>
    <message>
        <source>Otherwise each holds one role. Exceptions stand under Two roles.</source>
        <translation>Otherwise each holds one role. Exceptions stand under Two roles.</translation>
    </message>
    <message>
        <source>A word at the meeting before is not enough.</source>
        <translation>A word at the meeting before is not enough.</translation>
    </message>
    <message>
        <source>1 for January to 12 for December.</source>
        <translation>1 for January to 12 for December.</translation>
    </message>
    <message>
        <source>The plan reckons with this day until the meeting is called.</source>
        <translation>The plan reckons with this day until the meeting is called.</translation>
    </message>
    <message>
        <source>Day and month, for example 31-03.</source>
        <translation>Day and month, for example 31-03.</translation>
    </message>
    <message>
        <source>Who owes a subscription is not planned for a role.</source>
        <translation>Who owes a subscription is not planned for a role.</translation>
    </message>
    <message>
        <source>0 means no limit.</source>
        <translation>0 means no limit.</translation>
    </message>
    <message>
        <source>Said in the notice when somebody loses a seat.</source>
        <translation>Said in the notice when somebody loses a seat.</translation>
    </message>
    <message>
        <source>For example “Constitution of 12 May 2019, page 3”.</source>
        <translation>For example “Constitution of 12 May 2019, page 3”.</translation>
    </message>
    <message>
        <source>Keep this constitution</source>
        <translation>Keep this constitution</translation>
    </message>
    <message>
        <source>Edit constitution</source>
        <translation>Edit constitution</translation>
    </message>
    <message>
        <source>Quorum and votes</source>
        <translation>Quorum and votes</translation>
    </message>
    <message>
        <source>The committee</source>
        <translation>The committee</translation>
    </message>
    <message>
        <source>Terms and limits</source>
        <translation>Terms and limits</translation>
    </message>
    <message>
        <source>Standing down by turns</source>
        <translation>Standing down by turns</translation>
    </message>
    <message>
        <source>Co-option</source>
        <translation>Co-option</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>The annual general meeting</source>
        <translation>The annual general meeting</translation>
    </message>
    <message>
        <source>Where it is written</source>
        <translation>Where it is written</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>comma</source>
        <translation>comma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>semicolon</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tab</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>vertical bar</translation>
    </message>
    <message>
        <source>one column</source>
        <translation>one column</translation>
    </message>
    <message>
        <source>CSV, %1, %2</source>
        <comment>delimiter, encoding</comment>
        <translation>CSV, %1, %2</translation>
    </message>
    <message>
        <source>The quotation mark in line %1 is never closed. It was read as part of the text.</source>
        <translation>The quotation mark in line %1 is never closed. It was read as part of the text.</translation>
    </message>
</context>
<context>
    <name>DataClock</name>
    <message>
        <source>Answered on %1</source>
        <translation>Answered on %1</translation>
    </message>
    <message>
        <source>Report it by %1, %2</source>
        <comment>day, time</comment>
        <translation>Report it by %1, %2</translation>
    </message>
    <message>
        <source>Acknowledge it by %1</source>
        <translation>Acknowledge it by %1</translation>
    </message>
    <message>
        <source>The clock stands since %1, until they say what they want</source>
        <translation>The clock stands since %1, until they say what they want</translation>
    </message>
    <message>
        <source>Answer by %1</source>
        <translation>Answer by %1</translation>
    </message>
</context>
<context>
    <name>DataRequest</name>
    <message>
        <source>Data request</source>
        <translation>Data request</translation>
    </message>
    <message>
        <source>Data requests</source>
        <translation>Data requests</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>not stated</translation>
    </message>
    <message>
        <source>access: to see what is held</source>
        <translation>access: to see what is held</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>correction</translation>
    </message>
    <message>
        <source>erasure: to be forgotten</source>
        <translation>erasure: to be forgotten</translation>
    </message>
    <message>
        <source>objection</source>
        <translation>objection</translation>
    </message>
    <message>
        <source>complaint</source>
        <translation>complaint</translation>
    </message>
    <message>
        <source>breach: data lost or seen by others</source>
        <translation>breach: data lost or seen by others</translation>
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
        <translation>Received on</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>Known since</translation>
    </message>
    <message>
        <source>Identity checked on</source>
        <translation>Identity checked on</translation>
    </message>
    <message>
        <source>Acknowledged on</source>
        <translation>Acknowledged on</translation>
    </message>
    <message>
        <source>Asked what is wanted on</source>
        <translation>Asked what is wanted on</translation>
    </message>
    <message>
        <source>Had the answer to that on</source>
        <translation>Had the answer to that on</translation>
    </message>
    <message>
        <source>Two months longer, and told so</source>
        <translation>Two months longer, and told so</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Answered on</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removed</translation>
    </message>
</context>
<context>
    <name>DataRequestCheck</name>
    <message>
        <source>This is before the day of receipt. Please check both days.</source>
        <translation>This is before the day of receipt. Please check both days.</translation>
    </message>
    <message>
        <source>Please say what it is about.</source>
        <translation>Please say what it is about.</translation>
    </message>
    <message>
        <source>Please give the day: the clock begins with it.</source>
        <translation>Please give the day: the clock begins with it.</translation>
    </message>
    <message>
        <source>This day is still to come. Please check it.</source>
        <translation>This day is still to come. Please check it.</translation>
    </message>
    <message>
        <source>Please say on which day you asked what is wanted.</source>
        <translation>Please say on which day you asked what is wanted.</translation>
    </message>
    <message>
        <source>This is before the day on which you asked. Please check both days.</source>
        <translation>This is before the day on which you asked. Please check both days.</translation>
    </message>
</context>
<context>
    <name>DatedFigure</name>
    <message>
        <source>Rate or limit</source>
        <translation>Rate or limit</translation>
    </message>
    <message>
        <source>Rates and limits</source>
        <translation>Rates and limits</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valid from</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Who says so</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>The program knows no rate or limit of this name.</source>
        <translation>The program knows no rate or limit of this name.</translation>
    </message>
    <message>
        <source>This ends before it begins. Please check both dates.</source>
        <translation>This ends before it begins. Please check both dates.</translation>
    </message>
    <message>
        <source>Please write a number, such as 25 or 30.00.</source>
        <translation>Please write a number, such as 25 or 30.00.</translation>
    </message>
    <message>
        <source>This is a whole number, without a fraction.</source>
        <translation>This is a whole number, without a fraction.</translation>
    </message>
</context>
<context>
    <name>DueList</name>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Now or within a fortnight</source>
        <translation>Now or within a fortnight</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>They have the same name.</source>
        <translation>They have the same name.</translation>
    </message>
    <message>
        <source>First name and last name have changed places.</source>
        <translation>First name and last name have changed places.</translation>
    </message>
    <message>
        <source>Their names are nearly the same.</source>
        <translation>Their names are nearly the same.</translation>
    </message>
    <message>
        <source>They have the same first name and another last name.</source>
        <translation>They have the same first name and another last name.</translation>
    </message>
    <message>
        <source>Both were born on %1.</source>
        <translation>Both were born on %1.</translation>
    </message>
    <message>
        <source>They have the same e-mail address, %1.</source>
        <translation>They have the same e-mail address, %1.</translation>
    </message>
    <message>
        <source>They have the same membership number, %1.</source>
        <translation>They have the same membership number, %1.</translation>
    </message>
    <message>
        <source>They have the same telephone number.</source>
        <translation>They have the same telephone number.</translation>
    </message>
    <message>
        <source>They live in one household.</source>
        <translation>They live in one household.</translation>
    </message>
    <message>
        <source>They have the same address.</source>
        <translation>They have the same address.</translation>
    </message>
    <message>
        <source>They live in the same town.</source>
        <translation>They live in the same town.</translation>
    </message>
    <message>
        <source>But their addresses differ.</source>
        <translation>But their addresses differ.</translation>
    </message>
    <message>
        <source>But their e-mail addresses differ.</source>
        <translation>But their e-mail addresses differ.</translation>
    </message>
    <message>
        <source>But their membership numbers differ.</source>
        <translation>But their membership numbers differ.</translation>
    </message>
    <message>
        <source>One of them has no name.</source>
        <translation>One of them has no name.</translation>
    </message>
    <message>
        <source>People of one last name live in both.</source>
        <translation>People of one last name live in both.</translation>
    </message>
    <message>
        <source>In one of them nobody lives.</source>
        <translation>In one of them nobody lives.</translation>
    </message>
    <message>
        <source>But nobody of one last name lives in both.</source>
        <translation>But nobody of one last name lives in both.</translation>
    </message>
    <message>
        <source>But they are in different towns.</source>
        <translation>But they are in different towns.</translation>
    </message>
    <message>
        <source>almost certainly the same</source>
        <translation>almost certainly the same</translation>
    </message>
    <message>
        <source>probably the same</source>
        <translation>probably the same</translation>
    </message>
    <message>
        <source>perhaps the same</source>
        <translation>perhaps the same</translation>
    </message>
    <message>
        <source>They have the same last name and another first name.</source>
        <translation>They have the same last name and another first name.</translation>
    </message>
</context>
<context>
    <name>Enclosure</name>
    <message>
        <source>file</source>
        <translation>file</translation>
    </message>
    <message>
        <source>Attached file</source>
        <translation>Attached file</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Attached files</translation>
    </message>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Name of the file</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Kind of file</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Size in bytes</translation>
    </message>
    <message>
        <source>Known again by</source>
        <translation>Known again by</translation>
    </message>
    <message>
        <source>Attached on</source>
        <translation>Attached on</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>There is no file %1. It may have been moved or renamed.</source>
        <translation>There is no file %1. It may have been moved or renamed.</translation>
    </message>
    <message>
        <source>%1 is a folder. Attach the files in it one by one, or pack them into one.</source>
        <translation>%1 is a folder. Attach the files in it one by one, or pack them into one.</translation>
    </message>
    <message>
        <source>%1 is empty: there is nothing in it to keep.</source>
        <translation>%1 is empty: there is nothing in it to keep.</translation>
    </message>
    <message>
        <source>%1 is too large: the book takes files of up to 25 MB. Make the picture smaller, or keep the file beside the book and write down where it lies.</source>
        <translation>%1 is too large: the book takes files of up to 25 MB. Make the picture smaller, or keep the file beside the book and write down where it lies.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Another program may have it open, or you may not read it.</source>
        <translation>%1 cannot be read. Another program may have it open, or you may not read it.</translation>
    </message>
    <message>
        <source>What was in %1 is no longer in the book.</source>
        <translation>What was in %1 is no longer in the book.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>The folder %1 cannot be made.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check that the disk has room and that you may write there.</source>
        <translation>%1 cannot be written. Check that the disk has room and that you may write there.</translation>
    </message>
    <message>
        <source>What was in the attached file %1 is not in the book. Attach it again, or restore a backup.</source>
        <translation>What was in the attached file %1 is not in the book. Attach it again, or restore a backup.</translation>
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
        <translation>This does not look like an e-mail address. It should look like name@example.org.</translation>
    </message>
    <message>
        <source>This does not look like a telephone number: it has too few digits.</source>
        <translation>This does not look like a telephone number: it has too few digits.</translation>
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
        <translation>Small donations scheme</translation>
    </message>
    <message>
        <source>Data protection</source>
        <translation>Data protection</translation>
    </message>
    <message>
        <source>To claim back on a gift</source>
        <translation>To claim back on a gift</translation>
    </message>
    <message>
        <source>The most of one gift in an aggregated line</source>
        <translation>The most of one gift in an aggregated line</translation>
    </message>
    <message>
        <source>The most of an aggregated line</source>
        <translation>The most of an aggregated line</translation>
    </message>
    <message>
        <source>Benefit to the donor, of the first part of a gift</source>
        <translation>Benefit to the donor, of the first part of a gift</translation>
    </message>
    <message>
        <source>Benefit to the donor: how far the first part goes</source>
        <translation>Benefit to the donor: how far the first part goes</translation>
    </message>
    <message>
        <source>Benefit to the donor, of the rest of a gift</source>
        <translation>Benefit to the donor, of the rest of a gift</translation>
    </message>
    <message>
        <source>Benefit to the donor, the most in a tax year</source>
        <translation>Benefit to the donor, the most in a tax year</translation>
    </message>
    <message>
        <source>How far back a claim may reach</source>
        <translation>How far back a claim may reach</translation>
    </message>
    <message>
        <source>The most of one gift</source>
        <translation>The most of one gift</translation>
    </message>
    <message>
        <source>The most in a tax year</source>
        <translation>The most in a tax year</translation>
    </message>
    <message>
        <source>So many times the gifts claimed by Gift Aid</source>
        <translation>So many times the gifts claimed by Gift Aid</translation>
    </message>
    <message>
        <source>How long accounts are kept</source>
        <translation>How long accounts are kept</translation>
    </message>
    <message>
        <source>Time to answer a request</source>
        <translation>Time to answer a request</translation>
    </message>
    <message>
        <source>Further time for a difficult request</source>
        <translation>Further time for a difficult request</translation>
    </message>
    <message>
        <source>Time to acknowledge a complaint</source>
        <translation>Time to acknowledge a complaint</translation>
    </message>
    <message>
        <source>Time to report a breach</source>
        <translation>Time to report a breach</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from %2 until %3</source>
        <comment>a value, two days</comment>
        <translation>%1 from %2 until %3</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <comment>a value, a day</comment>
        <translation>%1 until %2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>a value, a day</comment>
        <translation>%1 from %2</translation>
    </message>
    <message>
        <source>Partnerships</source>
        <translation>Partnerships</translation>
    </message>
    <message>
        <source>After which a link is to be checked again</source>
        <translation>After which a link is to be checked again</translation>
    </message>
    <message>
        <source>Travel and borders</source>
        <translation>Travel and borders</translation>
    </message>
    <message>
        <source>Young people</source>
        <translation>Young people</translation>
    </message>
    <message>
        <source>The most days in the Schengen area</source>
        <translation>The most days in the Schengen area</translation>
    </message>
    <message>
        <source>The days of which these are</source>
        <translation>The days of which these are</translation>
    </message>
    <message>
        <source>The oldest passport on the day of entry</source>
        <translation>The oldest passport on the day of entry</translation>
    </message>
    <message>
        <source>How long a passport still runs after the return</source>
        <translation>How long a passport still runs after the return</translation>
    </message>
    <message>
        <source>How long a British travel authorisation holds</source>
        <translation>How long a British travel authorisation holds</translation>
    </message>
    <message>
        <source>Private fostering: from which age there is none</source>
        <translation>Private fostering: from which age there is none</translation>
    </message>
    <message>
        <source>Private fostering: the same for disabled guests</source>
        <translation>Private fostering: the same for disabled guests</translation>
    </message>
    <message>
        <source>Private fostering: from so many days on</source>
        <translation>Private fostering: from so many days on</translation>
    </message>
    <message>
        <source>Private fostering: notice before the first day</source>
        <translation>Private fostering: notice before the first day</translation>
    </message>
    <message>
        <source>Leaders at least</source>
        <translation>Leaders at least</translation>
    </message>
    <message>
        <source>Risk assessment: medium from</source>
        <translation>Risk assessment: medium from</translation>
    </message>
    <message>
        <source>Risk assessment: high, stop, from</source>
        <translation>Risk assessment: high, stop, from</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>This file is empty. Choose a file that holds a list, or export it once more.</source>
        <translation>This file is empty. Choose a file that holds a list, or export it once more.</translation>
    </message>
    <message>
        <source>This file is an old Excel workbook (.xls) or is protected by a password. Open it in your spreadsheet program and save it without a password as .xlsx or CSV.</source>
        <translation>This file is an old Excel workbook (.xls) or is protected by a password. Open it in your spreadsheet program and save it without a password as .xlsx or CSV.</translation>
    </message>
    <message>
        <source>This file is a packed folder or a text document, not a list. Unpack it first, or choose a spreadsheet or CSV file.</source>
        <translation>This file is a packed folder or a text document, not a list. Unpack it first, or choose a spreadsheet or CSV file.</translation>
    </message>
    <message>
        <source>This file is a PDF, which can be read by people only. Ask for the list as a spreadsheet or CSV file.</source>
        <translation>This file is a PDF, which can be read by people only. Ask for the list as a spreadsheet or CSV file.</translation>
    </message>
    <message>
        <source>This file is a picture, not a list. Choose a spreadsheet or CSV file.</source>
        <translation>This file is a picture, not a list. Choose a spreadsheet or CSV file.</translation>
    </message>
    <message>
        <source>This file is a book of Twinbook or another database, not a list. Open it as a book instead.</source>
        <translation>This file is a book of Twinbook or another database, not a list. Open it as a book instead.</translation>
    </message>
    <message>
        <source>This file is a text document (RTF), not a list. Choose a spreadsheet or CSV file.</source>
        <translation>This file is a text document (RTF), not a list. Choose a spreadsheet or CSV file.</translation>
    </message>
    <message>
        <source>This file is a bank statement (OFX), not a list. Choose a spreadsheet or CSV file.</source>
        <translation>This file is a bank statement (OFX), not a list. Choose a spreadsheet or CSV file.</translation>
    </message>
    <message>
        <source>This file is a bank statement (QIF), not a list. Choose a spreadsheet or CSV file.</source>
        <translation>This file is a bank statement (QIF), not a list. Choose a spreadsheet or CSV file.</translation>
    </message>
    <message>
        <source>This file is a bank statement (CAMT), not a list. Choose a spreadsheet or CSV file.</source>
        <translation>This file is a bank statement (CAMT), not a list. Choose a spreadsheet or CSV file.</translation>
    </message>
    <message>
        <source>This file is a bank statement (MT940), not a list. Choose a spreadsheet or CSV file.</source>
        <translation>This file is a bank statement (MT940), not a list. Choose a spreadsheet or CSV file.</translation>
    </message>
    <message>
        <source>This file is a web page, even if its name says otherwise. Open it in your spreadsheet program and save it as .xlsx or CSV.</source>
        <translation>This file is a web page, even if its name says otherwise. Open it in your spreadsheet program and save it as .xlsx or CSV.</translation>
    </message>
    <message>
        <source>This file is an XML document, not a list. If a spreadsheet program can open it, save it there as .xlsx or CSV.</source>
        <translation>This file is an XML document, not a list. If a spreadsheet program can open it, save it there as .xlsx or CSV.</translation>
    </message>
    <message>
        <source>This file holds data for programs (JSON), not a list. Ask for it as a spreadsheet or CSV file.</source>
        <translation>This file holds data for programs (JSON), not a list. Ask for it as a spreadsheet or CSV file.</translation>
    </message>
    <message>
        <source>This file is an address book (vCard), not a table. Import it as an address book instead.</source>
        <translation>This file is an address book (vCard), not a table. Import it as an address book instead.</translation>
    </message>
    <message>
        <source>This file is a calendar (iCalendar), not a list. Choose a spreadsheet or CSV file.</source>
        <translation>This file is a calendar (iCalendar), not a list. Choose a spreadsheet or CSV file.</translation>
    </message>
    <message>
        <source>This file is not a list that can be read. Choose a spreadsheet (.xlsx, .ods) or a CSV file.</source>
        <translation>This file is not a list that can be read. Choose a spreadsheet (.xlsx, .ods) or a CSV file.</translation>
    </message>
    <message>
        <source>There is no file “%1”. It may have been moved or renamed.</source>
        <translation>There is no file “%1”. It may have been moved or renamed.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a file in it.</source>
        <translation>“%1” is a folder. Choose a file in it.</translation>
    </message>
    <message>
        <source>“%1” is larger than 256 MB. Split it into smaller files first.</source>
        <translation>“%1” is larger than 256 MB. Split it into smaller files first.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>“%1” cannot be read: %2.</translation>
    </message>
</context>
<context>
    <name>ForgetPlan</name>
    <message numerus="yes">
        <source>Forget %n people</source>
        <translation>
            <numerusform>Forget %n person</numerusform>
            <numerusform>Forget %n people</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: everything but the name and the address.</source>
        <translation>%1: everything but the name and the address.</translation>
    </message>
    <message>
        <source>%1: name and address until %2, because the tax office may ask who made the gifts that tax was claimed back on.</source>
        <translation>%1: name and address until %2, because the tax office may ask who made the gifts that tax was claimed back on.</translation>
    </message>
    <message>
        <source>%1: name, addresses, telephones, dates, notes, everything written down.</source>
        <translation>%1: name, addresses, telephones, dates, notes, everything written down.</translation>
    </message>
    <message>
        <source>Somebody else is called %1 too, so the name is left where it stands in notes and in other entries: please look there yourself.</source>
        <translation>Somebody else is called %1 too, so the name is left where it stands in notes and in other entries: please look there yourself.</translation>
    </message>
    <message numerus="yes">
        <source>%n payments, because accounts must be kept until %1; they are then of “%2”.</source>
        <translation>
            <numerusform>%n payment, because accounts must be kept until %1; it is then of “%2”.</numerusform>
            <numerusform>%n payments, because accounts must be kept until %1; they are then of “%2”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That a request about data was received and answered (%n entries), without the name.</source>
        <translation>
            <numerusform>That a request about data was received and answered (%n entry), without the name.</numerusform>
            <numerusform>That requests about data were received and answered (%n entries), without the name.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of entry: how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The household %1, since nobody else lives there.</source>
        <translation>The household %1, since nobody else lives there.</translation>
    </message>
    <message>
        <source>The household %1 gets its letters as “%2”: please change that if it still names somebody who is forgotten.</source>
        <translation>The household %1 gets its letters as “%2”: please change that if it still names somebody who is forgotten.</translation>
    </message>
    <message>
        <source>The household %1 is renamed after those who stay.</source>
        <translation>The household %1 is renamed after those who stay.</translation>
    </message>
    <message>
        <source>The household %1, because %2 lives there.</source>
        <translation>The household %1, because %2 lives there.</translation>
    </message>
    <message>
        <source>%1: allergies, access needs and notes on diet.</source>
        <translation>%1: allergies, access needs and notes on diet.</translation>
    </message>
    <message>
        <source>%1: everything else.</source>
        <translation>%1: everything else.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>name: which check</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>(forgotten)</source>
        <translation>(forgotten)</translation>
    </message>
    <message numerus="yes">
        <source>Forget what was kept too long (%n people)</source>
        <translation>
            <numerusform>Forget what was kept too long (%n person)</numerusform>
            <numerusform>Forget what was kept too long (%n people)</numerusform>
        </translation>
    </message>
    <message>
        <source>The household %1: everything but the address.</source>
        <translation>The household %1: everything but the address.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>These words of payments may still mean %1: %2. Please look there yourself and change them if they do.</source>
        <translation>These words of payments may still mean %1: %2. Please look there yourself and change them if they do.</translation>
    </message>
</context>
<context>
    <name>FormerPupil</name>
    <message>
        <source>Young participant</source>
        <translation>Young participant</translation>
    </message>
    <message>
        <source>Young participants</source>
        <translation>Young participants</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Took part as</source>
        <translation>Took part as</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>not stated</translation>
    </message>
    <message>
        <source>exchange pupil</source>
        <translation>exchange pupil</translation>
    </message>
    <message>
        <source>junior member</source>
        <translation>junior member</translation>
    </message>
    <message>
        <source>young leader</source>
        <translation>young leader</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Partner community</source>
        <translation>Partner community</translation>
    </message>
    <message>
        <source>Where they went</source>
        <translation>Where they went</translation>
    </message>
    <message>
        <source>Last heard of on</source>
        <translation>Last heard of on</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removed</translation>
    </message>
</context>
<context>
    <name>FormerPupilCheck</name>
    <message>
        <source>Please say who it is.</source>
        <translation>Please say who it is.</translation>
    </message>
    <message>
        <source>Please say what they took part as.</source>
        <translation>Please say what they took part as.</translation>
    </message>
    <message>
        <source>This year cannot be right. Please write it with four digits.</source>
        <translation>This year cannot be right. Please write it with four digits.</translation>
    </message>
    <message>
        <source>This day is still to come. Please check it.</source>
        <translation>This day is still to come. Please check it.</translation>
    </message>
</context>
<context>
    <name>Gift</name>
    <message>
        <source>gift</source>
        <translation>gift</translation>
    </message>
    <message>
        <source>hospitality</source>
        <translation>hospitality</translation>
    </message>
    <message>
        <source>received</source>
        <translation>received</translation>
    </message>
    <message>
        <source>given</source>
        <translation>given</translation>
    </message>
    <message>
        <source>offered and declined</source>
        <translation>offered and declined</translation>
    </message>
    <message>
        <source>received and returned</source>
        <translation>received and returned</translation>
    </message>
    <message>
        <source>for the association</source>
        <translation>for the association</translation>
    </message>
    <message>
        <source>member of the council</source>
        <translation>member of the council</translation>
    </message>
    <message>
        <source>officer of the council</source>
        <translation>officer of the council</translation>
    </message>
    <message>
        <source>volunteer</source>
        <translation>volunteer</translation>
    </message>
    <message>
        <source>accompanying person</source>
        <translation>accompanying person</translation>
    </message>
    <message>
        <source>twin municipality</source>
        <translation>twin municipality</translation>
    </message>
    <message>
        <source>public body</source>
        <translation>public body</translation>
    </message>
    <message>
        <source>association</source>
        <translation>association</translation>
    </message>
    <message>
        <source>company</source>
        <translation>company</translation>
    </message>
    <message>
        <source>individual</source>
        <translation>individual</translation>
    </message>
    <message>
        <source>other</source>
        <translation>other</translation>
    </message>
    <message>
        <source>an amount</source>
        <translation>an amount</translation>
    </message>
    <message>
        <source>about</source>
        <translation>about</translation>
    </message>
    <message>
        <source>between</source>
        <translation>between</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>less than</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>more than</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>a receipt</source>
        <translation>a receipt</translation>
    </message>
    <message>
        <source>the price in a shop</source>
        <translation>the price in a shop</translation>
    </message>
    <message>
        <source>an estimate</source>
        <translation>an estimate</translation>
    </message>
    <message>
        <source>the word of the donor</source>
        <translation>the word of the donor</translation>
    </message>
    <message>
        <source>a valuation</source>
        <translation>a valuation</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>kept</translation>
    </message>
    <message>
        <source>handed to the authority</source>
        <translation>handed to the authority</translation>
    </message>
    <message>
        <source>displayed</source>
        <translation>displayed</translation>
    </message>
    <message>
        <source>shared with colleagues</source>
        <translation>shared with colleagues</translation>
    </message>
    <message>
        <source>raffled</source>
        <translation>raffled</translation>
    </message>
    <message>
        <source>donated to charity</source>
        <translation>donated to charity</translation>
    </message>
    <message>
        <source>bought by the recipient</source>
        <translation>bought by the recipient</translation>
    </message>
    <message>
        <source>used for hospitality</source>
        <translation>used for hospitality</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>returned</translation>
    </message>
    <message>
        <source>disposed of</source>
        <translation>disposed of</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>Gift</translation>
    </message>
    <message>
        <source>Gifts and hospitality</source>
        <translation>Gifts and hospitality</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Day as written</source>
        <translation>Day as written</translation>
    </message>
    <message>
        <source>Offered on</source>
        <translation>Offered on</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Registered on</translation>
    </message>
    <message>
        <source>On our side</source>
        <translation>On our side</translation>
    </message>
    <message>
        <source>Person in the book</source>
        <translation>Person in the book</translation>
    </message>
    <message>
        <source>In the capacity of</source>
        <translation>In the capacity of</translation>
    </message>
    <message>
        <source>Donor or recipient</source>
        <translation>Donor or recipient</translation>
    </message>
    <message>
        <source>Their organisation</source>
        <translation>Their organisation</translation>
    </message>
    <message>
        <source>Kind of donor</source>
        <translation>Kind of donor</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Private address</source>
        <translation>Private address</translation>
    </message>
    <message>
        <source>Counts together with</source>
        <translation>Counts together with</translation>
    </message>
    <message>
        <source>Partner community</source>
        <translation>Partner community</translation>
    </message>
    <message>
        <source>Visit or event</source>
        <translation>Visit or event</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>What it was</translation>
    </message>
    <message>
        <source>Why it was given</source>
        <translation>Why it was given</translation>
    </message>
    <message>
        <source>With a guest</source>
        <translation>With a guest</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>The value is</source>
        <translation>The value is</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Amount at most</source>
        <translation>Amount at most</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>The value is taken from</source>
        <translation>The value is taken from</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Exchange rate</translation>
    </message>
    <message>
        <source>The rate says</source>
        <translation>The rate says</translation>
    </message>
    <message>
        <source>Source of the rate</source>
        <translation>Source of the rate</translation>
    </message>
    <message>
        <source>Day of the rate</source>
        <translation>Day of the rate</translation>
    </message>
    <message>
        <source>In our currency</source>
        <translation>In our currency</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approved by</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Approved on</translation>
    </message>
    <message>
        <source>Action of the senior officer</source>
        <translation>Action of the senior officer</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>What became of it</translation>
    </message>
    <message>
        <source>More about that</source>
        <translation>More about that</translation>
    </message>
    <message>
        <source>Out of the cupboard</source>
        <translation>Out of the cupboard</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>How many</translation>
    </message>
    <message>
        <source>Corrects the entry</source>
        <translation>Corrects the entry</translation>
    </message>
    <message>
        <source>Not to be published</source>
        <translation>Not to be published</translation>
    </message>
    <message>
        <source>Published with</source>
        <translation>Published with</translation>
    </message>
    <message>
        <source>Taken from the register</source>
        <translation>Taken from the register</translation>
    </message>
    <message>
        <source>Known again by</source>
        <translation>Known again by</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>Please say in a few words what it was.</source>
        <translation>Please say in a few words what it was.</translation>
    </message>
    <message>
        <source>Please say who got it: a person, an organisation, or both.</source>
        <translation>Please say who got it: a person, an organisation, or both.</translation>
    </message>
    <message>
        <source>Please say who gave or offered it: a person, an organisation, or both.</source>
        <translation>Please say who gave or offered it: a person, an organisation, or both.</translation>
    </message>
    <message>
        <source>Please write the day: the rules of that day hold.</source>
        <translation>Please write the day: the rules of that day hold.</translation>
    </message>
    <message>
        <source>This day is still to come. Please check the year.</source>
        <translation>This day is still to come. Please check the year.</translation>
    </message>
    <message>
        <source>This day is long past. Please check the year.</source>
        <translation>This day is long past. Please check the year.</translation>
    </message>
    <message>
        <source>This is before the day of the gift. Please check both days.</source>
        <translation>This is before the day of the gift. Please check both days.</translation>
    </message>
    <message>
        <source>Please say how many came out of the cupboard.</source>
        <translation>Please say how many came out of the cupboard.</translation>
    </message>
    <message>
        <source>our money for one of theirs</source>
        <translation>our money for one of theirs</translation>
    </message>
    <message>
        <source>their money for one of ours</source>
        <translation>their money for one of ours</translation>
    </message>
</context>
<context>
    <name>GiftAid</name>
    <message>
        <source>%1: what an organisation pays is no gift of a taxpayer.</source>
        <translation>%1: what an organisation pays is no gift of a taxpayer.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day, a name</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: no declaration covers that day.</source>
        <translation>%1: no declaration covers that day.</translation>
    </message>
    <message>
        <source>%1: the fee of “%2” is not described as a gift.</source>
        <translation>%1: the fee of “%2” is not described as a gift.</translation>
    </message>
    <message>
        <source>%1: paid for somebody else, whose fee is not the payer&apos;s own gift.</source>
        <translation>%1: paid for somebody else, whose fee is not the payer&apos;s own gift.</translation>
    </message>
    <message>
        <source>Gift Aid claimed until %1</source>
        <translation>Gift Aid claimed until %1</translation>
    </message>
    <message>
        <source>%1: the address has no postcode. HMRC asks for it in the United Kingdom.</source>
        <translation>%1: the address has no postcode. HMRC asks for it in the United Kingdom.</translation>
    </message>
    <message>
        <source>%1: “%2” is not a postcode of the United Kingdom, and the address names no other country.</source>
        <translation>%1: “%2” is not a postcode of the United Kingdom, and the address names no other country.</translation>
    </message>
    <message>
        <source>%1: the address has no name or number of the house. HMRC asks for it.</source>
        <translation>%1: the address has no name or number of the house. HMRC asks for it.</translation>
    </message>
    <message numerus="yes">
        <source>What has not been claimed yet is taken in from %1 on. HMRC allows %n years from the end of the accounting period; yours ends next on %2, as the association&apos;s details say.</source>
        <translation>
            <numerusform>What has not been claimed yet is taken in from %1 on. HMRC allows %n year from the end of the accounting period; yours ends next on %2, as the association&apos;s details say.</numerusform>
            <numerusform>What has not been claimed yet is taken in from %1 on. HMRC allows %n years from the end of the accounting period; yours ends next on %2, as the association&apos;s details say.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What has not been claimed yet is taken in from %1 on. HMRC allows %n years from the end of the accounting period; the association&apos;s details do not say when yours ends, so the tax year counts, which ends next on %2.</source>
        <translation>
            <numerusform>What has not been claimed yet is taken in from %1 on. HMRC allows %n year from the end of the accounting period; the association&apos;s details do not say when yours ends, so the tax year counts, which ends next on %2.</numerusform>
            <numerusform>What has not been claimed yet is taken in from %1 on. HMRC allows %n years from the end of the accounting period; the association&apos;s details do not say when yours ends, so the tax year counts, which ends next on %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>All that was given until %1 counts as claimed before.</source>
        <translation>All that was given until %1 counts as claimed before.</translation>
    </message>
</context>
<context>
    <name>GiftAidDeclaration</name>
    <message>
        <source>Gift Aid declaration</source>
        <translation>Gift Aid declaration</translation>
    </message>
    <message>
        <source>Gift Aid declarations</source>
        <translation>Gift Aid declarations</translation>
    </message>
    <message>
        <source>Declared by</source>
        <translation>Declared by</translation>
    </message>
    <message>
        <source>Declared on</source>
        <translation>Declared on</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>on paper</translation>
    </message>
    <message>
        <source>online or by e-mail</source>
        <translation>online or by e-mail</translation>
    </message>
    <message>
        <source>by word of mouth</source>
        <translation>by word of mouth</translation>
    </message>
    <message>
        <source>Covers what was given from</source>
        <translation>Covers what was given from</translation>
    </message>
    <message>
        <source>Cancelled on</source>
        <translation>Cancelled on</translation>
    </message>
    <message>
        <source>Where the paper lies</source>
        <translation>Where the paper lies</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removed</translation>
    </message>
</context>
<context>
    <name>GiftCharts</name>
    <message>
        <source>How many gifts do we receive and give?</source>
        <translation>How many gifts do we receive and give?</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Given</translation>
    </message>
    <message>
        <source>%1 and %2 since the beginning of %3.</source>
        <comment>8 received, 3 given, a year</comment>
        <translation>%1 and %2 since the beginning of %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n received</source>
        <translation>
            <numerusform>%n received</numerusform>
            <numerusform>%n received</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n given</source>
        <translation>
            <numerusform>%n given</numerusform>
            <numerusform>%n given</numerusform>
        </translation>
    </message>
    <message>
        <source>Who gives to us?</source>
        <translation>Who gives to us?</translation>
    </message>
    <message>
        <source>Kind of donor</source>
        <translation>Kind of donor</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>not said</translation>
    </message>
    <message>
        <source>Of nothing received it is said what kind of donor it came from.</source>
        <translation>Of nothing received it is said what kind of donor it came from.</translation>
    </message>
    <message>
        <source>Most came from this kind of donor: %1 (%2 of %3).</source>
        <translation>Most came from this kind of donor: %1 (%2 of %3).</translation>
    </message>
    <message>
        <source>Who gives, who receives?</source>
        <translation>Who gives, who receives?</translation>
    </message>
    <message>
        <source>Partner community</source>
        <translation>Partner community</translation>
    </message>
    <message>
        <source>Received from them</source>
        <translation>Received from them</translation>
    </message>
    <message>
        <source>Given to them</source>
        <translation>Given to them</translation>
    </message>
    <message>
        <source>Of no gift it is said which partner community it belongs to.</source>
        <translation>Of no gift it is said which partner community it belongs to.</translation>
    </message>
    <message>
        <source>%1 gave as much as it received: %2.</source>
        <translation>%1 gave as much as it received: %2.</translation>
    </message>
    <message>
        <source>%1 gave %2 and received %3.</source>
        <translation>%1 gave %2 and received %3.</translation>
    </message>
    <message>
        <source>How long does it take to register?</source>
        <translation>How long does it take to register?</translation>
    </message>
    <message>
        <source>Days from receipt</source>
        <translation>Days from receipt</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entries</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 or more</translation>
    </message>
    <message>
        <source>Nothing has been registered since the beginning of %1.</source>
        <translation>Nothing has been registered since the beginning of %1.</translation>
    </message>
    <message numerus="yes">
        <source>Half of all entries were registered within %n days.</source>
        <translation>
            <numerusform>Half of all entries were registered within %n day.</numerusform>
            <numerusform>Half of all entries were registered within %n days.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gifts in pictures</source>
        <translation>Gifts in pictures</translation>
    </message>
</context>
<context>
    <name>GiftCupboard</name>
    <message>
        <source>If more were bought, write that down in the gift cupboard first.</source>
        <translation>If more were bought, write that down in the gift cupboard first.</translation>
    </message>
    <message>
        <source>None of these is left in the cupboard.</source>
        <translation>None of these is left in the cupboard.</translation>
    </message>
    <message numerus="yes">
        <source>There are not so many in the cupboard, only %n.</source>
        <translation>
            <numerusform>There are not so many in the cupboard, only %n.</numerusform>
            <numerusform>There are not so many in the cupboard, only %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were given already, so not fewer can have been bought.</source>
        <translation>
            <numerusform>%n of them was given already, so not fewer can have been bought.</numerusform>
            <numerusform>%n of them were given already, so not fewer can have been bought.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” stays in the cupboard: %n gifts in the register were taken out of it.</source>
        <translation>
            <numerusform>“%1” stays in the cupboard: %n gift in the register was taken out of it.</numerusform>
            <numerusform>“%1” stays in the cupboard: %n gifts in the register were taken out of it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of “%1” in the gift cupboard %n more were given than bought.</source>
        <translation>
            <numerusform>Of “%1” in the gift cupboard %n more was given than bought.</numerusform>
            <numerusform>Of “%1” in the gift cupboard %n more were given than bought.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GiftDetails</name>
    <message>
        <source>Registered late</source>
        <translation>Registered late</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>Should have been registered</source>
        <translation>Should have been registered</translation>
    </message>
    <message>
        <source>To be registered</source>
        <translation>To be registered</translation>
    </message>
    <message>
        <source>Value needed</source>
        <translation>Value needed</translation>
    </message>
    <message>
        <source>Need not be registered</source>
        <translation>Need not be registered</translation>
    </message>
    <message>
        <source>No rules</source>
        <translation>No rules</translation>
    </message>
    <message>
        <source>Corrects</source>
        <translation>Corrects</translation>
    </message>
    <message>
        <source>Corrected by</source>
        <translation>Corrected by</translation>
    </message>
    <message>
        <source>Who got it</source>
        <translation>Who got it</translation>
    </message>
    <message>
        <source>Who gave it</source>
        <translation>Who gave it</translation>
    </message>
    <message>
        <source>On our side</source>
        <translation>On our side</translation>
    </message>
    <message>
        <source>What it is worth</source>
        <translation>What it is worth</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>As written</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>What became of it</translation>
    </message>
    <message>
        <source>Out of the cupboard</source>
        <translation>Out of the cupboard</translation>
    </message>
    <message>
        <source>The entry</source>
        <translation>The entry</translation>
    </message>
    <message>
        <source>Bought on %1</source>
        <translation>Bought on %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more were given than bought</source>
        <translation>
            <numerusform>%n more was given than bought</numerusform>
            <numerusform>%n more were given than bought</numerusform>
        </translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>Used up</translation>
    </message>
    <message numerus="yes">
        <source>%n still there</source>
        <comment>gifts in the cupboard</comment>
        <translation>
            <numerusform>%n still there</numerusform>
            <numerusform>%n still there</numerusform>
        </translation>
    </message>
    <message>
        <source>Who was given one</source>
        <translation>Who was given one</translation>
    </message>
</context>
<context>
    <name>GiftForm</name>
    <message>
        <source>What is taken out</source>
        <translation>What is taken out</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>What became of it</translation>
    </message>
    <message>
        <source>Why and how</source>
        <translation>Why and how</translation>
    </message>
    <message>
        <source>How the value is known</source>
        <translation>How the value is known</translation>
    </message>
    <message>
        <source>About the donor</source>
        <translation>About the donor</translation>
    </message>
    <message>
        <source>Out of the gift cupboard</source>
        <translation>Out of the gift cupboard</translation>
    </message>
    <message>
        <source>Only of what was bought to be given.</source>
        <translation>Only of what was bought to be given.</translation>
    </message>
    <message>
        <source>Approval and notes</source>
        <translation>Approval and notes</translation>
    </message>
    <message>
        <source>Their town, association or firm</source>
        <translation>Their town, association or firm</translation>
    </message>
    <message>
        <source>Their name, if it was a person</source>
        <translation>Their name, if it was a person</translation>
    </message>
    <message>
        <source>For example £45, 40-60, about 30, or not known.</source>
        <translation>For example £45, 40-60, about 30, or not known.</translation>
    </message>
    <message>
        <source>Who of you received, gave or declined it.</source>
        <translation>Who of you received, gave or declined it.</translation>
    </message>
    <message>
        <source>Another donor behind whom the same people stand: their gifts are added up.</source>
        <translation>Another donor behind whom the same people stand: their gifts are added up.</translation>
    </message>
    <message>
        <source>It is never published.</source>
        <translation>It is never published.</translation>
    </message>
    <message>
        <source>As it was that day, for example 0.8531.</source>
        <translation>As it was that day, for example 0.8531.</translation>
    </message>
    <message>
        <source>Left empty, the entry is given the next number of its year.</source>
        <translation>Left empty, the entry is given the next number of its year.</translation>
    </message>
    <message>
        <source>The day it was entered with those who keep the register.</source>
        <translation>The day it was entered with those who keep the register.</translation>
    </message>
</context>
<context>
    <name>GiftItem</name>
    <message>
        <source>Gift to take along</source>
        <translation>Gift to take along</translation>
    </message>
    <message>
        <source>Gift cupboard</source>
        <translation>Gift cupboard</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>Bought on</source>
        <translation>Bought on</translation>
    </message>
    <message>
        <source>How many were bought</source>
        <translation>How many were bought</translation>
    </message>
    <message>
        <source>One costs</source>
        <translation>One costs</translation>
    </message>
    <message>
        <source>Bought from</source>
        <translation>Bought from</translation>
    </message>
    <message>
        <source>Where they are kept</source>
        <translation>Where they are kept</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>Please say what it is.</source>
        <translation>Please say what it is.</translation>
    </message>
    <message>
        <source>There cannot be less than none.</source>
        <translation>There cannot be less than none.</translation>
    </message>
    <message>
        <source>A price cannot be less than nothing.</source>
        <translation>A price cannot be less than nothing.</translation>
    </message>
    <message>
        <source>This day is still to come. Please check the year.</source>
        <translation>This day is still to come. Please check the year.</translation>
    </message>
</context>
<context>
    <name>GiftLists</name>
    <message>
        <source>A nil return: nothing was to be published.</source>
        <translation>A nil return: nothing was to be published.</translation>
    </message>
    <message>
        <source>Edit published register</source>
        <translation>Edit published register</translation>
    </message>
    <message>
        <source>Nothing to register</source>
        <translation>Nothing to register</translation>
    </message>
    <message>
        <source>Enter a gift</source>
        <translation>Enter a gift</translation>
    </message>
    <message>
        <source>Which entries</source>
        <translation>Which entries</translation>
    </message>
    <message>
        <source>No gift and no hospitality is in the register yet</source>
        <translation>No gift and no hospitality is in the register yet</translation>
    </message>
    <message>
        <source>Write down what you are given, what you give and what you decline: who, what and about how much it is worth. Twinbook says at once whether it must be registered and by when, adds up what comes from the same donor, and makes the register that your council can publish.</source>
        <translation>Write down what you are given, what you give and what you decline: who, what and about how much it is worth. Twinbook says at once whether it must be registered and by when, adds up what comes from the same donor, and makes the register that your council can publish.</translation>
    </message>
    <message>
        <source>Choose an entry in the list to see here what is known of it and what the rules say.</source>
        <translation>Choose an entry in the list to see here what is known of it and what the rules say.</translation>
    </message>
    <message>
        <source>Put gifts into the cupboard</source>
        <translation>Put gifts into the cupboard</translation>
    </message>
    <message>
        <source>Which gifts</source>
        <translation>Which gifts</translation>
    </message>
    <message>
        <source>The gift cupboard is empty</source>
        <translation>The gift cupboard is empty</translation>
    </message>
    <message>
        <source>Write down what you have bought to give away: mugs, books, tea towels. When something is taken out, Twinbook knows how many are left, what they cost, and what a partner town has been given already.</source>
        <translation>Write down what you have bought to give away: mugs, books, tea towels. When something is taken out, Twinbook knows how many are left, what they cost, and what a partner town has been given already.</translation>
    </message>
    <message>
        <source>Choose a gift in the list to see here how many are left and who was given one.</source>
        <translation>Choose a gift in the list to see here how many are left and who was given one.</translation>
    </message>
    <message>
        <source>Today these hold: %1</source>
        <translation>Today these hold: %1</translation>
    </message>
    <message>
        <source>None hold today</source>
        <translation>None hold today</translation>
    </message>
    <message>
        <source>Add rules</source>
        <translation>Add rules</translation>
    </message>
    <message>
        <source>No rules are chosen yet</source>
        <translation>No rules are chosen yet</translation>
    </message>
    <message>
        <source>What must be registered, and by when, is in the code of conduct of your council. Choose the one that is nearest to it, look through its figures, and keep it. When the code changes, add the new rules with their first day: what was received before is judged by the rules of its own day.</source>
        <translation>What must be registered, and by when, is in the code of conduct of your council. Choose the one that is nearest to it, look through its figures, and keep it. When the code changes, add the new rules with their first day: what was received before is judged by the rules of its own day.</translation>
    </message>
    <message>
        <source>Choose rules in the list to see here what they say.</source>
        <translation>Choose rules in the list to see here what they say.</translation>
    </message>
    <message>
        <source>Publish the register</source>
        <translation>Publish the register</translation>
    </message>
    <message>
        <source>The register has not been published yet</source>
        <translation>The register has not been published yet</translation>
    </message>
    <message>
        <source>Private addresses are left out, late entries are marked, and what has been published stays as it is.</source>
        <translation>Private addresses are left out, late entries are marked, and what has been published stays as it is.</translation>
    </message>
    <message>
        <source>Choose a published register in the list to see here what stood in it.</source>
        <translation>Choose a published register in the list to see here what stood in it.</translation>
    </message>
    <message>
        <source>Add a nil return</source>
        <translation>Add a nil return</translation>
    </message>
    <message>
        <source>No nil return is written down</source>
        <translation>No nil return is written down</translation>
    </message>
    <message>
        <source>When somebody says that there was nothing to register in a time, write it down here: that is not the same as saying nothing.</source>
        <translation>When somebody says that there was nothing to register in a time, write it down here: that is not the same as saying nothing.</translation>
    </message>
    <message>
        <source>Choose a nil return in the list to see here what was said.</source>
        <translation>Choose a nil return in the list to see here what was said.</translation>
    </message>
    <message>
        <source>From or to</source>
        <translation>From or to</translation>
    </message>
    <message numerus="yes">
        <source>Withdraw %n published registers</source>
        <translation>
            <numerusform>Withdraw %n published register</numerusform>
            <numerusform>Withdraw %n published registers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Withdrew %n published registers; their entries may be changed again.</source>
        <translation>
            <numerusform>Withdrew %n published register; its entries may be changed again.</numerusform>
            <numerusform>Withdrew %n published registers; their entries may be changed again.</numerusform>
        </translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n rules for gifts</source>
        <translation>
            <numerusform>Remove %n rule for gifts</numerusform>
            <numerusform>Remove %n rules for gifts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n rules for gifts; what they judged is judged by the others.</source>
        <translation>
            <numerusform>Removed %n rule for gifts; what it judged is judged by the others.</numerusform>
            <numerusform>Removed %n rules for gifts; what they judged is judged by the others.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GiftPublication</name>
    <message>
        <source>Published register</source>
        <translation>Published register</translation>
    </message>
    <message>
        <source>Published registers</source>
        <translation>Published registers</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>Published on</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>Published by</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entries</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>Register from %1 to %2</source>
        <translation>Register from %1 to %2</translation>
    </message>
</context>
<context>
    <name>GiftRegister</name>
    <message>
        <source>Nil return: no gift or hospitality was entered in the register from %1 to %2.</source>
        <translation>Nil return: no gift or hospitality was entered in the register from %1 to %2.</translation>
    </message>
    <message>
        <source>Nil returns were made by: %1.</source>
        <translation>Nil returns were made by: %1.</translation>
    </message>
    <message>
        <source>Register of gifts and hospitality</source>
        <translation>Register of gifts and hospitality</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>Received, declined and returned</source>
        <translation>Received, declined and returned</translation>
    </message>
    <message>
        <source>Additions and corrections to earlier registers</source>
        <translation>Additions and corrections to earlier registers</translation>
    </message>
    <message numerus="yes">
        <source>%n smaller gifts need not be registered and are not listed.</source>
        <translation>
            <numerusform>%n smaller gift need not be registered and is not listed.</numerusform>
            <numerusform>%n smaller gifts need not be registered and are not listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries whose day is not known stand in no register.</source>
        <translation>
            <numerusform>%n entry whose day is not known stands in no register.</numerusform>
            <numerusform>%n entries whose day is not known stand in no register.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are not published.</source>
        <translation>
            <numerusform>%n entry is not published.</numerusform>
            <numerusform>%n entries are not published.</numerusform>
        </translation>
    </message>
    <message>
        <source>Publish the register from %1 to %2</source>
        <translation>Publish the register from %1 to %2</translation>
    </message>
    <message>
        <source>Gift cupboard</source>
        <translation>Gift cupboard</translation>
    </message>
    <message>
        <source>The gift cupboard is empty.</source>
        <translation>The gift cupboard is empty.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 received in all</source>
        <translation>%1 received in all</translation>
    </message>
    <message numerus="yes">
        <source>%n without an amount</source>
        <translation>
            <numerusform>%n without an amount</numerusform>
            <numerusform>%n without an amount</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registered late</source>
        <translation>
            <numerusform>%n registered late</numerusform>
            <numerusform>%n registered late</numerusform>
        </translation>
    </message>
    <message>
        <source>none registered late</source>
        <translation>none registered late</translation>
    </message>
    <message>
        <source>Correction of %1: %2</source>
        <translation>Correction of %1: %2</translation>
    </message>
    <message>
        <source>(corrected later)</source>
        <translation>(corrected later)</translation>
    </message>
    <message>
        <source>(corrected by %1)</source>
        <translation>(corrected by %1)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>approved by %1</source>
        <translation>approved by %1</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Who received it</source>
        <translation>Who received it</translation>
    </message>
    <message>
        <source>Who gave or offered it</source>
        <translation>Who gave or offered it</translation>
    </message>
    <message>
        <source>What and why</source>
        <translation>What and why</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>What became of it</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Given</translation>
    </message>
    <message>
        <source>Who gave it</source>
        <translation>Who gave it</translation>
    </message>
    <message>
        <source>Received, by donor</source>
        <translation>Received, by donor</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>Donor</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entries</translation>
    </message>
    <message>
        <source>Without an amount</source>
        <translation>Without an amount</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>In all</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>By year</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Declined or returned</source>
        <translation>Declined or returned</translation>
    </message>
    <message>
        <source>Value received</source>
        <translation>Value received</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Bought</translation>
    </message>
    <message>
        <source>One costs</source>
        <translation>One costs</translation>
    </message>
    <message>
        <source>Where they are kept</source>
        <translation>Where they are kept</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Nil return</source>
        <translation>Nil return</translation>
    </message>
    <message numerus="yes">
        <source>late by %n days</source>
        <translation>
            <numerusform>late by %n day</numerusform>
            <numerusform>late by %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them must still be registered: they stay due after this, and the day they are registered on can still be written down.</source>
        <translation>
            <numerusform>%n of them must still be registered: it stays due after this, and the day it is registered on can still be written down.</numerusform>
            <numerusform>%n of them must still be registered: they stay due after this, and the day they are registered on can still be written down.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not registered yet</source>
        <translation>
            <numerusform>%n not registered yet</numerusform>
            <numerusform>%n not registered yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not registered, %n days late</source>
        <translation>
            <numerusform>not registered, %n day late</numerusform>
            <numerusform>not registered, %n days late</numerusform>
        </translation>
    </message>
    <message>
        <source>to be registered by %1</source>
        <translation>to be registered by %1</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>not registered</translation>
    </message>
</context>
<context>
    <name>GiftRemarks</name>
    <message>
        <source>With this, %1 from %2 in %3.</source>
        <comment>an amount, a donor, a year</comment>
        <translation>With this, %1 from %2 in %3.</translation>
    </message>
    <message>
        <source>So far %1 from %2 in %3.</source>
        <comment>an amount, a donor, a year</comment>
        <translation>So far %1 from %2 in %3.</translation>
    </message>
    <message>
        <source>That makes it %1.</source>
        <translation>That makes it %1.</translation>
    </message>
    <message>
        <source>This is kept as it is written and not counted.</source>
        <translation>This is kept as it is written and not counted.</translation>
    </message>
    <message>
        <source>%1 cannot be counted without the exchange rate.</source>
        <translation>%1 cannot be counted without the exchange rate.</translation>
    </message>
    <message numerus="yes">
        <source>There are not so many in the cupboard: %n too few. Was one bought that is not written down?</source>
        <translation>
            <numerusform>There are not so many in the cupboard: %n too few. Was one bought that is not written down?</numerusform>
            <numerusform>There are not so many in the cupboard: %n too few. Was one bought that is not written down?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are left in the cupboard then.</source>
        <translation>
            <numerusform>%n is left in the cupboard then.</numerusform>
            <numerusform>%n are left in the cupboard then.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was given this already, in %2.</source>
        <comment>a town or an association, years</comment>
        <translation>%1 was given this already, in %2.</translation>
    </message>
</context>
<context>
    <name>GiftRule</name>
    <message>
        <source>at least this much</source>
        <translation>at least this much</translation>
    </message>
    <message>
        <source>more than this</source>
        <translation>more than this</translation>
    </message>
    <message>
        <source>Rule for gifts</source>
        <translation>Rule for gifts</translation>
    </message>
    <message>
        <source>Rules for gifts</source>
        <translation>Rules for gifts</translation>
    </message>
    <message>
        <source>Name of the rules</source>
        <translation>Name of the rules</translation>
    </message>
    <message>
        <source>They hold from</source>
        <translation>They hold from</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>One gift is registered from</source>
        <translation>One gift is registered from</translation>
    </message>
    <message>
        <source>That means</source>
        <translation>That means</translation>
    </message>
    <message>
        <source>no limit for one gift</source>
        <translation>no limit for one gift</translation>
    </message>
    <message>
        <source>Several from one source are registered from</source>
        <translation>Several from one source are registered from</translation>
    </message>
    <message>
        <source>This means</source>
        <translation>This means</translation>
    </message>
    <message>
        <source>They are added up over</source>
        <translation>They are added up over</translation>
    </message>
    <message>
        <source>nothing: each counts alone</source>
        <translation>nothing: each counts alone</translation>
    </message>
    <message>
        <source>the months before</source>
        <translation>the months before</translation>
    </message>
    <message>
        <source>the calendar year</source>
        <translation>the calendar year</translation>
    </message>
    <message>
        <source>the term of office</source>
        <translation>the term of office</translation>
    </message>
    <message>
        <source>So many months</source>
        <translation>So many months</translation>
    </message>
    <message>
        <source>A term of office began on</source>
        <translation>A term of office began on</translation>
    </message>
    <message>
        <source>Years of a term</source>
        <translation>Years of a term</translation>
    </message>
    <message>
        <source>Associated sources count as one</source>
        <translation>Associated sources count as one</translation>
    </message>
    <message>
        <source>Offers declined</source>
        <translation>Offers declined</translation>
    </message>
    <message>
        <source>are not registered</source>
        <translation>are not registered</translation>
    </message>
    <message>
        <source>are all registered</source>
        <translation>are all registered</translation>
    </message>
    <message>
        <source>Time to register</source>
        <translation>Time to register</translation>
    </message>
    <message>
        <source>That is in</source>
        <translation>That is in</translation>
    </message>
    <message>
        <source>days</source>
        <translation>days</translation>
    </message>
    <message>
        <source>months</source>
        <translation>months</translation>
    </message>
    <message>
        <source>Day one is</source>
        <translation>Day one is</translation>
    </message>
    <message>
        <source>the day after receipt</source>
        <translation>the day after receipt</translation>
    </message>
    <message>
        <source>the day of receipt itself</source>
        <translation>the day of receipt itself</translation>
    </message>
    <message>
        <source>Unless otherwise agreed, gifts are</source>
        <translation>Unless otherwise agreed, gifts are</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepted</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>declined</translation>
    </message>
    <message>
        <source>Normally nothing is accepted above</source>
        <translation>Normally nothing is accepted above</translation>
    </message>
    <message>
        <source>Who may agree to it</source>
        <translation>Who may agree to it</translation>
    </message>
    <message>
        <source>Registered with</source>
        <translation>Registered with</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Who says so</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>Please give the rules a name, such as Our council 2026.</source>
        <translation>Please give the rules a name, such as Our council 2026.</translation>
    </message>
    <message>
        <source>Please write the three letters of a currency, such as GBP.</source>
        <translation>Please write the three letters of a currency, such as GBP.</translation>
    </message>
    <message>
        <source>A limit cannot be less than nothing.</source>
        <translation>A limit cannot be less than nothing.</translation>
    </message>
    <message>
        <source>Please say over how many months gifts are added up.</source>
        <translation>Please say over how many months gifts are added up.</translation>
    </message>
    <message>
        <source>Please say when a term of office began and how many years it lasts.</source>
        <translation>Please say when a term of office began and how many years it lasts.</translation>
    </message>
    <message>
        <source>The time to register cannot be less than nothing.</source>
        <translation>The time to register cannot be less than nothing.</translation>
    </message>
    <message>
        <source>are registered by their value</source>
        <translation>are registered by their value</translation>
    </message>
</context>
<context>
    <name>GiftRuleForm</name>
    <message>
        <source>Put gifts into the cupboard</source>
        <translation>Put gifts into the cupboard</translation>
    </message>
    <message>
        <source>Edit gift of the cupboard</source>
        <translation>Edit gift of the cupboard</translation>
    </message>
    <message>
        <source>Where from and where</source>
        <translation>Where from and where</translation>
    </message>
    <message>
        <source>For example “Mug with the town bridge”.</source>
        <translation>For example “Mug with the town bridge”.</translation>
    </message>
    <message>
        <source>Add a nil return</source>
        <translation>Add a nil return</translation>
    </message>
    <message>
        <source>Edit nil return</source>
        <translation>Edit nil return</translation>
    </message>
    <message>
        <source>Whose word it is; left empty, it is said for everybody.</source>
        <translation>Whose word it is; left empty, it is said for everybody.</translation>
    </message>
    <message>
        <source>Left empty, it means gifts and hospitality.</source>
        <translation>Left empty, it means gifts and hospitality.</translation>
    </message>
    <message>
        <source>Please write the first day of the time it is said for.</source>
        <translation>Please write the first day of the time it is said for.</translation>
    </message>
    <message>
        <source>This is before the first day. Please check both days.</source>
        <translation>This is before the first day. Please check both days.</translation>
    </message>
    <message>
        <source>Keep these rules</source>
        <translation>Keep these rules</translation>
    </message>
    <message>
        <source>Edit rules for gifts</source>
        <translation>Edit rules for gifts</translation>
    </message>
    <message>
        <source>What is registered</source>
        <translation>What is registered</translation>
    </message>
    <message>
        <source>By when and with whom</source>
        <translation>By when and with whom</translation>
    </message>
    <message>
        <source>Several from one source</source>
        <translation>Several from one source</translation>
    </message>
    <message>
        <source>What may be accepted</source>
        <translation>What may be accepted</translation>
    </message>
    <message>
        <source>Where this is written</source>
        <translation>Where this is written</translation>
    </message>
    <message>
        <source>What was received before that day is judged by the rules before. Left empty, they have always held.</source>
        <translation>What was received before that day is judged by the rules before. Left empty, they have always held.</translation>
    </message>
    <message>
        <source>Left empty, no time is set.</source>
        <translation>Left empty, no time is set.</translation>
    </message>
    <message>
        <source>Left empty, there is no such limit.</source>
        <translation>Left empty, there is no such limit.</translation>
    </message>
    <message>
        <source>They hold from %1</source>
        <translation>They hold from %1</translation>
    </message>
    <message>
        <source>They have always held</source>
        <translation>They have always held</translation>
    </message>
    <message>
        <source>They hold today</source>
        <translation>They hold today</translation>
    </message>
</context>
<context>
    <name>GiftRuleUse</name>
    <message>
        <source>Entries up to %1 were judged by “%2” and published on %3, and must not read otherwise now. Add new rules from a later day on instead.</source>
        <translation>Entries up to %1 were judged by “%2” and published on %3, and must not read otherwise now. Add new rules from a later day on instead.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of its time are judged by these figures now.</source>
        <translation>
            <numerusform>%n entry of its time is judged by these figures now.</numerusform>
            <numerusform>%n entries of its time are judged by these figures now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GiftWords</name>
    <message>
        <source>The day is not known, so nothing can be said of registering it.</source>
        <translation>The day is not known, so nothing can be said of registering it.</translation>
    </message>
    <message>
        <source>No rules of the book hold on that day yet.</source>
        <translation>No rules of the book hold on that day yet.</translation>
    </message>
    <message>
        <source>No rules are chosen yet: choose those of your council among the rules.</source>
        <translation>No rules are chosen yet: choose those of your council among the rules.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>about %1</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>between %1 and %2</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>less than %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>more than %1</translation>
    </message>
    <message>
        <source>over %1</source>
        <comment>a limit</comment>
        <translation>over %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <comment>a limit</comment>
        <translation>at least %1</translation>
    </message>
    <message>
        <source>in the calendar year %1</source>
        <translation>in the calendar year %1</translation>
    </message>
    <message>
        <source>in the term of office since %1</source>
        <translation>in the term of office since %1</translation>
    </message>
    <message numerus="yes">
        <source>in %n months</source>
        <translation>
            <numerusform>in %n month</numerusform>
            <numerusform>in %n months</numerusform>
        </translation>
    </message>
    <message>
        <source>What was given need not be registered; the book keeps it all the same.</source>
        <translation>What was given need not be registered; the book keeps it all the same.</translation>
    </message>
    <message>
        <source>What it is worth is not written down; what is worth %1 must be registered</source>
        <translation>What it is worth is not written down; what is worth %1 must be registered</translation>
    </message>
    <message>
        <source>“%1” does not say whether it is worth %2, which must be registered</source>
        <translation>“%1” does not say whether it is worth %2, which must be registered</translation>
    </message>
    <message>
        <source>With this, %1 came from %2 %3; %4 in all must be registered</source>
        <translation>With this, %1 came from %2 %3; %4 in all must be registered</translation>
    </message>
    <message>
        <source>Offers that are declined must all be registered</source>
        <translation>Offers that are declined must all be registered</translation>
    </message>
    <message>
        <source>Offers that are declined need not be registered</source>
        <translation>Offers that are declined need not be registered</translation>
    </message>
    <message>
        <source>“%1” is said of its worth; %2 must be registered</source>
        <translation>“%1” is said of its worth; %2 must be registered</translation>
    </message>
    <message>
        <source>It is worth %1; %2 must be registered</source>
        <translation>It is worth %1; %2 must be registered</translation>
    </message>
    <message>
        <source>With this, %1 came from %2 %3: it need not be registered, for only %4 in all must be</source>
        <translation>With this, %1 came from %2 %3: it need not be registered, for only %4 in all must be</translation>
    </message>
    <message>
        <source>It is worth %1: it need not be registered, for only %2 must be</source>
        <translation>It is worth %1: it need not be registered, for only %2 must be</translation>
    </message>
    <message>
        <source>the register</source>
        <translation>the register</translation>
    </message>
    <message numerus="yes">
        <source>it was registered on %1, late by %n days</source>
        <translation>
            <numerusform>it was registered on %1, late by %n day</numerusform>
            <numerusform>it was registered on %1, late by %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>it was registered on %1</source>
        <translation>it was registered on %1</translation>
    </message>
    <message>
        <source>it stands in the register “%1”</source>
        <translation>it stands in the register “%1”</translation>
    </message>
    <message>
        <source>estimate it by %1</source>
        <translation>estimate it by %1</translation>
    </message>
    <message>
        <source>please estimate it</source>
        <translation>please estimate it</translation>
    </message>
    <message>
        <source>register it with %1</source>
        <translation>register it with %1</translation>
    </message>
    <message>
        <source>it should have been registered by %1 with %2</source>
        <translation>it should have been registered by %1 with %2</translation>
    </message>
    <message>
        <source>register it by %1 with %2</source>
        <translation>register it by %1 with %2</translation>
    </message>
    <message>
        <source>register it by %1 with %2 (by %3 where the day of receipt counts)</source>
        <translation>register it by %1 with %2 (by %3 where the day of receipt counts)</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>why; by when and with whom</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>By these rules gifts are declined unless it has been agreed; write down who agreed.</source>
        <translation>By these rules gifts are declined unless it has been agreed; write down who agreed.</translation>
    </message>
    <message>
        <source>By these rules gifts are declined unless it has been agreed (%1); write down who agreed.</source>
        <translation>By these rules gifts are declined unless it has been agreed (%1); write down who agreed.</translation>
    </message>
    <message>
        <source>By these rules nothing above %1 is normally accepted; write down who agreed.</source>
        <translation>By these rules nothing above %1 is normally accepted; write down who agreed.</translation>
    </message>
    <message>
        <source>%1 at most</source>
        <translation>%1 at most</translation>
    </message>
    <message numerus="yes">
        <source>(not counting %n further gifts of that source without a known value)</source>
        <translation>
            <numerusform>(not counting %n further gift of that source without a known value)</numerusform>
            <numerusform>(not counting %n further gifts of that source without a known value)</numerusform>
        </translation>
    </message>
    <message>
        <source>with this, %1 from %2 %3</source>
        <translation>with this, %1 from %2 %3</translation>
    </message>
    <message>
        <source>What it is worth is not written down; %1 in all from one source must be registered</source>
        <translation>What it is worth is not written down; %1 in all from one source must be registered</translation>
    </message>
    <message>
        <source>“%1” cannot be added up; %2 in all from one source must be registered</source>
        <translation>“%1” cannot be added up; %2 in all from one source must be registered</translation>
    </message>
    <message>
        <source>By these rules it need not be registered</source>
        <translation>By these rules it need not be registered</translation>
    </message>
</context>
<context>
    <name>GiftsArea</name>
    <message>
        <source>There are no rules called “%1”; there are: %2.</source>
        <translation>There are no rules called “%1”; there are: %2.</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>Gifts</translation>
    </message>
    <message>
        <source>Register of gifts and hospitality</source>
        <translation>Register of gifts and hospitality</translation>
    </message>
    <message>
        <source>The register of a time as it is published, without private addresses.</source>
        <translation>The register of a time as it is published, without private addresses.</translation>
    </message>
    <message>
        <source>Gifts in pictures</source>
        <translation>Gifts in pictures</translation>
    </message>
    <message>
        <source>Received and given by year, by donor and partner, and how long it takes to register.</source>
        <translation>Received and given by year, by donor and partner, and how long it takes to register.</translation>
    </message>
    <message>
        <source>Gift cupboard</source>
        <translation>Gift cupboard</translation>
    </message>
    <message>
        <source>The gifts bought to take along: what is left, and to whom the others went.</source>
        <translation>The gifts bought to take along: what is left, and to whom the others went.</translation>
    </message>
    <message>
        <source>A register of gifts and hospitality</source>
        <translation>A register of gifts and hospitality</translation>
    </message>
    <message>
        <source>The register of a council, a parliament or another association, as a spreadsheet, a CSV file or a JSON file.</source>
        <translation>The register of a council, a parliament or another association, as a spreadsheet, a CSV file or a JSON file.</translation>
    </message>
    <message>
        <source>From that day the rules “%1” hold already. Change those, or choose another day.</source>
        <translation>From that day the rules “%1” hold already. Change those, or choose another day.</translation>
    </message>
    <message>
        <source>This entry is published and stays as it is. Add a correction instead (on the command line with corrects=%1).</source>
        <translation>This entry is published and stays as it is. Add a correction instead (on the command line with corrects=%1).</translation>
    </message>
</context>
<context>
    <name>GiftsDue</name>
    <message>
        <source>%1 must be registered.</source>
        <translation>%1 must be registered.</translation>
    </message>
    <message>
        <source>%1 should have been registered by %2.</source>
        <translation>%1 should have been registered by %2.</translation>
    </message>
    <message>
        <source>%1 must be registered by %2.</source>
        <translation>%1 must be registered by %2.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n registered gifts nobody has said yet what became of them.</source>
        <translation>
            <numerusform>Of %n registered gift nobody has said yet what became of it.</numerusform>
            <numerusform>Of %n registered gifts nobody has said yet what became of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gifts must be registered.</source>
        <translation>
            <numerusform>%n gift must be registered.</numerusform>
            <numerusform>%n gifts must be registered.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is to be estimated: its value decides whether it must be registered.</source>
        <translation>%1 is to be estimated: its value decides whether it must be registered.</translation>
    </message>
    <message numerus="yes">
        <source>%n gifts are to be estimated: their value decides whether they must be registered.</source>
        <translation>
            <numerusform>%n gift is to be estimated: its value decides whether it must be registered.</numerusform>
            <numerusform>%n gifts are to be estimated: their value decides whether they must be registered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n gifts</source>
        <translation>
            <numerusform>Show the %n gift</numerusform>
            <numerusform>Show all %n gifts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n things in the cupboard</source>
        <translation>
            <numerusform>Show the %n thing in the cupboard</numerusform>
            <numerusform>Show all %n things in the cupboard</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 must be registered by %2 (by %3 where the day of receipt counts).</source>
        <translation>%1 must be registered by %2 (by %3 where the day of receipt counts).</translation>
    </message>
</context>
<context>
    <name>GiftsImport</name>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>On our side</source>
        <translation>On our side</translation>
    </message>
    <message>
        <source>On our side: first name</source>
        <translation>On our side: first name</translation>
    </message>
    <message>
        <source>On our side: last name</source>
        <translation>On our side: last name</translation>
    </message>
    <message>
        <source>In the capacity of</source>
        <translation>In the capacity of</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Gift or hospitality</source>
        <translation>Gift or hospitality</translation>
    </message>
    <message>
        <source>Received, given or declined</source>
        <translation>Received, given or declined</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Time of the register</source>
        <translation>Time of the register</translation>
    </message>
    <message>
        <source>Offered on</source>
        <translation>Offered on</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Registered on</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>What it was</translation>
    </message>
    <message>
        <source>What it was and from whom</source>
        <translation>What it was and from whom</translation>
    </message>
    <message>
        <source>What it was and its value</source>
        <translation>What it was and its value</translation>
    </message>
    <message>
        <source>Donor, or recipient of ours</source>
        <translation>Donor, or recipient of ours</translation>
    </message>
    <message>
        <source>Donor: person</source>
        <translation>Donor: person</translation>
    </message>
    <message>
        <source>Donor: organisation</source>
        <translation>Donor: organisation</translation>
    </message>
    <message>
        <source>Kind of donor</source>
        <translation>Kind of donor</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Private address</source>
        <translation>Private address</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Value at most</source>
        <translation>Value at most</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>Where the value is from</source>
        <translation>Where the value is from</translation>
    </message>
    <message>
        <source>Visit or event</source>
        <translation>Visit or event</translation>
    </message>
    <message>
        <source>Why it was given</source>
        <translation>Why it was given</translation>
    </message>
    <message>
        <source>With a guest</source>
        <translation>With a guest</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approved by</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Approved on</translation>
    </message>
    <message>
        <source>Action of the senior officer</source>
        <translation>Action of the senior officer</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>What became of it</translation>
    </message>
    <message>
        <source>Taken from the register</source>
        <translation>Taken from the register</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>“%1” is no day. It is kept as it is written.</source>
        <translation>“%1” is no day. It is kept as it is written.</translation>
    </message>
    <message>
        <source>The number %1 was taken for the day %2, as spreadsheets count days.</source>
        <translation>The number %1 was taken for the day %2, as spreadsheets count days.</translation>
    </message>
    <message>
        <source>A sign of “%1” was lost before this file was made, so the value is kept as words and not counted.</source>
        <translation>A sign of “%1” was lost before this file was made, so the value is kept as words and not counted.</translation>
    </message>
    <message>
        <source>“%1” is no sure amount. It is kept as words and not counted.</source>
        <translation>“%1” is no sure amount. It is kept as words and not counted.</translation>
    </message>
    <message>
        <source>“%1” is not in the currency of this column, %2. It keeps its own.</source>
        <translation>“%1” is not in the currency of this column, %2. It keeps its own.</translation>
    </message>
    <message>
        <source>Also in this line: %1</source>
        <translation>Also in this line: %1</translation>
    </message>
    <message numerus="yes">
        <source>The cells of this line had slipped to the right (%n columns) and were put back under their headings.</source>
        <translation>
            <numerusform>The cells of this line had slipped one column to the right and were put back under their headings.</numerusform>
            <numerusform>The cells of this line had slipped %n columns to the right and were put back under their headings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The cells of this line had slipped to the left (%n columns) and were put back under their headings.</source>
        <translation>
            <numerusform>The cells of this line had slipped one column to the left and were put back under their headings.</numerusform>
            <numerusform>The cells of this line had slipped %n columns to the left and were put back under their headings.</numerusform>
        </translation>
    </message>
    <message>
        <source>No list in this file is known to be a register of gifts: none of its headings speaks of a gift, of hospitality or of who gave it.</source>
        <translation>No list in this file is known to be a register of gifts: none of its headings speaks of a gift, of hospitality or of who gave it.</translation>
    </message>
    <message>
        <source>Say of the columns what they hold.</source>
        <translation>Say of the columns what they hold.</translation>
    </message>
    <message>
        <source>This register has headings but no line beneath them, so there is nothing to take over.</source>
        <translation>This register has headings but no line beneath them, so there is nothing to take over.</translation>
    </message>
    <message>
        <source>Left out, as they are no registers of gifts: %1.</source>
        <translation>Left out, as they are no registers of gifts: %1.</translation>
    </message>
    <message>
        <source>The register was not read to its end, and nothing was changed.</source>
        <translation>The register was not read to its end, and nothing was changed.</translation>
    </message>
    <message>
        <source>The entry in the book is published, so it stays as it is. Correct it by an entry of its own.</source>
        <translation>The entry in the book is published, so it stays as it is. Correct it by an entry of its own.</translation>
    </message>
    <message>
        <source>Nothing says in which currency the values are: they were taken for %1.</source>
        <translation>Nothing says in which currency the values are: they were taken for %1.</translation>
    </message>
    <message>
        <source>Where a line names nobody, the name above it was taken.</source>
        <translation>Where a line names nobody, the name above it was taken.</translation>
    </message>
    <message numerus="yes">
        <source>What stands in %n columns is kept in the notes of the entries: %1.</source>
        <translation>
            <numerusform>What stands in one column is kept in the notes of the entries: %1.</numerusform>
            <numerusform>What stands in %n columns is kept in the notes of the entries: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nil return</source>
        <translation>Nil return</translation>
    </message>
    <message>
        <source>Nil return: %1</source>
        <translation>Nil return: %1</translation>
    </message>
    <message>
        <source>From “%1”.</source>
        <comment>the name of a sheet</comment>
        <translation>From “%1”.</translation>
    </message>
    <message>
        <source>This line does not say who on your side it was.</source>
        <translation>This line does not say who on your side it was.</translation>
    </message>
    <message>
        <source>“%1” is no entry of the register, so this line is left out.</source>
        <translation>“%1” is no entry of the register, so this line is left out.</translation>
    </message>
    <message>
        <source>“%1” stands alone in this line, which says of no gift, so it is left out.</source>
        <translation>“%1” stands alone in this line, which says of no gift, so it is left out.</translation>
    </message>
    <message>
        <source>This is a remark on no entry, so it is left out.</source>
        <translation>This is a remark on no entry, so it is left out.</translation>
    </message>
    <message>
        <source>This is a remark on line %1 and was added to its notes.</source>
        <translation>This is a remark on line %1 and was added to its notes.</translation>
    </message>
    <message>
        <source>An amount stands in this line where no amount belongs. Its cells are all kept in the notes; please say what it was worth.</source>
        <translation>An amount stands in this line where no amount belongs. Its cells are all kept in the notes; please say what it was worth.</translation>
    </message>
    <message>
        <source>“%1” stands in the column “%2” and was taken for so many thousands.</source>
        <translation>“%1” stands in the column “%2” and was taken for so many thousands.</translation>
    </message>
    <message>
        <source>“%1” stands in the column “%2”, which counts in thousands. It is kept as words and not counted.</source>
        <translation>“%1” stands in the column “%2”, which counts in thousands. It is kept as words and not counted.</translation>
    </message>
    <message>
        <source>This line has the value of a gift and of hospitality, %1. Both are kept as words and not counted; please add them up.</source>
        <translation>This line has the value of a gift and of hospitality, %1. Both are kept as words and not counted; please add them up.</translation>
    </message>
</context>
<context>
    <name>GiftsPage</name>
    <message>
        <source>Gifts</source>
        <translation>Gifts</translation>
    </message>
</context>
<context>
    <name>GiftsQuery</name>
    <message>
        <source>Donor or recipient</source>
        <translation>Donor or recipient</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>All entries</translation>
    </message>
    <message>
        <source>Still to be registered</source>
        <translation>Still to be registered</translation>
    </message>
    <message>
        <source>Still to be estimated</source>
        <translation>Still to be estimated</translation>
    </message>
    <message>
        <source>This calendar year</source>
        <translation>This calendar year</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Given</translation>
    </message>
    <message>
        <source>Declined or returned</source>
        <translation>Declined or returned</translation>
    </message>
    <message>
        <source>Hospitality</source>
        <translation>Hospitality</translation>
    </message>
    <message>
        <source>Not said what became of it</source>
        <translation>Not said what became of it</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>Taken from other registers</source>
        <translation>Taken from other registers</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still to be registered</source>
        <translation>
            <numerusform>%n still to be registered</numerusform>
            <numerusform>%n still to be registered</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 received this year</source>
        <translation>%1 received this year</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Everything ever bought</source>
        <translation>Everything ever bought</translation>
    </message>
    <message>
        <source>Still in the cupboard</source>
        <translation>Still in the cupboard</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>Used up</translation>
    </message>
    <message numerus="yes">
        <source>%n gifts in the cupboard, worth %1</source>
        <translation>
            <numerusform>%n gift in the cupboard, worth %1</numerusform>
            <numerusform>%n gifts in the cupboard, worth %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>%1, until now</source>
        <translation>%1, until now</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>%1 before</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
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
        <translation>Size</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Nobody holds this role now.</source>
        <translation>Nobody holds this role now.</translation>
    </message>
    <message>
        <source>Handed over by %1.</source>
        <translation>Handed over by %1.</translation>
    </message>
    <message numerus="yes">
        <source>It takes about %n hours a month.</source>
        <translation>
            <numerusform>It takes about %n hour a month.</numerusform>
            <numerusform>It takes about %n hours a month.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the role does, and when</source>
        <translation>What the role does, and when</translation>
    </message>
    <message>
        <source>Nothing is written down yet: please add it to the role.</source>
        <translation>Nothing is written down yet: please add it to the role.</translation>
    </message>
    <message>
        <source>Papers and keys that go with it</source>
        <translation>Papers and keys that go with it</translation>
    </message>
    <message>
        <source>Open actions</source>
        <translation>Open actions</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Documents kept with the role in Twinbook</source>
        <translation>Documents kept with the role in Twinbook</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Hand-over</translation>
    </message>
    <message>
        <source>No role of an officer is in the book yet.</source>
        <translation>No role of an officer is in the book yet.</translation>
    </message>
    <message>
        <source>There is no role called “%1” in the book.</source>
        <translation>There is no role called “%1” in the book.</translation>
    </message>
    <message>
        <source>Organisations we work with</source>
        <translation>Organisations we work with</translation>
    </message>
    <message>
        <source>The last minutes: %1</source>
        <translation>The last minutes: %1</translation>
    </message>
</context>
<context>
    <name>HandingOut</name>
    <message numerus="yes">
        <source>%n of %1 have not agreed to stand in lists that are handed out: %2.</source>
        <translation>
            <numerusform>%n of %1 has not agreed to stand in lists that are handed out: %2.</numerusform>
            <numerusform>%n of %1 have not agreed to stand in lists that are handed out: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 have not agreed that the twin committee gets their details: %2.</source>
        <translation>
            <numerusform>%n of %1 has not agreed that the twin committee gets their details: %2.</numerusform>
            <numerusform>%n of %1 have not agreed that the twin committee gets their details: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 have not agreed to newsletters and invitations: %2.</source>
        <translation>
            <numerusform>%n of %1 has not agreed to newsletters and invitations: %2.</numerusform>
            <numerusform>%n of %1 have not agreed to newsletters and invitations: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 have not agreed to this (%2): %3.</source>
        <translation>
            <numerusform>%n of %1 has not agreed to this (%2): %3.</numerusform>
            <numerusform>%n of %1 have not agreed to this (%2): %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>What concerns the membership itself may go to everybody.</source>
        <translation>What concerns the membership itself may go to everybody.</translation>
    </message>
    <message>
        <source>For the committee&apos;s own work no consent is needed.</source>
        <translation>For the committee&apos;s own work no consent is needed.</translation>
    </message>
    <message>
        <source>Who has not agreed</source>
        <translation>Who has not agreed</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
</context>
<context>
    <name>HandingOutAsking</name>
    <message>
        <source>Show them</source>
        <translation>Show them</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Leave them out</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Not everybody has agreed</source>
        <translation>Not everybody has agreed</translation>
    </message>
    <message>
        <source>Nobody is left in the list then, so nothing was done.</source>
        <translation>Nobody is left in the list then, so nothing was done.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>and %n more entries</source>
        <translation>
            <numerusform>and %n more entry</numerusform>
            <numerusform>and %n more entries</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 set to “%3”</source>
        <translation>%1: %2 set to “%3”</translation>
    </message>
    <message>
        <source>%1: %2 emptied, was “%3”</source>
        <translation>%1: %2 emptied, was “%3”</translation>
    </message>
    <message>
        <source>%1: %2 changed from “%3” to “%4”</source>
        <translation>%1: %2 changed from “%3” to “%4”</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>An entry of a part of the book that this version does not know</source>
        <translation>An entry of a part of the book that this version does not know</translation>
    </message>
    <message>
        <source>%1 added: %2</source>
        <translation>%1 added: %2</translation>
    </message>
    <message>
        <source>%1 deleted: %2</source>
        <translation>%1 deleted: %2</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 removed</translation>
    </message>
    <message>
        <source>%1 brought back</source>
        <translation>%1 brought back</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Undone: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Done again: %1</translation>
    </message>
</context>
<context>
    <name>HomeDetail</name>
    <message>
        <source>hosts visitors</source>
        <translation>hosts visitors</translation>
    </message>
    <message>
        <source>hosts in reserve</source>
        <translation>hosts in reserve</translation>
    </message>
    <message>
        <source>does not host</source>
        <translation>does not host</translation>
    </message>
    <message>
        <source>not asked about hosting</source>
        <translation>not asked about hosting</translation>
    </message>
    <message>
        <source>Who lives here</source>
        <translation>Who lives here</translation>
    </message>
    <message>
        <source>Nobody in the book lives here.</source>
        <translation>Nobody in the book lives here.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>Hosting</translation>
    </message>
    <message>
        <source>Beds</source>
        <translation>Beds</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Membership</translation>
    </message>
    <message>
        <source>Contact persons</source>
        <translation>Contact persons</translation>
    </message>
    <message>
        <source>Change the contact persons</source>
        <translation>Change the contact persons</translation>
    </message>
    <message>
        <source>What they can do for the twinning</source>
        <translation>What they can do for the twinning</translation>
    </message>
    <message>
        <source>Nominees</source>
        <translation>Nominees</translation>
    </message>
    <message numerus="yes">
        <source>%n persons may act for this member; none is named yet.</source>
        <translation>
            <numerusform>%n person may act for this member; none is named yet.</numerusform>
            <numerusform>%n persons may act for this member; none is named yet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the nominees</source>
        <translation>Change the nominees</translation>
    </message>
</context>
<context>
    <name>HomeForms</name>
    <message>
        <source>Add household</source>
        <translation>Add household</translation>
    </message>
    <message>
        <source>Edit household</source>
        <translation>Edit household</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>More about the address</source>
        <translation>More about the address</translation>
    </message>
    <message>
        <source>Hosting visitors</source>
        <translation>Hosting visitors</translation>
    </message>
    <message>
        <source>What hosts and guests should know</source>
        <translation>What hosts and guests should know</translation>
    </message>
    <message>
        <source>How the committee calls it, for example “Fairweather, Mill Lane”.</source>
        <translation>How the committee calls it, for example “Fairweather, Mill Lane”.</translation>
    </message>
    <message>
        <source>As on an envelope, for example “Mr and Mrs T Fairweather”.</source>
        <translation>As on an envelope, for example “Mr and Mrs T Fairweather”.</translation>
    </message>
    <message>
        <source>Leave it empty for as many as there are beds.</source>
        <translation>Leave it empty for as many as there are beds.</translation>
    </message>
    <message>
        <source>Add organisation</source>
        <translation>Add organisation</translation>
    </message>
    <message>
        <source>Edit organisation</source>
        <translation>Edit organisation</translation>
    </message>
    <message>
        <source>Whom to speak to</source>
        <translation>Whom to speak to</translation>
    </message>
    <message>
        <source>What they can do for the twinning</source>
        <translation>What they can do for the twinning</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Membership</translation>
    </message>
    <message>
        <source>A hall, money, knowledge, a choir, pupils who write letters.</source>
        <translation>A hall, money, knowledge, a choir, pupils who write letters.</translation>
    </message>
    <message>
        <source>Leave it empty if they are no member.</source>
        <translation>Leave it empty if they are no member.</translation>
    </message>
    <message>
        <source>Of somebody who is not in the book. Persons of the book are added with “Contact persons...”.</source>
        <translation>Of somebody who is not in the book. Persons of the book are added with “Contact persons...”.</translation>
    </message>
    <message>
        <source>Add contact person</source>
        <translation>Add contact person</translation>
    </message>
    <message>
        <source>Edit contact person</source>
        <translation>Edit contact person</translation>
    </message>
    <message>
        <source>Since when and until when</source>
        <translation>Since when and until when</translation>
    </message>
    <message>
        <source>Type part of the name of somebody in the book.</source>
        <translation>Type part of the name of somebody in the book.</translation>
    </message>
    <message>
        <source>What they are there, for example “Head of modern languages”.</source>
        <translation>What they are there, for example “Head of modern languages”.</translation>
    </message>
    <message>
        <source>Leave it empty while they are still there.</source>
        <translation>Leave it empty while they are still there.</translation>
    </message>
    <message>
        <source>Add nominee</source>
        <translation>Add nominee</translation>
    </message>
    <message>
        <source>Edit nominee</source>
        <translation>Edit nominee</translation>
    </message>
    <message>
        <source>Leave it empty while they still act for the organisation.</source>
        <translation>Leave it empty while they still act for the organisation.</translation>
    </message>
</context>
<context>
    <name>HostingHand</name>
    <message numerus="yes">
        <source>%n single rooms</source>
        <translation>
            <numerusform>%n single room</numerusform>
            <numerusform>%n single rooms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n double rooms</source>
        <translation>
            <numerusform>%n double room</numerusform>
            <numerusform>%n double rooms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rooms with two beds</source>
        <translation>
            <numerusform>%n room with two beds</numerusform>
            <numerusform>%n rooms with two beds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places on a sofa</source>
        <translation>
            <numerusform>%n place on a sofa</numerusform>
            <numerusform>%n places on a sofa</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>This party is not in the book any more.</source>
        <translation>This party is not in the book any more.</translation>
    </message>
    <message>
        <source>Place %1 with %2</source>
        <translation>Place %1 with %2</translation>
    </message>
    <message>
        <source>Take %1 out of the placement</source>
        <translation>Take %1 out of the placement</translation>
    </message>
    <message>
        <source>Lock %1</source>
        <translation>Lock %1</translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation>Unlock %1</translation>
    </message>
    <message>
        <source>Not placed yet</source>
        <translation>Not placed yet</translation>
    </message>
    <message numerus="yes">
        <source>%n guests</source>
        <translation>
            <numerusform>%n guest</numerusform>
            <numerusform>%n guests</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nobody</translation>
    </message>
    <message>
        <source>has not answered</source>
        <translation>has not answered</translation>
    </message>
    <message>
        <source>%1 of %2 places taken</source>
        <translation>%1 of %2 places taken</translation>
    </message>
    <message>
        <source>in reserve</source>
        <translation>in reserve</translation>
    </message>
    <message>
        <source>free</source>
        <translation>free</translation>
    </message>
</context>
<context>
    <name>HostingLedger</name>
    <message>
        <source>Who hosted whom</source>
        <translation>Who hosted whom</translation>
    </message>
    <message>
        <source>Whose turn it is</source>
        <translation>Whose turn it is</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Household</translation>
    </message>
    <message>
        <source>Guests so far</source>
        <translation>Guests so far</translation>
    </message>
    <message>
        <source>Nights given</source>
        <translation>Nights given</translation>
    </message>
    <message>
        <source>Nights as guests</source>
        <translation>Nights as guests</translation>
    </message>
    <message>
        <source>Last hosted in</source>
        <translation>Last hosted in</translation>
    </message>
    <message>
        <source>never</source>
        <translation>never</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Stays</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Guest</translation>
    </message>
    <message>
        <source>stayed with</source>
        <translation>stayed with</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>Whose turn it is stands first: households that had more nights as guests than they gave, then those that have waited longest.</source>
        <translation>Whose turn it is stands first: households that had more nights as guests than they gave, then those that have waited longest.</translation>
    </message>
</context>
<context>
    <name>HostingReports</name>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, %2 to %3</translation>
    </message>
    <message>
        <source>%1 (aged %2)</source>
        <translation>%1 (aged %2)</translation>
    </message>
    <message>
        <source>smokes</source>
        <translation>smokes</translation>
    </message>
    <message>
        <source>Hosts and their guests</source>
        <translation>Hosts and their guests</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Guests</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>To know</translation>
    </message>
    <message numerus="yes">
        <source>%n guests are placed.</source>
        <translation>
            <numerusform>%n guest is placed.</numerusform>
            <numerusform>%n guests are placed.</numerusform>
        </translation>
    </message>
    <message>
        <source>In reserve, without guests: %1.</source>
        <translation>In reserve, without guests: %1.</translation>
    </message>
    <message>
        <source>Guests and their hosts</source>
        <translation>Guests and their hosts</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Guest</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Party</translation>
    </message>
    <message>
        <source>needs no host</source>
        <translation>needs no host</translation>
    </message>
    <message>
        <source>not placed yet</source>
        <translation>not placed yet</translation>
    </message>
    <message numerus="yes">
        <source>%n guests are coming.</source>
        <translation>
            <numerusform>%n guest is coming.</numerusform>
            <numerusform>%n guests are coming.</numerusform>
        </translation>
    </message>
    <message>
        <source>no guests yet</source>
        <translation>no guests yet</translation>
    </message>
</context>
<context>
    <name>HostingRequest</name>
    <message>
        <source>Place the guests of %1</source>
        <translation>Place the guests of %1</translation>
    </message>
    <message numerus="yes">
        <source>%n travellers belong to no party yet, so nobody is asked to host them.</source>
        <translation>
            <numerusform>%n traveller belongs to no party yet, so nobody is asked to host them.</numerusform>
            <numerusform>%n travellers belong to no party yet, so nobody is asked to host them.</numerusform>
        </translation>
    </message>
    <message>
        <source>The visit has no first or last day yet: one night is reckoned with.</source>
        <translation>The visit has no first or last day yet: one night is reckoned with.</translation>
    </message>
    <message numerus="yes">
        <source>The age of %n travellers is not known: they are taken to be grown up.</source>
        <translation>
            <numerusform>The age of %n traveller is not known: they are taken to be grown up.</numerusform>
            <numerusform>The age of %n travellers is not known: they are taken to be grown up.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HostingWhy</name>
    <message numerus="yes">
        <source>%1 and %n others</source>
        <translation>
            <numerusform>%1 and %n other</numerusform>
            <numerusform>%1 and %n others</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be done as it stands: on %1 %2 need places for %3 guests, and the houses open to them have %4.</source>
        <translation>It cannot be done as it stands: on %1 %2 need places for %3 guests, and the houses open to them have %4.</translation>
    </message>
    <message>
        <source>It cannot be done as it stands: on %1 %2 need %3 rooms, and the houses open to them have %4.</source>
        <translation>It cannot be done as it stands: on %1 %2 need %3 rooms, and the houses open to them have %4.</translation>
    </message>
    <message>
        <source>These houses could take them as the plan stands: %1.</source>
        <translation>These houses could take them as the plan stands: %1.</translation>
    </message>
    <message numerus="yes">
        <source>None of %n households can take them.</source>
        <translation>
            <numerusform>%n household cannot take them.</numerusform>
            <numerusform>None of %n households can take them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n households: %1.</source>
        <translation>
            <numerusform>%n household: %1.</numerusform>
            <numerusform>%n households: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing else stands in the way at %1.</source>
        <translation>Nothing else stands in the way at %1.</translation>
    </message>
    <message>
        <source>The best plan found leaves them out.</source>
        <translation>The best plan found leaves them out.</translation>
    </message>
    <message>
        <source>Left without a host by hand.</source>
        <translation>Left without a host by hand.</translation>
    </message>
    <message>
        <source>Placed by hand.</source>
        <translation>Placed by hand.</translation>
    </message>
    <message>
        <source>A rule objects: %1.</source>
        <translation>A rule objects: %1.</translation>
    </message>
    <message>
        <source>For it speaks: %1.</source>
        <translation>For it speaks: %1.</translation>
    </message>
    <message>
        <source>Against it speaks: %1.</source>
        <translation>Against it speaks: %1.</translation>
    </message>
    <message>
        <source>No other house could take them as the plan stands.</source>
        <translation>No other house could take them as the plan stands.</translation>
    </message>
    <message>
        <source>Possible instead, if all else stays: %1.</source>
        <translation>Possible instead, if all else stays: %1.</translation>
    </message>
    <message numerus="yes">
        <source>All %n guests are placed.</source>
        <translation>
            <numerusform>The one guest is placed.</numerusform>
            <numerusform>All %n guests are placed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n guests are placed.</source>
        <translation>
            <numerusform>%1 of %n guest is placed.</numerusform>
            <numerusform>%1 of %n guests are placed.</numerusform>
        </translation>
    </message>
    <message>
        <source>No rule is broken.</source>
        <translation>No rule is broken.</translation>
    </message>
    <message numerus="yes">
        <source>%n rules are broken.</source>
        <translation>
            <numerusform>%n rule is broken.</numerusform>
            <numerusform>%n rules are broken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wishes: %1 points.</source>
        <translation>Wishes: %1 points.</translation>
    </message>
</context>
<context>
    <name>HostingWords</name>
    <message>
        <source>dogs</source>
        <translation>dogs</translation>
    </message>
    <message>
        <source>cats</source>
        <translation>cats</translation>
    </message>
    <message>
        <source>rabbits and other small animals</source>
        <translation>rabbits and other small animals</translation>
    </message>
    <message>
        <source>horses</source>
        <translation>horses</translation>
    </message>
    <message>
        <source>birds</source>
        <translation>birds</translation>
    </message>
    <message>
        <source>vegetarian</source>
        <translation>vegetarian</translation>
    </message>
    <message>
        <source>vegan</source>
        <translation>vegan</translation>
    </message>
    <message>
        <source>fish, but no meat</source>
        <translation>fish, but no meat</translation>
    </message>
    <message>
        <source>halal</source>
        <translation>halal</translation>
    </message>
    <message>
        <source>kosher</source>
        <translation>kosher</translation>
    </message>
    <message>
        <source>gluten-free</source>
        <translation>gluten-free</translation>
    </message>
    <message>
        <source>not everybody in the house has been checked for young people</source>
        <translation>not everybody in the house has been checked for young people</translation>
    </message>
    <message>
        <source>the house takes no such young people</source>
        <translation>the house takes no such young people</translation>
    </message>
    <message>
        <source>host and guest are never to be together again</source>
        <translation>host and guest are never to be together again</translation>
    </message>
    <message>
        <source>young people alone do not share a house with strangers, nor girls with boys</source>
        <translation>young people alone do not share a house with strangers, nor girls with boys</translation>
    </message>
    <message>
        <source>the two parties are not to be in one house</source>
        <translation>the two parties are not to be in one house</translation>
    </message>
    <message>
        <source>an allergy to the animals in the house</source>
        <translation>an allergy to the animals in the house</translation>
    </message>
    <message>
        <source>the hosts are away on one of the nights</source>
        <translation>the hosts are away on one of the nights</translation>
    </message>
    <message>
        <source>there is no room that is large enough and free</source>
        <translation>there is no room that is large enough and free</translation>
    </message>
    <message>
        <source>more guests than the house takes</source>
        <translation>more guests than the house takes</translation>
    </message>
    <message>
        <source>the guest room is not free of steps</source>
        <translation>the guest room is not free of steps</translation>
    </message>
    <message>
        <source>smoking and not smoking do not go together</source>
        <translation>smoking and not smoking do not go together</translation>
    </message>
    <message>
        <source>animals that the guests cannot live with</source>
        <translation>animals that the guests cannot live with</translation>
    </message>
    <message>
        <source>a child is younger than the house takes</source>
        <translation>a child is younger than the house takes</translation>
    </message>
    <message>
        <source>young people alone and their hosts have no language in common</source>
        <translation>young people alone and their hosts have no language in common</translation>
    </message>
    <message>
        <source>a strict diet that the house does not cook</source>
        <translation>a strict diet that the house does not cook</translation>
    </message>
    <message>
        <source>the house would take other guests</source>
        <translation>the house would take other guests</translation>
    </message>
    <message>
        <source>the household has not said yes</source>
        <translation>the household has not said yes</translation>
    </message>
    <message>
        <source>not placed</source>
        <translation>not placed</translation>
    </message>
    <message>
        <source>they were there before or asked for it</source>
        <translation>they were there before or asked for it</translation>
    </message>
    <message>
        <source>they would like to get to know somebody new</source>
        <translation>they would like to get to know somebody new</translation>
    </message>
    <message>
        <source>the hosts have been their guests</source>
        <translation>the hosts have been their guests</translation>
    </message>
    <message>
        <source>a language in common</source>
        <translation>a language in common</translation>
    </message>
    <message>
        <source>interests in common</source>
        <translation>interests in common</translation>
    </message>
    <message>
        <source>children of about the same age</source>
        <translation>children of about the same age</translation>
    </message>
    <message>
        <source>about the same age</source>
        <translation>about the same age</translation>
    </message>
    <message>
        <source>the house cooks what they eat</source>
        <translation>the house cooks what they eat</translation>
    </message>
    <message>
        <source>animals that they do not care for</source>
        <translation>animals that they do not care for</translation>
    </message>
    <message>
        <source>the household took many guests in the last years</source>
        <translation>the household took many guests in the last years</translation>
    </message>
    <message>
        <source>the way to the meeting place</source>
        <translation>the way to the meeting place</translation>
    </message>
    <message>
        <source>more guests than the household likes to have</source>
        <translation>more guests than the household likes to have</translation>
    </message>
    <message>
        <source>a household that asked for guests has none</source>
        <translation>a household that asked for guests has none</translation>
    </message>
    <message>
        <source>a household that is in reserve is called on</source>
        <translation>a household that is in reserve is called on</translation>
    </message>
    <message>
        <source>near the party that they know</source>
        <translation>near the party that they know</translation>
    </message>
    <message>
        <source>other than agreed before</source>
        <translation>other than agreed before</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <comment>guests, host</comment>
        <translation>%1 with %2</translation>
    </message>
    <message>
        <source>Ask %1, who have not answered yet: %2 could stay there.</source>
        <translation>Ask %1, who have not answered yet: %2 could stay there.</translation>
    </message>
    <message>
        <source>%1 and %2 share a room with two beds: both said that they would.</source>
        <translation>%1 and %2 share a room with two beds: both said that they would.</translation>
    </message>
    <message numerus="yes">
        <source>Ask %1 to take %n more guests than they said.</source>
        <translation>
            <numerusform>Ask %1 to take %n more guest than they said.</numerusform>
            <numerusform>Ask %1 to take %n more guests than they said.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask %1 to be at home on all nights of %2.</source>
        <translation>Ask %1 to be at home on all nights of %2.</translation>
    </message>
    <message>
        <source>Ask %1 for one more room for two people.</source>
        <translation>Ask %1 for one more room for two people.</translation>
    </message>
    <message>
        <source>Ask %1 for one more room for one person.</source>
        <translation>Ask %1 for one more room for one person.</translation>
    </message>
    <message>
        <source>Ask %1 and %2 whether this may be set aside: %3.</source>
        <translation>Ask %1 and %2 whether this may be set aside: %3.</translation>
    </message>
    <message>
        <source>If everybody grown up at the house of %1 is checked in time, %2 could stay there.</source>
        <translation>If everybody grown up at the house of %1 is checked in time, %2 could stay there.</translation>
    </message>
    <message numerus="yes">
        <source>%n other parties would change houses.</source>
        <translation>
            <numerusform>%n other party would change houses.</numerusform>
            <numerusform>%n other parties would change houses.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no longer with %2.</source>
        <translation>%1: no longer with %2.</translation>
    </message>
    <message>
        <source>%1: with %2.</source>
        <translation>%1: with %2.</translation>
    </message>
    <message>
        <source>%1: with %2 instead of %3.</source>
        <translation>%1: with %2 instead of %3.</translation>
    </message>
</context>
<context>
    <name>Household</name>
    <message>
        <source>(no name)</source>
        <translation>(no name)</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Household</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Households</translation>
    </message>
    <message>
        <source>Name of the household</source>
        <translation>Name of the household</translation>
    </message>
    <message>
        <source>Name on letters</source>
        <translation>Name on letters</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Street</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>Part of town</source>
        <translation>Part of town</translation>
    </message>
    <message>
        <source>County or region</source>
        <translation>County or region</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Telephone at home</source>
        <translation>Telephone at home</translation>
    </message>
    <message>
        <source>Hosts visitors</source>
        <translation>Hosts visitors</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>not asked yet</translation>
    </message>
    <message>
        <source>yes, gladly</source>
        <translation>yes, gladly</translation>
    </message>
    <message>
        <source>in reserve, if nobody else can</source>
        <translation>in reserve, if nobody else can</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Rooms with a single bed</source>
        <translation>Rooms with a single bed</translation>
    </message>
    <message>
        <source>Rooms with a double bed</source>
        <translation>Rooms with a double bed</translation>
    </message>
    <message>
        <source>Rooms with two beds</source>
        <translation>Rooms with two beds</translation>
    </message>
    <message>
        <source>Places on a sofa bed</source>
        <translation>Places on a sofa bed</translation>
    </message>
    <message>
        <source>At most so many guests</source>
        <translation>At most so many guests</translation>
    </message>
    <message>
        <source>Pets</source>
        <translation>Pets</translation>
    </message>
    <message>
        <source>Smoking at home</source>
        <translation>Smoking at home</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>nobody smokes</source>
        <translation>nobody smokes</translation>
    </message>
    <message>
        <source>only outside</source>
        <translation>only outside</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>A guest room without steps</source>
        <translation>A guest room without steps</translation>
    </message>
    <message>
        <source>Stairs and access</source>
        <translation>Stairs and access</translation>
    </message>
    <message>
        <source>Diets they can cook for</source>
        <translation>Diets they can cook for</translation>
    </message>
    <message>
        <source>Kilometres to the meeting place</source>
        <translation>Kilometres to the meeting place</translation>
    </message>
    <message>
        <source>Can fetch guests by car</source>
        <translation>Can fetch guests by car</translation>
    </message>
    <message>
        <source>Would like to take</source>
        <translation>Would like to take</translation>
    </message>
    <message>
        <source>Would not take</source>
        <translation>Would not take</translation>
    </message>
    <message>
        <source>Notes on hosting</source>
        <translation>Notes on hosting</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removed</translation>
    </message>
</context>
<context>
    <name>HouseholdCheck</name>
    <message>
        <source>Please give the household a name or a street, so that it can be told from others.</source>
        <translation>Please give the household a name or a street, so that it can be told from others.</translation>
    </message>
    <message>
        <source>This cannot be less than nothing. Please write 0 or more.</source>
        <translation>This cannot be less than nothing. Please write 0 or more.</translation>
    </message>
    <message>
        <source>This is very many for one household. Please check the number.</source>
        <translation>This is very many for one household. Please check the number.</translation>
    </message>
    <message>
        <source>This is more than there are beds (%1). Please check both.</source>
        <translation>This is more than there are beds (%1). Please check both.</translation>
    </message>
    <message>
        <source>This is farther than any way can be. Please check the number.</source>
        <translation>This is farther than any way can be. Please check the number.</translation>
    </message>
</context>
<context>
    <name>HouseholdMoves</name>
    <message>
        <source>The name on their letters stays “%1”. Please change it if it is no longer right.</source>
        <translation>The name on their letters stays “%1”. Please change it if it is no longer right.</translation>
    </message>
    <message>
        <source>Nobody is left in the household %1, so it is removed.</source>
        <translation>Nobody is left in the household %1, so it is removed.</translation>
    </message>
    <message>
        <source>%1 moves in: %2</source>
        <comment>person, household</comment>
        <translation>%1 moves in: %2</translation>
    </message>
    <message>
        <source>%1 comes to live at %2.</source>
        <translation>%1 comes to live at %2.</translation>
    </message>
    <message>
        <source>%1 comes to live with %2.</source>
        <translation>%1 comes to live with %2.</translation>
    </message>
    <message>
        <source>%1 moves out</source>
        <translation>%1 moves out</translation>
    </message>
    <message>
        <source>%1 gets a household of their own: %2.</source>
        <translation>%1 gets a household of their own: %2.</translation>
    </message>
    <message>
        <source>%1 belongs to no household until an address is known.</source>
        <translation>%1 belongs to no household until an address is known.</translation>
    </message>
    <message>
        <source>Please tick who moves out.</source>
        <translation>Please tick who moves out.</translation>
    </message>
    <message>
        <source>If all of them go, the whole household moves: choose “Move house...” instead.</source>
        <translation>If all of them go, the whole household moves: choose “Move house...” instead.</translation>
    </message>
    <message>
        <source>Split the household %1</source>
        <translation>Split the household %1</translation>
    </message>
    <message>
        <source>%1: a household of their own, %2.</source>
        <translation>%1: a household of their own, %2.</translation>
    </message>
    <message>
        <source>%1: a household of their own, whose address is not known yet.</source>
        <translation>%1: a household of their own, whose address is not known yet.</translation>
    </message>
    <message>
        <source>%1: stay at %2.</source>
        <translation>%1: stay at %2.</translation>
    </message>
    <message>
        <source>The offer to host visitors goes along with those who move.</source>
        <translation>The offer to host visitors goes along with those who move.</translation>
    </message>
    <message>
        <source>The offer to host visitors stays with those who stay.</source>
        <translation>The offer to host visitors stays with those who stay.</translation>
    </message>
    <message>
        <source>Move house: %1</source>
        <translation>Move house: %1</translation>
    </message>
    <message>
        <source>The household gets the new address.</source>
        <translation>The household gets the new address.</translation>
    </message>
    <message>
        <source>The new address is for %1.</source>
        <translation>The new address is for %1.</translation>
    </message>
    <message>
        <source>The rooms of the old home are taken out, and hosting becomes “not asked yet”.</source>
        <translation>The rooms of the old home are taken out, and hosting becomes “not asked yet”.</translation>
    </message>
    <message>
        <source>One fee of the category “%1” covered them together: please choose the membership of each anew.</source>
        <translation>One fee of the category “%1” covered them together: please choose the membership of each anew.</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>This file breaks off before its end, at line %1. Get it once more from where it comes from.</source>
        <translation>This file breaks off before its end, at line %1. Get it once more from where it comes from.</translation>
    </message>
    <message>
        <source>This file is damaged: line %1 makes no sense as JSON. Get it once more from where it comes from.</source>
        <translation>This file is damaged: line %1 makes no sense as JSON. Get it once more from where it comes from.</translation>
    </message>
    <message>
        <source>This JSON file holds no list of entries, so there is nothing to take over.</source>
        <translation>This JSON file holds no list of entries, so there is nothing to take over.</translation>
    </message>
</context>
<context>
    <name>LabelSheet</name>
    <message>
        <source>Avery %1: %2 labels of %3 × %4 mm</source>
        <translation>Avery %1: %2 labels of %3 × %4 mm</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>There is nobody to print labels for. Choose people first.</source>
        <translation>There is nobody to print labels for. Choose people first.</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>French</source>
        <translation>French</translation>
    </message>
    <message>
        <source>German</source>
        <translation>German</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanish</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italian</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Dutch</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polish</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portuguese</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>Welsh</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>Irish</translation>
    </message>
    <message>
        <source>Scottish Gaelic</source>
        <translation>Scottish Gaelic</translation>
    </message>
    <message>
        <source>Breton</source>
        <translation>Breton</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Danish</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Swedish</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>Norwegian</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finnish</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Czech</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>Slovak</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Hungarian</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Romanian</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Bulgarian</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Greek</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russian</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainian</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>Croatian</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>Slovenian</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>Serbian</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turkish</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabic</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebrew</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinese</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanese</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>Lithuanian</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>Latvian</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>Estonian</translation>
    </message>
    <message>
        <source>Luxembourgish</source>
        <translation>Luxembourgish</translation>
    </message>
    <message>
        <source>native</source>
        <translation>native</translation>
    </message>
    <message>
        <source>“%1” is not a language known here. Write languages as “French B2, German A1”.</source>
        <translation>“%1” is not a language known here. Write languages as “French B2, German A1”.</translation>
    </message>
</context>
<context>
    <name>Layout</name>
    <message>
        <source>Line %1 has %2 cells, but there are %3 headings. Look whether a cell has slipped to the right.</source>
        <translation>Line %1 has %2 cells, but there are %3 headings. Look whether a cell has slipped to the right.</translation>
    </message>
    <message>
        <source>Line %1 has %2 cells, but there are %3 headings. The missing cells were left empty.</source>
        <translation>Line %1 has %2 cells, but there are %3 headings. The missing cells were left empty.</translation>
    </message>
    <message numerus="yes">
        <source>%n more lines have more or fewer cells than there are headings.</source>
        <translation>
            <numerusform>%n more line has more or fewer cells than there are headings.</numerusform>
            <numerusform>%n more lines have more or fewer cells than there are headings.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is empty: it holds neither headings nor rows. Choose a file that holds a list.</source>
        <translation>This file is empty: it holds neither headings nor rows. Choose a file that holds a list.</translation>
    </message>
    <message>
        <source>This file would fill more than twenty million cells, which is not a list. Delete what does not belong to it, or split it.</source>
        <translation>This file would fill more than twenty million cells, which is not a list. Delete what does not belong to it, or split it.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Column %1</translation>
    </message>
    <message>
        <source>This sheet fills more than twenty million cells, which is not a list. Copy the list alone to a new workbook.</source>
        <translation>This sheet fills more than twenty million cells, which is not a list. Copy the list alone to a new workbook.</translation>
    </message>
    <message>
        <source>Reading the file was stopped.</source>
        <translation>Reading the file was stopped.</translation>
    </message>
</context>
<context>
    <name>LetterFields</name>
    <message>
        <source>Salutation: Dear Mrs Miller</source>
        <translation>Salutation: Dear Mrs Miller</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Last name</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Name of the household on letters</source>
        <translation>Name of the household on letters</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Membership category</source>
        <translation>Membership category</translation>
    </message>
    <message>
        <source>Membership number</source>
        <translation>Membership number</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>Member since</translation>
    </message>
    <message>
        <source>Paid until</source>
        <translation>Paid until</translation>
    </message>
    <message>
        <source>Amount due</source>
        <translation>Amount due</translation>
    </message>
    <message>
        <source>Name of the association</source>
        <translation>Name of the association</translation>
    </message>
    <message>
        <source>Short name of the association</source>
        <translation>Short name of the association</translation>
    </message>
    <message>
        <source>E-mail of the association</source>
        <translation>E-mail of the association</translation>
    </message>
    <message>
        <source>Today&apos;s date</source>
        <translation>Today&apos;s date</translation>
    </message>
    <message>
        <source>Room to sign, and your name</source>
        <translation>Room to sign, and your name</translation>
    </message>
</context>
<context>
    <name>LetterTemplate</name>
    <message>
        <source>Subscription reminder</source>
        <translation>Subscription reminder</translation>
    </message>
    <message>
        <source>Welcome to a new member</source>
        <translation>Welcome to a new member</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Written after</source>
        <translation>Written after</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>What it is for</translation>
    </message>
    <message>
        <source>anything else</source>
        <translation>anything else</translation>
    </message>
    <message>
        <source>reminder of a subscription</source>
        <translation>reminder of a subscription</translation>
    </message>
    <message>
        <source>welcome to a new member</source>
        <translation>welcome to a new member</translation>
    </message>
    <message>
        <source>receipt</source>
        <translation>receipt</translation>
    </message>
    <message>
        <source>invitation</source>
        <translation>invitation</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>French</source>
        <translation>French</translation>
    </message>
    <message>
        <source>German</source>
        <translation>German</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>Please give the letter a name.</source>
        <translation>Please give the letter a name.</translation>
    </message>
    <message>
        <source>Please write the text of the letter.</source>
        <translation>Please write the text of the letter.</translation>
    </message>
    <message>
        <source>There is no field called {%1}. Choose one from the list of fields.</source>
        <translation>There is no field called {%1}. Choose one from the list of fields.</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not known for %2; it stands in brackets in their letters.</source>
        <translation>“%1” is not known for %2; it stands in brackets in their letters.</translation>
    </message>
    <message>
        <source>No address is known for %1.</source>
        <translation>No address is known for %1.</translation>
    </message>
</context>
<context>
    <name>LinkDetails</name>
    <message>
        <source>Since %1</source>
        <translation>Since %1</translation>
    </message>
    <message>
        <source>%1 km as the crow flies</source>
        <translation>%1 km as the crow flies</translation>
    </message>
    <message>
        <source>%1 years on %2</source>
        <translation>%1 years on %2</translation>
    </message>
    <message>
        <source>%1 years in %2</source>
        <translation>%1 years in %2</translation>
    </message>
    <message>
        <source>Grown out of each other</source>
        <translation>Grown out of each other</translation>
    </message>
    <message>
        <source>Grew out of</source>
        <translation>Grew out of</translation>
    </message>
    <message>
        <source>From it grew</source>
        <translation>From it grew</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>Next anniversary</source>
        <translation>Next anniversary</translation>
    </message>
    <message>
        <source>The entry</source>
        <translation>The entry</translation>
    </message>
    <message>
        <source>Our own community</source>
        <translation>Our own community</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Distance from %1</source>
        <translation>Distance from %1</translation>
    </message>
</context>
<context>
    <name>LinkForms</name>
    <message>
        <source>The town, as you call it.</source>
        <translation>The town, as you call it.</translation>
    </message>
    <message>
        <source>A year will do: 1974. The day, where you know it, tells the anniversary.</source>
        <translation>A year will do: 1974. The day, where you know it, tells the anniversary.</translation>
    </message>
    <message>
        <source>What was signed, if anything was.</source>
        <translation>What was signed, if anything was.</translation>
    </message>
    <message>
        <source>For example “Town School and Collège Jean-Moulin”.</source>
        <translation>For example “Town School and Collège Jean-Moulin”.</translation>
    </message>
    <message>
        <source>Such as the link of the towns from which that of the schools came.</source>
        <translation>Such as the link of the towns from which that of the schools came.</translation>
    </message>
    <message>
        <source>Of a school, a club or others</source>
        <translation>Of a school, a club or others</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>More about it</translation>
    </message>
    <message>
        <source>Other names and spellings, one a line: lists are compared with these too.</source>
        <translation>Other names and spellings, one a line: lists are compared with these too.</translation>
    </message>
    <message>
        <source>In degrees, north first: 51.92, 10.33. Maps on the internet show it at a click of the right button.</source>
        <translation>In degrees, north first: 51.92, 10.33. Maps on the internet show it at a click of the right button.</translation>
    </message>
    <message>
        <source>Tick it for the community that you are the association of.</source>
        <translation>Tick it for the community that you are the association of.</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Where it lies</translation>
    </message>
    <message>
        <source>Add a link</source>
        <translation>Add a link</translation>
    </message>
    <message>
        <source>No country is known to be called so; it will be kept as you write it.</source>
        <translation>No country is known to be called so; it will be kept as you write it.</translation>
    </message>
    <message>
        <source>Add the link with %1</source>
        <translation>Add the link with %1</translation>
    </message>
    <message>
        <source>Added the link with %1.</source>
        <translation>Added the link with %1.</translation>
    </message>
    <message>
        <source>Edit community</source>
        <translation>Edit community</translation>
    </message>
    <message>
        <source>Add a community</source>
        <translation>Add a community</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Save changes</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Change %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Add %1</translation>
    </message>
    <message>
        <source>Edit link</source>
        <translation>Edit link</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>How it stands</translation>
    </message>
    <message>
        <source>Who is linked</source>
        <translation>Who is linked</translation>
    </message>
    <message>
        <source>The entry</source>
        <translation>The entry</translation>
    </message>
    <message>
        <source>0 means that it is not known.</source>
        <translation>0 means that it is not known.</translation>
    </message>
    <message>
        <source>Where you know it: the day of the signatures.</source>
        <translation>Where you know it: the day of the signatures.</translation>
    </message>
    <message>
        <source>Such as the motion of the council, or why nobody answers any more.</source>
        <translation>Such as the motion of the council, or why nobody answers any more.</translation>
    </message>
    <message>
        <source>When somebody last made sure that what stands here is so.</source>
        <translation>When somebody last made sure that what stands here is so.</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Add a contact</translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation>Edit contact</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>More about them</source>
        <translation>More about them</translation>
    </message>
    <message>
        <source>For example “Mayor” or “Chair of the twinning association”.</source>
        <translation>For example “Mayor” or “Chair of the twinning association”.</translation>
    </message>
    <message>
        <source>Where the same person stands in your own lists.</source>
        <translation>Where the same person stands in your own lists.</translation>
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
        <translation>Since</translation>
    </message>
    <message>
        <source>Add a link</source>
        <translation>Add a link</translation>
    </message>
    <message>
        <source>Which links</source>
        <translation>Which links</translation>
    </message>
    <message>
        <source>No link with another community is written down yet</source>
        <translation>No link with another community is written down yet</translation>
    </message>
    <message>
        <source>Write down with which towns yours is linked, since when, and who answers for it there. Twinbook tells of anniversaries a year ahead and of links that nobody has looked after for long. A list that you have already, in a spreadsheet or from a registry, can be taken over as it is.</source>
        <translation>Write down with which towns yours is linked, since when, and who answers for it there. Twinbook tells of anniversaries a year ahead and of links that nobody has looked after for long. A list that you have already, in a spreadsheet or from a registry, can be taken over as it is.</translation>
    </message>
    <message>
        <source>Choose a link in the list to see here how it stands and who answers for it.</source>
        <translation>Choose a link in the list to see here how it stands and who answers for it.</translation>
    </message>
    <message>
        <source>Add a community</source>
        <translation>Add a community</translation>
    </message>
    <message>
        <source>Which communities</source>
        <translation>Which communities</translation>
    </message>
    <message>
        <source>No community is written down yet</source>
        <translation>No community is written down yet</translation>
    </message>
    <message>
        <source>Your own town and its partners: where they lie, how many people live there, and in which language to write to them. A link that you add brings its community along by itself.</source>
        <translation>Your own town and its partners: where they lie, how many people live there, and in which language to write to them. A link that you add brings its community along by itself.</translation>
    </message>
    <message>
        <source>Choose a community in the list to see here where it lies and its links.</source>
        <translation>Choose a community in the list to see here where it lies and its links.</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Add a contact</translation>
    </message>
    <message>
        <source>No contact is written down yet</source>
        <translation>No contact is written down yet</translation>
    </message>
    <message>
        <source>Who answers for the link in the partner community: the mayor, the chair of their association, the teacher who organises the exchange. When somebody new takes over here, they find whom to write to.</source>
        <translation>Who answers for the link in the partner community: the mayor, the chair of their association, the teacher who organises the exchange. When somebody new takes over here, they find whom to write to.</translation>
    </message>
    <message>
        <source>Choose a contact in the list to see here how to reach them.</source>
        <translation>Choose a contact in the list to see here how to reach them.</translation>
    </message>
</context>
<context>
    <name>LinksExport</name>
    <message>
        <source>“%1” is no kind of file that links can be written to. Choose a name that ends in .csv, .xlsx or .json.</source>
        <translation>“%1” is no kind of file that links can be written to. Choose a name that ends in .csv, .xlsx or .json.</translation>
    </message>
</context>
<context>
    <name>LinksImport</name>
    <message>
        <source>Community</source>
        <translation>Community</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>District</source>
        <translation>District</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
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
        <translation>Coordinates</translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation>Inhabitants</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Place with its country</source>
        <translation>Place with its country</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Other names</translation>
    </message>
    <message>
        <source>Home: %1</source>
        <translation>Home: %1</translation>
    </message>
    <message>
        <source>Partner: %1</source>
        <translation>Partner: %1</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Kind of link</source>
        <translation>Kind of link</translation>
    </message>
    <message>
        <source>Who is linked</source>
        <translation>Who is linked</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Why it stands so</source>
        <translation>Why it stands so</translation>
    </message>
    <message>
        <source>Recognised by the council</source>
        <translation>Recognised by the council</translation>
    </message>
    <message>
        <source>Name of the link</source>
        <translation>Name of the link</translation>
    </message>
    <message>
        <source>Where this is known from</source>
        <translation>Where this is known from</translation>
    </message>
    <message>
        <source>Last checked on</source>
        <translation>Last checked on</translation>
    </message>
    <message>
        <source>Language of letters</source>
        <translation>Language of letters</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Contact: name</source>
        <translation>Contact: name</translation>
    </message>
    <message>
        <source>Contact: post</source>
        <translation>Contact: post</translation>
    </message>
    <message>
        <source>Contact: e-mail</source>
        <translation>Contact: e-mail</translation>
    </message>
    <message>
        <source>Contact: telephone</source>
        <translation>Contact: telephone</translation>
    </message>
    <message>
        <source>Number of the link</source>
        <translation>Number of the link</translation>
    </message>
    <message>
        <source>Number of the link it grew out of</source>
        <translation>Number of the link it grew out of</translation>
    </message>
    <message>
        <source>This line names two countries, %1 and %2; %1 was taken.</source>
        <translation>This line names two countries, %1 and %2; %1 was taken.</translation>
    </message>
    <message>
        <source>No country is known to be called “%1”; it is kept as it is written.</source>
        <translation>No country is known to be called “%1”; it is kept as it is written.</translation>
    </message>
    <message>
        <source>“%1” and “%2” are no latitude and longitude, so the place of %3 stays open.</source>
        <translation>“%1” and “%2” are no latitude and longitude, so the place of %3 stays open.</translation>
    </message>
    <message>
        <source>“%1” is kept in the notes, as it is no answer that is known here.</source>
        <translation>“%1” is kept in the notes, as it is no answer that is known here.</translation>
    </message>
    <message>
        <source>“%1” is no year or day, so it is kept in the notes.</source>
        <translation>“%1” is no year or day, so it is kept in the notes.</translation>
    </message>
    <message>
        <source>“%1” is no link, so this line is left out.</source>
        <translation>“%1” is no link, so this line is left out.</translation>
    </message>
    <message>
        <source>This line names no partner community, so there is no link to enter.</source>
        <translation>This line names no partner community, so there is no link to enter.</translation>
    </message>
    <message>
        <source>No list in this file is known to be one of links: none of its headings speaks of a town, a partner or a twin.</source>
        <translation>No list in this file is known to be one of links: none of its headings speaks of a town, a partner or a twin.</translation>
    </message>
    <message>
        <source>Turned round, as %1 is our own community.</source>
        <translation>Turned round, as %1 is our own community.</translation>
    </message>
    <message>
        <source>This looks like the link of line %1, written differently; please check whether it is one.</source>
        <translation>This looks like the link of line %1, written differently; please check whether it is one.</translation>
    </message>
    <message>
        <source>Stands in line %1 already.</source>
        <translation>Stands in line %1 already.</translation>
    </message>
    <message>
        <source>The book says since %1, this line says since %2; the book stays as it is.</source>
        <translation>The book says since %1, this line says since %2; the book stays as it is.</translation>
    </message>
    <message>
        <source>This line links a community with itself.</source>
        <translation>This line links a community with itself.</translation>
    </message>
    <message>
        <source>The same link is known the other way round.</source>
        <translation>The same link is known the other way round.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Say of the columns what they hold.</source>
        <translation>Say of the columns what they hold.</translation>
    </message>
    <message>
        <source>Left out, as they are no lists of links: %1.</source>
        <translation>Left out, as they are no lists of links: %1.</translation>
    </message>
    <message>
        <source>The list was not read to its end, and nothing was changed.</source>
        <translation>The list was not read to its end, and nothing was changed.</translation>
    </message>
    <message>
        <source>This list has headings but no line beneath them, so there is nothing to take over.</source>
        <translation>This list has headings but no line beneath them, so there is nothing to take over.</translation>
    </message>
</context>
<context>
    <name>ListConditions</name>
    <message>
        <source>“%1” cannot be understood as a day. Write it like %2, or “today”.</source>
        <translation>“%1” cannot be understood as a day. Write it like %2, or “today”.</translation>
    </message>
    <message>
        <source>“%1” is no answer that %2 can have. There are: %3.</source>
        <translation>“%1” is no answer that %2 can have. There are: %3.</translation>
    </message>
    <message>
        <source>is</source>
        <translation>is</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>is not</translation>
    </message>
    <message>
        <source>include</source>
        <comment>languages spoken</comment>
        <translation>include</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contains</translation>
    </message>
    <message>
        <source>do not include</source>
        <comment>languages spoken</comment>
        <translation>do not include</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>does not contain</translation>
    </message>
    <message>
        <source>is not filled in</source>
        <translation>is not filled in</translation>
    </message>
    <message>
        <source>is filled in</source>
        <translation>is filled in</translation>
    </message>
    <message>
        <source>is before</source>
        <translation>is before</translation>
    </message>
    <message>
        <source>is after</source>
        <translation>is after</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>is at least</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>is at most</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>%1 is either “yes” or “no”.</source>
        <translation>%1 is either “yes” or “no”.</translation>
    </message>
    <message>
        <source>Please say what is to be looked for.</source>
        <translation>Please say what is to be looked for.</translation>
    </message>
    <message>
        <source>“%1” cannot be understood as an amount.</source>
        <translation>“%1” cannot be understood as an amount.</translation>
    </message>
    <message>
        <source>“%1” is no whole number.</source>
        <translation>“%1” is no whole number.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message>
        <source>This list has no column called “%1”. There are: %2.</source>
        <translation>This list has no column called “%1”. There are: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be asked with “%2”. There are: %3.</source>
        <translation>%1 cannot be asked with “%2”. There are: %3.</translation>
    </message>
    <message>
        <source>“%1” is no condition. Write it like “town is Harton” or “paid_until before 2026-01-01”.</source>
        <translation>“%1” is no condition. Write it like “town is Harton” or “paid_until before 2026-01-01”.</translation>
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
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>LiveChecks</name>
    <message>
        <source>%1 carries on as %2: the term ended on %3 and nobody has come after.</source>
        <translation>%1 carries on as %2: the term ended on %3 and nobody has come after.</translation>
    </message>
    <message numerus="yes">
        <source>From %1 %2 has to leave the committee for %n years: %3 years in a row.</source>
        <translation>
            <numerusform>From %1 %2 has to leave the committee for %n year: %3 years in a row.</numerusform>
            <numerusform>From %1 %2 has to leave the committee for %n years: %3 years in a row.</numerusform>
        </translation>
    </message>
    <message>
        <source>On %1 %2 will have been on the committee for %3 years: a review is due.</source>
        <translation>On %1 %2 will have been on the committee for %3 years: a review is due.</translation>
    </message>
    <message numerus="yes">
        <source>At the AGM on %1 %n members stand down, the longest serving first.</source>
        <translation>
            <numerusform>At the AGM on %1 %n member stands down, the longest serving first.</numerusform>
            <numerusform>At the AGM on %1 %n members stand down, the longest serving first.</numerusform>
        </translation>
    </message>
    <message>
        <source>These do: %1.</source>
        <translation>These do: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Lots decide on %n of these: %1.</source>
        <translation>
            <numerusform>Lots decide on %n of these: %1.</numerusform>
            <numerusform>Lots decide on %n of these: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %1 %2 may not stand again as %3: %n terms in a row.</source>
        <translation>
            <numerusform>From %1 %2 may not stand again as %3: %n term in a row.</numerusform>
            <numerusform>From %1 %2 may not stand again as %3: %n terms in a row.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is possible again from %1.</source>
        <translation>It is possible again from %1.</translation>
    </message>
    <message>
        <source>It is possible again from %1, or now as %2.</source>
        <translation>It is possible again from %1, or now as %2.</translation>
    </message>
    <message>
        <source>Nobody is %1, and the association cannot do without.</source>
        <translation>Nobody is %1, and the association cannot do without.</translation>
    </message>
    <message>
        <source>Nobody is %1.</source>
        <translation>Nobody is %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n seats are free.</source>
        <translation>
            <numerusform>%1: %n seat is free.</numerusform>
            <numerusform>%1: %n seats are free.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The committee has %n members; it needs at least %1.</source>
        <translation>
            <numerusform>The committee has %n member; it needs at least %1.</numerusform>
            <numerusform>The committee has %n members; it needs at least %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The committee has %n members, not counting the co-opted; it may have %1.</source>
        <translation>
            <numerusform>The committee has %n member, not counting the co-opted; it may have %1.</numerusform>
            <numerusform>The committee has %n members, not counting the co-opted; it may have %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members are co-opted, which the constitution does not allow.</source>
        <translation>
            <numerusform>%n member is co-opted, which the constitution does not allow.</numerusform>
            <numerusform>%n members are co-opted, which the constitution does not allow.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members are co-opted; the constitution allows %1.</source>
        <translation>
            <numerusform>%n member is co-opted; the constitution allows %1.</numerusform>
            <numerusform>%n members are co-opted; the constitution allows %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 may not be co-opted again at the next AGM: %n years without election.</source>
        <translation>
            <numerusform>%1 may not be co-opted again at the next AGM: %n year without election.</numerusform>
            <numerusform>%1 may not be co-opted again at the next AGM: %n years without election.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is %2 and %3, which never go together.</source>
        <translation>%1 is %2 and %3, which never go together.</translation>
    </message>
    <message>
        <source>%1 is %2 and %3 at once.</source>
        <translation>%1 is %2 and %3 at once.</translation>
    </message>
    <message>
        <source>%1 and %2 are officers of one household.</source>
        <translation>%1 and %2 are officers of one household.</translation>
    </message>
    <message>
        <source>%1 is on the committee but not a paid-up member.</source>
        <translation>%1 is on the committee but not a paid-up member.</translation>
    </message>
    <message>
        <source>The AGM is on %1; it must be held by %2.</source>
        <translation>The AGM is on %1; it must be held by %2.</translation>
    </message>
    <message>
        <source>Notice of the AGM on %1 must go out in writing by %2.</source>
        <translation>Notice of the AGM on %1 must go out in writing by %2.</translation>
    </message>
    <message>
        <source>Notice of the AGM on %1 must go out by %2.</source>
        <translation>Notice of the AGM on %1 must go out by %2.</translation>
    </message>
    <message>
        <source>Nominations for the AGM open on %1 and close on %2.</source>
        <translation>Nominations for the AGM open on %1 and close on %2.</translation>
    </message>
    <message>
        <source>Nominations for the AGM close on %1.</source>
        <translation>Nominations for the AGM close on %1.</translation>
    </message>
    <message>
        <source>%1 reached %2 years on the committee on %3: staying on needs a review that the annual report explains.</source>
        <translation>%1 reached %2 years on the committee on %3: staying on needs a review that the annual report explains.</translation>
    </message>
    <message numerus="yes">
        <source>From %1 %2 may not stand again as %3: %n years in a row.</source>
        <translation>
            <numerusform>From %1 %2 may not stand again as %3: %n year in a row.</numerusform>
            <numerusform>From %1 %2 may not stand again as %3: %n years in a row.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has left the association but still holds a role. End the term, and let somebody act until the next election.</source>
        <translation>%1 has left the association but still holds a role. End the term, and let somebody act until the next election.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n people hold it at once, and it has seats for %2. End the terms that are over.</source>
        <translation>
            <numerusform>%1: %n person holds it at once, and it has seats for %2. End the terms that are over.</numerusform>
            <numerusform>%1: %n people hold it at once, and it has seats for %2. End the terms that are over.</numerusform>
        </translation>
    </message>
    <message>
        <source>The constitution exempts “%1” from the limits, but there is no role of that name. Correct the name in the constitution.</source>
        <translation>The constitution exempts “%1” from the limits, but there is no role of that name. Correct the name in the constitution.</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>No e-mail address is known for this person.</source>
        <translation>No e-mail address is known for this person.</translation>
    </message>
    <message>
        <source>No e-mail address is known for any of these people.</source>
        <translation>No e-mail address is known for any of these people.</translation>
    </message>
    <message>
        <source>Not reached, because no e-mail address is known: %1.</source>
        <translation>Not reached, because no e-mail address is known: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Not reached, because no e-mail address is known: %n people.</source>
        <translation>
            <numerusform>Not reached, because no e-mail address is known: %n person.</numerusform>
            <numerusform>Not reached, because no e-mail address is known: %n people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your mail program has been asked for a new mail to %n people.</source>
        <translation>
            <numerusform>Your mail program has been asked for a new mail to %n person.</numerusform>
            <numerusform>Your mail program has been asked for a new mail to %n people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail addresses have been copied. Begin a new mail and paste them into its Bcc line.</source>
        <translation>
            <numerusform>%n e-mail address has been copied. Begin a new mail and paste it into its Bcc line.</numerusform>
            <numerusform>%n e-mail addresses have been copied. Begin a new mail and paste them into its Bcc line.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mails have been opened.</source>
        <translation>
            <numerusform>%n mail has been opened.</numerusform>
            <numerusform>%n mails have been opened.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have no e-mail address</source>
        <translation>
            <numerusform>%n person has no e-mail address</numerusform>
            <numerusform>%n people have no e-mail address</numerusform>
        </translation>
    </message>
    <message>
        <source>They do not get this mail: %1. Shall they hear of it on paper?</source>
        <translation>They do not get this mail: %1. Shall they hear of it on paper?</translation>
    </message>
    <message>
        <source>Letters to them...</source>
        <translation>Letters to them...</translation>
    </message>
    <message>
        <source>Address labels...</source>
        <translation>Address labels...</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
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
        <translation>Notice sent on</translation>
    </message>
    <message>
        <source>That was too late: by the constitution it had to go out by %1.</source>
        <translation>That was too late: by the constitution it had to go out by %1.</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>should have gone out by %1</source>
        <translation>should have gone out by %1</translation>
    </message>
    <message>
        <source>must go out by %1</source>
        <translation>must go out by %1</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Who was there</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Apologies</source>
        <translation>Apologies</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Guests</translation>
    </message>
    <message>
        <source>Members present</source>
        <translation>Members present</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>by %1</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>To come</translation>
    </message>
    <message>
        <source>Minutes approved</source>
        <translation>Minutes approved</translation>
    </message>
    <message>
        <source>Minutes not approved yet</source>
        <translation>Minutes not approved yet</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Quorum</translation>
    </message>
    <message numerus="yes">
        <source>%n must come</source>
        <translation>
            <numerusform>%n must come</numerusform>
            <numerusform>%n must come</numerusform>
        </translation>
    </message>
    <message>
        <source>Minutes in general</source>
        <translation>Minutes in general</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>MeetingForms</name>
    <message>
        <source>Begin the agenda</source>
        <translation>Begin the agenda</translation>
    </message>
    <message>
        <source>Added the meeting; its agenda begins with what comes back every time.</source>
        <translation>Added the meeting; its agenda begins with what comes back every time.</translation>
    </message>
    <message>
        <source>Add a meeting</source>
        <translation>Add a meeting</translation>
    </message>
    <message>
        <source>Edit meeting</source>
        <translation>Edit meeting</translation>
    </message>
    <message>
        <source>Once it has been held</source>
        <translation>Once it has been held</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>They stay in the book and never stand in the minutes.</source>
        <translation>They stay in the book and never stand in the minutes.</translation>
    </message>
    <message>
        <source>For example 19:30.</source>
        <translation>For example 19:30.</translation>
    </message>
    <message>
        <source>When it is known, calendars are told of every change of day, time and place from then on.</source>
        <translation>When it is known, calendars are told of every change of day, time and place from then on.</translation>
    </message>
    <message>
        <source>Of a general meeting, where only their number is written down.</source>
        <translation>Of a general meeting, where only their number is written down.</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Add an action</translation>
    </message>
    <message>
        <source>Edit action</source>
        <translation>Edit action</translation>
    </message>
    <message>
        <source>Only if it belongs to a role: then it goes over to whoever comes next.</source>
        <translation>Only if it belongs to a role: then it goes over to whoever comes next.</translation>
    </message>
</context>
<context>
    <name>MeetingLists</name>
    <message numerus="yes">
        <source>Remove %n meetings</source>
        <translation>
            <numerusform>Remove a meeting</numerusform>
            <numerusform>Remove %n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n meetings.</source>
        <translation>
            <numerusform>Removed a meeting.</numerusform>
            <numerusform>Removed %n meetings.</numerusform>
        </translation>
    </message>
    <message>
        <source>These are done already.</source>
        <translation>These are done already.</translation>
    </message>
    <message numerus="yes">
        <source>Tick off %n actions</source>
        <translation>
            <numerusform>Tick off an action</numerusform>
            <numerusform>Tick off %n actions</numerusform>
        </translation>
    </message>
    <message>
        <source>Ticking off</source>
        <translation>Ticking off</translation>
    </message>
    <message numerus="yes">
        <source>%n actions are done.</source>
        <translation>
            <numerusform>The action is done.</numerusform>
            <numerusform>%n actions are done.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its notice has gone out already.</source>
        <translation>Its notice has gone out already.</translation>
    </message>
    <message>
        <source>Send the notice</source>
        <translation>Send the notice</translation>
    </message>
    <message>
        <source>The notice is written down as sent today.</source>
        <translation>The notice is written down as sent today.</translation>
    </message>
    <message>
        <source>Add a meeting</source>
        <translation>Add a meeting</translation>
    </message>
    <message>
        <source>Which meetings</source>
        <translation>Which meetings</translation>
    </message>
    <message>
        <source>No meeting is written down yet</source>
        <translation>No meeting is written down yet</translation>
    </message>
    <message>
        <source>Add the next meeting: Twinbook begins its agenda, says by which day the notice must go out, counts the quorum while you tick off who has come, and makes the minutes.</source>
        <translation>Add the next meeting: Twinbook begins its agenda, says by which day the notice must go out, counts the quorum while you tick off who has come, and makes the minutes.</translation>
    </message>
    <message>
        <source>Choose a meeting in the list to see here its agenda, who was there and what was decided.</source>
        <translation>Choose a meeting in the list to see here its agenda, who was there and what was decided.</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Add an action</translation>
    </message>
    <message>
        <source>Which actions</source>
        <translation>Which actions</translation>
    </message>
    <message>
        <source>Nobody has been given anything to do</source>
        <translation>Nobody has been given anything to do</translation>
    </message>
    <message>
        <source>What a meeting gives somebody to do stands here, with who and by when, and on Home until it is done.</source>
        <translation>What a meeting gives somebody to do stands here, with who and by when, and on Home until it is done.</translation>
    </message>
    <message>
        <source>Choose an action in the list to see here where it comes from.</source>
        <translation>Choose an action in the list to see here where it comes from.</translation>
    </message>
    <message>
        <source>Notice sent today</source>
        <translation>Notice sent today</translation>
    </message>
    <message>
        <source>Print the notice...</source>
        <translation>Print the notice...</translation>
    </message>
    <message>
        <source>Print the agenda...</source>
        <translation>Print the agenda...</translation>
    </message>
    <message>
        <source>Print the attendance sheet...</source>
        <translation>Print the attendance sheet...</translation>
    </message>
    <message>
        <source>Print the minutes...</source>
        <translation>Print the minutes...</translation>
    </message>
    <message>
        <source>Papers for the annual general meeting...</source>
        <translation>Papers for the annual general meeting...</translation>
    </message>
    <message>
        <source>Save for the calendar...</source>
        <translation>Save for the calendar...</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Print the open actions...</source>
        <translation>Print the open actions...</translation>
    </message>
    <message>
        <source>Print the hand-over pack...</source>
        <translation>Print the hand-over pack...</translation>
    </message>
    <message>
        <source>Write the agenda...</source>
        <translation>Write the agenda...</translation>
    </message>
    <message>
        <source>Minutes...</source>
        <translation>Minutes...</translation>
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
        <translation>Who</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>In the chair</source>
        <translation>In the chair</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Members present</source>
        <translation>Members present</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Guests</translation>
    </message>
    <message>
        <source>Apologies</source>
        <translation>Apologies</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Minutes by</source>
        <translation>Minutes by</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>Decided: %1</translation>
    </message>
    <message>
        <source>Nothing was written down.</source>
        <translation>Nothing was written down.</translation>
    </message>
    <message>
        <source>The meeting closed at %1.</source>
        <translation>The meeting closed at %1.</translation>
    </message>
    <message>
        <source>Next meeting: %1.</source>
        <translation>Next meeting: %1.</translation>
    </message>
    <message>
        <source>Approved on %1.</source>
        <translation>Approved on %1.</translation>
    </message>
    <message>
        <source>Signed as a true record, in the chair: %1  Day: %2</source>
        <translation>Signed as a true record, in the chair: %1  Day: %2</translation>
    </message>
    <message>
        <source>Nominations for the committee are taken from %1 until %2.</source>
        <translation>Nominations for the committee are taken from %1 until %2.</translation>
    </message>
    <message>
        <source>Nominations for the committee are taken until %1.</source>
        <translation>Nominations for the committee are taken until %1.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 on %2</translation>
    </message>
    <message>
        <source>All members are invited to this meeting:</source>
        <translation>All members are invited to this meeting:</translation>
    </message>
    <message>
        <source>You are invited to this meeting:</source>
        <translation>You are invited to this meeting:</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>If you cannot come, please send your apologies to %1.</source>
        <translation>If you cannot come, please send your apologies to %1.</translation>
    </message>
    <message>
        <source>The agenda has not been written yet.</source>
        <translation>The agenda has not been written yet.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Membership</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Guest</translation>
    </message>
    <message>
        <source>No action is open.</source>
        <translation>No action is open.</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message numerus="yes">
        <source>%n actions are overdue; their day stands in bold.</source>
        <translation>
            <numerusform>%n action is overdue; its day stands in bold.</numerusform>
            <numerusform>%n actions are overdue; their day stands in bold.</numerusform>
        </translation>
    </message>
    <message>
        <source>No meeting is in the book yet.</source>
        <translation>No meeting is in the book yet.</translation>
    </message>
    <message>
        <source>No meeting lies in that time.</source>
        <translation>No meeting lies in that time.</translation>
    </message>
    <message>
        <source>Notice of a meeting</source>
        <translation>Notice of a meeting</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Minutes (draft, not yet approved)</source>
        <translation>Minutes (draft, not yet approved)</translation>
    </message>
    <message>
        <source>Attendance sheet</source>
        <translation>Attendance sheet</translation>
    </message>
    <message>
        <source>Open actions</source>
        <translation>Open actions</translation>
    </message>
    <message numerus="yes">
        <source>%n actions are open</source>
        <translation>
            <numerusform>%n action is open</numerusform>
            <numerusform>%n actions are open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingReports</name>
    <message>
        <source>Notice of a meeting</source>
        <translation>Notice of a meeting</translation>
    </message>
    <message>
        <source>Calls the next meeting; choose a time for another one.</source>
        <translation>Calls the next meeting; choose a time for another one.</translation>
    </message>
    <message>
        <source>The agenda of the next meeting; choose a time for another one.</source>
        <translation>The agenda of the next meeting; choose a time for another one.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>The minutes of the last meeting; choose a time for another one.</source>
        <translation>The minutes of the last meeting; choose a time for another one.</translation>
    </message>
    <message>
        <source>Attendance sheet</source>
        <translation>Attendance sheet</translation>
    </message>
    <message>
        <source>To be signed at the next meeting; choose a time for another one.</source>
        <translation>To be signed at the next meeting; choose a time for another one.</translation>
    </message>
    <message>
        <source>Open actions</source>
        <translation>Open actions</translation>
    </message>
    <message>
        <source>What meetings have given people to do, with who and by when.</source>
        <translation>What meetings have given people to do, with who and by when.</translation>
    </message>
    <message>
        <source>Papers for the annual general meeting</source>
        <translation>Papers for the annual general meeting</translation>
    </message>
    <message>
        <source>Everything for the AGM in one: from the notice to the ballot papers.</source>
        <translation>Everything for the AGM in one: from the notice to the ballot papers.</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Hand-over</translation>
    </message>
    <message>
        <source>What a successor needs: duties, papers, open actions, contacts, the last minutes.</source>
        <translation>What a successor needs: duties, papers, open actions, contacts, the last minutes.</translation>
    </message>
    <message>
        <source>For the calendar of a telephone or computer: day, time, place and agenda.</source>
        <translation>For the calendar of a telephone or computer: day, time, place and agenda.</translation>
    </message>
    <message>
        <source>Agenda of the next meeting</source>
        <translation>Agenda of the next meeting</translation>
    </message>
</context>
<context>
    <name>Meetings</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
</context>
<context>
    <name>MeetingsDue</name>
    <message numerus="yes">
        <source>%n actions are due within a fortnight or overdue.</source>
        <translation>
            <numerusform>%n action is due within a fortnight or overdue.</numerusform>
            <numerusform>%n actions are due within a fortnight or overdue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actions are due within a fortnight.</source>
        <translation>
            <numerusform>%n action is due within a fortnight.</numerusform>
            <numerusform>%n actions are due within a fortnight.</numerusform>
        </translation>
    </message>
    <message>
        <source>Was to be done by %1: %2.</source>
        <translation>Was to be done by %1: %2.</translation>
    </message>
    <message>
        <source>To be done by %1: %2.</source>
        <translation>To be done by %1: %2.</translation>
    </message>
    <message>
        <source>%1 was to do this by %2: %3.</source>
        <translation>%1 was to do this by %2: %3.</translation>
    </message>
    <message>
        <source>%1 is to do this by %2: %3.</source>
        <translation>%1 is to do this by %2: %3.</translation>
    </message>
    <message>
        <source>The notice of the %1 on %2 should have gone out by %3.</source>
        <translation>The notice of the %1 on %2 should have gone out by %3.</translation>
    </message>
    <message>
        <source>The notice of the %1 on %2 must go out by %3.</source>
        <translation>The notice of the %1 on %2 must go out by %3.</translation>
    </message>
    <message>
        <source>The minutes of the %1 on %2 have not been written yet.</source>
        <translation>The minutes of the %1 on %2 have not been written yet.</translation>
    </message>
    <message numerus="yes">
        <source>The committee has met %n times in the last twelve months.</source>
        <translation>
            <numerusform>The committee has met once in the last twelve months.</numerusform>
            <numerusform>The committee has met %n times in the last twelve months.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The constitution asks for %n meetings a year.</source>
        <translation>
            <numerusform>The constitution asks for one meeting a year.</numerusform>
            <numerusform>The constitution asks for %n meetings a year.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MembershipCategory</name>
    <message>
        <source>Membership category</source>
        <translation>Membership category</translation>
    </message>
    <message>
        <source>Membership categories</source>
        <translation>Membership categories</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>one person</translation>
    </message>
    <message>
        <source>a couple</source>
        <translation>a couple</translation>
    </message>
    <message>
        <source>a family</source>
        <translation>a family</translation>
    </message>
    <message>
        <source>a young person</source>
        <translation>a young person</translation>
    </message>
    <message>
        <source>a body: club, firm, school, council</source>
        <translation>a body: club, firm, school, council</translation>
    </message>
    <message>
        <source>an honorary member</source>
        <translation>an honorary member</translation>
    </message>
    <message>
        <source>somebody who only hosts</source>
        <translation>somebody who only hosts</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>something else</translation>
    </message>
    <message>
        <source>Fee for a year</source>
        <translation>Fee for a year</translation>
    </message>
    <message>
        <source>One fee covers</source>
        <translation>One fee covers</translation>
    </message>
    <message>
        <source>all of the household in this category</source>
        <translation>all of the household in this category</translation>
    </message>
    <message>
        <source>From age</source>
        <translation>From age</translation>
    </message>
    <message>
        <source>Up to age</source>
        <translation>Up to age</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votes</translation>
    </message>
    <message>
        <source>Nominees</source>
        <translation>Nominees</translation>
    </message>
    <message>
        <source>Ends after months</source>
        <translation>Ends after months</translation>
    </message>
    <message>
        <source>The fee counts as a gift for Gift Aid</source>
        <translation>The fee counts as a gift for Gift Aid</translation>
    </message>
    <message>
        <source>Closed to new members</source>
        <translation>Closed to new members</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>Please give the category a name, such as Family.</source>
        <translation>Please give the category a name, such as Family.</translation>
    </message>
    <message>
        <source>A fee cannot be less than nothing.</source>
        <translation>A fee cannot be less than nothing.</translation>
    </message>
    <message>
        <source>Please write an age between 0 and 120.</source>
        <translation>Please write an age between 0 and 120.</translation>
    </message>
    <message>
        <source>The upper age is below the lower one. Please check both.</source>
        <translation>The upper age is below the lower one. Please check both.</translation>
    </message>
    <message>
        <source>Votes cannot be less than none.</source>
        <translation>Votes cannot be less than none.</translation>
    </message>
    <message>
        <source>Please write a number of months, or leave it empty.</source>
        <translation>Please write a number of months, or leave it empty.</translation>
    </message>
    <message>
        <source>Please write how many persons act for the body.</source>
        <translation>Please write how many persons act for the body.</translation>
    </message>
    <message>
        <source>%1 is for people up to the age of %2.</source>
        <translation>%1 is for people up to the age of %2.</translation>
    </message>
    <message>
        <source>%1 is for people from the age of %2.</source>
        <translation>%1 is for people from the age of %2.</translation>
    </message>
    <message>
        <source>Individual</source>
        <translation>Individual</translation>
    </message>
    <message>
        <source>Couple</source>
        <translation>Couple</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Family</translation>
    </message>
    <message>
        <source>Junior</source>
        <translation>Junior</translation>
    </message>
    <message>
        <source>Corporate</source>
        <translation>Corporate</translation>
    </message>
    <message>
        <source>Honorary</source>
        <translation>Honorary</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
</context>
<context>
    <name>MembershipCharts</name>
    <message>
        <source>Who are our members, and how has that changed?</source>
        <translation>Who are our members, and how has that changed?</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>No category</translation>
    </message>
    <message>
        <source>It is not known since when anybody is a member.</source>
        <translation>It is not known since when anybody is a member.</translation>
    </message>
    <message>
        <source>As many members as in %1.</source>
        <translation>As many members as in %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n members more than in %1.</source>
        <translation>
            <numerusform>%n member more than in %1.</numerusform>
            <numerusform>%n members more than in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members fewer than in %1.</source>
        <translation>
            <numerusform>%n member fewer than in %1.</numerusform>
            <numerusform>%n members fewer than in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>How many join, how many leave?</source>
        <translation>How many join, how many leave?</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Joined</translation>
    </message>
    <message numerus="yes">
        <source>%n joined</source>
        <translation>
            <numerusform>%n joined</numerusform>
            <numerusform>%n joined</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
    <message>
        <source>How much of the subscriptions has come in?</source>
        <translation>How much of the subscriptions has come in?</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Subscriptions</translation>
    </message>
    <message>
        <source>Still to be paid</source>
        <translation>Still to be paid</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Where do our members live?</source>
        <translation>Where do our members live?</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Elsewhere</translation>
    </message>
    <message>
        <source>Of no member is the place known.</source>
        <translation>Of no member is the place known.</translation>
    </message>
    <message>
        <source>%1 of %2 members live in %3.</source>
        <translation>%1 of %2 members live in %3.</translation>
    </message>
    <message>
        <source>The membership in pictures</source>
        <translation>The membership in pictures</translation>
    </message>
    <message>
        <source>%1, %2 since the beginning of %3.</source>
        <comment>8 joined, 3 left, a year</comment>
        <translation>%1, %2 since the beginning of %3.</translation>
    </message>
    <message>
        <source>Left or lapsed</source>
        <translation>Left or lapsed</translation>
    </message>
    <message>
        <source>%1 of subscriptions came in since %2, without gifts; nothing is outstanding.</source>
        <translation>%1 of subscriptions came in since %2, without gifts; nothing is outstanding.</translation>
    </message>
    <message>
        <source>%1 of subscriptions came in since %2, without gifts; %3 is still to be paid.</source>
        <translation>%1 of subscriptions came in since %2, without gifts; %3 is still to be paid.</translation>
    </message>
    <message>
        <source>Paid since %1</source>
        <comment>a day</comment>
        <translation>Paid since %1</translation>
    </message>
    <message>
        <source>The years count those whose day of joining is known, in the category that they are in today: each year as it ended, this year as of today. Whose membership has lapsed for want of payment has left on that day.</source>
        <translation>The years count those whose day of joining is known, in the category that they are in today: each year as it ended, this year as of today. Whose membership has lapsed for want of payment has left on that day.</translation>
    </message>
</context>
<context>
    <name>MembershipDialogs</name>
    <message>
        <source>“%1” is no day. Write one day in each line.</source>
        <translation>“%1” is no day. Write one day in each line.</translation>
    </message>
    <message>
        <source>Add the usual categories</source>
        <translation>Add the usual categories</translation>
    </message>
    <message>
        <source>Added the usual categories. Give each its fee now.</source>
        <translation>Added the usual categories. Give each its fee now.</translation>
    </message>
    <message>
        <source>Add category</source>
        <translation>Add category</translation>
    </message>
    <message>
        <source>No category is described yet</source>
        <translation>No category is described yet</translation>
    </message>
    <message>
        <source>A category says what a member pays for a year and whom the fee covers. The book needs them to know who owes what.</source>
        <translation>A category says what a member pays for a year and whom the fee covers. The book needs them to know who owes what.</translation>
    </message>
    <message>
        <source>Choose a category to see here what it says.</source>
        <translation>Choose a category to see here what it says.</translation>
    </message>
    <message>
        <source>Edit category</source>
        <translation>Edit category</translation>
    </message>
    <message>
        <source>Who may be in it</source>
        <translation>Who may be in it</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Nothing for members who pay no fee, such as honorary ones.</source>
        <translation>Nothing for members who pay no fee, such as honorary ones.</translation>
    </message>
    <message>
        <source>For guests of a year and the like: the membership ends by itself so long after joining.</source>
        <translation>For guests of a year and the like: the membership ends by itself so long after joining.</translation>
    </message>
    <message>
        <source>Only where members get no more for it than the tax office allows, and never for a body.</source>
        <translation>Only where members get no more for it than the tax office allows, and never for a body.</translation>
    </message>
    <message>
        <source>Categories and fees</source>
        <translation>Categories and fees</translation>
    </message>
    <message>
        <source>Begin with the usual categories</source>
        <translation>Begin with the usual categories</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Only the day and the month count.</source>
        <translation>Only the day and the month count.</translation>
    </message>
    <message>
        <source>Only the day and the month count. Leave it empty if there is no such rule.</source>
        <translation>Only the day and the month count. Leave it empty if there is no such rule.</translation>
    </message>
    <message>
        <source>One day in each line, also those to come.</source>
        <translation>One day in each line, also those to come.</translation>
    </message>
    <message>
        <source>Counted from the day on which the subscription falls due.</source>
        <translation>Counted from the day on which the subscription falls due.</translation>
    </message>
    <message>
        <source>Counted from the same day. Twelve in most associations.</source>
        <translation>Counted from the same day. Twelve in most associations.</translation>
    </message>
    <message>
        <source>When nobody has paid</source>
        <translation>When nobody has paid</translation>
    </message>
    <message>
        <source>Membership year</source>
        <translation>Membership year</translation>
    </message>
    <message>
        <source>Save the membership year</source>
        <translation>Save the membership year</translation>
    </message>
    <message>
        <source>From this the book knows by itself who is paid up, due, overdue or lapsed.</source>
        <translation>From this the book knows by itself who is paid up, due, overdue or lapsed.</translation>
    </message>
    <message>
        <source>Change the membership year</source>
        <translation>Change the membership year</translation>
    </message>
    <message>
        <source>Changed the membership year.</source>
        <translation>Changed the membership year.</translation>
    </message>
    <message>
        <source>Add Gift Aid declaration</source>
        <translation>Add Gift Aid declaration</translation>
    </message>
    <message>
        <source>Edit Gift Aid declaration</source>
        <translation>Edit Gift Aid declaration</translation>
    </message>
    <message>
        <source>When it ends</source>
        <translation>When it ends</translation>
    </message>
    <message>
        <source>Empty: from the day of the declaration. It can reach back four years at most.</source>
        <translation>Empty: from the day of the declaration. It can reach back four years at most.</translation>
    </message>
    <message>
        <source>Keep the paper until six years after the last gift that was claimed on.</source>
        <translation>Keep the paper until six years after the last gift that was claimed on.</translation>
    </message>
</context>
<context>
    <name>MembershipYear</name>
    <message>
        <source>Membership year</source>
        <translation>Membership year</translation>
    </message>
    <message>
        <source>Membership years</source>
        <translation>Membership years</translation>
    </message>
    <message>
        <source>The year runs</source>
        <translation>The year runs</translation>
    </message>
    <message>
        <source>from the same day for all</source>
        <translation>from the same day for all</translation>
    </message>
    <message>
        <source>from each member&apos;s day of joining</source>
        <translation>from each member&apos;s day of joining</translation>
    </message>
    <message>
        <source>from one annual general meeting to the next</source>
        <translation>from one annual general meeting to the next</translation>
    </message>
    <message>
        <source>First day of the year</source>
        <translation>First day of the year</translation>
    </message>
    <message>
        <source>Who joins from this day has paid for the next year too</source>
        <translation>Who joins from this day has paid for the next year too</translation>
    </message>
    <message>
        <source>Annual general meetings</source>
        <translation>Annual general meetings</translation>
    </message>
    <message>
        <source>Overdue after so many months</source>
        <translation>Overdue after so many months</translation>
    </message>
    <message>
        <source>Lapsed after so many months</source>
        <translation>Lapsed after so many months</translation>
    </message>
    <message>
        <source>A membership cannot lapse before its subscription is overdue. Please check both.</source>
        <translation>A membership cannot lapse before its subscription is overdue. Please check both.</translation>
    </message>
    <message>
        <source>Please write the day of at least one annual general meeting first, the last one for example.</source>
        <translation>Please write the day of at least one annual general meeting first, the last one for example.</translation>
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
        <translation>No other book has been open</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>New book...</source>
        <translation>New book...</translation>
    </message>
    <message>
        <source>Open a book...</source>
        <translation>Open a book...</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Open recent</translation>
    </message>
    <message>
        <source>Open the sample committee</source>
        <translation>Open the sample committee</translation>
    </message>
    <message>
        <source>Save a copy...</source>
        <translation>Save a copy...</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>Restore a backup...</source>
        <translation>Restore a backup...</translation>
    </message>
    <message>
        <source>Import a list...</source>
        <translation>Import a list...</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>%1...</source>
        <comment>what is exported</comment>
        <translation>%1...</translation>
    </message>
    <message>
        <source>Print this page...</source>
        <translation>Print this page...</translation>
    </message>
    <message>
        <source>Close the book</source>
        <translation>Close the book</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Find on this page</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Search everything</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>As the system is</source>
        <translation>As the system is</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>View</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Smaller text</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Normal text</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Next part of the window</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Tools</translation>
    </message>
    <message>
        <source>Check the book</source>
        <translation>Check the book</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferences</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>Help for this page</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>About Twinbook</source>
        <translation>About Twinbook</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Undo: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Redo: %1</translation>
    </message>
    <message>
        <source>Nothing on this page can be printed</source>
        <translation>Nothing on this page can be printed</translation>
    </message>
    <message>
        <source>Rates and limits...</source>
        <translation>Rates and limits...</translation>
    </message>
</context>
<context>
    <name>MergePlan</name>
    <message>
        <source>would be lost otherwise</source>
        <translation>would be lost otherwise</translation>
    </message>
    <message>
        <source>This is one and the same entry. Please choose two.</source>
        <translation>This is one and the same entry. Please choose two.</translation>
    </message>
    <message>
        <source>One of the two is no longer in the book: it has been removed.</source>
        <translation>One of the two is no longer in the book: it has been removed.</translation>
    </message>
    <message>
        <source>Merge %1 and %2</source>
        <translation>Merge %1 and %2</translation>
    </message>
    <message>
        <source>What belongs to the second one goes over to the one that stays: %1.</source>
        <translation>What belongs to the second one goes over to the one that stays: %1.</translation>
    </message>
    <message>
        <source>what both say</source>
        <translation>what both say</translation>
    </message>
    <message>
        <source>said by one of them</source>
        <translation>said by one of them</translation>
    </message>
    <message>
        <source>the earlier day</source>
        <translation>the earlier day</translation>
    </message>
    <message>
        <source>the later day</source>
        <translation>the later day</translation>
    </message>
    <message>
        <source>the fuller one</source>
        <translation>the fuller one</translation>
    </message>
    <message>
        <source>changed last</source>
        <translation>changed last</translation>
    </message>
</context>
<context>
    <name>MissedMeetings</name>
    <message numerus="yes">
        <source>%1 has missed %n meetings in a row.</source>
        <translation>
            <numerusform>%1 has missed %n meeting in a row.</numerusform>
            <numerusform>%1 has missed %n meetings in a row.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By the constitution, whoever misses %n leaves the committee.</source>
        <translation>
            <numerusform>By the constitution, whoever misses %n leaves the committee.</numerusform>
            <numerusform>By the constitution, whoever misses %n leaves the committee.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By the constitution, whoever misses %n leaves the committee: a word in time may help.</source>
        <translation>
            <numerusform>By the constitution, whoever misses %n leaves the committee: a word in time may help.</numerusform>
            <numerusform>By the constitution, whoever misses %n leaves the committee: a word in time may help.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NilReturn</name>
    <message>
        <source>Nil return</source>
        <translation>Nil return</translation>
    </message>
    <message>
        <source>Nil returns</source>
        <translation>Nil returns</translation>
    </message>
    <message>
        <source>On our side</source>
        <translation>On our side</translation>
    </message>
    <message>
        <source>Nothing of</source>
        <translation>Nothing of</translation>
    </message>
    <message>
        <source>gifts</source>
        <translation>gifts</translation>
    </message>
    <message>
        <source>hospitality</source>
        <translation>hospitality</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Time as written</source>
        <translation>Time as written</translation>
    </message>
    <message>
        <source>Taken from the register</source>
        <translation>Taken from the register</translation>
    </message>
    <message>
        <source>Known again by</source>
        <translation>Known again by</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removed</translation>
    </message>
</context>
<context>
    <name>Nominee</name>
    <message>
        <source>Nominee</source>
        <translation>Nominee</translation>
    </message>
    <message>
        <source>Nominees</source>
        <translation>Nominees</translation>
    </message>
    <message>
        <source>Acts for</source>
        <translation>Acts for</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>Please say who it is. Somebody who is not in the book yet is added under Persons first.</source>
        <translation>Please say who it is. Somebody who is not in the book yet is added under Persons first.</translation>
    </message>
    <message>
        <source>This is before the first day. Please check both dates.</source>
        <translation>This is before the first day. Please check both dates.</translation>
    </message>
    <message>
        <source>This person is a nominee already.</source>
        <translation>This person is a nominee already.</translation>
    </message>
    <message>
        <source>The membership of %1 allows no nominees. Their number is said in the category of membership.</source>
        <translation>The membership of %1 allows no nominees. Their number is said in the category of membership.</translation>
    </message>
    <message numerus="yes">
        <source>The membership of %1 allows %n nominees, and there are as many already: say first until when one of them was.</source>
        <translation>
            <numerusform>The membership of %1 allows %n nominee, and there is one already: say first until when they were.</numerusform>
            <numerusform>The membership of %1 allows %n nominees, and there are as many already: say first until when one of them was.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotSame</name>
    <message>
        <source>two entries that look alike</source>
        <translation>two entries that look alike</translation>
    </message>
    <message>
        <source>Pair that is not the same</source>
        <translation>Pair that is not the same</translation>
    </message>
    <message>
        <source>Pairs that are not the same</source>
        <translation>Pairs that are not the same</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>Kind of entry</translation>
    </message>
    <message>
        <source>First entry</source>
        <translation>First entry</translation>
    </message>
    <message>
        <source>Second entry</source>
        <translation>Second entry</translation>
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
        <translation>This spreadsheet is damaged or protected by a password. Open it in your spreadsheet program and save it without a password.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>As the system is</source>
        <translation>As the system is</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Somebody</translation>
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
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>not stated</translation>
    </message>
    <message>
        <source>school</source>
        <translation>school</translation>
    </message>
    <message>
        <source>club or society</source>
        <translation>club or society</translation>
    </message>
    <message>
        <source>firm</source>
        <translation>firm</translation>
    </message>
    <message>
        <source>council</source>
        <translation>council</translation>
    </message>
    <message>
        <source>church or faith group</source>
        <translation>church or faith group</translation>
    </message>
    <message>
        <source>charity</source>
        <translation>charity</translation>
    </message>
    <message>
        <source>other</source>
        <translation>other</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Post of the contact</source>
        <translation>Post of the contact</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Street</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>What they offer</source>
        <translation>What they offer</translation>
    </message>
    <message>
        <source>Membership category</source>
        <translation>Membership category</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>Member since</translation>
    </message>
    <message>
        <source>Paid until</source>
        <translation>Paid until</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Left on</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>Offer a venue</source>
        <translation>Offer a venue</translation>
    </message>
    <message>
        <source>Sponsor the twinning</source>
        <translation>Sponsor the twinning</translation>
    </message>
    <message>
        <source>Offer knowledge or services</source>
        <translation>Offer knowledge or services</translation>
    </message>
    <message>
        <source>Find hosts among their people</source>
        <translation>Find hosts among their people</translation>
    </message>
    <message>
        <source>Offer something else</source>
        <translation>Offer something else</translation>
    </message>
</context>
<context>
    <name>OrganisationCheck</name>
    <message>
        <source>Please give the organisation a name.</source>
        <translation>Please give the organisation a name.</translation>
    </message>
    <message>
        <source>This does not look like the address of a website. It should look like www.example.org.</source>
        <translation>This does not look like the address of a website. It should look like www.example.org.</translation>
    </message>
    <message>
        <source>This is before the day of joining. Please check both dates.</source>
        <translation>This is before the day of joining. Please check both dates.</translation>
    </message>
</context>
<context>
    <name>OrganisationContact</name>
    <message>
        <source>contact person</source>
        <translation>contact person</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Contact person</translation>
    </message>
    <message>
        <source>Contact persons</source>
        <translation>Contact persons</translation>
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
        <translation>Their role there</translation>
    </message>
    <message>
        <source>Contact since</source>
        <translation>Contact since</translation>
    </message>
    <message>
        <source>Contact until</source>
        <translation>Contact until</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removed</translation>
    </message>
</context>
<context>
    <name>OrganisationContactCheck</name>
    <message>
        <source>Please say who it is. Somebody who is not in the book yet is added under Persons first.</source>
        <translation>Please say who it is. Somebody who is not in the book yet is added under Persons first.</translation>
    </message>
    <message>
        <source>This is before the first day. Please check both dates.</source>
        <translation>This is before the first day. Please check both dates.</translation>
    </message>
</context>
<context>
    <name>OrganisationImport</name>
    <message numerus="yes">
        <source>%n columns are left out, as their headings are not known: %1.</source>
        <translation>
            <numerusform>%n column is left out, as its heading is not known: %1.</numerusform>
            <numerusform>%n columns are left out, as their headings are not known: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not understood as “%2”. It is kept in the notes.</source>
        <translation>“%1” is not understood as “%2”. It is kept in the notes.</translation>
    </message>
    <message>
        <source>This line names no organisation, so it is left out.</source>
        <translation>This line names no organisation, so it is left out.</translation>
    </message>
    <message>
        <source>This file looks like a bank statement, not a list of organisations; nothing was taken over.</source>
        <translation>This file looks like a bank statement, not a list of organisations; nothing was taken over.</translation>
    </message>
    <message>
        <source>This list has headings but no line beneath them, so there is nothing to take over.</source>
        <translation>This list has headings but no line beneath them, so there is nothing to take over.</translation>
    </message>
    <message>
        <source>None of the columns is known to hold the names of organisations, which this list needs.</source>
        <translation>None of the columns is known to hold the names of organisations, which this list needs.</translation>
    </message>
    <message>
        <source>Say which column holds them; on the command line: --map name=&quot;%1&quot;.</source>
        <translation>Say which column holds them; on the command line: --map name=&quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Say of the columns what they hold.</source>
        <translation>Say of the columns what they hold.</translation>
    </message>
    <message>
        <source>The list was not read to its end, and nothing was changed.</source>
        <translation>The list was not read to its end, and nothing was changed.</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
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
        <translation>Community</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Communities</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Also called</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>District</source>
        <translation>District</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Its place on the map is known</source>
        <translation>Its place on the map is known</translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation>Inhabitants</translation>
    </message>
    <message>
        <source>Language of letters</source>
        <translation>Language of letters</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Our own community</source>
        <translation>Our own community</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>Please write the name of the community.</source>
        <translation>Please write the name of the community.</translation>
    </message>
    <message>
        <source>A latitude lies between -90 and 90 degrees.</source>
        <translation>A latitude lies between -90 and 90 degrees.</translation>
    </message>
    <message>
        <source>A longitude lies between -180 and 180 degrees.</source>
        <translation>A longitude lies between -180 and 180 degrees.</translation>
    </message>
    <message>
        <source>The number of inhabitants cannot be below nought.</source>
        <translation>The number of inhabitants cannot be below nought.</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>not said</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>French</source>
        <translation>French</translation>
    </message>
    <message>
        <source>German</source>
        <translation>German</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italian</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanish</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Dutch</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polish</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Czech</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Hungarian</translation>
    </message>
    <message>
        <source>another language</source>
        <translation>another language</translation>
    </message>
    <message>
        <source>twinning charter</source>
        <translation>twinning charter</translation>
    </message>
    <message>
        <source>friendship agreement</source>
        <translation>friendship agreement</translation>
    </message>
    <message>
        <source>memorandum of understanding</source>
        <translation>memorandum of understanding</translation>
    </message>
    <message>
        <source>project for a time</source>
        <translation>project for a time</translation>
    </message>
    <message>
        <source>informal link</source>
        <translation>informal link</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contact</translation>
    </message>
    <message>
        <source>exploring</source>
        <translation>exploring</translation>
    </message>
    <message>
        <source>active</source>
        <translation>active</translation>
    </message>
    <message>
        <source>dormant</source>
        <translation>dormant</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>suspended</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>ended</translation>
    </message>
    <message>
        <source>the whole community</source>
        <translation>the whole community</translation>
    </message>
    <message>
        <source>schools</source>
        <translation>schools</translation>
    </message>
    <message>
        <source>clubs and societies</source>
        <translation>clubs and societies</translation>
    </message>
    <message>
        <source>hospitals</source>
        <translation>hospitals</translation>
    </message>
    <message>
        <source>fire brigades</source>
        <translation>fire brigades</translation>
    </message>
    <message>
        <source>churches</source>
        <translation>churches</translation>
    </message>
    <message>
        <source>others</source>
        <translation>others</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Name of the link</source>
        <translation>Name of the link</translation>
    </message>
    <message>
        <source>On our side</source>
        <translation>On our side</translation>
    </message>
    <message>
        <source>Partner community</source>
        <translation>Partner community</translation>
    </message>
    <message>
        <source>Kind of link</source>
        <translation>Kind of link</translation>
    </message>
    <message>
        <source>Who is linked</source>
        <translation>Who is linked</translation>
    </message>
    <message>
        <source>Since the year</source>
        <translation>Since the year</translation>
    </message>
    <message>
        <source>Since the day</source>
        <translation>Since the day</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Why it stands so</source>
        <translation>Why it stands so</translation>
    </message>
    <message>
        <source>Recognised by the council</source>
        <translation>Recognised by the council</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Grew out of the link</source>
        <translation>Grew out of the link</translation>
    </message>
    <message>
        <source>Where this is known from</source>
        <translation>Where this is known from</translation>
    </message>
    <message>
        <source>Last checked on</source>
        <translation>Last checked on</translation>
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
        <translation>Post</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Person in the book</source>
        <translation>Person in the book</translation>
    </message>
    <message>
        <source>Please say with which community the link is.</source>
        <translation>Please say with which community the link is.</translation>
    </message>
    <message>
        <source>A community cannot be linked with itself.</source>
        <translation>A community cannot be linked with itself.</translation>
    </message>
    <message>
        <source>Please write the year with four figures, such as 1978.</source>
        <translation>Please write the year with four figures, such as 1978.</translation>
    </message>
    <message>
        <source>The year and the day on which the link began do not agree.</source>
        <translation>The year and the day on which the link began do not agree.</translation>
    </message>
    <message>
        <source>The link ends before it begins.</source>
        <translation>The link ends before it begins.</translation>
    </message>
    <message>
        <source>A link cannot have grown out of itself.</source>
        <translation>A link cannot have grown out of itself.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>This day is still to come.</translation>
    </message>
    <message>
        <source>Please write the name of the contact or of the organisation.</source>
        <translation>Please write the name of the contact or of the organisation.</translation>
    </message>
    <message>
        <source>Please choose the link that this contact belongs to.</source>
        <translation>Please choose the link that this contact belongs to.</translation>
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
        <translation>Latitude and longitude</translation>
    </message>
    <message>
        <source>Please write latitude and longitude in degrees, such as 51.92, 10.33, or leave this empty.</source>
        <translation>Please write latitude and longitude in degrees, such as 51.92, 10.33, or leave this empty.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Please write the name of the partner community.</source>
        <translation>Please write the name of the partner community.</translation>
    </message>
    <message>
        <source>Please write a year, such as 1974, or a whole day.</source>
        <translation>Please write a year, such as 1974, or a whole day.</translation>
    </message>
    <message>
        <source>Please write who is linked, such as “Town School and Collège Jean-Moulin”.</source>
        <translation>Please write who is linked, such as “Town School and Collège Jean-Moulin”.</translation>
    </message>
    <message>
        <source>The book has this link already. Change that one instead.</source>
        <translation>The book has this link already. Change that one instead.</translation>
    </message>
    <message>
        <source>%1 is your own community already; there can be but one.</source>
        <translation>%1 is your own community already; there can be but one.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is one end of %n links. Remove these first.</source>
        <translation>
            <numerusform>%1 is one end of %n link. Remove it first.</numerusform>
            <numerusform>%1 is one end of %n links. Remove these first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartnershipsArea</name>
    <message>
        <source>Partnerships</source>
        <translation>Partnerships</translation>
    </message>
    <message>
        <source>A list of links between communities</source>
        <translation>A list of links between communities</translation>
    </message>
    <message>
        <source>Twin towns kept in a spreadsheet, a CSV file or a JSON file: your own or those of a whole country.</source>
        <translation>Twin towns kept in a spreadsheet, a CSV file or a JSON file: your own or those of a whole country.</translation>
    </message>
</context>
<context>
    <name>PartnershipsDue</name>
    <message>
        <source>The link “%1” will be %2 years old on %3.</source>
        <translation>The link “%1” will be %2 years old on %3.</translation>
    </message>
    <message>
        <source>The link “%1” will be %2 years old in %3.</source>
        <translation>The link “%1” will be %2 years old in %3.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody has made sure of %n links for more than %1 months.</source>
        <translation>
            <numerusform>Nobody has made sure of %n link for more than %1 months.</numerusform>
            <numerusform>Nobody has made sure of %n links for more than %1 months.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has made sure of the link “%1” for more than %2 months.</source>
        <translation>Nobody has made sure of the link “%1” for more than %2 months.</translation>
    </message>
</context>
<context>
    <name>PartnershipsPage</name>
    <message>
        <source>Partners</source>
        <translation>Partners</translation>
    </message>
</context>
<context>
    <name>PartnershipsQuery</name>
    <message numerus="yes">
        <source>Show all %n links</source>
        <translation>
            <numerusform>Show the %n link</numerusform>
            <numerusform>Show all %n links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n communities</source>
        <translation>
            <numerusform>Show the %n community</numerusform>
            <numerusform>Show all %n communities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n contacts</source>
        <translation>
            <numerusform>Show the %n contact</numerusform>
            <numerusform>Show all %n contacts</numerusform>
        </translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Next anniversary</source>
        <translation>Next anniversary</translation>
    </message>
    <message>
        <source>All links</source>
        <translation>All links</translation>
    </message>
    <message>
        <source>Our own links</source>
        <translation>Our own links</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Dormant or suspended</source>
        <translation>Dormant or suspended</translation>
    </message>
    <message>
        <source>Being explored</source>
        <translation>Being explored</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Anniversary this year or next</source>
        <translation>Anniversary this year or next</translation>
    </message>
    <message>
        <source>Of whole communities</source>
        <translation>Of whole communities</translation>
    </message>
    <message>
        <source>Of schools, clubs and others</source>
        <translation>Of schools, clubs and others</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>All communities</source>
        <translation>All communities</translation>
    </message>
    <message>
        <source>Our partners</source>
        <translation>Our partners</translation>
    </message>
    <message>
        <source>Our own</source>
        <translation>Our own</translation>
    </message>
    <message>
        <source>Place on the map not known</source>
        <translation>Place on the map not known</translation>
    </message>
    <message>
        <source>Country not known</source>
        <translation>Country not known</translation>
    </message>
    <message numerus="yes">
        <source>%n links</source>
        <translation>
            <numerusform>%n link</numerusform>
            <numerusform>%n links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n countries</source>
        <translation>
            <numerusform>%n country</numerusform>
            <numerusform>%n countries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active</source>
        <comment>links</comment>
        <translation>
            <numerusform>%n active</numerusform>
            <numerusform>%n active</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PayerFinder</name>
    <message>
        <source>Please write who paid.</source>
        <translation>Please write who paid.</translation>
    </message>
    <message>
        <source>Nobody in the book is called “%1”.</source>
        <translation>Nobody in the book is called “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” could be %n people, such as %2.</source>
        <translation>
            <numerusform>“%1” could be %n person, such as %2.</numerusform>
            <numerusform>“%1” could be %n people, such as %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has the member number “%1”, though “%2” stands beside it. Please check both.</source>
        <translation>Nobody has the member number “%1”, though “%2” stands beside it. Please check both.</translation>
    </message>
    <message>
        <source>“%1” is the member number of %2, but “%3” stands beside it. Please check both.</source>
        <translation>“%1” is the member number of %2, but “%3” stands beside it. Please check both.</translation>
    </message>
</context>
<context>
    <name>Payment</name>
    <message>
        <source>Payment of %1 of %2</source>
        <translation>Payment of %1 of %2</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Payments</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Paid on</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Paid by</translation>
    </message>
    <message>
        <source>Paid by the organisation</source>
        <translation>Paid by the organisation</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>cash</translation>
    </message>
    <message>
        <source>cheque</source>
        <translation>cheque</translation>
    </message>
    <message>
        <source>bank transfer</source>
        <translation>bank transfer</translation>
    </message>
    <message>
        <source>standing order</source>
        <translation>standing order</translation>
    </message>
    <message>
        <source>card</source>
        <translation>card</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>waived</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>Receipt number</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>Gift Aid declaration of %1</source>
        <translation>Gift Aid declaration of %1</translation>
    </message>
    <message>
        <source>Nominee</source>
        <translation>Nominee</translation>
    </message>
    <message>
        <source>Please write the day on which it was paid.</source>
        <translation>Please write the day on which it was paid.</translation>
    </message>
    <message>
        <source>This day is still to come. Please check the year.</source>
        <translation>This day is still to come. Please check the year.</translation>
    </message>
    <message>
        <source>Please say who paid: a person or an organisation.</source>
        <translation>Please say who paid: a person or an organisation.</translation>
    </message>
    <message>
        <source>What was waived brought no money: the amount is 0.00.</source>
        <translation>What was waived brought no money: the amount is 0.00.</translation>
    </message>
    <message>
        <source>Please write the amount that was paid.</source>
        <translation>Please write the amount that was paid.</translation>
    </message>
    <message>
        <source>Please say who declared it.</source>
        <translation>Please say who declared it.</translation>
    </message>
    <message>
        <source>Please write the day of the declaration.</source>
        <translation>Please write the day of the declaration.</translation>
    </message>
    <message>
        <source>A declaration can reach back four years at most. Please check the day.</source>
        <translation>A declaration can reach back four years at most. Please check the day.</translation>
    </message>
    <message>
        <source>This is before the declaration. Please check both days.</source>
        <translation>This is before the declaration. Please check both days.</translation>
    </message>
    <message>
        <source>This day is long past. Please check the year.</source>
        <translation>This day is long past. Please check the year.</translation>
    </message>
    <message>
        <source>This is more than a million. Please check the amount.</source>
        <translation>This is more than a million. Please check the amount.</translation>
    </message>
</context>
<context>
    <name>PaymentDetail</name>
    <message>
        <source>: a gift of %1</source>
        <translation>: a gift of %1</translation>
    </message>
    <message>
        <source>: %1 until %2</source>
        <comment>Family, a day</comment>
        <translation>: %1 until %2</translation>
    </message>
    <message>
        <source>: %1 until %2, %3</source>
        <comment>Family, a day, an amount</comment>
        <translation>: %1 until %2, %3</translation>
    </message>
    <message>
        <source>: part of %1 until %2, %3</source>
        <comment>Family, a day, an amount</comment>
        <translation>: part of %1 until %2, %3</translation>
    </message>
    <message>
        <source>%1, paid by %2</source>
        <comment>a day, a name</comment>
        <translation>%1, paid by %2</translation>
    </message>
    <message>
        <source>What it paid for</source>
        <translation>What it paid for</translation>
    </message>
    <message>
        <source>How it came in</source>
        <translation>How it came in</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Payments</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>To pay</translation>
    </message>
    <message>
        <source>%1 of %2, until %3</source>
        <comment>two amounts, a day</comment>
        <translation>%1 of %2, until %3</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <comment>an amount, a day</comment>
        <translation>%1, until %2</translation>
    </message>
    <message>
        <source>Gift Aid</source>
        <translation>Gift Aid</translation>
    </message>
    <message>
        <source>declared on %1, cancelled on %2</source>
        <translation>declared on %1, cancelled on %2</translation>
    </message>
    <message>
        <source>declared on %1</source>
        <translation>declared on %1</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>Reminded</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day, by letter</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>, claimed on %1 by the small donations scheme</source>
        <translation>, claimed on %1 by the small donations scheme</translation>
    </message>
    <message>
        <source>, claimed on %1 by Gift Aid</source>
        <translation>, claimed on %1 by Gift Aid</translation>
    </message>
</context>
<context>
    <name>PaymentShare</name>
    <message>
        <source>Part of a payment</source>
        <translation>Part of a payment</translation>
    </message>
    <message>
        <source>Parts of payments</source>
        <translation>Parts of payments</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>subscription</source>
        <translation>subscription</translation>
    </message>
    <message>
        <source>gift</source>
        <translation>gift</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Membership</translation>
    </message>
    <message>
        <source>Pays until</source>
        <translation>Pays until</translation>
    </message>
    <message>
        <source>Had paid until</source>
        <translation>Had paid until</translation>
    </message>
    <message>
        <source>The year is paid in full</source>
        <translation>The year is paid in full</translation>
    </message>
    <message>
        <source>Tax claimed back on</source>
        <translation>Tax claimed back on</translation>
    </message>
    <message>
        <source>Claimed by</source>
        <translation>Claimed by</translation>
    </message>
    <message>
        <source>Gift Aid</source>
        <translation>Gift Aid</translation>
    </message>
    <message>
        <source>small donations scheme</source>
        <translation>small donations scheme</translation>
    </message>
</context>
<context>
    <name>PaymentsImport</name>
    <message>
        <source>Who paid</source>
        <translation>Who paid</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Last name</translation>
    </message>
    <message>
        <source>Member number</source>
        <translation>Member number</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Paid on</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>This list has headings but no line beneath them.</source>
        <translation>This list has headings but no line beneath them.</translation>
    </message>
    <message>
        <source>No column is known to hold the amount. Call it “Amount”, or say which it is.</source>
        <translation>No column is known to hold the amount. Call it “Amount”, or say which it is.</translation>
    </message>
    <message>
        <source>No column is known to say who paid. Call it “Name”, or say which it is.</source>
        <translation>No column is known to say who paid. Call it “Name”, or say which it is.</translation>
    </message>
    <message>
        <source>“%1” is no amount in the association&apos;s currency.</source>
        <translation>“%1” is no amount in the association&apos;s currency.</translation>
    </message>
    <message>
        <source>“%1” is no day.</source>
        <translation>“%1” is no day.</translation>
    </message>
    <message>
        <source>(nobody known)</source>
        <translation>(nobody known)</translation>
    </message>
    <message>
        <source>“%1” is no way of paying that the book knows; bank transfer is written down.</source>
        <translation>“%1” is no way of paying that the book knows; bank transfer is written down.</translation>
    </message>
    <message>
        <source>No fee is known for the category “%1”. Describe it among the categories and fees, then import this line again.</source>
        <translation>No fee is known for the category “%1”. Describe it among the categories and fees, then import this line again.</translation>
    </message>
    <message>
        <source>This is more than was due: the rest of %1 is written down as a gift.</source>
        <translation>This is more than was due: the rest of %1 is written down as a gift.</translation>
    </message>
    <message>
        <source>Which organisation paid</source>
        <translation>Which organisation paid</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>Receipt number</translation>
    </message>
    <message>
        <source>“%1” would be %2, more than ten years ago. Please check the year.</source>
        <translation>“%1” would be %2, more than ten years ago. Please check the year.</translation>
    </message>
</context>
<context>
    <name>PaymentsList</name>
    <message>
        <source>Edit payment</source>
        <translation>Edit payment</translation>
    </message>
    <message>
        <source>Payer and amount stay as they are: where they are wrong, remove the payment and enter it again.</source>
        <translation>Payer and amount stay as they are: where they are wrong, remove the payment and enter it again.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n payments</source>
        <translation>
            <numerusform>Remove %n payment</numerusform>
            <numerusform>Remove %n payments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n payments; the members have paid until what they had before.</source>
        <translation>
            <numerusform>Removed %n payment; the member has paid until the day as before.</numerusform>
            <numerusform>Removed %n payments; the members have paid until the days as before.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter payments</source>
        <translation>Enter payments</translation>
    </message>
    <message>
        <source>Which payments</source>
        <translation>Which payments</translation>
    </message>
    <message>
        <source>No payment is in the book yet</source>
        <translation>No payment is in the book yet</translation>
    </message>
    <message>
        <source>Enter here what members pay: many at a time, from the cheques on the table or the bank&apos;s list. The book then knows who has paid until when, writes receipts and claims Gift Aid.</source>
        <translation>Enter here what members pay: many at a time, from the cheques on the table or the bank&apos;s list. The book then knows who has paid until when, writes receipts and claims Gift Aid.</translation>
    </message>
    <message>
        <source>Choose a payment in the list to see here what it paid for.</source>
        <translation>Choose a payment in the list to see here what it paid for.</translation>
    </message>
</context>
<context>
    <name>PaymentsQuery</name>
    <message>
        <source>Pays until</source>
        <translation>Pays until</translation>
    </message>
    <message>
        <source>Who paid</source>
        <translation>Who paid</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Membership</translation>
    </message>
    <message>
        <source>All payments</source>
        <translation>All payments</translation>
    </message>
    <message>
        <source>This calendar year</source>
        <translation>This calendar year</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>The last 30 days</translation>
    </message>
    <message>
        <source>Parts of a fee</source>
        <translation>Parts of a fee</translation>
    </message>
    <message>
        <source>With a gift</source>
        <translation>With a gift</translation>
    </message>
    <message>
        <source>In cash</source>
        <translation>In cash</translation>
    </message>
    <message>
        <source>By cheque</source>
        <translation>By cheque</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Waived</translation>
    </message>
    <message>
        <source>%1 - %2</source>
        <comment>12 payments this year, an amount</comment>
        <translation>%1 - %2</translation>
    </message>
    <message numerus="yes">
        <source>%n payments this year</source>
        <translation>
            <numerusform>%n payment this year</numerusform>
            <numerusform>%n payments this year</numerusform>
        </translation>
    </message>
    <message>
        <source>free</source>
        <translation>free</translation>
    </message>
    <message>
        <source>In the book</source>
        <translation>In the book</translation>
    </message>
    <message>
        <source>part of %1</source>
        <comment>a day</comment>
        <translation>part of %1</translation>
    </message>
</context>
<context>
    <name>PeopleArea</name>
    <message>
        <source>Member list</source>
        <translation>Member list</translation>
    </message>
    <message>
        <source>Every member by name, with address, telephone, e-mail and subscription.</source>
        <translation>Every member by name, with address, telephone, e-mail and subscription.</translation>
    </message>
    <message>
        <source>Age profile</source>
        <translation>Age profile</translation>
    </message>
    <message>
        <source>How old the members are, as a picture and in figures.</source>
        <translation>How old the members are, as a picture and in figures.</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>The households that host visitors, with their beds.</source>
        <translation>The households that host visitors, with their beds.</translation>
    </message>
    <message>
        <source>Subscriptions to be paid</source>
        <translation>Subscriptions to be paid</translation>
    </message>
    <message>
        <source>Whose subscription is due or overdue, and how to reach them.</source>
        <translation>Whose subscription is due or overdue, and how to reach them.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>A list of people</source>
        <translation>A list of people</translation>
    </message>
    <message>
        <source>Members, their families and addresses from a spreadsheet, a CSV file or an address book (.vcf).</source>
        <translation>Members, their families and addresses from a spreadsheet, a CSV file or an address book (.vcf).</translation>
    </message>
    <message>
        <source>An address book carries names, addresses, telephones, e-mails, birthdays, languages and memberships; hosting, diet, travel and emergency details stay in the book.</source>
        <translation>An address book carries names, addresses, telephones, e-mails, birthdays, languages and memberships; hosting, diet, travel and emergency details stay in the book.</translation>
    </message>
    <message>
        <source>Gift Aid schedule</source>
        <translation>Gift Aid schedule</translation>
    </message>
    <message>
        <source>Subscriptions to renew</source>
        <translation>Subscriptions to renew</translation>
    </message>
    <message>
        <source>Who has to pay how much, one line for each fee.</source>
        <translation>Who has to pay how much, one line for each fee.</translation>
    </message>
    <message>
        <source>Lapsed memberships</source>
        <translation>Lapsed memberships</translation>
    </message>
    <message>
        <source>Members who have not paid for so long that their membership has lapsed.</source>
        <translation>Members who have not paid for so long that their membership has lapsed.</translation>
    </message>
    <message>
        <source>Receipts of this year</source>
        <translation>Receipts of this year</translation>
    </message>
    <message>
        <source>A receipt for each payment, to be signed.</source>
        <translation>A receipt for each payment, to be signed.</translation>
    </message>
    <message>
        <source>Gift Aid</source>
        <translation>Gift Aid</translation>
    </message>
    <message>
        <source>What can be claimed back from HMRC, what not and why.</source>
        <translation>What can be claimed back from HMRC, what not and why.</translation>
    </message>
    <message>
        <source>A list of payments</source>
        <translation>A list of payments</translation>
    </message>
    <message>
        <source>Subscriptions and gifts that came in, from the treasurer&apos;s sheet or the bank&apos;s list: who, how much, when.</source>
        <translation>Subscriptions and gifts that came in, from the treasurer&apos;s sheet or the bank&apos;s list: who, how much, when.</translation>
    </message>
    <message>
        <source>The membership in pictures</source>
        <translation>The membership in pictures</translation>
    </message>
    <message>
        <source>Categories, joiners and leavers, subscriptions, places and ages.</source>
        <translation>Categories, joiners and leavers, subscriptions, places and ages.</translation>
    </message>
    <message>
        <source>Consents and checks</source>
        <translation>Consents and checks</translation>
    </message>
    <message>
        <source>Who has agreed to what, and whose checks expire when.</source>
        <translation>Who has agreed to what, and whose checks expire when.</translation>
    </message>
    <message>
        <source>Young people</source>
        <translation>Young people</translation>
    </message>
    <message>
        <source>Former exchange pupils and junior members, and where they went.</source>
        <translation>Former exchange pupils and junior members, and where they went.</translation>
    </message>
    <message>
        <source>A list of organisations</source>
        <translation>A list of organisations</translation>
    </message>
    <message>
        <source>Schools, clubs, firms and councils from a spreadsheet or a CSV file.</source>
        <translation>Schools, clubs, firms and councils from a spreadsheet or a CSV file.</translation>
    </message>
    <message>
        <source>small gifts stand together in one line of a Gift Aid schedule</source>
        <translation>small gifts stand together in one line of a Gift Aid schedule</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Reminders</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Labels for reminders</source>
        <translation>Labels for reminders</translation>
    </message>
    <message>
        <source>A letter to each household or organisation that owes a subscription, in its own language.</source>
        <translation>A letter to each household or organisation that owes a subscription, in its own language.</translation>
    </message>
    <message>
        <source>the Gift Aid schedule is sent: the next one leaves these gifts out</source>
        <translation>the Gift Aid schedule is sent: the next one leaves these gifts out</translation>
    </message>
</context>
<context>
    <name>PeopleCharts</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>The age of no member is known yet.</source>
        <translation>The age of no member is known yet.</translation>
    </message>
    <message>
        <source>No member is 65 or over</source>
        <translation>No member is 65 or over</translation>
    </message>
    <message>
        <source>%1 members are 65 or over</source>
        <comment>share: 6 of 10</comment>
        <translation>%1 members are 65 or over</translation>
    </message>
    <message>
        <source>none is under 25</source>
        <translation>none is under 25</translation>
    </message>
    <message numerus="yes">
        <source>%n are under 25</source>
        <translation>
            <numerusform>%n is under 25</numerusform>
            <numerusform>%n are under 25</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <comment>old; young</comment>
        <translation>%1; %2.</translation>
    </message>
    <message>
        <source>How old are our members?</source>
        <translation>How old are our members?</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>Under 18</translation>
    </message>
    <message>
        <source>18 to 24</source>
        <translation>18 to 24</translation>
    </message>
    <message>
        <source>25 to 44</source>
        <translation>25 to 44</translation>
    </message>
    <message>
        <source>45 to 64</source>
        <translation>45 to 64</translation>
    </message>
    <message>
        <source>65 to 74</source>
        <translation>65 to 74</translation>
    </message>
    <message>
        <source>75+</source>
        <translation>75+</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Not known</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Who has paid the subscription?</source>
        <translation>Who has paid the subscription?</translation>
    </message>
    <message>
        <source>Nobody in the book is a member yet.</source>
        <translation>Nobody in the book is a member yet.</translation>
    </message>
    <message>
        <source>%1 of %2 members are paid up.</source>
        <translation>%1 of %2 members are paid up.</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Subscription</translation>
    </message>
    <message>
        <source>Paid up</source>
        <translation>Paid up</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Lapsed</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Age profile of the members</source>
        <translation>Age profile of the members</translation>
    </message>
    <message>
        <source>Members are those who are paid up, due or overdue. Ages are those on the day of this report. Whoever is only known to be 65 or over is counted from 65 to 74.</source>
        <translation>Members are those who are paid up, due or overdue. Ages are those on the day of this report. Whoever is only known to be 65 or over is counted from 65 to 74.</translation>
    </message>
    <message>
        <source>In numbers</source>
        <translation>In numbers</translation>
    </message>
    <message>
        <source>All who live here</source>
        <translation>All who live here</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Of all who live here %1 are that old.</source>
        <comment>share: 2 of 10</comment>
        <translation>Of all who live here %1 are that old.</translation>
    </message>
    <message>
        <source>All who live here: %1.</source>
        <translation>All who live here: %1.</translation>
    </message>
    <message>
        <source>How old your town is can stand beside the members: enter it in People, More, Age profile.</source>
        <translation>How old your town is can stand beside the members: enter it in People, More, Age profile.</translation>
    </message>
</context>
<context>
    <name>PeopleDoubts</name>
    <message>
        <source>%1 seems to be in the book twice.</source>
        <translation>%1 seems to be in the book twice.</translation>
    </message>
    <message>
        <source>%1 and %2 may be one person: please compare them.</source>
        <translation>%1 and %2 may be one person: please compare them.</translation>
    </message>
    <message>
        <source>%1 and %2 have the same membership number, %3.</source>
        <translation>%1 and %2 have the same membership number, %3.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>name, field: what is wrong</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1 belongs to no household, so no address is known.</source>
        <translation>%1 belongs to no household, so no address is known.</translation>
    </message>
    <message>
        <source>%1 and %2 may be one and the same: please compare them.</source>
        <translation>%1 and %2 may be one and the same: please compare them.</translation>
    </message>
    <message>
        <source>%1 is in the category “%2”, but nobody else of the household is.</source>
        <translation>%1 is in the category “%2”, but nobody else of the household is.</translation>
    </message>
    <message>
        <source>%1 is %2 years old, but %3</source>
        <comment>name, age, Junior is for people up to the age of 17.</comment>
        <translation>%1 is %2 years old, but %3</translation>
    </message>
</context>
<context>
    <name>PeopleDue</name>
    <message numerus="yes">
        <source>%n subscriptions are due</source>
        <translation>
            <numerusform>%n subscription is due</numerusform>
            <numerusform>%n subscriptions are due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscriptions are overdue.</source>
        <translation>
            <numerusform>%n subscription is overdue.</numerusform>
            <numerusform>%n subscriptions are overdue.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>The subscription of %1 has been due since %2.</source>
        <translation>The subscription of %1 has been due since %2.</translation>
    </message>
    <message>
        <source>No payment of the subscription of %1 is written down.</source>
        <translation>No payment of the subscription of %1 is written down.</translation>
    </message>
    <message>
        <source>The passport of %1 expired on %2.</source>
        <translation>The passport of %1 expired on %2.</translation>
    </message>
    <message>
        <source>The passport of %1 expires on %2.</source>
        <translation>The passport of %1 expires on %2.</translation>
    </message>
    <message>
        <source>%1 turns 18 on %2: an adult&apos;s membership and consents of their own are needed then.</source>
        <translation>%1 turns 18 on %2: an adult&apos;s membership and consents of their own are needed then.</translation>
    </message>
    <message>
        <source>There is no way to reach %1: no address, e-mail or telephone number is known.</source>
        <translation>There is no way to reach %1: no address, e-mail or telephone number is known.</translation>
    </message>
    <message>
        <source>%1 has been too old for the membership “%2” since %3: please choose another one.</source>
        <translation>%1 has been too old for the membership “%2” since %3: please choose another one.</translation>
    </message>
    <message numerus="yes">
        <source>%n members are too old for their category of membership.</source>
        <translation>
            <numerusform>%n member is too old for their category of membership.</numerusform>
            <numerusform>%n members are too old for their category of membership.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleExport</name>
    <message>
        <source>“%1” is no kind of file that this can be written to. Choose a name that ends in .csv or .xlsx.</source>
        <translation>“%1” is no kind of file that this can be written to. Choose a name that ends in .csv or .xlsx.</translation>
    </message>
</context>
<context>
    <name>PeopleFields</name>
    <message>
        <source>Notes on the household</source>
        <translation>Notes on the household</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Middle name</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Year of birth</translation>
    </message>
    <message>
        <source>Month of birth</source>
        <translation>Month of birth</translation>
    </message>
    <message>
        <source>Day of birth</source>
        <translation>Day of birth</translation>
    </message>
    <message>
        <source>Second line of the address</source>
        <translation>Second line of the address</translation>
    </message>
    <message>
        <source>A further e-mail</source>
        <translation>A further e-mail</translation>
    </message>
    <message>
        <source>A further telephone number</source>
        <translation>A further telephone number</translation>
    </message>
    <message>
        <source>Keep in the notes</source>
        <translation>Keep in the notes</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>House number</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Initials</translation>
    </message>
    <message>
        <source>Status of the membership</source>
        <translation>Status of the membership</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>Died</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Number of the household</source>
        <translation>Number of the household</translation>
    </message>
</context>
<context>
    <name>PeopleFigures</name>
    <message>
        <source>Nobody is in the book yet</source>
        <translation>Nobody is in the book yet</translation>
    </message>
    <message numerus="yes">
        <source>%n people, none of them a member</source>
        <translation>
            <numerusform>%n person, not a member</numerusform>
            <numerusform>%n people, none of them a member</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paid up</source>
        <translation>
            <numerusform>%n paid up</numerusform>
            <numerusform>%n paid up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>%n due</numerusform>
            <numerusform>%n due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lapsed</source>
        <translation>
            <numerusform>%n lapsed</numerusform>
            <numerusform>%n lapsed</numerusform>
        </translation>
    </message>
    <message>
        <source>No household is in the book yet</source>
        <translation>No household is in the book yet</translation>
    </message>
    <message numerus="yes">
        <source>%n households</source>
        <translation>
            <numerusform>%n household</numerusform>
            <numerusform>%n households</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host visitors</source>
        <translation>
            <numerusform>%n hosts visitors</numerusform>
            <numerusform>%n host visitors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n beds</source>
        <translation>
            <numerusform>%n bed</numerusform>
            <numerusform>%n beds</numerusform>
        </translation>
    </message>
    <message>
        <source>No organisation is in the book yet</source>
        <translation>No organisation is in the book yet</translation>
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
        <translation>There is no field called “%1”. The fields are: %2.</translation>
    </message>
    <message>
        <source>The file has no column headed “%1”. Its headings are: %2.</source>
        <translation>The file has no column headed “%1”. Its headings are: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a day in the calendar, so “%2” was left empty.</source>
        <translation>“%1” is not a day in the calendar, so “%2” was left empty.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no, so “%2” was left empty.</source>
        <translation>“%1” is neither yes nor no, so “%2” was left empty.</translation>
    </message>
    <message>
        <source>“%1” is not a number, so “%2” was left empty.</source>
        <translation>“%1” is not a number, so “%2” was left empty.</translation>
    </message>
    <message>
        <source>“%1” is none of the answers known for “%2”. It is kept in the notes.</source>
        <translation>“%1” is none of the answers known for “%2”. It is kept in the notes.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>a list: all but the last, the last</comment>
        <translation>%1 and %2</translation>
    </message>
    <message>
        <source>This list has headings but no line beneath them, so there is nobody to take over.</source>
        <translation>This list has headings but no line beneath them, so there is nobody to take over.</translation>
    </message>
    <message>
        <source>No card of this address book has a name, an e-mail address or a telephone number, so there is nobody to take over.</source>
        <translation>No card of this address book has a name, an e-mail address or a telephone number, so there is nobody to take over.</translation>
    </message>
    <message numerus="yes">
        <source>%n columns are left out, as their headings are not known: %1.</source>
        <translation>
            <numerusform>%n column is left out, as its heading is not known: %1.</numerusform>
            <numerusform>%n columns are left out, as their headings are not known: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>This line has neither a name nor an e-mail address nor a telephone number, so it is left out.</source>
        <translation>This line has neither a name nor an e-mail address nor a telephone number, so it is left out.</translation>
    </message>
    <message>
        <source>In one line with %1: taken as two people of one household.</source>
        <translation>In one line with %1: taken as two people of one household.</translation>
    </message>
    <message>
        <source>Looks like %1, who is in the book already.</source>
        <translation>Looks like %1, who is in the book already.</translation>
    </message>
    <message>
        <source>Looks like %1 in line %2.</source>
        <translation>Looks like %1 in line %2.</translation>
    </message>
    <message>
        <source>The same person as in line %1.</source>
        <translation>The same person as in line %1.</translation>
    </message>
    <message>
        <source>In the book as %1.</source>
        <translation>In the book as %1.</translation>
    </message>
    <message>
        <source>The list was not read to its end, and nothing was changed.</source>
        <translation>The list was not read to its end, and nothing was changed.</translation>
    </message>
    <message>
        <source>This file looks like a bank statement, not a list of people; nothing was taken over.</source>
        <translation>This file looks like a bank statement, not a list of people; nothing was taken over.</translation>
    </message>
    <message>
        <source>None of the columns (%1) is known to hold a name, an e-mail address or a telephone number, which a list of people needs.</source>
        <translation>None of the columns (%1) is known to hold a name, an e-mail address or a telephone number, which a list of people needs.</translation>
    </message>
    <message>
        <source>Say of the columns what they hold.</source>
        <translation>Say of the columns what they hold.</translation>
    </message>
    <message>
        <source>Say which column holds the name; on the command line: --map family_name=&quot;%1&quot;.</source>
        <translation>Say which column holds the name; on the command line: --map family_name=&quot;%1&quot;.</translation>
    </message>
    <message>
        <source>“%1” as %2</source>
        <comment>a column and what it was taken for</comment>
        <translation>“%1” as %2</translation>
    </message>
    <message>
        <source>This list has no headings, so its columns were taken by their looks: %1.</source>
        <translation>This list has no headings, so its columns were taken by their looks: %1.</translation>
    </message>
    <message>
        <source>Nothing tells day from month in %1: %2 was read as %3.</source>
        <translation>Nothing tells day from month in %1: %2 was read as %3.</translation>
    </message>
    <message>
        <source>Born %1</source>
        <translation>Born %1</translation>
    </message>
    <message>
        <source>Ages were taken as age bands, as no birthday follows from them.</source>
        <translation>Ages were taken as age bands, as no birthday follows from them.</translation>
    </message>
    <message>
        <source>“%1” is no age in years. It is kept in the notes.</source>
        <translation>“%1” is no age in years. It is kept in the notes.</translation>
    </message>
    <message>
        <source>Age: %1</source>
        <translation>Age: %1</translation>
    </message>
    <message>
        <source>“%1” has years without a day: they are kept in the notes, with the age band where it follows from them.</source>
        <translation>“%1” has years without a day: they are kept in the notes, with the age band where it follows from them.</translation>
    </message>
    <message>
        <source>“%1” was taken as %2; if that is wrong, write the year with four figures.</source>
        <translation>“%1” was taken as %2; if that is wrong, write the year with four figures.</translation>
    </message>
    <message>
        <source>“%1” in “%2” was taken as paid until %3.</source>
        <translation>“%1” in “%2” was taken as paid until %3.</translation>
    </message>
    <message>
        <source>“%1” fits more than one person, and nothing in this line tells which of them is meant, so it is left out.</source>
        <translation>“%1” fits more than one person, and nothing in this line tells which of them is meant, so it is left out.</translation>
    </message>
    <message>
        <source>“%1” is no entry of the list, so this line is left out.</source>
        <translation>“%1” is no entry of the list, so this line is left out.</translation>
    </message>
    <message>
        <source>Leaves the household %1; still there: %2.</source>
        <translation>Leaves the household %1; still there: %2.</translation>
    </message>
    <message>
        <source>The whole household gets this address, also: %1.</source>
        <translation>The whole household gets this address, also: %1.</translation>
    </message>
    <message>
        <source>died</source>
        <translation>died</translation>
    </message>
    <message>
        <source>“%1” tells of people who have left without saying when: for them the day of leaving is the day of this import.</source>
        <translation>“%1” tells of people who have left without saying when: for them the day of leaving is the day of this import.</translation>
    </message>
    <message>
        <source>“%1” is no title of one person, so it is kept in the notes.</source>
        <translation>“%1” is no title of one person, so it is kept in the notes.</translation>
    </message>
    <message>
        <source>“%1” is what a spreadsheet has left of a long number. It is kept in the notes; the figures have to be written again.</source>
        <translation>“%1” is what a spreadsheet has left of a long number. It is kept in the notes; the figures have to be written again.</translation>
    </message>
    <message>
        <source>Line %1 tells of the same person and says otherwise. What it says counts; of this line is left out: %2.</source>
        <translation>Line %1 tells of the same person and says otherwise. What it says counts; of this line is left out: %2.</translation>
    </message>
    <message>
        <source>In the book as %1. If the name has changed, please change it there.</source>
        <translation>In the book as %1. If the name has changed, please change it there.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>the name of a sheet</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Only the sheet “%1” is taken over. To take over another one (%2), save it as a file of its own.</source>
        <translation>Only the sheet “%1” is taken over. To take over another one (%2), save it as a file of its own.</translation>
    </message>
    <message>
        <source>“%1” looks like an organisation but is taken over as a person. If it is one, leave this line out and write it down under Organisations.</source>
        <translation>“%1” looks like an organisation but is taken over as a person. If it is one, leave this line out and write it down under Organisations.</translation>
    </message>
    <message>
        <source>These headings stand here twice, so each line was read as two people of one household: %1.</source>
        <translation>These headings stand here twice, so each line was read as two people of one household: %1.</translation>
    </message>
    <message>
        <source>A line above says otherwise of the same home (%1). What this line says counts.</source>
        <translation>A line above says otherwise of the same home (%1). What this line says counts.</translation>
    </message>
    <message>
        <source>Of this home the book or a line above says otherwise, and that counts; of this line is left out: %1.</source>
        <translation>Of this home the book or a line above says otherwise, and that counts; of this line is left out: %1.</translation>
    </message>
    <message>
        <source>A line above tells of the same home and says otherwise, and that counts; of this line is left out: %1.</source>
        <translation>A line above tells of the same home and says otherwise, and that counts; of this line is left out: %1.</translation>
    </message>
    <message>
        <source>“%1” cannot be right for “%2”. It is kept in the notes.</source>
        <translation>“%1” cannot be right for “%2”. It is kept in the notes.</translation>
    </message>
    <message>
        <source>An organisation of the book: nothing is changed in it here.</source>
        <translation>An organisation of the book: nothing is changed in it here.</translation>
    </message>
    <message>
        <source>“%1” is a firm or a club and no person, so this line is left out. Import the list once more as a list of organisations, or write it down under Organisations.</source>
        <translation>“%1” is a firm or a club and no person, so this line is left out. Import the list once more as a list of organisations, or write it down under Organisations.</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Remove the household %1</source>
        <translation>Remove the household %1</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n households</source>
        <translation>
            <numerusform>Remove %n household</numerusform>
            <numerusform>Remove %n households</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed the household %1.</source>
        <translation>Removed the household %1.</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n households.</source>
        <translation>
            <numerusform>Removed %n household.</numerusform>
            <numerusform>Removed %n households.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without an address now: %1.</source>
        <translation>Without an address now: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are without an address now.</source>
        <translation>
            <numerusform>%n person is without an address now.</numerusform>
            <numerusform>%n people are without an address now.</numerusform>
        </translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Add person</translation>
    </message>
    <message>
        <source>Which people</source>
        <translation>Which people</translation>
    </message>
    <message>
        <source>Nobody is in the book yet</source>
        <translation>Nobody is in the book yet</translation>
    </message>
    <message>
        <source>This is the place for everybody your association deals with: members, former members, guests and friends. Begin with one person, or bring in the list that you have: a spreadsheet, or an address book.</source>
        <translation>This is the place for everybody your association deals with: members, former members, guests and friends. Begin with one person, or bring in the list that you have: a spreadsheet, or an address book.</translation>
    </message>
    <message>
        <source>Choose somebody in the list to see here all that the book knows.</source>
        <translation>Choose somebody in the list to see here all that the book knows.</translation>
    </message>
    <message>
        <source>Add household</source>
        <translation>Add household</translation>
    </message>
    <message>
        <source>Which households</source>
        <translation>Which households</translation>
    </message>
    <message>
        <source>No household is in the book yet</source>
        <translation>No household is in the book yet</translation>
    </message>
    <message>
        <source>A household is the home that people share: it gets the letters and hosts visitors. It is made by itself when you write down a person with an address.</source>
        <translation>A household is the home that people share: it gets the letters and hosts visitors. It is made by itself when you write down a person with an address.</translation>
    </message>
    <message>
        <source>Choose a household in the list to see here who lives there and whether they host.</source>
        <translation>Choose a household in the list to see here who lives there and whether they host.</translation>
    </message>
    <message>
        <source>Add organisation</source>
        <translation>Add organisation</translation>
    </message>
    <message>
        <source>Which organisations</source>
        <translation>Which organisations</translation>
    </message>
    <message>
        <source>No organisation is in the book yet</source>
        <translation>No organisation is in the book yet</translation>
    </message>
    <message>
        <source>Schools, clubs, choirs, firms and councils that take part in the twinning, and whom to speak to there.</source>
        <translation>Schools, clubs, choirs, firms and councils that take part in the twinning, and whom to speak to there.</translation>
    </message>
    <message>
        <source>Choose an organisation in the list to see here whom to speak to.</source>
        <translation>Choose an organisation in the list to see here whom to speak to.</translation>
    </message>
</context>
<context>
    <name>PeopleReports</name>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Single</source>
        <translation>Single</translation>
    </message>
    <message>
        <source>Double</source>
        <translation>Double</translation>
    </message>
    <message>
        <source>Twin</source>
        <translation>Twin</translation>
    </message>
    <message>
        <source>Sofa</source>
        <translation>Sofa</translation>
    </message>
    <message>
        <source>Beds</source>
        <translation>Beds</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Subscription</translation>
    </message>
    <message>
        <source>Nobody in the book is a member yet.</source>
        <translation>Nobody in the book is a member yet.</translation>
    </message>
    <message>
        <source>Subscriptions to be paid</source>
        <translation>Subscriptions to be paid</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Membership</translation>
    </message>
    <message>
        <source>Paid until</source>
        <translation>Paid until</translation>
    </message>
    <message>
        <source>No subscription is due: every member has paid.</source>
        <translation>No subscription is due: every member has paid.</translation>
    </message>
    <message>
        <source>Households that host visitors</source>
        <translation>Households that host visitors</translation>
    </message>
    <message>
        <source>Gladly</source>
        <translation>Gladly</translation>
    </message>
    <message>
        <source>In reserve</source>
        <translation>In reserve</translation>
    </message>
    <message>
        <source>No household has offered to host visitors yet.</source>
        <translation>No household has offered to host visitors yet.</translation>
    </message>
    <message>
        <source>Nobody in the book is written down as a member yet, so everybody is listed.</source>
        <translation>Nobody in the book is written down as a member yet, so everybody is listed.</translation>
    </message>
</context>
<context>
    <name>PeopleSearch</name>
    <message numerus="yes">
        <source>Show all %n people</source>
        <translation>
            <numerusform>Show the %n person</numerusform>
            <numerusform>Show all %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n households</source>
        <translation>
            <numerusform>Show the %n household</numerusform>
            <numerusform>Show all %n households</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n organisations</source>
        <translation>
            <numerusform>Show the %n organisation</numerusform>
            <numerusform>Show all %n organisations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleTable</name>
    <message>
        <source>Age</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Subscription</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Beds</source>
        <translation>Beds</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Subscription due or overdue</source>
        <translation>Subscription due or overdue</translation>
    </message>
    <message>
        <source>Not members</source>
        <translation>Not members</translation>
    </message>
    <message>
        <source>In a household that hosts</source>
        <translation>In a household that hosts</translation>
    </message>
    <message>
        <source>Without e-mail</source>
        <translation>Without e-mail</translation>
    </message>
    <message>
        <source>All households</source>
        <translation>All households</translation>
    </message>
    <message>
        <source>Host visitors</source>
        <translation>Host visitors</translation>
    </message>
    <message>
        <source>Host in reserve</source>
        <translation>Host in reserve</translation>
    </message>
    <message>
        <source>Not asked about hosting</source>
        <translation>Not asked about hosting</translation>
    </message>
    <message>
        <source>Without an address</source>
        <translation>Without an address</translation>
    </message>
    <message>
        <source>With nobody in them</source>
        <translation>With nobody in them</translation>
    </message>
    <message>
        <source>All organisations</source>
        <translation>All organisations</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Subscription due</source>
        <translation>Subscription due</translation>
    </message>
    <message>
        <source>Subscription overdue</source>
        <translation>Subscription overdue</translation>
    </message>
    <message>
        <source>Membership lapsed</source>
        <translation>Membership lapsed</translation>
    </message>
    <message>
        <source>Former members</source>
        <translation>Former members</translation>
    </message>
    <message>
        <source>Young members (under 26)</source>
        <translation>Young members (under 26)</translation>
    </message>
    <message>
        <source>Hosts with a free bed</source>
        <translation>Hosts with a free bed</translation>
    </message>
    <message>
        <source>Speak French</source>
        <translation>Speak French</translation>
    </message>
    <message>
        <source>Speak German</source>
        <translation>Speak German</translation>
    </message>
    <message>
        <source>Speak English</source>
        <translation>Speak English</translation>
    </message>
    <message>
        <source>Want letters on paper</source>
        <translation>Want letters on paper</translation>
    </message>
</context>
<context>
    <name>PeriodDialog</name>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Times</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>This ends before it begins. Please check both dates.</source>
        <translation>This ends before it begins. Please check both dates.</translation>
    </message>
    <message>
        <source>The time of the report</source>
        <translation>The time of the report</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Show report</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>(no name)</source>
        <translation>(no name)</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Household</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Last name</translation>
    </message>
    <message>
        <source>Letters after the name</source>
        <translation>Letters after the name</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>Known as</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Age band</source>
        <translation>Age band</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>under 18</source>
        <translation>under 18</translation>
    </message>
    <message>
        <source>18 to 24</source>
        <translation>18 to 24</translation>
    </message>
    <message>
        <source>25 to 44</source>
        <translation>25 to 44</translation>
    </message>
    <message>
        <source>45 to 64</source>
        <translation>45 to 64</translation>
    </message>
    <message>
        <source>65 and over</source>
        <translation>65 and over</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Gender</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>not stated</translation>
    </message>
    <message>
        <source>female</source>
        <translation>female</translation>
    </message>
    <message>
        <source>male</source>
        <translation>male</translation>
    </message>
    <message>
        <source>other</source>
        <translation>other</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Second e-mail</source>
        <translation>Second e-mail</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobile</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Work telephone</source>
        <translation>Work telephone</translation>
    </message>
    <message>
        <source>Letters on paper</source>
        <translation>Letters on paper</translation>
    </message>
    <message>
        <source>Language of letters</source>
        <translation>Language of letters</translation>
    </message>
    <message>
        <source>as the association</source>
        <translation>as the association</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>French</source>
        <translation>French</translation>
    </message>
    <message>
        <source>German</source>
        <translation>German</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationality</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Occupation</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Skills</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Interests</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>Diet</translation>
    </message>
    <message>
        <source>eats everything</source>
        <translation>eats everything</translation>
    </message>
    <message>
        <source>vegetarian</source>
        <translation>vegetarian</translation>
    </message>
    <message>
        <source>vegan</source>
        <translation>vegan</translation>
    </message>
    <message>
        <source>fish but no meat</source>
        <translation>fish but no meat</translation>
    </message>
    <message>
        <source>halal</source>
        <translation>halal</translation>
    </message>
    <message>
        <source>kosher</source>
        <translation>kosher</translation>
    </message>
    <message>
        <source>gluten-free</source>
        <translation>gluten-free</translation>
    </message>
    <message>
        <source>other, see the notes on diet</source>
        <translation>other, see the notes on diet</translation>
    </message>
    <message>
        <source>Notes on diet</source>
        <translation>Notes on diet</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Allergies</translation>
    </message>
    <message>
        <source>Access needs</source>
        <translation>Access needs</translation>
    </message>
    <message>
        <source>Smokes</source>
        <translation>Smokes</translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <translation>Emergency contact</translation>
    </message>
    <message>
        <source>Emergency telephone</source>
        <translation>Emergency telephone</translation>
    </message>
    <message>
        <source>Relation of the emergency contact</source>
        <translation>Relation of the emergency contact</translation>
    </message>
    <message>
        <source>Membership number</source>
        <translation>Membership number</translation>
    </message>
    <message>
        <source>Membership category</source>
        <translation>Membership category</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>Member since</translation>
    </message>
    <message>
        <source>Paid until</source>
        <translation>Paid until</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Left on</translation>
    </message>
    <message>
        <source>Why they left</source>
        <translation>Why they left</translation>
    </message>
    <message>
        <source>Passport of</source>
        <translation>Passport of</translation>
    </message>
    <message>
        <source>Passport issued</source>
        <translation>Passport issued</translation>
    </message>
    <message>
        <source>Passport expires</source>
        <translation>Passport expires</translation>
    </message>
    <message>
        <source>Health card (GHIC, EHIC) expires</source>
        <translation>Health card (GHIC, EHIC) expires</translation>
    </message>
    <message>
        <source>Travel insurance</source>
        <translation>Travel insurance</translation>
    </message>
    <message>
        <source>Notes on travel</source>
        <translation>Notes on travel</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Languages</translation>
    </message>
</context>
<context>
    <name>PersonCheck</name>
    <message>
        <source>This date of birth is in the future. Please check the year.</source>
        <translation>This date of birth is in the future. Please check the year.</translation>
    </message>
    <message numerus="yes">
        <source>This date of birth is over %n years ago. Please check the year.</source>
        <translation>
            <numerusform>This date of birth is over %n year ago. Please check the year.</numerusform>
            <numerusform>This date of birth is over %n years ago. Please check the year.</numerusform>
        </translation>
    </message>
    <message>
        <source>This person would have joined before being born. Please check both dates.</source>
        <translation>This person would have joined before being born. Please check both dates.</translation>
    </message>
    <message>
        <source>This is before the day of joining. Please check both dates.</source>
        <translation>This is before the day of joining. Please check both dates.</translation>
    </message>
    <message>
        <source>A reason for leaving is written down, but not when. Please add the day, or clear the reason.</source>
        <translation>A reason for leaving is written down, but not when. Please add the day, or clear the reason.</translation>
    </message>
    <message>
        <source>The passport would expire before it was issued. Please check both dates.</source>
        <translation>The passport would expire before it was issued. Please check both dates.</translation>
    </message>
    <message>
        <source>Please give a name, an e-mail address or a telephone number, so that this person can be told from others.</source>
        <translation>Please give a name, an e-mail address or a telephone number, so that this person can be told from others.</translation>
    </message>
</context>
<context>
    <name>PersonDetail</name>
    <message numerus="yes">
        <source>%n years old</source>
        <translation>
            <numerusform>%n year old</numerusform>
            <numerusform>%n years old</numerusform>
        </translation>
    </message>
    <message>
        <source>In full %1</source>
        <translation>In full %1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Telephone at home</source>
        <translation>Telephone at home</translation>
    </message>
    <message>
        <source>Lives with</source>
        <translation>Lives with</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>%1 (has expired)</source>
        <translation>%1 (has expired)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (in %n days)</source>
        <translation>
            <numerusform>%1 (in %n day)</numerusform>
            <numerusform>%1 (in %n days)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (in %n months)</source>
        <translation>
            <numerusform>%1 (in %n month)</numerusform>
            <numerusform>%1 (in %n months)</numerusform>
        </translation>
    </message>
    <message>
        <source>In an emergency</source>
        <translation>In an emergency</translation>
    </message>
    <message>
        <source>Please call</source>
        <translation>Please call</translation>
    </message>
    <message numerus="yes">
        <source>%n rooms with a single bed</source>
        <translation>
            <numerusform>%n room with a single bed</numerusform>
            <numerusform>%n rooms with a single bed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rooms with a double bed</source>
        <translation>
            <numerusform>%n room with a double bed</numerusform>
            <numerusform>%n rooms with a double bed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rooms with two beds</source>
        <translation>
            <numerusform>%n room with two beds</numerusform>
            <numerusform>%n rooms with two beds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places on a sofa bed</source>
        <translation>
            <numerusform>%n place on a sofa bed</numerusform>
            <numerusform>%n places on a sofa bed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Room for %n guests: %1</source>
        <translation>
            <numerusform>Room for %n guest: %1</numerusform>
            <numerusform>Room for %n guests: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Membership</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Food, health and access</source>
        <translation>Food, health and access</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Travel</translation>
    </message>
    <message>
        <source>Contact person at</source>
        <translation>Contact person at</translation>
    </message>
    <message>
        <source>, as a nominee</source>
        <translation>, as a nominee</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>More about the home</source>
        <translation>More about the home</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>How to reach them</translation>
    </message>
    <message>
        <source>More ways to reach them</source>
        <translation>More ways to reach them</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Membership</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>Leaving</translation>
    </message>
    <message>
        <source>About them</source>
        <translation>About them</translation>
    </message>
    <message>
        <source>Food, health and access</source>
        <translation>Food, health and access</translation>
    </message>
    <message>
        <source>In an emergency</source>
        <translation>In an emergency</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Travel</translation>
    </message>
    <message>
        <source>Type a name or a street to share a home that is in the book already. Leave it empty for a home of their own.</source>
        <translation>Type a name or a street to share a home that is in the book already. Leave it empty for a home of their own.</translation>
    </message>
    <message>
        <source>If everybody calls them by another name.</source>
        <translation>If everybody calls them by another name.</translation>
    </message>
    <message>
        <source>The last day that the subscription is paid for.</source>
        <translation>The last day that the subscription is paid for.</translation>
    </message>
    <message>
        <source>Needed for insurance and for young travellers.</source>
        <translation>Needed for insurance and for young travellers.</translation>
    </message>
    <message>
        <source>If the date of birth is not known.</source>
        <translation>If the date of birth is not known.</translation>
    </message>
</context>
<context>
    <name>PlacementSide</name>
    <message>
        <source>With %1</source>
        <translation>With %1</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>Not placed</translation>
    </message>
    <message>
        <source>Placed by hand</source>
        <translation>Placed by hand</translation>
    </message>
    <message>
        <source>Why here?</source>
        <translation>Why here?</translation>
    </message>
    <message>
        <source>Why nowhere?</source>
        <translation>Why nowhere?</translation>
    </message>
    <message>
        <source>All that is known of the party</source>
        <translation>All that is known of the party</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Guests</translation>
    </message>
    <message>
        <source>All that is known of the host</source>
        <translation>All that is known of the host</translation>
    </message>
    <message>
        <source>What would place %1</source>
        <translation>What would place %1</translation>
    </message>
    <message>
        <source>No single change that was tried would place them.</source>
        <translation>No single change that was tried would place them.</translation>
    </message>
    <message>
        <source>Broken rules</source>
        <translation>Broken rules</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>What changed</translation>
    </message>
    <message>
        <source>To keep in mind</source>
        <translation>To keep in mind</translation>
    </message>
</context>
<context>
    <name>ProtectionActions</name>
    <message>
        <source>Save what is held as data</source>
        <translation>Save what is held as data</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON files (*.json)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Saved %1.</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>%1 could not be written. Choose another folder.</translation>
    </message>
    <message>
        <source>Write down a consent...</source>
        <translation>Write down a consent...</translation>
    </message>
    <message>
        <source>Write down a check...</source>
        <translation>Write down a check...</translation>
    </message>
    <message>
        <source>Access request pack...</source>
        <translation>Access request pack...</translation>
    </message>
    <message>
        <source>Access request pack as data...</source>
        <translation>Access request pack as data...</translation>
    </message>
    <message>
        <source>Forget for good...</source>
        <translation>Forget for good...</translation>
    </message>
</context>
<context>
    <name>ProtectionDetails</name>
    <message>
        <source>expired on %1</source>
        <translation>expired on %1</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>valid until %1</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Ends</translation>
    </message>
    <message>
        <source>on %1, the day before they turn 18</source>
        <translation>on %1, the day before they turn 18</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>Make sure who is asking. Then make the access request pack (menu of the list), send it, and write the day down here.</source>
        <translation>Make sure who is asking. Then make the access request pack (menu of the list), send it, and write the day down here.</translation>
    </message>
    <message>
        <source>Make sure who is asking. Then choose “Forget for good” in the list of persons, tell them what had to be kept, and write the day down here.</source>
        <translation>Make sure who is asking. Then choose “Forget for good” in the list of persons, tell them what had to be kept, and write the day down here.</translation>
    </message>
    <message>
        <source>If somebody may come to harm by it, report it to the Information Commissioner&apos;s Office (ico.org.uk) within 72 hours. Write down what happened in any case.</source>
        <translation>If somebody may come to harm by it, report it to the Information Commissioner&apos;s Office (ico.org.uk) within 72 hours. Write down what happened in any case.</translation>
    </message>
    <message>
        <source>Tell them within 30 days that you have it, and what comes of it as soon as you can.</source>
        <translation>Tell them within 30 days that you have it, and what comes of it as soon as you can.</translation>
    </message>
    <message>
        <source>Do what they ask, or say why not, and write the day down here.</source>
        <translation>Do what they ask, or say why not, and write the day down here.</translation>
    </message>
    <message>
        <source>Kept too long</source>
        <translation>Kept too long</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that the book knows of.</source>
        <translation>Nothing that the book knows of.</translation>
    </message>
    <message>
        <source>wants to keep in touch</source>
        <translation>wants to keep in touch</translation>
    </message>
    <message>
        <source>not agreed to keep in touch</source>
        <translation>not agreed to keep in touch</translation>
    </message>
    <message>
        <source>Turns 18</source>
        <translation>Turns 18</translation>
    </message>
    <message>
        <source>Consents and checks</source>
        <translation>Consents and checks</translation>
    </message>
</context>
<context>
    <name>ProtectionDue</name>
    <message>
        <source>A parent or guardian of %1 has to agree (%2).</source>
        <translation>A parent or guardian of %1 has to agree (%2).</translation>
    </message>
    <message>
        <source>%1 has been 18 since %3: ask for their own consent (%2).</source>
        <translation>%1 has been 18 since %3: ask for their own consent (%2).</translation>
    </message>
    <message>
        <source>%1 turns 18 on %3: ask for their own consent (%2).</source>
        <translation>%1 turns 18 on %3: ask for their own consent (%2).</translation>
    </message>
    <message>
        <source>The consent of %1 (%2) ended on %3.</source>
        <translation>The consent of %1 (%2) ended on %3.</translation>
    </message>
    <message>
        <source>The consent of %1 (%2) ends on %3.</source>
        <translation>The consent of %1 (%2) ends on %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n consents have ended or end soon.</source>
        <translation>
            <numerusform>%n consent has ended or ends soon.</numerusform>
            <numerusform>%n consents have ended or end soon.</numerusform>
        </translation>
    </message>
    <message>
        <source>The check of %1 (%2) expired on %3.</source>
        <translation>The check of %1 (%2) expired on %3.</translation>
    </message>
    <message>
        <source>The check of %1 (%2) expires on %3.</source>
        <translation>The check of %1 (%2) expires on %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n checks have expired or expire soon.</source>
        <translation>
            <numerusform>%n check has expired or expires soon.</numerusform>
            <numerusform>%n checks have expired or expire soon.</numerusform>
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
            <numerusform>Details of %n person are kept longer than your rules say: forget them, or change the rule.</numerusform>
            <numerusform>Details of %n people are kept longer than your rules say: forget them, or change the rule.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n young people turn 18: ask for consents of their own.</source>
        <translation>
            <numerusform>%n young person turns 18: ask for a consent of their own.</numerusform>
            <numerusform>%n young people turn 18: ask for consents of their own.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProtectionForms</name>
    <message>
        <source>Add consent</source>
        <translation>Add consent</translation>
    </message>
    <message>
        <source>Edit consent</source>
        <translation>Edit consent</translation>
    </message>
    <message>
        <source>Of a child under 18</source>
        <translation>Of a child under 18</translation>
    </message>
    <message>
        <source>Until when it holds</source>
        <translation>Until when it holds</translation>
    </message>
    <message>
        <source>Only where it is something else.</source>
        <translation>Only where it is something else.</translation>
    </message>
    <message>
        <source>For example “membership form, green folder”.</source>
        <translation>For example “membership form, green folder”.</translation>
    </message>
    <message>
        <source>The parent or guardian, if they are in the book.</source>
        <translation>The parent or guardian, if they are in the book.</translation>
    </message>
    <message>
        <source>If they are not in the book.</source>
        <translation>If they are not in the book.</translation>
    </message>
    <message>
        <source>The last day. Leave it empty if no end was agreed.</source>
        <translation>The last day. Leave it empty if no end was agreed.</translation>
    </message>
    <message>
        <source>From this day on it no longer holds.</source>
        <translation>From this day on it no longer holds.</translation>
    </message>
    <message>
        <source>Add check</source>
        <translation>Add check</translation>
    </message>
    <message>
        <source>Edit check</source>
        <translation>Edit check</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>What was seen</translation>
    </message>
    <message>
        <source>Never keep the certificate itself or a copy of it: its number, its date and what was decided are enough.</source>
        <translation>Never keep the certificate itself or a copy of it: its number, its date and what was decided are enough.</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>What was decided</translation>
    </message>
    <message>
        <source>Only where it is another check.</source>
        <translation>Only where it is another check.</translation>
    </message>
    <message>
        <source>The day by which your committee wants a new one.</source>
        <translation>The day by which your committee wants a new one.</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Add rule</translation>
    </message>
    <message>
        <source>Edit rule</source>
        <translation>Edit rule</translation>
    </message>
    <message>
        <source>For example 72 for six years; 0 for no longer than that day.</source>
        <translation>For example 72 for six years; 0 for no longer than that day.</translation>
    </message>
    <message>
        <source>Add young participant</source>
        <translation>Add young participant</translation>
    </message>
    <message>
        <source>Edit young participant</source>
        <translation>Edit young participant</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Afterwards</translation>
    </message>
    <message>
        <source>Whether they want to hear from you is a consent of their own, “keeping in touch”.</source>
        <translation>Whether they want to hear from you is a consent of their own, “keeping in touch”.</translation>
    </message>
    <message>
        <source>A college, a job, another town.</source>
        <translation>A college, a job, another town.</translation>
    </message>
</context>
<context>
    <name>ProtectionLists</name>
    <message>
        <source>Add consent</source>
        <translation>Add consent</translation>
    </message>
    <message>
        <source>Which consents</source>
        <translation>Which consents</translation>
    </message>
    <message>
        <source>No consent is written down yet</source>
        <translation>No consent is written down yet</translation>
    </message>
    <message>
        <source>Who may get the newsletter, be shown in photographs, or have their details passed to the twin committee? Write down who agreed, when, and where that can be seen.</source>
        <translation>Who may get the newsletter, be shown in photographs, or have their details passed to the twin committee? Write down who agreed, when, and where that can be seen.</translation>
    </message>
    <message>
        <source>Choose a consent in the list to see here when and how it was given.</source>
        <translation>Choose a consent in the list to see here when and how it was given.</translation>
    </message>
    <message>
        <source>Add check</source>
        <translation>Add check</translation>
    </message>
    <message>
        <source>Which checks</source>
        <translation>Which checks</translation>
    </message>
    <message>
        <source>No check is written down yet</source>
        <translation>No check is written down yet</translation>
    </message>
    <message>
        <source>DBS checks, references, first aid and driving licences of hosts and leaders: the number, the date, what was decided and until when it counts. Never the certificate itself.</source>
        <translation>DBS checks, references, first aid and driving licences of hosts and leaders: the number, the date, what was decided and until when it counts. Never the certificate itself.</translation>
    </message>
    <message>
        <source>Choose a check in the list to see here until when it is valid.</source>
        <translation>Choose a check in the list to see here until when it is valid.</translation>
    </message>
    <message>
        <source>Add data request</source>
        <translation>Add data request</translation>
    </message>
    <message>
        <source>Which requests</source>
        <translation>Which requests</translation>
    </message>
    <message>
        <source>Nobody has asked about their data yet</source>
        <translation>Nobody has asked about their data yet</translation>
    </message>
    <message>
        <source>When somebody wants to see what you hold about them, to have it put right or forgotten, when they complain, or when data got lost: write it down here, and Home tells you by when to answer.</source>
        <translation>When somebody wants to see what you hold about them, to have it put right or forgotten, when they complain, or when data got lost: write it down here, and Home tells you by when to answer.</translation>
    </message>
    <message>
        <source>Choose a request in the list to see here by when it must be answered.</source>
        <translation>Choose a request in the list to see here by when it must be answered.</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Add rule</translation>
    </message>
    <message>
        <source>There is no rule for keeping</source>
        <translation>There is no rule for keeping</translation>
    </message>
    <message>
        <source>How long are details of former members kept, and health details after a visit? Home tells you when something is kept longer than your rules say.</source>
        <translation>How long are details of former members kept, and health details after a visit? Home tells you when something is kept longer than your rules say.</translation>
    </message>
    <message>
        <source>Choose a rule in the list to see here what is kept longer than it says.</source>
        <translation>Choose a rule in the list to see here what is kept longer than it says.</translation>
    </message>
    <message>
        <source>Add young participant</source>
        <translation>Add young participant</translation>
    </message>
    <message>
        <source>Which of the young</source>
        <translation>Which of the young</translation>
    </message>
    <message>
        <source>No young participant is written down yet</source>
        <translation>No young participant is written down yet</translation>
    </message>
    <message>
        <source>Exchange pupils and junior members are the committee of the years to come. Write down who took part and where they went; Home reminds you to ask at 18 whether to keep in touch.</source>
        <translation>Exchange pupils and junior members are the committee of the years to come. Write down who took part and where they went; Home reminds you to ask at 18 whether to keep in touch.</translation>
    </message>
    <message>
        <source>Choose somebody in the list to see here what they took part in.</source>
        <translation>Choose somebody in the list to see here what they took part in.</translation>
    </message>
</context>
<context>
    <name>ProtectionReports</name>
    <message>
        <source>Newsletter</source>
        <translation>Newsletter</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Photographs</translation>
    </message>
    <message>
        <source>Twin committee</source>
        <translation>Twin committee</translation>
    </message>
    <message>
        <source>Health details</source>
        <translation>Health details</translation>
    </message>
    <message>
        <source>In touch</source>
        <translation>In touch</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>Consents and checks</source>
        <translation>Consents and checks</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n members have agreed to the newsletter</source>
        <translation>
            <numerusform>%1 of %n member has agreed to the newsletter</numerusform>
            <numerusform>%1 of %n members have agreed to the newsletter</numerusform>
        </translation>
    </message>
    <message>
        <source>No consent is written down yet.</source>
        <translation>No consent is written down yet.</translation>
    </message>
    <message>
        <source>Young people</source>
        <translation>Young people</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Keep in touch</source>
        <translation>Keep in touch</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>18 and over</source>
        <translation>18 and over</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>Under 18</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>not asked yet</translation>
    </message>
    <message>
        <source>No former exchange pupil or junior member is written down yet.</source>
        <translation>No former exchange pupil or junior member is written down yet.</translation>
    </message>
    <message numerus="yes">
        <source>%n of those over 18 want to keep in touch</source>
        <translation>
            <numerusform>%n of those over 18 wants to keep in touch</numerusform>
            <numerusform>%n of those over 18 want to keep in touch</numerusform>
        </translation>
    </message>
    <message>
        <source>Junior members</source>
        <translation>Junior members</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Membership</translation>
    </message>
    <message>
        <source>Turns 18 on</source>
        <translation>Turns 18 on</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>Please choose another one.</source>
        <translation>Please choose another one.</translation>
    </message>
    <message>
        <source>Ask for consents of their own, and for an adult&apos;s membership.</source>
        <translation>Ask for consents of their own, and for an adult&apos;s membership.</translation>
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
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expired</translation>
    </message>
    <message>
        <source>18 since: ask them</source>
        <translation>18 since: ask them</translation>
    </message>
    <message>
        <source>guardian has to agree</source>
        <translation>guardian has to agree</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>in force</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>How it stands</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Keep in touch</source>
        <translation>Keep in touch</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>agreed</translation>
    </message>
    <message>
        <source>not agreed</source>
        <translation>not agreed</translation>
    </message>
    <message>
        <source>All consents</source>
        <translation>All consents</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>Withdrawn or expired</source>
        <translation>Withdrawn or expired</translation>
    </message>
    <message>
        <source>To be asked again</source>
        <translation>To be asked again</translation>
    </message>
    <message>
        <source>All checks</source>
        <translation>All checks</translation>
    </message>
    <message>
        <source>Expired or expiring soon</source>
        <translation>Expired or expiring soon</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>Not yet decided</source>
        <translation>Not yet decided</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>All requests</source>
        <translation>All requests</translation>
    </message>
    <message>
        <source>Not yet answered</source>
        <translation>Not yet answered</translation>
    </message>
    <message>
        <source>Breaches</source>
        <translation>Breaches</translation>
    </message>
    <message>
        <source>All the young</source>
        <translation>All the young</translation>
    </message>
    <message>
        <source>Want to keep in touch</source>
        <translation>Want to keep in touch</translation>
    </message>
    <message>
        <source>18 and not yet asked</source>
        <translation>18 and not yet asked</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>Under 18</translation>
    </message>
    <message>
        <source>Check expired or expiring soon</source>
        <translation>Check expired or expiring soon</translation>
    </message>
    <message>
        <source>No consent to photographs</source>
        <translation>No consent to photographs</translation>
    </message>
    <message>
        <source>No consent to the newsletter</source>
        <translation>No consent to the newsletter</translation>
    </message>
</context>
<context>
    <name>PublishDialog</name>
    <message>
        <source>Please write the first day of the register.</source>
        <translation>Please write the first day of the register.</translation>
    </message>
    <message>
        <source>Please write the last day of the register.</source>
        <translation>Please write the last day of the register.</translation>
    </message>
    <message>
        <source>This day is still to come: publish the register once it is over.</source>
        <translation>This day is still to come: publish the register once it is over.</translation>
    </message>
    <message>
        <source>This ends before it begins. Please check both dates.</source>
        <translation>This ends before it begins. Please check both dates.</translation>
    </message>
    <message>
        <source>Nothing was registered in this time: it will be a nil return.</source>
        <translation>Nothing was registered in this time: it will be a nil return.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries will be published.</source>
        <translation>
            <numerusform>%n entry will be published.</numerusform>
            <numerusform>%n entries will be published.</numerusform>
        </translation>
    </message>
    <message>
        <source>Publish the register</source>
        <translation>Publish the register</translation>
    </message>
    <message>
        <source>Save and publish...</source>
        <translation>Save and publish...</translation>
    </message>
    <message>
        <source>The register of this time is saved as PDF, spreadsheet or web page, without private addresses. From then on its entries stay as they are; what has to be put right later becomes an entry of its own that says so.</source>
        <translation>The register of this time is saved as PDF, spreadsheet or web page, without private addresses. From then on its entries stay as they are; what has to be put right later becomes an entry of its own that says so.</translation>
    </message>
    <message>
        <source>Save the register</source>
        <translation>Save the register</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Excel spreadsheet (*.xlsx);;Table for any spreadsheet (*.csv);;Web page (*.html)</source>
        <translation>PDF (*.pdf);;Excel spreadsheet (*.xlsx);;Table for any spreadsheet (*.csv);;Web page (*.html)</translation>
    </message>
    <message>
        <source>Published the register and saved it as %1.</source>
        <translation>Published the register and saved it as %1.</translation>
    </message>
</context>
<context>
    <name>Quorum</name>
    <message numerus="yes">
        <source>%n are needed, of a committee of %1.</source>
        <translation>
            <numerusform>%n is needed, of a committee of %1.</numerusform>
            <numerusform>%n are needed, of a committee of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are needed.</source>
        <translation>
            <numerusform>%n is needed.</numerusform>
            <numerusform>%n are needed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are here.</source>
        <translation>
            <numerusform>%n is here.</numerusform>
            <numerusform>%n are here.</numerusform>
        </translation>
    </message>
    <message>
        <source>The constitution asks for no quorum.</source>
        <translation>The constitution asks for no quorum.</translation>
    </message>
    <message>
        <source>No quorum:</source>
        <translation>No quorum:</translation>
    </message>
    <message numerus="yes">
        <source>Officers are missing: %1 of them, and %n are needed.</source>
        <translation>
            <numerusform>An officer is missing: %1 of them, and %n is needed.</numerusform>
            <numerusform>Officers are missing: %1 of them are here, and %n are needed.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a quorum:</source>
        <translation>There is a quorum:</translation>
    </message>
    <message numerus="yes">
        <source>A quorum was present: %n with a vote, and %1 are needed.</source>
        <translation>
            <numerusform>A quorum was present: %n with a vote, and %1 are needed.</numerusform>
            <numerusform>A quorum was present: %n with a vote, and %1 are needed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There was no quorum: %n with a vote, and %1 are needed. What was decided needs to be confirmed.</source>
        <translation>
            <numerusform>There was no quorum: %n with a vote, and %1 are needed. What was decided needs to be confirmed.</numerusform>
            <numerusform>There was no quorum: %n with a vote, and %1 are needed. What was decided needs to be confirmed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordShape</name>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>day, name</comment>
        <translation>%1, by %2</translation>
    </message>
    <message>
        <source>%1 (undone since)</source>
        <translation>%1 (undone since)</translation>
    </message>
    <message>
        <source>All history of this entry</source>
        <translation>All history of this entry</translation>
    </message>
    <message>
        <source>Member since %1</source>
        <translation>Member since %1</translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message>
        <source>Reminder</source>
        <translation>Reminder</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Reminders</translation>
    </message>
    <message>
        <source>Reminded on</source>
        <translation>Reminded on</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>by letter</source>
        <translation>by letter</translation>
    </message>
    <message>
        <source>by post</source>
        <translation>by post</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>by e-mail</translation>
    </message>
    <message>
        <source>Owed then</source>
        <translation>Owed then</translation>
    </message>
    <message>
        <source>For the year until</source>
        <translation>For the year until</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>Reminder of %1</source>
        <translation>Reminder of %1</translation>
    </message>
    <message>
        <source>Person reminded</source>
        <translation>Person reminded</translation>
    </message>
    <message>
        <source>Organisation reminded</source>
        <translation>Organisation reminded</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message numerus="yes">
        <source>Remember %n reminders</source>
        <translation>
            <numerusform>Remember %n reminder</numerusform>
            <numerusform>Remember %n reminders</numerusform>
        </translation>
    </message>
    <message>
        <source>No subscription is due: there is nobody to remind.</source>
        <translation>No subscription is due: there is nobody to remind.</translation>
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
        <translation>Membership</translation>
    </message>
    <message>
        <source>Paid until</source>
        <translation>Paid until</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>To pay</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Subscription</translation>
    </message>
    <message numerus="yes">
        <source>%n subscriptions</source>
        <translation>
            <numerusform>%n subscription</numerusform>
            <numerusform>%n subscriptions</numerusform>
        </translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Receipt %1</translation>
    </message>
    <message>
        <source>Received from %1 on %2: %3.</source>
        <translation>Received from %1 on %2: %3.</translation>
    </message>
    <message>
        <source>How it was paid: %1.</source>
        <translation>How it was paid: %1.</translation>
    </message>
    <message>
        <source>How it was paid: %1, %2.</source>
        <translation>How it was paid: %1, %2.</translation>
    </message>
    <message>
        <source>What it pays for</source>
        <translation>What it pays for</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>A gift</source>
        <translation>A gift</translation>
    </message>
    <message>
        <source>Membership “%1” of %2 until %3</source>
        <translation>Membership “%1” of %2 until %3</translation>
    </message>
    <message>
        <source>With thanks for your support.</source>
        <translation>With thanks for your support.</translation>
    </message>
    <message>
        <source>

Treasurer: ______________________________</source>
        <translation>

Treasurer: ______________________________</translation>
    </message>
    <message>
        <source>No category of membership has a fee yet: describe them under People, Payments, Categories and fees.</source>
        <translation>No category of membership has a fee yet: describe them under People, Payments, Categories and fees.</translation>
    </message>
    <message>
        <source>No subscription is due: every member has paid.</source>
        <translation>No subscription is due: every member has paid.</translation>
    </message>
    <message>
        <source>Subscriptions to renew</source>
        <translation>Subscriptions to renew</translation>
    </message>
    <message>
        <source>Lapsed memberships</source>
        <translation>Lapsed memberships</translation>
    </message>
    <message>
        <source>No membership has lapsed.</source>
        <translation>No membership has lapsed.</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Receipts</translation>
    </message>
    <message>
        <source>There is no payment to write a receipt for.</source>
        <translation>There is no payment to write a receipt for.</translation>
    </message>
    <message>
        <source>Gift Aid</source>
        <translation>Gift Aid</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>From %1 to %2</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Gifts and subscriptions of members who have declared</source>
        <translation>Gifts and subscriptions of members who have declared</translation>
    </message>
    <message>
        <source>To claim back on them</source>
        <translation>To claim back on them</translation>
    </message>
    <message>
        <source>Small gifts in cash without a declaration</source>
        <translation>Small gifts in cash without a declaration</translation>
    </message>
    <message>
        <source>To claim on them by the small donations scheme</source>
        <translation>To claim on them by the small donations scheme</translation>
    </message>
    <message>
        <source>Not to be claimed on</source>
        <translation>Not to be claimed on</translation>
    </message>
    <message>
        <source>What is claimed on</source>
        <translation>What is claimed on</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>Donor</translation>
    </message>
    <message>
        <source>What is left out, and why</source>
        <translation>What is left out, and why</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>Reminded</translation>
    </message>
    <message>
        <source>Small donations scheme</source>
        <translation>Small donations scheme</translation>
    </message>
    <message>
        <source>Tax year</source>
        <translation>Tax year</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Given</translation>
    </message>
    <message>
        <source>Counts at most</source>
        <translation>Counts at most</translation>
    </message>
    <message>
        <source>To claim</source>
        <translation>To claim</translation>
    </message>
    <message>
        <source>Claim until</source>
        <translation>Claim until</translation>
    </message>
    <message>
        <source>Part payment of the membership “%1” of %2 until %3; still to pay: %4</source>
        <translation>Part payment of the membership “%1” of %2 until %3; still to pay: %4</translation>
    </message>
    <message>
        <source>Part payment of the membership “%1” of %2 until %3</source>
        <translation>Part payment of the membership “%1” of %2 until %3</translation>
    </message>
    <message>
        <source>Also for</source>
        <translation>Also for</translation>
    </message>
    <message>
        <source>Member number</source>
        <translation>Member number</translation>
    </message>
    <message>
        <source>Telephone and e-mail</source>
        <translation>Telephone and e-mail</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>%1 cannot be written. Choose another folder, or close the program that has it open.</source>
        <translation>%1 cannot be written. Choose another folder, or close the program that has it open.</translation>
    </message>
    <message>
        <source>A report can be saved as .pdf, .xlsx, .csv, .html or .txt; %1 is none of them.</source>
        <translation>A report can be saved as .pdf, .xlsx, .csv, .html or .txt; %1 is none of them.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>%1 cannot be written, because the disk is full. Free some space, or choose another place.</source>
        <translation>%1 cannot be written, because the disk is full. Free some space, or choose another place.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
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
        <translation>On the way</translation>
    </message>
    <message>
        <source>Asking what exactly they want stops the clock until they say so.</source>
        <translation>Asking what exactly they want stops the clock until they say so.</translation>
    </message>
    <message>
        <source>The end of it</source>
        <translation>The end of it</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Time of day</translation>
    </message>
    <message>
        <source>If they are not in the book.</source>
        <translation>If they are not in the book.</translation>
    </message>
    <message>
        <source>Only of a breach: when it became known, for example 16:40.</source>
        <translation>Only of a breach: when it became known, for example 16:40.</translation>
    </message>
    <message>
        <source>Only where it is complicated, and within the first month.</source>
        <translation>Only where it is complicated, and within the first month.</translation>
    </message>
    <message>
        <source>Please write the time of day as 16:40.</source>
        <translation>Please write the time of day as 16:40.</translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message>
        <source>left on %1</source>
        <translation>left on %1</translation>
    </message>
    <message>
        <source>agreed to it until %1</source>
        <translation>agreed to it until %1</translation>
    </message>
    <message>
        <source>%1 of %2, refused</source>
        <translation>%1 of %2, refused</translation>
    </message>
</context>
<context>
    <name>RetentionRule</name>
    <message>
        <source>Rule for keeping</source>
        <translation>Rule for keeping</translation>
    </message>
    <message>
        <source>Rules for keeping</source>
        <translation>Rules for keeping</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>What is kept</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>not stated</translation>
    </message>
    <message>
        <source>accounts and Gift Aid</source>
        <translation>accounts and Gift Aid</translation>
    </message>
    <message>
        <source>former members</source>
        <translation>former members</translation>
    </message>
    <message>
        <source>applicants who were declined</source>
        <translation>applicants who were declined</translation>
    </message>
    <message>
        <source>lists of travellers</source>
        <translation>lists of travellers</translation>
    </message>
    <message>
        <source>passport copies</source>
        <translation>passport copies</translation>
    </message>
    <message>
        <source>health details</source>
        <translation>health details</translation>
    </message>
    <message>
        <source>refused checks</source>
        <translation>refused checks</translation>
    </message>
    <message>
        <source>minutes, charters and annual reports</source>
        <translation>minutes, charters and annual reports</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>something else</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Months</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Counted from</translation>
    </message>
    <message>
        <source>leaving</source>
        <translation>leaving</translation>
    </message>
    <message>
        <source>the end of the financial year</source>
        <translation>the end of the financial year</translation>
    </message>
    <message>
        <source>the end of the visit or of the consent</source>
        <translation>the end of the visit or of the consent</translation>
    </message>
    <message>
        <source>the return</source>
        <translation>the return</translation>
    </message>
    <message>
        <source>the decision</source>
        <translation>the decision</translation>
    </message>
    <message>
        <source>being declined</source>
        <translation>being declined</translation>
    </message>
    <message>
        <source>no day: kept for ever</source>
        <translation>no day: kept for ever</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removed</translation>
    </message>
</context>
<context>
    <name>RetentionRuleWords</name>
    <message>
        <source>%1: kept for ever</source>
        <translation>%1: kept for ever</translation>
    </message>
    <message>
        <source>%1: until %2</source>
        <translation>%1: until %2</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 after %3</source>
        <comment>members: 6 years after leaving</comment>
        <translation>%1: %2 after %3</translation>
    </message>
    <message>
        <source>Please say what the rule is for.</source>
        <translation>Please say what the rule is for.</translation>
    </message>
    <message>
        <source>Please say from when the months are counted.</source>
        <translation>Please say from when the months are counted.</translation>
    </message>
    <message>
        <source>Please give a number of months: 72 are six years.</source>
        <translation>Please give a number of months: 72 are six years.</translation>
    </message>
</context>
<context>
    <name>RoleDetail</name>
    <message>
        <source>In office today</source>
        <translation>In office today</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a day</comment>
        <translation>since %1</translation>
    </message>
    <message numerus="yes">
        <source>%n years in a row</source>
        <translation>
            <numerusform>%n year in a row</numerusform>
            <numerusform>%n years in a row</numerusform>
        </translation>
    </message>
    <message>
        <source>the term is over, until somebody comes</source>
        <translation>the term is over, until somebody comes</translation>
    </message>
    <message numerus="yes">
        <source>%n seats are vacant.</source>
        <translation>
            <numerusform>%n seat is vacant.</numerusform>
            <numerusform>%n seats are vacant.</numerusform>
        </translation>
    </message>
    <message>
        <source>Held before by</source>
        <translation>Held before by</translation>
    </message>
    <message numerus="yes">
        <source>about %n hours a month</source>
        <translation>
            <numerusform>about %n hour a month</numerusform>
            <numerusform>about %n hours a month</numerusform>
        </translation>
    </message>
    <message>
        <source>Essential</source>
        <translation>Essential</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Officer</translation>
    </message>
    <message>
        <source>Not on the committee</source>
        <translation>Not on the committee</translation>
    </message>
    <message>
        <source>What follows from it</source>
        <translation>What follows from it</translation>
    </message>
    <message>
        <source>What it needs</source>
        <translation>What it needs</translation>
    </message>
    <message>
        <source>For the successor</source>
        <translation>For the successor</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two roles</comment>
        <translation>%1 and %2</translation>
    </message>
</context>
<context>
    <name>RoleForm</name>
    <message>
        <source>Add a role</source>
        <translation>Add a role</translation>
    </message>
    <message>
        <source>Edit role</source>
        <translation>Edit role</translation>
    </message>
    <message>
        <source>Who holds it</source>
        <translation>Who holds it</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>For how long</translation>
    </message>
    <message>
        <source>What comes before it</source>
        <translation>What comes before it</translation>
    </message>
    <message>
        <source>What it needs</source>
        <translation>What it needs</translation>
    </message>
    <message>
        <source>For the successor</source>
        <translation>For the successor</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>Place in the list</translation>
    </message>
    <message>
        <source>For example “Treasurer”.</source>
        <translation>For example “Treasurer”.</translation>
    </message>
    <message>
        <source>As a guess; the hours worked show later whether it is right.</source>
        <translation>As a guess; the hours worked show later whether it is right.</translation>
    </message>
    <message>
        <source>Counts where the constitution speaks of officers.</source>
        <translation>Counts where the constitution speaks of officers.</translation>
    </message>
    <message>
        <source>How many hold it at a time: one treasurer, three committee members.</source>
        <translation>How many hold it at a time: one treasurer, three committee members.</translation>
    </message>
    <message>
        <source>Two people may hold one seat together.</source>
        <translation>Two people may hold one seat together.</translation>
    </message>
    <message>
        <source>Such as an independent examiner.</source>
        <translation>Such as an independent examiner.</translation>
    </message>
    <message>
        <source>0 means what the constitution says.</source>
        <translation>0 means what the constitution says.</translation>
    </message>
    <message>
        <source>Tick it where the role takes a great deal, so that nobody goes from one such role straight to the next.</source>
        <translation>Tick it where the role takes a great deal, so that nobody goes from one such role straight to the next.</translation>
    </message>
    <message>
        <source>For example the vice-chair before the chair.</source>
        <translation>For example the vice-chair before the chair.</translation>
    </message>
    <message>
        <source>Who takes it on sits on the committee for a year before.</source>
        <translation>Who takes it on sits on the committee for a year before.</translation>
    </message>
    <message>
        <source>With commas between them. Nobody is planned for it who lacks one.</source>
        <translation>With commas between them. Nobody is planned for it who lacks one.</translation>
    </message>
    <message>
        <source>With commas between them: good to have.</source>
        <translation>With commas between them: good to have.</translation>
    </message>
    <message>
        <source>0 means no limit.</source>
        <translation>0 means no limit.</translation>
    </message>
    <message>
        <source>The lower the number, the earlier it stands.</source>
        <translation>The lower the number, the earlier it stands.</translation>
    </message>
    <message>
        <source>Add a rule for two roles</source>
        <translation>Add a rule for two roles</translation>
    </message>
    <message>
        <source>Edit rule for two roles</source>
        <translation>Edit rule for two roles</translation>
    </message>
</context>
<context>
    <name>RoleWords</name>
    <message numerus="yes">
        <source>Named by the council for %n years.</source>
        <translation>
            <numerusform>Named by the council for %n year.</numerusform>
            <numerusform>Named by the council for %n years.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Elected for %n years.</source>
        <translation>
            <numerusform>Elected for %n year.</numerusform>
            <numerusform>Elected for %n years.</numerusform>
        </translation>
    </message>
    <message>
        <source>As often as they like.</source>
        <translation>As often as they like.</translation>
    </message>
    <message>
        <source>At most %1 in a row, so for %2.</source>
        <comment>3 terms, 6 years</comment>
        <translation>At most %1 in a row, so for %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n terms</source>
        <translation>
            <numerusform>%n term</numerusform>
            <numerusform>%n terms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Then %n years out of it.</source>
        <translation>
            <numerusform>Then %n year out of it.</numerusform>
            <numerusform>Then %n years out of it.</numerusform>
        </translation>
    </message>
    <message>
        <source>The constitution excepts it from the limit of terms.</source>
        <translation>The constitution excepts it from the limit of terms.</translation>
    </message>
    <message>
        <source>It takes a great deal: a year of rest is wished before the next such role.</source>
        <translation>It takes a great deal: a year of rest is wished before the next such role.</translation>
    </message>
    <message numerus="yes">
        <source>%n people hold it at the same time.</source>
        <translation>
            <numerusform>%n person holds it at the same time.</numerusform>
            <numerusform>%n people hold it at the same time.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two people may share it.</source>
        <translation>Two people may share it.</translation>
    </message>
    <message>
        <source>Only who was %1 the year before may take it.</source>
        <translation>Only who was %1 the year before may take it.</translation>
    </message>
    <message>
        <source>Best taken by who was %1 the year before.</source>
        <translation>Best taken by who was %1 the year before.</translation>
    </message>
    <message>
        <source>Who takes it should have sat on the committee for a year.</source>
        <translation>Who takes it should have sat on the committee for a year.</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a year</comment>
        <translation>since %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>years</comment>
        <translation>%1 to %2</translation>
    </message>
</context>
<context>
    <name>RotationBoard</name>
    <message>
        <source>keen</source>
        <translation>keen</translation>
    </message>
    <message>
        <source>willing</source>
        <translation>willing</translation>
    </message>
    <message>
        <source>if nobody else</source>
        <translation>if nobody else</translation>
    </message>
    <message>
        <source>said no</source>
        <translation>said no</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>not asked yet</translation>
    </message>
    <message>
        <source>free</source>
        <translation>free</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>vacant</translation>
    </message>
    <message>
        <source>in office</source>
        <translation>in office</translation>
    </message>
    <message>
        <source>Every seat is filled.</source>
        <translation>Every seat is filled.</translation>
    </message>
    <message numerus="yes">
        <source>%n terms stay vacant.</source>
        <translation>
            <numerusform>%n term stays vacant.</numerusform>
            <numerusform>%n terms stay vacant.</numerusform>
        </translation>
    </message>
    <message>
        <source>No rule is broken.</source>
        <translation>No rule is broken.</translation>
    </message>
    <message numerus="yes">
        <source>%n rules are broken by what is fixed.</source>
        <translation>
            <numerusform>%n rule is broken by what is fixed.</numerusform>
            <numerusform>%n rules are broken by what is fixed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RotationHand</name>
    <message>
        <source>Plan for the AGM %1</source>
        <translation>Plan for the AGM %1</translation>
    </message>
    <message>
        <source>%1, no. %2</source>
        <comment>Plan for the AGM 2027, no. 2</comment>
        <translation>%1, no. %2</translation>
    </message>
    <message>
        <source>This term runs already.</source>
        <translation>This term runs already.</translation>
    </message>
</context>
<context>
    <name>RotationKeep</name>
    <message>
        <source>Add the rotation plan %1</source>
        <translation>Add the rotation plan %1</translation>
    </message>
    <message>
        <source>Change the rotation plan %1</source>
        <translation>Change the rotation plan %1</translation>
    </message>
    <message>
        <source>This plan is no longer in the book.</source>
        <translation>This plan is no longer in the book.</translation>
    </message>
    <message>
        <source>Adopt the rotation plan %1</source>
        <translation>Adopt the rotation plan %1</translation>
    </message>
</context>
<context>
    <name>RotationReport</name>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Hours a month</source>
        <translation>Hours a month</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Comfortable</translation>
    </message>
    <message>
        <source>The committee of each year</source>
        <translation>The committee of each year</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>Vacant</translation>
    </message>
    <message>
        <source>New faces</source>
        <translation>New faces</translation>
    </message>
    <message>
        <source>Officers changing</source>
        <translation>Officers changing</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Women</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Men</translation>
    </message>
    <message>
        <source>Under 45</source>
        <translation>Under 45</translation>
    </message>
    <message>
        <source>45 to 64</source>
        <translation>45 to 64</translation>
    </message>
    <message>
        <source>65 and over</source>
        <translation>65 and over</translation>
    </message>
    <message>
        <source>To keep in mind</source>
        <translation>To keep in mind</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>vacant</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two plans</comment>
        <translation>%1 and %2</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Years</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>different</source>
        <translation>different</translation>
    </message>
</context>
<context>
    <name>RotationRun</name>
    <message>
        <source>It could be filled by breaking a rule once: %1.</source>
        <translation>It could be filled by breaking a rule once: %1.</translation>
    </message>
    <message>
        <source>Without this rule nothing would stay vacant: %1.</source>
        <translation>Without this rule nothing would stay vacant: %1.</translation>
    </message>
    <message>
        <source>Without this rule less would stay vacant: %1.</source>
        <translation>Without this rule less would stay vacant: %1.</translation>
    </message>
    <message>
        <source>Only without all of these rules nothing would stay vacant: %1.</source>
        <translation>Only without all of these rules nothing would stay vacant: %1.</translation>
    </message>
    <message>
        <source>No rule of the committee&apos;s own stands in the way. Ask more people, or those who said no, again.</source>
        <translation>No rule of the committee&apos;s own stands in the way. Ask more people, or those who said no, again.</translation>
    </message>
    <message numerus="yes">
        <source>%n terms could be filled by breaking one rule for each: %1.</source>
        <translation>
            <numerusform>%n term could be filled by breaking one rule for each: %1.</numerusform>
            <numerusform>%n terms could be filled by breaking one rule for each: %1.</numerusform>
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
        <translation>In office</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Locked</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Breaks a rule</source>
        <translation>Breaks a rule</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>Vacant</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Why?</translation>
    </message>
    <message>
        <source>All that is known of %1</source>
        <translation>All that is known of %1</translation>
    </message>
    <message>
        <source>Who carries how much</source>
        <translation>Who carries how much</translation>
    </message>
    <message numerus="yes">
        <source>%n hours a month at most</source>
        <translation>
            <numerusform>%n hour a month at most</numerusform>
            <numerusform>%n hours a month at most</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years in the plan</source>
        <translation>
            <numerusform>%n year in the plan</numerusform>
            <numerusform>%n years in the plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>comfortable are %n</source>
        <translation>
            <numerusform>comfortable is %n</numerusform>
            <numerusform>comfortable are %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The committee of each year</source>
        <translation>The committee of each year</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats vacant</source>
        <translation>
            <numerusform>%n seat vacant</numerusform>
            <numerusform>%n seats vacant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>persons</comment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n officers change</source>
        <translation>
            <numerusform>%n officer changes</numerusform>
            <numerusform>%n officers change</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 women, %2 men</source>
        <translation>%1 women, %2 men</translation>
    </message>
    <message>
        <source>%1 under 45, %2 from 45 to 64, %3 from 65</source>
        <translation>%1 under 45, %2 from 45 to 64, %3 from 65</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>What changed</translation>
    </message>
    <message>
        <source>To keep in mind</source>
        <translation>To keep in mind</translation>
    </message>
    <message numerus="yes">
        <source>%n more stand in the printed plan.</source>
        <translation>
            <numerusform>%n more stands in the printed plan.</numerusform>
            <numerusform>%n more stand in the printed plan.</numerusform>
        </translation>
    </message>
    <message>
        <source>How to fill what is vacant</source>
        <translation>How to fill what is vacant</translation>
    </message>
</context>
<context>
    <name>RotationWhy</name>
    <message>
        <source>For it speaks: %1.</source>
        <translation>For it speaks: %1.</translation>
    </message>
    <message>
        <source>Against it speaks: %1.</source>
        <translation>Against it speaks: %1.</translation>
    </message>
    <message>
        <source>No rule keeps these away: %1.</source>
        <translation>No rule keeps these away: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n people nobody may take it as the plan stands.</source>
        <translation>
            <numerusform>The %n person there is may not take it as the plan stands.</numerusform>
            <numerusform>Of %n people nobody may take it as the plan stands.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people: %1.</source>
        <translation>
            <numerusform>%n person: %1.</numerusform>
            <numerusform>%n people: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing else keeps away %1.</source>
        <translation>Nothing else keeps away %1.</translation>
    </message>
    <message>
        <source>Left vacant by hand.</source>
        <translation>Left vacant by hand.</translation>
    </message>
    <message>
        <source>Locked by hand.</source>
        <translation>Locked by hand.</translation>
    </message>
    <message>
        <source>This term runs already.</source>
        <translation>This term runs already.</translation>
    </message>
    <message>
        <source>A rule objects: %1.</source>
        <translation>A rule objects: %1.</translation>
    </message>
    <message>
        <source>Nobody else may take it as the plan stands.</source>
        <translation>Nobody else may take it as the plan stands.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nobody</translation>
    </message>
    <message>
        <source>%1 %2 to %3: %4 instead of %5.</source>
        <comment>role, years, new and old person</comment>
        <translation>%1 %2 to %3: %4 instead of %5.</translation>
    </message>
    <message>
        <source>Possible instead, if all else stays: %1.</source>
        <translation>Possible instead, if all else stays: %1.</translation>
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
        <translation>is not a paid-up member or has withdrawn</translation>
    </message>
    <message>
        <source>too young for it</source>
        <translation>too young for it</translation>
    </message>
    <message>
        <source>above the oldest age for it</source>
        <translation>above the oldest age for it</translation>
    </message>
    <message>
        <source>said no to it</source>
        <translation>said no to it</translation>
    </message>
    <message>
        <source>not available in every year of it</source>
        <translation>not available in every year of it</translation>
    </message>
    <message>
        <source>it needs more hours than they have</source>
        <translation>it needs more hours than they have</translation>
    </message>
    <message>
        <source>a skill that it needs is missing</source>
        <translation>a skill that it needs is missing</translation>
    </message>
    <message>
        <source>has another role in those years</source>
        <translation>has another role in those years</translation>
    </message>
    <message>
        <source>holds a role that does not go with it</source>
        <translation>holds a role that does not go with it</translation>
    </message>
    <message>
        <source>two officers of one household</source>
        <translation>two officers of one household</translation>
    </message>
    <message>
        <source>too many terms in a row, or back too soon</source>
        <translation>too many terms in a row, or back too soon</translation>
    </message>
    <message>
        <source>too many years in a row on the committee</source>
        <translation>too many years in a row on the committee</translation>
    </message>
    <message>
        <source>no year of rest after a demanding role</source>
        <translation>no year of rest after a demanding role</translation>
    </message>
    <message>
        <source>did not hold the role that comes before it</source>
        <translation>did not hold the role that comes before it</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>vacant</translation>
    </message>
    <message>
        <source>what people said they would take</source>
        <translation>what people said they would take</translation>
    </message>
    <message>
        <source>skills that help</source>
        <translation>skills that help</translation>
    </message>
    <message>
        <source>more hours than is comfortable</source>
        <translation>more hours than is comfortable</translation>
    </message>
    <message>
        <source>many years in office for one person</source>
        <translation>many years in office for one person</translation>
    </message>
    <message>
        <source>many years on the committee without a break</source>
        <translation>many years on the committee without a break</translation>
    </message>
    <message>
        <source>many officers change at once</source>
        <translation>many officers change at once</translation>
    </message>
    <message>
        <source>the former holder is gone in the year of hand-over</source>
        <translation>the former holder is gone in the year of hand-over</translation>
    </message>
    <message>
        <source>the role that comes before it was not held</source>
        <translation>the role that comes before it was not held</translation>
    </message>
    <message>
        <source>new faces</source>
        <translation>new faces</translation>
    </message>
    <message>
        <source>a part of the membership is missing</source>
        <translation>a part of the membership is missing</translation>
    </message>
    <message>
        <source>other than agreed before</source>
        <translation>other than agreed before</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>years</comment>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <comment>person, role</comment>
        <translation>%1 as %2</translation>
    </message>
    <message>
        <source>not on the committee in the year before</source>
        <translation>not on the committee in the year before</translation>
    </message>
    <message>
        <source>fewer women than among the members</source>
        <translation>fewer women than among the members</translation>
    </message>
    <message>
        <source>fewer men than among the members</source>
        <translation>fewer men than among the members</translation>
    </message>
    <message>
        <source>fewer people of another gender than among the members</source>
        <translation>fewer people of another gender than among the members</translation>
    </message>
    <message>
        <source>fewer people from %1 than among the members</source>
        <translation>fewer people from %1 than among the members</translation>
    </message>
    <message>
        <source>fewer people under %1 than among the members</source>
        <translation>fewer people under %1 than among the members</translation>
    </message>
    <message>
        <source>fewer people of %1 and over than among the members</source>
        <translation>fewer people of %1 and over than among the members</translation>
    </message>
    <message>
        <source>fewer people from %1 to %2 than among the members</source>
        <translation>fewer people from %1 to %2 than among the members</translation>
    </message>
    <message numerus="yes">
        <source>more than %n years of the plan in office</source>
        <translation>
            <numerusform>more than %n year of the plan in office</numerusform>
            <numerusform>more than %n years of the plan in office</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n years on the committee without a break</source>
        <translation>
            <numerusform>more than %n year on the committee without a break</numerusform>
            <numerusform>more than %n years on the committee without a break</numerusform>
        </translation>
    </message>
    <message>
        <source>as good</source>
        <translation>as good</translation>
    </message>
    <message>
        <source>slightly better</source>
        <translation>slightly better</translation>
    </message>
    <message>
        <source>better</source>
        <translation>better</translation>
    </message>
    <message>
        <source>much better</source>
        <translation>much better</translation>
    </message>
    <message>
        <source>slightly worse</source>
        <translation>slightly worse</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>worse</translation>
    </message>
    <message>
        <source>much worse</source>
        <translation>much worse</translation>
    </message>
</context>
<context>
    <name>SafeguardingCheck</name>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Kind of check</source>
        <translation>Kind of check</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>not stated</translation>
    </message>
    <message>
        <source>DBS, basic</source>
        <translation>DBS, basic</translation>
    </message>
    <message>
        <source>DBS, standard</source>
        <translation>DBS, standard</translation>
    </message>
    <message>
        <source>DBS, enhanced</source>
        <translation>DBS, enhanced</translation>
    </message>
    <message>
        <source>references</source>
        <translation>references</translation>
    </message>
    <message>
        <source>first aid</source>
        <translation>first aid</translation>
    </message>
    <message>
        <source>driving licence</source>
        <translation>driving licence</translation>
    </message>
    <message>
        <source>another check</source>
        <translation>another check</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In words</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Issued on</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Seen by</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>not yet decided</source>
        <translation>not yet decided</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepted</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removed</translation>
    </message>
</context>
<context>
    <name>SafeguardingCheckCheck</name>
    <message>
        <source>Please say who was checked.</source>
        <translation>Please say who was checked.</translation>
    </message>
    <message>
        <source>Please say which check it is.</source>
        <translation>Please say which check it is.</translation>
    </message>
    <message>
        <source>Please say in a few words which check it is.</source>
        <translation>Please say in a few words which check it is.</translation>
    </message>
    <message>
        <source>This day is still to come. Please check it.</source>
        <translation>This day is still to come. Please check it.</translation>
    </message>
    <message>
        <source>This is before the day of issue. Please check both days.</source>
        <translation>This is before the day of issue. Please check both days.</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>Enter the association&apos;s details</source>
        <translation>Enter the association&apos;s details</translation>
    </message>
    <message>
        <source>Enter the sample committee</source>
        <translation>Enter the sample committee</translation>
    </message>
</context>
<context>
    <name>SampleLists</name>
    <message>
        <source>choir</source>
        <translation>choir</translation>
    </message>
    <message>
        <source>bakes for the market</source>
        <translation>bakes for the market</translation>
    </message>
    <message>
        <source>can lend a van</source>
        <translation>can lend a van</translation>
    </message>
    <message>
        <source>programme sponsor</source>
        <translation>programme sponsor</translation>
    </message>
    <message>
        <source>Hosts who speak French</source>
        <translation>Hosts who speak French</translation>
    </message>
    <message>
        <source>Passports running out</source>
        <translation>Passports running out</translation>
    </message>
</context>
<context>
    <name>SavedList</name>
    <message>
        <source>Saved list</source>
        <translation>Saved list</translation>
    </message>
    <message>
        <source>Saved lists</source>
        <translation>Saved lists</translation>
    </message>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Choice</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Sorted by</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>Please give the list a name.</source>
        <translation>Please give the list a name.</translation>
    </message>
    <message>
        <source>There is a list called “%1” already.</source>
        <translation>There is a list called “%1” already.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>A page of Twinbook</source>
        <translation>A page of Twinbook</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>not a member</source>
        <translation>not a member</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>has left</translation>
    </message>
    <message>
        <source>paid up</source>
        <translation>paid up</translation>
    </message>
    <message>
        <source>due</source>
        <translation>due</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>overdue</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>lapsed</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>Nothing was undone: everything in this change has been changed again since (%1).</source>
        <translation>Nothing was undone: everything in this change has been changed again since (%1).</translation>
    </message>
</context>
<context>
    <name>StoreError</name>
    <message>
        <source>The change could not be saved (%1). Nothing was lost.</source>
        <translation>The change could not be saved (%1). Nothing was lost.</translation>
    </message>
    <message>
        <source>The book&apos;s own record of this change is damaged, so it cannot be undone; nothing was changed.</source>
        <translation>The book&apos;s own record of this change is damaged, so it cannot be undone; nothing was changed.</translation>
    </message>
    <message>
        <source>Another program is writing to this book just now; nothing was saved. Try again in a moment.</source>
        <translation>Another program is writing to this book just now; nothing was saved. Try again in a moment.</translation>
    </message>
    <message>
        <source>This book cannot be written to: the file or its folder is read-only. Nothing was saved. Save a copy somewhere else and work there.</source>
        <translation>This book cannot be written to: the file or its folder is read-only. Nothing was saved. Save a copy somewhere else and work there.</translation>
    </message>
    <message>
        <source>The disk could not be read or written; nothing was saved. Check that the disk or USB stick is still connected.</source>
        <translation>The disk could not be read or written; nothing was saved. Check that the disk or USB stick is still connected.</translation>
    </message>
    <message>
        <source>The disk is full; nothing was saved. Free some space and do it again.</source>
        <translation>The disk is full; nothing was saved. Free some space and do it again.</translation>
    </message>
    <message>
        <source>The book file cannot be opened. Check that its folder exists and that you may write there.</source>
        <translation>The book file cannot be opened. Check that its folder exists and that you may write there.</translation>
    </message>
    <message>
        <source>This cannot be done by itself, because something else in the book depends on it; nothing was changed. Undo or remove that first.</source>
        <translation>This cannot be done by itself, because something else in the book depends on it; nothing was changed. Undo or remove that first.</translation>
    </message>
    <message>
        <source>The book file is damaged: part of it cannot be read. Restore the last backup.</source>
        <translation>The book file is damaged: part of it cannot be read. Restore the last backup.</translation>
    </message>
    <message>
        <source>The book file is damaged; nothing was saved. Restore the last backup.</source>
        <translation>The book file is damaged; nothing was saved. Restore the last backup.</translation>
    </message>
    <message>
        <source>Another program is writing to this book just now. Try again in a moment.</source>
        <translation>Another program is writing to this book just now. Try again in a moment.</translation>
    </message>
    <message>
        <source>This book cannot be read where it lies, because its folder is read-only and another program has left part of the book beside it. Copy the folder somewhere else and open the book there.</source>
        <translation>This book cannot be read where it lies, because its folder is read-only and another program has left part of the book beside it. Copy the folder somewhere else and open the book there.</translation>
    </message>
    <message>
        <source>The disk could not be read. Check that the disk or USB stick is still connected.</source>
        <translation>The disk could not be read. Check that the disk or USB stick is still connected.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space and do it again.</source>
        <translation>The disk is full. Free some space and do it again.</translation>
    </message>
    <message>
        <source>Part of the book could not be read (%1). Nothing was lost.</source>
        <translation>Part of the book could not be read (%1). Nothing was lost.</translation>
    </message>
    <message>
        <source>This has been published or closed and stays as it is; nothing was changed. Enter a correction instead.</source>
        <translation>This has been published or closed and stays as it is; nothing was changed. Enter a correction instead.</translation>
    </message>
</context>
<context>
    <name>SubscriptionBook</name>
    <message>
        <source>%1 until %2, waived</source>
        <comment>Family, a day</comment>
        <translation>%1 until %2, waived</translation>
    </message>
    <message>
        <source>part of %1 until %2, %3 still to pay</source>
        <comment>Family, a day, an amount</comment>
        <translation>part of %1 until %2, %3 still to pay</translation>
    </message>
    <message numerus="yes">
        <source>%1 until %2, for %n people</source>
        <comment>Family, a day</comment>
        <translation>
            <numerusform>%1 until %2, for %n person</numerusform>
            <numerusform>%1 until %2, for %n people</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <comment>Family, a day</comment>
        <translation>%1 until %2</translation>
    </message>
    <message>
        <source>gift of %1</source>
        <translation>gift of %1</translation>
    </message>
    <message>
        <source>no fee is known for “%1”</source>
        <comment>a category</comment>
        <translation>no fee is known for “%1”</translation>
    </message>
    <message>
        <source>%1 paid this fee on %2 already, so this is for the next year.</source>
        <comment>somebody, a day</comment>
        <translation>%1 paid this fee on %2 already, so this is for the next year.</translation>
    </message>
    <message>
        <source>%1 (a year that is over)</source>
        <comment>Family until a day</comment>
        <translation>%1 (a year that is over)</translation>
    </message>
    <message>
        <source>%1 (known as paid already)</source>
        <comment>Family until a day</comment>
        <translation>%1 (known as paid already)</translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message>
        <source>Fit widths to what is shown</source>
        <translation>Fit widths to what is shown</translation>
    </message>
    <message>
        <source>All columns and their order...</source>
        <translation>All columns and their order...</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>As at first</translation>
    </message>
</context>
<context>
    <name>Tag</name>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>Tag on an entry</source>
        <translation>Tag on an entry</translation>
    </message>
    <message>
        <source>Tags on entries</source>
        <translation>Tags on entries</translation>
    </message>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entry</translation>
    </message>
</context>
<context>
    <name>TermDetail</name>
    <message>
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>To come</translation>
    </message>
    <message>
        <source>Over, until somebody comes</source>
        <translation>Over, until somebody comes</translation>
    </message>
    <message>
        <source>In office</source>
        <translation>In office</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Years served</source>
        <translation>Years served</translation>
    </message>
    <message>
        <source>On the committee</source>
        <translation>On the committee</translation>
    </message>
    <message numerus="yes">
        <source>%n years in all</source>
        <translation>
            <numerusform>%n year in all</numerusform>
            <numerusform>%n years in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them in a row until now</source>
        <translation>
            <numerusform>%n of them in a row until now</numerusform>
            <numerusform>%n of them in a row until now</numerusform>
        </translation>
    </message>
    <message>
        <source>Other terms of the same person</source>
        <translation>Other terms of the same person</translation>
    </message>
</context>
<context>
    <name>TermForm</name>
    <message>
        <source>Add a term of office</source>
        <translation>Add a term of office</translation>
    </message>
    <message>
        <source>Edit term of office</source>
        <translation>Edit term of office</translation>
    </message>
    <message>
        <source>If it is over</source>
        <translation>If it is over</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>The day it is to end, such as the AGM. Left empty, it runs until further notice; the holder stays on after that day until somebody comes.</source>
        <translation>The day it is to end, such as the AGM. Left empty, it runs until further notice; the holder stays on after that day until somebody comes.</translation>
    </message>
    <message>
        <source>The day on which it really ended.</source>
        <translation>The day on which it really ended.</translation>
    </message>
    <message>
        <source>Only elected terms count for the limit of terms.</source>
        <translation>Only elected terms count for the limit of terms.</translation>
    </message>
    <message>
        <source>Add an honour</source>
        <translation>Add an honour</translation>
    </message>
    <message>
        <source>Edit honour</source>
        <translation>Edit honour</translation>
    </message>
    <message>
        <source>For example “Honorary president”.</source>
        <translation>For example “Honorary president”.</translation>
    </message>
    <message>
        <source>Add hours worked</source>
        <translation>Add hours worked</translation>
    </message>
    <message>
        <source>Edit hours worked</source>
        <translation>Edit hours worked</translation>
    </message>
    <message>
        <source>For a whole month its last day.</source>
        <translation>For a whole month its last day.</translation>
    </message>
    <message>
        <source>90 for an hour and a half, 600 for ten hours.</source>
        <translation>90 for an hour and a half, 600 for ten hours.</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>There is no book %1.</source>
        <translation>There is no book %1.</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder %1.</source>
        <translation>Nothing can be written to the folder %1.</translation>
    </message>
    <message>
        <source>Begin the book</source>
        <translation>Begin the book</translation>
    </message>
    <message>
        <source>Your book %1 is no longer in its place. Perhaps it was moved, or its disk is not connected.</source>
        <translation>Your book %1 is no longer in its place. Perhaps it was moved, or its disk is not connected.</translation>
    </message>
    <message>
        <source>The pictures cannot be written to %1. Is the disk full?</source>
        <translation>The pictures cannot be written to %1. Is the disk full?</translation>
    </message>
</context>
<context>
    <name>VCardReading</name>
    <message>
        <source>The address card that begins in line %1 does not end. What it holds was read.</source>
        <translation>The address card that begins in line %1 does not end. What it holds was read.</translation>
    </message>
    <message>
        <source>Line %1 ends an address card that never began.</source>
        <translation>Line %1 ends an address card that never began.</translation>
    </message>
    <message>
        <source>This file holds no address card. Choose an address book saved as vCard (.vcf).</source>
        <translation>This file holds no address card. Choose an address book saved as vCard (.vcf).</translation>
    </message>
    <message>
        <source>Line %1 of the address book could not be read: it does not begin with a name and a colon.</source>
        <translation>Line %1 of the address book could not be read: it does not begin with a name and a colon.</translation>
    </message>
</context>
<context>
    <name>VisitCopy</name>
    <message>
        <source>This visit is not in the book any more.</source>
        <translation>This visit is not in the book any more.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>visit, year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 again</source>
        <translation>%1 again</translation>
    </message>
    <message>
        <source>Begin %1</source>
        <translation>Begin %1</translation>
    </message>
    <message>
        <source>Ask all who host</source>
        <translation>Ask all who host</translation>
    </message>
</context>
<context>
    <name>VisitDetails</name>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>What is due</translation>
    </message>
    <message>
        <source>In numbers</source>
        <translation>In numbers</translation>
    </message>
    <message>
        <source>Travellers</source>
        <translation>Travellers</translation>
    </message>
    <message>
        <source>%1 of %2 places</source>
        <translation>%1 of %2 places</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Waiting list</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message numerus="yes">
        <source>%n households with %1 beds</source>
        <translation>
            <numerusform>%n household with %1 beds</numerusform>
            <numerusform>%n households with %1 beds</numerusform>
        </translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Placed</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>The visit</source>
        <translation>The visit</translation>
    </message>
    <message>
        <source>Age at the visit</source>
        <translation>Age at the visit</translation>
    </message>
    <message>
        <source>All that is known</source>
        <translation>All that is known</translation>
    </message>
    <message>
        <source>Stays with</source>
        <translation>Stays with</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Due now</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Needs no host</source>
        <translation>Needs no host</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>Not placed</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>For the placement</source>
        <translation>For the placement</translation>
    </message>
    <message>
        <source>Stayed before with</source>
        <translation>Stayed before with</translation>
    </message>
    <message>
        <source>Checked for young people</source>
        <translation>Checked for young people</translation>
    </message>
    <message>
        <source>Not checked for young people</source>
        <translation>Not checked for young people</translation>
    </message>
    <message>
        <source>Guests of this visit</source>
        <translation>Guests of this visit</translation>
    </message>
    <message>
        <source>What they offer</source>
        <translation>What they offer</translation>
    </message>
    <message>
        <source>Guests before</source>
        <translation>Guests before</translation>
    </message>
</context>
<context>
    <name>VisitForms</name>
    <message>
        <source>Add a visit</source>
        <translation>Add a visit</translation>
    </message>
    <message>
        <source>Edit visit</source>
        <translation>Edit visit</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Booking</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Written before the visit, so that afterwards one can see what came of it.</source>
        <translation>Written before the visit, so that afterwards one can see what came of it.</translation>
    </message>
    <message>
        <source>Our own travellers must have paid their subscription.</source>
        <translation>Our own travellers must have paid their subscription.</translation>
    </message>
    <message>
        <source>How many may travel; left empty, there is no limit.</source>
        <translation>How many may travel; left empty, there is no limit.</translation>
    </message>
    <message>
        <source>Add a traveller</source>
        <translation>Add a traveller</translation>
    </message>
    <message>
        <source>Edit traveller</source>
        <translation>Edit traveller</translation>
    </message>
    <message>
        <source>How they sleep</source>
        <translation>How they sleep</translation>
    </message>
    <message>
        <source>Other days than the visit&apos;s</source>
        <translation>Other days than the visit&apos;s</translation>
    </message>
    <message>
        <source>Waiting or cancelled</source>
        <translation>Waiting or cancelled</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Who travels and stays together; add the party first.</source>
        <translation>Who travels and stays together; add the party first.</translation>
    </message>
    <message>
        <source>Those of a party with the same number share a room; 0 is a room of one&apos;s own.</source>
        <translation>Those of a party with the same number share a room; 0 is a room of one&apos;s own.</translation>
    </message>
    <message>
        <source>A double bed will do; otherwise each needs a bed.</source>
        <translation>A double bed will do; otherwise each needs a bed.</translation>
    </message>
    <message>
        <source>Add a party</source>
        <translation>Add a party</translation>
    </message>
    <message>
        <source>Edit party</source>
        <translation>Edit party</translation>
    </message>
    <message>
        <source>What matters for the host</source>
        <translation>What matters for the host</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Placement</translation>
    </message>
    <message>
        <source>The name of a household, as the guests wrote it.</source>
        <translation>The name of a household, as the guests wrote it.</translation>
    </message>
    <message>
        <source>With another person who would; for somebody who travels alone.</source>
        <translation>With another person who would; for somebody who travels alone.</translation>
    </message>
    <message>
        <source>The planner leaves the party where it is.</source>
        <translation>The planner leaves the party where it is.</translation>
    </message>
    <message>
        <source>Add a host</source>
        <translation>Add a host</translation>
    </message>
    <message>
        <source>Edit host</source>
        <translation>Edit host</translation>
    </message>
    <message>
        <source>Beds for this visit</source>
        <translation>Beds for this visit</translation>
    </message>
    <message>
        <source>Whom they would take</source>
        <translation>Whom they would take</translation>
    </message>
    <message>
        <source>Left empty, the beds are those of the household&apos;s own page.</source>
        <translation>Left empty, the beds are those of the household&apos;s own page.</translation>
    </message>
    <message>
        <source>Young people alone only stay where every grown-up has been checked; the checks stand with the people.</source>
        <translation>Young people alone only stay where every grown-up has been checked; the checks stand with the people.</translation>
    </message>
    <message>
        <source>Add a payment</source>
        <translation>Add a payment</translation>
    </message>
    <message>
        <source>Edit payment</source>
        <translation>Edit payment</translation>
    </message>
    <message>
        <source>What was paid back stands with a minus.</source>
        <translation>What was paid back stands with a minus.</translation>
    </message>
    <message>
        <source>Add a fee</source>
        <translation>Add a fee</translation>
    </message>
    <message>
        <source>Edit fee</source>
        <translation>Edit fee</translation>
    </message>
    <message>
        <source>Add a wish</source>
        <translation>Add a wish</translation>
    </message>
    <message>
        <source>Edit wish</source>
        <translation>Edit wish</translation>
    </message>
    <message>
        <source>For the committee only; it is never printed.</source>
        <translation>For the committee only; it is never printed.</translation>
    </message>
    <message>
        <source>Instead of one person: all who live there.</source>
        <translation>Instead of one person: all who live there.</translation>
    </message>
    <message>
        <source>Add an earlier stay</source>
        <translation>Add an earlier stay</translation>
    </message>
    <message>
        <source>Edit earlier stay</source>
        <translation>Edit earlier stay</translation>
    </message>
</context>
<context>
    <name>VisitLists</name>
    <message>
        <source>Of which visit</source>
        <translation>Of which visit</translation>
    </message>
    <message>
        <source>These have cancelled already.</source>
        <translation>These have cancelled already.</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n travellers</source>
        <translation>
            <numerusform>Cancel %n traveller</numerusform>
            <numerusform>Cancel %n travellers</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Cancelling</translation>
    </message>
    <message numerus="yes">
        <source>%n travellers have cancelled. Place the guests again with few changes under Placement.</source>
        <translation>
            <numerusform>%n traveller has cancelled. Place the guests again with few changes under Placement.</numerusform>
            <numerusform>%n travellers have cancelled. Place the guests again with few changes under Placement.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is what they answered already.</source>
        <translation>That is what they answered already.</translation>
    </message>
    <message numerus="yes">
        <source>Answer of %n hosts</source>
        <translation>
            <numerusform>Answer of %n host</numerusform>
            <numerusform>Answer of %n hosts</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing down the answer</source>
        <translation>Writing down the answer</translation>
    </message>
    <message>
        <source>Add a visit</source>
        <translation>Add a visit</translation>
    </message>
    <message>
        <source>Which visits</source>
        <translation>Which visits</translation>
    </message>
    <message>
        <source>No visit is written down yet</source>
        <translation>No visit is written down yet</translation>
    </message>
    <message>
        <source>Add the next exchange visit: who comes or goes, when and why. Twinbook then keeps its travellers, hosts and payments, says what is due when, and proposes who stays with whom.</source>
        <translation>Add the next exchange visit: who comes or goes, when and why. Twinbook then keeps its travellers, hosts and payments, says what is due when, and proposes who stays with whom.</translation>
    </message>
    <message>
        <source>Choose a visit in the list to see here what is due and how many are coming.</source>
        <translation>Choose a visit in the list to see here what is due and how many are coming.</translation>
    </message>
    <message>
        <source>Add a traveller</source>
        <translation>Add a traveller</translation>
    </message>
    <message>
        <source>Nobody travels yet</source>
        <translation>Nobody travels yet</translation>
    </message>
    <message>
        <source>Add those who go on a visit, ours or the guests of the partner, with the party that they belong to, their fee and how they sleep.</source>
        <translation>Add those who go on a visit, ours or the guests of the partner, with the party that they belong to, their fee and how they sleep.</translation>
    </message>
    <message>
        <source>Choose a traveller in the list to see here what has been paid and where they stay.</source>
        <translation>Choose a traveller in the list to see here what has been paid and where they stay.</translation>
    </message>
    <message>
        <source>Add a party</source>
        <translation>Add a party</translation>
    </message>
    <message>
        <source>No party is written down yet</source>
        <translation>No party is written down yet</translation>
    </message>
    <message>
        <source>A party are people who travel and stay together: a couple, a family, two friends, or somebody alone. The planner finds a host for each party.</source>
        <translation>A party are people who travel and stay together: a couple, a family, two friends, or somebody alone. The planner finds a host for each party.</translation>
    </message>
    <message>
        <source>Choose a party in the list to see here who belongs to it and where it stays.</source>
        <translation>Choose a party in the list to see here who belongs to it and where it stays.</translation>
    </message>
    <message>
        <source>Add a host</source>
        <translation>Add a host</translation>
    </message>
    <message>
        <source>Nobody has been asked to host yet</source>
        <translation>Nobody has been asked to host yet</translation>
    </message>
    <message>
        <source>Ask all households that host at once: their beds are taken from their own page, and you only write down who says yes.</source>
        <translation>Ask all households that host at once: their beds are taken from their own page, and you only write down who says yes.</translation>
    </message>
    <message>
        <source>Choose a host in the list to see here their beds, their guests and whom they had before.</source>
        <translation>Choose a host in the list to see here their beds, their guests and whom they had before.</translation>
    </message>
    <message>
        <source>Add a payment</source>
        <translation>Add a payment</translation>
    </message>
    <message>
        <source>Nobody has paid for a visit yet</source>
        <translation>Nobody has paid for a visit yet</translation>
    </message>
    <message>
        <source>Write down deposits and payments of travellers; Twinbook says who still owes what, and by when.</source>
        <translation>Write down deposits and payments of travellers; Twinbook says who still owes what, and by when.</translation>
    </message>
    <message>
        <source>Choose a payment in the list to see it here.</source>
        <translation>Choose a payment in the list to see it here.</translation>
    </message>
    <message>
        <source>Add a fee</source>
        <translation>Add a fee</translation>
    </message>
    <message>
        <source>No fee is written down yet</source>
        <translation>No fee is written down yet</translation>
    </message>
    <message>
        <source>What adults, young people and leaders pay for a visit, how much of it beforehand, and by when.</source>
        <translation>What adults, young people and leaders pay for a visit, how much of it beforehand, and by when.</translation>
    </message>
    <message>
        <source>Choose a fee in the list to see it here.</source>
        <translation>Choose a fee in the list to see it here.</translation>
    </message>
    <message>
        <source>Add a wish</source>
        <translation>Add a wish</translation>
    </message>
    <message>
        <source>No wish is written down yet</source>
        <translation>No wish is written down yet</translation>
    </message>
    <message>
        <source>Who would have the same guests or hosts again, who would rather meet somebody new, and who never again. The planner keeps to it.</source>
        <translation>Who would have the same guests or hosts again, who would rather meet somebody new, and who never again. The planner keeps to it.</translation>
    </message>
    <message>
        <source>Choose a wish in the list to see it here.</source>
        <translation>Choose a wish in the list to see it here.</translation>
    </message>
    <message>
        <source>Add an earlier stay</source>
        <translation>Add an earlier stay</translation>
    </message>
    <message>
        <source>No earlier stay is written down yet</source>
        <translation>No earlier stay is written down yet</translation>
    </message>
    <message>
        <source>Who stayed with whom in the years before this book: so that old friends meet again and everybody takes turns.</source>
        <translation>Who stayed with whom in the years before this book: so that old friends meet again and everybody takes turns.</translation>
    </message>
    <message>
        <source>Choose a stay in the list to see it here.</source>
        <translation>Choose a stay in the list to see it here.</translation>
    </message>
    <message>
        <source>Print the hosts and their guests...</source>
        <translation>Print the hosts and their guests...</translation>
    </message>
    <message>
        <source>Print the guests and their hosts...</source>
        <translation>Print the guests and their hosts...</translation>
    </message>
    <message>
        <source>Begin the next visit like this one</source>
        <translation>Begin the next visit like this one</translation>
    </message>
    <message>
        <source>%1 stands in the list, a year later: please set its days.</source>
        <translation>%1 stands in the list, a year later: please set its days.</translation>
    </message>
    <message>
        <source>Cancelled today</source>
        <translation>Cancelled today</translation>
    </message>
    <message>
        <source>Print who hosted whom...</source>
        <translation>Print who hosted whom...</translation>
    </message>
    <message>
        <source>Ask all who host</source>
        <translation>Ask all who host</translation>
    </message>
    <message>
        <source>Add the visit first.</source>
        <translation>Add the visit first.</translation>
    </message>
    <message>
        <source>All households that host stand in the list as asked. Write down who says yes.</source>
        <translation>All households that host stand in the list as asked. Write down who says yes.</translation>
    </message>
    <message>
        <source>They said yes</source>
        <translation>They said yes</translation>
    </message>
    <message>
        <source>They stand as hosts.</source>
        <translation>They stand as hosts.</translation>
    </message>
    <message>
        <source>They cannot host</source>
        <translation>They cannot host</translation>
    </message>
    <message>
        <source>They are not asked again for this visit.</source>
        <translation>They are not asked again for this visit.</translation>
    </message>
</context>
<context>
    <name>Visits</name>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Household</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Asked on</translation>
    </message>
    <message>
        <source>Rooms with a single bed</source>
        <translation>Rooms with a single bed</translation>
    </message>
    <message>
        <source>Rooms with a double bed</source>
        <translation>Rooms with a double bed</translation>
    </message>
    <message>
        <source>Rooms with two beds</source>
        <translation>Rooms with two beds</translation>
    </message>
    <message>
        <source>Places on a sofa bed</source>
        <translation>Places on a sofa bed</translation>
    </message>
    <message>
        <source>At most so many guests</source>
        <translation>At most so many guests</translation>
    </message>
    <message>
        <source>Guests they like to have</source>
        <translation>Guests they like to have</translation>
    </message>
    <message>
        <source>At home from</source>
        <translation>At home from</translation>
    </message>
    <message>
        <source>At home until</source>
        <translation>At home until</translation>
    </message>
    <message>
        <source>Would take</source>
        <translation>Would take</translation>
    </message>
    <message>
        <source>Young people alone</source>
        <translation>Young people alone</translation>
    </message>
    <message>
        <source>Youngest child</source>
        <translation>Youngest child</translation>
    </message>
    <message>
        <source>No guests who smoke</source>
        <translation>No guests who smoke</translation>
    </message>
    <message>
        <source>Has asked to host</source>
        <translation>Has asked to host</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>Please choose the visit.</source>
        <translation>Please choose the visit.</translation>
    </message>
    <message>
        <source>Please choose the household that hosts.</source>
        <translation>Please choose the household that hosts.</translation>
    </message>
    <message>
        <source>This number cannot be below nought.</source>
        <translation>This number cannot be below nought.</translation>
    </message>
    <message>
        <source>This number is larger than any house.</source>
        <translation>This number is larger than any house.</translation>
    </message>
    <message>
        <source>Please say which beds the household has for guests.</source>
        <translation>Please say which beds the household has for guests.</translation>
    </message>
    <message>
        <source>They would be away before they are at home.</source>
        <translation>They would be away before they are at home.</translation>
    </message>
    <message>
        <source>On this day the visit is over.</source>
        <translation>On this day the visit is over.</translation>
    </message>
    <message>
        <source>On this day the visit has not begun.</source>
        <translation>On this day the visit has not begun.</translation>
    </message>
    <message>
        <source>Wish about a pair</source>
        <translation>Wish about a pair</translation>
    </message>
    <message>
        <source>Wishes about pairs</source>
        <translation>Wishes about pairs</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Guest</translation>
    </message>
    <message>
        <source>Household of the guest</source>
        <translation>Household of the guest</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Wish</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Said by</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Said on</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Earlier stay</source>
        <translation>Earlier stay</translation>
    </message>
    <message>
        <source>Earlier stays</source>
        <translation>Earlier stays</translation>
    </message>
    <message>
        <source>Guest as written</source>
        <translation>Guest as written</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Nights</source>
        <translation>Nights</translation>
    </message>
    <message>
        <source>Please choose the host.</source>
        <translation>Please choose the host.</translation>
    </message>
    <message>
        <source>Please choose the guest, or the household of the guests.</source>
        <translation>Please choose the guest, or the household of the guests.</translation>
    </message>
    <message>
        <source>Please say what is wished for.</source>
        <translation>Please say what is wished for.</translation>
    </message>
    <message>
        <source>Please choose the guest or write the name.</source>
        <translation>Please choose the guest or write the name.</translation>
    </message>
    <message>
        <source>Please write the year with four figures, such as 1978.</source>
        <translation>Please write the year with four figures, such as 1978.</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Kind of visit</source>
        <translation>Kind of visit</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Expected benefit</source>
        <translation>Expected benefit</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Approved on</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approved by</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Organiser</translation>
    </message>
    <message>
        <source>Places for travellers</source>
        <translation>Places for travellers</translation>
    </message>
    <message>
        <source>Booking until</source>
        <translation>Booking until</translation>
    </message>
    <message>
        <source>What the price covers</source>
        <translation>What the price covers</translation>
    </message>
    <message>
        <source>Currency of the fees</source>
        <translation>Currency of the fees</translation>
    </message>
    <message>
        <source>Only for paid-up members</source>
        <translation>Only for paid-up members</translation>
    </message>
    <message>
        <source>Meeting place</source>
        <translation>Meeting place</translation>
    </message>
    <message>
        <source>Copied from</source>
        <translation>Copied from</translation>
    </message>
    <message>
        <source>Version of the calendar entry</source>
        <translation>Version of the calendar entry</translation>
    </message>
    <message>
        <source>What counts in the placement</source>
        <translation>What counts in the placement</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Fee</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Fees</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Whole price</source>
        <translation>Whole price</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Deposit</translation>
    </message>
    <message>
        <source>Deposit due by</source>
        <translation>Deposit due by</translation>
    </message>
    <message>
        <source>Rest due by</source>
        <translation>Rest due by</translation>
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
        <translation>Please give the visit a name, such as “Easter in Altenbrück”.</translation>
    </message>
    <message>
        <source>The visit ends before it begins.</source>
        <translation>The visit ends before it begins.</translation>
    </message>
    <message>
        <source>A visit may last 60 days at most.</source>
        <translation>A visit may last 60 days at most.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>This day is still to come.</translation>
    </message>
    <message>
        <source>Booking ends after the visit has begun.</source>
        <translation>Booking ends after the visit has begun.</translation>
    </message>
    <message>
        <source>A visit cannot be copied from itself.</source>
        <translation>A visit cannot be copied from itself.</translation>
    </message>
    <message>
        <source>Please give the fee a name, such as “Adult”.</source>
        <translation>Please give the fee a name, such as “Adult”.</translation>
    </message>
    <message>
        <source>This amount cannot be below nought.</source>
        <translation>This amount cannot be below nought.</translation>
    </message>
    <message>
        <source>The deposit is more than the whole price.</source>
        <translation>The deposit is more than the whole price.</translation>
    </message>
    <message>
        <source>The rest is due before the deposit.</source>
        <translation>The rest is due before the deposit.</translation>
    </message>
    <message>
        <source>Please write the question.</source>
        <translation>Please write the question.</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Party</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Name of the party</source>
        <translation>Name of the party</translation>
    </message>
    <message>
        <source>Kind of party</source>
        <translation>Kind of party</translation>
    </message>
    <message>
        <source>Host they wish for</source>
        <translation>Host they wish for</translation>
    </message>
    <message>
        <source>Stays with</source>
        <translation>Stays with</translation>
    </message>
    <message>
        <source>Placed by hand</source>
        <translation>Placed by hand</translation>
    </message>
    <message>
        <source>Needs no host</source>
        <translation>Needs no host</translation>
    </message>
    <message>
        <source>Would like to be near</source>
        <translation>Would like to be near</translation>
    </message>
    <message>
        <source>Not in one house with</source>
        <translation>Not in one house with</translation>
    </message>
    <message>
        <source>Would share a room with somebody else</source>
        <translation>Would share a room with somebody else</translation>
    </message>
    <message>
        <source>Only with a checked host</source>
        <translation>Only with a checked host</translation>
    </message>
    <message>
        <source>Close to the meeting place</source>
        <translation>Close to the meeting place</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Note for the hosts</source>
        <translation>Note for the hosts</translation>
    </message>
    <message>
        <source>Traveller</source>
        <translation>Traveller</translation>
    </message>
    <message>
        <source>Travellers</source>
        <translation>Travellers</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Cancelled on</source>
        <translation>Cancelled on</translation>
    </message>
    <message>
        <source>Waiting since</source>
        <translation>Waiting since</translation>
    </message>
    <message>
        <source>Arrives on</source>
        <translation>Arrives on</translation>
    </message>
    <message>
        <source>Leaves on</source>
        <translation>Leaves on</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>Shares a double bed</source>
        <translation>Shares a double bed</translation>
    </message>
    <message>
        <source>Would like to share with</source>
        <translation>Would like to share with</translation>
    </message>
    <message>
        <source>Payment for a visit</source>
        <translation>Payment for a visit</translation>
    </message>
    <message>
        <source>Payments for visits</source>
        <translation>Payments for visits</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Paid on</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Please give the party a name, such as the family&apos;s.</source>
        <translation>Please give the party a name, such as the family&apos;s.</translation>
    </message>
    <message>
        <source>Please choose another party than this one.</source>
        <translation>Please choose another party than this one.</translation>
    </message>
    <message>
        <source>The party has a host: please take it out there first.</source>
        <translation>The party has a host: please take it out there first.</translation>
    </message>
    <message>
        <source>Please choose who travels.</source>
        <translation>Please choose who travels.</translation>
    </message>
    <message>
        <source>They would leave before they arrive.</source>
        <translation>They would leave before they arrive.</translation>
    </message>
    <message>
        <source>Please choose who paid.</source>
        <translation>Please choose who paid.</translation>
    </message>
    <message>
        <source>Please write how much was paid.</source>
        <translation>Please write how much was paid.</translation>
    </message>
    <message>
        <source>Please choose who answers.</source>
        <translation>Please choose who answers.</translation>
    </message>
    <message>
        <source>Please choose the question.</source>
        <translation>Please choose the question.</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>not said</translation>
    </message>
    <message>
        <source>they come to us</source>
        <translation>they come to us</translation>
    </message>
    <message>
        <source>we go to them</source>
        <translation>we go to them</translation>
    </message>
    <message>
        <source>through screens</source>
        <translation>through screens</translation>
    </message>
    <message>
        <source>friendship</source>
        <translation>friendship</translation>
    </message>
    <message>
        <source>municipal diplomacy</source>
        <translation>municipal diplomacy</translation>
    </message>
    <message>
        <source>fact-finding</source>
        <translation>fact-finding</translation>
    </message>
    <message>
        <source>young people</source>
        <translation>young people</translation>
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
        <translation>idea</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approved</translation>
    </message>
    <message>
        <source>open for booking</source>
        <translation>open for booking</translation>
    </message>
    <message>
        <source>booking closed</source>
        <translation>booking closed</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>under way</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>evaluated</source>
        <translation>evaluated</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>anybody</translation>
    </message>
    <message>
        <source>adults</source>
        <translation>adults</translation>
    </message>
    <message>
        <source>leaders</source>
        <translation>leaders</translation>
    </message>
    <message>
        <source>somebody alone</source>
        <translation>somebody alone</translation>
    </message>
    <message>
        <source>couple</source>
        <translation>couple</translation>
    </message>
    <message>
        <source>family</source>
        <translation>family</translation>
    </message>
    <message>
        <source>friends</source>
        <translation>friends</translation>
    </message>
    <message>
        <source>group</source>
        <translation>group</translation>
    </message>
    <message>
        <source>traveller</source>
        <translation>traveller</translation>
    </message>
    <message>
        <source>leader</source>
        <translation>leader</translation>
    </message>
    <message>
        <source>driver</source>
        <translation>driver</translation>
    </message>
    <message>
        <source>accompanying person</source>
        <translation>accompanying person</translation>
    </message>
    <message>
        <source>coming</source>
        <translation>coming</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>asked</translation>
    </message>
    <message>
        <source>on the waiting list</source>
        <translation>on the waiting list</translation>
    </message>
    <message>
        <source>asked, no answer yet</source>
        <translation>asked, no answer yet</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>in reserve</source>
        <translation>in reserve</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>adults only</source>
        <translation>adults only</translation>
    </message>
    <message>
        <source>adults and families</source>
        <translation>adults and families</translation>
    </message>
    <message>
        <source>young people only</source>
        <translation>young people only</translation>
    </message>
    <message>
        <source>boys or girls</source>
        <translation>boys or girls</translation>
    </message>
    <message>
        <source>girls only</source>
        <translation>girls only</translation>
    </message>
    <message>
        <source>boys only</source>
        <translation>boys only</translation>
    </message>
    <message>
        <source>no young people alone</source>
        <translation>no young people alone</translation>
    </message>
    <message>
        <source>together again</source>
        <translation>together again</translation>
    </message>
    <message>
        <source>somebody new this time</source>
        <translation>somebody new this time</translation>
    </message>
    <message>
        <source>never again</source>
        <translation>never again</translation>
    </message>
    <message>
        <source>the host</source>
        <translation>the host</translation>
    </message>
    <message>
        <source>the guest</source>
        <translation>the guest</translation>
    </message>
    <message>
        <source>ourselves</source>
        <translation>ourselves</translation>
    </message>
    <message>
        <source>This host is one of another visit.</source>
        <translation>This host is one of another visit.</translation>
    </message>
    <message>
        <source>This person is on the visit already.</source>
        <translation>This person is on the visit already.</translation>
    </message>
    <message>
        <source>This party is one of another visit.</source>
        <translation>This party is one of another visit.</translation>
    </message>
    <message>
        <source>The visit is for paid-up members only. Put the person on the waiting list until the subscription is paid.</source>
        <translation>The visit is for paid-up members only. Put the person on the waiting list until the subscription is paid.</translation>
    </message>
    <message>
        <source>This household stands among the hosts already.</source>
        <translation>This household stands among the hosts already.</translation>
    </message>
</context>
<context>
    <name>VisitsArea</name>
    <message>
        <source>Visits</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>Hosts and their guests</source>
        <translation>Hosts and their guests</translation>
    </message>
    <message>
        <source>Who takes whom on the next visit, with addresses and what hosts must know.</source>
        <translation>Who takes whom on the next visit, with addresses and what hosts must know.</translation>
    </message>
    <message>
        <source>Guests and their hosts</source>
        <translation>Guests and their hosts</translation>
    </message>
    <message>
        <source>Who stays where on the next visit, by name.</source>
        <translation>Who stays where on the next visit, by name.</translation>
    </message>
    <message>
        <source>Who hosted whom</source>
        <translation>Who hosted whom</translation>
    </message>
    <message>
        <source>The stays of all years, and whose turn it is to host.</source>
        <translation>The stays of all years, and whose turn it is to host.</translation>
    </message>
</context>
<context>
    <name>VisitsDue</name>
    <message numerus="yes">
        <source>%n travellers of %1 have not paid what is due.</source>
        <translation>
            <numerusform>%n traveller of %1 has not paid what is due.</numerusform>
            <numerusform>%n travellers of %1 have not paid what is due.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is over: write down what came of it.</source>
        <translation>%1 is over: write down what came of it.</translation>
    </message>
    <message>
        <source>%1 is to be approved, with its purpose and what it is to bring.</source>
        <translation>%1 is to be approved, with its purpose and what it is to bring.</translation>
    </message>
    <message numerus="yes">
        <source>%n households have not answered whether they host for %1.</source>
        <translation>
            <numerusform>%n household has not answered whether they host for %1.</numerusform>
            <numerusform>%n households have not answered whether they host for %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guests of %1 have no host yet.</source>
        <translation>
            <numerusform>%n guest of %1 has no host yet.</numerusform>
            <numerusform>%n guests of %1 have no host yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are on the waiting list of %1.</source>
        <translation>
            <numerusform>%n person is on the waiting list of %1.</numerusform>
            <numerusform>%n people are on the waiting list of %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Booking for %1 ends on %2.</source>
        <translation>Booking for %1 ends on %2.</translation>
    </message>
    <message>
        <source>%1 begins on %2.</source>
        <translation>%1 begins on %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n travellers of %1 belong to no party, so nobody is asked to host them.</source>
        <translation>
            <numerusform>%n traveller of %1 belongs to no party, so nobody is asked to host them.</numerusform>
            <numerusform>%n travellers of %1 belong to no party, so nobody is asked to host them.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stands twice among the hosts of %2.</source>
        <translation>%1 stands twice among the hosts of %2.</translation>
    </message>
    <message>
        <source>The party %1 of %2 is placed with a host who takes no part in it.</source>
        <translation>The party %1 of %2 is placed with a host who takes no part in it.</translation>
    </message>
</context>
<context>
    <name>VisitsLists</name>
    <message>
        <source>All visits</source>
        <translation>All visits</translation>
    </message>
    <message>
        <source>To come or under way</source>
        <translation>To come or under way</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Of all visits</source>
        <translation>Of all visits</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n visits</source>
        <translation>
            <numerusform>Show the %n visit</numerusform>
            <numerusform>Show all %n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n parties</source>
        <translation>
            <numerusform>Show the %n party</numerusform>
            <numerusform>Show all %n parties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the next one in %n days</source>
        <translation>
            <numerusform>the next one in %n day</numerusform>
            <numerusform>the next one in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitsPage</name>
    <message>
        <source>Visits</source>
        <translation>Visits</translation>
    </message>
</context>
<context>
    <name>WillingnessForm</name>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Hours a month</source>
        <translation>Hours a month</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>Name: %1</translation>
    </message>
    <message>
        <source>Which of these would you take on, at the next AGM or later? One tick in each line helps; a line left empty means that you have not thought about it. Nothing is promised by it.</source>
        <translation>Which of these would you take on, at the next AGM or later? One tick in each line helps; a line left empty means that you have not thought about it. Nothing is promised by it.</translation>
    </message>
    <message>
        <source>Hours a month that I have at most: %1</source>
        <translation>Hours a month that I have at most: %1</translation>
    </message>
    <message>
        <source>Hours a month that are comfortable: %1</source>
        <translation>Hours a month that are comfortable: %1</translation>
    </message>
    <message>
        <source>Years in which I am away: %1</source>
        <translation>Years in which I am away: %1</translation>
    </message>
    <message>
        <source>What I am good at: %1</source>
        <translation>What I am good at: %1</translation>
    </message>
    <message>
        <source>Please give it back to the secretary. What you write is kept for the planning of the committee only.</source>
        <translation>Please give it back to the secretary. What you write is kept for the planning of the committee only.</translation>
    </message>
    <message>
        <source>Who would take which role?</source>
        <translation>Who would take which role?</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>There is no sheet “%1” in this workbook. It has these: %2.</source>
        <translation>There is no sheet “%1” in this workbook. It has these: %2.</translation>
    </message>
    <message>
        <source>This workbook is empty: none of its sheets holds a row. Choose a file that holds a list.</source>
        <translation>This workbook is empty: none of its sheets holds a row. Choose a file that holds a list.</translation>
    </message>
    <message>
        <source>Excel workbook, sheet “%1”</source>
        <translation>Excel workbook, sheet “%1”</translation>
    </message>
    <message>
        <source>OpenDocument spreadsheet, sheet “%1”</source>
        <translation>OpenDocument spreadsheet, sheet “%1”</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>A sheet of Excel holds at most 1,048,576 rows. Export to CSV instead.</source>
        <translation>A sheet of Excel holds at most 1,048,576 rows. Export to CSV instead.</translation>
    </message>
    <message>
        <source>“%1” could not be written. Check that there is room on the disk, or choose another folder.</source>
        <translation>“%1” could not be written. Check that there is room on the disk, or choose another folder.</translation>
    </message>
</context>
<context>
    <name>Workload</name>
    <message numerus="yes">
        <source>%1 holds %2 roles at once and gives about %n hours a month, %3 more than is comfortable.</source>
        <translation>
            <numerusform>%1 holds %2 roles at once and gives about %n hour a month, %3 more than is comfortable.</numerusform>
            <numerusform>%1 holds %2 roles at once and gives about %n hours a month, %3 more than is comfortable.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 gives about %n hours a month, %2 more than is comfortable.</source>
        <translation>
            <numerusform>%1 gives about %n hour a month, %2 more than is comfortable.</numerusform>
            <numerusform>%1 gives about %n hours a month, %2 more than is comfortable.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %n roles at once: %2.</source>
        <translation>
            <numerusform>%1 holds %n role at once: %2.</numerusform>
            <numerusform>%1 holds %n roles at once: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The work of %1 has grown: %n hours a month are written down, %2 were expected.</source>
        <translation>
            <numerusform>The work of %1 has grown: %n hour a month is written down, %2 were expected.</numerusform>
            <numerusform>The work of %1 has grown: %n hours a month are written down, %2 were expected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has been on the committee for %n years without a rest.</source>
        <translation>
            <numerusform>%1 has been on the committee for %n year without a rest.</numerusform>
            <numerusform>%1 has been on the committee for %n years without a rest.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who carries how much?</source>
        <translation>Who carries how much?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Hours a month, estimated</source>
        <translation>Hours a month, estimated</translation>
    </message>
    <message>
        <source>Hours a month, written down</source>
        <translation>Hours a month, written down</translation>
    </message>
    <message>
        <source>Hours written down, by year</source>
        <translation>Hours written down, by year</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Nobody is on the committee yet.</source>
        <translation>Nobody is on the committee yet.</translation>
    </message>
    <message numerus="yes">
        <source>%1 carries %2 of %n hours a month.</source>
        <translation>
            <numerusform>%1 carries %2 of %n hour a month.</numerusform>
            <numerusform>%1 carries %2 of %n hours a month.</numerusform>
        </translation>
    </message>
    <message>
        <source>The committee today</source>
        <translation>The committee today</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Hours a month</source>
        <translation>Hours a month</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Comfortable</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>meetings missed, held</comment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Hours noted</source>
        <translation>Hours noted</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Missed</translation>
    </message>
    <message>
        <source>Years on end</source>
        <translation>Years on end</translation>
    </message>
</context>
<context>
    <name>Xlsx</name>
    <message>
        <source>This kind of workbook cannot be read. Open it in your spreadsheet program and save it as .xlsx or CSV.</source>
        <translation>This kind of workbook cannot be read. Open it in your spreadsheet program and save it as .xlsx or CSV.</translation>
    </message>
    <message>
        <source>This workbook is damaged: it names no sheet. Open it in your spreadsheet program and save it again.</source>
        <translation>This workbook is damaged: it names no sheet. Open it in your spreadsheet program and save it again.</translation>
    </message>
    <message>
        <source>This workbook is damaged or cut off. Open it in your spreadsheet program and save it again.</source>
        <translation>This workbook is damaged or cut off. Open it in your spreadsheet program and save it again.</translation>
    </message>
    <message>
        <source>Cell %1 holds a formula that failed (%2). It was left empty.</source>
        <translation>Cell %1 holds a formula that failed (%2). It was left empty.</translation>
    </message>
</context>
<context>
    <name>Zip</name>
    <message>
        <source>This workbook is damaged or cut off. Open it in your spreadsheet program and save it again.</source>
        <translation>This workbook is damaged or cut off. Open it in your spreadsheet program and save it again.</translation>
    </message>
    <message>
        <source>This workbook unpacks to more than 200 MB, which is not a list. Copy the list alone to a new workbook.</source>
        <translation>This workbook unpacks to more than 200 MB, which is not a list. Copy the list alone to a new workbook.</translation>
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
        <translation>✓ present</translation>
    </message>
    <message>
        <source>✉ apologies</source>
        <translation>✉ apologies</translation>
    </message>
    <message>
        <source>✗ absent</source>
        <translation>✗ absent</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>guest</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation>not said yet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Was</translation>
    </message>
</context>
<context>
    <name>twinbook::BulkDialog</name>
    <message>
        <source>Change them</source>
        <translation>Change them</translation>
    </message>
    <message numerus="yes">
        <source>Change %n entries</source>
        <translation>
            <numerusform>Change %n entry</numerusform>
            <numerusform>Change %n entries</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them get the same in one field; the others stay as they are.</source>
        <translation>All of them get the same in one field; the others stay as they are.</translation>
    </message>
    <message>
        <source>Which field</source>
        <translation>Which field</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>What it is to be</source>
        <translation>What it is to be</translation>
    </message>
    <message>
        <source>Changes all %1.</source>
        <translation>Changes all %1.</translation>
    </message>
    <message numerus="yes">
        <source>Changes %1 of %2; %n have it already.</source>
        <translation>
            <numerusform>Changes %1 of %2; %n has it already.</numerusform>
            <numerusform>Changes %1 of %2; %n have it already.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is entered, so what stands in this field now would be taken out.</source>
        <translation>Nothing is entered, so what stands in this field now would be taken out.</translation>
    </message>
    <message numerus="yes">
        <source>Change “%1” of %n entries</source>
        <translation>
            <numerusform>Change “%1” of %n entry</numerusform>
            <numerusform>Change “%1” of %n entries</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing the entries</source>
        <translation>Changing the entries</translation>
    </message>
    <message numerus="yes">
        <source>Changed “%1” of %n entries.</source>
        <translation>
            <numerusform>Changed “%1” of %n entry.</numerusform>
            <numerusform>Changed “%1” of %n entries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twinbook::ChartCard</name>
    <message>
        <source>Copy figures</source>
        <translation>Copy figures</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>Show as chart</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Show as table</translation>
    </message>
</context>
<context>
    <name>twinbook::ColumnsDialog</name>
    <message>
        <source>Move &amp;up</source>
        <translation>Move &amp;up</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Move &amp;down</translation>
    </message>
    <message>
        <source>&amp;Show these</source>
        <translation>&amp;Show these</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>Columns of the list</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>Find a column</translation>
    </message>
    <message>
        <source>Columns, ticked if they are shown</source>
        <translation>Columns, ticked if they are shown</translation>
    </message>
    <message>
        <source>Tick what you want to see. The columns stand from left to right as they stand here from top to bottom.</source>
        <translation>Tick what you want to see. The columns stand from left to right as they stand here from top to bottom.</translation>
    </message>
    <message>
        <source>As at &amp;first</source>
        <translation>As at &amp;first</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
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
        <translation>Show the plan</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Show the roles</source>
        <translation>Show the roles</translation>
    </message>
    <message>
        <source>Terms of office</source>
        <translation>Terms of office</translation>
    </message>
    <message>
        <source>Show the terms of office</source>
        <translation>Show the terms of office</translation>
    </message>
    <message>
        <source>Who would</source>
        <translation>Who would</translation>
    </message>
    <message>
        <source>Show who would take which role</source>
        <translation>Show who would take which role</translation>
    </message>
    <message>
        <source>Load and balance</source>
        <translation>Load and balance</translation>
    </message>
    <message>
        <source>Show load and balance</source>
        <translation>Show load and balance</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Show the meetings</source>
        <translation>Show the meetings</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Show the actions</source>
        <translation>Show the actions</translation>
    </message>
    <message>
        <source>Constitution</source>
        <translation>Constitution</translation>
    </message>
    <message>
        <source>Show the constitution</source>
        <translation>Show the constitution</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Show the hours worked</source>
        <translation>Show the hours worked</translation>
    </message>
    <message>
        <source>Honours</source>
        <translation>Honours</translation>
    </message>
    <message>
        <source>Show the honours</source>
        <translation>Show the honours</translation>
    </message>
    <message>
        <source>Two roles</source>
        <translation>Two roles</translation>
    </message>
    <message>
        <source>Show the rules for two roles</source>
        <translation>Show the rules for two roles</translation>
    </message>
    <message>
        <source>Begin with the usual roles</source>
        <translation>Begin with the usual roles</translation>
    </message>
    <message>
        <source>Ended today</source>
        <translation>Ended today</translation>
    </message>
</context>
<context>
    <name>twinbook::CompareDialog</name>
    <message>
        <source>Two plans side by side</source>
        <translation>Two plans side by side</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Compare with</translation>
    </message>
    <message>
        <source>Print...</source>
        <translation>Print...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>There is only this plan. Propose another one, with another number under How it is weighed or with other years, and compare both.</source>
        <translation>There is only this plan. Propose another one, with another number under How it is weighed or with other years, and compare both.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Years</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>different</source>
        <translation>different</translation>
    </message>
    <message>
        <source>Both plans are the same.</source>
        <translation>Both plans are the same.</translation>
    </message>
    <message numerus="yes">
        <source>%n terms are different.</source>
        <translation>
            <numerusform>%n term is different.</numerusform>
            <numerusform>%n terms are different.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the terms that are the same too</source>
        <translation>Show the terms that are the same too</translation>
    </message>
</context>
<context>
    <name>twinbook::ConditionRow</name>
    <message>
        <source>a day, or “today”</source>
        <translation>a day, or “today”</translation>
    </message>
    <message>
        <source>a language</source>
        <translation>a language</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>a number</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>How it is looked at</source>
        <translation>How it is looked at</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Take this condition away</source>
        <translation>Take this condition away</translation>
    </message>
</context>
<context>
    <name>twinbook::ConditionsDialog</name>
    <message>
        <source>Show these</source>
        <translation>Show these</translation>
    </message>
    <message>
        <source>Conditions of the list</source>
        <translation>Conditions of the list</translation>
    </message>
    <message>
        <source>Only those are shown that meet all of these.</source>
        <translation>Only those are shown that meet all of these.</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Add a condition</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Nothing in the list meets these conditions.</source>
        <translation>Nothing in the list meets these conditions.</translation>
    </message>
    <message numerus="yes">
        <source>%n in the list meet these conditions.</source>
        <translation>
            <numerusform>%n in the list meets these conditions.</numerusform>
            <numerusform>%n in the list meet these conditions.</numerusform>
        </translation>
    </message>
    <message>
        <source>It shows only: %1.</source>
        <translation>It shows only: %1.</translation>
    </message>
</context>
<context>
    <name>twinbook::ConstitutionPresetDialog</name>
    <message>
        <source>Begin with a known constitution</source>
        <translation>Begin with a known constitution</translation>
    </message>
    <message>
        <source>Take what is nearest to yours, then compare every line with the paper: all of it can be changed.</source>
        <translation>Take what is nearest to yours, then compare every line with the paper: all of it can be changed.</translation>
    </message>
    <message>
        <source>Which one to begin with</source>
        <translation>Which one to begin with</translation>
    </message>
    <message>
        <source>None of these: I write down our own</source>
        <translation>None of these: I write down our own</translation>
    </message>
</context>
<context>
    <name>twinbook::ContactsDialog</name>
    <message>
        <source> (until %1)</source>
        <translation> (until %1)</translation>
    </message>
    <message>
        <source> (since %1)</source>
        <translation> (since %1)</translation>
    </message>
    <message>
        <source>Add...</source>
        <translation>Add...</translation>
    </message>
    <message>
        <source>Edit...</source>
        <translation>Edit...</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Contact persons</source>
        <translation>Contact persons</translation>
    </message>
    <message>
        <source>No contact person yet</source>
        <translation>No contact person yet</translation>
    </message>
    <message>
        <source>Persons of the book to whom one speaks there, each with their role.</source>
        <translation>Persons of the book to whom one speaks there, each with their role.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Contact persons of %1</source>
        <translation>Contact persons of %1</translation>
    </message>
    <message>
        <source>Remove the contact person %1</source>
        <translation>Remove the contact person %1</translation>
    </message>
    <message>
        <source>Removed %1. Edit &gt; Undo brings it back.</source>
        <translation>Removed %1. Edit &gt; Undo brings it back.</translation>
    </message>
    <message>
        <source>Only a corporate member has nominees: the category of its membership says how many.</source>
        <translation>Only a corporate member has nominees: the category of its membership says how many.</translation>
    </message>
    <message numerus="yes">
        <source>Its membership allows %n nominees, and there are as many.</source>
        <translation>
            <numerusform>Its membership allows %n nominee, and there is one.</numerusform>
            <numerusform>Its membership allows %n nominees, and there are as many.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nominees of %1</source>
        <translation>Nominees of %1</translation>
    </message>
    <message>
        <source>No nominee yet</source>
        <translation>No nominee yet</translation>
    </message>
    <message>
        <source>Persons of the book who speak and vote for this corporate member.</source>
        <translation>Persons of the book who speak and vote for this corporate member.</translation>
    </message>
    <message>
        <source>Remove the nominee %1</source>
        <translation>Remove the nominee %1</translation>
    </message>
</context>
<context>
    <name>twinbook::DateEdit</name>
    <message>
        <source>Choose the date from a calendar</source>
        <translation>Choose the date from a calendar</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it as %2.</source>
        <translation>“%1” is not a date. Write it as %2.</translation>
    </message>
</context>
<context>
    <name>twinbook::DelegationDialog</name>
    <message>
        <source>Enter the gifts</source>
        <translation>Enter the gifts</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Remove this line</translation>
    </message>
    <message>
        <source>Gifts of a whole delegation</source>
        <translation>Gifts of a whole delegation</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>Gifts</translation>
    </message>
    <message>
        <source>Above, what all have in common. Below, one gift a line: who, what and its value, each with Enter; the same thing brings its value along.</source>
        <translation>Above, what all have in common. Below, one gift a line: who, what and its value, each with Enter; the same thing brings its value along.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Who of us, to begin with</source>
        <translation>Who of us, to begin with</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Line %1: %2</translation>
    </message>
    <message>
        <source>Nothing is entered yet.</source>
        <translation>Nothing is entered yet.</translation>
    </message>
    <message>
        <source>%1. Line %2: %3</source>
        <translation>%1. Line %2: %3</translation>
    </message>
    <message>
        <source>Line %1 cannot be saved: %2</source>
        <translation>Line %1 cannot be saved: %2</translation>
    </message>
    <message>
        <source>Entered %1.</source>
        <translation>Entered %1.</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Leave without saving?</translation>
    </message>
    <message>
        <source>%1 would not be saved.</source>
        <translation>%1 would not be saved.</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Leave without saving</translation>
    </message>
</context>
<context>
    <name>twinbook::Desk</name>
    <message>
        <source>Your book %1 is no longer in its place. Perhaps it was moved, or its disk is not connected.</source>
        <translation>Your book %1 is no longer in its place. Perhaps it was moved, or its disk is not connected.</translation>
    </message>
    <message>
        <source>The book cannot be opened</source>
        <translation>The book cannot be opened</translation>
    </message>
    <message>
        <source>The book could not be backed up by itself. %1</source>
        <translation>The book could not be backed up by itself. %1</translation>
    </message>
    <message>
        <source>The book cannot be made</source>
        <translation>The book cannot be made</translation>
    </message>
    <message>
        <source>Begin the book</source>
        <translation>Begin the book</translation>
    </message>
    <message>
        <source>The sample cannot be made</source>
        <translation>The sample cannot be made</translation>
    </message>
    <message>
        <source>The backup cannot be restored</source>
        <translation>The backup cannot be restored</translation>
    </message>
    <message>
        <source>The book is again as it was in the backup.</source>
        <translation>The book is again as it was in the backup.</translation>
    </message>
    <message>
        <source>Open a book</source>
        <translation>Open a book</translation>
    </message>
    <message>
        <source>Twinbook books (*.twinbook)</source>
        <translation>Twinbook books (*.twinbook)</translation>
    </message>
    <message>
        <source>Where to put the restored book</source>
        <translation>Where to put the restored book</translation>
    </message>
    <message>
        <source>%1 (restored).twinbook</source>
        <translation>%1 (restored).twinbook</translation>
    </message>
    <message>
        <source>Somebody else has this book open</source>
        <translation>Somebody else has this book open</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>Open for reading only</translation>
    </message>
    <message>
        <source>If that computer was switched off or broke down while the book was open, only the mark was left behind, and you may open the book anyway. Be sure that nobody works in it: what both of you write would be mixed.</source>
        <translation>If that computer was switched off or broke down while the book was open, only the mark was left behind, and you may open the book anyway. Be sure that nobody works in it: what both of you write would be mixed.</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Open anyway</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>twinbook::DetailView</name>
    <message>
        <source>Keys: %1</source>
        <translation>Keys: %1</translation>
    </message>
    <message>
        <source>Everything about %1</source>
        <translation>Everything about %1</translation>
    </message>
</context>
<context>
    <name>twinbook::DueList</name>
    <message>
        <source>What is to be done</source>
        <translation>What is to be done</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twinbook::DuplicatesDialog</name>
    <message>
        <source>Merge</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Not the same</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation>Find duplicates</translation>
    </message>
    <message>
        <source>Pairs that may be the same</source>
        <translation>Pairs that may be the same</translation>
    </message>
    <message>
        <source>No duplicates found</source>
        <translation>No duplicates found</translation>
    </message>
    <message>
        <source>Nobody seems to be in the book twice. Names, birthdays, e-mail addresses, telephone numbers and addresses were compared.</source>
        <translation>Nobody seems to be in the book twice. Names, birthdays, e-mail addresses, telephone numbers and addresses were compared.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Merged %1 and %2.</source>
        <translation>Merged %1 and %2.</translation>
    </message>
    <message>
        <source>%1 and %2 are not the same</source>
        <translation>%1 and %2 are not the same</translation>
    </message>
    <message>
        <source>%1 and %2 will not be shown as duplicates again.</source>
        <translation>%1 and %2 will not be shown as duplicates again.</translation>
    </message>
    <message>
        <source>Undone: all is as it was before.</source>
        <translation>Undone: all is as it was before.</translation>
    </message>
    <message>
        <source>Looking for entries that are in the book twice</source>
        <translation>Looking for entries that are in the book twice</translation>
    </message>
</context>
<context>
    <name>twinbook::Enclosing</name>
    <message>
        <source>Attach a file...</source>
        <translation>Attach a file...</translation>
    </message>
    <message>
        <source>Save it elsewhere</source>
        <translation>Save it elsewhere</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Take it out</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Attach a file</translation>
    </message>
    <message>
        <source>Photographs and letters (*.jpg *.jpeg *.png *.gif *.webp *.pdf *.doc *.docx *.odt *.txt *.eml)</source>
        <translation>Photographs and letters (*.jpg *.jpeg *.png *.gif *.webp *.pdf *.doc *.docx *.odt *.txt *.eml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Choose the entry first that the file belongs to.</source>
        <translation>Choose the entry first that the file belongs to.</translation>
    </message>
    <message>
        <source>Attach %1 to %2</source>
        <translation>Attach %1 to %2</translation>
    </message>
    <message>
        <source>Attached %1.</source>
        <translation>Attached %1.</translation>
    </message>
    <message>
        <source>No program on this computer opens %1. Save it elsewhere and open it there.</source>
        <translation>No program on this computer opens %1. Save it elsewhere and open it there.</translation>
    </message>
    <message>
        <source>Into which folder?</source>
        <translation>Into which folder?</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Saved as %1.</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <translation>Take out %1</translation>
    </message>
    <message>
        <source>Took out %1.</source>
        <translation>Took out %1.</translation>
    </message>
</context>
<context>
    <name>twinbook::FoldedSection</name>
    <message>
        <source>Opened. Press to fold it away.</source>
        <translation>Opened. Press to fold it away.</translation>
    </message>
    <message>
        <source>Folded away. Press to open.</source>
        <translation>Folded away. Press to open.</translation>
    </message>
</context>
<context>
    <name>twinbook::ForgetDialog</name>
    <message>
        <source>Forget %1 for good?</source>
        <translation>Forget %1 for good?</translation>
    </message>
    <message numerus="yes">
        <source>Forget %n people for good?</source>
        <translation>
            <numerusform>Forget %n person for good?</numerusform>
            <numerusform>Forget %n people for good?</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget for good</source>
        <translation>Forget for good</translation>
    </message>
    <message>
        <source>This cannot be undone: it goes from the book and from all its History, and neither Undo nor History brings it back.</source>
        <translation>This cannot be undone: it goes from the book and from all its History, and neither Undo nor History brings it back.</translation>
    </message>
    <message>
        <source>What goes and what stays</source>
        <translation>What goes and what stays</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>What goes</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>What stays</translation>
    </message>
    <message>
        <source>Please look at it yourself</source>
        <translation>Please look at it yourself</translation>
    </message>
    <message numerus="yes">
        <source>%n backups beside the book were made before and still hold it. Copies kept elsewhere are yours to delete.</source>
        <translation>
            <numerusform>%n backup beside the book was made before and still holds it. Copies kept elsewhere are yours to delete.</numerusform>
            <numerusform>%n backups beside the book were made before and still hold it. Copies kept elsewhere are yours to delete.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete these backups too, and make a new one</source>
        <translation>Delete these backups too, and make a new one</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forgotten for good: %n people.</source>
        <translation>
            <numerusform>Forgotten for good: %n person.</numerusform>
            <numerusform>Forgotten for good: %n people.</numerusform>
        </translation>
    </message>
    <message>
        <source>The backups made before were deleted and a new one was made.</source>
        <translation>The backups made before were deleted and a new one was made.</translation>
    </message>
    <message numerus="yes">
        <source>%n backups could not be deleted: please do so yourself.</source>
        <translation>
            <numerusform>%n backup could not be deleted: please do so yourself.</numerusform>
            <numerusform>%n backups could not be deleted: please do so yourself.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twinbook::Form</name>
    <message>
        <source>“%1” is not a whole number. Write it in figures, for example 2.</source>
        <translation>“%1” is not a whole number. Write it in figures, for example 2.</translation>
    </message>
    <message>
        <source>French B2, German A1</source>
        <translation>French B2, German A1</translation>
    </message>
</context>
<context>
    <name>twinbook::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Leave without saving?</translation>
    </message>
    <message>
        <source>You have changed something here that is not saved yet.</source>
        <translation>You have changed something here that is not saved yet.</translation>
    </message>
    <message>
        <source>Throw the changes away</source>
        <translation>Throw the changes away</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Go on editing</translation>
    </message>
</context>
<context>
    <name>twinbook::FormField</name>
    <message>
        <source>%1 (needed)</source>
        <translation>%1 (needed)</translation>
    </message>
</context>
<context>
    <name>twinbook::GiftAidDialog</name>
    <message>
        <source>Save the schedule...</source>
        <translation>Save the schedule...</translation>
    </message>
    <message>
        <source>Gift Aid schedule</source>
        <translation>Gift Aid schedule</translation>
    </message>
    <message>
        <source>Claim what was given until</source>
        <translation>Claim what was given until</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message numerus="yes">
        <source>%n gifts and subscriptions of %1: %2 to claim back.</source>
        <translation>
            <numerusform>%n gift or subscription of %1: %2 to claim back.</numerusform>
            <numerusform>%n gifts and subscriptions of %1: %2 to claim back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n payments. The report “Gift Aid” says why.</source>
        <translation>
            <numerusform>Left out: %n payment. The report “Gift Aid” says why.</numerusform>
            <numerusform>Left out: %n payments. The report “Gift Aid” says why.</numerusform>
        </translation>
    </message>
    <message>
        <source>Has this claim been sent?</source>
        <translation>Has this claim been sent?</translation>
    </message>
    <message>
        <source>Yes, it has been sent</source>
        <translation>Yes, it has been sent</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>Save the Gift Aid schedule</source>
        <translation>Save the Gift Aid schedule</translation>
    </message>
    <message>
        <source>OpenDocument spreadsheet (*.ods);;Table for any spreadsheet (*.csv)</source>
        <translation>OpenDocument spreadsheet (*.ods);;Table for any spreadsheet (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n lines as %1.</source>
        <translation>
            <numerusform>Saved %n line as %1.</numerusform>
            <numerusform>Saved %n lines as %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Small gifts in one line</source>
        <translation>Small gifts in one line</translation>
    </message>
    <message>
        <source>Gifts of up to %1 then stand together, without names.</source>
        <translation>Gifts of up to %1 then stand together, without names.</translation>
    </message>
    <message>
        <source>There is nothing in this time that can be claimed on and has not been claimed.</source>
        <translation>There is nothing in this time that can be claimed on and has not been claimed.</translation>
    </message>
    <message>
        <source>Small gifts in cash without a declaration in the tax year %1: %2. Of them %3 count and bring %4.</source>
        <comment>2025/26, amounts</comment>
        <translation>Small gifts in cash without a declaration in the tax year %1: %2. Of them %3 count and bring %4.</translation>
    </message>
    <message>
        <source>They are claimed without a schedule.</source>
        <translation>They are claimed without a schedule.</translation>
    </message>
    <message>
        <source>Once it has, the book keeps with each of these gifts that it is claimed, so that nothing is claimed twice. What comes in late is in the next schedule. It can be undone.</source>
        <translation>Once it has, the book keeps with each of these gifts that it is claimed, so that nothing is claimed twice. What comes in late is in the next schedule. It can be undone.</translation>
    </message>
    <message>
        <source>The next Gift Aid schedule leaves these gifts out.</source>
        <translation>The next Gift Aid schedule leaves these gifts out.</translation>
    </message>
</context>
<context>
    <name>twinbook::GiftDialog</name>
    <message>
        <source>Edit entry</source>
        <translation>Edit entry</translation>
    </message>
    <message>
        <source>Take a gift out of the cupboard</source>
        <translation>Take a gift out of the cupboard</translation>
    </message>
    <message>
        <source>Enter a correction</source>
        <translation>Enter a correction</translation>
    </message>
    <message>
        <source>Enter a gift</source>
        <translation>Enter a gift</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Save changes</translation>
    </message>
    <message>
        <source>Enter the correction</source>
        <translation>Enter the correction</translation>
    </message>
    <message>
        <source>Enter the gift</source>
        <translation>Enter the gift</translation>
    </message>
    <message>
        <source>The published entry stays as it is. This new entry says how it ought to have read.</source>
        <translation>The published entry stays as it is. This new entry says how it ought to have read.</translation>
    </message>
    <message>
        <source>Enter the exchange rate</source>
        <translation>Enter the exchange rate</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Change %1</translation>
    </message>
    <message>
        <source>Enter %1</source>
        <translation>Enter %1</translation>
    </message>
    <message>
        <source>Entered %1.</source>
        <translation>Entered %1.</translation>
    </message>
    <message>
        <source>This entry has been published</source>
        <translation>This entry has been published</translation>
    </message>
    <message>
        <source>It stays as it is, so that the register can be relied on. Where it is wrong, a new entry puts it right and says which one it corrects.</source>
        <translation>It stays as it is, so that the register can be relied on. Where it is wrong, a new entry puts it right and says which one it corrects.</translation>
    </message>
    <message>
        <source>Take out the gift</source>
        <translation>Take out the gift</translation>
    </message>
</context>
<context>
    <name>twinbook::GiftGrid</name>
    <message>
        <source>Who got it</source>
        <translation>Who got it</translation>
    </message>
    <message>
        <source>Who gave it</source>
        <translation>Who gave it</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>What it was</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>On our side</source>
        <translation>On our side</translation>
    </message>
    <message>
        <source>What the rules say</source>
        <translation>What the rules say</translation>
    </message>
    <message>
        <source>%1, %2 in all</source>
        <comment>18 gifts, an amount</comment>
        <translation>%1, %2 in all</translation>
    </message>
    <message numerus="yes">
        <source>%n gifts</source>
        <translation>
            <numerusform>%n gift</numerusform>
            <numerusform>%n gifts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n must be registered by %1</source>
        <translation>
            <numerusform>%n must be registered by %1</numerusform>
            <numerusform>%n must be registered by %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n must be registered</source>
        <translation>
            <numerusform>%n must be registered</numerusform>
            <numerusform>%n must be registered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the value of %n is still needed</source>
        <translation>
            <numerusform>the value of %n is still needed</numerusform>
            <numerusform>the value of %n is still needed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter %n gifts</source>
        <translation>
            <numerusform>Enter %n gift</numerusform>
            <numerusform>Enter %n gifts</numerusform>
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
        <translation>Show the register</translation>
    </message>
    <message>
        <source>Gift cupboard</source>
        <translation>Gift cupboard</translation>
    </message>
    <message>
        <source>Show the gift cupboard</source>
        <translation>Show the gift cupboard</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>Show the rules</source>
        <translation>Show the rules</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>Show what was published</source>
        <translation>Show what was published</translation>
    </message>
    <message>
        <source>Nil returns</source>
        <translation>Nil returns</translation>
    </message>
    <message>
        <source>Show the nil returns</source>
        <translation>Show the nil returns</translation>
    </message>
    <message>
        <source>Choose the rules of our council</source>
        <translation>Choose the rules of our council</translation>
    </message>
    <message>
        <source>Registered today</source>
        <translation>Registered today</translation>
    </message>
    <message>
        <source>Enter a correction...</source>
        <translation>Enter a correction...</translation>
    </message>
    <message>
        <source>Gifts of a whole delegation...</source>
        <translation>Gifts of a whole delegation...</translation>
    </message>
    <message>
        <source>Publish the register...</source>
        <translation>Publish the register...</translation>
    </message>
    <message>
        <source>Take out...</source>
        <translation>Take out...</translation>
    </message>
    <message>
        <source>These are registered already.</source>
        <translation>These are registered already.</translation>
    </message>
    <message numerus="yes">
        <source>Register %n entries</source>
        <translation>
            <numerusform>Register %n entry</numerusform>
            <numerusform>Register %n entries</numerusform>
        </translation>
    </message>
    <message>
        <source>Registering</source>
        <translation>Registering</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are written down as registered today.</source>
        <translation>
            <numerusform>%n entry is written down as registered today.</numerusform>
            <numerusform>%n entries are written down as registered today.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twinbook::HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>F1 opens the help of the page you are on.</source>
        <translation>F1 opens the help of the page you are on.</translation>
    </message>
</context>
<context>
    <name>twinbook::HelpView</name>
    <message>
        <source>Find in help</source>
        <translation>Find in help</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>The help page</source>
        <translation>The help page</translation>
    </message>
    <message>
        <source>No help page was found</source>
        <translation>No help page was found</translation>
    </message>
    <message>
        <source>Try fewer or other words.</source>
        <translation>Try fewer or other words.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>twinbook::HistoryModel</name>
    <message>
        <source>%1 (undone since)</source>
        <translation>%1 (undone since)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
</context>
<context>
    <name>twinbook::HistoryPage</name>
    <message>
        <source>Undo this change</source>
        <translation>Undo this change</translation>
    </message>
    <message>
        <source>Show all changes</source>
        <translation>Show all changes</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Nothing has been changed yet</source>
        <translation>Nothing has been changed yet</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Yesterday</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>%1 at %2, by %3</source>
        <translation>%1 at %2, by %3</translation>
    </message>
    <message>
        <source>This has been undone since.</source>
        <translation>This has been undone since.</translation>
    </message>
    <message>
        <source>The last changes; scroll down for older ones</source>
        <translation>The last changes; scroll down for older ones</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only what concerns %1: %n changes</source>
        <translation>
            <numerusform>Only what concerns %1: %n change</numerusform>
            <numerusform>Only what concerns %1: %n changes</numerusform>
        </translation>
    </message>
    <message>
        <source>a record that is gone</source>
        <translation>a record that is gone</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>Which day</source>
        <translation>Which day</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>All days</translation>
    </message>
    <message>
        <source>Whose changes</source>
        <translation>Whose changes</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>Every change to the book is noted here: what it was, when, and by whom. Any of them can be undone, even after months.</source>
        <translation>Every change to the book is noted here: what it was, when, and by whom. Any of them can be undone, even after months.</translation>
    </message>
</context>
<context>
    <name>twinbook::HomeDialog</name>
    <message>
        <source>More about the address</source>
        <translation>More about the address</translation>
    </message>
    <message>
        <source>Who moves out?</source>
        <translation>Who moves out?</translation>
    </message>
    <message>
        <source>Tick those who will have a household of their own.</source>
        <translation>Tick those who will have a household of their own.</translation>
    </message>
    <message>
        <source>They take the offer to host visitors with them</source>
        <translation>They take the offer to host visitors with them</translation>
    </message>
    <message>
        <source>Their new address</source>
        <translation>Their new address</translation>
    </message>
    <message>
        <source>Leave it empty if it is not known yet.</source>
        <translation>Leave it empty if it is not known yet.</translation>
    </message>
    <message>
        <source>Split the household %1</source>
        <translation>Split the household %1</translation>
    </message>
    <message>
        <source>Split the household</source>
        <translation>Split the household</translation>
    </message>
    <message>
        <source>The new address</source>
        <translation>The new address</translation>
    </message>
    <message>
        <source>They host visitors there as before, with the same rooms</source>
        <translation>They host visitors there as before, with the same rooms</translation>
    </message>
    <message>
        <source>Hosting visitors</source>
        <translation>Hosting visitors</translation>
    </message>
    <message>
        <source>Please write down the new address.</source>
        <translation>Please write down the new address.</translation>
    </message>
    <message>
        <source>Move house: %1</source>
        <translation>Move house: %1</translation>
    </message>
    <message>
        <source>Save the new address</source>
        <translation>Save the new address</translation>
    </message>
    <message>
        <source>Who moves in?</source>
        <translation>Who moves in?</translation>
    </message>
    <message>
        <source>Type part of a name. Somebody who is not in the book yet is added with “Add a person to this home”.</source>
        <translation>Type part of a name. Somebody who is not in the book yet is added with “Add a person to this home”.</translation>
    </message>
    <message>
        <source>Please say who it is.</source>
        <translation>Please say who it is.</translation>
    </message>
    <message>
        <source>%1 lives here already.</source>
        <translation>%1 lives here already.</translation>
    </message>
    <message>
        <source>Somebody moves in: %1</source>
        <translation>Somebody moves in: %1</translation>
    </message>
    <message>
        <source>Move in</source>
        <translation>Move in</translation>
    </message>
    <message>
        <source>%1 moves out</source>
        <translation>%1 moves out</translation>
    </message>
    <message>
        <source>Move out</source>
        <translation>Move out</translation>
    </message>
</context>
<context>
    <name>twinbook::HomePage</name>
    <message>
        <source>Print what is due</source>
        <translation>Print what is due</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation>To be done</translation>
    </message>
    <message>
        <source>Nothing is due in the coming weeks. Whatever comes up will stand here by itself: passports that expire, subscriptions to be paid, and more.</source>
        <translation>Nothing is due in the coming weeks. Whatever comes up will stand here by itself: passports that expire, subscriptions to be paid, and more.</translation>
    </message>
    <message>
        <source>Import my list</source>
        <translation>Import my list</translation>
    </message>
    <message>
        <source>Your book is ready, and still empty</source>
        <translation>Your book is ready, and still empty</translation>
    </message>
    <message>
        <source>Begin with your people: take over the list you keep in a spreadsheet or an address book, or enter them one by one. From then on this page tells you what needs doing.</source>
        <translation>Begin with your people: take over the list you keep in a spreadsheet or an address book, or enter them one by one. From then on this page tells you what needs doing.</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Good morning</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Good afternoon</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Good evening</translation>
    </message>
    <message>
        <source>Good morning, %1</source>
        <translation>Good morning, %1</translation>
    </message>
    <message>
        <source>Good afternoon, %1</source>
        <translation>Good afternoon, %1</translation>
    </message>
    <message>
        <source>Good evening, %1</source>
        <translation>Good evening, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later</source>
        <translation>
            <numerusform>%n later</numerusform>
            <numerusform>%n later</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing due</source>
        <translation>nothing due</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>What is due</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>What is to be done</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Nothing is due.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>Add people</translation>
    </message>
    <message numerus="yes">
        <source>%n now or within a fortnight</source>
        <translation>
            <numerusform>%n now or within a fortnight</numerusform>
            <numerusform>%n now or within a fortnight</numerusform>
        </translation>
    </message>
    <message>
        <source>See the sample committee</source>
        <translation>See the sample committee</translation>
    </message>
</context>
<context>
    <name>twinbook::ImportAssistant</name>
    <message>
        <source>Import a list</source>
        <translation>Import a list</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>What is in the list?</source>
        <translation>What is in the list?</translation>
    </message>
    <message>
        <source>Any table will do: a spreadsheet (.xlsx, .ods), a table saved as .csv or .txt, or the address book of a telephone or e-mail program (.vcf). The columns may be in any order, with headings in English, French or German.</source>
        <translation>Any table will do: a spreadsheet (.xlsx, .ods), a table saved as .csv or .txt, or the address book of a telephone or e-mail program (.vcf). The columns may be in any order, with headings in English, French or German.</translation>
    </message>
    <message>
        <source>Choose the file...</source>
        <translation>Choose the file...</translation>
    </message>
    <message>
        <source>Or drag it from its folder onto this window.</source>
        <translation>Or drag it from its folder onto this window.</translation>
    </message>
    <message>
        <source>You will see what would happen before anything is changed, and can undo all of it afterwards.</source>
        <translation>You will see what would happen before anything is changed, and can undo all of it afterwards.</translation>
    </message>
    <message>
        <source>Undo the whole import</source>
        <translation>Undo the whole import</translation>
    </message>
    <message>
        <source>Choose the list</source>
        <translation>Choose the list</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.xlsx *.ods *.vcf *.vcard)</source>
        <translation>Lists (*.csv *.tsv *.txt *.xlsx *.ods *.vcf *.vcard)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Reading %1</translation>
    </message>
    <message>
        <source>1 of 4: Choose the file</source>
        <translation>1 of 4: Choose the file</translation>
    </message>
    <message>
        <source>2 of 4: What the columns hold</source>
        <translation>2 of 4: What the columns hold</translation>
    </message>
    <message>
        <source>3 of 4: What would happen</source>
        <translation>3 of 4: What would happen</translation>
    </message>
    <message>
        <source>4 of 4: Done</source>
        <translation>4 of 4: Done</translation>
    </message>
    <message>
        <source>Show what would happen</source>
        <translation>Show what would happen</translation>
    </message>
    <message numerus="yes">
        <source>Import %n lines</source>
        <translation>
            <numerusform>Import %n line</numerusform>
            <numerusform>Import %n lines</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importing %1</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Import %1</translation>
    </message>
    <message>
        <source>From %1: %2.</source>
        <translation>From %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1: %2, %3.</source>
        <translation>From %1: %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Line %1: %2</translation>
    </message>
    <message>
        <source>The import has been undone. The book is as it was before.</source>
        <translation>The import has been undone. The book is as it was before.</translation>
    </message>
    <message>
        <source>Remarks about the lines</source>
        <translation>Remarks about the lines</translation>
    </message>
    <message numerus="yes">
        <source>%n remarks about the lines:</source>
        <translation>
            <numerusform>%n remark about the lines:</numerusform>
            <numerusform>%n remarks about the lines:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twinbook::ImportColumnsStep</name>
    <message>
        <source>Found out by itself</source>
        <translation>Found out by itself</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>Day, month, year</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>Month, day, year</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>Year, month, day</translation>
    </message>
    <message>
        <source>Does the first line hold headings?</source>
        <translation>Does the first line hold headings?</translation>
    </message>
    <message>
        <source>How are dates written?</source>
        <translation>How are dates written?</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In the file</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>For example</translation>
    </message>
    <message>
        <source>Taken as</source>
        <translation>Taken as</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Leave out</translation>
    </message>
    <message>
        <source>%1 is taken as</source>
        <translation>%1 is taken as</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n columns will be taken over. Change what was not understood.</source>
        <translation>
            <numerusform>%1 of %n column will be taken over. Change what was not understood.</numerusform>
            <numerusform>%1 of %n columns will be taken over. Change what was not understood.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twinbook::ImportPreviewStep</name>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Which lines to show</source>
        <translation>Which lines to show</translation>
    </message>
    <message>
        <source>Take all shown</source>
        <translation>Take all shown</translation>
    </message>
    <message>
        <source>Leave out all shown</source>
        <translation>Leave out all shown</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation>Lines of the file</translation>
    </message>
    <message>
        <source>About this line</source>
        <translation>About this line</translation>
    </message>
    <message numerus="yes">
        <source>%n further remarks about the file.</source>
        <translation>
            <numerusform>%n further remark about the file.</numerusform>
            <numerusform>%n further remarks about the file.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>which lines, how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>All lines</translation>
    </message>
    <message>
        <source>To be added</source>
        <translation>To be added</translation>
    </message>
    <message>
        <source>To be changed</source>
        <translation>To be changed</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Already there</translation>
    </message>
    <message>
        <source>With a remark</source>
        <translation>With a remark</translation>
    </message>
    <message numerus="yes">
        <source>%n to be added</source>
        <translation>
            <numerusform>%n to be added</numerusform>
            <numerusform>%n to be added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be changed</source>
        <translation>
            <numerusform>%n to be changed</numerusform>
            <numerusform>%n to be changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already in the book</source>
        <translation>
            <numerusform>%n already in the book</numerusform>
            <numerusform>%n already in the book</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines read:</source>
        <translation>
            <numerusform>%n line read:</numerusform>
            <numerusform>%n lines read:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: will be “%2”</source>
        <translation>%1: will be “%2”</translation>
    </message>
    <message>
        <source>%1: “%2” becomes “%3”</source>
        <translation>%1: “%2” becomes “%3”</translation>
    </message>
    <message>
        <source>All shown</source>
        <translation>All shown</translation>
    </message>
    <message>
        <source>Take or leave out all lines that are shown</source>
        <translation>Take or leave out all lines that are shown</translation>
    </message>
    <message numerus="yes">
        <source>%n nil returns to be noted</source>
        <translation>
            <numerusform>%n nil return to be noted</numerusform>
            <numerusform>%n nil returns to be noted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twinbook::ImportRowsModel</name>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Already there</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Taken over</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (and %n more)</numerusform>
            <numerusform>%1 (and %n more)</numerusform>
        </translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Take</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>What happens</translation>
    </message>
    <message>
        <source>Who or what</source>
        <translation>Who or what</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Noted</translation>
    </message>
</context>
<context>
    <name>twinbook::LabelDialog</name>
    <message>
        <source>Only one for each household</source>
        <translation>Only one for each household</translation>
    </message>
    <message>
        <source>Show the sheets</source>
        <translation>Show the sheets</translation>
    </message>
    <message>
        <source>Address labels</source>
        <translation>Address labels</translation>
    </message>
    <message numerus="yes">
        <source>Everybody in the list as it is now (%n)</source>
        <translation>
            <numerusform>Everybody in the list as it is now (%n)</numerusform>
            <numerusform>Everybody in the list as it is now (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Those selected in the list (%n)</source>
        <translation>
            <numerusform>The one selected in the list (%n)</numerusform>
            <numerusform>Those selected in the list (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Members who get letters on paper (%n)</source>
        <translation>
            <numerusform>Members who get letters on paper (%n)</numerusform>
            <numerusform>Members who get letters on paper (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>There is nobody here with an address to print.</source>
        <translation>There is nobody here with an address to print.</translation>
    </message>
    <message>
        <source>%1 on %2.</source>
        <comment>21 labels, 1 sheet</comment>
        <translation>%1 on %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n labels</source>
        <translation>
            <numerusform>%n label</numerusform>
            <numerusform>%n labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets</source>
        <translation>
            <numerusform>%n sheet</numerusform>
            <numerusform>%n sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> and %n more</numerusform>
            <numerusform> and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>No address is known for %1.</source>
        <translation>No address is known for %1.</translation>
    </message>
</context>
<context>
    <name>twinbook::LetterEditor</name>
    <message>
        <source>Back to the text of the program</source>
        <translation>Back to the text of the program</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>Write a letter</translation>
    </message>
    <message>
        <source>Change a letter</source>
        <translation>Change a letter</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>What it is for</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Fields</translation>
    </message>
    <message>
        <source>Enter or a double click puts the field where you are writing</source>
        <translation>Enter or a double click puts the field where you are writing</translation>
    </message>
    <message>
        <source>Put this field into the text</source>
        <translation>Put this field into the text</translation>
    </message>
    <message>
        <source>What the reader gets</source>
        <translation>What the reader gets</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Save the letter</translation>
    </message>
    <message>
        <source>There is no field called {%1}. Choose one from the list of fields.</source>
        <translation>There is no field called {%1}. Choose one from the list of fields.</translation>
    </message>
    <message>
        <source>Please write the text of the letter.</source>
        <translation>Please write the text of the letter.</translation>
    </message>
    <message>
        <source>There is a letter called “%1” already.</source>
        <translation>There is a letter called “%1” already.</translation>
    </message>
    <message>
        <source>Write the letter %1</source>
        <translation>Write the letter %1</translation>
    </message>
    <message>
        <source>Saved the letter “%1”.</source>
        <translation>Saved the letter “%1”.</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Leave without saving?</translation>
    </message>
    <message>
        <source>What you have written in this letter is lost then.</source>
        <translation>What you have written in this letter is lost then.</translation>
    </message>
    <message>
        <source>Leave the letter</source>
        <translation>Leave the letter</translation>
    </message>
    <message>
        <source>Use the program&apos;s own text of the letter %1 again</source>
        <translation>Use the program&apos;s own text of the letter %1 again</translation>
    </message>
</context>
<context>
    <name>twinbook::LettersDialog</name>
    <message>
        <source>Only one for each household</source>
        <translation>Only one for each household</translation>
    </message>
    <message>
        <source>Show the letters</source>
        <translation>Show the letters</translation>
    </message>
    <message numerus="yes">
        <source>Letters to %n people</source>
        <translation>
            <numerusform>Letter to %n person</numerusform>
            <numerusform>Letters to %n people</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody gets it in the language of their letters, where there is a text in it.</source>
        <translation>Everybody gets it in the language of their letters, where there is a text in it.</translation>
    </message>
    <message>
        <source>Which letter</source>
        <translation>Which letter</translation>
    </message>
    <message>
        <source>Change this letter...</source>
        <translation>Change this letter...</translation>
    </message>
    <message>
        <source>Write another letter...</source>
        <translation>Write another letter...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>There is nobody to write to.</source>
        <translation>There is nobody to write to.</translation>
    </message>
    <message numerus="yes">
        <source>%n letters, a page each.</source>
        <translation>
            <numerusform>%n letter.</numerusform>
            <numerusform>%n letters, a page each.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twinbook::LinkEdit</name>
    <message>
        <source>Type part of the name</source>
        <translation>Type part of the name</translation>
    </message>
    <message>
        <source>Nothing is called “%1”. Type part of a name and choose from the list.</source>
        <translation>Nothing is called “%1”. Type part of a name and choose from the list.</translation>
    </message>
</context>
<context>
    <name>twinbook::ListNarrowing</name>
    <message>
        <source>Which of them</source>
        <translation>Which of them</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Conditions and saved lists</source>
        <translation>Conditions and saved lists</translation>
    </message>
    <message>
        <source>Show only those that meet conditions, and keep such a list under a name</source>
        <translation>Show only those that meet conditions, and keep such a list under a name</translation>
    </message>
    <message>
        <source>Conditions...</source>
        <translation>Conditions...</translation>
    </message>
    <message>
        <source>Without conditions</source>
        <translation>Without conditions</translation>
    </message>
    <message>
        <source>Save this list as...</source>
        <translation>Save this list as...</translation>
    </message>
    <message>
        <source>Save it as it is now</source>
        <translation>Save it as it is now</translation>
    </message>
    <message>
        <source>Rename the saved list...</source>
        <translation>Rename the saved list...</translation>
    </message>
    <message>
        <source>Remove the saved list</source>
        <translation>Remove the saved list</translation>
    </message>
    <message>
        <source>Save “%1” as it is now</source>
        <translation>Save “%1” as it is now</translation>
    </message>
    <message>
        <source>Rename “%1”...</source>
        <translation>Rename “%1”...</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Remove “%1”</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>A condition of this list is not understood and was left out. %1</source>
        <translation>A condition of this list is not understood and was left out. %1</translation>
    </message>
    <message>
        <source>Only those: %1</source>
        <translation>Only those: %1</translation>
    </message>
    <message>
        <source>Save this list</source>
        <translation>Save this list</translation>
    </message>
    <message>
        <source>Which name shall the list have? Its words, conditions, columns and order are kept with it.</source>
        <translation>Which name shall the list have? Its words, conditions, columns and order are kept with it.</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Save the list</translation>
    </message>
    <message>
        <source>Save the list %1</source>
        <translation>Save the list %1</translation>
    </message>
    <message>
        <source>Saved the list “%1”. You find it beside the filter.</source>
        <translation>Saved the list “%1”. You find it beside the filter.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Not saved yet</translation>
    </message>
    <message>
        <source>Change the list %1</source>
        <translation>Change the list %1</translation>
    </message>
    <message>
        <source>Saved the list “%1” as it is now.</source>
        <translation>Saved the list “%1” as it is now.</translation>
    </message>
    <message>
        <source>Rename the list</source>
        <translation>Rename the list</translation>
    </message>
    <message>
        <source>Its new name</source>
        <translation>Its new name</translation>
    </message>
    <message>
        <source>Not renamed</source>
        <translation>Not renamed</translation>
    </message>
    <message>
        <source>Rename the list %1</source>
        <translation>Rename the list %1</translation>
    </message>
    <message>
        <source>The list is called “%1” now.</source>
        <translation>The list is called “%1” now.</translation>
    </message>
    <message>
        <source>Remove the list %1</source>
        <translation>Remove the list %1</translation>
    </message>
    <message>
        <source>Removed the list “%1”. Nobody in it was touched.</source>
        <translation>Removed the list “%1”. Nobody in it was touched.</translation>
    </message>
</context>
<context>
    <name>twinbook::ListsPage</name>
    <message>
        <source>Which list is shown</source>
        <translation>Which list is shown</translation>
    </message>
    <message>
        <source>This is no longer in the list: it has been removed. History can bring it back.</source>
        <translation>This is no longer in the list: it has been removed. History can bring it back.</translation>
    </message>
</context>
<context>
    <name>twinbook::LoadPage</name>
    <message>
        <source>Print load and balance...</source>
        <translation>Print load and balance...</translation>
    </message>
    <message>
        <source>Load and balance</source>
        <translation>Load and balance</translation>
    </message>
    <message>
        <source>Who carries how much today</source>
        <translation>Who carries how much today</translation>
    </message>
    <message>
        <source>Whom the committee is like</source>
        <translation>Whom the committee is like</translation>
    </message>
    <message>
        <source>Nobody carries too much, as far as it is written down.</source>
        <translation>Nobody carries too much, as far as it is written down.</translation>
    </message>
    <message numerus="yes">
        <source>%n early warnings</source>
        <translation>
            <numerusform>%n early warning</numerusform>
            <numerusform>%n early warnings</numerusform>
        </translation>
    </message>
    <message>
        <source>Hours written down, by year</source>
        <translation>Hours written down, by year</translation>
    </message>
</context>
<context>
    <name>twinbook::MailBatchesDialog</name>
    <message numerus="yes">
        <source>Write in %n mails</source>
        <translation>
            <numerusform>Write in %n mail</numerusform>
            <numerusform>Write in %n mails</numerusform>
        </translation>
    </message>
    <message>
        <source>Mail programs do not take so many addresses at once. Open one mail after the other; what you write in the first can be copied into the others.</source>
        <translation>Mail programs do not take so many addresses at once. Open one mail after the other; what you write in the first can be copied into the others.</translation>
    </message>
    <message numerus="yes">
        <source>Open mail %1, to %n people</source>
        <translation>
            <numerusform>Open mail %1, to %n person</numerusform>
            <numerusform>Open mail %1, to %n people</numerusform>
        </translation>
    </message>
    <message>
        <source>Your mail program has been asked for it.</source>
        <translation>Your mail program has been asked for it.</translation>
    </message>
    <message>
        <source>No mail program answered. The addresses have been copied: begin a new mail and paste them into its Bcc line.</source>
        <translation>No mail program answered. The addresses have been copied: begin a new mail and paste them into its Bcc line.</translation>
    </message>
    <message>
        <source>Copy all addresses</source>
        <translation>Copy all addresses</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail addresses have been copied.</source>
        <translation>
            <numerusform>%n e-mail address has been copied.</numerusform>
            <numerusform>%n e-mail addresses have been copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open mail %1 in %2, to %n people</source>
        <translation>
            <numerusform>Open mail %1 in %2, to %n person</numerusform>
            <numerusform>Open mail %1 in %2, to %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twinbook::MainWindow</name>
    <message>
        <source>Table for any spreadsheet (*.csv)</source>
        <translation>Table for any spreadsheet (*.csv)</translation>
    </message>
    <message>
        <source>Excel spreadsheet (*.xlsx)</source>
        <translation>Excel spreadsheet (*.xlsx)</translation>
    </message>
    <message>
        <source>Address book cards (*.vcf)</source>
        <translation>Address book cards (*.vcf)</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Calendar (*.ics)</translation>
    </message>
    <message>
        <source>%1 file (*.%2)</source>
        <translation>%1 file (*.%2)</translation>
    </message>
    <message>
        <source>Nothing can be imported, because this book can only be read.</source>
        <translation>Nothing can be imported, because this book can only be read.</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>Export: %1</translation>
    </message>
    <message numerus="yes">
        <source>Exported: %n entries, to %1.</source>
        <translation>
            <numerusform>Exported: %n entry, to %1.</numerusform>
            <numerusform>Exported: %n entries, to %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to print on this page. All that can be printed stands under Reports.</source>
        <translation>There is nothing to print on this page. All that can be printed stands under Reports.</translation>
    </message>
    <message>
        <source>Save a copy of the book</source>
        <translation>Save a copy of the book</translation>
    </message>
    <message>
        <source>%1 (copy).twinbook</source>
        <translation>%1 (copy).twinbook</translation>
    </message>
    <message>
        <source>Twinbook books (*.twinbook)</source>
        <translation>Twinbook books (*.twinbook)</translation>
    </message>
    <message>
        <source>A copy of the book is now in %1. You go on working in this one.</source>
        <translation>A copy of the book is now in %1. You go on working in this one.</translation>
    </message>
    <message>
        <source>Backing up the book</source>
        <translation>Backing up the book</translation>
    </message>
    <message>
        <source>Backed up: %1.</source>
        <translation>Backed up: %1.</translation>
    </message>
    <message>
        <source>Check of the book</source>
        <translation>Check of the book</translation>
    </message>
    <message>
        <source>The file is sound: every part of it can be read.</source>
        <translation>The file is sound: every part of it can be read.</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>What to look at</translation>
    </message>
    <message>
        <source>Nothing doubtful was found</source>
        <translation>Nothing doubtful was found</translation>
    </message>
    <message numerus="yes">
        <source>%n things to look at</source>
        <translation>
            <numerusform>%n thing to look at</numerusform>
            <numerusform>%n things to look at</numerusform>
        </translation>
    </message>
    <message>
        <source>The book is sound, and nothing doubtful was found in it.</source>
        <translation>The book is sound, and nothing doubtful was found in it.</translation>
    </message>
    <message>
        <source>The open book</source>
        <translation>The open book</translation>
    </message>
    <message>
        <source>%1 (to be read only)</source>
        <translation>%1 (to be read only)</translation>
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
        <translation>The book is closed, in two files</translation>
    </message>
    <message>
        <source>Stopped. Nothing was exported.</source>
        <translation>Stopped. Nothing was exported.</translation>
    </message>
    <message>
        <source>The sample committee</source>
        <translation>The sample committee</translation>
    </message>
    <message>
        <source>To compare and merge pairs, choose “Find duplicates...” in the menu More of their list.</source>
        <translation>To compare and merge pairs, choose “Find duplicates...” in the menu More of their list.</translation>
    </message>
</context>
<context>
    <name>twinbook::MeetingAgendaDialog</name>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Agenda, an item a line</source>
        <translation>Agenda, an item a line</translation>
    </message>
    <message>
        <source>One item a line. Begin a line with a dash to add a remark or a paper to the item above. A star * at the end brings the item back at every meeting.</source>
        <translation>One item a line. Begin a line with a dash to add a remark or a paper to the item above. A star * at the end brings the item back at every meeting.</translation>
    </message>
    <message>
        <source>Take the agenda of the last meeting</source>
        <translation>Take the agenda of the last meeting</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Save the agenda</source>
        <translation>Save the agenda</translation>
    </message>
    <message>
        <source>Agenda: %1</source>
        <translation>Agenda: %1</translation>
    </message>
    <message>
        <source>The agenda is saved.</source>
        <translation>The agenda is saved.</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Leave without saving?</translation>
    </message>
    <message>
        <source>The changes to the agenda would not be saved.</source>
        <translation>The changes to the agenda would not be saved.</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Leave without saving</translation>
    </message>
</context>
<context>
    <name>twinbook::MeetingRunDialog</name>
    <message>
        <source>Add the action</source>
        <translation>Add the action</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Hold the meeting</source>
        <translation>Hold the meeting</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Who is here</translation>
    </message>
    <message>
        <source>One key for each person: 1 present, 2 apologies, 3 absent.</source>
        <translation>One key for each person: 1 present, 2 apologies, 3 absent.</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Apologies</source>
        <translation>Apologies</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>What was said</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>What was decided</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>What is to be done</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Save and close</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Next item</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>The agenda is empty: write it first.</source>
        <translation>The agenda is empty: write it first.</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 of %2: %3</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>None yet.</translation>
    </message>
    <message>
        <source>Please say what is to be done.</source>
        <translation>Please say what is to be done.</translation>
    </message>
    <message>
        <source>Minutes: %1</source>
        <translation>Minutes: %1</translation>
    </message>
    <message>
        <source>The minutes are saved.</source>
        <translation>The minutes are saved.</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Leave without saving?</translation>
    </message>
    <message>
        <source>What was written since the last item would not be saved.</source>
        <translation>What was written since the last item would not be saved.</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Leave without saving</translation>
    </message>
    <message>
        <source>Add a guest</source>
        <translation>Add a guest</translation>
    </message>
</context>
<context>
    <name>twinbook::MergeDialog</name>
    <message>
        <source>Merge two entries</source>
        <translation>Merge two entries</translation>
    </message>
    <message>
        <source>One entry is left, with all that belongs to either. You can undo it.</source>
        <translation>One entry is left, with all that belongs to either. You can undo it.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Merged %1 and %2.</source>
        <translation>Merged %1 and %2.</translation>
    </message>
</context>
<context>
    <name>twinbook::MergeView</name>
    <message>
        <source>%1 (proposed: %2)</source>
        <comment>a field, why a value was chosen</comment>
        <translation>%1 (proposed: %2)</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nothing)</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>field, value, of which entry</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>of the first entry</source>
        <translation>of the first entry</translation>
    </message>
    <message>
        <source>of the second entry</source>
        <translation>of the second entry</translation>
    </message>
    <message>
        <source>Both: %1</source>
        <translation>Both: %1</translation>
    </message>
    <message>
        <source>both together</source>
        <translation>both together</translation>
    </message>
    <message>
        <source>Kept without asking</source>
        <translation>Kept without asking</translation>
    </message>
    <message>
        <source>Here both say the same, or only one of them says anything.</source>
        <translation>Here both say the same, or only one of them says anything.</translation>
    </message>
    <message>
        <source>Choose what is right</source>
        <translation>Choose what is right</translation>
    </message>
    <message>
        <source>First entry: %1</source>
        <translation>First entry: %1</translation>
    </message>
    <message>
        <source>Second entry: %1</source>
        <translation>Second entry: %1</translation>
    </message>
    <message>
        <source>The two do not contradict each other: there is nothing to choose.</source>
        <translation>The two do not contradict each other: there is nothing to choose.</translation>
    </message>
    <message>
        <source>Remove the empty household</source>
        <translation>Remove the empty household</translation>
    </message>
    <message>
        <source>Nobody is left in the household %1.</source>
        <translation>Nobody is left in the household %1.</translation>
    </message>
</context>
<context>
    <name>twinbook::MoneyEdit</name>
    <message>
        <source>“%1” is not an amount of money. Write it as %2.</source>
        <translation>“%1” is not an amount of money. Write it as %2.</translation>
    </message>
</context>
<context>
    <name>twinbook::NewBookDialog</name>
    <message>
        <source>New book</source>
        <translation>New book</translation>
    </message>
    <message>
        <source>For example: Northbridge and District Twinning Association</source>
        <translation>For example: Northbridge and District Twinning Association</translation>
    </message>
    <message>
        <source>A book for your association</source>
        <translation>A book for your association</translation>
    </message>
    <message>
        <source>All of it can be changed later, in Preferences.</source>
        <translation>All of it can be changed later, in Preferences.</translation>
    </message>
    <message>
        <source>Keep it elsewhere...</source>
        <translation>Keep it elsewhere...</translation>
    </message>
    <message>
        <source>Make the book</source>
        <translation>Make the book</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Twinning association</source>
        <translation>Twinning association</translation>
    </message>
    <message>
        <source>Where to keep the book</source>
        <translation>Where to keep the book</translation>
    </message>
    <message>
        <source>Twinbook books (*.twinbook)</source>
        <translation>Twinbook books (*.twinbook)</translation>
    </message>
    <message>
        <source>It will be kept in %1.</source>
        <translation>It will be kept in %1.</translation>
    </message>
</context>
<context>
    <name>twinbook::Notice</name>
    <message>
        <source>What was done last</source>
        <translation>What was done last</translation>
    </message>
</context>
<context>
    <name>twinbook::PageHead</name>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>More that can be done here</source>
        <translation>More that can be done here</translation>
    </message>
    <message>
        <source>Keys: %1</source>
        <translation>Keys: %1</translation>
    </message>
</context>
<context>
    <name>twinbook::PartnershipsPage</name>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Show the links</source>
        <translation>Show the links</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Communities</translation>
    </message>
    <message>
        <source>Show the communities</source>
        <translation>Show the communities</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Show the contacts</source>
        <translation>Show the contacts</translation>
    </message>
    <message>
        <source>Checked today</source>
        <translation>Checked today</translation>
    </message>
    <message>
        <source>Add a contact...</source>
        <translation>Add a contact...</translation>
    </message>
    <message>
        <source>These were checked today already.</source>
        <translation>These were checked today already.</translation>
    </message>
    <message numerus="yes">
        <source>Check %n links</source>
        <translation>
            <numerusform>Check %n link</numerusform>
            <numerusform>Check %n links</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Checking</translation>
    </message>
    <message numerus="yes">
        <source>%n links are written down as checked today.</source>
        <translation>
            <numerusform>%n link is written down as checked today.</numerusform>
            <numerusform>%n links are written down as checked today.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twinbook::PaymentDialog</name>
    <message>
        <source>Save the payments</source>
        <translation>Save the payments</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Remove this line</translation>
    </message>
    <message>
        <source>Enter payments</source>
        <translation>Enter payments</translation>
    </message>
    <message>
        <source>Type a part of the name, then Enter: the amount that is due comes by itself. Enter once more begins the next line. Day and way are those of the line above; the Tab key goes there.</source>
        <translation>Type a part of the name, then Enter: the amount that is due comes by itself. Enter once more begins the next line. Day and way are those of the line above; the Tab key goes there.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Payments</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Line %1: %2</translation>
    </message>
    <message>
        <source>Nothing is entered yet.</source>
        <translation>Nothing is entered yet.</translation>
    </message>
    <message>
        <source>%1. Line %2: %3</source>
        <translation>%1. Line %2: %3</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Line %1 cannot be saved: %2</source>
        <translation>Line %1 cannot be saved: %2</translation>
    </message>
    <message>
        <source>Entered %1.</source>
        <translation>Entered %1.</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Leave without saving?</translation>
    </message>
    <message>
        <source>%1 would not be saved.</source>
        <translation>%1 would not be saved.</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Leave without saving</translation>
    </message>
</context>
<context>
    <name>twinbook::PaymentGrid</name>
    <message>
        <source>Who paid</source>
        <translation>Who paid</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Paid on</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>What it pays for</source>
        <translation>What it pays for</translation>
    </message>
    <message>
        <source>“%1” is no amount. Write it like 15 or 15.00.</source>
        <translation>“%1” is no amount. Write it like 15 or 15.00.</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it like 3/5 or 3 May.</source>
        <translation>“%1” is no day. Write it like 3/5 or 3 May.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>3 payments, an amount</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n payments</source>
        <translation>
            <numerusform>%n payment</numerusform>
            <numerusform>%n payments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter %n payments</source>
        <translation>
            <numerusform>Enter %n payment</numerusform>
            <numerusform>Enter %n payments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twinbook::PeoplePage</name>
    <message>
        <source>Which list is shown</source>
        <translation>Which list is shown</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Persons</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Households</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Show the persons</source>
        <translation>Show the persons</translation>
    </message>
    <message>
        <source>Show the households</source>
        <translation>Show the households</translation>
    </message>
    <message>
        <source>Show the organisations</source>
        <translation>Show the organisations</translation>
    </message>
    <message>
        <source>Write an e-mail to them</source>
        <translation>Write an e-mail to them</translation>
    </message>
    <message>
        <source>Address labels for them...</source>
        <translation>Address labels for them...</translation>
    </message>
    <message>
        <source>Address labels...</source>
        <translation>Address labels...</translation>
    </message>
    <message>
        <source>Member list...</source>
        <translation>Member list...</translation>
    </message>
    <message>
        <source>Age profile</source>
        <translation>Age profile</translation>
    </message>
    <message>
        <source>Add a person to this home</source>
        <translation>Add a person to this home</translation>
    </message>
    <message>
        <source>List of hosts...</source>
        <translation>List of hosts...</translation>
    </message>
    <message>
        <source>This is no longer in the list: it has been removed. History can bring it back.</source>
        <translation>This is no longer in the list: it has been removed. History can bring it back.</translation>
    </message>
    <message>
        <source>See the sample committee</source>
        <translation>See the sample committee</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Payments</translation>
    </message>
    <message>
        <source>Show the payments</source>
        <translation>Show the payments</translation>
    </message>
    <message>
        <source>Enter what they pay...</source>
        <translation>Enter what they pay...</translation>
    </message>
    <message>
        <source>Gift Aid declaration...</source>
        <translation>Gift Aid declaration...</translation>
    </message>
    <message>
        <source>Receipts for them...</source>
        <translation>Receipts for them...</translation>
    </message>
    <message>
        <source>Enter payments for all who owe...</source>
        <translation>Enter payments for all who owe...</translation>
    </message>
    <message>
        <source>Categories and fees...</source>
        <translation>Categories and fees...</translation>
    </message>
    <message>
        <source>Membership year...</source>
        <translation>Membership year...</translation>
    </message>
    <message>
        <source>Who has to pay...</source>
        <translation>Who has to pay...</translation>
    </message>
    <message>
        <source>Gift Aid...</source>
        <translation>Gift Aid...</translation>
    </message>
    <message>
        <source>Save the Gift Aid schedule...</source>
        <translation>Save the Gift Aid schedule...</translation>
    </message>
    <message>
        <source>Data protection</source>
        <translation>Data protection</translation>
    </message>
    <message>
        <source>Show data protection</source>
        <translation>Show data protection</translation>
    </message>
    <message>
        <source>Letters to them...</source>
        <translation>Letters to them...</translation>
    </message>
    <message>
        <source>Merge these two...</source>
        <translation>Merge these two...</translation>
    </message>
    <message>
        <source>Find duplicates...</source>
        <translation>Find duplicates...</translation>
    </message>
    <message>
        <source>Moves out...</source>
        <translation>Moves out...</translation>
    </message>
    <message>
        <source>This person belongs to no household yet.</source>
        <translation>This person belongs to no household yet.</translation>
    </message>
    <message>
        <source>Somebody moves in...</source>
        <translation>Somebody moves in...</translation>
    </message>
    <message>
        <source>Move house...</source>
        <translation>Move house...</translation>
    </message>
    <message>
        <source>Split this household...</source>
        <translation>Split this household...</translation>
    </message>
    <message>
        <source>Fewer than two people live here, so there is nothing to split.</source>
        <translation>Fewer than two people live here, so there is nothing to split.</translation>
    </message>
    <message>
        <source>Contact persons...</source>
        <translation>Contact persons...</translation>
    </message>
    <message>
        <source>Remind those who owe...</source>
        <translation>Remind those who owe...</translation>
    </message>
    <message>
        <source>Nominees...</source>
        <translation>Nominees...</translation>
    </message>
</context>
<context>
    <name>twinbook::PersonDialog</name>
    <message>
        <source>Edit person</source>
        <translation>Edit person</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Add person</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Save changes</translation>
    </message>
    <message>
        <source>A new household will be made from the address below.</source>
        <translation>A new household will be made from the address below.</translation>
    </message>
    <message>
        <source>Shared with %1: a new address below is new for them as well.</source>
        <translation>Shared with %1: a new address below is new for them as well.</translation>
    </message>
    <message>
        <source>They have moved out</source>
        <translation>They have moved out</translation>
    </message>
    <message>
        <source>%1 is in the book already.</source>
        <translation>%1 is in the book already.</translation>
    </message>
    <message>
        <source>%1 of %2 is in the book already.</source>
        <translation>%1 of %2 is in the book already.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Open %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Change %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Add %1</translation>
    </message>
    <message>
        <source>Added %1.</source>
        <translation>Added %1.</translation>
    </message>
</context>
<context>
    <name>twinbook::PlacementPage</name>
    <message>
        <source>Stopped: the placement is as it was.</source>
        <translation>Stopped: the placement is as it was.</translation>
    </message>
    <message>
        <source>Nothing needs to be changed: the placement is as good as it can be made.</source>
        <translation>Nothing needs to be changed: the placement is as good as it can be made.</translation>
    </message>
    <message>
        <source>Place everybody anew?</source>
        <translation>Place everybody anew?</translation>
    </message>
    <message>
        <source>Those placed by hand stay where they are; all others may change houses. To change as little as can be, use Place the rest instead.</source>
        <translation>Those placed by hand stay where they are; all others may change houses. To change as little as can be, use Place the rest instead.</translation>
    </message>
    <message>
        <source>Place everybody</source>
        <translation>Place everybody</translation>
    </message>
    <message>
        <source>Placing the guests</source>
        <translation>Placing the guests</translation>
    </message>
    <message>
        <source>Placing the rest with few changes</source>
        <translation>Placing the rest with few changes</translation>
    </message>
    <message>
        <source>Only a party that has a house can be locked there.</source>
        <translation>Only a party that has a house can be locked there.</translation>
    </message>
    <message>
        <source>Locked: the party stays there when guests are placed again.</source>
        <translation>Locked: the party stays there when guests are placed again.</translation>
    </message>
    <message>
        <source>Unlocked: the party may change houses when guests are placed again.</source>
        <translation>Unlocked: the party may change houses when guests are placed again.</translation>
    </message>
    <message>
        <source>Taken out: the party has no house now.</source>
        <translation>Taken out: the party has no house now.</translation>
    </message>
    <message>
        <source>Place the rest</source>
        <translation>Place the rest</translation>
    </message>
    <message>
        <source>Print the hosts...</source>
        <translation>Print the hosts...</translation>
    </message>
    <message>
        <source>Print the guests...</source>
        <translation>Print the guests...</translation>
    </message>
    <message>
        <source>Where else?</source>
        <translation>Where else?</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Take out</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Why?</translation>
    </message>
    <message>
        <source>Why and rules</source>
        <translation>Why and rules</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Placement</translation>
    </message>
    <message>
        <source>Which visit</source>
        <translation>Which visit</translation>
    </message>
    <message>
        <source>Choose a party on the board to see here why it stays where it does.</source>
        <translation>Choose a party on the board to see here why it stays where it does.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>visit (year)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Place the guests of a visit with their hosts</source>
        <translation>Place the guests of a visit with their hosts</translation>
    </message>
    <message>
        <source>Add a visit first, then who is coming and who would host. Twinbook proposes who stays with whom, says why, and keeps to what guests and hosts need.</source>
        <translation>Add a visit first, then who is coming and who would host. Twinbook proposes who stays with whom, says why, and keeps to what guests and hosts need.</translation>
    </message>
    <message>
        <source>Nobody who needs a host is coming on this visit yet</source>
        <translation>Nobody who needs a host is coming on this visit yet</translation>
    </message>
    <message>
        <source>Add the travellers and the parties that they travel in, under Travellers and Parties.</source>
        <translation>Add the travellers and the parties that they travel in, under Travellers and Parties.</translation>
    </message>
    <message>
        <source>Nobody has offered to host on this visit yet</source>
        <translation>Nobody has offered to host on this visit yet</translation>
    </message>
    <message>
        <source>Ask all who host at once, under Hosts, and write down who says yes.</source>
        <translation>Ask all who host at once, under Hosts, and write down who says yes.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Back to the board</source>
        <translation>Back to the board</translation>
    </message>
</context>
<context>
    <name>twinbook::PlacementTree</name>
    <message>
        <source>placed by hand</source>
        <translation>placed by hand</translation>
    </message>
    <message>
        <source>with young people</source>
        <translation>with young people</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>To know</translation>
    </message>
    <message>
        <source>Houses</source>
        <translation>Houses</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Names</translation>
    </message>
</context>
<context>
    <name>twinbook::PlacementView</name>
    <message>
        <source>Houses and their guests</source>
        <translation>Houses and their guests</translation>
    </message>
    <message>
        <source>Arrows go from house to house and party to party. Enter: where else? L: lock. Delete: take out. W: why?</source>
        <translation>Arrows go from house to house and party to party. Enter: where else? L: lock. Delete: take out. W: why?</translation>
    </message>
</context>
<context>
    <name>twinbook::PlanDialog</name>
    <message>
        <source>The plan begins with the elections of that day.</source>
        <translation>The plan begins with the elections of that day.</translation>
    </message>
    <message>
        <source>From 3 to 10 is sensible: nobody knows what comes after that.</source>
        <translation>From 3 to 10 is sensible: nobody knows what comes after that.</translation>
    </message>
    <message>
        <source>The same number gives the same plan; another number may give another plan that is as good.</source>
        <translation>The same number gives the same plan; another number may give another plan that is as good.</translation>
    </message>
    <message>
        <source>Words and numbers, see Help. Left empty, those of the program count.</source>
        <translation>Words and numbers, see Help. Left empty, those of the program count.</translation>
    </message>
    <message>
        <source>How it is weighed</source>
        <translation>How it is weighed</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Propose a plan</source>
        <translation>Propose a plan</translation>
    </message>
    <message>
        <source>Name and years of the plan</source>
        <translation>Name and years of the plan</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Save changes</translation>
    </message>
    <message>
        <source>One of these words or numbers is not known.</source>
        <translation>One of these words or numbers is not known.</translation>
    </message>
    <message>
        <source>From the terms of office, who would and who has time, and what the constitution allows. Nothing is decided by it: you can change every line.</source>
        <translation>From the terms of office, who would and who has time, and what the constitution allows. Nothing is decided by it: you can change every line.</translation>
    </message>
</context>
<context>
    <name>twinbook::PreferencesPage</name>
    <message>
        <source>Preferences</source>
        <translation>Preferences</translation>
    </message>
    <message>
        <source>How Twinbook looks on this computer, and who you are to others</source>
        <translation>How Twinbook looks on this computer, and who you are to others</translation>
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
        <translation>As the system is</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>On this computer</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Ctrl and + or - does the same anywhere.</source>
        <translation>Ctrl and + or - does the same anywhere.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>It stands beside your changes in History, so that others know whom to ask. It is used from the next time the book is opened.</source>
        <translation>It stands beside your changes in History, so that others know whom to ask. It is used from the next time the book is opened.</translation>
    </message>
    <message>
        <source>The association</source>
        <translation>The association</translation>
    </message>
    <message>
        <source>These details belong to the book: everybody who opens it sees them, and they are printed.</source>
        <translation>These details belong to the book: everybody who opens it sees them, and they are printed.</translation>
    </message>
    <message>
        <source>As you call it among yourselves: NDTA</source>
        <translation>As you call it among yourselves: NDTA</translation>
    </message>
    <message>
        <source>Save the details</source>
        <translation>Save the details</translation>
    </message>
    <message>
        <source>Change the association&apos;s details</source>
        <translation>Change the association&apos;s details</translation>
    </message>
    <message>
        <source>Changed the association&apos;s details</source>
        <translation>Changed the association&apos;s details</translation>
    </message>
    <message>
        <source>Save the association&apos;s details?</source>
        <translation>Save the association&apos;s details?</translation>
    </message>
    <message>
        <source>You have changed some of the association&apos;s details and not saved them yet.</source>
        <translation>You have changed some of the association&apos;s details and not saved them yet.</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Leave without saving</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Stay here</translation>
    </message>
    <message>
        <source>Rates and limits...</source>
        <translation>Rates and limits...</translation>
    </message>
    <message>
        <source>Rates and limits</source>
        <translation>Rates and limits</translation>
    </message>
    <message>
        <source>What the rules of the book reckon with, such as the limits of Gift Aid: since when each holds, and who says so.</source>
        <translation>What the rules of the book reckon with, such as the limits of Gift Aid: since when each holds, and who says so.</translation>
    </message>
</context>
<context>
    <name>twinbook::PresetDialog</name>
    <message>
        <source>Look through them</source>
        <translation>Look through them</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>twinbook::PreviewDialog</name>
    <message>
        <source>Pre&amp;vious page</source>
        <translation>Pre&amp;vious page</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>&amp;Next page</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Save as P&amp;DF…</translation>
    </message>
    <message>
        <source>Print preview: %1</source>
        <translation>Print preview: %1</translation>
    </message>
    <message>
        <source>&amp;Save as spreadsheet…</source>
        <translation>&amp;Save as spreadsheet…</translation>
    </message>
    <message>
        <source>labels</source>
        <comment>file name</comment>
        <translation>labels</translation>
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
        <translation>Upright</translation>
    </message>
    <message>
        <source>Sideways</source>
        <translation>Sideways</translation>
    </message>
    <message>
        <source>Pape&amp;r:</source>
        <translation>Pape&amp;r:</translation>
    </message>
    <message>
        <source>D&amp;irection:</source>
        <translation>D&amp;irection:</translation>
    </message>
    <message>
        <source>Rows are counted from the left, from top to bottom.</source>
        <translation>Rows are counted from the left, from top to bottom.</translation>
    </message>
    <message>
        <source>Draw the &amp;edges of the labels, for a trial on plain paper</source>
        <translation>Draw the &amp;edges of the labels, for a trial on plain paper</translation>
    </message>
    <message>
        <source>Begin with label num&amp;ber:</source>
        <translation>Begin with label num&amp;ber:</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Whole page</translation>
    </message>
    <message>
        <source>Full width</source>
        <translation>Full width</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>&amp;Zoom:</source>
        <translation>&amp;Zoom:</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>preview, page</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Sent to the printer.</translation>
    </message>
    <message>
        <source>Nothing could be printed. See whether the printer is switched on, or save as PDF instead.</source>
        <translation>Nothing could be printed. See whether the printer is switched on, or save as PDF instead.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;Table for any spreadsheet (*.csv);;Web page (*.html);;Plain text (*.txt)</source>
        <translation>Excel workbook (*.xlsx);;Table for any spreadsheet (*.csv);;Web page (*.html);;Plain text (*.txt)</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Not saved</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Saved as %1.</translation>
    </message>
    <message>
        <source>Setting the pages</source>
        <translation>Setting the pages</translation>
    </message>
    <message>
        <source>Stopped. Not all of it was printed.</source>
        <translation>Stopped. Not all of it was printed.</translation>
    </message>
</context>
<context>
    <name>twinbook::ProgressDialog</name>
    <message>
        <source>One moment, please.</source>
        <translation>One moment, please.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Stopping; what was begun is being undone.</source>
        <translation>Stopping; what was begun is being undone.</translation>
    </message>
</context>
<context>
    <name>twinbook::ProtectionPart</name>
    <message>
        <source>Which list of data protection is shown</source>
        <translation>Which list of data protection is shown</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consents</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>The young</source>
        <translation>The young</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Persons</translation>
    </message>
    <message>
        <source>List of the young...</source>
        <translation>List of the young...</translation>
    </message>
    <message>
        <source>Consents and checks by person...</source>
        <translation>Consents and checks by person...</translation>
    </message>
    <message>
        <source>They have withdrawn it today</source>
        <translation>They have withdrawn it today</translation>
    </message>
    <message numerus="yes">
        <source>Withdraw %n consents</source>
        <translation>
            <numerusform>Withdraw %n consent</numerusform>
            <numerusform>Withdraw %n consents</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdrawing</source>
        <translation>Withdrawing</translation>
    </message>
    <message numerus="yes">
        <source>%n consents are written down as withdrawn today.</source>
        <translation>
            <numerusform>%n consent is written down as withdrawn today.</numerusform>
            <numerusform>%n consents are written down as withdrawn today.</numerusform>
        </translation>
    </message>
    <message>
        <source>Access request pack...</source>
        <translation>Access request pack...</translation>
    </message>
    <message>
        <source>This request names nobody in the book. Say in it whom it is about.</source>
        <translation>This request names nobody in the book. Say in it whom it is about.</translation>
    </message>
    <message>
        <source>Look through what is kept too long...</source>
        <translation>Look through what is kept too long...</translation>
    </message>
</context>
<context>
    <name>twinbook::RatesDialog</name>
    <message>
        <source>Add a value of your own</source>
        <translation>Add a value of your own</translation>
    </message>
    <message>
        <source>Change your own value</source>
        <translation>Change your own value</translation>
    </message>
    <message>
        <source>Leave it empty if it holds until further notice.</source>
        <translation>Leave it empty if it holds until further notice.</translation>
    </message>
    <message>
        <source>For example the page or the letter that you have it from.</source>
        <translation>For example the page or the letter that you have it from.</translation>
    </message>
    <message>
        <source>Edit...</source>
        <translation>Edit...</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Rates and limits</source>
        <translation>Rates and limits</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what, its value and days</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (your own)</source>
        <translation>%1 (your own)</translation>
    </message>
    <message>
        <source>This holds today.</source>
        <translation>This holds today.</translation>
    </message>
    <message>
        <source>This does not hold today.</source>
        <translation>This does not hold today.</translation>
    </message>
    <message>
        <source>Nobody is named who says so.</source>
        <translation>Nobody is named who says so.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source: %1</translation>
    </message>
    <message>
        <source>Added.</source>
        <translation>Added.</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>Changed.</translation>
    </message>
    <message>
        <source>Remove the value of “%1”</source>
        <translation>Remove the value of “%1”</translation>
    </message>
    <message>
        <source>Removed. Edit &gt; Undo brings it back.</source>
        <translation>Removed. Edit &gt; Undo brings it back.</translation>
    </message>
    <message>
        <source>Add...</source>
        <translation>Add...</translation>
    </message>
    <message>
        <source>When a law changes, add the new value with its first day: what came before stays as it was.</source>
        <translation>When a law changes, add the new value with its first day: what came before stays as it was.</translation>
    </message>
    <message>
        <source>A number alone: 25 for 25 %, 30.00 for an amount.</source>
        <translation>A number alone: 25 for 25 %, 30.00 for an amount.</translation>
    </message>
</context>
<context>
    <name>twinbook::RecordDialog</name>
    <message>
        <source>Save changes</source>
        <translation>Save changes</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Change %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Add %1</translation>
    </message>
    <message>
        <source>Added %1.</source>
        <translation>Added %1.</translation>
    </message>
</context>
<context>
    <name>twinbook::RecordList</name>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Copy as a table</translation>
    </message>
    <message>
        <source>History of this entry</source>
        <translation>History of this entry</translation>
    </message>
    <message>
        <source>Export the selected...</source>
        <translation>Export the selected...</translation>
    </message>
    <message>
        <source>Import my list...</source>
        <translation>Import my list...</translation>
    </message>
    <message>
        <source>Export the list...</source>
        <translation>Export the list...</translation>
    </message>
    <message>
        <source>Print the list...</source>
        <translation>Print the list...</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remove %1</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n entries</source>
        <translation>
            <numerusform>Remove %n entry</numerusform>
            <numerusform>Remove %n entries</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>Removed %1.</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n entries.</source>
        <translation>
            <numerusform>Removed %n entry.</numerusform>
            <numerusform>Removed %n entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n lines. They can be pasted into a letter or a spreadsheet.</source>
        <translation>
            <numerusform>Copied %n line. It can be pasted into a letter or a spreadsheet.</numerusform>
            <numerusform>Copied %n lines. They can be pasted into a letter or a spreadsheet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Those that hold “%1”</source>
        <translation>Those that hold “%1”</translation>
    </message>
    <message>
        <source>Change for all of them...</source>
        <translation>Change for all of them...</translation>
    </message>
    <message>
        <source>Tags...</source>
        <translation>Tags...</translation>
    </message>
    <message>
        <source>There is nothing in the list to export.</source>
        <translation>There is nothing in the list to export.</translation>
    </message>
    <message>
        <source>Save the list as it is shown...</source>
        <translation>Save the list as it is shown...</translation>
    </message>
    <message>
        <source>Save the list as it is shown</source>
        <translation>Save the list as it is shown</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;Table for any spreadsheet (*.csv)</source>
        <translation>Excel workbook (*.xlsx);;Table for any spreadsheet (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n lines as %1.</source>
        <translation>
            <numerusform>Saved %n line as %1.</numerusform>
            <numerusform>Saved %n lines as %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Not saved</translation>
    </message>
</context>
<context>
    <name>twinbook::RecordTable</name>
    <message>
        <source>(cannot be read)</source>
        <translation>(cannot be read)</translation>
    </message>
</context>
<context>
    <name>twinbook::RemindDialog</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Change this letter...</source>
        <translation>Change this letter...</translation>
    </message>
    <message>
        <source>Remind those who owe</source>
        <translation>Remind those who owe</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Address labels</source>
        <translation>Address labels</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message numerus="yes">
        <source>Everybody who owes (%n)</source>
        <translation>
            <numerusform>Everybody who owes (%n)</numerusform>
            <numerusform>Everybody who owes (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Those who can get e-mail (%n)</source>
        <translation>
            <numerusform>Those who can get e-mail (%n)</numerusform>
            <numerusform>Those who can get e-mail (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Those who get letters on paper (%n)</source>
        <translation>
            <numerusform>Those who get letters on paper (%n)</numerusform>
            <numerusform>Those who get letters on paper (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the letters</source>
        <translation>Show the letters</translation>
    </message>
    <message>
        <source>Show the sheets</source>
        <translation>Show the sheets</translation>
    </message>
    <message>
        <source>Write the e-mail</source>
        <translation>Write the e-mail</translation>
    </message>
    <message>
        <source>There is nobody to remind.</source>
        <translation>There is nobody to remind.</translation>
    </message>
    <message numerus="yes">
        <source>%n letters, a page each.</source>
        <translation>
            <numerusform>%n letter, a page.</numerusform>
            <numerusform>%n letters, a page each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n labels, in the order of the letters.</source>
        <translation>
            <numerusform>%n label, in the order of the letters.</numerusform>
            <numerusform>%n labels, in the order of the letters.</numerusform>
        </translation>
    </message>
    <message>
        <source>No address is known for %1.</source>
        <translation>No address is known for %1.</translation>
    </message>
    <message numerus="yes">
        <source>Write of the subscription alone: %n of them have not agreed to newsletters or invitations.</source>
        <translation>
            <numerusform>Write of the subscription alone: %n of them has not agreed to newsletters or invitations.</numerusform>
            <numerusform>Write of the subscription alone: %n of them have not agreed to newsletters or invitations.</numerusform>
        </translation>
    </message>
    <message>
        <source>No e-mail address is known for %1; remind them by letter.</source>
        <translation>No e-mail address is known for %1; remind them by letter.</translation>
    </message>
    <message>
        <source>Have the reminders gone out?</source>
        <translation>Have the reminders gone out?</translation>
    </message>
    <message>
        <source>The book can remember that these members were reminded today. It then stands in the list of those who have to pay, and you can leave them out next time.</source>
        <translation>The book can remember that these members were reminded today. It then stands in the list of those who have to pay, and you can leave them out next time.</translation>
    </message>
    <message>
        <source>Yes, remember it</source>
        <translation>Yes, remember it</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message numerus="yes">
        <source>Remembered that %n were reminded today.</source>
        <translation>
            <numerusform>Remembered that %n was reminded today.</numerusform>
            <numerusform>Remembered that %n were reminded today.</numerusform>
        </translation>
    </message>
    <message>
        <source>Together they owe %1.</source>
        <translation>Together they owe %1.</translation>
    </message>
    <message numerus="yes">
        <source>E-mail to %n people, who do not see one another&apos;s addresses.</source>
        <translation>
            <numerusform>E-mail to %n person.</numerusform>
            <numerusform>E-mail to %n people, who do not see one another&apos;s addresses.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each household and each organisation gets one reminder of all that it owes, in the language of its letters.</source>
        <translation>Each household and each organisation gets one reminder of all that it owes, in the language of its letters.</translation>
    </message>
    <message numerus="yes">
        <source>Not those reminded lately (%n)</source>
        <translation>
            <numerusform>Not those reminded lately (%n)</numerusform>
            <numerusform>Not those reminded lately (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twinbook::ReportView</name>
    <message>
        <source>These are the first %1 of %2 lines. The print and the files have all of them.</source>
        <translation>These are the first %1 of %2 lines. The print and the files have all of them.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>The report</translation>
    </message>
</context>
<context>
    <name>twinbook::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Choose a report to see it; print it, or save it for others.</source>
        <translation>Choose a report to see it; print it, or save it for others.</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Print the report</translation>
    </message>
    <message>
        <source>Save as PDF...</source>
        <translation>Save as PDF...</translation>
    </message>
    <message>
        <source>Save as Excel spreadsheet...</source>
        <translation>Save as Excel spreadsheet...</translation>
    </message>
    <message>
        <source>Save as table for any spreadsheet...</source>
        <translation>Save as table for any spreadsheet...</translation>
    </message>
    <message>
        <source>Save as web page...</source>
        <translation>Save as web page...</translation>
    </message>
    <message>
        <source>Save as plain text...</source>
        <translation>Save as plain text...</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copy the report</translation>
    </message>
    <message>
        <source>Copied. It can be pasted into a letter, an e-mail or a spreadsheet.</source>
        <translation>Copied. It can be pasted into a letter, an e-mail or a spreadsheet.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Excel spreadsheet (*.xlsx)</source>
        <translation>Excel spreadsheet (*.xlsx)</translation>
    </message>
    <message>
        <source>Table for any spreadsheet (*.csv)</source>
        <translation>Table for any spreadsheet (*.csv)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Web page (*.html)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Plain text (*.txt)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Save the report</translation>
    </message>
    <message>
        <source>Saved the report as %1.</source>
        <translation>Saved the report as %1.</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>Add people</translation>
    </message>
    <message>
        <source>Import my list</source>
        <translation>Import my list</translation>
    </message>
    <message>
        <source>There is nothing to report yet</source>
        <translation>There is nothing to report yet</translation>
    </message>
    <message>
        <source>Begin with your people: lists of members, ages and hosts then stand here by themselves.</source>
        <translation>Begin with your people: lists of members, ages and hosts then stand here by themselves.</translation>
    </message>
    <message>
        <source>Choose the time of the report...</source>
        <translation>Choose the time of the report...</translation>
    </message>
</context>
<context>
    <name>twinbook::RequestDialog</name>
    <message>
        <source>Edit data request</source>
        <translation>Edit data request</translation>
    </message>
    <message>
        <source>Add data request</source>
        <translation>Add data request</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Save changes</translation>
    </message>
    <message>
        <source>Change the data request (%1)</source>
        <translation>Change the data request (%1)</translation>
    </message>
    <message>
        <source>Add a data request (%1)</source>
        <translation>Add a data request (%1)</translation>
    </message>
</context>
<context>
    <name>twinbook::RestoreDialog</name>
    <message>
        <source>made by itself when the book was opened</source>
        <translation>made by itself when the book was opened</translation>
    </message>
    <message>
        <source>made before a newer Twinbook changed the book</source>
        <translation>made before a newer Twinbook changed the book</translation>
    </message>
    <message>
        <source>made before another backup was restored</source>
        <translation>made before another backup was restored</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>made by hand</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restore a backup</translation>
    </message>
    <message>
        <source>Which day would you like to go back to?</source>
        <translation>Which day would you like to go back to?</translation>
    </message>
    <message>
        <source>No backup of this book was found beside it. If you keep one elsewhere, choose its file.</source>
        <translation>No backup of this book was found beside it. If you keep one elsewhere, choose its file.</translation>
    </message>
    <message>
        <source>The book as it is now is backed up first, so this can be undone too.</source>
        <translation>The book as it is now is backed up first, so this can be undone too.</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Backups, the newest first</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Restore this backup</translation>
    </message>
    <message>
        <source>Choose a file...</source>
        <translation>Choose a file...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>%1 at %2, %3</source>
        <comment>day, time, why it was made</comment>
        <translation>%1 at %2, %3</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Choose a backup</translation>
    </message>
    <message>
        <source>Twinbook books (*.twinbook)</source>
        <translation>Twinbook books (*.twinbook)</translation>
    </message>
</context>
<context>
    <name>twinbook::RetentionDialog</name>
    <message>
        <source>What is kept too long</source>
        <translation>What is kept too long</translation>
    </message>
    <message>
        <source>What is kept longer than your rules say</source>
        <translation>What is kept longer than your rules say</translation>
    </message>
    <message>
        <source>Nothing that the book knows of. What lies in folders and mailboxes is not counted here.</source>
        <translation>Nothing that the book knows of. What lies in folders and mailboxes is not counted here.</translation>
    </message>
    <message>
        <source>Take the tick away from whom you have a good reason to keep. What is going to be forgotten is shown once more before it is done.</source>
        <translation>Take the tick away from whom you have a good reason to keep. What is going to be forgotten is shown once more before it is done.</translation>
    </message>
    <message>
        <source>What is kept too long, the longest first</source>
        <translation>What is kept too long, the longest first</translation>
    </message>
    <message>
        <source>%1: health details, %2</source>
        <translation>%1: health details, %2</translation>
    </message>
    <message>
        <source>%1; to be kept until %2</source>
        <translation>%1; to be kept until %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Forget those ticked...</source>
        <translation>Forget those ticked...</translation>
    </message>
</context>
<context>
    <name>twinbook::RotationPage</name>
    <message>
        <source>Planning the next years</source>
        <translation>Planning the next years</translation>
    </message>
    <message>
        <source>Stopped: no plan was made.</source>
        <translation>Stopped: no plan was made.</translation>
    </message>
    <message>
        <source>Planning again with few changes</source>
        <translation>Planning again with few changes</translation>
    </message>
    <message>
        <source>Stopped: the plan is as it was.</source>
        <translation>Stopped: the plan is as it was.</translation>
    </message>
    <message>
        <source>Nothing needs to be changed: the plan is as good as it can be made.</source>
        <translation>Nothing needs to be changed: the plan is as good as it can be made.</translation>
    </message>
    <message>
        <source>Made %1. Change it by hand, then let it be adopted.</source>
        <translation>Made %1. Change it by hand, then let it be adopted.</translation>
    </message>
    <message>
        <source>Planned again: %1</source>
        <translation>Planned again: %1</translation>
    </message>
    <message>
        <source>This term runs already. When somebody stands down, end it under Terms of office.</source>
        <translation>This term runs already. When somebody stands down, end it under Terms of office.</translation>
    </message>
    <message>
        <source>Locked: it stays when the plan is made again.</source>
        <translation>Locked: it stays when the plan is made again.</translation>
    </message>
    <message>
        <source>Unlocked: it may change when the plan is made again.</source>
        <translation>Unlocked: it may change when the plan is made again.</translation>
    </message>
    <message>
        <source>Left vacant.</source>
        <translation>Left vacant.</translation>
    </message>
    <message>
        <source>Adopt %1?</source>
        <translation>Adopt %1?</translation>
    </message>
    <message>
        <source>Its coming terms are written down as planned terms of office, in place of those of a plan adopted before. Nobody is in office by that: the members still elect.</source>
        <translation>Its coming terms are written down as planned terms of office, in place of those of a plan adopted before. Nobody is in office by that: the members still elect.</translation>
    </message>
    <message>
        <source>Adopt the plan</source>
        <translation>Adopt the plan</translation>
    </message>
    <message>
        <source>Adopted %1: its coming terms stand under Terms of office.</source>
        <translation>Adopted %1: its coming terms stand under Terms of office.</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Change %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remove %1</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>Removed %1.</translation>
    </message>
    <message>
        <source>Propose a plan...</source>
        <translation>Propose a plan...</translation>
    </message>
    <message>
        <source>Begin with the usual roles</source>
        <translation>Begin with the usual roles</translation>
    </message>
    <message>
        <source>Replan with few changes</source>
        <translation>Replan with few changes</translation>
    </message>
    <message>
        <source>Adopt...</source>
        <translation>Adopt...</translation>
    </message>
    <message>
        <source>Compare...</source>
        <translation>Compare...</translation>
    </message>
    <message>
        <source>Print...</source>
        <translation>Print...</translation>
    </message>
    <message>
        <source>Name and years...</source>
        <translation>Name and years...</translation>
    </message>
    <message>
        <source>Remove this plan</source>
        <translation>Remove this plan</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation>Who?</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Leave vacant</source>
        <translation>Leave vacant</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Why?</translation>
    </message>
    <message>
        <source>Why and balance</source>
        <translation>Why and balance</translation>
    </message>
    <message>
        <source>Which plan</source>
        <translation>Which plan</translation>
    </message>
    <message>
        <source>Choose a term on the board to see here why it is as it is.</source>
        <translation>Choose a term on the board to see here why it is as it is.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a plan (draft)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Plan who does what in the next years</source>
        <translation>Plan who does what in the next years</translation>
    </message>
    <message>
        <source>Nobody should be treasurer for ever because nobody else was asked in time. Begin with your roles, say who holds them and who would take which; then Twinbook proposes a fair rotation, says why, and keeps to your constitution.</source>
        <translation>Nobody should be treasurer for ever because nobody else was asked in time. Begin with your roles, say who holds them and who would take which; then Twinbook proposes a fair rotation, says why, and keeps to your constitution.</translation>
    </message>
    <message>
        <source>No plan has been made yet</source>
        <translation>No plan has been made yet</translation>
    </message>
    <message>
        <source>Twinbook proposes who could do what until several years ahead: from the terms of office, what people would like, how much time they have and what the constitution allows. You change it by hand, print it, and have it adopted.</source>
        <translation>Twinbook proposes who could do what until several years ahead: from the terms of office, what people would like, how much time they have and what the constitution allows. You change it by hand, print it, and have it adopted.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Back to the board</source>
        <translation>Back to the board</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Looking for ways to fill what is vacant</source>
        <translation>Looking for ways to fill what is vacant</translation>
    </message>
    <message>
        <source>Nothing is vacant in this plan.</source>
        <translation>Nothing is vacant in this plan.</translation>
    </message>
    <message>
        <source>How to fill what is vacant</source>
        <translation>How to fill what is vacant</translation>
    </message>
    <message>
        <source>Plan again without %1?</source>
        <translation>Plan again without %1?</translation>
    </message>
    <message>
        <source>All terms of %1 go to others or stay vacant, with as few other changes as can be. So that later plans leave %1 out too, end the term under Terms of office and answer no under Who would.</source>
        <translation>All terms of %1 go to others or stay vacant, with as few other changes as can be. So that later plans leave %1 out too, end the term under Terms of office and answer no under Who would.</translation>
    </message>
    <message>
        <source>Plan without %1</source>
        <translation>Plan without %1</translation>
    </message>
    <message>
        <source>Planning again without %1</source>
        <translation>Planning again without %1</translation>
    </message>
    <message>
        <source>Plan without this person...</source>
        <translation>Plan without this person...</translation>
    </message>
</context>
<context>
    <name>twinbook::RotationTable</name>
    <message>
        <source>%1 to %2</source>
        <comment>years</comment>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>locked</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>breaks a rule</source>
        <translation>breaks a rule</translation>
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
        <translation>Plan by roles and years</translation>
    </message>
    <message>
        <source>Arrows go from term to term. Enter: who? L: lock. Delete: leave vacant. W: why?</source>
        <translation>Arrows go from term to term. Enter: who? L: lock. Delete: leave vacant. W: why?</translation>
    </message>
</context>
<context>
    <name>twinbook::RulePresetDialog</name>
    <message>
        <source>Choose the rules of your council</source>
        <translation>Choose the rules of your council</translation>
    </message>
    <message>
        <source>None of these: I write down our own</source>
        <translation>None of these: I write down our own</translation>
    </message>
    <message>
        <source>Whose rules to begin with</source>
        <translation>Whose rules to begin with</translation>
    </message>
    <message>
        <source>Councils differ. Take what is nearest, then check every figure against the code of conduct of your own council: all of it can be changed.</source>
        <translation>Councils differ. Take what is nearest, then check every figure against the code of conduct of your own council: all of it can be changed.</translation>
    </message>
</context>
<context>
    <name>twinbook::SampleBar</name>
    <message>
        <source>This is the sample committee. Nothing you do here matters.</source>
        <translation>This is the sample committee. Nothing you do here matters.</translation>
    </message>
    <message>
        <source>Start my own book</source>
        <translation>Start my own book</translation>
    </message>
</context>
<context>
    <name>twinbook::SearchBox</name>
    <message>
        <source>Search everything</source>
        <translation>Search everything</translation>
    </message>
    <message>
        <source>Type a name or a word; the arrows choose, Enter goes there.</source>
        <translation>Type a name or a word; the arrows choose, Enter goes there.</translation>
    </message>
    <message>
        <source>Search everything (%1)</source>
        <translation>Search everything (%1)</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>%1, %2, in %3</source>
        <translation>%1, %2, in %3</translation>
    </message>
    <message>
        <source>Nothing in the book has “%1” in it. A part of a word is enough, and accents do not matter.</source>
        <translation>Nothing in the book has “%1” in it. A part of a word is enough, and accents do not matter.</translation>
    </message>
</context>
<context>
    <name>twinbook::Session</name>
    <message>
        <source>Saved at %1. %2</source>
        <translation>Saved at %1. %2</translation>
    </message>
    <message>
        <source>Nothing was different, so nothing was saved.</source>
        <translation>Nothing was different, so nothing was saved.</translation>
    </message>
    <message>
        <source>Stopped. The book is as it was before.</source>
        <translation>Stopped. The book is as it was before.</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Undone: %1.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Done again: %1.</translation>
    </message>
    <message>
        <source>Nothing could be undone, because all of it has been changed again since: %1.</source>
        <translation>Nothing could be undone, because all of it has been changed again since: %1.</translation>
    </message>
    <message>
        <source>There is nothing left to undo.</source>
        <translation>There is nothing left to undo.</translation>
    </message>
    <message>
        <source>%1 Kept, because they have been changed again since: %2.</source>
        <translation>%1 Kept, because they have been changed again since: %2.</translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> and %n more</numerusform>
            <numerusform> and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Undoing: %1</source>
        <translation>Undoing: %1</translation>
    </message>
    <message>
        <source>Doing again: %1</source>
        <translation>Doing again: %1</translation>
    </message>
    <message>
        <source>Undoing a change</source>
        <translation>Undoing a change</translation>
    </message>
</context>
<context>
    <name>twinbook::SharedConsentDialog</name>
    <message>
        <source>Write it down</source>
        <translation>Write it down</translation>
    </message>
    <message numerus="yes">
        <source>A consent of %n people</source>
        <translation>
            <numerusform>A consent of %n person</numerusform>
            <numerusform>A consent of %n people</numerusform>
        </translation>
    </message>
    <message>
        <source>Each of them gets an entry of their own, which can be withdrawn alone.</source>
        <translation>Each of them gets an entry of their own, which can be withdrawn alone.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>It would be written down for nobody.</source>
        <translation>It would be written down for nobody.</translation>
    </message>
    <message numerus="yes">
        <source>It is written down for %n people.</source>
        <translation>
            <numerusform>It is written down for %n person.</numerusform>
            <numerusform>It is written down for %n people.</numerusform>
        </translation>
    </message>
    <message>
        <source>Have agreed to it already: %1.</source>
        <translation>Have agreed to it already: %1.</translation>
    </message>
    <message>
        <source>Left out, because a parent or guardian has to agree: %1.</source>
        <translation>Left out, because a parent or guardian has to agree: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Write down the consent of %n people (%1)</source>
        <translation>
            <numerusform>Write down the consent of %n person (%1)</numerusform>
            <numerusform>Write down the consent of %n people (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing down the consents</source>
        <translation>Writing down the consents</translation>
    </message>
    <message numerus="yes">
        <source>Wrote down the consent of %n people (%1).</source>
        <translation>
            <numerusform>Wrote down the consent of %n person (%1).</numerusform>
            <numerusform>Wrote down the consent of %n people (%1).</numerusform>
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
        <translation>Keys: %1</translation>
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
        <translation>Two linked books, the sign of Twinbook</translation>
    </message>
    <message>
        <source>The record book of your twinning association: its people, its visits, its money, in one file.</source>
        <translation>The record book of your twinning association: its people, its visits, its money, in one file.</translation>
    </message>
    <message>
        <source>How would you like to begin?</source>
        <translation>How would you like to begin?</translation>
    </message>
    <message>
        <source>Or begin anew</source>
        <translation>Or begin anew</translation>
    </message>
    <message>
        <source>New book</source>
        <translation>New book</translation>
    </message>
    <message>
        <source>For your own association. Three questions, and you can begin.</source>
        <translation>For your own association. Three questions, and you can begin.</translation>
    </message>
    <message>
        <source>See the sample committee</source>
        <translation>See the sample committee</translation>
    </message>
    <message>
        <source>A made-up association with 140 people. Try everything; nothing can go wrong.</source>
        <translation>A made-up association with 140 people. Try everything; nothing can go wrong.</translation>
    </message>
    <message>
        <source>Start from my list</source>
        <translation>Start from my list</translation>
    </message>
    <message>
        <source>Takes over the member list you keep in a spreadsheet or an address book.</source>
        <translation>Takes over the member list you keep in a spreadsheet or an address book.</translation>
    </message>
    <message>
        <source>Open a book</source>
        <translation>Open a book</translation>
    </message>
    <message>
        <source>One that somebody gave you, or that is on another disk.</source>
        <translation>One that somebody gave you, or that is on another disk.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restore a backup</translation>
    </message>
    <message>
        <source>Brings back a book as it was on an earlier day.</source>
        <translation>Brings back a book as it was on an earlier day.</translation>
    </message>
    <message>
        <source>Your books</source>
        <translation>Your books</translation>
    </message>
    <message>
        <source>It is no longer in %1. It may have been moved, or the disk is not connected.</source>
        <translation>It is no longer in %1. It may have been moved, or the disk is not connected.</translation>
    </message>
    <message>
        <source>Take off this list</source>
        <translation>Take off this list</translation>
    </message>
    <message>
        <source>Take %1 off this list</source>
        <translation>Take %1 off this list</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>New book...</source>
        <translation>New book...</translation>
    </message>
    <message>
        <source>Open a book...</source>
        <translation>Open a book...</translation>
    </message>
    <message>
        <source>Open the sample committee</source>
        <translation>Open the sample committee</translation>
    </message>
    <message>
        <source>Restore a backup...</source>
        <translation>Restore a backup...</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>View</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Smaller text</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Normal text</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>About Twinbook</source>
        <translation>About Twinbook</translation>
    </message>
    <message>
        <source>How to begin</source>
        <translation>How to begin</translation>
    </message>
</context>
<context>
    <name>twinbook::Store</name>
    <message>
        <source>There is already a file called %1. Choose another name.</source>
        <translation>There is already a file called %1. Choose another name.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist. Choose another place for the book.</source>
        <translation>The folder %1 does not exist. Choose another place for the book.</translation>
    </message>
    <message>
        <source>This book is open for reading only.</source>
        <translation>This book is open for reading only.</translation>
    </message>
    <message>
        <source>%1 has this book open. Ask them to close it, or open it for reading only.</source>
        <translation>%1 has this book open. Ask them to close it, or open it for reading only.</translation>
    </message>
    <message>
        <source>This book is open for reading only, because the file or its folder is read-only. Save a copy somewhere else to make changes.</source>
        <translation>This book is open for reading only, because the file or its folder is read-only. Save a copy somewhere else to make changes.</translation>
    </message>
    <message>
        <source>This book was made by a newer Twinbook than this one. Install the newer version to open it; nothing was changed.</source>
        <translation>This book was made by a newer Twinbook than this one. Install the newer version to open it; nothing was changed.</translation>
    </message>
    <message>
        <source>This book was made by a newer Twinbook, so it is open for reading only.</source>
        <translation>This book was made by a newer Twinbook, so it is open for reading only.</translation>
    </message>
    <message>
        <source>This book was made by an older Twinbook and must be brought up to date before it can be read; open it once where it can be written to.</source>
        <translation>This book was made by an older Twinbook and must be brought up to date before it can be read; open it once where it can be written to.</translation>
    </message>
    <message>
        <source>An entry in %1 points to something that is not there.</source>
        <translation>An entry in %1 points to something that is not there.</translation>
    </message>
    <message>
        <source>The file of this book is no longer at %1: it was moved, deleted or replaced. Nothing was saved. Put it back, or close the book and open it again.</source>
        <translation>The file of this book is no longer at %1: it was moved, deleted or replaced. Nothing was saved. Put it back, or close the book and open it again.</translation>
    </message>
    <message>
        <source>A book cannot be made in %1: you may not write there, or the disk is full.</source>
        <translation>A book cannot be made in %1: you may not write there, or the disk is full.</translation>
    </message>
    <message>
        <source>A book cannot be made here: the folder is read-only, or the disk is full.</source>
        <translation>A book cannot be made here: the folder is read-only, or the disk is full.</translation>
    </message>
    <message>
        <source>This book is open for reading only, because the disk is full. Free some space and open it again to make changes.</source>
        <translation>This book is open for reading only, because the disk is full. Free some space and open it again to make changes.</translation>
    </message>
    <message>
        <source>%1 is empty: there is no book in it. Delete it and make a new book, or restore a backup.</source>
        <translation>%1 is empty: there is no book in it. Delete it and make a new book, or restore a backup.</translation>
    </message>
    <message>
        <source>This book could not be brought up to date for this version of Twinbook, so it was left as it was. Open it with the version that made it, and tell us about it.</source>
        <translation>This book could not be brought up to date for this version of Twinbook, so it was left as it was. Open it with the version that made it, and tell us about it.</translation>
    </message>
    <message>
        <source>Undoing: %1</source>
        <translation>Undoing: %1</translation>
    </message>
    <message>
        <source>Do again: %1</source>
        <translation>Do again: %1</translation>
    </message>
    <message>
        <source>This cannot be undone by itself, because something entered later depends on it. Undo the later changes first.</source>
        <translation>This cannot be undone by itself, because something entered later depends on it. Undo the later changes first.</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder %1. Choose another one.</source>
        <translation>Nothing can be written to the folder %1. Choose another one.</translation>
    </message>
    <message>
        <source>No copy could be saved in %1. %2</source>
        <translation>No copy could be saved in %1. %2</translation>
    </message>
    <message>
        <source>That is the book itself. A copy needs a name or a folder of its own.</source>
        <translation>That is the book itself. A copy needs a name or a folder of its own.</translation>
    </message>
    <message>
        <source>%1 has %2 open, so it cannot be replaced. Choose another name for the copy.</source>
        <translation>%1 has %2 open, so it cannot be replaced. Choose another name for the copy.</translation>
    </message>
    <message>
        <source>The copy could not be put in %1. Choose another folder.</source>
        <translation>The copy could not be put in %1. Choose another folder.</translation>
    </message>
    <message>
        <source>All is saved, but because the disk is full, part of it stands in the file %1 beside the book. Move or mail the two together, or free some space and open and close the book once more.</source>
        <translation>All is saved, but because the disk is full, part of it stands in the file %1 beside the book. Move or mail the two together, or free some space and open and close the book once more.</translation>
    </message>
    <message>
        <source>All is saved, but because another program is reading the book, part of it stands in the file %1 beside the book. Move or mail the two together, or open and close the book once more.</source>
        <translation>All is saved, but because another program is reading the book, part of it stands in the file %1 beside the book. Move or mail the two together, or open and close the book once more.</translation>
    </message>
    <message>
        <source>It is forgotten, but traces may be left in the file until there is more room on the disk. %1</source>
        <translation>It is forgotten, but traces may be left in the file until there is more room on the disk. %1</translation>
    </message>
</context>
<context>
    <name>twinbook::TablePage</name>
    <message>
        <source>Nothing matches these choices</source>
        <translation>Nothing matches these choices</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Nothing matches “%1”</translation>
    </message>
    <message>
        <source>Try fewer letters, or look at the whole list again.</source>
        <translation>Try fewer letters, or look at the whole list again.</translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <translation>%1 of %2 selected</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 of %2 shown</translation>
    </message>
    <message>
        <source>%1 in the list</source>
        <translation>%1 in the list</translation>
    </message>
    <message>
        <source>Show the whole list</source>
        <translation>Show the whole list</translation>
    </message>
    <message>
        <source>Filter as you type</source>
        <translation>Filter as you type</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filter the list</translation>
    </message>
    <message>
        <source>Shows only the lines that hold all these words. Keys: %1</source>
        <translation>Shows only the lines that hold all these words. Keys: %1</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Choose which columns are shown</source>
        <translation>Choose which columns are shown</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>Choose a line in the list to see more of it here.</source>
        <translation>Choose a line in the list to see more of it here.</translation>
    </message>
    <message>
        <source>Without these</source>
        <translation>Without these</translation>
    </message>
</context>
<context>
    <name>twinbook::TagsDialog</name>
    <message numerus="yes">
        <source>Tags of %n entries</source>
        <translation>
            <numerusform>Tags of %n entry</numerusform>
            <numerusform>Tags of %n entries</numerusform>
        </translation>
    </message>
    <message>
        <source>A tag is a word of your own, such as “choir” or “bakes for the market”. The list can be narrowed to those who bear it.</source>
        <translation>A tag is a word of your own, such as “choir” or “bakes for the market”. The list can be narrowed to those who bear it.</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>New tag</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Tags, ticked if all of them have it</source>
        <translation>Tags, ticked if all of them have it</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Save the tags</source>
        <translation>Save the tags</translation>
    </message>
    <message numerus="yes">
        <source>Change the tags of %n entries: %1</source>
        <translation>
            <numerusform>Change the tags of %n entry: %1</numerusform>
            <numerusform>Change the tags of %n entries: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed the tags of %n entries.</source>
        <translation>
            <numerusform>Changed the tags of %n entry.</numerusform>
            <numerusform>Changed the tags of %n entries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twinbook::VisitsPage</name>
    <message>
        <source>Visits</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>Show the visits</source>
        <translation>Show the visits</translation>
    </message>
    <message>
        <source>Travellers</source>
        <translation>Travellers</translation>
    </message>
    <message>
        <source>Show the travellers</source>
        <translation>Show the travellers</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Show the parties</source>
        <translation>Show the parties</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>Show the hosts</source>
        <translation>Show the hosts</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Placement</translation>
    </message>
    <message>
        <source>Show who stays with whom</source>
        <translation>Show who stays with whom</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Payments</translation>
    </message>
    <message>
        <source>Show the payments for visits</source>
        <translation>Show the payments for visits</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Fees</translation>
    </message>
    <message>
        <source>Show the fees</source>
        <translation>Show the fees</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Wishes</translation>
    </message>
    <message>
        <source>Show the wishes about pairs</source>
        <translation>Show the wishes about pairs</translation>
    </message>
    <message>
        <source>Earlier stays</source>
        <translation>Earlier stays</translation>
    </message>
    <message>
        <source>Show the earlier stays</source>
        <translation>Show the earlier stays</translation>
    </message>
</context>
<context>
    <name>twinbook::WhereDialog</name>
    <message>
        <source>Put there and lock</source>
        <translation>Put there and lock</translation>
    </message>
    <message>
        <source>Where else?</source>
        <translation>Where else?</translation>
    </message>
    <message>
        <source>House</source>
        <translation>House</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effect</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In words</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>as it is</translation>
    </message>
    <message>
        <source>a rule is against it</source>
        <translation>a rule is against it</translation>
    </message>
    <message>
        <source>%1 points better</source>
        <translation>%1 points better</translation>
    </message>
    <message>
        <source>%1 points worse</source>
        <translation>%1 points worse</translation>
    </message>
    <message>
        <source>Houses for this party, the best first</source>
        <translation>Houses for this party, the best first</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Take out</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>%1: %2. Now with %3.</source>
        <comment>party: guests. Now with host</comment>
        <translation>%1: %2. Now with %3.</translation>
    </message>
    <message>
        <source>%1: %2. Not placed yet.</source>
        <comment>party: guests</comment>
        <translation>%1: %2. Not placed yet.</translation>
    </message>
    <message>
        <source>Nobody has offered to host yet.</source>
        <translation>Nobody has offered to host yet.</translation>
    </message>
    <message>
        <source>nothing speaks against it</source>
        <translation>nothing speaks against it</translation>
    </message>
    <message>
        <source>%1: %2. You may still decide it; the board then says which rule is broken.</source>
        <translation>%1: %2. You may still decide it; the board then says which rule is broken.</translation>
    </message>
</context>
<context>
    <name>twinbook::WhoDialog</name>
    <message>
        <source>Put there and lock</source>
        <translation>Put there and lock</translation>
    </message>
    <message>
        <source>Who is to do it?</source>
        <translation>Who is to do it?</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effect</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In words</translation>
    </message>
    <message>
        <source>a rule is against it</source>
        <translation>a rule is against it</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>as it is</translation>
    </message>
    <message>
        <source>People for this term, the best first</source>
        <translation>People for this term, the best first</translation>
    </message>
    <message>
        <source>Leave vacant</source>
        <translation>Leave vacant</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>%1, %2. Now: %3</source>
        <comment>Treasurer, 2027 to 2029. Now: Anne Fairweather</comment>
        <translation>%1, %2. Now: %3</translation>
    </message>
    <message>
        <source>Nobody can be proposed for this.</source>
        <translation>Nobody can be proposed for this.</translation>
    </message>
    <message>
        <source>nothing speaks against it</source>
        <translation>nothing speaks against it</translation>
    </message>
    <message>
        <source>%1: %2. You may still decide it; the plan then says which rule it breaks.</source>
        <translation>%1: %2. You may still decide it; the plan then says which rule it breaks.</translation>
    </message>
</context>
<context>
    <name>twinbook::WillingnessGrid</name>
    <message>
        <source>not asked</source>
        <translation>not asked</translation>
    </message>
    <message>
        <source>%1 as %2: %3</source>
        <comment>person, role, level</comment>
        <translation>%1 as %2: %3</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>person, what, value</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>not said</translation>
    </message>
    <message>
        <source>Hours a month at most</source>
        <translation>Hours a month at most</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Comfortable</translation>
    </message>
    <message>
        <source>Away in the years</source>
        <translation>Away in the years</translation>
    </message>
    <message>
        <source>Please write the hours of one month as a number, such as 6.</source>
        <translation>Please write the hours of one month as a number, such as 6.</translation>
    </message>
    <message>
        <source>Change the time that %1 has</source>
        <translation>Change the time that %1 has</translation>
    </message>
    <message>
        <source>Changed the time that %1 has.</source>
        <translation>Changed the time that %1 has.</translation>
    </message>
    <message>
        <source>Please write the years with four digits, such as 2027, 2028.</source>
        <translation>Please write the years with four digits, such as 2027, 2028.</translation>
    </message>
    <message>
        <source>Change when %1 is away</source>
        <translation>Change when %1 is away</translation>
    </message>
    <message>
        <source>Changed when %1 is away.</source>
        <translation>Changed when %1 is away.</translation>
    </message>
</context>
<context>
    <name>twinbook::WillingnessPage</name>
    <message>
        <source>Add a person...</source>
        <translation>Add a person...</translation>
    </message>
    <message>
        <source>Begin with the usual roles</source>
        <translation>Begin with the usual roles</translation>
    </message>
    <message>
        <source>Print a form for everybody here...</source>
        <translation>Print a form for everybody here...</translation>
    </message>
    <message>
        <source>Print a blank form...</source>
        <translation>Print a blank form...</translation>
    </message>
    <message>
        <source>Ask before you plan</source>
        <translation>Ask before you plan</translation>
    </message>
    <message>
        <source>Who would be treasurer, and who never? Here stands one line for everybody on the committee, and for whom you add: keen, willing, if nobody else, or no, for every role; how much time they have, and when they are away. Add roles first.</source>
        <translation>Who would be treasurer, and who never? Here stands one line for everybody on the committee, and for whom you add: keen, willing, if nobody else, or no, for every role; how much time they have, and when they are away. Add roles first.</translation>
    </message>
    <message>
        <source>Keys: 1 keen, 2 willing, 3 if nobody else, 4 no, 0 not asked. Everything is saved at once.</source>
        <translation>Keys: 1 keen, 2 willing, 3 if nobody else, 4 no, 0 not asked. Everything is saved at once.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n people have said something.</source>
        <translation>
            <numerusform>%1 of %n person has said something.</numerusform>
            <numerusform>%1 of %n people have said something.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Add a person</translation>
    </message>
    <message>
        <source>Add to the sheet</source>
        <translation>Add to the sheet</translation>
    </message>
    <message>
        <source>Please choose the person.</source>
        <translation>Please choose the person.</translation>
    </message>
    <message>
        <source>Who would</source>
        <translation>Who would</translation>
    </message>
</context>
<context>
    <name>twinbook::WillingnessView</name>
    <message>
        <source>Who would take which role</source>
        <translation>Who would take which role</translation>
    </message>
    <message>
        <source>1 keen, 2 willing, 3 if nobody else, 4 no, 0 not asked. The space bar goes round.</source>
        <translation>1 keen, 2 willing, 3 if nobody else, 4 no, 0 not asked. The space bar goes round.</translation>
    </message>
</context>
</TS>

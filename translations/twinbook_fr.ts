<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>BookLock</name>
    <message>
        <source>%1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2 since %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>%1 %2</source>
        <comment>series, number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>category, figures</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV, %1, %2</source>
        <comment>delimiter, encoding</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quotation mark in line %1 is never closed. It was read as part of the text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>This file is empty. Choose a file that holds a list, or export it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is an old Excel workbook (.xls) or is protected by a password. Open it in your spreadsheet program and save it without a password as .xlsx or CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is a packed folder or a text document, not a list. Unpack it first, or choose a spreadsheet or CSV file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is a PDF, which can be read by people only. Ask for the list as a spreadsheet or CSV file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is a picture, not a list. Choose a spreadsheet or CSV file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is a book of Twinbook or another database, not a list. Open it as a book instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is a text document (RTF), not a list. Choose a spreadsheet or CSV file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is a bank statement (OFX), not a list. Choose a spreadsheet or CSV file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is a bank statement (QIF), not a list. Choose a spreadsheet or CSV file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is a bank statement (CAMT), not a list. Choose a spreadsheet or CSV file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is a bank statement (MT940), not a list. Choose a spreadsheet or CSV file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is a web page, even if its name says otherwise. Open it in your spreadsheet program and save it as .xlsx or CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is an XML document, not a list. If a spreadsheet program can open it, save it there as .xlsx or CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file holds data for programs (JSON), not a list. Ask for it as a spreadsheet or CSV file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is an address book (vCard), not a table. Import it as an address book instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is a calendar (iCalendar), not a list. Choose a spreadsheet or CSV file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a list that can be read. Choose a spreadsheet (.xlsx, .ods) or a CSV file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “%1”. It may have been moved or renamed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is larger than 256 MB. Split it into smaller files first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>and %n more entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Household</name>
    <message>
        <source>(no name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Household</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Households</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the household</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name on letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>County or region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone at home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts visitors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes, gladly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in reserve, if nobody else can</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rooms with a single bed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rooms with a double bed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rooms with two beds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places on a sofa bed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most so many guests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smoking at home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody smokes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A guest room without steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stairs and access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diets they can cook for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kilometres to the meeting place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can fetch guests by car</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would like to take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would not take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes on hosting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LabelSheet</name>
    <message>
        <source>Avery %1: %2 labels of %3 × %4 mm</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>There is nobody to print labels for. Choose people first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>German</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Irish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scottish Gaelic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breton</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Danish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Czech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luxembourgish</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Layout</name>
    <message>
        <source>Line %1 has %2 cells, but there are %3 headings. Look whether a cell has slipped to the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 has %2 cells, but there are %3 headings. The missing cells were left empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more lines have more or fewer cells than there are headings.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This file is empty: it holds neither headings nor rows. Choose a file that holds a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file would fill more than twenty million cells, which is not a list. Delete what does not belong to it, or split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ods</name>
    <message>
        <source>Reading the file was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sheet fills more than twenty million cells, which is not a list. Copy the list alone to a new workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This spreadsheet is damaged or protected by a password. Open it in your spreadsheet program and save it without a password.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Organisation</name>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>club or society</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>firm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>council</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>church or faith group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>charity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post of the contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membership category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>association, date</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>(no name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Household</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters after the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under 18</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>18 to 24</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>25 to 44</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>45 to 64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>65 and over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the association</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>German</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eats everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vegetarian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vegan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fish but no meat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>halal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kosher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gluten-free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other, see the notes on diet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes on diet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smokes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relation of the emergency contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membership number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membership category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why they left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passport of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passport issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passport expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health card (GHIC, EHIC) expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Travel insurance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes on travel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordShape</name>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>%1 cannot be written. Choose another folder, or close the program that has it open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report can be saved as .pdf, .xlsx, .csv, .html or .txt; %1 is none of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>Nothing was taken back: everything in this change has been changed again since (%1).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoreError</name>
    <message>
        <source>The change could not be saved (%1). Nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message>
        <source>Fit widths to what is shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VCardReading</name>
    <message>
        <source>The address card that begins in line %1 does not end. What it holds was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 of the address book could not be read: it has no colon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 ends an address card that never began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file holds no address card. Choose an address book saved as vCard (.vcf).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>There is no sheet “%1” in this workbook. It has these: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workbook is empty: none of its sheets holds a row. Choose a file that holds a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook, sheet “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenDocument spreadsheet, sheet “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sheet of Excel holds at most 1,048,576 rows. Export to CSV instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. Is the disk full?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be written: %2 Is the disk full?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Xlsx</name>
    <message>
        <source>This kind of workbook cannot be read. Open it in your spreadsheet program and save it as .xlsx or CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workbook is damaged: it names no sheet. Open it in your spreadsheet program and save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sheet fills more than twenty million cells, which is not a list. Copy the list alone to a new workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workbook is damaged or cut off. Open it in your spreadsheet program and save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cell %1 holds a formula that failed (%2). It was left empty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Zip</name>
    <message>
        <source>This workbook is damaged or cut off. Open it in your spreadsheet program and save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workbook unpacks to more than 200 MB, which is not a list. Copy the list alone to a new workbook.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinbook</name>
    <message>
        <source>native</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a language known here. Write languages as “French B2, German A1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file called %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder, not a book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not read %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a Twinbook book. To bring in a list of people use Import instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a database of another program, not a Twinbook book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has been cut off: part of the file is missing, perhaps by a copy that did not finish. Copy it again or restore the last backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 set to “%3”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 emptied, was “%3”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 changed from “%3” to “%4”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry of a part of the book that this version does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 added: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 deleted: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 brought back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing to this book just now; nothing was saved. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This book cannot be written to: the file or its folder is read-only. Nothing was saved. Save a copy somewhere else and work there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk could not be read or written; nothing was saved. Check that the disk or USB stick is still connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book file is damaged; nothing was saved. Restore the last backup with File &gt; Restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full; nothing was saved. Free some space and do it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book file cannot be opened. Check that its folder exists and that you may write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be done by itself, because something else in the book depends on it; nothing was changed. Undo or remove that first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinbook::Ask</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinbook::ChartCard</name>
    <message>
        <source>Copy figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinbook::DateEdit</name>
    <message>
        <source>Choose the date from a calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinbook::FoldedSection</name>
    <message>
        <source>Opened. Press to fold it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folded away. Press to open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinbook::Form</name>
    <message>
        <source>“%1” is not a whole number. Write it in figures, for example 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French B2, German A1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinbook::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have changed something here that is not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw the changes away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinbook::FormField</name>
    <message>
        <source>%1 (needed)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinbook::LinkEdit</name>
    <message>
        <source>Type part of the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called “%1”. Type part of a name and choose from the list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinbook::MoneyEdit</name>
    <message>
        <source>“%1” is not an amount of money. Write it as %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinbook::Notice</name>
    <message>
        <source>What was done last</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinbook::PageHead</name>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More that can be done here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinbook::PreviewDialog</name>
    <message>
        <source>Pre&amp;vious page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print preview: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as spreadsheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>labels</source>
        <comment>file name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4</source>
        <comment>paper</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <comment>paper</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sideways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pape&amp;r:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;irection:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows are counted from the left, from top to bottom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the &amp;edges of the labels, for a trial on plain paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with label num&amp;ber:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Zoom:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>preview, page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing could be printed. See whether the printer is switched on, or save as PDF instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;Table for any spreadsheet (*.csv);;Web page (*.html);;Plain text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinbook::Store</name>
    <message>
        <source>There is already a file called %1. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 does not exist. Choose another place for the book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A book cannot be made in %1: you may not write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This book is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has this book open. Ask them to close it, or open it for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This book is open for reading only, because the file or its folder is read-only. Save a copy somewhere else to make changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This book was made by a newer Twinbook than this one. Install the newer version to open it; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This book was made by a newer Twinbook, so it is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is empty and cannot be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This book was made by an older Twinbook and must be brought up to date before it can be read; open it once where it can be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book file is damaged (%1). Restore the last backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry in %1 points to something that is not there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinbook::TablePage</name>
    <message>
        <source>Nothing matches these choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try fewer letters, or look at the whole list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter as you type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows only the lines that hold all these words. Keys: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose which columns are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinbook::backup</name>
    <message>
        <source>The folder for backups, %1, cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup could be made in %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup %1 could not be given its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has this book open; close it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not write in the folder of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup could not be copied to %1: is the disk full?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is damaged (%1); choose an older one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The restored book stands at %1; it could not be renamed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

/// What the room Disk says when the machine fails. `{path}` is where, `{cause}` what the system says.
extension DiagnosticCode {
  package static let diskFull = DiagnosticCode(
    "disk-full", .error,
    sv: (
      "Disken är full, så {path} kan inte skrivas.",
      "Frigör utrymme på disken och försök igen."
    ),
    en: (
      "The disk is full, so that {path} can't be written.",
      "Make room on the disk and try again."
    ))

  package static let diskNotAllowed = DiagnosticCode(
    "disk-not-allowed", .error,
    sv: (
      "Den som kör kommandot måste få läsa och skriva {path}, och får det inte.",
      "Be den som sköter datorn om rättigheter till mappen."
    ),
    en: (
      "Whoever runs the command must be allowed to read and write {path}, and is not.",
      "Ask those who run the machine for permission to the folder."
    ))

  package static let diskReadOnly = DiagnosticCode(
    "disk-read-only", .error,
    sv: (
      "Disken kan bara läsas, så {path} kan inte skrivas.",
      "Välj en mapp på en disk som går att skriva på."
    ),
    en: (
      "The disk can only be read, so that {path} can't be written.",
      "Choose a folder on a disk that can be written."
    ))

  package static let diskNotThere = DiagnosticCode(
    "disk-not-there", .error,
    sv: (
      "{path} finns inte.",
      "Kontrollera hur sökvägen är skriven, eller skapa mappen om det är en sådan."
    ),
    en: (
      "{path} is not there.",
      "Look at how the path is written, or make the folder, if it is one."
    ))

  package static let diskInUse = DiagnosticCode(
    "disk-in-use", .error,
    sv: (
      "Bara ett bygge i taget kan publicera, och ett annat håller på med {path}.",
      "Vänta tills det andra är klart och bygg igen."
    ),
    en: (
      "Only one build at a time can publish, and another is busy with {path}.",
      "Wait until the other has finished and build again."
    ))

  package static let diskInTheWay = DiagnosticCode(
    "disk-in-the-way", .error,
    sv: (
      "{path} ska bli en del av webbplatsen, men där ligger redan något som inte publicerats härifrån.",
      "Flytta det som ligger där, eller publicera i en annan mapp med --output."
    ),
    en: (
      "{path} is to be a part of the site, but something that was not published from here is there.",
      "Move what is there, or publish into another folder with --output."
    ))

  package static let diskNotOurs = DiagnosticCode(
    "disk-not-ours", .error,
    sv: (
      "I mappen ligger filer som inte är publicerade härifrån och som webbplatsen skulle skriva över. Den första: {path} (antal: {count}).",
      "Flytta dem eller välj en annan mapp med --output. Ska webbplatsen ta över dem: bygg en gång med --adopt."
    ),
    en: (
      "The folder has files that were not published from here and that the site would replace. The first: {path} (number: {count}).",
      "Move them or choose another folder with --output. If the site is to take them over: build once with --adopt."
    ))

  package static let diskAnothers = DiagnosticCode(
    "disk-anothers", .error,
    sv: (
      "I {path} ligger {count} filer, och ingenting har publicerats härifrån i den mappen förut.",
      "Välj en mapp för webbplatsen med --output. Är det rätt mapp, och ska filerna ligga kvar där: bygg en gång med --adopt."
    ),
    en: (
      "{path} has {count} files, and nothing was published from here into that folder before.",
      "Choose a folder for the site with --output. If it is the right one, and the files are to stay there: build once with --adopt."
    ))

  package static let diskNothingBefore = DiagnosticCode(
    "disk-nothing-before", .error,
    sv: (
      "Det finns ingen tidigare webbplats att gå tillbaka till i {path}.",
      "En sådan finns först när ett andra bygge har ändrat webbplatsen, och bara på en disk som kan byta hela mappen på en gång. Rätta annars texterna och bygg igen."
    ),
    en: (
      "There is no earlier site to go back to in {path}.",
      "There is one only when a second build has changed the site, and only on a disk that can exchange the whole folder at once. Else mend the texts and build again."
    ))

  package static let diskNothingPublished = DiagnosticCode(
    "disk-nothing-published", .error,
    sv: (
      "I {path} är ingen webbplats publicerad än, så det finns ingen tidigare att gå tillbaka till.",
      "Bygg först, med promise-pages build. Ligger webbplatsen någon annanstans: ange mappen med --output."
    ),
    en: (
      "No site is published in {path} yet, so there is none to go back to.",
      "Build first, with promise-pages build. If the site is elsewhere, name the folder with --output."
    ))

  package static let diskNoFolder = DiagnosticCode(
    "disk-no-folder", .error,
    sv: (
      "{path} ska vara en mapp, men är något annat.",
      "Flytta eller döp om det som ligger där, eller välj en annan mapp."
    ),
    en: (
      "{path} is to be a folder and is something else.",
      "Move or rename what is there, or choose another folder."
    ))

  package static let diskNoSite = DiagnosticCode(
    "disk-no-site", .error,
    sv: (
      "{path} finns inte.",
      "Kör i mappen där content/ ligger, eller ange den med --site. Har ni ingen webbplats än, börja med promise-pages init."
    ),
    en: (
      "{path} is not there.",
      "Run in the folder with content/, or name it with --site. If you have no site yet, begin with promise-pages init."
    ))

  package static let diskPathUnusable = DiagnosticCode(
    "disk-path-unusable", .error,
    sv: (
      "Där filen skulle ligga går det inte att skriva: {path}.",
      "Välj en annan mapp, eller ett annat namn på filen."
    ),
    en: (
      "The place of the file can't be written to: {path}.",
      "Choose another folder, or another name for the file."
    ))

  package static let diskFileChanged = DiagnosticCode(
    "disk-file-changed", .error,
    sv: (
      "{path} är ingen vanlig fil, eller ändrades medan den lästes.",
      "Försök igen, och kontrollera filen om felet kvarstår."
    ),
    en: (
      "{path} is no ordinary file, or changed while it was read.",
      "Try again, and check the file if that does not help."
    ))

  package static let diskFailed = DiagnosticCode(
    "disk-failed", .error,
    sv: (
      "Datorn kunde inte läsa eller skriva {path} ({cause}).",
      "Försök igen; visa annars det här för den som sköter datorn."
    ),
    en: (
      "The machine could not read or write {path} ({cause}).",
      "Try again; else show this to those who run the machine."
    ))

  package static let diskFileExists = DiagnosticCode(
    "disk-file-exists", .error,
    sv: (
      "{path} finns redan, och inget skrivs över.",
      "Flytta det som ligger där, eller välj ett annat namn."
    ),
    en: (
      "{path} is there already, and nothing is written over.",
      "Move what is there, or choose another name."
    ))
}

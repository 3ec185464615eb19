/// What the room Arguments says of a command line that can't be followed. `{command}` is with the program's name.
extension DiagnosticCode {
  package static let usageCommandUnknown = DiagnosticCode(
    "usage-command-unknown", .error,
    sv: (
      "Det finns inget kommando ”{word}”.",
      "De som finns: {known}. {program} --help berättar vad de gör."
    ),
    en: (
      "There is no command “{word}”.",
      "Those there are: {known}. {program} --help tells what they do."
    ))

  package static let usageCommandIncomplete = DiagnosticCode(
    "usage-command-incomplete", .error,
    sv: (
      "Efter {program} {word} saknas ett ord till.",
      "Kommandona är: {known}. {program} --help berättar vad de gör."
    ),
    en: (
      "After {program} {word} there is a word missing.",
      "The commands are: {known}. {program} --help tells what they do."
    ))

  package static let usageOptionTwice = DiagnosticCode(
    "usage-option-twice", .error,
    sv: (
      "Inställningen {option} står två gånger: ”{first}” och ”{second}”.",
      "Skriv {option} en gång."
    ),
    en: (
      "The option {option} is given twice: “{first}” and “{second}”.",
      "Write {option} once."
    ))

  package static let usageOptionUnknown = DiagnosticCode(
    "usage-option-unknown", .error,
    sv: (
      "Kommandot {command} har ingen inställning ”{option}”.",
      "{command} --help visar dem som finns."
    ),
    en: (
      "The command {command} has no option “{option}”.",
      "{command} --help shows those there are."
    ))

  package static let usageValueMissing = DiagnosticCode(
    "usage-value-missing", .error,
    sv: (
      "Ett värde saknas: skriv {option}.",
      "Börjar värdet med ett bindestreck, skriv ett likhetstecken före det."
    ),
    en: (
      "A value is missing: write {option}.",
      "If the value begins with a hyphen, write an equals sign before it."
    ))

  package static let usageValueUnwanted = DiagnosticCode(
    "usage-value-unwanted", .error,
    sv: (
      "Inställningen {option} har inget värde, och här står ”{value}”.",
      "Skriv bara {option}."
    ),
    en: (
      "The option {option} has no value, and here it is given “{value}”.",
      "Write just {option}."
    ))

  package static let usageValueUnfit = DiagnosticCode(
    "usage-value-unfit", .error,
    sv: (
      "Värdet av {option} ska vara {wanted}, och ”{value}” är inte det.",
      "Rätta värdet och kör kommandot igen."
    ),
    en: (
      "The value of {option} must be {wanted}, and “{value}” is not.",
      "Correct the value and run the command again."
    ))

  package static let usageWordUnwanted = DiagnosticCode(
    "usage-word-unwanted", .error,
    sv: (
      "Kommandot {command} har ingen användning för ”{word}”.",
      "Kommandot ska stå först och ett värde efter sin inställning; {command} --help visar hur."
    ),
    en: (
      "The command {command} has no use for “{word}”.",
      "The command stands first and a value after its option; {command} --help shows how."
    ))

  package static let usageValueUnquoted = DiagnosticCode(
    "usage-value-unquoted", .error,
    sv: (
      "Efter {option} står flera ord, och bara det första hör dit: kommandot {command} har ingen användning för ”{word}”.",
      "Skriv {meant} om orden hör ihop."
    ),
    en: (
      "After {option} there are several words, and only the first belongs to it: the command {command} has no use for “{word}”.",
      "Write {meant} if the words belong together."
    ))

  package static let usageFileUnwanted = DiagnosticCode(
    "usage-file-unwanted", .error,
    sv: (
      "Kommandot {command} har ingen användning för ”{word}”: det läser alltid alla texter.",
      "Skriv bara {command}. Ligger webbplatsen i en annan mapp anges den med --site."
    ),
    en: (
      "The command {command} has no use for “{word}”: it always reads all texts.",
      "Write just {command}. If the site is in another folder, give that with --site."
    ))

  package static let usageWordMissing = DiagnosticCode(
    "usage-word-missing", .error,
    sv: (
      "Efter {command} saknas {word}.",
      "{command} --help visar hur kommandot skrivs."
    ),
    en: (
      "After {command} {word} is missing.",
      "{command} --help shows how the command is written."
    ))

  package static let usageContradiction = DiagnosticCode(
    "usage-contradiction", .error,
    sv: (
      "Inställningarna {option} och {other} säger emot varandra.",
      "Välj en av dem."
    ),
    en: (
      "The options {option} and {other} contradict each other.",
      "Choose one of them."
    ))

  package static let usageOutputNotApart = DiagnosticCode(
    "usage-output-not-apart", .error,
    sv: (
      "Webbplatsen kan inte läggas i ”{output}”: där blandas den med filerna i ”{folder}”, som den görs av.",
      "Ange med --output en mapp som varken är ”{folder}”, ligger i den eller innehåller den."
    ),
    en: (
      "The site can't be put into “{output}”: there it mixes with the files of “{folder}”, which it is made of.",
      "Give with --output a folder that neither is “{folder}”, lies in it nor holds it."
    ))

  package static let usageOutputOfProgram = DiagnosticCode(
    "usage-output-of-program", .error,
    sv: (
      "Webbplatsen kan inte läggas i ”{output}”: namnet {name} är programmets eget, för det som det lägger bredvid en webbplats.",
      "Ange en annan mapp med --output."
    ),
    en: (
      "The site can't be put into “{output}”: the name {name} is the program's own, for what it keeps beside a site.",
      "Give another folder with --output."
    ))

  package static let usageTemplatesMissing = DiagnosticCode(
    "usage-templates-missing", .error,
    sv: (
      "I ”{folder}” finns inga sidmallar.",
      "Ange med --templates mappen där words.yaml och de andra mallarna ligger. Utan --templates används webbplatsens egen mapp templates, och finns ingen sådan de mallar som installerades med programmet."
    ),
    en: (
      "There are no templates in “{folder}”.",
      "Name with --templates the folder that has words.yaml and the other templates. Without --templates those of the site's own folder templates are used, and where there is none those installed with the program."
    ))

  package static let usageReportNotApart = DiagnosticCode(
    "usage-report-not-apart", .error,
    sv: (
      "Det som skulle skrivas till ”{file}” skulle hamna bland filerna i ”{folder}”.",
      "Ange med {option} något utanför den mappen."
    ),
    en: (
      "What is meant for “{file}” would be among the files of “{folder}”.",
      "Give with {option} something outside of that folder."
    ))

  package static let usagePortTaken = DiagnosticCode(
    "usage-port-taken", .error,
    sv: (
      "Porten {port} på den här datorn är upptagen, eller får inte användas.",
      "Välj en annan med --port, eller kör utan --port."
    ),
    en: (
      "The port {port} of this machine is taken, or may not be used.",
      "Choose another with --port, or run without --port."
    ))

  package static let usageClockWrong = DiagnosticCode(
    "usage-clock-wrong", .error,
    sv: (
      "Datorns klocka går så fel att dagen inte går att veta.",
      "Ställ klockan, eller ange dagen med --date."
    ),
    en: (
      "The machine's clock is so wrong that the day can't be known.",
      "Set the clock, or give the day with --date."
    ))

  // MARK: What is begun

  package static let usageSiteExists = DiagnosticCode(
    "usage-site-exists", .error,
    sv: (
      "I {folder} finns redan {path}, och inget skrivs över.",
      "Välj en tom mapp: promise-pages init MAPP."
    ),
    en: (
      "In {folder} there is {path} already, and nothing is written over.",
      "Choose an empty folder: promise-pages init FOLDER."
    ))

  package static let usageStarterMissing = DiagnosticCode(
    "usage-starter-missing", .error,
    sv: (
      "Det som en ny webbplats börjar med fattas: {path}.",
      "Installera programmet igen, eller ange mappen med --starter."
    ),
    en: (
      "What a new site begins with is missing: {path}.",
      "Install the program again, or give the folder with --starter."
    ))

  package static let usageFileExists = DiagnosticCode(
    "usage-file-exists", .error,
    sv: (
      "Det som skulle skapas finns redan: {file}.",
      "Skriv vidare i den filen."
    ),
    en: (
      "What was to be made is there already: {file}.",
      "Go on writing in that file."
    ))

  package static let usageFolderLinked = DiagnosticCode(
    "usage-folder-linked", .error,
    sv: (
      "{folder} är bara en genväg (symbolisk länk) till en annan mapp, och det som ligger i den läses inte. Inget skrevs.",
      "Lägg själva mappen där i stället."
    ),
    en: (
      "{folder} is only a shortcut (symbolic link) to another folder, and what is in it is not read. Nothing was written.",
      "Put the folder itself there."
    ))

  package static let usageOptionAlone = DiagnosticCode(
    "usage-option-alone", .error,
    sv: (
      "Inställningen {option} gör inget utan {other}.",
      "Skriv {other} också, eller ta bort {option}."
    ),
    en: (
      "The option {option} does nothing without {other}.",
      "Write {other} too, or remove {option}."
    ))

  package static let usageSinceLater = DiagnosticCode(
    "usage-since-later", .error,
    sv: (
      "Dagen efter --since, {since}, kommer efter dagen som det gäller, {date}.",
      "Skriv en tidigare dag efter --since."
    ),
    en: (
      "The day of --since, {since}, is after the day that is told of, {date}.",
      "Write an earlier day after --since."
    ))

  package static let usageMunicipalityUnknown = DiagnosticCode(
    "usage-municipality-unknown", .error,
    sv: (
      "Kommunregistret har ingen kommun ”{name}”.",
      "Skriv kommunens namn eller slug, som de står i data/municipalities.csv."
    ),
    en: (
      "The register has no municipality “{name}”.",
      "Write the name or the slug of the municipality, as they stand in data/municipalities.csv."
    ))

  package static let usagePeriodUnfit = DiagnosticCode(
    "usage-period-unfit", .error,
    sv: (
      "”{value}” är ingen period ({option}).",
      "Skriv 2027, 2027-2028, 2027-03/2028-02 eller 2027- (tills vidare)."
    ),
    en: (
      "“{value}” is no period ({option}).",
      "Write 2027, 2027-2028, 2027-03/2028-02 or 2027- (until further notice)."
    ))

  package static let usagePromiseUnknown = DiagnosticCode(
    "usage-promise-unknown", .error,
    sv: (
      "Här finns inget löfte för {municipality} och perioden {period}.",
      "De som finns: {known}."
    ),
    en: (
      "There is no promise for {municipality} and the period {period} here.",
      "Those there are: {known}."
    ))

  package static let usagePromiseUnwritten = DiagnosticCode(
    "usage-promise-unwritten", .error,
    sv: (
      "Löftet i {file} är inte skrivet än: {ids} har kvar märken, [[fyll i: …]].",
      "Skriv först klart löftets punkter, och ta bort dem som inte är era. Börja sedan uppföljningen."
    ),
    en: (
      "The promise in {file} is not written yet: {ids} still have marks, [[fyll i: …]].",
      "Finish its points first, and delete those that are not yours. Then begin the follow-up."
    ))

  package static let usagePromiseAmbiguous = DiagnosticCode(
    "usage-promise-ambiguous", .error,
    sv: (
      "{municipality} har flera löften för den perioden: {known}.",
      "Säg med --district eller --slug vilket du menar."
    ),
    en: (
      "{municipality} has several promises for that period: {known}.",
      "Say with --district or --slug which one you mean."
    ))

  package static let usageYearMissing = DiagnosticCode(
    "usage-year-missing", .error,
    sv: (
      "Löftet i {file} gäller flera år: {known}.",
      "Säg med --year vilket år som ska följas upp."
    ),
    en: (
      "The promise in {file} is for several years: {known}.",
      "Say with --year which one is to be followed up."
    ))

  package static let usageYearUnknown = DiagnosticCode(
    "usage-year-unknown", .error,
    sv: (
      "{year} är inget löftesår för löftet i {file}.",
      "Löftesåren är: {known}."
    ),
    en: (
      "{year} is no promise year of the promise in {file}.",
      "The promise years are: {known}."
    ))

  package static let usageFollowUpNotBegun = DiagnosticCode(
    "usage-follow-up-not-begun", .warning,
    sv: (
      "Tiden som uppföljningen gäller har inte börjat: den är {first} till {last}, och i dag är det {today}.",
      "Ta bort filen om du menade en annan tid. Låt annars uppföljningen vara ett utkast tills tiden har gått."
    ),
    en: (
      "The time that the follow-up is of has not begun: it is {first} to {last}, and today is {today}.",
      "Delete the file if you meant another time. Else let the follow-up be a draft until the time has gone by."
    ))

  package static let usageFollowUpNotOver = DiagnosticCode(
    "usage-follow-up-not-over", .warning,
    sv: (
      "Tiden som uppföljningen gäller är inte slut: den är {first} till {last}, och i dag är det {today}.",
      "Börja gärna skriva, men låt uppföljningen vara ett utkast tills tiden har gått."
    ),
    en: (
      "The time that the follow-up is of is not over: it is {first} to {last}, and today is {today}.",
      "Do begin to write, but let the follow-up be a draft until the time has gone by."
    ))

  package static let usageNameUnfit = DiagnosticCode(
    "usage-name-unfit", .error,
    sv: (
      "Av ”{value}” blir ingen adress.",
      "Skriv ett namn med bokstäver eller siffror, högst 80 tecken."
    ),
    en: (
      "“{value}” makes no address.",
      "Write a name with letters or digits, at most 80 characters."
    ))

  package static let usageMunicipalityOther = DiagnosticCode(
    "usage-municipality-other", .error,
    sv: (
      "Webbplatsen handlar inte om kommunen ”{name}”.",
      "Den handlar om {known}. Det står i municipalities i site.yaml."
    ),
    en: (
      "The site is not about the municipality “{name}”.",
      "It is about {known}. That stands in municipalities of site.yaml."
    ))
}

import Import
import PromiseModel
import Testing

struct ImportTests {
  static let register = ["Berg", "Vara", "Stenungsund", "Tjörn", "Orust", "Stockholm", "Karlstad"].map { name in
    KnownMunicipality(name: name, fullName: Municipality.fullName(of: name), slug: Slug.make(name))
  }

  static let known = KnownSite(municipalities: register, focusAreas: [], promises: [])

  static func draft(_ text: String, _ request: ImportRequest = ImportRequest(name: "sida.txt")) throws -> String {
    let bytes = Array(text.utf8)
    return try importPage(bytes, format: SourceFormat(bytes), request, into: known).draft
  }

  @Test(arguments: [[0x89, 0x50, 0x4E, 0x47, 0], [0xD0, 0xCF, 0x11, 0xE0, 0]] as [[UInt8]])
  func aPictureOrAnOldWordFileIsNoText(_ bytes: [UInt8]) {
    #expect(throws: ImportFailure.damaged(.text)) {
      try importPage(bytes, format: SourceFormat(bytes), ImportRequest(name: "bild.png"), into: Self.known)
    }
  }

  struct Case: CustomTestStringConvertible {
    let name: String
    let page: String
    /// Lines of the draft.
    let has: [String]
    var hasNot: [String] = []
    var testDescription: String { name }
  }

  /// A page of one municipality and one year, as most are.
  private static func berg(_ name: String, _ page: String, has: [String], hasNot: [String] = []) -> Case {
    Case(name: name, page: "Medborgarlöfte för Berg 2022\n\n" + page, has: has, hasNot: hasNot)
  }

  static let cases: [Case] = [
    Case(
      name: "the words before a list say who",
      page: "Medborgarlöfte 2022\n\nBergs kommun och polisen har enats.\n\nPolisen lovar att:\n\n• mäta hastigheten\n• gå till fots i centrum\n",
      has: ["municipality: berg", "period: 2022", "- mäta hastigheten {#mata-hastigheten by=police}"]),
    Case(
      name: "one line of two who do different things is two commitments",
      page: "Berg – medborgarlöften\n\nDet här lovar vi\n\n• Polisen besöker skolan. Kommunen ska hålla öppet på kvällen.\n",
      has: ["- Polisen besöker skolan. {#besoker-skolan by=police}", "- Kommunen ska hålla öppet på kvällen. {#halla-oppet by=municipality}"]),
    Case(
      name: "questions of a survey are no commitments",
      page: "Medborgarlöfte 2022 för Berg\n\nVi frågade:\n\n• Är du orolig?\n• Känner du dig trygg?\n\nPolisen ska finnas i centrum.\n",
      has: ["- Är du orolig?", "- Känner du dig trygg?"]),
    Case(
      name: "goals below a heading that says so are aims",
      page: "Berg – medborgarlöften\n\nMål\n\n• Färre olyckor på vägarna\n\nDet här ska vi göra\n\n• Kontrollera hastigheten\n",
      has: ["- Färre olyckor på vägarna {#farre-olyckor kind=aim}", "- Kontrollera hastigheten {#kontrollera-hastigheten}"]),
    Case(
      name: "a number and what it counts are a target",
      page: "Berg – medborgarlöften\n\nDet här ska vi göra\n\n• Minst fyra trygghetsvandringar om året.\n",
      has: ["- Minst fyra trygghetsvandringar om året. {#fyra-trygghetsvandringar at-least=4 unit=\"trygghetsvandring, trygghetsvandringar\" per=year}"]),
    Case(
      name: "several municipalities, and days for a period",
      page: "Medborgarlöftet\n\nLöftet kommer från kommunerna Stenungsund, Tjörn och Orust.\n\nMedborgarlöftet gäller från 1 mars 2019 till 29 februari 2020.\n\nVi lovar att:\n\n• synas\n• höras\n",
      has: ["municipality: [stenungsund, tjorn, orust]", "period: 2019-03-01/2020-02-29"]),
    Case(
      name: "a day that does not exist is its month",
      page: "Karlstad – medborgarlöften\n\nMedborgarlöftet gäller från 31 juni 2023 - 31 juni 2027.\n\nVi lovar att:\n\n• synas\n• höras\n",
      has: ["period: 2023-06/2027-06"]),
    Case(
      name: "the frame is left out",
      page: "Sök\n\nBerg – medborgarlöften\n\nDet här lovar vi\n\n• Synas i centrum\n\nSkriv ut\nTill toppen\n",
      has: ["- Synas i centrum {#synas-centrum}"], hasNot: ["Sök", "Skriv ut", "Till toppen"]),
    Case(
      name: "what the page does not say is to be filled in", page: "Det här lovar vi\n\n• Synas i centrum\n",
      has: ["municipality: \"[[fyll i: kommun]]\"", "period: \"[[fyll i: period]]\""]),
    berg(
      "all who sign in one sentence are signatories",
      "Löftet skrevs under av kommunalråden Siv Ask och Per Gran, polisområdeschefen Lo Ros samt oppositionsrådet Ola By.\n\nPolisen lovar att:\n\n• synas\n• höras\n",
      has: [
        "signatories:", "  - { name: Siv Ask, role: kommunalråd }", "  - { name: Per Gran, role: kommunalråd }",
        "  - { name: Lo Ros, role: polisområdeschef }", "  - { name: Ola By, role: oppositionsråd }",
      ]),
    berg(
      "the words of one who signs stand before or after",
      "Löftet undertecknades av Anna Berg, kommunalråd, Bo Ek, kommunchef, och lokalpolisområdeschef Kim Alm.\n\nPolisen lovar att:\n\n• synas\n• höras\n",
      has: ["  - { name: Anna Berg, role: kommunalråd }", "  - { name: Bo Ek, role: kommunchef }", "  - { name: Kim Alm, role: lokalpolisområdeschef }"]),
    berg(
      "a chief is one of something",
      "Kommunchefen och chefen för lokalpolisområde Södra Fjällen skrev under löftet. Chefen var nöjd.\n\nPolisen lovar att:\n\n• synas\n• höras\n",
      has: ["  - { role: Kommunchef }", "  - { role: chef för lokalpolisområde Södra Fjällen }"]),
    berg(
      "a year that only follows from others is proposed",
      "Löftet skrevs under den 3 mars av kommunchef Bo Ek.\n\nPolisen lovar att:\n\n• synas\n• höras\n",
      has: ["# Föreslaget: signed: 2022-03-03"], hasNot: ["signed: 2022-03-03"]),
    berg(
      "a role below a heading is proposed",
      "Polisen lovar att:\n\n• synas\n• höras\n\nUndertecknat av\n\n• Kim Alm, kommunpolis\n• kommunchef\n",
      has: ["signatories:", "  - { name: Kim Alm, role: kommunpolis }", "# Föreslaget: signatories: { role: kommunchef }"]),
    berg(
      "who is named by an item gives what it holds",
      "Det här har vi kommit överens om:\n\n• Polisen arbetar för säker trafik genom att\n   • synas vid skolan\n• Kommunen gör platser tryggare genom att\n   • röja sly\n",
      has: ["  - synas vid skolan {#synas-skolan by=police}", "  - röja sly {#roja-sly by=municipality}"]),
    berg(
      "columns of a table say who does what",
      "Område\tPolisens åtaganden\tKommunens åtaganden\nTorget\tRondera till fots\tByta lampor\n",
      has: ["## Torget", "- Rondera till fots {#rondera-fots by=police}", "- Byta lampor {#byta-lampor by=municipality}"]),
    berg(
      "a line below says who is to do it",
      "Åtgärd: Fler lampor vid torget\nAnsvarig: Kommunen\n",
      has: ["Åtgärd: Fler lampor vid torget {#atgard-lampor by=municipality}"]),
    Case(
      name: "brackets at the end say who does it",
      page: "Berg – medborgarlöften\n\nDet här lovar vi\n\n• Kameror sätts upp på torget (kommunen).\n• Polisen besöker torget.\n",
      has: ["- Kameror sätts upp på torget (kommunen). {#kameror-satts by=municipality}"]),
    Case(
      name: "a promise in a mail is read without the mail",
      page: "Från: Webben\nÄmne: VB: löfte\n\nHej!\n\n> Medborgarlöfte för Berg 2022\n>\n> Polisen kommer att\n> * synas i centrum\n> * mäta farten\n\nMed vänlig hälsning\nSamordnaren\n",
      has: ["title: Medborgarlöfte för Berg 2022", "- synas i centrum {#synas-centrum by=police}"], hasNot: ["Hej!", "Med vänlig hälsning", "Samordnaren", "Från: Webben"]),
    Case(
      name: "what a reader can do is no promise",
      page: "Berg – medborgarlöften\n\nVad lovar polisen?\n\nPolisen ska synas på torget.\n\nVad kan jag göra själv?\n\n• Tipsa polisen.\n• Anmäl trasiga lampor.\n",
      has: ["Polisen ska synas på torget. {#synas-torget by=police}", "- Tipsa polisen."]),
    Case(
      name: "years by their last figures", page: "Medborgarlöfte Berg 23/24\n\nPolisen lovar att:\n\n• synas\n• höras\n", has: ["period: 2023-2024"]),
    Case(
      name: "a part of a municipality is a district",
      page: "Medborgarlöfte för Rosengård i Karlstad\n\nKarlstads kommun och polisen lovar att:\n\n• synas under 2022\n• höras\n",
      has: ["municipality: karlstad", "district: Rosengård"]),
    berg(
      "the day above those who sign",
      "Polisen lovar att:\n\n• synas\n• höras\n\nBerg den 3 mars 2022\n\nKommunchef Lokalpolisområdeschef\n",
      has: ["signed: 2022-03-03"]),
    Case(
      name: "terms and what is said of each",
      page: "<main><h1>Medborgarlöfte för Berg 2022</h1><dl><dt>Mål</dt><dd>Färre olyckor.</dd><dt>Polisen gör</dt><dd>Mäter farten vid skolan.</dd></dl></main>",
      has: ["- Färre olyckor. {#farre-olyckor kind=aim}", "- Mäter farten vid skolan. {#mater-farten by=police}"]),
    Case(
      name: "a menu above the title is none",
      page: "Bergs kommun\n\nBygga & bo\n\nMedborgarlöfte 2022\n\nPolisen lovar att:\n\n• synas\n• höras\n",
      has: ["title: Medborgarlöfte 2022"], hasNot: ["## Bygga & bo", "Bygga & bo"]),
    berg(
      "lines that begin with att are a list",
      "Härmed lovar Polismyndigheten\natt  patrullera till fots,\natt  utreda skadegörelse, samt\natt  svara på tips.\n",
      has: ["- att patrullera till fots, {#patrullera-fots by=police}", "- att svara på tips. {#svara-tips by=police}"]),
    Case(
      name: "what is to be done may stand far from who does it",
      page: "Berg – medborgarlöften 2022\n\nPolisen kommer därför under 2022 att prioritera trafiken vid skolan.\n",
      has: ["Polisen kommer därför under 2022 att prioritera trafiken vid skolan. {#prioritera-trafiken by=police}"]),
    berg(
      "a table without headings is read by its cells",
      "Trafik\tFler hastighetskontroller vid skolan\tPolisen\nTrafik\tFarthinder på Storgatan i juni\tKommunen, LRF\n",
      has: ["- Fler hastighetskontroller vid skolan {#hastighetskontroller-skolan by=police}", "- Farthinder på Storgatan i juni {#farthinder-storgatan by=municipality,lrf}", "parties: { lrf: LRF }"]),
    berg(
      "a table that says nobody is none of measures",
      "Polisen lovar att:\n\n• synas\n• höras\n\nKontakt\n\nReceptionen öppnar\tklockan 8 varje vardag\nReceptionen stänger\tklockan 16 varje vardag\n",
      has: ["- höras {#horas by=police}", "Receptionen öppnar klockan 8 varje vardag"]),
    berg(
      "lines with semicolons are a table",
      "Aktivitet; Ansvarig; Tid\nKontroll vid marknaden; Polisen; maj\nNya lampor vid skolan; Kommunen; juni\n",
      has: ["- Kontroll vid marknaden {#kontroll-marknaden by=police}", "- Nya lampor vid skolan {#lampor-skolan by=municipality}"]),
    berg(
      "what a sentence counts up is as many commitments",
      "Polisen åtar sig att 1) besöka varje by, 2) ringa upp den som tipsar och 3) delta i rådet.\n",
      has: ["besöka varje by, {#besoka by=police}", "delta i rådet. {#delta-radet by=police}"]),
    berg(
      "who is responsible for a list is said below it",
      "Insatser\n\n• Kameror på torget\nAnsvarig: Kommunen\nTid: hösten\n\n• Fotpatrull på torget\nAnsvarig: Polisen\n",
      has: ["- Kameror på torget {#kameror-torget by=municipality}", "- Fotpatrull på torget {#fotpatrull-torget by=police}"]),
    berg(
      "a number before a clause is not who does it",
      "Kommunen och polisen har enats.\n\n3.1 Polisen åtar sig att\na) synas,\nb) höras.\n",
      has: ["- synas, {#synas by=police}"]),
    berg(
      "who does what a list holds may stand in a clause",
      "Kommunen och polisen har enats.\n\nInsatser som polisen ansvarar för:\n\n• Kontroller vid skolan\n• Samtal med ägare\n",
      has: ["- Kontroller vid skolan {#kontroller-skolan by=police}"]),
    berg(
      "a quotation that says säger twice is one",
      "– Vi hör vad folk säger och lägger kraft där den behövs, säger kommunalrådet.\n\nPolisen ska synas på torget varje fredag.\n",
      has: ["Polisen ska synas på torget varje fredag. {#synas-torget by=police"]),
    Case(
      name: "a period that ends before it begins in the text",
      page: "Berg – medborgarlöften\n\nLöftet gäller t.o.m. 2017-12-31 och började gälla 2016-07-01.\n\nPolisen lovar att:\n\n• synas\n• höras\n",
      has: ["period: 2016-07-01/2017-12-31"]),
    Case(
      name: "a period whose end has to be reckoned is proposed",
      page: "Berg – medborgarlöften\n\nLöftet gäller ett år framåt från den 1 april 2023.\n\nPolisen lovar att:\n\n• synas\n• höras\n",
      has: ["period: \"[[fyll i: period]]\"", "# Föreslaget: period: 2023-04-01/2024-03-31"]),
    Case(
      name: "what unfolds below earlier promises is none of this one",
      page: "<main><h1>Berg – medborgarlöften</h1><h2>Medborgarlöfte 2024</h2><ul><li>Polisen ska synas på torget.</li></ul><details><summary>Tidigare medborgarlöften</summary><h2>Medborgarlöfte 2022</h2><ul><li>Polisen ska höras.</li></ul></details></main>",
      has: ["- Polisen ska synas på torget. {#synas-torget by=police}", "- Polisen ska höras."], hasNot: ["- Polisen ska höras. {#horas by=police}"]),
    berg(
      "two givers behind one label are two commitments",
      "Så gör vi: Polisen patrullerar torget varje helg. Kommunen har tillsyn på krogarna.\n",
      has: ["Så gör vi: Polisen patrullerar torget varje helg. {#", "Kommunen har tillsyn på krogarna. {#tillsyn-krogarna by=municipality}"]),
    berg(
      "a list of the headings below it is none of promises",
      "Polisen och kommunen ska fokusera på\n\n1. Trafiken genom byn\n2. Missbruket\n\nTrafiken genom byn\n\nPolisen ska mäta farten varje vecka.\n\nMissbruket\n\nKommunen ska utbilda alla lärare.\n",
      has: ["- Missbruket", "Kommunen ska utbilda alla lärare. {#utbilda-alla by=municipality}"], hasNot: ["- Missbruket {#missbruket by=both}"]),
    berg(
      "what is said to be promised is no promise",
      "Dokumentet beskriver vad polisen och kommunen lovar invånarna.\n\nPolisen lovar att:\n\n• synas\n• höras\n",
      has: ["Dokumentet beskriver vad polisen och kommunen lovar invånarna.", "- höras {#horas by=police}"]),
    berg(
      "whoever promises is a giver",
      "Kommunen och polisen har enats.\n\nSkidanläggningarna lovar att\n\n• utbilda all barpersonal\n• stänga i tid\n",
      has: ["parties: { skidanlaggningarna: Skidanläggningarna }", "- stänga i tid {#stanga-tid by=skidanlaggningarna}"]),
    Case(
      name: "marks of Markdown stay what they are",
      page: "Berg – medborgarlöften\n\nEn *stjärna*, en [länk](x) och {#id} <b>.\n\nDet här lovar vi\n\n• Synas\n",
      has: ["En \\*stjärna\\*, en \\[länk](x) och \\{#id} \\<b>."]),
  ]

  @Test(arguments: cases)
  func saysWhatThePageSays(_ example: Case) throws {
    let lines = try Self.draft(example.page).split(separator: "\n").map(String.init)
    for line in example.has { #expect(lines.contains { $0.hasPrefix(line) }, "\(lines)") }
    for line in example.hasNot { #expect(!lines.contains(line), "\(lines)") }
  }

  @Test func whatIsAskedForGoesBeforeWhatThePageSays() throws {
    let request = ImportRequest(municipalities: ["vara"], period: "2020", name: "sida.txt")
    let draft = try Self.draft("Berg – medborgarlöften 2022\n\nVi lovar att:\n\n• synas\n• höras\n", request)
    #expect(draft.contains("municipality: vara\nperiod: 2020\n"))
  }

  @Test func everyLineIsInTheTrace() throws {
    let page = "Sök\n\nBerg – medborgarlöften\n\nDet här lovar vi\n\n1. Synas i centrum\n\nSidan uppdaterades 2 mars 2022.\n"
    let imported = try importPage(Array(page.utf8), format: .text, ImportRequest(name: "sida.txt"), into: Self.known)
    for line in page.split(separator: "\n") { #expect(imported.trace.contains(line)) }
    #expect(imported.trace.contains("[meny eller sökning]"))
  }

  @Test func whatIsLeftOutIsListed() throws {
    let page = "Sök\n\nBerg – medborgarlöften\n\nDet här lovar vi\n\n• Synas i centrum\n\nSkriv ut\n"
    let summary = try importPage(Array(page.utf8), format: .text, ImportRequest(name: "sida.txt"), into: Self.known).summary
    #expect(summary.leftOut.map(\.text) == ["Sök", "Skriv ut"] && summary.leftOut.map(\.number) == [1, 9])
    #expect(summary.leftOut.map(\.reason) == ["meny eller sökning", "delning eller utskrift"])
  }

  @Test func bulletsThatAreDrawnAreBullets() throws {
    let page = "Berg – medborgarlöften\n\n  Polisen lovar att:\n\n         Synas i centrum på kvällar\n         och nätter.\n         Mäta hastigheten.\n\n  Mer text om löftet.\n"
    let draft = try Self.printed(page).draft
    #expect(draft.contains("\n- Synas i centrum på kvällar och nätter. {#"), "\(draft)")
    #expect(draft.contains("\n- Mäta hastigheten. {#mata-hastigheten by=police}\n"), "\(draft)")
  }

  static func printed(_ page: String) throws -> Imported {
    try importPage(Array(page.utf8), format: .textOfPDF, ImportRequest(name: "sida.pdf"), into: known)
  }

  @Test func columnsOfAPageAreReadOneAfterTheOther() throws {
    let page = """
      Medborgarlöfte för Berg 2022

      Polisen lovar                         Kommunen lovar

      att synas på torget varje kväll       att byta alla lampor som är
      när bussarna kommer,                  trasiga vid skolan,
      att mäta farten.                      att röja sly.
      """
    let imported = try Self.printed(page)
    #expect(imported.draft.contains("att synas på torget varje kväll när bussarna kommer"), "\(imported.draft)")
    #expect(imported.draft.contains("att byta alla lampor som är trasiga vid skolan"), "\(imported.draft)")
    #expect(imported.trace.contains("att mäta farten. att röja sly."), "\(imported.trace)")
  }

  @Test func aTableOfAPageHasItsRows() throws {
    let page = """
      Medborgarlöfte för Berg 2022

      Mål                    Aktivitet                               Ansvar

      Lugnare trafik         Mäta hastigheten på Storgatan och       Kommunen
                             berätta om den
      Tryggare torg          Gå till fots på kvällen                 Polisen
      """
    let draft = try Self.printed(page).draft
    #expect(draft.contains("- Mäta hastigheten på Storgatan och berätta om den {#mata-hastigheten by=municipality}\n\n  Mål: Lugnare trafik; Ansvar: Kommunen"), "\(draft)")
    #expect(draft.contains("- Gå till fots på kvällen {#fots-kvallen by=police}"), "\(draft)")
  }

  @Test func whatPrintingPutsOnEachPageIsLeftOut() throws {
    let page = "11/28/26, 5:52 PM      Berg: medborgarlöfte\n\nBerg – medborgarlöften\n\nPolisen lovar att:\n\n• synas i centrum\nhttps://www.berg.example/lofte      1/2\n\u{0C}11/28/26, 5:52 PM      Berg: medborgarlöfte\n\n• mäta hastigheten\n\nMer text om löftet.\nhttps://www.berg.example/lofte      2/2\n"
    let imported = try Self.printed(page)
    #expect(imported.draft.contains("title: Berg – medborgarlöften\n"), "\(imported.draft)")
    #expect(!imported.draft.contains("5:52") && !imported.draft.contains("berg.example"))
    #expect(imported.draft.contains("- synas i centrum {#synas-centrum by=police}\n- mäta hastigheten {#mata-hastigheten by=police}"))
    #expect(imported.summary.leftOut.count == 4)
  }

  @Test(arguments: ["", " \n\n", "<html><body></body></html>"])
  func tellsOfAPageWithoutText(_ page: String) {
    #expect(throws: ImportFailure.empty) { try Self.draft(page) }
  }

  @Test func tellsOfAWordFileThatIsNone() {
    #expect(throws: ImportFailure.damaged(.word)) {
      try importPage([0x50, 0x4B, 0x03, 0x04, 1, 2, 3], format: .word, ImportRequest(name: "x"), into: .empty)
    }
  }
}

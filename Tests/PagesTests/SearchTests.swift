import PromiseModel
import Testing
@testable import TestSupport

struct SearchTests {
  @Test func listsWhatCanBeFoundWithAddressesAsSeenFromTheList() throws {
    var site = TestSite()
    site.addFocusArea("Trafik")
    try site.add(TestPromise(period: "2023-2024"))
    try site.add(TestPromise(period: "2019", file: "content/promises/1.md"))
    var draft = Particulars()
    draft.isDraft = true
    try site.add(TestPromise(period: "2025", particulars: draft, file: "content/promises/2.md"))
    #expect(
      try site.file("sok.json") == """
        [[["Berg","kommuner/berg/"],["Bräcke","kommuner/bracke/"],["Tjörn","kommuner/tjorn/"]],\
        [["Jämtlands län","lan/jamtlands-lan/"],["Västra Götalands län","lan/vastra-gotalands-lan/"]],[],[],\
        [["Trafik","fokusomraden/trafik/"]],\
        [["Medborgarlöfte för Berg 2023–2024","kommuner/berg/2023-2024/"],["Medborgarlöfte för Berg 2019","kommuner/berg/2019/",1]]]

        """)
  }

  @Test func writesTitlesSoThatTheyEndWhereTheyEnd() throws {
    var site = TestSite()
    site.addFocusArea("A\"],\\\n\u{1}<b>&")
    #expect(try site.file("sok.json").contains(#"[["A\"],\\\n\u0001\u003Cb>&","fokusomraden/a-b/"]]"#))
  }

  @Test(arguments: ["", "kommuner/"])
  func loadsTheScriptWhereTheFieldIs(_ folder: String) throws {
    let html = try TestSite().page(folder).html
    let root = folder.isEmpty ? "" : "../"
    #expect(html.contains("<script src=\"\(root)sok.js\" defer></script>"))
    #expect(html.contains("hidden data-index=\"\(root)sok.json\""), "without the script there is no field")
  }

  @Test func loadsNoScriptElsewhere() throws {
    var site = TestSite()
    try site.add(TestPromise())
    for folder in ["kommuner/berg/", "kommuner/berg/2023-2024/", "lan/", "fokusomraden/", "uppfoljning/"] {
      #expect(try !site.page(folder).html.contains("<script src"))
    }
  }

  @Test func namesOfPlacesLeadToTheirMunicipalitiesByNumber() throws {
    var site = TestSite()
    site.localities = [
      NamedPlace(name: "Viken", municipalities: [TestSite.bracke, TestSite.tjorn]),
      NamedPlace(name: "Höganäs", municipalities: []),
    ]
    site.provinces = [NamedPlace(name: "Jämtland", municipalities: [TestSite.berg])]
    #expect(try site.file("sok.json").contains(#"[["Viken",1,2]],[["Jämtland",0]]"#))
  }

  @Test func ofEachMunicipalityThePointsOfWhatHoldsAreFound() throws {
    var site = TestSite()
    let past = TestCommitment(id: "hund", text: "Vi söker med hund.")
    try site.add(TestPromise(period: "2021-2022", commitments: [past], file: "1"))
    let point = TestCommitment(id: "ljus", text: "Ljuset ses över.")
    try site.add(TestPromise(period: "2023-2024", commitments: [point], file: "2"))
    try site.add(TestPromise(municipalities: [TestSite.tjorn], period: "2019", commitments: [past], file: "3"))
    #expect(
      try site.file("sok-punkter.json") == """
        [["Medborgarlöfte för Berg 2023–2024","kommuner/berg/2023-2024/",0,["Ljuset ses över.","ljus"]],\
        ["Medborgarlöfte för Tjörn 2019","kommuner/tjorn/2019/",1,["Vi söker med hund.","hund"]]]

        """)
  }

  @Test func writesTheScriptWithNothingEscaped() throws {
    #expect(try TestSite().file("sok.js").contains("\"use strict\";\n\n(() => {\n"))
  }
}

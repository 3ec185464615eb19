import PromiseModel
import Testing

struct PromisePageTests {
  @Test func showsTheTextWithEachCommitmentWhereItsAuthorPutIt() throws {
    var site = TestSite()
    try site.add(
      TestPromise(commitments: [
        TestCommitment(
          id: "kontroller", text: "Polisen kontrollerar farten.", givers: .named([.police]),
          target: Target(.atLeast(Quantity(40))), unit: "kontroll, kontroller")
      ]))
    let page = try site.page("kommuner/berg/2023-2024/")
    print(page.html)
    #expect(page.text.contains("Medborgarlöfte för Berg 2023–2024"))
  }
}

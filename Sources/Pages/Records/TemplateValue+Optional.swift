import SafeHTML
import Templates

// What is not there prints nothing and is false in a section.
extension TemplateValue {
  static func maybe(_ text: String?) -> TemplateValue { text.map(TemplateValue.text) ?? .none }
  static func maybe(_ html: HTML?) -> TemplateValue { html.map(TemplateValue.html) ?? .none }
  static func maybe(_ record: Record?) -> TemplateValue { record.map(TemplateValue.record) ?? .none }
}
